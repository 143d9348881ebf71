//! What is on offer: the rules of `domain::tariffs`, with what they refer to looked up. A bounded number of questions,
//! however many tariffs there are; lists and sales are decided by the same.

mod minutes;

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use domain::{
    access::Action,
    client_tariffs::Rules,
    discounts::{Discount, Sought, best},
    ids::{ClientId, DeviceId, GroupId, ScheduleId, TariffGroupId, TariffId, ZoneId},
    money::Money,
    refusal::Refusal,
    schedules::{Schedule, Window, day_end},
    tariffs::{Almanac, Applied, Buyer, Channel, Offer, Offers, OffersQuestion, Tariff, Wanted, good_until},
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult};

pub(crate) use self::minutes::{MinuteOffer, Playing, minute_offer_in};
use super::{
    read::{self, Shelf, Which},
    rows,
};
use crate::{
    clubs::{self, Venue},
    desk::Desk,
    discounts,
    error::{Error, Result},
    schedules, sql,
    tx::Tx,
};

/// What the tariffs of a shelf refer to, looked up.
pub(super) struct Book {
    shelf: Shelf,
    schedules: HashMap<ScheduleId, Schedule>,
    discounts: Vec<Discount>,
    zone: Tz,
}

impl Almanac for Book {
    fn window(&self, schedule: ScheduleId, at: Moment) -> Option<Window> {
        self.schedules.get(&schedule)?.window(at, &self.zone)
    }

    fn next(&self, schedule: ScheduleId, after: Moment) -> Option<Window> {
        self.schedules.get(&schedule)?.next(after, &self.zone)
    }

    fn local(&self, at: Moment) -> NaiveDateTime {
        at.with_timezone(&self.zone).naive_local()
    }

    fn day_end(&self, day: NaiveDate) -> Moment {
        day_end(day, &self.zone)
    }

    fn schedule(&self, schedule: ScheduleId) -> Option<String> {
        self.schedules.get(&schedule).map(|schedule| schedule.name.clone())
    }

    fn tariff_group(&self, group: TariffGroupId) -> Option<String> {
        self.shelf.tariff_groups.get(&group).cloned()
    }

    fn client_group(&self, group: GroupId) -> Option<String> {
        self.shelf.client_groups.get(&group).cloned()
    }
}

impl Book {
    async fn open(db: &impl ConnectionTrait, desk: &Desk, zone: Tz, which: Which) -> Result<Self> {
        let shelf = read::shelf(db, desk.club_id(), which).await?;
        let discounts = discounts::in_use(db, desk).await?;
        let mut book = Self { shelf, schedules: HashMap::new(), discounts, zone };
        if !book.is_steady() {
            book.schedules = schedules::all_in(db, desk).await?;
        }
        Ok(book)
    }

    /// With all schedules of the club, whether or not anything refers to them.
    pub(super) async fn open_whole(
        db: &impl ConnectionTrait,
        desk: &Desk,
        zone: Tz,
        which: Which,
    ) -> Result<Self> {
        let mut book = Self::open(db, desk, zone, which).await?;
        book.schedules = schedules::all_in(db, desk).await?;
        Ok(book)
    }

    /// One more, which is not saved.
    pub(super) fn add(&mut self, schedule: Schedule) {
        self.schedules.insert(schedule.id, schedule);
    }

    /// With the days and the times of one as they would be.
    pub(super) fn change(&mut self, changed: Schedule) {
        if let Some(known) = self.schedules.get_mut(&changed.id) {
            (known.weekdays, known.intervals) = (changed.weekdays, changed.intervals);
        }
    }

    pub(super) fn tariff(&self, id: TariffId) -> Option<Tariff> {
        let mut tariffs = self.shelf.tariffs.iter().map(|listed| &listed.tariff);
        tariffs.find(|tariff| tariff.id == id).cloned()
    }

    pub(super) fn for_sale(&self) -> Vec<Tariff> {
        let listed = self.shelf.tariffs.iter().filter(|listed| !listed.retired);
        listed.map(|listed| listed.tariff.clone()).collect()
    }

    pub(super) fn discount_schedules(&self) -> impl Iterator<Item = ScheduleId> {
        self.discounts.iter().filter_map(|discount| discount.schedule)
    }

    /// In the club's order; those of a group together, where the first of them stands.
    fn tariffs(&self) -> Vec<Tariff> {
        let listed = &self.shelf.tariffs;
        let place = |(at, tariff): (usize, &Tariff)| match tariff.group {
            None => at,
            group => listed.iter().position(|other| other.tariff.group == group).unwrap_or(at),
        };
        let tariffs = listed.iter().map(|listed| &listed.tariff).enumerate();
        let mut tariffs: Vec<(usize, &Tariff)> =
            tariffs.map(|numbered| (place(numbered), numbered.1)).collect();
        tariffs.sort_by_key(|(place, _)| *place);
        tariffs.into_iter().map(|(_, tariff)| tariff.clone()).collect()
    }

    fn is_steady(&self) -> bool {
        self.shelf.tariffs.iter().all(|listed| listed.tariff.is_steady())
            && self.discounts.iter().all(|discount| discount.schedule.is_none())
    }

    fn is_for_all(&self) -> bool {
        self.shelf.tariffs.iter().all(|listed| listed.tariff.is_for_all())
            && self.discounts.iter().all(|discount| discount.groups.is_empty())
    }

    /// What a tariff comes to, with the discount that is off it. What is free has none.
    fn offer(&self, tariff: &Tariff, wanted: &Wanted<'_>, onto_account: bool) -> Offer {
        let offer = match onto_account {
            true => tariff.offer_onto_account(wanted, self),
            false => tariff.offer(wanted, self),
        };
        self.discounted(offer, tariff, wanted.buyer, wanted.at)
    }

    /// An offer with the discount that this buyer gets.
    pub(super) fn discounted(&self, mut offer: Offer, tariff: &Tariff, buyer: &Buyer, at: Moment) -> Offer {
        offer.discount = offer.unit_price.and_then(|price| self.off(tariff, buyer, at, price));
        offer
    }

    /// What is off such a price.
    fn off(&self, tariff: &Tariff, buyer: &Buyer, at: Moment, price: Money) -> Option<Applied> {
        let sought = Sought { tariff: tariff.id, under: tariff.group, groups: &buyer.groups };
        let best = || best(&self.discounts, &sought, |schedule| self.holds(schedule, at));
        if price > Money::ZERO { best() } else { None }
    }

    fn holds(&self, schedule: ScheduleId, at: Moment) -> bool {
        self.schedules.get(&schedule).is_some_and(|schedule| schedule.covers(at, &self.zone))
    }

    /// Until when nothing changes of what is asked about now: what is for later keeps its discount.
    fn good_until(&self, at: Moment, now: Moment) -> Moment {
        let discounts = if at <= now { self.discounts_turn(at) } else { None };
        discounts.into_iter().fold(good_until(&self.tariffs(), at, now, self), Moment::min)
    }

    /// When the hours of some discount begin or end next.
    fn discounts_turn(&self, at: Moment) -> Option<Moment> {
        let schedules = self.discounts.iter().filter_map(|discount| self.schedules.get(&discount.schedule?));
        schedules.filter_map(|schedule| schedule.turns(at, &self.zone)).min()
    }
}

/// What is on offer in a zone, or in all of them; now or from a moment on; to a client, or to Unknown Guest.
///
/// # Errors
/// When the role may not see the hall; [`Error::Missing`] when the club has no such zone or device, the organisation no
/// such client.
pub async fn offers(desk: &Desk, question: &OffersQuestion) -> Result<Offers> {
    desk.may(Action::SeeHall)?;
    let db = desk.readers();
    let mut zones: Vec<ZoneId> =
        rows::columns(db, desk).await?.into_iter().map(|column| column.zone).collect();
    let only = match question.device {
        Some(device) => Some(zone_of(db, desk, device).await?),
        None => question.zone,
    };
    if let Some(only) = only {
        zones.retain(|zone| *zone == only);
        zones.first().ok_or(Error::Missing)?;
    }
    let venue = clubs::venue(desk).await?;
    on_offer(desk, &venue, &zones, question).await
}

/// The same for the hall, which knows its zones.
pub(crate) async fn on_offer(
    desk: &Desk,
    venue: &Venue,
    zones: &[ZoneId],
    question: &OffersQuestion,
) -> Result<Offers> {
    let (db, now) = (desk.readers(), desk.now);
    let book = Book::open(db, desk, venue.zone, Which::ForSale).await?;
    let client = question.client.filter(|client| *client != venue.guest);
    let buyer = match client {
        Some(client) => buyer(db, desk, client, book.is_for_all()).await?,
        None => Buyer::default(),
    };
    let at = question.at.unwrap_or(now);
    let tariffs = book.tariffs();
    let mut offers = Vec::new();
    for tariff in &tariffs {
        for zone in zones {
            let wanted = Wanted {
                zone: *zone,
                at,
                now,
                channel: Channel::Desk,
                buyer: &buyer,
                step: venue.card.price_step,
            };
            offers.push(book.offer(tariff, &wanted, question.onto_account));
        }
    }
    Ok(Offers {
        at,
        good_until: book.good_until(at, now),
        steady: book.is_steady(),
        for_all: book.is_for_all(),
        offers,
    })
}

/// How long the shortest time lasts that a client is sold for a time to come, looked up once for a whole day.
pub(crate) struct Shortest {
    book: Book,
    tariffs: Vec<Tariff>,
    buyer: Buyer,
    step: Money,
    now: Moment,
}

impl Shortest {
    /// Of a client, or of whoever comes.
    ///
    /// # Errors
    /// [`Error::Missing`] when the organisation has no such client.
    pub(crate) async fn open(desk: &Desk, venue: &Venue, client: Option<ClientId>) -> Result<Self> {
        let db = desk.readers();
        let book = Book::open(db, desk, venue.zone, Which::ForSale).await?;
        let buyer = match client.filter(|client| *client != venue.guest) {
            Some(client) => buyer(db, desk, client, book.is_for_all()).await?,
            None => Buyer::default(),
        };
        let (tariffs, step) = (book.tariffs(), venue.card.price_step);
        Ok(Self { book, tariffs, buyer, step, now: desk.now })
    }

    /// When it ends, begun in a zone at a moment; `None`: nothing is sold there then.
    pub(crate) fn ends(&self, zone: ZoneId, at: Moment) -> Option<Moment> {
        let Self { book, buyer, step, now, .. } = self;
        let wanted = Wanted { zone, at, now: *now, channel: Channel::Desk, buyer, step: *step };
        let lengths = self.tariffs.iter().filter_map(|tariff| {
            let quote = tariff.offer(&wanted, book).quote(1).ok()?;
            Some(quote.ends(at))
        });
        lengths.min()
    }
}

/// What is about to be sold.
#[derive(Clone, Copy)]
pub(crate) struct OfferFor {
    pub(crate) tariff: TariffId,
    pub(crate) zone: ZoneId,
    /// To be played from then on.
    pub(crate) at: Moment,
    pub(crate) client: ClientId,
}

/// One tariff as it is on offer now, for a sale: whether it can be bought is for [`Offer::quote`] to say.
///
/// # Errors
/// [`Refusal::TariffNotSold`] when it is no longer for sale.
pub(crate) async fn offer_in(tx: &Tx<'_>, venue: &Venue, wanted: OfferFor) -> Result<Offer> {
    let OfferFor { tariff, zone, at, client } = wanted;
    Prices::open_in(tx, venue, client, &[tariff]).await?.offer(tariff, zone, at)
}

/// What one client is sold now, looked up once for a whole cart.
pub(crate) struct Prices {
    book: Book,
    buyer: Buyer,
    step: Money,
    now: Moment,
}

impl Prices {
    /// Those of these tariffs.
    ///
    /// # Errors
    /// [`Error::Missing`] when the organisation has no such client.
    pub(crate) async fn open_in(
        tx: &Tx<'_>,
        venue: &Venue,
        client: ClientId,
        tariffs: &[TariffId],
    ) -> Result<Self> {
        let which = match tariffs {
            [one, others @ ..] if others.iter().all(|other| other == one) => Which::ForSaleOne(*one),
            _ => Which::ForSale,
        };
        Self::of(tx, venue, client, which).await
    }

    async fn of(tx: &Tx<'_>, venue: &Venue, client: ClientId, which: Which) -> Result<Self> {
        let book = Book::open(&tx.conn, tx.desk, venue.zone, which).await?;
        let buyer = match client == venue.guest {
            true => Buyer::default(),
            false => buyer(&tx.conn, tx.desk, client, book.is_for_all()).await?,
        };
        Ok(Self { book, buyer, step: venue.card.price_step, now: tx.desk.now })
    }

    /// One of them in a zone, to be played from a moment on.
    ///
    /// # Errors
    /// [`Refusal::TariffNotSold`] when it is no longer for sale.
    pub(crate) fn offer(&self, tariff: TariffId, zone: ZoneId, at: Moment) -> Result<Offer> {
        Ok(self.book.offer(self.tariff(tariff)?, &self.wanted(zone, at), false))
    }

    /// The same onto the client's account, to be played another time.
    ///
    /// # Errors
    /// [`Refusal::TariffNotSold`] when it is no longer for sale.
    pub(crate) fn offer_onto_account(&self, tariff: TariffId, zone: ZoneId) -> Result<Offer> {
        Ok(self.book.offer(self.tariff(tariff)?, &self.wanted(zone, self.now), true))
    }

    /// The rules that go with what is sold of it, at a seat or onto an account; `None` where they are plain.
    pub(crate) fn rules(&self, tariff: TariffId, onto_account: bool) -> Option<Rules> {
        Rules::of(self.tariff(tariff).ok()?, onto_account, |schedule| self.book.schedules.get(&schedule))
    }

    fn tariff(&self, tariff: TariffId) -> Result<&Tariff> {
        let mut shelf = self.book.shelf.tariffs.iter().map(|listed| &listed.tariff);
        Ok(shelf.find(|listed| listed.id == tariff).ok_or(Refusal::TariffNotSold)?)
    }

    const fn wanted(&self, zone: ZoneId, at: Moment) -> Wanted<'_> {
        Wanted { zone, at, now: self.now, channel: Channel::Desk, buyer: &self.buyer, step: self.step }
    }
}

#[derive(FromQueryResult)]
struct ZoneRow {
    zone_id: ZoneId,
}

async fn zone_of(db: &impl ConnectionTrait, desk: &Desk, device: DeviceId) -> Result<ZoneId> {
    let sql = "select zone_id from device where id = $1 and club_id = $2 and archived_at is null";
    let row = sql::one::<ZoneRow>(db, sql, [device.into(), desk.club_id().into()]).await?;
    Ok(row.ok_or(Error::Missing)?.zone_id)
}

#[derive(FromQueryResult)]
struct GroupRow {
    group_id: Option<GroupId>,
}

/// Who a registered client is as a buyer. What nobody asks for is not looked up.
async fn buyer(db: &impl ConnectionTrait, desk: &Desk, client: ClientId, for_all: bool) -> Result<Buyer> {
    let sql = "select i.group_id from client c left join client_in_group i on i.client_id = c.id
        where c.id = $1 and c.organisation_id = (select organisation_id from club where id = $2)";
    let values = [client.into(), desk.club_id().into()];
    let rows = sql::all::<GroupRow>(db, sql, values.clone()).await?;
    rows.first().ok_or(Error::Missing)?;
    let groups = rows.into_iter().filter_map(|row| row.group_id).collect();
    if for_all {
        return Ok(Buyer { new: false, groups });
    }
    let sql = r#"select count(*) from (select 1 from "order" where client_id = $1 and club_id = $2 limit 1) bought"#;
    Ok(Buyer { new: sql::number(db, sql, values).await? == 0, groups })
}
