### التقييم الذاتي: قائمة المهام والأسئلة والملفات والتحقق وما أُرسل.
# تُحال المادة أو الجزء العام من الاستبيان إلى الوزارات، وتجيب عنها، ثم تجيزها جهة الوصل.

self-title = التقييم الذاتي
self-title-of = التقييم الذاتي: { $state }
self-general-part = الجزء العام
self-follow-up-part = المتابعة
    .hint = تُطرح هذه الأسئلة على دولة سبق استعراضها.
self-paragraph =
    { $kind ->
        [letter] { $article }، الفقرة الفرعية { $paragraph }
       *[paragraph] { $article }، الفقرة { $paragraph }
    }
self-paragraph-only =
    { $kind ->
        [letter] الفقرة الفرعية { $paragraph }
       *[paragraph] الفقرة { $paragraph }
    }
self-paragraph-question =
    { $kind ->
        [letter] السؤال { $number } (الفقرة الفرعية { $paragraph })
       *[paragraph] السؤال { $number } (الفقرة { $paragraph })
    }
self-paragraph-strength =
    { $kind ->
        [letter] الفقرة الفرعية { $paragraph } · { $strength }
       *[paragraph] الفقرة { $paragraph } · { $strength }
    }
self-question = السؤال
self-question-number = السؤال { $number }

## قائمة المهام

self-asked-focal-point-self-assessment = تُرجى إحالة المواد إلى الوزارات المختصة بها، والتحقق من إجاباتها، وإجازة كل مادة. ثم يُرجى التحقق من جميع الإجابات وإرسالها.
self-asked-focal-point-desk-review = أُرسل التقييم الذاتي. وإذا لزم تصويب إجابة، يُرجى تعديلها هنا، ثم التحقق وإرسال نسخة جديدة.
self-asked-focal-point-agreement = أُرسل التقييم الذاتي. وإذا لزم تصويب إجابة، يُرجى تعديلها هنا، ثم التحقق وإرسال نسخة جديدة.
self-asked-focal-point-final = لا شيء. التقرير نهائي؛ ولا يزال بالإمكان قراءة الإجابات هنا.
self-asked-contributor-self-assessment = تُرجى الإجابة عن أسئلة المواد المدرجة هنا. وعندما تفرغون من مادة، تُرجى الإشارة إلى أنها جاهزة: فتتحقق منها عندئذ جهة الوصل.
self-asked-contributor-desk-review = أُرسل التقييم الذاتي. وقد تطلب إليكم جهة الوصل إدخال تصويبات.
self-asked-contributor-agreement = أُرسل التقييم الذاتي. وقد تطلب إليكم جهة الوصل إدخال تصويبات.
self-asked-contributor-final = لا شيء. التقرير نهائي؛ ولا يزال بالإمكان قراءة الإجابات هنا.
self-draft-stays = لا يرى أحد خارج دولتكم هذه المسودة إلى أن ترسلها جهة الوصل.
    .focal-point = لا يرى أحد خارج دولتكم هذه المسودة إلى أن ترسلوها.
self-nothing-given = لم تُحِل إليكم جهة الوصل شيئاً للإجابة عنه بعدُ. وستُبلَّغون بالبريد الإلكتروني.
self-go-on = مواصلة العمل بشأن: { $article }
self-answered-of = الأسئلة المجاب عنها: { $answered } من { $count }.
self-given-to = الإحالة إلى: { $people }.
self-given-to-nobody = لا إحالة إلى أحد.
self-of-ministry = { "\u200F" }{ $person } ({ $ministry })
self-whole = التقييم الذاتي بكامله

progress-not-begun = لم يبدأ
    .question = لم يبدأ
progress-in-work = قيد العمل
    .question = قيد العمل
progress-ready = جاهز
    .question = جاهز
progress-cleared = مُجاز
    .question = مُجاز

## مادة واحدة أو الجزء العام

self-questions = الأسئلة
self-not-answered = بلا إجابة
self-answered = أُجيب عنه
self-answer = الإجابة
self-thread = أسئلة الخبراء وأجوبتكم
self-mark-ready = الإشارة إلى أنَّ هذا الجزء جاهز
    .text = تُبلَّغ جهة الوصل وتتحقق من الإجابات. ويظل بإمكانكم تعديلها.
self-mark-not-ready = أشرتم إلى أنَّ هذا الجزء جاهز
    .text = إذا أردتم مواصلة العمل عليه، يُرجى التراجع عن ذلك.
self-mark-cleared = إجازة هذا الجزء
    .text = يبيِّن ذلك لجميع المعنيين في دولتكم أنكم تحققتم من الإجابات ورأيتم أنها جاهزة للإرسال.
self-mark-reopened = أجزتم هذا الجزء
    .text = إذا كان يحتاج إلى مزيد من العمل، تُرجى إعادة فتحه.
self-mark-button-ready = جاهز
self-mark-button-not-ready = غير جاهز
self-mark-button-cleared = إجازة
self-mark-button-reopened = إعادة فتح
self-give = الإحالة إلى الوزارات
self-give-sees = من تختارونهم يرون هذا الجزء ولا يرون غيره من تقييمكم الذاتي.
self-give-button = حفظ أسماء من يجيب
self-no-ministries = لم تدعوا أحداً من أيِّ وزارة بعدُ.
self-invite = دعوة شخص من وزارة
self-files = الملفات
self-no-files = لا توجد ملفات هنا بعدُ.
self-upload = رفع ملف
self-upload-button = رفع
self-kilobytes = { $size } كيلوبايت
self-megabytes = { $size } ميغابايت
self-file-facts = { $size }، { $date }
problem-file-none = يُرجى اختيار ملف أولاً
problem-file-not-stored = تعذَّر حفظ الملف الآن. يُرجى اختياره من جديد بعد دقيقة
forms-file-travels = يجري إرسال الملف. يُرجى إبقاء هذه الصفحة مفتوحة.

done-chapter-given = حُفظت أسماء من يجيب. ويُبلَّغ الأشخاص الجدد بالبريد الإلكتروني.
done-chapter-marked = سُجِّلت الإشارة، ويُبلَّغ من ينتظرونها.
done-chapter-reopened = فُتح هذا الجزء للعمل من جديد.
done-file-uploaded = رُفع الملف. ويمكنكم إرفاقه بأحد التدابير في إجاباتكم.

## السؤال وإجابته

self-position = السؤال { $number } من { $count }
self-does-not-apply = لا ينطبق هذا السؤال وفقاً لإجاباتكم الأخرى. ولا يلزم أن تجيبوا عنه.
self-guidance = مساعدة بشأن هذا السؤال
self-example = مثال لإجابة جيدة
    .hint = الدولة وقوانينها متخيَّلة.
self-related = إجابات قد تفيد هنا أيضاً
    .text = لا يلزم أن تقدِّموا المعلومات نفسها مرتين: تُرجى الإحالة إلى الإجابة الأخرى.
self-related-line = { $place }: { $state }
self-noticed = قد يحسن بكم النظر في ما يلي من جديد. ولا يمنعكم ذلك من المتابعة.
self-last-saved = آخر حفظ: { $when }، { $person }.
self-history-link = النسخ السابقة
self-language = لغة إجابتكم
    .hint = تمكن الكتابة بأيٍّ من اللغات الست.
self-attach = يُرجى إرفاق الملفات المتعلقة بهذا التدبير.
self-save-continue = حفظ ومتابعة
self-previous = السؤال السابق
self-next = السؤال التالي
self-all-questions = جميع أسئلة هذه المادة
self-how-to-load = كيفية تحميله
self-original = الأصل: { $language }
self-saved-at = حُفظ في الساعة { $time }
self-offline = محفوظ على هذا الجهاز وسيُرسل
self-not-kept = لم يُحفظ. يُرجى إبقاء هذه الصفحة مفتوحة.
self-see-both = الاطلاع على النسختين
done-answer-saved = حُفظت إجابتكم.

## الإجابة كما تُقرأ

self-read-text = الإجابة
self-read-status = تنفيذ الحكم

## نسختان من إجابة واحدة

self-conflict-title = عدَّل شخص آخر هذه الإجابة
self-conflict-notice = عدَّل شخص آخر هذه الإجابة. ولم يضع شيء: يُرجى الاطلاع على النسختين.
self-conflict-text = لم يُستبدل شيء ولم يضع شيء. يُرجى اختيار إحدى النسختين أو الجمع بينهما أدناه. ولا تبقى النسخة الأخرى ضمن النسخ السابقة إلا إذا كانت قد حُفظت من قبل.
self-mine = نسختكم
    .text = لم تُحفظ بعدُ
self-theirs = النسخة المحفوظة في هذه الأثناء
self-written = { $person }، { $when }
self-take-mine = اعتماد نسختي
self-take-theirs = اعتماد النسخة الأخرى
self-what-differs = أوجه الاختلاف
    .text = المشطوب: في النسخة الأخرى فقط. وما تحته خط: في نسختكم فقط.
self-combine = الجمع بينهما
    .text = جُمع هنا بين التعديلين. يُرجى تعديل الإجابة إلى أن تتضمن ما يريد كلاكما قوله، ثم حفظها.
# عنوانا لوحتين: النسخة الأخرى للمقارنة، والاستمارة التي تُعدَّل.
self-beside = النسخة الأخرى، للمقارنة
self-edit = النسخة المجمَّعة، للتعديل
self-added = مضاف:
self-removed = محذوف:

## لم يُحفظ

self-not-saved = لم تُحفظ إجابتكم
self-not-open = هذا السؤال غير مفتوح لكم أو لم يعد كذلك: فربما أحالته جهة الوصل إلى شخص آخر. يُرجى نسخ نصكم وإرساله إلى جهة الوصل إذا كانت هناك حاجة إليه.
self-not-open-notice = لم يُحفظ: لم يعد هذا السؤال مفتوحاً لكم. يُرجى الضغط على «حفظ» للاطلاع على نصكم ونسخه.
self-typed = ما كتبتموه
    .text = يُعرض هنا لكي تتمكنوا من نسخه.
self-try-again = إعادة المحاولة

## النسخ السابقة

self-history-title = النسخ السابقة لهذه الإجابة
self-written-by = صاحب النسخة: { $person }.

## أصحاب المصلحة

self-stakeholders-title = أصحاب المصلحة الذين استُشيروا
self-stakeholders-text = تُرجى تسمية من استُشيروا بشأن هذا التقييم الذاتي: السلطات، والشركات والرابطات، والأفراد والجماعات من خارج القطاع العام. ويُرجى ذكر وجه أهمية كل منهم للاتفاقية أو لأحد البروتوكولات.
self-no-stakeholders = لم يُسمَّ أيُّ أصحاب مصلحة.
self-stakeholder = صاحب المصلحة { $number }
self-stakeholder-name = الاسم
self-stakeholder-sector = القطاع
self-stakeholder-relevance = وجه الأهمية
    .hint = ما يعرفه صاحب المصلحة أو يفعله مما يتصل بالاتفاقية أو بأحد البروتوكولات.
self-add-stakeholder = إضافة صاحب مصلحة آخر
self-remove-stakeholder = حذف صاحب المصلحة { $number }
self-list-changed = حفظ شخص آخر هذه القائمة في هذه الأثناء
    .text = هذا ما حُفظ. وترد قائمتكم أدناه: يُرجى إضافة ما تريدون الاحتفاظ به، ثم حفظها.
sector-public = القطاع العام
sector-private = القطاع الخاص
sector-society = أفراد وجماعات من خارج القطاع العام
done-stakeholders-saved = حُفظت قائمة أصحاب المصلحة.

## التحقق والإرسال

self-check-title = التحقق من إجاباتكم
self-check-text = هذه جميع الإجابات بصيغتها الحالية. ويُذكر أسفل كل إجابة ما يمكن إضافته إليها؛ ولا يمنعكم شيء من ذلك من الإرسال.
self-check-stale = عُدِّلت إجابة بعد أن فتحتم هذه الصفحة. ولم يُرسل شيء. يُرجى التحقق من الإجابات من جديد ثم إرسالها.
self-to-sending = الانتقال إلى آخر الصفحة والإرسال
self-send = إرسال النسخة { $number }
self-warning = تحذير
self-sending-is-final = ما ترسلونه يُؤرَّخ ولا يمكن تعديله ولا استرداده. وأيُّ تصويب يكون نسخة جديدة.
self-confirm = قبل الإرسال
self-confirm-sending = تحققتُ من الإجابات. وأُدرك أنَّ هذه النسخة نهائية وأنَّ بإمكان خبراء الدول الأطراف المستعرِضة ({ $states }) والأمانة قراءتها.
self-send-button = إرسال
problem-confirm-sending = يُرجى تأكيد أنكم تحققتم من الإجابات وأنَّ هذه النسخة نهائية
done-response-sent = أُرسل التقييم الذاتي.

## ما أُرسل

self-responses-title = النسخ المرسلة
self-responses-text = أرسلت الدولة الطرف المستعرَضة كل نسخة من هذه النسخ، ولم يطرأ عليها تعديل منذ إرسالها. وأيُّ تصويب يكون نسخة جديدة.
self-version = النسخة { $number }
self-read-version = قراءة النسخة { $number }
self-difference-link = ما تغيَّر في النسخة { $number }
self-sent-on = تاريخ الإرسال
self-sent-by = المُرسِل
self-digest = البصمة الرقمية
    .hint = بصمة المحتوى وفقاً لخوارزمية { "SHA-256" }. ولو تغيَّر حرف واحد منذ الإرسال لاختلفت.
self-after-sending = أُبلغ بالبريد الإلكتروني خبراء الدول الأطراف المستعرِضة والأمانة. وهم يقرأون الإجابات، وقد يطرحون عليكم أسئلة بشأن مواد بعينها.
self-to-review = الانتقال إلى الاستعراض
self-difference-title = ما تغيَّر
self-difference-text = مقارنة بالنسخة المرسلة في { $before }. وقد أُرسلت هذه النسخة في { $after }. المشطوب: ما حُذف. وما تحته خط: ما أُضيف.
self-first-version = هذه هي النسخة الأولى: كل ما فيها جديد.
