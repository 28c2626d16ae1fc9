### The frame of every page.

layout-skip = Skip to main content
layout-demonstration = Demonstration
    .text = The reviews shown here, with their States and people, are invented. Whatever you write may be wiped at any time.
layout-mail = Read the messages sent
layout-languages = Language
layout-main = Main
layout-sign-in = Sign in
layout-person = { $person }, { $state }
layout-sign-out = Sign out
# Asked before signing out while text typed on this device has not reached the server.
layout-unsent = Some of your text has not been sent yet. If you sign out now, it is removed from this device. Sign out all the same?
layout-done = Done
layout-back = Back
layout-breadcrumbs = Where you are
layout-pages = Pages
layout-older = Older entries
layout-footer = Omnibus is free software for reviewing how States carry out a treaty.

## Links of the header

nav-home = Home
nav-reviews = My reviews
nav-all-reviews = All reviews
nav-enquiries = Questions from States
nav-people = People
nav-journal = Journal
nav-status = Treaty status

nav-cycles = Cycles
