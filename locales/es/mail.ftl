### Mensajes de correo electrónico.

mail-signature = Omnibus, la plataforma para examinar cómo se aplica un tratado. Este mensaje ha sido enviado por el programa; nadie lee las respuestas.

mail-invitation-focal-point = Se le invita a ser el punto de contacto de su Estado en el examen de este. El enlace que figura a continuación es solo para usted; puede utilizarse una vez, hasta el { $until }.
    .subject = Invitación: punto de contacto
mail-invitation-contributor = Su punto de contacto le invita a responder sobre artículos de la autoevaluación en nombre de su ministerio. El enlace que figura a continuación es solo para usted; puede utilizarse una vez, hasta el { $until }.
    .subject = Invitación: autoevaluación
mail-invitation-expert = Se le invita a participar en un examen como experto gubernamental de su Estado. El enlace que figura a continuación es solo para usted; puede utilizarse una vez, hasta el { $until }.
    .subject = Invitación: experto gubernamental
mail-invitation-observer = Se invita a su misión permanente a seguir un examen. El enlace que figura a continuación es solo para usted; puede utilizarse una vez, hasta el { $until }.
    .subject = Invitación: misión permanente
mail-invitation-staff = Se le invita a trabajar en Omnibus como funcionario de la secretaría. El enlace que figura a continuación es solo para usted; puede utilizarse una vez, hasta el { $until }.
    .subject = Invitación: secretaría
mail-profile-waits = Una persona ha aceptado una invitación y espera que usted apruebe su perfil: { $email }.
    .subject = Un perfil espera aprobación
mail-approved = La secretaría ha aprobado su perfil. Su examen ya está abierto para usted.
    .subject = Se ha aprobado su perfil
mail-chapter-given = Su punto de contacto le ha encomendado un artículo.
    .subject = Un artículo por responder
mail-chapter-ready = Hay un artículo listo para que usted lo compruebe. Lo marcó { $person }.
    .subject = Un artículo está listo para comprobarse
mail-response-sent = El Estado parte objeto de examen ha enviado su autoevaluación. Puede comenzar el examen documental.
    .subject = Ha llegado la autoevaluación
mail-response-corrected = El Estado parte objeto de examen ha enviado una corrección de su autoevaluación. Se muestran las diferencias.
    .subject = Se ha corregido la autoevaluación
mail-question-asked = Los expertos han formulado una pregunta sobre un artículo.
    .subject = Una pregunta sobre un artículo
mail-question-answered = El Estado parte objeto de examen ha respondido a una pregunta sobre un artículo.
    .subject = Se ha respondido a una pregunta
mail-draft-sent = Se le ha enviado el proyecto de informe sobre su Estado. Puede dar su acuerdo o formular comentarios sección por sección.
    .subject = El proyecto de informe
mail-section-commented = Hay un nuevo comentario sobre una sección del informe.
    .subject = Un comentario sobre el informe
mail-report-final = Los tres Estados han acordado todas las secciones: el informe es definitivo.
    .subject = El informe es definitivo
