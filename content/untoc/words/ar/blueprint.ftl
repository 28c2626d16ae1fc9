### تقرير الاستعراض القُطري وخلاصته الوافية: العناوين والجمل الثابتة والترويسة والجداول.
# تُصاغ الجمل بحيث لا يتغير اسم الدولة ولا يتصل به حرف جر ولا يتوقف عليه تذكير فعل أو تأنيثه.

blueprint-title = استعراض من جانب { $reviewers } لتنفيذ { $state } { $articles } خلال دورة الاستعراض { $cycle }
blueprint-title-no-cycle = استعراض من جانب { $reviewers } لتنفيذ { $state } { $articles }
blueprint-title-short = تقرير الاستعراض القُطري: { $state }
blueprint-title-summary-short = الخلاصة الوافية: { $state }

blueprint-masthead-conference = مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
blueprint-masthead-mechanism = آلية استعراض تنفيذ الاتفاقية والبروتوكولات الملحقة بها
blueprint-kind-report = تقرير الاستعراض القُطري
blueprint-kind-summary = الخلاصة الوافية
blueprint-distribution-general = التوزيع: عام
blueprint-distribution-restricted = التوزيع: مقيَّد
blueprint-original-ar = الأصل: بالعربية
blueprint-original-en = الأصل: بالإنكليزية
blueprint-original-es = الأصل: بالإسبانية
blueprint-original-fr = الأصل: بالفرنسية
blueprint-original-ru = الأصل: بالروسية
blueprint-original-zh = الأصل: بالصينية
blueprint-page = الصفحة { $page } من { $pages }

blueprint-notice-draft = مشروع – غير متفق عليه
blueprint-notice-agreed = اتفقت عليه الدولة الطرف المستعرَضة والدول الأطراف المستعرِضة في { $date }
blueprint-notice-section-not-agreed = لم يُتفق بعدُ على هذا الباب.
blueprint-notice-section-empty = لم يُحرَّر بعدُ هذا الباب.
blueprint-notice-confidential = هذا التقرير سري. وللدولة الطرف المستعرَضة وحدها أن تنشره، كلياً أو جزئياً.
blueprint-notice-published = نشرته الدولة الطرف المستعرَضة في { $date }.
blueprint-notice-published-part = نشرت الدولة الطرف المستعرَضة هذه الأجزاء من التقرير في { $date }. وتظل بقية أجزائه سرية.
blueprint-notice-original-language = لم يُترجم بعدُ؛ معروض بلغته الأصلية: { $language }.
blueprint-notice-article-text-missing = لم يُحمَّل نص هذه المادة.

blueprint-introduction = مقدمة
blueprint-process = العملية
blueprint-executive-summary = الخلاصة الوافية
blueprint-summary-successes = التجارب الناجحة والممارسات الجيدة
blueprint-summary-challenges = التحديات التي تواجه التنفيذ، حيثما ينطبق ذلك
blueprint-summary-observations = ملاحظات بشأن تنفيذ المواد قيد الاستعراض
blueprint-summary-assistance = الاحتياجات من المساعدة التقنية المستبانة لتحسين تنفيذ الاتفاقية وبروتوكولاتها
blueprint-implementation = تنفيذ الاتفاقية وبروتوكولاتها
blueprint-ratification = التصديق على الاتفاقية وبروتوكولاتها
blueprint-legal-system = النظام القانوني في { $state }
blueprint-implementation-convention = تنفيذ مواد مختارة من الاتفاقية
blueprint-implementation-protocol = تنفيذ مواد مختارة من البروتوكول بشأن { $subject }
blueprint-convention-article = المادة { $number }
blueprint-convention-information = ملخص المعلومات ذات الصلة باستعراض تنفيذ المادة
blueprint-convention-observations = ملاحظات بشأن تنفيذ المادة
blueprint-convention-good-practices = التجارب الناجحة والممارسات الجيدة
blueprint-convention-challenges = التحديات، حيثما ينطبق ذلك
blueprint-convention-assistance = الاحتياجات من المساعدة التقنية
blueprint-protocol-article = المادة { $number }
blueprint-protocol-information = ملخص المعلومات ذات الصلة باستعراض تنفيذ المادة
blueprint-protocol-observations = ملاحظات بشأن تنفيذ المادة
blueprint-protocol-good-practices = التجارب الناجحة والممارسات الجيدة
blueprint-protocol-challenges = التحديات، حيثما ينطبق ذلك
blueprint-protocol-assistance = الاحتياجات من المساعدة التقنية

blueprint-introduction-conference = أنشأت المادة 32 من الاتفاقية مؤتمر الأطراف وأسندت إليه مهام من بينها تعزيز تنفيذ الاتفاقية واستعراضه.
blueprint-introduction-basis = تستند الآلية إلى الفقرتين 3 و4 من المادة 32 من الاتفاقية. وتراعي أيضاً الفقرة 1 من المادة 4، التي تقضي بأن تحترم الدول الأطراف، لدى أداء ما تقتضيه منها الاتفاقية، مبدأي المساواة في السيادة والسلامة الإقليمية للدول وألا تتدخل في الشؤون الداخلية للدول الأخرى.
blueprint-introduction-purpose = يُجرى الاستعراض بين الحكومات. والغرض منه مساعدة الدول الأطراف على إعمال الاتفاقية والبروتوكولات الملزِمة لها.
blueprint-introduction-terms = أُجري هذا الاستعراض وفقاً للإطار المرجعي للآلية.

blueprint-process-basis = يستند هذا الاستعراض لتنفيذ الاتفاقية وبروتوكولاتها من جانب { $state } إلى الرد الوارد من { $state } في { $date } على القائمة المرجعية للتقييم الذاتي، وإلى ما قُدِّم من معلومات تكميلية، إن وُجدت، وفقاً للفقرة 26 من الإطار المرجعي، وإلى الحوار البنَّاء بين الخبراء الحكوميين من { $state } والخبراء الحكوميين من { $reviewers }. وجرى الحوار عن طريق ما يلي: { $means }. وشارك فيه الخبراء التالية أسماؤهم: { $experts }.
blueprint-process-basis-without-dialogue = يستند هذا الاستعراض لتنفيذ الاتفاقية وبروتوكولاتها من جانب { $state } إلى الرد الوارد من { $state } في { $date } على القائمة المرجعية للتقييم الذاتي وإلى ما قُدِّم من معلومات تكميلية، إن وُجدت، وفقاً للفقرة 26 من الإطار المرجعي. وأجراه الخبراء الحكوميون من { $reviewers }.
blueprint-process-visit = بموافقة { $state }، أُجريت زيارة قُطرية من { $from } إلى { $to }.
blueprint-process-visit-one-day = بموافقة { $state }، أُجريت زيارة قُطرية في { $date }.
blueprint-process-joint-meeting = عُقد اجتماع مشترك بين { $state } و{ $reviewers } في مكتب الأمم المتحدة في فيينا من { $from } إلى { $to }.
blueprint-process-joint-meeting-one-day = عُقد اجتماع مشترك بين { $state } و{ $reviewers } في مكتب الأمم المتحدة في فيينا في { $date }.
blueprint-process-stakeholders = لدى إعداد الرد المقدَّم من { $state }، استُشير أصحاب المصلحة التالي ذكرهم: { $stakeholders }.

blueprint-means-telephone-conference = مؤتمرات هاتفية
blueprint-means-videoconference = مؤتمرات بالفيديو
blueprint-means-email = رسائل إلكترونية متبادلة
blueprint-means-written-questions = أسئلة وأجوبة خطية
blueprint-means-meeting = اجتماعات
blueprint-means-country-visit = زيارة قُطرية
blueprint-means-joint-meeting = اجتماع مشترك في مكتب الأمم المتحدة في فيينا

blueprint-ratification-signed-and-bound = وقَّعت الدولة الطرف المستعرَضة ({ $state }) { $instrument } في { $signed } وأودعت { $deposit } لدى الأمين العام للأمم المتحدة في { $bound }.
blueprint-ratification-bound = لم توقِّع الدولة الطرف المستعرَضة ({ $state }) { $instrument }؛ وأودعت { $deposit } لدى الأمين العام للأمم المتحدة في { $bound }.
blueprint-ratification-signed = وقَّعت الدولة الطرف المستعرَضة ({ $state }) { $instrument } في { $signed } ولم تكتسب بعدُ صفة الطرف في هذا الصك.
blueprint-ratification-not-signed = لم توقِّع الدولة الطرف المستعرَضة ({ $state }) { $instrument } وليست طرفاً في هذا الصك.
blueprint-ratification-law = فيما يلي الوصف الوارد من { $state } للتشريعات المنفِّذة.

blueprint-legal-system-kind = فيما يلي الوصف الوارد من { $state } للنظام القانوني.
blueprint-legal-system-treaties = فيما يلي الوصف الوارد من { $state } لمكانة المعاهدات في القانون الداخلي.
blueprint-legal-system-institutions = فيما يلي الوصف الوارد من { $state } للمؤسسات المعنية.

blueprint-information-paragraph =
    { $kind ->
        [letter] الفقرة الفرعية { $paragraph }
       *[paragraph] الفقرة { $paragraph }
    }
blueprint-information-yes = كانت إجابة { $state } عن السؤال المتعلق بهذا الحكم: «نعم».
blueprint-information-partly = كانت إجابة { $state } عن السؤال المتعلق بهذا الحكم: «جزئياً».
blueprint-information-no = كانت إجابة { $state } عن السؤال المتعلق بهذا الحكم: «لا».
blueprint-information-not-answered = لم ترد من { $state } إجابة عن السؤال المتعلق بهذا الحكم.
blueprint-information-measures =
    { $count ->
        [zero] لم يُذكر في إجابة { $state } أيُّ تدبير.
        [one] ذُكر في إجابة { $state } التدبير التالي.
        [two] ذُكر في إجابة { $state } التدبيران التاليان.
        [few] ذُكرت { $count } تدابير في إجابة { $state }، وهي كما يلي.
        [many] ذُكر { $count } تدبيراً في إجابة { $state }، وهي كما يلي.
       *[other] ذُكر { $count } تدبير في إجابة { $state }، وهي كما يلي.
    }
blueprint-information-files =
    { $count ->
        [zero] لا توجد ملفات مرفقة بالإجابة.
        [one] أُرفق بالإجابة ملف واحد.
        [two] أُرفق بالإجابة ملفان.
        [few] أُرفقت بالإجابة { $count } ملفات.
        [many] أُرفق بالإجابة { $count } ملفاً.
       *[other] أُرفق بالإجابة { $count } ملف.
    }
blueprint-information-application = فيما يتعلق بتطبيق هذه التدابير، وردت من { $state } المعلومات التالية.
blueprint-information-reasons = ذُكرت في إجابة { $state } الصعوبات التالية.
blueprint-information-steps = ذُكرت في إجابة { $state } الخطوات التالية المتخذة أو المزمعة.
blueprint-information-successes = ذُكرت في إجابة { $state } التجارب الناجحة والممارسات الجيدة التالية.

blueprint-finding-by = خبراء { $reviewer }
blueprint-finding-reasons = الأسباب
blueprint-finding-comment = تعليق { $state }
blueprint-no-observations = لم تُبدَ أيُّ ملاحظات.
blueprint-no-good-practices = لم تُستبَن أيُّ تجارب ناجحة أو ممارسات جيدة.
blueprint-no-challenges = لم تُستبَن أيُّ تحديات.
blueprint-no-assistance = لم تُستبَن أيُّ احتياجات من المساعدة التقنية.

blueprint-table-provision = الحكم
blueprint-table-question = السؤال
blueprint-table-answer = الإجابة
blueprint-table-measure = التدبير
blueprint-table-article = المادة أو الفقرة
blueprint-table-date = التاريخ
blueprint-table-link = الرابط
blueprint-table-text = النص المقتبس
blueprint-table-files = الملفات
blueprint-table-assistance = المساعدة التقنية اللازمة
blueprint-table-type = النوع
blueprint-table-description = الوصف
blueprint-table-provider = الجهة المقدِّمة للمساعدة حتى الآن
blueprint-table-priority = الأولوية
blueprint-table-instrument = الصك
blueprint-table-signed = تاريخ التوقيع
blueprint-table-act = الإجراء
blueprint-table-bound = تاريخ الإيداع
blueprint-table-state = الدولة
blueprint-table-expert = الخبير الحكومي
blueprint-table-position = المنصب الحالي
