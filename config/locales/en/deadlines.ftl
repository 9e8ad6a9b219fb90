### Dates that follow from the dates of a case: titles of calendar entries, short. The rule's length is told by
### deadline-counted from the rule book.

deadline-residence_permit = Last day to apply for the residence permit (居留许可)
deadline-permit_card = Last day to claim the work permit card (外国人工作许可证)
deadline-originals_check = Last day to have the originals checked
deadline-extension_latest = Last day to apply for the extension of the work permit (延期)
deadline-extension_earliest = The extension of the work permit (延期) can be applied for from today
deadline-extension_earliest_beijing = The extension of the work permit (延期) can be applied for from today (Beijing)
deadline-residence_permit_extension = Last day to apply for the extension of the residence permit
deadline-cancellation = Last day for the employer to cancel the work permit (注销)
deadline-change_information = Last day to report the change for the work permit (信息变更)
deadline-residence_permit_change = Last day to report the change for the residence permit
deadline-stay_permit_change_employer = Last day to obtain the stay permit (停留证件) for a new employer
deadline-no_criminal_record_use = The no-criminal-record certificate can be filed until today
deadline-medical_exam_use = The health certificate can be filed until today
deadline-photo_use = The photo can be filed until today
deadline-reconsideration = Last day to ask for reconsideration (行政复议)
deadline-lawsuit = Last day to bring a lawsuit (行政诉讼)
deadline-counted-days = { $length ->
    [one] Counted: { $length } day, from { $event_day }.
   *[other] Counted: { $length } days, from { $event_day }.
}
deadline-counted-working_days = { $length ->
    [one] Counted: { $length } working day, from { $event_day }.
   *[other] Counted: { $length } working days, from { $event_day }.
}
deadline-counted-months = { $length ->
    [one] Counted: { $length } month, from { $event_day }.
   *[other] Counted: { $length } months, from { $event_day }.
}
deadline-inexact = The public holidays of that time are not recorded here: count again when they are announced.
# $place: the city or province that made the rule
deadline-local = This is a rule of { $place }.
deadline-not_firm = The sources do not agree on this rule, or are weak: confirm it with the office.
deadline-not_advice = Information only; the office decides.
