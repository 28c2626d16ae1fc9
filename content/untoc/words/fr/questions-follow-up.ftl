### La partie de suivi, posée à un État qui a déjà été examiné.

follow-up-observations = Quels progrès votre État a-t-il accomplis au sujet de chacune des observations figurant dans son précédent rapport d’examen de pays ?
    .guidance = Suivez l’ordre des observations dans le rapport, avec l’article et le paragraphe. Pour chacune, indiquez ce qui a été fait, par qui et quand, et ce qui reste à faire. Si votre État a choisi une autre voie ou n’a pas pu donner suite à une observation, expliquez pourquoi. À elle seule, la mention « En cours » apprend peu de chose au lecteur.
    .example = Au sujet de l’observation relative à l’article 5 de la Convention, Northland a modifié l’article 40 de son Code pénal par la loi n° 12 de 2022 ; il couvre désormais toutes les infractions graves. Il a été donné suite à quatre des cinq observations ; la cinquième attend une décision de l’Assemblée nationale.

follow-up-challenges = Quelles démarches votre État a-t-il engagées pour surmonter les difficultés relevées dans le rapport précédent ?
    .guidance = Indiquez chaque difficulté et les démarches engagées, avec l’autorité responsable, les moyens et les dates. Précisez comment vous savez si une démarche a eu un effet. Si une difficulté n’existe plus, indiquez pourquoi.
    .example = Le rapport relevait la lenteur des réponses aux demandes d’entraide judiciaire. En 2021, la Korvanie a doté son autorité centrale de six postes supplémentaires et d’un registre électronique ; le délai moyen est passé de onze mois à cinq en 2023.

follow-up-law = Comment les lois, les institutions et les procédures de votre État dans ce domaine ont-elles évolué depuis le rapport précédent ?
    .guidance = Énumérez les lois nouvelles et modifiées, avec l’article, le numéro et la date, y compris celles qui sont sans rapport avec une observation. Mentionnez les projets de loi soumis au parlement, les nouvelles autorités et les décisions de justice de principe. Précisez si votre État est devenu partie à un autre Protocole, ou s’il a fait ou retiré une réserve.
    .example = Depuis 2019, Isla Verde a adopté la loi sur les bénéficiaires effectifs (2020) et modifié les articles 140 à 146 de son Code pénal (loi n° 9 de 2021). Un bureau de recouvrement des avoirs a été ouvert en 2022. Un projet de loi sur les actifs virtuels est soumis à l’Assemblée nationale.

follow-up-good-practices = Comment les bonnes pratiques mentionnées dans le rapport précédent ont-elles été développées, et d’autres États s’en sont-ils inspirés ?
    .guidance = Passez en revue chaque pratique et indiquez si elle se poursuit, s’est développée ou a été abandonnée, et pourquoi. Mentionnez les pratiques d’autres États dont votre État s’est inspiré. Précisez comment l’expérience a été transmise, par exemple par une visite, un guide ou un cours.
    .example = L’unité conjointe de contrôle portuaire saluée dans le rapport opère désormais dans les cinq ports d’Al Yasmin, au lieu de deux. Des délégations de trois États lui ont rendu visite en 2022, et l’un d’eux a créé sa propre unité.

follow-up-assistance-received = Parmi les besoins d’assistance technique exprimés à l’occasion du rapport précédent, lesquels ont été satisfaits, et qui a fourni l’assistance ?
    .guidance = Énumérez les besoins un par un. Pour chacun, indiquez si l’assistance a été reçue en totalité, en partie ou pas du tout, de qui, quand et sous quelle forme. Citez les États, les organisations et les organismes privés. Si une offre a été déclinée, précisez pourquoi.
    .example = Lumaya avait exprimé quatre besoins. Le besoin de rédaction de textes législatifs a été satisfait en 2021 par l’Office des Nations Unies contre la drogue et le crime, et celui de formation de procureurs en 2022 par un État partenaire. L’équipement n’a été fourni qu’en partie ; personne n’a encore proposé de système de gestion des affaires.

follow-up-assistance-effect = Quel effet l’assistance technique a-t-elle eu ?
    .guidance = Indiquez ce qu’il est possible de faire aujourd’hui et qui ne l’était pas auparavant, si possible avec des chiffres. Précisez ce qui a subsisté après la fin de l’assistance et ce qui n’a pas subsisté. Des remarques franches sur ce qui n’a pas aidé sont utiles aux prestataires et aux autres États.
    .example = La formation de 60 procureurs de Lumaya a été suivie d’une hausse des enquêtes financières, passées de 9 en 2021 à 34 en 2023. La moitié des personnes formées ont depuis changé de poste ; c’est pourquoi le cours fait désormais partie de la formation initiale.

follow-up-assistance-needs = Quels besoins d’assistance technique subsistent, et lesquels sont apparus depuis ?
    .guidance = Indiquez pour chaque besoin l’article concerné, le type d’assistance, son bénéficiaire et son degré d’urgence. Précisez ce que votre État apporte lui-même. Il n’est pas nécessaire de décrire de nouveau les besoins que vous indiquez sous les articles ; renvoyez-y.
    .example = Isla Verde a toujours besoin de matériel d’examen des documents de voyage (article 12 du Protocole relatif au trafic illicite de migrants ; priorité élevée). Un besoin nouveau est la formation de 20 enquêteurs au traçage d’actifs virtuels ; l’Académie de police offre les locaux et les enseignants des cours de base.

follow-up-obstacles = Qu’est-ce qui empêche votre État de donner suite aux observations encore en suspens ?
    .guidance = Distinguez le droit, les ressources, les compétences, la coordination et la priorité politique. Précisez qui devrait agir et ce qui aiderait. Si vous le pouvez, donnez une date à laquelle des progrès peuvent être attendus.
    .example = Deux observations nécessitent une modification de la Constitution de la Korvanie, pour laquelle aucune majorité des deux tiers n’a été réunie. Une troisième attend des fonds : la liaison vidéo sécurisée pour 30 tribunaux coûte 2 millions de marks et est prévue pour 2026.

follow-up-crime-situation = Comment la criminalité transnationale organisée qui sévit dans votre État ou qui le touche a-t-elle évolué depuis le rapport précédent ?
    .guidance = Décrivez les groupes, marchés, itinéraires et méthodes nouveaux, ainsi que ceux qui ont perdu de leur importance, avec des chiffres et leur source. Indiquez comment votre État a réagi. Il convient d’omettre les informations qui mettraient des enquêtes en danger.
    .example = Les saisies de drogues de synthèse à Northland ont triplé entre 2019 et 2023, tandis que les vols de véhicules ont diminué de 40 % (statistiques de la police de 2024). Le recrutement de mineurs par les réseaux sociaux est un phénomène nouveau ; une unité spéciale a été créée en 2023.

follow-up-publication = Quel usage votre État a-t-il fait de son précédent rapport d’examen de pays, et l’a-t-il publié en tout ou en partie ?
    .guidance = Le rapport est confidentiel à moins que votre État ne le publie ; il n’a pas à motiver sa décision de ne pas le faire. S’il a été publié, donnez la date et un lien, et précisez quelles parties l’ont été. Indiquez qui l’a reçu ou examiné, par exemple le parlement, les tribunaux, les universités ou la société civile.
    .example = Al Yasmin a publié le résumé du rapport et la partie relative à la traite des personnes sur le site Web de son Ministère de la justice le 2 mars 2021. Une commission du Parlement les a examinés en mai 2021, et deux autres États ont reçu sur demande l’intégralité du rapport.
