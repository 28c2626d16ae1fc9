### What a cycle reviews, how many States in each year, and the reviews opened from its lots.

cycle-themes = Themes
    .hint = Without a choice: the themes that the terms of reference lay down for a cycle of this number.
cycle-everything = All articles
cycle-duration = Duration
cycle-duration-years =
    { $number ->
        [one] { $number } year
       *[other] { $number } years
    }
problem-choose-theme = Choose themes from the list.
legal-system-customary-law = Customary law
numbers-title = How the numbers of each year are found
numbers-text = Each group’s members without a year are divided by the years left. The whole parts are given first; the seats left over go to the largest remainders.
numbers-year = { $year }: States under review, { $number }
numbers-group = Regional group
numbers-left = Members without a year
numbers-years = Years left
numbers-whole = Whole part
numbers-remainder = Remainder
numbers-more = Seat for the remainder
numbers-number = Under review
open-reviews-title = Open the reviews of a year
open-reviews-text = Every review begins on the same day. The State under review and its reviewing States are told by email. States whose review is open are passed over.
open-reviews-year = Year
open-reviews-none = The reviewing States have not been drawn for any year yet.
open-reviews-stands = Review
opening-ready = Not open yet
opening-opened = Open
opening-waits = Waiting: an earlier review of this State is not final
done-reviews-opened = The reviews of the year are open.
problem-lots-review-open = { $state }: its review is open. Its lots are not drawn again, and it is not deferred.
review-reviewing-for = { $state } ({ $instruments })
record-verifier = Download the program that checks it
mail-cycle-review-opened = A review in which your State takes part was opened from the drawing of lots, and its clock runs. The link below leads to the calendar of the cycle.
    .subject = A review of the cycle begins
