### Protocole relatif à la traite des personnes : article 5.

## Article 5

trafficking-5-1 = Votre État a-t-il conféré le caractère d’infraction pénale à la traite des personnes, telle que définie à l’article 3, lorsqu’elle est commise intentionnellement ?
    .guidance = Comparez votre définition à celle de l’article 3 : les actes, les moyens et le but d’exploitation, avec toutes les formes d’exploitation que mentionne le Protocole. Montrez que le consentement de la victime est indifférent dès lors que l’un quelconque des moyens a été utilisé. Montrez que, pour un enfant, c’est-à-dire toute personne âgée de moins de 18 ans, il n’est nécessaire de prouver aucun moyen. Citez l’infraction et la peine encourue, et donnez des chiffres sur les affaires et les victimes.

trafficking-5-2-a = Sous réserve des concepts fondamentaux de son système juridique, votre État a-t-il conféré le caractère d’infraction pénale à la tentative de commettre l’infraction de traite des personnes ?
    .guidance = La règle générale relative à la tentative peut suffire ; citez-la et indiquez la peine encourue. Si un concept fondamental de votre système juridique exclut la tentative pour cette infraction, indiquez lequel. Précisez si les actes préparatoires sont également punis.

trafficking-5-2-b = Votre État a-t-il conféré le caractère d’infraction pénale au fait de se rendre complice de la traite des personnes ?
    .guidance = Les règles générales relatives à la complicité peuvent suffire ; citez-les. Indiquez si le complice encourt la même peine que l’auteur principal. Donnez un exemple d’affaire, comme celle d’une personne ayant prêté une maison ou un véhicule.

trafficking-5-2-c = Votre État a-t-il conféré le caractère d’infraction pénale au fait d’organiser la traite des personnes ou de donner des instructions à d’autres personnes pour qu’elles la commettent ?
    .guidance = Montrez comment votre droit atteint ceux qui planifient et dirigent sans prendre part à l’acte lui-même. Citez l’infraction ou la circonstance aggravante, avec la peine encourue. Renvoyez à votre réponse au titre de l’alinéa b) du paragraphe 1 de l’article 5 de la Convention si la même disposition s’applique.
