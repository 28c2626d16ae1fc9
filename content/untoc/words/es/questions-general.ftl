### Parte general: ordenamiento jurídico, instituciones, estrategia, datos y recursos.

general-legal-system = ¿Qué tipo de ordenamiento jurídico tiene su Estado y cuáles son las fuentes de su derecho?
    .guidance = Indique si se trata de un sistema de tradición romanista, de common law, de derecho consuetudinario o de derecho islámico, o de una combinación de ellos. Enumere las principales fuentes del derecho por orden jerárquico, comenzando por la constitución. En el caso de un Estado federal, indique qué nivel de gobierno dicta la legislación penal y cuál la hace cumplir. Bastan uno o dos párrafos.
    .example = Northland es un Estado unitario con un sistema de tradición romanista. Las fuentes de su derecho son la Constitución de 1921, los tratados, las leyes de la Asamblea Nacional y las órdenes del Gobierno, por este orden; las resoluciones judiciales sirven de orientación, pero no son vinculantes.

general-treaty-hierarchy = ¿Qué lugar ocupan los tratados en el derecho interno de su Estado?
    .guidance = Indique si los tratados se aplican directamente o solo mediante legislación de aplicación, y qué rango tienen respecto de la constitución y las demás leyes. Cite el artículo de la constitución que regula esta cuestión, con su número. Si los tribunales se han pronunciado al respecto, cite la resolución principal.
    .example = Según el artículo 98 de la Constitución de Lumaya (1990), el tratado ratificado y publicado tiene rango superior a las leyes de la Asamblea Nacional y se aplica directamente si es suficientemente preciso. Así lo resolvió el Tribunal Supremo en la causa 114/2006. Para tipificar delitos es siempre necesaria una ley.

general-ratification-law = ¿Mediante qué acto aprobó su Estado la Convención y los Protocolos por los que está obligado, y qué dispone ese acto?
    .guidance = Indique el título del acto, el órgano legislativo que lo aprobó y las fechas de su aprobación y entrada en vigor. Indique el nombre, el número y la fecha de la publicación oficial. A continuación, resuma el acto en unas pocas oraciones. Si los instrumentos se aprobaron mediante actos distintos, describa cada uno de ellos por separado.
    .example = La Asamblea Nacional de Isla Verde aprobó la Convención y los Protocolos contra la trata de personas y contra el tráfico ilícito de migrantes mediante la Ley núm. 14, de 2 de julio de 2003, en vigor desde el 20 de julio de 2003 y publicada en el Diario Oficial núm. 131. Sus cinco artículos aprueban los textos y designan la autoridad central.

general-institutions = ¿Qué instituciones de su Estado previenen y combaten la delincuencia organizada transnacional, y cómo colaboran entre sí?
    .guidance = Enumere los ministerios, la policía, el ministerio público y las dependencias o tribunales especializados que existan, con la función de cada uno. Indique quién los coordina y con arreglo a qué normas. Mencione las autoridades centrales para la cooperación internacional.
    .example = En Korvania, la Fiscalía Especial contra la Delincuencia Organizada (Ley núm. 8 de 2012) dirige las investigaciones de la Dirección contra la Delincuencia Organizada de la policía. Un consejo de siete jefes de servicio, presidido por el Fiscal General, se reúne cada mes. El Ministerio de Justicia es la autoridad central.

general-courts-prosecution = ¿Cómo están organizados los tribunales y el ministerio público de su Estado, y cuáles de ellos se ocupan de los casos de delincuencia organizada?
    .guidance = Describa las instancias judiciales, desde la primera instancia hasta el tribunal supremo, y el curso que sigue en ellas una causa penal. Indique quién dirige la investigación, quién decide el enjuiciamiento y cómo se garantiza la independencia de los jueces y los fiscales. Mencione los tribunales, las salas o las fiscalías especializados.
    .example = Northland tiene 24 tribunales de distrito, cuatro tribunales de apelación y un Tribunal Supremo. Desde 2014, todos los casos de delincuencia organizada se enjuician a instancia de la División Especial de la Fiscalía General y se juzgan en el Tribunal de Distrito de la capital.

general-levels-of-government = ¿Cómo se reparten en su Estado las competencias en materia de justicia penal, cumplimiento de la ley y cooperación internacional entre el nivel nacional y los demás niveles de gobierno?
    .guidance = Un Estado unitario puede responder en una sola oración. En los demás casos, indique las competencias de la federación, las regiones, los territorios autónomos y los municipios, y de qué modo vela el Gobierno nacional por que la Convención se aplique en todas partes. Mencione todo territorio al que no se aplique la Convención o alguno de los Protocolos.
    .example = Al Yasmin es un Estado unitario con seis provincias. El derecho penal, el cumplimiento de la ley y la extradición son competencia nacional según el artículo 91 de la Constitución (1971); cada provincia cuenta con una comandancia de la policía nacional. Un Consejo de Policía, creado en 2011, dicta normas comunes.

general-reporting = ¿Qué órgano coordina la participación de su Estado en el examen y la presentación de información sobre la Convención y los Protocolos, y cómo reúne las respuestas?
    .guidance = Indique el órgano y la oficina del punto de contacto, así como los ministerios y organismos que contribuyen. Indique quién aprueba las respuestas. Mencione los interesados a los que se haya consultado, como el sector privado, las universidades y las organizaciones no gubernamentales, y explique por qué es importante cada uno de ellos para la materia.
    .example = Un comité interministerial encabezado por el Ministerio de Justicia de Lumaya (Decreto 2019-77) reúne las respuestas de once ministerios y organismos. Consultó al Colegio de Abogados, a dos universidades y a cuatro asociaciones que dan acogida a víctimas; el Consejo de Ministros aprobó las respuestas.

general-strategy = ¿Qué estrategia o plan de acción contra la delincuencia organizada tiene su Estado, y en qué evaluación de la amenaza se basa?
    .guidance = Indique el título, el período, el órgano que lo aprobó y los principales objetivos, y adjunte el texto o facilite un enlace. Indique cómo se evalúa la amenaza, quién lo hace y con qué frecuencia, y cuáles fueron las conclusiones de la última evaluación. Si hay estrategias independientes, por ejemplo, sobre la trata de personas, menciónelas también.
    .example = El Gobierno de Isla Verde aprobó su Estrategia contra la Delincuencia Organizada 2022-2026 en noviembre de 2021. Se basa en la evaluación de la amenaza de 2021, que señala el tránsito de cocaína, el tráfico ilícito de migrantes y el blanqueo de dinero mediante bienes inmuebles como las amenazas más graves.

general-data = ¿Cómo reúne y publica su Estado los datos sobre la delincuencia organizada y sobre la respuesta de la justicia penal a esta?
    .guidance = Indique los órganos que llevan las estadísticas de la policía, el ministerio público, los tribunales y las prisiones, y si se puede seguir un caso de unas a otras. Indique cómo se desglosan los datos, por ejemplo, por delito, sexo y edad, y con qué frecuencia se publican. Mencione lo que no se puede contabilizar; ello explica las lagunas de sus cuadros.
    .example = La Oficina de Estadística de Korvania publica cada mes de junio los datos de la policía, el ministerio público y los tribunales, por delito, sexo y edad. Desde 2018, un número de caso común vincula las tres fuentes. La pertenencia a un grupo delictivo aún no se contabiliza por separado.

general-training = ¿Cómo se selecciona y capacita en su Estado a los jueces, los fiscales, la policía y otros profesionales?
    .guidance = Indique las academias y escuelas, la duración de la capacitación inicial y la obligación de proseguirla. Indique dónde se enseñan la Convención y la cooperación internacional. Los programas especiales sobre la delincuencia organizada corresponden al artículo 29.
    .example = Los jueces y fiscales de Northland se seleccionan por concurso y cursan dos años en la Academia Judicial (Ley de la Academia Judicial, 1998). La capacitación de la policía dura 18 meses. Todos deben asistir a cinco días de formación continua al año.

general-resources = ¿Qué recursos financieros y humanos dedica su Estado a prevenir y combatir la delincuencia organizada transnacional?
    .guidance = Indique el presupuesto y el número de puestos de los principales servicios en los últimos años, y cuántos puestos están cubiertos. Mencione el equipo, la tecnología de la información y el apoyo procedente del extranjero. Indique dónde son insuficientes los recursos; ello sirve de base a sus solicitudes de asistencia técnica.
    .example = En 2023, la Dirección contra la Delincuencia Organizada de Lumaya tenía 140 puestos, de los que estaban cubiertos 112, y un presupuesto de 3,1 millones en moneda nacional, el 15 % del cual procedía de asociados. Faltan analistas y contadores forenses.
