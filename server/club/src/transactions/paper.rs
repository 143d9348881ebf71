//! What stands on the receipt of a transaction, besides the transaction itself.

use chrono::TimeDelta;
use domain::{ids::TransactionId, money::Money, printers::ReceiptPaper};
use sea_orm::ConnectionTrait;

use super::read;
use crate::{balances, clubs, desk::Desk, error::Result, orders, sql};

/// The cash that was handed over and what went back, of a top-up or a sale.
pub(super) async fn tendered(db: &impl ConnectionTrait, id: TransactionId) -> Result<Option<(Money, Money)>> {
    let besides = balances::taken_back(db, id).await?;
    match besides.tendered.zip(besides.change_given) {
        None => orders::handed_over(db, id).await,
        top_up => Ok(top_up),
    }
}

/// All that stands on the paper.
pub(super) async fn of(desk: &Desk, id: TransactionId) -> Result<ReceiptPaper> {
    let venue = clubs::venue(desk).await?;
    let db = sql::snapshot(desk.snapshots()).await?;
    let transaction = read::line(&db, desk, id).await?;
    let day = TimeDelta::days(1);
    Ok(ReceiptPaper {
        times: clubs::local_times_between(venue.zone, transaction.at - day, transaction.at + day),
        club: venue.card,
        lines: read::lines_of(&db, desk, id).await?,
        tendered: tendered(&db, id).await?,
        transaction,
    })
}
