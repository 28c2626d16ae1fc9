### La fin d’un cycle.

cycle-closed = Clos
cycle-decision = Décision de la Conférence
    .hint = Sa cote ou son texte. Nécessaire seulement tant qu’un examen du cycle n’est pas définitif.
cycle-decision-told = { $text }, { $date }
close-title = Clore le cycle
close-text = Plus aucun acte n’est enregistré et plus aucun examen n’est ouvert. Tant qu’un examen du cycle n’est pas définitif, seule la Conférence peut en décider ainsi.
close-decided-on = Jour de la décision
problem-cycle-open = États sans examen définitif dans ce cycle : { $number }. Saisissez la décision de la Conférence.
problem-decision = Saisissez la décision prise ce jour-là.
problem-decision-long = Ramenez la décision à { $most } caractères.
problem-cycle-closed = Ce cycle est clos.
journal-cycle-closed = Cycle clos (phase { $phase }, cycle { $number })
mail-cycle-closed = Un cycle auquel votre État participe a été clos. Le lien ci-dessous y mène.
    .subject = Un cycle a été clos
