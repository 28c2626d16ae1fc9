### The sets of rules by which lots can be drawn.

lots-rules-untoc-2010 = Rules of the lots in the terms of reference of 2010
    .hint = Two reviewing States for each State under review, both parties to every Protocol to which it is a party; the first is drawn from its regional group. Reviews begin over five years.
lots-rules-untoc-2018 = Rules of the lots as adopted in 2018
    .hint = One reviewing State from the regional group of the State under review and one from another group; where a reviewing State is not a party to one of the instruments, an additional lot is drawn for it. Reviews begin over three years.
