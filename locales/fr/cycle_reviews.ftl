### Ce qu’un cycle examine, combien d’États chaque année, et les examens ouverts d’après le tirage au sort.

cycle-themes = Thèmes
    .hint = Sans choix : les thèmes que le mandat prévoit pour un cycle de ce numéro.
cycle-everything = Tous les articles
cycle-duration = Durée
cycle-duration-years =
    { $number ->
        [one] { $number } an
       *[other] { $number } ans
    }
problem-choose-theme = Choisissez des thèmes dans la liste.
legal-system-customary-law = Droit coutumier
numbers-title = Comment les nombres de chaque année sont établis
numbers-text = Pour chaque groupe, le nombre de membres sans année est divisé par le nombre d’années restantes. Les parties entières sont attribuées d’abord ; les places restantes vont aux plus grands restes.
numbers-year = { $year } : États examinés, { $number }
numbers-group = Groupe régional
numbers-left = Membres sans année
numbers-years = Années restantes
numbers-whole = Partie entière
numbers-remainder = Reste
numbers-more = Place au titre du reste
numbers-number = Examinés
open-reviews-title = Ouvrir les examens d’une année
open-reviews-text = Tous les examens commencent le même jour. L’État examiné et ses États parties examinateurs en sont informés par courriel. Les États dont l’examen est ouvert sont laissés de côté.
open-reviews-year = Année
open-reviews-none = Les États parties examinateurs n’ont encore été tirés au sort pour aucune année.
open-reviews-stands = Examen
opening-ready = Pas encore ouvert
opening-opened = Ouvert
opening-waits = En attente : un examen antérieur de cet État n’est pas définitif
done-reviews-opened = Les examens de l’année sont ouverts.
problem-lots-review-open = { $state } : son examen est ouvert. Le tirage au sort n’est pas répété et l’examen n’est pas reporté.
review-reviewing-for = { $state } ({ $instruments })
record-verifier = Télécharger le programme de vérification
mail-cycle-review-opened = Un examen auquel votre État participe a été ouvert d’après le tirage au sort et ses délais courent. Le lien ci-dessous mène au calendrier du cycle.
    .subject = Un examen du cycle commence
