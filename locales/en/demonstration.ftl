### The people of the demonstration, by their part in words. Their State and the State under review are filled in.

demonstration-role-officer = Officer of the secretariat
demonstration-role-focal-point = Focal point, { $state }
demonstration-role-justice = Ministry of Justice lawyer, { $state }
demonstration-role-interior = Ministry of the Interior official, { $state }
demonstration-role-trade = Ministry of Trade official, { $state }
demonstration-role-expert = Governmental expert of { $state }, reviewing { $reviewed }
demonstration-role-expert-waiting = Governmental expert of { $state }, whose profile is waiting to be approved
demonstration-role-observer = Permanent mission of { $state }, following the review
