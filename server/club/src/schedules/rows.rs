use std::collections::HashMap;

use chrono::{NaiveDate, NaiveTime};
use domain::{
    ids::ScheduleId,
    schedules::{Interval, Schedule},
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use crate::{
    desk::Desk,
    error::{Error, Result},
    sql::{self, Lock},
    tx::Tx,
};

pub(super) async fn insert(tx: &Tx<'_>, schedule: &Schedule) -> Result<()> {
    let sql = "insert into schedule (id, club_id, name, weekdays, valid_from, valid_to, created_at)
        values ($1, $2, $3, $4, $5, $6, $7)";
    let values: [Value; 7] = [
        schedule.id.into(),
        tx.desk.club_id().into(),
        schedule.name.clone().into(),
        bits(schedule.weekdays).into(),
        schedule.from.into(),
        schedule.to.into(),
        tx.desk.now.into(),
    ];
    sql::execute(&tx.conn, sql, values).await?;
    insert_parts(tx, schedule).await
}

/// Is one in use called so?
pub(super) async fn is_named(tx: &Tx<'_>, name: &str) -> Result<bool> {
    let sql = "select count(*) from schedule where club_id = $1 and name = $2 and archived_at is null";
    Ok(sql::number(&tx.conn, sql, [tx.desk.club_id().into(), name.into()]).await? > 0)
}

/// The caller has locked it.
pub(super) async fn replace(tx: &Tx<'_>, schedule: &Schedule) -> Result<()> {
    let sql = "update schedule set name = $2, weekdays = $3, valid_from = $4, valid_to = $5 where id = $1";
    let values: [Value; 5] = [
        schedule.id.into(),
        schedule.name.clone().into(),
        bits(schedule.weekdays).into(),
        schedule.from.into(),
        schedule.to.into(),
    ];
    sql::execute(&tx.conn, sql, values).await?;
    sql::execute(&tx.conn, "delete from schedule_part where schedule_id = $1", [schedule.id.into()]).await?;
    insert_parts(tx, schedule).await
}

/// What a part is, its day or its times.
type Part = (&'static str, Option<NaiveDate>, Option<Interval>);

async fn insert_parts(tx: &Tx<'_>, schedule: &Schedule) -> Result<()> {
    let day = |kind| move |day: &NaiveDate| -> Part { (kind, Some(*day), None) };
    let intervals = schedule.intervals.iter().map(|interval| -> Part { ("interval", None, Some(*interval)) });
    let days = schedule.include.iter().map(day("include")).chain(schedule.exclude.iter().map(day("exclude")));
    let (mut values, mut rows) = (vec![Value::from(schedule.id), tx.desk.club_id().into()], Vec::new());
    for ((kind, day, interval), position) in intervals.chain(days).zip(0_i32..) {
        rows.push(format!("($1, $2, {})", sql::places(values.len() + 1, 5)));
        values.extend([Value::from(position), kind.into(), day.into()]);
        values.extend([interval.map(|times| times.from).into(), interval.map(|times| times.to).into()]);
    }
    let sql = format!(
        "insert into schedule_part (schedule_id, club_id, position, kind, day, begins_at, ends_at) values {}",
        rows.join(", ")
    );
    sql::execute(&tx.conn, &sql, values).await.map(drop)
}

pub(super) async fn set_archived(tx: &Tx<'_>, schedule: ScheduleId, at: Option<Moment>) -> Result<()> {
    let sql = "update schedule set archived_at = $2 where id = $1";
    sql::execute(&tx.conn, sql, [schedule.into(), at.into()]).await.map(drop)
}

#[derive(FromQueryResult)]
struct ArchivedRow {
    archived_at: Option<Moment>,
}

/// Whether it is archived; `None` when the club has no such schedule.
pub(super) async fn locked(tx: &Tx<'_>, schedule: ScheduleId) -> Result<Option<bool>> {
    archived(tx, schedule, Lock::Update).await
}

/// The same, for those who only refer to it.
pub(super) async fn shared(tx: &Tx<'_>, schedule: ScheduleId) -> Result<Option<bool>> {
    archived(tx, schedule, Lock::Share).await
}

async fn archived(tx: &Tx<'_>, schedule: ScheduleId, lock: Lock) -> Result<Option<bool>> {
    let lock = lock.clause(&tx.conn);
    let sql = format!("select archived_at from schedule where club_id = $1 and id = $2{lock}");
    let row = sql::one::<ArchivedRow>(&tx.conn, &sql, [tx.desk.club_id().into(), schedule.into()]).await?;
    Ok(row.map(|row| row.archived_at.is_some()))
}

/// A schedule beside one of its parts.
#[derive(FromQueryResult)]
struct Row {
    id: ScheduleId,
    name: String,
    weekdays: i32,
    valid_from: Option<NaiveDate>,
    valid_to: Option<NaiveDate>,
    archived_at: Option<Moment>,
    kind: String,
    day: Option<NaiveDate>,
    begins_at: Option<NaiveTime>,
    ends_at: Option<NaiveTime>,
}

/// All of the club by name, each with whether it is archived.
pub(super) async fn all(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<(Schedule, bool)>> {
    let sql = "select s.id, s.name, s.weekdays, s.valid_from, s.valid_to, s.archived_at,
            p.kind, p.day, p.begins_at, p.ends_at
        from schedule s join schedule_part p on p.schedule_id = s.id
        where s.club_id = $1 order by s.name, s.id, p.position";
    let mut all: Vec<(Schedule, bool)> = Vec::new();
    for row in sql::all::<Row>(db, sql, [desk.club_id().into()]).await? {
        if all.last().is_none_or(|(last, _)| last.id != row.id) {
            all.push(row.whole());
        }
        if let Some((schedule, _)) = all.last_mut() {
            row.add_to(schedule)?;
        }
    }
    Ok(all)
}

impl Row {
    /// Without its parts.
    fn whole(&self) -> (Schedule, bool) {
        let schedule = Schedule {
            id: self.id,
            name: self.name.clone(),
            weekdays: chosen(self.weekdays),
            intervals: Vec::new(),
            include: Vec::new(),
            exclude: Vec::new(),
            from: self.valid_from,
            to: self.valid_to,
        };
        (schedule, self.archived_at.is_some())
    }

    fn add_to(&self, schedule: &mut Schedule) -> Result<()> {
        match (self.kind.as_str(), self.day, self.begins_at.zip(self.ends_at)) {
            ("interval", _, Some((from, to))) => schedule.intervals.push(Interval { from, to }),
            ("include", Some(day), _) => schedule.include.push(day),
            ("exclude", Some(day), _) => schedule.exclude.push(day),
            _ => return Err(Error::untrue("a part of a schedule without its times or its day")),
        }
        Ok(())
    }
}

fn bits(weekdays: [bool; 7]) -> i32 {
    weekdays.into_iter().zip(0..).map(|(chosen, weekday)| i32::from(chosen) << weekday).sum()
}

fn chosen(bits: i32) -> [bool; 7] {
    [0, 1, 2, 3, 4, 5, 6].map(|weekday| bits & (1 << weekday) != 0)
}

/// What refers to each schedule, or to one, by name.
pub(super) async fn used_by(
    db: &impl ConnectionTrait,
    desk: &Desk,
    schedule: Option<ScheduleId>,
) -> Result<HashMap<ScheduleId, Vec<String>>> {
    let sql = "select n.schedule_id, n.name from (
            select u.start_schedule_id as schedule_id, t.name, t.club_id from tariff_use u join tariff t on t.id = u.tariff_id
            union select u.finish_schedule_id, t.name, t.club_id from tariff_use u join tariff t on t.id = u.tariff_id
            union select s.schedule_id, t.name, t.club_id from tariff_sale s join tariff t on t.id = s.tariff_id
            union select d.schedule_id, d.name, d.club_id from discount d where d.archived_at is null
        ) n where n.club_id = $1 and n.schedule_id is not null order by n.name";
    let rows = sql::all::<UserRow>(db, sql, [desk.club_id().into()]).await?;
    let mut used_by: HashMap<ScheduleId, Vec<String>> = HashMap::new();
    for row in rows.into_iter().filter(|row| schedule.is_none_or(|only| only == row.schedule_id)) {
        used_by.entry(row.schedule_id).or_default().push(row.name);
    }
    Ok(used_by)
}

/// Something that refers to a schedule.
#[derive(FromQueryResult)]
struct UserRow {
    schedule_id: ScheduleId,
    name: String,
}
