### Protocole relatif aux armes à feu : article 5. Lorsqu’une disposition contient deux obligations, ses questions se terminent par p1 et p2.

## Article 5

firearms-5-1-a = Votre État a-t-il conféré le caractère d’infraction pénale à la fabrication illicite d’armes à feu, de leurs pièces, éléments et munitions, lorsqu’elle est commise intentionnellement ?
    .guidance = L’article 3 prévoit trois cas de fabrication ou d’assemblage : à partir de pièces et d’éléments ayant fait l’objet d’un trafic illicite, sans licence ou autorisation, ou sans marquage de l’arme à feu. Montrez que chacun est couvert. Comparez vos définitions de l’arme à feu, des pièces et éléments et des munitions à celles de l’article 3. Citez l’infraction et la peine encourue.

firearms-5-1-b = Votre État a-t-il conféré le caractère d’infraction pénale au trafic illicite d’armes à feu, de leurs pièces, éléments et munitions, lorsqu’il est commis intentionnellement ?
    .guidance = Montrez que l’importation, l’exportation, l’acquisition, la vente, la livraison, le transport et le transfert entre États parties sont couverts lorsque l’un des États concernés ne les a pas autorisés ou lorsque les armes à feu ne sont pas marquées. Citez l’infraction et la peine encourue. Donnez des chiffres sur les saisies et les condamnations.

firearms-5-1-c = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement, au fait de falsifier, ou d’effacer, d’enlever ou d’altérer de façon illégale, la ou les marques que doit porter une arme à feu ?
    .guidance = Il s’agit des marques exigées par l’article 8. Montrez que la falsification, l’effacement, l’enlèvement et l’altération sont chacun couverts. Indiquez si la possession d’une arme à feu dont la marque a été enlevée est également punie.

firearms-5-2-a-p1 = Sous réserve des concepts fondamentaux de son système juridique, votre État a-t-il conféré le caractère d’infraction pénale au fait de tenter de commettre ces infractions ?
    .guidance = Montrez que la tentative est couverte pour chacune des infractions visées au paragraphe 1. La règle générale relative à la tentative peut suffire ; citez-la et indiquez la peine encourue. Si un concept fondamental de votre système juridique exclut la tentative, indiquez lequel.

firearms-5-2-a-p2 = Sous réserve des concepts fondamentaux de son système juridique, votre État a-t-il conféré le caractère d’infraction pénale au fait de se rendre complice de ces infractions ?
    .guidance = Les règles générales relatives à la complicité peuvent suffire ; citez-les. Indiquez si le complice encourt la même peine que l’auteur principal. Si un concept fondamental de votre système juridique exclut la complicité, indiquez lequel.

firearms-5-2-b = Votre État a-t-il conféré le caractère d’infraction pénale au fait d’organiser, de diriger, de faciliter, d’encourager ou de favoriser au moyen d’une aide ou de conseils la commission de l’une des infractions visées au paragraphe 1 ?
    .guidance = Passez en revue les six formes de comportement, l’aide et les conseils comptant chacun pour une. Montrez comment votre droit atteint les organisateurs et les courtiers qui ne manipulent jamais les armes. Citez les dispositions, avec les peines encourues. Renvoyez à votre réponse au titre de l’alinéa b) du paragraphe 1 de l’article 5 de la Convention si la même disposition s’applique.
