### الاستعراض: قائمة الأمانة، وفتح الاستعراض، ولمحة عامة عنه، والمشاركون فيه.

## جميع الاستعراضات، للأمانة

all-reviews-title = جميع الاستعراضات
all-reviews-text = لا يُفتح الاستعراض إلا للمشاركين فيه. ويمكنكم فتح الاستعراضات التي كُلِّفتم بها.
all-reviews-none = لم يُفتح أيُّ استعراض بعدُ.

## فتح استعراض

open-review-title = فتح استعراض
open-review-text = يشمل الاستعراض الاتفاقية وكل بروتوكول تكون الدولة ملزَمة به في يوم بدء الاستعراض.
# عنوانا مجموعتين في قائمة للدول.
open-review-invented = دول العرض التوضيحي المتخيَّلة
open-review-real = الدول
open-review-reviewing-hint = تكون كل منها طرفاً في جميع الصكوك قيد الاستعراض، ولا تستعرض أيًّا منها الدولةُ التي تستعرضها. وتكون واحدة منها على الأقل من المجموعة الإقليمية نفسها.
# الرقم هو ترتيب الدولة الطرف المستعرِضة ابتداءً من 1.
open-review-reviewing = الدولة الطرف المستعرِضة { $number }
open-review-language = لغة التقرير
    .hint = يكتب الخبراء التقرير بهذه اللغة.
open-review-also = لغات العمل الأخرى
    .hint = اختياري
open-review-started = تاريخ البدء
    .hint = اليوم الذي تُبلَّغ فيه الدولة بأنَّ استعراضها يبدأ. وتُحتسب التواريخ الإرشادية ابتداءً منه.
open-review-focal-point = عنوان البريد الإلكتروني لجهة الاتصال في الدولة
    .hint = اختياري. ويُدعى هذا الشخص بصفة جهة الوصل. ويمكنكم القيام بذلك لاحقاً أيضاً.
open-review-button = فتح الاستعراض

done-review-opened = فُتح الاستعراض.

## ماهية الاستعراض

review-state = الدولة الطرف المستعرَضة
review-reviewing = الدول الأطراف المستعرِضة
review-started = تاريخ البدء
review-staff = موظف الأمانة
review-instruments = الصكوك
review-languages = لغات العمل
# اسم لغة.
review-language-of-report = { $language } (لغة التقرير)

## لمحة عامة

review-title = الاستعراض: { $state }
review-asked = المطلوب منكم
review-open = متابعة
review-where = في هذا الاستعراض
review-clock = التواريخ الإرشادية
    .text = تساعد هذه التواريخ جميع الجهات على التخطيط. ولا يمنع انقضاؤها شيئاً.
review-done-on = تم في { $date }
review-now = الخطوة التالية
review-passed = انقضى هذا التاريخ. والخطوة لا تزال مفتوحة.
review-step-record = تسجيل يوم الإنجاز
review-step-due = التاريخ الإرشادي: { $date }
review-step-day = في أيِّ يوم أُنجزت هذه الخطوة؟
    .hint = تاريخ اليوم أو تاريخ سابق. ويُرجى ترك الحقول فارغة لسحب ما سُجِّل.
done-step-recorded = حُفظ التاريخ.
review-about = عن هذا الاستعراض
review-people = المشاركون
review-people-all = الأشخاص والدعوات

review-door-self-assessment = التقييم الذاتي
    .hint = المواد وأسئلتها ومن يجيب عنها
review-door-articles = موادكم
    .hint = المواد التي أحالتها إليكم جهة الوصل
review-door-response = الرد المرسل
    .hint = التقييم الذاتي كما أُرسل، بجميع نسخه
review-door-desk-review = الاستعراض المكتبي
    .hint = الإجابات والأسئلة والاستنتاجات، مادةً مادة
review-door-threads = الأسئلة والأجوبة
    .hint = ما يسأل عنه الخبراء وما تجيب به الدولة، مادةً مادة
review-door-report = تقرير الاستعراض القُطري
    .hint = التقرير باباً باباً، ووثائقه
review-door-publication = النشر
    .hint = ما تنشره الدولة من التقرير
review-door-enquiries = الاستفسارات الموجَّهة إلى الأمانة
    .hint = ما تستفسر عنه دولتكم لدى الأمانة بشأن التقييم الذاتي، وردودها
review-door-journal = السجل
    .hint = من فعل ماذا في هذا الاستعراض
review-door-people = الأشخاص
    .hint = المشاركون في الاستعراض

## الأشخاص

review-people-title = الأشخاص: { $state }
# الدور في الاستعراض، ثم الدولة أو الوزارة.
review-role = { $part }، { $of }
review-not-approved = لم توافق الأمانة على النبذة التعريفية بعدُ.
review-remove = إزالة
review-remove-title = هل تريدون إزالة { $name } من الاستعراض؟
review-remove-text = لن يرى هذا الشخص الاستعراض بعد ذلك. ويبقى ما كتبه.
review-remove-button = إزالة من الاستعراض
review-invite = دعوة شخص
review-pending = دعوات لم تُقبل بعدُ
review-pending-until = صالحة حتى { $date }
review-pending-expired = انتهت صلاحيتها في { $date }
review-withdraw = سحب

done-invited = أُرسلت الدعوة.
done-removed = أُزيل الشخص من الاستعراض.
done-invitation-withdrawn = سُحبت الدعوة.

## توجيه الدعوات

review-invite-title = دعوة شخص إلى الاستعراض
review-invite-ministries = تُرجى دعوة أشخاص من وزاراتكم. ولا يرون سوى المواد التي تحيلونها إليهم.
review-invite-seat = الدور في الاستعراض
review-invite-ministry = الوزارة أو السلطة
review-invite-language = لغة الدعوة
review-invite-button = إرسال الدعوة
problem-choose-part = يُرجى اختيار دور هذا الشخص في الاستعراض
