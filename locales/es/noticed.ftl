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
noticed-authority-missing = Indique al menos una autoridad competente.
noticed-authority-name-missing = Indique el nombre de esta autoridad.
noticed-contact-missing = Indique cómo pueden comunicarse los demás Estados con esta autoridad.
noticed-year-unreadable = Introduzca el año de esta fila con cuatro cifras, por ejemplo, 2023.
noticed-row-name-missing = Indique a qué se refieren las cifras de esta fila.
noticed-year-twice = Este año ya figura en el cuadro: reúna sus cifras en una sola fila.
noticed-number-unreadable = Introduzca un número en cifras, por ejemplo, 1200 o 12,5.
noticed-count-unreadable = Introduzca un número entero en cifras, por ejemplo, 1200.
noticed-number-ambiguous = Este número puede leerse de dos maneras: escríbalo sin signo entre los millares.
noticed-percent-outside = Introduzca un porcentaje entre 0 y 100.
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
