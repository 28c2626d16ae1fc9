### Lo que el programa advierte en un proyecto de respuesta. Nunca impide guardar: decide la persona.

noticed-nothing-given = Esta pregunta todavía no tiene respuesta.
noticed-status-missing = Indique si se aplica la disposición: sí, en parte o no.
noticed-measure-missing = Indique al menos una ley u otra medida por la que se aplique la disposición.
noticed-reasons-missing = Indique qué dificultades obstaculizan la aplicación de la disposición.
noticed-title-missing = Indique el título de esta ley o medida.
noticed-type-missing = Elija el tipo de asistencia necesaria.
noticed-unknown-choice = Elija una de las opciones de la lista.
noticed-link-unreadable = Introduzca la dirección completa de una página, por ejemplo, https://laws.example.org/act-12.
noticed-date-unreadable = Introduzca un año, un mes o un día: 2004, 2004-09 o 2004-09-29.
noticed-too-long =
    { $most ->
        [one] Reduzca este texto a { $most } carácter; tiene { $length }.
       *[other] Reduzca este texto a { $most } caracteres; tiene { $length }.
    }
noticed-too-many =
    { $most ->
        [one] Conserve aquí { $most } elemento como máximo; hay { $length }.
       *[other] Conserve aquí { $most } elementos como máximo; hay { $length }.
    }
