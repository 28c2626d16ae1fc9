### What can keep a page from being shown: error-<what>, with what to do about it.

error-home = Go to the first page
error-sign-in-elsewhere = Sign in (opens a new tab)

error-not-found = Page not found
    .text = There is nothing at this address, or it is not open to you. Check the address, or sign in with the account that was invited.
error-no-such-method = This cannot be done here
    .text = Go back to the page you came from and use its buttons.
error-not-signed-in = You are signed out
    .text = Your session has ended. What you typed is not lost: sign in in a new tab, come back to this one and reload it. Your browser will then offer to send it again.
error-not-yours = This belongs to others
    .text = You can see this review, but what you tried to do is someone else’s part in it.
error-wrong-stage = Not possible at this stage
error-wrong-stage-self-assessment = The State under review has not sent its self-assessment yet. Come back when it has.
error-wrong-stage-desk-review = The review is in the desk review. Open the review to see what can be done now.
error-wrong-stage-agreement = The draft report is with the three States, who agree on it. Open the review to see what can be done now.
error-wrong-stage-final = The report is final. Nothing in the review can be changed any more.
error-stale = Changed in the meantime
    .text = Someone else changed this before you. Nothing of theirs was overwritten. Go back, reload the page and compare it with what you typed.
error-invalid = There is a problem
    .text = Go back, correct what is listed here, and send it again.
error-unavailable = Not available at the moment
    .text = This could not be done just now. Nothing was lost or half written: go back and try again in a minute.
error-bug = Something went wrong
    .text = This is a fault of the program and has been recorded. Nothing was half written: go back and try again.
error-unreadable = This could not be read
    .text = What arrived was incomplete or in a form that cannot be read. Go back and send it again. Text must be in UTF-8.
error-too-large = Too large
    .text = What you sent is larger than what can be taken. Go back, shorten it or send it in parts.
error-too-many = Too many attempts
    .text = There were too many attempts from your network. Wait a minute and try again.
error-cross-site = Not accepted
    .text = This came from the page of another site and was not carried out. Open Omnibus itself and try again there.
