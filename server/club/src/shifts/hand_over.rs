//! The sheet that one shift hands to the next.

use std::collections::HashMap;

use chrono::TimeDelta;
use domain::{
    access::Action,
    holds::Hold,
    ids::DeviceId,
    shifts::{HandOver, Held, Seated},
};
use uuid::Uuid;

use super::{notes, report, rows, shown, wanted};
use crate::{clubs, desk::Desk, devices, error::Result, holds, printers, sessions, sql};

/// As everything stands now. Who sits where is only for those who may see the hall.
pub(super) async fn sheet(desk: &Desk) -> Result<HandOver> {
    let venue = clubs::venue(desk).await?;
    let shift = rows::open(desk).await?;
    let report = match &shift {
        Some(shift) => {
            let db = sql::snapshot(desk.snapshots()).await?;
            let report = report::of(&db, wanted(desk, &venue, shift, None)).await?;
            Some(shown(desk, report))
        }
        None => None,
    };
    let sees_hall = desk.may(Action::SeeHall).is_ok();
    let (seated, held) =
        if sees_hall { (seated(desk, &venue).await?, held(desk).await?) } else { Default::default() };
    let from = shift.as_ref().map_or(desk.now, |shift| shift.opened_at) - TimeDelta::days(3);
    Ok(HandOver {
        times: clubs::local_times_between(venue.zone, from, desk.now + Hold::LONGEST),
        club: venue.card,
        now: desk.now,
        shift,
        report,
        seated,
        held,
        printer: printers::sign(desk.readers(), desk).await?,
        notes: notes::open(desk.readers(), desk).await?,
        me: desk.person()?.clone(),
        form: Uuid::now_v7(),
    })
}

async fn seated(desk: &Desk, venue: &clubs::Venue) -> Result<Vec<Seated>> {
    let playing = sessions::at_play(desk.readers(), desk.club_id()).await?.into_iter();
    let step = venue.card.price_step;
    let seated = playing.filter_map(|(session, seat)| Seated::of(session, seat.device_name, desk.now, step));
    Ok(seated.collect())
}

async fn held(desk: &Desk) -> Result<Vec<Held>> {
    let named = devices::list(desk).await?.into_iter().map(|device| (device.id, device.name()));
    let named: HashMap<DeviceId, String> = named.collect();
    let holds = holds::on_devices(desk).await?.into_iter().filter(|hold| hold.is_on(desk.now));
    let held = holds.filter_map(|hold| {
        let device = named.get(&hold.device)?.clone();
        Some(Held { device, reason: hold.reason, until: hold.until, by: hold.placed_by })
    });
    Ok(held.collect())
}
