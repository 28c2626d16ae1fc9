### Convention: articles 10 to 15.

## Article 10

untoc-10-1-p1 = Consistent with its legal principles, has your State established the liability of legal persons for participation in serious crimes involving an organized criminal group?
    .guidance = Say which legal persons can be liable, and whose acts or omissions make them so. Quote the provision. Explain any limit, for example to certain serious crimes or to acts for the benefit of the legal person.
    .example = Article 2 of the Act on the Liability of Legal Persons (Act 12 of 2010) of Northland makes a legal person liable for any serious crime committed in its interest by a manager or, for want of supervision, by an employee. No crime is excluded.

untoc-10-1-p2 = Has your State established the liability of legal persons for the offences of participation in an organized criminal group, money-laundering, corruption and obstruction of justice?
    .guidance = Show for each of the four groups of offences that legal persons can be liable. Where a Protocol binds your State, its offences count as offences of the Convention; say whether they are covered. Give figures of cases against legal persons.
    .example = Section 5 of the Act on the Liability of Legal Persons (Act 44 of 2012) of Korvania lists the offences for which companies answer, among them those of articles 5, 6, 8 and 23 and of the three Protocols. In 2022 and 2023, 14 companies were convicted, nine of them of money-laundering.

untoc-10-2 = Does your law provide for criminal, civil or administrative liability of legal persons, or for more than one of these?
    .guidance = The choice is left to your State. Name each kind of liability that exists, the law that provides for it, and the court or authority that decides. If criminal liability is excluded by a legal principle, say which.
    .example = In Isla Verde liability is administrative: the Companies Authority imposes fines under articles 88 to 95 of the Companies Act (2011). Criminal liability is excluded, because article 18 of the Constitution (1962) ties punishment to personal guilt. Civil claims may be added.

untoc-10-3 = Does the liability of a legal person leave intact the criminal liability of the natural persons who committed the offence?
    .guidance = Show that both can be pursued for the same facts, together or one after the other. Quote the provision if there is one. A case in which both were held liable is a good example.
    .example = Article 9, paragraph 3, of Law No. 11 (2010) of Al Yasmin says expressly that the liability of the company does not exclude that of natural persons. In a case of 2022 a haulage company and its two directors were convicted of smuggling migrants.

untoc-10-4 = Are legal persons held liable subject to effective, proportionate and dissuasive sanctions, including monetary sanctions?
    .guidance = List the sanctions with their lowest and highest amounts. Mention others besides fines, such as confiscation, exclusion from public contracts or dissolution. Give examples of sanctions imposed and say how their amount was set.
    .example = Article 10 of Law No. 11 (2010) of Al Yasmin provides for fines of up to 1 million dinars, closure and dissolution. The highest fine so far, 420,000 dinars, was three times the profit made.

## Article 11

untoc-11-1 = Do the sanctions for the offences established under articles 5, 6, 8 and 23 take the gravity of each offence into account?
    .guidance = Set out the lowest and highest penalty of each offence. Mention circumstances that raise or lower it. Figures of penalties actually imposed show how the law works.
    .example = Under the Criminal Code (2001) of Northland, participation in a criminal group carries up to 6 years’ imprisonment, agreement up to 8, leadership 5 to 15, bribery 1 to 10 and obstruction of justice 1 to 6; money-laundering carries up to 8 (Act of 2008). The average sentence in 2023 was 4.5 years.

untoc-11-2 = Where your law gives discretion over prosecution, does your State endeavour to see it used so that law enforcement is as effective as possible, with due regard to the need to deter these offences?
    .guidance = Say whether prosecution is mandatory or discretionary. If it is discretionary, cite the guidelines and who reviews a decision not to prosecute. If your law gives no discretion, answer “Yes” and say so.
    .example = Prosecutors in Korvania may drop minor cases under article 285 of the Code of Criminal Procedure (2011). Guideline 3 of 2016 forbids this in cases of organized crime without the consent of the Prosecutor General. Consent was given twice in 2022.

untoc-11-3 = When a defendant is released pending trial or appeal, does your State take measures so that the conditions seek to ensure the defendant’s presence at later proceedings?
    .guidance = Quote the rules on release and on the conditions that may be imposed, such as bail, surrender of a passport or reporting duties. Show that the risk of flight is weighed. Say how the rights of the defence are respected.
    .example = Articles 139 to 148 of the Code of Criminal Procedure (2004) of Isla Verde permit bail, surrender of the passport and electronic monitoring. The judge must weigh the risk of flight after hearing the defence. In 2023, three of 118 persons released absconded.

untoc-11-4 = Does your State ensure that its courts or other competent authorities bear the grave nature of these offences in mind when they consider early release or parole?
    .guidance = Quote the conditions for early release and the factors to be weighed. Mention any longer minimum term for organized crime. Give figures if they are kept.
    .example = Under article 512 of the Code of Criminal Procedure (2001) of Lumaya, release for organized crime is possible only after three quarters of the sentence, instead of one half. The court weighs remaining ties to the group. In 2023 it granted six of 41 requests.

untoc-11-5-p1 = Where appropriate, has your State established a long statute of limitations period in which to commence proceedings for the offences covered by the Convention?
    .guidance = Give the period for each offence and say when it begins to run. Mention what interrupts or suspends it. If some offences have no time limit, say so.
    .example = Under section 103 of the Criminal Code (2001) of Northland the period is 10 to 20 years, according to the penalty, and begins on the day of the last act. For participation in a criminal group it is 15 years; an indictment interrupts it.

untoc-11-5-p2 = Where appropriate, has your State established a longer limitation period for cases in which the alleged offender has evaded the administration of justice?
    .guidance = Quote the rule. A period that stops running during flight has the same effect; explain how it works. If there is no such rule, say how your State deals with offenders who abscond.
    .example = Article 19 of the Code of Criminal Procedure (1981) of Al Yasmin interrupts the period when the accused flees, so that prosecution remains possible after return. In 2020 a suspect was tried 19 years after fleeing the country.

## Article 12

untoc-12-1-a-p1 = To the greatest extent possible within its legal system, has your State adopted the measures necessary to enable the confiscation of proceeds of crime derived from offences covered by the Convention?
    .guidance = Under article 2 (g), confiscation, or forfeiture, means that a court or other competent authority orders property to be taken away permanently. Quote the provision, and say whether confiscation is mandatory and whether it depends on a conviction. Show that it is possible for all offences covered by the Convention, including serious crime. Paragraph 9 leaves it to your law to define the measures.
    .example = Section 75 of the Criminal Code of Northland (2001) obliges the court to confiscate the proceeds of any crime on conviction, and without a conviction if the offender has died or fled. In 2023 the courts made 212 such orders.

untoc-12-1-a-p2 = To the greatest extent possible within its legal system, does your State enable the confiscation of property whose value corresponds to that of the proceeds?
    .guidance = This matters where the proceeds have been spent, hidden or moved abroad. Quote the provision, and say whether lawfully acquired property can be taken in their place. Say how the value is assessed, and what follows if the offender does not pay.
    .example = Section 11 of the Proceeds of Crime Act of Lumaya (2013) allows the court to order payment of a sum equal to the proceeds when they cannot be found. The order can be enforced against any property of the offender; 31 orders were made in 2023.

untoc-12-1-b-p1 = To the greatest extent possible within its legal system, has your State adopted the measures necessary to enable the confiscation of property, equipment or other instrumentalities used in offences covered by the Convention?
    .guidance = Quote the provision, and say whether it covers every kind of property, such as vehicles, vessels and buildings. Say whether property that belongs to another person can be confiscated, and under which conditions. Mention any rule of proportionality.
    .example = Article 9 of the Asset Confiscation Act of Isla Verde (2016) covers any object used in an intentional crime. In 2022 the Provincial Court confiscated two boats and a warehouse whose owner knew what they were used for.

untoc-12-1-b-p2 = To the greatest extent possible within its legal system, do these measures extend to property, equipment or other instrumentalities destined for use in such offences?
    .guidance = Some laws cover only what has actually been used. Show that items prepared or kept for an offence can be confiscated even if the offence was not completed. Quote the words of your law that say so.
    .example = Article 30 of the Penal Code of Al Yasmin (1976), as amended in 2012, refers to objects “used or meant to be used”. In 2021 printing machines were confiscated before a single false document had been made with them.

untoc-12-2-p1 = Has your State adopted the measures necessary to identify and trace proceeds of crime, property of corresponding value and instrumentalities, for the purpose of eventual confiscation?
    .guidance = Name the authorities that trace assets and the powers they have, for instance access to registers of land, vehicles, companies and bank accounts. Say whether financial inquiries accompany every investigation of organized crime. Give figures if they are kept.
    .example = The Asset Recovery Office of Korvania, set up under article 5 of the Asset Recovery Act (2017), has direct access to nine registers, including one of bank accounts. Prosecutors must call upon it in each case of organized crime; it handled 340 cases in 2023.

untoc-12-2-p2 = Has your State adopted the measures necessary to freeze or seize proceeds of crime, property of corresponding value and instrumentalities, for the purpose of eventual confiscation?
    .guidance = Article 2 (f) includes both a temporary prohibition on moving or disposing of property and its temporary custody or control, on the basis of an order. Quote the provisions. Say who orders the measure, how quickly, for how long and under which conditions, and how the property is managed meanwhile.
    .example = Under section 118 of the Code of Criminal Procedure of Northland (1987), a judge may freeze or seize any property liable to confiscation. In urgent cases the prosecutor orders it, and a judge reviews it within 72 hours. The State Property Agency manages seized companies.

untoc-12-3 = If proceeds of crime have been transformed or converted, wholly or partly, into other property, can your authorities trace, freeze or seize and confiscate that property in place of the proceeds?
    .guidance = Quote the provision, or explain how your definition of proceeds leads to this result. Show that it holds after several conversions, and if only a part has been converted. A case makes the best example.
    .example = Section 2 of the Proceeds of Crime Act of Lumaya (2013) includes property that replaces the original proceeds. In 2020 the High Court confiscated a hotel bought with money that had first been changed into gold and then into shares.

untoc-12-4 = If proceeds of crime have been intermingled with property from legitimate sources, can your courts or other competent authorities confiscate that property up to the assessed value of the proceeds?
    .guidance = Quote the provision. Say how the value is assessed and who must prove it. Say whether the whole of the property can be frozen or seized meanwhile; the Convention leaves such powers untouched.
    .example = Section 77 of the Criminal Code of Northland (2001) allows confiscation from mixed property up to the amount that came from crime, as estimated by a sworn expert. The whole property may be frozen until then, as happened in 2022 to the accounts of a restaurant chain.

untoc-12-5 = Can your authorities trace, freeze or seize and confiscate income and other benefits from proceeds of crime, from property into which they were converted and from property with which they were intermingled, in the same way as proceeds?
    .guidance = Examples are interest, rent, dividends and business profits. Show that all three sources of income are covered. Quote the provision, and say up to what moment such benefits are counted.
    .example = Article 4 of the Asset Confiscation Act of Isla Verde (2016) extends every measure to the yields of criminal, converted or mixed property, up to the day of the judgment. In 2021 the rent of four apartments, received over six years, was confiscated in this way.

untoc-12-6-p1 = For confiscation, both in domestic cases and at the request of other States parties, can your courts or other competent authorities order the production or seizure of bank, financial and commercial records?
    .guidance = Name the authorities and quote the provision. Show that all three kinds of record are covered, and that the power also serves requests under article 13. Say at what stage it can be used, within what time records must be handed over and how refusal is punished.
    .example = Article 102 of the Code of Criminal Procedure of Korvania (2011) empowers prosecutors to demand bank, financial and commercial records, and judges to order their seizure. Section 19 of the Act on International Legal Assistance (2009) extends this to foreign requests. Records must be produced within five days.

untoc-12-6-p2 = When such records are needed for confiscation, does your State ensure that bank secrecy is not a ground on which its authorities decline to act?
    .guidance = Say whether your law protects bank secrecy, and quote the exception that lifts it. Say who decides, and within what time. If a request or an order was ever refused on this ground, say so and explain what has been done since.
    .example = Article 33 of Law No. 4 of Al Yasmin (2014) provides that bank secrecy cannot be invoked against an order of the Public Prosecution or a court. No order and no foreign request has been refused on this ground since the law entered into force.

untoc-12-7 = Has your State considered requiring an offender to demonstrate the lawful origin of alleged proceeds of crime or of other property liable to confiscation?
    .guidance = The choice is left to your State. If there is such a requirement, quote it and say in which proceedings it applies, what the prosecution must show first and what the offender must prove. If a principle of your law stands in the way, name it.
    .example = Section 19 of the Proceeds of Crime Act of Lumaya (2013) applies after a conviction for organized crime: if assets clearly exceed known income, the offender must show their lawful source on the balance of probabilities. The Constitutional Court upheld the rule in 2016.

untoc-12-8 = Does your law preserve the rights of third parties in good faith when property is seized or confiscated?
    .guidance = Say who counts as a third party in good faith, how such persons are informed and heard, and which remedies they have. Owners, creditors and victims may be concerned. Show also that the protection cannot be abused through sham transfers.
    .example = Section 80 of the Criminal Code of Northland (2001) excludes property that a third party acquired at a fair price without knowledge of the crime. Owners and creditors are notified and may appeal within 30 days; 26 appeals succeeded in 2023.

## Article 13

untoc-13-1 = When another State party with jurisdiction over an offence covered by the Convention requests the confiscation of proceeds or instrumentalities in your territory, do your authorities proceed, as far as your legal system allows, in at least one of the two ways of paragraph 1?
    .guidance = Your competent authorities may seek their own order of confiscation, or they may give effect to the order of the requesting State’s court; one of the two is enough. Say which your State has chosen and why. Say from whom requests are received and who decides. The following questions take each way on its own.
    .example = Northland offers both ways under articles 51 to 60 of the Mutual Legal Assistance Act (2012). Direct enforcement of foreign orders is preferred because it is quicker: on average it takes 5 months, and a new domestic order takes 14.

untoc-13-1-a = Are such requests submitted to your competent authorities so that they may obtain an order of confiscation and, if it is granted, give effect to it?
    .guidance = Quote the provision. Say who applies for the order, what must be proved, and whether evidence from the requesting State is admitted. Say whether a conviction in that State is needed. If your State relies on the enforcement of foreign orders alone, answer “No” and say so.
    .example = Under article 31 of the Mutual Assistance in Criminal Matters Act of Lumaya (2010), the Director of Public Prosecutions applies to the High Court for an order on the basis of the foreign file. In 2022 the Court confiscated a yacht at the request of Northland.

untoc-13-1-b = Are orders of confiscation issued by a court of the requesting State submitted to your competent authorities, so that effect is given to them to the extent requested?
    .guidance = Quote the provision. Say what is examined before an order is recognized, and on which grounds recognition may be refused. Show that orders against proceeds and against instrumentalities are covered, and say whether orders for a sum of money and orders made without a conviction can be enforced. If your State relies on its own orders alone, answer “No” and say so.
    .example = Section 44 of the Act on International Legal Assistance of Korvania (2009) lets the Regional Court recognize a foreign order once it is final and the defence has been heard. Eleven orders were submitted from 2021 to 2023, and nine were enforced.

untoc-13-2 = At the request of another State party with jurisdiction over an offence covered by the Convention, do your authorities identify and trace proceeds of crime and instrumentalities, and freeze or seize them, with a view to their eventual confiscation?
    .guidance = Show that the measures are possible whether the confiscation will be ordered by your State or by the requesting State. Say which authority acts, what a request must show, and how long property can stay frozen. Say how quickly an urgent request can be met.
    .example = Article 47 of the Mutual Legal Assistance Act of Northland (2012) opens all domestic tracing and freezing powers to foreign requests. In 2023 an account holding the equivalent of 1.2 million dollars was frozen nine hours after a request from Isla Verde.

untoc-13-3 = Does your State apply the rules of article 18 on mutual legal assistance, with the necessary changes, to requests for confiscation and for the measures that prepare it?
    .guidance = This includes the central authority, the form and language of requests, confidentiality, the grounds for refusal and the costs. Name the authority that receives requests under article 13, if it is not the one designated under article 18. Say which rules your State applies if a treaty of mutual legal assistance binds both States.
    .example = Section 3 of the Act on International Legal Assistance of Korvania (2009) applies the rules on mutual legal assistance to confiscation. The International Department of the Ministry of Justice receives all such requests, in English or French; the Asset Recovery Office advises on their content beforehand.

untoc-13-3-a = When your State asks another State party to obtain an order of confiscation, does the request describe the property and state the facts on which your State relies, in enough detail to seek the order there?
    .guidance = This comes in addition to the information under article 18, paragraph 15. Mention instructions, forms or checks by the central authority, and attach a model if there is one. Say also whether your State accepts incoming requests that contain this information, or what more it needs.
    .example = Circular 6 of the General Prosecutor’s Office of Northland (2018) contains a model request, with a form that describes the property and a summary of facts and evidence. Incoming requests of this kind need nothing more; in 2023 only one of eight had to be completed.

untoc-13-3-b = When your State asks another State party to enforce an order of confiscation, does the request contain a legally admissible copy of the order, a statement of the facts and information on the extent to which execution is requested?
    .guidance = Say who certifies the copy, and how your authorities learn what is admissible in the requested State. If a part of the sum has been recovered elsewhere, the request should say so. Say also what your State needs from requests that it receives.
    .example = Under article 62 of the Asset Confiscation Act of Isla Verde (2016), the court registry certifies the order and states the sum still to be recovered. The Attorney-General’s Office adds the facts and a translation. All four requests sent in 2022 were accepted without questions.

untoc-13-3-c = When your State asks another State party to identify, trace, freeze or seize property, does the request state the facts on which your State relies and describe the actions requested?
    .guidance = It helps to show why the property is thought to be liable to confiscation. Say who checks this before the request leaves your State. Say also whether your State acts on incoming requests that contain this information, and what may be sent later in urgent cases.
    .example = The Central Authority Unit of Lumaya checks each request against the list in rule 14 of the Mutual Assistance Rules (2016): facts, suspected link to the property, actions sought. Incoming requests with these elements are acted upon at once, and documents may follow within 20 days.

untoc-13-4 = Does your State take its decisions and actions on such requests in accordance with its domestic law and procedural rules, and with the treaties, agreements or arrangements that bind it in relation to the requesting State?
    .guidance = Name the rules that govern the procedure, from the receipt of a request to its execution, and the conditions and grounds for refusal that they contain. List the treaties that your State applies in the matter. Say which rule prevails if a treaty and your law differ.
    .example = Sections 42 to 58 of the Act on International Legal Assistance of Korvania (2009) govern the procedure; the affected person is heard before a final decision. Six bilateral treaties and a regional convention also apply and, under section 2 of the Act, prevail over it.

untoc-13-5 = Has your State furnished the Secretary-General of the United Nations with copies or a description of its laws and regulations on international cooperation for purposes of confiscation, and of later changes to them?
    .guidance = Give the date of each communication. If the laws or regulations have changed since, say whether the changes were also sent. The texts attached here may serve, if your State says so.
    .example = Al Yasmin sent its Law No. 17 on judicial cooperation (2015) on 4 March 2016. The amendments of 2018 have not yet been communicated; they are attached here, and Al Yasmin asks that they be taken as furnished under this paragraph.

untoc-13-6 = If your State makes these measures conditional on the existence of a treaty, does it consider the Convention the necessary and sufficient treaty basis?
    .guidance = If your State requires no treaty, answer “Yes” and say so. Otherwise cite the provision or decision that lets your authorities rely on the Convention alone. Mention a case in which a request was received or made on this basis.
    .example = Article 33 of the Mutual Assistance in Criminal Matters Act of Lumaya (2010) requires a treaty, and its Schedule lists the Convention. In 2021 the High Court froze two apartments on the basis of the Convention alone, since no bilateral treaty with the requesting State existed.

untoc-13-7 = May your State refuse cooperation under this article if the offence to which a request relates is not an offence covered by the Convention?
    .guidance = The choice is left to your State. Quote the rule, and say whether refusal is mandatory or optional. Mention whether your State can still cooperate in such cases, for example under another treaty or on the basis of reciprocity, and whether a request has been refused on this ground.
    .example = Under article 53 of the Mutual Legal Assistance Act of Northland (2012), such a request may be refused, but the General Prosecutor’s Office first examines whether another treaty or reciprocity would allow it. Since 2015, two requests have been refused on this ground.

untoc-13-8 = Does your law preserve the rights of third parties in good faith when your State gives effect to a request under this article?
    .guidance = If the rules for domestic cases apply, refer to your answer under article 12, paragraph 8. Say whether a third party can be heard in your State even if the foreign court has already decided on his or her rights. Mention cases.
    .example = Section 49 of the Act on International Legal Assistance of Korvania (2009) allows a third party to object before the Regional Court within two months, unless he or she was duly heard abroad. In 2022 a bank kept its mortgage on a confiscated villa in this way.

untoc-13-9 = Has your State considered concluding bilateral or multilateral treaties, agreements or arrangements to make international cooperation for purposes of confiscation more effective?
    .guidance = The duty is to consider. List the treaties, agreements and arrangements in force, with their dates and parties, and those being negotiated. Say which have proved useful. If your State sees no need for them, give the reasons.
    .example = Isla Verde has concluded agreements on the tracing, confiscation and sharing of assets with Lumaya (2014) and Northland (2019), and is negotiating a third. The Attorney-General’s Office reviews the need for others every two years.

## Article 14

untoc-14-1 = Does your State dispose of confiscated proceeds of crime and property in accordance with its domestic law and administrative procedures?
    .guidance = Describe these rules: who decides, how property is sold, kept or destroyed, and to which account or purpose the money goes. Show that they also cover property confiscated at the request of another State. Say whether victims are paid first, and how decisions are published or audited.
    .example = Articles 20 to 28 of the Asset Recovery Act of Korvania (2017) provide for public auction within a year. Victims are paid first; half of the remainder finances social projects. The Court of Audit reports on this each year. The same rules apply to foreign requests.

untoc-14-2 = When your State has confiscated property at the request of another State party, does it, if so asked and to the extent permitted by domestic law, give priority consideration to returning it so that victims are compensated or legitimate owners recover it?
    .guidance = The duty is to give this use priority when deciding, within the limits of your law; the decision remains with your State. Quote the provision, and say who decides and which costs may be deducted. Describe cases in which property was returned. If no request has yet been received, say how one would be treated.
    .example = Article 59 of the Mutual Legal Assistance Act of Northland (2012) requires the Minister of Justice to examine return first if victims or owners are known. In 2021 the equivalent of 640,000 dollars went back to Isla Verde for 310 victims of fraud.

untoc-14-3-a = Has your State given special consideration to agreements or arrangements on contributing the value of confiscated assets, or a part of it, to the account under article 30, paragraph 2 (c), and to intergovernmental bodies specialized in the fight against organized crime?
    .guidance = The choice is left to your State. The account receives voluntary contributions for technical assistance to developing countries and countries with economies in transition. If there is such an agreement, give its date, the recipient and the sums paid, including those from the sale of property. Say whether your budget law allows such payments.
    .example = Since 2018, article 27 of the Asset Recovery Act of Korvania (2017) has allowed up to 5 per cent of the sums confiscated each year to be given to international bodies. Two contributions, in 2020 and 2023, went to the account for technical assistance.

untoc-14-3-b = Has your State given special consideration to agreements or arrangements by which confiscated proceeds or property, or funds from their sale, are shared with other States parties, regularly or case by case?
    .guidance = The choice is left to your State. List the agreements, or quote the rule that allows sharing in a single case. Say how the shares are fixed, and which costs are deducted. Give figures of sums shared and received.
    .example = Section 47 of the Proceeds of Crime Act of Lumaya (2013) allows the Attorney-General to share assets case by case, normally in equal parts. Under an agreement with Isla Verde (2014), the equivalent of 2.1 million dollars has been shared in five cases.

## Article 15

untoc-15-1-a = Has your State established its jurisdiction over the offences established under articles 5, 6, 8 and 23 when they are committed in its territory?
    .guidance = Quote the rule on territorial jurisdiction. Say whether it is enough that a part of the offence or its effect takes place in the territory. Mention territories to which the rule does not extend.
    .example = Article 6 of the Criminal Code (2005) of Korvania applies to every offence of which any act or effect takes place in the territory, including territorial waters and airspace. In 2022 a court tried a fraud planned abroad, because the victims’ payments were made in Korvania.

untoc-15-1-b-p1 = Has your State established its jurisdiction over these offences when they are committed on board a vessel flying its flag?
    .guidance = Quote the rule and say which vessels it covers. The flag at the time of the offence is what counts. Mention if the rule applies on the high seas and in foreign waters.
    .example = Article 6 of the Criminal Code (1998) of Isla Verde applies the law to offences on any vessel entered in the national register, on the high seas and in foreign waters alike. In 2021 the crew of a fishing boat was convicted of participation in a drug trafficking group.

untoc-15-1-b-p2 = Has your State established its jurisdiction over these offences when they are committed on board an aircraft registered under its laws?
    .guidance = Quote the rule, which may be found in aviation law. Registration at the time of the offence is what counts. Say whether the rule applies in flight and on the ground.
    .example = Article 140 of the Civil Aviation Act (2008) of Lumaya applies criminal law to offences on board aircraft registered in Lumaya, in flight or on the ground, wherever they may be. No case has arisen yet.

untoc-15-2-a = Has your State established its jurisdiction over these offences when they are committed against one of its nationals?
    .guidance = The choice is left to your State. If it has done so, quote the rule and any condition, such as dual criminality or a complaint by the victim.
    .example = Section 7, paragraph 2, of the Criminal Code (2001) of Northland covers offences against its nationals abroad if the act is also punishable there and carries at least four years. It was used in 2020 in a case of kidnapping by a criminal group.

untoc-15-2-b-p1 = Has your State established its jurisdiction over these offences when they are committed by one of its nationals, including abroad?
    .guidance = The choice is left to your State. If it has done so, quote the rule and any condition, such as dual criminality or the presence of the offender. Say whether the nationality at the time of the offence or of the trial is decisive.
    .example = Article 6 of the Penal Code (1976) of Al Yasmin applies to its nationals who commit a crime abroad that is also punishable there, once they have returned. Nationality at the time of the offence or of the trial is enough. Seven such trials were held in 2022.

untoc-15-2-b-p2 = Has your State established its jurisdiction over these offences when they are committed by a stateless person who has his or her habitual residence in its territory?
    .guidance = The choice is left to your State. If it has done so, quote the rule. Say whether the same holds for other residents.
    .example = Article 8 of the Criminal Code (2001) of Lumaya places stateless persons who live permanently in the country on the same footing as nationals. Under paragraph 2 the same holds for foreign nationals who have been residents for five years.

untoc-15-2-c-i = Has your State established its jurisdiction over participation in an organized criminal group outside its territory, when the aim is to commit a serious crime within its territory?
    .guidance = The choice is left to your State. Name the offences under article 5, paragraph 1, to which the rule applies. Quote it, and cite a case if there is one.
    .example = Article 9 (d) of the Criminal Code (1998) of Isla Verde covers agreement and active participation abroad if the group intends a serious crime in Isla Verde. In 2019 three organizers of a kidnapping planned in another State were convicted.

untoc-15-2-c-ii = Has your State established its jurisdiction over attempts, conspiracy and complicity in money-laundering outside its territory, when the aim is to launder proceeds within its territory?
    .guidance = The choice is left to your State. The rule concerns the offences under article 6, paragraph 1 (b) (ii). Quote it and say how it is limited, if at all.
    .example = Article 24 of the Criminal Code (2001) of Lumaya applies to attempt, conspiracy and complicity abroad when the money is to be laundered in Lumaya. The Director of Public Prosecutions must consent. One accountant was convicted in 2022.

untoc-15-3 = Has your State established its jurisdiction over offences covered by the Convention when the alleged offender is present in its territory and is not extradited solely because he or she is one of its nationals?
    .guidance = This goes with article 16, paragraph 10. Quote the rule, and say whether the case is submitted without undue delay to the prosecuting authorities. If your State extradites its nationals, say so and under which conditions.
    .example = Northland extradites its nationals only if the requesting State undertakes to return them (article 14 of the Extradition Act, 2009). Otherwise section 8 of the Criminal Code (2001) gives its courts jurisdiction, and the file goes to the prosecutor within 30 days of the refusal. Five cases were taken over between 2019 and 2023.

untoc-15-4 = Has your State established its jurisdiction over offences covered by the Convention when the alleged offender is present in its territory and is not extradited for any other reason?
    .guidance = The choice is left to your State. If it has done so, quote the rule and name the grounds of refusal to which it applies. Say whether a request for extradition is needed.
    .example = Article 9, paragraph 2, of the Criminal Code (2005) of Korvania gives jurisdiction whenever extradition is refused, for instance because of the risk of the death penalty or of an unfair trial. A request for extradition must have been made. Two persons were tried on this basis in 2021.

untoc-15-5 = When your authorities learn that another State party is conducting an investigation, a prosecution or judicial proceedings over the same conduct, do they consult it, as appropriate, to coordinate their actions?
    .guidance = Say which authority consults and through which channel. Cite the law, agreement or guidelines that provide for it. Describe a case in which proceedings were coordinated or transferred.
    .example = Article 14 of Law No. 11 (2010) of Al Yasmin obliges the Prosecutor for Organized Crime to consult when a foreign proceeding on the same facts becomes known. In 2023 consultations in two cases led to one transfer of proceedings and one joint team.

untoc-15-6 = Does your State exercise any other criminal jurisdiction over these offences on the basis of its domestic law?
    .guidance = The Convention does not exclude other grounds, as long as general international law is respected. Name each ground, such as the protection of essential interests or universal jurisdiction, and quote the rule.
    .example = Article 11 of the Criminal Code (1998) of Isla Verde also provides for jurisdiction over counterfeiting of its currency and offences against its security, and over crimes that a treaty obliges it to prosecute wherever they were committed. The last ground was used in 2018 against a pirate crew.
