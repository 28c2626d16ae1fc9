### Protocole relatif au trafic illicite de migrants : articles 11 à 19.

## Article 11

smuggling-11-1 = Votre État a-t-il renforcé, dans la mesure du possible, les contrôles à ses frontières lorsque cela est nécessaire pour prévenir et détecter le trafic illicite de migrants ?
    .guidance = Décrivez ce qui a été renforcé : personnel, équipement, patrouilles entre les postes frontière, analyse des risques. Les engagements internationaux relatifs à la libre circulation des personnes demeurent inchangés ; indiquez comment les contrôles sont rendus compatibles avec eux. Donnez des chiffres sur les trafiquants et les migrants objet d’un trafic illicite détectés à la frontière.
    .example = Al Yasmin a ajouté 240 agents, 18 détecteurs de battements de cœur et des patrouilles mobiles à sa frontière nord dans le cadre du Plan frontières (2019-2023). En 2022, 1 310 migrants objet d’un trafic illicite ont été découverts et 64 trafiquants présumés arrêtés.

smuggling-11-2 = Votre État a-t-il adopté des mesures législatives ou d’autres mesures appropriées pour éviter, dans la mesure du possible, que les moyens de transport exploités par des transporteurs commerciaux ne soient utilisés pour le trafic illicite de migrants ?
    .guidance = Traitez des compagnies aériennes et maritimes, des camions, des autocars, des chemins de fer et des taxis. Mentionnez les obligations de sécuriser les véhicules, les licences, la formation du personnel et les accords avec le secteur. Indiquez comment leur respect est contrôlé.
    .example = L’article 48 de la loi sur l’immigration (2014) de Northland oblige les transporteurs routiers à verrouiller et à contrôler les véhicules, avec un procès-verbal à chaque arrêt. Les inspecteurs ont contrôlé 5 200 véhicules en 2023 et constaté que le procès-verbal était en règle dans 91 % des cas.

smuggling-11-3 = S’il y a lieu, votre État a-t-il prévu l’obligation pour les transporteurs commerciaux de vérifier que tous les passagers sont en possession des documents de voyage requis pour l’entrée dans l’État d’accueil ?
    .guidance = Montrez que l’obligation vise toute compagnie de transport et tout propriétaire ou exploitant d’un moyen de transport. Elle consiste à vérifier que les documents existent, et non à juger de leur authenticité. Les conventions internationales applicables demeurent inchangées. Indiquez comment sont traitées les personnes qui demandent l’asile.
    .example = L’article 60 de la loi sur les migrations (2014) d’Isla Verde oblige tous les transporteurs, y compris les propriétaires de bateaux affrétés privés, à vérifier les documents avant le départ. Un service téléphonique de l’Office de l’immigration a répondu à 7 800 questions de transporteurs en 2022.

smuggling-11-4 = Votre État a-t-il prévu des sanctions contre les transporteurs commerciaux qui manquent à leur obligation de vérifier les documents de voyage ?
    .guidance = Indiquez la sanction minimale et la sanction maximale, qui l’inflige et quels sont les recours. Mentionnez les mesures autres que les amendes, telles que le paiement du retour ou la perte d’une licence. Donnez des chiffres sur les sanctions infligées.
    .example = Selon l’article 45 de la loi sur les transporteurs (2012) de Lumaya, un transporteur paie de 1 000 à 5 000 couronnes par passager ainsi que les frais du retour. En 2023, 112 amendes ont été infligées, dont 17 ont été réduites en appel.

smuggling-11-5 = Votre État a-t-il envisagé des mesures permettant, conformément à son droit, de refuser l’entrée des personnes impliquées dans les infractions établies par ce Protocole ou d’annuler leur visa ?
    .guidance = L’obligation consiste à envisager la mesure. S’il existe de telles mesures, citez-les et indiquez ce qui montre qu’une personne est impliquée : une condamnation, une inculpation ou des renseignements. Précisez si la personne peut former un recours. Si votre État y a renoncé, indiquez les motifs.
    .example = L’article 29 de la loi sur les étrangers (2008) de la Korvanie permet de refuser l’entrée et d’annuler un visa si des faits justifient le soupçon de trafic illicite de migrants. En 2022, l’entrée a été refusée à 23 personnes ; trois recours ont abouti.

smuggling-11-6 = Votre État a-t-il envisagé de renforcer la coopération entre les services de contrôle aux frontières, notamment par l’établissement et le maintien de voies de communication directes ?
    .guidance = L’obligation consiste à envisager la mesure. Décrivez les postes communs, les patrouilles, les lignes directes ou les agents de liaison, avec les États concernés. Renvoyez à votre réponse au titre de l’article 27 de la Convention si les mêmes voies sont utilisées.
    .example = Les commandants des frontières d’Al Yasmin et de ses trois voisins se réunissent chaque mois depuis 2017 et partagent un canal radio. En 2022, des patrouilles communes ont empêché 46 tentatives et arrêté onze passeurs.

## Article 12

smuggling-12-a = Dans les limites des moyens disponibles, votre État a-t-il fait en sorte que ses documents de voyage et d’identité soient d’une qualité telle qu’on ne puisse facilement en faire un usage impropre, ni les falsifier, ni les modifier, les reproduire ou les délivrer illicitement ?
    .guidance = Décrivez les éléments de sécurité de chaque document et les normes internationales qu’ils suivent. Mentionnez les documents encore établis à la main ou sans photographie. Donnez des chiffres sur les documents falsifiés découverts, et le plan de remplacement des documents plus anciens.
    .example = Northland délivre des passeports dotés d’une puce et d’une page gravée au laser en vertu de la loi sur les passeports (2015). Les cartes d’identité sans puce seront remplacées d’ici à la fin de 2026 ; 64 % avaient été échangées en décembre 2023.

smuggling-12-b = Dans les limites des moyens disponibles, votre État a-t-il assuré l’intégrité et la sécurité des documents de voyage et d’identité délivrés par lui ou en son nom, et empêché qu’ils ne soient créés, délivrés et utilisés illicitement ?
    .guidance = Il s’agit de la procédure : preuve de l’identité, conservation des documents vierges, contrôle du personnel et des entreprises privées, signalement des vols. Indiquez comment la corruption est prévenue dans les services de délivrance. Les documents délivrés au nom de votre État, par exemple par les consulats, sont compris.
    .example = Depuis la loi sur l’état civil (2014) d’Isla Verde, les passeports ne sont délivrés que sur présentation d’un acte de naissance électronique et après relevé des empreintes digitales. Les consulats ne détiennent aucun document vierge ; l’imprimerie de la capitale est contrôlée deux fois par an.

## Article 13

smuggling-13 = À la demande d’un autre État partie, votre État vérifie-t-il, dans un délai raisonnable, la légitimité et la validité des documents de voyage ou d’identité délivrés ou censés avoir été délivrés en son nom, lorsqu’ils sont soupçonnés d’être utilisés pour le trafic illicite de migrants ?
    .guidance = Les demandes peuvent concerner tout acte visé à l’article 6. Indiquez l’autorité qui répond, la voie et le délai habituel. Citez les règles de votre droit relatives à ces vérifications et aux données personnelles. Précisez si les demandes urgentes reçoivent une réponse en dehors des heures de bureau.
    .example = Le Bureau des documents de Lumaya répond dans les trois jours, et immédiatement par téléphone pour les personnes retenues à une frontière, en vertu du règlement n° 11 (2018). En 2023, il a reçu 264 demandes ; 88 documents se sont révélés faux.

## Article 14

smuggling-14-1-p1 = Votre État assure-t-il ou renforce-t-il la formation spécialisée des agents des services d’immigration et autres agents compétents à la prévention du trafic illicite de migrants et des infractions connexes ?
    .guidance = Indiquez qui est formé, par qui, à quelle fréquence et pendant combien de temps. Pensez aux gardes-frontières et aux garde-côtes, au personnel consulaire, aux policiers et aux procureurs. Précisez si la formation est obligatoire et comment son effet est mesuré.
    .example = En vertu de l’arrêté n° 33 (2017) du Ministre de l’intérieur de la Korvanie, tout nouvel agent des frontières suit deux semaines de formation sur le trafic illicite de migrants, et tous les autres deux jours par an. En 2022, 31 cours ont été suivis par 870 agents.

smuggling-14-1-p2 = Votre État assure-t-il ou renforce-t-il la formation spécialisée de ces agents au traitement humain des migrants objet d’un trafic illicite, dans le respect des droits qui leur sont reconnus dans ce Protocole ?
    .guidance = Montrez ce qui est enseigné sur le premier contact, les besoins médicaux, les femmes et les enfants, l’asile et le droit de communiquer avec un consulat. Indiquez qui l’enseigne, et si des migrants ou leurs organisations y participent.
    .example = L’Académie des frontières d’Al Yasmin donne depuis 2018 un cours de deux jours sur le traitement humain, avec une organisation médicale. Les 1 450 agents en service à la frontière l’avaient tous suivi en 2023.

smuggling-14-2 = Votre État coopère-t-il, selon qu’il convient, avec d’autres États parties, des organisations internationales et non gouvernementales et d’autres éléments de la société civile afin d’assurer à son personnel une formation adéquate pour prévenir et combattre le trafic illicite et pour protéger les droits des migrants qui en sont l’objet ?
    .guidance = Indiquez les partenaires, les accords et les cours, donnés ou reçus. Les cinq questions suivantes traitent séparément du contenu de la formation. Précisez quels besoins subsistent.
    .example = En vertu d’un mémorandum de 2020, l’École de police de Northland organise des formations avec deux États voisins et deux organisations internationales. En 2023, 14 cours communs ont réuni 320 agents, dont 95 venus de l’étranger.

smuggling-14-2-a = Cette formation porte-t-elle sur l’amélioration de la sécurité et de la qualité des documents de voyage ?
    .guidance = Il s’agit du personnel qui conçoit, produit et délivre les documents. Joignez le programme et indiquez qui y participe. S’il n’y a pas de tel cours dans votre État, mentionnez ceux que son personnel suit ailleurs.
    .example = Le personnel du Bureau des passeports d’Isla Verde suit chaque année un cours de cinq jours sur la conception et la délivrance sécurisées, donné par l’imprimerie et un centre régional de formation. En 2022, les 42 agents chargés de la délivrance y ont tous participé.

smuggling-14-2-b = Cette formation porte-t-elle sur la reconnaissance et la détection des documents de voyage ou d’identité frauduleux ?
    .guidance = Montrez que l’usurpation d’identité est couverte en plus des documents contrefaits et falsifiés. Indiquez si le personnel des compagnies aériennes et des consulats est également formé. Mentionnez l’équipement utilisé dans la formation.
    .example = Les experts en documents de la Police des frontières de Lumaya forment chaque nouvel agent pendant 40 heures, à l’aide de 600 spécimens. Les détections à l’aéroport principal sont passées de 57 en 2019 à 132 en 2023 ; 210 membres du personnel de compagnies aériennes ont également été formés.

smuggling-14-2-c = Cette formation porte-t-elle sur les activités de renseignement à caractère pénal concernant les groupes qui se livrent au trafic illicite de migrants, leurs méthodes de transport et de dissimulation et l’usage impropre de documents ?
    .guidance = Montrez que chaque sujet est couvert. Indiquez comment les agents apprennent à recueillir des informations auprès des migrants sans exercer de pression et à les transmettre. Mentionnez l’analyse des flux financiers et d’Internet.
    .example = L’École du renseignement de la Korvanie donne un cours de trois semaines sur les groupes de trafiquants, avec des parties sur les véhicules, les faux documents, les flux d’argent et les réseaux sociaux. Elle a formé 75 analystes entre 2020 et 2023.

smuggling-14-2-d = Cette formation porte-t-elle sur l’amélioration des procédures de détection, aux points d’entrée et de sortie traditionnels et non traditionnels, des personnes objet d’un trafic illicite ?
    .guidance = Les points traditionnels sont les aéroports, les ports et les postes frontière ; les autres sont la frontière entre les postes, les plages et les aérodromes privés. Montrez que les uns et les autres sont couverts, à l’entrée et à la sortie. Indiquez ce qui a changé dans les procédures.
    .example = Depuis 2019, les cours des garde-côtes d’Al Yasmin incluent les plages et les ports de pêche, et ceux de la Police des frontières les aérodromes privés. La nouvelle procédure de fouille des trains a été rédigée par les participants en 2021.

smuggling-14-2-e = Cette formation porte-t-elle sur le traitement humain des migrants et la protection des droits qui leur sont reconnus dans ce Protocole ?
    .guidance = Renvoyez à votre réponse au titre du paragraphe 1 si le même cours est utilisé, et ajoutez ce qui est fait avec des partenaires. Montrez que les droits visés aux articles 5 et 16 sont enseignés.
    .example = Tous les cours communs de Northland comprennent une journée sur les droits visés aux articles 5 et 16, donnée par l’Institut des droits de l’homme en vertu de l’article 8 de son statut (2013). En 2023, 320 agents ont passé l’épreuve finale et 301 l’ont réussie.

smuggling-14-3-p1 = Si votre État dispose des compétences spécialisées nécessaires, a-t-il envisagé de fournir une assistance technique aux États qui sont fréquemment des pays d’origine ou de transit de migrants objet d’un trafic illicite ?
    .guidance = L’obligation consiste à envisager la mesure. Décrivez l’assistance fournie, à qui, son coût et ses résultats. Si votre État ne dispose pas de telles compétences ou est lui-même fréquemment un État d’origine ou de transit, précisez-le ; l’assistance requise est à indiquer dans le champ prévu à cet effet.
    .example = Isla Verde l’envisage tous les deux ans depuis 2015. De 2019 à 2023, elle a envoyé des experts en documents dans quatre États de transit et y a formé 260 agents, pour un coût de 1,1 million de couronnes.

smuggling-14-3-p2 = Votre État met-il tout en œuvre pour fournir les ressources nécessaires à la lutte contre le trafic illicite de migrants, par exemple des véhicules, des systèmes d’information et des lecteurs de documents ?
    .guidance = Indiquez ce que vos propres services ont reçu et ce qui leur manque. Mentionnez les ressources que votre État a données à d’autres ou reçues d’eux. Donnez les montants et les années.
    .example = Entre 2018 et 2022, Lumaya a acheté 35 véhicules de patrouille et 60 lecteurs de documents et relié ses 22 postes frontière à un même système. Dix lecteurs ont été donnés à un État voisin en 2021.

## Article 15

smuggling-15-1 = Votre État met-il en place ou renforce-t-il des programmes d’information pour sensibiliser le public au fait que le trafic illicite de migrants est une activité criminelle fréquemment perpétrée par des groupes organisés afin d’en tirer un profit et qu’il fait courir de graves risques aux migrants ?
    .guidance = Montrez que les deux messages sont transmis : l’activité criminelle et le danger. Indiquez quel public est visé, dans quelles langues et par quels médias, et combien de personnes ont été touchées. Précisez comment l’effet a été mesuré.
    .example = La campagne « Aucun billet n’est sûr » de la Korvanie, commencée en 2020, a touché 2,3 millions de spectateurs avec des récits de survivants en cinq langues. Dans une enquête de 2022, 68 % des jeunes pouvaient citer les risques, contre 41 % auparavant.

smuggling-15-2 = Votre État coopère-t-il avec d’autres États parties dans le domaine de l’information du public, afin d’empêcher que les migrants potentiels ne deviennent victimes de groupes criminels organisés ?
    .guidance = Indiquez les États partenaires, les campagnes et la part de chacun. Mentionnez les centres d’information, le travail auprès des communautés à l’étranger et l’information sur les voies légales de migration. Renvoyez à l’article 31 de la Convention lorsque le même travail y est décrit.
    .example = Al Yasmin et deux États de destination gèrent depuis 2018 quatre centres d’information pour migrants en vertu d’une déclaration commune. En 2023, ces centres ont conseillé 9 600 personnes sur les risques et sur les possibilités légales de travailler à l’étranger.

smuggling-15-3 = Votre État promeut-il ou renforce-t-il, selon qu’il convient, des programmes de développement et une coopération aux niveaux national, régional et international afin de combattre les causes socioéconomiques profondes du trafic illicite de migrants, telles que la pauvreté et le sous-développement ?
    .guidance = Montrez comment les réalités des migrations sont prises en compte, et comment une attention particulière est accordée aux zones défavorisées. Les programmes menés dans le pays et à l’étranger comptent. Une politique générale de développement ne suffit que si vous montrez son lien avec le trafic illicite de migrants.
    .example = Northland finance depuis 2019, à hauteur de 8 millions de couronnes par an, des programmes d’emploi dans six districts à l’étranger d’où viennent de nombreux migrants objet d’un trafic illicite. Une évaluation de 2023 a recensé 3 900 nouveaux emplois, occupés pour la plupart par des personnes de moins de 30 ans.

## Article 16

smuggling-16-1 = Votre État a-t-il pris toutes les mesures appropriées pour sauvegarder et protéger les droits que le droit international reconnaît aux migrants objet d’un trafic illicite, en particulier le droit à la vie et le droit de ne pas être soumis à la torture ou à des peines ou traitements cruels, inhumains ou dégradants ?
    .guidance = Dans les articles 16 à 19, les migrants objet d’un trafic illicite sont tous ceux qui ont été l’objet de l’un des actes visés à l’article 6. Indiquez les lois et les traités qui lient votre État, et montrez qu’ils protègent les migrants sans statut légal. Décrivez la surveillance des lieux où ils sont retenus, et les plaintes avec leurs résultats. Précisez comment le secours aux personnes en danger est assuré.
    .example = L’article 15 de la Constitution (1962) d’Isla Verde protège chacun, quel que soit son statut. Le Médiateur a visité neuf fois les deux centres d’accueil en 2022 ; à la suite d’une plainte, deux gardiens ont été révoqués et poursuivis.

smuggling-16-2 = Votre État accorde-t-il aux migrants une protection appropriée contre toute violence que peuvent leur infliger des personnes ou des groupes du fait qu’ils ont été l’objet d’un trafic illicite ?
    .guidance = Pensez aux violences commises par des trafiquants, par d’autres personnes et par des agents publics. Indiquez comment un migrant peut signaler des violences sans craindre l’éloignement. Renvoyez à vos réponses au titre des articles 24 et 25 de la Convention si les mêmes mesures s’appliquent.
    .example = L’article 37 de la loi sur le trafic illicite de migrants (2013) de Lumaya suspend l’éloignement pendant l’examen d’un signalement de violences fait par un migrant. En 2023, 58 migrants ont fait un signalement ; 21 ont été installés dans un lieu protégé et 14 suspects ont été inculpés.

smuggling-16-3 = Votre État accorde-t-il une assistance appropriée aux migrants dont la vie ou la sécurité sont mises en danger par le fait qu’ils ont été l’objet d’un trafic illicite ?
    .guidance = Décrivez le sauvetage sur terre et en mer, les premiers secours, la nourriture, l’hébergement et les soins médicaux, avec les services responsables. Indiquez si l’aide est apportée quel que soit le statut de la personne, et si ceux qui apportent cette aide sont à l’abri de poursuites. Donnez des chiffres.
    .example = La Korvanie dispose de deux centres de secours en vertu de la loi sur la protection civile (2012), l’un en montagne et l’autre sur la côte. En 2022, ils ont secouru 934 personnes ; toutes ont reçu des soins médicaux gratuits en vertu de l’article 20.

smuggling-16-4 = Lorsqu’il protège et assiste les migrants objet d’un trafic illicite, votre État tient-il compte des besoins particuliers des femmes et des enfants ?
    .guidance = Décrivez les locaux séparés, la présence d’agentes, les soins pendant la grossesse, ainsi que les tuteurs et la scolarité pour les enfants. Indiquez comment les enfants qui voyagent seuls sont repérés et où ils sont placés. Donnez des chiffres sur les femmes et les enfants assistés.
    .example = Selon le décret n° 52 (2018) d’Al Yasmin, les femmes et les familles sont logées à part, et un enfant qui voyage seul reçoit un tuteur dans les 72 heures. En 2023, 210 femmes et 94 enfants ont été accueillis de cette manière.

smuggling-16-5 = Lorsqu’un migrant objet d’un trafic illicite est détenu, votre État respecte-t-il les obligations que lui impose la Convention de Vienne sur les relations consulaires, et informe-t-il sans retard la personne concernée des dispositions relatives à la notification aux fonctionnaires consulaires et à la communication avec ces derniers ?
    .guidance = Citez la règle et indiquez comment, quand et dans quelles langues la personne est informée. Le consulat n’est avisé que si la personne le demande, à moins qu’un autre traité n’en dispose autrement ; montrez que les personnes qui demandent l’asile en sont informées. Joignez le formulaire utilisé.
    .example = L’article 33 de la loi sur la détention (2010) de Northland exige que l’information soit donnée dans les deux heures, au moyen d’un formulaire en 24 langues que la personne signe. En 2022, 412 des 655 personnes détenues ont demandé que le consulat soit avisé.

## Article 17

smuggling-17-a = Votre État a-t-il envisagé la conclusion d’accords bilatéraux ou régionaux, d’arrangements opérationnels ou d’ententes visant à établir les mesures les plus appropriées et efficaces contre le trafic illicite de migrants ?
    .guidance = L’obligation consiste à envisager la mesure. Énumérez les accords et arrangements en vigueur, avec les États partenaires, la date et le sujet de chacun. Si des pourparlers ont échoué ou sont en cours, précisez-le.
    .example = Isla Verde a conclu avec trois États des accords sur des patrouilles communes et des agents de liaison, signés en 2014, 2017 et 2021. Des pourparlers avec un quatrième État sur la surveillance côtière ont commencé en mars 2023.

smuggling-17-b = Votre État a-t-il envisagé la conclusion d’accords bilatéraux ou régionaux, d’arrangements opérationnels ou d’ententes visant à développer les dispositions de ce Protocole entre les États concernés ?
    .guidance = L’obligation consiste à envisager la mesure. Montrez en quoi un accord va au-delà du Protocole, par exemple par des délais plus courts ou par une autorisation donnée à l’avance d’arraisonner des navires. Si le même accord sert les deux objectifs, renvoyez à votre réponse précédente.
    .example = La Convention régionale sur la coopération maritime de 2016, conclue entre Lumaya et quatre États, ramène à deux heures le délai de confirmation du pavillon d’un navire. Elle a été appliquée 13 fois en 2022.

## Article 18

smuggling-18-1 = Votre État facilite-t-il et accepte-t-il, sans retard injustifié ou déraisonnable, le retour des migrants objet d’un trafic illicite qui sont ses ressortissants ou ont le droit de résider à titre permanent sur son territoire au moment du retour ?
    .guidance = Votre État est ici celui dans lequel le migrant retourne. Montrez que les deux groupes sont acceptés. Indiquez l’autorité, le délai habituel et tout traité ou arrangement relatif au retour qui s’applique ; les obligations qui en découlent demeurent inchangées.
    .example = Le Département consulaire de la Korvanie confirme et organise les retours en vertu de la loi sur la réadmission (2011), en règle générale dans les 15 jours. En 2023, il a accepté 388 ressortissants et six résidents permanents ; 14 cas ont pris plus d’un mois.

smuggling-18-2 = Votre État a-t-il envisagé la possibilité de faciliter et d’accepter le retour des migrants objet d’un trafic illicite qui avaient le droit de résider à titre permanent sur son territoire au moment de leur entrée dans l’État d’accueil ?
    .guidance = L’obligation consiste à envisager la mesure. Elle concerne les personnes qui ont perdu ce droit depuis lors. Indiquez ce que prévoit votre droit, et à quelles conditions. Si votre État y a renoncé, indiquez les motifs.
    .example = L’article 16 de la loi sur le séjour (2013) d’Al Yasmin permet le retour d’anciens résidents permanents qui ont perdu leur droit depuis moins de deux ans et ont de la famille proche dans le pays. Sept personnes sont revenues en 2022.

smuggling-18-3 = À la demande de l’État partie d’accueil, votre État vérifie-t-il, sans retard injustifié ou déraisonnable, si un migrant objet d’un trafic illicite est l’un de ses ressortissants ou a le droit de résider à titre permanent sur son territoire ?
    .guidance = Indiquez l’autorité qui reçoit ces demandes et les registres qu’elle consulte. Précisez le délai de réponse. Indiquez comment la vérification se fait lorsque la personne n’a aucun document, et comment les données personnelles sont protégées.
    .example = Le registre de la population de Northland répond dans les sept jours ouvrables en vertu du règlement n° 27 (2016), au besoin après un entretien par vidéo. En 2022, il a reçu 431 demandes et confirmé la nationalité ou la résidence dans 356 cas.

smuggling-18-4 = Votre État a-t-il accepté de délivrer, à la demande de l’État partie d’accueil, les documents de voyage ou toute autre autorisation dont un migrant objet d’un trafic illicite et ne disposant pas des documents voulus a besoin pour se rendre sur son territoire et y être réadmis ?
    .guidance = Montrez que cela couvre les ressortissants et les résidents permanents. Indiquez le document, l’autorité qui le délivre, les droits éventuels et le délai nécessaire. L’acceptation peut résulter de la loi ou d’un accord, ou être donnée pour chaque cas.
    .example = Les consulats d’Isla Verde délivrent gratuitement un certificat de retour valable 30 jours, dans les quatre jours suivant la confirmation, en vertu de l’article 11 de la loi consulaire (2009). Ils ont délivré 203 certificats en 2023.

smuggling-18-5 = Lorsque votre État est concerné par le retour de migrants objet d’un trafic illicite, prend-il toutes les mesures appropriées pour organiser ce retour de manière ordonnée et en tenant dûment compte de leur sécurité et de leur dignité ?
    .guidance = Cette obligation lie l’État qui renvoie et l’État qui accueille. Décrivez l’information, les voies de recours, les examens médicaux, les escortes et leur formation, les observateurs indépendants et l’accueil à l’arrivée. Les droits que votre loi accorde aux migrants demeurent inchangés ; indiquez comment ils sont respectés.
    .example = L’article 70 de la loi sur les étrangers (2011) de Lumaya prescrit un examen médical, des escortes formées et la présence d’un observateur du Médiateur sur chaque vol. Sur les 512 migrants objet d’un trafic illicite dont le retour a eu lieu en 2022, 380 sont partis de leur plein gré.

smuggling-18-6 = Votre État coopère-t-il avec les organisations internationales compétentes pour l’exécution des retours ?
    .guidance = Le choix appartient à votre État. Indiquez les organisations, les accords et leurs tâches, telles que les conseils, le voyage ou l’aide à un nouveau départ. Donnez le nombre de personnes concernées et le coût.
    .example = En vertu d’un accord de 2015 avec une organisation internationale, la Korvanie offre des conseils, un vol et une allocation pour créer une entreprise. En 2023, 265 migrants ont bénéficié du programme, pour un coût de 1,8 million de marks.

## Article 19

smuggling-19-1 = Dans ses mesures contre le trafic illicite de migrants, votre État respecte-t-il les autres droits, obligations et responsabilités découlant du droit international, y compris le droit international humanitaire, le droit international des droits de l’homme, le droit des réfugiés et le principe de non-refoulement ?
    .guidance = Montrez comment les migrants objet d’un trafic illicite peuvent demander l’asile à la frontière, en mer et en détention, et qu’ils ne sont pas renvoyés tant que la procédure est en cours. Indiquez les traités relatifs aux réfugiés qui lient votre État, le cas échéant. Mentionnez les directives ou les décisions de justice.
    .example = L’article 3 de la loi sur l’asile (2010) d’Al Yasmin interdit de renvoyer toute personne exposée à la persécution ou à la torture. Les garde-côtes consignent chaque demande d’asile sur un formulaire ; 178 demandes ont été transmises en 2022.

smuggling-19-2 = Votre État interprète-t-il et applique-t-il ses mesures au titre du Protocole sans discrimination à l’égard des personnes au motif qu’elles ont été l’objet d’un trafic illicite, et conformément aux principes de non-discrimination reconnus ?
    .guidance = Citez la règle interdisant la discrimination et les motifs qu’elle vise. Montrez que les migrants objet d’un trafic illicite ont le même accès que les autres aux tribunaux, aux soins médicaux d’urgence et aux voies de plainte. Indiquez l’organe qui examine les plaintes, avec des chiffres.
    .example = L’article 4 de la loi sur l’égalité (2008) de Northland couvre toute personne se trouvant sur le territoire, quelle que soit la manière dont elle y est entrée. Le Conseil de l’égalité a statué sur six plaintes de migrants objet d’un trafic illicite en 2023 et en a accueilli trois.
