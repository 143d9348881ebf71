//! Card terminals: what is asked of one, what it answers, and how a payment goes on when it answers nothing.
//!
//! It knows nothing of the club. A payment is [`Requested`](payments::State::Requested), then
//! [`Sent`](payments::State::Sent), which is written down *before* it leaves; it ends approved or declined. What was sent
//! and not answered is [`Unknown`](payments::State::Unknown): it is asked about until it is known, and never sent again.
//!
//! [`zvt`] speaks ZVT over TCP as published in *ECR-Interface ZVT-Protocol, PA00P015*. The crate `zvt` was looked at and
//! left: its one version is of 2023, its messages panic on a length that does not fit, and it carries a log, a command
//! line and JSON into whoever takes it.

pub mod payments;
pub mod simulator;
pub mod zvt;

use std::time::Duration;

use tokio::sync::watch;

use self::payments::{Journal, State};

/// What a card is charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Charge {
    /// In minor units; a terminal knows twelve digits.
    pub amount: u64,
    /// ISO 4217 by number: 398 is the tenge, 978 the euro.
    pub currency: u16,
}

/// What the terminal has booked since its last end of day: how one learns afterwards whether a payment is among it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Books {
    /// The number of its last receipt.
    pub last_receipt: u16,
    /// So many payments.
    pub count: u32,
    /// Their sum, in minor units.
    pub total: u64,
}

/// What the terminal says of a payment that it approved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Approval {
    /// The number of its receipt: with it the payment can be taken back.
    pub receipt: Option<u16>,
    /// Its number in the terminal.
    pub trace: Option<u32>,
    /// `MasterCard`.
    pub card: String,
    /// The last four digits of the card's number.
    pub number: String,
}

/// Why a payment was not made. The card was not charged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The terminal cannot be reached, or cannot reach the bank.
    NoConnection,
    /// The bank or the card said no.
    Declined {
        /// The terminal's code.
        code: u8,
    },
    /// The client or the cashier stopped it.
    Stopped,
    /// Something else, in the terminal's own words.
    Other {
        /// The terminal's code.
        code: u8,
        /// What it says.
        text: String,
    },
}

impl Refused {
    /// What the cashier reads, and does.
    pub fn words(&self) -> String {
        match self {
            Self::NoConnection => "No connection: check the internet or the cable".to_owned(),
            Self::Declined { .. } => "Bank declined: another card or cash".to_owned(),
            Self::Stopped => "Stopped at the terminal: try again, or take cash".to_owned(),
            Self::Other { code, text } => {
                format!("The terminal says: {text} ({code:02X}). Restart the terminal if it says so again")
            }
        }
    }
}

/// How a payment ended, or did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The card was charged.
    Approved(Approval),
    /// It was not.
    Refused(Refused),
    /// It was sent, and nobody knows: [`Terminal::find_out`] tells, as soon as the terminal answers.
    Unknown,
}

/// What a terminal does. Whoever asks writes down what they know before and after.
pub trait Terminal {
    /// Charges a card. `journal` is told the terminal's books right before the charge leaves; where it says no,
    /// nothing is sent. `stop` turns true when somebody wants it stopped: it may be too late.
    fn charge(
        &mut self,
        charge: Charge,
        journal: &mut (impl Journal + Send),
        stop: watch::Receiver<bool>,
    ) -> impl Future<Output = Outcome> + Send;

    /// What became of a charge that was sent when the terminal's books said `before`. Never charges anything.
    fn find_out(&mut self, charge: Charge, before: Books) -> impl Future<Output = Outcome> + Send;

    /// Takes a payment back that was approved.
    fn take_back(&mut self, charge: Charge, receipt: u16) -> impl Future<Output = Outcome> + Send;
}

/// A terminal that stands by itself: the cashier has read on it that the card was charged, and says so.
#[derive(Clone, Copy, Debug, Default)]
pub struct ByHand;

impl Terminal for ByHand {
    async fn charge(
        &mut self,
        _: Charge,
        journal: &mut (impl Journal + Send),
        _: watch::Receiver<bool>,
    ) -> Outcome {
        if journal.put(State::Sent(Books::default())).await {
            Outcome::Approved(Approval::default())
        } else {
            Outcome::Refused(Refused::Stopped)
        }
    }

    /// The cashier said so, and it is written down with it.
    async fn find_out(&mut self, _: Charge, _: Books) -> Outcome {
        Outcome::Approved(Approval::default())
    }

    async fn take_back(&mut self, _: Charge, _: u16) -> Outcome {
        Outcome::Approved(Approval::default())
    }
}

/// How long is waited for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// For somebody to answer at the address.
    pub connect: Duration,
    /// For the acknowledgement of a command, and for what needs no card.
    pub answer: Duration,
    /// For the next word while somebody looks for their card. The terminal gives up before.
    pub card: Duration,
    /// Until the books are read a second time, where they say that no card was charged.
    pub again: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        // The protocol asks the till for five seconds and three minutes.
        Self { connect: seconds(3), answer: seconds(5), card: seconds(180), again: seconds(5) }
    }
}
