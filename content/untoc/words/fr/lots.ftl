### Les ensembles de règles selon lesquels le tirage au sort peut avoir lieu.

lots-rules-untoc-2010 = Règles du tirage au sort selon le mandat de 2010
    .hint = Deux États parties examinateurs pour chaque État examiné, parties l’un et l’autre à tous les Protocoles auxquels celui-ci est partie ; le premier est tiré au sort dans son groupe régional. Les examens commencent sur cinq ans.
lots-rules-untoc-2018 = Règles du tirage au sort adoptées en 2018
    .hint = Un État partie examinateur du groupe régional de l’État examiné et un État partie examinateur d’un autre groupe ; lorsqu’un État partie examinateur n’est pas partie à l’un des instruments, un tirage supplémentaire a lieu pour cet instrument. Les examens commencent sur trois ans.
