//! Transactions looked up: a page of them, and the whole story of one.

use std::collections::HashMap;

use chrono::{NaiveDate, TimeDelta};
use domain::{
    access::Action,
    balances::Balances,
    ids::{ClientId, ClubId, SessionId, ShiftId, StaffId, TransactionId},
    ledger::{Account, Why},
    lists::Cursor,
    money::{Balance, Money},
    orders::SoldLine,
    sessions::past::Named,
    time::Moment,
    transactions::{
        ClientTransactions, Leg, Receipt, TransactionFilter, TransactionLine, TransactionStory, Transactions,
    },
};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};
use uuid::Uuid;

use super::{
    flags, paper,
    wanted::{Wanted, behind},
};
use crate::{
    balances::{self, TakenBack},
    clubs,
    desk::Desk,
    error::{Error, Result},
    ledger, orders, printers, shifts,
    sql::{self, Conditions},
    staff::known_here,
};

/// So many on a page.
pub(super) const PAGE: usize = 50;
/// So many at once for a file.
pub(super) const SHEET: usize = 500;

const LINES: &str = r#"select t.id, t.at, t.business_day, t.why, t.reason, t.client_id, c.name as client, s.name as staff,
        t.shift_id, h.number as shift, t.club_id, v.name as club, t.corrects,
        exists (select 1 from "transaction" x where x.corrects = t.id) as corrected,
        exists (select 1 from transaction_flag f where f.transaction_id = t.id and f.resolved_at is null) as flagged
    from "transaction" t
    join club v on v.id = t.club_id
    left join client c on c.id = t.client_id
    left join staff s on s.id = t.staff_id
    left join shift h on h.id = t.shift_id"#;

#[derive(FromQueryResult)]
struct LineRow {
    id: TransactionId,
    at: Moment,
    business_day: NaiveDate,
    why: Why,
    reason: String,
    client_id: Option<ClientId>,
    client: Option<String>,
    staff: Option<String>,
    shift_id: Option<ShiftId>,
    shift: Option<i32>,
    club_id: ClubId,
    club: String,
    corrects: Option<TransactionId>,
    corrected: bool,
    flagged: bool,
}

#[derive(FromQueryResult)]
struct LegRow {
    transaction_id: TransactionId,
    kind: Account,
    amount: Balance,
}

impl LineRow {
    /// What concerns the client is shown everywhere; who did it and why they did is for those who work in that club.
    fn for_those_elsewhere(self, desk: &Desk) -> Self {
        if desk.works_in(self.club_id) {
            return self;
        }
        let staff = self.staff.map(|_| format!("Staff of {}", self.club));
        Self { staff, reason: String::new(), flagged: false, shift_id: None, shift: None, ..self }
    }

    fn with(self, legs: Vec<Leg>) -> TransactionLine {
        TransactionLine {
            id: self.id,
            at: self.at,
            business_day: self.business_day,
            why: self.why,
            reason: self.reason,
            client: self.client_id.zip(self.client).map(|(id, name)| Named { id, name }),
            staff: self.staff,
            shift: self.shift_id.zip(self.shift).map(|(id, number)| Named { id, name: number.to_string() }),
            club: self.club,
            corrects: self.corrects,
            corrected: self.corrected,
            flagged: self.flagged,
            legs,
        }
    }
}

/// Those of which `which` is true, with their legs: two questions for any number of them.
pub(super) async fn lines(
    db: &impl ConnectionTrait,
    desk: &Desk,
    which: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<TransactionLine>> {
    let found = sql::all::<LineRow>(db, &format!("{LINES} where {which}"), values).await?;
    let mut legs = legs(db, &found).await?;
    let whole = |row: LineRow| {
        let legs = legs.remove(&row.id).unwrap_or_default();
        row.for_those_elsewhere(desk).with(legs)
    };
    Ok(found.into_iter().map(whole).collect())
}

async fn legs(db: &impl ConnectionTrait, of: &[LineRow]) -> Result<HashMap<TransactionId, Vec<Leg>>> {
    let mut legs: HashMap<TransactionId, Vec<Leg>> = HashMap::new();
    if of.is_empty() {
        return Ok(legs);
    }
    let places: Vec<String> = (1..=of.len()).map(|place| format!("${place}")).collect();
    let sql = format!(
        "select p.transaction_id, a.kind, p.amount from posting p join account a on a.id = p.account_id
        where p.transaction_id in ({}) order by p.transaction_id, p.id",
        places.join(", ")
    );
    let ids: Vec<Value> = of.iter().map(|row| row.id.into()).collect();
    for row in sql::all::<LegRow>(db, &sql, ids).await? {
        let LegRow { transaction_id, kind: account, amount } = row;
        legs.entry(transaction_id).or_default().push(Leg { account, amount });
    }
    Ok(legs)
}

/// A page of so many.
pub(super) async fn page(desk: &Desk, filter: TransactionFilter, most: usize) -> Result<Transactions> {
    let venue = clubs::venue(desk).await?;
    let db = sql::snapshot(desk.snapshots()).await?;
    let wanted = Wanted::of(desk, venue.zone, &filter);
    let blind = desk.may(Action::SeeExpectedCash).is_err();
    // Whoever reads on until the end adds up for themselves.
    let of_one = filter.client.is_some_and(|client| client != venue.guest);
    let sums = match (filter.is_bounded() || of_one) && most == PAGE {
        true => Some(sums(&db, &summed(wanted.whole(), blind)).await?),
        false => None,
    };
    let (rows, older) = match wanted.is_sifted() {
        true => sifted(&db, desk, &wanted, filter.before, most).await?,
        false => newest(&db, desk, wanted.whole(), filter.before, most).await?,
    };
    let oldest = rows.last().map_or(desk.now, |row| row.at);
    Ok(Transactions {
        me: desk.person()?.clone(),
        club: venue.card,
        times: clubs::local_times_between(venue.zone, oldest, desk.now + TimeDelta::days(3)),
        staff: staff(&db, desk).await?,
        filter,
        rows,
        sums,
        blind,
        older,
        now: desk.now,
    })
}

/// What is added up. Legs sum to zero: of the open shift the other accounts would tell what should be in the till before
/// it is counted (decision 33). Whoever may not know it has nothing of that shift added up, whatever the filter; each
/// operation they may see, since they did it.
fn summed(mut wanted: Conditions, blind: bool) -> Conditions {
    if blind {
        wanted.and("not exists (select 1 from shift h where h.id = t.shift_id and h.closed_at is null)", []);
    }
    wanted
}

/// So many, the newest first, and where older ones begin.
async fn newest(
    db: &impl ConnectionTrait,
    desk: &Desk,
    mut wanted: Conditions,
    before: Option<Cursor<TransactionId>>,
    most: usize,
) -> Result<(Vec<TransactionLine>, Option<Cursor<TransactionId>>)> {
    behind(&mut wanted, before);
    let Conditions { sql, values } = wanted;
    // One more than is shown says whether there are older ones.
    let which = format!("{sql} order by t.at desc, t.id desc limit {}", most + 1);
    let mut rows = lines(db, desk, &which, values).await?;
    let more = rows.len() > most;
    rows.truncate(most);
    let older = rows.last().map(TransactionLine::cursor).filter(|_| more);
    Ok((rows, older))
}

/// The same of those that are sifted out of others.
async fn sifted(
    db: &impl ConnectionTrait,
    desk: &Desk,
    wanted: &Wanted,
    before: Option<Cursor<TransactionId>>,
    most: usize,
) -> Result<(Vec<TransactionLine>, Option<Cursor<TransactionId>>)> {
    let (ids, older) = wanted.sift(db, before, most).await?;
    if ids.is_empty() {
        return Ok((Vec::new(), older));
    }
    let which = format!("t.id in ({}) order by t.at desc, t.id desc", sql::places(1, ids.len()));
    Ok((lines(db, desk, &which, ids.into_iter().map(Value::from)).await?, older))
}

#[derive(FromQueryResult)]
struct SumRow {
    kind: Account,
    amount: Balance,
}

async fn sums(db: &impl ConnectionTrait, wanted: &Conditions) -> Result<Vec<Leg>> {
    let sql = format!(
        r#"select a.kind, cast(sum(p.amount) as bigint) as amount
        from "transaction" t join posting p on p.transaction_id = t.id join account a on a.id = p.account_id
        where {} group by a.kind"#,
        wanted.sql
    );
    let rows = sql::all::<SumRow>(db, &sql, wanted.values.clone()).await?;
    let mut sums: Vec<Leg> =
        rows.into_iter().map(|row| Leg { account: row.kind, amount: row.amount }).collect();
    sums.sort_by_key(|leg| leg.account);
    Ok(sums)
}

/// Those who have a role in the club, and those who ever moved money there.
pub(super) async fn staff(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<Named<StaffId>>> {
    let or = r#"exists (select 1 from "transaction" x where x.club_id = $2 and x.staff_id = t.id)"#;
    known_here(db, desk, or).await
}

/// A page of one client's, in all clubs.
pub(super) async fn of_client(
    desk: &Desk,
    client: ClientId,
    before: Option<Cursor<TransactionId>>,
) -> Result<ClientTransactions> {
    let db = sql::snapshot(desk.snapshots()).await?;
    let balances = ledger::balances(&db, client, desk.now).await?;
    let wanted = Conditions { sql: "t.client_id = $1".into(), values: vec![client.into()] };
    let (rows, older) = newest(&db, desk, wanted, before, PAGE).await?;
    Ok(ClientTransactions { balances, rows, older })
}

pub(super) async fn line(
    db: &impl ConnectionTrait,
    desk: &Desk,
    id: TransactionId,
) -> Result<TransactionLine> {
    let which = "t.id = $1 and t.club_id = $2";
    let found = lines(db, desk, which, [id.into(), desk.club_id().into()]).await?;
    found.into_iter().next().ok_or(Error::Missing)
}

/// One with all that belongs to it.
pub(super) async fn story(desk: &Desk, id: TransactionId) -> Result<TransactionStory> {
    let venue = clubs::venue(desk).await?;
    let db = sql::snapshot(desk.snapshots()).await?;
    let transaction = line(&db, desk, id).await?;
    let corrects = match transaction.corrects {
        Some(id) => Some(line(&db, desk, id).await?),
        None => None,
    };
    let since = "t.corrects = $1 and t.club_id = $2 order by t.at, t.id limit 500";
    let corrected_by = lines(&db, desk, since, [id.into(), desk.club_id().into()]).await?;
    let first = corrects.as_ref().map_or(transaction.at, |corrects| corrects.at);
    Ok(TransactionStory {
        me: desk.person()?.clone(),
        club: venue.card,
        times: clubs::local_times_between(venue.zone, first, desk.now + TimeDelta::days(3)),
        registered: transaction.client.as_ref().is_some_and(|client| client.id != venue.guest),
        session: session(&db, desk, id).await?,
        lines: lines_of(&db, desk, id).await?,
        flags: flags::of(&db, id).await?,
        tendered: paper::tendered(&db, id).await?,
        printer: printers::is_in_use(&db, desk).await?,
        open_shift: shifts::current(desk).await?.map(|shift| shift.id),
        last_count: shifts::last_count(desk).await?,
        form: Uuid::now_v7(),
        transaction,
        corrects,
        corrected_by,
    })
}

/// What it paid for.
pub(super) async fn lines_of(
    db: &impl ConnectionTrait,
    desk: &Desk,
    id: TransactionId,
) -> Result<Vec<SoldLine>> {
    let which = r#"l.club_id = $2
        and l.order_id = (select t.about from "transaction" t where t.id = $1 and t.club_id = $2)"#;
    let lines = orders::lines(db, which, [id.into(), desk.club_id().into()]).await?;
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

#[derive(FromQueryResult)]
struct SessionRow {
    id: SessionId,
}

/// The visit that it paid for, or gave back for; of several that of the first line.
pub(super) async fn session(
    db: &impl ConnectionTrait,
    desk: &Desk,
    id: TransactionId,
) -> Result<Option<SessionId>> {
    let sql = r#"select b.session_id as id, l.position as place from "transaction" t
            join order_line l on l.order_id = t.about join time_block b on b.order_line_id = l.id
                and b.client_tariff_id is null
            where t.id = $1 and t.club_id = $2
        union all
        select s.id, 0 as place from "transaction" t join session s on s.id = t.about where t.id = $1 and t.club_id = $2
        order by place limit 1"#;
    let found = sql::one::<SessionRow>(db, sql, [id.into(), desk.club_id().into()]).await?;
    Ok(found.map(|row| row.id))
}

/// What a money act answers with: also to a form that comes again.
pub(super) async fn receipt(desk: &Desk, id: TransactionId) -> Result<Receipt> {
    let receipt = receipt_with(desk.readers(), desk, id, None).await?;
    let balances = match &receipt.transaction.client {
        Some(client) => Some(ledger::balances(desk.readers(), client.id, desk.now).await?),
        None => None,
    };
    Ok(Receipt { balances, ..receipt })
}

/// The same in one question, and without a snapshot: what was entered is never edited.
pub(super) async fn receipt_with(
    db: &impl ConnectionTrait,
    desk: &Desk,
    id: TransactionId,
    balances: Option<Balances>,
) -> Result<Receipt> {
    let sql = format!(
        "select l.*, a.kind, p.amount, {} from ({LINES} where t.id = $1 and t.club_id = $2) l
        join posting p on p.transaction_id = l.id join account a on a.id = p.account_id order by p.id",
        balances::BESIDES
    );
    let rows = db.query_all_raw(sql::statement(db, &sql, [id.into(), desk.club_id().into()])).await?;
    let first = rows.first().ok_or(Error::Missing)?;
    let legs = rows
        .iter()
        .map(|row| Ok(Leg { account: row.try_get_by("kind")?, amount: row.try_get_by("amount")? }));
    let legs = legs.collect::<Result<_, DbErr>>()?;
    let besides = TakenBack::from_query_result(first, "")?;
    Ok(Receipt {
        transaction: LineRow::from_query_result(first, "")?.with(legs),
        balances,
        tendered: besides.tendered.zip(besides.change_given),
        missing: Money::of(besides.missing).unwrap_or_default(),
        bonus_missing: Money::of(besides.bonus_missing).unwrap_or_default(),
    })
}
