### التقرير: قراءته وكتابته والتعليق عليه والموافقة عليه وإرساله وطباعته ونشره.

report-title = التقرير
report-standing-draft = هذا مشروع تقرير. ويعمل الخبراء على إعداده؛ ولا تراه الدولة الطرف المستعرَضة بعدُ.
report-standing-sent = أُرسل مشروع التقرير إلى الدولة الطرف المستعرَضة في { $date }. ويصبح نهائياً متى وافقت الدول الثلاث كلها على جميع الأبواب.
report-standing-final = هذا التقرير نهائي. ووافقت الدول الثلاث كلها على جميع الأبواب في { $date }. ولم يعد ممكناً تغيير أيِّ شيء فيه.
report-to-agree =
    { $count ->
        [zero] لا توجد أبواب تنتظر موافقة دولتكم.
        [one] لا يزال باب واحد ينتظر موافقة دولتكم.
        [two] لا يزال بابان ينتظران موافقة دولتكم.
        [few] لا تزال { $count } أبواب تنتظر موافقة دولتكم.
        [many] لا يزال { $count } باباً ينتظر موافقة دولتكم.
       *[other] لا يزال { $count } باب ينتظر موافقة دولتكم.
    }
report-all-agreed = وافقت دولتكم على جميع الأبواب بصيغتها الحالية.
report-contents = المحتويات
# اسم لغة.
report-language = لغة التقرير: { $language }
report-general-sections = أجزاء التقرير الأخرى
report-comments-count =
    { $count ->
        [zero] لا توجد تعليقات
        [one] تعليق واحد
        [two] تعليقان
        [few] { $count } تعليقات
        [many] { $count } تعليقاً
       *[other] { $count } تعليق
    }
report-edit-section = التحرير والتعليق والنسخ السابقة
report-comment-section = التعليق والنسخ السابقة
report-open-section = التعليقات والنسخ السابقة
report-publish = تحديد ما يُنشر
report-see-publication = الاطلاع على ما هو منشور

## الدول الثلاث وموافقتها

report-agreement = موافقة الدول الثلاث
report-party-state = الدولة الطرف المستعرَضة
report-party-reviewing = دولة طرف مستعرِضة
report-party-agreed = وافقت في { $date }
report-party-open = لم توافق بعدُ
report-agree-section = الموافقة على هذا الباب
report-disagree = سحب الموافقة
report-agree-several = الموافقة على عدة أبواب
report-agree-text = لم توافق دولتكم على هذه الأبواب بصيغتها الحالية. وإذا عُدِّل باب لاحقاً، لزمت الموافقة عليه من جديد.
report-agree-last = وافقت الدولتان الأخريان على كل شيء. وإذا وافقتم على هذه الأبواب كلها، أصبح التقرير نهائياً ولم يعد ممكناً تغييره.
report-read-section = قراءته
# عنوان مادة أو عبارة «أجزاء التقرير الأخرى».
report-agree-group = الموافقة على جميع أبواب هذا الجزء: { $title }
report-agree-chosen = الموافقة على الأبواب المختارة
report-agree-all = الموافقة على جميع الأبواب في هذه الصفحة
problem-section-changed = عُدِّل باب بعد أن قرأتموه. ولم تُسجَّل أيُّ موافقة: تُرجى قراءته من جديد أولاً

## باب واحد

report-sections = الأبواب
report-section-before = الباب السابق
report-section-after = الباب التالي
report-frozen = التقرير نهائي: لم يعد ممكناً تغيير هذا الباب.
report-not-written = لم يحرِّر أحد هذا الباب بعدُ. وهو يُملأ من الاستعراض ويتبع ما يُدوَّن فيه.
report-write = تحرير هذا الباب
report-write-agreed = إذا عدَّلتم هذا الباب، لزم أن توافق عليه الدول الثلاث كلها من جديد.
report-text = نص الباب بهذه اللغة: { $language }
    .hint = يصبح كل سطر فقرة مرقَّمة. وتصبح الأسطر التي تبدأ بالعلامة (أ) أو (ب) أو بشرطة قائمة.
report-review-says = ما يرد في الاستعراض نفسه بهذا الشأن
report-take-over = إضافة هذا إلى النص
report-from-review = مملوء من الاستعراض
report-comments = التعليقات
report-no-comments = لا توجد تعليقات على هذا الباب.
report-comment = تعليقكم
    .hint = يُرجى ذكر ما ينبغي تعديله وسبب ذلك. ويراه جميع المشاركين الذين يرون التقرير.
report-comment-send = إرسال التعليق
report-comment-on-version = على النسخة { $number }
report-history = النسخ السابقة
report-version = النسخة { $number }، { $date }
report-conflict = عدَّل شخص آخر هذا الباب في هذه الأثناء
    .text = لم يُستبدل شيء مما كتبه. تُرجى المقارنة بين النصين، والجمع بينهما أدناه في النص المطلوب، ثم حفظه.
report-conflict-mine = نصكم
    .text = لم يُحفظ بعدُ؛ وهو وارد في الاستمارة أدناه.
report-conflict-theirs = النص المحفوظ
report-conflict-keep = الإبقاء على النص المحفوظ وترك نصي

## إرسال مشروع التقرير

report-send-draft = إرسال مشروع التقرير إلى الدولة
report-send-draft-question = هل تريدون إرسال مشروع التقرير إلى الدولة الطرف المستعرَضة ({ $state })؟
report-send-draft-text = ترى الدولة عندئذ التقرير واستنتاجاتكم للمرة الأولى. وابتداءً من ذلك الحين تعلِّق الدول الثلاث وتوافق باباً باباً. ولا يمكن الرجوع عن ذلك؛ أما الأبواب فيظل تحريرها ممكناً.
report-send-later = ليس بعدُ: العودة إلى التقرير
report-empty-sections = أبواب بلا نص
    .text = لم يرد شيء في هذه الأبواب بعدُ. ويمكنكم إرسال مشروع التقرير رغم ذلك.

## الوثائق

report-documents = الوثائق بست لغات
report-documents-text = ترد العناوين والجمل الثابتة باللغة التي تختارونها. ويُعرض ما كتبه الأشخاص باللغة التي كتبوه بها.
report-format-docx = «وورد»
report-format-pdf = «بي دي إف»
report-format-html = صفحة

## الحوار

dialogue-title = الحوار والزيارة
dialogue-text = يبيِّن التقرير الوسائل التي جرى بها الحوار بين الدولة الطرف المستعرَضة والخبراء، وما إذا كانت قد أُجريت زيارة قُطرية أو عُقد اجتماع مشترك.
dialogue-recorded = ما هو مدوَّن
dialogue-record = تدوين الحوار
dialogue-none = لم يُدوَّن شيء بعدُ.
dialogue-means = وسائل الحوار
dialogue-visit = الزيارة القُطرية أو الاجتماع المشترك
dialogue-visit-none = لا زيارة ولا اجتماع
dialogue-visit-country-visit = زيارة قُطرية
dialogue-visit-joint-meeting = اجتماع مشترك في مكتب الأمم المتحدة في فيينا
dialogue-visit-country-visit-dates = زيارة قُطرية، من { $from } إلى { $to }
dialogue-visit-joint-meeting-dates = اجتماع مشترك في مكتب الأمم المتحدة في فيينا، من { $from } إلى { $to }
dialogue-from = اليوم الأول
dialogue-to = اليوم الأخير
dialogue-dates-hint = يُرجى ترك اليومين فارغين إذا لم تكن هناك زيارة ولا اجتماع. مثال: 27 3 2026
dialogue-stale = دوَّن شخص آخر شيئاً بينما كنتم تملأون هذه الاستمارة. ويرد أولاً ما هو مدوَّن الآن، ويرد ما كتبتموه في الاستمارة. يُرجى حفظه إذا أردتم أن يُعمل بما كتبتموه.

## النشر

publication-title = نشر التقرير
publication-text = التقرير سري. ولدولتكم وحدها أن تقرر ما إذا كان يجوز للجميع قراءته، كلياً أو جزئياً.
publication-now-nothing = لم يُنشر شيء.
publication-now-whole = التقرير كله مفتوح للجميع منذ { $date }.
publication-now-part = أجزاء من التقرير مفتوحة للجميع منذ { $date }.
publication-see = الاطلاع على ما يراه الجميع
publication-withdraw = سحب النشر
publication-extent = ما الذي تريدون نشره؟
publication-extent-whole = التقرير كله
publication-extent-part = الأبواب المختارة أدناه فقط
publication-sections = الأبواب
    .hint = لا يُعتد بها إلا إذا نشرتم أبواباً مختارة.
publication-publish = نشر
publication-preview = معاينة
publication-preview-text = هذا ما سيستطيع الجميع قراءته. ولم يُنشر شيء بعدُ.
problem-choose-extent = يُرجى اختيار نشر التقرير كله أو أبواب مختارة منه

## تم

done-section-written = حُفظ الباب.
done-section-commented = أُرسل تعليقكم. وتُبلَّغ الدولتان الأخريان بالبريد الإلكتروني.
done-section-agreed = وافقت دولتكم على الباب.
done-sections-agreed = وافقت دولتكم على الأبواب التي اخترتموها.
done-agreement-withdrawn = سُحبت موافقة دولتكم على هذا الباب.
done-draft-sent = أُرسل مشروع التقرير إلى الدولة الطرف المستعرَضة.
done-report-final = وافقت الدول الثلاث كلها على جميع الأبواب: التقرير نهائي.
done-dialogue-recorded = دُوِّن الحوار.
done-report-published = يستطيع الجميع الآن قراءة التقرير أو الأجزاء التي اخترتموها.
done-publication-withdrawn = سُحب النشر.
