### Convención: artículos 5, 6, 8, 10, 11, 15 y 23. Cuando una disposición contiene dos obligaciones, sus preguntas terminan en p1 y p2.

## Article 5

untoc-5-1-a = ¿Ha tipificado su Estado al menos una forma de participación en un grupo delictivo organizado como delito distinto del intento o la consumación de la actividad delictiva?
    .guidance = La disposición ofrece dos formas y exige al menos una: el acuerdo de cometer un delito grave y la participación activa en las actividades del grupo. Indique cuál ha elegido su Estado y por qué. Explique cómo se distingue el delito del intento y del delito consumado. Las preguntas siguientes tratan cada forma por separado.

untoc-5-1-a-i = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, el acuerdo con una o más personas de cometer un delito grave con un propósito que guarde relación directa o indirecta con la obtención de un beneficio económico u otro beneficio de orden material?
    .guidance = Cite el tipo penal y la pena. Indique si su legislación exige además un acto perpetrado para llevar adelante el acuerdo, o la participación de un grupo delictivo organizado. Indique a partir de qué pena se considera grave un delito en su legislación: la Convención fija el límite en una privación de libertad máxima de al menos cuatro años o una pena más grave. Si su Estado se basa únicamente en la participación activa, responda “No” e indíquelo.

untoc-5-1-a-ii-a = ¿Ha tipificado su Estado como delito la participación activa e intencional en las actividades ilícitas de un grupo delictivo organizado, a sabiendas de la finalidad y actividad delictiva general del grupo o de su intención de cometer los delitos en cuestión?
    .guidance = Cite el tipo penal, la pena y su definición de grupo delictivo organizado. Explique cómo trata la ley el conocimiento que tenga la persona: basta el de la finalidad y actividad generales o el de la intención de cometer los delitos. Si su Estado se basa únicamente en el delito de acuerdo, responda “No” e indíquelo.

untoc-5-1-a-ii-b = ¿Ha tipificado su Estado como delito la participación activa e intencional en otras actividades de un grupo delictivo organizado, a sabiendas de la finalidad y actividad delictiva general del grupo, o de su intención de cometer los delitos en cuestión, y de que esa participación contribuirá al logro de la finalidad delictiva?
    .guidance = Se trata de conductas que pueden no ser delictivas en sí mismas, como llevar las cuentas del grupo o proporcionarle vehículos. Cite el tipo penal e indique qué debe probar la acusación respecto del conocimiento. Cite un caso, si lo hay. Si su Estado se basa únicamente en el delito de acuerdo, responda “No” e indíquelo.

untoc-5-1-b = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, la organización, dirección, ayuda, incitación, facilitación o asesoramiento en aras de la comisión de un delito grave que entrañe la participación de un grupo delictivo organizado?
    .guidance = Examine las seis formas de conducta; pueden estar abarcadas por la parte general de su código penal. Explique en particular de qué modo alcanza la ley a los dirigentes que no ejecutan ellos mismos el delito. Adjunte las disposiciones relativas a la complicidad y a la dirección de un grupo, con las penas correspondientes.

untoc-5-2 = ¿Pueden inferirse de circunstancias fácticas objetivas, con arreglo a su legislación, el conocimiento, la intención, la finalidad, el propósito o el acuerdo exigidos para estos delitos?
    .guidance = Cite la norma sobre la prueba o la jurisprudencia en que se basan los tribunales. Si los tribunales de su Estado valoran libremente la prueba, indíquelo y cite la norma. El mejor ejemplo es una resolución en que un tribunal haya hecho tal inferencia.

untoc-5-3-p1 = Si en su legislación el delito de acuerdo exige la participación de un grupo delictivo organizado, ¿abarca su legislación todos los delitos graves que entrañen la participación de tales grupos?
    .guidance = Si su legislación no exige esa participación, responda “Sí” e indíquelo. En caso contrario, demuestre que ningún delito grave queda excluido, por ejemplo, porque el tipo penal remite a un umbral de pena y no a una lista. Si existe una lista, adjúntela.

untoc-5-3-p2 = Si en su legislación el delito de acuerdo exige la participación de un grupo delictivo organizado o un acto perpetrado para llevar adelante el acuerdo, ¿lo ha notificado su Estado al Secretario General de las Naciones Unidas?
    .guidance = Si su legislación no contiene ninguno de los dos requisitos, responda “Sí” e indíquelo. En caso contrario, indique la fecha de la notificación y adjunte su texto. La notificación debía hacerse en el momento de la firma o del depósito del instrumento por el que su Estado pasó a ser parte; si no se ha hecho, indique cuándo se hará.

## Article 6

untoc-6-1-a-i = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, la conversión o la transferencia de bienes, a sabiendas de que son producto del delito, con el propósito de ocultar o disimular su origen ilícito o de ayudar a una persona involucrada en el delito determinante a eludir las consecuencias jurídicas?
    .guidance = Cite el tipo penal de blanqueo de dinero y la pena. Demuestre que están abarcados ambos propósitos: ocultar el origen y ayudar a otra persona. Indique qué conocimiento exige la ley. Facilite cifras anuales de investigaciones y condenas, si dispone de ellas.

untoc-6-1-a-ii = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, la ocultación o disimulación de la verdadera naturaleza, origen, ubicación, disposición, movimiento o propiedad de bienes, o de los derechos relativos a estos, a sabiendas de que dichos bienes son producto del delito?
    .guidance = Compruebe cada elemento por orden, desde la naturaleza hasta los derechos; basta un término general que los abarque todos. Cite el tipo penal y la pena. Indique cómo define su legislación los bienes y el producto del delito.

untoc-6-1-b-i = Con sujeción a los conceptos básicos de su ordenamiento jurídico, ¿ha tipificado su Estado como delito la adquisición, posesión o utilización de bienes, a sabiendas, en el momento de su recepción, de que son producto del delito?
    .guidance = Cite el tipo penal, que puede ser el de receptación u otro análogo, con la pena correspondiente. Demuestre que su legislación abarca la adquisición, la posesión y la utilización. Si se opone a ello un concepto básico de su ordenamiento jurídico, indique cuál es y dónde está establecido.

untoc-6-1-b-ii = Con sujeción a los conceptos básicos de su ordenamiento jurídico, ¿ha tipificado su Estado como delito la participación en los delitos de blanqueo de dinero, la asociación y la confabulación para cometerlos, el intento de cometerlos, y la ayuda, la incitación, la facilitación y el asesoramiento en aras de su comisión?
    .guidance = Pueden bastar las normas generales sobre la tentativa, la complicidad y la confabulación; cítelas. Indique cuáles de estas formas no conoce su legislación y el concepto que las excluye. Mencione si la pena difiere de la prevista para el autor principal.

untoc-6-2-a = ¿Vela su Estado por aplicar sus delitos de blanqueo de dinero a la gama más amplia posible de delitos determinantes?
    .guidance = Describa el método de su legislación: todos los delitos, un umbral de pena, una lista o una combinación de estos. Cite la definición de delito determinante. Si algunos delitos quedan excluidos, indique cuáles y por qué.

untoc-6-2-b-p1 = ¿Incluyen los delitos determinantes en su legislación todos los delitos graves y los delitos de participación en un grupo delictivo organizado, de corrupción y de obstrucción de la justicia?
    .guidance = Es grave el delito punible con una privación de libertad máxima de al menos cuatro años o con una pena más grave. Demuestre que está incluido cada uno de los tres grupos de delitos, aun cuando la pena sea inferior. Adjunte la definición o la lista.

untoc-6-2-b-p2 = Si su legislación establece una lista de delitos determinantes específicos, ¿incluye esa lista una amplia gama de delitos relacionados con grupos delictivos organizados?
    .guidance = Si su legislación no contiene ninguna lista, responda “Sí” e indíquelo. En caso contrario, adjunte la lista y su última modificación. Mencione en particular la trata de personas, el tráfico ilícito de migrantes, los delitos relativos a las armas de fuego y los delitos de drogas.

untoc-6-2-c-p1 = ¿Incluyen los delitos determinantes en su legislación delitos cometidos fuera de la jurisdicción de su Estado?
    .guidance = Cite la disposición o explique cómo llegan los tribunales a ese resultado. Exponga un caso en que el producto procediera de un delito cometido en el extranjero. Indique si es necesaria una condena en el extranjero; la Convención no la exige.

untoc-6-2-c-p2 = ¿Se considera delito determinante el cometido fuera de su jurisdicción únicamente cuando la conducta sea delictiva en el lugar en que se haya cometido y lo fuera también en su Estado?
    .guidance = Este es el criterio de la doble incriminación. Indique cómo lo formula su legislación y cómo determinan los tribunales el derecho extranjero. Si su legislación va más allá y no exige que la conducta sea delictiva en el extranjero, explíquelo.

untoc-6-2-d = ¿Ha proporcionado su Estado al Secretario General de las Naciones Unidas copias o una descripción de sus leyes sobre el blanqueo de dinero y de las modificaciones posteriores?
    .guidance = Indique la fecha de cada comunicación. Si las leyes se han modificado desde entonces, indique si también se enviaron las modificaciones. Las leyes que se adjunten aquí pueden servir para ese fin, si su Estado así lo indica.

untoc-6-2-e = ¿Dispone su legislación, por requerirlo así sus principios fundamentales, que los delitos de blanqueo de dinero no se aplican a la persona que haya cometido el delito determinante?
    .guidance = Responda “No” si su legislación sanciona el blanqueo del producto del propio delito, como hacen muchos Estados. Responda “Sí” si lo excluye, y cite el principio y la disposición o resolución que lo establece.

untoc-6-2-f = ¿Pueden inferirse de circunstancias fácticas objetivas, con arreglo a su legislación, el conocimiento, la intención o la finalidad exigidos para el blanqueo de dinero?
    .guidance = Cite la disposición o la jurisprudencia. Indique en qué circunstancias se han basado los tribunales, como ingresos sin justificar u operaciones inusuales. Remítase a su respuesta sobre el artículo 5, párrafo 2, si se aplica la misma norma.

## Article 8

untoc-8-1-a = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, la promesa, el ofrecimiento o la concesión a un funcionario público, directa o indirectamente, de un beneficio indebido con el fin de que dicho funcionario actúe o se abstenga de actuar en el cumplimiento de sus funciones oficiales?
    .guidance = Demuestre que su legislación abarca tanto la promesa como el ofrecimiento y la concesión, también por conducto de intermediarios. Demuestre que el beneficio puede redundar en provecho del propio funcionario o en el de otra persona o entidad. Cite el tipo penal y la pena, y facilite cifras de casos.

untoc-8-1-b = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, la solicitud o aceptación por un funcionario público, directa o indirectamente, de un beneficio indebido con el fin de actuar o abstenerse de actuar en el cumplimiento de sus funciones oficiales?
    .guidance = Demuestre que solicitar un beneficio constituye delito aunque no se entregue nada. Demuestre que el beneficio puede redundar en provecho del propio funcionario o en el de otra persona o entidad. Cite el tipo penal y la pena, y facilite cifras de casos.

untoc-8-2-p1 = ¿Ha considerado su Estado la posibilidad de tipificar como delito el soborno en que esté involucrado un funcionario público extranjero o un funcionario internacional?
    .guidance = La obligación consiste en considerar la posibilidad. Indique quién la consideró, cuándo y con qué resultado. Si existe tal delito, cite el tipo penal e indique si abarca tanto el soborno activo como el pasivo. Si su Estado decidió no tipificarlo, exponga los motivos.

untoc-8-2-p2 = ¿Ha considerado su Estado la posibilidad de tipificar como delito otras formas de corrupción?
    .guidance = Son ejemplos el tráfico de influencias, el abuso de funciones, la malversación o el peculado y el soborno en el sector privado. Enumere las que constituyen delito en su Estado, con los artículos correspondientes. Respecto de las demás, indique si se han considerado.

untoc-8-3 = ¿Ha tipificado su Estado como delito la participación como cómplice en sus delitos de corrupción?
    .guidance = Pueden bastar las normas generales sobre la complicidad; cítelas. Indique si el cómplice está sujeto a la misma pena que el autor principal. Mencione las limitaciones que existan respecto de los delitos que solo puede cometer un funcionario.

untoc-8-4 = ¿Se aplican sus delitos de corrupción a todo funcionario público y a toda persona que preste un servicio público, según se definen y aplican estos términos en su legislación?
    .guidance = Cite la definición utilizada en su derecho penal. Indique si abarca a los funcionarios electos y designados, los jueces, el personal no remunerado y temporal, y las personas que prestan un servicio público sin ser funcionarios. Mencione todo grupo que quede excluido.

## Article 10

untoc-10-1-p1 = De conformidad con sus principios jurídicos, ¿ha establecido su Estado la responsabilidad de las personas jurídicas por participación en delitos graves en que esté involucrado un grupo delictivo organizado?
    .guidance = Indique qué personas jurídicas pueden ser responsables y los actos u omisiones de quiénes dan lugar a esa responsabilidad. Cite la disposición. Explique toda limitación, por ejemplo, a determinados delitos graves o a los actos realizados en beneficio de la persona jurídica.

untoc-10-1-p2 = ¿Ha establecido su Estado la responsabilidad de las personas jurídicas por los delitos de participación en un grupo delictivo organizado, blanqueo de dinero, corrupción y obstrucción de la justicia?
    .guidance = Demuestre, respecto de cada uno de los cuatro grupos de delitos, que las personas jurídicas pueden ser responsables. Cuando su Estado esté obligado por un Protocolo, los delitos previstos en él se consideran delitos tipificados con arreglo a la Convención; indique si están abarcados. Facilite cifras de casos contra personas jurídicas.

untoc-10-2 = ¿Prevé su legislación la responsabilidad penal, civil o administrativa de las personas jurídicas, o más de una de ellas?
    .guidance = La elección corresponde a su Estado. Indique cada tipo de responsabilidad existente, la ley que lo prevé y el tribunal o la autoridad que decide. Si un principio jurídico excluye la responsabilidad penal, indique cuál es.

untoc-10-3 = ¿Existe la responsabilidad de la persona jurídica sin perjuicio de la responsabilidad penal que incumba a las personas naturales que hayan perpetrado el delito?
    .guidance = Demuestre que se puede proceder contra ambas por los mismos hechos, de forma simultánea o sucesiva. Cite la disposición, si existe. Un caso en que se haya declarado responsables a ambas es un buen ejemplo.

untoc-10-4 = ¿Se imponen a las personas jurídicas consideradas responsables sanciones eficaces, proporcionadas y disuasivas, incluidas sanciones monetarias?
    .guidance = Enumere las sanciones con sus cuantías mínima y máxima. Mencione las que no sean multas, como el decomiso, la exclusión de la contratación pública o la disolución. Dé ejemplos de sanciones impuestas e indique cómo se fijó su cuantía.

## Article 11

untoc-11-1 = ¿Tienen en cuenta las sanciones previstas para los delitos tipificados con arreglo a los artículos 5, 6, 8 y 23 la gravedad de cada delito?
    .guidance = Indique las penas mínima y máxima de cada delito. Mencione las circunstancias que las agravan o atenúan. Las cifras de las penas efectivamente impuestas muestran cómo funciona la ley.

untoc-11-2 = Cuando su legislación otorga facultades discrecionales en relación con el enjuiciamiento, ¿vela su Estado por que se ejerzan a fin de dar máxima eficacia a las medidas adoptadas para hacer cumplir la ley, teniendo debidamente en cuenta la necesidad de prevenir la comisión de estos delitos?
    .guidance = Indique si el enjuiciamiento es obligatorio o discrecional. Si es discrecional, cite las directrices e indique quién revisa la decisión de no enjuiciar. Si su legislación no otorga facultades discrecionales, responda “Sí” e indíquelo.

untoc-11-3 = Cuando se pone en libertad a un acusado en espera de juicio o de apelación, ¿adopta su Estado medidas con miras a procurar que, al imponerse condiciones, se tenga presente la necesidad de garantizar su comparecencia en los procedimientos ulteriores?
    .guidance = Cite las normas sobre la puesta en libertad y sobre las condiciones que pueden imponerse, como la fianza, la entrega del pasaporte o la obligación de presentarse periódicamente. Demuestre que se valora el riesgo de fuga. Indique cómo se respetan los derechos de la defensa.

untoc-11-4 = ¿Vela su Estado por que sus tribunales u otras autoridades competentes tengan presente la naturaleza grave de estos delitos al considerar la eventualidad de conceder la libertad anticipada o la libertad condicional?
    .guidance = Cite las condiciones para la libertad anticipada y los factores que deben valorarse. Mencione si se exige un período mínimo más largo de cumplimiento de la pena para la delincuencia organizada. Facilite cifras, si se dispone de ellas.

untoc-11-5-p1 = ¿Ha establecido su Estado, cuando proceda, un plazo de prescripción prolongado dentro del cual pueda iniciarse el proceso por los delitos comprendidos en la Convención?
    .guidance = Indique el plazo correspondiente a cada delito y cuándo empieza a contar. Mencione lo que lo interrumpe o suspende. Si algunos delitos no prescriben, indíquelo.

untoc-11-5-p2 = ¿Ha establecido su Estado, cuando proceda, un plazo de prescripción mayor para los casos en que el presunto delincuente haya eludido la administración de justicia?
    .guidance = Cite la norma. Un plazo que deja de correr durante la fuga surte el mismo efecto; explique cómo funciona. Si no existe tal norma, indique cómo procede su Estado respecto de los delincuentes que se dan a la fuga.

## Article 15

untoc-15-1-a = ¿Ha establecido su Estado su jurisdicción respecto de los delitos tipificados con arreglo a los artículos 5, 6, 8 y 23 cuando se cometan en su territorio?
    .guidance = Cite la norma sobre la jurisdicción territorial. Indique si basta que una parte del delito o sus efectos se produzcan en el territorio. Mencione los territorios a los que no se extiende la norma.

untoc-15-1-b-p1 = ¿Ha establecido su Estado su jurisdicción respecto de estos delitos cuando se cometan a bordo de un buque que enarbole su pabellón?
    .guidance = Cite la norma e indique qué buques abarca. Lo determinante es el pabellón en el momento de la comisión del delito. Mencione si la norma se aplica en la alta mar y en aguas extranjeras.

untoc-15-1-b-p2 = ¿Ha establecido su Estado su jurisdicción respecto de estos delitos cuando se cometan a bordo de una aeronave registrada conforme a sus leyes?
    .guidance = Cite la norma, que puede figurar en la legislación aeronáutica. Lo determinante es el registro en el momento de la comisión del delito. Indique si la norma se aplica en vuelo y en tierra.

untoc-15-2-a = ¿Ha establecido su Estado su jurisdicción respecto de estos delitos cuando se cometan contra uno de sus nacionales?
    .guidance = La elección corresponde a su Estado. Si lo ha hecho, cite la norma y toda condición, como la doble incriminación o la denuncia de la víctima.

untoc-15-2-b-p1 = ¿Ha establecido su Estado su jurisdicción respecto de estos delitos cuando sean cometidos por uno de sus nacionales, también en el extranjero?
    .guidance = La elección corresponde a su Estado. Si lo ha hecho, cite la norma y toda condición, como la doble incriminación o la presencia del delincuente. Indique si es decisiva la nacionalidad en el momento del delito o en el del juicio.

untoc-15-2-b-p2 = ¿Ha establecido su Estado su jurisdicción respecto de estos delitos cuando sean cometidos por una persona apátrida que tenga residencia habitual en su territorio?
    .guidance = La elección corresponde a su Estado. Si lo ha hecho, cite la norma. Indique si lo mismo rige para otros residentes.

untoc-15-2-c-i = ¿Ha establecido su Estado su jurisdicción respecto de la participación en un grupo delictivo organizado fuera de su territorio, con miras a la comisión de un delito grave dentro de su territorio?
    .guidance = La elección corresponde a su Estado. Indique los delitos previstos en el artículo 5, párrafo 1, a los que se aplica la norma. Cítela y cite también un caso, si lo hay.

untoc-15-2-c-ii = ¿Ha establecido su Estado su jurisdicción respecto del intento, la confabulación y la complicidad en el blanqueo de dinero fuera de su territorio, con miras a blanquear el producto del delito dentro de su territorio?
    .guidance = La elección corresponde a su Estado. La norma se refiere a los delitos previstos en el artículo 6, párrafo 1 b) ii). Cítela e indique qué limitaciones tiene, en su caso.

untoc-15-3 = ¿Ha establecido su Estado su jurisdicción respecto de los delitos comprendidos en la Convención cuando el presunto delincuente se encuentre en su territorio y no sea extraditado por el solo hecho de ser uno de sus nacionales?
    .guidance = Esta disposición guarda relación con el artículo 16, párrafo 10. Cite la norma e indique si el caso se somete sin demora injustificada a las autoridades competentes a efectos de enjuiciamiento. Si su Estado extradita a sus nacionales, explíquelo e indique en qué condiciones.

untoc-15-4 = ¿Ha establecido su Estado su jurisdicción respecto de los delitos comprendidos en la Convención cuando el presunto delincuente se encuentre en su territorio y no sea extraditado por cualquier otro motivo?
    .guidance = La elección corresponde a su Estado. Si lo ha hecho, cite la norma e indique los motivos de denegación a los que se aplica. Indique si es necesaria una solicitud de extradición.

untoc-15-5 = Cuando sus autoridades tienen conocimiento de que otro Estado parte está realizando una investigación, un proceso o una actuación judicial respecto de los mismos hechos, ¿lo consultan, según proceda, a fin de coordinar sus medidas?
    .guidance = Indique qué autoridad realiza las consultas y por qué conducto. Cite la ley, el acuerdo o las directrices que las prevén. Describa un caso en que se hayan coordinado o remitido las actuaciones.

untoc-15-6 = ¿Ejerce su Estado alguna otra competencia penal respecto de estos delitos sobre la base de su derecho interno?
    .guidance = La Convención no excluye otros criterios de competencia, siempre que se respete el derecho internacional general. Indique cada uno de ellos, como la protección de intereses esenciales o la jurisdicción universal, y cite la norma.

## Article 23

untoc-23-a-p1 = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, el uso de fuerza física, amenazas o intimidación para inducir a falso testimonio u obstaculizar la prestación de testimonio o la aportación de pruebas en un proceso en relación con los delitos comprendidos en la Convención?
    .guidance = Demuestre que su legislación abarca tanto la fuerza como las amenazas y la intimidación. Demuestre que los testigos, los peritos y las demás personas que aporten pruebas están protegidos en todas las etapas del proceso. Cite el tipo penal y la pena.

untoc-23-a-p2 = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, la promesa, el ofrecimiento o la concesión de un beneficio indebido para inducir a falso testimonio u obstaculizar la prestación de testimonio o la aportación de pruebas en un proceso en relación con tales delitos?
    .guidance = Se trata del soborno de testigos y de otras personas que aporten pruebas. Demuestre que su legislación abarca tanto la promesa como el ofrecimiento y la concesión, también cuando se rechace el ofrecimiento. Cite el tipo penal y la pena.

untoc-23-b-p1 = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, el uso de fuerza física, amenazas o intimidación para obstaculizar el cumplimiento de las funciones oficiales de un funcionario de la justicia o de los servicios encargados de hacer cumplir la ley en relación con los delitos comprendidos en la Convención?
    .guidance = Indique qué funcionarios están abarcados: jueces, fiscales, policías, funcionarios de aduanas, personal penitenciario y otros. Cite el tipo penal y la pena. Indique si están abarcadas las amenazas contra familiares.

untoc-23-b-p2 = ¿Protege su legislación a otras categorías de funcionarios públicos frente a tales actos de obstrucción?
    .guidance = La elección corresponde a su Estado. Indique las categorías, por ejemplo, los jurados, los miembros electos de asambleas o los inspectores fiscales, y cite la disposición.
