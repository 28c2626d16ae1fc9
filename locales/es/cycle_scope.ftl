### Los artículos que se examinan en un ciclo, su inicio anticipado y las fechas indicativas de sus años.

cycle-articles = Artículos
scope-text = Se examinan los artículos de los temas, salvo que aquí se añadan o se excluyan algunos antes de publicar los datos.
scope-change = Cambiar artículos uno por uno
scope-save = Guardar los artículos
problem-choose-articles = Elija al menos un artículo.
# $cycles es una lista como “Fase 1, ciclo 1”.
launch-text = Un ciclo anterior ha comenzado y no está cerrado: { $cycles }. Solo la Conferencia puede decidir, en un caso excepcional, que este comience antes de que concluya aquel.
launch-hint = Su signatura o su texto. Se publicará.
cycle-launched = Iniciado anticipadamente, por decisión de la Conferencia
problem-cycle-earlier = Un ciclo anterior no está cerrado. Indique la decisión de la Conferencia de iniciar este.
journal-cycle-scope = Modificación de los artículos de un ciclo (fase { $phase }, ciclo { $number })
journal-cycle-launched = Publicación de los datos del sorteo, por decisión de la Conferencia, antes de que concluyera un ciclo anterior (fase { $phase }, ciclo { $number })
# $year es un nombre como “Año 1 (2027)”.
dates-title = Fechas indicativas: { $year }
dates-planned = Como si el sorteo de los Estados partes examinadores se celebrara el { $date }. Una fecha vencida no bloquea nada.
dates-informed = A partir del { $date }, primer día en que se informó a un Estado parte objeto de examen ese año. Una fecha vencida no bloquea nada.
