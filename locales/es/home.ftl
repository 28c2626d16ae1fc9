### La primera página.

home-title = Examinar la aplicación de un tratado
home-lead = Los Estados partes en un tratado se examinan mutuamente: con serenidad, en pie de igualdad y para aprender unos de otros.
home-how = El Estado parte objeto de examen responde a un cuestionario sobre su derecho y su práctica. Expertos de otros dos Estados estudian las respuestas, formulan preguntas y visitan el país si se les invita. Los tres Estados acuerdan un informe en el que se señalan buenas prácticas, problemas y necesidades de asistencia técnica.
home-confidential = Lo que un Estado escribe solo lo ve ese Estado hasta que lo envía y, a partir de entonces, solo quienes participan en su examen. El informe definitivo pertenece al Estado, que decide qué se publica.
home-status = Ver qué Estados son partes en la fecha que elija

home-reviews = Mis exámenes
home-no-reviews = En este momento no participa en ningún examen. Si eso cambia, se le informará por correo electrónico.
home-review-of = Examen de un Estado: { $state }
home-your-part = Su función
home-stage = Etapa
home-asked = Lo que se le pide
home-by = A más tardar el { $date }
home-open = Abrir el examen

## Lo que se pide a una persona, según su función y la etapa: home-asked-<función>-<etapa>

home-asked-focal-point-self-assessment = Asigne los artículos a sus ministerios, siga sus respuestas, compruébelas y envíe la autoevaluación.
home-asked-focal-point-desk-review = Responda a las preguntas de los expertos.
home-asked-focal-point-agreement = Lea el proyecto de informe y, sección por sección, dé su acuerdo o formule comentarios.
home-asked-focal-point-final = El informe es definitivo. Decida qué se publica.
home-asked-contributor-self-assessment = Responda a las preguntas de los artículos que le ha asignado su punto de contacto.
home-asked-contributor-desk-review = Ayude a su punto de contacto a responder a las preguntas de los expertos.
home-asked-contributor-agreement = Nada por el momento. Su punto de contacto podrá pedirle correcciones.
home-asked-contributor-final = Nada. El informe es definitivo.
home-asked-expert-self-assessment = Nada todavía. Se le informará cuando el Estado parte objeto de examen haya enviado su autoevaluación.
home-asked-expert-desk-review = Lea las respuestas, formule preguntas y consigne sus conclusiones artículo por artículo.
home-asked-expert-agreement = Responda a los comentarios del Estado y dé su acuerdo sección por sección.
home-asked-expert-final = Nada. El informe es definitivo.
home-asked-staff-self-assessment = Invite a los participantes. El Estado está redactando su autoevaluación.
home-asked-staff-desk-review = Preste asistencia a los expertos en la preparación del proyecto de informe.
home-asked-staff-agreement = Preste asistencia a los tres Estados para que acuerden el informe.
home-asked-staff-final = Nada. El informe es definitivo.
home-asked-observer-self-assessment = Nada. Puede seguir el examen.
home-asked-observer-desk-review = Nada. Puede seguir el examen.
home-asked-observer-agreement = Nada. Puede seguir el examen.
home-asked-observer-final = Nada. El informe es definitivo.

## Etapas y funciones

stage-self-assessment = Autoevaluación
stage-desk-review = Examen documental
stage-agreement = Acuerdo sobre el informe
stage-final = Informe definitivo

seat-focal-point = Punto de contacto
seat-contributor = Ministerio
seat-expert = Experto gubernamental
seat-staff = Secretaría
seat-observer = Misión permanente
