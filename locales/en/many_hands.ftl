### Many hands at one self-assessment: who has which question, by when, and reminders.

# $date is a written-out date.
hands-due = To be ready by { $date }.
hands-was-due = It was to be ready by { $date }.
hands-day = By when?
    .hint = Leave it empty if there is no day. Everyone chosen is reminded by email: a week before, on the day and after it.
problem-due-past = Enter today or a day to come

## One question given to people

hands-title = Who answers this question
hands-whom = Who answers it?
    .hint = They see this question and no other, unless the whole article was given to them. You can choose several people.
# $people is a list of names.
hands-with-chapter = These people have this question already, with its whole article: { $people }.
hands-single = You were given single questions of it.
    .text = You were given single questions here. You see these and nothing else of this part.
# How many questions of an article were given by themselves.
hands-given-singly = Single questions given: { $count }.
done-question-given = It was saved who answers this question. New people are told by email.

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
