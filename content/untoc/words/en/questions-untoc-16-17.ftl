### Convention: articles 16 to 17.

## Article 16

untoc-16-1 = Can your State extradite a person present in its territory for the offences established under articles 5, 6, 8 and 23, and for other serious crime that involves an organized criminal group, if the conduct is punishable in both States?
    .guidance = Where a Protocol binds your State, its offences count as offences of the Convention. It is enough that a group is involved and that the person is in your State; the offence itself need not have been transnational. Quote the provisions on extraditable offences and on dual criminality, for which the same conduct matters, not the same name of the offence. Give figures of requests received and made.
    .example = Article 6 of the Extradition Act (2009) of Northland covers every offence punishable in both States by at least one year’s imprisonment. This includes all offences of the Convention. From 2020 to 2023 Northland granted 31 of 36 requests.

untoc-16-2 = If a request for extradition concerns several serious crimes of which only some fall under this article, can your State apply the article to the others too?
    .guidance = The choice is left to your State. Quote the rule on accessory extradition, if there is one. Say which conditions remain for the additional offences, such as dual criminality. Cite a request of this kind.
    .example = Article 9, paragraph 2, of Law No. 24 (2014) of Isla Verde allows extradition for additional offences once one of them meets the threshold of penalty. In 2021 a person was extradited for participation in a criminal group and for three frauds.

untoc-16-3-p1 = Does your State treat every offence to which this article applies as an extraditable offence under its existing extradition treaties with other States parties?
    .guidance = Older treaties often contain a list of offences. Say whether, under your law, the Convention adds its offences to such a list without more, and name the treaties concerned. If an amendment or an exchange of notes is thought necessary, say so.
    .example = Four treaties of Lumaya still contain lists of offences. Under article 3 (4) of the Extradition Act (2003) the offences of the Convention are read into each list. The High Court confirmed this in 2017 in a case of money-laundering.

untoc-16-3-p2 = Does your State include the offences to which this article applies as extraditable offences in every extradition treaty that it concludes with another State party?
    .guidance = List the extradition treaties concluded since your State became a party, with their dates. A treaty that refers to a threshold of penalty, and not to a list, is enough if every offence reaches it. If your State has concluded none, describe its model treaty or negotiating practice.
    .example = Korvania has concluded six extradition treaties since 2005. All follow its model treaty, article 2 of which covers offences punishable by one year’s imprisonment or more. Every offence of the Convention exceeds that threshold.

untoc-16-4-p1 = Does your State make extradition conditional on the existence of a treaty?
    .guidance = The choice is left to your State; the next questions follow from it. Answer “In part” if a treaty is required for some States or some requests only. Quote the provision. Say whether reciprocity or another form of assurance may take the place of a treaty.
    .example = Under article 2 of the Extradition Act (2003) of Lumaya a person may be extradited only to a State with which a treaty is in force, whether bilateral or multilateral. A promise of reciprocity is not enough.

untoc-16-4-p2 = Does your State consider the Convention a legal basis for extradition when the request comes from a State party with which it has no extradition treaty?
    .guidance = The choice is left to your State. Quote the provision or the decision that allows it, and say whether an order or publication is needed for each State. Give cases in which the Convention was the basis, whether your State requested or was requested.
    .example = Article 2 (3) of the Extradition Act (2003) recognizes multilateral conventions as treaties. Lumaya has relied upon the Convention in five cases since 2012 and granted extradition in four of them.

untoc-16-5-a = Has your State informed the Secretary-General of the United Nations whether it takes the Convention as its legal basis for extradition to and from other States parties?
    .guidance = Give the date and the wording of the notification. It was due on deposit of the instrument by which your State became a party; if it has not been made, say when it will be. If your position has changed since, say whether a new notification was sent.
    .example = Lumaya informed the Secretary-General on 6 October 2004, on depositing its instrument of ratification, that it takes the Convention as the legal basis for extradition. The text of the notification is attached.

untoc-16-5-b = Where your State does not take the Convention as the legal basis for extradition, does it seek, where appropriate, to conclude extradition treaties with other States parties?
    .guidance = List the treaties concluded or under negotiation, with their dates. Say how the States with which to negotiate are chosen. Requests that failed for want of a treaty are worth mentioning.
    .example = Al Yasmin, which extradites only under a bilateral or regional treaty, has concluded bilateral treaties with seven States parties since 2010. It negotiates with four more, chosen by the number of requests that had failed for want of a treaty.

untoc-16-6 = Where your State does not make extradition conditional on a treaty, does it recognize the offences to which this article applies as extraditable offences in its relations with other States parties?
    .guidance = Quote the provision that defines extraditable offences in the absence of a treaty. Show that every offence of the Convention reaches any threshold of penalty. Mention conditions such as reciprocity, and how they are met.
    .example = Article 431 of the Code of Criminal Procedure (2011) of Korvania allows extradition without a treaty for offences punishable by more than one year’s imprisonment. In 2022 two persons were extradited in this way for trafficking in persons.

untoc-16-7 = Does your law, or do the extradition treaties that apply, lay down the conditions for extradition, including any minimum penalty and the grounds for refusal?
    .guidance = Give the minimum penalty, for prosecution and for the enforcement of a sentence. List the grounds for refusal, and say of each whether it is mandatory or optional. Show that no condition shuts out the offences of the Convention. Assurances asked for, such as on the death penalty, belong here.
    .example = Articles 6 to 12 of the Extradition Act (2009) of Northland set a minimum of one year’s imprisonment, or four months still to be served. Seven grounds for refusal are listed, three of them optional.

untoc-16-8-p1 = Subject to its domestic law, does your State endeavour to expedite extradition procedures for the offences to which this article applies?
    .guidance = Give the time limits for each stage, and the time that cases take on average. Describe what has been done to save time: simplified procedure with the person’s consent, direct contact between authorities, electronic transmission, fewer appeals. Do not limit the answer to the text of the law.
    .example = A simplified procedure applies if the person consents before a judge (article 28 of Law No. 24 of Isla Verde, 2014). In 2023 it took 24 days on average, against seven months in contested cases.

untoc-16-8-p2 = Subject to its domestic law, does your State endeavour to simplify the evidentiary requirements of extradition for these offences?
    .guidance = Say which documents and which standard of proof your State asks for. If prima facie evidence is required, say whether exceptions exist, and how statements of evidence are admitted. Mention help that your authorities give to requesting States in preparing a request.
    .example = Since the amendment of 2016 the Extradition Act (2003) of Lumaya no longer asks for prima facie evidence where a treaty so provides. A sworn summary of the evidence by the foreign prosecutor is enough (article 11).

untoc-16-9 = In urgent cases, can your authorities, at the request of another State party, take the person sought into custody or otherwise ensure that he or she is present at the extradition proceedings?
    .guidance = The choice is left to your State. Quote the rules on provisional arrest, and say through which channels a request may come and what it must contain. Give the time within which the full request must follow. Mention alternatives to custody.
    .example = Under article 438 of the Code of Criminal Procedure (2011) of Korvania the prosecutor may order arrest on the strength of an international notice. The full request must arrive within 40 days. Fourteen persons were so arrested in 2022.

untoc-16-10-p1 = If your State refuses to extradite an alleged offender solely because he or she is its national, does it, at the request of the other State, submit the case without undue delay to its authorities for prosecution?
    .guidance = If your State always extradites its nationals, answer “Yes” and say so. Otherwise quote the rule on nationality and the rule that leads to prosecution, and say whether the authorities must act or may choose. Give figures of refusals on this ground and of the prosecutions that followed.
    .example = Article 10 of the Code of Criminal Procedure (2011) of Korvania obliges the Prosecutor General’s Office to open proceedings within 30 days of such a refusal. Six refusals between 2018 and 2023 led to five prosecutions and four convictions.

untoc-16-10-p2 = After a refusal on the ground of nationality alone, do your authorities decide and conduct the proceedings in the same manner as for any other grave offence under your law?
    .guidance = Show that no special rule, such as a complaint by the victim or a political consent, stands in the way. Say which prosecution service and court deal with these cases. If your State always extradites its nationals, answer “Yes” and say so.
    .example = In Isla Verde the specialized prosecution service against organized crime takes over the file and ordinary procedure applies (article 33 of Law No. 24, 2014). In 2020 a national whose extradition had been refused was sentenced to nine years’ imprisonment.

untoc-16-10-p3 = When a national is prosecuted instead of being extradited, do your authorities cooperate with the other State, in particular on procedure and evidence, so that the prosecution is efficient?
    .guidance = Answer both for prosecutions in your State and for those that take place elsewhere after your own request was refused. Say how files and evidence are handed over, whether they can be used in court, and how the other State is kept informed of the outcome.
    .example = Articles 52 to 55 of Law No. 17 (2015) of Al Yasmin admit evidence gathered by the requesting State. In a case of 2021 two foreign investigators testified by video link, and the judgment was sent to the requesting State.

untoc-16-11 = Can your State extradite or surrender one of its nationals on condition that he or she is returned to serve the sentence in your State?
    .guidance = The provision concerns States whose law allows the extradition of nationals only in this way; both States must agree. Quote the provision, and say which further terms are usually agreed. Mention how the foreign sentence is then enforced. If your law allows nationals to be extradited without this condition, answer “No” and say so.
    .example = Article 14 of the Extradition Act (2009) of Northland permits the extradition of nationals if the requesting State undertakes to return them. It has been applied nine times since 2015, and seven persons now serve their sentences in Northland.

untoc-16-12 = If your State refuses, on the ground of nationality, extradition that is sought to enforce a sentence, does it, upon application, consider enforcing the sentence or what remains of it?
    .guidance = The duty is to consider, where your law permits. Quote the rules on the enforcement of foreign sentences, and say whether the sentence is continued as it stands or converted. Give figures of applications. If your State always extradites its nationals, answer “Yes” and say so.
    .example = Article 462 of the Code of Criminal Procedure (2011) of Korvania lets the Supreme Court recognize a foreign sentence against a national. In 2022 the remaining four years of a sentence for smuggling of migrants were enforced.

untoc-16-13 = Does your State guarantee fair treatment at every stage to a person who is subject to proceedings for an offence to which this article applies, with all the rights and guarantees of its law?
    .guidance = Go through the stages, from arrest to surrender. Name the rights: to be informed, to counsel, to an interpreter, to be heard, to appeal, to consular assistance. Quote the provisions that extend them to extradition proceedings.
    .example = Articles 15 to 19 of the Extradition Act (2009) of Northland provide for counsel from arrest, free interpretation, a hearing before a judge within 48 hours, and appeal. In 2023 legal aid was granted in 11 of 13 cases.

untoc-16-14 = Can your State refuse extradition if it has substantial grounds for believing that the request was made to prosecute or punish a person for his or her sex, race, religion, nationality, ethnic origin or political opinions, or that complying would prejudice the person’s position for such a reason?
    .guidance = The Convention imposes no duty to extradite in such a case. Quote the provision, and say whether all six reasons are covered. Say who decides and what information is taken into account. Protection under refugee law may be mentioned.
    .example = Article 8 (c) of Law No. 24 (2014) of Isla Verde forbids extradition where persecution on one of these six grounds must be feared. The Supreme Court applied it once, in 2019, after hearing the Refugee Commission.

untoc-16-15 = Does your State ensure that extradition is not refused solely because the offence is regarded as also involving fiscal matters?
    .guidance = Show that your law has no such ground for refusal, or that it does not apply to the offences of the Convention. Check older treaties too. If courts have decided the point, cite the decision.
    .example = The Extradition Act (2003) of Lumaya lists the grounds for refusal exhaustively, and fiscal matters are not among them. In 2018 a person was extradited for money-laundering connected with evasion of customs duties.

untoc-16-16 = Before it refuses extradition, does your State, where appropriate, consult the requesting State so that it has ample opportunity to give its opinions and further information?
    .guidance = Say which authority consults, at which stage and in which form. Cite the provision, guidelines or practice. Describe a case in which consultation avoided a refusal.
    .example = Under article 441 of the Code of Criminal Procedure (2011) of Korvania the Ministry of Justice sets the requesting State a period of at least 30 days. In 2022 further information removed the obstacle in three of five cases.

untoc-16-17 = Does your State seek to conclude bilateral or multilateral agreements or arrangements that make extradition possible or more effective?
    .guidance = List the agreements, with dates and States, and add those under negotiation. Regional instruments and arrangements count. Say what they add to the Convention, for instance shorter time limits or direct contact.
    .example = Al Yasmin is party to one regional extradition convention and 19 bilateral treaties; four more are under negotiation. The newest, of 2022, sets a limit of 60 days for decisions and allows requests to be sent electronically.

## Article 17

untoc-17 = Has your State considered entering into agreements or arrangements under which persons sentenced abroad to deprivation of liberty for offences covered by the Convention are transferred to its territory to complete their sentences?
    .guidance = The choice is left to your State. List the agreements, with dates and States, and name the law on which a transfer rests. Say whether the person’s consent is needed and who decides. Give figures of transfers by year.
    .example = Northland has 12 bilateral agreements and is party to a regional convention. Under article 5 of the Transfer of Sentenced Persons Act (2008) the Minister of Justice decides with the person’s consent. Eight of 15 requests were granted in 2022.
