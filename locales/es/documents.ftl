### Fixed words of documents. The numbers of headings follow the United Nations’ own use in this language.

documents-organization = Naciones Unidas
documents-contents = Índice
documents-contents-paragraphs = Párrafos

documents-language-ar = árabe
documents-language-en = inglés
documents-language-es = español
documents-language-fr = francés
documents-language-ru = ruso
documents-language-zh = chino

documents-table-caption = Cuadro { $number }. { $title }
documents-table-experts = Expertos gubernamentales que participaron
documents-table-measures = Medidas citadas
documents-table-ratification = Actos relativos a los instrumentos objeto de examen
documents-article-of = { $instrument }, artículo { $number }

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
