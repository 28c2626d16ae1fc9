### Convention: articles 24 to 26.

## Article 24

untoc-24-1-p1 = Does your State, within its means, effectively protect witnesses who testify in criminal proceedings about offences covered by the Convention against retaliation and intimidation?
    .guidance = Describe the measures, from police protection to a full programme, and name the authority in charge. Say who decides on protection, by which criteria and for how long. Enter yearly figures, but nothing that could reveal who or where these persons are.
    .example = Article 6 of the Witness Protection Act (2011) lets the Witness Protection Service of Northland protect a witness before, during and after trial. In 2023 it protected 41 witnesses, 17 of them in cases against organized criminal groups.

untoc-24-1-p2 = As appropriate, does this protection extend to the relatives of witnesses and to other persons close to them?
    .guidance = Quote the provision and say which persons it covers: spouses and partners, children, parents, others who live with the witness. Say whether they can be protected when the witness is not, for example when the witness is in prison.
    .example = Article 3 (b) of the Witness Protection Act (2016) of Isla Verde covers the spouse or partner, relatives to the third degree and anyone who shares the witness’s home. In 2022, 23 relatives were protected with 14 witnesses.

untoc-24-2-a-p1 = Has your State established procedures for the physical protection of witnesses and persons close to them, such as relocation where it is necessary and feasible?
    .guidance = The choice is left to your State. List what your authorities can offer: guards, safe houses, relocation within the country, a change of identity. Say who pays and how long it lasts. If relocation is not feasible, for instance because the country is small, explain.
    .example = Under articles 9 to 14 of the Witness Protection Decree (2014), the Ministry of the Interior of Lumaya may provide police guards, a safe house or a new place of residence. Eight families were moved to another province between 2020 and 2023.

untoc-24-2-a-p2 = Does your law permit, where appropriate, that the identity or whereabouts of protected persons be kept secret or be disclosed only within limits?
    .guidance = The choice is left to your State. Quote the rules for the investigation and for the trial. Say who decides, what the defence learns, and whether a conviction may rest on the testimony of an anonymous witness. Mention the penalty for unlawful disclosure.
    .example = Article 162 of the Code of Criminal Procedure of Korvania (2011) lets the judge keep a witness’s name and address in a sealed file. The defence may put questions through the judge, and no conviction may rest on such testimony alone.

untoc-24-2-b = Do your rules of evidence permit witnesses to testify in a manner that ensures their safety, for example by video link?
    .guidance = The choice is left to your State. Quote the rules on video links, screens, changed voices, closed hearings and recorded statements. Say how the defence can question the witness and how its other rights are kept. Say how many courts have the equipment and how often it is used.
    .example = Article 118 of the Code of Criminal Procedure of Al Yasmin (1981), as amended in 2013, permits testimony by video link with voice and image altered. Eleven of the 19 criminal courts are equipped; the method was used in 64 trials in 2023.

untoc-24-3 = Has your State considered agreements or arrangements with other States by which witnesses and persons close to them can be relocated?
    .guidance = The duty is to consider. Name the States or groups of States and the dates of the agreements; ad hoc arrangements count too. Do not describe single relocations. If your State decided against it, give the reasons.
    .example = Northland has concluded relocation agreements with two neighbouring States (2015 and 2019) and is negotiating with a third. The Minister of Justice decides on each request within 30 days. The agreements themselves are confidential.

untoc-24-4 = Do the measures for the protection of witnesses also apply to victims who are witnesses?
    .guidance = Quote the provision that places such victims on the same footing. Say whether a victim must first give a statement, and what is done for child victims. Protection of victims who do not testify belongs under article 25.
    .example = Article 2 of the Witness Protection Act (2016) of Isla Verde defines a witness so as to include any victim who is able to testify. Of the 14 persons admitted in 2022, five were victims of trafficking in persons.

## Article 25

untoc-25-1-p1 = Does your State, within its means, provide assistance to victims of offences covered by the Convention?
    .guidance = Describe the assistance: information, medical and psychological care, shelter, legal aid, an interpreter. Name the services and say who pays for them. Say whether help depends on the victim’s cooperation or residence status. Give the number of victims who were assisted.
    .example = Articles 4 to 10 of the Victims’ Rights Act (2017) of Lumaya give every victim of a serious offence free medical care, counselling and legal aid, whether or not the victim testifies. The six regional victim centres assisted 312 victims in 2023.

untoc-25-1-p2 = Does your State, within its means, protect victims of these offences, in particular where retaliation or intimidation is threatened?
    .guidance = Victims need protection even when they do not testify. Say who assesses the threat and which measures can follow, such as restraining orders, police patrols or shelters with a secret address. Refer to article 24 for victims who are witnesses.
    .example = Under section 21 of the Victims’ Rights Act (2012) the police of Northland assess the threat to each victim of organized crime within 48 hours. In 2023 the courts issued 58 restraining orders.

untoc-25-2-p1 = Has your State established appropriate procedures by which victims of offences covered by the Convention can obtain compensation?
    .guidance = Describe each way: a claim in the criminal trial, a civil action, a State fund. Quote the provisions and say how victims learn of them, including victims who have returned to another State. Give the number of awards and the amounts actually paid.
    .example = Victims may join the trial as civil parties (articles 75 to 82 of the Code of Criminal Procedure of Korvania, 2011). If the offender cannot pay, the Victims’ Fund does: in 2022 it paid 96 victims 1.4 million marks.

untoc-25-2-p2 = Has your State established appropriate procedures by which victims of these offences can obtain restitution?
    .guidance = Restitution returns to the victim what was taken, or its value. Say how property that is seized or confiscated goes back to its owner, and at which stage. Mention how victims abroad can make a claim.
    .example = Article 94 of the Proceeds of Crime Act (2015) of Al Yasmin obliges the court to return identified property to the victim before any confiscation. In 2023, 31 vehicles and 600,000 dinars were returned, one third of it to victims abroad.

untoc-25-3 = Subject to your domestic law, can victims have their views and concerns presented and weighed at appropriate stages of the criminal proceedings against offenders, without prejudice to the rights of the defence?
    .guidance = Say at which stages victims may be heard: investigation, plea agreement, trial, sentence, early release. Say whether they may be represented and receive legal aid. Explain how the rights of the defence are respected.
    .example = Article 55 of the Code of Criminal Procedure (2004) of Isla Verde lets victims, in person or through counsel, address the court before sentence and comment on a plea agreement. The defence may reply. Legal aid was granted to 140 victims in 2023.

## Article 26

untoc-26-1-a = Does your State take appropriate measures to encourage persons who take or have taken part in organized criminal groups to give the authorities information that is useful for investigation and evidence?
    .guidance = Name the measures: shorter sentences, immunity, protection, help with a new start. Show that they reach information on the groups and their structure, on links with other groups, including abroad, and on offences committed or planned. Say how the truth of the information is tested.
    .example = The Cooperating Offenders Act (2008) of Korvania rewards information on a group’s members, structure, foreign links and past or planned offences. Since 2019, 37 persons have signed agreements under article 5; their statements led to 112 convictions.

untoc-26-1-b = Does your State take appropriate measures to encourage such persons to give factual, concrete help by which the authorities may take away a group’s resources or its proceeds of crime?
    .guidance = Show that your law also rewards help in finding money, property and means of crime, and not only testimony. Say what counts as concrete help. Give a case in which property was recovered in this way.
    .example = Article 7 of the Proceeds of Crime Act (2014) of Northland lets the court count help in tracing property as a mitigating circumstance. In 2021 a former bookkeeper disclosed 14 accounts, and 9 million crowns were confiscated.

untoc-26-2 = Has your State considered providing for the possibility of a milder punishment, in appropriate cases, for an accused person who cooperates substantially in investigating or prosecuting an offence covered by the Convention?
    .guidance = The duty is to consider. If your law provides for it, quote the provision and say who decides, how far the punishment can be reduced, and what happens if the person breaks the agreement. If your State decided against it, give the reasons.
    .example = Article 64 of the Criminal Code (2001) of Lumaya lets the court reduce the penalty by up to one half for substantial cooperation. It was applied to 22 accused persons in 2022 and 2023.

untoc-26-3 = Has your State considered providing for the possibility, in accordance with the fundamental principles of its law, of granting immunity from prosecution to a person who cooperates substantially in investigating or prosecuting such an offence?
    .guidance = The duty is to consider. If immunity is possible, say who grants it, for which offences, on which conditions, and whether it can be withdrawn. If a fundamental principle excludes it, such as mandatory prosecution, name the principle and where it is laid down.
    .example = The law of Isla Verde does not provide for immunity, because article 98 of the Constitution (1962) obliges the prosecutor to act on every offence. A working group of the Ministry of Justice examined the matter in 2018 and proposed mitigation instead.

untoc-26-4 = Are present or former members of organized criminal groups who help the authorities protected as article 24 provides for witnesses?
    .guidance = Say whether the programme for witnesses is open to them, including when they are accused, convicted or in prison. Describe the special measures in prison, such as separate wings. Mention their relatives.
    .example = Article 4 (c) of the Witness Protection Act (2011) of Northland covers cooperating offenders and their families. Two prisons have a separate unit for them; nine prisoners were held there in 2023.

untoc-26-5 = Has your State considered agreements or arrangements with other States on offering milder punishment or immunity to a person who is in one State and can give substantial cooperation to the other?
    .guidance = The choice is left to your State. Such agreements may be general or made for one case. Say who may conclude them, and whether a promise made by another State binds your authorities, and whether one made by them binds another State. Give a case without names, if there is one.
    .example = Section 33 of the Act on International Legal Assistance (2009) of Korvania lets the Prosecutor General agree with a foreign authority on the treatment of a cooperating person. One agreement was made in 2020, in a case of smuggled cigarettes.
