//! What a booking that is over before it began gives back.

use domain::{
    access::Action,
    bookings::{BookingFault, CancelBooking, Freed, NoShow},
    ids::{ClientId, DeviceId, SessionId, ShiftId},
    money::Money,
    orders::Through,
    refusal::Refusal,
    sessions::{EndReason, Session},
};
use sea_orm::FromQueryResult;

use super::{
    super::{early::give_back_in, keep_in, rows},
    room,
};
use crate::{
    balances, client_tariffs, clients, clubs, desk::Desk, devices, error::Result, shifts, sql, tx::Tx,
};

/// What the ledger says of it.
const CANCELLED: &str = "booking cancelled";
pub(super) const NO_SHOW: &str = "nobody came";

/// Cancels a booking; everything that was paid goes back by the way it came, a guest's too (decision 8).
///
/// # Errors
/// [`BookingFault::Begun`], `Over`; [`Refusal::NoShift`], [`Refusal::TillShort`], [`Refusal::OwnClient`] where money goes back.
pub async fn cancel_booking(desk: &Desk, cancel: CancelBooking) -> Result<Session> {
    let act = desk.act(Action::CancelBooking, cancel.id, &cancel)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk, cancel.session).await;
    };
    let client = rows::sitter(&tx, cancel.session).await?.client;
    let returns = rows::read_in(&tx, cancel.session).await?.returned().total();
    let till = match returns > Money::ZERO {
        true => Some(shifts::till_in(&tx).await?),
        false => None,
    };
    match till.is_some() {
        true => clients::settle_in(&tx, client).await?,
        false => clients::lock_in(&tx, client).await?,
    }
    let session = rows::locked(&tx, cancel.session).await?;
    let gone = session.clone().cancelled(desk.now, EndReason::Cancelled, Some(&desk.person()?.name))?;
    let player = player_and_device_in(&tx, &session).await?;
    let freed = session.returned();
    if let Some(till) = &till {
        till.gives(
            freed.back.iter().filter(|(through, _)| *through == Through::Cash).map(|(_, sum)| *sum).sum(),
        )?;
    } else if freed.total() > Money::ZERO {
        // It was paid between the look at it and the lock.
        return Err(Refusal::Booking(BookingFault::PaidAlready).into());
    }
    settle_in(&mut tx, till.map(|till| till.shift), &session, &freed, CANCELLED).await?;
    leave(tx, &session, gone.settled(&freed.leftover()), player).await
}

/// Nobody came for a booking: what becomes of its money is what was said when it was booked.
///
/// # Errors
/// [`BookingFault::TooEarly`] before the minutes of grace are over, `NotPaid`, `Begun`, `Over`; [`Refusal::NoShift`] and
/// [`Refusal::OwnClient`] where money goes onto a balance.
pub async fn no_show(desk: &Desk, gone: NoShow) -> Result<Session> {
    let act = desk.act(Action::CancelBooking, gone.id, &gone)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk, gone.session).await;
    };
    let sitter = rows::sitter(&tx, gone.session).await?;
    let moves = rows::read_in(&tx, gone.session).await?.unclaimed(sitter.guest).total() > Money::ZERO;
    let shift = if moves { Some(shifts::open_in(&tx).await?) } else { None };
    match moves {
        true => clients::settle_in(&tx, sitter.client).await?,
        false => clients::lock_in(&tx, sitter.client).await?,
    }
    let session = rows::locked(&tx, gone.session).await?;
    let over = session.clone().cancelled(desk.now, EndReason::NoShow, Some(&desk.person()?.name))?;
    let player = player_and_device_in(&tx, &session).await?;
    if let Some(at) = session.no_show_from().filter(|at| *at > desk.now) {
        let at = room::wall(clubs::venue_in(&tx).await?.zone, at);
        return Err(Refusal::Booking(BookingFault::TooEarly { at }).into());
    }
    let freed = session.unclaimed(sitter.guest);
    if shift.is_none() && freed.total() > Money::ZERO {
        return Err(Refusal::Booking(BookingFault::PaidAlready).into());
    }
    settle_in(&mut tx, shift, &session, &freed, NO_SHOW).await?;
    leave(tx, &session, over.settled(&freed.leftover()), player).await
}

/// Gives back what goes back. The client is locked before the session.
pub(super) async fn settle_in(
    tx: &mut Tx<'_>,
    shift: Option<ShiftId>,
    session: &Session,
    freed: &Freed,
    reason: &str,
) -> Result<()> {
    let venue = clubs::venue_in(tx).await?;
    for (through, amount) in &freed.back {
        give_back_in(tx, &venue, shift, (session.id, session.client), (*through, *amount, reason)).await?;
    }
    for kept in &freed.kept {
        client_tariffs::keep_in(tx, session.client, kept).await?;
    }
    if !freed.kept.is_empty() {
        client_tariffs::tell_in(tx, session.client).await?;
    }
    if freed.back.iter().any(|(through, _)| through.account().is_clients()) {
        balances::tell_in(tx, session.client).await?;
    }
    Ok(())
}

/// Locks whoever has an account. Is it the guest, who has none?
pub(in crate::sessions) async fn account_in(tx: &Tx<'_>, client: ClientId) -> Result<bool> {
    let guest = client == clubs::venue_in(tx).await?.guest;
    if !guest {
        clients::lock_in(tx, client).await?;
    }
    Ok(guest)
}

#[derive(FromQueryResult)]
struct IdRow {
    id: SessionId,
}

/// Stores that a booking has left its place, and makes it true: who plays there until it would have begun may play on. Who
/// that is was locked before, and the device after them.
pub(in crate::sessions) async fn leave(
    mut tx: Tx<'_>,
    before: &Session,
    after: Session,
    player: Option<SessionId>,
) -> Result<Session> {
    // Asked again under the device's lock: somebody may have sat down there, or bought more, since they were looked for.
    if cut_in(&tx, before).await?.is_some_and(|cut| Some(cut) != player) {
        return Err(Refusal::DeviceTaken.into());
    }
    keep_in(&mut tx, before, &after).await?;
    if let Some(player) = player {
        let_go_on(&mut tx, before.device, player).await?;
    }
    tx.commit().await?;
    Ok(after)
}

/// Who plays at the device of a booking until that begins, locked: after the booking, and before any device.
pub(in crate::sessions) async fn player_in(tx: &Tx<'_>, booking: &Session) -> Result<Option<SessionId>> {
    let Some(id) = cut_in(tx, booking).await? else { return Ok(None) };
    rows::locked(tx, id).await.map(|session| Some(session.id))
}

/// The same, and then the device: nobody books what becomes free meanwhile. Before any money moves.
pub(in crate::sessions) async fn player_and_device_in(
    tx: &Tx<'_>,
    booking: &Session,
) -> Result<Option<SessionId>> {
    let player = player_in(tx, booking).await?;
    devices::locked_in(tx, booking.device).await?;
    Ok(player)
}

/// Who plays at the device of a booking until that begins.
async fn cut_in(tx: &Tx<'_>, booking: &Session) -> Result<Option<SessionId>> {
    let Some(planned) = booking.booking() else { return Ok(None) };
    let sql = "select id from session where device_id = $1 and club_id = $2 and until = $3
        and state in ('active', 'paused')";
    let values = [booking.device.into(), tx.desk.club_id().into(), planned.from.into()];
    Ok(sql::one::<IdRow>(&tx.conn, sql, values).await?.map(|row| row.id))
}

async fn let_go_on(tx: &mut Tx<'_>, device: DeviceId, player: SessionId) -> Result<()> {
    let before = rows::locked(tx, player).await?;
    if before.device != device || before.clone().lived_until(tx.desk.now).ended.is_some() {
        return Ok(());
    }
    let gap = room::next_in(tx, device, tx.desk.now).await?;
    let after = before.clone().fitted(gap);
    keep_in(tx, &before, &after).await
}
