### チャットの定型文と、ボタンに表示する話題の名前（topic-<id>。.question は同じ内容の質問文）。
### 本文に数字や数を表す語を書いてはならない。変数は各メッセージの前に示す。

## あいさつなど

chat-greeting = こんにちは。中国本土で働くための外国人工作許可（外国人来华工作许可）について、根拠を示してお答えします。どのようなことをお知りになりたいですか。
chat-goodbye = ご利用ありがとうございました。手続きをされる前に日付を改めて確かめ、確認が必要とお伝えした点は現地の所管部門にご確認ください。
chat-thanks = どういたしまして。工作許可について、ほかにお尋ねになりたいことはありますか。
chat-affirm = 承知しました。次にお知りになりたいことを、短い言葉でお書きください。
chat-deny = 承知しました。別の言い方でお尋ねいただくか、工作許可についてほかのご質問をお書きください。
chat-bot_challenge = 私はプログラムで、人でも行政機関でもありません。人が確認した回答の中から選び、その根拠をお示しします。ご質問の意味を取り違えることがあり、何かを決定することもありません。いつでも担当者との会話をご希望いただけます。
# $languages: 利用できる言語（各言語での名称）
chat-language_switch = 次の言語でお話しできます：{ $languages }。現在は日本語でお答えしています。ほかの言語でお書きになるか、一覧からお選びください。
chat-restart_or_cancel = はじめからやり直します。工作許可について、何をお知りになりたいですか。

## お答えできないとき

chat-out_of_scope = お答えできるのは、中国本土での就労と工作許可についてだけです。これに関するご質問をお書きください。
# $hotline_work, $hotline_immigration: 電話番号
chat-not_known = そのご質問には確かな回答がなく、推測ではお答えしません。別の言い方でお尋ねいただくか、担当者との会話をご希望いただくか、{ $hotline_work }（工作許可）または { $hotline_immigration }（ビザ・居留許可）にお電話ください。
chat-clarify = ご質問の意味がはっきり分かりませんでした。次のいずれかでしょうか。当てはまるものがなければ、別の言い方でお書きください。
# $hotline_work, $hotline_immigration: 電話番号
chat-bot_unavailable = ただいま、ご質問を理解する機能が動いていません。メッセージは保存されています。しばらくしてから改めてお試しいただくか、{ $hotline_work }（工作許可）または { $hotline_immigration }（ビザ・居留許可）にお電話ください。
# $characters: メッセージの最大文字数
chat-message_too_long = メッセージが長すぎます。お読みできるのは{ $characters }文字までです。質問を短く分けてお送りください。
chat-message_empty = 文字が届きませんでした。ご質問を入力してください。
# $languages: 利用できる言語（各言語での名称）
chat-language_not_offered = その言語にはまだ対応していません。次の言語でお答えできます：{ $languages }。

## 担当者への引き継ぎ

chat-handoff = 担当者との会話のご希望を記録しました。担当者がこの会話を読み、ここでお答えします。いつになるかは申し上げられません。パスポート番号や書類をチャットで送らないでください。
chat-handoff_waiting = 担当者に依頼していますが、まだ返答がありません。お書きになった内容は担当者のために保存されます。期限が迫っている場合は、待たずにホットラインへお電話ください。

## ご自身の場合

chat-check_documents = 書類がそろっているか、明らかな誤りがないかを確認できます。書類チェックのページを開き、チャットではなくそちらにアップロードしてください。申請の種類、区分、都市と、鮮明なカラースキャンをご用意ください。結果は事前の確認であり、決定ではありません。

## 回答の確かさ

chat-confirm_with_office = この部分は地方の規定であるか、確認が取れていません。それを前提に進める前に、現地の所管部門に確認してください。
# $date: 数値のうち最も古いものを最後に確認した日
chat-stale = これらの数値を最後に確認したのは{ $date }です。その後変わっている可能性がありますので、それを前提に進める前に確認してください。
# $date: 回答の基準日
chat-as_of = { $date }時点の規定です。
# $city: この言語での都市名
chat-city_used = この回答は{ $city }の規定を踏まえています。
# $city: 利用者が書いた都市名
chat-city_not_known = { $city }に固有の規定は当方にありません。これは全国の規定で、現地の扱いは異なることがあります。
chat-sources = 根拠
chat-not_advice = これは情報提供であり、法的助言でも当局の決定でもありません。

## 回答の話題

topic-work_permit_overview = 工作許可とは
    .question = 外国人工作許可とは何ですか？
topic-who_needs_permit = 許可が必要な人
    .question = 工作許可が必要なのは誰で、不要なのは誰ですか？
topic-hmt_residents = 香港・マカオ・台湾の住民
    .question = 香港・マカオ・台湾の住民に工作許可は必要ですか？
topic-permit_visa_difference = 工作許可・ビザ・居留許可の違い
    .question = 工作許可、ビザ、居留許可はどう違いますか？
topic-application_process = 申請の流れ
    .question = 採用決定から居留許可まで、どのような手順ですか？
topic-who_applies = 申請する人
    .question = 申請するのは雇用主ですか、それとも自分でもできますか？
topic-contact_office = 窓口・サイト・電話
    .question = 担当する部門はどこで、どう連絡すればよいですか？
topic-processing_time = 所要日数
    .question = 申請にはどのくらい時間がかかりますか？
topic-fees = 手数料
    .question = 費用はいくらかかりますか？
topic-check_status = 審査の進み具合
    .question = 申請がどこまで進んでいるか、どうすれば分かりますか？
topic-returned_or_refused = 差し戻し・不許可
    .question = 申請が差し戻されたり不許可になったりしたら、どうすればよいですか？
topic-employer_requirements = 雇用主の条件
    .question = 外国人を雇うには、雇用主はどのような条件を満たす必要がありますか？
topic-system_account_help = オンラインシステムの不具合
    .question = オンラインシステムがうまく動かないときは、どうすればよいですか？
topic-category_overview = A類・B類・C類
    .question = A類、B類、C類とは何ですか？
topic-category_a = A類
    .question = A類に当たるのはどのような人ですか？
topic-category_b = B類
    .question = B類に当たるのはどのような人ですか？
topic-category_c = C類
    .question = C類に当たるのはどのような人ですか？
topic-points_system = ポイント制の仕組み
    .question = ポイント制はどのような仕組みですか？
topic-points_factors = 項目別の点数
    .question = 各項目は何点になりますか？
topic-applicant_requirements = 申請人の条件
    .question = 私はどのような条件を満たす必要がありますか？
topic-age_limit = 年齢制限
    .question = 年齢制限はありますか？
topic-degree_requirement = 学位
    .question = どの学位が必要ですか？
topic-experience_requirement = 職歴
    .question = 職歴はどのくらい必要ですか？
topic-teacher_requirements = 教師の条件
    .question = 語学教師には何が必要ですか？
topic-fresh_graduate = 新卒・卒業直後の人
    .question = 卒業してすぐに許可を取れますか？
topic-student_work = 留学生の就労
    .question = 留学生はアルバイトやインターンができますか？
topic-salary_requirement = 給与の条件
    .question = 給与はいくら必要ですか？
topic-documents_list = 必要書類
    .question = 初めての申請にはどの書類が必要ですか？
topic-document_legalisation = 認証とアポスティーユ
    .question = 卒業証書や証明書の認証はどのように受けますか？
topic-criminal_record_certificate = 無犯罪証明書
    .question = 無犯罪証明書は必要ですか？どの国のものですか？
topic-criminal_history = 犯罪歴がある場合
    .question = 犯罪歴があっても許可を取れますか？
topic-medical_check = 健康診断
    .question = 健康診断はいつ、どこで受けますか？
topic-document_format = スキャン・写真・翻訳
    .question = スキャン、写真、翻訳はどのような形式にしますか？
topic-document_validity = 書類の新しさ
    .question = 証明書はどのくらい新しくなければなりませんか？
topic-contract_requirements = 雇用契約書
    .question = 雇用契約書には何を書く必要がありますか？
topic-notification_letter = 工作許可通知
    .question = 工作許可通知とは何ですか？いつまで使えますか？
topic-z_visa = Zビザ
    .question = Zビザはどのように申請しますか？
topic-r_visa = Rビザ（高度人材）
    .question = Rビザを取れるのはどのような人ですか？
topic-wrong_visa_work = ほかのビザでの就労
    .question = 観光・商用・家族のビザで働けますか？
topic-apply_inside_china = 中国国内からの申請
    .question = 出国せずに申請できますか？
topic-short_term_work = 短期の就労
    .question = 短期で働くには何が必要ですか？
topic-after_arrival = 入国後の手続き
    .question = Zビザで入国した後、いつまでに何をしなければなりませんか？
topic-police_registration = 宿泊登記
    .question = 警察での宿泊登記はどのように行いますか？
topic-residence_permit = 居留許可
    .question = 工作類居留許可はどのように取りますか？
topic-permit_validity = 許可の有効期間
    .question = 工作許可の期間はどのくらいですか？
topic-family_dependents = 家族の帯同
    .question = 家族は一緒に来られますか？
topic-family_work = 家族の就労
    .question = 配偶者は中国で働けますか？
topic-travel_reentry = 出国と再入国
    .question = 中国を出て、また戻ることができますか？
topic-extension = 延長
    .question = 許可の延長は、いつ、どのように行いますか？
topic-expired_or_overstay = 期限切れ・超過滞在
    .question = 許可やビザの期限が切れたら、どうすればよいですか？
topic-change_employer = 転職
    .question = 新しい雇用主に移るには、どうすればよいですか？
topic-change_information = パスポートや職名の変更
    .question = パスポートや職名が変わったら、何を届け出ますか？
topic-cancellation = 許可の抹消
    .question = 退職したら、誰がいつまでに許可を抹消しますか？
topic-employer_wont_cancel = 雇用主が抹消しないとき
    .question = 雇用主が抹消しない、または退職証明をくれないときは、どうすればよいですか？
topic-after_leaving_job = 退職後の滞在
    .question = 退職後、いつまで滞在できますか？
topic-lost_card = 許可証カードの紛失
    .question = 工作許可証のカードをなくしたら、どうすればよいですか？
topic-electronic_permit = 電子工作許可
    .question = 電子工作許可はどのように受け取り、提示しますか？
topic-work_location = 別の場所での勤務
    .question = 別の都市や顧客先で働けますか？
topic-side_and_remote_work = 副業とリモートワーク
    .question = 副業や、中国からのリモートワークはできますか？
topic-own_company = 自分の会社
    .question = 自分の会社から許可を申請できますか？
topic-penalties = 罰則
    .question = 不法就労や虚偽の書類には、どのような罰則がありますか？
topic-social_insurance_tax = 社会保険と税金
    .question = 中国で社会保険料や税金を払いますか？

## 会話の操作

topic-greeting = 会話の始まり
    .question = どのようなことを質問できますか？
topic-goodbye = 会話の終わり
    .question = この会話はどのように終わりますか？
topic-thanks = お礼
    .question = お礼を言ってもよいですか？
topic-affirm = はい
    .question = それでよいですか？
topic-deny = いいえ
    .question = それは違いますか？
topic-bot_challenge = このアシスタントについて
    .question = あなたは人ですか、プログラムですか？
topic-talk_to_human = 担当者と話す
    .question = 担当者と話せますか？
topic-language_switch = 言語
    .question = どの言語で話せますか？
topic-check_documents = 書類を確認する
    .question = 書類を見てもらえますか？
topic-check_points = ポイントを計算する
    .question = 私のポイントを計算してもらえますか？
topic-check_category = 区分を調べる
    .question = 私はどの区分に当たりそうですか？
topic-restart_or_cancel = やり直す
    .question = はじめからやり直せますか？
topic-out_of_scope = その他
    .question = ほかのことも手伝ってもらえますか？
topic-out_of_domain_near = 関連する手続き
    .question = ほかのビザや居留など、関連する手続きはどこに尋ねればよいですか？
