//! Top-ups, and what was taken back of them.

use domain::{
    balances::{Share, TopUp, TopUpLeft},
    ids::{ClientId, LotId, TransactionId},
    money::Money,
    orders::Payment,
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use uuid::Uuid;

use crate::{
    error::{Error, Result},
    sql,
    tx::Tx,
};

pub(super) async fn insert_top_up(tx: &Tx<'_>, new: &TopUp, paid: &Payment, bonus: Money) -> Result<()> {
    let sql = "insert into top_up (id, club_id, client_id, method, amount, tendered, change_given, bonus, taken_back, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9)";
    let values: [Value; 9] = [
        new.id.into(),
        tx.desk.club_id().into(),
        new.client.into(),
        paid.through.into(),
        paid.amount.into(),
        paid.tendered.into(),
        paid.change.into(),
        bonus.into(),
        tx.desk.now.into(),
    ];
    sql::execute(&tx.conn, sql, values).await.map(drop)
}

pub(super) async fn insert_return(
    tx: &Tx<'_>,
    by: TransactionId,
    share: &Share,
    missing: Money,
) -> Result<()> {
    let sql = "insert into top_up_return (id, club_id, transaction_id, top_up_id, amount, missing, bonus_taken, bonus_missing)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    let values: [Value; 8] = [
        Uuid::now_v7().into(),
        tx.desk.club_id().into(),
        by.into(),
        share.top_up.into(),
        share.amount.into(),
        missing.into(),
        share.bonus_taken.into(),
        share.bonus_missing.into(),
    ];
    sql::execute(&tx.conn, sql, values).await.map(drop)
}

pub(super) async fn take_back(tx: &Tx<'_>, share: &Share) -> Result<()> {
    let sql = "update top_up set taken_back = taken_back + $2 where id = $1";
    match sql::execute(&tx.conn, sql, [share.top_up.into(), share.amount.into()]).await? {
        1 => Ok(()),
        _ => Err(Error::untrue("a share of a top-up that is not there")),
    }
}

/// What of a top-up's bonus was spent is what sales took out of its lot and nothing put back, less what earlier refunds
/// deducted for it.
const LEFT: &str = r#"select t.id, t.at, t.amount, t.taken_back, t.bonus, l.id as lot, l.remaining,
        cast(coalesce((select -sum(m.amount) from bonus_move m join "transaction" x on x.id = m.transaction_id
            where m.lot_id = l.id and (x.why = 'tariff_sale' or (x.why in ('reversal', 'void', 'refund') and m.amount > 0))), 0)
            as bigint) as spent,
        cast(coalesce((select sum(r.bonus_missing) from top_up_return r join "transaction" x on x.id = r.transaction_id
            where r.top_up_id = t.id and x.why = 'refund'), 0) as bigint) as deducted
    from top_up t left join bonus_lot l on l.transaction_id = t.id"#;

#[derive(FromQueryResult)]
struct LeftRow {
    id: TransactionId,
    at: Moment,
    amount: Money,
    taken_back: Money,
    bonus: Money,
    lot: Option<LotId>,
    remaining: Option<Money>,
    spent: i64,
    deducted: i64,
}

impl From<&LeftRow> for TopUpLeft {
    fn from(row: &LeftRow) -> Self {
        Self {
            id: row.id,
            amount: row.amount,
            back: row.taken_back,
            bonus: row.bonus,
            lot: row.lot.zip(row.remaining),
            spent: Money::of(row.spent - row.deducted).unwrap_or_default(),
        }
    }
}

/// So many are read at once.
const SOME: usize = 50;

/// The latest top-ups of which something is left, as many as an amount covers, the latest first.
pub(super) async fn left(
    db: &impl ConnectionTrait,
    client: ClientId,
    amount: Money,
) -> Result<Vec<TopUpLeft>> {
    let mut found: Vec<TopUpLeft> = Vec::new();
    let mut before: Option<(Moment, TransactionId)> = None;
    loop {
        let rows = open_before(db, client, before).await?;
        found.extend(rows.iter().map(TopUpLeft::from));
        before = rows.last().map(|row| (row.at, row.id));
        let covered = found.iter().map(TopUpLeft::rest).sum::<Money>() >= amount;
        if covered || rows.len() < SOME {
            return Ok(found);
        }
    }
}

async fn open_before(
    db: &impl ConnectionTrait,
    client: ClientId,
    before: Option<(Moment, TransactionId)>,
) -> Result<Vec<LeftRow>> {
    let mut sql = format!("{LEFT} where t.client_id = $1 and t.taken_back < t.amount");
    let mut values: Vec<Value> = vec![client.into()];
    if let Some((at, id)) = before {
        sql.push_str(" and t.at <= $2 and (t.at < $2 or t.id < $3)");
        values.extend([at.into(), id.into()]);
    }
    sql.push_str(&format!(" order by t.at desc, t.id desc limit {SOME}"));
    sql::all(db, &sql, values).await
}

/// What is left of one top-up, under the client's lock.
pub(crate) async fn left_of_in(tx: &Tx<'_>, top_up: TransactionId) -> Result<TopUpLeft> {
    let sql = format!("{LEFT} where t.id = $1");
    let row = sql::one::<LeftRow>(&tx.conn, &sql, [top_up.into()]).await?;
    row.as_ref().map(TopUpLeft::from).ok_or(Error::Missing)
}

/// What was handed over for a top-up, and what a refund or void did not find.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub(crate) struct TakenBack {
    pub(crate) tendered: Option<Money>,
    pub(crate) change_given: Option<Money>,
    pub(crate) missing: i64,
    pub(crate) bonus_missing: i64,
}

/// The same as columns, of the transaction that is the first value.
pub(crate) const BESIDES: &str = "(select u.tendered from top_up u where u.id = $1) as tendered,
    (select u.change_given from top_up u where u.id = $1) as change_given,
    (select cast(coalesce(sum(r.missing), 0) as bigint) from top_up_return r
        where r.transaction_id = $1) as missing,
    (select cast(coalesce(sum(r.bonus_missing), 0) as bigint) from top_up_return r
        where r.transaction_id = $1) as bonus_missing";

/// What the slip of a transaction says besides its legs.
pub(crate) async fn taken_back(db: &impl ConnectionTrait, id: TransactionId) -> Result<TakenBack> {
    let row = sql::one::<TakenBack>(db, &format!("select {BESIDES}"), [id.into()]).await?;
    row.ok_or_else(|| Error::untrue("a sum without a row"))
}
