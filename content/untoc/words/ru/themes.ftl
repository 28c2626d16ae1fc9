### Темы, по которым статьи рассматриваются и показываются вместе.

theme-criminalization = Криминализация и другие уголовно-правовые меры
theme-prevention = Меры по предупреждению
theme-international-cooperation = Международное сотрудничество
theme-victims-and-witnesses = Защита потерпевших и свидетелей
theme-law-enforcement-cooperation = Сотрудничество между правоохранительными органами и обмен информацией
theme-technical-assistance = Подготовка кадров и техническая помощь
