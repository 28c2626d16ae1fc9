### Convention : articles 19 à 23.

## Article 19

untoc-19-p1 = Votre État a-t-il envisagé de conclure des accords ou arrangements en vertu desquels les autorités compétentes des États concernés peuvent établir des instances d’enquête conjointes ?
    .guidance = L’obligation consiste à envisager la mesure. Énumérez les accords bilatéraux et multilatéraux, avec leurs dates et les États concernés, et les dispositions internes sur lesquelles reposent de telles instances. S’il n’y en a pas, indiquez qui a examiné la question et avec quel résultat. Précisez si des membres venus de l’étranger peuvent prendre part aux mesures et si les éléments de preuve sont recevables.
    .example = Isla Verde est partie à un accord régional de 2016 sur les équipes d’enquête conjointes et à deux accords bilatéraux. Les articles 61 à 66 de la loi n° 24 (2014) régissent les pouvoirs des membres détachés.

untoc-19-p2 = En l’absence de tels accords ou arrangements, vos autorités peuvent-elles mener des enquêtes conjointes décidées au cas par cas ?
    .guidance = Le choix appartient à votre État. Indiquez quelle autorité peut donner son accord, sur quelle base légale et ce que l’accord doit contenir. Décrivez les enquêtes menées, avec leurs résultats. Les enquêtes parallèles simplement coordonnées peuvent être mentionnées, mais il s’agit d’autre chose.
    .example = Selon l’article 24 de la loi sur l’entraide judiciaire (2012) de Northland, le Procureur général peut convenir d’une enquête conjointe dans une affaire particulière. Cinq ont été menées de 2019 à 2023, et l’une d’elles a conduit à 17 arrestations pour trafic illicite de migrants.

untoc-19-p3 = Lorsqu’une enquête conjointe a lieu, votre État veille-t-il à ce que la souveraineté de l’État partie sur le territoire duquel elle se déroule soit pleinement respectée ?
    .guidance = Citez les dispositions ou les clauses qui y pourvoient : consentement de l’État d’accueil, direction par ses autorités, application de son droit, limites concernant les armes et les mesures coercitives. Indiquez quelles instructions reçoivent vos propres agents avant de travailler à l’étranger. S’il n’y a pas eu d’enquête conjointe, décrivez les règles qui s’appliqueraient.
    .example = L’article 63 de la loi n° 24 (2014) d’Isla Verde place chaque équipe sous la direction du procureur de l’État d’accueil et sous l’empire du droit de celui-ci. Les agents détachés n’exécutent aucune mesure coercitive, et la même clause figure dans les deux accords bilatéraux.

## Article 20

untoc-20-1-p1 = Si les principes fondamentaux de son système juridique le permettent, votre État autorise-t-il ses autorités compétentes à recourir à la livraison surveillée sur son territoire en vue de combattre la criminalité organisée ?
    .guidance = Citez la disposition, et indiquez qui autorise une livraison et pour quelles infractions et marchandises. Si un principe fondamental de votre système juridique y fait obstacle, répondez « Non » et indiquez lequel. Donnez le nombre d’opérations, sans révéler les méthodes.
    .example = L’article 147 du Code de procédure pénale (2011) de la Korvanie permet la livraison surveillée de toute marchandise illicite avec l’autorisation du Procureur général. En 2022, il y a eu 16 opérations, qui ont conduit à 41 arrestations.

untoc-20-1-p2 = Si les principes fondamentaux de son système juridique le permettent, et lorsqu’il le juge approprié, votre État autorise-t-il ses autorités compétentes à recourir à la surveillance électronique ou à d’autres formes de surveillance sur son territoire en vue de combattre la criminalité organisée ?
    .guidance = Distinguez les formes : interception des communications, dispositifs d’écoute, géolocalisation, observation, accès aux données. Pour chacune, indiquez qui l’autorise, pour quelles infractions et pour combien de temps. Décrivez les garanties relatives à la vie privée. Si votre État ne juge pas de telles techniques appropriées, ou si un principe fondamental les exclut, répondez « Non » et précisez-le.
    .example = Selon les articles 88 à 95 du Code de procédure pénale (1981) d’Al Yasmin, un juge d’instruction peut ordonner l’interception ou la géolocalisation pour 60 jours au plus dans les affaires de criminalité organisée. En 2023, il y a eu 212 décisions.

untoc-20-1-p3 = Si les principes fondamentaux de son système juridique le permettent, et lorsqu’il le juge approprié, votre État autorise-t-il ses autorités compétentes à recourir à des opérations d’infiltration sur son territoire en vue de combattre la criminalité organisée ?
    .guidance = Indiquez qui peut agir sous couverture, qui l’autorise et ce que les agents peuvent et ne peuvent pas faire ; la limite habituelle est l’incitation à l’infraction. Précisez comment leur identité est protégée devant le tribunal et si leur témoignage est admis. Si votre État ne juge pas de telles opérations appropriées, ou si un principe fondamental les exclut, répondez « Non » et précisez-le.
    .example = L’article 9 de la loi sur les enquêtes spéciales (2013) de Lumaya permet à des policiers formés d’agir sous couverture pendant six mois avec l’autorisation d’un juge. L’incitation est interdite. Vingt-deux opérations ont été autorisées entre 2019 et 2023.

untoc-20-2-p1 = Votre État a-t-il conclu, si nécessaire, des accords ou arrangements relatifs au recours aux techniques d’enquête spéciales dans le cadre de la coopération internationale ?
    .guidance = La Convention y encourage les États. Énumérez les accords et arrangements, avec leurs dates et les États concernés, et indiquez quelles techniques ils couvrent. Les accords de coopération policière ou d’entraide judiciaire comptent s’ils régissent de telles techniques.
    .example = Northland a conclu des accords avec trois États voisins en 2011 et 2017. Ils couvrent la livraison surveillée, la surveillance transfrontière et les agents infiltrés, et chacun désigne les points de contact, joignables à toute heure.

untoc-20-2-p2 = Votre État veille-t-il à ce que de tels accords ou arrangements soient conclus et appliqués dans le plein respect de l’égalité souveraine des États, et mis en œuvre dans le strict respect de leurs dispositions ?
    .guidance = Citez les clauses relatives au consentement, à la direction des opérations et aux pouvoirs des agents étrangers. Indiquez qui contrôle les opérations et comment une violation serait traitée. Une réponse brève suffit si vos clauses types sont jointes.
    .example = L’article 4 de chaque accord exige le consentement préalable de l’État d’accueil, dont les agents dirigent l’opération et peuvent y mettre fin à tout moment. Le Parquet général de Northland examine chaque opération dans les 30 jours.

untoc-20-3-p1 = En l’absence d’accord ou d’arrangement, votre État prend-il au cas par cas les décisions de recourir à des techniques d’enquête spéciales au niveau international ?
    .guidance = Indiquez quelle autorité décide, sur quelle base et dans quel délai. Si votre droit ne permet de telles opérations qu’en vertu d’un accord, expliquez-le et répondez « Non ». Décrivez une affaire.
    .example = En l’absence d’accord, le Bureau du Procureur général d’Isla Verde statue sur chaque demande en vertu de l’article 70 de la loi n° 24 (2014), dans les 24 heures en cas d’urgence. En 2021 et 2022, il a fait droit à neuf demandes.

untoc-20-3-p2 = Lorsqu’il prend de telles décisions, votre État tient-il compte, si nécessaire, d’ententes et d’arrangements financiers quant à l’exercice de leur compétence par les États concernés ?
    .guidance = Le choix appartient à votre État. Indiquez comment les frais d’une opération sont habituellement répartis, et comment il est convenu au préalable de l’État qui engagera les poursuites. Mentionnez un formulaire ou une liste de vérification que vos autorités utilisent, s’il y en a.
    .example = Le formulaire de décision du Parquet général de la Korvanie comporte une section sur les frais et une autre sur l’État qui doit engager les poursuites. Lors d’une livraison de 2022, les deux États étaient convenus au préalable que l’État de destination s’en chargerait.

untoc-20-4 = Avec le consentement des États concernés, votre État peut-il, dans la livraison surveillée au niveau international, recourir à des méthodes telles que l’interception des marchandises et l’autorisation de la poursuite de leur acheminement, sans altération ou après soustraction ou remplacement de la totalité ou d’une partie de ces marchandises ?
    .guidance = Le choix appartient à votre État. Indiquez lesquelles de ces méthodes votre droit permet et pour quelles marchandises. Expliquez qui doit donner son consentement, et comment la chaîne de conservation des preuves est maintenue lorsque des marchandises sont remplacées. La traite des personnes appelle une attention particulière ; précisez comment les vies sont protégées.
    .example = Selon le paragraphe 4 de l’article 147 du Code de procédure pénale (2011) de la Korvanie, les armes à feu doivent être remplacées ou rendues inutilisables avant la poursuite de leur acheminement. En 2023, un envoi de 60 pistolets a été suivi de cette manière à travers deux frontières.

## Article 21

untoc-21 = Votre État a-t-il envisagé la possibilité de transférer des procédures pénales à un autre État partie et d’en recevoir de sa part, dans l’intérêt d’une bonne administration de la justice, par exemple lorsque plusieurs juridictions sont concernées ?
    .guidance = L’obligation consiste à envisager la mesure. Indiquez si votre droit permet le transfert de procédures dans les deux sens, qui décide et selon quels critères. Mentionnez les accords applicables. Précisez ce qu’il advient des éléments de preuve déjà recueillis et des droits des victimes et des suspects.
    .example = Les articles 480 à 486 du Code de procédure pénale (2011) de la Korvanie régissent le transfert dans les deux sens. En 2021, le Parquet général a repris d’un autre État partie deux affaires de traite des personnes afin qu’un seul tribunal puisse juger tous les accusés.

## Article 22

untoc-22 = Vos tribunaux ou autres autorités peuvent-ils tenir compte, dans le cadre d’une procédure pénale relative à une infraction visée par la Convention, de toute condamnation dont l’auteur présumé aurait antérieurement fait l’objet dans un autre État ?
    .guidance = Le choix appartient à votre État, qui fixe aussi les conditions et les fins. Indiquez si une condamnation étrangère compte pour la récidive, pour la fixation de la peine, pour la détention provisoire ou pour la libération conditionnelle. Expliquez comment les extraits de casier judiciaire sont obtenus et si la condamnation doit d’abord être reconnue.
    .example = Selon l’article 58 du Code pénal (1998) d’Isla Verde, une condamnation étrangère définitive compte pour la récidive si l’acte constitue également une infraction à Isla Verde. En 2022, les tribunaux ont obtenu 340 extraits de casiers judiciaires étrangers par l’intermédiaire du Ministère de la justice.

## Article 23

untoc-23-a-p1 = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement, au recours à la force physique, à des menaces ou à l’intimidation pour obtenir un faux témoignage ou empêcher un témoignage ou la présentation d’éléments de preuve dans une procédure relative aux infractions visées par la Convention ?
    .guidance = Montrez que la force, les menaces et l’intimidation sont chacune couvertes. Montrez que les témoins, les experts et les autres personnes qui présentent des éléments de preuve sont protégés à tous les stades de la procédure. Citez l’infraction et la peine encourue.
    .example = L’article 131 du Code pénal (2001) de Northland punit d’un à six ans d’emprisonnement la force, les menaces ou l’intimidation à l’encontre d’un témoin, d’un expert ou d’un interprète, ou d’une personne qui leur est proche, du premier signalement au jugement définitif. Il y a eu 19 condamnations en 2022 et 2023.

untoc-23-a-p2 = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement, au fait de promettre, d’offrir ou d’accorder un avantage indu pour obtenir un faux témoignage ou empêcher un témoignage ou la présentation d’éléments de preuve dans une procédure relative à ces infractions ?
    .guidance = Il s’agit de la corruption de témoins et d’autres personnes qui présentent des éléments de preuve. Montrez que la promesse, l’offre et l’octroi sont chacun couverts, y compris lorsque l’offre est refusée. Citez l’infraction et la peine encourue.
    .example = L’article 366 du Code pénal (2001) de Lumaya punit d’un emprisonnement de cinq ans au plus quiconque promet, offre ou accorde un avantage pour obtenir un faux témoignage ou la non-présentation d’éléments de preuve, même si l’offre est refusée. Quatre personnes ont été condamnées en 2023.

untoc-23-b-p1 = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement, au recours à la force physique, à des menaces ou à l’intimidation pour empêcher un agent de la justice ou un agent des services de détection et de répression d’exercer les devoirs de sa charge en rapport avec les infractions visées par la Convention ?
    .guidance = Indiquez quels agents sont couverts : juges, procureurs, police, douanes, personnel pénitentiaire et autres. Citez l’infraction et la peine encourue. Précisez si les menaces à l’encontre de proches sont couvertes.
    .example = L’article 336 b du Code pénal (2005) de la Korvanie protège les juges, les procureurs, les agents de la police, des douanes et de l’administration pénitentiaire ainsi que leurs proches contre la force et les menaces ; la peine est de deux à huit ans. En 2021, le chef d’un groupe a été condamné à sept ans pour avoir menacé un procureur.

untoc-23-b-p2 = Votre droit protège-t-il d’autres catégories d’agents publics contre de tels actes ?
    .guidance = Le choix appartient à votre État. Indiquez ces catégories, par exemple les jurés, les élus ou les inspecteurs des impôts, et citez la disposition.
    .example = L’article 217 du Code pénal (1976) d’Al Yasmin protège de la même manière les autres agents publics, en mentionnant expressément les experts, les agents d’exécution et les gardes forestiers. Trente et une personnes ont été condamnées en 2022.
