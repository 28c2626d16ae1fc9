### الجداول الإحصائية: العناوين والأعمدة وما يقال عندما لا تتوافق الأرقام.

table-criminal-justice = القضايا والأشخاص حسب السنة
    .hint = تُحسب كل قضية وكل شخص مرة واحدة.
    .row = السنة
table-criminal-justice-cases = القضايا التي جرى التحقيق فيها
table-criminal-justice-prosecuted = الأشخاص الملاحقون قضائياً
table-criminal-justice-convicted = الأشخاص المدانون
table-criminal-justice-check-convicted = عدد المدانين في هذه السنة أكبر من عدد الملاحقين قضائياً. وإذا كان بعضهم قد لوحق قبلها فيُرجى بيان ذلك في «كيفية تطبيق التدابير».

table-requests = الطلبات حسب السنة
    .hint = تُحسب الطلبات التي قدَّمتها دولتكم إلى الدول الأطراف الأخرى والطلبات التي تلقتها منها.
    .row = السنة
table-requests-made = الطلبات المقدمة
table-requests-received = الطلبات الواردة
table-requests-granted = المقبولة من الطلبات الواردة
table-requests-refused = المرفوضة من الطلبات الواردة
table-requests-pending = قيد النظر من الطلبات الواردة
table-requests-check-decided = عدد الطلبات المقبولة والمرفوضة في هذه السنة أكبر من عدد الطلبات الواردة. وإذا كان بعضها قد ورد قبلها فيُرجى بيان ذلك في «كيفية تطبيق التدابير».

table-confiscation = الممتلكات المجمدة والمضبوطة والمصادرة حسب السنة
    .hint = تُذكر جميع القيم بعملة واحدة، وتُسمى العملة في كل صف.
    .row = السنة
table-confiscation-orders = أوامر المصادرة
table-confiscation-frozen = القيمة المجمدة أو المضبوطة
table-confiscation-confiscated = القيمة المصادرة
table-confiscation-returned = القيمة المعادة إلى الدول أو الضحايا
table-confiscation-currency = العملة
table-confiscation-check-returned = مجموع ما أُعيد في هذه السنوات أكبر مما صودر. يُرجى التحقق من القيم والعملة.

table-victims = ضحايا الاتجار بالأشخاص حسب السنة
    .hint = يُحسب الضحايا الذين تعرفت عليهم سلطاتكم. ويُكتب 0 حيث لا يوجد أحد، كي يمكن حساب المجموع.
    .row = السنة
table-victims-women = النساء
table-victims-men = الرجال
table-victims-girls = الفتيات
table-victims-boys = الفتيان
table-victims-all = مجموع الضحايا
table-victims-assisted = الضحايا الذين تلقوا مساعدة
table-victims-check-assisted = عدد الضحايا الذين تلقوا مساعدة في هذه السنة أكبر من عدد الذين جرى التعرف عليهم. وإذا كان قد جرى التعرف على بعضهم قبلها فيُرجى بيان ذلك في «كيفية تطبيق التدابير».

table-firearms = الأسلحة النارية المضبوطة حسب السنة
    .hint = تُحسب الأسلحة النارية دون الأجزاء والمكونات والذخيرة.
    .row = السنة
table-firearms-seized = الأسلحة النارية المضبوطة
table-firearms-traced = ما جرى اقتفاء أثره من المضبوطة
table-firearms-destroyed = الأسلحة النارية المدمَّرة
table-firearms-check-traced = عدد الأسلحة التي جرى اقتفاء أثرها في هذه السنة أكبر من عدد المضبوطة. يُرجى التحقق من الرقمين.

table-training = تدريب الموظفين حسب السنة
    .hint = تُحسب الدورات التدريبية المتعلقة بمنع الجريمة المنظمة ومكافحتها والمشاركون فيها.
    .row = السنة
table-training-courses = الدورات المعقودة
table-training-trained = الأشخاص الذين تلقوا تدريباً
table-training-women = منهم نساء
table-training-check-women = عدد النساء المتدربات في هذه السنة أكبر من مجموع المتدربين. يُرجى التحقق من الرقمين.
