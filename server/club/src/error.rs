//! What can come back instead of an answer.

use domain::{access::Action, refusal::Refusal};
use sea_orm::{DbErr, RuntimeErr, SqlxError};
use thiserror::Error;

use crate::constraints;

/// Of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a command or a question was not answered.
#[derive(Debug, Error)]
pub enum Error {
    /// The club's rules said no.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// The role does not allow it.
    #[error("not allowed: {0:?}")]
    Forbidden(Action),
    /// There is no such thing in this club.
    #[error("there is no such thing here")]
    Missing,
    /// The database failed, or holds what cannot be true.
    #[error("the database failed")]
    Db(#[source] DbError),
}

/// What went wrong in the database; for the log, never for the screen.
#[derive(Debug, Error)]
pub enum DbError {
    /// As the driver says it.
    #[error("{0}")]
    Driver(#[source] DbErr),
    /// A row that cannot be true.
    #[error("the database holds what cannot be: {0}")]
    Untrue(String),
    /// Not all of what several acts shared came to the disk: none of it is true.
    #[error("the transaction was lost before it was on the disk")]
    Lost,
    /// Others were writing for too long; nothing was begun.
    #[error("the turn to write did not come in time")]
    Busy,
    /// A password could not be hashed.
    #[error("a password could not be hashed: {0}")]
    Password(String),
}

impl Error {
    /// A row that cannot be true.
    pub(crate) fn untrue(what: impl Into<String>) -> Self {
        Self::Db(DbError::Untrue(what.into()))
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// The database has the last word: a constraint that it names is a refusal with a sentence.
impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        match broken_constraint(&error).and_then(|broken| constraints::refusal(&broken)) {
            Some(refusal) => Self::Refused(refusal),
            None => Self::Db(DbError::Driver(error)),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::untrue(error.to_string())
    }
}

/// The name that PostgreSQL gives, or what SQLite says instead of one: the name of a check or trigger, the
/// columns of a unique index.
fn broken_constraint(error: &DbErr) -> Option<String> {
    let (DbErr::Exec(RuntimeErr::SqlxError(error)) | DbErr::Query(RuntimeErr::SqlxError(error))) = error
    else {
        return None;
    };
    let SqlxError::Database(error) = error.as_ref() else {
        return None;
    };
    if let Some(name) = error.constraint() {
        return Some(name.to_owned());
    }
    let message = error.message();
    let said = message.rsplit_once("constraint failed: ").map_or(message, |(_, said)| said);
    Some(said.to_owned())
}
