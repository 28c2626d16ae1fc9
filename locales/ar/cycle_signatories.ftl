### الدول الموقعة في الدورة.

plan-signatories = الدول الموقِّعة
    .text = يجوز لأيِّ دولة موقِّعة أن تشارك طوعاً. وتُستعرَض في إطار الاتفاقية وحدها ولا تستعرض أي دولة.
plan-signatory = الدولة الموقِّعة
plan-add-signatory = إشراكها
problem-choose-signatory = يُرجى اختيار دولة وقَّعت الاتفاقية وليست طرفاً فيها.
journal-cycle-signatory = إشراك دولة موقِّعة: { $state } (المرحلة { $phase }، الدورة { $number })
