### Los pasos del calendario del mecanismo (mechanism.toml).

clock-inform = Se informa al Estado
clock-focal-point = El Estado designa su punto de contacto
clock-introductory-conference = Conferencia introductoria
clock-self-assessment = Autoevaluación
clock-circulation = Se distribuye la autoevaluación
clock-desk-review = Examen documental
clock-dialogue = Diálogo
clock-notes = Notas de los expertos tras la visita
clock-draft-report = Proyecto de informe
clock-whole = Fin del examen
