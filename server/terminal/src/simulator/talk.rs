//! What the terminal answers.

use std::{
    future::pending,
    io,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{AsyncWriteExt, BufReader},
    net::TcpStream,
    time::{sleep, timeout},
};

use super::{Booked, Inside, Will, lock};
use crate::zvt::{apdu::Apdu, bcd, bmp, command, said};

type Line = BufReader<TcpStream>;

/// A payment is under way.
const PLEASE_WAIT: u8 = 0x9C;
/// The till did not acknowledge in the time that the protocol gives it.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) async fn listen(stream: TcpStream, inside: &Arc<Mutex<Inside>>) -> io::Result<()> {
    let mut line = BufReader::new(stream);
    loop {
        let heard = Apdu::read(&mut line).await?;
        if lock(inside).busy {
            write(&mut line, [said::REFUSED, PLEASE_WAIT], vec![]).await?;
            continue;
        }
        match heard.control {
            command::REGISTRATION => {
                acknowledge(&mut line).await?;
                say(&mut line, said::COMPLETION, vec![]).await?;
            }
            command::STATUS_ENQUIRY => {
                acknowledge(&mut line).await?;
                let status = if lock(inside).waits { PLEASE_WAIT } else { 0 };
                say(&mut line, said::COMPLETION, [bmp::counted::<3>(b"2.14.15"), vec![status]].concat())
                    .await?;
            }
            command::TURNOVER_TOTALS => {
                acknowledge(&mut line).await?;
                let totals = totals(&lock(inside));
                say(&mut line, said::STATUS_INFORMATION, totals).await?;
                say(&mut line, said::COMPLETION, vec![]).await?;
            }
            command::AUTHORISATION => pay(&mut line, inside, &heard).await?,
            command::REVERSAL => reverse(&mut line, inside, &heard).await?,
            command::ABORT | said::ACKNOWLEDGED => {}
            _ => write(&mut line, [said::REFUSED, 0x83], vec![]).await?,
        }
    }
}

/// A payment is under way for as long as this is there.
struct Busy<'inside>(&'inside Mutex<Inside>);

impl<'inside> Busy<'inside> {
    fn with(inside: &'inside Mutex<Inside>) -> Self {
        lock(inside).busy = true;
        Self(inside)
    }
}

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        lock(self.0).busy = false;
    }
}

async fn pay(line: &mut Line, inside: &Arc<Mutex<Inside>>, heard: &Apdu) -> io::Result<()> {
    let Some(amount) = bmp::Fields::read(&heard.data).number(bmp::AMOUNT) else {
        return write(line, [said::REFUSED, 0x9A], vec![]).await;
    };
    let busy = Busy::with(inside);
    acknowledge(line).await?;
    let (will, thinks) = {
        let inside = lock(inside);
        (inside.will, inside.thinks)
    };
    // *Insert the card.*
    say(line, said::INTERMEDIATE_STATUS, vec![0x0A]).await?;
    if will == Will::Wait {
        return wait(line).await;
    }
    if let Will::GoOnAlone { says_so } = will {
        lock(inside).waits = says_so;
        tokio::spawn(alone(Arc::clone(inside), amount, thinks));
        return Err(io::ErrorKind::ConnectionAborted.into());
    }
    sleep(thinks).await;
    match will {
        Will::Decline(code) => {
            lock(inside).shown.push(format!("declined {amount}, code {code:02X}"));
            say(line, said::STATUS_INFORMATION, vec![bmp::RESULT, code]).await?;
            say(line, said::ABORTED, vec![code]).await
        }
        Will::BreakBefore => Err(io::ErrorKind::ConnectionAborted.into()),
        Will::BreakAfter => {
            lock(inside).book(amount);
            Err(io::ErrorKind::ConnectionAborted.into())
        }
        Will::FallSilent { charged } => {
            if charged {
                lock(inside).book(amount);
            }
            drop(busy);
            pending().await
        }
        Will::Approve | Will::Wait | Will::GoOnAlone { .. } => {
            let receipt = lock(inside).book(amount);
            say(line, said::STATUS_INFORMATION, status(amount, receipt)).await?;
            say(line, said::COMPLETION, vec![]).await
        }
    }
}

/// Without the till: the card is charged after a while.
async fn alone(inside: Arc<Mutex<Inside>>, amount: u64, thinks: Duration) {
    sleep(thinks).await;
    let mut inside = lock(&inside);
    inside.book(amount);
    inside.waits = false;
}

/// Until the till stops it.
async fn wait(line: &mut Line) -> io::Result<()> {
    loop {
        if Apdu::read(line).await?.control == command::ABORT {
            acknowledge(line).await?;
            return say(line, said::ABORTED, vec![0x6C]).await;
        }
    }
}

async fn reverse(line: &mut Line, inside: &Mutex<Inside>, heard: &Apdu) -> io::Result<()> {
    // Three bytes of password stand before the fields.
    let fields = bmp::Fields::read(heard.data.get(3..).unwrap_or_default());
    let receipt = fields.number(bmp::RECEIPT).and_then(|number| u16::try_from(number).ok());
    acknowledge(line).await?;
    let reversed = {
        let mut inside = lock(inside);
        let found = inside.booked.iter_mut().find(|booked| Some(booked.receipt) == receipt);
        match found {
            Some(booked) if booked.reversed => Err(0xB4),
            Some(booked) => {
                booked.reversed = true;
                Ok(*booked)
            }
            None => Err(0xB5),
        }
    };
    match reversed {
        Ok(Booked { receipt, amount, .. }) => {
            lock(inside).shown.push(format!("took back {amount}, receipt {receipt}"));
            say(line, said::STATUS_INFORMATION, status(amount, receipt)).await?;
            say(line, said::COMPLETION, vec![]).await
        }
        Err(code) => say(line, said::ABORTED, vec![code]).await,
    }
}

fn status(amount: u64, receipt: u16) -> Vec<u8> {
    let amount = bcd::written::<6>(amount).unwrap_or_default();
    let trace = bcd::written::<3>(u64::from(receipt) + 1000).unwrap_or_default();
    let receipt = bcd::written::<2>(receipt.into()).unwrap_or_default();
    let mut data = vec![bmp::RESULT, 0, bmp::AMOUNT];
    data.extend(amount);
    data.push(bmp::CARD_NUMBER);
    data.extend(bmp::counted::<2>(&[0x55, 0x98, 0x83, 0xEE, 0xEE, 0xEE, 0x07, 0x48]));
    data.push(bmp::TRACE);
    data.extend(trace);
    data.push(bmp::RECEIPT);
    data.extend(receipt);
    data.push(bmp::CARD_NAME);
    data.extend(bmp::counted::<2>(b"MasterCard"));
    data
}

fn totals(inside: &Inside) -> Vec<u8> {
    let books = inside.books();
    let first = inside.booked.first().map_or(0, |first| first.receipt);
    let mut field = Vec::new();
    field.extend(bcd::written::<2>(first.into()).unwrap_or_default());
    field.extend(bcd::written::<2>(books.last_receipt.into()).unwrap_or_default());
    // Of seven kinds of cards all are of the third.
    for kind in 0..7 {
        let (count, total) = if kind == 2 { (books.count, books.total) } else { (0, 0) };
        field.push(u8::try_from(count).unwrap_or(u8::MAX));
        field.extend(bcd::written::<6>(total).unwrap_or_default());
    }
    [vec![bmp::RESULT, 0, bmp::TOTALS], bmp::counted::<3>(&field)].concat()
}

async fn acknowledge(line: &mut Line) -> io::Result<()> {
    write(line, said::ACKNOWLEDGED, vec![]).await
}

/// Says something, and waits until the till has heard it.
async fn say(line: &mut Line, control: [u8; 2], data: Vec<u8>) -> io::Result<()> {
    write(line, control, data).await?;
    loop {
        let heard = timeout(PATIENCE, Apdu::read(line)).await.map_err(|_| io::ErrorKind::TimedOut)??;
        if heard.control == said::ACKNOWLEDGED {
            return Ok(());
        }
        // A stop that comes too late.
        if heard.control == command::ABORT {
            write(line, [said::REFUSED, 0x83], vec![]).await?;
        }
    }
}

async fn write(line: &mut Line, control: [u8; 2], data: Vec<u8>) -> io::Result<()> {
    let bytes = Apdu::new(control, data).bytes().ok_or(io::ErrorKind::InvalidData)?;
    line.get_mut().write_all(&bytes).await
}
