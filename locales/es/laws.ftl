### La biblioteca de leyes de un Estado: anotadas una vez, citadas en cualquier respuesta.

laws-title = Biblioteca de leyes
laws-text = Anote aquí cada ley una sola vez y cite después sus artículos y párrafos en cualquier respuesta. Nadie fuera de su Estado ve esta biblioteca: lo que usted cita sale de su Estado con la respuesta que lo cita.
laws-empty = Todavía no hay leyes en la biblioteca.
laws-add = Añadir una ley
# $count es el número de respuestas que citan la ley.
laws-cited =
    { $count ->
        [0] Todavía no se ha citado
        [one] Citada en { $count } respuesta
       *[other] Citada en { $count } respuestas
    }

## Una ley

law-title = Título
    .hint = Completo, tal como se publicó.
law-number = Número
    .hint = Tal como se cita la ley, por ejemplo: Ley núm. 12 de 2019.
law-date = Fecha
    .hint = El día de su aprobación o última modificación: 2019, 2019-03 o 2019-03-14.
law-language = Idioma
    .hint = El idioma en que está escrita la ley.
law-other-language = Otro idioma
law-language-code = Código del idioma
    .hint = Solo si eligió otro idioma, por ejemplo: pt o de.
law-link = Enlace
    .hint = La dirección de un texto oficial que cualquier persona pueda abrir.
law-file = Archivo con el texto de la ley
    .hint = Solo sale de su Estado con una respuesta que cite la ley.
law-drop-file = Retirar este archivo de la biblioteca
# $date es un año, un mes o un día como 2019-03-14.
law-date-line = Fecha: { $date }
# $language es el código de un idioma, como pt.
law-language-line = Idioma: { $language }
# Cómo nombra una medida una ley: $title es su título oficial, $number su número.
law-wording = { $title } ({ $number })
law-changed-meanwhile = Otra persona modificó entretanto esta ley
    .text = Esto es lo que se guardó. Su propia versión figura más abajo: corríjala en lo que haga falta y guárdela.
problem-law-date = Introduzca un año, un mes o un día: 2019, 2019-03 o 2019-03-14
problem-law-link = Introduzca la dirección completa de una página, por ejemplo, https://laws.example.org/act-12
# $most es el número máximo de leyes de una biblioteca.
problem-law-too-many = La biblioteca no puede contener más de { $most } leyes. Retire una que ya no se cite
done-law-added = Se ha añadido la ley. Ya puede citarla en cualquier respuesta.
done-law-changed = Se ha modificado la ley. Las respuestas que la citan siguen diciendo lo mismo.
done-law-removed = Se ha retirado la ley de la biblioteca.

## Dónde se cita

law-cited-title = Dónde se cita
law-cited-text = Estas respuestas conservan el texto con que citaron la ley. Si modifica aquí la ley, compruebe si también hay que modificarlas.
law-cited-nowhere = No la cita ninguna respuesta que usted pueda ver.
law-cited-elsewhere = En otro examen de su Estado
# $articles es una lista de artículos o párrafos tal como se escribieron.
law-cited-articles = Pasajes citados: { $articles }

## Retirarla

law-remove-link = Retirar esta ley de la biblioteca
law-remove-title = ¿Retirar esta ley de la biblioteca?
law-remove-text = Ya no se podrá citar. Las respuestas que la citan no cambian: conservan su título, fecha, enlace y archivo.
law-remove-button = Retirarla

## Citarla en una respuesta

law-cite-title = Citar una ley de la biblioteca
    .hint = Su título, número, fecha, enlace y archivo se incorporan como medida. Después puede modificarlos aquí.
law-cite-law = Ley
law-cite-button = Citar esta ley
law-cite-none = La biblioteca de su Estado está todavía vacía. En cuanto contenga una ley, podrá citarla en cualquier respuesta.
law-from-library = De la biblioteca:
problem-law-choose = Elija la ley que desea citar
problem-law-gone = Esta ley ya no está en la biblioteca. Elija otra o introduzca usted la medida
done-law-cited = Se ha citado la ley y se ha guardado su respuesta.
