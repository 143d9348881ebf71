//! The queue of slips, as the clockwork sees it: which printers are due, what each prints next, how it went. One
//! program prints: a slip that is being printed when the program starts was left so by the one before.

use chrono::TimeDelta;
use domain::{
    ids::{ClubId, PrintJobId},
    news::News,
    printers::{
        GIVE_UP, PrintJob, PrintState, Printer, PrinterFault, PrinterSign, ReceiptPaper, again_after,
    },
    time::Moment,
};

use super::{
    logo::{self, Picture},
    rows,
};
use crate::{error::Result, handle::Club, transactions, tx::Tx};

/// Slips that are done are kept so long.
const KEPT: TimeDelta = TimeDelta::days(7);

/// What is to be printed next.
pub struct Work {
    /// Which slip.
    pub id: PrintJobId,
    /// On which printer.
    pub printer: Printer,
    /// What stands at the top of it.
    pub logo: Option<Picture>,
    /// Was it, or a part of it, printed before?
    pub again: bool,
    /// The receipt; `None`: a test page.
    pub receipt: Option<ReceiptPaper>,
}

/// How it went, when it did not go well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Why.
    pub fault: PrinterFault,
    /// Was something of the slip sent? Then it may be on the paper.
    pub sent: bool,
}

/// The clubs for whose printers slips wait, with the moment at which each is to be tried.
///
/// # Errors
/// When the database fails.
pub async fn due(club: &Club) -> Result<Vec<(ClubId, Moment)>> {
    let now = club.now();
    let due = rows::due(club.readers()).await?.into_iter();
    Ok(due.map(|row| (row.club_id, row.next_at.unwrap_or(now))).collect())
}

/// Takes the slip that has waited longest, if the printer is due. Those for which nobody waits any more fail.
///
/// # Errors
/// When the database fails.
pub async fn take(club: &Club, at: ClubId) -> Result<Option<Work>> {
    let desk = club.house_desk(at);
    let mut tx = desk.open().await?;
    let Some(row) = rows::locked(&tx).await?.filter(|row| row.in_use) else { return Ok(None) };
    if row.next_at.is_some_and(|next| next > desk.now) {
        return Ok(None);
    }
    let Some(mut job) = first_in_time(&mut tx, row.fault).await? else {
        tx.commit().await?;
        return Ok(None);
    };
    // It was on its way when the program stopped.
    job.again |= job.state == PrintState::Printing;
    job.state = PrintState::Printing;
    job.tries += 1;
    rows::save(&tx, &job).await?;
    tx.commit().await?;
    let receipt = match job.transaction {
        Some(id) => Some(transactions::paper(&desk, id).await?),
        None => None,
    };
    let logo = logo::shown(rows::logo(desk.readers(), at).await?).await;
    Ok(Some(Work { id: job.id, printer: row.printer(), logo, again: job.again, receipt }))
}

/// The first slip that somebody still waits for.
async fn first_in_time(tx: &mut Tx<'_>, of_printer: Option<PrinterFault>) -> Result<Option<PrintJob>> {
    while let Some(job) = rows::first_waiting(tx).await? {
        let kept = job.fault.or(of_printer).filter(|_| job.at + GIVE_UP <= tx.desk.now);
        let Some(fault) = kept else { return Ok(Some(job)) };
        rows::save(tx, &PrintJob { state: PrintState::Failed, fault: Some(fault), ..job }).await?;
        tell_in(tx).await?;
    }
    Ok(None)
}

/// It is on the paper.
///
/// # Errors
/// When the database fails.
pub async fn printed(club: &Club, at: ClubId, id: PrintJobId) -> Result<()> {
    ended(club, at, id, None).await
}

/// It is not, and waits on; the printer is tried again later.
///
/// # Errors
/// When the database fails.
pub async fn failed(club: &Club, at: ClubId, id: PrintJobId, failure: Failure) -> Result<()> {
    ended(club, at, id, Some(failure)).await
}

async fn ended(club: &Club, at: ClubId, id: PrintJobId, failure: Option<Failure>) -> Result<()> {
    let desk = club.house_desk(at);
    let mut tx = desk.open().await?;
    let (Some(row), Some(job)) = (rows::locked(&tx).await?, rows::first_waiting(&tx).await?) else {
        return Ok(());
    };
    if job.id != id {
        return Ok(());
    }
    let before = rows::sign(&tx.conn, at).await?;
    match failure {
        None => {
            rows::save(&tx, &PrintJob { state: PrintState::Printed, fault: None, ..job }).await?;
            rows::put_fault(&tx, None, 0, None).await?;
        }
        Some(Failure { fault, sent }) => {
            // Switched off meanwhile: nobody tries it again.
            let state = if row.in_use { PrintState::Queued } else { PrintState::Failed };
            let again = job.again || sent;
            rows::save(&tx, &PrintJob { state, fault: Some(fault), again, ..job }).await?;
            let failures = row.failures.saturating_add(1);
            let next = desk.now + again_after(failures);
            rows::put_fault(&tx, Some(fault), failures, Some(next)).await?;
        }
    }
    let after = rows::sign(&tx.conn, at).await?;
    if before.fault.is_some() || after.fault.is_some() {
        tx.tell(News::Printer(after));
    }
    tx.commit().await
}

/// Tells the screens how the printer is.
pub(super) async fn tell_in(tx: &mut Tx<'_>) -> Result<()> {
    let sign: PrinterSign = rows::sign(&tx.conn, tx.desk.club_id()).await?;
    tx.tell(News::Printer(sign));
    Ok(())
}

/// Forgets what was done long ago.
///
/// # Errors
/// When the database fails.
pub async fn forget_old(club: &Club) -> Result<u64> {
    rows::forget(club.writer(), club.now() - KEPT).await
}
