### 상담의 고정 문장과 버튼에 쓰는 주제 이름(topic-<id>, .question은 같은 내용의 질문). 숫자나 수를 나타내는 말을
### 직접 쓰지 않으며, 변수는 해당 문장에서 설명한다. 용어는 answers.ftl의 목록을 따른다.

## 인사

chat-greeting = 안녕하세요. 중국 본토의 외국인 취업허가(外国人来华工作许可)에 관한 질문에 근거와 함께 답해 드립니다. 무엇이 궁금하십니까?
chat-goodbye = 안녕히 가십시오. 실제로 진행하시기 전에 날짜를 다시 확인하고, 확인이 필요하다고 안내한 내용은 현지 담당 기관에 문의하시기 바랍니다.
chat-thanks = 도움이 되었다니 다행입니다. 취업허가에 관해 더 궁금하신 점이 있습니까?
chat-affirm = 알겠습니다. 다음으로 궁금하신 점을 간단히 적어 주십시오.
chat-deny = 알겠습니다. 다른 말로 다시 적어 주시거나, 취업허가에 관한 다른 질문을 해 주십시오.
chat-bot_challenge = 저는 사람이 아니라 프로그램이며, 정부 기관도 아닙니다. 사람이 검토한 답변 가운데에서 골라 근거와 함께 보여 드립니다. 질문의 뜻을 잘못 이해할 수 있고, 어떤 결정도 하지 않습니다. 언제든지 사람과의 상담을 요청하실 수 있습니다.
# $languages: 제공하는 언어의 이름(각 언어로 적은 것)
chat-language_switch = 사용할 수 있는 언어는 { $languages }입니다. 지금은 한국어로 답하고 있습니다. 다른 언어로 적으시거나 목록에서 고르십시오.
chat-restart_or_cancel = 처음부터 다시 시작합니다. 취업허가에 관해 무엇이 궁금하십니까?

## 답할 수 없을 때

chat-out_of_scope = 중국 본토에서 일하는 것과 취업허가에 관해서만 도와드릴 수 있습니다. 그와 관련된 질문을 해 주십시오.
# $hotline_work, $hotline_immigration: 전화번호
chat-not_known = 그 질문에는 믿을 만한 답이 없어 추측하여 답하지 않겠습니다. 다른 말로 물어보시거나, 사람과의 상담을 요청하시거나, { $hotline_work }번(취업허가) 또는 { $hotline_immigration }번(비자·거류허가)으로 문의하십시오.
chat-clarify = 말씀하신 뜻을 정확히 알기 어렵습니다. 다음 가운데 찾으시는 것이 있습니까? 없으면 다른 말로 적어 주십시오.
# $hotline_work, $hotline_immigration: 전화번호
chat-bot_unavailable = 질문을 이해하는 기능이 지금 작동하지 않습니다. 보내신 내용은 보관되어 있습니다. 잠시 후 다시 시도하시거나 { $hotline_work }번(취업허가) 또는 { $hotline_immigration }번(비자·거류허가)으로 문의하십시오.
# $characters: 한 메시지의 최대 글자 수
chat-message_too_long = 메시지가 너무 깁니다. { $characters }자까지 읽을 수 있으니 질문을 나누어 보내 주십시오.
chat-message_empty = 입력된 내용이 없습니다. 질문을 적어 주십시오.
# $languages: 제공하는 언어의 이름(각 언어로 적은 것)
chat-language_not_offered = 그 언어는 아직 지원하지 않습니다. 사용할 수 있는 언어: { $languages }.

## 사람과의 상담

chat-handoff = 사람과의 상담 요청을 기록했습니다. 담당 직원이 이 대화를 읽고 여기에 답해 드립니다. 언제 답할지는 말씀드릴 수 없습니다. 여권번호나 서류를 대화창에 보내지 마십시오.
chat-handoff_waiting = 담당 직원에게 요청했으며 아직 답변이 없습니다. 적으신 내용은 직원이 볼 수 있도록 보관됩니다. 기한이 임박했다면 기다리지 말고 상담전화를 이용하십시오.

## 본인의 경우

chat-check_documents = 서류에 빠진 것이나 뚜렷한 오류가 있는지 확인해 드릴 수 있습니다. 대화창이 아니라 서류 점검 페이지에 올려 주십시오. 신청 종류, 구분, 도시와 선명한 컬러 스캔본을 준비하십시오. 결과는 사전 점검이며 결정이 아닙니다.

## 답변의 확실성

chat-confirm_with_office = 이 부분은 지역 규정이거나 확인되지 않은 내용입니다. 실제로 진행하기 전에 현지 담당 기관에 확인하십시오.
# $date: 가장 오래된 수치를 마지막으로 확인한 날
chat-stale = 이 수치는 { $date }에 마지막으로 확인했습니다. 그 뒤 바뀌었을 수 있으니 실제로 진행하기 전에 확인하십시오.
# $date: 답변의 기준일
chat-as_of = { $date } 기준의 규정입니다.
# $city: 이 언어로 적은 도시 이름
chat-city_used = 이 답변에는 { $city }의 규정이 반영되어 있습니다.
# $city: 이용자가 적은 것
chat-city_not_known = { $city }의 별도 규정은 보유하고 있지 않습니다. 이것은 전국 규정이며, 현지의 처리 방식은 다를 수 있습니다.
chat-sources = 근거
chat-not_advice = 이 내용은 안내이며, 법률 자문이나 관할 기관의 결정이 아닙니다.

## 답변 주제

topic-work_permit_overview = 취업허가란
    .question = 외국인 취업허가가 무엇입니까?
topic-who_needs_permit = 허가가 필요한 사람
    .question = 취업허가가 필요한 사람과 필요 없는 사람은 누구입니까?
topic-hmt_residents = 홍콩·마카오·대만 주민
    .question = 홍콩·마카오·대만 주민도 취업허가가 필요합니까?
topic-permit_visa_difference = 취업허가·비자·거류허가의 차이
    .question = 취업허가, 비자, 거류허가는 어떻게 다릅니까?
topic-application_process = 신청 절차
    .question = 채용 확정부터 거류허가까지 어떤 절차를 거칩니까?
topic-who_applies = 누가 신청하는가
    .question = 회사가 신청합니까, 제가 직접 할 수 있습니까?
topic-contact_office = 담당 기관과 상담전화
    .question = 어느 기관이 담당하며 어떻게 연락합니까?
topic-processing_time = 처리 기간
    .question = 신청하면 얼마나 걸립니까?
topic-fees = 수수료
    .question = 비용이 얼마입니까?
topic-check_status = 진행 상태 조회
    .question = 신청이 어디까지 진행되었는지 어떻게 확인합니까?
topic-returned_or_refused = 보완 요청과 거부
    .question = 신청에 보완 요청을 받거나 신청이 거부되면 어떻게 합니까?
topic-employer_requirements = 고용주의 조건
    .question = 외국인을 고용하려면 고용주가 어떤 조건을 갖추어야 합니까?
topic-system_account_help = 온라인 시스템 문제
    .question = 온라인 시스템이 작동하지 않으면 어떻게 합니까?
topic-category_overview = A·B·C류
    .question = A류, B류, C류는 무엇을 뜻합니까?
topic-category_a = A류
    .question = 누가 A류에 해당합니까?
topic-category_b = B류
    .question = 누가 B류에 해당합니까?
topic-category_c = C류
    .question = 누가 C류에 해당합니까?
topic-points_system = 점수제
    .question = 점수제는 어떻게 운영됩니까?
topic-points_factors = 항목별 점수
    .question = 항목마다 몇 점입니까?
topic-applicant_requirements = 신청인의 조건
    .question = 어떤 조건을 갖추어야 합니까?
topic-age_limit = 나이 제한
    .question = 나이 제한이 있습니까?
topic-degree_requirement = 학위 조건
    .question = 어떤 학위가 필요합니까?
topic-experience_requirement = 경력 조건
    .question = 경력이 얼마나 필요합니까?
topic-teacher_requirements = 교사의 조건
    .question = 어학 교사는 어떤 조건이 필요합니까?
topic-fresh_graduate = 갓 졸업한 사람
    .question = 졸업하고 바로 허가를 받을 수 있습니까?
topic-student_work = 유학생의 아르바이트와 인턴
    .question = 유학생이 아르바이트나 인턴을 할 수 있습니까?
topic-salary_requirement = 급여 조건
    .question = 급여가 얼마 이상이어야 합니까?
topic-documents_list = 서류 목록
    .question = 처음 신청할 때 어떤 서류가 필요합니까?
topic-document_legalisation = 인증과 아포스티유
    .question = 학위증과 증명서는 어떻게 인증받습니까?
topic-criminal_record_certificate = 무범죄증명서
    .question = 무범죄증명서가 필요합니까, 어느 나라에서 발급받습니까?
topic-criminal_history = 범죄 기록이 있는 경우
    .question = 범죄 기록이 있어도 허가를 받을 수 있습니까?
topic-medical_check = 건강검진
    .question = 건강검진은 어디에서 언제 받습니까?
topic-document_format = 스캔, 사진, 번역
    .question = 스캔본, 사진, 번역은 어떤 형식이어야 합니까?
topic-document_validity = 증명서의 발급 기한
    .question = 증명서는 얼마나 최근 것이어야 합니까?
topic-contract_requirements = 근로계약서
    .question = 근로계약서에 무엇이 들어 있어야 합니까?
topic-notification_letter = 취업허가통지서
    .question = 취업허가통지서란 무엇이며 언제까지 쓸 수 있습니까?
topic-z_visa = Z비자
    .question = Z비자는 어떻게 신청합니까?
topic-r_visa = R비자(인재 비자)
    .question = R비자는 누가 받을 수 있습니까?
topic-wrong_visa_work = 다른 비자로 일하기
    .question = 관광·상용·가족 비자로 일할 수 있습니까?
topic-apply_inside_china = 중국 안에서 신청
    .question = 출국하지 않고 신청할 수 있습니까?
topic-short_term_work = 단기 업무
    .question = 단기로 일하려면 무엇이 필요합니까?
topic-after_arrival = 입국 후 할 일
    .question = Z비자로 입국한 뒤 무엇을 언제까지 해야 합니까?
topic-police_registration = 주숙등기
    .question = 주숙등기는 어떻게 합니까?
topic-residence_permit = 거류허가
    .question = 취업 거류허가는 어떻게 받습니까?
topic-permit_validity = 허가 기간
    .question = 취업허가는 얼마 동안 나옵니까?
topic-family_dependents = 가족 동반
    .question = 가족이 함께 갈 수 있습니까?
topic-family_work = 가족의 취업
    .question = 배우자가 중국에서 일할 수 있습니까?
topic-travel_reentry = 출국과 재입국
    .question = 중국을 떠났다가 다시 들어올 수 있습니까?
topic-extension = 연장
    .question = 허가는 언제 어떻게 연장합니까?
topic-expired_or_overstay = 만료와 초과 체류
    .question = 허가나 비자가 만료되었으면 어떻게 합니까?
topic-change_employer = 고용주 변경
    .question = 새 고용주로 옮기려면 어떻게 합니까?
topic-change_information = 여권·직위 등 정보 변경
    .question = 여권이나 직위가 바뀌면 무엇을 신고해야 합니까?
topic-cancellation = 허가 말소
    .question = 일이 끝나면 누가 언제까지 허가를 말소합니까?
topic-employer_wont_cancel = 말소를 거부하는 고용주
    .question = 고용주가 말소해 주지 않거나 퇴직증명을 주지 않으면 어떻게 합니까?
topic-after_leaving_job = 퇴직 후 체류
    .question = 퇴직한 뒤 얼마나 머물 수 있습니까?
topic-lost_card = 허가증 분실
    .question = 취업허가증 카드를 잃어버리면 어떻게 합니까?
topic-electronic_permit = 전자 취업허가
    .question = 전자 취업허가는 어떻게 받고 제시합니까?
topic-work_location = 다른 곳에서 일하기
    .question = 다른 도시나 고객사에서 일해도 됩니까?
topic-side_and_remote_work = 겸업과 원격근무
    .question = 겸업을 하거나 중국에서 원격으로 일해도 됩니까?
topic-own_company = 본인의 회사
    .question = 제 회사가 저를 위해 신청할 수 있습니까?
topic-penalties = 처벌
    .question = 불법취업이나 허위 서류는 어떤 처벌을 받습니까?
topic-social_insurance_tax = 사회보험과 세금
    .question = 중국에서 사회보험료와 세금을 냅니까?

## 대화 조작

topic-greeting = 대화 시작
    .question = 무엇을 물어볼 수 있습니까?
topic-goodbye = 대화 끝내기
    .question = 대화를 어떻게 끝냅니까?
topic-thanks = 감사 인사
    .question = 고맙다고 인사해도 됩니까?
topic-affirm = 예
    .question = 그게 맞습니까?
topic-deny = 아니요
    .question = 그게 아닙니까?
topic-bot_challenge = 이 도우미에 대하여
    .question = 사람입니까, 프로그램입니까?
topic-talk_to_human = 사람과 상담하기
    .question = 사람과 상담할 수 있습니까?
topic-language_switch = 언어
    .question = 어떤 언어를 사용할 수 있습니까?
topic-check_documents = 내 서류 점검
    .question = 제 서류를 살펴봐 주실 수 있습니까?
topic-check_points = 내 점수 계산
    .question = 제 점수를 계산해 주실 수 있습니까?
topic-check_category = 내 구분 찾기
    .question = 저는 어느 구분에 해당할 수 있습니까?
topic-restart_or_cancel = 다시 시작
    .question = 처음부터 다시 할 수 있습니까?
topic-out_of_scope = 그 밖의 질문
    .question = 다른 일도 도와줄 수 있습니까?
topic-out_of_domain_near = 관련 업무
    .question = 다른 비자나 체류 같은 관련 업무는 어디에 문의합니까?
