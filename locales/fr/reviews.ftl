### Un examen : la liste du secrétariat, l’ouverture d’un examen, sa vue d’ensemble et ses participants.
# $state et $of sont des noms sans article ; $date est une date en toutes lettres.

## Tous les examens, pour le secrétariat

all-reviews-title = Tous les examens
all-reviews-text = Un examen n’est ouvert qu’à ceux qui y prennent part. Vous pouvez ouvrir les examens qui vous sont attribués.
all-reviews-none = Aucun examen n’a encore été ouvert.

## Ouverture d’un examen

open-review-title = Ouvrir un examen
open-review-text = L’examen porte sur la Convention et sur chacun des Protocoles par lesquels l’État est lié le jour où l’examen commence.
# Titres de groupes dans une liste d’États.
open-review-invented = États fictifs de la démonstration
open-review-real = États
open-review-reviewing-hint = Chacun est partie à tous les instruments examinés et aucun n’est examiné par l’État qu’il examine. L’un au moins appartient au même groupe régional.
# $number compte les États parties examinateurs à partir de 1.
open-review-reviewing = État partie examinateur { $number }
open-review-language = Langue du rapport
    .hint = Les experts rédigent le rapport dans cette langue.
open-review-also = Autres langues de travail
    .hint = Facultatif
open-review-started = Début
    .hint = Le jour où l’État est informé que son examen commence. Les dates indicatives sont calculées à partir de ce jour.
open-review-focal-point = Adresse électronique de la personne à contacter dans l’État
    .hint = Facultatif. Cette personne est invitée comme point de contact. Vous pouvez aussi le faire plus tard.
open-review-button = Ouvrir l’examen

done-review-opened = L’examen a été ouvert.

## Ce qu’est un examen

review-state = État partie examiné
review-reviewing = États parties examinateurs
review-started = Début
review-staff = Fonctionnaire chargé de l’examen
review-instruments = Instruments
review-languages = Langues de travail
# $language est le nom d’une langue.
review-language-of-report = { $language } (langue du rapport)

## Vue d’ensemble

review-title = Examen : { $state }
review-asked = Ce qui vous est demandé
review-open = Continuer
review-where = Dans cet examen
review-clock = Dates indicatives
    .text = Ces dates aident tous les participants à planifier. Une date passée ne bloque rien.
review-done-on = Fait le { $date }
review-now = Prochaine étape
review-passed = Cette date est passée. L’étape reste ouverte.
review-step-record = Consigner la date de réalisation
review-step-due = Date indicative : { $date }
review-step-day = Quel jour cette étape a-t-elle été réalisée ?
    .hint = Aujourd’hui ou un jour passé. Laissez les champs vides pour retirer la date consignée.
done-step-recorded = La date a été enregistrée.
review-about = À propos de cet examen
review-people = Participants
review-people-all = Personnes et invitations

review-door-self-assessment = Auto-évaluation
    .hint = Les articles, leurs questions et les personnes qui y répondent
review-door-articles = Vos articles
    .hint = Les articles que votre point de contact vous a confiés
review-door-response = Réponse envoyée
    .hint = L’auto-évaluation telle qu’elle a été envoyée, dans toutes ses versions
review-door-desk-review = Examen sur dossier
    .hint = Réponses, questions et conclusions, article par article
review-door-threads = Questions et réponses
    .hint = Ce que les experts demandent et ce que l’État répond, article par article
review-door-report = Rapport d’examen de pays
    .hint = Le rapport, section par section, et ses documents
review-door-publication = Publication
    .hint = Ce que l’État publie du rapport
review-door-enquiries = Questions au secrétariat
    .hint = Ce que votre État demande au secrétariat au sujet de l’auto-évaluation, et ses réponses
review-door-journal = Journal
    .hint = Qui a fait quoi dans cet examen
review-door-people = Personnes
    .hint = Qui prend part à l’examen

## Personnes

review-people-title = Personnes : { $state }
# $part est un rôle dans l’examen, $of un État ou un ministère.
review-role = { $part }, { $of }
review-not-approved = Le secrétariat n’a pas encore approuvé le profil.
review-remove = Retirer
review-remove-title = Retirer cette personne de l’examen : { $name } ?
review-remove-text = Cette personne ne verra plus l’examen. Ce qu’elle a écrit est conservé.
review-remove-button = Retirer de l’examen
review-invite = Inviter une personne
review-pending = Invitations non encore acceptées
review-pending-until = Valable jusqu’au { $date }
review-pending-expired = Expirée le { $date }
review-withdraw = Retirer

done-invited = L’invitation a été envoyée.
done-removed = La personne a été retirée de l’examen.
done-invitation-withdrawn = L’invitation a été retirée.

## Invitation

review-invite-title = Inviter une personne à prendre part à l’examen
review-invite-ministries = Invitez des personnes de vos ministères. Elles ne verront que les articles que vous leur confierez.
review-invite-seat = Rôle dans l’examen
review-invite-ministry = Ministère ou autorité
review-invite-language = Langue de l’invitation
review-invite-button = Envoyer l’invitation
problem-choose-part = Choisissez le rôle de cette personne dans l’examen
