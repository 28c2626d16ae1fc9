### Анализ пробелов: что, по ответам самого государства, осуществляется, а что нет; только для этого государства. Страница, документ и таблица.

gap-title = Анализ пробелов
gap-text = Здесь показано, что следует из ваших собственных ответов: что осуществляется, что осуществляется частично, что не осуществляется и какая техническая помощь требуется. Откройте статью, чтобы увидеть ее положения и перейти к ответам.
    .ministry = Здесь показано, что следует из ваших собственных ответов по порученным вам статьям: что осуществляется, что осуществляется частично, что не осуществляется и какая техническая помощь требуется.
gap-inside = Анализ предназначен только для вашего государства: государства, проводящие обзор, и секретариат никогда его не видят, даже после отправки самооценки. Никаких оценок в баллах в нем нет.
gap-nothing = В этом обзоре вопросов по таким статьям не задается.
gap-counts-explained = Цифры показывают число положений статьи в зависимости от данного ответа. Они не суммируются и не сравниваются. Статья, относящаяся к двум темам, указана под каждой из них.
gap-theme = Тема
gap-all-instruments = Все документы
gap-all-themes = Все темы
gap-show = Показать
gap-download-docx = Скачать документ Word
gap-download-xlsx = Скачать таблицу (XLSX)
gap-priority = Приоритетность: { $priority }
gap-to-answer = Перейти к ответу

gap-standing-in-place = Осуществляется
gap-standing-partly = Осуществляется частично
gap-standing-not-in-place = Не осуществляется
gap-standing-not-used = По усмотрению, не используется
gap-standing-not-answered = Нет ответа

gap-by-theme = По темам
gap-missing = Что не осуществляется или осуществляется лишь частично
gap-unanswered = На что не дан ответ
gap-needs = Требуемая техническая помощь
gap-no-theme = Прочие статьи
gap-no-type = Вид не выбран
gap-nothing-missing = Судя по уже данным ответам, пробелов нет.
gap-nothing-unanswered = Ответы даны по всем положениям.
gap-no-needs = Потребностей в технической помощи не указано.
gap-unanswered-line =
    { $kind ->
        [letter] { $count ->
                [one] { $article }: подпункт { $paragraphs }
               *[other] { $article }: подпункты { $paragraphs }
            }
       *[paragraph] { $count ->
                [one] { $article }: пункт { $paragraphs }
               *[other] { $article }: пункты { $paragraphs }
            }
    }

gap-column-instrument = Документ
gap-column-article = Статья
gap-column-title = Название
gap-column-themes = Темы
gap-column-paragraph = Пункт
gap-column-strength = Обязательность
gap-column-provision = Положение
gap-column-standing = Согласно ответу
gap-column-difficulties = Трудности и шаги
gap-column-needs = Потребности в помощи
gap-column-needed = Что требуется
gap-column-provider = Кто уже оказывает помощь
gap-column-priority = Приоритетность
gap-column-type = Вид помощи
gap-difficulties = Трудности
gap-steps = Принятые или планируемые шаги
gap-table-articles = Число положений
gap-table-missing = Положения
gap-table-needs = Потребности

gap-document-title = Анализ пробелов: { $state }
gap-document-distribution = Только для внутреннего пользования государства
gap-notice-inside = Настоящий документ предназначен только для самого государства. Он не является частью обзора и никому не направляется.
gap-notice-answers = Он составлен по ответам самого государства на вопросы самооценки по состоянию на { $date }. Никаких оценок в баллах в нем нет.
gap-notice-ministry = В нем приведены только те статьи, которые поручены скачавшему его лицу.
gap-notice-instrument = В нем рассматривается только следующий документ: { $instrument }
gap-notice-theme = В нем рассматривается только следующая тема: { $theme }
gap-sheet-provisions = Положения
gap-sheet-assistance = Техническая помощь
gap-sheet-articles = Статьи
gap-sheet-about = О документе
gap-cell-cut = (… Продолжение этого текста — в самооценке.)
