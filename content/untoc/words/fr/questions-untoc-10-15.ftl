### Convention : articles 10 à 15.

## Article 10

untoc-10-1-p1 = Votre État a-t-il établi, conformément à ses principes juridiques, la responsabilité des personnes morales qui participent à des infractions graves impliquant un groupe criminel organisé ?
    .guidance = Indiquez quelles personnes morales peuvent être tenues responsables, et par les actes ou omissions de qui leur responsabilité est engagée. Citez la disposition. Expliquez toute limite, par exemple à certaines infractions graves ou aux actes commis au profit de la personne morale.
    .example = L’article 2 de la loi sur la responsabilité des personnes morales (loi n° 12 de 2010) de Northland rend une personne morale responsable de toute infraction grave commise dans son intérêt par un dirigeant ou, faute de surveillance, par un employé. Aucune infraction n’est exclue.

untoc-10-1-p2 = Votre État a-t-il établi la responsabilité des personnes morales pour les infractions de participation à un groupe criminel organisé, de blanchiment d’argent, de corruption et d’entrave au bon fonctionnement de la justice ?
    .guidance = Montrez, pour chacun des quatre groupes d’infractions, que les personnes morales peuvent être tenues responsables. Lorsqu’un Protocole lie votre État, les infractions qu’il établit sont considérées comme des infractions établies conformément à la Convention ; indiquez si elles sont couvertes. Donnez des chiffres sur les affaires visant des personnes morales.
    .example = L’article 5 de la loi sur la responsabilité des personnes morales (loi n° 44 de 2012) de la Korvanie énumère les infractions dont les sociétés répondent, parmi lesquelles celles des articles 5, 6, 8 et 23 et des trois Protocoles. En 2022 et 2023, 14 sociétés ont été condamnées, dont neuf pour blanchiment d’argent.

untoc-10-2 = Votre droit prévoit-il la responsabilité pénale, civile ou administrative des personnes morales, ou plusieurs de ces formes de responsabilité ?
    .guidance = Le choix appartient à votre État. Indiquez chaque type de responsabilité qui existe, la loi qui le prévoit et la juridiction ou l’autorité qui statue. Si la responsabilité pénale est exclue par un principe juridique, indiquez lequel.
    .example = À Isla Verde, la responsabilité est administrative : l’Autorité des sociétés inflige des amendes en vertu des articles 88 à 95 de la loi sur les sociétés (2011). La responsabilité pénale est exclue, car l’article 18 de la Constitution (1962) lie la peine à la faute personnelle. Des actions civiles peuvent s’y ajouter.

untoc-10-3 = La responsabilité d’une personne morale est-elle sans préjudice de la responsabilité pénale des personnes physiques qui ont commis l’infraction ?
    .guidance = Montrez que les deux peuvent être poursuivies pour les mêmes faits, ensemble ou successivement. Citez la disposition s’il y en a une. Une affaire dans laquelle les deux ont été tenues responsables est un bon exemple.
    .example = L’article 9, paragraphe 3, de la loi n° 11 (2010) d’Al Yasmin dispose expressément que la responsabilité de la société n’exclut pas celle des personnes physiques. Dans une affaire de 2022, une société de transport et ses deux directeurs ont été condamnés pour trafic illicite de migrants.

untoc-10-4 = Les personnes morales tenues responsables font-elles l’objet de sanctions efficaces, proportionnées et dissuasives, y compris de sanctions pécuniaires ?
    .guidance = Énumérez les sanctions, avec leurs montants minimal et maximal. Mentionnez les sanctions autres que les amendes, telles que la confiscation, l’exclusion des marchés publics ou la dissolution. Donnez des exemples de sanctions prononcées et indiquez comment leur montant a été fixé.
    .example = L’article 10 de la loi n° 11 (2010) d’Al Yasmin prévoit des amendes pouvant aller jusqu’à 1 million de dinars, la fermeture et la dissolution. L’amende la plus élevée à ce jour, 420 000 dinars, représentait trois fois le bénéfice réalisé.

## Article 11

untoc-11-1 = Les sanctions applicables aux infractions établies conformément aux articles 5, 6, 8 et 23 tiennent-elles compte de la gravité de chaque infraction ?
    .guidance = Indiquez les peines minimale et maximale de chaque infraction. Mentionnez les circonstances qui les augmentent ou les réduisent. Des chiffres sur les peines effectivement prononcées montrent comment la loi est appliquée.
    .example = Selon le Code pénal (2001) de Northland, la participation à un groupe criminel est passible de six ans d’emprisonnement au plus, l’entente de huit ans au plus, la direction du groupe de cinq à quinze ans, la corruption d’un à dix ans et l’entrave au bon fonctionnement de la justice d’un à six ans ; le blanchiment d’argent est passible de huit ans au plus (loi de 2008). La peine moyenne prononcée en 2023 était de 4,5 ans.

untoc-11-2 = Lorsque votre droit confère un pouvoir discrétionnaire en matière de poursuites, votre État s’efforce-t-il de faire en sorte que ce pouvoir soit exercé de façon à optimiser l’efficacité des mesures de détection et de répression, compte dûment tenu de la nécessité d’exercer un effet dissuasif à l’égard de ces infractions ?
    .guidance = Indiquez si les poursuites sont obligatoires ou discrétionnaires. Si elles sont discrétionnaires, citez les directives applicables et indiquez qui contrôle la décision de ne pas poursuivre. Si votre droit ne confère aucun pouvoir discrétionnaire, répondez « Oui » et précisez-le.
    .example = En Korvanie, les procureurs peuvent classer les affaires mineures en vertu de l’article 285 du Code de procédure pénale (2011). La directive n° 3 de 2016 l’interdit dans les affaires de criminalité organisée sans l’accord du Procureur général. Cet accord a été donné deux fois en 2022.

untoc-11-3 = Lorsqu’un prévenu ou un accusé est mis en liberté dans l’attente du jugement ou de la procédure d’appel, votre État prend-il des mesures pour que les conditions de cette mise en liberté visent à assurer sa présence lors de la procédure ultérieure ?
    .guidance = Citez les règles relatives à la mise en liberté et aux conditions qui peuvent être imposées, telles que le cautionnement, la remise du passeport ou l’obligation de se présenter. Montrez que le risque de fuite est pris en compte. Indiquez comment les droits de la défense sont respectés.
    .example = Les articles 139 à 148 du Code de procédure pénale (2004) d’Isla Verde permettent le cautionnement, la remise du passeport et la surveillance électronique. Le juge doit apprécier le risque de fuite après avoir entendu la défense. En 2023, trois des 118 personnes mises en liberté ont pris la fuite.

untoc-11-4 = Votre État veille-t-il à ce que ses tribunaux ou autres autorités compétentes aient à l’esprit la gravité de ces infractions lorsqu’ils envisagent une libération anticipée ou conditionnelle ?
    .guidance = Citez les conditions de la libération anticipée et les éléments à prendre en compte. Mentionnez toute durée minimale plus longue applicable à la criminalité organisée. Donnez des chiffres s’il en existe.
    .example = Selon l’article 512 du Code de procédure pénale (2001) de Lumaya, la libération en cas de criminalité organisée n’est possible qu’après l’exécution des trois quarts de la peine, au lieu de la moitié. Le tribunal tient compte des liens qui subsistent avec le groupe. En 2023, il a fait droit à six demandes sur 41.

untoc-11-5-p1 = Lorsqu’il y a lieu, votre État a-t-il fixé une période de prescription prolongée au cours de laquelle des poursuites peuvent être engagées du chef des infractions visées par la Convention ?
    .guidance = Indiquez la période applicable à chaque infraction et le moment à partir duquel elle court. Mentionnez ce qui l’interrompt ou la suspend. Si certaines infractions sont imprescriptibles, précisez-le.
    .example = Selon l’article 103 du Code pénal (2001) de Northland, la période de prescription est de dix à vingt ans, en fonction de la peine encourue, et court à compter du jour du dernier acte. Pour la participation à un groupe criminel, elle est de quinze ans ; un acte d’accusation l’interrompt.

untoc-11-5-p2 = Lorsqu’il y a lieu, votre État a-t-il fixé une période de prescription plus longue pour les cas où l’auteur présumé de l’infraction s’est soustrait à la justice ?
    .guidance = Citez la règle. Une période qui cesse de courir pendant la fuite produit le même effet ; expliquez comment elle fonctionne. En l’absence d’une telle règle, indiquez comment votre État traite les auteurs d’infractions en fuite.
    .example = L’article 19 du Code de procédure pénale (1981) d’Al Yasmin interrompt la prescription lorsque l’accusé prend la fuite, de sorte que les poursuites restent possibles après son retour. En 2020, un suspect a été jugé 19 ans après avoir fui le pays.

## Article 12

untoc-12-1-a-p1 = Dans toute la mesure possible dans le cadre de son système juridique, votre État a-t-il adopté les mesures nécessaires pour permettre la confiscation du produit du crime provenant d’infractions visées par la Convention ?
    .guidance = Selon l’alinéa g) de l’article 2, la confiscation désigne la dépossession permanente de biens sur décision d’un tribunal ou d’une autre autorité compétente. Citez la disposition, et indiquez si la confiscation est obligatoire et si elle dépend d’une condamnation. Montrez qu’elle est possible pour toutes les infractions visées par la Convention, y compris les infractions graves. Le paragraphe 9 laisse à votre droit le soin de définir les mesures.
    .example = L’article 75 du Code pénal de Northland (2001) oblige le tribunal à confisquer le produit de toute infraction en cas de condamnation, et sans condamnation si l’auteur est décédé ou en fuite. En 2023, les tribunaux ont rendu 212 décisions de ce type.

untoc-12-1-a-p2 = Dans toute la mesure possible dans le cadre de son système juridique, votre État permet-il la confiscation de biens dont la valeur correspond à celle du produit du crime ?
    .guidance = Cela importe lorsque le produit a été dépensé, caché ou transféré à l’étranger. Citez la disposition, et indiquez si des biens acquis légitimement peuvent être confisqués à la place du produit. Précisez comment la valeur est estimée et ce qui se passe si l’auteur ne paie pas.
    .example = L’article 11 de la loi sur le produit du crime de Lumaya (2013) permet au tribunal d’ordonner le paiement d’une somme égale au produit lorsque celui-ci est introuvable. La décision peut être exécutée sur tout bien de l’auteur ; 31 décisions ont été rendues en 2023.

untoc-12-1-b-p1 = Dans toute la mesure possible dans le cadre de son système juridique, votre État a-t-il adopté les mesures nécessaires pour permettre la confiscation des biens, matériels et autres instruments utilisés pour les infractions visées par la Convention ?
    .guidance = Citez la disposition, et indiquez si elle couvre tous les types de biens, tels que les véhicules, les navires et les immeubles. Précisez si des biens appartenant à une autre personne peuvent être confisqués, et à quelles conditions. Mentionnez toute règle de proportionnalité.
    .example = L’article 9 de la loi sur la confiscation des avoirs d’Isla Verde (2016) couvre tout objet utilisé dans une infraction intentionnelle. En 2022, le tribunal provincial a confisqué deux bateaux et un entrepôt dont le propriétaire savait à quoi ils servaient.

untoc-12-1-b-p2 = Dans toute la mesure possible dans le cadre de son système juridique, ces mesures s’étendent-elles aux biens, matériels et autres instruments destinés à être utilisés pour de telles infractions ?
    .guidance = Certaines lois ne couvrent que ce qui a effectivement été utilisé. Montrez que des objets préparés ou conservés en vue d’une infraction peuvent être confisqués même si celle-ci n’a pas été consommée. Citez les termes de votre loi qui le prévoient.
    .example = L’article 30 du Code pénal d’Al Yasmin (1976), tel que modifié en 2012, vise les objets « utilisés ou destinés à l’être ». En 2021, des machines d’imprimerie ont été confisquées avant qu’un seul faux document ait été fabriqué avec elles.

untoc-12-2-p1 = Votre État a-t-il adopté les mesures nécessaires pour permettre l’identification et la localisation du produit du crime, des biens de valeur correspondante et des instruments, aux fins de confiscation éventuelle ?
    .guidance = Indiquez les autorités qui recherchent les avoirs et les pouvoirs dont elles disposent, par exemple l’accès au registre foncier et aux registres des véhicules, des sociétés et des comptes bancaires. Précisez si toute enquête sur la criminalité organisée s’accompagne de recherches financières. Donnez des chiffres, s’il en existe.
    .example = Le Bureau de recouvrement des avoirs de la Korvanie, créé en vertu de l’article 5 de la loi sur le recouvrement des avoirs (2017), a directement accès à neuf registres, dont celui des comptes bancaires. Les procureurs doivent y faire appel dans chaque affaire de criminalité organisée ; il a traité 340 affaires en 2023.

untoc-12-2-p2 = Votre État a-t-il adopté les mesures nécessaires pour permettre le gel ou la saisie du produit du crime, des biens de valeur correspondante et des instruments, aux fins de confiscation éventuelle ?
    .guidance = L’alinéa f) de l’article 2 vise à la fois l’interdiction temporaire du transfert, de la conversion, de la disposition ou du mouvement de biens et le fait d’en assumer temporairement la garde ou le contrôle, sur décision d’une autorité. Citez les dispositions. Indiquez qui ordonne la mesure, dans quel délai, pour combien de temps et à quelles conditions, et comment les biens sont gérés dans l’intervalle.
    .example = Selon l’article 118 du Code de procédure pénale de Northland (1987), un juge peut geler ou saisir tout bien susceptible de confiscation. En cas d’urgence, le procureur ordonne la mesure et un juge la contrôle dans les 72 heures. L’Agence des biens de l’État gère les sociétés saisies.

untoc-12-3 = Si le produit du crime a été transformé ou converti, en partie ou en totalité, en d’autres biens, vos autorités peuvent-elles localiser, geler ou saisir et confisquer ces derniers en lieu et place dudit produit ?
    .guidance = Citez la disposition, ou expliquez comment votre définition du produit conduit à ce résultat. Montrez qu’il vaut aussi après plusieurs conversions, et si une partie seulement a été convertie. Une affaire constitue le meilleur exemple.
    .example = L’article 2 de la loi sur le produit du crime de Lumaya (2013) inclut les biens qui remplacent le produit initial. En 2020, la Haute Cour a confisqué un hôtel acheté avec de l’argent qui avait d’abord été converti en or, puis en actions.

untoc-12-4 = Si le produit du crime a été mêlé à des biens acquis légitimement, vos tribunaux ou autres autorités compétentes peuvent-ils confisquer ces biens à concurrence de la valeur estimée du produit ?
    .guidance = Citez la disposition. Indiquez comment la valeur est estimée et qui doit la prouver. Précisez si la totalité des biens peut être gelée ou saisie dans l’intervalle ; la Convention est sans préjudice de tels pouvoirs.
    .example = L’article 77 du Code pénal de Northland (2001) permet de confisquer, à concurrence du montant provenant de l’infraction, tel qu’estimé par un expert assermenté, les biens auxquels le produit a été mêlé. La totalité des biens peut être gelée jusque-là, comme ce fut le cas en 2022 pour les comptes d’une chaîne de restaurants.

untoc-12-5 = Vos autorités peuvent-elles localiser, geler ou saisir et confisquer, de la même manière que le produit du crime, les revenus et autres avantages tirés de ce produit, des biens en lesquels il a été transformé ou converti et des biens auxquels il a été mêlé ?
    .guidance = Il s’agit par exemple d’intérêts, de loyers, de dividendes et de bénéfices commerciaux. Montrez que les trois sources de revenus sont couvertes. Citez la disposition, et indiquez jusqu’à quel moment ces avantages sont pris en compte.
    .example = L’article 4 de la loi sur la confiscation des avoirs d’Isla Verde (2016) étend toutes les mesures aux revenus des biens d’origine criminelle, convertis ou mêlés, jusqu’au jour du jugement. En 2021, les loyers de quatre appartements, perçus pendant six ans, ont été confisqués de cette manière.

untoc-12-6-p1 = Aux fins de la confiscation, tant dans les affaires nationales qu’à la demande d’autres États parties, vos tribunaux ou autres autorités compétentes peuvent-ils ordonner la production ou la saisie de documents bancaires, financiers et commerciaux ?
    .guidance = Indiquez les autorités et citez la disposition. Montrez que les trois types de documents sont couverts, et que ce pouvoir sert également aux demandes présentées au titre de l’article 13. Précisez à quel stade il peut être exercé, dans quel délai les documents doivent être remis et comment le refus est puni.
    .example = L’article 102 du Code de procédure pénale de la Korvanie (2011) habilite les procureurs à exiger des documents bancaires, financiers et commerciaux, et les juges à en ordonner la saisie. L’article 19 de la loi sur l’entraide judiciaire internationale (2009) étend ce pouvoir aux demandes étrangères. Les documents doivent être produits dans les cinq jours.

untoc-12-6-p2 = Lorsque de tels documents sont nécessaires à la confiscation, votre État veille-t-il à ce que ses autorités ne puissent invoquer le secret bancaire pour refuser d’agir ?
    .guidance = Indiquez si votre droit protège le secret bancaire, et citez l’exception qui le lève. Précisez qui en décide et dans quel délai. Si une demande ou une décision a un jour été refusée pour ce motif, indiquez-le et expliquez ce qui a été fait depuis.
    .example = L’article 33 de la loi n° 4 d’Al Yasmin (2014) dispose que le secret bancaire ne peut être opposé à une décision du ministère public ou d’un tribunal. Aucune décision ni aucune demande étrangère n’a été refusée pour ce motif depuis l’entrée en vigueur de la loi.

untoc-12-7 = Votre État a-t-il envisagé d’exiger que l’auteur d’une infraction établisse l’origine licite du produit présumé du crime ou d’autres biens pouvant faire l’objet d’une confiscation ?
    .guidance = Le choix appartient à votre État. S’il existe une telle exigence, citez-la et indiquez dans quelles procédures elle s’applique, ce que l’accusation doit d’abord démontrer et ce que l’auteur doit prouver. Si un principe de votre droit y fait obstacle, indiquez lequel.
    .example = L’article 19 de la loi sur le produit du crime de Lumaya (2013) s’applique après une condamnation pour criminalité organisée : si les avoirs dépassent manifestement les revenus connus, l’auteur doit en établir l’origine licite selon la prépondérance des probabilités. La Cour constitutionnelle a validé cette règle en 2016.

untoc-12-8 = Votre droit préserve-t-il les droits des tiers de bonne foi lorsque des biens sont saisis ou confisqués ?
    .guidance = Indiquez qui est considéré comme un tiers de bonne foi, comment ces personnes sont informées et entendues, et de quels recours elles disposent. Il peut s’agir de propriétaires, de créanciers et de victimes. Montrez aussi que cette protection ne peut être détournée par des transferts fictifs.
    .example = L’article 80 du Code pénal de Northland (2001) exclut les biens qu’un tiers a acquis à un juste prix sans avoir connaissance de l’infraction. Les propriétaires et les créanciers sont avisés et peuvent former un recours dans les 30 jours ; 26 recours ont abouti en 2023.

## Article 13

untoc-13-1 = Lorsqu’un autre État partie qui a compétence pour connaître d’une infraction visée par la Convention demande la confiscation du produit du crime ou d’instruments situés sur votre territoire, vos autorités procèdent-elles, dans la mesure où votre système juridique le permet, selon l’une au moins des deux voies du paragraphe 1 ?
    .guidance = Vos autorités compétentes peuvent faire prononcer leur propre décision de confiscation, ou exécuter celle du tribunal de l’État requérant ; l’une des deux voies suffit. Indiquez laquelle votre État a choisie et pourquoi. Précisez de qui les demandes sont reçues et qui en décide. Les questions suivantes traitent chacune de ces voies séparément.
    .example = Northland offre les deux voies en vertu des articles 51 à 60 de la loi sur l’entraide judiciaire (2012). L’exécution directe des décisions étrangères est préférée parce qu’elle est plus rapide : elle prend en moyenne cinq mois, contre quatorze pour une nouvelle décision nationale.

untoc-13-1-a = Ces demandes sont-elles transmises à vos autorités compétentes en vue de faire prononcer une décision de confiscation et, si celle-ci intervient, de la faire exécuter ?
    .guidance = Citez la disposition. Indiquez qui demande la décision, ce qui doit être prouvé et si les éléments de preuve provenant de l’État requérant sont admis. Précisez si une condamnation dans cet État est nécessaire. Si votre État se fonde uniquement sur l’exécution de décisions étrangères, répondez « Non » et précisez-le.
    .example = Selon l’article 31 de la loi sur l’entraide en matière pénale de Lumaya (2010), le Directeur des poursuites publiques demande une décision à la Haute Cour sur la base du dossier étranger. En 2022, la Cour a confisqué un yacht à la demande de Northland.

untoc-13-1-b = Les décisions de confiscation prises par un tribunal de l’État requérant sont-elles transmises à vos autorités compétentes afin d’être exécutées dans les limites de la demande ?
    .guidance = Citez la disposition. Indiquez ce qui est examiné avant qu’une décision soit reconnue, et pour quels motifs la reconnaissance peut être refusée. Montrez que les décisions visant le produit et celles visant les instruments sont couvertes, et précisez si les décisions portant sur une somme d’argent et celles rendues sans condamnation peuvent être exécutées. Si votre État se fonde uniquement sur ses propres décisions, répondez « Non » et précisez-le.
    .example = L’article 44 de la loi sur l’entraide judiciaire internationale de la Korvanie (2009) permet au tribunal régional de reconnaître une décision étrangère dès lors qu’elle est définitive et que la défense a été entendue. Onze décisions ont été transmises de 2021 à 2023, et neuf ont été exécutées.

untoc-13-2 = À la demande d’un autre État partie qui a compétence pour connaître d’une infraction visée par la Convention, vos autorités identifient-elles, localisent-elles et gèlent-elles ou saisissent-elles le produit du crime et les instruments, en vue de leur confiscation éventuelle ?
    .guidance = Montrez que ces mesures sont possibles, que la confiscation doive être ordonnée par votre État ou par l’État requérant. Indiquez quelle autorité agit, ce qu’une demande doit démontrer et combien de temps les biens peuvent rester gelés. Précisez dans quel délai il peut être donné suite à une demande urgente.
    .example = L’article 47 de la loi sur l’entraide judiciaire de Northland (2012) ouvre aux demandes étrangères tous les pouvoirs nationaux de localisation et de gel. En 2023, un compte présentant un solde équivalant à 1,2 million de dollars a été gelé neuf heures après une demande d’Isla Verde.

untoc-13-3 = Votre État applique-t-il mutatis mutandis les règles de l’article 18 sur l’entraide judiciaire aux demandes de confiscation et aux demandes de mesures qui la préparent ?
    .guidance = Cela comprend l’autorité centrale, la forme et la langue des demandes, la confidentialité, les motifs de refus et les frais. Indiquez l’autorité qui reçoit les demandes présentées au titre de l’article 13, si ce n’est pas celle qui est désignée au titre de l’article 18. Précisez quelles règles votre État applique si un traité d’entraide judiciaire lie les deux États.
    .example = L’article 3 de la loi sur l’entraide judiciaire internationale de la Korvanie (2009) rend les règles de l’entraide judiciaire applicables à la confiscation. Le Département international du Ministère de la justice reçoit toutes ces demandes, en anglais ou en français ; le Bureau de recouvrement des avoirs donne au préalable des conseils sur leur contenu.

untoc-13-3-a = Lorsque votre État demande à un autre État partie de faire prononcer une décision de confiscation, la demande décrit-elle les biens et expose-t-elle les faits sur lesquels se fonde votre État, de manière suffisamment détaillée pour permettre d’y faire prononcer une telle décision ?
    .guidance = Cela s’ajoute aux informations visées au paragraphe 15 de l’article 18. Mentionnez les instructions, les formulaires ou les vérifications de l’autorité centrale, et joignez un modèle s’il en existe un. Indiquez aussi si votre État accepte les demandes reçues qui contiennent ces informations, ou ce dont il a besoin en outre.
    .example = La circulaire n° 6 du Parquet général de Northland (2018) contient un modèle de demande, avec un formulaire décrivant les biens et un résumé des faits et des preuves. Les demandes reçues qui sont établies de cette façon ne nécessitent rien de plus ; en 2023, une seule sur huit a dû être complétée.

untoc-13-3-b = Lorsque votre État demande à un autre État partie d’exécuter une décision de confiscation, la demande contient-elle une copie légalement admissible de la décision, un exposé des faits et des informations indiquant dans quelles limites l’exécution est demandée ?
    .guidance = Indiquez qui certifie la copie, et comment vos autorités apprennent ce qui est admissible dans l’État requis. Si une partie de la somme a été recouvrée ailleurs, la demande devrait le mentionner. Précisez aussi ce que votre État exige des demandes qu’il reçoit.
    .example = Selon l’article 62 de la loi sur la confiscation des avoirs d’Isla Verde (2016), le greffe du tribunal certifie la décision et indique la somme restant à recouvrer. Le Bureau du Procureur général y joint l’exposé des faits et une traduction. Les quatre demandes envoyées en 2022 ont toutes été acceptées sans qu’aucune question soit posée.

untoc-13-3-c = Lorsque votre État demande à un autre État partie d’identifier, de localiser, de geler ou de saisir des biens, la demande expose-t-elle les faits sur lesquels se fonde votre État et décrit-elle les mesures demandées ?
    .guidance = Il est utile de montrer pourquoi les biens sont présumés pouvoir faire l’objet d’une confiscation. Indiquez qui le vérifie avant l’envoi de la demande par votre État. Précisez aussi si votre État donne suite aux demandes reçues qui contiennent ces informations, et ce qui peut être envoyé ultérieurement en cas d’urgence.
    .example = L’Unité de l’autorité centrale de Lumaya contrôle chaque demande au regard de la liste de l’article 14 du règlement sur l’entraide (2016) : faits, lien présumé avec les biens, mesures demandées. Il est immédiatement donné suite aux demandes reçues qui contiennent ces éléments, et les documents peuvent suivre dans les 20 jours.

untoc-13-4 = Les décisions et mesures de votre État au sujet de ces demandes sont-elles prises conformément à son droit interne et à ses règles de procédure, et conformément aux traités, accords ou arrangements le liant à l’État requérant ?
    .guidance = Indiquez les règles qui régissent la procédure, de la réception d’une demande à son exécution, ainsi que les conditions et les motifs de refus qu’elles prévoient. Énumérez les traités que votre État applique en la matière. Précisez quelle règle prévaut si un traité et votre droit divergent.
    .example = Les articles 42 à 58 de la loi sur l’entraide judiciaire internationale de la Korvanie (2009) régissent la procédure ; la personne concernée est entendue avant toute décision définitive. Six traités bilatéraux et une convention régionale s’appliquent également et, selon l’article 2 de la loi, prévalent sur celle-ci.

untoc-13-5 = Votre État a-t-il remis au Secrétaire général de l’Organisation des Nations Unies une copie ou une description de ses lois et règlements relatifs à la coopération internationale aux fins de confiscation et de leurs modifications ultérieures ?
    .guidance = Indiquez la date de chaque communication. Si les lois ou règlements ont été modifiés depuis, précisez si les modifications ont également été transmises. Les textes joints ici peuvent en tenir lieu, si votre État le déclare.
    .example = Al Yasmin a transmis sa loi n° 17 sur la coopération judiciaire (2015) le 4 mars 2016. Les modifications de 2018 n’ont pas encore été communiquées ; elles sont jointes ici, et Al Yasmin demande qu’elles soient considérées comme remises au titre du présent paragraphe.

untoc-13-6 = Si votre État subordonne ces mesures à l’existence d’un traité, considère-t-il la Convention comme une base conventionnelle nécessaire et suffisante ?
    .guidance = Si votre État n’exige pas de traité, répondez « Oui » et précisez-le. Dans le cas contraire, citez la disposition ou la décision qui permet à vos autorités de se fonder sur la seule Convention. Mentionnez une affaire dans laquelle une demande a été reçue ou présentée sur cette base.
    .example = L’article 33 de la loi sur l’entraide en matière pénale de Lumaya (2010) exige un traité, et son annexe mentionne la Convention. En 2021, la Haute Cour a gelé deux appartements sur la seule base de la Convention, en l’absence de traité bilatéral avec l’État requérant.

untoc-13-7 = Votre État peut-il refuser la coopération prévue par cet article si l’infraction à laquelle se rapporte la demande n’est pas une infraction visée par la Convention ?
    .guidance = Le choix appartient à votre État. Citez la règle, et indiquez si le refus est obligatoire ou facultatif. Précisez si votre État peut néanmoins coopérer dans de tels cas, par exemple au titre d’un autre traité ou sur la base de la réciprocité, et si une demande a été refusée pour ce motif.
    .example = Selon l’article 53 de la loi sur l’entraide judiciaire de Northland (2012), une telle demande peut être refusée, mais le Parquet général examine d’abord si un autre traité ou la réciprocité permettrait d’y donner suite. Depuis 2015, deux demandes ont été refusées pour ce motif.

untoc-13-8 = Votre droit préserve-t-il les droits des tiers de bonne foi lorsque votre État donne suite à une demande au titre de cet article ?
    .guidance = Si les règles prévues pour les affaires nationales s’appliquent, renvoyez à votre réponse au titre du paragraphe 8 de l’article 12. Indiquez si un tiers peut être entendu dans votre État même si le tribunal étranger a déjà statué sur ses droits. Mentionnez des affaires.
    .example = L’article 49 de la loi sur l’entraide judiciaire internationale de la Korvanie (2009) permet à un tiers de former opposition devant le tribunal régional dans les deux mois, à moins qu’il n’ait été dûment entendu à l’étranger. En 2022, une banque a ainsi conservé son hypothèque sur une villa confisquée.

untoc-13-9 = Votre État a-t-il envisagé de conclure des traités, accords ou arrangements bilatéraux ou multilatéraux afin de renforcer l’efficacité de la coopération internationale aux fins de confiscation ?
    .guidance = L’obligation consiste à envisager la mesure. Énumérez les traités, accords et arrangements en vigueur, avec leurs dates et leurs parties, et ceux en cours de négociation. Indiquez lesquels se sont révélés utiles. Si votre État n’en voit pas la nécessité, indiquez les motifs.
    .example = Isla Verde a conclu des accords sur la localisation, la confiscation et le partage d’avoirs avec Lumaya (2014) et Northland (2019), et en négocie un troisième. Le Bureau du Procureur général examine tous les deux ans s’il est nécessaire d’en conclure d’autres.

## Article 14

untoc-14-1 = Votre État dispose-t-il du produit du crime et des biens confisqués conformément à son droit interne et à ses procédures administratives ?
    .guidance = Décrivez ces règles : qui décide, comment les biens sont vendus, conservés ou détruits, et à quel compte ou à quelle fin l’argent est affecté. Montrez qu’elles couvrent aussi les biens confisqués à la demande d’un autre État. Précisez si les victimes sont payées en premier, et comment les décisions sont publiées ou contrôlées.
    .example = Les articles 20 à 28 de la loi sur le recouvrement des avoirs de la Korvanie (2017) prévoient une vente aux enchères publiques dans un délai d’un an. Les victimes sont payées en premier ; la moitié du solde finance des projets sociaux. La Cour des comptes fait rapport à ce sujet chaque année. Les mêmes règles s’appliquent aux demandes étrangères.

untoc-14-2 = Lorsque votre État a confisqué des biens à la demande d’un autre État partie, envisage-t-il à titre prioritaire, si la demande lui en est faite et dans la mesure où son droit interne le lui permet, de les restituer afin que les victimes soient indemnisées ou que les propriétaires légitimes les recouvrent ?
    .guidance = L’obligation consiste à accorder la priorité à cette affectation au moment de décider, dans les limites de votre droit ; la décision reste du ressort de votre État. Citez la disposition, et indiquez qui décide et quels frais peuvent être déduits. Décrivez des affaires dans lesquelles des biens ont été restitués. Si aucune demande n’a encore été reçue, indiquez comment elle serait traitée.
    .example = L’article 59 de la loi sur l’entraide judiciaire de Northland (2012) oblige le Ministre de la justice à examiner d’abord la restitution si les victimes ou les propriétaires sont connus. En 2021, l’équivalent de 640 000 dollars a été restitué à Isla Verde pour 310 victimes d’escroquerie.

untoc-14-3-a = Votre État a-t-il envisagé spécialement de conclure des accords ou arrangements prévoyant de verser la valeur des avoirs confisqués, ou une partie de celle-ci, sur le compte visé à l’alinéa c) du paragraphe 2 de l’article 30 et à des organismes intergouvernementaux spécialisés dans la lutte contre la criminalité organisée ?
    .guidance = Le choix appartient à votre État. Ce compte reçoit des contributions volontaires destinées à l’assistance technique aux pays en développement et aux pays à économie en transition. S’il existe un tel accord, indiquez sa date, le bénéficiaire et les sommes versées, y compris celles provenant de la vente de biens. Précisez si votre droit budgétaire permet de tels versements.
    .example = Depuis 2018, l’article 27 de la loi sur le recouvrement des avoirs de la Korvanie (2017) permet de verser à des organismes internationaux jusqu’à 5 % des sommes confisquées chaque année. Deux contributions, en 2020 et 2023, ont été versées au compte destiné à l’assistance technique.

untoc-14-3-b = Votre État a-t-il envisagé spécialement de conclure des accords ou arrangements prévoyant de partager avec d’autres États parties, systématiquement ou au cas par cas, le produit du crime ou les biens confisqués, ou les fonds provenant de leur vente ?
    .guidance = Le choix appartient à votre État. Énumérez les accords, ou citez la règle qui permet le partage dans un cas particulier. Indiquez comment les parts sont fixées et quels frais sont déduits. Donnez des chiffres sur les sommes partagées et reçues.
    .example = L’article 47 de la loi sur le produit du crime de Lumaya (2013) permet au Procureur général de partager des avoirs au cas par cas, normalement à parts égales. En vertu d’un accord conclu avec Isla Verde (2014), l’équivalent de 2,1 millions de dollars a été partagé dans cinq affaires.

## Article 15

untoc-15-1-a = Votre État a-t-il établi sa compétence à l’égard des infractions établies conformément aux articles 5, 6, 8 et 23 lorsqu’elles sont commises sur son territoire ?
    .guidance = Citez la règle de compétence territoriale. Indiquez s’il suffit qu’une partie de l’infraction ou son effet se produise sur le territoire. Mentionnez les territoires auxquels la règle ne s’étend pas.
    .example = L’article 6 du Code pénal (2005) de la Korvanie s’applique à toute infraction dont un acte ou un effet se produit sur le territoire, y compris les eaux territoriales et l’espace aérien. En 2022, un tribunal a jugé une escroquerie planifiée à l’étranger, parce que les paiements des victimes avaient été effectués en Korvanie.

untoc-15-1-b-p1 = Votre État a-t-il établi sa compétence à l’égard de ces infractions lorsqu’elles sont commises à bord d’un navire qui bat son pavillon ?
    .guidance = Citez la règle et indiquez quels navires elle couvre. C’est le pavillon au moment de l’infraction qui compte. Précisez si la règle s’applique en haute mer et dans des eaux étrangères.
    .example = L’article 6 du Code pénal (1998) d’Isla Verde rend la loi applicable aux infractions commises à bord de tout navire inscrit au registre national, en haute mer comme dans des eaux étrangères. En 2021, l’équipage d’un bateau de pêche a été condamné pour participation à un groupe de trafiquants de drogue.

untoc-15-1-b-p2 = Votre État a-t-il établi sa compétence à l’égard de ces infractions lorsqu’elles sont commises à bord d’un aéronef immatriculé conformément à son droit interne ?
    .guidance = Citez la règle, qui peut figurer dans la législation aéronautique. C’est l’immatriculation au moment de l’infraction qui compte. Indiquez si la règle s’applique en vol et au sol.
    .example = L’article 140 de la loi sur l’aviation civile (2008) de Lumaya rend le droit pénal applicable aux infractions commises à bord d’aéronefs immatriculés à Lumaya, en vol ou au sol, où qu’ils se trouvent. Aucun cas ne s’est encore présenté.

untoc-15-2-a = Votre État a-t-il établi sa compétence à l’égard de ces infractions lorsqu’elles sont commises à l’encontre d’un de ses ressortissants ?
    .guidance = Le choix appartient à votre État. S’il l’a fait, citez la règle et toute condition, telle que la double incrimination ou une plainte de la victime.
    .example = Le paragraphe 2 de l’article 7 du Code pénal (2001) de Northland couvre les infractions commises à l’étranger à l’encontre de ses ressortissants si l’acte y est également punissable et passible d’au moins quatre ans. Il a été appliqué en 2020 dans une affaire d’enlèvement par un groupe criminel.

untoc-15-2-b-p1 = Votre État a-t-il établi sa compétence à l’égard de ces infractions lorsqu’elles sont commises par un de ses ressortissants, y compris à l’étranger ?
    .guidance = Le choix appartient à votre État. S’il l’a fait, citez la règle et toute condition, telle que la double incrimination ou la présence de l’auteur de l’infraction. Précisez si c’est la nationalité au moment de l’infraction ou au moment du procès qui est déterminante.
    .example = L’article 6 du Code pénal (1976) d’Al Yasmin s’applique à ses ressortissants qui commettent à l’étranger une infraction également punissable là-bas, une fois qu’ils sont revenus. La nationalité au moment de l’infraction ou du procès suffit. Sept procès de ce type ont eu lieu en 2022.

untoc-15-2-b-p2 = Votre État a-t-il établi sa compétence à l’égard de ces infractions lorsqu’elles sont commises par une personne apatride résidant habituellement sur son territoire ?
    .guidance = Le choix appartient à votre État. S’il l’a fait, citez la règle. Indiquez s’il en va de même pour d’autres résidents.
    .example = L’article 8 du Code pénal (2001) de Lumaya assimile aux ressortissants les personnes apatrides qui vivent en permanence dans le pays. Selon le paragraphe 2, il en va de même pour les ressortissants étrangers qui y résident depuis cinq ans.

untoc-15-2-c-i = Votre État a-t-il établi sa compétence à l’égard de la participation à un groupe criminel organisé hors de son territoire, en vue de la commission d’une infraction grave sur son territoire ?
    .guidance = Le choix appartient à votre État. Indiquez les infractions visées au paragraphe 1 de l’article 5 auxquelles la règle s’applique. Citez-la, ainsi qu’une affaire s’il y en a une.
    .example = L’alinéa d) de l’article 9 du Code pénal (1998) d’Isla Verde couvre l’entente et la participation active à l’étranger si le groupe vise une infraction grave à Isla Verde. En 2019, trois organisateurs d’un enlèvement planifié dans un autre État ont été condamnés.

untoc-15-2-c-ii = Votre État a-t-il établi sa compétence à l’égard de la tentative, de l’entente et de la complicité en matière de blanchiment d’argent hors de son territoire, en vue du blanchiment du produit du crime sur son territoire ?
    .guidance = Le choix appartient à votre État. La règle concerne les infractions visées à l’alinéa b) ii) du paragraphe 1 de l’article 6. Citez-la et indiquez ses limites, s’il y en a.
    .example = L’article 24 du Code pénal (2001) de Lumaya s’applique à la tentative, à l’entente et à la complicité à l’étranger lorsque l’argent doit être blanchi à Lumaya. L’accord du Directeur des poursuites publiques est requis. Un comptable a été condamné en 2022.

untoc-15-3 = Votre État a-t-il établi sa compétence à l’égard des infractions visées par la Convention lorsque l’auteur présumé se trouve sur son territoire et n’est pas extradé au seul motif qu’il est l’un de ses ressortissants ?
    .guidance = Cette disposition va de pair avec le paragraphe 10 de l’article 16. Citez la règle et indiquez si l’affaire est soumise sans retard excessif aux autorités chargées des poursuites. Si votre État extrade ses ressortissants, expliquez-le et précisez à quelles conditions.
    .example = Northland n’extrade ses ressortissants que si l’État requérant s’engage à les renvoyer (article 14 de la loi sur l’extradition, 2009). À défaut, l’article 8 du Code pénal (2001) donne compétence à ses tribunaux, et le dossier est transmis au procureur dans les 30 jours suivant le refus. Cinq affaires ont été reprises entre 2019 et 2023.

untoc-15-4 = Votre État a-t-il établi sa compétence à l’égard des infractions visées par la Convention lorsque l’auteur présumé se trouve sur son territoire et n’est pas extradé pour une autre raison ?
    .guidance = Le choix appartient à votre État. S’il l’a fait, citez la règle et indiquez les motifs de refus auxquels elle s’applique. Précisez si une demande d’extradition est nécessaire.
    .example = L’article 9, paragraphe 2, du Code pénal (2005) de la Korvanie donne compétence chaque fois que l’extradition est refusée, par exemple en raison du risque de peine de mort ou de procès inéquitable. Une demande d’extradition doit avoir été présentée. Deux personnes ont été jugées sur ce fondement en 2021.

untoc-15-5 = Lorsque vos autorités apprennent qu’un autre État partie mène une enquête ou a engagé des poursuites ou une procédure judiciaire concernant le même acte, le consultent-elles, selon qu’il convient, pour coordonner leurs actions ?
    .guidance = Indiquez quelle autorité procède aux consultations et par quelle voie. Citez la loi, l’accord ou les directives qui les prévoient. Décrivez une affaire dans laquelle des procédures ont été coordonnées ou transférées.
    .example = L’article 14 de la loi n° 11 (2010) d’Al Yasmin oblige le procureur chargé de la criminalité organisée à engager des consultations lorsqu’une procédure étrangère portant sur les mêmes faits vient à être connue. En 2023, des consultations dans deux affaires ont conduit à un transfert de procédure et à une équipe conjointe.

untoc-15-6 = Votre État exerce-t-il, sur la base de son droit interne, une autre compétence pénale à l’égard de ces infractions ?
    .guidance = La Convention n’exclut pas d’autres fondements, dans le respect du droit international général. Indiquez chaque fondement, tel que la protection d’intérêts essentiels ou la compétence universelle, et citez la règle.
    .example = L’article 11 du Code pénal (1998) d’Isla Verde prévoit également la compétence à l’égard de la contrefaçon de sa monnaie et des atteintes à sa sûreté, ainsi que des infractions qu’un traité l’oblige à poursuivre où qu’elles aient été commises. Ce dernier fondement a été appliqué en 2018 à un équipage de pirates.
