### Convención: artículos 2 a 9.

## Artículo 2

untoc-2-a = ¿Se aplican sus disposiciones contra la delincuencia organizada a todo grupo estructurado de tres o más personas que exista durante cierto tiempo y que actúe concertadamente con el propósito de cometer delitos graves, o delitos tipificados con arreglo a la Convención, con miras a obtener, directa o indirectamente, un beneficio económico u otro beneficio de orden material?
    .guidance = Compare su definición con la del artículo 2 a), elemento por elemento. La ley que exige menos, por ejemplo, solo dos personas, cumple la disposición; la que exige más, como el uso de la violencia, la cumple solo en parte. Si su legislación no utiliza este concepto, indique de qué modo se aplica a tales grupos. Debe bastar que el grupo se proponga cometer un solo delito grave.
    .example = El artículo 40 del Código Penal de Northland (2001) describe el grupo delictivo organizado como tres o más personas que actúan juntas durante cierto tiempo para cometer uno o más delitos punibles con cuatro años o más, con ánimo de lucro. No se exige el uso de la violencia.

untoc-2-b = Cuando su Estado aplica la Convención, ¿considera delito grave todo delito punible con una privación de libertad máxima de al menos cuatro años o con una pena más grave?
    .guidance = Lo determinante es la pena más alta que la ley prevé para el delito, no la impuesta en un caso. Cite la definición, o el umbral que utilice su legislación en su lugar. Si su legislación se basa en una lista de delitos, adjúntela e indique los de esa gravedad que no incluye.
    .example = El artículo 2 de la Ley contra la Delincuencia Organizada de Lumaya (2012) define como delito grave todo aquel para el que la ley permita una pena de prisión de cuatro años o más. En la actualidad alcanzan ese umbral 148 delitos; el Ministerio de Justicia publica la lista cada año.

untoc-2-c = ¿Puede considerarse estructurado un grupo, con arreglo a su legislación, aunque no se hayan asignado a sus miembros funciones formalmente definidas ni haya continuidad en la condición de miembro ni exista una estructura desarrollada?
    .guidance = Solo queda excluido el grupo formado fortuitamente para la comisión inmediata de un delito. Cite la disposición o la resolución que establece qué debe probarse sobre la estructura de un grupo. Si sus tribunales exigen rangos, reglas o una composición fija, responda “En parte” o “No” y explíquelo.
    .example = La legislación de Korvania no exige rangos ni funciones fijas. En 2019, el Tribunal Supremo resolvió que un círculo de siete ladrones de automóviles, cuyos miembros cambiaban de un mes a otro, era un grupo estructurado a los efectos del artículo 210 del Código Penal (2005).

untoc-2-d = ¿Se aplican sus disposiciones sobre el blanqueo de dinero y el decomiso a los activos de cualquier tipo, incluidos los intangibles y los documentos o instrumentos legales que acrediten la propiedad u otros derechos sobre ellos?
    .guidance = Cite la definición de bienes, o del concepto utilizado en su lugar. Demuestre que están abarcados los activos muebles e inmuebles, corporales e incorporales. Indique cómo trata su legislación los créditos, las participaciones en sociedades y los activos virtuales.
    .example = El artículo 1 de la Ley núm. 4 de Al Yasmin (2014) define los bienes como todo activo, sea cual sea su forma, junto con las escrituras y los registros que acrediten un derecho sobre él. Una modificación de 2021 menciona los activos virtuales; en 2023 los tribunales decomisaron activos de este tipo en seis casos.

untoc-2-e = ¿Considera su legislación producto del delito todos los bienes derivados u obtenidos, directa o indirectamente, de la comisión de un delito?
    .guidance = Cite la definición. Demuestre que abarca el producto indirecto, como una casa comprada con dinero procedente de un delito, y los bienes que han pasado a manos de otros. Indique si se limita al beneficio una vez deducidos los gastos; la Convención no establece tal limitación.
    .example = El artículo 3 de la Ley de Decomiso de Activos de Isla Verde (2016) abarca todo activo que proceda de un delito, de forma inmediata o mediante operaciones posteriores. En 2020, el Tribunal Penal de Apelación confirmó que los gastos del delincuente no se deducen.

## Artículo 3

untoc-3-1-a = ¿Se aplican las medidas de prevención, investigación y enjuiciamiento que su Estado adopta en virtud de la Convención a los delitos tipificados con arreglo a los artículos 5, 6, 8 y 23 cuando son de carácter transnacional y entrañan la participación de un grupo delictivo organizado?
    .guidance = Indique si los medios que prevé la Convención, como el decomiso, las técnicas especiales de investigación, la protección de los testigos y la cooperación internacional, están disponibles para cada uno de estos cuatro grupos de delitos. Mencione todo medio que se limite a algunos de ellos. El artículo 34, párrafo 2, es una cuestión distinta: se refiere al modo en que se definen los delitos en su legislación.
    .example = El artículo 8 de la Ley contra la Delincuencia Organizada de Isla Verde (2009) permite aplicar a los cuatro grupos de delitos todas sus facultades de investigación, medidas de protección y normas de cooperación. Las operaciones encubiertas son una excepción: el artículo 17 aún no las permite para la obstrucción de la justicia.

untoc-3-1-b = ¿Se aplican las mismas medidas a todos los demás delitos graves de carácter transnacional que entrañen la participación de un grupo delictivo organizado?
    .guidance = El delito grave se define en el artículo 2 b); la Convención no contiene ninguna lista, de modo que también abarca las nuevas formas de delincuencia. Indique qué medidas limita su legislación a determinados delitos y qué delitos graves quedan excluidos. Un caso de cooperación respecto de un delito menos habitual, como el tráfico de bienes culturales o de desechos, es un buen ejemplo.
    .example = Según el artículo 3 de la Ley contra la Delincuencia Organizada de Lumaya (2012), todas sus medidas se aplican a cualquier delito grave que presente un elemento transfronterizo. En 2022, el Director del Ministerio Público las utilizó contra un grupo que enviaba desechos peligrosos a dos Estados vecinos.

untoc-3-2 = ¿Consideran sus autoridades que un delito es de carácter transnacional en cada uno de los cuatro casos que describe el artículo 3, párrafo 2?
    .guidance = El delito puede cometerse en más de un Estado; o en un solo Estado, pero prepararse o dirigirse en parte sustancial desde otro; o en un solo Estado, por un grupo que actúe en más de uno; o en un solo Estado, con efectos sustanciales en otro. Cite la disposición, si la hay. Si su legislación no distingue entre delitos nacionales y transnacionales, responda “Sí” e indíquelo.
    .example = El artículo 2 de la Ley núm. 11 de Al Yasmin (2010) enumera los cuatro casos. El Ministerio Público se basó en el cuarto en 2021, cuando una estafa cometida íntegramente en el país había causado pérdidas a unos 900 pensionistas de un Estado vecino.

## Artículo 4

untoc-4-1 = Cuando su Estado cumple sus obligaciones con arreglo a la Convención, ¿respetan sus normas y su práctica la igualdad soberana y la integridad territorial de los demás Estados y el principio de no intervención en sus asuntos internos?
    .guidance = El párrafo 2 añade que la Convención no faculta para ejercer en otro Estado jurisdicción o funciones que estén reservadas a las autoridades de ese Estado. Indique qué exige su legislación antes de que sus agentes actúen en el extranjero y antes de que agentes extranjeros actúen en su territorio. Indique qué autoridad da o solicita el consentimiento.
    .example = Según el artículo 12 de la Ley de Policía de Korvania (2006), los agentes solo pueden actuar en el extranjero con el consentimiento por escrito del Estado interesado, que obtiene el Ministerio del Interior. El mismo artículo rige para los agentes extranjeros en Korvania, que en 2023 recibieron 11 autorizaciones.

## Artículo 5

untoc-5-1-a = ¿Ha tipificado su Estado al menos una forma de participación en un grupo delictivo organizado como delito distinto del intento o la consumación de la actividad delictiva?
    .guidance = La disposición ofrece dos formas y exige al menos una: el acuerdo de cometer un delito grave y la participación activa en las actividades del grupo. Indique cuál ha elegido su Estado y por qué. Explique cómo se distingue el delito del intento y del delito consumado. Las preguntas siguientes tratan cada forma por separado.
    .example = Northland sanciona ambas formas: el acuerdo (artículo 41 del Código Penal, 2001) y la participación activa en un grupo (artículo 42). Las dos se aplican aunque no se haya intentado cometer ningún delito y se sancionan además de los delitos cometidos. En 2023 fueron condenadas 31 personas.

untoc-5-1-a-i = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, el acuerdo con una o más personas de cometer un delito grave con un propósito que guarde relación directa o indirecta con la obtención de un beneficio económico u otro beneficio de orden material?
    .guidance = Cite el tipo penal y la pena. Indique si su legislación exige además un acto perpetrado para llevar adelante el acuerdo, o la participación de un grupo delictivo organizado. Indique a partir de qué pena se considera grave un delito en su legislación: la Convención fija el límite en una privación de libertad máxima de al menos cuatro años o una pena más grave. Si su Estado se basa únicamente en la participación activa, responda “No” e indíquelo.
    .example = El artículo 320 del Código Penal de Lumaya (2001) sanciona con hasta diez años de prisión el acuerdo entre dos o más personas de cometer un delito grave con fines de lucro. No se exige ningún acto para llevar adelante el acuerdo. No es necesaria la participación de un grupo.

untoc-5-1-a-ii-a = ¿Ha tipificado su Estado como delito la participación activa e intencional en las actividades ilícitas de un grupo delictivo organizado, a sabiendas de la finalidad y actividad delictiva general del grupo o de su intención de cometer los delitos en cuestión?
    .guidance = Cite el tipo penal, la pena y su definición de grupo delictivo organizado. Explique cómo trata la ley el conocimiento que tenga la persona: basta el de la finalidad y actividad generales o el de la intención de cometer los delitos. Si su Estado se basa únicamente en el delito de acuerdo, responda “No” e indíquelo.
    .example = Con arreglo al artículo 6 de la Ley contra la Delincuencia Organizada de Isla Verde (2009), quien participe en los delitos de un grupo, a sabiendas de su finalidad y actividad delictiva general o de su plan de cometerlos, es castigado con tres a siete años de prisión. En 2022 fueron condenadas 16 personas.

untoc-5-1-a-ii-b = ¿Ha tipificado su Estado como delito la participación activa e intencional en otras actividades de un grupo delictivo organizado, a sabiendas de la finalidad y actividad delictiva general del grupo, o de su intención de cometer los delitos en cuestión, y de que esa participación contribuirá al logro de la finalidad delictiva?
    .guidance = Se trata de conductas que pueden no ser delictivas en sí mismas, como llevar las cuentas del grupo o proporcionarle vehículos. Cite el tipo penal e indique qué debe probar la acusación respecto del conocimiento. Cite un caso, si lo hay. Si su Estado se basa únicamente en el delito de acuerdo, responda “No” e indíquelo.
    .example = El artículo 4 de la Ley núm. 11 de Al Yasmin (2010) abarca la participación en cualquier actividad de un grupo, aunque sea lícita, de una persona que conozca su finalidad y sepa que su participación contribuirá a su logro. En 2019, un contador que había llevado las cuentas de un grupo de traficantes fue condenado a cuatro años de prisión.

untoc-5-1-b = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, la organización, dirección, ayuda, incitación, facilitación o asesoramiento en aras de la comisión de un delito grave que entrañe la participación de un grupo delictivo organizado?
    .guidance = Examine las seis formas de conducta; pueden estar abarcadas por la parte general de su código penal. Explique en particular de qué modo alcanza la ley a los dirigentes que no ejecutan ellos mismos el delito. Adjunte las disposiciones relativas a la complicidad y a la dirección de un grupo, con las penas correspondientes.
    .example = El artículo 211 del Código Penal de Korvania (2005) sanciona la organización y la dirección con cinco a quince años de prisión; los artículos 33 a 35 abarcan la ayuda, la incitación, la facilitación y el asesoramiento. En 2021, un dirigente que había dado órdenes desde el extranjero fue condenado a doce años.

untoc-5-2 = ¿Pueden inferirse de circunstancias fácticas objetivas, con arreglo a su legislación, el conocimiento, la intención, la finalidad, el propósito o el acuerdo exigidos para estos delitos?
    .guidance = Cite la norma sobre la prueba o la jurisprudencia en que se basan los tribunales. Si los tribunales de su Estado valoran libremente la prueba, indíquelo y cite la norma. El mejor ejemplo es una resolución en que un tribunal haya hecho tal inferencia.
    .example = Los tribunales de Northland valoran libremente la prueba con arreglo al artículo 305 del Código de Procedimiento Penal (1987). En 2017, el Tribunal Supremo infirió la existencia de un acuerdo de los viajes, los registros telefónicos y los pagos, aunque ningún testigo había hablado de ello.

untoc-5-3-p1 = Si en su legislación el delito de acuerdo exige la participación de un grupo delictivo organizado, ¿abarca su legislación todos los delitos graves que entrañen la participación de tales grupos?
    .guidance = Si su legislación no exige esa participación, responda “Sí” e indíquelo. En caso contrario, demuestre que ningún delito grave queda excluido, por ejemplo, porque el tipo penal remite a un umbral de pena y no a una lista. Si existe una lista, adjúntela.
    .example = El artículo 320 del Código Penal de Lumaya (2001) sanciona el acuerdo tanto si está involucrado un grupo delictivo organizado como si no lo está. Remite a todo delito punible con cuatro años de prisión o más, de modo que ningún delito grave queda excluido. No existe ninguna lista.

untoc-5-3-p2 = Si en su legislación el delito de acuerdo exige la participación de un grupo delictivo organizado o un acto perpetrado para llevar adelante el acuerdo, ¿lo ha notificado su Estado al Secretario General de las Naciones Unidas?
    .guidance = Si su legislación no contiene ninguno de los dos requisitos, responda “Sí” e indíquelo. En caso contrario, indique la fecha de la notificación y adjunte su texto. La notificación debía hacerse en el momento de la firma o del depósito del instrumento por el que su Estado pasó a ser parte; si no se ha hecho, indique cuándo se hará.
    .example = Isla Verde exige un acto perpetrado para llevar adelante el acuerdo. Ratificó la Convención el 4 de septiembre de 2003 y así lo comunicó al Secretario General mediante una nota de 3 de mayo de 2010. Se adjunta el texto de la nota.

## Artículo 6

untoc-6-1-a-i = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, la conversión o la transferencia de bienes, a sabiendas de que son producto del delito, con el propósito de ocultar o disimular su origen ilícito o de ayudar a una persona involucrada en el delito determinante a eludir las consecuencias jurídicas?
    .guidance = Cite el tipo penal de blanqueo de dinero y la pena. Demuestre que están abarcados ambos propósitos: ocultar el origen y ayudar a otra persona. Indique qué conocimiento exige la ley. Facilite cifras anuales de investigaciones y condenas, si dispone de ellas.
    .example = El artículo 2 de la Ley núm. 4 de Al Yasmin (2014) sanciona con tres a diez años de prisión a quien convierta o transfiera bienes, a sabiendas de que proceden de un delito, para ocultar su origen o ayudar a otra persona a eludir la acción de la justicia. En 2023 hubo 41 investigaciones y 12 condenas.

untoc-6-1-a-ii = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, la ocultación o disimulación de la verdadera naturaleza, origen, ubicación, disposición, movimiento o propiedad de bienes, o de los derechos relativos a estos, a sabiendas de que dichos bienes son producto del delito?
    .guidance = Compruebe cada elemento por orden, desde la naturaleza hasta los derechos; basta un término general que los abarque todos. Cite el tipo penal y la pena. Indique cómo define su legislación los bienes y el producto del delito.
    .example = El artículo 3, párrafo 1 b), de la Ley de Prevención del Blanqueo de Dinero de Northland (2008) sanciona con hasta ocho años de prisión la ocultación o disimulación de “todo hecho relativo a un bien o a un derecho sobre este”, a sabiendas de que es producto del delito. Los bienes y el producto se definen en el artículo 2.

untoc-6-1-b-i = Con sujeción a los conceptos básicos de su ordenamiento jurídico, ¿ha tipificado su Estado como delito la adquisición, posesión o utilización de bienes, a sabiendas, en el momento de su recepción, de que son producto del delito?
    .guidance = Cite el tipo penal, que puede ser el de receptación u otro análogo, con la pena correspondiente. Demuestre que su legislación abarca la adquisición, la posesión y la utilización. Si se opone a ello un concepto básico de su ordenamiento jurídico, indique cuál es y dónde está establecido.
    .example = El artículo 7, párrafo 3, de la Ley contra el Blanqueo de Dinero de Lumaya (2015) tipifica como delito la adquisición, posesión o utilización de bienes cuando, en el momento de su recepción, se sabe que son producto del delito. La pena máxima es de siete años de prisión. En 2022 fueron condenadas tres personas en virtud de ese artículo.

untoc-6-1-b-ii = Con sujeción a los conceptos básicos de su ordenamiento jurídico, ¿ha tipificado su Estado como delito la participación en los delitos de blanqueo de dinero, la asociación y la confabulación para cometerlos, el intento de cometerlos, y la ayuda, la incitación, la facilitación y el asesoramiento en aras de su comisión?
    .guidance = Pueden bastar las normas generales sobre la tentativa, la complicidad y la confabulación; cítelas. Indique cuáles de estas formas no conoce su legislación y el concepto que las excluye. Mencione si la pena difiere de la prevista para el autor principal.
    .example = La tentativa, la complicidad y la instigación son punibles con arreglo a los artículos 27 y 31 a 34 del Código Penal de Isla Verde (1998); la confabulación para blanquear solo es punible si está involucrado un grupo delictivo organizado. Al cómplice de menor importancia se le impone una pena hasta un tercio inferior a la del autor principal.

untoc-6-2-a = ¿Vela su Estado por aplicar sus delitos de blanqueo de dinero a la gama más amplia posible de delitos determinantes?
    .guidance = Describa el método de su legislación: todos los delitos, un umbral de pena, una lista o una combinación de estos. Cite la definición de delito determinante. Si algunos delitos quedan excluidos, indique cuáles y por qué.
    .example = Korvania no tiene ni lista ni umbral: según el artículo 245, párrafo 6, del Código Penal (2005), es delito determinante todo delito del que puedan obtenerse bienes. Solo quedan excluidas las infracciones administrativas, porque no son delitos en su legislación.

untoc-6-2-b-p1 = ¿Incluyen los delitos determinantes en su legislación todos los delitos graves y los delitos de participación en un grupo delictivo organizado, de corrupción y de obstrucción de la justicia?
    .guidance = Es grave el delito punible con una privación de libertad máxima de al menos cuatro años o con una pena más grave. Demuestre que está incluido cada uno de los tres grupos de delitos, aun cuando la pena sea inferior. Adjunte la definición o la lista.
    .example = El artículo 2 de la Ley de Prevención del Blanqueo de Dinero de Isla Verde (2012) incluye todos los delitos punibles con cuatro años de prisión o más y menciona los de la Ley contra la Delincuencia Organizada (2009) y los delitos de corrupción del Código Penal (1998). La obstrucción de la justicia está incluida, pues se castiga con cinco años.

untoc-6-2-b-p2 = Si su legislación establece una lista de delitos determinantes específicos, ¿incluye esa lista una amplia gama de delitos relacionados con grupos delictivos organizados?
    .guidance = Si su legislación no contiene ninguna lista, responda “Sí” e indíquelo. En caso contrario, adjunte la lista y su última modificación. Mencione en particular la trata de personas, el tráfico ilícito de migrantes, los delitos relativos a las armas de fuego y los delitos de drogas.
    .example = El artículo 3 de la Ley contra el Blanqueo de Dinero de Lumaya (2015) enumera 34 categorías de delitos, entre ellas la trata de personas, el tráfico ilícito de migrantes y los delitos relativos a las drogas y las armas de fuego. Los delitos ambientales se añadieron en 2020; se prepara un decreto que añade la obstrucción de la justicia. Se adjunta la lista consolidada.

untoc-6-2-c-p1 = ¿Incluyen los delitos determinantes en su legislación delitos cometidos fuera de la jurisdicción de su Estado?
    .guidance = Cite la disposición o explique cómo llegan los tribunales a ese resultado. Exponga un caso en que el producto procediera de un delito cometido en el extranjero. Indique si es necesaria una condena en el extranjero; la Convención no la exige.
    .example = El artículo 4 de la Ley de Prevención del Blanqueo de Dinero de Northland (2008) dispone que carece de importancia el lugar en que se haya cometido el delito determinante. En 2019, un tribunal condenó a dos corredores que habían blanqueado el producto de una estafa cometida en Lumaya, donde aún no se había condenado a nadie.

untoc-6-2-c-p2 = ¿Se considera delito determinante el cometido fuera de su jurisdicción únicamente si la conducta es delictiva en el lugar en que se haya cometido y lo sería también en su Estado?
    .guidance = Este es el criterio de la doble incriminación. Indique cómo lo formula su legislación y cómo determinan los tribunales el derecho extranjero. Si su legislación va más allá y no exige que la conducta sea delictiva en el extranjero, explíquelo.
    .example = El artículo 4 de la Ley de Prevención del Blanqueo de Dinero de Isla Verde (2012) exige que la conducta sea delictiva en el lugar en que se haya cometido y también en Isla Verde. No es necesario que la denominación del delito sea la misma. El derecho extranjero se acredita mediante un certificado del Estado interesado.

untoc-6-2-d = ¿Ha proporcionado su Estado al Secretario General de las Naciones Unidas copias o una descripción de sus leyes sobre el blanqueo de dinero y de las modificaciones posteriores?
    .guidance = Indique la fecha de cada comunicación. Si las leyes se han modificado desde entonces, indique si también se enviaron las modificaciones. Las leyes que se adjunten aquí pueden servir para ese fin, si su Estado así lo indica.
    .example = Korvania envió el texto de sus disposiciones sobre el blanqueo de dinero el 12 de febrero de 2009, y el del artículo 245 del Código Penal, en su forma modificada, el 17 de junio de 2016. Los cambios de 2022 aún no se han enviado; Korvania pide que la copia que aquí se adjunta se acepte para este fin.

untoc-6-2-e = ¿Dispone su legislación, por requerirlo así sus principios fundamentales, que los delitos de blanqueo de dinero no se aplican a la persona que haya cometido el delito determinante?
    .guidance = Responda “No” si su legislación sanciona el blanqueo del producto del propio delito, como hacen muchos Estados. Responda “Sí” si lo excluye, y cite el principio y la disposición o resolución que lo establece.
    .example = La legislación de Northland no establece tal excepción: el artículo 3 de la Ley de Prevención del Blanqueo de Dinero (2008) se aplica a “toda persona”, y el Tribunal Supremo confirmó en 2012 que ello incluye a quien haya cometido el delito determinante. En 2023, 9 de las 33 condenas se referían al blanqueo del producto del propio delito.

untoc-6-2-f = ¿Pueden inferirse de circunstancias fácticas objetivas, con arreglo a su legislación, el conocimiento, la intención o la finalidad exigidos para el blanqueo de dinero?
    .guidance = Cite la disposición o la jurisprudencia. Indique en qué circunstancias se han basado los tribunales, como ingresos sin justificar u operaciones inusuales. Remítase a su respuesta sobre el artículo 5, párrafo 2, si se aplica la misma norma.
    .example = El artículo 9 de la Ley contra el Blanqueo de Dinero de Lumaya (2015) permite inferir el conocimiento y la finalidad de las circunstancias. En 2021, el Tribunal Superior se basó en depósitos en efectivo muy superiores a los ingresos del acusado, repartidos entre once cuentas en el plazo de tres días.

## Artículo 7

untoc-7-1-a-p1 = ¿Ha establecido su Estado un amplio régimen interno de reglamentación y supervisión de los bancos y las instituciones financieras no bancarias, a fin de prevenir y detectar todas las formas de blanqueo de dinero?
    .guidance = Indique las leyes, los tipos de instituciones que abarcan y la autoridad que supervisa cada uno de ellos. Indique qué sanciones puede imponer el supervisor y facilite cifras de inspecciones y sanciones. Mencione todo tipo de institución financiera que no esté supervisado, como los servicios informales de transferencia de dinero.
    .example = La Ley contra el Blanqueo de Dinero de Lumaya (2015) abarca los bancos, las aseguradoras, los intermediarios de valores, las casas de cambio y los servicios de transferencia de dinero. El Banco Central los supervisa; en 2023 realizó 64 inspecciones e impuso multas en nueve casos.

untoc-7-1-a-p2 = ¿Se extiende este régimen, cuando procede, a otros órganos particularmente susceptibles de utilizarse para el blanqueo de dinero?
    .guidance = Corresponde a su Estado decidir cuáles son; son ejemplos los casinos, los comerciantes de bienes inmuebles, metales preciosos u obras de arte, los abogados, los notarios y los proveedores de servicios de activos virtuales. Indique los que están abarcados y los que se consideraron y quedaron excluidos. Remítase a una evaluación nacional de los riesgos, si la hay.
    .example = Tras la evaluación nacional de los riesgos de 2018, Isla Verde extendió su Ley de Prevención del Blanqueo de Dinero (2012) a los casinos, los agentes inmobiliarios, los notarios y los comerciantes de oro. Los comerciantes de obras de arte se examinaron y quedaron excluidos porque el mercado es pequeño; la cuestión volverá a examinarse en 2026.

untoc-7-1-a-p3 = ¿Hace hincapié este régimen en los requisitos relativos a la identificación del cliente, el establecimiento de registros y la denuncia de las transacciones sospechosas?
    .guidance = Examine los tres requisitos por orden y cite las normas. Indique si debe identificarse al beneficiario final, durante cuántos años se conservan los registros, y a quién y en qué plazo se denuncian las transacciones sospechosas. Facilite cifras anuales de denuncias e indique qué ocurre si una institución no cumple los requisitos.
    .example = Los artículos 8 a 21 de la Ley de Prevención del Blanqueo de Dinero de Northland (2008) obligan a las instituciones a identificar a los clientes y los beneficiarios finales, conservar los registros durante siete años y denunciar las transacciones sospechosas en un plazo de dos días hábiles. La Oficina de Inteligencia Financiera recibió 3.412 denuncias en 2023.

untoc-7-1-b-p1 = En las condiciones prescritas en su derecho interno, ¿garantiza su Estado que sus autoridades encargadas de combatir el blanqueo de dinero sean capaces de cooperar e intercambiar información entre sí y con las de otros Estados?
    .guidance = Indique las autoridades administrativas, de reglamentación, encargadas de hacer cumplir la ley y, cuando proceda, judiciales. Demuestre ambos niveles: cómo se transmite la información entre las autoridades de su Estado y cómo se transmite a las de otros Estados. Cite el fundamento jurídico y sus condiciones, como la confidencialidad. Las solicitudes de asistencia judicial recíproca corresponden al artículo 18, y la cooperación policial en general, al artículo 27.
    .example = El artículo 30 de la Ley núm. 4 de Al Yasmin (2014) permite que la Dependencia de Información Financiera, la aduana, la policía y los supervisores bancarios compartan datos directamente. Están en vigor acuerdos con 23 dependencias extranjeras; en 2023 se respondió a 186 solicitudes extranjeras, en un plazo medio de 12 días.

untoc-7-1-b-p2 = ¿Ha considerado su Estado la posibilidad de establecer una dependencia de inteligencia financiera que sirva de centro nacional de recopilación, análisis y difusión de información sobre posibles actividades de blanqueo de dinero?
    .guidance = La obligación consiste en considerar la posibilidad. Si existe tal dependencia, indique la ley, la institución a la que pertenece, su personal y su acceso a otros datos. Indique cuántos de sus informes dieron lugar a una investigación. Si su Estado decidió no establecerla, exponga los motivos e indique quién realiza esta labor.
    .example = La Oficina de Inteligencia Financiera de Northland se creó en virtud del artículo 25 de la Ley de Prevención del Blanqueo de Dinero (2008), como órgano independiente con 38 funcionarios. En 2023 transmitió 417 análisis, de los que 96 dieron lugar a investigaciones penales.

untoc-7-2-p1 = ¿Ha considerado su Estado la posibilidad de aplicar medidas viables para detectar y vigilar el movimiento transfronterizo de efectivo y de títulos negociables pertinentes?
    .guidance = La obligación consiste en considerar la posibilidad. Describa las medidas o los motivos por los que no se adoptó ninguna. Si hay medidas, describa las salvaguardias que garantizan la debida utilización de la información y demuestre que no restringen la circulación de capitales lícitos.
    .example = Desde 2016, el Servicio de Aduanas de Korvania utiliza perfiles de riesgo y perros adiestrados en los 14 pasos fronterizos internacionales. El artículo 41 de la Ley de Aduanas (2015) limita el acceso a los datos a cuatro autoridades. El efectivo cuya licitud queda acreditada se devuelve en un plazo de 30 días.

untoc-7-2-p2 = ¿Deben los particulares y las entidades comerciales de su Estado notificar las transferencias transfronterizas de cantidades elevadas de efectivo o de títulos negociables pertinentes?
    .guidance = La elección corresponde a su Estado. Si existe tal norma, indique el umbral y si se aplica a la entrada y a la salida, y también a los envíos postales y a la carga. Cite la sanción por las notificaciones falsas u omitidas y facilite cifras.
    .example = Según el artículo 22 de la Ley Monetaria de Lumaya (2010), quien lleve o envíe el equivalente de 10.000 dólares o más a través de la frontera debe declararlo. En 2023 hubo 5.870 declaraciones y 43 multas.

untoc-7-3 = Al establecer su régimen de reglamentación y supervisión, ¿ha utilizado su Estado como guía las iniciativas de las organizaciones regionales, interregionales y multilaterales de lucha contra el blanqueo de dinero?
    .guidance = La Convención insta a los Estados a hacerlo; no menciona ninguna iniciativa en particular. Indique qué normas ha seguido su Estado y de qué organizaciones u órganos es miembro. Indique la fecha de la última evaluación mutua y adjúntela o facilite su dirección.
    .example = Isla Verde redactó su Ley de Prevención del Blanqueo de Dinero (2012) sobre la base de las normas internacionales y del reglamento modelo del órgano regional del que es miembro. La última evaluación mutua se publicó en 2022.

untoc-7-4 = ¿Se esfuerza su Estado por establecer y promover la cooperación a escala mundial, regional, subregional o bilateral entre las autoridades judiciales, de cumplimiento de la ley y de reglamentación financiera a fin de combatir el blanqueo de dinero?
    .guidance = Indique las redes y organizaciones a las que pertenecen sus autoridades y los acuerdos entre estas y las de otros Estados. Demuestre los esfuerzos realizados respecto de cada uno de los tres tipos de autoridades. Las investigaciones conjuntas, las adscripciones o la capacitación común son buenos ejemplos.
    .example = Korvania pertenece a una red regional para la recuperación de activos y a un grupo mundial de dependencias de inteligencia financiera. Su Banco Central ha firmado nueve acuerdos con supervisores extranjeros; desde 2020, fiscales de tres Estados vecinos se reúnen dos veces al año con los de Korvania.

## Artículo 8

untoc-8-1-a = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, la promesa, el ofrecimiento o la concesión a un funcionario público, directa o indirectamente, de un beneficio indebido con el fin de que dicho funcionario actúe o se abstenga de actuar en el cumplimiento de sus funciones oficiales?
    .guidance = Demuestre que su legislación abarca tanto la promesa como el ofrecimiento y la concesión, también por conducto de intermediarios. Demuestre que el beneficio puede redundar en provecho del propio funcionario o en el de otra persona o entidad. Cite el tipo penal y la pena, y facilite cifras de casos.
    .example = El artículo 368 del Código Penal de Korvania (2005) sanciona con uno a ocho años de prisión la promesa, el ofrecimiento o la concesión de un beneficio indebido, personalmente o por conducto de otros, para el funcionario o para un tercero. En 2023 fueron enjuiciadas 26 personas, de las que 17 fueron condenadas.

untoc-8-1-b = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, la solicitud o aceptación por un funcionario público, directa o indirectamente, de un beneficio indebido con el fin de actuar o abstenerse de actuar en el cumplimiento de sus funciones oficiales?
    .guidance = Demuestre que solicitar un beneficio constituye delito aunque no se entregue nada. Demuestre que el beneficio puede redundar en provecho del propio funcionario o en el de otra persona o entidad. Cite el tipo penal y la pena, y facilite cifras de casos.
    .example = El artículo 178 del Código Penal de Lumaya (2001) abarca al funcionario que solicite o acepte un beneficio indebido, directamente o por conducto de otra persona y con independencia de a quién esté destinado. Basta con solicitarlo. La pena máxima es de diez años de prisión; en 2022 fueron condenados 19 funcionarios.

untoc-8-2-p1 = ¿Ha considerado su Estado la posibilidad de tipificar como delito el soborno en que esté involucrado un funcionario público extranjero o un funcionario internacional?
    .guidance = La obligación consiste en considerar la posibilidad. Indique quién la consideró, cuándo y con qué resultado. Si existe tal delito, cite el tipo penal e indique si abarca tanto el soborno activo como el pasivo. Si su Estado decidió no tipificarlo, exponga los motivos.
    .example = Una comisión del Ministerio de Justicia de Korvania examinó la cuestión en 2011. Desde 2012, el artículo 112 del Código Penal (2005) considera funcionarios públicos a los funcionarios públicos extranjeros y a los funcionarios internacionales, de modo que son delito tanto la entrega de sobornos a estos como su aceptación por ellos.

untoc-8-2-p2 = ¿Ha considerado su Estado la posibilidad de tipificar como delito otras formas de corrupción?
    .guidance = Son ejemplos el tráfico de influencias, el abuso de funciones, la malversación o el peculado y el soborno en el sector privado. Enumere las que constituyen delito en su Estado, con los artículos correspondientes. Respecto de las demás, indique si se han considerado.
    .example = El Código Penal de Northland (2001) sanciona el tráfico de influencias (artículo 120), el abuso de funciones (121), la malversación o el peculado (124) y el soborno en el sector privado (126). El enriquecimiento ilícito se consideró en 2014 y se descartó por ser contrario a la presunción de inocencia.

untoc-8-3 = ¿Ha tipificado su Estado como delito la participación como cómplice en sus delitos de corrupción?
    .guidance = Pueden bastar las normas generales sobre la complicidad; cítelas. Indique si el cómplice está sujeto a la misma pena que el autor principal. Mencione las limitaciones que existan respecto de los delitos que solo puede cometer un funcionario.
    .example = Los artículos 80 a 84 del Código Penal de Al Yasmin (1976) se aplican a todos los delitos y someten al cómplice a la misma pena. Quien no es funcionario puede ser cómplice de soborno pasivo, como resolvió el Tribunal de Casación en 2017.

untoc-8-4 = ¿Se aplican sus delitos de corrupción a todo funcionario público y a toda persona que preste un servicio público, según se definen y aplican estos términos en su legislación?
    .guidance = Cite la definición utilizada en su derecho penal. Indique si abarca a los funcionarios electos y designados, los jueces, el personal no remunerado y temporal, y las personas que prestan un servicio público sin ser funcionarios. Mencione todo grupo que quede excluido.
    .example = El artículo 112, párrafo 2, del Código Penal de Korvania (2005) abarca a los funcionarios electos, designados, temporales y no remunerados, a los jueces y al personal de entidades privadas que prestan un servicio público. En 2020, un tribunal lo aplicó a un empleado de una empresa privada de inspección de vehículos.

## Artículo 9

untoc-9-1-p1 = En la medida en que proceda y sea compatible con su ordenamiento jurídico, ¿ha adoptado su Estado medidas eficaces de carácter legislativo, administrativo o de otra índole para promover la integridad de los funcionarios públicos?
    .guidance = Mencione los códigos de conducta, las normas sobre los conflictos de intereses y los obsequios, las declaraciones de bienes, la selección por méritos y la capacitación. Indique a quién se aplican y quién vela por su cumplimiento. Facilite cifras, por ejemplo, cuántas declaraciones se verificaron y con qué resultado.
    .example = La Ley de Integridad Pública de Northland (2009) establece un código de conducta y obliga a 6.200 titulares de cargos a declarar cada año sus bienes e intereses. En 2023, la Comisión de Integridad verificó 620 declaraciones, elegidas al azar, e incoó 14 procedimientos disciplinarios.

untoc-9-1-p2 = En la medida en que proceda y sea compatible con su ordenamiento jurídico, ¿ha adoptado su Estado medidas eficaces de carácter legislativo, administrativo o de otra índole para prevenir, detectar y castigar la corrupción de funcionarios públicos?
    .guidance = Examine por orden la prevención, la detección y el castigo. Mencione las auditorías, las normas de contratación pública, los canales de denuncia y la protección de los denunciantes. Los delitos propiamente dichos corresponden al artículo 8: remítase aquí a ellos y añada las sanciones disciplinarias y la pérdida del cargo.
    .example = La Ley contra la Corrupción de Korvania (2012) exige planes de riesgos en cada ministerio, una auditoría de los contratos de mayor cuantía y una línea de denuncia confidencial. Los funcionarios condenados pierden su cargo con arreglo al artículo 58. La línea recibió 1.105 denuncias en 2023, de las que 87 dieron lugar a investigaciones.

untoc-9-2-p1 = ¿Ha adoptado su Estado medidas encaminadas a garantizar la intervención eficaz de sus autoridades con miras a prevenir, detectar y castigar la corrupción de funcionarios públicos?
    .guidance = Indique las autoridades y la función de cada una de ellas. Demuestre que disponen de las facultades, el personal, el presupuesto y la capacitación que necesitan, y cómo colaboran entre sí. Los resultados de varios años son lo que mejor muestra si su intervención es eficaz.
    .example = La Oficina contra la Corrupción de Lumaya, creada en virtud de la Ley de Prevención de la Corrupción (2008), tiene 112 funcionarios y está facultada para registrar, incautar y obtener datos financieros. De 2021 a 2023 concluyó 204 investigaciones; fueron condenados 71 funcionarios.

untoc-9-2-p2 = ¿Dotan estas medidas a las autoridades de suficiente independencia para disuadir del ejercicio de cualquier influencia indebida en su actuación?
    .guidance = Indique cómo se nombra y se destituye a los jefes de las autoridades, durante cuánto tiempo ejercen su cargo, ante quién rinden cuentas y quién decide su presupuesto. Mencione las sanciones por influencia indebida. Las normas formales no bastan: indique también cómo funcionan en la práctica.
    .example = Según el artículo 6 de la Ley de la Comisión contra la Corrupción de Isla Verde (2014), la Asamblea Nacional elige al Comisionado por siete años y por mayoría de dos tercios, y solo el Tribunal Supremo puede destituirlo. El presupuesto de la Comisión constituye un capítulo aparte, y ningún ministro puede darle instrucciones.
