### Les messages envoyés par courriel : mail-<quoi>, et .subject. Un lien vers la page et la signature suivent le texte.

mail-signature = Omnibus, la plateforme d’examen de l’application d’un traité. Ce message a été envoyé par le programme ; les réponses ne sont pas lues.

mail-invitation-focal-point = Le présent message vous invite à être le point de contact de votre État pour son examen. Le lien ci-dessous vous est strictement personnel ; il peut être utilisé une seule fois, jusqu’au { $until }.
    .subject = Invitation : point de contact
mail-invitation-contributor = Votre point de contact vous invite à répondre, pour votre ministère, à des articles de l’auto-évaluation. Le lien ci-dessous vous est strictement personnel ; il peut être utilisé une seule fois, jusqu’au { $until }.
    .subject = Invitation : auto-évaluation
mail-invitation-expert = Le présent message vous invite à prendre part à un examen comme expert gouvernemental de votre État. Le lien ci-dessous vous est strictement personnel ; il peut être utilisé une seule fois, jusqu’au { $until }.
    .subject = Invitation : expert gouvernemental
mail-invitation-observer = Votre mission permanente est invitée à suivre un examen. Le lien ci-dessous vous est strictement personnel ; il peut être utilisé une seule fois, jusqu’au { $until }.
    .subject = Invitation : mission permanente
mail-invitation-staff = Le présent message vous invite à travailler dans Omnibus comme fonctionnaire du secrétariat. Le lien ci-dessous vous est strictement personnel ; il peut être utilisé une seule fois, jusqu’au { $until }.
    .subject = Invitation : secrétariat

mail-profile-waits = Une personne a accepté une invitation et attend que vous approuviez son profil : { $email }.
    .subject = Un profil attend d’être approuvé
mail-approved = Le secrétariat a approuvé votre profil. Votre examen vous est maintenant ouvert.
    .subject = Votre profil a été approuvé

mail-chapter-given = Votre point de contact vous a confié un article.
    .subject = Un article vous est confié
mail-chapter-ready = Un article est prêt à être vérifié. L’indication a été donnée par { $person }.
    .subject = Un article est prêt à être vérifié
mail-response-sent = L’État partie examiné a envoyé son auto-évaluation. L’examen sur dossier peut commencer.
    .subject = L’auto-évaluation est arrivée
mail-response-corrected = L’État partie examiné a envoyé une correction de son auto-évaluation. Les différences sont indiquées.
    .subject = L’auto-évaluation a été corrigée
mail-enquiry-asked = Un État partie examiné a interrogé le secrétariat sur une question de l’auto-évaluation.
    .subject = Un État interroge le secrétariat
mail-enquiry-answered = Le secrétariat a répondu à ce que vous avez demandé au sujet d’une question de l’auto-évaluation.
    .subject = Le secrétariat a répondu
mail-draft-admitted = Un État partie examiné vous permet de lire pendant un temps le projet de son auto-évaluation. Chaque page que vous ouvrez est consignée dans son journal.
    .subject = Un projet vous est ouvert

mail-question-asked = Les experts ont posé une question sur un article.
    .subject = Une question sur un article
mail-question-answered = L’État partie examiné a répondu à une question sur un article.
    .subject = Réponse à une question
mail-draft-sent = Le projet de rapport sur votre État vous a été envoyé. Vous pouvez, section par section, donner votre accord ou formuler des commentaires.
    .subject = Le projet de rapport
mail-section-commented = Une section du rapport a fait l’objet d’un nouveau commentaire.
    .subject = Un commentaire sur le rapport
mail-report-final = Les trois États ont donné leur accord sur toutes les sections : le rapport est définitif.
    .subject = Le rapport est définitif

mail-lots-recorded = Un nouvel acte concernant votre État figure dans le relevé d’un cycle. Le lien ci-dessous y mène.
    .subject = Tirage au sort : un acte concernant votre État
