### Travail à plusieurs sur une auto-évaluation : qui a quelle question, pour quand, et rappels.

# $date est une date écrite en toutes lettres.
hands-due = À rendre au plus tard le { $date }.
hands-was-due = À rendre au plus tard le { $date } : cette date est passée.
hands-day = Pour quand ?
    .hint = Laissez vide s’il n’y a pas de date. Les personnes choisies reçoivent des rappels par courriel : une semaine avant, le jour même et après.
problem-due-past = Indiquez la date d’aujourd’hui ou une date à venir

## Une question confiée à des personnes

hands-title = Qui répond à cette question
hands-whom = Qui y répond ?
    .hint = Ces personnes voient cette question et aucune autre, à moins que l’article entier ne leur ait été confié. Vous pouvez en choisir plusieurs.
# $people est une liste de noms.
hands-with-chapter = Ces personnes ont déjà cette question, avec l’article entier : { $people }.
hands-single = Des questions isolées vous ont été confiées.
    .text = Des questions isolées vous ont été confiées ici. Vous voyez celles-ci et rien d’autre de cette partie.
# Combien de questions d’un article ont été confiées isolément.
hands-given-singly = Questions confiées isolément : { $count }.
done-question-given = Les personnes chargées de répondre à cette question ont été enregistrées. Les nouvelles en sont informées par courriel.

journal-question-given = Question confiée à des personnes : { $question }
journal-reminded = Rappels envoyés : { $number }

## Courriels

mail-chapter-given-by = Votre point de contact vous a confié un article auquel répondre. Le travail est à rendre au plus tard le { $date }.
    .subject = Un article auquel répondre
mail-question-given = Votre point de contact vous a confié une question à laquelle répondre.
    .subject = Une question à laquelle répondre
mail-question-given-by = Votre point de contact vous a confié une question à laquelle répondre. La réponse est à rendre au plus tard le { $date }.
    .subject = Une question à laquelle répondre
mail-reminder-soon = Ce qui vous a été confié dans l’auto-évaluation n’est pas encore prêt. Le travail est à rendre au plus tard le { $date }. Nombre de parties : { $count }.
    .subject = Rappel : à rendre au plus tard le { $date }
mail-reminder-today = Ce qui vous a été confié dans l’auto-évaluation est à rendre aujourd’hui, { $date }, et n’est pas encore prêt. Nombre de parties : { $count }.
    .subject = Rappel : à rendre aujourd’hui
mail-reminder-late = Ce qui vous a été confié dans l’auto-évaluation était à rendre au plus tard le { $date } et n’est pas encore prêt. Nombre de parties : { $count }. S’il vous faut plus de temps, dites-le à votre point de contact.
    .subject = Rappel : la date du { $date } est passée
