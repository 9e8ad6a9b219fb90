### 事前チェックの結果。finding-<コード>-<状態>[-変種] は見つかったこと、fix-<コード>[-変種] は対処方法（改行ごとに手順が進む）。
### 日付、数値、一覧は変数で、書類と規定から取られる。

## ファイルとページ

finding-file-unreadable-pass = { $file } は開いて読み取ることができました。
finding-file-unreadable-fail-encrypted = { $file } はパスワードで保護されているため、読み取れません。
finding-file-unreadable-fail-damaged = { $file } は壊れていて、開けません。
finding-file-unreadable-fail-empty = { $file } は空のファイルです。
finding-file-unreadable-fail-unsupported = { $file } は、ここでは読み取れない種類のファイルです。
finding-file-unreadable-unknown = { $file } を最後まで読み取ることができませんでした。
fix-file-unreadable-encrypted =
    パスワードなしでファイルを保存し直してください。
    新しいファイルをアップロードしてください。
fix-file-unreadable-damaged =
    お手元の端末でファイルを開き、欠けていないか確かめてください。
    書類のスキャンまたは書き出しをやり直し、新しいファイルをアップロードしてください。
fix-file-unreadable-empty = 書類のスキャンまたは書き出しをやり直し、中身を確かめてからアップロードしてください。
fix-file-unreadable-unsupported = 書類をPDF、またはJPGかPNGの画像として保存し、アップロードしてください。

finding-file-too_large-pass = { $file } は大きさの制限内です。
finding-file-too_large-fail-too_large_bytes = { $file } は、受け付けられる大きさを超えています。
finding-file-too_large-fail-too_many_pages = { $file } は、受け付けられるページ数を超えています。
finding-file-too_large-fail-too_many_pixels = { $file } の画像は、受け付けられる画素数を超えています。
fix-file-too_large-too_large_bytes = 解像度を下げてスキャンし直すか、複数のファイルに分けて、アップロードしてください。
fix-file-too_large-too_many_pages = ファイルを分けるか、申請に関係のないページを除いて、アップロードしてください。
fix-file-too_large-too_many_pixels = 文字が楽に読める範囲で画像を小さくし、アップロードし直してください。

finding-page-legible-pass = すべてのページを読み取れました。
finding-page-legible-fail-blurred = 画像がぼやけていて読み取れません：{ $pages }。
finding-page-legible-fail-cropped = ページの一部が切れていて、残りも読み取れませんでした：{ $pages }。
finding-page-legible-fail-dark = 画像が暗くて読み取れません：{ $pages }。
finding-page-legible-fail-glare = 光の反射で文字の一部が隠れています：{ $pages }。
finding-page-legible-fail-low_resolution = 画像の文字が小さすぎて読み取れません：{ $pages }。
finding-page-legible-fail-unreadable = 文字を読み取れませんでした：{ $pages }。
finding-page-legible-unknown = 一部しか読み取れなかったページがあります。{ $pages }
fix-page-legible-blurred =
    書類を明るい場所で平らに置き、スマートフォンを動かさずに撮影するか、スキャナーを使ってください。
    最も小さい文字まで画面で読めることを確かめ、新しい画像をアップロードしてください。
fix-page-legible-cropped = 書類の四隅がすべて入るように撮影し直し、アップロードしてください。
fix-page-legible-dark = 日光や照明の下で、書類に自分の影が落ちないように撮影し直し、アップロードしてください。
fix-page-legible-glare = フラッシュを使わず、光が横から当たるように撮影し直し、アップロードしてください。
fix-page-legible-low_resolution = スキャンするか、ページが画面いっぱいになるように近づいて撮影し、アップロードしてください。
fix-page-legible-unreadable = 原本をカラーでスキャンし、新しいファイルをアップロードしてください。

## 書類はそろっているか

finding-presence-passport-pass = パスポートがあります。
finding-presence-passport-fail = パスポートの身分事項ページがありません。
finding-presence-passport-unknown = ファイルの中にパスポートの身分事項ページがあるかどうか、はっきりしません。
fix-presence-passport = 顔写真と、下部に並ぶ機械読取用の文字列があるページをカラーでスキャンし、アップロードしてください。

finding-presence-diploma-pass = 学位証書があります。
finding-presence-diploma-fail = 最高学位の証書がありません。
finding-presence-diploma-unknown = ファイルの中に学位証書があるかどうか、または必要かどうかが、はっきりしません。
fix-presence-diploma =
    最高学位の証書をスキャンしてください。中国本土以外で得た学位の場合は、認証書類も含めます。
    中国語の翻訳と一緒にアップロードしてください。

finding-presence-no_criminal_record-pass = 無犯罪証明書があります。
finding-presence-no_criminal_record-fail = 無犯罪証明書がありません。
finding-presence-no_criminal_record-unknown = ファイルの中に無犯罪証明書があるかどうか、または必要かどうかが、はっきりしません。
fix-presence-no_criminal_record =
    国籍国または常居所地の警察・司法機関に証明書を申請してください。
    認証を受けて中国語に翻訳し、全ページをアップロードしてください。

finding-presence-employment_contract-pass = 雇用契約書があります。
finding-presence-employment_contract-fail = 雇用契約書がありません。
finding-presence-employment_contract-unknown = ファイルの中に雇用契約書があるかどうか、または必要かどうかが、はっきりしません。
fix-presence-employment_contract = 署名と公印のある契約書を雇用主から受け取り、全ページをアップロードしてください。

finding-presence-work_experience-pass = 職歴証明書があります。
finding-presence-work_experience-fail = 職歴証明書がありません。
finding-presence-work_experience-unknown = ファイルの中に職歴証明書があるかどうか、または必要かどうかが、はっきりしません。
fix-presence-work_experience =
    関連する仕事をしていた以前の勤務先に、職務と在職期間を記した証明書を依頼してください。
    署名または公印と、連絡担当者の電話番号またはメールアドレスが必要です。

finding-presence-medical_exam-pass = 健康診断証明があります。
finding-presence-medical_exam-fail = 健康診断証明がありません。
finding-presence-medical_exam-unknown = ファイルの中に健康診断証明があるかどうか、または現時点で必要かどうかが、はっきりしません。
fix-presence-medical_exam =
    入国前は健康に関する誓約書でよいかどうか、雇用主を通じて所管部門に確認してください。
    認められない場合は、中国の衛生検疫機関で受診するか検証を受け、証明をアップロードしてください。

finding-presence-photo-pass = 証明写真があります。
finding-presence-photo-fail = 証明写真がありません。
finding-presence-photo-unknown = ファイルの中に証明写真があるかどうか、はっきりしません。
fix-presence-photo = 最近撮影したカラー写真をアップロードしてください。正面から、帽子をかぶらず、背景は無地の白にします。

finding-presence-application_form-pass = 申請書があります。
finding-presence-application_form-fail = 申請書がありません。
finding-presence-application_form-unknown = ファイルの中に申請書がありません。申請書は入力後にオンラインシステムから印刷されるものですので、ほかの書類の判断には影響しません。
fix-presence-application_form = 雇用主がオンラインシステムから申請書を印刷します。署名し、公印を受けて、スキャンをアップロードしてください。

## パスポート

finding-passport-mrz-pass = パスポートの機械読取部分に矛盾はありません。
finding-passport-mrz-fail = パスポートの機械読取部分の検査数字が、記載内容と一致しません。
finding-passport-mrz-unknown = パスポートの機械読取部分を確認できませんでした。
fix-passport-mrz =
    下部の文字列がすべて入るように、身分事項ページを平らにしてスキャンし直してください。
    同じ結果になる場合は、パスポートを発行した機関に見せてください。

finding-passport-validity-pass = パスポートは{ $expiry }まで有効で、求められる{ $months }を満たしています。
finding-passport-validity-fail = パスポートは{ $expiry }に期限が切れます。残りの有効期間が{ $months }以上、つまり少なくとも{ $needed }まで有効でなければなりません。
finding-passport-validity-fail-expired = パスポートは{ $expiry }に期限が切れています。
finding-passport-validity-unknown = パスポートの有効期間が足りるかどうか、判断できませんでした。
fix-passport-validity =
    申請の前にパスポートを更新してください。新しいものは{ $needed }以降まで有効である必要があります。
    番号はほかの書類にも使われますので、新しい番号を雇用主に知らせてください。
fix-passport-validity-expired =
    { $needed }以降まで有効な新しいパスポートを申請してください。
    番号はほかの書類にも使われますので、新しい番号を雇用主に知らせてください。

## 学位

finding-diploma-degree_level-pass = 学位（{ $level }）は、必要な段階（{ $needed }）に達しています。
finding-diploma-degree_level-fail = 証書の学位は「{ $level }」です。この申請には「{ $needed }」以上が必要です。
finding-diploma-degree_level-unknown = 学位が必要な段階に達しているかどうか、判断できませんでした。
fix-diploma-degree_level =
    より高い学位をお持ちの場合は、その証書をアップロードしてください。
    お持ちでない場合は、ほかの方法や区分が使えるかどうか、雇用主に相談してください。

finding-diploma-is_final-pass = 学位証書そのものです。
finding-diploma-is_final-fail = 学位証書そのものではなく、成績証明書、在学証明書、仮の証明書などの関連書類です。
finding-diploma-is_final-unknown = 学位証書そのものかどうか、判断できませんでした。
fix-diploma-is_final = 学位の授与時に教育機関から交付された証書をアップロードしてください。

finding-diploma-authenticated-pass = 学位証書は認証を受けています：{ $way }。
finding-diploma-authenticated-pass-none_needed = { $country }の学位証書に認証は不要です。
finding-diploma-authenticated-fail = 学位証書の認証が見つかりませんでした。{ $country }については次のいずれかが有効です：{ $ways }。
finding-diploma-authenticated-fail-not_accepted = 学位証書に付いている認証（{ $way }）は、{ $country }については有効ではありません。次のいずれかが有効です：{ $ways }。
finding-diploma-authenticated-unknown = 学位証書が有効な認証を受けているかどうか、判断できませんでした。
fix-diploma-authenticated =
    次のいずれかの方法で証書の認証を受けてください：{ $ways }。
    認証書類と証書を、全ページ一緒にアップロードしてください。
fix-diploma-authenticated-not_accepted =
    次のいずれかの方法で証書の認証を受け直してください：{ $ways }。
    新しい認証書類と証書を、全ページ一緒にアップロードしてください。

finding-diploma-translated-pass = 学位証書には、印のある中国語訳が付いています。
finding-diploma-translated-pass-none_needed = 学位証書は中国語で書かれているため、翻訳は不要です。
finding-diploma-translated-fail = 学位証書は中国語ではなく、中国語訳も見つかりませんでした。
finding-diploma-translated-fail-not_chinese = 学位証書の翻訳は、中国語への翻訳ではありません。
finding-diploma-translated-fail-not_stamped = 学位証書の中国語訳に印がありません。
finding-diploma-translated-unknown = 学位証書に印のある中国語訳が付いているかどうか、判断できませんでした。
fix-diploma-translated =
    証書を中国語に翻訳してください。誰が翻訳できるかは、現地の所管部門に確認してください。
    翻訳に印を受け、証書と一緒にアップロードしてください。
fix-diploma-translated-not_chinese = 証書を中国語に翻訳して印を受け、翻訳をアップロードしてください。
fix-diploma-translated-not_stamped = 現地の所管部門の求めに応じて、翻訳者または雇用主の印を翻訳に受け、アップロードし直してください。

## 無犯罪証明書

finding-ncr-result_clear-pass = 犯罪記録がないことが証明書に書かれています。
finding-ncr-result_clear-fail = 証明書には、記録がないとは書かれておらず、記録が列挙または言及されています。
finding-ncr-result_clear-fail-sworn = これはご本人の申告書で、無犯罪証明書としては認められません。
finding-ncr-result_clear-fail-refusal = これは証明書を発行しないという通知で、無犯罪証明書としては認められません。
finding-ncr-result_clear-unknown = 犯罪記録についての記載を確実に読み取れませんでした。人が読んで確認する必要があります。
fix-ncr-result_clear =
    証明書の結果をお読みください。誤っている場合は、発行機関に訂正を求めてください。
    記録が載っている場合は、申請の前に工作許可の所管部門に確認してください。
fix-ncr-result_clear-sworn = ご自身の国の警察・司法機関に正式な証明書を申請し、認証を受けて翻訳してください。
fix-ncr-result_clear-refusal = 発行されなかった理由を発行機関に尋ね、代わりにどの国の証明書が認められるかを工作許可の所管部門に確認してください。

finding-ncr-issued_recently-pass = { $issued }付けの証明書は期限内です。{ $until }まで使えます。
finding-ncr-issued_recently-fail = 証明書の日付は{ $issued }です。{ $as_of }の時点で、認められる{ $months }を過ぎています。
finding-ncr-issued_recently-fail-future = 証明書の日付は{ $issued }で、{ $as_of }より後になっています。
finding-ncr-issued_recently-unknown = 証明書が期限内かどうか、判断できませんでした。
fix-ncr-issued_recently =
    発行機関に新しい証明書を申請してください。{ $as_of }に提出する場合、日付は{ $earliest }以降でなければなりません。提出が遅くなれば、この日もその分後になります。
    基準になるのは証明書そのものの日付で、認証の日付ではありません。
    新しい証明書の認証と翻訳を受け、全ページをアップロードしてください。
fix-ncr-issued_recently-future = 証明書の日付を確かめてください。誤って印字されている場合は、発行機関に訂正したものを求めてください。

finding-ncr-issuing_country-pass = 証明書は、発行を認められた国のものです：{ $country }。
finding-ncr-issuing_country-fail = 証明書は{ $country }のものです。国籍国（{ $nationality }）または常居所地のものでなければなりません。
finding-ncr-issuing_country-unknown = 証明書が発行すべき国のものかどうか、判断できませんでした。
fix-ncr-issuing_country =
    { $country }が、規定の期間続けて最後に住んだ国であれば、居住歴に入力してください。
    そうでなければ、{ $nationality }の証明書を申請してください。

finding-ncr-issuing_authority-pass = 証明書は、発行を認められた機関のものです：{ $authority }。
finding-ncr-issuing_authority-fail = { $authority } は、この証明書を発行できる機関ではないようです。発行できるのは、警察、治安、裁判、司法の機関です。
finding-ncr-issuing_authority-unknown = 発行機関がこの証明書を発行できるかどうか、判断できませんでした。
fix-ncr-issuing_authority = その国の警察、治安、裁判または司法の機関に証明書を申請してください。

finding-ncr-authenticated-pass = 無犯罪証明書は認証を受けています：{ $way }。
finding-ncr-authenticated-pass-none_needed = { $country }の無犯罪証明書に認証は不要です。
finding-ncr-authenticated-fail = 無犯罪証明書の認証が見つかりませんでした。{ $country }については次のいずれかが有効です：{ $ways }。
finding-ncr-authenticated-fail-not_accepted = 無犯罪証明書に付いている認証（{ $way }）は、{ $country }については有効ではありません。次のいずれかが有効です：{ $ways }。
finding-ncr-authenticated-unknown = 無犯罪証明書が有効な認証を受けているかどうか、判断できませんでした。
fix-ncr-authenticated =
    次のいずれかの方法で証明書の認証を受けてください：{ $ways }。
    認証書類と証明書を、全ページ一緒にアップロードしてください。
fix-ncr-authenticated-not_accepted =
    次のいずれかの方法で証明書の認証を受け直してください：{ $ways }。
    新しい認証書類と証明書を、全ページ一緒にアップロードしてください。

finding-ncr-translated-pass = 無犯罪証明書には、印のある中国語訳が付いています。
finding-ncr-translated-pass-none_needed = 無犯罪証明書は中国語で書かれているため、翻訳は不要です。
finding-ncr-translated-fail = 無犯罪証明書は中国語ではなく、中国語訳も見つかりませんでした。
finding-ncr-translated-fail-not_chinese = 無犯罪証明書の翻訳は、中国語への翻訳ではありません。
finding-ncr-translated-fail-not_stamped = 無犯罪証明書の中国語訳に印がありません。
finding-ncr-translated-unknown = 無犯罪証明書に印のある中国語訳が付いているかどうか、判断できませんでした。
fix-ncr-translated =
    証明書を中国語に翻訳してください。誰が翻訳できるかは、現地の所管部門に確認してください。
    翻訳に印を受け、証明書と一緒にアップロードしてください。
fix-ncr-translated-not_chinese = 証明書を中国語に翻訳して印を受け、翻訳をアップロードしてください。
fix-ncr-translated-not_stamped = 現地の所管部門の求めに応じて、翻訳者または雇用主の印を翻訳に受け、アップロードし直してください。

## 契約書

finding-contract-required_terms-pass = 契約書に、求められる事項がすべて記載されています。
finding-contract-required_terms-fail = 契約書に次の記載がありません：{ $missing }。
finding-contract-required_terms-unknown = 求められる事項が契約書にすべて記載されているかどうか、判断できませんでした。
fix-contract-required_terms =
    次の事項を契約書に加えるよう、雇用主に依頼してください：{ $missing }。
    変更した契約書に署名と公印を受け直してください。後から手書きで書き加えてはいけません。
    全ページをアップロードしてください。

finding-contract-term-pass = 契約期間は{ $start }から{ $end }までです。
finding-contract-term-fail-order = 契約の終了日（{ $end }）が、開始日（{ $start }）より後になっていません。
finding-contract-term-fail-too_long = 契約期間は{ $start }から{ $end }までで、認められる{ $years }を超えています。
finding-contract-term-unknown = 契約期間が適切かどうか、判断できませんでした。
fix-contract-term-order = 契約書の日付の訂正を雇用主に依頼し、署名と公印を受け直してください。
fix-contract-term-too_long = { $years }以内の契約書を雇用主に依頼し、署名と公印を受け直してください。

finding-contract-current-pass = 契約は{ $end }まで続きます。
finding-contract-current-fail = 契約は{ $end }に終了しており、{ $as_of }の時点では切れています。
finding-contract-current-unknown = 契約が続いているかどうか、判断できませんでした。
fix-contract-current = 期間が終わっていない、署名と公印のある新しい契約書を雇用主に依頼してください。

finding-contract-signed_employer-pass = 契約書に雇用主の署名があります。
finding-contract-signed_employer-fail = 契約書に雇用主の署名がありません。
finding-contract-signed_employer-unknown = 契約書に雇用主の署名があるかどうか、判断できませんでした。
fix-contract-signed_employer = 雇用主に署名を依頼し、署名のあるページをほかの全ページと一緒にアップロードしてください。

finding-contract-signed_employee-pass = 契約書にご本人の署名があります。
finding-contract-signed_employee-fail = 契約書にご本人の署名がありません。
finding-contract-signed_employee-unknown = 契約書にご本人の署名があるかどうか、判断できませんでした。
fix-contract-signed_employee = 契約書に署名し、署名のあるページをほかの全ページと一緒にアップロードしてください。

finding-contract-sealed-pass = 契約書に雇用主の公印があります。
finding-contract-sealed-fail = 契約書に雇用主の公印がありません。
finding-contract-sealed-unknown = 契約書に雇用主の公印があるかどうか、判断できませんでした。
fix-contract-sealed =
    契約書に会社の公印を押すよう雇用主に依頼してください。契約専用印や人事印も、所管部門に届出済みであれば認められます。
    印の赤色が分かるように、そのページをカラーでスキャンし、ほかの全ページと一緒にアップロードしてください。

finding-contract-credit_code-pass = 雇用主の統一社会信用コード { $credit_code } の形式に誤りはありません。
finding-contract-credit_code-fail = 契約書の統一社会信用コード { $credit_code } には誤りがあります。検査文字が一致しません。
finding-contract-credit_code-unknown = 雇用主の統一社会信用コードを確実に読み取れませんでした。
fix-contract-credit_code = コードを雇用主の営業許可証と照らし合わせ、異なる場合は契約書を訂正してもらってください。

finding-contract-age_at_end-pass = 契約が終わる{ $end }の時点の年齢は、この区分の上限（{ $limit }歳）以内です。
finding-contract-age_at_end-fail = 契約が終わる{ $end }には{ $age }歳になります。この区分の上限は{ $limit }歳です。
finding-contract-age_at_end-unknown = 契約が終わるまで年齢が上限以内かどうか、判断できませんでした。
fix-contract-age_at_end = 契約期間を短くする、別の区分にする、実際に必要がある場合の例外を使うなどの方法が可能か、雇用主に相談してください。

## 職歴

finding-experience-years-pass = 証明書で確認できる職歴は{ $found }です（必要なのは{ $needed }）。
finding-experience-years-fail = 証明書で確認できる職歴は、重なる期間を除いて{ $found }です（必要なのは{ $needed }）。
finding-experience-years-unknown = 証明書で確認できる職歴が足りるかどうか、判断できませんでした。
fix-experience-years =
    関連する仕事をしていたほかの勤務先にも、証明書を依頼してください。
    どの証明書にも、勤務の開始日と終了日が書かれていることを確かめてください。

finding-experience-complete-pass = 証明書に、求められる事項がすべて記載されています。
finding-experience-complete-fail = 証明書に次の記載がありません：{ $missing }。
finding-experience-complete-unknown = 求められる事項が証明書にすべて記載されているかどうか、判断できませんでした。
fix-experience-complete = 次の事項も記載した証明書を、以前の勤務先に依頼してください：{ $missing }。

## 健康診断証明

finding-medical-issued_recently-pass = { $issued }付けの健康診断証明は期限内です。{ $until }まで使えます。
finding-medical-issued_recently-fail = 健康診断証明の日付は{ $issued }です。{ $as_of }の時点で、認められる{ $months }を過ぎています。
finding-medical-issued_recently-fail-future = 健康診断証明の日付は{ $issued }で、{ $as_of }より後になっています。
finding-medical-issued_recently-unknown = 健康診断証明が期限内かどうか、判断できませんでした。
fix-medical-issued_recently = 健康診断を受け直してください。{ $as_of }に提出する場合、証明の日付は{ $earliest }以降でなければなりません。
fix-medical-issued_recently-future = 証明の日付を確かめてください。誤って印字されている場合は、発行機関に訂正したものを求めてください。

## 認証

finding-authentication-country_accepted-pass = { $country }のアポスティーユは中国で有効です。これは{ $day }付けです。
finding-authentication-country_accepted-fail = { $country }のアポスティーユは、中国では有効ではありません。
finding-authentication-country_accepted-fail-too_early = { $country }のアポスティーユは{ $day }付けです。{ $country }と中国の間でアポスティーユが有効になるのは{ $since }からです。
finding-authentication-country_accepted-unknown = このアポスティーユが中国で有効かどうか、判断できませんでした。
fix-authentication-country_accepted = その国にある中国大使館・総領事館、または中国にあるその国の大使館・総領事館で、書類の認証を受けてください。
fix-authentication-country_accepted-too_early = { $since }以降の日付の新しいアポスティーユを申請するか、領事認証を受けてください。

finding-authentication-after_document-pass = 認証の日付（{ $day }）は、書類の日付（{ $issued }）より前ではありません。
finding-authentication-after_document-fail = 認証の日付（{ $day }）が、書類そのものの日付（{ $issued }）より前になっています。
finding-authentication-after_document-unknown = 認証が書類より新しいかどうか、判断できませんでした。
fix-authentication-after_document = 認証がこの書類のものか確かめてください。異なる場合は、この書類の認証を受けてください。

## 本人と職務は一致しているか

finding-consistency-name-pass = すべての書類の氏名が一致しています：{ $names }。
finding-consistency-name-fail = 書類によって別人の氏名が書かれています：{ $name } と { $other }。{ $reason }
finding-consistency-name-fail-plausible = { $name } と { $other } は、おそらく同じ人です。{ $reason }
finding-consistency-name-unknown = 書類の氏名が同じ人のものかどうか、判断できませんでした。
fix-consistency-name =
    どの書類が誤っているかを確かめ、発行元にパスポートのとおりに氏名を訂正してもらってください。
    氏名が変わった場合は、婚姻証明書など、それを証明する書類に中国語訳を付けて追加してください。
fix-consistency-name-plausible =
    変更できる書類は、パスポートのとおりに氏名を書いてもらってください。
    変更できない場合は、簡単な説明書が必要かどうか、雇用主を通じて所管部門に確認してください。

finding-consistency-date_of_birth-pass = すべての書類の生年月日が一致しています。
finding-consistency-date_of_birth-fail = 書類によって生年月日が異なります：{ $day } と { $other }。
finding-consistency-date_of_birth-fail-swapped = 書類によって生年月日が異なります。{ $day } と { $other } では、日と月が入れ替わっています。
finding-consistency-date_of_birth-unknown = すべての書類の生年月日が一致しているかどうか、判断できませんでした。
fix-consistency-date_of_birth = どの書類がパスポートと異なるかを確かめ、発行元に訂正してもらってください。
fix-consistency-date_of_birth-swapped = パスポートと異なる書類の日と月の順序を確かめ、訂正または説明してもらってください。

finding-consistency-nationality-pass = すべての書類の国籍が一致しています。
finding-consistency-nationality-fail = 書類によって国籍が異なります：{ $country } と { $other }。
finding-consistency-nationality-unknown = すべての書類の国籍が一致しているかどうか、判断できませんでした。
fix-consistency-nationality = 申請に使うパスポートと同じ国籍の書類を使ってください。重国籍の場合は、所管部門に確認してください。

finding-consistency-passport_number-pass = すべての書類のパスポート番号が一致しています。
finding-consistency-passport_number-fail = 書類によってパスポート番号が異なります：{ $number } と { $other }。
finding-consistency-passport_number-fail-one_off = パスポート番号 { $number } と { $other } は、ごくわずかに異なります。
finding-consistency-passport_number-fail-renewed = 古い書類の番号は { $other }、パスポートの番号は { $number } です。その後パスポートが更新されています。
finding-consistency-passport_number-unknown = すべての書類のパスポート番号が一致しているかどうか、判断できませんでした。
fix-consistency-passport_number = どの書類がパスポートと異なるかを確かめ、訂正してもらってください。
fix-consistency-passport_number-one_off = 番号をパスポートと文字ごとに照らし合わせ、誤っている書類を訂正してもらってください。
fix-consistency-passport_number-renewed = 以前のパスポートの身分事項ページの写し、または新しいパスポートにある旧番号の記載を追加してください。

finding-consistency-employer-pass = 契約書の雇用主は、入力された雇用主と一致しています。
finding-consistency-employer-fail = 契約書の雇用主は { $stated }、入力された雇用主は { $declared } です。
finding-consistency-employer-fail-code = 契約書の信用コードは { $stated }、入力されたコードは { $declared } です。
finding-consistency-employer-unknown = 契約書の雇用主が、入力された雇用主と一致しているかどうか、判断できませんでした。
fix-consistency-employer = 入力内容と契約書の雇用主の名称を確かめてください。申請する会社は、契約に署名した会社でなければなりません。
fix-consistency-employer-code = それぞれのコードを雇用主の営業許可証と照らし合わせ、誤っている方を訂正してください。

finding-consistency-position-pass = 職位は入力内容と一致しています：{ $stated }。
finding-consistency-position-fail = 契約書の職位は { $stated }、入力された職位は { $declared } です。
finding-consistency-position-unknown = 契約書の職位が入力内容と一致しているかどうか、判断できませんでした。
fix-consistency-position = すべての書類に同じ職位を書いてもらうか、入力内容を訂正してください。

finding-consistency-salary-pass = 契約書の給与は入力内容と一致しています。
finding-consistency-salary-fail = 契約書の給与は { $stated }、入力された給与は { $declared } です。月額か年額か、また通貨の違いは考慮済みです。
finding-consistency-salary-unknown = 契約書の給与が入力内容と一致しているかどうか、判断できませんでした。
fix-consistency-salary = 入力内容を訂正するか、契約書の訂正を雇用主に依頼してください。ポイントと申請の方法は、契約書の給与に基づきます。

finding-consistency-dates-pass = 書類の日付に矛盾はありません。
finding-consistency-dates-fail-future = 過去のはずの日付が将来になっています：{ $day }。
finding-consistency-dates-fail-degree_age = これらの日付によると、学位の授与時（{ $day }）に{ $age }歳だったことになります。
finding-consistency-dates-fail-work_age = これらの日付によると、仕事を始めたとき（{ $day }）に{ $age }歳だったことになります。
finding-consistency-dates-unknown = 書類の日付がすべてあり得るものかどうか、判断できませんでした。
fix-consistency-dates-future = 書類の日付を確かめてください。誤って印字されている場合は、訂正したものを求めてください。
fix-consistency-dates-degree_age = 生年月日と学位の授与日を確かめ、誤っている方を訂正してもらってください。
fix-consistency-dates-work_age = 生年月日と勤務の日付を確かめ、誤っている方を訂正してもらってください。

finding-photo-size-pass = 写真の大きさは足りています（{ $width } × { $height } ピクセル）。
finding-photo-size-fail = 写真は { $width } × { $height } ピクセルです。{ $least_width } × { $least_height } ピクセル以上が求められています。
finding-photo-size-unknown = 写真の大きさが足りているかどうか、判断できませんでした。
fix-photo-size = 撮影した店に元のデータを求めるか、撮り直してください。小さな画像を引き伸ばしても役に立ちません。

finding-photo-background-pass = 写真の背景は無地で明るい色です（求められている色: { $background }）。
finding-photo-background-fail = 写真の背景が無地でないか、明るくありません。求められている色は{ $background }です。
finding-photo-background-unknown = 写真の背景が条件に合うかどうか、判断できませんでした。
fix-photo-background = 求められている色（{ $background }）の無地の壁の前で、影が出ないように撮り直してください。

finding-photo-one_face-pass = 写真にはご本人の顔だけが写っています。
finding-photo-one_face-fail = 写真に写っている顔の数: { $count }。ご本人の顔だけが写っている必要があります。
finding-photo-one_face-unknown = 写真にご本人の顔だけが写っているかどうか、判断できませんでした。
fix-photo-one_face = ご本人だけを正面から撮り、顔に何もかかっていない写真をアップロードしてください。

finding-integrity-digital_signature-pass = { $file } には電子署名があり、署名の後に変更されていません。署名者が誰かは確かめていません。
finding-integrity-digital_signature-fail = { $file } は電子署名の後に変更されているため、署名が現在の内容に及んでいません。
finding-integrity-digital_signature-unknown = { $file } の電子署名が今も内容に合っているかどうか、判断できませんでした。
fix-integrity-digital_signature =
    受け取ったときのままのファイルをアップロードしてください。結合、圧縮、PDFへの印刷、注釈の追加をすると署名が無効になります。
    手元にない場合は、発行元からもう一度ダウンロードしてください。

finding-integrity-edited-pass = { $file } には、後から変更された形跡が見られません。
finding-integrity-edited-fail = 職員向けの注記（{ $file }）: { $signs }。問題のない理由によることも多く、申請者について何かを示すものではありません。
finding-integrity-edited-unknown = { $file } が後から変更されたかどうかは調べられませんでした。
fix-integrity-edited = 申請者がすることはありません。疑問があれば原本と照らし合わせてください。

## 判断できない理由と対処方法

doubt-not_read = 書類に見つかりませんでした：{ $fields }。
doubt-unsure = 確実に読み取れませんでした：{ $fields }。
doubt-ambiguous = 異なる読み方ができます：{ $fields }。
doubt-kind_unsure = どの種類の書類か、はっきりしません。
doubt-rule_open = 規定または入力内容からは、判断できません。
doubt-attachment_unsure = 添付がどの書類のものか、はっきりしません。
doubt-page_unread = すべてを読み取れなかったページまたはファイルがあります。
doubt-later = 後から追加できます。
doubt-person = 人が見て確認する必要があります。
doubt-declared = これは読み取った値ではなく、申告された値によるものです: { $fields }。

fix-unknown-not_read = 書類に記載があるか確かめてください。あれば、そのページのより鮮明なスキャンをアップロードし、なければ発行元に問い合わせてください。
fix-unknown-unsure = そのページのより鮮明なスキャンをアップロードするか、人に確認してもらってください。
fix-unknown-ambiguous = そのページを人に確認してもらってください。日付を省略せずに書いた翻訳があると役立ちます。
fix-unknown-kind_unsure = 表題を含む書類全体の鮮明なスキャンをアップロードしてください。
fix-unknown-rule_open = できれば入力内容を補ってください。難しい場合は、工作許可の所管部門に確認してください。
fix-unknown-attachment_unsure = 書類ごとに、その認証と翻訳を同じファイルにまとめてアップロードしてください。
fix-unknown-page_unread = 該当するページのより鮮明なスキャンをアップロードしてください。
fix-unknown-later = 雇用主がオンラインシステムから申請書を印刷します。署名し、公印を受けて、スキャンを追加してください。
fix-unknown-person = 提出の前に、人の目で確認してもらってください。
fix-unknown-declared = 申告された値とページを人の目で照らし合わせる必要があります。より鮮明なスキャンをアップロードしても解決できます。

## 氏名が同じ人のものか、そうでないかの理由

name-reason-missing_name = 片方の書類にだけ名前の一部があります。
name-reason-initial = 片方の書類は頭文字だけです。
name-reason-suffix = 片方の書類にだけ、Juniorのような添え字があります。
name-reason-truncated = パスポートの機械読取部分では、氏名が途中で切れています。
name-reason-transliteration = ローマ字などへの書き換え方が異なります。
name-reason-swapped = 姓と名の順序が入れ替わっています。
name-reason-birth_name = 片方の書類は出生時の氏名です。
name-reason-one_letter = 文字がわずかに異なります。
name-reason-other_surname = 氏名の一部が異なります。
name-reason-other_name = 氏名に共通する部分がありません。
