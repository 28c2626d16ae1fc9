### Protocole relatif à la traite des personnes : articles 1 à 14.

## Article 1

trafficking-1-2 = Votre État applique-t-il également à la traite des personnes, mutatis mutandis, les dispositions de la Convention, telles que celles relatives à l’extradition, à l’entraide judiciaire, à la confiscation et à la protection des témoins ?
    .guidance = Le Protocole est interprété conjointement avec la Convention. Indiquez en vertu de quelle loi ou règle vos autorités peuvent se fonder sur la Convention dans les affaires de traite. Mentionnez toute partie de la Convention qui ne peut y être appliquée, et pourquoi. Citez une affaire, par exemple une demande fondée sur la Convention.
    .example = L’article 3 de la loi sur la criminalité transnationale (2009) de Northland rend l’ensemble de la Convention applicable à la traite des personnes. En 2023, l’Autorité centrale s’est fondée sur elle pour onze demandes d’entraide dans des affaires de traite ; il a été fait droit à neuf d’entre elles.

trafficking-1-3 = Votre État considère-t-il la traite des personnes comme une infraction établie conformément à la Convention, de sorte que ses règles relatives, entre autres, au blanchiment d’argent, aux personnes morales et à la compétence s’y appliquent ?
    .guidance = Passez les conséquences en revue une par une : infractions principales, responsabilité des personnes morales, sanctions, compétence, confiscation, extradition et prescription. Une clause générale qui les couvre toutes suffit ; citez-la. Indiquez celles qui manquent.
    .example = L’article 7 de la loi sur la criminalité organisée (2009) d’Isla Verde fait figurer la traite des personnes parmi les infractions de la Convention. Elle constitue une infraction principale, des sociétés peuvent être condamnées à une amende pour ce motif, et des biens d’une valeur de 2,4 millions de couronnes ont été confisqués en 2022.

## Article 3

trafficking-3-a-p1 = Votre droit définit-il la traite des personnes par un acte, un moyen et un but d’exploitation, en y incluant tous les actes et tous les moyens que mentionne le Protocole ?
    .guidance = Comparez votre définition aux cinq actes du Protocole et à sa liste de moyens, qui va de la force et de la tromperie à l’abus d’une situation de vulnérabilité et aux paiements à une personne ayant autorité sur une autre. Si votre droit va plus loin, par exemple parce qu’il n’exige aucun moyen, répondez « Oui » et précisez-le. Renvoyez à votre réponse au titre de l’article 5 pour l’infraction et la peine encourue.
    .example = L’article 2 de la loi relative à la lutte contre la traite des personnes (2012) de Lumaya mentionne les cinq actes et tous les moyens du Protocole. En 2021, la Cour suprême a jugé que le séjour irrégulier peut constituer une situation de vulnérabilité.

trafficking-3-a-p2 = Dans votre droit, l’exploitation comprend-elle au minimum l’exploitation sexuelle, y compris par la prostitution d’autrui, le travail ou les services forcés, l’esclavage et les pratiques analogues, la servitude et le prélèvement d’organes ?
    .guidance = Passez les formes en revue une par une et citez les termes qui couvrent chacune d’elles. Ces formes sont un minimum : mentionnez-en d’autres prévues par votre droit, telles que la mendicité forcée, le mariage forcé ou l’activité criminelle forcée. Indiquez si vos tribunaux ont interprété certaines d’entre elles.
    .example = Le paragraphe 3 de l’article 388 du Code pénal (2005) de la Korvanie énumère toutes les formes mentionnées dans le Protocole et y ajoute la mendicité forcée et le mariage forcé. Sur 31 condamnations en 2022, 17 concernaient l’exploitation sexuelle, 12 le travail forcé et deux la mendicité forcée.

trafficking-3-b = Votre droit tient-il pour indifférent le consentement de la victime à l’exploitation envisagée dès lors que l’un quelconque des moyens de la traite a été utilisé ?
    .guidance = Citez la disposition ou la jurisprudence. Cela ne porte pas atteinte aux droits de la défense : l’accusé peut toujours contester qu’un moyen ait été utilisé. Pour les enfants, le consentement est toujours indifférent ; voir la question suivante.
    .example = L’article 3 de la loi relative à la lutte contre la traite des personnes (2009) d’Al Yasmin dispose que le consentement est sans effet dès lors qu’un moyen est prouvé. En 2022, le tribunal pénal l’a appliqué à huit travailleurs qui avaient signé un contrat sous l’effet d’une tromperie.

trafficking-3-c = Lorsque la victime est un enfant, votre droit considère-t-il chacun des actes comme une traite des personnes s’il a pour but l’exploitation, même si aucun des moyens n’a été utilisé ?
    .guidance = Citez la disposition. Montrez qu’elle s’applique à chacun des cinq actes. Indiquez si l’auteur doit avoir connu l’âge de l’enfant, et si la peine est plus lourde que pour les victimes adultes.
    .example = L’article 9 de la loi sur la traite des personnes (2011) de Northland n’exige aucun moyen si la victime est un enfant. La peine maximale passe de douze à vingt ans ; six des 19 condamnations de 2023 étaient fondées sur cet article.

trafficking-3-d = Votre droit relatif à la traite des personnes considère-t-il comme un enfant toute personne âgée de moins de 18 ans ?
    .guidance = Citez la définition applicable à cette infraction ; elle peut figurer dans une autre loi. Un âge inférieur, par exemple l’âge du consentement ou du mariage, ne satisfait pas au Protocole. Indiquez comment l’âge est évalué en cas de doute, et si la personne est traitée comme un enfant dans l’intervalle.
    .example = L’article premier du Code de l’enfance (2006) d’Isla Verde, auquel renvoie la loi relative à la lutte contre la traite des personnes (2011), fixe l’âge à 18 ans. En cas de doute sur l’âge, la personne est présumée être un enfant jusqu’à la fin de l’évaluation.

## Article 4

trafficking-4 = Votre État applique-t-il ses mesures de prévention, d’enquête et de poursuite, ainsi que sa protection des victimes, à tous les cas de traite des personnes de nature transnationale et dans lesquels un groupe criminel organisé est impliqué ?
    .guidance = C’est le minimum que couvre le Protocole. Indiquez si votre droit atteint aussi la traite à l’intérieur de votre État et celle commise par des personnes agissant seules ; selon le paragraphe 2 de l’article 34 de la Convention, l’infraction elle-même ne peut dépendre ni d’une frontière ni d’un groupe. Précisez si les victimes sont protégées même lorsqu’aucun auteur n’a été trouvé.
    .example = La loi relative à la lutte contre la traite des personnes (2012) de Lumaya s’applique à toute traite, à l’intérieur du pays ou à travers les frontières, par un groupe ou par une seule personne. L’article 21 accorde une assistance aux victimes, qu’un auteur ait été identifié ou non.

## Article 5

trafficking-5-1 = Votre État a-t-il conféré le caractère d’infraction pénale à la traite des personnes, telle que définie à l’article 3, lorsqu’elle est commise intentionnellement ?
    .guidance = Comparez votre définition à celle de l’article 3 : les actes, les moyens et le but d’exploitation, avec toutes les formes d’exploitation que mentionne le Protocole. Montrez que le consentement de la victime est indifférent dès lors que l’un quelconque des moyens a été utilisé. Montrez que, pour un enfant, c’est-à-dire toute personne âgée de moins de 18 ans, il n’est nécessaire de prouver aucun moyen. Citez l’infraction et la peine encourue, et donnez des chiffres sur les affaires et les victimes.
    .example = L’article 3 de la loi relative à la lutte contre la traite des personnes (2012) de Lumaya punit la traite des personnes de cinq à douze ans d’emprisonnement, et de vingt ans au plus si la victime est un enfant. En 2023, il y a eu 24 poursuites, 11 condamnations et 52 victimes identifiées, dont 37 enfants.

trafficking-5-2-a = Sous réserve des concepts fondamentaux de son système juridique, votre État a-t-il conféré le caractère d’infraction pénale à la tentative de commettre l’infraction de traite des personnes ?
    .guidance = La règle générale relative à la tentative peut suffire ; citez-la et indiquez la peine encourue. Si un concept fondamental de votre système juridique exclut la tentative pour cette infraction, indiquez lequel. Précisez si les actes préparatoires sont également punis.
    .example = L’article 30 du Code pénal (2005) de la Korvanie rend punissable la tentative de commettre toute infraction, la peine pouvant atteindre les deux tiers de la peine complète. En 2022, trois hommes ont été condamnés pour avoir tenté de recruter des étudiants à des fins de travail forcé.

trafficking-5-2-b = Votre État a-t-il conféré le caractère d’infraction pénale au fait de se rendre complice de la traite des personnes ?
    .guidance = Les règles générales relatives à la complicité peuvent suffire ; citez-les. Indiquez si le complice encourt la même peine que l’auteur principal. Donnez un exemple d’affaire, comme celle d’une personne ayant prêté une maison ou un véhicule.
    .example = Selon l’article 80 du Code pénal (1976) d’Al Yasmin, le complice encourt la même peine que l’auteur principal. En 2021, un propriétaire qui avait loué une maison à des trafiquants en sachant à quoi elle servait a été condamné à six ans.

trafficking-5-2-c = Votre État a-t-il conféré le caractère d’infraction pénale au fait d’organiser la traite des personnes ou de donner des instructions à d’autres personnes pour qu’elles la commettent ?
    .guidance = Montrez comment votre droit atteint ceux qui planifient et dirigent sans prendre part à l’acte lui-même. Citez l’infraction ou la circonstance aggravante, avec la peine encourue. Renvoyez à votre réponse au titre de l’alinéa b) du paragraphe 1 de l’article 5 de la Convention si la même disposition s’applique.
    .example = L’article 6 de la loi sur la traite des personnes (2011) de Northland punit de quinze à vingt ans d’emprisonnement quiconque organise la traite ou donne des instructions à d’autres personnes pour qu’elles la commettent. Deux organisateurs qui n’avaient jamais rencontré de victime ont été condamnés en 2023.

## Article 6

trafficking-6-1-p1 = Lorsqu’il y a lieu et dans la mesure où son droit le permet, votre État protège-t-il l’identité et la vie privée des victimes de la traite des personnes ?
    .guidance = Indiquez quelles règles soustraient les noms, images, adresses et autres données personnelles à la connaissance du public, des médias et de l’accusé. Montrez qu’elles s’appliquent dès le premier contact avec les autorités, et pas seulement au procès. Indiquez la peine encourue en cas de divulgation.
    .example = L’article 30 de la loi sur les droits des victimes (2015) de la Korvanie interdit de publier tout détail permettant d’identifier une victime de la traite, sous peine de 500 jours-amende au plus. La police enregistre les victimes sous un code dès la première audition.

trafficking-6-1-p2 = Lorsqu’il y a lieu et dans la mesure où son droit le permet, les procédures judiciaires relatives à la traite des personnes peuvent-elles être rendues non publiques dans votre État ?
    .guidance = Indiquez qui peut ordonner le huis clos ou restreindre l’accès au dossier, à la demande de qui et pour quels motifs. Mentionnez d’autres moyens, tels que la déposition derrière un écran ou par liaison vidéo. Expliquez comment les droits de la défense sont préservés.
    .example = Selon l’article 214 du Code de procédure pénale (1981) d’Al Yasmin, le tribunal peut entendre une victime de la traite à huis clos, en présence de la défense. Cela a été fait dans 14 procès sur 22 en 2023.

trafficking-6-2-a = Votre système juridique ou administratif permet-il de fournir aux victimes de la traite des personnes, lorsqu’il y a lieu, des informations sur les procédures judiciaires et administratives applicables ?
    .guidance = Indiquez qui les informe, quand, sous quelle forme et dans quelles langues. Mentionnez les actions civiles et les procédures d’asile et de séjour en plus de la procédure pénale. Joignez une brochure ou un formulaire s’il en existe.
    .example = L’article 14 de la loi sur les droits des victimes (2012) de Northland oblige la police à expliquer la procédure dans les 72 heures. Une brochure existe en 18 langues, et un agent référent informe la victime de chaque audience et de chaque décision.

trafficking-6-2-b = Votre système juridique ou administratif aide-t-il les victimes de la traite des personnes, lorsqu’il y a lieu, à faire en sorte que leurs avis et préoccupations soient présentés et pris en compte aux stades appropriés de la procédure pénale, sans préjudice des droits de la défense ?
    .guidance = Décrivez l’aide : avocat gratuit, personne de soutien, interprète, déclaration écrite. Indiquez à quels stades la victime peut être entendue, par exemple sur la mise en liberté, la peine ou le classement de l’affaire. La disposition exige une aide ; montrez donc davantage qu’un droit d’être entendu.
    .example = L’article 41 du Code de procédure pénale (2004) d’Isla Verde accorde aux victimes un avocat gratuit qui peut présenter des observations à chaque audience. En 2022, le Service public de la défense a représenté 63 victimes de la traite.

trafficking-6-3 = Votre État a-t-il envisagé des mesures en vue d’assurer le rétablissement physique, psychologique et social des victimes de la traite des personnes, s’il y a lieu en coopération avec les organisations non gouvernementales et d’autres éléments de la société civile ?
    .guidance = L’obligation consiste à envisager la mesure. Décrivez les mesures prises, qui en est responsable et comment elles sont financées ; les quatre questions suivantes traitent séparément du logement, des conseils, de l’assistance et des possibilités offertes. Indiquez si l’aide dépend de la coopération de la victime avec les autorités. Si votre État a renoncé à certaines mesures, indiquez les motifs.
    .example = Le Mécanisme national d’orientation de Lumaya, créé par le décret n° 88 (2016), réunit trois ministères et neuf organisations. En 2023, il a prêté assistance à 52 victimes : neuf femmes, six hommes, 24 filles et 13 garçons. L’assistance ne dépend pas d’un témoignage.

trafficking-6-3-a = Votre État a-t-il envisagé de fournir aux victimes de la traite des personnes un logement convenable ?
    .guidance = L’obligation consiste à envisager la mesure. Indiquez le nombre de places, la durée possible du séjour des victimes et qui gère les foyers. Précisez ce qui est prévu pour les hommes, les enfants et les familles. Indiquez s’il arrive que des victimes soient au contraire placées en détention.
    .example = La Korvanie dispose de quatre foyers comptant 76 places en vertu de l’article 17 de la loi relative à la lutte contre la traite des personnes (2014), dont un pour les hommes et un pour les enfants. Les victimes peuvent y rester six mois, durée que le Conseil de la protection sociale peut prolonger.

trafficking-6-3-b = Votre État a-t-il envisagé de fournir aux victimes de la traite des personnes des conseils et des informations, concernant notamment les droits que la loi leur reconnaît, dans une langue qu’elles comprennent ?
    .guidance = L’obligation consiste à envisager la mesure. Indiquez qui donne les conseils, dans quelles langues, et s’ils sont gratuits. Mentionnez les lignes téléphoniques joignables à toute heure. Précisez comment les interprètes sont choisis et tenus au secret.
    .example = La ligne d’assistance du Ministère des affaires sociales d’Al Yasmin fonctionne jour et nuit en douze langues. En 2022, elle a reçu 1 940 appels ; 215 personnes ont été orientées vers un avocat, rémunéré en vertu de l’article 9 de la loi sur l’aide juridique (2011).

trafficking-6-3-c = Votre État a-t-il envisagé de fournir aux victimes de la traite des personnes une assistance médicale, psychologique et matérielle ?
    .guidance = L’obligation consiste à envisager la mesure. Décrivez chacune de ces trois formes d’assistance, et indiquez qui les finance. Précisez si les victimes sans titre de séjour en bénéficient aussi, et pour combien de temps.
    .example = L’article 22 de la loi sur la traite des personnes (2011) de Northland accorde à toute victime identifiée des soins de santé gratuits, jusqu’à 30 heures de thérapie et une allocation mensuelle. En 2023, 97 victimes ont bénéficié des trois, quel que soit leur statut de résidence.

trafficking-6-3-d = Votre État a-t-il envisagé de fournir aux victimes de la traite des personnes des possibilités d’emploi, d’éducation et de formation ?
    .guidance = L’obligation consiste à envisager la mesure. Indiquez si les victimes peuvent travailler et fréquenter une école ou des cours, et à partir de quand. Mentionnez les cours de langue, la formation professionnelle et les accords avec des employeurs. Donnez des chiffres, s’il en existe.
    .example = À Isla Verde, les victimes peuvent travailler dès leur identification, en vertu de l’article 26 de la loi relative à la lutte contre la traite des personnes (2011). Un accord de 2019 avec la Chambre de commerce a permis 48 stages, dont 29 ont débouché sur un emploi permanent.

trafficking-6-4-p1 = Lorsque votre État assiste et protège les victimes de la traite des personnes, tient-il compte de leur âge, de leur sexe et de leurs besoins spécifiques ?
    .guidance = Indiquez comment les besoins sont évalués, par qui et à l’aide de quel formulaire ou de quelles directives. Donnez des exemples pour les femmes, les hommes, les personnes âgées et les personnes handicapées. La question suivante concerne les enfants.
    .example = L’instruction n° 12 (2018) de l’Agence de protection sociale de Lumaya exige une évaluation des besoins individuels dans les cinq jours, par un agent du sexe que préfère la victime. Deux des cinq foyers peuvent accueillir des personnes handicapées.

trafficking-6-4-p2 = Votre État tient-il compte des besoins spécifiques des enfants victimes de la traite des personnes, notamment un logement, une éducation et des soins convenables ?
    .guidance = Indiquez qui est désigné tuteur d’un enfant non accompagné, et dans quel délai. Décrivez le logement séparé des adultes, l’accès à l’école et les auditions adaptées aux enfants. Précisez comment l’intérêt supérieur de l’enfant est évalué.
    .example = L’article 19 de la loi sur la protection de l’enfance (2009) de la Korvanie exige un tuteur dans les 48 heures et une place dans un foyer pour enfants ou une famille d’accueil. Les 27 enfants victimes découverts en 2022 ont tous été scolarisés dans le mois.

trafficking-6-5 = Votre État s’efforce-t-il d’assurer la sécurité physique des victimes de la traite des personnes pendant qu’elles se trouvent sur son territoire ?
    .guidance = Décrivez comment le risque est évalué et quelles mesures existent, telles que des adresses protégées, des escortes ou des interdictions d’approcher. Indiquez si elles sont ouvertes aux victimes qui ne témoignent pas. Renvoyez à vos réponses au titre des articles 24 et 25 de la Convention si le même programme s’applique.
    .example = Le Parquet général de Northland évalue dans les 24 heures le risque encouru par chaque victime, en vertu de l’article 22 de la loi sur les droits des victimes (2012). En 2023, 38 victimes ont été installées à une adresse protégée et quatre ont bénéficié d’une escorte policière.

trafficking-6-6 = Votre droit offre-t-il aux victimes de la traite des personnes la possibilité d’obtenir réparation du préjudice subi ?
    .guidance = Indiquez toutes les voies ouvertes aux victimes : action civile, demande dans le procès pénal, fonds public, salaires impayés. C’est la possibilité qui compte, mais précisez à quelle fréquence une réparation a été accordée et versée. Indiquez si une victime qui a quitté votre État peut encore y prétendre.
    .example = L’article 55 de la loi relative à la lutte contre la traite des personnes (2009) d’Al Yasmin permet au tribunal pénal d’accorder des dommages-intérêts, qu’un fonds public avance si l’auteur ne peut pas payer. En 2022, 33 victimes ont reçu 410 000 dinars au total.

## Article 7

trafficking-7-1 = Votre État a-t-il envisagé des mesures qui permettent aux victimes de la traite des personnes de rester sur son territoire, à titre temporaire ou permanent, lorsqu’il y a lieu ?
    .guidance = L’obligation consiste à envisager la mesure. S’il existe de telles mesures, indiquez les types de titres, leurs conditions et leur durée, et qui décide. Précisez s’il existe un délai de réflexion, et si un titre dépend de la coopération avec les autorités. Si votre État y a renoncé, indiquez les motifs.
    .example = L’article 33 de la loi sur les migrations (2014) d’Isla Verde accorde aux victimes un délai de réflexion de 60 jours, puis un titre d’un an renouvelable qui ne dépend pas d’un témoignage. En 2023, 27 titres ont été délivrés.

trafficking-7-2 = Lorsqu’il est décidé si des victimes de la traite des personnes peuvent rester, votre État tient-il dûment compte des facteurs humanitaires et personnels ?
    .guidance = Montrez où la loi ou les directives l’exigent. Mentionnez les facteurs pris en compte, tels que la santé, l’âge, les liens familiaux, le danger en cas de retour et le temps passé dans votre État. Une décision dans laquelle de tels facteurs ont été déterminants est un bon exemple.
    .example = La directive n° 4 (2017) de l’Office de l’immigration de Lumaya énumère neuf facteurs, parmi lesquels la maladie, la scolarisation des enfants et le danger en cas de retour. En 2022, l’Office a accordé pour ces motifs la résidence permanente à une mère de deux enfants.

## Article 8

trafficking-8-1-p1 = Votre État accepte-t-il et facilite-t-il, sans retard injustifié ou déraisonnable, le retour des victimes de la traite des personnes qui sont ses ressortissantes ou avaient le droit de résider à titre permanent sur son territoire au moment de leur entrée dans l’État d’accueil ?
    .guidance = Votre État est ici celui dans lequel la victime retourne. Montrez que les deux groupes sont acceptés : ressortissants et résidents permanents. Indiquez l’autorité, le délai habituel et tout accord relatif au retour qui s’applique ; le Protocole est sans préjudice de tels accords.
    .example = Le Département consulaire de la Korvanie organise le retour des victimes en vertu du décret n° 31 (2015), en règle générale dans les 20 jours. En 2023, 46 ressortissants et trois résidents permanents sont revenus de cinq États.

trafficking-8-1-p2 = Lorsque votre État facilite et accepte le retour de ces victimes, tient-il dûment compte de leur sécurité ?
    .guidance = Décrivez ce qui est fait avant et après l’arrivée : évaluation du risque dans la communauté d’origine, accueil à la frontière, acheminement, interlocuteur. Indiquez comment les informations sur la victime sont soustraites à la connaissance des trafiquants. Mentionnez le soutien qui suit.
    .example = Des agents d’accueil du Ministère des affaires sociales d’Al Yasmin accueillent chaque victime de retour et vérifient le risque dans son lieu d’origine en vertu de la circulaire n° 7 (2018). Sur 24 victimes en 2022, cinq ont été logées dans une autre province pour leur sécurité.

trafficking-8-2-p1 = Lorsque votre État renvoie une victime de la traite des personnes dans l’État partie dont elle est ressortissante ou dans lequel elle avait le droit de résider à titre permanent, tient-il dûment compte de sa sécurité et de l’état de toute procédure judiciaire liée à la traite ?
    .guidance = Votre État est ici celui que la victime quitte ; la résidence permanente compte si la victime en bénéficiait au moment de son entrée dans votre État. Indiquez qui évalue le risque, et si le retour attend que la victime ait témoigné ou demandé réparation. Les droits que votre loi accorde aux victimes et les accords relatifs au retour demeurent inchangés ; mentionnez-les.
    .example = L’article 40 de la loi sur l’immigration (2014) de Northland interdit le retour avant que le procureur n’ait confirmé que la présence de la victime n’est plus nécessaire à la procédure et qu’un rapport sur les risques n’ait été établi. En 2023, trois retours ont été reportés pour des raisons de sécurité.

trafficking-8-2-p2 = Lorsque votre État renvoie des victimes de la traite des personnes dans un autre État partie, donne-t-il la préférence au retour volontaire ?
    .guidance = Le Protocole énonce une préférence. Décrivez comment les victimes sont informées et invitées à donner leur consentement, dans quelle langue, et le soutien qui l’accompagne. Donnez le nombre de retours volontaires et d’autres retours, et indiquez quand un retour contre la volonté de la victime est possible.
    .example = L’article 35 de la loi sur les migrations (2014) d’Isla Verde ne permet le retour d’une victime qu’avec son consentement écrit, sauf décision contraire d’un tribunal. En 2022, les 39 retours ont tous été volontaires, chacun accompagné d’une allocation de voyage.

trafficking-8-3 = À la demande d’un État partie d’accueil, votre État vérifie-t-il, sans retard injustifié ou déraisonnable, si une victime de la traite des personnes est l’un de ses ressortissants ou avait le droit de résider à titre permanent sur son territoire au moment de son entrée dans l’État d’accueil ?
    .guidance = Indiquez l’autorité qui reçoit ces demandes et les registres qu’elle consulte. Précisez le délai de réponse. Indiquez comment la vérification se fait lorsque la personne n’a aucun document, et comment les données personnelles sont protégées.
    .example = Le Bureau de l’état civil de Lumaya répond à ces demandes dans les dix jours ouvrables en vertu du règlement n° 5 (2017). En 2023, il a reçu 52 demandes et confirmé la nationalité ou la résidence dans 47 cas ; la vérification la plus longue a pris 26 jours.

trafficking-8-4 = Votre État a-t-il accepté de délivrer, à la demande d’un État partie d’accueil, les documents de voyage ou toute autre autorisation dont une victime ne disposant pas des documents voulus a besoin pour se rendre sur son territoire et y être réadmise ?
    .guidance = Montrez que cela couvre les ressortissants et ceux qui avaient le droit de résider à titre permanent au moment de leur entrée dans l’État d’accueil. Indiquez le document, l’autorité qui le délivre, les droits éventuels et le délai nécessaire. L’acceptation peut résulter de la loi ou d’un accord, ou être donnée pour chaque cas.
    .example = Selon l’article 14 de la loi sur les services consulaires (2012) de la Korvanie, les consulats délivrent gratuitement un passeport d’urgence dans les trois jours ; les résidents permanents reçoivent un certificat de retour. En 2022, 31 documents de ce type ont été délivrés à des victimes de la traite.

## Article 9

trafficking-9-1-a = Votre État a-t-il établi des politiques, programmes et autres mesures d’ensemble pour prévenir et combattre la traite des personnes ?
    .guidance = Joignez la stratégie ou le plan d’action national, avec sa période, son budget et l’organe qui le coordonne. Des mesures d’ensemble sont des mesures qui associent la prévention, les poursuites, la protection et le partenariat. Indiquez comment leurs résultats sont évalués, et par qui.
    .example = Le troisième Plan national d’Al Yasmin (2021-2025), doté d’un budget de 6 millions de dinars, est coordonné par une commission de neuf ministères et quatre organisations. Une évaluation indépendante a constaté en 2023 que 41 de ses 60 actions étaient achevées.

trafficking-9-1-b = Votre État a-t-il établi des politiques, programmes et autres mesures pour protéger les victimes de la traite des personnes, en particulier les femmes et les enfants, contre une nouvelle victimisation ?
    .guidance = Il s’agit du fait d’être de nouveau victime de la traite ainsi que des préjudices supplémentaires causés par la procédure ou le retour. Décrivez le soutien après la fin de l’affaire, le suivi des victimes retournées et la formation de ceux qui les entendent. Donnez des chiffres sur les cas de nouvelle victimisation, s’il en existe.
    .example = En vertu de l’article 25 de la loi sur la traite des personnes (2011) de Northland, un travailleur social suit chaque victime pendant deux ans. Sur 214 victimes suivies depuis 2018, trois ont été de nouveau exploitées, contre 21 sur 190 au cours des années précédentes.

trafficking-9-2-p1 = Votre État s’efforce-t-il de prévenir et de combattre la traite des personnes par des mesures telles que des recherches, des campagnes d’information et des campagnes dans les médias ?
    .guidance = Indiquez les études récentes et ce qui a changé grâce à elles. Décrivez les campagnes : public visé, langues et médias utilisés, nombre de personnes touchées. Précisez comment leur effet a été mesuré.
    .example = En 2022, la Commission nationale d’Isla Verde a mené en quatre langues, à la radio et par téléphone, la campagne « Renseignez-vous avant de partir ». Les appels à la ligne d’assistance ont augmenté de 60 %, et une étude universitaire lui a attribué 18 affaires.

trafficking-9-2-p2 = Votre État s’efforce-t-il de prévenir et de combattre la traite des personnes par des initiatives sociales et économiques ?
    .guidance = Il s’agit par exemple de petits prêts, de la formation professionnelle, de cantines scolaires et de l’inspection du travail dans les secteurs à risque. Indiquez le lien entre l’initiative et la traite, et qui elle touche. Si elle fait partie d’un programme général, décrivez la partie qui concerne les personnes à risque.
    .example = Le Programme de subsistance rurale de Lumaya, commencé en 2018, offre une formation et de petits prêts dans les 30 districts d’où venaient la plupart des victimes. En 2023, il avait touché 12 400 ménages, dont les deux tiers ont une femme à leur tête.

trafficking-9-3 = Les politiques, programmes et autres mesures de votre État au titre de cet article comprennent-ils, selon qu’il convient, une coopération avec les organisations non gouvernementales et d’autres éléments de la société civile ?
    .guidance = Indiquez avec qui votre État coopère, sur quelle base juridique ou financière et pour quelles tâches. Mentionnez la part de ces partenaires dans l’élaboration ou l’évaluation du plan national. Les employeurs, les syndicats, les universités et les médias comptent également.
    .example = L’article 8 de la loi relative à la lutte contre la traite des personnes (2014) de la Korvanie attribue à cinq organisations un siège au Conseil national. Des accords avec onze organisations, d’une valeur de 3 millions de marks par an, couvrent les foyers, les campagnes et la formation dans les écoles.

trafficking-9-4 = Votre État a-t-il pris ou renforcé, y compris avec d’autres États, des mesures contre ce qui rend les personnes, en particulier les femmes et les enfants, vulnérables à la traite, notamment la pauvreté, le sous-développement et l’inégalité des chances ?
    .guidance = Indiquez les facteurs les plus importants dans votre État et les mesures qui répondent à chacun. Mentionnez les programmes bilatéraux ou régionaux, y compris ceux que votre État finance à l’étranger. Une politique générale de développement ne suffit que si vous montrez son lien avec la vulnérabilité à la traite.
    .example = Al Yasmin et deux États voisins mènent depuis 2017 dans leurs régions frontalières un programme scolaire qui verse aux familles une allocation mensuelle pour chaque fille scolarisée. La fréquentation scolaire des filles est passée de 58 % à 81 % en 2022.

trafficking-9-5 = Votre État a-t-il adopté ou renforcé, y compris avec d’autres États, des mesures législatives, éducatives, sociales, culturelles ou autres pour décourager la demande qui favorise toute forme d’exploitation des personnes, en particulier des femmes et des enfants, aboutissant à la traite ?
    .guidance = La demande porte aussi bien sur une main-d’œuvre et des biens bon marché que sur des services sexuels ou des organes. Mentionnez les infractions commises par ceux qui utilisent sciemment les services de victimes, les obligations des entreprises à l’égard de leurs fournisseurs, les règles relatives aux achats publics et le travail dans les écoles. Précisez quel effet a été observé.
    .example = L’article 31 de la loi sur la traite des personnes (2011) de Northland punit l’utilisation en connaissance de cause des services d’une victime. Depuis 2019, les entreprises de plus de 250 employés doivent rendre compte de leurs fournisseurs ; 412 rapports ont été publiés en 2023.

## Article 10

trafficking-10-1-a = Vos autorités échangent-elles avec celles d’autres États parties, selon qu’il convient et conformément à votre droit, des informations permettant de déterminer si les personnes qui franchissent une frontière sans documents de voyage, ou avec ceux d’autrui, sont auteurs ou victimes de la traite ?
    .guidance = Indiquez les services de détection et de répression et les services d’immigration qui le font, les voies qu’ils utilisent et le délai de réponse. Mentionnez aussi les personnes qui tentent de franchir une frontière. Citez une affaire dans laquelle de telles informations ont aidé à reconnaître une victime.
    .example = La Police des frontières d’Isla Verde contrôle ces personnes en liaison avec les États voisins par l’intermédiaire de points de contact conjoints dans deux aéroports, en vertu d’un accord de 2018. En 2022, les réponses sont parvenues en deux heures en moyenne, et 16 voyageurs ont été reconnus comme victimes.

trafficking-10-1-b = Vos autorités échangent-elles avec celles d’autres États parties, selon qu’il convient et conformément à votre droit, des informations sur les types de documents de voyage utilisés ou présentés pour franchir les frontières aux fins de la traite des personnes ?
    .guidance = Indiquez comment les documents falsifiés, modifiés ou utilisés abusivement sont enregistrés et comment les alertes sont diffusées. Mentionnez les bases de données auxquelles vos autorités ont accès, et à quels points de passage des frontières. Donnez des chiffres ou un exemple d’alerte.
    .example = Le Centre des documents de l’Office de l’immigration de Lumaya envoie des alertes à huit États partenaires. En 2023, il en a diffusé 34, dont une sur de faux visas de travail saisonnier qui a conduit à la découverte de onze victimes.

trafficking-10-1-c = Vos autorités échangent-elles avec celles d’autres États parties, selon qu’il convient et conformément à votre droit, des informations sur les moyens et méthodes des groupes criminels organisés pour la traite, tels que le recrutement, le transport, les itinéraires et les liens, et sur les moyens de les détecter ?
    .guidance = Indiquez l’unité responsable et les voies utilisées, telles que les agents de liaison, les projets régionaux d’analyse ou les équipes conjointes. Mentionnez le recrutement par Internet. Décrivez une affaire dans laquelle un échange a conduit à une enquête ou à une arrestation.
    .example = L’Unité de lutte contre la traite de la police de la Korvanie participe à un projet régional d’analyse de sept États. En 2022, son rapport sur le recrutement par un site d’offres d’emploi a conduit à des arrestations dans trois États et à la libération de 29 victimes.

trafficking-10-2-p1 = Votre État assure-t-il ou renforce-t-il la formation à la prévention de la traite des personnes des agents des services de détection, de répression, d’immigration et d’autres services compétents ?
    .guidance = Indiquez qui est formé, par qui, à quelle fréquence et pendant combien de temps. Pensez aux inspecteurs du travail, au personnel consulaire, aux procureurs, aux juges, aux travailleurs sociaux et au personnel de santé. Précisez si la formation est obligatoire et comment son effet est mesuré.
    .example = En vertu de l’arrêté n° 19 (2016) du Ministre de l’intérieur d’Al Yasmin, tous les agents de police et des frontières suivent un cours de trois jours. En 2023, 24 cours ont réuni 610 participants, dont 85 inspecteurs du travail.

trafficking-10-2-p2 = Cette formation met-elle l’accent sur les méthodes utilisées pour prévenir la traite des personnes, traduire les trafiquants en justice et faire respecter les droits des victimes, y compris protéger ces dernières des trafiquants ?
    .guidance = Le Protocole recommande de mettre l’accent sur ces points. Joignez le programme d’un cours et indiquez la partie consacrée à chacun des trois sujets. Mentionnez les indicateurs permettant de reconnaître les victimes, les enquêtes financières et les auditions de victimes.
    .example = Le cours de l’Académie de police de Northland, révisé en 2020, consacre six heures à chacun des trois sujets que sont la prévention, l’enquête et les droits des victimes. Lors de la dernière séance, les agents s’exercent à l’audition d’une victime avec le personnel d’un foyer.

trafficking-10-2-p3 = Cette formation tient-elle compte des droits de l’homme et des problèmes spécifiques des enfants et de chaque sexe, et favorise-t-elle la coopération avec les organisations non gouvernementales et d’autres éléments de la société civile ?
    .guidance = Le Protocole le recommande. Montrez quelle place ces questions occupent dans le programme. Indiquez si des organisations qui travaillent avec des victimes aident à concevoir ou à donner les cours.
    .example = Deux organisations conçoivent et donnent la moitié du cours de l’École de la magistrature d’Isla Verde en vertu d’un accord de 2019. Il comprend des modules sur l’audition des enfants et sur les situations différentes des femmes, des hommes et des garçons.

trafficking-10-3 = Lorsque votre État reçoit des informations d’un autre État partie, se conforme-t-il à toute demande de cet État tendant à soumettre leur usage à des restrictions ?
    .guidance = Citez la règle qui lie vos autorités, et indiquez comment les informations soumises à des restrictions sont signalées et conservées. Expliquez ce qui se passe lorsque votre droit exigerait leur divulgation, par exemple à la défense ou à un tribunal.
    .example = L’article 12 de la loi sur la coopération policière internationale (2015) de Lumaya oblige toute autorité à respecter les conditions fixées par l’État qui communique les informations. Si un tribunal demande leur divulgation, cet État est d’abord consulté ; cela s’est produit deux fois en 2022.

## Article 11

trafficking-11-1 = Votre État a-t-il renforcé, dans la mesure du possible, les contrôles à ses frontières lorsque cela est nécessaire pour prévenir et détecter la traite des personnes ?
    .guidance = Décrivez ce qui a été renforcé : personnel, équipement, indicateurs, entretiens avec les voyageurs à risque. Les engagements internationaux relatifs à la libre circulation des personnes demeurent inchangés ; indiquez comment les contrôles sont rendus compatibles avec eux. Donnez des chiffres sur les victimes et les trafiquants détectés à la frontière.
    .example = Depuis 2019, des agents formés à reconnaître les victimes sont de service dans les neuf aéroports et ports de la Korvanie, avec une salle pour les entretiens privés. En 2023, ils ont découvert 22 victimes et arrêté sept suspects.

trafficking-11-2 = Votre État a-t-il adopté des mesures législatives ou d’autres mesures appropriées pour éviter, dans la mesure du possible, que les moyens de transport exploités par des transporteurs commerciaux ne soient utilisés pour commettre la traite des personnes ?
    .guidance = Traitez des compagnies aériennes et maritimes, des autocars, des chemins de fer et des taxis. Mentionnez les obligations, les licences, la formation du personnel et les codes de conduite convenus avec le secteur. Indiquez comment leur respect est contrôlé.
    .example = L’article 27 de la loi sur les licences de transport (2013) d’Al Yasmin subordonne la licence à un plan de lutte contre la traite. Quelque 3 200 chauffeurs et membres d’équipage de cabine ont été formés en 2022, et leurs signalements ont donné lieu à cinq enquêtes.

trafficking-11-3 = S’il y a lieu, votre État a-t-il prévu l’obligation pour les transporteurs commerciaux de vérifier que tous les passagers sont en possession des documents de voyage requis pour l’entrée dans l’État d’accueil ?
    .guidance = Montrez que l’obligation vise toute compagnie de transport et tout propriétaire ou exploitant d’un moyen de transport. Elle consiste à vérifier que les documents existent, et non à juger de leur authenticité. Les conventions internationales applicables demeurent inchangées. Indiquez comment sont traitées les personnes qui demandent l’asile.
    .example = L’article 52 de la loi sur l’immigration (2014) de Northland oblige les transporteurs aériens, maritimes et terrestres à vérifier les documents de chaque passager avant le départ. Ils n’ont pas à en examiner l’authenticité, et aucune sanction n’est infligée si le passager obtient ensuite l’asile.

trafficking-11-4 = Votre État a-t-il prévu des sanctions contre les transporteurs commerciaux qui manquent à leur obligation de vérifier les documents de voyage ?
    .guidance = Indiquez la sanction minimale et la sanction maximale, qui l’inflige et quels sont les recours. Mentionnez les mesures autres que les amendes, telles que le paiement du retour ou la perte d’une licence. Donnez des chiffres sur les sanctions infligées.
    .example = L’article 61 de la loi sur les migrations (2014) d’Isla Verde prévoit une amende de 2 000 à 8 000 couronnes par passager. L’Autorité des transports a infligé 64 amendes en 2022, dont neuf ont été annulées en appel.

trafficking-11-5 = Votre État a-t-il envisagé des mesures permettant, conformément à son droit, de refuser l’entrée des personnes impliquées dans la traite des personnes ou d’annuler leur visa ?
    .guidance = L’obligation consiste à envisager la mesure. S’il existe de telles mesures, citez-les et indiquez ce qui montre qu’une personne est impliquée : une condamnation, une inculpation ou des renseignements. Précisez si la personne peut former un recours. Indiquez comment les victimes sont distinguées des auteurs.
    .example = Selon l’article 18 de la loi sur les étrangers (2011) de Lumaya, l’entrée est refusée et le visa annulé en cas de condamnation ou de soupçon fondé de traite, avec recours devant un tribunal. En 2023, l’entrée a été refusée à 14 personnes et six visas ont été annulés.

trafficking-11-6 = Votre État a-t-il envisagé de renforcer la coopération entre les services de contrôle aux frontières, notamment par l’établissement et le maintien de voies de communication directes ?
    .guidance = L’obligation consiste à envisager la mesure. Décrivez les postes communs, les patrouilles, les lignes directes ou les agents de liaison, avec les États concernés. Renvoyez à votre réponse au titre de l’article 27 de la Convention si les mêmes voies sont utilisées.
    .example = La Korvanie et deux États voisins ont ouvert en 2017 un centre de contact conjoint, où des agents des frontières et de la police travaillent jour et nuit. En 2022, il a traité 4 300 demandes de renseignements, dont 120 concernaient des cas présumés de traite des personnes.

## Article 12

trafficking-12-a = Dans les limites des moyens disponibles, votre État a-t-il fait en sorte que ses documents de voyage et d’identité soient d’une qualité telle qu’on ne puisse facilement en faire un usage impropre, ni les falsifier, ni les modifier, les reproduire ou les délivrer illicitement ?
    .guidance = Décrivez les éléments de sécurité de chaque document et les normes internationales qu’ils suivent. Mentionnez les documents encore établis à la main ou sans photographie. Donnez des chiffres sur les documents falsifiés découverts, et le plan de remplacement des documents plus anciens.
    .example = Depuis 2018, tous les passeports d’Al Yasmin comportent une puce et une page de données en polycarbonate, en vertu de la loi sur les documents de voyage (2016). Les falsifications découvertes sont passées de 96 en 2017 à onze en 2023.

trafficking-12-b = Dans les limites des moyens disponibles, votre État a-t-il assuré l’intégrité et la sécurité des documents de voyage et d’identité délivrés par lui ou en son nom, et empêché qu’ils ne soient créés, délivrés et utilisés illicitement ?
    .guidance = Il s’agit de la procédure : preuve de l’identité, conservation des documents vierges, contrôle du personnel et des entreprises privées, signalement des vols. Indiquez comment la corruption est prévenue dans les services de délivrance. Les documents délivrés au nom de votre État, par exemple par les consulats, sont compris.
    .example = Les documents vierges de Northland sont numérotés, conservés sur deux sites gardés et comptés chaque jour en vertu du règlement n° 44 (2015). Deux agents doivent approuver chaque délivrance ; un contrôle effectué en 2021 a conduit à la révocation de trois agents pour corruption.

## Article 13

trafficking-13 = À la demande d’un autre État partie, votre État vérifie-t-il, dans un délai raisonnable, la légitimité et la validité des documents de voyage ou d’identité délivrés ou censés avoir été délivrés en son nom, lorsqu’ils sont soupçonnés d’être utilisés pour la traite des personnes ?
    .guidance = Indiquez l’autorité qui répond, la voie et le délai habituel. Citez les règles de votre droit relatives à ces vérifications et aux données personnelles. Précisez si les demandes urgentes reçoivent une réponse en dehors des heures de bureau.
    .example = Le Bureau des passeports d’Isla Verde répond dans les 48 heures, et dans les trois heures en cas d’urgence, en vertu de l’article 9 de la loi sur les documents de voyage (2013). En 2022, il a reçu 187 demandes et constaté que 41 documents étaient faux.

## Article 14

trafficking-14-1 = Dans ses mesures contre la traite des personnes, votre État respecte-t-il les droits, obligations et responsabilités découlant du droit international, y compris le droit international humanitaire, le droit international des droits de l’homme, le droit des réfugiés et le principe de non-refoulement ?
    .guidance = Montrez comment une victime qui craint d’être persécutée peut demander l’asile et n’est pas renvoyée tant que la procédure est en cours. Indiquez les traités relatifs aux réfugiés qui lient votre État, le cas échéant. Mentionnez les directives ou les décisions de justice qui prennent ces droits en compte.
    .example = L’article 6 de la loi sur l’asile (2012) de Lumaya interdit l’éloignement de toute personne qui a demandé l’asile, y compris les victimes de la traite. Les agents chargés des entretiens posent systématiquement la question de l’asile ; 13 victimes ont été reconnues comme réfugiées en 2023.

trafficking-14-2 = Votre État interprète-t-il et applique-t-il ses mesures au titre du Protocole sans discrimination à l’égard des personnes au motif qu’elles sont victimes de la traite des personnes, et conformément aux principes de non-discrimination reconnus ?
    .guidance = Citez la règle interdisant la discrimination et les motifs qu’elle vise. Montrez que les nationaux et les étrangers, les femmes et les hommes et les victimes de toutes les formes d’exploitation sont traités de la même manière. Indiquez l’organe qui examine les plaintes, avec des chiffres.
    .example = L’article 5 de la loi relative à la lutte contre la traite des personnes (2014) de la Korvanie interdit toute discrimination à l’égard des victimes. Le Médiateur a reçu quatre plaintes en 2022 ; à la suite de deux d’entre elles, des foyers ont ouvert leurs portes à des hommes étrangers.
