//! The one place where money moves. Entries are added; nothing is edited.

mod rows;

use domain::{
    ids::{ClubId, ShiftId, TransactionId},
    ledger::{Account, Legs, Why},
    money::Balance,
};
use uuid::Uuid;

use crate::{clubs::Venue, error::Result, tx::Tx};

/// One entry: why, about what, in which shift, which legs.
pub(crate) struct Entry {
    pub(crate) why: Why,
    /// The order, session or shift that it is about.
    pub(crate) about: Uuid,
    pub(crate) shift: ShiftId,
    pub(crate) reason: String,
    pub(crate) legs: Legs,
}

/// The accounts of a new club.
pub(crate) async fn open_accounts_in(tx: &Tx<'_>, club: ClubId) -> Result<()> {
    rows::insert_accounts(tx, club).await
}

/// Enters a transaction.
pub(crate) async fn post_in(tx: &Tx<'_>, venue: &Venue, entry: Entry) -> Result<TransactionId> {
    let id = TransactionId::fresh();
    let day = venue.times.business_day(tx.desk.now, venue.card.day_starts_at);
    rows::insert_transaction(tx, id, day, &entry).await?;
    rows::insert_postings(tx, id, &entry).await?;
    Ok(id)
}

/// What a shift put into an account, less what it took out, its opening not counted.
pub(crate) async fn moved_in_shift(
    db: &impl sea_orm::ConnectionTrait,
    shift: ShiftId,
    account: Account,
) -> Result<Balance> {
    rows::moved_in_shift(db, shift, account).await
}
