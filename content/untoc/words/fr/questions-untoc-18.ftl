### Convention : article 18.

untoc-18-1-p1 = Votre État accorde-t-il aux autres États parties l’entraide judiciaire la plus large possible lors des enquêtes, poursuites et procédures judiciaires concernant les infractions visées par la Convention ?
    .guidance = Indiquez la loi relative à l’entraide judiciaire et les traités qui lient votre État. Précisez si l’entraide est possible sans traité et à tous les stades de la procédure. Lorsqu’un Protocole lie votre État, les infractions qu’il établit sont considérées comme des infractions établies conformément à la Convention. Donnez des chiffres sur les demandes reçues et présentées.
    .example = La loi sur l’entraide judiciaire (2012) de Northland s’applique aux demandes de tout État, avec ou sans traité. En 2023, Northland a reçu 184 demandes, dont 41 pour des infractions de la Convention, et en a exécuté 163.

untoc-18-1-p2 = Votre État accorde-t-il, à titre de réciprocité, une entraide similaire lorsque l’État requérant a seulement des motifs raisonnables de soupçonner que l’infraction est de nature transnationale et qu’un groupe criminel organisé y est impliqué ?
    .guidance = Au début d’une enquête, la nature transnationale et l’implication d’un groupe peuvent rarement être prouvées. Montrez que vos autorités n’exigent rien de plus que des motifs raisonnables de soupçonner l’une et l’autre. Il suffit, par exemple, que les victimes, les témoins, le produit, les instruments ou les éléments de preuve se trouvent dans votre État.
    .example = L’article 4 de la loi sur l’entraide en matière pénale (2010) de Lumaya n’exige qu’un résumé des soupçons. En 2021, des documents bancaires ont été envoyés à un stade précoce parce que les premiers virements menaient à Lumaya.

untoc-18-2 = Dans toute la mesure où vos lois, traités, accords et arrangements le permettent, votre État accorde-t-il l’entraide judiciaire lors des enquêtes, poursuites et procédures judiciaires concernant une infraction dont une personne morale peut être tenue responsable dans l’État requérant ?
    .guidance = Ce qui compte, c’est que la personne morale puisse être responsable dans l’État requérant au titre de l’article 10. Indiquez si l’entraide est possible lorsque votre propre droit prévoit une responsabilité d’une autre nature, par exemple uniquement administrative. Citez une affaire concernant une société.
    .example = Le paragraphe 2 de l’article 3 de la loi n° 17 (2015) d’Al Yasmin étend l’entraide aux procédures visant des personnes morales, quelle que soit la nature de leur responsabilité. En 2022, les comptes de deux sociétés commerciales ont fait l’objet de recherches à la suite d’une demande.

untoc-18-3-a = À la demande d’un autre État partie, votre État peut-il recueillir des témoignages ou des dépositions ?
    .guidance = Indiquez quelle autorité entend la personne, si celle-ci dépose sous serment et si des agents ou des conseils de la défense de l’État requérant peuvent être présents. Mentionnez le droit de refuser de témoigner. Les auditions par vidéoconférence font l’objet d’une question distincte au titre du paragraphe 18.
    .example = Selon l’article 17 de la loi sur l’entraide judiciaire (2012) de Northland, un juge entend les témoins et un procureur entend les suspects. Des procureurs étrangers peuvent y assister et poser des questions. En 2023, 74 personnes ont été entendues.

untoc-18-3-b = À la demande d’un autre État partie, votre État peut-il signifier des actes judiciaires ?
    .guidance = Indiquez quels actes peuvent être signifiés, par quels moyens et dans quel délai. Précisez si des actes peuvent être envoyés directement de l’étranger par voie postale et quelle traduction est nécessaire. Une citation assortie d’une menace de contrainte peut être traitée différemment ; expliquez-le.
    .example = En vertu de l’article 402 du Code de procédure pénale (2011) de la Korvanie, les tribunaux signifient les actes dans les 20 jours et renvoient un procès-verbal signé. En 2022, cela a été fait pour 96 actes sur 109.

untoc-18-3-c = À la demande d’un autre État partie, votre État peut-il effectuer des perquisitions et des saisies, ainsi que des gels ?
    .guidance = Répondez pour chacune des trois mesures. Indiquez quelle autorité les ordonne, sur la base de quelles preuves, et dans quel délai un gel peut être ordonné en cas d’urgence. Les mesures prises aux fins de confiscation relèvent de l’article 13 ; il s’agit ici avant tout de preuves.
    .example = Le juge d’instruction ordonne les perquisitions et les saisies en vertu de l’article 45 de la loi n° 24 (2014) d’Isla Verde. Le procureur peut geler un compte immédiatement, pour 72 heures. En 2023, il y a eu 19 perquisitions et 12 comptes gelés.

untoc-18-3-d = À la demande d’un autre État partie, votre État peut-il examiner des objets et visiter des lieux ?
    .guidance = Indiquez qui procède à l’examen et sous quelle forme les constatations sont consignées. Précisez si des experts ou des enquêteurs de l’État requérant peuvent y prendre part. Une affaire, par exemple l’examen d’un navire ou d’un entrepôt, est utile.
    .example = L’article 21 de la loi sur l’entraide en matière pénale (2010) de Lumaya prévoit des inspections, en présence d’experts étrangers si le tribunal y consent. En 2020, un navire a été examiné et le rapport envoyé en l’espace de deux semaines.

untoc-18-3-e = À la demande d’un autre État partie, votre État peut-il fournir des informations, des pièces à conviction et des estimations d’experts ?
    .guidance = Répondez pour chacune de ces trois formes. Indiquez quelles institutions fournissent des estimations d’experts, qui en supporte le coût et à quelles conditions les pièces doivent être restituées. La comparaison scientifique d’empreintes digitales, de profils génétiques ou de traces balistiques est à mentionner ici.
    .example = L’Institut de police scientifique d’Al Yasmin fournit des estimations d’experts à la demande du ministère public (article 31 de la loi n° 17 (2015)). En 2022, il en a établi 27 pour d’autres États, la plupart sur des documents falsifiés.

untoc-18-3-f = À la demande d’un autre État partie, votre État peut-il fournir des originaux ou des copies certifiées conformes de documents et dossiers, y compris des documents administratifs, bancaires, financiers ou commerciaux et des documents de sociétés ?
    .guidance = Passez en revue ces types de documents. Indiquez comment chacun est obtenu, et si une décision judiciaire est nécessaire. Mentionnez les registres qui montrent à qui appartient une société, et la forme de certification que vos autorités utilisent.
    .example = L’injonction de produire prévue à l’article 19 de la loi sur l’entraide judiciaire (2012) de Northland couvre les documents de toute nature. Les banques doivent s’y conformer dans les dix jours. En 2023, les tribunaux ont rendu 58 injonctions portant sur des documents bancaires.

untoc-18-3-g = À la demande d’un autre État partie, votre État peut-il identifier ou localiser le produit du crime, des biens, des instruments ou d’autres choses afin de recueillir des éléments de preuve ?
    .guidance = Indiquez les autorités qui recherchent les avoirs et les registres qu’elles peuvent consulter : foncier, véhicules, sociétés, comptes bancaires. Précisez si elles peuvent agir avant une demande officielle. La localisation aux fins de confiscation relève de l’article 13.
    .example = Le Bureau de recouvrement des avoirs de la Korvanie, créé en 2017, peut consulter le registre foncier et les registres des véhicules, des sociétés et des comptes bancaires. En 2022, il a répondu à 47 demandes, en 18 jours en moyenne.

untoc-18-3-h = À la demande d’un autre État partie, votre État peut-il faciliter la comparution volontaire de personnes dans cet État ?
    .guidance = Indiquez comment la personne est invitée et informée de ses droits, qui paie le voyage et quelle aide est apportée pour les documents. La personne doit être libre de refuser. Le transfert de personnes détenues relève du paragraphe 10.
    .example = Selon l’article 49 de la loi n° 24 (2014) d’Isla Verde, l’autorité centrale remet l’invitation, explique qu’elle peut être refusée et organise le voyage. En 2021 et 2022, onze témoins se sont rendus à l’étranger de cette manière.

untoc-18-3-i = À la demande d’un autre État partie, votre État peut-il fournir tout autre type d’assistance compatible avec son droit interne ?
    .guidance = Indiquez si votre droit contient une clause générale ou une liste exhaustive. Mentionnez les types d’assistance fournis dans la pratique, par exemple l’interception, la conservation de données informatiques, l’identification d’abonnés ou la surveillance de comptes.
    .example = L’article 30 de la loi sur l’entraide en matière pénale (2010) de Lumaya permet toute mesure disponible dans une affaire nationale. En 2023, il a servi à conserver des données informatiques dans 15 affaires et à surveiller deux comptes bancaires.

untoc-18-4 = Vos autorités peuvent-elles, sans demande préalable, communiquer des informations concernant des affaires pénales à une autorité d’un autre État partie, si elles pensent que ces informations pourraient l’aider à entreprendre ou à mener à bien des enquêtes ou des poursuites, ou l’amener à formuler une demande ?
    .guidance = Le choix appartient à votre État. Indiquez les autorités qui peuvent le faire, la base légale et la voie utilisée. Précisez quelles limites s’appliquent, par exemple celles de la protection des données. Donnez des chiffres ou citez une affaire.
    .example = L’article 12 de la loi n° 17 (2015) d’Al Yasmin permet au ministère public et à l’Unité d’information financière d’envoyer des informations de leur propre initiative. En 2022, ils l’ont fait 33 fois, et neuf demandes ont suivi.

untoc-18-5-p1 = Lorsque vos autorités reçoivent de telles informations, accèdent-elles à une demande tendant à ce qu’elles restent confidentielles, même temporairement, ou que leur utilisation soit assortie de restrictions ?
    .guidance = Citez la disposition qui permet à vos autorités de donner suite à une telle demande, y compris en ce qui concerne l’accès aux dossiers et aux registres publics. Indiquez comment ces informations sont signalées et conservées. Rappelez-vous que la communication d’informations est sans préjudice des procédures menées dans l’État dont elles proviennent.
    .example = L’article 26 de la loi sur l’entraide judiciaire (2012) de Northland oblige tout destinataire à respecter les conditions fixées par l’État qui communique les informations. Celles-ci sont conservées dans un dossier séparé, auquel seuls des agents nommément désignés ont accès.

untoc-18-5-p2 = Si ces informations sont à la décharge d’un prévenu et doivent être révélées, votre État avise-t-il au préalable l’État qui les a communiquées et, s’il lui en est fait la demande, le consulte-t-il ou, si exceptionnellement une notification préalable n’est pas possible, l’informe-t-il sans retard ?
    .guidance = La confidentialité cède devant les droits de la défense, mais l’État qui a communiqué les informations doit en être averti. Indiquez quelle autorité procède à la notification et dans quel délai. S’il n’y a pas eu de cas, décrivez la règle ou l’instruction.
    .example = L’instruction n° 3 (2018) du Procureur général de la Korvanie oblige les procureurs à aviser l’État qui a communiqué les informations dix jours avant une telle révélation, ou le jour même lorsqu’une audience ne permet pas ce délai. Cela s’est produit deux fois.

untoc-18-7-p1 = En l’absence de traité d’entraide judiciaire liant votre État et l’autre État partie, votre État applique-t-il aux demandes les paragraphes 9 à 29 de cet article ?
    .guidance = Indiquez si ces paragraphes s’appliquent directement ou par l’intermédiaire de dispositions de votre droit. Si certains d’entre eux ne peuvent pas être appliqués, indiquez lesquels. Les obligations découlant d’autres traités d’entraide judiciaire ne sont pas affectées. Mentionnez des affaires dans lesquelles la Convention a servi de base à une demande.
    .example = Selon l’article 2 de la loi n° 24 (2014) d’Isla Verde, les traités s’appliquent directement et la loi en comble les lacunes. De 2019 à 2023, 22 demandes ont été exécutées sur la seule base de la Convention.

untoc-18-7-p2 = Lorsqu’un traité d’entraide judiciaire lie les deux États, votre État peut-il convenir d’appliquer à sa place les paragraphes 9 à 29, s’ils facilitent la coopération ?
    .guidance = La Convention y encourage vivement les États. Indiquez qui peut en convenir et sous quelle forme ; un échange de lettres entre autorités centrales peut suffire. Mentionnez les traités à côté desquels, ou à la place desquels, la Convention a été appliquée.
    .example = Un traité bilatéral de 1974 ne mentionne pas les vidéoconférences. En 2021, l’autorité centrale de Northland et son homologue sont convenues par lettre d’appliquer le paragraphe 18 de l’article 18 de la Convention, et quatre témoins ont été entendus.

untoc-18-8 = Votre État veille-t-il à ce que l’entraide judiciaire ne soit pas refusée en invoquant le secret bancaire ?
    .guidance = Citez la disposition qui lève le secret bancaire et indiquez qui l’ordonne. Précisez s’il est levé pour les demandes aux mêmes conditions que dans les affaires nationales. Indiquez si le titulaire du compte en est informé, et quand.
    .example = L’article 77 de la loi sur les banques (2007) d’Al Yasmin lève le secret bancaire sur ordre du ministère public, dans les affaires nationales comme pour les demandes étrangères. Aucune des 39 demandes de documents bancaires de 2022 n’a été refusée.

untoc-18-9-p1 = Votre État peut-il invoquer l’absence de double incrimination pour refuser l’entraide judiciaire ?
    .guidance = Le choix appartient à votre État. Si la double incrimination est exigée, citez la disposition. Indiquez si elle l’est pour toutes les mesures ou uniquement pour les mesures coercitives, et si le refus est obligatoire. Expliquez comment la double incrimination est appréciée : c’est l’identité de l’acte qui compte, et non celle de la qualification.
    .example = L’article 8 de la loi sur l’entraide judiciaire (2012) de Northland n’exige la double incrimination que pour les perquisitions, les saisies et la production de documents bancaires. Une demande a été refusée pour ce motif entre 2019 et 2023.

untoc-18-9-p2 = Lorsqu’il le juge approprié, votre État peut-il fournir une assistance indépendamment de la question de savoir si l’acte constituerait une infraction dans son propre droit ?
    .guidance = Le choix appartient à votre État. Indiquez quelles mesures sont possibles sans double incrimination, qui décide et selon quels critères. Si votre État n’exige jamais la double incrimination, répondez « Oui » et précisez-le.
    .example = Selon le paragraphe 3 de l’article 5 de la loi sur l’entraide en matière pénale (2010) de Lumaya, le Procureur général peut renoncer à la double incrimination pour les mesures non coercitives. Des actes ont été signifiés sur ce fondement dans six affaires en 2022.

untoc-18-10 = Une personne détenue ou purgeant une peine dans votre État peut-elle être transférée dans un autre État partie à des fins d’identification ou de témoignage, ou pour qu’elle apporte de toute autre manière son concours à l’obtention d’éléments de preuve ?
    .guidance = Le choix appartient à votre État. Citez la disposition, indiquez l’autorité qui décide et énumérez les autres conditions éventuelles. Précisez pendant combien de temps une personne peut être absente. Donnez des chiffres ou citez une affaire.
    .example = L’article 51 de la loi n° 24 (2014) d’Isla Verde permet un tel transfert pour trois mois au plus. Trois détenus ont été transférés entre 2018 et 2023, chacun pour témoigner dans un procès pour traite des personnes.

untoc-18-10-a = Votre État ne transfère-t-il une telle personne que si elle y consent librement et en toute connaissance de cause ?
    .guidance = Indiquez qui informe la personne, dans quelle langue, et si un conseil est présent. Précisez comment le consentement est consigné et s’il peut être retiré. Mentionnez les règles applicables aux mineurs.
    .example = Le consentement est donné devant un juge, en présence d’un conseil et d’un interprète, et consigné par écrit (paragraphe 2 de l’article 51 de la loi n° 24 (2014) d’Isla Verde). Il peut être retiré jusqu’au départ. Un détenu a refusé en 2020.

untoc-18-10-b = Votre État subordonne-t-il un tel transfert à l’accord des autorités compétentes des deux États, aux conditions que ces États jugent appropriées ?
    .guidance = Indiquez l’autorité qui donne l’accord pour votre État. Énumérez les conditions habituellement fixées, par exemple concernant la durée du séjour, la détention, l’escorte et les frais. Un modèle d’un tel accord peut être joint.
    .example = Le Ministère de la justice d’Isla Verde conclut un accord écrit pour chaque transfert. Son modèle de 2017 fixe le jour du retour, le lieu de détention, l’escorte et les frais.

untoc-18-11-a = Lorsqu’une personne détenue est transférée dans votre État pour apporter son concours à l’obtention d’éléments de preuve, vos autorités ont-elles le pouvoir et l’obligation de la garder en détention, sauf demande ou autorisation contraire de l’État à partir duquel elle a été transférée ?
    .guidance = La personne est détenue sur la base d’une décision étrangère ; montrez donc quel titre de détention votre droit prévoit. Citez la disposition. Indiquez où ces personnes sont détenues.
    .example = L’article 33 de la loi sur l’entraide judiciaire (2012) de Northland fait de la décision de l’autre État un titre de détention à Northland. Un juge le confirme dans les 24 heures suivant l’arrivée. Deux personnes ont été détenues de cette manière en 2022.

untoc-18-11-b = Votre État remet-il sans retard la personne ainsi transférée à la garde de l’État à partir duquel elle a été transférée, conformément à ce qu’ont convenu les autorités compétentes des deux États ?
    .guidance = Citez la disposition et indiquez qui est responsable du retour. Précisez si une demande de la personne, par exemple d’asile ou de mise en liberté, peut le retarder. Indiquez les dates convenues et respectées dans une affaire récente.
    .example = L’article 448 du Code de procédure pénale (2011) de la Korvanie oblige l’administration pénitentiaire à remettre la personne au plus tard le jour convenu. Les cinq personnes transférées depuis 2015 ont toutes été remises à temps, dont une avec quatre jours d’avance.

untoc-18-11-c = Votre État remet-il la personne ainsi transférée sans exiger de l’État à partir duquel elle a été transférée qu’il engage une procédure d’extradition ?
    .guidance = Montrez que l’accord relatif au transfert constitue une base suffisante pour le retour. Indiquez comment le retour est distingué de l’extradition si la personne est également recherchée dans votre État. S’il n’y a pas eu de cas, décrivez la règle.
    .example = Le paragraphe 4 de l’article 36 de la loi sur l’entraide en matière pénale (2010) de Lumaya dispose que la loi sur l’extradition ne s’applique pas au retour. La décision du Procureur général relative au transfert est le seul document nécessaire.

untoc-18-11-d = Lorsqu’une personne est transférée depuis votre État pour apporter son concours à l’obtention d’éléments de preuve, la période passée en détention dans l’autre État est-elle déduite de la peine qu’elle purge dans votre État ?
    .guidance = Citez la disposition, qui peut être une règle générale sur la détention à l’étranger. Indiquez si la déduction est intégrale et si elle se fait sans demande. Précisez si la détention provisoire est traitée de la même manière.
    .example = Selon l’article 60 du Code pénal (1998) d’Isla Verde, chaque jour de détention à l’étranger compte comme un jour de peine purgé. L’administration pénitentiaire l’enregistre d’office.

untoc-18-12 = Votre État veille-t-il à ce qu’une personne ainsi transférée sur son territoire ne soit pas poursuivie, détenue, punie ou soumise à d’autres restrictions à sa liberté personnelle à raison d’actes, d’omissions ou de condamnations antérieurs à son départ, à moins que l’État à partir duquel elle a été transférée n’y consente ?
    .guidance = Cette protection s’applique quelle que soit la nationalité de la personne, donc aussi à vos propres ressortissants. Citez la disposition et indiquez comment la police et les procureurs en ont connaissance. La détention prévue à l’alinéa a) du paragraphe 11 n’est pas affectée.
    .example = L’article 34 de la loi sur l’entraide judiciaire (2012) de Northland accorde cette immunité à toute personne ainsi transférée, y compris aux ressortissants. Le Parquet général l’inscrit au fichier des personnes recherchées avant l’arrivée.

untoc-18-13-p1 = Votre État a-t-il désigné une autorité centrale qui a la responsabilité de recevoir les demandes d’entraide judiciaire et le pouvoir soit de les exécuter, soit de les transmettre aux autorités compétentes ?
    .guidance = Indiquez l’autorité et l’acte par lequel elle a été désignée. Précisez si elle exécute elle-même les demandes. Décrivez son effectif et les langues dans lesquelles elle travaille. S’il y en a plusieurs, indiquez comment les tâches sont réparties.
    .example = Le Département de la coopération internationale du Ministère de la justice de la Korvanie a été désigné par l’article 395 du Code de procédure pénale (2011). Ses neuf juristes travaillent en trois langues et transmettent les demandes aux tribunaux et procureurs compétents.

untoc-18-13-p2 = Si une région ou un territoire spécial de votre État est doté d’un système d’entraide judiciaire différent, votre État a-t-il désigné une autorité centrale distincte pour cette région ou ce territoire ?
    .guidance = Le choix appartient à votre État. S’il n’existe pas de région ou de territoire de ce type, répondez « Non » et précisez-le. Dans le cas contraire, indiquez la région, son autorité et l’acte de désignation. Précisez comment sont traitées les demandes qui concernent plusieurs territoires.
    .example = Les Îles de Corail, territoire autonome de la Korvanie, ont leur propre loi sur l’entraide. Leur Procureur général a été désigné autorité centrale en 2006 par un arrêté pris en vertu de l’article 3 de cette loi.

untoc-18-13-p3 = Votre autorité centrale assure-t-elle l’exécution ou la transmission rapide et en bonne et due forme des demandes reçues ?
    .guidance = Décrivez comment les demandes sont enregistrées, classées par priorité et suivies. Indiquez le délai moyen entre la réception et l’exécution ou la transmission, et le nombre de demandes en suspens. Mentionnez un système électronique de gestion des affaires si vous en avez un.
    .example = Depuis 2019, un système électronique enregistre chaque demande au Ministère de la justice d’Isla Verde. Les demandes sont transmises en cinq jours ouvrables en moyenne ; en 2023, 88 % ont été exécutées dans les quatre mois.

untoc-18-13-p4 = Si votre autorité centrale transmet une demande à une autre autorité pour exécution, encourage-t-elle l’exécution rapide et en bonne et due forme de la demande par cette autorité ?
    .guidance = Indiquez comment elle le fait : délais, rappels, orientations, points de contact dans les tribunaux et les parquets. Mentionnez ce que l’autorité centrale peut faire si rien ne se passe. Si elle exécute elle-même toutes les demandes, répondez « Oui » et précisez-le.
    .example = Le Ministère de la justice d’Al Yasmin assortit chaque demande d’un délai, en règle générale de 45 jours, et envoie un rappel dix jours avant son expiration. Dans chaque parquet, un point de contact répond aux questions.

untoc-18-13-p5 = Votre État a-t-il notifié au Secrétaire général de l’Organisation des Nations Unies l’autorité centrale qu’il a désignée ?
    .guidance = Indiquez la date de la notification et joignez-la. Elle devait être faite au moment du dépôt de l’instrument par lequel votre État est devenu partie. Vérifiez que les informations figurant dans le répertoire des autorités nationales compétentes, y compris l’adresse et le numéro de téléphone, sont à jour.
    .example = Northland a notifié son autorité centrale le 21 mai 2003, avec son instrument de ratification. Après la réforme de 2012, il a envoyé une nouvelle notification le 9 janvier 2013. Le répertoire a été vérifié pour la dernière fois en mars 2024.

untoc-18-13-p6 = Votre État transmet-il ses propres demandes, et toute communication y relative, aux autorités centrales désignées par les autres États parties ?
    .guidance = Indiquez qui envoie les demandes : l’autorité centrale, ou les tribunaux et les procureurs eux-mêmes. Précisez comment la bonne adresse est trouvée. Une pratique de contacts directs entre autorités judiciaires en vertu d’un autre traité peut être mentionnée.
    .example = Toutes les demandes de la Korvanie sont envoyées par l’intermédiaire du Ministère de la justice, qui trouve les adresses dans le répertoire des Nations Unies. En 2022, il a envoyé 131 demandes, dont 118 directement à l’autorité centrale de l’autre État.

untoc-18-13-p7 = Les demandes d’entraide judiciaire, et toute communication y relative, doivent-elles être adressées à votre État par la voie diplomatique ?
    .guidance = Les États parties conservent ce droit ; répondez « Non » si les demandes peuvent parvenir directement à votre autorité centrale. Si la voie diplomatique est exigée, indiquez si elle l’est toujours ou seulement dans certains cas, et combien de temps elle prend.
    .example = L’article 7 de la loi n° 17 (2015) d’Al Yasmin n’exige la voie diplomatique que pour les États avec lesquels il n’existe pas de traité. Une copie peut être envoyée à l’avance au Ministère de la justice par courrier électronique, et le traitement commence aussitôt.

untoc-18-13-p8 = En cas d’urgence, et si les États concernés en conviennent, les demandes peuvent-elles parvenir à votre État par l’intermédiaire de l’Organisation internationale de police criminelle ?
    .guidance = Le choix appartient à votre État. Indiquez pour quelles demandes cela est accepté et ce qui doit suivre par la voie ordinaire. Précisez dans quel délai une telle demande est traitée, et donnez un exemple.
    .example = Le paragraphe 2 de l’article 11 de la loi sur l’entraide judiciaire (2012) de Northland permet d’accepter les demandes urgentes transmises par cette organisation ; l’original doit suivre dans les 14 jours. En 2023, six comptes ont été gelés de cette manière, le plus rapide en neuf heures.

untoc-18-14-p1 = Les demandes que votre État présente et accepte sont-elles faites par écrit ou, si possible, par tout autre moyen pouvant produire un document écrit, dans une langue acceptable pour l’État requis et dans des conditions permettant à celui-ci d’en établir l’authenticité ?
    .guidance = Indiquez quelles formes sont acceptées, en particulier les formes électroniques, et comment l’authenticité est vérifiée : sceau, signature électronique, rappel téléphonique. Précisez comment vos propres demandes sont traduites. Ne confondez pas l’authenticité et la légalisation, qu’il n’est pas nécessaire d’exiger.
    .example = L’article 8 de la loi sur l’entraide en matière pénale (2010) de Lumaya, tel que modifié en 2019, permet d’accepter les demandes portant une signature électronique et envoyées d’une adresse enregistrée. En 2023, elles représentaient 71 % de l’ensemble des demandes.

untoc-18-14-p2 = Votre État a-t-il notifié au Secrétaire général de l’Organisation des Nations Unies la ou les langues dans lesquelles il accepte les demandes ?
    .guidance = Indiquez les langues et la date de la notification. Elle devait être faite au moment du dépôt de l’instrument par lequel votre État est devenu partie ; si elle n’a pas été faite, indiquez quand elle le sera. Mentionnez les autres langues acceptées dans la pratique, par exemple en cas d’urgence.
    .example = Le 20 mai 2004, Isla Verde a notifié l’espagnol et l’anglais comme langues acceptables. En cas d’urgence, son autorité centrale accepte également les demandes en français et les fait traduire à ses frais.

untoc-18-14-p3 = En cas d’urgence, et si les États concernés en conviennent, votre État accepte-t-il ou présente-t-il des demandes oralement, pourvu qu’elles soient confirmées sans délai par écrit ?
    .guidance = Le choix appartient à votre État ; la confirmation écrite, elle, n’est pas facultative. Indiquez quelle autorité reçoit une telle demande, à quelles heures, et comment son auteur est identifié. Précisez dans quel délai la confirmation doit suivre, et ce qui se passe si elle ne suit pas.
    .example = Le procureur de permanence de la Korvanie reçoit à toute heure les demandes orales des points de contact connus. Si la confirmation écrite ne suit pas dans les 48 heures, la mesure est levée (article 399 du Code de procédure pénale (2011)).

untoc-18-15 = Les demandes de votre État contiennent-elles tous les éléments énumérés aux alinéas a) à f) du paragraphe 15 ?
    .guidance = La liste comprend l’autorité dont émane la demande ; la procédure et l’autorité qui en est chargée ; les faits, sauf s’il s’agit uniquement de signifier des actes ; l’assistance requise et toute procédure souhaitée ; si possible, les personnes visées ; et le but. Joignez un modèle de demande. Indiquez si votre droit exige davantage des demandes qu’il reçoit.
    .example = Le modèle de demande publié en 2016 par le Parquet général de Northland comporte un champ pour chacun des six alinéas. L’autorité centrale contrôle chaque projet au regard de ce modèle ; en 2023, elle en a renvoyé 14 sur 122.

untoc-18-16 = Votre État peut-il demander à l’État requérant un complément d’information lorsque cela se révèle nécessaire à l’exécution d’une demande ou peut en faciliter l’exécution ?
    .guidance = Le choix appartient à votre État. Indiquez qui le demande et sous quelle forme ; un message informel suffit souvent. Précisez ce qu’il advient dans l’intervalle des mesures urgentes, et à quelle fréquence une demande est classée faute de réponse.
    .example = Selon l’article 9 de la loi n° 24 (2014) d’Isla Verde, l’autorité centrale demande les informations manquantes par courrier électronique et accorde un délai de 60 jours. Elle l’a fait pour 29 des 140 demandes de 2023 ; toutes sauf trois ont ensuite été exécutées.

untoc-18-17 = Votre État exécute-t-il les demandes conformément à son droit interne et, lorsque cela est possible et non contraire à ce droit, conformément aux procédures spécifiées dans la demande ?
    .guidance = Indiquez quelles procédures d’autres États ont été suivies, par exemple un serment, un procès-verbal intégral ou la présence d’un conseil. Citez la disposition qui le permet. Mentionnez les procédures qui ont dû être refusées, et pourquoi.
    .example = L’article 15 de la loi sur l’entraide judiciaire (2012) de Northland permet une procédure étrangère, à moins qu’elle ne heurte un principe fondamental. À la demande d’États de common law, 12 témoins ont été interrogés sous serment par les deux parties en 2022.

untoc-18-18-p1 = À la demande d’un autre État partie, un témoin ou un expert se trouvant dans votre État peut-il être entendu par vidéoconférence s’il n’est pas possible ou souhaitable qu’il comparaisse en personne dans l’autre État ?
    .guidance = Le choix appartient à votre État, dans le respect des principes fondamentaux de son droit. Citez la disposition. Indiquez qui conduit l’audition, comment l’identité et les droits sont garantis et de quel équipement technique vous disposez. Précisez si des suspects et des accusés peuvent également être entendus de cette manière.
    .example = L’article 57 de la loi n° 17 (2015) d’Al Yasmin permet les auditions par vidéoconférence dans tous les tribunaux de première instance. Il y en a eu 44 pour d’autres États en 2023, dont neuf concernant des infractions visées par la Convention.

untoc-18-18-p2 = Votre État peut-il convenir que l’audition soit conduite par une autorité judiciaire de l’État requérant et qu’une autorité judiciaire de l’État requis y assiste ?
    .guidance = Le choix appartient à votre État. Indiquez ce que fait votre propre autorité judiciaire pendant l’audition : identification, interprétation, protection du témoin, objections. Si l’audition doit être conduite par votre propre juge, expliquez-le et répondez « Non ».
    .example = L’article 22 de la loi sur l’entraide en matière pénale (2010) de Lumaya permet au tribunal étranger de poser directement ses questions. Un magistrat de Lumaya assiste à l’audition et peut interdire une question contraire à la loi.

untoc-18-19-p1 = Lorsque votre État a reçu des informations ou des éléments de preuve à sa demande, ne les communique-t-il ou ne les utilise-t-il pour des procédures autres que celles visées dans la demande qu’avec le consentement préalable de l’État requis ?
    .guidance = Citez la disposition ou l’instruction. Indiquez comment les tribunaux, la police et l’administration fiscale sont informés de cette limite, et comment le consentement est demandé. Précisez si les éléments de preuve utilisés sans consentement sont écartés.
    .example = L’article 410 du Code de procédure pénale (2011) de la Korvanie interdit toute autre utilisation sans consentement et rend de tels éléments de preuve irrecevables. En 2022, le Parquet général a demandé le consentement 11 fois et l’a obtenu dix fois.

untoc-18-19-p2 = Si ces informations ou éléments de preuve sont à la décharge d’un prévenu et doivent être révélés, votre État avise-t-il au préalable l’État requis et, s’il lui en est fait la demande, le consulte-t-il ou, si exceptionnellement une notification préalable n’est pas possible, l’informe-t-il sans retard ?
    .guidance = La limite d’utilisation ne fait pas obstacle à la défense, mais l’État requis doit en être averti. Indiquez quelle autorité procède à la notification et dans quel délai. Le paragraphe 5 contient une règle analogue pour les informations communiquées sans demande ; renvoyez à cette réponse si la même disposition s’applique.
    .example = L’article 27 de la loi sur l’entraide judiciaire (2012) de Northland exige une notification au moins sept jours avant la révélation ou, dans des cas exceptionnels, dans les 24 heures qui la suivent. Une notification a été faite dans trois affaires entre 2018 et 2023.

untoc-18-20-p1 = Si l’État requérant l’exige, votre État garde-t-il le secret sur la demande et sa teneur, sauf dans la mesure nécessaire pour l’exécuter ?
    .guidance = Citez la disposition qui lie les autorités ainsi que les personnes privées, telles que les banques et les fournisseurs de services de communication. Indiquez ce que la personne concernée peut apprendre et quand, et comment cette règle se concilie avec l’accès au dossier.
    .example = L’article 13 de la loi n° 24 (2014) d’Isla Verde rend les demandes confidentielles dès que cela est requis. Une banque qui avertit son client commet une infraction au sens de l’article 311 du Code pénal (1998) ; un employé de banque a été condamné en 2020.

untoc-18-20-p2 = Si votre État ne peut satisfaire à l’exigence de confidentialité, en informe-t-il sans délai l’État requérant ?
    .guidance = Indiquez dans quels cas votre droit rend la confidentialité impossible, par exemple parce que la personne doit être entendue avant la remise des éléments de preuve. Précisez à quel stade l’État requérant en est informé, afin qu’il puisse retirer sa demande.
    .example = À Lumaya, il peut être nécessaire d’entendre les titulaires de comptes avant que des documents ne quittent le pays. L’autorité centrale en informe l’État requérant dans les cinq jours et attend sa réponse. En 2021, un État a retiré sa demande.

untoc-18-21-a = Votre État peut-il refuser une demande qui n’est pas faite conformément à l’article 18 ?
    .guidance = Le choix appartient à votre État. Indiquez si le refus est obligatoire ou facultatif, et si l’État requérant a d’abord la possibilité de corriger sa demande. Donnez des chiffres sur les refus, s’il en existe.
    .example = L’article 10 de la loi n° 17 (2015) d’Al Yasmin permet de refuser une demande à laquelle il manque des informations essentielles, mais seulement après que l’État requérant a disposé de 60 jours pour la compléter. Deux demandes ont été refusées en 2022.

untoc-18-21-b = Votre État peut-il refuser une demande s’il estime que son exécution est susceptible de porter atteinte à sa souveraineté, à sa sécurité, à son ordre public ou à d’autres intérêts essentiels ?
    .guidance = Le choix appartient à votre État. Citez la disposition et indiquez qui décide. Expliquez comment la notion d’intérêts essentiels est comprise, et donnez le nombre de refus.
    .example = L’alinéa a) de l’article 7 de la loi sur l’entraide judiciaire (2012) de Northland utilise ces termes. Seul le Ministre de la justice décide, et il doit motiver sa décision par écrit. Ce motif a été invoqué deux fois depuis 2012.

untoc-18-21-c = Votre État peut-il refuser une demande si son droit interdirait à ses autorités de prendre les mesures demandées dans une affaire nationale concernant une infraction analogue ?
    .guidance = Le choix appartient à votre État. Indiquez les mesures réservées à certaines infractions, par exemple l’interception, et celles que votre droit ne connaît pas du tout. Précisez si une mesure moins intrusive est proposée à la place.
    .example = Selon l’article 398 du Code de procédure pénale (2011) de la Korvanie, une mesure est refusée si aucun tribunal de la Korvanie ne pourrait l’ordonner pour une infraction analogue. En 2021, une demande d’interception a été refusée et des documents bancaires ont été proposés à la place.

untoc-18-21-d = Votre État peut-il refuser une demande s’il serait contraire à son système juridique concernant l’entraide judiciaire d’y faire droit ?
    .guidance = Le choix appartient à votre État. Énumérez les autres motifs de votre droit, tels que la règle non bis in idem, les infractions politiques ou une peine encourue que votre État n’accepte pas. Précisez pour chacun s’il est obligatoire ou facultatif. Montrez qu’aucun n’est assez large pour vider de sa substance l’obligation d’entraide.
    .example = L’article 6 de la loi n° 24 (2014) d’Isla Verde mentionne deux autres motifs : un jugement définitif sur les mêmes faits et une procédure devant un tribunal d’exception. Ensemble, ils ont donné lieu à quatre refus de 2019 à 2023.

untoc-18-22 = Votre État veille-t-il à ce que l’entraide judiciaire ne soit pas refusée au seul motif que l’infraction est considérée comme touchant aussi à des questions fiscales ?
    .guidance = Montrez que votre droit ne connaît pas un tel motif de refus, ou que celui-ci ne s’applique pas aux infractions de la Convention. Vérifiez les traités anciens et les éventuelles réserves à leur sujet. Si les tribunaux ont tranché ce point, citez la décision.
    .example = L’exception fiscale a été supprimée en 2014 de la loi sur l’entraide en matière pénale (2010) de Lumaya. En 2019, la Haute Cour a ordonné l’envoi de documents dans une affaire de blanchiment d’argent et de fraude fiscale.

untoc-18-23 = Lorsque votre État refuse l’entraide judiciaire, motive-t-il son refus ?
    .guidance = Citez la disposition ou décrivez la pratique. Indiquez si la motivation mentionne le motif juridique et les faits, et si les refus partiels sont également expliqués. Joignez une lettre de refus, sans les noms des personnes.
    .example = Le paragraphe 3 de l’article 9 de la loi sur l’entraide judiciaire (2012) de Northland exige une décision écrite et motivée. Les sept refus de 2023 indiquaient chacun la disposition, les faits et ce dont une nouvelle demande aurait besoin.

untoc-18-24-p1 = Votre État exécute-t-il les demandes aussi promptement que possible, en tenant compte dans toute la mesure possible des délais suggérés et motivés par l’État requérant ?
    .guidance = Indiquez le délai moyen pour les principaux types d’assistance. Précisez comment les délais et les demandes urgentes sont signalés et suivis. Mentionnez les causes de retard et ce qui est fait pour y remédier. Le travail de l’autorité centrale elle-même fait l’objet de questions au titre du paragraphe 13.
    .example = Les demandes assorties d’un délai motivé sont traitées en priorité en vertu de l’article 401 du Code de procédure pénale (2011) de la Korvanie. En 2022, le délai a été respecté dans 46 cas sur 53 ; la moyenne pour l’ensemble des demandes était de 97 jours.

untoc-18-24-p2 = Votre État répond-il aux demandes raisonnables de l’État requérant concernant les progrès réalisés dans l’exécution de sa demande ?
    .guidance = Indiquez à qui l’État requérant peut s’adresser et dans quel délai il obtient une réponse. Mentionnez un numéro de référence, un interlocuteur ou des réunions régulières avec les partenaires fréquents.
    .example = Chaque accusé de réception du Ministère de la justice d’Al Yasmin indique le nom d’un agent et un numéro de téléphone. Il est répondu aux demandes d’information dans les cinq jours ouvrables, comme l’exige la circulaire n° 8 (2018).

untoc-18-24-p3 = En tant qu’État requérant, votre État informe-t-il promptement l’État requis lorsque l’entraide n’est plus nécessaire ?
    .guidance = Indiquez qui suit les demandes en suspens et comment l’autorité centrale apprend qu’une affaire est terminée. Un examen régulier des demandes en suspens est une bonne pratique. Donnez des chiffres, s’il en existe.
    .example = Les procureurs de Northland doivent signaler la fin d’une affaire dans les dix jours (article 39 de la loi sur l’entraide judiciaire (2012)). En outre, les demandes en suspens sont examinées deux fois par an ; 18 ont été retirées en 2023.

untoc-18-25 = Votre État peut-il différer l’entraide judiciaire au motif qu’elle entraverait une enquête, des poursuites ou une procédure judiciaire en cours ?
    .guidance = Le choix appartient à votre État. Citez la disposition, et indiquez qui décide et pour combien de temps l’entraide peut être différée. Précisez si une partie de l’assistance, ou des copies, peuvent être fournies plus tôt.
    .example = L’article 12 de la loi sur l’entraide en matière pénale (2010) de Lumaya permet de différer l’entraide pendant six mois au plus. Cela s’est fait quatre fois en 2022 et, dans trois de ces cas, des copies ont été envoyées dans l’intervalle.

untoc-18-26-p1 = Avant de refuser une demande en vertu du paragraphe 21 ou d’en différer l’exécution en vertu du paragraphe 25, votre État étudie-t-il avec l’État requérant la possibilité d’accorder l’entraide sous réserve de certaines conditions ?
    .guidance = Indiquez quelle autorité procède aux consultations et sous quelle forme. Mentionnez des conditions types, par exemple concernant l’utilisation des éléments de preuve ou les peines. Citez une affaire dans laquelle des conditions ont remplacé un refus.
    .example = L’article 7 de la loi n° 24 (2014) d’Isla Verde rend la consultation obligatoire. En 2022, elle a eu lieu dans neuf cas ; dans six d’entre eux, il a ensuite été fait droit à la demande, le plus souvent à condition que les éléments de preuve ne servent qu’à une seule procédure.

untoc-18-26-p2 = Lorsque votre État, en tant qu’État requérant, a accepté une entraide sous réserve de conditions, se conforme-t-il à celles-ci ?
    .guidance = Citez la disposition qui rend ces conditions contraignantes pour les tribunaux et les autres autorités. Indiquez comment elles sont mentionnées dans le dossier et qui veille à leur respect. Précisez ce qui s’ensuit si une condition n’est pas respectée.
    .example = L’article 411 du Code de procédure pénale (2011) de la Korvanie rend les conditions acceptées contraignantes pour tout tribunal et toute autorité. Elles sont imprimées sur la première page du dossier. Aucun manquement n’a été signalé depuis 2011.

untoc-18-27-p1 = Lorsqu’un témoin, un expert ou une autre personne consent à venir dans votre État, à la demande de celui-ci, pour déposer ou apporter son concours, votre État lui accorde-t-il l’immunité contre les poursuites, la détention, les peines et les autres restrictions à sa liberté à raison d’actes, d’omissions ou de condamnations antérieurs à son départ ?
    .guidance = Citez la disposition et montrez qu’elle couvre les quatre conséquences, y compris pour ceux qui apportent leur concours à une enquête. Indiquez comment les autorités des frontières, de police et de poursuite en sont informées. La citation devrait expliquer l’immunité ; joignez un modèle.
    .example = L’article 35 de la loi sur l’entraide judiciaire (2012) de Northland accorde l’immunité aux témoins, aux experts et à toutes les autres personnes qui apportent leur concours. Une attestation est jointe à chaque citation ; 23 personnes en ont bénéficié en 2022.

untoc-18-27-p2 = Cette immunité vaut-elle jusqu’à ce que la personne, après avoir été officiellement avisée que sa présence n’est plus requise, ait eu la possibilité de partir pendant quinze jours consécutifs, ou pendant toute autre période convenue, et soit demeurée volontairement ou soit revenue de son plein gré ?
    .guidance = Indiquez la période prévue par votre droit. Précisez qui donne l’avis officiel et comment il est consigné. Expliquez ce qui est fait si la personne ne peut pas partir, par exemple pour cause de maladie. Une protection de plus de quinze jours peut être mentionnée.
    .example = L’article 59 de la loi n° 17 (2015) d’Al Yasmin accorde quinze jours à compter d’un avis que le tribunal remet par écrit. Les jours pendant lesquels la personne n’a pas pu voyager ne comptent pas.

untoc-18-28-p1 = En tant qu’État requis, votre État supporte-t-il les frais ordinaires encourus pour exécuter une demande, à moins qu’il n’en soit convenu autrement entre les États concernés ?
    .guidance = Indiquez quels frais sont considérés comme ordinaires et sur quel budget ils sont payés. Mentionnez les traités ou accords qui prévoient une autre règle. Les honoraires d’experts, l’interprétation et les liaisons vidéo sont les points qui suscitent habituellement des doutes.
    .example = L’article 14 de la loi n° 24 (2014) d’Isla Verde met les frais ordinaires à la charge du budget de l’autorité d’exécution. La signification, les auditions et les copies sont considérées comme ordinaires, de même que les liaisons vidéo depuis 2020.

untoc-18-28-p2 = Si des dépenses importantes ou extraordinaires se révèlent nécessaires pour exécuter une demande, votre État consulte-t-il l’autre État pour fixer les conditions d’exécution et la manière dont les frais seront assumés ?
    .guidance = Indiquez à partir de quel montant ou pour quelles mesures les frais sont considérés comme importants, et qui procède aux consultations. Précisez si l’exécution attend leur résultat. Citez une affaire, d’un côté ou de l’autre.
    .example = Le Ministère de la justice de la Korvanie procède à des consultations si des frais de plus de 5 000 dollars des États-Unis sont prévus. En 2021, le coût de la copie des données de 40 ordinateurs a été partagé à parts égales entre les deux États après deux semaines de consultations.

untoc-18-29-a = Votre État fournit-il à l’État requérant copie des dossiers, documents ou renseignements administratifs en sa possession et auxquels, en vertu de son droit, le public a accès ?
    .guidance = Mentionnez ces documents : registres des sociétés et registres fonciers, comptes publiés, jugements. Indiquez si une demande officielle est nécessaire, et ce qui est fourni en ligne. Précisez les droits à payer, le cas échéant.
    .example = Les registres des sociétés et les registres fonciers de Northland sont publics en vertu des articles 3 et 4 de la loi sur les registres publics (2005). L’autorité centrale envoie gratuitement des extraits certifiés, généralement dans les trois jours.

untoc-18-29-b = Votre État peut-il, à son gré, fournir, intégralement, en partie ou aux conditions qu’il estime appropriées, copie de dossiers, documents ou renseignements administratifs auxquels le public n’a pas accès ?
    .guidance = Le choix appartient à votre État. Mentionnez ces documents, par exemple le casier judiciaire, les dossiers fiscaux, les dossiers de police ou les registres de voyage. Indiquez qui décide, selon quels critères et quelles conditions sont habituelles.
    .example = L’article 27 de la loi sur l’entraide en matière pénale (2010) de Lumaya laisse cette décision au Procureur général, qui entend l’autorité détenant le document. En 2023, des dossiers fiscaux ont été envoyés dans cinq affaires, pour être utilisés dans ces seules affaires.

untoc-18-30 = Votre État a-t-il envisagé, s’il y a lieu, de conclure des accords ou arrangements bilatéraux ou multilatéraux qui servent les objectifs de cet article, mettent en pratique ses dispositions ou les renforcent ?
    .guidance = L’obligation consiste à envisager la mesure. Énumérez les accords et arrangements, avec leurs dates et les États concernés, et ajoutez ceux en cours de négociation. Indiquez ce qu’ils ajoutent, par exemple des contacts directs entre autorités judiciaires ou la transmission électronique. S’il n’y en a pas, indiquez qui a examiné la question et avec quel résultat.
    .example = Al Yasmin est partie à deux conventions régionales et à 24 traités bilatéraux d’entraide judiciaire. Un traité de 2022 permet aux tribunaux de correspondre directement entre eux. Des négociations avec cinq autres États parties ont commencé en 2023.
