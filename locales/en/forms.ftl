### What all forms share, and what is wrong with what was typed: problem-<what>. Each problem says what to do.

forms-problem = There is a problem
# Read out before the message of a field.
forms-error = Error:
forms-day = Day
forms-month = Month
forms-year = Year
forms-optional = Optional
forms-change = Change
forms-remove = Remove
forms-cancel = Cancel
forms-save = Save
forms-continue = Continue
forms-choose = Choose
forms-file-too-large = This file is larger than the largest file that can be taken. Make it smaller or send it in parts.

## Text

problem-empty = Fill in this field
problem-empty-title = Enter the title of the law
problem-empty-body = Write your text
problem-empty-text = Write the text
problem-empty-reasons = Give the reasons
problem-empty-comment = Write your comment
problem-empty-name = Enter your name
problem-empty-token_name = Say what the token is for
problem-empty-ministry = Enter the ministry or authority
problem-too-long =
    { $most ->
        [one] Shorten this text to { $most } character; it has { $length }
       *[other] Shorten this text to { $most } characters; it has { $length }
    }
problem-date = Enter a real date, such as 27 3 2026
problem-date-future = Enter a date that is not in the future
problem-dates-reversed = Enter a last day that is not before the first day
problem-language-tag = Enter the code of the language, such as pt or de

## Accounts and invitations

problem-sign-in = Check your email address and password: together they do not match an account
problem-email = Enter an email address in the form name@example.org
problem-password-short =
    { $least ->
        [one] Choose a password of at least { $least } character
       *[other] Choose a password of at least { $least } characters
    }
problem-password-wrong = This is not your current password. Enter it again
problem-invitation-used = This invitation has been used already. Sign in with the account you made
problem-invitation-expired = This invitation has expired. Ask the person who invited you for a new one
problem-has-account = This address has an account already. Enter another one
problem-takes-part = The person with this address takes part in the review already. Enter another address
problem-experts-complete =
    { $most ->
        [one] This State has appointed its { $most } expert. Remove that person before you invite another
       *[other] This State has appointed its { $most } experts. Remove one of them before you invite another
    }
problem-focal-point-there = The review has a focal point. Remove that person before you invite another
problem-choose-ministry = Choose ministries from which you have invited someone into this review
problem-choose-person = Choose people whom you have invited into this review

## Opening a review; $state is the name of a State in its basic form

problem-not-a-party = { $state }: choose a State that is a party to the Convention on the day the review starts
problem-already-reviewed = { $state }: this State is under review in this cycle already. Choose another State
problem-number-of-reviewing =
    { $expected ->
        [one] Choose { $expected } reviewing State
       *[other] Choose { $expected } reviewing States
    }
problem-chosen-twice = { $state }: choose this State only once
problem-reviewer-not-a-party = { $state }: not a party to an instrument under review ({ $instrument }). Choose another reviewing State
problem-mutual = { $state }: the two States would review each other. Choose another reviewing State
problem-none-of-group = Choose at least one reviewing State of the same regional group ({ $group })
problem-no-group = { $state }: this State belongs to no regional group yet, so its reviewing States cannot be chosen. Enter its group first
problem-mixed-worlds = Choose either real States or the invented States of the demonstration, not both in one review
problem-no-language = Choose at least one language
problem-choose-staff = Choose an officer of the secretariat

## Self-assessment

problem-nothing-answered = Answer at least one question before you send the self-assessment
problem-nothing-changed = Nothing has changed since the last version was sent. Correct an answer first
problem-choose-sector = Choose the sector of this stakeholder
problem-too-many =
    { $most ->
        [one] Enter no more than { $most } entry
       *[other] Enter no more than { $most } entries
    }

## Desk review and report

problem-choose-kind = Choose what kind of finding this is
problem-choose-expert = Choose an expert of one of the reviewing States
problem-choose-means = Choose means of dialogue from the list
problem-choose-section = Choose at least one section

## Treaty status

problem-choose-participant = Choose a State or organization
problem-choose-state-under-review = Choose the State under review
problem-choose-instrument = Choose an instrument
problem-choose-act = Choose what was done
problem-act-there = This act has been entered already. Enter another one, or leave this page

## Files

problem-file-too-large = Choose a file of at most { $most } MB
problem-file-empty = This file is empty. Choose another one
problem-file-type = Choose a PDF, Word (.docx), OpenDocument, image or text file
problem-file-old-word = This is an old Word file (.doc). Save it as .docx or PDF and choose that file
problem-file-macros = This document contains macros. Save it without macros, as .docx or PDF, and choose that file
problem-file-damaged = This file is damaged and cannot be opened. Save it again and choose the new file
problem-file-bomb = This file unpacks to far more than its size and is not taken. Save it again and choose the new file
problem-file-encoding = This text file is not in UTF-8. Save it in UTF-8 and choose it again
problem-file-unknown = One of the files is not there any more. Upload it again
