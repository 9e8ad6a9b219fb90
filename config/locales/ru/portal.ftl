### Портал: страницы, формы, ошибки. Чисел здесь нет; пределы приходят переменными.

## Рамка

portal-name = Помощник по разрешению на работу
portal-tagline = Вопросы и документы для разрешения на работу иностранца в Китае
portal-skip = Перейти к содержанию
portal-nav = Главное меню
portal-nav-chat = Спросить
portal-nav-papers = Проверить документы
portal-nav-points = Баллы
portal-nav-privacy = Конфиденциальность
portal-language = Язык
portal-footer-scope = Справочная информация и предварительная проверка. Решения принимают только государственные ведомства; если вопрос для вас важен, обратитесь в уполномоченное ведомство.
portal-footer-policy = Правила по состоянию на { $date }, версия { $version }.
portal-back = Назад

## Чат

talk-title = Спросите о разрешении на работу
talk-intro = Спрашивайте своими словами. В каждом ответе названы правило, на котором он основан, и дата проверки.
talk-empty = Например:
talk-log = Переписка
talk-input = Ваш вопрос
talk-input-hint = Пожалуйста, не указывайте имена и номера паспортов: здесь они не нужны.
talk-send = Отправить
talk-city = Город работы
talk-city-hint = Некоторые правила зависят от города.
talk-you = Вы
talk-assistant = Помощник
talk-person = Сотрудник
talk-sources = { $count ->
    [one] Источник
   *[other] Источники ({ $count })
}
talk-more = Подробнее
talk-answered-as-of = По состоянию на { $date }
talk-sending = Отправляем…
talk-waiting = Мы позвали сотрудника. Пока никто не подключился, отвечает помощник.
talk-staff = Теперь с вами говорит сотрудник.
talk-closed = Этот разговор завершён.
talk-talk-to-person = Поговорить с человеком
talk-new = Стереть эту переписку
talk-not-sent = Отправить сообщение не удалось. Оно осталось в поле: попробуйте ещё раз.
talk-pending = Сохранено, ответа пока нет. Он появится здесь сам.
talk-cut = (сокращено)
talk-offline = Связь потеряна. Пробуем снова…
talk-open-points = Открыть расчёт баллов
talk-open-papers = Открыть проверку документов
talk-open-report = Открыть отчёт

## Документы

papers-title = Проверьте документы перед подачей
papers-intro = Добавьте всё, что есть: сканы, фотографии или файлы PDF, в любом порядке и на любом языке. Вы получите перечень: что в порядке, чего не хватает и что изменить.
papers-privacy = Документы шифруются, читаются только на этом сервере и стираются через { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } после вашего последнего посещения либо сразу, если вы так решите.
papers-step-add = Добавьте документы
papers-step-case = Расскажите о заявке
papers-step-check = Проверка
papers-case-hint = Всё это необязательно. Чем больше вы укажете, тем больше можно сопоставить.
papers-choose = Выбрать файлы или сфотографировать
papers-drop = … или перетащите их сюда
papers-kinds = PDF, JPEG, PNG, TIFF, WebP, HEIC или BMP, каждый до { $megabytes } МБ.
papers-upload = Добавить файлы
papers-files = Ваши файлы
papers-none = Файлов пока нет.
papers-file-pages = { $pages ->
        [one] { $pages } страница
        [few] { $pages } страницы
        [many] { $pages } страниц
       *[other] { $pages } страницы
    }
papers-file-size = { $kilobytes } КБ
papers-remove = Удалить
papers-remove-file = Удалить { $name }
papers-start = Проверить документы
papers-start-hint = Обычно меньше минуты. Можно уйти со страницы и вернуться.
papers-latest = Открыть последний отчёт
papers-erase = Стереть всё сейчас
papers-erase-hint = Удаляет файлы, отчёт и все указанные вами сведения. Отменить это нельзя.
papers-erased = Всё стёрто.
papers-saved = Сохранено.
papers-save = Сохранить
papers-uploading = Загружаем { $name }
papers-uploaded = Файл { $name } добавлен.
papers-no-type = Не выбрано

case-application = Заявка
case-applicant = Заявитель
case-employer = Работодатель
case-job = Работа
case-claims = Что должны подтвердить документы
case-type = На что подаётся заявка
case-type-notification_outside = Первичное разрешение, заявитель за рубежом
case-type-in_country = Первичное разрешение, заявитель в Китае
case-type-change_employer = Смена работодателя
case-type-extension = Продление
case-type-change_information = Изменение сведений
case-type-cancellation = Аннулирование
case-type-short_term = Краткосрочная работа
case-category = Категория
case-as_of = День подачи
case-in_china = Заявитель в Китае
case-yes = Да
case-no = Нет
case-city = Город
case-full_name = Полное имя, как в паспорте
case-date_of_birth = Дата рождения
case-nationality = Гражданство
case-passport_number = Номер паспорта
case-gender = Пол, как в паспорте
case-gender-M = Мужской
case-gender-F = Женский
case-gender-X = Не указан
case-name = Название на китайском
case-name_en = Название на английском
case-credit_code = Единый код социального кредита
case-position = Должность
case-salary_amount = Зарплата
case-salary_currency = Валюта
case-salary_period = За период
case-salary_period-month = Месяц
case-salary_period-year = Год
case-work_location = Место работы
case-start_date = Начало договора
case-end_date = Окончание договора
case-degree_level = Степень
case-degree_level-associate = Диплом колледжа (大专)
case-degree_level-bachelor = Бакалавр
case-degree_level-master = Магистр
case-degree_level-doctorate = Доктор
case-degree_level-other = Другое
case-experience_years = Соответствующий стаж, лет

## Проверка и отчёт

checking-title = Отчёт о ваших документах
checking-working = Ваши документы читаются
checking-progress = Страницы: { $done } из { $total }
checking-step-queued = Ожидание очереди
checking-step-reading = Чтение страниц
checking-step-judging = Сопоставление с правилами
checking-step-done = Готово
checking-step-failed = Остановлено
checking-stay = Страница обновляется сама.
checking-failed = Проверку не удалось завершить
checking-failed-hint = Это наша ошибка, ваши документы ни при чём. Запустите проверку ещё раз; файлы на месте.
checking-verdict-ready = Препятствий не найдено
checking-verdict-action_needed = Нужно кое-что изменить
checking-verdict-needs_review = Это должен посмотреть человек
checking-verdict-ready-hint = Все правила, которые мы можем проверить, выполнены. Решает ведомство, и оно может запросить что-то ещё.
checking-verdict-action_needed-hint = Пройдите по пунктам ниже, замените эти документы и проверьте снова.
checking-verdict-needs_review-hint = Нарушений не найдено, но кое-что не удалось определить с уверенностью. Это указано ниже, в начале.
checking-as-of = Оценка на { $date }
checking-group-fail = Изменить
checking-group-unknown = Не удалось определить
checking-group-pass = В порядке
checking-severity-blocker = Нужно решить
checking-severity-warning = Проверьте
checking-severity-info = Для сведения
checking-fix = Что делать
checking-evidence = Где это указано
checking-evidence-caption = { $file }, стр. { $page }
checking-evidence-alt = Страница { $page } файла { $file } с отмеченным местом
checking-sources = Правила
checking-documents = Что распознано
checking-document-pages = { $file }, { $count ->
    [one] страница
   *[other] страницы
} { $pages }
checking-field = Сведения
checking-value = Как прочитано
checking-confidence = Уверенность
checking-again = Изменить документы и проверить снова
checking-print = Печать
checking-told-ready = Ваши документы проверены: из того, что мы можем проверить, ничто не мешает подаче. В отчёте указано, что было проверено.
checking-told-action_needed = Ваши документы проверены: нужно кое-что изменить. В отчёте указано, что и как.
checking-told-needs_review = Ваши документы проверены: кое-что не удалось определить с уверенностью. В отчёте указано, что должен посмотреть человек.

## Расчёт баллов

points-title = Расчёт баллов
points-intro = Заполните то, что знаете. Если что-то пропустить, вместо точного числа получится диапазон.
points-calculate = Рассчитать
points-result = Ваши баллы
points-total = { $total ->
        [one] { $total } балл
        [few] { $total } балла
        [many] { $total } баллов
       *[other] { $total } балла
    }
points-range = от { $low } до { $high ->
        [one] { $high } балла
       *[other] { $high } баллов
    }
points-category = Категория по баллам: { $category }
points-category-none = Только по баллам никакая категория не открывается. Есть и другие основания.
points-category-open = По баллам пока не определено: всё решают недостающие сведения.
points-factor = Показатель
points-points = Баллы
points-cap = Не более
points-missing = Ещё нужно указать
points-improve = Что повысит результат
points-improve-to = { $what }: { $before } → { $after }
points-not-decision = Это расчёт по опубликованной таблице, а не решение ведомства.
points-as-of = Таблица, действующая на { $date }
points-salary_annual_cny = Годовая зарплата в Китае, в юанях (CNY)
points-education = Наивысшая степень
points-education-none = Нет
points-education-bachelor = Бакалавр
points-education-master = Магистр
points-education-doctorate = Доктор
points-skills_certificate = Сертификат квалификации
points-skills_certificate-none = Нет
points-skills_certificate-technician = Техник
points-skills_certificate-senior_technician = Старший техник
points-experience_years = Соответствующий стаж, лет
points-months_per_year = Месяцев работы в Китае за год
points-hsk_level = Китайский язык (уровень HSK)
points-chinese_taught_degree = Степень получена на китайском языке
points-former_chinese_national = Бывший гражданин Китая
points-region = Регион работы
points-region-western = Западные регионы
points-region-northeast_old_industrial = Старые промышленные базы северо-востока
points-region-central_special = Бедные уезды и особые районы центральных регионов
points-region-other = Другой
points-age = Возраст
points-top_university = Выпускник ведущего вуза из списка
points-fortune_500 = Работа в крупнейшей компании мира
points-intellectual_property = Интеллектуальная собственность, например патенты
points-five_years_in_china = Несколько лет непрерывной работы в Китае
points-local_bonus = Баллы, которые даёт провинция
points-factor-salary = Годовая зарплата
points-factor-education = Степень или квалификация
points-factor-experience = Соответствующий стаж
points-factor-months_per_year = Месяцев за год
points-factor-chinese = Китайский язык
points-factor-location = Регион работы
points-factor-age = Возраст
points-factor-extra = Вуз, компания или патенты
points-factor-local_bonus = Баллы провинции
points-unknown = Неизвестно

## Конфиденциальность

privacy-title = Что происходит с тем, что вы пишете и показываете
privacy-chat = То, что вы пишете в чате, шифруется на этом сервере и служит для ответа вам. Пожалуйста, не указывайте имена и номера документов: для ответов они не нужны.
privacy-papers = Загруженные документы шифруются ещё до сохранения. Они читаются только на этом сервере; другим сервисам ничего не передаётся.
privacy-kept = Переписка стирается через { $talk_days ->
        [one] { $talk_days } день
        [few] { $talk_days } дня
        [many] { $talk_days } дней
       *[other] { $talk_days } дня
    }, а заявки — через { $case_days ->
        [one] { $case_days } день
        [few] { $case_days } дня
        [many] { $case_days } дней
       *[other] { $case_days } дня
    } после последнего действия. Файлы, которые так и не проверили, стираются через { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }.
privacy-erase = Стереть заявку можно в любой момент на странице, где вы добавляли документы. Файлы, отчёт и указанные сведения тогда перезаписываются на диске.
privacy-cookies = Файлы cookie хранят в этом браузере ключи к вашей переписке и вашей заявке, и ещё отдельный файл защищает формы. Других нет, и никто за вами не следит.
privacy-logs = В журналах и счётчиках — только номера, которые вне этого сервера ничего не значат: ни имён, ни сообщений, ни содержания документов.
privacy-human = Если вы просите позвать человека, сотрудники видят переписку. Если документ вызывает сомнения, его могут посмотреть сотрудники.
privacy-title-chat = Переписка
privacy-title-papers = Документы
privacy-title-kept = Сроки хранения
privacy-title-erase = Ваше право стереть данные
privacy-title-cookies = Файлы cookie
privacy-title-human = Люди

## Ошибки

problem-page-title = Не получилось
problem-invalid_input = Значение не такое, как ожидалось
    .detail = { $path }: { $expected }
problem-invalid_request = Запрос не такой, как ожидалось
    .detail = Посмотрите указанное место и отправьте ещё раз.
problem-unauthorized = Для вас это закрыто
    .detail = Ключа нет или он истёк. Начните заново с главной страницы.
problem-not_found = Такой страницы или такого объекта нет
    .detail = Возможно, их стёрли. Начните заново с главной страницы.
problem-conflict = Сейчас это невозможно
    .detail = Тем временем что-то изменилось. Обновите страницу.
problem-no_files = Нет документов для проверки
    .detail = Сначала добавьте файл.
problem-check_open = Проверка уже идёт
    .detail = Дождитесь её окончания; отчёт появится сам.
problem-conversation_closed = Этот разговор завершён
    .detail = Начните новый на главной странице.
problem-key_reused = Этот ключ уже использован для другого файла
    .detail = Отправьте другой файл с другим Idempotency-Key.
problem-method_not_allowed = Здесь это не предусмотрено
    .detail = Адрес существует, но не для такого запроса.
problem-rate_limited = Слишком много запросов
    .detail = Подождите { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
        [many] { $seconds } секунд
       *[other] { $seconds } секунды
    } и попробуйте снова.
problem-body_too_large = Отправлено слишком много
    .detail = Отправляйте за раз меньше.
problem-body_too_slow = Соединение слишком медленное
    .detail = Ничего не сохранено. Попробуйте, пожалуйста, ещё раз.
problem-busy = Сейчас слишком большая нагрузка
    .detail = Попробуйте, пожалуйста, через минуту.
problem-forbidden_origin = Форма устарела или пришла с другого сайта
    .detail = Обновите страницу и отправьте ещё раз.
problem-internal = У нас что-то сломалось
    .detail = Ошибка записана. Попробуйте, пожалуйста, ещё раз; всё, что было принято, сохранилось.

upload-too_large = Файл слишком большой
    .detail = Размер файла — не более { $megabytes } МБ. Отсканируйте с меньшим разрешением или разделите файл.
upload-too_many_files = Слишком много файлов
    .detail = Здесь можно добавить не более { $files ->
        [one] { $files } файла
       *[other] { $files } файлов
    }. Удалите ненужные.
upload-case_full = Места больше нет
    .detail = Общий размер файлов — не более { $megabytes } МБ. Удалите ненужные.
upload-too_many_pages = В файле слишком много страниц
    .detail = Загружайте только те документы, которые требуются, каждый отдельным файлом.
upload-too_many_pixels = Изображение слишком большое
    .detail = Снимите с обычным размером или отсканируйте с меньшим разрешением.
upload-unsupported = Файлы такого вида не читаются
    .detail = Загрузите PDF, скан или фото (JPEG, PNG, TIFF, WebP, HEIC, BMP).
upload-office_document = Офисные документы не читаются
    .detail = Распечатайте или сохраните документ в PDF либо отсканируйте подписанный экземпляр и загрузите его.
upload-empty = Файл пуст
    .detail = Выберите файл ещё раз; возможно, он сохранился не полностью.
upload-encrypted = Файл защищён паролем
    .detail = Сохраните его без пароля, например распечатав в новый PDF, и загрузите.
upload-damaged = Файл повреждён
    .detail = Открыть его нельзя. Сохраните или отсканируйте заново и загрузите ещё раз.
upload-not_multipart = Загрузка не такая, как ожидалось
    .detail = Отправьте файл как multipart/form-data.
upload-no_file = Файл не выбран
    .detail = Выберите файл, который нужно загрузить.
