product = Omnibus
