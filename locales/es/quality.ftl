### Lo que se puede volver a mirar antes de enviar las respuestas. Nada de ello impide enviar.

self-check-list = Esto es lo que quizá quiera volver a mirar. Nada de ello le impide enviar.
self-all-answers = Leer todas las respuestas en su forma actual
self-nothing-noticed = No se ha observado nada.
self-noticed-kinds = Lo que se ha observado
self-concern-empty =
    { $count ->
        [one] { $count } pregunta sin respuesta
       *[other] { $count } preguntas sin respuesta
    }
self-concern-measures =
    { $count ->
        [one] { $count } respuesta “Sí” o “En parte” sin medida citada
       *[other] { $count } respuestas “Sí” o “En parte” sin medida citada
    }
self-concern-files =
    { $count ->
        [one] { $count } archivo que quizá no se abra
       *[other] { $count } archivos que quizá no se abran
    }
self-concern-links =
    { $count ->
        [one] { $count } enlace que no es una dirección web
       *[other] { $count } enlaces que no son direcciones web
    }
self-concern-sources =
    { $count ->
        [one] { $count } respuesta tomada de otra que se ha modificado desde entonces
       *[other] { $count } respuestas tomadas de otras que se han modificado desde entonces
    }
self-concern-contradictions =
    { $count ->
        [one] { $count } respuesta que no concuerda con otra
       *[other] { $count } respuestas que no concuerdan con otras
    }
self-concern-other =
    { $count ->
        [one] { $count } observación más
       *[other] { $count } observaciones más
    }
self-concern-all = Mostrar todo
self-files-left =
    { $count ->
        [one] No se ha examinado { $count } archivo por ser tantos.
       *[other] No se han examinado { $count } archivos por ser tantos.
    }
# $file es el nombre de un archivo.
noticed-file-missing = El archivo { $file } no está o está incompleto. Vuelva a cargarlo.
noticed-file-damaged = El archivo { $file } parece dañado o cortado. Ábralo y, si no se abre, vuelva a cargarlo.
noticed-file-locked = El archivo { $file } está cifrado. Asegúrese de que se abre sin contraseña.
