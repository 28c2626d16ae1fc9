### Lo que examina un ciclo, cuántos Estados cada año y los exámenes abiertos a partir del sorteo.

cycle-themes = Temas
    .hint = Si no elige ninguno: los temas que los términos de referencia prevén para un ciclo de este número.
cycle-everything = Todos los artículos
cycle-duration = Duración
cycle-duration-years =
    { $number ->
        [one] { $number } año
       *[other] { $number } años
    }
problem-choose-theme = Elija temas de la lista.
legal-system-customary-law = Derecho consuetudinario
numbers-title = Cómo se determinan los números de cada año
numbers-text = Los miembros de cada grupo que aún no tienen año se dividen entre los años que quedan. Primero se asignan las partes enteras; los puestos restantes corresponden a los restos mayores.
numbers-year = { $year }: Estados partes objeto de examen, { $number }
numbers-group = Grupo regional
numbers-left = Miembros sin año
numbers-years = Años que quedan
numbers-whole = Parte entera
numbers-remainder = Resto
numbers-more = Puesto por el resto
numbers-number = Objeto de examen
open-reviews-title = Abrir los exámenes de un año
open-reviews-text = Todos los exámenes comienzan el mismo día. El Estado parte objeto de examen y sus Estados partes examinadores reciben aviso por correo electrónico. Se omiten los Estados cuyo examen está abierto.
open-reviews-year = Año
open-reviews-none = Aún no se han sorteado los Estados partes examinadores de ningún año.
open-reviews-stands = Examen
opening-ready = Aún no abierto
opening-opened = Abierto
opening-waits = En espera: un examen anterior de este Estado no es definitivo
done-reviews-opened = Los exámenes del año están abiertos.
problem-lots-review-open = { $state }: su examen está abierto. El sorteo no se repite y el examen no se aplaza.
review-reviewing-for = { $state } ({ $instruments })
record-verifier = Descargar el programa de comprobación
mail-cycle-review-opened = Un examen en el que participa su Estado se ha abierto a partir del sorteo y sus plazos corren. El enlace siguiente conduce al calendario del ciclo.
    .subject = Comienza un examen del ciclo
