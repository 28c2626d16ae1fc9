### Protocolo sobre Armas de Fuego: artículos 1 a 15.

## Artículo 1

firearms-1-2 = ¿Se aplican también a los delitos relativos a las armas de fuego previstos en el Protocolo, mutatis mutandis, las medidas por las que su Estado aplica la Convención?
    .guidance = Tenga en cuenta el decomiso, las técnicas especiales de investigación, la protección de los testigos y las víctimas y la cooperación en materia de cumplimiento de la ley. Indique en virtud de qué norma se hacen extensivas a los delitos relativos a las armas de fuego: una remisión a los delitos graves, una lista o una cláusula general. Si una medida no se aplica, indique cuál es.
    .example = En Northland, los artículos 5 a 19 de la Ley sobre la Delincuencia Transnacional (2009) se aplican a todos los delitos del capítulo 9 de la Ley de Armas de Fuego (2011), en virtud del artículo 4 de la primera de estas leyes. En 2022 se concedió protección a testigos en tres casos relativos a armas de fuego.

firearms-1-3 = ¿Considera su Estado los delitos tipificados con arreglo al artículo 5 del Protocolo como delitos tipificados con arreglo a la Convención, entre otros fines, para la extradición y la asistencia judicial recíproca?
    .guidance = Demuéstrelo respecto de la extradición, la asistencia judicial recíproca, la responsabilidad de las personas jurídicas y el blanqueo de dinero. Para que se aplique la Convención, el caso debe seguir siendo de carácter transnacional y entrañar la participación de un grupo delictivo organizado. Si alguno de los delitos relativos a las armas de fuego se castiga con una pena demasiado baja para la extradición según su legislación, indique cómo se resuelve.
    .example = Según el artículo 7 de la Ley de Extradición de Northland (2009), los delitos previstos en un tratado en que sea parte el Reino dan lugar a extradición cualquiera que sea su pena. En 2021, Northland extraditó a dos personas por tráfico de pistolas, sobre la base de la Convención.

## Artículo 3

firearms-3-a-p1 = ¿Considera su legislación arma de fuego toda arma portátil que tenga cañón y que lance, esté concebida para lanzar o pueda transformarse fácilmente para lanzar un balín, una bala o un proyectil por la acción de un explosivo?
    .guidance = Compare su definición con la del artículo 3 a). Demuestre que están incluidas las armas que puedan transformarse fácilmente, como algunas pistolas de alarma y de señales, e indique cómo se comprueba. Una definición más amplia, por ejemplo, que incluya las armas de aire comprimido, cumple la disposición. Indique si están incluidas las armas de fuego desactivadas (véase el artículo 9).
    .example = El artículo 2, párrafo 1, de la Ley de Armas de Fuego de Lumaya (2010) abarca toda arma portátil con cañón que dispare mediante un explosivo o pueda transformarse para ello con herramientas de uso corriente. El Laboratorio Forense examina los modelos dudosos; en 2020 clasificó cuatro pistolas de alarma como armas de fuego.

firearms-3-a-p2 = Cuando su legislación excluye las armas de fuego antiguas o sus réplicas, ¿las define de modo que no se considere antigua ningún arma de fuego fabricada después de 1899?
    .guidance = Su Estado puede definir libremente las armas antiguas y sus réplicas, dentro de este único límite. Cite la definición. Una excepción que se base solo en la antigüedad, como “más de cien años”, se desplaza con el tiempo y puede sobrepasar el límite. Si su legislación no establece ninguna excepción para las armas antiguas, responda “Sí” e indíquelo.
    .example = El artículo 4 de la Ley de Armas de Fuego de Lumaya (2010) exime las armas de fuego fabricadas antes del 1 de enero de 1890 para las que no se venden municiones, y las réplicas de estas que no puedan disparar cartuchos modernos. Los coleccionistas deben declararlas a la policía; hasta 2023 se habían hecho 612 declaraciones.

firearms-3-b = ¿Abarca su legislación sobre las armas de fuego sus piezas y componentes, es decir, todo elemento específicamente concebido para un arma de fuego e indispensable para su funcionamiento, así como los silenciadores?
    .guidance = Demuestre que su legislación alcanza como mínimo al cañón, la caja o el cajón, el cerrojo o el tambor, y el cierre o el bloqueo del cierre. Demuestre que están incluidos los dispositivos concebidos o adaptados para disminuir el sonido causado por el disparo, aunque un arma de fuego pueda funcionar sin ellos. Adjunte la definición o la lista.
    .example = El anexo 1 del Código de Armas de Isla Verde (2014) enumera como piezas esenciales los armazones, los cajones de mecanismos, los cañones, las correderas, los tambores, los cerrojos y los bloqueos del cierre, y añade los moderadores de sonido. Un cajón terminado requiere el mismo permiso que un arma completa.

firearms-3-c = ¿Abarca su legislación sobre las armas de fuego las municiones, es decir, el cartucho completo utilizado en un arma de fuego y aquellos de sus componentes que estén sujetos a autorización en su Estado?
    .guidance = Los componentes son las vainas, los cebos, la carga propulsora, las balas y los proyectiles. Solo entran en el ámbito del Protocolo en la medida en que el propio Estado los someta a autorización; enumere los que lo estén. Cite la definición.
    .example = El artículo 3 del Decreto sobre Municiones de Al Yasmin (2016) abarca los cartuchos completos para cualquier arma de fuego. Los cebos y la carga propulsora requieren autorización del Ministerio del Interior; las vainas vacías y las balas no la requieren, por lo que no se consideran municiones.

firearms-3-d = ¿Exige su legislación una licencia o autorización para fabricar o montar armas de fuego, sus piezas y componentes y municiones?
    .guidance = Indique la autoridad que la expide y las condiciones, como los locales, la seguridad y la ausencia de antecedentes penales. Indique si están abarcados el montaje a partir de piezas compradas, las armas de fabricación casera y la impresión de piezas a partir de archivos digitales. Respecto de las piezas y componentes, es su derecho interno el que decide cómo se conceden las licencias; descríbalo. Indique el número de fabricantes con licencia.
    .example = El artículo 15 de la Ley de Armas de Fuego de Northland (2011) prohíbe la fabricación o el montaje de armas de fuego, piezas esenciales y municiones sin licencia de la Oficina Nacional de Armas de Fuego, sea cual sea la técnica. En 2023 tenían licencia siete fabricantes. Desde 2019 se mencionan expresamente las piezas impresas.

## Artículo 4

firearms-4-1 = ¿Abarcan sus medidas de prevención, investigación y enjuiciamiento de la fabricación y el tráfico ilícitos todos los casos comprendidos en el ámbito de aplicación del Protocolo, a saber, los que son de carácter transnacional y entrañan la participación de un grupo delictivo organizado?
    .guidance = Los delitos tipificados en su derecho interno no deberían exigir por sí mismos un elemento transnacional ni un grupo delictivo organizado; indique si lo hacen. Las transacciones entre Estados y las transferencias estatales quedan fuera del Protocolo cuando su aplicación menoscabe el derecho a adoptar medidas en aras de la seguridad nacional en consonancia con la Carta de las Naciones Unidas; describa toda excepción de este tipo en su legislación.
    .example = Los delitos de los artículos 61 a 68 de la Ley de Armas de Fuego de Northland (2011) no exigen el cruce de una frontera ni un grupo; ambos elevan la pena. El artículo 3 exime únicamente las transferencias entre Gobiernos, que el Consejo de Ministros debe aprobar una por una.

## Artículo 5

firearms-5-1-a = ¿Ha tipificado su Estado como delito la fabricación ilícita de armas de fuego, sus piezas y componentes y municiones, cuando se cometa intencionalmente?
    .guidance = El artículo 3 menciona tres supuestos: la fabricación o el montaje a partir de piezas y componentes que hayan sido objeto de tráfico ilícito, sin licencia o autorización, y sin marcar el arma de fuego. Demuestre que todos ellos están abarcados. Compare sus definiciones de arma de fuego, de piezas y componentes y de municiones con las del artículo 3. Cite el tipo penal y la pena.
    .example = El artículo 61 de la Ley de Armas de Fuego de Northland (2011) sanciona con dos a diez años de prisión la fabricación o el montaje de armas de fuego, piezas esenciales o municiones a partir de piezas que hayan sido objeto de tráfico ilícito, sin licencia o sin marcación. En 2022 fueron condenadas 14 personas, cinco de ellas por un taller en que se fabricaban subfusiles.

firearms-5-1-b = ¿Ha tipificado su Estado como delito el tráfico ilícito de armas de fuego, sus piezas y componentes y municiones, cuando se cometa intencionalmente?
    .guidance = Demuestre que su legislación abarca la importación, la exportación, la adquisición, la venta, la entrega, el traslado y la transferencia entre Estados partes cuando alguno de los Estados interesados no haya dado su autorización o cuando las armas de fuego no hayan sido marcadas. Cite el tipo penal y la pena. Facilite cifras de incautaciones y condenas.
    .example = Según el artículo 52 de la Ley de Armas de Korvania (2012), la importación, exportación, adquisición, venta, entrega, traslado o transferencia transfronterizos de armas de fuego, piezas o municiones, si no están marcadas o si uno de los Estados interesados no ha dado su autorización, se castiga con cuatro a doce años de prisión. En 2023 hubo 29 condenas.

firearms-5-1-c = ¿Ha tipificado su Estado como delito, cuando se cometa intencionalmente, la falsificación o la obliteración, supresión o alteración ilícitas de la marca de un arma de fuego?
    .guidance = Se trata de las marcas que exige el artículo 8. Demuestre que su legislación abarca tanto la falsificación como la obliteración, la supresión y la alteración. Indique si también se sanciona la posesión de un arma de fuego cuya marca haya sido suprimida.
    .example = El artículo 61 de la Ley de Armas de Fuego de Lumaya (2010) sanciona con hasta siete años de prisión a quien falsifique, oblitere, suprima o altere una marca. La posesión de un arma de fuego en esas condiciones, a sabiendas de ello, se castiga con hasta cuatro. En 2021 fueron condenadas once personas, sobre la base de las pruebas del Laboratorio Forense.

firearms-5-2-a-p1 = Con sujeción a los conceptos básicos de su ordenamiento jurídico, ¿ha tipificado su Estado como delito la tentativa de comisión de estos delitos?
    .guidance = Demuestre que la tentativa está abarcada respecto de cada uno de los delitos previstos en el párrafo 1. Puede bastar la norma general sobre la tentativa; cítela e indique la pena. Si un concepto básico de su ordenamiento jurídico la excluye, indique cuál es.
    .example = Según el artículo 27 del Código Penal de Isla Verde (1998), es punible la tentativa de todo delito cuya pena máxima sea superior a un año. Ello abarca todos los delitos de los artículos 80 a 83 del Código de Armas (2014). El tribunal puede reducir la pena en un tercio.

firearms-5-2-a-p2 = Con sujeción a los conceptos básicos de su ordenamiento jurídico, ¿ha tipificado su Estado como delito la participación como cómplice en estos delitos?
    .guidance = Pueden bastar las normas generales sobre la complicidad; cítelas. Indique si el cómplice está sujeto a la misma pena que el autor principal. Si un concepto básico de su ordenamiento jurídico la excluye, indique cuál es.
    .example = El artículo 80 del Código Penal de Al Yasmin (1976) somete al cómplice a la misma pena que al autor principal, respecto de todos los delitos. En 2020, un conductor que a sabiendas había transportado piezas de fusil para un traficante fue condenado a tres años de prisión.

firearms-5-2-b = ¿Ha tipificado su Estado como delito la organización, dirección, ayuda, incitación, facilitación o asesoramiento para la comisión de cualquiera de los delitos previstos en el párrafo 1?
    .guidance = Examine las seis formas de conducta. Explique de qué modo alcanza su legislación a los organizadores y corredores que nunca manipulan las armas. Cite las disposiciones, con las penas correspondientes. Remítase a su respuesta sobre el artículo 5, párrafo 1 b), de la Convención si se aplica la misma disposición.
    .example = Los artículos 22 a 25 del Código Penal de Northland (2001) abarcan la organización, la dirección, la ayuda, la incitación, la facilitación y el asesoramiento respecto de todo delito. En 2019, un corredor que había concertado un envío por teléfono, sin tocar nunca las armas, fue condenado a nueve años como su organizador.

## Artículo 6

firearms-6-1 = ¿Pueden sus autoridades, en la mayor medida posible en el marco de su ordenamiento jurídico, decomisar las armas de fuego, sus piezas y componentes y municiones que hayan sido objeto de fabricación o tráfico ilícitos?
    .guidance = Cite la disposición e indique quién decide. Indique si es necesaria una condena y qué ocurre si el delincuente es desconocido, ha fallecido o ha sido absuelto, o si los objetos pertenecen a un tercero. Remítase a sus respuestas sobre el artículo 12 de la Convención si se aplican las mismas normas, pero demuestre que están incluidas las piezas y las municiones.
    .example = El artículo 84 del Código de Armas de Isla Verde (2014) obliga al tribunal a decomisar las armas de fuego, piezas y municiones fabricadas o comercializadas de forma ilícita, también cuando no se pueda condenar a nadie. En 2022, los tribunales decomisaron 418 armas de fuego y unos 26.000 cartuchos.

firearms-6-2-p1 = ¿Incautan sus autoridades las armas de fuego, piezas y componentes y municiones que hayan sido objeto de fabricación y tráfico ilícitos, de modo que no caigan en manos de personas no autorizadas?
    .guidance = Indique qué autoridades pueden incautar, por qué motivos y qué se registra de inmediato: marca, tipo, lugar y fecha. Describa cómo se almacenan y vigilan los objetos incautados hasta que se dispone de ellos, y cómo se controlan las existencias. Comunique los robos en tales almacenes, si los ha habido, y lo que se hizo.
    .example = La Policía y el Servicio de Aduanas de Korvania incautan con arreglo a los artículos 30 a 34 de la Ley de Armas (2012) e inscriben cada objeto en el registro central en un plazo de 24 horas. Los almacenes se inspeccionan dos veces al año. En 2023 se incautaron 1.204 armas de fuego; no faltó ninguna.

firearms-6-2-p2 = ¿Se destruyen las armas de fuego, piezas y componentes y municiones incautadas por ser ilícitas, a menos que se haya autorizado oficialmente otra forma de disposición?
    .guidance = Indique quién ordena la destrucción, en qué plazo y por qué método, y quién la presencia y certifica. La destrucción debería ser la regla; si su legislación deja la elección a una autoridad, indique con qué frecuencia esta decide otra cosa. Explique qué se conserva como prueba para el juicio, y durante cuánto tiempo.
    .example = Según el artículo 44 de la Ley de Armas de Fuego de Lumaya (2010), las armas de fuego incautadas se funden en los seis meses siguientes a la sentencia firme, en presencia de un inspector del Ministerio de Justicia. En 2022 se destruyeron 731 armas de fuego y 19.500 cartuchos; se adjuntan los certificados.

firearms-6-2-p3 = Cuando su Estado autoriza oficialmente una forma de disposición distinta de la destrucción, ¿se marcan las armas de fuego y se registran los métodos para la disposición de las armas de fuego y las municiones?
    .guidance = Otra forma de disposición es, por ejemplo, el uso por la policía, la entrega a un museo o la venta. Indique la autoridad que la autoriza y cite la norma sobre la marcación y el registro. Deben cumplirse ambas condiciones. Si su Estado lo destruye todo, responda “Sí” e indíquelo.
    .example = El artículo 19 del Reglamento núm. 7 de Al Yasmin (2017) permite al Ministro del Interior asignar armas de fuego incautadas a la policía o a un museo. Cada una de ellas se marca antes con el país, el año y un número. En 2021 se asignaron y registraron 36 fusiles.

## Artículo 7

firearms-7-p1 = ¿Garantiza su Estado el mantenimiento, por un período no inferior a diez años, de la información relativa a las armas de fuego que sea necesaria para localizar e identificar las que hayan sido objeto de fabricación o tráfico ilícitos, y para prevenir y detectar tales actividades?
    .guidance = Indique quién lleva los registros, el Estado o los fabricantes y comerciantes, desde qué momento corren los diez años y qué ocurre con los registros de un negocio que cierra. Indique si son electrónicos y quién puede consultarlos. Un período más breve para algunos de los registros significa “En parte”.
    .example = El artículo 25 de la Ley de Armas de Fuego de Northland (2011) obliga a los fabricantes y comerciantes a conservar sus registros durante treinta años y a entregarlos a la Oficina Nacional de Armas de Fuego en caso de cierre. En el registro electrónico de esta constan todas las transferencias desde 1995.

firearms-7-p2 = Cuando sea apropiado y factible, ¿garantiza también su Estado el mantenimiento de tal información, por un período no inferior a diez años, respecto de las piezas y componentes y las municiones?
    .guidance = Indique respecto de qué piezas y municiones se llevan registros, por ejemplo, por número de lote. Si su Estado no lo considera apropiado o factible respecto de algunas de ellas, indique cuáles y por qué. Cite la norma.
    .example = En Isla Verde, el artículo 31 del Código de Armas (2014) obliga a los comerciantes a registrar cada armazón, cajón de mecanismos y cañón por su número, y las municiones por lotes, y a conservar los registros durante quince años. Respecto de los cebos y la pólvora solo se registran las cantidades.

firearms-7-a = ¿Incluyen estos registros las marcas que exige el artículo 8?
    .guidance = Indique qué marcas se inscriben: las de fabricación, de importación y de transferencia de las existencias estatales. Adjunte un formulario en blanco o una imagen de pantalla del registro. Indique cómo se cotejan las inscripciones con las propias armas de fuego.
    .example = El formulario 4 del Registro Central de Armas de Korvania, prescrito por la Ordenanza núm. 15 (2013), tiene campos para el fabricante, el país, el número de serie, la marca de importación y el año de importación. En 2022, los inspectores cotejaron con las armas de fuego el 5 % de las inscripciones.

firearms-7-b = Respecto de las transacciones internacionales, ¿incluyen estos registros las fechas de emisión y expiración de las licencias o autorizaciones, el país de exportación, el de importación y, cuando proceda, los de tránsito, el destinatario final y la descripción y cantidad de los artículos?
    .guidance = Examine cada elemento e indique en qué documento o registro figura. Indique quién lleva los registros, la autoridad que concede las licencias o la aduana, y durante cuánto tiempo. Mencione, además de las armas de fuego, las piezas y componentes y las municiones.
    .example = La base de datos de licencias de la Oficina de Control del Comercio de Lumaya, creada en virtud del artículo 12 del Reglamento sobre el Comercio de Armas (2015), contiene todos estos elementos y los conserva durante veinte años. La aduana añade las fechas y los lugares de cruce.

## Artículo 8

firearms-8-1-a = ¿Se marca cada arma de fuego en el momento de su fabricación con una marca distintiva que indique el nombre del fabricante, el país o lugar de fabricación y el número de serie, o con otra marca distintiva y fácil de emplear, con símbolos geométricos sencillos y un código, que permita a todos los Estados identificar sin dificultad el país?
    .guidance = Indique cuál de los dos sistemas utiliza su Estado; el segundo es para los Estados que mantienen tal sistema. Cite la norma e indique en qué pieza se pone la marca y qué profundidad o durabilidad debe tener. Si en su Estado no se fabrican armas de fuego, indíquelo, y señale si la norma existe de todos modos.
    .example = El artículo 18 de la Ley de Armas de Fuego de Northland (2011) exige que el nombre del fabricante, “Northland” y un número de serie se estampen con una profundidad mínima de 0,1 mm en el armazón o el cajón de mecanismos. El Banco de Pruebas rechaza las armas de fuego sin marcar; no hubo ninguna entre las 3.900 presentadas en 2022.

firearms-8-1-b-p1 = ¿Exige su Estado que cada arma de fuego importada lleve una marca sencilla y apropiada que permita identificar el país de importación y, de ser posible, el año de esta, y que permita asimismo a sus autoridades localizar el arma de fuego?
    .guidance = Indique quién pone la marca, cuándo y dónde: antes del envío, en la frontera o en el establecimiento del importador. Cite la norma y adjunte una imagen de la marca. Las importaciones temporales con fines lícitos verificables, como una competición, no tienen que marcarse; indique si su Estado las exime.
    .example = Según el artículo 21 de la Ley de Armas de Fuego de Lumaya (2010), los importadores hacen grabar “LM” y las dos últimas cifras del año en los diez días siguientes al despacho de aduana. La policía lo comprueba antes de la inscripción. Los cazadores y tiradores deportivos visitantes están exentos durante un máximo de 90 días.

firearms-8-1-b-p2 = ¿Exige su Estado una marca distintiva en el arma de fuego importada que no la lleve?
    .guidance = Se trata de las armas de fuego sin la marca de fabricación descrita en el párrafo 1 a), por ejemplo, las antiguas o las que nunca fueron numeradas. Indique quién asigna el número y cómo se evita que se utilice dos veces. Si su Estado deniega la entrada de tales armas de fuego, responda “Sí” e indíquelo.
    .example = La aduana de Al Yasmin remite las armas de fuego sin marca distintiva al Departamento de Armas, que asigna un número de una serie nacional con arreglo al artículo 9 del Decreto núm. 33 (2018). En 2022 se hizo así con 57 fusiles de caza.

firearms-8-1-c = Cuando un arma de fuego se transfiere de las existencias estatales a la utilización civil con carácter permanente, ¿vela su Estado por que lleve una marca distintiva que permita a todos los Estados partes identificar el país que realiza la transferencia?
    .guidance = Las existencias estatales son las de las fuerzas armadas, la policía y otros servicios. Cite la norma e indique quién pone la marca y quién la comprueba antes de la transferencia. Si la ley prohíbe tales transferencias, responda “Sí” e indíquelo.
    .example = Según el artículo 40 de la Ley de Excedentes de Defensa de Isla Verde (2008), las armas de fuego del ejército y de la policía solo pueden venderse después de que el Arsenal del Estado las haya estampado con “IV”, un número y el año. En 2019 se vendieron de este modo 220 fusiles.

firearms-8-2 = ¿Alienta su Estado a la industria de fabricación de armas de fuego a formular medidas contra la supresión o la alteración de las marcas?
    .guidance = Indique lo que ha hecho su Estado: conversaciones, acuerdos, normas, investigación o condiciones en las licencias. Mencione los resultados, como las marcas ocultas, las marcas en varias piezas o las que pueden recuperarse después de un limado. Si en su Estado no existe tal industria, describa lo que se pide a los importadores y proveedores.
    .example = Desde 2017, el Ministerio de Industria de Korvania y los dos fabricantes nacionales se reúnen cada año sobre la base de un memorando. Ambos repiten ahora con láser el número de serie en el interior del cajón de mecanismos, donde no se puede alcanzar sin destruir el arma de fuego.

## Artículo 9

firearms-9-p1 = Si su legislación no reconoce como arma de fuego un arma desactivada, ¿ha adoptado su Estado las medidas necesarias para prevenir la reactivación ilícita de las armas de fuego desactivadas?
    .guidance = Si su legislación sigue considerando arma de fuego el arma desactivada, responda “Sí” aquí y a las demás preguntas de este artículo, e indíquelo. En caso contrario, cite las normas técnicas e indique quién puede desactivar. Indique cómo se tratan las armas de fuego desactivadas anteriormente o en el extranjero, y exponga casos de reactivación.
    .example = Según el artículo 50 de la Ley de Armas de Fuego de Lumaya (2010), un arma de fuego solo queda libre de control tras su desactivación por un armero con licencia conforme a la norma técnica del Aviso núm. 4 (2016). Las armas de fuego desactivadas en el extranjero se examinan de nuevo. En 2021, la policía descubrió once pistolas reactivadas, todas anteriores a 2016.

firearms-9-p2 = Cuando sea apropiado, ¿ha tipificado su Estado delitos específicos para prevenir la reactivación ilícita de las armas de fuego desactivadas?
    .guidance = El delito puede referirse a la reactivación misma o a la venta de armas de fuego que no se hayan desactivado debidamente. Cítelo con su pena. Si la reactivación se sanciona como fabricación ilícita, remítase a su respuesta sobre el artículo 5, párrafo 1 a). Si su Estado no considera apropiado un delito específico, exponga los motivos.
    .example = El artículo 66 de la Ley de Armas de Fuego de Northland (2011) sanciona con dos a ocho años de prisión la reactivación de un arma de fuego, o su tentativa, y con hasta tres años la tenencia de equipos de reactivación. Entre 2018 y 2022 fueron condenadas cinco personas.

firearms-9-a = ¿Exige su legislación que todas las piezas esenciales de un arma de fuego desactivada queden permanentemente inservibles y no puedan ser retiradas, reemplazadas ni modificadas de forma que pueda permitirse de algún modo la reactivación?
    .guidance = Indique las operaciones exigidas para cada tipo de arma de fuego, como la soldadura, el corte o la fijación con pasadores del cañón, el cerrojo y el cajón de mecanismos. Son necesarios ambos elementos: que las piezas ya no funcionen y que no puedan cambiarse. Adjunte la norma técnica.
    .example = El anexo de la Ordenanza núm. 22 de Korvania (2015) prescribe para cada tipo cómo se ranura y obtura el cañón, se rebaja la cara del cerrojo y se sueldan ambos al cajón de mecanismos. Después no debe poder retirarse ninguna pieza; también el cargador se suelda en su sitio.

firearms-9-b = ¿Ha adoptado su Estado disposiciones a fin de que una autoridad competente verifique, cuando proceda, que las modificaciones dejan el arma de fuego permanentemente inservible?
    .guidance = Indique la autoridad y si inspecciona todas las armas de fuego o una muestra. No debería ser la persona que realizó la desactivación. Indique el número de inspecciones y de armas de fuego devueltas.
    .example = Toda arma de fuego desactivada en Isla Verde se presenta a la Oficina de Pruebas con arreglo al artículo 55 del Código de Armas (2014). En 2022, la Oficina examinó 640 armas de fuego y devolvió 38 para que se completara el trabajo.

firearms-9-c = ¿Da lugar esta verificación a la expedición de un certificado o documento en que conste la desactivación, o a la inclusión en el arma de fuego de una marca estampada claramente visible?
    .guidance = Basta uno de los tres; indique cuál utiliza su Estado y adjunte un modelo. Indique si el documento acompaña al arma de fuego cuando se vende y si se lleva un registro. Indique qué ocurre con las armas de fuego desactivadas que carecen de tal prueba.
    .example = El Departamento de Armas de Al Yasmin estampa “DA” y el año en el armazón y el cañón y expide un certificado numerado, que acompaña al arma de fuego (artículo 14 del Decreto núm. 33, 2018). La venta sin el certificado es delito.

## Artículo 10

firearms-10-1-p1 = ¿Tiene su Estado un sistema eficaz de licencias o autorizaciones de exportación e importación para la transferencia de armas de fuego, sus piezas y componentes y municiones?
    .guidance = Indique la ley, la autoridad y las condiciones, y describa el recorrido de una solicitud desde su presentación hasta la frontera. Demuestre que están abarcadas, además de las armas de fuego, las piezas y componentes y las municiones. Indique qué puede exceptuarse y qué pena se impone por una transferencia sin licencia. En cuanto a las transferencias entre Estados, véase el artículo 4, párrafo 2.
    .example = Según los artículos 20 a 36 de la Ley sobre el Comercio de Armas de Northland (2013), cada exportación e importación de armas de fuego, piezas esenciales y municiones requiere una licencia de la Junta de Control del Comercio. En 2022 esta concedió 1.310 licencias y denegó 42. La transferencia sin licencia se castiga con hasta diez años.

firearms-10-1-p2 = ¿Tiene su Estado un sistema eficaz de medidas aplicables al tránsito internacional de armas de fuego, sus piezas y componentes y municiones?
    .guidance = El Protocolo no prescribe la forma: una licencia de tránsito, un aviso previo, una escolta o el transporte precintado. Indique cuál se aplica, por carretera, por ferrocarril, por mar y por aire. Indique cómo se controlan las mercancías que solo cambian de buque o aeronave, o que se encuentran en una zona franca.
    .example = En Korvania, todo tránsito requiere un permiso del Ministerio del Interior (artículo 41 de la Ley de Armas, 2012) y la aduana lo precinta y escolta. Están incluidas las mercancías que se encuentran en el puerto franco. En 2023 hubo 96 tránsitos; dos fueron detenidos por falta de permiso.

firearms-10-2-a = Antes de emitir una licencia o autorización de exportación, ¿verifica su Estado que el Estado importador haya emitido la correspondiente licencia o autorización de importación?
    .guidance = Indique qué se exige al solicitante y cómo se cerciora la autoridad de que el documento es auténtico, por ejemplo, mediante consulta a la autoridad emisora. Un certificado de uso final no sustituye por sí solo a la licencia de importación. Dé un ejemplo en que la verificación no haya tenido éxito.
    .example = El artículo 8 del Reglamento sobre el Comercio de Armas de Lumaya (2015) exige el original de la licencia de importación, que la Oficina de Control del Comercio confirma por correo electrónico con la autoridad emisora. En 2021 dos licencias resultaron falsificadas; se denegaron las exportaciones y se informó a los Estados importadores.

firearms-10-2-b = Antes de emitir una licencia o autorización de exportación, ¿verifica su Estado que cada Estado de tránsito haya al menos comunicado por escrito, con anterioridad al envío, que no se opone al tránsito?
    .guidance = Indique quién obtiene esta comunicación, el exportador o la autoridad, y qué ocurre si un Estado de tránsito no responde: el silencio no es una comunicación por escrito. Los acuerdos en favor de los Estados sin litoral no se ven afectados; mencione los que obliguen a su Estado. Indique qué ocurre si cambia la ruta.
    .example = El artículo 24 de la Ley sobre el Comercio de Armas de Northland (2013) prohíbe emitir una licencia hasta que cada Estado de tránsito haya dado su conformidad por escrito. La solicita la propia Junta de Control del Comercio. En 2022 denegó tres solicitudes porque no había llegado ninguna respuesta al cabo de 60 días.

firearms-10-3-p1 = ¿Contienen en conjunto sus licencias de exportación e importación y la documentación que las acompaña, como mínimo, el lugar y la fecha de emisión, la fecha de expiración, los países de exportación, importación y tránsito, en su caso, el destinatario final y la descripción y cantidad de los artículos?
    .guidance = Adjunte un modelo de cada documento y señale dónde figura cada elemento; basta que entre todos los contengan. Indique con qué precisión se hace la descripción, por ejemplo, tipo, calibre y números de serie. Si falta algún elemento, indique cuál es.
    .example = El formulario de licencia del anexo 2 del Reglamento núm. 11 de Al Yasmin (2019) contiene todos estos elementos, con el tipo, el modelo y el calibre. Los números de serie figuran en la lista de embalaje, que forma parte de la licencia. Se adjuntan ambos modelos.

firearms-10-3-p2 = ¿Vela su Estado por que la información contenida en la licencia de importación se facilite de antemano a los Estados de tránsito?
    .guidance = Indique quién la facilita, su autoridad o el exportador, a quién y cuánto tiempo antes del envío. Indique por qué conducto se transmite y cómo se protegen los datos comerciales. Si su Estado solo importa o solo exporta, describa ese aspecto.
    .example = La Junta de Control del Comercio de Northland envía una copia de la licencia de importación al punto de contacto de cada Estado de tránsito al menos diez días hábiles antes del envío, como exige el artículo 25 de la Ley sobre el Comercio de Armas (2013). En 2022 se enviaron 212 copias.

firearms-10-4 = Si el Estado exportador lo solicita, ¿le informa su Estado, como Estado importador, de la recepción de la remesa de armas de fuego, sus piezas y componentes o municiones?
    .guidance = La obligación solo nace previa solicitud. Indique qué autoridad confirma la recepción y sobre la base de qué comprobación, por ejemplo, una inspección aduanera o una visita al destinatario. Indique cuánto tarda una respuesta. Si no se ha recibido ninguna solicitud, indíquelo.
    .example = La aduana de Isla Verde coteja cada remesa con la licencia; después, el Registro de Armas expide un certificado de entrega en los diez días siguientes a la solicitud (artículo 63 del Código de Armas, 2014). En 2023 se expidieron 19 certificados; en uno se comunicó que faltaban piezas.

firearms-10-5-p1 = ¿Ha adoptado su Estado, dentro de sus posibilidades, medidas para garantizar que sus procedimientos de licencia o autorización sean seguros?
    .guidance = Mencione salvaguardias como la intervención de dos funcionarios en cada decisión, un registro de firmas, formularios numerados y difíciles de falsificar, la presentación electrónica y las auditorías. Indique cómo se previenen la corrupción y el uso indebido, y si ha salido a la luz algún caso.
    .example = La Oficina de Control del Comercio de Lumaya emite las licencias únicamente en forma electrónica, firmadas por dos funcionarios. Las copias en papel llevan un número de serie y un holograma. El Auditor General examinó el procedimiento en 2020, y sus seis recomendaciones se han puesto en práctica.

firearms-10-5-p2 = ¿Ha adoptado su Estado, dentro de sus posibilidades, medidas para que la autenticidad de los documentos de licencia o autorización pueda ser verificada o validada?
    .guidance = Tenga en cuenta ambos sentidos: cómo pueden otros Estados verificar sus documentos y cómo verifican sus autoridades los extranjeros. Indique el contacto o la página en que se hace, y el plazo habitual de respuesta. Mencione las muestras de firmas o sellos que se hayan intercambiado.
    .example = Desde 2018, cada licencia de Korvania lleva un código que cualquier autoridad puede introducir en la página del Ministerio del Interior para ver su contenido. En 2022 se hicieron 140 verificaciones desde el extranjero. Las consultas por correo electrónico se responden en un plazo de dos días.

firearms-10-6 = ¿Ha adoptado su Estado procedimientos simplificados para la importación y exportación temporales, o para el tránsito, de armas de fuego, sus piezas y componentes y municiones para fines lícitos verificables?
    .guidance = El Protocolo menciona como ejemplos las cacerías, las prácticas de tiro deportivo, las pruebas, las exposiciones y las reparaciones. Indique qué fines admite su legislación, qué prueba se exige, cuántas armas de fuego y cartuchos se permiten y por cuánto tiempo. Indique cómo se comprueba su salida.
    .example = Los cazadores y los tiradores deportivos pueden introducir en Northland hasta tres armas de fuego y 500 cartuchos por 90 días, con una invitación y la licencia de su propio Estado (artículo 34 de la Ley sobre el Comercio de Armas, 2013). La aduana registra la entrada y la salida. En 2022 se hizo uso de ello 2.870 veces.

## Artículo 11

firearms-11-a-p1 = ¿Exige su Estado que se garantice la seguridad de las armas de fuego, sus piezas y componentes y municiones en el curso de su fabricación?
    .guidance = Describa las normas para fábricas y talleres: cierres, alarmas, vigilantes, verificación del personal, inventario y obligación de comunicar las pérdidas. Indique quién inspecciona, con qué frecuencia y con qué consecuencias. Facilite cifras de robos y pérdidas.
    .example = El anexo 3 de la Ordenanza núm. 22 de Korvania (2015) exige cámaras acorazadas, cámaras de vigilancia, recuentos diarios y la verificación de antecedentes de todo el personal. La Inspección de Armas visita cada fábrica dos veces al año; en 2021 suspendió una licencia, después de que desaparecieran doce cañones.

firearms-11-a-p2 = ¿Exige su Estado que se garantice la seguridad de las armas de fuego, sus piezas y componentes y municiones en el curso de su importación, exportación y tránsito a través de su territorio?
    .guidance = Describa las normas para el transporte y para el almacenamiento en ruta: transportistas aprobados, rutas, precintos, escoltas, envío de piezas por separado de las armas de fuego y aviso a la policía. Demuestre que se aplican a la importación, la exportación y el tránsito. Facilite cifras de robos, pérdidas y desviaciones.
    .example = Según los artículos 14 a 19 del Reglamento sobre el Comercio de Armas de Lumaya (2015), las remesas de más de cinco armas de fuego viajan precintadas, por una ruta aprobada por la policía; los cerrojos se envían por separado. Desde 2017 no se ha perdido ninguna remesa.

firearms-11-b-p1 = ¿Ha adoptado su Estado medidas para aumentar la eficacia de sus controles de importación, exportación y tránsito de armas de fuego, incluidos, cuando proceda, los controles fronterizos?
    .guidance = Describa lo que se ha añadido en los últimos años: análisis de riesgos, escáneres, perros, control de paquetes y correo, equipos conjuntos, capacitación. Indique cómo se miden los resultados. Facilite cifras de las armas de fuego descubiertas en las fronteras.
    .example = Desde 2019, el Servicio de Aduanas de Isla Verde selecciona los paquetes que se controlan según perfiles de riesgo y examina con escáner en el aeropuerto todo el correo procedente del extranjero. Las incautaciones de piezas de armas de fuego en el correo pasaron de 14 en 2018 a 61 en 2022.

firearms-11-b-p2 = ¿Ha adoptado su Estado medidas para aumentar la eficacia de la cooperación transfronteriza entre los servicios policiales y aduaneros contra el robo, la pérdida, la desviación y la fabricación y el tráfico ilícitos de armas de fuego?
    .guidance = Indique los acuerdos, las operaciones conjuntas, los puestos conjuntos y los oficiales de enlace. Indique también cómo colaboran la policía y la aduana dentro de su Estado. Exponga como ejemplo una operación, con su resultado.
    .example = Los agentes de policía y de aduanas de Northland y de sus dos vecinos comparten el centro fronterizo conjunto creado por el acuerdo de 2014. En una semana de acción conjunta de 2022 controlaron 3.100 vehículos e incautaron 47 armas de fuego.

## Artículo 12

firearms-12-1 = ¿Intercambia su Estado con otros Estados partes información pertinente para cada caso específico sobre cuestiones como los fabricantes, agentes comerciales, importadores y exportadores y, de ser posible, transportistas autorizados de armas de fuego, sus piezas y componentes y municiones?
    .guidance = Indique qué autoridad intercambia tal información, sobre qué fundamento jurídico y con qué límites impuestos por su legislación, por ejemplo, respecto de los datos personales o comerciales. Demuestre que se incluye a los transportistas siempre que sea posible. Facilite cifras o exponga un caso.
    .example = La Oficina Nacional de Armas de Fuego de Northland puede informar a las autoridades extranjeras de si un comerciante, importador o transportista tiene licencia (artículo 52 de la Ley de Armas de Fuego, 2011). En 2022 respondió a 84 consultas, en un plazo medio de cuatro días.

firearms-12-2-a = ¿Intercambia su Estado con otros Estados partes información sobre los grupos delictivos organizados efectiva o presuntamente involucrados en la fabricación o el tráfico ilícitos de armas de fuego?
    .guidance = Indique la autoridad y los canales, como la cooperación policial, los oficiales de enlace o los órganos regionales. Indique si también se facilita información sin solicitud previa. La información abarca también las piezas y componentes y las municiones. No revele investigaciones en curso.
    .example = La Dirección contra la Delincuencia Organizada de Korvania comparte análisis de grupos por los canales policiales, sobre la base del artículo 17 de la Ley de Datos Policiales (2014). En 2021, la información transmitida a dos Estados dio lugar a la detención de nueve miembros de un grupo.

firearms-12-2-b = ¿Intercambia su Estado con otros Estados partes información sobre los medios de ocultación utilizados en la fabricación o el tráfico ilícitos de armas de fuego y las formas de detectarlos?
    .guidance = Indique quién reúne tales conocimientos y cómo llegan a otros Estados: avisos, imágenes, boletines, reuniones. Dé un ejemplo de un aviso enviado o recibido y de su utilidad. No es necesario que describa un método con tanto detalle que pueda imitarse.
    .example = Desde 2018, el Laboratorio de Aduanas de Isla Verde envía avisos ilustrados a once Estados. Uno de ellos, sobre pistolas ocultas en bloques de motor, ayudó a un Estado vecino a efectuar tres incautaciones en 2020.

firearms-12-2-c = ¿Intercambia su Estado con otros Estados partes información sobre los métodos, los lugares de expedición y de destino y las rutas que habitualmente utilizan los grupos delictivos organizados para el tráfico ilícito de armas de fuego?
    .guidance = Indique qué autoridad realiza el análisis, a partir de qué fuentes, como las incautaciones y las localizaciones, y con qué frecuencia. Indique los canales de intercambio y los Estados u órganos que participan. Adjunte un análisis que no sea confidencial.
    .example = Cada año, la Policía de Lumaya elabora un mapa de rutas a partir de los datos de las incautaciones y localizaciones, y lo comparte con la oficina regional de policía. La edición de 2022 dio lugar a patrullas conjuntas en el lago septentrional.

firearms-12-2-d = ¿Intercambia su Estado con otros Estados partes sus experiencias de carácter legislativo, así como sus prácticas y medidas, contra la fabricación y el tráfico ilícitos de armas de fuego, sus piezas y componentes y municiones?
    .guidance = Mencione los textos legislativos puestos a disposición, las visitas de estudio, las reuniones de expertos y la ayuda para la redacción. Indique qué ha aprendido y tomado su Estado de otros. Señale dónde puede consultarse su legislación.
    .example = Al Yasmin ha publicado su legislación sobre armas de fuego en dos idiomas y recibió en 2019 a funcionarios de tres Estados para presentarles su nuevo decreto sobre la marcación. Las normas sobre la desactivación las tomó de la experiencia de un Estado vecino.

firearms-12-3 = ¿Proporciona su Estado a otros Estados partes o intercambia con ellos, según proceda, información científica y tecnológica que sea de utilidad para las autoridades encargadas de hacer cumplir la ley contra la fabricación y el tráfico ilícitos?
    .guidance = Son ejemplos la comparación balística, la recuperación de marcas suprimidas, la identificación de armas y la detección de piezas en paquetes. Indique el laboratorio o la unidad y las redes en que participa. Dé un ejemplo de ayuda prestada o recibida.
    .example = El Instituto Forense de Korvania participa en una red regional de comparación de imágenes balísticas, en virtud de un acuerdo de 2017. En 2022 comparó 310 muestras para otros Estados y halló 12 coincidencias. Su manual sobre la recuperación de números está a disposición de todos.

firearms-12-4-p1 = ¿Coopera su Estado con otros Estados partes en la localización de las armas de fuego, sus piezas y componentes y municiones que puedan haber sido objeto de fabricación o tráfico ilícitos?
    .guidance = Por localización se entiende el rastreo sistemático desde el fabricante hasta el comprador, también de las piezas y las municiones cuando sea posible. Indique la unidad encargada y los registros que puede consultar. Indique si se procede a la localización de todas las armas de fuego recuperadas y describa un caso en que una localización haya permitido avanzar.
    .example = La Unidad de Localización de la Policía de Northland tiene acceso directo a todos los registros en virtud del artículo 53 de la Ley de Armas de Fuego (2011). Localizó el origen de 870 de las 1.100 armas de fuego incautadas en 2022. Una localización descubrió a un comerciante que había vendido 60 pistolas sin inscribirlas.

firearms-12-4-p2 = Dentro de sus posibilidades, ¿responde su Estado con rapidez a las solicitudes de asistencia en la localización formuladas por otros Estados partes?
    .guidance = Indique el plazo, si lo hay, y el tiempo medio que tarda una respuesta. Indique qué debería contener la solicitud y en qué idiomas se acepta. Indique qué retrasa las respuestas, por ejemplo, los registros en papel.
    .example = La Circular núm. 3 del Comisario General de Policía de Lumaya (2018) fija un plazo de diez días, o de dos en casos urgentes. En 2022 se respondió dentro del plazo a 133 de 140 solicitudes; las demás se referían a ventas anteriores a 1990, que solo constan en papel.

firearms-12-5-p1 = Con sujeción a los conceptos básicos de su ordenamiento jurídico o a cualesquiera acuerdos internacionales, ¿garantiza su Estado, si así se le solicita, la confidencialidad de la información recibida con arreglo a este artículo y acata las restricciones impuestas a su utilización?
    .guidance = Cite la norma e indique a quién obliga, también a los tribunales y demás autoridades que reciban la información. Demuestre que está protegida la información comercial perteneciente a una empresa. Indique todo concepto básico o acuerdo que limite esta obligación, como el deber de poner las pruebas a disposición de la defensa.
    .example = El artículo 29 de la Ley de Cooperación Policial de Isla Verde (2015) vincula a toda autoridad a las restricciones fijadas por el Estado que facilitó la información, también respecto de los secretos comerciales. Su incumplimiento se castiga con hasta dos años de prisión. No se ha producido ninguno.

firearms-12-5-p2 = Si no es posible mantener la confidencialidad, ¿da aviso su Estado al Estado parte que facilitó la información antes de revelarla?
    .guidance = Cite la norma o la instrucción e indique quién da el aviso y cuánto tiempo antes de la revelación. Indique qué ocurre si se opone el Estado que facilitó la información. Si nunca se ha dado tal caso, indíquelo.
    .example = Según el párrafo 12 de la Directriz núm. 2 de la Fiscalía General de Northland (2019), se informa a la autoridad extranjera al menos 14 días antes de que deba mostrarse un documento a la defensa. Ha ocurrido dos veces, y ambos Estados dieron su conformidad.

## Artículo 13

firearms-13-1 = ¿Coopera su Estado con otros, en los planos bilateral, regional e internacional, contra la fabricación y el tráfico ilícitos de armas de fuego, sus piezas y componentes y municiones?
    .guidance = Indique respecto de cada uno de los tres planos los acuerdos, órganos y programas en que participa su Estado. Indique qué han logrado en la práctica. Remítase a sus respuestas sobre el artículo 27 de la Convención cuando sirvan los mismos acuerdos.
    .example = Lumaya tiene acuerdos policiales bilaterales con cinco Estados, pertenece al centro regional sobre armas pequeñas y envía los resultados de sus localizaciones a la base de datos internacional de armas de fuego robadas. Una operación conjunta de siete Estados en 2021 dio lugar a 214 incautaciones, 31 de ellas en Lumaya.

firearms-13-2 = ¿Ha designado su Estado un órgano nacional o un punto de contacto único encargado de mantener el enlace con los demás Estados partes en toda cuestión relativa al Protocolo?
    .guidance = Indique su nombre y cómo se puede contactar con él. No tiene que ser la autoridad central para la asistencia judicial recíproca prevista en el artículo 18, párrafo 13, de la Convención, que conserva sus propias funciones. Indique si se ha informado a los demás Estados y a la secretaría, y cuándo se comprobó por última vez la entrada.
    .example = La Oficina Nacional de Armas de Fuego de Northland es el punto de contacto (artículo 50 de la Ley de Armas de Fuego, 2011). Tiene dos funcionarios que se turnan en la guardia y responde en francés e inglés. Se notificó a la secretaría el 4 de marzo de 2012, y la entrada se confirmó por última vez en 2023.

firearms-13-3 = ¿Procura obtener su Estado el apoyo y la cooperación del sector, desde los fabricantes, agentes comerciales, importadores y exportadores hasta los corredores y transportistas comerciales, para prevenir y detectar la fabricación y el tráfico ilícitos?
    .guidance = Examine los seis grupos por orden. Describa lo que se les pide y lo que se les ofrece: asesoramiento, una línea telefónica, capacitación, la obligación de denunciar pedidos sospechosos, códigos de conducta. Facilite cifras de denuncias, o un caso que comenzara con una.
    .example = La Policía de Korvania mantiene desde 2016 una línea para comerciantes y transportistas y capacita a su personal cada primavera. El artículo 58 de la Ley de Armas (2012) los obliga a denunciar los pedidos sospechosos. En 2022 hubo 73 denuncias; cuatro dieron lugar a enjuiciamientos.

## Artículo 14

firearms-14-p1 = ¿Coopera su Estado con otros Estados partes y, según proceda, con organizaciones internacionales, de modo que los Estados puedan recibir, previa solicitud, la capacitación y la asistencia técnica que necesiten contra la fabricación y el tráfico ilícitos?
    .guidance = Indique qué ha prestado su Estado y qué ha recibido: cursos, expertos, manuales, asesoramiento legislativo. Indique los asociados y los años. Remítase a sus respuestas sobre el artículo 29 de la Convención cuando sirvan los mismos cursos. Exponga sus propias necesidades en el campo “Asistencia técnica necesaria”.
    .example = Entre 2019 y 2022, el Departamento de Armas de Al Yasmin impartió, con una organización internacional, seis cursos sobre la marcación y el mantenimiento de registros a 130 agentes de cuatro Estados. En 2021 recibió un curso sobre la localización, y le sería útil otro sobre las armas de fuego fabricadas con piezas impresas.

firearms-14-p2 = ¿Incluye esta cooperación, previa solicitud, asistencia financiera y material en las cuestiones enunciadas en los artículos 29 y 30 de la Convención?
    .guidance = Son ejemplos las máquinas de marcación, los programas informáticos para registros, el equipo para el almacenamiento seguro o para la destrucción y las contribuciones a fondos. Indique las cuantías o los artículos, el destinatario y el año, tanto si su Estado los dio como si los recibió. El Estado que carezca de medios puede indicar lo que ha hecho para obtener o transmitir tal asistencia.
    .example = En 2020, Northland entregó a Lumaya tres máquinas de marcación y un programa de registro, con un costo de 240.000 dólares. Además, aporta 100.000 dólares al año a un fondo regional para la destrucción de armas excedentes.

## Artículo 15

firearms-15-1 = ¿Ha establecido su Estado un sistema de reglamentación de las actividades de las personas dedicadas al corretaje, o ha considerado la posibilidad de establecerlo?
    .guidance = La obligación consiste en considerar la posibilidad. Si existe un sistema, cite la ley y su definición de corredor, e indique si está abarcado el corretaje de sus nacionales o residentes en el extranjero. Si no existe, indique quién lo consideró, cuándo y con qué resultado. Las preguntas siguientes tratan las tres medidas que propone el Protocolo.
    .example = Los artículos 37 a 44 de la Ley sobre el Comercio de Armas de Northland (2013) regulan la actividad de quien, a cambio de un pago, pone en contacto a las partes en una transferencia de armas, también cuando las mercancías no pasen nunca por Northland. Obligan a los nacionales y residentes dondequiera que actúen. El corretaje sin licencia se castiga con hasta seis años.

firearms-15-1-a = ¿Exige su Estado que se registren los corredores que ejerzan en su territorio?
    .guidance = La elección corresponde a su Estado. Si existe un registro, indique la autoridad que lo lleva, las condiciones de inscripción y los motivos de cancelación. Indique el número de corredores registrados y quién puede consultar el registro.
    .example = Isla Verde lleva un registro de corredores en el Ministerio de Comercio con arreglo al artículo 70 del Código de Armas (2014). La inscripción es por tres años y requiere la ausencia de antecedentes penales. En 2023 había nueve corredores registrados; en 2021 se canceló la inscripción de uno.

firearms-15-1-b = ¿Exige su Estado una licencia o autorización para el ejercicio del corretaje?
    .guidance = La elección corresponde a su Estado. Indique si cada transacción requiere una licencia o si el corredor tiene licencia por un tiempo. Cite la norma y los criterios, y facilite cifras de licencias concedidas y denegadas.
    .example = En Korvania, cada transacción con intervención de un corredor requiere un permiso del Ministerio del Interior (artículo 47 de la Ley de Armas, 2012), que la examina como si fuera una exportación. En 2022 concedió 21 permisos y denegó cuatro, porque el destinatario final era incierto.

firearms-15-1-c = ¿Exige su Estado que en las licencias o autorizaciones de importación y de exportación, o en la documentación que las acompaña, se consignen los nombres y los emplazamientos de los corredores que intervengan en la transacción?
    .guidance = La elección corresponde a su Estado. Adjunte el formulario y señale dónde figuran. Indique si deben consignarse todos los corredores de la cadena y qué ocurre si se omite alguno.
    .example = En la casilla 9 del formulario de licencia del Reglamento sobre el Comercio de Armas de Lumaya (2015) se piden el nombre, la dirección y el país de cada corredor. La licencia obtenida sin indicar un corredor es nula; ocurrió una vez, en 2020.

firearms-15-2-p1 = Si su Estado tiene un sistema de autorización del corretaje, ¿incluye datos sobre los corredores y el corretaje en sus intercambios de información con arreglo al artículo 12?
    .guidance = El Protocolo alienta a hacerlo. Indique qué se intercambia, como los nombres de los corredores registrados, las denegaciones y las condenas, con quién y por qué conducto. Dé un ejemplo.
    .example = La Junta de Control del Comercio de Northland informa a sus asociados en el plazo de una semana de las licencias de corretaje denegadas, con arreglo al artículo 43 de la Ley sobre el Comercio de Armas (2013). En 2021, uno de esos avisos impidió que prosperara una solicitud que el mismo corredor había presentado en otro Estado.

firearms-15-2-p2 = Si su Estado tiene un sistema de autorización del corretaje, ¿conserva los registros relativos a los corredores y al corretaje de conformidad con el artículo 7?
    .guidance = El Protocolo alienta a hacerlo; el período previsto en el artículo 7 no es inferior a diez años. Indique qué se registra, quién lo hace y durante cuánto tiempo, y si los corredores deben llevar sus propios registros. Cite la norma.
    .example = Los corredores de Isla Verde conservan sus contratos y su correspondencia durante quince años, y el Ministerio de Comercio, sus expedientes sobre ellos durante treinta (artículo 74 del Código de Armas, 2014). En 2022, los inspectores revisaron los libros de los nueve corredores.
