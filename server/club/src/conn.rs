//! Where an act writes. On PostgreSQL that is a transaction of its own.
//!
//! SQLite has one writer at a time, who waits for the disk at the end of each transaction. So acts that come at the
//! same time share one: each is a savepoint in it, and none is answered before all of it is on the disk. An act that
//! is done lines up again behind those who wait for their turn; whoever of them comes first commits for all. Who is
//! alone commits at once.

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
};
use tokio::{
    runtime::Handle,
    select,
    sync::{Mutex, OwnedMutexGuard, watch},
    time::timeout,
};

use crate::{
    error::{DbError, Error, Result},
    handle::Club,
};

/// So long an act waits for its turn; then nothing of it was begun.
const WAITS_MAX: Duration = Duration::from_secs(30);

/// An act's part of the database, until it is committed. Dropped, nothing happened.
pub(crate) struct Conn {
    /// Taken when it ends.
    part: Option<DatabaseTransaction>,
    turn: Option<Turn>,
}

/// The line of those who want to write to SQLite, and the transaction that they share.
#[derive(Clone, Default)]
pub(crate) struct Line(Arc<Mutex<Option<Shared>>>);

struct Shared {
    transaction: DatabaseTransaction,
    /// Whether it came to the disk, once that is known.
    outcome: watch::Sender<Option<bool>>,
}

/// The head of the line: nobody else writes.
struct Turn {
    line: Line,
    shared: OwnedMutexGuard<Option<Shared>>,
}

impl Conn {
    pub(crate) async fn begin(club: &Club) -> Result<Self> {
        match club.line() {
            Some(line) => line.clone().join(club.writer().clone()).await,
            None => Ok(Self { part: Some(club.writer().begin_with_options(options()).await?), turn: None }),
        }
    }

    /// Makes it true: what is answered after this is on the disk.
    pub(crate) async fn commit(mut self) -> Result<()> {
        let Some(part) = self.part.take() else { return Err(lost()) };
        match self.turn.take() {
            None => Ok(part.commit().await?),
            Some(turn) => turn.commit(part).await,
        }
    }

    /// Takes it back, and waits until it is: its locks are free then.
    pub(crate) async fn undo(mut self) -> Result<()> {
        let Some(part) = self.part.take() else { return Err(lost()) };
        match self.turn.take() {
            None => part.rollback().await?,
            Some(turn) => turn.undo(part).await,
        }
        Ok(())
    }

    fn part(&self) -> Result<&DatabaseTransaction, DbErr> {
        self.part.as_ref().ok_or_else(|| DbErr::Custom("the transaction has ended".to_owned()))
    }
}

impl Drop for Conn {
    fn drop(&mut self) {
        // Without a turn the transaction rolls back as it is dropped.
        if let (Some(part), Some(turn)) = (self.part.take(), self.turn.take())
            && let Ok(runtime) = Handle::try_current()
        {
            runtime.spawn(turn.undo(part));
        }
    }
}

impl Line {
    /// In a task of its own: were a savepoint cut off while it is begun, the driver would take back all of the
    /// transaction, and what others have done in it.
    async fn join(self, writer: DatabaseConnection) -> Result<Conn> {
        tokio::spawn(self.take_turn(writer)).await.map_err(|_| lost())?
    }

    async fn take_turn(self, writer: DatabaseConnection) -> Result<Conn> {
        let shared = timeout(WAITS_MAX, self.0.clone().lock_owned()).await;
        let mut shared = shared.map_err(|_| Error::Db(DbError::Busy))?;
        if shared.is_none() {
            *shared = Some(Shared::begin(&writer).await?);
        }
        let turn = Turn { line: self, shared };
        let begun = match turn.shared.as_ref() {
            Some(shared) => shared.transaction.begin_with_options(options()).await,
            None => return Err(lost()),
        };
        match begun {
            Ok(part) => Ok(Conn { part: Some(part), turn: Some(turn) }),
            Err(error) => {
                turn.give_up().await;
                Err(error.into())
            }
        }
    }

    /// Waits until the transaction has ended, and ends it if nobody else did before its turn came.
    async fn end(self, mut outcome: watch::Receiver<Option<bool>>) -> bool {
        let waited = outcome.clone();
        let known = async { outcome.wait_for(Option::is_some).await.is_ok_and(|known| *known == Some(true)) };
        select! {
            biased;
            known = known => known,
            mut shared = self.0.lock_owned() => {
                match shared.take_if(|shared| shared.outcome.subscribe().same_channel(&waited)) {
                    Some(shared) => shared.commit().await,
                    None => *waited.borrow() == Some(true),
                }
            }
        }
    }
}

impl Shared {
    async fn begin(writer: &DatabaseConnection) -> Result<Self> {
        let transaction = writer.begin_with_options(options()).await?;
        Ok(Self { transaction, outcome: watch::Sender::new(None) })
    }

    async fn commit(self) -> bool {
        let done = self.transaction.commit().await;
        if let Err(error) = &done {
            tracing::error!(%error, "what several acts share did not come to the disk");
        }
        self.outcome.send_replace(Some(done.is_ok()));
        done.is_ok()
    }

    /// Nobody knows what state it is in: nothing of it may become true.
    async fn roll_back(self) {
        if let Err(error) = self.transaction.rollback().await {
            tracing::error!(%error, "what several acts share was not rolled back; its connection is closed");
        }
        self.outcome.send_replace(Some(false));
    }
}

impl Turn {
    /// To the end, in a task of its own, also when the one who asked has gone: others wait for it too.
    async fn commit(self, part: DatabaseTransaction) -> Result<()> {
        tokio::spawn(self.commit_part(part)).await.map_err(|_| lost())?
    }

    async fn commit_part(self, part: DatabaseTransaction) -> Result<()> {
        if let Err(error) = part.commit().await {
            self.give_up().await;
            return Err(error.into());
        }
        let Self { line, shared } = self;
        let outcome = shared.as_ref().map(|shared| shared.outcome.subscribe()).ok_or_else(lost)?;
        // The next in line takes its turn.
        drop(shared);
        if line.end(outcome).await { Ok(()) } else { Err(lost()) }
    }

    /// Takes back what was done in this turn; those before it need not wait any longer.
    async fn undo(mut self, part: DatabaseTransaction) {
        let undone = part.rollback().await;
        let Some(shared) = self.shared.take() else { return };
        match undone {
            Ok(()) => drop(shared.commit().await),
            Err(error) => {
                tracing::error!(%error, "an act could not be taken back");
                shared.roll_back().await;
            }
        }
    }

    async fn give_up(mut self) {
        if let Some(shared) = self.shared.take() {
            shared.roll_back().await;
        }
    }
}

fn options() -> TransactionOptions {
    // A deferred transaction that reads and then writes fails at once on SQLite when another one wrote.
    TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    }
}

fn lost() -> Error {
    Error::Db(DbError::Lost)
}

#[async_trait]
impl ConnectionTrait for Conn {
    fn get_database_backend(&self) -> DbBackend {
        match &self.part {
            Some(part) => part.get_database_backend(),
            None => DbBackend::Sqlite,
        }
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.part()?.execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.part()?.execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.part()?.query_one_raw(statement).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.part()?.query_all_raw(statement).await
    }
}
