### Permitir que un funcionario de la secretaría lea el proyecto durante un tiempo: la página del Estado y las del funcionario.
# $until y $since son fechas escritas con la hora, $state es el nombre de un Estado.

admission-title = Permitir que un funcionario lea su proyecto
admission-text = Nadie fuera de su Estado ve su proyecto. Si le resulta útil, permita que un funcionario de la secretaría lo lea durante un tiempo: las respuestas tal como están y los archivos que citan. No puede modificar nada. Cada página que abra queda anotada aquí y en su registro. El acceso termina por sí solo después del último día, o cuando usted le ponga fin.
admission-link = Permitir que un funcionario lea su proyecto durante un tiempo
admission-now = Lee su proyecto ahora
admission-until = Hasta el { $until }
admission-end = Poner fin al acceso
admission-closed = El informe es definitivo. Ya no se puede dar acceso al proyecto a nadie.
admission-officer = Funcionario de la secretaría
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
draft-notice-officer = Usted lee este proyecto con la autorización del Estado, hasta el { $until }: { $state }. Cada página que abra queda anotada en su registro. No puede modificar nada.
draft-notice-state = Un funcionario de la secretaría puede leer este proyecto hasta el { $until }: { $person }. Cada página que abra queda anotada.
draft-notice-link = Lo que se ha leído

done-draft-admitted = Se ha dado acceso al funcionario, a quien se avisa por correo electrónico.
done-draft-closed = El acceso ha terminado. El funcionario ya no ve su proyecto.

problem-choose-officer = Elija a un funcionario de la secretaría
problem-admitted-already = Un funcionario ya lee su proyecto. Ponga fin primero a ese acceso
problem-admission-day =
    { $most ->
        [one] Indique la fecha de hoy u otra dentro de { $most } día como máximo
       *[other] Indique la fecha de hoy u otra dentro de { $most } días como máximo
    }
