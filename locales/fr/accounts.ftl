### Connexion, comptes, invitations et personnes suivies par le secrétariat.

## Connexion

sign-in-title = Connexion
sign-in-button = Se connecter
sign-in-help = Les comptes sont créés sur invitation. Si vous avez perdu votre mot de passe, adressez-vous au secrétariat ou à votre point de contact.
sign-in-demonstration = Se connecter comme l’une des personnes de la démonstration
    .hint = Aucun mot de passe n’est nécessaire. Chacune de ces personnes voit l’examen sous un angle différent.
sign-in-as = Se connecter
sign-in-password = Se connecter avec une adresse et un mot de passe

## Champs d’un compte

account-email = Adresse électronique
account-password = Mot de passe
account-name = Votre nom
    .hint = Tel que les autres participants à l’examen le verront
account-language = Langue de vos messages
account-new-password = Nouveau mot de passe
account-present-password = Votre mot de passe actuel
account-password-hint =
    { $least ->
        [one] Au moins { $least } caractère. Trois mots sans lien entre eux sont faciles à retenir.
       *[other] Au moins { $least } caractères. Trois mots sans lien entre eux sont faciles à retenir.
    }
account-background = Parcours professionnel
account-position = Fonctions actuelles
account-offices = Fonctions exercées et activités pertinentes
account-expertise = Domaines de compétence

## Compte personnel

account-title = Votre compte
account-change = Nom, langue et profil
account-profile-hint = Les experts gouvernementaux se présentent aux autres participants à l’examen.
account-change-password = Changer de mot de passe
account-tokens = Accès pour des programmes
    .text = Un jeton permet à l’un de vos programmes de lire et d’écrire en votre nom par l’interface de programmation. Gardez-le aussi secret que votre mot de passe.
account-token-name = À quoi servira le jeton ?
    .hint = Par exemple : transfert depuis notre registre des affaires
account-token-make = Créer un jeton
account-token-made = Votre nouveau jeton
    .text = Copiez-le maintenant. Il ne sera plus affiché.
account-token-expires = Valable jusqu’au { $date }
account-token-withdraw = Retirer
account-no-tokens = Vous n’avez aucun jeton.
account-waiting = Le secrétariat n’a pas encore approuvé votre profil. Vos examens apparaîtront ici dès qu’il l’aura fait.

done-account-changed = Votre compte a été modifié.
done-password-changed = Votre mot de passe a été modifié.
done-token-withdrawn = Le jeton a été retiré.
done-signed-out = Déconnexion effectuée.

## Mise en service

set-up-title = Mettre Omnibus en service
set-up-text = Personne n’a encore de compte. Le premier compte est celui d’un fonctionnaire du secrétariat, qui invite ensuite tous les autres.
set-up-button = Créer le compte

## Invitations

invitation-title = Votre invitation
invitation-to-review = Vous avez reçu une invitation à prendre part à l’examen d’un État. État partie examiné : { $state }. Votre rôle : { $seat }.
invitation-to-secretariat = Vous avez reçu une invitation à travailler dans Omnibus comme fonctionnaire du secrétariat.
invitation-address = Cette invitation a été envoyée à { $email }. Vous vous connecterez avec cette adresse.
invitation-has-account = Vous avez un compte. Saisissez son mot de passe pour accepter.
invitation-new-account = Choisissez un mot de passe et le nom sous lequel les autres vous verront.
invitation-profile = Votre profil
    .text = Les experts gouvernementaux présentent leur parcours aux autres participants. Le secrétariat approuve le profil avant que l’examen ne vous soit ouvert. Vous pouvez le rédiger plus tard.
invitation-accept = Accepter
invitation-not-open = Cette invitation ne peut pas être utilisée

done-invitation-accepted = Vous avez accepté l’invitation.

## Liste des personnes, pour le secrétariat

people-title = Personnes
people-waiting = Profils à approuver
people-none-waiting = Aucun profil n’attend d’être approuvé.
people-approve = Approuver
people-approve-name = Approuver : { $name }
people-everyone = Toutes les personnes ayant un compte
people-officer = Fonctionnaire du secrétariat
people-name = Nom
people-of = État ou organisation
people-email = Adresse électronique
people-approved = Approuvé
people-not-approved = Attend d’être approuvé
people-invite-officer = Inviter un fonctionnaire du secrétariat
people-invite-button = Envoyer l’invitation
people-invite-language = Langue de l’invitation

done-approved = Le profil a été approuvé.
done-officer-invited = L’invitation a été envoyée.

## Messages envoyés, en démonstration et en développement

mail-box-title = Messages envoyés
mail-box-text = En usage réel, ces messages partent par courriel. Ici, ils sont conservés et tout le monde peut les lire.
mail-box-empty = Aucun message n’a encore été envoyé.
mail-box-to = À
mail-box-subject = Objet
mail-box-when = Date
