//! What is wrong in the form of a tariff: all of it at once, each at its field.

use serde::{Deserialize, Serialize};

use super::TariffFault;
use crate::refusal::Refusal;

/// A field that is no good.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wrong {
    /// Which, as the form calls it: `[prices][2][price]`.
    pub field: String,
    /// Why.
    pub why: Refusal,
}

/// What was found so far.
#[derive(Default)]
pub(super) struct Found(Vec<Wrong>);

impl Found {
    /// What a field says. If it is wrong that is noted, and nothing stands in its place.
    pub(super) fn read<T: Default>(&mut self, field: impl Into<String>, read: Result<T, Refusal>) -> T {
        read.unwrap_or_else(|why| {
            self.0.push(Wrong { field: field.into(), why });
            T::default()
        })
    }

    /// A field is wrong.
    pub(super) fn fault(&mut self, field: impl Into<String>, fault: TariffFault) {
        self.read(field, Err::<(), _>(Refusal::BadTariff(fault)));
    }

    /// So many are wrong.
    pub(super) const fn count(&self) -> usize {
        self.0.len()
    }

    /// What was read, where nothing is wrong.
    pub(super) fn or<T>(self, read: T) -> Result<T, Refusal> {
        if self.0.is_empty() { Ok(read) } else { Err(Refusal::BadTariff(TariffFault::Fields(self.0))) }
    }
}
