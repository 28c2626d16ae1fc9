### Le cadre de toutes les pages.

layout-skip = Aller au contenu principal
layout-demonstration = Démonstration
    .text = Les examens présentés ici, avec leurs États et leurs personnes, sont fictifs. Tout ce que vous écrivez peut être effacé à tout moment.
layout-mail = Lire les messages envoyés
layout-languages = Langue
layout-main = Navigation principale
layout-sign-in = Se connecter
layout-person = { $person }, { $state }
layout-sign-out = Se déconnecter
# Demandé avant la déconnexion, lorsqu’un texte saisi sur cet appareil n’est pas encore parvenu au serveur.
layout-unsent = Une partie de votre texte n’a pas encore été envoyée. Si vous vous déconnectez maintenant, elle sera supprimée de cet appareil. Voulez-vous quand même vous déconnecter ?
layout-done = C’est fait
layout-back = Retour
layout-breadcrumbs = Votre position
layout-pages = Pages
layout-older = Entrées plus anciennes
layout-footer = Omnibus est un logiciel libre destiné à l’examen de l’application d’un traité par les États.

## Liens de l’en-tête

nav-home = Accueil
nav-reviews = Mes examens
nav-all-reviews = Tous les examens
nav-enquiries = Questions des États
nav-people = Personnes
nav-journal = Journal
nav-status = État du traité

nav-cycles = Cycles
