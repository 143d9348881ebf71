//! Seals: a chain for each club. Writers queue what they wrote; one sealer numbers what is committed, so that nobody at a
//! till waits for another till.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    ids::{ClientId, ClubId, PostingId, ShiftId, StaffId, TransactionId},
    ledger::{Account, Why},
    money::Balance,
    seals::{NOTHING_BEFORE, Sealed, SealedPosting, written},
    shifts::Seal,
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    error::Result,
    handle::Club,
    sql::{self, Lock, places},
    tx::Tx,
};

/// So many at once: in one transaction, and in one look.
const SOME: usize = 500;

/// In the writer's transaction: it is sealed once it is committed.
pub(super) async fn queue(tx: &Tx<'_>, transaction: TransactionId) -> Result<()> {
    let sql = "insert into seal_queue (transaction_id, club_id) values ($1, $2)";
    sql::execute(&tx.conn, sql, [transaction.into(), tx.desk.club_id().into()]).await.map(drop)
}

#[derive(FromQueryResult)]
struct ClubRow {
    club_id: ClubId,
}

/// Seals everything that is committed.
///
/// # Errors
/// When the database fails.
pub(super) async fn seal(club: &Club) -> Result<()> {
    let sql = "select distinct club_id from seal_queue";
    for ClubRow { club_id } in sql::all::<ClubRow>(club.readers(), sql, []).await? {
        while seal_some(club, club_id).await? == SOME {}
    }
    Ok(())
}

#[derive(FromQueryResult)]
struct LastRow {
    number: i64,
    hash: String,
}

async fn seal_some(club: &Club, of: ClubId) -> Result<usize> {
    let desk = club.house_desk(of);
    let tx = desk.open().await?;
    let (sealed, _) = seal_some_in(&tx).await?;
    tx.commit().await?;
    Ok(sealed)
}

/// Seals everything that is committed, and what this transaction wrote; gives the newest seal.
pub(super) async fn seal_in(tx: &Tx<'_>) -> Result<Seal> {
    loop {
        let (sealed, newest) = seal_some_in(tx).await?;
        if sealed < SOME {
            return Ok(newest);
        }
    }
}

async fn seal_some_in(tx: &Tx<'_>) -> Result<(usize, Seal)> {
    let of = tx.desk.club_id();
    // Two sealers do not give one number twice.
    let lock = format!("select id from club where id = $1{}", Lock::Update.clause(&tx.conn));
    tx.conn.query_one_raw(sql::statement(&tx.conn, &lock, [of.into()])).await?;
    let last = "select number, hash from transaction_seal where club_id = $1 order by number desc limit 1";
    let last = sql::one::<LastRow>(&tx.conn, last, [of.into()]).await?;
    let (mut number, mut hash) = last.map_or((0, NOTHING_BEFORE.to_owned()), |row| (row.number, row.hash));
    let found = queued(tx, of).await?;
    let mut seals = Vec::with_capacity(found.len());
    for transaction in &found {
        number += 1;
        hash = hash_of(transaction, number, &hash);
        seals.push((transaction.id, number, hash.clone()));
    }
    insert(tx, seals).await?;
    Ok((found.len(), Seal { number, hash }))
}

#[derive(FromQueryResult)]
struct QueuedRow {
    transaction_id: TransactionId,
}

/// Named once and then read: more is committed meanwhile.
async fn queued(tx: &Tx<'_>, of: ClubId) -> Result<Vec<Sealed>> {
    let sql = format!("select transaction_id from seal_queue where club_id = $1 limit {SOME}");
    let ids = sql::all::<QueuedRow>(&tx.conn, &sql, [of.into()]).await?;
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let which = format!("t.id in ({})", places(1, ids.len()));
    whole(&tx.conn, &which, ids.into_iter().map(|row| row.transaction_id.into()).collect()).await
}

/// All of them at once: the club is locked meanwhile.
async fn insert(tx: &Tx<'_>, seals: Vec<(TransactionId, i64, String)>) -> Result<()> {
    if seals.is_empty() {
        return Ok(());
    }
    let sealed = format!("delete from seal_queue where transaction_id in ({})", places(1, seals.len()));
    let ids: Vec<Value> = seals.iter().map(|(transaction, ..)| (*transaction).into()).collect();
    let mut values: Vec<Value> = vec![tx.desk.club_id().into(), tx.desk.now.into()];
    let mut rows = Vec::with_capacity(seals.len());
    for (transaction, number, hash) in seals {
        let at = values.len();
        rows.push(format!("(${}, $1, ${}, ${}, $2)", at + 1, at + 2, at + 3));
        values.extend([transaction.into(), number.into(), hash.into()]);
    }
    let sql = format!(
        "insert into transaction_seal (transaction_id, club_id, number, hash, sealed_at) values {}",
        rows.join(", ")
    );
    sql::execute(&tx.conn, &sql, values).await?;
    sql::execute(&tx.conn, &sealed, ids).await.map(drop)
}

fn hash_of(transaction: &Sealed, number: i64, before: &str) -> String {
    written(&Sha256::digest(transaction.text(number, before)))
}

#[derive(FromQueryResult)]
struct Row {
    id: TransactionId,
    club_id: ClubId,
    shift_id: Option<ShiftId>,
    staff_id: Option<StaffId>,
    client_id: Option<ClientId>,
    why: Why,
    about: Uuid,
    corrects: Option<TransactionId>,
    reason: String,
    business_day: NaiveDate,
    at: Moment,
}

#[derive(FromQueryResult)]
struct PostingRow {
    id: PostingId,
    transaction_id: TransactionId,
    kind: Account,
    client_id: Option<ClientId>,
    amount: Balance,
}

/// Transactions with their postings, in the order of their moments.
async fn whole(db: &impl ConnectionTrait, which: &str, values: Vec<Value>) -> Result<Vec<Sealed>> {
    let sql = format!(
        r#"select t.id, t.club_id, t.shift_id, t.staff_id, t.client_id, t.why, t.about, t.corrects, t.reason,
            t.business_day, t.at
        from "transaction" t where {which} order by t.at, t.id"#
    );
    let rows = sql::all::<Row>(db, &sql, values.clone()).await?;
    let sql = format!(
        r#"select p.id, p.transaction_id, a.kind, p.client_id, p.amount
        from "transaction" t join posting p on p.transaction_id = t.id join account a on a.id = p.account_id
        where {which}"#
    );
    let mut postings: HashMap<TransactionId, Vec<SealedPosting>> = HashMap::new();
    for row in sql::all::<PostingRow>(db, &sql, values).await? {
        let posting =
            SealedPosting { id: row.id, account: row.kind, client: row.client_id, amount: row.amount };
        postings.entry(row.transaction_id).or_default().push(posting);
    }
    Ok(rows.into_iter().map(|row| sealed(postings.remove(&row.id).unwrap_or_default(), row)).collect())
}

fn sealed(postings: Vec<SealedPosting>, row: Row) -> Sealed {
    Sealed {
        id: row.id,
        club: row.club_id,
        shift: row.shift_id,
        staff: row.staff_id,
        client: row.client_id,
        why: row.why,
        about: row.about,
        corrects: row.corrects,
        reason: row.reason,
        business_day: row.business_day,
        at: row.at,
        postings,
    }
}

/// The chain of one club, looked at from its beginning.
#[derive(Default)]
pub(crate) struct Chain {
    /// The newest seal's number and hash.
    pub(crate) newest: Option<(i64, String)>,
    /// What is not as it was sealed: which transaction, and why it cannot be true.
    pub(crate) broken: Vec<(TransactionId, String)>,
    /// Was the hash that was asked for among them?
    pub(crate) met: bool,
}

#[derive(FromQueryResult)]
struct SealRow {
    transaction_id: TransactionId,
    number: i64,
    hash: String,
}

/// Looks at every seal of a club; `asked`: a hash that somebody wrote down.
pub(crate) async fn chain(club: &Club, of: ClubId, asked: Option<&str>) -> Result<Chain> {
    let mut chain = Chain::default();
    loop {
        let after = chain.newest.as_ref().map_or(0, |(number, _)| *number);
        let sql = format!(
            "select transaction_id, number, hash from transaction_seal where club_id = $1 and number > $2
            order by number limit {SOME}"
        );
        let seals = sql::all::<SealRow>(club.readers(), &sql, [of.into(), after.into()]).await?;
        let Some(last) = seals.last() else {
            return Ok(chain);
        };
        let which = "t.id in (select s.transaction_id from transaction_seal s
            where s.club_id = $1 and s.number > $2 and s.number <= $3)";
        let found = whole(club.readers(), which, vec![of.into(), after.into(), last.number.into()]).await?;
        let found = found.into_iter().map(|transaction| (transaction.id, transaction)).collect();
        for seal in seals {
            chain.look(seal, &found, asked);
        }
    }
}

impl Chain {
    /// Each seal is held against the one before it as it is stored: what was changed is named once, and not everything
    /// after it.
    fn look(&mut self, seal: SealRow, found: &HashMap<TransactionId, Sealed>, asked: Option<&str>) {
        let (before, hash) = self.newest.take().unwrap_or((0, NOTHING_BEFORE.to_owned()));
        let SealRow { transaction_id, number, hash: stored } = seal;
        if number != before + 1 {
            self.broken
                .push((transaction_id, format!("its seal is number {number} and follows number {before}")));
        }
        match found.get(&transaction_id) {
            None => self
                .broken
                .push((transaction_id, format!("it was sealed as number {number} and is not there"))),
            Some(transaction) if hash_of(transaction, number, &hash) != stored => self.broken.push((
                transaction_id,
                format!("it, or the seal before it, is not what was sealed as number {number}"),
            )),
            Some(_) => {}
        }
        self.met |= asked == Some(stored.as_str());
        self.newest = Some((number, stored));
    }
}
