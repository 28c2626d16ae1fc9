### El informe sobre el examen del país y su resumen: encabezamientos, oraciones fijas, cabecera y cuadros.
# Los nombres de Estados llegan sin artículo: los verbos que los siguen van en singular y ningún adjetivo concuerda con ellos.

## Title

blueprint-title = Examen realizado por { $reviewers } de la aplicación por { $state } { $articles } correspondiente al ciclo de examen { $cycle }
blueprint-title-no-cycle = Examen realizado por { $reviewers } de la aplicación por { $state } { $articles }
blueprint-title-short = Informe sobre el examen del país: { $state }
blueprint-title-summary-short = Resumen: { $state }

## Masthead

blueprint-masthead-conference = Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
blueprint-masthead-mechanism = Mecanismo de examen de la aplicación de la Convención y sus Protocolos
blueprint-kind-report = Informe sobre el examen del país
blueprint-kind-summary = Resumen
blueprint-distribution-general = Distr. general
blueprint-distribution-restricted = Distr. reservada
blueprint-original-ar = Original: árabe
blueprint-original-en = Original: inglés
blueprint-original-es = Original: español
blueprint-original-fr = Original: francés
blueprint-original-ru = Original: ruso
blueprint-original-zh = Original: chino
blueprint-page = Página { $page } de { $pages }

## Notices

blueprint-notice-draft = Proyecto: texto no acordado
blueprint-notice-agreed = Acordado por el Estado parte objeto de examen y los Estados partes examinadores el { $date }
blueprint-notice-section-not-agreed = Esta sección todavía no se ha acordado.
blueprint-notice-section-empty = Esta sección todavía no se ha redactado.
blueprint-notice-confidential = El presente informe es confidencial. Solo el Estado parte objeto de examen puede publicarlo, en su totalidad o en parte.
blueprint-notice-published = Publicado por el Estado parte objeto de examen el { $date }.
blueprint-notice-published-part = El Estado parte objeto de examen publicó estas partes del informe el { $date }. El resto es confidencial.
blueprint-notice-original-language = Texto aún no traducido; se muestra en el idioma original: { $language }.
blueprint-notice-article-text-missing = No se ha cargado el texto de este artículo.

## Headings, as the blueprint gives them

blueprint-introduction = Introducción
blueprint-process = Proceso
blueprint-executive-summary = Resumen
blueprint-summary-successes = Logros y buenas prácticas
blueprint-summary-challenges = Problemas en la aplicación, cuando proceda
blueprint-summary-observations = Observaciones sobre la aplicación de los artículos objeto de examen
blueprint-summary-assistance = Necesidades de asistencia técnica determinadas para mejorar la aplicación de la Convención y sus Protocolos
blueprint-implementation = Aplicación de la Convención y sus Protocolos
blueprint-ratification = Ratificación de la Convención y sus Protocolos
blueprint-legal-system = Ordenamiento jurídico de { $state }
blueprint-implementation-convention = Aplicación de artículos seleccionados de la Convención
blueprint-implementation-protocol = Aplicación de artículos seleccionados del Protocolo sobre { $subject }
blueprint-convention-article = Artículo { $number }
blueprint-convention-information = Resumen de la información pertinente para el examen de la aplicación del artículo
blueprint-convention-observations = Observaciones sobre la aplicación del artículo
blueprint-convention-good-practices = Logros y buenas prácticas
blueprint-convention-challenges = Problemas, cuando proceda
blueprint-convention-assistance = Necesidades de asistencia técnica
blueprint-protocol-article = Artículo { $number }
blueprint-protocol-information = Resumen de la información pertinente para el examen de la aplicación del artículo
blueprint-protocol-observations = Observaciones sobre la aplicación del artículo
blueprint-protocol-good-practices = Logros y buenas prácticas
blueprint-protocol-challenges = Problemas, cuando proceda
blueprint-protocol-assistance = Necesidades de asistencia técnica

## Introduction

blueprint-introduction-conference = En el artículo 32 de la Convención se estableció la Conferencia de las Partes y se le encomendaron, entre otras, las funciones de promover y examinar la aplicación de la Convención.
blueprint-introduction-basis = El mecanismo se basa en los párrafos 3 y 4 del artículo 32 de la Convención. Se ajusta asimismo al artículo 4, párrafo 1, según el cual los Estados partes, al cumplir las obligaciones que les impone la Convención, respetan la igualdad soberana y la integridad territorial de los Estados y no intervienen en los asuntos internos de otros Estados.
blueprint-introduction-purpose = El examen se lleva a cabo entre Gobiernos. Su finalidad es ayudar a los Estados partes a dar efecto a la Convención y a los Protocolos por los que estén obligados.
blueprint-introduction-terms = El presente examen se realizó de conformidad con los términos de referencia del mecanismo.

## Process

blueprint-process-basis = El presente examen de la aplicación de la Convención y sus Protocolos por { $state } se basa en la respuesta a la lista de verificación para la autoevaluación que { $state } presentó el { $date }, en toda información complementaria facilitada de conformidad con el párrafo 26 de los términos de referencia y en el diálogo constructivo entre los expertos gubernamentales de { $state } y los de { $reviewers }. El diálogo se desarrolló mediante { $means }. Participaron los siguientes expertos: { $experts }.
blueprint-process-basis-without-dialogue = El presente examen de la aplicación de la Convención y sus Protocolos por { $state } se basa en la respuesta a la lista de verificación para la autoevaluación que { $state } presentó el { $date } y en toda información complementaria facilitada de conformidad con el párrafo 26 de los términos de referencia. Lo llevaron a cabo los expertos gubernamentales de { $reviewers }.
blueprint-process-visit = Con el acuerdo de { $state }, se realizó una visita al país del { $from } al { $to }.
blueprint-process-visit-one-day = Con el acuerdo de { $state }, se realizó una visita al país el { $date }.
blueprint-process-joint-meeting = Se celebró una reunión conjunta de { $state } y { $reviewers } en la Oficina de las Naciones Unidas en Viena del { $from } al { $to }.
blueprint-process-joint-meeting-one-day = Se celebró una reunión conjunta de { $state } y { $reviewers } en la Oficina de las Naciones Unidas en Viena el { $date }.
blueprint-process-stakeholders = Al preparar su respuesta, { $state } consultó a los siguientes interesados: { $stakeholders }.

# Los medios de diálogo siguen a “mediante”.
blueprint-means-telephone-conference = conferencias telefónicas
blueprint-means-videoconference = videoconferencias
blueprint-means-email = intercambios de correos electrónicos
blueprint-means-written-questions = preguntas y respuestas por escrito
blueprint-means-meeting = reuniones
blueprint-means-country-visit = una visita al país
blueprint-means-joint-meeting = una reunión conjunta en la Oficina de las Naciones Unidas en Viena

## Ratification

blueprint-ratification-signed-and-bound = { $state } firmó { $instrument } el { $signed } y depositó { $deposit } en poder del Secretario General de las Naciones Unidas el { $bound }.
blueprint-ratification-bound = { $state } no firmó { $instrument }; depositó { $deposit } en poder del Secretario General de las Naciones Unidas el { $bound }.
blueprint-ratification-signed = { $state } firmó { $instrument } el { $signed } y todavía no ha pasado a ser parte en ese instrumento.
blueprint-ratification-not-signed = { $state } no ha firmado { $instrument } y no es parte en ese instrumento.
blueprint-ratification-law = { $state } describió su legislación de aplicación en los términos siguientes.

## Legal system

blueprint-legal-system-kind = { $state } describió su ordenamiento jurídico en los términos siguientes.
blueprint-legal-system-treaties = { $state } describió el lugar que ocupan los tratados en su derecho interno en los términos siguientes.
blueprint-legal-system-institutions = { $state } describió las instituciones competentes en los términos siguientes.

## Information on an article

blueprint-information-paragraph =
    { $kind ->
        [letter] Apartado { $paragraph }
       *[paragraph] Párrafo { $paragraph }
    }
blueprint-information-yes = { $state } respondió “Sí” a la pregunta sobre esta disposición.
blueprint-information-partly = { $state } respondió “En parte” a la pregunta sobre esta disposición.
blueprint-information-no = { $state } respondió “No” a la pregunta sobre esta disposición.
blueprint-information-not-answered = { $state } no respondió a la pregunta sobre esta disposición.
blueprint-information-measures =
    { $count ->
        [one] { $state } citó la medida siguiente.
       *[other] { $state } citó las { $count } medidas siguientes.
    }
blueprint-information-files =
    { $count ->
        [one] Se adjunta a la respuesta un archivo.
       *[other] Se adjuntan a la respuesta { $count } archivos.
    }
blueprint-information-application = Respecto de la aplicación de estas medidas, { $state } facilitó la información siguiente.
blueprint-information-reasons = { $state } describió las dificultades siguientes.
blueprint-information-steps = { $state } describió los siguientes pasos dados o previstos.
blueprint-information-successes = { $state } comunicó los siguientes logros y buenas prácticas.

## Findings

blueprint-finding-by = Expertos de { $reviewer }
blueprint-finding-reasons = Motivos
blueprint-finding-comment = Comentario de { $state }
blueprint-no-observations = No se formularon observaciones.
blueprint-no-good-practices = No se señalaron logros ni buenas prácticas.
blueprint-no-challenges = No se señalaron problemas.
blueprint-no-assistance = No se determinaron necesidades de asistencia técnica.

## Tables

blueprint-table-provision = Disposición
blueprint-table-question = Pregunta
blueprint-table-answer = Respuesta
blueprint-table-measure = Medida
blueprint-table-article = Artículo o párrafo
blueprint-table-date = Fecha
blueprint-table-link = Enlace
blueprint-table-text = Texto citado
blueprint-table-files = Archivos
blueprint-table-assistance = Asistencia técnica necesaria
blueprint-table-type = Tipo
blueprint-table-description = Descripción
blueprint-table-provider = Proveedor hasta la fecha
blueprint-table-priority = Prioridad
blueprint-table-instrument = Instrumento
blueprint-table-signed = Firma
blueprint-table-act = Acto
blueprint-table-bound = Depósito
blueprint-table-state = Estado
blueprint-table-expert = Experto gubernamental
blueprint-table-position = Cargo actual
