### Dicho una sola vez: una respuesta dada en otro lugar se vuelve a utilizar.

reuse-title = Esto ya se ha dicho
reuse-text = No hace falta escribir dos veces lo mismo. No se guarda nada hasta que usted elija.
# $place indica dónde figura la otra pregunta: un artículo y un párrafo.
reuse-said-under = Usted respondió esto en: { $place }
# $date es el día en que el Estado lo envió en un examen anterior.
reuse-said-before = Su Estado envió esta respuesta el { $date }, en un examen anterior
reuse-show = Mostrar lo que se dijo
reuse-whole = Ir a la respuesta completa
reuse-use = Usarla tal cual
reuse-adapt = Copiarla y adaptarla
reuse-anew = O responda de nuevo en el formulario que figura más abajo.
reuse-adapting = Esto es una copia. Se guarda como respuesta suya cuando la modifique o pulse “Guardar”.
reuse-taken-over = Esta respuesta se tomó de otra. Si esa otra se modifica, se le avisará aquí:
reuse-changed = Ha cambiado la respuesta de la que se tomó esta
    .text = Tachado: solo en esta respuesta. Subrayado: solo en la otra, tal como está ahora.
reuse-take-over = Tomar la respuesta modificada
reuse-keep = Mantener esta respuesta
reuse-release = Mantener esta respuesta y no avisar más de los cambios
done-answer-taken-over = La respuesta se ha tomado y guardado.
done-answer-kept = Su respuesta queda como está.
reuse-sources-changed = Respuestas cuya fuente ha cambiado: { $count }.
