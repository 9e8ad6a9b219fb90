### 채팅에서의 계산(점수, 분류, 기한)과 여러 메시지에 걸친 대화. 숫자는 쓰지 않는다.

## 시작과 끝

form-intro-points = 점수를 계산해 드리겠습니다. 아는 내용을 편한 순서로, 편한 말로 적어 주세요. 중간에 다른 질문을 하셔도 됩니다.
form-intro-category = 어느 분류에 해당할 수 있는지 살펴보겠습니다. 아는 내용을 편한 순서로, 편한 말로 적어 주세요. 중간에 다른 질문을 하셔도 됩니다.
form-intro-deadlines = 기한을 계산해 드리겠습니다.
form-stopped = 알겠습니다. 중단하고 말씀하신 개인 상황은 지웠습니다. 취업허가에 대해 더 알고 싶은 것이 있으신가요?
form-back-points = 점수 계산으로 돌아갑니다.
form-back-category = 분류 확인으로 돌아갑니다.
form-back-deadlines = 기한 계산으로 돌아갑니다.
form-not_understood = 이 메시지에서 답을 찾지 못했습니다.
form-nothing_known = 아직 계산에 쓸 정보가 없습니다.

## 이해한 내용

form-noted = 확인했습니다: { $facts }.
form-line = { $what }: { $value }
form-changed = 고쳤습니다: { $what } – { $before } 대신 { $after }.
form-not_so = 해당 없음: { $what }
form-understood = 다음과 같이 이해했습니다:
form-confirm-missing = 아직 말씀하지 않은 것: { $what }. 이것이 영향을 주면 결과는 확정되지 않습니다.
form-confirm = 맞습니까? 맞으면 계산하겠습니다. 다르면 맞는 내용을 그대로 적어 주세요.
form-what-is-wrong = 무엇이 다른가요? 맞는 내용을 그대로 적어 주세요.

## 질문

form-ask-age = 나이가 어떻게 되세요?
form-why-age = 나이는 점수표의 항목이고, 나이 제한이 있는 경로도 있습니다.
form-ask-education = 최종 학위가 무엇인가요?
form-why-education = 학위는 점수가 되고, 학위를 요구하는 경로도 있습니다.
form-ask-experience = 관련 분야에서 전일제로 몇 년 일하셨나요?
form-why-experience = 관련 경력 연수는 점수가 되고, 최소 연수를 요구하는 경로도 있습니다.
form-ask-salary = 중국에서 세전으로 몇 위안을 받게 되나요? 월급인지 연봉인지도 적어 주세요.
form-why-salary = 연봉은 점수가 되고, 높은 급여는 그 자체로 별도의 경로가 됩니다.
form-ask-months = 해마다 몇 개월을 중국에서 일하나요?
form-why-months = 해마다 중국에서 일하는 개월 수에 따라 점수를 줍니다.
form-ask-chinese = 중국어 HSK 증서가 있나요? 몇 급인가요?
form-why-chinese = 중국어 수준은 점수가 됩니다.
form-ask-city = 어느 도시에서 일하게 되나요?
form-why-city = 점수를 주는 지역이 있고, 자체 규정이 있는 도시도 있습니다.
form-ask-extras = 다음 중 해당하는 것이 있나요?
form-why-extras = 각각 따로 점수가 될 수 있습니다.
form-ask-post = 관리직이나 전문직 자리인가요?
form-why-post = B류에서 가장 흔한 경로는 관리직과 전문직을 위한 것입니다.
form-ask-related = 지금까지 한 일이 새 직무와 같은 분야인가요?
form-why-related = B류에서 가장 흔한 경로는 관련 경력만 인정합니다.
form-ask-teacher = 언어를 가르치게 되나요?
form-why-teacher = 언어 교사에게는 조건이 따로 있는 경로가 있습니다.
form-ask-tongue = 가르치는 언어가 모국어인가요?
form-why-tongue = 언어 교사는 원칙적으로 모국어를 가르칩니다.
form-ask-special = 다음 중 해당하는 것이 있나요?
form-why-special = 각각 별도의 경로이고 사람이 심사해야 합니다.
form-ask-event = 어떤 날짜를 알고 계신가요? 예를 들어 입국일, 허가 만료일, 퇴사일을 적어 주세요.
form-why-event = 모든 기한은 본인의 날짜에서 시작해 셉니다.
form-ask-event_date = 며칠인가요? { $event }: 연월일을 적어 주세요.
form-why-points = 점수표에서 세는 것만 묻습니다. 모르는 것은 답하지 않아도 됩니다.
form-why-category = 경로를 정하는 것만 묻습니다. 모르는 것은 답하지 않아도 됩니다.
form-why-deadlines = 모든 기한은 본인의 날짜에서 시작해 셉니다.

## 확인할 것

form-doubt-values = 서로 다른 값을 읽었습니다: { $what } ({ $values }). 어느 것이 맞나요?
form-doubt-date = 어느 날을 말씀하시나요? { $what }: { $values }.
form-doubt-birth_year = 올해 생일이 지났나요? 지금 나이가 어떻게 되세요?
form-doubt-range = 범위로 말씀하셨습니다: { $what } ({ $low }에서 { $high }). 어느 값으로 계산할까요?
form-doubt-currency = 점수표는 위안으로 계산하고, 저는 환산하지 않습니다. { $amount } { $currency }은(는) 계약상 세전으로 몇 위안인가요?
form-doubt-period = { $amount }위안은 월급인가요, 연봉인가요?
form-doubt-tax = { $amount }위안은 세후 금액이군요. 세전으로는 얼마인가요?
form-doubt-too_many_years = { $age }세에 경력 { $years }년은 맞지 않습니다. 맞는 경력은 몇 년인가요?
form-doubt-bounds = { $value }은(는) 맞지 않는 값입니다: { $what }. 다시 적어 주세요.

## 값

form-hsk = HSK { $level }급
form-years = { $count }년
form-age = { $count }세
form-months = 해마다 { $count }개월
form-pay = { $amount }위안
form-pay-year = 연 { $amount }위안
form-pay-month = 월 { $amount }위안, 연 { $total }위안
form-pay-times = 월 { $amount }위안, 연 { $times }회 지급, 연 { $total }위안
form-pay-foreign = { $amount } { $currency }
form-day = { $day }
form-number = { $number }

## 버튼

form-button-yes = 네, 계산해 주세요
form-button-no = 아니요, 다릅니다
form-button-stop = 그만두기
form-button-skip = 모르겠습니다
form-button-done = 이대로 계산
form-button-none = 해당 사항 없음
form-button-month = 월급
form-button-year = 연봉
form-button-deadlines = 내 기한 계산
form-option-months_per_year-12 = 일 년 내내
form-option-hsk_level-0 = HSK 없음
form-option-hsk_none = HSK 증서 없음
form-option-post_in_b1_group-true = 관리직이나 전문직
form-option-post_in_b1_group-false = 다른 직무

## 항목 이름

form-fact-post_in_b1_group = 관리직 또는 전문직
form-fact-experience_is_related = 같은 분야의 경력
form-fact-language_teacher = 언어 교사
form-fact-teaches_mother_tongue = 모국어를 가르침
form-fact-talent_programme = 중국 인재 계획 선정
form-fact-recognised_achievement = 인정받는 상이나 업적
form-fact-encouraged_post = 장려 기업의 주요 직책
form-fact-international_skills_certificate = 국제 기능 자격증
form-fact-years_in_china = 중국 체류 연수
form-fact-visa = 비자
form-fact-degree = 학위
form-event-entry = 중국 입국일
form-event-permit_expiry = 취업허가 만료
form-event-residence_permit_expiry = 거류허가 만료
form-event-employment_end = 퇴사일
form-event-personal_change = 여권이나 직무 변경
form-event-permit_cancelled = 취업허가 말소
form-event-no_criminal_record_issue = 무범죄 증명 발급
form-event-medical_exam_issue = 건강검진일
form-event-photo_taken = 사진 촬영
form-event-refusal_known = 불허를 안 날

## 결과

form-result-points = 말씀하신 내용으로는 { $total }점입니다.
form-result-points-range = 말씀하신 내용으로는 { $low }점에서 { $high }점 사이입니다.
form-result-category = 말씀하신 내용으로는:
form-category-open = { $category }류 – 열려 있는 경로: { $routes }
form-category-undecided = { $category }류 – 이것만으로는 정해지지 않습니다. 사람이 심사해야 하거나 정보가 부족합니다
form-category-closed = { $category }류 – 맞는 경로가 없습니다
form-category-limit = 나이 같은 제한이 걸릴 수 있습니다. 신청하기 전에 현지 기관에 문의하세요.
form-route-salary = 급여로
form-route-points = 점수로
form-route-degree = 학위와 관련 경력으로
form-route-teacher = 언어 교사로
form-route-short_term = 단기 근무로
form-route-other = 별도 심사로
form-not_decision = 가능한 경로일 뿐 결정이 아닙니다. 결정은 당국이 합니다.
form-result-deadlines-none = 제가 아는 규정으로는 이 날짜들에서 나오는 기한이 없습니다.
form-deadline-passed = 이 날은 지났습니다. 기다리지 말고 기관에 연락하세요.

## 여러 메시지에 걸친 대화

dialogue-second = 다른 것도 물으셨습니다: { $topic }. 그것도 답해 드릴까요?
dialogue-two_failures = 연달아 이해하지 못했습니다. 담당자가 읽어 보게 할까요?
dialogue-own_case = 본인의 상황을 말씀하셨습니다. 계산해 드릴까요?

# Between the items of a list within a sentence
form-between = { "; " }
