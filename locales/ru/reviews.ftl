### Открытие обзора, обзор в целом, его участники.

all-reviews-title = Все обзоры
all-reviews-text = Обзор открыт только тем, кто в нем участвует. Вы можете открыть обзоры, к которым вы прикреплены.
all-reviews-none = Пока не открыто ни одного обзора.

open-review-title = Открыть обзор
open-review-text = Обзор охватывает Конвенцию и каждый протокол, обязательный для государства на день начала обзора.
open-review-invented = Вымышленные государства демонстрации
open-review-real = Государства
open-review-reviewing-hint = Каждое является участником всех рассматриваемых документов, и ни одно не проходит обзор у государства, обзор которого оно проводит. Хотя бы одно входит в ту же региональную группу.
open-review-reviewing = Государство, проводящее обзор: { $number }
open-review-language = Язык доклада
    .hint = На этом языке эксперты пишут доклад.
open-review-also = Другие рабочие языки
    .hint = По желанию
open-review-started = Начало
    .hint = День, когда государство уведомлено о начале обзора. От него отсчитываются ориентировочные сроки.
open-review-focal-point = Адрес контактного лица государства
    .hint = По желанию. Это лицо получит приглашение стать координатором. Это можно сделать и позже.
open-review-button = Открыть обзор
done-review-opened = Обзор открыт.

review-state = Государство-участник, в отношении которого проводится обзор
review-reviewing = Государства-участники, проводящие обзор
review-started = Начало
review-staff = Сотрудник секретариата
review-instruments = Документы
review-languages = Рабочие языки
review-language-of-report = { $language } (язык доклада)

review-title = Обзор: { $state }
review-asked = Что от вас требуется
review-open = Продолжить
review-where = В этом обзоре
review-clock = Ориентировочные сроки
    .text = Эти сроки помогают всем сторонам планировать работу. Прошедший срок ничему не препятствует.
review-done = Выполнено
review-done-on = Выполнено: { $date }
review-now = Следующий шаг
review-passed = Этот срок прошел. Шаг еще не выполнен.
review-about = Об этом обзоре
review-people = Кто участвует
review-people-all = Участники и приглашения

review-door-self-assessment = Самооценка
    .hint = Статьи, вопросы к ним и кто на них отвечает
review-door-articles = Ваши статьи
    .hint = Статьи, которые поручил вам координатор
review-door-response = Отправленный ответ
    .hint = Самооценка в том виде, в каком она отправлена, все версии
review-door-desk-review = Кабинетный обзор
    .hint = Ответы, вопросы и выводы по каждой статье
review-door-threads = Вопросы и ответы
    .hint = Вопросы экспертов и ответы государства по каждой статье
review-door-report = Доклад о страновом обзоре
    .hint = Доклад по разделам и его документы
review-door-publication = Публикация
    .hint = Какие части доклада публикует государство
review-door-journal = Журнал
    .hint = Кто, что и когда сделал
review-door-people = Участники
    .hint = Кто участвует

review-people-title = Участники: { $state }
review-role = { $part }, { $of }
review-not-approved = Секретариат еще не утвердил сведения об этом участнике.
review-remove = Исключить
review-remove-title = Исключить участника из обзора? { $name }
review-remove-text = Этот участник больше не будет видеть обзор. Написанное им сохранится.
review-remove-button = Исключить из обзора
review-invite = Пригласить участника
review-pending = Приглашения, которые еще не приняты
review-pending-until = Срок действия: { $date }
review-pending-expired = Срок истек: { $date }
review-withdraw = Отозвать
done-invited = Приглашение отправлено.
done-removed = Участник исключен из обзора.
done-invitation-withdrawn = Приглашение отозвано.

review-invite-title = Пригласить участника в обзор
review-invite-ministries = Пригласите сотрудников ваших министерств. Они видят только те статьи, которые вы им поручите.
review-invite-seat = Роль в обзоре
review-invite-ministry = Министерство или ведомство
review-invite-language = Язык приглашения
review-invite-button = Отправить приглашение
problem-choose-part = Выберите роль этого участника в обзоре
