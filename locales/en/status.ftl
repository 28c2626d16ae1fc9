### Treaty status, articles, treaty texts and published reports: what is open to all, and what the secretariat enters.
# $participant and $state are names in their basic form; $date is a written-out date; $year a year.

status-title = Treaty status
status-text = Which States and organizations are bound by the Convention and its Protocols, as at any day.
status-day = Day
    .hint = Year, month and day, for example 2010-09-29
status-show = Show
status-as-at = As at { $date }
status-latest = The latest act known here is of { $date }.
problem-as-at = Enter a day as year, month and day, such as 2010-09-29

# Stands after the number, which is set larger.
status-parties =
    { $count ->
        [one] party
       *[other] parties
    }
# $adopted and $force are written-out dates.
status-dates = Adopted on { $adopted }; in force since { $force }.
status-to-parties = Parties and signatories
status-to-articles = Articles
status-to-reports = Read the reports that States have published

## The parties to one instrument

status-count-parties =
    { $count ->
        [one] { $count } party.
       *[other] { $count } parties.
    }
status-count-signatories =
    { $count ->
        [one] { $count } State or organization has signed and is not bound.
       *[other] { $count } States or organizations have signed and are not bound.
    }
# $parties and $all are numbers.
status-of-group = Parties: { $parties } of { $all }
status-party = Party
status-signatory = Signatory
status-neither = Neither
status-former = Has withdrawn
status-party-since = Party since { $year }
status-signed-in = Signed in { $year }
status-left-in = Withdrew in { $year }
status-as-table = The same as a table
status-participant = State or organization
status-status = Status
status-signed = Signed
status-bound = Deposited
status-act = Act
status-deposits = Deposits
    .caption = Deposits in each year
status-year = Year
status-parties-at-end = Parties at the end of the year

## One participant

status-group = Regional group
status-kind = Kind
status-organization = Regional economic integration organization
status-formal-name = Formal name
status-invented = This State is invented. It belongs to the demonstration and is counted in no figure.
status-is-party = Party since { $date }
status-is-signatory = Signed on { $date }; not bound
status-has-left = Withdrew on { $date }
status-is-neither = Neither party nor signatory
# $language is a language's name or, for one that is none of the six, its code.
status-original = Original: { $language }

status-act-signature = Signature
status-act-ratification = Ratification
status-act-acceptance = Acceptance
status-act-approval = Approval
status-act-accession = Accession
status-act-succession = Succession
status-act-formal-confirmation = Formal confirmation
status-act-denunciation = Withdrawal
status-act-declaration = Declaration
status-act-reservation = Reservation
status-act-notification = Notification
status-act-objection = Objection

## Articles

articles-title = Articles
# $number is the article's number, $title its title.
article-number = Article { $number }
article-line = Article { $number }. { $title }
# $instrument is the short name of an instrument.
article-of = { $instrument }, article { $number }
article-other-language = The text of this article has been loaded in another language only: { $language }.
article-not-loaded = The text of this article has not been loaded.
article-load = Whoever runs this installation loads the text of an instrument, in Markdown or Akoma Ntoso, with this command:
article-before = Previous article
article-after = Next article

## Published reports

reports-title = Published reports
reports-text = The report of a review belongs to the State that was reviewed. It decides what of it is published.
reports-none = No State has published its report yet.
reports-whole = Published as a whole on { $date }
reports-part = Published in part on { $date }
reports-files = Save as a document
reports-report-docx = Report (Word)
reports-report-pdf = Report (PDF)
reports-summary-docx = Executive summary (Word)
reports-summary-pdf = Executive summary (PDF)

## The secretariat enters an act

enter-act-title = Enter an act
    .text = A signature, a deposit, a withdrawal, a declaration or another act. It is added to what is known; nothing is overwritten.
enter-act-participant = State or organization
enter-act-instrument = Instrument
enter-act-kind = What was done
enter-act-date = Day of signature or deposit
enter-act-own-words = Title and text
    .text = For a declaration, reservation, notification or objection. Leave this empty for every other act.
enter-act-title-in = Title
    .hint = In all six languages
enter-act-text = Text in its original language
enter-act-text-language = Language of the text
    .hint = Its code, such as en, ar, pt or de
enter-act-button = Enter the act

done-act-entered = The act was entered.

## Treaty texts

texts-title = Treaty texts
    .text = The texts of the instruments are loaded by whoever runs this installation. They are then shown beside the questions and in the reports.
texts-instrument = Instrument
texts-languages = Loaded in
texts-none = Not loaded
texts-how = How to load a text
    .text = Save the text as Markdown, with a heading such as “## Article 5. Title” above each article, or as Akoma Ntoso XML. Then run this command on the machine of the installation:
texts-check = The text is taken only if every article of the instrument is there. A text that was loaded before is replaced as a whole.
