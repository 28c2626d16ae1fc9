### The steps of the mechanism’s clock (mechanism.toml).

clock-inform = The State is informed
clock-focal-point = The State names its focal point
clock-introductory-conference = Introductory conference
clock-self-assessment = Self-assessment
clock-circulation = The self-assessment is circulated
clock-desk-review = Desk review
clock-dialogue = Dialogue
clock-notes = Notes of the experts after the visit
clock-draft-report = Draft report
clock-whole = End of the review
