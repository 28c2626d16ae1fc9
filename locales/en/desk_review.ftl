### The desk review: who has which article, findings, questions to the State and its answers. $state is the name of a
### State in its basic form, $article the finished name of an article, $date a written-out date or moment.

desk-title = Desk review
desk-text = The experts of the two reviewing States divide the articles among them, study the answers and record their findings.
desk-article = Article
desk-expert = Expert
desk-work = Work so far
desk-no-expert = Nobody yet
desk-give = Expert for this article
desk-give-button = Save
# A person and the State that the person serves.
desk-expert-of = { $person } ({ $state })
desk-findings-count =
    { $count ->
        [0] No findings
        [one] { $count } finding
       *[other] { $count } findings
    }
desk-messages-count =
    { $count ->
        [0] No messages
        [one] { $count } message
       *[other] { $count } messages
    }
desk-threads = Questions to the State and its answers
desk-article-text = Text of the article
desk-answers = Answers of the State under review
desk-not-answered = The State did not answer this question.
desk-findings = Findings
desk-no-findings = There are no findings on this article yet.
desk-new-finding = Record a finding
desk-change-finding = Change the finding
desk-articles = Articles under review

## Findings

finding-observation = Observation
    .hint = How the article is implemented, seen from outside.
finding-good-practice = Success or good practice
    .hint = What works well and could serve other States.
finding-challenge = Challenge
    .hint = What is still missing or makes implementation difficult.
finding-assistance-need = Technical assistance need
    .hint = What help would improve implementation.
finding-kind = Kind of finding
finding-text = Finding
    .hint = Write it as it should stand in the report. Do not repeat the answer.
finding-reasons = Reasons
    .hint = Say on what the finding rests. A success or good practice may stand without reasons.
finding-language = Language in which you write
finding-record = Record the finding
finding-withdraw = Withdraw
finding-withdraw-question = Do you want to withdraw this finding?
finding-withdraw-text = It no longer stands in the desk review or in sections of the report that nobody has edited yet.
finding-conflict = Someone else of your State changed this finding in the meantime
    .text = Nothing of theirs was overwritten. The finding that is saved is shown first; what you typed stands in the form below it. Put together what should stand, and save.
finding-conflict-gone = This finding has been withdrawn in the meantime. What you typed stands in the form below: you can record it as a new finding.
finding-saved = The finding that is saved

## Questions and answers

thread-title = Questions and answers
thread-text = Questions of the experts on this article and the answers of the State under review. Only the participants of the review see them.
thread-list-text = The experts ask about the answers article by article. The State answers here, or corrects the answer itself and sends a new version of the self-assessment.
thread-empty = Nothing has been asked or answered on this article yet.
thread-open = Waiting for an answer
thread-answered = Answered
thread-none = Nothing asked
thread-secretariat = Secretariat
thread-asks = Question
thread-answers = Answer
thread-ask = Ask the State under review
thread-answer = Answer the experts
thread-body = Message
    .hint = Write in any language. Say which measure or paragraph you mean.
thread-language = Language in which you write
thread-file = Attach a file
    .hint = PDF, Word, image or text. You can attach several files, one after the other.
thread-attach = Attach and go on writing
thread-attached = Files that go with this message
    .hint = Untick any file that should not be sent.
thread-attached-now = The file is attached. Your message has not been sent yet.
thread-send = Send
thread-correct = Correct the answers on this article
thread-uploading = The file is being sent. Please wait.

## Done

done-article-divided = The article has been given to the expert you chose.
done-finding-recorded = The finding has been recorded.
done-finding-changed = The finding has been changed.
done-finding-withdrawn = The finding has been withdrawn.
done-message-sent = Your message has been sent. The other side is told by email.
