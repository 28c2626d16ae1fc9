### État du traité, articles, textes du traité et rapports publiés : ce qui est accessible à tous, et ce que saisit le secrétariat.
# $participant et $state sont des noms sans article ; $date est une date en toutes lettres ; $year une année.

status-title = État du traité
status-text = Quels États et organisations sont liés par la Convention et ses Protocoles, à la date de votre choix.
status-day = Jour
    .hint = Année, mois et jour, par exemple 2010-09-29
status-show = Afficher
status-as-at = À la date du { $date }
status-latest = L’acte le plus récent connu ici date du { $date }.
problem-as-at = Saisissez un jour sous la forme année, mois et jour, par exemple 2010-09-29

# Figure après le nombre, en caractères plus petits.
status-parties =
    { $count ->
        [one] partie
       *[other] parties
    }
# $adopted et $force sont des dates en toutes lettres.
status-dates = Adoption : { $adopted } ; entrée en vigueur : { $force }.
status-to-parties = Parties et signataires
status-to-articles = Articles
status-to-reports = Lire les rapports publiés par les États

## Les parties à un instrument

status-count-parties =
    { $count ->
        [one] { $count } partie.
       *[other] { $count } parties.
    }
status-count-signatories =
    { $count ->
        [one] { $count } État ou organisation a signé sans être lié.
       *[other] { $count } États ou organisations ont signé sans être liés.
    }
# $parties et $all sont des nombres.
status-of-group = Parties : { $parties } sur { $all }
status-party = Partie
status-signatory = Signataire
status-neither = Ni partie ni signataire
status-former = A dénoncé l’instrument
status-party-since = Partie depuis { $year }
status-signed-in = Signature en { $year }
status-left-in = Dénonciation en { $year }
status-as-table = Les mêmes données en tableau
status-participant = État ou organisation
status-status = Statut
status-signed = Signature
status-bound = Dépôt
status-act = Acte
status-deposits = Dépôts
    .caption = Dépôts par année
status-year = Année
status-parties-at-end = Parties à la fin de l’année

## Un participant

status-group = Groupe régional
status-kind = Nature
status-organization = Organisation régionale d’intégration économique
status-formal-name = Nom officiel
status-invented = Cet État est fictif. Il fait partie de la démonstration et n’est compté dans aucun chiffre.
status-is-party = Partie depuis le { $date }
status-is-signatory = A signé le { $date } et n’est pas partie
status-has-left = Dénonciation le { $date }
status-is-neither = Ni partie ni signataire
# $language est le nom d’une langue ou, si ce n’est pas l’une des six, son code.
status-original = Original : { $language }

status-act-signature = Signature
status-act-ratification = Ratification
status-act-acceptance = Acceptation
status-act-approval = Approbation
status-act-accession = Adhésion
status-act-succession = Succession
status-act-formal-confirmation = Confirmation formelle
status-act-denunciation = Dénonciation
status-act-declaration = Déclaration
status-act-reservation = Réserve
status-act-notification = Notification
status-act-objection = Objection

## Articles

articles-title = Articles
# $number est le numéro de l’article, $title son titre.
article-number =
    { $number ->
        [1] Article premier
       *[other] Article { $number }
    }
article-line =
    { $number ->
        [1] Article premier. { $title }
       *[other] Article { $number }. { $title }
    }
# $instrument est le titre abrégé d’un instrument.
article-of =
    { $number ->
        [1] { $instrument }, article premier
       *[other] { $instrument }, article { $number }
    }
article-other-language = Le texte de cet article n’a été chargé que dans une autre langue : { $language }.
article-not-loaded = Le texte de cet article n’a pas été chargé.
article-load = La personne qui gère cette installation charge le texte d’un instrument, en Markdown ou en Akoma Ntoso, au moyen de cette commande :
article-before = Article précédent
article-after = Article suivant

## Rapports publiés

reports-title = Rapports publiés
reports-text = Le rapport d’un examen appartient à l’État qui a été examiné. C’est lui qui décide de ce qui en est publié.
reports-none = Aucun État n’a encore publié son rapport.
reports-whole = Publié intégralement le { $date }
reports-part = Publié en partie le { $date }
reports-files = Enregistrer comme document
reports-report-docx = Rapport (Word)
reports-report-pdf = Rapport (PDF)
reports-summary-docx = Résumé analytique (Word)
reports-summary-pdf = Résumé analytique (PDF)

## Saisie d’un acte par le secrétariat

enter-act-title = Saisir un acte
    .text = Une signature, un dépôt, une dénonciation, une déclaration ou un autre acte. Il s’ajoute à ce qui est connu ; rien n’est écrasé.
enter-act-participant = État ou organisation
enter-act-instrument = Instrument
enter-act-kind = Acte accompli
enter-act-date = Jour de la signature ou du dépôt
enter-act-own-words = Titre et texte
    .text = Pour une déclaration, une réserve, une notification ou une objection. Laissez ces champs vides pour tout autre acte.
enter-act-title-in = Titre
    .hint = Dans les six langues
enter-act-text = Texte dans la langue originale
enter-act-text-language = Langue du texte
    .hint = Son code, par exemple en, ar, pt ou de
enter-act-button = Saisir l’acte

done-act-entered = L’acte a été saisi.

## Textes du traité

texts-title = Textes du traité
    .text = Les textes des instruments sont chargés par la personne qui gère cette installation. Ils sont ensuite affichés à côté des questions et dans les rapports.
texts-instrument = Instrument
texts-languages = Langues chargées
texts-none = Non chargé
texts-how = Comment charger un texte
    .text = Enregistrez le texte en Markdown, avec un intertitre tel que « ## Article 5. Titre » avant chaque article, ou en XML Akoma Ntoso. Exécutez ensuite cette commande sur la machine de l’installation :
texts-check = Le texte n’est accepté que si tous les articles de l’instrument y figurent. Un texte déjà chargé est remplacé dans son intégralité.
