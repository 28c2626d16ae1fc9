### Protocolo contra el Tráfico Ilícito de Migrantes: artículos 1 a 10.

## Artículo 1

smuggling-1-2 = ¿Aplica su Estado también a los delitos previstos en este Protocolo, mutatis mutandis, las disposiciones de la Convención, como las relativas a la extradición, la asistencia judicial recíproca, el decomiso y la protección de los testigos?
    .guidance = El Protocolo se interpreta juntamente con la Convención. Indique en virtud de qué ley o norma pueden sus autoridades basarse en la Convención en los casos de tráfico ilícito. Mencione toda parte de la Convención que no pueda utilizarse en ellos, y por qué. Cite un caso, por ejemplo, de una solicitud que se haya basado en ella.
    .example = El artículo 3 de la Ley sobre la Delincuencia Transnacional (2009) de Northland hace extensiva la Convención a los delitos previstos en sus Protocolos. En 2022, dos dirigentes de un grupo de traficantes fueron extraditados sobre esta base a un Estado con el que no hay ningún tratado.

smuggling-1-3 = ¿Considera su Estado el tráfico ilícito de migrantes y los delitos conexos del artículo 6 como delitos tipificados con arreglo a la Convención, de modo que los abarcan, entre otras, sus normas sobre el blanqueo de dinero, las personas jurídicas y la jurisdicción?
    .guidance = Examine las consecuencias una por una: delitos determinantes, responsabilidad de las personas jurídicas, sanciones, jurisdicción, decomiso, extradición y plazos de prescripción. Demuestre que están abarcados también los delitos relativos a los documentos y la habilitación para permanecer ilegalmente. Basta una cláusula general que los abarque todos; cítela.
    .example = El artículo 7 de la Ley contra la Delincuencia Organizada (2009) de Isla Verde convierte todo delito del artículo 6 en un delito previsto en la Convención. En 2023 se multó a una agencia de viajes por tráfico ilícito y se decomisaron dos cuentas con 900.000 coronas.

## Artículo 3

smuggling-3-a = ¿Define su legislación el tráfico ilícito de migrantes como la facilitación, con el fin de obtener un beneficio económico u otro beneficio de orden material, de la entrada ilegal de una persona en un Estado del cual dicha persona no sea nacional ni residente permanente?
    .guidance = Compare su definición con la del Protocolo: facilitación, beneficio, entrada ilegal y un Estado parte distinto del propio de la persona. Demuestre que basta un beneficio obtenido indirectamente o que no sea dinero. Indique si está incluida la entrada en otro Estado parte. Respecto del delito y su pena, remítase a su respuesta sobre el artículo 6.
    .example = El artículo 2 de la Ley sobre el Tráfico Ilícito de Migrantes (2010) de Northland abarca la entrada ilegal en cualquier Estado y todo beneficio, directo o indirecto. En 2022, el Tribunal de Apelación resolvió que la promesa de trabajar sin remuneración para el traficante es un beneficio de orden material.

smuggling-3-b = ¿Abarca la entrada ilegal, en su legislación, todo paso de fronteras sin haber cumplido los requisitos necesarios para entrar legalmente en el Estado receptor?
    .guidance = Indique los requisitos, como los documentos, el visado y el puesto fronterizo, y la ley que los establece. Demuestre que están abarcadas tanto la entrada con un documento falso como la entrada fuera de un puesto fronterizo. Indique qué normas aplican sus tribunales cuando el Estado receptor es otro Estado.
    .example = El artículo 4 de la Ley de Fronteras (2013) de Isla Verde considera ilegal toda entrada en que falte un documento o visado válido o se eluda el puesto fronterizo. Respecto de la entrada en otro Estado, los tribunales preguntan a las autoridades de este por las normas en vigor.

smuggling-3-c-i = ¿Considera falso su legislación el documento de viaje o de identidad elaborado o expedido de forma espuria, o alterado materialmente, por quien no sea la persona o entidad legalmente autorizada para producirlo o expedirlo en nombre de un Estado?
    .guidance = Cite la definición, que puede figurar en la legislación general sobre falsificación. Demuestre que están abarcados los documentos de otros Estados, y los documentos de identidad además de los pasaportes y visados.
    .example = El artículo 301 del Código Penal (2001) de Lumaya abarca todo pasaporte, visado, permiso de residencia o documento de identidad, de cualquier Estado, elaborado o alterado sin autorización. En 2023, los tribunales lo aplicaron en 58 casos, 22 de ellos relativos a visados.

smuggling-3-c-ii = ¿Considera falso su legislación el documento de viaje o de identidad expedido indebidamente u obtenido mediante declaración falsa, corrupción, coacción o cualquier otra forma ilegal?
    .guidance = Aquí el documento en sí es auténtico, pero no lo es el modo en que se obtuvo. Demuestre que está abarcado cada uno de los modos. Exponga un caso, por ejemplo, de un pasaporte expedido sobre la base de declaraciones falsas o a cambio de un soborno.
    .example = Según el artículo 77, párrafo 2, de la Ley de Documentos (2009) de Korvania, el pasaporte obtenido mediante declaraciones falsas, soborno o amenazas se considera falsificado. En 2021, un registrador que había expedido 45 pasaportes por dinero fue condenado a siete años.

smuggling-3-c-iii = ¿Considera falso su legislación el documento de viaje o de identidad utilizado por una persona que no sea su titular legítimo?
    .guidance = Se trata de un documento auténtico en manos de quien no corresponde, a menudo una persona de aspecto parecido. Cite la disposición. Indique si se sanciona también al titular que presta o vende el documento.
    .example = El artículo 210 del Código Penal (1976) de Al Yasmin considera falso el pasaporte auténtico utilizado por otra persona. En 2022, la policía aeroportuaria descubrió 73 de estos casos, y once titulares fueron condenados por vender su pasaporte.

smuggling-3-d = ¿Se aplican sus normas sobre el tráfico ilícito por mar a todo tipo de embarcación que pueda utilizarse como medio de transporte sobre el agua, excepto los buques de guerra y otros buques del Estado en servicios no comerciales?
    .guidance = Cite la definición de buque en su legislación. Demuestre que están abarcadas las embarcaciones pequeñas, como las lanchas neumáticas, las balsas, los barcos pesqueros y los hidroaviones, también sin matrícula. Si su Estado no tiene litoral, indique cómo se aplican las normas a los buques que enarbolan su pabellón.
    .example = El artículo 1 de la Ley sobre el Cumplimiento de la Ley en el Mar (2014) de Northland define el buque como toda embarcación que se utilice o pueda utilizarse sobre el agua, cualesquiera que sean su tamaño o matrícula. De 39 buques interceptados en 2023, 33 eran lanchas neumáticas.

## Artículo 4

smuggling-4 = ¿Aplica su Estado sus medidas de prevención, investigación y enjuiciamiento, y su protección de los derechos de los migrantes, a todos los casos de estos delitos que sean de carácter transnacional y entrañen la participación de un grupo delictivo organizado?
    .guidance = Esto es lo mínimo que abarca el Protocolo. Indique si su legislación alcanza también a los traficantes que actúan solos; según el artículo 34, párrafo 2, de la Convención, el delito en sí no puede depender de un grupo. Indique si se protegen los derechos de los migrantes también cuando no se ha descubierto a ningún delincuente.
    .example = La Ley de Migración (2014) de Isla Verde se aplica tanto si el traficante actúa solo como si actúa en grupo, y por cualquier ruta. Según su artículo 95, las salvaguardias de los migrantes no dependen de que se proceda contra un traficante.

## Artículo 5

smuggling-5 = ¿Vela su Estado por que los migrantes no estén sujetos a enjuiciamiento penal con arreglo a este Protocolo por el hecho de haber sido objeto del tráfico ilícito o de las demás conductas enunciadas en el artículo 6?
    .guidance = Demuestre que sus tipos penales no pueden utilizarse contra la persona que fue objeto de tráfico ilícito, tampoco como cómplice ni por poseer un documento falso para su propio viaje. Los demás delitos previstos en su legislación, como la entrada ilegal, corresponden a su respuesta sobre el artículo 6, párrafo 4. Los migrantes que trafiquen con otros siguen siendo responsables.
    .example = El artículo 303, párrafo 5, del Código Penal (2001) de Lumaya excluye a la persona objeto de tráfico ilícito de todo delito de esa índole, incluidas la complicidad y la posesión de un documento para uso personal. La Directiva núm. 2 (2016) del Director del Ministerio Público lo recuerda a los fiscales.

## Artículo 6

smuggling-6-1-a = ¿Ha tipificado su Estado como delito el tráfico ilícito de migrantes, cuando se cometa intencionalmente y con el fin de obtener, directa o indirectamente, un beneficio económico u otro beneficio de orden material?
    .guidance = El artículo 3 lo define como la facilitación de la entrada ilegal de una persona en un Estado parte del cual dicha persona no sea nacional ni residente permanente. Indique si su legislación abarca también la entrada ilegal en otro Estado parte. Indique si el beneficio es un elemento del delito y qué tratamiento se da a la ayuda prestada sin beneficio, por ejemplo, a familiares o por organizaciones de asistencia. Cite el tipo penal y la pena, y facilite cifras.
    .example = El artículo 303 del Código Penal (2001) de Lumaya sanciona con tres a diez años de prisión la facilitación de la entrada ilegal en cualquier Estado para obtener un beneficio. La ayuda a familiares sin beneficio no es delito. En 2023 fueron condenadas 57 personas.

smuggling-6-1-b-i = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente y para obtener tal beneficio, la creación de un documento de viaje o de identidad falso con el fin de posibilitar el tráfico ilícito de migrantes?
    .guidance = Demuestre que su legislación abarca tanto los documentos elaborados de forma espuria o alterados como los expedidos u obtenidos indebidamente. Demuestre que incluye los documentos de otros Estados. Cite el tipo penal y la pena.
    .example = El artículo 90 de la Ley de Migración (2014) de Isla Verde sanciona con dos a ocho años de prisión la elaboración, la alteración o la expedición indebida de un documento de cualquier Estado. En 2022 se clausuró un taller y fueron condenados cuatro falsificadores.

smuggling-6-1-b-ii = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente y para obtener tal beneficio, la facilitación, el suministro o la posesión de un documento de viaje o de identidad falso con el fin de posibilitar el tráfico ilícito de migrantes?
    .guidance = Demuestre que su legislación abarca tanto la facilitación como el suministro y la posesión. Según el artículo 3, también es falso el documento auténtico utilizado por una persona que no sea su titular legítimo. Indique cómo distingue la ley la posesión por el traficante de la posesión por el propio migrante.
    .example = El artículo 91 de la Ley de Migración (2014) de Isla Verde abarca la facilitación, el suministro y la posesión de tales documentos para el tráfico ilícito, con hasta seis años de prisión. El migrante que lleva un documento para su uso personal no comete este delito.

smuggling-6-1-c = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente y para obtener tal beneficio, la habilitación de una persona que no sea nacional ni residente permanente para permanecer en su Estado, por medios ilegales, sin haber cumplido los requisitos para permanecer legalmente en él?
    .guidance = Los medios son la utilización de documentos falsos según lo descrito en el párrafo 1 b) o cualquier otro medio ilegal. Cite el tipo penal y la pena. Indique si abarca, por ejemplo, los matrimonios de conveniencia o los certificados de empleo falsos.
    .example = El artículo 8 de la Ley sobre el Tráfico Ilícito de Migrantes (2010) de Northland sanciona con hasta siete años de prisión a quien, para obtener un beneficio, habilite a otra persona para permanecer ilegalmente, por cualquier medio ilegal. En 2022, un agente que había vendido 60 certificados de empleo falsos fue condenado a cuatro años.

smuggling-6-2-a = Con sujeción a los conceptos básicos de su ordenamiento jurídico, ¿ha tipificado su Estado como delito la tentativa de comisión de estos delitos?
    .guidance = Demuestre que la tentativa está abarcada respecto de cada uno de los delitos previstos en el párrafo 1. Puede bastar la norma general sobre la tentativa; cítela e indique la pena. Si un concepto básico de su ordenamiento jurídico la excluye respecto de algunos de ellos, indique cuál es.
    .example = El artículo 30 del Código Penal (2005) de Korvania hace punible la tentativa de todo delito, incluidos todos los de tráfico ilícito y los relativos a los documentos. En 2023, once de las 48 condenas por tráfico ilícito lo fueron por tentativa.

smuggling-6-2-b-p1 = ¿Ha tipificado su Estado como delito la participación como cómplice en el tráfico ilícito de migrantes, en la creación de un documento falso con ese fin o en la habilitación de una persona para permanecer ilegalmente?
    .guidance = Se trata de los delitos previstos en el párrafo 1 a), b) i) y c). Pueden bastar las normas generales sobre la complicidad; cítelas. Indique si el cómplice está sujeto a la misma pena que el autor principal.
    .example = Con arreglo al artículo 80 del Código Penal (1976) de Al Yasmin, los cómplices en el tráfico ilícito, en la creación de documentos falsos y en la habilitación para permanecer ilegalmente están sujetos a la misma pena que el autor principal. En 2022 fueron condenados seis conductores y dos propietarios de hoteles.

smuggling-6-2-b-p2 = Con sujeción a los conceptos básicos de su ordenamiento jurídico, ¿ha tipificado su Estado como delito la participación como cómplice en la facilitación, el suministro o la posesión de un documento falso con el fin de posibilitar el tráfico ilícito de migrantes?
    .guidance = Se trata del delito previsto en el párrafo 1 b) ii). Si se aplican las mismas normas sobre la complicidad, remítase a su respuesta anterior. Si un concepto básico de su ordenamiento jurídico excluye la complicidad en este caso, indique cuál es.
    .example = Los artículos 60 y 61 del Código Penal (2001) de Lumaya extienden la complicidad a todos los delitos, de modo que abarca también la facilitación, el suministro y la posesión de documentos falsos. En 2021, un mensajero que había entregado 30 pasaportes fue condenado como cómplice.

smuggling-6-2-c = ¿Ha tipificado su Estado como delito la organización o dirección de otras personas para la comisión de cualquiera de los delitos previstos en el párrafo 1?
    .guidance = Explique de qué modo alcanza su legislación a quienes dirigen a distancia una red de tráfico ilícito, también desde el extranjero. Cite el tipo penal o la circunstancia agravante, con la pena correspondiente. Remítase a su respuesta sobre el artículo 5, párrafo 1 b), de la Convención si se aplica la misma disposición.
    .example = El artículo 93 de la Ley de Migración (2014) de Isla Verde sanciona con ocho a quince años de prisión la organización o dirección de otras personas, también desde el extranjero. En 2023, un dirigente extraditado por un Estado vecino fue condenado a doce años.

smuggling-6-3-a = ¿Ha establecido su Estado como circunstancia agravante el hecho de que se ponga en peligro, o se pueda poner en peligro, la vida o la seguridad de los migrantes afectados?
    .guidance = La circunstancia debe aplicarse a los delitos previstos en el párrafo 1 a), b) i) y c); a la complicidad y a la organización o dirección se aplica con sujeción a los conceptos básicos de su ordenamiento jurídico. Indique la pena con la circunstancia agravante y sin ella. Cite un caso, por ejemplo, de transporte en un contenedor cerrado o en una embarcación no apta para navegar.
    .example = El artículo 5 de la Ley sobre el Tráfico Ilícito de Migrantes (2010) de Northland eleva la pena máxima de ocho a catorce años si se pone en peligro la vida o la seguridad. En 2022, dos hombres que habían encerrado a 31 personas en un contenedor fueron condenados a once años cada uno.

smuggling-6-3-b = ¿Ha establecido su Estado como circunstancia agravante el trato inhumano o degradante de los migrantes afectados, en particular con el propósito de explotación?
    .guidance = La circunstancia debe aplicarse a los delitos previstos en el párrafo 1 a), b) i) y c); a la complicidad y a la organización o dirección se aplica con sujeción a los conceptos básicos de su ordenamiento jurídico. Indique la pena con la circunstancia agravante y sin ella. Indique cómo se distingue la explotación de la trata de personas.
    .example = El artículo 389, párrafo 2, del Código Penal (2005) de Korvania eleva la pena, que es de dos a ocho años, a una de cinco a doce años en caso de trato inhumano o degradante, incluida la explotación. En 2023 se aplicó en nueve de 48 condenas.

smuggling-6-4 = ¿Adopta su Estado medidas, con arreglo a su derecho interno, contra las personas cuya conducta constituya un delito distinto de los previstos en este Protocolo, como la entrada ilegal?
    .guidance = El Protocolo no lo impide, pero, conforme al artículo 5, los migrantes no estarán sujetos a enjuiciamiento penal con arreglo al Protocolo por el hecho de haber sido objeto de tráfico ilícito. Enumere los delitos y cite las disposiciones correspondientes. Indique cómo se protege a los migrantes objeto de tráfico ilícito del enjuiciamiento por haber sido objeto de ese tráfico.
    .example = El artículo 88 de la Ley de Extranjería (2011) de Lumaya castiga la entrada ilegal únicamente con multa, y el artículo 89 exime a quienes soliciten asilo sin demora. En 2022 se impusieron 140 multas, ninguna por haber sido objeto de tráfico ilícito.

## Artículo 7

smuggling-7 = ¿Coopera su Estado con otros Estados partes en la mayor medida posible, de conformidad con el derecho internacional del mar, para prevenir y reprimir el tráfico ilícito por mar?
    .guidance = Indique los tratados, acuerdos y operaciones en que participa su Estado. Indique qué autoridad los dirige y cómo colabora con el salvamento marítimo. También puede cooperar un Estado sin litoral, por ejemplo, como Estado del pabellón o con personal e información.
    .example = La Guardia Costera de Korvania participa desde 2016 en patrullas conjuntas con tres Estados vecinos, en virtud de un acuerdo sobre la seguridad de los estrechos. En 2022 interceptaron 27 buques y rescataron a 1.180 personas.

## Artículo 8

smuggling-8-1-p1 = ¿Pueden sus autoridades solicitar la asistencia de otros Estados partes para poner término a la utilización, con fines de tráfico ilícito, de un buque que enarbole su pabellón o pretenda estar matriculado en su registro, que en realidad tenga su nacionalidad o que carezca de nacionalidad?
    .guidance = La elección corresponde a su Estado. Indique la autoridad que puede formular la solicitud y la sospecha necesaria. Demuestre cuáles de estos tipos de buque están abarcados: los de su propio pabellón o registro, los que carecen de nacionalidad, y los que, con un pabellón extranjero o sin pabellón, son en realidad de su Estado. Indique el número de solicitudes formuladas.
    .example = Según el artículo 16 de la Ley de Seguridad Marítima (2012) de Al Yasmin, el centro de operaciones de la Armada puede pedir ayuda a cualquier Estado en caso de sospecha razonable. En 2023 lo hizo dos veces, respecto de un carguero y de un barco pesquero sin pabellón.

smuggling-8-1-p2 = Cuando otro Estado parte solicita tal asistencia contra un buque utilizado para el tráfico ilícito de migrantes, ¿la presta su Estado en la medida posible con los medios de que dispone?
    .guidance = Cite la norma que permite a sus buques o aeronaves actuar a solicitud de otro Estado. Describa los medios disponibles, como patrulleras, aeronaves y sistemas de seguimiento. Si no se ha recibido ninguna solicitud, indique cómo se tramitaría.
    .example = El artículo 9 de la Ley sobre el Cumplimiento de la Ley en el Mar (2014) de Northland obliga a la Guardia Costera a prestar asistencia salvo que tenga prioridad un salvamento. En 2022 recibió siete solicitudes y ayudó en seis; en un caso no había ningún buque suficientemente cerca.

smuggling-8-2 = Cuando tienen motivos razonables para sospechar que existe tráfico ilícito de migrantes, ¿pueden sus autoridades notificarlo a otro Estado parte cuyo pabellón enarbole un buque, pedirle que confirme la matrícula y solicitarle autorización para adoptar medidas apropiadas?
    .guidance = La elección corresponde a su Estado; la disposición se refiere a los buques que ejercen la libertad de navegación. Indique qué autoridad decide y envía la solicitud, y qué debe contener esta. Demuestre que no se adopta ninguna medida respecto de un buque extranjero antes de que el Estado del pabellón la haya autorizado, salvo en caso de peligro inminente para la vida. Indique el número de solicitudes y de respuestas.
    .example = El artículo 31 de la Ley Marítima (2011) de Isla Verde permite a la Autoridad Marítima formular tales solicitudes por conducto de la autoridad designada del Estado del pabellón. De cinco solicitudes en 2022, cuatro fueron confirmadas y autorizadas, en un plazo medio de nueve horas.

smuggling-8-2-a = Como Estado del pabellón, ¿puede su Estado autorizar a otro Estado parte a visitar un buque que enarbole su pabellón y del que se sospeche que está involucrado en el tráfico ilícito de migrantes?
    .guidance = La elección corresponde a su Estado. Indique la autoridad que la concede, la forma y el tiempo necesario. Si un acuerdo concede la autorización de antemano, adjúntelo.
    .example = El Director de Navegación de Lumaya puede autorizar la visita con arreglo al artículo 22 de la Ley del Registro de Buques (2009), por correo electrónico y a cualquier hora. En 2021 se recibieron tres solicitudes, a todas las cuales se accedió en un plazo de cuatro horas.

smuggling-8-2-b = Como Estado del pabellón, ¿puede su Estado autorizar a otro Estado parte a registrar un buque que enarbole su pabellón y del que se sospeche que está involucrado en el tráfico ilícito de migrantes?
    .guidance = La elección corresponde a su Estado. Indique si la autorización para registrar se concede junto con la autorización para visitar o por separado. Mencione los límites, por ejemplo, respecto de los camarotes o la carga precintada.
    .example = El artículo 40 de la Ley de Navegación (2013) de Korvania permite a la Junta Marítima autorizar la visita y el registro en una sola decisión. Los camarotes de la tripulación solo pueden registrarse si así lo dispone la decisión; se hizo en uno de dos casos en 2022.

smuggling-8-2-c = Como Estado del pabellón, ¿puede su Estado autorizar a otro Estado parte a adoptar, si se hallan pruebas de tráfico ilícito, medidas apropiadas con respecto al buque, así como a las personas y a la carga que se encuentren a bordo?
    .guidance = La elección corresponde a su Estado. Indique qué medidas pueden autorizarse, como desviar el buque a un puerto, incautarlo o detener a los sospechosos. Indique quién tiene entonces jurisdicción respecto de los sospechosos y quién se ocupa de los migrantes.
    .example = Según el artículo 18 de la Ley de Seguridad Marítima (2012) de Al Yasmin, el Ministerio de Transporte puede permitir que un buque sea conducido a puerto y que los sospechosos permanezcan detenidos 48 horas. En 2022 lo hizo una vez y solicitó después su extradición.

smuggling-8-3 = Cuando su Estado ha adoptado medidas contra un buque extranjero con arreglo al párrafo 2, ¿informa con prontitud al Estado del pabellón de los resultados?
    .guidance = Indique qué autoridad informa, en qué plazo y en qué forma. La obligación rige también cuando no se ha encontrado nada. Si su Estado nunca ha adoptado tales medidas, cite la norma o la instrucción que se aplicaría.
    .example = La Instrucción núm. 6 (2017) de la Guardia Costera de Northland exige un primer informe al Estado del pabellón en un plazo de seis horas y uno completo en un plazo de cinco días. Así se hizo tras las tres visitas de 2023, en una de las cuales no se encontró nada.

smuggling-8-4-p1 = Si otro Estado parte pregunta si un buque está autorizado a estar matriculado en el registro que alega o a enarbolar el pabellón que ostenta, ¿responde su Estado con celeridad?
    .guidance = Indique quién responde, si lo hace a cualquier hora y a partir de qué registro. Indique el plazo habitual. Mencione los registros que no se llevan de forma centralizada, como los de pequeñas embarcaciones, y cómo se consultan.
    .example = El Registro de Buques de Isla Verde es electrónico desde 2015 y está a disposición de sus funcionarios de guardia día y noche. En 2022 respondió a 26 solicitudes relativas al pabellón o la matrícula, en un plazo medio de 90 minutos.

smuggling-8-4-p2 = Si otro Estado parte solicita autorización para adoptar medidas contra un buque que enarbola el pabellón de su Estado, ¿responde este con celeridad?
    .guidance = También una denegación es una respuesta, siempre que llegue con rapidez. Indique quién decide, si lo hace a cualquier hora y en qué plazo. Si debe dar su acuerdo un tribunal o un ministro, indique cuánto tarda.
    .example = El artículo 23 de la Ley del Registro de Buques (2009) de Lumaya fija un plazo de cuatro horas para la decisión. De seis solicitudes desde 2018, se accedió a cinco y se denegó una, todas dentro del plazo; decide por sí solo el Director de Navegación.

smuggling-8-5-p1 = Como Estado del pabellón, ¿puede su Estado someter su autorización a las condiciones que convenga con el Estado requirente, por ejemplo, respecto de la responsabilidad y del alcance de las medidas?
    .guidance = La elección corresponde a su Estado. Dé ejemplos de condiciones, como la responsabilidad por daños, el uso de la fuerza o el puerto de llegada. Deben ser compatibles con la obligación de cooperar prevista en el artículo 7.
    .example = La Junta Marítima de Korvania conviene las condiciones con arreglo al artículo 41 de la Ley de Navegación (2013) y utiliza un formulario tipo. En los dos casos de 2022, el Estado requirente aceptó la responsabilidad por daños e indicó el puerto de llegada.

smuggling-8-5-p2 = ¿Se abstiene su Estado de adoptar otras medidas respecto de un buque extranjero sin la autorización expresa del Estado del pabellón, salvo para eliminar un peligro inminente para la vida de las personas o cuando lo permita un acuerdo pertinente?
    .guidance = Cite la norma o la orden que obliga a los comandantes. Indique los acuerdos bilaterales o multilaterales en que se basa su Estado. Exponga un caso en que hubo que ampliar la autorización o en que había vidas en peligro.
    .example = La Orden núm. 15 (2016) del Estado Mayor de la Armada de Al Yasmin prohíbe toda actuación que exceda de la autorización del Estado del pabellón, salvo para salvar vidas. En 2021, una tripulación evacuó a 88 personas de un arrastrero que se hundía antes de que hubiera llegado la autorización.

smuggling-8-6-p1 = ¿Ha designado su Estado a una o varias autoridades para recibir y atender las solicitudes de otros Estados partes de asistencia, de confirmación de la matrícula o del pabellón y de autorización para adoptar medidas?
    .guidance = Indique el nombre, la dirección, el teléfono, el correo electrónico y los idiomas de la autoridad, y las horas en que se puede contactar con ella. Si hay varias, indique de qué se ocupa cada una. Todo Estado parte necesita una, también el Estado sin litoral.
    .example = El Centro de Operaciones Marítimas de Northland fue designado por el artículo 12 de la Ley sobre el Cumplimiento de la Ley en el Mar (2014) para los tres tipos de solicitud. Funciona día y noche, en francés e inglés.

smuggling-8-6-p2 = ¿Ha dado a conocer su Estado esta designación, dentro del mes siguiente, a todos los demás Estados partes por conducto del Secretario General?
    .guidance = Indique la fecha de la designación y de la notificación, y adjunte el texto de esta. Si la autoridad o su dirección han cambiado desde entonces, indique si se notificó. Si no se cumplió el plazo de un mes, indique la fecha real.
    .example = Isla Verde designó a su Autoridad Marítima el 4 de marzo de 2012 y lo notificó al Secretario General el 20 de marzo de 2012. En junio de 2021 se notificó un cambio de números de teléfono, once días después de que surtiera efecto.

smuggling-8-7-p1 = ¿Pueden sus autoridades visitar y registrar un buque respecto del que tengan motivos razonables para sospechar que está involucrado en el tráfico ilícito de migrantes y que no posee ninguna nacionalidad o se hace pasar por un buque sin nacionalidad?
    .guidance = La elección corresponde a su Estado. Cite la norma e indique en qué aguas se aplica. Indique cuándo se considera que un buque no posee ninguna nacionalidad, por ejemplo, porque navega bajo dos pabellones.
    .example = El artículo 27 de la Ley de la Guardia Costera (2010) de Lumaya permite visitar en la alta mar todo buque sin nacionalidad o con más de un pabellón. En 2023, la Guardia Costera visitó 19 de estos buques y registró 16.

smuggling-8-7-p2 = Si se hallan pruebas de que tal buque está involucrado en el tráfico ilícito de migrantes, ¿adopta su Estado medidas apropiadas de conformidad con el derecho interno e internacional?
    .guidance = Indique qué medidas se adoptan contra el buque y los sospechosos, y qué se hace por los migrantes. Cite la norma de jurisdicción respecto de los delitos cometidos en tales buques en la alta mar. Facilite cifras de sospechosos llevados ante los tribunales.
    .example = El artículo 12 del Código Penal (2005) de Korvania atribuye a sus tribunales jurisdicción respecto del tráfico ilícito en buques sin nacionalidad. En 2022 se incautaron nueve buques, se juzgó a 13 sospechosos y se condujo a 540 migrantes a un puerto seguro.

## Artículo 9

smuggling-9-1-a = Cuando su Estado adopta medidas contra un buque con arreglo al artículo 8, ¿garantiza la seguridad y el trato humano de las personas que se encuentren a bordo?
    .guidance = Cite las normas aplicables a los equipos de visita, también sobre el uso de la fuerza. Describa el equipo de salvamento, la atención médica, los alimentos y la atención a los niños. Indique dónde se desembarca a las personas y cómo se procede con las que solicitan asilo. Si su Estado nunca ha adoptado tales medidas, describa las normas que se aplicarían.
    .example = El Reglamento de Visitas núm. 3 (2018) de la Armada de Al Yasmin exige chalecos salvavidas para todos antes de cualquier otra actuación, y un sanitario y una agente en cada equipo. En las 31 operaciones de 2022 no se perdió ninguna vida.

smuggling-9-1-b = Al adoptar tales medidas, ¿tiene debidamente en cuenta su Estado la necesidad de no poner en peligro la seguridad del buque y de su carga?
    .guidance = Indique qué debe valorar el comandante antes de la visita, como el tiempo, la estabilidad y la carga peligrosa. Indique quién vela por la seguridad del buque después de la detención de la tripulación. Adjunte la instrucción si puede hacerse pública.
    .example = La lista de verificación de la Guardia Costera de Northland (2015) obliga a los comandantes a valorar el estado de la mar, la estabilidad y la carga antes de la visita. En 2023, la visita a un petrolero se aplazó diez horas hasta que estuvo fondeado.

smuggling-9-1-c = Al adoptar tales medidas, ¿tiene debidamente en cuenta su Estado la necesidad de no perjudicar los intereses comerciales y jurídicos del Estado del pabellón y de otros Estados interesados?
    .guidance = Indique cómo se limitan las demoras y las pérdidas, y cómo se consulta al Estado del pabellón y a los Estados del propietario, de la carga o de la tripulación. Mencione las normas sobre la confidencialidad de los documentos comerciales.
    .example = El artículo 34 de la Ley Marítima (2011) de Isla Verde limita la retención de un buque a 24 horas, salvo que un tribunal la prorrogue. En 2021, un transbordador quedó libre al cabo de seis horas, una vez desembarcados los 30 pasajeros sospechosos.

smuggling-9-1-d = Con los medios disponibles, ¿se cerciora su Estado de que toda medida que adopta con respecto a un buque sea ecológicamente razonable?
    .guidance = Indique cómo se procede con los escapes de combustible y los pecios, y cómo se dispone de las embarcaciones incautadas. Mencione la autoridad competente en materia de medio ambiente marino y su participación en las operaciones. La obligación está limitada por los medios disponibles; indique qué falta.
    .example = Desde 2017, la Guardia Costera de Lumaya remolca a puerto las embarcaciones incautadas para su desguace con arreglo al Reglamento núm. 9 (2017) y ya no las quema en el mar. En 2022 se dispuso de este modo de 64 embarcaciones y 3.100 litros de combustible.

smuggling-9-2 = Si las razones que motivaron las medidas contra un buque resultan infundadas, y el buque no cometió ningún acto que las justificara, ¿es indemnizado en su Estado por todo perjuicio o daño sufrido?
    .guidance = Cite la norma, que puede ser la legislación general sobre la responsabilidad del Estado. Indique quién puede reclamar, en qué plazo y ante qué tribunal o autoridad. Facilite cifras de reclamaciones y de sumas pagadas, o indique que no ha habido ninguna.
    .example = El artículo 44 de la Ley de Navegación (2013) de Korvania otorga al propietario una acción contra el Estado en un plazo de dos años, sin necesidad de probar culpa. En 2020 se presentó una reclamación, y se pagaron 85.000 marcos por cuatro días perdidos.

smuggling-9-3-a = Cuando su Estado actúa contra el tráfico ilícito por mar, ¿tiene debidamente en cuenta los derechos, las obligaciones y el ejercicio de la jurisdicción de los Estados ribereños de conformidad con el derecho internacional del mar, a fin de no entorpecerlos ni menoscabarlos?
    .guidance = Indique cómo se cercioran sus autoridades de en qué aguas se encuentran, y qué hacen cuando un buque entra en el mar territorial o la zona contigua de otro Estado. Mencione todo acuerdo sobre la persecución o la entrega. Si su Estado no tiene buques en el mar, indíquelo.
    .example = La Orden núm. 15 (2016) del Estado Mayor de la Armada de Al Yasmin pone fin a toda actuación en el límite del mar territorial de otro Estado, salvo que este consienta. En 2022 se dejaron en manos del Estado ribereño dos persecuciones.

smuggling-9-3-b = Cuando su Estado actúa contra el tráfico ilícito por mar, ¿tiene debidamente en cuenta la competencia del Estado del pabellón para ejercer la jurisdicción y el control en cuestiones administrativas, técnicas y sociales relacionadas con el buque, a fin de no entorpecerla ni menoscabarla?
    .guidance = Estas cuestiones incluyen los certificados, la seguridad del buque, los contratos de la tripulación y las condiciones de trabajo. Indique qué instrucciones tienen los equipos de visita y qué hacen si descubren deficiencias o abusos.
    .example = Los equipos de visita de Northland dejan los certificados y las cuestiones de la tripulación al Estado del pabellón con arreglo a la Instrucción núm. 6 (2017). Las deficiencias que observan se le comunican; en 2023 se enviaron cuatro comunicaciones de este tipo, una de ellas sobre salarios impagados.

smuggling-9-4 = ¿Se llevan a cabo las medidas de su Estado en el mar únicamente por buques de guerra o aeronaves militares, o por otros buques o aeronaves que ostenten signos claros de estar al servicio de un gobierno y estén autorizados a tal fin?
    .guidance = Indique los servicios cuyos buques y aeronaves pueden actuar y la ley que los autoriza. Describa los signos. Indique cómo se impide que buques fletados o privados adopten tales medidas; el salvamento por buques privados es una cuestión distinta.
    .example = El artículo 5 de la Ley de la Guardia Costera (2008) de Isla Verde autoriza únicamente a la Armada y a la Guardia Costera, cuyos buques y aeronaves llevan el escudo del Estado y una franja roja. Las embarcaciones de la policía portuaria no pueden actuar fuera del puerto.

## Artículo 10

smuggling-10-1-a = ¿Intercambia su Estado información con otros Estados partes sobre los lugares de embarque y de destino, las rutas, los transportistas y los medios de transporte que los grupos delictivos organizados utilizan, o se sospecha que utilizan, para el tráfico ilícito de migrantes?
    .guidance = Indique la unidad encargada, los canales y los Estados de que se trate, en particular los vecinos y los situados en la misma ruta. Mencione los informes periódicos y los análisis conjuntos. Exponga un caso en que un intercambio haya dado lugar a un descubrimiento.
    .example = La Dependencia de Análisis Migratorio de Lumaya envía desde 2018 informes mensuales sobre las rutas a seis Estados de la ruta oriental. En 2022, un informe condujo a un Estado vecino a un camión con 24 personas ocultas.

smuggling-10-1-b = ¿Intercambia su Estado información con otros Estados partes sobre la identidad y los métodos de los grupos involucrados o presuntamente involucrados en el tráfico ilícito de migrantes?
    .guidance = Indique cómo pueden compartirse nombres y datos personales con arreglo a su legislación, y por qué conducto. Mencione los oficiales de enlace y los equipos conjuntos de investigación. Facilite cifras o exponga un caso.
    .example = Según el artículo 8 de la Ley de Datos Policiales (2014) de Korvania, los nombres de sospechosos pueden enviarse por conducto de los oficiales de enlace en cuatro Estados. Un equipo conjunto de 2021 identificó a 37 miembros de un grupo, de los que 22 han sido condenados.

smuggling-10-1-c = ¿Intercambia su Estado información con otros Estados partes sobre la autenticidad y la debida forma de los documentos de viaje, y sobre el robo o la utilización ilegítima de documentos de viaje o de identidad en blanco?
    .guidance = Indique si se han enviado a otros Estados muestras de sus documentos, y cómo y en qué plazo se comunican los robos de documentos en blanco. Indique las bases de datos a las que contribuye su Estado.
    .example = Al Yasmin ha enviado muestras de todos sus documentos a 92 Estados desde 2016. Los documentos en blanco robados se introducen en una base de datos policial internacional en un plazo de 24 horas; 140 documentos en blanco robados en 2022 dieron lugar a nueve detenciones en el extranjero.

smuggling-10-1-d = ¿Intercambia su Estado información con otros Estados partes sobre los medios y métodos utilizados para la ocultación y el transporte de personas, sobre la alteración, reproducción o adquisición ilícitas o cualquier otra utilización indebida de documentos, y sobre las formas de detectarlos?
    .guidance = Incluya los tres aspectos: la ocultación y el transporte, la utilización indebida de documentos y los métodos de detección. Indique qué unidades redactan y reciben las alertas, y cómo llegan estas a los agentes en la frontera. Dé un ejemplo.
    .example = El Organismo de Fronteras de Northland publica un boletín para once Estados asociados en virtud de un acuerdo de 2017. Su alerta de mayo de 2023 sobre dobles fondos en camiones frigoríficos ayudó a dos de ellos a descubrir a 31 personas.

smuggling-10-1-e = ¿Intercambia su Estado información con otros Estados partes sobre leyes, prácticas y medidas para prevenir y combatir el tráfico ilícito de migrantes?
    .guidance = Mencione las consultas regionales, las reuniones de fiscales y las colecciones públicas de leyes y de casos a las que contribuye su Estado. Indique qué ha cambiado su Estado a raíz de la experiencia de otro Estado.
    .example = Isla Verde acoge una reunión anual de fiscales de nueve Estados. Tras la reunión de 2019 adoptó la norma de un Estado vecino sobre las declaraciones grabadas de los migrantes, que es ahora el artículo 118 de su Código de Procedimiento Penal (2004).

smuggling-10-1-f = ¿Intercambia su Estado con otros Estados partes información científica y tecnológica de utilidad para que las autoridades encargadas de hacer cumplir la ley prevengan, detecten e investiguen el tráfico ilícito de migrantes y enjuicien a las personas implicadas?
    .guidance = Son ejemplos el examen forense de documentos, la detección de personas ocultas, los datos telefónicos y las imágenes de satélite. Indique los laboratorios o institutos y sus asociados. Dé un ejemplo de un método compartido.
    .example = El Laboratorio Forense de Lumaya comparte su base de datos de 5.600 documentos falsos con cuatro Estados en virtud de un memorando de 2019. En 2022 se localizaron dos talleres de falsificación gracias a una tinta que los asociados habían cotejado.

smuggling-10-2 = Cuando su Estado recibe información de otro Estado parte, ¿da cumplimiento a toda solicitud de ese Estado en el sentido de imponer restricciones a su utilización?
    .guidance = Cite la norma que obliga a sus autoridades e indique cómo se señala y se guarda la información restringida. Explique qué ocurre cuando su legislación exija revelarla, por ejemplo, a la defensa o a un tribunal.
    .example = El artículo 15 de la Ley de Datos Policiales (2014) de Korvania prohíbe toda utilización contraria a las condiciones del Estado transmisor. Los expedientes restringidos llevan una marca y solo pueden abrirlos 40 agentes designados nominalmente; en 2023 no se constató ningún incumplimiento.
