### Los mensajes que se envían por correo electrónico: mail-<qué>, y .subject. Un enlace a la página y la firma siguen al texto.

mail-signature = Omnibus, la plataforma para examinar la aplicación de un tratado. Este mensaje ha sido enviado por el programa; las respuestas no se leen.

mail-invitation-focal-point = Se le invita a ser el punto de contacto de su Estado en su examen. El enlace que figura a continuación es exclusivamente para usted; puede utilizarse una sola vez, hasta el { $until }.
    .subject = Invitación: punto de contacto
mail-invitation-contributor = Su punto de contacto le invita a responder, en nombre de su ministerio, sobre artículos de la autoevaluación. El enlace que figura a continuación es exclusivamente para usted; puede utilizarse una sola vez, hasta el { $until }.
    .subject = Invitación: autoevaluación
mail-invitation-expert = Se le invita a participar en un examen como experto gubernamental de su Estado. El enlace que figura a continuación es exclusivamente para usted; puede utilizarse una sola vez, hasta el { $until }.
    .subject = Invitación: experto gubernamental
mail-invitation-observer = Se invita a su misión permanente a seguir un examen. El enlace que figura a continuación es exclusivamente para usted; puede utilizarse una sola vez, hasta el { $until }.
    .subject = Invitación: misión permanente
mail-invitation-staff = Se le invita a trabajar en Omnibus como miembro del personal de la secretaría. El enlace que figura a continuación es exclusivamente para usted; puede utilizarse una sola vez, hasta el { $until }.
    .subject = Invitación: secretaría

mail-profile-waits = Una persona ha aceptado una invitación y espera que usted apruebe su perfil: { $email }.
    .subject = Un perfil pendiente de aprobación
mail-approved = La secretaría ha aprobado su perfil. Ahora tiene acceso a su examen.
    .subject = Se ha aprobado su perfil

mail-chapter-given = Su punto de contacto le ha asignado un artículo.
    .subject = Un artículo por responder
mail-chapter-ready = Un artículo está listo para que usted lo compruebe. Lo ha indicado { $person }.
    .subject = Un artículo está listo para su comprobación
mail-response-sent = El Estado parte objeto de examen ha enviado su autoevaluación. Puede comenzar el examen documental.
    .subject = Ha llegado la autoevaluación
mail-response-corrected = El Estado parte objeto de examen ha enviado una corrección de su autoevaluación. Se muestran las diferencias.
    .subject = Se ha corregido la autoevaluación
mail-enquiry-asked = Un Estado parte objeto de examen ha consultado a la secretaría sobre una pregunta de la autoevaluación.
    .subject = Un Estado consulta a la secretaría
mail-enquiry-answered = La secretaría ha respondido a su consulta sobre una pregunta de la autoevaluación.
    .subject = La secretaría ha respondido
mail-draft-admitted = Un Estado parte objeto de examen le permite leer durante un tiempo el proyecto de su autoevaluación. Cada página que abra queda anotada en el registro de ese Estado.
    .subject = Tiene acceso a un proyecto

mail-question-asked = Los expertos han formulado una pregunta sobre un artículo.
    .subject = Una pregunta sobre un artículo
mail-question-answered = El Estado parte objeto de examen ha respondido a una pregunta sobre un artículo.
    .subject = Respuesta a una pregunta
mail-draft-sent = Se le ha enviado el proyecto de informe sobre su Estado. Puede dar su acuerdo o formular comentarios sección por sección.
    .subject = El proyecto de informe
mail-section-commented = Hay un nuevo comentario sobre una sección del informe.
    .subject = Un comentario sobre el informe
mail-report-final = Los tres Estados han dado su acuerdo a todas las secciones: el informe es definitivo.
    .subject = El informe es definitivo

mail-lots-recorded = El registro de un ciclo contiene un nuevo acto relativo a su Estado. El enlace siguiente conduce a él.
    .subject = Sorteo: un acto relativo a su Estado
