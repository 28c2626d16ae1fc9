### الألفاظ الثابتة في الوثائق. تتبع أرقام العناوين ما تستعمله الأمم المتحدة في هذه اللغة.

documents-organization = الأمم المتحدة
documents-contents = المحتويات
documents-contents-paragraphs = الفقرات

documents-language-ar = العربية
documents-language-en = الإنكليزية
documents-language-es = الإسبانية
documents-language-fr = الفرنسية
documents-language-ru = الروسية
documents-language-zh = الصينية

documents-table-caption = الجدول { $number } - { $title }
documents-table-experts = الخبراء الحكوميون المشاركون
documents-table-measures = التدابير المذكورة
documents-table-ratification = الإجراءات المتعلقة بالصكوك المشمولة بالاستعراض
documents-article-of = { $instrument }، المادة { $number }

documents-paragraph-number = { $number } -
documents-number-roman = أولا -
    .i = أولا -
    .ii = ثانيا -
    .iii = ثالثا -
    .iv = رابعا -
    .v = خامسا -
    .vi = سادسا -
    .vii = سابعا -
    .viii = ثامنا -
documents-number-letter = ألف -
    .a = ألف -
    .b = باء -
    .c = جيم -
    .d = دال -
    .e = هاء -
    .f = واو -
    .g = زاي -
    .h = حاء -
documents-number-item = (أ)
    .a = (أ)
    .b = (ب)
    .c = (ج)
    .d = (د)
    .e = (ه)
    .f = (و)
    .g = (ز)
    .h = (ح)
