### Palabras de los formularios, y lo que se dice cuando lo escrito no puede aceptarse.

forms-problem = Hay un problema
forms-error = Error:
forms-day = Día
forms-month = Mes
forms-year = Año
forms-optional = Facultativo
forms-change = Modificar
forms-remove = Eliminar
forms-cancel = Cancelar
forms-save = Guardar
forms-continue = Continuar
forms-choose = Elija
forms-file-too-large = Este archivo es mayor que el máximo que puede recibirse. Redúzcalo o envíelo por partes.

problem-empty = Rellene este campo
problem-too-long =
    { $most ->
        [one] Acorte este texto a { $most } carácter; tiene { $length }
       *[other] Acorte este texto a { $most } caracteres; tiene { $length }
    }
problem-date = Escriba una fecha que exista, por ejemplo 27 3 2026
problem-date-future = Escriba una fecha que no sea futura
problem-dates-reversed = Escriba un último día que no sea anterior al primero
problem-language-tag = Escriba el código del idioma, por ejemplo pt o de
problem-sign-in = Compruebe su dirección y su contraseña: juntas no corresponden a ninguna cuenta
problem-email = Escriba una dirección con la forma name@example.org
problem-password-short =
    { $least ->
        [one] Elija una contraseña de al menos { $least } carácter
       *[other] Elija una contraseña de al menos { $least } caracteres
    }
problem-password-wrong = Esta no es su contraseña actual. Escríbala de nuevo
problem-invitation-used = Esta invitación ya ha sido aceptada. Inicie sesión con la cuenta que creó
problem-invitation-expired = Esta invitación ha caducado. Pida una nueva a la persona que le invitó
problem-has-account = Esta dirección ya tiene una cuenta. Escriba otra
problem-takes-part = La persona con esta dirección ya participa en el examen. Escriba otra dirección
problem-experts-complete =
    { $most ->
        [one] Este Estado ya ha designado a su { $most } experto. Retírelo antes de invitar a otro
       *[other] Este Estado ya ha designado a sus { $most } expertos. Retire a uno antes de invitar a otro
    }
problem-focal-point-there = El examen ya tiene un punto de contacto. Retírelo antes de invitar a otro
problem-choose-ministry = Elija a personas que haya invitado a este examen
problem-not-a-party = { $state }: elija un Estado que sea parte en la Convención el día en que comienza el examen
problem-already-reviewed = { $state }: este Estado ya es objeto de examen en este ciclo. Elija otro Estado
problem-number-of-reviewing =
    { $expected ->
        [one] Elija { $expected } Estado parte examinador
       *[other] Elija { $expected } Estados partes examinadores
    }
problem-chosen-twice = { $state }: elija este Estado una sola vez
problem-reviewer-not-a-party = { $state }: no es parte en un instrumento objeto de examen ({ $instrument }). Elija otro Estado parte examinador
problem-mutual = { $state }: los dos Estados se examinarían mutuamente. Elija otro Estado parte examinador
problem-none-of-group = Elija al menos un Estado parte examinador del mismo grupo regional ({ $group })
problem-no-group = { $state }: este Estado no pertenece todavía a ningún grupo regional, por lo que no pueden elegirse sus Estados partes examinadores. Indique primero su grupo
problem-mixed-worlds = Elija Estados reales o los Estados inventados de la demostración, pero no ambos en un mismo examen
problem-no-language = Elija al menos un idioma
problem-choose-staff = Elija a un funcionario de la secretaría
problem-nothing-answered = Responda al menos a una pregunta antes de enviar la autoevaluación
problem-nothing-changed = No ha cambiado nada desde que se envió la última versión. Corrija primero una respuesta
problem-choose-sector = Elija el sector de este interesado
problem-too-many =
    { $most ->
        [one] No incluya más de { $most } entrada
       *[other] No incluya más de { $most } entradas
    }
problem-choose-kind = Elija de qué tipo de conclusión se trata
problem-choose-expert = Elija a un experto de uno de los Estados partes examinadores
problem-choose-means = Elija los medios de diálogo de la lista
problem-choose-section = Elija al menos una sección
problem-choose-participant = Elija un Estado o una organización
problem-choose-instrument = Elija un instrumento
problem-choose-act = Elija qué se hizo
problem-act-there = Este acto ya se ha registrado. Registre otro o abandone esta página
problem-file-too-large = Elija un archivo de { $most } MB como máximo
problem-file-empty = Este archivo está vacío. Elija otro
problem-file-type = Elija un archivo PDF, Word (.docx), OpenDocument, de imagen o de texto
problem-file-old-word = Este es un archivo antiguo de Word (.doc). Guárdelo como .docx o PDF y elija ese archivo
problem-file-macros = Este documento contiene macros. Guárdelo sin macros, como .docx o PDF, y elija ese archivo
problem-file-damaged = Este archivo está dañado y no puede abrirse. Guárdelo de nuevo y elija el archivo nuevo
problem-file-bomb = Al descomprimirse, este archivo supera con mucho su tamaño y no se acepta. Guárdelo de nuevo y elija el archivo nuevo
problem-file-encoding = Este archivo de texto no está en UTF-8. Guárdelo en UTF-8 y elíjalo de nuevo
problem-file-unknown = Uno de los archivos ya no existe. Vuelva a subirlo
