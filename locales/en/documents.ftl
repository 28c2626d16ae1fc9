### Fixed words of documents. The numbers of headings follow the United Nations’ own use in this language.

documents-organization = United Nations
documents-contents = Contents
documents-contents-paragraphs = Paragraphs

documents-language-ar = Arabic
documents-language-en = English
documents-language-es = Spanish
documents-language-fr = French
documents-language-ru = Russian
documents-language-zh = Chinese

documents-table-caption = Table { $number }. { $title }
documents-table-experts = Governmental experts who took part
documents-table-measures = Measures cited
documents-table-ratification = Acts under the instruments under review
documents-article-of = { $instrument }, article { $number }

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
documents-number-item = (a)
    .a = (a)
    .b = (b)
    .c = (c)
    .d = (d)
    .e = (e)
    .f = (f)
    .g = (g)
    .h = (h)
