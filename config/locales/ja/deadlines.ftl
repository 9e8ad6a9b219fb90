### 案件の日付から導かれる期限。カレンダーの見出しなので短く。期間の長さは deadline-counted が規則集から示す。

deadline-residence_permit = 居留許可（居留许可）の申請期限
deadline-permit_card = 工作許可証（外国人工作许可证）の受領申請期限
deadline-originals_check = 原本確認の期限
deadline-extension_latest = 工作許可の延長（延期）の申請期限
deadline-extension_earliest = 本日から工作許可の延長（延期）を申請できます
deadline-extension_earliest_beijing = 本日から工作許可の延長（延期）を申請できます（北京）
deadline-residence_permit_extension = 居留許可の延長の申請期限
deadline-cancellation = 雇用主による工作許可の抹消（注销）の申請期限
deadline-change_information = 工作許可の記載事項の変更（信息变更）の申請期限
deadline-residence_permit_change = 居留許可の記載事項の変更の届出期限
deadline-stay_permit_change_employer = 雇用主の変更に向けた停留許可（停留证件）の取得期限
deadline-no_criminal_record_use = 無犯罪証明書は本日まで提出できます
deadline-medical_exam_use = 健康診断証明は本日まで提出できます
deadline-photo_use = 写真は本日まで提出できます
deadline-reconsideration = 行政不服申立て（行政复议）の期限
deadline-lawsuit = 行政訴訟（行政诉讼）の提起期限
deadline-counted-days = { $event_day }を起点に{ $length }日で計算しています。
deadline-counted-working_days = { $event_day }を起点に{ $length }営業日で計算しています。
deadline-counted-months = { $event_day }を起点に{ $length }か月で計算しています。
deadline-inexact = この期間の祝日はまだ登録されていません。公表後に改めて計算してください。
# $place: the city or province that made the rule
deadline-local = { $place }の規定です。
deadline-not_firm = この規定については情報源の間で内容が食い違うか、裏付けが弱いため、所管部門に確認してください。
deadline-not_advice = 参考情報です。決定するのは所管部門です。
