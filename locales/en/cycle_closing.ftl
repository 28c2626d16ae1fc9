### The end of a cycle.

cycle-closed = Closed
cycle-decision = Decision of the Conference
    .hint = Its symbol or text. Needed only while a review of the cycle is not final.
cycle-decision-told = { $text }, { $date }
close-title = Close the cycle
close-text = No further act is recorded and no further review opened. While a review of the cycle is not final, only the Conference can decide this.
close-decided-on = Day of the decision
problem-cycle-open = States without a final review in this cycle: { $number }. Enter the decision of the Conference.
problem-decision = Enter the decision taken on this day.
problem-decision-long = Shorten the decision to { $most } characters.
problem-cycle-closed = This cycle is closed.
journal-cycle-closed = Closed a cycle (phase { $phase }, cycle { $number })
mail-cycle-closed = A cycle in which your State takes part was closed. The link below leads to it.
    .subject = A cycle was closed
