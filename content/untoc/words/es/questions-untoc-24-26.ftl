### Convención: artículos 24 a 26.

## Artículo 24

untoc-24-1-p1 = ¿Protege su Estado de manera eficaz, dentro de sus posibilidades, contra actos de represalia o intimidación a los testigos que participen en actuaciones penales y que presten testimonio sobre delitos comprendidos en la Convención?
    .guidance = Describa las medidas, desde la protección policial hasta un programa completo, e indique la autoridad encargada. Indique quién decide sobre la protección, según qué criterios y por cuánto tiempo. Facilite cifras anuales, pero nada que pueda revelar quiénes son o dónde están estas personas.
    .example = El artículo 6 de la Ley de Protección de Testigos (2011) permite al Servicio de Protección de Testigos de Northland proteger a un testigo antes del juicio, durante este y después de él. En 2023 protegió a 41 testigos, 17 de ellos en casos contra grupos delictivos organizados.

untoc-24-1-p2 = ¿Se extiende esta protección, cuando proceda, a los familiares de los testigos y a otras personas cercanas a ellos?
    .guidance = Cite la disposición e indique a qué personas abarca: cónyuges y parejas, hijos, padres, otras personas que convivan con el testigo. Indique si pueden ser protegidas cuando el testigo no lo esté, por ejemplo, si este se encuentra en prisión.
    .example = El artículo 3 b) de la Ley de Protección de Testigos (2016) de Isla Verde abarca al cónyuge o la pareja, a los parientes hasta el tercer grado y a toda persona que conviva con el testigo. En 2022 se protegió a 23 familiares junto con 14 testigos.

untoc-24-2-a-p1 = ¿Ha establecido su Estado procedimientos para la protección física de los testigos y de las personas cercanas a ellos, como la reubicación en la medida de lo necesario y lo posible?
    .guidance = La elección corresponde a su Estado. Enumere lo que sus autoridades pueden ofrecer: escoltas, casas seguras, reubicación dentro del país, cambio de identidad. Indique quién paga y cuánto tiempo dura. Si la reubicación no es posible, por ejemplo, porque el país es pequeño, explíquelo.
    .example = Según los artículos 9 a 14 del Decreto de Protección de Testigos (2014), el Ministerio del Interior de Lumaya puede proporcionar escolta policial, una casa segura o un nuevo lugar de residencia. Entre 2020 y 2023, ocho familias fueron trasladadas a otra provincia.

untoc-24-2-a-p2 = ¿Permite su legislación, cuando proceda, la prohibición total o parcial de revelar información relativa a la identidad o el paradero de las personas protegidas?
    .guidance = La elección corresponde a su Estado. Cite las normas aplicables a la investigación y al juicio. Indique quién decide, qué puede saber la defensa y si una condena puede basarse en la declaración de un testigo anónimo. Mencione la pena por revelación ilícita.
    .example = El artículo 162 del Código de Procedimiento Penal de Korvania (2011) permite al juez mantener el nombre y la dirección de un testigo en un expediente sellado. La defensa puede formular preguntas por conducto del juez, y ninguna condena puede basarse únicamente en tal declaración.

untoc-24-2-b = ¿Permiten sus normas probatorias que el testimonio de los testigos se preste de modo que no se ponga en peligro su seguridad, por ejemplo, por videoconferencia?
    .guidance = La elección corresponde a su Estado. Cite las normas sobre los enlaces de vídeo, las mamparas, la distorsión de la voz, las audiencias a puerta cerrada y las declaraciones grabadas. Indique cómo puede la defensa interrogar al testigo y cómo se respetan sus demás derechos. Indique cuántos tribunales disponen del equipo y con qué frecuencia se utiliza.
    .example = El artículo 118 del Código de Procedimiento Penal de Al Yasmin (1981), modificado en 2013, permite el testimonio por videoconferencia con distorsión de la voz y la imagen. Once de los 19 tribunales penales disponen del equipo; el método se utilizó en 64 juicios en 2023.

untoc-24-3 = ¿Ha considerado su Estado la posibilidad de celebrar con otros Estados acuerdos o arreglos para la reubicación de los testigos y de las personas cercanas a ellos?
    .guidance = La obligación consiste en considerar la posibilidad. Indique los Estados o grupos de Estados y las fechas de los acuerdos; cuentan también los arreglos ad hoc. No describa reubicaciones concretas. Si su Estado decidió no celebrarlos, exponga los motivos.
    .example = Northland ha celebrado acuerdos de reubicación con dos Estados vecinos (2015 y 2019) y está negociando uno con un tercero. El Ministro de Justicia decide sobre cada solicitud en un plazo de 30 días. Los propios acuerdos son confidenciales.

untoc-24-4 = ¿Se aplican también las medidas de protección de los testigos a las víctimas en el caso de que actúen como testigos?
    .guidance = Cite la disposición que equipara a estas víctimas con los testigos. Indique si la víctima debe prestar antes declaración y qué se hace respecto de los niños víctimas. La protección de las víctimas que no declaran corresponde al artículo 25.
    .example = El artículo 2 de la Ley de Protección de Testigos (2016) de Isla Verde define al testigo de modo que incluye a toda víctima que pueda declarar. De las 14 personas admitidas en 2022, cinco eran víctimas de la trata de personas.

## Artículo 25

untoc-25-1-p1 = ¿Presta su Estado, dentro de sus posibilidades, asistencia a las víctimas de los delitos comprendidos en la Convención?
    .guidance = Describa la asistencia: información, atención médica y psicológica, alojamiento, asistencia jurídica, un intérprete. Indique los servicios y quién los paga. Indique si la ayuda depende de la cooperación de la víctima o de su situación de residencia. Indique el número de víctimas que recibieron asistencia.
    .example = Los artículos 4 a 10 de la Ley de los Derechos de las Víctimas (2017) de Lumaya otorgan a toda víctima de un delito grave atención médica, asesoramiento y asistencia jurídica gratuitos, preste o no testimonio. Los seis centros regionales de atención a las víctimas asistieron a 312 víctimas en 2023.

untoc-25-1-p2 = ¿Protege su Estado, dentro de sus posibilidades, a las víctimas de estos delitos, en particular en casos de amenaza de represalia o intimidación?
    .guidance = Las víctimas necesitan protección incluso cuando no prestan testimonio. Indique quién evalúa la amenaza y qué medidas pueden adoptarse, como órdenes de alejamiento, patrullas policiales o casas de acogida con dirección secreta. Remítase al artículo 24 respecto de las víctimas que sean testigos.
    .example = Según el artículo 21 de la Ley de los Derechos de las Víctimas (2012), la policía de Northland evalúa en un plazo de 48 horas la amenaza contra cada víctima de la delincuencia organizada. En 2023, los tribunales dictaron 58 órdenes de alejamiento en favor de víctimas.

untoc-25-2-p1 = ¿Ha establecido su Estado procedimientos adecuados que permitan a las víctimas de los delitos comprendidos en la Convención obtener indemnización?
    .guidance = Describa cada vía: una reclamación en el juicio penal, una acción civil, un fondo estatal. Cite las disposiciones e indique cómo tienen conocimiento de ellas las víctimas, también las que han regresado a otro Estado. Indique el número de indemnizaciones otorgadas y las cuantías efectivamente pagadas.
    .example = Las víctimas pueden constituirse en parte civil en el juicio (artículos 75 a 82 del Código de Procedimiento Penal (2011) de Korvania). Si el delincuente no puede pagar, lo hace el Fondo para las Víctimas: en 2022 pagó 1,4 millones de marcos a 96 víctimas.

untoc-25-2-p2 = ¿Ha establecido su Estado procedimientos adecuados que permitan a las víctimas de estos delitos obtener restitución?
    .guidance = La restitución devuelve a la víctima lo que se le quitó, o su valor. Indique cómo vuelven a su propietario los bienes incautados o decomisados, y en qué etapa. Mencione cómo pueden presentar una reclamación las víctimas que se encuentren en el extranjero.
    .example = El artículo 94 de la Ley sobre el Producto del Delito (2015) de Al Yasmin obliga al tribunal a devolver los bienes identificados a la víctima antes de todo decomiso. En 2023 se devolvieron 31 vehículos y 600.000 dinares, un tercio de ellos a víctimas en el extranjero.

untoc-25-3 = Con sujeción a su derecho interno, ¿pueden presentarse y examinarse las opiniones y preocupaciones de las víctimas en las etapas apropiadas de las actuaciones penales contra los delincuentes, sin que ello menoscabe los derechos de la defensa?
    .guidance = Indique en qué etapas puede oírse a las víctimas: investigación, acuerdo de reconocimiento de culpabilidad, juicio, determinación de la pena, libertad anticipada. Indique si pueden estar representadas y recibir asistencia jurídica. Explique cómo se respetan los derechos de la defensa.
    .example = El artículo 55 del Código de Procedimiento Penal (2004) de Isla Verde permite que las víctimas, personalmente o por conducto de su abogado, se dirijan al tribunal antes de que se dicte la sentencia y formulen observaciones sobre un acuerdo de reconocimiento de culpabilidad. La defensa puede responder. En 2023 se concedió asistencia jurídica a 140 víctimas.

## Artículo 26

untoc-26-1-a = ¿Adopta su Estado medidas apropiadas para alentar a las personas que participen o hayan participado en grupos delictivos organizados a proporcionar a las autoridades información útil con fines investigativos y probatorios?
    .guidance = Indique las medidas: penas más breves, inmunidad, protección, ayuda para comenzar de nuevo. Demuestre que se refieren a la información sobre los grupos y su estructura, sobre los vínculos con otros grupos, también en el extranjero, y sobre los delitos cometidos o planificados. Indique cómo se comprueba la veracidad de la información.
    .example = La Ley de Delincuentes Colaboradores (2008) de Korvania recompensa la información sobre los miembros de un grupo, su estructura, sus vínculos extranjeros y sus delitos pasados o planificados. Desde 2019, 37 personas han firmado acuerdos con arreglo al artículo 5; sus declaraciones dieron lugar a 112 condenas.

untoc-26-1-b = ¿Adopta su Estado medidas apropiadas para alentar a tales personas a prestar ayuda efectiva y concreta que pueda contribuir a privar a un grupo de sus recursos o del producto del delito?
    .guidance = Demuestre que su legislación recompensa también la ayuda para encontrar dinero, bienes e instrumentos del delito, y no solo el testimonio. Indique qué se considera ayuda concreta. Exponga un caso en que se hayan recuperado bienes de este modo.
    .example = El artículo 7 de la Ley sobre el Producto del Delito (2014) de Northland permite al tribunal considerar la ayuda para localizar bienes como circunstancia atenuante. En 2021, un antiguo tenedor de libros reveló 14 cuentas, y se decomisaron 9 millones de coronas.

untoc-26-2 = ¿Ha considerado su Estado la posibilidad de prever, en los casos apropiados, la mitigación de la pena de las personas acusadas que presten una cooperación sustancial en la investigación o el enjuiciamiento respecto de los delitos comprendidos en la Convención?
    .guidance = La obligación consiste en considerar la posibilidad. Si su legislación lo prevé, cite la disposición e indique quién decide, hasta dónde puede reducirse la pena y qué ocurre si la persona incumple el acuerdo. Si su Estado decidió no preverlo, exponga los motivos.
    .example = El artículo 64 del Código Penal (2001) de Lumaya permite al tribunal reducir la pena hasta la mitad por cooperación sustancial. En 2022 y 2023 se aplicó a 22 acusados.

untoc-26-3 = ¿Ha considerado su Estado la posibilidad de prever, de conformidad con los principios fundamentales de su derecho interno, la concesión de inmunidad judicial a las personas que presten una cooperación sustancial en la investigación o el enjuiciamiento respecto de tales delitos?
    .guidance = La obligación consiste en considerar la posibilidad. Si la inmunidad es posible, indique quién la concede, respecto de qué delitos, en qué condiciones y si puede revocarse. Si la excluye un principio fundamental, como el de obligatoriedad de la acción penal, indique cuál es y dónde está establecido.
    .example = La legislación de Isla Verde no prevé la inmunidad, porque el artículo 98 de la Constitución (1962) obliga al fiscal a actuar respecto de todo delito. Un grupo de trabajo del Ministerio de Justicia examinó la cuestión en 2018 y propuso, en su lugar, la mitigación de la pena.

untoc-26-4 = ¿Gozan los miembros o antiguos miembros de grupos delictivos organizados que ayudan a las autoridades de la protección prevista en el artículo 24 para los testigos?
    .guidance = Indique si pueden acogerse al programa de testigos, también cuando estén acusados, condenados o en prisión. Describa las medidas especiales en prisión, como los módulos separados. Mencione a sus familiares.
    .example = El artículo 4 c) de la Ley de Protección de Testigos (2011) de Northland abarca a los delincuentes que cooperan y a sus familias. Dos prisiones tienen un módulo separado para ellos; en 2023 estaban recluidas allí nueve personas.

untoc-26-5 = ¿Ha considerado su Estado la posibilidad de celebrar con otros Estados acuerdos o arreglos sobre la mitigación de la pena o la inmunidad de una persona que se encuentre en un Estado y pueda prestar una cooperación sustancial al otro?
    .guidance = La elección corresponde a su Estado. Tales acuerdos pueden ser generales o concertarse para un caso concreto. Indique quién puede celebrarlos y si una promesa hecha por otro Estado obliga a sus autoridades, o si la de estas obliga a otro Estado. Exponga un caso sin nombres, si lo hay.
    .example = El artículo 33 de la Ley de Asistencia Judicial Internacional (2009) de Korvania permite al Fiscal General convenir con una autoridad extranjera en el trato que se dará a una persona que coopera. En 2020 se concertó un acuerdo, en un caso de contrabando de cigarrillos.
