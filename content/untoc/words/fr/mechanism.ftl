### Les étapes du calendrier du mécanisme (mechanism.toml).

clock-inform = Notification de l’État
clock-focal-point = Désignation du point de contact par l’État
clock-introductory-conference = Conférence d’introduction
clock-self-assessment = Auto-évaluation
clock-circulation = Distribution de l’auto-évaluation
clock-desk-review = Examen sur dossier
clock-dialogue = Dialogue
clock-notes = Notes des experts après la visite
clock-draft-report = Projet de rapport
clock-whole = Fin de l’examen
