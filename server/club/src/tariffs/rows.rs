use std::collections::HashMap;

use domain::{
    ids::{TariffId, ZoneId},
    money::Money,
    tariffs::{Listed, PriceColumn, RefundPolicy, Tariff, Terms},
    time::Moment,
};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter,
};

use super::AddTariff;
use crate::{
    desk::Desk,
    error::Result,
    sql::{self, Lock},
    tx::Tx,
};

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
        pub max_bonus_percent: i32,
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
        max_bonus_percent: Set(add.max_bonus_percent),
        position: Set(i32::try_from(tariffs).unwrap_or(i32::MAX)),
        retired_at: Set(None),
        created_at: Set(tx.desk.now),
    };
    tariff::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    insert_prices(tx, add.id, &add.prices).await
}

async fn insert_prices(tx: &Tx<'_>, tariff: TariffId, prices: &[(ZoneId, Money)]) -> Result<()> {
    let prices = prices.iter().map(|(zone, price)| tariff_price::ActiveModel {
        tariff_id: Set(tariff),
        zone_id: Set(*zone),
        club_id: Set(tx.desk.club_id()),
        price: Set(*price),
    });
    tariff_price::Entity::insert_many(prices).exec_without_returning(&tx.conn).await?;
    Ok(())
}

/// In these zones; a price that the form did not show stays.
pub(super) async fn replace_prices(
    tx: &Tx<'_>,
    tariff: TariffId,
    zones: impl IntoIterator<Item = ZoneId>,
    prices: &[(ZoneId, Money)],
) -> Result<()> {
    tariff_price::Entity::delete_many()
        .filter(tariff_price::Column::TariffId.eq(tariff))
        .filter(tariff_price::Column::ClubId.eq(tx.desk.club_id()))
        .filter(tariff_price::Column::ZoneId.is_in(zones))
        .exec(&tx.conn)
        .await?;
    insert_prices(tx, tariff, prices).await
}

/// The caller has locked it.
pub(super) async fn update(tx: &Tx<'_>, tariff: TariffId, terms: &Terms) -> Result<()> {
    let row = tariff::ActiveModel {
        id: Set(tariff),
        name: Set(terms.name.clone()),
        unit_minutes: Set(terms.unit_minutes),
        max_quantity: Set(terms.max_quantity),
        refund_policy: Set(terms.refund_policy),
        max_bonus_percent: terms.max_bonus_percent.map_or(NotSet, Set),
        ..Default::default()
    };
    tariff::Entity::update(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn set_retired(tx: &Tx<'_>, tariff: TariffId, at: Option<Moment>) -> Result<()> {
    let row = tariff::ActiveModel { id: Set(tariff), retired_at: Set(at), ..Default::default() };
    tariff::Entity::update(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn set_position(tx: &Tx<'_>, tariff: TariffId, position: i32) -> Result<()> {
    let row = tariff::ActiveModel { id: Set(tariff), position: Set(position), ..Default::default() };
    tariff::Entity::update(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct RetiredRow {
    retired_at: Option<Moment>,
}

/// Whether it is retired; `None` when the club has no such tariff.
pub(super) async fn locked(tx: &Tx<'_>, tariff: TariffId) -> Result<Option<bool>> {
    let lock = Lock::Update.clause(&tx.conn);
    let sql = format!("select retired_at from tariff where club_id = $1 and id = $2{lock}");
    let row = sql::one::<RetiredRow>(&tx.conn, &sql, [tx.desk.club_id().into(), tariff.into()]).await?;
    Ok(row.map(|row| row.retired_at.is_some()))
}

/// Where something that is for sale stands on the list.
#[derive(FromQueryResult)]
pub(super) struct Place {
    pub(super) id: TariffId,
    pub(super) name: String,
    pub(super) position: i32,
}

/// Locked in the order of their ids, so that two who arrange do not wait for each other.
pub(super) async fn places(tx: &Tx<'_>) -> Result<Vec<Place>> {
    let lock = Lock::Update.clause(&tx.conn);
    let sql = format!(
        "select id, name, position from tariff where club_id = $1 and retired_at is null order by id{lock}"
    );
    sql::all(&tx.conn, &sql, [tx.desk.club_id().into()]).await
}

#[derive(FromQueryResult)]
struct ColumnRow {
    id: ZoneId,
    name: String,
}

pub(super) async fn columns(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<PriceColumn>> {
    let sql = "select id, name from zone where club_id = $1 and archived_at is null order by position, name";
    let rows = sql::all::<ColumnRow>(db, sql, [desk.club_id().into()]).await?;
    Ok(rows.into_iter().map(|row| PriceColumn { zone: row.id, name: row.name }).collect())
}

/// All tariffs, those that are retired too.
pub(super) async fn listed(desk: &Desk) -> Result<Vec<Listed>> {
    let sql = "select t.id, t.name, t.unit_minutes, t.max_quantity, t.refund_policy, t.max_bonus_percent, p.zone_id, p.price
        from tariff t left join tariff_price p on p.tariff_id = t.id
        where t.club_id = $1 order by t.position, t.name, t.id";
    let rows = sql::all(desk.readers(), sql, [desk.club_id().into()]).await?;
    let retired = "select id from tariff where club_id = $1 and retired_at is not null";
    let retired = sql::all::<IdRow>(desk.readers(), retired, [desk.club_id().into()]).await?;
    let is_retired = |id: TariffId| retired.iter().any(|row| row.id == id);
    let tariffs = gather(rows).into_iter();
    Ok(tariffs.map(|tariff| Listed { retired: is_retired(tariff.id), tariff }).collect())
}

#[derive(FromQueryResult)]
struct IdRow {
    id: TariffId,
}

/// A tariff beside one of its prices; without one where it is sold nowhere.
#[derive(FromQueryResult)]
struct Row {
    id: TariffId,
    name: String,
    unit_minutes: i32,
    max_quantity: i32,
    refund_policy: RefundPolicy,
    max_bonus_percent: i32,
    zone_id: Option<ZoneId>,
    price: Option<Money>,
}

const FOR_SALE: &str =
    "select t.id, t.name, t.unit_minutes, t.max_quantity, t.refund_policy, t.max_bonus_percent, p.zone_id, p.price
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
                max_bonus_percent: row.max_bonus_percent,
                prices: Vec::new(),
            });
            tariffs.len() - 1
        });
        tariffs[place].prices.extend(row.zone_id.zip(row.price));
    }
    tariffs
}
