### Permitir que un miembro del personal de la secretaría lea el proyecto durante un tiempo: la página del Estado y las de esa persona.
# $until y $since son fechas escritas con la hora, $state es el nombre de un Estado.

admission-title = Permitir que un miembro del personal de la secretaría lea su proyecto
admission-text = Nadie fuera de su Estado ve su proyecto. Si le resulta útil, permita que un miembro del personal de la secretaría lo lea durante un tiempo: las respuestas tal como están y los archivos que citan. Esa persona no puede modificar nada. Cada página que abra queda anotada aquí y en el registro de su Estado. El acceso termina por sí solo después del último día, o cuando usted le ponga fin.
admission-link = Permitir que un miembro del personal de la secretaría lea su proyecto durante un tiempo
admission-now = Quién lee ahora su proyecto
admission-until = Hasta el { $until }
admission-end = Poner fin al acceso
admission-closed = El informe es definitivo. Ya no se puede dar acceso al proyecto a nadie.
admission-officer = Miembro del personal de la secretaría
admission-staff = Asignado a este examen
admission-last-day = Último día
    .hint =
        { $most ->
            [one] Como máximo, { $most } día a partir de hoy. El acceso puede darse de nuevo.
           *[other] Como máximo, { $most } días a partir de hoy. El acceso puede darse de nuevo.
        }
admission-admit = Dar acceso
admission-log = Lo que se ha leído
    .text = Primero lo más reciente. Nadie fuera de su Estado ve esta lista.
admission-past = Anteriormente
admission-was = { $since } – { $until }

draft-title = Proyecto: { $state }
draft-open-to-you = Proyectos a los que tiene acceso
draft-open-until = Hasta el { $until }
draft-notice-officer = Usted lee este proyecto con la autorización del Estado ({ $state }), hasta el { $until }. Cada página que abra queda anotada en el registro del Estado. No puede modificar nada.
draft-notice-state = Un miembro del personal de la secretaría ({ $person }) puede leer este proyecto hasta el { $until }. Cada página que abra queda anotada.
draft-notice-link = Lo que se ha leído

done-draft-admitted = Se ha dado acceso a esa persona, a quien se avisa por correo electrónico.
done-draft-closed = El acceso ha terminado. Esa persona ya no ve su proyecto.

problem-choose-officer = Elija a un miembro del personal de la secretaría
problem-admitted-already = Un miembro del personal de la secretaría ya lee su proyecto. Ponga fin primero a ese acceso
problem-admission-day =
    { $most ->
        [one] Indique la fecha de hoy u otra dentro de { $most } día como máximo
       *[other] Indique la fecha de hoy u otra dentro de { $most } días como máximo
    }
