//! The line from the club: what other screens did, as it happens.

#[cfg(feature = "hydrate")]
mod wire;

use domain::{ids::ClubId, news::Line};
use leptos::prelude::*;

use crate::kit::clock::Clock;

/// What comes over the line.
#[derive(Clone, Debug)]
pub enum Heard {
    /// Something changed.
    Line(Box<Line>),
    /// Too much was missed: the page asks its one question again.
    Resync,
}

/// Listens to the news of the club that the page shows, from the line after `seen` on, in the browser, as long as the
/// page is there. Says whether the line is lost, so that what is on the screen may be old.
pub fn listen(
    seen: i64,
    club: ClubId,
    clock: Clock,
    hear: impl Fn(Heard) + Send + Sync + 'static,
) -> RwSignal<bool> {
    let lost = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    wire::open(seen, club, clock, Callback::new(hear), lost);
    #[cfg(not(feature = "hydrate"))]
    let _ = (seen, club, clock, hear);
    lost
}
