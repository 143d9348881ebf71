//! The tables of messages. A client is locked before a message of theirs.

use domain::{
    clients::called,
    ids::{ClientId, ClubId, MessageId, OrganisationId},
    lists::Cursor,
    messages::{BodyFormat, Driver, Gateway, Header, HttpMethod, Kind, Message, Sender, State, masked},
    sessions::past::Named,
    staff::Secret,
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use super::Post;
use crate::{error::Result, handle::Club, sql, tx::Tx};

#[derive(FromQueryResult)]
struct SenderRow {
    driver: Driver,
    code_words: String,
    address: String,
    method: HttpMethod,
    format: BodyFormat,
    body: String,
    secret: String,
    status_from: i32,
    status_to: i32,
    answer: String,
}

#[derive(FromQueryResult)]
struct HeaderRow {
    name: String,
    value: String,
}

const ORGANISATION: &str = "organisation_id = (select organisation_id from club where id = $1)";

pub(super) async fn sender(db: &impl ConnectionTrait, club: ClubId) -> Result<Sender> {
    let sql = format!(
        "select driver, code_words, address, method, format, body, secret, status_from, status_to, answer
        from message_sender where {ORGANISATION}"
    );
    let Some(row) = sql::one::<SenderRow>(db, &sql, [club.into()]).await? else {
        return Ok(Sender::default());
    };
    let sql = format!("select name, value from message_header where {ORGANISATION} order by position");
    let headers = sql::all::<HeaderRow>(db, &sql, [club.into()]).await?;
    let header = |row: HeaderRow| Header { name: row.name, value: Secret(row.value) };
    let gateway = Gateway {
        address: row.address,
        method: row.method,
        format: row.format,
        headers: headers.into_iter().map(header).collect(),
        body: row.body,
        secret: Secret(row.secret),
        taken: (row.status_from, row.status_to),
        answer: row.answer,
    };
    Ok(Sender { driver: row.driver, code_words: row.code_words, gateway })
}

pub(super) async fn are_sent(db: &impl ConnectionTrait, club: ClubId) -> Result<bool> {
    let sql = format!("select count(*) from message_sender where {ORGANISATION} and driver <> 'none'");
    Ok(sql::number(db, &sql, [club.into()]).await? > 0)
}

/// All of it at once, under the organisation's lock.
pub(super) async fn save_sender(
    tx: &Tx<'_>,
    organisation: OrganisationId,
    Sender { driver, code_words, gateway }: &Sender,
) -> Result<()> {
    for table in ["message_header", "message_sender"] {
        let sql = format!("delete from {table} where organisation_id = $1");
        sql::execute(&tx.conn, &sql, [organisation.into()]).await?;
    }
    let sql = "insert into message_sender (organisation_id, driver, code_words, address, method, format, body, secret,
            status_from, status_to, answer) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    let values: [Value; 11] = [
        organisation.into(),
        (*driver).into(),
        code_words.as_str().into(),
        gateway.address.as_str().into(),
        gateway.method.into(),
        gateway.format.into(),
        gateway.body.as_str().into(),
        gateway.secret.0.as_str().into(),
        gateway.taken.0.into(),
        gateway.taken.1.into(),
        gateway.answer.as_str().into(),
    ];
    sql::execute(&tx.conn, sql, values).await?;
    for (header, position) in gateway.headers.iter().zip(0_i32..) {
        let sql =
            "insert into message_header (organisation_id, position, name, value) values ($1, $2, $3, $4)";
        let values: [Value; 4] = [
            organisation.into(),
            position.into(),
            header.name.as_str().into(),
            header.value.0.as_str().into(),
        ];
        sql::execute(&tx.conn, sql, values).await?;
    }
    Ok(())
}

/// It is due at once.
pub(super) async fn insert(tx: &Tx<'_>, post: Post) -> Result<()> {
    let sql = "insert into message (id, organisation_id, club_id, client_id, kind, recipient, body, state, created_at,
            good_until, next_try_at) values ($1, $2, $3, $4, $5, $6, $7, 'queued', $8, $9, $8)";
    let values: [Value; 9] = [
        post.id.into(),
        tx.desk.person()?.organisation.into(),
        tx.desk.club_id().into(),
        post.client.into(),
        post.kind.into(),
        post.to.into(),
        post.text.into(),
        tx.desk.now.into(),
        post.good_until.into(),
    ];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Body {
    body: String,
}

pub(super) async fn withdraw(tx: &Tx<'_>, message: MessageId) -> Result<()> {
    let sql = "update message set state = 'failed', next_try_at = null, ended_at = $2,
            error = 'withdrawn before it was handed over'
        where id = $1 and state = 'queued' returning body";
    if let Some(Body { body }) = sql::one(&tx.conn, sql, [message.into(), tx.desk.now.into()]).await? {
        let sql = "update message set body = $2 where id = $1";
        sql::execute(&tx.conn, sql, [message.into(), masked(&body).into()]).await?;
    }
    Ok(())
}

#[derive(FromQueryResult)]
struct MessageRow {
    id: MessageId,
    kind: Kind,
    recipient: String,
    client_id: Option<ClientId>,
    client: Option<String>,
    body: String,
    state: State,
    attempts: i32,
    created_at: Moment,
    next_try_at: Option<Moment>,
    ended_at: Option<Moment>,
    error: Option<String>,
}

impl From<MessageRow> for Message {
    fn from(row: MessageRow) -> Self {
        // What waits has its code in it: that is nobody's to read.
        let text = if row.state == State::Queued { masked(&row.body) } else { row.body };
        Self {
            id: row.id,
            kind: row.kind,
            to: row.recipient,
            client: row.client_id.zip(row.client).map(|(id, name)| Named { id, name: called(&name) }),
            text,
            state: row.state,
            attempts: row.attempts,
            at: row.created_at,
            next_try_at: row.next_try_at,
            ended_at: row.ended_at,
            error: row.error,
        }
    }
}

/// The newest first, behind a place of the list.
pub(super) async fn list(
    db: &impl ConnectionTrait,
    organisation: OrganisationId,
    before: Option<Cursor<MessageId>>,
    most: usize,
) -> Result<Vec<Message>> {
    let mut values: Vec<Value> = vec![organisation.into()];
    // The first is what the index reads; the second decides between those of one moment.
    let behind = before.map_or("", |before| {
        values.extend([before.at.into(), before.id.into()]);
        " and m.created_at <= $2 and (m.created_at < $2 or m.id < $3)"
    });
    let sql = format!(
        "select m.id, m.kind, m.recipient, m.client_id, c.name as client, m.body, m.state, m.attempts, m.created_at,
            m.next_try_at, m.ended_at, m.error
        from message m left join client c on c.id = m.client_id
        where m.organisation_id = $1{behind} order by m.created_at desc, m.id desc limit {most}"
    );
    Ok(sql::all::<MessageRow>(db, &sql, values).await?.into_iter().map(Message::from).collect())
}

pub(super) async fn forget_old(club: &Club, before: Moment) -> Result<()> {
    let sql = "delete from message where created_at < $1 and state <> 'queued'
        and not exists (select 1 from client_code k where k.message_id = message.id)";
    sql::execute(club.writer(), sql, [before.into()]).await?;
    Ok(())
}
