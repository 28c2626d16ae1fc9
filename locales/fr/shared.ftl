product = Omnibus
labelled = { $label } : { $value }
numbered = { $number } { $text }
