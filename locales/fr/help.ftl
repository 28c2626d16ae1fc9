### Aide pendant la rédaction des réponses : ce que l’État demande au secrétariat, et les réponses.
# $place dit où se trouve la question, $date est une date en toutes lettres, $state le nom d’un État.

enquiry-title = Questions au secrétariat
enquiry-ask = Interroger le secrétariat
enquiry-ask-link = Interroger le secrétariat sur cette question
enquiry-back = Revenir à votre réponse
enquiry-article = Texte de l’article
enquiry-text = Demandez comment comprendre la question, ce qu’il convient d’indiquer ou à quel endroit. Le secrétariat voit la question et ce que vous écrivez ici, mais rien de votre réponse. Personne d’autre en dehors de votre État ne le voit.
enquiry-thread = Échanges
enquiry-empty = Rien n’a encore été demandé au sujet de cette question.
enquiry-asks = Question
enquiry-answers = Réponse
enquiry-body = Message
    .hint = Écrivez dans l’une des six langues.
enquiry-send = Envoyer au secrétariat
enquiry-closed = Le rapport est définitif. Il n’est plus possible de poser de questions, mais tout reste lisible ici.
enquiry-state-open = En attente du secrétariat
enquiry-state-answered = Réponse donnée
enquiry-line = { $place } · { $date }
enquiry-list-text = Ce que des personnes de votre État ont demandé au secrétariat au sujet des questions de l’auto-évaluation. Vous voyez les échanges relatifs aux articles auxquels vous répondez.
enquiry-list-empty = Rien n’a encore été demandé. Vous pouvez interroger le secrétariat depuis la page de chaque question.

## Le bureau du secrétariat

enquiry-desk-title = Questions des États
enquiry-desk-text = Les États demandent comment comprendre les questions de l’auto-évaluation. Leurs projets de réponse ne sont pas montrés.
enquiry-desk-sees = Vous voyez la question et ce que l’État a écrit ici, mais rien de son projet de réponse. Les États parties examinateurs ne voient pas ces échanges.
enquiry-desk-none-open = Aucun État n’attend de réponse.
enquiry-desk-none-answered = Aucune réponse n’a encore été donnée.
enquiry-filter = Questions affichées
enquiry-filter-open = En attente
enquiry-filter-answered = Avec réponse
enquiry-of = { $state } : { $question }
enquiry-not-in-pack = Cette question ne fait plus partie du questionnaire
enquiry-more = Suite
enquiry-answer-send = Envoyer à l’État
enquiry-aside = Retirer de la liste
    .text = Si le dernier message n’appelle pas de réponse, retirez-le de la liste de ceux qui attendent. L’État n’en est pas informé.

## Fait

done-enquiry-sent = Votre message a été envoyé au secrétariat. Un courriel vous préviendra de sa réponse.
done-enquiry-answered = Votre réponse a été envoyée. Les personnes qui ont posé la question en sont informées par courriel.
done-enquiry-aside = Le message a été retiré de la liste de ceux qui attendent.
