### Les thèmes sous lesquels les articles sont examinés et présentés ensemble.

theme-criminalization = Incrimination et autres mesures pénales
theme-prevention = Mesures préventives
theme-international-cooperation = Coopération internationale
theme-victims-and-witnesses = Protection des victimes et des témoins
theme-law-enforcement-cooperation = Coopération entre les services de détection et de répression et échange d’informations
theme-technical-assistance = Formation et assistance technique
