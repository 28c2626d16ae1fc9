### Smuggling of Migrants Protocol: article 6. Where one provision holds two obligations, its questions end in p1 and p2.

## Article 6

smuggling-6-1-a = Has your State made the smuggling of migrants a criminal offence, when committed intentionally and in order to obtain, directly or indirectly, a financial or other material benefit?
    .guidance = Article 3 defines it as procuring a person’s illegal entry into a State party of which that person is neither a national nor a permanent resident. Say whether your law also covers illegal entry into another State party. Say whether a benefit is an element of the offence and how help given without one, such as to relatives or by aid organizations, is treated. Quote the offence and its penalty, and give figures.

smuggling-6-1-b-i = Has your State made it a criminal offence, when committed intentionally and for such a benefit, to produce a fraudulent travel or identity document for the purpose of enabling the smuggling of migrants?
    .guidance = Show that your law covers a document that is falsely made or altered and one that is improperly issued or obtained. Show that documents of other States are included. Quote the offence and its penalty.

smuggling-6-1-b-ii = Has your State made it a criminal offence, when committed intentionally and for such a benefit, to procure, provide or possess a fraudulent travel or identity document for the purpose of enabling the smuggling of migrants?
    .guidance = Show that procuring, providing and possessing are each covered. A genuine document used by someone other than its rightful holder is also fraudulent under article 3. Say how the law tells a smuggler’s possession from a migrant’s own.

smuggling-6-1-c = Has your State made it a criminal offence, when committed intentionally and for such a benefit, to enable a person who is neither a national nor a permanent resident to remain in your State by illegal means without meeting the requirements for legally remaining there?
    .guidance = The means are the use of fraudulent documents as described in paragraph 1 (b) or any other illegal means. Quote the offence and its penalty. Say whether it covers, for instance, marriages of convenience or false employment certificates.

smuggling-6-2-a = Subject to the basic concepts of your legal system, has your State made an attempt to commit these offences a criminal offence?
    .guidance = Show that attempt is covered for each offence under paragraph 1. The general rule on attempt may be enough; quote it and give the penalty. If a basic concept of your legal system excludes it for some of them, name the concept.

smuggling-6-2-b-p1 = Has your State made it a criminal offence to participate as an accomplice in the smuggling of migrants, in producing a fraudulent document for that purpose, or in enabling a person to remain illegally?
    .guidance = These are the offences under paragraph 1 (a), (b) (i) and (c). The general rules on complicity may be enough; quote them. Say whether an accomplice is liable to the same penalty as the principal offender.

smuggling-6-2-b-p2 = Subject to the basic concepts of your legal system, has your State made it a criminal offence to participate as an accomplice in procuring, providing or possessing a fraudulent document for the purpose of enabling the smuggling of migrants?
    .guidance = This is the offence under paragraph 1 (b) (ii). If the same rules on complicity apply, refer to your previous answer. If a basic concept of your legal system excludes complicity here, name it.

smuggling-6-2-c = Has your State made it a criminal offence to organize or direct other persons to commit any of the offences under paragraph 1?
    .guidance = Show how your law reaches those who lead a smuggling network from a distance, also from abroad. Quote the offence or the aggravating circumstance, with its penalty. Refer to your answer under article 5, paragraph 1 (b), of the Convention if the same provision applies.

smuggling-6-3-a = Has your State made it an aggravating circumstance to endanger, or to be likely to endanger, the lives or safety of the migrants concerned?
    .guidance = The circumstance must apply to the offences under paragraph 1 (a), (b) (i) and (c); to complicity and to organizing or directing it applies subject to the basic concepts of your legal system. Give the penalty with and without it. Cite a case, for example of transport in a closed container or an unseaworthy boat.

smuggling-6-3-b = Has your State made inhuman or degrading treatment of the migrants concerned, including for exploitation, an aggravating circumstance?
    .guidance = The circumstance must apply to the offences under paragraph 1 (a), (b) (i) and (c); to complicity and to organizing or directing it applies subject to the basic concepts of your legal system. Give the penalty with and without it. Say how exploitation is told from trafficking in persons.

smuggling-6-4 = Does your State take measures under its domestic law against persons whose conduct is an offence other than those of this Protocol, such as illegal entry?
    .guidance = The Protocol does not prevent this, but under article 5 migrants are not to be prosecuted under the Protocol for having been smuggled. Name the offences and quote them. Say how smuggled migrants are protected from prosecution for being the object of the smuggling.
