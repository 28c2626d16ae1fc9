### The first page.

home-title = Reviewing how a treaty is carried out
home-lead = States that have joined a treaty review each other: calmly, as equals, and to learn from one another.
home-how = The State under review answers a questionnaire about its law and practice. Experts of two other States study the answers, ask, and visit if they are invited. The three agree on a report that names good practices, challenges and needs for technical assistance.
home-confidential = What a State writes is seen by that State alone until it sends it, and after that only by those who take part in its review. The final report belongs to the State, which decides what is published.
home-status = See which States are parties, as at any day

home-reviews = My reviews
home-no-reviews = You take part in no review at present. You will be told by email when that changes.
home-review-of = Review of a State: { $state }
home-your-part = Your part
home-stage = Stage
home-asked = What is asked of you
home-by = By { $date }
home-open = Open the review

## What is asked of a person, by part and stage: home-asked-<seat>-<stage>

home-asked-focal-point-self-assessment = Give the articles to your ministries, follow their answers, check them and send the self-assessment.
home-asked-focal-point-desk-review = Answer the questions of the experts.
home-asked-focal-point-agreement = Read the draft report, and agree or comment section by section.
home-asked-focal-point-final = The report is final. Decide what of it is published.
home-asked-contributor-self-assessment = Answer the articles that your focal point has given you.
home-asked-contributor-desk-review = Help your focal point to answer the questions of the experts.
home-asked-contributor-agreement = Nothing at present. Your focal point may ask you for corrections.
home-asked-contributor-final = Nothing. The report is final.
home-asked-expert-self-assessment = Nothing yet. You will be told when the State under review has sent its self-assessment.
home-asked-expert-desk-review = Read the answers, ask, and record your findings article by article.
home-asked-expert-agreement = Answer the State’s comments, and agree section by section.
home-asked-expert-final = Nothing. The report is final.
home-asked-staff-self-assessment = Invite the participants. The State is writing its self-assessment.
home-asked-staff-desk-review = Assist the experts with the draft report.
home-asked-staff-agreement = Assist the three States in agreeing on the report.
home-asked-staff-final = Nothing. The report is final.
home-asked-observer-self-assessment = Nothing. You can follow the review.
home-asked-observer-desk-review = Nothing. You can follow the review.
home-asked-observer-agreement = Nothing. You can follow the review.
home-asked-observer-final = Nothing. The report is final.

## Stages and parts

stage-self-assessment = Self-assessment
stage-desk-review = Desk review
stage-agreement = Agreement on the report
stage-final = Final report

seat-focal-point = Focal point
seat-contributor = Ministry
seat-expert = Governmental expert
seat-staff = Secretariat
seat-observer = Permanent mission
