//! Seating at several devices at once: each is locked and found free, then all of it is sold, then each begins.

use chrono_tz::Tz;
use domain::{
    checkout::CheckoutFault,
    devices::Device,
    ids::{ClientId, DeviceId, SessionId},
    news::News,
    refusal::Refusal,
    sessions::{Session, TimeBlock},
    time::Moment,
};

use super::{begun, bookings::room, came_in, rows, sits_down_in, visits};
use crate::{desk::Desk, devices, error::Result, holds, orders::Sold, tx::Tx};

/// Who sits down, once they are locked.
pub(crate) struct Sitting {
    pub(crate) client: ClientId,
    pub(crate) who: String,
    pub(crate) guest: bool,
}

/// Whoever sits down, locked.
///
/// # Errors
/// What [`start`](super::start) refuses of who.
pub(crate) async fn sitting_in(
    tx: &Tx<'_>,
    client: ClientId,
    guest: ClientId,
    (second_seat, serve_banned): (bool, bool),
) -> Result<Sitting> {
    let who = sits_down_in(tx, client, second_seat, serve_banned).await?;
    Ok(Sitting { client, who, guest: client == guest })
}

/// Does a client play nowhere between two moments (decision 12)? They are locked.
///
/// # Errors
/// [`Refusal::ClientPlays`](domain::refusal::Refusal::ClientPlays).
pub(crate) async fn plays_then_in(tx: &Tx<'_>, client: ClientId, then: (Moment, Moment)) -> Result<()> {
    visits::free_then(tx, client, then, None).await
}

/// Where a client has a seat between two moments, if anywhere.
pub(crate) async fn plays_then(
    desk: &Desk,
    client: ClientId,
    then: (Moment, Moment),
) -> Result<Option<String>> {
    visits::seat_between(desk.readers(), desk, client, then, None).await
}

/// A device that is free now, locked.
pub(crate) struct FreeSeat {
    pub(crate) device: Device,
    /// Since when.
    pub(crate) from: Moment,
    /// It is somebody else's from then on.
    pub(super) gap: Option<Moment>,
    zone: Tz,
}

/// Locks a device and finds it in service. Those of one act are locked in the order of their ids.
///
/// # Errors
/// [`Refusal::DeviceTaken`], [`Refusal::DeviceOnHold`]; less than a minute before it is booked;
/// [`Error::Missing`](crate::Error::Missing).
pub(crate) async fn free_seat_in(tx: &mut Tx<'_>, zone: Tz, device: DeviceId) -> Result<FreeSeat> {
    let device = devices::locked_in(tx, device).await?;
    let free = holds::free_in(tx, device.id).await?;
    if rows::somebody_plays(tx, device.id).await? {
        return Err(Refusal::DeviceTaken.into());
    }
    let from = rows::free_since(tx, device.id).await?.max(free).max(tx.desk.now);
    let gap = room::gap_in(tx, zone, device.id, from, None).await?;
    Ok(FreeSeat { device, from, gap, zone })
}

/// Begins a session there, with what was sold for it.
///
/// # Errors
/// [`CheckoutFault::TooLong`] for more than fits; what the database knows better.
pub(crate) async fn seat_in(
    tx: &mut Tx<'_>,
    id: SessionId,
    sitting: &Sitting,
    seat: &FreeSeat,
    sold: &[Sold],
) -> Result<Session> {
    let blocks: Vec<TimeBlock> = sold.iter().map(|sold| sold.block.clone()).collect();
    let place = (id, sitting.client, seat.device.id);
    let mut session = begun(tx.desk, place, sitting.who.clone(), blocks, seat.from)?.fitted(seat.gap);
    if let Some(until) = session.until {
        let from = until.with_timezone(&seat.zone).naive_local();
        return Err(Refusal::Checkout(CheckoutFault::TooLong { place: seat.device.name(), from }).into());
    }
    rows::insert(tx, &session).await?;
    for sold in sold {
        rows::insert_block(tx, &session, sold).await?;
    }
    if !sitting.guest {
        session = came_in(tx, session).await?;
    }
    tx.tell(News::Session(session.clone()));
    Ok(session)
}
