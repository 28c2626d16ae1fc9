### Ayuda mientras un Estado responde: lo que pregunta a la secretaría, y las respuestas.
# $place indica dónde está la pregunta, $date es una fecha escrita, $state el nombre de un Estado.

enquiry-title = Consultas a la secretaría
enquiry-ask = Consultar a la secretaría
enquiry-ask-link = Consultar a la secretaría sobre esta pregunta
enquiry-back = Volver a su respuesta
enquiry-article = Texto del artículo
enquiry-text = Consulte cómo debe entenderse la pregunta, qué conviene indicar o dónde corresponde hacerlo. La secretaría ve la pregunta y lo que usted escriba aquí, y nada de su respuesta. Nadie más fuera de su Estado lo ve.
enquiry-thread = Consultas y respuestas
enquiry-empty = Todavía no se ha consultado nada sobre esta pregunta.
enquiry-asks = Consulta
enquiry-answers = Respuesta
enquiry-body = Mensaje
    .hint = Escriba en cualquiera de los seis idiomas.
enquiry-send = Enviar a la secretaría
enquiry-closed = El informe es definitivo. Ya no se pueden hacer consultas, pero todo puede leerse aquí.
enquiry-state-open = En espera de la secretaría
enquiry-state-answered = Respondida
enquiry-line = { $place } · { $date }
enquiry-list-text = Lo que personas de su Estado han consultado a la secretaría sobre preguntas de la autoevaluación. Usted ve las consultas relativas a los artículos que responde.
enquiry-list-empty = Todavía no se ha consultado nada. Puede hacerlo desde la página de cada pregunta.

## La mesa de la secretaría

enquiry-desk-title = Consultas de los Estados
enquiry-desk-text = Los Estados consultan cómo deben entenderse las preguntas de la autoevaluación. Sus proyectos de respuesta no se muestran.
enquiry-desk-sees = Usted ve la pregunta y lo que el Estado ha escrito aquí, y nada de su proyecto de respuesta. Los Estados partes examinadores no ven estas consultas.
enquiry-desk-none-open = Ningún Estado espera respuesta.
enquiry-desk-none-answered = Todavía no se ha respondido a ninguna consulta.
enquiry-filter = Consultas que se muestran
enquiry-filter-open = En espera
enquiry-filter-answered = Respondidas
enquiry-of = { $state }: { $question }
enquiry-not-in-pack = Esta pregunta ya no forma parte del cuestionario
enquiry-more = Más
enquiry-answer-send = Enviar al Estado
enquiry-aside = Quitar de la lista
    .text = Si el último mensaje no requiere respuesta, quite la consulta de la lista de las que esperan. No se informa al Estado.

## Hecho

done-enquiry-sent = Su mensaje se ha enviado a la secretaría. Se le avisará por correo electrónico cuando responda.
done-enquiry-answered = Su respuesta se ha enviado. Se avisa por correo electrónico a quienes hicieron la consulta.
done-enquiry-aside = Se ha quitado de la lista de las que esperan.
