### Trabajo de varias personas en una autoevaluación: quién tiene qué pregunta, para cuándo, y recordatorios.

# $date es una fecha escrita por extenso.
hands-due = El plazo vence el { $date }.
hands-was-due = El plazo venció el { $date }.
hands-day = ¿Para cuándo?
    .hint = Déjelo en blanco si no hay fecha. Las personas elegidas reciben recordatorios por correo electrónico: una semana antes, ese mismo día y después.
problem-due-past = Introduzca la fecha de hoy o una fecha futura

## Una pregunta asignada a personas

hands-title = Quién responde a esta pregunta
hands-sees = Quienes elija verán esta pregunta y ninguna otra, salvo que se les haya asignado el artículo entero.
hands-ministries = Ministerios
    .hint = Se asigna a todas las personas del ministerio, también a las que se incorporen más adelante.
hands-nobody-there = Todavía no se ha incorporado nadie
hands-people = Personas concretas
# $people es una lista de nombres.
hands-with-chapter = Ya asignada, junto con el artículo entero, a: { $people }.
hands-single = Se le han asignado preguntas sueltas.
    .text = Aquí se le han asignado preguntas sueltas. Ve esas preguntas y nada más de esta parte.
# Cuántas preguntas de un artículo se han asignado por separado.
hands-given-singly = Preguntas asignadas por separado: { $count }.
done-question-given = Se ha guardado quién responde a esta pregunta. Se informa por correo electrónico a las nuevas personas.

journal-question-given = Asignación de una pregunta a personas: { $question }
journal-reminded = Recordatorios enviados: { $number }

## Correos electrónicos

mail-chapter-given-by = Su punto de contacto le ha asignado un artículo. Ha de estar listo a más tardar el { $date }.
    .subject = Un artículo por responder
mail-question-given = Su punto de contacto le ha asignado una pregunta.
    .subject = Una pregunta por responder
mail-question-given-by = Su punto de contacto le ha asignado una pregunta. La respuesta ha de estar lista a más tardar el { $date }.
    .subject = Una pregunta por responder
mail-reminder-soon = Lo que se le ha asignado en la autoevaluación todavía no está listo. Ha de estarlo a más tardar el { $date }. Número de partes: { $count }.
    .subject = Recordatorio: a más tardar el { $date }
mail-reminder-today = Lo que se le ha asignado en la autoevaluación ha de estar listo hoy, { $date }, y todavía no lo está. Número de partes: { $count }.
    .subject = Recordatorio: ha de estar listo hoy
mail-reminder-late = Lo que se le ha asignado en la autoevaluación tenía que estar listo a más tardar el { $date } y todavía no lo está. Número de partes: { $count }. Si necesita más tiempo, comuníquelo a su punto de contacto.
    .subject = Recordatorio: el plazo venció el { $date }

## Cómo avanzan las preguntas y los artículos

hands-counts = Preguntas: { $count }. Respondidas: { $answered }. Listas o validadas: { $ready }. Validadas: { $cleared }.
# Cuántas preguntas un ministerio indica como listas y el punto de contacto aún no ha validado.
hands-waiting = Pendientes de su comprobación: { $count }.
hands-reopens = El punto de contacto ha validado esta respuesta. Si la modifica, volverá a estar en curso.
hands-save-and-ready = Guardar e indicar que está lista
hands-save-and-not-ready = Guardar; todavía no está lista
hands-save-and-hand-back = Guardar y devolver
hands-save-and-cleared = Guardar y validar
hands-save-and-reopened = Guardar y reabrir
self-mark-hand-back = Devolver
    .text = Si hay que seguir trabajando en las respuestas, devuélvalas. Se informa por correo electrónico a quienes responden.
self-mark-button-hand-back = Devolver
problem-work-changed = Se ha modificado una respuesta después de que usted abriera esta página. Vuelva a mirarla; no se ha guardado ninguna indicación
done-question-ready = Su respuesta se ha guardado y figura como lista.
done-question-not-ready = Su respuesta se ha guardado y sigue en curso.
done-question-cleared = La respuesta se ha guardado y validado.
done-question-reopened = La respuesta se ha guardado y reabierto.
journal-question-ready = Aviso de que una respuesta está lista: { $question }
journal-question-cleared = Respuesta validada: { $question }
journal-question-reopened = Respuesta reabierta: { $question }
mail-part-reopened = Su punto de contacto le pide que siga trabajando en respuestas que figuraban como listas o validadas. Lo pide { $person }.
    .subject = Hay respuestas que necesitan más trabajo

## Comentarios internos del Estado sobre una pregunta

remark-title = Comentarios internos de su Estado
remark-inside = Solo leen estos comentarios su punto de contacto y quienes en su Estado responden a esta pregunta. Nunca forman parte de lo que se envía.
remark-none = Todavía no hay comentarios.
# Cuántos comentarios están abiertos.
remark-summary = Comentarios internos de su Estado. Abiertos: { $count }.
remark-open-count = Comentarios abiertos: { $count }.
remark-all = Todos los comentarios y escribir uno
remark-open = Abierto
remark-body = Su comentario
    .hint = Una pregunta a un colega, o lo que falta por hacer.
remark-language = Idioma de su comentario
remark-write = Guardar el comentario
remark-settle = Marcar como resuelto
remark-reopen = Reabrir
remark-settled-by = Resuelto por { $person }, { $when }
remark-back = Volver a la pregunta
done-remark-written = Su comentario se ha guardado. Se informa por correo electrónico a quienes tienen esta pregunta.
done-remark-settled = El comentario está resuelto.
done-remark-reopened = El comentario está abierto de nuevo.
journal-remark-written = Comentario interno escrito: { $question }
journal-remark-settled = Comentario interno resuelto: { $question }
journal-remark-reopened = Comentario interno reabierto: { $question }
mail-remark-written = Hay un nuevo comentario interno de su Estado sobre una pregunta de la autoevaluación. Lo ha escrito { $person }.
    .subject = Un comentario sobre una pregunta

## Dos modificaciones reunidas

merge-fits = Las dos modificaciones son compatibles
    .text = Usted y la otra persona han modificado partes distintas de esta respuesta. Puede adoptar las dos modificaciones tal como están.
merge-see = Ver la respuesta con las dos modificaciones
merge-take = Adoptar las dos modificaciones
# $fields es una lista de nombres de campos.
merge-contested = Usted y la otra persona han modificado el mismo lugar. Revise: { $fields }.

## Versiones anteriores

history-compared = En comparación con la versión anterior. Tachado: suprimido. Subrayado: añadido.
history-restore = Restablecer esta versión
history-changed = Otra persona ha modificado la respuesta después de que usted abriera esta página. No se ha restablecido nada: vuelva a mirar las versiones.
done-answer-restored = Se ha restablecido la versión anterior. La que había sigue entre las versiones anteriores.
journal-answer-restored = Versión { $number } de una respuesta restablecida: { $question }

# $people es una lista de nombres.
presence-here = Ahora en esta pregunta: { $people }.
