### The report: read, written, commented, agreed, sent, printed, published. $state is the name of a State in its
### basic form; $date is a written-out date or moment; $language is the name of a language.

report-title = Report
report-standing-draft = This is a draft. The experts are working on it; the State under review does not see it yet.
report-standing-sent = The draft was sent to the State under review on { $date }. It becomes final when all three States have agreed every section.
report-standing-final = This report is final. All three States had agreed every section on { $date }. Nothing in it can be changed any more.
report-to-agree =
    { $count ->
        [one] { $count } section still needs the agreement of your State.
       *[other] { $count } sections still need the agreement of your State.
    }
report-all-agreed = Your State has agreed every section as it stands now.
report-contents = Contents
# $language is the name of a language.
report-language = Language of the report: { $language }
report-general-sections = Other parts of the report
report-comments-count =
    { $count ->
        [one] { $count } comment
       *[other] { $count } comments
    }
report-edit-section = Edit, comment, earlier versions
report-comment-section = Comment, earlier versions
report-open-section = Comments, earlier versions
report-publish = Decide what is published
report-see-publication = See what is published

## The three States and their agreement

report-agreement = Agreement of the three States
report-party-state = State under review
report-party-reviewing = Reviewing State
report-party-agreed = Agreed on { $date }
report-party-open = Has not agreed yet
report-agree-section = Agree this section
report-disagree = Take the agreement back
report-agree-several = Agree several sections
report-agree-text = These sections have not been agreed by your State as they stand now. If a section is changed later, it has to be agreed anew.
report-agree-last = The other two States have agreed everything. If you agree all of these sections, the report becomes final and cannot be changed any more.
report-read-section = Read it
# $title is the name of an article or the words "Other parts of the report".
report-agree-group = Agree all sections of this part: { $title }
report-agree-chosen = Agree the chosen sections
report-agree-all = Agree every section on this page
problem-section-changed = A section was changed after you had read it. Nothing was agreed: read it again first

## One section

report-sections = Sections
report-section-before = Previous section
report-section-after = Next section
report-frozen = The report is final: this section cannot be changed any more.
report-not-written = Nobody has edited this section yet. It is filled from the review and follows what is recorded there.
report-write = Edit this section
report-write-agreed = If you change this section, all three States have to agree it anew.
report-text = Text of the section, in this language: { $language }
    .hint = Each line becomes a numbered paragraph. Lines that begin with (a), (b) or a dash become a list.
report-review-says = What the review itself says here
report-take-over = Add this to the text
report-from-review = Filled from the review
report-comments = Comments
report-no-comments = There are no comments on this section.
report-comment = Your comment
    .hint = Say what should be changed, and why. All participants who see the report see it.
report-comment-send = Send the comment
report-comment-on-version = On version { $number }
report-history = Earlier versions
report-version = Version { $number }, { $date }
report-conflict = Someone else changed this section in the meantime
    .text = Nothing of theirs was overwritten. Compare the two texts, put together below what should stand, and save.
report-conflict-mine = Your text
    .text = Not saved yet; it stands in the form below.
report-conflict-theirs = The text that is saved
report-conflict-keep = Keep the text that is saved and leave mine out

## Sending the draft

report-send-draft = Send the draft to the State
report-send-draft-question = Do you want to send the draft report to the State under review ({ $state })?
report-send-draft-text = The State then sees the report and your findings for the first time. From then on the three States comment and agree section by section. This cannot be taken back; sections can still be edited.
report-send-later = Not yet: go back to the report
report-empty-sections = Sections without a text
    .text = Nothing stands in these sections yet. You can send the draft all the same.

## Documents

report-documents = Documents in six languages
report-documents-text = Headings and fixed sentences are in the language you choose. What people wrote is shown in the language in which they wrote it.
report-format-docx = Word
report-format-pdf = PDF
report-format-html = Web page

## The dialogue

dialogue-title = Dialogue and visit
dialogue-text = The report states by which means the dialogue between the State under review and the experts took place, and whether there was a country visit or a joint meeting.
dialogue-recorded = What is recorded
dialogue-record = Record the dialogue
dialogue-none = Nothing has been recorded yet.
dialogue-means = Means of dialogue
dialogue-visit = Country visit or joint meeting
dialogue-visit-none = Neither
dialogue-visit-country-visit = A country visit
dialogue-visit-joint-meeting = A joint meeting at the United Nations Office at Vienna
dialogue-visit-country-visit-dates = A country visit, from { $from } to { $to }
dialogue-visit-joint-meeting-dates = A joint meeting at the United Nations Office at Vienna, from { $from } to { $to }
dialogue-from = First day
dialogue-to = Last day
dialogue-dates-hint = Leave the days empty if there was neither. Example of a day: 27 3 2026
dialogue-stale = Someone else recorded something while you were filling in this form. What is recorded now stands first, what you typed stands in the form. Save it if yours should stand.

## Publication

publication-title = Publication of the report
publication-text = The report is confidential. It is for your State alone to decide whether everyone may read it, in whole or in part.
publication-now-nothing = Nothing has been published.
publication-now-whole = The whole report has been open to everyone since { $date }.
publication-now-part = Parts of the report have been open to everyone since { $date }.
publication-see = See what everyone sees
publication-withdraw = Take the publication back
publication-extent = What do you want to publish?
publication-extent-whole = The whole report
publication-extent-part = Only the sections chosen below
publication-sections = Sections
    .hint = These count only if you publish chosen sections.
publication-publish = Publish
publication-preview = Preview
publication-preview-text = This is what everyone will be able to read. Nothing has been published yet.
problem-choose-extent = Choose whether you publish the whole report or chosen sections

## Done

done-section-written = The section has been saved.
done-section-commented = Your comment has been sent. The other States are told by email.
done-section-agreed = Your State has agreed the section.
done-sections-agreed = Your State has agreed the sections you chose.
done-agreement-withdrawn = The agreement of your State with this section has been taken back.
done-draft-sent = The draft report has been sent to the State under review.
done-report-final = All three States have agreed every section: the report is final.
done-dialogue-recorded = The dialogue has been recorded.
done-report-published = The report, or the parts you chose, can now be read by everyone.
done-publication-withdrawn = The publication has been taken back.
