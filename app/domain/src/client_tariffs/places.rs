//! Where time on an account can be used, and at which hours. Only the server has the club's zone: a screen gets stretches.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use crate::{ids::ZoneId, refusal::Refusal, tariffs::NotOffered, time::Moment};

/// A zone where it can be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The zone.
    pub zone: ZoneId,
    /// When one may begin there: the stretch around the moment that was asked about, and the next one; `None`: at any hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Vec<Open>>,
}

/// A stretch in which one may begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    /// Its first moment.
    pub from: Moment,
    /// The same by the clock on the club's wall.
    pub local: NaiveDateTime,
    /// The first moment after it; `None`: it does not end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Moment>,
    /// Then it ends what began in it; `None`: that is played on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<Moment>,
}

impl Open {
    fn has(&self, at: Moment) -> bool {
        self.from <= at && self.to.is_none_or(|to| at < to)
    }
}

impl Place {
    /// At any hour.
    pub const fn always(zone: ZoneId) -> Self {
        Self { zone, hours: None }
    }

    /// When what begins at a moment ends by its hours.
    ///
    /// # Errors
    /// [`NotOffered::Hours`] where it cannot begin then.
    pub fn hours_at(&self, at: Moment) -> Result<Option<Moment>, Refusal> {
        let Some(hours) = &self.hours else { return Ok(None) };
        match hours.iter().find(|open| open.has(at)) {
            Some(open) => Ok(open.ends),
            None => {
                let next = hours.iter().find(|open| open.from > at).map(|open| open.local);
                Err(Refusal::NotOffered(NotOffered::Hours { next }))
            }
        }
    }
}
