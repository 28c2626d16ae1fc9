### Convention: articles 2 to 9.

## Article 2

untoc-2-a = Do your provisions against organized crime reach every structured group of three or more persons that exists for some time and acts in concert in order to commit serious crimes, or offences under the Convention, with a view to obtaining, directly or indirectly, a financial or other material benefit?
    .guidance = Set your definition beside article 2 (a), element by element. A law that asks for less, for example only two persons, covers the provision; a law that asks for more, such as the use of violence, covers it only in part. If your law does not use this notion, say how it reaches such groups. One serious crime as the group’s aim must be enough.
    .example = Section 40 of the Criminal Code of Northland (2001) describes an organized criminal group as three or more persons who act together over time to commit one or more crimes punishable by four years or more, for material gain. Violence is not required.

untoc-2-b = Where your State applies the Convention, does it treat as a serious crime every offence punishable by a maximum of at least four years’ deprivation of liberty or by a more serious penalty?
    .guidance = The highest penalty that the law provides for the offence decides, not the penalty imposed in a case. Quote the definition, or the threshold that your law uses instead. If your law works with a list of offences, attach it and name those of this gravity that it leaves out.
    .example = Section 2 of the Organized Crime Act of Lumaya (2012) defines a serious crime as any offence for which the law allows imprisonment for four years or longer. At present 148 offences reach this threshold; the Ministry of Justice publishes the list every year.

untoc-2-c = Can a group count as structured in your law even if it has no formally defined roles, no continuity of membership and no developed structure?
    .guidance = Only a group formed at random for the immediate commission of an offence is excluded. Quote the provision or the decision that says what must be proved about the structure of a group. If your courts require ranks, rules or a fixed membership, answer “In part” or “No” and explain.
    .example = The law of Korvania requires no ranks or fixed roles. In 2019 the Supreme Court held that a circle of seven car thieves, whose members changed from month to month, was a structured group under article 210 of the Criminal Code (2005).

untoc-2-d = Do your provisions on money-laundering and confiscation apply to assets of every kind, including intangible assets and the legal documents or instruments that are evidence of title to assets or of an interest in them?
    .guidance = Quote the definition of property, or of the notion used in its place. Show that movable and immovable, corporeal and incorporeal assets are covered. Say how your law treats claims, shares in companies and virtual assets.
    .example = Article 1 of Law No. 4 of Al Yasmin (2014) defines property as any asset, whatever its form, together with deeds and records that prove a right to it. An amendment of 2021 names virtual assets; in 2023 the courts confiscated such assets in six cases.

untoc-2-e = Does your law treat as proceeds of crime any property that was derived from an offence or obtained through it, whether directly or indirectly?
    .guidance = Quote the definition. Show that it covers indirect proceeds, such as a house bought with money from an offence, and property that has passed into the hands of others. Say whether it is limited to profit after expenses; the Convention sets no such limit.
    .example = Article 3 of the Asset Confiscation Act of Isla Verde (2016) covers every asset that comes from a crime, at first hand or through later transactions. In 2020 the Criminal Court of Appeal confirmed that the offender’s expenses are not deducted.

## Article 3

untoc-3-1-a = Do your State’s measures of prevention, investigation and prosecution under the Convention apply to the offences under articles 5, 6, 8 and 23 when they are transnational and involve an organized criminal group?
    .guidance = Say whether the means that the Convention provides, such as confiscation, special investigative techniques, protection of witnesses and international cooperation, are available for each of these four groups of offences. Name any means that is limited to some of them. Article 34, paragraph 2, is a different matter: it concerns how the offences are defined in your law.
    .example = Article 8 of the Organized Crime Act of Isla Verde (2009) makes all its investigative powers, protection measures and rules on cooperation available for the four groups of offences. Undercover operations are an exception: article 17 does not yet allow them for obstruction of justice.

untoc-3-1-b = Do the same measures apply to every other serious crime that is transnational and involves an organized criminal group?
    .guidance = Serious crime is defined in article 2 (b); the Convention has no list, so that new forms of crime are covered as well. Say which measures your law limits to certain offences, and which serious crimes are left out. A case of cooperation over a less usual crime, such as trafficking in cultural property or waste, makes a good example.
    .example = Under section 3 of the Organized Crime Act of Lumaya (2012), all its measures apply to any serious crime with a cross-border element. In 2022 the Director of Public Prosecutions used them against a group that shipped hazardous waste to two neighbouring States.

untoc-3-2 = Do your authorities treat an offence as transnational in each of the four cases that article 3, paragraph 2, describes?
    .guidance = An offence may be committed in several States; or in one State, but largely prepared or led from another; or in one State, by a group active in several; or in one State, with substantial effects in another. Quote the provision if there is one. If your law makes no difference between national and transnational offences, answer “Yes” and say so.
    .example = Article 2 of Law No. 11 of Al Yasmin (2010) lists all four cases. The Public Prosecution relied on the fourth in 2021, when a fraud committed entirely within the country had caused losses to some 900 pensioners in a neighbouring State.

## Article 4

untoc-4-1 = When your State carries out its obligations under the Convention, do its rules and practice respect the sovereign equality and territorial integrity of other States and the principle of non-intervention in their domestic affairs?
    .guidance = Paragraph 2 adds that the Convention gives no right to exercise jurisdiction or perform functions in another State that are reserved for the authorities of that State. Say what your law requires before your officers act abroad and before foreign officers act in your territory. Name the authority that gives or seeks consent.
    .example = Under article 12 of the Police Act of Korvania (2006), officers may act abroad only with the written consent of the State concerned, which the Ministry of the Interior obtains. The same article governs foreign officers in Korvania, who were given consent 11 times in 2023.

## Article 5

untoc-5-1-a = Has your State made at least one form of participation in an organized criminal group a criminal offence, separate from attempting or completing the crime itself?
    .guidance = The provision offers two forms and asks for at least one: an agreement to commit a serious crime, and active participation in the group’s activities. Say which your State has chosen and why. Explain how the offence stands apart from attempt and from the completed crime. The following questions take each form on its own.
    .example = Northland punishes both forms: agreement (section 41 of the Criminal Code, 2001) and active participation in a group (section 42). Both apply even if no crime has been attempted, and are punished in addition to the crimes committed. In 2023, 31 persons were convicted.

untoc-5-1-a-i = Has your State made it a criminal offence, when committed intentionally, to agree with one or more other persons to commit a serious crime for a purpose relating directly or indirectly to obtaining a financial or other material benefit?
    .guidance = Quote the offence and its penalty. Say whether your law also requires an act in furtherance of the agreement, or the involvement of an organized criminal group. State from which penalty a crime counts as serious in your law: the Convention sets the line at a maximum of at least four years’ deprivation of liberty, or a more serious penalty. If your State relies on active participation alone, answer “No” and say so.
    .example = Article 320 of the Criminal Code of Lumaya (2001) punishes an agreement between two or more persons to commit a serious crime for gain, with up to 10 years’ imprisonment. No act in furtherance of it is required. A group need not be involved.

untoc-5-1-a-ii-a = Has your State made it a criminal offence intentionally to take an active part in the criminal activities of an organized criminal group, knowing the group’s aim and general criminal activity or its intention to commit the crimes in question?
    .guidance = Quote the offence, its penalty and your definition of an organized criminal group. Show how the law treats the person’s knowledge: either the general aim and activity or the intention to commit the crimes is enough. If your State relies on the offence of agreement alone, answer “No” and say so.
    .example = Under article 6 of the Organized Crime Act of Isla Verde (2009), whoever takes part in the crimes of a group, knowing its aim and general criminal activity or its plan to commit them, faces three to seven years’ imprisonment. Sixteen persons were convicted in 2022.

untoc-5-1-a-ii-b = Has your State made it a criminal offence intentionally to take an active part in other activities of an organized criminal group, knowing the group’s aim and general criminal activity, or its intention to commit the crimes in question, and knowing that this will contribute to the criminal aim?
    .guidance = This concerns conduct that need not be criminal in itself, such as keeping the group’s accounts or providing it with vehicles. Quote the offence and say what the prosecution must prove about knowledge. Cite a case if there is one. If your State relies on the offence of agreement alone, answer “No” and say so.
    .example = Article 4 of Law No. 11 of Al Yasmin (2010) covers taking part in any activity of a group, even a lawful one, by a person who knows its aim and knows that this will further it. In 2019 an accountant who had kept a smuggling group’s books received four years’ imprisonment.

untoc-5-1-b = Has your State made it a criminal offence, when committed intentionally, to organize, direct, aid, abet, facilitate or counsel the commission of a serious crime involving an organized criminal group?
    .guidance = Go through all six forms of conduct; they may be covered by the general part of your criminal code. Show in particular how the law reaches leaders who do not carry out the crime themselves. Attach the provisions on complicity and on leadership of a group, with their penalties.
    .example = Article 211 of the Criminal Code of Korvania (2005) punishes organizing and directing with 5 to 15 years’ imprisonment; articles 33 to 35 cover aiding, abetting, facilitating and counselling. In 2021 a leader who had given orders from abroad was sentenced to 12 years.

untoc-5-2 = Under your law, can the knowledge, intent, aim, purpose or agreement required for these offences be inferred from objective factual circumstances?
    .guidance = Cite the rule of evidence or the case law on which courts rely. If your courts assess evidence freely, say so and cite the rule. One decision in which a court drew such a conclusion makes the best example.
    .example = Courts in Northland assess evidence freely under section 305 of the Code of Criminal Procedure (1987). In 2017 the Supreme Court inferred an agreement from travel, telephone records and payments, although no witness had spoken of it.

untoc-5-3-p1 = If the offence of agreement in your law requires the involvement of an organized criminal group, does your law cover all serious crimes that involve such groups?
    .guidance = If your law requires no such involvement, answer “Yes” and say so. Otherwise show that no serious crime is left out, for example because the offence refers to a threshold of penalty and not to a list. If there is a list, attach it.
    .example = Article 320 of the Criminal Code of Lumaya (2001) punishes an agreement whether or not an organized criminal group is involved. It refers to every crime punishable by four years’ imprisonment or more, so that no serious crime is left out. There is no list.

untoc-5-3-p2 = If the offence of agreement in your law requires the involvement of an organized criminal group or an act in furtherance of the agreement, has your State informed the Secretary-General of the United Nations?
    .guidance = If your law has neither requirement, answer “Yes” and say so. Otherwise give the date of the notification and attach its text. It was due on signature or on deposit of the instrument by which your State became a party; if it has not been made, say when it will be.
    .example = Isla Verde requires an act in furtherance of the agreement. It ratified the Convention on 4 September 2003 and so informed the Secretary-General by a note of 3 May 2010. The text of the note is attached.

## Article 6

untoc-6-1-a-i = Has your State made it a criminal offence, when committed intentionally, to convert or transfer property known to be the proceeds of crime, in order to conceal or disguise its illicit origin or to help someone involved in the predicate offence to evade the legal consequences?
    .guidance = Quote the offence of money-laundering and its penalty. Show that both purposes are covered: hiding the origin, and helping another person. Say what knowledge the law requires. Give yearly figures of investigations and convictions if you have them.
    .example = Article 2 of Law No. 4 of Al Yasmin (2014) punishes whoever converts or transfers property, knowing that it comes from crime, to hide its origin or to help another person escape justice, with 3 to 10 years’ imprisonment. In 2023 there were 41 investigations and 12 convictions.

untoc-6-1-a-ii = Has your State made it a criminal offence, when committed intentionally, to conceal or disguise the true nature, source, location, disposition, movement or ownership of property known to be the proceeds of crime, or rights with respect to it?
    .guidance = Check each element in turn, from nature to rights; a general word that covers them all is enough. Quote the offence and its penalty. Say how your law defines property and proceeds of crime.
    .example = Section 3, paragraph 1 (b), of the Prevention of Money-Laundering Act of Northland (2008) punishes concealing or disguising “any fact about property or a right to it”, knowing that it is the proceeds of crime, with up to eight years’ imprisonment. Property and proceeds are defined in section 2.

untoc-6-1-b-i = Subject to the basic concepts of your legal system, has your State made it a criminal offence to acquire, possess or use property knowing, at the time of receipt, that it is the proceeds of crime?
    .guidance = Quote the offence, which may be one of receiving or handling, with its penalty. Show that acquisition, possession and use are all covered. If a basic concept of your legal system stands in the way, name it and say where it is laid down.
    .example = Article 7, paragraph 3, of the Anti-Money-Laundering Act of Lumaya (2015) makes it an offence to acquire, possess or use property known, when received, to be the proceeds of crime. The maximum penalty is seven years’ imprisonment. Three persons were convicted under it in 2022.

untoc-6-1-b-ii = Subject to the basic concepts of your legal system, has your State made it a criminal offence to participate in, associate with or conspire to commit, attempt to commit, or aid, abet, facilitate or counsel money-laundering offences?
    .guidance = The general rules on attempt, complicity and conspiracy may be enough; quote them. Say which of these forms your law does not recognize, and the concept that excludes it. Mention if the penalty differs from that of the principal offender.
    .example = Attempt, complicity and instigation are punishable under articles 27 and 31 to 34 of the Criminal Code of Isla Verde (1998); conspiracy to launder is punishable only if an organized criminal group is involved. An accomplice of minor importance receives up to one third less than the principal offender.

untoc-6-2-a = Does your State seek to apply its money-laundering offences to the widest range of predicate offences?
    .guidance = Describe the method of your law: all crimes, a threshold of penalty, a list, or a combination. Quote the definition of predicate offence. If offences are left out, say which and why.
    .example = Korvania has neither a list nor a threshold: under article 245, paragraph 6, of the Criminal Code (2005), a predicate offence is any crime from which property may be obtained. Only administrative offences are left out, because they are not crimes in its law.

untoc-6-2-b-p1 = Do the predicate offences in your law include every serious crime, and the offences of participation in an organized criminal group, corruption and obstruction of justice?
    .guidance = A serious crime is one punishable by a maximum of at least four years’ deprivation of liberty or by a more serious penalty. Show that each of the three groups of offences is included, even where its penalty is lower. Attach the definition or list.
    .example = Article 2 of the Anti-Money-Laundering Act of Isla Verde (2012) includes all offences punishable by four years’ imprisonment or more, and names those of the Organized Crime Act (2009) and the corruption offences of the Criminal Code (1998). Obstruction of justice is included, since it carries five years.

untoc-6-2-b-p2 = If your law sets out a list of specific predicate offences, does the list include a comprehensive range of offences associated with organized criminal groups?
    .guidance = If your law has no list, answer “Yes” and say so. Otherwise attach the list and its last amendment. Mention in particular trafficking in persons, smuggling of migrants, firearms offences and drug offences.
    .example = Article 3 of the Anti-Money-Laundering Act of Lumaya (2015) lists 34 categories of offences, among them trafficking in persons, smuggling of migrants, and drug and firearms offences. Environmental crime was added in 2020; a decree that adds obstruction of justice is being prepared. The consolidated list is attached.

untoc-6-2-c-p1 = Do the predicate offences in your law include offences committed outside the jurisdiction of your State?
    .guidance = Quote the provision, or explain how courts reach this result. Give a case in which the proceeds came from an offence committed abroad. Say whether a conviction abroad is needed; the Convention does not ask for one.
    .example = Section 4 of the Prevention of Money-Laundering Act of Northland (2008) states that it does not matter where the predicate offence was committed. In 2019 a court convicted two brokers who had laundered the proceeds of a fraud in Lumaya; nobody had yet been convicted there.

untoc-6-2-c-p2 = Does an offence committed outside your jurisdiction count as a predicate offence only when the conduct is criminal where it was committed and would be criminal in your State?
    .guidance = This is the test of dual criminality. Say how your law puts it and how courts establish the foreign law. If your law goes further and does not require that the conduct be criminal abroad, explain.
    .example = Article 4 of the Anti-Money-Laundering Act of Isla Verde (2012) requires that the conduct be criminal where it was committed and also in Isla Verde. The name of the offence need not be the same. The foreign law is proved by a certificate from the State concerned.

untoc-6-2-d = Has your State furnished the Secretary-General of the United Nations with copies or a description of its laws on money-laundering and of later changes to them?
    .guidance = Give the date of each communication. If the laws have changed since, say whether the changes were also sent. The laws attached here may serve, if your State says so.
    .example = Korvania sent the text of its provisions on money-laundering on 12 February 2009 and article 245 of the Criminal Code, as amended, on 17 June 2016. The changes of 2022 have not yet been sent; Korvania asks that the copy attached here be accepted for this purpose.

untoc-6-2-e = Does your law provide, because its fundamental principles require it, that the money-laundering offences do not apply to the person who committed the predicate offence?
    .guidance = Answer “No” if your law punishes laundering one’s own proceeds; many States do. Answer “Yes” if it excludes this, and cite the principle and the provision or decision that lays it down.
    .example = The law of Northland makes no such exception: section 3 of the Prevention of Money-Laundering Act (2008) applies to “any person”, and the Supreme Court confirmed in 2012 that this includes whoever committed the predicate offence. In 2023, 9 of 33 convictions concerned offenders who had laundered their own proceeds.

untoc-6-2-f = Under your law, can the knowledge, intent or purpose required for money-laundering be inferred from objective factual circumstances?
    .guidance = Cite the provision or the case law. Say which circumstances courts have relied upon, such as unexplained income or unusual transactions. Refer to your answer under article 5, paragraph 2, if the same rule applies.
    .example = Article 9 of the Anti-Money-Laundering Act of Lumaya (2015) allows knowledge and purpose to be inferred from the circumstances. In 2021 the High Court relied on cash deposits far above the defendant’s income, split among 11 accounts within three days.

## Article 7

untoc-7-1-a-p1 = Has your State instituted a comprehensive domestic regime for the regulation and supervision of banks and non-bank financial institutions, so that money-laundering in all its forms is deterred and detected?
    .guidance = Name the laws, the kinds of institution they cover and the authority that supervises each of them. Say which sanctions a supervisor can impose, and give figures of inspections and sanctions. Mention any kind of financial institution that is not supervised, such as informal services that transfer money.
    .example = The Anti-Money-Laundering Act of Lumaya (2015) covers banks, insurers, securities dealers, currency exchange offices and money transfer services. The Central Bank supervises them; in 2023 it carried out 64 inspections and imposed fines in nine cases.

untoc-7-1-a-p2 = Where appropriate, does this regime extend to other bodies that are particularly susceptible to money-laundering?
    .guidance = Your State decides which bodies these are; examples are casinos, dealers in real estate, precious metals or art, lawyers, notaries and providers of services for virtual assets. Name those covered and those that were considered and left out. Refer to a national assessment of risks if there is one.
    .example = After the national risk assessment of 2018, Isla Verde extended its Anti-Money-Laundering Act (2012) to casinos, estate agents, notaries and dealers in gold. Art dealers were examined and left out because the market is small; this will be reviewed in 2026.

untoc-7-1-a-p3 = Does this regime lay emphasis on the duties to identify customers, to keep records and to report suspicious transactions?
    .guidance = Take the three duties in turn and quote the rules. Say whether the beneficial owner must be identified, for how many years records are kept, and to whom and how quickly suspicious transactions are reported. Give yearly figures of reports, and say what happens if an institution does not comply.
    .example = Sections 8 to 21 of the Prevention of Money-Laundering Act of Northland (2008) require institutions to identify customers and beneficial owners, keep records for seven years and report suspicious transactions within two working days. The Financial Intelligence Office received 3,412 reports in 2023.

untoc-7-1-b-p1 = Within the conditions of its domestic law, does your State ensure that its authorities dedicated to combating money-laundering can cooperate and exchange information with one another and with those of other States?
    .guidance = Name the administrative, regulatory, law enforcement and, where appropriate, judicial authorities. Show both levels: how information passes between authorities in your State, and how it passes to those of other States. Cite the legal basis and its conditions, such as confidentiality. Requests for mutual legal assistance belong to article 18, and police cooperation in general to article 27.
    .example = Article 30 of Law No. 4 of Al Yasmin (2014) allows the Financial Information Unit, customs, police and bank supervisors to share data directly. Agreements with 23 foreign units are in force; 186 foreign requests were answered in 2023, on average within 12 days.

untoc-7-1-b-p2 = Has your State considered establishing a financial intelligence unit as a national centre to collect, analyse and disseminate information on potential money-laundering?
    .guidance = The duty is to consider. If there is a unit, name the law, the institution to which it belongs, its staff and its access to other data. Say how many of its reports led to an investigation. If your State decided against a unit, give the reasons and say who does this work.
    .example = The Financial Intelligence Office of Northland was set up under section 25 of the Prevention of Money-Laundering Act (2008), as an independent body with 38 staff. In 2023 it passed on 417 analyses, of which 96 led to criminal investigations.

untoc-7-2-p1 = Has your State considered measures, as far as feasible, to detect and monitor cash and appropriate negotiable instruments that are moved across its borders?
    .guidance = The duty is to consider. Describe the measures, or the reasons why none were taken. If there are measures, describe the safeguards for the proper use of the information, and show that they do not impede the movement of legitimate capital.
    .example = Since 2016 the Customs Service of Korvania has used risk profiles and trained dogs at all 14 international crossing points. Article 41 of the Customs Act (2015) limits access to the data to four authorities. Cash that proves to be lawful is returned within 30 days.

untoc-7-2-p2 = Must individuals and businesses in your State report the transfer of substantial quantities of cash or of appropriate negotiable instruments across the border?
    .guidance = The choice is left to your State. If there is such a rule, give the threshold, and say whether it applies on entry and on departure, and also to post and cargo. Quote the sanction for false or missing reports, and give figures.
    .example = Under section 22 of the Currency Act of Lumaya (2010), anyone who carries or sends the equivalent of 10,000 dollars or more across the border must declare it. In 2023 there were 5,870 declarations and 43 fines.

untoc-7-3 = In establishing its regime of regulation and supervision, has your State taken as a guideline the initiatives against money-laundering of regional, interregional and multilateral organizations?
    .guidance = The Convention calls upon States to do so; it names no particular initiative. Say which standards your State has followed and of which organizations or bodies it is a member. Give the date of the last mutual evaluation, and attach it or its address.
    .example = Isla Verde drafted its Anti-Money-Laundering Act (2012) on the basis of the international standards and of the model regulations of its regional body, of which it is a member. The last mutual evaluation was published in 2022.

untoc-7-4 = Against money-laundering, does your State endeavour to develop and promote cooperation among judicial authorities, law enforcement authorities and financial regulators, whether global, regional, subregional or bilateral?
    .guidance = Name the networks and organizations to which your authorities belong, and the agreements between them and those of other States. Show efforts for each of the three kinds of authority. Joint investigations, secondments or common training are good examples.
    .example = Korvania belongs to a regional network for the recovery of assets and to a global group of financial intelligence units. Its Central Bank has signed nine agreements with foreign supervisors; since 2020, prosecutors from three neighbouring States have met with Korvania’s twice a year.

## Article 8

untoc-8-1-a = Has your State made it a criminal offence, when committed intentionally, to promise, offer or give an undue advantage, directly or indirectly, to a public official so that the official acts or refrains from acting in the exercise of official duties?
    .guidance = Show that promising, offering and giving are each covered, including through intermediaries. Show that the advantage may be for the official or for another person or entity. Quote the offence and its penalty, and give figures of cases.
    .example = Article 368 of the Criminal Code of Korvania (2005) punishes promising, offering or giving an undue advantage, in person or through others, for the official or a third person, with one to eight years’ imprisonment. In 2023, 26 persons were prosecuted and 17 convicted.

untoc-8-1-b = Has your State made it a criminal offence, when committed intentionally, for a public official to solicit or accept an undue advantage, directly or indirectly, in order to act or refrain from acting in the exercise of official duties?
    .guidance = Show that asking for an advantage is an offence even if nothing is given. Show that the advantage may be for the official or for another person or entity. Quote the offence and its penalty, and give figures of cases.
    .example = Article 178 of the Criminal Code of Lumaya (2001) covers an official who asks for or accepts an undue advantage, directly or through another person and for whomever it is meant. Asking is enough. The maximum is 10 years’ imprisonment; 19 officials were convicted in 2022.

untoc-8-2-p1 = Has your State considered making bribery that involves a foreign public official or an international civil servant a criminal offence?
    .guidance = The duty is to consider. Say who considered it, when, and with what result. If there is such an offence, quote it and say whether it covers both giving and accepting. If your State decided against it, give the reasons.
    .example = A commission of the Ministry of Justice of Korvania examined the question in 2011. Since 2012, article 112 of the Criminal Code (2005) has treated foreign officials and international civil servants as public officials, so that both giving bribes to them and their acceptance of bribes are offences.

untoc-8-2-p2 = Has your State considered making other forms of corruption criminal offences?
    .guidance = Examples are trading in influence, abuse of functions, embezzlement and bribery in the private sector. List those that are offences in your State, with their articles. For the others, say whether they have been considered.
    .example = The Criminal Code of Northland (2001) punishes trading in influence (section 120), abuse of functions (121), embezzlement (124) and bribery in the private sector (126). Illicit enrichment was considered in 2014 and rejected as contrary to the presumption of innocence.

untoc-8-3 = Has your State made participation as an accomplice in its corruption offences a criminal offence?
    .guidance = The general rules on complicity may be enough; quote them. Say whether an accomplice is liable to the same penalty as the principal offender. Mention any limits for offences that only an official can commit.
    .example = Articles 80 to 84 of the Penal Code of Al Yasmin (1976) apply to all offences and make an accomplice liable to the same penalty. A person who is not an official may be an accomplice in passive bribery, as the Court of Cassation held in 2017.

untoc-8-4 = Do your corruption offences apply to every public official and every person who provides a public service, as your law defines and applies these terms?
    .guidance = Quote the definition used in your criminal law. Say whether it covers elected and appointed officials, judges, unpaid and temporary staff, and persons who provide a public service without being officials. Mention any group that is left out.
    .example = Article 112, paragraph 2, of the Criminal Code of Korvania (2005) covers elected, appointed, temporary and unpaid officials, judges, and staff of private bodies that perform a public service. In 2020 a court applied it to an employee of a private company that tests vehicles.

## Article 9

untoc-9-1-p1 = To the extent appropriate and consistent with its legal system, has your State adopted legislative, administrative or other effective measures to promote the integrity of public officials?
    .guidance = Mention codes of conduct, rules on conflicts of interest and on gifts, declarations of assets, selection by merit and training. Say to whom they apply and who oversees them. Give figures, for example how many declarations were checked and with what result.
    .example = The Public Integrity Act of Northland (2009) lays down a code of conduct and requires 6,200 office-holders to declare assets and interests every year. In 2023 the Integrity Commission verified 620 declarations, chosen at random, and opened 14 disciplinary proceedings.

untoc-9-1-p2 = To the extent appropriate and consistent with its legal system, has your State adopted legislative, administrative or other effective measures to prevent, detect and punish the corruption of public officials?
    .guidance = Take prevention, detection and punishment in turn. Mention audits, rules on procurement, channels for reporting and the protection of those who report. The offences themselves belong to article 8: refer to them here, and add disciplinary sanctions and loss of office.
    .example = The Anti-Corruption Act of Korvania (2012) requires risk plans in every ministry, an audit of larger contracts and a confidential line for reports. Convicted officials lose their office under article 58. The line received 1,105 reports in 2023, of which 87 led to investigations.

untoc-9-2-p1 = Has your State taken measures to ensure that its authorities act effectively to prevent, detect and punish the corruption of public officials?
    .guidance = Name the authorities and say what each of them does. Show that they have the powers, staff, budget and training that they need, and how they work together. Results over several years show best whether their action is effective.
    .example = The Anti-Corruption Bureau of Lumaya, set up under the Prevention of Corruption Act (2008), has 112 staff and powers to search, seize and obtain financial data. From 2021 to 2023 it completed 204 investigations; 71 officials were convicted.

untoc-9-2-p2 = Do these measures give the authorities adequate independence, so that attempts to exert inappropriate influence on their actions are deterred?
    .guidance = Say how the heads of the authorities are appointed and removed, for how long they serve, to whom they report and who decides on their budget. Mention the sanctions for improper influence. Formal rules are not enough: say also how they work in practice.
    .example = Under article 6 of the Anti-Corruption Commission Act of Isla Verde (2014), the National Assembly elects the Commissioner for seven years by a two-thirds majority, and only the Supreme Court may remove him or her. The Commission’s budget is a separate chapter, and no minister can give it instructions.
