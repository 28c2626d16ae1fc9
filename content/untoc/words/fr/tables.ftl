### Tableaux statistiques : titres, colonnes et remarques lorsque des chiffres ne concordent pas.

table-criminal-justice = Affaires et personnes par année
    .hint = Comptez chaque affaire et chaque personne une seule fois.
    .row = Année
table-criminal-justice-cases = Affaires ayant fait l’objet d’une enquête
table-criminal-justice-prosecuted = Personnes poursuivies
table-criminal-justice-convicted = Personnes condamnées
table-criminal-justice-check-convicted = Cette année, les personnes condamnées sont plus nombreuses que les personnes poursuivies. Si certaines ont été poursuivies plus tôt, précisez-le sous « Application des mesures dans la pratique ».

table-requests = Demandes par année
    .hint = Comptez les demandes que votre État a adressées à d’autres États parties et celles qu’il en a reçues.
    .row = Année
table-requests-made = Demandes adressées
table-requests-received = Demandes reçues
table-requests-granted = Dont acceptées
table-requests-refused = Dont refusées
table-requests-pending = Dont en cours
table-requests-check-decided = Cette année, les demandes acceptées ou refusées sont plus nombreuses que les demandes reçues. Si certaines ont été reçues plus tôt, précisez-le sous « Application des mesures dans la pratique ».

table-confiscation = Biens gelés, saisis et confisqués par année
    .hint = Donnez toutes les valeurs dans une même monnaie et indiquez-la à chaque ligne.
    .row = Année
table-confiscation-orders = Décisions de confiscation
table-confiscation-frozen = Valeur gelée ou saisie
table-confiscation-confiscated = Valeur confisquée
table-confiscation-returned = Valeur restituée à des États ou à des victimes
table-confiscation-currency = Monnaie
table-confiscation-check-returned = Sur l’ensemble de ces années, la valeur restituée dépasse la valeur confisquée. Vérifiez les montants et la monnaie.

table-victims = Victimes de la traite des personnes par année
    .hint = Comptez les victimes que vos autorités ont identifiées. Inscrivez 0 s’il n’y en a pas eu, pour que la somme puisse être calculée.
    .row = Année
table-victims-women = Femmes
table-victims-men = Hommes
table-victims-girls = Filles
table-victims-boys = Garçons
table-victims-all = Ensemble des victimes
table-victims-assisted = Victimes ayant reçu une assistance
table-victims-check-assisted = Cette année, les victimes ayant reçu une assistance sont plus nombreuses que les victimes identifiées. Si certaines ont été identifiées plus tôt, précisez-le sous « Application des mesures dans la pratique ».

table-firearms = Armes à feu saisies par année
    .hint = Comptez les armes à feu, sans leurs pièces, éléments et munitions.
    .row = Année
table-firearms-seized = Armes à feu saisies
table-firearms-traced = Dont tracées
table-firearms-destroyed = Armes à feu détruites
table-firearms-check-traced = Cette année, les armes à feu tracées sont plus nombreuses que les armes à feu saisies. Vérifiez les deux chiffres.

table-training = Formation du personnel par année
    .hint = Comptez les cours consacrés à la prévention de la criminalité organisée et à la lutte contre celle-ci, ainsi que les participants.
    .row = Année
table-training-courses = Cours organisés
table-training-trained = Personnes formées
table-training-women = Dont femmes
table-training-check-women = Cette année, les femmes formées sont plus nombreuses que l’ensemble des personnes formées. Vérifiez les deux chiffres.
