//! No question about money reads a table from its beginning: what is really asked is heard, and its plan is read on both
//! databases.

mod twice;

use std::sync::{Mutex, PoisonError};

use chrono::DateTime;
use domain::{
    balances::{AddBonus, RefundBalance, TopUp, WriteOffBonus},
    bookings::SlotsQuestion,
    client_tariffs::{AccountFilter, ClientTariffState, Wanted, WriteOff},
    clients::{CardQuestion, ClientFilter, ClientTab, Profile, Register},
    happened::About,
    hours::{DayKind, EditHours, TypedDay},
    ids::{ActId, ClientId, ClientTariffId, FlagId, GroupId, ShiftId, TransactionId},
    ledger::Why,
    lists::Cursor,
    money::{Currency, Money, Typed},
    orders::{Method, Through},
    reports::{Kind, SuspiciousFilter},
    shifts::{Article, Besides, Close, MoveCash, Open, ShiftFilter},
    staff::Me,
    time::Moment,
    timeline::Span,
    transactions::{ChangeMethod, Flag, Resolve, TransactionFilter, Void},
};
use sea_orm::{ConnectionTrait, Database, Statement};
use uuid::Uuid;

use crate::{
    Club, Desk, balances, client_tariffs, clients, clock::Clock, clubs, happened, reports, sessions, shifts,
    timeline, transactions,
};

/// What was asked since somebody listens.
static HEARD: Mutex<Option<Vec<Statement>>> = Mutex::new(None);

/// Called by whatever puts a question together.
pub(crate) fn heard(statement: &Statement) {
    if let Some(all) = HEARD.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
        all.push(statement.clone());
    }
}

/// Tables that grow with every visit, as the questions call them.
const GROWING: [(&str, &[&str]); 20] = [
    ("transaction", &["t", "x", "c"]),
    ("posting", &["p", "y"]),
    ("bonus_lot", &["l", "bonus_lot"]),
    ("bonus_move", &["m"]),
    ("top_up", &["u", "t", "top_up"]),
    ("top_up_return", &["r"]),
    ("transaction_flag", &["f", "transaction_flag"]),
    ("client_balance", &["b", "client_balance"]),
    ("client_totals", &["client_totals"]),
    ("client_in_group", &["m"]),
    ("order", &["o"]),
    ("order_line", &["l"]),
    ("time_block", &["b"]),
    ("segment", &["g"]),
    ("cash_move", &["v"]),
    ("session", &["s"]),
    ("z_report", &["r"]),
    ("shift", &["h"]),
    ("client_tariff", &["t", "client_tariff"]),
    ("client_tariff_move", &["m", "x", "y"]),
];

struct Standing(Moment);

impl Clock for Standing {
    fn now(&self) -> Moment {
        self.0
    }
}

async fn empty(postgres: bool) -> (Club, Option<std::path::PathBuf>) {
    let name = format!("plans_{}", Uuid::now_v7().simple());
    let file = std::env::temp_dir().join(format!("{name}.db"));
    let url = if postgres {
        let server =
            std::env::var("CLUBDECK_TEST_POSTGRES").expect("CLUBDECK_TEST_POSTGRES names a PostgreSQL");
        let db = Database::connect(&server).await.unwrap();
        db.execute_unprepared(&format!("create database {name}")).await.unwrap();
        db.close().await.unwrap();
        format!("{}/{name}", server.rsplit_once('/').unwrap().0)
    } else {
        format!("sqlite://{}", file.display())
    };
    migrations::up(&url).await.unwrap();
    let club = Club::open(&url, Standing("2026-11-22T15:30:00Z".parse().unwrap())).await.unwrap();
    (club, (!postgres).then_some(file))
}

fn typed(words: &str) -> Typed {
    Typed(words.into())
}

async fn founded(club: &Club) -> Me {
    let found = clubs::Found {
        organisation: "Orbit".into(),
        currency: Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 },
        demo: false,
        club: "Orbit".into(),
        country: "KZ".into(),
        time_zone: chrono_tz::Asia::Almaty,
        phone: String::new(),
        price_step: Money::of(1).unwrap(),
        owner: "Aliya".into(),
        login: "aliya".into(),
        password: "a long password".into(),
    };
    let owner = clubs::found(club, found).await.unwrap();
    let open = Open {
        id: ShiftId::fresh(),
        club: owner.club,
        opening_cash: typed("1000"),
        pieces: Default::default(),
    };
    shifts::open(&club.desk(owner.clone()), open).await.unwrap();
    owner
}

/// A registered client.
async fn client(desk: &Desk) -> ClientId {
    let profile = Profile { phone: typed("87010000000"), name: typed("Arman"), ..Profile::default() };
    clients::register(desk, Register { id: ClientId::fresh(), profile }).await.unwrap().id
}

/// Everything that is asked of the ledger.
async fn asked(desk: &Desk, client: ClientId) {
    let (club, id) = (desk.club_id(), TransactionId::fresh());
    let top_up = TopUp { id, club, client, amount: typed("900"), method: Method::Cash, tendered: typed("") };
    balances::top_up(desk, top_up).await.unwrap();
    let add = AddBonus {
        id: TransactionId::fresh(),
        club,
        client,
        amount: typed("50"),
        valid_days: typed("3"),
        reason: typed("why"),
    };
    balances::add_bonus(desk, add).await.unwrap();
    let reason = || typed("why");
    let take =
        WriteOffBonus { id: TransactionId::fresh(), club, client, amount: typed("5"), reason: reason() };
    balances::write_off_bonus(desk, take).await.unwrap();
    let refund = RefundBalance {
        id: TransactionId::fresh(),
        club,
        client,
        amount: typed("100"),
        method: Method::Cash,
        payout: typed("100"),
        reason: reason(),
    };
    balances::refund(desk, refund).await.unwrap();
    balances::of(desk, client).await.unwrap();
    for tab in [ClientTab::Overview, ClientTab::Sessions, ClientTab::Transactions] {
        clients::card(desk, CardQuestion::of(client, tab)).await.unwrap();
    }
    let group = Some(GroupId::fresh());
    clients::list(desk, ClientFilter { group, ..ClientFilter::default() }).await.unwrap();
    let change =
        ChangeMethod { id: TransactionId::fresh(), transaction: id, to: Method::Card, reason: reason() };
    transactions::change_method(desk, change).await.unwrap();
    let void = Void { id: TransactionId::fresh(), transaction: id, reason: reason() };
    transactions::void(desk, void).await.unwrap();
    let flag = Flag { id: FlagId::fresh(), transaction: id, note: typed("?") };
    let flag = transactions::flag(desk, flag).await.unwrap().id;
    transactions::resolve(desk, Resolve { id: ActId::fresh(), flag }).await.unwrap();
    transactions::story(desk, id).await.unwrap();
    happened::happened(desk, About::Transaction(id)).await.unwrap();
    balances::fire_due(desk.club()).await.unwrap();
    balances::next_due(desk.club()).await.unwrap();
    let free = SlotsQuestion { zone: None, device: None, day: None, minutes: 60 };
    sessions::slots(desk, free).await.unwrap();
    timeline::over(desk, Span::new(desk.now.timestamp() / 60 - 60, 12)).await.unwrap();
    told_of_shifts(desk).await;
    suspected(desk).await;
    on_account(desk, client).await;
    let before = Some(Cursor { at: desk.now, id });
    for before in [None, before] {
        transactions::of_client(desk, client, before).await.unwrap();
        for filter in filters(desk, client) {
            transactions::list(desk, filter.behind(before)).await.unwrap();
        }
    }
}

/// What clients have on their accounts: by each state, in both orders, and behind a place.
async fn on_account(desk: &Desk, client: ClientId) {
    let id = ClientTariffId::fresh();
    let places = [desk.now, DateTime::from_timestamp_millis(7_258_118_399_999).unwrap()];
    let places = || places.into_iter().map(|at| Some(Cursor { at, id })).chain([None]);
    let states = ClientTariffState::ALL.into_iter().map(Wanted::Only).chain([Wanted::Good, Wanted::All]);
    for (state, newest) in states.flat_map(|state| [(state, false), (state, true)]) {
        for after in places() {
            let filter = AccountFilter { state, newest, after, ..AccountFilter::default() };
            let of_client = AccountFilter { client: Some(client), ..filter.clone() };
            client_tariffs::accounts(desk, filter).await.unwrap();
            client_tariffs::accounts(desk, of_client).await.unwrap();
        }
    }
    for beyond in places() {
        let tab = CardQuestion::of(client, ClientTab::Tariffs).beyond(beyond);
        clients::card(desk, tab).await.unwrap();
    }
    let write_off =
        WriteOff { id: ActId::fresh(), client, purchased: ClientTariffId::fresh(), reason: typed("why") };
    client_tariffs::write_off(desk, write_off).await.unwrap_err();
}

/// What is worth a look, in a club that is closed at night: by each kind, and behind a place.
async fn suspected(desk: &Desk) {
    let before = Some(Cursor { at: desk.now, id: Uuid::now_v7() });
    let kinds = Kind::ALL.iter().copied().map(Some);
    for kind in kinds.chain([None]) {
        let filter = SuspiciousFilter { kind, staff: desk.staff_id(), ..SuspiciousFilter::default() };
        reports::suspicious(desk, SuspiciousFilter { staff: None, ..filter.behind(before) }).await.unwrap();
        reports::suspicious(desk, filter).await.unwrap();
    }
}

/// Open from ten to two in the afternoon.
async fn closed_at_night(desk: &Desk) {
    let day = TypedDay { kind: DayKind::Open, from: typed("10:00"), to: typed("14:00") };
    let (id, club) = (ActId::fresh(), desk.club_id());
    let edit = EditHours { id, club, week: vec![day; 7], remove: vec![], add: vec![] };
    clubs::change_hours(desk, edit).await.unwrap();
}

/// The reports of the open shift and of the next one, which is closed.
async fn told_of_shifts(desk: &Desk) {
    let club = desk.club_id();
    let moved = MoveCash {
        id: TransactionId::fresh(),
        club,
        article: Article::Wages,
        amount: typed("1"),
        comment: typed("why"),
    };
    shifts::move_cash(desk, moved).await.unwrap();
    let shift = shifts::till(desk).await.unwrap().open.unwrap().id;
    let close = Close {
        id: ActId::fresh(),
        shift,
        counted: typed("1"),
        note: typed(""),
        besides: Besides::default(),
    };
    shifts::close(desk, close).await.unwrap();
    shifts::report(desk, shift).await.unwrap();
    shifts::list(desk, ShiftFilter::default()).await.unwrap();
    shifts::open(
        desk,
        Open { id: ShiftId::fresh(), club, opening_cash: typed("1"), pieces: Default::default() },
    )
    .await
    .unwrap();
    shifts::till(desk).await.unwrap();
}

fn filters(desk: &Desk, client: ClientId) -> [TransactionFilter; 8] {
    let all = TransactionFilter::default();
    let day = desk.now.date_naive();
    [
        all.clone(),
        TransactionFilter { from: Some(day), to: Some(day), ..all.clone() },
        TransactionFilter { why: Some(Why::TopUp), from: Some(day), ..all.clone() },
        TransactionFilter { through: Some(Through::Card), from: Some(day), ..all.clone() },
        TransactionFilter { client: Some(client), ..all.clone() },
        TransactionFilter { staff: Some(desk.staff_id().unwrap()), ..all.clone() },
        TransactionFilter { shift: Some(ShiftId::fresh()), ..all.clone() },
        TransactionFilter { flagged: true, ..all },
    ]
}

/// Does a question call this table so? Another one may call another table so.
fn calls(sql: &str, table: &str, name: &str) -> bool {
    table == name || sql.contains(&format!("{table} {name}")) || sql.contains(&format!("\"{table}\" {name}"))
}

/// The lines of a plan that read a growing table from its beginning.
fn scans(sql: &str, plan: &[String], postgres: bool) -> Vec<String> {
    let reads = |line: &str, table: &str, name: &str| {
        if postgres {
            let read = line.split_once(" on ").filter(|(how, _)| how.contains("Scan")).map(|(_, what)| what);
            read.is_some_and(|what| what == name || what == format!("{table} {name}"))
        } else {
            line == format!("SCAN {name}") || line.starts_with(&format!("SCAN {name} "))
        }
    };
    // PostgreSQL is told not to scan; where it could not help it, it reads an index without a condition.
    let by_key = |place: usize| postgres && plan.get(place + 1).is_some_and(|next| next.contains("Cond:"));
    // Open flags are few, and of what expires only the first is read: both have an index of their own.
    let own = ["transaction_flag_club", "bonus_lot_expires"];
    let few = |line: &str| own.iter().any(|index| line.contains(&format!(" using {index} ")));
    let scanned = |(place, line): &(usize, &str)| {
        let mut all = GROWING.iter().flat_map(|(table, names)| names.iter().map(move |name| (table, name)));
        all.any(|(table, name)| calls(sql, table, name) && reads(line, table, name))
            && !by_key(*place)
            && !few(line)
    };
    let lines = plan.iter().map(|line| line.trim().trim_start_matches("->").trim()).enumerate();
    lines.filter(scanned).map(|(_, line)| line.to_owned()).collect()
}

async fn plan(db: &impl ConnectionTrait, asked: &Statement, postgres: bool) -> Vec<String> {
    let (explain, column) = if postgres { ("explain (costs off)", 0) } else { ("explain query plan", 3) };
    let values = asked.values.clone().map(|values| values.0).unwrap_or_default();
    let sql = format!("{explain} {}", asked.sql);
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let rows = db.query_all_raw(statement).await.unwrap_or_else(|error| panic!("{}: {error}", asked.sql));
    rows.iter().map(|row| row.try_get_by_index(column).unwrap()).collect()
}

#[test]
fn a_scan_is_seen() {
    let sql = r#"select * from "transaction" t join posting p on p.transaction_id = t.id"#;
    let plan = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    let sqlite = plan(&["SCAN t", "SEARCH p USING INDEX posting_transaction (transaction_id=?)"]);
    assert_eq!(scans(sql, &sqlite, false), ["SCAN t"]);
    assert_eq!(scans("select * from staff t", &sqlite, false), Vec::<String>::new());
    let by_key = ["->  Index Scan using transaction_pkey on transaction t", "      Index Cond: (id = $1)"];
    assert_eq!(scans(sql, &plan(&by_key), true), Vec::<String>::new());
    for line in ["Seq Scan on posting p", "->  Index Scan using transaction_club_at on transaction t"] {
        assert_eq!(scans(sql, &plan(&[line, "Filter: (amount > 0)"]), true).len(), 1, "{line}");
    }
}

async fn nothing_is_scanned(postgres: bool) {
    let (club, file) = empty(postgres).await;
    let owner = founded(&club).await;
    let desk = club.desk(owner);
    let client = client(&desk).await;
    closed_at_night(&desk).await;
    *HEARD.lock().unwrap_or_else(PoisonError::into_inner) = Some(Vec::new());
    asked(&desk, client).await;
    let all = HEARD.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap();
    let db = crate::sql::snapshot(club.snapshots()).await.unwrap();
    if postgres {
        db.execute_unprepared("set local enable_seqscan = off").await.unwrap();
        db.execute_unprepared("set local enable_bitmapscan = off").await.unwrap();
    }
    let mut wrong = Vec::new();
    let mut read = 0;
    for asked in all.iter().filter(|asked| !asked.sql.trim_start().starts_with("insert")) {
        let plan = plan(&db, asked, postgres).await;
        read += 1;
        let scans = scans(&asked.sql, &plan, postgres);
        if !scans.is_empty() {
            wrong.push(format!("{}\n{scans:?}\n{}", asked.sql, plan.join("\n")));
        }
    }
    // Who plays is read in one question, with the seat and all that the session is made of: a report in a transaction that
    // others commit beside would see half of a session before a change and half of it after.
    let pieces = all.iter().filter(|asked| asked.sql.contains("s.state in ('active', 'paused')"));
    // Until when a device is taken is not what the session is made of.
    let whole = |sql: &str| sql.contains("join device d") || sql.contains("s.busy_until");
    let pieces: Vec<_> = pieces.filter(|asked| !whole(&asked.sql)).collect();
    assert!(pieces.is_empty(), "{pieces:?}");
    assert!(read > 100, "only {read} questions were heard");
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    drop(db);
    club.close().await.unwrap();
    if let Some(file) = file {
        std::fs::remove_file(file).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_growing_table_is_scanned() {
    for postgres in [false, true] {
        nothing_is_scanned(postgres).await;
    }
}
