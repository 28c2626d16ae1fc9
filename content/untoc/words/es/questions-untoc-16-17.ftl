### Convención: artículos 16 a 17.

## Artículo 16

untoc-16-1 = ¿Puede su Estado extraditar a una persona que se encuentre en su territorio por los delitos tipificados con arreglo a los artículos 5, 6, 8 y 23, y por otros delitos graves que entrañen la participación de un grupo delictivo organizado, si la conducta es punible en ambos Estados?
    .guidance = Cuando su Estado esté obligado por un Protocolo, los delitos previstos en él se consideran delitos tipificados con arreglo a la Convención. Basta que esté involucrado un grupo y que la persona se encuentre en su Estado; no es necesario que el delito en sí sea transnacional. Cite las disposiciones sobre los delitos que dan lugar a extradición y sobre la doble incriminación, para la cual lo que cuenta es que la conducta sea la misma, no la denominación del delito. Facilite cifras de las solicitudes recibidas y formuladas.
    .example = El artículo 6 de la Ley de Extradición (2009) de Northland abarca todo delito punible en ambos Estados con al menos un año de prisión. Ello incluye todos los delitos previstos en la Convención. De 2020 a 2023, Northland accedió a 31 de 36 solicitudes.

untoc-16-2 = Si la solicitud de extradición se basa en varios delitos graves, de los que solo algunos están comprendidos en este artículo, ¿puede su Estado aplicar el artículo también a los demás?
    .guidance = La elección corresponde a su Estado. Cite la norma sobre la extradición accesoria, si la hay. Indique qué condiciones subsisten para los demás delitos, como la doble incriminación. Cite una solicitud de este tipo.
    .example = El artículo 9, párrafo 2, de la Ley núm. 24 (2014) de Isla Verde permite la extradición por otros delitos cuando uno de ellos alcanza el umbral de pena. En 2021 se extraditó a una persona por participación en un grupo delictivo y por tres estafas.

untoc-16-3-p1 = ¿Considera su Estado que cada uno de los delitos a los que se aplica este artículo está incluido entre los delitos que dan lugar a extradición en los tratados de extradición vigentes con otros Estados partes?
    .guidance = Los tratados más antiguos suelen contener una lista de delitos. Indique si, con arreglo a su legislación, la Convención añade sin más sus delitos a esa lista, y mencione los tratados de que se trate. Si se considera necesaria una modificación o un canje de notas, indíquelo.
    .example = Cuatro tratados de Lumaya todavía contienen listas de delitos. Según el artículo 3, párrafo 4, de la Ley de Extradición (2003), los delitos previstos en la Convención se consideran incluidos en cada lista. El Tribunal Superior lo confirmó en 2017 en un caso de blanqueo de dinero.

untoc-16-3-p2 = ¿Incluye su Estado los delitos a los que se aplica este artículo como casos de extradición en todo tratado de extradición que celebra con otro Estado parte?
    .guidance = Enumere los tratados de extradición celebrados desde que su Estado pasó a ser parte, con sus fechas. Basta el tratado que remite a un umbral de pena, y no a una lista, si todos los delitos lo alcanzan. Si su Estado no ha celebrado ninguno, describa su tratado modelo o su práctica en las negociaciones.
    .example = Korvania ha celebrado seis tratados de extradición desde 2005. Todos se ajustan a su tratado modelo, cuyo artículo 2 abarca los delitos punibles con un año de prisión o más. Todos los delitos previstos en la Convención superan ese umbral.

untoc-16-4-p1 = ¿Supedita su Estado la extradición a la existencia de un tratado?
    .guidance = La elección corresponde a su Estado; las preguntas siguientes dependen de ella. Responda “En parte” si solo se exige un tratado respecto de algunos Estados o de algunas solicitudes. Cite la disposición. Indique si la reciprocidad u otra forma de garantía puede sustituir al tratado.
    .example = Según el artículo 2 de la Ley de Extradición (2003) de Lumaya, solo se puede extraditar a una persona a un Estado con el que esté en vigor un tratado, ya sea bilateral o multilateral. No basta una promesa de reciprocidad.

untoc-16-4-p2 = ¿Considera su Estado la Convención como la base jurídica de la extradición cuando la solicitud procede de un Estado parte con el que no lo vincula ningún tratado de extradición?
    .guidance = La elección corresponde a su Estado. Cite la disposición o la resolución que lo permite e indique si es necesaria una orden o una publicación para cada Estado. Mencione casos en que la Convención haya sido la base, tanto si su Estado era el requirente como el requerido.
    .example = El artículo 2, párrafo 3, de la Ley de Extradición (2003) reconoce como tratados los convenios multilaterales. Lumaya se ha basado en la Convención en cinco casos desde 2012 y ha concedido la extradición en cuatro de ellos.

untoc-16-5-a = ¿Ha informado su Estado al Secretario General de las Naciones Unidas de si considera o no la Convención como la base jurídica de la extradición en sus relaciones con otros Estados partes?
    .guidance = Indique la fecha y el texto de la notificación. Debía hacerse en el momento de depositar el instrumento por el que su Estado pasó a ser parte; si no se ha hecho, indique cuándo se hará. Si la posición de su Estado ha cambiado desde entonces, indique si se envió una nueva notificación.
    .example = Lumaya informó al Secretario General el 6 de octubre de 2004, al depositar su instrumento de ratificación, de que considera la Convención como la base jurídica de la extradición. Se adjunta el texto de la notificación.

untoc-16-5-b = Cuando su Estado no considera la Convención como la base jurídica de la extradición, ¿se esfuerza, cuando procede, por celebrar tratados de extradición con otros Estados partes?
    .guidance = Enumere los tratados celebrados o en negociación, con sus fechas. Indique cómo se eligen los Estados con los que se negocia. Cabe mencionar las solicitudes que no prosperaron por falta de un tratado.
    .example = Al Yasmin, que solo extradita en virtud de un tratado bilateral o regional, ha celebrado tratados bilaterales con siete Estados partes desde 2010. Negocia con otros cuatro, elegidos en función del número de solicitudes que no habían prosperado por falta de un tratado.

untoc-16-6 = Cuando su Estado no supedita la extradición a la existencia de un tratado, ¿reconoce los delitos a los que se aplica este artículo como casos de extradición en sus relaciones con otros Estados partes?
    .guidance = Cite la disposición que define los delitos que dan lugar a extradición en ausencia de un tratado. Demuestre que todos los delitos previstos en la Convención alcanzan el umbral de pena que exista. Mencione las condiciones, como la reciprocidad, y cómo se cumplen.
    .example = El artículo 431 del Código de Procedimiento Penal (2011) de Korvania permite la extradición sin tratado por delitos punibles con más de un año de prisión. En 2022 se extraditó de este modo a dos personas por trata de personas.

untoc-16-7 = ¿Establecen su legislación o los tratados de extradición aplicables las condiciones de la extradición, incluidos, en su caso, el requisito de una pena mínima y los motivos de denegación?
    .guidance = Indique la pena mínima, tanto para el enjuiciamiento como para el cumplimiento de una condena. Enumere los motivos de denegación e indique si cada uno de ellos es obligatorio o facultativo. Demuestre que ninguna condición excluye los delitos previstos en la Convención. Corresponde mencionar aquí las garantías que se solicitan, por ejemplo, respecto de la pena de muerte.
    .example = Los artículos 6 a 12 de la Ley de Extradición (2009) de Northland fijan un mínimo de un año de prisión, o cuatro meses de pena por cumplir. Se enumeran siete motivos de denegación, tres de ellos facultativos.

untoc-16-8-p1 = De conformidad con su derecho interno, ¿procura su Estado agilizar los procedimientos de extradición respecto de los delitos a los que se aplica este artículo?
    .guidance = Indique los plazos de cada etapa y la duración media de los casos. Describa lo que se ha hecho para ahorrar tiempo: procedimiento simplificado con el consentimiento de la persona, contacto directo entre autoridades, transmisión electrónica, menos recursos. No limite la respuesta al texto de la ley.
    .example = Se aplica un procedimiento simplificado si la persona consiente ante un juez (artículo 28 de la Ley núm. 24 (2014) de Isla Verde). En 2023 duró 24 días por término medio, frente a los siete meses de los casos con oposición.

untoc-16-8-p2 = De conformidad con su derecho interno, ¿procura su Estado simplificar los requisitos probatorios de la extradición respecto de estos delitos?
    .guidance = Indique qué documentos y qué grado de prueba exige su Estado. Si se exigen indicios racionales suficientes, indique si existen excepciones y cómo se admiten las declaraciones probatorias. Mencione la ayuda que sus autoridades prestan a los Estados requirentes en la preparación de la solicitud.
    .example = Desde la modificación de 2016, la Ley de Extradición (2003) de Lumaya ya no exige indicios racionales suficientes cuando así lo dispone un tratado. Basta un resumen jurado de las pruebas hecho por el fiscal extranjero (artículo 11).

untoc-16-9 = En casos urgentes, ¿pueden sus autoridades, a solicitud de otro Estado parte, proceder a la detención de la persona reclamada o adoptar otras medidas adecuadas para garantizar su comparecencia en los procedimientos de extradición?
    .guidance = La elección corresponde a su Estado. Cite las normas sobre la detención provisional e indique por qué conductos puede llegar la solicitud y qué debe contener. Indique el plazo en que debe presentarse la solicitud completa. Mencione las alternativas a la detención.
    .example = Según el artículo 438 del Código de Procedimiento Penal (2011) de Korvania, el fiscal puede ordenar la detención sobre la base de una notificación internacional. La solicitud completa debe llegar en un plazo de 40 días. En 2022 se detuvo de este modo a 14 personas.

untoc-16-10-p1 = Si su Estado deniega la extradición de un presunto delincuente por el solo hecho de ser uno de sus nacionales, ¿somete el caso sin demora injustificada, a solicitud del otro Estado, a sus propias autoridades a efectos de enjuiciamiento?
    .guidance = Si su Estado extradita siempre a sus nacionales, responda “Sí” e indíquelo. En caso contrario, cite la norma sobre la nacionalidad y la que da lugar al enjuiciamiento, e indique si las autoridades están obligadas a actuar o pueden decidir. Facilite cifras de las denegaciones por este motivo y de los enjuiciamientos subsiguientes.
    .example = El artículo 10 del Código de Procedimiento Penal (2011) de Korvania obliga a la Fiscalía General a incoar actuaciones en un plazo de 30 días a partir de tal denegación. Seis denegaciones entre 2018 y 2023 dieron lugar a cinco enjuiciamientos y cuatro condenas.

untoc-16-10-p2 = Tras una denegación por el solo motivo de la nacionalidad, ¿adoptan sus autoridades su decisión y llevan a cabo sus actuaciones judiciales de la misma manera en que lo harían respecto de cualquier otro delito de carácter grave con arreglo a su legislación?
    .guidance = Demuestre que no se opone a ello ninguna norma especial, como la exigencia de una denuncia de la víctima o de una autorización política. Indique qué fiscalía y qué tribunal se ocupan de estos casos. Si su Estado extradita siempre a sus nacionales, responda “Sí” e indíquelo.
    .example = En Isla Verde, la fiscalía especializada en delincuencia organizada asume el expediente y se aplica el procedimiento ordinario (artículo 33 de la Ley núm. 24 (2014)). En 2020, un nacional cuya extradición se había denegado fue condenado a nueve años de prisión.

untoc-16-10-p3 = Cuando se enjuicia a un nacional en lugar de extraditarlo, ¿cooperan sus autoridades con el otro Estado, en particular en lo que respecta a los aspectos procesales y probatorios, con miras a garantizar la eficiencia del enjuiciamiento?
    .guidance = Responda tanto respecto de los enjuiciamientos en su Estado como de los que se llevan a cabo en otro lugar después de que se haya denegado su propia solicitud. Indique cómo se entregan los expedientes y las pruebas, si pueden utilizarse en juicio y cómo se mantiene informado al otro Estado del resultado.
    .example = Los artículos 52 a 55 de la Ley núm. 17 (2015) de Al Yasmin admiten las pruebas reunidas por el Estado requirente. En un caso de 2021, dos investigadores extranjeros declararon por videoconferencia, y la sentencia se envió al Estado requirente.

untoc-16-11 = ¿Puede su Estado extraditar o entregar de otro modo a uno de sus nacionales a condición de que sea devuelto para cumplir la condena en su Estado?
    .guidance = La disposición se refiere a los Estados cuya legislación solo permite la extradición de nacionales de este modo; ambos Estados deben estar de acuerdo. Cite la disposición e indique qué otras condiciones suelen convenirse. Mencione cómo se ejecuta después la condena extranjera. Si su legislación permite extraditar a nacionales sin esta condición, responda “No” e indíquelo.
    .example = El artículo 14 de la Ley de Extradición (2009) de Northland permite la extradición de nacionales si el Estado requirente se compromete a devolverlos. Se ha aplicado nueve veces desde 2015, y siete personas cumplen ahora su condena en Northland.

untoc-16-12 = Si su Estado deniega, por motivo de nacionalidad, la extradición solicitada con el propósito de que se cumpla una condena, ¿considera, previa solicitud, la posibilidad de hacer cumplir la condena o el resto pendiente de ella?
    .guidance = La obligación consiste en considerar la posibilidad, si su legislación lo permite. Cite las normas sobre la ejecución de condenas extranjeras e indique si la condena se sigue cumpliendo tal como se impuso o se convierte. Facilite cifras de solicitudes. Si su Estado extradita siempre a sus nacionales, responda “Sí” e indíquelo.
    .example = El artículo 462 del Código de Procedimiento Penal (2011) de Korvania permite al Tribunal Supremo reconocer una condena extranjera contra un nacional. En 2022 se hicieron cumplir los cuatro años restantes de una condena por tráfico ilícito de migrantes.

untoc-16-13 = ¿Garantiza su Estado, en todas las etapas, un trato justo a la persona contra la que se haya iniciado una instrucción en relación con un delito al que se aplica este artículo, incluido el goce de todos los derechos y garantías previstos en su legislación?
    .guidance = Examine las etapas por orden, desde la detención hasta la entrega. Indique los derechos: a ser informado, a un abogado, a un intérprete, a ser oído, a recurrir, a la asistencia consular. Cite las disposiciones que los hacen extensivos a los procedimientos de extradición.
    .example = Los artículos 15 a 19 de la Ley de Extradición (2009) de Northland prevén la asistencia de un abogado desde la detención, un intérprete gratuito, una audiencia ante un juez en un plazo de 48 horas y el derecho a recurrir. En 2023 se concedió asistencia jurídica gratuita en 11 de 13 casos.

untoc-16-14 = ¿Puede su Estado denegar la extradición si tiene motivos justificados para presumir que la solicitud se ha presentado con el fin de perseguir o castigar a una persona por razón de su sexo, raza, religión, nacionalidad, origen étnico u opiniones políticas, o que su cumplimiento ocasionaría perjuicios a la posición de esa persona por cualquiera de estas razones?
    .guidance = La Convención no impone la obligación de extraditar en tal caso. Cite la disposición e indique si están abarcadas las seis razones. Indique quién decide y qué información se tiene en cuenta. Puede mencionarse la protección prevista en el derecho de los refugiados.
    .example = El artículo 8 c) de la Ley núm. 24 (2014) de Isla Verde prohíbe la extradición cuando deba temerse persecución por una de estas seis razones. El Tribunal Supremo lo aplicó una vez, en 2019, tras oír a la Comisión de Refugiados.

untoc-16-15 = ¿Vela su Estado por que la extradición no se deniegue únicamente porque se considere que el delito también entraña cuestiones tributarias?
    .guidance = Demuestre que su legislación no contempla tal motivo de denegación, o que este no se aplica a los delitos previstos en la Convención. Compruebe también los tratados más antiguos. Si los tribunales se han pronunciado al respecto, cite la resolución.
    .example = La Ley de Extradición (2003) de Lumaya enumera de manera exhaustiva los motivos de denegación, y las cuestiones tributarias no figuran entre ellos. En 2018 se extraditó a una persona por blanqueo de dinero vinculado a la evasión de derechos de aduana.

untoc-16-16 = Antes de denegar la extradición, ¿consulta su Estado, cuando procede, al Estado requirente para darle amplia oportunidad de presentar sus opiniones y de proporcionar más información?
    .guidance = Indique qué autoridad celebra las consultas, en qué etapa y en qué forma. Cite la disposición, las directrices o la práctica. Describa un caso en que las consultas hayan evitado una denegación.
    .example = Según el artículo 441 del Código de Procedimiento Penal (2011) de Korvania, el Ministerio de Justicia fija al Estado requirente un plazo de al menos 30 días. En 2022, la información adicional eliminó el obstáculo en tres de cinco casos.

untoc-16-17 = ¿Procura su Estado celebrar acuerdos o arreglos bilaterales o multilaterales que permitan llevar a cabo la extradición o aumentar su eficacia?
    .guidance = Enumere los acuerdos, con las fechas y los Estados, y añada los que se estén negociando. También cuentan los instrumentos y arreglos regionales. Indique qué añaden a la Convención, por ejemplo, plazos más breves o el contacto directo.
    .example = Al Yasmin es parte en un convenio regional de extradición y en 19 tratados bilaterales; otros cuatro están en negociación. El más reciente, de 2022, fija un plazo de 60 días para las decisiones y permite el envío electrónico de las solicitudes.

## Artículo 17

untoc-17 = ¿Ha considerado su Estado la posibilidad de celebrar acuerdos o arreglos sobre el traslado a su territorio de las personas condenadas en el extranjero a una pena de privación de libertad por delitos comprendidos en la Convención, a fin de que cumplan allí su condena?
    .guidance = La elección corresponde a su Estado. Enumere los acuerdos, con las fechas y los Estados, e indique la ley en que se basa el traslado. Indique si es necesario el consentimiento de la persona y quién decide. Facilite cifras anuales de traslados.
    .example = Northland tiene 12 acuerdos bilaterales y es parte en un convenio regional. Según el artículo 5 de la Ley de Traslado de Personas Condenadas (2008), el Ministro de Justicia decide con el consentimiento de la persona. En 2022 se accedió a ocho de 15 solicitudes.
