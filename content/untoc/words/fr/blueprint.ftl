### Rapport d’examen de pays et résumé analytique : titres, phrases fixes, en-tête et tableaux.
# Le nom d’un État arrive sans article : il figure toujours entre parenthèses, après « État partie ».

## Titre

blueprint-title = Examen, par les États parties examinateurs ({ $reviewers }), de l’application, par l’État partie examiné ({ $state }), { $articles } pour le cycle d’examen { $cycle }
blueprint-title-no-cycle = Examen, par les États parties examinateurs ({ $reviewers }), de l’application, par l’État partie examiné ({ $state }), { $articles }
blueprint-title-short = Rapport d’examen de pays : { $state }
blueprint-title-summary-short = Résumé analytique : { $state }

## En-tête

blueprint-masthead-conference = Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée
blueprint-masthead-mechanism = Mécanisme d’examen de l’application de la Convention et des Protocoles s’y rapportant
blueprint-kind-report = Rapport d’examen de pays
blueprint-kind-summary = Résumé analytique
blueprint-distribution-general = Distr. générale
blueprint-distribution-restricted = Distr. restreinte
blueprint-original-ar = Original : arabe
blueprint-original-en = Original : anglais
blueprint-original-es = Original : espagnol
blueprint-original-fr = Original : français
blueprint-original-ru = Original : russe
blueprint-original-zh = Original : chinois
blueprint-page = Page { $page } sur { $pages }

## Mentions

blueprint-notice-draft = Projet – non encore arrêté d’un commun accord
blueprint-notice-agreed = Arrêté d’un commun accord par l’État partie examiné et les États parties examinateurs le { $date }
blueprint-notice-section-not-agreed = Cette section n’a pas encore été arrêtée d’un commun accord.
blueprint-notice-section-empty = Cette section n’a pas encore été rédigée.
blueprint-notice-confidential = Le présent rapport est confidentiel. Seul l’État partie examiné peut le publier, en tout ou en partie.
blueprint-notice-published = Publié par l’État partie examiné le { $date }.
blueprint-notice-published-part = Ces parties du rapport ont été publiées par l’État partie examiné le { $date }. Le reste est confidentiel.
blueprint-notice-original-language = Texte non encore traduit, présenté dans la langue originale : { $language }.
blueprint-notice-article-text-missing = Le texte de cet article n’a pas été chargé.

## Titres du plan général

blueprint-introduction = Introduction
blueprint-process = Processus
blueprint-executive-summary = Résumé analytique
blueprint-summary-successes = Succès et bonnes pratiques
blueprint-summary-challenges = Difficultés d’application, s’il y a lieu
blueprint-summary-observations = Observations sur l’application des articles examinés
blueprint-summary-assistance = Besoins d’assistance technique identifiés pour améliorer l’application de la Convention et de ses Protocoles
blueprint-implementation = Application de la Convention et de ses Protocoles
blueprint-ratification = Ratification de la Convention et de ses Protocoles
blueprint-legal-system = Système juridique de l’État partie examiné ({ $state })
blueprint-implementation-convention = Application des articles sélectionnés de la Convention
blueprint-implementation-protocol = Application des articles sélectionnés du Protocole relatif { $subject }
blueprint-convention-article =
    { $number ->
        [1] Article premier
       *[other] Article { $number }
    }
blueprint-convention-information = Résumé des informations utiles à l’examen de l’application de l’article
blueprint-convention-observations = Observations sur l’application de l’article
blueprint-convention-good-practices = Succès et bonnes pratiques
blueprint-convention-challenges = Difficultés, s’il y a lieu
blueprint-convention-assistance = Besoins d’assistance technique
blueprint-protocol-article =
    { $number ->
        [1] Article premier
       *[other] Article { $number }
    }
blueprint-protocol-information = Résumé des informations utiles à l’examen de l’application de l’article
blueprint-protocol-observations = Observations sur l’application de l’article
blueprint-protocol-good-practices = Succès et bonnes pratiques
blueprint-protocol-challenges = Difficultés, s’il y a lieu
blueprint-protocol-assistance = Besoins d’assistance technique

## Introduction

blueprint-introduction-conference = L’article 32 de la Convention a institué la Conférence des Parties et lui a confié, entre autres tâches, celles de promouvoir et d’examiner l’application de la Convention.
blueprint-introduction-basis = Le Mécanisme repose sur les paragraphes 3 et 4 de l’article 32 de la Convention. Il est également conforme au paragraphe 1 de l’article 4, en vertu duquel les États parties, lorsqu’ils exécutent leurs obligations au titre de la Convention, respectent l’égalité souveraine et l’intégrité territoriale des États et n’interviennent pas dans les affaires intérieures d’autres États.
blueprint-introduction-purpose = L’examen est un processus intergouvernemental. Il a pour but d’aider les États parties à donner effet à la Convention et à ceux des Protocoles par lesquels ils sont liés.
blueprint-introduction-terms = Le présent examen a été réalisé conformément aux termes de référence du Mécanisme.

## Processus

# Les moyens et les noms suivent un deux-points : ils figurent sans article.
blueprint-process-basis = Le présent examen de l’application de la Convention et de ses Protocoles par l’État partie examiné ({ $state }) est fondé sur la réponse à la liste de contrôle pour l’auto-évaluation que cet État a communiquée le { $date }, sur tout complément d’information qu’il a fourni conformément au paragraphe 26 des termes de référence et sur le dialogue constructif entre ses experts gouvernementaux et ceux des États parties examinateurs ({ $reviewers }). Ce dialogue s’est déroulé par les moyens suivants : { $means }. Les experts ci-après y ont participé : { $experts }.
blueprint-process-basis-without-dialogue = Le présent examen de l’application de la Convention et de ses Protocoles par l’État partie examiné ({ $state }) est fondé sur la réponse à la liste de contrôle pour l’auto-évaluation que cet État a communiquée le { $date } et sur tout complément d’information qu’il a fourni conformément au paragraphe 26 des termes de référence. Il a été réalisé par les experts gouvernementaux des États parties examinateurs ({ $reviewers }).
blueprint-process-visit = Avec l’accord de l’État partie examiné ({ $state }), une visite de pays a été effectuée du { $from } au { $to }.
blueprint-process-visit-one-day = Avec l’accord de l’État partie examiné ({ $state }), une visite de pays a été effectuée le { $date }.
blueprint-process-joint-meeting = Une réunion conjointe de l’État partie examiné ({ $state }) et des États parties examinateurs ({ $reviewers }) s’est tenue à l’Office des Nations Unies à Vienne du { $from } au { $to }.
blueprint-process-joint-meeting-one-day = Une réunion conjointe de l’État partie examiné ({ $state }) et des États parties examinateurs ({ $reviewers }) s’est tenue à l’Office des Nations Unies à Vienne le { $date }.
blueprint-process-stakeholders = Pour établir sa réponse, l’État partie examiné ({ $state }) a consulté les parties prenantes suivantes : { $stakeholders }.

blueprint-means-telephone-conference = conférences téléphoniques
blueprint-means-videoconference = visioconférences
blueprint-means-email = échanges de courriels
blueprint-means-written-questions = questions et réponses écrites
blueprint-means-meeting = réunions
blueprint-means-country-visit = visite de pays
blueprint-means-joint-meeting = réunion conjointe à l’Office des Nations Unies à Vienne

## Ratification

blueprint-ratification-signed-and-bound = L’État partie examiné ({ $state }) a signé { $instrument } le { $signed } et a déposé { $deposit } auprès du Secrétaire général de l’Organisation des Nations Unies le { $bound }.
blueprint-ratification-bound = L’État partie examiné ({ $state }) n’a pas signé { $instrument } ; il a déposé { $deposit } auprès du Secrétaire général de l’Organisation des Nations Unies le { $bound }.
blueprint-ratification-signed = L’État partie examiné ({ $state }) a signé { $instrument } le { $signed } et n’y est pas encore devenu partie.
blueprint-ratification-not-signed = L’État partie examiné ({ $state }) n’a pas signé { $instrument } et n’y est pas partie.
blueprint-ratification-law = L’État partie examiné ({ $state }) a décrit sa législation d’application comme suit.

## Système juridique

blueprint-legal-system-kind = L’État partie examiné ({ $state }) a décrit son système juridique comme suit.
blueprint-legal-system-treaties = L’État partie examiné ({ $state }) a décrit la place des traités dans son droit interne comme suit.
blueprint-legal-system-institutions = L’État partie examiné ({ $state }) a décrit les institutions concernées comme suit.

## Informations sur un article

blueprint-information-paragraph =
    { $kind ->
        [letter] Alinéa { $paragraph }
       *[paragraph] Paragraphe { $paragraph }
    }
blueprint-information-yes = L’État partie examiné ({ $state }) a répondu « Oui » à la question relative à cette disposition.
blueprint-information-partly = L’État partie examiné ({ $state }) a répondu « En partie » à la question relative à cette disposition.
blueprint-information-no = L’État partie examiné ({ $state }) a répondu « Non » à la question relative à cette disposition.
blueprint-information-not-answered = L’État partie examiné ({ $state }) n’a pas répondu à la question relative à cette disposition.
blueprint-information-measures =
    { $count ->
        [one] L’État partie examiné ({ $state }) a cité la mesure suivante.
       *[other] L’État partie examiné ({ $state }) a cité les { $count } mesures suivantes.
    }
blueprint-information-files =
    { $count ->
        [one] Un fichier est joint à la réponse.
       *[other] { $count } fichiers sont joints à la réponse.
    }
blueprint-information-application = Sur l’application de ces mesures, l’État partie examiné ({ $state }) a fourni les informations suivantes.
blueprint-information-reasons = L’État partie examiné ({ $state }) a décrit les difficultés suivantes.
blueprint-information-steps = L’État partie examiné ({ $state }) a décrit les démarches suivantes, engagées ou prévues.
blueprint-information-successes = L’État partie examiné ({ $state }) a fait état des succès et bonnes pratiques suivants.

## Conclusions des experts

blueprint-finding-by = Experts de l’État partie examinateur ({ $reviewer })
blueprint-finding-reasons = Motifs
blueprint-finding-comment = Commentaire de l’État partie examiné ({ $state })
blueprint-no-observations = Aucune observation n’a été formulée.
blueprint-no-good-practices = Aucun succès ni aucune bonne pratique n’a été identifié.
blueprint-no-challenges = Aucune difficulté n’a été identifiée.
blueprint-no-assistance = Aucun besoin d’assistance technique n’a été identifié.

## Tableaux

blueprint-table-provision = Disposition
blueprint-table-question = Question
blueprint-table-answer = Réponse
blueprint-table-measure = Mesure
blueprint-table-article = Article ou paragraphe
blueprint-table-date = Date
blueprint-table-link = Lien
blueprint-table-text = Texte cité
blueprint-table-files = Fichiers
blueprint-table-assistance = Assistance technique requise
blueprint-table-type = Type
blueprint-table-description = Description
blueprint-table-provider = Prestataire à ce jour
blueprint-table-priority = Priorité
blueprint-table-instrument = Instrument
blueprint-table-signed = Date de signature
blueprint-table-act = Acte
blueprint-table-bound = Date de dépôt
blueprint-table-state = État
blueprint-table-expert = Expert gouvernemental
blueprint-table-position = Fonctions actuelles
