//! The live board, whole, in one answer. It owns no tables.

use chrono::TimeDelta;
use domain::{access::Action, hall::Hall, holds::Hold, ids::ZoneId, tariffs::OffersQuestion};
use uuid::Uuid;

use crate::{
    card_payments, clubs, desk::Desk, devices, error::Result, holds, live, printers, sessions, shifts,
    tariffs,
};

/// Every device, who sits at it and until when, and what its dialogs need.
///
/// # Errors
/// When the role may not see it.
pub async fn board(desk: &Desk) -> Result<Hall> {
    desk.may(Action::SeeHall)?;
    // Before the rows, so that nothing falls between this answer and the first line heard after it.
    let seen = live::seen(desk).await?;
    let venue = clubs::venue(desk).await?;
    // As far as a hold can last.
    let (from, to) = (desk.now - TimeDelta::days(3), desk.now + Hold::LONGEST);
    let times = clubs::local_times_between(venue.zone, from, to);
    let zones = devices::zones(desk).await?;
    let of: Vec<ZoneId> = zones.iter().map(|zone| zone.id).collect();
    let offers = tariffs::on_offer(desk, &venue, &of, &OffersQuestion::default()).await?;
    Ok(Hall {
        club: venue.card,
        times,
        hours: clubs::hours_now(desk, venue.zone).await?,
        zones,
        devices: devices::list(desk).await?,
        sessions: sessions::on_devices(desk).await?,
        holds: holds::on_devices(desk).await?,
        offers,
        guest: venue.guest,
        shift: shifts::current(desk).await?,
        printer: printers::sign(desk.readers(), desk).await?,
        payments: card_payments::of_hall(desk).await?,
        last_count: shifts::last_count(desk).await?,
        me: desk.person()?.clone(),
        now: desk.now,
        seen,
        form: Uuid::now_v7(),
    })
}
