### الصفحة الأولى.

home-title = استعراض تنفيذ معاهدة
home-lead = تتبادل الدول المنضمة إلى معاهدة استعراض تنفيذها: بهدوء وعلى قدم المساواة ولكي تتعلم كل منها من الأخرى.
home-how = تجيب الدولة الطرف المستعرَضة عن استبيان بشأن قانونها وممارستها. ويدرس خبراء من دولتين أخريين الإجابات، ويطرحون الأسئلة، ويجرون زيارة إذا دُعوا إليها. وتتفق الدول الثلاث على تقرير يبيِّن الممارسات الجيدة والتحديات والاحتياجات من المساعدة التقنية.
home-confidential = ما تكتبه الدولة لا يطَّلع عليه غيرها إلى أن ترسله، ولا يطَّلع عليه بعد ذلك سوى المشاركين في استعراضها. والتقرير النهائي ملك للدولة، وهي التي تقرر ما يُنشر منه.
home-status = الاطلاع على الدول الأطراف في أيِّ يوم

home-reviews = استعراضاتي
home-no-reviews = لا تشاركون في أيِّ استعراض في الوقت الحاضر. وستُبلَّغون بالبريد الإلكتروني عندما يتغير ذلك.
home-review-of = استعراض دولة: { $state }
home-your-part = دوركم
home-stage = المرحلة
home-asked = المطلوب منكم
home-by = في موعد أقصاه { $date }
home-open = فتح الاستعراض

## المطلوب من الشخص بحسب دوره والمرحلة.

home-asked-focal-point-self-assessment = تُرجى إحالة المواد إلى وزاراتكم ومتابعة إجاباتها والتحقق منها، ثم إرسال التقييم الذاتي.
home-asked-focal-point-desk-review = تُرجى الإجابة عن أسئلة الخبراء.
home-asked-focal-point-agreement = تُرجى قراءة مشروع التقرير والموافقة على كل باب من أبوابه أو التعليق عليه.
home-asked-focal-point-final = التقرير نهائي. ويُرجى تحديد ما يُنشر منه.
home-asked-contributor-self-assessment = تُرجى الإجابة عن المواد التي أحالتها إليكم جهة الوصل.
home-asked-contributor-desk-review = تُرجى مساعدة جهة الوصل في بلدكم على الإجابة عن أسئلة الخبراء.
home-asked-contributor-agreement = لا شيء في الوقت الحاضر. وقد تطلب إليكم جهة الوصل إدخال تصويبات.
home-asked-contributor-final = لا شيء. التقرير نهائي.
home-asked-expert-self-assessment = لا شيء بعدُ. وستُبلَّغون عندما ترسل الدولة الطرف المستعرَضة تقييمها الذاتي.
home-asked-expert-desk-review = تُرجى قراءة الإجابات وطرح الأسئلة وتدوين استنتاجاتكم مادةً مادة.
home-asked-expert-agreement = يُرجى الرد على تعليقات الدولة والموافقة باباً باباً.
home-asked-expert-final = لا شيء. التقرير نهائي.
home-asked-staff-self-assessment = تُرجى دعوة المشاركين. والدولة عاكفة على كتابة تقييمها الذاتي.
home-asked-staff-desk-review = تُرجى مساعدة الخبراء في إعداد مشروع التقرير.
home-asked-staff-agreement = تُرجى مساعدة الدول الثلاث على الاتفاق على التقرير.
home-asked-staff-final = لا شيء. التقرير نهائي.
home-asked-observer-self-assessment = لا شيء. ويمكنكم متابعة الاستعراض.
home-asked-observer-desk-review = لا شيء. ويمكنكم متابعة الاستعراض.
home-asked-observer-agreement = لا شيء. ويمكنكم متابعة الاستعراض.
home-asked-observer-final = لا شيء. التقرير نهائي.

## المراحل والأدوار

stage-self-assessment = التقييم الذاتي
stage-desk-review = الاستعراض المكتبي
stage-agreement = الاتفاق على التقرير
stage-final = التقرير النهائي

seat-focal-point = جهة الوصل
seat-contributor = وزارة
seat-expert = خبير حكومي
seat-staff = الأمانة
seat-observer = البعثة الدائمة
