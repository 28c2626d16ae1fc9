### The training space: the whole questionnaire for an invented State, with hints.
# $state is the name of the invented State.

training-state = Novaria
training-title = Training space
training-text = Try the self-assessment out before it counts: the whole questionnaire, for the invented State of { $state }, with hints on every page.
training-private = The space is yours alone. Nothing that you write in it is seen by anyone else, sent or counted. You can begin again or remove it at any time.
training-open = Open the training space
training-notice = Training for an invented State ({ $state }). Nothing of this leaves your training space.
training-link =
    .text = Try the self-assessment out with an invented State. Nobody else sees it.
training-end = Begin again, or remove the training space
    .text = If you begin again, everything that you have tried is deleted. If you remove the space, it is gone with all it holds; you can open a new one later.
training-reset = Begin again
training-remove = Remove the training space
training-nothing = You have not answered anything yet.
training-left =
    { $count ->
        [0] Every question has an answer.
        [one] { $count } question has no answer yet. That does not keep a State from sending its self-assessment.
       *[other] { $count } questions have no answer yet. That does not keep a State from sending its self-assessment.
    }

training-hint = Hint
training-hint-space = Each line is an article or a part of the questionnaire. In a real review the focal point gives them to the ministries that know them. Begin with one that you know well, for example the first article below the general part.
training-hint-chapter = Questions are marked “must”, “must consider or endeavour” or “may”, as the treaty says. You can answer in any order and leave out what you do not know. In a real review other people of your State can work on other questions at the same time.
training-hint-question = Read the help below and look at the article. Choose how far the provision is implemented: the fields that follow change with your choice. Then name the law, its article and its date. What you type is saved as you go. In a real review you can also attach files and ask the secretariat about the question.
training-hint-check = This is everything that would be sent, as the reviewing States would read it, with what the program noticed. In a real review the focal point sends it from here; until then nobody outside the State sees any of it. Here nothing is sent.

done-training-opened = Your training space is open.
done-training-reset = Everything was deleted. You can begin again.
done-training-removed = Your training space was removed with everything in it.
