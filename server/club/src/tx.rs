//! A transaction: committed or dropped; dropped, nothing happened.

use domain::{ids::NewsId, news::News};
use sea_orm::{DatabaseTransaction, SqliteTransactionMode, TransactionOptions, TransactionTrait};

use crate::{desk::Desk, error::Result, sql};

/// One act under way. Functions that join it take it first and end in `_in`.
pub struct Tx<'desk> {
    /// Whose act it is.
    pub(crate) desk: &'desk Desk,
    pub(crate) conn: DatabaseTransaction,
    news: Vec<News>,
}

impl<'desk> Tx<'desk> {
    pub(crate) async fn begin(desk: &'desk Desk) -> Result<Self> {
        // A deferred transaction that reads and then writes fails at once on SQLite when another one wrote.
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let conn = desk.club().writer().begin_with_options(options).await?;
        Ok(Self { desk, conn, news: Vec::new() })
    }

    /// Every open screen will hear it, if this is committed.
    pub(crate) fn tell(&mut self, news: News) {
        self.news.push(news);
    }

    /// Makes it true, and lets the news be read out. The rows are still locked while the news are written,
    /// so that of one thing they are in order.
    pub(crate) async fn commit(self) -> Result<()> {
        for news in &self.news {
            sql::execute(
                &self.conn,
                "insert into news (id, club_id, body, at) values ($1, $2, $3, $4)",
                [
                    NewsId::fresh().into(),
                    self.desk.club_id().into(),
                    serde_json::to_value(news)?.into(),
                    self.desk.now.into(),
                ],
            )
            .await?;
        }
        self.conn.commit().await?;
        self.desk.club().committed();
        Ok(())
    }
}
