### Trafficking in Persons Protocol: article 5.

## Article 5

trafficking-5-1 = Has your State made trafficking in persons, as article 3 defines it, a criminal offence when committed intentionally?
    .guidance = Set your definition beside article 3: the acts, the means and the purpose of exploitation, with every form of exploitation that the Protocol names. Show that the victim’s consent is irrelevant once any of the means has been used. Show that for a child, that is, anyone under eighteen, no means need be proved. Quote the offence and its penalty, and give figures of cases and victims.

trafficking-5-2-a = Subject to the basic concepts of your legal system, has your State made an attempt to commit trafficking in persons a criminal offence?
    .guidance = The general rule on attempt may be enough; quote it and give the penalty. If a basic concept of your legal system excludes attempt for this offence, name it. Mention whether preparation is also punished.

trafficking-5-2-b = Has your State made participation as an accomplice in trafficking in persons a criminal offence?
    .guidance = The general rules on complicity may be enough; quote them. Say whether an accomplice is liable to the same penalty as the principal offender. Give a case, for example of a person who lent a house or a vehicle.

trafficking-5-2-c = Has your State made it a criminal offence to organize or direct other persons to commit trafficking in persons?
    .guidance = Show how your law reaches those who plan and lead but take no part in the act itself. Quote the offence or the aggravating circumstance, with its penalty. Refer to your answer under article 5, paragraph 1 (b), of the Convention if the same provision applies.
