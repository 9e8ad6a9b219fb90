### チャットでの計算（ポイント、区分、期限）と、複数のメッセージにまたがる会話。数字は書かない。

## 始めと終わり

form-intro-points = ポイントを計算します。分かることを自由な順序で、ご自分の言葉で書いてください。途中で別の質問をしても構いません。
form-intro-category = 該当しそうな区分を調べます。分かることを自由な順序で、ご自分の言葉で書いてください。途中で別の質問をしても構いません。
form-intro-deadlines = 期限を計算します。
form-stopped = 分かりました。中止し、うかがった内容は消しました。就労許可について、ほかに知りたいことはありますか。
form-back-points = ポイントの計算に戻ります。
form-back-category = 区分の確認に戻ります。
form-back-deadlines = 期限の計算に戻ります。
form-not_understood = このメッセージから答えを読み取れませんでした。
form-nothing_known = 計算に使える情報がまだありません。

## 理解した内容

form-noted = うかがいました：{ $facts }。
form-line = { $what }：{ $value }
form-changed = 訂正しました：{ $what }は{ $before }ではなく{ $after }。
form-not_so = 該当しない：{ $what }
form-understood = 次のように理解しました：
form-confirm-missing = まだうかがっていないこと：{ $what }。これらが関係する場合、結果は確定しません。
form-confirm = これで合っていますか。合っていれば計算します。違うところがあれば、正しい内容をそのまま書いてください。
form-what-is-wrong = どこが違いますか。正しい内容をそのまま書いてください。

## 質問

form-ask-age = おいくつですか。
form-why-age = 年齢はポイント表の項目で、年齢制限のある方法もあります。
form-ask-education = 最終学歴（学位）は何ですか。
form-why-education = 学位はポイントになり、学位が条件の方法もあります。
form-ask-experience = 関連する仕事をフルタイムで何年していますか。
form-why-experience = 関連する職歴の年数はポイントになり、最低年数が決まっている方法もあります。
form-ask-salary = 中国での給与は税引き前で何元ですか。月給か年俸かも書いてください。
form-why-salary = 年俸はポイントになり、高い給与はそれだけで別の方法になります。
form-ask-months = 年に何か月、中国で働きますか。
form-why-months = 年に中国で働く月数に応じてポイントが付きます。
form-ask-chinese = 中国語のHSKの証書はお持ちですか。何級ですか。
form-why-chinese = 中国語の水準はポイントになります。
form-ask-city = どの都市で働きますか。
form-why-city = 地域によってはポイントが付き、独自の規定がある都市もあります。
form-ask-extras = 次の中に当てはまるものはありますか。
form-why-extras = それぞれ別にポイントが付くことがあります。
form-ask-post = 職位は管理職または専門職ですか。
form-why-post = B類で最もよく使われる方法は、管理職と専門職のためのものです。
form-ask-related = これまでの仕事は新しい職と同じ分野ですか。
form-why-related = B類で最もよく使われる方法では、関連する職歴だけが数えられます。
form-ask-teacher = 語学を教えますか。
form-why-teacher = 語学教師には別の条件の方法があります。
form-ask-tongue = 教えるのはご自分の母語ですか。
form-why-tongue = 語学教師は原則として母語を教えます。
form-ask-special = 次の中に当てはまるものはありますか。
form-why-special = それぞれ独立した方法で、人による判断が必要です。
form-ask-event = どの日付が分かりますか。たとえば入国した日、許可の満了日、退職日を書いてください。
form-why-event = 期限はどれも、ご自分の日付から数えます。
form-ask-event_date = いつですか。{ $event }：年月日を書いてください。
form-why-points = ポイント表で数えることだけをうかがいます。分からないことは答えなくて構いません。
form-why-category = 方法を決めることだけをうかがいます。分からないことは答えなくて構いません。
form-why-deadlines = 期限はどれも、ご自分の日付から数えます。

## 確認が必要なこと

form-doubt-values = 違う値が読み取れました：{ $what }（{ $values }）。どれが正しいですか。
form-doubt-date = どの日のことですか。{ $what }：{ $values }。
form-doubt-birth_year = 今年の誕生日は過ぎましたか。今おいくつですか。
form-doubt-range = 幅のある値でした：{ $what }（{ $low }から{ $high }）。どの値で計算しますか。
form-doubt-currency = ポイント表は人民元で計算し、こちらでは換算をしません。{ $amount } { $currency }は契約上、税引き前で何元ですか。
form-doubt-period = { $amount }元は月給ですか、年俸ですか。
form-doubt-tax = { $amount }元は手取りですね。税引き前ではいくらですか。
form-doubt-too_many_years = { $age }歳で職歴{ $years }年は合いません。正しい年数は何年ですか。
form-doubt-bounds = { $value }は正しくないようです：{ $what }。もう一度書いてください。

## 値

form-hsk = HSK { $level }級
form-years = { $count }年
form-age = { $count }歳
form-months = 年に{ $count }か月
form-pay = { $amount }元
form-pay-year = 年{ $amount }元
form-pay-month = 月{ $amount }元、年{ $total }元
form-pay-times = 月{ $amount }元、年{ $times }回払い、年{ $total }元
form-pay-foreign = { $amount } { $currency }
form-day = { $day }
form-number = { $number }

## ボタン

form-button-yes = はい、計算してください
form-button-no = いいえ、違います
form-button-stop = やめる
form-button-skip = 分かりません
form-button-done = これで計算する
form-button-none = どれも当てはまらない
form-button-month = 月給
form-button-year = 年俸
form-button-deadlines = 期限を計算する
form-option-months_per_year-12 = 年間を通して
form-option-hsk_level-0 = HSKなし
form-option-hsk_none = HSKの証書なし
form-option-post_in_b1_group-true = 管理職・専門職
form-option-post_in_b1_group-false = その他の職

## 項目の名前

form-fact-post_in_b1_group = 管理職または専門職
form-fact-experience_is_related = 同じ分野の職歴
form-fact-language_teacher = 語学教師
form-fact-teaches_mother_tongue = 母語を教える
form-fact-talent_programme = 中国の人材計画に選ばれた
form-fact-recognised_achievement = 認められた賞や業績がある
form-fact-encouraged_post = 奨励される企業の指導的な職
form-fact-international_skills_certificate = 国際的な技能資格
form-fact-years_in_china = 中国での年数
form-fact-visa = ビザ
form-fact-degree = 学位
form-event-entry = 中国に入国した日
form-event-permit_expiry = 就労許可の満了
form-event-residence_permit_expiry = 居留許可の満了
form-event-employment_end = 退職の日
form-event-personal_change = 旅券や職位の変更
form-event-permit_cancelled = 就労許可の取消
form-event-no_criminal_record_issue = 無犯罪証明の発行
form-event-medical_exam_issue = 健康診断の日
form-event-photo_taken = 写真の撮影
form-event-refusal_known = 不許可を知った日

## 結果

form-result-points = うかがった内容では{ $total }点です。
form-result-points-range = うかがった内容では{ $low }点から{ $high }点の間です。
form-result-category = うかがった内容では：
form-category-open = { $category }類 – 使える方法があります：{ $routes }
form-category-undecided = { $category }類 – これだけでは決まりません。人の判断が必要か、情報が足りません
form-category-closed = { $category }類 – 合う方法がありません
form-category-limit = 年齢などの制限にかかることがあります。申請の前に現地の窓口に確かめてください。
form-route-salary = 給与による
form-route-points = ポイントによる
form-route-degree = 学位と関連する職歴による
form-route-teacher = 語学教師として
form-route-short_term = 短期の仕事として
form-route-other = 個別の認定による
form-not_decision = これは考えられる方法であり、決定ではありません。決めるのは当局です。
form-result-deadlines-none = 知っている規定では、これらの日付から期限は生じません。
form-deadline-passed = この日は過ぎています。待たずに窓口へ連絡してください。

## 複数のメッセージにまたがる会話

dialogue-second = もう別のこともお尋ねでした：{ $topic }。そちらにもお答えしましょうか。
dialogue-two_failures = 続けて理解できませんでした。担当者に読んでもらいますか。
dialogue-own_case = ご自分の状況をうかがいました。計算してみましょうか。

# Between the items of a list within a sentence
form-between = { "；" }
