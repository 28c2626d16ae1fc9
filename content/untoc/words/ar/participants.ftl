### المجموعات الإقليمية، والأفعال التي يصبح بها المشارك ملزَماً. أما أسماء الدول فترد في جدول المشاركين.

group-african = مجموعة الدول الأفريقية
group-asia-pacific = مجموعة دول آسيا والمحيط الهادئ
group-eastern-european = مجموعة دول أوروبا الشرقية
group-latin-american-and-caribbean = مجموعة دول أمريكا اللاتينية والكاريبي
group-western-european-and-other = مجموعة دول أوروبا الغربية ودول أخرى
group-none = بلا مجموعة إقليمية

# الضمير في صيغة الصك المودَع عائد على «الدولة الطرف».
act-ratification = تصديق
    .instrument = صك تصديقها
act-acceptance = قبول
    .instrument = صك قبولها
act-approval = إقرار
    .instrument = صك إقرارها
act-accession = انضمام
    .instrument = صك انضمامها
act-succession = خلافة
    .instrument = إشعار خلافتها
act-formal-confirmation = تأكيد رسمي
    .instrument = صك تأكيدها الرسمي
