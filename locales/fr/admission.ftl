### Permettre à un fonctionnaire du secrétariat de lire le projet pendant un temps : la page de l’État et celles du fonctionnaire.
# $until et $since sont des dates en toutes lettres avec l’heure, $state est le nom d’un État.

admission-title = Permettre à un fonctionnaire de lire votre projet
admission-text = Personne en dehors de votre État ne voit votre projet. Si cela peut vous aider, permettez à un fonctionnaire du secrétariat de le lire pendant un temps : les réponses dans leur état actuel et les fichiers qu’elles citent. Il ne peut rien modifier. Chaque page qu’il ouvre est consignée ici et dans votre journal. L’accès prend fin de lui-même après le dernier jour, ou lorsque vous y mettez fin.
admission-link = Permettre à un fonctionnaire de lire votre projet pendant un temps
admission-now = Lit votre projet actuellement
admission-until = Jusqu’au { $until }
admission-end = Mettre fin à l’accès
admission-closed = Le rapport est définitif. L’accès au projet ne peut plus être donné à personne.
admission-officer = Fonctionnaire du secrétariat
admission-staff = Chargé de cet examen
admission-last-day = Dernier jour
    .hint =
        { $most ->
            [one] Au plus { $most } jour à compter d’aujourd’hui. L’accès peut être donné de nouveau.
           *[other] Au plus { $most } jours à compter d’aujourd’hui. L’accès peut être donné de nouveau.
        }
admission-admit = Donner l’accès
admission-log = Ce qui a été lu
    .text = Du plus récent au plus ancien. Personne en dehors de votre État ne voit cette liste.
admission-past = Auparavant
admission-was = { $since } – { $until }

draft-title = Projet : { $state }
draft-open-to-you = Projets auxquels vous avez accès
draft-open-until = Jusqu’au { $until }
draft-notice-officer = Vous lisez ce projet avec l’accord de l’État ({ $state }), jusqu’au { $until }. Chaque page que vous ouvrez est consignée dans son journal. Vous ne pouvez rien modifier.
draft-notice-state = Un fonctionnaire du secrétariat ({ $person }) peut lire ce projet jusqu’au { $until }. Chaque page qu’il ouvre est consignée.
draft-notice-link = Ce qui a été lu

done-draft-admitted = L’accès a été donné ; le fonctionnaire en est informé par courriel.
done-draft-closed = L’accès a pris fin. Le fonctionnaire ne voit plus votre projet.

problem-choose-officer = Choisissez un fonctionnaire du secrétariat
problem-admitted-already = Un fonctionnaire lit déjà votre projet. Mettez d’abord fin à son accès
problem-admission-day =
    { $most ->
        [one] Saisissez la date d’aujourd’hui ou une date éloignée d’au plus { $most } jour
       *[other] Saisissez la date d’aujourd’hui ou une date éloignée d’au plus { $most } jours
    }
