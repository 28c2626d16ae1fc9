### Les articles examinés dans un cycle, son lancement anticipé et les dates indicatives de ses années.

cycle-articles = Articles
scope-text = Les articles des thèmes sont examinés, à moins que certains ne soient ajoutés ou écartés ici avant la publication des données.
scope-change = Modifier les articles un à un
scope-save = Enregistrer les articles
problem-choose-articles = Choisissez au moins un article.
# $cycles est une liste telle que « Phase 1, cycle 1 ».
launch-text = Un cycle antérieur a commencé et n’est pas clos : { $cycles }. Seule la Conférence peut décider, à titre exceptionnel, que celui-ci commence avant l’achèvement de celui-là.
launch-hint = Sa cote ou son texte. Elle sera publiée.
cycle-launched = Lancé de façon anticipée, par décision de la Conférence
problem-cycle-earlier = Un cycle antérieur n’est pas clos. Saisissez la décision de la Conférence de lancer celui-ci.
journal-cycle-scope = Articles d’un cycle modifiés (phase { $phase }, cycle { $number })
journal-cycle-launched = Données du tirage au sort publiées, par décision de la Conférence, avant l’achèvement d’un cycle antérieur (phase { $phase }, cycle { $number })
# $year est un nom tel que « Année 1 (2027) ».
dates-title = Dates indicatives : { $year }
dates-planned = Comme si les États parties examinateurs étaient tirés au sort le { $date }. Une date passée ne bloque rien.
dates-informed = À compter du { $date }, premier jour où un État examiné cette année-là a été informé. Une date passée ne bloque rien.
