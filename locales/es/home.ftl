### La primera página.

home-title = Examinar cómo se aplica un tratado
home-lead = Los Estados que se han adherido a un tratado se examinan mutuamente: con serenidad, en pie de igualdad y para aprender unos de otros.
home-how = El Estado parte objeto de examen responde a un cuestionario sobre su legislación y su práctica. Expertos de otros dos Estados estudian las respuestas, formulan preguntas y realizan una visita si se les invita. Los tres Estados acuerdan un informe en el que se señalan las buenas prácticas, los problemas y las necesidades de asistencia técnica.
home-confidential = Lo que escribe un Estado solo lo ve ese Estado hasta que lo envía y, después, únicamente quienes participan en su examen. El informe definitivo pertenece al Estado, que decide qué se publica.
home-status = Consultar qué Estados son partes, en la fecha que se desee

home-reviews = Mis exámenes
home-no-reviews = Por el momento no participa en ningún examen. Se le avisará por correo electrónico cuando eso cambie.
home-review-of = Examen de un Estado: { $state }
home-your-part = Su función
home-stage = Etapa
home-asked = Lo que se le pide
home-by = A más tardar el { $date }
home-open = Abrir el examen

## Lo que se pide a una persona, según su función y la etapa: home-asked-<función>-<etapa>

home-asked-focal-point-self-assessment = Encomiende los artículos a sus ministerios, siga sus respuestas, compruébelas y envíe la autoevaluación.
home-asked-focal-point-desk-review = Responda a las preguntas de los expertos.
home-asked-focal-point-agreement = Lea el proyecto de informe y, sección por sección, dé su acuerdo o formule comentarios.
home-asked-focal-point-final = El informe es definitivo. Decida qué partes se publican.
home-asked-contributor-self-assessment = Responda sobre los artículos que le ha encomendado su punto de contacto.
home-asked-contributor-desk-review = Ayude a su punto de contacto a responder a las preguntas de los expertos.
home-asked-contributor-agreement = Nada por el momento. Su punto de contacto puede pedirle correcciones.
home-asked-contributor-final = Nada. El informe es definitivo.
home-asked-expert-self-assessment = Nada todavía. Se le avisará cuando el Estado parte objeto de examen haya enviado su autoevaluación.
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
