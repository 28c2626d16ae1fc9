### La parte de seguimiento, que se pregunta al Estado que ya ha sido objeto de un examen.

follow-up-observations = ¿Qué progresos ha realizado su Estado respecto de cada una de las observaciones de su anterior informe sobre el examen del país?
    .guidance = Siga el orden de las observaciones en el informe e indique el artículo y el párrafo. Respecto de cada una, indique qué se hizo, quién lo hizo y cuándo, y qué sigue pendiente. Si su Estado optó por otra vía o no pudo atender una observación, explique por qué. La mención “En curso”, por sí sola, dice poco al lector.
    .example = En cuanto a la observación sobre el artículo 5 de la Convención, Northland modificó el artículo 40 de su Código Penal mediante la Ley núm. 12 de 2022; ese artículo abarca ahora todos los delitos graves. Se ha dado curso a cuatro de las cinco observaciones; la quinta está pendiente de una decisión de la Asamblea Nacional.

follow-up-challenges = ¿Qué medidas ha adoptado su Estado para hacer frente a los problemas señalados en el informe anterior?
    .guidance = Mencione cada problema y las medidas adoptadas, con la autoridad encargada, los medios y las fechas. Indique cómo sabe si una medida surtió efecto. Si un problema ya no existe, indique por qué.
    .example = El informe señalaba la lentitud de las respuestas a las solicitudes de asistencia judicial recíproca. En 2021, Korvania dotó a su autoridad central de seis puestos más y de un registro electrónico; en 2023, el plazo medio había bajado de once meses a cinco.

follow-up-law = ¿Cómo han cambiado las leyes, las instituciones y los procedimientos de su Estado en esta esfera desde el informe anterior?
    .guidance = Enumere las leyes nuevas y modificadas, con el artículo, el número y la fecha, también las que no guarden relación con ninguna observación. Mencione los proyectos de ley en trámite parlamentario, las nuevas autoridades y las resoluciones judiciales principales. Indique si su Estado ha pasado a ser parte en otro Protocolo, o ha formulado o retirado alguna reserva.
    .example = Desde 2019, Isla Verde ha aprobado la Ley sobre los Beneficiarios Finales (2020) y ha modificado los artículos 140 a 146 de su Código Penal (Ley núm. 9 de 2021). En 2022 se abrió una oficina de recuperación de activos. La Asamblea Nacional examina un proyecto de ley sobre los activos virtuales.

follow-up-good-practices = ¿Cómo se han desarrollado las buenas prácticas mencionadas en el informe anterior, y se han servido de ellas otros Estados?
    .guidance = Examine las prácticas una por una e indique si continúan, se han ampliado o se han abandonado, y por qué. Mencione las prácticas de otros Estados de las que haya aprendido el suyo. Indique cómo se transmitió la experiencia, por ejemplo, mediante una visita, una guía o un curso.
    .example = La unidad conjunta de control portuario elogiada en el informe funciona ahora en los cinco puertos de Al Yasmin, en lugar de en dos. En 2022 la visitaron delegaciones de tres Estados, y uno de ellos ha creado su propia unidad.

follow-up-assistance-received = ¿Cuáles de las necesidades de asistencia técnica expuestas en relación con el informe anterior se han satisfecho, y quién prestó la asistencia?
    .guidance = Enumere las necesidades una por una. Respecto de cada una, indique si la asistencia se recibió en su totalidad, se recibió en parte o no se recibió, de quién, cuándo y de qué tipo. Mencione los Estados, las organizaciones y las entidades privadas. Si se rechazó un ofrecimiento, indique por qué.
    .example = Lumaya había expuesto cuatro necesidades. La de redacción de textos legislativos fue atendida en 2021 por la Oficina de las Naciones Unidas contra la Droga y el Delito, y la de capacitación de fiscales, en 2022 por un Estado asociado. El equipo se recibió en parte; nadie ha ofrecido todavía un sistema de gestión de casos.

follow-up-assistance-effect = ¿Qué efecto ha tenido la asistencia técnica?
    .guidance = Indique qué puede hacerse ahora que antes no podía hacerse, con cifras si es posible. Indique qué ha perdurado después del fin de la asistencia y qué no. Las observaciones francas sobre lo que no sirvió de ayuda son útiles para los proveedores y para otros Estados.
    .example = Tras la capacitación de 60 fiscales de Lumaya, las investigaciones financieras pasaron de 9 en 2021 a 34 en 2023. La mitad de las personas capacitadas han cambiado de puesto desde entonces, por lo que el curso forma parte ahora de la capacitación inicial.

follow-up-assistance-needs = ¿Qué necesidades de asistencia técnica subsisten, y cuáles han surgido desde entonces?
    .guidance = Exponga cada necesidad e indique el artículo, el tipo de asistencia, quién la recibiría y su grado de urgencia. Indique qué aporta su propio Estado. No es necesario volver a describir las necesidades que indique en los artículos; remítase a ellas.
    .example = Isla Verde sigue necesitando equipo para el examen de los documentos de viaje (artículo 12 del Protocolo contra el Tráfico Ilícito de Migrantes; prioridad alta). Una necesidad nueva es la capacitación de 20 investigadores en la localización de activos virtuales; la Academia de Policía ofrece aulas y profesores para los cursos básicos.

follow-up-obstacles = ¿Qué impide a su Estado atender las observaciones que siguen pendientes?
    .guidance = Distinga entre la legislación, los recursos, los conocimientos, la coordinación y la prioridad política. Indique quién tendría que actuar y qué sería de ayuda. Indique la fecha en que se puedan esperar progresos, si le es posible.
    .example = Dos observaciones requieren una reforma de la Constitución de Korvania para la que no se ha alcanzado la mayoría de dos tercios. Una tercera está a la espera de fondos: el enlace de vídeo seguro para 30 tribunales cuesta 2 millones de marcos y está previsto para 2026.

follow-up-crime-situation = ¿Cómo ha cambiado desde el informe anterior la delincuencia organizada transnacional en su Estado, o la que le afecta?
    .guidance = Describa los nuevos grupos, mercados, rutas y métodos, y los que han perdido importancia, con cifras y sus fuentes. Indique cómo ha respondido su Estado. Debe omitirse la información que pueda poner en peligro las investigaciones.
    .example = Las incautaciones de drogas sintéticas en Northland se triplicaron entre 2019 y 2023, mientras que el robo de vehículos disminuyó un 40 % (estadísticas policiales de 2024). La captación de menores por medio de las redes sociales es un fenómeno nuevo; en 2023 se creó una unidad especial.

follow-up-publication = ¿Cómo ha utilizado su Estado su anterior informe sobre el examen del país, y ha publicado el informe o partes de él?
    .guidance = El informe es confidencial salvo que su Estado lo publique; no es necesario motivar la decisión de no hacerlo. Si se publicó, indique la fecha y un enlace, y señale qué partes. Indique quién lo recibió o lo debatió, como el parlamento, los tribunales, las universidades o la sociedad civil.
    .example = Al Yasmin publicó el resumen del informe y la parte relativa a la trata de personas en el sitio web de su Ministerio de Justicia el 2 de marzo de 2021. Una comisión del Parlamento los debatió en mayo de 2021, y otros dos Estados recibieron el informe íntegro, a petición suya.
