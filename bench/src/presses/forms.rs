//! What the presses send.

use chrono::TimeDelta;
use domain::{
    hall::Hall,
    ids::{ActId, DeviceId, OrderId, SessionId, TariffId, TransactionId},
};

use crate::{
    Outcome,
    browser::Browser,
    reference::statements::{BOOK, EXTEND, MOVE, paying, visit},
};

/// A guest for an hour, paid in cash.
pub fn start(hall: &Hall, place: usize) -> Outcome<String> {
    Ok(seating(hall, SessionId::fresh(), device(hall, place)?, tariff(hall)?))
}

/// Seats a guest. Gives the answer.
pub async fn seat(browser: &Browser, hall: &Hall, device: DeviceId) -> Outcome<String> {
    let form = seating(hall, SessionId::fresh(), device, tariff(hall)?);
    Ok(browser.post("/api/sessions/start", form).await?.text().await?)
}

fn seating(hall: &Hall, id: SessionId, device: DeviceId, tariff: TariffId) -> String {
    let client = hall.guest;
    format!(
        "start[id]={id}&start[client]={client}&start[device]={device}&start[tariff]={tariff}\
         &start[quantity]=1&start[method]=cash&start[tendered]=1000"
    )
}

/// 500 in cash.
pub fn top_up(hall: &Hall, place: usize) -> Outcome<String> {
    let (id, club, client) = (TransactionId::fresh(), hall.club.id, paying(place));
    Ok(format!(
        "top_up[id]={id}&top_up[club]={club}&top_up[client]={client}&top_up[amount]=500\
         &top_up[method]=cash&top_up[tendered]=1000"
    ))
}

/// An hour of another day, each time an hour later.
pub fn book(hall: &Hall, place: usize) -> Outcome<String> {
    let (id, client, tariff) = (SessionId::fresh(), hall.guest, tariff(hall)?);
    let device = device(hall, place % BOOK.turns)?;
    let trip = i64::try_from(place / BOOK.turns)?;
    let from = (hall.now + TimeDelta::days(1) + TimeDelta::hours(trip)).format("%Y-%m-%dT%H:%M:%SZ");
    Ok(format!(
        "book[id]={id}&book[client]={client}&book[device]={device}&book[from]={from}&book[tariff]={tariff}\
         &book[quantity]=1&book[method]=cash&book[tendered]=1000"
    ))
}

/// An hour, paid in cash.
pub fn extend(hall: &Hall, place: usize) -> Outcome<String> {
    let (id, session, tariff) = (OrderId::fresh(), visit(place % EXTEND.turns), tariff(hall)?);
    Ok(format!(
        "extend[id]={id}&extend[session]={session}&extend[tariff]={tariff}&extend[quantity]=1\
         &extend[method]=cash&extend[tendered]=1000"
    ))
}

/// To the other of two devices.
pub fn move_to(hall: &Hall, place: usize) -> Outcome<String> {
    let (id, whose) = (ActId::fresh(), place % MOVE.turns);
    let back = place / MOVE.turns % 2 == 1;
    let to = device(hall, if back { whose } else { whose + MOVE.turns })?;
    Ok(format!("movement[id]={id}&movement[session]={}&movement[to]={to}", visit(whose)))
}

/// The rest is gone.
pub fn end(_hall: &Hall, place: usize) -> Outcome<String> {
    let (id, session) = (ActId::fresh(), visit(place));
    Ok(format!("end[id]={id}&end[session]={session}&end[why]=client_left&end[rest]=policy"))
}

fn device(hall: &Hall, place: usize) -> Outcome<DeviceId> {
    Ok(hall.devices.get(place).ok_or("there are too few devices")?.id)
}

pub fn tariff(hall: &Hall) -> Outcome<TariffId> {
    Ok(hall.offers.offers.first().ok_or("nothing is for sale")?.tariff)
}
