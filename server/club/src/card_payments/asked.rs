//! What a card is to pay for, kept as it was asked for.

use domain::{
    balances::TopUp,
    card_payments::PaymentFor,
    ids::{CardPaymentId, ClientId, DeviceId, SessionId, TransactionId},
    money::Money,
    orders::Through,
    refusal::Refusal,
    sessions::{Extend, Start},
    time::Moment,
};
use serde::{Deserialize, Serialize};

use super::rows::PaymentRow;
use crate::{balances, error::Result, sessions, tx::Tx};

/// What was asked for.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Asked {
    Start(Start),
    Extend(Extend),
    TopUp(TopUp),
}

/// What it came to: what is said before the card is charged holds when it was.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct CameTo {
    price: Money,
    seconds: i64,
    paid: Vec<(Through, Money)>,
    /// What goes back of the cash that was handed over.
    pub(super) change: Money,
    /// The device is somebody else's from then on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<Moment>,
}

impl CameTo {
    /// The time that it buys.
    pub(super) fn seconds(&self) -> i64 {
        self.seconds
    }

    /// What the card has to be charged.
    pub(super) fn card(&self) -> Money {
        let by_card = self.paid.iter().filter(|(through, _)| *through == Through::Card);
        by_card.map(|(_, amount)| *amount).sum()
    }
}

/// What was done.
pub(super) struct Made {
    pub(super) transaction: Option<TransactionId>,
    pub(super) came_to: CameTo,
}

/// Does what a payment is for. What came of it when it was asked for has to come of it again.
pub(super) async fn book_in(tx: &mut Tx<'_>, row: &PaymentRow) -> Result<Option<TransactionId>> {
    let made = row.asked()?.do_in(tx).await?;
    if row.came_to() != Some(made.came_to) {
        return Err(Refusal::PriceChanged.into());
    }
    Ok(made.transaction)
}

impl Asked {
    pub(super) fn id(&self) -> CardPaymentId {
        CardPaymentId(match self {
            Self::Start(start) => start.id.0,
            Self::Extend(extend) => extend.id.0,
            Self::TopUp(top_up) => top_up.id.0,
        })
    }

    pub(super) fn what(&self) -> PaymentFor {
        match self {
            Self::Start(_) => PaymentFor::Start,
            Self::Extend(_) => PaymentFor::Extend,
            Self::TopUp(_) => PaymentFor::TopUp,
        }
    }

    pub(super) fn device(&self) -> Option<DeviceId> {
        if let Self::Start(start) = self { Some(start.device) } else { None }
    }

    pub(super) fn session(&self) -> Option<SessionId> {
        if let Self::Extend(extend) = self { Some(extend.session) } else { None }
    }

    pub(super) async fn client_in(&self, tx: &Tx<'_>) -> Result<ClientId> {
        match self {
            Self::Start(start) => Ok(start.client),
            Self::Extend(extend) => sessions::sitter_in(tx, extend.session).await,
            Self::TopUp(top_up) => Ok(top_up.client),
        }
    }

    /// Does it, as if the card had been charged.
    pub(super) async fn do_in(&self, tx: &mut Tx<'_>) -> Result<Made> {
        let bought = match self {
            Self::Start(start) => sessions::start_in(tx, start).await?,
            Self::Extend(extend) => sessions::extend_in(tx, extend).await?,
            Self::TopUp(top_up) => return topped_up_in(tx, top_up).await,
        };
        let (block, until) = (bought.block, bought.session.until);
        let came_to = CameTo {
            price: block.price,
            seconds: block.seconds,
            paid: block.paid,
            change: block.change,
            until,
        };
        Ok(Made { transaction: bought.transaction, came_to })
    }
}

async fn topped_up_in(tx: &mut Tx<'_>, top_up: &TopUp) -> Result<Made> {
    let paid = balances::top_up_in(tx, top_up).await?;
    balances::tell_in(tx, top_up.client).await?;
    let came_to = CameTo {
        price: paid.amount,
        seconds: 0,
        paid: vec![(paid.through, paid.amount)],
        change: paid.change,
        until: None,
    };
    Ok(Made { transaction: Some(top_up.id), came_to })
}
