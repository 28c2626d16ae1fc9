### Los conjuntos de reglas con los que puede hacerse el sorteo.

lots-rules-untoc-2010 = Reglas del sorteo según los términos de referencia de 2010
    .hint = Dos Estados partes examinadores por cada Estado parte objeto de examen, ambos partes en todos los Protocolos en que este sea parte; el primero se sortea entre los de su grupo regional. Los exámenes comienzan a lo largo de cinco años.
lots-rules-untoc-2018 = Reglas del sorteo aprobadas en 2018
    .hint = Un Estado parte examinador del grupo regional del Estado parte objeto de examen y otro de un grupo distinto; si un Estado parte examinador no es parte en alguno de los instrumentos, se hace un sorteo adicional para ese instrumento. Los exámenes comienzan a lo largo de tres años.
