### Lo que comparten todos los formularios y lo que está mal en lo escrito: problem-<qué>. Cada mensaje indica qué hacer.

forms-problem = Hay un problema
# Se lee en voz alta antes del mensaje de un campo.
forms-error = Error:
forms-day = Día
forms-month = Mes
forms-year = Año
forms-optional = Facultativo
forms-change = Modificar
forms-remove = Suprimir
forms-cancel = Cancelar
forms-save = Guardar
forms-continue = Continuar
forms-choose = Elegir
forms-file-too-large = Este archivo supera el tamaño máximo que se puede aceptar. Redúzcalo o envíelo por partes.

## Texto

problem-empty = Rellene este campo
problem-empty-title = Escriba el título de la ley
problem-empty-body = Escriba su texto
problem-empty-text = Escriba el texto
problem-empty-reasons = Indique los motivos
problem-empty-comment = Escriba su comentario
problem-empty-name = Escriba su nombre
problem-empty-token_name = Indique para qué es la clave de acceso
problem-empty-ministry = Indique el ministerio o la autoridad
problem-too-long =
    { $most ->
        [one] Reduzca este texto a { $most } carácter; tiene { $length }
       *[other] Reduzca este texto a { $most } caracteres; tiene { $length }
    }
problem-date = Introduzca una fecha real, por ejemplo, 27 3 2026
problem-date-future = Introduzca una fecha que no sea futura
problem-dates-reversed = Introduzca un último día que no sea anterior al primero
problem-language-tag = Introduzca el código del idioma, por ejemplo, pt o de

## Cuentas e invitaciones

problem-sign-in = Compruebe su dirección de correo electrónico y su contraseña: juntas no corresponden a ninguna cuenta
problem-email = Introduzca una dirección de correo electrónico con la forma nombre@example.org
problem-password-short =
    { $least ->
        [one] Elija una contraseña de al menos { $least } carácter
       *[other] Elija una contraseña de al menos { $least } caracteres
    }
problem-password-wrong = Esta no es su contraseña actual. Introdúzcala de nuevo
problem-invitation-used = Esta invitación ya se ha utilizado. Inicie sesión con la cuenta que creó
problem-invitation-expired = Esta invitación ha caducado. Solicite una nueva a la persona que se la envió
problem-has-account = Esta dirección ya tiene una cuenta. Introduzca otra
problem-takes-part = La persona que tiene esta dirección ya participa en el examen. Introduzca otra dirección
problem-experts-complete =
    { $most ->
        [one] Este Estado ya ha designado { $most } experto. Retire a esa persona antes de invitar a otra
       *[other] Este Estado ya ha designado { $most } expertos. Retire a uno de ellos antes de invitar a otra persona
    }
problem-focal-point-there = El examen ya tiene un punto de contacto. Retire a esa persona antes de invitar a otra
problem-choose-ministry = Elija ministerios de los que haya invitado a alguien a este examen
problem-choose-person = Elija a personas a las que haya invitado a este examen

## Apertura de un examen; $state es el nombre de un Estado, sin artículo

problem-not-a-party = { $state }: elija un Estado que sea parte en la Convención el día en que comience el examen
problem-already-reviewed = { $state }: este Estado ya es objeto de examen en este ciclo. Elija otro Estado
problem-number-of-reviewing =
    { $expected ->
        [one] Elija { $expected } Estado parte examinador
       *[other] Elija { $expected } Estados partes examinadores
    }
problem-chosen-twice = { $state }: elija este Estado una sola vez
problem-reviewer-not-a-party = { $state }: este Estado no es parte en uno de los instrumentos objeto de examen ({ $instrument }). Elija otro Estado parte examinador
problem-mutual = { $state }: los dos Estados se examinarían mutuamente. Elija otro Estado parte examinador
problem-none-of-group = Elija al menos un Estado parte examinador del mismo grupo regional ({ $group })
problem-no-group = { $state }: este Estado todavía no pertenece a ningún grupo regional, por lo que no pueden elegirse sus Estados partes examinadores. Introduzca primero su grupo
problem-mixed-worlds = Elija Estados reales o los Estados ficticios de la demostración, pero no ambos en un mismo examen
problem-no-language = Elija al menos un idioma
problem-choose-staff = Elija a un miembro del personal de la secretaría

## Autoevaluación

problem-nothing-answered = Responda al menos a una pregunta antes de enviar la autoevaluación
problem-nothing-changed = Nada ha cambiado desde que se envió la última versión. Corrija primero una respuesta
problem-choose-sector = Elija el sector de este interesado
problem-too-many =
    { $most ->
        [one] No introduzca más de { $most } elemento
       *[other] No introduzca más de { $most } elementos
    }

## Examen documental e informe

problem-choose-kind = Elija el tipo de esta conclusión
problem-choose-expert = Elija un experto de uno de los Estados partes examinadores
problem-choose-means = Elija medios de diálogo de la lista
problem-choose-section = Elija al menos una sección

## Estado del tratado

problem-choose-participant = Elija un Estado o una organización
problem-choose-state-under-review = Elija el Estado parte objeto de examen
problem-choose-instrument = Elija un instrumento
problem-choose-act = Elija el acto realizado
problem-act-there = Este acto ya se ha introducido. Introduzca otro o salga de esta página

## Archivos

problem-file-too-large = Elija un archivo de { $most } MB como máximo
problem-file-empty = Este archivo está vacío. Elija otro
problem-file-type = Elija un archivo PDF, Word (.docx), OpenDocument, de imagen o de texto
problem-file-old-word = Este es un archivo de Word antiguo (.doc). Guárdelo como .docx o PDF y elija ese archivo
problem-file-macros = Este documento contiene macros. Guárdelo sin macros, como .docx o PDF, y elija ese archivo
problem-file-damaged = Este archivo está dañado y no se puede abrir. Guárdelo de nuevo y elija el archivo nuevo
problem-file-bomb = Al descomprimirse, este archivo ocuparía mucho más que su tamaño, por lo que no se acepta. Guárdelo de nuevo y elija el archivo nuevo
problem-file-encoding = Este archivo de texto no está en UTF-8. Guárdelo en UTF-8 y elíjalo de nuevo
problem-file-unknown = Uno de los archivos ya no está disponible. Cárguelo de nuevo
