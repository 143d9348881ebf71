//! Proving that a phone is a client's: a code goes there, and comes back over the counter (decision 16).

use chrono::TimeDelta;
use domain::{
    access::Action,
    clients::{CODE_AGAIN, CODE_GOOD, CODE_TRIES, Client, CodeOut, EnterCode, SendCode, SentCode},
    ids::{ActId, ClientId, MessageId},
    messages::{CODE_DIGITS, Driver, Kind, State},
    refusal::Refusal,
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{read, told};
use crate::{
    clubs,
    desk::Desk,
    error::Result,
    handle::Club,
    messages::{self, Post},
    random::{random_digits, same},
    sql,
    tx::Tx,
};

/// What the log keeps: never the code.
#[derive(Serialize)]
struct Done {
    id: ActId,
    client: ClientId,
    verification: &'static str,
}

impl Done {
    const fn of(id: ActId, client: ClientId, verification: &'static str) -> Self {
        Self { id, client, verification }
    }
}

/// Sends a client a code, in place of the one before.
///
/// # Errors
/// [`Refusal::NoSender`], [`Refusal::PhoneVerified`], [`Refusal::CodeTooSoon`];
/// [`Error::Missing`](crate::Error::Missing) when the organisation has no such client.
pub async fn send_code(desk: &Desk, send: SendCode) -> Result<Client> {
    let act = desk.act(Action::EditClients, send.id, &Done::of(send.id, send.client, "code sent"))?;
    let Some(mut tx) = desk.begin(act).await? else {
        return read::one(desk.readers(), desk.person()?.organisation, send.client).await;
    };
    let client = read::locked(&tx, send.client).await?;
    if client.verified_at.is_some() {
        return Err(Refusal::PhoneVerified.into());
    }
    if let Some(before) = last_code(&tx, &client).await? {
        before.may_follow(desk.now)?;
    }
    if !code_in(&mut tx, client.id, &client.phone).await? {
        return Err(Refusal::NoSender.into());
    }
    told(tx, client.id).await
}

/// The code that a client says they got: right, it makes their phone verified. Wrong, it is one try.
///
/// # Errors
/// [`Refusal::CodeDigits`] for what no code is; [`Refusal::WrongCode`], [`Refusal::CodeTries`], [`Refusal::CodeExpired`],
/// [`Refusal::NoCodeSent`]; [`Error::Missing`](crate::Error::Missing) when the organisation has no such client.
pub async fn enter_code(desk: &Desk, enter: EnterCode) -> Result<Client> {
    let act = desk.act(Action::EditClients, enter.id, &Done::of(enter.id, enter.client, "code entered"))?;
    let digits = enter.digits()?;
    count(desk, enter.client, &digits.0).await?;
    if let Some(tx) = desk.begin(act).await? {
        // What was changed since it was counted has the last word.
        let client = read::locked(&tx, enter.client).await?;
        if let Judged::Right = judged(&tx, &client, &digits.0).await? {
            verify(&tx, client.id).await?;
            return told(tx, client.id).await;
        }
        tx.commit().await?;
    }
    read::one(desk.readers(), desk.person()?.organisation, enter.client).await
}

/// What was typed, against what was sent.
enum Judged {
    /// The phone is verified already: by the same press, or by somebody else.
    Before,
    Right,
    Wrong(CodeRow, String),
}

async fn judged(tx: &Tx<'_>, client: &Client, digits: &str) -> Result<Judged> {
    if client.verified_at.is_some() {
        return Ok(Judged::Before);
    }
    let code = code_of(&tx.conn, client).await?.ok_or(Refusal::NoCodeSent)?;
    code.sent().is_good(tx.desk.now)?;
    let typed = hashed(code.message_id, digits);
    Ok(if same(&code.hash, &typed) { Judged::Right } else { Judged::Wrong(code, typed) })
}

/// Counts a wrong try, in a transaction of its own and under the client's lock: however many are made at once, each of
/// them is counted before anybody hears that it was wrong.
async fn count(desk: &Desk, client: ClientId, digits: &str) -> Result<()> {
    let tx = desk.open().await?;
    let client = read::locked(&tx, client).await?;
    let Judged::Wrong(code, typed) = judged(&tx, &client, digits).await? else { return Ok(()) };
    if code.last_wrong.as_ref() == Some(&typed) {
        // The same again, as by a form that is sent once more, tries nothing new.
        let left = u32::try_from(CODE_TRIES - code.wrong).unwrap_or(0);
        return Err(Refusal::WrongCode { left }.into());
    }
    let (after, said) = code.sent().wrong_again();
    let sql = "update client_code set wrong = $2, last_wrong = $3 where client_id = $1";
    sql::execute(&tx.conn, sql, [client.id.into(), after.wrong.into(), typed.into()]).await?;
    tx.commit().await?;
    Err(said.into())
}

/// A new client gets a code by itself, where codes are sent.
pub(super) async fn first_code_in(tx: &mut Tx<'_>, client: ClientId, phone: &str) -> Result<()> {
    code_in(tx, client, phone).await.map(drop)
}

/// Sends a code; `false`: nobody has said how.
async fn code_in(tx: &mut Tx<'_>, client: ClientId, phone: &str) -> Result<bool> {
    let sender = messages::sender(&tx.conn, tx.desk.club_id()).await?;
    if sender.driver == Driver::None {
        return Ok(false);
    }
    forget_code_in(tx, client).await?;
    let digits = random_digits(CODE_DIGITS);
    let club = clubs::venue_in(tx).await?.card.name;
    let post = Post {
        id: MessageId::fresh(),
        kind: Kind::Code,
        client: Some(client),
        to: phone.to_owned(),
        text: sender.text(&digits, &club),
        good_until: tx.desk.now + TimeDelta::seconds(CODE_GOOD),
    };
    let message = post.id;
    messages::post_in(tx, post).await?;
    let sql =
        "insert into client_code (client_id, message_id, phone, hash, sent_at) values ($1, $2, $3, $4, $5)";
    let values: [Value; 5] =
        [client.into(), message.into(), phone.into(), hashed(message, &digits).into(), tx.desk.now.into()];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(true)
}

/// A code that was sent is worth nothing any more, and is not sent if it still waits.
pub(super) async fn forget_code_in(tx: &Tx<'_>, client: ClientId) -> Result<()> {
    let sql = "delete from client_code where client_id = $1 returning message_id";
    if let Some(Sent { message_id }) = sql::one::<Sent>(&tx.conn, sql, [client.into()]).await? {
        messages::withdraw_in(tx, message_id).await?;
    }
    Ok(())
}

#[derive(FromQueryResult)]
struct Sent {
    message_id: MessageId,
}

async fn verify(tx: &Tx<'_>, client: ClientId) -> Result<()> {
    forget_code_in(tx, client).await?;
    let sql = "update client set verified_at = $2 where id = $1";
    sql::execute(&tx.conn, sql, [client.into(), tx.desk.now.into()]).await?;
    Ok(())
}

/// What is stored of a code. Whoever reads the database while it is good could try all of them; what they would find is
/// worth five minutes.
fn hashed(message: MessageId, digits: &str) -> String {
    let hash = Sha256::new().chain_update(message.0.as_bytes()).chain_update(digits).finalize();
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[derive(FromQueryResult)]
struct CodeRow {
    message_id: MessageId,
    hash: String,
    sent_at: Moment,
    wrong: i32,
    last_wrong: Option<String>,
}

impl CodeRow {
    const fn sent(&self) -> SentCode {
        SentCode { at: self.sent_at, wrong: self.wrong }
    }
}

/// The code that was sent to the phone that the client has.
async fn code_of(db: &impl ConnectionTrait, client: &Client) -> Result<Option<CodeRow>> {
    let sql = "select message_id, hash, sent_at, wrong, last_wrong from client_code
        where client_id = $1 and phone = $2";
    sql::one(db, sql, [client.id.into(), client.phone.as_str().into()]).await
}

#[derive(FromQueryResult)]
struct LastRow {
    created_at: Moment,
}

/// The code that went to the client's phone last, also where it is worth nothing any more because they had another phone
/// in between. Of what was sent longer ago than anybody waits nothing is looked for.
async fn last_code(tx: &Tx<'_>, client: &Client) -> Result<Option<SentCode>> {
    let sql = "select created_at from message
        where created_at > $1 and client_id = $2 and recipient = $3 and kind = 'code'
        order by created_at desc limit 1";
    let since = tx.desk.now - TimeDelta::seconds(CODE_AGAIN);
    let values: [Value; 3] = [since.into(), client.id.into(), client.phone.as_str().into()];
    let row = sql::one::<LastRow>(&tx.conn, sql, values).await?;
    Ok(row.map(|row| SentCode { at: row.created_at, wrong: 0 }))
}

#[derive(FromQueryResult)]
struct OutRow {
    sent_at: Moment,
    wrong: i32,
    state: State,
    error: Option<String>,
}

/// The code that was sent to a client last, and how its message fares.
pub(super) async fn code_out(db: &impl ConnectionTrait, client: ClientId) -> Result<Option<CodeOut>> {
    let sql = "select k.sent_at, k.wrong, m.state, m.error
        from client_code k join message m on m.id = k.message_id where k.client_id = $1";
    let row = sql::one::<OutRow>(db, sql, [client.into()]).await?;
    Ok(row.map(|row| CodeOut {
        code: SentCode { at: row.sent_at, wrong: row.wrong },
        state: row.state,
        error: row.error,
    }))
}

/// Forgets codes that were sent before this: nobody can type them any more.
pub(crate) async fn forget_old_codes(club: &Club, before: Moment) -> Result<u64> {
    sql::execute(club.writer(), "delete from client_code where sent_at < $1", [before.into()]).await
}
