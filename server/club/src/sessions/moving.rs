//! Going on at another device; where it costs something else there, at whichever price staff chose (decision 10).

use std::collections::HashMap;

use chrono::TimeDelta;
use domain::{
    access::Action,
    devices::Device,
    ids::{OrderId, ShiftId, TariffId, ZoneId},
    refusal::Refusal,
    sessions::{Difference, Elsewhere, Move, MovePrice, MovingFault, Session, TimeBlock, WhyKept},
    tariffs::Offer,
    time::Moment,
};

use super::{bookings::room, fire, join, keep, minutes, rows};
use crate::{
    clients,
    clubs::{self, Venue},
    desk::Desk,
    devices,
    error::{Error, Result},
    holds,
    orders::{self, Begins, Cart, Line, More, Sold},
    shifts,
    tariffs::Prices,
    tx::Tx,
};

/// Goes on at another device. In a zone with another price the time that is left stays as it is, becomes as much as it is
/// worth there, or the difference is paid, which takes the right to extend.
///
/// # Errors
/// [`Refusal::DeviceTaken`], `DeviceOnHold`, and what [`Session::move_to`] refuses; [`Refusal::Moving`];
/// [`Refusal::PriceChanged`] when it costs something else there than the form said; what a sale refuses.
pub async fn move_to(desk: &Desk, go: Move) -> Result<Session> {
    let act = desk.act(Action::MoveSession, go.id, &go)?;
    let charge = go.price == MovePrice::Charge;
    if charge {
        desk.may(Action::ExtendSession)?;
    }
    fire::catch_up(desk, go.session).await?;
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk, go.session).await;
    };
    let shift = if charge { Some(shifts::open_in(&tx).await?) } else { None };
    let sitter = rows::sitter(&tx, go.session).await?;
    if charge {
        orders::payer_in(&tx, sitter.client, &go.parts).await?;
    }
    if !sitter.guest {
        // What is bought ahead goes back to them, and the next minutes are bought: whether it is so is seen under the lock.
        clients::lock_in(&tx, sitter.client).await?;
    }
    let session = rows::locked(&tx, go.session).await?;
    join::still(&session, &sitter)?;
    let device = devices::locked_on_the_way_in(&tx, session.device, go.to).await?;
    let free = holds::free_in(&mut tx, device.id).await?;
    let now = rows::free_since(&tx, device.id).await?.max(free).max(desk.now);
    if go.price != MovePrice::Keep && devices::zone_in(&tx, session.device).await? == device.zone {
        return Err(Refusal::Moving(MovingFault::KeepOnly(WhyKept::SameZone)).into());
    }
    let venue = clubs::venue_in(&tx).await?;
    let gap = room::gap_in(&tx, venue.zone, device.id, now, None).await?;
    let moved = session.clone().move_to(device.id, now)?;
    // Elsewhere a minute may cost something else.
    let moved = minutes::give_back_in(&mut tx, &moved, now).await?;
    let moved = match go.price {
        MovePrice::Keep => moved,
        _ => priced_in(&mut tx, &venue, shift, (&go, &device, now), (&session, moved)).await?,
    };
    room::whole_visits(&moved, now, venue.zone, gap)?;
    let moved = minutes::elsewhere_in(&tx, &venue, &device, moved.fitted(gap), gap).await?;
    let moved = minutes::go_on_in(&mut tx, moved).await?;
    let moved = minutes::told_in(&tx, moved).await?;
    keep(tx, &session, moved).await
}

/// The difference that a form said is good for so long: it is taken to the terminal, or counted, meanwhile.
const SAID_FOR: TimeDelta = TimeDelta::minutes(15);

/// The same session, at the price of the device's zone.
async fn priced_in(
    tx: &mut Tx<'_>,
    venue: &Venue,
    shift: Option<ShiftId>,
    (go, device, now): (&Move, &Device, Moment),
    (before, moved): (&Session, Session),
) -> Result<Session> {
    let offers = offers_in(tx, venue, &moved, device.zone, now).await?;
    let offer = |block: &TimeBlock, zone: ZoneId| offers.get(&(block.tariff, zone, moved.is_members(block)));
    let there = moved.elsewhere(device.zone, now, venue.card.price_step, offer);
    let (priced, there, sold) = match shift {
        None => {
            there.converted().map_err(Refusal::Moving)?;
            go.parts.holds(there.prices)?;
            (moved.clone().convert(&there, device.zone, now)?, there, Vec::new())
        }
        Some(shift) => {
            there.missing().map_err(Refusal::Moving)?;
            go.parts.holds(there.prices)?;
            let then = before.elsewhere(device.zone, now - SAID_FOR, venue.card.price_step, offer);
            let there = there.with_difference(&go.difference, &then)?;
            let (charged, sold) =
                charged_in(tx, venue, shift, (go, device, now), &moved, &there, offer).await?;
            (charged, there, sold)
        }
    };
    rows::insert_moved(tx, (&moved, &priced), &there, &sold).await?;
    Ok(priced)
}

/// What the tariffs of a session are in a zone, and where they were bought for: to whoever was a guest before what is theirs,
/// to the guest what is the guest's.
async fn offers_in(
    tx: &Tx<'_>,
    venue: &Venue,
    session: &Session,
    zone: ZoneId,
    now: Moment,
) -> Result<HashMap<(TariffId, ZoneId, bool), Offer>> {
    let mut offers = HashMap::new();
    for (members, client) in [(false, session.client), (true, session.payer())] {
        let own = || session.blocks.iter().filter(|block| session.is_members(block) == members);
        let tariffs: Vec<TariffId> = own().map(|block| block.tariff).collect();
        if tariffs.is_empty() {
            continue;
        }
        let prices = Prices::open_in(tx, venue, client, &tariffs).await?;
        for block in own() {
            for zone in block.zone.into_iter().chain([zone]) {
                // What is no longer sold has no price anywhere.
                if let Ok(offer) = prices.offer(block.tariff, zone, now) {
                    offers.insert((block.tariff, zone, members), offer);
                }
            }
        }
    }
    Ok(offers)
}

async fn charged_in<'offer>(
    tx: &mut Tx<'_>,
    venue: &Venue,
    shift: ShiftId,
    (go, device, now): (&Move, &Device, Moment),
    moved: &Session,
    there: &Elsewhere,
    offer: impl Fn(&TimeBlock, ZoneId) -> Option<&'offer Offer>,
) -> Result<(Session, Vec<Sold>)> {
    let mut more = Vec::new();
    for turn in there.turns.iter().filter(|turn| turn.missing > domain::money::Money::ZERO) {
        let of = moved.blocks.iter().find(|block| block.id == turn.block);
        let of = of.ok_or_else(|| Error::untrue("the rest of a block that is not there"))?;
        let offer = offer(of, device.zone).ok_or_else(|| Error::untrue("a price without its offer"))?;
        more.push(More { offer, of, seconds: turn.rest - turn.lasts, total: turn.missing });
    }
    let line = |more: &More<'_>| Line {
        zone: device.zone,
        tariff: more.of.tariff,
        quantity: 1,
        begins: Begins::At(now),
    };
    let cart = Cart {
        id: OrderId(go.id.0),
        client: moved.payer(),
        lines: more.iter().map(line).collect(),
        method: go.method,
        tendered: &go.tendered,
        parts: &go.parts,
    };
    let sold = orders::sell_more_in(tx, venue, shift, &cart, &more).await?;
    let paid =
        more.iter().zip(&sold).map(|(more, sold)| Difference { of: more.of.id, block: sold.block.clone() });
    let mut charged = moved.clone().charge(there, device.zone, paid.collect(), now);
    for sold in &sold {
        charged = charged.bought_more(sold.block.id, now);
    }
    join::came_with_it_in(tx, moved, &charged).await?;
    Ok((charged, sold))
}
