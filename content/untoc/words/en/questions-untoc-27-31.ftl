### Convention: articles 27 to 31.

## Article 27

untoc-27-1 = Does your State cooperate closely with other States parties, consistent with its domestic legal and administrative system, to make law enforcement against the offences covered by the Convention more effective?
    .guidance = Give an overview: the services that cooperate, the law that allows it, and the partners. This concerns cooperation between police, customs and similar services; mutual legal assistance belongs under article 18. The figures are those of requests from service to service.
    .example = Articles 3 to 12 of the International Police Cooperation Act (2010) of Northland allow the National Police and Customs to exchange information directly with foreign services. In 2023 they answered 1,940 requests and made 1,215.

untoc-27-1-a = Has your State adopted effective measures to improve or, where necessary, establish channels of communication between its competent authorities and those of other States parties for the secure and rapid exchange of information?
    .guidance = Name each channel: national contact bureaux, secure networks, contact points that can be reached at any hour, liaison officers. Say how the channel is protected and how long an answer takes. Mention whether links with other criminal activities may be shared too.
    .example = The National Contact Bureau of Isla Verde, set up by Decree 44 of 2013, is staffed day and night and linked to the secure networks of two international police organizations. In 2023 urgent requests were answered within seven hours on average.

untoc-27-1-b-i = Has your State adopted effective measures to cooperate in inquiries into the identity, whereabouts and activities of persons suspected of offences covered by the Convention, or the location of other persons concerned?
    .guidance = Say what your services can do for a foreign service without a request for mutual legal assistance, for instance search registers or find a witness. Name the conditions and limits. Give a case.
    .example = Article 8 of the Police Act (2006) of Korvania allows the Criminal Police to check registers and addresses at a foreign service’s request. In 2022 four suspects in a fraud ring were identified in this way within a week.

untoc-27-1-b-ii = Has your State adopted effective measures to cooperate in inquiries into the movement of proceeds of crime or of property derived from these offences?
    .guidance = Name the services that trace property and the networks to which they belong. Say which information on accounts, companies and land can be given from service to service and which needs a court order. The financial intelligence unit belongs under article 7.
    .example = The Asset Tracing Office of Lumaya, set up by Act 2015-31, gives information on land, companies and vehicles to foreign services; bank data need a court order. It answered 86 requests in 2023.

untoc-27-1-b-iii = Has your State adopted effective measures to cooperate in inquiries into the movement of instrumentalities, such as property or equipment, that are used or meant for committing these offences?
    .guidance = Examples are vehicles, boats, presses for documents, communication devices and chemicals. Say how customs, coastguard and police share information on such goods with other States. Give a case.
    .example = Under article 17 of the Customs Code (2011) of Al Yasmin, Customs sends notices on suspicious shipments to the States of transit and destination. In 2022 one such notice led to the seizure abroad of 40 boat engines meant for smugglers.

untoc-27-1-c = Has your State adopted effective measures to provide other States parties, when appropriate, with necessary items or quantities of substances for analysis or investigation?
    .guidance = Say which laboratory or service sends samples, such as drugs, documents or ammunition, under which rules and permits. Show how the chain of custody is kept. If no request has been received, say so and describe what would be done.
    .example = Article 40 of the Evidence Rules (2016) of Northland lets the Forensic Institute send samples abroad with a chain-of-custody form. In 2023 it sent reference samples of two new synthetic drugs to five States.

untoc-27-1-d-p1 = Has your State adopted effective measures to facilitate effective coordination between its competent authorities, agencies and services and those of other States parties?
    .guidance = Describe joint coordination centres, regular meetings across the border, joint operations and agreed procedures. Say who leads and how often they take place. Joint investigative bodies belong under article 19.
    .example = The border agreement of 2012 between Isla Verde and a neighbouring State set up a joint centre for police and customs. Its 24 officers share one office; in 2023 they prepared six joint operations with 51 arrests.

untoc-27-1-d-p2 = Has your State adopted effective measures to promote the exchange of personnel and other experts, including, subject to agreements or arrangements between the States concerned, the posting of liaison officers?
    .guidance = Give the number of officers sent and received, with the services and the length of their stay. Quote the agreements on liaison officers and say what these officers may do. Exchanges for training alone belong under article 29.
    .example = Korvania has seven police liaison officers in five States and hosts four, under agreements concluded between 2009 and 2021. Article 26 of the Police Act (2006) defines their tasks: they advise and inform but have no police powers.

untoc-27-1-e = Has your State adopted effective measures to exchange information with other States parties on the means and methods of organized criminal groups, such as routes, conveyances, false identities and altered or false documents?
    .guidance = This is information about how groups work, and not about one case. Say who collects it, in which form it is sent, such as bulletins and alerts, and to whom. Mention how information from abroad reaches officers at the border.
    .example = The Analysis Division of the National Police of Lumaya sends a monthly bulletin on routes and forged documents to 14 partner services. In 2022 an alert from abroad on altered residence cards led to 33 discoveries at two airports.

untoc-27-1-f = Has your State adopted effective measures to exchange information and to coordinate administrative and other measures, as appropriate, for the early identification of offences covered by the Convention?
    .guidance = Administrative measures are, for example, checks of licences, passenger lists, customs profiles or company registers. Say which authorities take part besides the police, and what they may share with other States. Give an example of an offence that was detected early.
    .example = The Risk Unit of Al Yasmin (Cabinet Decision 12 of 2018) brings Customs, the Tax Office and the Port Authority together and shares risk profiles with four States. In 2023 its profiles pointed to 19 containers, nine of which held contraband.

untoc-27-2-p1 = Has your State considered concluding agreements or arrangements, with one or several States, on direct cooperation between law enforcement agencies, and amending those that already exist?
    .guidance = The duty is to consider. List the agreements with partners, dates and subjects; memoranda between agencies count too. Say which agreements have been or should be amended. Mention negotiations under way.
    .example = Northland has 22 agreements on police cooperation; the last was signed in 2022. In 2020 the Ministry of the Interior reviewed all of them, and six were amended to cover cybercrime and data protection.

untoc-27-2-p2 = Where there is no agreement or arrangement with another State party, may your authorities take the Convention as the basis for law enforcement cooperation?
    .guidance = The choice is left to your State. Say whether your law allows this directly or needs an act of implementation. Give a case if there is one. If your law allows cooperation without any treaty, explain and answer “Yes”.
    .example = Article 2 of the Police Cooperation Act (2015) of Isla Verde accepts any treaty in force as a basis. In 2021 the police relied on article 27 of the Convention for inquiries with a State on another continent.

untoc-27-2-p3 = Whenever appropriate, does your State make full use of the agreements and arrangements that it has, and of international and regional organizations, to improve cooperation between law enforcement agencies?
    .guidance = Name the organizations and networks to which your services belong and say what they use them for. Figures of messages, notices or operations show the use. If some channels are hardly used, say why.
    .example = The police of Korvania use two regional police organizations and an international one. In 2023 they exchanged 11,300 messages, placed 74 notices for wanted persons and took part in five regional operations.

untoc-27-3 = Does your State endeavour, within its means, to cooperate in responding to transnational organized crime committed through the use of modern technology?
    .guidance = Name the units for cybercrime and electronic evidence, and the contact point that can be reached at any hour. Say how quickly data can be preserved for another State. Mention other treaties by which your State is bound in this field, and what your services still lack.
    .example = The Cybercrime Unit of Lumaya (Decree 2017-204) has 18 officers and a contact point on duty at all hours. Under article 29 of the Cybercrime Act (2016) data are preserved for 90 days; 47 foreign requests were met in 2023.

## Article 28

untoc-28-1 = Has your State considered analysing, in consultation with the scientific and academic communities, the trends in organized crime in its territory, the circumstances in which it operates, and the professional groups and technologies involved?
    .guidance = The duty is to consider. Name the body that makes the analysis, its sources and how often it appears. Say which universities or institutes take part. If the analysis is public, give the link.
    .example = The Crime Analysis Centre of Northland and two universities publish a report on organized crime every second year, under article 5 of the Police Statistics Act (2013). The report of 2022 deals with freight agents and encrypted telephones.

untoc-28-2-p1 = Has your State considered developing analytical expertise on organized criminal activities and sharing it with other States parties and through international and regional organizations?
    .guidance = The duty is to consider. Say how many analysts there are, how they are trained and which tools they use. Name what is shared, with whom and how. Information on single cases belongs under article 27.
    .example = The Strategic Analysis Office of Korvania has 26 analysts, all trained on the same two-month course. Since 2018 it has taken part in the regional threat assessment, for which it writes the chapter on vehicle theft.

untoc-28-2-p2 = To develop and share such expertise, does your State take part, as appropriate, in developing and applying common definitions, standards and methodologies?
    .guidance = Say which common definitions or standards your authorities apply, for example in crime statistics or threat assessments, and who agreed upon them. Mention where your own definitions differ. Say whether this makes your figures comparable with those of others.
    .example = Since 2019 the Statistical Institute of Isla Verde has applied the international classification of crime for statistical purposes. Its definition of an organized criminal group is the one in article 2 of the Convention.

untoc-28-3 = Has your State considered monitoring its policies and actual measures to combat organized crime and assessing whether they are effective and efficient?
    .guidance = The duty is to consider. Say who monitors, with which indicators, and how often. Give the main results of the last assessment and what was changed because of it. An audit by parliament or a court of auditors counts too.
    .example = Article 9 of the Security Strategy Act (2015) of Al Yasmin requires an assessment every three years. That of 2021 found that only 4 per cent of seized property was confiscated; an asset recovery office was set up in 2022.

## Article 29

untoc-29-1-p1 = To the extent necessary, has your State begun, developed or improved specific training programmes for the personnel charged with preventing, detecting and controlling the offences covered by the Convention, including prosecutors, investigating magistrates and customs personnel?
    .guidance = Name the schools and programmes, and say for whom they are and whether they are compulsory. Say how they are paid for and evaluated. Enter courses and participants by year; the following questions take each subject on its own.
    .example = The Judicial Academy and the Police College of Northland have run a joint programme on organized crime since 2014. All prosecutors of the special division must attend it; 640 prosecutors, police and customs officers did so in 2023.

untoc-29-1-p2 = Do these training programmes include secondments and exchanges of staff?
    .guidance = The choice is left to your State. Give the number of persons, the services that sent and received them, and the length of the stay. Secondments between authorities of your own State count too.
    .example = Each year the Financial Police of Isla Verde seconds two investigators to the prosecution service for six months. Under a memorandum of 2018, three customs officers went to a neighbouring State in 2022 and two came from there.

untoc-29-1-a = To the extent permitted by domestic law, do the training programmes deal with methods of preventing, detecting and controlling the offences covered by the Convention?
    .guidance = Name the courses that deal with the offences of the Convention and, where they bind your State, of the Protocols. Attach a curriculum if there is one. Say who is trained: the basic course for all, or a special one for a few.
    .example = The basic course of the Police School of Lumaya (Order 118 of 2019) has 30 hours on organized crime, trafficking in persons and smuggling of migrants. All 420 recruits of 2023 passed the test.

untoc-29-1-b = To the extent permitted by domestic law, do the programmes deal with the routes and techniques of suspects, including in transit States, and with suitable countermeasures?
    .guidance = Say how knowledge of routes and techniques reaches the trainers and how often the material is renewed. Mention joint courses with States on the same route.
    .example = The Border Guard of Korvania renews its course on smuggling routes every six months, with the help of its analysts. In 2022 it was held twice together with two States of transit, for 54 officers.

untoc-29-1-c = To the extent permitted by domestic law, do the programmes deal with monitoring the movement of contraband?
    .guidance = Name the courses for customs, border and port personnel, for instance on risk profiles, searches and scanners. Say where they are held and how many took part.
    .example = The Customs Institute of Al Yasmin teaches container profiling and the use of scanners in a course of three weeks. Since 2020, 175 officers from all five ports have attended.

untoc-29-1-d = To the extent permitted by domestic law, do the programmes deal with detecting and monitoring the movement of proceeds, property and instrumentalities, with the ways of transferring or hiding them, and with combating money-laundering and other financial crime?
    .guidance = Name the courses on financial investigation and tracing of property, for police, prosecutors, judges and supervisors. Say whether virtual assets are covered. Training of banks and other private bodies may be mentioned too.
    .example = Since 2017 every new prosecutor of Northland has had five days’ training in financial investigation. An advanced course on shell companies and virtual assets was held four times in 2023, for 88 participants.

untoc-29-1-e = To the extent permitted by domestic law, do the programmes deal with the collection of evidence?
    .guidance = Say how investigators learn to collect evidence that courts will accept, including electronic and forensic evidence and evidence for other States. Mention courses in which police, prosecutors and judges learn together.
    .example = The Judicial School of Isla Verde holds a yearly mock trial in which police, prosecutors and judges work through one file. In 2023 its subject was electronic evidence, with 60 participants.

untoc-29-1-f = To the extent permitted by domestic law, do the programmes deal with control techniques in free trade zones and free ports?
    .guidance = If your State has no such zone or port, say so; training for the zones of partners still counts. Otherwise name the zones, the services that control them and the courses for their personnel.
    .example = Al Yasmin has two free zones. Under article 60 of the Customs Code (2011) their 48 inspectors attend a 10-day course on goods in transit, false origin and re-export, repeated every second year.

untoc-29-1-g = To the extent permitted by domestic law, do the programmes deal with the modern equipment and techniques of law enforcement, among them electronic surveillance, controlled delivery and undercover operations?
    .guidance = Name the courses and say for whom they are held; do not disclose methods. Say whether the legal conditions and human rights are part of the course. If your law does not permit a technique, say so.
    .example = The Special Operations School of Korvania trains officers in surveillance and controlled delivery; a judge teaches the part on legal conditions. In 2022, 36 officers and 15 prosecutors took part.

untoc-29-1-h = To the extent permitted by domestic law, do the programmes deal with combating transnational organized crime committed through computers, telecommunications networks or other modern technology?
    .guidance = Name the courses on cybercrime and electronic evidence, from first responders to specialists. Say how often they are renewed. Mention courses for judges.
    .example = The Cybercrime Unit of Lumaya trains one first responder for every police station: 210 of 260 stations had one by the end of 2023. Since 2021 judges have had a two-day course of their own.

untoc-29-1-i = To the extent permitted by domestic law, do the programmes deal with methods of protecting victims and witnesses?
    .guidance = Say who is trained: protection officers, investigators who hold interviews, court staff. Mention courses on children and on victims of trafficking. Say whether civil society takes part.
    .example = All 34 protection officers of Northland attend a six-week course. A shorter one on interviewing children and traumatized victims, given with a women’s organization, reached 290 investigators in 2022 and 2023.

untoc-29-2-p1 = Does your State assist other States parties in planning and carrying out research and training programmes that share expertise in these subjects?
    .guidance = The duty is mutual: programmes that your State plans with others, and help received in planning, count too. Name the partners, the subject and the number of participants. Say what your State could offer to others.
    .example = With two neighbours, Korvania planned and held a course on forged documents for 120 border officers between 2020 and 2022. Its Police Institute is also doing research with a partner university on stolen vehicles.

untoc-29-2-p2 = When appropriate, does your State use conferences and seminars, regional and international, to further cooperation and the discussion of common problems, among them those special to transit States and their needs?
    .guidance = Name the meetings that your State held or attended, with the year and the subject. Say what came of them. If your State is one of transit, describe the needs that it raised.
    .example = In 2022 Isla Verde hosted a seminar of nine States on smuggling by small craft, at which States of transit spoke of their lack of patrol boats. A common alert list has been in use since 2023.

untoc-29-3-p1 = Does your State promote training and technical assistance that will make extradition and mutual legal assistance easier?
    .guidance = Describe training for the central authority, prosecutors and judges, and any guides or model forms. Say what your State has offered to other States and what it has received. Show the effect, for example on the time that requests take.
    .example = The central authority of Lumaya trains 40 prosecutors a year in drafting requests and issued a guide in 2020. Requests returned for lack of information fell from 31 per cent in 2019 to 12 per cent in 2023.

untoc-29-3-p2 = Does such training and technical assistance include language training, secondments, or exchanges between personnel in central authorities or other agencies concerned?
    .guidance = The choice is left to your State. Name the languages, the agencies and the number of persons. Say how long the secondments or exchanges lasted.
    .example = Northland pays for language courses for the 16 members of its central authority; three languages are taught. In 2021 one member worked for four months in the central authority of a frequent partner.

untoc-29-4 = To the extent necessary, does your State strengthen efforts to make the most of operational and training activities within international and regional organizations and under other agreements or arrangements that exist?
    .guidance = Name the organizations and agreements concerned and the activities under each. Say what has been strengthened: more participants, more instructors, contributions, follow-up at home. If an agreement is not used, say why.
    .example = Al Yasmin doubled its places on the courses of its regional police organization, from 20 in 2019 to 40 in 2023, and sends four instructors. Participants must pass on what they learned within three months.

## Article 30

untoc-30-1 = To the extent possible, does your State take measures through international cooperation that help the Convention to be implemented as well as it can be, taking into account the harm that organized crime does to society and to sustainable development?
    .guidance = Show where organized crime appears in your development plans or aid policy, whether your State gives aid, receives it or both. Name the programmes and the ministries in charge. Say how the effects on society and development are taken into account.
    .example = The National Development Plan of Lumaya (2021–2025) has a chapter on illegal logging and organized crime. With two partner States and a development bank, the Ministry of Planning runs a programme in four forest provinces.

untoc-30-2-a = To the extent possible, does your State make concrete efforts, in coordination with others, to enhance cooperation with developing countries and so strengthen their capacity to prevent and combat transnational organized crime?
    .guidance = Developing countries may answer too: cooperation among them counts. Name the partners, the level, such as ministries, police or courts, and the results. Say how your State coordinates with other States and organizations.
    .example = The prosecution service of Northland has been the partner of those of three developing countries since 2016. Eighteen prosecutors have worked side by side on cases, and two special units were set up; donors meet twice a year to coordinate.

untoc-30-2-b = To the extent possible, does your State make concrete efforts to increase its financial and material assistance to developing countries, so that they can fight transnational organized crime and implement the Convention?
    .guidance = Give amounts by year and purpose, and equipment given. Existing aid commitments need not suffer; the Convention leaves them untouched as far as possible. If your State gives no such assistance, answer “No”; describe assistance that your State receives under the questions on technical assistance.
    .example = Between 2020 and 2023 Korvania gave 6.2 million marks for projects against organized crime in five developing countries, a third more than in the four years before. In 2022 it gave one of them a forensic laboratory.

untoc-30-2-c-p1 = To the extent possible, does your State make concrete efforts to meet, by technical assistance, the needs of developing countries and of countries with economies in transition in implementing the Convention?
    .guidance = Describe the assistance: advice on laws, training, experts, equipment. Say how the needs were found and whether results are measured. Assistance through an international organization counts; name it.
    .example = At the request of a neighbouring State, two judges from Isla Verde helped in 2021 to draft its act on mutual legal assistance, adopted in 2022. Isla Verde pays experts’ travel; the United Nations Office on Drugs and Crime organizes the missions.

untoc-30-2-c-p2 = Does your State endeavour to make adequate and regular voluntary contributions to the account in a United Nations funding mechanism that serves technical assistance under the Convention?
    .guidance = Give the date and amount of each contribution in recent years, and the fund to which it was paid. Say whether contributions are foreseen in the budget of coming years. If none have been made, give the reasons.
    .example = Since 2015 Northland has paid 300,000 crowns each year into the account that serves the Convention. The item is in the budget of the Ministry of Foreign Affairs and is secured until 2027.

untoc-30-2-c-p3 = Has your State given special consideration to contributing to that account a percentage of confiscated proceeds of crime or property, or of their value?
    .guidance = The choice is left to your State. If your law permits it, quote the provision and say which share goes to the account. Give the sums paid. If your law uses confiscated property for other purposes, name them.
    .example = Article 71 of the Proceeds of Crime Act (2015) of Al Yasmin permits the Council of Ministers to give up to 5 per cent of confiscated sums to international funds against crime. In 2022 it gave 80,000 dinars.

untoc-30-2-d = To the extent possible, does your State make concrete efforts to encourage other States and financial institutions, as appropriate, to join in this assistance, in particular by providing training programmes and modern equipment to developing countries?
    .guidance = Say which States, development banks or funds your State has approached, in which forum, and with what result. Joint programmes are good examples.
    .example = At a donors’ meeting in 2021 Korvania proposed a joint training fund for border services. Four States and a regional development bank joined it, and 14 scanners were delivered to three developing countries by 2023.

untoc-30-4 = Has your State concluded bilateral or multilateral agreements or arrangements on material and logistical assistance for international cooperation or for the prevention, detection and control of transnational organized crime?
    .guidance = The choice is left to your State. List the agreements, with partners and dates, and say what is given: vehicles, boats, communications, premises. Explain how the costs are shared.
    .example = Under an agreement of 2018 Lumaya received six patrol vehicles and radio equipment from a partner State, which also pays for spare parts until 2026. Lumaya provides the drivers, the premises and the fuel.

## Article 31

untoc-31-1-p1 = Does your State endeavour to develop and evaluate national projects aimed at preventing transnational organized crime?
    .guidance = Name the projects, their aim, place, duration and budget. Say who evaluates them and what was learned. Distinguish prevention from the work of the police on single cases.
    .example = The project “Safe Harbours” of Isla Verde (2019–2023) worked with schools and dock workers in three port towns. A university evaluated it in 2023: recruitment of minors by smugglers had fallen, and the project will be extended.

untoc-31-1-p2 = Does your State endeavour to establish and promote best practices and policies aimed at preventing transnational organized crime?
    .guidance = Attach the policy or strategy and say who adopted it and until when it runs. Say how good practices are found and made known to ministries, towns and the private sector.
    .example = The National Prevention Policy of Northland, adopted by the Government in 2020, runs until 2026. The Crime Prevention Council collects good practices in a public register; 45 had been entered by the end of 2023.

untoc-31-2 = Does your State endeavour, in accordance with the fundamental principles of its law, to reduce the opportunities of organized criminal groups to take part in lawful markets with the proceeds of crime?
    .guidance = Say which markets are at risk in your State, such as construction, waste, transport or gambling, and how you know. Give an overview of the laws and other measures; the following questions take each field on its own.
    .example = A study of 2019 named construction and waste disposal as the markets most at risk in Korvania. The Fair Markets Act (2020) therefore requires a check of owners before a permit is granted; 37 permits were refused in its first three years.

untoc-31-2-a = To keep organized criminal groups out of lawful markets, does your State strengthen cooperation between law enforcement agencies or prosecutors and the private entities concerned, including industry?
    .guidance = Name the partnerships, for example with banks, carriers, ports, hotels or Internet companies. Say what information may be shared and under which rules. Give a result.
    .example = A memorandum of 2018 between the police and the Shippers’ Association of Al Yasmin provides for alerts on suspicious bookings. In 2023 shippers sent 212 alerts, of which 29 led to investigations.

untoc-31-2-b-p1 = Does your State promote standards and procedures that safeguard the integrity of public bodies and of the private entities concerned?
    .guidance = Mention, for example, rules on conflicts of interest, declarations of assets, rotation of posts, reporting channels and compliance programmes. Say who watches over them. Refer to your answer under article 9 for public officials where it serves.
    .example = The Integrity Act (2016) of Lumaya obliges all ministries and companies with more than 250 employees to have an integrity plan and a reporting channel. The Integrity Commission checked 94 plans in 2023.

untoc-31-2-b-p2 = Does your State promote codes of conduct for the professions concerned, in particular lawyers, notaries public, tax consultants and accountants?
    .guidance = List the codes profession by profession, with their date and the body that adopted them. Say how a breach is punished and give figures. Mention professions without a code.
    .example = The codes of the Bar (2014), the Chamber of Notaries (2015) and the Institute of Accountants (2018) of Northland forbid work on transactions of hidden origin. Eleven members were disciplined in 2022; tax consultants have no code yet.

untoc-31-2-c-p1 = Does your State take measures to prevent organized criminal groups from misusing tender procedures conducted by public authorities?
    .guidance = Quote the rules on excluding bidders and on disclosing their owners. Say who checks bidders and subcontractors, with what information. Give the number of exclusions.
    .example = Article 38 of the Public Procurement Act (2017) of Isla Verde excludes bidders convicted of organized crime, corruption or money-laundering and requires their owners to be named. Nineteen bidders were excluded in 2022.

untoc-31-2-c-p2 = Does your State take measures to prevent organized criminal groups from misusing subsidies and licences that public authorities grant for commercial activity?
    .guidance = Name the subsidies and licences concerned, such as farm aid, gambling, transport or mining. Say which checks precede a grant and when it can be withdrawn. Give figures or a case.
    .example = Under the Fair Markets Act (2020) of Korvania a town may refuse or withdraw a licence if there is a serious risk that it serves a criminal group. In 2023, nine gambling licences and two farm subsidies were withdrawn.

untoc-31-2-d = Does your State take measures to prevent organized criminal groups from misusing legal persons?
    .guidance = Give an overview: checks at registration, limits on nominees and bearer shares, duties of company agents, powers to dissolve a company. The following questions take four possible measures on their own.
    .example = The Companies Act (2019) of Al Yasmin abolished bearer shares and obliges company agents to identify their clients. The Registrar struck off 1,300 inactive companies in 2022, 60 of them at the request of the prosecution.

untoc-31-2-d-i = Has your State established public records on the legal and natural persons involved in setting up, managing and funding legal persons?
    .guidance = The choice is left to your State. Name the register, say what it contains and who may consult it, and at what cost. Say whether the persons who really own or control the company are entered, and who verifies this.
    .example = The Register of Companies of Northland names founders, directors and shareholders; since 2021 it has also named the persons who control them (article 12 of the Companies Register Act). Anyone may search it online without charge.

untoc-31-2-d-ii = Can persons convicted of offences covered by the Convention be disqualified in your State, for a reasonable period, from acting as directors of legal persons incorporated there?
    .guidance = The choice is left to your State. Say whether the court orders it or the law itself, for which offences and for how long. Give figures of disqualifications.
    .example = Article 49 of the Criminal Code (2001) of Lumaya lets the court disqualify a convicted person from directing a company for 2 to 10 years. It did so in 26 cases in 2022 and 2023.

untoc-31-2-d-iii = Has your State established a national record of persons disqualified from acting as directors of legal persons?
    .guidance = The choice is left to your State. Say who keeps the record, who may consult it, and whether the company register is checked against it before a director is entered.
    .example = The Ministry of Justice of Isla Verde has kept the Register of Disqualified Directors since 2014. The company register consults it automatically and refused 17 entries in 2023.

untoc-31-2-d-iv = Does your State exchange the information in its public records on legal persons, or in its record of disqualified directors, with the competent authorities of other States parties?
    .guidance = The choice is left to your State. Say which information is given, on what legal basis and through which channel. A public register that anyone abroad can search also serves; say so.
    .example = The Registrar of Companies of Korvania gives extracts to foreign authorities within three days, under article 31 of the Register Act (2015). It answered 148 requests in 2023; data on disqualified directors need a request to the court.

untoc-31-3 = Does your State endeavour to help persons convicted of offences covered by the Convention to find their way back into society?
    .guidance = Describe work, schooling, treatment and counselling in prison, and help after release. Say whether persons convicted of organized crime may take part or are excluded. Give figures of participants and of reoffending if they are kept.
    .example = Articles 70 to 78 of the Prisons Act (2012) of Lumaya provide for trade schools and a release plan for every prisoner. In 2023, 88 of 140 prisoners convicted of organized crime took part.

untoc-31-4 = Does your State endeavour to evaluate its relevant legal instruments and administrative practices periodically, to find where organized criminal groups could misuse them?
    .guidance = Name the body that evaluates, the period and the laws or practices looked at. Say what weaknesses were found and what was changed. A check of draft laws before adoption is a good example.
    .example = Under Government Order 7 of 2018, the Law Commission of Northland examines one field each year for openings to crime. In 2022 it examined residence permits for investors; the rules were tightened in 2023.

untoc-31-5-p1 = Does your State endeavour to make the public aware that transnational organized crime exists, what causes it, how grave it is and what threat it poses?
    .guidance = Describe campaigns, school lessons, public reports and, where appropriate, the use of mass media and social networks. Name the groups addressed and the languages. Say whether the effect was measured.
    .example = In 2022 the Ministry of the Interior of Al Yasmin ran a campaign against false job offers on radio, television and social networks, in three languages. Calls to the helpline rose from 40 to 310 a month.

untoc-31-5-p2 = When your State informs the public about such crime, does it also take measures to promote public participation in preventing and combating it?
    .guidance = Say how people and civil society take part: helplines, anonymous reports, local councils, consultation on laws, work of non-governmental organizations. Say how those who report are protected. Give figures.
    .example = Isla Verde has had an anonymous helpline since 2015 and prevention councils in 32 towns, with members from schools, businesses and associations. In 2023 the helpline received 2,900 reports; 410 were passed to the police.

untoc-31-6 = Has your State informed the Secretary-General of the United Nations, with name and address, which authority or authorities can help other States parties to develop measures of prevention?
    .guidance = Give the name, address and contact details of each authority and the date of the communication. If the authority or its address has changed since, say whether this was communicated too. If no communication has been made, say when it will be.
    .example = On 14 May 2009 Korvania named the Crime Prevention Council in the Ministry of the Interior. The Council moved in 2018; its new address was communicated on 3 September 2018.

untoc-31-7-p1 = As appropriate, does your State collaborate with other States parties and with relevant international and regional organizations in promoting and developing measures of prevention?
    .guidance = Name the partners, organizations and networks, and what has been done together. Say who represents your State. Contributions of money or experts count.
    .example = The Crime Prevention Council of Northland belongs to a regional prevention network of 17 States and chaired it in 2021. With four of them it wrote a handbook on protecting public tenders.

untoc-31-7-p2 = Does this collaboration include participation in international prevention projects, for example to improve the circumstances that expose socially marginalized groups to transnational organized crime?
    .guidance = Name the projects, their duration, the groups they reach and your State’s part in them. Say what changed for these groups. Projects that give young people work or schooling are examples.
    .example = Since 2020 Lumaya has taken part with three States in a project for young people without work in border districts. By 2023, 1,150 had finished a training course, and six in ten of them had found work.
