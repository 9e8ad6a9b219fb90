### Даты, которые вытекают из дат случая: краткие названия записей в календаре. Длину срока сообщает
### deadline-counted по своду правил.

deadline-residence_permit = Последний день для заявления на вид на жительство (居留许可)
deadline-permit_card = Последний день для получения карты разрешения на работу (外国人工作许可证)
deadline-originals_check = Последний день для проверки оригиналов
deadline-extension_latest = Последний день для заявления о продлении разрешения на работу (延期)
deadline-extension_earliest = С сегодняшнего дня можно подать заявление о продлении разрешения на работу (延期)
deadline-extension_earliest_beijing = С сегодняшнего дня можно подать заявление о продлении разрешения на работу (延期), Пекин
deadline-residence_permit_extension = Последний день для заявления о продлении вида на жительство
deadline-cancellation = Последний день, когда работодатель должен аннулировать разрешение на работу (注销)
deadline-change_information = Последний день для заявления об изменении сведений в разрешении на работу (信息变更)
deadline-residence_permit_change = Последний день для заявления об изменении сведений в виде на жительство
deadline-stay_permit_change_employer = Последний день для получения разрешения на временное пребывание (停留证件) при смене работодателя
deadline-no_criminal_record_use = Справку об отсутствии судимости можно подать до сегодняшнего дня включительно
deadline-medical_exam_use = Медицинскую справку можно подать до сегодняшнего дня включительно
deadline-photo_use = Фото можно подать до сегодняшнего дня включительно
deadline-reconsideration = Последний день для заявления об административном пересмотре (行政复议)
deadline-lawsuit = Последний день для обращения в суд (行政诉讼)
deadline-counted-days = Как посчитано: от { $event_day } отсчитано { $length ->
        [one] { $length } день
        [few] { $length } дня
        [many] { $length } дней
       *[other] { $length } дня
    }.
deadline-counted-working_days = Как посчитано: от { $event_day } отсчитано { $length ->
        [one] { $length } рабочий день
        [few] { $length } рабочих дня
        [many] { $length } рабочих дней
       *[other] { $length } рабочих дня
    }.
deadline-counted-months = Как посчитано: от { $event_day } отсчитано { $length ->
        [one] { $length } месяц
        [few] { $length } месяца
        [many] { $length } месяцев
       *[other] { $length } месяца
    }.
deadline-inexact = Праздничные дни этого времени здесь ещё не учтены: посчитайте заново, когда их объявят.
# $place: the city or province that made the rule
deadline-local = Это местное правило ({ $place }).
deadline-not_firm = Источники по этому правилу расходятся или ненадёжны: уточните в ведомстве.
deadline-not_advice = Только для сведения; решает ведомство.
