### Las personas de la demostración, según su función. Se insertan su Estado y el Estado objeto de examen.

demonstration-role-officer = Personal de la secretaría
demonstration-role-focal-point = Punto de contacto, { $state }
demonstration-role-justice = Jurista del Ministerio de Justicia, { $state }
demonstration-role-interior = Representante del Ministerio del Interior, { $state }
demonstration-role-trade = Representante del Ministerio de Comercio, { $state }
demonstration-role-expert = Experto gubernamental: { $state }, Estado parte examinador de { $reviewed }
demonstration-role-expert-waiting = Experto gubernamental: { $state }, con el perfil pendiente de aprobación
demonstration-role-observer = Misión permanente: { $state }, solo lectura
