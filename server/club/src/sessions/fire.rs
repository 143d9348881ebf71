//! What happens to sessions by itself.

use domain::{
    ids::{ClientId, ClubId, SessionId},
    sessions::SessionState,
    time::Moment,
};
use sea_orm::FromQueryResult;

use super::{bookings, early, keep, minutes, rows};
use crate::{desk::Desk, error::Result, handle::Club};

/// A session whose moment has come, for the clockwork.
#[derive(FromQueryResult)]
pub(crate) struct Due {
    pub(super) id: SessionId,
    club_id: ClubId,
    pub(super) client_id: ClientId,
    state: SessionState,
    /// Does it end before its time is played, because the device is somebody else's?
    cut: bool,
    /// Is it for the house to say whether it goes on by the minute?
    goes_on: bool,
}

/// The next moment at which something happens by itself anywhere.
///
/// # Errors
/// When the database fails.
pub async fn next_due(club: &Club) -> Result<Option<Moment>> {
    rows::next_due(club).await
}

/// Does anybody play anywhere?
///
/// # Errors
/// When the database fails.
pub async fn anybody_plays(club: &Club) -> Result<bool> {
    rows::anybody_plays(club).await
}

/// Everything whose moment has come: time runs out, forgotten pauses resume; what is booked begins, what is not paid is
/// cancelled. Firing twice, or late, does nothing wrong: each looks again under its lock, and happens at its own moment
/// (decision 6).
///
/// # Errors
/// When the database fails.
pub async fn fire_due(club: &Club) -> Result<()> {
    let mut outcome = Ok(());
    for due in rows::due(club).await? {
        // One that fails does not keep the others from ending.
        outcome = outcome.and(live_on(&club.house_desk(due.club_id), &due).await);
    }
    outcome
}

/// The house sees what it has not seen yet, before anybody presses anything: what goes on by the minute is bought as of its
/// own moment.
pub(crate) async fn catch_up(desk: &Desk, session: SessionId) -> Result<()> {
    match rows::overdue(desk, session).await? {
        Some(due) => live_on(&desk.club().house_desk_at(desk.club_id(), desk.now), &due).await,
        None => Ok(()),
    }
}

async fn live_on(desk: &Desk, due: &Due) -> Result<()> {
    if due.state == SessionState::Waiting {
        return bookings::live_on(desk, due).await;
    }
    let mut tx = desk.open().await?;
    let guest = match due.cut || due.goes_on {
        // What is not played may stay on the account of who has one; what goes on is bought from there.
        true => Some(bookings::account_in(&tx, due.client_id).await?),
        false => None,
    };
    let before = rows::locked(&tx, due.id).await?;
    // Somebody said meanwhile who plays there: it is looked at again.
    if guest.is_some() && before.payer() != due.client_id {
        return Ok(());
    }
    let mut after = before.clone().lived_until(desk.now);
    if guest == Some(false) {
        after = minutes::go_on_in(&mut tx, after).await?;
    }
    if before == after {
        // The stored moment is not what the clock says: it is written anew, or it would be due for ever.
        rows::save(&tx, &before, &after).await?;
    }
    if let Some(guest) = guest
        && after.ended.is_some()
        && before.ended.is_none()
    {
        after = after.settled(&early::settle_in(&mut tx, &early::by_the_house(guest), &before).await?);
    }
    if after.state == SessionState::Cancelled && before.ended.is_none() {
        let player = bookings::player_and_device_in(&tx, &before).await?;
        return bookings::leave(tx, &before, after, player).await.map(drop);
    }
    keep(tx, &before, after).await.map(drop)
}
