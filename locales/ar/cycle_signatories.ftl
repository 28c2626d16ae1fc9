### الدول الموقعة في الدورة.

plan-signatories = الدول الموقعة
    .text = يجوز لدولة موقعة أن تشارك طوعا. وتُستعرض في إطار الاتفاقية وحدها ولا تستعرض أي دولة.
plan-signatory = الدولة الموقعة
plan-add-signatory = إشراكها
problem-choose-signatory = اختر دولة وقعت الاتفاقية وليست طرفا فيها.
journal-cycle-signatory = أشرك دولة موقعة: { $state } (المرحلة { $phase }، الدورة { $number })
