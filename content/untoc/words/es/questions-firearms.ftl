### Protocolo sobre Armas de Fuego: artículo 5. Cuando una disposición contiene dos obligaciones, sus preguntas terminan en p1 y p2.

## Article 5

firearms-5-1-a = ¿Ha tipificado su Estado como delito la fabricación ilícita de armas de fuego, sus piezas y componentes y municiones, cuando se cometa intencionalmente?
    .guidance = El artículo 3 menciona tres supuestos: la fabricación o el montaje a partir de piezas y componentes que hayan sido objeto de tráfico ilícito, sin licencia o autorización, y sin marcar el arma de fuego. Demuestre que todos ellos están abarcados. Compare sus definiciones de arma de fuego, de piezas y componentes y de municiones con las del artículo 3. Cite el tipo penal y la pena.

firearms-5-1-b = ¿Ha tipificado su Estado como delito el tráfico ilícito de armas de fuego, sus piezas y componentes y municiones, cuando se cometa intencionalmente?
    .guidance = Demuestre que su legislación abarca la importación, la exportación, la adquisición, la venta, la entrega, el traslado y la transferencia entre Estados partes cuando alguno de los Estados interesados no haya dado su autorización o cuando las armas de fuego no hayan sido marcadas. Cite el tipo penal y la pena. Facilite cifras de incautaciones y condenas.

firearms-5-1-c = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, la falsificación o la obliteración, supresión o alteración ilícitas de la marca de un arma de fuego?
    .guidance = Se trata de las marcas que exige el artículo 8. Demuestre que su legislación abarca tanto la falsificación como la obliteración, la supresión y la alteración. Indique si también se sanciona la posesión de un arma de fuego cuya marca haya sido suprimida.

firearms-5-2-a-p1 = Con sujeción a los conceptos básicos de su ordenamiento jurídico, ¿ha tipificado su Estado como delito la tentativa de comisión de estos delitos?
    .guidance = Demuestre que la tentativa está abarcada respecto de cada uno de los delitos previstos en el párrafo 1. Puede bastar la norma general sobre la tentativa; cítela e indique la pena. Si un concepto básico de su ordenamiento jurídico la excluye, indique cuál es.

firearms-5-2-a-p2 = Con sujeción a los conceptos básicos de su ordenamiento jurídico, ¿ha tipificado su Estado como delito la participación como cómplice en estos delitos?
    .guidance = Pueden bastar las normas generales sobre la complicidad; cítelas. Indique si el cómplice está sujeto a la misma pena que el autor principal. Si un concepto básico de su ordenamiento jurídico la excluye, indique cuál es.

firearms-5-2-b = ¿Ha tipificado su Estado como delito la organización, dirección, ayuda, incitación, facilitación o asesoramiento para la comisión de cualquiera de los delitos previstos en el párrafo 1?
    .guidance = Examine las seis formas de conducta. Explique de qué modo alcanza su legislación a los organizadores e intermediarios que nunca manipulan las armas. Cite las disposiciones, con las penas correspondientes. Remítase a su respuesta sobre el artículo 5, párrafo 1 b), de la Convención si se aplica la misma disposición.
