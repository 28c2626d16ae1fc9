### Что программа замечает в проекте ответа; сохранению это не мешает.

noticed-nothing-given = На этот вопрос еще нет ответа.
noticed-status-missing = Укажите, осуществлено ли положение: да, частично или нет.
noticed-measure-missing = Назовите хотя бы один закон или иную меру, которыми осуществляется положение.
noticed-reasons-missing = Укажите, какие трудности мешают осуществить положение.
noticed-title-missing = Укажите название этого закона или меры.
noticed-type-missing = Выберите вид необходимой помощи.
noticed-unknown-choice = Выберите один из вариантов списка.
noticed-link-unreadable = Введите полный адрес страницы, например https://laws.example.org/act-12.
noticed-date-unreadable = Введите год, месяц или день: 2004, 2004-09 или 2004-09-29.
noticed-authority-missing = Назовите хотя бы один компетентный орган.
noticed-authority-name-missing = Укажите наименование этого органа.
noticed-contact-missing = Укажите, как другие государства могут связаться с этим органом.
noticed-year-unreadable = Укажите год этой строки четырьмя цифрами, например 2023.
noticed-row-name-missing = Укажите, к чему относятся показатели этой строки.
noticed-year-twice = Этот год уже есть в таблице: сведите его показатели в одну строку.
noticed-number-unreadable = Введите число цифрами, например 1200 или 12,5.
noticed-count-unreadable = Введите целое число цифрами, например 1200.
noticed-number-ambiguous = Это число можно прочитать двояко: запишите его без знака между разрядами.
noticed-percent-outside = Введите процент от 0 до 100.
noticed-too-long =
    { $most ->
        [one] Сократите этот текст до { $most } знака; сейчас знаков: { $length }.
       *[other] Сократите этот текст до { $most } знаков; сейчас знаков: { $length }.
    }
noticed-too-many =
    { $most ->
        [one] Оставьте здесь не более { $most } записи; сейчас записей: { $length }.
       *[other] Оставьте здесь не более { $most } записей; сейчас записей: { $length }.
    }
