### Signing in, accounts, invitations, the people of the secretariat's desk.

## Signing in

sign-in-title = Sign in
sign-in-button = Sign in
sign-in-help = Accounts are made by invitation. If you have lost your password, ask the secretariat or your focal point.
sign-in-demonstration = Sign in as one of the people of the demonstration
    .hint = No password is needed. Each of them sees a review from a different side.
sign-in-as = Sign in
sign-in-password = Sign in with an address and a password

## Fields of an account

account-email = Email address
account-password = Password
account-name = Your name
    .hint = As others in the review will see it
account-language = Language of your messages
account-new-password = New password
account-present-password = Your current password
account-password-hint =
    { $least ->
        [one] At least { $least } character. Three words that do not belong together are easy to remember.
       *[other] At least { $least } characters. Three words that do not belong together are easy to remember.
    }
account-background = Professional background
account-position = Current position
account-offices = Relevant offices held and activities
account-expertise = Areas of expertise

## One’s own account

account-title = Your account
account-change = Name, language and profile
account-profile-hint = Governmental experts tell the others in a review about themselves.
account-change-password = Change your password
account-tokens = Access for programs
    .text = A token lets a program of yours read and write in your name through the programming interface. Keep it as secret as your password.
account-token-name = What is the token for?
    .hint = For example: transfer from our case register
account-token-make = Make a token
account-token-made = Your new token
    .text = Copy it now. It is not shown again.
account-token-expires = Valid until { $date }
account-token-withdraw = Withdraw
account-no-tokens = You have no tokens.
account-waiting = The secretariat has not approved your profile yet. Your reviews appear here as soon as it has.

done-account-changed = Your account was changed.
done-password-changed = Your password was changed.
done-token-withdrawn = The token was withdrawn.
done-signed-out = You are signed out.

## Set-up

set-up-title = Set up Omnibus
set-up-text = Nobody has an account yet. The first account belongs to an officer of the secretariat, who then invites everyone else.
set-up-button = Make the account

## Invitations

invitation-title = You are invited
invitation-to-review = You are invited to take part in the review of a State. State under review: { $state }. Your part: { $seat }.
invitation-to-secretariat = You are invited to work in Omnibus as an officer of the secretariat.
invitation-address = This invitation was sent to { $email }. You will sign in with this address.
invitation-has-account = You have an account. Enter its password to accept.
invitation-new-account = Choose how others will see you, and a password.
invitation-profile = Your profile
    .text = Governmental experts tell the others about their background. The secretariat approves the profile before the review opens to you. You can write it later.
invitation-accept = Accept
invitation-not-open = This invitation cannot be used

done-invitation-accepted = You have accepted the invitation.

## The secretariat’s list of people

people-title = People
people-waiting = Profiles to approve
people-none-waiting = No profile is waiting to be approved.
people-approve = Approve
people-approve-name = Approve { $name }
people-everyone = Everyone with an account
people-officer = Officer of the secretariat
people-name = Name
people-of = State or organization
people-email = Email address
people-approved = Approved
people-not-approved = Waiting to be approved
people-invite-officer = Invite an officer of the secretariat
people-invite-button = Send the invitation
people-invite-language = Language of the invitation

done-approved = The profile was approved.
done-officer-invited = The invitation was sent.

## Messages sent, in demonstration and development

mail-box-title = Messages sent
mail-box-text = In real use these messages go out by email. Here they are kept and can be read by everyone.
mail-box-empty = No message has been sent yet.
mail-box-to = To
mail-box-subject = Subject
mail-box-when = When
