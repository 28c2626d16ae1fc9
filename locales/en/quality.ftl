### What may be looked at again before the answers are sent. It never keeps anyone from sending.

self-check-list = This is what you may want to look at again. None of it keeps you from sending.
self-all-answers = Read all answers as they stand
self-nothing-noticed = Nothing was noticed.
self-noticed-kinds = What was noticed
self-concern-empty =
    { $count ->
        [one] { $count } question without an answer
       *[other] { $count } questions without an answer
    }
self-concern-measures =
    { $count ->
        [one] { $count } answer “Yes” or “In part” without a measure cited
       *[other] { $count } answers “Yes” or “In part” without a measure cited
    }
self-concern-files =
    { $count ->
        [one] { $count } file that may not open
       *[other] { $count } files that may not open
    }
self-concern-links =
    { $count ->
        [one] { $count } link that is not a web address
       *[other] { $count } links that are not web addresses
    }
self-concern-sources =
    { $count ->
        [one] { $count } answer whose source has changed since it was taken over
       *[other] { $count } answers whose sources have changed since they were taken over
    }
self-concern-contradictions =
    { $count ->
        [one] { $count } answer that does not go together with another
       *[other] { $count } answers that do not go together with others
    }
self-concern-other =
    { $count ->
        [one] { $count } other point
       *[other] { $count } other points
    }
self-concern-all = Show everything
self-files-left =
    { $count ->
        [one] { $count } file was not looked at because there are so many.
       *[other] { $count } files were not looked at because there are so many.
    }
# $file is the name of a file.
noticed-file-missing = The file { $file } is not there, or not all of it. Upload it again.
noticed-file-damaged = The file { $file } seems to be damaged or cut short. Open it, and upload it again if it does not open.
noticed-file-locked = The file { $file } is encrypted. Make sure that it opens without a password.
