### Help while a State answers: what it asks the secretariat about questions, and the answers.
# $place says where a question stands, $date is a written-out date, $state the name of a State in its basic form.

enquiry-title = Questions to the secretariat
enquiry-ask = Ask the secretariat
enquiry-ask-link = Ask the secretariat about this question
enquiry-back = Back to your answer
enquiry-article = Text of the article
enquiry-text = Ask how the question is meant, what should be said, or where something belongs. The secretariat sees the question and what you write here, and nothing of your answer. Nobody else outside your State sees it.
enquiry-thread = Asked and answered
enquiry-empty = Nothing has been asked about this question yet.
enquiry-asks = Question
enquiry-answers = Answer
enquiry-body = Message
    .hint = Write in any of the six languages.
enquiry-send = Send to the secretariat
enquiry-closed = The report is final. No more can be asked, but everything can be read here.
enquiry-state-open = Waiting for the secretariat
enquiry-state-answered = Answered
enquiry-line = { $place } · { $date }
enquiry-list-text = What people of your State have asked the secretariat about questions of the self-assessment. You see the threads of the articles that you answer.
enquiry-list-empty = Nothing has been asked yet. You can ask from the page of each question.

## The desk of the secretariat

enquiry-desk-title = Questions from States
enquiry-desk-text = States ask how questions of the self-assessment are meant. Their drafts are not shown.
enquiry-desk-sees = You see the question and what the State wrote here, and nothing of its draft. The reviewing States do not see this thread.
enquiry-desk-none-open = No State is waiting for an answer.
enquiry-desk-none-answered = Nothing has been answered yet.
enquiry-filter = Which questions are listed
enquiry-filter-open = Waiting
enquiry-filter-answered = Answered
enquiry-of = { $state }: { $question }
enquiry-not-in-pack = This question is no longer part of the questionnaire
enquiry-more = More
enquiry-answer-send = Send to the State
enquiry-aside = Take it off the list
    .text = If the last message needs no answer, take it off the list of those waiting. The State is not told.

## Done

done-enquiry-sent = Your message was sent to the secretariat. You will be told by email when it answers.
done-enquiry-answered = Your answer was sent. Those who asked are told by email.
done-enquiry-aside = It was taken off the list of those waiting.
