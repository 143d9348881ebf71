//! Messages to clients: how they are sent, the queue in which they wait, and the list of them.
//!
//! Whoever wants one sent leaves it in the queue, in their own transaction, and goes on. A task of the program takes
//! it out (`sending.rs`).

mod answer;
mod rows;
mod sending;

use chrono::TimeDelta;
use domain::{
    access::Action,
    ids::{ActId, ClientId, ClubId, MessageId},
    messages::{
        BodyFormat, Driver, EditSender, Gateway, GatewayFault, HttpMethod, Kind, Message, MessagesPage,
        MessagesQuestion, SendTest, Sender, SenderChanged, TEST_WORDS,
    },
    refusal::Refusal,
    time::Moment,
};
use sea_orm::ConnectionTrait;
use serde::Serialize;
use uuid::Uuid;

pub use self::sending::{Heard, Taken, next_due, over, take_out};
use crate::{clients, clubs, desk::Desk, error::Result, handle::Club, sql, staff, tx::Tx};

/// So many on a page.
const PAGE: usize = 25;

/// Nobody waits longer for a test.
const TEST_GOOD: TimeDelta = TimeDelta::minutes(10);

/// How messages are sent, and a page of them, the newest first.
///
/// # Errors
/// When the role may not see them.
pub async fn page(desk: &Desk, question: MessagesQuestion) -> Result<MessagesPage> {
    desk.may(Action::EditMessages)?;
    let venue = clubs::venue(desk).await?;
    let me = desk.person()?.clone();
    let db = sql::snapshot(desk.snapshots()).await?;
    // One more than is shown says whether there are older ones.
    let mut rows = rows::list(&db, me.organisation, question.before, PAGE + 1).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let oldest = rows.last().map_or(desk.now, |message| message.at).min(desk.now);
    Ok(MessagesPage {
        times: clubs::local_times_between(venue.zone, oldest, desk.now + TimeDelta::days(3)),
        club: venue.card,
        sender: (&rows::sender(&db, desk.club_id()).await?).into(),
        question,
        older: rows.last().map(Message::cursor).filter(|_| more),
        rows,
        me,
        form: Uuid::now_v7(),
    })
}

/// What the log keeps of a change: nothing that could be a secret, and that can stand anywhere in an address or a body.
#[derive(Serialize)]
struct Changed<'a> {
    id: ActId,
    club: ClubId,
    sender: Driver,
    words: &'a str,
    method: HttpMethod,
    format: BodyFormat,
    statuses: &'a str,
    answer: &'a str,
}

impl<'a> Changed<'a> {
    fn by(edit: &'a EditSender) -> Self {
        Self {
            id: edit.id,
            club: edit.club,
            sender: edit.driver,
            words: &edit.code_words.0,
            method: edit.method,
            format: edit.format,
            statuses: &edit.statuses.0,
            answer: &edit.answer.0,
        }
    }
}

/// Changes how messages are sent, in all clubs.
///
/// # Errors
/// What [`EditSender::read`] refuses; [`GatewayFault::Body`] for one that is no JSON once it is filled in;
/// [`Refusal::NotYours`] for who may not in all clubs; [`Refusal::AnotherClub`].
pub async fn edit_sender(desk: &Desk, edit: EditSender) -> Result<SenderChanged> {
    let act = desk.act(Action::EditMessages, edit.id, &Changed::by(&edit))?;
    desk.shown_for(edit.club)?;
    if let Some(tx) = desk.begin(act).await? {
        // What is every club's is changed by who may in all of them.
        staff::may_everywhere_in(&tx, Action::EditMessages).await?;
        let sender = edit.read(sender(&tx.conn, desk.club_id()).await?)?;
        if sender.driver == Driver::Gateway {
            is_json(&sender.gateway)?;
        }
        rows::save_sender(&tx, desk.person()?.organisation, &sender).await?;
        tx.commit().await?;
    }
    Ok(SenderChanged { by: edit.id })
}

/// Is the body JSON, with letters in it that would break a careless one?
fn is_json(gateway: &Gateway) -> Result<(), Refusal> {
    let request = gateway.request(MessageId::fresh(), "+77010000000", "\"{\\\n}\"");
    let json = request.body.filter(|_| gateway.format == BodyFormat::Json);
    match json.map(|(_, body)| serde_json::from_str::<serde_json::Value>(&body)) {
        Some(Err(_)) => Err(Refusal::BadGateway(GatewayFault::Body)),
        _ => Ok(()),
    }
}

/// Sends a message to see whether it arrives.
///
/// # Errors
/// [`Refusal::NoSender`], [`Refusal::BadPhone`], [`Refusal::AnotherClub`].
pub async fn send_test(desk: &Desk, test: SendTest) -> Result<MessageId> {
    let act = desk.act(Action::EditMessages, test.id, &test)?;
    desk.shown_for(test.club)?;
    if let Some(mut tx) = desk.begin(act).await? {
        let to = clients::phone_in(&tx, &test.to).await?;
        if !are_sent(&tx.conn, desk.club_id()).await? {
            return Err(Refusal::NoSender.into());
        }
        let post = Post {
            id: test.id,
            kind: Kind::Test,
            client: None,
            to,
            text: TEST_WORDS.to_owned(),
            good_until: desk.now + TEST_GOOD,
        };
        post_in(&mut tx, post).await?;
        tx.commit().await?;
    }
    Ok(test.id)
}

/// How messages of a club's organisation are sent.
pub(crate) async fn sender(db: &impl ConnectionTrait, club: ClubId) -> Result<Sender> {
    rows::sender(db, club).await
}

/// Are they sent at all?
pub(crate) async fn are_sent(db: &impl ConnectionTrait, club: ClubId) -> Result<bool> {
    rows::are_sent(db, club).await
}

/// What somebody wants sent.
pub(crate) struct Post {
    pub(crate) id: MessageId,
    pub(crate) kind: Kind,
    pub(crate) client: Option<ClientId>,
    /// In E.164.
    pub(crate) to: String,
    pub(crate) text: String,
    /// Later it is of no use.
    pub(crate) good_until: Moment,
}

/// Leaves a message in the queue.
pub(crate) async fn post_in(tx: &mut Tx<'_>, post: Post) -> Result<()> {
    rows::insert(tx, post).await?;
    tx.post();
    Ok(())
}

/// A message that nobody needs any more is not sent, if it still waits.
pub(crate) async fn withdraw_in(tx: &Tx<'_>, message: MessageId) -> Result<()> {
    rows::withdraw(tx, message).await
}

/// So long a message is kept once it is over.
const KEPT: TimeDelta = TimeDelta::days(90);

/// Forgets codes of yesterday, and messages that have been over for ninety days.
///
/// # Errors
/// When the database fails.
pub async fn forget_old(club: &Club) -> Result<()> {
    let now = club.now();
    clients::forget_old_codes(club, now - TimeDelta::days(1)).await?;
    rows::forget_old(club, now - KEPT).await
}
