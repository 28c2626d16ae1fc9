### Ce qui est commun à tous les formulaires, et ce qui ne va pas dans une saisie : problem-<quoi>. Chaque message dit quoi faire.

forms-problem = Un problème est survenu
# Lu à voix haute avant le message d’un champ.
forms-error = Erreur :
forms-day = Jour
forms-month = Mois
forms-year = Année
forms-optional = Facultatif
forms-change = Modifier
forms-remove = Supprimer
forms-cancel = Annuler
forms-save = Enregistrer
forms-continue = Continuer
forms-choose = Choisir
forms-file-too-large = Ce fichier dépasse la taille maximale acceptée. Réduisez-le ou envoyez-le en plusieurs parties.

## Texte

problem-empty = Remplissez ce champ
problem-empty-title = Indiquez le titre de la loi
problem-empty-body = Rédigez votre texte
problem-empty-text = Rédigez le texte
problem-empty-reasons = Indiquez les raisons
problem-empty-comment = Rédigez votre commentaire
problem-empty-name = Indiquez votre nom
problem-empty-token_name = Indiquez à quoi servira le jeton
problem-empty-ministry = Indiquez le ministère ou l’autorité
problem-too-long =
    { $most ->
        [one] Ramenez ce texte à { $most } caractère ; il en compte { $length }
       *[other] Ramenez ce texte à { $most } caractères ; il en compte { $length }
    }
problem-date = Saisissez une date valide, par exemple 27 3 2026
problem-date-future = Saisissez une date qui ne soit pas dans l’avenir
problem-dates-reversed = Saisissez un dernier jour qui ne précède pas le premier
problem-language-tag = Saisissez le code de la langue, par exemple pt ou de

## Comptes et invitations

problem-sign-in = Vérifiez votre adresse électronique et votre mot de passe : ensemble, ils ne correspondent à aucun compte
problem-email = Saisissez une adresse électronique de la forme nom@example.org
problem-password-short =
    { $least ->
        [one] Choisissez un mot de passe d’au moins { $least } caractère
       *[other] Choisissez un mot de passe d’au moins { $least } caractères
    }
problem-password-wrong = Ce n’est pas votre mot de passe actuel. Saisissez-le à nouveau
problem-invitation-used = Cette invitation a déjà été utilisée. Connectez-vous avec le compte que vous avez créé
problem-invitation-expired = Cette invitation a expiré. Demandez-en une nouvelle à la personne qui vous a invité
problem-has-account = Cette adresse a déjà un compte. Saisissez-en une autre
problem-takes-part = La personne qui a cette adresse prend déjà part à l’examen. Saisissez une autre adresse
problem-experts-complete =
    { $most ->
        [one] Cet État a déjà nommé { $most } expert. Retirez cette personne avant d’en inviter une autre
       *[other] Cet État a déjà nommé { $most } experts. Retirez l’un d’eux avant d’inviter une autre personne
    }
problem-focal-point-there = L’examen a déjà un point de contact. Retirez cette personne avant d’en inviter une autre
problem-choose-ministry = Choisissez des ministères dont vous avez invité quelqu’un à cet examen
problem-choose-person = Choisissez des personnes que vous avez invitées dans cet examen

## Ouverture d’un examen ; $state est le nom d’un État, sans article

problem-not-a-party = { $state } : choisissez un État qui est partie à la Convention le jour où l’examen commence
problem-already-reviewed = { $state } : cet État est déjà examiné au cours de ce cycle. Choisissez un autre État
problem-number-of-reviewing =
    { $expected ->
        [one] Choisissez { $expected } État partie examinateur
       *[other] Choisissez { $expected } États parties examinateurs
    }
problem-chosen-twice = { $state } : ne choisissez cet État qu’une seule fois
problem-reviewer-not-a-party = { $state } : cet État n’est pas partie à l’un des instruments examinés ({ $instrument }). Choisissez un autre État partie examinateur
problem-mutual = { $state } : les deux États s’examineraient l’un l’autre. Choisissez un autre État partie examinateur
problem-none-of-group = Choisissez au moins un État partie examinateur du même groupe régional ({ $group })
problem-no-group = { $state } : cet État n’appartient encore à aucun groupe régional ; ses États parties examinateurs ne peuvent donc pas être choisis. Indiquez d’abord son groupe
problem-mixed-worlds = Choisissez soit des États réels, soit les États fictifs de la démonstration, mais pas les deux dans un même examen
problem-no-language = Choisissez au moins une langue
problem-choose-staff = Choisissez un fonctionnaire du secrétariat

## Auto-évaluation

problem-nothing-answered = Répondez à au moins une question avant d’envoyer l’auto-évaluation
problem-nothing-changed = Rien n’a changé depuis l’envoi de la dernière version. Corrigez d’abord une réponse
problem-choose-sector = Choisissez le secteur de cette partie prenante
problem-too-many =
    { $most ->
        [one] Ne saisissez pas plus de { $most } élément
       *[other] Ne saisissez pas plus de { $most } éléments
    }

## Examen sur dossier et rapport

problem-choose-kind = Choisissez la nature de cette conclusion
problem-choose-expert = Choisissez un expert de l’un des États parties examinateurs
problem-choose-means = Choisissez des moyens de dialogue dans la liste
problem-choose-section = Choisissez au moins une section

## État du traité

problem-choose-participant = Choisissez un État ou une organisation
problem-choose-state-under-review = Choisissez l’État partie examiné
problem-choose-instrument = Choisissez un instrument
problem-choose-act = Choisissez l’acte accompli
problem-act-there = Cet acte a déjà été saisi. Saisissez-en un autre ou quittez cette page

## Fichiers

problem-file-too-large = Choisissez un fichier de { $most } Mo au maximum
problem-file-empty = Ce fichier est vide. Choisissez-en un autre
problem-file-type = Choisissez un fichier PDF, Word (.docx), OpenDocument, image ou texte
problem-file-old-word = Il s’agit d’un ancien fichier Word (.doc). Enregistrez-le au format .docx ou PDF et choisissez ce fichier
problem-file-macros = Ce document contient des macros. Enregistrez-le sans macros, au format .docx ou PDF, et choisissez ce fichier
problem-file-damaged = Ce fichier est endommagé et ne peut pas être ouvert. Enregistrez-le à nouveau et choisissez le nouveau fichier
problem-file-bomb = Une fois décompressé, ce fichier dépasserait de loin sa taille ; il n’est pas accepté. Enregistrez-le à nouveau et choisissez le nouveau fichier
problem-file-encoding = Ce fichier texte n’est pas en UTF-8. Enregistrez-le en UTF-8 et choisissez-le à nouveau
problem-file-unknown = L’un des fichiers n’est plus disponible. Téléversez-le à nouveau
