### Convention : articles 16 à 17.

## Article 16

untoc-16-1 = Votre État peut-il extrader une personne se trouvant sur son territoire pour les infractions établies conformément aux articles 5, 6, 8 et 23 et pour d’autres infractions graves impliquant un groupe criminel organisé, si l’acte est punissable dans les deux États ?
    .guidance = Lorsqu’un Protocole lie votre État, les infractions qu’il établit sont considérées comme des infractions établies conformément à la Convention. Il suffit qu’un groupe soit impliqué et que la personne se trouve dans votre État ; il n’est pas nécessaire que l’infraction elle-même ait été transnationale. Citez les dispositions relatives aux infractions donnant lieu à extradition et à la double incrimination, pour laquelle c’est l’identité de l’acte qui compte, et non celle de la qualification. Donnez des chiffres sur les demandes reçues et présentées.
    .example = L’article 6 de la loi sur l’extradition (2009) de Northland couvre toute infraction passible dans les deux États d’au moins un an d’emprisonnement. Cela inclut toutes les infractions de la Convention. De 2020 à 2023, Northland a fait droit à 31 demandes sur 36.

untoc-16-2 = Si une demande d’extradition porte sur plusieurs infractions graves dont certaines seulement relèvent de cet article, votre État peut-il appliquer celui-ci également aux autres ?
    .guidance = Le choix appartient à votre État. Citez la règle relative à l’extradition accessoire, s’il y en a une. Indiquez quelles conditions subsistent pour les autres infractions, telles que la double incrimination. Citez une demande de ce type.
    .example = Le paragraphe 2 de l’article 9 de la loi n° 24 (2014) d’Isla Verde permet l’extradition pour d’autres infractions dès lors que l’une d’elles atteint le seuil de peine. En 2021, une personne a été extradée pour participation à un groupe criminel et pour trois escroqueries.

untoc-16-3-p1 = Votre État considère-t-il toute infraction à laquelle s’applique cet article comme une infraction donnant lieu à extradition au titre de ses traités d’extradition en vigueur avec d’autres États parties ?
    .guidance = Les traités anciens contiennent souvent une liste d’infractions. Indiquez si, dans votre droit, la Convention ajoute de plein droit ses infractions à une telle liste, et énumérez les traités concernés. Si une modification ou un échange de notes est jugé nécessaire, précisez-le.
    .example = Quatre traités de Lumaya contiennent encore des listes d’infractions. Selon le paragraphe 4 de l’article 3 de la loi sur l’extradition (2003), les infractions de la Convention sont réputées figurer dans chaque liste. La Haute Cour l’a confirmé en 2017 dans une affaire de blanchiment d’argent.

untoc-16-3-p2 = Votre État inclut-il les infractions auxquelles s’applique cet article, en tant qu’infractions dont l’auteur peut être extradé, dans tout traité d’extradition qu’il conclut avec un autre État partie ?
    .guidance = Énumérez les traités d’extradition conclus depuis que votre État est devenu partie, avec leurs dates. Un traité qui renvoie à un seuil de peine et non à une liste suffit si toutes les infractions atteignent ce seuil. Si votre État n’en a conclu aucun, décrivez son traité type ou sa pratique de négociation.
    .example = La Korvanie a conclu six traités d’extradition depuis 2005. Tous suivent son traité type, dont l’article 2 couvre les infractions passibles d’un an d’emprisonnement ou plus. Toutes les infractions de la Convention dépassent ce seuil.

untoc-16-4-p1 = Votre État subordonne-t-il l’extradition à l’existence d’un traité ?
    .guidance = Le choix appartient à votre État ; les questions suivantes en découlent. Répondez « En partie » si un traité n’est exigé que pour certains États ou certaines demandes. Citez la disposition. Indiquez si la réciprocité ou une autre forme d’assurance peut tenir lieu de traité.
    .example = Selon l’article 2 de la loi sur l’extradition (2003) de Lumaya, une personne ne peut être extradée que vers un État avec lequel un traité est en vigueur, qu’il soit bilatéral ou multilatéral. Une promesse de réciprocité ne suffit pas.

untoc-16-4-p2 = Votre État considère-t-il la Convention comme la base légale de l’extradition lorsque la demande émane d’un État partie avec lequel il n’a pas de traité d’extradition ?
    .guidance = Le choix appartient à votre État. Citez la disposition ou la décision qui le permet, et indiquez si un décret ou une publication est nécessaire pour chaque État. Mentionnez des affaires dans lesquelles la Convention a servi de base, que votre État ait été requérant ou requis.
    .example = Le paragraphe 3 de l’article 2 de la loi sur l’extradition (2003) reconnaît les conventions multilatérales comme des traités. Lumaya s’est fondée sur la Convention dans cinq affaires depuis 2012 et a accordé l’extradition dans quatre d’entre elles.

untoc-16-5-a = Votre État a-t-il fait savoir au Secrétaire général de l’Organisation des Nations Unies s’il considère la Convention comme la base légale pour coopérer en matière d’extradition avec d’autres États parties ?
    .guidance = Indiquez la date et les termes de la notification. Elle devait être faite au moment du dépôt de l’instrument par lequel votre État est devenu partie ; si elle n’a pas été faite, indiquez quand elle le sera. Si votre position a changé depuis, précisez si une nouvelle notification a été envoyée.
    .example = Le 6 octobre 2004, lors du dépôt de son instrument de ratification, Lumaya a fait savoir au Secrétaire général qu’elle considère la Convention comme la base légale de l’extradition. Le texte de la notification est joint.

untoc-16-5-b = Si votre État ne considère pas la Convention comme la base légale de l’extradition, s’efforce-t-il, s’il y a lieu, de conclure des traités d’extradition avec d’autres États parties ?
    .guidance = Énumérez les traités conclus ou en cours de négociation, avec leurs dates. Indiquez comment sont choisis les États avec lesquels négocier. Il est utile de mentionner les demandes qui ont échoué faute de traité.
    .example = Al Yasmin, qui n’extrade qu’en vertu d’un traité bilatéral ou régional, a conclu des traités bilatéraux avec sept États parties depuis 2010. Il négocie avec quatre autres, choisis en fonction du nombre de demandes qui avaient échoué faute de traité.

untoc-16-6 = Si votre État ne subordonne pas l’extradition à l’existence d’un traité, reconnaît-il, dans ses relations avec d’autres États parties, aux infractions auxquelles s’applique cet article le caractère d’infraction dont l’auteur peut être extradé ?
    .guidance = Citez la disposition qui définit les infractions donnant lieu à extradition en l’absence de traité. Montrez que toutes les infractions de la Convention atteignent l’éventuel seuil de peine. Mentionnez les conditions telles que la réciprocité, et la manière dont elles sont remplies.
    .example = L’article 431 du Code de procédure pénale (2011) de la Korvanie permet l’extradition sans traité pour les infractions passibles de plus d’un an d’emprisonnement. En 2022, deux personnes ont été extradées de cette manière pour traite des personnes.

untoc-16-7 = Votre droit, ou les traités d’extradition applicables, fixent-ils les conditions de l’extradition, y compris la peine minimale éventuellement requise et les motifs de refus ?
    .guidance = Indiquez la peine minimale requise, aux fins de poursuites et aux fins d’exécution d’une peine. Énumérez les motifs de refus, et précisez pour chacun s’il est obligatoire ou facultatif. Montrez qu’aucune condition n’écarte les infractions de la Convention. Les assurances demandées, par exemple au sujet de la peine de mort, sont à mentionner ici.
    .example = Les articles 6 à 12 de la loi sur l’extradition (2009) de Northland fixent un minimum d’un an d’emprisonnement, ou de quatre mois restant à purger. Ils énumèrent sept motifs de refus, dont trois facultatifs.

untoc-16-8-p1 = Sous réserve de son droit interne, votre État s’efforce-t-il d’accélérer les procédures d’extradition pour les infractions auxquelles s’applique cet article ?
    .guidance = Indiquez les délais prévus pour chaque étape et la durée moyenne des affaires. Décrivez ce qui a été fait pour gagner du temps : procédure simplifiée avec le consentement de la personne, contacts directs entre autorités, transmission électronique, réduction du nombre de recours. Ne limitez pas la réponse au texte de la loi.
    .example = Une procédure simplifiée s’applique si la personne donne son consentement devant un juge (article 28 de la loi n° 24 (2014) d’Isla Verde). En 2023, elle a duré 24 jours en moyenne, contre sept mois dans les affaires contestées.

untoc-16-8-p2 = Sous réserve de son droit interne, votre État s’efforce-t-il de simplifier les exigences en matière de preuve relatives à l’extradition pour ces infractions ?
    .guidance = Indiquez quels documents et quel niveau de preuve votre État exige. Si un commencement de preuve est requis, précisez s’il existe des exceptions et comment les déclarations sont admises comme preuves. Mentionnez l’aide que vos autorités apportent aux États requérants pour la préparation d’une demande.
    .example = Depuis la modification de 2016, la loi sur l’extradition (2003) de Lumaya n’exige plus de commencement de preuve lorsqu’un traité le prévoit. Un résumé des preuves fait sous serment par le procureur étranger suffit (article 11).

untoc-16-9 = En cas d’urgence, vos autorités peuvent-elles, à la demande d’un autre État partie, placer en détention la personne recherchée ou prendre d’autres mesures pour assurer sa présence lors de la procédure d’extradition ?
    .guidance = Le choix appartient à votre État. Citez les règles relatives à l’arrestation provisoire, et indiquez par quelles voies une demande peut parvenir et ce qu’elle doit contenir. Indiquez le délai dans lequel la demande complète doit suivre. Mentionnez les solutions autres que la détention.
    .example = Selon l’article 438 du Code de procédure pénale (2011) de la Korvanie, le procureur peut ordonner l’arrestation sur la foi d’une notice internationale. La demande complète doit parvenir dans les 40 jours. Quatorze personnes ont été arrêtées de cette manière en 2022.

untoc-16-10-p1 = Si votre État refuse d’extrader l’auteur présumé d’une infraction au seul motif qu’il est l’un de ses ressortissants, soumet-il, à la demande de l’autre État, l’affaire sans retard excessif à ses autorités aux fins de poursuites ?
    .guidance = Si votre État extrade toujours ses ressortissants, répondez « Oui » et précisez-le. Dans le cas contraire, citez la règle relative à la nationalité et celle qui conduit aux poursuites, et indiquez si les autorités sont tenues d’agir ou peuvent choisir. Donnez des chiffres sur les refus pour ce motif et sur les poursuites qui ont suivi.
    .example = L’article 10 du Code de procédure pénale (2011) de la Korvanie oblige le Parquet général à engager une procédure dans les 30 jours suivant un tel refus. Six refus entre 2018 et 2023 ont donné lieu à cinq poursuites et à quatre condamnations.

untoc-16-10-p2 = Après un refus fondé sur la seule nationalité, vos autorités prennent-elles leur décision et mènent-elles les poursuites de la même manière que pour toute autre infraction grave au regard de votre droit ?
    .guidance = Montrez qu’aucune règle particulière, telle que l’exigence d’une plainte de la victime ou d’un accord politique, n’y fait obstacle. Indiquez quel parquet et quel tribunal traitent ces affaires. Si votre État extrade toujours ses ressortissants, répondez « Oui » et précisez-le.
    .example = À Isla Verde, le parquet spécialisé dans la lutte contre la criminalité organisée reprend le dossier et la procédure ordinaire s’applique (article 33 de la loi n° 24 (2014)). En 2020, un ressortissant dont l’extradition avait été refusée a été condamné à neuf ans d’emprisonnement.

untoc-16-10-p3 = Lorsqu’un ressortissant est poursuivi au lieu d’être extradé, vos autorités coopèrent-elles avec l’autre État, notamment en matière de procédure et de preuve, afin d’assurer l’efficacité des poursuites ?
    .guidance = Répondez à la fois pour les poursuites menées dans votre État et pour celles qui ont lieu ailleurs après le refus de votre propre demande. Indiquez comment les dossiers et les éléments de preuve sont remis, s’ils peuvent être utilisés devant un tribunal et comment l’autre État est tenu informé de l’issue.
    .example = Les articles 52 à 55 de la loi n° 17 (2015) d’Al Yasmin admettent les éléments de preuve recueillis par l’État requérant. Dans une affaire de 2021, deux enquêteurs étrangers ont déposé par liaison vidéo, et le jugement a été envoyé à l’État requérant.

untoc-16-11 = Votre État peut-il extrader ou remettre l’un de ses ressortissants à condition que celui-ci soit renvoyé dans votre État pour y purger sa peine ?
    .guidance = La disposition concerne les États dont le droit ne permet l’extradition de ressortissants que de cette manière ; les deux États doivent en convenir. Citez la disposition, et indiquez les autres conditions dont il est habituellement convenu. Mentionnez comment la peine étrangère est ensuite exécutée. Si votre droit permet l’extradition de ressortissants sans cette condition, répondez « Non » et précisez-le.
    .example = L’article 14 de la loi sur l’extradition (2009) de Northland permet l’extradition de ressortissants si l’État requérant s’engage à les renvoyer. Il a été appliqué neuf fois depuis 2015, et sept personnes purgent actuellement leur peine à Northland.

untoc-16-12 = Si votre État refuse, pour un motif de nationalité, une extradition demandée aux fins d’exécution d’une peine, envisage-t-il, à la demande de l’État requérant, de faire exécuter lui-même cette peine ou le reliquat de celle-ci ?
    .guidance = L’obligation consiste à envisager la mesure, lorsque votre droit le permet. Citez les règles relatives à l’exécution des peines étrangères, et indiquez si la peine est poursuivie telle quelle ou convertie. Donnez des chiffres sur les demandes. Si votre État extrade toujours ses ressortissants, répondez « Oui » et précisez-le.
    .example = L’article 462 du Code de procédure pénale (2011) de la Korvanie permet à la Cour suprême de reconnaître une peine étrangère prononcée à l’encontre d’un ressortissant. En 2022, les quatre années restantes d’une peine pour trafic illicite de migrants ont été exécutées.

untoc-16-13 = Votre État garantit-il à tous les stades un traitement équitable à toute personne faisant l’objet de poursuites en raison d’une infraction à laquelle s’applique cet article, y compris la jouissance de tous les droits et de toutes les garanties prévus par son droit ?
    .guidance = Passez en revue les stades, de l’arrestation à la remise. Indiquez les droits : être informé, être assisté d’un conseil, être assisté d’un interprète, être entendu, former un recours, bénéficier de l’assistance consulaire. Citez les dispositions qui les étendent à la procédure d’extradition.
    .example = Les articles 15 à 19 de la loi sur l’extradition (2009) de Northland prévoient l’assistance d’un conseil dès l’arrestation, l’interprétation gratuite, une audience devant un juge dans les 48 heures et un recours. En 2023, l’aide juridique a été accordée dans 11 affaires sur 13.

untoc-16-14 = Votre État peut-il refuser l’extradition s’il a de sérieuses raisons de penser que la demande vise à poursuivre ou à punir une personne en raison de son sexe, de sa race, de sa religion, de sa nationalité, de son origine ethnique ou de ses opinions politiques, ou que donner suite à la demande causerait un préjudice à cette personne pour l’une de ces raisons ?
    .guidance = La Convention n’impose aucune obligation d’extrader dans un tel cas. Citez la disposition, et indiquez si les six motifs sont tous couverts. Précisez qui décide et quelles informations sont prises en compte. La protection au titre du droit des réfugiés peut être mentionnée.
    .example = L’alinéa c) de l’article 8 de la loi n° 24 (2014) d’Isla Verde interdit l’extradition lorsqu’une persécution pour l’un de ces six motifs est à craindre. La Cour suprême l’a appliqué une fois, en 2019, après avoir entendu la Commission des réfugiés.

untoc-16-15 = Votre État veille-t-il à ce que l’extradition ne soit pas refusée au seul motif que l’infraction est considérée comme touchant aussi à des questions fiscales ?
    .guidance = Montrez que votre droit ne connaît pas un tel motif de refus, ou que celui-ci ne s’applique pas aux infractions de la Convention. Vérifiez aussi les traités anciens. Si les tribunaux ont tranché ce point, citez la décision.
    .example = La loi sur l’extradition (2003) de Lumaya énumère les motifs de refus de manière exhaustive, et les questions fiscales n’y figurent pas. En 2018, une personne a été extradée pour un blanchiment d’argent lié à une fraude aux droits de douane.

untoc-16-16 = Avant de refuser l’extradition, votre État consulte-t-il, s’il y a lieu, l’État requérant afin de lui donner toute possibilité de présenter ses opinions et de fournir d’autres informations ?
    .guidance = Indiquez quelle autorité procède aux consultations, à quel stade et sous quelle forme. Citez la disposition, les directives ou la pratique. Décrivez une affaire dans laquelle une consultation a évité un refus.
    .example = Selon l’article 441 du Code de procédure pénale (2011) de la Korvanie, le Ministère de la justice fixe à l’État requérant un délai d’au moins 30 jours. En 2022, des informations complémentaires ont levé l’obstacle dans trois affaires sur cinq.

untoc-16-17 = Votre État s’efforce-t-il de conclure des accords ou arrangements bilatéraux ou multilatéraux pour permettre l’extradition ou pour en accroître l’efficacité ?
    .guidance = Énumérez les accords, avec leurs dates et les États concernés, et ajoutez ceux en cours de négociation. Les instruments et arrangements régionaux comptent également. Indiquez ce qu’ils ajoutent à la Convention, par exemple des délais plus courts ou des contacts directs.
    .example = Al Yasmin est partie à une convention régionale d’extradition et à 19 traités bilatéraux ; quatre autres sont en cours de négociation. Le plus récent, de 2022, fixe un délai de 60 jours pour les décisions et permet l’envoi des demandes par voie électronique.

## Article 17

untoc-17 = Votre État a-t-il envisagé de conclure des accords ou arrangements relatifs au transfert sur son territoire, pour qu’elles y purgent le reliquat de leur peine, de personnes condamnées à l’étranger à des peines privatives de liberté du fait d’infractions visées par la Convention ?
    .guidance = Le choix appartient à votre État. Énumérez les accords, avec leurs dates et les États concernés, et indiquez la loi sur laquelle repose un transfert. Précisez si le consentement de la personne est nécessaire et qui décide. Donnez des chiffres annuels sur les transferts.
    .example = Northland a 12 accords bilatéraux et est partie à une convention régionale. Selon l’article 5 de la loi sur le transfert des personnes condamnées (2008), le Ministre de la justice décide avec le consentement de la personne. Il a été fait droit à huit demandes sur 15 en 2022.
