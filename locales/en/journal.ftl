### The journal: who did what when. journal-<what>. The name of who acted stands before the sentence, on its own.
# $state, $chapter, $article, $instrument are finished names in their basic form; phrase every entry so that they
# stand alone, for instance after a colon.

journal-title = Journal
journal-text = Who did what in this review, the newest first.
journal-whole-text = Who did what, the newest first. What happens inside a State before it sends its self-assessment is not shown.
journal-when = When
journal-who = Who
journal-what = What
journal-review = Review
journal-empty = There are no entries yet.
journal-program = Omnibus

journal-set-up = Set up the installation
journal-signed-in = Signed in
journal-account-changed = Changed own account
journal-password-changed = Changed own password
journal-token-made = Made a token for a program
journal-token-withdrawn = Withdrew a token
journal-officer-invited = Invited an officer of the secretariat: { $email }
journal-profile-approved = Approved a profile: { $person }
journal-act-entered = Entered an act. { $participant }: { $act } ({ $instrument })

journal-review-opened = Opened the review
journal-invited = Invited { $email } ({ $seat })
journal-invitation-withdrawn = Withdrew the invitation of { $email } ({ $seat })
journal-joined = Accepted the invitation ({ $seat })
journal-removed = Removed a person from the review: { $person }
journal-dialogue-recorded = Recorded how the dialogue was carried out
journal-step-recorded = Recorded the day on which a step was done: { $step } ({ $day })
journal-step-withdrawn = Took back the day recorded for a step: { $step }

journal-chapter-given = Gave to ministries: { $chapter }
journal-chapter-ready = Said that it is ready: { $chapter }
journal-chapter-cleared = Cleared: { $chapter }
journal-chapter-reopened = Opened again: { $chapter }
journal-answer-saved = Saved an answer: { $question }
journal-answer-taken-over = Took an answer over: { $question }. From: { $from }
journal-answer-kept = Kept an answer although the one it was taken from changed: { $question }
journal-stakeholders-named = Named the stakeholders consulted
journal-file-uploaded = Uploaded a file: { $file }
journal-law-added = Added a law to the library: { $law }
journal-law-changed = Changed a law of the library: { $law }
journal-law-removed = Took a law out of the library: { $law }
journal-response-sent = Sent the self-assessment, version { $number }
journal-response-corrected = Sent a correction of the self-assessment, version { $number }
journal-enquiry-asked = Asked the secretariat: { $question }
journal-enquiry-answered = Answered for the secretariat: { $question }
journal-enquiry-set-aside = Took a question to the secretariat off the list of those waiting: { $question }
journal-draft-admitted = Let an officer of the secretariat read the draft until { $day }: { $person }
journal-draft-admission-ended = Ended the reading of the draft: { $person }
journal-draft-opened = Opened the draft
journal-draft-chapter-read = Read in the draft: { $chapter }
journal-draft-file-read = Read a file of the draft: { $file }

journal-article-divided = Divided the work on an article: { $article }
journal-question-asked = Asked a question: { $article }
journal-question-answered = Answered a question: { $article }
journal-finding-recorded = Recorded a finding: { $article }
journal-finding-changed = Changed a finding: { $article }
journal-finding-withdrawn = Withdrew a finding

journal-section-written = Wrote a section of the report: { $section }
journal-draft-sent = Sent the draft report to the State under review
journal-section-commented = Commented on a section: { $section }
journal-section-agreed = Agreed a section: { $section }
journal-agreement-withdrawn = Withdrew the agreement to a section: { $section }
journal-report-final = Agreed the last section: the report is final
journal-report-published = Published the report or parts of it
journal-publication-withdrawn = Withdrew the publication

journal-cycle-defined = Defined a cycle (phase { $phase }, cycle { $number })
journal-cycle-participants = Fixed the participants (phase { $phase }, cycle { $number })
journal-cycle-group = Assigned a regional group: { $state } (phase { $phase }, cycle { $number })
journal-cycle-published = Published the input of the lots (phase { $phase }, cycle { $number })
journal-lots-recorded = Recorded an act of the lots: { $what } (phase { $phase }, cycle { $number })
