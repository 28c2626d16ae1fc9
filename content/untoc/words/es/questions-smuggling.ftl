### Protocolo contra el Tráfico Ilícito de Migrantes: artículo 6. Cuando una disposición contiene dos obligaciones, sus preguntas terminan en p1 y p2.

## Article 6

smuggling-6-1-a = ¿Ha tipificado su Estado como delito el tráfico ilícito de migrantes, cuando se cometa intencionalmente y con el fin de obtener, directa o indirectamente, un beneficio económico u otro beneficio de orden material?
    .guidance = El artículo 3 lo define como la facilitación de la entrada ilegal de una persona en un Estado parte del cual dicha persona no sea nacional ni residente permanente. Indique si su legislación abarca también la entrada ilegal en otro Estado parte. Indique si el beneficio es un elemento del delito y qué tratamiento se da a la ayuda prestada sin beneficio, por ejemplo, a familiares o por organizaciones de asistencia. Cite el tipo penal y la pena, y facilite cifras.

smuggling-6-1-b-i = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente y para obtener tal beneficio, la creación de un documento de viaje o de identidad falso con el fin de posibilitar el tráfico ilícito de migrantes?
    .guidance = Demuestre que su legislación abarca tanto los documentos elaborados de forma espuria o alterados como los expedidos u obtenidos indebidamente. Demuestre que incluye los documentos de otros Estados. Cite el tipo penal y la pena.

smuggling-6-1-b-ii = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente y para obtener tal beneficio, la facilitación, el suministro o la posesión de un documento de viaje o de identidad falso con el fin de posibilitar el tráfico ilícito de migrantes?
    .guidance = Demuestre que su legislación abarca tanto la facilitación como el suministro y la posesión. Según el artículo 3, también es falso el documento auténtico utilizado por una persona que no sea su titular legítimo. Indique cómo distingue la ley la posesión por el traficante de la posesión por el propio migrante.

smuggling-6-1-c = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente y para obtener tal beneficio, la habilitación de una persona que no sea nacional ni residente permanente para permanecer en su Estado, por medios ilegales, sin haber cumplido los requisitos para permanecer legalmente en él?
    .guidance = Los medios son la utilización de documentos falsos según lo descrito en el párrafo 1 b) o cualquier otro medio ilegal. Cite el tipo penal y la pena. Indique si abarca, por ejemplo, los matrimonios de conveniencia o los certificados de empleo falsos.

smuggling-6-2-a = Con sujeción a los conceptos básicos de su ordenamiento jurídico, ¿ha tipificado su Estado como delito la tentativa de comisión de estos delitos?
    .guidance = Demuestre que la tentativa está abarcada respecto de cada uno de los delitos previstos en el párrafo 1. Puede bastar la norma general sobre la tentativa; cítela e indique la pena. Si un concepto básico de su ordenamiento jurídico la excluye respecto de algunos de ellos, indique cuál es.

smuggling-6-2-b-p1 = ¿Ha tipificado su Estado como delito la participación como cómplice en el tráfico ilícito de migrantes, en la creación de un documento falso con ese fin o en la habilitación de una persona para permanecer ilegalmente?
    .guidance = Se trata de los delitos previstos en el párrafo 1 a), b) i) y c). Pueden bastar las normas generales sobre la complicidad; cítelas. Indique si el cómplice está sujeto a la misma pena que el autor principal.

smuggling-6-2-b-p2 = Con sujeción a los conceptos básicos de su ordenamiento jurídico, ¿ha tipificado su Estado como delito la participación como cómplice en la facilitación, el suministro o la posesión de un documento falso con el fin de posibilitar el tráfico ilícito de migrantes?
    .guidance = Se trata del delito previsto en el párrafo 1 b) ii). Si se aplican las mismas normas sobre la complicidad, remítase a su respuesta anterior. Si un concepto básico de su ordenamiento jurídico excluye la complicidad en este caso, indique cuál es.

smuggling-6-2-c = ¿Ha tipificado su Estado como delito la organización o dirección de otras personas para la comisión de cualquiera de los delitos previstos en el párrafo 1?
    .guidance = Explique de qué modo alcanza su legislación a quienes dirigen a distancia una red de tráfico ilícito, también desde el extranjero. Cite el tipo penal o la circunstancia agravante, con la pena correspondiente. Remítase a su respuesta sobre el artículo 5, párrafo 1 b), de la Convención si se aplica la misma disposición.

smuggling-6-3-a = ¿Ha establecido su Estado como circunstancia agravante el hecho de que se ponga en peligro, o se pueda poner en peligro, la vida o la seguridad de los migrantes afectados?
    .guidance = La circunstancia debe aplicarse a los delitos previstos en el párrafo 1 a), b) i) y c); a la complicidad y a la organización o dirección se aplica con sujeción a los conceptos básicos de su ordenamiento jurídico. Indique la pena con la circunstancia agravante y sin ella. Cite un caso, por ejemplo, de transporte en un contenedor cerrado o en una embarcación no apta para navegar.

smuggling-6-3-b = ¿Ha establecido su Estado como circunstancia agravante el trato inhumano o degradante de los migrantes afectados, en particular con el propósito de explotación?
    .guidance = La circunstancia debe aplicarse a los delitos previstos en el párrafo 1 a), b) i) y c); a la complicidad y a la organización o dirección se aplica con sujeción a los conceptos básicos de su ordenamiento jurídico. Indique la pena con la circunstancia agravante y sin ella. Indique cómo se distingue la explotación de la trata de personas.

smuggling-6-4 = ¿Adopta su Estado medidas, con arreglo a su derecho interno, contra las personas cuya conducta constituya un delito distinto de los previstos en este Protocolo, como la entrada ilegal?
    .guidance = El Protocolo no lo impide, pero, conforme al artículo 5, los migrantes no estarán sujetos a enjuiciamiento penal con arreglo al Protocolo por el hecho de haber sido objeto de tráfico ilícito. Enumere los delitos y cite las disposiciones correspondientes. Indique cómo se protege a los migrantes objeto de tráfico ilícito del enjuiciamiento por haber sido objeto de ese tráfico.
