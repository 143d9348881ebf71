//! When a club is open: its rows, and what the times of its wall clock are as moments.

use chrono::{LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Timelike};
use chrono_tz::Tz;
use domain::{
    hours::{DayHours, DayKind, Exception, HORIZON, HoursNow, OpeningHours, Turn},
    ids::ClubId,
    time::Moment,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult, Value};

use crate::{
    desk::Desk,
    error::{Error, Result},
    sql::{self, Lock},
    tx::Tx,
};

mod opening_day {
    use chrono::NaiveTime;
    use domain::{hours::DayKind, ids::ClubId};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "opening_day")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub club_id: ClubId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub weekday: i16,
        pub kind: DayKind,
        pub opens_at: Option<NaiveTime>,
        pub closes_at: Option<NaiveTime>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod opening_exception {
    use chrono::{NaiveDate, NaiveTime};
    use domain::{hours::DayKind, ids::ClubId};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "opening_exception")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub club_id: ClubId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub day: NaiveDate,
        pub kind: DayKind,
        pub opens_at: Option<NaiveTime>,
        pub closes_at: Option<NaiveTime>,
        pub note: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[derive(FromQueryResult)]
struct DayRow {
    weekday: i16,
    kind: DayKind,
    opens_at: Option<NaiveTime>,
    closes_at: Option<NaiveTime>,
}

#[derive(FromQueryResult)]
struct ExceptionRow {
    day: NaiveDate,
    kind: DayKind,
    opens_at: Option<NaiveTime>,
    closes_at: Option<NaiveTime>,
    note: String,
}

fn day_hours(kind: DayKind, from: Option<NaiveTime>, to: Option<NaiveTime>) -> Result<DayHours> {
    match (kind, from, to) {
        (DayKind::Closed, ..) => Ok(DayHours::Closed),
        (DayKind::RoundTheClock, ..) => Ok(DayHours::RoundTheClock),
        (DayKind::Open, Some(from), Some(to)) => Ok(DayHours::Open { from, to }),
        (DayKind::Open, ..) => Err(Error::untrue("a day that opens at no time")),
    }
}

/// The hours of a club; of its exceptions only those between two days, where such are given.
pub(super) async fn read(
    db: &impl ConnectionTrait,
    club: ClubId,
    between: Option<(NaiveDate, NaiveDate)>,
) -> Result<OpeningHours> {
    let sql = "select weekday, kind, opens_at, closes_at from opening_day where club_id = $1";
    let days = sql::all::<DayRow>(db, sql, [club.into()]).await?;
    let mut week = [DayHours::RoundTheClock; 7];
    for row in days {
        let day = usize::try_from(row.weekday).ok().and_then(|weekday| week.get_mut(weekday));
        let day = day.ok_or_else(|| Error::untrue("a day of no week"))?;
        *day = day_hours(row.kind, row.opens_at, row.closes_at)?;
    }
    let (only, mut values) = ("club_id = $1", vec![Value::from(club)]);
    let only = match between {
        Some((from, to)) => {
            values.extend([Value::from(from), Value::from(to)]);
            format!("{only} and day >= $2 and day <= $3")
        }
        None => only.to_owned(),
    };
    let sql = format!(
        "select day, kind, opens_at, closes_at, note from opening_exception where {only} order by day"
    );
    let rows = sql::all::<ExceptionRow>(db, &sql, values).await?;
    let exceptions = rows.into_iter().map(exception).collect::<Result<Vec<_>>>()?;
    Ok(OpeningHours { week, exceptions })
}

fn exception(row: ExceptionRow) -> Result<Exception> {
    let hours = day_hours(row.kind, row.opens_at, row.closes_at)?;
    Ok(Exception { day: row.day, hours, note: row.note })
}

#[derive(FromQueryResult)]
struct LockedRow {
    id: ClubId,
}

/// The same, for who is about to change them: two who do it at once wait for each other.
pub(super) async fn locked_in(tx: &Tx<'_>) -> Result<OpeningHours> {
    let sql = format!("select id from club where id = $1{}", Lock::Update.clause(&tx.conn));
    let club = sql::one::<LockedRow>(&tx.conn, &sql, [tx.desk.club_id().into()]).await?;
    let club = club.ok_or(Error::Missing)?.id;
    read(&tx.conn, club, None).await
}

/// These instead of whatever was there.
pub(super) async fn replace_in(tx: &Tx<'_>, hours: &OpeningHours) -> Result<()> {
    let club = tx.desk.club_id();
    sql::execute(&tx.conn, "delete from opening_day where club_id = $1", [club.into()]).await?;
    sql::execute(&tx.conn, "delete from opening_exception where club_id = $1", [club.into()]).await?;
    let days = hours.week.iter().zip(0_i16..).map(|(day, weekday)| opening_day::ActiveModel {
        club_id: Set(club),
        weekday: Set(weekday),
        kind: Set(day.kind()),
        opens_at: Set(day.times().map(|(from, _)| from)),
        closes_at: Set(day.times().map(|(_, to)| to)),
    });
    opening_day::Entity::insert_many(days).exec_without_returning(&tx.conn).await?;
    if hours.exceptions.is_empty() {
        return Ok(());
    }
    let exceptions = hours.exceptions.iter().map(|exception| opening_exception::ActiveModel {
        club_id: Set(club),
        day: Set(exception.day),
        kind: Set(exception.hours.kind()),
        opens_at: Set(exception.hours.times().map(|(from, _)| from)),
        closes_at: Set(exception.hours.times().map(|(_, to)| to)),
        note: Set(exception.note.clone()),
    });
    opening_exception::Entity::insert_many(exceptions).exec_without_returning(&tx.conn).await?;
    Ok(())
}

/// Whether the desk's club is open, and its next turns.
pub(crate) async fn hours_now(desk: &Desk, zone: Tz) -> Result<HoursNow> {
    let today = wall(zone, desk.now).date();
    // As far as the turns can be away.
    let between = (today - TimeDelta::days(2), today + TimeDelta::days(45));
    let hours = read(desk.readers(), desk.club_id(), Some(between)).await?;
    Ok(turns(&hours, zone, desk.now))
}

/// For two weeks of a club that opens and closes each day: no screen is open so long, since sign-ins end before.
const TURNS: usize = 28;

fn turns(hours: &OpeningHours, zone: Tz, now: Moment) -> HoursNow {
    let mut local = wall(zone, now);
    let open = hours.is_open(local);
    let mut turns = Vec::new();
    while turns.len() < TURNS
        && let Some(next) = hours.next_change(local)
    {
        let at = first(zone, next);
        turns.push(Turn { at, local: at.with_timezone(&zone).naive_local() });
        local = next;
    }
    HoursNow { open, turns }
}

/// The stretches from one moment to another in which the club is closed, by its hours as they are now.
pub(crate) async fn closed_between(
    db: &impl ConnectionTrait,
    club: ClubId,
    zone: Tz,
    (from, until): (Moment, Moment),
) -> Result<Vec<(Moment, Moment)>> {
    let day = |at: Moment| at.with_timezone(&zone).date_naive();
    // A night belongs to the day before; a turn may be as far away as the horizon.
    let between = (day(from) - TimeDelta::days(2), day(until) + HORIZON + TimeDelta::days(2));
    Ok(closed(&read(db, club, Some(between)).await?, zone, from, until))
}

fn closed(hours: &OpeningHours, zone: Tz, from: Moment, until: Moment) -> Vec<(Moment, Moment)> {
    let (mut stretches, mut since, mut local) = (Vec::new(), from, wall(zone, from));
    let mut open = hours.is_open(local);
    while since < until {
        let next = hours.next_change(local);
        local = next.unwrap_or(local + HORIZON);
        let at = first(zone, local).min(until);
        if !open && since < at {
            stretches.push((since, at));
        }
        open ^= next.is_some();
        since = at;
    }
    stretches
}

/// When the wall clock shows this time first, or the moment at which it leaps over it.
fn first(zone: Tz, local: NaiveDateTime) -> Moment {
    let mut minutes = (0..=24 * 60).map(|minute| local + TimeDelta::minutes(minute));
    let first = minutes.find_map(|local| zone.from_local_datetime(&local).earliest());
    first.map_or(local.and_utc(), |first| first.to_utc())
}

/// What the wall clock shows. While it goes through the same hour again, everything of that hour has happened: it
/// counts as the hour's last minute.
fn wall(zone: Tz, now: Moment) -> NaiveDateTime {
    let local = now.with_timezone(&zone).naive_local();
    let twice = |local: &NaiveDateTime| match zone.from_local_datetime(local) {
        LocalResult::Ambiguous(first, _) => Some(first.to_utc()),
        _ => None,
    };
    if twice(&local).is_none_or(|first| first == now) {
        return local;
    }
    let minute = local.date().and_hms_opt(local.hour(), local.minute(), 0).unwrap_or(local);
    let again = (1..=24 * 60).map(|ahead| minute + TimeDelta::minutes(ahead));
    again.take_while(|local| twice(local).is_some()).last().unwrap_or(minute)
}

#[cfg(test)]
mod tests {
    use chrono_tz::{Asia::Almaty, Europe::Berlin};

    use super::*;

    fn moment(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn every_day(from: &str, to: &str) -> OpeningHours {
        let time = |text| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
        OpeningHours { week: [DayHours::Open { from: time(from), to: time(to) }; 7], exceptions: Vec::new() }
    }

    fn told(hours: &OpeningHours, zone: Tz, now: &str) -> (bool, Vec<(Moment, String)>) {
        let HoursNow { open, turns } = turns(hours, zone, moment(now));
        (
            open,
            turns
                .into_iter()
                .take(2)
                .map(|turn| (turn.at, turn.local.format("%d %H:%M").to_string()))
                .collect(),
        )
    }

    fn turn(at: &str, local: &str) -> (Moment, String) {
        (moment(at), local.to_owned())
    }

    #[test]
    fn turns_are_moments_of_the_clubs_zone() {
        let night = every_day("22:00", "06:00");
        assert_eq!(
            told(&night, Almaty, "2026-11-22T20:00:00Z"),
            (true, vec![turn("2026-11-23T01:00:00Z", "23 06:00"), turn("2026-11-23T17:00:00Z", "23 22:00")])
        );
        assert_eq!(told(&OpeningHours::default(), Almaty, "2026-11-22T20:00:00Z"), (true, vec![]));
    }

    #[test]
    fn a_closing_that_the_clock_leaps_over_is_when_it_leaps() {
        // On 29 March 2026 the clock goes from 02:00 to 03:00, at 01:00 in UTC.
        let hours = every_day("20:00", "02:30");
        let leap = turn("2026-03-29T01:00:00Z", "29 03:00");
        let opens = turn("2026-03-29T18:00:00Z", "29 20:00");
        assert_eq!(told(&hours, Berlin, "2026-03-29T00:59:59Z"), (true, vec![leap, opens.clone()]));
        let (open, turns) = told(&hours, Berlin, "2026-03-29T01:00:00Z");
        assert_eq!((open, &turns[0]), (false, &opens));
    }

    #[test]
    fn a_closing_that_comes_twice_is_the_first_one() {
        // On 25 October 2026 the clock goes from 03:00 back to 02:00, at 01:00 in UTC.
        let hours = every_day("20:00", "02:30");
        let closes = turn("2026-10-25T00:30:00Z", "25 02:30");
        let opens = turn("2026-10-25T19:00:00Z", "25 20:00");
        assert_eq!(told(&hours, Berlin, "2026-10-25T00:29:59Z"), (true, vec![closes, opens.clone()]));
        // First 02:40, then 02:10 again, then 02:40 again.
        for now in ["2026-10-25T00:40:00Z", "2026-10-25T01:10:00Z", "2026-10-25T01:40:00Z"] {
            let (open, turns) = told(&hours, Berlin, now);
            assert_eq!((open, &turns[0]), (false, &opens), "{now}");
        }
    }

    #[test]
    fn stretches_in_which_a_club_is_closed() {
        let told = |hours: &OpeningHours, zone, from: &str, until: &str| -> Vec<(Moment, Moment)> {
            closed(hours, zone, moment(from), moment(until))
        };
        let shut = |from: &str, until: &str| (moment(from), moment(until));
        let night = every_day("22:00", "06:00");
        // Almaty is five hours ahead.
        assert_eq!(
            told(&night, Almaty, "2026-11-22T03:00:00Z", "2026-11-23T02:00:00Z"),
            [
                shut("2026-11-22T03:00:00Z", "2026-11-22T17:00:00Z"),
                shut("2026-11-23T01:00:00Z", "2026-11-23T02:00:00Z")
            ]
        );
        assert_eq!(
            told(&OpeningHours::default(), Almaty, "2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z"),
            []
        );
        // For longer than anybody looks ahead.
        let away = OpeningHours { week: [DayHours::Closed; 7], exceptions: Vec::new() };
        let all = told(&away, Almaty, "2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z");
        assert_eq!(all[0].0, moment("2026-01-01T00:00:00Z"));
        assert_eq!(all[all.len() - 1].1, moment("2026-04-01T00:00:00Z"));
        assert!(all.windows(2).all(|two| two[0].1 == two[1].0));
        // The hour that comes twice, after a closing in it: closed until the evening.
        let late = every_day("20:00", "02:30");
        assert_eq!(
            told(&late, Berlin, "2026-10-25T00:00:00Z", "2026-10-25T20:00:00Z"),
            [shut("2026-10-25T00:30:00Z", "2026-10-25T19:00:00Z")]
        );
        assert_eq!(told(&late, Berlin, "2026-10-25T00:40:00Z", "2026-10-25T00:40:00Z"), []);
    }
}
