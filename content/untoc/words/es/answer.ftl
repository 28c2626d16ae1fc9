### Lo que se pregunta a los Estados sobre cada disposición: el estado de aplicación, los campos que siguen y sus opciones.

answer-status = ¿Se aplica esta disposición en su Estado?
    .hint = Responda según la legislación y la práctica actuales. Elija “En parte” si todavía falta algo de lo que pide la disposición.
answer-status-yes = Sí
    .hint = La legislación y la práctica de su Estado dan pleno cumplimiento a la disposición.
answer-status-partly = En parte
    .hint = Se da cumplimiento a una parte de la disposición y a otra no.
answer-status-no = No
    .hint = Por el momento, ninguna medida da cumplimiento a la disposición.

answer-text = Su respuesta
    .hint = Escriba oraciones completas e indique el nombre de las leyes a que se refiera.

## Fields

answer-field-measures = Medidas por las que se aplica la disposición
    .hint = Indique por separado cada ley, reglamento u otra medida. Cite las palabras pertinentes; no envíe un código entero si basta con un artículo.
    .add = Añadir otra medida
    .item = Medida { $number }
    .remove = Suprimir la medida { $number }
answer-field-application = Modo en que se aplican las medidas
    .hint = Describa casos y facilite cifras: investigaciones, enjuiciamientos, condenas y penas, con los años a que corresponden. No mencione los nombres de particulares.
answer-field-statistics = Estadísticas
    .hint = Indique las cifras de que disponga y deje vacías las demás casillas. Los totales se calculan al guardar.
    .item = Fila { $number }
    .add = Añadir una fila
    .remove = Suprimir la fila { $number }
    .total = Total
answer-field-authorities = Autoridades competentes
    .hint = Indique cada autoridad por separado, para que los demás Estados partes puedan comunicarse con ella. Dé los datos de la oficina, no los nombres de particulares.
    .add = Añadir otra autoridad
    .item = Autoridad { $number }
    .remove = Suprimir la autoridad { $number }
answer-field-reasons = Dificultades en la aplicación de la disposición
    .hint = Indique qué falta y por qué: por ejemplo, a causa de la legislación, los recursos, los conocimientos, la coordinación u otra prioridad.
answer-field-steps = Pasos dados o previstos
    .hint = Indique el proyecto de ley, el plan o el proyecto, la autoridad encargada y la fecha en que debería estar concluido.
answer-field-assistance = Asistencia técnica necesaria
    .hint = Indique cada necesidad por separado. Señale también si otro proveedor ya presta ayuda al respecto.
    .add = Añadir otra necesidad
    .item = Necesidad { $number }
    .remove = Suprimir la necesidad { $number }
answer-field-successes = Logros y buenas prácticas
    .hint = Describa lo que ha dado buen resultado y por qué podría ser útil a otros Estados. Puede dejar este campo en blanco.

## Parts of a measure

answer-measure-title = Título de la ley o medida
    .hint = Su título oficial, con el número y el año, si los tiene.
answer-measure-citation = Artículo o párrafo
    .hint = Por ejemplo: artículo 210, párrafo 2.
answer-measure-date = Fecha
    .hint = El día en que se aprobó o en que se modificó por última vez: 2019, 2019-03 o 2019-03-14.
answer-measure-link = Enlace
    .hint = La dirección de un texto oficial que cualquier persona pueda abrir.
answer-measure-quote = Texto citado
    .hint = Las palabras por las que se aplica la disposición, en su idioma original o en uno de los seis idiomas.
answer-measure-files = Archivos
    .hint = PDF, Word, imagen o texto sin formato, de hasta 50 MB cada uno.

## Parts of a need for technical assistance

answer-assistance-type = Tipo de asistencia
    .hint = Elija el que mejor corresponda.
answer-assistance-description = Descripción
    .hint = Indique quién la necesita, con qué fin y qué demostraría que ha sido útil.
answer-assistance-provider = Proveedor hasta la fecha
    .hint = Quién presta o ha prestado ya esta asistencia, en su caso.
answer-assistance-priority = Prioridad
    .hint = El grado de urgencia de esta necesidad para su Estado, en comparación con las demás.

answer-assistance-type-legislative-drafting = Redacción de textos legislativos
answer-assistance-type-legal-advice = Asesoramiento jurídico
answer-assistance-type-model-legislation = Legislación modelo
answer-assistance-type-training = Capacitación
answer-assistance-type-capacity-building = Creación de capacidad
answer-assistance-type-on-site-expert = Asistencia in situ de un experto
answer-assistance-type-equipment = Equipo
answer-assistance-type-information-technology = Tecnología de la información
answer-assistance-type-good-practices = Buenas prácticas y enseñanzas extraídas
answer-assistance-type-action-plan = Elaboración de un plan de acción
answer-assistance-type-other = Otra asistencia

answer-assistance-priority-high = Alta
answer-assistance-priority-medium = Media
answer-assistance-priority-low = Baja

## How strongly the treaty binds: a short mark beside the question, and what it means

strength-must = obligación
    .hint = El tratado obliga a su Estado a hacerlo.
strength-consider = obligación de considerar o procurar
    .hint = El tratado obliga a su Estado a considerar esta posibilidad o a procurar hacerlo; la decisión que adopte después corresponde a su Estado.
strength-may = facultad
    .hint = El tratado deja esta cuestión a la discreción de su Estado. “No” es una respuesta completa.

## Partes de una autoridad

answer-authority-name = Nombre de la autoridad
    .hint = Su nombre oficial, con el ministerio o servicio al que pertenece.
answer-authority-purpose = Competencia
    .hint = Los instrumentos, tipos de solicitudes o partes del territorio para los que es competente.
answer-authority-contact = Datos de contacto
    .hint = Dirección postal, teléfono y correo electrónico de la oficina.
answer-authority-languages = Idiomas de las solicitudes
    .hint = Los idiomas en que acepta solicitudes.
answer-authority-urgent = Solicitudes urgentes
    .hint = Cómo comunicarse con ella en casos urgentes, por ejemplo, mediante un servicio de guardia o la Organización Internacional de Policía Criminal.
