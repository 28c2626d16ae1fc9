//! Signing in, one's own account, and the first officer of an empty installation.

use jiff::{SignedDuration, Timestamp};
use omnibus_domain::{
    id::{ParticipantCode, TokenId, UserId},
    locale::Locale,
    policy::{self, Actor},
};
use omnibus_store::{Account, ApiToken, Event, Profile};

use crate::{
    App, AppError, Problem, Result,
    error::refuse,
    secret,
    text::{optional_text, required_line},
};

/// Shortest password, in characters, as OWASP recommends.
pub const SHORTEST_PASSWORD: usize = 12;
/// Longest password, in characters: bounds the work of hashing it.
pub const LONGEST_PASSWORD: usize = 200;
/// How long a token for the API is valid.
const TOKEN_LIFE: SignedDuration = SignedDuration::from_hours(24 * 180);

/// What a new person says of itself.
#[derive(Clone, Debug, Default)]
pub struct NewPerson {
    /// The name that others see.
    pub name: String,
    /// The password.
    pub password: String,
    /// The profile (¶21).
    pub profile: Profile,
}

/// Signs a person in. Whether the address or the password was wrong is not told.
///
/// # Errors
/// [`AppError::Invalid`] if they do not fit together.
pub async fn sign_in(app: &App, email: &str, password: &str) -> Result<Account> {
    let account = app.store.read().account_by_email(&fold(email)).await?;
    let hash = match &account {
        Some(account) => account.password_hash.clone(),
        // Someone without an account waits as long as someone with one.
        None => UNKNOWN.to_owned(),
    };
    let given: String = password.chars().take(LONGEST_PASSWORD + 1).collect();
    let right = off_thread(move || secret::verify_password(&given, &hash)).await?;
    match account {
        Some(account) if right => {
            let event = Event {
                actor: Some(account.id.clone()),
                review: None,
                inside_state: false,
                kind: "signed-in".to_owned(),
                args: Vec::new(),
            };
            let tx = app.store.begin().await?;
            tx.append(&event, app.now()).await?;
            tx.commit().await?;
            Ok(account)
        }
        _ => Err(Problem::new("email", "problem-sign-in").into()),
    }
}

/// The hash of a password that nobody has.
const UNKNOWN: &str = "$argon2id$v=19$m=19456,t=2,p=1$b21uaWJ1cy1vbW5pYnVz$\
                       R1hxQ2tQYkJ4b0p2d0ZtZ1h0c3l6QUJDREVGR0hJSks";

/// The person behind an account, as policy knows it.
pub fn actor(account: &Account) -> Actor {
    Actor { user: account.id.clone(), name: account.name.clone(), secretariat: account.secretariat }
}

/// The account of a person who is signed in.
///
/// # Errors
/// [`AppError::NotSignedIn`] if it is gone.
pub async fn account(app: &App, user: &UserId) -> Result<Account> {
    app.store.read().account(user).await?.ok_or(AppError::NotSignedIn)
}

/// The person behind an API token.
///
/// # Errors
/// [`AppError::NotSignedIn`] if it is unknown or has expired.
pub async fn by_token(app: &App, token: &str) -> Result<Account> {
    let read = app.store.read();
    let found = read.token(&secret::digest(token.as_bytes())).await?;
    let valid = found.filter(|found| found.expires > app.now()).ok_or(AppError::NotSignedIn)?;
    account(app, &valid.user).await
}

/// Makes the first officer of the secretariat, while nobody has an account.
///
/// # Errors
/// [`AppError::NotFound`] once somebody has; [`AppError::Invalid`] for a name, address or password that
/// cannot be taken.
pub async fn set_up(
    app: &App,
    person: &NewPerson,
    email: &str,
    language: Locale,
) -> Result<Account> {
    if !app.store.read().has_no_accounts().await? {
        return Err(AppError::NotFound);
    }
    let mut problems = Vec::new();
    let email = check_email("email", email, &mut problems);
    let mut new = new_account(app, person, &email, language, problems).await?;
    new.secretariat = true;
    new.approved = true;
    let now = app.now();
    let tx = app.store.begin().await?;
    tx.alone().await?;
    if !tx.has_no_accounts().await? {
        return Err(AppError::NotFound);
    }
    tx.put_account(&new, now).await?;
    tx.append(&own_event(&new.id, "set-up"), now).await?;
    tx.commit().await?;
    account(app, &new.id).await
}

/// Checks what a new person says of itself and makes an account of it, not yet stored.
pub(crate) async fn new_account(
    app: &App,
    person: &NewPerson,
    email: &str,
    language: Locale,
    mut problems: Vec<Problem>,
) -> Result<Account> {
    let name = required_line("name", &person.name, &mut problems);
    check_password("password", &person.password, &mut problems);
    let profile = check_profile(&person.profile, &mut problems);
    refuse(problems)?;
    let (hasher, password) = (app.clone(), person.password.clone());
    let password_hash = off_thread(move || secret::hash_password(&hasher, &password)).await??;
    Ok(Account {
        id: app.new_id()?,
        email: email.to_owned(),
        name,
        password_hash,
        language,
        secretariat: false,
        participant: None,
        profile,
        approved: false,
    })
}

/// Makes an account for demonstration and tests, with the password already hashed.
///
/// # Errors
/// If the address has an account.
pub async fn seed(
    app: &App,
    email: &str,
    name: &str,
    language: Locale,
    secretariat: bool,
    participant: Option<ParticipantCode>,
    password_hash: &str,
) -> Result<UserId> {
    let new = Account {
        id: app.new_id()?,
        email: email.to_owned(),
        name: name.to_owned(),
        password_hash: password_hash.to_owned(),
        language,
        secretariat,
        participant,
        profile: Profile::default(),
        approved: true,
    };
    let tx = app.store.begin().await?;
    tx.put_account(&new, app.now()).await?;
    tx.commit().await?;
    Ok(new.id)
}

/// Hashes a password, off the threads that serve requests.
///
/// # Errors
/// If the hasher refuses its parameters, which would be a bug.
pub async fn password_hash(app: &App, password: &str) -> Result<String> {
    let (app, password) = (app.clone(), password.to_owned());
    off_thread(move || secret::hash_password(&app, &password)).await?
}

/// Changes one's own name, language and profile.
///
/// # Errors
/// [`AppError::Invalid`] for an empty name or a text too long.
pub async fn change(
    app: &App,
    actor: &Actor,
    name: &str,
    language: Locale,
    profile: &Profile,
) -> Result<()> {
    let mut problems = Vec::new();
    let name = required_line("name", name, &mut problems);
    let profile = check_profile(profile, &mut problems);
    refuse(problems)?;
    let tx = app.store.begin().await?;
    tx.change_account(&policy::may_keep_account(actor), &name, language, &profile).await?;
    tx.append(&own_event(&actor.user, "account-changed"), app.now()).await?;
    Ok(tx.commit().await?)
}

/// Changes one's own password.
///
/// # Errors
/// [`AppError::Invalid`] if the present one is wrong or the new one too short.
pub async fn change_password(app: &App, actor: &Actor, present: &str, new: &str) -> Result<()> {
    let mut problems = Vec::new();
    check_password("new_password", new, &mut problems);
    refuse(problems)?;
    let (hash, given) = (account(app, &actor.user).await?.password_hash, present.to_owned());
    if !off_thread(move || secret::verify_password(&given, &hash)).await? {
        return Err(Problem::new("password", "problem-password-wrong").into());
    }
    let hash = password_hash(app, new).await?;
    let tx = app.store.begin().await?;
    tx.change_password(&policy::may_keep_account(actor), &hash).await?;
    tx.append(&own_event(&actor.user, "password-changed"), app.now()).await?;
    Ok(tx.commit().await?)
}

/// Makes a token for the API. Its secret is returned once and never again.
///
/// # Errors
/// [`AppError::Invalid`] if it has no name.
pub async fn make_token(app: &App, actor: &Actor, name: &str) -> Result<(String, ApiToken)> {
    let mut problems = Vec::new();
    let name = required_line("token_name", name, &mut problems);
    refuse(problems)?;
    let secret = secret::new_secret(app);
    let now = app.now();
    let token = ApiToken {
        id: app.new_id()?,
        user: actor.user.clone(),
        name,
        hash: secret::digest(secret.as_bytes()),
        created: now,
        expires: later(now, TOKEN_LIFE),
    };
    let tx = app.store.begin().await?;
    tx.put_token(&policy::may_keep_account(actor), &token).await?;
    tx.append(&own_event(&actor.user, "token-made"), now).await?;
    tx.commit().await?;
    Ok((secret, token))
}

/// Withdraws one of one's own tokens.
///
/// # Errors
/// [`AppError::NotFound`] if it is not there.
pub async fn withdraw_token(app: &App, actor: &Actor, id: &TokenId) -> Result<()> {
    let tx = app.store.begin().await?;
    tx.delete_token(&policy::may_keep_account(actor), id).await?;
    tx.append(&own_event(&actor.user, "token-withdrawn"), app.now()).await?;
    Ok(tx.commit().await?)
}

/// One's own tokens.
///
/// # Errors
/// If the database fails.
pub async fn tokens(app: &App, actor: &Actor) -> Result<Vec<ApiToken>> {
    Ok(app.store.read().tokens(&actor.user).await?)
}

/// Everyone with an account, for the secretariat.
///
/// # Errors
/// [`AppError::NotFound`] to everyone else.
pub async fn people(app: &App, actor: &Actor) -> Result<Vec<Account>> {
    policy::may_administer(actor)?;
    Ok(app.store.read().accounts().await?)
}

/// The secretariat approves a profile: only then does the person see its reviews.
///
/// # Errors
/// [`AppError::NotFound`] to everyone else, or if there is no such person.
pub async fn approve(app: &App, actor: &Actor, user: &UserId) -> Result<()> {
    let permit = policy::may_administer(actor)?;
    let account = app.store.read().account(user).await?.ok_or(AppError::NotFound)?;
    let now = app.now();
    let tx = app.store.begin().await?;
    tx.approve(&permit, user).await?;
    let mut event = own_event(&actor.user, "profile-approved");
    event.args = vec![("person".to_owned(), account.name.clone())];
    tx.append(&event, now).await?;
    tx.queue(&crate::notices::to_account(&account, "approved", &[], "/"), now).await?;
    Ok(tx.commit().await?)
}

/// An address in the form in which it is stored and looked up.
pub(crate) fn fold(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Checks that a text can be an address of mail, and folds it.
pub(crate) fn check_email(field: &str, email: &str, problems: &mut Vec<Problem>) -> String {
    let email = fold(email);
    if email.parse::<lettre::Address>().is_err() || email.len() > 254 {
        problems.push(Problem::new(field, "problem-email"));
    }
    email
}

fn check_password(field: &str, password: &str, problems: &mut Vec<Problem>) {
    let length = password.chars().count();
    if length < SHORTEST_PASSWORD {
        problems
            .push(Problem::new(field, "problem-password-short").with("least", SHORTEST_PASSWORD));
    } else if length > LONGEST_PASSWORD {
        problems.push(
            Problem::new(field, "problem-too-long")
                .with("most", LONGEST_PASSWORD)
                .with("length", length),
        );
    }
}

fn check_profile(profile: &Profile, problems: &mut Vec<Problem>) -> Profile {
    Profile {
        background: optional_text("background", &profile.background, problems),
        position: optional_text("position", &profile.position, problems),
        offices: optional_text("offices", &profile.offices, problems),
        expertise: optional_text("expertise", &profile.expertise, problems),
    }
}

fn own_event(user: &UserId, kind: &str) -> Event {
    Event {
        actor: Some(user.clone()),
        review: None,
        inside_state: false,
        kind: kind.to_owned(),
        args: Vec::new(),
    }
}

/// A moment some time later; the end of time if there is no such moment.
pub(crate) fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.checked_add(by).unwrap_or(Timestamp::MAX)
}

/// Work that takes long, off the threads that serve requests.
pub(crate) async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|error| AppError::Bug(error.to_string()))
}
