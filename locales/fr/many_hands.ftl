### Travail à plusieurs sur une auto-évaluation : qui a quelle question, pour quand, et rappels.

# $date est une date écrite en toutes lettres.
hands-due = À rendre au plus tard le { $date }.
hands-was-due = À rendre au plus tard le { $date } : cette date est passée.
hands-day = Pour quand ?
    .hint = Laissez vide s’il n’y a pas de date. Les personnes choisies reçoivent des rappels par courriel : une semaine avant, le jour même et après.
problem-due-past = Indiquez la date d’aujourd’hui ou une date à venir

## Une question confiée à des personnes

hands-title = Qui répond à cette question
hands-sees = Ceux que vous choisissez voient cette question et aucune autre, à moins que l’article entier ne leur ait été confié.
hands-ministries = Ministères
    .hint = Toutes les personnes du ministère en sont chargées, y compris celles qui se joindront plus tard.
hands-nobody-there = Personne n’a encore rejoint l’examen
hands-people = Personnes à titre individuel
# $people est une liste de noms.
hands-with-chapter = Déjà confiée, avec l’article entier, à : { $people }.
hands-single = Des questions isolées vous ont été confiées.
    .text = Des questions isolées vous ont été confiées ici. Vous voyez celles-ci et rien d’autre de cette partie.
# Combien de questions d’un article ont été confiées isolément.
hands-given-singly = Questions confiées isolément : { $count }.
done-question-given = Les personnes chargées de répondre à cette question ont été enregistrées. Les nouvelles en sont informées par courriel.

journal-question-given = Question confiée à des personnes : { $question }
journal-reminded = Rappels envoyés : { $number }

## Courriels

mail-chapter-given-by = Votre point de contact vous a confié un article auquel répondre. Le travail est à rendre au plus tard le { $date }.
    .subject = Un article auquel répondre
mail-question-given = Votre point de contact vous a confié une question à laquelle répondre.
    .subject = Une question à laquelle répondre
mail-question-given-by = Votre point de contact vous a confié une question à laquelle répondre. La réponse est à rendre au plus tard le { $date }.
    .subject = Une question à laquelle répondre
mail-reminder-soon = Ce qui vous a été confié dans l’auto-évaluation n’est pas encore prêt. Le travail est à rendre au plus tard le { $date }. Nombre de parties : { $count }.
    .subject = Rappel : à rendre au plus tard le { $date }
mail-reminder-today = Ce qui vous a été confié dans l’auto-évaluation est à rendre aujourd’hui, { $date }, et n’est pas encore prêt. Nombre de parties : { $count }.
    .subject = Rappel : à rendre aujourd’hui
mail-reminder-late = Ce qui vous a été confié dans l’auto-évaluation était à rendre au plus tard le { $date } et n’est pas encore prêt. Nombre de parties : { $count }. S’il vous faut plus de temps, dites-le à votre point de contact.
    .subject = Rappel : la date du { $date } est passée

## L’avancement des questions et des articles

hands-counts = Questions : { $count }. Réponses données : { $answered }. Prêtes ou validées : { $ready }. Validées : { $cleared }.
# Combien de questions un ministère dit prêtes sans que le point de contact les ait validées.
hands-waiting = En attente de votre vérification : { $count }.
hands-reopens = Le point de contact a validé cette réponse. Si vous la modifiez, elle est de nouveau en cours.
hands-save-and-ready = Enregistrer et indiquer que c’est prêt
hands-save-and-not-ready = Enregistrer ; ce n’est pas encore prêt
hands-save-and-hand-back = Enregistrer et renvoyer
hands-save-and-cleared = Enregistrer et valider
hands-save-and-reopened = Enregistrer et rouvrir
self-mark-hand-back = Renvoyer
    .text = S’il faut retravailler les réponses, renvoyez-les. Les personnes chargées d’y répondre en sont informées par courriel.
self-mark-button-hand-back = Renvoyer
problem-work-changed = Une réponse a été modifiée depuis que vous avez ouvert cette page. Relisez-la ; rien n’a été enregistré
done-question-ready = Votre réponse a été enregistrée et indiquée comme prête.
done-question-not-ready = Votre réponse a été enregistrée et reste en cours.
done-question-cleared = La réponse a été enregistrée et validée.
done-question-reopened = La réponse a été enregistrée et rouverte.
journal-question-ready = Réponse indiquée comme prête : { $question }
journal-question-cleared = Réponse validée : { $question }
journal-question-reopened = Réponse rouverte : { $question }
mail-part-reopened = Votre point de contact vous demande de poursuivre le travail sur des réponses qui étaient indiquées comme prêtes ou validées. Demande de { $person }.
    .subject = Des réponses sont à retravailler

## Remarques sur une question, à l’intérieur de l’État

remark-title = Remarques internes à votre État
remark-inside = Seuls votre point de contact et les personnes de votre État qui répondent à cette question lisent ces remarques. Elles ne font jamais partie de ce qui est envoyé.
remark-none = Il n’y a pas encore de remarque.
# Combien de remarques sont ouvertes.
remark-summary = Remarques internes à votre État. En suspens : { $count }.
remark-open-count = Remarques en suspens : { $count }.
remark-all = Toutes les remarques, et en écrire une
remark-open = En suspens
remark-body = Votre remarque
    .hint = Une question à une ou un collègue, ou ce qui reste à faire.
remark-language = Langue de votre remarque
remark-write = Écrire la remarque
remark-settle = C’est réglé
remark-reopen = Rouvrir
remark-settled-by = Réglée par { $person }, { $when }
remark-back = Retour à la question
done-remark-written = Votre remarque a été enregistrée. Les personnes à qui cette question est confiée en sont informées par courriel.
done-remark-settled = La remarque est réglée.
done-remark-reopened = La remarque est rouverte.
journal-remark-written = Remarque écrite : { $question }
journal-remark-settled = Remarque réglée : { $question }
journal-remark-reopened = Remarque rouverte : { $question }
mail-remark-written = Une nouvelle remarque a été écrite dans votre État sur une question de l’auto-évaluation, par { $person }.
    .subject = Une remarque sur une question

## Deux modifications réunies

merge-fits = Les deux modifications sont compatibles
    .text = Vous et l’autre personne avez modifié des parties différentes de cette réponse. Vous pouvez reprendre les deux modifications telles quelles.
merge-see = Voir la réponse avec les deux modifications
merge-take = Reprendre les deux modifications
# $fields est une liste de noms de champs.
merge-contested = Vous avez tous deux modifié le même passage. À revoir : { $fields }.

## Versions antérieures

history-compared = Par rapport à la version précédente. Barré : retiré. Souligné : ajouté.
history-restore = Rétablir cette version
history-changed = Quelqu’un d’autre a modifié la réponse depuis que vous avez ouvert cette page. Rien n’a été rétabli : consultez de nouveau les versions.
done-answer-restored = La version antérieure a été rétablie. Celle qui était en place reste parmi les versions antérieures.
journal-answer-restored = Version { $number } d’une réponse rétablie : { $question }

# $people est une liste de noms.
presence-here = Actuellement sur cette question : { $people }.
