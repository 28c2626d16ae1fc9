### Convención: artículos 10 a 15.

## Artículo 10

untoc-10-1-p1 = De conformidad con sus principios jurídicos, ¿ha establecido su Estado la responsabilidad de las personas jurídicas por participación en delitos graves en que esté involucrado un grupo delictivo organizado?
    .guidance = Indique qué personas jurídicas pueden ser responsables y los actos u omisiones de quiénes dan lugar a esa responsabilidad. Cite la disposición. Explique toda limitación, por ejemplo, a determinados delitos graves o a los actos realizados en beneficio de la persona jurídica.
    .example = El artículo 2 de la Ley de Responsabilidad de las Personas Jurídicas (Ley núm. 12 de 2010) de Northland hace responsable a la persona jurídica de todo delito grave cometido en su interés por un directivo o, por falta de supervisión, por un empleado. Ningún delito queda excluido.

untoc-10-1-p2 = ¿Ha establecido su Estado la responsabilidad de las personas jurídicas por los delitos de participación en un grupo delictivo organizado, blanqueo de dinero, corrupción y obstrucción de la justicia?
    .guidance = Demuestre, respecto de cada uno de los cuatro grupos de delitos, que las personas jurídicas pueden ser responsables. Cuando su Estado esté obligado por un Protocolo, los delitos previstos en él se consideran delitos tipificados con arreglo a la Convención; indique si están abarcados. Facilite cifras de casos contra personas jurídicas.
    .example = El artículo 5 de la Ley de Responsabilidad de las Personas Jurídicas (Ley núm. 44 de 2012) de Korvania enumera los delitos de los que responden las sociedades, entre ellos los de los artículos 5, 6, 8 y 23 y los de los tres Protocolos. En 2022 y 2023 fueron condenadas 14 sociedades, nueve de ellas por blanqueo de dinero.

untoc-10-2 = ¿Prevé su legislación la responsabilidad penal, civil o administrativa de las personas jurídicas, o más de una de ellas?
    .guidance = La elección corresponde a su Estado. Indique cada tipo de responsabilidad existente, la ley que lo prevé y el tribunal o la autoridad que decide. Si un principio jurídico excluye la responsabilidad penal, indique cuál es.
    .example = En Isla Verde la responsabilidad es administrativa: la Autoridad de Sociedades impone multas con arreglo a los artículos 88 a 95 de la Ley de Sociedades (2011). La responsabilidad penal está excluida, porque el artículo 18 de la Constitución (1962) vincula la pena a la culpabilidad personal. Pueden añadirse reclamaciones civiles.

untoc-10-3 = ¿Existe la responsabilidad de la persona jurídica sin perjuicio de la responsabilidad penal que incumba a las personas naturales que hayan perpetrado el delito?
    .guidance = Demuestre que se puede proceder contra ambas por los mismos hechos, de forma simultánea o sucesiva. Cite la disposición, si existe. Un caso en que se haya declarado responsables a ambas es un buen ejemplo.
    .example = El artículo 9, párrafo 3, de la Ley núm. 11 (2010) de Al Yasmin establece expresamente que la responsabilidad de la sociedad no excluye la de las personas naturales. En un caso de 2022, una empresa de transportes y sus dos directores fueron condenados por tráfico ilícito de migrantes.

untoc-10-4 = ¿Se imponen a las personas jurídicas consideradas responsables sanciones eficaces, proporcionadas y disuasivas, incluidas sanciones monetarias?
    .guidance = Enumere las sanciones con sus cuantías mínima y máxima. Mencione las que no sean multas, como el decomiso, la exclusión de la contratación pública o la disolución. Dé ejemplos de sanciones impuestas e indique cómo se fijó su cuantía.
    .example = El artículo 10 de la Ley núm. 11 (2010) de Al Yasmin prevé multas de hasta 1 millón de dinares, la clausura y la disolución. La multa más elevada hasta la fecha, de 420.000 dinares, triplicó el beneficio obtenido.

## Artículo 11

untoc-11-1 = ¿Tienen en cuenta las sanciones previstas para los delitos tipificados con arreglo a los artículos 5, 6, 8 y 23 la gravedad de cada delito?
    .guidance = Indique las penas mínima y máxima de cada delito. Mencione las circunstancias que las agravan o atenúan. Las cifras de las penas efectivamente impuestas muestran cómo funciona la ley.
    .example = En el Código Penal (2001) de Northland, la participación en un grupo delictivo se castiga con hasta seis años de prisión; el acuerdo, con hasta ocho; la dirección del grupo, con cinco a quince; el soborno, con uno a diez; y la obstrucción de la justicia, con uno a seis; el blanqueo de dinero se castiga con hasta ocho (Ley de 2008). La pena media en 2023 fue de 4,5 años.

untoc-11-2 = Cuando su legislación otorga facultades discrecionales en relación con el enjuiciamiento, ¿vela su Estado por que se ejerzan a fin de dar máxima eficacia a las medidas adoptadas para hacer cumplir la ley, teniendo debidamente en cuenta la necesidad de prevenir la comisión de estos delitos?
    .guidance = Indique si el enjuiciamiento es obligatorio o discrecional. Si es discrecional, cite las directrices e indique quién revisa la decisión de no enjuiciar. Si su legislación no otorga facultades discrecionales, responda “Sí” e indíquelo.
    .example = En Korvania, los fiscales pueden archivar los casos leves con arreglo al artículo 285 del Código de Procedimiento Penal (2011). La Directriz núm. 3 de 2016 lo prohíbe en los casos de delincuencia organizada sin el consentimiento del Fiscal General. Ese consentimiento se dio dos veces en 2022.

untoc-11-3 = Cuando se pone en libertad a un acusado en espera de juicio o de apelación, ¿adopta su Estado medidas con miras a procurar que, al imponerse condiciones, se tenga presente la necesidad de garantizar su comparecencia en los procedimientos ulteriores?
    .guidance = Cite las normas sobre la puesta en libertad y sobre las condiciones que pueden imponerse, como la fianza, la entrega del pasaporte o la obligación de presentarse periódicamente. Demuestre que se valora el riesgo de fuga. Indique cómo se respetan los derechos de la defensa.
    .example = Los artículos 139 a 148 del Código de Procedimiento Penal (2004) de Isla Verde permiten la fianza, la entrega del pasaporte y la vigilancia electrónica. El juez debe valorar el riesgo de fuga tras oír a la defensa. En 2023 se dieron a la fuga tres de las 118 personas puestas en libertad.

untoc-11-4 = ¿Vela su Estado por que sus tribunales u otras autoridades competentes tengan presente la naturaleza grave de estos delitos al considerar la eventualidad de conceder la libertad anticipada o la libertad condicional?
    .guidance = Cite las condiciones para la libertad anticipada y los factores que deben valorarse. Mencione si se exige un período mínimo más largo de cumplimiento de la pena para la delincuencia organizada. Facilite cifras, si se dispone de ellas.
    .example = Según el artículo 512 del Código de Procedimiento Penal (2001) de Lumaya, en los casos de delincuencia organizada la libertad anticipada solo es posible tras cumplir tres cuartas partes de la pena, en lugar de la mitad. El tribunal valora los vínculos que subsistan con el grupo. En 2023 accedió a seis de 41 solicitudes.

untoc-11-5-p1 = ¿Ha establecido su Estado, cuando proceda, un plazo de prescripción prolongado dentro del cual pueda iniciarse el proceso por los delitos comprendidos en la Convención?
    .guidance = Indique el plazo correspondiente a cada delito y cuándo empieza a contar. Mencione lo que lo interrumpe o suspende. Si algunos delitos no prescriben, indíquelo.
    .example = Según el artículo 103 del Código Penal (2001) de Northland, el plazo es de diez a veinte años, en función de la pena, y empieza a contar el día del último acto. Para la participación en un grupo delictivo es de quince años; la acusación formal lo interrumpe.

untoc-11-5-p2 = ¿Ha establecido su Estado, cuando proceda, un plazo de prescripción mayor para los casos en que el presunto delincuente haya eludido la administración de justicia?
    .guidance = Cite la norma. Un plazo que deja de correr durante la fuga surte el mismo efecto; explique cómo funciona. Si no existe tal norma, indique cómo procede su Estado respecto de los delincuentes que se dan a la fuga.
    .example = El artículo 19 del Código de Procedimiento Penal (1981) de Al Yasmin interrumpe el plazo cuando el acusado se da a la fuga, de modo que el enjuiciamiento sigue siendo posible a su regreso. En 2020, un sospechoso fue juzgado 19 años después de huir del país.

## Artículo 12

untoc-12-1-a-p1 = En la mayor medida en que lo permita su ordenamiento jurídico, ¿ha adoptado su Estado las medidas necesarias para autorizar el decomiso del producto de los delitos comprendidos en la Convención?
    .guidance = Según el artículo 2 g), por decomiso se entiende la privación con carácter definitivo de bienes por decisión de un tribunal o de otra autoridad competente. Cite la disposición e indique si el decomiso es obligatorio y si depende de una condena. Demuestre que es posible respecto de todos los delitos comprendidos en la Convención, incluidos los delitos graves. El párrafo 9 deja a su legislación la definición de las medidas.
    .example = El artículo 75 del Código Penal de Northland (2001) obliga al tribunal a decomisar el producto de todo delito en caso de condena, y también sin condena si el delincuente ha fallecido o se ha dado a la fuga. En 2023, los tribunales dictaron 212 órdenes de este tipo.

untoc-12-1-a-p2 = En la mayor medida en que lo permita su ordenamiento jurídico, ¿autoriza su Estado el decomiso de bienes cuyo valor corresponda al del producto del delito?
    .guidance = Esto es importante cuando el producto se ha gastado, ocultado o trasladado al extranjero. Cite la disposición e indique si pueden decomisarse en su lugar bienes adquiridos lícitamente. Indique cómo se estima el valor y qué consecuencias tiene que el delincuente no pague.
    .example = El artículo 11 de la Ley sobre el Producto del Delito de Lumaya (2013) permite al tribunal ordenar el pago de una suma equivalente al producto cuando este no pueda encontrarse. La orden puede ejecutarse sobre cualquier bien del delincuente; en 2023 se dictaron 31 órdenes.

untoc-12-1-b-p1 = En la mayor medida en que lo permita su ordenamiento jurídico, ¿ha adoptado su Estado las medidas necesarias para autorizar el decomiso de los bienes, equipo u otros instrumentos utilizados en la comisión de los delitos comprendidos en la Convención?
    .guidance = Cite la disposición e indique si abarca los bienes de todo tipo, como vehículos, buques y edificios. Indique si pueden decomisarse bienes que pertenezcan a otra persona, y en qué condiciones. Mencione toda norma de proporcionalidad.
    .example = El artículo 9 de la Ley de Decomiso de Activos de Isla Verde (2016) abarca todo objeto utilizado en un delito intencional. En 2022, el Tribunal Provincial decomisó dos embarcaciones y un almacén cuyo propietario sabía para qué servían.

untoc-12-1-b-p2 = En la mayor medida en que lo permita su ordenamiento jurídico, ¿se extienden estas medidas a los bienes, equipo u otros instrumentos destinados a ser utilizados en la comisión de tales delitos?
    .guidance = Algunas leyes solo abarcan lo que se ha utilizado efectivamente. Demuestre que los objetos preparados o guardados para cometer un delito pueden decomisarse aunque este no se haya consumado. Cite las palabras de su legislación que así lo disponen.
    .example = El artículo 30 del Código Penal de Al Yasmin (1976), modificado en 2012, se refiere a los objetos “utilizados o destinados a ser utilizados”. En 2021 se decomisaron unas máquinas de impresión antes de que se hubiera elaborado con ellas un solo documento falso.

untoc-12-2-p1 = ¿Ha adoptado su Estado las medidas necesarias para identificar y localizar el producto del delito, los bienes de valor equivalente y los instrumentos, con miras a su eventual decomiso?
    .guidance = Indique las autoridades que localizan activos y las facultades de que disponen, como el acceso a los registros de la propiedad, de vehículos, de sociedades y de cuentas bancarias. Indique si toda investigación de delincuencia organizada va acompañada de indagaciones financieras. Facilite cifras, si las hay.
    .example = La Oficina de Recuperación de Activos de Korvania, creada en virtud del artículo 5 de la Ley de Recuperación de Activos (2017), tiene acceso directo a nueve registros, incluido uno de cuentas bancarias. Los fiscales deben recurrir a ella en todos los casos de delincuencia organizada; en 2023 tramitó 340 casos.

untoc-12-2-p2 = ¿Ha adoptado su Estado las medidas necesarias para el embargo preventivo o la incautación del producto del delito, los bienes de valor equivalente y los instrumentos, con miras a su eventual decomiso?
    .guidance = El artículo 2 f) incluye tanto la prohibición temporal de mover los bienes o disponer de ellos como su custodia o control temporales, en virtud de un mandamiento. Cite las disposiciones. Indique quién ordena la medida, con qué rapidez, por cuánto tiempo y en qué condiciones, y cómo se administran los bienes entretanto.
    .example = Según el artículo 118 del Código de Procedimiento Penal de Northland (1987), el juez puede ordenar el embargo preventivo o la incautación de todo bien susceptible de decomiso. En casos urgentes lo ordena el fiscal, y un juez revisa la medida en un plazo de 72 horas. La Agencia de Bienes del Estado administra las empresas incautadas.

untoc-12-3 = Si el producto del delito se ha transformado o convertido parcial o totalmente en otros bienes, ¿pueden sus autoridades localizar esos bienes, embargarlos preventivamente o incautarlos y decomisarlos en lugar del producto?
    .guidance = Cite la disposición o explique cómo conduce a ese resultado su definición de producto del delito. Demuestre que rige también tras varias conversiones, y cuando solo se ha convertido una parte. El mejor ejemplo es un caso.
    .example = El artículo 2 de la Ley sobre el Producto del Delito de Lumaya (2013) incluye los bienes que sustituyen al producto original. En 2020, el Tribunal Superior decomisó un hotel comprado con dinero que primero se había cambiado por oro y después por acciones.

untoc-12-4 = Si el producto del delito se ha mezclado con bienes adquiridos de fuentes lícitas, ¿pueden sus tribunales u otras autoridades competentes decomisar esos bienes hasta el valor estimado del producto entremezclado?
    .guidance = Cite la disposición. Indique cómo se estima el valor y a quién corresponde probarlo. Indique si entretanto puede embargarse preventivamente o incautarse la totalidad de los bienes; la Convención no menoscaba tales facultades.
    .example = El artículo 77 del Código Penal de Northland (2001) permite decomisar de los bienes mezclados hasta la cuantía procedente del delito, según la estimación de un perito jurado. Hasta entonces puede embargarse preventivamente la totalidad de los bienes, como ocurrió en 2022 con las cuentas de una cadena de restaurantes.

untoc-12-5 = ¿Pueden sus autoridades localizar, embargar preventivamente o incautar y decomisar los ingresos u otros beneficios derivados del producto del delito, de los bienes en que se haya convertido y de los bienes con los que se haya entremezclado, de la misma manera que el producto?
    .guidance = Son ejemplos los intereses, los alquileres, los dividendos y los beneficios empresariales. Demuestre que están abarcadas las tres fuentes de ingresos. Cite la disposición e indique hasta qué momento se contabilizan tales beneficios.
    .example = El artículo 4 de la Ley de Decomiso de Activos de Isla Verde (2016) extiende todas las medidas a los rendimientos de los bienes delictivos, convertidos o mezclados, hasta el día de la sentencia. En 2021 se decomisó de este modo el alquiler de cuatro apartamentos percibido durante seis años.

untoc-12-6-p1 = A efectos de decomiso, tanto en casos internos como a solicitud de otros Estados partes, ¿pueden sus tribunales u otras autoridades competentes ordenar la presentación o la incautación de documentos bancarios, financieros y comerciales?
    .guidance = Indique las autoridades y cite la disposición. Demuestre que están abarcados los tres tipos de documentos y que la facultad sirve también para las solicitudes previstas en el artículo 13. Indique en qué etapa puede ejercerse, en qué plazo deben entregarse los documentos y cómo se sanciona la negativa.
    .example = El artículo 102 del Código de Procedimiento Penal de Korvania (2011) faculta a los fiscales para exigir documentos bancarios, financieros y comerciales, y a los jueces para ordenar su incautación. El artículo 19 de la Ley de Asistencia Judicial Internacional (2009) lo hace extensivo a las solicitudes extranjeras. Los documentos deben presentarse en un plazo de cinco días.

untoc-12-6-p2 = Cuando tales documentos son necesarios a efectos de decomiso, ¿vela su Estado por que sus autoridades no se nieguen a actuar amparándose en el secreto bancario?
    .guidance = Indique si su legislación protege el secreto bancario y cite la excepción que permite levantarlo. Indique quién decide y en qué plazo. Si alguna vez se ha denegado una solicitud o una orden por este motivo, indíquelo y explique qué se ha hecho desde entonces.
    .example = El artículo 33 de la Ley núm. 4 de Al Yasmin (2014) dispone que el secreto bancario no puede invocarse frente a una orden del Ministerio Público o de un tribunal. Desde la entrada en vigor de la ley no se ha denegado por este motivo ninguna orden ni solicitud extranjera.

untoc-12-7 = ¿Ha considerado su Estado la posibilidad de exigir al delincuente que demuestre el origen lícito del presunto producto del delito o de otros bienes expuestos a decomiso?
    .guidance = La elección corresponde a su Estado. Si existe tal exigencia, cítela e indique en qué actuaciones se aplica, qué debe demostrar primero la acusación y qué debe probar el delincuente. Si se opone a ello un principio de su legislación, indique cuál es.
    .example = El artículo 19 de la Ley sobre el Producto del Delito de Lumaya (2013) se aplica tras una condena por delincuencia organizada: si los activos exceden claramente de los ingresos conocidos, el delincuente debe demostrar su origen lícito con arreglo al criterio de probabilidad prevaleciente. El Tribunal Constitucional confirmó la norma en 2016.

untoc-12-8 = ¿Preserva su legislación los derechos de los terceros de buena fe cuando se incautan o decomisan bienes?
    .guidance = Indique quién se considera tercero de buena fe, cómo se informa y se oye a esas personas, y de qué recursos disponen. Puede tratarse de propietarios, acreedores y víctimas. Demuestre también que la protección no se puede utilizar de forma abusiva mediante transferencias simuladas.
    .example = El artículo 80 del Código Penal de Northland (2001) excluye los bienes que un tercero haya adquirido por un precio justo y sin conocimiento del delito. Se notifica a los propietarios y acreedores, que pueden recurrir en un plazo de 30 días; en 2023 prosperaron 26 recursos.

## Artículo 13

untoc-13-1 = Cuando otro Estado parte que tiene jurisdicción para conocer de un delito comprendido en la Convención solicita el decomiso del producto o de los instrumentos que se encuentran en su territorio, ¿proceden sus autoridades, en la medida en que lo permita su ordenamiento jurídico, de al menos una de las dos formas previstas en el párrafo 1?
    .guidance = Sus autoridades competentes pueden solicitar su propia orden de decomiso o dar cumplimiento a la orden del tribunal del Estado requirente; basta una de las dos formas. Indique cuál ha elegido su Estado y por qué. Indique de quién se reciben las solicitudes y quién decide. Las preguntas siguientes tratan cada forma por separado.
    .example = Northland ofrece ambas formas con arreglo a los artículos 51 a 60 de la Ley de Asistencia Judicial Recíproca (2012). Se prefiere la ejecución directa de las órdenes extranjeras por ser más rápida: dura cinco meses por término medio, frente a los catorce de una nueva orden interna.

untoc-13-1-a = ¿Se remiten tales solicitudes a sus autoridades competentes para que obtengan una orden de decomiso y, si esta se concede, le den cumplimiento?
    .guidance = Cite la disposición. Indique quién solicita la orden, qué debe probarse y si se admiten las pruebas procedentes del Estado requirente. Indique si es necesaria una condena en ese Estado. Si su Estado se basa únicamente en la ejecución de órdenes extranjeras, responda “No” e indíquelo.
    .example = Según el artículo 31 de la Ley de Asistencia Recíproca en Asuntos Penales de Lumaya (2010), el Director del Ministerio Público solicita la orden al Tribunal Superior sobre la base del expediente extranjero. En 2022, el Tribunal decomisó un yate a solicitud de Northland.

untoc-13-1-b = ¿Se presentan a sus autoridades competentes las órdenes de decomiso expedidas por un tribunal del Estado requirente, a fin de que se les dé cumplimiento en el grado solicitado?
    .guidance = Cite la disposición. Indique qué se examina antes de reconocer una orden y por qué motivos puede denegarse el reconocimiento. Demuestre que están abarcadas las órdenes relativas al producto y a los instrumentos, e indique si pueden ejecutarse las órdenes de pago de una suma y las dictadas sin condena. Si su Estado se basa únicamente en sus propias órdenes, responda “No” e indíquelo.
    .example = El artículo 44 de la Ley de Asistencia Judicial Internacional de Korvania (2009) permite al Tribunal Regional reconocer una orden extranjera una vez que sea firme y se haya oído a la defensa. De 2021 a 2023 se presentaron once órdenes, de las que se ejecutaron nueve.

untoc-13-2 = A solicitud de otro Estado parte que tenga jurisdicción para conocer de un delito comprendido en la Convención, ¿adoptan sus autoridades medidas encaminadas a la identificación, la localización y el embargo preventivo o la incautación del producto del delito y de los instrumentos, con miras a su eventual decomiso?
    .guidance = Demuestre que las medidas son posibles tanto si el decomiso ha de ordenarlo su Estado como si ha de ordenarlo el Estado requirente. Indique qué autoridad actúa, qué debe demostrar la solicitud y cuánto tiempo puede mantenerse el embargo preventivo de los bienes. Indique con qué rapidez puede atenderse una solicitud urgente.
    .example = El artículo 47 de la Ley de Asistencia Judicial Recíproca de Northland (2012) pone todas las facultades internas de localización y embargo preventivo al servicio de las solicitudes extranjeras. En 2023 se embargó preventivamente una cuenta con el equivalente de 1,2 millones de dólares nueve horas después de recibirse una solicitud de Isla Verde.

untoc-13-3 = ¿Aplica su Estado las normas del artículo 18 sobre la asistencia judicial recíproca, mutatis mutandis, a las solicitudes de decomiso y de las medidas que lo preparan?
    .guidance = Ello incluye la autoridad central, la forma y el idioma de las solicitudes, la confidencialidad, los motivos de denegación y los gastos. Indique la autoridad que recibe las solicitudes previstas en el artículo 13, si no es la designada con arreglo al artículo 18. Indique qué normas aplica su Estado si ambos Estados están vinculados por un tratado de asistencia judicial recíproca.
    .example = El artículo 3 de la Ley de Asistencia Judicial Internacional de Korvania (2009) aplica al decomiso las normas sobre la asistencia judicial recíproca. El Departamento Internacional del Ministerio de Justicia recibe todas estas solicitudes, en francés o inglés; la Oficina de Recuperación de Activos asesora previamente sobre su contenido.

untoc-13-3-a = Cuando su Estado pide a otro Estado parte que obtenga una orden de decomiso, ¿contiene la solicitud una descripción de los bienes y una exposición de los hechos en que se basa su Estado lo suficientemente explícitas para que pueda tramitarse la orden en aquel?
    .guidance = Esto se añade a la información prevista en el artículo 18, párrafo 15. Mencione las instrucciones, los formularios o los controles de la autoridad central, y adjunte un modelo, si lo hay. Indique también si su Estado acepta las solicitudes recibidas que contengan esta información o qué más necesita.
    .example = La Circular núm. 6 de la Fiscalía General de Northland (2018) contiene un modelo de solicitud, con un formulario en que se describen los bienes y un resumen de los hechos y las pruebas. Las solicitudes recibidas de este tipo no necesitan nada más; en 2023 solo hubo que completar una de ocho.

untoc-13-3-b = Cuando su Estado pide a otro Estado parte que ejecute una orden de decomiso, ¿contiene la solicitud una copia admisible en derecho de la orden, una exposición de los hechos e información sobre el grado de ejecución que se solicita?
    .guidance = Indique quién certifica la copia y cómo averiguan sus autoridades qué es admisible en el Estado requerido. Si una parte de la suma se ha recuperado en otro lugar, la solicitud debería indicarlo. Indique también qué necesita su Estado de las solicitudes que recibe.
    .example = Según el artículo 62 de la Ley de Decomiso de Activos de Isla Verde (2016), la secretaría del tribunal certifica la orden e indica la suma que queda por recuperar. La Procuraduría General añade los hechos y una traducción. Las cuatro solicitudes enviadas en 2022 se aceptaron sin preguntas.

untoc-13-3-c = Cuando su Estado pide a otro Estado parte que identifique, localice, embargue preventivamente o incaute bienes, ¿contiene la solicitud una exposición de los hechos en que se basa su Estado y una descripción de las medidas solicitadas?
    .guidance = Conviene mostrar por qué se cree que los bienes son susceptibles de decomiso. Indique quién lo comprueba antes de que la solicitud salga de su Estado. Indique también si su Estado da curso a las solicitudes recibidas que contengan esta información y qué puede enviarse más tarde en casos urgentes.
    .example = La Dependencia de la Autoridad Central de Lumaya coteja cada solicitud con la lista del artículo 14 del Reglamento de Asistencia Recíproca (2016): hechos, presunta relación con los bienes, medidas solicitadas. A las solicitudes recibidas que contienen estos elementos se les da curso de inmediato, y los documentos pueden enviarse en un plazo de 20 días.

untoc-13-4 = ¿Adopta su Estado sus decisiones y medidas respecto de tales solicitudes conforme y con sujeción a lo dispuesto en su derecho interno y en sus reglas de procedimiento, así como en los tratados, acuerdos o arreglos por los que esté vinculado al Estado requirente?
    .guidance = Indique las normas que rigen el procedimiento, desde la recepción de la solicitud hasta su ejecución, y las condiciones y los motivos de denegación que contienen. Enumere los tratados que aplica su Estado en la materia. Indique qué norma prevalece en caso de discrepancia entre un tratado y su legislación.
    .example = Los artículos 42 a 58 de la Ley de Asistencia Judicial Internacional de Korvania (2009) rigen el procedimiento; se oye a la persona afectada antes de la decisión definitiva. Se aplican también seis tratados bilaterales y un convenio regional, que, según el artículo 2 de la Ley, prevalecen sobre ella.

untoc-13-5 = ¿Ha proporcionado su Estado al Secretario General de las Naciones Unidas copias o una descripción de sus leyes y reglamentos sobre la cooperación internacional para fines de decomiso y de las modificaciones posteriores?
    .guidance = Indique la fecha de cada comunicación. Si las leyes o los reglamentos se han modificado desde entonces, indique si también se enviaron las modificaciones. Los textos que se adjunten aquí pueden servir para ese fin, si su Estado así lo indica.
    .example = Al Yasmin envió su Ley núm. 17 de cooperación judicial (2015) el 4 de marzo de 2016. Las modificaciones de 2018 aún no se han comunicado; se adjuntan aquí, y Al Yasmin pide que se consideren proporcionadas con arreglo a este párrafo.

untoc-13-6 = Si su Estado supedita la adopción de estas medidas a la existencia de un tratado, ¿considera la Convención como la base de derecho necesaria y suficiente para cumplir ese requisito?
    .guidance = Si su Estado no exige ningún tratado, responda “Sí” e indíquelo. En caso contrario, cite la disposición o la resolución que permite a sus autoridades basarse únicamente en la Convención. Mencione un caso en que se haya recibido o formulado una solicitud sobre esta base.
    .example = El artículo 33 de la Ley de Asistencia Recíproca en Asuntos Penales de Lumaya (2010) exige un tratado, y la Convención figura en su anexo. En 2021, el Tribunal Superior embargó preventivamente dos apartamentos sobre la base exclusiva de la Convención, ya que no existía ningún tratado bilateral con el Estado requirente.

untoc-13-7 = ¿Puede su Estado denegar la cooperación prevista en este artículo si el delito al que se refiere la solicitud no es un delito comprendido en la Convención?
    .guidance = La elección corresponde a su Estado. Cite la norma e indique si la denegación es obligatoria o facultativa. Mencione si, no obstante, su Estado puede cooperar en tales casos, por ejemplo, en virtud de otro tratado o sobre la base de la reciprocidad, y si se ha denegado alguna solicitud por este motivo.
    .example = Según el artículo 53 de la Ley de Asistencia Judicial Recíproca de Northland (2012), una solicitud de este tipo puede denegarse, pero la Fiscalía General examina antes si otro tratado o la reciprocidad permitirían atenderla. Desde 2015 se han denegado dos solicitudes por este motivo.

untoc-13-8 = ¿Preserva su legislación los derechos de los terceros de buena fe cuando su Estado da cumplimiento a una solicitud prevista en este artículo?
    .guidance = Si se aplican las normas de los casos internos, remítase a su respuesta sobre el artículo 12, párrafo 8. Indique si un tercero puede ser oído en su Estado aunque el tribunal extranjero ya haya decidido sobre sus derechos. Mencione casos.
    .example = El artículo 49 de la Ley de Asistencia Judicial Internacional de Korvania (2009) permite que un tercero formule oposición ante el Tribunal Regional en un plazo de dos meses, salvo que haya sido debidamente oído en el extranjero. En 2022, un banco conservó de este modo su hipoteca sobre un chalé decomisado.

untoc-13-9 = ¿Ha considerado su Estado la posibilidad de celebrar tratados, acuerdos o arreglos bilaterales o multilaterales con miras a aumentar la eficacia de la cooperación internacional para fines de decomiso?
    .guidance = La obligación consiste en considerar la posibilidad. Enumere los tratados, acuerdos y arreglos en vigor, con sus fechas y partes, y los que se estén negociando. Indique cuáles han resultado útiles. Si su Estado no los considera necesarios, exponga los motivos.
    .example = Isla Verde ha celebrado acuerdos sobre la localización, el decomiso y la repartición de activos con Lumaya (2014) y Northland (2019), y está negociando un tercero. La Procuraduría General examina cada dos años si son necesarios otros.

## Artículo 14

untoc-14-1 = ¿Dispone su Estado del producto del delito y de los bienes que ha decomisado de conformidad con su derecho interno y sus procedimientos administrativos?
    .guidance = Describa las normas: quién decide, cómo se venden, conservan o destruyen los bienes, y a qué cuenta o fin se destina el dinero. Demuestre que abarcan también los bienes decomisados a solicitud de otro Estado. Indique si se paga en primer lugar a las víctimas y cómo se publican o fiscalizan las decisiones.
    .example = Los artículos 20 a 28 de la Ley de Recuperación de Activos de Korvania (2017) prevén la subasta pública en el plazo de un año. En primer lugar se paga a las víctimas; la mitad del resto financia proyectos sociales. El Tribunal de Cuentas informa al respecto cada año. Las mismas normas se aplican a las solicitudes extranjeras.

untoc-14-2 = Cuando su Estado ha decomisado bienes a solicitud de otro Estado parte, ¿da consideración prioritaria, si así se le solicita y en la medida en que lo permita su derecho interno, a su devolución para indemnizar a las víctimas o restituirlos a sus propietarios legítimos?
    .guidance = La obligación consiste en dar prioridad a este destino al adoptar la decisión, dentro de los límites de su legislación; la decisión sigue correspondiendo a su Estado. Cite la disposición e indique quién decide y qué gastos pueden deducirse. Describa casos en que se hayan devuelto bienes. Si aún no se ha recibido ninguna solicitud, indique cómo se tramitaría.
    .example = El artículo 59 de la Ley de Asistencia Judicial Recíproca de Northland (2012) obliga al Ministro de Justicia a examinar en primer lugar la devolución si se conoce a las víctimas o a los propietarios. En 2021 se devolvió a Isla Verde el equivalente de 640.000 dólares para 310 víctimas de estafa.

untoc-14-3-a = ¿Ha considerado en particular su Estado la posibilidad de celebrar acuerdos o arreglos a fin de aportar el valor de los activos decomisados, o una parte de este, a la cuenta prevista en el artículo 30, párrafo 2 c), y a organismos intergubernamentales especializados en la lucha contra la delincuencia organizada?
    .guidance = La elección corresponde a su Estado. La cuenta recibe contribuciones voluntarias destinadas a la asistencia técnica a países en desarrollo y países con economías en transición. Si existe un acuerdo de este tipo, indique su fecha, el destinatario y las sumas pagadas, también las procedentes de la venta de bienes. Indique si su legislación presupuestaria permite tales pagos.
    .example = Desde 2018, el artículo 27 de la Ley de Recuperación de Activos de Korvania (2017) permite entregar a organismos internacionales hasta el 5 % de las sumas decomisadas cada año. Dos contribuciones, en 2020 y 2023, se destinaron a la cuenta para asistencia técnica.

untoc-14-3-b = ¿Ha considerado en particular su Estado la posibilidad de celebrar acuerdos o arreglos en virtud de los cuales el producto del delito o los bienes decomisados, o los fondos derivados de su venta, se repartan con otros Estados partes, con arreglo a un criterio general o definido para cada caso?
    .guidance = La elección corresponde a su Estado. Enumere los acuerdos o cite la norma que permite la repartición en un caso concreto. Indique cómo se fijan las cuotas y qué gastos se deducen. Facilite cifras de las sumas repartidas y recibidas.
    .example = El artículo 47 de la Ley sobre el Producto del Delito de Lumaya (2013) permite al Procurador General repartir activos caso por caso, por lo general a partes iguales. En virtud de un acuerdo con Isla Verde (2014), se ha repartido el equivalente de 2,1 millones de dólares en cinco casos.

## Artículo 15

untoc-15-1-a = ¿Ha establecido su Estado su jurisdicción respecto de los delitos tipificados con arreglo a los artículos 5, 6, 8 y 23 cuando se cometan en su territorio?
    .guidance = Cite la norma sobre la jurisdicción territorial. Indique si basta que una parte del delito o sus efectos se produzcan en el territorio. Mencione los territorios a los que no se extiende la norma.
    .example = El artículo 6 del Código Penal (2005) de Korvania se aplica a todo delito del que algún acto o efecto se produzca en el territorio, incluidos el mar territorial y el espacio aéreo. En 2022, un tribunal juzgó una estafa planificada en el extranjero, porque los pagos de las víctimas se hicieron en Korvania.

untoc-15-1-b-p1 = ¿Ha establecido su Estado su jurisdicción respecto de estos delitos cuando se cometan a bordo de un buque que enarbole su pabellón?
    .guidance = Cite la norma e indique qué buques abarca. Lo determinante es el pabellón en el momento de la comisión del delito. Mencione si la norma se aplica en la alta mar y en aguas extranjeras.
    .example = El artículo 6 del Código Penal (1998) de Isla Verde aplica la ley a los delitos cometidos en todo buque inscrito en el registro nacional, tanto en la alta mar como en aguas extranjeras. En 2021, la tripulación de un barco pesquero fue condenada por participación en un grupo de narcotraficantes.

untoc-15-1-b-p2 = ¿Ha establecido su Estado su jurisdicción respecto de estos delitos cuando se cometan a bordo de una aeronave registrada conforme a sus leyes?
    .guidance = Cite la norma, que puede figurar en la legislación aeronáutica. Lo determinante es el registro en el momento de la comisión del delito. Indique si la norma se aplica en vuelo y en tierra.
    .example = El artículo 140 de la Ley de Aviación Civil (2008) de Lumaya aplica la ley penal a los delitos cometidos a bordo de aeronaves registradas en Lumaya, en vuelo o en tierra, dondequiera que se encuentren. Todavía no se ha presentado ningún caso.

untoc-15-2-a = ¿Ha establecido su Estado su jurisdicción respecto de estos delitos cuando se cometan contra uno de sus nacionales?
    .guidance = La elección corresponde a su Estado. Si lo ha hecho, cite la norma y toda condición, como la doble incriminación o la denuncia de la víctima.
    .example = El artículo 7, párrafo 2, del Código Penal (2001) de Northland abarca los delitos cometidos contra sus nacionales en el extranjero si el acto es punible también allí y se castiga con al menos cuatro años. Se aplicó en 2020 en un caso de secuestro por un grupo delictivo.

untoc-15-2-b-p1 = ¿Ha establecido su Estado su jurisdicción respecto de estos delitos cuando sean cometidos por uno de sus nacionales, también en el extranjero?
    .guidance = La elección corresponde a su Estado. Si lo ha hecho, cite la norma y toda condición, como la doble incriminación o la presencia del delincuente. Indique si es decisiva la nacionalidad en el momento del delito o en el del juicio.
    .example = El artículo 6 del Código Penal (1976) de Al Yasmin se aplica a sus nacionales que cometan en el extranjero un delito punible también allí, una vez que hayan regresado. Basta la nacionalidad en el momento del delito o en el del juicio. En 2022 se celebraron siete de esos juicios.

untoc-15-2-b-p2 = ¿Ha establecido su Estado su jurisdicción respecto de estos delitos cuando sean cometidos por una persona apátrida que tenga residencia habitual en su territorio?
    .guidance = La elección corresponde a su Estado. Si lo ha hecho, cite la norma. Indique si lo mismo rige para otros residentes.
    .example = El artículo 8 del Código Penal (2001) de Lumaya equipara con los nacionales a las personas apátridas que residan de manera permanente en el país. Según el párrafo 2, lo mismo rige para los extranjeros que hayan sido residentes durante cinco años.

untoc-15-2-c-i = ¿Ha establecido su Estado su jurisdicción respecto de la participación en un grupo delictivo organizado fuera de su territorio, con miras a la comisión de un delito grave dentro de su territorio?
    .guidance = La elección corresponde a su Estado. Indique los delitos previstos en el artículo 5, párrafo 1, a los que se aplica la norma. Cítela y cite también un caso, si lo hay.
    .example = El artículo 9 d) del Código Penal (1998) de Isla Verde abarca el acuerdo y la participación activa en el extranjero si el grupo se propone cometer un delito grave en Isla Verde. En 2019 fueron condenados tres organizadores de un secuestro planificado en otro Estado.

untoc-15-2-c-ii = ¿Ha establecido su Estado su jurisdicción respecto del intento, la confabulación y la complicidad en el blanqueo de dinero fuera de su territorio, con miras a blanquear el producto del delito dentro de su territorio?
    .guidance = La elección corresponde a su Estado. La norma se refiere a los delitos previstos en el artículo 6, párrafo 1 b) ii). Cítela e indique qué limitaciones tiene, en su caso.
    .example = El artículo 24 del Código Penal (2001) de Lumaya se aplica al intento, la confabulación y la complicidad en el extranjero cuando el dinero se vaya a blanquear en Lumaya. Es necesario el consentimiento del Director del Ministerio Público. En 2022 fue condenado un contador.

untoc-15-3 = ¿Ha establecido su Estado su jurisdicción respecto de los delitos comprendidos en la Convención cuando el presunto delincuente se encuentre en su territorio y no sea extraditado por el solo hecho de ser uno de sus nacionales?
    .guidance = Esta disposición guarda relación con el artículo 16, párrafo 10. Cite la norma e indique si el caso se somete sin demora injustificada a las autoridades competentes a efectos de enjuiciamiento. Si su Estado extradita a sus nacionales, explíquelo e indique en qué condiciones.
    .example = Northland solo extradita a sus nacionales si el Estado requirente se compromete a devolverlos (artículo 14 de la Ley de Extradición, 2009). De lo contrario, el artículo 8 del Código Penal (2001) atribuye jurisdicción a sus tribunales, y el expediente se remite al fiscal en un plazo de 30 días a partir de la denegación. Entre 2019 y 2023 se asumieron cinco casos.

untoc-15-4 = ¿Ha establecido su Estado su jurisdicción respecto de los delitos comprendidos en la Convención cuando el presunto delincuente se encuentre en su territorio y no sea extraditado por algún otro motivo?
    .guidance = La elección corresponde a su Estado. Si lo ha hecho, cite la norma e indique los motivos de denegación a los que se aplica. Indique si es necesaria una solicitud de extradición.
    .example = El artículo 9, párrafo 2, del Código Penal (2005) de Korvania atribuye jurisdicción siempre que se deniegue la extradición, por ejemplo, por el riesgo de pena de muerte o de un juicio sin garantías. Debe haberse presentado una solicitud de extradición. En 2021 fueron juzgadas dos personas sobre esta base.

untoc-15-5 = Cuando sus autoridades tienen conocimiento de que otro Estado parte está realizando una investigación, un proceso o una actuación judicial respecto de los mismos hechos, ¿lo consultan, según proceda, a fin de coordinar sus medidas?
    .guidance = Indique qué autoridad realiza las consultas y por qué conducto. Cite la ley, el acuerdo o las directrices que las prevén. Describa un caso en que se hayan coordinado o remitido las actuaciones.
    .example = El artículo 14 de la Ley núm. 11 (2010) de Al Yasmin obliga al Fiscal contra la Delincuencia Organizada a celebrar consultas cuando se tenga conocimiento de un proceso extranjero respecto de los mismos hechos. En 2023, las consultas en dos casos dieron lugar a una remisión de actuaciones y a un equipo conjunto.

untoc-15-6 = ¿Ejerce su Estado alguna otra competencia penal respecto de estos delitos sobre la base de su derecho interno?
    .guidance = La Convención no excluye otros criterios de competencia, siempre que se respete el derecho internacional general. Indique cada uno de ellos, como la protección de intereses esenciales o la jurisdicción universal, y cite la norma.
    .example = El artículo 11 del Código Penal (1998) de Isla Verde prevé también la jurisdicción respecto de la falsificación de su moneda y los delitos contra su seguridad, así como de los delitos que un tratado le obligue a enjuiciar dondequiera que se hayan cometido. Este último criterio se aplicó en 2018 a una tripulación de piratas.
