### ما تستعرضه الدورة، وعدد الدول في كل سنة، والاستعراضات المفتوحة بناء على القرعة.

cycle-themes = المواضيع
    .hint = إذا لم تختاروا شيئاً: المواضيع التي ينص عليها الإطار المرجعي لدورة تحمل هذا الرقم.
cycle-everything = جميع المواد
cycle-duration = المدة
cycle-duration-years =
    { $number ->
        [zero] { $number } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $number } سنوات
        [many] { $number } سنة
       *[other] { $number } سنة
    }
problem-choose-theme = يُرجى اختيار مواضيع من القائمة.
legal-system-customary-law = القانون العرفي
numbers-title = كيف تُحدَّد أعداد كل سنة
numbers-text = يُقسَم عدد أعضاء كل مجموعة الذين لم تُحدَّد سنتهم على عدد السنوات المتبقية. وتُوزَّع الأجزاء الصحيحة أولاً، ثم تُعطى الأماكن المتبقية لأكبر البواقي.
numbers-year = { $year }: الدول الأطراف المستعرَضة، { $number }
numbers-group = المجموعة الإقليمية
numbers-left = الأعضاء من دون سنة
numbers-years = السنوات المتبقية
numbers-whole = الجزء الصحيح
numbers-remainder = الباقي
numbers-more = مكان عن الباقي
numbers-number = المستعرَضة
open-reviews-title = فتح استعراضات سنة
open-reviews-text = تبدأ جميع الاستعراضات في اليوم نفسه. وتُبلَّغ الدولة الطرف المستعرَضة والدول الأطراف المستعرِضة بالبريد الإلكتروني. أما الدول التي فُتح استعراضها فلا يُفتح مرة أخرى.
open-reviews-year = السنة
open-reviews-none = لم تُسحب بعدُ الدول الأطراف المستعرِضة لأيِّ سنة.
open-reviews-stands = الاستعراض
opening-ready = لم يُفتح بعدُ
opening-opened = مفتوح
opening-waits = في الانتظار: لم يصبح استعراض سابق لهذه الدولة نهائياً
done-reviews-opened = فُتحت استعراضات السنة.
problem-lots-review-open = { $state }: استعراضها مفتوح، فلا تُعاد قرعتها ولا يُؤجَّل استعراضها.
review-reviewing-for = { $state } ({ $instruments })
record-verifier = تنزيل برنامج التحقق
mail-cycle-review-opened = فُتح بناء على القرعة استعراض تشارك فيه دولتكم، وبدأ احتساب مواعيده. ويؤدي الرابط أدناه إلى الجدول الزمني للدورة.
    .subject = بدء استعراض في الدورة
