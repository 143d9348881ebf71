//! The club's receipt printer: how it is set up, and the slips that wait for it. What sells queues a slip in its own
//! transaction and waits for nobody; the clockwork prints ([`queue`]).

pub mod logo;
pub mod queue;
mod rows;

use chrono::TimeDelta;
use domain::{
    access::Action,
    ids::{PrintJobId, TransactionId},
    printers::{EditPrinter, PrintJob, PrinterPage, PrinterSign, RemoveLogo, Reprint, SetLogo, TestPage},
    refusal::Refusal,
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::{
    clubs,
    desk::Desk,
    error::{Error, Result},
    live, sql, transactions,
    tx::Tx,
};

/// Sets the printer up. What waits is tried at once; with the printer out of use, nothing waits any more.
///
/// # Errors
/// What [`EditPrinter::read`] refuses; [`Refusal::AnotherClub`].
pub async fn edit(desk: &Desk, edit: EditPrinter) -> Result<PrinterPage> {
    let act = desk.act(Action::EditPrinter, edit.id, &edit)?;
    desk.shown_for(edit.club)?;
    if let Some(mut tx) = desk.begin(act).await? {
        let printer = edit.read()?;
        rows::put(&tx, &printer).await?;
        if !printer.on {
            rows::drop_waiting(&tx).await?;
        }
        queue::tell_in(&mut tx).await?;
        tx.prints();
        tx.commit().await?;
    }
    page(desk).await
}

/// Puts a picture at the top of all slips, in place of one before. The log has how large it is and its SHA-256.
///
/// # Errors
/// [`Refusal::BadLogo`], [`Refusal::AnotherClub`].
pub async fn set_logo(desk: &Desk, set: SetLogo) -> Result<()> {
    let act = desk.act(Action::EditPrinter, set.id, &logo::noted(set.id, set.club, Some(&set.png)))?;
    desk.shown_for(set.club)?;
    let (png, picture) = logo::read_aside(set.png).await?;
    if let Some(tx) = desk.begin(act).await? {
        rows::put_logo(&tx, png, &picture).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Takes the picture away.
///
/// # Errors
/// [`Refusal::AnotherClub`].
pub async fn remove_logo(desk: &Desk, remove: RemoveLogo) -> Result<PrinterPage> {
    let act = desk.act(Action::EditPrinter, remove.id, &logo::noted(remove.id, remove.club, None))?;
    desk.shown_for(remove.club)?;
    if let Some(tx) = desk.begin(act).await? {
        rows::remove_logo(&tx).await?;
        tx.commit().await?;
    }
    page(desk).await
}

/// The picture as it was uploaded, a PNG.
///
/// # Errors
/// [`Error::Missing`](crate::Error::Missing) when there is none.
pub async fn logo_file(desk: &Desk) -> Result<Vec<u8>> {
    desk.may(Action::EditPrinter)?;
    rows::logo(desk.readers(), desk.club_id()).await?.ok_or(Error::Missing)
}

/// Prints a page that shows what the printer can.
///
/// # Errors
/// [`Refusal::NoPrinter`], [`Refusal::AnotherClub`].
pub async fn test_page(desk: &Desk, test: TestPage) -> Result<PrinterPage> {
    let act = desk.act(Action::EditPrinter, test.id, &test)?;
    desk.shown_for(test.club)?;
    if let Some(mut tx) = desk.begin(act).await? {
        queued_in(&mut tx, test.id, None, false).await?;
        tx.commit().await?;
    }
    page(desk).await
}

/// Prints the receipt of a transaction once more; the paper says that it is a copy, where it was printed before.
///
/// # Errors
/// [`Refusal::NoPrinter`]; [`Error::Missing`](crate::Error::Missing) when the club has no such transaction.
pub async fn reprint(desk: &Desk, reprint: Reprint) -> Result<PrintJob> {
    let act = desk.act(Action::SeeTransactions, reprint.id, &reprint)?;
    if let Some(mut tx) = desk.begin(act).await? {
        transactions::must_exist_in(&tx, reprint.transaction).await?;
        let again = rows::was_printed(&tx, reprint.transaction).await?;
        queued_in(&mut tx, reprint.id, Some(reprint.transaction), again).await?;
        tx.commit().await?;
    }
    rows::job(desk, reprint.id).await
}

async fn queued_in(
    tx: &mut Tx<'_>,
    id: PrintJobId,
    transaction: Option<TransactionId>,
    again: bool,
) -> Result<()> {
    if !rows::queue(tx, id, transaction, again).await? {
        return Err(Refusal::NoPrinter.into());
    }
    tx.prints();
    Ok(())
}

/// Something was paid: its receipt is printed, where the club has a printer in use, once this is committed.
pub(crate) async fn receipt_in(tx: &mut Tx<'_>, transaction: TransactionId) -> Result<()> {
    if rows::queue(tx, PrintJobId::fresh(), Some(transaction), false).await? {
        tx.prints();
    }
    Ok(())
}

/// Everything the page of the printer shows.
///
/// # Errors
/// When the role may not set it up.
pub async fn page(desk: &Desk) -> Result<PrinterPage> {
    desk.may(Action::EditPrinter)?;
    let seen = live::seen(desk).await?;
    let venue = clubs::venue(desk).await?;
    let db = sql::snapshot(desk.snapshots()).await?;
    let jobs = rows::latest(&db, desk.club_id()).await?;
    let from = jobs.last().map_or(desk.now, |job| job.at);
    Ok(PrinterPage {
        me: desk.person()?.clone(),
        times: clubs::local_times_between(venue.zone, from, desk.now + TimeDelta::days(3)),
        printer: rows::of_club(&db, desk.club_id()).await?.map(rows::PrinterRow::printer),
        logo: rows::logo_pixels(&db, desk.club_id()).await?,
        sign: rows::sign(&db, desk.club_id()).await?,
        jobs,
        now: desk.now,
        seen,
        form: Uuid::now_v7(),
    })
}

/// How the printer is, for the hall; `None` where none is in use.
pub(crate) async fn sign(db: &impl ConnectionTrait, desk: &Desk) -> Result<Option<PrinterSign>> {
    if !is_in_use(db, desk).await? {
        return Ok(None);
    }
    rows::sign(db, desk.club_id()).await.map(Some)
}

/// Is there a printer in use?
pub(crate) async fn is_in_use(db: &impl ConnectionTrait, desk: &Desk) -> Result<bool> {
    Ok(rows::of_club(db, desk.club_id()).await?.is_some_and(|row| row.in_use))
}
