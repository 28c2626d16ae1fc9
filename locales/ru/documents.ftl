### Fixed words of documents. The numbers of headings follow the United Nations’ own use in this language.

documents-organization = Организация Объединенных Наций
documents-contents = Содержание
documents-contents-paragraphs = Пункты

documents-language-ar = арабский
documents-language-en = английский
documents-language-es = испанский
documents-language-fr = французский
documents-language-ru = русский
documents-language-zh = китайский

documents-table-caption = Таблица { $number }. { $title }
documents-table-experts = Правительственные эксперты, принявшие участие в обзоре
documents-table-measures = Указанные меры
documents-table-ratification = Акты в отношении документов, являющихся предметом обзора
documents-article-of = { $instrument }, статья { $number }

documents-paragraph-number = { $number }.
documents-number-roman = I.
    .i = I.
    .ii = II.
    .iii = III.
    .iv = IV.
    .v = V.
    .vi = VI.
    .vii = VII.
    .viii = VIII.
documents-number-letter = A.
    .a = A.
    .b = B.
    .c = C.
    .d = D.
    .e = E.
    .f = F.
    .g = G.
    .h = H.
documents-number-item = a)
    .a = a)
    .b = b)
    .c = c)
    .d = d)
    .e = e)
    .f = f)
    .g = g)
    .h = h)
