### Ce qui peut empêcher l’affichage d’une page, error-<quoi>, et ce qu’il faut faire.

error-home = Aller à la première page
error-sign-in-elsewhere = Se connecter (dans un nouvel onglet)

error-not-found = Page introuvable
    .text = Il n’y a rien à cette adresse, ou la page ne vous est pas ouverte. Vérifiez l’adresse ou connectez-vous avec le compte qui a été invité.
error-no-such-method = Cette opération est impossible ici
    .text = Revenez à la page d’où vous venez et utilisez ses boutons.
error-not-signed-in = Session terminée
    .text = Votre session a pris fin. Ce que vous avez saisi n’est pas perdu : connectez-vous dans un nouvel onglet, revenez à celui-ci et rechargez-le. Votre navigateur vous proposera alors de renvoyer votre saisie.
error-not-yours = Cette tâche revient à d’autres
    .text = Vous pouvez consulter cet examen, mais l’opération demandée y revient à une autre personne.
error-wrong-stage = Impossible à ce stade
error-wrong-stage-self-assessment = L’État partie examiné n’a pas encore envoyé son auto-évaluation. Revenez lorsqu’il l’aura fait.
error-wrong-stage-desk-review = L’examen en est au stade de l’examen sur dossier. Ouvrez l’examen pour voir ce qui peut être fait maintenant.
error-wrong-stage-agreement = Le projet de rapport est soumis aux trois États, qui doivent s’accorder sur son texte. Ouvrez l’examen pour voir ce qui peut être fait maintenant.
error-wrong-stage-final = Le rapport est définitif. Plus rien ne peut être modifié dans l’examen.
error-stale = Modification entre-temps
    .text = Une autre personne a fait une modification avant vous. Rien de ce qu’elle a écrit n’a été écrasé. Revenez en arrière, rechargez la page et comparez avec ce que vous avez saisi.
error-invalid = Un problème est survenu
    .text = Revenez en arrière, corrigez les points énumérés ici et recommencez l’envoi.
error-unavailable = Indisponible pour le moment
    .text = L’opération n’a pas pu être effectuée. Rien n’a été perdu ni écrit à moitié : revenez en arrière et réessayez dans une minute.
error-bug = Une erreur s’est produite
    .text = Il s’agit d’un défaut du programme, qui a été enregistré. Rien n’a été écrit à moitié : revenez en arrière et réessayez.
error-unreadable = Lecture impossible
    .text = Les données reçues étaient incomplètes ou d’une forme qui ne peut être lue. Revenez en arrière et recommencez l’envoi. Le texte doit être en UTF-8.
error-too-large = Envoi trop volumineux
    .text = Votre envoi dépasse la taille acceptée. Revenez en arrière, raccourcissez-le ou faites-le en plusieurs parties.
error-too-many = Trop de tentatives
    .text = Trop de tentatives ont été faites depuis votre réseau. Attendez une minute et réessayez.
error-cross-site = Demande refusée
    .text = Cette demande venait de la page d’un autre site et n’a pas été exécutée. Ouvrez Omnibus lui-même et réessayez.
