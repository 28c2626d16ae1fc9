### Convention : articles 5, 6, 8, 10, 11, 15 et 23. Lorsqu’une disposition contient deux obligations, ses questions se terminent par p1 et p2.

## Article 5

untoc-5-1-a = Votre État a-t-il conféré à au moins une forme de participation à un groupe criminel organisé le caractère d’infraction pénale distincte de la tentative ou de la consommation de l’activité criminelle elle-même ?
    .guidance = La disposition propose deux formes et en exige au moins une : l’entente en vue de commettre une infraction grave et la participation active aux activités du groupe. Indiquez laquelle votre État a choisie et pourquoi. Expliquez en quoi l’infraction se distingue de la tentative et de l’infraction consommée. Les questions suivantes traitent chacune de ces formes séparément.

untoc-5-1-a-i = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement, au fait de s’entendre avec une ou plusieurs autres personnes en vue de commettre une infraction grave à une fin liée directement ou indirectement à l’obtention d’un avantage financier ou d’un autre avantage matériel ?
    .guidance = Citez l’infraction et la peine encourue. Indiquez si votre droit exige en outre un acte commis en vertu de cette entente ou l’implication d’un groupe criminel organisé. Précisez à partir de quelle peine une infraction est grave dans votre droit : la Convention fixe le seuil à une peine privative de liberté dont le maximum ne doit pas être inférieur à quatre ans ou à une peine plus lourde. Si votre État se fonde uniquement sur la participation active, répondez « Non » et précisez-le.

untoc-5-1-a-ii-a = Votre État a-t-il conféré le caractère d’infraction pénale au fait de participer activement et intentionnellement aux activités criminelles d’un groupe criminel organisé, en ayant connaissance soit du but et de l’activité criminelle générale du groupe, soit de son intention de commettre les infractions en question ?
    .guidance = Citez l’infraction, la peine encourue et votre définition du groupe criminel organisé. Montrez comment la loi traite la connaissance qu’a la personne : il suffit qu’elle connaisse soit le but et l’activité générale du groupe, soit son intention de commettre les infractions. Si votre État se fonde uniquement sur l’infraction d’entente, répondez « Non » et précisez-le.

untoc-5-1-a-ii-b = Votre État a-t-il conféré le caractère d’infraction pénale au fait de participer activement et intentionnellement à d’autres activités d’un groupe criminel organisé, en ayant connaissance soit du but et de l’activité criminelle générale du groupe, soit de son intention de commettre les infractions en question, et en sachant que cette participation contribuera à la réalisation du but criminel ?
    .guidance = Il s’agit de comportements qui ne sont pas nécessairement criminels en eux-mêmes, comme tenir la comptabilité du groupe ou lui fournir des véhicules. Citez l’infraction et indiquez ce que l’accusation doit prouver quant à la connaissance. Citez une affaire s’il y en a une. Si votre État se fonde uniquement sur l’infraction d’entente, répondez « Non » et précisez-le.

untoc-5-1-b = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement, au fait d’organiser, de diriger, de faciliter, d’encourager ou de favoriser au moyen d’une aide ou de conseils la commission d’une infraction grave impliquant un groupe criminel organisé ?
    .guidance = Passez en revue les six formes de comportement, l’aide et les conseils comptant chacun pour une ; elles peuvent être couvertes par la partie générale de votre code pénal. Montrez en particulier comment la loi atteint les chefs qui ne commettent pas eux-mêmes l’infraction. Joignez les dispositions relatives à la complicité et à la direction d’un groupe, avec les peines encourues.

untoc-5-2 = Dans votre droit, la connaissance, l’intention, le but, la motivation ou l’entente requis pour ces infractions peuvent-ils être déduits de circonstances factuelles objectives ?
    .guidance = Citez la règle de preuve ou la jurisprudence sur laquelle se fondent les tribunaux. Si vos tribunaux apprécient librement les preuves, précisez-le et citez la règle. Une décision dans laquelle un tribunal a procédé à une telle déduction constitue le meilleur exemple.

untoc-5-3-p1 = Si, dans votre droit, l’infraction d’entente suppose l’implication d’un groupe criminel organisé, votre droit couvre-t-il toutes les infractions graves impliquant de tels groupes ?
    .guidance = Si votre droit n’exige pas une telle implication, répondez « Oui » et précisez-le. Dans le cas contraire, montrez qu’aucune infraction grave n’est exclue, par exemple parce que l’infraction renvoie à un seuil de peine et non à une liste. S’il existe une liste, joignez-la.

untoc-5-3-p2 = Si, dans votre droit, l’infraction d’entente suppose l’implication d’un groupe criminel organisé ou un acte commis en vertu de l’entente, votre État en a-t-il informé le Secrétaire général de l’Organisation des Nations Unies ?
    .guidance = Si votre droit ne pose aucune de ces deux conditions, répondez « Oui » et précisez-le. Dans le cas contraire, indiquez la date de la notification et joignez-en le texte. Elle devait être faite au moment de la signature ou du dépôt de l’instrument par lequel votre État est devenu partie ; si elle n’a pas été faite, indiquez quand elle le sera.

## Article 6

untoc-6-1-a-i = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement, à la conversion ou au transfert de biens dont l’auteur sait qu’ils sont le produit du crime, dans le but d’en dissimuler ou d’en déguiser l’origine illicite ou d’aider toute personne impliquée dans l’infraction principale à échapper aux conséquences juridiques de ses actes ?
    .guidance = Citez l’infraction de blanchiment d’argent et la peine encourue. Montrez que les deux buts sont couverts : dissimuler l’origine et aider une autre personne. Indiquez quelle connaissance la loi exige. Donnez, si vous en disposez, des chiffres annuels sur les enquêtes et les condamnations.

untoc-6-1-a-ii = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement, à la dissimulation ou au déguisement de la nature véritable, de l’origine, de l’emplacement, de la disposition, du mouvement ou de la propriété de biens dont l’auteur sait qu’ils sont le produit du crime, ou de droits y relatifs ?
    .guidance = Vérifiez chaque élément tour à tour, de la nature aux droits ; un terme général qui les couvre tous suffit. Citez l’infraction et la peine encourue. Indiquez comment votre droit définit les biens et le produit du crime.

untoc-6-1-b-i = Sous réserve des concepts fondamentaux de son système juridique, votre État a-t-il conféré le caractère d’infraction pénale à l’acquisition, à la détention ou à l’utilisation de biens dont l’auteur sait, au moment où il les reçoit, qu’ils sont le produit du crime ?
    .guidance = Citez l’infraction, qui peut être celle de recel, avec la peine encourue. Montrez que l’acquisition, la détention et l’utilisation sont toutes couvertes. Si un concept fondamental de votre système juridique y fait obstacle, indiquez lequel et le texte qui le consacre.

untoc-6-1-b-ii = Sous réserve des concepts fondamentaux de son système juridique, votre État a-t-il conféré le caractère d’infraction pénale à la participation à des infractions de blanchiment d’argent ou à toute association, entente, tentative ou complicité par fourniture d’une assistance, d’une aide ou de conseils en vue de leur commission ?
    .guidance = Les règles générales relatives à la tentative, à la complicité et à l’entente peuvent suffire ; citez-les. Indiquez lesquelles de ces formes votre droit ne connaît pas, et le concept qui les exclut. Précisez si la peine diffère de celle de l’auteur principal.

untoc-6-2-a = Votre État s’efforce-t-il d’appliquer ses infractions de blanchiment d’argent à l’éventail le plus large d’infractions principales ?
    .guidance = Décrivez la méthode retenue par votre droit : toutes les infractions, un seuil de peine, une liste ou une combinaison de ces méthodes. Citez la définition de l’infraction principale. Si des infractions sont exclues, indiquez lesquelles et pourquoi.

untoc-6-2-b-p1 = Dans votre droit, les infractions principales incluent-elles toutes les infractions graves ainsi que les infractions de participation à un groupe criminel organisé, de corruption et d’entrave au bon fonctionnement de la justice ?
    .guidance = Une infraction grave est une infraction passible d’une peine privative de liberté dont le maximum n’est pas inférieur à quatre ans ou d’une peine plus lourde. Montrez que chacun des trois groupes d’infractions est inclus, même lorsque la peine encourue est moindre. Joignez la définition ou la liste.

untoc-6-2-b-p2 = Si votre droit contient une liste d’infractions principales spécifiques, cette liste comprend-elle un éventail complet d’infractions liées à des groupes criminels organisés ?
    .guidance = Si votre droit ne contient pas de liste, répondez « Oui » et précisez-le. Dans le cas contraire, joignez la liste et sa dernière modification. Mentionnez en particulier la traite des personnes, le trafic illicite de migrants, les infractions relatives aux armes à feu et les infractions liées à la drogue.

untoc-6-2-c-p1 = Dans votre droit, les infractions principales incluent-elles des infractions commises hors du territoire relevant de la compétence de votre État ?
    .guidance = Citez la disposition ou expliquez comment les tribunaux parviennent à ce résultat. Donnez un exemple d’affaire dans laquelle le produit provenait d’une infraction commise à l’étranger. Indiquez si une condamnation à l’étranger est nécessaire ; la Convention ne l’exige pas.

untoc-6-2-c-p2 = Une infraction commise hors du territoire relevant de votre compétence ne constitue-t-elle une infraction principale que lorsque l’acte est une infraction pénale là où il a été commis et en serait une dans votre État ?
    .guidance = Il s’agit du critère de la double incrimination. Indiquez comment votre droit l’exprime et comment les tribunaux établissent le contenu du droit étranger. Si votre droit va plus loin et n’exige pas que l’acte soit une infraction à l’étranger, expliquez-le.

untoc-6-2-d = Votre État a-t-il remis au Secrétaire général de l’Organisation des Nations Unies une copie ou une description de ses lois relatives au blanchiment d’argent et de leurs modifications ultérieures ?
    .guidance = Indiquez la date de chaque communication. Si les lois ont été modifiées depuis, précisez si les modifications ont également été transmises. Les lois jointes ici peuvent en tenir lieu, si votre État le déclare.

untoc-6-2-e = Votre droit prévoit-il, parce que ses principes fondamentaux l’exigent, que les infractions de blanchiment d’argent ne s’appliquent pas à la personne qui a commis l’infraction principale ?
    .guidance = Répondez « Non » si votre droit punit l’autoblanchiment, c’est-à-dire le blanchiment du produit de sa propre infraction ; c’est le cas dans de nombreux États. Répondez « Oui » s’il l’exclut, et citez le principe ainsi que la disposition ou la décision qui le consacre.

untoc-6-2-f = Dans votre droit, la connaissance, l’intention ou la motivation requises pour le blanchiment d’argent peuvent-elles être déduites de circonstances factuelles objectives ?
    .guidance = Citez la disposition ou la jurisprudence. Indiquez les circonstances sur lesquelles les tribunaux se sont fondés, telles que des revenus inexpliqués ou des opérations inhabituelles. Renvoyez à votre réponse au titre du paragraphe 2 de l’article 5 si la même règle s’applique.

## Article 8

untoc-8-1-a = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement, au fait de promettre, d’offrir ou d’accorder à un agent public, directement ou indirectement, un avantage indu afin qu’il accomplisse ou s’abstienne d’accomplir un acte dans l’exercice de ses fonctions officielles ?
    .guidance = Montrez que le fait de promettre, d’offrir et d’accorder est couvert dans chaque cas, y compris par des intermédiaires. Montrez que l’avantage peut être destiné à l’agent lui-même ou à une autre personne ou entité. Citez l’infraction et la peine encourue, et donnez des chiffres sur les affaires.

untoc-8-1-b = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement, au fait pour un agent public de solliciter ou d’accepter, directement ou indirectement, un avantage indu afin d’accomplir ou de s’abstenir d’accomplir un acte dans l’exercice de ses fonctions officielles ?
    .guidance = Montrez que le fait de demander un avantage est une infraction même si rien n’est donné. Montrez que l’avantage peut être destiné à l’agent lui-même ou à une autre personne ou entité. Citez l’infraction et la peine encourue, et donnez des chiffres sur les affaires.

untoc-8-2-p1 = Votre État a-t-il envisagé de conférer le caractère d’infraction pénale à la corruption impliquant un agent public étranger ou un fonctionnaire international ?
    .guidance = L’obligation consiste à envisager la mesure. Indiquez qui a examiné la question, quand et avec quel résultat. Si une telle infraction existe, citez-la et précisez si elle couvre à la fois le fait de donner et celui d’accepter. Si votre État y a renoncé, indiquez les motifs.

untoc-8-2-p2 = Votre État a-t-il envisagé de conférer le caractère d’infraction pénale à d’autres formes de corruption ?
    .guidance = Il s’agit par exemple du trafic d’influence, de l’abus de fonctions, du détournement de biens et de la corruption dans le secteur privé. Énumérez celles qui constituent des infractions dans votre État, avec les articles correspondants. Pour les autres, indiquez si elles ont été envisagées.

untoc-8-3 = Votre État a-t-il conféré le caractère d’infraction pénale au fait de se rendre complice de ses infractions de corruption ?
    .guidance = Les règles générales relatives à la complicité peuvent suffire ; citez-les. Indiquez si le complice encourt la même peine que l’auteur principal. Mentionnez toute limite concernant les infractions que seul un agent public peut commettre.

untoc-8-4 = Vos infractions de corruption s’appliquent-elles à tout agent public et à toute personne fournissant un service public, au sens où votre droit définit et applique ces termes ?
    .guidance = Citez la définition utilisée dans votre droit pénal. Indiquez si elle couvre les agents élus et nommés, les juges, le personnel non rémunéré et temporaire, et les personnes qui fournissent un service public sans être des agents publics. Mentionnez toute catégorie exclue.

## Article 10

untoc-10-1-p1 = Votre État a-t-il établi, conformément à ses principes juridiques, la responsabilité des personnes morales qui participent à des infractions graves impliquant un groupe criminel organisé ?
    .guidance = Indiquez quelles personnes morales peuvent être tenues responsables, et à raison des actes ou omissions de qui. Citez la disposition. Expliquez toute limite, par exemple à certaines infractions graves ou aux actes commis au profit de la personne morale.

untoc-10-1-p2 = Votre État a-t-il établi la responsabilité des personnes morales pour les infractions de participation à un groupe criminel organisé, de blanchiment d’argent, de corruption et d’entrave au bon fonctionnement de la justice ?
    .guidance = Montrez, pour chacun des quatre groupes d’infractions, que les personnes morales peuvent être tenues responsables. Lorsqu’un Protocole lie votre État, les infractions qu’il établit sont considérées comme des infractions établies conformément à la Convention ; indiquez si elles sont couvertes. Donnez des chiffres sur les affaires visant des personnes morales.

untoc-10-2 = Votre droit prévoit-il la responsabilité pénale, civile ou administrative des personnes morales, ou plusieurs de ces formes de responsabilité ?
    .guidance = Le choix appartient à votre État. Indiquez chaque type de responsabilité qui existe, la loi qui le prévoit et la juridiction ou l’autorité qui statue. Si la responsabilité pénale est exclue par un principe juridique, indiquez lequel.

untoc-10-3 = La responsabilité d’une personne morale est-elle sans préjudice de la responsabilité pénale des personnes physiques qui ont commis l’infraction ?
    .guidance = Montrez que les deux peuvent être poursuivies pour les mêmes faits, ensemble ou successivement. Citez la disposition s’il y en a une. Une affaire dans laquelle les deux ont été tenues responsables est un bon exemple.

untoc-10-4 = Les personnes morales tenues responsables font-elles l’objet de sanctions efficaces, proportionnées et dissuasives, y compris de sanctions pécuniaires ?
    .guidance = Énumérez les sanctions, avec leurs montants minimal et maximal. Mentionnez les sanctions autres que les amendes, telles que la confiscation, l’exclusion des marchés publics ou la dissolution. Donnez des exemples de sanctions prononcées et indiquez comment leur montant a été fixé.

## Article 11

untoc-11-1 = Les sanctions applicables aux infractions établies conformément aux articles 5, 6, 8 et 23 tiennent-elles compte de la gravité de chaque infraction ?
    .guidance = Indiquez les peines minimale et maximale de chaque infraction. Mentionnez les circonstances qui les augmentent ou les réduisent. Des chiffres sur les peines effectivement prononcées montrent comment la loi est appliquée.

untoc-11-2 = Lorsque votre droit confère un pouvoir discrétionnaire en matière de poursuites, votre État s’efforce-t-il de faire en sorte que ce pouvoir soit exercé de façon à optimiser l’efficacité des mesures de détection et de répression, compte dûment tenu de la nécessité d’exercer un effet dissuasif à l’égard de ces infractions ?
    .guidance = Indiquez si les poursuites sont obligatoires ou discrétionnaires. Si elles sont discrétionnaires, citez les directives applicables et indiquez qui contrôle la décision de ne pas poursuivre. Si votre droit ne confère aucun pouvoir discrétionnaire, répondez « Oui » et précisez-le.

untoc-11-3 = Lorsqu’un prévenu ou un accusé est mis en liberté dans l’attente du jugement ou de la procédure d’appel, votre État prend-il des mesures pour que les conditions de cette mise en liberté visent à assurer sa présence lors de la procédure ultérieure ?
    .guidance = Citez les règles relatives à la mise en liberté et aux conditions qui peuvent être imposées, telles que le cautionnement, la remise du passeport ou l’obligation de se présenter. Montrez que le risque de fuite est pris en compte. Indiquez comment les droits de la défense sont respectés.

untoc-11-4 = Votre État veille-t-il à ce que ses tribunaux ou autres autorités compétentes aient à l’esprit la gravité de ces infractions lorsqu’ils envisagent une libération anticipée ou conditionnelle ?
    .guidance = Citez les conditions de la libération anticipée et les éléments à prendre en compte. Mentionnez toute durée minimale plus longue applicable à la criminalité organisée. Donnez des chiffres s’il en existe.

untoc-11-5-p1 = Lorsqu’il y a lieu, votre État a-t-il fixé une période de prescription prolongée au cours de laquelle des poursuites peuvent être engagées du chef des infractions visées par la Convention ?
    .guidance = Indiquez la période applicable à chaque infraction et le moment à partir duquel elle court. Mentionnez ce qui l’interrompt ou la suspend. Si certaines infractions sont imprescriptibles, précisez-le.

untoc-11-5-p2 = Lorsqu’il y a lieu, votre État a-t-il fixé une période de prescription plus longue pour les cas où l’auteur présumé de l’infraction s’est soustrait à la justice ?
    .guidance = Citez la règle. Une période qui cesse de courir pendant la fuite produit le même effet ; expliquez comment elle fonctionne. En l’absence d’une telle règle, indiquez comment votre État traite les auteurs d’infractions en fuite.

## Article 15

untoc-15-1-a = Votre État a-t-il établi sa compétence à l’égard des infractions établies conformément aux articles 5, 6, 8 et 23 lorsqu’elles sont commises sur son territoire ?
    .guidance = Citez la règle de compétence territoriale. Indiquez s’il suffit qu’une partie de l’infraction ou son effet se produise sur le territoire. Mentionnez les territoires auxquels la règle ne s’étend pas.

untoc-15-1-b-p1 = Votre État a-t-il établi sa compétence à l’égard de ces infractions lorsqu’elles sont commises à bord d’un navire qui bat son pavillon ?
    .guidance = Citez la règle et indiquez quels navires elle couvre. C’est le pavillon au moment de l’infraction qui compte. Précisez si la règle s’applique en haute mer et dans des eaux étrangères.

untoc-15-1-b-p2 = Votre État a-t-il établi sa compétence à l’égard de ces infractions lorsqu’elles sont commises à bord d’un aéronef immatriculé conformément à son droit interne ?
    .guidance = Citez la règle, qui peut figurer dans la législation aéronautique. C’est l’immatriculation au moment de l’infraction qui compte. Indiquez si la règle s’applique en vol et au sol.

untoc-15-2-a = Votre État a-t-il établi sa compétence à l’égard de ces infractions lorsqu’elles sont commises à l’encontre d’un de ses ressortissants ?
    .guidance = Le choix appartient à votre État. S’il l’a fait, citez la règle et toute condition, telle que la double incrimination ou une plainte de la victime.

untoc-15-2-b-p1 = Votre État a-t-il établi sa compétence à l’égard de ces infractions lorsqu’elles sont commises par un de ses ressortissants, y compris à l’étranger ?
    .guidance = Le choix appartient à votre État. S’il l’a fait, citez la règle et toute condition, telle que la double incrimination ou la présence de l’auteur de l’infraction. Précisez si c’est la nationalité au moment de l’infraction ou au moment du procès qui est déterminante.

untoc-15-2-b-p2 = Votre État a-t-il établi sa compétence à l’égard de ces infractions lorsqu’elles sont commises par une personne apatride résidant habituellement sur son territoire ?
    .guidance = Le choix appartient à votre État. S’il l’a fait, citez la règle. Indiquez s’il en va de même pour d’autres résidents.

untoc-15-2-c-i = Votre État a-t-il établi sa compétence à l’égard de la participation à un groupe criminel organisé hors de son territoire, en vue de la commission d’une infraction grave sur son territoire ?
    .guidance = Le choix appartient à votre État. Indiquez les infractions visées au paragraphe 1 de l’article 5 auxquelles la règle s’applique. Citez-la, ainsi qu’une affaire s’il y en a une.

untoc-15-2-c-ii = Votre État a-t-il établi sa compétence à l’égard de la tentative, de l’entente et de la complicité en matière de blanchiment d’argent hors de son territoire, en vue du blanchiment du produit du crime sur son territoire ?
    .guidance = Le choix appartient à votre État. La règle concerne les infractions visées à l’alinéa b) ii) du paragraphe 1 de l’article 6. Citez-la et indiquez ses limites, s’il y en a.

untoc-15-3 = Votre État a-t-il établi sa compétence à l’égard des infractions visées par la Convention lorsque l’auteur présumé se trouve sur son territoire et n’est pas extradé au seul motif qu’il est l’un de ses ressortissants ?
    .guidance = Cette disposition va de pair avec le paragraphe 10 de l’article 16. Citez la règle et indiquez si l’affaire est soumise sans retard excessif aux autorités chargées des poursuites. Si votre État extrade ses ressortissants, expliquez-le et précisez à quelles conditions.

untoc-15-4 = Votre État a-t-il établi sa compétence à l’égard des infractions visées par la Convention lorsque l’auteur présumé se trouve sur son territoire et n’est pas extradé pour toute autre raison ?
    .guidance = Le choix appartient à votre État. S’il l’a fait, citez la règle et indiquez les motifs de refus auxquels elle s’applique. Précisez si une demande d’extradition est nécessaire.

untoc-15-5 = Lorsque vos autorités apprennent qu’un autre État partie mène une enquête ou a engagé des poursuites ou une procédure judiciaire concernant le même acte, le consultent-elles, selon qu’il convient, pour coordonner leurs actions ?
    .guidance = Indiquez quelle autorité procède aux consultations et par quelle voie. Citez la loi, l’accord ou les directives qui les prévoient. Décrivez une affaire dans laquelle des procédures ont été coordonnées ou transférées.

untoc-15-6 = Votre État exerce-t-il, sur la base de son droit interne, toute autre compétence pénale à l’égard de ces infractions ?
    .guidance = La Convention n’exclut pas d’autres fondements, dans le respect du droit international général. Indiquez chaque fondement, tel que la protection d’intérêts essentiels ou la compétence universelle, et citez la règle.

## Article 23

untoc-23-a-p1 = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement, au recours à la force physique, à des menaces ou à l’intimidation pour obtenir un faux témoignage ou empêcher un témoignage ou la présentation d’éléments de preuve dans une procédure relative aux infractions visées par la Convention ?
    .guidance = Montrez que la force, les menaces et l’intimidation sont chacune couvertes. Montrez que les témoins, les experts et les autres personnes qui présentent des éléments de preuve sont protégés à tous les stades de la procédure. Citez l’infraction et la peine encourue.

untoc-23-a-p2 = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement, au fait de promettre, d’offrir ou d’accorder un avantage indu pour obtenir un faux témoignage ou empêcher un témoignage ou la présentation d’éléments de preuve dans une procédure relative à ces infractions ?
    .guidance = Il s’agit de la corruption de témoins et d’autres personnes qui présentent des éléments de preuve. Montrez que le fait de promettre, d’offrir et d’accorder est couvert dans chaque cas, y compris lorsque l’offre est refusée. Citez l’infraction et la peine encourue.

untoc-23-b-p1 = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement, au recours à la force physique, à des menaces ou à l’intimidation pour empêcher un agent de la justice ou un agent des services de détection et de répression d’exercer les devoirs de sa charge en rapport avec les infractions visées par la Convention ?
    .guidance = Indiquez quels agents sont couverts : juges, procureurs, police, douanes, personnel pénitentiaire et autres. Citez l’infraction et la peine encourue. Précisez si les menaces à l’encontre de proches sont couvertes.

untoc-23-b-p2 = Votre droit protège-t-il d’autres catégories d’agents publics contre de tels actes ?
    .guidance = Le choix appartient à votre État. Indiquez ces catégories, par exemple les jurés, les élus ou les inspecteurs des impôts, et citez la disposition.
