product = Omnibus
# A value with what it is, in one line.
labelled = { $label }: { $value }
