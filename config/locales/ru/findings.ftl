### Выводы предварительной проверки: finding-<код>-<статус>[-вариант] — что обнаружено, fix-<код>[-вариант] — что делать,
### каждый шаг в своей строке. Даты, числа и перечни — переменные; они берутся из документов и правил.

## Файлы и страницы

finding-file-unreadable-pass = Файл { $file } удалось открыть и прочитать.
finding-file-unreadable-fail-encrypted = Файл { $file } защищён паролем, прочитать его нельзя.
finding-file-unreadable-fail-damaged = Файл { $file } повреждён и не открывается.
finding-file-unreadable-fail-empty = Файл { $file } пуст.
finding-file-unreadable-fail-unsupported = Файл { $file } имеет формат, который здесь не читается.
finding-file-unreadable-unknown = Сервис не смог прочитать файл { $file } до конца.
fix-file-unreadable-encrypted =
    Сохраните файл ещё раз без пароля.
    Загрузите новый файл.
fix-file-unreadable-damaged =
    Откройте файл на своём устройстве и посмотрите, цел ли он.
    Отсканируйте или сохраните документ заново и загрузите новый файл.
fix-file-unreadable-empty = Отсканируйте или сохраните документ заново, посмотрите на файл и загрузите его.
fix-file-unreadable-unsupported = Сохраните документ в PDF либо как изображение JPG или PNG и загрузите его.

finding-file-too_large-pass = Размер файла { $file } в допустимых пределах.
finding-file-too_large-fail-too_large_bytes = Файл { $file } больше, чем принимает сервис.
finding-file-too_large-fail-too_many_pages = В файле { $file } больше страниц, чем принимает сервис.
finding-file-too_large-fail-too_many_pixels = В изображении из файла { $file } больше пикселей, чем принимает сервис.
fix-file-too_large-too_large_bytes = Отсканируйте документ с меньшим разрешением или разделите его на несколько файлов и загрузите их.
fix-file-too_large-too_many_pages = Разделите файл или уберите страницы, которые не относятся к документам заявки, и загрузите части.
fix-file-too_large-too_many_pixels = Уменьшите изображение так, чтобы текст легко читался, и загрузите его снова.

finding-page-legible-pass = Все страницы читаются.
finding-page-legible-fail-blurred = Изображение слишком размыто, прочитать нельзя: { $pages }.
finding-page-legible-fail-cropped = Часть страницы обрезана, остальное прочитать не удалось: { $pages }.
finding-page-legible-fail-dark = Изображение слишком тёмное, прочитать нельзя: { $pages }.
finding-page-legible-fail-glare = Яркий блик закрывает часть текста: { $pages }.
finding-page-legible-fail-low_resolution = Текст на изображении слишком мелкий, прочитать нельзя: { $pages }.
finding-page-legible-fail-unreadable = Текст прочитать не удалось: { $pages }.
finding-page-legible-unknown = Некоторые страницы удалось прочитать лишь частично. { $pages }
fix-page-legible-blurred =
    Положите документ ровно при хорошем свете и держите телефон неподвижно либо воспользуйтесь сканером.
    Проверьте на экране, что читается самый мелкий шрифт, и загрузите новый снимок.
fix-page-legible-cropped = Переснимите документ так, чтобы были видны все его края, и загрузите снимок.
fix-page-legible-dark = Переснимите при дневном свете или под лампой, чтобы ваша тень не падала на документ, и загрузите снимок.
fix-page-legible-glare = Переснимите без вспышки, при боковом свете, и загрузите снимок.
fix-page-legible-low_resolution = Отсканируйте документ или снимите его ближе, чтобы страница заполняла кадр, и загрузите.
fix-page-legible-unreadable = Отсканируйте оригинал в цвете и загрузите новый файл.

## Всё ли на месте

finding-presence-passport-pass = Паспорт есть.
finding-presence-passport-fail = Нет страницы паспорта с данными.
finding-presence-passport-unknown = Неясно, есть ли среди файлов страница паспорта с данными.
fix-presence-passport = Отсканируйте в цвете страницу паспорта с фотографией и машиночитаемыми строками внизу и загрузите её.

finding-presence-diploma-pass = Диплом есть.
finding-presence-diploma-fail = Нет диплома о вашей наивысшей степени.
finding-presence-diploma-unknown = Неясно, есть ли среди файлов диплом и нужен ли он вам.
fix-presence-diploma =
    Отсканируйте диплом о наивысшей степени вместе с легализацией, если он выдан за пределами материкового Китая.
    Загрузите его вместе с переводом на китайский.

finding-presence-no_criminal_record-pass = Справка об отсутствии судимости есть.
finding-presence-no_criminal_record-fail = Нет справки об отсутствии судимости.
finding-presence-no_criminal_record-unknown = Неясно, есть ли среди файлов справка об отсутствии судимости и нужна ли она вам.
fix-presence-no_criminal_record =
    Получите справку в полиции или органах юстиции страны гражданства или обычного проживания.
    Легализуйте её, переведите на китайский и загрузите все страницы.

finding-presence-employment_contract-pass = Трудовой договор есть.
finding-presence-employment_contract-fail = Нет трудового договора.
finding-presence-employment_contract-unknown = Неясно, есть ли среди файлов трудовой договор и нужен ли он вам.
fix-presence-employment_contract = Попросите у работодателя договор с подписями и печатью и загрузите все его страницы.

finding-presence-work_experience-pass = Справка о стаже есть.
finding-presence-work_experience-fail = Нет справки о стаже.
finding-presence-work_experience-unknown = Неясно, есть ли среди файлов справка о стаже и нужна ли она вам.
fix-presence-work_experience =
    Попросите у прежних работодателей, у которых вы выполняли соответствующую работу, справку с должностью и периодом.
    На ней должны быть подпись или печать и телефон или электронная почта контактного лица.

finding-presence-medical_exam-pass = Медицинская справка есть.
finding-presence-medical_exam-fail = Нет медицинской справки.
finding-presence-medical_exam-unknown = Неясно, есть ли среди файлов медицинская справка и нужна ли она вам сейчас.
fix-presence-medical_exam =
    Узнайте у работодателя, принимает ли ведомство обязательство о здоровье до вашего въезда в Китай.
    Если нет, пройдите медосмотр в китайской службе здравоохранения и карантина или подтвердите в ней его результаты и загрузите справку.

finding-presence-photo-pass = Фото на документы есть.
finding-presence-photo-fail = Нет фото на документы.
finding-presence-photo-unknown = Неясно, есть ли среди файлов фото на документы.
fix-presence-photo = Загрузите недавнее цветное фото: лицо анфас, без головного убора, однотонный белый фон.

finding-presence-application_form-pass = Заявление есть.
finding-presence-application_form-fail = Нет заявления.
finding-presence-application_form-unknown = Заявления среди файлов нет. Онлайн-система распечатывает его после ввода данных, поэтому замечанием это не считается.
fix-presence-application_form = Работодатель распечатывает бланк из онлайн-системы; подпишите его, поставьте у работодателя печать и загрузите скан.

## Паспорт

finding-passport-mrz-pass = Машиночитаемые строки паспорта согласованы.
finding-passport-mrz-fail = Контрольные цифры в машиночитаемых строках паспорта не сходятся с их содержанием.
finding-passport-mrz-unknown = Проверить машиночитаемые строки паспорта не удалось.
fix-passport-mrz =
    Отсканируйте страницу с данными ещё раз: ровно, чтобы нижние строки были видны полностью.
    Если результат тот же, покажите паспорт тем, кто его выдал.

finding-passport-validity-pass = Паспорт действителен до { $expiry } — дольше, чем требуется ({ $months }).
finding-passport-validity-fail = Срок паспорта истекает { $expiry } и недостаточен: паспорт должен действовать ещё { $months }, то есть по меньшей мере до { $needed } включительно.
finding-passport-validity-fail-expired = Срок паспорта истёк { $expiry }, он недействителен.
finding-passport-validity-unknown = Не удалось определить, достаточен ли срок действия паспорта.
fix-passport-validity =
    До подачи замените паспорт; новый должен действовать до { $needed } или дольше.
    Сообщите работодателю новый номер: он указан и в других документах.
fix-passport-validity-expired =
    Получите новый паспорт со сроком до { $needed } или дольше.
    Сообщите работодателю новый номер: он указан и в других документах.

## Образование

finding-diploma-degree_level-pass = Уровень достаточен: { $level } (требуется: { $needed }).
finding-diploma-degree_level-fail = В дипломе указано: { $level }; для этой заявки нужно: { $needed } или выше.
finding-diploma-degree_level-unknown = Не удалось определить, достаточна ли степень.
fix-diploma-degree_level =
    Если у вас есть более высокая степень, загрузите тот диплом.
    Если нет, узнайте у работодателя, подходит ли вам другое основание или другая категория.

finding-diploma-is_final-pass = Это сам диплом.
finding-diploma-is_final-fail = Это не сам диплом, а связанный с ним документ: выписка с оценками, справка о зачислении или временное свидетельство.
finding-diploma-is_final-unknown = Не удалось определить, сам ли это диплом.
fix-diploma-is_final = Загрузите документ, который учебное заведение выдало при присуждении степени.

finding-diploma-authenticated-pass = Диплом легализован: { $way }.
finding-diploma-authenticated-pass-none_needed = Для диплома из этой страны ({ $country }) легализация не нужна.
finding-diploma-authenticated-fail = Легализация диплома не найдена. Для этой страны ({ $country }) подходит любое из этого: { $ways }.
finding-diploma-authenticated-fail-not_accepted = На дипломе легализация ({ $way }), которая для этой страны ({ $country }) не подходит. Подходит любое из этого: { $ways }.
finding-diploma-authenticated-unknown = Не удалось определить, легализован ли диплом подходящим способом.
fix-diploma-authenticated =
    Легализуйте диплом каким-либо из этих способов: { $ways }.
    Загрузите легализацию вместе с дипломом, все страницы.
fix-diploma-authenticated-not_accepted =
    Легализуйте диплом заново каким-либо из этих способов: { $ways }.
    Загрузите новую легализацию вместе с дипломом, все страницы.

finding-diploma-translated-pass = Перевод диплома на китайский с печатью есть.
finding-diploma-translated-pass-none_needed = Диплом на китайском, перевод не нужен.
finding-diploma-translated-fail = Диплом не на китайском, а перевод на китайский не найден.
finding-diploma-translated-fail-not_chinese = Диплом переведён не на китайский.
finding-diploma-translated-fail-not_stamped = На переводе диплома на китайский нет печати.
finding-diploma-translated-unknown = Не удалось определить, есть ли к диплому перевод на китайский с печатью.
fix-diploma-translated =
    Переведите диплом на китайский. Кто может переводить, узнайте в местном ведомстве.
    Поставьте на перевод печать и загрузите его вместе с дипломом.
fix-diploma-translated-not_chinese = Переведите диплом на китайский, поставьте на перевод печать и загрузите его.
fix-diploma-translated-not_stamped = Поставьте на перевод печать переводчика или работодателя, как требует местное ведомство, и загрузите его снова.

## Справка об отсутствии судимости

finding-ncr-result_clear-pass = В справке сказано, что судимости нет.
finding-ncr-result_clear-fail = В справке не сказано, что судимости нет: запись в ней приведена или упомянута.
finding-ncr-result_clear-fail-sworn = Это ваше собственное заявление. Справкой об отсутствии судимости оно не считается.
finding-ncr-result_clear-fail-refusal = Это извещение о том, что справку не выдают. Справкой об отсутствии судимости оно не считается.
finding-ncr-result_clear-unknown = Что в справке сказано о судимости, надёжно прочитать не удалось; её должен прочитать человек.
fix-ncr-result_clear =
    Прочитайте результат в справке. Если он неверен, попросите тех, кто её выдал, исправить.
    Если указана судимость, до подачи обратитесь в ведомство по разрешениям на работу.
fix-ncr-result_clear-sworn = Получите официальную справку в полиции или органах юстиции своей страны, легализуйте её и переведите.
fix-ncr-result_clear-refusal = Узнайте у тех, кто выдаёт справку, почему отказано, а в ведомстве по разрешениям на работу — справку какой страны примут вместо неё.

finding-ncr-issued_recently-pass = Справка от { $issued } достаточно свежая; она годится до { $until } включительно.
finding-ncr-issued_recently-fail = Справка датирована { $issued } и устарела: на { $as_of } она старше допустимого ({ $months }).
finding-ncr-issued_recently-fail-future = Справка датирована { $issued }, а это позже, чем { $as_of } (день проверки).
finding-ncr-issued_recently-unknown = Не удалось определить, достаточно ли свежая справка.
fix-ncr-issued_recently =
    Запросите новую справку. Если вы подаёте { $as_of }, она должна быть выдана { $earliest } или позже; если позднее, граница сдвигается вместе с днём подачи.
    Важна дата самой справки, а не её легализации.
    Легализуйте новую справку, переведите её и загрузите все страницы.
fix-ncr-issued_recently-future = Проверьте дату в справке. Если она напечатана неверно, попросите исправленную у тех, кто её выдал.

finding-ncr-issuing_country-pass = Справка выдана страной, которая вправе её вам выдать: { $country }.
finding-ncr-issuing_country-fail = Страна выдачи справки: { $country }. Она должна быть из страны гражданства ({ $nationality }) или обычного проживания.
finding-ncr-issuing_country-unknown = Не удалось определить, из той ли страны справка.
fix-ncr-issuing_country =
    Если в этой стране ({ $country }) вы последний раз непрерывно прожили столько, сколько требует правило, укажите её среди мест проживания.
    Если нет, получите справку в стране гражданства ({ $nationality }).

finding-ncr-issuing_authority-pass = Справка выдана тем, кто вправе её выдавать: { $authority }.
finding-ncr-issuing_authority-fail = Похоже, эту справку выдал тот, кто выдавать её не вправе: { $authority }. Её выдают полиция, органы безопасности, суды и органы юстиции.
finding-ncr-issuing_authority-unknown = Не удалось определить, вправе ли тот, кто выдал справку, её выдавать.
fix-ncr-issuing_authority = Получите справку в полиции, органах безопасности, суде или органах юстиции этой страны.

finding-ncr-authenticated-pass = Справка об отсутствии судимости легализована: { $way }.
finding-ncr-authenticated-pass-none_needed = Для справки об отсутствии судимости из этой страны ({ $country }) легализация не нужна.
finding-ncr-authenticated-fail = Легализация справки об отсутствии судимости не найдена. Для этой страны ({ $country }) подходит любое из этого: { $ways }.
finding-ncr-authenticated-fail-not_accepted = На справке об отсутствии судимости легализация ({ $way }), которая для этой страны ({ $country }) не подходит. Подходит любое из этого: { $ways }.
finding-ncr-authenticated-unknown = Не удалось определить, легализована ли справка об отсутствии судимости подходящим способом.
fix-ncr-authenticated =
    Легализуйте справку каким-либо из этих способов: { $ways }.
    Загрузите легализацию вместе со справкой, все страницы.
fix-ncr-authenticated-not_accepted =
    Легализуйте справку заново каким-либо из этих способов: { $ways }.
    Загрузите новую легализацию вместе со справкой, все страницы.

finding-ncr-translated-pass = Перевод справки об отсутствии судимости на китайский с печатью есть.
finding-ncr-translated-pass-none_needed = Справка об отсутствии судимости на китайском, перевод не нужен.
finding-ncr-translated-fail = Справка об отсутствии судимости не на китайском, а перевод на китайский не найден.
finding-ncr-translated-fail-not_chinese = Справка об отсутствии судимости переведена не на китайский.
finding-ncr-translated-fail-not_stamped = На переводе справки об отсутствии судимости на китайский нет печати.
finding-ncr-translated-unknown = Не удалось определить, есть ли к справке об отсутствии судимости перевод на китайский с печатью.
fix-ncr-translated =
    Переведите справку на китайский. Кто может переводить, узнайте в местном ведомстве.
    Поставьте на перевод печать и загрузите его вместе со справкой.
fix-ncr-translated-not_chinese = Переведите справку на китайский, поставьте на перевод печать и загрузите его.
fix-ncr-translated-not_stamped = Поставьте на перевод печать переводчика или работодателя, как требует местное ведомство, и загрузите его снова.

## Договор

finding-contract-required_terms-pass = В договоре есть все требуемые условия.
finding-contract-required_terms-fail = В договоре не указано: { $missing }.
finding-contract-required_terms-unknown = Не удалось определить, все ли требуемые условия есть в договоре.
fix-contract-required_terms =
    Попросите работодателя дополнить договор, указав следующее: { $missing }.
    Подпишите изменённый договор и поставьте печать заново; вписывать что-либо от руки после этого нельзя.
    Загрузите все его страницы.

finding-contract-term-pass = Договор действует с { $start } по { $end } включительно.
finding-contract-term-fail-order = По договору его окончание { $end }, а это не позже начала ({ $start }).
finding-contract-term-fail-too_long = Договор действует с { $start } по { $end }, а это дольше допустимого ({ $years }).
finding-contract-term-unknown = Не удалось определить, верен ли срок договора.
fix-contract-term-order = Попросите работодателя исправить даты в договоре; подпишите его и поставьте печать заново.
fix-contract-term-too_long = Попросите у работодателя договор с меньшим сроком (предел — { $years }), заново подписанный и с печатью.

finding-contract-current-pass = Договор действует до { $end } включительно.
finding-contract-current-fail = Договор закончился { $end } — раньше, чем { $as_of } (день проверки).
finding-contract-current-unknown = Не удалось определить, действует ли ещё договор.
fix-contract-current = Попросите у работодателя новый договор с подписями и печатью, срок которого ещё не истёк.

finding-contract-signed_employer-pass = Работодатель подписал договор.
finding-contract-signed_employer-fail = В договоре нет подписи работодателя.
finding-contract-signed_employer-unknown = Не удалось определить, подписал ли договор работодатель.
fix-contract-signed_employer = Попросите работодателя подписать договор и загрузите подписанную страницу вместе с остальными.

finding-contract-signed_employee-pass = Вы подписали договор.
finding-contract-signed_employee-fail = В договоре нет вашей подписи.
finding-contract-signed_employee-unknown = Не удалось определить, подписали ли вы договор.
fix-contract-signed_employee = Подпишите договор и загрузите подписанную страницу вместе с остальными.

finding-contract-sealed-pass = Печать работодателя на договоре есть.
finding-contract-sealed-fail = На договоре нет печати работодателя.
finding-contract-sealed-unknown = Не удалось определить, есть ли на договоре печать работодателя.
fix-contract-sealed =
    Попросите работодателя поставить на договор печать компании; печать для договоров или кадровой службы годится, если она зарегистрирована в ведомстве.
    Отсканируйте страницу с печатью в цвете, чтобы был виден её красный оттиск, и загрузите вместе с остальными.

finding-contract-credit_code-pass = Единый код социального кредита работодателя { $credit_code } составлен верно.
finding-contract-credit_code-fail = Единый код социального кредита { $credit_code } в договоре не может быть верным: не сходится контрольный знак.
finding-contract-credit_code-unknown = Единый код социального кредита работодателя надёжно прочитать не удалось.
fix-contract-credit_code = Сверьте код с лицензией работодателя и, если он отличается, попросите исправить договор.

finding-contract-age_at_end-pass = Ваш возраст на день окончания договора ({ $end }) в пределах, установленных для этой категории: { $limit }.
finding-contract-age_at_end-fail = На день окончания договора ({ $end }) ваш возраст, лет: { $age }. Предел для этой категории: { $limit }.
finding-contract-age_at_end-unknown = Не удалось определить, останется ли ваш возраст в пределах до окончания договора.
fix-contract-age_at_end = Узнайте у работодателя, подходит ли вам более короткий договор, другая категория или исключения при действительной необходимости.

## Стаж

finding-experience-years-pass = Справки подтверждают стаж: { $found }; нужно: { $needed }.
finding-experience-years-fail = Справки подтверждают стаж: { $found } (совпадающие периоды учтены однократно); нужно: { $needed }.
finding-experience-years-unknown = Не удалось определить, подтверждают ли справки достаточный стаж.
fix-experience-years =
    Попросите справки и у других работодателей, у которых вы выполняли соответствующую работу.
    Проверьте, что в каждой справке указаны начальный и последний день работы.

finding-experience-complete-pass = В справке указано всё, что требуется.
finding-experience-complete-fail = В справке не хватает: { $missing }.
finding-experience-complete-unknown = Не удалось определить, указано ли в справке всё, что требуется.
fix-experience-complete = Попросите у работодателя справку, где указано также: { $missing }.

## Медицинская справка

finding-medical-issued_recently-pass = Медицинская справка от { $issued } достаточно свежая; она годится до { $until } включительно.
finding-medical-issued_recently-fail = Медицинская справка датирована { $issued } и устарела: на { $as_of } она старше допустимого ({ $months }).
finding-medical-issued_recently-fail-future = Медицинская справка датирована { $issued }, а это позже, чем { $as_of } (день проверки).
finding-medical-issued_recently-unknown = Не удалось определить, достаточно ли свежая медицинская справка.
fix-medical-issued_recently = Пройдите медосмотр заново. Если вы подаёте { $as_of }, справка должна быть выдана { $earliest } или позже.
fix-medical-issued_recently-future = Проверьте дату в справке. Если она напечатана неверно, попросите исправленную у тех, кто её выдал.

## Легализация

finding-authentication-country_accepted-pass = Апостиль этой страны ({ $country }) в Китае действует; этот датирован { $day } и подходит.
finding-authentication-country_accepted-fail = Апостиль этой страны ({ $country }) в Китае не действует.
finding-authentication-country_accepted-fail-too_early = Апостиль этой страны ({ $country }) датирован { $day }, а между ней и Китаем апостили действуют только с { $since } и позже.
finding-authentication-country_accepted-unknown = Не удалось определить, действует ли этот апостиль в Китае.
fix-authentication-country_accepted = Легализуйте документ в посольстве или консульстве Китая в этой стране либо этой страны в Китае.
fix-authentication-country_accepted-too_early = Получите новый апостиль, датированный { $since } или позже, либо консульскую легализацию.

finding-authentication-after_document-pass = Легализация от { $day } не старше самого документа ({ $issued }).
finding-authentication-after_document-fail = Легализация датирована { $day } — раньше самого документа ({ $issued }).
finding-authentication-after_document-unknown = Не удалось определить, сделана ли легализация после документа.
fix-authentication-after_document = Проверьте, относится ли легализация к этому документу; если нет, легализуйте этот.

## Тот же человек, та же работа

finding-consistency-name-pass = Имя во всех документах совпадает: { $names }.
finding-consistency-name-fail = В документах названы разные люди: { $name } и { $other }. { $reason }
finding-consistency-name-fail-plausible = { $name } и { $other } — вероятно, тот же самый человек. { $reason }
finding-consistency-name-unknown = Не удалось определить, относятся ли документы к тому же самому человеку.
fix-consistency-name =
    Выясните, какой документ неверен, и попросите тех, кто его выдал, исправить имя по паспорту.
    Если имя менялось, приложите подтверждение, например свидетельство о браке, с переводом на китайский.
fix-consistency-name-plausible =
    Где документ ещё можно изменить, попросите написать имя точно как в паспорте.
    Где нельзя, узнайте у работодателя, нужно ли ведомству краткое пояснение.

finding-consistency-date_of_birth-pass = Дата рождения во всех документах совпадает.
finding-consistency-date_of_birth-fail = В документах разные даты рождения: { $day } и { $other }
finding-consistency-date_of_birth-fail-swapped = В документах разные даты рождения, { $day } и { $other }: день и месяц переставлены.
finding-consistency-date_of_birth-unknown = Не удалось определить, одинакова ли дата рождения во всех документах.
fix-consistency-date_of_birth = Выясните, какой документ расходится с паспортом, и попросите тех, кто его выдал, исправить.
fix-consistency-date_of_birth-swapped = Проверьте порядок дня и месяца в документе, который расходится с паспортом; попросите его исправить или пояснить.

finding-consistency-nationality-pass = Гражданство во всех документах совпадает.
finding-consistency-nationality-fail = В документах разное гражданство: { $country } и { $other }.
finding-consistency-nationality-unknown = Не удалось определить, одинаково ли гражданство во всех документах.
fix-consistency-nationality = Пользуйтесь документами того гражданства, с паспортом которого подаёте заявку; если гражданств у вас несколько, обратитесь в ведомство.

finding-consistency-passport_number-pass = Номер паспорта во всех документах совпадает.
finding-consistency-passport_number-fail = В документах разные номера паспорта: { $number } и { $other }.
finding-consistency-passport_number-fail-one_off = Номера паспорта { $number } и { $other } различаются единственным знаком.
finding-consistency-passport_number-fail-renewed = В более старом документе указан номер { $other }, в паспорте — { $number }. Паспорт с тех пор заменён.
finding-consistency-passport_number-unknown = Не удалось определить, одинаков ли номер паспорта во всех документах.
fix-consistency-passport_number = Выясните, какой документ расходится с паспортом, и попросите его исправить.
fix-consistency-passport_number-one_off = Сверьте номер с паспортом знак за знаком и попросите исправить неверный документ.
fix-consistency-passport_number-renewed = Приложите копию страницы с данными прежнего паспорта или отметку о прежнем номере в новом.

finding-consistency-employer-pass = Договор заключён с работодателем, которого вы указали.
finding-consistency-employer-fail = Договор заключён с работодателем { $stated }; вы указали: { $declared }.
finding-consistency-employer-fail-code = Код социального кредита в договоре — { $stated }; вы указали: { $declared }.
finding-consistency-employer-unknown = Не удалось определить, заключён ли договор с работодателем, которого вы указали.
fix-consistency-employer = Проверьте название работодателя в своих данных и в договоре: заявку должна подавать та компания, которая подписала договор.
fix-consistency-employer-code = Сверьте эти коды с лицензией работодателя и исправьте неверный.

finding-consistency-position-pass = Должность та, которую вы указали: { $stated }.
finding-consistency-position-fail = В договоре указана должность { $stated }; вы указали: { $declared }.
finding-consistency-position-unknown = Не удалось определить, указана ли в договоре та же должность, что у вас.
fix-consistency-position = Попросите указать во всех документах ту же должность или исправьте свои данные.

finding-consistency-salary-pass = Зарплата в договоре та, которую вы указали.
finding-consistency-salary-fail = В договоре указана зарплата { $stated }; вы указали: { $declared }. Период (месяц или год) и валюта учтены.
finding-consistency-salary-unknown = Не удалось определить, указана ли в договоре та зарплата, которую вы назвали.
fix-consistency-salary = Исправьте свои данные или попросите работодателя исправить договор: баллы и основания зависят от зарплаты в договоре.

finding-consistency-dates-pass = Даты в документах согласуются.
finding-consistency-dates-fail-future = Дата, которая должна быть в прошлом, ещё не наступила: { $day }
finding-consistency-dates-fail-degree_age = По этим датам ваш возраст при присуждении степени ({ $day }), лет: { $age }.
finding-consistency-dates-fail-work_age = По этим датам ваш возраст в начале работы ({ $day }), лет: { $age }.
finding-consistency-dates-unknown = Не удалось определить, все ли даты в документах возможны.
fix-consistency-dates-future = Проверьте дату в документе. Если она напечатана неверно, попросите исправленный документ.
fix-consistency-dates-degree_age = Проверьте дату рождения и дату присуждения степени и попросите исправить неверную.
fix-consistency-dates-work_age = Проверьте дату рождения и даты работы и попросите исправить неверную.

finding-photo-size-pass = Фотография достаточно велика: { $width } × { $height } пикселей.
finding-photo-size-fail = Размер фотографии — { $width } × { $height } пикселей, а нужно не меньше { $least_width } × { $least_height }.
finding-photo-size-unknown = Не удалось определить, достаточно ли велика фотография.
fix-photo-size = Попросите у фотографа исходный файл или сфотографируйтесь заново. Увеличивать маленький снимок бесполезно.

finding-photo-background-pass = Фон фотографии ровный и светлый (требуется { $background }).
finding-photo-background-fail = Фон фотографии неровный или недостаточно светлый; требуется { $background }.
finding-photo-background-unknown = Не удалось определить, подходит ли фон фотографии.
fix-photo-background = Сфотографируйтесь заново перед ровной стеной без теней; требуемый цвет фона — { $background }.

finding-photo-one_face-pass = На фотографии видно только лицо заявителя.
finding-photo-one_face-fail = Число лиц на фотографии: { $count }. На ней должно быть только ваше лицо.
finding-photo-one_face-unknown = Не удалось определить, видно ли на фотографии только лицо заявителя.
fix-photo-one_face = Загрузите фотографию анфас, на которой вы без других людей и лицо ничем не закрыто.

finding-integrity-digital_signature-pass = Файл { $file } имеет цифровую подпись и после подписания не менялся. Кто подписал, не проверялось.
finding-integrity-digital_signature-fail = Файл { $file } изменён после цифровой подписи, поэтому подпись больше не относится к его содержанию.
finding-integrity-digital_signature-unknown = Не удалось определить, соответствует ли цифровая подпись файлу { $file }.
fix-integrity-digital_signature =
    Загрузите файл таким, каким его получили: объединение, сжатие, печать в PDF и заметки нарушают подпись.
    Если такого файла уже нет, скачайте его заново у органа, который его выдал.

finding-integrity-edited-pass = Признаков позднейшего изменения файла { $file } не видно.
finding-integrity-edited-fail = Для сотрудников, файл { $file }: { $signs }. Часто у этого есть безобидная причина, и о заявителе это ничего не говорит.
finding-integrity-edited-unknown = Не удалось выяснить, менялся ли файл { $file } позднее.
fix-integrity-edited = От заявителя ничего не требуется. При сомнении сверьте с оригиналом документа.

## Почему проверка осталась без ответа и что тогда делать

doubt-not_read = В документе не найдено: { $fields }.
doubt-unsure = Прочитано недостаточно надёжно: { $fields }.
doubt-ambiguous = Это можно прочитать по-разному: { $fields }.
doubt-kind_unsure = Неясно, что это за документ.
doubt-rule_open = Правило или указанные вами сведения этот случай не решают.
doubt-attachment_unsure = Неясно, к какому документу относится приложение.
doubt-page_unread = Страницу или файл не удалось прочитать полностью.
doubt-later = Это можно добавить позже.
doubt-person = Это должен посмотреть человек.
doubt-declared = Это основано на том, что указали вы, а не на том, что было прочитано: { $fields }.

fix-unknown-not_read = Проверьте, указано ли это в документе. Если да, загрузите более чёткий скан этой страницы; если нет, обратитесь к тем, кто выдал документ.
fix-unknown-unsure = Загрузите более чёткий скан страницы или попросите человека посмотреть её.
fix-unknown-ambiguous = Попросите человека посмотреть страницу; поможет перевод, где дата написана полностью.
fix-unknown-kind_unsure = Загрузите весь документ, с заголовком, в виде чёткого скана.
fix-unknown-rule_open = Дополните свои данные, если можете; иначе обратитесь в ведомство по разрешениям на работу.
fix-unknown-attachment_unsure = Загрузите каждый документ единым файлом вместе с его легализацией и переводом.
fix-unknown-page_unread = Загрузите более чёткий скан этих страниц.
fix-unknown-later = Работодатель распечатывает бланк из онлайн-системы. Подпишите его, поставьте у работодателя печать и добавьте скан.
fix-unknown-person = До подачи попросите человека проверить это.
fix-unknown-declared = Страницу должен сверить с вашими словами человек. Может помочь и более чёткий скан этой страницы.

## Почему имена принадлежат или не принадлежат тому же человеку

name-reason-missing_name = В каком-то из документов имён больше, чем в другом.
name-reason-initial = В каком-то из документов указан только инициал.
name-reason-suffix = Только в каком-то из документов есть добавление вроде «младший».
name-reason-truncated = Машиночитаемая строка паспорта обрезает имя.
name-reason-transliteration = Имя записано другими буквами, по другой системе транслитерации.
name-reason-swapped = Фамилия и имя переставлены.
name-reason-birth_name = В каком-то из документов указана фамилия при рождении.
name-reason-one_letter = Различается единственная буква.
name-reason-other_surname = Часть имени различается.
name-reason-other_name = Имена не имеют ничего общего.
