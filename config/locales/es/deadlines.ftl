### Fechas que se deducen de las fechas de un caso: títulos breves de las entradas del calendario. La duración de cada plazo la
### indica deadline-counted a partir del libro de normas.

deadline-residence_permit = Último día para solicitar el permiso de residencia (居留许可)
deadline-permit_card = Último día para tramitar la tarjeta del permiso de trabajo (外国人工作许可证)
deadline-originals_check = Último día para la comprobación de los originales
deadline-extension_latest = Último día para solicitar la renovación del permiso de trabajo (延期)
deadline-extension_earliest = Desde hoy se puede solicitar la renovación del permiso de trabajo (延期)
deadline-extension_earliest_beijing = Desde hoy se puede solicitar la renovación del permiso de trabajo (延期) (Pekín)
deadline-residence_permit_extension = Último día para solicitar la renovación del permiso de residencia
deadline-cancellation = Último día para que el empleador cancele el permiso de trabajo (注销)
deadline-change_information = Último día para comunicar el cambio en el permiso de trabajo (信息变更)
deadline-residence_permit_change = Último día para comunicar el cambio en el permiso de residencia
deadline-stay_permit_change_employer = Último día para obtener el permiso de estancia (停留证件) para un nuevo empleador
deadline-no_criminal_record_use = El certificado de antecedentes penales puede presentarse hasta hoy
deadline-medical_exam_use = El certificado médico puede presentarse hasta hoy
deadline-photo_use = La foto puede presentarse hasta hoy
deadline-reconsideration = Último día para pedir la reconsideración administrativa (行政复议)
deadline-lawsuit = Último día para acudir a los tribunales (行政诉讼)
deadline-counted-days = { $length ->
    [one] Plazo: { $length } día, contado desde el { $event_day }.
   *[other] Plazo: { $length } días, contados desde el { $event_day }.
}
deadline-counted-working_days = { $length ->
    [one] Plazo: { $length } día hábil, contado desde el { $event_day }.
   *[other] Plazo: { $length } días hábiles, contados desde el { $event_day }.
}
deadline-counted-months = { $length ->
    [one] Plazo: { $length } mes, contado desde el { $event_day }.
   *[other] Plazo: { $length } meses, contados desde el { $event_day }.
}
deadline-inexact = Aún no constan aquí los días festivos oficiales de esas fechas: vuelva a contar cuando se anuncien.
# $place: the city or province that made the rule
deadline-local = Es una norma de { $place }.
deadline-not_firm = Las fuentes no coinciden sobre esta norma o son poco sólidas: confírmela con la autoridad competente.
deadline-not_advice = Solo a título informativo; decide la autoridad competente.
