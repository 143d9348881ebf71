//! A hold on the club: its database, its clock, its news. Cloned freely; everybody has the same one.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::Duration,
};

use domain::{ids::ClubId, staff::Me};
use sea_orm::{
    ConnectOptions, Database, DatabaseConnection, DbErr, SqlxError,
    sqlx::{
        Connection, SqliteConnection,
        sqlite::{SqliteJournalMode, SqliteSynchronous},
    },
};
use tokio::{
    sync::{Notify, broadcast},
    time::timeout,
};

use crate::{
    clock::Clock,
    conn::Line,
    desk::{Actor, Desk},
    error::Result,
    live::{self, Heard},
};

/// A hold on the club.
#[derive(Clone)]
pub struct Club(Arc<Parts>);

struct Parts {
    writer: DatabaseConnection,
    line: Option<Line>,
    readers: DatabaseConnection,
    /// Apart from the others: whoever holds one asks single questions besides, and all connections taken by those who wait
    /// for one more would be nobody's for ever.
    snapshots: DatabaseConnection,
    clock: Box<dyn Clock>,
    lines: broadcast::Sender<Heard>,
    spoken: AtomicI64,
    said: Notify,
    changed: Notify,
    posted: Notify,
    queued: Notify,
    charges: Notify,
    commits: AtomicU64,
}

/// What was counted since the program was started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Acts committed.
    pub commits: u64,
    /// The number of the last line that was said to the screens; 0 when there was none.
    pub spoken: i64,
}

/// A screen that is this many lines behind asks its question again instead.
const LINES_MAX: usize = 1024;

/// So many are read at the same time that see one moment in several questions.
const SNAPSHOTS: u32 = 16;

/// A connection that never comes back does not keep the program from ending.
const CLOSING_MAX: Duration = Duration::from_secs(10);

impl Club {
    /// Opens a database that has all its tables (`migrations::up`).
    ///
    /// # Errors
    /// When it cannot be opened.
    pub async fn open(url: &str, clock: impl Clock) -> Result<Self> {
        let (writer, readers, snapshots, line) = if url.starts_with("sqlite:") {
            let writer = sqlite(url, 1).await?;
            (writer, sqlite(url, 4).await?, sqlite(url, SNAPSHOTS).await?, Some(Line::default()))
        } else {
            let pool = postgres(url, 16).await?;
            (pool.clone(), pool, postgres(url, SNAPSHOTS).await?, None)
        };
        Ok(Self(Arc::new(Parts {
            writer,
            line,
            readers,
            snapshots,
            clock: Box::new(clock),
            lines: broadcast::Sender::new(LINES_MAX),
            spoken: AtomicI64::new(live::NOTHING_YET),
            said: Notify::new(),
            changed: Notify::new(),
            posted: Notify::new(),
            queued: Notify::new(),
            charges: Notify::new(),
            commits: AtomicU64::new(0),
        })))
    }

    /// The desk for one request of a person.
    pub fn desk(&self, me: Me) -> Desk {
        self.desk_at(me, self.now())
    }

    /// A desk at another moment than now: how the demo club gets its past.
    pub fn desk_at(&self, me: Me, now: domain::time::Moment) -> Desk {
        Desk::new(self.clone(), Actor::Staff(me), now)
    }

    /// The desk for what happens by itself in a club.
    pub fn house_desk(&self, club: ClubId) -> Desk {
        self.house_desk_at(club, self.now())
    }

    /// The same, at the moment of whoever pressed something: what the house does first is not later than that.
    pub(crate) fn house_desk_at(&self, club: ClubId, now: domain::time::Moment) -> Desk {
        Desk::new(self.clone(), Actor::House(club), now)
    }

    /// What time it is.
    pub fn now(&self) -> domain::time::Moment {
        self.0.clock.now()
    }

    /// What the clock on the wall shows, as it is set.
    pub(crate) fn wall(&self) -> domain::time::Moment {
        self.0.clock.wall()
    }

    /// Nobody plays: a clock that was set meanwhile is taken over.
    pub fn follow_clock(&self) {
        self.0.clock.follow();
    }

    /// Waits until something was committed that may have moved the next due moment.
    pub async fn changed(&self) {
        self.0.changed.notified().await;
    }

    /// Waits until a message was queued that nobody has taken out yet.
    pub async fn posted(&self) {
        self.0.posted.notified().await;
    }

    /// Whoever sends messages looks again.
    pub fn wake_sender(&self) {
        self.0.posted.notify_one();
    }

    /// Waits until a slip was queued for a printer, or a printer was set up anew.
    pub async fn queued(&self) {
        self.0.queued.notified().await;
    }

    /// A slip waits for a printer.
    pub(crate) fn print(&self) {
        self.0.queued.notify_one();
    }

    /// Waits until somebody wants something of a card terminal.
    pub async fn charges(&self) {
        self.0.charges.notified().await;
    }

    /// Something waits for a card terminal.
    pub(crate) fn charge(&self) {
        self.0.charges.notify_one();
    }

    /// Waits until somebody told news.
    pub(crate) async fn said(&self) {
        self.0.said.notified().await;
    }

    /// After a commit: the clockwork looks again, and the news are read out.
    pub fn poke(&self) {
        self.0.said.notify_one();
        self.0.changed.notify_one();
    }

    /// An act was committed.
    pub(crate) fn committed(&self) {
        self.0.commits.fetch_add(1, Ordering::Relaxed);
        self.poke();
    }

    /// What was counted since the program was started.
    pub fn figures(&self) -> Figures {
        Figures {
            commits: self.0.commits.load(Ordering::Relaxed),
            spoken: self.0.spoken.load(Ordering::SeqCst).max(0),
        }
    }

    /// Is the database there?
    ///
    /// # Errors
    /// When it is not.
    pub async fn ready(&self) -> Result<()> {
        Ok(self.0.readers.ping().await?)
    }

    /// Closes the database; SQLite writes its log back into the file. Nothing is lost where it could not be closed
    /// in time: what was answered is on the disk.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn close(&self) -> Result<()> {
        let closing = async {
            self.0.snapshots.clone().close().await?;
            self.0.readers.clone().close().await?;
            self.0.writer.clone().close().await
        };
        match timeout(CLOSING_MAX, closing).await {
            Ok(closed) => Ok(closed?),
            Err(_) => {
                tracing::warn!("the database was left open: a connection did not come back");
                Ok(())
            }
        }
    }

    /// Where transactions are begun: on SQLite the one connection that writes.
    pub(crate) fn writer(&self) -> &DatabaseConnection {
        &self.0.writer
    }

    /// Where those who want to write to SQLite line up.
    pub(crate) fn line(&self) -> Option<&Line> {
        self.0.line.as_ref()
    }

    /// Where questions are asked.
    pub(crate) fn readers(&self) -> &DatabaseConnection {
        &self.0.readers
    }

    /// Where several questions are asked that see the same moment.
    pub(crate) fn snapshots(&self) -> &DatabaseConnection {
        &self.0.snapshots
    }

    /// The number of the last line that was said to the screens.
    pub(crate) fn spoken(&self) -> &AtomicI64 {
        &self.0.spoken
    }

    pub(crate) fn lines(&self) -> &broadcast::Sender<Heard> {
        &self.0.lines
    }
}

async fn sqlite(url: &str, connections: u32) -> Result<DatabaseConnection, DbErr> {
    let mut options = options(url, connections);
    options.map_sqlx_sqlite_opts(move |sqlite| {
        sqlite
            .journal_mode(SqliteJournalMode::Wal)
            // Money: what was answered is on the disk, also after a power cut.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5))
            // A question never writes by mistake.
            .pragma("query_only", if connections > 1 { "1" } else { "0" })
    });
    options.map_sqlx_sqlite_pool_opts(|pool| pool.after_release(|conn, _| Box::pin(is_at_rest(conn))));
    Database::connect(options).await
}

/// A connection whose transaction could not be ended, on a full disk for example, is not used again.
async fn is_at_rest(conn: &mut SqliteConnection) -> Result<bool, SqlxError> {
    conn.ping().await?;
    Ok(!conn.is_in_transaction())
}

async fn postgres(url: &str, connections: u32) -> Result<DatabaseConnection, DbErr> {
    let mut options = options(url, connections);
    // All questions are short: compiling one takes longer than answering it.
    options.map_sqlx_postgres_opts(|postgres| postgres.options([("jit", "off")]));
    Database::connect(options).await
}

fn options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .min_connections(1)
        .connect_timeout(Duration::from_secs(10))
        .acquire_timeout(Duration::from_secs(30))
        // A connection that was not used for a while may have gone, with its server for example. Asking each time
        // would cost a round trip each time.
        .test_before_acquire_if_idle_for(Duration::from_secs(1))
        // Connections stay. The pool's own task that sends old ones away reads a count that is below zero for a moment
        // when somebody takes a connection just given back, and then goes round for ever, with a whole core.
        .idle_timeout(None::<Duration>)
        .max_lifetime(None::<Duration>)
        .sqlx_logging(false);
    options
}
