### Protocole relatif au trafic illicite de migrants : article 6. Lorsqu’une disposition contient deux obligations, ses questions se terminent par p1 et p2.

## Article 6

smuggling-6-1-a = Votre État a-t-il conféré le caractère d’infraction pénale au trafic illicite de migrants, lorsqu’il est commis intentionnellement et pour en tirer, directement ou indirectement, un avantage financier ou un autre avantage matériel ?
    .guidance = L’article 3 le définit comme le fait d’assurer l’entrée illégale dans un État partie d’une personne qui n’est ni un ressortissant ni un résident permanent de cet État. Indiquez si votre droit couvre aussi l’entrée illégale dans un autre État partie. Précisez si l’avantage est un élément constitutif de l’infraction et comment est traitée l’aide apportée sans avantage, par exemple à des proches ou par des organisations humanitaires. Citez l’infraction et la peine encourue, et donnez des chiffres.

smuggling-6-1-b-i = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement et pour en tirer un tel avantage, à la fabrication d’un document de voyage ou d’identité frauduleux afin de permettre le trafic illicite de migrants ?
    .guidance = Montrez que votre droit couvre le document contrefait ou falsifié ainsi que le document délivré ou obtenu irrégulièrement. Montrez que les documents d’autres États sont compris. Citez l’infraction et la peine encourue.

smuggling-6-1-b-ii = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement et pour en tirer un tel avantage, au fait de procurer, de fournir ou de posséder un document de voyage ou d’identité frauduleux afin de permettre le trafic illicite de migrants ?
    .guidance = Montrez que le fait de procurer, celui de fournir et celui de posséder sont chacun couverts. Aux termes de l’article 3, un document authentique utilisé par une personne autre que son titulaire légitime est également frauduleux. Précisez comment la loi distingue la possession par un trafiquant de la possession par un migrant pour son propre usage.

smuggling-6-1-c = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement et pour en tirer un tel avantage, au fait de permettre à une personne qui n’est ni un ressortissant ni un résident permanent de demeurer dans votre État par des moyens illégaux, sans satisfaire aux conditions nécessaires au séjour légal ?
    .guidance = Les moyens visés sont le recours à des documents frauduleux décrit à l’alinéa b) du paragraphe 1 ou tout autre moyen illégal. Citez l’infraction et la peine encourue. Précisez si elle couvre, par exemple, les mariages de complaisance ou les fausses attestations d’emploi.

smuggling-6-2-a = Sous réserve des concepts fondamentaux de son système juridique, votre État a-t-il conféré le caractère d’infraction pénale au fait de tenter de commettre ces infractions ?
    .guidance = Montrez que la tentative est couverte pour chacune des infractions visées au paragraphe 1. La règle générale relative à la tentative peut suffire ; citez-la et indiquez la peine encourue. Si un concept fondamental de votre système juridique exclut la tentative pour certaines d’entre elles, indiquez lequel.

smuggling-6-2-b-p1 = Votre État a-t-il conféré le caractère d’infraction pénale au fait de se rendre complice du trafic illicite de migrants, de la fabrication d’un document frauduleux à cette fin ou de l’acte consistant à permettre à une personne de demeurer illégalement dans votre État ?
    .guidance = Il s’agit des infractions visées aux alinéas a), b) i) et c) du paragraphe 1. Les règles générales relatives à la complicité peuvent suffire ; citez-les. Indiquez si le complice encourt la même peine que l’auteur principal.

smuggling-6-2-b-p2 = Sous réserve des concepts fondamentaux de son système juridique, votre État a-t-il conféré le caractère d’infraction pénale au fait de se rendre complice de l’acte consistant à procurer, à fournir ou à posséder un document frauduleux afin de permettre le trafic illicite de migrants ?
    .guidance = Il s’agit de l’infraction visée à l’alinéa b) ii) du paragraphe 1. Si les mêmes règles relatives à la complicité s’appliquent, renvoyez à votre réponse précédente. Si un concept fondamental de votre système juridique exclut ici la complicité, indiquez lequel.

smuggling-6-2-c = Votre État a-t-il conféré le caractère d’infraction pénale au fait d’organiser la commission de l’une des infractions visées au paragraphe 1 ou de donner des instructions à d’autres personnes pour qu’elles la commettent ?
    .guidance = Montrez comment votre droit atteint ceux qui dirigent à distance un réseau de trafic illicite, y compris depuis l’étranger. Citez l’infraction ou la circonstance aggravante, avec la peine encourue. Renvoyez à votre réponse au titre de l’alinéa b) du paragraphe 1 de l’article 5 de la Convention si la même disposition s’applique.

smuggling-6-3-a = Votre État a-t-il conféré le caractère de circonstance aggravante au fait de mettre en danger ou de risquer de mettre en danger la vie ou la sécurité des migrants concernés ?
    .guidance = La circonstance doit s’appliquer aux infractions visées aux alinéas a), b) i) et c) du paragraphe 1 ; pour la complicité et pour le fait d’organiser l’infraction ou de donner des instructions, elle s’applique sous réserve des concepts fondamentaux de votre système juridique. Indiquez la peine encourue avec et sans cette circonstance. Citez une affaire, par exemple de transport dans un conteneur fermé ou sur un bateau hors d’état de naviguer.

smuggling-6-3-b = Votre État a-t-il conféré le caractère de circonstance aggravante au traitement inhumain ou dégradant des migrants concernés, y compris pour l’exploitation ?
    .guidance = La circonstance doit s’appliquer aux infractions visées aux alinéas a), b) i) et c) du paragraphe 1 ; pour la complicité et pour le fait d’organiser l’infraction ou de donner des instructions, elle s’applique sous réserve des concepts fondamentaux de votre système juridique. Indiquez la peine encourue avec et sans cette circonstance. Précisez comment une telle exploitation est distinguée de la traite des personnes.

smuggling-6-4 = Votre État prend-il, en vertu de son droit interne, des mesures contre les personnes dont les actes constituent une infraction autre que celles établies en vertu du Protocole, telle que l’entrée illégale ?
    .guidance = Le Protocole ne l’empêche pas, mais, selon son article 5, les migrants ne deviennent pas passibles de poursuites pénales en vertu du Protocole du fait qu’ils ont été l’objet d’un trafic illicite. Indiquez les infractions et citez-les. Précisez comment les migrants objet d’un trafic illicite sont protégés contre des poursuites pour ce seul fait.
