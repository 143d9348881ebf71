//! Devices out of service: placed and released by hand, or over by themselves at their end.

mod rows;

use chrono::{NaiveDateTime, TimeZone};
use chrono_tz::Tz;
use domain::{
    access::Action,
    bookings::{Stretch, Taker},
    holds::{Hold, PlaceHold, ReleaseHold},
    ids::{ClubId, DeviceId, HoldId},
    news::News,
    refusal::Refusal,
    time::Moment,
};
use sea_orm::ConnectionTrait;

use crate::{clubs, desk::Desk, devices, error::Result, handle::Club, sessions, tx::Tx};

/// Takes a device out of service, until its end or until it is released.
///
/// # Errors
/// [`Refusal::BadReason`], [`Refusal::BadHoldEnd`]; [`Refusal::DeviceInUse`] while somebody sits there,
/// [`Refusal::DeviceOnHold`]; [`Error::Missing`](crate::Error::Missing) when no such device is in use.
pub async fn place(desk: &Desk, place: PlaceHold) -> Result<Hold> {
    let act = desk.act(Action::HoldDevice, place.id, &place)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk, place.id).await;
    };
    let reason = place.why()?;
    devices::locked_in(&tx, place.device).await?;
    if devices::is_busy_in(&tx, place.device).await? {
        return Err(Refusal::DeviceInUse.into());
    }
    let over = free_in(&mut tx, place.device).await?;
    let from = sessions::free_since_in(&tx, place.device).await?.max(over).max(desk.now);
    let zone = clubs::venue_in(&tx).await?.zone;
    let hold = Hold {
        id: place.id,
        club: desk.club_id(),
        device: place.device,
        reason,
        from,
        placed_by: desk.person()?.name.clone(),
        until: place.ends_at(from, |local| moment(zone, local, from))?,
        released: None,
    };
    sessions::not_booked_in(&tx, zone, place.device, from, hold.until).await?;
    rows::insert(&tx, &hold).await?;
    tx.tell(News::Hold(hold.clone()));
    tx.commit().await?;
    Ok(hold)
}

/// When the wall clock shows this; of two times, when summer time ends, the first that is still to come. `None` for
/// an hour that it skips.
pub(crate) fn moment(zone: Tz, local: NaiveDateTime, after: Moment) -> Option<Moment> {
    let first = zone.from_local_datetime(&local).earliest().map(|at| at.to_utc());
    let last = zone.from_local_datetime(&local).latest().map(|at| at.to_utc());
    first.filter(|first| *first > after).or(last)
}

/// Puts a device into service again.
///
/// # Errors
/// [`Refusal::HoldOver`] when it is already; [`Error::Missing`](crate::Error::Missing) when the club has no such hold.
pub async fn release(desk: &Desk, release: ReleaseHold) -> Result<Hold> {
    let act = desk.act(Action::HoldDevice, release.id, &release)?;
    let Some(tx) = desk.begin(act).await? else {
        return rows::read(desk, release.hold).await;
    };
    let before = rows::locked(&tx, release.hold).await?;
    let after = before.release(desk.now, &desk.person()?.name)?;
    keep(tx, after).await
}

/// Stores what became of a hold, tells it, and makes it true.
async fn keep(mut tx: Tx<'_>, hold: Hold) -> Result<Hold> {
    rows::save(&tx, &hold).await?;
    tx.tell(News::Hold(hold.clone()));
    tx.commit().await?;
    Ok(hold)
}

/// The next moment at which a hold is over by itself, anywhere.
///
/// # Errors
/// When the database fails.
pub async fn next_due(club: &Club) -> Result<Option<Moment>> {
    rows::next_due(club).await
}

/// Releases all whose end has come, each at its own end. Firing twice, or late, does nothing wrong: each looks again
/// under its lock (decision 6).
///
/// # Errors
/// When the database fails.
pub async fn fire_due(club: &Club) -> Result<()> {
    let mut outcome = Ok(());
    for (club_id, hold) in rows::due(club).await? {
        // One that fails does not keep the others from being released.
        outcome = outcome.and(live_on(&club.house_desk(club_id), hold).await);
    }
    outcome
}

async fn live_on(desk: &Desk, hold: HoldId) -> Result<()> {
    let tx = desk.open().await?;
    let before = rows::locked(&tx, hold).await?;
    let after = before.clone().lived_until(desk.now);
    if before == after {
        return Ok(());
    }
    keep(tx, after).await.map(drop)
}

/// Is the device in service? Asked under its lock: nobody places a hold meanwhile. One whose end has come is released
/// here, whether or not the clockwork has seen it. Answers since when no hold is there.
///
/// # Errors
/// [`Refusal::DeviceOnHold`].
pub(crate) async fn free_in(tx: &mut Tx<'_>, device: DeviceId) -> Result<Moment> {
    if let Some(open) = rows::open_on(tx, device).await? {
        let lived = open.lived_until(tx.desk.now);
        if lived.released.is_none() {
            return Err(Refusal::DeviceOnHold.into());
        }
        rows::save(tx, &lived).await?;
        tx.tell(News::Hold(lived));
    }
    rows::free_since(tx, device).await
}

/// The stretches in which the devices of the desk's club, or one of them, are out of service, now or later.
pub(crate) async fn stretches(
    db: &impl ConnectionTrait,
    desk: &Desk,
    device: Option<DeviceId>,
) -> Result<Vec<(DeviceId, Stretch)>> {
    let holds = rows::open(db, desk.club_id(), device).await?.into_iter().filter(|hold| hold.is_on(desk.now));
    let stretch = |hold: Hold| Stretch { by: Taker::Hold(hold.reason), from: hold.from, to: hold.until };
    Ok(holds.map(|hold| (hold.device, stretch(hold))).collect())
}

/// The holds in the desk's club that are not over, for the hall.
pub(crate) async fn on_devices(desk: &Desk) -> Result<Vec<Hold>> {
    rows::on_devices(desk).await
}

/// Whose a hold is, for the clockwork.
pub(crate) type Due = (ClubId, HoldId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wall_clock_is_read_over_its_changes() {
        let berlin = chrono_tz::Europe::Berlin;
        for (typed, after, at) in [
            ("2026-11-23T10:30:00", "2026-11-22T00:00:00Z", Some("2026-11-23T09:30:00Z")),
            // Twice half past two, and the first time is still to come, or over.
            ("2026-10-25T02:30:00", "2026-10-24T00:00:00Z", Some("2026-10-25T00:30:00Z")),
            ("2026-10-25T02:30:00", "2026-10-25T00:30:00Z", Some("2026-10-25T01:30:00Z")),
            // No half past two at all.
            ("2027-03-28T02:30:00", "2026-10-25T00:30:00Z", None),
        ] {
            let read = moment(berlin, typed.parse().unwrap(), after.parse().unwrap());
            assert_eq!(read, at.map(|at| at.parse::<Moment>().unwrap()), "{typed} after {after}");
        }
    }
}
