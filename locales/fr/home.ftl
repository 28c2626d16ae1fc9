### La première page.

home-title = Examiner l’application d’un traité
home-lead = Les États parties à un traité s’examinent mutuellement : sereinement, d’égal à égal, et pour apprendre les uns des autres.
home-how = L’État partie examiné répond à un questionnaire sur son droit et sa pratique. Des experts de deux autres États étudient les réponses, posent des questions et se rendent sur place s’ils y sont invités. Les trois États arrêtent d’un commun accord un rapport qui fait ressortir les bonnes pratiques, les difficultés et les besoins d’assistance technique.
home-confidential = Ce qu’un État écrit n’est vu que de lui jusqu’à ce qu’il l’envoie, puis uniquement de ceux qui prennent part à son examen. Le rapport définitif appartient à l’État, qui décide de ce qui en est publié.
home-status = Voir quels États sont parties, à la date de votre choix

home-reviews = Mes examens
home-no-reviews = Vous ne prenez part à aucun examen pour le moment. Tout changement vous sera signalé par courriel.
home-review-of = Examen : { $state }
home-your-part = Votre rôle
home-stage = Stade
home-asked = Ce qui vous est demandé
home-by = Au plus tard le { $date }
home-open = Ouvrir l’examen

## Ce qui est demandé à une personne, selon son rôle et le stade : home-asked-<rôle>-<stade>

home-asked-focal-point-self-assessment = Confiez les articles à vos ministères, suivez leurs réponses, vérifiez-les et envoyez l’auto-évaluation.
home-asked-focal-point-desk-review = Répondez aux questions des experts.
home-asked-focal-point-agreement = Lisez le projet de rapport et, section par section, donnez votre accord ou formulez des commentaires.
home-asked-focal-point-final = Le rapport est définitif. Décidez de ce qui en est publié.
home-asked-contributor-self-assessment = Répondez aux questions des articles que votre point de contact vous a confiés.
home-asked-contributor-desk-review = Aidez votre point de contact à répondre aux questions des experts.
home-asked-contributor-agreement = Rien pour le moment. Votre point de contact pourra vous demander des corrections.
home-asked-contributor-final = Rien. Le rapport est définitif.
home-asked-expert-self-assessment = Rien encore. L’envoi de l’auto-évaluation par l’État partie examiné vous sera signalé.
home-asked-expert-desk-review = Lisez les réponses, posez des questions et consignez vos conclusions article par article.
home-asked-expert-agreement = Répondez aux commentaires de l’État et donnez votre accord section par section.
home-asked-expert-final = Rien. Le rapport est définitif.
home-asked-staff-self-assessment = Invitez les participants. L’État rédige son auto-évaluation.
home-asked-staff-desk-review = Aidez les experts à établir le projet de rapport.
home-asked-staff-agreement = Aidez les trois États à s’accorder sur le rapport.
home-asked-staff-final = Rien. Le rapport est définitif.
home-asked-observer-self-assessment = Rien. Vous pouvez suivre l’examen.
home-asked-observer-desk-review = Rien. Vous pouvez suivre l’examen.
home-asked-observer-agreement = Rien. Vous pouvez suivre l’examen.
home-asked-observer-final = Rien. Le rapport est définitif.

## Stades et rôles

stage-self-assessment = Auto-évaluation
stage-desk-review = Examen sur dossier
stage-agreement = Accord sur le rapport
stage-final = Rapport définitif

seat-focal-point = Point de contact
seat-contributor = Ministère
seat-expert = Expert gouvernemental
seat-staff = Secrétariat
seat-observer = Mission permanente
