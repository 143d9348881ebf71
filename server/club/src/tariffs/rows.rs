use std::collections::HashMap;

use domain::{
    ids::{TariffId, ZoneId},
    money::Money,
    tariffs::{RefundPolicy, Tariff},
};
use sea_orm::{ActiveValue::Set, EntityTrait, FromQueryResult};

use super::AddTariff;
use crate::{desk::Desk, error::Result, sql, tx::Tx};

mod tariff {
    use domain::{
        ids::{ClubId, TariffId},
        tariffs::RefundPolicy,
        time::Moment,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "tariff")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: TariffId,
        pub club_id: ClubId,
        pub name: String,
        pub unit_minutes: i32,
        pub max_quantity: i32,
        pub refund_policy: RefundPolicy,
        pub position: i32,
        pub retired_at: Option<Moment>,
        pub created_at: Moment,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod tariff_price {
    use domain::{
        ids::{ClubId, TariffId, ZoneId},
        money::Money,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "tariff_price")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub tariff_id: TariffId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub zone_id: ZoneId,
        pub club_id: ClubId,
        pub price: Money,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) async fn insert(tx: &Tx<'_>, add: &AddTariff) -> Result<()> {
    let club = tx.desk.club_id();
    let tariffs =
        sql::number(&tx.conn, "select count(*) from tariff where club_id = $1", [club.into()]).await?;
    let row = tariff::ActiveModel {
        id: Set(add.id),
        club_id: Set(club),
        name: Set(add.name.clone()),
        unit_minutes: Set(add.unit_minutes),
        max_quantity: Set(add.max_quantity),
        refund_policy: Set(add.refund_policy),
        position: Set(i32::try_from(tariffs).unwrap_or(i32::MAX)),
        retired_at: Set(None),
        created_at: Set(tx.desk.now),
    };
    tariff::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    let prices = add.prices.iter().map(|(zone, price)| tariff_price::ActiveModel {
        tariff_id: Set(add.id),
        zone_id: Set(*zone),
        club_id: Set(club),
        price: Set(*price),
    });
    tariff_price::Entity::insert_many(prices).exec_without_returning(&tx.conn).await?;
    Ok(())
}

/// A tariff beside one of its prices; without one where it is sold nowhere.
#[derive(FromQueryResult)]
struct Row {
    id: TariffId,
    name: String,
    unit_minutes: i32,
    max_quantity: i32,
    refund_policy: RefundPolicy,
    zone_id: Option<ZoneId>,
    price: Option<Money>,
}

const FOR_SALE: &str =
    "select t.id, t.name, t.unit_minutes, t.max_quantity, t.refund_policy, p.zone_id, p.price
    from tariff t left join tariff_price p on p.tariff_id = t.id
    where t.retired_at is null and t.club_id = $1";

pub(super) async fn on_offer(desk: &Desk) -> Result<Vec<Tariff>> {
    let sql = format!("{FOR_SALE} order by t.position, t.name, t.id");
    Ok(gather(sql::all(desk.readers(), &sql, [desk.club_id().into()]).await?))
}

pub(super) async fn for_sale(tx: &Tx<'_>, tariff: TariffId) -> Result<Option<Tariff>> {
    let sql = format!("{FOR_SALE} and t.id = $2");
    let rows = sql::all(&tx.conn, &sql, [tx.desk.club_id().into(), tariff.into()]).await?;
    Ok(gather(rows).pop())
}

fn gather(rows: Vec<Row>) -> Vec<Tariff> {
    let mut tariffs: Vec<Tariff> = Vec::new();
    let mut places: HashMap<TariffId, usize> = HashMap::new();
    for row in rows {
        let place = *places.entry(row.id).or_insert_with(|| {
            tariffs.push(Tariff {
                id: row.id,
                name: row.name,
                unit_minutes: row.unit_minutes,
                max_quantity: row.max_quantity,
                refund_policy: row.refund_policy,
                prices: Vec::new(),
            });
            tariffs.len() - 1
        });
        tariffs[place].prices.extend(row.zone_id.zip(row.price));
    }
    tariffs
}
