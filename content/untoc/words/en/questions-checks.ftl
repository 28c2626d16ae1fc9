### Shown before sending where two answers do not go together.

untoc-6-2-b-p1-check-criminalized = The predicate offences are said to include participation in an organized criminal group, corruption and obstruction of justice, while one of these is said not to be a criminal offence under article 5, 8 or 23. Please compare these answers.
untoc-13-1-check-domestic = Confiscation at the request of other States parties is reported, while the answer on article 12, paragraph 1 (a), says that proceeds of crime cannot be confiscated. Please compare both answers.
untoc-18-13-p5-check-designated = The notification of a central authority is reported, while the first answer on this paragraph says that none has been designated. Please compare both answers.
untoc-24-4-check-witnesses = Protection is said to apply also to victims who are witnesses, while the answer on paragraph 1 says that witnesses are not protected. Please compare both answers.
trafficking-1-3-check-criminalized = Trafficking in persons is said to be treated as an offence under the Convention, while the answer on article 5 of the Protocol says that it is not a criminal offence. Please compare both answers.
smuggling-1-3-check-criminalized = The smuggling of migrants is said to be treated as an offence under the Convention, while the answer on article 6, paragraph 1 (a), of the Protocol says that it is not a criminal offence. Please compare both answers.
firearms-1-3-check-criminalized = The offences under article 5 of the Protocol are said to be treated as offences under the Convention, while the answers on that article say that one of them is not a criminal offence. Please compare these answers.
firearms-7-a-check-marked = The records are said to include the markings, while the answer on article 8, paragraph 1 (a), says that firearms are not marked at manufacture. Please compare both answers.
firearms-9-c-check-verified = A certificate, record or mark after verification is reported, while the answer on subparagraph (b) says that no competent authority verifies the deactivation. Please compare both answers.
