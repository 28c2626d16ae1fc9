### Ce qui est demandé à un État sur chaque disposition : l’état de l’application, les champs qui suivent et leurs choix.

answer-status = Cette disposition est-elle appliquée dans votre État ?
    .hint = Répondez en fonction du droit et de la pratique actuels. Choisissez « En partie » s’il manque encore un élément exigé par la disposition.
answer-status-yes = Oui
    .hint = Le droit et la pratique de votre État couvrent l’intégralité de la disposition.
answer-status-partly = En partie
    .hint = Une partie de la disposition est couverte, l’autre ne l’est pas.
answer-status-no = Non
    .hint = Aucune mesure ne couvre actuellement la disposition.

answer-text = Votre réponse
    .hint = Rédigez des phrases complètes et indiquez les lois auxquelles vous vous référez.

## Champs

answer-field-measures = Mesures d’application de la disposition
    .hint = Présentez séparément chaque loi, règlement ou autre mesure. Citez le passage pertinent ; n’envoyez pas un code entier lorsqu’un seul article suffit.
    .add = Ajouter une autre mesure
    .item = Mesure { $number }
    .remove = Supprimer la mesure { $number }
answer-field-application = Application des mesures dans la pratique
    .hint = Décrivez des affaires et donnez des chiffres : enquêtes, poursuites, condamnations, peines, avec les années correspondantes. N’indiquez pas le nom de particuliers.
answer-field-statistics = Statistiques
    .hint = Donnez les chiffres dont vous disposez et laissez les autres cases vides. Les totaux sont calculés à l’enregistrement.
    .item = Ligne { $number }
    .add = Ajouter une ligne
    .remove = Supprimer la ligne { $number }
    .total = Total
answer-field-authorities = Autorités compétentes
    .hint = Indiquez chaque autorité séparément, afin que les autres États parties puissent la joindre. Donnez les coordonnées du service, et non le nom de particuliers.
    .add = Ajouter une autorité
    .item = Autorité { $number }
    .remove = Supprimer l’autorité { $number }
answer-field-reasons = Difficultés rencontrées dans l’application de la disposition
    .hint = Indiquez ce qui manque et pourquoi : par exemple la législation, les ressources, les compétences, la coordination ou une autre priorité.
answer-field-steps = Démarches engagées ou prévues
    .hint = Indiquez le projet de loi, le plan ou le projet, l’autorité responsable et la date à laquelle il devrait être achevé.
answer-field-assistance = Assistance technique requise
    .hint = Présentez séparément chaque besoin. Indiquez aussi si un autre prestataire contribue déjà à y répondre.
    .add = Ajouter un autre besoin
    .item = Besoin { $number }
    .remove = Supprimer le besoin { $number }
answer-field-successes = Succès et bonnes pratiques
    .hint = Décrivez ce qui a bien fonctionné et pourquoi d’autres États pourraient s’en inspirer. Vous pouvez laisser ce champ vide.

## Éléments d’une mesure

answer-measure-title = Titre de la loi ou de la mesure
    .hint = Son titre officiel, avec son numéro et son année s’il y a lieu.
answer-measure-citation = Article ou paragraphe
    .hint = Par exemple : article 210, paragraphe 2.
answer-measure-date = Date
    .hint = Le jour de son adoption ou de sa dernière modification : 2019, 2019-03 ou 2019-03-14.
answer-measure-link = Lien
    .hint = L’adresse d’un texte officiel accessible à tous.
answer-measure-quote = Texte cité
    .hint = Le passage qui donne effet à la disposition, dans la langue originale ou dans l’une des six langues.
answer-measure-files = Fichiers
    .hint = PDF, Word, image ou texte brut, 50 Mo au maximum par fichier.

## Éléments d’un besoin d’assistance technique

answer-assistance-type = Type d’assistance
    .hint = Choisissez le type qui convient le mieux.
answer-assistance-description = Description
    .hint = Indiquez qui a besoin de cette assistance, à quelle fin, et ce qui montrerait qu’elle a été utile.
answer-assistance-provider = Prestataire à ce jour
    .hint = Qui fournit ou a déjà fourni cette assistance, le cas échéant.
answer-assistance-priority = Priorité
    .hint = Le degré d’urgence de ce besoin pour votre État, par rapport à ses autres besoins.

answer-assistance-type-legislative-drafting = Rédaction de textes législatifs
answer-assistance-type-legal-advice = Conseils juridiques
answer-assistance-type-model-legislation = Législation type
answer-assistance-type-training = Formation
answer-assistance-type-capacity-building = Renforcement des capacités
answer-assistance-type-on-site-expert = Assistance sur place d’un expert
answer-assistance-type-equipment = Équipement
answer-assistance-type-information-technology = Technologies de l’information
answer-assistance-type-good-practices = Bonnes pratiques et enseignements tirés de l’expérience
answer-assistance-type-action-plan = Élaboration d’un plan d’action
answer-assistance-type-other = Autre assistance

answer-assistance-priority-high = Élevée
answer-assistance-priority-medium = Moyenne
answer-assistance-priority-low = Faible

## Force de l’engagement : une brève mention à côté de la question, et ce qu’elle signifie

strength-must = obligation
    .hint = L’instrument oblige votre État à prendre cette mesure.
strength-consider = obligation d’envisager ou de s’efforcer
    .hint = L’instrument oblige votre État à envisager cette mesure ou à s’efforcer de la prendre ; la décision qu’il prend ensuite lui appartient.
strength-may = faculté
    .hint = L’instrument laisse cette mesure à l’appréciation de votre État. « Non » est une réponse complète.

## Éléments d’une autorité

answer-authority-name = Nom de l’autorité
    .hint = Son nom officiel, avec le ministère ou le service dont elle relève.
answer-authority-purpose = Compétence
    .hint = Les instruments, les types de demandes ou les parties du territoire pour lesquels elle est compétente.
answer-authority-contact = Coordonnées
    .hint = Adresse postale, téléphone et adresse électronique du service.
answer-authority-languages = Langues des demandes
    .hint = Les langues dans lesquelles elle accepte les demandes.
answer-authority-urgent = Demandes urgentes
    .hint = La manière de la joindre en cas d’urgence, par exemple une permanence ou l’Organisation internationale de police criminelle.
