### Which articles a cycle reviews, when it may begin early, and the indicative dates of its years.

cycle-articles = Articles
scope-text = The articles of the themes are reviewed, unless single ones are added or left out here before the input is published.
scope-change = Change single articles
scope-save = Save the articles
problem-choose-articles = Choose at least one article.
# $cycles is a list such as “Phase 1, cycle 1”.
launch-text = An earlier cycle has begun and is not closed: { $cycles }. Only the Conference can decide, in an exceptional case, that this one begins before that one is completed.
launch-hint = Its symbol or text. It will be published.
cycle-launched = Begun early, by decision of the Conference
problem-cycle-earlier = An earlier cycle is not closed. Enter the decision of the Conference that this one begins.
journal-cycle-scope = Changed the articles of a cycle (phase { $phase }, cycle { $number })
journal-cycle-launched = Published the input of the lots, by decision of the Conference, before an earlier cycle was completed (phase { $phase }, cycle { $number })
# $year is a name such as “Year 1 (2027)”.
dates-title = Indicative dates: { $year }
dates-planned = As if the lots for the reviewing States were drawn on { $date }. A date that passes blocks nothing.
dates-informed = Counted from { $date }, the first day on which a State under review in this year was informed. A date that passes blocks nothing.
