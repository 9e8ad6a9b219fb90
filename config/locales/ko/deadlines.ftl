### 사안의 날짜에서 나오는 기한. 일정 제목이므로 짧게 쓴다. 기간의 길이는 deadline-counted가 규정집에서 가져온다.

deadline-residence_permit = 거류허가(居留许可) 신청 마감일
deadline-permit_card = 취업허가증(外国人工作许可证) 수령 신청 마감일
deadline-originals_check = 원본 확인 마감일
deadline-extension_latest = 취업허가 연장(延期) 신청 마감일
deadline-extension_earliest = 오늘부터 취업허가 연장(延期)을 신청할 수 있습니다
deadline-extension_earliest_beijing = 오늘부터 취업허가 연장(延期)을 신청할 수 있습니다(베이징)
deadline-residence_permit_extension = 거류허가 연장 신청 마감일
deadline-cancellation = 고용주의 취업허가 말소(注销) 신청 마감일
deadline-change_information = 취업허가 정보 변경(信息变更) 신청 마감일
deadline-residence_permit_change = 거류허가 기재 사항 변경 신고 마감일
deadline-stay_permit_change_employer = 고용주 변경을 위한 체류증(停留证件) 취득 마감일
deadline-no_criminal_record_use = 무범죄증명서는 오늘까지 제출할 수 있습니다
deadline-medical_exam_use = 건강증명서는 오늘까지 제출할 수 있습니다
deadline-photo_use = 사진은 오늘까지 제출할 수 있습니다
deadline-reconsideration = 행정심판(行政复议) 청구 마감일
deadline-lawsuit = 행정소송(行政诉讼) 제기 마감일
deadline-counted-days = { $event_day }을 기준으로 { $length }일을 계산했습니다.
deadline-counted-working_days = { $event_day }을 기준으로 { $length }영업일을 계산했습니다.
deadline-counted-months = { $event_day }을 기준으로 { $length }개월을 계산했습니다.
deadline-inexact = 이 기간의 공휴일이 아직 등록되지 않았습니다. 발표된 뒤에 다시 계산하십시오.
# $place: the city or province that made the rule
deadline-local = { $place }의 규정입니다.
deadline-not_firm = 이 규정은 출처마다 내용이 다르거나 근거가 약하므로 담당 기관에 확인하십시오.
deadline-not_advice = 참고 정보이며, 결정은 담당 기관이 합니다.
