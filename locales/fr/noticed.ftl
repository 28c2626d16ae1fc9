### Ce que le programme remarque dans un projet de réponse. Cela n’empêche jamais d’enregistrer : la personne décide.

noticed-nothing-given = Aucune réponse n’a encore été donnée à cette question.
noticed-status-missing = Indiquez si la disposition est appliquée : oui, en partie ou non.
noticed-measure-missing = Indiquez au moins une loi ou une autre mesure d’application de la disposition.
noticed-reasons-missing = Indiquez les difficultés qui font obstacle à l’application de la disposition.
noticed-title-missing = Indiquez le titre de cette loi ou de cette mesure.
noticed-type-missing = Choisissez le type d’assistance requise.
noticed-unknown-choice = Choisissez l’une des options de la liste.
noticed-link-unreadable = Saisissez l’adresse complète d’une page, par exemple https://laws.example.org/act-12.
noticed-date-unreadable = Saisissez une année, un mois ou un jour : 2004, 2004-09 ou 2004-09-29.
noticed-authority-missing = Indiquez au moins une autorité compétente.
noticed-authority-name-missing = Indiquez le nom de cette autorité.
noticed-contact-missing = Indiquez comment les autres États peuvent joindre cette autorité.
noticed-year-unreadable = Saisissez l’année de cette ligne en quatre chiffres, par exemple 2023.
noticed-row-name-missing = Indiquez à quoi se rapportent les chiffres de cette ligne.
noticed-year-twice = Cette année figure déjà dans le tableau : réunissez ses chiffres sur une seule ligne.
noticed-number-unreadable = Saisissez un nombre en chiffres, par exemple 1200 ou 12,5.
noticed-count-unreadable = Saisissez un nombre entier en chiffres, par exemple 1200.
noticed-number-ambiguous = Ce nombre peut se lire de deux façons : écrivez-le sans signe entre les milliers.
noticed-percent-outside = Saisissez un pourcentage compris entre 0 et 100.
noticed-too-long =
    { $most ->
        [one] Ramenez ce texte à { $most } caractère ; il en compte { $length }.
       *[other] Ramenez ce texte à { $most } caractères ; il en compte { $length }.
    }
noticed-too-many =
    { $most ->
        [one] Conservez ici { $most } élément au maximum ; il y en a { $length }.
       *[other] Conservez ici { $most } éléments au maximum ; il y en a { $length }.
    }
