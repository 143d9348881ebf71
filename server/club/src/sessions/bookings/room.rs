//! Who has a device when: sessions and bookings that are not over, and holds (decision 14). Whoever wants it asks under the
//! device's lock.

use chrono::{NaiveDateTime, TimeDelta};
use chrono_tz::Tz;
use domain::{
    bookings::{self, BookingFault, LEAST, Stretch, Taker, fits},
    client_tariffs::ClientTariffFault,
    clients::called,
    ids::{DeviceId, SessionId},
    refusal::Refusal,
    sessions::{Parts, Session, SessionState, TimeBlock},
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use crate::{card_payments, desk::Desk, error::Result, holds, sql, tx::Tx};

/// What the club's clock on the wall shows then.
pub(super) fn wall(zone: Tz, at: Moment) -> NaiveDateTime {
    at.with_timezone(&zone).naive_local()
}

/// A stretch that a session has, or a booking.
pub(super) struct Taken {
    pub(super) session: SessionId,
    pub(super) device: DeviceId,
    pub(super) booked: bool,
    pub(super) stretch: Stretch,
}

#[derive(FromQueryResult)]
struct TakenRow {
    id: SessionId,
    device_id: DeviceId,
    state: SessionState,
    who: String,
    starts: Moment,
    busy_until: Option<Moment>,
}

/// Those of the desk's club, or of one device, that are not over by then.
pub(super) async fn sessions(
    db: &impl ConnectionTrait,
    desk: &Desk,
    device: Option<DeviceId>,
    since: Moment,
) -> Result<Vec<Taken>> {
    let mut values: Vec<Value> = vec![desk.club_id().into(), since.into()];
    values.extend(device.map(Value::from));
    let there = if device.is_some() { "and s.device_id = $3" } else { "" };
    // What was paused before this was written down says from when on, and not until when.
    let sql = format!(
        "select s.id, s.device_id, s.state, c.name as who, coalesce(s.busy_from, s.started_at) as starts, s.busy_until
        from session s join client c on c.id = coalesce(s.member_id, s.client_id)
        where s.club_id = $1 and s.busy_until > $2 {there}
        union all
        select s.id, s.device_id, s.state, c.name as who, s.started_at as starts, s.busy_until
        from session s join client c on c.id = coalesce(s.member_id, s.client_id)
        where s.club_id = $1 and s.state in ('active', 'paused') and s.busy_until is null {there}"
    );
    let rows = sql::all::<TakenRow>(db, &sql, values).await?;
    Ok(rows
        .into_iter()
        .map(|row| Taken {
            session: row.id,
            device: row.device_id,
            booked: row.state.is_before_start(),
            stretch: Stretch { by: Taker::Client(called(&row.who)), from: row.starts, to: row.busy_until },
        })
        .collect())
}

/// What is booked on a device and not over by then, but for one.
async fn booked_in(
    tx: &Tx<'_>,
    device: DeviceId,
    since: Moment,
    except: Option<SessionId>,
) -> Result<Vec<Stretch>> {
    let taken = sessions(&tx.conn, tx.desk, Some(device), since).await?.into_iter();
    let taken = taken.filter(|taken| taken.booked && Some(taken.session) != except);
    Ok(taken.map(|taken| taken.stretch).collect())
}

/// When a device that somebody sits down at is booked next.
///
/// # Errors
/// [`BookingFault::Taken`] where it is booked now, [`BookingFault::NoRoom`] where less than a minute is left.
pub(crate) async fn gap_in(
    tx: &Tx<'_>,
    zone: Tz,
    device: DeviceId,
    from: Moment,
    except: Option<SessionId>,
) -> Result<Option<Moment>> {
    let booked = booked_in(tx, device, from, except).await?;
    let next = bookings::gap(&booked, from).map_err(|stretch| taken(zone, stretch))?;
    let gap = next.map(|next| next.from);
    match gap.filter(|_| !fits(from, gap)) {
        Some(begins) => Err(Refusal::Booking(BookingFault::NoRoom { from: wall(zone, begins) }).into()),
        None => Ok(gap),
    }
}

/// When a device at which somebody sits is booked next.
pub(crate) async fn next_in(tx: &Tx<'_>, device: DeviceId, now: Moment) -> Result<Option<Moment>> {
    Ok(booked_in(tx, device, now, None).await?.into_iter().map(|stretch| stretch.from).min())
}

/// How long a session may pause (decision 11).
///
/// # Errors
/// [`BookingFault::NoRoomToPause`].
pub(crate) fn pause(
    session: &Session,
    zone: Tz,
    gap: Option<Moment>,
    longest: TimeDelta,
    now: Moment,
) -> Result<TimeDelta> {
    let Some(gap) = gap else { return Ok(longest) };
    let spare = gap - now - session.remaining(now);
    if spare < TimeDelta::seconds(1) {
        return Err(Refusal::Booking(BookingFault::NoRoomToPause { from: wall(zone, gap) }).into());
    }
    Ok(longest.min(spare))
}

/// Is there a whole minute between what is covered and the next booking (decision 13)?
///
/// # Errors
/// [`BookingFault::NoRoom`].
pub(crate) fn more(session: &Session, zone: Tz, gap: Option<Moment>) -> Result<()> {
    let covered = session.busy().map(|(_, until)| until);
    match gap.zip(covered).filter(|(gap, covered)| *gap - *covered < LEAST) {
        Some((gap, _)) => Err(Refusal::Booking(BookingFault::NoRoom { from: wall(zone, gap) }).into()),
        None => Ok(()),
    }
}

/// Is all that was sold to who sits down played before the next booking?
///
/// # Errors
/// [`BookingFault::TooLong`].
pub(crate) fn all_fits(begun: &Session, zone: Tz) -> Result<()> {
    match begun.until {
        Some(until) => Err(Refusal::Booking(BookingFault::TooLong { from: wall(zone, until) }).into()),
        None => Ok(()),
    }
}

/// Is all that was sold for more time played before the next booking, or did the form say that it is not?
///
/// # Errors
/// [`BookingFault::CutShort`].
pub(crate) fn known_cut(extended: &Session, parts: &Parts, zone: Tz) -> Result<()> {
    match extended.until.filter(|until| !parts.knows(*until)) {
        Some(until) => Err(Refusal::Booking(BookingFault::CutShort { from: wall(zone, until) }).into()),
        None => Ok(()),
    }
}

/// Is time of which nothing stays, once it has begun, over before the next booking begins?
///
/// # Errors
/// [`ClientTariffFault::Cut`].
pub(crate) fn whole(block: &TimeBlock, from: Moment, zone: Tz, gap: Option<Moment>) -> Result<()> {
    match gap.filter(|gap| block.used.is_some_and(|used| used.whole) && *gap < block.ends(from)) {
        Some(gap) => Err(Refusal::ClientTariff(ClientTariffFault::Cut { from: wall(zone, gap) }).into()),
        None => Ok(()),
    }
}

/// The same of all that is left of a session, played on at the device from a moment on.
///
/// # Errors
/// [`ClientTariffFault::Cut`].
pub(crate) fn whole_visits(session: &Session, from: Moment, zone: Tz, gap: Option<Moment>) -> Result<()> {
    match gap.filter(|gap| session.loses_a_visit(*gap, from)) {
        Some(gap) => Err(Refusal::ClientTariff(ClientTariffFault::Cut { from: wall(zone, gap) }).into()),
        None => Ok(()),
    }
}

/// Does nobody else have the device between two moments, and is it in service?
///
/// # Errors
/// [`BookingFault::Taken`]; [`Refusal::AwaitsPayment`] while somebody pays by card for time that may reach so far.
pub(super) async fn clear_in(
    tx: &Tx<'_>,
    zone: Tz,
    device: DeviceId,
    (from, to): (Moment, Moment),
    except: Option<SessionId>,
) -> Result<()> {
    let others = sessions(&tx.conn, tx.desk, Some(device), tx.desk.now.min(from)).await?;
    let mut all: Vec<Stretch> =
        others.into_iter().filter(|taken| Some(taken.session) != except).map(|taken| taken.stretch).collect();
    let last =
        all.iter().filter(|stretch| stretch.from <= tx.desk.now).filter_map(|stretch| stretch.to).max();
    card_payments::leaves_free_in(tx, device, last.unwrap_or(tx.desk.now).max(tx.desk.now), from).await?;
    all.extend(
        holds::stretches(&tx.conn, tx.desk, Some(device)).await?.into_iter().map(|(_, stretch)| stretch),
    );
    match all.iter().filter(|stretch| stretch.meets(from, Some(to))).min_by_key(|stretch| stretch.from) {
        Some(stretch) => Err(taken(zone, stretch).into()),
        None => Ok(()),
    }
}

/// Is nothing booked on a device in a stretch that may have no end?
///
/// # Errors
/// [`BookingFault::Taken`].
pub(crate) async fn not_booked_in(
    tx: &Tx<'_>,
    zone: Tz,
    device: DeviceId,
    from: Moment,
    until: Option<Moment>,
) -> Result<()> {
    let booked = booked_in(tx, device, from, None).await?;
    match booked.iter().filter(|stretch| stretch.meets(from, until)).min_by_key(|stretch| stretch.from) {
        Some(stretch) => Err(taken(zone, stretch).into()),
        None => Ok(()),
    }
}

fn taken(zone: Tz, stretch: &Stretch) -> Refusal {
    Refusal::Booking(BookingFault::Taken {
        by: stretch.by.clone(),
        from: wall(zone, stretch.from),
        to: stretch.to.map(|to| wall(zone, to)),
    })
}
