### Convención: artículo 18.

untoc-18-1-p1 = ¿Presta su Estado a otros Estados partes la más amplia asistencia judicial recíproca respecto de investigaciones, procesos y actuaciones judiciales relacionados con los delitos comprendidos en la Convención?
    .guidance = Indique la ley sobre la asistencia judicial recíproca y los tratados que obligan a su Estado. Indique si la asistencia es posible sin un tratado y en todas las etapas del proceso. Cuando su Estado esté obligado por un Protocolo, los delitos previstos en él se consideran delitos tipificados con arreglo a la Convención. Facilite cifras de las solicitudes recibidas y formuladas.
    .example = La Ley de Asistencia Judicial Recíproca (2012) de Northland se aplica a las solicitudes de cualquier Estado, con o sin tratado. En 2023, Northland recibió 184 solicitudes, 41 de ellas por delitos previstos en la Convención, y cumplimentó 163.

untoc-18-1-p2 = ¿Presta su Estado, sobre la base de la reciprocidad, asistencia de índole similar cuando el Estado requirente tenga tan solo motivos razonables para sospechar que el delito es de carácter transnacional y que entraña la participación de un grupo delictivo organizado?
    .guidance = Al comienzo de una investigación rara vez pueden probarse el carácter transnacional y la participación de un grupo. Demuestre que sus autoridades no exigen más que motivos razonables para sospechar ambas cosas. Basta, por ejemplo, que las víctimas, los testigos, el producto, los instrumentos o las pruebas se encuentren en su Estado.
    .example = El artículo 4 de la Ley de Asistencia Recíproca en Asuntos Penales (2010) de Lumaya solo exige un resumen de la sospecha. En 2021 se enviaron documentos bancarios en una fase temprana porque las primeras transferencias conducían a Lumaya.

untoc-18-2 = En la mayor medida posible conforme a sus leyes, tratados, acuerdos y arreglos, ¿presta su Estado asistencia judicial recíproca en investigaciones, procesos y actuaciones judiciales relacionados con un delito del que pueda considerarse responsable a una persona jurídica en el Estado requirente?
    .guidance = Lo que cuenta es que la persona jurídica pueda ser responsable en el Estado requirente con arreglo al artículo 10. Indique si la asistencia es posible cuando su propia legislación prevé una responsabilidad de otro tipo, por ejemplo, únicamente administrativa. Exponga un caso relativo a una sociedad.
    .example = El artículo 3, párrafo 2, de la Ley núm. 17 (2015) de Al Yasmin hace extensiva la asistencia a los procedimientos contra personas jurídicas, cualquiera que sea la naturaleza de su responsabilidad. En 2022 se examinaron, a solicitud de otro Estado, las cuentas de dos empresas comerciales.

untoc-18-3-a = ¿Puede su Estado, a solicitud de otro Estado parte, recibir testimonios o tomar declaración a personas?
    .guidance = Indique qué autoridad oye a la persona, si esta declara bajo juramento y si pueden estar presentes funcionarios o abogados defensores del Estado requirente. Mencione el derecho a negarse a declarar. Las audiencias por videoconferencia tienen su propia pregunta en el párrafo 18.
    .example = Según el artículo 17 de la Ley de Asistencia Judicial Recíproca (2012) de Northland, el juez oye a los testigos y el fiscal a los sospechosos. Los fiscales extranjeros pueden asistir y formular preguntas. En 2023 se oyó a 74 personas.

untoc-18-3-b = ¿Puede su Estado, a solicitud de otro Estado parte, presentar documentos judiciales?
    .guidance = Indique qué documentos pueden notificarse, por qué medios y en qué plazo. Mencione si los documentos pueden enviarse directamente por correo desde el extranjero y qué traducción es necesaria. Las citaciones que contengan apercibimiento pueden recibir un trato distinto; explíquelo.
    .example = Los tribunales notifican los documentos en un plazo de 20 días con arreglo al artículo 402 del Código de Procedimiento Penal (2011) de Korvania y devuelven un acta firmada. En 2022 se hizo así con 96 de 109 documentos.

untoc-18-3-c = ¿Puede su Estado, a solicitud de otro Estado parte, efectuar inspecciones e incautaciones y embargos preventivos?
    .guidance = Responda respecto de las tres medidas. Indique qué autoridad las ordena, sobre la base de qué pruebas y con qué rapidez puede dictarse un embargo preventivo en casos urgentes. Las medidas a efectos de decomiso corresponden al artículo 13; aquí se trata ante todo de las pruebas.
    .example = El juez de instrucción ordena las inspecciones e incautaciones con arreglo al artículo 45 de la Ley núm. 24 (2014) de Isla Verde. El fiscal puede embargar preventivamente una cuenta de inmediato, por 72 horas. En 2023 hubo 19 inspecciones y 12 cuentas embargadas.

untoc-18-3-d = ¿Puede su Estado, a solicitud de otro Estado parte, examinar objetos y lugares?
    .guidance = Indique quién realiza el examen y en qué forma se hacen constar las conclusiones. Mencione si pueden participar peritos o investigadores del Estado requirente. Es útil un caso, como el examen de un buque o de un almacén.
    .example = El artículo 21 de la Ley de Asistencia Recíproca en Asuntos Penales (2010) de Lumaya prevé las inspecciones, con la presencia de peritos extranjeros si el tribunal está de acuerdo. En 2020 se examinó un buque y el informe se envió en un plazo de dos semanas.

untoc-18-3-e = ¿Puede su Estado, a solicitud de otro Estado parte, facilitar información, elementos de prueba y evaluaciones de peritos?
    .guidance = Responda respecto de los tres. Indique qué instituciones realizan las evaluaciones de peritos, quién las paga y en qué condiciones deben devolverse los elementos de prueba. Corresponde mencionar aquí el cotejo forense de huellas dactilares, perfiles genéticos o marcas balísticas.
    .example = El Instituto Forense de Al Yasmin realiza evaluaciones de peritos a petición del Ministerio Público (artículo 31 de la Ley núm. 17 (2015)). En 2022 realizó 27 para otros Estados, la mayoría sobre documentos falsificados.

untoc-18-3-f = ¿Puede su Estado, a solicitud de otro Estado parte, entregar originales o copias certificadas de documentos y expedientes, incluida la documentación pública, bancaria y financiera, así como la documentación social o comercial de sociedades mercantiles?
    .guidance = Examine por orden estos tipos de documentación. Indique cómo se obtiene cada uno y si es necesaria una orden judicial. Mencione los registros que muestran quién es el propietario de una sociedad y la forma de certificación que utilizan sus autoridades.
    .example = La orden de presentación prevista en el artículo 19 de la Ley de Asistencia Judicial Recíproca (2012) de Northland abarca la documentación de todo tipo. Los bancos deben cumplirla en un plazo de diez días. En 2023, los tribunales dictaron 58 órdenes relativas a documentos bancarios.

untoc-18-3-g = ¿Puede su Estado, a solicitud de otro Estado parte, identificar o localizar el producto del delito, los bienes, los instrumentos u otros elementos con fines probatorios?
    .guidance = Indique las autoridades que localizan activos y los registros que pueden consultar: de la propiedad, de vehículos, de sociedades, de cuentas bancarias. Indique si pueden actuar antes de que se presente una solicitud formal. La localización a efectos de decomiso corresponde al artículo 13.
    .example = La Oficina de Recuperación de Activos de Korvania, creada en 2017, puede consultar los registros de la propiedad, de vehículos, de sociedades y de cuentas bancarias. En 2022 respondió a 47 solicitudes, en un plazo medio de 18 días.

untoc-18-3-h = ¿Puede su Estado, a solicitud de otro Estado parte, facilitar la comparecencia voluntaria de personas en ese Estado?
    .guidance = Indique cómo se invita a la persona y se la informa de sus derechos, quién paga el viaje y qué ayuda se presta con los documentos. La persona debe tener libertad para negarse. El traslado de personas detenidas corresponde al párrafo 10.
    .example = Según el artículo 49 de la Ley núm. 24 (2014) de Isla Verde, la autoridad central entrega la invitación, explica que puede rechazarse y organiza el viaje. En 2021 y 2022 viajaron de este modo al extranjero once testigos.

untoc-18-3-i = ¿Puede su Estado, a solicitud de otro Estado parte, prestar otros tipos de asistencia que no sean contrarios a su derecho interno?
    .guidance = Indique si su legislación contiene una cláusula general o una lista exhaustiva. Mencione los tipos que se prestan en la práctica, por ejemplo, la interceptación, la conservación de datos informáticos, la identificación de abonados o el seguimiento de cuentas.
    .example = El artículo 30 de la Ley de Asistencia Recíproca en Asuntos Penales (2010) de Lumaya permite toda medida disponible en un caso interno. En 2023 sirvió para conservar datos informáticos en 15 casos y para hacer el seguimiento de dos cuentas bancarias.

untoc-18-4 = ¿Pueden sus autoridades transmitir información relativa a cuestiones penales a una autoridad de otro Estado parte, sin que se les solicite previamente, si creen que esa información podría ayudar en indagaciones o procesos en ese Estado o dar lugar a una solicitud?
    .guidance = La elección corresponde a su Estado. Indique las autoridades que pueden hacerlo, el fundamento jurídico y el conducto. Indique qué límites se aplican, por ejemplo, los de la protección de datos. Facilite cifras o exponga un caso.
    .example = El artículo 12 de la Ley núm. 17 (2015) de Al Yasmin permite al Ministerio Público y a la Dependencia de Información Financiera enviar información sin que se les solicite. En 2022 lo hicieron 33 veces, y a ello siguieron nueve solicitudes.

untoc-18-5-p1 = Cuando sus autoridades reciben tal información, ¿acceden a toda solicitud de que se respete su carácter confidencial, incluso temporalmente, o de que se impongan restricciones a su utilización?
    .guidance = Cite la disposición que permite a sus autoridades atender tal solicitud, también en lo que respecta al acceso a los expedientes y a los registros públicos. Indique cómo se señala y se guarda la información. Recuerde que el envío de información no menoscaba las actuaciones en el Estado del que procede.
    .example = El artículo 26 de la Ley de Asistencia Judicial Recíproca (2012) de Northland obliga a todo destinatario a respetar las condiciones fijadas por el Estado transmisor. La información de este tipo se guarda en un expediente aparte, al que solo tienen acceso los funcionarios designados nominalmente.

untoc-18-5-p2 = Si tal información es exculpatoria de una persona acusada y va a revelarse, ¿lo notifica antes su Estado al Estado parte transmisor y, si así se le solicita, lo consulta, o, si excepcionalmente no es posible notificarlo con antelación, lo informa sin demora?
    .guidance = La confidencialidad cede ante los derechos de la defensa, pero debe informarse al Estado transmisor. Indique qué autoridad notifica y en qué plazo. Si no se ha dado ningún caso, describa la norma o la instrucción.
    .example = La Instrucción núm. 3 (2018) del Fiscal General de Korvania obliga a los fiscales a notificarlo al Estado transmisor diez días antes de la revelación, o el mismo día si una audiencia no lo permite. Ha ocurrido dos veces.

untoc-18-7-p1 = Cuando su Estado y el otro Estado parte no estén vinculados por un tratado de asistencia judicial recíproca, ¿aplica su Estado a las solicitudes los párrafos 9 a 29 de este artículo?
    .guidance = Indique si estos párrafos se aplican directamente o mediante disposiciones de su legislación. Si algunos de ellos no pueden aplicarse, indique cuáles. Las obligaciones dimanantes de otros tratados de asistencia judicial recíproca no se ven afectadas. Mencione casos en que la Convención haya sido la base de una solicitud.
    .example = Según el artículo 2 de la Ley núm. 24 (2014) de Isla Verde, los tratados se aplican directamente y la ley colma las lagunas. De 2019 a 2023 se cumplimentaron 22 solicitudes sobre la base exclusiva de la Convención.

untoc-18-7-p2 = Cuando ambos Estados estén vinculados por un tratado de asistencia judicial recíproca, ¿puede su Estado convenir en aplicar, en su lugar, los párrafos 9 a 29 si facilitan la cooperación?
    .guidance = La Convención insta encarecidamente a ello. Indique quién puede convenirlo y en qué forma; puede bastar un canje de cartas entre autoridades centrales. Mencione los tratados junto a los cuales, o en lugar de los cuales, se ha utilizado la Convención.
    .example = Un tratado bilateral de 1974 no menciona las videoconferencias. En 2021, la autoridad central de Northland y su homóloga convinieron por carta en aplicar el párrafo 18 del artículo 18 de la Convención, y se oyó a cuatro testigos.

untoc-18-8 = ¿Vela su Estado por que no se deniegue la asistencia judicial recíproca invocando el secreto bancario?
    .guidance = Cite la disposición que permite levantar el secreto bancario e indique quién lo ordena. Indique si se levanta para las solicitudes en las mismas condiciones que en los casos internos. Mencione si se informa al titular de la cuenta, y cuándo.
    .example = El artículo 77 de la Ley Bancaria (2007) de Al Yasmin levanta el secreto bancario por orden del Ministerio Público, tanto en los casos internos como respecto de las solicitudes extranjeras. En 2022 no se denegó ninguna de las 39 solicitudes de documentos bancarios.

untoc-18-9-p1 = ¿Puede su Estado negarse a prestar asistencia judicial recíproca invocando la ausencia de doble incriminación?
    .guidance = La elección corresponde a su Estado. Si se exige la doble incriminación, cite la disposición. Indique si se exige para todas las medidas o solo para las coercitivas, y si la denegación es obligatoria. Explique cómo se valora la doble incriminación: lo que cuenta es que la conducta sea la misma, no la denominación del delito.
    .example = El artículo 8 de la Ley de Asistencia Judicial Recíproca (2012) de Northland solo exige la doble incriminación para las inspecciones, las incautaciones y la presentación de documentos bancarios. Entre 2019 y 2023 se denegó una solicitud por este motivo.

untoc-18-9-p2 = Cuando lo estime procedente, ¿puede su Estado prestar asistencia independientemente de que la conducta esté o no tipificada como delito en su propio derecho interno?
    .guidance = La elección corresponde a su Estado. Indique qué medidas son posibles sin doble incriminación, quién decide y según qué criterios. Si su Estado nunca exige la doble incriminación, responda “Sí” e indíquelo.
    .example = Según el artículo 5, párrafo 3, de la Ley de Asistencia Recíproca en Asuntos Penales (2010) de Lumaya, el Procurador General puede prescindir de la doble incriminación respecto de las medidas que no sean coercitivas. En 2022 se notificaron documentos sobre esta base en seis casos.

untoc-18-10 = ¿Puede ser trasladada a otro Estado parte la persona que se encuentre detenida o cumpliendo una condena en su Estado, para fines de identificación, para prestar testimonio o para que ayude de alguna otra forma a obtener pruebas?
    .guidance = La elección corresponde a su Estado. Cite la disposición, indique la autoridad que decide y enumere las demás condiciones que existan. Indique por cuánto tiempo puede estar ausente la persona. Facilite cifras o exponga un caso.
    .example = El artículo 51 de la Ley núm. 24 (2014) de Isla Verde permite tal traslado por un máximo de tres meses. Entre 2018 y 2023 se trasladó a tres reclusos, cada uno para declarar en un juicio por trata de personas.

untoc-18-10-a = ¿Traslada su Estado a tal persona únicamente si esta, debidamente informada, da su libre consentimiento?
    .guidance = Indique quién informa a la persona, en qué idioma y si está presente un abogado. Indique cómo se deja constancia del consentimiento y si puede retirarse. Mencione las normas relativas a los menores de edad.
    .example = El consentimiento se da ante un juez, en presencia de un abogado y un intérprete, y se consigna por escrito (artículo 51, párrafo 2, de la Ley núm. 24 (2014) de Isla Verde). Puede retirarse hasta la partida. Un recluso se negó en 2020.

untoc-18-10-b = ¿Supedita su Estado tal traslado al acuerdo de las autoridades competentes de ambos Estados, con sujeción a las condiciones que estos consideren apropiadas?
    .guidance = Indique la autoridad que da su acuerdo en nombre de su Estado. Enumere las condiciones que suelen fijarse, por ejemplo, sobre la duración de la estancia, la custodia, la escolta y los gastos. Puede adjuntarse un modelo de tal acuerdo.
    .example = El Ministerio de Justicia de Isla Verde celebra un acuerdo por escrito para cada traslado. Su modelo de 2017 fija el día de regreso, el lugar de custodia, la escolta y los gastos.

untoc-18-11-a = Cuando se traslada a su Estado a una persona detenida para que ayude a obtener pruebas, ¿tienen sus autoridades la competencia y la obligación de mantenerla detenida, salvo que el Estado del que haya sido trasladada solicite o autorice otra cosa?
    .guidance = La persona permanece detenida en virtud de una decisión extranjera; indique, por tanto, qué título jurídico prevé su legislación para la detención. Cite la disposición. Indique dónde permanecen detenidas estas personas.
    .example = El artículo 33 de la Ley de Asistencia Judicial Recíproca (2012) de Northland convierte la orden del Estado remitente en título para la detención en Northland. Un juez la confirma en un plazo de 24 horas a partir de la llegada. En 2022 permanecieron detenidas de este modo dos personas.

untoc-18-11-b = ¿Devuelve su Estado sin dilación a la persona que le ha sido trasladada a la custodia del Estado del que lo ha sido, según lo convenido por las autoridades competentes de ambos Estados?
    .guidance = Cite la disposición e indique quién se encarga de la devolución. Indique si una petición de la persona, por ejemplo, de asilo o de puesta en libertad, puede retrasarla. Indique las fechas convenidas y respetadas en un caso reciente.
    .example = El artículo 448 del Código de Procedimiento Penal (2011) de Korvania obliga al Servicio Penitenciario a devolver a la persona a más tardar el día convenido. Las cinco personas trasladadas desde 2015 fueron devueltas a tiempo, una de ellas con cuatro días de antelación.

untoc-18-11-c = ¿Devuelve su Estado a la persona que le ha sido trasladada sin exigir que el Estado del que lo ha sido inicie procedimientos de extradición?
    .guidance = Demuestre que el acuerdo sobre el traslado es base suficiente para la devolución. Indique cómo se separa la devolución de la extradición si la persona también es reclamada en su Estado. Si no se ha dado ningún caso, describa la norma.
    .example = El artículo 36, párrafo 4, de la Ley de Asistencia Recíproca en Asuntos Penales (2010) de Lumaya dispone que la Ley de Extradición no se aplica a la devolución. La orden de traslado del Procurador General es el único documento necesario.

untoc-18-11-d = Cuando se traslada a una persona desde su Estado para que ayude a obtener pruebas, ¿se computa el tiempo que haya permanecido detenida en el otro Estado como parte de la pena que cumple en su Estado?
    .guidance = Cite la disposición, que puede ser una norma general sobre la detención en el extranjero. Indique si se computa todo el tiempo y sin necesidad de solicitarlo. Mencione si la prisión preventiva se trata del mismo modo.
    .example = Según el artículo 60 del Código Penal (1998) de Isla Verde, cada día de detención en el extranjero se computa como un día de condena cumplido. La administración penitenciaria lo hace constar de oficio.

untoc-18-12 = ¿Vela su Estado por que la persona que le ha sido trasladada de este modo no sea enjuiciada, detenida, condenada ni sometida a ninguna otra restricción de su libertad personal por actos, omisiones o condenas anteriores a su salida, salvo que el Estado desde el que se la traslada esté de acuerdo?
    .guidance = La protección se aplica cualquiera que sea la nacionalidad de la persona, y por tanto también a los nacionales de su Estado. Cite la disposición e indique cómo tienen conocimiento de ella la policía y los fiscales. La detención prevista en el párrafo 11 a) no se ve afectada.
    .example = El artículo 34 de la Ley de Asistencia Judicial Recíproca (2012) de Northland concede esta inmunidad a toda persona así trasladada, incluidos los nacionales. La Fiscalía General la inscribe en el registro de personas buscadas antes de la llegada.

untoc-18-13-p1 = ¿Ha designado su Estado una autoridad central encargada de recibir solicitudes de asistencia judicial recíproca y facultada para darles cumplimiento o para transmitirlas a las autoridades competentes?
    .guidance = Indique la autoridad y el acto por el que fue designada. Indique si cumplimenta ella misma las solicitudes. Describa su personal y los idiomas en que trabaja. Si hay varias, indique cómo se reparten las funciones.
    .example = El Departamento de Cooperación Internacional del Ministerio de Justicia de Korvania fue designado por el artículo 395 del Código de Procedimiento Penal (2011). Sus nueve juristas trabajan en tres idiomas y transmiten las solicitudes a los tribunales y fiscales competentes.

untoc-18-13-p2 = Si alguna región o algún territorio especial de su Estado dispone de un régimen distinto de asistencia judicial recíproca, ¿ha designado su Estado otra autoridad central para esa región o ese territorio?
    .guidance = La elección corresponde a su Estado. Si no existe tal región o territorio, responda “No” e indíquelo. En caso contrario, indique la región, su autoridad y el acto de designación. Indique cómo se tramitan las solicitudes que afectan a más de un territorio.
    .example = Las Islas Coral, territorio autónomo de Korvania, tienen su propia ley de asistencia recíproca. Su Procurador General fue designado autoridad central en 2006 mediante una orden dictada con arreglo al artículo 3 de esa ley.

untoc-18-13-p3 = ¿Vela su autoridad central por el rápido y adecuado cumplimiento o transmisión de las solicitudes recibidas?
    .guidance = Describa cómo se registran las solicitudes, cómo se les da prioridad y cómo se les hace seguimiento. Indique el plazo medio entre la recepción y el cumplimiento o la transmisión, y el número de solicitudes pendientes. Mencione el sistema electrónico de gestión de casos, si lo hay.
    .example = Desde 2019, un sistema electrónico registra cada solicitud en el Ministerio de Justicia de Isla Verde. Las solicitudes se transmiten en un plazo medio de cinco días hábiles; en 2023, el 88 % se cumplimentó en un plazo de cuatro meses.

untoc-18-13-p4 = Cuando su autoridad central transmite una solicitud a otra autoridad para su ejecución, ¿alienta la rápida y adecuada ejecución de la solicitud por parte de dicha autoridad?
    .guidance = Indique cómo se hace: plazos, recordatorios, orientaciones, puntos de contacto en los tribunales y las fiscalías. Mencione qué puede hacer la autoridad central si no se adopta ninguna medida. Si ella misma ejecuta todas las solicitudes, responda “Sí” e indíquelo.
    .example = El Ministerio de Justicia de Al Yasmin fija un plazo con cada solicitud, por regla general de 45 días, y envía un recordatorio diez días antes de su vencimiento. Un punto de contacto en cada fiscalía responde a las preguntas.

untoc-18-13-p5 = ¿Ha notificado su Estado al Secretario General de las Naciones Unidas el nombre de la autoridad central que ha designado?
    .guidance = Indique la fecha de la notificación y adjúntela. Debía hacerse en el momento de depositar el instrumento por el que su Estado pasó a ser parte. Compruebe que la entrada del directorio de autoridades nacionales competentes, con la dirección y el teléfono, esté actualizada.
    .example = Northland notificó su autoridad central el 21 de mayo de 2003, con su instrumento de ratificación. Tras la reforma de 2012 envió una nueva notificación el 9 de enero de 2013. El directorio se comprobó por última vez en marzo de 2024.

untoc-18-13-p6 = ¿Transmite su Estado sus propias solicitudes, y las comunicaciones relativas a ellas, a las autoridades centrales que los demás Estados partes han designado?
    .guidance = Indique quién envía las solicitudes: la autoridad central, o los propios tribunales y fiscales. Indique cómo se averigua la dirección correcta. Puede mencionarse la práctica del contacto directo entre autoridades judiciales en virtud de otro tratado.
    .example = Todas las solicitudes de Korvania se envían por conducto del Ministerio de Justicia, que toma las direcciones del directorio de las Naciones Unidas. En 2022 envió 131 solicitudes, 118 de ellas directamente a la autoridad central del otro Estado.

untoc-18-13-p7 = ¿Deben enviarse a su Estado por vía diplomática las solicitudes de asistencia judicial recíproca y las comunicaciones relativas a ellas?
    .guidance = Los Estados partes conservan este derecho; responda “No” si las solicitudes pueden llegar directamente a su autoridad central. Si se exige la vía diplomática, indique si siempre o solo en algunos casos, y cuánto tiempo requiere.
    .example = El artículo 7 de la Ley núm. 17 (2015) de Al Yasmin solo exige la vía diplomática para los Estados con los que no hay ningún tratado. Puede enviarse una copia anticipada al Ministerio de Justicia por correo electrónico, y el trabajo comienza de inmediato.

untoc-18-13-p8 = En circunstancias urgentes, y cuando los Estados interesados convengan en ello, ¿pueden llegar las solicitudes a su Estado por conducto de la Organización Internacional de Policía Criminal?
    .guidance = La elección corresponde a su Estado. Indique respecto de qué solicitudes se acepta y qué debe enviarse después por el conducto ordinario. Indique el plazo en que se tramita una solicitud de este tipo y dé un ejemplo.
    .example = El artículo 11, párrafo 2, de la Ley de Asistencia Judicial Recíproca (2012) de Northland acepta las solicitudes urgentes por conducto de esa Organización; el original debe enviarse en un plazo de 14 días. En 2023 se embargaron preventivamente de este modo seis cuentas, en el caso más rápido en nueve horas.

untoc-18-14-p1 = Las solicitudes que su Estado formula y acepta, ¿se presentan por escrito o, cuando sea posible, por otro medio capaz de registrar un texto escrito, en un idioma aceptable para el Estado requerido y en condiciones que permitan a este determinar su autenticidad?
    .guidance = Indique qué formas se aceptan, en particular las electrónicas, y cómo se comprueba la autenticidad: sello, firma electrónica, llamada de confirmación. Indique cómo se traducen sus propias solicitudes. No confunda la autenticidad con la legalización, que no es necesario exigir.
    .example = El artículo 8 de la Ley de Asistencia Recíproca en Asuntos Penales (2010) de Lumaya, modificado en 2019, acepta las solicitudes con firma electrónica procedentes de una dirección registrada. En 2023 constituyeron el 71 % de todas las solicitudes.

untoc-18-14-p2 = ¿Ha notificado su Estado al Secretario General de las Naciones Unidas el idioma o los idiomas en que acepta las solicitudes?
    .guidance = Indique los idiomas y la fecha de la notificación. Debía hacerse en el momento de depositar el instrumento por el que su Estado pasó a ser parte; si no se ha hecho, indique cuándo se hará. Mencione otros idiomas que se acepten en la práctica, por ejemplo, en casos urgentes.
    .example = El 20 de mayo de 2004, Isla Verde notificó el español y el inglés como idiomas aceptables. En casos urgentes, su autoridad central acepta también solicitudes en francés y las hace traducir a sus expensas.

untoc-18-14-p3 = En situaciones de urgencia, y cuando los Estados interesados convengan en ello, ¿acepta o formula su Estado solicitudes oralmente, siempre que se confirmen sin demora por escrito?
    .guidance = La elección corresponde a su Estado; la confirmación por escrito es obligatoria. Indique qué autoridad recibe tal solicitud, a qué horas y cómo se identifica a quien llama. Indique en qué plazo debe enviarse la confirmación y qué ocurre si no se envía.
    .example = El fiscal de guardia de Korvania recibe solicitudes orales a cualquier hora de puntos de contacto conocidos. Si no se recibe confirmación por escrito en un plazo de 48 horas, la medida se levanta (artículo 399 del Código de Procedimiento Penal (2011)).

untoc-18-15 = ¿Contienen las solicitudes de su Estado todo lo que enumera el párrafo 15 en los apartados a) a f)?
    .guidance = La lista comprende la autoridad que hace la solicitud; las actuaciones y la autoridad encargada de ellas; los hechos, salvo cuando se trate solo de presentar documentos; la asistencia solicitada y todo procedimiento que se desee; de ser posible, las personas afectadas; y la finalidad. Adjunte un modelo de solicitud. Indique si su legislación exige más a las solicitudes que recibe.
    .example = El modelo de solicitud que la Fiscalía General de Northland publicó en 2016 tiene un campo para cada uno de los seis apartados. La autoridad central coteja con él cada proyecto; en 2023 devolvió 14 de 122 proyectos.

untoc-18-16 = ¿Puede su Estado pedir al Estado requirente información complementaria cuando sea necesaria para dar cumplimiento a una solicitud o para facilitar dicho cumplimiento?
    .guidance = La elección corresponde a su Estado. Indique quién la pide y en qué forma; a menudo basta un mensaje informal. Indique qué se hace entretanto con las medidas urgentes y con qué frecuencia se archiva una solicitud por falta de respuesta.
    .example = Según el artículo 9 de la Ley núm. 24 (2014) de Isla Verde, la autoridad central pide por correo electrónico la información que falta y concede 60 días. Así lo hizo con 29 de 140 solicitudes en 2023; todas menos tres se cumplimentaron después.

untoc-18-17 = ¿Da cumplimiento su Estado a las solicitudes con arreglo a su derecho interno y, en la medida en que ello no lo contravenga y sea factible, de conformidad con los procedimientos especificados en la solicitud?
    .guidance = Indique qué procedimientos de otros Estados se han seguido, por ejemplo, un juramento, un acta literal o la presencia de un abogado. Cite la disposición que lo permite. Mencione los procedimientos que hubo que rechazar y por qué.
    .example = El artículo 15 de la Ley de Asistencia Judicial Recíproca (2012) de Northland permite un procedimiento extranjero salvo que sea contrario a un principio fundamental. A solicitud de Estados de common law, en 2022 ambas partes interrogaron bajo juramento a 12 testigos.

untoc-18-18-p1 = A solicitud de otro Estado parte, ¿puede prestar testimonio por videoconferencia un testigo o perito que se encuentre en su Estado cuando no sea posible o conveniente que comparezca personalmente en el otro Estado?
    .guidance = La elección corresponde a su Estado, dentro de los principios fundamentales de su derecho interno. Cite la disposición. Indique quién dirige la audiencia, cómo se garantizan la identidad y los derechos, y de qué equipo técnico se dispone. Indique si también puede oírse de este modo a sospechosos y acusados.
    .example = El artículo 57 de la Ley núm. 17 (2015) de Al Yasmin permite las audiencias por videoconferencia en todos los tribunales de primera instancia. En 2023 hubo 44 para otros Estados, nueve de ellas por delitos comprendidos en la Convención.

untoc-18-18-p2 = ¿Puede su Estado convenir en que la audiencia esté a cargo de una autoridad judicial del Estado requirente y en que asista a ella una autoridad judicial del Estado requerido?
    .guidance = La elección corresponde a su Estado. Indique qué hace su propia autoridad judicial durante la audiencia: identificación, interpretación, protección del testigo, objeciones. Si la audiencia debe estar a cargo de su propio juez, explíquelo y responda “No”.
    .example = El artículo 22 de la Ley de Asistencia Recíproca en Asuntos Penales (2010) de Lumaya permite que el tribunal extranjero formule directamente sus preguntas. Un magistrado de Lumaya asiste y puede impedir una pregunta contraria a la ley.

untoc-18-19-p1 = Cuando su Estado ha recibido información o pruebas que había solicitado, ¿las transmite o utiliza para actuaciones distintas de las indicadas en la solicitud únicamente con el consentimiento previo del Estado requerido?
    .guidance = Cite la disposición o la instrucción. Indique cómo se informa de esta limitación a los tribunales, la policía y las autoridades tributarias, y cómo se solicita el consentimiento. Indique si se excluyen las pruebas utilizadas sin consentimiento.
    .example = El artículo 410 del Código de Procedimiento Penal (2011) de Korvania prohíbe otra utilización sin consentimiento y hace inadmisibles tales pruebas. En 2022, la Fiscalía General solicitó el consentimiento 11 veces y lo obtuvo diez.

untoc-18-19-p2 = Si tal información o tales pruebas son exculpatorias de una persona acusada y van a revelarse, ¿lo notifica antes su Estado al Estado requerido y, si así se le solicita, lo consulta, o, si excepcionalmente no es posible notificarlo con antelación, lo informa sin demora?
    .guidance = La limitación de la utilización no se opone a la defensa, pero debe informarse al Estado requerido. Indique qué autoridad notifica y en qué plazo. El párrafo 5 contiene una norma similar para la información enviada sin solicitud previa; remítase a esa respuesta si se aplica la misma disposición.
    .example = El artículo 27 de la Ley de Asistencia Judicial Recíproca (2012) de Northland exige la notificación al menos siete días antes de la revelación o, en casos excepcionales, en las 24 horas siguientes. Entre 2018 y 2023 se notificó en tres casos.

untoc-18-20-p1 = Si el Estado requirente lo exige, ¿mantiene su Estado reserva acerca de la existencia y el contenido de la solicitud, salvo en la medida necesaria para darle cumplimiento?
    .guidance = Cite la disposición que obliga a las autoridades y también a los particulares, como los bancos y los proveedores de comunicaciones. Indique qué puede saber la persona afectada y cuándo, y cómo se concilia la norma con el acceso al expediente.
    .example = El artículo 13 de la Ley núm. 24 (2014) de Isla Verde confiere carácter confidencial a las solicitudes en cuanto así se pida. El banco que avisa a su cliente comete un delito según el artículo 311 del Código Penal (1998); en 2020 fue condenado un empleado de banca.

untoc-18-20-p2 = Si su Estado no puede mantener la reserva exigida, ¿lo hace saber de inmediato al Estado requirente?
    .guidance = Indique en qué casos su legislación hace imposible la reserva, por ejemplo, porque debe oírse a la persona antes de entregar las pruebas. Indique en qué etapa se informa al Estado requirente, para que pueda retirar la solicitud.
    .example = En Lumaya puede ser necesario oír a los titulares de las cuentas antes de que los documentos salgan del país. La autoridad central lo hace saber al Estado requirente en un plazo de cinco días y espera su respuesta. En 2021, un Estado retiró su solicitud.

untoc-18-21-a = ¿Puede su Estado denegar una solicitud que no se haga de conformidad con lo dispuesto en el artículo 18?
    .guidance = La elección corresponde a su Estado. Indique si la denegación es obligatoria o facultativa y si se da antes al Estado requirente la oportunidad de subsanar la solicitud. Facilite cifras de denegaciones, si las hay.
    .example = El artículo 10 de la Ley núm. 17 (2015) de Al Yasmin permite denegar una solicitud que carezca de información esencial, pero solo después de que el Estado requirente haya tenido 60 días para completarla. En 2022 se denegaron dos solicitudes.

untoc-18-21-b = ¿Puede su Estado denegar una solicitud si considera que su cumplimiento podría menoscabar su soberanía, su seguridad, su orden público u otros intereses fundamentales?
    .guidance = La elección corresponde a su Estado. Cite la disposición e indique quién decide. Explique cómo se entiende el concepto de intereses fundamentales e indique el número de denegaciones.
    .example = El artículo 7 a) de la Ley de Asistencia Judicial Recíproca (2012) de Northland utiliza estos términos. Solo decide el Ministro de Justicia, que debe motivar su decisión por escrito. El motivo se ha invocado dos veces desde 2012.

untoc-18-21-c = ¿Puede su Estado denegar una solicitud si su legislación prohíbe a sus autoridades actuar en la forma solicitada en un caso interno relativo a un delito análogo?
    .guidance = La elección corresponde a su Estado. Indique las medidas reservadas a determinados delitos, por ejemplo, la interceptación, y las que su legislación no contempla en absoluto. Indique si se ofrece en su lugar una medida menos intrusiva.
    .example = Según el artículo 398 del Código de Procedimiento Penal (2011) de Korvania, se deniega una medida si ningún tribunal de Korvania podría ordenarla por un delito análogo. En 2021 se denegó una solicitud de interceptación y se ofrecieron en su lugar documentos bancarios.

untoc-18-21-d = ¿Puede su Estado denegar una solicitud si acceder a ella sería contrario a su ordenamiento jurídico en lo relativo a la asistencia judicial recíproca?
    .guidance = La elección corresponde a su Estado. Enumere los demás motivos previstos en su legislación, como el principio non bis in idem, los delitos políticos o una pena previsible que su Estado no acepte. Indique si cada uno es obligatorio o facultativo. Demuestre que ninguno es tan amplio que deje sin contenido la obligación de prestar asistencia.
    .example = El artículo 6 de la Ley núm. 24 (2014) de Isla Verde menciona otros dos motivos: una sentencia firme por los mismos hechos y las actuaciones ante un tribunal de excepción. De 2019 a 2023 dieron lugar en conjunto a cuatro denegaciones.

untoc-18-22 = ¿Vela su Estado por que la asistencia judicial recíproca no se deniegue únicamente porque se considere que el delito también entraña asuntos fiscales?
    .guidance = Demuestre que su legislación no contempla tal motivo de denegación, o que este no se aplica a los delitos previstos en la Convención. Compruebe los tratados más antiguos y las reservas que se hayan formulado. Si los tribunales se han pronunciado al respecto, cite la resolución.
    .example = La excepción fiscal se suprimió de la Ley de Asistencia Recíproca en Asuntos Penales (2010) de Lumaya en 2014. En 2019, el Tribunal Superior ordenó el envío de documentos en un caso de blanqueo de dinero y evasión de impuestos.

untoc-18-23 = Cuando su Estado deniega la asistencia judicial recíproca, ¿fundamenta su decisión?
    .guidance = Cite la disposición o describa la práctica. Indique si en los fundamentos constan el motivo jurídico y los hechos, y si se explican también las denegaciones parciales. Adjunte una carta de denegación, sin nombres de personas.
    .example = El artículo 9, párrafo 3, de la Ley de Asistencia Judicial Recíproca (2012) de Northland exige una decisión motivada por escrito. En cada una de las siete denegaciones de 2023 se indicaban la disposición, los hechos y lo que requeriría una nueva solicitud.

untoc-18-24-p1 = ¿Cumple su Estado las solicitudes lo antes posible y tiene plenamente en cuenta, en la medida de sus posibilidades, los plazos que sugiera el Estado requirente y que estén debidamente fundamentados?
    .guidance = Indique el plazo medio de los principales tipos de asistencia. Indique cómo se señalan los plazos y las solicitudes urgentes y cómo se les hace seguimiento. Mencione las causas de los retrasos y lo que se hace al respecto. La labor de la propia autoridad central se trata en el párrafo 13.
    .example = Las solicitudes con un plazo fundamentado tienen prioridad según el artículo 401 del Código de Procedimiento Penal (2011) de Korvania. En 2022 se respetó el plazo en 46 de 53 casos; el promedio de todas las solicitudes fue de 97 días.

untoc-18-24-p2 = ¿Responde su Estado a las solicitudes razonables que formule el Estado requirente respecto de la evolución del trámite de su solicitud?
    .guidance = Indique a quién puede dirigirse el Estado requirente y en qué plazo obtiene respuesta. Mencione un número de referencia, una persona de contacto o las reuniones periódicas con los asociados frecuentes.
    .example = En todo acuse de recibo del Ministerio de Justicia de Al Yasmin se indican un funcionario y un número de teléfono. Las consultas se responden en un plazo de cinco días hábiles, como exige la Circular núm. 8 (2018).

untoc-18-24-p3 = Cuando su Estado es el requirente, ¿informa con prontitud al Estado requerido cuando ya no necesita la asistencia solicitada?
    .guidance = Indique quién vigila las solicitudes pendientes y cómo sabe la autoridad central que un caso ha terminado. La revisión periódica de las solicitudes pendientes es una buena práctica. Facilite cifras, si las hay.
    .example = Los fiscales de Northland deben comunicar el fin de un caso en un plazo de diez días (artículo 39 de la Ley de Asistencia Judicial Recíproca (2012)). Además, las solicitudes pendientes se revisan dos veces al año; en 2023 se retiraron 18.

untoc-18-25 = ¿Puede su Estado diferir la asistencia judicial recíproca si perturbase investigaciones, procesos o actuaciones judiciales en curso?
    .guidance = La elección corresponde a su Estado. Cite la disposición e indique quién decide y por cuánto tiempo puede diferirse la asistencia. Indique si puede prestarse antes una parte de la asistencia o entregarse copias.
    .example = El artículo 12 de la Ley de Asistencia Recíproca en Asuntos Penales (2010) de Lumaya permite diferir la asistencia por un máximo de seis meses. Así se hizo cuatro veces en 2022, y en tres de esos casos se enviaron copias entretanto.

untoc-18-26-p1 = Antes de denegar una solicitud con arreglo al párrafo 21 o de diferir su cumplimiento con arreglo al párrafo 25, ¿consulta su Estado al Estado requirente para considerar si es posible prestar la asistencia supeditándola a condiciones?
    .guidance = Indique qué autoridad celebra las consultas y en qué forma. Mencione las condiciones habituales, por ejemplo, sobre la utilización de las pruebas o sobre las penas. Exponga un caso en que se hayan impuesto condiciones en lugar de una denegación.
    .example = El artículo 7 de la Ley núm. 24 (2014) de Isla Verde hace obligatorias las consultas. En 2022 se celebraron en nueve casos; en seis se accedió después a la solicitud, en su mayoría a condición de que las pruebas sirvieran para un solo proceso.

untoc-18-26-p2 = Cuando su Estado, como Estado requirente, ha aceptado la asistencia con arreglo a condiciones, ¿las observa?
    .guidance = Cite la disposición que hace vinculantes tales condiciones para los tribunales y demás autoridades. Indique cómo se hacen constar en el expediente y quién vela por ellas. Mencione qué ocurre si no se observa una condición.
    .example = El artículo 411 del Código de Procedimiento Penal (2011) de Korvania hace vinculantes las condiciones aceptadas para todos los tribunales y autoridades. Figuran impresas en la primera página del expediente. Desde 2011 no se ha comunicado ningún incumplimiento.

untoc-18-27-p1 = Cuando un testigo, perito u otra persona consiente en venir a su Estado, a solicitud de este, para prestar testimonio o colaborar, ¿le otorga su Estado un salvoconducto frente al enjuiciamiento, la detención, la condena y otras restricciones de la libertad por actos, omisiones o declaraciones de culpabilidad anteriores a la salida?
    .guidance = Cite la disposición y demuestre que abarca las cuatro consecuencias, también para quienes colaboran en una investigación. Indique cómo se informa a las autoridades de fronteras, la policía y la fiscalía. La citación debería explicar el salvoconducto; adjunte un modelo.
    .example = El artículo 35 de la Ley de Asistencia Judicial Recíproca (2012) de Northland otorga un salvoconducto a los testigos, los peritos y todas las demás personas que colaboren. A cada citación se adjunta un certificado; en 2022 se beneficiaron de él 23 personas.

untoc-18-27-p2 = ¿Dura este salvoconducto hasta que la persona, tras ser informada oficialmente de que ya no se requiere su presencia, ha tenido durante quince días consecutivos, u otro período acordado, la oportunidad de salir del país y, no obstante, permanece voluntariamente en él o regresa libremente?
    .guidance = Indique el período previsto en su legislación. Indique quién informa oficialmente y cómo se deja constancia de ello. Explique qué se hace si la persona no puede salir, por ejemplo, por enfermedad. Puede mencionarse una protección superior a los quince días.
    .example = El artículo 59 de la Ley núm. 17 (2015) de Al Yasmin concede quince días a partir de la notificación que el tribunal entrega por escrito. No se cuentan los días en que la persona no haya podido viajar.

untoc-18-28-p1 = Cuando su Estado es el requerido, ¿sufraga los gastos ordinarios que ocasione el cumplimiento de una solicitud, a menos que los Estados interesados hayan acordado otra cosa?
    .guidance = Indique qué gastos se consideran ordinarios y con cargo a qué presupuesto se pagan. Mencione los tratados o acuerdos que establezcan otra norma. Los honorarios de los peritos, la interpretación y los enlaces de vídeo son los puntos que suelen suscitar dudas.
    .example = El artículo 14 de la Ley núm. 24 (2014) de Isla Verde impone los gastos ordinarios al presupuesto de la autoridad que da cumplimiento a la solicitud. Se consideran ordinarios las notificaciones, las audiencias y las copias y, desde 2020, también los enlaces de vídeo.

untoc-18-28-p2 = Cuando el cumplimiento de una solicitud requiera gastos cuantiosos o de carácter extraordinario, ¿consulta su Estado al otro Estado para determinar las condiciones en que se dará cumplimiento a la solicitud y la manera en que se sufragarán los gastos?
    .guidance = Indique a partir de qué cuantía o respecto de qué medidas los gastos se consideran cuantiosos, y quién celebra las consultas. Indique si el cumplimiento espera al resultado. Exponga un caso, desde cualquiera de las dos posiciones.
    .example = El Ministerio de Justicia de Korvania celebra consultas si se prevén gastos superiores a 5.000 dólares de los Estados Unidos. En 2021, el costo de copiar los datos de 40 computadoras se repartió por igual entre ambos Estados tras dos semanas de consultas.

untoc-18-29-a = ¿Facilita su Estado al Estado requirente una copia de los documentos oficiales y otros documentos o datos que obren en su poder y a los que, conforme a su legislación, tenga acceso el público en general?
    .guidance = Indique cuáles son: registros de sociedades y de la propiedad, cuentas publicadas, sentencias. Indique si es necesaria una solicitud formal y qué se facilita en línea. Mencione las tasas, si las hay.
    .example = Los registros de sociedades y de la propiedad de Northland son públicos según los artículos 3 y 4 de la Ley de Registros Públicos (2005). La autoridad central envía gratuitamente extractos certificados, por lo general en un plazo de tres días.

untoc-18-29-b = ¿Puede su Estado, a su arbitrio, proporcionar una copia total o parcial, o con sujeción a condiciones, de documentos oficiales u otros documentos o datos que no estén al alcance del público en general?
    .guidance = La elección corresponde a su Estado. Indique cuáles son, por ejemplo, antecedentes penales, expedientes tributarios, expedientes policiales o registros de viajes. Indique quién decide, según qué criterios y qué condiciones son habituales.
    .example = El artículo 27 de la Ley de Asistencia Recíproca en Asuntos Penales (2010) de Lumaya lo deja al arbitrio del Procurador General, que oye a la autoridad que conserva el documento. En 2023 se enviaron expedientes tributarios en cinco casos, para su uso exclusivo en ellos.

untoc-18-30 = ¿Ha considerado su Estado, cuando sea necesario, la posibilidad de celebrar acuerdos o arreglos bilaterales o multilaterales que sirvan a los fines de este artículo y que, en la práctica, hagan efectivas sus disposiciones o las refuercen?
    .guidance = La obligación consiste en considerar la posibilidad. Enumere los acuerdos y arreglos, con las fechas y los Estados, y añada los que se estén negociando. Indique qué añaden, por ejemplo, el contacto directo entre autoridades judiciales o la transmisión electrónica. Si no hay ninguno, indique quién ha considerado la cuestión y con qué resultado.
    .example = Al Yasmin es parte en dos convenios regionales y 24 tratados bilaterales de asistencia judicial recíproca. Un tratado de 2022 permite que los tribunales se comuniquen directamente entre sí. En 2023 comenzaron las negociaciones con otros cinco Estados partes.
