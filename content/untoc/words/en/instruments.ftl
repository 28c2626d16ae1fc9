### The titles of the instruments and the ways a sentence names them.
# .short      the name used in lists and headings
# .reference  the name used inside sentences; it always stands as the object of "signed"
# .subject    the Protocol's subject, as it stands after "the Protocol on"
# .articles   as it stands in the report's title after "of the implementation of";
#             $count is the number of articles, $articles their numbers as a finished list

instrument-untoc = United Nations Convention against Transnational Organized Crime
    .short = Organized Crime Convention
    .reference = the Convention
    .articles =
        { $count ->
            [one] article { $articles } of the United Nations Convention against Transnational Organized Crime
           *[other] articles { $articles } of the United Nations Convention against Transnational Organized Crime
        }

instrument-trafficking = Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime
    .short = Trafficking in Persons Protocol
    .reference = the Trafficking in Persons Protocol
    .subject = Trafficking in Persons, Especially Women and Children
    .articles =
        { $count ->
            [one] article { $articles } of the Trafficking in Persons Protocol
           *[other] articles { $articles } of the Trafficking in Persons Protocol
        }

instrument-smuggling = Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime
    .short = Smuggling of Migrants Protocol
    .reference = the Smuggling of Migrants Protocol
    .subject = Smuggling of Migrants by Land, Sea and Air
    .articles =
        { $count ->
            [one] article { $articles } of the Smuggling of Migrants Protocol
           *[other] articles { $articles } of the Smuggling of Migrants Protocol
        }

instrument-firearms = Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime
    .short = Firearms Protocol
    .reference = the Firearms Protocol
    .subject = Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition
    .articles =
        { $count ->
            [one] article { $articles } of the Firearms Protocol
           *[other] articles { $articles } of the Firearms Protocol
        }
