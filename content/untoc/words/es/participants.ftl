### Los grupos regionales y los actos por los que un participante queda obligado. Los nombres de los Estados figuran en participants.csv.

group-african = Grupo de los Estados de África
group-asia-pacific = Grupo de los Estados de Asia y el Pacífico
group-eastern-european = Grupo de los Estados de Europa Oriental
group-latin-american-and-caribbean = Grupo de los Estados de América Latina y el Caribe
group-western-european-and-other = Grupo de los Estados de Europa Occidental y otros Estados
group-none = Sin grupo regional

# .instrument sigue a “depositó” en la sección del informe relativa a la ratificación.
act-ratification = ratificación
    .instrument = su instrumento de ratificación
act-acceptance = aceptación
    .instrument = su instrumento de aceptación
act-approval = aprobación
    .instrument = su instrumento de aprobación
act-accession = adhesión
    .instrument = su instrumento de adhesión
act-succession = sucesión
    .instrument = su notificación de sucesión
act-formal-confirmation = confirmación oficial
    .instrument = su instrumento de confirmación oficial
