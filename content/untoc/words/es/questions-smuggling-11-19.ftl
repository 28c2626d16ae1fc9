### Protocolo contra el Tráfico Ilícito de Migrantes: artículos 11 a 19.

## Artículo 11

smuggling-11-1 = ¿Ha reforzado su Estado, en la medida de lo posible, los controles fronterizos que sean necesarios para prevenir y detectar el tráfico ilícito de migrantes?
    .guidance = Describa lo que se ha reforzado: personal, equipo, patrullas entre los puestos fronterizos, análisis de riesgos. Los compromisos internacionales relativos a la libre circulación de personas no se ven afectados; indique cómo se compatibilizan con ellos los controles. Facilite cifras de traficantes y de migrantes objeto de tráfico ilícito detectados en la frontera.
    .example = Al Yasmin añadió 240 agentes, 18 detectores de latidos y patrullas móviles en su frontera septentrional en virtud del Plan de Fronteras (2019-2023). En 2022 descubrieron a 1.310 migrantes objeto de tráfico ilícito y detuvieron a 64 presuntos traficantes.

smuggling-11-2 = ¿Ha adoptado su Estado medidas legislativas u otras medidas apropiadas para prevenir, en la medida de lo posible, la utilización de medios de transporte explotados por transportistas comerciales para el tráfico ilícito de migrantes?
    .guidance = Incluya las líneas aéreas, las navieras, los camiones, los autobuses, los ferrocarriles y los taxis. Mencione las obligaciones de proteger los vehículos, las licencias, la capacitación del personal y los acuerdos con el sector. Indique cómo se supervisa el cumplimiento.
    .example = El artículo 48 de la Ley de Inmigración (2014) de Northland obliga a los transportistas por carretera a cerrar y revisar los vehículos, con un registro escrito en cada parada. En 2023, los inspectores revisaron 5.200 vehículos y hallaron el registro en orden en el 91 %.

smuggling-11-3 = Cuando procede, ¿ha obligado su Estado a los transportistas comerciales a cerciorarse de que todos los pasajeros tengan en su poder los documentos de viaje requeridos para entrar en el Estado receptor?
    .guidance = Demuestre que la obligación alcanza a las empresas de transporte y a los propietarios o explotadores de cualquier medio de transporte. La obligación consiste en comprobar que se tienen los documentos, no en juzgar si son auténticos. Los convenios internacionales aplicables no se ven afectados. Indique cómo se procede con las personas que solicitan asilo.
    .example = El artículo 60 de la Ley de Migración (2014) de Isla Verde obliga a todos los transportistas, incluidos los propietarios de embarcaciones privadas de alquiler, a comprobar los documentos antes de la salida. Un servicio telefónico de la Junta de Inmigración respondió a 7.800 preguntas de transportistas en 2022.

smuggling-11-4 = ¿Ha previsto su Estado sanciones contra los transportistas comerciales que incumplan la obligación de comprobar los documentos de viaje?
    .guidance = Indique la sanción mínima y la máxima, quién la impone y cómo puede recurrirse. Mencione las medidas distintas de las multas, como el pago del regreso o la pérdida de la licencia. Facilite cifras de las sanciones impuestas.
    .example = Según el artículo 45 de la Ley de Transportistas (2012) de Lumaya, el transportista paga de 1.000 a 5.000 coronas por cada pasajero y el costo del regreso. En 2023 se impusieron 112 multas, y 17 se redujeron en recurso.

smuggling-11-5 = ¿Ha considerado su Estado la posibilidad de adoptar medidas que permitan, de conformidad con su derecho interno, denegar la entrada o revocar visados a personas implicadas en los delitos previstos en este Protocolo?
    .guidance = La obligación consiste en considerar la posibilidad. Si existen tales medidas, cítelas e indique qué demuestra que una persona está implicada: una condena, una acusación o información de inteligencia. Indique si la persona puede recurrir. Si su Estado decidió no adoptarlas, exponga los motivos.
    .example = El artículo 29 de la Ley de Extranjería (2008) de Korvania permite denegar la entrada y revocar el visado si hay hechos que justifiquen la sospecha de tráfico ilícito. En 2022 se denegó la entrada a 23 personas; prosperaron tres recursos.

smuggling-11-6 = ¿Ha considerado su Estado la posibilidad de reforzar la cooperación entre los organismos de control fronterizo, por ejemplo, estableciendo y manteniendo conductos de comunicación directos?
    .guidance = La obligación consiste en considerar la posibilidad. Describa los puestos conjuntos, las patrullas, las líneas telefónicas directas o los oficiales de enlace, con los Estados interesados. Remítase a su respuesta sobre el artículo 27 de la Convención si sirven los mismos canales.
    .example = Los jefes de fronteras de Al Yasmin y de sus tres vecinos se reúnen todos los meses desde 2017 y comparten un canal de radio. En 2022, las patrullas conjuntas impidieron 46 intentos y detuvieron a once guías.

## Artículo 12

smuggling-12-a = Con los medios disponibles, ¿ha garantizado su Estado la necesaria calidad de sus documentos de viaje y de identidad para que no puedan con facilidad utilizarse indebidamente ni falsificarse o alterarse, reproducirse o expedirse de forma ilícita?
    .guidance = Describa los elementos de seguridad de cada documento y las normas internacionales a las que se ajustan. Mencione los documentos que todavía se expiden a mano o sin fotografía. Facilite cifras de los documentos falsificados descubiertos y el plan para sustituir los más antiguos.
    .example = Northland expide pasaportes con un chip y una página grabada con láser con arreglo a la Ley de Pasaportes (2015). Los documentos de identidad sin chip se sustituirán antes de que finalice 2026; en diciembre de 2023 se había cambiado el 64 %.

smuggling-12-b = Con los medios disponibles, ¿ha garantizado su Estado la integridad y la seguridad de los documentos de viaje y de identidad que expida o que se expidan en su nombre, e impedido la creación, expedición y utilización ilícitas de dichos documentos?
    .guidance = Se trata del proceso: prueba de la identidad, almacenamiento de los documentos en blanco, control del personal y de las empresas privadas, y notificación de los robos. Indique cómo se previene la corrupción en las oficinas expedidoras. Están incluidos los documentos expedidos en nombre de su Estado, por ejemplo, por los consulados.
    .example = Desde la Ley del Estado Civil (2014) de Isla Verde, los pasaportes solo se expiden contra la presentación de una inscripción de nacimiento electrónica y huellas dactilares. Los consulados no tienen documentos en blanco; la imprenta de la capital se fiscaliza dos veces al año.

## Artículo 13

smuggling-13 = Cuando lo solicita otro Estado parte, ¿verifica su Estado, dentro de un plazo razonable, la legitimidad y validez de los documentos de viaje o de identidad expedidos o presuntamente expedidos en su nombre y sospechosos de ser utilizados para el tráfico ilícito de migrantes?
    .guidance = Las solicitudes pueden referirse a cualquiera de las conductas enunciadas en el artículo 6. Indique la autoridad que responde, el conducto y el plazo habitual. Cite las normas de su legislación sobre tales verificaciones y sobre los datos personales. Indique si las solicitudes urgentes se atienden fuera del horario de oficina.
    .example = La Oficina de Documentos de Lumaya responde en un plazo de tres días, y de inmediato por teléfono respecto de las personas retenidas en una frontera, con arreglo al Reglamento núm. 11 (2018). En 2023 recibió 264 solicitudes; 88 documentos resultaron falsos.

## Artículo 14

smuggling-14-1-p1 = ¿Imparte o refuerza su Estado la capacitación especializada que permite a los funcionarios de inmigración y otros funcionarios pertinentes prevenir el tráfico ilícito de migrantes y los delitos conexos?
    .guidance = Indique a quién se capacita, quién lo hace, con qué frecuencia y durante cuánto tiempo. Tenga en cuenta a los guardias de fronteras y costeros, el personal consular, la policía y los fiscales. Indique si la capacitación es obligatoria y cómo se mide su efecto.
    .example = Según la Orden núm. 33 (2017) del Ministro del Interior de Korvania, todo nuevo agente de fronteras sigue dos semanas de formación sobre el tráfico ilícito, y todos los demás, dos días al año. En 2022, 31 cursos llegaron a 870 agentes.

smuggling-14-1-p2 = ¿Imparte o refuerza su Estado la capacitación especializada de estos funcionarios en el trato humano de los migrantes objeto de tráfico ilícito, con respeto de los derechos que les reconoce este Protocolo?
    .guidance = Muestre qué se enseña sobre el primer contacto, las necesidades médicas, las mujeres y los niños, el asilo y el derecho al contacto consular. Indique quién lo enseña y si participan los migrantes o sus organizaciones.
    .example = La Academia de Fronteras de Al Yasmin imparte desde 2018 un curso de dos días sobre el trato humano, junto con una organización médica. En 2023 lo habían completado los 1.450 agentes en servicio en la frontera.

smuggling-14-2 = ¿Coopera su Estado, según proceda, con otros Estados partes, las organizaciones internacionales y no gubernamentales y demás sectores de la sociedad civil a fin de que su personal reciba capacitación adecuada para prevenir y combatir el tráfico ilícito y proteger los derechos de los migrantes objeto de dicho tráfico?
    .guidance = Indique los asociados, los acuerdos y los cursos, impartidos o recibidos. Las cinco preguntas siguientes tratan por separado el contenido de la capacitación. Indique qué necesidades subsisten.
    .example = En virtud de un memorando de 2020, la Escuela de Policía de Northland organiza la capacitación con dos Estados vecinos y dos organizaciones internacionales. En 2023, 14 cursos conjuntos reunieron a 320 agentes, 95 de ellos del extranjero.

smuggling-14-2-a = ¿Incluye esta capacitación la mejora de la seguridad y la calidad de los documentos de viaje?
    .guidance = Se trata del personal que diseña, produce y expide los documentos. Adjunte el programa e indique quién asiste. Si en su Estado no existe tal curso, mencione aquellos a los que asiste su personal en otro lugar.
    .example = El personal de la Oficina de Pasaportes de Isla Verde asiste cada año a un curso de cinco días sobre el diseño y la expedición seguros, impartido por la imprenta y un centro regional de capacitación. En 2022 participaron los 42 funcionarios expedidores.

smuggling-14-2-b = ¿Incluye esta capacitación el reconocimiento y la detección de los documentos de viaje o de identidad falsificados?
    .guidance = Demuestre que están abarcados los impostores además de los documentos falsos y alterados. Indique si se capacita también al personal de las líneas aéreas y de los consulados. Mencione el equipo utilizado en la capacitación.
    .example = Los expertos en documentos de la Policía de Fronteras de Lumaya capacitan a todo nuevo agente durante 40 horas con 600 muestras. Las detecciones en el aeropuerto principal pasaron de 57 en 2019 a 132 en 2023; se capacitó también a 210 empleados de líneas aéreas.

smuggling-14-2-c = ¿Incluye esta capacitación la compilación de información de inteligencia criminal sobre los grupos involucrados en el tráfico ilícito de migrantes, sus métodos de transporte y ocultación y la utilización indebida de documentos?
    .guidance = Demuestre que está abarcado cada uno de los temas. Indique cómo aprenden los agentes a obtener información de los migrantes sin presiones y a transmitirla. Mencione el análisis financiero y de Internet.
    .example = La Escuela de Inteligencia de Korvania imparte un curso de tres semanas sobre los grupos de traficantes, con partes dedicadas a los vehículos, los documentos falsos, los flujos de dinero y los medios sociales. Entre 2020 y 2023 capacitó a 75 analistas.

smuggling-14-2-d = ¿Incluye esta capacitación la mejora de los procedimientos para detectar a las personas objeto de tráfico ilícito en puntos de entrada y salida convencionales y no convencionales?
    .guidance = Son puntos convencionales los aeropuertos, los puertos y los puestos fronterizos; los no convencionales son la frontera entre los puestos, las playas y los aeródromos privados. Demuestre que ambos están abarcados, a la entrada y a la salida. Indique qué ha cambiado en los procedimientos.
    .example = Desde 2019, los cursos de la Guardia Costera de Al Yasmin incluyen las playas y los puertos pesqueros, y los de la Policía de Fronteras, los aeródromos privados. El nuevo procedimiento de registro de trenes lo redactaron los participantes en 2021.

smuggling-14-2-e = ¿Incluye esta capacitación el trato humano de los migrantes y la protección de los derechos que les reconoce este Protocolo?
    .guidance = Remítase a su respuesta sobre el párrafo 1 si sirve el mismo curso, y añada lo que se hace junto con los asociados. Demuestre que se enseñan los derechos previstos en los artículos 5 y 16.
    .example = Todos los cursos conjuntos de Northland dedican un día a los derechos previstos en los artículos 5 y 16, a cargo del Instituto de Derechos Humanos con arreglo al artículo 8 de su estatuto (2013). En 2023, 320 agentes hicieron el examen final y 301 lo aprobaron.

smuggling-14-3-p1 = Si su Estado tiene conocimientos especializados pertinentes, ¿ha considerado la posibilidad de prestar asistencia técnica a los Estados que sean frecuentemente países de origen o de tránsito de migrantes objeto de tráfico ilícito?
    .guidance = La obligación consiste en considerar la posibilidad. Describa la asistencia prestada, a quién, y su costo y resultados. Si su Estado no tiene tales conocimientos o es él mismo con frecuencia Estado de origen o de tránsito, indíquelo; la asistencia que necesite se indica en el campo “Asistencia técnica necesaria”.
    .example = Isla Verde lo ha considerado cada dos años desde 2015. De 2019 a 2023 envió a expertos en documentos a cuatro Estados de tránsito y capacitó allí a 260 agentes, con un costo de 1,1 millones de coronas.

smuggling-14-3-p2 = ¿Hace su Estado todo lo posible por suministrar los recursos necesarios para combatir el tráfico ilícito de migrantes, por ejemplo, vehículos, sistemas informáticos y lectores de documentos?
    .guidance = Indique qué han recibido sus propios servicios y qué falta. Mencione los recursos que su Estado ha dado a otros o recibido de ellos. Indique las cuantías y los años.
    .example = Entre 2018 y 2022, Lumaya compró 35 vehículos patrulla y 60 lectores de documentos y conectó los 22 puestos fronterizos a un solo sistema. En 2021 se entregaron diez lectores a un Estado vecino.

## Artículo 15

smuggling-15-1 = ¿Cuenta su Estado con programas de información, o los refuerza, para que el público sea consciente de que el tráfico ilícito de migrantes es una actividad delictiva que frecuentemente realizan los grupos delictivos organizados con fines de lucro y que supone graves riesgos para los migrantes?
    .guidance = Demuestre que se transmiten ambos mensajes: el delito y el peligro. Indique a qué público se dirigen, en qué idiomas y por qué medios, y a cuántas personas llegaron. Indique cómo se midió el efecto.
    .example = La campaña “Ningún pasaje es seguro” de Korvania, iniciada en 2020, ha llegado a 2,3 millones de espectadores con relatos de supervivientes en cinco idiomas. En una encuesta de 2022, el 68 % de los jóvenes sabía mencionar los riesgos, frente al 41 % anterior.

smuggling-15-2 = ¿Coopera su Estado con otros Estados partes en el ámbito de la información pública, a fin de impedir que los migrantes potenciales lleguen a ser víctimas de grupos delictivos organizados?
    .guidance = Indique los Estados asociados, las campañas y la parte que corresponde a cada uno. Mencione los centros de información, la labor con las comunidades en el extranjero y la información sobre las vías legales de migración. Remítase al artículo 31 de la Convención cuando se describa la misma labor.
    .example = Al Yasmin y dos Estados de destino gestionan desde 2018 cuatro centros de información para migrantes en virtud de una declaración conjunta. En 2023, los centros asesoraron a 9.600 personas sobre los riesgos y sobre las vías legales para trabajar en el extranjero.

smuggling-15-3 = ¿Promueve o refuerza su Estado, según proceda, programas de desarrollo y cooperación, en los planos nacional, regional e internacional, a fin de combatir las causas socioeconómicas fundamentales del tráfico ilícito, como la pobreza y el subdesarrollo?
    .guidance = Muestre cómo se tienen en cuenta las realidades socioeconómicas de la migración y cómo se presta especial atención a las zonas deprimidas. Cuentan tanto los programas en el país como en el extranjero. La política general de desarrollo solo basta si se demuestra su relación con el tráfico ilícito.
    .example = Northland financia programas de empleo en seis distritos extranjeros de los que proceden muchos migrantes objeto de tráfico ilícito, con 8 millones de coronas al año desde 2019. Una evaluación de 2023 constató 3.900 nuevos empleos, la mayoría para menores de treinta años.

## Artículo 16

smuggling-16-1 = ¿Ha adoptado su Estado todas las medidas apropiadas para preservar y proteger los derechos que el derecho internacional reconoce a los migrantes objeto de tráfico ilícito, en particular el derecho a la vida y el derecho a no ser sometido a tortura o a otras penas o tratos crueles, inhumanos o degradantes?
    .guidance = En los artículos 16 a 19, los migrantes objeto de tráfico ilícito son todos los que hayan sido objeto de alguna de las conductas enunciadas en el artículo 6. Indique las leyes y los tratados que obligan a su Estado, y demuestre que protegen a los migrantes en situación irregular. Describa la supervisión de los lugares en que se los retiene y las quejas, con sus resultados. Indique cómo se garantiza el salvamento de quienes están en peligro.
    .example = El artículo 15 de la Constitución (1962) de Isla Verde protege a toda persona, cualquiera que sea su situación. El Defensor del Pueblo visitó nueve veces los dos centros de acogida en 2022; a raíz de una queja, dos guardias fueron destituidos y enjuiciados.

smuggling-16-2 = ¿Otorga su Estado a los migrantes protección adecuada contra toda violencia que puedan infligirles personas o grupos por el hecho de haber sido objeto de tráfico ilícito?
    .guidance = Tenga en cuenta la violencia de los traficantes, de otras personas y de los funcionarios. Indique cómo puede un migrante denunciar la violencia sin temor a ser expulsado. Remítase a sus respuestas sobre los artículos 24 y 25 de la Convención si se aplican las mismas medidas.
    .example = El artículo 37 de la Ley sobre el Tráfico Ilícito de Migrantes (2013) de Lumaya suspende la expulsión mientras se examina la denuncia de violencia de un migrante. En 2023 presentaron denuncias 58 migrantes; 21 fueron trasladados a un lugar protegido y 14 sospechosos fueron acusados.

smuggling-16-3 = ¿Presta su Estado asistencia apropiada a los migrantes cuya vida o seguridad se haya puesto en peligro como consecuencia de haber sido objeto de tráfico ilícito?
    .guidance = Describa el salvamento en tierra y en el mar, los primeros auxilios, los alimentos, el alojamiento y la atención médica, con los servicios responsables. Indique si se presta ayuda cualquiera que sea la situación de la persona y si quienes la prestan están libres de enjuiciamiento. Facilite cifras.
    .example = Korvania mantiene dos centros de salvamento con arreglo a la Ley de Protección Civil (2012), uno en las montañas y otro en la costa. En 2022 rescataron a 934 personas; todas recibieron atención médica gratuita en virtud del artículo 20.

smuggling-16-4 = Al proteger y asistir a los migrantes objeto de tráfico ilícito, ¿tiene en cuenta su Estado las necesidades especiales de las mujeres y los niños?
    .guidance = Describa las salas separadas, las agentes, la atención durante el embarazo, y la tutela y la escolarización de los niños. Indique cómo se reconoce a los niños que viajan solos y dónde se los aloja. Facilite cifras de las mujeres y los niños que recibieron asistencia.
    .example = Según el Decreto núm. 52 (2018) de Al Yasmin, las mujeres y las familias se alojan por separado, y al niño que viaja solo se le nombra un tutor en un plazo de 72 horas. En 2023 se acogió de este modo a 210 mujeres y 94 niños.

smuggling-16-5 = Cuando se detiene a un migrante objeto de tráfico ilícito, ¿cumple su Estado las obligaciones contraídas con arreglo a la Convención de Viena sobre Relaciones Consulares, incluida la de informar sin demora a la persona acerca de la notificación a los funcionarios consulares y la comunicación con ellos?
    .guidance = Cite la norma e indique cómo, cuándo y en qué idiomas se informa a la persona. Solo se notifica al consulado si la persona lo solicita, salvo que otro tratado disponga otra cosa; demuestre que se informa de ello a quienes solicitan asilo. Adjunte el formulario utilizado.
    .example = El artículo 33 de la Ley sobre la Detención (2010) de Northland exige que se informe en un plazo de dos horas, mediante un formulario en 24 idiomas que la persona firma. En 2022, 412 de 655 personas detenidas pidieron que se informara al consulado.

## Artículo 17

smuggling-17-a = ¿Ha considerado su Estado la posibilidad de celebrar acuerdos bilaterales o regionales o arreglos operacionales o entendimientos con miras a establecer las medidas más apropiadas y eficaces contra el tráfico ilícito de migrantes?
    .guidance = La obligación consiste en considerar la posibilidad. Enumere los acuerdos y arreglos en vigor, con los Estados asociados, las fechas y la materia de cada uno. Si las conversaciones han fracasado o están en curso, indíquelo.
    .example = Isla Verde tiene con tres Estados acuerdos sobre patrullas conjuntas y oficiales de enlace, firmados en 2014, 2017 y 2021. Las conversaciones con un cuarto Estado sobre la vigilancia costera comenzaron en marzo de 2023.

smuggling-17-b = ¿Ha considerado su Estado la posibilidad de celebrar acuerdos bilaterales o regionales o arreglos operacionales o entendimientos con miras a contribuir a desarrollar las disposiciones de este Protocolo entre los Estados interesados?
    .guidance = La obligación consiste en considerar la posibilidad. Muestre en qué aspecto un acuerdo va más allá del Protocolo, por ejemplo, plazos más breves o autorización anticipada para visitar buques. Si el mismo acuerdo sirve a ambos fines, remítase a su respuesta anterior.
    .example = El Convenio Regional de Cooperación Marítima de 2016, entre Lumaya y cuatro Estados, reduce a dos horas el plazo para confirmar el pabellón de un buque. En 2022 se utilizó 13 veces.

## Artículo 18

smuggling-18-1 = ¿Acepta y facilita su Estado, sin demora indebida o injustificada, la repatriación de los migrantes objeto de tráfico ilícito que sean nacionales suyos o tengan derecho de residencia permanente en el momento de la repatriación?
    .guidance = Aquí su Estado es aquel al que regresa el migrante. Demuestre que se acepta a ambos grupos. Indique la autoridad, el plazo habitual y todo tratado o arreglo aplicable en materia de repatriación; las obligaciones que de él dimanan no se ven afectadas.
    .example = El Departamento Consular de Korvania confirma y organiza las repatriaciones con arreglo a la Ley de Readmisión (2011), por regla general en un plazo de 15 días. En 2023 aceptó a 388 nacionales y seis residentes permanentes; 14 casos duraron más de un mes.

smuggling-18-2 = ¿Ha considerado su Estado la posibilidad de aceptar y facilitar la repatriación de los migrantes objeto de tráfico ilícito que tuvieran derecho de residencia permanente en el momento de entrar en el Estado receptor?
    .guidance = La obligación consiste en considerar la posibilidad. Se trata de personas que han perdido ese derecho desde entonces. Indique qué dispone su legislación y qué condiciones se aplican. Si su Estado decidió no hacerlo, exponga los motivos.
    .example = El artículo 16 de la Ley de Residencia (2013) de Al Yasmin permite el regreso de los antiguos residentes permanentes que hayan perdido su derecho menos de dos años antes y tengan familiares cercanos en el país. En 2022 regresaron siete personas.

smuggling-18-3 = A petición del Estado parte receptor, ¿verifica su Estado, sin demora indebida o injustificada, si un migrante objeto de tráfico ilícito es nacional suyo o tiene derecho de residencia permanente en su territorio?
    .guidance = Indique la autoridad que recibe tales solicitudes y los registros que consulta. Indique cuánto tarda una respuesta. Indique cómo se hace la verificación cuando la persona carece de todo documento, y cómo se protegen los datos personales.
    .example = El Registro de Población de Northland responde en un plazo de siete días hábiles con arreglo al Reglamento núm. 27 (2016), de ser necesario tras una entrevista por vídeo. En 2022 recibió 431 solicitudes y confirmó la nacionalidad o la residencia en 356.

smuggling-18-4 = ¿Ha convenido su Estado en expedir, a solicitud del Estado parte receptor, los documentos de viaje o autorización de otro tipo que sean necesarios para que el migrante objeto de tráfico ilícito que carezca de la debida documentación pueda viajar a su territorio y reingresar en él?
    .guidance = Demuestre que ello abarca a los nacionales y a los residentes permanentes. Indique el documento, la autoridad que lo expide, la tasa, en su caso, y el tiempo necesario. El consentimiento puede darse por ley, por acuerdo o en cada caso.
    .example = Los consulados de Isla Verde expiden un certificado de regreso, gratuito y válido por 30 días, en los cuatro días siguientes a la confirmación, con arreglo al artículo 11 de la Ley Consular (2009). En 2023 expidieron 203 certificados.

smuggling-18-5 = Cuando su Estado interviene en la repatriación de migrantes objeto de tráfico ilícito, ¿adopta todas las medidas que proceden para que se lleve a cabo de manera ordenada y teniendo debidamente en cuenta su seguridad y dignidad?
    .guidance = Esto obliga tanto al Estado que repatría como al que recibe. Describa la información, los recursos jurídicos, los reconocimientos médicos, las escoltas y su capacitación, los observadores independientes y la recepción a la llegada. Los derechos que su legislación reconoce a los migrantes no se ven afectados; indique cómo se respetan.
    .example = El artículo 70 de la Ley de Extranjería (2011) de Lumaya prescribe un reconocimiento médico, escoltas capacitadas y un observador del Defensor del Pueblo en cada vuelo. De 512 migrantes objeto de tráfico ilícito repatriados en 2022, 380 partieron por voluntad propia.

smuggling-18-6 = ¿Coopera su Estado con las organizaciones internacionales que proceda en la ejecución de las repatriaciones?
    .guidance = La elección corresponde a su Estado. Indique las organizaciones, los acuerdos y sus tareas, como el asesoramiento, el viaje o la ayuda para comenzar de nuevo. Indique el número de personas afectadas y el costo.
    .example = En virtud de un acuerdo de 2015 con una organización internacional, Korvania ofrece asesoramiento, un vuelo y una subvención para iniciar un negocio. En 2023 utilizaron el programa 265 migrantes, con un costo de 1,8 millones de marcos.

## Artículo 19

smuggling-19-1 = En sus medidas contra el tráfico ilícito de migrantes, ¿respeta su Estado los demás derechos, obligaciones y responsabilidades con arreglo al derecho internacional, incluidos el derecho internacional humanitario, la normativa internacional de derechos humanos, el derecho de los refugiados y el principio de no devolución (non-refoulement)?
    .guidance = Demuestre cómo pueden los migrantes objeto de tráfico ilícito solicitar asilo en la frontera, en el mar y durante la detención, y que no se los devuelve mientras su caso esté pendiente. Indique los tratados sobre los refugiados que obliguen a su Estado, si los hay. Mencione las directrices o resoluciones judiciales.
    .example = El artículo 3 de la Ley de Asilo (2010) de Al Yasmin prohíbe devolver a toda persona que pueda ser perseguida o torturada. La Guardia Costera consigna toda solicitud de asilo en un formulario; en 2022 se transmitieron 178 solicitudes.

smuggling-19-2 = ¿Interpreta y aplica su Estado las medidas previstas en el Protocolo de forma que no sea discriminatoria para las personas por el hecho de haber sido objeto de tráfico ilícito, y en consonancia con los principios de no discriminación reconocidos?
    .guidance = Cite la norma que prohíbe la discriminación y los motivos que enumera. Demuestre que los migrantes objeto de tráfico ilícito tienen el mismo acceso que los demás a los tribunales, a la atención médica de urgencia y a los mecanismos de queja. Indique el órgano que conoce de las quejas, con cifras.
    .example = El artículo 4 de la Ley de Igualdad (2008) de Northland abarca a toda persona que se encuentre en el territorio, cualquiera que haya sido su forma de entrada. La Junta de Igualdad resolvió seis quejas de migrantes objeto de tráfico ilícito en 2023 y admitió tres.
