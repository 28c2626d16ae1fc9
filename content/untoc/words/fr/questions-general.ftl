### Partie générale : système juridique et institutions. Les réponses alimentent les sections A et B du rapport (voir blueprint.toml).

general-legal-system = Quel est le système juridique de votre État et quelles sont les sources de son droit ?
    .guidance = Indiquez s’il s’agit d’un système de tradition civiliste, de common law, de droit coutumier ou de droit musulman, ou d’une combinaison de ceux-ci. Indiquez les principales sources du droit et leur hiérarchie, en commençant par la constitution. Pour un État fédéral, précisez quel niveau de pouvoir adopte et applique le droit pénal. Un ou deux paragraphes suffisent.

general-treaty-hierarchy = Quelle est la place des traités dans le droit interne de votre État ?
    .guidance = Indiquez si un traité s’applique directement ou seulement par l’intermédiaire d’une législation d’application, et quel est son rang par rapport à la constitution et aux autres lois. Citez l’article de la constitution qui règle cette question, avec son numéro. Si les tribunaux se sont prononcés, mentionnez la décision de principe.

general-ratification-law = Par quel acte votre État a-t-il approuvé la Convention et les Protocoles par lesquels il est lié, et que prévoit cet acte ?
    .guidance = Donnez le titre de l’acte, l’organe législatif qui l’a adopté et les dates de son adoption et de son entrée en vigueur. Indiquez le nom, le numéro et la date de la publication officielle. Résumez ensuite l’acte en quelques phrases. Si les instruments ont été approuvés par des actes différents, décrivez-les tour à tour.

general-institutions = Quelles institutions de votre État préviennent et combattent la criminalité transnationale organisée, et comment travaillent-elles ensemble ?
    .guidance = Indiquez les ministères, les services de police, le ministère public et les unités ou juridictions spécialisées, avec la mission de chacun. Précisez qui assure leur coordination et selon quelles règles. Mentionnez les autorités centrales chargées de la coopération internationale.
