//! What is on offer: the rules of `domain::tariffs`, with what they refer to looked up. A bounded number of questions,
//! however many tariffs there are; lists and sales are decided by the same.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use chrono_tz::Tz;
use domain::{
    access::Action,
    discounts::{Discount, Sought, best},
    ids::{ClientId, DeviceId, GroupId, ScheduleId, TariffGroupId, TariffId, ZoneId},
    money::Money,
    refusal::Refusal,
    schedules::{Schedule, Window},
    tariffs::{Almanac, Buyer, Channel, Offer, Offers, OffersQuestion, Tariff, Wanted, good_until},
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult};

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
struct Book {
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
    fn offer(&self, tariff: &Tariff, wanted: &Wanted<'_>) -> Offer {
        let mut offer = tariff.offer(wanted, self);
        if offer.unit_price.is_some_and(|price| price > Money::ZERO) {
            let sought = Sought { tariff: tariff.id, under: tariff.group, groups: &wanted.buyer.groups };
            offer.discount = best(&self.discounts, &sought, |schedule| self.holds(schedule, wanted.at));
        }
        offer
    }

    fn holds(&self, schedule: ScheduleId, at: Moment) -> bool {
        self.schedules.get(&schedule).is_some_and(|schedule| schedule.covers(at, &self.zone))
    }

    /// Until when nothing changes of what is asked about now: what is for later keeps its discount.
    fn good_until(&self, at: Moment, now: Moment) -> Moment {
        let schedules = self.discounts.iter().filter_map(|discount| self.schedules.get(&discount.schedule?));
        let turns = schedules.filter(|_| at <= now).filter_map(|schedule| schedule.turns(at, &self.zone));
        turns.fold(good_until(&self.tariffs(), at, now, self), Moment::min)
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
            offers.push(book.offer(tariff, &wanted));
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
        let mut shelf = self.book.shelf.tariffs.iter().map(|listed| &listed.tariff);
        let tariff = shelf.find(|listed| listed.id == tariff).ok_or(Refusal::TariffNotSold)?;
        let wanted =
            Wanted { zone, at, now: self.now, channel: Channel::Desk, buyer: &self.buyer, step: self.step };
        Ok(self.book.offer(tariff, &wanted))
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
