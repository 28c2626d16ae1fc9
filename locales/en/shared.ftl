product = Omnibus
# A value with what it is, in one line.
labelled = { $label }: { $value }
# A heading with its number, such as “II.”.
numbered = { $number } { $text }
