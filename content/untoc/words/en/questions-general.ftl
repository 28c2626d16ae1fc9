### The general part: legal system and institutions. The answers feed sections A and B of the report (see blueprint.toml).

general-legal-system = What kind of legal system does your State have, and what are the sources of its law?
    .guidance = Say whether it is a civil law, common law, customary law or Muslim law system, or a mixture of these. Name the main sources of law and their order, beginning with the constitution. For a federal State, say which level of government makes and enforces criminal law. One or two paragraphs are enough.

general-treaty-hierarchy = What place do treaties have in the domestic law of your State?
    .guidance = Say whether a treaty applies directly or only through implementing legislation, and which rank it has beside the constitution and other laws. Quote the article of the constitution that settles this, with its number. If courts have decided the matter, cite the leading decision.

general-ratification-law = By which act did your State approve the Convention and the Protocols that bind it, and what does that act provide?
    .guidance = Give the title of the act, the legislative body that adopted it, and the dates of its adoption and entry into force. Give the name, number and date of the official publication. Then summarize the act in a few sentences. If the instruments were approved by different acts, describe each in turn.

general-institutions = Which institutions in your State prevent and combat transnational organized crime, and how do they work together?
    .guidance = Name the ministries, the police and prosecution services, and any specialized units or courts, each with its task. Say who coordinates them and by which rules. Mention the central authorities for international cooperation.
