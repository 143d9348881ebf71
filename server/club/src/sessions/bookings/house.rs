//! What comes of a booking at its moment.

use chrono::TimeDelta;
use domain::{
    bookings::Due as Comes,
    refusal::Refusal,
    sessions::{EndReason, Session},
    time::Moment,
};

use super::{
    super::{Due, came_in, keep, rows},
    over::{self, account_in},
    room,
};
use crate::{
    clubs,
    desk::Desk,
    devices,
    error::{Error, Result},
    holds,
    tx::Tx,
};

/// What is booked and paid, and whose moment has come: it begins, or nobody came.
pub(in crate::sessions) async fn live_on(desk: &Desk, due: &Due) -> Result<()> {
    match attempt(desk, due).await {
        // Its device is not free, whatever it looked like: it is looked at again.
        Err(Error::Refused(_)) => put_off(desk, due).await,
        outcome => outcome,
    }
}

async fn attempt(desk: &Desk, due: &Due) -> Result<()> {
    let mut tx = desk.open().await?;
    // Something may come back to whoever has an account.
    let guest = account_in(&tx, due.client_id).await?;
    let session = rows::locked(&tx, due.id).await?;
    let player = over::player_and_device_in(&tx, &session).await?;
    let free = !devices::is_busy_in(&tx, session.device).await?
        && (guest || super::elsewhere_in(&tx, &session).await?.is_none());
    let after = match session.due(desk.now, free) {
        None => return Ok(()),
        Some(Comes::Begins(at)) => match begin_in(&mut tx, &session, at).await? {
            // What of it does not fit any more would be lost to whoever has no account: staff decide.
            begun if guest && begun.until.is_some() => session.clone().put_off(None),
            begun => begun,
        },
        Some(Comes::NoShow) => {
            let gone = session.clone().cancelled(desk.now, EndReason::NoShow, None)?;
            let freed = session.unclaimed(guest);
            over::settle_in(&mut tx, None, &session, &freed, over::NO_SHOW).await?;
            return over::leave(tx, &session, gone.settled(&freed.leftover()), player).await.map(drop);
        }
        Some(Comes::Later(next)) => session.clone().put_off(next),
    };
    keep(tx, &session, after).await.map(drop)
}

async fn put_off(desk: &Desk, due: &Due) -> Result<()> {
    let tx = desk.open().await?;
    let session = rows::locked(&tx, due.id).await?;
    let next = match session.due(desk.now, false) {
        None => return Ok(()),
        Some(Comes::Later(next)) => next,
        // Refused for another reason: it is not due for ever.
        Some(_) => Some(desk.now + TimeDelta::minutes(1)),
    };
    let later = session.clone().put_off(next);
    keep(tx, &session, later).await.map(drop)
}

/// Begins a booking as of a moment, or as soon after it as its device was free. The session is locked.
///
/// # Errors
/// What [`super::start_booking`] refuses.
pub(super) async fn begin_in(tx: &mut Tx<'_>, session: &Session, at: Moment) -> Result<Session> {
    let by = tx.desk.me().map(|me| me.name.clone());
    // Asked before, because of what is over nothing else needs to be said.
    session.clone().begun(at, by.as_deref(), None)?;
    devices::locked_in(tx, session.device).await?;
    let free = holds::free_in(tx, session.device).await?;
    if devices::is_busy_in(tx, session.device).await? {
        return Err(Refusal::DeviceTaken.into());
    }
    let venue = clubs::venue_in(tx).await?;
    let from = rows::free_since(tx, session.device).await?.max(free).max(at);
    let gap = room::gap_in(tx, venue.zone, session.device, from, Some(session.id)).await?;
    let begun = session.clone().begun(from, by.as_deref(), gap)?;
    if session.client == venue.guest { Ok(begun) } else { came_in(tx, begun).await }
}
