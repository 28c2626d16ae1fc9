### L’examen sur dossier : qui étudie quel article, les conclusions, les questions à l’État et ses réponses. $state est un
### nom d’État sans article, $article le nom complet d’un article, $date une date ou un moment en toutes lettres.

desk-title = Examen sur dossier
desk-text = Les experts des deux États parties examinateurs se répartissent les articles, étudient les réponses et consignent leurs conclusions.
desk-article = Article
desk-expert = Expert
desk-work = Travaux à ce jour
desk-no-expert = Personne pour le moment
desk-give = Expert chargé de cet article
desk-give-button = Enregistrer
# Une personne et l’État qu’elle sert.
desk-expert-of = { $person } ({ $state })
desk-findings-count =
    { $count ->
        [0] Aucune conclusion
        [one] { $count } conclusion
       *[other] { $count } conclusions
    }
desk-messages-count =
    { $count ->
        [0] Aucun message
        [one] { $count } message
       *[other] { $count } messages
    }
desk-threads = Questions à l’État et réponses
desk-article-text = Texte de l’article
desk-answers = Réponses de l’État partie examiné
desk-not-answered = L’État n’a pas répondu à cette question.
desk-findings = Conclusions
desk-no-findings = Il n’y a pas encore de conclusion sur cet article.
desk-new-finding = Consigner une conclusion
desk-change-finding = Modifier cette conclusion
desk-articles = Articles examinés

## Conclusions

finding-observation = Observation
    .hint = La manière dont l’article est appliqué, vue de l’extérieur.
finding-good-practice = Succès ou bonne pratique
    .hint = Ce qui fonctionne bien et pourrait servir à d’autres États.
finding-challenge = Difficulté
    .hint = Ce qui manque encore ou rend l’application difficile.
finding-assistance-need = Besoin d’assistance technique
    .hint = L’aide qui améliorerait l’application.
finding-kind = Nature de la conclusion
finding-text = Conclusion
    .hint = Rédigez-la telle qu’elle doit figurer dans le rapport. Ne répétez pas la réponse.
finding-reasons = Motifs
    .hint = Indiquez sur quoi repose la conclusion. Un succès ou une bonne pratique peut s’en passer.
finding-language = Langue dans laquelle vous écrivez
finding-record = Consigner la conclusion
finding-withdraw = Retirer
finding-withdraw-question = Voulez-vous retirer cette conclusion ?
finding-withdraw-text = Elle ne figurera plus dans l’examen sur dossier ni dans les sections du rapport que personne n’a encore modifiées.
finding-conflict = Une autre personne de votre État a modifié cette conclusion entre-temps
    .text = Rien de ce qu’elle a écrit n’a été écrasé. La conclusion enregistrée est affichée en premier ; ce que vous avez saisi figure dans le formulaire qui suit. Rédigez le texte à retenir, puis enregistrez-le.
finding-conflict-gone = Cette conclusion a été retirée entre-temps. Ce que vous avez saisi figure dans le formulaire ci-dessous : vous pouvez le consigner comme nouvelle conclusion.
finding-saved = La conclusion enregistrée

## Questions et réponses

thread-title = Questions et réponses
thread-text = Questions des experts sur cet article et réponses de l’État partie examiné. Seuls les participants à l’examen les voient.
thread-list-text = Les experts posent des questions sur les réponses, article par article. L’État y répond ici, ou corrige la réponse elle-même et envoie une nouvelle version de l’auto-évaluation.
thread-empty = Aucune question ni aucune réponse sur cet article pour le moment.
thread-open = En attente d’une réponse
thread-answered = Réponse donnée
thread-none = Aucune question
thread-secretariat = Secrétariat
thread-asks = Question
thread-answers = Réponse
thread-ask = Interroger l’État partie examiné
thread-answer = Répondre aux experts
thread-body = Message
    .hint = Écrivez dans la langue de votre choix. Précisez la mesure ou le paragraphe dont il s’agit.
thread-language = Langue dans laquelle vous écrivez
thread-file = Joindre un fichier
    .hint = PDF, Word, image ou texte. Vous pouvez joindre plusieurs fichiers, l’un après l’autre.
thread-attach = Joindre et continuer à écrire
thread-attached = Fichiers joints à ce message
    .hint = Décochez tout fichier qui ne doit pas être envoyé.
thread-attached-now = Le fichier est joint. Votre message n’a pas encore été envoyé.
thread-send = Envoyer
thread-correct = Corriger les réponses sur cet article
thread-uploading = Envoi du fichier en cours. Veuillez patienter.

## Opérations effectuées

done-article-divided = L’article a été confié à l’expert que vous avez choisi.
done-finding-recorded = La conclusion a été consignée.
done-finding-changed = La conclusion a été modifiée.
done-finding-withdrawn = La conclusion a été retirée.
done-message-sent = Votre message a été envoyé. L’autre partie en est informée par courriel.
