### The themes under which articles are reviewed, and shown together.

theme-criminalization = Criminalization and other criminal measures
theme-prevention = Preventive measures
theme-international-cooperation = International cooperation
theme-victims-and-witnesses = Protection of victims and witnesses
theme-law-enforcement-cooperation = Law enforcement cooperation and exchange of information
theme-technical-assistance = Training and technical assistance
