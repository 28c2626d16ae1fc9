### El fin de un ciclo.

cycle-closed = Cerrado
cycle-decision = Decisión de la Conferencia
    .hint = Su signatura o su texto. Solo es necesaria mientras un examen del ciclo no sea definitivo.
cycle-decision-told = { $text }, { $date }
close-title = Cerrar el ciclo
close-text = Ya no se registra ningún acto ni se abre ningún examen. Mientras un examen del ciclo no sea definitivo, solo la Conferencia puede decidirlo.
close-decided-on = Día de la decisión
problem-cycle-open = Estados sin examen definitivo en este ciclo: { $number }. Introduzca la decisión de la Conferencia.
problem-decision = Introduzca la decisión adoptada ese día.
problem-decision-long = Abrevie la decisión a { $most } caracteres.
problem-cycle-closed = Este ciclo está cerrado.
journal-cycle-closed = Cierre de un ciclo (fase { $phase }, ciclo { $number })
mail-cycle-closed = Se ha cerrado un ciclo en el que participa su Estado. El enlace siguiente conduce a él.
    .subject = Se ha cerrado un ciclo
