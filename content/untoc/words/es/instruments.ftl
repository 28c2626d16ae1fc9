### Los títulos de los instrumentos y las formas en que se los menciona en una oración.
# .reference es el complemento de “firmó”; .subject sigue a “el Protocolo sobre”;
# .articles sigue, en el título del informe, a “la aplicación por { $state }” y empieza por “del” o “de los”.

instrument-untoc = Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
    .short = Convención contra la Delincuencia Organizada
    .reference = la Convención
    .articles =
        { $count ->
            [one] del artículo { $articles } de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
           *[other] de los artículos { $articles } de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        }

instrument-trafficking = Protocolo para Prevenir, Reprimir y Sancionar la Trata de Personas, Especialmente Mujeres y Niños, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
    .short = Protocolo contra la Trata de Personas
    .reference = el Protocolo contra la Trata de Personas
    .subject = la Trata de Personas, Especialmente Mujeres y Niños
    .articles =
        { $count ->
            [one] del artículo { $articles } del Protocolo contra la Trata de Personas
           *[other] de los artículos { $articles } del Protocolo contra la Trata de Personas
        }

instrument-smuggling = Protocolo contra el Tráfico Ilícito de Migrantes por Tierra, Mar y Aire, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
    .short = Protocolo contra el Tráfico Ilícito de Migrantes
    .reference = el Protocolo contra el Tráfico Ilícito de Migrantes
    .subject = el Tráfico Ilícito de Migrantes por Tierra, Mar y Aire
    .articles =
        { $count ->
            [one] del artículo { $articles } del Protocolo contra el Tráfico Ilícito de Migrantes
           *[other] de los artículos { $articles } del Protocolo contra el Tráfico Ilícito de Migrantes
        }

instrument-firearms = Protocolo contra la Fabricación y el Tráfico Ilícitos de Armas de Fuego, sus Piezas y Componentes y Municiones, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
    .short = Protocolo sobre Armas de Fuego
    .reference = el Protocolo sobre Armas de Fuego
    .subject = la Fabricación y el Tráfico Ilícitos de Armas de Fuego, sus Piezas y Componentes y Municiones
    .articles =
        { $count ->
            [one] del artículo { $articles } del Protocolo sobre Armas de Fuego
           *[other] de los artículos { $articles } del Protocolo sobre Armas de Fuego
        }
