### خطوات الجدول الزمني للآلية (mechanism.toml).

clock-inform = إبلاغ الدولة
clock-focal-point = تسمية الدولة جهةَ الوصل
clock-introductory-conference = المؤتمر التمهيدي
clock-self-assessment = التقييم الذاتي
clock-circulation = تعميم التقييم الذاتي
clock-desk-review = الاستعراض المكتبي
clock-dialogue = الحوار
clock-notes = مذكرات الخبراء بعد الزيارة
clock-draft-report = مشروع التقرير
clock-whole = نهاية الاستعراض
