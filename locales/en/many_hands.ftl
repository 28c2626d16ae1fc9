### Many hands at one self-assessment: who has which question, by when, and reminders.

# $date is a written-out date.
hands-due = To be ready by { $date }.
hands-was-due = It was to be ready by { $date }.
hands-day = By when?
    .hint = Leave it empty if there is no day. Everyone chosen is reminded by email: a week before, on the day and after it.
problem-due-past = Enter today or a later day

## One question given to people

hands-title = Who answers this question
hands-sees = Those whom you choose see this question and no other, unless the whole article was given to them.
hands-ministries = Ministries
    .hint = Everyone from the ministry has it, and so will everyone who joins from it later.
hands-nobody-there = Nobody has joined from there yet
hands-people = Single people
# $people is a list of ministries and names of people.
hands-with-chapter = Given already, with the whole article, to: { $people }.
hands-single = You were given only some of its questions.
    .text = You were given only some of the questions here. You see these and nothing else of this part.
# How many questions of an article were given by themselves.
hands-given-singly = Single questions given: { $count }.
done-question-given = Your choice of who answers this question was saved. Anyone new is told by email.

journal-question-given = Gave a question to people: { $question }
journal-reminded = Reminded people of what is due: { $number }

## Mails

mail-chapter-given-by = Your focal point has given you an article to answer. It is to be ready by { $date }.
    .subject = An article to answer
mail-question-given = Your focal point has given you a question to answer.
    .subject = A question to answer
mail-question-given-by = Your focal point has given you a question to answer. The answer is to be ready by { $date }.
    .subject = A question to answer
mail-reminder-soon = What you were given in the self-assessment is not ready yet. It is to be ready by { $date }. Number of parts: { $count }.
    .subject = Reminder: to be ready by { $date }
mail-reminder-today = What you were given in the self-assessment is to be ready today, { $date }, and is not ready yet. Number of parts: { $count }.
    .subject = Reminder: to be ready today
mail-reminder-late = What you were given in the self-assessment was to be ready by { $date } and is not ready yet. Number of parts: { $count }. If you need more time, tell your focal point.
    .subject = Reminder: was to be ready by { $date }

## How far questions and articles are

hands-counts = Questions: { $count }. Answered: { $answered }. Ready or cleared: { $ready }. Cleared: { $cleared }.
# How many questions a ministry says are ready and the focal point has not cleared.
hands-waiting = Waiting for you to check: { $count }.
hands-reopens = The focal point has cleared this answer. If you change it, it is open for work again.
hands-save-and-ready = Save and say that it is ready
hands-save-and-not-ready = Save; it is not ready yet
hands-save-and-hand-back = Save and hand it back
hands-save-and-cleared = Save and clear it
hands-save-and-reopened = Save and open it again
self-mark-hand-back = Hand it back
    .text = If the answers need more work, hand them back. Those who answer are told by email.
self-mark-button-hand-back = Hand it back
problem-work-changed = An answer was changed after you opened this page. Look at it again; nothing was marked
done-question-ready = Your answer was saved and marked as ready.
done-question-not-ready = Your answer was saved and is in progress.
done-question-cleared = The answer was saved and cleared.
done-question-reopened = The answer was saved and is open for work again.
journal-question-ready = Said that an answer is ready: { $question }
journal-question-cleared = Cleared an answer: { $question }
journal-question-reopened = Opened an answer again: { $question }
mail-part-reopened = Your focal point asks you to go on working on answers that were marked as ready or cleared. Asked by { $person }.
    .subject = Answers need more work

## Remarks about a question, inside the State

remark-title = Remarks inside your State
remark-inside = Only your focal point and those in your State who answer this question read these remarks. They are never part of what is sent.
remark-none = There are no remarks yet.
# How many remarks are open.
remark-summary = Remarks inside your State. Open: { $count }.
remark-open-count = Open remarks: { $count }.
remark-all = See all remarks, or write one
remark-open = Open
remark-body = Your remark
    .hint = A question to a colleague, or what is still to be done.
remark-language = Language of your remark
remark-write = Write the remark
remark-settle = It is settled
remark-reopen = Open it again
remark-settled-by = Settled by { $person }, { $when }
remark-back = Back to the question
done-remark-written = Your remark was saved. Those who have this question are told by email.
done-remark-settled = The remark is settled.
done-remark-reopened = The remark is open again.
journal-remark-written = Wrote a remark: { $question }
journal-remark-settled = Settled a remark: { $question }
journal-remark-reopened = Opened a remark again: { $question }
mail-remark-written = There is a new remark inside your State about a question of the self-assessment. Written by { $person }.
    .subject = A remark about a question

## Two changes put together

merge-fits = Both changes fit together
    .text = You and the other person changed different parts of this answer. You can take both changes as they are.
merge-see = See the answer with both changes
merge-take = Take both changes
# $fields is a list of the names of fields.
merge-contested = You both changed the same place. Look at: { $fields }.

## Earlier versions

history-compared = Compared with the version before. Struck through: taken out. Underlined: added.
history-restore = Put this version back
history-changed = Someone else changed the answer after you opened this page. Nothing was put back: look at the versions again.
done-answer-restored = The earlier version was put back. The one that was there stays among the earlier versions.
journal-answer-restored = Put version { $number } of an answer back: { $question }

# $people is a list of names.
presence-here = Working on this question now: { $people }.
