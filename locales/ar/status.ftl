### حالة المعاهدات والمواد ونصوص المعاهدات والتقارير المنشورة: ما هو مفتوح للجميع، وما تدخله الأمانة.

status-title = حالة المعاهدات
status-text = الدول والمنظمات الملزَمة بالاتفاقية وبروتوكولاتها، في أيِّ يوم.
# يحيط بالتاريخ رمزان غير مرئيين يحفظان ترتيب أرقامه من اليسار إلى اليمين.
status-day = اليوم
    .hint = السنة والشهر واليوم، مثل { "\u20662010-09-29\u2069" }
status-show = عرض
status-as-at = الحالة في { $date }
status-latest = تاريخ أحدث إجراء معروف هنا: { $date }.
problem-as-at = يُرجى إدخال اليوم على هيئة سنة وشهر ويوم، مثل { "\u20662010-09-29\u2069" }

# ترد بعد الرقم المكتوب بخط أكبر.
status-parties =
    { $count ->
        [zero] طرف
        [one] طرف
        [two] طرفان
        [few] أطراف
        [many] طرفاً
       *[other] طرف
    }
status-dates = تاريخ الاعتماد: { $adopted }؛ تاريخ بدء النفاذ: { $force }.
status-to-parties = الأطراف والموقِّعون
status-to-articles = المواد
status-to-reports = قراءة التقارير التي نشرتها الدول

## الأطراف في صك واحد

status-count-parties =
    { $count ->
        [zero] لا توجد أطراف.
        [one] طرف واحد.
        [two] طرفان.
        [few] { $count } أطراف.
        [many] { $count } طرفاً.
       *[other] { $count } طرف.
    }
status-count-signatories =
    { $count ->
        [zero] لا توجد دولة أو منظمة وقَّعت دون أن تكون ملزَمة.
        [one] وقَّعت دولة أو منظمة واحدة وليست ملزَمة.
        [two] وقَّعت دولتان أو منظمتان وليستا ملزَمتين.
        [few] وقَّعت { $count } دول أو منظمات وليست ملزَمة.
        [many] وقَّعت { $count } دولة أو منظمة وليست ملزَمة.
       *[other] وقَّعت { $count } دولة أو منظمة وليست ملزَمة.
    }
status-of-group = الأطراف: { $parties } من { $all }
status-party = طرف
status-signatory = موقِّع
status-neither = ليس طرفاً ولا موقِّعاً
status-former = منسحب
status-party-since = طرف منذ { $year }
status-signed-in = توقيع في { $year }
status-left-in = انسحاب في { $year }
status-as-table = المعلومات نفسها في جدول
status-participant = الدولة أو المنظمة
status-status = الحالة
status-signed = تاريخ التوقيع
status-bound = تاريخ الإيداع
status-act = الإجراء
status-deposits = الإيداعات
    .caption = الإيداعات في كل سنة
status-year = السنة
status-parties-at-end = الأطراف في نهاية السنة

## مشارك واحد

status-group = المجموعة الإقليمية
status-kind = النوع
status-organization = منظمة تكامل اقتصادي إقليمية
status-formal-name = الاسم الرسمي
status-invented = هذه الدولة من نسج الخيال. وهي جزء من العرض التوضيحي ولا تُحتسب في أيِّ رقم.
status-is-party = طرف منذ { $date }
status-is-signatory = تاريخ التوقيع: { $date }؛ دون التزام بعدُ
status-has-left = تاريخ الانسحاب: { $date }
status-is-neither = ليس طرفاً ولا موقِّعاً
status-original = الأصل: { $language }

status-act-signature = توقيع
status-act-ratification = تصديق
status-act-acceptance = قبول
status-act-approval = إقرار
status-act-accession = انضمام
status-act-succession = خلافة
status-act-formal-confirmation = تأكيد رسمي
status-act-denunciation = انسحاب
status-act-declaration = إعلان
status-act-reservation = تحفظ
status-act-notification = إشعار
status-act-objection = اعتراض

## المواد

articles-title = المواد
article-number = المادة { $number }
article-line = المادة { $number } - { $title }
article-of = { $instrument }، المادة { $number }
article-other-language = حُمِّل نص هذه المادة بلغة أخرى فقط: { $language }.
article-not-loaded = لم يُحمَّل نص هذه المادة.
article-load = يحمِّل القائمون على تشغيل هذا النظام نص الصك، بصيغة «ماركداون» أو «أكوما نتوسو»، بهذا الأمر:
article-before = المادة السابقة
article-after = المادة التالية

## التقارير المنشورة

reports-title = التقارير المنشورة
reports-text = تقرير الاستعراض ملك للدولة التي جرى استعراضها. وهي التي تقرر ما يُنشر منه.
reports-none = لم تنشر أيُّ دولة تقريرها بعدُ.
reports-whole = نُشر كلياً في { $date }
reports-part = نُشر جزئياً في { $date }
reports-files = حفظ في شكل وثيقة
reports-report-docx = التقرير («وورد»)
reports-report-pdf = التقرير («بي دي إف»)
reports-summary-docx = الخلاصة الوافية («وورد»)
reports-summary-pdf = الخلاصة الوافية («بي دي إف»)

## إدخال الأمانة لإجراء

enter-act-title = إدخال إجراء
    .text = توقيع أو إيداع أو انسحاب أو إعلان أو إجراء آخر. ويُضاف إلى ما هو معروف؛ ولا يُستبدل شيء.
enter-act-participant = الدولة أو المنظمة
enter-act-instrument = الصك
enter-act-kind = الإجراء المتخذ
enter-act-date = يوم التوقيع أو الإيداع
enter-act-own-words = العنوان والنص
    .text = للإعلان أو التحفظ أو الإشعار أو الاعتراض. ويُرجى ترك هذا فارغاً في حالة أيِّ إجراء آخر.
enter-act-title-in = العنوان
    .hint = بجميع اللغات الست
enter-act-text = النص بلغته الأصلية
enter-act-text-language = لغة النص
    .hint = رمزها، مثل { "en" } أو { "ar" } أو { "pt" } أو { "de" }
enter-act-button = إدخال الإجراء

done-act-entered = أُدخل الإجراء.

## نصوص المعاهدات

texts-title = نصوص المعاهدات
    .text = يحمِّل القائمون على تشغيل هذا النظام نصوص الصكوك. ثم تُعرض إلى جانب الأسئلة وفي التقارير.
texts-instrument = الصك
texts-languages = اللغات المحمَّلة
texts-none = غير محمَّل
texts-how = كيفية تحميل نص
    .text = يُرجى حفظ النص بصيغة «ماركداون»، مع عنوان فوق كل مادة مثل «## المادة 5 - العنوان»، أو بصيغة «أكوما نتوسو» بلغة { "XML" }. ثم يُشغَّل هذا الأمر على حاسوب النظام:
texts-check = لا يُقبل النص إلا إذا وردت فيه جميع مواد الصك. ويُستبدل بكامله أيُّ نص سبق تحميله.
