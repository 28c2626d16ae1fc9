### Groupes régionaux et actes par lesquels un participant devient lié. Les noms des États figurent dans participants.csv.

group-african = Groupe des États d’Afrique
group-asia-pacific = Groupe des États d’Asie et du Pacifique
group-eastern-european = Groupe des États d’Europe orientale
group-latin-american-and-caribbean = Groupe des États d’Amérique latine et des Caraïbes
group-western-european-and-other = Groupe des États d’Europe occidentale et autres États
group-none = Aucun groupe régional

# .instrument suit le verbe « a déposé ».
act-ratification = ratification
    .instrument = son instrument de ratification
act-acceptance = acceptation
    .instrument = son instrument d’acceptation
act-approval = approbation
    .instrument = son instrument d’approbation
act-accession = adhésion
    .instrument = son instrument d’adhésion
act-succession = succession
    .instrument = sa notification de succession
act-formal-confirmation = confirmation formelle
    .instrument = son instrument de confirmation formelle
