//! What moved around a visit or a transaction, for a dispute: in the desk's club what is about it, and of a registered
//! client everything from the last top-up before it on. Each question reads a bounded stretch of an index; only what a
//! client had before is reckoned back from now, over all that they have done since.

use domain::{
    access::Action,
    happened::{Course, Handed, Held},
    ids::{ClientId, SessionId, TransactionId},
    ledger::{Account, Why},
    money::{Balance, Money},
    orders::Through,
    time::Moment,
    transactions::TransactionLine,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use super::read;
use crate::{
    desk::Desk,
    error::Result,
    sql::{self, places},
};

/// What it is all about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Anchor {
    /// Whose account, if they have one.
    pub(crate) client: Option<ClientId>,
    /// The visit.
    pub(crate) session: Option<SessionId>,
    /// The transaction, which may be the only thing there is.
    pub(crate) transaction: Option<TransactionId>,
    /// When it began.
    pub(crate) from: Moment,
    /// When it was over.
    pub(crate) until: Moment,
}

/// What moved.
#[derive(Default)]
pub(crate) struct Around {
    pub(crate) lines: Vec<TransactionLine>,
    pub(crate) earlier: bool,
    pub(crate) course: Option<Course>,
    pub(crate) handed: Vec<Handed>,
}

/// The most transactions of a client in one story, before its beginning and after it.
const MOST: usize = 100;

pub(super) async fn around(desk: &Desk, anchor: Anchor) -> Result<Around> {
    let db = sql::snapshot(desk.snapshots()).await?;
    let (mut row, mut earlier) = (Vec::new(), false);
    if let Some(client) = anchor.client {
        (row, earlier) = back(&db, client, &anchor).await?;
        if anchor.session.is_none() {
            row.extend(forth(&db, client, anchor.until).await?);
        }
    }
    let mut ids: Vec<TransactionId> = row.iter().map(|place| place.id).collect();
    ids.extend(about(&db, desk, &anchor).await?);
    let lines = with_what_corrects_them(&db, desk, ids).await?;
    let course = match anchor.client.filter(|_| desk.may(Action::SeeClients).is_ok()) {
        Some(client) => Some(course(&db, client, &row, &lines).await?),
        None => None,
    };
    Ok(Around { handed: handed(&db, &lines).await?, lines, earlier, course })
}

#[derive(FromQueryResult)]
struct Place {
    id: TransactionId,
    at: Moment,
    why: Why,
}

/// The client's transactions until the end of it, from the last top-up before its beginning on, in order; and whether
/// there are earlier ones that should be there too.
async fn back(db: &impl ConnectionTrait, client: ClientId, anchor: &Anchor) -> Result<(Vec<Place>, bool)> {
    let sql = format!(
        r#"select t.id, t.at, t.why from "transaction" t where t.client_id = $1 and t.at <= $2
        order by t.at desc, t.id desc limit {}"#,
        MOST + 1
    );
    let found = sql::all::<Place>(db, &sql, [client.into(), anchor.until.into()]).await?;
    let begins = |place: &Place| place.why == Why::TopUp && place.at <= anchor.from;
    let (most, first) = (found.len().min(MOST), found.iter().position(begins));
    let earlier = first.is_none() && found.len() > MOST;
    let shown = first.map_or(most, |first| (first + 1).min(most));
    let mut row: Vec<Place> = found.into_iter().take(shown).collect();
    row.reverse();
    Ok((row, earlier))
}

/// What came after it, until the next top-up.
async fn forth(db: &impl ConnectionTrait, client: ClientId, after: Moment) -> Result<Vec<Place>> {
    let sql = format!(
        r#"select t.id, t.at, t.why from "transaction" t where t.client_id = $1 and t.at > $2
        order by t.at, t.id limit {MOST}"#
    );
    let found = sql::all::<Place>(db, &sql, [client.into(), after.into()]).await?;
    Ok(found.into_iter().take_while(|place| place.why != Why::TopUp).collect())
}

#[derive(FromQueryResult)]
struct Id {
    id: TransactionId,
}

/// What the desk's club booked about the visit, and what was asked about with what it puts right.
async fn about(db: &impl ConnectionTrait, desk: &Desk, anchor: &Anchor) -> Result<Vec<TransactionId>> {
    let mut ids = Vec::new();
    if let Some(session) = anchor.session {
        let sql = r#"select t.id from "transaction" t where t.about = $1 and t.club_id = $2
            union
            select t.id from time_block b join order_line l on l.id = b.order_line_id
                join "transaction" t on t.about = l.order_id
            where b.session_id = $1 and t.club_id = $2"#;
        let found = sql::all::<Id>(db, sql, [session.into(), desk.club_id().into()]).await?;
        ids.extend(found.into_iter().map(|row| row.id));
    }
    if let Some(transaction) = anchor.transaction {
        ids.push(transaction);
        let sql = r#"select t.corrects as id from "transaction" t
            where t.id = $1 and t.club_id = $2 and t.corrects is not null"#;
        let found = sql::one::<Id>(db, sql, [transaction.into(), desk.club_id().into()]).await?;
        ids.extend(found.map(|row| row.id));
    }
    Ok(ids)
}

/// Each once, in order of time.
async fn with_what_corrects_them(
    db: &impl ConnectionTrait,
    desk: &Desk,
    mut ids: Vec<TransactionId>,
) -> Result<Vec<TransactionLine>> {
    ids.sort();
    ids.dedup();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let these = places(1, ids.len());
    let values = || ids.iter().map(|id| Value::from(*id));
    let mut lines = read::lines(db, desk, &format!("t.id in ({these})"), values()).await?;
    let since = format!("t.corrects in ({these}) order by t.at, t.id limit {MOST}");
    lines.extend(read::lines(db, desk, &since, values()).await?);
    lines.sort_by_key(|line| (line.at, line.id));
    lines.dedup_by_key(|line| line.id);
    Ok(lines)
}

#[derive(FromQueryResult)]
struct HeldRow {
    balance: Balance,
    bonus: Balance,
}

#[derive(FromQueryResult)]
struct SumRow {
    kind: Account,
    amount: Balance,
}

async fn course(
    db: &impl ConnectionTrait,
    client: ClientId,
    row: &[Place],
    lines: &[TransactionLine],
) -> Result<Course> {
    let sql = "select balance, bonus from client_balance where client_id = $1";
    let held = sql::one::<HeldRow>(db, sql, [client.into()]).await?;
    let now = held.map(|held| Held { balance: held.balance, bonus: held.bonus }).unwrap_or_default();
    let since = match row.first() {
        Some(first) => moved_since(db, client, first).await?,
        None => Held::default(),
    };
    let changes: Vec<(TransactionId, Held)> = row
        .iter()
        .filter_map(|place| lines.iter().find(|line| line.id == place.id))
        .map(|line| {
            (line.id, Held { balance: line.change(Through::Balance), bonus: line.change(Through::Bonus) })
        })
        .collect();
    Ok(Course::of(now, since, &changes))
}

/// What this transaction and all later ones of a client put on their account.
async fn moved_since(db: &impl ConnectionTrait, client: ClientId, first: &Place) -> Result<Held> {
    let sql = r#"select a.kind, cast(-sum(p.amount) as bigint) as amount
        from "transaction" t join posting p on p.transaction_id = t.id join account a on a.id = p.account_id
        where t.client_id = $1 and t.at >= $2 and (t.at > $2 or t.id >= $3)
            and a.kind in ('client_balance', 'client_bonus') group by a.kind"#;
    let values: [Value; 3] = [client.into(), first.at.into(), first.id.into()];
    let rows = sql::all::<SumRow>(db, sql, values).await?;
    let on = |account| rows.iter().filter(|row| row.kind == account).map(|row| row.amount).sum();
    Ok(Held { balance: on(Account::ClientBalance), bonus: on(Account::ClientBonus) })
}

#[derive(FromQueryResult)]
struct HandedRow {
    id: TransactionId,
    tendered: Money,
    change_given: Money,
}

async fn handed(db: &impl ConnectionTrait, lines: &[TransactionLine]) -> Result<Vec<Handed>> {
    let top_ups: Vec<Value> =
        lines.iter().filter(|line| line.why == Why::TopUp).map(|line| line.id.into()).collect();
    if top_ups.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select u.id, u.tendered, u.change_given from top_up u where u.id in ({})",
        places(1, top_ups.len())
    );
    let rows = sql::all::<HandedRow>(db, &sql, top_ups).await?;
    let handed =
        |row: HandedRow| Handed { transaction: row.id, tendered: row.tendered, change: row.change_given };
    Ok(rows.into_iter().map(handed).collect())
}
