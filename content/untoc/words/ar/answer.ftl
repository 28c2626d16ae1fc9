### ما تُسأل عنه الدولة بشأن كل حكم: حالة التنفيذ، والحقول التي تليها، وخياراتها.

answer-status = هل نُفِّذ هذا الحكم في دولتكم؟
    .hint = تُرجى الإجابة استناداً إلى القانون والممارسة كما هما اليوم. ويُرجى اختيار «جزئياً» إذا كان شيء مما يقتضيه الحكم لا يزال ناقصاً.
answer-status-yes = نعم
    .hint = يشمل القانون والممارسة في دولتكم الحكم بأكمله.
answer-status-partly = جزئياً
    .hint = بعض ما يقتضيه الحكم مشمول وبعضه الآخر غير مشمول.
answer-status-no = لا
    .hint = لا يوجد في الوقت الحاضر أيُّ تدبير يشمل الحكم.

answer-text = إجابتكم
    .hint = تُرجى الكتابة بجمل تامة وتسمية القوانين المشار إليها.

answer-field-measures = التدابير المنفِّذة للحكم
    .hint = يُرجى إيراد كل قانون أو لائحة أو تدبير آخر على حدة، واقتباس العبارات المهمة منه؛ ولا حاجة إلى إرسال مدوَّنة كاملة إذا كانت مادة واحدة تكفي.
    .add = إضافة تدبير آخر
    .item = التدبير { $number }
    .remove = حذف التدبير { $number }
answer-field-application = كيفية تطبيق التدابير
    .hint = يُرجى وصف قضايا وتقديم أرقام: التحقيقات والملاحقات والإدانات والعقوبات، والسنوات التي تعود إليها. ويُرجى عدم ذكر أسماء الأفراد العاديين.
answer-field-statistics = الإحصاءات
    .hint = يُرجى إدخال الأرقام المتوافرة وترك الخانات الأخرى فارغة. وتُحسب المجاميع عند الحفظ.
    .item = الصف { $number }
    .add = إضافة صف
    .remove = حذف الصف { $number }
    .total = المجموع
answer-field-authorities = السلطات المختصة
    .hint = تُذكر كل سلطة على حدة، كي تتمكن الدول الأطراف الأخرى من الاتصال بها. وتُذكر بيانات المكتب لا أسماء الأفراد.
    .add = إضافة سلطة أخرى
    .item = السلطة { $number }
    .remove = حذف السلطة { $number }
answer-field-reasons = الصعوبات التي تعترض تنفيذ الحكم
    .hint = يُرجى ذكر ما هو ناقص وسبب نقصه، كأن يتعلق الأمر بالقانون أو الموارد أو المهارات أو التنسيق أو بأولوية أخرى.
answer-field-steps = الخطوات المتخذة أو المزمعة
    .hint = يُرجى ذكر مشروع القانون أو الخطة أو المشروع، والسلطة المسؤولة عنه، والموعد المنتظر لإنجازه.
answer-field-assistance = المساعدة التقنية اللازمة
    .hint = يُرجى إيراد كل احتياج على حدة. ويُرجى أيضاً ذكر ما إذا كانت جهة أخرى تقدِّم بالفعل مساعدة بشأنه.
    .add = إضافة احتياج آخر
    .item = الاحتياج { $number }
    .remove = حذف الاحتياج { $number }
answer-field-successes = التجارب الناجحة والممارسات الجيدة
    .hint = يُرجى وصف ما حقق نجاحاً والسبب الذي قد يجعله مفيداً لدول أخرى. ويجوز ترك هذا الحقل فارغاً.

answer-measure-title = عنوان القانون أو التدبير
    .hint = عنوانه الرسمي، مع رقمه وسنته إن وُجدا.
answer-measure-citation = المادة أو الفقرة
    .hint = مثال: المادة 210، الفقرة 2.
answer-measure-date = التاريخ
    .hint = يوم اعتماده أو يوم آخر تعديل له.
answer-measure-link = الرابط
    .hint = عنوان نص رسمي على الإنترنت يستطيع أيُّ شخص فتحه.
answer-measure-quote = النص المقتبس
    .hint = العبارات المنفِّذة للحكم، بلغتها الأصلية أو بإحدى اللغات الست.
answer-measure-files = الملفات
    .hint = ملف بصيغة «بي دي إف» أو «وورد» أو صورة أو نص بسيط، على ألا يتجاوز حجم كل ملف 50 ميغابايت.

answer-assistance-type = نوع المساعدة
    .hint = يُرجى اختيار النوع الأنسب.
answer-assistance-description = الوصف
    .hint = يُرجى ذكر الجهة التي تحتاج إلى المساعدة، والغرض منها، وما من شأنه أن يدل على أنها حققت فائدتها.
answer-assistance-provider = الجهة المقدِّمة للمساعدة حتى الآن
    .hint = الجهة التي تقدِّم هذه المساعدة بالفعل أو سبق أن قدَّمتها، إن وُجدت.
answer-assistance-priority = الأولوية
    .hint = مدى إلحاح هذا الاحتياج لدولتكم مقارنةً باحتياجاتها الأخرى.

answer-assistance-type-legislative-drafting = صياغة التشريعات
answer-assistance-type-legal-advice = المشورة القانونية
answer-assistance-type-model-legislation = التشريعات النموذجية
answer-assistance-type-training = التدريب
answer-assistance-type-capacity-building = بناء القدرات
answer-assistance-type-on-site-expert = المساعدة الموقعية من جانب خبير
answer-assistance-type-equipment = المعدات
answer-assistance-type-information-technology = تكنولوجيا المعلومات
answer-assistance-type-good-practices = الممارسات الجيدة والدروس المستفادة
answer-assistance-type-action-plan = وضع خطة عمل
answer-assistance-type-other = مساعدة أخرى

answer-assistance-priority-high = عالية
answer-assistance-priority-medium = متوسطة
answer-assistance-priority-low = منخفضة

strength-must = يجب
    .hint = تُلزم المعاهدة دولتكم بالقيام بذلك.
strength-consider = يجب النظر فيه أو السعي إليه
    .hint = تُلزم المعاهدة دولتكم بالنظر في ذلك أو بالسعي إلى القيام به؛ أما ما تقرره بعدئذ فمتروك لها.
strength-may = يجوز
    .hint = تترك المعاهدة ذلك لتقدير دولتكم. والإجابة بعبارة «لا» إجابة تامة.

## عناصر السلطة

answer-authority-name = اسم السلطة
    .hint = اسمها الرسمي، مع الوزارة أو الجهاز الذي تتبعه.
answer-authority-purpose = الاختصاص
    .hint = الصكوك أو أنواع الطلبات أو أجزاء الإقليم التي تختص بها.
answer-authority-contact = بيانات الاتصال
    .hint = العنوان البريدي والهاتف والبريد الإلكتروني للمكتب.
answer-authority-languages = لغات الطلبات
    .hint = اللغات التي تقبل بها الطلبات.
answer-authority-urgent = الطلبات العاجلة
    .hint = كيفية الاتصال بها في الحالات العاجلة، مثلاً عن طريق مكتب مناوب أو المنظمة الدولية للشرطة الجنائية.
