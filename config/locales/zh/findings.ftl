### 预审结果：finding-<代码>-<状态>[-变体] 说明发现了什么，fix-<代码>[-变体] 说明怎么办，一行一步。日期、数字和清单都是变量。

## 文件与页面

finding-file-unreadable-pass = { $file }可以打开并识读。
finding-file-unreadable-fail-encrypted = { $file }设有密码，无法识读。
finding-file-unreadable-fail-damaged = { $file }已损坏，无法打开。
finding-file-unreadable-fail-empty = { $file }是空文件。
finding-file-unreadable-fail-unsupported = 本服务不支持{ $file }的文件格式。
finding-file-unreadable-unknown = 本服务未能完整识读{ $file }。
fix-file-unreadable-encrypted =
    请去掉密码后另存文件。
    上传新文件。
fix-file-unreadable-damaged =
    请在自己的设备上打开文件，确认是否完整。
    重新扫描或导出材料，再上传新文件。
fix-file-unreadable-empty = 请重新扫描或导出材料，查看无误后上传。
fix-file-unreadable-unsupported = 请将材料存为PDF，或JPG、PNG图片，再上传。

finding-file-too_large-pass = { $file }没有超出大小限制。
finding-file-too_large-fail-too_large_bytes = { $file }超过了本服务的文件大小上限。
finding-file-too_large-fail-too_many_pages = { $file }的页数超过了本服务的上限。
finding-file-too_large-fail-too_many_pixels = { $file }中的图片像素超过了本服务的上限。
fix-file-too_large-too_large_bytes = 请降低分辨率重新扫描，或拆成几个文件后上传。
fix-file-too_large-too_many_pages = 请拆分文件，或删去与申请无关的页面后上传。
fix-file-too_large-too_many_pixels = 请在文字仍清晰的前提下缩小图片，再上传。

finding-page-legible-pass = 所有页面都可以识读。
finding-page-legible-fail-blurred = 图片太模糊，无法识读：{ $pages }。
finding-page-legible-fail-cropped = 页面没有拍全，其余部分也无法识读：{ $pages }。
finding-page-legible-fail-dark = 图片太暗，无法识读：{ $pages }。
finding-page-legible-fail-glare = 反光遮住了部分文字：{ $pages }。
finding-page-legible-fail-low_resolution = 图片中的文字太小，无法识读：{ $pages }。
finding-page-legible-fail-unreadable = 文字无法识读：{ $pages }。
finding-page-legible-unknown = 部分页面只能识读一部分。{ $pages }
fix-page-legible-blurred =
    请把材料平放在光线充足处，拿稳手机拍摄，或使用扫描仪。
    确认屏幕上最小的字也能看清，再上传新图片。
fix-page-legible-cropped = 请重新拍摄，让材料的四边都在画面内，再上传。
fix-page-legible-dark = 请在日光或灯光下重新拍摄，不要让自己的影子落在材料上，再上传。
fix-page-legible-glare = 请关闭闪光灯，让光线从侧面照射，重新拍摄后上传。
fix-page-legible-low_resolution = 请扫描材料，或靠近拍摄，使页面充满画面，再上传。
fix-page-legible-unreadable = 请彩色扫描原件，再上传新文件。

## 材料是否齐全

finding-presence-passport-pass = 已有护照。
finding-presence-passport-fail = 缺少护照信息页。
finding-presence-passport-unknown = 无法确定上传的文件中是否有护照信息页。
fix-presence-passport = 请彩色扫描护照上印有照片和底部机读码的信息页，再上传。

finding-presence-diploma-pass = 已有学位（学历）证书。
finding-presence-diploma-fail = 缺少最高学位（学历）证书。
finding-presence-diploma-unknown = 无法确定文件中是否有学位（学历）证书，或您是否需要提供。
fix-presence-diploma =
    请扫描最高学位（学历）证书；在中国内地以外取得的，连同认证文件一起扫描。
    与中文翻译件一并上传。

finding-presence-no_criminal_record-pass = 已有无犯罪记录证明。
finding-presence-no_criminal_record-fail = 缺少无犯罪记录证明。
finding-presence-no_criminal_record-unknown = 无法确定文件中是否有无犯罪记录证明，或您是否需要提供。
fix-presence-no_criminal_record =
    请向国籍国或经常居住地的警察或司法部门申请开具证明。
    办理认证并译成中文，上传全部页面。

finding-presence-employment_contract-pass = 已有聘用合同。
finding-presence-employment_contract-fail = 缺少聘用合同。
finding-presence-employment_contract-unknown = 无法确定文件中是否有聘用合同，或您是否需要提供。
fix-presence-employment_contract = 请向用人单位索取已签字盖章的合同，上传全部页面。

finding-presence-work_experience-pass = 已有工作资历证明。
finding-presence-work_experience-fail = 缺少工作资历证明。
finding-presence-work_experience-unknown = 无法确定文件中是否有工作资历证明，或您是否需要提供。
fix-presence-work_experience =
    请向从事过相关工作的原单位索取证明，写明职务和工作时间。
    证明须有签字或盖章，并留有联系人的电话或邮箱。

finding-presence-medical_exam-pass = 已有体检证明。
finding-presence-medical_exam-fail = 缺少体检证明。
finding-presence-medical_exam-unknown = 无法确定文件中是否有体检证明，或您现在是否需要提供。
fix-presence-medical_exam =
    请用人单位向受理部门询问，入境前能否以健康承诺书代替。
    如果不能，请到中国检验检疫机构体检或办理验证，再上传证明。

finding-presence-photo-pass = 已有证件照。
finding-presence-photo-fail = 缺少证件照。
finding-presence-photo-unknown = 无法确定文件中是否有证件照。
fix-presence-photo = 请上传近期彩色正面免冠照片，背景为纯白色。

finding-presence-application_form-pass = 已有申请表。
finding-presence-application_form-fail = 缺少申请表。
finding-presence-application_form-unknown = 文件中没有申请表。申请表在网上系统填报后由系统生成，因此不影响对其他材料的判定。
fix-presence-application_form = 请用人单位从网上系统打印申请表，您签字、单位盖章后扫描上传。

## 护照

finding-passport-mrz-pass = 护照机读码前后一致。
finding-passport-mrz-fail = 护照机读码的校验位与内容不符。
finding-passport-mrz-unknown = 无法核对护照机读码。
fix-passport-mrz =
    请把信息页放平重新扫描，底部的机读码要全部清晰完整。
    如果结果相同，请向护照签发机关查询。

finding-passport-validity-pass = 护照有效期至{ $expiry }，超过规定的{ $months }。
finding-passport-validity-fail = 护照将于{ $expiry }到期。有效期至少还应有{ $months }，即不早于{ $needed }。
finding-passport-validity-fail-expired = 护照已于{ $expiry }过期。
finding-passport-validity-unknown = 无法判定护照的剩余有效期是否足够。
fix-passport-validity =
    请先换发护照再申请，新护照有效期不得早于{ $needed }。
    把新护照号码告诉用人单位，因为其他材料也会用到。
fix-passport-validity-expired =
    请申请新护照，有效期不得早于{ $needed }。
    把新护照号码告诉用人单位，因为其他材料也会用到。

## 学位

finding-diploma-degree_level-pass = 学位（{ $level }）达到要求（{ $needed }）。
finding-diploma-degree_level-fail = 证书上的学位是{ $level }，本申请要求{ $needed }及以上。
finding-diploma-degree_level-unknown = 无法判定学位层次是否达到要求。
fix-diploma-degree_level =
    如果您有更高的学位，请上传该证书。
    如果没有，请与用人单位商量其他途径或类别。

finding-diploma-is_final-pass = 这是学位（学历）证书。
finding-diploma-is_final-fail = 这不是学位（学历）证书本身，而是成绩单、在读证明、临时证明等材料。
finding-diploma-is_final-unknown = 无法判定这是否为学位（学历）证书本身。
fix-diploma-is_final = 请上传院校授予学位时颁发的证书。

finding-diploma-authenticated-pass = 学位（学历）证书已认证：{ $way }。
finding-diploma-authenticated-pass-none_needed = { $country }的学位（学历）证书无需认证。
finding-diploma-authenticated-fail = 没有找到学位（学历）证书的认证文件。{ $country }的证书可用的认证方式有：{ $ways }。
finding-diploma-authenticated-fail-not_accepted = 学位（学历）证书所附的认证（{ $way }）对{ $country }不适用。可用的方式有：{ $ways }。
finding-diploma-authenticated-unknown = 无法判定学位（学历）证书的认证是否有效。
fix-diploma-authenticated =
    请以下列方式之一办理认证：{ $ways }。
    将认证文件与证书一并上传，页面要齐全。
fix-diploma-authenticated-not_accepted =
    请以下列方式之一重新办理认证：{ $ways }。
    将新的认证文件与证书一并上传，页面要齐全。

finding-diploma-translated-pass = 学位（学历）证书附有盖章的中文翻译件。
finding-diploma-translated-pass-none_needed = 学位（学历）证书是中文的，无需翻译。
finding-diploma-translated-fail = 学位（学历）证书不是中文的，也没有找到中文翻译件。
finding-diploma-translated-fail-not_chinese = 学位（学历）证书的翻译件不是中文的。
finding-diploma-translated-fail-not_stamped = 学位（学历）证书的中文翻译件没有盖章。
finding-diploma-translated-unknown = 无法判定学位（学历）证书是否附有盖章的中文翻译件。
fix-diploma-translated =
    请把证书译成中文。由谁翻译，请询问当地受理部门。
    翻译件盖章后与证书一并上传。
fix-diploma-translated-not_chinese = 请把证书译成中文并盖章，再上传翻译件。
fix-diploma-translated-not_stamped = 请按当地要求由翻译方或用人单位在翻译件上盖章，再重新上传。

## 无犯罪记录证明

finding-ncr-result_clear-pass = 证明写明没有犯罪记录。
finding-ncr-result_clear-fail = 证明没有写明无犯罪记录，而是列出或提到了记录。
finding-ncr-result_clear-fail-sworn = 这是本人声明，不能作为无犯罪记录证明。
finding-ncr-result_clear-fail-refusal = 这是不予出具证明的通知，不能作为无犯罪记录证明。
finding-ncr-result_clear-unknown = 无法准确读出证明中有关犯罪记录的结论，需要人工核对。
fix-ncr-result_clear =
    请核对证明上的结论。如果有误，请出具机构更正。
    如果确有记录，请在申请前咨询工作许可受理部门。
fix-ncr-result_clear-sworn = 请向本国警察或司法部门申请正式证明，并办理认证和翻译。
fix-ncr-result_clear-refusal = 请询问出具机构不予出具的原因，并向工作许可受理部门询问可以改用哪个国家的证明。

finding-ncr-issued_recently-pass = 证明于{ $issued }签发，在期限之内，有效期至{ $until }。
finding-ncr-issued_recently-fail = 证明于{ $issued }签发，到{ $as_of }已超过{ $months }的期限。
finding-ncr-issued_recently-fail-future = 证明的签发日期是{ $issued }，晚于{ $as_of }。
finding-ncr-issued_recently-unknown = 无法判定证明是否在期限之内。
fix-ncr-issued_recently =
    请向出具机构申请新的证明。如果在{ $as_of }提交，签发日期不得早于{ $earliest }；提交得越晚，该日期也相应推后。
    以证明本身的签发日期为准，不以认证日期为准。
    办理认证和翻译后上传全部页面。
fix-ncr-issued_recently-future = 请核对证明上的日期。如果印错，请出具机构更正。

finding-ncr-issuing_country-pass = 证明由可以为您出具的国家开具：{ $country }。
finding-ncr-issuing_country-fail = 证明由{ $country }开具。应由国籍国（{ $nationality }）或经常居住地开具。
finding-ncr-issuing_country-unknown = 无法判定证明是否由应当出具的国家开具。
fix-ncr-issuing_country =
    如果{ $country }是您最近连续居住满规定时间的地方，请填入居住经历。
    如果不是，请在{ $nationality }申请证明。

finding-ncr-issuing_authority-pass = 证明由有权出具的机构开具：{ $authority }。
finding-ncr-issuing_authority-fail = { $authority }不像是有权出具该证明的机构。应由警察、安全、法院或司法部门出具。
finding-ncr-issuing_authority-unknown = 无法判定出具机构是否有权开具该证明。
fix-ncr-issuing_authority = 请向该国警察、安全、法院或司法部门申请证明。

finding-ncr-authenticated-pass = 无犯罪记录证明已认证：{ $way }。
finding-ncr-authenticated-pass-none_needed = { $country }的无犯罪记录证明无需认证。
finding-ncr-authenticated-fail = 没有找到无犯罪记录证明的认证文件。{ $country }的证明可用的认证方式有：{ $ways }。
finding-ncr-authenticated-fail-not_accepted = 无犯罪记录证明所附的认证（{ $way }）对{ $country }不适用。可用的方式有：{ $ways }。
finding-ncr-authenticated-unknown = 无法判定无犯罪记录证明的认证是否有效。
fix-ncr-authenticated =
    请以下列方式之一办理认证：{ $ways }。
    将认证文件与证明一并上传，页面要齐全。
fix-ncr-authenticated-not_accepted =
    请以下列方式之一重新办理认证：{ $ways }。
    将新的认证文件与证明一并上传，页面要齐全。

finding-ncr-translated-pass = 无犯罪记录证明附有盖章的中文翻译件。
finding-ncr-translated-pass-none_needed = 无犯罪记录证明是中文的，无需翻译。
finding-ncr-translated-fail = 无犯罪记录证明不是中文的，也没有找到中文翻译件。
finding-ncr-translated-fail-not_chinese = 无犯罪记录证明的翻译件不是中文的。
finding-ncr-translated-fail-not_stamped = 无犯罪记录证明的中文翻译件没有盖章。
finding-ncr-translated-unknown = 无法判定无犯罪记录证明是否附有盖章的中文翻译件。
fix-ncr-translated =
    请把证明译成中文。由谁翻译，请询问当地受理部门。
    翻译件盖章后与证明一并上传。
fix-ncr-translated-not_chinese = 请把证明译成中文并盖章，再上传翻译件。
fix-ncr-translated-not_stamped = 请按当地要求由翻译方或用人单位在翻译件上盖章，再重新上传。

## 合同

finding-contract-required_terms-pass = 合同写明了规定的各项条款。
finding-contract-required_terms-fail = 合同没有写明：{ $missing }。
finding-contract-required_terms-unknown = 无法判定合同是否写明了规定的各项条款。
fix-contract-required_terms =
    请用人单位在合同中补上：{ $missing }。
    修改后的合同须重新签字盖章，之后不得手写涂改。
    上传全部页面。

finding-contract-term-pass = 合同期限自{ $start }至{ $end }。
finding-contract-term-fail-order = 合同终止日期{ $end }不晚于起始日期{ $start }。
finding-contract-term-fail-too_long = 合同期限自{ $start }至{ $end }，超过了允许的{ $years }。
finding-contract-term-unknown = 无法判定合同期限是否合规。
fix-contract-term-order = 请用人单位更正合同中的日期，并重新签字盖章。
fix-contract-term-too_long = 请用人单位改签不超过{ $years }的合同，并重新签字盖章。

finding-contract-current-pass = 合同有效期至{ $end }。
finding-contract-current-fail = 合同已于{ $end }终止，早于{ $as_of }。
finding-contract-current-unknown = 无法判定合同是否仍在期限内。
fix-contract-current = 请用人单位提供期限未满、已签字盖章的新合同。

finding-contract-signed_employer-pass = 用人单位已在合同上签字。
finding-contract-signed_employer-fail = 合同上没有用人单位的签字。
finding-contract-signed_employer-unknown = 无法判定用人单位是否已在合同上签字。
fix-contract-signed_employer = 请用人单位签字，再将签字页与其他页面一并上传。

finding-contract-signed_employee-pass = 您已在合同上签字。
finding-contract-signed_employee-fail = 合同上没有您的签字。
finding-contract-signed_employee-unknown = 无法判定您是否已在合同上签字。
fix-contract-signed_employee = 请在合同上签字，再将签字页与其他页面一并上传。

finding-contract-sealed-pass = 合同上有用人单位的印章。
finding-contract-sealed-fail = 合同上没有用人单位的印章。
finding-contract-sealed-unknown = 无法判定合同上是否有用人单位的印章。
fix-contract-sealed =
    请用人单位在合同上加盖公章；已备案的合同专用章或人事章也可以。
    请彩色扫描盖章页，使红色印章清晰可见，再与其他页面一并上传。

finding-contract-credit_code-pass = 用人单位的统一社会信用代码{ $credit_code }格式正确。
finding-contract-credit_code-fail = 合同上的统一社会信用代码{ $credit_code }有误：校验码不符。
finding-contract-credit_code-unknown = 无法准确读出用人单位的统一社会信用代码。
fix-contract-credit_code = 请与用人单位的营业执照核对；如果不一致，请更正合同。

finding-contract-age_at_end-pass = 合同于{ $end }终止时，您的年龄不超过该类别的上限（{ $limit }周岁）。
finding-contract-age_at_end-fail = 合同于{ $end }终止时您{ $age }周岁，该类别的上限是{ $limit }周岁。
finding-contract-age_at_end-unknown = 无法判定合同终止时您的年龄是否超过上限。
fix-contract-age_at_end = 请与用人单位商量缩短合同期限、改用其他类别，或按“确有需要”的规定申请放宽。

## 工作资历

finding-experience-years-pass = 证明材料合计{ $found }工作经历，要求{ $needed }。
finding-experience-years-fail = 证明材料合计{ $found }工作经历（重叠部分不重复计算），要求{ $needed }。
finding-experience-years-unknown = 无法判定证明材料的工作年限是否足够。
fix-experience-years =
    请向其他从事过相关工作的单位索取证明。
    核对每份证明是否写明工作的起止日期。

finding-experience-complete-pass = 证明写明了规定的各项内容。
finding-experience-complete-fail = 证明缺少：{ $missing }。
finding-experience-complete-unknown = 无法判定证明是否写明了规定的各项内容。
fix-experience-complete = 请原单位重新出具证明，补上：{ $missing }。

## 体检证明

finding-medical-issued_recently-pass = 体检证明于{ $issued }签发，在期限之内，有效期至{ $until }。
finding-medical-issued_recently-fail = 体检证明于{ $issued }签发，到{ $as_of }已超过{ $months }的期限。
finding-medical-issued_recently-fail-future = 体检证明的签发日期是{ $issued }，晚于{ $as_of }。
finding-medical-issued_recently-unknown = 无法判定体检证明是否在期限之内。
fix-medical-issued_recently = 请重新体检。如果在{ $as_of }提交，证明的签发日期不得早于{ $earliest }。
fix-medical-issued_recently-future = 请核对证明上的日期。如果印错，请出具机构更正。

## 认证

finding-authentication-country_accepted-pass = { $country }的附加证明书在中国有效；此份签发于{ $day }。
finding-authentication-country_accepted-fail = { $country }的附加证明书在中国无效。
finding-authentication-country_accepted-fail-too_early = { $country }的附加证明书签发于{ $day }。该国与中国之间自{ $since }起才承认附加证明书。
finding-authentication-country_accepted-unknown = 无法判定这份附加证明书在中国是否有效。
fix-authentication-country_accepted = 请由中国驻该国使领馆，或该国驻华使领馆办理认证。
fix-authentication-country_accepted-too_early = 请重新申请附加证明书，签发日期不得早于{ $since }；或者办理领事认证。

finding-authentication-after_document-pass = 认证日期{ $day }不早于材料日期{ $issued }。
finding-authentication-after_document-fail = 认证日期是{ $day }，早于材料本身的日期{ $issued }。
finding-authentication-after_document-unknown = 无法判定认证是否晚于材料。
fix-authentication-after_document = 请核对认证是否属于这份材料；如果不是，请为这份材料办理认证。

## 人与岗位是否一致

finding-consistency-name-pass = 各份材料上的姓名一致：{ $names }。
finding-consistency-name-fail = 材料上的姓名不是同一人：{ $name }、{ $other }。{ $reason }
finding-consistency-name-fail-plausible = { $name }与{ $other }很可能是同一人。{ $reason }
finding-consistency-name-unknown = 无法判定材料上的姓名是否为同一人。
fix-consistency-name =
    请核对哪份材料有误，请出具方按护照更正姓名。
    如果改过姓名，请补充结婚证等证明材料并附中文翻译件。
fix-consistency-name-plausible =
    能修改的材料，请改为与护照完全一致的姓名。
    不能修改的，请用人单位询问受理部门是否需要书面说明。

finding-consistency-date_of_birth-pass = 各份材料上的出生日期一致。
finding-consistency-date_of_birth-fail = 材料上的出生日期不一致：{ $day }、{ $other }。
finding-consistency-date_of_birth-fail-swapped = 材料上的出生日期不一致：{ $day }、{ $other }，日与月对调了。
finding-consistency-date_of_birth-unknown = 无法判定各份材料上的出生日期是否一致。
fix-consistency-date_of_birth = 请核对哪份材料与护照不同，请出具方更正。
fix-consistency-date_of_birth-swapped = 请核对与护照不同的材料上日和月的顺序，请出具方更正或说明。

finding-consistency-nationality-pass = 各份材料上的国籍一致。
finding-consistency-nationality-fail = 材料上的国籍不一致：{ $country }、{ $other }。
finding-consistency-nationality-unknown = 无法判定各份材料上的国籍是否一致。
fix-consistency-nationality = 请使用与申请所用护照同一国籍的材料；如有双重国籍，请咨询受理部门。

finding-consistency-passport_number-pass = 各份材料上的护照号码一致。
finding-consistency-passport_number-fail = 材料上的护照号码不一致：{ $number }、{ $other }。
finding-consistency-passport_number-fail-one_off = 护照号码{ $number }与{ $other }有一处不同。
finding-consistency-passport_number-fail-renewed = 较早的材料上号码是{ $other }，护照上是{ $number }。护照在此之后换发过。
finding-consistency-passport_number-unknown = 无法判定各份材料上的护照号码是否一致。
fix-consistency-passport_number = 请核对哪份材料与护照不同，并请更正。
fix-consistency-passport_number-one_off = 请逐字与护照核对，更正有误的材料。
fix-consistency-passport_number-renewed = 请补充旧护照信息页的复印件，或新护照上关于旧号码的备注页。

finding-consistency-employer-pass = 合同上的用人单位与您填写的一致。
finding-consistency-employer-fail = 合同上的用人单位是{ $stated }，您填写的是{ $declared }。
finding-consistency-employer-fail-code = 合同上的信用代码是{ $stated }，您填写的是{ $declared }。
finding-consistency-employer-unknown = 无法判定合同上的用人单位与您填写的是否一致。
fix-consistency-employer = 请核对您填写的和合同上的单位名称；申请单位必须是签订合同的单位。
fix-consistency-employer-code = 请将代码与用人单位的营业执照核对，更正有误的代码。

finding-consistency-position-pass = 职务与您填写的一致：{ $stated }。
finding-consistency-position-fail = 合同上的职务是{ $stated }，您填写的是{ $declared }。
finding-consistency-position-unknown = 无法判定合同上的职务与您填写的是否一致。
fix-consistency-position = 请在各份材料上使用同一职务名称，或更正您填写的内容。

finding-consistency-salary-pass = 合同上的薪酬与您填写的一致。
finding-consistency-salary-fail = 合同上的薪酬是{ $stated }，您填写的是{ $declared }。计薪周期和币种已考虑在内。
finding-consistency-salary-unknown = 无法判定合同上的薪酬与您填写的是否一致。
fix-consistency-salary = 请更正您填写的内容，或请用人单位更正合同；积分和类别以合同薪酬为准。

finding-consistency-dates-pass = 材料上的各个日期相互吻合。
finding-consistency-dates-fail-future = 本应已过去的日期却在将来：{ $day }。
finding-consistency-dates-fail-degree_age = 按这些日期推算，授予学位时（{ $day }）您{ $age }周岁。
finding-consistency-dates-fail-work_age = 按这些日期推算，开始工作时（{ $day }）您{ $age }周岁。
finding-consistency-dates-unknown = 无法判定材料上的日期是否都合理。
fix-consistency-dates-future = 请核对材料上的日期。如果印错，请更正。
fix-consistency-dates-degree_age = 请核对出生日期和学位授予日期，更正有误的日期。
fix-consistency-dates-work_age = 请核对出生日期和工作日期，更正有误的日期。

finding-photo-size-pass = 照片尺寸足够：{ $width } × { $height }像素。
finding-photo-size-fail = 照片为{ $width } × { $height }像素，要求不小于{ $least_width } × { $least_height }像素。
finding-photo-size-unknown = 无法判定照片尺寸是否足够。
fix-photo-size = 请向照相馆索取原始电子文件，或重新拍摄。把小图放大并无用处。

finding-photo-background-pass = 照片背景纯净、明亮（要求为{ $background }）。
finding-photo-background-fail = 照片背景不够纯净或不够明亮，要求为{ $background }。
finding-photo-background-unknown = 无法判定照片背景是否符合要求。
fix-photo-background = 请在{ $background }的纯色背景前重新拍摄，避免阴影。

finding-photo-one_face-pass = 照片上只有本人面部，没有其他人。
finding-photo-one_face-fail = 照片上识别到的人脸数：{ $count }。照片上应当只有您本人。
finding-photo-one_face-unknown = 无法判定照片上是否只有本人面部。
fix-photo-one_face = 请上传您本人单独的正面照片，面部不得有遮挡。

finding-integrity-digital_signature-pass = { $file }带有数字签名，签名之后未被改动。签名人身份未作核验。
finding-integrity-digital_signature-fail = { $file }在数字签名之后被改动过，签名已不能覆盖现在的内容。
finding-integrity-digital_signature-unknown = 无法判定{ $file }的数字签名是否仍然有效。
fix-integrity-digital_signature =
    请按收到时的原样上传文件；合并、压缩、另存打印或添加批注都会使签名失效。
    如果原文件已不在手边，请向签发机构重新下载。

finding-integrity-edited-pass = { $file }没有后来被改动的迹象。
finding-integrity-edited-fail = 供工作人员参考，{ $file }：{ $signs }。这类情况往往有正常原因，并不说明申请人有任何问题。
finding-integrity-edited-unknown = 无法查看{ $file }是否后来被改动。
fix-integrity-edited = 申请人无需处理。如有疑问，请与原件核对。

## 无法判定的原因和处理办法

doubt-not_read = 材料上没有找到：{ $fields }。
doubt-unsure = 以下内容识读不够准确：{ $fields }。
doubt-ambiguous = 以下内容有不同读法：{ $fields }。
doubt-kind_unsure = 无法确定这是哪种材料。
doubt-rule_open = 按现有规则或您提供的情况无法判定。
doubt-attachment_unsure = 无法确定附件属于哪份材料。
doubt-page_unread = 有页面或文件未能完整识读。
doubt-later = 可以之后再补交。
doubt-person = 需要人工核对。
doubt-declared = 这一点依据的是您的说明，而不是识读结果：{ $fields }。

fix-unknown-not_read = 请核对材料上是否有这项内容。如果有，请上传该页更清晰的扫描件；如果没有，请询问出具方。
fix-unknown-unsure = 请上传该页更清晰的扫描件，或请人工核对。
fix-unknown-ambiguous = 请人工核对该页；翻译件写明完整日期会有帮助。
fix-unknown-kind_unsure = 请上传带有标题的完整材料的清晰扫描件。
fix-unknown-rule_open = 请尽量补全您的情况；否则请咨询工作许可受理部门。
fix-unknown-attachment_unsure = 请把每份材料与它的认证和翻译件放在同一文件中上传。
fix-unknown-page_unread = 请上传相关页面更清晰的扫描件。
fix-unknown-later = 请用人单位从网上系统打印申请表，您签字、单位盖章后补交扫描件。
fix-unknown-person = 请在提交前由人工核对。
fix-unknown-declared = 需要由人工将该页与您的说明核对。上传该页更清晰的扫描件也可以解决。

## 姓名是否为同一人的原因

name-reason-missing_name = 有的材料多出部分名字。
name-reason-initial = 有的材料只写了首字母。
name-reason-suffix = 并非各份材料都带有Junior之类的后缀。
name-reason-truncated = 护照机读码截短了姓名。
name-reason-transliteration = 各份材料采用了不同的转写方式。
name-reason-swapped = 姓和名的位置对调了。
name-reason-birth_name = 有的材料写的是出生时的姓名。
name-reason-one_letter = 仅有个别字母不同。
name-reason-other_surname = 姓名有一部分不同。
name-reason-other_name = 姓名之间没有共同之处。
