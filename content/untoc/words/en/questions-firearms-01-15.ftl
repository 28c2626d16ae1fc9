### Firearms Protocol: articles 1 to 15.

## Article 1

firearms-1-2 = Do the measures by which your State carries out the Convention also apply, with the changes that are needed, to firearms offences under the Protocol?
    .guidance = Think of confiscation, special investigative techniques, the protection of witnesses and victims, and law enforcement cooperation. Say by which rule they extend to firearms offences: a reference to serious crimes, a list, or a general clause. If a measure does not apply, name it.
    .example = In Northland, sections 5 to 19 of the Transnational Crime Act (2009) apply to every offence under chapter 9 of the Firearms Act (2011), by virtue of section 4 of the first Act. In 2022, witness protection was granted in three firearms cases.

firearms-1-3 = Does your State treat the offences under article 5 of the Protocol as offences under the Convention, including for extradition and mutual legal assistance?
    .guidance = Show this for extradition, mutual legal assistance, the liability of legal persons and money-laundering. The case must still be transnational and involve an organized criminal group for the Convention to apply. If one of the firearms offences carries too low a penalty for extradition under your law, say how this is solved.
    .example = Under article 7 of the Extradition Act of Northland (2009), offences under a treaty to which the Kingdom is a party are extraditable whatever their penalty. In 2021 Northland extradited two persons for trafficking in pistols, on the basis of the Convention.

## Article 3

firearms-3-a-p1 = Does your law regard as a firearm every portable barrelled weapon that expels a shot, bullet or projectile by the action of an explosive, is designed to do so or may be readily converted to do so?
    .guidance = Set your definition beside article 3 (a). Show that weapons that can be readily converted, such as some alarm and signal pistols, are included, and say how this is tested. A wider definition, for example with air guns, covers the provision. Say whether deactivated firearms are included (see article 9).
    .example = Section 2 (1) of the Firearms Act of Lumaya (2010) covers any portable barrelled weapon that fires by an explosive or can be converted to do so with tools in common use. The Forensic Laboratory tests doubtful models; in 2020 it classed four alarm pistols as firearms.

firearms-3-a-p2 = Where your law excludes antique firearms or their replicas, does it define them in such a way that no firearm manufactured after 1899 is an antique?
    .guidance = Your State is free to define antiques and replicas, within this one limit. Quote the definition. An exception that rests only on age, such as “older than one hundred years”, moves on with time and may go beyond the limit. If your law makes no exception for antiques, answer “Yes” and say so.
    .example = Section 4 of the Firearms Act of Lumaya (2010) exempts firearms manufactured before 1 January 1890 for which no ammunition is sold, and replicas of them that cannot fire modern cartridges. Collectors must declare them to the police; 612 declarations had been made by 2023.

firearms-3-b = Does your law on firearms cover their parts and components: each element designed specifically for a firearm and essential to its operation, as well as silencers?
    .guidance = Show that your law reaches at least the barrel, the frame or receiver, the slide or cylinder and the bolt or breech block. Show that devices made or adapted to reduce the sound of a shot are included, even though a firearm can work without them. Attach the definition or list.
    .example = Annex 1 to the Weapons Code of Isla Verde (2014) lists frames, receivers, barrels, slides, cylinders, bolts and breech blocks as essential parts, and adds sound moderators. A finished receiver needs the same permit as a whole weapon.

firearms-3-c = Does your law on firearms cover ammunition: the complete round used in a firearm, and those of its components that need an authorization in your State?
    .guidance = Components are cartridge cases, primers, propellant powder, bullets and projectiles. They come under the Protocol only insofar as your State itself makes them subject to authorization; list those that are. Quote the definition.
    .example = Article 3 of the Ammunition Decree of Al Yasmin (2016) covers complete cartridges for any firearm. Primers and propellant powder need an authorization of the Ministry of the Interior; empty cases and bullets do not, and so are not regarded as ammunition.

firearms-3-d = Does your law require a licence or authorization to manufacture or assemble firearms, their parts and components and ammunition?
    .guidance = Name the authority that issues it and the conditions, such as premises, security and a record without convictions. Say whether assembly from bought parts, home-made weapons and the printing of parts from digital files are covered. For parts and components, your domestic law decides how they are licensed; describe this. Give the number of licensed manufacturers.
    .example = Article 15 of the Firearms Act of Northland (2011) forbids the manufacture or assembly of firearms, essential parts and ammunition without a licence of the National Firearms Office, by whatever technique. Seven manufacturers held a licence in 2023. Since 2019 printed parts have been named expressly.

## Article 4

firearms-4-1 = Do your measures to prevent, investigate and prosecute illicit manufacturing and trafficking cover all cases within the scope of the Protocol, namely those that are transnational in nature and involve an organized criminal group?
    .guidance = Your domestic offences should not themselves require a transnational element or an organized criminal group; say whether they do. State-to-state transactions and state transfers are outside the Protocol where its application would prejudice the right to act for national security consistently with the Charter of the United Nations; describe any such exception in your law.
    .example = The offences in articles 61 to 68 of the Firearms Act of Northland (2011) require neither a border crossing nor a group; both raise the penalty. Article 3 exempts only transfers between Governments, which the Council of Ministers must approve one by one.

## Article 5

firearms-5-1-a = Has your State made the illicit manufacturing of firearms, their parts and components and ammunition a criminal offence when committed intentionally?
    .guidance = Article 3 names three cases: manufacture or assembly from illicitly trafficked parts and components, without a licence or authorization, and without marking the firearm. Show that each is covered. Set your definitions of firearm, parts and components and ammunition beside those of article 3. Quote the offence and its penalty.
    .example = Article 61 of the Firearms Act of Northland (2011) punishes making or assembling firearms, essential parts or ammunition from trafficked parts, without a licence or without marking, with 2 to 10 years’ imprisonment. In 2022, 14 persons were convicted, five of them for a workshop that made submachine guns.

firearms-5-1-b = Has your State made the illicit trafficking in firearms, their parts and components and ammunition a criminal offence when committed intentionally?
    .guidance = Show that import, export, acquisition, sale, delivery, movement and transfer between States parties are covered where one of the States concerned has not authorized them, or where the firearms are not marked. Quote the offence and its penalty. Give figures of seizures and convictions.
    .example = Under article 52 of the Arms Act of Korvania (2012), importing, exporting, acquiring, selling, delivering, moving or transferring firearms, parts or ammunition across a border, if they are unmarked or if one of the States concerned has not authorized it, carries 4 to 12 years’ imprisonment. In 2023 there were 29 convictions.

firearms-5-1-c = Has your State made it a criminal offence, when committed intentionally, to falsify or to illicitly obliterate, remove or alter the marking on a firearm?
    .guidance = These are the markings that article 8 requires. Show that falsifying, obliterating, removing and altering are each covered. Say whether possessing a firearm with a removed marking is also punished.
    .example = Section 61 of the Firearms Act of Lumaya (2010) punishes whoever falsifies, obliterates, removes or alters a marking with up to seven years’ imprisonment. Knowingly possessing such a firearm carries up to four. Eleven persons were convicted in 2021, on the evidence of the Forensic Laboratory.

firearms-5-2-a-p1 = Subject to the basic concepts of your legal system, has your State made an attempt to commit these offences a criminal offence?
    .guidance = Show that attempt is covered for each offence under paragraph 1. The general rule on attempt may be enough; quote it and give the penalty. If a basic concept of your legal system excludes it, name the concept.
    .example = Under article 27 of the Criminal Code of Isla Verde (1998), attempt is punishable for every crime with a maximum penalty of more than one year. This covers all offences in articles 80 to 83 of the Weapons Code (2014). The court may reduce the penalty by one third.

firearms-5-2-a-p2 = Subject to the basic concepts of your legal system, has your State made participation as an accomplice in these offences a criminal offence?
    .guidance = The general rules on complicity may be enough; quote them. Say whether an accomplice is liable to the same penalty as the principal offender. If a basic concept of your legal system excludes it, name the concept.
    .example = Article 80 of the Penal Code of Al Yasmin (1976) makes an accomplice liable to the same penalty as the principal offender, for all crimes. In 2020 a driver who had knowingly carried rifle parts for a trafficker was sentenced to three years’ imprisonment.

firearms-5-2-b = Has your State made it a criminal offence to organize, direct, aid, abet, facilitate or counsel the commission of any of the offences under paragraph 1?
    .guidance = Go through all six forms of conduct. Show how your law reaches organizers and brokers who never handle the weapons. Quote the provisions, with their penalties. Refer to your answer under article 5, paragraph 1 (b), of the Convention if the same provision applies.
    .example = Sections 22 to 25 of the Criminal Code of Northland (2001) cover organizing, directing, aiding, abetting, facilitating and counselling in respect of every crime. In 2019 a broker who had arranged a shipment by telephone, without ever touching the weapons, was sentenced to nine years as its organizer.

## Article 6

firearms-6-1 = Can your authorities confiscate, to the greatest extent possible within your legal system, firearms, their parts and components and ammunition that have been illicitly manufactured or trafficked?
    .guidance = Quote the provision and say who decides. Say whether a conviction is needed, and what happens if the offender is unknown, dead or acquitted, or if the goods belong to a third person. Refer to your answers under article 12 of the Convention if the same rules apply, but show that parts and ammunition are included.
    .example = Article 84 of the Weapons Code of Isla Verde (2014) obliges the court to confiscate firearms, parts and ammunition that were made or traded unlawfully, even where nobody can be convicted. In 2022 the courts confiscated 418 firearms and some 26,000 rounds.

firearms-6-2-p1 = Do your authorities seize illicitly manufactured and trafficked firearms, parts and components and ammunition, so that they do not fall into the hands of unauthorized persons?
    .guidance = Say which authorities may seize, on what grounds, and what is recorded at once: marking, type, place and date. Describe how seized items are stored and guarded until they are disposed of, and how stocks are checked. Report thefts from such stores, if any, and what was done.
    .example = The Police and the Customs Service of Korvania seize under articles 30 to 34 of the Arms Act (2012) and enter each item in the central register within 24 hours. Stores are inspected twice a year. In 2023, 1,204 firearms were seized; none was missing.

firearms-6-2-p2 = Are firearms, parts and components and ammunition that have been seized as illicit destroyed, unless another disposal has been officially authorized?
    .guidance = Say who orders destruction, within what time and by what method, and who witnesses and certifies it. Destruction should be the rule; if your law leaves the choice to an authority, say how often it chooses otherwise. Explain what is kept for trial as evidence, and for how long.
    .example = Under section 44 of the Firearms Act of Lumaya (2010), seized firearms are melted down within six months of the final judgment, before an inspector of the Ministry of Justice. In 2022, 731 firearms and 19,500 rounds were destroyed; the certificates are attached.

firearms-6-2-p3 = Where your State officially authorizes a disposal other than destruction, are the firearms marked and the methods of disposal of the firearms and ammunition recorded?
    .guidance = Other disposal is, for example, use by the police, transfer to a museum or sale. Name the authority that authorizes it and quote the rule on marking and recording. Both conditions must be met. If your State destroys everything, answer “Yes” and say so.
    .example = Article 19 of Regulation 7 of Al Yasmin (2017) lets the Minister of the Interior assign seized firearms to the police or a museum. Each is first marked with the country, the year and a number. In 2021, 36 rifles were assigned and recorded.

## Article 7

firearms-7-p1 = Does your State ensure that the information on firearms needed to trace and identify those illicitly manufactured or trafficked, and to prevent and detect such activities, is kept for at least ten years?
    .guidance = Say who keeps the records, the State or the manufacturers and dealers, from what moment the ten years run, and what becomes of the records of a business that closes. Say whether they are electronic and who may search them. A shorter period for some of the records means “In part”.
    .example = Article 25 of the Firearms Act of Northland (2011) requires manufacturers and dealers to keep their registers for 30 years and to hand them to the National Firearms Office on closing. Its electronic register has held every transfer since 1995.

firearms-7-p2 = Where appropriate and feasible, does your State also ensure that such information is kept for at least ten years on parts and components and on ammunition?
    .guidance = Say for which parts and for which ammunition records are kept, for example by lot number. If your State finds this inappropriate or not feasible for some of them, say which and why. Quote the rule.
    .example = In Isla Verde, article 31 of the Weapons Code (2014) makes dealers record every frame, receiver and barrel by its number, and ammunition by lot, and keep the records for 15 years. For primers and powder only quantities are recorded.

firearms-7-a = Do these records include the markings that article 8 requires?
    .guidance = Say which marks are entered: those of manufacture, of import and of transfer from government stocks. Show an empty form or a screen of the register. Say how entries are checked against the firearms themselves.
    .example = Form 4 of the Central Arms Register of Korvania, prescribed by Ordinance No. 15 (2013), has fields for the manufacturer, country, serial number, import mark and year of import. Inspectors compared 5 per cent of the entries with the firearms in 2022.

firearms-7-b = For international transactions, do these records include the dates of issue and expiry of the licences or authorizations, the countries of export, import and, where appropriate, transit, the final recipient, and the description and quantity of the goods?
    .guidance = Go through each element and say in which document or register it appears. Say who keeps the records, the licensing authority or customs, and for how long. Mention parts and components and ammunition as well as firearms.
    .example = The licensing database of the Trade Control Office of Lumaya, set up under regulation 12 of the Arms Trade Regulations (2015), holds all these elements and keeps them for 20 years. Customs adds the dates and places of crossing.

## Article 8

firearms-8-1-a = Is every firearm uniquely marked at manufacture, either with the manufacturer’s name, the country or place and the serial number, or with an alternative user-friendly mark of simple geometric symbols and a code that lets all States readily identify the country?
    .guidance = Say which of the two systems your State uses; the second is for States that maintain such a system. Quote the rule, and say on which part the mark is put and how deep or durable it must be. If no firearms are manufactured in your State, say so, and say whether the rule exists all the same.
    .example = Article 18 of the Firearms Act of Northland (2011) requires the maker’s name, “Northland” and a serial number, stamped at least 0.1 mm deep on the frame or receiver. The Proof House refuses unmarked firearms; there were none among the 3,900 presented in 2022.

firearms-8-1-b-p1 = Does your State require each imported firearm to bear an appropriate simple mark from which the country and, where possible, the year of import can be identified, and with which your authorities can trace the firearm?
    .guidance = Say who applies the mark, when and where: before shipment, at the border or at the importer’s. Quote the rule and show a picture of the mark. Temporary imports for verifiable lawful purposes, such as a competition, need not be marked; say whether your State exempts them.
    .example = Under section 21 of the Firearms Act of Lumaya (2010), importers have “LM” and the last two digits of the year engraved within 10 days of customs clearance. The police check before registration. Visiting hunters and sport shooters are exempt for up to 90 days.

firearms-8-1-b-p2 = Does your State require a unique marking on an imported firearm that does not bear one?
    .guidance = This concerns firearms without the mark of manufacture described in paragraph 1 (a), for example old ones or those that were never numbered. Say who gives the number and how it is kept from being used twice. If your State refuses entry to such firearms, answer “Yes” and say so.
    .example = Customs in Al Yasmin refers firearms without a unique mark to the Arms Department, which assigns a number from a national series under article 9 of Decree No. 33 (2018). In 2022 this was done for 57 hunting rifles.

firearms-8-1-c = When a firearm passes from government stocks to permanent civilian use, does your State ensure that it bears a unique marking by which all States parties can identify the transferring country?
    .guidance = Government stocks are those of the armed forces, the police and other services. Quote the rule, and say who applies the mark and who checks it before the transfer. If the law forbids such transfers, answer “Yes” and say so.
    .example = By article 40 of the Defence Surplus Act of Isla Verde (2008), army and police firearms may be sold only after the State Arsenal has stamped them with “IV”, a number and the year. In 2019, 220 rifles were sold in this way.

firearms-8-2 = Does your State encourage the firearms manufacturing industry to find ways of keeping markings from being removed or altered?
    .guidance = Say what your State has done: talks, agreements, standards, research or conditions in licences. Mention results, such as hidden marks, marks on several parts or marks that can be recovered after filing. If there is no such industry in your State, describe what is asked of importers and suppliers.
    .example = Since 2017 the Ministry of Industry of Korvania and the two national manufacturers have met yearly on the basis of a memorandum. Both now repeat the serial number by laser inside the receiver, where it cannot be reached without destroying the firearm.

## Article 9

firearms-9-p1 = If your law does not recognize a deactivated firearm as a firearm, has your State taken the measures needed to prevent the illicit reactivation of deactivated firearms?
    .guidance = If your law goes on treating a deactivated firearm as a firearm, answer “Yes” here and to the other questions of this article, and say so. Otherwise quote the technical rules and say who may deactivate. Say how firearms deactivated earlier or abroad are treated, and give cases of reactivation.
    .example = Section 50 of the Firearms Act of Lumaya (2010) releases a firearm from control only after deactivation by a licensed gunsmith to the standard of Notice 4 (2016). Firearms deactivated abroad are examined anew. In 2021 police found 11 reactivated pistols, all from before 2016.

firearms-9-p2 = Where it is appropriate, has your State established specific offences to prevent the illicit reactivation of deactivated firearms?
    .guidance = The offence may concern the reactivation itself, or the sale of firearms that were not properly deactivated. Quote it with its penalty. If reactivation is punished as illicit manufacturing, refer to your answer under article 5, paragraph 1 (a). If your State finds a specific offence inappropriate, give the reasons.
    .example = Article 66 of the Firearms Act of Northland (2011) punishes reactivating a firearm, or attempting it, with two to eight years’ imprisonment, and owning reactivation kits with up to three years. Five persons were convicted between 2018 and 2022.

firearms-9-a = Does your law require that all essential parts of a deactivated firearm be made permanently inoperable and impossible to remove, replace or modify in any way that would permit reactivation?
    .guidance = Give the operations required for each type of firearm, such as welding, cutting or pinning of the barrel, bolt and receiver. Both elements are needed: the parts no longer work, and they cannot be exchanged. Attach the technical standard.
    .example = The annex to Ordinance No. 22 of Korvania (2015) prescribes for each type how the barrel is slotted and plugged, the bolt face ground off and both welded to the receiver. No part may be removable afterwards; the magazine, too, is welded in place.

firearms-9-b = Has your State made arrangements for a competent authority to verify, where appropriate, that the modifications make a firearm permanently inoperable?
    .guidance = Name the authority and say whether it inspects every firearm or a sample. It should not be the person who carried out the deactivation. Give the number of inspections and of firearms sent back.
    .example = Every firearm deactivated in Isla Verde is presented to the Proof Office under article 55 of the Weapons Code (2014). In 2022 the Office examined 640 firearms and returned 38 for further work.

firearms-9-c = Does this verification lead to a certificate or record attesting to the deactivation, or to a clearly visible mark stamped on the firearm?
    .guidance = One of the three is enough; say which your State uses, and attach a model. Say whether the document follows the firearm when it is sold, and whether a register is kept. Say what happens to deactivated firearms without such proof.
    .example = The Arms Department of Al Yasmin stamps “DA” and the year on the frame and barrel and issues a numbered certificate, which follows the firearm (article 14 of Decree No. 33, 2018). A sale without the certificate is an offence.

## Article 10

firearms-10-1-p1 = Does your State have an effective system of export and import licensing or authorization for the transfer of firearms, their parts and components and ammunition?
    .guidance = Name the law, the authority and the conditions, and describe the course of an application from its filing to the border. Show that parts and components and ammunition are covered as well as firearms. Say what may be excepted, and what penalty follows a transfer without a licence. On transfers between States, see article 4, paragraph 2.
    .example = Under articles 20 to 36 of the Arms Trade Act of Northland (2013), each export and import of firearms, essential parts and ammunition needs a licence of the Trade Control Board. In 2022 it granted 1,310 licences and refused 42. Unlicensed transfer carries up to 10 years.

firearms-10-1-p2 = Does your State have an effective system of measures on the international transit of firearms, their parts and components and ammunition?
    .guidance = The Protocol leaves the form open: a transit licence, a prior notice, an escort or sealed transport. Say which applies, by road, rail, sea and air. Say how goods that only change vessel or aircraft, or lie in a free zone, are controlled.
    .example = In Korvania every transit needs a permit of the Ministry of the Interior (article 41 of the Arms Act, 2012) and is sealed and escorted by customs. Goods in the free port are included. In 2023 there were 96 transits; two were stopped for want of a permit.

firearms-10-2-a = Before issuing an export licence or authorization, does your State verify that the importing State has issued an import licence or authorization?
    .guidance = Say what is asked of the applicant and how the authority makes sure that the document is genuine, for example by inquiry with the issuing authority. An end-user certificate alone does not replace the import licence. Give an example in which verification failed.
    .example = Regulation 8 of the Arms Trade Regulations of Lumaya (2015) requires the original import licence, which the Trade Control Office confirms by email with the issuing authority. In 2021 two licences proved to be forged; the exports were refused and the importing States informed.

firearms-10-2-b = Before issuing an export licence or authorization, does your State verify that each transit State has at least declared in writing, before the shipment, that it does not object to the transit?
    .guidance = Say who obtains this declaration, the exporter or the authority, and what happens if a transit State does not reply: silence is not a declaration in writing. Agreements in favour of landlocked States remain unaffected; name those that bind your State. Say what follows if the route changes.
    .example = Article 24 of the Arms Trade Act of Northland (2013) forbids a licence until each transit State has agreed in writing. The Trade Control Board asks for this itself. In 2022 it refused three applications because no answer had come after 60 days.

firearms-10-3-p1 = Do your export and import licences and accompanying documents together state at least the place and date of issue, date of expiry, countries of export, import and any transit, final recipient, and a description and the quantity of the goods?
    .guidance = Attach a model of each document and show where each element appears; it is enough that they contain them all together. Say how precise the description is, for example type, calibre and serial numbers. If an element is missing, name it.
    .example = The licence form in annex 2 to Regulation 11 of Al Yasmin (2019) contains all of these elements, with type, model and calibre. Serial numbers appear on the packing list, which is part of the licence. Both models are attached.

firearms-10-3-p2 = Does your State ensure that the information contained in the import licence is provided to the transit States in advance?
    .guidance = Say who provides it, your authority or the exporter, to whom, and how long before shipment. Say by which channel it is sent and how commercial data are protected. If your State only imports or only exports, describe that side.
    .example = The Trade Control Board of Northland sends a copy of the import licence to the contact point of each transit State at least 10 working days before shipment, as article 25 of the Arms Trade Act (2013) requires. In 2022, 212 copies were sent.

firearms-10-4 = If the exporting State so requests, does your State, as the importing State, inform it that the shipment of firearms, their parts and components or ammunition has been received?
    .guidance = The duty arises only upon request. Say which authority confirms receipt, on the basis of what check, for example a customs inspection or a visit to the recipient. Say how long an answer takes. If no request has been received, say so.
    .example = Customs in Isla Verde compares each shipment with the licence; the Arms Registry then issues a delivery certificate, within 10 days of the request (article 63 of the Weapons Code, 2014). Nineteen certificates were issued in 2023; one reported missing parts.

firearms-10-5-p1 = Has your State, within available means, taken measures to ensure that its licensing or authorization procedures are secure?
    .guidance = Mention safeguards such as two officials for each decision, a register of signatures, forms that are numbered and hard to forge, electronic filing and audits. Say how corruption and misuse are prevented, and whether a case has come to light.
    .example = The Trade Control Office of Lumaya issues licences only electronically, signed by two officers. Paper copies bear a serial number and a hologram. The Auditor General examined the procedure in 2020, and its six recommendations have been carried out.

firearms-10-5-p2 = Has your State, within available means, taken measures so that it can be verified or validated whether a licensing or authorization document is authentic?
    .guidance = Think of both directions: how other States can verify your documents, and how your authorities verify foreign ones. Give the contact or the page where this is done, and the usual time for an answer. Mention specimen signatures or stamps that have been exchanged.
    .example = Each licence of Korvania has carried a code since 2018, which any authority can enter on the page of the Ministry of the Interior to see its contents. In 2022, 140 verifications came from abroad. Inquiries by email are answered within two days.

firearms-10-6 = Has your State adopted simplified procedures for the temporary import or export, or the transit, of firearms, their parts and components and ammunition for verifiable lawful purposes?
    .guidance = The Protocol names hunting, sport shooting, evaluation, exhibitions and repairs as examples. Say which purposes your law admits, what proof is required, how many firearms and rounds are allowed and for how long. Say how their departure is checked.
    .example = Hunters and sport shooters may bring up to three firearms and 500 rounds into Northland for 90 days, with an invitation and their own State’s licence (article 34 of the Arms Trade Act, 2013). Customs records entry and exit. In 2022 this was used 2,870 times.

## Article 11

firearms-11-a-p1 = Does your State require that firearms, their parts and components and ammunition be kept secure when they are manufactured?
    .guidance = Describe the rules for factories and workshops: locks, alarms, guards, checks of staff, stocktaking and the duty to report losses. Say who inspects, how often, and with what consequence. Give figures of thefts and losses.
    .example = Annex 3 to Ordinance No. 22 of Korvania (2015) requires strongrooms, cameras, daily counts and the vetting of all staff. The Arms Inspectorate visits each factory twice a year; in 2021 it suspended one licence, after 12 barrels had gone missing.

firearms-11-a-p2 = Does your State require that firearms, their parts and components and ammunition be kept secure during import, export and transit through its territory?
    .guidance = Describe the rules for transport and for storage on the way: approved carriers, routes, seals, escorts, parts sent apart from the firearms, and notice to the police. Show that they apply to import, export and transit. Give figures of thefts, losses and diversions.
    .example = Under regulations 14 to 19 of the Arms Trade Regulations of Lumaya (2015), consignments of more than five firearms travel sealed, on a route approved by the police; bolts are sent separately. No consignment has been lost since 2017.

firearms-11-b-p1 = Has your State taken measures to increase the effectiveness of its import, export and transit controls for firearms, including border controls where appropriate?
    .guidance = Describe what has been added in recent years: risk analysis, scanners, dogs, control of parcels and mail, joint teams, training. Say how the results are measured. Give figures of firearms discovered at the borders.
    .example = Since 2019 the Customs Service of Isla Verde has selected parcels for control by risk profile and has scanned all post from abroad at the airport. Seizures of firearm parts in mail rose from 14 in 2018 to 61 in 2022.

firearms-11-b-p2 = Has your State taken measures to increase the effectiveness of police and customs cooperation across borders against the theft, loss, diversion and illicit manufacturing of and trafficking in firearms?
    .guidance = Name agreements, joint operations, joint posts and liaison officers. Say how police and customs work together within your State too. Give an operation as an example, with its result.
    .example = Police and customs officers of Northland and its two neighbours share the joint border centre set up by the agreement of 2014. In a joint week of action in 2022 they checked 3,100 vehicles and seized 47 firearms.

## Article 12

firearms-12-1 = In individual cases, does your State exchange information with other States parties on such matters as the producers, dealers, importers and exporters that are authorized to handle firearms, parts and components or ammunition and, whenever possible, on carriers?
    .guidance = Say which authority exchanges such information, on what legal basis, and under which limits of your law, for example on personal or commercial data. Show that carriers are included whenever possible. Give figures or a case.
    .example = The National Firearms Office of Northland may tell foreign authorities whether a dealer, importer or carrier is licensed (article 52 of the Firearms Act, 2011). It answered 84 inquiries in 2022, on average within four days.

firearms-12-2-a = Does your State exchange with other States parties information on organized criminal groups known or suspected to take part in the illicit manufacturing of or trafficking in firearms?
    .guidance = Name the authority and the channels, such as police cooperation, liaison officers or regional bodies. Say whether information is also given without a request. The information covers parts and components and ammunition, too. Do not disclose current investigations.
    .example = The Organized Crime Directorate of Korvania shares analyses of groups through police channels, on the basis of article 17 of the Police Data Act (2014). In 2021 information passed on to two States led to the arrest of nine members of one group.

firearms-12-2-b = Does your State exchange with other States parties information on the means of concealment used in the illicit manufacturing of or trafficking in firearms and on ways of detecting them?
    .guidance = Say who collects such findings and how they reach other States: warnings, pictures, bulletins, meetings. Give an example of a warning sent or received and of its use. You need not describe a method so closely that it could be imitated.
    .example = Since 2018 the Customs Laboratory of Isla Verde has sent illustrated warnings to 11 States. One, on pistols hidden in engine blocks, helped a neighbouring State to make three seizures in 2020.

firearms-12-2-c = Does your State exchange with other States parties information on the methods, points of dispatch and destination and routes that organized criminal groups customarily use for trafficking in firearms?
    .guidance = Say which authority analyses this, from which sources, such as seizures and traces, and how often. Name the channels of exchange and the States or bodies that take part. Attach an analysis that is not confidential.
    .example = Each year the Police of Lumaya draw up a map of routes from the data of seizures and traces, and share it with the regional police bureau. The 2022 edition led to joint patrols on the northern lake.

firearms-12-2-d = Does your State exchange with other States parties its experience with legislation, and its practices and measures, against the illicit manufacturing of and trafficking in firearms, their parts and components and ammunition?
    .guidance = Mention texts of law made available, study visits, expert meetings and help with drafting. Say what your State has learned from others and taken over. Indicate where your legislation can be consulted.
    .example = Al Yasmin has published its firearms legislation in two languages and received officials of three States in 2019 to present its new marking decree. It drew the rules on deactivation from the experience of a neighbouring State.

firearms-12-3 = Does your State, as appropriate, provide to other States parties or share with them scientific and technological information that is useful to law enforcement authorities against illicit manufacturing and trafficking?
    .guidance = Examples are ballistic comparison, the recovery of removed marks, the identification of weapons and the detection of parts in parcels. Name the laboratory or unit, and the networks in which it takes part. Give an example of help given or received.
    .example = The Forensic Institute of Korvania takes part in a regional network for comparing ballistic images, under an agreement of 2017. In 2022 it compared 310 samples for other States, and found 12 links. Its handbook on recovering numbers is open to all.

firearms-12-4-p1 = Does your State cooperate with other States parties in tracing firearms, their parts and components and ammunition that may have been illicitly manufactured or trafficked?
    .guidance = Tracing means the systematic tracking from manufacturer to purchaser, for parts and ammunition where possible. Name the unit in charge and the records it can search. Say whether every firearm recovered is traced, and describe a case in which a trace led further.
    .example = The Tracing Unit of the Police of Northland has direct access to all registers under article 53 of the Firearms Act (2011). It traced 870 of the 1,100 firearms seized in 2022. One trace uncovered a dealer who had sold 60 pistols without entering them in the register.

firearms-12-4-p2 = Within available means, does your State give prompt responses to requests of other States parties for assistance in tracing?
    .guidance = Give the time limit, if there is one, and the average time an answer takes. Say what a request should contain and in which languages it is accepted. Say what slows answers down, for example records on paper.
    .example = Circular 3 of the Commissioner of Police of Lumaya (2018) sets a limit of 10 days, or 2 in urgent cases. In 2022, 133 of 140 requests were answered in time; the others concerned sales before 1990, which are recorded on paper only.

firearms-12-5-p1 = Subject to the basic concepts of its legal system or any international agreements, does your State, if so requested, keep information received under this article confidential and comply with restrictions on its use?
    .guidance = Quote the rule and say whom it binds, including courts and other authorities that receive the information. Show that commercial information belonging to a company is protected. Name any basic concept or agreement that limits this, such as the duty to disclose evidence to the defence.
    .example = Article 29 of the Police Cooperation Act of Isla Verde (2015) binds every authority to the restrictions set by the State that supplied the information, including on trade secrets. A breach is punished with up to two years’ imprisonment. There has been none.

firearms-12-5-p2 = If confidentiality cannot be maintained, does your State notify the State party that provided the information before it is disclosed?
    .guidance = Quote the rule or instruction, and say who notifies and how long before disclosure. Say what happens if the State that gave the information objects. If such a case has never occurred, say so.
    .example = Under paragraph 12 of Guideline 2 of the General Prosecutor’s Office of Northland (2019), the foreign authority is informed at least 14 days before a document must be shown to the defence. This happened twice, and both States agreed.

## Article 13

firearms-13-1 = Does your State cooperate with others, bilaterally, in its region and internationally, against the illicit manufacturing of and trafficking in firearms, their parts and components and ammunition?
    .guidance = Name for each of the three levels the agreements, bodies and programmes in which your State takes part. Say what they have brought about in practice. Refer to your answers under article 27 of the Convention where the same agreements serve.
    .example = Lumaya has bilateral police agreements with five States, belongs to the regional centre on small arms and sends its trace results to the international database of stolen firearms. A joint operation of seven States in 2021 led to 214 seizures, 31 of them in Lumaya.

firearms-13-2 = Has your State identified a national body or a single point of contact to act as liaison with other States parties on matters relating to the Protocol?
    .guidance = Give its name and how it can be reached. It need not be the central authority for mutual legal assistance under article 18, paragraph 13, of the Convention, whose tasks remain its own. Say whether other States and the secretariat have been told, and when the entry was last checked.
    .example = The National Firearms Office of Northland is the point of contact (article 50 of the Firearms Act, 2011). It has two officers on duty by turns and answers in English and French. It was notified to the secretariat on 4 March 2012, and the entry was last confirmed in 2023.

firearms-13-3 = Does your State seek the support and cooperation of the trade, from manufacturers, dealers, importers and exporters to brokers and commercial carriers, to prevent and detect illicit manufacturing and trafficking?
    .guidance = Go through the six groups. Describe what is asked of them and offered to them: advice, a telephone line, training, a duty to report suspicious orders, codes of conduct. Give figures of reports, or a case that began with one.
    .example = The Police of Korvania have run a line for dealers and carriers since 2016, and train their staff each spring. Article 58 of the Arms Act (2012) obliges them to report suspicious orders. There were 73 reports in 2022; four led to prosecutions.

## Article 14

firearms-14-p1 = Does your State cooperate with other States parties and, as appropriate, with international organizations so that States can receive, upon request, the training and technical assistance they need against illicit manufacturing and trafficking?
    .guidance = Say what your State has given and what it has received: courses, experts, manuals, advice on legislation. Name the partners and the years. Refer to your answers under article 29 of the Convention where the same courses serve. State your own needs in the field for technical assistance.
    .example = Between 2019 and 2022 the Arms Department of Al Yasmin held six courses on marking and record-keeping for 130 officers of four States, with an international organization. It received a course on tracing in 2021 and would welcome another on firearms made from printed parts.

firearms-14-p2 = Does this cooperation include, upon request, financial and material assistance in the matters identified in articles 29 and 30 of the Convention?
    .guidance = Examples are marking machines, software for registers, equipment for safe storage or for destruction, and contributions to funds. Give the amounts or items, the recipient and the year, whether your State gave or received. A State that lacks the means may show what it has done to obtain or pass on such assistance.
    .example = In 2020 Northland gave three marking machines and a register program to Lumaya, at a cost of 240,000 dollars. It also contributes 100,000 dollars a year to a regional fund for the destruction of surplus weapons.

## Article 15

firearms-15-1 = Has your State established, or considered establishing, a system to regulate the activities of those who engage in brokering?
    .guidance = The duty is to consider. If there is a system, quote the law, its definition of a broker, and say whether brokering by your nationals or residents abroad is covered. If there is none, say who considered it, when and with what result. The following questions take the three measures that the Protocol proposes.
    .example = Articles 37 to 44 of the Arms Trade Act of Northland (2013) regulate anyone who, for payment, brings parties to an arms transfer together, even when the goods never touch Northland. They bind nationals and residents wherever they act. Brokering without a licence carries up to six years.

firearms-15-1-a = Does your State require brokers operating within its territory to be registered?
    .guidance = The choice is left to your State. If there is a register, name the authority that keeps it, the conditions for entry and the grounds for striking off. Give the number of brokers registered, and say who may consult the register.
    .example = Isla Verde keeps a register of brokers at the Ministry of Commerce under article 70 of the Weapons Code (2014). Entry is for three years and requires a clean criminal record. Nine brokers were registered in 2023; one was struck off in 2021.

firearms-15-1-b = Does your State require a licence or authorization for brokering?
    .guidance = The choice is left to your State. Say whether each transaction needs a licence or the broker is licensed for a time. Quote the rule and the criteria, and give figures of licences granted and refused.
    .example = In Korvania each brokered transaction needs a permit of the Ministry of the Interior (article 47 of the Arms Act, 2012), which examines it like an export. In 2022 it granted 21 permits and refused four, because the final recipient was uncertain.

firearms-15-1-c = Does your State require import and export licences or authorizations, or accompanying documents, to disclose the names and locations of the brokers involved in the transaction?
    .guidance = The choice is left to your State. Attach the form and show where this appears. Say whether all brokers in the chain must be named, and what follows if one is left out.
    .example = Box 9 of the licence form in the Arms Trade Regulations of Lumaya (2015) asks for the name, address and country of every broker. A licence obtained without naming a broker is void; this happened once, in 2020.

firearms-15-2-p1 = If your State has a system of authorization for brokering, does it include information on brokers and brokering in its exchanges of information under article 12?
    .guidance = The Protocol encourages this. Say what is exchanged, such as names of registered brokers, refusals and convictions, with whom and through which channel. Give an example.
    .example = The Trade Control Board of Northland informs its partners of refused brokering licences within a week, under article 43 of the Arms Trade Act (2013). In 2021 such a notice stopped an application that the same broker had made in another State.

firearms-15-2-p2 = If your State has a system of authorization for brokering, does it retain records on brokers and brokering in accordance with article 7?
    .guidance = The Protocol encourages this; the period in article 7 is not less than ten years. Say what is recorded, by whom and for how long, and whether brokers must keep records of their own. Quote the rule.
    .example = Brokers in Isla Verde keep their contracts and correspondence for 15 years, and the Ministry of Commerce its files on them for 30 (article 74 of the Weapons Code, 2014). Inspectors checked the books of all nine brokers in 2022.
