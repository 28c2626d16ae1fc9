### El espacio de práctica: todo el cuestionario para un Estado ficticio, con consejos.
# $state es el nombre del Estado ficticio.

training-state = Novaria
training-title = Espacio de práctica
training-text = Pruebe la autoevaluación antes de que cuente: todo el cuestionario, para un Estado ficticio ({ $state }), con consejos en cada página.
training-private = El espacio es solo suyo. Nada de lo que escriba en él lo ven otras personas, ni se envía ni se cuenta. Puede empezar de nuevo o eliminarlo en cualquier momento.
training-open = Abrir el espacio de práctica
training-notice = Práctica con un Estado ficticio ({ $state }). Nada sale de su espacio de práctica.
training-link =
    .text = Pruebe la autoevaluación con un Estado ficticio. Nadie más lo ve.
training-end = Empezar de nuevo o eliminar el espacio de práctica
    .text = Si empieza de nuevo, se borra todo lo que haya probado. Si elimina el espacio, desaparece con todo su contenido; más adelante podrá abrir otro.
training-reset = Empezar de nuevo
training-remove = Eliminar el espacio de práctica
training-nothing = Todavía no ha respondido a ninguna pregunta.
training-left =
    { $count ->
        [0] Todas las preguntas tienen respuesta.
        [one] { $count } pregunta no tiene respuesta todavía. Ello no impide que un Estado envíe su autoevaluación.
       *[other] { $count } preguntas no tienen respuesta todavía. Ello no impide que un Estado envíe su autoevaluación.
    }

training-hint = Consejo
training-hint-space = Cada línea es un artículo o una parte del cuestionario. En un examen real, el punto de contacto los asigna a los ministerios competentes. Empiece por uno que conozca bien, por ejemplo, el primer artículo después de la parte general.
training-hint-chapter = Cada pregunta indica, según el tratado, lo que el Estado debe hacer, debe considerar o puede hacer. Puede responder en el orden que desee y dejar de lado lo que no sepa. En un examen real, otras personas de su Estado pueden trabajar al mismo tiempo en otras preguntas.
training-hint-question = Lea la ayuda que figura más abajo y consulte el artículo. Elija en qué medida se aplica la disposición: los campos siguientes cambian según su elección. Indique después la ley, su artículo y su fecha. Lo que escribe se guarda sobre la marcha. En un examen real también puede adjuntar archivos y consultar a la secretaría sobre la pregunta.
training-hint-check = Esto es todo lo que se enviaría, tal como lo leerían los Estados partes examinadores, con lo que el programa ha observado. En un examen real, el punto de contacto lo envía desde esta página; hasta entonces nadie fuera del Estado ve nada. Aquí no se envía nada.

done-training-opened = Su espacio de práctica está abierto.
done-training-reset = Se ha borrado todo. Puede empezar de nuevo.
done-training-removed = Su espacio de práctica se ha eliminado con todo su contenido.
