### Les personnes de la démonstration, selon leur fonction. Leur État et l’État examiné sont insérés.

demonstration-role-officer = Fonctionnaire du secrétariat
demonstration-role-focal-point = Point de contact, { $state }
demonstration-role-justice = Juriste du Ministère de la justice, { $state }
demonstration-role-interior = Fonctionnaire du Ministère de l’intérieur, { $state }
demonstration-role-trade = Fonctionnaire du Ministère du commerce, { $state }
demonstration-role-expert = Expert gouvernemental : { $state }, qui examine { $reviewed }
demonstration-role-expert-waiting = Expert gouvernemental : { $state }, dont le profil attend d’être approuvé
demonstration-role-observer = Mission permanente : { $state }, en lecture seule
