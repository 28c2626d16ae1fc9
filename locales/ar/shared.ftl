product = أومنيبوس
