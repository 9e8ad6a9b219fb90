### Рамка отчёта о предварительной проверке и названия документов, полей и условий в нём.

report-title = Предварительная проверка документов
report-subtitle = Разрешение на работу иностранца в Китае
report-verdict-ready = Препятствий не найдено
report-verdict-action_needed = Перед подачей нужно кое-что исправить
report-verdict-needs_review = Некоторые пункты должен посмотреть человек
report-verdict_text-ready = По состоянию на { $as_of } все правила, которые можно было здесь проверить, выполнены. Решает ведомство по разрешениям на работу, и оно может запросить что-то ещё.
report-verdict_text-action_needed = Нужно исправить пунктов: { $count }. Они стоят в начале; при каждом указано, что делать.
report-verdict_text-needs_review = Нарушений не найдено, но не удалось проверить пунктов: { $count }. Они стоят в начале; при каждом указано, что делать.
report-as_of = Оценка на дату
report-policy_version = Версия правил
report-language = Язык
report-made_by = Подготовлено Помощником по разрешению на работу. Это не решение какого-либо ведомства.
report-assumed = Что мы предположили
report-assumed-application_type = Вы не указали вид заявки. Мы исходили из первичной заявки из-за рубежа.
report-assumed-category = Вы не указали категорию. Мы исходили из категории B.
report-section-action = Исправить
report-section-review = Посмотреть
report-section-fine = Что в порядке
report-section-documents = Найденные документы
report-section-sources = Источники правил
report-files_fine = Файлы удалось открыть и прочитать, слишком больших среди них нет.
report-none = нет
report-how_to_fix = Что делать
report-evidence = Где это указано
report-evidence_place = { $file }, стр. { $page }
report-evidence_picture = Страница { $page } файла { $file }, отмечено место { $number }
report-place_number = Место { $number }
report-sources_of_rule = Правило
report-document_label = { $type } ({ $file })
report-column-paper = Документ
report-column-place = Файлы и страницы
report-column-field = Что прочитано
report-column-value = Значение
report-column-certainty = Уверенность
report-column-finding = Вывод
report-pages_of_file = { $file }, стр. { $pages }
report-percent = { NUMBER($share, style: "percent") }
report-sentences = { $first } { $second }
report-yes = да
report-no = нет
report-belongs_to = Относится к документу: { $paper }

count-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
count-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}

status-pass = Соответствует
status-fail = Не соответствует
status-unknown = Не удалось определить
severity-blocker = Препятствует подаче
severity-warning = Предупреждение
severity-info = Для сведения

document-type-passport = Паспорт
document-type-diploma = Диплом
document-type-no_criminal_record = Справка об отсутствии судимости
document-type-employment_contract = Трудовой договор
document-type-work_experience = Справка о стаже
document-type-medical_exam = Медицинская справка
document-type-photo = Фото на документы
document-type-authentication = Легализация
document-type-translation = Перевод
document-type-application_form = Заявление
document-type-other = Другой документ
document-type-unreadable = Нечитаемая страница

field-full_name = полное имя
field-date_of_birth = дата рождения
field-nationality = гражданство
field-passport_number = номер паспорта
field-gender = пол
field-expiry_date = дата окончания срока
field-issuing_country = страна выдачи
field-mrz_valid = контрольные цифры машиночитаемых строк
field-holder_name = имя владельца
field-institution = учебное заведение
field-institution_country = страна учебного заведения
field-degree_level = уровень степени
field-field_of_study = специальность
field-award_date = дата присуждения
field-certificate_number = номер документа
field-issuing_authority = кем выдано
field-issue_date = дата выдачи
field-result = результат
field-employer_name = работодатель
field-employer_credit_code = единый код социального кредита
field-employee_name = имя работника
field-position = должность
field-duties = содержание работы
field-work_location = место работы
field-start_date = дата начала
field-end_date = дата окончания
field-salary_amount = зарплата
field-salary_currency = валюта
field-salary_period = за какой период зарплата
field-signing_date = дата подписания
field-employer_seal = печать работодателя
field-employer_signature = подпись работодателя
field-employee_signature = подпись работника
field-organisation = организация
field-signed_or_sealed = подпись или печать
field-contact = телефон или электронная почта контактного лица
field-kind = вид легализации
field-country = страна
field-number = номер
field-document_kind = вид документа
field-language_from = язык оригинала
field-language_to = язык перевода
field-stamped = печать
field-width_px = ширина в пикселях
field-height_px = высота в пикселях
field-plain_background = однотонный фон
field-face_count = число лиц
field-language = язык документа
field-residences = места проживания в ваших данных

term-place_of_work = место работы
term-content_of_work = содержание работы
term-pay = зарплата
term-period_in_china = срок работы в Китае
term-position = должность

degree-associate = диплом колледжа (大专)
degree-bachelor = степень бакалавра
degree-master = степень магистра
degree-doctorate = докторская степень
degree-other = другая квалификация

authentication-kind-apostille = апостиль
authentication-kind-consular = консульская легализация
authentication-kind-cscse = подтверждение CSCSE
authentication-kind-notarial = нотариальное заверение

report-section-staff = Заметки для сотрудников
report-section-lapses = Последние дни подачи
report-lapse = { $day }: { $title }
report-calendar = Добавить эти дни в календарь
report-declared = указано заявителем; прочитано: { $read }

calendar-no_criminal_record = Последний день подачи с этой справкой об отсутствии судимости
calendar-no_criminal_record-rule = Отсчёт от даты выдачи ({ $since }): { $months }.
calendar-medical_exam = Последний день подачи с этой медицинской справкой
calendar-medical_exam-rule = Отсчёт от даты выдачи ({ $since }): { $months }.
calendar-passport = Последний день подачи с этим паспортом
calendar-passport-rule = Отсчёт назад от даты окончания срока действия ({ $since }): { $months }.
calendar-not_advice = Только для сведения; решает ведомство.

integrity-sign-changed_later = более поздняя версия внутри файла изменила содержание страницы
integrity-sign-editor = файл последний раз сохранён программой для правки документов или изображений
integrity-sign-saved_again = файл сохранён повторно спустя время после создания
integrity-sign-font = несколько знаков в строке набраны шрифтом, которого больше нет на странице
integrity-sign-layer = текст, записанный в файле, отличается от видимого на странице
integrity-sign-code = в QR-коде указан не тот номер, что напечатан
colour-white = белый
