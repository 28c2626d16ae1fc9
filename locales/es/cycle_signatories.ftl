### Los signatarios en un ciclo.

plan-signatories = Signatarios
    .text = Un signatario puede participar voluntariamente. Se examina solo respecto de la Convención y no examina a ningún Estado.
plan-signatory = Signatario
plan-add-signatory = Incluirlo
problem-choose-signatory = Elija un Estado que haya firmado la Convención y no sea parte en ella.
journal-cycle-signatory = Inclusión de un signatario: { $state } (fase { $phase }, ciclo { $number })
