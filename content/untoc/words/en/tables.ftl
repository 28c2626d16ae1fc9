### Tables of statistics: titles, columns, and what is said where figures do not fit together.

table-criminal-justice = Cases and persons by year
    .hint = Count each case and each person once.
    .row = Year
table-criminal-justice-cases = Cases investigated
table-criminal-justice-prosecuted = Persons prosecuted
table-criminal-justice-convicted = Persons convicted
table-criminal-justice-check-convicted = More persons were convicted than prosecuted in this year. If some had been prosecuted earlier, say so under “How the measures are applied”.

table-requests = Requests by year
    .hint = Count the requests that your State made to other States parties, and those that it received from them.
    .row = Year
table-requests-made = Requests made
table-requests-received = Requests received
table-requests-granted = Of those received, granted
table-requests-refused = Of those received, refused
table-requests-pending = Of those received, pending
table-requests-check-decided = More requests were granted or refused than received in this year. If some had been received earlier, say so under “How the measures are applied”.

table-confiscation = Property frozen, seized and confiscated by year
    .hint = Give all values in one currency and name it in each row.
    .row = Year
table-confiscation-orders = Confiscation orders
table-confiscation-frozen = Value frozen or seized
table-confiscation-confiscated = Value confiscated
table-confiscation-returned = Value returned to States or victims
table-confiscation-currency = Currency
table-confiscation-check-returned = Over all these years together, more was returned than confiscated. Check the values and the currency.

table-victims = Victims of trafficking in persons by year
    .hint = Count the victims whom your authorities identified. Enter 0 where there were none, so that the sum can be worked out.
    .row = Year
table-victims-women = Women
table-victims-men = Men
table-victims-girls = Girls
table-victims-boys = Boys
table-victims-all = All victims
table-victims-assisted = Victims who received assistance
table-victims-check-assisted = More victims received assistance than were identified in this year. If some had been identified earlier, say so under “How the measures are applied”.

table-firearms = Firearms seized by year
    .hint = Count firearms; leave out parts, components and ammunition.
    .row = Year
table-firearms-seized = Firearms seized
table-firearms-traced = Of those seized, traced
table-firearms-destroyed = Firearms destroyed
table-firearms-check-traced = More firearms were traced than seized in this year. Check both figures.

table-training = Training of personnel by year
    .hint = Count courses on preventing and combating organized crime, and those who took part.
    .row = Year
table-training-courses = Courses held
table-training-trained = Persons trained
table-training-women = Of these, women
table-training-check-women = More women than persons were trained in this year. Check both figures.
