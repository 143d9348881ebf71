//! The screens of clients, money and history in a club of a million clients: what each asks, once for everything that it
//! can be asked. The slowest counts, against what a person at a desk bears. `read_whole` says how often PostgreSQL read
//! a growing table from its beginning to its end.

use std::time::Instant;

use sea_orm::{ConnectionTrait, Database, Statement};
use serde_json::Map;

use crate::{
    Outcome,
    browser::Browser,
    crowd::{
        self, MILLION,
        deeds::{REGULAR, deed},
        fill::group,
        people::Person,
        rows::Kind,
    },
    figure::{Measured, Round, rounded},
    program::Program,
    reference::postgres,
};

/// What a person at a desk bears, in milliseconds.
const AIM_MS: f64 = 300.0;
/// Each is asked so often; the middle counts.
const TIMES: usize = 3;

pub async fn of_a_million() -> Outcome<Measured> {
    let server = postgres::server()?;
    let mut measured = Vec::new();
    for (name, url) in [
        ("sqlite", crowd::on_sqlite(MILLION).await?),
        ("postgres", crowd::on_postgres(&server, MILLION).await?),
    ] {
        let program = Program::clubdeck(&url).await?;
        let browser = Browser::signed_in(&program.address).await?;
        let mut told = Map::new();
        let mut slowest: f64 = 0.0;
        let before = scans(&url).await?;
        for (screen, path) in questions() {
            let took = time_of(&browser, &path).await?;
            slowest = slowest.max(took);
            told.insert(screen.to_owned(), rounded(took, 10.0).into());
        }
        drop(program);
        told.insert("read_whole".to_owned(), (scans(&url).await? - before).into());
        measured.push((name, Round { ours: slowest, reference: AIM_MS }, told));
    }
    Measured::worst(measured).ok_or_else(|| "nothing was measured".into())
}

/// How often PostgreSQL has read a large table whole.
async fn scans(url: &str) -> Outcome<i64> {
    if !url.starts_with("postgres") {
        return Ok(0);
    }
    let db = Database::connect(url).await?;
    let sql =
        "select cast(coalesce(sum(seq_scan), 0) as bigint) from pg_stat_user_tables where n_live_tup > 5000";
    // What a session counted is told when it ends, and a little later.
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    db.close().await?;
    Ok(row.ok_or("no statistics")?.try_get_by_index(0)?)
}

async fn time_of(browser: &Browser, path: &str) -> Outcome<f64> {
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let began = Instant::now();
        browser.get(path).await?.bytes().await?;
        times.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    Ok(times[TIMES / 2])
}

/// As a question travels in one field of an address.
fn asked(path: &str, field: &str, query: &str) -> String {
    format!("/api/{path}?{field}={}", query.replace('&', "%26").replace('=', "%3D"))
}

fn questions() -> Vec<(&'static str, String)> {
    let list = |query: String| asked("clients", "filter", &query);
    let ledger = |query: String| asked("transactions", "filter", &query);
    let card = |query: String| asked("clients/card", "question", &query);
    let (from, to) = (crowd::day(MILLION, 50), crowd::day(MILLION, 52));
    let middle = Person::of(MILLION.people / 2);
    let (regular, somebody) = (Person::of(REGULAR).id(), middle.id());
    let deed = deed(MILLION, MILLION.deeds / 2);
    let place = format!("{}_{}", middle.registered_at().timestamp_millis(), somebody);
    let behind = format!("{}_{}", deed.at_ms, deed.id(Kind::Transaction));
    let phone = &middle.phone()[1..];
    vec![
        ("clients", list(String::new())),
        ("clients_behind", list(format!("before={place}"))),
        ("clients_days", list(format!("from={from}&to={to}"))),
        ("clients_large_group", list(format!("group={}", group(0)))),
        ("clients_small_group", list(format!("group={}", group(1)))),
        ("clients_banned", list("standing=banned".to_owned())),
        ("clients_unverified", list("standing=unverified".to_owned())),
        ("clients_archived", list("standing=archived".to_owned())),
        ("clients_like", list(format!("q={phone}"))),
        ("find_phone", format!("/api/clients/find?words={phone}")),
        ("find_last_digits", format!("/api/clients/find?words={}", &phone[phone.len() - 4..])),
        ("find_name", "/api/clients/find?words=НУРЛ".to_owned()),
        ("find_two_names", "/api/clients/find?words=нурл+айг".to_owned()),
        ("find_nobody", "/api/clients/find?words=ььь+нурл".to_owned()),
        ("search", "/api/search?words=иван".to_owned()),
        ("card", card(format!("client={somebody}"))),
        ("card_sessions", card(format!("client={somebody}&tab=sessions"))),
        ("card_transactions", card(format!("client={somebody}&tab=transactions"))),
        ("card_bonuses", card(format!("client={somebody}&tab=bonuses"))),
        ("regular_card", card(format!("client={regular}"))),
        ("regular_sessions", card(format!("client={regular}&tab=sessions&from={from}&to={to}"))),
        ("regular_refund", card(format!("client={regular}&do=refund&amount=50000"))),
        ("ledger", ledger(String::new())),
        ("ledger_behind", ledger(format!("before={behind}"))),
        ("ledger_week", ledger(format!("from={from}&to={}", from + chrono::TimeDelta::days(6)))),
        ("ledger_why", ledger("why=bonus_given".to_owned())),
        ("ledger_why_never", ledger("why=void".to_owned())),
        ("ledger_card", ledger("method=card".to_owned())),
        ("ledger_bonus", ledger("method=bonus".to_owned())),
        ("ledger_client", ledger(format!("client={somebody}"))),
        ("ledger_regular", ledger(format!("client={regular}"))),
        ("ledger_flagged", ledger("flagged=yes".to_owned())),
        ("suspicious", asked("reports/suspicious", "filter", &format!("from={from}&to={to}"))),
        ("story", format!("/api/transactions/story?transaction={}", deed.id(Kind::Transaction))),
        ("shift", "/api/shift".to_owned()),
    ]
}
