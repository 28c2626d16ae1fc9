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
