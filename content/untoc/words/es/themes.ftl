### Los temas bajo los cuales se examinan los artículos y se presentan juntos.

theme-criminalization = Penalización y otras medidas penales
theme-prevention = Medidas preventivas
theme-international-cooperation = Cooperación internacional
theme-victims-and-witnesses = Protección de las víctimas y los testigos
theme-law-enforcement-cooperation = Cooperación en materia de cumplimiento de la ley e intercambio de información
theme-technical-assistance = Capacitación y asistencia técnica
