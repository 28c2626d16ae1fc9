### Trabajo de varias personas en una autoevaluación: quién tiene qué pregunta, para cuándo, y recordatorios.

# $date es una fecha escrita por extenso.
hands-due = Ha de estar listo a más tardar el { $date }.
hands-was-due = Tenía que estar listo a más tardar el { $date }.
hands-day = ¿Para cuándo?
    .hint = Déjelo en blanco si no hay fecha. Las personas elegidas reciben recordatorios por correo electrónico: una semana antes, ese mismo día y después.
problem-due-past = Introduzca la fecha de hoy o una fecha futura

## Una pregunta asignada a personas

hands-title = Quién responde a esta pregunta
hands-whom = ¿Quién la responde?
    .hint = Estas personas ven esta pregunta y ninguna otra, salvo que se les haya asignado el artículo entero. Puede elegir a varias.
# $people es una lista de nombres.
hands-with-chapter = Estas personas ya tienen esta pregunta, junto con el artículo entero: { $people }.
hands-single = Se le han asignado preguntas sueltas.
    .text = Aquí se le han asignado preguntas sueltas. Ve esas preguntas y nada más de esta parte.
# Cuántas preguntas de un artículo se han asignado por separado.
hands-given-singly = Preguntas asignadas por separado: { $count }.
done-question-given = Se ha guardado quién responde a esta pregunta. Se informa por correo electrónico a las nuevas personas.

journal-question-given = Asignó una pregunta a personas: { $question }
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
