### تحليل الثغرات: ما هو منفَّذ وما ليس منفَّذاً وفقاً لإجابات الدولة نفسها، لاستخدام تلك الدولة وحدها. صفحة ووثيقة وجدول.

gap-title = تحليل الثغرات
gap-text = هذا ما تفيد به إجاباتكم نفسها: ما هو منفَّذ، وما هو منفَّذ جزئياً، وما ليس منفَّذاً، والمساعدة التقنية اللازمة. ويمكنكم فتح أيِّ مادة للاطلاع على أحكامها والانتقال إلى الإجابات.
    .ministry = هذا ما تفيد به إجاباتكم نفسها عن المواد المحالة إليكم: ما هو منفَّذ، وما هو منفَّذ جزئياً، وما ليس منفَّذاً، والمساعدة التقنية اللازمة.
gap-inside = هذا التحليل لدولتكم وحدها: فلا تطَّلع عليه الدول الأطراف المستعرِضة ولا الأمانة في أيِّ وقت، حتى بعد إرسال التقييم الذاتي. وليس فيه أيُّ درجات.
gap-nothing = لا تُطرح في هذا الاستعراض أسئلة عن مادة كهذه.
gap-counts-explained = الأرقام هي أعداد الأحكام الواردة في المادة بحسب الإجابة المقدَّمة. وهي لا تُجمع ولا تُقارن. والمادة التي تندرج في موضوعين تظهر تحت كل منهما.
gap-theme = الموضوع
gap-all-instruments = جميع الصكوك
gap-all-themes = جميع المواضيع
gap-show = عرض
gap-download-docx = تنزيل وثيقة «وورد»
gap-download-xlsx = تنزيل جدول بيانات ({ "XLSX" })
gap-priority = الأولوية: { $priority }
gap-to-answer = الانتقال إلى الإجابة

## حالة الحكم

gap-standing-in-place = منفَّذ
gap-standing-partly = منفَّذ جزئياً
gap-standing-not-in-place = غير منفَّذ
gap-standing-not-used = اختياري، لم يُستخدم
gap-standing-not-answered = بلا إجابة

## العناوين

gap-by-theme = بحسب الموضوع
gap-missing = ما ليس منفَّذاً أو هو منفَّذ جزئياً فقط
gap-unanswered = ما لم تقدَّم إجابة عنه
gap-needs = المساعدة التقنية اللازمة
gap-no-theme = مواد أخرى
gap-no-type = لم يُختر النوع
gap-nothing-missing = وفقاً للإجابات المقدَّمة حتى الآن، لا توجد ثغرات.
gap-nothing-unanswered = قُدِّمت إجابة عن كل حكم.
gap-no-needs = لم تُذكر أيُّ احتياجات من المساعدة التقنية.
gap-unanswered-line =
    { $kind ->
        [letter] { $count ->
                [one] { $article }: الفقرة الفرعية { $paragraphs }
                [two] { $article }: الفقرتان الفرعيتان { $paragraphs }
               *[other] { $article }: الفقرات الفرعية { $paragraphs }
            }
       *[paragraph] { $count ->
                [one] { $article }: الفقرة { $paragraphs }
                [two] { $article }: الفقرتان { $paragraphs }
               *[other] { $article }: الفقرات { $paragraphs }
            }
    }

## الأعمدة والجداول

gap-column-instrument = الصك
gap-column-article = المادة
gap-column-title = العنوان
gap-column-themes = المواضيع
gap-column-paragraph = الفقرة
gap-column-strength = قوة الالتزام
gap-column-provision = الحكم
gap-column-standing = بحسب الإجابة
gap-column-difficulties = الصعوبات والخطوات
gap-column-needs = الاحتياجات من المساعدة
gap-column-needed = ما يلزم
gap-column-provider = الجهة المقدِّمة للمساعدة حتى الآن
gap-column-priority = الأولوية
gap-column-type = نوع المساعدة
gap-difficulties = الصعوبات
gap-steps = الخطوات المتخذة أو المزمعة
gap-table-articles = عدد الأحكام
gap-table-missing = الأحكام
gap-table-needs = الاحتياجات

## الوثيقة والجدول

gap-document-title = تحليل الثغرات: { $state }
gap-document-distribution = للاستخدام داخل الدولة فقط
gap-notice-inside = هذه الوثيقة للدولة وحدها. وهي ليست جزءاً من الاستعراض ولا تُرسل إلى أحد.
gap-notice-answers = وهي مستمدة من إجابات الدولة نفسها في التقييم الذاتي كما كانت في { $date }. وليس فيها أيُّ درجات.
gap-notice-ministry = ولا تتضمن سوى المواد المحالة إلى الشخص الذي نزَّلها.
gap-notice-instrument = ولا تتناول سوى الصك التالي: { $instrument }
gap-notice-theme = ولا تتناول سوى الموضوع التالي: { $theme }
gap-sheet-provisions = الأحكام
gap-sheet-assistance = المساعدة التقنية
gap-sheet-articles = المواد
gap-sheet-about = عن هذه الوثيقة
gap-cell-cut = (... بقية هذا النص في التقييم الذاتي.)
