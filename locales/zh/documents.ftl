### Fixed words of documents. The numbers of headings follow the United Nations’ own use in this language.

documents-organization = 联合国
documents-contents = 目录
documents-contents-paragraphs = 段次

documents-language-ar = 阿拉伯文
documents-language-en = 英文
documents-language-es = 西班牙文
documents-language-fr = 法文
documents-language-ru = 俄文
documents-language-zh = 中文

documents-table-caption = 表{ $number }　{ $title }
documents-table-experts = 参与审议的政府专家
documents-table-measures = 所引措施
documents-table-ratification = 与所审议文书有关的条约行动
documents-article-of = { $instrument }第{ $number }条

documents-paragraph-number = { $number }.
documents-number-roman = 一、
    .i = 一、
    .ii = 二、
    .iii = 三、
    .iv = 四、
    .v = 五、
    .vi = 六、
    .vii = 七、
    .viii = 八、
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
