//! Who of the demo club plays on what they bought before, and who by the minute.

use std::collections::HashMap;

use chrono::TimeDelta;
use domain::{
    access::Action,
    client_tariffs::{Buy, StartOnPurchased},
    devices::Device,
    hall::Hall,
    ids::{ActId, ClientId, ClientTariffId, OrderId, SessionId, ZoneId},
    money::{Money, Typed},
    orders::Method,
    sessions::{End, EndReason, Parts, Rest, Start},
    staff::Me,
};

use super::{
    packages::{BY_MINUTE, PASS, VISITS},
    purses::top_up,
};
use crate::{
    client_tariffs,
    desk::Desk,
    error::{Error, Result},
    handle::Club,
    sessions,
};

/// Who buys what in the second half of the past: their place among the clients, the tariff, and in how many visits they
/// play of it until this evening.
const HOLDERS: [(usize, &str, u32); 5] =
    [(5, PASS, 4), (11, VISITS, 3), (13, VISITS, 0), (29, PASS, 2), (33, VISITS, 4)];

/// What they bought, and how often they can still play of it before this evening.
pub(super) struct Passes<'a> {
    clients: &'a [ClientId],
    held: HashMap<ClientId, Held>,
}

struct Held {
    pass: ClientTariffId,
    zone: ZoneId,
    visits: u32,
}

impl<'a> Passes<'a> {
    /// Nobody has bought any yet.
    pub(super) fn of(clients: &'a [ClientId]) -> Self {
        Self { clients, held: HashMap::new() }
    }

    /// Seats a client for so long on their pass, which they buy when they first come while somebody is at the desk who may
    /// sell it. `false`: they have none that is played here, and pay as others do.
    pub(super) async fn play(
        &mut self,
        desk: &Desk,
        hall: &Hall,
        (client, device): (ClientId, &Device),
        stays: TimeDelta,
    ) -> Result<bool> {
        let known = |(place, _, _): &&(usize, &str, u32)| self.clients.get(*place) == Some(&client);
        let Some((_, tariff, visits)) = HOLDERS.iter().find(known) else { return Ok(false) };
        if !self.held.contains_key(&client) && desk.may(Action::SellTariff).is_ok() {
            let pass = buy(desk, hall, tariff, (client, device.zone)).await?;
            self.held.insert(client, Held { pass, zone: device.zone, visits: *visits });
        }
        let Some(held) = self.held.get_mut(&client) else { return Ok(false) };
        if held.visits == 0 || held.zone != device.zone {
            return Ok(false);
        }
        held.visits -= 1;
        let start = StartOnPurchased {
            id: SessionId::fresh(),
            client,
            device: device.id,
            purchased: held.pass,
            second_seat: false,
            serve_banned: false,
        };
        let session = sessions::start_on_purchased(desk, start).await?;
        let leaves = desk.now + stays;
        if session.ends_at().is_some_and(|ends| ends > leaves) {
            let desk = desk.club().desk_at(desk.person()?.clone(), leaves);
            let (id, why, rest) = (ActId::fresh(), EndReason::ClientLeft, Rest::Policy);
            sessions::end(&desk, End { id, session: session.id, why, rest }).await?;
        }
        Ok(true)
    }
}

async fn buy(
    desk: &Desk,
    hall: &Hall,
    tariff: &str,
    (client, zone): (ClientId, ZoneId),
) -> Result<ClientTariffId> {
    let buy = Buy {
        id: OrderId::fresh(),
        club: desk.club_id(),
        client,
        zone,
        tariff: hall.offers.named(tariff).ok_or(Error::Missing)?,
        quantity: 1,
        method: Method::Card,
        tendered: Typed::default(),
        parts: Parts::default(),
    };
    Ok(client_tariffs::buy(desk, buy).await?.sold.id)
}

/// Who plays by the minute this evening: their place among the clients, that of their device, and since how many minutes.
const BY_THE_MINUTE: (usize, usize, i64) = (26, 22, 50);
const ON_BALANCE: i64 = 5_000;

/// Seats them, and lets the house sell them what they have played since.
pub(super) async fn by_minute(club: &Club, admin: &Me, hall: &Hall, clients: &[ClientId]) -> Result<()> {
    let (client, place, minutes) = BY_THE_MINUTE;
    let Some(client) = clients.get(client).copied() else { return Ok(()) };
    let desk = club.desk_at(admin.clone(), club.now() - TimeDelta::minutes(minutes));
    top_up(&desk, client, Money::of(ON_BALANCE).unwrap_or_default(), Method::Cash).await?;
    let start = Start {
        id: SessionId::fresh(),
        client,
        device: hall.devices.get(place).ok_or(Error::Missing)?.id,
        tariff: hall.offers.named(BY_MINUTE).ok_or(Error::Missing)?,
        quantity: 1,
        method: Method::Cash,
        tendered: Typed::default(),
        second_seat: false,
        serve_banned: false,
        parts: Parts::default(),
    };
    sessions::start(&desk, start).await?;
    sessions::fire_due(club).await
}
