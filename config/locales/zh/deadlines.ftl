### 由个案日期推算的期限：日历条目标题。期限长度取自规则库。

deadline-residence_permit = 申请居留许可的截止日
deadline-permit_card = 申领《外国人工作许可证》的截止日
deadline-originals_check = 核验原件的截止日
deadline-extension_latest = 申请工作许可延期的截止日
deadline-extension_earliest = 自今日起可申请工作许可延期
deadline-extension_earliest_beijing = 自今日起可申请工作许可延期（北京）
deadline-residence_permit_extension = 申请居留许可延期的截止日
deadline-cancellation = 用人单位申请注销工作许可的截止日
deadline-change_information = 申请工作许可信息变更的截止日
deadline-residence_permit_change = 申请居留证件登记事项变更的截止日
deadline-stay_permit_change_employer = 为变更用人单位取得停留证件的截止日
deadline-no_criminal_record_use = 无犯罪记录证明可提交至今日
deadline-medical_exam_use = 体检证明可提交至今日
deadline-photo_use = 照片可提交至今日
deadline-reconsideration = 申请行政复议的截止日
deadline-lawsuit = 提起行政诉讼的截止日
deadline-counted-days = 自{ $event_day }起计算，期限{ $length }日。
deadline-counted-working_days = 自{ $event_day }起计算，期限{ $length }个工作日。
deadline-counted-months = 自{ $event_day }起计算，期限{ $length }个月。
deadline-inexact = 该时段的法定节假日安排尚未收录，公布后请重新计算。
# $place: the city or province that made the rule
deadline-local = 这是{ $place }的规定。
deadline-not_firm = 各来源对该规定说法不一或依据较弱，请向主管部门核实。
deadline-not_advice = 仅供参考，以主管部门决定为准。
