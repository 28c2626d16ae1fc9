### Convention : articles 27 à 31.

## Article 27

untoc-27-1 = Votre État coopère-t-il étroitement avec d’autres États parties, conformément à ses systèmes juridique et administratif, en vue de renforcer l’efficacité de la détection et de la répression des infractions visées par la Convention ?
    .guidance = Donnez une vue d’ensemble : les services qui coopèrent, la loi qui le permet et les partenaires. Il s’agit de la coopération entre les services de police, de douane et autres services analogues ; l’entraide judiciaire relève de l’article 18. Les chiffres sont ceux des demandes de service à service.
    .example = Les articles 3 à 12 de la loi sur la coopération policière internationale (2010) de Northland permettent à la Police nationale et aux douanes d’échanger directement des informations avec des services étrangers. En 2023, elles ont répondu à 1 940 demandes et en ont présenté 1 215.

untoc-27-1-a = Votre État a-t-il adopté des mesures efficaces pour renforcer ou, si nécessaire, établir des voies de communication entre ses autorités compétentes et celles d’autres États parties afin de faciliter l’échange sûr et rapide d’informations ?
    .guidance = Indiquez chaque voie : bureaux nationaux de contact, réseaux sécurisés, points de contact joignables à toute heure, agents de liaison. Précisez comment la voie est protégée et combien de temps prend une réponse. Indiquez si les liens avec d’autres activités criminelles peuvent également être communiqués.
    .example = Le Bureau national de contact d’Isla Verde, créé par le décret n° 44 de 2013, fonctionne jour et nuit et est relié aux réseaux sécurisés de deux organisations internationales de police. En 2023, il a été répondu aux demandes urgentes en sept heures en moyenne.

untoc-27-1-b-i = Votre État a-t-il adopté des mesures efficaces pour coopérer dans la conduite d’enquêtes concernant l’identité et les activités des personnes soupçonnées d’infractions visées par la Convention, le lieu où elles se trouvent ou le lieu où se trouvent d’autres personnes concernées ?
    .guidance = Indiquez ce que vos services peuvent faire pour un service étranger sans demande d’entraide judiciaire, par exemple consulter des registres ou retrouver un témoin. Mentionnez les conditions et les limites. Citez une affaire.
    .example = L’article 8 de la loi sur la police (2006) de la Korvanie permet à la Police criminelle de vérifier des registres et des adresses à la demande d’un service étranger. En 2022, quatre suspects d’un réseau d’escroquerie ont été identifiés de cette manière en une semaine.

untoc-27-1-b-ii = Votre État a-t-il adopté des mesures efficaces pour coopérer dans la conduite d’enquêtes concernant le mouvement du produit du crime ou des biens provenant de la commission de ces infractions ?
    .guidance = Indiquez les services qui recherchent les biens et les réseaux dont ils font partie. Précisez quelles informations sur les comptes, les sociétés et les biens fonciers peuvent être données de service à service et lesquelles exigent une décision judiciaire. Le service de renseignement financier relève de l’article 7.
    .example = Le Bureau de localisation des avoirs de Lumaya, créé par la loi n° 2015-31, donne aux services étrangers des informations sur les biens fonciers, les sociétés et les véhicules ; les données bancaires exigent une décision judiciaire. Il a répondu à 86 demandes en 2023.

untoc-27-1-b-iii = Votre État a-t-il adopté des mesures efficaces pour coopérer dans la conduite d’enquêtes concernant le mouvement d’instruments, tels que des biens ou des matériels, utilisés ou destinés à être utilisés dans la commission de ces infractions ?
    .guidance = Il s’agit par exemple de véhicules, de bateaux, de presses servant à fabriquer des documents, d’appareils de communication et de produits chimiques. Indiquez comment les douanes, les garde-côtes et la police échangent avec d’autres États des informations sur ces biens. Citez une affaire.
    .example = Selon l’article 17 du Code des douanes (2011) d’Al Yasmin, les douanes adressent des avis sur les envois suspects aux États de transit et de destination. En 2022, un tel avis a conduit à la saisie à l’étranger de 40 moteurs de bateau destinés à des contrebandiers.

untoc-27-1-c = Votre État a-t-il adopté des mesures efficaces pour fournir à d’autres États parties, lorsqu’il y a lieu, les pièces ou quantités de substances nécessaires à des fins d’analyse ou d’enquête ?
    .guidance = Indiquez quel laboratoire ou service envoie des échantillons, tels que des drogues, des documents ou des munitions, selon quelles règles et avec quelles autorisations. Montrez comment la chaîne de conservation des preuves est maintenue. Si aucune demande n’a été reçue, précisez-le et décrivez ce qui serait fait.
    .example = L’article 40 du règlement sur les preuves (2016) de Northland permet à l’Institut de police scientifique d’envoyer des échantillons à l’étranger avec un formulaire de chaîne de conservation. En 2023, il a envoyé à cinq États des échantillons de référence de deux nouvelles drogues de synthèse.

untoc-27-1-d-p1 = Votre État a-t-il adopté des mesures efficaces pour faciliter une coordination efficace entre ses autorités, organismes et services compétents et ceux d’autres États parties ?
    .guidance = Décrivez les centres conjoints de coordination, les réunions transfrontières régulières, les opérations conjointes et les procédures convenues. Indiquez qui dirige et à quelle fréquence elles ont lieu. Les instances d’enquête conjointes relèvent de l’article 19.
    .example = L’accord frontalier de 2012 entre Isla Verde et un État voisin a créé un centre conjoint de police et de douane. Ses 24 agents partagent le même bureau ; en 2023, ils ont préparé six opérations conjointes qui ont conduit à 51 arrestations.

untoc-27-1-d-p2 = Votre État a-t-il adopté des mesures efficaces pour favoriser l’échange de personnel et d’autres experts, y compris, sous réserve d’accords ou d’arrangements entre les États concernés, le détachement d’agents de liaison ?
    .guidance = Indiquez le nombre d’agents envoyés et accueillis, avec les services concernés et la durée du séjour. Citez les accords relatifs aux agents de liaison et précisez ce que ceux-ci peuvent faire. Les échanges ayant la formation pour seul but relèvent de l’article 29.
    .example = La Korvanie a sept agents de liaison de la police dans cinq États et en accueille quatre, en vertu d’accords conclus entre 2009 et 2021. L’article 26 de la loi sur la police (2006) définit leurs tâches : ils conseillent et informent, mais n’ont pas de pouvoirs de police.

untoc-27-1-e = Votre État a-t-il adopté des mesures efficaces pour échanger avec d’autres États parties des informations sur les moyens et procédés employés par les groupes criminels organisés, tels que les itinéraires, les moyens de transport, les fausses identités et les documents modifiés ou falsifiés ?
    .guidance = Il s’agit d’informations sur la manière dont les groupes opèrent, et non sur une affaire particulière. Indiquez qui les recueille, sous quelle forme elles sont envoyées, par exemple bulletins et alertes, et à qui. Mentionnez comment les informations venues de l’étranger parviennent aux agents aux frontières.
    .example = La Division d’analyse de la Police nationale de Lumaya envoie à 14 services partenaires un bulletin mensuel sur les itinéraires et les faux documents. En 2022, une alerte venue de l’étranger sur des cartes de séjour modifiées a conduit à 33 découvertes dans deux aéroports.

untoc-27-1-f = Votre État a-t-il adopté des mesures efficaces pour échanger des informations et coordonner les mesures administratives et autres, comme il convient, afin de détecter au plus tôt les infractions visées par la Convention ?
    .guidance = Les mesures administratives sont par exemple le contrôle des licences, des listes de passagers, des profils douaniers ou des registres des sociétés. Indiquez quelles autorités y prennent part outre la police, et ce qu’elles peuvent communiquer à d’autres États. Donnez un exemple d’infraction détectée tôt.
    .example = L’Unité des risques d’Al Yasmin (décision n° 12 de 2018 du Conseil des ministres) réunit les douanes, l’administration fiscale et l’Autorité portuaire et échange des profils de risque avec quatre États. En 2023, ses profils ont signalé 19 conteneurs, dont neuf contenaient des marchandises de contrebande.

untoc-27-2-p1 = Votre État a-t-il envisagé de conclure avec un ou plusieurs États des accords ou arrangements prévoyant une coopération directe entre les services de détection et de répression, et de modifier ceux qui existent déjà ?
    .guidance = L’obligation consiste à envisager la mesure. Énumérez les accords avec les partenaires, les dates et les sujets ; les mémorandums entre services comptent également. Indiquez quels accords ont été ou devraient être modifiés. Mentionnez les négociations en cours.
    .example = Northland a 22 accords de coopération policière ; le dernier a été signé en 2022. En 2020, le Ministère de l’intérieur les a tous examinés, et six ont été modifiés pour couvrir la cybercriminalité et la protection des données.

untoc-27-2-p2 = En l’absence d’accord ou d’arrangement avec un autre État partie, vos autorités peuvent-elles se baser sur la Convention pour instaurer une coopération en matière de détection et de répression ?
    .guidance = Le choix appartient à votre État. Indiquez si votre droit le permet directement ou s’il faut un acte d’application. Citez une affaire s’il y en a une. Si votre droit permet la coopération sans aucun traité, expliquez-le et répondez « Oui ».
    .example = L’article 2 de la loi sur la coopération policière (2015) d’Isla Verde admet comme base tout traité en vigueur. En 2021, la police s’est fondée sur l’article 27 de la Convention pour des recherches menées avec un État d’un autre continent.

untoc-27-2-p3 = Chaque fois que cela est approprié, votre État recourt-il pleinement aux accords et arrangements dont il dispose ainsi qu’aux organisations internationales et régionales pour renforcer la coopération entre les services de détection et de répression ?
    .guidance = Indiquez les organisations et réseaux dont vos services font partie et à quoi ils leur servent. Les chiffres sur les messages, les notices ou les opérations montrent cet usage. Si certaines voies sont peu utilisées, indiquez pourquoi.
    .example = La police de la Korvanie a recours à deux organisations de police régionales et à une organisation internationale. En 2023, elle a échangé 11 300 messages, publié 74 notices de recherche de personnes et pris part à cinq opérations régionales.

untoc-27-3 = Votre État s’efforce-t-il de coopérer, dans la mesure de ses moyens, en vue de lutter contre la criminalité transnationale organisée perpétrée au moyen de techniques modernes ?
    .guidance = Indiquez les unités chargées de la cybercriminalité et des preuves électroniques, et le point de contact joignable à toute heure. Précisez dans quel délai des données peuvent être conservées pour un autre État. Mentionnez les autres traités qui lient votre État dans ce domaine, et ce qui manque encore à vos services.
    .example = L’Unité de lutte contre la cybercriminalité de Lumaya (décret n° 2017-204) compte 18 agents et un point de contact de permanence à toute heure. En vertu de l’article 29 de la loi sur la cybercriminalité (2016), les données sont conservées pendant 90 jours ; il a été donné suite à 47 demandes étrangères en 2023.

## Article 28

untoc-28-1 = Votre État a-t-il envisagé d’analyser, en consultation avec les milieux scientifiques et universitaires, les tendances de la criminalité organisée sur son territoire, les circonstances dans lesquelles elle opère, ainsi que les groupes professionnels et les techniques impliqués ?
    .guidance = L’obligation consiste à envisager la mesure. Indiquez l’organe qui effectue l’analyse, ses sources et la fréquence de sa parution. Précisez quelles universités ou quels instituts y participent. Si l’analyse est publique, donnez le lien.
    .example = En vertu de l’article 5 de la loi sur les statistiques de la police (2013), le Centre d’analyse criminelle de Northland et deux universités publient tous les deux ans un rapport sur la criminalité organisée. Celui de 2022 traite des transitaires et des téléphones chiffrés.

untoc-28-2-p1 = Votre État a-t-il envisagé de développer des capacités d’analyse des activités criminelles organisées et de les mettre en commun avec d’autres États parties et par le biais d’organisations internationales et régionales ?
    .guidance = L’obligation consiste à envisager la mesure. Indiquez combien il y a d’analystes, comment ils sont formés et quels outils ils utilisent. Précisez ce qui est mis en commun, avec qui et comment. Les informations sur des affaires particulières relèvent de l’article 27.
    .example = Le Bureau d’analyse stratégique de la Korvanie compte 26 analystes, tous formés dans le même cours de deux mois. Depuis 2018, il participe à l’évaluation régionale de la menace, dont il rédige le chapitre sur le vol de véhicules.

untoc-28-2-p2 = Pour développer et mettre en commun ces capacités, votre État participe-t-il, selon qu’il convient, à l’élaboration et à l’application de définitions, normes et méthodes communes ?
    .guidance = Indiquez quelles définitions ou normes communes vos autorités appliquent, par exemple dans les statistiques de la criminalité ou les évaluations de la menace, et qui en est convenu. Mentionnez les points sur lesquels vos propres définitions diffèrent. Précisez si vos chiffres sont ainsi comparables à ceux d’autrui.
    .example = Depuis 2019, l’Institut de statistique d’Isla Verde applique la classification internationale des infractions à des fins statistiques. Sa définition du groupe criminel organisé est celle de l’article 2 de la Convention.

untoc-28-3 = Votre État a-t-il envisagé de suivre ses politiques et les mesures concrètes prises pour combattre la criminalité organisée et d’évaluer leur mise en œuvre et leur efficacité ?
    .guidance = L’obligation consiste à envisager la mesure. Indiquez qui assure ce suivi, avec quels indicateurs et à quelle fréquence. Donnez les principaux résultats de la dernière évaluation et ce qui a été modifié en conséquence. Un contrôle par le parlement ou par une cour des comptes compte également.
    .example = L’article 9 de la loi sur la stratégie de sécurité (2015) d’Al Yasmin exige une évaluation tous les trois ans. Celle de 2021 a constaté que seuls 4 % des biens saisis étaient confisqués ; un bureau de recouvrement des avoirs a été créé en 2022.

## Article 29

untoc-29-1-p1 = Dans la mesure des besoins, votre État a-t-il établi, développé ou amélioré des programmes de formation spécifiques à l’intention du personnel chargé de prévenir, de détecter et de réprimer les infractions visées par la Convention, y compris des magistrats du parquet, des juges d’instruction et des agents des douanes ?
    .guidance = Indiquez les écoles et les programmes, à qui ils s’adressent et s’ils sont obligatoires. Précisez comment ils sont financés et évalués. Donnez le nombre de cours et de participants par année ; les questions suivantes traitent chaque sujet séparément.
    .example = L’Académie judiciaire et l’École de police de Northland dirigent depuis 2014 un programme conjoint sur la criminalité organisée. Tous les procureurs de la division spéciale doivent le suivre ; 640 procureurs, policiers et agents des douanes l’ont fait en 2023.

untoc-29-1-p2 = Ces programmes de formation prévoient-ils des détachements et des échanges de personnel ?
    .guidance = Le choix appartient à votre État. Indiquez le nombre de personnes, les services qui les ont envoyées et accueillies et la durée du séjour. Les détachements entre autorités de votre propre État comptent également.
    .example = Chaque année, la Police financière d’Isla Verde détache deux enquêteurs au ministère public pour six mois. En vertu d’un mémorandum de 2018, trois agents des douanes sont allés dans un État voisin en 2022 et deux en sont venus.

untoc-29-1-a = Dans la mesure où le droit interne l’autorise, les programmes de formation portent-ils sur les méthodes employées pour prévenir, détecter et combattre les infractions visées par la Convention ?
    .guidance = Indiquez les cours qui traitent des infractions de la Convention et, lorsqu’ils lient votre État, des Protocoles. Joignez un programme d’études s’il en existe un. Précisez qui est formé : cours de base pour tous, ou cours spécial pour quelques-uns.
    .example = Le cours de base de l’École de police de Lumaya (arrêté n° 118 de 2019) comprend 30 heures sur la criminalité organisée, la traite des personnes et le trafic illicite de migrants. Les 420 recrues de 2023 ont toutes réussi l’épreuve.

untoc-29-1-b = Dans la mesure où le droit interne l’autorise, les programmes portent-ils sur les itinéraires empruntés et les techniques employées par les suspects, y compris dans les États de transit, et sur les mesures de lutte appropriées ?
    .guidance = Indiquez comment la connaissance des itinéraires et des techniques parvient aux formateurs et à quelle fréquence le matériel est renouvelé. Mentionnez les cours organisés conjointement avec des États situés sur le même itinéraire.
    .example = Les gardes-frontières de la Korvanie renouvellent tous les six mois leur cours sur les itinéraires de la contrebande, avec l’aide de leurs analystes. En 2022, il a été organisé deux fois avec deux États de transit, pour 54 agents.

untoc-29-1-c = Dans la mesure où le droit interne l’autorise, les programmes portent-ils sur la surveillance du mouvement des produits de contrebande ?
    .guidance = Indiquez les cours destinés au personnel des douanes, des frontières et des ports, par exemple sur les profils de risque, les fouilles et les scanners. Précisez où ils ont lieu et combien de personnes y ont participé.
    .example = L’Institut des douanes d’Al Yasmin enseigne le profilage des conteneurs et l’utilisation des scanners dans un cours de trois semaines. Depuis 2020, 175 agents des cinq ports l’ont suivi.

untoc-29-1-d = Dans la mesure où le droit interne l’autorise, les programmes portent-ils sur la détection et la surveillance du mouvement du produit du crime, des biens et des instruments, sur les méthodes de transfert ou de dissimulation de ceux-ci et sur la lutte contre le blanchiment d’argent et d’autres infractions financières ?
    .guidance = Indiquez les cours sur les enquêtes financières et la localisation de biens, destinés aux policiers, aux procureurs, aux juges et aux autorités de contrôle. Précisez si les actifs virtuels y sont traités. La formation des banques et d’autres organismes privés peut également être mentionnée.
    .example = Depuis 2017, chaque nouveau procureur de Northland suit une formation de cinq jours aux enquêtes financières. Un cours avancé sur les sociétés écrans et les actifs virtuels a eu lieu quatre fois en 2023, pour 88 participants.

untoc-29-1-e = Dans la mesure où le droit interne l’autorise, les programmes portent-ils sur le rassemblement des éléments de preuve ?
    .guidance = Indiquez comment les enquêteurs apprennent à rassembler des éléments de preuve que les tribunaux admettront, y compris les preuves électroniques et scientifiques et celles destinées à d’autres États. Mentionnez les cours que policiers, procureurs et juges suivent ensemble.
    .example = L’École de la magistrature d’Isla Verde organise chaque année un procès fictif dans lequel policiers, procureurs et juges traitent un même dossier. En 2023, il portait sur les preuves électroniques et réunissait 60 participants.

untoc-29-1-f = Dans la mesure où le droit interne l’autorise, les programmes portent-ils sur les techniques de contrôle dans les zones franches et les ports francs ?
    .guidance = Si votre État n’a pas de telle zone ni de tel port, précisez-le ; la formation portant sur les zones de partenaires compte néanmoins. Dans le cas contraire, indiquez les zones, les services qui les contrôlent et les cours destinés à leur personnel.
    .example = Al Yasmin a deux zones franches. En vertu de l’article 60 du Code des douanes (2011), leurs 48 inspecteurs suivent un cours de dix jours sur les marchandises en transit, les fausses origines et la réexportation, répété tous les deux ans.

untoc-29-1-g = Dans la mesure où le droit interne l’autorise, les programmes portent-ils sur les matériels et techniques modernes de détection et de répression, y compris la surveillance électronique, les livraisons surveillées et les opérations d’infiltration ?
    .guidance = Indiquez les cours et leurs destinataires ; ne révélez pas les méthodes. Précisez si les conditions légales et les droits de l’homme font partie du cours. Si votre droit ne permet pas une technique, précisez-le.
    .example = L’École des opérations spéciales de la Korvanie forme des agents à la surveillance et aux livraisons surveillées ; un juge enseigne la partie relative aux conditions légales. En 2022, 36 agents et 15 procureurs y ont participé.

untoc-29-1-h = Dans la mesure où le droit interne l’autorise, les programmes portent-ils sur la lutte contre la criminalité transnationale organisée perpétrée au moyen d’ordinateurs, de réseaux de télécommunication ou d’autres techniques modernes ?
    .guidance = Indiquez les cours sur la cybercriminalité et les preuves électroniques, des premiers intervenants aux spécialistes. Précisez à quelle fréquence ils sont renouvelés. Mentionnez les cours destinés aux juges.
    .example = L’Unité de lutte contre la cybercriminalité de Lumaya forme un premier intervenant pour chaque poste de police : 210 postes sur 260 en avaient un à la fin de 2023. Depuis 2021, les juges suivent leur propre cours de deux jours.

untoc-29-1-i = Dans la mesure où le droit interne l’autorise, les programmes portent-ils sur les méthodes utilisées pour la protection des victimes et des témoins ?
    .guidance = Indiquez qui est formé : agents de protection, enquêteurs qui mènent des auditions, personnel des tribunaux. Mentionnez les cours relatifs aux enfants et aux victimes de la traite. Précisez si la société civile y participe.
    .example = Les 34 agents de protection de Northland suivent tous un cours de six semaines. Un cours plus bref sur l’audition d’enfants et de victimes traumatisées, donné avec une organisation de femmes, a été suivi par 290 enquêteurs en 2022 et 2023.

untoc-29-2-p1 = Votre État aide-t-il d’autres États parties à planifier et à exécuter des programmes de recherche et de formation conçus pour échanger des connaissances spécialisées dans ces domaines ?
    .guidance = L’obligation est mutuelle : les programmes que votre État planifie avec d’autres et l’aide reçue pour leur planification comptent également. Indiquez les partenaires, le sujet et le nombre de participants. Précisez ce que votre État pourrait offrir à d’autres.
    .example = Avec deux États voisins, la Korvanie a planifié et organisé entre 2020 et 2022 un cours sur les faux documents pour 120 agents des frontières. Son Institut de police mène également, avec une université partenaire, des recherches sur les véhicules volés.

untoc-29-2-p2 = S’il y a lieu, votre État met-il à profit des conférences et séminaires régionaux et internationaux pour favoriser la coopération et l’examen des problèmes communs, y compris les problèmes et besoins particuliers des États de transit ?
    .guidance = Indiquez les réunions que votre État a organisées ou auxquelles il a participé, avec l’année et le sujet. Précisez ce qu’il en est résulté. Si votre État est un État de transit, décrivez les besoins qu’il a exposés.
    .example = En 2022, Isla Verde a accueilli un séminaire de neuf États sur la contrebande au moyen de petites embarcations, au cours duquel des États de transit ont fait part de leur manque de patrouilleurs. Une liste d’alerte commune est utilisée depuis 2023.

untoc-29-3-p1 = Votre État encourage-t-il la formation et l’assistance technique de nature à faciliter l’extradition et l’entraide judiciaire ?
    .guidance = Décrivez la formation destinée à l’autorité centrale, aux procureurs et aux juges, et les guides ou formulaires types. Indiquez ce que votre État a offert à d’autres États et ce qu’il a reçu. Montrez l’effet obtenu, par exemple sur la durée de traitement des demandes.
    .example = L’autorité centrale de Lumaya forme 40 procureurs par an à la rédaction de demandes et a publié un guide en 2020. Les demandes renvoyées faute d’informations suffisantes sont passées de 31 % en 2019 à 12 % en 2023.

untoc-29-3-p2 = Cette formation et cette assistance technique comprennent-elles une formation linguistique, des détachements ou des échanges entre les personnels des autorités centrales ou d’autres organismes concernés ?
    .guidance = Le choix appartient à votre État. Indiquez les langues, les organismes et le nombre de personnes. Précisez la durée des détachements ou des échanges.
    .example = Northland finance des cours de langue pour les 16 membres de son autorité centrale ; trois langues sont enseignées. En 2021, un membre a travaillé pendant quatre mois dans l’autorité centrale d’un partenaire fréquent.

untoc-29-4 = Dans la mesure des besoins, votre État renforce-t-il les mesures prises pour optimiser les activités opérationnelles et de formation au sein des organisations internationales et régionales et dans le cadre d’autres accords ou arrangements en vigueur ?
    .guidance = Indiquez les organisations et accords concernés et les activités menées dans le cadre de chacun. Précisez ce qui a été renforcé : nombre de participants, nombre d’instructeurs, contributions, suivi dans le pays. Si un accord n’est pas utilisé, indiquez pourquoi.
    .example = Al Yasmin a doublé le nombre de ses places dans les cours de son organisation régionale de police, passé de 20 en 2019 à 40 en 2023, et y envoie quatre instructeurs. Les participants doivent transmettre ce qu’ils ont appris dans les trois mois.

## Article 30

untoc-30-1 = Dans la mesure du possible, votre État prend-il, par la coopération internationale, des mesures propres à assurer la meilleure application possible de la Convention, compte tenu des effets négatifs de la criminalité organisée sur la société et sur le développement durable ?
    .guidance = Montrez la place de la criminalité organisée dans vos plans de développement ou votre politique d’aide, que votre État accorde une aide, en reçoive une ou fasse les deux. Indiquez les programmes et les ministères responsables. Précisez comment les effets sur la société et le développement sont pris en compte.
    .example = Le Plan national de développement de Lumaya (2021-2025) comporte un chapitre sur l’exploitation forestière illégale et la criminalité organisée. Avec deux États partenaires et une banque de développement, le Ministère du plan mène un programme dans quatre provinces forestières.

untoc-30-2-a = Dans la mesure du possible, votre État fait-il des efforts concrets, en coordination avec d’autres, pour développer sa coopération avec les pays en développement et renforcer ainsi leur capacité à prévenir et à combattre la criminalité transnationale organisée ?
    .guidance = Les pays en développement peuvent également répondre : la coopération entre eux compte. Indiquez les partenaires, le niveau, tel que ministères, police ou tribunaux, et les résultats. Précisez comment votre État se coordonne avec d’autres États et organisations.
    .example = Le ministère public de Northland est depuis 2016 le partenaire de ceux de trois pays en développement. Dix-huit procureurs ont travaillé côte à côte sur des affaires, et deux unités spéciales ont été créées ; les donateurs se réunissent deux fois par an pour se coordonner.

untoc-30-2-b = Dans la mesure du possible, votre État fait-il des efforts concrets pour accroître l’assistance financière et matérielle qu’il fournit aux pays en développement, afin que ceux-ci puissent combattre la criminalité transnationale organisée et appliquer la Convention ?
    .guidance = Donnez les montants par année et par objet, ainsi que le matériel fourni. Les engagements existants en matière d’aide n’ont pas à en pâtir ; autant que possible, la Convention ne leur porte pas atteinte. Si votre État ne fournit pas une telle assistance, répondez « Non » ; décrivez l’assistance qu’il reçoit sous les questions relatives à l’assistance technique.
    .example = Entre 2020 et 2023, la Korvanie a donné 6,2 millions de marks pour des projets de lutte contre la criminalité organisée dans cinq pays en développement, soit un tiers de plus qu’au cours des quatre années précédentes. En 2022, elle a donné à l’un d’eux un laboratoire de police scientifique.

untoc-30-2-c-p1 = Dans la mesure du possible, votre État fait-il des efforts concrets pour répondre, par une assistance technique, aux besoins des pays en développement et des pays à économie en transition aux fins de l’application de la Convention ?
    .guidance = Décrivez l’assistance : conseils juridiques, formation, experts, équipement. Indiquez comment les besoins ont été déterminés et si les résultats sont mesurés. L’assistance fournie par l’intermédiaire d’une organisation internationale compte ; indiquez laquelle.
    .example = À la demande d’un État voisin, deux juges d’Isla Verde ont aidé en 2021 à rédiger sa loi sur l’entraide judiciaire, adoptée en 2022. Isla Verde paie les voyages des experts ; l’Office des Nations Unies contre la drogue et le crime organise les missions.

untoc-30-2-c-p2 = Votre État s’efforce-t-il de verser volontairement des contributions adéquates et régulières au compte établi dans le cadre d’un mécanisme de financement des Nations Unies et destiné à l’assistance technique au titre de la Convention ?
    .guidance = Indiquez la date et le montant de chaque contribution des dernières années, et le fonds auquel elle a été versée. Précisez si des contributions sont prévues au budget des années à venir. Si aucune n’a été versée, indiquez les motifs.
    .example = Depuis 2015, Northland verse chaque année 300 000 couronnes au compte destiné à la Convention. Ce poste figure au budget du Ministère des affaires étrangères et est garanti jusqu’en 2027.

untoc-30-2-c-p3 = Votre État a-t-il envisagé spécialement de verser à ce compte un pourcentage du produit du crime ou des biens confisqués, ou de leur valeur ?
    .guidance = Le choix appartient à votre État. Si votre droit le permet, citez la disposition et indiquez quelle part est versée au compte. Donnez les sommes versées. Si votre droit affecte les biens confisqués à d’autres fins, indiquez lesquelles.
    .example = L’article 71 de la loi sur le produit du crime (2015) d’Al Yasmin permet au Conseil des ministres de verser jusqu’à 5 % des sommes confisquées à des fonds internationaux de lutte contre la criminalité. En 2022, il a versé 80 000 dinars.

untoc-30-2-d = Dans la mesure du possible, votre État fait-il des efforts concrets pour encourager d’autres États et des institutions financières, selon qu’il convient, à s’associer à cette assistance, notamment en fournissant aux pays en développement des programmes de formation et du matériel moderne ?
    .guidance = Indiquez à quels États, banques de développement ou fonds votre État s’est adressé, dans quelle enceinte et avec quel résultat. Les programmes conjoints sont de bons exemples.
    .example = Lors d’une réunion de donateurs en 2021, la Korvanie a proposé un fonds commun de formation pour les services des frontières. Quatre États et une banque régionale de développement s’y sont associés, et 14 scanners avaient été livrés à trois pays en développement en 2023.

untoc-30-4 = Votre État a-t-il conclu des accords ou arrangements bilatéraux ou multilatéraux sur l’assistance matérielle et logistique aux fins de la coopération internationale ou de la prévention, de la détection et de la répression de la criminalité transnationale organisée ?
    .guidance = Le choix appartient à votre État. Énumérez les accords, avec les partenaires et les dates, et indiquez ce qui est fourni : véhicules, bateaux, moyens de communication, locaux. Expliquez comment les frais sont répartis.
    .example = En vertu d’un accord de 2018, Lumaya a reçu six véhicules de patrouille et du matériel radio d’un État partenaire, qui paie également les pièces de rechange jusqu’en 2026. Lumaya fournit les chauffeurs, les locaux et le carburant.

## Article 31

untoc-31-1-p1 = Votre État s’efforce-t-il d’élaborer et d’évaluer des projets nationaux visant à prévenir la criminalité transnationale organisée ?
    .guidance = Indiquez les projets, leur but, leur lieu, leur durée et leur budget. Précisez qui les évalue et quels enseignements ont été tirés. Distinguez la prévention du travail de la police sur des affaires particulières.
    .example = Le projet « Ports sûrs » d’Isla Verde (2019-2023) a associé des écoles et des dockers de trois villes portuaires. Une université l’a évalué en 2023 : le recrutement de mineurs par des contrebandiers avait diminué, et le projet sera étendu.

untoc-31-1-p2 = Votre État s’efforce-t-il de mettre en place et de promouvoir les meilleures pratiques et politiques visant à prévenir la criminalité transnationale organisée ?
    .guidance = Joignez la politique ou la stratégie et indiquez qui l’a adoptée et jusqu’à quand elle court. Précisez comment les bonnes pratiques sont repérées et portées à la connaissance des ministères, des villes et du secteur privé.
    .example = La Politique nationale de prévention de Northland, adoptée par le Gouvernement en 2020, court jusqu’en 2026. Le Conseil de prévention du crime recueille les bonnes pratiques dans un registre public ; 45 y étaient inscrites à la fin de 2023.

untoc-31-2 = Votre État s’efforce-t-il, conformément aux principes fondamentaux de son droit, de réduire les possibilités qu’ont les groupes criminels organisés de participer à des activités commerciales licites en utilisant le produit du crime ?
    .guidance = Indiquez quels marchés sont exposés dans votre État, tels que la construction, les déchets, les transports ou les jeux de hasard, et comment vous le savez. Donnez une vue d’ensemble des lois et des autres mesures ; les questions suivantes traitent chaque domaine séparément.
    .example = Une étude de 2019 a désigné la construction et l’élimination des déchets comme les marchés les plus exposés en Korvanie. La loi sur les marchés équitables (2020) exige donc une vérification des propriétaires avant l’octroi d’une autorisation ; 37 autorisations ont été refusées au cours des trois premières années.

untoc-31-2-a = Pour tenir les groupes criminels organisés à l’écart des activités commerciales licites, votre État renforce-t-il la coopération entre les services de détection et de répression ou les magistrats du parquet et les entités privées concernées, notamment dans l’industrie ?
    .guidance = Indiquez les partenariats, par exemple avec les banques, les transporteurs, les ports, les hôtels ou les entreprises d’Internet. Précisez quelles informations peuvent être échangées et selon quelles règles. Donnez un résultat.
    .example = Un mémorandum de 2018 entre la police et l’Association des chargeurs d’Al Yasmin prévoit des alertes sur les réservations suspectes. En 2023, les chargeurs ont envoyé 212 alertes, dont 29 ont donné lieu à des enquêtes.

untoc-31-2-b-p1 = Votre État promeut-il des normes et procédures destinées à préserver l’intégrité des entités publiques et des entités privées concernées ?
    .guidance = Mentionnez par exemple les règles sur les conflits d’intérêts, les déclarations de patrimoine, la rotation des postes, les voies de signalement et les programmes de conformité. Indiquez qui veille à leur respect. Renvoyez, s’il y a lieu, à votre réponse au titre de l’article 9 pour les agents publics.
    .example = La loi sur l’intégrité (2016) de Lumaya oblige tous les ministères et toutes les sociétés de plus de 250 employés à disposer d’un plan d’intégrité et d’une voie de signalement. La Commission de l’intégrité a contrôlé 94 plans en 2023.

untoc-31-2-b-p2 = Votre État promeut-il des codes de déontologie pour les professionnels concernés, en particulier les juristes, les notaires, les conseillers fiscaux et les comptables ?
    .guidance = Énumérez les codes profession par profession, avec leur date et l’organe qui les a adoptés. Indiquez comment un manquement est sanctionné et donnez des chiffres. Mentionnez les professions qui n’ont pas de code.
    .example = Les codes du barreau (2014), de la Chambre des notaires (2015) et de l’Institut des comptables (2018) de Northland interdisent de travailler sur des opérations dont l’origine est cachée. Onze membres ont été sanctionnés en 2022 ; les conseillers fiscaux n’ont pas encore de code.

untoc-31-2-c-p1 = Votre État prend-il des mesures pour prévenir l’usage impropre par les groupes criminels organisés des procédures d’appel d’offres menées par des autorités publiques ?
    .guidance = Citez les règles relatives à l’exclusion de soumissionnaires et à la divulgation de leurs propriétaires. Indiquez qui contrôle les soumissionnaires et les sous-traitants, et sur la base de quelles informations. Donnez le nombre d’exclusions.
    .example = L’article 38 de la loi sur les marchés publics (2017) d’Isla Verde exclut les soumissionnaires condamnés pour criminalité organisée, corruption ou blanchiment d’argent et exige l’indication de leurs propriétaires. Dix-neuf soumissionnaires ont été exclus en 2022.

untoc-31-2-c-p2 = Votre État prend-il des mesures pour prévenir l’usage impropre par les groupes criminels organisés des subventions et licences accordées par des autorités publiques pour une activité commerciale ?
    .guidance = Indiquez les subventions et licences concernées, par exemple dans l’agriculture, les jeux de hasard, les transports ou les mines. Précisez quelles vérifications précèdent un octroi et quand celui-ci peut être retiré. Donnez des chiffres ou citez une affaire.
    .example = Selon la loi sur les marchés équitables (2020) de la Korvanie, une commune peut refuser ou retirer une licence s’il existe un risque sérieux qu’elle serve à un groupe criminel. En 2023, neuf licences de jeux et deux subventions agricoles ont été retirées.

untoc-31-2-d = Votre État prend-il des mesures pour prévenir l’usage impropre de personnes morales par les groupes criminels organisés ?
    .guidance = Donnez une vue d’ensemble : contrôles lors de l’immatriculation, limites concernant les prête-noms et les actions au porteur, obligations des prestataires de services aux sociétés, pouvoirs de dissoudre une société. Les questions suivantes traitent séparément de quatre mesures possibles.
    .example = La loi sur les sociétés (2019) d’Al Yasmin a aboli les actions au porteur et oblige les prestataires de services aux sociétés à identifier leurs clients. Le Greffe du registre des sociétés a radié 1 300 sociétés inactives en 2022, dont 60 à la demande du ministère public.

untoc-31-2-d-i = Votre État a-t-il établi des registres publics des personnes morales et physiques impliquées dans la création, la gestion et le financement de personnes morales ?
    .guidance = Le choix appartient à votre État. Indiquez le registre, ce qu’il contient, qui peut le consulter et à quel coût. Précisez si les personnes qui possèdent ou contrôlent réellement la société y sont inscrites, et qui le vérifie.
    .example = Le Registre des sociétés de Northland indique les fondateurs, les administrateurs et les actionnaires ; depuis 2021, il indique aussi les personnes qui les contrôlent (article 12 de la loi sur le registre des sociétés). Toute personne peut le consulter gratuitement en ligne.

untoc-31-2-d-ii = Les personnes reconnues coupables d’infractions visées par la Convention peuvent-elles, dans votre État, être déchues pour une période raisonnable du droit de diriger des personnes morales qui y sont constituées ?
    .guidance = Le choix appartient à votre État. Indiquez si la déchéance est prononcée par le tribunal ou découle de la loi elle-même, pour quelles infractions et pour combien de temps. Donnez des chiffres sur les déchéances.
    .example = L’article 49 du Code pénal (2001) de Lumaya permet au tribunal de déchoir une personne condamnée du droit de diriger une société pendant deux à dix ans. Il l’a fait dans 26 affaires en 2022 et 2023.

untoc-31-2-d-iii = Votre État a-t-il établi un registre national des personnes déchues du droit de diriger des personnes morales ?
    .guidance = Le choix appartient à votre État. Indiquez qui tient le registre, qui peut le consulter et si l’inscription d’un dirigeant au registre des sociétés est précédée d’une vérification dans ce registre.
    .example = Le Ministère de la justice d’Isla Verde tient depuis 2014 le Registre des dirigeants déchus. Le registre des sociétés le consulte automatiquement et a refusé 17 inscriptions en 2023.

untoc-31-2-d-iv = Votre État échange-t-il avec les autorités compétentes d’autres États parties les informations contenues dans ses registres publics de personnes morales, ou dans son registre de dirigeants déchus ?
    .guidance = Le choix appartient à votre État. Indiquez quelles informations sont communiquées, sur quelle base légale et par quelle voie. Un registre public que toute personne à l’étranger peut consulter convient également ; précisez-le.
    .example = Le Greffe du registre des sociétés de la Korvanie remet des extraits aux autorités étrangères dans les trois jours, en vertu de l’article 31 de la loi sur le registre (2015). Il a répondu à 148 demandes en 2023 ; les données sur les dirigeants déchus exigent une demande au tribunal.

untoc-31-3 = Votre État s’efforce-t-il de promouvoir la réinsertion dans la société des personnes reconnues coupables d’infractions visées par la Convention ?
    .guidance = Décrivez le travail, la scolarité, les traitements et l’accompagnement en prison, ainsi que l’aide après la libération. Indiquez si les personnes condamnées pour criminalité organisée peuvent y participer ou en sont exclues. Donnez des chiffres sur les participants et sur la récidive, s’il en existe.
    .example = Les articles 70 à 78 de la loi sur les prisons (2012) de Lumaya prévoient des écoles professionnelles et un plan de libération pour chaque détenu. En 2023, 88 des 140 détenus condamnés pour criminalité organisée y ont participé.

untoc-31-4 = Votre État s’efforce-t-il d’évaluer périodiquement ses instruments juridiques et pratiques administratives pertinents en vue de déterminer s’ils comportent des lacunes permettant aux groupes criminels organisés d’en faire un usage impropre ?
    .guidance = Indiquez l’organe qui procède à l’évaluation, la périodicité et les lois ou pratiques examinées. Précisez quelles lacunes ont été constatées et ce qui a été modifié. Un contrôle des projets de loi avant leur adoption est un bon exemple.
    .example = En vertu de l’ordonnance n° 7 de 2018 du Gouvernement, la Commission des lois de Northland examine chaque année un domaine pour y déceler les failles exploitables par la criminalité. En 2022, elle a examiné les titres de séjour pour investisseurs ; les règles ont été renforcées en 2023.

untoc-31-5-p1 = Votre État s’efforce-t-il de mieux sensibiliser le public à l’existence, aux causes et à la gravité de la criminalité transnationale organisée et à la menace qu’elle représente ?
    .guidance = Décrivez les campagnes, les cours dans les écoles, les rapports publics et, s’il y a lieu, le recours aux médias et aux réseaux sociaux. Indiquez les groupes visés et les langues. Précisez si l’effet a été mesuré.
    .example = En 2022, le Ministère de l’intérieur d’Al Yasmin a mené à la radio, à la télévision et sur les réseaux sociaux, en trois langues, une campagne contre les fausses offres d’emploi. Les appels à la ligne d’assistance sont passés de 40 à 310 par mois.

untoc-31-5-p2 = Lorsque votre État informe le public sur cette criminalité, prend-il également des mesures pour promouvoir la participation du public à la prévention et à la répression de celle-ci ?
    .guidance = Indiquez comment la population et la société civile participent : lignes d’assistance, signalements anonymes, conseils locaux, consultations sur les lois, travail d’organisations non gouvernementales. Précisez comment les auteurs de signalements sont protégés. Donnez des chiffres.
    .example = Isla Verde dispose depuis 2015 d’une ligne de signalement anonyme et, dans 32 villes, de conseils de prévention dont les membres viennent d’écoles, d’entreprises et d’associations. En 2023, la ligne a reçu 2 900 signalements ; 410 ont été transmis à la police.

untoc-31-6 = Votre État a-t-il communiqué au Secrétaire général de l’Organisation des Nations Unies le nom et l’adresse de l’autorité ou des autorités susceptibles d’aider les autres États parties à mettre au point des mesures de prévention ?
    .guidance = Donnez le nom, l’adresse et les coordonnées de chaque autorité et la date de la communication. Si l’autorité ou son adresse a changé depuis, précisez si cela a également été communiqué. Si aucune communication n’a été faite, indiquez quand elle le sera.
    .example = Le 14 mai 2009, la Korvanie a désigné le Conseil de prévention du crime du Ministère de l’intérieur. Le Conseil a déménagé en 2018 ; sa nouvelle adresse a été communiquée le 3 septembre 2018.

untoc-31-7-p1 = Selon qu’il convient, votre État collabore-t-il avec d’autres États parties et avec les organisations internationales et régionales compétentes en vue de promouvoir et de mettre au point des mesures de prévention ?
    .guidance = Indiquez les partenaires, les organisations et les réseaux, et ce qui a été fait ensemble. Précisez qui représente votre État. Les contributions en argent ou en experts comptent.
    .example = Le Conseil de prévention du crime de Northland fait partie d’un réseau régional de prévention de 17 États, qu’il a présidé en 2021. Avec quatre d’entre eux, il a rédigé un manuel sur la protection des marchés publics.

untoc-31-7-p2 = Cette collaboration comprend-elle la participation à des projets internationaux de prévention, visant par exemple à atténuer les facteurs qui rendent les groupes socialement marginalisés vulnérables à l’action de la criminalité transnationale organisée ?
    .guidance = Indiquez les projets, leur durée, les groupes auxquels ils s’adressent et la part qu’y prend votre État. Précisez ce qui a changé pour ces groupes. Les projets qui donnent à des jeunes un travail ou une formation en sont des exemples.
    .example = Depuis 2020, Lumaya participe avec trois États à un projet pour les jeunes sans travail de districts frontaliers. En 2023, 1 150 d’entre eux avaient achevé une formation, et six sur dix avaient trouvé un travail.
