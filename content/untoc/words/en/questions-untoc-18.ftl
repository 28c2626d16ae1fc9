### Convention: article 18.

untoc-18-1-p1 = Does your State afford other States parties the widest measure of mutual legal assistance in investigations, prosecutions and judicial proceedings concerning offences covered by the Convention?
    .guidance = Name the law on mutual legal assistance and the treaties that bind your State. Say whether assistance is possible without a treaty, and at every stage of the proceedings. Where a Protocol binds your State, its offences count as offences of the Convention. Give figures of requests received and made.
    .example = The Mutual Legal Assistance Act (2012) of Northland applies to requests from any State, with or without a treaty. In 2023 Northland received 184 requests, 41 of them for offences of the Convention, and executed 163.

untoc-18-1-p2 = Does your State, on the basis of reciprocity, extend similar assistance where the requesting State has only reasonable grounds to suspect that the offence is transnational and that it involves an organized criminal group?
    .guidance = Early in an investigation the transnational nature and the involvement of a group can seldom be proved. Show that your authorities ask for no more than reasonable grounds to suspect both. It is enough, for example, that victims, witnesses, proceeds, instrumentalities or evidence are in your State.
    .example = Article 4 of the Mutual Assistance in Criminal Matters Act (2010) of Lumaya asks only for a summary of the suspicion. In 2021 bank records were sent at an early stage because the first transfers led to Lumaya.

untoc-18-2 = To the fullest extent that your laws, treaties, agreements and arrangements allow, does your State afford mutual legal assistance in investigations, prosecutions and judicial proceedings over an offence for which the requesting State may hold a legal person liable?
    .guidance = What counts is that the legal person may be liable in the requesting State under article 10. Say whether assistance is possible if your own law provides for liability of another kind, for instance administrative only. Give a case that concerned a company.
    .example = Article 3 (2) of Law No. 17 (2015) of Al Yasmin extends assistance to proceedings against legal persons, whatever the nature of their liability. In 2022 the accounts of two trading companies were searched on request.

untoc-18-3-a = At the request of another State party, can your State take evidence or statements from persons?
    .guidance = Say which authority hears the person, whether under oath, and whether officials or defence counsel of the requesting State may be present. Mention the right to refuse testimony. Hearings by video conference have their own question under paragraph 18.
    .example = Under article 17 of the Mutual Legal Assistance Act (2012) of Northland a judge hears witnesses and a prosecutor hears suspects. Foreign prosecutors may attend and put questions. In 2023, 74 persons were heard.

untoc-18-3-b = At the request of another State party, can your State effect service of judicial documents?
    .guidance = Say which documents can be served, by which means and within which time. Mention whether documents may be sent by post directly from abroad, and what translation is needed. A summons that carries a threat of compulsion may be treated differently; explain.
    .example = Courts serve documents within 20 days under article 402 of the Code of Criminal Procedure (2011) of Korvania and return a signed record. In 2022 this was done for 96 of 109 documents.

untoc-18-3-c = At the request of another State party, can your State execute searches and seizures, and freeze property?
    .guidance = Answer for all three measures. Say which authority orders them, on what evidence, and how fast a freezing order can be made in urgent cases. Measures for the purpose of confiscation come under article 13; this question concerns evidence.
    .example = The investigating judge orders searches and seizures under article 45 of Law No. 24 (2014) of Isla Verde. The prosecutor may freeze an account at once, for 72 hours. In 2023 there were 19 searches and 12 frozen accounts.

untoc-18-3-d = At the request of another State party, can your State examine objects and sites?
    .guidance = Say who carries out the examination and in which form the findings are recorded. Mention whether experts or investigators of the requesting State may take part. A case, such as the examination of a vessel or a warehouse, is useful.
    .example = Article 21 of the Mutual Assistance in Criminal Matters Act (2010) of Lumaya provides for inspections, with foreign experts present if the court agrees. In 2020 a vessel was examined and the report sent within two weeks.

untoc-18-3-e = At the request of another State party, can your State provide information, evidentiary items and expert evaluations?
    .guidance = Answer for all three. Say which institutions give expert evaluations, who pays for them, and under which terms items must be returned. Forensic comparison of fingerprints, genetic profiles or ballistic marks belongs here.
    .example = The Forensic Institute of Al Yasmin gives expert evaluations on request of the Public Prosecution (article 31 of Law No. 17, 2015). In 2022 it made 27 for other States, most of them on forged documents.

untoc-18-3-f = At the request of another State party, can your State provide originals or certified copies of documents and records, including government, bank, financial, corporate and business records?
    .guidance = Go through these kinds of records. Say how each is obtained, and whether a court order is needed. Mention registers that show who owns a company, and the form of certification that your authorities use.
    .example = A production order under article 19 of the Mutual Legal Assistance Act (2012) of Northland covers records of every kind. Banks must comply within 10 days. In 2023 the courts made 58 orders for bank records.

untoc-18-3-g = At the request of another State party, can your State identify or trace proceeds of crime, property, instrumentalities or other things for evidentiary purposes?
    .guidance = Name the authorities that trace assets and the registers they can consult: land, vehicles, companies, bank accounts. Say whether they may act before a formal request. Tracing for the purpose of confiscation comes under article 13.
    .example = The Asset Recovery Office of Korvania, set up in 2017, can consult the registers of land, vehicles, companies and bank accounts. In 2022 it answered 47 requests, on average within 18 days.

untoc-18-3-h = At the request of another State party, can your State facilitate the voluntary appearance of persons in that State?
    .guidance = Say how the person is invited and told of his or her rights, who pays for travel, and what help is given with documents. The person must be free to refuse. The transfer of persons in custody comes under paragraph 10.
    .example = Under article 49 of Law No. 24 (2014) of Isla Verde the central authority hands over the invitation, explains that it may be refused, and arranges the journey. In 2021 and 2022, 11 witnesses travelled abroad in this way.

untoc-18-3-i = At the request of another State party, can your State afford other types of assistance that are not contrary to its domestic law?
    .guidance = Say whether your law has a general clause or an exhaustive list. Name types given in practice, for instance interception, preservation of computer data, identification of subscribers or monitoring of accounts.
    .example = Article 30 of the Mutual Assistance in Criminal Matters Act (2010) of Lumaya permits any measure available in a domestic case. In 2023 this served to preserve computer data in 15 cases and to monitor two bank accounts.

untoc-18-4 = Can your authorities transmit information on criminal matters to an authority of another State party without prior request, where they believe that it could assist inquiries or proceedings there, or lead to a request?
    .guidance = The choice is left to your State. Name the authorities that may do so, the legal basis and the channel. Say which limits apply, for instance those of data protection. Give figures or a case.
    .example = Article 12 of Law No. 17 (2015) of Al Yasmin allows the Public Prosecution and the Financial Information Unit to send information unasked. In 2022 they did so 33 times, and nine requests followed.

untoc-18-5-p1 = When your authorities receive such information, do they comply with a request that it remain confidential, even temporarily, or that its use be restricted?
    .guidance = Quote the provision that lets your authorities give effect to such a request, including as regards access to case files and to public records. Say how the information is marked and stored. Remember that sending information does not prejudice proceedings in the State from which it comes.
    .example = Article 26 of the Mutual Legal Assistance Act (2012) of Northland obliges every recipient to observe the conditions set by the sending State. Such information is kept in a separate file, to which only named officials have access.

untoc-18-5-p2 = If such information is exculpatory to an accused person and is to be disclosed, does your State notify the transmitting State beforehand and, if so requested, consult it, or, where notice is exceptionally not possible, inform it without delay?
    .guidance = Confidentiality gives way to the rights of the defence, but the transmitting State must be told. Say which authority notifies and within which time. If there has been no case, describe the rule or instruction.
    .example = Instruction No. 3 (2018) of the Prosecutor General of Korvania obliges prosecutors to notify the sending State 10 days before such disclosure, or on the same day where a hearing does not allow it. This has happened twice.

untoc-18-7-p1 = Where no treaty on mutual legal assistance binds your State and the other State party, does your State apply paragraphs 9 to 29 of this article to requests?
    .guidance = Say whether these paragraphs apply directly or through provisions of your law. If some of them cannot be applied, name them. Obligations under other treaties on mutual legal assistance are not affected. Give cases in which the Convention was the basis of a request.
    .example = Under article 2 of Law No. 24 (2014) of Isla Verde treaties apply directly and the law fills gaps. From 2019 to 2023, 22 requests were executed on the sole basis of the Convention.

untoc-18-7-p2 = Where a treaty on mutual legal assistance does bind both States, can your State agree to apply paragraphs 9 to 29 instead, if they facilitate cooperation?
    .guidance = The Convention strongly encourages this. Say who may agree and in which form; an exchange of letters between central authorities may be enough. Name treaties beside which, or in place of which, the Convention has been used.
    .example = A bilateral treaty of 1974 does not mention video conferences. In 2021 the central authority of Northland and its counterpart agreed by letter to apply paragraph 18 of article 18 of the Convention, and four witnesses were heard.

untoc-18-8 = Does your State ensure that mutual legal assistance is not declined on the ground of bank secrecy?
    .guidance = Quote the provision that lifts bank secrecy and say who orders this. Say whether it is lifted for requests on the same terms as in domestic cases. Mention whether the account holder is told, and when.
    .example = Article 77 of the Banking Act (2007) of Al Yasmin lifts bank secrecy on the order of the Public Prosecution, for domestic cases and foreign requests alike. None of the 39 requests for bank records in 2022 was declined.

untoc-18-9-p1 = Can your State decline mutual legal assistance on the ground that dual criminality is absent?
    .guidance = The choice is left to your State. If dual criminality is required, quote the provision. Say whether it is required for all measures or only for coercive ones, and whether the refusal is mandatory. Explain how dual criminality is assessed: the same conduct is what matters, not the same name of the offence.
    .example = Article 8 of the Mutual Legal Assistance Act (2012) of Northland requires dual criminality only for searches, seizures and the production of bank records. One request was declined on this ground between 2019 and 2023.

untoc-18-9-p2 = When it deems this appropriate, can your State provide assistance irrespective of whether the conduct would be an offence under its own law?
    .guidance = The choice is left to your State. Say which measures are possible without dual criminality, who decides, and by which criteria. If your State never requires dual criminality, answer “Yes” and say so.
    .example = Under article 5 (3) of the Mutual Assistance in Criminal Matters Act (2010) of Lumaya the Attorney-General may waive dual criminality for measures that are not coercive. Documents were served on this basis in six cases in 2022.

untoc-18-10 = Can a person who is detained or serving a sentence in your State be transferred to another State party to be identified, to testify or otherwise to help in obtaining evidence?
    .guidance = The choice is left to your State. Quote the provision, name the authority that decides, and list any further conditions. Say for how long a person may be away. Give figures or a case.
    .example = Article 51 of Law No. 24 (2014) of Isla Verde allows such a transfer for up to three months. Three prisoners were transferred between 2018 and 2023, each to testify in a trial over trafficking in persons.

untoc-18-10-a = Does your State transfer such a person only if he or she freely gives informed consent?
    .guidance = Say who informs the person, in which language, and whether counsel is present. Say how the consent is recorded and whether it can be withdrawn. Mention the rules for minors.
    .example = Consent is given before a judge, with counsel and an interpreter present, and recorded in writing (article 51, paragraph 2, of Law No. 24 of Isla Verde, 2014). It can be withdrawn until departure. One prisoner refused in 2020.

untoc-18-10-b = Does your State make such a transfer subject to the agreement of the competent authorities of both States, with such conditions as these States deem appropriate?
    .guidance = Name the authority that agrees for your State. List the conditions that are usually set, for example on the length of stay, custody, escort and costs. A model of such an agreement may be attached.
    .example = The Ministry of Justice of Isla Verde concludes a written agreement for each transfer. Its model of 2017 fixes the day of return, the place of custody, the escort and the costs.

untoc-18-11-a = When a detained person is transferred to your State to help in obtaining evidence, do your authorities have the power and the duty to keep the person in custody, unless the transferring State requests or authorizes otherwise?
    .guidance = The person is held on the basis of a foreign decision, so show what legal title for custody your law provides. Quote the provision. Say where such persons are held.
    .example = Article 33 of the Mutual Legal Assistance Act (2012) of Northland makes the order of the sending State a title for custody in Northland. A judge confirms it within 24 hours of arrival. Two persons were held in this way in 2022.

untoc-18-11-b = Does your State return a person so transferred to it without delay to the custody of the transferring State, as the competent authorities of both States have agreed?
    .guidance = Quote the provision and say who is responsible for the return. Say whether an application of the person, for example for asylum or for release, can delay it. Give the dates agreed and kept in a recent case.
    .example = Article 448 of the Code of Criminal Procedure (2011) of Korvania obliges the Prison Service to return the person by the day agreed. All five persons transferred since 2015 were returned on time, one of them four days early.

untoc-18-11-c = Does your State return a person so transferred to it without requiring that the transferring State start extradition proceedings?
    .guidance = Show that the agreement on the transfer is a sufficient basis for the return. Say how the return is kept apart from extradition if the person is also wanted in your State. If there has been no case, describe the rule.
    .example = Article 36 (4) of the Mutual Assistance in Criminal Matters Act (2010) of Lumaya states that the Extradition Act does not apply to the return. The Attorney-General’s order on the transfer is the only document needed.

untoc-18-11-d = When a person is transferred from your State to help in obtaining evidence, is the time spent in the custody of the other State credited against the sentence that he or she is serving in your State?
    .guidance = Quote the provision, which may be a general rule on custody abroad. Say whether credit is given in full and without an application. Mention whether pretrial detention is treated in the same way.
    .example = Under article 60 of the Criminal Code (1998) of Isla Verde each day in custody abroad counts as a day served. The prison administration records it of its own motion.

untoc-18-12 = Does your State ensure that a person transferred to it in this way is not prosecuted, detained, punished or otherwise restricted in personal liberty for acts, omissions or convictions that precede the departure, unless the transferring State agrees?
    .guidance = The protection applies whatever the person’s nationality, so also to your own nationals. Quote the provision and say how police and prosecutors learn of it. The custody under paragraph 11 (a) is not affected.
    .example = Article 34 of the Mutual Legal Assistance Act (2012) of Northland grants this immunity to every person so transferred, nationals included. The General Prosecutor’s Office enters it in the register of wanted persons before arrival.

untoc-18-13-p1 = Has your State designated a central authority that is responsible for receiving requests for mutual legal assistance and is empowered to execute them or to transmit them to the competent authorities?
    .guidance = Name the authority and the act by which it was designated. Say whether it executes requests itself. Describe its staff and the languages in which it works. If there are several, say how the tasks are divided.
    .example = The Department of International Cooperation of the Ministry of Justice of Korvania was designated by article 395 of the Code of Criminal Procedure (2011). Its nine lawyers work in three languages and pass requests to the competent courts and prosecutors.

untoc-18-13-p2 = If a special region or territory of your State has its own system of mutual legal assistance, has your State designated a distinct central authority for it?
    .guidance = The choice is left to your State. If there is no such region or territory, answer “No” and say so. Otherwise name the region, its authority and the act of designation. Say how requests that concern more than one territory are handled.
    .example = The Coral Islands, a self-governing territory of Korvania, have their own law on mutual assistance. Their Attorney-General was designated central authority in 2006 by an order under article 3 of that law.

untoc-18-13-p3 = Does your central authority see to it that the requests it receives are executed or transmitted speedily and properly?
    .guidance = Describe how requests are registered, given priority and followed up. Give the average time from receipt to execution or transmission, and the number of pending requests. Mention an electronic case system if you have one.
    .example = Since 2019 an electronic system has registered every request at the Ministry of Justice of Isla Verde. Requests are passed on within five working days on average; in 2023, 88 per cent were executed within four months.

untoc-18-13-p4 = Where your central authority transmits a request to another authority for execution, does it encourage that authority to execute it speedily and properly?
    .guidance = Say how this is done: time limits, reminders, guidance, contact points in courts and prosecution services. Mention what the central authority can do if nothing happens. If it executes all requests itself, answer “Yes” and say so.
    .example = The Ministry of Justice of Al Yasmin sets a time limit with every request, as a rule 45 days, and sends a reminder 10 days before it ends. A contact point in each prosecution office answers questions.

untoc-18-13-p5 = Has your State notified the Secretary-General of the United Nations of the central authority that it has designated?
    .guidance = Give the date of the notification and attach it. It was due on deposit of the instrument by which your State became a party. Check that the entry in the directory of competent national authorities, with address and telephone number, is up to date.
    .example = Northland notified its central authority on 21 May 2003, with its instrument of ratification. After the reform of 2012 it sent a new notification on 9 January 2013. The directory was last checked in March 2024.

untoc-18-13-p6 = Does your State transmit its own requests, and communications about them, to the central authorities that other States parties have designated?
    .guidance = Say who sends requests: the central authority, or courts and prosecutors themselves. Say how the right address is found. A practice of direct contact between judicial authorities under another treaty may be mentioned.
    .example = All requests of Korvania go out through the Ministry of Justice, which takes addresses from the United Nations directory. In 2022 it sent 131 requests, 118 of them directly to the central authority of the other State.

untoc-18-13-p7 = Must requests for mutual legal assistance, and communications about them, be sent to your State through diplomatic channels?
    .guidance = States parties keep this right; answer “No” if requests may reach your central authority directly. If diplomatic channels are required, say whether always or only in some cases, and how much time they take.
    .example = Article 7 of Law No. 17 (2015) of Al Yasmin requires diplomatic channels only for States with which there is no treaty. An advance copy may be sent to the Ministry of Justice by email, and work begins on it at once.

untoc-18-13-p8 = In urgent circumstances, and where the States concerned agree, can requests reach your State through the International Criminal Police Organization?
    .guidance = The choice is left to your State. Say for which requests this is accepted and what must follow by the ordinary channel. Give the time within which such a request is dealt with, and an example.
    .example = Article 11 (2) of the Mutual Legal Assistance Act (2012) of Northland accepts urgent requests through that Organization; the original must follow within 14 days. In 2023 six accounts were frozen in this way, the fastest within nine hours.

untoc-18-14-p1 = Are the requests that your State makes and accepts in writing or, where possible, in another form that leaves a written record, in a language acceptable to the requested State, and such that this State can establish that they are authentic?
    .guidance = Say which forms are accepted, in particular electronic ones, and how authenticity is checked: seal, electronic signature, call-back. Say how your own requests are translated. Do not confuse authenticity with legalization, which need not be required.
    .example = Article 8 of the Mutual Assistance in Criminal Matters Act (2010) of Lumaya, as amended in 2019, accepts requests with an electronic signature from a registered address. In 2023 they were 71 per cent of all requests.

untoc-18-14-p2 = Has your State notified the Secretary-General of the United Nations of the language or languages in which it accepts requests?
    .guidance = Name the languages and give the date of the notification. It was due on deposit of the instrument by which your State became a party; if it has not been made, say when it will be. Mention other languages that are accepted in practice, for example in urgent cases.
    .example = On 20 May 2004 Isla Verde notified Spanish and English as acceptable languages. In urgent cases its central authority also accepts requests in French and has them translated at its own cost.

untoc-18-14-p3 = In urgent circumstances, and where the States concerned agree, does your State accept or make requests orally, provided that they are confirmed in writing forthwith?
    .guidance = The choice is left to your State; the confirmation in writing is not. Say which authority takes such a request, at what hours, and how the caller is identified. Say within which time confirmation must follow, and what happens if it does not.
    .example = The duty prosecutor of Korvania takes oral requests at any hour from known contact points. If written confirmation does not follow within 48 hours, the measure is lifted (article 399 of the Code of Criminal Procedure, 2011).

untoc-18-15 = Do your State’s own requests contain everything that paragraph 15 lists under letters (a) to (f)?
    .guidance = The list covers the requesting authority; the proceedings and the authority in charge; the facts, unless documents are merely to be served; the assistance and any procedure desired; where possible, the persons concerned; and the purpose. Attach a model request. Say whether your law asks more of the requests it receives.
    .example = The model request that the General Prosecutor’s Office of Northland issued in 2016 has a field for each of the six letters. The central authority checks every draft against it; in 2023 it sent back 14 of 122 drafts.

untoc-18-16 = Can your State ask the requesting State for additional information when this appears necessary for executing a request, or can facilitate it?
    .guidance = The choice is left to your State. Say who asks and in which form; an informal message is often enough. Say what is done in the meantime with urgent measures, and how often a request is closed because no answer comes.
    .example = Under article 9 of Law No. 24 (2014) of Isla Verde the central authority asks for missing information by email and gives 60 days. It did so for 29 of 140 requests in 2023; all but three were then executed.

untoc-18-17 = Does your State execute requests in accordance with its domestic law and, where this is possible and not contrary to that law, by the procedures that the request specifies?
    .guidance = Say which procedures of other States have been followed, for example an oath, a verbatim record or the presence of counsel. Quote the provision that allows this. Mention procedures that had to be declined, and why.
    .example = Article 15 of the Mutual Legal Assistance Act (2012) of Northland allows a foreign procedure unless it offends a fundamental principle. At the request of common law States, 12 witnesses were examined under oath by both sides in 2022.

untoc-18-18-p1 = At the request of another State party, can a witness or expert who is in your State be heard by video conference if appearing in person in the other State is not possible or desirable?
    .guidance = The choice is left to your State, within the fundamental principles of its law. Quote the provision. Say who conducts the hearing, how identity and rights are ensured, and which technical equipment exists. Say whether suspects and accused persons may also be heard in this way.
    .example = Article 57 of Law No. 17 (2015) of Al Yasmin permits hearings by video conference in all courts of first instance. There were 44 for other States in 2023, nine of them over offences covered by the Convention.

untoc-18-18-p2 = Can your State agree that a judicial authority of the requesting State conducts the hearing and that a judicial authority of the requested State attends it?
    .guidance = The choice is left to your State. Say what your own judicial authority does during the hearing: identification, interpretation, protection of the witness, objections. If the hearing must be conducted by your own judge, explain this and answer “No”.
    .example = Article 22 of the Mutual Assistance in Criminal Matters Act (2010) of Lumaya lets the foreign court put its questions directly. A magistrate of Lumaya attends and may stop an unlawful question.

untoc-18-19-p1 = When your State has received information or evidence on request, does it transmit or use it for proceedings other than those stated in the request only with the prior consent of the requested State?
    .guidance = Quote the provision or instruction. Say how courts, police and tax authorities are told of the limit, and how consent is sought. Say whether evidence used without consent is excluded.
    .example = Article 410 of the Code of Criminal Procedure (2011) of Korvania forbids other use without consent and makes such evidence inadmissible. In 2022 the Prosecutor General’s Office sought consent 11 times and received it 10 times.

untoc-18-19-p2 = If such information or evidence is exculpatory to an accused person and is to be disclosed, does your State notify the requested State beforehand and, if so requested, consult it, or, where notice is exceptionally not possible, inform it without delay?
    .guidance = The limit on use does not stand in the way of the defence, but the requested State must be told. Say which authority notifies and within which time. Paragraph 5 has a similar rule for information sent without request; refer to that answer if the same provision applies.
    .example = Article 27 of the Mutual Legal Assistance Act (2012) of Northland requires notice at least seven days before disclosure, or within 24 hours after it in exceptional cases. Notice was given in three cases between 2018 and 2023.

untoc-18-20-p1 = If the requesting State requires it, does your State keep the fact and substance of a request confidential, except as far as disclosure is necessary to execute it?
    .guidance = Quote the provision that binds authorities and also private persons, such as banks and communication providers. Say what the person concerned may learn and when, and how the rule goes together with access to the case file.
    .example = Article 13 of Law No. 24 (2014) of Isla Verde makes requests confidential as soon as this is asked. A bank that warns its client commits an offence under article 311 of the Criminal Code (1998); one bank employee was convicted in 2020.

untoc-18-20-p2 = If your State cannot comply with a requirement of confidentiality, does it promptly inform the requesting State?
    .guidance = Say in which cases your law makes confidentiality impossible, for instance because the person must be heard before evidence is handed over. Say at which stage the requesting State is told, so that it may withdraw the request.
    .example = Account holders in Lumaya may have to be heard before records leave the country. The central authority tells the requesting State so within five days and waits for its answer. In 2021 one State withdrew its request.

untoc-18-21-a = Can your State refuse a request that is not made in conformity with article 18?
    .guidance = The choice is left to your State. Say whether the refusal is mandatory or optional, and whether the requesting State is first given the chance to correct the request. Give figures of refusals if they are kept.
    .example = Article 10 of Law No. 17 (2015) of Al Yasmin allows a request that lacks essential information to be refused, but only after the requesting State has had 60 days to complete it. Two requests were refused in 2022.

untoc-18-21-b = Can your State refuse a request if it considers that execution is likely to prejudice its sovereignty, security, ordre public or other essential interests?
    .guidance = The choice is left to your State. Quote the provision and say who decides. Explain how the notion of essential interests is understood, and give the number of refusals.
    .example = Article 7 (a) of the Mutual Legal Assistance Act (2012) of Northland uses these terms. The Minister of Justice alone decides, and must give reasons in writing. The ground has been used twice since 2012.

untoc-18-21-c = Can your State refuse a request if its law would prohibit its authorities from taking the action requested in a domestic case over a similar offence?
    .guidance = The choice is left to your State. Name the measures that are reserved for certain offences, for example interception, and those that your law does not provide for at all. Say whether a less intrusive measure is offered instead.
    .example = Under article 398 of the Code of Criminal Procedure (2011) of Korvania a measure is refused if no court of Korvania could order it for a similar offence. In 2021 one request for interception was refused and bank records were offered instead.

untoc-18-21-d = Can your State refuse a request if granting it would be contrary to its legal system relating to mutual legal assistance?
    .guidance = The choice is left to your State. List the further grounds of your law, such as double jeopardy, political offences, or an expected penalty that your State does not accept. Say of each whether it is mandatory or optional. Show that none is wide enough to defeat the duty to assist.
    .example = Article 6 of Law No. 24 (2014) of Isla Verde names two further grounds: a final judgment over the same facts, and proceedings before an extraordinary court. Together they led to four refusals from 2019 to 2023.

untoc-18-22 = Does your State ensure that mutual legal assistance is not refused solely because the offence is regarded as also involving fiscal matters?
    .guidance = Show that your law has no such ground for refusal, or that it does not apply to the offences of the Convention. Check older treaties and any reservations to them. If courts have decided the point, cite the decision.
    .example = The fiscal exception was deleted from the Mutual Assistance in Criminal Matters Act (2010) of Lumaya in 2014. In 2019 the High Court ordered records to be sent in a case of money-laundering and evasion of taxes.

untoc-18-23 = When your State refuses mutual legal assistance, does it give reasons?
    .guidance = Quote the provision or describe the practice. Say whether the reasons name the legal ground and the facts, and whether partial refusals are also explained. Attach a letter of refusal, without the names of persons.
    .example = Article 9 (3) of the Mutual Legal Assistance Act (2012) of Northland requires a reasoned decision in writing. The seven refusals of 2023 each named the provision, the facts and what a new request would need.

untoc-18-24-p1 = Does your State execute requests as soon as possible, taking as full account as possible of deadlines that the requesting State suggests and gives reasons for?
    .guidance = Give the average time for the main types of assistance. Say how deadlines and urgent requests are marked and followed. Mention the causes of delay and what is done about them. The work of the central authority itself is asked about under paragraph 13.
    .example = Requests with a reasoned deadline receive priority under article 401 of the Code of Criminal Procedure (2011) of Korvania. In 2022 the deadline was met in 46 of 53 cases; the average for all requests was 97 days.

untoc-18-24-p2 = Does your State respond to reasonable requests of the requesting State about progress in the handling of its request?
    .guidance = Say whom the requesting State can ask, and within which time it gets an answer. Mention a reference number, a contact person or regular meetings with frequent partners.
    .example = Every acknowledgement of receipt by the Ministry of Justice of Al Yasmin names an official and a telephone number. Inquiries are answered within five working days, as Circular No. 8 (2018) requires.

untoc-18-24-p3 = As the requesting State, does your State promptly inform the requested State when the assistance is no longer required?
    .guidance = Say who watches over pending requests and how the central authority learns that a case has ended. A regular review of open requests is a good practice. Give figures if they are kept.
    .example = Prosecutors in Northland must report the end of a case within 10 days (article 39 of the Mutual Legal Assistance Act, 2012). In addition, open requests are reviewed twice a year; 18 were withdrawn in 2023.

untoc-18-25 = Can your State postpone mutual legal assistance because it would interfere with an investigation, prosecution or judicial proceeding that is under way?
    .guidance = The choice is left to your State. Quote the provision, and say who decides and for how long assistance may be postponed. Say whether part of the assistance, or copies, can be given earlier.
    .example = Article 12 of the Mutual Assistance in Criminal Matters Act (2010) of Lumaya allows assistance to be postponed for up to six months. This was done four times in 2022, and in three of these cases copies were sent meanwhile.

untoc-18-26-p1 = Before refusing a request under paragraph 21 or postponing it under paragraph 25, does your State consult the requesting State on whether assistance can be granted subject to terms and conditions?
    .guidance = Say which authority consults and in which form. Name conditions that are typical, for instance on the use of evidence or on penalties. Give a case in which conditions took the place of a refusal.
    .example = Article 7 of Law No. 24 (2014) of Isla Verde makes consultation compulsory. In 2022 it took place in nine cases; in six the request was then granted, mostly on condition that the evidence serve one proceeding only.

untoc-18-26-p2 = When your State, as the requesting State, has accepted assistance subject to conditions, does it comply with them?
    .guidance = Quote the provision that makes such conditions binding on courts and other authorities. Say how they are noted in the file and who watches over them. Mention what follows if a condition is not observed.
    .example = Article 411 of the Code of Criminal Procedure (2011) of Korvania makes accepted conditions binding on every court and authority. They are printed on the first page of the file. No breach has been reported since 2011.

untoc-18-27-p1 = When a witness, expert or other person comes to your State by consent, at its request, to give evidence or to assist, does your State grant safe conduct against prosecution, detention, punishment and other restrictions of liberty for acts, omissions or convictions before departure?
    .guidance = Quote the provision and show that it covers all four consequences, including for those who assist in an investigation. Say how border, police and prosecution authorities are told. The summons should explain the safe conduct; attach a model.
    .example = Article 35 of the Mutual Legal Assistance Act (2012) of Northland grants safe conduct to witnesses, experts and all others who assist. A certificate is attached to every summons; 23 persons came under it in 2022.

untoc-18-27-p2 = Does this safe conduct last until the person, after official notice that he or she is no longer needed, has had the opportunity to leave for fifteen consecutive days, or another period agreed, and has stayed voluntarily or come back freely?
    .guidance = Give the period in your law. Say who gives the official notice and how it is recorded. Explain what is done if the person cannot leave, for instance because of illness. A longer protection than fifteen days may be mentioned.
    .example = Article 59 of Law No. 17 (2015) of Al Yasmin gives 15 days from a notice that the court delivers in writing. Days on which the person could not travel do not count.

untoc-18-28-p1 = As the requested State, does your State bear the ordinary costs of executing a request, unless the States concerned agree otherwise?
    .guidance = Say which costs count as ordinary and from which budget they are paid. Mention treaties or agreements with another rule. Fees of experts, interpretation and video links are the usual points of doubt.
    .example = Article 14 of Law No. 24 (2014) of Isla Verde places ordinary costs on the budget of the executing authority. Service, hearings and copies count as ordinary, and so do video links since 2020.

untoc-18-28-p2 = If executing a request will require substantial or extraordinary expenses, does your State consult the other State on the terms and conditions of execution and on how the costs will be borne?
    .guidance = Say from which amount or for which measures costs count as substantial, and who consults. Say whether execution waits for the result. Give a case, from either side.
    .example = The Ministry of Justice of Korvania consults if costs above 5,000 United States dollars are expected. In 2021 the cost of copying data from 40 computers was shared equally between the two States after a consultation of two weeks.

untoc-18-29-a = Does your State provide the requesting State with copies of the government records, documents or information it holds that are available to the general public under its law?
    .guidance = Name such records: registers of companies and land, published accounts, judgments. Say whether a formal request is needed, and what is provided online. Mention fees, if any.
    .example = The registers of companies and land of Northland are public under articles 3 and 4 of the Public Registers Act (2005). The central authority sends certified extracts free of charge, usually within three days.

untoc-18-29-b = Can your State, at its discretion, provide copies of government records, documents or information that are not available to the general public, in whole, in part or subject to conditions?
    .guidance = The choice is left to your State. Name such records, for instance criminal records, tax files, police files or registers of travel. Say who decides, by which criteria, and which conditions are usual.
    .example = Article 27 of the Mutual Assistance in Criminal Matters Act (2010) of Lumaya leaves this to the Attorney-General, who hears the authority that keeps the record. In 2023 tax files were sent in five cases, for use in those cases only.

untoc-18-30 = Has your State considered, where necessary, concluding bilateral or multilateral agreements or arrangements that serve the purposes of this article, give it practical effect or enhance it?
    .guidance = The duty is to consider. List the agreements and arrangements, with dates and States, and add those under negotiation. Say what they add, for example direct contact between judicial authorities or electronic transmission. If there are none, say who has considered the matter and with what result.
    .example = Al Yasmin is party to two regional conventions and 24 bilateral treaties on mutual legal assistance. A treaty of 2022 allows courts to write to each other directly. Negotiations with five more States parties began in 2023.
