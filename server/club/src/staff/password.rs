//! Passwords are hashed with Argon2id, never kept and never logged.

use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use tokio::{sync::Semaphore, task::spawn_blocking};

use crate::error::{DbError, Error, Result};

/// Each hash takes 19 MiB and a core: a crowd at the door waits its turn.
static TURN: Semaphore = Semaphore::const_new(2);

/// The hash to be stored.
pub(crate) async fn hash(password: &str) -> Result<String> {
    let password = password.to_owned();
    blocking(move || {
        let hash: PasswordHash =
            Argon2::default().hash_password(password.as_bytes()).map_err(|e| e.to_string())?;
        Ok(hash.to_string())
    })
    .await
}

/// Does the password fit? With nothing stored it takes as long and never fits, so that the time an answer
/// takes does not tell whether somebody has the login.
pub(super) async fn fits(password: &str, stored: Option<String>) -> Result<bool> {
    let Some(stored) = stored else {
        hash(password).await?;
        return Ok(false);
    };
    let password = password.to_owned();
    blocking(move || {
        let stored = PasswordHash::new(&stored).map_err(|error| error.to_string())?;
        Ok(Argon2::default().verify_password(password.as_bytes(), &stored).is_ok())
    })
    .await
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T, String> + Send + 'static) -> Result<T> {
    let failed = |error: String| Error::Db(DbError::Password(error));
    let _turn = TURN.acquire().await.map_err(|error| failed(error.to_string()))?;
    spawn_blocking(work).await.map_err(|error| failed(error.to_string()))?.map_err(failed)
}
