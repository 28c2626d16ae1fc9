### Protocole relatif aux armes à feu : articles 1 à 15.

## Article 1

firearms-1-2 = Les mesures par lesquelles votre État applique la Convention s’appliquent-elles également, mutatis mutandis, aux infractions relatives aux armes à feu visées par le Protocole ?
    .guidance = Pensez à la confiscation, aux techniques d’enquête spéciales, à la protection des témoins et des victimes et à la coopération entre les services de détection et de répression. Indiquez par quelle règle elles s’étendent à ces infractions : renvoi aux infractions graves, liste ou clause générale. Si une mesure ne s’applique pas, indiquez laquelle.
    .example = À Northland, les articles 5 à 19 de la loi sur la criminalité transnationale (2009) s’appliquent à toute infraction prévue au chapitre 9 de la loi sur les armes à feu (2011), en vertu de l’article 4 de la première loi. En 2022, la protection des témoins a été accordée dans trois affaires relatives à des armes à feu.

firearms-1-3 = Votre État considère-t-il les infractions établies conformément à l’article 5 du Protocole comme des infractions établies conformément à la Convention, notamment pour l’extradition et l’entraide judiciaire ?
    .guidance = Montrez-le pour l’extradition, l’entraide judiciaire, la responsabilité des personnes morales et le blanchiment d’argent. Pour que la Convention s’applique, l’affaire doit néanmoins être transnationale et impliquer un groupe criminel organisé. Si, dans votre droit, l’une de ces infractions est passible d’une peine trop faible pour l’extradition, indiquez comment cette difficulté est résolue.
    .example = Selon l’article 7 de la loi sur l’extradition de Northland (2009), les infractions visées par un traité auquel le Royaume est partie donnent lieu à extradition quelle que soit la peine encourue. En 2021, Northland a extradé deux personnes pour trafic illicite de pistolets, sur la base de la Convention.

## Article 3

firearms-3-a-p1 = Votre droit considère-t-il comme arme à feu toute arme à canon portative qui propulse des plombs, une balle ou un projectile par l’action d’un explosif, qui est conçue pour ce faire ou peut être aisément transformée à cette fin ?
    .guidance = Comparez votre définition à celle de l’alinéa a) de l’article 3. Montrez que les armes qui peuvent être aisément transformées, telles que certains pistolets d’alarme et de signalisation, sont incluses, et indiquez comment cela est vérifié. Une définition plus large, incluant par exemple les armes à air comprimé, couvre la disposition. Précisez si les armes à feu neutralisées sont incluses (voir l’article 9).
    .example = Le paragraphe 1 de l’article 2 de la loi sur les armes à feu de Lumaya (2010) couvre toute arme à canon portative qui tire par l’action d’un explosif ou peut être transformée à cette fin avec des outils courants. Le Laboratoire de police scientifique teste les modèles douteux ; en 2020, il a classé quatre pistolets d’alarme parmi les armes à feu.

firearms-3-a-p2 = Si votre droit exclut les armes à feu anciennes ou leurs répliques, les définit-il de telle sorte qu’aucune arme à feu fabriquée après 1899 ne soit une arme ancienne ?
    .guidance = Votre État est libre de définir les armes anciennes et leurs répliques, dans cette seule limite. Citez la définition. Une exception fondée uniquement sur l’âge, comme « plus de cent ans », évolue avec le temps et peut dépasser la limite. Si votre droit ne prévoit pas d’exception pour les armes anciennes, répondez « Oui » et précisez-le.
    .example = L’article 4 de la loi sur les armes à feu de Lumaya (2010) exempte les armes à feu fabriquées avant le 1er janvier 1890 pour lesquelles aucune munition n’est vendue, ainsi que leurs répliques qui ne peuvent tirer de cartouches modernes. Les collectionneurs doivent les déclarer à la police ; 612 déclarations avaient été faites en 2023.

firearms-3-b = Votre droit relatif aux armes à feu couvre-t-il leurs pièces et éléments : chaque élément spécifiquement conçu pour une arme à feu et indispensable à son fonctionnement, ainsi que les silencieux ?
    .guidance = Montrez que votre droit vise au moins le canon, la carcasse ou la boîte de culasse, la glissière ou le barillet et la culasse mobile ou le bloc de culasse. Montrez que les dispositifs conçus ou adaptés pour atténuer le bruit d’un tir sont inclus, même si une arme à feu peut fonctionner sans eux. Joignez la définition ou la liste.
    .example = L’annexe 1 du Code des armes d’Isla Verde (2014) énumère comme pièces essentielles les carcasses, boîtes de culasse, canons, glissières, barillets, culasses mobiles et blocs de culasse, et y ajoute les modérateurs de son. Une boîte de culasse finie nécessite le même permis qu’une arme entière.

firearms-3-c = Votre droit relatif aux armes à feu couvre-t-il les munitions : la cartouche complète utilisée dans une arme à feu et ceux de ses éléments qui sont soumis à autorisation dans votre État ?
    .guidance = Les éléments sont les étuis, les amorces, la poudre propulsive, les balles et les projectiles. Ils ne relèvent du Protocole que dans la mesure où votre État les soumet lui-même à autorisation ; énumérez ceux qui le sont. Citez la définition.
    .example = L’article 3 du décret sur les munitions d’Al Yasmin (2016) couvre les cartouches complètes pour toute arme à feu. Les amorces et la poudre propulsive nécessitent une autorisation du Ministère de l’intérieur ; les étuis vides et les balles n’en nécessitent pas et ne sont donc pas considérés comme des munitions.

firearms-3-d = Votre droit exige-t-il une licence ou une autorisation pour fabriquer ou assembler des armes à feu, leurs pièces, éléments et munitions ?
    .guidance = Indiquez l’autorité qui la délivre et les conditions, telles que les locaux, la sécurité et un casier judiciaire vierge. Précisez si l’assemblage à partir de pièces achetées, les armes artisanales et l’impression de pièces à partir de fichiers numériques sont couverts. Pour les pièces et éléments, votre droit interne détermine comment ils font l’objet de licences ; décrivez-le. Donnez le nombre de fabricants titulaires d’une licence.
    .example = L’article 15 de la loi sur les armes à feu de Northland (2011) interdit la fabrication ou l’assemblage d’armes à feu, de pièces essentielles et de munitions sans licence de l’Office national des armes à feu, quelle que soit la technique. Sept fabricants étaient titulaires d’une licence en 2023. Depuis 2019, les pièces imprimées sont expressément mentionnées.

## Article 4

firearms-4-1 = Vos mesures de prévention, d’enquête et de poursuite concernant la fabrication et le trafic illicites couvrent-elles tous les cas relevant du champ d’application du Protocole, à savoir ceux qui sont de nature transnationale et dans lesquels un groupe criminel organisé est impliqué ?
    .guidance = Vos infractions internes ne devraient pas elles-mêmes exiger d’élément transnational ni de groupe criminel organisé ; indiquez si elles l’exigent. Les transactions entre États et les transferts d’État ne relèvent pas du Protocole lorsque son application porterait atteinte au droit de prendre, dans l’intérêt de la sécurité nationale, des mesures compatibles avec la Charte des Nations Unies ; décrivez toute exception de ce type dans votre droit.
    .example = Les infractions prévues aux articles 61 à 68 de la loi sur les armes à feu de Northland (2011) n’exigent ni franchissement de frontière ni groupe ; l’un et l’autre aggravent la peine. L’article 3 n’exempte que les transferts entre gouvernements, que le Conseil des ministres doit approuver un par un.

## Article 5

firearms-5-1-a = Votre État a-t-il conféré le caractère d’infraction pénale à la fabrication illicite d’armes à feu, de leurs pièces, éléments et munitions, lorsqu’elle est commise intentionnellement ?
    .guidance = L’article 3 prévoit trois cas de fabrication ou d’assemblage : à partir de pièces et d’éléments ayant fait l’objet d’un trafic illicite, sans licence ou autorisation, ou sans marquage de l’arme à feu. Montrez que chacun est couvert. Comparez vos définitions de l’arme à feu, des pièces et éléments et des munitions à celles de l’article 3. Citez l’infraction et la peine encourue.
    .example = L’article 61 de la loi sur les armes à feu de Northland (2011) punit de deux à dix ans d’emprisonnement la fabrication ou l’assemblage d’armes à feu, de pièces essentielles ou de munitions à partir de pièces ayant fait l’objet d’un trafic illicite, sans licence ou sans marquage. En 2022, 14 personnes ont été condamnées, dont cinq pour un atelier qui fabriquait des pistolets-mitrailleurs.

firearms-5-1-b = Votre État a-t-il conféré le caractère d’infraction pénale au trafic illicite d’armes à feu, de leurs pièces, éléments et munitions, lorsqu’il est commis intentionnellement ?
    .guidance = Montrez que l’importation, l’exportation, l’acquisition, la vente, la livraison, le transport et le transfert entre États parties sont couverts lorsque l’un des États concernés ne les a pas autorisés ou lorsque les armes à feu ne sont pas marquées. Citez l’infraction et la peine encourue. Donnez des chiffres sur les saisies et les condamnations.
    .example = Selon l’article 52 de la loi sur les armes de la Korvanie (2012), l’importation, l’exportation, l’acquisition, la vente, la livraison, le transport ou le transfert à travers une frontière d’armes à feu, de pièces ou de munitions, lorsqu’elles ne sont pas marquées ou que l’un des États concernés n’a pas autorisé l’opération, est passible de quatre à douze ans d’emprisonnement. En 2023, il y a eu 29 condamnations.

firearms-5-1-c = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement, au fait de falsifier, ou d’effacer, d’enlever ou d’altérer de façon illégale, la ou les marques que doit porter une arme à feu ?
    .guidance = Il s’agit des marques exigées par l’article 8. Montrez que la falsification, l’effacement, l’enlèvement et l’altération sont chacun couverts. Indiquez si la possession d’une arme à feu dont la marque a été enlevée est également punie.
    .example = L’article 61 de la loi sur les armes à feu de Lumaya (2010) punit d’un emprisonnement de sept ans au plus quiconque falsifie, efface, enlève ou altère une marque. La possession en connaissance de cause d’une telle arme à feu est passible de quatre ans au plus. Onze personnes ont été condamnées en 2021 sur la foi des constatations du Laboratoire de police scientifique.

firearms-5-2-a-p1 = Sous réserve des concepts fondamentaux de son système juridique, votre État a-t-il conféré le caractère d’infraction pénale au fait de tenter de commettre ces infractions ?
    .guidance = Montrez que la tentative est couverte pour chacune des infractions visées au paragraphe 1. La règle générale relative à la tentative peut suffire ; citez-la et indiquez la peine encourue. Si un concept fondamental de votre système juridique exclut la tentative, indiquez lequel.
    .example = En vertu de l’article 27 du Code pénal d’Isla Verde (1998), la tentative est punissable pour toute infraction passible d’une peine maximale de plus d’un an. Cela couvre toutes les infractions prévues aux articles 80 à 83 du Code des armes (2014). Le tribunal peut réduire la peine d’un tiers.

firearms-5-2-a-p2 = Sous réserve des concepts fondamentaux de son système juridique, votre État a-t-il conféré le caractère d’infraction pénale au fait de se rendre complice de ces infractions ?
    .guidance = Les règles générales relatives à la complicité peuvent suffire ; citez-les. Indiquez si le complice encourt la même peine que l’auteur principal. Si un concept fondamental de votre système juridique exclut la complicité, indiquez lequel.
    .example = L’article 80 du Code pénal d’Al Yasmin (1976) rend le complice passible de la même peine que l’auteur principal, pour toutes les infractions. En 2020, un chauffeur qui avait sciemment transporté des pièces de fusils pour un trafiquant a été condamné à trois ans d’emprisonnement.

firearms-5-2-b = Votre État a-t-il conféré le caractère d’infraction pénale au fait d’organiser, de diriger, de faciliter, d’encourager ou de favoriser au moyen d’une aide ou de conseils la commission de l’une des infractions visées au paragraphe 1 ?
    .guidance = Passez en revue les six formes de comportement, l’aide et les conseils comptant chacun pour une. Montrez comment votre droit atteint les organisateurs et les courtiers qui ne manipulent jamais les armes. Citez les dispositions, avec les peines encourues. Renvoyez à votre réponse au titre de l’alinéa b) du paragraphe 1 de l’article 5 de la Convention si la même disposition s’applique.
    .example = Les articles 22 à 25 du Code pénal de Northland (2001) couvrent, pour toute infraction, le fait d’organiser, de diriger, de faciliter, d’encourager et de favoriser au moyen d’une aide ou de conseils. En 2019, un courtier qui avait arrangé une expédition par téléphone, sans jamais toucher les armes, a été condamné à neuf ans en tant qu’organisateur.

## Article 6

firearms-6-1 = Vos autorités peuvent-elles confisquer, dans toute la mesure possible dans le cadre de votre système juridique, les armes à feu, leurs pièces, éléments et munitions ayant fait l’objet d’une fabrication ou d’un trafic illicites ?
    .guidance = Citez la disposition et indiquez qui décide. Précisez si une condamnation est nécessaire, et ce qui se passe si l’auteur est inconnu, décédé ou acquitté, ou si les objets appartiennent à un tiers. Renvoyez à vos réponses au titre de l’article 12 de la Convention si les mêmes règles s’appliquent, mais montrez que les pièces et les munitions sont incluses.
    .example = L’article 84 du Code des armes d’Isla Verde (2014) oblige le tribunal à confisquer les armes à feu, les pièces et les munitions fabriquées ou commercialisées illégalement, même lorsque personne ne peut être condamné. En 2022, les tribunaux ont confisqué 418 armes à feu et quelque 26 000 munitions.

firearms-6-2-p1 = Vos autorités saisissent-elles les armes à feu, les pièces, éléments et munitions ayant fait l’objet d’une fabrication et d’un trafic illicites, afin d’empêcher qu’ils ne tombent entre les mains de personnes non autorisées ?
    .guidance = Indiquez quelles autorités peuvent saisir, pour quels motifs et ce qui est immédiatement enregistré : marquage, type, lieu et date. Décrivez comment les objets saisis sont entreposés et gardés jusqu’à ce qu’il en soit disposé, et comment les stocks sont contrôlés. Signalez les vols commis dans ces dépôts, s’il y en a eu, et ce qui a été fait.
    .example = La police et le Service des douanes de la Korvanie procèdent aux saisies en vertu des articles 30 à 34 de la loi sur les armes (2012) et inscrivent chaque objet au registre central dans les 24 heures. Les dépôts sont inspectés deux fois par an. En 2023, 1 204 armes à feu ont été saisies ; aucune ne manquait.

firearms-6-2-p2 = Les armes à feu, les pièces, éléments et munitions saisis comme illicites sont-ils détruits, à moins qu’une autre mesure de disposition n’ait été officiellement autorisée ?
    .guidance = Indiquez qui ordonne la destruction, dans quel délai et par quelle méthode, et qui y assiste et la certifie. La destruction devrait être la règle ; si votre droit laisse le choix à une autorité, précisez à quelle fréquence elle en décide autrement. Expliquez ce qui est conservé comme preuve pour le procès, et pour combien de temps.
    .example = Selon l’article 44 de la loi sur les armes à feu de Lumaya (2010), les armes à feu saisies sont fondues dans les six mois suivant le jugement définitif, en présence d’un inspecteur du Ministère de la justice. En 2022, 731 armes à feu et 19 500 munitions ont été détruites ; les certificats sont joints.

firearms-6-2-p3 = Lorsque votre État autorise officiellement une mesure de disposition autre que la destruction, les armes à feu sont-elles marquées et les méthodes de disposition des armes à feu et des munitions enregistrées ?
    .guidance = Il s’agit par exemple de l’utilisation par la police, de la remise à un musée ou de la vente. Indiquez l’autorité qui donne l’autorisation et citez la règle relative au marquage et à l’enregistrement. Les deux conditions doivent être remplies. Si votre État détruit tout, répondez « Oui » et précisez-le.
    .example = L’article 19 du règlement n° 7 d’Al Yasmin (2017) permet au Ministre de l’intérieur d’attribuer des armes à feu saisies à la police ou à un musée. Chacune est d’abord marquée du pays, de l’année et d’un numéro. En 2021, 36 fusils ont été attribués et enregistrés.

## Article 7

firearms-7-p1 = Votre État assure-t-il la conservation, pendant au moins dix ans, des informations sur les armes à feu qui sont nécessaires pour assurer le traçage et l’identification de celles qui font l’objet d’une fabrication ou d’un trafic illicites, et pour prévenir et détecter ces activités ?
    .guidance = Indiquez qui conserve les informations, l’État ou les fabricants et négociants, à partir de quel moment courent les dix ans, et ce que deviennent les informations d’une entreprise qui ferme. Précisez si elles sont électroniques et qui peut les consulter. Une période plus courte pour une partie des informations signifie « En partie ».
    .example = L’article 25 de la loi sur les armes à feu de Northland (2011) oblige les fabricants et les négociants à conserver leurs registres pendant trente ans et à les remettre à l’Office national des armes à feu en cas de fermeture. Son registre électronique contient tous les transferts depuis 1995.

firearms-7-p2 = Lorsque cela est approprié et possible, votre État assure-t-il également la conservation, pendant au moins dix ans, de telles informations sur les pièces et éléments et sur les munitions ?
    .guidance = Indiquez pour quelles pièces et quelles munitions des informations sont conservées, par exemple par numéro de lot. Si votre État juge cela inapproprié ou impossible pour certaines d’entre elles, précisez lesquelles et pourquoi. Citez la règle.
    .example = À Isla Verde, l’article 31 du Code des armes (2014) oblige les négociants à enregistrer chaque carcasse, boîte de culasse et canon par son numéro, et les munitions par lot, et à conserver ces informations pendant quinze ans. Pour les amorces et la poudre, seules les quantités sont enregistrées.

firearms-7-a = Ces informations comprennent-elles les marques requises en vertu de l’article 8 ?
    .guidance = Indiquez quelles marques sont inscrites : celles de la fabrication, de l’importation et du transfert à partir des stocks de l’État. Présentez un formulaire vierge ou un écran du registre. Précisez comment les inscriptions sont comparées aux armes à feu elles-mêmes.
    .example = Le formulaire 4 du registre central des armes de la Korvanie, prescrit par l’ordonnance n° 15 (2013), comporte des champs pour le fabricant, le pays, le numéro de série, la marque d’importation et l’année d’importation. En 2022, les inspecteurs ont comparé 5 % des inscriptions aux armes à feu.

firearms-7-b = Pour les transactions internationales, ces informations comprennent-elles les dates de délivrance et d’expiration des licences ou autorisations, les pays d’exportation, d’importation et, le cas échéant, de transit, le destinataire final, ainsi que la description et la quantité des articles ?
    .guidance = Passez en revue chaque élément et indiquez dans quel document ou registre il figure. Précisez qui conserve les informations, l’autorité de délivrance ou les douanes, et pour combien de temps. Mentionnez les pièces et éléments et les munitions aussi bien que les armes à feu.
    .example = La base de données des licences de l’Office de contrôle du commerce de Lumaya, créée en vertu de l’article 12 du règlement sur le commerce des armes (2015), contient tous ces éléments et les conserve pendant vingt ans. Les douanes y ajoutent les dates et lieux de passage.

## Article 8

firearms-8-1-a = Au moment de la fabrication, chaque arme à feu reçoit-elle un marquage unique, soit avec le nom du fabricant, le pays ou le lieu et le numéro de série, soit avec une autre marque distinctive et facile à utiliser, composée de symboles géométriques simples et d’un code, qui permet à tous les États d’identifier facilement le pays ?
    .guidance = Indiquez lequel des deux systèmes votre État utilise ; le second est réservé aux États qui conservent un tel système. Citez la règle, et précisez sur quelle partie la marque est apposée et quelle doit être sa profondeur ou sa durabilité. Si aucune arme à feu n’est fabriquée dans votre État, précisez-le et indiquez si la règle existe néanmoins.
    .example = L’article 18 de la loi sur les armes à feu de Northland (2011) exige le nom du fabricant, la mention « Northland » et un numéro de série, frappés à une profondeur d’au moins 0,1 mm sur la carcasse ou la boîte de culasse. Le Banc d’épreuve refuse les armes à feu sans marque ; il n’y en avait aucune parmi les 3 900 présentées en 2022.

firearms-8-1-b-p1 = Votre État exige-t-il que chaque arme à feu importée porte une marque simple et appropriée permettant d’identifier le pays et, si possible, l’année d’importation, et rendant possible le traçage de l’arme à feu par vos autorités ?
    .guidance = Indiquez qui appose la marque, quand et où : avant l’expédition, à la frontière ou chez l’importateur. Citez la règle et présentez une image de la marque. Les importations temporaires à des fins licites vérifiables, comme une compétition, n’ont pas à être marquées ; précisez si votre État les exempte.
    .example = Selon l’article 21 de la loi sur les armes à feu de Lumaya (2010), les importateurs font graver « LM » et les deux derniers chiffres de l’année dans les dix jours suivant le dédouanement. La police procède à une vérification avant l’enregistrement. Les chasseurs et tireurs sportifs en visite en sont exemptés pendant 90 jours au plus.

firearms-8-1-b-p2 = Votre État exige-t-il une marque unique sur une arme à feu importée qui n’en porte pas ?
    .guidance = Il s’agit des armes à feu sans la marque de fabrication décrite à l’alinéa a) du paragraphe 1, par exemple les armes anciennes ou celles qui n’ont jamais été numérotées. Indiquez qui attribue le numéro et comment il est évité qu’il soit utilisé deux fois. Si votre État refuse l’entrée de telles armes à feu, répondez « Oui » et précisez-le.
    .example = Les douanes d’Al Yasmin renvoient les armes à feu sans marque unique au Département des armes, qui attribue un numéro d’une série nationale en vertu de l’article 9 du décret n° 33 (2018). En 2022, cela a été fait pour 57 fusils de chasse.

firearms-8-1-c = Lorsqu’une arme à feu est transférée des stocks de l’État en vue d’un usage civil permanent, votre État veille-t-il à ce qu’elle porte une marque unique permettant à tous les États parties d’identifier le pays de transfert ?
    .guidance = Les stocks de l’État sont ceux des forces armées, de la police et d’autres services. Citez la règle, et indiquez qui appose la marque et qui la vérifie avant le transfert. Si la loi interdit de tels transferts, répondez « Oui » et précisez-le.
    .example = En vertu de l’article 40 de la loi sur les surplus de la défense d’Isla Verde (2008), les armes à feu de l’armée et de la police ne peuvent être vendues qu’après que l’Arsenal de l’État y a frappé « IV », un numéro et l’année. En 2019, 220 fusils ont été vendus de cette manière.

firearms-8-2 = Votre État encourage-t-il l’industrie des armes à feu à concevoir des mesures qui empêchent d’enlever ou d’altérer les marques ?
    .guidance = Indiquez ce que votre État a fait : entretiens, accords, normes, recherches ou conditions de licence. Mentionnez les résultats, tels que des marques cachées, des marques sur plusieurs pièces ou des marques qui peuvent être révélées après limage. S’il n’existe pas de telle industrie dans votre État, décrivez ce qui est demandé aux importateurs et aux fournisseurs.
    .example = Depuis 2017, le Ministère de l’industrie de la Korvanie et les deux fabricants nationaux se réunissent chaque année sur la base d’un mémorandum. Tous deux répètent désormais le numéro de série au laser à l’intérieur de la boîte de culasse, où il ne peut être atteint sans détruire l’arme à feu.

## Article 9

firearms-9-p1 = Si votre droit ne considère pas une arme à feu neutralisée comme une arme à feu, votre État a-t-il pris les mesures nécessaires pour prévenir la réactivation illicite des armes à feu neutralisées ?
    .guidance = Si votre droit continue de considérer une arme à feu neutralisée comme une arme à feu, répondez « Oui » ici et aux autres questions de cet article, et précisez-le. Dans le cas contraire, citez les règles techniques et indiquez qui peut procéder à la neutralisation. Précisez comment sont traitées les armes à feu neutralisées antérieurement ou à l’étranger, et mentionnez des cas de réactivation.
    .example = L’article 50 de la loi sur les armes à feu de Lumaya (2010) ne soustrait une arme à feu au contrôle qu’après neutralisation par un armurier agréé selon la norme de l’avis n° 4 (2016). Les armes à feu neutralisées à l’étranger sont examinées de nouveau. En 2021, la police a trouvé onze pistolets réactivés, tous antérieurs à 2016.

firearms-9-p2 = Lorsque cela est approprié, votre État a-t-il établi des infractions spécifiques pour prévenir la réactivation illicite des armes à feu neutralisées ?
    .guidance = L’infraction peut concerner la réactivation elle-même, ou la vente d’armes à feu qui n’ont pas été correctement neutralisées. Citez-la avec la peine encourue. Si la réactivation est punie comme fabrication illicite, renvoyez à votre réponse au titre de l’alinéa a) du paragraphe 1 de l’article 5. Si votre État juge une infraction spécifique inappropriée, indiquez les motifs.
    .example = L’article 66 de la loi sur les armes à feu de Northland (2011) punit de deux à huit ans d’emprisonnement le fait de réactiver une arme à feu ou de tenter de le faire, et de trois ans au plus la possession de nécessaires de réactivation. Cinq personnes ont été condamnées entre 2018 et 2022.

firearms-9-a = Votre droit exige-t-il que toutes les parties essentielles d’une arme à feu neutralisée soient rendues définitivement inutilisables et impossibles à enlever, à remplacer ou à modifier en vue d’une réactivation quelconque ?
    .guidance = Indiquez les opérations exigées pour chaque type d’arme à feu, telles que le soudage, la découpe ou le goupillage du canon, de la culasse et de la boîte de culasse. Les deux éléments sont nécessaires : les pièces ne fonctionnent plus, et elles ne peuvent être échangées. Joignez la norme technique.
    .example = L’annexe de l’ordonnance n° 22 de la Korvanie (2015) prescrit pour chaque type comment le canon est fendu et bouché, la tête de culasse meulée et l’un et l’autre soudés à la boîte de culasse. Aucune pièce ne doit ensuite être amovible ; le chargeur est lui aussi fixé par soudure.

firearms-9-b = Votre État a-t-il pris des dispositions pour faire vérifier, s’il y a lieu, par une autorité compétente que les modifications rendent une arme à feu définitivement inutilisable ?
    .guidance = Indiquez l’autorité et précisez si elle inspecte chaque arme à feu ou un échantillon. Il ne devrait pas s’agir de la personne qui a procédé à la neutralisation. Donnez le nombre d’inspections et d’armes à feu renvoyées.
    .example = Toute arme à feu neutralisée à Isla Verde est présentée au Bureau d’épreuve en vertu de l’article 55 du Code des armes (2014). En 2022, le Bureau a examiné 640 armes à feu et en a renvoyé 38 pour des travaux complémentaires.

firearms-9-c = Cette vérification donne-t-elle lieu à un certificat ou à une inscription attestant la neutralisation, ou à l’apposition d’une marque clairement visible sur l’arme à feu ?
    .guidance = L’une des trois formes suffit ; indiquez laquelle votre État utilise, et joignez un modèle. Précisez si le document accompagne l’arme à feu lorsqu’elle est vendue, et si un registre est tenu. Indiquez ce qu’il advient des armes à feu neutralisées sans une telle preuve.
    .example = Le Département des armes d’Al Yasmin frappe « DA » et l’année sur la carcasse et le canon et délivre un certificat numéroté, qui accompagne l’arme à feu (article 14 du décret n° 33, 2018). La vente sans le certificat est une infraction.

## Article 10

firearms-10-1-p1 = Votre État a-t-il un système efficace de licences ou d’autorisations d’exportation et d’importation pour le transfert d’armes à feu, de leurs pièces, éléments et munitions ?
    .guidance = Indiquez la loi, l’autorité et les conditions, et décrivez le parcours d’une demande depuis son dépôt jusqu’à la frontière. Montrez que les pièces et éléments et les munitions sont couverts aussi bien que les armes à feu. Précisez ce qui peut être excepté, et quelle peine s’attache à un transfert sans licence. Sur les transferts entre États, voir le paragraphe 2 de l’article 4.
    .example = En vertu des articles 20 à 36 de la loi sur le commerce des armes de Northland (2013), toute exportation et toute importation d’armes à feu, de pièces essentielles et de munitions nécessite une licence du Conseil de contrôle du commerce. En 2022, il a délivré 1 310 licences et en a refusé 42. Le transfert sans licence est passible de dix ans au plus.

firearms-10-1-p2 = Votre État a-t-il un système efficace de mesures concernant le transit international d’armes à feu, de leurs pièces, éléments et munitions ?
    .guidance = Le Protocole laisse la forme ouverte : licence de transit, notification préalable, escorte ou transport scellé. Indiquez laquelle s’applique par route, rail, mer et air. Précisez comment sont contrôlées les marchandises qui ne font que changer de navire ou d’aéronef, ou qui se trouvent dans une zone franche.
    .example = En Korvanie, tout transit nécessite un permis du Ministère de l’intérieur (article 41 de la loi sur les armes, 2012) et se fait sous scellés et sous escorte des douanes. Les marchandises se trouvant dans le port franc sont incluses. En 2023, il y a eu 96 transits ; deux ont été arrêtés faute de permis.

firearms-10-2-a = Avant de délivrer une licence ou une autorisation d’exportation, votre État vérifie-t-il que l’État importateur a délivré une licence ou une autorisation d’importation ?
    .guidance = Indiquez ce qui est demandé au requérant et comment l’autorité s’assure de l’authenticité du document, par exemple en s’adressant à l’autorité qui l’a délivré. Un certificat d’utilisation finale ne remplace pas à lui seul la licence d’importation. Donnez un exemple dans lequel la vérification a échoué.
    .example = L’article 8 du règlement sur le commerce des armes de Lumaya (2015) exige l’original de la licence d’importation, que l’Office de contrôle du commerce fait confirmer par courrier électronique par l’autorité qui l’a délivrée. En 2021, deux licences se sont révélées fausses ; les exportations ont été refusées et les États importateurs informés.

firearms-10-2-b = Avant de délivrer une licence ou une autorisation d’exportation, votre État vérifie-t-il que chaque État de transit a au moins notifié par écrit, avant l’envoi, qu’il ne s’oppose pas au transit ?
    .guidance = Indiquez qui obtient cette notification, l’exportateur ou l’autorité, et ce qui se passe si un État de transit ne répond pas : le silence n’est pas une notification écrite. Les accords en faveur des États sans littoral ne sont pas affectés ; mentionnez ceux qui lient votre État. Précisez ce qui s’ensuit si l’itinéraire change.
    .example = L’article 24 de la loi sur le commerce des armes de Northland (2013) interdit de délivrer une licence tant que chaque État de transit n’a pas donné son accord par écrit. Le Conseil de contrôle du commerce le demande lui-même. En 2022, il a refusé trois demandes parce qu’aucune réponse n’était parvenue au bout de 60 jours.

firearms-10-3-p1 = Vos licences d’exportation et d’importation et la documentation qui les accompagne indiquent-elles ensemble au minimum le lieu et la date de délivrance, la date d’expiration, les pays d’exportation, d’importation et, le cas échéant, de transit, le destinataire final, ainsi que la description et la quantité des articles ?
    .guidance = Joignez un modèle de chaque document et montrez où figure chaque élément ; il suffit qu’ils les contiennent tous ensemble. Indiquez le degré de précision de la description, par exemple le type, le calibre et les numéros de série. Si un élément manque, indiquez lequel.
    .example = Le formulaire de licence figurant à l’annexe 2 du règlement n° 11 d’Al Yasmin (2019) contient tous ces éléments, avec le type, le modèle et le calibre. Les numéros de série figurent sur la liste de colisage, qui fait partie de la licence. Les deux modèles sont joints.

firearms-10-3-p2 = Votre État veille-t-il à ce que les informations figurant dans la licence d’importation soient fournies à l’avance aux États de transit ?
    .guidance = Indiquez qui les fournit, votre autorité ou l’exportateur, à qui, et combien de temps avant l’envoi. Précisez par quelle voie elles sont envoyées et comment les données commerciales sont protégées. Si votre État ne fait qu’importer ou qu’exporter, décrivez cet aspect.
    .example = Le Conseil de contrôle du commerce de Northland envoie une copie de la licence d’importation au point de contact de chaque État de transit au moins dix jours ouvrables avant l’envoi, comme l’exige l’article 25 de la loi sur le commerce des armes (2013). En 2022, 212 copies ont été envoyées.

firearms-10-4 = Si l’État exportateur le demande, votre État, en tant qu’État importateur, l’informe-t-il de la réception des envois d’armes à feu, de leurs pièces, éléments ou munitions ?
    .guidance = L’obligation ne naît que sur demande. Indiquez quelle autorité confirme la réception, sur la base de quel contrôle, par exemple une inspection douanière ou une visite chez le destinataire. Précisez combien de temps prend une réponse. Si aucune demande n’a été reçue, précisez-le.
    .example = Les douanes d’Isla Verde comparent chaque envoi à la licence ; le Registre des armes délivre ensuite un certificat de livraison, dans les dix jours suivant la demande (article 63 du Code des armes, 2014). Dix-neuf certificats ont été délivrés en 2023 ; l’un d’eux signalait des pièces manquantes.

firearms-10-5-p1 = Votre État a-t-il pris, dans la limite de ses moyens, des mesures pour faire en sorte que ses procédures d’octroi de licences ou d’autorisations soient sûres ?
    .guidance = Mentionnez les garanties telles que l’intervention de deux agents pour chaque décision, un registre des signatures, des formulaires numérotés et difficiles à falsifier, le dépôt électronique et les audits. Indiquez comment la corruption et les abus sont prévenus, et si un cas a été mis au jour.
    .example = L’Office de contrôle du commerce de Lumaya ne délivre de licences que par voie électronique, signées par deux agents. Les copies sur papier portent un numéro de série et un hologramme. Le Vérificateur général a examiné la procédure en 2020, et ses six recommandations ont été appliquées.

firearms-10-5-p2 = Votre État a-t-il pris, dans la limite de ses moyens, des mesures pour que l’authenticité des documents de licence ou d’autorisation puisse être vérifiée ou validée ?
    .guidance = Pensez aux deux sens : comment d’autres États peuvent vérifier vos documents, et comment vos autorités vérifient les documents étrangers. Indiquez l’interlocuteur ou la page où cela se fait, et le délai habituel de réponse. Mentionnez les spécimens de signatures ou de cachets qui ont été échangés.
    .example = Depuis 2018, chaque licence de la Korvanie porte un code que toute autorité peut saisir sur la page du Ministère de l’intérieur pour en voir le contenu. En 2022, 140 vérifications ont été faites depuis l’étranger. Il est répondu aux demandes par courrier électronique dans les deux jours.

firearms-10-6 = Votre État a-t-il adopté des procédures simplifiées pour l’importation et l’exportation temporaires, ou le transit, d’armes à feu, de leurs pièces, éléments et munitions à des fins licites vérifiables ?
    .guidance = Le Protocole mentionne comme exemples la chasse, le tir sportif, l’expertise, l’exposition et la réparation. Indiquez quelles fins votre droit admet, quelle preuve est exigée, combien d’armes à feu et de munitions sont permises et pour combien de temps. Précisez comment leur sortie est contrôlée.
    .example = Les chasseurs et tireurs sportifs peuvent apporter à Northland jusqu’à trois armes à feu et 500 munitions pour 90 jours, avec une invitation et la licence de leur propre État (article 34 de la loi sur le commerce des armes, 2013). Les douanes enregistrent l’entrée et la sortie. En 2022, cette possibilité a été utilisée 2 870 fois.

## Article 11

firearms-11-a-p1 = Votre État exige-t-il que la sécurité des armes à feu, de leurs pièces, éléments et munitions soit assurée au moment de leur fabrication ?
    .guidance = Décrivez les règles applicables aux usines et aux ateliers : serrures, alarmes, gardes, contrôle du personnel, inventaires et obligation de signaler les pertes. Indiquez qui inspecte, à quelle fréquence et avec quelles conséquences. Donnez des chiffres sur les vols et les pertes.
    .example = L’annexe 3 de l’ordonnance n° 22 de la Korvanie (2015) exige des chambres fortes, des caméras, des comptages quotidiens et le contrôle des antécédents de tout le personnel. L’Inspection des armes visite chaque usine deux fois par an ; en 2021, elle a suspendu une licence après la disparition de douze canons.

firearms-11-a-p2 = Votre État exige-t-il que la sécurité des armes à feu, de leurs pièces, éléments et munitions soit assurée lors de leur importation, de leur exportation et de leur transit par son territoire ?
    .guidance = Décrivez les règles relatives au transport et à l’entreposage en cours de route : transporteurs agréés, itinéraires, scellés, escortes, pièces envoyées séparément des armes à feu et avis à la police. Montrez qu’elles s’appliquent à l’importation, à l’exportation et au transit. Donnez des chiffres sur les vols, les pertes et les détournements.
    .example = En vertu des articles 14 à 19 du règlement sur le commerce des armes de Lumaya (2015), les envois de plus de cinq armes à feu voyagent sous scellés, sur un itinéraire approuvé par la police ; les culasses sont envoyées séparément. Aucun envoi n’a été perdu depuis 2017.

firearms-11-b-p1 = Votre État a-t-il pris des mesures pour accroître l’efficacité de ses contrôles des importations, des exportations et du transit d’armes à feu, y compris, lorsqu’il y a lieu, des contrôles aux frontières ?
    .guidance = Décrivez ce qui a été ajouté ces dernières années : analyse des risques, scanners, chiens, contrôle des colis et du courrier, équipes conjointes, formation. Indiquez comment les résultats sont mesurés. Donnez des chiffres sur les armes à feu découvertes aux frontières.
    .example = Depuis 2019, le Service des douanes d’Isla Verde sélectionne les colis à contrôler selon des profils de risque et passe au scanner à l’aéroport tout le courrier venu de l’étranger. Les saisies de pièces d’armes à feu dans le courrier sont passées de 14 en 2018 à 61 en 2022.

firearms-11-b-p2 = Votre État a-t-il pris des mesures pour accroître l’efficacité de la coopération transfrontière entre la police et les services douaniers contre le vol, la perte et le détournement d’armes à feu et contre leur fabrication et leur trafic illicites ?
    .guidance = Indiquez les accords, les opérations conjointes, les postes communs et les agents de liaison. Précisez aussi comment la police et les douanes travaillent ensemble dans votre État. Donnez une opération en exemple, avec son résultat.
    .example = Les agents de la police et des douanes de Northland et de ses deux voisins partagent le centre frontalier commun créé par l’accord de 2014. Lors d’une semaine d’action commune en 2022, ils ont contrôlé 3 100 véhicules et saisi 47 armes à feu.

## Article 12

firearms-12-1 = Dans des cas particuliers, votre État échange-t-il avec d’autres États parties des informations concernant notamment les fabricants, négociants, importateurs et exportateurs autorisés d’armes à feu, de pièces, éléments ou munitions et, chaque fois que cela est possible, les transporteurs ?
    .guidance = Indiquez quelle autorité échange de telles informations, sur quelle base légale et dans quelles limites de votre droit, par exemple concernant les données personnelles ou commerciales. Montrez que les transporteurs sont inclus chaque fois que cela est possible. Donnez des chiffres ou citez une affaire.
    .example = L’Office national des armes à feu de Northland peut indiquer à des autorités étrangères si un négociant, un importateur ou un transporteur est titulaire d’une licence (article 52 de la loi sur les armes à feu, 2011). Il a répondu à 84 demandes en 2022, en quatre jours en moyenne.

firearms-12-2-a = Votre État échange-t-il avec d’autres États parties des informations sur les groupes criminels organisés dont on sait ou dont on soupçonne qu’ils participent à la fabrication ou au trafic illicites d’armes à feu ?
    .guidance = Indiquez l’autorité et les voies, telles que la coopération policière, les agents de liaison ou les organes régionaux. Précisez si des informations sont également communiquées sans demande. Les informations portent aussi sur les pièces et éléments et les munitions. Ne divulguez pas d’enquêtes en cours.
    .example = La Direction de la lutte contre la criminalité organisée de la Korvanie communique des analyses de groupes par les voies policières, sur la base de l’article 17 de la loi sur les données de police (2014). En 2021, des informations transmises à deux États ont conduit à l’arrestation de neuf membres d’un groupe.

firearms-12-2-b = Votre État échange-t-il avec d’autres États parties des informations sur les moyens de dissimulation utilisés pour la fabrication ou le trafic illicites d’armes à feu et sur les moyens de les détecter ?
    .guidance = Indiquez qui recueille ces constatations et comment elles parviennent à d’autres États : alertes, images, bulletins, réunions. Donnez un exemple d’alerte envoyée ou reçue et de son utilisation. Il n’est pas nécessaire de décrire une méthode si précisément qu’elle pourrait être imitée.
    .example = Depuis 2018, le Laboratoire des douanes d’Isla Verde envoie des alertes illustrées à onze États. L’une d’elles, sur des pistolets cachés dans des blocs-moteurs, a aidé un État voisin à opérer trois saisies en 2020.

firearms-12-2-c = Votre État échange-t-il avec d’autres États parties des informations sur les méthodes, les points d’expédition et de destination et les itinéraires habituellement utilisés par les groupes criminels organisés pour le trafic illicite d’armes à feu ?
    .guidance = Indiquez quelle autorité analyse ces informations, à partir de quelles sources, telles que les saisies et les traçages, et à quelle fréquence. Mentionnez les voies d’échange et les États ou organes qui y participent. Joignez une analyse qui n’est pas confidentielle.
    .example = Chaque année, la police de Lumaya établit à partir des données des saisies et des traçages une carte des itinéraires, qu’elle communique au bureau régional de police. L’édition de 2022 a conduit à des patrouilles communes sur le lac du Nord.

firearms-12-2-d = Votre État échange-t-il avec d’autres États parties ses données d’expérience d’ordre législatif, ainsi que ses pratiques et mesures, en matière de lutte contre la fabrication et le trafic illicites d’armes à feu, de leurs pièces, éléments et munitions ?
    .guidance = Mentionnez les textes de loi mis à disposition, les visites d’étude, les réunions d’experts et l’aide à la rédaction. Indiquez ce que votre État a appris des autres et repris. Précisez où votre législation peut être consultée.
    .example = Al Yasmin a publié sa législation sur les armes à feu en deux langues et reçu en 2019 des agents de trois États pour leur présenter son nouveau décret sur le marquage. Les règles relatives à la neutralisation s’inspirent de l’expérience d’un État voisin.

firearms-12-3 = Votre État fournit-il à d’autres États parties ou échange-t-il avec eux, selon qu’il convient, des informations scientifiques et technologiques utiles aux services de détection et de répression contre la fabrication et le trafic illicites ?
    .guidance = Il s’agit par exemple de la comparaison balistique, de la révélation de marques enlevées, de l’identification d’armes et de la détection de pièces dans des colis. Indiquez le laboratoire ou l’unité, et les réseaux auxquels il participe. Donnez un exemple d’aide apportée ou reçue.
    .example = L’Institut de police scientifique de la Korvanie participe à un réseau régional de comparaison d’images balistiques, en vertu d’un accord de 2017. En 2022, il a comparé 310 échantillons pour d’autres États et établi 12 rapprochements. Son manuel sur la révélation des numéros est accessible à tous.

firearms-12-4-p1 = Votre État coopère-t-il avec d’autres États parties pour le traçage des armes à feu, de leurs pièces, éléments et munitions qui ont pu faire l’objet d’une fabrication ou d’un trafic illicites ?
    .guidance = Le traçage désigne le suivi systématique du parcours depuis le fabricant jusqu’à l’acheteur, si possible aussi pour les pièces et les munitions. Indiquez l’unité responsable et les informations qu’elle peut consulter. Précisez si chaque arme à feu récupérée est tracée, et décrivez une affaire dans laquelle un traçage a permis d’aller plus loin.
    .example = L’Unité de traçage de la police de Northland a directement accès à tous les registres en vertu de l’article 53 de la loi sur les armes à feu (2011). Elle a tracé 870 des 1 100 armes à feu saisies en 2022. Un traçage a permis de découvrir un négociant qui avait vendu 60 pistolets sans les inscrire.

firearms-12-4-p2 = Dans la limite de ses moyens, votre État répond-il rapidement aux demandes d’assistance présentées par d’autres États parties en matière de traçage ?
    .guidance = Indiquez le délai fixé, s’il y en a un, et le temps moyen que prend une réponse. Précisez ce qu’une demande devrait contenir et dans quelles langues elle est acceptée. Indiquez ce qui ralentit les réponses, par exemple des informations conservées sur papier.
    .example = La circulaire n° 3 du Commissaire de police de Lumaya (2018) fixe un délai de dix jours, ou de deux jours en cas d’urgence. En 2022, 133 demandes sur 140 ont reçu une réponse dans ce délai ; les autres concernaient des ventes antérieures à 1990, enregistrées uniquement sur papier.

firearms-12-5-p1 = Sous réserve des concepts fondamentaux de son système juridique ou de tous accords internationaux, votre État, si la demande lui en est faite, garantit-il la confidentialité des informations reçues au titre de cet article et respecte-t-il les restrictions à leur usage ?
    .guidance = Citez la règle et indiquez qui elle lie, y compris les tribunaux et les autres autorités qui reçoivent les informations. Montrez que les informations commerciales appartenant à une entreprise sont protégées. Mentionnez tout concept fondamental ou accord qui limite cette protection, tel que l’obligation de communiquer les preuves à la défense.
    .example = L’article 29 de la loi sur la coopération policière d’Isla Verde (2015) oblige toute autorité à respecter les restrictions fixées par l’État qui a fourni les informations, y compris sur les secrets d’affaires. Un manquement est puni d’un emprisonnement de deux ans au plus. Il n’y en a pas eu.

firearms-12-5-p2 = Si la confidentialité ne peut pas être assurée, votre État en avise-t-il l’État partie qui a fourni les informations avant que celles-ci soient divulguées ?
    .guidance = Citez la règle ou l’instruction, et indiquez qui donne l’avis et combien de temps avant la divulgation. Précisez ce qui se passe si l’État qui a fourni les informations s’y oppose. Si un tel cas ne s’est jamais présenté, précisez-le.
    .example = Selon le paragraphe 12 de la directive n° 2 du Parquet général de Northland (2019), l’autorité étrangère est informée au moins 14 jours avant qu’un document ne doive être communiqué à la défense. Cela s’est produit deux fois, et les deux États ont donné leur accord.

## Article 13

firearms-13-1 = Votre État coopère-t-il avec d’autres, aux niveaux bilatéral, régional et international, contre la fabrication et le trafic illicites d’armes à feu, de leurs pièces, éléments et munitions ?
    .guidance = Indiquez, pour chacun de ces trois niveaux, les accords, organes et programmes auxquels votre État participe. Précisez ce qu’ils ont produit dans la pratique. Renvoyez à vos réponses au titre de l’article 27 de la Convention lorsque les mêmes accords sont utilisés.
    .example = Lumaya a des accords bilatéraux de police avec cinq États, fait partie du centre régional sur les armes légères et envoie ses résultats de traçage à la base de données internationale des armes à feu volées. En 2021, une opération conjointe de sept États a conduit à 214 saisies, dont 31 à Lumaya.

firearms-13-2 = Votre État a-t-il désigné un organisme national ou un point de contact unique chargé d’assurer la liaison avec d’autres États parties pour les questions relatives au Protocole ?
    .guidance = Donnez son nom et la manière de le joindre. Il ne s’agit pas nécessairement de l’autorité centrale chargée de l’entraide judiciaire au titre du paragraphe 13 de l’article 18 de la Convention, dont les tâches restent les siennes. Indiquez si d’autres États et le secrétariat en ont été informés, et quand les informations ont été vérifiées pour la dernière fois.
    .example = L’Office national des armes à feu de Northland est le point de contact (article 50 de la loi sur les armes à feu, 2011). Deux agents y sont de permanence à tour de rôle et répondent en anglais et en français. Il a été notifié au secrétariat le 4 mars 2012, et les informations ont été confirmées pour la dernière fois en 2023.

firearms-13-3 = Votre État cherche-t-il à obtenir l’appui et la coopération de la profession, depuis les fabricants, négociants, importateurs et exportateurs jusqu’aux courtiers et transporteurs commerciaux, en vue de prévenir et de détecter la fabrication et le trafic illicites ?
    .guidance = Passez en revue les six groupes. Décrivez ce qui leur est demandé et ce qui leur est offert : conseils, ligne téléphonique, formation, obligation de signaler les commandes suspectes, codes de conduite. Donnez des chiffres sur les signalements, ou citez une affaire qui a commencé par l’un d’eux.
    .example = La police de la Korvanie dispose depuis 2016 d’une ligne pour les négociants et les transporteurs, et forme leur personnel chaque printemps. L’article 58 de la loi sur les armes (2012) les oblige à signaler les commandes suspectes. Il y a eu 73 signalements en 2022 ; quatre ont donné lieu à des poursuites.

## Article 14

firearms-14-p1 = Votre État coopère-t-il avec d’autres États parties et, selon qu’il convient, avec des organisations internationales pour que les États puissent recevoir, sur demande, la formation et l’assistance technique dont ils ont besoin contre la fabrication et le trafic illicites ?
    .guidance = Indiquez ce que votre État a donné et ce qu’il a reçu : cours, experts, manuels, conseils sur la législation. Précisez les partenaires et les années. Renvoyez à vos réponses au titre de l’article 29 de la Convention lorsqu’il s’agit des mêmes cours. Indiquez vos propres besoins dans le champ relatif à l’assistance technique.
    .example = Entre 2019 et 2022, le Département des armes d’Al Yasmin a organisé, avec une organisation internationale, six cours sur le marquage et la conservation des informations pour 130 agents de quatre États. Il a reçu un cours sur le traçage en 2021 et souhaiterait en recevoir un autre sur les armes à feu faites de pièces imprimées.

firearms-14-p2 = Cette coopération comprend-elle, sur demande, une assistance financière et matérielle dans les domaines visés aux articles 29 et 30 de la Convention ?
    .guidance = Il s’agit par exemple de machines de marquage, de logiciels de registre, de matériel pour l’entreposage sûr ou la destruction, et de contributions à des fonds. Indiquez les montants ou les objets, le bénéficiaire et l’année, que votre État ait donné ou reçu. Un État qui n’en a pas les moyens peut montrer ce qu’il a fait pour obtenir ou transmettre une telle assistance.
    .example = En 2020, Northland a donné à Lumaya trois machines de marquage et un logiciel de registre, pour un coût de 240 000 dollars. Il verse en outre 100 000 dollars par an à un fonds régional pour la destruction d’armes excédentaires.

## Article 15

firearms-15-1 = Votre État a-t-il établi, ou envisagé d’établir, un système de réglementation des activités de ceux qui pratiquent le courtage ?
    .guidance = L’obligation consiste à envisager la mesure. S’il existe un système, citez la loi et sa définition du courtier, et indiquez si le courtage pratiqué à l’étranger par vos ressortissants ou résidents est couvert. S’il n’en existe pas, indiquez qui a examiné la question, quand et avec quel résultat. Les questions suivantes traitent des trois mesures que propose le Protocole.
    .example = Les articles 37 à 44 de la loi sur le commerce des armes de Northland (2013) s’appliquent à quiconque, contre rémunération, met en relation les parties à un transfert d’armes, même lorsque les marchandises ne passent jamais par Northland. Ils lient les ressortissants et les résidents où qu’ils agissent. Le courtage sans licence est passible de six ans au plus.

firearms-15-1-a = Votre État exige-t-il l’enregistrement des courtiers exerçant sur son territoire ?
    .guidance = Le choix appartient à votre État. S’il existe un registre, indiquez l’autorité qui le tient, les conditions d’inscription et les motifs de radiation. Donnez le nombre de courtiers enregistrés, et précisez qui peut consulter le registre.
    .example = Isla Verde tient un registre des courtiers au Ministère du commerce en vertu de l’article 70 du Code des armes (2014). L’inscription vaut pour trois ans et exige un casier judiciaire vierge. Neuf courtiers étaient enregistrés en 2023 ; un avait été radié en 2021.

firearms-15-1-b = Votre État exige-t-il une licence ou une autorisation de courtage ?
    .guidance = Le choix appartient à votre État. Indiquez si chaque transaction nécessite une licence ou si le courtier est titulaire d’une licence pour une certaine durée. Citez la règle et les critères, et donnez des chiffres sur les licences délivrées et refusées.
    .example = En Korvanie, chaque transaction faisant l’objet d’un courtage nécessite un permis du Ministère de l’intérieur (article 47 de la loi sur les armes, 2012), qui l’examine comme une exportation. En 2022, il a délivré 21 permis et en a refusé quatre, parce que le destinataire final était incertain.

firearms-15-1-c = Votre État exige-t-il l’indication, sur les licences ou autorisations d’importation et d’exportation ou sur la documentation qui les accompagne, du nom et de l’emplacement des courtiers participant à la transaction ?
    .guidance = Le choix appartient à votre État. Joignez le formulaire et montrez où figure cette indication. Précisez si tous les courtiers de la chaîne doivent être mentionnés, et ce qui s’ensuit si l’un d’eux est omis.
    .example = La case 9 du formulaire de licence du règlement sur le commerce des armes de Lumaya (2015) demande le nom, l’adresse et le pays de chaque courtier. Une licence obtenue sans mentionner un courtier est nulle ; cela s’est produit une fois, en 2020.

firearms-15-2-p1 = Si votre État a un système d’autorisations de courtage, inclut-il des informations sur les courtiers et le courtage dans ses échanges d’informations au titre de l’article 12 ?
    .guidance = Le Protocole y encourage les États. Indiquez ce qui est échangé, comme les noms des courtiers enregistrés, les refus et les condamnations, avec qui et par quelle voie. Donnez un exemple.
    .example = Le Conseil de contrôle du commerce de Northland informe ses partenaires des licences de courtage refusées dans la semaine, en vertu de l’article 43 de la loi sur le commerce des armes (2013). En 2021, un tel avis a fait échouer une demande que le même courtier avait présentée dans un autre État.

firearms-15-2-p2 = Si votre État a un système d’autorisations de courtage, conserve-t-il des informations sur les courtiers et le courtage conformément à l’article 7 ?
    .guidance = Le Protocole y encourage les États ; la période prévue à l’article 7 est d’au moins dix ans. Indiquez ce qui est enregistré, par qui et pour combien de temps, et si les courtiers doivent conserver leurs propres informations. Citez la règle.
    .example = Les courtiers d’Isla Verde conservent leurs contrats et leur correspondance pendant quinze ans, et le Ministère du commerce ses dossiers à leur sujet pendant trente ans (article 74 du Code des armes, 2014). Les inspecteurs ont contrôlé les livres des neuf courtiers en 2022.
