//! Payments by card at the club's terminal, where one is connected: what is paid for waits until the terminal has said
//! yes, and nobody guesses what it said.

mod state;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use self::state::{Heard, PaymentState};
use crate::{
    access::Action,
    clubs::whole,
    currencies,
    ids::{ActId, CardPaymentId, ClientId, ClubId, DeviceId, SessionId, TransactionId},
    money::{Currency, Money, Typed},
    printers::words,
    refusal::Refusal,
    staff::{Me, Secret},
    time::{LocalTimes, Moment},
};

words! {
    /// How the club's terminal is asked.
    TerminalDriver {
        /// It stands by itself.
        ByHand = "by_hand", "By hand: the cashier confirms what the terminal says";
        /// Over the club's network.
        Zvt = "zvt", "ZVT over the network";
    }

    /// What is paid for.
    PaymentFor {
        /// Money goes onto a balance.
        TopUp = "top_up", "Top-up";
        /// Somebody sits down.
        Start = "start", "Start of a session";
        /// Somebody stays longer.
        Extend = "extend", "Extension";
    }

    /// What somebody has read on the terminal.
    Came {
        /// The card was charged.
        Charged = "charged", "The card was charged";
        /// It was not.
        NotCharged = "not_charged", "The card was not charged";
        /// It was, and the money went back.
        GivenBack = "given_back", "The money went back to the card";
    }
}

impl PaymentFor {
    /// The right to what is paid for; who has it may stop the payment, too.
    pub const fn action(self) -> Action {
        match self {
            Self::TopUp => Action::TopUp,
            Self::Start => Action::StartSession,
            Self::Extend => Action::ExtendSession,
        }
    }
}

/// A payment by card, as screens show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardPayment {
    /// The form's id, and that of what it makes.
    pub id: CardPaymentId,
    /// What is paid for.
    pub what: PaymentFor,
    /// What the card is charged.
    pub amount: Money,
    /// Whose it is.
    pub client: ClientId,
    /// What they are called.
    pub who: String,
    /// The seat that is kept; of an extension where the client sits.
    pub device: Option<DeviceId>,
    /// What that is called: `PC 3`.
    pub place: Option<String>,
    /// The session that goes on.
    pub session: Option<SessionId>,
    /// How far it is.
    pub state: PaymentState,
    /// Why it was not made, or what has to be done; empty where there is nothing to say.
    pub words: String,
    /// Somebody wants it stopped.
    pub stopping: bool,
    /// The number of the terminal's receipt.
    pub receipt: Option<i32>,
    /// The card, as the terminal tells it.
    pub card: String,
    /// What goes back of the cash that was handed over with it.
    #[serde(default)]
    pub change: Money,
    /// What it made.
    pub transaction: Option<TransactionId>,
    /// When it was asked for.
    pub at: Moment,
    /// Who asked.
    pub by: String,
    /// When it came to an end.
    pub ended_at: Option<Moment>,
    /// More with each change: what is heard late does not undo what was heard before.
    pub version: i32,
}

impl CardPayment {
    /// Has it come to no end?
    pub const fn is_pending(&self) -> bool {
        self.state.is_pending()
    }

    /// Whatever of it is shown: that it was asked about once more is not.
    #[must_use]
    pub fn as_shown(self) -> Self {
        Self { version: 0, ..self }
    }

    /// The right that one needs to hear of it.
    pub const fn seen_with(&self) -> Action {
        match self.what {
            PaymentFor::TopUp => Action::SeeClients,
            PaymentFor::Start | PaymentFor::Extend => Action::SeeHall,
        }
    }

    /// Does it keep this seat from others?
    pub fn keeps(&self, device: DeviceId) -> bool {
        self.is_pending() && self.what == PaymentFor::Start && self.device == Some(device)
    }

    /// Where one sees it.
    pub fn href(&self) -> String {
        match self.device {
            Some(device) => format!("/hall?device={device}"),
            None => format!("/clients/{}", self.client),
        }
    }

    /// What failed, and what goes back in cash, is said for so long, in milliseconds.
    pub const SAID_FOR: i64 = 10 * 60 * 1000;

    /// Is there something to say of it at `now`?
    pub fn says_something(&self, now: Moment) -> bool {
        let ended = self.ended_at.map_or(0, |at| (now - at).num_milliseconds());
        match self.state {
            PaymentState::Approved => self.change > Money::ZERO && ended < Self::SAID_FOR,
            PaymentState::Declined | PaymentState::TakenBack => ended < Self::SAID_FOR,
            _ => true,
        }
    }
}

/// What a press came to: it is done, or it waits for the terminal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Pressed<T> {
    /// It is done.
    Done(T),
    /// It is done as soon as the terminal says yes.
    Waits(Box<CardPayment>),
}

/// Where a club's terminal is. It has a password in it: screens are shown a [`TerminalShown`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// How it is asked.
    pub driver: TerminalDriver,
    /// Its name or address in the club's network.
    pub host: String,
    /// Mostly 20007 or 22000.
    pub port: i32,
    /// The till's password.
    pub password: i32,
    /// The decimals that it gives an amount.
    pub digits: i32,
}

impl Terminal {
    /// The amount as the terminal counts, and the number of its currency; `None` where it knows neither.
    pub fn charge(&self, amount: Money, currency: &Currency) -> Option<(u64, u16)> {
        let (number, _) = currencies::iso(&currency.code)?;
        let more = u32::try_from(self.digits).ok()?.checked_sub(currency.digits.into())?;
        let minor = u64::try_from(amount.minor()).ok()?.checked_mul(10_u64.checked_pow(more)?)?;
        // It knows twelve digits.
        (minor < 1_000_000_000_000).then_some((minor, number))
    }
}

/// Where the terminal is, without its password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TerminalShown {
    /// How it is asked.
    pub driver: TerminalDriver,
    /// Its name or address.
    pub host: String,
    /// Its port.
    pub port: i32,
    /// The decimals that it gives an amount.
    pub digits: i32,
    /// Is somebody waiting for a test?
    pub testing: bool,
    /// When it was tried last.
    pub tested_at: Option<Moment>,
    /// What came of it; empty: all is well.
    pub said: String,
}

/// Sets the terminal up; all of it as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditTerminal {
    /// Made with the form.
    pub id: ActId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// How it is asked.
    pub driver: TerminalDriver,
    /// Its name or address; nobody's where it is by hand.
    #[serde(default)]
    pub host: Typed,
    /// Its port; empty: 20007.
    #[serde(default)]
    pub port: Typed,
    /// The till's password; empty: as it was.
    #[serde(default)]
    pub password: Secret,
    /// The decimals that it gives an amount; empty: those of ISO 4217.
    #[serde(default)]
    pub digits: Typed,
}

/// The port that most terminals listen at.
const PORT: i32 = 20_007;

impl EditTerminal {
    /// What of it may be written down.
    #[must_use]
    pub fn without_password(&self) -> Self {
        Self { password: Secret::default(), ..self.clone() }
    }

    /// What was typed; what was not is as it was `known`.
    ///
    /// # Errors
    /// [`Refusal::BadTerminalAddress`], [`Refusal::BadTerminalNumber`].
    pub fn read(&self, known: Option<&Terminal>, currency: &Currency) -> Result<Terminal, Refusal> {
        let number = |typed: &Typed, usual: i32, range| match typed.0.trim() {
            "" => Ok(usual),
            _ => whole(typed, range).ok_or(Refusal::BadTerminalNumber),
        };
        let iso = currencies::iso(&currency.code).map_or(2, |(_, digits)| digits);
        let least = i32::from(currency.digits);
        // What is secret is for the terminal that it was typed for.
        let host = self.host()?;
        let same = known.filter(|known| known.host == host);
        let kept = same.map_or(0, |known| known.password);
        Ok(Terminal {
            driver: self.driver,
            host,
            port: number(&self.port, PORT, 1..=65_535)?,
            password: number(&Typed(self.password.0.clone()), kept, 0..=999_999)?,
            digits: number(&self.digits, i32::from(iso).max(least), least..=3)?,
        })
    }

    fn host(&self) -> Result<String, Refusal> {
        let host = self.host.0.trim().to_ascii_lowercase();
        if host.is_empty() && self.driver == TerminalDriver::ByHand {
            return Ok(String::new());
        }
        let plain = |letter: char| letter.is_ascii_alphanumeric() || ".-:[]_".contains(letter);
        if (1..=100).contains(&host.len()) && host.chars().all(plain) {
            return Ok(host);
        }
        Err(Refusal::BadTerminalAddress { typed: self.host.0.clone() })
    }
}

/// Asks the terminal how it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestTerminal {
    /// Made with the form.
    pub id: ActId,
    /// For which club the form was shown.
    pub club: ClubId,
}

/// Stops a payment, if it is not too late.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopPayment {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub payment: CardPaymentId,
    /// What is paid for.
    pub what: PaymentFor,
}

/// Says what became of a payment that the terminal does not tell of any more: somebody has looked at its own slips.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettlePayment {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub payment: CardPaymentId,
    /// What was read there.
    pub came: Came,
    /// What it was read from.
    pub reason: Typed,
}

/// Everything that the page of the terminal shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TerminalPage {
    /// Who looks.
    pub me: Me,
    /// What amounts are in.
    pub currency: Currency,
    /// The club's wall clock, from the oldest payment on the page on.
    pub times: LocalTimes,
    /// Where the terminal is; `None`: nobody ever said.
    pub terminal: Option<TerminalShown>,
    /// The latest payments, the newest first.
    pub payments: Vec<CardPayment>,
    /// The server's clock.
    pub now: Moment,
    /// For the first form on the page.
    pub form: Uuid,
}
