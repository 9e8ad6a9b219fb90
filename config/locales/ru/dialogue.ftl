### Расчёты в чате (баллы, категория, сроки) и разговор из нескольких сообщений. Цифр и числительных здесь нет.

## Начало и конец

form-intro-points = Посчитаю ваши баллы. Напишите своими словами и в любом порядке, что знаете; посередине можно спросить о другом.
form-intro-category = Посмотрю, какая категория может подойти. Напишите своими словами и в любом порядке, что знаете; посередине можно спросить о другом.
form-intro-deadlines = Посчитаю ваши сроки.
form-stopped = Хорошо, прекращаю; то, что вы рассказали о себе, забыто. Что ещё хотите узнать о разрешении на работу?
form-back-points = Вернёмся к вашим баллам.
form-back-category = Вернёмся к вашей категории.
form-back-deadlines = Вернёмся к вашим срокам.
form-not_understood = В вашем сообщении нет ответа на этот вопрос, или я его не понимаю.
form-nothing_known = Пока мне не с чем считать.

## Что понято

form-noted = Записано: { $facts }.
form-line = { $what }: { $value }
form-changed = Исправлено: { $what } – не { $before }, а { $after }.
form-not_so = Не подходит: { $what }
form-understood = Вот что мне понятно:
form-confirm-missing = Вы не сказали: { $what }. Если это важно, результат останется неопределённым.
form-confirm = Всё верно? Если да, считаю. Если нет, просто напишите, что не так.
form-what-is-wrong = Что не так? Просто напишите верное значение.

## Вопросы

form-ask-age = Сколько вам лет?
form-why-age = Возраст входит в таблицу баллов, а у некоторых путей есть возрастной предел.
form-ask-education = Какая у вас высшая степень образования?
form-why-education = За степень дают баллы, а некоторые пути её требуют.
form-ask-experience = Сколько лет вы работаете полный день по этой специальности?
form-why-experience = За стаж по специальности дают баллы, а некоторые пути требуют наименьшего стажа.
form-ask-salary = Сколько вам будут платить в Китае в юанях до налога? Укажите, за месяц или за год.
form-why-salary = За годовую зарплату дают баллы, а высокая зарплата – это отдельный путь.
form-ask-months = Сколько месяцев в году вы будете работать в Китае?
form-why-months = Таблица даёт баллы за месяцы работы в Китае в году.
form-ask-chinese = Есть ли у вас сертификат HSK по китайскому и какого уровня?
form-why-chinese = Уровень китайского даёт баллы.
form-ask-city = В каком городе вы будете работать?
form-why-city = За некоторые регионы дают баллы, а в некоторых городах есть свои правила.
form-ask-extras = Что-нибудь из этого к вам относится?
form-why-extras = За каждое из этого могут дать отдельные баллы.
form-ask-post = Это должность руководителя или специалиста?
form-why-post = Обычный путь в категорию B – для руководителей и специалистов.
form-ask-related = Прежняя работа была по той же специальности, что и новая должность?
form-why-related = На обычном пути в категорию B считается только работа по специальности.
form-ask-teacher = Вы будете преподавать язык?
form-why-teacher = У преподавателей языка свой путь со своими условиями.
form-ask-tongue = Вы будете преподавать родной язык?
form-why-tongue = Преподаватели языка, как правило, преподают родной язык.
form-ask-special = Что-нибудь из этого к вам относится?
form-why-special = Каждое из этого – отдельный путь, и судить о нём должен человек.
form-ask-event = Какая дата у вас есть? Например, день въезда в Китай, день окончания разрешения или последний день работы.
form-why-event = Любой срок считается от вашей собственной даты.
form-ask-event_date = Какого числа? { $event }: напишите день, месяц и год.
form-why-points = Спрашиваю только то, что учитывает таблица баллов. Чего не знаете, можно пропустить.
form-why-category = Спрашиваю только то, от чего зависит путь. Чего не знаете, можно пропустить.
form-why-deadlines = Любой срок считается от вашей собственной даты.

## Сомнения

form-doubt-values = Здесь названы разные значения: { $what } ({ $values }). Какое верно?
form-doubt-date = Какой день вы имеете в виду? { $what }: { $values }.
form-doubt-birth_year = У вас уже был день рождения в этом году? Сколько вам сейчас лет?
form-doubt-range = Здесь назван промежуток: { $what } (от { $low } до { $high }). С каким числом считать?
form-doubt-currency = Таблица считает в юанях, а валюту я не пересчитываю. Сколько { $amount } { $currency } составляют по договору в юанях до налога?
form-doubt-period = { $amount } юаней – это за месяц или за год?
form-doubt-tax = { $amount } юаней – это на руки. Сколько это до налога?
form-doubt-too_many_years = Стаж { $years } в возрасте { $age } – это не сходится. Сколько лет стажа верно?
form-doubt-bounds = { $value } не может быть верным: { $what }. Напишите, пожалуйста, ещё раз.

## Значения

form-hsk = HSK { $level }
form-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
form-age = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
form-months = { $count ->
    [one] { $count } месяц в году
    [few] { $count } месяца в году
    [many] { $count } месяцев в году
   *[other] { $count } месяца в году
}
form-pay = { $amount } юаней
form-pay-year = { $amount } юаней в год
form-pay-month = { $amount } юаней в месяц, { $total } юаней в год
form-pay-times = { $amount } юаней в месяц, выплат в году: { $times }, { $total } юаней в год
form-pay-foreign = { $amount } { $currency }
form-day = { $day }
form-number = { $number }

## Кнопки

form-button-yes = Да, посчитать
form-button-no = Нет, есть ошибка
form-button-stop = Прекратить
form-button-skip = Не знаю
form-button-done = Посчитать с этим
form-button-none = Ничего из этого
form-button-month = За месяц
form-button-year = За год
form-button-deadlines = Посчитать мои сроки
form-option-months_per_year-12 = Весь год
form-option-hsk_level-0 = Нет HSK
form-option-hsk_none = нет сертификата HSK
form-option-post_in_b1_group-true = Руководитель или специалист
form-option-post_in_b1_group-false = Другая должность

## Названия

form-fact-post_in_b1_group = Должность руководителя или специалиста
form-fact-experience_is_related = Прежняя работа по той же специальности
form-fact-language_teacher = Преподаватель языка
form-fact-teaches_mother_tongue = Преподаёт родной язык
form-fact-talent_programme = Участник китайской программы талантов
form-fact-recognised_achievement = Признанная награда или достижение
form-fact-encouraged_post = Руководящий пост в поощряемой компании
form-fact-international_skills_certificate = Международный профессиональный сертификат
form-fact-years_in_china = Лет в Китае
form-fact-visa = Виза
form-fact-degree = Степень
form-event-entry = Мой въезд в Китай
form-event-permit_expiry = Окончание разрешения на работу
form-event-residence_permit_expiry = Окончание вида на жительство
form-event-employment_end = Окончание моей работы
form-event-personal_change = Новый паспорт или должность
form-event-permit_cancelled = Аннулирование разрешения на работу
form-event-no_criminal_record_issue = Выдача справки о несудимости
form-event-medical_exam_issue = Медосмотр
form-event-photo_taken = Снимок для фото
form-event-refusal_known = День, когда узнали об отказе

## Результаты

form-result-points = По вашим словам, у вас баллов: { $total }.
form-result-points-range = По вашим словам, у вас от { $low } до { $high } баллов.
form-result-category = По вашим словам:
form-category-open = Категория { $category } – есть открытый путь: { $routes }
form-category-undecided = Категория { $category } – этим не решается: должен судить человек, или чего-то не хватает
form-category-closed = Категория { $category } – ни один путь не подходит
form-category-limit = Может помешать ограничение, например по возрасту; спросите местное ведомство до подачи.
form-route-salary = по зарплате
form-route-points = по баллам
form-route-degree = по степени и стажу по специальности
form-route-teacher = как преподаватель языка
form-route-short_term = как краткосрочная работа
form-route-other = по отдельному основанию
form-not_decision = Это возможные пути, а не решение: решает ведомство.
form-result-deadlines-none = По известным мне правилам из этих дат сроков не следует.
form-deadline-passed = Этот день прошёл. Не ждите: позвоните в ведомство.

## Разговор из нескольких сообщений

dialogue-second = Вы спросили и о другом: { $topic }. Ответить и на это?
dialogue-two_failures = Я уже не впервые вас не понимаю. Позвать человека, чтобы он прочитал?
dialogue-own_case = Вы рассказали о своём случае. Посчитать что-нибудь с этим?

# Between the items of a list within a sentence
form-between = { "; " }
