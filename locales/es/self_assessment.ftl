### La autoevaluación: lista de tareas, preguntas, archivos, comprobación, lo que se envió.
# Un artículo o la parte general del cuestionario se encomienda a ministerios, se responde y lo valida el punto de contacto.

self-title = Autoevaluación
# $state es el nombre de un Estado en su forma básica.
self-title-of = Autoevaluación: { $state }
self-general-part = Parte general
# $article designa un instrumento y un artículo; $paragraph es un párrafo, por ejemplo 1 a) i).
self-paragraph = { $article }, párrafo { $paragraph }
self-paragraph-only = Párrafo { $paragraph }
# $strength indica con qué fuerza obliga la disposición: obligación, obligación de considerar, facultad.
self-paragraph-strength = Párrafo { $paragraph } · { $strength }
self-question = Pregunta
self-question-number = Pregunta { $number }

## Lista de tareas

self-asked-focal-point-self-assessment = Encomiende los artículos a los ministerios que los conocen, compruebe lo que responden y valide cada artículo. Después compruebe todas las respuestas y envíelas.
self-asked-focal-point-desk-review = La autoevaluación se ha enviado. Si es necesario corregir una respuesta, modifíquela aquí; después compruebe y envíe una nueva versión.
self-asked-focal-point-agreement = La autoevaluación se ha enviado. Si es necesario corregir una respuesta, modifíquela aquí; después compruebe y envíe una nueva versión.
self-asked-focal-point-final = Nada. El informe es definitivo; las respuestas pueden seguir leyéndose aquí.
self-asked-contributor-self-assessment = Responda a las preguntas de los artículos que figuran aquí. Cuando haya terminado un artículo, indique que está listo: su punto de contacto lo comprobará entonces.
self-asked-contributor-desk-review = La autoevaluación se ha enviado. Su punto de contacto puede pedirle correcciones.
self-asked-contributor-agreement = La autoevaluación se ha enviado. Su punto de contacto puede pedirle correcciones.
self-asked-contributor-final = Nada. El informe es definitivo; las respuestas pueden seguir leyéndose aquí.
self-draft-stays = Nadie ajeno a su Estado ve este borrador hasta que su punto de contacto lo envíe.
self-nothing-given = Su punto de contacto aún no le ha encomendado nada. Se le avisará por correo electrónico.
# $article es un encabezamiento como “Artículo 5. Título”.
self-go-on = Continuar con: { $article }
self-answered-of = Preguntas respondidas: { $answered } de { $count }.
# $people es una lista de nombres.
self-given-to = A cargo de: { $people }.
self-given-to-nobody = Aún no se ha encomendado a nadie.
# Una persona y el ministerio para el que trabaja.
self-of-ministry = { $person } ({ $ministry })
self-whole = La autoevaluación en su conjunto

progress-not-begun = Sin comenzar
progress-in-work = En curso
progress-ready = Listo
progress-cleared = Validado

## Un artículo o la parte general

self-questions = Preguntas
self-not-answered = Sin responder
self-answered = Respondida
self-answer = Respuesta
self-thread = Preguntas de los expertos y respuestas de su Estado
self-mark-ready = Indicar que está listo
    .text = Se avisa a su punto de contacto, que comprueba las respuestas. Usted puede seguir modificándolas.
self-mark-not-ready = Ha indicado que está listo
    .text = Si desea seguir trabajando, retire esa indicación.
self-mark-cleared = Validar
    .text = Así sabrán todos en su Estado que usted ha comprobado las respuestas y considera que pueden enviarse.
self-mark-reopened = Lo ha validado
    .text = Si requiere más trabajo, ábralo de nuevo.
self-mark-button-ready = Está listo
self-mark-button-not-ready = No está listo
self-mark-button-cleared = Validar
self-mark-button-reopened = Abrir de nuevo
self-give = Encomendar a ministerios
self-give-whom = ¿Quién responde?
    .hint = Estas personas ven este artículo y nada más de su autoevaluación. Puede elegir a varias.
self-give-button = Guardar quién responde
self-no-ministries = Aún no ha invitado a nadie de un ministerio.
self-invite = Invitar a alguien de un ministerio
self-files = Archivos
self-no-files = Aún no hay archivos aquí.
self-upload = Subir un archivo
self-upload-button = Subir
# $size es un número entero.
self-kilobytes = { $size } kB
self-megabytes = { $size } MB
# $size es un tamaño como “2 MB”; $date, una fecha escrita.
self-file-facts = { $size }, { $date }
problem-file-none = Elija primero un archivo
problem-file-not-stored = No ha podido guardarse el archivo en este momento. Elíjalo de nuevo dentro de un minuto
forms-file-travels = Se está enviando el archivo. Mantenga abierta esta página.

done-chapter-given = Se ha guardado quién responde. Se avisa por correo electrónico a las personas nuevas.
done-chapter-marked = Se ha marcado y se ha avisado a quienes lo esperan.
done-chapter-reopened = Puede volver a trabajarse en ello.
done-file-uploaded = Se ha subido el archivo. Puede adjuntarlo a una medida en sus respuestas.

## Una pregunta y su respuesta

self-position = Pregunta { $number } de { $count }
self-does-not-apply = Según sus demás respuestas, esta pregunta no procede. No es necesario que la responda.
self-guidance = Ayuda para esta pregunta
self-related = Respuestas que también pueden servir aquí
    .text = No es necesario que facilite dos veces la misma información: remita a la otra respuesta.
# $place indica dónde se encuentra la otra pregunta; $state, en qué punto está su respuesta.
self-related-line = { $place }: { $state }
self-noticed = Quizá desee volver a ver esto. No le impide continuar.
self-last-saved = Último guardado: { $when }, { $person }.
self-history-link = Versiones anteriores
self-language = Idioma de su respuesta
    .hint = Escriba en cualquiera de los seis idiomas.
self-attach = Adjunte los archivos relativos a esta medida.
self-save-continue = Guardar y continuar
self-previous = Pregunta anterior
self-next = Pregunta siguiente
self-all-questions = Todas las preguntas de este artículo
self-how-to-load = Cómo cargarlo
self-original = Idioma original: { $language }
# $time es una hora como 14:02.
self-saved-at = Guardado a las { $time }
self-offline = Se conserva en este dispositivo; se enviará
self-not-kept = Sin guardar. Mantenga abierta esta página.
self-see-both = Ver ambas versiones
done-answer-saved = Se ha guardado su respuesta.

## Una respuesta tal como se lee

self-read-text = Respuesta
self-read-status = Se aplica

## Dos versiones de una misma respuesta

self-conflict-title = Otra persona modificó esta respuesta
self-conflict-notice = Otra persona modificó esta respuesta. No se ha perdido nada: vea ambas versiones.
self-conflict-text = No se ha sobrescrito ni se ha perdido nada. Elija una de las dos versiones o combínelas más abajo. La otra solo permanece en el historial si se había guardado antes.
self-mine = Su versión
    .text = Aún sin guardar
self-theirs = La versión guardada entretanto
# $when es una fecha escrita con la hora.
self-written = { $person }, { $when }
self-take-mine = Conservar mi versión
self-take-theirs = Conservar la otra versión
self-what-differs = En qué se diferencian
    .text = Tachado: solo en la otra versión. Subrayado: solo en la suya.
self-combine = Combinarlas
    .text = Modifique su versión hasta que contenga lo que ambas personas quieren decir, y guárdela.
# Encabezamientos de dos paneles: la otra versión, para comparar, y el formulario que se modifica.
self-beside = La otra versión, para comparar
self-edit = Su versión, para modificar
self-added = Añadido:
self-removed = Suprimido:

## Sin guardar

self-not-saved = No se ha guardado su respuesta
self-not-open = Esta pregunta no está abierta para usted, o ya no lo está: es posible que su punto de contacto la haya encomendado a otra persona. Copie su texto y, si es necesario, envíelo a su punto de contacto.
self-not-open-notice = Sin guardar: esta pregunta ya no está abierta para usted. Pulse “Guardar” para ver su texto y copiarlo.
self-typed = Lo que ha escrito
    .text = Se muestra aquí para que pueda copiarlo.
self-try-again = Intentar de nuevo

## Historial

self-history-title = Versiones anteriores de esta respuesta
self-written-by = Escrito por { $person }.

## Interesados

self-stakeholders-title = Interesados consultados
self-stakeholders-text = Indique a quiénes se consultó para esta autoevaluación: autoridades, empresas y asociaciones, y personas y grupos que no pertenecen al sector público. Explique por qué cada uno de ellos es pertinente para la Convención o un Protocolo.
self-no-stakeholders = No se ha indicado ningún interesado.
self-stakeholder = Interesado { $number }
self-stakeholder-name = Nombre
self-stakeholder-sector = Sector
self-stakeholder-relevance = Pertinencia
    .hint = Lo que el interesado sabe o hace en relación con la Convención o un Protocolo.
self-add-stakeholder = Añadir otro interesado
self-remove-stakeholder = Suprimir el interesado { $number }
self-list-changed = Otra persona guardó esta lista entretanto
    .text = Esto es lo que se guardó. Su propia lista figura más abajo: añada lo que desee conservar y guárdela.
sector-public = Sector público
sector-private = Sector privado
sector-society = Personas y grupos que no pertenecen al sector público
done-stakeholders-saved = Se ha guardado la lista de interesados.

## Comprobar y enviar

self-check-title = Compruebe sus respuestas
self-check-text = Estas son todas las respuestas tal como están ahora. Lo que podría añadirse se señala debajo de cada respuesta; nada de ello le impide enviarlas.
self-check-stale = Se modificó una respuesta después de que usted abriera esta página. No se ha enviado nada. Compruebe de nuevo las respuestas y después envíelas.
self-to-sending = Ir al final de la página y enviar
# $number cuenta las versiones a partir de 1.
self-send = Enviar la versión { $number }
self-warning = Advertencia
self-sending-is-final = Lo que envíe queda fechado y no puede modificarse ni retirarse. Una corrección constituye una nueva versión.
self-confirm = Antes de enviar
# $states es una lista de los nombres de los Estados partes examinadores, en su forma básica.
self-confirm-sending = He comprobado las respuestas. Entiendo que esta versión es definitiva y que podrán leerla los expertos de los Estados partes examinadores ({ $states }) y la secretaría.
self-send-button = Enviar
problem-confirm-sending = Confirme que ha comprobado las respuestas y que esta versión es definitiva
done-response-sent = Se ha enviado la autoevaluación.

## Lo que se envió

self-responses-title = Versiones enviadas
self-responses-text = El Estado parte objeto de examen envió cada una de estas versiones, que no se han modificado desde entonces. Una corrección constituye una nueva versión.
self-version = Versión { $number }
self-read-version = Leer la versión { $number }
self-difference-link = Qué cambió en la versión { $number }
self-sent-on = Fecha de envío
self-sent-by = Persona que la envió
self-digest = Huella digital
    .hint = SHA-256 del contenido. Si desde entonces se hubiera cambiado un solo carácter, sería distinta.
self-after-sending = Se ha avisado por correo electrónico a los expertos de los Estados partes examinadores y a la secretaría. Leerán las respuestas y podrán formularle preguntas sobre determinados artículos.
self-to-review = Ir al examen
self-difference-title = Qué cambió
# $before y $after son los momentos en que se enviaron las versiones.
self-difference-text = En comparación con la versión enviada el { $before }. Esta se envió el { $after }. Tachado: suprimido. Subrayado: añadido.
self-first-version = Esta es la primera versión: no hay ninguna con la que compararla.
