//! Messages leave the queue: one is taken out, handed over by whoever took it, and what that came to is noted.
//!
//! Between handing over and noting the program can be killed. Then the message is handed over once more, with the same
//! id: at least once, never silently not at all.

use chrono::TimeDelta;
use domain::{
    ids::{ClientId, ClubId, MessageId, OrganisationId},
    messages::{Came, Driver, Fate, Gateway, Kind, Request, State, fate, masked},
    time::Moment,
};
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Value};

use super::{answer, rows};
use crate::{clients, conn::Conn, error::Result, handle::Club, sql};

/// Whoever takes a message out has so long; then it is taken for lost, and out again. Longer than any request.
const TAKEN_FOR: TimeDelta = TimeDelta::seconds(40);

#[derive(FromQueryResult)]
struct TakenRow {
    id: MessageId,
    organisation_id: OrganisationId,
    club_id: ClubId,
    client_id: Option<ClientId>,
    kind: Kind,
    recipient: String,
    body: String,
    attempts: i32,
    good_until: Moment,
}

/// A message that was taken out to be handed to a gateway. Nobody else does meanwhile.
pub struct Taken {
    row: TakenRow,
    gateway: Gateway,
}

/// What came back for a request.
pub enum Heard {
    /// An answer.
    Answer {
        /// Its status.
        status: u16,
        /// In how many seconds it wants to be asked again, where it says so.
        asked: Option<i64>,
        /// The beginning of it.
        body: String,
    },
    /// Nothing: it could not be asked, or did not answer in time.
    Nothing(String),
}

impl Taken {
    /// Its id, which the gateway hears too.
    pub const fn id(&self) -> MessageId {
        self.row.id
    }

    /// What is asked of the gateway.
    pub fn request(&self) -> Request {
        self.gateway.request(self.row.id, &self.row.recipient, &self.row.body)
    }
}

/// Takes the next message out that is due and goes to a gateway. What goes nowhere or into the outbox is dealt with on
/// the way. `None`: nothing is due.
///
/// # Errors
/// When the database fails.
pub async fn take_out(club: &Club) -> Result<Option<Taken>> {
    while is_due(club).await?
        && let Some(row) = take(club).await?
    {
        let sender = rows::sender(club.readers(), row.club_id).await?;
        let gone = |why: &str| Came::Refused { why: why.to_owned() };
        let came = match sender.driver {
            _ if row.good_until <= club.now() => gone("too late: it was not handed over in time"),
            Driver::None => gone("messages are not sent"),
            Driver::Outbox => Came::Taken,
            Driver::Gateway => return Ok(Some(Taken { row, gateway: sender.gateway })),
        };
        note(club, &row, came, sender.driver == Driver::Outbox).await?;
    }
    Ok(None)
}

/// Notes what handing it over came to.
///
/// # Errors
/// When the database fails: the message is taken out once more, later.
pub async fn over(club: &Club, taken: Taken, heard: Heard) -> Result<()> {
    let came = answer::came(&taken.gateway, &taken.row.body, heard);
    note(club, &taken.row, came, false).await
}

/// When the next message is due, or was.
///
/// # Errors
/// When the database fails.
pub async fn next_due(club: &Club) -> Result<Option<Moment>> {
    let sql = "select next_try_at as at from message where state = 'queued' order by next_try_at, id limit 1";
    Ok(sql::one::<Due>(club.readers(), sql, []).await?.map(|due| due.at))
}

#[derive(FromQueryResult)]
struct Due {
    at: Moment,
}

/// Asked before anything is written, so that an empty queue costs nobody a turn.
async fn is_due(club: &Club) -> Result<bool> {
    Ok(next_due(club).await?.is_some_and(|at| at <= club.now()))
}

/// In one statement: two who take at the same time never take the same.
async fn take(club: &Club) -> Result<Option<TakenRow>> {
    let conn = Conn::begin(club).await?;
    let alone = match conn.get_database_backend() {
        DbBackend::Postgres => " for update skip locked",
        // One writer at a time.
        _ => "",
    };
    let sql = format!(
        "update message set attempts = attempts + 1, next_try_at = $2 where id = (
            select id from message where state = 'queued' and next_try_at <= $1
            order by next_try_at, id limit 1{alone}
        ) returning id, organisation_id, club_id, client_id, kind, recipient, body, attempts, good_until"
    );
    let now = club.now();
    let values: [Value; 2] = [now.into(), (now + TAKEN_FOR).into()];
    let row = sql::one(&conn, &sql, values).await?;
    conn.commit().await?;
    Ok(row)
}

/// Unless it was withdrawn, or taken for lost and out by somebody else. A client hears how their code fares.
async fn note(club: &Club, row: &TakenRow, came: Came, keeps_code: bool) -> Result<()> {
    let desk = club.house_desk(row.club_id);
    let mut tx = desk.open().await?;
    if let Some(client) = row.client_id {
        clients::lock_in(&tx, client).await?;
    }
    let (state, at, why) = match fate(came, row.attempts, row.good_until, desk.now) {
        Fate::HandedOver => (State::HandedOver, None, None),
        Fate::Failed { why } => (State::Failed, None, Some(why)),
        Fate::Again { at, why } => (State::Queued, Some(at), Some(why)),
    };
    let needed = state == State::Queued || (keeps_code && state == State::HandedOver);
    let body = if needed || row.kind != Kind::Code { row.body.clone() } else { masked(&row.body) };
    let sql = "update message set state = $3, next_try_at = $4, ended_at = $5, error = $6, body = $7
        where id = $1 and attempts = $2 and state = 'queued'";
    let values: [Value; 7] = [
        row.id.into(),
        row.attempts.into(),
        state.into(),
        at.into(),
        at.is_none().then_some(desk.now).into(),
        why.clone().into(),
        body.into(),
    ];
    if sql::execute(&tx.conn, sql, values).await? == 0 {
        return Ok(());
    }
    if let Some(why) = why {
        tracing::warn!(message = %row.id, attempts = row.attempts, state = state.slug(), why, "a message was not handed over");
    }
    if let Some(client) = row.client_id {
        clients::tell_in(&mut tx, row.organisation_id, client).await?;
    }
    tx.commit().await
}
