//! Tariffs with all their terms, in two questions however many they are.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    ids::{ClubId, GroupId, ScheduleId, TariffGroupId, TariffId, ZoneId},
    money::Money,
    tariffs::{Buyers, Channels, Expiry, Listed, RefundPolicy, SalePolicy, Sold, Tariff, Use},
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use crate::{
    error::{Error, Result},
    sql,
};

/// Which tariffs of a club.
#[derive(Clone, Copy)]
pub(super) enum Which {
    /// Those that are retired too.
    All,
    /// Those for sale.
    ForSale,
    /// This one, if it is for sale.
    ForSaleOne(TariffId),
    /// This one.
    One(TariffId),
}

/// Tariffs, and what the groups are called that they name.
#[derive(Default)]
pub(super) struct Shelf {
    pub(super) tariffs: Vec<Listed>,
    pub(super) tariff_groups: HashMap<TariffGroupId, String>,
    pub(super) client_groups: HashMap<GroupId, String>,
}

/// A tariff beside one of its prices; without one where it is sold nowhere.
#[derive(FromQueryResult)]
struct Row {
    id: TariffId,
    name: String,
    description: String,
    group_id: Option<TariffGroupId>,
    group_name: Option<String>,
    sold_as: String,
    unit_minutes: i32,
    max_quantity: i32,
    visits: Option<i32>,
    expires_after_purchase: Option<i32>,
    expires_after_first_use: Option<i32>,
    expires_on: Option<NaiveDate>,
    refund_policy: RefundPolicy,
    max_bonus_percent: i32,
    retired_at: Option<Moment>,
    position: Option<i32>,
    start_schedule_id: Option<ScheduleId>,
    finish_schedule_id: Option<ScheduleId>,
    zone_id: Option<ZoneId>,
    price: Option<Money>,
}

/// A sale policy beside one of its groups.
#[derive(FromQueryResult)]
struct SaleRow {
    tariff_id: TariffId,
    position: i32,
    schedule_id: Option<ScheduleId>,
    buyers: String,
    at_desk: bool,
    in_app: bool,
    at_kiosk: bool,
    group_id: Option<GroupId>,
    group_name: Option<String>,
}

const TARIFFS: &str =
    "select t.id, t.name, t.description, t.group_id, g.name as group_name, t.sold_as, t.unit_minutes,
        t.max_quantity, t.visits, t.expires_after_purchase, t.expires_after_first_use, t.expires_on, t.refund_policy, t.max_bonus_percent, t.retired_at, u.position, u.start_schedule_id,
        u.finish_schedule_id, p.zone_id, p.price
    from tariff t
    left join tariff_group g on g.id = t.group_id
    left join tariff_use u on u.tariff_id = t.id
    left join tariff_use_price p on p.tariff_id = u.tariff_id and p.position = u.position
    where t.club_id = $1";

const SALES: &str =
    "select s.tariff_id, s.position, s.schedule_id, s.buyers, s.at_desk, s.in_app, s.at_kiosk, i.group_id,
        c.name as group_name
    from tariff t
    join tariff_sale s on s.tariff_id = t.id
    left join tariff_sale_group i on i.tariff_id = s.tariff_id and i.position = s.position
    left join client_group c on c.id = i.group_id
    where t.club_id = $1";

/// In the club's order.
pub(super) async fn shelf(db: &impl ConnectionTrait, club: ClubId, which: Which) -> Result<Shelf> {
    let (only, one) = match which {
        Which::All => ("", None),
        Which::ForSale => (" and t.retired_at is null", None),
        Which::ForSaleOne(id) => (" and t.retired_at is null and t.id = $2", Some(id)),
        Which::One(id) => (" and t.id = $2", Some(id)),
    };
    let values = || std::iter::once(Value::from(club)).chain(one.map(Value::from));
    let sql = format!("{TARIFFS}{only} order by t.position, t.name, t.id, u.position");
    let rows = sql::all::<Row>(db, &sql, values()).await?;
    let sql = format!("{SALES}{only} order by s.tariff_id, s.position, c.name, i.group_id");
    let sales = sql::all::<SaleRow>(db, &sql, values()).await?;
    let mut shelf = Shelf::default();
    let mut places: HashMap<TariffId, usize> = HashMap::new();
    for row in rows {
        let place = match places.get(&row.id) {
            Some(place) => *place,
            None => {
                places.insert(row.id, shelf.tariffs.len());
                shelf.put(&row)?
            }
        };
        put_use(&mut shelf.tariffs[place].tariff.uses, &row);
    }
    let mut last = None;
    for row in sales {
        let Some(place) = places.get(&row.tariff_id) else { continue };
        let first = last.replace((row.tariff_id, row.position)) != Some((row.tariff_id, row.position));
        put_sale(&mut shelf.tariffs[*place].tariff.sales, first, &row)?;
        shelf.client_groups.extend(row.group_id.zip(row.group_name));
    }
    Ok(shelf)
}

impl Row {
    /// What is sold, and after how many visits it ends if it does not say so itself.
    fn time(&self) -> Result<(Sold, Option<i32>)> {
        let minutes = self.unit_minutes;
        Ok(match (self.sold_as.as_str(), self.visits) {
            ("units", visits) => (Sold::Units { minutes, max_quantity: self.max_quantity }, visits),
            ("visits", Some(visits)) => (Sold::Visits { visits, minutes }, None),
            ("window", _) => (Sold::Window, None),
            ("minute", _) => (Sold::Minute, None),
            (other, _) => return Err(Error::untrue(format!("a tariff sold as {other}"))),
        })
    }
}

impl Shelf {
    /// A tariff without its uses and sales yet, and its place.
    fn put(&mut self, row: &Row) -> Result<usize> {
        let (time, visits) = row.time()?;
        self.tariff_groups.extend(row.group_id.zip(row.group_name.clone()));
        let tariff = Tariff {
            id: row.id,
            name: row.name.clone(),
            description: row.description.clone(),
            group: row.group_id,
            time,
            expiry: Expiry {
                after_purchase: row.expires_after_purchase,
                after_first_use: row.expires_after_first_use,
                visits,
                on: row.expires_on,
            },
            refund_policy: row.refund_policy,
            max_bonus_percent: row.max_bonus_percent,
            uses: Vec::new(),
            sales: Vec::new(),
        };
        self.tariffs.push(Listed { tariff, retired: row.retired_at.is_some() });
        Ok(self.tariffs.len() - 1)
    }
}

/// Rows come by position, and positions count from zero.
fn put_use(uses: &mut Vec<Use>, row: &Row) {
    let Some(position) = row.position.and_then(|position| usize::try_from(position).ok()) else { return };
    if position >= uses.len() {
        uses.push(Use { start: row.start_schedule_id, finish: row.finish_schedule_id, prices: Vec::new() });
    }
    if let Some(of) = uses.last_mut() {
        of.prices.extend(row.zone_id.zip(row.price));
    }
}

fn put_sale(sales: &mut Vec<SalePolicy>, first: bool, row: &SaleRow) -> Result<()> {
    if first {
        let buyers = match row.buyers.as_str() {
            "anyone" => Buyers::Anyone,
            "new_clients" => Buyers::NewClients,
            "groups" => Buyers::Groups(Vec::new()),
            other => return Err(Error::untrue(format!("a tariff sold to {other}"))),
        };
        let channels = Channels { desk: row.at_desk, app: row.in_app, kiosk: row.at_kiosk };
        sales.push(SalePolicy { schedule: row.schedule_id, buyers, channels });
    }
    if let Some(SalePolicy { buyers: Buyers::Groups(groups), .. }) = sales.last_mut() {
        groups.extend(row.group_id);
    }
    Ok(())
}
