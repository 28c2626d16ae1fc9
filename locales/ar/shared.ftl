product = أومنيبوس
labelled = { $label }: { $value }
