### Smuggling of Migrants Protocol: articles 11 to 19.

## Article 11

smuggling-11-1 = Has your State strengthened its border controls, as far as possible, where this is necessary to prevent and detect the smuggling of migrants?
    .guidance = Describe what was strengthened: staff, equipment, patrols between border posts, analysis of risk. International commitments on the free movement of people remain as they are; say how controls are made compatible with them. Give figures of smugglers and smuggled migrants detected at the border.
    .example = Al Yasmin added 240 officers, 18 heartbeat detectors and mobile patrols on its northern border under the Border Plan (2019–2023). In 2022 they found 1,310 smuggled migrants and detained 64 suspected smugglers.

smuggling-11-2 = Has your State adopted legislative or other appropriate measures to prevent, as far as possible, the means of transport of commercial carriers from being used for the smuggling of migrants?
    .guidance = Cover airlines, shipping, lorries, buses, railways and taxis. Mention duties to secure vehicles, licences, training of staff and agreements with the industry. Say how compliance is supervised.
    .example = Section 48 of the Immigration Act (2014) of Northland obliges hauliers to lock and check vehicles, with a written record at each stop. Inspectors checked 5,200 vehicles in 2023 and found the record in order in 91 per cent.

smuggling-11-3 = Where appropriate, has your State obliged commercial carriers to ascertain that all passengers hold the travel documents required for entry into the receiving State?
    .guidance = Show that the duty reaches any transportation company and any owner or operator of a means of transport. The duty is to check that documents are there, not to judge whether they are genuine. Applicable international conventions remain as they are. Say how persons who seek asylum are dealt with.
    .example = Article 60 of the Migration Act (2014) of Isla Verde obliges all carriers, including owners of private charter boats, to check documents before departure. A telephone service of the Immigration Board answered 7,800 questions from carriers in 2022.

smuggling-11-4 = Has your State provided for sanctions against commercial carriers that violate their obligation to check travel documents?
    .guidance = Give the lowest and highest sanction, and say who imposes it and how it can be appealed. Mention measures besides fines, such as paying for the return or losing a licence. Give figures of sanctions imposed.
    .example = Under article 45 of the Carriers Act (2012) of Lumaya, a carrier pays 1,000 to 5,000 crowns for each passenger and the cost of the return. In 2023, 112 fines were imposed and 17 reduced on appeal.

smuggling-11-5 = Has your State considered measures that permit it, under its law, to deny entry to persons implicated in the offences of this Protocol, or to revoke their visas?
    .guidance = The duty is to consider. If there are such measures, quote them and say what shows that a person is implicated: a conviction, a charge or intelligence. Say whether the person can appeal. If your State decided against it, give the reasons.
    .example = Article 29 of the Aliens Act (2008) of Korvania allows refusal of entry and revocation of a visa if facts justify the suspicion of smuggling. In 2022, 23 persons were refused entry; three appeals succeeded.

smuggling-11-6 = Has your State considered strengthening cooperation among border control agencies, for example by setting up and keeping direct channels of communication?
    .guidance = The duty is to consider. Describe joint posts, patrols, hotlines or liaison officers, with the States concerned. Refer to your answer under article 27 of the Convention if the same channels serve.
    .example = Border commanders of Al Yasmin and its three neighbours have met every month since 2017 and share a radio channel. In 2022, joint patrols stopped 46 attempts and detained 11 guides.

## Article 12

smuggling-12-a = Within available means, has your State given its travel and identity documents a quality that makes them hard to misuse, and hard to falsify or to alter, copy or issue unlawfully?
    .guidance = Describe the security features of each document and the international standards they follow. Mention documents that are still issued by hand or without a photograph. Give figures of falsified documents found, and the plan for replacing older ones.
    .example = Northland issues passports with a chip and a laser-engraved page under the Passports Act (2015). Identity cards without a chip will be replaced by the end of 2026; 64 per cent had been exchanged by December 2023.

smuggling-12-b = Within available means, has your State ensured the integrity and security of travel and identity documents issued by it or on its behalf, and prevented their unlawful creation, issuance and use?
    .guidance = This concerns the process: proof of identity, storage of blank documents, control of staff and of private firms, and notice of theft. Say how corruption in issuing offices is prevented. Documents issued on behalf of your State, for example by consulates, are included.
    .example = Since the Civil Status Act (2014) of Isla Verde, passports are issued only against an electronic birth record and fingerprints. Consulates hold no blanks; the printing works in the capital is audited twice a year.

## Article 13

smuggling-13 = At the request of another State party, does your State verify, within a reasonable time, whether travel or identity documents issued or said to be issued in its name are legitimate and valid, when they are suspected of being used for the smuggling of migrants?
    .guidance = Requests may concern any of the conduct in article 6. Name the authority that answers, the channel and the usual time. Quote the rules of your law on such checks and on personal data. Say whether urgent requests are answered outside office hours.
    .example = The Documents Office of Lumaya answers within three days, and at once by telephone for persons held at a border, under Regulation 11 (2018). In 2023 it received 264 requests; 88 documents proved false.

## Article 14

smuggling-14-1-p1 = Does your State provide or strengthen specialized training that enables immigration and other relevant officials to prevent the smuggling of migrants and the related offences?
    .guidance = Say who is trained, by whom, how often and for how long. Think of border guards, coastguards, consular staff, police and prosecutors. Say whether the training is compulsory and how its effect is measured.
    .example = Under Order 33 (2017) of the Minister of the Interior of Korvania, every new border officer completes two weeks on smuggling, and all others two days a year. In 2022, 31 courses reached 870 officers.

smuggling-14-1-p2 = Does your State provide or strengthen specialized training for these officials in the humane treatment of smuggled migrants, with respect for their rights under this Protocol?
    .guidance = Show what is taught on first contact, medical needs, women and children, asylum and the right to consular contact. Say who teaches it, and whether migrants or their organizations take part.
    .example = The Border Academy of Al Yasmin has taught a two-day course on humane treatment since 2018, together with a medical organization. All 1,450 officers in service at the border had completed it by 2023.

smuggling-14-2 = Does your State cooperate, as appropriate, with other States parties, international and non-governmental organizations and other parts of civil society so that its personnel are adequately trained to prevent and combat smuggling and to protect the rights of smuggled migrants?
    .guidance = Name the partners, the agreements and the courses, given or received. The next five questions take the content of the training on their own. Say which needs remain.
    .example = Under a memorandum of 2020, the Police College of Northland trains with two neighbouring States and two international organizations. In 2023, 14 joint courses brought together 320 officers, 95 of them from abroad.

smuggling-14-2-a = Does this training include improving the security and quality of travel documents?
    .guidance = This concerns the staff who design, produce and issue documents. Attach the programme and say who attends. If there is no such course in your State, mention those that its staff attend elsewhere.
    .example = Staff of the Passport Office of Isla Verde attend a five-day course on secure design and issuing each year, given by the printing works and a regional training centre. In 2022, all 42 issuing officers took part.

smuggling-14-2-b = Does this training include recognizing and detecting fraudulent travel or identity documents?
    .guidance = Show that impostors are covered besides false and altered documents. Say whether airline and consular staff are trained too. Mention equipment used in the training.
    .example = Document experts of the Border Police of Lumaya train every new officer for 40 hours with 600 specimens. Detections at the main airport rose from 57 in 2019 to 132 in 2023; 210 airline staff were trained as well.

smuggling-14-2-c = Does this training include gathering criminal intelligence on groups that smuggle migrants, on their methods of transport and concealment, and on the misuse of documents?
    .guidance = Show that each subject is covered. Say how officers learn to take information from migrants without pressure and to pass it on. Mention analysis of finances and of the Internet.
    .example = The Intelligence School of Korvania gives a three-week course on smuggling groups, with parts on vehicles, false documents, money flows and social media. It trained 75 analysts between 2020 and 2023.

smuggling-14-2-d = Does this training include improving the procedures for detecting smuggled persons at regular and other points of entry and exit?
    .guidance = Regular points are airports, ports and border posts; others are the border between posts, beaches and private airfields. Show that both are covered, on entry and on exit. Say what has changed in the procedures.
    .example = Since 2019, courses of the Coast Guard of Al Yasmin have included beaches and fishing ports, and those of the Border Police private airfields. The new search procedure for trains was written by participants in 2021.

smuggling-14-2-e = Does this training include the humane treatment of migrants and the protection of their rights under this Protocol?
    .guidance = Refer to your answer under paragraph 1 if the same course serves, and add what is done together with partners. Show that the rights in articles 5 and 16 are taught.
    .example = All joint courses of Northland contain a day on the rights in articles 5 and 16, taught by the Human Rights Institute under section 8 of its statute (2013). In 2023, 320 officers took the final test and 301 passed.

smuggling-14-3-p1 = If your State has relevant expertise, has it considered providing technical assistance to States from which smuggled migrants frequently come or through which they frequently pass?
    .guidance = The duty is to consider. Describe the assistance given, to whom, and its cost and results. If your State has no such expertise or is itself often a State of origin or transit, say so; assistance needed belongs in its own field.
    .example = Isla Verde has considered this every two years since 2015. From 2019 to 2023 it sent document experts to four States of transit and trained 260 officers there, at a cost of 1.1 million crowns.

smuggling-14-3-p2 = Does your State make every effort to provide the resources needed to combat the smuggling of migrants, for example vehicles, computer systems and document readers?
    .guidance = Say what your own services have received and what is lacking. Mention resources that your State has given to or received from others. Give amounts and years.
    .example = Between 2018 and 2022, Lumaya bought 35 patrol vehicles and 60 document readers and connected all 22 border posts to one system. Ten readers were given to a neighbouring State in 2021.

## Article 15

smuggling-15-1 = Does your State provide or strengthen information programmes that make the public aware that smuggling migrants is a crime often committed by organized groups for profit, and that it puts the migrants at serious risk?
    .guidance = Show that both messages are given: the crime and the danger. Say which public is addressed, in which languages and media, and how many people were reached. Say how the effect was measured.
    .example = The campaign “No ticket is safe” of Korvania, begun in 2020, has reached 2.3 million viewers with stories of survivors in five languages. In a survey of 2022, 68 per cent of young people could name the risks, up from 41.

smuggling-15-2 = Does your State cooperate with other States parties in public information, so that potential migrants do not fall into the hands of organized criminal groups?
    .guidance = Name the partner States, the campaigns and the share of each. Mention information centres, work with communities abroad and information on legal ways to migrate. Refer to article 31 of the Convention where the same work is described.
    .example = Al Yasmin and two States of destination have run four information centres for migrants since 2018 under a joint declaration. In 2023, the centres advised 9,600 persons on risks and on legal ways to work abroad.

smuggling-15-3 = Does your State promote or strengthen, as appropriate, cooperation and development programmes, nationally, regionally and internationally, that combat the root social and economic causes of smuggling, such as poverty and underdevelopment?
    .guidance = Show how the realities of migration are taken into account, and how depressed areas receive special attention. Programmes at home and abroad both count. General development policy is enough only if you show its link with smuggling.
    .example = Northland funds job programmes in six districts abroad from which many smuggled migrants come, with 8 million crowns a year since 2019. An evaluation of 2023 found 3,900 new jobs, mostly for persons under 30.

## Article 16

smuggling-16-1 = Has your State taken all appropriate measures to preserve and protect the rights that international law gives to smuggled migrants, above all the right to life and the right not to be tortured or treated in a cruel, inhuman or degrading way?
    .guidance = In articles 16 to 19, smuggled migrants are all who have been the object of any conduct in article 6. Name the laws and the treaties that bind your State, and show that they protect migrants without legal status. Describe supervision of places where they are held, and complaints with their results. Say how rescue of those in danger is assured.
    .example = Article 15 of the Constitution (1962) of Isla Verde protects everyone, whatever their status. The Ombudsman visited the two reception centres nine times in 2022; after one complaint, two guards were dismissed and prosecuted.

smuggling-16-2 = Does your State afford migrants appropriate protection against violence, by individuals or groups, to which they may be exposed because they were smuggled?
    .guidance = Think of violence by smugglers, by other persons, and by officials. Say how a migrant can report violence without fear of removal. Refer to your answers under articles 24 and 25 of the Convention if the same measures apply.
    .example = Article 37 of the Migrant Smuggling Act (2013) of Lumaya suspends removal while a migrant’s report of violence is examined. In 2023, 58 migrants made reports; 21 were moved to a protected place and 14 suspects charged.

smuggling-16-3 = Does your State give appropriate assistance to migrants whose lives or safety are in danger because they were smuggled?
    .guidance = Describe rescue on land and at sea, first aid, food, shelter and medical care, with the services responsible. Say whether help is given whatever the person’s status, and whether those who help are free from prosecution. Give figures.
    .example = Korvania keeps two rescue centres under the Civil Protection Act (2012), one in the mountains and one on the coast. In 2022 they rescued 934 persons; all received medical care free of charge under article 20.

smuggling-16-4 = In protecting and assisting smuggled migrants, does your State take the special needs of women and children into account?
    .guidance = Describe separate rooms, female officers, care during pregnancy, and guardians and schooling for children. Say how children who travel alone are recognized and where they are placed. Give figures of women and children assisted.
    .example = Under Decree 52 (2018) of Al Yasmin, women and families are housed apart, and a child who travels alone receives a guardian within 72 hours. In 2023, 210 women and 94 children were received in this way.

smuggling-16-5 = When a smuggled migrant is detained, does your State meet its duties under the Vienna Convention on Consular Relations, and tell the person without delay about notification to and communication with consular officers?
    .guidance = Quote the rule and say how, when and in which languages the person is informed. The consulate is notified only if the person so requests, unless another treaty says otherwise; show that persons who seek asylum are told this. Attach the form used.
    .example = Section 33 of the Detention Act (2010) of Northland requires the information within two hours, on a form in 24 languages that the person signs. In 2022, 412 of 655 persons detained asked that the consulate be told.

## Article 17

smuggling-17-a = Has your State considered concluding bilateral or regional agreements, operational arrangements or understandings that set up the most appropriate and effective measures against the smuggling of migrants?
    .guidance = The duty is to consider. List the agreements and arrangements in force, with the partner States, dates and subject of each. If talks have failed or are going on, say so.
    .example = Isla Verde has agreements with three States on joint patrols and liaison officers, signed in 2014, 2017 and 2021. Talks with a fourth State on coastal surveillance began in March 2023.

smuggling-17-b = Has your State considered concluding bilateral or regional agreements, operational arrangements or understandings that develop the provisions of this Protocol further among the States concerned?
    .guidance = The duty is to consider. Show in which respect an agreement goes beyond the Protocol, for example shorter time limits or authorization in advance to board vessels. If the same agreement serves both aims, refer to your previous answer.
    .example = The Regional Convention on Maritime Cooperation of 2016, between Lumaya and four States, shortens the time for confirming a vessel’s flag to two hours. It was used 13 times in 2022.

## Article 18

smuggling-18-1 = Does your State accept smuggled migrants back, and facilitate their return, without undue or unreasonable delay, if they are its nationals or have the right of permanent residence at the time of return?
    .guidance = Here your State is the State to which the migrant returns. Show that both groups are accepted. Name the authority, the usual time and any treaty or arrangement on return that applies; obligations under it remain as they are.
    .example = The Consular Department of Korvania confirms and arranges returns under the Readmission Act (2011), as a rule within 15 days. In 2023 it accepted 388 nationals and six permanent residents; 14 cases took more than a month.

smuggling-18-2 = Has your State considered whether to accept back, and facilitate the return of, smuggled migrants who had the right of permanent residence when they entered the receiving State?
    .guidance = The duty is to consider. It concerns persons who have since lost that right. Say what your law provides, and which conditions apply. If your State decided against it, give the reasons.
    .example = Article 16 of the Residence Act (2013) of Al Yasmin allows the return of former permanent residents who lost their right less than two years before and have close family in the country. Seven persons returned in 2022.

smuggling-18-3 = At the request of the receiving State party, does your State verify, without undue or unreasonable delay, whether a smuggled migrant is its national or has the right of permanent residence in its territory?
    .guidance = Name the authority that receives such requests and the registers it consults. Give the time that an answer takes. Say how the check is made when the person has no documents at all, and how personal data are protected.
    .example = The Population Register of Northland answers within seven working days under Regulation 27 (2016), if need be after an interview by video. In 2022 it received 431 requests and confirmed nationality or residence in 356.

smuggling-18-4 = Has your State agreed to issue, at the request of the receiving State party, the travel documents or other authorization that a smuggled migrant without proper documents needs in order to travel to its territory and re-enter it?
    .guidance = Show that this covers nationals and permanent residents. Name the document, the authority that issues it, the fee, if any, and the time needed. Consent may be given by law, by agreement or for each case.
    .example = Consulates of Isla Verde issue a return certificate, valid for 30 days and free of charge, within four days of confirmation under article 11 of the Consular Act (2009). They issued 203 certificates in 2023.

smuggling-18-5 = When your State is involved in the return of smuggled migrants, does it take all appropriate measures so that the return is orderly and has due regard for their safety and dignity?
    .guidance = This binds the State that returns and the State that receives. Describe information, legal remedies, medical checks, escorts and their training, independent observers and reception on arrival. Rights that your law gives to migrants remain as they are; say how they are respected.
    .example = Article 70 of the Aliens Act (2011) of Lumaya prescribes a medical check, trained escorts and an observer of the Ombudsman on every flight. Of 512 smuggled migrants returned in 2022, 380 left of their own will.

smuggling-18-6 = Does your State cooperate with relevant international organizations in carrying out returns?
    .guidance = The choice is left to your State. Name the organizations, the agreements and their tasks, such as counselling, travel or help with a new start. Give the number of persons concerned and the cost.
    .example = Under an agreement of 2015 with an international organization, Korvania offers counselling, a flight and a grant to start a business. In 2023, 265 migrants used the programme, at a cost of 1.8 million marks.

## Article 19

smuggling-19-1 = In its measures against the smuggling of migrants, does your State respect the other rights, obligations and responsibilities under international law, including humanitarian law, human rights law, refugee law and the principle of non-refoulement?
    .guidance = Show how smuggled migrants can seek asylum at the border, at sea and in detention, and that they are not sent back while the case is pending. Name the treaties on refugees that bind your State, if any. Mention guidelines or decisions of courts.
    .example = Article 3 of the Asylum Act (2010) of Al Yasmin forbids sending back anyone who faces persecution or torture. Coastguards note every request for asylum on a form; 178 requests were passed on in 2022.

smuggling-19-2 = Does your State interpret and apply its measures under the Protocol without discrimination against persons because they were smuggled, and in keeping with recognized principles of non-discrimination?
    .guidance = Quote the rule against discrimination and its grounds. Show that smuggled migrants have the same access to courts, medical care in emergencies and complaints as others. Name the body that hears complaints, with figures.
    .example = Section 4 of the Equality Act (2008) of Northland covers everyone in the territory, whatever their way of entry. The Equality Board decided six complaints of smuggled migrants in 2023 and upheld three.
