//! The tables of printers and of slips. A printer is locked before its slips.

use domain::{
    ids::{ClubId, PrintJobId, TransactionId},
    printers::{Letters, PaperWidth, PrintJob, PrintState, Printer, PrinterFault, PrinterSign},
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use super::logo::Picture;
use crate::{
    desk::Desk,
    error::{Error, Result},
    sql::{self, Lock},
    tx::Tx,
};

/// So many slips are listed.
const LISTED: usize = 50;

#[derive(FromQueryResult)]
pub(super) struct PrinterRow {
    host: String,
    port: i32,
    paper: PaperWidth,
    letters: Letters,
    letter_table: i32,
    logo: Option<i32>,
    footer: String,
    qr: String,
    pub(super) in_use: bool,
    pub(super) fault: Option<PrinterFault>,
    pub(super) failures: i32,
    pub(super) next_at: Option<Moment>,
}

impl PrinterRow {
    pub(super) fn printer(self) -> Printer {
        Printer {
            host: self.host,
            port: self.port,
            paper: self.paper,
            letters: self.letters,
            table: self.letter_table,
            logo: self.logo,
            footer: self.footer,
            qr: self.qr,
            on: self.in_use,
        }
    }
}

const PRINTER: &str =
    "select host, port, paper, letters, letter_table, logo, footer, qr, in_use, fault, failures,
        next_at
    from receipt_printer where club_id = $1";

pub(super) async fn of_club(db: &impl ConnectionTrait, club: ClubId) -> Result<Option<PrinterRow>> {
    sql::one(db, PRINTER, [club.into()]).await
}

/// The printer of the desk's club, locked.
pub(super) async fn locked(tx: &Tx<'_>) -> Result<Option<PrinterRow>> {
    let sql = format!("{PRINTER}{}", Lock::Update.clause(&tx.conn));
    sql::one(&tx.conn, &sql, [tx.desk.club_id().into()]).await
}

/// As it was typed; whatever kept it from printing may be gone.
pub(super) async fn put(tx: &Tx<'_>, printer: &Printer) -> Result<()> {
    let sql = "insert into receipt_printer
            (club_id, host, port, paper, letters, letter_table, logo, footer, qr, in_use)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        on conflict (club_id) do update set host = $2, port = $3, paper = $4, letters = $5, letter_table = $6,
            logo = $7, footer = $8, qr = $9, in_use = $10, fault = null, failures = 0, next_at = null";
    let values: [Value; 10] = [
        tx.desk.club_id().into(),
        printer.host.clone().into(),
        printer.port.into(),
        printer.paper.into(),
        printer.letters.into(),
        printer.table.into(),
        printer.logo.into(),
        printer.footer.clone().into(),
        printer.qr.clone().into(),
        printer.on.into(),
    ];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(())
}

/// How the printer did when it was tried last: `None`, well.
pub(super) async fn put_fault(
    tx: &Tx<'_>,
    fault: Option<PrinterFault>,
    failures: i32,
    next_at: Option<Moment>,
) -> Result<()> {
    let sql = "update receipt_printer set fault = $2, failures = $3, next_at = $4 where club_id = $1";
    let values = [tx.desk.club_id().into(), fault.into(), failures.into(), next_at.into()];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(())
}

/// The logo, in place of one before.
pub(super) async fn put_logo(tx: &Tx<'_>, png: Vec<u8>, picture: &Picture) -> Result<()> {
    let sql = "insert into printer_logo (club_id, png, width, height) values ($1, $2, $3, $4)
        on conflict (club_id) do update set png = $2, width = $3, height = $4";
    let side = |pixels| i32::try_from(pixels).unwrap_or(i32::MAX);
    let values: [Value; 4] =
        [tx.desk.club_id().into(), png.into(), side(picture.width).into(), side(picture.height).into()];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(())
}

pub(super) async fn remove_logo(tx: &Tx<'_>) -> Result<()> {
    let sql = "delete from printer_logo where club_id = $1";
    sql::execute(&tx.conn, sql, [tx.desk.club_id().into()]).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct LogoRow {
    png: Vec<u8>,
}

pub(super) async fn logo(db: &impl ConnectionTrait, club: ClubId) -> Result<Option<Vec<u8>>> {
    let sql = "select png from printer_logo where club_id = $1";
    Ok(sql::one::<LogoRow>(db, sql, [club.into()]).await?.map(|row| row.png))
}

#[derive(FromQueryResult)]
struct PixelsRow {
    width: i32,
    height: i32,
}

/// How large the logo is.
pub(super) async fn logo_pixels(db: &impl ConnectionTrait, club: ClubId) -> Result<Option<(u32, u32)>> {
    let sql = "select width, height from printer_logo where club_id = $1";
    let row = sql::one::<PixelsRow>(db, sql, [club.into()]).await?;
    Ok(row.map(|row| (row.width.unsigned_abs(), row.height.unsigned_abs())))
}

/// A slip waits, if there is a printer in use.
pub(super) async fn queue(
    tx: &Tx<'_>,
    id: PrintJobId,
    transaction: Option<TransactionId>,
    again: bool,
) -> Result<bool> {
    let sql = "insert into print_job (id, club_id, transaction_id, staff_id, again, state, tries, created_at)
        select $1, club_id, $3, $4, $5, 'queued', 0, $6 from receipt_printer where club_id = $2 and in_use";
    let values: [Value; 6] = [
        id.into(),
        tx.desk.club_id().into(),
        transaction.into(),
        tx.desk.staff_id().into(),
        again.into(),
        tx.desk.now.into(),
    ];
    Ok(sql::execute(&tx.conn, sql, values).await? > 0)
}

/// Was it, or a part of it, printed before?
pub(super) async fn was_printed(tx: &Tx<'_>, transaction: TransactionId) -> Result<bool> {
    let sql = "select count(*) from print_job
        where club_id = $1 and transaction_id = $2 and (state = 'printed' or again)";
    Ok(sql::number(&tx.conn, sql, [tx.desk.club_id().into(), transaction.into()]).await? > 0)
}

/// Nothing waits any more.
pub(super) async fn drop_waiting(tx: &Tx<'_>) -> Result<()> {
    let sql = "update print_job set state = 'failed', fault = $2, done_at = $3
        where club_id = $1 and done_at is null and state = 'queued'";
    let values = [tx.desk.club_id().into(), PrinterFault::NotUsed.into(), tx.desk.now.into()];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct JobRow {
    id: PrintJobId,
    transaction_id: Option<TransactionId>,
    again: bool,
    state: PrintState,
    tries: i32,
    fault: Option<PrinterFault>,
    created_at: Moment,
    name: Option<String>,
}

impl From<JobRow> for PrintJob {
    fn from(row: JobRow) -> Self {
        Self {
            id: row.id,
            transaction: row.transaction_id,
            again: row.again,
            state: row.state,
            tries: row.tries,
            fault: row.fault,
            at: row.created_at,
            by: row.name,
        }
    }
}

const JOBS: &str = "select j.id, j.transaction_id, j.again, j.state, j.tries, j.fault, j.created_at, s.name
    from print_job j left join staff s on s.id = j.staff_id where j.club_id = $1";

pub(super) async fn latest(db: &impl ConnectionTrait, club: ClubId) -> Result<Vec<PrintJob>> {
    let sql = format!("{JOBS} order by j.id desc limit {LISTED}");
    let rows = sql::all::<JobRow>(db, &sql, [club.into()]).await?;
    Ok(rows.into_iter().map(PrintJob::from).collect())
}

pub(super) async fn job(desk: &Desk, id: PrintJobId) -> Result<PrintJob> {
    let sql = format!("{JOBS} and j.id = $2");
    let row = sql::one::<JobRow>(desk.readers(), &sql, [desk.club_id().into(), id.into()]).await?;
    row.map(PrintJob::from).ok_or(Error::Missing)
}

/// The slip that has waited longest.
pub(super) async fn first_waiting(tx: &Tx<'_>) -> Result<Option<PrintJob>> {
    let sql = format!("{JOBS} and j.done_at is null order by j.id limit 1");
    let row = sql::one::<JobRow>(&tx.conn, &sql, [tx.desk.club_id().into()]).await?;
    Ok(row.map(PrintJob::from))
}

/// All that changes in the life of a slip.
pub(super) async fn save(tx: &Tx<'_>, job: &PrintJob) -> Result<()> {
    let done = matches!(job.state, PrintState::Printed | PrintState::Failed).then_some(tx.desk.now);
    let sql = "update print_job set state = $3, tries = $4, fault = $5, again = $6, done_at = $7
        where id = $1 and club_id = $2 and done_at is null";
    let values: [Value; 7] = [
        job.id.into(),
        tx.desk.club_id().into(),
        job.state.into(),
        job.tries.into(),
        job.fault.into(),
        job.again.into(),
        done.into(),
    ];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct SignRow {
    fault: Option<PrinterFault>,
}

pub(super) async fn sign(db: &impl ConnectionTrait, club: ClubId) -> Result<PrinterSign> {
    let sql = "select fault from receipt_printer where club_id = $1 and in_use";
    let fault = sql::one::<SignRow>(db, sql, [club.into()]).await?.and_then(|row| row.fault);
    let sql = "select count(*) from print_job where club_id = $1 and done_at is null";
    let waiting = sql::number(db, sql, [club.into()]).await?;
    Ok(PrinterSign { fault, waiting: u32::try_from(waiting).unwrap_or(u32::MAX) })
}

#[derive(FromQueryResult)]
pub(super) struct DueRow {
    pub(super) club_id: ClubId,
    pub(super) next_at: Option<Moment>,
}

/// Printers for which slips wait, and when each is to be tried.
pub(super) async fn due(db: &impl ConnectionTrait) -> Result<Vec<DueRow>> {
    let sql = "select p.club_id, p.next_at from receipt_printer p where p.in_use
        and exists (select 1 from print_job j where j.club_id = p.club_id and j.done_at is null)";
    sql::all(db, sql, []).await
}

/// Slips that are done are no news after a while: the ledger has what stood on them.
pub(super) async fn forget(db: &impl ConnectionTrait, before: Moment) -> Result<u64> {
    sql::execute(db, "delete from print_job where done_at < $1", [before.into()]).await
}
