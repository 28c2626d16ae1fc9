### L’auto-évaluation : liste des tâches, questions, fichiers, vérification, versions envoyées.
# Un article ou la partie générale du questionnaire est confié à des ministères, rempli, puis validé par le point de contact.

self-title = Auto-évaluation
# $state est un nom d’État sans article.
self-title-of = Auto-évaluation : { $state }
self-general-part = Partie générale
self-follow-up-part = Suivi
    .hint = Ces questions s’adressent à un État qui a déjà été examiné.
# $article nomme un instrument et un article ; $paragraph est un paragraphe, par exemple 1 a) i).
self-paragraph =
    { $kind ->
        [letter] { $article }, alinéa { $paragraph }
       *[paragraph] { $article }, paragraphe { $paragraph }
    }
self-paragraph-only =
    { $kind ->
        [letter] Alinéa { $paragraph }
       *[paragraph] Paragraphe { $paragraph }
    }
self-paragraph-question =
    { $kind ->
        [letter] Question { $number }, sur l’alinéa { $paragraph }
       *[paragraph] Question { $number }, sur le paragraphe { $paragraph }
    }
# $strength est la force de l’engagement : obligation, obligation d’envisager, faculté.
self-paragraph-strength =
    { $kind ->
        [letter] Alinéa { $paragraph } · { $strength }
       *[paragraph] Paragraphe { $paragraph } · { $strength }
    }
self-question = Question
self-question-number = Question { $number }

## Liste des tâches

self-asked-focal-point-self-assessment = Confiez les articles aux ministères compétents, vérifiez leurs réponses et validez chaque article. Vérifiez ensuite l’ensemble des réponses et envoyez-les.
self-asked-focal-point-desk-review = L’auto-évaluation a été envoyée. Si une réponse doit être corrigée, modifiez-la ici, puis vérifiez l’ensemble et envoyez une nouvelle version.
self-asked-focal-point-agreement = L’auto-évaluation a été envoyée. Si une réponse doit être corrigée, modifiez-la ici, puis vérifiez l’ensemble et envoyez une nouvelle version.
self-asked-focal-point-final = Rien. Le rapport est définitif ; les réponses peuvent encore être lues ici.
self-asked-contributor-self-assessment = Répondez aux questions des articles énumérés ici. Lorsque vous avez terminé un article, indiquez qu’il est prêt : votre point de contact le vérifiera alors.
self-asked-contributor-desk-review = L’auto-évaluation a été envoyée. Votre point de contact pourra vous demander des corrections.
self-asked-contributor-agreement = L’auto-évaluation a été envoyée. Votre point de contact pourra vous demander des corrections.
self-asked-contributor-final = Rien. Le rapport est définitif ; les réponses peuvent encore être lues ici.
self-draft-stays = Personne en dehors de votre État ne voit ce projet avant que votre point de contact ne l’envoie.
    .focal-point = Personne en dehors de votre État ne voit ce projet avant que vous ne l’envoyiez.
self-nothing-given = Votre point de contact ne vous a encore rien confié. Un courriel vous en informera.
# $article est un intitulé tel que « Article 5. Titre ».
self-go-on = Poursuivre avec : { $article }
self-answered-of = Réponses données : { $answered } sur { $count }.
# $people est une liste de noms.
self-given-to = Confié à : { $people }.
self-given-to-nobody = Confié à personne.
# Une personne et le ministère pour lequel elle travaille.
self-of-ministry = { $person } ({ $ministry })
self-whole = L’auto-évaluation dans son ensemble

progress-not-begun = Non commencé
    .question = Non commencée
progress-in-work = En cours
    .question = En cours
progress-ready = Prêt
    .question = Prête
progress-cleared = Validé
    .question = Validée

## Un article ou la partie générale

self-questions = Questions
self-not-answered = Sans réponse
self-answered = Réponse donnée
self-answer = Répondre
self-thread = Questions des experts et vos réponses
self-mark-ready = Indiquer que c’est prêt
    .text = Votre point de contact en est informé et vérifie les réponses. Vous pouvez encore les modifier.
self-mark-not-ready = Vous avez indiqué que c’est prêt
    .text = Si vous voulez continuer à y travailler, revenez sur cette indication.
self-mark-cleared = Valider
    .text = Vous faites ainsi savoir à tous les participants de votre État que vous avez vérifié les réponses et qu’elles peuvent être envoyées.
self-mark-reopened = Vous avez validé ces réponses
    .text = S’il faut y retravailler, rouvrez-les.
self-mark-button-ready = C’est prêt
self-mark-button-not-ready = Ce n’est pas prêt
self-mark-button-cleared = Valider
self-mark-button-reopened = Rouvrir
self-give = Confier à des ministères
self-give-sees = Ceux que vous choisissez voient cette partie et rien d’autre de votre auto-évaluation.
self-give-button = Enregistrer qui répond
self-no-ministries = Vous n’avez encore invité personne d’un ministère.
self-invite = Inviter une personne d’un ministère
self-files = Fichiers
self-no-files = Il n’y a pas encore de fichier ici.
self-upload = Téléverser un fichier
self-upload-button = Téléverser
# $size est un nombre entier.
self-kilobytes = { $size } ko
self-megabytes = { $size } Mo
# $size est une taille telle que « 2 Mo », $date une date en toutes lettres.
self-file-facts = { $size }, { $date }
problem-file-none = Choisissez d’abord un fichier
problem-file-not-stored = Le fichier n’a pas pu être stocké. Choisissez-le à nouveau dans une minute
forms-file-travels = Envoi du fichier en cours. Gardez cette page ouverte.

done-chapter-given = Les personnes chargées de répondre ont été enregistrées. Les nouvelles personnes sont informées par courriel.
done-chapter-marked = L’indication a été enregistrée et les personnes qui l’attendent sont informées.
done-chapter-reopened = Le travail est à nouveau ouvert.
done-file-uploaded = Le fichier a été téléversé. Vous pouvez le joindre à une mesure dans vos réponses.

## Une question et sa réponse

self-position = Question { $number } sur { $count }
self-does-not-apply = Compte tenu de vos autres réponses, cette question ne s’applique pas. Vous n’avez pas à y répondre.
self-guidance = Aide pour cette question
self-example = Exemple de bonne réponse
    .hint = L’État et ses lois sont fictifs.
self-related = Réponses pouvant aussi servir ici
    .text = Vous n’avez pas à donner deux fois la même information : renvoyez à l’autre réponse.
# $place indique où se trouve l’autre question, $state où en est sa réponse.
self-related-line = { $place } · { $state }
self-noticed = Il pourrait être utile de revoir ce point. Cela ne vous empêche pas de continuer.
self-last-saved = Enregistré par { $person } le { $when }.
self-history-link = Versions antérieures
self-language = Langue de votre réponse
    .hint = Écrivez dans l’une des six langues.
self-attach = Joignez les fichiers qui se rapportent à cette mesure.
self-save-continue = Enregistrer et continuer
self-previous = Question précédente
self-next = Question suivante
self-all-questions = Toutes les questions de cette partie
self-how-to-load = Comment charger le texte
self-original = Original : { $language }
# $time est une heure telle que 14:02.
self-saved-at = Enregistré à { $time }
self-offline = Conservé sur cet appareil, sera envoyé
self-not-kept = Non enregistré. Gardez cette page ouverte.
self-see-both = Voir les deux versions
done-answer-saved = Votre réponse a été enregistrée.

## Une réponse telle qu’elle est lue

self-read-text = Réponse
self-read-status = Application

## Deux versions d’une même réponse

self-conflict-title = Une autre personne a modifié cette réponse
self-conflict-notice = Une autre personne a modifié cette réponse. Rien n’est perdu : voyez les deux versions.
self-conflict-text = Rien n’a été écrasé et rien n’est perdu. Choisissez l’une des deux versions ou combinez-les ci-dessous. L’autre ne reste dans l’historique que si elle avait été enregistrée auparavant.
self-mine = Votre version
    .text = Pas encore enregistrée
self-theirs = La version enregistrée entre-temps
# $when est une date en toutes lettres, avec l’heure.
self-written = { $person }, { $when }
self-take-mine = Garder ma version
self-take-theirs = Garder l’autre version
self-what-differs = Différences
    .text = Barré : uniquement dans l’autre version. Souligné : uniquement dans la vôtre.
self-combine = Combiner les deux versions
    .text = Les deux modifications sont réunies ici. Modifiez la réponse jusqu’à ce qu’elle dise ce que vous voulez dire l’un et l’autre, puis enregistrez-la.
# Titres de deux volets : l’autre version, pour comparer, et le formulaire à modifier.
self-beside = L’autre version, pour comparer
self-edit = La version combinée, à modifier
self-added = Ajouté :
self-removed = Supprimé :

## Non enregistré

self-not-saved = Votre réponse n’a pas été enregistrée
self-not-open = Cette question ne vous est pas ouverte, ou ne l’est plus : votre point de contact l’a peut-être confiée à une autre personne. Copiez votre texte et envoyez-le à votre point de contact s’il est utile.
self-not-open-notice = Non enregistré : cette question ne vous est plus ouverte. Appuyez sur « Enregistrer » pour voir votre texte et le copier.
self-typed = Ce que vous avez saisi
    .text = Le texte est affiché ici pour que vous puissiez le copier.
self-try-again = Réessayer

## Historique

self-history-title = Versions antérieures de cette réponse
self-written-by = Écrit par { $person }.

## Parties prenantes

self-stakeholders-title = Parties prenantes consultées
self-stakeholders-text = Nommez les parties prenantes consultées pour cette auto-évaluation : autorités, entreprises et associations, personnes et groupes ne relevant pas du secteur public. Indiquez en quoi chacune d’elles est concernée par la Convention ou un Protocole.
self-no-stakeholders = Aucune partie prenante n’est indiquée.
self-stakeholder = Partie prenante { $number }
self-stakeholder-name = Nom
self-stakeholder-sector = Secteur
self-stakeholder-relevance = Pertinence
    .hint = Ce que la partie prenante sait ou fait qui intéresse la Convention ou un Protocole.
self-add-stakeholder = Ajouter une autre partie prenante
self-remove-stakeholder = Supprimer la partie prenante { $number }
self-list-changed = Une autre personne a enregistré cette liste entre-temps
    .text = Voici ce qui a été enregistré. Votre propre liste figure ci-dessous : ajoutez ce que vous voulez conserver, puis enregistrez-la.
sector-public = Secteur public
sector-private = Secteur privé
sector-society = Personnes et groupes ne relevant pas du secteur public
done-stakeholders-saved = La liste des parties prenantes a été enregistrée.

## Vérification et envoi

self-check-title = Vérifiez vos réponses
self-check-text = Voici toutes les réponses dans leur état actuel. Ce qui pourrait être ajouté est indiqué sous la réponse ; rien de cela n’empêche l’envoi.
self-check-stale = Une réponse a été modifiée après que vous avez ouvert cette page. Rien n’a été envoyé. Vérifiez à nouveau les réponses, puis envoyez-les.
self-to-sending = Aller à la fin de la page pour envoyer
# $number compte les versions, à partir de 1.
self-send = Envoyer la version { $number }
self-warning = Avertissement
self-sending-is-final = Ce que vous envoyez est daté et ne peut être ni modifié ni retiré. Une correction constitue une nouvelle version.
self-confirm = Avant l’envoi
# $states est une liste de noms d’États parties examinateurs, sans article.
self-confirm-sending = J’ai vérifié les réponses. Je comprends que cette version est définitive et qu’elle peut être lue par les experts des États parties examinateurs ({ $states }) et par le secrétariat.
self-send-button = Envoyer
problem-confirm-sending = Confirmez que vous avez vérifié les réponses et que cette version est définitive
done-response-sent = L’auto-évaluation a été envoyée.

## Ce qui a été envoyé

self-responses-title = Versions envoyées
self-responses-text = Chaque version a été envoyée par l’État partie examiné et n’a pas été modifiée depuis. Une correction constitue une nouvelle version.
self-version = Version { $number }
self-read-version = Lire la version { $number }
self-difference-link = Ce qui a changé dans la version { $number }
self-sent-on = Date d’envoi
self-sent-by = Envoyé par
self-digest = Empreinte
    .hint = SHA-256 du contenu. Si un seul caractère avait été modifié depuis, elle serait différente.
self-after-sending = Les experts des États parties examinateurs et le secrétariat ont été informés par courriel. Ils lisent les réponses et pourront vous poser des questions sur tel ou tel article.
self-to-review = Aller à l’examen
self-difference-title = Ce qui a changé
# $before et $after sont les moments où des versions ont été envoyées.
self-difference-text = Version envoyée le { $after }, comparée à celle envoyée le { $before }. Barré : supprimé. Souligné : ajouté.
self-first-version = Ceci est la première version : il n’y en a pas d’autre à laquelle la comparer.
