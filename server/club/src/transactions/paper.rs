//! What stands on the receipt of a transaction, besides the transaction itself.

use chrono::TimeDelta;
use domain::{
    ids::TransactionId,
    money::Money,
    printers::ReceiptPaper,
    transactions::{SoldLine, TransactionLine},
};
use sea_orm::{ConnectionTrait, FromQueryResult};

use super::read;
use crate::{balances, clubs, desk::Desk, error::Result, sql};

#[derive(FromQueryResult)]
struct SoldRow {
    tariff_name: String,
    zone_name: String,
    quantity: i32,
    unit_price: Money,
    total: Money,
}

impl From<SoldRow> for SoldLine {
    fn from(row: SoldRow) -> Self {
        Self {
            what: format!("{}, {}", row.tariff_name, row.zone_name),
            quantity: row.quantity,
            unit_price: row.unit_price,
            total: row.total,
        }
    }
}

/// What a sale was of, each line with its price.
pub(super) async fn sold(db: &impl ConnectionTrait, desk: &Desk, id: TransactionId) -> Result<Vec<SoldLine>> {
    let sql = r#"select l.tariff_name, l.zone_name, l.quantity, l.unit_price, l.total
        from "transaction" t join order_line l on l.order_id = t.about
        where t.id = $1 and t.club_id = $2 and t.why = 'tariff_sale' order by l.position"#;
    let rows = sql::all::<SoldRow>(db, sql, [id.into(), desk.club_id().into()]).await?;
    Ok(rows.into_iter().map(SoldLine::from).collect())
}

#[derive(FromQueryResult)]
struct HandedRow {
    tendered: Money,
    change_given: Money,
}

/// What was handed over and what went back: of a top-up, or in cash for a sale.
pub(super) async fn tendered(
    db: &impl ConnectionTrait,
    desk: &Desk,
    id: TransactionId,
) -> Result<Option<(Money, Money)>> {
    let besides = balances::taken_back(db, id).await?;
    if let Some(of_top_up) = besides.tendered.zip(besides.change_given) {
        return Ok(Some(of_top_up));
    }
    let sql = "select p.tendered, p.change_given from payment p
        where p.transaction_id = $1 and p.club_id = $2 and p.method = 'cash'";
    let row = sql::one::<HandedRow>(db, sql, [id.into(), desk.club_id().into()]).await?;
    Ok(row.map(|row| (row.tendered, row.change_given)))
}

/// All that stands on the paper.
pub(super) async fn of(desk: &Desk, id: TransactionId) -> Result<ReceiptPaper> {
    let venue = clubs::venue(desk).await?;
    let db = sql::snapshot(desk.readers()).await?;
    let transaction: TransactionLine = read::line(&db, desk, id).await?;
    let day = TimeDelta::days(1);
    Ok(ReceiptPaper {
        times: clubs::local_times_between(venue.zone, transaction.at - day, transaction.at + day),
        club: venue.card,
        sold: sold(&db, desk, id).await?,
        tendered: tendered(&db, desk, id).await?,
        transaction,
    })
}
