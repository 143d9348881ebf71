use domain::{
    discounts::{Discount, Listed},
    ids::{DiscountId, GroupId, ScheduleId, TariffGroupId, TariffId},
    sessions::past::Named,
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use uuid::Uuid;

use crate::{
    desk::Desk,
    error::{Error, Result},
    sql::{self, Lock},
    tx::Tx,
};

pub(super) async fn insert(tx: &Tx<'_>, discount: &Discount) -> Result<()> {
    let sql = "insert into discount (id, club_id, name, percent, schedule_id, created_at)
        values ($1, $2, $3, $4, $5, $6)";
    let values: [Value; 6] = [
        discount.id.into(),
        tx.desk.club_id().into(),
        discount.name.clone().into(),
        discount.percent.into(),
        discount.schedule.into(),
        tx.desk.now.into(),
    ];
    sql::execute(&tx.conn, sql, values).await?;
    insert_parts(tx, discount).await
}

/// The caller has locked it.
pub(super) async fn replace(tx: &Tx<'_>, discount: &Discount) -> Result<()> {
    let sql = "update discount set name = $2, percent = $3, schedule_id = $4 where id = $1";
    let values: [Value; 4] =
        [discount.id.into(), discount.name.clone().into(), discount.percent.into(), discount.schedule.into()];
    sql::execute(&tx.conn, sql, values).await?;
    sql::execute(&tx.conn, "delete from discount_part where discount_id = $1", [discount.id.into()]).await?;
    insert_parts(tx, discount).await
}

async fn insert_parts(tx: &Tx<'_>, discount: &Discount) -> Result<()> {
    let tariffs = discount.tariffs.iter().map(|id| (Some(*id), None, None));
    let headings = discount.tariff_groups.iter().map(|id| (None, Some(*id), None));
    let groups = discount.groups.iter().map(|id| (None, None, Some(*id)));
    let (mut values, mut rows) = (vec![Value::from(discount.id), tx.desk.club_id().into()], Vec::new());
    for ((tariff, heading, group), position) in tariffs.chain(headings).chain(groups).zip(0_i32..) {
        rows.push(format!("($1, $2, {})", sql::places(values.len() + 1, 4)));
        values.extend([Value::from(position), tariff.into(), heading.into(), group.into()]);
    }
    let sql = format!(
        "insert into discount_part (discount_id, club_id, position, tariff_id, tariff_group_id, client_group_id)
        values {}",
        rows.join(", ")
    );
    sql::execute(&tx.conn, &sql, values).await.map(drop)
}

pub(super) async fn set_archived(tx: &Tx<'_>, discount: DiscountId, at: Option<Moment>) -> Result<()> {
    let sql = "update discount set archived_at = $2 where id = $1";
    sql::execute(&tx.conn, sql, [discount.into(), at.into()]).await.map(drop)
}

#[derive(FromQueryResult)]
struct LockedRow {
    archived_at: Option<Moment>,
}

/// Whether it is archived; `None` when the club has no such discount.
pub(super) async fn locked(tx: &Tx<'_>, discount: DiscountId) -> Result<Option<bool>> {
    let lock = Lock::Update.clause(&tx.conn);
    let sql = format!("select archived_at from discount where club_id = $1 and id = $2{lock}");
    let row = sql::one::<LockedRow>(&tx.conn, &sql, [tx.desk.club_id().into(), discount.into()]).await?;
    Ok(row.map(|row| row.archived_at.is_some()))
}

#[derive(FromQueryResult)]
struct ScheduleRow {
    schedule_id: Option<ScheduleId>,
}

pub(super) async fn schedule_of(tx: &Tx<'_>, discount: DiscountId) -> Result<Option<ScheduleId>> {
    let sql = "select schedule_id from discount where id = $1";
    Ok(sql::one::<ScheduleRow>(&tx.conn, sql, [discount.into()]).await?.and_then(|row| row.schedule_id))
}

/// A discount beside one of its parts.
#[derive(FromQueryResult)]
struct Row {
    id: DiscountId,
    name: String,
    percent: i32,
    schedule_id: Option<ScheduleId>,
    archived_at: Option<Moment>,
    tariff_id: Option<TariffId>,
    tariff_group_id: Option<TariffGroupId>,
    client_group_id: Option<GroupId>,
}

impl Row {
    /// Without its parts.
    fn whole(&self) -> Listed {
        let discount = Discount {
            id: self.id,
            name: self.name.clone(),
            percent: self.percent,
            tariffs: Vec::new(),
            tariff_groups: Vec::new(),
            groups: Vec::new(),
            schedule: self.schedule_id,
        };
        Listed { discount, archived: self.archived_at.is_some() }
    }

    fn add_to(&self, discount: &mut Discount) {
        discount.tariffs.extend(self.tariff_id);
        discount.tariff_groups.extend(self.tariff_group_id);
        discount.groups.extend(self.client_group_id);
    }
}

async fn read(db: &impl ConnectionTrait, desk: &Desk, which: &str) -> Result<Vec<Listed>> {
    let sql = format!(
        "select d.id, d.name, d.percent, d.schedule_id, d.archived_at,
            p.tariff_id, p.tariff_group_id, p.client_group_id
        from discount d join discount_part p on p.discount_id = d.id
        where d.club_id = $1{which} order by d.name, d.id, p.position"
    );
    let mut all: Vec<Listed> = Vec::new();
    for row in sql::all::<Row>(db, &sql, [desk.club_id().into()]).await? {
        if all.last().is_none_or(|last| last.discount.id != row.id) {
            all.push(row.whole());
        }
        if let Some(last) = all.last_mut() {
            row.add_to(&mut last.discount);
        }
    }
    Ok(all)
}

/// All of the club by name, those that are archived too.
pub(super) async fn listed(desk: &Desk) -> Result<Vec<Listed>> {
    read(desk.readers(), desk, "").await
}

pub(super) async fn in_use(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<Discount>> {
    let listed = read(db, desk, " and d.archived_at is null").await?;
    Ok(listed.into_iter().map(|listed| listed.discount).collect())
}

/// Each thing has to be there, in the club or in its organisation.
pub(super) async fn know_things(tx: &Tx<'_>, discount: &Discount) -> Result<()> {
    let club = "club_id = $1";
    let organisation = "organisation_id = (select organisation_id from club where id = $1)";
    know(tx, "tariff", club, discount.tariffs.iter().map(|id| id.0)).await?;
    know(tx, "tariff_group", club, discount.tariff_groups.iter().map(|id| id.0)).await?;
    know(tx, "client_group", organisation, discount.groups.iter().map(|id| id.0)).await
}

async fn know(tx: &Tx<'_>, table: &str, whose: &str, ids: impl Iterator<Item = Uuid>) -> Result<()> {
    let ids: Vec<Uuid> = ids.collect();
    if ids.is_empty() {
        return Ok(());
    }
    let places = sql::places(2, ids.len());
    let sql = format!("select count(*) from {table} where {whose} and id in ({places})");
    let values = std::iter::once(Value::from(tx.desk.club_id())).chain(ids.iter().map(|id| Value::from(*id)));
    let there = sql::number(&tx.conn, &sql, values).await?;
    if usize::try_from(there).is_ok_and(|there| there == ids.len()) { Ok(()) } else { Err(Error::Missing) }
}

/// What a form can choose from.
#[derive(Default)]
pub(super) struct Things {
    pub(super) tariffs: Vec<Named<TariffId>>,
    pub(super) tariff_groups: Vec<Named<TariffGroupId>>,
    pub(super) groups: Vec<Named<GroupId>>,
    pub(super) schedules: Vec<Named<ScheduleId>>,
}

#[derive(FromQueryResult)]
struct ThingRow {
    kind: String,
    id: Uuid,
    name: String,
}

/// In one question; those of one kind in their own order. What was archived is there while a discount names it.
pub(super) async fn things(desk: &Desk) -> Result<Things> {
    let sql = "select f.kind, f.id, f.name from (
            select 'tariff' as kind, id, name, position from tariff where club_id = $1
                and (retired_at is null or id in (select tariff_id from discount_part where club_id = $1))
            union all select 'heading', id, name, position from tariff_group where club_id = $1
            union all select 'schedule', id, name, 0 from schedule where club_id = $1 and archived_at is null
            union all select 'group', id, name, 0 from client_group
                where (archived_at is null or id in (select client_group_id from discount_part where club_id = $1))
                and organisation_id = (select organisation_id from club where id = $1)
        ) f order by f.kind, f.position, f.name, f.id";
    let mut things = Things::default();
    for ThingRow { kind, id, name } in
        sql::all::<ThingRow>(desk.readers(), sql, [desk.club_id().into()]).await?
    {
        match kind.as_str() {
            "tariff" => things.tariffs.push(Named { id: TariffId(id), name }),
            "heading" => things.tariff_groups.push(Named { id: TariffGroupId(id), name }),
            "schedule" => things.schedules.push(Named { id: ScheduleId(id), name }),
            _ => things.groups.push(Named { id: GroupId(id), name }),
        }
    }
    Ok(things)
}
