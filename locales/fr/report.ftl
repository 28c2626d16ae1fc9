### Le rapport : lecture, rédaction, commentaires, accord, envoi, impression, publication. $state est un nom d’État sans
### article ; $date une date ou un moment en toutes lettres ; $language le nom d’une langue.

report-title = Rapport
report-standing-draft = Ceci est un projet. Les experts y travaillent ; l’État partie examiné ne le voit pas encore.
report-standing-sent = Le projet a été envoyé à l’État partie examiné le { $date }. Il deviendra définitif lorsque les trois États auront donné leur accord sur toutes les sections.
report-standing-final = Ce rapport est définitif. L’accord des trois États sur toutes les sections a été acquis le { $date }. Plus rien ne peut y être modifié.
report-to-agree =
    { $count ->
        [one] { $count } section attend encore l’accord de votre État.
       *[other] { $count } sections attendent encore l’accord de votre État.
    }
report-all-agreed = Votre État a donné son accord sur toutes les sections dans leur état actuel.
report-contents = Table des matières
# $language est le nom d’une langue.
report-language = Langue du rapport : { $language }
report-general-sections = Autres parties du rapport
report-comments-count =
    { $count ->
        [one] { $count } commentaire
       *[other] { $count } commentaires
    }
report-edit-section = Modifier, commenter, historique
report-comment-section = Commenter, historique
report-open-section = Commentaires, historique
report-publish = Décider de ce qui est publié
report-see-publication = Voir ce qui est publié

## Les trois États et leur accord

report-agreement = Accord des trois États
report-party-state = État partie examiné
report-party-reviewing = État partie examinateur
report-party-agreed = Accord donné le { $date }
report-party-open = Accord non encore donné
report-agree-section = Donner l’accord sur cette section
report-disagree = Revenir sur l’accord
report-agree-several = Donner l’accord sur plusieurs sections
report-agree-text = Votre État n’a pas donné son accord sur ces sections dans leur état actuel. Si une section est modifiée par la suite, un nouvel accord sera nécessaire.
report-agree-last = Les deux autres États ont donné leur accord sur l’ensemble. Si vous donnez l’accord sur toutes ces sections, le rapport deviendra définitif et ne pourra plus être modifié.
report-read-section = Lire la section
# $title est le titre d’un article ou les mots « Autres parties du rapport ».
report-agree-group = Donner l’accord sur toutes les sections de cette partie : { $title }
report-agree-chosen = Donner l’accord sur les sections choisies
report-agree-all = Donner l’accord sur toutes les sections de cette page
problem-section-changed = Une section a été modifiée après que vous l’avez lue. Aucun accord n’a été enregistré : relisez-la d’abord

## Une section

report-sections = Sections
report-section-before = Section précédente
report-section-after = Section suivante
report-frozen = Le rapport est définitif : cette section ne peut plus être modifiée.
report-not-written = Personne n’a encore modifié cette section. Elle est tirée de l’examen et suit ce qui y est consigné.
report-write = Modifier cette section
report-write-agreed = Si vous modifiez cette section, les trois États devront à nouveau donner leur accord.
report-text = Texte de la section, dans cette langue : { $language }
    .hint = Chaque ligne devient un paragraphe numéroté. Les lignes qui commencent par a), b) ou un tiret forment une liste.
report-review-says = Ce qui ressort ici de l’examen lui-même
report-take-over = Ajouter au texte
report-from-review = Tiré de l’examen
report-comments = Commentaires
report-no-comments = Cette section n’a fait l’objet d’aucun commentaire.
report-comment = Votre commentaire
    .hint = Indiquez ce qui devrait être modifié et pourquoi. Tous les participants qui voient le rapport verront votre commentaire.
report-comment-send = Envoyer le commentaire
report-comment-on-version = Sur la version { $number }
report-history = Versions antérieures
report-version = Version { $number }, { $date }
report-conflict = Une autre personne a modifié cette section entre-temps
    .text = Rien de ce qu’elle a écrit n’a été écrasé. Comparez les deux textes, rédigez ci-dessous celui qui doit être retenu et enregistrez-le.
report-conflict-mine = Votre texte
    .text = Pas encore enregistré ; il figure dans le formulaire ci-dessous.
report-conflict-theirs = Le texte enregistré
report-conflict-keep = Garder le texte enregistré et abandonner le mien

## Envoi du projet

report-send-draft = Envoyer le projet à l’État
report-send-draft-question = Voulez-vous envoyer le projet de rapport à l’État partie examiné ({ $state }) ?
report-send-draft-text = L’État verra alors pour la première fois le rapport et vos conclusions. À partir de ce moment, les trois États formulent des commentaires et donnent leur accord section par section. L’envoi est irrévocable ; les sections pourront encore être modifiées.
report-send-later = Pas encore : revenir au rapport
report-empty-sections = Sections sans texte
    .text = Ces sections sont encore vides. Vous pouvez néanmoins envoyer le projet.

## Documents

report-documents = Documents en six langues
report-documents-text = Les titres et les phrases fixes sont dans la langue que vous choisissez. Ce que chacun a écrit est présenté dans la langue dans laquelle il l’a écrit.
report-format-docx = Word
report-format-pdf = PDF
report-format-html = Page

## Le dialogue

dialogue-title = Dialogue et visite
dialogue-text = Le rapport indique par quels moyens s’est déroulé le dialogue entre l’État partie examiné et les experts, et si une visite de pays ou une réunion conjointe a eu lieu.
dialogue-recorded = Ce qui est consigné
dialogue-record = Consigner le dialogue
dialogue-none = Rien n’a encore été consigné.
dialogue-means = Moyens de dialogue
dialogue-visit = Visite de pays ou réunion conjointe
dialogue-visit-none = Ni l’une ni l’autre
dialogue-visit-country-visit = Une visite de pays
dialogue-visit-joint-meeting = Une réunion conjointe à l’Office des Nations Unies à Vienne
dialogue-visit-country-visit-dates = Une visite de pays, du { $from } au { $to }
dialogue-visit-joint-meeting-dates = Une réunion conjointe à l’Office des Nations Unies à Vienne, du { $from } au { $to }
dialogue-from = Premier jour
dialogue-to = Dernier jour
dialogue-dates-hint = Laissez les dates vides s’il n’y a eu ni visite ni réunion. Par exemple : 27 3 2026
dialogue-stale = Une autre personne a consigné des informations pendant que vous remplissiez ce formulaire. Ce qui est consigné figure en premier, ce que vous avez saisi figure dans le formulaire. Enregistrez-le si votre version doit être retenue.

## Publication

publication-title = Publication du rapport
publication-text = Le rapport est confidentiel. Il appartient à votre seul État de décider si tout le monde peut le lire, en tout ou en partie.
publication-now-nothing = Rien n’a été publié.
publication-now-whole = L’intégralité du rapport est accessible à tous depuis le { $date }.
publication-now-part = Des parties du rapport sont accessibles à tous depuis le { $date }.
publication-see = Voir ce que tout le monde voit
publication-withdraw = Retirer la publication
publication-extent = Que voulez-vous publier ?
publication-extent-whole = L’intégralité du rapport
publication-extent-part = Uniquement les sections choisies ci-dessous
publication-sections = Sections
    .hint = Elles ne comptent que si vous publiez des sections choisies.
publication-publish = Publier
publication-preview = Aperçu
publication-preview-text = Voici ce que tout le monde pourra lire. Rien n’a encore été publié.
problem-choose-extent = Indiquez si vous publiez l’intégralité du rapport ou des sections choisies

## Opérations effectuées

done-section-written = La section a été enregistrée.
done-section-commented = Votre commentaire a été envoyé. Les autres États en sont informés par courriel.
done-section-agreed = Votre État a donné son accord sur la section.
done-sections-agreed = Votre État a donné son accord sur les sections que vous avez choisies.
done-agreement-withdrawn = Votre État est revenu sur son accord concernant cette section.
done-draft-sent = Le projet de rapport a été envoyé à l’État partie examiné.
done-report-final = Les trois États ont donné leur accord sur toutes les sections : le rapport est définitif.
done-dialogue-recorded = Le dialogue a été consigné.
done-report-published = Le rapport, ou les parties que vous avez choisies, peut maintenant être lu de tous.
done-publication-withdrawn = La publication a été retirée.
