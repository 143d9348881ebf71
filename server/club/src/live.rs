//! Commits poke, one reader numbers and speaks.
//!
//! A number given by the writer can be overtaken: 6 commits before 5, and a screen that has heard 6 never asks
//! for 5. So the reader numbers, and only what is committed: no holes, no latecomers.

use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use chrono::TimeDelta;
use domain::{
    access::Action,
    ids::ClubId,
    news::{Line, News},
    time::Moment,
};
use sea_orm::FromQueryResult;
use serde_json::Value as Json;
use tokio::{sync::broadcast, time::sleep};

use crate::{
    conn::Conn,
    desk::Desk,
    error::{Error, Result},
    handle::Club,
    sql,
};

/// A line on its way to the screens, written out once for all of them.
#[derive(Clone, Debug)]
pub struct Heard {
    /// Whose news it is.
    pub club: ClubId,
    /// Who may hear it.
    pub right: Action,
    /// Its number.
    pub number: i64,
    /// A [`Line`] as JSON.
    pub text: Arc<str>,
}

/// What a screen that has just tuned in missed, and where it listens from now on.
pub struct Tuned {
    /// What it missed, in order; `None` when that is too much: it asks its question again.
    pub missed: Option<Vec<Heard>>,
    /// From now on. May repeat what was missed: say nothing twice.
    pub lines: broadcast::Receiver<Heard>,
}

/// The speaker has not begun.
pub(crate) const NOTHING_YET: i64 = -1;

/// When much happens at the same time, more of it is said at once: each saying is a transaction too.
const BREATH: Duration = Duration::from_millis(25);

/// A screen that missed more asks its question again.
const MISSED_MAX: u64 = 500;

/// Numbers what was committed and says it to all screens, for as long as the program runs.
///
/// # Errors
/// When the database fails; whoever runs it starts it again.
pub async fn speak(club: &Club) -> Result<()> {
    if club.spoken().load(Ordering::SeqCst) == NOTHING_YET {
        let last = sql::number(club.readers(), "select max(number) from news", []).await?;
        club.spoken().store(last, Ordering::SeqCst);
    }
    say(club, unsaid(club).await?);
    loop {
        let fresh = number(club).await?;
        let many = fresh.len() > 1;
        say(club, fresh);
        if many {
            sleep(BREATH).await;
        }
        club.said().await;
    }
}

fn say(club: &Club, mut rows: Vec<Row>) {
    rows.sort_by_key(|row| row.number);
    for row in rows {
        club.spoken().store(row.number, Ordering::SeqCst);
        match Heard::try_from(row) {
            // Nobody listening is no error.
            Ok(line) => drop(club.lines().send(line)),
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "a line cannot be read");
            }
        }
    }
}

/// First listens, then catches up, so that nothing falls between.
///
/// # Errors
/// When the desk may not see the hall, or the database fails.
pub async fn listen(desk: &Desk, seen: i64) -> Result<Tuned> {
    desk.may(Action::SeeHall)?;
    let lines = desk.club().lines().subscribe();
    let missed = missed(desk, seen).await?;
    Ok(Tuned { missed, lines })
}

/// The number of the last line that was read out. Asked before the rows of a snapshot, so that the snapshot is
/// never older than it says.
pub(crate) async fn seen(desk: &Desk) -> Result<i64> {
    sql::number(desk.readers(), "select max(number) from news", []).await
}

/// Forgets what is older than a day; the last line stays, since the next number follows from it.
///
/// # Errors
/// When the database fails.
pub async fn forget_old(club: &Club) -> Result<u64> {
    let day_ago = club.now() - TimeDelta::days(1);
    let sql = "delete from news where at < $1 and number < (select max(number) from news)";
    sql::execute(club.writer(), sql, [day_ago.into()]).await
}

#[derive(FromQueryResult)]
struct Row {
    number: i64,
    club_id: ClubId,
    at: Moment,
    body: Json,
}

impl TryFrom<Row> for Heard {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let line = Line { number: row.number, at: row.at, news: serde_json::from_value::<News>(row.body)? };
        let text = serde_json::to_string(&line)?.into();
        Ok(Self { club: row.club_id, right: line.news.right(), number: row.number, text })
    }
}

/// Gives numbers to what was committed since, in the order of its ids: of one thing that is the order of its
/// changes, because its row was locked when each was written.
async fn number(club: &Club) -> Result<Vec<Row>> {
    let sql = "with fresh as materialized (
            select id, row_number() over (order by id) + (select coalesce(max(number), 0) from news) as next
            from news where number is null
        )
        update news set number = fresh.next from fresh where news.id = fresh.id
        returning number, club_id, at, body";
    if club.line().is_none() {
        // One statement is a transaction.
        return sql::all(club.writer(), sql, []).await;
    }
    let conn = Conn::begin(club).await?;
    let fresh = sql::all(&conn, sql, []).await?;
    conn.commit().await?;
    Ok(fresh)
}

/// What has a number and was not said: it was given just before a failure.
async fn unsaid(club: &Club) -> Result<Vec<Row>> {
    let sql = "select number, club_id, at, body from news where number > $1 order by number";
    sql::all(club.readers(), sql, [club.spoken().load(Ordering::SeqCst).into()]).await
}

async fn missed(desk: &Desk, seen: i64) -> Result<Option<Vec<Heard>>> {
    let rows = sql::all::<Row>(
        desk.readers(),
        &format!(
            "select number, club_id, at, body from news where club_id = $1 and number > $2 \
             order by number limit {}",
            MISSED_MAX + 1
        ),
        [desk.club_id().into(), seen.into()],
    )
    .await?;
    if rows.len() as u64 > MISSED_MAX || forgotten(desk, seen).await? {
        return Ok(None);
    }
    // What cannot be read, of another version of the program for example, was missed too.
    Ok(rows.into_iter().map(Heard::try_from).collect::<Result<_>>().ok())
}

/// Was the line after `seen` forgotten already, or never said by this database?
async fn forgotten(desk: &Desk, seen: i64) -> Result<bool> {
    let sql = "select cast(case when count(*) > 0 and (min(number) > $1 + 1 or max(number) < $1) then 1 else 0 end as bigint) \
        from news where number is not null";
    Ok(sql::number(desk.readers(), sql, [seen.into()]).await? > 0)
}
