//! The clock of a session stands, and runs again.

use domain::{
    access::Action,
    sessions::{Pause, Resume, Session},
};

use super::{bookings::room, fire, keep, rows};
use crate::{clubs, desk::Desk, devices, error::Result};

/// Stops the clock; the seat stays the client's.
///
/// # Errors
/// What [`Session::pause`] refuses.
pub async fn pause(desk: &Desk, pause: Pause) -> Result<Session> {
    let act = desk.act(Action::PauseSession, pause.id, &pause)?;
    fire::catch_up(desk, pause.session).await?;
    let Some(tx) = desk.begin(act).await? else {
        return rows::read(desk, pause.session).await;
    };
    let session = rows::locked(&tx, pause.session).await?;
    devices::locked_in(&tx, session.device).await?;
    let venue = clubs::venue_in(&tx).await?;
    let gap = room::next_in(&tx, session.device, desk.now).await?;
    let longest = room::pause(&session, venue.zone, gap, venue.card.longest_pause(), desk.now)?;
    let paused = session.clone().pause(desk.now, longest)?.fitted(gap);
    keep(tx, &session, paused).await
}

/// Lets the clock run again.
///
/// # Errors
/// What [`Session::resume`] refuses.
pub async fn resume(desk: &Desk, resume: Resume) -> Result<Session> {
    let act = desk.act(Action::PauseSession, resume.id, &resume)?;
    fire::catch_up(desk, resume.session).await?;
    let Some(tx) = desk.begin(act).await? else {
        return rows::read(desk, resume.session).await;
    };
    let session = rows::locked(&tx, resume.session).await?;
    let resumed = session.clone().resume(desk.now)?;
    keep(tx, &session, resumed).await
}
