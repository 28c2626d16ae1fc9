### الاستعراض المكتبي: توزيع المواد، والاستنتاجات، والأسئلة الموجهة إلى الدولة وإجاباتها.

desk-title = الاستعراض المكتبي
desk-text = يتقاسم خبراء الدولتين الطرفين المستعرِضتين المواد فيما بينهم، ويدرسون الإجابات ويدوِّنون استنتاجاتهم.
desk-article = المادة
desk-expert = الخبير
desk-work = العمل المنجز حتى الآن
desk-no-expert = لا أحد بعدُ
desk-give = خبير هذه المادة
desk-give-button = حفظ
# شخص والدولة التي يعمل لها.
desk-expert-of = { $person } ({ $state })
desk-findings-count =
    { $count ->
        [zero] لا توجد استنتاجات
        [one] استنتاج واحد
        [two] استنتاجان
        [few] { $count } استنتاجات
        [many] { $count } استنتاجاً
       *[other] { $count } استنتاج
    }
desk-messages-count =
    { $count ->
        [zero] لا توجد رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
desk-threads = الأسئلة الموجهة إلى الدولة وإجاباتها
desk-article-text = نص المادة
desk-answers = إجابات الدولة الطرف المستعرَضة
desk-paragraph = الفقرة { $number }
desk-not-answered = لم تجب الدولة عن هذا السؤال.
desk-findings = الاستنتاجات
desk-no-findings = لا توجد استنتاجات بشأن هذه المادة بعدُ.
desk-new-finding = تدوين استنتاج
desk-change-finding = تعديل استنتاج
desk-yours = دولتكم
desk-article-before = المادة السابقة
desk-article-after = المادة التالية
desk-articles = المواد قيد الاستعراض

## الاستنتاجات

finding-observation = ملاحظة
    .hint = كيفية تنفيذ المادة كما تُرى من الخارج.
finding-good-practice = تجربة ناجحة أو ممارسة جيدة
    .hint = ما يحقق نجاحاً وقد يفيد دولاً أخرى.
finding-challenge = تحدٍّ
    .hint = ما لا يزال ناقصاً أو يجعل التنفيذ صعباً.
finding-assistance-need = احتياج من المساعدة التقنية
    .hint = المساعدة التي من شأنها تحسين التنفيذ.
finding-kind = نوع الاستنتاج
finding-text = الاستنتاج
    .hint = تُرجى كتابته كما ينبغي أن يرد في التقرير، دون تكرار الإجابة.
finding-reasons = الأسباب
    .hint = يُرجى ذكر ما يستند إليه الاستنتاج. ويجوز أن ترد التجربة الناجحة أو الممارسة الجيدة بلا أسباب.
finding-language = اللغة التي تكتبون بها
finding-record = تدوين الاستنتاج
finding-change = تعديل
finding-withdraw = سحب
finding-withdraw-question = هل تريدون سحب هذا الاستنتاج؟
finding-withdraw-text = لن يرد بعد ذلك في الاستعراض المكتبي ولا في أبواب التقرير التي لم يحرِّرها أحد بعدُ.
finding-conflict = عدَّل شخص آخر من دولتكم هذا الاستنتاج في هذه الأثناء
    .text = لم يُستبدل شيء مما كتبه. ويُعرض أولاً الاستنتاج المحفوظ؛ ويرد ما كتبتموه في الاستمارة أدناه. يُرجى الجمع بينهما في النص المطلوب ثم حفظه.
finding-conflict-gone = سُحب هذا الاستنتاج في هذه الأثناء. ويرد ما كتبتموه في الاستمارة أدناه: ويمكنكم تدوينه بوصفه استنتاجاً جديداً.
finding-saved = الاستنتاج المحفوظ

## الأسئلة والأجوبة

thread-title = الأسئلة والأجوبة
thread-text = أسئلة الخبراء بشأن هذه المادة وأجوبة الدولة الطرف المستعرَضة. ولا يراها سوى المشاركين في الاستعراض.
thread-list-text = يطرح الخبراء أسئلة عن الإجابات مادةً مادة. يُرجى الرد هنا، أو تصويب الإجابة نفسها وإرسال نسخة جديدة من التقييم الذاتي.
thread-empty = لم يُطرح سؤال ولم يرد جواب بشأن هذه المادة بعدُ.
thread-open = بانتظار جواب
thread-answered = ورد الجواب
thread-none = لا أسئلة
thread-secretariat = الأمانة
thread-asks = سؤال
thread-answers = جواب
thread-ask = طرح سؤال على الدولة الطرف المستعرَضة
thread-answer = الرد على الخبراء
thread-body = الرسالة
    .hint = يمكنكم الكتابة بأيِّ لغة. ويُرجى ذكر التدبير أو الفقرة المقصودة.
thread-language = اللغة التي تكتبون بها
thread-file = إرفاق ملف
    .hint = ملف بصيغة «بي دي إف» أو «وورد» أو صورة أو نص. ويمكنكم إرفاق عدة ملفات، واحداً تلو الآخر.
thread-attach = إرفاق ومواصلة الكتابة
thread-attached = الملفات المرفقة بهذه الرسالة
    .hint = تُرجى إزالة العلامة عن أيِّ ملف لا ينبغي إرساله.
thread-attached-now = أُرفق الملف. ولم تُرسل رسالتكم بعدُ.
thread-send = إرسال
thread-correct = تصويب الإجابات المتعلقة بهذه المادة
thread-uploading = يجري إرسال الملف. يُرجى الانتظار.

## تم

done-article-divided = أُسندت المادة إلى الخبير الذي اخترتموه.
done-finding-recorded = دُوِّن الاستنتاج.
done-finding-changed = عُدِّل الاستنتاج.
done-finding-withdrawn = سُحب الاستنتاج.
done-message-sent = أُرسلت رسالتكم. ويُبلَّغ الجانب الآخر بالبريد الإلكتروني.
