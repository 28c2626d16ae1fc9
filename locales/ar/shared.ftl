product = أومنيبوس
labelled = { $label }: { $value }
numbered = { $number } { $text }
