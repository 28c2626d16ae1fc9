### Lo que el programa advierte en un borrador; nunca impide guardar.

noticed-nothing-given = Esta pregunta aún no tiene respuesta.
noticed-status-missing = Indique si la disposición se aplica: sí, en parte o no.
noticed-measure-missing = Indique al menos una ley u otra medida que aplique la disposición.
noticed-reasons-missing = Indique qué dificultades impiden aplicar la disposición.
noticed-title-missing = Indique el título de esta ley o medida.
noticed-type-missing = Elija el tipo de asistencia que se necesita.
noticed-unknown-choice = Elija una de las opciones de la lista.
noticed-link-unreadable = Escriba la dirección completa de una página, por ejemplo https://laws.example.org/act-12.
noticed-date-unreadable = Escriba un año, un mes o un día: 2004, 2004-09 o 2004-09-29.
noticed-too-long = Acorte este texto a { $most } caracteres; tiene { $length }.
noticed-too-many = Deje aquí { $most } entradas como máximo; hay { $length }.
