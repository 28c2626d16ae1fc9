### The country review report and its executive summary: headings, fixed sentences, masthead and tables.
# Variables are finished texts: $state and $reviewer are names of States, $reviewers a finished list of such
# names ("Northland and Isla Verde"), $date, $from, $to, $signed and $bound are written-out dates. A name of a State
# cannot be inflected: phrase every sentence so that it stands in its basic form. $instrument is the
# `.reference` of an instrument and $deposit the `.instrument` of an act; each keeps one grammatical form throughout.

## Title

# $articles is a finished list of the `.articles` of each instrument; $cycle is the time frame, such as "2026–2030".
blueprint-title = Review by { $reviewers } of the implementation by { $state } of { $articles } for the review cycle { $cycle }
# The same, when the review does not belong to a cycle.
blueprint-title-no-cycle = Review by { $reviewers } of the implementation by { $state } of { $articles }
# A short title for lists, file properties and page headers.
blueprint-title-short = Country review report: { $state }
blueprint-title-summary-short = Executive summary: { $state }

## Masthead

blueprint-masthead-conference = Conference of the Parties to the United Nations Convention against Transnational Organized Crime
blueprint-masthead-mechanism = Mechanism for the review of the implementation of the Convention and the Protocols thereto
blueprint-kind-report = Country review report
blueprint-kind-summary = Executive summary
blueprint-distribution-general = Distr.: General
blueprint-distribution-restricted = Distr.: Restricted
blueprint-original-ar = Original: Arabic
blueprint-original-en = Original: English
blueprint-original-es = Original: Spanish
blueprint-original-fr = Original: French
blueprint-original-ru = Original: Russian
blueprint-original-zh = Original: Chinese
# The foot of a page.
blueprint-page = Page { $page } of { $pages }

## Notices

blueprint-notice-draft = Draft – not agreed
blueprint-notice-agreed = Agreed by the State under review and the reviewing States on { $date }
blueprint-notice-section-not-agreed = This section has not yet been agreed.
blueprint-notice-section-empty = This section has not yet been written.
blueprint-notice-confidential = This report is confidential. Only the State under review may publish it, in whole or in part.
blueprint-notice-published = Published by the State under review on { $date }.
blueprint-notice-published-part = These parts of the report were published by the State under review on { $date }. The remainder is confidential.
# $language is a language's name.
blueprint-notice-original-language = Not yet translated; shown in the original language: { $language }.
blueprint-notice-article-text-missing = The text of this article has not been loaded.

## Headings, as the blueprint gives them

blueprint-introduction = Introduction
blueprint-process = Process
blueprint-executive-summary = Executive summary
blueprint-summary-successes = Successes and good practices
blueprint-summary-challenges = Challenges in implementation, where applicable
blueprint-summary-observations = Observations on the implementation of the articles under review
blueprint-summary-assistance = Technical assistance needs identified to improve implementation of the Convention and its Protocols
blueprint-implementation = Implementation of the Convention and its Protocols
blueprint-ratification = Ratification of the Convention and its Protocols
blueprint-legal-system = Legal system of { $state }
blueprint-implementation-convention = Implementation of selected articles of the Convention
# $subject is the `.subject` of the Protocol.
blueprint-implementation-protocol = Implementation of selected articles of the Protocol on { $subject }
# The article's own title follows on the next line.
blueprint-convention-article = Article { $number }
blueprint-convention-information = Summary of information relevant to reviewing the implementation of the article
blueprint-convention-observations = Observations on the implementation of the article
blueprint-convention-good-practices = Successes and good practices
blueprint-convention-challenges = Challenges, where applicable
blueprint-convention-assistance = Technical assistance needs
blueprint-protocol-article = Article { $number }
blueprint-protocol-information = Summary of information relevant to reviewing the implementation of the article
blueprint-protocol-observations = Observations on the implementation of the article
blueprint-protocol-good-practices = Successes and good practices
blueprint-protocol-challenges = Challenges, where applicable
blueprint-protocol-assistance = Technical assistance needs

## Introduction

blueprint-introduction-conference = Article 32 of the Convention set up the Conference of the Parties and gave it, among other tasks, those of promoting the implementation of the Convention and of reviewing it.
blueprint-introduction-basis = The mechanism rests on paragraphs 3 and 4 of article 32 of the Convention. It also follows article 4, paragraph 1, by which States parties, in carrying out what the Convention asks of them, respect the sovereign equality and the territorial integrity of States and do not intervene in the domestic affairs of others.
blueprint-introduction-purpose = The review is carried out between Governments. Its purpose is to help States parties to give effect to the Convention and to those Protocols by which they are bound.
blueprint-introduction-terms = The present review was conducted in accordance with the terms of reference of the mechanism.

## Process

# $means is a finished list of the means below; $experts is a finished list of names.
blueprint-process-basis = The present review of the implementation of the Convention and its Protocols by { $state } draws on the response to the self-assessment checklist that { $state } submitted on { $date }, on any supplementary information that it provided in accordance with paragraph 26 of the terms of reference, and on the constructive dialogue between the governmental experts of { $state } and those of { $reviewers }. The dialogue took place by means of { $means }. The following experts took part: { $experts }.
# The same, while no dialogue or no expert is recorded.
blueprint-process-basis-without-dialogue = The present review of the implementation of the Convention and its Protocols by { $state } draws on the response to the self-assessment checklist that { $state } submitted on { $date } and on any supplementary information that it provided in accordance with paragraph 26 of the terms of reference. It was carried out by the governmental experts of { $reviewers }.
blueprint-process-visit = With the agreement of { $state }, a country visit was conducted from { $from } to { $to }.
blueprint-process-visit-one-day = With the agreement of { $state }, a country visit was conducted on { $date }.
blueprint-process-joint-meeting = A joint meeting of { $state } and { $reviewers } was held at the United Nations Office at Vienna from { $from } to { $to }.
blueprint-process-joint-meeting-one-day = A joint meeting of { $state } and { $reviewers } was held at the United Nations Office at Vienna on { $date }.
# $stakeholders is a finished list of names.
blueprint-process-stakeholders = In preparing its response, { $state } consulted the following stakeholders: { $stakeholders }.

# Means of dialogue, as they stand in the list after "by means of".
blueprint-means-telephone-conference = telephone conferences
blueprint-means-videoconference = videoconferences
blueprint-means-email = email exchanges
blueprint-means-written-questions = written questions and answers
blueprint-means-meeting = meetings
blueprint-means-country-visit = a country visit
blueprint-means-joint-meeting = a joint meeting at the United Nations Office at Vienna

## Ratification

blueprint-ratification-signed-and-bound = { $state } signed { $instrument } on { $signed } and deposited { $deposit } with the Secretary-General of the United Nations on { $bound }.
blueprint-ratification-bound = { $state } did not sign { $instrument }; it deposited { $deposit } with the Secretary-General of the United Nations on { $bound }.
blueprint-ratification-signed = { $state } signed { $instrument } on { $signed } and has not yet become a party to it.
blueprint-ratification-not-signed = { $state } has not signed { $instrument } and is not a party to it.
# The State's answer to the question on its implementing legislation follows.
blueprint-ratification-law = { $state } described its implementing legislation as follows.

## Legal system

# In each case the State's own answer follows.
blueprint-legal-system-kind = { $state } described its legal system as follows.
blueprint-legal-system-treaties = { $state } described the place of treaties in its domestic law as follows.
blueprint-legal-system-institutions = { $state } described the institutions concerned as follows.

## Information on an article

# $paragraph is the place of a question as the article gives it, such as "1 (a) (i)"; $kind is letter where the
# article's paragraphs have no numbers.
blueprint-information-paragraph =
    { $kind ->
        [letter] Subparagraph { $paragraph }
       *[paragraph] Paragraph { $paragraph }
    }
blueprint-information-yes = { $state } answered “Yes” to the question on this provision.
blueprint-information-partly = { $state } answered “In part” to the question on this provision.
blueprint-information-no = { $state } answered “No” to the question on this provision.
blueprint-information-not-answered = { $state } did not answer the question on this provision.
blueprint-information-measures =
    { $count ->
        [one] { $state } cited the following measure.
       *[other] { $state } cited the following { $count } measures.
    }
blueprint-information-files =
    { $count ->
        [one] One file is attached to the answer.
       *[other] { $count } files are attached to the answer.
    }
blueprint-information-application = On the application of these measures, { $state } gave the following information.
blueprint-information-reasons = { $state } described the following difficulties.
blueprint-information-steps = { $state } described the following steps taken or planned.
blueprint-information-successes = { $state } reported the following successes and good practices.

## Findings

# $reviewer is the reviewing State whose experts made the finding.
blueprint-finding-by = Experts of { $reviewer }
blueprint-finding-reasons = Reasons
blueprint-finding-comment = Comment by { $state }
blueprint-no-observations = No observations were made.
blueprint-no-good-practices = No successes or good practices were identified.
blueprint-no-challenges = No challenges were identified.
blueprint-no-assistance = No technical assistance needs were identified.

## Tables

blueprint-table-provision = Provision
blueprint-table-question = Question
blueprint-table-answer = Answer
blueprint-table-measure = Measure
blueprint-table-article = Article or paragraph
blueprint-table-date = Date
blueprint-table-link = Link
blueprint-table-text = Quoted text
blueprint-table-files = Files
blueprint-table-assistance = Technical assistance needed
blueprint-table-type = Type
blueprint-table-description = Description
blueprint-table-provider = Provider so far
blueprint-table-priority = Priority
blueprint-table-instrument = Instrument
blueprint-table-signed = Signed
blueprint-table-act = Act
blueprint-table-bound = Deposited
blueprint-table-state = State
blueprint-table-expert = Governmental expert
blueprint-table-position = Current position
