//! Who plays: registered clients of the organisation, and the built-in Unknown Guest (decision 17), who is found by none
//! of the questions here.

mod bans;
mod card;
mod groups;
mod list;
mod phone;
mod read;
mod registry;
mod rows;
mod search;
pub(crate) mod totals;
mod verification;

use domain::{
    access::Action,
    clients::{CardQuestion, Client, ClientFilter, ClientFound, ClientList, ClientPage, Found, called},
    ids::{ClientId, OrganisationId},
    news::News,
    refusal::Refusal,
};
use sea_orm::ConnectionTrait;

pub use self::{
    bans::{ban, lift_ban},
    groups::{add_group, edit_group, retire_group, tag},
    registry::{archive, continue_by_minute, edit, register, write_note},
    search::{BY_CARD, BY_LAST_DIGITS, BY_NUMBER, BY_PHONE, by_name},
    verification::{enter_code, send_code},
};
pub(crate) use self::{registry::phone_in, verification::forget_old_codes};
use crate::{
    clubs,
    desk::Desk,
    error::{Error, Result},
    sql,
    tx::Tx,
};

/// The clients who are like what was typed: a phone in any common form first, then a client ID, a card, the last
/// digits of a phone, a part of a name.
///
/// # Errors
/// When the role may not see clients.
pub async fn find(desk: &Desk, words: String) -> Result<Found> {
    desk.may(Action::SeeClients)?;
    search::found(desk, &words).await
}

/// One client, with what has to be known before they are served.
///
/// # Errors
/// When the role may not see clients, or the organisation has no such client.
pub async fn known(desk: &Desk, client: ClientId) -> Result<ClientFound> {
    desk.may(Action::SeeClients)?;
    let db = sql::snapshot(desk.snapshots()).await?;
    read::with_seats(&db, desk, &[client]).await?.pop().ok_or(Error::Missing)
}

/// Everything the page of a client shows.
///
/// # Errors
/// When the role may not see clients, or the organisation has no such client.
pub async fn card(desk: &Desk, question: CardQuestion) -> Result<ClientPage> {
    desk.may(Action::SeeClients)?;
    card::page(desk, question).await
}

/// A page of the clients, those who were registered last first; of those who are like what was typed the likeliest.
///
/// # Errors
/// When the role may not see clients.
pub async fn list(desk: &Desk, filter: ClientFilter) -> Result<ClientList> {
    desk.may(Action::SeeClients)?;
    list::page(desk, filter, list::PAGE).await
}

/// The same, many at once: for those who read on until the end.
///
/// # Errors
/// When the role may not see clients.
pub async fn sheet(desk: &Desk, filter: ClientFilter) -> Result<ClientList> {
    desk.may(Action::SeeClients)?;
    list::page(desk, filter, list::SHEET).await
}

/// The built-in client of a new organisation.
pub(crate) async fn make_guest_in(tx: &Tx<'_>, organisation: OrganisationId) -> Result<()> {
    rows::insert_guest(tx, organisation).await
}

/// Who sits down.
pub(crate) struct Sitter {
    /// As it stands on cards.
    pub(crate) name: String,
    /// Unknown Guest: so many may sit at once as there are seats.
    pub(crate) guest: bool,
}

/// Whoever sits down; locked, so that nobody changes, bans or archives them meanwhile, or seats them elsewhere too.
///
/// # Errors
/// [`Refusal::ClientArchived`](domain::refusal::Refusal::ClientArchived), `ClientBanned` unless they are served in spite
/// of it; [`Error::Missing`] when the organisation has no such client.
pub(crate) async fn sits_down_in(tx: &Tx<'_>, client: ClientId, serve_banned: bool) -> Result<Sitter> {
    if let Some(name) = rows::guest_name(tx, client).await? {
        return Ok(Sitter { name, guest: true });
    }
    let known = read::locked(tx, client).await?;
    known.may_sit(tx.desk.now, serve_banned)?;
    Ok(Sitter { name: known.called(), guest: false })
}

/// The ids of those who are like what was typed, the likeliest first.
pub(crate) async fn like(db: &impl ConnectionTrait, desk: &Desk, words: &str) -> Result<Vec<ClientId>> {
    Ok(search::likely(db, desk, words).await?.ids)
}

/// These clients, in this order.
pub(crate) async fn those(db: &impl ConnectionTrait, desk: &Desk, ids: &[ClientId]) -> Result<Vec<Client>> {
    read::those(db, desk.person()?.organisation, ids).await
}

/// What these are called, of those that the organisation has: for the log.
pub(crate) async fn names(
    db: &impl ConnectionTrait,
    desk: &Desk,
    ids: &[ClientId],
) -> Result<Vec<(ClientId, String)>> {
    let clients = those(db, desk, ids).await?;
    Ok(clients.into_iter().map(|client| (client.id, called(&client.name))).collect())
}

/// Tells the screens of all clubs, for clients are everybody's; makes it true, and answers with the client as they are.
async fn told(mut tx: Tx<'_>, client: ClientId) -> Result<Client> {
    let organisation = tx.desk.person()?.organisation;
    let now = tell_in(&mut tx, organisation, client).await?;
    tx.commit().await?;
    Ok(now)
}

/// Tells the screens of all clubs how a client is who is locked.
pub(crate) async fn tell_in(
    tx: &mut Tx<'_>,
    organisation: OrganisationId,
    client: ClientId,
) -> Result<Client> {
    let now = read::one(&tx.conn, organisation, client).await?;
    for club in clubs::all_in(tx).await? {
        tx.tell_at(club, News::Client(Box::new(now.clone())));
    }
    Ok(now)
}

/// A client whose money this desk may move, locked: their balances do not change meanwhile.
///
/// # Errors
/// [`Refusal::GuestHasNoAccount`]; [`Refusal::OwnClient`] for who is the client themselves (decision 37);
/// [`Error::Missing`] when the organisation has no such client.
pub(crate) async fn account_in(tx: &Tx<'_>, client: ClientId) -> Result<()> {
    match rows::lock_and_look(tx, client).await?.ok_or(Error::Missing)? {
        rows::Locked { is_guest: true, .. } => Err(Refusal::GuestHasNoAccount.into()),
        rows::Locked { is_own: true, .. } => Err(Refusal::OwnClient.into()),
        _ => Ok(()),
    }
}

/// A client, or the Unknown Guest, for whom money is given back or put right, locked: who is the client themselves does
/// not do it (decision 37).
///
/// # Errors
/// [`Refusal::OwnClient`]; [`Error::Missing`] when the organisation has no such client.
pub(crate) async fn settle_in(tx: &Tx<'_>, client: ClientId) -> Result<()> {
    match rows::lock_and_look(tx, client).await?.ok_or(Error::Missing)? {
        rows::Locked { is_guest: false, is_own: true } => Err(Refusal::OwnClient.into()),
        _ => Ok(()),
    }
}

/// The client with this phone number, as it was typed.
///
/// # Errors
/// [`Refusal::NoSuchClient`].
pub(crate) async fn with_phone_in(tx: &Tx<'_>, typed: &str) -> Result<ClientId> {
    let nobody = || Refusal::NoSuchClient { typed: typed.to_owned() };
    let country = clubs::country(&tx.conn, tx.desk).await?;
    let phone = phone::read(typed, &country).ok_or_else(nobody)?;
    Ok(search::with_phone(&tx.conn, tx.desk, &phone).await?.ok_or_else(nobody)?)
}

/// A client who pays from their balance, locked; the Unknown Guest has none.
///
/// # Errors
/// [`Refusal::GuestHasNoAccount`]; [`Error::Missing`] when the organisation has no such client.
pub(crate) async fn payer_in(tx: &Tx<'_>, client: ClientId) -> Result<()> {
    match rows::lock_and_look(tx, client).await?.ok_or(Error::Missing)?.is_guest {
        true => Err(Refusal::GuestHasNoAccount.into()),
        false => Ok(()),
    }
}

/// Locks a client, also the Unknown Guest, whose transactions are put right.
///
/// # Errors
/// [`Error::Missing`].
pub(crate) async fn lock_in(tx: &Tx<'_>, client: ClientId) -> Result<()> {
    rows::lock_and_look(tx, client).await?.map(drop).ok_or(Error::Missing)
}

/// Does the organisation have this client?
///
/// # Errors
/// [`Error::Missing`] when it does not.
pub(crate) async fn must_exist(desk: &Desk, client: ClientId) -> Result<()> {
    rows::is_known(desk, client).await?.then_some(()).ok_or(Error::Missing)
}
