### Smuggling of Migrants Protocol: articles 1 to 10.

## Article 1

smuggling-1-2 = Does your State apply the provisions of the Convention, such as those on extradition, mutual legal assistance, confiscation and witness protection, to the offences of this Protocol as well, with the changes that this requires?
    .guidance = The Protocol is interpreted together with the Convention. Say by which law or rule your authorities may rely on the Convention in smuggling cases. Name any part of the Convention that cannot be used there, and why. Cite a case, for example of a request that relied on it.
    .example = Section 3 of the Transnational Crime Act (2009) of Northland extends the Convention to the offences of its Protocols. In 2022, two leaders of a smuggling group were extradited on this basis to a State with which there is no treaty.

smuggling-1-3 = Does your State treat the smuggling of migrants and the related offences of article 6 as offences established in accordance with the Convention, so that its rules on money-laundering, legal persons and jurisdiction, among others, cover them?
    .guidance = Go through the consequences one by one: predicate offences, liability of legal persons, sanctions, jurisdiction, confiscation, extradition and limitation periods. Show that the document offences and enabling illegal stay are covered too. A general clause that covers all of them is enough; quote it.
    .example = Article 7 of the Organized Crime Act (2009) of Isla Verde makes every offence of article 6 an offence of the Convention. In 2023, a travel agency was fined for smuggling and two accounts holding 900,000 crowns were confiscated.

## Article 3

smuggling-3-a = Does your law define the smuggling of migrants as procuring, for a financial or other material benefit, the illegal entry of a person into a State of which that person is neither a national nor a permanent resident?
    .guidance = Set your definition beside the Protocol’s: procurement, benefit, illegal entry, and a State party other than the person’s own. Show that a benefit obtained indirectly, or one other than money, is enough. Say whether entry into another State party is included. Refer to your answer under article 6 for the offence and its penalty.
    .example = Section 2 of the Migrant Smuggling Act (2010) of Northland covers illegal entry into any State and any benefit, direct or indirect. In 2022 the Court of Appeal held that a promise of unpaid work for the smuggler is a material benefit.

smuggling-3-b = Does illegal entry in your law cover every crossing of a border that does not comply with the requirements for legal entry into the receiving State?
    .guidance = Name the requirements, such as documents, visa and border post, and the law that sets them. Show that entry with a false document and entry away from a border post are both covered. Say which rules your courts apply when the receiving State is another State.
    .example = Article 4 of the Border Act (2013) of Isla Verde calls every entry illegal that lacks a valid document or visa, or avoids a border post. For entry into another State, courts ask its authorities for the rules in force.

smuggling-3-c-i = Does your law regard as fraudulent a travel or identity document that someone not authorized to make or issue it for a State has falsely made, or altered in some material way?
    .guidance = Quote the definition, which may be found in the general law on forgery. Show that documents of other States are covered, and identity documents as well as passports and visas.
    .example = Article 301 of the Criminal Code (2001) of Lumaya covers any passport, visa, residence permit or identity card, of any State, that was made or altered without authority. In 2023, courts applied it in 58 cases, 22 of them about visas.

smuggling-3-c-ii = Does your law regard as fraudulent a travel or identity document that was improperly issued, or was obtained through misrepresentation, corruption, duress or any other unlawful means?
    .guidance = Here the document itself is genuine, but the way it was obtained is not. Show that each of the ways is covered. Give a case, for example of a passport issued on false statements or for a bribe.
    .example = Under article 77 (2) of the Documents Act (2009) of Korvania, a passport obtained by false statements, bribery or threats counts as forged. In 2021, a registrar who had issued 45 passports for money was sentenced to seven years.

smuggling-3-c-iii = Does your law regard as fraudulent a travel or identity document that is used by someone other than its rightful holder?
    .guidance = This concerns a genuine document in the wrong hands, often that of a person who looks alike. Quote the provision. Say whether the holder who lends or sells the document is punished too.
    .example = Article 210 of the Penal Code (1976) of Al Yasmin treats a genuine passport used by another person as a fraudulent one. In 2022, airport police found 73 such cases, and 11 holders were convicted of selling their passports.

smuggling-3-d = Do your rules on smuggling by sea apply to every type of water craft that can serve as a means of transport on water, except warships and other government vessels in non-commercial service?
    .guidance = Quote the definition of a vessel in your law. Show that small craft are covered, such as inflatable boats, rafts, fishing boats and seaplanes, even without registration. If your State is landlocked, say how the rules apply to vessels that fly its flag.
    .example = Section 1 of the Maritime Enforcement Act (2014) of Northland defines a vessel as any craft used or able to be used on water, whatever its size or registration. Of 39 vessels stopped in 2023, 33 were inflatable boats.

## Article 4

smuggling-4 = Does your State apply its measures of prevention, investigation and prosecution, and its protection of the migrants’ rights, to every case of these offences that is transnational and involves an organized criminal group?
    .guidance = This is the least that the Protocol covers. Say whether your law also reaches smugglers who act alone; under article 34, paragraph 2, of the Convention, the offence itself may not depend on a group. Say whether the rights of migrants are also protected when no offender has been found.
    .example = The Migration Act (2014) of Isla Verde applies whether a smuggler acts alone or in a group, and by any route. Under its article 95, the safeguards for migrants do not depend on proceedings against a smuggler.

## Article 5

smuggling-5 = Does your State ensure that migrants are not liable to criminal prosecution under this Protocol for having been the object of smuggling or of the other conduct in article 6?
    .guidance = Show that your offences cannot be used against the person who was smuggled, not even as an accomplice or for possessing a false document for his or her own travel. Other offences in your law, such as illegal entry, belong to your answer under article 6, paragraph 4. Migrants who smuggle others remain liable.
    .example = Article 303 (5) of the Criminal Code (2001) of Lumaya excludes the smuggled person from every offence of smuggling, including complicity and possession of a document for personal use. Directive 2 (2016) of the Director of Public Prosecutions reminds prosecutors of it.

## Article 6

smuggling-6-1-a = Has your State made the smuggling of migrants a criminal offence, when committed intentionally and in order to obtain, directly or indirectly, a financial or other material benefit?
    .guidance = Article 3 defines it as procuring a person’s illegal entry into a State party of which that person is neither a national nor a permanent resident. Say whether your law also covers illegal entry into another State party. Say whether a benefit is an element of the offence and how help given without one, such as to relatives or by aid organizations, is treated. Quote the offence and its penalty, and give figures.
    .example = Article 303 of the Criminal Code (2001) of Lumaya punishes procuring illegal entry into any State for benefit with 3 to 10 years’ imprisonment. Help to relatives without benefit is not an offence. In 2023, 57 persons were convicted.

smuggling-6-1-b-i = Has your State made it a criminal offence, when committed intentionally and for such a benefit, to produce a fraudulent travel or identity document for the purpose of enabling the smuggling of migrants?
    .guidance = Show that your law covers a document that is falsely made or altered and one that is improperly issued or obtained. Show that documents of other States are included. Quote the offence and its penalty.
    .example = Article 90 of the Migration Act (2014) of Isla Verde punishes making, altering or improperly issuing a document of any State with two to eight years’ imprisonment. In 2022, a workshop was closed and four forgers were convicted.

smuggling-6-1-b-ii = Has your State made it a criminal offence, when committed intentionally and for such a benefit, to procure, provide or possess a fraudulent travel or identity document for the purpose of enabling the smuggling of migrants?
    .guidance = Show that procuring, providing and possessing are each covered. A genuine document used by someone other than its rightful holder is also fraudulent under article 3. Say how the law tells a smuggler’s possession from a migrant’s own.
    .example = Article 91 of the Migration Act (2014) of Isla Verde covers procuring, providing and possessing such documents for smuggling, with up to six years’ imprisonment. A migrant who carries a document for personal use does not commit it.

smuggling-6-1-c = Has your State made it a criminal offence, when committed intentionally and for such a benefit, to enable a person who is neither a national nor a permanent resident to remain in your State by illegal means without meeting the requirements for legally remaining there?
    .guidance = The means are the use of fraudulent documents as described in paragraph 1 (b) or any other illegal means. Quote the offence and its penalty. Say whether it covers, for instance, marriages of convenience or false employment certificates.
    .example = Section 8 of the Migrant Smuggling Act (2010) of Northland punishes enabling illegal stay for benefit, by whatever illegal means, with up to seven years’ imprisonment. In 2022, an agent who had sold 60 false employment certificates was sentenced to four years.

smuggling-6-2-a = Subject to the basic concepts of your legal system, has your State made an attempt to commit these offences a criminal offence?
    .guidance = Show that attempt is covered for each offence under paragraph 1. The general rule on attempt may be enough; quote it and give the penalty. If a basic concept of your legal system excludes it for some of them, name the concept.
    .example = Article 30 of the Criminal Code (2005) of Korvania makes attempt punishable for every crime, including all offences of smuggling and the document offences. In 2023, 11 of 48 convictions for smuggling were for attempt.

smuggling-6-2-b-p1 = Has your State made it a criminal offence to participate as an accomplice in the smuggling of migrants, in producing a fraudulent document for that purpose, or in enabling a person to remain illegally?
    .guidance = These are the offences under paragraph 1 (a), (b) (i) and (c). The general rules on complicity may be enough; quote them. Say whether an accomplice is liable to the same penalty as the principal offender.
    .example = Under article 80 of the Penal Code (1976) of Al Yasmin, accomplices in smuggling, in producing false documents and in enabling illegal stay face the same penalty as the principal. In 2022, six drivers and two hotel owners were convicted.

smuggling-6-2-b-p2 = Subject to the basic concepts of your legal system, has your State made it a criminal offence to participate as an accomplice in procuring, providing or possessing a fraudulent document for the purpose of enabling the smuggling of migrants?
    .guidance = This is the offence under paragraph 1 (b) (ii). If the same rules on complicity apply, refer to your previous answer. If a basic concept of your legal system excludes complicity here, name it.
    .example = Articles 60 and 61 of the Criminal Code (2001) of Lumaya extend complicity to all crimes, so that it also covers procuring, providing and possessing false documents. A courier who had delivered 30 passports was convicted as an accomplice in 2021.

smuggling-6-2-c = Has your State made it a criminal offence to organize or direct other persons to commit any of the offences under paragraph 1?
    .guidance = Show how your law reaches those who lead a smuggling network from a distance, including from abroad. Quote the offence or the aggravating circumstance, with its penalty. Refer to your answer under article 5, paragraph 1 (b), of the Convention if the same provision applies.
    .example = Article 93 of the Migration Act (2014) of Isla Verde punishes organizing or directing others with 8 to 15 years’ imprisonment, even if done from abroad. In 2023, a leader extradited by a neighbouring State was sentenced to 12 years.

smuggling-6-3-a = Has your State made it an aggravating circumstance to endanger, or to be likely to endanger, the lives or safety of the migrants concerned?
    .guidance = The circumstance must apply to the offences under paragraph 1 (a), (b) (i) and (c); to complicity and to organizing or directing it applies subject to the basic concepts of your legal system. Give the penalty with and without it. Cite a case, for example of transport in a closed container or an unseaworthy boat.
    .example = Section 5 of the Migrant Smuggling Act (2010) of Northland raises the maximum penalty from 8 to 14 years if life or safety is endangered. In 2022, two men who had locked 31 persons in a container were sentenced to 11 years each.

smuggling-6-3-b = Has your State made inhuman or degrading treatment of the migrants concerned, including for exploitation, an aggravating circumstance?
    .guidance = The circumstance must apply to the offences under paragraph 1 (a), (b) (i) and (c); to complicity and to organizing or directing it applies subject to the basic concepts of your legal system. Give the penalty with and without it. Say how exploitation is told from trafficking in persons.
    .example = Article 389 (2) of the Criminal Code (2005) of Korvania raises the penalty from 2 to 8 years to 5 to 12 years for inhuman or degrading treatment, including exploitation. It was applied in nine of 48 convictions in 2023.

smuggling-6-4 = Does your State take measures under its domestic law against persons whose conduct is an offence other than those of this Protocol, such as illegal entry?
    .guidance = The Protocol does not prevent this, but under article 5 migrants are not to be prosecuted under the Protocol for having been smuggled. Name the offences and quote them. Say how smuggled migrants are protected from prosecution for being the object of the smuggling.
    .example = Article 88 of the Aliens Act (2011) of Lumaya makes illegal entry punishable by a fine only, and article 89 exempts persons who ask for asylum without delay. In 2022, 140 fines were imposed, none for having been smuggled.

## Article 7

smuggling-7 = Does your State cooperate with other States parties to the fullest extent possible, within the international law of the sea, in preventing and suppressing smuggling by sea?
    .guidance = Name the treaties, agreements and operations in which your State takes part. Say which authority leads and how it works with rescue at sea. A landlocked State may cooperate too, for example as a flag State or with staff and information.
    .example = The Coast Guard of Korvania has taken part since 2016 in joint patrols with three neighbouring States, under an agreement on the safety of the straits. In 2022 they stopped 27 vessels and rescued 1,180 persons.

## Article 8

smuggling-8-1-p1 = May your authorities request the assistance of other States parties in stopping the use for smuggling of a vessel that flies your flag or claims your registry, that is really of your nationality, or that has no nationality?
    .guidance = The choice is left to your State. Name the authority that may make the request and the suspicion that is needed. Show which of these kinds of vessel are covered: your own flag or registry, no nationality, and a foreign flag or none on a vessel that is really yours. Give the number of requests made.
    .example = Under article 16 of the Maritime Safety Act (2012) of Al Yasmin, the Navy’s operations centre may ask any State for help on reasonable suspicion. It did so twice in 2023, for a freighter and for a fishing boat without a flag.

smuggling-8-1-p2 = When another State party requests such assistance against a vessel used for smuggling migrants, does your State render it as far as its means allow?
    .guidance = Quote the rule that allows your ships or aircraft to act at the request of another State. Describe the means available, such as patrol boats, aircraft and tracking. If no request has been received, say how one would be handled.
    .example = Section 9 of the Maritime Enforcement Act (2014) of Northland obliges the Coast Guard to assist unless a rescue has priority. It received seven requests in 2022 and helped in six; in one case no ship was near enough.

smuggling-8-2 = May your authorities, on reasonable suspicion of smuggling of migrants, notify another State party whose flag a vessel flies, ask it to confirm the registry, and ask it for authorization to take appropriate measures?
    .guidance = The choice is left to your State; the provision concerns vessels that exercise freedom of navigation. Say which authority decides and sends the request, and what it must contain. Show that no measure is taken on a foreign vessel before the flag State has authorized it, save for imminent danger to life. Give the number of requests and of answers.
    .example = Article 31 of the Maritime Act (2011) of Isla Verde lets the Maritime Authority make such requests through the flag State’s designated authority. Of five requests in 2022, four were confirmed and authorized, on average within nine hours.

smuggling-8-2-a = As a flag State, can your State authorize another State party to board a vessel that flies its flag and is suspected of smuggling migrants?
    .guidance = The choice is left to your State. Name the authority that grants it, the form and the time needed. If an agreement gives authorization in advance, attach it.
    .example = The Director of Shipping of Lumaya may authorize boarding under article 22 of the Ships Register Act (2009), by email and at any hour. Three requests were received in 2021, and all were granted within four hours.

smuggling-8-2-b = As a flag State, can your State authorize another State party to search a vessel that flies its flag and is suspected of smuggling migrants?
    .guidance = The choice is left to your State. Say whether authority to search is given together with authority to board or on its own. Mention limits, for example as to cabins or sealed cargo.
    .example = Article 40 of the Shipping Act (2013) of Korvania allows the Maritime Board to authorize boarding and search in one decision. Crew cabins may be searched only if the decision says so; this was done in one of two cases in 2022.

smuggling-8-2-c = As a flag State, can your State authorize another State party to take appropriate measures with respect to the vessel, the persons and the cargo on board, if evidence of smuggling is found?
    .guidance = The choice is left to your State. Say which measures can be authorized, such as diverting the vessel to a port, seizing it or detaining suspects. Say who then has jurisdiction over the suspects and who takes care of the migrants.
    .example = Under article 18 of the Maritime Safety Act (2012) of Al Yasmin, the Ministry of Transport may allow a vessel to be taken to port and suspects to be held for 48 hours. In 2022 it did so once and later requested their extradition.

smuggling-8-3 = When your State has taken measures against a foreign vessel under paragraph 2, does it promptly inform the flag State of the results?
    .guidance = Say which authority reports, within what time and in which form. The duty also applies when nothing was found. If your State has never taken such measures, quote the rule or instruction that would apply.
    .example = Instruction 6 (2017) of the Coast Guard of Northland requires a first report to the flag State within six hours and a full one within five days. This was done after all three boardings in 2023, one of which found nothing.

smuggling-8-4-p1 = If another State party asks whether a vessel is entitled to the registry that it claims or to the flag that it flies, does your State respond expeditiously?
    .guidance = Say who answers, whether at any hour, and from which register. Give the usual time. Mention registers that are not kept centrally, such as those of small boats, and how they are searched.
    .example = The Ships Register of Isla Verde has been electronic since 2015 and is open to its duty officers day and night. In 2022 it answered 26 requests about flag or registry, on average within 90 minutes.

smuggling-8-4-p2 = If another State party asks for authorization to take measures against a vessel that flies your flag, does your State respond expeditiously?
    .guidance = A refusal is an answer too, as long as it comes quickly. Say who decides, whether at any hour, and within what time. If a court or minister must agree, say how long this takes.
    .example = Article 23 of the Ships Register Act (2009) of Lumaya sets a limit of four hours for the decision. Of six requests since 2018, five were granted and one refused, all within the limit; the Director of Shipping decides alone.

smuggling-8-5-p1 = As a flag State, can your State make its authorization subject to conditions agreed with the requesting State, for example on responsibility and on the extent of the measures?
    .guidance = The choice is left to your State. Give examples of conditions, such as liability for damage, the use of force or the port of arrival. They have to be consistent with the duty to cooperate in article 7.
    .example = The Maritime Board of Korvania agrees conditions under article 41 of the Shipping Act (2013) and uses a standard form. In both cases in 2022, the requesting State accepted liability for damage and named the port of arrival.

smuggling-8-5-p2 = Does your State refrain from any additional measure on a foreign vessel without the flag State’s express authorization, except to relieve imminent danger to life or where a relevant agreement allows it?
    .guidance = Quote the rule or order that binds your commanders. Name the bilateral or multilateral agreements on which your State relies. Give a case in which authorization had to be extended, or in which life was in danger.
    .example = Order 15 (2016) of the Naval Staff of Al Yasmin forbids any step beyond the flag State’s authorization, except to save life. In 2021, a crew took 88 persons off a sinking trawler before the authorization had arrived.

smuggling-8-6-p1 = Has your State designated one or more authorities to receive and answer the requests of other States parties for assistance, for confirmation of registry or flag, and for authorization to take measures?
    .guidance = Give the name, address, telephone number, email address and languages of the authority, and the hours at which it can be reached. If there are several, say which handles what. Every State party needs one, even a landlocked State.
    .example = The Maritime Operations Centre of Northland was designated by section 12 of the Maritime Enforcement Act (2014) for all three kinds of request. It works day and night, in English and French.

smuggling-8-6-p2 = Has your State, within one month of this designation, notified it to all other States parties through the Secretary-General?
    .guidance = Give the date of the designation and of the notification, and attach its text. If the authority or its address has changed since, say whether this was notified. If the month was missed, give the actual date.
    .example = Isla Verde designated its Maritime Authority on 4 March 2012 and notified the Secretary-General on 20 March 2012. A change of telephone numbers was notified in June 2021, 11 days after it took effect.

smuggling-8-7-p1 = May your authorities board and search a vessel that they have reasonable grounds to suspect of smuggling migrants and that has no nationality, or may be treated as having none?
    .guidance = The choice is left to your State. Quote the rule and say in which waters it applies. Say when a vessel is treated as having no nationality, for example because it sails under two flags.
    .example = Article 27 of the Coast Guard Act (2010) of Lumaya permits boarding on the high seas of any vessel without nationality or with more than one flag. In 2023 the Coast Guard boarded 19 such vessels and searched 16.

smuggling-8-7-p2 = If evidence that such a vessel is smuggling migrants is found, does your State take appropriate measures in accordance with domestic and international law?
    .guidance = Say which measures are taken against the vessel and the suspects, and what is done for the migrants. Quote the rule of jurisdiction over offences on such vessels on the high seas. Give figures of suspects brought to court.
    .example = Article 12 of the Criminal Code (2005) of Korvania gives its courts jurisdiction over smuggling on vessels without nationality. In 2022, nine vessels were seized, 13 suspects tried and 540 migrants brought to a safe port.

## Article 9

smuggling-9-1-a = When your State takes measures against a vessel under article 8, does it ensure that the persons on board are safe and treated humanely?
    .guidance = Quote the rules for boarding teams, including those on the use of force. Describe life-saving equipment, medical care, food, and care for children. Say where persons are landed and how those who seek asylum are dealt with. If your State has never taken such measures, describe the rules that would apply.
    .example = Boarding Rules 3 (2018) of the Navy of Al Yasmin require life jackets for all before any other step, and a medic and a female officer in each team. No life was lost in the 31 operations of 2022.

smuggling-9-1-b = When taking such measures, does your State duly take into account that the security of the vessel and its cargo must not be endangered?
    .guidance = Say what the commander must weigh before boarding, such as weather, stability and dangerous cargo. Say who keeps the vessel safe after the crew has been detained. Attach the instruction if it can be made public.
    .example = The checklist of the Coast Guard of Northland (2015) obliges commanders to assess sea state, stability and cargo before boarding. In 2023, one boarding of a tanker was put off for 10 hours until it lay at anchor.

smuggling-9-1-c = When taking such measures, does your State duly take into account that the commercial and legal interests of the flag State and of other interested States must not be prejudiced?
    .guidance = Say how delay and loss are kept small, and how the flag State and the States of the owner, cargo or crew are consulted. Mention rules on keeping commercial documents confidential.
    .example = Article 34 of the Maritime Act (2011) of Isla Verde limits the holding of a vessel to 24 hours unless a court extends it. In 2021, a ferry was released after six hours, once its 30 suspected passengers had landed.

smuggling-9-1-d = Within available means, does your State ensure that any measure it takes with regard to a vessel is environmentally sound?
    .guidance = Say how fuel leaks and wrecks are dealt with and how seized boats are disposed of. Mention the authority for the marine environment and its part in operations. The duty is limited by the means available; say what is lacking.
    .example = Since 2017 the Coast Guard of Lumaya has towed seized boats to port for dismantling under Regulation 9 (2017) and no longer burns them at sea. In 2022, 64 boats and 3,100 litres of fuel were disposed of in this way.

smuggling-9-2 = If the grounds for measures against a vessel prove unfounded, and the vessel did nothing to justify them, is it compensated in your State for any loss or damage?
    .guidance = Quote the rule, which may be the general law on the liability of the State. Say who may claim, within what time, and before which court or authority. Give figures of claims and sums paid, or say that there have been none.
    .example = Article 44 of the Shipping Act (2013) of Korvania gives the owner a claim against the State within two years, without proof of fault. One claim was made in 2020, and 85,000 marks were paid for four lost days.

smuggling-9-3-a = When your State acts against smuggling by sea, does it duly take into account the rights, obligations and jurisdiction that coastal States have under the international law of the sea, so as not to interfere with them?
    .guidance = Say how your authorities make sure in whose waters they are, and what they do when a vessel enters the territorial sea or contiguous zone of another State. Name any agreement on pursuit or handover. If your State has no ships at sea, say so.
    .example = Order 15 (2016) of the Naval Staff of Al Yasmin stops all action at the limit of another State’s territorial sea unless that State consents. In 2022, two pursuits were handed over to the coastal State.

smuggling-9-3-b = When your State acts against smuggling by sea, does it duly take into account the flag State’s authority over administrative, technical and social matters on the vessel, so as not to interfere with it?
    .guidance = Such matters include certificates, safety of the ship, crew contracts and working conditions. Say what instructions your boarding teams have, and what they do if they discover defects or abuses.
    .example = Boarding teams of Northland leave certificates and crew matters to the flag State under Instruction 6 (2017). Defects that they notice are reported to it; four such reports were sent in 2023, one on unpaid wages.

smuggling-9-4 = Are your State’s measures at sea carried out only by warships, military aircraft, or other ships or aircraft that are clearly marked as being on government service and are authorized to act?
    .guidance = Name the services whose ships and aircraft may act, and the law that authorizes them. Describe the markings. Say how chartered or private vessels are kept from taking such measures; rescue by private vessels is another matter.
    .example = Article 5 of the Coast Guard Act (2008) of Isla Verde authorizes only the Navy and the Coast Guard, whose ships and aircraft bear the State’s arms and a red stripe. Harbour police boats may not act beyond the port.

## Article 10

smuggling-10-1-a = Does your State exchange information with other States parties on the places of departure and destination, routes, carriers and means of transport that organized criminal groups use, or are suspected of using, to smuggle migrants?
    .guidance = Name the unit in charge, the channels and the States concerned, in particular neighbours and States on the same route. Mention regular reports and joint analysis. Give a case in which an exchange led to a discovery.
    .example = The Migration Analysis Unit of Lumaya has sent monthly route reports to six States along the eastern route since 2018. In 2022, one report led a neighbour to a lorry with 24 hidden persons.

smuggling-10-1-b = Does your State exchange information with other States parties on the identity and methods of groups that smuggle migrants or are suspected of doing so?
    .guidance = Say how names and personal data may be shared under your law, and through which channel. Mention liaison officers and joint investigation teams. Give figures or a case.
    .example = Under article 8 of the Police Data Act (2014) of Korvania, names of suspects may be sent through liaison officers in four States. A joint team of 2021 identified 37 members of one group, of whom 22 have been convicted.

smuggling-10-1-c = Does your State exchange information with other States parties on the authenticity and proper form of travel documents, and on the theft or misuse of blank travel or identity documents?
    .guidance = Say whether specimens of your documents have been sent to other States, and how stolen blanks are reported and how soon. Name the databases to which your State contributes.
    .example = Al Yasmin has sent specimens of all its documents to 92 States since 2016. Stolen blanks are entered in an international police database within 24 hours; 140 blanks stolen in 2022 led to nine arrests abroad.

smuggling-10-1-d = Does your State exchange information with other States parties on ways of concealing and transporting persons, on the unlawful alteration, copying, acquisition or other misuse of documents, and on how to detect them?
    .guidance = Cover all three: concealment and transport, misuse of documents, and methods of detection. Say which units write and receive alerts, and how alerts reach officers at the border. Give an example.
    .example = The Border Agency of Northland issues a bulletin to 11 partner States under an agreement of 2017. Its alert of May 2023 on false floors in refrigerated lorries helped two of them to find 31 persons.

smuggling-10-1-e = Does your State exchange information with other States parties on laws, practices and measures to prevent and combat the smuggling of migrants?
    .guidance = Mention regional consultations, meetings of prosecutors, and public collections of laws and cases to which your State contributes. Say what your State has changed because of another State’s experience.
    .example = Isla Verde hosts a yearly meeting of prosecutors from nine States. After the meeting of 2019, it adopted a neighbour’s rule on recorded statements of migrants, now article 118 of its Code of Criminal Procedure (2004).

smuggling-10-1-f = Does your State exchange with other States parties scientific and technological information that helps law enforcement to prevent, detect and investigate the smuggling of migrants and to prosecute those involved?
    .guidance = Examples are forensic examination of documents, detection of hidden persons, data from telephones and satellite pictures. Name the laboratories or institutes and their partners. Give an example of a method shared.
    .example = The Forensic Laboratory of Lumaya shares its database of 5,600 false documents with four States under a memorandum of 2019. In 2022, two forgery workshops were traced through ink that the partners had compared.

smuggling-10-2 = When your State receives information from another State party, does it comply with any restriction on its use that this State has requested?
    .guidance = Quote the rule that binds your authorities, and say how restricted information is marked and stored. Explain what happens when your law would require disclosure, for example to the defence or to a court.
    .example = Article 15 of the Police Data Act (2014) of Korvania forbids any use against the conditions of the sending State. Restricted files carry a mark and can be opened by 40 named officers only; no breach was found in 2023.
