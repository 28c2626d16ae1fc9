### El análisis de deficiencias: lo que, según las respuestas del propio Estado, existe y lo que falta, solo para ese Estado. Página, documento y hoja de cálculo.

gap-title = Análisis de deficiencias
gap-text = Esto es lo que dicen sus propias respuestas: qué se aplica, qué se aplica en parte, qué no se aplica y qué asistencia técnica se necesita. Abra un artículo para ver sus disposiciones e ir a las respuestas.
    .ministry = Esto es lo que dicen sus propias respuestas sobre los artículos que se le han asignado: qué se aplica, qué se aplica en parte, qué no se aplica y qué asistencia técnica se necesita.
gap-inside = Es solo para su Estado: ni los Estados partes examinadores ni la secretaría lo ven nunca, ni siquiera después de enviada la autoevaluación. No contiene ninguna puntuación.
gap-nothing = En este examen no se formulan preguntas sobre ningún artículo de esa clase.
gap-counts-explained = Las cifras son números de disposiciones de un artículo, según la respuesta dada. No se suman ni se comparan. Un artículo que pertenece a dos temas figura en ambos.
gap-theme = Tema
gap-all-instruments = Todos los instrumentos
gap-all-themes = Todos los temas
gap-show = Mostrar
gap-download-docx = Descargar como documento de Word
gap-download-xlsx = Descargar como hoja de cálculo (XLSX)
# $priority es una palabra como “alta”.
gap-priority = Prioridad: { $priority }
gap-to-answer = Ir a la respuesta

## Situación de una disposición

gap-standing-in-place = Se aplica
gap-standing-partly = Se aplica en parte
gap-standing-not-in-place = No se aplica
gap-standing-not-used = Facultativa, no utilizada
gap-standing-not-answered = Sin respuesta

## Títulos

gap-by-theme = Por tema
gap-missing = Lo que no se aplica o solo se aplica en parte
gap-unanswered = Lo que no se ha respondido
gap-needs = Asistencia técnica necesaria
gap-no-theme = Otros artículos
gap-no-type = Tipo no elegido
gap-nothing-missing = Según las respuestas dadas hasta ahora, no falta nada.
gap-nothing-unanswered = Se ha respondido sobre todas las disposiciones.
gap-no-needs = No se ha indicado ninguna necesidad de asistencia técnica.
# $article nombra un instrumento y un artículo; $paragraphs es una lista de párrafos, por ejemplo 1 a) y 2.
gap-unanswered-line =
    { $kind ->
        [letter] { $count ->
                [one] { $article }: apartado { $paragraphs }
               *[other] { $article }: apartados { $paragraphs }
            }
       *[paragraph] { $count ->
                [one] { $article }: párrafo { $paragraphs }
               *[other] { $article }: párrafos { $paragraphs }
            }
    }

## Columnas y cuadros

gap-column-instrument = Instrumento
gap-column-article = Artículo
gap-column-title = Título
gap-column-themes = Temas
gap-column-paragraph = Párrafo
gap-column-strength = Carácter de la disposición
gap-column-provision = Disposición
gap-column-standing = Según la respuesta
gap-column-difficulties = Dificultades y pasos
gap-column-needs = Necesidades de asistencia
gap-column-needed = Qué se necesita
gap-column-provider = Proveedor hasta la fecha
gap-column-priority = Prioridad
gap-column-type = Tipo de asistencia
gap-difficulties = Dificultades
gap-steps = Pasos dados o previstos
gap-table-articles = Número de disposiciones
gap-table-missing = Disposiciones
gap-table-needs = Necesidades

## Documento y hoja de cálculo

# $state es el nombre de un Estado, sin artículo.
gap-document-title = Análisis de deficiencias: { $state }
gap-document-distribution = Solo para uso interno del Estado
gap-notice-inside = Este documento es solo para el Estado. No forma parte del examen ni se envía a nadie.
# $date es una fecha escrita con palabras.
gap-notice-answers = Se basa en las respuestas del propio Estado a la autoevaluación, tal como estaban el { $date }. No contiene ninguna puntuación.
gap-notice-ministry = Contiene solo los artículos asignados a la persona que lo descargó.
gap-notice-instrument = Contiene solo el instrumento siguiente: { $instrument }
gap-notice-theme = Contiene solo el tema siguiente: { $theme }
# Nombres de las hojas: 31 caracteres como máximo, sin [ ] : * ? / \
gap-sheet-provisions = Disposiciones
gap-sheet-assistance = Asistencia técnica
gap-sheet-articles = Artículos
gap-sheet-about = Acerca de
gap-cell-cut = (… El resto de este texto está en la autoevaluación.)
