//! What plain tariffs cost now, by zone.

use std::collections::HashMap;

use domain::{
    ids::{TariffId, ZoneId},
    money::Money,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use crate::{
    error::Result,
    sql::{self, places},
};

/// What the tariff costs by zone, whenever it costs most there, and for how many seconds; `None`: until its hours end.
pub(super) type Prices = Vec<(ZoneId, Money, Option<i64>)>;

#[derive(FromQueryResult)]
struct PriceRow {
    tariff_id: TariffId,
    zone_id: ZoneId,
    price: Money,
    unit_minutes: i32,
    sold_as: String,
    visits: Option<i32>,
}

impl PriceRow {
    /// By the minute the price is that of an hour; of visits, of all of them.
    fn seconds(&self) -> Option<i64> {
        let unit = i64::from(self.unit_minutes) * 60;
        match self.sold_as.as_str() {
            "window" => None,
            "minute" => Some(3600),
            "visits" => Some(unit * i64::from(self.visits.unwrap_or(1))),
            _ => Some(unit),
        }
    }
}

pub(super) async fn prices(
    db: &impl ConnectionTrait,
    mut tariffs: Vec<TariffId>,
) -> Result<HashMap<TariffId, Prices>> {
    tariffs.sort();
    tariffs.dedup();
    let mut prices: HashMap<TariffId, Prices> = HashMap::new();
    if tariffs.is_empty() {
        return Ok(prices);
    }
    let sql = format!(
        "select r.tariff_id, r.zone_id, max(r.price) as price, t.unit_minutes, t.sold_as, t.visits from tariff_use_price r
        join tariff t on t.id = r.tariff_id where r.tariff_id in ({})
        group by r.tariff_id, r.zone_id, t.unit_minutes, t.sold_as, t.visits order by r.tariff_id, r.zone_id",
        places(1, tariffs.len())
    );
    for row in sql::all::<PriceRow>(db, &sql, tariffs.into_iter().map(Value::from)).await? {
        prices.entry(row.tariff_id).or_default().push((row.zone_id, row.price, row.seconds()));
    }
    Ok(prices)
}
