### Статус договоров, статьи, опубликованные доклады, внесение действий, тексты договоров.

status-title = Статус договоров
status-text = Какие государства и организации связаны Конвенцией и протоколами к ней на любую дату.
status-day = День
    .hint = Год, месяц и день, например 2010-09-29
status-show = Показать
status-as-at = По состоянию на { $date }
status-latest = Последнее известное здесь действие датировано { $date }.
problem-as-at = Введите день в виде года, месяца и дня, например 2010-09-29
status-parties =
    { $count ->
        [one] участник
        [few] участника
        [many] участников
       *[other] участника
    }
status-dates = Дата принятия: { $adopted }; дата вступления в силу: { $force }.
status-to-parties = Участники и подписавшие стороны
status-to-articles = Статьи
status-to-reports = Читать доклады, опубликованные государствами
status-count-parties =
    { $count ->
        [one] { $count } участник.
        [few] { $count } участника.
        [many] { $count } участников.
       *[other] { $count } участника.
    }
status-count-signatories = Подписали, но не связаны (государства и организации): { $count }.
status-of-group = Участники: { $parties } из { $all }
status-party = Участник
status-signatory = Подписавшая сторона
status-neither = Ни то, ни другое
status-former = Денонсация
status-party-since = Участник с { $year } г.
status-signed-in = Подписание: { $year } г.
status-left-in = Денонсация: { $year } г.
status-as-table = То же в виде таблицы
status-participant = Государство или организация
status-status = Статус
status-signed = Подписание
status-bound = Сдача на хранение
status-act = Действие
status-deposits = Сдача документов на хранение
    .caption = Число документов, сданных на хранение, по годам
status-year = Год
status-parties-at-end = Число участников на конец года
status-group = Региональная группа
status-kind = Вид
status-organization = Региональная организация экономической интеграции
status-formal-name = Официальное название
status-invented = Это государство вымышлено. Оно относится к демонстрации и не учитывается ни в каких цифрах.
status-is-party = Участник с { $date }
status-is-signatory = Подписание: { $date }; обязательства не приняты
status-has-left = Денонсация: { $date }
status-is-neither = Не участник и не подписавшая сторона
status-original = Язык оригинала: { $language }
status-act-signature = Подписание
status-act-ratification = Ратификация
status-act-acceptance = Принятие
status-act-approval = Утверждение
status-act-accession = Присоединение
status-act-succession = Правопреемство
status-act-formal-confirmation = Официальное подтверждение
status-act-denunciation = Денонсация
status-act-declaration = Заявление
status-act-reservation = Оговорка
status-act-notification = Уведомление
status-act-objection = Возражение

articles-title = Статьи
article-number = Статья { $number }
article-line = Статья { $number }. { $title }
article-of = { $instrument }, статья { $number }
article-other-language = Текст этой статьи загружен только на другом языке: { $language }.
article-not-loaded = Текст этой статьи не загружен.
article-load = Администратор системы загружает текст документа (Markdown или Akoma Ntoso) следующей командой:
article-before = Предыдущая статья
article-after = Следующая статья

reports-title = Опубликованные доклады
reports-text = Доклад принадлежит государству, в отношении которого проведен обзор. Оно решает, что из него публиковать.
reports-none = Пока ни одно государство не опубликовало свой доклад.
reports-whole = Опубликован полностью { $date }
reports-part = Опубликован частично { $date }
reports-files = Сохранить как документ
reports-report-docx = Доклад (Word)
reports-report-pdf = Доклад (PDF)
reports-summary-docx = Резюме (Word)
reports-summary-pdf = Резюме (PDF)

enter-act-title = Внести действие
    .text = Подписание, сдача на хранение, денонсация, заявление или иное действие. Оно добавляется к уже известным; прежние записи не меняются.
enter-act-participant = Государство или организация
enter-act-instrument = Документ
enter-act-kind = Вид действия
enter-act-date = День подписания или сдачи на хранение
enter-act-own-words = Заголовок и текст
    .text = Для заявления, оговорки, уведомления или возражения. Для других действий оставьте пустым.
enter-act-title-in = Заголовок
    .hint = На всех шести языках
enter-act-text = Текст на языке оригинала
enter-act-text-language = Язык текста
    .hint = Его код, например en, ar, pt или de
enter-act-button = Внести действие
done-act-entered = Действие внесено.

texts-title = Тексты договоров
    .text = Тексты документов загружает администратор системы. Затем они показываются рядом с вопросами и в докладах.
texts-instrument = Документ
texts-languages = Загружен на языках
texts-none = Не загружен
texts-how = Как загрузить текст
    .text = Сохраните текст в виде Markdown с заголовком вида «## Статья 5. Название» над каждой статьей или в виде Akoma Ntoso XML. Затем выполните на сервере команду:
texts-check = Текст принимается, только если в нем есть все статьи документа. Загруженный ранее текст заменяется целиком.
