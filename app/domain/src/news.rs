//! What open screens hear.

use serde::{Deserialize, Serialize};

use crate::{
    access::Action, balances::Balances, card_payments::CardPayment, client_tariffs::ClientTariffs,
    clients::Client, holds::Hold, printers::PrinterSign, sessions::Session, shifts::Shift, time::Moment,
};

/// Something that changed, whole: hearing it twice does no harm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum News {
    /// A session as it is now.
    Session(Session),
    /// A shift as it is now.
    Shift(Shift),
    /// A hold as it is now.
    Hold(Hold),
    /// A client as they are now.
    Client(Box<Client>),
    /// What a client has now.
    Balances(Balances),
    /// What a client has of bought time now.
    ClientTariffs(ClientTariffs),
    /// How the receipt printer is now.
    Printer(PrinterSign),
    /// Notes to the next shift were left or ticked off.
    Notes,
    /// A payment by card as it is now.
    CardPayment(Box<CardPayment>),
    /// Zones, devices, tariffs or the club's settings are others now: a screen asks its question again.
    Furnished,
}

impl News {
    /// Who may hear it.
    pub fn right(&self) -> Action {
        match self {
            Self::CardPayment(payment) => payment.seen_with(),
            Self::Notes => Action::SeeShift,
            Self::Client(_) | Self::Balances(_) | Self::ClientTariffs(_) => Action::SeeClients,
            Self::Session(_) | Self::Shift(_) | Self::Hold(_) | Self::Printer(_) | Self::Furnished => {
                Action::SeeHall
            }
        }
    }
}

/// One line of the club's news, as a screen hears it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Numbered without holes, in the order of commits.
    pub number: i64,
    /// The server's clock when it happened.
    pub at: Moment,
    /// What.
    pub news: News,
}
