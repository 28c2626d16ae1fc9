### The messages sent by email: mail-<what>, and .subject. A link to the page and the signature follow the text.

mail-signature = Omnibus, the platform for reviewing how a treaty is carried out. This message was sent by the program; answers to it are not read.

mail-invitation-focal-point = You are invited to be the focal point of your State in its review. The link below is for you alone; it can be used once, until { $until }.
    .subject = Invitation: focal point
mail-invitation-contributor = Your focal point invites you to answer articles of the self-assessment for your ministry. The link below is for you alone; it can be used once, until { $until }.
    .subject = Invitation: self-assessment
mail-invitation-expert = You are invited to take part in a review as a governmental expert of your State. The link below is for you alone; it can be used once, until { $until }.
    .subject = Invitation: governmental expert
mail-invitation-observer = Your permanent mission is invited to follow a review. The link below is for you alone; it can be used once, until { $until }.
    .subject = Invitation: permanent mission
mail-invitation-staff = You are invited to work in Omnibus as an officer of the secretariat. The link below is for you alone; it can be used once, until { $until }.
    .subject = Invitation: secretariat

mail-profile-waits = A person has accepted an invitation and is waiting for you to approve the profile: { $email }.
    .subject = A profile is waiting to be approved
mail-approved = The secretariat has approved your profile. Your review is open to you now.
    .subject = Your profile was approved

mail-chapter-given = Your focal point has given you an article to answer.
    .subject = An article to answer
mail-chapter-ready = An article is ready for you to check. It was marked by { $person }.
    .subject = An article is ready to be checked
mail-response-sent = The State under review has sent its self-assessment. The desk review can begin.
    .subject = The self-assessment has arrived
mail-response-corrected = The State under review has sent a correction of its self-assessment. The differences are shown.
    .subject = The self-assessment was corrected
mail-enquiry-asked = A State under review has asked the secretariat about a question of the self-assessment.
    .subject = A State asks the secretariat
mail-enquiry-answered = The secretariat has answered what you asked about a question of the self-assessment.
    .subject = The secretariat has answered
mail-draft-admitted = A State under review lets you read the draft of its self-assessment for a time. Every page that you open is noted in its journal.
    .subject = A draft is open to you

mail-question-asked = The experts have asked a question about an article.
    .subject = A question about an article
mail-question-answered = The State under review has answered a question about an article.
    .subject = A question was answered
mail-draft-sent = The draft report on your State has been sent to you. You can agree or comment section by section.
    .subject = The draft report
mail-section-commented = There is a new comment on a section of the report.
    .subject = A comment on the report
mail-report-final = The three States have agreed every section: the report is final.
    .subject = The report is final

mail-lots-recorded = The record of a cycle has a new act that concerns your State. The link below leads to it.
    .subject = Drawing of lots: an act concerning your State
