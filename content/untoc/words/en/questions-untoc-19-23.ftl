### Convention: articles 19 to 23.

## Article 19

untoc-19-p1 = Has your State considered concluding agreements or arrangements under which the competent authorities of the States concerned may establish joint investigative bodies?
    .guidance = The duty is to consider. List the bilateral and multilateral agreements, with dates and States, and the domestic provisions on which such bodies rest. If there is none, say who has considered the matter and with what result. Say whether members from abroad may take part in measures and whether the evidence is admissible.
    .example = Isla Verde is party to a regional agreement on joint investigation teams of 2016 and to two bilateral ones. Articles 61 to 66 of Law No. 24 (2014) govern the powers of seconded members.

untoc-19-p2 = In the absence of such agreements or arrangements, can your authorities undertake joint investigations by agreement, case by case?
    .guidance = The choice is left to your State. Say which authority may agree, on which legal basis, and what the agreement must contain. Describe investigations carried out, with their results. Parallel investigations that are merely coordinated may be mentioned but are something else.
    .example = Under article 24 of the Mutual Legal Assistance Act (2012) of Northland the General Prosecutor may agree to a joint investigation in a single case. Five were conducted from 2019 to 2023, and one led to 17 arrests for smuggling of migrants.

untoc-19-p3 = When a joint investigation takes place, does your State ensure full respect for the sovereignty of the State party in whose territory it is conducted?
    .guidance = Quote the provisions or clauses that serve this purpose: consent of the host State, direction by its authorities, application of its law, limits on arms and on coercive measures. Say how your own officials are instructed before they work abroad. If there has been no joint investigation, describe the rules that would apply.
    .example = Article 63 of Law No. 24 (2014) of Isla Verde places every team under the direction of the prosecutor of the host State and its law. Seconded officials carry out no coercive measures, and the same clause is in both bilateral agreements.

## Article 20

untoc-20-1-p1 = If permitted by the basic principles of its legal system, does your State allow its competent authorities to use controlled delivery in its territory in order to combat organized crime?
    .guidance = Quote the provision, and say who authorizes a delivery and for which offences and goods. If a basic principle of your legal system stands in the way, answer “No” and name it. Give the number of operations, without revealing methods.
    .example = Article 147 of the Code of Criminal Procedure (2011) of Korvania allows controlled delivery of any illicit goods with the authorization of the Prosecutor General. In 2022 there were 16 operations, which led to 41 arrests.

untoc-20-1-p2 = If permitted by the basic principles of its legal system, and where it deems this appropriate, does your State allow its competent authorities to use electronic or other forms of surveillance in its territory in order to combat organized crime?
    .guidance = Distinguish the forms: interception of communications, listening devices, tracking, observation, access to data. For each, say who authorizes it, for which offences and for how long. Describe the safeguards for privacy. If your State does not deem such techniques appropriate, or a basic principle excludes them, answer “No” and say so.
    .example = Under articles 88 to 95 of the Code of Criminal Procedure (1981) of Al Yasmin an investigating judge may order interception or tracking for up to 60 days in cases of organized crime. In 2023 there were 212 orders.

untoc-20-1-p3 = If permitted by the basic principles of its legal system, and where it deems this appropriate, does your State allow its competent authorities to use undercover operations in its territory in order to combat organized crime?
    .guidance = Say who may act undercover, who authorizes it, and what agents may and may not do; incitement to crime is the usual limit. Say how their identity is protected in court and whether their evidence is admitted. If your State does not deem them appropriate, or a basic principle excludes them, answer “No” and say so.
    .example = Article 9 of the Special Investigations Act (2013) of Lumaya allows trained police officers to act undercover with a judge’s authorization for six months. Incitement is forbidden. Twenty-two operations were authorized between 2019 and 2023.

untoc-20-2-p1 = Has your State concluded, when necessary, agreements or arrangements on the use of special investigative techniques in international cooperation?
    .guidance = The Convention encourages this. List the agreements and arrangements, with dates and States, and say which techniques they cover. Agreements on police cooperation or mutual legal assistance count if they regulate such techniques.
    .example = Northland concluded agreements with three neighbouring States in 2011 and 2017. They cover controlled delivery, cross-border surveillance and undercover officers, and each names the contact points, available at all hours.

untoc-20-2-p2 = Does your State see to it that such agreements or arrangements fully respect the sovereign equality of States, when concluded and implemented, and are carried out strictly in accordance with their terms?
    .guidance = Quote the clauses on consent, on direction of operations and on the powers of foreign officials. Say who supervises operations and how a breach would be dealt with. A short answer is enough if your standard clauses are attached.
    .example = Article 4 of each agreement requires the prior consent of the host State, whose officers direct the operation and may end it at any time. The General Prosecutor’s Office of Northland reviews every operation within 30 days.

untoc-20-3-p1 = In the absence of an agreement or arrangement, does your State decide case by case on the use of special investigative techniques at the international level?
    .guidance = Say which authority decides, on which basis and how quickly. If your law permits such operations only under an agreement, explain this and answer “No”. Describe a case.
    .example = Without an agreement, the Attorney-General’s Office of Isla Verde decides on each request under article 70 of Law No. 24 (2014), in urgent cases within 24 hours. In 2021 and 2022 it agreed to nine requests.

untoc-20-3-p2 = When it takes such decisions, does your State, when necessary, take into account financial arrangements and understandings on the exercise of jurisdiction between the States concerned?
    .guidance = The choice is left to your State. Say how the costs of an operation are usually shared, and how it is settled beforehand which State will prosecute. Mention a form or checklist that your authorities use, if there is one.
    .example = The decision form of the Prosecutor General’s Office of Korvania has one section on costs and one on which State is to prosecute. In a delivery of 2022 both States agreed beforehand that the State of destination would do so.

untoc-20-4 = With the consent of the States concerned, can your State use methods in international controlled delivery such as intercepting the goods and letting them continue intact, or removing or replacing them in whole or in part?
    .guidance = The choice is left to your State. Say which of these methods your law allows and for which goods. Explain who must consent, and how the chain of custody is kept when goods are replaced. Trafficking in persons calls for special care; say how lives are protected.
    .example = Under article 147, paragraph 4, of the Code of Criminal Procedure (2011) of Korvania, firearms must be replaced or made unusable before they continue. In 2023 a consignment of 60 pistols was followed in this way across two borders.

## Article 21

untoc-21 = Has your State considered the possibility of transferring criminal proceedings to another State party, and of taking them over, where this serves the proper administration of justice, for example when several jurisdictions are involved?
    .guidance = The duty is to consider. Say whether your law allows proceedings to be transferred in either direction, who decides, and by which criteria. Name the agreements that apply. Say what becomes of evidence already gathered and of the rights of victims and suspects.
    .example = Articles 480 to 486 of the Code of Criminal Procedure (2011) of Korvania govern transfer in both directions. In 2021 the Prosecutor General’s Office took over two cases of trafficking in persons from another State party so that one court could try all defendants.

## Article 22

untoc-22 = Can your courts or other authorities take into account the previous conviction of an alleged offender in another State, in criminal proceedings relating to an offence covered by the Convention?
    .guidance = The choice is left to your State, which also sets the terms and the purpose. Say whether a foreign conviction counts for recidivism, for the level of the penalty, for pretrial detention or for parole. Explain how criminal records are obtained and whether the conviction must first be recognized.
    .example = Under article 58 of the Criminal Code (1998) of Isla Verde a final foreign conviction counts for recidivism if the conduct is also an offence in Isla Verde. Courts obtained 340 foreign criminal records in 2022 through the Ministry of Justice.

## Article 23

untoc-23-a-p1 = Has your State made it a criminal offence, when committed intentionally, to use physical force, threats or intimidation to induce false testimony or to interfere in the giving of testimony or the production of evidence in proceedings concerning offences covered by the Convention?
    .guidance = Show that force, threats and intimidation are each covered. Show that witnesses, experts and others who produce evidence are protected at every stage of the proceedings. Quote the offence and its penalty.
    .example = Section 131 of the Criminal Code (2001) of Northland punishes force, threats or intimidation against a witness, expert or interpreter, or a person close to them, with one to six years’ imprisonment, from the first report to the final judgment. There were 19 convictions in 2022 and 2023.

untoc-23-a-p2 = Has your State made it a criminal offence, when committed intentionally, to promise, offer or give an undue advantage in order to induce false testimony or to interfere in the giving of testimony or the production of evidence in proceedings concerning such offences?
    .guidance = This concerns the bribery of witnesses and others who produce evidence. Show that promising, offering and giving are each covered, including where the offer is refused. Quote the offence and its penalty.
    .example = Article 366 of the Criminal Code (2001) of Lumaya punishes anyone who promises, offers or gives an advantage to obtain false testimony or to have evidence withheld, with up to five years’ imprisonment, even if the offer is refused. Four persons were convicted in 2023.

untoc-23-b-p1 = Has your State made it a criminal offence, when committed intentionally, to use physical force, threats or intimidation to interfere with a justice or law enforcement official’s exercise of official duties in relation to offences covered by the Convention?
    .guidance = Say which officials are covered: judges, prosecutors, police, customs, prison staff and others. Quote the offence and its penalty. Say whether threats against relatives are covered.
    .example = Article 336 b of the Criminal Code (2005) of Korvania protects judges, prosecutors, police, customs and prison officers and their relatives against force and threats; the penalty is two to eight years. In 2021 a group leader received seven years for threatening a prosecutor.

untoc-23-b-p2 = Does your law protect other categories of public officials against such interference?
    .guidance = The choice is left to your State. Name the categories, for example jurors, elected members or tax inspectors, and quote the provision.
    .example = Article 217 of the Penal Code (1976) of Al Yasmin protects other public officials in the same way, expressly including experts, enforcement officers and forest guards. Thirty-one persons were convicted in 2022.
