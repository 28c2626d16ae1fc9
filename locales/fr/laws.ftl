### La bibliothèque de lois d’un État : notées une fois, citées dans toutes les réponses.

laws-title = Bibliothèque de lois
laws-text = Inscrivez ici chaque loi une seule fois, puis citez-en les articles et paragraphes dans toutes vos réponses. Personne en dehors de votre État ne voit cette bibliothèque : ce que vous citez quitte votre État avec la réponse qui le cite.
laws-empty = La bibliothèque ne contient encore aucune loi.
laws-add = Ajouter une loi
# $count est le nombre de réponses qui citent la loi.
laws-cited =
    { $count ->
        [0] Pas encore citée
        [one] Citée dans { $count } réponse
       *[other] Citée dans { $count } réponses
    }

## Une loi

law-title = Titre
    .hint = Le titre complet, tel qu’il a été publié.
law-number = Numéro
    .hint = Tel qu’on le cite, par exemple : loi n° 12 de 2019.
law-date = Date
    .hint = Adoption ou dernière modification : 2019, 2019-03 ou 2019-03-14.
law-language = Langue
    .hint = La langue dans laquelle la loi est rédigée.
law-other-language = Autre langue
law-language-code = Code de la langue
    .hint = Seulement si vous avez choisi une autre langue, par exemple : pt ou de.
law-link = Lien
    .hint = L’adresse d’un texte officiel accessible à tous.
law-file = Fichier contenant le texte de la loi
    .hint = Il ne quitte votre État qu’avec une réponse qui cite la loi.
law-drop-file = Retirer ce fichier de la bibliothèque
# $date est une année, un mois ou un jour tel que 2019-03-14.
law-date-line = Date : { $date }
# $language est le code d’une langue, tel que pt.
law-language-line = Langue : { $language }
# Comment une mesure nomme une loi : $title est son titre officiel, $number son numéro.
law-wording = { $title } ({ $number })
law-changed-meanwhile = Une autre personne a modifié cette loi entre-temps
    .text = Voici ce qui a été enregistré. Votre propre version figure ci-dessous : corrigez-la au besoin, puis enregistrez-la.
problem-law-date = Saisissez une année, un mois ou un jour : 2019, 2019-03 ou 2019-03-14
problem-law-link = Saisissez l’adresse complète d’une page, par exemple https://laws.example.org/act-12
# $most est le nombre maximal de lois d’une bibliothèque.
problem-law-too-many = La bibliothèque ne peut contenir plus de { $most } lois. Retirez-en une qui n’est plus citée
done-law-added = La loi a été ajoutée. Vous pouvez désormais la citer dans toutes vos réponses.
done-law-changed = La loi a été modifiée. Les réponses qui la citent restent telles quelles.
done-law-removed = La loi a été retirée de la bibliothèque.

## Où elle est citée

law-cited-title = Où elle est citée
law-cited-text = Ces réponses conservent le libellé avec lequel elles ont cité la loi. Si vous modifiez la loi ici, vérifiez s’il faut les modifier aussi.
law-cited-nowhere = Aucune réponse que vous pouvez voir ne la cite.
law-cited-elsewhere = Dans un autre examen de votre État
# $articles est une liste d’articles ou de paragraphes tels qu’ils ont été saisis.
law-cited-articles = Passages cités : { $articles }

## La retirer

law-remove-link = Retirer cette loi de la bibliothèque
law-remove-title = Retirer cette loi de la bibliothèque ?
law-remove-text = Elle ne pourra plus être citée. Les réponses qui la citent ne changent pas : elles gardent son titre, sa date, son lien et son fichier.
law-remove-button = La retirer

## La citer dans une réponse

law-cite-title = Citer une loi de la bibliothèque
    .hint = Son titre, son numéro, sa date, son lien et son fichier sont repris sous forme de mesure. Vous pourrez ensuite les modifier ici.
law-cite-law = Loi
law-cite-button = Citer cette loi
law-cite-none = La bibliothèque de votre État est encore vide. Dès qu’une loi y figure, vous pouvez la citer dans toutes vos réponses.
law-from-library = Tirée de la bibliothèque :
problem-law-choose = Choisissez la loi que vous voulez citer
problem-law-gone = Cette loi ne figure plus dans la bibliothèque. Choisissez-en une autre ou saisissez vous-même la mesure
done-law-cited = La loi a été citée et votre réponse a été enregistrée.
