### Regional groups, and the acts by which a participant becomes bound. States' names are in participants.csv.

group-african = African Group
group-asia-pacific = Asia-Pacific Group
group-eastern-european = Eastern European Group
group-latin-american-and-caribbean = Latin American and Caribbean Group
group-western-european-and-other = Western European and other Group
# Shown for a participant that belongs to no regional group.
group-none = No regional group

# .instrument is what the participant deposited, as it stands after "deposited" in the report's section on ratification.
act-ratification = ratification
    .instrument = its instrument of ratification
act-acceptance = acceptance
    .instrument = its instrument of acceptance
act-approval = approval
    .instrument = its instrument of approval
act-accession = accession
    .instrument = its instrument of accession
act-succession = succession
    .instrument = its notification of succession
act-formal-confirmation = formal confirmation
    .instrument = its instrument of formal confirmation
