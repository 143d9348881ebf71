//! A terminal that speaks ZVT.

use std::{future::pending, io, time::Duration};

use tokio::{
    io::AsyncWriteExt,
    net::TcpStream,
    select,
    sync::watch,
    time::{Instant, sleep, sleep_until, timeout},
};

use super::{
    apdu::Apdu,
    bcd,
    bmp::{self, Fields},
    command, errors, said,
};
use crate::{
    Approval, Books, Charge, Outcome, Patience, Refused, Terminal,
    payments::{Journal, State},
};

/// The till commands what is paid (`10`), and wants to hear what the terminal shows (`08`); the terminal prints its own
/// slips.
const CONFIG: u8 = 0x18;

/// The terminal's status when it waits for nothing.
const READY: u8 = 0;

/// A stop that the terminal did not take is sent again.
const STOP_AGAIN: Duration = Duration::from_millis(500);

/// A terminal that speaks ZVT, at an address, usually port 20007 or 22000.
#[derive(Clone, Debug)]
pub struct Zvt {
    address: String,
    /// The till's password, six digits.
    password: u32,
    patience: Patience,
}

/// Why there is no answer.
enum Silence {
    /// Nobody is there, or the line broke.
    Broken,
    /// Nothing came in time.
    Late,
    /// Something came that the protocol does not have there.
    Nonsense,
    /// The terminal said no, with its code.
    No(u8),
}

impl From<io::Error> for Silence {
    fn from(_: io::Error) -> Self {
        Self::Broken
    }
}

impl Silence {
    /// What it means for something that was not sent.
    fn refused(&self) -> Refused {
        match self {
            Self::Broken | Self::Late => Refused::NoConnection,
            Self::Nonsense => errors::refused(0x9A),
            Self::No(code) => errors::refused(*code),
        }
    }
}

/// How a command ended.
enum End {
    /// With what was said of it, and what the completion carries.
    Done(Fields, Vec<u8>),
    Aborted(u8),
}

struct Line {
    stream: TcpStream,
    patience: Patience,
}

impl Zvt {
    /// The terminal there.
    pub fn new(address: impl Into<String>, password: u32, patience: Patience) -> Self {
        Self { address: address.into(), password, patience }
    }

    /// Is it there, and ready? Nothing is charged.
    ///
    /// # Errors
    /// What it says.
    pub async fn test(&self, currency: u16) -> Result<Books, Refused> {
        let (status, books) = self.look(currency).await.map_err(|silence| silence.refused())?;
        match status {
            None | Some(READY) => Ok(books),
            Some(code) => Err(errors::refused(code)),
        }
    }

    /// How the terminal says it is, where it does, and what its books say.
    async fn look(&self, currency: u16) -> Result<(Option<u8>, Books), Silence> {
        let mut line = self.line(currency).await?;
        let (_, said) = line.ended(command::STATUS_ENQUIRY, self.password()?).await?;
        Ok((bmp::status(&said), line.books(self.password()?).await?))
    }

    /// Signs on.
    async fn line(&self, currency: u16) -> Result<Line, Silence> {
        let connecting = timeout(self.patience.connect, TcpStream::connect(&self.address)).await;
        let stream = connecting.map_err(|_| Silence::Late)??;
        let mut line = Line { stream, patience: self.patience };
        let mut data = self.password()?;
        data.push(CONFIG);
        data.extend(number::<2>(currency.into())?);
        line.done(command::REGISTRATION, data).await?;
        Ok(line)
    }

    fn password(&self) -> Result<Vec<u8>, Silence> {
        number::<3>(self.password.into())
    }
}

fn number<const N: usize>(number: u64) -> Result<Vec<u8>, Silence> {
    bcd::written::<N>(number).map(Vec::from).ok_or(Silence::Nonsense)
}

/// The fields that say what is paid.
fn money(charge: Charge) -> Result<Vec<u8>, Silence> {
    let amount = number::<6>(charge.amount)?;
    let currency = number::<2>(charge.currency.into())?;
    Ok([&[bmp::AMOUNT][..], &amount, &[bmp::CURRENCY], &currency].concat())
}

impl Line {
    async fn write(&mut self, message: &Apdu) -> Result<(), Silence> {
        let bytes = message.bytes().ok_or(Silence::Nonsense)?;
        let written = timeout(self.patience.answer, self.stream.write_all(&bytes)).await;
        Ok(written.map_err(|_| Silence::Late)??)
    }

    async fn read(&mut self, patience: Duration) -> Result<Apdu, Silence> {
        Ok(timeout(patience, Apdu::read(&mut self.stream)).await.map_err(|_| Silence::Late)??)
    }

    /// Sends a command, and waits until the terminal has heard it.
    async fn command(&mut self, control: [u8; 2], data: Vec<u8>) -> Result<(), Silence> {
        self.write(&Apdu::new(control, data)).await?;
        self.heard().await
    }

    async fn heard(&mut self) -> Result<(), Silence> {
        match self.read(self.patience.answer).await?.control {
            said::ACKNOWLEDGED => Ok(()),
            // `84 00` is a yes too.
            [said::REFUSED, 0] => Ok(()),
            [said::REFUSED, code] => Err(Silence::No(code)),
            _ => Err(Silence::Nonsense),
        }
    }

    /// The next thing that the terminal says of a command; `None` while it goes on.
    async fn next(&mut self, patience: Duration, fields: &mut Fields) -> Result<Option<End>, Silence> {
        let message = self.read(patience).await?;
        if message.control[0] == said::REFUSED || message.control == said::ACKNOWLEDGED {
            // The answer to a stop that came too late.
            return Ok(None);
        }
        self.write(&Apdu::new(said::ACKNOWLEDGED, [])).await?;
        match message.control {
            said::STATUS_INFORMATION => *fields = Fields::read(&message.data),
            said::COMPLETION => return Ok(Some(End::Done(std::mem::take(fields), message.data))),
            said::ABORTED => return Ok(Some(End::Aborted(message.data.first().copied().unwrap_or(0xFF)))),
            // What it shows and what it prints.
            _ => {}
        }
        Ok(None)
    }

    /// A command that needs no card.
    async fn done(&mut self, control: [u8; 2], data: Vec<u8>) -> Result<Fields, Silence> {
        Ok(self.ended(control, data).await?.0)
    }

    /// The same, with what the completion carries.
    async fn ended(&mut self, control: [u8; 2], data: Vec<u8>) -> Result<(Fields, Vec<u8>), Silence> {
        self.command(control, data).await?;
        let mut fields = Fields::default();
        loop {
            match self.next(self.patience.answer, &mut fields).await? {
                None => {}
                Some(End::Done(fields, said)) => return Ok((fields, said)),
                Some(End::Aborted(code)) => return Err(Silence::No(code)),
            }
        }
    }

    /// What the terminal has booked since its last end of day. It prints nothing.
    async fn books(&mut self, password: Vec<u8>) -> Result<Books, Silence> {
        let fields = self.done(command::TURNOVER_TOTALS, password).await?;
        let totals = fields.get(bmp::TOTALS).ok_or(Silence::Nonsense)?;
        let (receipts, kinds) = totals.split_at_checked(4).ok_or(Silence::Nonsense)?;
        let number = |bytes: &[u8]| bcd::read(bytes).ok_or(Silence::Nonsense);
        let mut books = Books {
            last_receipt: u16::try_from(number(&receipts[2..])?).map_err(|_| Silence::Nonsense)?,
            ..Books::default()
        };
        // Of each kind of card how many, and how much.
        for kind in kinds.chunks_exact(7) {
            books.count += u32::from(kind[0]);
            books.total += number(&kind[1..])?;
        }
        Ok(books)
    }

    /// Hears a command that needs a card to its end.
    async fn with_card(&mut self, mut stop: Option<watch::Receiver<bool>>) -> Result<Outcome, Silence> {
        let mut fields = Fields::default();
        let mut quiet = Instant::now() + self.patience.card;
        let mut stop_again = None;
        loop {
            let stopped = wants(&mut stop, stop_again.unwrap_or_else(Instant::now));
            // A message is not read in part: the stop is looked for between two of them.
            let mut first = [0];
            let readable = self.stream.peek(&mut first);
            select! {
                ready = readable => drop(ready?),
                () = stopped => {
                    self.write(&Apdu::new(command::ABORT, [])).await?;
                    // It may come at a moment at which the terminal does not listen.
                    stop_again = Some(Instant::now() + STOP_AGAIN);
                    continue;
                }
                () = sleep_until(quiet) => return Err(Silence::Late),
            }
            match self.next(self.patience.answer, &mut fields).await? {
                // That it does not take the stop is no word of the payment.
                None if stop_again.is_some() => {}
                None => quiet = Instant::now() + self.patience.card,
                Some(End::Aborted(code)) => return Ok(Outcome::Refused(errors::refused(code))),
                Some(End::Done(fields, _)) => return Ok(outcome(&fields)),
            }
        }
    }

    /// A line that ends from here on takes with it what did not arrive: nothing of it reaches the terminal later.
    fn forgets(&self) -> io::Result<()> {
        self.stream.set_zero_linger()
    }

    /// All was said: the last word of ours arrives.
    #[expect(deprecated, reason = "without a time nothing waits")]
    fn lingers(&self) {
        // Where it can't be set, the terminal misses an acknowledgement that it can do without.
        drop(self.stream.set_linger(None));
    }
}

/// Comes back when somebody wants it stopped, and not before.
async fn wants(stop: &mut Option<watch::Receiver<bool>>, before: Instant) {
    sleep_until(before).await;
    if let Some(stop) = stop {
        let wanted = stop.wait_for(|stop| *stop).await.is_ok();
        if wanted {
            return;
        }
    }
    pending::<()>().await;
}

/// A completion without a result says nothing of the card: then nobody knows.
fn outcome(fields: &Fields) -> Outcome {
    match fields.get(bmp::RESULT) {
        Some([0]) => Outcome::Approved(approval(fields)),
        Some([code]) => Outcome::Refused(errors::refused(*code)),
        _ => Outcome::Unknown,
    }
}

fn approval(fields: &Fields) -> Approval {
    Approval {
        receipt: fields.number(bmp::RECEIPT).and_then(|number| u16::try_from(number).ok()),
        trace: fields.number(bmp::TRACE).and_then(|number| u32::try_from(number).ok()),
        card: fields.text(bmp::CARD_NAME),
        number: fields.get(bmp::CARD_NUMBER).map(bcd::card_number).unwrap_or_default(),
    }
}

impl Terminal for Zvt {
    async fn charge(
        &mut self,
        charge: Charge,
        journal: &mut (impl Journal + Send),
        stop: watch::Receiver<bool>,
    ) -> Outcome {
        let ready = async {
            let data = money(charge)?;
            let mut line = self.line(charge.currency).await?;
            let books = line.books(self.password()?).await?;
            line.forgets()?;
            Ok::<_, Silence>((line, data, books))
        };
        let (mut line, data, books) = match ready.await {
            Ok(ready) => ready,
            Err(silence) => return Outcome::Refused(Silence::refused(&silence)),
        };
        if *stop.borrow() || !journal.put(State::Sent(books)).await {
            return Outcome::Refused(Refused::Stopped);
        }
        // From here on nobody knows, until the terminal says so.
        match line.command(command::AUTHORISATION, data).await {
            Ok(()) => match line.with_card(Some(stop)).await {
                Ok(outcome) => {
                    line.lingers();
                    outcome
                }
                Err(_) => Outcome::Unknown,
            },
            Err(Silence::No(code)) => Outcome::Refused(errors::refused(code)),
            Err(_) => Outcome::Unknown,
        }
    }

    /// That books are as they were is believed when they are so twice: what was sent may be on its way still.
    async fn find_out(&mut self, charge: Charge, before: Books) -> Outcome {
        let first = self.told(charge, before).await;
        if !matches!(first, Outcome::Refused(_)) {
            return first;
        }
        sleep(self.patience.again).await;
        self.told(charge, before).await
    }

    async fn take_back(&mut self, charge: Charge, receipt: u16) -> Outcome {
        let ready = async {
            let receipt = number::<2>(receipt.into())?;
            let data = [self.password()?, vec![bmp::RECEIPT], receipt].concat();
            Ok::<_, Silence>((self.line(charge.currency).await?, data))
        };
        let (mut line, data) = match ready.await {
            Ok(ready) => ready,
            Err(silence) => return Outcome::Refused(Silence::refused(&silence)),
        };
        match line.command(command::REVERSAL, data).await {
            Ok(()) => line.with_card(None).await.unwrap_or(Outcome::Unknown),
            Err(Silence::No(code)) => Outcome::Refused(errors::refused(code)),
            Err(_) => Outcome::Unknown,
        }
    }
}

impl Zvt {
    /// What the terminal's status and books tell now.
    async fn told(&self, charge: Charge, before: Books) -> Outcome {
        match self.look(charge.currency).await {
            Ok((status, now)) => told(status, charge, before, now),
            Err(_) => Outcome::Unknown,
        }
    }
}

/// While it is not ready its books say nothing yet; where it does not say how it is, a card may be awaited.
fn told(status: Option<u8>, charge: Charge, before: Books, now: Books) -> Outcome {
    match (status, compared(charge, before, now)) {
        (Some(READY), outcome) | (None, outcome @ Outcome::Approved(_)) => outcome,
        _ => Outcome::Unknown,
    }
}

/// The books are as they were: the card was not charged. They have one more payment, and it is this amount: it was.
/// Anything else is no answer: an end of day, or somebody at the terminal; a person has to look.
fn compared(charge: Charge, before: Books, now: Books) -> Outcome {
    let one_more = Books {
        last_receipt: now.last_receipt,
        count: before.count + 1,
        total: before.total + charge.amount,
    };
    if now == before {
        Outcome::Refused(Refused::NoConnection)
    } else if now == one_more && now.last_receipt != before.last_receipt {
        Outcome::Approved(Approval { receipt: Some(now.last_receipt), ..Approval::default() })
    } else {
        Outcome::Unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_books_tell_by_cases() {
        let charge = Charge { amount: 900, currency: 398 };
        let books = |last_receipt, count, total| Books { last_receipt, count, total };
        let before = books(7, 3, 5000);
        let approved = Outcome::Approved(Approval { receipt: Some(8), ..Approval::default() });
        for (now, outcome) in [
            (before, Outcome::Refused(Refused::NoConnection)),
            (books(8, 4, 5900), approved),
            // Somebody else's payment, two of them, an end of day, a payment that was taken back.
            (books(8, 4, 5800), Outcome::Unknown),
            (books(9, 5, 6800), Outcome::Unknown),
            (books(0, 0, 0), Outcome::Unknown),
            (books(9, 3, 5000), Outcome::Unknown),
            (books(7, 4, 5900), Outcome::Unknown),
        ] {
            assert_eq!(compared(charge, before, now), outcome, "{now:?}");
        }
    }

    #[test]
    fn books_of_a_terminal_that_is_not_ready_do_not_tell() {
        let charge = Charge { amount: 900, currency: 398 };
        let before = Books { last_receipt: 7, count: 3, total: 5000 };
        let one_more = Books { last_receipt: 8, count: 4, total: 5900 };
        for (status, unchanged, approved) in [
            (Some(READY), true, true),
            (None, false, true),
            (Some(0x9C), false, false),
            (Some(0xF0), false, false),
        ] {
            let refused = matches!(told(status, charge, before, before), Outcome::Refused(_));
            assert_eq!(refused, unchanged, "{status:?}");
            assert_eq!(
                matches!(told(status, charge, before, one_more), Outcome::Approved(_)),
                approved,
                "{status:?}"
            );
        }
    }
}
