### Parte general: ordenamiento jurídico e instituciones. Las respuestas se recogen en las secciones A y B del informe (véase blueprint.toml).

general-legal-system = ¿Qué tipo de ordenamiento jurídico tiene su Estado y cuáles son las fuentes de su derecho?
    .guidance = Indique si se trata de un sistema de tradición romanista, de common law, de derecho consuetudinario o de derecho musulmán, o de una combinación de ellos. Enumere las principales fuentes del derecho por orden jerárquico, comenzando por la constitución. En el caso de un Estado federal, indique qué nivel de gobierno dicta la legislación penal y cuál la hace cumplir. Bastan uno o dos párrafos.

general-treaty-hierarchy = ¿Qué lugar ocupan los tratados en el derecho interno de su Estado?
    .guidance = Indique si los tratados se aplican directamente o solo mediante legislación de aplicación, y qué rango tienen respecto de la constitución y las demás leyes. Cite el artículo de la constitución que regula esta cuestión, con su número. Si los tribunales se han pronunciado al respecto, cite la resolución principal.

general-ratification-law = ¿Mediante qué acto aprobó su Estado la Convención y los Protocolos por los que está obligado, y qué dispone ese acto?
    .guidance = Indique el título del acto, el órgano legislativo que lo aprobó y las fechas de su aprobación y entrada en vigor. Indique el nombre, el número y la fecha de la publicación oficial. A continuación, resuma el acto en unas pocas oraciones. Si los instrumentos se aprobaron mediante actos distintos, describa cada uno de ellos por separado.

general-institutions = ¿Qué instituciones de su Estado previenen y combaten la delincuencia organizada transnacional, y cómo colaboran entre sí?
    .guidance = Enumere los ministerios, la policía, el ministerio público y las dependencias o tribunales especializados que existan, con la función de cada uno. Indique quién los coordina y con arreglo a qué normas. Mencione las autoridades centrales para la cooperación internacional.
