//! The tables of tariffs, written. They are read in `read.rs`.

use domain::{
    ids::{TariffId, ZoneId},
    tariffs::{Buyers, PriceColumn, SalePolicy, Sold, Terms, Use},
    time::Moment,
};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ConnectionTrait, EntityTrait, FromQueryResult,
};

use crate::{
    desk::Desk,
    error::Result,
    sql::{self, Lock},
    tx::Tx,
};

mod tariff {
    use domain::{
        ids::{ClubId, TariffGroupId, TariffId},
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
        pub description: String,
        pub group_id: Option<TariffGroupId>,
        pub sold_as: String,
        pub unit_minutes: i32,
        pub max_quantity: i32,
        pub visits: Option<i32>,
        pub expires_after_purchase: Option<i32>,
        pub expires_after_first_use: Option<i32>,
        pub expires_on: Option<Date>,
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

mod tariff_use {
    use domain::ids::{ClubId, ScheduleId, TariffId};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "tariff_use")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub tariff_id: TariffId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
        pub club_id: ClubId,
        pub start_schedule_id: Option<ScheduleId>,
        pub finish_schedule_id: Option<ScheduleId>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod tariff_use_price {
    use domain::{
        ids::{ClubId, TariffId, ZoneId},
        money::Money,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "tariff_use_price")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub tariff_id: TariffId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
        #[sea_orm(primary_key, auto_increment = false)]
        pub zone_id: ZoneId,
        pub club_id: ClubId,
        pub price: Money,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod tariff_sale {
    use domain::ids::{ClubId, ScheduleId, TariffId};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "tariff_sale")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub tariff_id: TariffId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
        pub club_id: ClubId,
        pub schedule_id: Option<ScheduleId>,
        pub buyers: String,
        pub at_desk: bool,
        pub in_app: bool,
        pub at_kiosk: bool,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod tariff_sale_group {
    use domain::ids::{GroupId, TariffId};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "tariff_sale_group")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub tariff_id: TariffId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
        #[sea_orm(primary_key, auto_increment = false)]
        pub group_id: GroupId,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The part of a row that says what is sold, and what ends it.
fn sold(terms: &Terms) -> tariff::ActiveModel {
    let (sold_as, unit_minutes, max_quantity, visits) = match terms.time {
        Sold::Units { minutes, max_quantity } => ("units", minutes, max_quantity, terms.expiry.visits),
        Sold::Visits { visits, minutes } => ("visits", minutes, 1, Some(visits)),
        Sold::Window => ("window", 1, 1, None),
        Sold::Minute => ("minute", 1, 1, None),
    };
    tariff::ActiveModel {
        sold_as: Set(sold_as.to_owned()),
        unit_minutes: Set(unit_minutes),
        max_quantity: Set(max_quantity),
        visits: Set(visits),
        expires_after_purchase: Set(terms.expiry.after_purchase),
        expires_after_first_use: Set(terms.expiry.after_first_use),
        expires_on: Set(terms.expiry.on),
        ..Default::default()
    }
}

/// How those who may buy are called in their row.
pub(super) const fn buyers(buyers: &Buyers) -> &'static str {
    match buyers {
        Buyers::Anyone => "anyone",
        Buyers::NewClients => "new_clients",
        Buyers::Groups(_) => "groups",
    }
}

pub(super) async fn insert(tx: &Tx<'_>, id: TariffId, terms: &Terms) -> Result<()> {
    let club = tx.desk.club_id();
    let tariffs =
        sql::number(&tx.conn, "select count(*) from tariff where club_id = $1", [club.into()]).await?;
    let row = tariff::ActiveModel {
        id: Set(id),
        club_id: Set(club),
        name: Set(terms.name.clone()),
        description: Set(terms.description.clone()),
        group_id: Set(terms.group),
        refund_policy: Set(terms.refund_policy),
        max_bonus_percent: Set(terms.max_bonus_percent.unwrap_or(0)),
        position: Set(i32::try_from(tariffs).unwrap_or(i32::MAX)),
        retired_at: Set(None),
        created_at: Set(tx.desk.now),
        ..sold(terms)
    };
    tariff::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    insert_uses(tx, id, &terms.uses).await?;
    insert_sales(tx, id, &terms.sales).await
}

/// The caller has locked it.
pub(super) async fn update(tx: &Tx<'_>, id: TariffId, terms: &Terms) -> Result<()> {
    let row = tariff::ActiveModel {
        id: Set(id),
        name: Set(terms.name.clone()),
        description: Set(terms.description.clone()),
        group_id: Set(terms.group),
        refund_policy: Set(terms.refund_policy),
        max_bonus_percent: terms.max_bonus_percent.map_or(NotSet, Set),
        ..sold(terms)
    };
    tariff::Entity::update(row).exec_without_returning(&tx.conn).await?;
    for table in ["tariff_use_price", "tariff_use", "tariff_sale_group", "tariff_sale"] {
        let sql = format!("delete from {table} where tariff_id = $1");
        sql::execute(&tx.conn, &sql, [id.into()]).await?;
    }
    insert_uses(tx, id, &terms.uses).await?;
    insert_sales(tx, id, &terms.sales).await
}

async fn insert_uses(tx: &Tx<'_>, tariff: TariffId, uses: &[Use]) -> Result<()> {
    let club = tx.desk.club_id();
    let places = || uses.iter().zip(0_i32..);
    let rows = places().map(|(of, position)| tariff_use::ActiveModel {
        tariff_id: Set(tariff),
        position: Set(position),
        club_id: Set(club),
        start_schedule_id: Set(of.start),
        finish_schedule_id: Set(of.finish),
    });
    tariff_use::Entity::insert_many(rows).exec_without_returning(&tx.conn).await?;
    let prices = places().flat_map(|(of, position)| of.prices.iter().map(move |price| (position, price)));
    let prices = prices.map(|(position, (zone, price))| tariff_use_price::ActiveModel {
        tariff_id: Set(tariff),
        position: Set(position),
        zone_id: Set(*zone),
        club_id: Set(club),
        price: Set(*price),
    });
    tariff_use_price::Entity::insert_many(prices).exec_without_returning(&tx.conn).await?;
    Ok(())
}

async fn insert_sales(tx: &Tx<'_>, tariff: TariffId, sales: &[SalePolicy]) -> Result<()> {
    let places = || sales.iter().zip(0_i32..);
    let rows = places().map(|(policy, position)| tariff_sale::ActiveModel {
        tariff_id: Set(tariff),
        position: Set(position),
        club_id: Set(tx.desk.club_id()),
        schedule_id: Set(policy.schedule),
        buyers: Set(buyers(&policy.buyers).to_owned()),
        at_desk: Set(policy.channels.desk),
        in_app: Set(policy.channels.app),
        at_kiosk: Set(policy.channels.kiosk),
    });
    tariff_sale::Entity::insert_many(rows).exec_without_returning(&tx.conn).await?;
    let groups = places().flat_map(|(policy, position)| match &policy.buyers {
        Buyers::Groups(groups) => groups.iter().map(|group| (position, *group)).collect(),
        Buyers::Anyone | Buyers::NewClients => Vec::new(),
    });
    let groups = groups.map(|(position, group)| tariff_sale_group::ActiveModel {
        tariff_id: Set(tariff),
        position: Set(position),
        group_id: Set(group),
    });
    tariff_sale_group::Entity::insert_many(groups).exec_without_returning(&tx.conn).await?;
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
