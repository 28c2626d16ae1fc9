### Estado del tratado, artículos, textos del tratado e informes publicados: lo que está abierto a todos y lo que introduce la secretaría.
# $participant y $state son nombres sin artículo; $date es una fecha escrita por extenso; $year un año.

status-title = Estado del tratado
status-text = Qué Estados y organizaciones están obligados por la Convención y sus Protocolos en la fecha que elija.
status-day = Día
    .hint = Año, mes y día: 2010-09-29
status-show = Mostrar
status-as-at = Situación al { $date }
status-latest = El acto más reciente del que se tiene conocimiento aquí es del { $date }.
problem-as-at = Introduzca un día en la forma año, mes y día, por ejemplo, 2010-09-29

# Figura después del número, que va en caracteres más grandes.
status-parties =
    { $count ->
        [one] parte
       *[other] partes
    }
# $adopted y $force son fechas escritas por extenso.
status-dates = Adopción: { $adopted }; entrada en vigor: { $force }.
status-to-parties = Partes y signatarios
status-to-articles = Artículos
status-to-reports = Leer los informes publicados por los Estados

## Las partes en un instrumento

status-count-parties =
    { $count ->
        [one] { $count } parte.
       *[other] { $count } partes.
    }
status-count-signatories =
    { $count ->
        [one] { $count } Estado u organización ha firmado y no está obligado.
       *[other] { $count } Estados u organizaciones han firmado y no están obligados.
    }
# $parties y $all son números.
status-of-group = Partes: { $parties } de { $all }
status-party = Parte
status-signatory = Signatario
status-neither = Ni parte ni signatario
status-former = Ha denunciado el instrumento
status-party-since = Parte desde { $year }
status-signed-in = Firma en { $year }
status-left-in = Denuncia en { $year }
status-as-table = Los mismos datos en un cuadro
status-participant = Estado u organización
status-status = Situación
status-signed = Firma
status-bound = Depósito
status-act = Acto
status-deposits = Depósitos
    .caption = Depósitos por año
status-year = Año
status-parties-at-end = Partes al final del año

## Un participante

status-group = Grupo regional
status-kind = Tipo
status-organization = Organización regional de integración económica
status-formal-name = Nombre oficial
status-invented = Este Estado es ficticio. Pertenece a la demostración y no se cuenta en ninguna cifra.
status-is-party = Parte desde el { $date }
status-is-signatory = Firma el { $date }; no es parte
status-has-left = Denuncia el { $date }
status-is-neither = Ni parte ni signatario
# $language es el nombre de un idioma o, si no es ninguno de los seis, su código.
status-original = Original: { $language }

status-act-signature = Firma
status-act-ratification = Ratificación
status-act-acceptance = Aceptación
status-act-approval = Aprobación
status-act-accession = Adhesión
status-act-succession = Sucesión
status-act-formal-confirmation = Confirmación oficial
status-act-denunciation = Denuncia
status-act-declaration = Declaración
status-act-reservation = Reserva
status-act-notification = Notificación
status-act-objection = Objeción

## Artículos

articles-title = Artículos
# $number es el número del artículo, $title su título.
article-number = Artículo { $number }
article-line = Artículo { $number }. { $title }
# $instrument es el nombre abreviado de un instrumento.
article-of = { $instrument }, artículo { $number }
article-other-language = El texto de este artículo solo se ha cargado en otro idioma: { $language }.
article-not-loaded = No se ha cargado el texto de este artículo.
article-load = La persona responsable de esta instalación carga el texto de un instrumento, en Markdown o Akoma Ntoso, con esta instrucción:
article-before = Artículo anterior
article-after = Artículo siguiente

## Informes publicados

reports-title = Informes publicados
reports-text = El informe de un examen pertenece al Estado que fue examinado. Ese Estado decide qué se publica de él.
reports-none = Ningún Estado ha publicado todavía su informe.
reports-whole = Publicado en su totalidad el { $date }
reports-part = Publicado en parte el { $date }
reports-files = Guardar como documento
reports-report-docx = Informe (Word)
reports-report-pdf = Informe (PDF)
reports-summary-docx = Resumen (Word)
reports-summary-pdf = Resumen (PDF)

## Introducción de un acto por la secretaría

enter-act-title = Introducir un acto
    .text = Una firma, un depósito, una denuncia, una declaración u otro acto. Se añade a lo que ya consta; no se sobrescribe nada.
enter-act-participant = Estado u organización
enter-act-instrument = Instrumento
enter-act-kind = Acto realizado
enter-act-date = Día de la firma o del depósito
enter-act-own-words = Título y texto
    .text = Para una declaración, reserva, notificación u objeción. Déjelos en blanco para cualquier otro acto.
enter-act-title-in = Título
    .hint = En los seis idiomas
enter-act-text = Texto en su idioma original
enter-act-text-language = Idioma del texto
    .hint = Su código, por ejemplo, en, ar, pt o de
enter-act-button = Introducir el acto

done-act-entered = Se ha introducido el acto.

## Textos del tratado

texts-title = Textos del tratado
    .text = Los textos de los instrumentos los carga la persona responsable de esta instalación. Después se muestran junto a las preguntas y en los informes.
texts-instrument = Instrumento
texts-languages = Idiomas cargados
texts-none = Sin cargar
texts-how = Cómo cargar un texto
    .text = Guarde el texto en Markdown, con un encabezamiento como “## Artículo 5. Título” antes de cada artículo, o como XML Akoma Ntoso. Ejecute después esta instrucción en la máquina de la instalación:
texts-check = El texto solo se acepta si figuran en él todos los artículos del instrumento. Un texto cargado anteriormente se sustituye en su totalidad.
