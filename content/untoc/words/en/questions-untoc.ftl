### Convention: articles 5, 6, 8, 10, 11, 15 and 23. Where one provision holds two obligations, its questions end in p1 and p2.

## Article 5

untoc-5-1-a = Has your State made at least one form of participation in an organized criminal group a criminal offence, separate from attempting or completing the crime itself?
    .guidance = The provision offers two forms and asks for at least one: an agreement to commit a serious crime, and active participation in the group’s activities. Say which your State has chosen and why. Explain how the offence stands apart from attempt and from the completed crime. The following questions take each form on its own.

untoc-5-1-a-i = Has your State made it a criminal offence, when committed intentionally, to agree with one or more other persons to commit a serious crime for a purpose relating directly or indirectly to obtaining a financial or other material benefit?
    .guidance = Quote the offence and its penalty. Say whether your law also requires an act in furtherance of the agreement, or the involvement of an organized criminal group. State from which penalty a crime counts as serious in your law: the Convention sets the line at a maximum of at least four years’ deprivation of liberty, or a more serious penalty. If your State relies on active participation alone, answer “No” and say so.

untoc-5-1-a-ii-a = Has your State made it a criminal offence intentionally to take an active part in the criminal activities of an organized criminal group, knowing the group’s aim and general criminal activity or its intention to commit the crimes in question?
    .guidance = Quote the offence, its penalty and your definition of an organized criminal group. Show how the law treats the person’s knowledge: either the general aim and activity or the intention to commit the crimes is enough. If your State relies on the offence of agreement alone, answer “No” and say so.

untoc-5-1-a-ii-b = Has your State made it a criminal offence intentionally to take an active part in other activities of an organized criminal group, knowing the group’s aim and general criminal activity, or its intention to commit the crimes in question, and knowing that this will contribute to the criminal aim?
    .guidance = This concerns conduct that need not be criminal in itself, such as keeping the group’s accounts or providing it with vehicles. Quote the offence and say what the prosecution must prove about knowledge. Cite a case if there is one. If your State relies on the offence of agreement alone, answer “No” and say so.

untoc-5-1-b = Has your State made it a criminal offence, when committed intentionally, to organize, direct, aid, abet, facilitate or counsel the commission of a serious crime involving an organized criminal group?
    .guidance = Go through all six forms of conduct; they may be covered by the general part of your criminal code. Show in particular how the law reaches leaders who do not carry out the crime themselves. Attach the provisions on complicity and on leadership of a group, with their penalties.

untoc-5-2 = Under your law, can the knowledge, intent, aim, purpose or agreement required for these offences be inferred from objective factual circumstances?
    .guidance = Cite the rule of evidence or the case law on which courts rely. If your courts assess evidence freely, say so and cite the rule. One decision in which a court drew such a conclusion makes the best example.

untoc-5-3-p1 = If the offence of agreement in your law requires the involvement of an organized criminal group, does your law cover all serious crimes that involve such groups?
    .guidance = If your law requires no such involvement, answer “Yes” and say so. Otherwise show that no serious crime is left out, for example because the offence refers to a threshold of penalty and not to a list. If there is a list, attach it.

untoc-5-3-p2 = If the offence of agreement in your law requires the involvement of an organized criminal group or an act in furtherance of the agreement, has your State informed the Secretary-General of the United Nations?
    .guidance = If your law has neither requirement, answer “Yes” and say so. Otherwise give the date of the notification and attach its text. It was due on signature or on deposit of the instrument by which your State became a party; if it has not been made, say when it will be.

## Article 6

untoc-6-1-a-i = Has your State made it a criminal offence, when committed intentionally, to convert or transfer property known to be the proceeds of crime, in order to conceal or disguise its illicit origin or to help someone involved in the predicate offence to evade the legal consequences?
    .guidance = Quote the offence of money-laundering and its penalty. Show that both purposes are covered: hiding the origin, and helping another person. Say what knowledge the law requires. Give yearly figures of investigations and convictions if you have them.

untoc-6-1-a-ii = Has your State made it a criminal offence, when committed intentionally, to conceal or disguise the true nature, source, location, disposition, movement or ownership of property known to be the proceeds of crime, or rights with respect to it?
    .guidance = Check each element in turn, from nature to rights; a general word that covers them all is enough. Quote the offence and its penalty. Say how your law defines property and proceeds of crime.

untoc-6-1-b-i = Subject to the basic concepts of your legal system, has your State made it a criminal offence to acquire, possess or use property knowing, at the time of receipt, that it is the proceeds of crime?
    .guidance = Quote the offence, which may be one of receiving or handling, with its penalty. Show that acquisition, possession and use are all covered. If a basic concept of your legal system stands in the way, name it and say where it is laid down.

untoc-6-1-b-ii = Subject to the basic concepts of your legal system, has your State made it a criminal offence to participate in, associate with or conspire to commit, attempt to commit, or aid, abet, facilitate or counsel money-laundering offences?
    .guidance = The general rules on attempt, complicity and conspiracy may be enough; quote them. Say which of these forms your law does not know, and the concept that excludes it. Mention if the penalty differs from that of the principal offender.

untoc-6-2-a = Does your State seek to apply its money-laundering offences to the widest range of predicate offences?
    .guidance = Describe the method of your law: all crimes, a threshold of penalty, a list, or a combination. Quote the definition of predicate offence. If offences are left out, say which and why.

untoc-6-2-b-p1 = Do the predicate offences in your law include every serious crime, and the offences of participation in an organized criminal group, corruption and obstruction of justice?
    .guidance = A serious crime is one punishable by a maximum of at least four years’ deprivation of liberty or by a more serious penalty. Show that each of the three groups of offences is included, even where its penalty is lower. Attach the definition or list.

untoc-6-2-b-p2 = If your law sets out a list of specific predicate offences, does the list include a comprehensive range of offences associated with organized criminal groups?
    .guidance = If your law has no list, answer “Yes” and say so. Otherwise attach the list and its last amendment. Mention in particular trafficking in persons, smuggling of migrants, firearms offences and drug offences.

untoc-6-2-c-p1 = Do the predicate offences in your law include offences committed outside the jurisdiction of your State?
    .guidance = Quote the provision, or explain how courts reach this result. Give a case in which the proceeds came from an offence committed abroad. Say whether a conviction abroad is needed; the Convention does not ask for one.

untoc-6-2-c-p2 = Does an offence committed outside your jurisdiction count as a predicate offence only when the conduct is criminal where it was committed and would be criminal in your State?
    .guidance = This is the test of dual criminality. Say how your law puts it and how courts establish the foreign law. If your law goes further and does not require that the conduct be criminal abroad, explain.

untoc-6-2-d = Has your State furnished the Secretary-General of the United Nations with copies or a description of its laws on money-laundering and of later changes to them?
    .guidance = Give the date of each communication. If the laws have changed since, say whether the changes were also sent. The laws attached here may serve, if your State says so.

untoc-6-2-e = Does your law provide, because its fundamental principles require it, that the money-laundering offences do not apply to the person who committed the predicate offence?
    .guidance = Answer “No” if your law punishes laundering one’s own proceeds; many States do. Answer “Yes” if it excludes this, and cite the principle and the provision or decision that lays it down.

untoc-6-2-f = Under your law, can the knowledge, intent or purpose required for money-laundering be inferred from objective factual circumstances?
    .guidance = Cite the provision or the case law. Say which circumstances courts have relied upon, such as unexplained income or unusual transactions. Refer to your answer under article 5, paragraph 2, if the same rule applies.

## Article 8

untoc-8-1-a = Has your State made it a criminal offence, when committed intentionally, to promise, offer or give an undue advantage, directly or indirectly, to a public official so that the official acts or refrains from acting in the exercise of official duties?
    .guidance = Show that promising, offering and giving are each covered, also through intermediaries. Show that the advantage may be for the official or for another person or entity. Quote the offence and its penalty, and give figures of cases.

untoc-8-1-b = Has your State made it a criminal offence, when committed intentionally, for a public official to solicit or accept an undue advantage, directly or indirectly, in order to act or refrain from acting in the exercise of official duties?
    .guidance = Show that asking for an advantage is an offence even if nothing is given. Show that the advantage may be for the official or for another person or entity. Quote the offence and its penalty, and give figures of cases.

untoc-8-2-p1 = Has your State considered making bribery that involves a foreign public official or an international civil servant a criminal offence?
    .guidance = The duty is to consider. Say who considered it, when, and with what result. If there is such an offence, quote it and say whether it covers both giving and accepting. If your State decided against it, give the reasons.

untoc-8-2-p2 = Has your State considered making other forms of corruption criminal offences?
    .guidance = Examples are trading in influence, abuse of functions, embezzlement and bribery in the private sector. List those that are offences in your State, with their articles. For the others, say whether they have been considered.

untoc-8-3 = Has your State made participation as an accomplice in its corruption offences a criminal offence?
    .guidance = The general rules on complicity may be enough; quote them. Say whether an accomplice is liable to the same penalty as the principal offender. Mention any limits for offences that only an official can commit.

untoc-8-4 = Do your corruption offences apply to every public official and every person who provides a public service, as your law defines and applies these terms?
    .guidance = Quote the definition used in your criminal law. Say whether it covers elected and appointed officials, judges, unpaid and temporary staff, and persons who provide a public service without being officials. Mention any group that is left out.

## Article 10

untoc-10-1-p1 = Consistent with its legal principles, has your State established the liability of legal persons for participation in serious crimes involving an organized criminal group?
    .guidance = Say which legal persons can be liable, and whose acts or omissions make them so. Quote the provision. Explain any limit, for example to certain serious crimes or to acts for the benefit of the legal person.

untoc-10-1-p2 = Has your State established the liability of legal persons for the offences of participation in an organized criminal group, money-laundering, corruption and obstruction of justice?
    .guidance = Show for each of the four groups of offences that legal persons can be liable. Where a Protocol binds your State, its offences count as offences of the Convention; say whether they are covered. Give figures of cases against legal persons.

untoc-10-2 = Does your law provide for criminal, civil or administrative liability of legal persons, or for more than one of these?
    .guidance = The choice is left to your State. Name each kind of liability that exists, the law that provides for it, and the court or authority that decides. If criminal liability is excluded by a legal principle, say which.

untoc-10-3 = Does the liability of a legal person leave intact the criminal liability of the natural persons who committed the offence?
    .guidance = Show that both can be pursued for the same facts, together or one after the other. Quote the provision if there is one. A case in which both were held liable is a good example.

untoc-10-4 = Are legal persons held liable subject to effective, proportionate and dissuasive sanctions, including monetary sanctions?
    .guidance = List the sanctions with their lowest and highest amounts. Mention others besides fines, such as confiscation, exclusion from public contracts or dissolution. Give examples of sanctions imposed and say how their amount was set.

## Article 11

untoc-11-1 = Do the sanctions for the offences established under articles 5, 6, 8 and 23 take the gravity of each offence into account?
    .guidance = Set out the lowest and highest penalty of each offence. Mention circumstances that raise or lower it. Figures of penalties actually imposed show how the law works.

untoc-11-2 = Where your law gives discretion over prosecution, does your State endeavour to see it used so that law enforcement is as effective as possible, with due regard to the need to deter these offences?
    .guidance = Say whether prosecution is mandatory or discretionary. If it is discretionary, cite the guidelines and who reviews a decision not to prosecute. If your law gives no discretion, answer “Yes” and say so.

untoc-11-3 = When a defendant is released pending trial or appeal, does your State take measures so that the conditions seek to ensure the defendant’s presence at later proceedings?
    .guidance = Quote the rules on release and on the conditions that may be imposed, such as bail, surrender of a passport or reporting duties. Show that the risk of flight is weighed. Say how the rights of the defence are respected.

untoc-11-4 = Does your State ensure that its courts or other competent authorities bear the grave nature of these offences in mind when they consider early release or parole?
    .guidance = Quote the conditions for early release and the factors to be weighed. Mention any longer minimum term for organized crime. Give figures if they are kept.

untoc-11-5-p1 = Where appropriate, has your State established a long statute of limitations period in which to commence proceedings for the offences covered by the Convention?
    .guidance = Give the period for each offence and say when it begins to run. Mention what interrupts or suspends it. If some offences have no time limit, say so.

untoc-11-5-p2 = Where appropriate, has your State established a longer limitation period for cases in which the alleged offender has evaded the administration of justice?
    .guidance = Quote the rule. A period that stops running during flight has the same effect; explain how it works. If there is no such rule, say how your State deals with offenders who abscond.

## Article 15

untoc-15-1-a = Has your State established its jurisdiction over the offences established under articles 5, 6, 8 and 23 when they are committed in its territory?
    .guidance = Quote the rule on territorial jurisdiction. Say whether it is enough that a part of the offence or its effect takes place in the territory. Mention territories to which the rule does not extend.

untoc-15-1-b-p1 = Has your State established its jurisdiction over these offences when they are committed on board a vessel flying its flag?
    .guidance = Quote the rule and say which vessels it covers. The flag at the time of the offence is what counts. Mention if the rule applies on the high seas and in foreign waters.

untoc-15-1-b-p2 = Has your State established its jurisdiction over these offences when they are committed on board an aircraft registered under its laws?
    .guidance = Quote the rule, which may stand in aviation law. Registration at the time of the offence is what counts. Say whether the rule applies in flight and on the ground.

untoc-15-2-a = Has your State established its jurisdiction over these offences when they are committed against one of its nationals?
    .guidance = The choice is left to your State. If it has done so, quote the rule and any condition, such as dual criminality or a complaint by the victim.

untoc-15-2-b-p1 = Has your State established its jurisdiction over these offences when they are committed by one of its nationals, also abroad?
    .guidance = The choice is left to your State. If it has done so, quote the rule and any condition, such as dual criminality or the presence of the offender. Say whether the nationality at the time of the offence or of the trial is decisive.

untoc-15-2-b-p2 = Has your State established its jurisdiction over these offences when they are committed by a stateless person who has his or her habitual residence in its territory?
    .guidance = The choice is left to your State. If it has done so, quote the rule. Say whether the same holds for other residents.

untoc-15-2-c-i = Has your State established its jurisdiction over participation in an organized criminal group outside its territory, when the aim is to commit a serious crime within its territory?
    .guidance = The choice is left to your State. Name the offences under article 5, paragraph 1, to which the rule applies. Quote it, and cite a case if there is one.

untoc-15-2-c-ii = Has your State established its jurisdiction over attempts, conspiracy and complicity in money-laundering outside its territory, when the aim is to launder proceeds within its territory?
    .guidance = The choice is left to your State. The rule concerns the offences under article 6, paragraph 1 (b) (ii). Quote it and say how it is limited, if at all.

untoc-15-3 = Has your State established its jurisdiction over offences covered by the Convention when the alleged offender is present in its territory and is not extradited solely because he or she is one of its nationals?
    .guidance = This goes with article 16, paragraph 10. Quote the rule, and say whether the case is submitted without undue delay to the prosecuting authorities. If your State extradites its nationals, explain this and under which conditions.

untoc-15-4 = Has your State established its jurisdiction over offences covered by the Convention when the alleged offender is present in its territory and is not extradited for any other reason?
    .guidance = The choice is left to your State. If it has done so, quote the rule and name the grounds of refusal to which it applies. Say whether a request for extradition is needed.

untoc-15-5 = When your authorities learn that another State party is conducting an investigation, a prosecution or judicial proceedings over the same conduct, do they consult it, as appropriate, to coordinate their actions?
    .guidance = Say which authority consults and through which channel. Cite the law, agreement or guidelines that provide for it. Describe a case in which proceedings were coordinated or transferred.

untoc-15-6 = Does your State exercise any other criminal jurisdiction over these offences on the basis of its domestic law?
    .guidance = The Convention does not exclude other grounds, as long as general international law is respected. Name each ground, such as the protection of essential interests or universal jurisdiction, and quote the rule.

## Article 23

untoc-23-a-p1 = Has your State made it a criminal offence, when committed intentionally, to use physical force, threats or intimidation to induce false testimony or to interfere in the giving of testimony or the production of evidence in proceedings concerning offences covered by the Convention?
    .guidance = Show that force, threats and intimidation are each covered. Show that witnesses, experts and others who produce evidence are protected at every stage of the proceedings. Quote the offence and its penalty.

untoc-23-a-p2 = Has your State made it a criminal offence, when committed intentionally, to promise, offer or give an undue advantage in order to induce false testimony or to interfere in the giving of testimony or the production of evidence in proceedings concerning such offences?
    .guidance = This concerns the bribery of witnesses and others who produce evidence. Show that promising, offering and giving are each covered, also where the offer is refused. Quote the offence and its penalty.

untoc-23-b-p1 = Has your State made it a criminal offence, when committed intentionally, to use physical force, threats or intimidation to interfere with a justice or law enforcement official’s exercise of official duties in relation to offences covered by the Convention?
    .guidance = Say which officials are covered: judges, prosecutors, police, customs, prison staff and others. Quote the offence and its penalty. Say whether threats against relatives are covered.

untoc-23-b-p2 = Does your law protect other categories of public officials against such interference?
    .guidance = The choice is left to your State. Name the categories, for example jurors, elected members or tax inspectors, and quote the provision.
