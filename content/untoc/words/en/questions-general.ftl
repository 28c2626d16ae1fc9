### The general part: legal system, institutions, strategy, data and resources.

general-legal-system = What kind of legal system does your State have, and what are the sources of its law?
    .guidance = Say whether it is a civil law, common law, customary law or Islamic law system, or a mixture of these. Name the main sources of law and their order, beginning with the constitution. For a federal State, say which level of government makes and enforces criminal law. One or two paragraphs are enough.
    .example = Northland is a unitary State with a civil law system. The sources of its law are the Constitution of 1921, treaties, acts of the National Assembly and government orders, in that order; court decisions guide but do not bind.

general-treaty-hierarchy = What place do treaties have in the domestic law of your State?
    .guidance = Say whether a treaty applies directly or only through implementing legislation, and what rank it has in relation to the constitution and other laws. Quote the article of the constitution that settles this, with its number. If courts have decided the matter, cite the leading decision.
    .example = Under article 98 of the Constitution of Lumaya (1990), a treaty that is ratified and published ranks above acts of the National Assembly and applies directly if it is precise enough. The Supreme Court so decided in case 114/2006. Offences can be created only by an act.

general-ratification-law = By which act did your State approve the Convention and the Protocols that bind it, and what does that act provide?
    .guidance = Give the title of the act, the legislative body that adopted it, and the dates of its adoption and entry into force. Give the name, number and date of the official publication. Then summarize the act in a few sentences. If the instruments were approved by different acts, describe each in turn.
    .example = The National Assembly of Isla Verde approved the Convention and the Protocols on trafficking in persons and smuggling of migrants by Act 14 of 2 July 2003, in force since 20 July 2003 and published in Official Gazette No. 131. Its five articles approve the texts and name the central authority.

general-institutions = Which institutions in your State prevent and combat transnational organized crime, and how do they work together?
    .guidance = Name the ministries, the police and prosecution services, and any specialized units or courts, each with its task. Say who coordinates them and by which rules. Mention the central authorities for international cooperation.
    .example = In Korvania the Special Prosecutor’s Office for Organized Crime (Act 8 of 2012) directs the investigations of the Organized Crime Directorate of the police. A council of seven heads of service, chaired by the Prosecutor General, meets monthly. The Ministry of Justice is the central authority.

general-courts-prosecution = How are the courts and the prosecution service of your State organized, and which of them deal with cases of organized crime?
    .guidance = Describe the levels of courts, from first instance to the highest court, and how a criminal case passes through them. Say who directs the investigation, who decides to prosecute, and how the independence of judges and prosecutors is secured. Name specialized courts, chambers or prosecution offices.
    .example = Northland has 24 district courts, four courts of appeal and a Supreme Court. Since 2014 all cases of organized crime have been prosecuted by the Special Division of the General Prosecutor’s Office and tried in the District Court of the capital.

general-levels-of-government = How are powers in criminal justice, law enforcement and international cooperation divided between the national level and other levels of government in your State?
    .guidance = A unitary State may answer in one sentence. Otherwise name the powers of the federation, regions, autonomous territories and towns, and say how the national Government sees to it that the Convention is carried out everywhere. Name any territory to which the Convention or a Protocol does not apply.
    .example = Al Yasmin is a unitary State with six provinces. Criminal law, law enforcement and extradition belong to the national level under article 91 of the Constitution (1971); each province has a command of the national police. A Police Council, set up in 2011, issues common rules.

general-reporting = Which body coordinates your State’s part in the review and its reporting on the Convention and the Protocols, and how does it collect the answers?
    .guidance = Name the body and the focal point’s office, and the ministries and agencies that contribute. Say who approves the answers. Name the stakeholders that were consulted, such as the private sector, universities and non-governmental organizations, and say why each of them matters for the subject.
    .example = An interministerial committee led by the Ministry of Justice of Lumaya (Decree 2019-77) collects the answers of 11 ministries and agencies. It consulted the Bar, two universities and four associations that shelter victims; the Council of Ministers approved the answers.

general-strategy = Which strategy or action plan against organized crime does your State have, and on which assessment of the threat does it rest?
    .guidance = Give the title, the period, the body that adopted it and the main aims, and attach it or give a link. Say how the threat is assessed, by whom and how often, and what the last assessment found. If there are separate strategies, for example on trafficking in persons, name them too.
    .example = The Government of Isla Verde adopted its Strategy against Organized Crime 2022–2026 in November 2021. It rests on the threat assessment of 2021, which names cocaine transit, smuggling of migrants and money-laundering through real estate as the gravest threats.

general-data = How does your State collect and publish data on organized crime and on the criminal justice response to it?
    .guidance = Name the bodies that keep statistics of police, prosecution, courts and prisons, and say whether a case can be followed from one to the next. Say how the data are broken down, for example by offence, sex and age, and how often they are published. Mention what cannot be counted; it explains gaps in your tables.
    .example = The Statistical Office of Korvania publishes police, prosecution and court data each June, by offence, sex and age. A common case number has linked the three sources since 2018. Membership of a criminal group is not yet counted separately.

general-training = How are judges, prosecutors, police and other practitioners in your State recruited and trained?
    .guidance = Name the academies and schools, the length of initial training and the duty to continue it. Say where the Convention and international cooperation are taught. Special programmes on organized crime belong under article 29.
    .example = Judges and prosecutors of Northland are chosen by competition and spend two years at the Judicial Academy (Judicial Academy Act, 1998). Police train for 18 months. All must attend five days of further training a year.

general-resources = What financial and human resources does your State devote to preventing and combating transnational organized crime?
    .guidance = Give the budget and the number of posts of the main services in recent years, and how many posts are filled. Mention equipment, information technology and support from abroad. Say where resources fall short; this prepares the ground for your requests for technical assistance.
    .example = In 2023 the Organized Crime Directorate of Lumaya had 140 posts, of which 112 were filled, and a budget of 3.1 million in national currency, 15 per cent of it from partners. Analysts and forensic accountants are lacking.
