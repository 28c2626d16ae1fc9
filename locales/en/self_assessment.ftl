### The self-assessment: task list, questions, files, check, what was sent.
# An article or the general part of the questionnaire is given to ministries, answered, and cleared by the focal point.

self-title = Self-assessment
# $state is the name of a State in its basic form.
self-title-of = Self-assessment: { $state }
self-general-part = General part
self-follow-up-part = Follow-up
    .hint = These questions are asked of a State that has been reviewed before.
# $article names an instrument and an article; $paragraph is a paragraph such as 1 (a) (i); $kind is letter where the
# article's paragraphs have no numbers: (a). $number counts the questions of the article.
self-paragraph =
    { $kind ->
        [letter] { $article }, subparagraph { $paragraph }
       *[paragraph] { $article }, paragraph { $paragraph }
    }
self-paragraph-only =
    { $kind ->
        [letter] Subparagraph { $paragraph }
       *[paragraph] Paragraph { $paragraph }
    }
self-paragraph-question =
    { $kind ->
        [letter] Question { $number }, on subparagraph { $paragraph }
       *[paragraph] Question { $number }, on paragraph { $paragraph }
    }
# $strength is how strongly the provision binds: must, must consider, may.
self-paragraph-strength =
    { $kind ->
        [letter] Subparagraph { $paragraph } · { $strength }
       *[paragraph] Paragraph { $paragraph } · { $strength }
    }
self-question = Question
self-question-number = Question { $number }

## Task list

self-asked-focal-point-self-assessment = Give the articles to the ministries that know them, check what they answer and clear each article. Then check all answers and send them.
self-asked-focal-point-desk-review = The self-assessment was sent. If an answer needs to be corrected, change it here, then check and send a new version.
self-asked-focal-point-agreement = The self-assessment was sent. If an answer needs to be corrected, change it here, then check and send a new version.
self-asked-focal-point-final = Nothing. The report is final; the answers can still be read here.
self-asked-contributor-self-assessment = Answer the questions of the articles listed here. When you have finished an article, say that it is ready: your focal point then checks it.
self-asked-contributor-desk-review = The self-assessment was sent. Your focal point may ask you for corrections.
self-asked-contributor-agreement = The self-assessment was sent. Your focal point may ask you for corrections.
self-asked-contributor-final = Nothing. The report is final; the answers can still be read here.
self-draft-stays = Nobody outside your State sees this draft until your focal point sends it.
    .focal-point = Nobody outside your State sees this draft until you send it.
self-nothing-given = Your focal point has not given you anything to answer yet. You will be told by email.
# $article is a heading such as “Article 5. Title”.
self-go-on = Go on with this: { $article }
self-answered-of = Answered: { $answered } of { $count }.
# $people is a list of names.
self-given-to = Given to: { $people }.
self-given-to-nobody = Not given to anyone.
# A person and the ministry it works for.
self-of-ministry = { $person } ({ $ministry })
self-whole = The self-assessment as a whole

progress-not-begun = Not begun
    .question = Not begun
progress-in-work = In progress
    .question = In progress
progress-ready = Ready
    .question = Ready
progress-cleared = Cleared
    .question = Cleared

## One article or the general part

self-questions = Questions
self-not-answered = Not answered
self-answered = Answered
self-answer = Answer
self-thread = Questions of the experts, and your answers
self-mark-ready = Say that it is ready
    .text = Your focal point is told and checks the answers. You can still change them.
self-mark-not-ready = You said that it is ready
    .text = If you want to go on working on it, take that back.
self-mark-cleared = Clear it
    .text = This tells everyone in your State that you have checked the answers and found them ready to be sent.
self-mark-reopened = You cleared it
    .text = If it needs more work, open it again.
self-mark-button-ready = It is ready
self-mark-button-not-ready = It is not ready
self-mark-button-cleared = Clear it
self-mark-button-reopened = Open it again
self-give = Give it to ministries
self-give-sees = Those whom you choose see this part and nothing else of your self-assessment.
self-give-button = Save who answers it
self-no-ministries = You have not invited anyone from a ministry yet.
self-invite = Invite someone from a ministry
self-files = Files
self-no-files = There are no files here yet.
self-upload = Upload a file
self-upload-button = Upload
# $size is a whole number.
self-kilobytes = { $size } kB
self-megabytes = { $size } MB
# $size is a size such as “2 MB”, $date a written-out date.
self-file-facts = { $size }, { $date }
problem-file-none = Choose a file first
problem-file-not-stored = The file could not be stored just now. Choose it again in a minute
forms-file-travels = The file is being sent. Keep this page open.

done-chapter-given = Your choice of who answers this was saved. Anyone new is told by email.
done-chapter-marked = It was marked, and those waiting for it are told.
done-chapter-reopened = It is open for work again.
done-file-uploaded = The file was uploaded. You can attach it to a measure in your answers.

## A question and its answer

self-position = Question { $number } of { $count }
self-does-not-apply = According to your other answers this question does not apply. You need not answer it.
self-guidance = Help with this question
self-example = Example of a good answer
    .hint = The State and its laws are invented.
self-related = Answers that may serve here too
    .text = You need not give the same information twice: refer to the other answer.
# $place says where the other question stands, $state how far its answer is.
self-related-line = { $place }: { $state }
self-noticed = You may want to look at this again. It does not keep you from going on.
self-last-saved = Saved on { $when } by { $person }.
self-history-link = Earlier versions
self-language = Language of your answer
    .hint = Write in any of the six languages.
self-attach = Attach the files that belong to this measure.
self-save-continue = Save and continue
self-previous = Previous question
self-next = Next question
self-all-questions = All questions of this article
self-how-to-load = How to load it
self-original = Original: { $language }
# $time is a time of day such as 14:02.
self-saved-at = Saved { $time }
self-offline = Kept on this device, will be sent
self-not-kept = Not saved. Keep this page open.
self-see-both = See both versions
done-answer-saved = Your answer was saved.

## An answer as it is read

self-read-text = Answer
self-read-status = Implemented

## Two versions of one answer

self-conflict-title = Someone else changed this answer
self-conflict-notice = Someone else changed this answer. Nothing is lost: see both versions.
self-conflict-text = Nothing was overwritten and nothing is lost. Choose one of the two versions, or combine them below. The other one stays among the earlier versions only if it was saved before.
self-mine = Your version
    .text = Not saved yet
self-theirs = The version saved in the meantime
# $when is a written-out date with the time.
self-written = { $person }, { $when }
self-take-mine = Take my version
self-take-theirs = Take the other version
self-what-differs = What differs
    .text = Struck through: only in the other version. Underlined: only in yours.
self-combine = Combine them
    .text = Both changes are put together here. Change the answer until it holds what both of you want to say, and save it.
# Headings of two panes: the other version to compare with, and the form to be changed.
self-beside = The other version, to compare
self-edit = The combined version, to be changed
self-added = Added:
self-removed = Removed:

## Not saved

self-not-saved = Your answer was not saved
self-not-open = This question is not open to you, or is no longer: your focal point may have given it to someone else. Copy your text and send it to your focal point if it is needed.
self-not-open-notice = Not saved: this question is not open to you any more. Press “Save” to see your text and copy it.
self-typed = What you typed
    .text = It is shown here so that you can copy it.
self-try-again = Try again

## History

self-history-title = Earlier versions of this answer
self-written-by = Written by { $person }.

## Stakeholders

self-stakeholders-title = Stakeholders consulted
self-stakeholders-text = Name those who were consulted for this self-assessment: authorities, companies and associations, and individuals and groups outside the public sector. Say why each of them matters for the Convention or a Protocol.
self-no-stakeholders = No stakeholders are named.
self-stakeholder = Stakeholder { $number }
self-stakeholder-name = Name
self-stakeholder-sector = Sector
self-stakeholder-relevance = Relevance
    .hint = What the stakeholder knows or does that concerns the Convention or a Protocol.
self-add-stakeholder = Add another stakeholder
self-remove-stakeholder = Remove stakeholder { $number }
self-list-changed = Someone else saved this list in the meantime
    .text = This is what was saved. Your own list is below: add what you want to keep, and save it.
sector-public = Public sector
sector-private = Private sector
sector-society = Individuals and groups outside the public sector
done-stakeholders-saved = The list of stakeholders was saved.

## Check and send

self-check-title = Check your answers
self-check-text = These are all answers as they stand now. What could be added is noted below an answer; none of it keeps you from sending.
self-check-stale = An answer was changed after you opened this page. Nothing was sent. Check the answers again, then send them.
self-to-sending = Go to the end of the page and send
# $number counts the versions, from 1.
self-send = Send version { $number }
self-warning = Warning
self-sending-is-final = What you send is dated and cannot be changed or taken back. A correction is a new version.
self-confirm = Before you send
# $states is a list of the names of the reviewing States, in their basic form.
self-confirm-sending = I have checked the answers. I understand that this version is final and can be read by the experts of the reviewing States ({ $states }) and by the secretariat.
self-send-button = Send
problem-confirm-sending = Confirm that you have checked the answers and that this version is final
done-response-sent = The self-assessment was sent.

## What was sent

self-responses-title = Versions that were sent
self-responses-text = Each version was sent by the State under review and has not been changed since. A correction is a new version.
self-version = Version { $number }
self-read-version = Read version { $number }
self-difference-link = What changed in version { $number }
self-sent-on = Sent on
self-sent-by = Sent by
self-digest = Digest
    .hint = SHA-256 of the content. If a single character had been changed since, it would be different.
self-after-sending = The experts of the reviewing States and the secretariat were told by email. They read the answers and may ask you questions about single articles.
self-to-review = Go to the review
self-difference-title = What changed
# $before and $after are moments at which versions were sent.
self-difference-text = Compared with the version sent on { $before }. This one was sent on { $after }. Struck through: taken out. Underlined: added.
self-first-version = This is the first version: there is none to compare it with.
