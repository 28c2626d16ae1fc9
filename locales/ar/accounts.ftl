### تسجيل الدخول والحسابات والدعوات، والأشخاص كما تراهم الأمانة.

## تسجيل الدخول

sign-in-title = تسجيل الدخول
sign-in-button = تسجيل الدخول
sign-in-help = تُنشأ الحسابات بدعوة. وإذا فقدتم كلمة السر، يُرجى الاتصال بالأمانة أو بجهة الوصل في بلدكم.
sign-in-demonstration = تسجيل الدخول بصفة أحد أشخاص العرض التوضيحي
    .hint = لا تلزم كلمة سر. ويرى كل منهم استعراضاً من جانب مختلف.
sign-in-as = تسجيل الدخول
sign-in-password = تسجيل الدخول بعنوان بريد إلكتروني وكلمة سر

## حقول الحساب

account-email = عنوان البريد الإلكتروني
account-password = كلمة السر
account-name = اسمكم
    .hint = كما سيراه المشاركون الآخرون في الاستعراض
account-language = لغة الرسائل الموجَّهة إليكم
account-new-password = كلمة السر الجديدة
account-present-password = كلمة السر الحالية
account-password-hint =
    { $least ->
        [zero] لا تقل عن { $least } حرف. ومن السهل تذكُّر ثلاث كلمات لا رابط بينها.
        [one] لا تقل عن حرف واحد. ومن السهل تذكُّر ثلاث كلمات لا رابط بينها.
        [two] لا تقل عن حرفين. ومن السهل تذكُّر ثلاث كلمات لا رابط بينها.
        [few] لا تقل عن { $least } أحرف. ومن السهل تذكُّر ثلاث كلمات لا رابط بينها.
        [many] لا تقل عن { $least } حرفاً. ومن السهل تذكُّر ثلاث كلمات لا رابط بينها.
       *[other] لا تقل عن { $least } حرف. ومن السهل تذكُّر ثلاث كلمات لا رابط بينها.
    }
account-background = الخلفية المهنية
account-position = المنصب الحالي
account-offices = المناصب المشغولة والأنشطة ذات الصلة
account-expertise = مجالات الخبرة

## الحساب الشخصي

account-title = حسابكم
account-change = الاسم واللغة والنبذة التعريفية
account-profile-hint = يعرِّف الخبراء الحكوميون بأنفسهم للمشاركين الآخرين في الاستعراض.
account-change-password = تغيير كلمة السر
account-tokens = نفاذ البرامج
    .text = يتيح رمز النفاذ لأحد برامجكم أن يقرأ ويكتب باسمكم عن طريق الواجهة البرمجية. ويُرجى إبقاؤه سريًّا مثل كلمة السر.
account-token-name = ما الغرض من رمز النفاذ؟
    .hint = مثال: نقل البيانات من سجل القضايا لدينا
account-token-make = إنشاء رمز نفاذ
account-token-made = رمز النفاذ الجديد
    .text = يُرجى نسخه الآن. ولن يُعرض مرة أخرى.
account-token-expires = صالح حتى { $date }
account-token-withdraw = إلغاء
account-no-tokens = ليس لديكم رموز نفاذ.
account-waiting = لم توافق الأمانة بعدُ على نبذتكم التعريفية. وستظهر استعراضاتكم هنا حالما توافق عليها.

done-account-changed = عُدِّل حسابكم.
done-password-changed = غُيِّرت كلمة السر.
done-token-withdrawn = أُلغي رمز النفاذ.
done-signed-out = سُجِّل خروجكم.

## الإعداد

set-up-title = إعداد أومنيبوس
set-up-text = لا يوجد حساب لأيِّ شخص بعدُ. والحساب الأول لموظف في الأمانة، يتولى بعد ذلك دعوة جميع الأشخاص الآخرين.
set-up-button = إنشاء الحساب

## الدعوات

invitation-title = أنتم مدعوون
invitation-to-review = أنتم مدعوون إلى المشاركة في استعراض دولة. الدولة الطرف المستعرَضة: { $state }. دوركم: { $seat }.
invitation-to-secretariat = أنتم مدعوون إلى العمل في أومنيبوس بصفة موظف في الأمانة.
invitation-address = أُرسلت هذه الدعوة إلى { $email }. وستسجِّلون الدخول بهذا العنوان.
invitation-has-account = لديكم حساب. يُرجى إدخال كلمة سره لقبول الدعوة.
invitation-new-account = يُرجى اختيار الاسم الذي سيراه الآخرون، وكلمة سر.
invitation-profile = نبذتكم التعريفية
    .text = يعرِّف الخبراء الحكوميون المشاركين الآخرين بخلفيتهم. وتوافق الأمانة على النبذة قبل أن يُفتح لكم الاستعراض. ويمكنكم كتابتها لاحقاً.
invitation-accept = قبول
invitation-not-open = لا يمكن استعمال هذه الدعوة

done-invitation-accepted = قبلتم الدعوة.

## قائمة الأشخاص لدى الأمانة

people-title = الأشخاص
people-waiting = النبذات المعروضة للموافقة
people-none-waiting = لا توجد نبذة بانتظار الموافقة.
people-approve = موافقة
people-approve-name = الموافقة على نبذة { $name }
people-everyone = جميع أصحاب الحسابات
people-officer = موظف في الأمانة
people-name = الاسم
people-of = الدولة أو المنظمة
people-email = عنوان البريد الإلكتروني
people-approved = تمت الموافقة
people-not-approved = بانتظار الموافقة
people-invite-officer = دعوة موظف في الأمانة
people-invite-button = إرسال الدعوة
people-invite-language = لغة الدعوة

done-approved = تمت الموافقة على النبذة.
done-officer-invited = أُرسلت الدعوة.

## الرسائل المرسلة، في العرض التوضيحي والتطوير

mail-box-title = الرسائل المرسلة
mail-box-text = في الاستعمال الفعلي تُرسل هذه الرسائل بالبريد الإلكتروني. أما هنا فهي محفوظة ويستطيع الجميع قراءتها.
mail-box-empty = لم تُرسل أيُّ رسالة بعدُ.
mail-box-to = إلى
mail-box-subject = الموضوع
mail-box-when = التوقيت
