### Un examen: la lista de la secretaría, la apertura de un examen, su vista general y quién participa en él.
# $state y $of son nombres en su forma básica; $date es una fecha escrita con todas sus letras.

## Todos los exámenes, para la secretaría

all-reviews-title = Todos los exámenes
all-reviews-text = Un examen solo está abierto para quienes participan en él. Puede abrir los exámenes que tiene asignados.
all-reviews-none = Aún no se ha abierto ningún examen.

## Apertura de un examen

open-review-title = Abrir un examen
open-review-text = El examen abarca la Convención y todos los Protocolos por los que el Estado esté obligado el día en que comience el examen.
# Encabezamientos de grupos en una lista de Estados.
open-review-invented = Estados inventados de la demostración
open-review-real = Estados
open-review-reviewing-hint = Cada uno es parte en todos los instrumentos objeto de examen y ninguno es examinado por el Estado al que examina. Al menos uno pertenece al mismo grupo regional.
# $number numera los Estados partes examinadores a partir de 1.
open-review-reviewing = Estado parte examinador { $number }
open-review-language = Idioma del informe
    .hint = Los expertos redactan el informe en este idioma.
open-review-also = Otros idiomas de trabajo
    .hint = Facultativo
open-review-started = Comienzo
    .hint = El día en que se informa al Estado de que comienza su examen. Las fechas indicativas se cuentan a partir de él.
open-review-focal-point = Dirección de correo electrónico de la persona de enlace del Estado
    .hint = Facultativo. Se invita a esta persona a ser el punto de contacto. También puede hacerlo más adelante.
open-review-button = Abrir el examen

done-review-opened = Se ha abierto el examen.

## Qué es un examen

review-state = Estado parte objeto de examen
review-reviewing = Estados partes examinadores
review-started = Comienzo
review-staff = Funcionario encargado
review-instruments = Instrumentos
review-languages = Idiomas de trabajo
# $language es el nombre de un idioma.
review-language-of-report = { $language } (idioma del informe)

## Vista general

review-title = Examen: { $state }
review-asked = Lo que se le pide
review-open = Continuar
review-where = En este examen
review-clock = Fechas indicativas
    .text = Estas fechas ayudan a todas las partes a planificar. Que venza una de ellas no impide nada.
review-done = Hecho
review-done-on = Hecho el { $date }
review-now = A continuación
review-passed = Esta fecha ha vencido. El paso sigue abierto.
review-about = Acerca de este examen
review-people = Quién participa
review-people-all = Personas e invitaciones

review-door-self-assessment = Autoevaluación
    .hint = Los artículos, sus preguntas y quién las responde
review-door-articles = Sus artículos
    .hint = Los artículos que le ha encomendado su punto de contacto
review-door-response = Respuesta enviada
    .hint = La autoevaluación tal como se envió, en todas sus versiones
review-door-desk-review = Examen documental
    .hint = Respuestas, preguntas y conclusiones, artículo por artículo
review-door-threads = Preguntas y respuestas
    .hint = Lo que preguntan los expertos y lo que responde el Estado, artículo por artículo
review-door-report = Informe sobre el examen del país
    .hint = El informe, sección por sección, y sus documentos
review-door-publication = Publicación
    .hint = Qué partes del informe publica el Estado
review-door-journal = Diario
    .hint = Quién hizo qué en este examen
review-door-people = Personas
    .hint = Quién participa

## Los pasos del calendario

clock-inform = Se informa al Estado
clock-focal-point = El Estado designa su punto de contacto
clock-introductory-conference = Conferencia de presentación
clock-self-assessment = Autoevaluación
clock-circulation = Se distribuye la autoevaluación
clock-desk-review = Examen documental
clock-dialogue = Diálogo
clock-notes = Notas de los expertos después de la visita
clock-draft-report = Proyecto de informe
clock-whole = Fin del examen

## Personas

review-people-title = Personas: { $state }
# $part es una función en el examen; $of, un Estado o un ministerio.
review-role = { $part }, { $of }
review-not-approved = La secretaría aún no ha aprobado el perfil.
review-remove = Excluir
review-remove-title = ¿Excluir a { $name } del examen?
review-remove-text = Esta persona dejará de ver el examen. Lo que haya escrito se conserva.
review-remove-button = Excluir del examen
review-invite = Invitar a alguien
review-pending = Invitaciones aún no aceptadas
review-pending-until = Abierta hasta el { $date }
review-pending-expired = Caducó el { $date }
review-withdraw = Retirar

done-invited = Se ha enviado la invitación.
done-removed = Se ha excluido a la persona del examen.
done-invitation-withdrawn = Se ha retirado la invitación.

## Invitación

review-invite-title = Invitar a alguien a participar en el examen
review-invite-ministries = Invite a personas de sus ministerios. Solo ven los artículos que usted les encomiende.
review-invite-seat = Función en el examen
review-invite-ministry = Ministerio o autoridad
review-invite-language = Idioma de la invitación
review-invite-button = Enviar la invitación
problem-choose-part = Elija la función que esta persona desempeña en el examen
