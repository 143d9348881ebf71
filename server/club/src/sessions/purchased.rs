//! Sessions on time that their client bought before: nothing is paid, and what is not played stays again.

use domain::{
    access::Action,
    client_tariffs::{ExtendWithPurchased, StartOnPurchased},
    news::News,
    sessions::Session,
};

use super::{begun, bookings::room, came_in, fire, join, keep, longer, rows, sits_down_in};
use crate::{client_tariffs, clients, clubs, desk::Desk, devices, error::Result, holds, shifts};

/// Seats a client on a device with what there is of a client tariff then and there.
///
/// # Errors
/// What [`ClientTariff::used_in`](domain::client_tariffs::ClientTariff::used_in) refuses; what
/// [`start`](super::start) refuses of who and where; [`Error::Missing`](crate::Error::Missing) when the client has no such
/// tariff in the club.
pub async fn start_on_purchased(desk: &Desk, start: StartOnPurchased) -> Result<Session> {
    let act = desk.act(Action::StartSession, start.id, &start)?;
    if start.serve_banned {
        desk.may(Action::ServeBanned)?;
    }
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk, start.id).await;
    };
    let shift = shifts::open_in(&tx).await?;
    let who = sits_down_in(&tx, start.client, start.second_seat, start.serve_banned).await?;
    let device = devices::locked_in(&tx, start.device).await?;
    let free = holds::free_in(&mut tx, start.device).await?;
    let zone = clubs::venue_in(&tx).await?.zone;
    let from = rows::free_since(&tx, start.device).await?.max(free).max(desk.now);
    let spent = client_tariffs::spend_in(&tx, start.client, start.purchased, (device.zone, from)).await?;
    let gap = room::gap_in(&tx, zone, start.device, from, None).await?;
    room::whole(&spent.block, from, zone, gap)?;
    let place = (start.id, start.client, start.device);
    let session = begun(desk, place, who, vec![spent.block.clone()], from)?.fitted(gap);
    rows::insert(&tx, &session).await?;
    rows::insert_block(&tx, &session, &spent).await?;
    let session = came_in(&tx, session).await?;
    client_tariffs::spent_in(&tx, &spent, shift).await?;
    tx.tell(News::Session(session.clone()));
    client_tariffs::tell_in(&mut tx, start.client).await?;
    tx.commit().await?;
    Ok(session)
}

/// Gives a running session what there is of a client tariff, from the end of what is bought on.
///
/// # Errors
/// What [`Session::extend`] and [`ClientTariff::used_in`](domain::client_tariffs::ClientTariff::used_in) refuse;
/// [`Refusal::NoShift`](domain::refusal::Refusal::NoShift); [`Error::Missing`](crate::Error::Missing).
pub async fn extend_with_purchased(desk: &Desk, extend: ExtendWithPurchased) -> Result<Session> {
    let act = desk.act(Action::ExtendSession, extend.id, &extend)?;
    fire::catch_up(desk, extend.session).await?;
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk, extend.session).await;
    };
    let shift = shifts::open_in(&tx).await?;
    let sitter = rows::sitter(&tx, extend.session).await?;
    clients::payer_in(&tx, sitter.client).await?;
    let session = rows::locked(&tx, extend.session).await?;
    join::still(&session, &sitter)?;
    let device = devices::locked_in(&tx, session.device).await?;
    let gap = room::next_in(&tx, session.device, desk.now).await?;
    let zone = clubs::venue_in(&tx).await?.zone;
    room::more(&session, zone, gap)?;
    let then = (device.zone, session.covered_until(desk.now));
    let spent = client_tariffs::spend_in(&tx, session.payer(), extend.purchased, then).await?;
    room::whole(&spent.block, then.1, zone, gap)?;
    let extended = longer(&session, &spent, desk.now)?.fitted_from(gap, desk.now);
    rows::insert_block(&tx, &extended, &spent).await?;
    join::came_with_it_in(&tx, &session, &extended).await?;
    client_tariffs::spent_in(&tx, &spent, shift).await?;
    client_tariffs::tell_in(&mut tx, session.payer()).await?;
    keep(tx, &session, extended).await
}
