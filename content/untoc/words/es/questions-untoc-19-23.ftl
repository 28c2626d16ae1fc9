### Convención: artículos 19 a 23.

## Artículo 19

untoc-19-p1 = ¿Ha considerado su Estado la posibilidad de celebrar acuerdos o arreglos en virtud de los cuales las autoridades competentes de los Estados interesados puedan establecer órganos mixtos de investigación?
    .guidance = La obligación consiste en considerar la posibilidad. Enumere los acuerdos bilaterales y multilaterales, con las fechas y los Estados, y las disposiciones internas en que se basan tales órganos. Si no hay ninguno, indique quién ha considerado la cuestión y con qué resultado. Indique si los miembros procedentes del extranjero pueden participar en las medidas y si las pruebas son admisibles.
    .example = Isla Verde es parte en un acuerdo regional sobre equipos conjuntos de investigación de 2016 y en dos bilaterales. Los artículos 61 a 66 de la Ley núm. 24 (2014) rigen las facultades de los miembros adscritos.

untoc-19-p2 = A falta de tales acuerdos o arreglos, ¿pueden sus autoridades llevar a cabo investigaciones conjuntas mediante acuerdos concertados caso por caso?
    .guidance = La elección corresponde a su Estado. Indique qué autoridad puede concertar el acuerdo, sobre qué fundamento jurídico y qué debe contener. Describa las investigaciones realizadas, con sus resultados. Pueden mencionarse las investigaciones paralelas que solo se coordinan, pero son algo distinto.
    .example = Según el artículo 24 de la Ley de Asistencia Judicial Recíproca (2012) de Northland, el Fiscal General puede convenir en una investigación conjunta en un caso concreto. Entre 2019 y 2023 se llevaron a cabo cinco, y una dio lugar a 17 detenciones por tráfico ilícito de migrantes.

untoc-19-p3 = Cuando se lleva a cabo una investigación conjunta, ¿vela su Estado por que la soberanía del Estado parte en cuyo territorio se efectúe sea plenamente respetada?
    .guidance = Cite las disposiciones o cláusulas que sirven a este fin: consentimiento del Estado anfitrión, dirección por sus autoridades, aplicación de su legislación, límites relativos a las armas y a las medidas coercitivas. Indique qué instrucciones reciben sus propios funcionarios antes de trabajar en el extranjero. Si no ha habido ninguna investigación conjunta, describa las normas que se aplicarían.
    .example = El artículo 63 de la Ley núm. 24 (2014) de Isla Verde somete a todo equipo a la dirección del fiscal del Estado anfitrión y a la legislación de este. Los funcionarios adscritos no ejecutan medidas coercitivas, y la misma cláusula figura en los dos acuerdos bilaterales.

## Artículo 20

untoc-20-1-p1 = Si lo permiten los principios fundamentales de su ordenamiento jurídico, ¿permite su Estado que sus autoridades competentes recurran en su territorio a la entrega vigilada con objeto de combatir la delincuencia organizada?
    .guidance = Cite la disposición e indique quién autoriza la entrega y respecto de qué delitos y mercancías. Si se opone a ello un principio fundamental de su ordenamiento jurídico, responda “No” e indique cuál es. Indique el número de operaciones, sin revelar los métodos.
    .example = El artículo 147 del Código de Procedimiento Penal (2011) de Korvania permite la entrega vigilada de cualquier mercancía ilícita con la autorización del Fiscal General. En 2022 hubo 16 operaciones, que dieron lugar a 41 detenciones.

untoc-20-1-p2 = Si lo permiten los principios fundamentales de su ordenamiento jurídico, y cuando lo considera apropiado, ¿permite su Estado que sus autoridades competentes recurran en su territorio a la vigilancia electrónica o de otra índole con objeto de combatir la delincuencia organizada?
    .guidance = Distinga entre las formas: interceptación de comunicaciones, dispositivos de escucha, seguimiento, observación, acceso a datos. Respecto de cada una, indique quién la autoriza, por qué delitos y por cuánto tiempo. Describa las salvaguardias de la vida privada. Si su Estado no considera apropiadas estas técnicas, o las excluye un principio fundamental, responda “No” e indíquelo.
    .example = Según los artículos 88 a 95 del Código de Procedimiento Penal (1981) de Al Yasmin, el juez de instrucción puede ordenar la interceptación o el seguimiento por un máximo de 60 días en casos de delincuencia organizada. En 2023 hubo 212 órdenes.

untoc-20-1-p3 = Si lo permiten los principios fundamentales de su ordenamiento jurídico, y cuando lo considera apropiado, ¿permite su Estado que sus autoridades competentes recurran en su territorio a las operaciones encubiertas con objeto de combatir la delincuencia organizada?
    .guidance = Indique quién puede actuar de forma encubierta, quién lo autoriza y qué pueden y no pueden hacer los agentes; el límite habitual es la incitación al delito. Indique cómo se protege su identidad ante los tribunales y si se admite su testimonio. Si su Estado no las considera apropiadas, o las excluye un principio fundamental, responda “No” e indíquelo.
    .example = El artículo 9 de la Ley de Investigaciones Especiales (2013) de Lumaya permite que agentes de policía capacitados actúen de forma encubierta durante seis meses con la autorización de un juez. La incitación está prohibida. Entre 2019 y 2023 se autorizaron 22 operaciones.

untoc-20-2-p1 = ¿Ha celebrado su Estado, cuando es necesario, acuerdos o arreglos sobre la utilización de técnicas especiales de investigación en el contexto de la cooperación internacional?
    .guidance = La Convención alienta a hacerlo. Enumere los acuerdos y arreglos, con las fechas y los Estados, e indique qué técnicas abarcan. Los acuerdos de cooperación policial o de asistencia judicial recíproca cuentan si regulan tales técnicas.
    .example = Northland celebró acuerdos con tres Estados vecinos en 2011 y 2017. Abarcan la entrega vigilada, la vigilancia transfronteriza y los agentes encubiertos, y cada uno de ellos indica los puntos de contacto, disponibles a cualquier hora.

untoc-20-2-p2 = ¿Vela su Estado por que tales acuerdos o arreglos respeten plenamente el principio de la igualdad soberana de los Estados, al concertarse y al ejecutarse, y por que se cumplan estrictamente las condiciones en ellos contenidas?
    .guidance = Cite las cláusulas sobre el consentimiento, la dirección de las operaciones y las facultades de los funcionarios extranjeros. Indique quién supervisa las operaciones y cómo se actuaría en caso de incumplimiento. Basta una respuesta breve si se adjuntan sus cláusulas tipo.
    .example = El artículo 4 de cada acuerdo exige el consentimiento previo del Estado anfitrión, cuyos agentes dirigen la operación y pueden ponerle fin en cualquier momento. La Fiscalía General de Northland examina cada operación en un plazo de 30 días.

untoc-20-3-p1 = De no existir un acuerdo o arreglo, ¿adopta su Estado caso por caso la decisión de recurrir a las técnicas especiales de investigación en el plano internacional?
    .guidance = Indique qué autoridad decide, sobre qué base y con qué rapidez. Si su legislación solo permite tales operaciones en virtud de un acuerdo, explíquelo y responda “No”. Describa un caso.
    .example = A falta de acuerdo, la Procuraduría General de Isla Verde decide sobre cada solicitud con arreglo al artículo 70 de la Ley núm. 24 (2014), en casos urgentes en un plazo de 24 horas. En 2021 y 2022 accedió a nueve solicitudes.

untoc-20-3-p2 = Cuando adopta tales decisiones, ¿tiene en cuenta su Estado, cuando sea necesario, los arreglos financieros y los entendimientos relativos al ejercicio de jurisdicción por los Estados interesados?
    .guidance = La elección corresponde a su Estado. Indique cómo suelen repartirse los gastos de una operación y cómo se determina de antemano qué Estado se encargará del enjuiciamiento. Mencione el formulario o la lista de verificación que utilicen sus autoridades, si existe.
    .example = El formulario de decisión de la Fiscalía General de Korvania tiene una sección sobre los gastos y otra sobre el Estado al que corresponderá el enjuiciamiento. En una entrega de 2022, ambos Estados acordaron de antemano que se encargaría de ello el Estado de destino.

untoc-20-4 = Con el consentimiento de los Estados interesados, ¿puede su Estado aplicar en la entrega vigilada internacional métodos tales como interceptar los bienes y autorizarlos a proseguir intactos, o retirarlos o sustituirlos total o parcialmente?
    .guidance = La elección corresponde a su Estado. Indique cuáles de estos métodos permite su legislación y para qué bienes. Explique quién debe consentir y cómo se mantiene la cadena de custodia cuando se sustituyen los bienes. La trata de personas exige un cuidado especial; indique cómo se protegen las vidas.
    .example = Según el artículo 147, párrafo 4, del Código de Procedimiento Penal (2011) de Korvania, las armas de fuego deben sustituirse o inutilizarse antes de que prosigan. En 2023 se siguió de este modo una remesa de 60 pistolas a través de dos fronteras.

## Artículo 21

untoc-21 = ¿Ha considerado su Estado la posibilidad de remitir actuaciones penales a otro Estado parte, y de asumirlas, cuando ello obre en beneficio de la debida administración de justicia, por ejemplo, cuando intervengan varias jurisdicciones?
    .guidance = La obligación consiste en considerar la posibilidad. Indique si su legislación permite la remisión de actuaciones en ambos sentidos, quién decide y según qué criterios. Indique los acuerdos aplicables. Indique qué ocurre con las pruebas ya reunidas y con los derechos de las víctimas y los sospechosos.
    .example = Los artículos 480 a 486 del Código de Procedimiento Penal (2011) de Korvania rigen la remisión en ambos sentidos. En 2021, la Fiscalía General asumió dos casos de trata de personas de otro Estado parte para que un solo tribunal pudiera juzgar a todos los acusados.

## Artículo 22

untoc-22 = ¿Pueden sus tribunales u otras autoridades tener en cuenta la previa declaración de culpabilidad, en otro Estado, de un presunto delincuente en actuaciones penales relativas a un delito comprendido en la Convención?
    .guidance = La elección corresponde a su Estado, que fija también las condiciones y los fines. Indique si una condena extranjera cuenta a efectos de la reincidencia, la cuantía de la pena, la prisión preventiva o la libertad condicional. Explique cómo se obtienen los antecedentes penales y si la condena debe reconocerse previamente.
    .example = Según el artículo 58 del Código Penal (1998) de Isla Verde, una condena extranjera firme cuenta a efectos de la reincidencia si la conducta también es delito en Isla Verde. En 2022, los tribunales obtuvieron 340 certificados extranjeros de antecedentes penales por conducto del Ministerio de Justicia.

## Artículo 23

untoc-23-a-p1 = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, el uso de fuerza física, amenazas o intimidación para inducir a falso testimonio u obstaculizar la prestación de testimonio o la aportación de pruebas en un proceso en relación con los delitos comprendidos en la Convención?
    .guidance = Demuestre que su legislación abarca tanto la fuerza como las amenazas y la intimidación. Demuestre que los testigos, los peritos y las demás personas que aporten pruebas están protegidos en todas las etapas del proceso. Cite el tipo penal y la pena.
    .example = El artículo 131 del Código Penal (2001) de Northland sanciona con uno a seis años de prisión la fuerza, las amenazas o la intimidación contra un testigo, un perito o un intérprete, o contra una persona cercana a ellos, desde la primera denuncia hasta la sentencia firme. En 2022 y 2023 hubo 19 condenas.

untoc-23-a-p2 = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, la promesa, el ofrecimiento o la concesión de un beneficio indebido para inducir a falso testimonio u obstaculizar la prestación de testimonio o la aportación de pruebas en un proceso en relación con tales delitos?
    .guidance = Se trata del soborno de testigos y de otras personas que aporten pruebas. Demuestre que su legislación abarca tanto la promesa como el ofrecimiento y la concesión, también cuando se rechace el ofrecimiento. Cite el tipo penal y la pena.
    .example = El artículo 366 del Código Penal (2001) de Lumaya sanciona con hasta cinco años de prisión a quien prometa, ofrezca o conceda un beneficio para obtener un falso testimonio o para que no se aporten pruebas, aunque el ofrecimiento se rechace. En 2023 fueron condenadas cuatro personas.

untoc-23-b-p1 = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, el uso de fuerza física, amenazas o intimidación para obstaculizar el cumplimiento de las funciones oficiales de un funcionario de la justicia o de los servicios encargados de hacer cumplir la ley en relación con los delitos comprendidos en la Convención?
    .guidance = Indique qué funcionarios están abarcados: jueces, fiscales, policías, funcionarios de aduanas, personal penitenciario y otros. Cite el tipo penal y la pena. Indique si están abarcadas las amenazas contra familiares.
    .example = El artículo 336 b del Código Penal (2005) de Korvania protege frente a la fuerza y las amenazas a los jueces, fiscales, policías, funcionarios de aduanas y funcionarios penitenciarios, así como a sus familiares; la pena es de dos a ocho años. En 2021, el jefe de un grupo fue condenado a siete años por amenazar a un fiscal.

untoc-23-b-p2 = ¿Protege su legislación a otras categorías de funcionarios públicos frente a tales actos de obstrucción?
    .guidance = La elección corresponde a su Estado. Indique las categorías, por ejemplo, los jurados, los miembros electos de asambleas o los inspectores fiscales, y cite la disposición.
    .example = El artículo 217 del Código Penal (1976) de Al Yasmin protege del mismo modo a otros funcionarios públicos, e incluye expresamente a los peritos, los agentes de ejecución y los guardas forestales. En 2022 fueron condenadas 31 personas.
