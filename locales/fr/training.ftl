### L’espace d’entraînement : tout le questionnaire pour un État imaginaire, avec des conseils.
# $state est le nom de l’État imaginaire.

training-state = Novarie
training-title = Espace d’entraînement
training-text = Essayez l’auto-évaluation avant qu’elle ne compte : tout le questionnaire, pour un État imaginaire ({ $state }), avec des conseils sur chaque page.
training-private = Cet espace n’appartient qu’à vous. Rien de ce que vous y écrivez n’est vu par d’autres, envoyé ni compté. Vous pouvez recommencer ou le supprimer à tout moment.
training-open = Ouvrir l’espace d’entraînement
training-notice = Entraînement pour un État imaginaire ({ $state }). Rien ne sort de votre espace d’entraînement.
training-link =
    .text = Essayez l’auto-évaluation avec un État imaginaire. Personne d’autre ne voit ce que vous y écrivez.
training-end = Recommencer, ou supprimer l’espace d’entraînement
    .text = Si vous recommencez, tout ce que vous avez essayé est effacé. Si vous supprimez l’espace, il disparaît avec tout son contenu ; vous pourrez en ouvrir un autre plus tard.
training-reset = Recommencer
training-remove = Supprimer l’espace d’entraînement
training-nothing = Vous n’avez encore répondu à aucune question.
training-left =
    { $count ->
        [0] Chaque question a une réponse.
        [one] { $count } question n’a pas encore de réponse. Cela n’empêche pas un État d’envoyer son auto-évaluation.
       *[other] { $count } questions n’ont pas encore de réponse. Cela n’empêche pas un État d’envoyer son auto-évaluation.
    }

training-hint = Conseil
training-hint-space = Chaque ligne est un article ou une partie du questionnaire. Dans un véritable examen, le point de contact les confie aux ministères compétents. Commencez par un article que vous connaissez bien, par exemple le premier après la partie générale.
training-hint-chapter = Chaque question indique, selon le traité, ce que l’État doit faire, doit envisager de faire ou peut faire. Vous pouvez répondre dans l’ordre de votre choix et laisser de côté ce que vous ignorez. Dans un véritable examen, d’autres personnes de votre État peuvent travailler en même temps à d’autres questions.
training-hint-question = Lisez l’aide ci-dessous et consultez l’article. Indiquez dans quelle mesure la disposition est appliquée : les champs qui suivent dépendent de votre choix. Citez ensuite la loi, son article et sa date. Ce que vous écrivez est enregistré au fur et à mesure. Dans un véritable examen, vous pouvez aussi joindre des fichiers et interroger le secrétariat sur la question.
training-hint-check = Voici tout ce qui serait envoyé, tel que les États parties examinateurs le liraient, avec ce que le programme a remarqué. Dans un véritable examen, le point de contact l’envoie depuis cette page ; jusque-là, personne en dehors de l’État n’en voit rien. Ici, rien n’est envoyé.

done-training-opened = Votre espace d’entraînement est ouvert.
done-training-reset = Tout a été effacé. Vous pouvez recommencer.
done-training-removed = Votre espace d’entraînement a été supprimé avec tout son contenu.
