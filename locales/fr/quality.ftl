### Ce que l’on peut revoir avant d’envoyer les réponses. Rien de cela n’empêche l’envoi.

self-check-list = Voici ce que vous voudrez peut-être revoir. Rien de cela n’empêche l’envoi.
self-all-answers = Lire toutes les réponses dans leur état actuel
self-nothing-noticed = Rien à signaler.
self-noticed-kinds = Points relevés
self-concern-empty =
    { $count ->
        [one] { $count } question sans réponse
       *[other] { $count } questions sans réponse
    }
self-concern-measures =
    { $count ->
        [one] { $count } réponse « Oui » ou « En partie » sans mesure citée
       *[other] { $count } réponses « Oui » ou « En partie » sans mesure citée
    }
self-concern-files =
    { $count ->
        [one] { $count } fichier qui risque de ne pas s’ouvrir
       *[other] { $count } fichiers qui risquent de ne pas s’ouvrir
    }
self-concern-links =
    { $count ->
        [one] { $count } lien qui n’est pas une adresse Web
       *[other] { $count } liens qui ne sont pas des adresses Web
    }
self-concern-sources =
    { $count ->
        [one] { $count } réponse reprise d’une autre qui a été modifiée depuis
       *[other] { $count } réponses reprises d’autres réponses qui ont été modifiées depuis
    }
self-concern-contradictions =
    { $count ->
        [one] { $count } réponse qui ne s’accorde pas avec une autre
       *[other] { $count } réponses qui ne s’accordent pas avec d’autres
    }
self-concern-other =
    { $count ->
        [one] { $count } autre remarque
       *[other] { $count } autres remarques
    }
self-concern-all = Tout afficher
self-files-left =
    { $count ->
        [one] { $count } fichier n’a pas été examiné, car ils sont très nombreux.
       *[other] { $count } fichiers n’ont pas été examinés, car ils sont très nombreux.
    }
# $file est le nom d’un fichier.
noticed-file-missing = Le fichier { $file } est absent ou incomplet. Téléversez-le à nouveau.
noticed-file-damaged = Le fichier { $file } semble endommagé ou tronqué. Ouvrez-le et, s’il ne s’ouvre pas, téléversez-le à nouveau.
noticed-file-locked = Le fichier { $file } est chiffré. Vérifiez qu’il s’ouvre sans mot de passe.
