### Самооценка: перечень задач, главы, вопросы, файлы, проверка, отправка, версии.

self-title = Самооценка
self-title-of = Самооценка: { $state }
self-general-part = Общая часть
self-follow-up-part = Последующая деятельность
    .hint = Эти вопросы задаются государству, в отношении которого обзор уже проводился.
self-paragraph =
    { $kind ->
        [letter] { $article }, подпункт { $paragraph }
       *[paragraph] { $article }, пункт { $paragraph }
    }
self-paragraph-only =
    { $kind ->
        [letter] Подпункт { $paragraph }
       *[paragraph] Пункт { $paragraph }
    }
self-paragraph-question =
    { $kind ->
        [letter] Вопрос { $number } (подпункт { $paragraph })
       *[paragraph] Вопрос { $number } (пункт { $paragraph })
    }
self-paragraph-strength =
    { $kind ->
        [letter] Подпункт { $paragraph } · { $strength }
       *[paragraph] Пункт { $paragraph } · { $strength }
    }
self-question = Вопрос
self-question-number = Вопрос { $number }

self-asked-focal-point-self-assessment = Поручите статьи министерствам, которые ими занимаются, проверьте ответы и утвердите каждую статью. Затем проверьте все ответы и отправьте их.
self-asked-focal-point-desk-review = Самооценка отправлена. Если нужно исправить ответ, измените его здесь, затем проверьте и отправьте новую версию.
self-asked-focal-point-agreement = Самооценка отправлена. Если нужно исправить ответ, измените его здесь, затем проверьте и отправьте новую версию.
self-asked-focal-point-final = Ничего. Доклад окончателен; ответы по-прежнему можно прочитать здесь.
self-asked-contributor-self-assessment = Ответьте на вопросы по перечисленным здесь статьям. Закончив статью, отметьте, что она готова: затем ее проверит координатор.
self-asked-contributor-desk-review = Самооценка отправлена. Координатор может попросить вас внести исправления.
self-asked-contributor-agreement = Самооценка отправлена. Координатор может попросить вас внести исправления.
self-asked-contributor-final = Ничего. Доклад окончателен; ответы по-прежнему можно прочитать здесь.
self-draft-stays = Пока координатор не отправит этот проект, за пределами вашего государства его никто не видит.
    .focal-point = Пока вы не отправите этот проект, за пределами вашего государства его никто не видит.
self-nothing-given = Координатор пока ничего вам не поручил. Вам сообщат по электронной почте.
self-go-on = Продолжить: { $article }
self-answered-of = Отвечено: { $answered } из { $count }.
self-given-to = Поручено: { $people }.
self-given-to-nobody = Никому не поручено.
self-of-ministry = { $person } ({ $ministry })
self-whole = Самооценка в целом

progress-not-begun = Не начато
    .question = Не начато
progress-in-work = В работе
    .question = В работе
progress-ready = Готово
    .question = Готово
progress-cleared = Утверждено
    .question = Утверждено

self-questions = Вопросы
self-not-answered = Нет ответа
self-answered = Есть ответ
self-answer = Ответить
self-thread = Вопросы экспертов и ваши ответы
self-mark-ready = Отметить, что готово
    .text = Координатору сообщат, и он проверит ответы. Вы еще сможете их изменить.
self-mark-not-ready = Вы отметили, что готово
    .text = Если хотите продолжить работу, снимите отметку.
self-mark-cleared = Утвердить
    .text = Так все в вашем государстве узнают, что вы проверили ответы и их можно отправлять.
self-mark-reopened = Вы утвердили это
    .text = Если нужна доработка, откройте снова.
self-mark-button-ready = Готово
self-mark-button-not-ready = Не готово
self-mark-button-cleared = Утвердить
self-mark-button-reopened = Открыть снова
self-give = Поручить министерствам
self-give-sees = Те, кого вы выберете, видят только эту часть вашей самооценки.
self-give-button = Сохранить, кто отвечает
self-no-ministries = Вы еще никого не пригласили из министерств.
self-invite = Пригласить сотрудника министерства

self-files = Файлы
self-no-files = Файлов пока нет.
self-upload = Загрузить файл
self-upload-button = Загрузить
self-kilobytes = { $size } кБ
self-megabytes = { $size } МБ
self-file-facts = { $size }, { $date }
problem-file-none = Сначала выберите файл
problem-file-not-stored = Сейчас сохранить файл не удалось. Выберите его еще раз через минуту
forms-file-travels = Файл отправляется. Не закрывайте эту страницу.
done-chapter-given = Сохранено, кто отвечает. Новым участникам сообщат по электронной почте.
done-chapter-marked = Отметка поставлена; тем, кто ее ждет, сообщено.
done-chapter-reopened = Снова открыто для работы.
done-file-uploaded = Файл загружен. Вы можете приложить его к мере в своих ответах.

self-position = Вопрос { $number } из { $count }
self-does-not-apply = Судя по другим вашим ответам, этот вопрос неприменим. Отвечать на него не нужно.
self-guidance = Пояснения к этому вопросу
self-example = Пример хорошего ответа
    .hint = Государство и его законы вымышлены.
self-related = Ответы, которые могут подойти и здесь
    .text = Не нужно давать одни и те же сведения дважды: сошлитесь на другой ответ.
self-related-line = { $place }: { $state }
self-noticed = Возможно, стоит взглянуть на это еще раз. Продолжать это не мешает.
self-last-saved = Сохранено: { $when }, { $person }.
self-history-link = Прежние версии
self-read-text = Ответ
self-read-status = Осуществление
self-language = Язык вашего ответа
    .hint = Пишите на любом из шести языков.
self-attach = Приложите файлы, относящиеся к этой мере.
self-save-continue = Сохранить и продолжить
self-previous = Предыдущий вопрос
self-next = Следующий вопрос
self-all-questions = Все вопросы этой части
self-how-to-load = Как его загрузить
self-original = Язык оригинала: { $language }
self-saved-at = Сохранено в { $time }
self-offline = Сохранено на этом устройстве, будет отправлено
self-not-kept = Не сохранено. Не закрывайте эту страницу.
self-see-both = Показать обе версии
done-answer-saved = Ваш ответ сохранен.

self-conflict-title = Этот ответ изменил кто-то другой
self-conflict-notice = Этот ответ изменил кто-то другой. Ничего не потеряно: посмотрите обе версии.
self-conflict-text = Ничего не перезаписано и не потеряно. Выберите одну из двух версий или объедините их ниже. Другая остается в истории, только если была сохранена раньше.
self-mine = Ваша версия
    .text = Еще не сохранена
self-theirs = Версия, сохраненная за это время
self-written = { $person }, { $when }
self-beside = Другая версия, для сравнения
self-edit = Объединенная версия, для доработки
self-take-mine = Принять мою версию
self-take-theirs = Принять другую версию
self-what-differs = Различия
    .text = Зачеркнуто: только в другой версии. Подчеркнуто: только в вашей.
self-combine = Объединить
    .text = Здесь объединены оба изменения. Доработайте ответ так, чтобы в нем было всё, что хотите сказать вы оба, и сохраните его.
self-added = Добавлено:
self-removed = Удалено:

self-not-saved = Ваш ответ не сохранен
self-not-open = Этот вопрос вам не открыт или больше не открыт: возможно, координатор поручил его другому. Скопируйте свой текст и при необходимости отправьте его координатору.
self-not-open-notice = Не сохранено: этот вопрос вам больше не открыт. Нажмите «Сохранить», чтобы увидеть и скопировать свой текст.
self-typed = Что вы набрали
    .text = Показано здесь, чтобы вы могли это скопировать.
self-try-again = Повторить

self-history-title = Прежние версии этого ответа
self-written-by = Автор: { $person }.

self-stakeholders-title = Стороны, с которыми проведены консультации
self-stakeholders-text = Назовите тех, с кем консультировались при подготовке самооценки: ведомства, компании и объединения, лица и группы вне государственного сектора. Укажите, чем каждая сторона важна для Конвенции или протокола.
self-no-stakeholders = Ни одна сторона не названа.
self-stakeholder = Сторона { $number }
self-stakeholder-name = Название или имя
self-stakeholder-sector = Сектор
self-stakeholder-relevance = Значение
    .hint = Что эта сторона знает или делает в связи с Конвенцией или протоколом.
self-add-stakeholder = Добавить сторону
self-remove-stakeholder = Удалить сторону { $number }
self-list-changed = Пока вы работали, этот перечень сохранил кто-то другой
    .text = Вот что сохранено. Ваш собственный перечень ниже: добавьте то, что хотите оставить, и сохраните.
sector-public = Государственный сектор
sector-private = Частный сектор
sector-society = Лица и группы вне государственного сектора
done-stakeholders-saved = Перечень сторон сохранен.

self-check-title = Проверьте ответы
self-check-text = Здесь все ответы в нынешнем виде. Что можно добавить, отмечено под ответом; отправке это не мешает.
self-check-stale = После того как вы открыли эту страницу, один из ответов был изменен. Ничего не отправлено. Проверьте ответы еще раз, затем отправьте их.
self-to-sending = Перейти в конец страницы и отправить
self-send = Отправить версию { $number }
self-warning = Внимание
self-sending-is-final = На отправленном ставится дата; его нельзя ни изменить, ни отозвать. Исправление — это новая версия.
self-confirm = Перед отправкой
self-confirm-sending = Я проверил(а) ответы. Я понимаю, что эта версия окончательна и ее могут читать эксперты государств, проводящих обзор ({ $states }), и секретариат.
self-send-button = Отправить
problem-confirm-sending = Подтвердите, что вы проверили ответы и что эта версия окончательна
done-response-sent = Самооценка отправлена.

self-responses-title = Отправленные версии
self-responses-text = Каждую версию отправило государство-участник, в отношении которого проводится обзор; с тех пор она не менялась. Исправление — это новая версия.
self-version = Версия { $number }
self-read-version = Читать версию { $number }
self-difference-link = Что изменилось в версии { $number }
self-sent-on = Дата отправки
self-sent-by = Отправитель
self-digest = Контрольная сумма
    .hint = SHA-256 содержания. Если бы с тех пор изменился хотя бы один знак, она была бы другой.
self-after-sending = Экспертам государств, проводящих обзор, и секретариату сообщено по электронной почте. Они читают ответы и могут задать вам вопросы по отдельным статьям.
self-to-review = К обзору
self-difference-title = Что изменилось
self-difference-text = Версия, отправленная { $after }, по сравнению с версией, отправленной { $before }. Зачеркнуто: удалено. Подчеркнуто: добавлено.
self-first-version = Это первая версия: сравнивать не с чем.
