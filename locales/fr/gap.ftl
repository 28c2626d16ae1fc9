### L’analyse des lacunes : ce qui, d’après les réponses de l’État lui-même, est appliqué ou ne l’est pas, pour cet État seul. Page, document et classeur.

gap-title = Analyse des lacunes
gap-text = Voici ce que disent vos propres réponses : ce qui est appliqué, ce qui l’est en partie, ce qui ne l’est pas, et l’assistance technique requise. Ouvrez un article pour voir ses dispositions et accéder aux réponses.
    .ministry = Voici ce que disent vos propres réponses au sujet des articles qui vous ont été confiés : ce qui est appliqué, ce qui l’est en partie, ce qui ne l’est pas, et l’assistance technique requise.
gap-inside = Cette analyse est réservée à votre État : ni les États parties examinateurs ni le secrétariat ne la voient jamais, même après l’envoi de l’auto-évaluation. Elle n’attribue aucune note.
gap-nothing = Aucune question n’est posée sur un tel article dans le présent examen.
gap-counts-explained = Les chiffres indiquent combien de dispositions de l’article relèvent de chaque réponse. Ils ne sont ni additionnés ni comparés. Un article qui relève de deux thèmes figure sous chacun d’eux.
gap-theme = Thème
gap-all-instruments = Tous les instruments
gap-all-themes = Tous les thèmes
gap-show = Afficher
gap-download-docx = Télécharger au format Word
gap-download-xlsx = Télécharger au format tableur (XLSX)
# $priority est un mot tel que « élevée ».
gap-priority = Priorité : { $priority }
gap-to-answer = Aller à la réponse

## Situation d’une disposition

gap-standing-in-place = Appliquée
gap-standing-partly = Appliquée en partie
gap-standing-not-in-place = Non appliquée
gap-standing-not-used = Facultative, non utilisée
gap-standing-not-answered = Sans réponse

## Intitulés

gap-by-theme = Par thème
gap-missing = Ce qui n’est pas appliqué ou ne l’est qu’en partie
gap-unanswered = Ce qui est resté sans réponse
gap-needs = Assistance technique requise
gap-no-theme = Autres articles
gap-no-type = Type non choisi
gap-nothing-missing = D’après les réponses données à ce jour, rien ne manque.
gap-nothing-unanswered = Une réponse a été donnée pour chaque disposition.
gap-no-needs = Aucun besoin d’assistance technique n’a été indiqué.
# $article nomme un instrument et un article, $paragraphs est une liste de paragraphes, par exemple 1 a) et 2.
gap-unanswered-line =
    { $kind ->
        [letter] { $count ->
                [one] { $article } : alinéa { $paragraphs }
               *[other] { $article } : alinéas { $paragraphs }
            }
       *[paragraph] { $count ->
                [one] { $article } : paragraphe { $paragraphs }
               *[other] { $article } : paragraphes { $paragraphs }
            }
    }

## Colonnes et tableaux

gap-column-instrument = Instrument
gap-column-article = Article
gap-column-title = Titre
gap-column-themes = Thèmes
gap-column-paragraph = Paragraphe
gap-column-strength = Caractère de la disposition
gap-column-provision = Disposition
gap-column-standing = D’après la réponse
gap-column-difficulties = Difficultés et démarches
gap-column-needs = Besoins d’assistance
gap-column-needed = Besoin
gap-column-provider = Prestataire à ce jour
gap-column-priority = Priorité
gap-column-type = Type d’assistance
gap-difficulties = Difficultés
gap-steps = Démarches engagées ou prévues
gap-table-articles = Nombre de dispositions
gap-table-missing = Dispositions
gap-table-needs = Besoins

## Document et classeur

# $state est un nom d’État sans article.
gap-document-title = Analyse des lacunes : { $state }
gap-document-distribution = À usage interne de l’État uniquement
gap-notice-inside = Ce document est réservé à l’État. Il ne fait pas partie de l’examen et n’est envoyé à personne.
# $date est une date en toutes lettres.
gap-notice-answers = Il est tiré des réponses de l’État lui-même à l’auto-évaluation, telles qu’elles étaient le { $date }. Il n’attribue aucune note.
gap-notice-ministry = Il ne contient que les articles confiés à la personne qui l’a téléchargé.
gap-notice-instrument = Il ne porte que sur l’instrument suivant : { $instrument }
gap-notice-theme = Il ne porte que sur le thème suivant : { $theme }
# Noms des feuilles : 31 caractères au plus, sans [ ] : * ? / \
gap-sheet-provisions = Dispositions
gap-sheet-assistance = Assistance technique
gap-sheet-articles = Articles
gap-sheet-about = À propos
gap-cell-cut = (… La suite de ce texte se trouve dans l’auto-évaluation.)
