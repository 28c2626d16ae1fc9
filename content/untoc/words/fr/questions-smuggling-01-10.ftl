### Protocole relatif au trafic illicite de migrants : articles 1 à 10.

## Article 1

smuggling-1-2 = Votre État applique-t-il également aux infractions établies par ce Protocole, mutatis mutandis, les dispositions de la Convention, telles que celles relatives à l’extradition, à l’entraide judiciaire, à la confiscation et à la protection des témoins ?
    .guidance = Le Protocole est interprété conjointement avec la Convention. Indiquez en vertu de quelle loi ou règle vos autorités peuvent se fonder sur la Convention dans les affaires de trafic illicite de migrants. Mentionnez toute partie de la Convention qui ne peut y être appliquée, et pourquoi. Citez une affaire, par exemple une demande fondée sur la Convention.
    .example = L’article 3 de la loi sur la criminalité transnationale (2009) de Northland étend la Convention aux infractions établies par ses Protocoles. En 2022, deux chefs d’un groupe de trafiquants ont été extradés sur cette base vers un État avec lequel il n’existe pas de traité.

smuggling-1-3 = Votre État considère-t-il le trafic illicite de migrants et les infractions connexes visées à l’article 6 comme des infractions établies conformément à la Convention, de sorte que ses règles relatives, entre autres, au blanchiment d’argent, aux personnes morales et à la compétence s’y appliquent ?
    .guidance = Passez les conséquences en revue une par une : infractions principales, responsabilité des personnes morales, sanctions, compétence, confiscation, extradition et prescription. Montrez que les infractions relatives aux documents et l’acte consistant à permettre le séjour illégal sont également couverts. Une clause générale qui les couvre toutes suffit ; citez-la.
    .example = L’article 7 de la loi sur la criminalité organisée (2009) d’Isla Verde fait de toute infraction visée à l’article 6 une infraction de la Convention. En 2023, une agence de voyages a été condamnée à une amende pour trafic illicite de migrants, et deux comptes contenant 900 000 couronnes ont été confisqués.

## Article 3

smuggling-3-a = Votre droit définit-il le trafic illicite de migrants comme le fait d’assurer, afin d’en tirer un avantage financier ou un autre avantage matériel, l’entrée illégale dans un État d’une personne qui n’est ni un ressortissant ni un résident permanent de cet État ?
    .guidance = Comparez votre définition à celle du Protocole : fait d’assurer l’entrée, avantage, entrée illégale et État partie autre que celui de la personne. Montrez qu’un avantage tiré indirectement, ou autre que de l’argent, suffit. Indiquez si l’entrée dans un autre État partie est comprise. Renvoyez à votre réponse au titre de l’article 6 pour l’infraction et la peine encourue.
    .example = L’article 2 de la loi sur le trafic illicite de migrants (2010) de Northland couvre l’entrée illégale dans tout État et tout avantage, direct ou indirect. En 2022, la cour d’appel a jugé qu’une promesse de travail non rémunéré pour le trafiquant constitue un avantage matériel.

smuggling-3-b = Dans votre droit, l’entrée illégale couvre-t-elle tout franchissement de frontières alors que les conditions nécessaires à l’entrée légale dans l’État d’accueil ne sont pas satisfaites ?
    .guidance = Indiquez les conditions, telles que les documents, le visa et le poste frontière, et la loi qui les fixe. Montrez que l’entrée avec un faux document et l’entrée en dehors d’un poste frontière sont toutes deux couvertes. Précisez quelles règles vos tribunaux appliquent lorsque l’État d’accueil est un autre État.
    .example = L’article 4 de la loi sur les frontières (2013) d’Isla Verde qualifie d’illégale toute entrée effectuée sans document ou visa valable ou en évitant un poste frontière. Pour l’entrée dans un autre État, les tribunaux demandent à ses autorités quelles sont les règles en vigueur.

smuggling-3-c-i = Votre droit considère-t-il comme frauduleux un document de voyage ou d’identité qui a été contrefait ou modifié de manière substantielle par quiconque n’est pas habilité à l’établir ou à le délivrer au nom d’un État ?
    .guidance = Citez la définition, qui peut figurer dans les dispositions générales sur le faux. Montrez que les documents d’autres États sont couverts, et que les documents d’identité le sont au même titre que les passeports et les visas.
    .example = L’article 301 du Code pénal (2001) de Lumaya couvre tout passeport, visa, titre de séjour ou carte d’identité de tout État, établi ou modifié sans habilitation. En 2023, les tribunaux l’ont appliqué dans 58 affaires, dont 22 concernaient des visas.

smuggling-3-c-ii = Votre droit considère-t-il comme frauduleux un document de voyage ou d’identité qui a été délivré irrégulièrement, ou obtenu par fausse déclaration, corruption, contrainte ou tout autre moyen illégal ?
    .guidance = Le document lui-même est ici authentique, mais la manière dont il a été obtenu ne l’est pas. Montrez que chacune de ces manières est couverte. Citez une affaire, par exemple celle d’un passeport délivré sur la base de fausses déclarations ou contre un pot-de-vin.
    .example = Selon le paragraphe 2 de l’article 77 de la loi sur les documents (2009) de la Korvanie, un passeport obtenu par fausse déclaration, corruption ou menace est réputé faux. En 2021, un officier d’état civil qui avait délivré 45 passeports contre de l’argent a été condamné à sept ans.

smuggling-3-c-iii = Votre droit considère-t-il comme frauduleux un document de voyage ou d’identité qui est utilisé par une personne autre que le titulaire légitime ?
    .guidance = Il s’agit d’un document authentique en de mauvaises mains, souvent celles d’une personne qui ressemble au titulaire. Citez la disposition. Indiquez si le titulaire qui prête ou vend le document est également puni.
    .example = L’article 210 du Code pénal (1976) d’Al Yasmin assimile à un document frauduleux un passeport authentique utilisé par une autre personne. En 2022, la police des aéroports a découvert 73 cas de ce type, et onze titulaires ont été condamnés pour avoir vendu leur passeport.

smuggling-3-d = Vos règles relatives au trafic illicite par mer s’appliquent-elles à tout type d’engin aquatique pouvant être utilisé comme moyen de transport sur l’eau, à l’exception des navires de guerre et autres navires d’État utilisés à des fins non commerciales ?
    .guidance = Citez la définition du navire dans votre droit. Montrez que les petites embarcations sont couvertes, telles que les canots pneumatiques, les radeaux, les bateaux de pêche et les hydravions, même sans immatriculation. Si votre État n’a pas de littoral, indiquez comment les règles s’appliquent aux navires qui battent son pavillon.
    .example = L’article premier de la loi sur l’action de l’État en mer (2014) de Northland définit le navire comme tout engin utilisé ou pouvant être utilisé sur l’eau, quelles que soient sa taille et son immatriculation. Sur 39 navires interceptés en 2023, 33 étaient des canots pneumatiques.

## Article 4

smuggling-4 = Votre État applique-t-il ses mesures de prévention, d’enquête et de poursuite, ainsi que sa protection des droits des migrants, à tous les cas où ces infractions sont de nature transnationale et où un groupe criminel organisé y est impliqué ?
    .guidance = C’est le minimum que couvre le Protocole. Indiquez si votre droit atteint aussi les trafiquants qui agissent seuls ; selon le paragraphe 2 de l’article 34 de la Convention, l’infraction elle-même ne peut dépendre d’un groupe. Précisez si les droits des migrants sont protégés même lorsqu’aucun auteur n’a été trouvé.
    .example = La loi sur les migrations (2014) d’Isla Verde s’applique, qu’un trafiquant agisse seul ou en groupe, et quel que soit l’itinéraire. Selon son article 95, les garanties accordées aux migrants ne dépendent pas d’une procédure contre un trafiquant.

## Article 5

smuggling-5 = Votre État veille-t-il à ce que les migrants ne deviennent pas passibles de poursuites pénales en vertu de ce Protocole du fait qu’ils ont été l’objet d’un trafic illicite ou des autres actes visés à l’article 6 ?
    .guidance = Montrez que vos infractions ne peuvent être retenues contre la personne objet du trafic illicite, y compris comme complice ou pour possession d’un faux document destiné à son propre voyage. Les autres infractions de votre droit, telles que l’entrée illégale, relèvent de votre réponse au titre du paragraphe 4 de l’article 6. Les migrants qui se livrent au trafic illicite d’autres personnes restent passibles de poursuites.
    .example = Le paragraphe 5 de l’article 303 du Code pénal (2001) de Lumaya exclut la personne objet du trafic illicite de toute infraction en la matière, y compris de la complicité et de la possession d’un document à usage personnel. La directive n° 2 (2016) du Directeur des poursuites publiques le rappelle aux procureurs.

## Article 6

smuggling-6-1-a = Votre État a-t-il conféré le caractère d’infraction pénale au trafic illicite de migrants, lorsqu’il est commis intentionnellement et pour en tirer, directement ou indirectement, un avantage financier ou un autre avantage matériel ?
    .guidance = L’article 3 le définit comme le fait d’assurer l’entrée illégale dans un État partie d’une personne qui n’est ni un ressortissant ni un résident permanent de cet État. Indiquez si votre droit couvre aussi l’entrée illégale dans un autre État partie. Précisez si l’avantage est un élément constitutif de l’infraction et comment est traitée l’aide apportée sans avantage, par exemple à des proches ou par des organisations humanitaires. Citez l’infraction et la peine encourue, et donnez des chiffres.
    .example = L’article 303 du Code pénal (2001) de Lumaya punit de trois à dix ans d’emprisonnement le fait d’assurer, pour en tirer un avantage, l’entrée illégale dans tout État. L’aide apportée sans avantage à des proches n’est pas une infraction. En 2023, 57 personnes ont été condamnées.

smuggling-6-1-b-i = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement et pour en tirer un tel avantage, à la fabrication d’un document de voyage ou d’identité frauduleux afin de permettre le trafic illicite de migrants ?
    .guidance = Montrez que votre droit couvre le document contrefait ou falsifié ainsi que le document délivré ou obtenu irrégulièrement. Montrez que les documents d’autres États sont compris. Citez l’infraction et la peine encourue.
    .example = L’article 90 de la loi sur les migrations (2014) d’Isla Verde punit de deux à huit ans d’emprisonnement le fait de fabriquer, de modifier ou de délivrer irrégulièrement un document de tout État. En 2022, un atelier a été fermé et quatre faussaires ont été condamnés.

smuggling-6-1-b-ii = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement et pour en tirer un tel avantage, au fait de procurer, de fournir ou de posséder un document de voyage ou d’identité frauduleux afin de permettre le trafic illicite de migrants ?
    .guidance = Montrez que le fait de procurer, celui de fournir et celui de posséder sont chacun couverts. Aux termes de l’article 3, un document authentique utilisé par une personne autre que son titulaire légitime est également frauduleux. Précisez comment la loi distingue la possession par un trafiquant de la possession par un migrant pour son propre usage.
    .example = L’article 91 de la loi sur les migrations (2014) d’Isla Verde couvre le fait de procurer, de fournir et de posséder de tels documents aux fins du trafic illicite, la peine pouvant aller jusqu’à six ans d’emprisonnement. Le migrant qui porte un document pour son usage personnel ne commet pas cette infraction.

smuggling-6-1-c = Votre État a-t-il conféré le caractère d’infraction pénale, lorsque l’acte est commis intentionnellement et pour en tirer un tel avantage, au fait de permettre à une personne qui n’est ni un ressortissant ni un résident permanent de demeurer dans votre État par des moyens illégaux, sans satisfaire aux conditions nécessaires au séjour légal ?
    .guidance = Les moyens visés sont le recours à des documents frauduleux décrit à l’alinéa b) du paragraphe 1 ou tout autre moyen illégal. Citez l’infraction et la peine encourue. Précisez si elle couvre, par exemple, les mariages de complaisance ou les fausses attestations d’emploi.
    .example = L’article 8 de la loi sur le trafic illicite de migrants (2010) de Northland punit d’un emprisonnement de sept ans au plus le fait de permettre, pour en tirer un avantage, le séjour illégal, quel que soit le moyen illégal employé. En 2022, un intermédiaire qui avait vendu 60 fausses attestations d’emploi a été condamné à quatre ans.

smuggling-6-2-a = Sous réserve des concepts fondamentaux de son système juridique, votre État a-t-il conféré le caractère d’infraction pénale au fait de tenter de commettre ces infractions ?
    .guidance = Montrez que la tentative est couverte pour chacune des infractions visées au paragraphe 1. La règle générale relative à la tentative peut suffire ; citez-la et indiquez la peine encourue. Si un concept fondamental de votre système juridique exclut la tentative pour certaines d’entre elles, indiquez lequel.
    .example = L’article 30 du Code pénal (2005) de la Korvanie rend la tentative punissable pour toute infraction, y compris toutes les infractions de trafic illicite et les infractions relatives aux documents. En 2023, onze des 48 condamnations pour trafic illicite concernaient une tentative.

smuggling-6-2-b-p1 = Votre État a-t-il conféré le caractère d’infraction pénale au fait de se rendre complice du trafic illicite de migrants, de la fabrication d’un document frauduleux à cette fin ou de l’acte consistant à permettre à une personne de demeurer illégalement dans votre État ?
    .guidance = Il s’agit des infractions visées aux alinéas a), b) i) et c) du paragraphe 1. Les règles générales relatives à la complicité peuvent suffire ; citez-les. Indiquez si le complice encourt la même peine que l’auteur principal.
    .example = Selon l’article 80 du Code pénal (1976) d’Al Yasmin, les complices du trafic illicite, de la fabrication de faux documents et de l’acte consistant à permettre le séjour illégal encourent la même peine que l’auteur principal. En 2022, six chauffeurs et deux hôteliers ont été condamnés.

smuggling-6-2-b-p2 = Sous réserve des concepts fondamentaux de son système juridique, votre État a-t-il conféré le caractère d’infraction pénale au fait de se rendre complice de l’acte consistant à procurer, à fournir ou à posséder un document frauduleux afin de permettre le trafic illicite de migrants ?
    .guidance = Il s’agit de l’infraction visée à l’alinéa b) ii) du paragraphe 1. Si les mêmes règles relatives à la complicité s’appliquent, renvoyez à votre réponse précédente. Si un concept fondamental de votre système juridique exclut ici la complicité, indiquez lequel.
    .example = Les articles 60 et 61 du Code pénal (2001) de Lumaya étendent la complicité à toutes les infractions, de sorte qu’elle couvre aussi le fait de procurer, de fournir et de posséder de faux documents. Un coursier qui avait livré 30 passeports a été condamné comme complice en 2021.

smuggling-6-2-c = Votre État a-t-il conféré le caractère d’infraction pénale au fait d’organiser la commission de l’une des infractions visées au paragraphe 1 ou de donner des instructions à d’autres personnes pour qu’elles la commettent ?
    .guidance = Montrez comment votre droit atteint ceux qui dirigent à distance un réseau de trafic illicite, y compris depuis l’étranger. Citez l’infraction ou la circonstance aggravante, avec la peine encourue. Renvoyez à votre réponse au titre de l’alinéa b) du paragraphe 1 de l’article 5 de la Convention si la même disposition s’applique.
    .example = L’article 93 de la loi sur les migrations (2014) d’Isla Verde punit de huit à quinze ans d’emprisonnement le fait d’organiser l’infraction ou de donner des instructions à d’autres personnes, même depuis l’étranger. En 2023, un chef extradé par un État voisin a été condamné à douze ans.

smuggling-6-3-a = Votre État a-t-il conféré le caractère de circonstance aggravante au fait de mettre en danger ou de risquer de mettre en danger la vie ou la sécurité des migrants concernés ?
    .guidance = La circonstance doit s’appliquer aux infractions visées aux alinéas a), b) i) et c) du paragraphe 1 ; pour la complicité et pour le fait d’organiser l’infraction ou de donner des instructions, elle s’applique sous réserve des concepts fondamentaux de votre système juridique. Indiquez la peine encourue avec et sans cette circonstance. Citez une affaire, par exemple de transport dans un conteneur fermé ou sur un bateau hors d’état de naviguer.
    .example = L’article 5 de la loi sur le trafic illicite de migrants (2010) de Northland porte la peine maximale de huit à quatorze ans si la vie ou la sécurité est mise en danger. En 2022, deux hommes qui avaient enfermé 31 personnes dans un conteneur ont été condamnés à onze ans chacun.

smuggling-6-3-b = Votre État a-t-il conféré le caractère de circonstance aggravante au traitement inhumain ou dégradant des migrants concernés, y compris pour l’exploitation ?
    .guidance = La circonstance doit s’appliquer aux infractions visées aux alinéas a), b) i) et c) du paragraphe 1 ; pour la complicité et pour le fait d’organiser l’infraction ou de donner des instructions, elle s’applique sous réserve des concepts fondamentaux de votre système juridique. Indiquez la peine encourue avec et sans cette circonstance. Précisez comment une telle exploitation est distinguée de la traite des personnes.
    .example = Le paragraphe 2 de l’article 389 du Code pénal (2005) de la Korvanie remplace la peine de deux à huit ans par une peine de cinq à douze ans en cas de traitement inhumain ou dégradant, y compris pour l’exploitation. Il a été appliqué dans neuf des 48 condamnations de 2023.

smuggling-6-4 = Votre État prend-il, en vertu de son droit interne, des mesures contre les personnes dont les actes constituent une infraction autre que celles établies en vertu du Protocole, telle que l’entrée illégale ?
    .guidance = Le Protocole ne l’empêche pas, mais, selon son article 5, les migrants ne deviennent pas passibles de poursuites pénales en vertu du Protocole du fait qu’ils ont été l’objet d’un trafic illicite. Indiquez les infractions et citez-les. Précisez comment les migrants objet d’un trafic illicite sont protégés contre des poursuites pour ce seul fait.
    .example = L’article 88 de la loi sur les étrangers (2011) de Lumaya ne punit l’entrée illégale que d’une amende, et l’article 89 en exempte les personnes qui demandent l’asile sans retard. En 2022, 140 amendes ont été infligées, dont aucune pour avoir été l’objet d’un trafic illicite.

## Article 7

smuggling-7 = Votre État coopère-t-il dans toute la mesure possible avec d’autres États parties, conformément au droit international de la mer, en vue de prévenir et de réprimer le trafic illicite de migrants par mer ?
    .guidance = Indiquez les traités, les accords et les opérations auxquels votre État participe. Précisez quelle autorité dirige et comment elle travaille avec les services de sauvetage en mer. Un État sans littoral peut aussi coopérer, par exemple en tant qu’État du pavillon ou en fournissant du personnel et des informations.
    .example = Les garde-côtes de la Korvanie participent depuis 2016 à des patrouilles communes avec trois États voisins, en vertu d’un accord sur la sécurité des détroits. En 2022, ils ont intercepté 27 navires et secouru 1 180 personnes.

## Article 8

smuggling-8-1-p1 = Vos autorités peuvent-elles demander l’assistance d’autres États parties pour mettre fin à l’utilisation, dans le but de se livrer au trafic illicite de migrants, d’un navire qui bat votre pavillon ou se prévaut de l’immatriculation sur votre registre, qui possède en réalité la nationalité de votre État ou qui est sans nationalité ?
    .guidance = Le choix appartient à votre État. Indiquez l’autorité qui peut présenter la demande et les soupçons nécessaires. Montrez lesquels de ces types de navires sont couverts : votre propre pavillon ou registre, absence de nationalité, pavillon étranger ou absence de pavillon sur un navire qui possède en réalité votre nationalité. Donnez le nombre de demandes présentées.
    .example = Selon l’article 16 de la loi sur la sécurité maritime (2012) d’Al Yasmin, le centre d’opérations de la Marine peut demander l’aide de tout État en cas de soupçons raisonnables. Il l’a fait deux fois en 2023, pour un cargo et pour un bateau de pêche sans pavillon.

smuggling-8-1-p2 = Lorsqu’un autre État partie demande une telle assistance contre un navire utilisé pour le trafic illicite de migrants, votre État la fournit-il dans la mesure des moyens dont il dispose ?
    .guidance = Citez la règle qui permet à vos navires ou aéronefs d’agir à la demande d’un autre État. Décrivez les moyens disponibles, tels que les patrouilleurs, les aéronefs et les systèmes de suivi. Si aucune demande n’a été reçue, indiquez comment elle serait traitée.
    .example = L’article 9 de la loi sur l’action de l’État en mer (2014) de Northland oblige les garde-côtes à prêter assistance, à moins qu’un sauvetage n’ait la priorité. Ils ont reçu sept demandes en 2022 et prêté assistance dans six cas ; dans un cas, aucun navire n’était assez proche.

smuggling-8-2 = Vos autorités peuvent-elles, si elles ont des motifs raisonnables de soupçonner un trafic illicite de migrants, le notifier à l’État partie dont un navire bat le pavillon, lui demander confirmation de l’immatriculation et lui demander l’autorisation de prendre les mesures appropriées ?
    .guidance = Le choix appartient à votre État ; la disposition concerne les navires qui exercent la liberté de navigation. Indiquez quelle autorité décide et envoie la demande, et ce qu’elle doit contenir. Montrez qu’aucune mesure n’est prise à l’égard d’un navire étranger avant l’autorisation de l’État du pavillon, sauf en cas de danger imminent pour la vie des personnes. Donnez le nombre de demandes et de réponses.
    .example = L’article 31 de la loi maritime (2011) d’Isla Verde permet à l’Autorité maritime de présenter de telles demandes par l’intermédiaire de l’autorité désignée de l’État du pavillon. Sur cinq demandes en 2022, quatre ont donné lieu à une confirmation et à une autorisation, en neuf heures en moyenne.

smuggling-8-2-a = En tant qu’État du pavillon, votre État peut-il autoriser un autre État partie à arraisonner un navire qui bat son pavillon et qui est soupçonné de se livrer au trafic illicite de migrants ?
    .guidance = Le choix appartient à votre État. Indiquez l’autorité qui accorde l’autorisation, sa forme et le délai nécessaire. Si un accord donne l’autorisation à l’avance, joignez-le.
    .example = Le Directeur de la navigation de Lumaya peut autoriser l’arraisonnement en vertu de l’article 22 de la loi sur le registre des navires (2009), par courrier électronique et à toute heure. Trois demandes ont été reçues en 2021, et il a été fait droit à toutes dans les quatre heures.

smuggling-8-2-b = En tant qu’État du pavillon, votre État peut-il autoriser un autre État partie à visiter un navire qui bat son pavillon et qui est soupçonné de se livrer au trafic illicite de migrants ?
    .guidance = Le choix appartient à votre État. Indiquez si l’autorisation de visiter est donnée avec celle d’arraisonner ou séparément. Mentionnez les limites, par exemple en ce qui concerne les cabines ou la cargaison scellée.
    .example = L’article 40 de la loi sur la navigation (2013) de la Korvanie permet au Conseil maritime d’autoriser l’arraisonnement et la visite par une seule décision. Les cabines de l’équipage ne peuvent être fouillées que si la décision le prévoit ; cela a été fait dans l’une des deux affaires de 2022.

smuggling-8-2-c = En tant qu’État du pavillon, votre État peut-il autoriser un autre État partie à prendre les mesures appropriées à l’égard du navire, ainsi que des personnes et de la cargaison à bord, si des preuves du trafic illicite sont trouvées ?
    .guidance = Le choix appartient à votre État. Indiquez quelles mesures peuvent être autorisées, telles que le déroutement du navire vers un port, sa saisie ou la détention des suspects. Précisez qui a ensuite compétence à l’égard des suspects et qui prend soin des migrants.
    .example = Selon l’article 18 de la loi sur la sécurité maritime (2012) d’Al Yasmin, le Ministère des transports peut permettre qu’un navire soit conduit au port et que les suspects soient retenus pendant 48 heures. En 2022, il l’a fait une fois et a ensuite demandé leur extradition.

smuggling-8-3 = Lorsque votre État a pris des mesures à l’égard d’un navire étranger en vertu du paragraphe 2, informe-t-il sans retard l’État du pavillon des résultats de ces mesures ?
    .guidance = Indiquez quelle autorité rend compte, dans quel délai et sous quelle forme. L’obligation s’applique aussi lorsque rien n’a été trouvé. Si votre État n’a jamais pris de telles mesures, citez la règle ou l’instruction qui s’appliquerait.
    .example = L’instruction n° 6 (2017) des garde-côtes de Northland exige un premier compte rendu à l’État du pavillon dans les six heures et un rapport complet dans les cinq jours. Cela a été fait après les trois arraisonnements de 2023, dont l’un n’a rien donné.

smuggling-8-4-p1 = Si un autre État partie demande si un navire est en droit de se prévaloir de l’immatriculation qu’il revendique ou de battre le pavillon qu’il arbore, votre État répond-il sans retard ?
    .guidance = Indiquez qui répond, si c’est à toute heure, et à partir de quel registre. Précisez le délai habituel. Mentionnez les registres qui ne sont pas tenus de manière centralisée, tels que ceux des petits bateaux, et comment ils sont consultés.
    .example = Le registre des navires d’Isla Verde est électronique depuis 2015, et ses agents de permanence y ont accès jour et nuit. En 2022, il a été répondu à 26 demandes relatives au pavillon ou à l’immatriculation, en 90 minutes en moyenne.

smuggling-8-4-p2 = Si un autre État partie demande l’autorisation de prendre des mesures à l’égard d’un navire qui bat votre pavillon, votre État répond-il sans retard ?
    .guidance = Un refus est aussi une réponse, pourvu qu’il soit rapide. Indiquez qui décide, si c’est à toute heure, et dans quel délai. Si l’accord d’un tribunal ou d’un ministre est requis, précisez combien de temps cela prend.
    .example = L’article 23 de la loi sur le registre des navires (2009) de Lumaya fixe un délai de quatre heures pour la décision. Sur six demandes depuis 2018, cinq ont été acceptées et une refusée, toutes dans ce délai ; le Directeur de la navigation décide seul.

smuggling-8-5-p1 = En tant qu’État du pavillon, votre État peut-il subordonner son autorisation à des conditions arrêtées d’un commun accord avec l’État requérant, par exemple concernant la responsabilité et la portée des mesures ?
    .guidance = Le choix appartient à votre État. Donnez des exemples de conditions, telles que la responsabilité en cas de dommage, l’usage de la force ou le port d’arrivée. Elles doivent être compatibles avec l’obligation de coopérer prévue à l’article 7.
    .example = Le Conseil maritime de la Korvanie convient de conditions en vertu de l’article 41 de la loi sur la navigation (2013) et utilise un formulaire type. Dans les deux affaires de 2022, l’État requérant a accepté la responsabilité des dommages et désigné le port d’arrivée.

smuggling-8-5-p2 = Votre État s’abstient-il de prendre à l’égard d’un navire étranger toute mesure supplémentaire sans l’autorisation expresse de l’État du pavillon, sauf pour écarter un danger imminent pour la vie des personnes ou lorsqu’un accord pertinent le permet ?
    .guidance = Citez la règle ou l’ordre qui lie vos commandants. Indiquez les accords bilatéraux ou multilatéraux sur lesquels votre État se fonde. Citez une affaire dans laquelle il a fallu étendre l’autorisation, ou dans laquelle des vies étaient en danger.
    .example = L’ordre n° 15 (2016) de l’État-major de la Marine d’Al Yasmin interdit toute mesure allant au-delà de l’autorisation de l’État du pavillon, sauf pour sauver des vies. En 2021, un équipage a recueilli 88 personnes d’un chalutier en train de couler avant que l’autorisation soit parvenue.

smuggling-8-6-p1 = Votre État a-t-il désigné une ou plusieurs autorités chargées de recevoir les demandes d’assistance, de confirmation de l’immatriculation ou du pavillon et d’autorisation de prendre des mesures présentées par d’autres États parties, et d’y répondre ?
    .guidance = Donnez le nom, l’adresse, le téléphone, l’adresse électronique et les langues de l’autorité, ainsi que les heures auxquelles elle peut être jointe. S’il y en a plusieurs, indiquez de quoi chacune est chargée. Chaque État partie doit en avoir une, même un État sans littoral.
    .example = Le Centre des opérations maritimes de Northland a été désigné par l’article 12 de la loi sur l’action de l’État en mer (2014) pour les trois types de demandes. Il travaille jour et nuit, en anglais et en français.

smuggling-8-6-p2 = Votre État a-t-il, dans un délai d’un mois à compter de cette désignation, notifié celle-ci à tous les autres États parties par l’intermédiaire du Secrétaire général ?
    .guidance = Indiquez la date de la désignation et celle de la notification, et joignez-en le texte. Si l’autorité ou son adresse a changé depuis, précisez si cela a été notifié. Si le délai d’un mois n’a pas été respecté, indiquez la date effective.
    .example = Isla Verde a désigné son Autorité maritime le 4 mars 2012 et l’a notifié au Secrétaire général le 20 mars 2012. Un changement de numéros de téléphone a été notifié en juin 2021, onze jours après sa prise d’effet.

smuggling-8-7-p1 = Vos autorités peuvent-elles arraisonner et visiter un navire dont elles ont des motifs raisonnables de soupçonner qu’il se livre au trafic illicite de migrants et qui est sans nationalité, ou peut être assimilé à un navire sans nationalité ?
    .guidance = Le choix appartient à votre État. Citez la règle et indiquez dans quelles eaux elle s’applique. Précisez quand un navire est assimilé à un navire sans nationalité, par exemple parce qu’il navigue sous deux pavillons.
    .example = L’article 27 de la loi sur les garde-côtes (2010) de Lumaya permet l’arraisonnement en haute mer de tout navire sans nationalité ou battant plusieurs pavillons. En 2023, les garde-côtes ont arraisonné 19 navires de ce type et en ont visité 16.

smuggling-8-7-p2 = Si des preuves qu’un tel navire se livre au trafic illicite de migrants sont trouvées, votre État prend-il les mesures appropriées conformément au droit interne et au droit international ?
    .guidance = Indiquez quelles mesures sont prises à l’égard du navire et des suspects, et ce qui est fait pour les migrants. Citez la règle de compétence à l’égard des infractions commises à bord de tels navires en haute mer. Donnez des chiffres sur les suspects traduits en justice.
    .example = L’article 12 du Code pénal (2005) de la Korvanie donne compétence à ses tribunaux à l’égard du trafic illicite à bord de navires sans nationalité. En 2022, neuf navires ont été saisis, 13 suspects jugés et 540 migrants conduits dans un port sûr.

## Article 9

smuggling-9-1-a = Lorsque votre État prend des mesures à l’égard d’un navire conformément à l’article 8, veille-t-il à la sécurité et au traitement humain des personnes à bord ?
    .guidance = Citez les règles applicables aux équipes d’arraisonnement, y compris sur l’usage de la force. Décrivez le matériel de sauvetage, les soins médicaux, la nourriture et les soins aux enfants. Indiquez où les personnes sont débarquées et comment sont traitées celles qui demandent l’asile. Si votre État n’a jamais pris de telles mesures, décrivez les règles qui s’appliqueraient.
    .example = Les règles d’arraisonnement n° 3 (2018) de la Marine d’Al Yasmin exigent des gilets de sauvetage pour tous avant toute autre mesure, ainsi qu’un auxiliaire médical et une officière dans chaque équipe. Aucune vie n’a été perdue au cours des 31 opérations de 2022.

smuggling-9-1-b = Lorsqu’il prend de telles mesures, votre État tient-il dûment compte de la nécessité de ne pas compromettre la sécurité du navire ou de sa cargaison ?
    .guidance = Indiquez ce que le commandant doit prendre en compte avant l’arraisonnement, comme les conditions météorologiques, la stabilité et les cargaisons dangereuses. Précisez qui assure la sécurité du navire après la détention de l’équipage. Joignez l’instruction si elle peut être rendue publique.
    .example = La liste de vérification des garde-côtes de Northland (2015) oblige les commandants à évaluer l’état de la mer, la stabilité et la cargaison avant l’arraisonnement. En 2023, l’arraisonnement d’un navire-citerne a été reporté de dix heures, jusqu’à ce qu’il soit au mouillage.

smuggling-9-1-c = Lorsqu’il prend de telles mesures, votre État tient-il dûment compte de la nécessité de ne pas porter atteinte aux intérêts commerciaux et juridiques de l’État du pavillon et des autres États intéressés ?
    .guidance = Indiquez comment les retards et les pertes sont limités, et comment l’État du pavillon et les États du propriétaire, de la cargaison ou de l’équipage sont consultés. Mentionnez les règles relatives à la confidentialité des documents commerciaux.
    .example = L’article 34 de la loi maritime (2011) d’Isla Verde limite l’immobilisation d’un navire à 24 heures, sauf prolongation par un tribunal. En 2021, un transbordeur a été libéré après six heures, dès le débarquement de ses 30 passagers suspects.

smuggling-9-1-d = Selon les moyens disponibles, votre État veille-t-il à ce que toute mesure prise à l’égard d’un navire soit écologiquement rationnelle ?
    .guidance = Indiquez comment sont traités les fuites de carburant et les épaves, et comment il est disposé des bateaux saisis. Mentionnez l’autorité chargée de l’environnement marin et son rôle dans les opérations. L’obligation est limitée par les moyens disponibles ; précisez ce qui manque.
    .example = Depuis 2017, en vertu du règlement n° 9 (2017), les garde-côtes de Lumaya remorquent les bateaux saisis au port pour démantèlement et ne les brûlent plus en mer. En 2022, 64 bateaux et 3 100 litres de carburant ont été éliminés de cette manière.

smuggling-9-2 = Si les motifs des mesures prises à l’égard d’un navire se révèlent dénués de fondement et que le navire n’a commis aucun acte les justifiant, est-il indemnisé dans votre État de toute perte ou de tout dommage éventuels ?
    .guidance = Citez la règle, qui peut être le droit général de la responsabilité de l’État. Indiquez qui peut demander l’indemnisation, dans quel délai et devant quel tribunal ou quelle autorité. Donnez des chiffres sur les demandes et les sommes versées, ou précisez qu’il n’y en a pas eu.
    .example = L’article 44 de la loi sur la navigation (2013) de la Korvanie donne au propriétaire une action contre l’État dans un délai de deux ans, sans preuve d’une faute. Une demande a été présentée en 2020, et 85 000 marks ont été versés pour quatre jours perdus.

smuggling-9-3-a = Lorsque votre État prend des mesures contre le trafic illicite par mer, tient-il dûment compte des droits et obligations et de l’exercice de la compétence des États côtiers conformément au droit international de la mer, de manière à ne pas y porter atteinte ?
    .guidance = Indiquez comment vos autorités s’assurent des eaux dans lesquelles elles se trouvent, et ce qu’elles font lorsqu’un navire entre dans la mer territoriale ou la zone contiguë d’un autre État. Mentionnez tout accord sur la poursuite ou la remise. Si votre État n’a pas de navires en mer, précisez-le.
    .example = L’ordre n° 15 (2016) de l’État-major de la Marine d’Al Yasmin fait cesser toute action à la limite de la mer territoriale d’un autre État, sauf consentement de celui-ci. En 2022, deux poursuites ont été remises à l’État côtier.

smuggling-9-3-b = Lorsque votre État prend des mesures contre le trafic illicite par mer, tient-il dûment compte du pouvoir de l’État du pavillon dans les domaines administratif, technique et social à bord du navire, de manière à ne pas y porter atteinte ?
    .guidance = Ces domaines comprennent les certificats, la sécurité du navire, les contrats de l’équipage et les conditions de travail. Indiquez quelles instructions ont vos équipes d’arraisonnement, et ce qu’elles font si elles découvrent des défauts ou des abus.
    .example = Les équipes d’arraisonnement de Northland laissent les certificats et les questions relatives à l’équipage à l’État du pavillon en vertu de l’instruction n° 6 (2017). Les défauts qu’elles constatent lui sont signalés ; quatre signalements ont été envoyés en 2023, dont un sur des salaires impayés.

smuggling-9-4 = Les mesures de votre État en mer sont-elles exécutées uniquement par des navires de guerre, des aéronefs militaires ou d’autres navires ou aéronefs portant visiblement une marque extérieure indiquant qu’ils sont au service de l’État et dûment autorisés à agir ?
    .guidance = Indiquez les services dont les navires et aéronefs peuvent agir, et la loi qui les y autorise. Décrivez les marques. Précisez comment il est fait en sorte que des navires affrétés ou privés ne prennent pas de telles mesures ; le sauvetage par des navires privés est une autre question.
    .example = L’article 5 de la loi sur les garde-côtes (2008) d’Isla Verde n’autorise que la Marine et les garde-côtes, dont les navires et aéronefs portent les armes de l’État et une bande rouge. Les bateaux de la police portuaire ne peuvent agir au-delà du port.

## Article 10

smuggling-10-1-a = Votre État échange-t-il avec d’autres États parties des informations sur les points d’embarquement et de destination, les itinéraires, les transporteurs et les moyens de transport que les groupes criminels organisés utilisent, ou sont soupçonnés d’utiliser, pour le trafic illicite de migrants ?
    .guidance = Indiquez l’unité responsable, les voies et les États concernés, en particulier les États voisins et ceux situés sur le même itinéraire. Mentionnez les rapports réguliers et les analyses conjointes. Citez une affaire dans laquelle un échange a conduit à une découverte.
    .example = L’Unité d’analyse des migrations de Lumaya envoie depuis 2018 des rapports mensuels sur les itinéraires à six États situés le long de la route orientale. En 2022, un rapport a conduit un État voisin à un camion dans lequel 24 personnes étaient cachées.

smuggling-10-1-b = Votre État échange-t-il avec d’autres États parties des informations sur l’identité et les méthodes des groupes qui se livrent au trafic illicite de migrants ou sont soupçonnés de le faire ?
    .guidance = Indiquez comment les noms et les données personnelles peuvent être communiqués selon votre droit, et par quelle voie. Mentionnez les agents de liaison et les équipes d’enquête conjointes. Donnez des chiffres ou citez une affaire.
    .example = Selon l’article 8 de la loi sur les données de police (2014) de la Korvanie, les noms de suspects peuvent être transmis par l’intermédiaire d’agents de liaison dans quatre États. En 2021, une équipe conjointe a identifié 37 membres d’un même groupe, dont 22 ont été condamnés.

smuggling-10-1-c = Votre État échange-t-il avec d’autres États parties des informations sur l’authenticité et les caractéristiques des documents de voyage, et sur le vol ou l’usage impropre de documents de voyage ou d’identité vierges ?
    .guidance = Indiquez si des spécimens de vos documents ont été envoyés à d’autres États, et comment et dans quel délai les vols de documents vierges sont signalés. Mentionnez les bases de données auxquelles votre État contribue.
    .example = Al Yasmin a envoyé depuis 2016 des spécimens de tous ses documents à 92 États. Les documents vierges volés sont enregistrés dans une base de données internationale de police dans les 24 heures ; 140 documents vierges volés en 2022 ont conduit à neuf arrestations à l’étranger.

smuggling-10-1-d = Votre État échange-t-il avec d’autres États parties des informations sur les moyens de dissimulation et de transport des personnes, sur la modification, la reproduction ou l’acquisition illicites ou tout autre usage impropre de documents, et sur les moyens de les détecter ?
    .guidance = Traitez des trois sujets : dissimulation et transport, usage impropre de documents et méthodes de détection. Indiquez quelles unités rédigent et reçoivent les alertes, et comment celles-ci parviennent aux agents aux frontières. Donnez un exemple.
    .example = L’Agence des frontières de Northland adresse un bulletin à onze États partenaires en vertu d’un accord de 2017. Son alerte de mai 2023 sur les doubles fonds de camions frigorifiques a aidé deux d’entre eux à découvrir 31 personnes.

smuggling-10-1-e = Votre État échange-t-il avec d’autres États parties des informations sur les lois, pratiques et mesures destinées à prévenir et à combattre le trafic illicite de migrants ?
    .guidance = Mentionnez les consultations régionales, les réunions de procureurs et les recueils publics de lois et d’affaires auxquels votre État contribue. Indiquez ce que votre État a modifié grâce à l’expérience d’un autre État.
    .example = Isla Verde accueille chaque année une réunion de procureurs de neuf États. Après la réunion de 2019, elle a repris d’un État voisin une règle sur les déclarations enregistrées de migrants, qui est désormais l’article 118 de son Code de procédure pénale (2004).

smuggling-10-1-f = Votre État échange-t-il avec d’autres États parties des informations scientifiques et technologiques qui aident les services de détection et de répression à prévenir et à détecter le trafic illicite de migrants, à mener des enquêtes et à poursuivre les personnes impliquées ?
    .guidance = Il s’agit par exemple de l’examen scientifique de documents, de la détection de personnes cachées, des données de téléphones et des images satellite. Indiquez les laboratoires ou instituts et leurs partenaires. Donnez un exemple de méthode communiquée.
    .example = Le Laboratoire de police scientifique de Lumaya partage sa base de données de 5 600 faux documents avec quatre États en vertu d’un mémorandum de 2019. En 2022, deux ateliers de faussaires ont été retrouvés grâce à une encre que les partenaires avaient comparée.

smuggling-10-2 = Lorsque votre État reçoit des informations d’un autre État partie, se conforme-t-il à toute demande de cet État tendant à soumettre leur usage à des restrictions ?
    .guidance = Citez la règle qui lie vos autorités, et indiquez comment les informations soumises à des restrictions sont signalées et conservées. Expliquez ce qui se passe lorsque votre droit exigerait leur divulgation, par exemple à la défense ou à un tribunal.
    .example = L’article 15 de la loi sur les données de police (2014) de la Korvanie interdit tout usage contraire aux conditions fixées par l’État qui communique les informations. Les dossiers soumis à des restrictions portent une marque et ne peuvent être ouverts que par 40 agents nommément désignés ; aucun manquement n’a été constaté en 2023.
