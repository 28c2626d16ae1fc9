### What a State is asked about every provision: the status, the fields that follow, and their choices.

answer-status = Is this provision implemented in your State?
    .hint = Answer for law and practice as they stand today. Choose “In part” if something the provision asks for is still missing.
answer-status-yes = Yes
    .hint = Your State’s law and practice cover the whole provision.
answer-status-partly = In part
    .hint = Some of the provision is covered and some of it is not.
answer-status-no = No
    .hint = No measure covers the provision at present.

answer-text = Your answer
    .hint = Write in full sentences and name the laws you refer to.

## Fields

answer-field-measures = Measures that implement the provision
    .hint = Give each law, regulation or other measure on its own. Quote the words that matter; do not send a whole code when one article is enough.
    .add = Add another measure
    .item = Measure { $number }
    .remove = Remove measure { $number }
answer-field-application = How the measures are applied
    .hint = Describe cases and give figures: investigations, prosecutions, convictions, penalties, and the years they belong to. Leave out the names of private persons.
answer-field-statistics = Statistics
    .hint = Give the figures you have; leave the others empty. Totals are worked out when you save.
    .item = Row { $number }
    .add = Add a row
    .remove = Remove row { $number }
    .total = Total
answer-field-authorities = Competent authorities
    .hint = Name each authority on its own, so that other States parties can reach it. Give the office, not the names of private persons.
    .add = Add another authority
    .item = Authority { $number }
    .remove = Remove authority { $number }
answer-field-reasons = Difficulties in implementing the provision
    .hint = Say what is missing and why: for example the law, resources, skills, coordination or another priority.
answer-field-steps = Steps taken or planned
    .hint = Name the bill, plan or project, the authority in charge and the date by which it should be done.
answer-field-assistance = Technical assistance needed
    .hint = Give each need on its own. Say also if another provider already helps with it.
    .add = Add another need
    .item = Need { $number }
    .remove = Remove need { $number }
answer-field-successes = Successes and good practices
    .hint = Describe what worked well and why other States might find it useful. You may leave this empty.

## Parts of a measure

answer-measure-title = Title of the law or measure
    .hint = Its official title, with number and year if it has them.
answer-measure-citation = Article or paragraph
    .hint = For example: article 210, paragraph 2.
answer-measure-date = Date
    .hint = The day it was adopted, or last amended: 2019, 2019-03 or 2019-03-14.
answer-measure-link = Link
    .hint = The address of an official text that anyone can open.
answer-measure-quote = Quoted text
    .hint = The words that implement the provision, in the original or in one of the six languages.
answer-measure-files = Files
    .hint = PDF, Word, image or plain text, up to 50 MB each.

## Parts of a need for technical assistance

answer-assistance-type = Type of assistance
    .hint = Choose the one that fits best.
answer-assistance-description = Description
    .hint = Say who needs it, for what purpose, and what would show that it has helped.
answer-assistance-provider = Provider so far
    .hint = Who already gives or has given this assistance, if anyone.
answer-assistance-priority = Priority
    .hint = How urgent the need is for your State, compared with its other needs.

answer-assistance-type-legislative-drafting = Legislative drafting
answer-assistance-type-legal-advice = Legal advice
answer-assistance-type-model-legislation = Model legislation
answer-assistance-type-training = Training
answer-assistance-type-capacity-building = Capacity-building
answer-assistance-type-on-site-expert = Assistance on site by an expert
answer-assistance-type-equipment = Equipment
answer-assistance-type-information-technology = Information technology
answer-assistance-type-good-practices = Good practices and lessons learned
answer-assistance-type-action-plan = Development of an action plan
answer-assistance-type-other = Other assistance

answer-assistance-priority-high = High
answer-assistance-priority-medium = Medium
answer-assistance-priority-low = Low

## How strongly the treaty binds: a short mark beside the question, and what it means

strength-must = must
    .hint = The treaty obliges your State to do this.
strength-consider = must consider or endeavour
    .hint = The treaty obliges your State to consider this or to endeavour to do it; what it then decides is left to your State.
strength-may = may
    .hint = The treaty leaves this to your State. “No” is a complete answer.

## Parts of an authority

answer-authority-name = Name of the authority
    .hint = Its official name, with the ministry or service to which it belongs.
answer-authority-purpose = Responsible for
    .hint = The instruments, kinds of requests or parts of the territory for which it is competent.
answer-authority-contact = Contact
    .hint = Postal address, telephone number and email address of the office.
answer-authority-languages = Languages of requests
    .hint = The languages in which it accepts requests.
answer-authority-urgent = Urgent requests
    .hint = How it is reached in urgent cases, for example a duty desk or the International Criminal Police Organization.
