### 사전 점검 결과: finding-<코드>-<상태>[-변형]은 발견한 내용, fix-<코드>[-변형]은 할 일을 한 줄에 하나씩 적는다.
### 날짜, 수치, 목록은 서류와 규정에서 오는 변수이다. 변수 뒤에는 받침에 따라 달라지는 조사를 붙이지 않는다.

## 파일과 면

finding-file-unreadable-pass = { $file }: 열어서 읽을 수 있습니다.
finding-file-unreadable-fail-encrypted = { $file }: 비밀번호가 걸려 있어 읽을 수 없습니다.
finding-file-unreadable-fail-damaged = { $file }: 손상되어 열 수 없습니다.
finding-file-unreadable-fail-empty = { $file }: 빈 파일입니다.
finding-file-unreadable-fail-unsupported = { $file }: 여기서 읽을 수 없는 형식입니다.
finding-file-unreadable-unknown = { $file }: 이 서비스에서 끝까지 읽지 못했습니다.
fix-file-unreadable-encrypted =
    비밀번호 없이 파일을 다시 저장하십시오.
    새 파일을 올리십시오.
fix-file-unreadable-damaged =
    파일이 온전한지 본인의 기기에서 열어 보십시오.
    서류를 다시 스캔하거나 내보내어 새 파일을 올리십시오.
fix-file-unreadable-empty = 서류를 다시 스캔하거나 내보내고, 파일을 확인한 뒤 올리십시오.
fix-file-unreadable-unsupported = 서류를 PDF나 JPG, PNG 그림으로 저장하여 올리십시오.

finding-file-too_large-pass = { $file }: 크기 제한을 넘지 않습니다.
finding-file-too_large-fail-too_large_bytes = { $file }: 이 서비스가 받는 크기를 넘습니다.
finding-file-too_large-fail-too_many_pages = { $file }: 이 서비스가 받는 면수를 넘습니다.
finding-file-too_large-fail-too_many_pixels = { $file }: 그림의 픽셀 수가 이 서비스의 한도를 넘습니다.
fix-file-too_large-too_large_bytes = 해상도를 낮추어 다시 스캔하거나 여러 파일로 나누어 올리십시오.
fix-file-too_large-too_many_pages = 파일을 나누거나 신청 서류가 아닌 면을 빼고 올리십시오.
fix-file-too_large-too_many_pixels = 글자를 쉽게 읽을 수 있는 범위에서 그림을 줄여 다시 올리십시오.

finding-page-legible-pass = 모든 면을 읽을 수 있습니다.
finding-page-legible-fail-blurred = 그림이 흐려서 읽을 수 없습니다: { $pages }.
finding-page-legible-fail-cropped = 면의 일부가 잘렸고 나머지도 읽지 못했습니다: { $pages }.
finding-page-legible-fail-dark = 그림이 어두워서 읽을 수 없습니다: { $pages }.
finding-page-legible-fail-glare = 빛이 반사되어 글자의 일부가 가려졌습니다: { $pages }.
finding-page-legible-fail-low_resolution = 그림 속 글자가 너무 작아 읽을 수 없습니다: { $pages }.
finding-page-legible-fail-unreadable = 글자를 읽지 못했습니다: { $pages }.
finding-page-legible-unknown = 일부 면은 부분적으로만 읽었습니다. { $pages }
fix-page-legible-blurred =
    밝은 곳에 서류를 평평하게 놓고 휴대전화를 흔들리지 않게 들어 촬영하거나 스캐너를 쓰십시오.
    가장 작은 글자도 읽히는지 화면에서 확인한 뒤 새 그림을 올리십시오.
fix-page-legible-cropped = 서류의 가장자리가 모두 보이도록 다시 촬영하여 올리십시오.
fix-page-legible-dark = 햇빛이나 조명 아래에서 그림자가 지지 않게 다시 촬영하여 올리십시오.
fix-page-legible-glare = 플래시를 끄고 빛이 옆에서 들게 하여 다시 촬영한 뒤 올리십시오.
fix-page-legible-low_resolution = 서류를 스캔하거나, 면이 화면에 가득 차도록 가까이에서 촬영하여 올리십시오.
fix-page-legible-unreadable = 원본을 컬러로 스캔하여 새 파일을 올리십시오.

## 서류를 다 갖추었는가

finding-presence-passport-pass = 여권이 있습니다.
finding-presence-passport-fail = 여권 정보면이 없습니다.
finding-presence-passport-unknown = 파일 가운데 여권 정보면이 있는지 확실하지 않습니다.
fix-presence-passport = 사진과 아래쪽의 기계판독 줄이 있는 여권 정보면을 컬러로 스캔하여 올리십시오.

finding-presence-diploma-pass = 학위증이 있습니다.
finding-presence-diploma-fail = 최종 학위증이 없습니다.
finding-presence-diploma-unknown = 파일 가운데 학위증이 있는지, 또는 학위증이 필요한지 확실하지 않습니다.
fix-presence-diploma =
    최종 학위증을 스캔하십시오. 중국 본토 밖에서 받은 것이면 인증 서류도 함께 스캔합니다.
    중국어 번역본과 함께 올리십시오.

finding-presence-no_criminal_record-pass = 무범죄증명서가 있습니다.
finding-presence-no_criminal_record-fail = 무범죄증명서가 없습니다.
finding-presence-no_criminal_record-unknown = 파일 가운데 무범죄증명서가 있는지, 또는 무범죄증명서가 필요한지 확실하지 않습니다.
fix-presence-no_criminal_record =
    국적국 또는 상거소지의 경찰이나 사법 기관에 증명서를 신청하십시오.
    인증을 받고 중국어로 번역하여 모든 면을 올리십시오.

finding-presence-employment_contract-pass = 근로계약서가 있습니다.
finding-presence-employment_contract-fail = 근로계약서가 없습니다.
finding-presence-employment_contract-unknown = 파일 가운데 근로계약서가 있는지, 또는 근로계약서가 필요한지 확실하지 않습니다.
fix-presence-employment_contract = 서명과 도장이 있는 계약서를 고용주에게 받아 모든 면을 올리십시오.

finding-presence-work_experience-pass = 경력증명서가 있습니다.
finding-presence-work_experience-fail = 경력증명서가 없습니다.
finding-presence-work_experience-unknown = 파일 가운데 경력증명서가 있는지, 또는 경력증명서가 필요한지 확실하지 않습니다.
fix-presence-work_experience =
    관련 업무를 했던 전 직장에 직위와 기간이 적힌 증명서를 요청하십시오.
    서명이나 도장, 그리고 담당자의 전화번호나 전자우편이 있어야 합니다.

finding-presence-medical_exam-pass = 건강증명서가 있습니다.
finding-presence-medical_exam-fail = 건강증명서가 없습니다.
finding-presence-medical_exam-unknown = 파일 가운데 건강증명서가 있는지, 또는 지금 건강증명서가 필요한지 확실하지 않습니다.
fix-presence-medical_exam =
    입국 전에는 건강 서약서로 대신할 수 있는지 고용주를 통해 담당 기관에 확인하십시오.
    대신할 수 없으면 중국 보건검역기관에서 검진이나 확인을 받아 증명서를 올리십시오.

finding-presence-photo-pass = 증명사진이 있습니다.
finding-presence-photo-fail = 증명사진이 없습니다.
finding-presence-photo-unknown = 파일 가운데 증명사진이 있는지 확실하지 않습니다.
fix-presence-photo = 최근에 찍은 컬러 사진을 올리십시오. 정면 얼굴, 모자 없음, 무늬 없는 흰 배경이어야 합니다.

finding-presence-application_form-pass = 신청서가 있습니다.
finding-presence-application_form-fail = 신청서가 없습니다.
finding-presence-application_form-unknown = 파일 가운데 신청서가 없습니다. 신청서는 온라인 시스템에 내용을 입력한 뒤 출력하므로 다른 서류의 판정에는 영향이 없습니다.
fix-presence-application_form = 고용주가 온라인 시스템에서 신청서를 출력합니다. 서명하고 도장을 받은 뒤 스캔하여 올리십시오.

## 여권

finding-passport-mrz-pass = 여권의 기계판독 줄이 서로 맞습니다.
finding-passport-mrz-fail = 여권 기계판독 줄의 검증 숫자가 적힌 내용과 맞지 않습니다.
finding-passport-mrz-unknown = 여권의 기계판독 줄을 확인하지 못했습니다.
fix-passport-mrz =
    정보면을 평평하게 놓고 맨 아래 기계판독 줄이 모두 보이도록 다시 스캔하십시오.
    같은 결과가 나오면 여권을 발급한 기관에 보여 확인하십시오.

finding-passport-validity-pass = 여권은 { $expiry }까지 유효하며, 요구되는 { $months }을 충족합니다.
finding-passport-validity-fail = 여권이 { $expiry }에 만료됩니다. 유효기간이 { $months } 이상, 곧 적어도 { $needed }까지 남아 있어야 합니다.
finding-passport-validity-fail-expired = 여권이 { $expiry }에 만료되었습니다.
finding-passport-validity-unknown = 여권의 유효기간이 충분한지 판단할 수 없었습니다.
fix-passport-validity =
    신청하기 전에 여권을 갱신하십시오. 새 여권은 { $needed } 이후까지 유효해야 합니다.
    새 여권번호를 고용주에게 알리십시오. 다른 서류에도 쓰이기 때문입니다.
fix-passport-validity-expired =
    { $needed } 이후까지 유효한 새 여권을 신청하십시오.
    새 여권번호를 고용주에게 알리십시오. 다른 서류에도 쓰이기 때문입니다.

## 학위

finding-diploma-degree_level-pass = 학위({ $level }): 필요한 수준({ $needed })을 충족합니다.
finding-diploma-degree_level-fail = 학위증의 학위는 { $level }입니다. 이 신청에는 { $needed } 이상이 필요합니다.
finding-diploma-degree_level-unknown = 학위가 필요한 수준에 이르는지 판단할 수 없었습니다.
fix-diploma-degree_level =
    더 높은 학위가 있으면 그 학위증을 올리십시오.
    없으면 다른 경로나 구분이 맞는지 고용주와 상의하십시오.

finding-diploma-is_final-pass = 학위증입니다.
finding-diploma-is_final-fail = 학위증 자체가 아니라 성적증명서, 재학증명서, 임시 증명서와 같은 관련 서류입니다.
finding-diploma-is_final-unknown = 학위증 자체인지 판단할 수 없었습니다.
fix-diploma-is_final = 학위를 수여할 때 학교가 준 학위증을 올리십시오.

finding-diploma-authenticated-pass = 학위증이 인증되어 있습니다: { $way }.
finding-diploma-authenticated-pass-none_needed = { $country }의 학위증은 인증이 필요 없습니다.
finding-diploma-authenticated-fail = 학위증의 인증을 찾지 못했습니다. { $country }의 경우 다음 가운데 어느 방식이든 인정됩니다: { $ways }.
finding-diploma-authenticated-fail-not_accepted = 학위증의 인증({ $way })은 { $country }의 경우 인정되지 않습니다. 다음 가운데 어느 방식이든 인정됩니다: { $ways }.
finding-diploma-authenticated-unknown = 학위증이 인정되는 방식으로 인증되었는지 판단할 수 없었습니다.
fix-diploma-authenticated =
    다음 가운데 어느 방식으로든 학위증을 인증받으십시오: { $ways }.
    인증 서류와 학위증의 모든 면을 함께 올리십시오.
fix-diploma-authenticated-not_accepted =
    다음 가운데 어느 방식으로든 학위증을 다시 인증받으십시오: { $ways }.
    새 인증 서류와 학위증의 모든 면을 함께 올리십시오.

finding-diploma-translated-pass = 도장이 있는 학위증의 중국어 번역본이 있습니다.
finding-diploma-translated-pass-none_needed = 학위증이 중국어로 되어 있어 번역이 필요 없습니다.
finding-diploma-translated-fail = 학위증이 중국어가 아니며 중국어 번역본을 찾지 못했습니다.
finding-diploma-translated-fail-not_chinese = 학위증의 번역본이 중국어가 아닙니다.
finding-diploma-translated-fail-not_stamped = 학위증의 중국어 번역본에 도장이 없습니다.
finding-diploma-translated-unknown = 도장이 있는 중국어 번역본이 학위증에 딸려 있는지 판단할 수 없었습니다.
fix-diploma-translated =
    학위증을 중국어로 번역하십시오. 누가 번역할 수 있는지는 현지 담당 기관에 문의하십시오.
    번역본에 도장을 받아 학위증과 함께 올리십시오.
fix-diploma-translated-not_chinese = 학위증을 중국어로 번역하고 도장을 받아 번역본을 올리십시오.
fix-diploma-translated-not_stamped = 현지 담당 기관의 요구에 따라 번역한 곳이나 고용주의 도장을 번역본에 받아 다시 올리십시오.

## 무범죄증명서

finding-ncr-result_clear-pass = 증명서에 범죄 기록이 없다고 적혀 있습니다.
finding-ncr-result_clear-fail = 증명서에 기록이 없다고 적혀 있지 않습니다. 기록을 나열하거나 언급하고 있습니다.
finding-ncr-result_clear-fail-sworn = 본인이 한 진술입니다. 무범죄증명서로 인정되지 않습니다.
finding-ncr-result_clear-fail-refusal = 증명서를 발급하지 않는다는 통지입니다. 무범죄증명서로 인정되지 않습니다.
finding-ncr-result_clear-unknown = 범죄 기록에 관한 증명서의 내용을 확실히 읽지 못했습니다. 사람이 읽어야 합니다.
fix-ncr-result_clear =
    증명서의 결과를 읽어 보십시오. 잘못되었으면 발급 기관에 정정을 요청하십시오.
    기록이 적혀 있으면 신청하기 전에 취업허가 담당 기관에 문의하십시오.
fix-ncr-result_clear-sworn = 본국의 경찰이나 사법 기관에 공식 증명서를 신청하여 인증과 번역을 받으십시오.
fix-ncr-result_clear-refusal = 왜 발급하지 않는지 발급 기관에 묻고, 어느 나라의 증명서를 대신 받는지 취업허가 담당 기관에 문의하십시오.

finding-ncr-issued_recently-pass = { $issued }에 발급된 증명서로 기한 안에 있으며, { $until }까지 인정됩니다.
finding-ncr-issued_recently-fail = 증명서의 발급일은 { $issued }입니다. { $as_of } 기준으로 허용되는 { $months }이 지났습니다.
finding-ncr-issued_recently-fail-future = 증명서의 발급일이 { $issued }로, { $as_of }보다 뒤입니다.
finding-ncr-issued_recently-unknown = 증명서가 기한 안에 있는지 판단할 수 없었습니다.
fix-ncr-issued_recently =
    발급 기관에 새 증명서를 신청하십시오. { $as_of }에 제출한다면 발급일이 { $earliest } 이후여야 하며, 제출이 늦어지면 그만큼 기준일도 늦어집니다.
    인증 날짜가 아니라 증명서 자체의 날짜가 기준입니다.
    새 증명서를 인증받고 번역하여 모든 면을 올리십시오.
fix-ncr-issued_recently-future = 증명서의 날짜를 확인하십시오. 잘못 인쇄되었으면 발급 기관에 정정을 요청하십시오.

finding-ncr-issuing_country-pass = 증명서를 발급할 수 있는 나라에서 발급되었습니다: { $country }.
finding-ncr-issuing_country-fail = 증명서가 { $country }에서 발급되었습니다. 국적국({ $nationality }) 또는 상거소지에서 발급되어야 합니다.
finding-ncr-issuing_country-unknown = 증명서가 올바른 나라에서 발급되었는지 판단할 수 없었습니다.
fix-ncr-issuing_country =
    규정이 요구하는 기간 동안 마지막으로 계속 거주한 곳이 { $country }이면 거주 이력에 입력하십시오.
    아니면 { $nationality }에서 증명서를 신청하십시오.

finding-ncr-issuing_authority-pass = 증명서를 발급할 수 있는 기관이 발급했습니다: { $authority }.
finding-ncr-issuing_authority-fail = 이 증명서를 발급할 수 있는 기관으로 보이지 않습니다: { $authority }. 경찰, 안전, 법원, 사법 기관이 발급할 수 있습니다.
finding-ncr-issuing_authority-unknown = 발급 기관이 이 증명서를 발급할 수 있는지 판단할 수 없었습니다.
fix-ncr-issuing_authority = 그 나라의 경찰, 안전, 법원 또는 사법 기관에 증명서를 신청하십시오.

finding-ncr-authenticated-pass = 무범죄증명서가 인증되어 있습니다: { $way }.
finding-ncr-authenticated-pass-none_needed = { $country }의 무범죄증명서는 인증이 필요 없습니다.
finding-ncr-authenticated-fail = 무범죄증명서의 인증을 찾지 못했습니다. { $country }의 경우 다음 가운데 어느 방식이든 인정됩니다: { $ways }.
finding-ncr-authenticated-fail-not_accepted = 무범죄증명서의 인증({ $way })은 { $country }의 경우 인정되지 않습니다. 다음 가운데 어느 방식이든 인정됩니다: { $ways }.
finding-ncr-authenticated-unknown = 무범죄증명서가 인정되는 방식으로 인증되었는지 판단할 수 없었습니다.
fix-ncr-authenticated =
    다음 가운데 어느 방식으로든 증명서를 인증받으십시오: { $ways }.
    인증 서류와 증명서의 모든 면을 함께 올리십시오.
fix-ncr-authenticated-not_accepted =
    다음 가운데 어느 방식으로든 증명서를 다시 인증받으십시오: { $ways }.
    새 인증 서류와 증명서의 모든 면을 함께 올리십시오.

finding-ncr-translated-pass = 도장이 있는 무범죄증명서의 중국어 번역본이 있습니다.
finding-ncr-translated-pass-none_needed = 무범죄증명서가 중국어로 되어 있어 번역이 필요 없습니다.
finding-ncr-translated-fail = 무범죄증명서가 중국어가 아니며 중국어 번역본을 찾지 못했습니다.
finding-ncr-translated-fail-not_chinese = 무범죄증명서의 번역본이 중국어가 아닙니다.
finding-ncr-translated-fail-not_stamped = 무범죄증명서의 중국어 번역본에 도장이 없습니다.
finding-ncr-translated-unknown = 도장이 있는 중국어 번역본이 무범죄증명서에 딸려 있는지 판단할 수 없었습니다.
fix-ncr-translated =
    증명서를 중국어로 번역하십시오. 누가 번역할 수 있는지는 현지 담당 기관에 문의하십시오.
    번역본에 도장을 받아 증명서와 함께 올리십시오.
fix-ncr-translated-not_chinese = 증명서를 중국어로 번역하고 도장을 받아 번역본을 올리십시오.
fix-ncr-translated-not_stamped = 현지 담당 기관의 요구에 따라 번역한 곳이나 고용주의 도장을 번역본에 받아 다시 올리십시오.

## 계약서

finding-contract-required_terms-pass = 계약서에 요구되는 사항이 모두 적혀 있습니다.
finding-contract-required_terms-fail = 계약서에 다음 사항이 없습니다: { $missing }.
finding-contract-required_terms-unknown = 계약서에 요구되는 사항이 모두 적혀 있는지 판단할 수 없었습니다.
fix-contract-required_terms =
    계약서에 다음 사항을 추가하도록 고용주에게 요청하십시오: { $missing }.
    고친 계약서에 다시 서명과 도장을 받으십시오. 그 뒤에 손으로 써넣어서는 안 됩니다.
    모든 면을 올리십시오.

finding-contract-term-pass = 계약 기간은 { $start }부터 { $end }까지입니다.
finding-contract-term-fail-order = 계약 종료일({ $end })이 시작일({ $start })보다 뒤가 아닙니다.
finding-contract-term-fail-too_long = 계약 기간이 { $start }부터 { $end }까지로, 허용되는 { $years }을 넘습니다.
finding-contract-term-unknown = 계약 기간에 문제가 없는지 판단할 수 없었습니다.
fix-contract-term-order = 계약서의 날짜를 고치고 다시 서명과 도장을 하도록 고용주에게 요청하십시오.
fix-contract-term-too_long = 기간이 { $years } 이하인 계약서를 다시 만들어 서명과 도장을 하도록 고용주에게 요청하십시오.

finding-contract-current-pass = 계약은 { $end }까지입니다.
finding-contract-current-fail = 계약이 { $end }에 끝나, { $as_of }에는 이미 지났습니다.
finding-contract-current-unknown = 계약 기간이 아직 남아 있는지 판단할 수 없었습니다.
fix-contract-current = 기간이 끝나지 않았고 서명과 도장이 있는 새 계약서를 고용주에게 요청하십시오.

finding-contract-signed_employer-pass = 계약서에 고용주의 서명이 있습니다.
finding-contract-signed_employer-fail = 계약서에 고용주의 서명이 없습니다.
finding-contract-signed_employer-unknown = 계약서에 고용주의 서명이 있는지 판단할 수 없었습니다.
fix-contract-signed_employer = 고용주에게 계약서 서명을 요청하고, 서명한 면을 다른 면과 함께 올리십시오.

finding-contract-signed_employee-pass = 계약서에 본인의 서명이 있습니다.
finding-contract-signed_employee-fail = 계약서에 본인의 서명이 없습니다.
finding-contract-signed_employee-unknown = 계약서에 본인의 서명이 있는지 판단할 수 없었습니다.
fix-contract-signed_employee = 계약서에 서명하고, 서명한 면을 다른 면과 함께 올리십시오.

finding-contract-sealed-pass = 계약서에 고용주의 도장이 있습니다.
finding-contract-sealed-fail = 계약서에 고용주의 도장이 없습니다.
finding-contract-sealed-unknown = 계약서에 고용주의 도장이 있는지 판단할 수 없었습니다.
fix-contract-sealed =
    계약서에 회사 도장을 찍도록 고용주에게 요청하십시오. 담당 기관에 등록된 계약용 도장이나 인사용 도장도 인정됩니다.
    도장의 붉은색이 보이도록 해당 면을 컬러로 스캔하여 다른 면과 함께 올리십시오.

finding-contract-credit_code-pass = 고용주의 통일사회신용코드 { $credit_code }: 형식에 맞습니다.
finding-contract-credit_code-fail = 계약서의 통일사회신용코드 { $credit_code }: 검증 문자가 맞지 않아 올바른 코드일 수 없습니다.
finding-contract-credit_code-unknown = 고용주의 통일사회신용코드를 확실히 읽지 못했습니다.
fix-contract-credit_code = 고용주의 영업집조(사업자등록증)와 코드를 대조하고, 다르면 계약서를 고치십시오.

finding-contract-age_at_end-pass = 계약이 끝나는 { $end }에 본인의 나이는 이 구분의 상한({ $limit }세)을 넘지 않습니다.
finding-contract-age_at_end-fail = 계약이 끝나는 { $end }에 만 { $age }세가 됩니다. 이 구분의 상한은 만 { $limit }세입니다.
finding-contract-age_at_end-unknown = 계약이 끝날 때까지 나이가 상한을 넘지 않는지 판단할 수 없었습니다.
fix-contract-age_at_end = 더 짧은 계약, 다른 구분, 또는 실제로 필요한 경우의 예외가 가능한지 고용주와 상의하십시오.

## 경력

finding-experience-years-pass = 증명서로 확인된 경력은 { $found }, 필요한 경력은 { $needed }입니다.
finding-experience-years-fail = 증명서로 확인된 경력은 겹치는 기간을 중복하지 않고 { $found }이며, 필요한 경력은 { $needed }입니다.
finding-experience-years-unknown = 증명서로 경력 연수가 충분히 확인되는지 판단할 수 없었습니다.
fix-experience-years =
    관련 업무를 했던 다른 직장에도 증명서를 요청하십시오.
    증명서마다 근무를 시작한 날과 끝낸 날이 적혀 있는지 확인하십시오.

finding-experience-complete-pass = 증명서에 요구되는 사항이 모두 적혀 있습니다.
finding-experience-complete-fail = 증명서에 다음 사항이 없습니다: { $missing }.
finding-experience-complete-unknown = 증명서에 요구되는 사항이 모두 적혀 있는지 판단할 수 없었습니다.
fix-experience-complete = 다음 사항도 적힌 증명서를 해당 직장에 요청하십시오: { $missing }.

## 건강증명서

finding-medical-issued_recently-pass = { $issued }에 발급된 건강증명서로 기한 안에 있으며, { $until }까지 인정됩니다.
finding-medical-issued_recently-fail = 건강증명서의 발급일은 { $issued }입니다. { $as_of } 기준으로 허용되는 { $months }이 지났습니다.
finding-medical-issued_recently-fail-future = 건강증명서의 발급일이 { $issued }로, { $as_of }보다 뒤입니다.
finding-medical-issued_recently-unknown = 건강증명서가 기한 안에 있는지 판단할 수 없었습니다.
fix-medical-issued_recently = 다시 검진을 받으십시오. { $as_of }에 제출한다면 증명서의 발급일이 { $earliest } 이후여야 합니다.
fix-medical-issued_recently-future = 증명서의 날짜를 확인하십시오. 잘못 인쇄되었으면 발급 기관에 정정을 요청하십시오.

## 인증

finding-authentication-country_accepted-pass = { $country }의 아포스티유는 중국에서 인정됩니다. 이 아포스티유의 날짜는 { $day }입니다.
finding-authentication-country_accepted-fail = { $country }의 아포스티유는 중국에서 인정되지 않습니다.
finding-authentication-country_accepted-fail-too_early = { $country }의 이 아포스티유는 날짜가 { $day }입니다. 중국과 { $country } 사이에서는 { $since }부터의 아포스티유만 인정됩니다.
finding-authentication-country_accepted-unknown = 이 아포스티유가 중국에서 인정되는지 판단할 수 없었습니다.
fix-authentication-country_accepted = 그 나라에 있는 중국 대사관·총영사관 또는 중국에 있는 그 나라의 대사관·영사관에서 서류를 인증받으십시오.
fix-authentication-country_accepted-too_early = 날짜가 { $since } 이후인 새 아포스티유를 받거나 영사 인증을 받으십시오.

finding-authentication-after_document-pass = 인증 날짜({ $day })가 서류 날짜({ $issued })보다 앞서지 않습니다.
finding-authentication-after_document-fail = 인증 날짜가 { $day }로, 서류 자체의 날짜({ $issued })보다 앞섭니다.
finding-authentication-after_document-unknown = 인증이 서류보다 나중에 이루어졌는지 판단할 수 없었습니다.
fix-authentication-after_document = 인증이 이 서류의 것인지 확인하십시오. 아니면 이 서류를 인증받으십시오.

## 같은 사람, 같은 일자리인가

finding-consistency-name-pass = 모든 서류의 이름이 같습니다: { $names }.
finding-consistency-name-fail = 서류에 서로 다른 사람의 이름이 있습니다: { $name }, { $other }. { $reason }
finding-consistency-name-fail-plausible = 같은 사람일 가능성이 높습니다: { $name }, { $other }. { $reason }
finding-consistency-name-unknown = 서류의 이름이 같은 사람의 것인지 판단할 수 없었습니다.
fix-consistency-name =
    어느 서류가 틀렸는지 확인하고, 여권과 같은 이름으로 고쳐 달라고 발급한 곳에 요청하십시오.
    이름이 바뀌었으면 혼인증명서 등 이를 증명하는 서류를 중국어 번역본과 함께 추가하십시오.
fix-consistency-name-plausible =
    아직 고칠 수 있는 서류는 이름을 여권과 똑같이 적도록 하십시오.
    고칠 수 없으면 간단한 설명서가 필요한지 고용주를 통해 담당 기관에 확인하십시오.

finding-consistency-date_of_birth-pass = 모든 서류의 생년월일이 같습니다.
finding-consistency-date_of_birth-fail = 서류에 서로 다른 생년월일이 있습니다: { $day }, { $other }.
finding-consistency-date_of_birth-fail-swapped = 서류에 서로 다른 생년월일이 있습니다: { $day }, { $other }. 일과 월의 자리가 바뀌었습니다.
finding-consistency-date_of_birth-unknown = 모든 서류의 생년월일이 같은지 판단할 수 없었습니다.
fix-consistency-date_of_birth = 어느 서류가 여권과 다른지 확인하고, 발급한 곳에 정정을 요청하십시오.
fix-consistency-date_of_birth-swapped = 여권과 다른 서류의 일과 월 순서를 확인하고, 고치거나 설명을 받으십시오.

finding-consistency-nationality-pass = 모든 서류의 국적이 같습니다.
finding-consistency-nationality-fail = 서류에 서로 다른 국적이 있습니다: { $country }, { $other }.
finding-consistency-nationality-unknown = 모든 서류의 국적이 같은지 판단할 수 없었습니다.
fix-consistency-nationality = 신청에 쓰는 여권과 같은 국적의 서류를 쓰십시오. 복수 국적이면 담당 기관에 문의하십시오.

finding-consistency-passport_number-pass = 모든 서류의 여권번호가 같습니다.
finding-consistency-passport_number-fail = 서류에 서로 다른 여권번호가 있습니다: { $number }, { $other }.
finding-consistency-passport_number-fail-one_off = 여권번호 { $number }, { $other }: 일부 자리만 다릅니다.
finding-consistency-passport_number-fail-renewed = 이전 서류의 번호는 { $other }, 여권의 번호는 { $number }입니다. 그 뒤 여권이 갱신되었습니다.
finding-consistency-passport_number-unknown = 모든 서류의 여권번호가 같은지 판단할 수 없었습니다.
fix-consistency-passport_number = 어느 서류가 여권과 다른지 확인하고 고치십시오.
fix-consistency-passport_number-one_off = 번호를 여권과 한 글자씩 대조하고, 틀린 서류를 고치십시오.
fix-consistency-passport_number-renewed = 이전 여권의 정보면 사본이나, 이전 번호가 적힌 새 여권의 기재란을 추가하십시오.

finding-consistency-employer-pass = 계약 상대가 입력하신 고용주와 같습니다.
finding-consistency-employer-fail = 계약서의 고용주는 { $stated }, 입력하신 고용주는 { $declared }입니다.
finding-consistency-employer-fail-code = 계약서의 신용코드는 { $stated }, 입력하신 코드는 { $declared }입니다.
finding-consistency-employer-unknown = 계약 상대가 입력하신 고용주와 같은지 판단할 수 없었습니다.
fix-consistency-employer = 입력하신 내용과 계약서의 고용주 이름을 확인하십시오. 신청하는 회사와 계약한 회사가 같아야 합니다.
fix-consistency-employer-code = 모든 코드를 고용주의 영업집조(사업자등록증)와 대조하고 틀린 것을 고치십시오.

finding-consistency-position-pass = 직위가 입력하신 것과 같습니다: { $stated }.
finding-consistency-position-fail = 계약서의 직위는 { $stated }, 입력하신 직위는 { $declared }입니다.
finding-consistency-position-unknown = 계약서의 직위가 입력하신 것과 같은지 판단할 수 없었습니다.
fix-consistency-position = 모든 서류에 같은 직위를 적거나 입력하신 내용을 고치십시오.

finding-consistency-salary-pass = 계약서의 급여가 입력하신 것과 같습니다.
finding-consistency-salary-fail = 계약서의 급여는 { $stated }, 입력하신 급여는 { $declared }입니다. 월급인지 연봉인지와 통화를 고려했습니다.
finding-consistency-salary-unknown = 계약서의 급여가 입력하신 것과 같은지 판단할 수 없었습니다.
fix-consistency-salary = 입력하신 내용을 고치거나 계약서를 고치도록 고용주에게 요청하십시오. 점수와 구분은 계약서의 급여를 기준으로 합니다.

finding-consistency-dates-pass = 서류의 날짜가 서로 맞습니다.
finding-consistency-dates-fail-future = 이미 지났어야 할 날짜가 미래로 되어 있습니다: { $day }.
finding-consistency-dates-fail-degree_age = 이 날짜대로라면 학위를 받을 때({ $day }) 만 { $age }세였습니다.
finding-consistency-dates-fail-work_age = 이 날짜대로라면 일을 시작할 때({ $day }) 만 { $age }세였습니다.
finding-consistency-dates-unknown = 서류의 날짜가 모두 있을 수 있는 것인지 판단할 수 없었습니다.
fix-consistency-dates-future = 서류의 날짜를 확인하십시오. 잘못 인쇄되었으면 정정을 요청하십시오.
fix-consistency-dates-degree_age = 생년월일과 학위 수여일을 확인하고 틀린 것을 고치십시오.
fix-consistency-dates-work_age = 생년월일과 근무 날짜를 확인하고 틀린 것을 고치십시오.

finding-photo-size-pass = 사진 크기가 충분합니다({ $width } × { $height } 픽셀).
finding-photo-size-fail = 사진 크기는 { $width } × { $height } 픽셀인데, { $least_width } × { $least_height } 픽셀 이상이어야 합니다.
finding-photo-size-unknown = 사진 크기가 충분한지 판단할 수 없었습니다.
fix-photo-size = 사진관에 원본 파일을 요청하거나 다시 촬영하십시오. 작은 사진을 확대하는 것은 도움이 되지 않습니다.

finding-photo-background-pass = 사진 배경이 무늬 없이 밝습니다(요구되는 색: { $background }).
finding-photo-background-fail = 사진 배경에 무늬가 있거나 배경이 밝지 않습니다. 요구되는 색: { $background }.
finding-photo-background-unknown = 사진 배경이 조건에 맞는지 판단할 수 없었습니다.
fix-photo-background = 요구되는 색({ $background })의 무늬 없는 벽 앞에서 그림자가 지지 않게 다시 촬영하십시오.

finding-photo-one_face-pass = 사진에 본인의 얼굴만 있습니다.
finding-photo-one_face-fail = 사진에서 확인된 얼굴 수: { $count }. 본인의 얼굴만 있어야 합니다.
finding-photo-one_face-unknown = 사진에 본인의 얼굴만 있는지 판단할 수 없었습니다.
fix-photo-one_face = 얼굴을 가리지 않고 정면에서 본인만 찍은 사진을 올려 주십시오.

finding-integrity-digital_signature-pass = { $file }: 전자서명이 있으며 서명 후 변경되지 않았습니다. 서명자가 누구인지는 확인하지 않았습니다.
finding-integrity-digital_signature-fail = { $file }: 전자서명 후에 변경되어 서명이 현재 내용에 미치지 않습니다.
finding-integrity-digital_signature-unknown = { $file }: 전자서명이 지금도 내용과 맞는지 판단할 수 없었습니다.
fix-integrity-digital_signature =
    받은 파일을 그대로 올려 주십시오. 병합, 압축, PDF로 인쇄, 메모 추가를 하면 서명이 깨집니다.
    원래 파일이 없으면 발급 기관에서 다시 내려받으십시오.

finding-integrity-edited-pass = { $file }: 나중에 변경된 흔적이 보이지 않습니다.
finding-integrity-edited-fail = 담당자 참고({ $file }): { $signs }. 흔히 별문제 없는 이유로 생기며, 신청인에 대해 아무것도 뜻하지 않습니다.
finding-integrity-edited-unknown = { $file }: 나중에 변경되었는지 살펴볼 수 없었습니다.
fix-integrity-edited = 신청인은 아무것도 하지 않아도 됩니다. 의문이 있으면 원본과 대조하십시오.

## 판단하지 못한 까닭과 할 일

doubt-not_read = 서류에서 찾지 못했습니다: { $fields }.
doubt-unsure = 확실히 읽지 못했습니다: { $fields }.
doubt-ambiguous = 달리 읽힐 수도 있습니다: { $fields }.
doubt-kind_unsure = 어떤 종류의 서류인지 확실하지 않습니다.
doubt-rule_open = 규정이나 알려 주신 내용만으로는 판단할 수 없습니다.
doubt-attachment_unsure = 첨부된 것이 어느 서류의 것인지 확실하지 않습니다.
doubt-page_unread = 다 읽지 못한 면이나 파일이 있습니다.
doubt-later = 나중에 추가할 수 있습니다.
doubt-person = 사람이 확인해야 합니다.
doubt-declared = 판독한 값이 아니라 신청인이 밝힌 값에 따른 것입니다: { $fields }.

fix-unknown-not_read = 서류에 이 내용이 있는지 확인하십시오. 있으면 그 면을 더 선명하게 스캔하여 올리고, 없으면 발급한 곳에 문의하십시오.
fix-unknown-unsure = 그 면을 더 선명하게 스캔하여 올리거나 사람의 확인을 받으십시오.
fix-unknown-ambiguous = 그 면을 사람이 확인하도록 하십시오. 날짜를 빠짐없이 적은 번역본이 있으면 도움이 됩니다.
fix-unknown-kind_unsure = 제목이 보이도록 서류 전체를 선명하게 스캔하여 올리십시오.
fix-unknown-rule_open = 가능하면 내용을 더 입력하고, 아니면 취업허가 담당 기관에 문의하십시오.
fix-unknown-attachment_unsure = 서류마다 그 인증과 번역본을 같은 파일에 담아 올리십시오.
fix-unknown-page_unread = 해당 면을 더 선명하게 스캔하여 올리십시오.
fix-unknown-later = 고용주가 온라인 시스템에서 신청서를 출력합니다. 서명하고 도장을 받은 뒤 스캔본을 추가하십시오.
fix-unknown-person = 제출하기 전에 사람의 확인을 받으십시오.
fix-unknown-declared = 사람이 해당 쪽과 밝히신 값을 대조해야 합니다. 그 쪽을 더 선명하게 스캔해 올려도 해결될 수 있습니다.

## 이름이 같은 사람의 것이거나 아닌 까닭

name-reason-missing_name = 한쪽 서류에 이름이 더 들어 있습니다.
name-reason-initial = 한쪽 서류에는 머리글자만 있습니다.
name-reason-suffix = Junior와 같은 덧붙임이 한쪽 서류에만 있습니다.
name-reason-truncated = 여권의 기계판독 줄에는 이름이 잘려 있습니다.
name-reason-transliteration = 로마자 등으로 옮겨 적는 방식이 달라 철자가 다릅니다.
name-reason-swapped = 성과 이름의 자리가 바뀌었습니다.
name-reason-birth_name = 한쪽 서류에는 태어났을 때의 이름이 적혀 있습니다.
name-reason-one_letter = 글자가 조금 다릅니다.
name-reason-other_surname = 이름의 일부가 다릅니다.
name-reason-other_name = 이름에 공통된 부분이 없습니다.
