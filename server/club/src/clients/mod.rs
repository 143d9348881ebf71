//! Who plays: for now the built-in Unknown Guest (decision 17).

mod rows;

use domain::{
    ids::{ClientId, OrganisationId},
    refusal::Refusal,
};

use crate::{
    desk::Desk,
    error::{Error, Result},
    staff,
    tx::Tx,
};

/// The built-in client of a new organisation.
pub(crate) async fn make_guest_in(tx: &Tx<'_>, organisation: OrganisationId) -> Result<()> {
    rows::insert_guest(tx, organisation).await
}

/// The client's name, as it stands on cards; locked against being changed meanwhile.
///
/// # Errors
/// [`Error::Missing`] when the organisation has no such client.
pub(crate) async fn name_in(tx: &Tx<'_>, client: ClientId) -> Result<String> {
    rows::name(tx, client).await?.ok_or(Error::Missing)
}

/// A client whose money this desk may move, locked: their balances do not change meanwhile.
///
/// # Errors
/// [`Refusal::GuestHasNoAccount`]; [`Refusal::OwnClient`] for who is the client themselves (decision 37);
/// [`Error::Missing`] when the organisation has no such client.
pub(crate) async fn account_in(tx: &Tx<'_>, client: ClientId) -> Result<()> {
    if rows::lock_and_is_guest(tx, client).await?.ok_or(Error::Missing)? {
        return Err(Refusal::GuestHasNoAccount.into());
    }
    if staff::is_client_in(tx, client).await? {
        return Err(Refusal::OwnClient.into());
    }
    Ok(())
}

/// A client who pays from their balance, locked; the Unknown Guest has none.
///
/// # Errors
/// [`Refusal::GuestHasNoAccount`]; [`Error::Missing`] when the organisation has no such client.
pub(crate) async fn payer_in(tx: &Tx<'_>, client: ClientId) -> Result<()> {
    match rows::lock_and_is_guest(tx, client).await?.ok_or(Error::Missing)? {
        true => Err(Refusal::GuestHasNoAccount.into()),
        false => Ok(()),
    }
}

/// Locks a client, also the Unknown Guest, whose transactions are put right.
///
/// # Errors
/// [`Error::Missing`].
pub(crate) async fn lock_in(tx: &Tx<'_>, client: ClientId) -> Result<()> {
    rows::lock_and_is_guest(tx, client).await?.map(drop).ok_or(Error::Missing)
}

/// Does the organisation have this client?
///
/// # Errors
/// [`Error::Missing`] when it does not.
pub(crate) async fn known(desk: &Desk, client: ClientId) -> Result<()> {
    rows::is_known(desk, client).await?.then_some(()).ok_or(Error::Missing)
}
