### A review: the list of the secretariat, opening a review, its overview, and who takes part.
# $state and $of are names in their basic form; $date is a written-out date.

## All reviews, for the secretariat

all-reviews-title = All reviews
all-reviews-text = A review opens only to those who take part in it. You can open the reviews to which you are assigned.
all-reviews-none = No review has been opened yet.

## Opening a review

open-review-title = Open a review
open-review-text = The review covers the Convention and every Protocol by which the State is bound on the day the review starts.
# Headings of groups in a list of States.
open-review-invented = Invented States of the demonstration
open-review-real = States
open-review-reviewing-hint = Each is a party to every instrument under review, and none is reviewed by the State that it reviews. At least one is of the same regional group.
# $number counts the reviewing States from 1.
open-review-reviewing = Reviewing State { $number }
open-review-language = Language of the report
    .hint = The experts write the report in this language.
open-review-also = Other working languages
    .hint = Optional
open-review-started = Start
    .hint = The day on which the State is informed that its review begins. The indicative dates are counted from it.
open-review-focal-point = Email address of the State’s contact
    .hint = Optional. This person is invited as focal point. You can also do this later.
open-review-button = Open the review

done-review-opened = The review was opened.

## What a review is

review-state = State under review
review-reviewing = Reviewing States
review-started = Started
review-staff = Staff member
review-instruments = Instruments
review-languages = Working languages
# $language is a language's name.
review-language-of-report = { $language } (language of the report)

## Overview

review-title = Review: { $state }
review-asked = What is asked of you
review-open = Continue
review-where = In this review
review-clock = Indicative dates
    .text = These dates help all sides to plan. One that passes blocks nothing.
review-done-on = Done on { $date }
review-now = Next
review-passed = This date has passed. The step is still open.
review-step-record = Record the day it was done
review-step-due = Indicative date: { $date }
review-step-day = On which day was it done?
    .hint = Today or a day in the past. Leave it empty to take back what was recorded.
done-step-recorded = The day was saved.
review-about = About this review
review-people = Who takes part
review-people-all = People and invitations

review-door-self-assessment = Self-assessment
    .hint = The articles, their questions, and who answers them
review-door-articles = Your articles
    .hint = The articles that your focal point has given you
review-door-response = Response sent
    .hint = The self-assessment as it was sent, in every version
review-door-desk-review = Desk review
    .hint = Answers, questions and findings, article by article
review-door-threads = Questions and answers
    .hint = What the experts ask, and what the State answers, article by article
review-door-report = Country review report
    .hint = The report, section by section, and its documents
review-door-publication = Publication
    .hint = What of the report the State publishes
review-door-enquiries = Questions to the secretariat
    .hint = What your State asks the secretariat about the self-assessment, and its answers
review-door-journal = Journal
    .hint = Who did what in this review
review-door-people = People
    .hint = Who takes part

## People

review-people-title = People: { $state }
# $part is a part in the review, $of a State or a ministry.
review-role = { $part }, { $of }
review-not-approved = The secretariat has not approved the profile yet.
review-remove = Remove
review-remove-title = Remove { $name } from the review?
review-remove-text = This person will no longer see the review. What this person has written stays.
review-remove-button = Remove from the review
review-invite = Invite someone
review-pending = Invitations not yet accepted
review-pending-until = Open until { $date }
review-pending-expired = Expired on { $date }
review-withdraw = Withdraw

done-invited = The invitation was sent.
done-removed = The person was removed from the review.
done-invitation-withdrawn = The invitation was withdrawn.

## Inviting

review-invite-title = Invite someone into the review
review-invite-ministries = Invite people from your ministries. They see only the articles that you give them.
review-invite-seat = Part in the review
review-invite-ministry = Ministry or authority
review-invite-language = Language of the invitation
review-invite-button = Send the invitation
problem-choose-part = Choose the part that this person takes in the review
