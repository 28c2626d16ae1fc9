### Convention : articles 24 à 26.

## Article 24

untoc-24-1-p1 = Votre État, dans la limite de ses moyens, protège-t-il efficacement contre les représailles et l’intimidation les témoins qui, dans le cadre de procédures pénales, font un témoignage concernant les infractions visées par la Convention ?
    .guidance = Décrivez les mesures, de la protection policière à un programme complet, et indiquez l’autorité responsable. Précisez qui décide de la protection, selon quels critères et pour combien de temps. Donnez des chiffres annuels, mais rien qui puisse révéler l’identité de ces personnes ou le lieu où elles se trouvent.
    .example = L’article 6 de la loi sur la protection des témoins (2011) permet au Service de protection des témoins de Northland de protéger un témoin avant, pendant et après le procès. En 2023, il a protégé 41 témoins, dont 17 dans des affaires visant des groupes criminels organisés.

untoc-24-1-p2 = Le cas échéant, cette protection s’étend-elle aux parents des témoins et à d’autres personnes qui leur sont proches ?
    .guidance = Citez la disposition et indiquez quelles personnes elle couvre : conjoints et partenaires, enfants, père et mère, autres personnes vivant avec le témoin. Précisez si elles peuvent être protégées lorsque le témoin ne l’est pas, par exemple lorsqu’il est en prison.
    .example = L’alinéa b) de l’article 3 de la loi sur la protection des témoins (2016) d’Isla Verde couvre le conjoint ou partenaire, les parents jusqu’au troisième degré et toute personne qui partage le domicile du témoin. En 2022, 23 parents ont été protégés avec 14 témoins.

untoc-24-2-a-p1 = Votre État a-t-il établi des procédures visant à assurer la protection physique des témoins et des personnes qui leur sont proches, par exemple en leur fournissant un nouveau domicile lorsque cela est nécessaire et possible ?
    .guidance = Le choix appartient à votre État. Énumérez ce que vos autorités peuvent offrir : gardes, logements sûrs, relogement dans une autre partie du pays, changement d’identité. Indiquez qui paie et pour combien de temps. Si le relogement n’est pas possible, par exemple parce que le pays est petit, expliquez-le.
    .example = Selon les articles 9 à 14 du décret sur la protection des témoins (2014), le Ministère de l’intérieur de Lumaya peut fournir des gardes de police, un logement sûr ou un nouveau lieu de résidence. Huit familles ont été relogées dans une autre province entre 2020 et 2023.

untoc-24-2-a-p2 = Votre droit permet-il, le cas échéant, que les renseignements concernant l’identité des personnes protégées et le lieu où elles se trouvent ne soient pas divulgués ou que leur divulgation soit limitée ?
    .guidance = Le choix appartient à votre État. Citez les règles applicables à l’enquête et au procès. Indiquez qui décide, ce que la défense apprend et si une condamnation peut reposer sur la déposition d’un témoin anonyme. Mentionnez la peine encourue en cas de divulgation illicite.
    .example = L’article 162 du Code de procédure pénale de la Korvanie (2011) permet au juge de conserver le nom et l’adresse d’un témoin dans un dossier scellé. La défense peut poser des questions par l’intermédiaire du juge, et aucune condamnation ne peut reposer sur ce seul témoignage.

untoc-24-2-b = Vos règles de preuve permettent-elles aux témoins de déposer d’une manière qui garantisse leur sécurité, par exemple par liaison vidéo ?
    .guidance = Le choix appartient à votre État. Citez les règles relatives aux liaisons vidéo, aux écrans, à la modification de la voix, au huis clos et aux déclarations enregistrées. Indiquez comment la défense peut interroger le témoin et comment ses autres droits sont préservés. Précisez combien de tribunaux disposent de l’équipement et à quelle fréquence il est utilisé.
    .example = L’article 118 du Code de procédure pénale d’Al Yasmin (1981), tel que modifié en 2013, permet de déposer par liaison vidéo, la voix et l’image étant modifiées. Onze des 19 tribunaux pénaux sont équipés ; cette méthode a été utilisée dans 64 procès en 2023.

untoc-24-3 = Votre État a-t-il envisagé de conclure des accords ou arrangements avec d’autres États en vue de fournir un nouveau domicile aux témoins et aux personnes qui leur sont proches ?
    .guidance = L’obligation consiste à envisager la mesure. Indiquez les États ou groupes d’États et les dates des accords ; les arrangements ponctuels comptent également. Ne décrivez pas de cas particuliers de relogement. Si votre État y a renoncé, indiquez les motifs.
    .example = Northland a conclu des accords de relogement avec deux États voisins (2015 et 2019) et négocie avec un troisième. Le Ministre de la justice statue sur chaque demande dans les 30 jours. Les accords eux-mêmes sont confidentiels.

untoc-24-4 = Les mesures de protection des témoins s’appliquent-elles également aux victimes lorsqu’elles sont témoins ?
    .guidance = Citez la disposition qui assimile ces victimes aux témoins. Indiquez si une victime doit d’abord faire une déclaration, et ce qui est prévu pour les enfants victimes. La protection des victimes qui ne témoignent pas relève de l’article 25.
    .example = L’article 2 de la loi sur la protection des témoins (2016) d’Isla Verde définit le témoin de manière à inclure toute victime en mesure de témoigner. Sur les 14 personnes admises en 2022, cinq étaient des victimes de la traite des personnes.

## Article 25

untoc-25-1-p1 = Votre État, dans la limite de ses moyens, prête-t-il assistance aux victimes d’infractions visées par la Convention ?
    .guidance = Décrivez l’assistance : informations, soins médicaux et psychologiques, hébergement, aide juridique, interprète. Indiquez les services et qui les finance. Précisez si l’aide dépend de la coopération de la victime ou de son statut de résidence. Donnez le nombre de victimes qui ont reçu une assistance.
    .example = Les articles 4 à 10 de la loi sur les droits des victimes (2017) de Lumaya garantissent gratuitement à toute victime d’une infraction grave des soins médicaux, un soutien psychologique et une aide juridique, qu’elle témoigne ou non. Les six centres régionaux d’aide aux victimes ont prêté assistance à 312 victimes en 2023.

untoc-25-1-p2 = Votre État, dans la limite de ses moyens, protège-t-il les victimes de ces infractions, en particulier en cas de menace de représailles ou d’intimidation ?
    .guidance = Les victimes ont besoin de protection même lorsqu’elles ne témoignent pas. Indiquez qui évalue la menace et quelles mesures peuvent suivre, telles que des interdictions d’approcher, des patrouilles de police ou des foyers à adresse secrète. Renvoyez à l’article 24 pour les victimes qui sont témoins.
    .example = Selon l’article 21 de la loi sur les droits des victimes (2012), la police de Northland évalue dans les 48 heures la menace pesant sur chaque victime de la criminalité organisée. En 2023, les tribunaux ont prononcé 58 interdictions d’approcher une victime.

untoc-25-2-p1 = Votre État a-t-il établi des procédures appropriées permettant aux victimes d’infractions visées par la Convention d’obtenir une indemnisation ?
    .guidance = Décrivez chaque voie : demande présentée dans le procès pénal, action civile, fonds public. Citez les dispositions et indiquez comment les victimes en ont connaissance, y compris celles qui sont retournées dans un autre État. Donnez le nombre d’indemnisations accordées et les montants réellement versés.
    .example = Les victimes peuvent se constituer parties civiles au procès (articles 75 à 82 du Code de procédure pénale (2011) de la Korvanie). Si l’auteur ne peut pas payer, le Fonds d’indemnisation des victimes le fait : en 2022, il a versé 1,4 million de marks à 96 victimes.

untoc-25-2-p2 = Votre État a-t-il établi des procédures appropriées permettant aux victimes de ces infractions d’obtenir réparation par restitution ?
    .guidance = La restitution rend à la victime ce qui lui a été pris, ou sa valeur. Indiquez comment les biens saisis ou confisqués reviennent à leur propriétaire, et à quel stade. Précisez comment les victimes se trouvant à l’étranger peuvent présenter une demande.
    .example = L’article 94 de la loi sur le produit du crime (2015) d’Al Yasmin oblige le tribunal à restituer à la victime les biens identifiés avant toute confiscation. En 2023, 31 véhicules et 600 000 dinars ont été restitués, dont un tiers à des victimes à l’étranger.

untoc-25-3 = Sous réserve de votre droit interne, les avis et préoccupations des victimes peuvent-ils être présentés et pris en compte aux stades appropriés de la procédure pénale engagée contre les auteurs d’infractions, sans préjudice des droits de la défense ?
    .guidance = Indiquez à quels stades les victimes peuvent être entendues : enquête, accord de plaidoyer, procès, fixation de la peine, libération anticipée. Précisez si elles peuvent être représentées et bénéficier d’une aide juridique. Expliquez comment les droits de la défense sont respectés.
    .example = L’article 55 du Code de procédure pénale (2004) d’Isla Verde permet aux victimes, en personne ou par l’intermédiaire d’un conseil, de s’adresser au tribunal avant le prononcé de la peine et de se prononcer sur un accord de plaidoyer. La défense peut répliquer. L’aide juridique a été accordée à 140 victimes en 2023.

## Article 26

untoc-26-1-a = Votre État prend-il des mesures appropriées pour encourager les personnes qui participent ou ont participé à des groupes criminels organisés à fournir aux autorités des informations utiles à des fins d’enquête et de recherche de preuves ?
    .guidance = Indiquez les mesures : peines réduites, immunité, protection, aide à un nouveau départ. Montrez qu’elles visent les informations sur les groupes et leur structure, sur leurs liens avec d’autres groupes, y compris à l’étranger, et sur les infractions commises ou projetées. Précisez comment la véracité des informations est vérifiée.
    .example = La loi sur les collaborateurs de justice (2008) de la Korvanie récompense les informations sur les membres d’un groupe, sa structure, ses liens à l’étranger et les infractions commises ou projetées. Depuis 2019, 37 personnes ont signé des accords en vertu de l’article 5 ; leurs déclarations ont conduit à 112 condamnations.

untoc-26-1-b = Votre État prend-il des mesures appropriées pour encourager ces personnes à fournir une aide factuelle et concrète qui pourrait contribuer à priver un groupe de ses ressources ou du produit du crime ?
    .guidance = Montrez que votre droit récompense aussi l’aide apportée pour trouver l’argent, les biens et les moyens du crime, et pas seulement les témoignages. Indiquez ce qui est considéré comme une aide concrète. Citez une affaire dans laquelle des biens ont été recouvrés de cette manière.
    .example = L’article 7 de la loi sur le produit du crime (2014) de Northland permet au tribunal de retenir comme circonstance atténuante l’aide apportée à la localisation de biens. En 2021, un ancien comptable a révélé 14 comptes, et 9 millions de couronnes ont été confisqués.

untoc-26-2 = Votre État a-t-il envisagé de prévoir la possibilité, dans les cas appropriés, d’alléger la peine dont est passible un prévenu qui coopère de manière substantielle à l’enquête ou aux poursuites relatives à une infraction visée par la Convention ?
    .guidance = L’obligation consiste à envisager la mesure. Si votre droit la prévoit, citez la disposition et indiquez qui décide, dans quelle mesure la peine peut être réduite et ce qui se passe si la personne ne respecte pas l’accord. Si votre État y a renoncé, indiquez les motifs.
    .example = L’article 64 du Code pénal (2001) de Lumaya permet au tribunal de réduire la peine de moitié au plus en cas de coopération substantielle. Il a été appliqué à 22 prévenus en 2022 et 2023.

untoc-26-3 = Votre État a-t-il envisagé de prévoir la possibilité, conformément aux principes fondamentaux de son droit, d’accorder l’immunité de poursuites à une personne qui coopère de manière substantielle à l’enquête ou aux poursuites relatives à une telle infraction ?
    .guidance = L’obligation consiste à envisager la mesure. Si l’immunité est possible, indiquez qui l’accorde, pour quelles infractions, à quelles conditions et si elle peut être retirée. Si un principe fondamental l’exclut, tel que le caractère obligatoire des poursuites, indiquez ce principe et le texte qui le consacre.
    .example = Le droit d’Isla Verde ne prévoit pas d’immunité, car l’article 98 de la Constitution (1962) oblige le procureur à agir pour chaque infraction. Un groupe de travail du Ministère de la justice a examiné la question en 2018 et proposé à la place une atténuation de la peine.

untoc-26-4 = Les membres ou anciens membres de groupes criminels organisés qui aident les autorités bénéficient-ils de la protection que l’article 24 prévoit pour les témoins ?
    .guidance = Indiquez si le programme destiné aux témoins leur est ouvert, y compris lorsqu’ils sont prévenus, condamnés ou en prison. Décrivez les mesures spéciales prises en prison, telles que des quartiers séparés. Mentionnez leurs parents.
    .example = L’alinéa c) de l’article 4 de la loi sur la protection des témoins (2011) de Northland couvre les auteurs d’infractions qui coopèrent et leur famille. Deux prisons disposent pour eux d’une unité séparée ; neuf détenus s’y trouvaient en 2023.

untoc-26-5 = Votre État a-t-il envisagé de conclure des accords ou arrangements avec d’autres États concernant l’éventuel octroi d’un allégement de peine ou de l’immunité à une personne qui se trouve dans un État et peut apporter une coopération substantielle à l’autre ?
    .guidance = Le choix appartient à votre État. De tels accords peuvent être généraux ou conclus pour une affaire. Indiquez qui peut les conclure, et si une promesse faite par un autre État lie vos autorités ou si la vôtre lie un autre État. Citez une affaire, sans noms, s’il y en a une.
    .example = L’article 33 de la loi sur l’entraide judiciaire internationale (2009) de la Korvanie permet au Procureur général de convenir avec une autorité étrangère du traitement d’une personne qui coopère. Un accord a été conclu en 2020, dans une affaire de contrebande de cigarettes.
