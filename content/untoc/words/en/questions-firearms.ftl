### Firearms Protocol: article 5. Where one provision holds two obligations, its questions end in p1 and p2.

## Article 5

firearms-5-1-a = Has your State made the illicit manufacturing of firearms, their parts and components and ammunition a criminal offence when committed intentionally?
    .guidance = Article 3 names three cases: manufacture or assembly from illicitly trafficked parts and components, without a licence or authorization, and without marking the firearm. Show that each is covered. Set your definitions of firearm, parts and components and ammunition beside those of article 3. Quote the offence and its penalty.

firearms-5-1-b = Has your State made the illicit trafficking in firearms, their parts and components and ammunition a criminal offence when committed intentionally?
    .guidance = Show that import, export, acquisition, sale, delivery, movement and transfer between States parties are covered where one of the States concerned has not authorized them, or where the firearms are not marked. Quote the offence and its penalty. Give figures of seizures and convictions.

firearms-5-1-c = Has your State made it a criminal offence, when committed intentionally, to falsify or to illicitly obliterate, remove or alter the marking on a firearm?
    .guidance = These are the markings that article 8 requires. Show that falsifying, obliterating, removing and altering are each covered. Say whether possessing a firearm with a removed marking is also punished.

firearms-5-2-a-p1 = Subject to the basic concepts of your legal system, has your State made an attempt to commit these offences a criminal offence?
    .guidance = Show that attempt is covered for each offence under paragraph 1. The general rule on attempt may be enough; quote it and give the penalty. If a basic concept of your legal system excludes it, name the concept.

firearms-5-2-a-p2 = Subject to the basic concepts of your legal system, has your State made participation as an accomplice in these offences a criminal offence?
    .guidance = The general rules on complicity may be enough; quote them. Say whether an accomplice is liable to the same penalty as the principal offender. If a basic concept of your legal system excludes it, name the concept.

firearms-5-2-b = Has your State made it a criminal offence to organize, direct, aid, abet, facilitate or counsel the commission of any of the offences under paragraph 1?
    .guidance = Go through all six forms of conduct. Show how your law reaches organizers and brokers who never handle the weapons. Quote the provisions, with their penalties. Refer to your answer under article 5, paragraph 1 (b), of the Convention if the same provision applies.
