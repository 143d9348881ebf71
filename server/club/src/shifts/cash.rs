//! Cash in, cash out and collections: their rows.

use domain::{
    ids::{ShiftId, TransactionId},
    money::Money,
    shifts::{Article, CashMove},
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use crate::{
    desk::Desk,
    error::{Error, Result},
    sql,
    tx::Tx,
};

pub(super) async fn insert(
    tx: &Tx<'_>,
    shift: ShiftId,
    id: TransactionId,
    article: Article,
    amount: Money,
) -> Result<()> {
    let sql =
        "insert into cash_move (id, club_id, shift_id, article, amount, at) values ($1, $2, $3, $4, $5, $6)";
    let values: [Value; 6] = [
        id.into(),
        tx.desk.club_id().into(),
        shift.into(),
        article.into(),
        amount.into(),
        tx.desk.now.into(),
    ];
    sql::execute(&tx.conn, sql, values).await.map(drop)
}

#[derive(FromQueryResult)]
struct Row {
    id: TransactionId,
    article: Article,
    amount: Money,
    comment: String,
    by: String,
    at: Moment,
}

const MOVES: &str = r#"select v.id, v.article, v.amount, t.reason as comment, s.name as by, v.at
    from cash_move v join "transaction" t on t.id = v.id join staff s on s.id = t.staff_id"#;

impl From<Row> for CashMove {
    fn from(row: Row) -> Self {
        let Row { id, article, amount, comment, by, at } = row;
        Self { id, article, amount, comment, by, at }
    }
}

/// Those of a shift, the first first.
pub(super) async fn of_shift(db: &impl ConnectionTrait, shift: ShiftId) -> Result<Vec<CashMove>> {
    let sql = format!("{MOVES} where v.shift_id = $1 order by v.at, v.id");
    Ok(sql::all::<Row>(db, &sql, [shift.into()]).await?.into_iter().map(CashMove::from).collect())
}

/// One of the desk's club.
pub(super) async fn one(desk: &Desk, id: TransactionId) -> Result<CashMove> {
    let sql = format!("{MOVES} where v.id = $1 and v.club_id = $2");
    let row = sql::one::<Row>(desk.readers(), &sql, [id.into(), desk.club_id().into()]).await?;
    row.map(CashMove::from).ok_or(Error::Missing)
}
