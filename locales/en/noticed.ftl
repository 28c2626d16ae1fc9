### What the program notices about a draft answer. It never bars saving: the person decides.

noticed-nothing-given = This question has not been answered yet.
noticed-status-missing = Say whether the provision is implemented: yes, in part or no.
noticed-measure-missing = Name at least one law or other measure that implements the provision.
noticed-reasons-missing = Say which difficulties stand in the way of implementing the provision.
noticed-title-missing = Give the title of this law or measure.
noticed-type-missing = Choose the type of assistance needed.
noticed-unknown-choice = Choose one of the options on the list.
noticed-link-unreadable = Enter the full address of a page, for example https://laws.example.org/act-12.
noticed-date-unreadable = Enter a year, a month or a day: 2004, 2004-09 or 2004-09-29.
noticed-authority-missing = Name at least one competent authority.
noticed-authority-name-missing = Give the name of this authority.
noticed-contact-missing = Say how other States can reach this authority.
noticed-year-unreadable = Enter the year of this row with four digits, for example 2023.
noticed-row-name-missing = Say what the figures of this row are about.
noticed-year-twice = This year is in the table already: put its figures into one row.
noticed-number-unreadable = Enter a number in digits, for example 1200 or 12.5.
noticed-count-unreadable = Enter a whole number in digits, for example 1200.
noticed-number-ambiguous = This number can be read in two ways: write it without a sign between the thousands.
noticed-percent-outside = Enter a percentage from 0 to 100.
noticed-too-long =
    { $most ->
        [one] Shorten this text to { $most } character; it has { $length }.
       *[other] Shorten this text to { $most } characters; it has { $length }.
    }
noticed-too-many =
    { $most ->
        [one] Keep at most { $most } entry here; there are { $length }.
       *[other] Keep at most { $most } entries here; there are { $length }.
    }
