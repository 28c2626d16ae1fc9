### Un examen: la lista de la secretaría, la apertura de un examen, su panorama y sus participantes.
# $state y $of son nombres sin artículo; $date es una fecha escrita por extenso.

## Todos los exámenes, para la secretaría

all-reviews-title = Todos los exámenes
all-reviews-text = Un examen solo se abre a quienes participan en él. Puede abrir los exámenes que tiene asignados.
all-reviews-none = Todavía no se ha abierto ningún examen.

## Apertura de un examen

open-review-title = Abrir un examen
open-review-text = El examen abarca la Convención y todos los Protocolos por los que el Estado esté obligado el día en que comience el examen.
# Encabezamientos de grupos en una lista de Estados.
open-review-invented = Estados ficticios de la demostración
open-review-real = Estados
open-review-reviewing-hint = Cada uno es parte en todos los instrumentos objeto de examen y ninguno es examinado por el Estado al que examina. Al menos uno pertenece al mismo grupo regional.
# $number cuenta los Estados partes examinadores a partir de 1.
open-review-reviewing = Estado parte examinador { $number }
open-review-language = Idioma del informe
    .hint = Los expertos redactan el informe en este idioma.
open-review-also = Otros idiomas de trabajo
    .hint = Facultativo
open-review-started = Comienzo
    .hint = El día en que se informa al Estado de que comienza su examen. Las fechas indicativas se cuentan a partir de ese día.
open-review-focal-point = Dirección de correo electrónico de la persona de contacto del Estado
    .hint = Facultativo. Se invita a esta persona como punto de contacto. También puede hacerlo más adelante.
open-review-button = Abrir el examen

done-review-opened = Se ha abierto el examen.

## Qué es un examen

review-state = Estado parte objeto de examen
review-reviewing = Estados partes examinadores
review-started = Comienzo
review-staff = Miembro del personal encargado
review-instruments = Instrumentos
review-languages = Idiomas de trabajo
# $language es el nombre de un idioma.
review-language-of-report = { $language } (idioma del informe)

## Panorama

review-title = Examen: { $state }
review-asked = Lo que se le pide
review-open = Continuar
review-where = En este examen
review-clock = Fechas indicativas
    .text = Estas fechas ayudan a todas las partes a planificar. Una fecha vencida no bloquea nada.
review-done-on = Hecho el { $date }
review-now = A continuación
review-passed = Esta fecha ya ha pasado. El paso sigue abierto.
review-step-record = Registrar el día en que se realizó
review-step-due = Fecha indicativa: { $date }
review-step-day = ¿Qué día se realizó?
    .hint = Hoy o un día pasado. Deje los campos vacíos para retirar lo registrado.
done-step-recorded = La fecha se ha guardado.
review-about = Sobre este examen
review-people = Quiénes participan
review-people-all = Personas e invitaciones

review-door-self-assessment = Autoevaluación
    .hint = Los artículos, sus preguntas y quiénes las responden
review-door-articles = Sus artículos
    .hint = Los artículos que le ha asignado su punto de contacto
review-door-response = Respuesta enviada
    .hint = La autoevaluación tal como se envió, en todas sus versiones
review-door-desk-review = Examen documental
    .hint = Respuestas, preguntas y conclusiones, artículo por artículo
review-door-threads = Preguntas y respuestas
    .hint = Lo que preguntan los expertos y lo que responde el Estado, artículo por artículo
review-door-report = Informe sobre el examen del país
    .hint = El informe, sección por sección, y sus documentos
review-door-publication = Publicación
    .hint = Qué publica el Estado del informe
review-door-enquiries = Consultas a la secretaría
    .hint = Lo que su Estado consulta a la secretaría sobre la autoevaluación, y sus respuestas
review-door-journal = Registro
    .hint = Quién hizo qué en este examen
review-door-people = Personas
    .hint = Quiénes participan

## Personas

review-people-title = Personas: { $state }
# $part es una función en el examen, $of un Estado o un ministerio.
review-role = { $part }, { $of }
review-not-approved = La secretaría todavía no ha aprobado el perfil.
review-remove = Retirar
review-remove-title = ¿Retirar a esta persona del examen: { $name }?
review-remove-text = Esta persona dejará de ver el examen. Lo que haya escrito se conserva.
review-remove-button = Retirar del examen
review-invite = Invitar a alguien
review-pending = Invitaciones todavía no aceptadas
review-pending-until = Abierta hasta el { $date }
review-pending-expired = Caducó el { $date }
review-withdraw = Retirar

done-invited = Se ha enviado la invitación.
done-removed = Se ha retirado a la persona del examen.
done-invitation-withdrawn = Se ha retirado la invitación.

## Invitación

review-invite-title = Invitar a alguien al examen
review-invite-ministries = Invite a personas de sus ministerios. Solo verán los artículos que usted les asigne.
review-invite-seat = Función en el examen
review-invite-ministry = Ministerio o autoridad
review-invite-language = Idioma de la invitación
review-invite-button = Enviar la invitación
problem-choose-part = Elija la función de esta persona en el examen
