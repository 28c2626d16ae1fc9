### El diario: quién hizo qué y cuándo. journal-<qué>. El nombre de quien actuó figura aparte, antes de la oración.
# $state, $chapter, $article e $instrument son nombres completos y sin artículo: van tras dos puntos o entre paréntesis.

journal-title = Diario
journal-text = Quién hizo qué en este examen, de lo más reciente a lo más antiguo.
journal-whole-text = Quién hizo qué, de lo más reciente a lo más antiguo. No se muestra lo que ocurre dentro de un Estado antes de que envíe su autoevaluación.
journal-when = Cuándo
journal-who = Quién
journal-what = Qué
journal-review = Examen
journal-empty = Aún no hay entradas.
journal-program = Omnibus

journal-set-up = Configuró la instalación
journal-signed-in = Inició sesión
journal-account-changed = Modificó su propia cuenta
journal-password-changed = Cambió su propia contraseña
journal-token-made = Creó una clave para un programa
journal-token-withdrawn = Retiró una clave
journal-officer-invited = Invitó a un funcionario de la secretaría: { $email }
journal-profile-approved = Aprobó un perfil: { $person }
journal-act-entered = Registró un acto. { $participant }: { $act } ({ $instrument })

journal-review-opened = Abrió el examen
journal-invited = Invitó a { $email } ({ $seat })
journal-invitation-withdrawn = Retiró la invitación de { $email } ({ $seat })
journal-joined = Aceptó la invitación ({ $seat })
journal-removed = Excluyó a una persona del examen: { $person }
journal-dialogue-recorded = Consignó cómo se desarrolló el diálogo

journal-chapter-given = Encomendó un capítulo a ministerios: { $chapter }
journal-chapter-ready = Indicó que un capítulo está listo: { $chapter }
journal-chapter-cleared = Validó un capítulo: { $chapter }
journal-chapter-reopened = Abrió de nuevo un capítulo: { $chapter }
journal-answer-saved = Guardó una respuesta: { $question }
journal-stakeholders-named = Indicó los interesados consultados
journal-file-uploaded = Subió un archivo: { $file }
journal-response-sent = Envió la autoevaluación, versión { $number }
journal-response-corrected = Envió una corrección de la autoevaluación, versión { $number }

journal-article-divided = Repartió el trabajo sobre un artículo: { $article }
journal-question-asked = Formuló una pregunta: { $article }
journal-question-answered = Respondió a una pregunta: { $article }
journal-finding-recorded = Consignó una conclusión: { $article }
journal-finding-changed = Modificó una conclusión: { $article }
journal-finding-withdrawn = Retiró una conclusión

journal-section-written = Redactó una sección del informe: { $section }
journal-draft-sent = Envió el proyecto de informe al Estado parte objeto de examen
journal-section-commented = Formuló un comentario sobre una sección: { $section }
journal-section-agreed = Dio su acuerdo a una sección: { $section }
journal-agreement-withdrawn = Retiró su acuerdo a una sección: { $section }
journal-report-final = Dio su acuerdo a la última sección: el informe es definitivo
journal-report-published = Publicó el informe o partes de este
journal-publication-withdrawn = Retiró la publicación
