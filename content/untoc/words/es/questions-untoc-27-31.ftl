### Convención: artículos 27 a 31.

## Artículo 27

untoc-27-1 = ¿Colabora su Estado estrechamente con otros Estados partes, en consonancia con su ordenamiento jurídico y administrativo interno, con miras a aumentar la eficacia de las medidas de cumplimiento de la ley orientadas a combatir los delitos comprendidos en la Convención?
    .guidance = Presente una visión general: los servicios que cooperan, la ley que lo permite y los asociados. Se trata de la cooperación entre policías, aduanas y servicios análogos; la asistencia judicial recíproca corresponde al artículo 18. Las cifras son las de las solicitudes entre servicios.
    .example = Los artículos 3 a 12 de la Ley de Cooperación Policial Internacional (2010) de Northland permiten que la Policía Nacional y la Aduana intercambien información directamente con los servicios extranjeros. En 2023 respondieron a 1.940 solicitudes y formularon 1.215.

untoc-27-1-a = ¿Ha adoptado su Estado medidas eficaces para mejorar los canales de comunicación entre sus autoridades competentes y las de otros Estados partes y, de ser necesario, establecerlos, a fin de facilitar el intercambio seguro y rápido de información?
    .guidance = Mencione cada canal: oficinas nacionales de contacto, redes seguras, puntos de contacto accesibles a cualquier hora, oficiales de enlace. Indique cómo se protege el canal y cuánto tarda una respuesta. Mencione si también pueden compartirse las vinculaciones con otras actividades delictivas.
    .example = La Oficina Nacional de Contacto de Isla Verde, creada por el Decreto núm. 44 de 2013, funciona día y noche y está conectada a las redes seguras de dos organizaciones policiales internacionales. En 2023, las solicitudes urgentes se respondieron en un plazo medio de siete horas.

untoc-27-1-b-i = ¿Ha adoptado su Estado medidas eficaces para cooperar en la realización de indagaciones sobre la identidad, el paradero y las actividades de personas presuntamente implicadas en los delitos comprendidos en la Convención, o la ubicación de otras personas interesadas?
    .guidance = Indique qué pueden hacer sus servicios para un servicio extranjero sin una solicitud de asistencia judicial recíproca, por ejemplo, consultar registros o encontrar a un testigo. Indique las condiciones y los límites. Exponga un caso.
    .example = El artículo 8 de la Ley de Policía (2006) de Korvania permite a la Policía Criminal comprobar registros y direcciones a solicitud de un servicio extranjero. En 2022 se identificó de este modo, en el plazo de una semana, a cuatro sospechosos de pertenecer a una red de estafadores.

untoc-27-1-b-ii = ¿Ha adoptado su Estado medidas eficaces para cooperar en la realización de indagaciones sobre el movimiento del producto del delito o de bienes derivados de la comisión de estos delitos?
    .guidance = Indique los servicios que localizan bienes y las redes a las que pertenecen. Indique qué información sobre cuentas, sociedades y bienes inmuebles puede facilitarse entre servicios y cuál requiere una orden judicial. La dependencia de inteligencia financiera corresponde al artículo 7.
    .example = La Oficina de Localización de Activos de Lumaya, creada por la Ley 2015-31, facilita a los servicios extranjeros información sobre bienes inmuebles, sociedades y vehículos; los datos bancarios requieren una orden judicial. En 2023 respondió a 86 solicitudes.

untoc-27-1-b-iii = ¿Ha adoptado su Estado medidas eficaces para cooperar en la realización de indagaciones sobre el movimiento de bienes, equipo u otros instrumentos utilizados o destinados a utilizarse en la comisión de estos delitos?
    .guidance = Son ejemplos los vehículos, las embarcaciones, las prensas para elaborar documentos, los dispositivos de comunicación y los productos químicos. Indique cómo comparten con otros Estados información sobre tales objetos la aduana, la guardia costera y la policía. Exponga un caso.
    .example = Según el artículo 17 del Código Aduanero (2011) de Al Yasmin, la Aduana envía avisos sobre los envíos sospechosos a los Estados de tránsito y de destino. En 2022, uno de esos avisos dio lugar a la incautación en el extranjero de 40 motores de embarcación destinados a traficantes.

untoc-27-1-c = ¿Ha adoptado su Estado medidas eficaces para proporcionar a otros Estados partes, cuando proceda, los elementos o las cantidades de sustancias que se requieran para fines de análisis o investigación?
    .guidance = Indique qué laboratorio o servicio envía muestras, por ejemplo, de drogas, documentos o municiones, con arreglo a qué normas y permisos. Demuestre cómo se mantiene la cadena de custodia. Si no se ha recibido ninguna solicitud, indíquelo y describa qué se haría.
    .example = El artículo 40 del Reglamento sobre la Prueba (2016) de Northland permite al Instituto Forense enviar muestras al extranjero con un formulario de cadena de custodia. En 2023 envió a cinco Estados muestras de referencia de dos nuevas drogas sintéticas.

untoc-27-1-d-p1 = ¿Ha adoptado su Estado medidas eficaces para facilitar una coordinación eficaz entre sus organismos, autoridades y servicios competentes y los de otros Estados partes?
    .guidance = Describa los centros conjuntos de coordinación, las reuniones transfronterizas periódicas, las operaciones conjuntas y los procedimientos convenidos. Indique quién los dirige y con qué frecuencia tienen lugar. Los órganos mixtos de investigación corresponden al artículo 19.
    .example = El acuerdo fronterizo de 2012 entre Isla Verde y un Estado vecino creó un centro conjunto de policía y aduanas. Sus 24 agentes comparten una oficina; en 2023 prepararon seis operaciones conjuntas, con 51 detenciones.

untoc-27-1-d-p2 = ¿Ha adoptado su Estado medidas eficaces para promover el intercambio de personal y otros expertos, incluida, con sujeción a los acuerdos o arreglos entre los Estados interesados, la designación de oficiales de enlace?
    .guidance = Indique el número de agentes enviados y recibidos, con los servicios y la duración de su estancia. Cite los acuerdos sobre oficiales de enlace e indique qué pueden hacer estos. Los intercambios con el solo fin de la capacitación corresponden al artículo 29.
    .example = Korvania tiene siete oficiales de enlace policiales en cinco Estados y acoge a cuatro, en virtud de acuerdos celebrados entre 2009 y 2021. El artículo 26 de la Ley de Policía (2006) define sus funciones: asesoran e informan, pero no tienen facultades policiales.

untoc-27-1-e = ¿Ha adoptado su Estado medidas eficaces para intercambiar información con otros Estados partes sobre los medios y métodos de los grupos delictivos organizados, como las rutas, los medios de transporte, las identidades falsas y los documentos alterados o falsificados?
    .guidance = Se trata de información sobre el modo de actuar de los grupos, y no sobre un caso concreto. Indique quién la reúne, en qué forma se envía, por ejemplo, boletines y alertas, y a quién. Mencione cómo llega la información del extranjero a los agentes en la frontera.
    .example = La División de Análisis de la Policía Nacional de Lumaya envía un boletín mensual sobre rutas y documentos falsificados a 14 servicios asociados. En 2022, una alerta del extranjero sobre tarjetas de residencia alteradas dio lugar a 33 descubrimientos en dos aeropuertos.

untoc-27-1-f = ¿Ha adoptado su Estado medidas eficaces para intercambiar información y coordinar las medidas administrativas y de otra índole, según proceda, con miras a la pronta detección de los delitos comprendidos en la Convención?
    .guidance = Son medidas administrativas, por ejemplo, los controles de licencias, las listas de pasajeros, los perfiles aduaneros o los registros de sociedades. Indique qué autoridades participan además de la policía y qué pueden compartir con otros Estados. Dé un ejemplo de un delito detectado en una etapa temprana.
    .example = La Unidad de Riesgos de Al Yasmin (Decisión núm. 12 del Consejo de Ministros, de 2018) reúne a la Aduana, la Oficina Tributaria y la Autoridad Portuaria y comparte perfiles de riesgo con cuatro Estados. En 2023, sus perfiles señalaron 19 contenedores, nueve de los cuales llevaban contrabando.

untoc-27-2-p1 = ¿Ha considerado su Estado la posibilidad de celebrar acuerdos o arreglos, con uno o varios Estados, sobre la cooperación directa entre los organismos encargados de hacer cumplir la ley y, cuando ya existan, de enmendarlos?
    .guidance = La obligación consiste en considerar la posibilidad. Enumere los acuerdos, con los asociados, las fechas y las materias; cuentan también los memorandos entre organismos. Indique qué acuerdos se han enmendado o deberían enmendarse. Mencione las negociaciones en curso.
    .example = Northland tiene 22 acuerdos de cooperación policial; el último se firmó en 2022. En 2020, el Ministerio del Interior los examinó todos, y seis se enmendaron para abarcar la ciberdelincuencia y la protección de datos.

untoc-27-2-p2 = A falta de un acuerdo o arreglo con otro Estado parte, ¿pueden sus autoridades considerar la Convención como la base para la cooperación en materia de cumplimiento de la ley?
    .guidance = La elección corresponde a su Estado. Indique si su legislación lo permite directamente o si es necesario un acto de aplicación. Exponga un caso, si lo hay. Si su legislación permite la cooperación sin ningún tratado, explíquelo y responda “Sí”.
    .example = El artículo 2 de la Ley de Cooperación Policial (2015) de Isla Verde acepta como base cualquier tratado en vigor. En 2021, la policía se basó en el artículo 27 de la Convención para realizar indagaciones con un Estado de otro continente.

untoc-27-2-p3 = Cuando proceda, ¿recurre plenamente su Estado a los acuerdos y arreglos de que dispone, y a las organizaciones internacionales y regionales, a fin de aumentar la cooperación entre los organismos encargados de hacer cumplir la ley?
    .guidance = Indique las organizaciones y redes a las que pertenecen sus servicios y para qué las utilizan. Las cifras de mensajes, notificaciones u operaciones muestran su utilización. Si algunos canales apenas se utilizan, indique por qué.
    .example = La policía de Korvania utiliza dos organizaciones policiales regionales y una internacional. En 2023 intercambió 11.300 mensajes, emitió 74 notificaciones de personas buscadas y participó en cinco operaciones regionales.

untoc-27-3 = ¿Se esfuerza su Estado por colaborar, en la medida de sus posibilidades, para hacer frente a la delincuencia organizada transnacional cometida mediante el recurso a la tecnología moderna?
    .guidance = Indique las unidades de ciberdelincuencia y de prueba electrónica, y el punto de contacto accesible a cualquier hora. Indique con qué rapidez pueden conservarse datos para otro Estado. Mencione otros tratados que obliguen a su Estado en esta esfera, y lo que todavía falta a sus servicios.
    .example = La Unidad de Ciberdelincuencia de Lumaya (Decreto 2017-204) tiene 18 agentes y un punto de contacto de guardia a todas horas. Según el artículo 29 de la Ley sobre la Ciberdelincuencia (2016), los datos se conservan durante 90 días; en 2023 se atendieron 47 solicitudes extranjeras.

## Artículo 28

untoc-28-1 = ¿Ha considerado su Estado la posibilidad de analizar, en consulta con los círculos científicos y académicos, las tendencias de la delincuencia organizada en su territorio, las circunstancias en que actúa, así como los grupos profesionales y las tecnologías involucrados?
    .guidance = La obligación consiste en considerar la posibilidad. Indique el órgano que realiza el análisis, sus fuentes y con qué frecuencia se publica. Indique qué universidades o institutos participan. Si el análisis es público, facilite el enlace.
    .example = El Centro de Análisis de la Delincuencia de Northland y dos universidades publican cada dos años un informe sobre la delincuencia organizada, con arreglo al artículo 5 de la Ley de Estadísticas Policiales (2013). El informe de 2022 trata de los agentes de carga y los teléfonos cifrados.

untoc-28-2-p1 = ¿Ha considerado su Estado la posibilidad de desarrollar experiencia analítica acerca de las actividades de la delincuencia organizada y de compartirla con otros Estados partes y por conducto de organizaciones internacionales y regionales?
    .guidance = La obligación consiste en considerar la posibilidad. Indique cuántos analistas hay, cómo se capacitan y qué instrumentos utilizan. Indique qué se comparte, con quién y cómo. La información sobre casos concretos corresponde al artículo 27.
    .example = La Oficina de Análisis Estratégico de Korvania tiene 26 analistas, todos capacitados en el mismo curso de dos meses. Desde 2018 participa en la evaluación regional de la amenaza, para la que redacta el capítulo sobre el robo de vehículos.

untoc-28-2-p2 = Para desarrollar y compartir tal experiencia, ¿participa su Estado, según proceda, en la elaboración y aplicación de definiciones, normas y metodologías comunes?
    .guidance = Indique qué definiciones o normas comunes aplican sus autoridades, por ejemplo, en las estadísticas de delincuencia o las evaluaciones de la amenaza, y quién las acordó. Mencione en qué difieren sus propias definiciones. Indique si de este modo sus cifras son comparables con las de otros.
    .example = Desde 2019, el Instituto de Estadística de Isla Verde aplica la clasificación internacional de delitos con fines estadísticos. Su definición de grupo delictivo organizado es la del artículo 2 de la Convención.

untoc-28-3 = ¿Ha considerado su Estado la posibilidad de vigilar sus políticas y las medidas en vigor encaminadas a combatir la delincuencia organizada y de evaluar su eficacia y eficiencia?
    .guidance = La obligación consiste en considerar la posibilidad. Indique quién realiza esa vigilancia, con qué indicadores y con qué frecuencia. Indique los principales resultados de la última evaluación y qué se cambió a raíz de ella. Cuenta también una fiscalización por el parlamento o por un tribunal de cuentas.
    .example = El artículo 9 de la Ley de la Estrategia de Seguridad (2015) de Al Yasmin exige una evaluación cada tres años. La de 2021 constató que solo se decomisaba el 4 % de los bienes incautados; en 2022 se creó una oficina de recuperación de activos.

## Artículo 29

untoc-29-1-p1 = En la medida necesaria, ¿ha formulado, desarrollado o perfeccionado su Estado programas de capacitación específicamente concebidos para el personal encargado de prevenir, detectar y controlar los delitos comprendidos en la Convención, incluidos los fiscales, los jueces de instrucción y el personal de aduanas?
    .guidance = Indique las escuelas y los programas, a quién se dirigen y si son obligatorios. Indique cómo se financian y evalúan. Facilite cifras anuales de cursos y participantes; las preguntas siguientes tratan cada tema por separado.
    .example = La Academia Judicial y la Escuela de Policía de Northland imparten desde 2014 un programa conjunto sobre la delincuencia organizada. Todos los fiscales de la división especial deben cursarlo; en 2023 lo hicieron 640 fiscales, policías y funcionarios de aduanas.

untoc-29-1-p2 = ¿Incluyen estos programas de capacitación adscripciones e intercambios de personal?
    .guidance = La elección corresponde a su Estado. Indique el número de personas, los servicios que las enviaron y recibieron, y la duración de la estancia. Cuentan también las adscripciones entre autoridades de su propio Estado.
    .example = Cada año, la Policía Financiera de Isla Verde adscribe a dos investigadores al ministerio público por seis meses. En virtud de un memorando de 2018, tres funcionarios de aduanas fueron a un Estado vecino en 2022 y dos vinieron de él.

untoc-29-1-a = En la medida en que lo permita su derecho interno, ¿tratan los programas de capacitación de los métodos empleados para prevenir, detectar y controlar los delitos comprendidos en la Convención?
    .guidance = Indique los cursos que tratan de los delitos previstos en la Convención y, cuando obliguen a su Estado, en los Protocolos. Adjunte un plan de estudios, si lo hay. Indique a quién se capacita: en el curso básico para todos o en uno especial para unos pocos.
    .example = El curso básico de la Escuela de Policía de Lumaya (Orden núm. 118 de 2019) dedica 30 horas a la delincuencia organizada, la trata de personas y el tráfico ilícito de migrantes. Los 420 alumnos de 2023 aprobaron el examen.

untoc-29-1-b = En la medida en que lo permita su derecho interno, ¿tratan los programas de las rutas y técnicas utilizadas por personas presuntamente implicadas, incluso en los Estados de tránsito, y de las medidas de lucha pertinentes?
    .guidance = Indique cómo llega a los instructores el conocimiento de las rutas y técnicas y con qué frecuencia se renueva el material. Mencione los cursos conjuntos con Estados situados en la misma ruta.
    .example = La Guardia de Fronteras de Korvania renueva cada seis meses su curso sobre las rutas de tráfico ilícito, con la ayuda de sus analistas. En 2022 se impartió dos veces junto con dos Estados de tránsito, a 54 agentes.

untoc-29-1-c = En la medida en que lo permita su derecho interno, ¿tratan los programas de la vigilancia del movimiento de bienes de contrabando?
    .guidance = Indique los cursos para el personal de aduanas, de fronteras y de puertos, por ejemplo, sobre perfiles de riesgo, registros y escáneres. Indique dónde se imparten y cuántas personas participaron.
    .example = El Instituto de Aduanas de Al Yasmin enseña la elaboración de perfiles de contenedores y el uso de escáneres en un curso de tres semanas. Desde 2020 han asistido 175 agentes de los cinco puertos.

untoc-29-1-d = En la medida en que lo permita su derecho interno, ¿tratan los programas de la detección y vigilancia de los movimientos del producto del delito, los bienes y los instrumentos, de los métodos empleados para su transferencia u ocultación, y de la lucha contra el blanqueo de dinero y otros delitos financieros?
    .guidance = Indique los cursos sobre la investigación financiera y la localización de bienes, para policías, fiscales, jueces y supervisores. Indique si se abordan los activos virtuales. Puede mencionarse también la capacitación de los bancos y otras entidades privadas.
    .example = Desde 2017, todo nuevo fiscal de Northland recibe cinco días de capacitación en investigación financiera. En 2023 se impartió cuatro veces un curso avanzado sobre sociedades ficticias y activos virtuales, con 88 participantes.

untoc-29-1-e = En la medida en que lo permita su derecho interno, ¿tratan los programas del acopio de pruebas?
    .guidance = Indique cómo aprenden los investigadores a reunir pruebas que los tribunales acepten, incluidas las electrónicas y forenses y las destinadas a otros Estados. Mencione los cursos en que policías, fiscales y jueces aprenden juntos.
    .example = La Escuela Judicial de Isla Verde celebra cada año un juicio simulado en el que policías, fiscales y jueces trabajan sobre un mismo expediente. En 2023 trató de la prueba electrónica, con 60 participantes.

untoc-29-1-f = En la medida en que lo permita su derecho interno, ¿tratan los programas de las técnicas de control en zonas y puertos francos?
    .guidance = Si en su Estado no existe ninguna zona ni puerto de este tipo, indíquelo; cuenta, no obstante, la capacitación para las zonas de los asociados. En caso contrario, indique las zonas, los servicios que las controlan y los cursos para su personal.
    .example = Al Yasmin tiene dos zonas francas. Según el artículo 60 del Código Aduanero (2011), sus 48 inspectores siguen un curso de diez días sobre las mercancías en tránsito, la falsa declaración de origen y la reexportación, que se repite cada dos años.

untoc-29-1-g = En la medida en que lo permita su derecho interno, ¿tratan los programas del equipo y las técnicas modernos utilizados para hacer cumplir la ley, como la vigilancia electrónica, la entrega vigilada y las operaciones encubiertas?
    .guidance = Indique los cursos y a quién se dirigen; no revele los métodos. Indique si las condiciones jurídicas y los derechos humanos forman parte del curso. Si su legislación no permite una técnica, indíquelo.
    .example = La Escuela de Operaciones Especiales de Korvania capacita a agentes en la vigilancia y la entrega vigilada; un juez imparte la parte relativa a las condiciones jurídicas. En 2022 participaron 36 agentes y 15 fiscales.

untoc-29-1-h = En la medida en que lo permita su derecho interno, ¿tratan los programas de la lucha contra la delincuencia organizada transnacional cometida mediante computadoras, redes de telecomunicaciones u otras formas de la tecnología moderna?
    .guidance = Indique los cursos sobre la ciberdelincuencia y la prueba electrónica, desde los primeros intervinientes hasta los especialistas. Indique con qué frecuencia se renuevan. Mencione los cursos para jueces.
    .example = La Unidad de Ciberdelincuencia de Lumaya capacita a un primer interviniente para cada comisaría de policía: a finales de 2023 lo tenían 210 de 260 comisarías. Desde 2021, los jueces disponen de un curso propio de dos días.

untoc-29-1-i = En la medida en que lo permita su derecho interno, ¿tratan los programas de los métodos utilizados para proteger a las víctimas y los testigos?
    .guidance = Indique a quién se capacita: agentes de protección, investigadores que realizan entrevistas, personal judicial. Mencione los cursos sobre los niños y las víctimas de la trata. Indique si participa la sociedad civil.
    .example = Los 34 agentes de protección de Northland siguen un curso de seis semanas. Uno más breve sobre las entrevistas a niños y a víctimas traumatizadas, impartido con una organización de mujeres, llegó a 290 investigadores en 2022 y 2023.

untoc-29-2-p1 = ¿Presta su Estado asistencia a otros Estados partes en la planificación y ejecución de programas de investigación y capacitación encaminados a intercambiar conocimientos especializados en estas materias?
    .guidance = La obligación es mutua: cuentan también los programas que su Estado planifica con otros y la ayuda recibida para la planificación. Indique los asociados, la materia y el número de participantes. Indique qué podría ofrecer su Estado a otros.
    .example = Con dos Estados vecinos, Korvania planificó e impartió entre 2020 y 2022 un curso sobre documentos falsificados para 120 agentes de fronteras. Su Instituto de Policía investiga además con una universidad asociada sobre los vehículos robados.

untoc-29-2-p2 = Cuando proceda, ¿recurre su Estado a conferencias y seminarios regionales e internacionales para promover la cooperación y fomentar el examen de los problemas de interés común, incluidos los problemas y necesidades especiales de los Estados de tránsito?
    .guidance = Indique las reuniones que su Estado celebró o a las que asistió, con el año y el tema. Indique qué resultado tuvieron. Si su Estado es de tránsito, describa las necesidades que expuso.
    .example = En 2022, Isla Verde acogió un seminario de nueve Estados sobre el tráfico ilícito con pequeñas embarcaciones, en el que los Estados de tránsito señalaron su falta de patrulleras. Desde 2023 se utiliza una lista común de alertas.

untoc-29-3-p1 = ¿Promueve su Estado actividades de capacitación y asistencia técnica que faciliten la extradición y la asistencia judicial recíproca?
    .guidance = Describa la capacitación destinada a la autoridad central, los fiscales y los jueces, y las guías o los formularios modelo que existan. Indique qué ha ofrecido su Estado a otros y qué ha recibido. Demuestre el efecto, por ejemplo, en la duración de la tramitación de las solicitudes.
    .example = La autoridad central de Lumaya capacita cada año a 40 fiscales en la redacción de solicitudes y publicó una guía en 2020. Las solicitudes devueltas por falta de información bajaron del 31 % en 2019 al 12 % en 2023.

untoc-29-3-p2 = ¿Incluyen tales actividades de capacitación y asistencia técnica la enseñanza de idiomas, adscripciones o intercambios de personal entre autoridades centrales u otros organismos interesados?
    .guidance = La elección corresponde a su Estado. Indique los idiomas, los organismos y el número de personas. Indique cuánto duraron las adscripciones o los intercambios.
    .example = Northland paga cursos de idiomas a los 16 miembros de su autoridad central; se enseñan tres idiomas. En 2021, uno de ellos trabajó cuatro meses en la autoridad central de un asociado frecuente.

untoc-29-4 = En la medida necesaria, ¿intensifica su Estado los esfuerzos por optimizar las actividades operacionales y de capacitación en las organizaciones internacionales y regionales y en el marco de otros acuerdos o arreglos vigentes?
    .guidance = Indique las organizaciones y los acuerdos de que se trate y las actividades realizadas en el marco de cada uno. Indique qué se ha intensificado: más participantes, más instructores, contribuciones, seguimiento en el país. Si un acuerdo no se utiliza, indique por qué.
    .example = Al Yasmin duplicó sus plazas en los cursos de su organización policial regional, de 20 en 2019 a 40 en 2023, y envía a cuatro instructores. Los participantes deben transmitir lo aprendido en un plazo de tres meses.

## Artículo 30

untoc-30-1 = En la medida de lo posible, ¿adopta su Estado, mediante la cooperación internacional, medidas conducentes a la aplicación óptima de la Convención, teniendo en cuenta los efectos adversos de la delincuencia organizada en la sociedad en general y en el desarrollo sostenible en particular?
    .guidance = Muestre qué lugar ocupa la delincuencia organizada en sus planes de desarrollo o en su política de ayuda, tanto si su Estado presta ayuda como si la recibe o ambas cosas. Indique los programas y los ministerios encargados. Indique cómo se tienen en cuenta los efectos en la sociedad y en el desarrollo.
    .example = El Plan Nacional de Desarrollo de Lumaya (2021-2025) contiene un capítulo sobre la tala ilegal y la delincuencia organizada. Con dos Estados asociados y un banco de desarrollo, el Ministerio de Planificación ejecuta un programa en cuatro provincias forestales.

untoc-30-2-a = En la medida de lo posible, ¿hace su Estado esfuerzos concretos, en forma coordinada con otros, por intensificar la cooperación con los países en desarrollo y fortalecer así su capacidad para prevenir y combatir la delincuencia organizada transnacional?
    .guidance = También pueden responder los países en desarrollo: cuenta la cooperación entre ellos. Indique los asociados, el nivel, como ministerios, policía o tribunales, y los resultados. Indique cómo se coordina su Estado con otros Estados y organizaciones.
    .example = El ministerio público de Northland es asociado de los de tres países en desarrollo desde 2016. Dieciocho fiscales han trabajado conjuntamente en casos, y se han creado dos unidades especiales; los donantes se reúnen dos veces al año para coordinarse.

untoc-30-2-b = En la medida de lo posible, ¿hace su Estado esfuerzos concretos por aumentar la asistencia financiera y material a los países en desarrollo, para que puedan combatir la delincuencia organizada transnacional y aplicar la Convención?
    .guidance = Indique las cuantías por año y destino, y el equipo entregado. Los compromisos de ayuda existentes no tienen por qué resentirse; la Convención los deja intactos en la medida de lo posible. Si su Estado no presta tal asistencia, responda “No”; en las preguntas relativas a la asistencia técnica, describa la asistencia que recibe su Estado.
    .example = Entre 2020 y 2023, Korvania aportó 6,2 millones de marcos a proyectos contra la delincuencia organizada en cinco países en desarrollo, un tercio más que en los cuatro años anteriores. En 2022 entregó a uno de ellos un laboratorio forense.

untoc-30-2-c-p1 = En la medida de lo posible, ¿hace su Estado esfuerzos concretos por atender, mediante la asistencia técnica, las necesidades de los países en desarrollo y de los países con economías en transición en la aplicación de la Convención?
    .guidance = Describa la asistencia: asesoramiento legislativo, capacitación, expertos, equipo. Indique cómo se determinaron las necesidades y si se miden los resultados. Cuenta la asistencia prestada por conducto de una organización internacional; indique cuál es.
    .example = A petición de un Estado vecino, dos jueces de Isla Verde ayudaron en 2021 a redactar su ley de asistencia judicial recíproca, aprobada en 2022. Isla Verde paga los viajes de los expertos; la Oficina de las Naciones Unidas contra la Droga y el Delito organiza las misiones.

untoc-30-2-c-p2 = ¿Procura su Estado hacer contribuciones voluntarias adecuadas y periódicas a la cuenta de un mecanismo de financiación de las Naciones Unidas que se destina a la asistencia técnica prevista en la Convención?
    .guidance = Indique la fecha y la cuantía de cada contribución de los últimos años y el fondo al que se pagó. Indique si hay contribuciones previstas en el presupuesto de los próximos años. Si no se ha hecho ninguna, exponga los motivos.
    .example = Desde 2015, Northland aporta cada año 300.000 coronas a la cuenta destinada a la Convención. La partida figura en el presupuesto del Ministerio de Relaciones Exteriores y está garantizada hasta 2027.

untoc-30-2-c-p3 = ¿Ha considerado en particular su Estado la posibilidad de ingresar en esa cuenta un porcentaje del producto del delito o de los bienes decomisados, o de su valor?
    .guidance = La elección corresponde a su Estado. Si su legislación lo permite, cite la disposición e indique qué porcentaje se ingresa en la cuenta. Indique las sumas pagadas. Si su legislación destina los bienes decomisados a otros fines, indique cuáles son.
    .example = El artículo 71 de la Ley sobre el Producto del Delito (2015) de Al Yasmin permite al Consejo de Ministros entregar hasta el 5 % de las sumas decomisadas a fondos internacionales de lucha contra la delincuencia. En 2022 entregó 80.000 dinares.

untoc-30-2-d = En la medida de lo posible, ¿hace su Estado esfuerzos concretos por alentar a otros Estados e instituciones financieras, según proceda, a que se sumen a esta asistencia, en particular proporcionando a los países en desarrollo programas de capacitación y equipo moderno?
    .guidance = Indique a qué Estados, bancos de desarrollo o fondos se ha dirigido su Estado, en qué foro y con qué resultado. Los programas conjuntos son buenos ejemplos.
    .example = En una reunión de donantes de 2021, Korvania propuso un fondo común de capacitación para los servicios de fronteras. Se sumaron a él cuatro Estados y un banco regional de desarrollo, y hasta 2023 se entregaron 14 escáneres a tres países en desarrollo.

untoc-30-4 = ¿Ha celebrado su Estado acuerdos o arreglos bilaterales o multilaterales en materia de asistencia material y logística para la cooperación internacional o para la prevención, detección y control de la delincuencia organizada transnacional?
    .guidance = La elección corresponde a su Estado. Enumere los acuerdos, con los asociados y las fechas, e indique qué se proporciona: vehículos, embarcaciones, comunicaciones, locales. Explique cómo se reparten los gastos.
    .example = En virtud de un acuerdo de 2018, Lumaya recibió seis vehículos patrulla y equipo de radio de un Estado asociado, que paga también las piezas de repuesto hasta 2026. Lumaya aporta los conductores, los locales y el combustible.

## Artículo 31

untoc-31-1-p1 = ¿Procura su Estado formular y evaluar proyectos nacionales para la prevención de la delincuencia organizada transnacional?
    .guidance = Indique los proyectos, su objetivo, lugar, duración y presupuesto. Indique quién los evalúa y qué se aprendió. Distinga la prevención de la labor de la policía en casos concretos.
    .example = El proyecto “Puertos seguros” de Isla Verde (2019-2023) trabajó con escuelas y trabajadores portuarios en tres ciudades portuarias. Una universidad lo evaluó en 2023: la captación de menores por traficantes había disminuido, y el proyecto se prorrogará.

untoc-31-1-p2 = ¿Procura su Estado establecer y promover prácticas y políticas óptimas para la prevención de la delincuencia organizada transnacional?
    .guidance = Adjunte la política o estrategia e indique quién la aprobó y hasta cuándo está en vigor. Indique cómo se determinan las buenas prácticas y cómo se dan a conocer a los ministerios, los municipios y el sector privado.
    .example = La Política Nacional de Prevención de Northland, aprobada por el Gobierno en 2020, está en vigor hasta 2026. El Consejo de Prevención del Delito recopila las buenas prácticas en un registro público; a finales de 2023 se habían inscrito 45.

untoc-31-2 = ¿Procura su Estado, de conformidad con los principios fundamentales de su derecho interno, reducir las oportunidades de que los grupos delictivos organizados participen en mercados lícitos con el producto del delito?
    .guidance = Indique qué mercados están en riesgo en su Estado, como la construcción, los desechos, el transporte o el juego, y cómo lo sabe. Presente una visión general de las leyes y demás medidas; las preguntas siguientes tratan cada esfera por separado.
    .example = Un estudio de 2019 señaló la construcción y la eliminación de desechos como los mercados con mayor riesgo en Korvania. Por ello, la Ley de Mercados Leales (2020) exige que se compruebe quiénes son los propietarios antes de conceder un permiso; en sus tres primeros años se denegaron 37 permisos.

untoc-31-2-a = Para mantener a los grupos delictivos organizados fuera de los mercados lícitos, ¿fortalece su Estado la cooperación entre los organismos encargados de hacer cumplir la ley o el ministerio público y las entidades privadas pertinentes, incluida la industria?
    .guidance = Mencione las colaboraciones, por ejemplo, con bancos, transportistas, puertos, hoteles o empresas de Internet. Indique qué información puede compartirse y con arreglo a qué normas. Indique un resultado.
    .example = Un memorando de 2018 entre la policía y la Asociación de Expedidores de Al Yasmin prevé alertas sobre reservas sospechosas. En 2023, los expedidores enviaron 212 alertas, de las que 29 dieron lugar a investigaciones.

untoc-31-2-b-p1 = ¿Promueve su Estado la elaboración de normas y procedimientos para salvaguardar la integridad de las entidades públicas y de las entidades privadas interesadas?
    .guidance = Mencione, por ejemplo, las normas sobre los conflictos de intereses, las declaraciones de bienes, la rotación de los puestos, los canales de denuncia y los programas de cumplimiento. Indique quién vela por ellos. Remítase, cuando sea útil, a su respuesta sobre el artículo 9 en lo que respecta a los funcionarios públicos.
    .example = La Ley de Integridad (2016) de Lumaya obliga a todos los ministerios y a las empresas con más de 250 empleados a tener un plan de integridad y un canal de denuncia. La Comisión de Integridad examinó 94 planes en 2023.

untoc-31-2-b-p2 = ¿Promueve su Estado códigos de conducta para profesiones pertinentes, en particular para los abogados, notarios públicos, asesores fiscales y contadores?
    .guidance = Enumere los códigos por profesión, con su fecha y el órgano que los aprobó. Indique cómo se sancionan los incumplimientos y facilite cifras. Mencione las profesiones que no tienen código.
    .example = Los códigos del Colegio de Abogados (2014), la Cámara de Notarios (2015) y el Instituto de Contadores (2018) de Northland prohíben intervenir en operaciones de origen oculto. En 2022 se sancionó disciplinariamente a once miembros; los asesores fiscales aún no tienen código.

untoc-31-2-c-p1 = ¿Adopta su Estado medidas para prevenir la utilización indebida por parte de grupos delictivos organizados de licitaciones públicas?
    .guidance = Cite las normas sobre la exclusión de licitadores y la divulgación de sus propietarios. Indique quién comprueba a los licitadores y subcontratistas, y con qué información. Indique el número de exclusiones.
    .example = El artículo 38 de la Ley de Contratación Pública (2017) de Isla Verde excluye a los licitadores condenados por delincuencia organizada, corrupción o blanqueo de dinero y exige que se indique quiénes son sus propietarios. En 2022 fueron excluidos 19 licitadores.

untoc-31-2-c-p2 = ¿Adopta su Estado medidas para prevenir la utilización indebida por parte de grupos delictivos organizados de subsidios y licencias concedidos por autoridades públicas para realizar actividades comerciales?
    .guidance = Indique los subsidios y licencias de que se trate, por ejemplo, en la agricultura, el juego, el transporte o la minería. Indique qué comprobaciones preceden a la concesión y cuándo puede revocarse esta. Facilite cifras o exponga un caso.
    .example = Según la Ley de Mercados Leales (2020) de Korvania, un municipio puede denegar o revocar una licencia si existe un riesgo grave de que sirva a un grupo delictivo. En 2023 se revocaron nueve licencias de juego y dos subsidios agrícolas.

untoc-31-2-d = ¿Adopta su Estado medidas para prevenir la utilización indebida de personas jurídicas por parte de grupos delictivos organizados?
    .guidance = Presente una visión general: comprobaciones en el momento de la inscripción, limitaciones a los testaferros y a las acciones al portador, obligaciones de los agentes de sociedades, facultades para disolver una sociedad. Las preguntas siguientes tratan cuatro posibles medidas por separado.
    .example = La Ley de Sociedades (2019) de Al Yasmin suprimió las acciones al portador y obliga a los agentes de sociedades a identificar a sus clientes. En 2022, el Registrador canceló la inscripción de 1.300 sociedades inactivas, 60 de ellas a petición del ministerio público.

untoc-31-2-d-i = ¿Ha establecido su Estado registros públicos de las personas jurídicas y naturales involucradas en la constitución, la gestión y la financiación de personas jurídicas?
    .guidance = La elección corresponde a su Estado. Indique el registro, qué contiene, quién puede consultarlo y a qué costo. Indique si se inscribe a las personas a las que realmente pertenece la sociedad o que la controlan, y quién lo verifica.
    .example = En el Registro de Sociedades de Northland constan los fundadores, directores y accionistas; desde 2021 constan también las personas que las controlan (artículo 12 de la Ley del Registro de Sociedades). Cualquiera puede consultarlo en línea de forma gratuita.

untoc-31-2-d-ii = ¿Puede inhabilitarse en su Estado, por un período razonable, a las personas condenadas por delitos comprendidos en la Convención para actuar como directores de personas jurídicas constituidas en él?
    .guidance = La elección corresponde a su Estado. Indique si lo ordena el tribunal o la propia ley, por qué delitos y por cuánto tiempo. Facilite cifras de inhabilitaciones.
    .example = El artículo 49 del Código Penal (2001) de Lumaya permite al tribunal inhabilitar a una persona condenada para dirigir una sociedad por un período de dos a diez años. Así lo hizo en 26 casos en 2022 y 2023.

untoc-31-2-d-iii = ¿Ha establecido su Estado un registro nacional de personas inhabilitadas para actuar como directores de personas jurídicas?
    .guidance = La elección corresponde a su Estado. Indique quién lleva el registro, quién puede consultarlo y si el registro de sociedades se coteja con él antes de inscribir a un director.
    .example = El Ministerio de Justicia de Isla Verde lleva desde 2014 el Registro de Directores Inhabilitados. El registro de sociedades lo consulta automáticamente y denegó 17 inscripciones en 2023.

untoc-31-2-d-iv = ¿Intercambia su Estado la información contenida en sus registros públicos de personas jurídicas, o en su registro de directores inhabilitados, con las autoridades competentes de otros Estados partes?
    .guidance = La elección corresponde a su Estado. Indique qué información se facilita, sobre qué fundamento jurídico y por qué conducto. Sirve también un registro público que cualquiera pueda consultar desde el extranjero; indíquelo.
    .example = El Registrador de Sociedades de Korvania facilita extractos a las autoridades extranjeras en un plazo de tres días, con arreglo al artículo 31 de la Ley del Registro (2015). En 2023 respondió a 148 solicitudes; los datos sobre los directores inhabilitados deben solicitarse al tribunal.

untoc-31-3 = ¿Procura su Estado promover la reintegración social de las personas condenadas por delitos comprendidos en la Convención?
    .guidance = Describa el trabajo, la enseñanza, el tratamiento y el asesoramiento en prisión, y la ayuda tras la puesta en libertad. Indique si las personas condenadas por delincuencia organizada pueden participar o están excluidas. Facilite cifras de participantes y de reincidencia, si las hay.
    .example = Los artículos 70 a 78 de la Ley Penitenciaria (2012) de Lumaya prevén escuelas de oficios y un plan de puesta en libertad para cada recluso. En 2023 participaron 88 de los 140 reclusos condenados por delincuencia organizada.

untoc-31-4 = ¿Procura su Estado evaluar periódicamente sus instrumentos jurídicos y prácticas administrativas pertinentes a fin de detectar si existe el peligro de que sean utilizados indebidamente por grupos delictivos organizados?
    .guidance = Indique el órgano que realiza la evaluación, la periodicidad y las leyes o prácticas examinadas. Indique qué deficiencias se detectaron y qué se cambió. El examen de los proyectos de ley antes de su aprobación es un buen ejemplo.
    .example = Según la Orden Gubernamental núm. 7 de 2018, la Comisión de Legislación de Northland examina cada año una esfera en busca de resquicios para la delincuencia. En 2022 examinó los permisos de residencia para inversores; las normas se hicieron más estrictas en 2023.

untoc-31-5-p1 = ¿Procura su Estado sensibilizar a la opinión pública con respecto a la existencia, las causas y la gravedad de la delincuencia organizada transnacional y la amenaza que representa?
    .guidance = Describa las campañas, las clases en las escuelas, los informes públicos y, cuando proceda, la utilización de los medios de comunicación y las redes sociales. Indique los grupos destinatarios y los idiomas. Indique si se midió el efecto.
    .example = En 2022, el Ministerio del Interior de Al Yasmin llevó a cabo una campaña contra las ofertas de empleo falsas en la radio, la televisión y las redes sociales, en tres idiomas. Las llamadas a la línea de ayuda pasaron de 40 a 310 al mes.

untoc-31-5-p2 = Cuando su Estado informa al público sobre esta delincuencia, ¿adopta también medidas destinadas a promover la participación pública en los esfuerzos por prevenirla y combatirla?
    .guidance = Indique cómo participan la población y la sociedad civil: líneas de ayuda, denuncias anónimas, consejos locales, consultas sobre las leyes, labor de las organizaciones no gubernamentales. Indique cómo se protege a los denunciantes. Facilite cifras.
    .example = Isla Verde tiene desde 2015 una línea de ayuda anónima y consejos de prevención en 32 municipios, con miembros de escuelas, empresas y asociaciones. En 2023, la línea de ayuda recibió 2.900 denuncias; 410 se transmitieron a la policía.

untoc-31-6 = ¿Ha comunicado su Estado al Secretario General de las Naciones Unidas el nombre y la dirección de la autoridad o las autoridades que pueden ayudar a otros Estados partes a formular medidas de prevención?
    .guidance = Indique el nombre, la dirección y los datos de contacto de cada autoridad y la fecha de la comunicación. Si la autoridad o su dirección han cambiado desde entonces, indique si también se comunicó. Si no se ha hecho ninguna comunicación, indique cuándo se hará.
    .example = El 14 de mayo de 2009, Korvania designó el Consejo de Prevención del Delito del Ministerio del Interior. El Consejo se trasladó en 2018; su nueva dirección se comunicó el 3 de septiembre de 2018.

untoc-31-7-p1 = ¿Colabora su Estado, según proceda, con otros Estados partes y con las organizaciones internacionales y regionales pertinentes en la promoción y formulación de medidas de prevención?
    .guidance = Indique los asociados, las organizaciones y las redes, y lo que se ha hecho en común. Indique quién representa a su Estado. Cuentan las contribuciones de fondos o de expertos.
    .example = El Consejo de Prevención del Delito de Northland pertenece a una red regional de prevención de 17 Estados, que presidió en 2021. Con cuatro de ellos redactó un manual sobre la protección de las licitaciones públicas.

untoc-31-7-p2 = ¿Incluye esta colaboración la participación en proyectos internacionales de prevención, por ejemplo, para paliar las circunstancias que hacen vulnerables a los grupos socialmente marginados a las actividades de la delincuencia organizada transnacional?
    .guidance = Indique los proyectos, su duración, los grupos a los que llegan y la participación de su Estado en ellos. Indique qué cambió para estos grupos. Son ejemplos los proyectos que ofrecen trabajo o formación a los jóvenes.
    .example = Desde 2020, Lumaya participa con tres Estados en un proyecto destinado a jóvenes sin trabajo de distritos fronterizos. Hasta 2023 habían terminado un curso de capacitación 1.150, y seis de cada diez habían encontrado trabajo.
