### Шаги календаря механизма (mechanism.toml).

clock-inform = Уведомление государства
clock-focal-point = Назначение координатора
clock-introductory-conference = Вводное совещание
clock-self-assessment = Самооценка
clock-circulation = Рассылка самооценки
clock-desk-review = Кабинетный обзор
clock-dialogue = Диалог
clock-notes = Записи экспертов после посещения
clock-draft-report = Проект доклада
clock-whole = Завершение обзора
