### Fixed words of documents. The numbers of headings follow the United Nations’ own use in this language.

documents-organization = Nations Unies
documents-contents = Table des matières
documents-contents-paragraphs = Paragraphes

documents-language-ar = arabe
documents-language-en = anglais
documents-language-es = espagnol
documents-language-fr = français
documents-language-ru = russe
documents-language-zh = chinois

documents-table-caption = Tableau { $number }. { $title }
documents-table-experts = Experts gouvernementaux ayant pris part à l’examen
documents-table-measures = Mesures citées
documents-table-ratification = Actes relatifs aux instruments examinés
documents-article-of =
    { $number ->
        [1] { $instrument }, article premier
       *[other] { $instrument }, article { $number }
    }

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
