### 聊天中的测算与推算（积分、类别、期限），以及跨多条消息的对话。文中不得直接写数字，变量见各条说明。

## 开始与结束

form-intro-points = 我来帮您测算积分。请用自己的话说，顺序随意；中间也可以问别的问题。
form-intro-category = 我来看看可能适用的类别。请用自己的话说，顺序随意；中间也可以问别的问题。
form-intro-deadlines = 我来推算您的办理期限。
form-stopped = 好的，已停止，您说过的个人情况也不再保留。工作许可方面还想了解什么？
form-back-points = 回到您的积分测算。
form-back-category = 回到您的类别判断。
form-back-deadlines = 回到您的期限推算。
form-not_understood = 您这条消息里我没有找到对问题的回答。
form-nothing_known = 目前还没有可以用来计算的信息。

## 已了解的内容

form-noted = 已记下：{ $facts }。
form-line = { $what }：{ $value }
form-changed = 已更正：{ $what }由{ $before }改为{ $after }。
form-not_so = 不符合：{ $what }
form-understood = 我的理解如下：
form-confirm-missing = 您还没有说：{ $what }。如果这些影响结果，结果就不是定数。
form-confirm = 对吗？对的话我就开始计算；不对请直接写出正确内容。
form-what-is-wrong = 哪里不对？请直接写出正确内容。

## 提问

form-ask-age = 请问您多大年纪？
form-why-age = 年龄是积分表的计分要素，有些途径还有年龄限制。
form-ask-education = 您的最高学历是什么？
form-why-education = 学历可以计分，有些途径也要求学历。
form-ask-experience = 您从事相关工作（全职）多少年了？
form-why-experience = 相关工作年限可以计分，有些途径有最低年限要求。
form-ask-salary = 您在中国的税前工资是多少元人民币？请说明是月薪还是年薪。
form-why-salary = 年薪可以计分，高薪本身也是单独的途径。
form-ask-months = 您每年在中国工作几个月？
form-why-months = 积分表按每年在华工作的月数计分。
form-ask-chinese = 您有汉语水平考试（HSK）证书吗？是几级？
form-why-chinese = 汉语水平可以计分。
form-ask-city = 您将在哪个城市工作？
form-why-city = 有些地区可以加分，有些城市还有自己的规定。
form-ask-extras = 下面有符合您情况的吗？
form-why-extras = 每项都可能单独加分。
form-ask-post = 该职位是管理人员或专业人员吗？
form-why-post = B类最常用的途径适用于管理人员和专业人员。
form-ask-related = 您以前的工作与新职位属于同一领域吗？
form-why-related = B类最常用的途径只计算相关工作经历。
form-ask-teacher = 您来华是教外语吗？
form-why-teacher = 外语教师有单独的途径和条件。
form-ask-tongue = 您教的是自己的母语吗？
form-why-tongue = 外语教师原则上应教授其母语。
form-ask-special = 下面有符合您情况的吗？
form-why-special = 每项都是单独的途径，须由主管部门认定。
form-ask-event = 您手上有什么日期？例如入境日期、工作许可到期日或离职日期。
form-why-event = 每项期限都从您自己的某个日期起算。
form-ask-event_date = 是哪天？{ $event }：请写明年、月、日。
form-why-points = 我只问积分表要计算的内容，不清楚的可以不答。
form-why-category = 我只问决定途径的内容，不清楚的可以不答。
form-why-deadlines = 每项期限都从您自己的某个日期起算。

## 疑问

form-doubt-values = 这一点我读到了不同的内容：{ $what }（{ $values }）。哪个正确？
form-doubt-date = 您指的是哪天？{ $what }：{ $values }。
form-doubt-birth_year = 您今年过了生日吗？现在多大年纪？
form-doubt-range = 您给的是范围：{ $what }（{ $low }到{ $high }）。按哪个数计算？
form-doubt-currency = 积分表以人民币计算，我不做汇率换算。{ $amount } { $currency }按合同折合税前多少元人民币？
form-doubt-period = { $amount }元是月薪还是年薪？
form-doubt-tax = { $amount }元是税后收入。税前是多少？
form-doubt-too_many_years = { $age }岁已工作{ $years }年，前后不符。正确的工作年限是多少？
form-doubt-bounds = { $value }不可能是对的：{ $what }。请再写一遍。

## 数值

form-hsk = HSK { $level }级
form-years = { $count }年
form-age = { $count }岁
form-months = 每年{ $count }个月
form-pay = { $amount }元
form-pay-year = 每年{ $amount }元
form-pay-month = 每月{ $amount }元，全年{ $total }元
form-pay-times = 每月{ $amount }元，按{ $times }个月发放，全年{ $total }元
form-pay-foreign = { $amount } { $currency }
form-day = { $day }
form-number = { $number }

## 按钮

form-button-yes = 对，开始计算
form-button-no = 不对，有变化
form-button-stop = 停止
form-button-skip = 不清楚
form-button-done = 就按这些计算
form-button-none = 都没有
form-button-month = 月薪
form-button-year = 年薪
form-button-deadlines = 推算我的期限
form-option-months_per_year-12 = 全年
form-option-hsk_level-0 = 没有HSK
form-option-hsk_none = 没有HSK证书
form-option-post_in_b1_group-true = 管理或专业人员
form-option-post_in_b1_group-false = 其他职位

## 各项名称

form-fact-post_in_b1_group = 管理人员或专业人员职位
form-fact-experience_is_related = 以前的工作属于同一领域
form-fact-language_teacher = 外语教师
form-fact-teaches_mother_tongue = 教授母语
form-fact-talent_programme = 入选国内人才计划
form-fact-recognised_achievement = 获公认的奖项或成就
form-fact-encouraged_post = 鼓励类企业的领导职务
form-fact-international_skills_certificate = 国际通用职业技能证书
form-fact-years_in_china = 在华年限
form-fact-visa = 签证
form-fact-degree = 学历
form-event-entry = 我的入境日期
form-event-permit_expiry = 我的工作许可到期
form-event-residence_permit_expiry = 我的居留许可到期
form-event-employment_end = 我的离职日期
form-event-personal_change = 护照或职务变更
form-event-permit_cancelled = 我的工作许可被注销
form-event-no_criminal_record_issue = 无犯罪记录证明签发
form-event-medical_exam_issue = 体检完成
form-event-photo_taken = 照片拍摄
form-event-refusal_known = 收到不予许可的决定

## 结果

form-result-points = 按您所说，您的积分为{ $total }分。
form-result-points-range = 按您所说，您的积分在{ $low }分到{ $high }分之间。
form-result-category = 按您所说：
form-category-open = { $category }类——有可行的途径：{ $routes }
form-category-undecided = { $category }类——尚不能确定：须由主管部门认定，或还缺信息
form-category-closed = { $category }类——没有符合的途径
form-category-limit = 年龄等限制可能构成障碍，申请前请先咨询当地主管部门。
form-route-salary = 按薪酬
form-route-points = 按积分
form-route-degree = 按学历和相关工作经历
form-route-teacher = 作为外语教师
form-route-short_term = 作为短期工作
form-route-other = 按单独认定
form-not_decision = 以上只是可能的途径，不是审批决定，以主管部门认定为准。
form-result-deadlines-none = 按我掌握的规定，这些日期不产生办理期限。
form-deadline-passed = 这个日期已过，请不要等待，尽快联系主管部门。

## 跨多条消息的对话

dialogue-second = 您还问到了另一件事：{ $topic }。要我也回答吗？
dialogue-two_failures = 我连续没能理解您的意思。要请工作人员来看吗？
dialogue-own_case = 您说了自己的情况。要我帮您算一算吗？

# Between the items of a list within a sentence
form-between = { "；" }
