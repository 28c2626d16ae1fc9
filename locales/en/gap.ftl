### The gap analysis: what the State’s own answers say is in place and what is not, for the State alone. Page, document and workbook.

gap-title = Gap analysis
gap-text = This is what your own answers say: what is in place, what is in place in part, what is not, and which technical assistance is needed. Follow an article to see its provisions and to go to the answers.
    .ministry = This is what your own answers say about the articles that you were given: what is in place, what is in place in part, what is not, and which technical assistance is needed.
gap-inside = The gap analysis is for your State alone: the reviewing States and the secretariat never see it, not even after the self-assessment is sent. Nothing in it is a score.
gap-nothing = Nothing is asked about such an article in this review.
gap-counts-explained = The figures are numbers of provisions in an article, by the answer given. They are not added up or compared. An article that belongs to two themes stands under both.
gap-theme = Theme
gap-all-instruments = All instruments
gap-all-themes = All themes
gap-show = Show
gap-download-docx = Download as a Word document
gap-download-xlsx = Download as a spreadsheet (XLSX)
# $priority is a word such as “high”.
gap-priority = Priority: { $priority }
gap-to-answer = Go to the answer

## How a provision stands

gap-standing-in-place = In place
gap-standing-partly = In place in part
gap-standing-not-in-place = Not in place
gap-standing-not-used = Optional, not used
gap-standing-not-answered = Not answered

## Headings

gap-by-theme = By theme
gap-missing = What is not, or only in part, in place
gap-unanswered = What has not been answered
gap-needs = Technical assistance needed
gap-no-theme = Other articles
gap-no-type = Type not chosen
gap-nothing-missing = According to the answers given so far, nothing is missing.
gap-nothing-unanswered = Every provision has been answered.
gap-no-needs = No need for technical assistance has been named.
# $article names an instrument and an article, $paragraphs is a list of paragraphs such as 1 (a) and 2; $kind
# is letter where the article's paragraphs have no numbers.
gap-unanswered-line =
    { $kind ->
        [letter] { $count ->
                [one] { $article }: subparagraph { $paragraphs }
               *[other] { $article }: subparagraphs { $paragraphs }
            }
       *[paragraph] { $count ->
                [one] { $article }: paragraph { $paragraphs }
               *[other] { $article }: paragraphs { $paragraphs }
            }
    }

## Columns and tables

gap-column-instrument = Instrument
gap-column-article = Article
gap-column-title = Title
gap-column-themes = Themes
gap-column-paragraph = Paragraph
gap-column-strength = How it binds
gap-column-provision = Provision
gap-column-standing = According to the answer
gap-column-difficulties = Difficulties and steps
gap-column-needs = Needs for assistance
gap-column-needed = What is needed
gap-column-provider = Provider so far
gap-column-priority = Priority
gap-column-type = Type of assistance
gap-difficulties = Difficulties
gap-steps = Steps taken or planned
gap-table-articles = Number of provisions
gap-table-missing = Provisions
gap-table-needs = Needs

## Document and workbook

# $state is the name of a State in its basic form.
gap-document-title = Gap analysis: { $state }
gap-document-distribution = For use inside the State only
gap-notice-inside = This document is for the State alone. It is not part of the review and is not sent to anyone.
# $date is a written-out date.
gap-notice-answers = It is drawn from the State’s own answers to the self-assessment as they stood on { $date }. Nothing in it is a score.
gap-notice-ministry = It holds only the articles that were given to the person who downloaded it.
gap-notice-instrument = It holds only this instrument: { $instrument }
gap-notice-theme = It holds only this theme: { $theme }
# Names of the sheets: at most 31 characters, without [ ] : * ? / \
gap-sheet-provisions = Provisions
gap-sheet-assistance = Technical assistance
gap-sheet-articles = Articles
gap-sheet-about = About
gap-cell-cut = (… The rest of this text is in the self-assessment.)
