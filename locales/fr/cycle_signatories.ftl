### Les signataires dans un cycle.

plan-signatories = Signataires
    .text = Un signataire peut participer à titre volontaire. Il est examiné au regard de la Convention seulement et n’examine aucun État.
plan-signatory = Signataire
plan-add-signatory = Le faire participer
problem-choose-signatory = Choisissez un État qui a signé la Convention et n’y est pas partie.
journal-cycle-signatory = Participation d’un signataire : { $state } (phase { $phase }, cycle { $number })
