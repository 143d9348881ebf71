//! The way to a printer: raw bytes over TCP, usually port 9100.

use std::{io, time::Duration};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{Instant, timeout, timeout_at},
};

/// Why a slip was not printed, or not known to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nobody answers there: off, not plugged in, another address.
    Off,
    /// The roll is at its end.
    OutOfPaper,
    /// Somebody left it open.
    CoverOpen,
    /// Its cutter jams, or it is too hot.
    Jammed,
    /// The line broke while the slip was sent.
    Broken,
    /// It took the slip and did not say that it printed it.
    Slow,
}

/// How long is waited for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// For somebody to answer at the address.
    pub connect: Duration,
    /// For the printer to say how it is. One that says nothing is printed to all the same: not all can.
    pub status: Duration,
    /// For it to take the slip, and again to say that it printed it.
    pub printed: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { connect: seconds(3), status: seconds(2), printed: seconds(15) }
    }
}

/// A slip that was not printed, or is not known to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed {
    /// Why.
    pub fault: Fault,
    /// Was something of it sent? Then a part of it may be on the paper, or all of it.
    pub sent: bool,
}

/// Asks the printer how it is, sends the slip, and waits until it is on the paper.
///
/// # Errors
/// With what keeps it from printing.
pub async fn print(address: &str, slip: &[u8], patience: &Patience) -> Result<(), Failed> {
    let unsent = |fault| Failed { fault, sent: false };
    let connecting = timeout(patience.connect, TcpStream::connect(address)).await;
    let mut printer = connecting.map_err(|_| unsent(Fault::Off))?.map_err(|_| unsent(Fault::Off))?;
    let talks = match ask(&mut printer, patience.status).await.map_err(unsent)? {
        Some(status) => status.ready().map(|()| true).map_err(unsent)?,
        None => false,
    };
    deliver(printer, slip, talks, patience).await.map_err(|fault| Failed { fault, sent: true })
}

async fn deliver(mut printer: TcpStream, slip: &[u8], talks: bool, patience: &Patience) -> Result<(), Fault> {
    send(&mut printer, slip, patience.printed).await?;
    if !talks {
        return goodbye(printer).await;
    }
    if send(&mut printer, &PRINTED, patience.printed).await.is_ok()
        && let Some(paper) = read(&mut printer, Instant::now() + patience.printed, is_printed).await?
    {
        return if paper & PRINTED_PAPER_END == 0 { goodbye(printer).await } else { Err(Fault::OutOfPaper) };
    }
    // Why does it not print?
    match ask(&mut printer, patience.status).await? {
        Some(status) => status.ready().and(Err(Fault::Slow)),
        None => Err(Fault::Slow),
    }
}

/// `DLE EOT n`, answered at once also by a printer that cannot print: 2 why it is off line, 3 errors, 4 the roll.
const ASK: [u8; 9] = [0x10, 4, 2, 0x10, 4, 3, 0x10, 4, 4];
/// `GS r 1`, answered when all before it is printed.
const PRINTED: [u8; 3] = [0x1D, b'r', 1];
const PRINTED_PAPER_END: u8 = 0b1100;

/// How a printer is, as its three answers say.
#[derive(Clone, Copy)]
struct Status {
    offline: u8,
    error: u8,
    roll: u8,
}

impl Status {
    fn ready(self) -> Result<(), Fault> {
        // Cutter, unrecoverable, and what recovers by itself when it has cooled down.
        const ERRORS: u8 = 0b0110_1000;
        if self.offline & 0b0000_0100 != 0 {
            return Err(Fault::CoverOpen);
        }
        if self.roll & 0b0110_0000 != 0 || self.offline & 0b0010_0000 != 0 {
            return Err(Fault::OutOfPaper);
        }
        if self.error & ERRORS != 0 { Err(Fault::Jammed) } else { Ok(()) }
    }
}

/// `None` where it does not say.
async fn ask(printer: &mut TcpStream, patience: Duration) -> Result<Option<Status>, Fault> {
    send(printer, &ASK, patience).await?;
    let until = Instant::now() + patience;
    let mut answers = [0; 3];
    for answer in &mut answers {
        match read(printer, until, is_status).await? {
            Some(byte) => *answer = byte,
            None => return Ok(None),
        }
    }
    let [offline, error, roll] = answers;
    Ok(Some(Status { offline, error, roll }))
}

/// Some bits of each answer are fixed.
const fn is_status(byte: u8) -> bool {
    byte & 0b1001_0011 == 0b0001_0010
}

const fn is_printed(byte: u8) -> bool {
    byte & 0b1001_0000 == 0
}

/// The next answer of a kind; others are late answers to questions before. `None`: nothing until then.
async fn read(printer: &mut TcpStream, until: Instant, wanted: fn(u8) -> bool) -> Result<Option<u8>, Fault> {
    loop {
        match timeout_at(until, printer.read_u8()).await {
            Err(_) => return Ok(None),
            Ok(Err(_)) => return Err(Fault::Broken),
            Ok(Ok(byte)) if wanted(byte) => return Ok(Some(byte)),
            Ok(Ok(_)) => {}
        }
    }
}

async fn send(printer: &mut TcpStream, bytes: &[u8], patience: Duration) -> Result<(), Fault> {
    match timeout(patience, printer.write_all(bytes)).await {
        Err(_) => Err(Fault::Slow),
        Ok(Err(_)) => Err(Fault::Broken),
        Ok(Ok(())) => Ok(()),
    }
}

/// What is still on its way arrives before the line is closed.
async fn goodbye(mut printer: TcpStream) -> Result<(), Fault> {
    match printer.shutdown().await {
        Err(error) if error.kind() != io::ErrorKind::NotConnected => Err(Fault::Broken),
        _ => Ok(()),
    }
}
