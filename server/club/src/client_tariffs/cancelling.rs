//! Writing off what is left of a client tariff, and putting it back. No money moves: what the club owes in time does.

use domain::{
    access::Action,
    client_tariffs::{ClientTariffFault, ClientTariffs, Restore, WriteOff},
    ids::{ClientId, ClientTariffId},
    refusal::Refusal,
};

use super::{About, Kind, moved_in, of_clients, off, rows, tell_in};
use crate::{clients, clubs, desk::Desk, error::Result, tx::Tx};

/// Writes off what is left of it.
///
/// # Errors
/// [`ClientTariffFault::UsedUp`] where nothing is left, `Cancelled` where it was taken back or written off before, `InUse`;
/// [`Refusal::OwnClient`]; [`Refusal::BadReason`]; [`Error::Missing`](crate::Error::Missing).
pub async fn write_off(desk: &Desk, write_off: WriteOff) -> Result<ClientTariffs> {
    let act = desk.act(Action::WriteOffTariff, write_off.id, &write_off)?;
    let reason = write_off.reason.reason()?;
    if let Some(mut tx) = desk.begin(act).await? {
        clients::account_in(&tx, write_off.client).await?;
        write_off_in(&tx, write_off.client, write_off.purchased, reason).await?;
        tell_in(&mut tx, write_off.client).await?;
        tx.commit().await?;
    }
    now_of(desk, write_off.client).await
}

async fn write_off_in(tx: &Tx<'_>, client: ClientId, id: ClientTariffId, reason: String) -> Result<()> {
    let stored = rows::one(tx, client, id).await?;
    let before = stored.as_of(tx.desk.now, clubs::zone(&tx.conn, tx.desk.club_id()).await?);
    let fault = |fault| Err(Refusal::ClientTariff(fault).into());
    if before.cancelled_at.is_some() {
        return fault(ClientTariffFault::Cancelled);
    }
    if before.left <= 0 {
        return fault(ClientTariffFault::UsedUp);
    }
    // What is not played of that could come back onto it.
    if off::is_in_use(tx, client, id).await? {
        return fault(ClientTariffFault::InUse);
    }
    let after = before.clone().cancelled(tx.desk.now);
    moved_in(tx, Kind::WrittenOff, &before, &after, &About::Reason(reason)).await
}

/// Puts back what was written off: the same seconds, the same visits. Its expiry went on meanwhile.
///
/// # Errors
/// [`ClientTariffFault::NotWrittenOff`]; [`Refusal::OwnClient`]; [`Refusal::BadReason`]; [`Error::Missing`](crate::Error::Missing).
pub async fn restore(desk: &Desk, restore: Restore) -> Result<ClientTariffs> {
    let act = desk.act(Action::RestoreTariff, restore.id, &restore)?;
    let reason = restore.reason.reason()?;
    if let Some(mut tx) = desk.begin(act).await? {
        clients::account_in(&tx, restore.client).await?;
        restore_in(&tx, restore.client, restore.purchased, reason).await?;
        tell_in(&mut tx, restore.client).await?;
        tx.commit().await?;
    }
    now_of(desk, restore.client).await
}

async fn restore_in(tx: &Tx<'_>, client: ClientId, id: ClientTariffId, reason: String) -> Result<()> {
    let stored = rows::one(tx, client, id).await?;
    let before = stored.as_of(tx.desk.now, clubs::zone(&tx.conn, tx.desk.club_id()).await?);
    let gone = off::last_written_off(tx, id).await?;
    let gone = gone.ok_or(Refusal::ClientTariff(ClientTariffFault::NotWrittenOff))?;
    let after = before.clone().restored(gone.seconds, gone.visits);
    moved_in(tx, Kind::Restored, &before, &after, &About::Reason(reason)).await
}

async fn now_of(desk: &Desk, client: ClientId) -> Result<ClientTariffs> {
    let mut found = of_clients(desk.readers(), desk, &[client]).await?;
    Ok(ClientTariffs { client, active: found.remove(&client).unwrap_or_default() })
}
