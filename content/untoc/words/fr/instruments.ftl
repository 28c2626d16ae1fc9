### Titres des instruments et manières de les désigner dans une phrase.
# .reference  complément d’objet du verbe « a signé »
# .subject    suit « du Protocole relatif » et commence donc par « à » ou « au »
# .articles   suit « de l’application, par l’État partie examiné (…), » et commence donc par « de l’article » ou « des articles »

instrument-untoc = Convention des Nations Unies contre la criminalité transnationale organisée
    .short = Convention contre la criminalité organisée
    .reference = la Convention
    .articles =
        { $count ->
            [one] de l’article { $articles } de la Convention des Nations Unies contre la criminalité transnationale organisée
           *[other] des articles { $articles } de la Convention des Nations Unies contre la criminalité transnationale organisée
        }

instrument-trafficking = Protocole additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants
    .short = Protocole relatif à la traite des personnes
    .reference = le Protocole relatif à la traite des personnes
    .subject = à la traite des personnes, en particulier des femmes et des enfants
    .articles =
        { $count ->
            [one] de l’article { $articles } du Protocole relatif à la traite des personnes
           *[other] des articles { $articles } du Protocole relatif à la traite des personnes
        }

instrument-smuggling = Protocole contre le trafic illicite de migrants par terre, air et mer, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée
    .short = Protocole relatif au trafic illicite de migrants
    .reference = le Protocole relatif au trafic illicite de migrants
    .subject = au trafic illicite de migrants par terre, air et mer
    .articles =
        { $count ->
            [one] de l’article { $articles } du Protocole relatif au trafic illicite de migrants
           *[other] des articles { $articles } du Protocole relatif au trafic illicite de migrants
        }

instrument-firearms = Protocole contre la fabrication et le trafic illicites d’armes à feu, de leurs pièces, éléments et munitions, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée
    .short = Protocole relatif aux armes à feu
    .reference = le Protocole relatif aux armes à feu
    .subject = à la fabrication et au trafic illicites d’armes à feu, de leurs pièces, éléments et munitions
    .articles =
        { $count ->
            [one] de l’article { $articles } du Protocole relatif aux armes à feu
           *[other] des articles { $articles } du Protocole relatif aux armes à feu
        }
