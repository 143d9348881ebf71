//! Clubs of earlier versions: of every schema that has landed one with data is kept, and is upgraded from.
//! `scripts/keep-schema.sh` keeps another one when a step lands.

use std::{collections::BTreeSet, fs, path::PathBuf, process::Command};

use crate::stage::{FakeClock, Kind, count, fresh_database};
use club::{Club, hall, sessions, shifts, staff, verify};
use domain::{
    ids::{SessionId, StaffId},
    sessions::Start,
    time::Moment,
};
use sea_orm::{ConnectionTrait, Database, Statement};
use serde::Deserialize;
use serde_json::json;

/// What was true of a club when it was kept.
#[derive(Deserialize)]
struct Figures {
    made_at: Moment,
    sessions: i64,
    shifts: i64,
    postings: i64,
    moved: i64,
}

fn migrations_folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../migrations"))
}

fn names(folder: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(migrations_folder().join(folder)).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// The last steps of the schemas that have landed.
fn landed() -> Vec<String> {
    let list = fs::read_to_string(migrations_folder().join("kept/landed.txt")).unwrap();
    list.lines().map(str::to_owned).collect()
}

#[test]
fn of_every_schema_that_has_landed_a_club_is_kept() {
    let steps: BTreeSet<String> =
        names("steps").iter().map(|file| file.split('.').next().unwrap().to_owned()).collect();
    let landed = landed();
    assert!(!landed.is_empty(), "no schema has landed");
    for step in &landed {
        assert!(steps.contains(step), "{step} in landed.txt is no step");
        for file in ["sqlite.sql", "postgres.sql", "figures.json"] {
            let kept = migrations_folder().join("kept").join(step).join(file);
            assert!(
                kept.is_file(),
                "{} is not there: scripts/keep-schema.sh {step} makes it",
                kept.display()
            );
        }
    }
    let kept: BTreeSet<String> = names("kept").into_iter().filter(|name| name != "landed.txt").collect();
    let landed: BTreeSet<String> = landed.into_iter().collect();
    assert_eq!(kept, landed, "landed.txt lists what is kept");
}

async fn load(kind: Kind, step: &str, url: &str) {
    let file = |name: &str| migrations_folder().join("kept").join(step).join(name);
    match kind {
        Kind::Sqlite => {
            let script = fs::read_to_string(file("sqlite.sql")).unwrap();
            let db = Database::connect(format!("{url}?mode=rwc")).await.unwrap();
            db.execute_unprepared(&script).await.unwrap();
            db.close().await.unwrap();
        }
        Kind::Postgres => {
            let how = ["--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--output=/dev/null", "--file"];
            let done = Command::new("psql").args(how).arg(file("postgres.sql")).arg(url).output().unwrap();
            assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        }
    }
}

/// The first column of the first row, past the program.
async fn ask<T: sea_orm::TryGetable>(url: &str, sql: &str) -> T {
    let db = Database::connect(url).await.unwrap();
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    let found = row.unwrap().try_get_by_index(0).unwrap();
    db.close().await.unwrap();
    found
}

async fn is_as_it_was(url: &str, figures: &Figures) {
    assert_eq!(count(url, "session").await, figures.sessions);
    assert_eq!(count(url, "shift").await, figures.shifts);
    assert_eq!(count(url, "posting").await, figures.postings);
    let moved: i64 = ask(url, "select cast(sum(amount) as bigint) from posting where amount > 0").await;
    assert_eq!(moved, figures.moved);
}

/// The tables are brought up to date, everything is there as it was, and the club goes on.
async fn is_upgraded(kind: Kind, step: &str) {
    let figures =
        fs::read_to_string(migrations_folder().join("kept").join(step).join("figures.json")).unwrap();
    let figures: Figures = serde_json::from_str(&figures).unwrap();
    let url = fresh_database(kind).await;
    load(kind, step, &url).await;
    is_as_it_was(&url, &figures).await;
    migrations::up(&url).await.unwrap();
    is_as_it_was(&url, &figures).await;
    let club = Club::open(&url, FakeClock::at(figures.made_at)).await.unwrap();
    assert_eq!(verify::verify(&club).await.unwrap(), [], "{step} on {kind:?}");
    let owner = StaffId(ask(&url, "select id from staff where login = 'owner'").await);
    let desk = club.desk(staff::me(&club, owner).await.unwrap().unwrap());
    let board = hall::board(&desk).await.unwrap();
    let free = board.devices.iter().find(|device| board.sessions.iter().all(|s| s.device != device.id));
    let start = json!({
        "id": SessionId::fresh(), "client": board.guest, "device": free.unwrap().id,
        "tariff": board.offers.offers[0].tariff, "quantity": 1, "method": "cash", "tendered": "",
    });
    let start: Start = serde_json::from_value(start).unwrap();
    let before = shifts::till(&desk).await.unwrap().takings.unwrap().expected_cash;
    let session = sessions::start(&desk, start).await.unwrap();
    let after = shifts::till(&desk).await.unwrap().takings.unwrap().expected_cash;
    assert_eq!(after.minor() - before.minor(), session.paid().minor());
    assert_eq!(count(&url, "session").await, figures.sessions + 1);
    assert_eq!(verify::verify(&club).await.unwrap(), [], "{step} on {kind:?}");
    club.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kept_club_is_upgraded_on_sqlite() {
    for step in landed() {
        is_upgraded(Kind::Sqlite, &step).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kept_club_is_upgraded_on_postgres() {
    for step in landed() {
        is_upgraded(Kind::Postgres, &step).await;
    }
}

/// A part that a move left, before the step that writes down what a unit was there.
#[derive(sea_orm::FromQueryResult)]
struct Part {
    price: i64,
    seconds: i64,
    whole: i64,
    unit: i64,
    total: i64,
    step: i64,
    unit_price: i64,
}

impl Part {
    /// As it was compared with what a unit costs in another zone.
    fn covers(&self, unit: i64) -> bool {
        let wide = i128::from;
        let same = wide(unit) * wide(self.seconds) * wide(self.total) / (wide(self.whole) * wide(self.unit));
        same / wide(self.step) * wide(self.step) <= wide(self.price)
    }
}

/// Of three earlier moves: rests of half, a third and a seventh of a sale.
async fn parts_are_good_where_they_were(kind: Kind) {
    let url = fresh_database(kind).await;
    load(kind, "0048_first_use", &url).await;
    let db = Database::connect(&url).await.unwrap();
    for (of, share) in [2, 3, 7].into_iter().enumerate() {
        let id = SessionId::fresh().0;
        let id = match kind {
            Kind::Sqlite => format!("x'{}'", id.simple()),
            Kind::Postgres => format!("'{id}'::uuid"),
        };
        let sql = format!(
            "insert into time_block (id, club_id, session_id, order_line_id, position, seconds, refund_policy, bought_at, once,
                follows, cut_to, price, zone_id)
            select {id}, b.club_id, b.session_id, b.order_line_id, 900 + {of}, b.seconds / {share}, b.refund_policy, b.bought_at, b.once,
                b.id, b.seconds / {share}, l.total / 2, l.zone_id
            from time_block b join order_line l on l.id = b.order_line_id
            where b.slice is null and b.client_tariff_id is null and b.follows is null and l.total > 0
            order by b.id limit 1 offset {of}"
        );
        assert_eq!(db.execute_unprepared(&sql).await.unwrap().rows_affected(), 1);
    }
    migrations::up(&url).await.unwrap();
    let sql = "select b.price, b.seconds, w.seconds as whole, l.unit_price as unit, l.total, v.price_step as step, b.unit_price
        from time_block b join order_line l on l.id = b.order_line_id join club v on v.id = b.club_id
        join time_block w on w.order_line_id = l.id and w.cut_to is null where b.position >= 900";
    let sql = Statement::from_string(db.get_database_backend(), sql);
    let parts = <Part as sea_orm::FromQueryResult>::find_by_statement(sql).all(&db).await.unwrap();
    db.close().await.unwrap();
    assert_eq!(parts.len(), 3);
    for part in parts {
        assert!(part.covers(part.unit_price) && !part.covers(part.unit_price + 1), "{}", part.unit_price);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_of_earlier_moves_are_good_where_they_were_on_sqlite() {
    parts_are_good_where_they_were(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_of_earlier_moves_are_good_where_they_were_on_postgres() {
    parts_are_good_where_they_were(Kind::Postgres).await;
}
