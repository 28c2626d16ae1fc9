### Le journal : qui a fait quoi et quand, journal-<quoi>. Le nom de la personne figure à part, avant l’entrée.
# $state, $chapter, $article et $instrument sont des noms complets, sans article : ils suivent un deux-points ou figurent entre parenthèses.

journal-title = Journal
journal-text = Qui a fait quoi dans cet examen, du plus récent au plus ancien.
journal-whole-text = Qui a fait quoi, du plus récent au plus ancien. Ce qui se passe au sein d’un État avant l’envoi de son auto-évaluation n’est pas affiché.
journal-when = Quand
journal-who = Qui
journal-what = Quoi
journal-review = Examen
journal-empty = Il n’y a pas encore d’entrée.
journal-program = Omnibus

journal-set-up = Mise en service de l’installation
journal-signed-in = Connexion
journal-account-changed = Modification du compte personnel
journal-password-changed = Modification du mot de passe personnel
journal-token-made = Création d’un jeton pour un programme
journal-token-withdrawn = Retrait d’un jeton
journal-officer-invited = Invitation d’un fonctionnaire du secrétariat : { $email }
journal-profile-approved = Approbation d’un profil : { $person }
journal-act-entered = Saisie d’un acte. { $participant } : { $act } ({ $instrument })

journal-review-opened = Ouverture de l’examen
journal-invited = Invitation : { $email } ({ $seat })
journal-invitation-withdrawn = Retrait de l’invitation : { $email } ({ $seat })
journal-joined = Acceptation de l’invitation ({ $seat })
journal-removed = Retrait d’une personne de l’examen : { $person }
journal-dialogue-recorded = Consignation du déroulement du dialogue
journal-step-recorded = Consignation de la date d’une étape : { $step } ({ $day })
journal-step-withdrawn = Retrait de la date consignée pour une étape : { $step }

journal-chapter-given = Attribution à des ministères : { $chapter }
journal-chapter-ready = Déclaration d’achèvement : { $chapter }
journal-chapter-cleared = Validation : { $chapter }
journal-chapter-reopened = Réouverture : { $chapter }
journal-answer-saved = Réponse enregistrée : { $question }
journal-answer-taken-over = Reprise d’une réponse : { $question }. Source : { $from }
journal-answer-kept = Maintien d’une réponse dont la source a changé : { $question }
journal-stakeholders-named = Indication des parties prenantes consultées
journal-file-uploaded = Téléversement d’un fichier : { $file }
journal-law-added = Ajout d’une loi à la bibliothèque : { $law }
journal-law-changed = Modification d’une loi de la bibliothèque : { $law }
journal-law-removed = Retrait d’une loi de la bibliothèque : { $law }
journal-response-sent = Envoi de l’auto-évaluation, version { $number }
journal-response-corrected = Envoi d’une correction de l’auto-évaluation, version { $number }
journal-enquiry-asked = Secrétariat interrogé : { $question }
journal-enquiry-answered = Réponse donnée au nom du secrétariat : { $question }
journal-enquiry-set-aside = Question au secrétariat retirée de la liste d’attente : { $question }
journal-draft-admitted = Accès d’un fonctionnaire du secrétariat au projet jusqu’au { $day } : { $person }
journal-draft-admission-ended = Fin de l’accès au projet : { $person }
journal-draft-opened = Ouverture du projet
journal-draft-chapter-read = Lecture du projet : { $chapter }
journal-draft-file-read = Lecture d’un fichier du projet : { $file }

journal-article-divided = Répartition du travail sur un article : { $article }
journal-question-asked = Question posée : { $article }
journal-question-answered = Réponse donnée : { $article }
journal-finding-recorded = Conclusion consignée : { $article }
journal-finding-changed = Conclusion modifiée : { $article }
journal-finding-withdrawn = Conclusion retirée

journal-section-written = Rédaction d’une section du rapport : { $section }
journal-draft-sent = Envoi du projet de rapport à l’État partie examiné
journal-section-commented = Commentaire sur une section : { $section }
journal-section-agreed = Accord sur une section : { $section }
journal-agreement-withdrawn = Retrait de l’accord sur une section : { $section }
journal-report-final = Accord sur la dernière section : le rapport est définitif
journal-report-published = Publication du rapport ou de parties de celui-ci
journal-publication-withdrawn = Retrait de la publication

journal-cycle-defined = Cycle défini (phase { $phase }, cycle { $number })
journal-cycle-participants = Participants arrêtés (phase { $phase }, cycle { $number })
journal-cycle-group = Groupe régional attribué : { $state } (phase { $phase }, cycle { $number })
journal-cycle-published = Données du tirage au sort publiées (phase { $phase }, cycle { $number })
journal-lots-recorded = Acte du tirage au sort enregistré : { $what } (phase { $phase }, cycle { $number })
