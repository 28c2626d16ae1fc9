### Letting an officer of the secretariat read the draft for a time: the State's page, and the pages of the officer.
# $until and $since are written-out dates with the time, $state is the name of a State in its basic form.

admission-title = Let an officer read your draft
admission-text = Nobody outside your State sees your draft. If it helps, let one officer of the secretariat read it for a time: the answers as they stand, and the files that they cite. The officer cannot change anything. Every page that the officer opens is noted here and in your journal. The permission ends by itself after the last day, or when you end it.
admission-link = Let an officer read your draft for a time
admission-now = Reading your draft now
admission-until = Until { $until }
admission-end = End it now
admission-closed = The report is final. Nobody can be let into the draft any more.
admission-officer = Officer of the secretariat
admission-staff = Assigned to this review
admission-last-day = Last day
    .hint =
        { $most ->
            [one] At most { $most } day from today. You can let the officer in again.
           *[other] At most { $most } days from today. You can let the officer in again.
        }
admission-admit = Let the officer in
admission-log = What was read
    .text = The newest first. People outside your State do not see this list.
admission-past = Earlier
admission-was = { $since } – { $until }

draft-title = Draft: { $state }
draft-open-to-you = Drafts that you may read
draft-open-until = Until { $until }
draft-notice-officer = You are reading this draft with the permission of the State, until { $until }: { $state }. Every page that you open is noted in its journal. You cannot change anything.
draft-notice-state = An officer of the secretariat may read this draft until { $until }: { $person }. Every page that the officer opens is noted.
draft-notice-link = What was read

done-draft-admitted = The officer was let in and is told by email.
done-draft-closed = The permission has ended. The officer no longer sees your draft.

problem-choose-officer = Choose an officer of the secretariat
problem-admitted-already = An officer is already reading your draft. End that first
problem-admission-day =
    { $most ->
        [one] Enter today or a day at most { $most } day from now
       *[other] Enter today or a day at most { $most } days from now
    }
