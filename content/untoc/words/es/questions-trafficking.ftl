### Protocolo contra la Trata de Personas: artículo 5.

## Article 5

trafficking-5-1 = ¿Ha tipificado su Estado como delito la trata de personas, según se define en el artículo 3, cuando se cometa intencionalmente?
    .guidance = Compare su definición con la del artículo 3: las conductas, los medios y los fines de explotación, con todas las formas de explotación que enumera el Protocolo. Demuestre que el consentimiento de la víctima no se tiene en cuenta cuando se ha recurrido a cualquiera de los medios. Demuestre que, en el caso de un niño, es decir, de toda persona menor de 18 años, no es necesario probar ninguno de los medios. Cite el tipo penal y la pena, y facilite cifras de casos y de víctimas.

trafficking-5-2-a = Con sujeción a los conceptos básicos de su ordenamiento jurídico, ¿ha tipificado su Estado como delito la tentativa de comisión de la trata de personas?
    .guidance = Puede bastar la norma general sobre la tentativa; cítela e indique la pena. Si un concepto básico de su ordenamiento jurídico excluye la tentativa respecto de este delito, indique cuál es. Mencione si también se sancionan los actos preparatorios.

trafficking-5-2-b = ¿Ha tipificado su Estado como delito la participación como cómplice en la trata de personas?
    .guidance = Pueden bastar las normas generales sobre la complicidad; cítelas. Indique si el cómplice está sujeto a la misma pena que el autor principal. Exponga un caso, por ejemplo, el de una persona que prestó una casa o un vehículo.

trafficking-5-2-c = ¿Ha tipificado su Estado como delito la organización o dirección de otras personas para la comisión de la trata de personas?
    .guidance = Explique de qué modo alcanza su legislación a quienes planifican y dirigen sin participar en el acto mismo. Cite el tipo penal o la circunstancia agravante, con la pena correspondiente. Remítase a su respuesta sobre el artículo 5, párrafo 1 b), de la Convención si se aplica la misma disposición.
