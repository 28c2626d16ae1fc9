### El registro: quién hizo qué y cuándo, journal-<qué>. El nombre de la persona figura aparte, antes de la entrada.
# $state, $chapter, $article e $instrument son nombres completos, sin artículo: siguen a dos puntos o figuran entre paréntesis.

journal-title = Registro
journal-text = Quién hizo qué en este examen, de lo más reciente a lo más antiguo.
journal-whole-text = Quién hizo qué, de lo más reciente a lo más antiguo. No se muestra lo que ocurre dentro de un Estado antes de que envíe su autoevaluación.
journal-when = Cuándo
journal-who = Quién
journal-what = Qué
journal-review = Examen
journal-empty = Todavía no hay entradas.
journal-program = Omnibus

journal-set-up = Puesta en marcha de la instalación
journal-signed-in = Inicio de sesión
journal-account-changed = Modificación de la cuenta propia
journal-password-changed = Cambio de la contraseña propia
journal-token-made = Creación de una clave de acceso para un programa
journal-token-withdrawn = Retiro de una clave de acceso
journal-officer-invited = Invitación de un miembro del personal de la secretaría: { $email }
journal-profile-approved = Aprobación de un perfil: { $person }
journal-act-entered = Introducción de un acto. { $participant }: { $act } ({ $instrument })

journal-review-opened = Apertura del examen
journal-invited = Invitación: { $email } ({ $seat })
journal-invitation-withdrawn = Retiro de la invitación: { $email } ({ $seat })
journal-joined = Aceptación de la invitación ({ $seat })
journal-removed = Retiro de una persona del examen: { $person }
journal-dialogue-recorded = Consignación del desarrollo del diálogo
journal-step-recorded = Consignación de la fecha de un paso: { $step } ({ $day })
journal-step-withdrawn = Retiro de la fecha consignada de un paso: { $step }

journal-chapter-given = Asignación a ministerios: { $chapter }
journal-chapter-ready = Aviso de que está listo: { $chapter }
journal-chapter-cleared = Validación: { $chapter }
journal-chapter-reopened = Reapertura: { $chapter }
journal-answer-saved = Respuesta guardada: { $question }
journal-answer-taken-over = Respuesta tomada de otra: { $question }. Fuente: { $from }
journal-answer-kept = Mantenimiento de una respuesta cuya fuente cambió: { $question }
journal-stakeholders-named = Indicación de los interesados consultados
journal-file-uploaded = Carga de un archivo: { $file }
journal-law-added = Adición de una ley a la biblioteca: { $law }
journal-law-changed = Modificación de una ley de la biblioteca: { $law }
journal-law-removed = Retiro de una ley de la biblioteca: { $law }
journal-response-sent = Envío de la autoevaluación, versión { $number }
journal-response-corrected = Envío de una corrección de la autoevaluación, versión { $number }
journal-enquiry-asked = Consulta hecha a la secretaría: { $question }
journal-enquiry-answered = Consulta respondida en nombre de la secretaría: { $question }
journal-enquiry-set-aside = Consulta a la secretaría quitada de la lista de espera: { $question }
journal-draft-admitted = Acceso de un miembro del personal de la secretaría al proyecto hasta el { $day }: { $person }
journal-draft-admission-ended = Fin del acceso al proyecto: { $person }
journal-draft-opened = Apertura del proyecto
journal-draft-chapter-read = Lectura del proyecto: { $chapter }
journal-draft-file-read = Lectura de un archivo del proyecto: { $file }

journal-article-divided = Reparto del trabajo sobre un artículo: { $article }
journal-question-asked = Pregunta formulada: { $article }
journal-question-answered = Pregunta respondida: { $article }
journal-finding-recorded = Conclusión consignada: { $article }
journal-finding-changed = Conclusión modificada: { $article }
journal-finding-withdrawn = Retiro de una conclusión

journal-section-written = Redacción de una sección del informe: { $section }
journal-draft-sent = Envío del proyecto de informe al Estado parte objeto de examen
journal-section-commented = Comentario sobre una sección: { $section }
journal-section-agreed = Acuerdo sobre una sección: { $section }
journal-agreement-withdrawn = Retiro del acuerdo sobre una sección: { $section }
journal-report-final = Acuerdo sobre la última sección: el informe es definitivo
journal-report-published = Publicación del informe o de partes de él
journal-publication-withdrawn = Retiro de la publicación

journal-cycle-defined = Definición de un ciclo (fase { $phase }, ciclo { $number })
journal-cycle-participants = Fijación de los participantes (fase { $phase }, ciclo { $number })
journal-cycle-group = Asignación de un grupo regional: { $state } (fase { $phase }, ciclo { $number })
journal-cycle-published = Publicación de los datos del sorteo (fase { $phase }, ciclo { $number })
journal-lots-recorded = Registro de un acto del sorteo: { $what } (fase { $phase }, ciclo { $number })
