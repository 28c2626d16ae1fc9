### The library of laws of a State: written down once, cited in any answer.

laws-title = Library of laws
laws-text = Enter a law here once, then cite its articles and paragraphs in any answer. Nobody outside your State sees this library: what you cite leaves your State with the answer that cites it.
laws-empty = There are no laws in the library yet.
laws-add = Add a law
# $count is how many answers cite the law.
laws-cited =
    { $count ->
        [0] Not cited yet
        [one] Cited in { $count } answer
       *[other] Cited in { $count } answers
    }

## A law

law-title = Title
    .hint = In full, as it was published.
law-number = Number
    .hint = As the law is cited, for example: Act No. 12 of 2019.
law-date = Date
    .hint = The day it was adopted, or last amended: 2019, 2019-03 or 2019-03-14.
law-language = Language
    .hint = The language in which the law is written.
law-other-language = Another language
law-language-code = Code of the language
    .hint = Only if you chose another language, for example: pt or de.
law-link = Link
    .hint = The address of an official text that anyone can open.
law-file = File with the text of the law
    .hint = It leaves your State only with an answer that cites the law.
law-drop-file = Take this file out of the library
# $date is a year, a month or a day such as 2019-03-14.
law-date-line = Date: { $date }
# $language is the code of a language, such as pt.
law-language-line = Language: { $language }
# How a measure names a law: $title is its official title, $number its number.
law-wording = { $title } ({ $number })
law-changed-meanwhile = Someone else changed this law in the meantime
    .text = This is what was saved. Your own version is below: change it until it is right, and save it.
problem-law-date = Enter a year, a month or a day: 2019, 2019-03 or 2019-03-14
problem-law-link = Enter the full address of a page, for example https://laws.example.org/act-12
# $most is the most laws that a library can hold.
problem-law-too-many = The library can hold no more than { $most } laws. Remove one that is no longer cited
done-law-added = The law was added. You can now cite it in any answer.
done-law-changed = The law was changed. Answers that cite it still say what they said.
done-law-removed = The law was taken out of the library.

## Where it is cited

law-cited-title = Where it is cited
law-cited-text = These answers keep the wording with which they cited the law. If you change the law here, look at whether they need to be changed too.
law-cited-nowhere = No answer that you can see cites it.
law-cited-elsewhere = In another review of your State
# $articles is a list of articles or paragraphs as they were typed.
law-cited-articles = Cited: { $articles }

## Taking it out

law-remove-link = Take this law out of the library
law-remove-title = Take this law out of the library?
law-remove-text = It can then no longer be cited. Answers that cite it are not changed: they keep its title, date, link and file.
law-remove-button = Take it out

## Citing it in an answer

law-cite-title = Cite a law from the library
    .hint = Its title, number, date, link and file are taken over as a measure. You can then change them here.
law-cite-law = Law
law-cite-button = Cite this law
law-cite-none = The library of your State is still empty. Once a law is there, you can cite it in any answer.
law-from-library = From the library:
problem-law-choose = Choose the law that you want to cite
problem-law-gone = This law is no longer in the library. Choose another one, or enter the measure yourself
done-law-cited = The law was cited, and your answer was saved.
