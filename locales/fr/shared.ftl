product = Omnibus
labelled = { $label } : { $value }
