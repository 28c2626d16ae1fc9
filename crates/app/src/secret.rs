//! Secrets: passwords by argon2id, tokens by their hash.

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use sha2::{Digest, Sha256};

use crate::{App, AppError, Result};

/// Memory in KiB, passes and lanes as OWASP recommends for argon2id.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);

/// Hashes a password for storing. It takes some tens of milliseconds on purpose: call it off the
/// threads that serve requests.
pub(crate) fn hash_password(app: &App, password: &str) -> Result<String> {
    let mut salt = [0_u8; 16];
    app.random.fill(&mut salt);
    let hash = hasher()?.hash_password_with_salt(password.as_bytes(), &salt);
    hash.map(|hash| hash.to_string()).map_err(|error| AppError::Bug(error.to_string()))
}

/// True if the password is the one that was hashed.
pub(crate) fn verify_password(password: &str, hash: &str) -> bool {
    let Ok(parsed) = PasswordHash::new(hash) else { return false };
    hasher().is_ok_and(|hasher| hasher.verify_password(password.as_bytes(), &parsed).is_ok())
}

/// A new secret to be put into a link or an API token: 160 bits of chance.
pub(crate) fn new_secret(app: &App) -> String {
    let mut bytes = [0_u8; 20];
    app.random.fill(&mut bytes);
    hex(&bytes)
}

/// The SHA-256 of a secret, which is all that is stored of it.
pub fn digest(text: &[u8]) -> String {
    hex(&Sha256::digest(text))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing into a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn hasher() -> Result<Argon2<'static>> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None)
        .map_err(|error| AppError::Bug(error.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}
