### The follow-up part, asked of a State that has been reviewed before.

follow-up-observations = What progress has your State made on each of the observations in its previous country review report?
    .guidance = Take the observations in the order of the report, with article and paragraph. For each say what was done, by whom and when, and what is still open. If your State chose another way or could not follow an observation, explain why. “In progress” alone tells the reader little.
    .example = On the observation concerning article 5 of the Convention, Northland amended section 40 of its Criminal Code by Act 12 of 2022; the section now covers all serious crimes. Four of the five observations have been acted upon; the fifth awaits a decision of the National Assembly.

follow-up-challenges = What steps has your State taken to meet the challenges that the previous report identified?
    .guidance = Name each challenge and the steps, with the authority in charge, the means and the dates. Say how you know whether a step had an effect. If a challenge no longer exists, say why.
    .example = The report named slow answers to requests for mutual legal assistance. In 2021 Korvania gave its central authority six more posts and an electronic register; the average time fell from 11 months to 5 by 2023.

follow-up-law = How have the laws, institutions and procedures of your State in this field changed since the previous report?
    .guidance = List new and amended laws with article, number and date, including those that have nothing to do with an observation. Mention bills before parliament, new authorities and leading decisions of courts. Say whether your State has become a party to another Protocol, or has made or withdrawn a reservation.
    .example = Since 2019 Isla Verde has adopted the Beneficial Owners Act (2020) and amended articles 140 to 146 of its Criminal Code (Act 9 of 2021). An asset recovery office was opened in 2022. A bill on virtual assets is before the National Assembly.

follow-up-good-practices = How have the good practices named in the previous report been carried further, and have other States made use of them?
    .guidance = Take each practice in turn and say whether it continues, has grown or was given up, and why. Name practices of other States from which your State has learned. Say how the experience was passed on, for example by a visit, a guide or a course.
    .example = The joint port control unit praised in the report now works in all five ports of Al Yasmin instead of two. Delegations of three States visited it in 2022, and one of them has set up a unit of its own.

follow-up-assistance-received = Which of the technical assistance needs stated in connection with the previous report have been met, and who provided the assistance?
    .guidance = List the needs one by one. For each say whether assistance was received in full, in part or not at all, from whom, when and of what kind. Name States, organizations and private bodies. If an offer was declined, say why.
    .example = Lumaya had stated four needs. Legislative drafting was met in 2021 by the United Nations Office on Drugs and Crime and training of prosecutors in 2022 by a partner State. Equipment came in part; no one has yet offered a case management system.

follow-up-assistance-effect = What effect has the technical assistance had?
    .guidance = Say what can be done now that could not be done before, with figures if possible. Say what has lasted after the end of the assistance and what has not. Frank remarks on what did not help are useful to providers and to other States.
    .example = The training of 60 prosecutors of Lumaya was followed by a rise in financial investigations from 9 in 2021 to 34 in 2023. Half of the persons trained have since changed posts, and the course is therefore now part of initial training.

follow-up-assistance-needs = Which technical assistance needs remain, and which have arisen since?
    .guidance = State each need with its article, the kind of assistance, who would receive it and how urgent it is. Say what your State itself contributes. Needs that you enter under the articles need not be described again; refer to them.
    .example = Isla Verde still needs equipment for examining travel documents (article 12 of the Smuggling of Migrants Protocol; high priority). A new need is training in tracing virtual assets for 20 investigators; the Police Academy offers rooms and teachers of basic courses.

follow-up-obstacles = What hinders your State from acting on the observations that are still open?
    .guidance = Distinguish law, resources, skills, coordination and political priority. Say who would have to act, and what would help. Give a date by which progress can be expected, if you can.
    .example = Two observations need an amendment of the Constitution of Korvania, for which a two-thirds majority has not been found. A third waits for funds: the secure video link for 30 courts costs 2 million marks and is planned for 2026.

follow-up-crime-situation = How has transnational organized crime in your State, or affecting it, changed since the previous report?
    .guidance = Describe new groups, markets, routes and methods, and those that have lost importance, with figures and their source. Say how your State has responded. Information that would endanger investigations should be left out.
    .example = Seizures of synthetic drugs in Northland tripled between 2019 and 2023, while vehicle theft fell by 40 per cent (police statistics of 2024). Recruitment of minors through social networks is new; a special unit was formed in 2023.

follow-up-publication = How has your State used its previous country review report, and has it published the report or parts of it?
    .guidance = The report is confidential unless your State publishes it; no reason need be given for not doing so. If it was published, give the date and a link, and say which parts. Say who received or discussed it, such as parliament, courts, universities or civil society.
    .example = Al Yasmin published the summary of the report and the part on trafficking in persons on the website of its Ministry of Justice on 2 March 2021. A committee of Parliament discussed them in May 2021, and two other States received the whole report on request.
