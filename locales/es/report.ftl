### El informe: lectura, redacción, comentarios, acuerdo, envío, impresión, publicación. $state es el nombre de un Estado sin
### artículo; $date una fecha u hora escrita por extenso; $language el nombre de un idioma.

report-title = Informe
report-standing-draft = Este es un proyecto. Los expertos están trabajando en él; el Estado parte objeto de examen todavía no lo ve.
report-standing-sent = El proyecto se envió al Estado parte objeto de examen el { $date }. Será definitivo cuando los tres Estados hayan dado su acuerdo a todas las secciones.
report-standing-final = Este informe es definitivo. Los tres Estados completaron su acuerdo sobre todas las secciones el { $date }. Ya no se puede modificar nada en él.
report-to-agree =
    { $count ->
        [one] { $count } sección necesita todavía el acuerdo de su Estado.
       *[other] { $count } secciones necesitan todavía el acuerdo de su Estado.
    }
report-all-agreed = Su Estado ha dado su acuerdo a todas las secciones en su forma actual.
report-contents = Índice
# $language es el nombre de un idioma.
report-language = Idioma del informe: { $language }
report-general-sections = Otras partes del informe
report-comments-count =
    { $count ->
        [one] { $count } comentario
       *[other] { $count } comentarios
    }
report-edit-section = Modificar, comentar, historial
report-comment-section = Comentar, historial
report-open-section = Comentarios, historial
report-publish = Decidir qué se publica
report-see-publication = Ver qué se ha publicado

## Los tres Estados y su acuerdo

report-agreement = Acuerdo de los tres Estados
report-party-state = Estado parte objeto de examen
report-party-reviewing = Estado parte examinador
report-party-agreed = Dio su acuerdo el { $date }
report-party-open = Todavía no ha dado su acuerdo
report-agree-section = Dar el acuerdo a esta sección
report-disagree = Retirar el acuerdo
report-agree-several = Dar el acuerdo a varias secciones
report-agree-text = Su Estado no ha dado su acuerdo a estas secciones en su forma actual. Si una sección se modifica posteriormente, habrá que volver a dar el acuerdo.
report-agree-last = Los otros dos Estados han dado su acuerdo a todo. Si usted da el acuerdo a todas estas secciones, el informe será definitivo y ya no podrá modificarse.
report-read-section = Leer la sección
# $title es el nombre de un artículo o las palabras “Otras partes del informe”.
report-agree-group = Dar el acuerdo a todas las secciones de esta parte: { $title }
report-agree-chosen = Dar el acuerdo a las secciones elegidas
report-agree-all = Dar el acuerdo a todas las secciones de esta página
problem-section-changed = Una sección se modificó después de que usted la leyera. No se ha registrado ningún acuerdo: léala primero de nuevo

## Una sección

report-sections = Secciones
report-section-before = Sección anterior
report-section-after = Sección siguiente
report-frozen = El informe es definitivo: esta sección ya no puede modificarse.
report-not-written = Nadie ha modificado todavía esta sección. Su contenido procede del examen y se ajusta a lo que se consigna en él.
report-write = Modificar esta sección
report-write-agreed = Si modifica esta sección, los tres Estados tendrán que volver a dar su acuerdo.
report-text = Texto de la sección, en este idioma: { $language }
    .hint = Cada línea se convierte en un párrafo numerado. Las líneas que empiezan por a), b) o un guion forman una lista.
report-review-says = Lo que dice aquí el propio examen
report-take-over = Añadir al texto
report-from-review = Procedente del examen
report-comments = Comentarios
report-no-comments = No hay comentarios sobre esta sección.
report-comment = Su comentario
    .hint = Indique qué debería modificarse y por qué. Lo verán todos los participantes que ven el informe.
report-comment-send = Enviar el comentario
report-comment-on-version = Sobre la versión { $number }
report-history = Versiones anteriores
report-version = Versión { $number }, { $date }
report-conflict = Otra persona modificó entretanto esta sección
    .text = No se ha sobrescrito nada de lo que escribió. Compare los dos textos, redacte más abajo el que deba quedar y guárdelo.
report-conflict-mine = Su texto
    .text = Todavía no se ha guardado; figura en el formulario que aparece más abajo.
report-conflict-theirs = El texto guardado
report-conflict-keep = Conservar el texto guardado y descartar el mío

## Envío del proyecto

report-send-draft = Enviar el proyecto al Estado
report-send-draft-question = ¿Desea enviar el proyecto de informe al Estado parte objeto de examen ({ $state })?
report-send-draft-text = El Estado verá entonces por primera vez el informe y las conclusiones de los expertos. A partir de ese momento, los tres Estados formulan comentarios y dan su acuerdo sección por sección. El envío no puede deshacerse; las secciones podrán seguir modificándose.
report-send-later = Todavía no: volver al informe
report-empty-sections = Secciones sin texto
    .text = Estas secciones todavía están vacías. Aun así, puede enviar el proyecto.

## Documentos

report-documents = Documentos en seis idiomas
report-documents-text = Los encabezamientos y las oraciones fijas figuran en el idioma que usted elija. Lo que escribió cada persona se muestra en el idioma en que lo escribió.
report-format-docx = Word
report-format-pdf = PDF
report-format-html = Página

## El diálogo

dialogue-title = Diálogo y visita
dialogue-text = En el informe se indica por qué medios se desarrolló el diálogo entre el Estado parte objeto de examen y los expertos, y si hubo una visita al país o una reunión conjunta.
dialogue-recorded = Lo que se ha consignado
dialogue-record = Consignar el diálogo
dialogue-none = Todavía no se ha consignado nada.
dialogue-means = Medios de diálogo
dialogue-visit = Visita al país o reunión conjunta
dialogue-visit-none = Ninguna de las dos
dialogue-visit-country-visit = Una visita al país
dialogue-visit-joint-meeting = Una reunión conjunta en la Oficina de las Naciones Unidas en Viena
dialogue-visit-country-visit-dates = Una visita al país, del { $from } al { $to }
dialogue-visit-joint-meeting-dates = Una reunión conjunta en la Oficina de las Naciones Unidas en Viena, del { $from } al { $to }
dialogue-from = Primer día
dialogue-to = Último día
dialogue-dates-hint = Deje los días en blanco si no hubo ni visita ni reunión. Por ejemplo: 27 3 2026
dialogue-stale = Otra persona consignó información mientras usted rellenaba este formulario. Primero figura lo que está consignado ahora; lo que usted escribió figura en el formulario. Guárdelo si debe quedar su versión.

## Publicación

publication-title = Publicación del informe
publication-text = El informe es confidencial. Corresponde únicamente a su Estado decidir si cualquier persona puede leerlo, en su totalidad o en parte.
publication-now-nothing = No se ha publicado nada.
publication-now-whole = El informe completo está abierto a todas las personas desde el { $date }.
publication-now-part = Algunas partes del informe están abiertas a todas las personas desde el { $date }.
publication-see = Ver lo que ve todo el mundo
publication-withdraw = Retirar la publicación
publication-extent = ¿Qué desea publicar?
publication-extent-whole = El informe completo
publication-extent-part = Solo las secciones elegidas más abajo
publication-sections = Secciones
    .hint = Solo se tienen en cuenta si publica secciones elegidas.
publication-publish = Publicar
publication-preview = Vista previa
publication-preview-text = Esto es lo que podrá leer todo el mundo. Todavía no se ha publicado nada.
problem-choose-extent = Indique si publica el informe completo o secciones elegidas

## Operaciones realizadas

done-section-written = Se ha guardado la sección.
done-section-commented = Se ha enviado su comentario. Se informa de ello por correo electrónico a los demás Estados.
done-section-agreed = Su Estado ha dado su acuerdo a la sección.
done-sections-agreed = Su Estado ha dado su acuerdo a las secciones que usted eligió.
done-agreement-withdrawn = Se ha retirado el acuerdo de su Estado sobre esta sección.
done-draft-sent = El proyecto de informe se ha enviado al Estado parte objeto de examen.
done-report-final = Los tres Estados han dado su acuerdo a todas las secciones: el informe es definitivo.
done-dialogue-recorded = Se ha consignado el diálogo.
done-report-published = Ahora todo el mundo puede leer el informe, o las partes que usted eligió.
done-publication-withdrawn = Se ha retirado la publicación.
