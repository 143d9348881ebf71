//! Errors as sentences: whoever reads them types commands and does not handle them further.

use std::fmt::Display;

/// Done, or why not.
pub type Outcome<T = ()> = Result<T, String>;

/// Says of an error what was being done.
pub trait Context<T> {
    /// The error, with what it is about before it.
    fn context(self, what: impl Display) -> Outcome<T>;
}

impl<T, E: Display> Context<T> for Result<T, E> {
    fn context(self, what: impl Display) -> Outcome<T> {
        self.map_err(|error| format!("{what}: {error}"))
    }
}
