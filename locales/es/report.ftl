### El informe: se lee, se redacta, se comenta, se acuerda, se envía, se imprime y se publica. $state es el nombre de un Estado en su
### forma básica; $date, una fecha o un momento por escrito; $language, el nombre de un idioma.

report-title = Informe
report-standing-draft = Este es un proyecto. Los expertos están trabajando en él; el Estado parte objeto de examen aún no lo ve.
report-standing-sent = El proyecto se envió al Estado parte objeto de examen el { $date }. Será definitivo cuando los tres Estados hayan acordado todas las secciones.
report-standing-final = Este informe es definitivo. Los tres Estados habían acordado todas las secciones el { $date }. Ya no puede modificarse nada en él.
report-to-agree =
    { $count ->
        [one] { $count } sección aún requiere el acuerdo de su Estado.
       *[other] { $count } secciones aún requieren el acuerdo de su Estado.
    }
report-all-agreed = Su Estado ha dado su acuerdo a todas las secciones tal como están ahora.
report-contents = Índice
# $language es el nombre de un idioma.
report-language = Idioma del informe: { $language }
report-general-sections = Otras partes del informe
report-comments-count =
    { $count ->
        [one] { $count } comentario
       *[other] { $count } comentarios
    }
report-edit-section = Editar, comentar, historial
report-comment-section = Comentar, historial
report-open-section = Comentarios, historial
report-publish = Decidir qué se publica
report-see-publication = Ver qué se publica

## Los tres Estados y su acuerdo

report-agreement = Acuerdo de los tres Estados
report-party-state = Estado parte objeto de examen
report-party-reviewing = Estado parte examinador
report-party-agreed = Dio su acuerdo el { $date }
report-party-open = Aún no ha dado su acuerdo
report-agree-section = Dar el acuerdo a esta sección
report-disagree = Retirar el acuerdo
report-agree-several = Dar el acuerdo a varias secciones
report-agree-text = Su Estado no ha dado su acuerdo a estas secciones tal como están ahora. Si una sección se modifica más adelante, habrá que acordarla de nuevo.
report-agree-last = Los otros dos Estados han dado su acuerdo a todo. Si usted da su acuerdo a todas estas secciones, el informe pasará a ser definitivo y ya no podrá modificarse.
report-read-section = Leerla
# $title es el nombre de un artículo o las palabras “Otras partes del informe”.
report-agree-group = Dar el acuerdo a todas las secciones de esta parte: { $title }
report-agree-chosen = Dar el acuerdo a las secciones elegidas
report-agree-all = Dar el acuerdo a todas las secciones de esta página
problem-section-changed = Se modificó una sección después de que usted la leyera. No se ha dado ningún acuerdo: léala primero de nuevo

## Una sección

report-sections = Secciones
report-section-before = Sección anterior
report-section-after = Sección siguiente
report-frozen = El informe es definitivo: esta sección ya no puede modificarse.
report-not-written = Nadie ha editado todavía esta sección. Se rellena a partir del examen y refleja lo que allí se consigne.
report-write = Editar esta sección
report-write-agreed = Si modifica esta sección, los tres Estados deberán acordarla de nuevo.
report-text = Texto de la sección, en este idioma: { $language }
    .hint = Cada línea se convierte en un párrafo numerado. Las líneas que comienzan por a), b) o un guion se convierten en una lista.
report-review-says = Lo que el propio examen dice aquí
report-take-over = Añadir esto al texto
report-from-review = Rellenado a partir del examen
report-comments = Comentarios
report-no-comments = No hay comentarios sobre esta sección.
report-comment = Su comentario
    .hint = Indique qué debería modificarse y por qué. Lo ven todos los participantes que ven el informe.
report-comment-send = Enviar el comentario
report-comment-on-version = Sobre la versión { $number }
report-history = Versiones anteriores
report-version = Versión { $number }, { $date }
report-conflict = Otra persona modificó esta sección entretanto
    .text = No se ha sobrescrito nada de lo suyo. Compare los dos textos, reúna a continuación lo que deba quedar y guárdelo.
report-conflict-mine = Su texto
    .text = Aún sin guardar; figura en el formulario siguiente.
report-conflict-theirs = El texto guardado
report-conflict-keep = Conservar el texto guardado y descartar el mío

## Envío del proyecto

report-send-draft = Enviar el proyecto al Estado
report-send-draft-question = ¿Desea enviar el proyecto de informe al Estado parte objeto de examen? ({ $state })
report-send-draft-text = El Estado verá entonces por primera vez el informe y las conclusiones de ustedes. A partir de ese momento, los tres Estados formulan comentarios y dan su acuerdo sección por sección. Esto no puede deshacerse; las secciones podrán seguir editándose.
report-send-later = Todavía no: volver al informe
report-empty-sections = Secciones sin texto
    .text = Estas secciones aún no contienen nada. De todos modos, puede enviar el proyecto.

## Documentos

report-documents = Documentos en seis idiomas
report-documents-text = Los encabezamientos y las oraciones fijas figuran en el idioma que elija. Lo que escribieron las personas se muestra en el idioma en que lo escribieron.
report-format-docx = Word
report-format-pdf = PDF
report-format-html = Página

## El diálogo

dialogue-title = Diálogo y visita
dialogue-text = En el informe se indica por qué medios se desarrolló el diálogo entre el Estado parte objeto de examen y los expertos, y si hubo una visita al país o una reunión conjunta.
dialogue-recorded = Lo consignado
dialogue-record = Consignar el diálogo
dialogue-none = Aún no se ha consignado nada.
dialogue-means = Medios de diálogo
dialogue-visit = Visita al país o reunión conjunta
dialogue-visit-none = Ninguna de las dos
dialogue-visit-country-visit = Una visita al país
dialogue-visit-joint-meeting = Una reunión conjunta en la Oficina de las Naciones Unidas en Viena
dialogue-visit-country-visit-dates = Una visita al país, del { $from } al { $to }
dialogue-visit-joint-meeting-dates = Una reunión conjunta en la Oficina de las Naciones Unidas en Viena, del { $from } al { $to }
dialogue-from = Primer día
dialogue-to = Último día
dialogue-dates-hint = Deje los días vacíos si no hubo ninguna de las dos. Por ejemplo, 27 3 2026
dialogue-stale = Otra persona consignó algo mientras usted rellenaba este formulario. Primero figura lo que consta ahora; lo que usted ha escrito está en el formulario. Guárdelo si debe prevalecer lo suyo.

## Publicación

publication-title = Publicación del informe
publication-text = El informe es confidencial. Corresponde únicamente a su Estado decidir si todos pueden leerlo, en su totalidad o en parte.
publication-now-nothing = No se ha publicado nada.
publication-now-whole = El informe completo está abierto a todos desde el { $date }.
publication-now-part = Hay partes del informe abiertas a todos desde el { $date }.
publication-see = Ver lo que ven todos
publication-withdraw = Retirar la publicación
publication-extent = ¿Qué desea publicar?
publication-extent-whole = El informe completo
publication-extent-part = Solo las secciones elegidas a continuación
publication-sections = Secciones
    .hint = Solo se tienen en cuenta si publica secciones elegidas.
publication-publish = Publicar
publication-preview = Vista previa
publication-preview-text = Esto es lo que todos podrán leer. Aún no se ha publicado nada.
problem-choose-extent = Elija si publica el informe completo o secciones elegidas

## Hecho

done-section-written = Se ha guardado la sección.
done-section-commented = Se ha enviado su comentario. Se avisa a los demás Estados por correo electrónico.
done-section-agreed = Su Estado ha dado su acuerdo a la sección.
done-sections-agreed = Su Estado ha dado su acuerdo a las secciones que ha elegido.
done-agreement-withdrawn = Se ha retirado el acuerdo de su Estado a esta sección.
done-draft-sent = Se ha enviado el proyecto de informe al Estado parte objeto de examen.
done-report-final = Los tres Estados han acordado todas las secciones: el informe es definitivo.
done-dialogue-recorded = Se ha consignado el diálogo.
done-report-published = El informe, o las partes elegidas, ya puede ser leído por todos.
done-publication-withdrawn = Se ha retirado la publicación.
