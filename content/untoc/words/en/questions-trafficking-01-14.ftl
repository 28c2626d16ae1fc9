### Trafficking in Persons Protocol: articles 1 to 14.

## Article 1

trafficking-1-2 = Does your State apply the provisions of the Convention, such as those on extradition, mutual legal assistance, confiscation and witness protection, to trafficking in persons as well, with the changes that this requires?
    .guidance = The Protocol is interpreted together with the Convention. Say by which law or rule your authorities may rely on the Convention in trafficking cases. Name any part of the Convention that cannot be used there, and why. Cite a case, for example of a request that relied on it.
    .example = Section 3 of the Transnational Crime Act (2009) of Northland applies the whole Convention to trafficking in persons. In 2023, the Central Authority relied on it for 11 requests for assistance in trafficking cases, nine of which were granted.

trafficking-1-3 = Does your State treat trafficking in persons as an offence established in accordance with the Convention, so that its rules on money-laundering, legal persons and jurisdiction, among others, cover it?
    .guidance = Go through the consequences one by one: predicate offences, liability of legal persons, sanctions, jurisdiction, confiscation, extradition and limitation periods. A general clause that covers all of them is enough; quote it. Name any that is missing.
    .example = Article 7 of the Organized Crime Act (2009) of Isla Verde lists trafficking in persons among the offences of the Convention. It is a predicate offence, companies can be fined for it, and property worth 2.4 million crowns was confiscated in 2022.

## Article 3

trafficking-3-a-p1 = Does your law define trafficking in persons by an act, a means and the purpose of exploitation, with every act and every means that the Protocol names?
    .guidance = Set your definition beside the Protocol’s five acts and its list of means, which runs from force and deception to the abuse of a position of vulnerability and payments to a person who has control over another. If your law goes further, for example because it asks for no means at all, answer “Yes” and say so. Refer to your answer under article 5 for the offence and its penalty.
    .example = Article 2 of the Anti-Trafficking Act (2012) of Lumaya names all five acts and all the means of the Protocol. In 2021 the Supreme Court held that irregular residence can amount to a position of vulnerability.

trafficking-3-a-p2 = Does exploitation in your law include at least sexual exploitation, including through the prostitution of others, forced labour or services, slavery and similar practices, servitude, and the removal of organs?
    .guidance = Go through the forms one by one and quote the words that cover each. These forms are a minimum: mention others in your law, such as forced begging, forced marriage or forced criminal activity. Say whether your courts have interpreted any of them.
    .example = Article 388 (3) of the Criminal Code (2005) of Korvania lists every form named in the Protocol and adds forced begging and forced marriage. Of 31 convictions in 2022, 17 concerned sexual exploitation, 12 forced labour and two forced begging.

trafficking-3-b = Does your law disregard the victim’s consent to the intended exploitation once any of the means of trafficking has been used?
    .guidance = Quote the provision or the case law. This does not touch the rights of the defence: the accused may still deny that a means was used. For children, consent never matters; see the next question.
    .example = Article 3 of the Anti-Trafficking Act (2009) of Al Yasmin states that consent has no effect once a means is proved. In 2022 the Criminal Court applied it to eight workers who had signed contracts under deception.

trafficking-3-c = Where the victim is a child, does your law regard any of the acts as trafficking in persons if its purpose is exploitation, even though none of the means was used?
    .guidance = Quote the provision. Show that it applies to each of the five acts. Say whether the offender must have known the child’s age, and whether the penalty is higher than for adult victims.
    .example = Section 9 of the Trafficking in Persons Act (2011) of Northland requires no means if the victim is a child. The maximum penalty rises from 12 to 20 years; six of the 19 convictions in 2023 were based on this section.

trafficking-3-d = Does your law on trafficking in persons treat every person under eighteen years of age as a child?
    .guidance = Quote the definition that applies to this offence; it may be in another law. A lower age, for instance the age of consent or of marriage, does not meet the Protocol. Say how age is assessed when it is in doubt, and whether the person is treated as a child meanwhile.
    .example = Article 1 of the Children’s Code (2006) of Isla Verde, to which the Anti-Trafficking Act (2011) refers, sets the age at eighteen. Where age is in doubt, the person is presumed to be a child until the assessment is finished.

## Article 4

trafficking-4 = Does your State apply its measures of prevention, investigation and prosecution, and its protection of victims, to every case of trafficking in persons that is transnational and involves an organized criminal group?
    .guidance = This is the least that the Protocol covers. Say whether your law also reaches trafficking within your State and by persons acting alone; under article 34, paragraph 2, of the Convention, the offence itself may not depend on a border or a group. Say whether victims are also protected when no offender has been found.
    .example = The Anti-Trafficking Act (2012) of Lumaya applies to all trafficking, within the country or across borders, by a group or by one person. Article 21 gives victims assistance whether or not an offender has been identified.

## Article 5

trafficking-5-1 = Has your State made trafficking in persons, as article 3 defines it, a criminal offence when committed intentionally?
    .guidance = Set your definition beside article 3: the acts, the means and the purpose of exploitation, with every form of exploitation that the Protocol names. Show that the victim’s consent is irrelevant once any of the means has been used. Show that for a child, that is, anyone under eighteen, no means need be proved. Quote the offence and its penalty, and give figures of cases and victims.
    .example = Article 3 of the Anti-Trafficking Act (2012) of Lumaya punishes trafficking in persons with 5 to 12 years’ imprisonment, and up to 20 if the victim is a child. In 2023 there were 24 prosecutions, 11 convictions and 52 identified victims, 37 of them children.

trafficking-5-2-a = Subject to the basic concepts of your legal system, has your State made an attempt to commit trafficking in persons a criminal offence?
    .guidance = The general rule on attempt may be enough; quote it and give the penalty. If a basic concept of your legal system excludes attempt for this offence, name it. Mention whether preparation is also punished.
    .example = Article 30 of the Criminal Code (2005) of Korvania makes an attempt to commit any crime punishable, by up to two thirds of the full penalty. In 2022, three men were convicted of an attempt to recruit students for forced labour.

trafficking-5-2-b = Has your State made participation as an accomplice in trafficking in persons a criminal offence?
    .guidance = The general rules on complicity may be enough; quote them. Say whether an accomplice is liable to the same penalty as the principal offender. Give a case, for example of a person who lent a house or a vehicle.
    .example = Under article 80 of the Penal Code (1976) of Al Yasmin, an accomplice is liable to the same penalty as the principal offender. In 2021, a landlord who had let a house to traffickers, knowing its use, was sentenced to six years.

trafficking-5-2-c = Has your State made it a criminal offence to organize or direct other persons to commit trafficking in persons?
    .guidance = Show how your law reaches those who plan and lead but take no part in the act itself. Quote the offence or the aggravating circumstance, with its penalty. Refer to your answer under article 5, paragraph 1 (b), of the Convention if the same provision applies.
    .example = Section 6 of the Trafficking in Persons Act (2011) of Northland punishes whoever organizes or directs others to commit trafficking with 15 to 20 years’ imprisonment. Two organizers who never met a victim were convicted in 2023.

## Article 6

trafficking-6-1-p1 = In appropriate cases and as far as its law allows, does your State keep the identity of victims of trafficking in persons secret and protect their privacy?
    .guidance = Say which rules keep names, pictures, addresses and other personal data from the public, the media and the accused. Show that they apply from first contact with the authorities, not only at trial. Give the penalty for disclosure.
    .example = Article 30 of the Victims’ Rights Act (2015) of Korvania forbids publishing any detail that could identify a victim of trafficking, on pain of a fine of up to 500 daily rates. The police record victims under a code from the first interview.

trafficking-6-1-p2 = In appropriate cases and as far as its law allows, can legal proceedings relating to trafficking in persons be made confidential in your State?
    .guidance = Say who may close a hearing or restrict access to the file, at whose request and on which grounds. Mention other means, such as testimony behind a screen or by video link. Explain how the rights of the defence are preserved.
    .example = Under article 214 of the Code of Criminal Procedure (1981) of Al Yasmin, the court may hear a victim of trafficking in closed session, with the defence present. This was done in 14 of 22 trials in 2023.

trafficking-6-2-a = Does your legal or administrative system provide victims of trafficking in persons, in appropriate cases, with information on the relevant court and administrative proceedings?
    .guidance = Say who informs them, when, in which form and in which languages. Mention civil claims, asylum and residence procedures besides the criminal case. Attach a leaflet or form if there is one.
    .example = Section 14 of the Victims’ Rights Act (2012) of Northland obliges the police to explain the proceedings within 72 hours. A leaflet exists in 18 languages, and a contact officer informs the victim of every hearing and decision.

trafficking-6-2-b = Does your legal or administrative system help victims of trafficking in persons, in appropriate cases, to have their views and concerns presented and considered at suitable stages of criminal proceedings, without harm to the rights of the defence?
    .guidance = Describe the help: a free lawyer, a support person, an interpreter, a written statement. Say at which stages the victim may be heard, for instance on bail, sentence or the end of the case. The provision asks for help, so show more than a right to be heard.
    .example = Article 41 of the Code of Criminal Procedure (2004) of Isla Verde gives victims a free lawyer who may make submissions at every hearing. In 2022, the Public Defence Service represented 63 victims of trafficking.

trafficking-6-3 = Has your State considered measures that help victims of trafficking in persons to recover physically, psychologically and socially, where appropriate together with non-governmental organizations and other parts of civil society?
    .guidance = The duty is to consider. Describe the measures taken, who is responsible for them and how they are funded; the next four questions take housing, counselling, assistance and opportunities on their own. Say whether help depends on the victim’s cooperation with the authorities. If your State decided against some measures, give the reasons.
    .example = The National Referral Mechanism of Lumaya, set up by Decree 88 (2016), joins three ministries and nine organizations. In 2023 it assisted 52 victims: 9 women, 6 men, 24 girls and 13 boys. Assistance does not depend on testifying.

trafficking-6-3-a = Has your State considered providing victims of trafficking in persons with appropriate housing?
    .guidance = The duty is to consider. Give the number of places, how long victims may stay and who runs the shelters. Say what there is for men, for children and for families. Say whether victims are ever held in detention instead.
    .example = Korvania has four shelters with 76 places under article 17 of the Anti-Trafficking Act (2014), one for men and one for children. Victims may stay six months, which the Social Welfare Board can extend.

trafficking-6-3-b = Has your State considered providing victims of trafficking in persons with counselling and information, especially on their legal rights, in a language they understand?
    .guidance = The duty is to consider. Say who gives counselling, in which languages, and whether it is free. Mention telephone lines that can be called at any hour. Say how interpreters are chosen and bound to secrecy.
    .example = The helpline of the Ministry of Social Affairs of Al Yasmin works day and night in 12 languages. In 2022 it took 1,940 calls; 215 callers were referred to a lawyer, paid under article 9 of the Legal Aid Act (2011).

trafficking-6-3-c = Has your State considered providing victims of trafficking in persons with medical, psychological and material assistance?
    .guidance = The duty is to consider. Describe each of the three kinds of assistance, and say who pays for it. Say whether victims without a residence permit receive it too, and for how long.
    .example = Section 22 of the Trafficking in Persons Act (2011) of Northland gives every identified victim free health care, up to 30 hours of therapy and a monthly allowance. In 2023, 97 victims received all three, whatever their residence status.

trafficking-6-3-d = Has your State considered providing victims of trafficking in persons with opportunities for employment, education and training?
    .guidance = The duty is to consider. Say whether victims may work and attend school or courses, and from when. Mention language courses, vocational training and agreements with employers. Give figures if they are kept.
    .example = Victims in Isla Verde may work as soon as they are identified, under article 26 of the Anti-Trafficking Act (2011). An agreement of 2019 with the Chamber of Commerce led to 48 traineeships, of which 29 became permanent jobs.

trafficking-6-4-p1 = When your State assists and protects victims of trafficking in persons, does it take their age, gender and special needs into account?
    .guidance = Say how needs are assessed, by whom and with which form or guideline. Give examples for women, men, older persons and persons with disabilities. The next question concerns children.
    .example = Instruction 12 (2018) of the Social Protection Agency of Lumaya requires an assessment of individual needs within five days, by an officer of the sex the victim prefers. Two of the five shelters can receive persons with disabilities.

trafficking-6-4-p2 = Does your State take the special needs of child victims of trafficking in persons into account, including appropriate housing, education and care?
    .guidance = Say who is appointed guardian of an unaccompanied child, and how soon. Describe housing apart from adults, access to school, and interviews suited to children. Say how the child’s best interests are assessed.
    .example = Article 19 of the Child Protection Act (2009) of Korvania requires a guardian within 48 hours and a place in a children’s home or foster family. All 27 child victims found in 2022 were enrolled in school within a month.

trafficking-6-5 = Does your State endeavour to keep victims of trafficking in persons physically safe for as long as they are in its territory?
    .guidance = Describe how risk is assessed and which measures exist, such as protected addresses, escorts or restraining orders. Say whether they are open to victims who do not testify. Refer to your answers under articles 24 and 25 of the Convention if the same programme applies.
    .example = The General Prosecutor’s Office of Northland assesses the risk for each victim within 24 hours under section 22 of the Victims’ Rights Act (2012). In 2023, 38 victims were moved to protected addresses and four received police escorts.

trafficking-6-6 = Does your law give victims of trafficking in persons a possibility of obtaining compensation for the damage they have suffered?
    .guidance = Name every way open to victims: a civil claim, a claim within the criminal trial, a State fund, unpaid wages. The possibility is what counts, but say how often compensation was awarded and paid. Say whether a victim who has left your State can still claim it.
    .example = Article 55 of the Anti-Trafficking Act (2009) of Al Yasmin lets the criminal court award damages, and a State fund advances them if the offender cannot pay. In 2022, 33 victims received 410,000 dinars in all.

## Article 7

trafficking-7-1 = Has your State considered measures that permit victims of trafficking in persons, in appropriate cases, to remain in its territory temporarily or permanently?
    .guidance = The duty is to consider. If there are such measures, give the kinds of permit, their conditions and length, and who decides. Say whether there is a period for reflection, and whether a permit depends on cooperation with the authorities. If your State decided against it, give the reasons.
    .example = Article 33 of the Migration Act (2014) of Isla Verde gives victims 60 days for reflection and then a permit for one year, which can be renewed and does not depend on testimony. In 2023, 27 permits were issued.

trafficking-7-2 = When decisions are taken on whether victims of trafficking in persons may remain, does your State give appropriate consideration to humanitarian and compassionate factors?
    .guidance = Show where the law or the guidelines require this. Mention factors that are weighed, such as health, age, family ties, danger on return and time spent in your State. A decision that turned on such factors is a good example.
    .example = Guideline 4 (2017) of the Immigration Board of Lumaya lists nine factors, among them illness, children at school and danger on return. In 2022 the Board granted permanent residence to a mother of two on these grounds.

## Article 8

trafficking-8-1-p1 = Does your State accept victims of trafficking in persons back, and facilitate their return, without undue or unreasonable delay, if they are its nationals or had the right of permanent residence when they entered the receiving State?
    .guidance = Here your State is the State to which the victim returns. Show that both groups are accepted: nationals and permanent residents. Name the authority, the usual time, and any agreement on return that applies; the Protocol leaves such agreements untouched.
    .example = The Consular Department of Korvania arranges the return of victims under Decree 31 (2015), as a rule within 20 days. In 2023, 46 nationals and three permanent residents returned from five States.

trafficking-8-1-p2 = When your State facilitates and accepts the return of such victims, does it do so with due regard for their safety?
    .guidance = Describe what is done before and after arrival: an assessment of risk in the home community, reception at the border, onward transport, a contact person. Say how information on the victim is kept from the traffickers. Mention any support that follows.
    .example = Reception officers of the Ministry of Social Affairs of Al Yasmin meet each returning victim and check the risk at home under Circular 7 (2018). Of 24 victims in 2022, five were housed in another province for their safety.

trafficking-8-2-p1 = When your State returns a victim of trafficking in persons to the State party of his or her nationality or former permanent residence, does it have due regard for the victim’s safety and for the state of any related legal proceedings?
    .guidance = Here your State is the State from which the victim leaves; permanent residence counts if the victim had it on entry into your State. Say who assesses the risk, and whether return waits until the victim has testified or claimed compensation. Rights that your law gives to victims, and agreements on return, remain as they are; mention them.
    .example = Section 40 of the Immigration Act (2014) of Northland forbids return before the prosecutor confirms that the victim is no longer needed in proceedings and a risk report has been made. In 2023, three returns were postponed for safety.

trafficking-8-2-p2 = When your State returns victims of trafficking in persons to another State party, does it prefer voluntary return?
    .guidance = The Protocol states a preference. Describe how victims are informed and asked for their consent, in which language, and the support that goes with it. Give the number of voluntary returns and of others, and say when a return against the victim’s will is possible.
    .example = Article 35 of the Migration Act (2014) of Isla Verde allows the return of a victim only with written consent, unless a court orders otherwise. In 2022, all 39 returns were voluntary, each with a grant for the journey.

trafficking-8-3 = At the request of a receiving State party, does your State verify, without undue or unreasonable delay, whether a victim of trafficking in persons is its national or had the right of permanent residence when entering that State?
    .guidance = Name the authority that receives such requests and the registers it consults. Give the time that an answer takes. Say how the check is made when the person has no documents at all, and how personal data are protected.
    .example = The Civil Registry Office of Lumaya answers such requests within 10 working days under Regulation 5 (2017). In 2023 it received 52 requests and confirmed nationality or residence in 47; the longest check took 26 days.

trafficking-8-4 = Has your State agreed to issue, at the request of a receiving State party, the travel documents or other authorization that a victim without proper documents needs in order to travel to its territory and re-enter it?
    .guidance = Show that this covers nationals and those who had the right of permanent residence when they entered the receiving State. Name the document, the authority that issues it, the fee, if any, and the time needed. Consent may be given by law, by agreement or for each case.
    .example = Under article 14 of the Consular Services Act (2012) of Korvania, consulates issue a free emergency passport within three days; permanent residents receive a return certificate. In 2022, 31 such documents were issued to victims of trafficking.

## Article 9

trafficking-9-1-a = Has your State established comprehensive policies, programmes and other measures to prevent and combat trafficking in persons?
    .guidance = Attach the national strategy or plan of action, with its period, budget and the body that coordinates it. Comprehensive means that it joins prevention, prosecution, protection and partnership. Say how its results are evaluated, and by whom.
    .example = The Third National Plan of Al Yasmin (2021–2025), with a budget of 6 million dinars, is coordinated by a commission of nine ministries and four organizations. An independent evaluation in 2023 found that 41 of its 60 actions were completed.

trafficking-9-1-b = Has your State established policies, programmes and other measures so that victims of trafficking in persons, and women and children above all, do not become victims again?
    .guidance = This concerns being trafficked anew as well as further harm through proceedings or return. Describe support after the end of the case, follow-up of returned victims and the training of those who interview them. Give figures of repeated cases if they are kept.
    .example = Under section 25 of the Trafficking in Persons Act (2011) of Northland, a social worker follows each victim for two years. Of 214 victims followed since 2018, three were exploited again, as against 21 of 190 in the years before.

trafficking-9-2-p1 = Does your State endeavour to prevent and combat trafficking in persons through measures such as research and information and mass media campaigns?
    .guidance = Name recent studies and what changed because of them. Describe campaigns: the public they addressed, the languages and media used, the numbers reached. Say how their effect was measured.
    .example = In 2022 the National Commission of Isla Verde ran the radio and telephone campaign “Ask before you leave” in four languages. Calls to the helpline rose by 60 per cent, and a university study traced 18 cases to it.

trafficking-9-2-p2 = Does your State endeavour to prevent and combat trafficking in persons through social and economic initiatives?
    .guidance = Examples are small loans, vocational training, school meals and labour inspection in sectors at risk. Say how the initiative is linked to trafficking and whom it reaches. If it is part of a general programme, describe the part that concerns persons at risk.
    .example = The Rural Livelihoods Programme of Lumaya, begun in 2018, offers training and small loans in the 30 districts from which most victims came. By 2023 it had reached 12,400 households, two thirds of them headed by women.

trafficking-9-3 = Do your State’s policies, programmes and other measures under this article include, as appropriate, cooperation with non-governmental organizations and other parts of civil society?
    .guidance = Say with whom your State cooperates, on which legal or financial basis, and in which tasks. Mention their part in drafting or evaluating the national plan. Employers, trade unions, universities and the media count too.
    .example = Article 8 of the Anti-Trafficking Act (2014) of Korvania gives five organizations seats on the National Council. Agreements with 11 organizations, worth 3 million marks a year, cover shelters, campaigns and training in schools.

trafficking-9-4 = Has your State taken or strengthened measures, including together with other States, against what makes persons, especially women and children, vulnerable to trafficking: poverty, underdevelopment and unequal opportunity, among other factors?
    .guidance = Name the factors that matter most in your State and the measures that address each. Mention bilateral or regional programmes, including those that your State funds abroad. General development policy is enough only if you show its link with vulnerability to trafficking.
    .example = Al Yasmin and two neighbouring States have run a school programme in their border regions since 2017, which pays families a monthly grant for each girl at school. Girls’ attendance rose from 58 to 81 per cent by 2022.

trafficking-9-5 = Has your State adopted or strengthened legislative, educational, social, cultural or other measures, including together with other States, to discourage the demand that fosters any form of exploitation of persons, especially women and children, that leads to trafficking?
    .guidance = Demand means demand for cheap labour and goods as well as for sexual services or organs. Mention offences for those who knowingly use the services of victims, duties of companies over their suppliers, rules of public purchasing and work in schools. Say what effect was observed.
    .example = Section 31 of the Trafficking in Persons Act (2011) of Northland punishes the knowing use of a victim’s services. Since 2019, companies with more than 250 employees must report on their suppliers; 412 reports were published in 2023.

## Article 10

trafficking-10-1-a = Do your authorities exchange information with those of other States parties, as appropriate and in line with your law, in order to tell whether persons who cross a border without travel documents, or with those of others, are traffickers or victims?
    .guidance = Name the law enforcement and immigration authorities that do so, the channels they use and the time an answer takes. Mention those who attempt to cross as well. Give a case in which such information helped to recognize a victim.
    .example = The Border Police of Isla Verde checks such persons with its neighbours through joint contact points at two airports, under an agreement of 2018. In 2022, answers came within two hours on average, and 16 travellers were recognized as victims.

trafficking-10-1-b = Do your authorities exchange information with those of other States parties, as appropriate and in line with your law, on the types of travel document used or presented for crossing borders in order to traffic in persons?
    .guidance = Say how false, altered and misused documents are recorded and how alerts are shared. Name the databases to which your authorities have access, and at which border points. Give figures or an example of an alert.
    .example = The Document Centre of the Immigration Board of Lumaya sends alerts to eight partner States. In 2023 it shared 34, among them one on forged seasonal work visas that led to the discovery of 11 victims.

trafficking-10-1-c = Do your authorities exchange information with those of other States parties, as appropriate and in line with your law, on the means and methods of organized criminal groups in trafficking, such as recruitment, transport, routes and links, and on ways of detecting them?
    .guidance = Name the unit in charge and the channels, such as liaison officers, regional analysis projects or joint teams. Mention recruitment through the Internet. Describe a case in which an exchange led to an investigation or an arrest.
    .example = The Anti-Trafficking Unit of the police of Korvania takes part in a regional analysis project of seven States. In 2022, its report on recruitment through a job site led to arrests in three States and freed 29 victims.

trafficking-10-2-p1 = Does your State provide or strengthen training in the prevention of trafficking in persons for law enforcement, immigration and other relevant officials?
    .guidance = Say who is trained, by whom, how often and for how long. Think of labour inspectors, consular staff, prosecutors, judges, social and health workers. Say whether the training is compulsory and how its effect is measured.
    .example = Under Order 19 (2016) of the Minister of the Interior of Al Yasmin, every police and border officer completes a three-day course. In 2023, 24 courses reached 610 participants, among them 85 labour inspectors.

trafficking-10-2-p2 = Does this training focus on the methods of preventing trafficking in persons, prosecuting traffickers and protecting the rights of victims, including against their traffickers?
    .guidance = The Protocol recommends this focus. Attach the programme of a course and point to the part on each of the three subjects. Mention indicators for recognizing victims, financial investigation and interviews with victims.
    .example = The course of the Police Academy of Northland, revised in 2020, gives six hours each to prevention, investigation and victims’ rights. In the last session, officers practise an interview with a victim together with a shelter’s staff.

trafficking-10-2-p3 = Does this training take human rights and child- and gender-sensitive issues into account, and does it encourage cooperation with non-governmental organizations and other parts of civil society?
    .guidance = The Protocol recommends this. Show where these issues appear in the programme. Say whether organizations that work with victims help to design or give the courses.
    .example = Two organizations design and teach half of the course of the Judicial School of Isla Verde under an agreement of 2019. It has modules on interviewing children and on the different situations of women, men and boys.

trafficking-10-3 = When your State receives information from another State party, does it comply with any restriction on its use that this State has requested?
    .guidance = Quote the rule that binds your authorities, and say how restricted information is marked and stored. Explain what happens when your law would require disclosure, for example to the defence or to a court.
    .example = Article 12 of the International Police Cooperation Act (2015) of Lumaya binds every authority to the conditions set by the sending State. If a court asks for disclosure, the sending State is consulted first; this occurred twice in 2022.

## Article 11

trafficking-11-1 = Has your State strengthened its border controls, as far as possible, where this is necessary to prevent and detect trafficking in persons?
    .guidance = Describe what was strengthened: staff, equipment, indicators, interviews of travellers at risk. International commitments on the free movement of people remain as they are; say how controls are made compatible with them. Give figures of victims and traffickers detected at the border.
    .example = Since 2019, officers trained to recognize victims have been on duty at all nine airports and ports of Korvania, with a room for interviews in private. In 2023 they found 22 victims and detained seven suspects.

trafficking-11-2 = Has your State adopted legislative or other appropriate measures to prevent, as far as possible, the means of transport of commercial carriers from being used to commit trafficking in persons?
    .guidance = Cover airlines, shipping, buses, railways and taxis. Mention duties, licences, training of staff and codes of conduct agreed with the industry. Say how compliance is supervised.
    .example = Article 27 of the Transport Licensing Act (2013) of Al Yasmin makes a licence depend on a plan against trafficking. Some 3,200 drivers and cabin crew were trained in 2022, and their reports led to five investigations.

trafficking-11-3 = Where appropriate, has your State obliged commercial carriers to ascertain that all passengers hold the travel documents required for entry into the receiving State?
    .guidance = Show that the duty reaches any transportation company and any owner or operator of a means of transport. The duty is to check that documents are there, not to judge whether they are genuine. Applicable international conventions remain as they are. Say how persons who seek asylum are dealt with.
    .example = Section 52 of the Immigration Act (2014) of Northland obliges carriers by air, sea and land to check each passenger’s documents before departure. They need not examine authenticity, and no sanction is imposed if the passenger is then granted asylum.

trafficking-11-4 = Has your State provided for sanctions against commercial carriers that violate their obligation to check travel documents?
    .guidance = Give the lowest and highest sanction, and say who imposes it and how it can be appealed. Mention measures besides fines, such as paying for the return or losing a licence. Give figures of sanctions imposed.
    .example = Article 61 of the Migration Act (2014) of Isla Verde provides for a fine of 2,000 to 8,000 crowns for each passenger. The Transport Authority imposed 64 fines in 2022, of which nine were set aside on appeal.

trafficking-11-5 = Has your State considered measures that permit it, under its law, to deny entry to persons implicated in trafficking in persons, or to revoke their visas?
    .guidance = The duty is to consider. If there are such measures, quote them and say what shows that a person is implicated: a conviction, a charge or intelligence. Say whether the person can appeal. Say how victims are told from offenders.
    .example = Under article 18 of the Aliens Act (2011) of Lumaya, entry is refused and a visa revoked on a conviction or well-founded suspicion of trafficking, with appeal to a court. In 2023, 14 persons were refused and six visas revoked.

trafficking-11-6 = Has your State considered strengthening cooperation among border control agencies, for example by setting up and keeping direct channels of communication?
    .guidance = The duty is to consider. Describe joint posts, patrols, hotlines or liaison officers, with the States concerned. Refer to your answer under article 27 of the Convention if the same channels serve.
    .example = Korvania and two neighbours opened a joint contact centre in 2017, staffed day and night by border and police officers. In 2022 it handled 4,300 inquiries, of which 120 concerned suspected trafficking in persons.

## Article 12

trafficking-12-a = Within available means, has your State given its travel and identity documents a quality that makes them hard to misuse, and hard to falsify or to alter, copy or issue unlawfully?
    .guidance = Describe the security features of each document and the international standards they follow. Mention documents that are still issued by hand or without a photograph. Give figures of falsified documents found, and the plan for replacing older ones.
    .example = All passports of Al Yasmin have carried a chip and a polycarbonate data page since 2018, under the Travel Documents Act (2016). Forgeries found fell from 96 in 2017 to 11 in 2023.

trafficking-12-b = Within available means, has your State ensured the integrity and security of travel and identity documents issued by it or on its behalf, and prevented their unlawful creation, issuance and use?
    .guidance = This concerns the process: proof of identity, storage of blank documents, control of staff and of private firms, and notice of theft. Say how corruption in issuing offices is prevented. Documents issued on behalf of your State, for example by consulates, are included.
    .example = Blank documents of Northland are numbered, stored in two guarded sites and counted daily under Regulation 44 (2015). Two officers must approve each issue; a check in 2021 led to the dismissal of three officers for bribery.

## Article 13

trafficking-13 = At the request of another State party, does your State verify, within a reasonable time, whether travel or identity documents issued or said to be issued in its name are legitimate and valid, when they are suspected of being used for trafficking in persons?
    .guidance = Name the authority that answers, the channel and the usual time. Quote the rules of your law on such checks and on personal data. Say whether urgent requests are answered outside office hours.
    .example = The Passport Office of Isla Verde answers within 48 hours, and within three hours in urgent cases, under article 9 of the Travel Documents Act (2013). In 2022 it received 187 requests and found 41 documents to be false.

## Article 14

trafficking-14-1 = In its measures against trafficking in persons, does your State respect the rights, obligations and responsibilities that exist under international law, including humanitarian law, human rights law, refugee law and the principle of non-refoulement?
    .guidance = Show how a victim who fears persecution can seek asylum and is not sent back while the case is pending. Name the treaties on refugees that bind your State, if any. Mention guidelines or decisions of courts that weigh these rights.
    .example = Article 6 of the Asylum Act (2012) of Lumaya bars the removal of any person who has applied for asylum, including victims of trafficking. Interviewers ask about asylum as a rule; 13 victims were recognized as refugees in 2023.

trafficking-14-2 = Does your State interpret and apply its measures under the Protocol without discrimination against persons because they are victims of trafficking in persons, and in keeping with recognized principles of non-discrimination?
    .guidance = Quote the rule against discrimination and its grounds. Show that nationals and foreigners, women and men, and victims of every form of exploitation are treated alike. Name the body that hears complaints, with figures.
    .example = Article 5 of the Anti-Trafficking Act (2014) of Korvania forbids any discrimination against victims. The Ombudsman received four complaints in 2022; as a result of two of them, shelters opened their doors to foreign men.
