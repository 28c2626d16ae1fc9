### Cuadros estadísticos: títulos, columnas y observaciones cuando las cifras no concuerdan.

table-criminal-justice = Casos y personas por año
    .hint = Cuente cada caso y cada persona una sola vez.
    .row = Año
table-criminal-justice-cases = Casos investigados
table-criminal-justice-prosecuted = Personas enjuiciadas
table-criminal-justice-convicted = Personas condenadas
table-criminal-justice-check-convicted = En este año hay más personas condenadas que enjuiciadas. Si algunas habían sido enjuiciadas antes, indíquelo en “Modo en que se aplican las medidas”.

table-requests = Solicitudes por año
    .hint = Cuente las solicitudes que su Estado formuló a otros Estados partes y las que recibió de ellos.
    .row = Año
table-requests-made = Solicitudes formuladas
table-requests-received = Solicitudes recibidas
table-requests-granted = De las recibidas, aceptadas
table-requests-refused = De las recibidas, denegadas
table-requests-pending = De las recibidas, pendientes
table-requests-check-decided = En este año hay más solicitudes aceptadas o denegadas que recibidas. Si algunas se habían recibido antes, indíquelo en “Modo en que se aplican las medidas”.

table-confiscation = Bienes embargados preventivamente, incautados y decomisados por año
    .hint = Indique todos los valores en una sola moneda y anótela en cada fila.
    .row = Año
table-confiscation-orders = Órdenes de decomiso
table-confiscation-frozen = Valor embargado preventivamente o incautado
table-confiscation-confiscated = Valor decomisado
table-confiscation-returned = Valor restituido a Estados o a víctimas
table-confiscation-currency = Moneda
table-confiscation-check-returned = En el conjunto de estos años se restituyó más de lo que se decomisó. Compruebe los valores y la moneda.

table-victims = Víctimas de la trata de personas por año
    .hint = Cuente las víctimas identificadas por sus autoridades. Escriba 0 cuando no haya habido ninguna, para que pueda calcularse la suma.
    .row = Año
table-victims-women = Mujeres
table-victims-men = Hombres
table-victims-girls = Niñas
table-victims-boys = Niños
table-victims-all = Total de víctimas
table-victims-assisted = Víctimas que recibieron asistencia
table-victims-check-assisted = En este año hay más víctimas que recibieron asistencia que víctimas identificadas. Si algunas habían sido identificadas antes, indíquelo en “Modo en que se aplican las medidas”.

table-firearms = Armas de fuego incautadas por año
    .hint = Cuente las armas de fuego, sin sus piezas y componentes ni municiones.
    .row = Año
table-firearms-seized = Armas de fuego incautadas
table-firearms-traced = De las incautadas, localizadas
table-firearms-destroyed = Armas de fuego destruidas
table-firearms-check-traced = En este año hay más armas de fuego localizadas que incautadas. Compruebe ambas cifras.

table-training = Capacitación de personal por año
    .hint = Cuente los cursos sobre prevención y lucha contra la delincuencia organizada y sus participantes.
    .row = Año
table-training-courses = Cursos celebrados
table-training-trained = Personas capacitadas
table-training-women = De ellas, mujeres
table-training-check-women = En este año hay más mujeres capacitadas que personas capacitadas. Compruebe ambas cifras.
