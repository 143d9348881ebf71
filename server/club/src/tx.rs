//! A transaction: committed or dropped; dropped, nothing happened.

use domain::{
    ids::{ClubId, NewsId},
    news::News,
};
use sea_orm::Value;

use crate::{conn::Conn, desk::Desk, error::Result, sql};

/// One act under way. Functions that join it take it first and end in `_in`.
pub struct Tx<'desk> {
    /// Whose act it is.
    pub(crate) desk: &'desk Desk,
    pub(crate) conn: Conn,
    /// With the club whose screens hear it.
    news: Vec<(ClubId, News)>,
    posts: bool,
    /// Does a slip wait for the printer, if this is committed?
    prints: bool,
    /// Does a payment wait for the terminal, if this is committed?
    charges: bool,
}

impl<'desk> Tx<'desk> {
    pub(crate) async fn begin(desk: &'desk Desk) -> Result<Self> {
        let conn = Conn::begin(desk.club()).await?;
        Ok(Self { desk, conn, news: Vec::new(), posts: false, prints: false, charges: false })
    }

    /// Every open screen will hear it, if this is committed.
    pub(crate) fn tell(&mut self, news: News) {
        self.tell_at(self.desk.club_id(), news);
    }

    /// Every open screen of that club will hear it, if this is committed.
    pub(crate) fn tell_at(&mut self, club: ClubId, news: News) {
        self.news.push((club, news));
    }

    /// A message waits to be sent, if this is committed.
    pub(crate) fn post(&mut self) {
        self.posts = true;
    }

    /// The printers will be looked at, if this is committed.
    pub(crate) fn prints(&mut self) {
        self.prints = true;
    }

    /// The card terminals will be looked at, if this is committed.
    pub(crate) fn charges(&mut self) {
        self.charges = true;
    }

    /// Takes it back: nothing happened.
    pub(crate) async fn undo(self) -> Result<()> {
        self.conn.undo().await
    }

    /// Makes it true, and lets the news be read out. The rows are still locked while the news are written,
    /// so that of one thing they are in order.
    pub(crate) async fn commit(self) -> Result<()> {
        self.write_news().await?;
        self.conn.commit().await?;
        self.desk.club().committed();
        if self.posts {
            self.desk.club().wake_sender();
        }
        if self.prints {
            self.desk.club().print();
        }
        if self.charges {
            self.desk.club().charge();
        }
        Ok(())
    }

    /// All of it at once: news of a client is told to each club of the organisation.
    async fn write_news(&self) -> Result<()> {
        if self.news.is_empty() {
            return Ok(());
        }
        let mut values: Vec<Value> = vec![self.desk.now.into()];
        let mut rows = Vec::new();
        for (club, news) in &self.news {
            let at = values.len();
            rows.push(format!("(${}, ${}, ${}, $1)", at + 1, at + 2, at + 3));
            values.extend([NewsId::fresh().into(), (*club).into(), serde_json::to_value(news)?.into()]);
        }
        let sql = format!("insert into news (id, club_id, body, at) values {}", rows.join(", "));
        sql::execute(&self.conn, &sql, values).await.map(drop)
    }
}
