### Protocolo contra la Trata de Personas: artículos 1 a 14.

## Artículo 1

trafficking-1-2 = ¿Aplica su Estado también a la trata de personas, mutatis mutandis, las disposiciones de la Convención, como las relativas a la extradición, la asistencia judicial recíproca, el decomiso y la protección de los testigos?
    .guidance = El Protocolo se interpreta juntamente con la Convención. Indique en virtud de qué ley o norma pueden sus autoridades basarse en la Convención en los casos de trata. Mencione toda parte de la Convención que no pueda utilizarse en ellos, y por qué. Cite un caso, por ejemplo, de una solicitud que se haya basado en ella.
    .example = El artículo 3 de la Ley sobre la Delincuencia Transnacional (2009) de Northland aplica la Convención en su totalidad a la trata de personas. En 2023, la Autoridad Central se basó en ella para once solicitudes de asistencia en casos de trata, a nueve de las cuales se accedió.

trafficking-1-3 = ¿Considera su Estado la trata de personas un delito tipificado con arreglo a la Convención, de modo que lo abarcan, entre otras, sus normas sobre el blanqueo de dinero, las personas jurídicas y la jurisdicción?
    .guidance = Examine las consecuencias una por una: delitos determinantes, responsabilidad de las personas jurídicas, sanciones, jurisdicción, decomiso, extradición y plazos de prescripción. Basta una cláusula general que las abarque todas; cítela. Indique las que falten.
    .example = El artículo 7 de la Ley contra la Delincuencia Organizada (2009) de Isla Verde incluye la trata de personas entre los delitos previstos en la Convención. Es un delito determinante, se puede multar por él a las sociedades, y en 2022 se decomisaron bienes por valor de 2,4 millones de coronas.

## Artículo 3

trafficking-3-a-p1 = ¿Define su legislación la trata de personas mediante una conducta, un medio y el fin de explotación, con todas las conductas y todos los medios que menciona el Protocolo?
    .guidance = Compare su definición con las cinco conductas del Protocolo y con su lista de medios, que va desde la fuerza y el engaño hasta el abuso de una situación de vulnerabilidad y los pagos a una persona que tenga autoridad sobre otra. Si su legislación va más allá, por ejemplo, porque no exige ningún medio, responda “Sí” e indíquelo. Respecto del delito y su pena, remítase a su respuesta sobre el artículo 5.
    .example = El artículo 2 de la Ley contra la Trata de Personas (2012) de Lumaya menciona las cinco conductas y todos los medios del Protocolo. En 2021, el Tribunal Supremo resolvió que la residencia irregular puede constituir una situación de vulnerabilidad.

trafficking-3-a-p2 = ¿Incluye la explotación en su legislación, como mínimo, la explotación sexual, también mediante la explotación de la prostitución ajena, los trabajos o servicios forzados, la esclavitud y las prácticas análogas, la servidumbre y la extracción de órganos?
    .guidance = Examine las formas una por una y cite las palabras que abarcan cada una de ellas. Estas formas son un mínimo: mencione otras que prevea su legislación, como la mendicidad forzada, el matrimonio forzado o la actividad delictiva forzada. Indique si sus tribunales han interpretado alguna de ellas.
    .example = El artículo 388, párrafo 3, del Código Penal (2005) de Korvania enumera todas las formas mencionadas en el Protocolo y añade la mendicidad forzada y el matrimonio forzado. De 31 condenas en 2022, 17 se referían a la explotación sexual, 12 a los trabajos forzados y dos a la mendicidad forzada.

trafficking-3-b = ¿Dispone su legislación que no se tenga en cuenta el consentimiento dado por la víctima a la explotación que se tenga la intención de realizar cuando se haya recurrido a cualquiera de los medios de la trata?
    .guidance = Cite la disposición o la jurisprudencia. Ello no afecta a los derechos de la defensa: el acusado puede seguir negando que se haya recurrido a un medio. Respecto de los niños, el consentimiento nunca se tiene en cuenta; véase la pregunta siguiente.
    .example = El artículo 3 de la Ley contra la Trata de Personas (2009) de Al Yasmin dispone que el consentimiento carece de efecto una vez probado uno de los medios. En 2022, el Tribunal Penal lo aplicó a ocho trabajadores que habían firmado contratos mediante engaño.

trafficking-3-c = Si la víctima es un niño, ¿considera su legislación trata de personas cualquiera de las conductas cuando tenga fines de explotación, incluso si no se ha recurrido a ninguno de los medios?
    .guidance = Cite la disposición. Demuestre que se aplica a cada una de las cinco conductas. Indique si el delincuente debe haber conocido la edad del niño y si la pena es más elevada que cuando las víctimas son adultas.
    .example = El artículo 9 de la Ley sobre la Trata de Personas (2011) de Northland no exige ninguno de los medios si la víctima es un niño. La pena máxima se eleva de doce a veinte años; seis de las 19 condenas de 2023 se basaron en este artículo.

trafficking-3-d = ¿Considera niño su legislación sobre la trata de personas a toda persona menor de 18 años?
    .guidance = Cite la definición que se aplica a este delito; puede figurar en otra ley. Una edad inferior, por ejemplo, la de consentimiento sexual o la de matrimonio, no se ajusta al Protocolo. Indique cómo se determina la edad en caso de duda y si entretanto se trata a la persona como a un niño.
    .example = El artículo 1 del Código de la Infancia (2006) de Isla Verde, al que remite la Ley contra la Trata de Personas (2011), fija la edad en 18 años. En caso de duda sobre la edad, se presume que la persona es un niño hasta que concluya la evaluación.

## Artículo 4

trafficking-4 = ¿Aplica su Estado sus medidas de prevención, investigación y enjuiciamiento, y su protección de las víctimas, a todos los casos de trata de personas de carácter transnacional que entrañen la participación de un grupo delictivo organizado?
    .guidance = Esto es lo mínimo que abarca el Protocolo. Indique si su legislación alcanza también a la trata dentro de su Estado y a la cometida por personas que actúan solas; según el artículo 34, párrafo 2, de la Convención, el delito en sí no puede depender de una frontera ni de un grupo. Indique si se protege a las víctimas también cuando no se ha descubierto a ningún delincuente.
    .example = La Ley contra la Trata de Personas (2012) de Lumaya se aplica a toda trata, dentro del país o a través de las fronteras, cometida por un grupo o por una sola persona. El artículo 21 otorga asistencia a las víctimas, se haya identificado o no a un delincuente.

## Artículo 5

trafficking-5-1 = ¿Ha tipificado su Estado como delito la trata de personas, según se define en el artículo 3, cuando se cometa intencionalmente?
    .guidance = Compare su definición con la del artículo 3: las conductas, los medios y los fines de explotación, con todas las formas de explotación que enumera el Protocolo. Demuestre que el consentimiento de la víctima no se tiene en cuenta cuando se ha recurrido a cualquiera de los medios. Demuestre que, en el caso de un niño, es decir, de toda persona menor de 18 años, no es necesario probar ninguno de los medios. Cite el tipo penal y la pena, y facilite cifras de casos y de víctimas.
    .example = El artículo 3 de la Ley contra la Trata de Personas (2012) de Lumaya sanciona la trata de personas con cinco a doce años de prisión, y hasta veinte si la víctima es un niño. En 2023 hubo 24 enjuiciamientos y 11 condenas, y se identificó a 52 víctimas, 37 de ellas niños.

trafficking-5-2-a = Con sujeción a los conceptos básicos de su ordenamiento jurídico, ¿ha tipificado su Estado como delito la tentativa de comisión de la trata de personas?
    .guidance = Puede bastar la norma general sobre la tentativa; cítela e indique la pena. Si un concepto básico de su ordenamiento jurídico excluye la tentativa respecto de este delito, indique cuál es. Mencione si también se sancionan los actos preparatorios.
    .example = El artículo 30 del Código Penal (2005) de Korvania hace punible la tentativa de cualquier delito, hasta con dos tercios de la pena íntegra. En 2022, tres hombres fueron condenados por la tentativa de captar a estudiantes para someterlos a trabajos forzados.

trafficking-5-2-b = ¿Ha tipificado su Estado como delito la participación como cómplice en la trata de personas?
    .guidance = Pueden bastar las normas generales sobre la complicidad; cítelas. Indique si el cómplice está sujeto a la misma pena que el autor principal. Exponga un caso, por ejemplo, el de una persona que prestó una casa o un vehículo.
    .example = Con arreglo al artículo 80 del Código Penal (1976) de Al Yasmin, el cómplice está sujeto a la misma pena que el autor principal. En 2021, un propietario que había alquilado una casa a tratantes, a sabiendas del uso que le daban, fue condenado a seis años.

trafficking-5-2-c = ¿Ha tipificado su Estado como delito la organización o dirección de otras personas para la comisión de la trata de personas?
    .guidance = Explique de qué modo alcanza su legislación a quienes planifican y dirigen sin participar en el acto mismo. Cite el tipo penal o la circunstancia agravante, con la pena correspondiente. Remítase a su respuesta sobre el artículo 5, párrafo 1 b), de la Convención si se aplica la misma disposición.
    .example = El artículo 6 de la Ley sobre la Trata de Personas (2011) de Northland sanciona con quince a veinte años de prisión a quien organice o dirija a otros para la comisión de la trata. En 2023 fueron condenados dos organizadores que nunca habían tratado con una víctima.

## Artículo 6

trafficking-6-1-p1 = Cuando procede y en la medida en que lo permite su derecho interno, ¿mantiene su Estado reserva acerca de la identidad de las víctimas de la trata de personas y protege su privacidad?
    .guidance = Indique qué normas impiden que los nombres, las imágenes, las direcciones y otros datos personales lleguen al público, a los medios de comunicación y al acusado. Demuestre que se aplican desde el primer contacto con las autoridades, y no solo en el juicio. Indique la pena por revelación.
    .example = El artículo 30 de la Ley de los Derechos de las Víctimas (2015) de Korvania prohíbe publicar cualquier dato que pueda identificar a una víctima de la trata, bajo pena de multa de hasta 500 cuotas diarias. La policía registra a las víctimas con un código desde la primera entrevista.

trafficking-6-1-p2 = Cuando procede y en la medida en que lo permite su derecho interno, ¿puede preverse en su Estado la confidencialidad de las actuaciones judiciales relativas a la trata de personas?
    .guidance = Indique quién puede disponer que la audiencia se celebre a puerta cerrada o restringir el acceso al expediente, a petición de quién y por qué motivos. Mencione otros medios, como el testimonio tras una mampara o por videoconferencia. Explique cómo se preservan los derechos de la defensa.
    .example = Según el artículo 214 del Código de Procedimiento Penal (1981) de Al Yasmin, el tribunal puede oír a una víctima de la trata a puerta cerrada, con la presencia de la defensa. Así se hizo en 14 de 22 juicios en 2023.

trafficking-6-2-a = ¿Prevé su ordenamiento jurídico o administrativo interno medidas para proporcionar a las víctimas de la trata de personas, cuando proceda, información sobre los procedimientos judiciales y administrativos pertinentes?
    .guidance = Indique quién las informa, cuándo, en qué forma y en qué idiomas. Mencione, además del proceso penal, las reclamaciones civiles y los procedimientos de asilo y de residencia. Adjunte un folleto o un formulario, si lo hay.
    .example = El artículo 14 de la Ley de los Derechos de las Víctimas (2012) de Northland obliga a la policía a explicar el procedimiento en un plazo de 72 horas. Existe un folleto en 18 idiomas, y un agente de contacto informa a la víctima de cada audiencia y cada decisión.

trafficking-6-2-b = ¿Prevé su ordenamiento jurídico o administrativo interno, cuando proceda, asistencia encaminada a permitir que las opiniones y preocupaciones de las víctimas de la trata de personas se presenten y examinen en las etapas apropiadas de las actuaciones penales, sin que ello menoscabe los derechos de la defensa?
    .guidance = Describa la asistencia: un abogado gratuito, una persona de apoyo, un intérprete, una declaración por escrito. Indique en qué etapas puede oírse a la víctima, por ejemplo, respecto de la libertad bajo fianza, la pena o el archivo de la causa. La disposición pide asistencia; muestre, por tanto, algo más que el derecho a ser oído.
    .example = El artículo 41 del Código de Procedimiento Penal (2004) de Isla Verde otorga a las víctimas un abogado gratuito que puede formular alegaciones en todas las audiencias. En 2022, el Servicio de Defensa Pública representó a 63 víctimas de la trata.

trafficking-6-3 = ¿Ha considerado su Estado la posibilidad de aplicar medidas destinadas a prever la recuperación física, psicológica y social de las víctimas de la trata de personas, cuando proceda en cooperación con organizaciones no gubernamentales y demás sectores de la sociedad civil?
    .guidance = La obligación consiste en considerar la posibilidad. Describa las medidas adoptadas, quién se encarga de ellas y cómo se financian; las cuatro preguntas siguientes tratan por separado el alojamiento, el asesoramiento, la asistencia y las oportunidades. Indique si la ayuda depende de que la víctima coopere con las autoridades. Si su Estado decidió no adoptar algunas medidas, exponga los motivos.
    .example = El Mecanismo Nacional de Remisión de Lumaya, creado por el Decreto núm. 88 (2016), reúne a tres ministerios y nueve organizaciones. En 2023 prestó asistencia a 52 víctimas: nueve mujeres, seis hombres, 24 niñas y 13 niños. La asistencia no depende de que se preste testimonio.

trafficking-6-3-a = ¿Ha considerado su Estado la posibilidad de proporcionar a las víctimas de la trata de personas alojamiento adecuado?
    .guidance = La obligación consiste en considerar la posibilidad. Indique el número de plazas, cuánto tiempo pueden permanecer las víctimas y quién gestiona los centros de acogida. Indique qué hay para los hombres, los niños y las familias. Indique si alguna vez se mantiene a las víctimas, en su lugar, en centros de detención.
    .example = Korvania tiene cuatro centros de acogida con 76 plazas, con arreglo al artículo 17 de la Ley contra la Trata de Personas (2014), uno de ellos para hombres y otro para niños. Las víctimas pueden permanecer seis meses, que la Junta de Bienestar Social puede prorrogar.

trafficking-6-3-b = ¿Ha considerado su Estado la posibilidad de proporcionar a las víctimas de la trata de personas asesoramiento e información, en particular con respecto a sus derechos jurídicos, en un idioma que puedan comprender?
    .guidance = La obligación consiste en considerar la posibilidad. Indique quién presta el asesoramiento, en qué idiomas y si es gratuito. Mencione las líneas telefónicas a las que se puede llamar a cualquier hora. Indique cómo se elige a los intérpretes y cómo se los obliga a guardar secreto.
    .example = La línea de ayuda del Ministerio de Asuntos Sociales de Al Yasmin funciona día y noche en doce idiomas. En 2022 atendió 1.940 llamadas; se remitió a 215 de las personas que llamaron a un abogado, remunerado con arreglo al artículo 9 de la Ley de Asistencia Jurídica (2011).

trafficking-6-3-c = ¿Ha considerado su Estado la posibilidad de proporcionar a las víctimas de la trata de personas asistencia médica, psicológica y material?
    .guidance = La obligación consiste en considerar la posibilidad. Describa cada uno de los tres tipos de asistencia e indique quién la paga. Indique si la reciben también las víctimas sin permiso de residencia, y durante cuánto tiempo.
    .example = El artículo 22 de la Ley sobre la Trata de Personas (2011) de Northland otorga a toda víctima identificada atención sanitaria gratuita, hasta 30 horas de terapia y una asignación mensual. En 2023, 97 víctimas recibieron las tres prestaciones, cualquiera que fuese su situación de residencia.

trafficking-6-3-d = ¿Ha considerado su Estado la posibilidad de proporcionar a las víctimas de la trata de personas oportunidades de empleo, educación y capacitación?
    .guidance = La obligación consiste en considerar la posibilidad. Indique si las víctimas pueden trabajar y asistir a la escuela o a cursos, y desde cuándo. Mencione los cursos de idiomas, la formación profesional y los acuerdos con empleadores. Facilite cifras, si las hay.
    .example = En Isla Verde, las víctimas pueden trabajar desde el momento de su identificación, con arreglo al artículo 26 de la Ley contra la Trata de Personas (2011). Un acuerdo de 2019 con la Cámara de Comercio dio lugar a 48 prácticas remuneradas, de las que 29 se convirtieron en empleos permanentes.

trafficking-6-4-p1 = Cuando su Estado presta asistencia y protección a las víctimas de la trata de personas, ¿tiene en cuenta su edad, su sexo y sus necesidades especiales?
    .guidance = Indique cómo se evalúan las necesidades, quién lo hace y con qué formulario o directriz. Dé ejemplos relativos a mujeres, hombres, personas de edad y personas con discapacidad. La pregunta siguiente se refiere a los niños.
    .example = La Instrucción núm. 12 (2018) del Organismo de Protección Social de Lumaya exige que un funcionario del sexo que prefiera la víctima evalúe las necesidades individuales en un plazo de cinco días. Dos de los cinco centros de acogida pueden recibir a personas con discapacidad.

trafficking-6-4-p2 = ¿Tiene en cuenta su Estado las necesidades especiales de los niños víctimas de la trata de personas, incluidos el alojamiento, la educación y el cuidado adecuados?
    .guidance = Indique quién es nombrado tutor de un niño no acompañado, y en qué plazo. Describa el alojamiento separado de los adultos, el acceso a la escuela y las entrevistas adaptadas a los niños. Indique cómo se evalúa el interés superior del niño.
    .example = El artículo 19 de la Ley de Protección de la Infancia (2009) de Korvania exige que se nombre un tutor en un plazo de 48 horas y que el niño sea acogido en un hogar infantil o una familia de acogida. Los 27 niños víctimas descubiertos en 2022 fueron escolarizados en el plazo de un mes.

trafficking-6-5 = ¿Se esfuerza su Estado por prever la seguridad física de las víctimas de la trata de personas mientras se encuentren en su territorio?
    .guidance = Describa cómo se evalúa el riesgo y qué medidas existen, como las direcciones protegidas, la escolta o las órdenes de alejamiento. Indique si se aplican también a las víctimas que no prestan testimonio. Remítase a sus respuestas sobre los artículos 24 y 25 de la Convención si se aplica el mismo programa.
    .example = La Fiscalía General de Northland evalúa el riesgo de cada víctima en un plazo de 24 horas con arreglo al artículo 22 de la Ley de los Derechos de las Víctimas (2012). En 2023, 38 víctimas fueron trasladadas a direcciones protegidas y cuatro recibieron escolta policial.

trafficking-6-6 = ¿Brinda su legislación a las víctimas de la trata de personas la posibilidad de obtener indemnización por los daños sufridos?
    .guidance = Indique todas las vías de que disponen las víctimas: una demanda civil, una reclamación en el juicio penal, un fondo estatal, los salarios impagados. Lo que cuenta es la posibilidad, pero indique cuántas veces se otorgó y se pagó indemnización. Indique si puede reclamarla todavía una víctima que haya salido de su Estado.
    .example = El artículo 55 de la Ley contra la Trata de Personas (2009) de Al Yasmin permite al tribunal penal otorgar una indemnización, y un fondo estatal la anticipa si el delincuente no puede pagar. En 2022, 33 víctimas recibieron 410.000 dinares en total.

## Artículo 7

trafficking-7-1 = ¿Ha considerado su Estado la posibilidad de adoptar medidas que permitan a las víctimas de la trata de personas permanecer en su territorio, temporal o permanentemente, cuando proceda?
    .guidance = La obligación consiste en considerar la posibilidad. Si existen tales medidas, indique los tipos de permiso, sus condiciones y duración, y quién decide. Indique si hay un período de reflexión y si el permiso depende de la cooperación con las autoridades. Si su Estado decidió no adoptarlas, exponga los motivos.
    .example = El artículo 33 de la Ley de Migración (2014) de Isla Verde concede a las víctimas 60 días de reflexión y después un permiso de un año, que puede renovarse y no depende de que se preste testimonio. En 2023 se expidieron 27 permisos.

trafficking-7-2 = Cuando se decide si las víctimas de la trata de personas pueden permanecer en el territorio, ¿da su Estado la debida consideración a factores humanitarios y personales?
    .guidance = Muestre dónde lo exigen la ley o las directrices. Mencione los factores que se valoran, como la salud, la edad, los vínculos familiares, el peligro en caso de regreso y el tiempo transcurrido en su Estado. Es un buen ejemplo una decisión en la que tales factores hayan sido determinantes.
    .example = La Directriz núm. 4 (2017) de la Junta de Inmigración de Lumaya enumera nueve factores, entre ellos la enfermedad, los hijos escolarizados y el peligro en caso de regreso. En 2022, la Junta concedió la residencia permanente a una madre de dos hijos por estos motivos.

## Artículo 8

trafficking-8-1-p1 = ¿Acepta y facilita su Estado, sin demora indebida o injustificada, la repatriación de las víctimas de la trata de personas que sean nacionales suyos o que tuvieran derecho de residencia permanente en el momento de entrar en el territorio del Estado receptor?
    .guidance = Aquí su Estado es aquel al que regresa la víctima. Demuestre que se acepta a ambos grupos: los nacionales y los residentes permanentes. Indique la autoridad, el plazo habitual y todo acuerdo aplicable en materia de repatriación; el Protocolo deja intactos tales acuerdos.
    .example = El Departamento Consular de Korvania organiza la repatriación de las víctimas con arreglo al Decreto núm. 31 (2015), por regla general en un plazo de 20 días. En 2023 regresaron de cinco Estados 46 nacionales y tres residentes permanentes.

trafficking-8-1-p2 = Cuando su Estado facilita y acepta la repatriación de tales víctimas, ¿lo hace teniendo debidamente en cuenta su seguridad?
    .guidance = Describa lo que se hace antes y después de la llegada: evaluación del riesgo en la comunidad de origen, recepción en la frontera, transporte posterior, persona de contacto. Indique cómo se impide que la información sobre la víctima llegue a los tratantes. Mencione el apoyo posterior que exista.
    .example = Los agentes de recepción del Ministerio de Asuntos Sociales de Al Yasmin reciben a cada víctima que regresa y comprueban el riesgo en su lugar de origen con arreglo a la Circular núm. 7 (2018). De 24 víctimas en 2022, cinco fueron alojadas en otra provincia por su seguridad.

trafficking-8-2-p1 = Cuando su Estado dispone la repatriación de una víctima de la trata de personas al Estado parte del que sea nacional o en el que tuviera derecho de residencia permanente, ¿tiene debidamente en cuenta la seguridad de la víctima y el estado de cualquier procedimiento legal relacionado con el hecho de que sea víctima de la trata?
    .guidance = Aquí su Estado es aquel del que sale la víctima; la residencia permanente cuenta si la víctima la tenía en el momento de entrar en su Estado. Indique quién evalúa el riesgo y si la repatriación espera a que la víctima haya prestado testimonio o reclamado indemnización. Los derechos que su legislación reconoce a las víctimas y los acuerdos en materia de repatriación no se ven afectados; menciónelos.
    .example = El artículo 40 de la Ley de Inmigración (2014) de Northland prohíbe la repatriación antes de que el fiscal confirme que ya no se requiere a la víctima en las actuaciones y de que se haya elaborado un informe sobre los riesgos. En 2023 se aplazaron tres repatriaciones por motivos de seguridad.

trafficking-8-2-p2 = Cuando su Estado dispone la repatriación de víctimas de la trata de personas a otro Estado parte, ¿procura que sea preferentemente voluntaria?
    .guidance = El Protocolo expresa una preferencia. Describa cómo se informa a las víctimas y se solicita su consentimiento, en qué idioma, y el apoyo que lo acompaña. Indique el número de repatriaciones voluntarias y de las demás, y señale cuándo es posible la repatriación contra la voluntad de la víctima.
    .example = El artículo 35 de la Ley de Migración (2014) de Isla Verde solo permite la repatriación de una víctima con su consentimiento por escrito, salvo que un tribunal ordene otra cosa. En 2022, las 39 repatriaciones fueron voluntarias, cada una con una subvención para el viaje.

trafficking-8-3 = Cuando lo solicita un Estado parte receptor, ¿verifica su Estado, sin demora indebida o injustificada, si la víctima de la trata de personas es uno de sus nacionales o tenía derecho de residencia permanente en el momento de entrar en el territorio de aquel Estado?
    .guidance = Indique la autoridad que recibe tales solicitudes y los registros que consulta. Indique cuánto tarda una respuesta. Indique cómo se hace la verificación cuando la persona carece de todo documento, y cómo se protegen los datos personales.
    .example = La Oficina del Registro Civil de Lumaya responde a tales solicitudes en un plazo de diez días hábiles con arreglo al Reglamento núm. 5 (2017). En 2023 recibió 52 solicitudes y confirmó la nacionalidad o la residencia en 47; la verificación más larga duró 26 días.

trafficking-8-4 = ¿Ha convenido su Estado en expedir, a solicitud de un Estado parte receptor, los documentos de viaje o autorización de otro tipo que sean necesarios para que la víctima que carezca de la debida documentación pueda viajar a su territorio y reingresar en él?
    .guidance = Demuestre que ello abarca a los nacionales y a quienes tuvieran derecho de residencia permanente en el momento de entrar en el territorio del Estado receptor. Indique el documento, la autoridad que lo expide, la tasa, en su caso, y el tiempo necesario. El consentimiento puede darse por ley, por acuerdo o en cada caso.
    .example = Según el artículo 14 de la Ley de Servicios Consulares (2012) de Korvania, los consulados expiden un pasaporte de emergencia gratuito en un plazo de tres días; los residentes permanentes reciben un certificado de regreso. En 2022 se expidieron 31 de estos documentos a víctimas de la trata.

## Artículo 9

trafficking-9-1-a = ¿Ha establecido su Estado políticas, programas y otras medidas de carácter amplio con miras a prevenir y combatir la trata de personas?
    .guidance = Adjunte la estrategia o el plan de acción nacional, con su período, su presupuesto y el órgano que lo coordina. “De carácter amplio” significa que reúne la prevención, el enjuiciamiento, la protección y la colaboración. Indique cómo se evalúan sus resultados y quién lo hace.
    .example = El Tercer Plan Nacional de Al Yasmin (2021-2025), con un presupuesto de 6 millones de dinares, está coordinado por una comisión de nueve ministerios y cuatro organizaciones. Una evaluación independiente de 2023 constató que se habían llevado a término 41 de sus 60 medidas.

trafficking-9-1-b = ¿Ha establecido su Estado políticas, programas y otras medidas con miras a proteger a las víctimas de la trata de personas, especialmente las mujeres y los niños, contra un nuevo riesgo de victimización?
    .guidance = Se trata tanto de volver a ser objeto de trata como de los daños ulteriores causados por las actuaciones o la repatriación. Describa el apoyo tras el fin del caso, el seguimiento de las víctimas repatriadas y la capacitación de quienes las entrevistan. Facilite cifras de casos repetidos, si las hay.
    .example = Según el artículo 25 de la Ley sobre la Trata de Personas (2011) de Northland, un trabajador social hace el seguimiento de cada víctima durante dos años. De las 214 víctimas objeto de seguimiento desde 2018, tres volvieron a ser explotadas, frente a 21 de 190 en los años anteriores.

trafficking-9-2-p1 = ¿Procura su Estado aplicar medidas tales como actividades de investigación y campañas de información y difusión con miras a prevenir y combatir la trata de personas?
    .guidance = Mencione estudios recientes y lo que cambió a raíz de ellos. Describa las campañas: el público al que se dirigieron, los idiomas y medios utilizados, el número de personas a las que llegaron. Indique cómo se midió su efecto.
    .example = En 2022, la Comisión Nacional de Isla Verde llevó a cabo la campaña por radio y teléfono “Pregunte antes de partir” en cuatro idiomas. Las llamadas a la línea de ayuda aumentaron un 60 %, y un estudio universitario atribuyó a ella 18 casos.

trafficking-9-2-p2 = ¿Procura su Estado aplicar iniciativas sociales y económicas con miras a prevenir y combatir la trata de personas?
    .guidance = Son ejemplos los pequeños préstamos, la formación profesional, los comedores escolares y la inspección del trabajo en los sectores de riesgo. Indique qué relación tiene la iniciativa con la trata y a quién llega. Si forma parte de un programa general, describa la parte relativa a las personas en situación de riesgo.
    .example = El Programa de Medios de Vida Rurales de Lumaya, iniciado en 2018, ofrece formación y pequeños préstamos en los 30 distritos de los que procedía la mayoría de las víctimas. Hasta 2023 había llegado a 12.400 hogares, dos tercios de ellos encabezados por mujeres.

trafficking-9-3 = ¿Incluyen las políticas, los programas y las demás medidas adoptadas por su Estado de conformidad con este artículo, cuando procede, la cooperación con organizaciones no gubernamentales y demás sectores de la sociedad civil?
    .guidance = Indique con quién coopera su Estado, sobre qué base jurídica o financiera y en qué tareas. Mencione su participación en la redacción o la evaluación del plan nacional. Cuentan también los empleadores, los sindicatos, las universidades y los medios de comunicación.
    .example = El artículo 8 de la Ley contra la Trata de Personas (2014) de Korvania otorga a cinco organizaciones puestos en el Consejo Nacional. Acuerdos con once organizaciones, por valor de 3 millones de marcos al año, abarcan centros de acogida, campañas y actividades de formación en las escuelas.

trafficking-9-4 = ¿Ha adoptado o reforzado su Estado medidas, también en cooperación con otros Estados, a fin de mitigar factores como la pobreza, el subdesarrollo y la falta de oportunidades equitativas, que hacen a las personas, especialmente las mujeres y los niños, vulnerables a la trata?
    .guidance = Indique los factores más importantes en su Estado y las medidas destinadas a cada uno de ellos. Mencione los programas bilaterales o regionales, también los que su Estado financia en el extranjero. La política general de desarrollo solo basta si se demuestra su relación con la vulnerabilidad a la trata.
    .example = Al Yasmin y dos Estados vecinos ejecutan desde 2017 en sus regiones fronterizas un programa escolar que paga a las familias una subvención mensual por cada niña escolarizada. La asistencia de las niñas había aumentado del 58 % al 81 % en 2022.

trafficking-9-5 = ¿Ha adoptado o reforzado su Estado medidas legislativas, educativas, sociales, culturales o de otra índole, también en cooperación con otros Estados, a fin de desalentar la demanda que propicia cualquier forma de explotación de las personas, especialmente las mujeres y los niños, conducente a la trata?
    .guidance = Por demanda se entiende tanto la de mano de obra y bienes baratos como la de servicios sexuales u órganos. Mencione los delitos aplicables a quienes utilizan a sabiendas los servicios de las víctimas, las obligaciones de las empresas respecto de sus proveedores, las normas de contratación pública y la labor en las escuelas. Indique qué efecto se observó.
    .example = El artículo 31 de la Ley sobre la Trata de Personas (2011) de Northland sanciona la utilización a sabiendas de los servicios de una víctima. Desde 2019, las empresas con más de 250 empleados deben informar sobre sus proveedores; en 2023 se publicaron 412 informes.

## Artículo 10

trafficking-10-1-a = ¿Intercambian sus autoridades información con las de otros Estados partes, según proceda y de conformidad con su derecho interno, a fin de determinar si las personas que cruzan una frontera sin documentos de viaje, o con documentos de otras personas, son autores o víctimas de la trata?
    .guidance = Indique las autoridades encargadas de hacer cumplir la ley y de inmigración que lo hacen, los canales que utilizan y cuánto tarda una respuesta. Mencione también a quienes intentan cruzar la frontera. Exponga un caso en que tal información haya ayudado a reconocer a una víctima.
    .example = La Policía de Fronteras de Isla Verde comprueba con sus vecinos la situación de estas personas por medio de puntos de contacto conjuntos en dos aeropuertos, en virtud de un acuerdo de 2018. En 2022, las respuestas llegaron en un plazo medio de dos horas, y 16 viajeros fueron reconocidos como víctimas.

trafficking-10-1-b = ¿Intercambian sus autoridades información con las de otros Estados partes, según proceda y de conformidad con su derecho interno, sobre los tipos de documento de viaje utilizados o presentados para cruzar fronteras con fines de trata de personas?
    .guidance = Indique cómo se registran los documentos falsos, alterados o utilizados indebidamente y cómo se comparten las alertas. Indique las bases de datos a las que tienen acceso sus autoridades, y en qué puestos fronterizos. Facilite cifras o un ejemplo de una alerta.
    .example = El Centro de Documentos de la Junta de Inmigración de Lumaya envía alertas a ocho Estados asociados. En 2023 compartió 34, entre ellas una sobre visados falsificados de trabajo de temporada que condujo al descubrimiento de once víctimas.

trafficking-10-1-c = ¿Intercambian sus autoridades información con las de otros Estados partes, según proceda y de conformidad con su derecho interno, sobre los medios y métodos utilizados por grupos delictivos organizados para los fines de la trata, como la captación, el transporte, las rutas y los vínculos, y sobre las medidas para detectarlos?
    .guidance = Indique la unidad encargada y los canales, como los oficiales de enlace, los proyectos regionales de análisis o los equipos conjuntos. Mencione la captación por Internet. Describa un caso en que un intercambio haya dado lugar a una investigación o una detención.
    .example = La Unidad contra la Trata de la policía de Korvania participa en un proyecto regional de análisis de siete Estados. En 2022, su informe sobre la captación por medio de un sitio web de empleo dio lugar a detenciones en tres Estados y a la liberación de 29 víctimas.

trafficking-10-2-p1 = ¿Imparte o refuerza su Estado la capacitación en la prevención de la trata de personas destinada a los funcionarios encargados de hacer cumplir la ley, los de inmigración y otros funcionarios pertinentes?
    .guidance = Indique a quién se capacita, quién lo hace, con qué frecuencia y durante cuánto tiempo. Tenga en cuenta a los inspectores del trabajo, el personal consular, los fiscales, los jueces y los trabajadores sociales y sanitarios. Indique si la capacitación es obligatoria y cómo se mide su efecto.
    .example = Según la Orden núm. 19 (2016) del Ministro del Interior de Al Yasmin, todo agente de policía y de fronteras sigue un curso de tres días. En 2023, 24 cursos llegaron a 610 participantes, entre ellos 85 inspectores del trabajo.

trafficking-10-2-p2 = ¿Se centra esta capacitación en los métodos aplicados para prevenir la trata de personas, enjuiciar a los tratantes y proteger los derechos de las víctimas, incluida la protección de las víctimas frente a los tratantes?
    .guidance = El Protocolo recomienda que se centre en ellos. Adjunte el programa de un curso y señale la parte dedicada a cada una de las tres materias. Mencione los indicadores para reconocer a las víctimas, la investigación financiera y las entrevistas con las víctimas.
    .example = El curso de la Academia de Policía de Northland, revisado en 2020, dedica seis horas a la prevención, seis a la investigación y seis a los derechos de las víctimas. En la última sesión, los agentes practican una entrevista con una víctima junto con el personal de un centro de acogida.

trafficking-10-2-p3 = ¿Tiene en cuenta esta capacitación los derechos humanos y las cuestiones relativas al niño y a la mujer, y fomenta la cooperación con organizaciones no gubernamentales y demás sectores de la sociedad civil?
    .guidance = El Protocolo lo recomienda. Muestre qué lugar ocupan estas cuestiones en el programa. Indique si las organizaciones que trabajan con víctimas ayudan a elaborar o impartir los cursos.
    .example = Dos organizaciones elaboran e imparten la mitad del curso de la Escuela Judicial de Isla Verde en virtud de un acuerdo de 2019. Contiene módulos sobre las entrevistas a niños y sobre las distintas situaciones de las mujeres, los hombres y los niños varones.

trafficking-10-3 = Cuando su Estado recibe información de otro Estado parte, ¿da cumplimiento a toda solicitud de ese Estado en el sentido de imponer restricciones a su utilización?
    .guidance = Cite la norma que obliga a sus autoridades e indique cómo se señala y se guarda la información restringida. Explique qué ocurre cuando su legislación exija revelarla, por ejemplo, a la defensa o a un tribunal.
    .example = El artículo 12 de la Ley de Cooperación Policial Internacional (2015) de Lumaya vincula a toda autoridad a las condiciones fijadas por el Estado transmisor. Si un tribunal pide que se revele la información, se consulta antes al Estado transmisor; así ocurrió dos veces en 2022.

## Artículo 11

trafficking-11-1 = ¿Ha reforzado su Estado, en la medida de lo posible, los controles fronterizos que sean necesarios para prevenir y detectar la trata de personas?
    .guidance = Describa lo que se ha reforzado: personal, equipo, indicadores, entrevistas a viajeros en situación de riesgo. Los compromisos internacionales relativos a la libre circulación de personas no se ven afectados; indique cómo se compatibilizan con ellos los controles. Facilite cifras de víctimas y tratantes detectados en la frontera.
    .example = Desde 2019, en los nueve aeropuertos y puertos de Korvania prestan servicio agentes capacitados para reconocer a las víctimas, con una sala para entrevistas en privado. En 2023 descubrieron a 22 víctimas y detuvieron a siete sospechosos.

trafficking-11-2 = ¿Ha adoptado su Estado medidas legislativas u otras medidas apropiadas para prevenir, en la medida de lo posible, la utilización de medios de transporte explotados por transportistas comerciales para la comisión de la trata de personas?
    .guidance = Incluya las líneas aéreas, las navieras, los autobuses, los ferrocarriles y los taxis. Mencione las obligaciones, las licencias, la capacitación del personal y los códigos de conducta convenidos con el sector. Indique cómo se supervisa el cumplimiento.
    .example = El artículo 27 de la Ley de Licencias de Transporte (2013) de Al Yasmin supedita la licencia a un plan contra la trata. En 2022 se capacitó a unos 3.200 conductores y tripulantes de cabina, cuyas denuncias dieron lugar a cinco investigaciones.

trafficking-11-3 = Cuando procede, ¿ha obligado su Estado a los transportistas comerciales a cerciorarse de que todos los pasajeros tengan en su poder los documentos de viaje requeridos para entrar en el Estado receptor?
    .guidance = Demuestre que la obligación alcanza a las empresas de transporte y a los propietarios o explotadores de cualquier medio de transporte. La obligación consiste en comprobar que se tienen los documentos, no en juzgar si son auténticos. Los convenios internacionales aplicables no se ven afectados. Indique cómo se procede con las personas que solicitan asilo.
    .example = El artículo 52 de la Ley de Inmigración (2014) de Northland obliga a los transportistas aéreos, marítimos y terrestres a comprobar los documentos de cada pasajero antes de la salida. No tienen que examinar su autenticidad, y no se impone ninguna sanción si después se concede asilo al pasajero.

trafficking-11-4 = ¿Ha previsto su Estado sanciones contra los transportistas comerciales que incumplan la obligación de comprobar los documentos de viaje?
    .guidance = Indique la sanción mínima y la máxima, quién la impone y cómo puede recurrirse. Mencione las medidas distintas de las multas, como el pago del regreso o la pérdida de la licencia. Facilite cifras de las sanciones impuestas.
    .example = El artículo 61 de la Ley de Migración (2014) de Isla Verde prevé una multa de 2.000 a 8.000 coronas por cada pasajero. La Autoridad de Transporte impuso 64 multas en 2022, de las que nueve se anularon en recurso.

trafficking-11-5 = ¿Ha considerado su Estado la posibilidad de adoptar medidas que permitan, de conformidad con su derecho interno, denegar la entrada o revocar visados a personas implicadas en la trata de personas?
    .guidance = La obligación consiste en considerar la posibilidad. Si existen tales medidas, cítelas e indique qué demuestra que una persona está implicada: una condena, una acusación o información de inteligencia. Indique si la persona puede recurrir. Indique cómo se distingue a las víctimas de los delincuentes.
    .example = Según el artículo 18 de la Ley de Extranjería (2011) de Lumaya, se deniega la entrada y se revoca el visado en caso de condena o de sospecha fundada de trata, con posibilidad de recurso ante un tribunal. En 2023 se denegó la entrada a 14 personas y se revocaron seis visados.

trafficking-11-6 = ¿Ha considerado su Estado la posibilidad de reforzar la cooperación entre los organismos de control fronterizo, por ejemplo, estableciendo y manteniendo conductos de comunicación directos?
    .guidance = La obligación consiste en considerar la posibilidad. Describa los puestos conjuntos, las patrullas, las líneas telefónicas directas o los oficiales de enlace, con los Estados interesados. Remítase a su respuesta sobre el artículo 27 de la Convención si sirven los mismos canales.
    .example = Korvania y dos Estados vecinos abrieron en 2017 un centro de contacto conjunto, atendido día y noche por agentes de fronteras y de policía. En 2022 tramitó 4.300 consultas, de las que 120 se referían a presuntos casos de trata de personas.

## Artículo 12

trafficking-12-a = Con los medios disponibles, ¿ha garantizado su Estado la necesaria calidad de sus documentos de viaje y de identidad para que no puedan con facilidad utilizarse indebidamente ni falsificarse o alterarse, reproducirse o expedirse de forma ilícita?
    .guidance = Describa los elementos de seguridad de cada documento y las normas internacionales a las que se ajustan. Mencione los documentos que todavía se expiden a mano o sin fotografía. Facilite cifras de los documentos falsificados descubiertos y el plan para sustituir los más antiguos.
    .example = Todos los pasaportes de Al Yasmin llevan desde 2018 un chip y una página de datos de policarbonato, con arreglo a la Ley de Documentos de Viaje (2016). Las falsificaciones descubiertas disminuyeron de 96 en 2017 a once en 2023.

trafficking-12-b = Con los medios disponibles, ¿ha garantizado su Estado la integridad y la seguridad de los documentos de viaje y de identidad que expida o que se expidan en su nombre, e impedido la creación, expedición y utilización ilícitas de dichos documentos?
    .guidance = Se trata del proceso: prueba de la identidad, almacenamiento de los documentos en blanco, control del personal y de las empresas privadas, y notificación de los robos. Indique cómo se previene la corrupción en las oficinas expedidoras. Están incluidos los documentos expedidos en nombre de su Estado, por ejemplo, por los consulados.
    .example = Los documentos en blanco de Northland se numeran, se almacenan en dos lugares vigilados y se cuentan a diario con arreglo al Reglamento núm. 44 (2015). Cada expedición debe ser aprobada por dos funcionarios; un control realizado en 2021 dio lugar a la destitución de tres funcionarios por soborno.

## Artículo 13

trafficking-13 = Cuando lo solicita otro Estado parte, ¿verifica su Estado, dentro de un plazo razonable, la legitimidad y validez de los documentos de viaje o de identidad expedidos o presuntamente expedidos en su nombre y sospechosos de ser utilizados para la trata de personas?
    .guidance = Indique la autoridad que responde, el conducto y el plazo habitual. Cite las normas de su legislación sobre tales verificaciones y sobre los datos personales. Indique si las solicitudes urgentes se atienden fuera del horario de oficina.
    .example = La Oficina de Pasaportes de Isla Verde responde en un plazo de 48 horas, o de tres horas en casos urgentes, con arreglo al artículo 9 de la Ley de Documentos de Viaje (2013). En 2022 recibió 187 solicitudes y constató que 41 documentos eran falsos.

## Artículo 14

trafficking-14-1 = En sus medidas contra la trata de personas, ¿respeta su Estado los derechos, obligaciones y responsabilidades existentes con arreglo al derecho internacional, incluidos el derecho internacional humanitario, la normativa internacional de derechos humanos, el derecho de los refugiados y el principio de no devolución (non-refoulement)?
    .guidance = Demuestre cómo puede solicitar asilo la víctima que teme ser perseguida y que no se la devuelve mientras su caso esté pendiente. Indique los tratados sobre los refugiados que obliguen a su Estado, si los hay. Mencione las directrices o resoluciones judiciales que valoren estos derechos.
    .example = El artículo 6 de la Ley de Asilo (2012) de Lumaya impide la expulsión de toda persona que haya solicitado asilo, incluidas las víctimas de la trata. Los entrevistadores preguntan por norma acerca del asilo; en 2023, 13 víctimas fueron reconocidas como refugiadas.

trafficking-14-2 = ¿Interpreta y aplica su Estado las medidas previstas en el Protocolo de forma que no sea discriminatoria para las personas por el hecho de ser víctimas de la trata de personas, y en consonancia con los principios de no discriminación reconocidos?
    .guidance = Cite la norma que prohíbe la discriminación y los motivos que enumera. Demuestre que se trata por igual a los nacionales y los extranjeros, a las mujeres y los hombres, y a las víctimas de todas las formas de explotación. Indique el órgano que conoce de las quejas, con cifras.
    .example = El artículo 5 de la Ley contra la Trata de Personas (2014) de Korvania prohíbe toda discriminación contra las víctimas. El Defensor del Pueblo recibió cuatro quejas en 2022; a raíz de dos de ellas, los centros de acogida abrieron sus puertas a hombres extranjeros.
