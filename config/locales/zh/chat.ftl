### 聊天固定用语，以及按钮上的话题名称（topic-<id>；.question 为对应的问句）。文中不得直接写数字，变量见各条说明。

## 寒暄

chat-greeting = 您好。我解答外国人来华工作许可方面的问题，并注明依据。请问您想了解什么？
chat-goodbye = 再见。办理之前，请再核对一下日期；凡是提示过需要确认的内容，请先向当地主管部门确认。
chat-thanks = 不客气。工作许可方面还有其他问题吗？
chat-affirm = 好的。请简单说说您接下来想了解什么。
chat-deny = 好的。请换个说法，或者问其他有关工作许可的问题。
chat-bot_challenge = 我是程序，不是真人，也不是政府部门。我从经过人工审核的答复中选取内容，并列出来源。我可能误解您的意思，也不作任何审批决定。您随时可以要求转人工。
chat-language_switch = 可以使用以下语言：{ $languages }。我现在用中文回答；您可以直接用其他语言提问，或在列表中选择。
chat-restart_or_cancel = 好的，我们重新开始。请问您想了解工作许可的哪方面？

## 无法回答时

chat-out_of_scope = 我只能解答在中国内地（大陆）工作及工作许可方面的问题，请换个相关的问题。
chat-not_known = 这个问题我没有可靠的答案，不便猜测。请换个说法，或要求转人工，也可拨打{ $hotline_work }（工作许可）或{ $hotline_immigration }（签证、居留）。
chat-clarify = 我不太确定您的意思。您想问的是下面的内容吗？如果都不是，请换个说法。
chat-bot_unavailable = 我理解问题的功能暂时没有运行。您的消息已保存，请稍后再试，或拨打{ $hotline_work }（工作许可）、{ $hotline_immigration }（签证、居留）。
chat-message_too_long = 消息过长，我最多能读{ $characters }个字符。请把问题分开提问。
chat-message_empty = 没有收到文字，请输入您的问题。
chat-language_not_offered = 我暂时不会这种语言，可以使用：{ $languages }。

## 转人工

chat-handoff = 已记录您的转人工请求。工作人员会阅读本次对话并在这里答复，但我无法说明具体时间。请不要在聊天中发送护照号码或证件材料。
chat-handoff_waiting = 已请求人工，目前还没有工作人员答复。您写的内容会为其保留。如果办理期限临近，请直接拨打热线，不要等待。

## 本人情况

chat-check_documents = 我可以检查您的材料是否齐全、有无明显问题：请打开“材料预审”页面上传，不要发在聊天中。请准备好申请类型、类别、城市和清晰的彩色扫描件。结果仅为预审，不是审批决定。

## 答复的可靠程度

chat-confirm_with_office = 这部分属于地方规定或尚未核实，采用之前请向当地主管部门确认。
chat-stale = 这些数据最近于{ $date }核对，之后可能有变化，采用之前请再确认。
chat-as_of = 以上为{ $date }适用的规定。
chat-city_used = 以上答复已考虑{ $city }的规定。
chat-city_not_known = 我们没有{ $city }的专门规定。以上为全国规定，当地做法可能不同。
chat-sources = 依据
chat-not_advice = 以上内容仅供参考，不构成法律意见，也不是主管部门的决定。

## 答复话题

topic-work_permit_overview = 什么是工作许可
    .question = 外国人来华工作许可是什么？
topic-who_needs_permit = 哪些人需要办理
    .question = 哪些人需要工作许可，哪些人不需要？
topic-hmt_residents = 港澳台居民
    .question = 港澳台居民需要办理工作许可吗？
topic-permit_visa_difference = 许可、签证、居留的区别
    .question = 工作许可、签证和居留许可有什么区别？
topic-application_process = 办理流程
    .question = 从录用到拿到居留许可要走哪些步骤？
topic-who_applies = 由谁申请
    .question = 由单位申请，还是我自己申请？
topic-contact_office = 主管部门与热线
    .question = 归哪个部门管，怎么联系？
topic-processing_time = 办理时间
    .question = 办理需要多长时间？
topic-fees = 费用
    .question = 办理要花多少钱？
topic-check_status = 办理进度
    .question = 怎么查询办理进度？
topic-returned_or_refused = 退回或不予许可
    .question = 申请被退回或不予许可怎么办？
topic-employer_requirements = 用人单位条件
    .question = 单位聘用外国人要符合什么条件？
topic-system_account_help = 网上系统问题
    .question = 系统登录或上传出错怎么办？
topic-category_overview = A、B、C类
    .question = A、B、C类分别指什么？
topic-category_a = A类
    .question = 哪些人属于A类？
topic-category_b = B类
    .question = 哪些人属于B类？
topic-category_c = C类
    .question = 哪些人属于C类？
topic-points_system = 积分制度
    .question = 积分制度是怎么回事？
topic-points_factors = 各项分值
    .question = 各项要素分别计多少分？
topic-applicant_requirements = 申请人条件
    .question = 我要符合哪些条件？
topic-age_limit = 年龄限制
    .question = 有年龄限制吗？
topic-degree_requirement = 学历要求
    .question = 需要什么学历？
topic-experience_requirement = 工作经历要求
    .question = 需要多少工作经验？
topic-teacher_requirements = 教师要求
    .question = 外语教师要符合什么条件？
topic-fresh_graduate = 应届毕业生
    .question = 刚毕业能申请工作许可吗？
topic-student_work = 留学生打工实习
    .question = 留学生可以打工或实习吗？
topic-salary_requirement = 薪酬要求
    .question = 工资要达到多少？
topic-documents_list = 材料清单
    .question = 首次申请需要哪些材料？
topic-document_legalisation = 认证与海牙认证
    .question = 学历和证明怎么认证？
topic-criminal_record_certificate = 无犯罪记录证明
    .question = 需要无犯罪记录证明吗，由哪国出具？
topic-criminal_history = 有犯罪记录
    .question = 有犯罪记录还能申请吗？
topic-medical_check = 体检
    .question = 体检在哪里做，什么时候做？
topic-document_format = 扫描件、照片、翻译
    .question = 扫描件、照片和翻译有什么要求？
topic-document_validity = 材料的时限
    .question = 各类证明的有效时限是多久？
topic-contract_requirements = 聘用合同
    .question = 聘用合同要写明哪些内容？
topic-notification_letter = 工作许可通知
    .question = 工作许可通知是什么，有效期多久？
topic-z_visa = Z字签证
    .question = 怎么申请Z字签证？
topic-r_visa = R字签证
    .question = 哪些人可以申请R字签证？
topic-wrong_visa_work = 持其他签证工作
    .question = 持旅游、商务或探亲签证可以工作吗？
topic-apply_inside_china = 境内申请
    .question = 可以不出境直接申请吗？
topic-short_term_work = 短期工作
    .question = 短期来华工作怎么办理？
topic-after_arrival = 入境后的手续
    .question = 持Z字签证入境后要办什么手续，期限多久？
topic-police_registration = 住宿登记
    .question = 怎么办理住宿登记？
topic-residence_permit = 居留许可
    .question = 怎么办理工作类居留许可？
topic-permit_validity = 许可有效期
    .question = 工作许可能给多长时间？
topic-family_dependents = 家属随行
    .question = 家属可以一起来吗？
topic-family_work = 家属工作
    .question = 我的配偶可以在中国工作吗？
topic-travel_reentry = 出入境
    .question = 办理期间或持居留许可可以出境再回来吗？
topic-extension = 延期
    .question = 什么时候、怎样办理延期？
topic-expired_or_overstay = 过期与逾期居留
    .question = 许可或签证过期了怎么办？
topic-change_employer = 换单位
    .question = 换工作单位怎么办理？
topic-change_information = 信息变更
    .question = 换护照或职务变了要办什么手续？
topic-cancellation = 注销
    .question = 离职后由谁注销，期限多久？
topic-employer_wont_cancel = 单位不给注销
    .question = 单位不给注销或不开离职证明怎么办？
topic-after_leaving_job = 离职后停留
    .question = 离职后还能在中国待多久？
topic-lost_card = 证件遗失
    .question = 工作许可证丢了怎么办？
topic-electronic_permit = 电子工作许可
    .question = 电子工作许可怎么领取和出示？
topic-work_location = 异地工作
    .question = 可以在其他城市或客户现场工作吗？
topic-side_and_remote_work = 兼职与远程工作
    .question = 可以兼职或在华远程工作吗？
topic-own_company = 自己的公司
    .question = 可以由自己的公司申请吗？
topic-penalties = 法律责任
    .question = 非法就业或提供虚假材料有什么后果？
topic-social_insurance_tax = 社保与个税
    .question = 在中国要缴社保和个税吗？

## 对话控制

topic-greeting = 开始对话
    .question = 可以问你什么？
topic-goodbye = 结束对话
    .question = 怎么结束对话？
topic-thanks = 致谢
    .question = 可以说声谢谢吗？
topic-affirm = 是
    .question = 是这样吗？
topic-deny = 不是
    .question = 不是这样吗？
topic-bot_challenge = 关于本助手
    .question = 你是真人还是程序？
topic-talk_to_human = 转人工
    .question = 可以转人工吗？
topic-language_switch = 语言
    .question = 你会哪些语言？
topic-check_documents = 检查我的材料
    .question = 能帮我看看材料吗？
topic-check_points = 测算我的积分
    .question = 能帮我算积分吗？
topic-check_category = 判断我的类别
    .question = 我可能属于哪类？
topic-restart_or_cancel = 重新开始
    .question = 可以重新开始吗？
topic-out_of_scope = 其他问题
    .question = 能帮我解决其他问题吗？
topic-out_of_domain_near = 相关事务
    .question = 其他签证、居留等相关事务找谁办？
