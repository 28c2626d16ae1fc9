### Dit une seule fois : une réponse donnée ailleurs est réutilisée.

reuse-title = Cela a déjà été dit
reuse-text = Inutile d’écrire deux fois la même chose. Rien n’est enregistré avant que vous ayez choisi.
# $place indique où figure l’autre question : un article et un paragraphe.
reuse-said-under = Vous avez déjà donné cette réponse ({ $place })
# $date est le jour où l’État l’a envoyé lors d’un examen antérieur.
reuse-said-before = Votre État a envoyé cette réponse le { $date }, lors d’un examen antérieur
reuse-show = Afficher ce qui a été dit
reuse-whole = Aller à la réponse complète
reuse-use = La reprendre telle quelle
reuse-adapt = La copier et l’adapter
reuse-anew = Ou rédigez une nouvelle réponse dans le formulaire ci-dessous.
reuse-adapting = Ceci est une copie. Elle est enregistrée comme votre réponse dès que vous la modifiez ou que vous appuyez sur « Enregistrer ».
reuse-taken-over = Cette réponse a été reprise d’une autre. Si celle-ci est modifiée, vous en serez informé ici :
reuse-changed = La réponse dont celle-ci est reprise a été modifiée
    .text = Barré : seulement dans cette réponse. Souligné : seulement dans l’autre, telle qu’elle est maintenant.
reuse-take-over = Reprendre la réponse modifiée
reuse-keep = Conserver cette réponse
reuse-release = Conserver cette réponse et ne plus signaler les modifications
done-answer-taken-over = La réponse a été reprise et enregistrée.
done-answer-kept = Votre réponse reste telle quelle.
reuse-sources-changed = Réponses dont la source a changé : { $count }.
