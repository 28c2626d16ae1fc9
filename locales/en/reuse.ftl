### Said once: an answer given elsewhere is used again.

reuse-title = This was said before
reuse-text = You need not write the same thing twice. Nothing is saved until you choose.
# $place says where the other question stands: an article and a paragraph.
reuse-said-under = You said this under { $place }
# $date is the day on which the State sent it in an earlier review.
reuse-said-before = Your State sent this on { $date }, in an earlier review
reuse-show = Show what was said
reuse-whole = Go to the whole answer
reuse-use = Use it as it is
reuse-adapt = Copy it and adapt it
reuse-anew = Or answer anew in the form below.
reuse-adapting = This is a copy. It is saved as your answer when you change it or press “Save”.
reuse-taken-over = This answer was taken over from there. If that answer is changed, you will be told here:
reuse-changed = The answer from which this one was taken over has changed
    .text = Struck through: only in this answer. Underlined: only in the other one, as it stands now.
reuse-take-over = Take over the changed answer
reuse-keep = Keep this answer
reuse-release = Keep this answer, and say no more about changes
done-answer-taken-over = The answer was taken over and saved.
done-answer-kept = Your answer stays as it is.
# How many answers of an article were taken over from others that say something else by now.
reuse-sources-changed = Answers whose sources have changed: { $count }.
