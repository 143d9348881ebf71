//! Sessions that go on by the minute: the house buys as many minutes ahead as the balance covers, and gives back what is not
//! played. The client is locked before the session, the device after it.

use domain::{
    devices::Device,
    ids::{ClientId, SessionId, ShiftId, TariffId},
    ledger::{Account, Legs, Why},
    minutes::{ByMinute, Cut, MinutesFault, Room, next},
    money::Money,
    news::News,
    refusal::Refusal,
    sessions::{EndReason, Extend, Parts, Session, Start},
    time::Moment,
};

use super::{Bought, FreeSeat, begun, bookings::room, join, keep_in, one_more_in, rows, seats::Sitting};
use crate::{
    balances,
    clubs::{self, Venue},
    devices,
    error::{Error, Result},
    ledger::{self, Entry},
    orders::{self, Minutes, Sold},
    tariffs::{self, MinuteOffer, OfferFor, Playing, Prices},
    tx::Tx,
};

/// What the ledger says of it.
const NOT_PLAYED: &str = "minutes not played";

/// Was a sale refused because what was chosen is played by the minute?
pub(crate) fn is_by_minute<T>(sold: &Result<T>) -> bool {
    matches!(sold, Err(Error::Refused(Refusal::Minutes(MinutesFault::NotAhead))))
}

/// The house buys minutes when they are due: nobody stands there to give something off them.
fn not_given(parts: &Parts) -> Result<()> {
    match parts.by_hand()? {
        Some(_) => Err(Refusal::Minutes(MinutesFault::NotAhead).into()),
        None => Ok(()),
    }
}

/// Where somebody sits down, from when on, and until when there is room.
pub(super) struct Place<'a> {
    pub(super) who: String,
    pub(super) device: &'a Device,
    pub(super) from: Moment,
    pub(super) gap: Option<Moment>,
}

/// Seats a client who pays by the minute: the first minutes are sold in the shift. They and the device are locked.
///
/// # Errors
/// [`MinutesFault::Guest`], `Balance`; what is not on offer; [`Refusal::DeviceTaken`].
pub(super) async fn start_in(
    tx: &mut Tx<'_>,
    venue: &Venue,
    shift: ShiftId,
    start: &Start,
    place: Place<'_>,
) -> Result<Bought> {
    not_given(&start.parts)?;
    let at = ByMinuteAt { shift, id: start.id, tariff: start.tariff };
    let (session, sold) = begin_in(tx, venue, at, start.client, place).await?;
    Ok(Bought::of(session, &sold))
}

/// A session by the minute that begins.
#[derive(Clone, Copy)]
pub(crate) struct ByMinuteAt {
    pub(crate) shift: ShiftId,
    pub(crate) id: SessionId,
    pub(crate) tariff: TariffId,
}

/// The same out of a cart: what else is in it is played first.
///
/// # Errors
/// What [`start_in`] and [`seat_in`](super::seat_in) refuse.
pub(crate) async fn seat_by_minute_in(
    tx: &mut Tx<'_>,
    venue: &Venue,
    at: ByMinuteAt,
    sitting: &Sitting,
    seat: &FreeSeat,
    sold: &[Sold],
) -> Result<Session> {
    if !sold.is_empty() {
        let session = super::seat_in(tx, at.id, sitting, seat, sold).await?;
        return then_in(tx, venue, session, &seat.device, at.tariff).await;
    }
    let place = Place { who: sitting.who.clone(), device: &seat.device, from: seat.from, gap: seat.gap };
    Ok(begin_in(tx, venue, at, sitting.client, place).await?.0)
}

async fn begin_in(
    tx: &mut Tx<'_>,
    venue: &Venue,
    ByMinuteAt { shift, id, tariff }: ByMinuteAt,
    client: ClientId,
    place: Place<'_>,
) -> Result<(Session, Sold)> {
    let Place { who, device, from, gap } = place;
    if client == venue.guest {
        return Err(Refusal::Minutes(MinutesFault::Guest).into());
    }
    let wanted = OfferFor { tariff, zone: device.zone, at: from, client };
    let empty = rows::wished(tx, begun(tx.desk, (id, client, device.id), who, Vec::new(), from)?).await?;
    let playing = Playing { already: false, wishes: empty.continues };
    let offer = tariffs::minute_offer_in(tx, venue, wanted, playing).await?;
    let zone_name = devices::zone_name_in(tx, device.zone).await?;
    let place = Until { device, zone_name, gap };
    let bought = buy_in(tx, venue, &empty, (Some(shift), &place), offer, from).await?;
    let (session, sold) = bought.map_err(|(_, fault)| Refusal::Minutes(fault))?;
    rows::insert(tx, &session).await?;
    rows::insert_block(tx, &session, &sold).await?;
    one_more_in(tx, &session).await?;
    tx.tell(News::Session(session.clone()));
    Ok((session, sold))
}

/// A running session goes on by the minute when its time is over: nothing is bought yet.
///
/// # Errors
/// [`MinutesFault::Guest`], `Already`; what is not on offer; what [`Session::extend`] refuses.
pub(super) async fn extend_in(tx: &mut Tx<'_>, extend: &Extend) -> Result<Session> {
    not_given(&extend.parts)?;
    let session = rows::locked(tx, extend.session).await?;
    let venue = clubs::venue_in(tx).await?;
    let device = devices::locked_in(tx, session.device).await?;
    then_in(tx, &venue, session, &device, extend.tariff).await
}

async fn then_in(
    tx: &mut Tx<'_>,
    venue: &Venue,
    session: Session,
    device: &Device,
    tariff: TariffId,
) -> Result<Session> {
    if session.payer() == venue.guest {
        return Err(Refusal::Minutes(MinutesFault::Guest).into());
    }
    let at = session.covered_until(tx.desk.now);
    let wanted = OfferFor { tariff, zone: device.zone, at, client: session.payer() };
    let playing = Playing { already: false, wishes: session.continues };
    let MinuteOffer { offer, rate, ends, .. } = tariffs::minute_offer_in(tx, venue, wanted, playing).await?;
    let balance = ledger::balances_in(tx, session.payer()).await?.balance;
    let room = Room { gap: None, hours: ends };
    let with = ByMinute { tariff, name: offer.name, rate, run: 0, more: 0, room };
    let after = session.clone().goes_on_with(with, tx.desk.now)?.with_balance(balance);
    keep_in(tx, &session, &after).await?;
    Ok(after)
}

/// Where minutes are played, what its zone is called, and until when there is room for them.
struct Until<'a> {
    device: &'a Device,
    zone_name: String,
    gap: Option<Moment>,
}

/// The session with the minutes that were bought for it; or why none were, with how it ends.
type Outcome = std::result::Result<(Session, Sold), (EndReason, MinutesFault)>;

async fn buy_in(
    tx: &mut Tx<'_>,
    venue: &Venue,
    session: &Session,
    (shift, place): (Option<ShiftId>, &Until<'_>),
    MinuteOffer { offer, rate, until, ends }: MinuteOffer,
    at: Moment,
) -> Result<Outcome> {
    let (device, gap, zone_name) = (place.device, place.gap, place.zone_name.clone());
    let before = session.by_minute.as_ref().filter(|with| with.rate == rate).map_or(0, |with| with.run);
    let balance = ledger::balances_in(tx, session.payer()).await?.balance;
    let room = Room { gap, hours: until };
    let next = match next(at, rate, before, balance, room) {
        Ok(next) => next,
        Err(fault) => {
            let why = if room.is_booked(at) { EndReason::NextBooking } else { EndReason::TimeRanOut };
            return Ok(Err((why, fault)));
        }
    };
    let (tariff, name, client) = (offer.tariff, offer.name.clone(), session.payer());
    let buy = Minutes { shift, client, device, zone_name, offer, next, at, balance };
    let sold = orders::buy_minutes_in(tx, venue, buy).await?;
    let room = Room { gap, hours: ends };
    let with = ByMinute { tariff, name, rate, run: before + next.minutes, more: 0, room };
    let mut longer = session.clone().gone_on(sold.block.clone(), with);
    // What joins a block of theirs is theirs with it.
    if longer.blocks.len() > session.blocks.len() {
        longer = longer.bought_more(sold.block.id, at);
    }
    Ok(Ok((longer.with_balance(balance.less(next.total).unwrap_or_default()), sold)))
}

/// The house buys the next minutes for whose time has run out, each at its own moment, or ends it. Client and session are
/// locked. What minutes cost and until when there is room is looked up once, however late it looks: it ends before the next
/// booking begins.
pub(super) async fn go_on_in(tx: &mut Tx<'_>, mut session: Session) -> Result<Session> {
    let Some(at) = session.due_at().filter(|_| session.awaits_minutes(tx.desk.now)) else {
        return Ok(session);
    };
    let device = devices::locked_in(tx, session.device).await?;
    let venue = clubs::venue_in(tx).await?;
    let prices = Prices::of_minutes_in(tx, &venue, &session).await?;
    let zone_name = devices::zone_name_in(tx, device.zone).await?;
    let place = Until { device: &device, zone_name, gap: room::next_in(tx, device.id, at).await? };
    let before = session.bought();
    while let Some(at) = session.due_at().filter(|_| session.awaits_minutes(tx.desk.now)) {
        session = step_in(tx, &venue, &prices, &place, session, at).await?.lived_until(tx.desk.now);
    }
    if session.bought() > before {
        balances::tell_in(tx, session.payer()).await?;
    }
    Ok(session)
}

async fn step_in(
    tx: &mut Tx<'_>,
    venue: &Venue,
    prices: &Prices,
    place: &Until<'_>,
    session: Session,
    at: Moment,
) -> Result<Session> {
    let Some(offer) = prices.minutes(&session, place.device.zone, at) else {
        return Ok(session.run_out(EndReason::TimeRanOut));
    };
    match buy_in(tx, venue, &session, (None, place), offer, at).await? {
        Err((why, _)) => Ok(session.run_out(why)),
        Ok((longer, sold)) => {
            rows::insert_block(tx, &longer, &sold).await?;
            join::came_with_it_in(tx, &session, &longer).await?;
            Ok(longer)
        }
    }
}

/// At another device minutes may cost something else, and who plays by them goes on at that price; who wishes to go on does so
/// with another tariff where theirs is not on offer.
///
/// # Errors
/// What would end the visit there: the tariff is not on offer, the balance does not cover a minute, there is no room for one.
pub(super) async fn elsewhere_in(
    tx: &Tx<'_>,
    venue: &Venue,
    device: &Device,
    mut session: Session,
    gap: Option<Moment>,
) -> Result<Session> {
    let Some(with) = session.in_minutes() else { return Ok(session) };
    let at = session.ends_at().unwrap_or(tx.desk.now);
    let (tariff, client) = (with.tariff, session.payer());
    let prices = Prices::of_minutes_in(tx, venue, &session).await?;
    let there = match prices.minutes(&session, device.zone, at) {
        Some(there) => there,
        None => {
            let wanted = OfferFor { tariff, zone: device.zone, at, client };
            // It says why.
            tariffs::minute_offer_in(tx, venue, wanted, Playing { already: true, wishes: false }).await?
        }
    };
    let MinuteOffer { offer, rate, until, ends } = there;
    if (rate, offer.tariff) == (with.rate, tariff) {
        return Ok(session);
    }
    let balance = ledger::balances_in(tx, client).await?.balance;
    next(at, rate, 0, balance, Room { gap, hours: until }).map_err(Refusal::Minutes)?;
    let room = Room { gap, hours: ends };
    let (tariff, name) = (offer.tariff, offer.name);
    session.by_minute = Some(Box::new(ByMinute { tariff, name, rate, run: 0, more: 0, room }));
    Ok(session.with_balance(balance))
}

/// What is on the balance, once something else was paid from it.
pub(super) async fn told_in(tx: &Tx<'_>, session: Session) -> Result<Session> {
    if !session.goes_on() {
        return Ok(session);
    }
    let has = ledger::balances_in(tx, session.payer()).await?;
    Ok(session.with_balance(has.balance))
}

/// What was bought ahead and is not played from now on goes back onto the balance, as the house does it. The client is locked.
pub(super) async fn give_back_in(tx: &mut Tx<'_>, session: &Session, now: Moment) -> Result<Session> {
    let cuts = session.unplayed_minutes(now);
    if cuts.is_empty() {
        return Ok(session.clone());
    }
    let venue = clubs::venue_in(tx).await?;
    for cut in &cuts {
        for part in rows::purchases(tx, cut).await? {
            take_back_in(tx, &venue, session, &part, now).await?;
        }
    }
    let has = balances::tell_in(tx, session.payer()).await?;
    Ok(session.clone().without(&cuts).with_balance(has.balance))
}

async fn take_back_in(tx: &Tx<'_>, venue: &Venue, session: &Session, cut: &Cut, now: Moment) -> Result<()> {
    let sale = match cut.amount > Money::ZERO {
        true => orders::paid_by(tx, cut.order).await?,
        false => None,
    };
    let legs = Legs::transfer(Account::ClientBalance, Account::TariffIncome, cut.amount);
    let back = match sale.zip(legs) {
        None => None,
        Some((sale, legs)) => {
            let entry = Entry {
                client: Some(session.payer()),
                corrects: Some(sale.id),
                reason: NOT_PLAYED.to_owned(),
                of: Some(now),
                since: Some(sale.at),
                ..Entry::new(Why::Reversal, sale.id.0, None, legs)
            };
            Some(ledger::post_in(tx, venue, entry).await?)
        }
    };
    rows::insert_minutes_back(tx, cut, back).await
}
