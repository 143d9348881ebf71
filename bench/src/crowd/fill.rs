//! Table by table.

use std::{borrow::Cow, collections::HashMap};

use domain::{
    clients::folded,
    ledger::Account,
    seals::{NOTHING_BEFORE, written},
};
use sea_orm::{ConnectionTrait, Database, Iterable, Statement};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    BEGAN_MS, DAY_MS, Size,
    deeds::{self, Deed, HOUR_MS, PRICE, What},
    id, moment,
    people::{self, Person},
    rows::{Kind, Place},
    store::{Cell, Store},
};
use crate::{Outcome, house::House};

pub async fn fill(house: House, size: Size) -> Outcome {
    let place = placed(&house, size).await?;
    let mut store = Store::open(&house.url).await?;
    let again = store.bare().await?;
    people(&mut store, &place, size).await?;
    shifts(&mut store, &place, size).await?;
    money(&mut store, &place, size).await?;
    visits(&mut store, &place, size).await?;
    sealed(&mut store, &place, size).await?;
    store.tell("commit").await?;
    for made in again {
        store.tell(&made).await?;
    }
    Ok(())
}

async fn placed(house: &House, size: Size) -> Outcome<Place> {
    let db = Database::connect(&house.url).await?;
    let mut accounts = HashMap::new();
    for account in Account::iter() {
        let sql = format!("select id from account where kind = '{}'", account.slug());
        let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
        accounts.insert(account, row.ok_or("a club without accounts")?.try_get_by_index(0)?);
    }
    db.close().await?;
    let first = house.hall.shift.as_ref().ok_or("there is no shift")?.id.0;
    let days = deeds::deed(size, size.deeds - 1).day();
    let later = (1..=days as u64).map(|day| id(Kind::Shift as u16, began(day), day, 0));
    Ok(Place { hall: house.hall.clone(), accounts, shifts: [first].into_iter().chain(later).collect() })
}

const fn began(day: u64) -> i64 {
    BEGAN_MS + day as i64 * DAY_MS
}

fn text(text: &'static str) -> Cell {
    Cell::Text(Cow::Borrowed(text))
}

const fn owned(text: String) -> Cell {
    Cell::Text(Cow::Owned(text))
}

async fn people(store: &mut Store, place: &Place, size: Size) -> Outcome {
    let columns = [
        "id",
        "organisation_id",
        "kind",
        "name",
        "phone",
        "created_at",
        "verified_at",
        "archived_at",
        "registered_by",
        "name_folded",
        "phone_reversed",
        "number",
    ];
    let client = |person: Person| {
        let (name, phone, at) = (person.name(), person.phone(), person.registered_at());
        let when = |yes: bool| if yes { Cell::At(at) } else { Cell::Nothing };
        [
            Cell::Id(person.id()),
            place.organisation(),
            text("registered"),
            owned(name.clone()),
            owned(phone.clone()),
            Cell::At(at),
            when(person.number % 100_000 != 3),
            when(person.number % 100_000 == 7),
            place.staff(),
            owned(folded(&name)),
            owned(phone.chars().filter(char::is_ascii_digit).rev().collect()),
            Cell::Number(person.number as i64),
        ]
    };
    store.fill("client", columns, (1..=size.people).map(Person::of).map(client)).await?;
    store.tell(&format!("update organisation set last_client_number = {}", size.people)).await?;
    let columns = ["organisation_id", "part", "client_id"];
    let part = |(part, client): (String, Uuid)| [place.organisation(), owned(part), Cell::Id(client)];
    store.fill("client_name_part", columns, people::parts(size).map(part)).await?;
    groups_and_bans(store, place, size).await
}

/// One of the two groups.
pub fn group(place: u64) -> Uuid {
    id(Kind::Group as u16, BEGAN_MS, place, 0)
}

/// A tenth are in one group, a thousandth in another; of five hundred one is kept out.
async fn groups_and_bans(store: &mut Store, place: &Place, size: Size) -> Outcome {
    let groups = [("Students", "teal", 10), ("VIP", "violet", 1000)];
    let key = |place: usize| Cell::Id(group(place as u64));
    let row = |(number, (name, colour, _)): (usize, (&'static str, &'static str, u64))| {
        [key(number), place.organisation(), text(name), text(colour), Cell::At(moment(BEGAN_MS))]
    };
    let columns = ["id", "organisation_id", "name", "colour", "created_at"];
    store.fill("client_group", columns, groups.into_iter().enumerate().map(row)).await?;
    let person = |number: u64| Cell::Id(Person::of(number).id());
    for (number, (_, _, each)) in groups.into_iter().enumerate() {
        let whose =
            (1..=size.people).filter(|person| person % each == 5).map(|one| [person(one), key(number)]);
        store.fill("client_in_group", ["client_id", "group_id"], whose).await?;
    }
    let ban = |number: u64| {
        let at = Cell::At(Person::of(number).registered_at());
        let id = Cell::Id(id(Kind::Ban as u16, BEGAN_MS, number, 0));
        [id, person(number), text("broke a chair"), at, place.staff()]
    };
    let columns = ["id", "client_id", "reason", "starts_at", "banned_by"];
    store.fill("client_ban", columns, (1..=size.people).filter(|person| person % 500 == 3).map(ban)).await
}

/// Each counts what it should and leaves it to the next one; the last is open.
async fn shifts(store: &mut Store, place: &Place, size: Size) -> Outcome {
    let mut cash = vec![0; place.shifts.len() + 1];
    for deed in deeds::all(size) {
        cash[deed.day() + 1] += deed.on(Account::Till);
    }
    for day in 1..cash.len() {
        cash[day] += cash[day - 1];
    }
    let last = place.shifts.len() - 1;
    let columns = [
        "id",
        "club_id",
        "number",
        "business_day",
        "opened_at",
        "opened_by",
        "opening_cash",
        "closed_at",
        "closed_by",
        "counted_cash",
        "expected_cash",
        "note",
    ];
    let shift = |day: usize| {
        let (from, to) = (moment(began(day as u64)), moment(began(day as u64 + 1)));
        let closed = |cell: Cell| if day == last { Cell::Nothing } else { cell };
        [
            Cell::Id(place.shifts[day]),
            place.club(),
            Cell::Number(day as i64 + 1),
            Cell::Day(from.date_naive()),
            Cell::At(from),
            place.staff(),
            Cell::Number(cash[day]),
            closed(Cell::At(to)),
            closed(place.staff()),
            closed(Cell::Number(cash[day + 1])),
            closed(Cell::Number(cash[day + 1])),
            text(""),
        ]
    };
    // The one that the house opened is made as the others are.
    store.without_trigger("shift_kept_delete", "delete from shift").await?;
    store.fill("shift", columns, (0..=last).map(shift)).await
}

async fn money(store: &mut Store, place: &Place, size: Size) -> Outcome {
    let columns = [
        "id",
        "club_id",
        "shift_id",
        "staff_id",
        "client_id",
        "why",
        "about",
        "reason",
        "business_day",
        "at",
    ];
    let transaction = |deed: Deed| {
        let sealed = place.transaction(&deed);
        let shift = Cell::Id(place.shift(&deed));
        let (why, about, day) =
            (text(sealed.why.slug()), Cell::Id(sealed.about), Cell::Day(sealed.business_day));
        let (client, reason) = (place.client(&deed), owned(sealed.reason));
        [
            Cell::Id(sealed.id.0),
            place.club(),
            shift,
            place.staff(),
            client,
            why,
            about,
            reason,
            day,
            deed.at(),
        ]
    };
    store.fill("transaction", columns, deeds::all(size).map(transaction)).await?;
    let columns = ["id", "club_id", "transaction_id", "account_id", "shift_id", "client_id", "amount"];
    let postings = |deed: Deed| {
        let sealed = place.transaction(&deed);
        let row = move |posting: domain::seals::SealedPosting| {
            [
                Cell::Id(posting.id.0),
                place.club(),
                Cell::Id(sealed.id.0),
                Cell::Id(place.accounts[&posting.account]),
                Cell::Id(place.shift(&deed)),
                posting.client.map_or(Cell::Nothing, |client| Cell::Id(client.0)),
                Cell::Number(posting.amount.minor()),
            ]
        };
        sealed.postings.into_iter().map(row)
    };
    store.fill("posting", columns, deeds::all(size).flat_map(postings)).await?;
    top_ups(store, place, size).await?;
    bonus(store, place, size).await?;
    balances(store, size).await?;
    totals(store, place, size).await
}

async fn top_ups(store: &mut Store, place: &Place, size: Size) -> Outcome {
    let columns = [
        "id",
        "club_id",
        "client_id",
        "method",
        "amount",
        "tendered",
        "change_given",
        "bonus",
        "taken_back",
        "at",
    ];
    let top_up = |deed: Deed| {
        let What::TopUp { cash, bonus } = deed.what else { return None };
        let (amount, none) = (Cell::Number(deed.amount), Cell::Number(0));
        Some([
            deed.cell(Kind::Transaction),
            place.club(),
            place.client(&deed),
            text(if cash { "cash" } else { "card" }),
            amount.clone(),
            amount,
            none.clone(),
            Cell::Number(bonus),
            none,
            deed.at(),
        ])
    };
    store.fill("top_up", columns, deeds::all(size).filter_map(top_up)).await
}

async fn bonus(store: &mut Store, place: &Place, size: Size) -> Outcome {
    let earning = || deeds::all(size).filter(|deed| deed.bonus() > 0);
    let columns = ["id", "club_id", "client_id", "transaction_id", "given", "remaining", "earned_at"];
    let lot = |deed: Deed| {
        let (id, transaction) = (deed.cell(Kind::Lot), deed.cell(Kind::Transaction));
        let given = Cell::Number(deed.bonus());
        [id, place.club(), place.client(&deed), transaction, given.clone(), given, deed.at()]
    };
    store.fill("bonus_lot", columns, earning().map(lot)).await?;
    let columns = ["id", "club_id", "lot_id", "transaction_id", "amount"];
    let moved = |deed: Deed| {
        let (lot, transaction) = (deed.cell(Kind::Lot), deed.cell(Kind::Transaction));
        [deed.cell(Kind::Move), place.club(), lot, transaction, Cell::Number(deed.bonus())]
    };
    store.fill("bonus_move", columns, earning().map(moved)).await
}

async fn balances(store: &mut Store, size: Size) -> Outcome {
    let mut held = vec![(0, 0); size.people as usize + 1];
    for deed in deeds::all(size) {
        let (balance, bonus) = &mut held[deed.person as usize];
        *balance -= deed.on(Account::ClientBalance);
        *bonus += deed.bonus();
    }
    let row = |(number, (balance, bonus)): (usize, (i64, i64))| {
        [Cell::Id(Person::of(number as u64).id()), Cell::Number(balance), Cell::Number(bonus)]
    };
    let rows = held.into_iter().enumerate().skip(1).map(row);
    store.fill("client_balance", ["client_id", "balance", "bonus"], rows).await
}

/// What each has played and paid, and when they came first and last.
async fn totals(store: &mut Store, place: &Place, size: Size) -> Outcome {
    let mut came: Vec<Option<(i64, Deed, Deed)>> = vec![None; size.people as usize + 1];
    for deed in deeds::all(size).filter(Deed::is_sale) {
        let (visits, first, _) = came[deed.person as usize].unwrap_or((0, deed, deed));
        came[deed.person as usize] = Some((visits + 1, first, deed));
    }
    let columns = ["club_id", "client_id", "visits", "played", "spent", "first_at", "last_at"];
    let row = |(visits, first, last): (i64, Deed, Deed)| {
        let [visits, played, spent] = [1, HOUR_MS, PRICE].map(|each| Cell::Number(visits * each));
        [place.club(), place.client(&first), visits, played, spent, first.at(), last.at()]
    };
    store.fill("client_totals", columns, came.into_iter().flatten().map(row)).await
}

async fn visits(store: &mut Store, place: &Place, size: Size) -> Outcome {
    let sales = || deeds::all(size).filter(Deed::is_sale);
    let price = || Cell::Number(PRICE);
    let columns = ["id", "club_id", "client_id", "shift_id", "staff_id", "total", "paid_at"];
    let order = |deed: Deed| {
        let (client, shift) = (place.client(&deed), Cell::Id(place.shift(&deed)));
        [deed.cell(Kind::Order), place.club(), client, shift, place.staff(), price(), deed.at()]
    };
    store.fill("order", columns, sales().map(order)).await?;
    let (offer, zone) = (&place.hall.offers.offers[0], &place.hall.zones[0]);
    let columns = [
        "id",
        "club_id",
        "order_id",
        "position",
        "tariff_id",
        "zone_id",
        "tariff_name",
        "zone_name",
        "quantity",
        "unit_price",
        "total",
    ];
    let line = |deed: Deed| {
        let ids = [deed.cell(Kind::Line), place.club(), deed.cell(Kind::Order)];
        let [id, club, order] = ids;
        let (tariff_id, zone_id) = (Cell::Id(offer.tariff.0), Cell::Id(zone.id.0));
        let names = (owned(offer.name.clone()), owned(zone.name.clone()));
        let one = Cell::Number(1);
        [id, club, order, Cell::Number(0), tariff_id, zone_id, names.0, names.1, one, price(), price()]
    };
    store.fill("order_line", columns, sales().map(line)).await?;
    let columns =
        ["id", "club_id", "order_id", "transaction_id", "method", "amount", "tendered", "change_given", "at"];
    let payment = |deed: Deed| {
        let cash = matches!(deed.what, What::Sale { cash: true });
        let method = text(if cash { "cash" } else { "balance" });
        let (id, order, transaction) =
            (deed.cell(Kind::Payment), deed.cell(Kind::Order), deed.cell(Kind::Transaction));
        [id, place.club(), order, transaction, method, price(), price(), Cell::Number(0), deed.at()]
    };
    store.fill("payment", columns, sales().map(payment)).await?;
    sessions(store, place, size).await
}

async fn sessions(store: &mut Store, place: &Place, size: Size) -> Outcome {
    let sales = || deeds::all(size).filter(Deed::is_sale);
    let columns = [
        "id",
        "club_id",
        "client_id",
        "device_id",
        "state",
        "started_at",
        "started_by",
        "ended_at",
        "end_reason",
        "refunded",
    ];
    let session = |deed: Deed| {
        let (id, client, device) = (deed.cell(Kind::Session), place.client(&deed), place.device(&deed));
        let (how, why) = (text("ended"), text("time_ran_out"));
        let nothing = Cell::Number(0);
        [id, place.club(), client, device, how, deed.at(), place.staff(), deed.until(), why, nothing]
    };
    store.fill("session", columns, sales().map(session)).await?;
    let columns = ["id", "club_id", "session_id", "device_id", "kind", "position", "starts_at", "ends_at"];
    let segment = |deed: Deed| {
        let (id, session, device) = (deed.cell(Kind::Segment), deed.cell(Kind::Session), place.device(&deed));
        [id, place.club(), session, device, text("playing"), Cell::Number(0), deed.at(), deed.until()]
    };
    store.fill("segment", columns, sales().map(segment)).await?;
    let columns =
        ["id", "club_id", "session_id", "order_line_id", "position", "seconds", "refund_policy", "bought_at"];
    let block = |deed: Deed| {
        let (id, session, line) = (deed.cell(Kind::Block), deed.cell(Kind::Session), deed.cell(Kind::Line));
        let (position, seconds) = (Cell::Number(0), Cell::Number(3600));
        [id, place.club(), session, line, position, seconds, text("keep"), deed.at()]
    };
    store.fill("time_block", columns, sales().map(block)).await
}

/// As the program would have sealed them.
async fn sealed(store: &mut Store, place: &Place, size: Size) -> Outcome {
    let mut before = NOTHING_BEFORE.to_owned();
    let seal = |deed: Deed| {
        let number = deed.number as i64 + 1;
        before = written(&Sha256::digest(place.transaction(&deed).text(number, &before)));
        let hash = owned(before.clone());
        [deed.cell(Kind::Transaction), place.club(), Cell::Number(number), hash, deed.at()]
    };
    let columns = ["transaction_id", "club_id", "number", "hash", "sealed_at"];
    store.fill("transaction_seal", columns, deeds::all(size).map(seal)).await
}
