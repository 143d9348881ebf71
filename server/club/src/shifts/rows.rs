use chrono::NaiveDate;
use domain::{
    ids::{ClubId, ShiftId},
    money::{Balance, Money},
    shifts::{Closing, Shift},
    time::Moment,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult, Value};

use crate::{
    desk::Desk,
    error::{Error, Result},
    sql::{self, Lock},
    tx::Tx,
};

mod shift {
    use chrono::NaiveDate;
    use domain::{
        ids::{ClubId, ShiftId, StaffId},
        money::{Balance, Money},
        time::Moment,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "shift")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ShiftId,
        pub club_id: ClubId,
        pub number: i32,
        pub business_day: NaiveDate,
        pub opened_at: Moment,
        pub opened_by: StaffId,
        pub opening_cash: Money,
        pub closed_at: Option<Moment>,
        pub closed_by: Option<StaffId>,
        pub counted_cash: Option<Money>,
        pub expected_cash: Option<Balance>,
        pub note: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) async fn insert(tx: &Tx<'_>, shift: &Shift) -> Result<()> {
    let row = shift::ActiveModel {
        id: Set(shift.id),
        club_id: Set(tx.desk.club_id()),
        number: Set(shift.number),
        business_day: Set(shift.business_day),
        opened_at: Set(shift.opened_at),
        opened_by: Set(tx.desk.person()?.id),
        opening_cash: Set(shift.opening_cash),
        closed_at: Set(None),
        closed_by: Set(None),
        counted_cash: Set(None),
        expected_cash: Set(None),
        note: Set(String::new()),
    };
    shift::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn save_closing(tx: &Tx<'_>, shift: &Shift) -> Result<()> {
    let closed = shift.closed.as_ref().ok_or_else(|| Error::untrue("a closing without a count"))?;
    let row = shift::ActiveModel {
        id: Set(shift.id),
        closed_at: Set(Some(closed.at)),
        closed_by: Set(Some(tx.desk.person()?.id)),
        counted_cash: Set(Some(closed.counted)),
        expected_cash: Set(Some(closed.expected)),
        note: Set(closed.note.clone()),
        ..Default::default()
    };
    shift::Entity::update(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Row {
    id: ShiftId,
    number: i32,
    business_day: NaiveDate,
    opened_at: Moment,
    opened_by: String,
    opening_cash: Money,
    closed_at: Option<Moment>,
    closed_by: Option<String>,
    counted_cash: Option<Money>,
    expected_cash: Option<Balance>,
    note: String,
}

impl From<Row> for Shift {
    fn from(row: Row) -> Self {
        let count = row.counted_cash.zip(row.expected_cash);
        let closed = row.closed_at.zip(count).map(|(at, (counted, expected))| Closing {
            at,
            by: row.closed_by.unwrap_or_default(),
            counted,
            expected,
            difference: Balance::difference(counted, expected),
            note: row.note,
        });
        Self {
            id: row.id,
            number: row.number,
            business_day: row.business_day,
            opened_at: row.opened_at,
            opened_by: row.opened_by,
            opening_cash: row.opening_cash,
            closed,
        }
    }
}

const SHIFTS: &str =
    "select s.id, s.number, s.business_day, s.opened_at, o.name as opened_by, s.opening_cash,
        s.closed_at, c.name as closed_by, s.counted_cash, s.expected_cash, s.note
    from shift s
    join staff o on o.id = s.opened_by
    left join staff c on c.id = s.closed_by";

#[derive(FromQueryResult)]
struct IdRow {
    id: ShiftId,
}

/// Locks the shift's row before it is read with the names beside it: PostgreSQL cannot lock an outer join.
pub(super) async fn locked(tx: &Tx<'_>, id: ShiftId, how: Lock) -> Result<Option<Shift>> {
    let sql = format!("select id from shift where club_id = $1 and id = $2{}", how.clause(&tx.conn));
    let locked = sql::one::<IdRow>(&tx.conn, &sql, [tx.desk.club_id().into(), id.into()]).await?;
    read_locked(tx, locked).await
}

/// The open one.
pub(super) async fn open_locked(tx: &Tx<'_>, how: Lock) -> Result<Option<Shift>> {
    let locked = lock_open(tx, how).await?.map(|id| IdRow { id });
    read_locked(tx, locked).await
}

/// Which is open; for whoever needs nothing else of it.
pub(super) async fn lock_open(tx: &Tx<'_>, how: Lock) -> Result<Option<ShiftId>> {
    let sql =
        format!("select id from shift where club_id = $1 and closed_at is null{}", how.clause(&tx.conn));
    let locked = sql::one::<IdRow>(&tx.conn, &sql, [tx.desk.club_id().into()]).await?;
    Ok(locked.map(|locked| locked.id))
}

/// The very one that was locked: another may have been opened while we waited.
async fn read_locked(tx: &Tx<'_>, locked: Option<IdRow>) -> Result<Option<Shift>> {
    let Some(IdRow { id }) = locked else {
        return Ok(None);
    };
    let sql = format!("{SHIFTS} where s.club_id = $1 and s.id = $2");
    let row = sql::one::<Row>(&tx.conn, &sql, [tx.desk.club_id().into(), id.into()]).await?;
    Ok(row.map(Shift::from))
}

pub(super) async fn open(desk: &Desk) -> Result<Option<Shift>> {
    let sql = format!("{SHIFTS} where s.club_id = $1 and s.closed_at is null");
    Ok(sql::one::<Row>(desk.readers(), &sql, [desk.club_id().into()]).await?.map(Shift::from))
}

pub(super) async fn last_closed(db: &impl ConnectionTrait, desk: &Desk) -> Result<Option<Shift>> {
    let sql =
        format!("{SHIFTS} where s.club_id = $1 and s.closed_at is not null order by s.number desc limit 1");
    Ok(sql::one::<Row>(db, &sql, [desk.club_id().into()]).await?.map(Shift::from))
}

pub(super) async fn read(desk: &Desk, id: ShiftId) -> Result<Shift> {
    read_in(desk.readers(), desk, id).await
}

pub(super) async fn read_in(db: &impl ConnectionTrait, desk: &Desk, id: ShiftId) -> Result<Shift> {
    let sql = format!("{SHIFTS} where s.club_id = $1 and s.id = $2");
    let row = sql::one::<Row>(db, &sql, [desk.club_id().into(), id.into()]).await?;
    row.map(Shift::from).ok_or(Error::Missing)
}

/// Those with these ids, in order.
pub(super) async fn named(db: &impl ConnectionTrait, desk: &Desk, ids: &[ShiftId]) -> Result<Vec<Shift>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let which = format!("s.club_id = $1 and s.id in ({})", sql::places(2, ids.len()));
    let mut values: Vec<Value> = vec![desk.club_id().into()];
    values.extend(ids.iter().map(|id| Value::from(*id)));
    let mut shifts = those(db, &which, values, ids.len()).await?;
    shifts.reverse();
    Ok(shifts)
}

/// Those of which `which` is true, newest first.
pub(super) async fn those(
    db: &impl ConnectionTrait,
    which: &str,
    values: Vec<Value>,
    most: usize,
) -> Result<Vec<Shift>> {
    let sql = format!("{SHIFTS} where {which} order by s.number desc limit {most}");
    Ok(sql::all::<Row>(db, &sql, values).await?.into_iter().map(Shift::from).collect())
}

#[derive(FromQueryResult)]
struct CarriesRow {
    carries: bool,
}

/// Do sessions go on in the next shift by the club's own setting?
pub(super) async fn carries_over(db: &impl ConnectionTrait, club: ClubId) -> Result<bool> {
    let sql = "select sessions_carry_over as carries from club where id = $1";
    let row = sql::one::<CarriesRow>(db, sql, [club.into()]).await?;
    Ok(row.is_some_and(|row| row.carries))
}

/// The one that was opened last.
pub(super) async fn newest(desk: &Desk) -> Result<ShiftId> {
    let sql = "select id from shift where club_id = $1 order by number desc limit 1";
    let row = sql::one::<IdRow>(desk.readers(), sql, [desk.club_id().into()]).await?;
    Ok(row.ok_or(Error::Missing)?.id)
}
