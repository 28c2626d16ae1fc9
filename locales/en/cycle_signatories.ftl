### Signatories in a cycle.

plan-signatories = Signatories
    .text = A signatory may take part of its own accord. It is reviewed for the Convention only, and reviews no State.
plan-signatory = Signatory
plan-add-signatory = Let it take part
problem-choose-signatory = Choose a State that has signed the Convention and is not a party to it.
journal-cycle-signatory = Let a signatory take part: { $state } (phase { $phase }, cycle { $number })
