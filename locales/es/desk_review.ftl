### El examen documental: quién estudia cada artículo, las conclusiones, las preguntas al Estado y sus respuestas. $state es
### el nombre de un Estado sin artículo, $article el nombre completo de un artículo, $date una fecha u hora escrita por extenso.

desk-title = Examen documental
desk-text = Los expertos de los dos Estados partes examinadores se reparten los artículos, estudian las respuestas y consignan sus conclusiones.
desk-article = Artículo
desk-expert = Experto
desk-work = Trabajo hasta la fecha
desk-no-expert = Nadie por el momento
desk-give = Experto encargado de este artículo
desk-give-button = Guardar
# Una persona y el Estado al que sirve.
desk-expert-of = { $person } ({ $state })
desk-findings-count =
    { $count ->
        [0] Sin conclusiones
        [one] { $count } conclusión
       *[other] { $count } conclusiones
    }
desk-messages-count =
    { $count ->
        [0] Sin mensajes
        [one] { $count } mensaje
       *[other] { $count } mensajes
    }
desk-threads = Preguntas al Estado y respuestas
desk-article-text = Texto del artículo
desk-answers = Respuestas del Estado parte objeto de examen
desk-not-answered = El Estado no respondió a esta pregunta.
desk-findings = Conclusiones
desk-no-findings = Todavía no hay conclusiones sobre este artículo.
desk-new-finding = Consignar una conclusión
desk-change-finding = Modificar la conclusión
desk-articles = Artículos objeto de examen

## Conclusiones

finding-observation = Observación
    .hint = Cómo se aplica el artículo, visto desde fuera.
finding-good-practice = Logro o buena práctica
    .hint = Lo que da buen resultado y podría ser útil a otros Estados.
finding-challenge = Problema
    .hint = Lo que todavía falta o dificulta la aplicación.
finding-assistance-need = Necesidad de asistencia técnica
    .hint = La ayuda que mejoraría la aplicación.
finding-kind = Tipo de conclusión
finding-text = Conclusión
    .hint = Redáctela tal como deba figurar en el informe. No repita la respuesta.
finding-reasons = Motivos
    .hint = Indique en qué se basa la conclusión. Un logro o una buena práctica puede figurar sin motivos.
finding-language = Idioma en que escribe
finding-record = Consignar la conclusión
finding-withdraw = Retirar
finding-withdraw-question = ¿Desea retirar esta conclusión?
finding-withdraw-text = Dejará de figurar en el examen documental y en las secciones del informe que nadie haya modificado todavía.
finding-conflict = Otra persona de su Estado modificó entretanto esta conclusión
    .text = No se ha sobrescrito nada de lo que escribió. Primero se muestra la conclusión guardada; lo que usted escribió figura en el formulario que sigue. Redacte el texto que deba quedar y guárdelo.
finding-conflict-gone = Esta conclusión se ha retirado entretanto. Lo que usted escribió figura en el formulario que aparece más abajo: puede consignarlo como nueva conclusión.
finding-saved = La conclusión guardada

## Preguntas y respuestas

thread-title = Preguntas y respuestas
thread-text = Preguntas de los expertos sobre este artículo y respuestas del Estado parte objeto de examen. Solo las ven quienes participan en el examen.
thread-list-text = Los expertos formulan preguntas sobre las respuestas, artículo por artículo. El Estado contesta aquí, o corrige la propia respuesta y envía una nueva versión de la autoevaluación.
thread-empty = Todavía no hay preguntas ni respuestas sobre este artículo.
thread-open = En espera de respuesta
thread-answered = Respondida
thread-none = Sin preguntas
thread-secretariat = Secretaría
thread-asks = Pregunta
thread-answers = Respuesta
thread-ask = Preguntar al Estado parte objeto de examen
thread-answer = Responder a los expertos
thread-body = Mensaje
    .hint = Escriba en cualquier idioma. Indique a qué medida o párrafo se refiere.
thread-language = Idioma en que escribe
thread-file = Adjuntar un archivo
    .hint = PDF, Word, imagen o texto. Puede adjuntar varios archivos, uno tras otro.
thread-attach = Adjuntar y seguir escribiendo
thread-attached = Archivos adjuntos a este mensaje
    .hint = Quite la marca de los archivos que no deban enviarse.
thread-attached-now = El archivo está adjunto. Su mensaje todavía no se ha enviado.
thread-send = Enviar
thread-correct = Corregir las respuestas sobre este artículo
thread-uploading = Se está enviando el archivo. Espere, por favor.

## Operaciones realizadas

done-article-divided = El artículo se ha asignado al experto elegido.
done-finding-recorded = Se ha consignado la conclusión.
done-finding-changed = Se ha modificado la conclusión.
done-finding-withdrawn = Se ha retirado la conclusión.
done-message-sent = Se ha enviado su mensaje. Se informa de ello por correo electrónico a la otra parte.
