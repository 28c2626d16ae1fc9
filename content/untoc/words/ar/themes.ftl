### المواضيع التي تُستعرض المواد وتُعرض معا في إطارها.

theme-criminalization = التجريم والتدابير الجنائية الأخرى
theme-prevention = التدابير الوقائية
theme-international-cooperation = التعاون الدولي
theme-victims-and-witnesses = حماية الضحايا والشهود
theme-law-enforcement-cooperation = التعاون في مجال إنفاذ القانون وتبادل المعلومات
theme-technical-assistance = التدريب والمساعدة التقنية
