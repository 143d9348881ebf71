//! Who plays: for now the built-in Unknown Guest (decision 17).

mod rows;

use domain::ids::{ClientId, OrganisationId};

use crate::{
    error::{Error, Result},
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
