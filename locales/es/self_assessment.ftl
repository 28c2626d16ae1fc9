### La autoevaluación: lista de tareas, preguntas, archivos, comprobación y versiones enviadas.
# Un artículo o la parte general del cuestionario se asigna a ministerios, se responde y lo valida el punto de contacto.

self-title = Autoevaluación
# $state es el nombre de un Estado, sin artículo.
self-title-of = Autoevaluación: { $state }
self-general-part = Parte general
self-follow-up-part = Seguimiento
    .hint = Estas preguntas se formulan al Estado que ya ha sido objeto de un examen.
# $article nombra un instrumento y un artículo; $paragraph es un párrafo, por ejemplo 1 a) i).
self-paragraph =
    { $kind ->
        [letter] { $article }, apartado { $paragraph }
       *[paragraph] { $article }, párrafo { $paragraph }
    }
self-paragraph-only =
    { $kind ->
        [letter] Apartado { $paragraph }
       *[paragraph] Párrafo { $paragraph }
    }
self-paragraph-question =
    { $kind ->
        [letter] Pregunta { $number }, sobre el apartado { $paragraph }
       *[paragraph] Pregunta { $number }, sobre el párrafo { $paragraph }
    }
# $strength es la fuerza de la obligación: obligación, obligación de considerar, facultad.
self-paragraph-strength =
    { $kind ->
        [letter] Apartado { $paragraph } · { $strength }
       *[paragraph] Párrafo { $paragraph } · { $strength }
    }
self-question = Pregunta
self-question-number = Pregunta { $number }

## Lista de tareas

self-asked-focal-point-self-assessment = Asigne los artículos a los ministerios competentes, compruebe sus respuestas y valide cada artículo. Compruebe después todas las respuestas y envíelas.
self-asked-focal-point-desk-review = Se ha enviado la autoevaluación. Si hay que corregir una respuesta, modifíquela aquí y, a continuación, compruebe y envíe una nueva versión.
self-asked-focal-point-agreement = Se ha enviado la autoevaluación. Si hay que corregir una respuesta, modifíquela aquí y, a continuación, compruebe y envíe una nueva versión.
self-asked-focal-point-final = Nada. El informe es definitivo; las respuestas pueden seguir leyéndose aquí.
self-asked-contributor-self-assessment = Responda a las preguntas de los artículos que se enumeran aquí. Cuando haya terminado un artículo, indique que está listo: su punto de contacto lo comprobará.
self-asked-contributor-desk-review = Se ha enviado la autoevaluación. Su punto de contacto podrá pedirle correcciones.
self-asked-contributor-agreement = Se ha enviado la autoevaluación. Su punto de contacto podrá pedirle correcciones.
self-asked-contributor-final = Nada. El informe es definitivo; las respuestas pueden seguir leyéndose aquí.
self-draft-stays = Nadie fuera de su Estado ve este proyecto hasta que lo envíe su punto de contacto.
    .focal-point = Nadie fuera de su Estado ve este proyecto hasta que usted lo envíe.
self-nothing-given = Su punto de contacto todavía no le ha asignado nada. Se le informará por correo electrónico.
# $article es un encabezamiento como “Artículo 5. Título”.
self-go-on = Continuar con: { $article }
self-answered-of = Respondidas: { $answered } de { $count }.
# $people es una lista de nombres.
self-given-to = Asignado a: { $people }.
self-given-to-nobody = Sin asignar.
# Una persona y el ministerio para el que trabaja.
self-of-ministry = { $person } ({ $ministry })
self-whole = La autoevaluación en su conjunto

progress-not-begun = Sin empezar
    .question = Sin empezar
progress-in-work = En curso
    .question = En curso
progress-ready = Listo
    .question = Lista
progress-cleared = Validado
    .question = Validada

## Un artículo o la parte general

self-questions = Preguntas
self-not-answered = Sin responder
self-answered = Respondida
self-answer = Responder
self-thread = Preguntas de los expertos y respuestas de su Estado
self-mark-ready = Indicar que está listo
    .text = Se informa de ello a su punto de contacto, que comprueba las respuestas. Usted puede seguir modificándolas.
self-mark-not-ready = Ha indicado que está listo
    .text = Si desea seguir trabajando en ello, retire esa indicación.
self-mark-cleared = Validar
    .text = Así comunica a todas las personas de su Estado que ha comprobado las respuestas y que pueden enviarse.
self-mark-reopened = Ha validado estas respuestas
    .text = Si hay que seguir trabajando en ellas, reábralas.
self-mark-button-ready = Está listo
self-mark-button-not-ready = No está listo
self-mark-button-cleared = Validar
self-mark-button-reopened = Reabrir
self-give = Asignar a ministerios
self-give-sees = Quienes elija verán esta parte y nada más de su autoevaluación.
self-give-button = Guardar quién responde
self-no-ministries = Todavía no ha invitado a nadie de un ministerio.
self-invite = Invitar a alguien de un ministerio
self-files = Archivos
self-no-files = Todavía no hay archivos aquí.
self-upload = Cargar un archivo
self-upload-button = Cargar
# $size es un número entero.
self-kilobytes = { $size } kB
self-megabytes = { $size } MB
# $size es un tamaño como “2 MB”, $date una fecha escrita por extenso.
self-file-facts = { $size }, { $date }
problem-file-none = Elija primero un archivo
problem-file-not-stored = No se ha podido almacenar el archivo. Elíjalo de nuevo dentro de un minuto
forms-file-travels = Se está enviando el archivo. Mantenga abierta esta página.

done-chapter-given = Se ha guardado quién responde. Se informa por correo electrónico a las nuevas personas.
done-chapter-marked = Se ha guardado la indicación y se informa a quienes la esperan.
done-chapter-reopened = Se puede volver a trabajar en ello.
done-file-uploaded = Se ha cargado el archivo. Puede adjuntarlo a una medida en sus respuestas.

## Una pregunta y su respuesta

self-position = Pregunta { $number } de { $count }
self-does-not-apply = Según sus otras respuestas, esta pregunta no procede. No es necesario que la responda.
self-guidance = Ayuda sobre esta pregunta
self-example = Ejemplo de una buena respuesta
    .hint = El Estado y sus leyes son ficticios.
self-related = Respuestas que también pueden servir aquí
    .text = No es necesario que facilite dos veces la misma información: remítase a la otra respuesta.
# $place indica dónde está la otra pregunta, $state en qué punto se encuentra su respuesta.
self-related-line = { $place }: { $state }
self-noticed = Tal vez convenga revisar este punto. Ello no le impide continuar.
self-last-saved = Guardado el { $when } por { $person }.
self-history-link = Versiones anteriores
self-language = Idioma de su respuesta
    .hint = Escriba en cualquiera de los seis idiomas.
self-attach = Adjunte los archivos que correspondan a esta medida.
self-save-continue = Guardar y continuar
self-previous = Pregunta anterior
self-next = Pregunta siguiente
self-all-questions = Todas las preguntas de esta parte
self-how-to-load = Cómo cargar el texto
self-original = Original: { $language }
# $time es una hora como 14:02.
self-saved-at = Guardado a las { $time }
self-offline = Conservado en este dispositivo; se enviará
self-not-kept = Sin guardar. Mantenga abierta esta página.
self-see-both = Ver ambas versiones
done-answer-saved = Se ha guardado su respuesta.

## Una respuesta tal como se lee

self-read-text = Respuesta
self-read-status = Aplicación

## Dos versiones de una respuesta

self-conflict-title = Otra persona modificó esta respuesta
self-conflict-notice = Otra persona modificó esta respuesta. No se ha perdido nada: vea ambas versiones.
self-conflict-text = No se ha sobrescrito ni se ha perdido nada. Elija una de las dos versiones o combínelas más abajo. La otra solo permanece en el historial si se había guardado antes.
self-mine = Su versión
    .text = Todavía sin guardar
self-theirs = La versión guardada entretanto
# $when es una fecha escrita por extenso, con la hora.
self-written = { $person }, { $when }
self-take-mine = Usar mi versión
self-take-theirs = Usar la otra versión
self-what-differs = Diferencias
    .text = Tachado: solo en la otra versión. Subrayado: solo en la suya.
self-combine = Combinar ambas versiones
    .text = Aquí se han reunido las dos modificaciones. Cambie la respuesta hasta que diga lo que ambas personas quieren decir y guárdela.
# Encabezamientos de dos paneles: la otra versión, para comparar, y el formulario que se modifica.
self-beside = La otra versión, para comparar
self-edit = La versión combinada, para modificarla
self-added = Añadido:
self-removed = Suprimido:

## Sin guardar

self-not-saved = No se ha guardado su respuesta
self-not-open = Usted no tiene acceso a esta pregunta, o ha dejado de tenerlo: tal vez su punto de contacto la haya asignado a otra persona. Copie su texto y envíelo a su punto de contacto si hace falta.
self-not-open-notice = Sin guardar: usted ya no tiene acceso a esta pregunta. Pulse “Guardar” para ver su texto y copiarlo.
self-typed = Lo que escribió
    .text = Se muestra aquí para que pueda copiarlo.
self-try-again = Intentar de nuevo

## Historial

self-history-title = Versiones anteriores de esta respuesta
self-written-by = Escrito por { $person }.

## Interesados

self-stakeholders-title = Interesados consultados
self-stakeholders-text = Indique a quiénes se consultó para esta autoevaluación: autoridades, empresas y asociaciones, y personas y grupos ajenos al sector público. Explique por qué cada uno de ellos es pertinente para la Convención o un Protocolo.
self-no-stakeholders = No se ha indicado ningún interesado.
self-stakeholder = Interesado { $number }
self-stakeholder-name = Nombre
self-stakeholder-sector = Sector
self-stakeholder-relevance = Pertinencia
    .hint = Lo que el interesado sabe o hace en relación con la Convención o un Protocolo.
self-add-stakeholder = Añadir otro interesado
self-remove-stakeholder = Suprimir el interesado { $number }
self-list-changed = Otra persona guardó entretanto esta lista
    .text = Esto es lo que se guardó. Su propia lista figura más abajo: añada lo que desee conservar y guárdela.
sector-public = Sector público
sector-private = Sector privado
sector-society = Personas y grupos ajenos al sector público
done-stakeholders-saved = Se ha guardado la lista de interesados.

## Comprobación y envío

self-check-title = Compruebe sus respuestas
self-check-text = Estas son todas las respuestas en su forma actual. Lo que podría añadirse se indica debajo de la respuesta; nada de ello le impide enviar.
self-check-stale = Una respuesta se modificó después de que usted abriera esta página. No se ha enviado nada. Compruebe de nuevo las respuestas y envíelas después.
self-to-sending = Ir al final de la página para enviar
# $number cuenta las versiones, a partir de 1.
self-send = Enviar la versión { $number }
self-warning = Advertencia
self-sending-is-final = Lo que envíe llevará fecha y no podrá modificarse ni retirarse. Toda corrección constituye una nueva versión.
self-confirm = Antes de enviar
# $states es una lista de nombres de Estados partes examinadores, sin artículo.
self-confirm-sending = He comprobado las respuestas. Entiendo que esta versión es definitiva y que podrán leerla los expertos de los Estados partes examinadores ({ $states }) y la secretaría.
self-send-button = Enviar
problem-confirm-sending = Confirme que ha comprobado las respuestas y que esta versión es definitiva
done-response-sent = Se ha enviado la autoevaluación.

## Lo que se envió

self-responses-title = Versiones enviadas
self-responses-text = Cada versión fue enviada por el Estado parte objeto de examen y no se ha modificado desde entonces. Toda corrección constituye una nueva versión.
self-version = Versión { $number }
self-read-version = Leer la versión { $number }
self-difference-link = Qué cambió en la versión { $number }
self-sent-on = Fecha de envío
self-sent-by = Enviado por
self-digest = Huella digital
    .hint = SHA-256 del contenido. Si se hubiera modificado un solo carácter desde entonces, sería distinta.
self-after-sending = Se ha informado por correo electrónico a los expertos de los Estados partes examinadores y a la secretaría. Leerán las respuestas y podrán formularle preguntas sobre artículos concretos.
self-to-review = Ir al examen
self-difference-title = Qué cambió
# $before y $after son los momentos en que se enviaron versiones.
self-difference-text = Comparación con la versión enviada el { $before }. Esta se envió el { $after }. Tachado: suprimido. Subrayado: añadido.
self-first-version = Esta es la primera versión: no hay otra con la que compararla.
