### إطار جميع الصفحات.

layout-skip = الانتقال إلى المحتوى الرئيسي
layout-demonstration = عرض توضيحي
    .text = الاستعراضات المعروضة هنا، بما فيها من دول وأشخاص، من نسج الخيال. وقد يُمحى في أيِّ وقت كل ما تكتبونه.
layout-mail = قراءة الرسائل المرسلة
layout-languages = اللغة
layout-main = القائمة الرئيسية
layout-sign-in = تسجيل الدخول
layout-person = { $person }، { $state }
layout-sign-out = تسجيل الخروج
# يُطرح هذا السؤال قبل تسجيل الخروج إذا بقي على الجهاز نص لم يصل إلى الخادوم.
layout-unsent = لم يُرسل بعدُ بعض ما كتبتموه. وإذا سُجِّل الخروج الآن، حُذف من هذا الجهاز. هل تريدون تسجيل الخروج رغم ذلك؟
layout-done = تم
layout-back = رجوع
layout-breadcrumbs = موقعكم الحالي
layout-pages = الصفحات
layout-older = القيود الأقدم
layout-footer = أومنيبوس برنامج حاسوبي حر لاستعراض تنفيذ الدول للمعاهدات.

## روابط الترويسة

nav-home = الصفحة الرئيسية
nav-reviews = استعراضاتي
nav-all-reviews = جميع الاستعراضات
nav-enquiries = استفسارات الدول
nav-people = الأشخاص
nav-journal = السجل
nav-status = حالة المعاهدات

nav-cycles = الدورات
