### السجل: من فعل ماذا ومتى. ويرد اسم الفاعل قبل الجملة منفصلاً عنها، ولذلك تُصاغ القيود بالمصدر.
# تبقى الأسماء الواردة في المتغيرات على صيغتها الأساسية، كأن تلي نقطتين.

journal-title = السجل
journal-text = من فعل ماذا في هذا الاستعراض، والأحدث أولاً.
journal-whole-text = من فعل ماذا، والأحدث أولاً. ولا يُعرض ما يجري داخل الدولة قبل أن ترسل تقييمها الذاتي.
journal-when = التوقيت
journal-who = الفاعل
journal-what = الإجراء
journal-review = الاستعراض
journal-empty = لا توجد قيود بعدُ.
journal-program = أومنيبوس

journal-set-up = إعداد النظام
journal-signed-in = تسجيل الدخول
journal-account-changed = تعديل الحساب الشخصي
journal-password-changed = تغيير كلمة السر الشخصية
journal-token-made = إنشاء رمز نفاذ لأحد البرامج
journal-token-withdrawn = إلغاء رمز نفاذ
journal-officer-invited = دعوة موظف في الأمانة: { $email }
journal-profile-approved = الموافقة على نبذة تعريفية: { $person }
journal-act-entered = إدخال إجراء. { $participant }: { $act } ({ $instrument })

journal-review-opened = فتح الاستعراض
journal-invited = دعوة { $email } ({ $seat })
journal-invitation-withdrawn = سحب دعوة { $email } ({ $seat })
journal-joined = قبول الدعوة ({ $seat })
journal-removed = إزالة شخص من الاستعراض: { $person }
journal-dialogue-recorded = تدوين كيفية إجراء الحوار
journal-step-recorded = تسجيل يوم إنجاز خطوة: { $step } ({ $day })
journal-step-withdrawn = سحب اليوم المسجل لخطوة: { $step }

journal-chapter-given = إحالة إلى وزارات: { $chapter }
journal-chapter-ready = الإشارة إلى الجاهزية: { $chapter }
journal-chapter-cleared = إجازة: { $chapter }
journal-chapter-reopened = إعادة فتح: { $chapter }
journal-answer-saved = حفظ إجابة: { $question }
journal-answer-taken-over = نقل إجابة: { $question }. المصدر: { $from }
journal-answer-kept = الإبقاء على إجابة رغم تغيُّر مصدرها: { $question }
journal-stakeholders-named = تسمية أصحاب المصلحة الذين استُشيروا
journal-file-uploaded = رفع ملف: { $file }
journal-law-added = إضافة قانون إلى المكتبة: { $law }
journal-law-changed = تعديل قانون في المكتبة: { $law }
journal-law-removed = إزالة قانون من المكتبة: { $law }
journal-response-sent = إرسال التقييم الذاتي، النسخة { $number }
journal-response-corrected = إرسال تصويب للتقييم الذاتي، النسخة { $number }
journal-enquiry-asked = الاستفسار لدى الأمانة: { $question }
journal-enquiry-answered = الرد باسم الأمانة: { $question }
journal-enquiry-set-aside = حذف استفسار لدى الأمانة من قائمة الانتظار: { $question }
journal-draft-admitted = السماح لموظف في الأمانة بقراءة المسودة حتى { $day }: { $person }
journal-draft-admission-ended = إنهاء قراءة المسودة: { $person }
journal-draft-opened = فتح المسودة
journal-draft-chapter-read = القراءة في المسودة: { $chapter }
journal-draft-file-read = قراءة ملف من المسودة: { $file }

journal-article-divided = توزيع العمل بشأن مادة: { $article }
journal-question-asked = طرح سؤال: { $article }
journal-question-answered = الإجابة عن سؤال: { $article }
journal-finding-recorded = تدوين استنتاج: { $article }
journal-finding-changed = تعديل استنتاج: { $article }
journal-finding-withdrawn = سحب استنتاج

journal-section-written = كتابة باب من التقرير: { $section }
journal-draft-sent = إرسال مشروع التقرير إلى الدولة الطرف المستعرَضة
journal-section-commented = التعليق على باب: { $section }
journal-section-agreed = الموافقة على باب: { $section }
journal-agreement-withdrawn = سحب الموافقة على باب: { $section }
journal-report-final = الموافقة على الباب الأخير: التقرير نهائي
journal-report-published = نشر التقرير أو أجزاء منه
journal-publication-withdrawn = سحب النشر

journal-cycle-defined = تحديد دورة (المرحلة { $phase }، الدورة { $number })
journal-cycle-participants = تثبيت المشاركين (المرحلة { $phase }، الدورة { $number })
journal-cycle-group = تعيين مجموعة إقليمية: { $state } (المرحلة { $phase }، الدورة { $number })
journal-cycle-published = نشر بيانات القرعة (المرحلة { $phase }، الدورة { $number })
journal-lots-recorded = تسجيل إجراء من إجراءات القرعة: { $what } (المرحلة { $phase }، الدورة { $number })
