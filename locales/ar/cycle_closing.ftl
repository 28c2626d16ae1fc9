### نهاية الدورة.

cycle-closed = أُقفلت
cycle-decision = مقرر المؤتمر
    .hint = رمزه أو نصه. لا يلزم إلا ما دام أحد استعراضات الدورة غير نهائي.
cycle-decision-told = { $text }، { $date }
close-title = إقفال الدورة
close-text = لا يُسجَّل بعدها أي إجراء ولا يُفتح أي استعراض. وما دام أحد استعراضات الدورة غير نهائي فللمؤتمر وحده أن يقرر ذلك.
close-decided-on = تاريخ المقرر
problem-cycle-open = الدول التي ليس لها استعراض نهائي في هذه الدورة: { $number }. أدخل مقرر المؤتمر.
problem-decision = أدخل المقرر المتخذ في هذا اليوم.
problem-decision-long = اختصر المقرر إلى { $most } حرف.
problem-cycle-closed = هذه الدورة مقفلة.
journal-cycle-closed = أقفل دورة (المرحلة { $phase }، الدورة { $number })
mail-cycle-closed = أُقفلت دورة تشارك فيها دولتكم. يؤدي الرابط أدناه إليها.
    .subject = إقفال دورة
