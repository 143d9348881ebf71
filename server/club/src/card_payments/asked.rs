//! What a card is to pay for, kept as it was asked for.

use chrono::TimeDelta;
use domain::{
    balances::TopUp,
    card_payments::PaymentFor,
    checkout::{CheckedOut, Checkout},
    ids::{CardPaymentId, ClientId, DeviceId, SessionId, TransactionId},
    money::Money,
    orders::Through,
    refusal::Refusal,
    sessions::{Extend, MovingFault, Start, TimeBlock},
    time::Moment,
};
use serde::{Deserialize, Serialize};

use super::{WHILE, rows::PaymentRow};
use crate::{balances, checkout, error::Result, sessions, tx::Tx};

/// What was asked for.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Asked {
    Start(Start),
    Extend(Extend),
    TopUp(TopUp),
    /// Of one seat.
    Checkout(Checkout),
}

/// What it came to: what is said before the card is charged holds when it was.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct CameTo {
    price: Money,
    seconds: i64,
    /// It ends by the clock, or expires.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<Moment>,
    /// The device is somebody else's from then on, and it is not over by then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cut: Option<Moment>,
    paid: Vec<(Through, Money)>,
    /// What goes back of the cash that was handed over.
    pub(super) change: Money,
}

impl CameTo {
    /// Until when it may last, if it begins at a moment at the latest.
    pub(super) fn ends(&self, begins: Moment) -> Moment {
        let late = begins + TimeDelta::seconds(self.seconds);
        // What ends by the clock ends then, however late it begins.
        let by_clock = self.until.filter(|until| late - *until <= WHILE * 2 && *until >= begins);
        let end = by_clock.map_or(late, |until| until.min(late));
        self.cut.map_or(end, |cut| end.min(cut))
    }

    /// Is it what was said so long ago? What ends by the clock got shorter meanwhile; what expires so long after it was
    /// bought does so later.
    fn holds(&self, said: &Self, ago: TimeDelta) -> bool {
        let shorter = said.seconds - self.seconds;
        let time = match (said.until, self.until) {
            (None, None) => shorter == 0,
            (Some(said), Some(until)) => {
                (said..=said + ago).contains(&until) && (0..=ago.num_seconds() + 1).contains(&shorter)
            }
            _ => false,
        };
        time && (self.price, self.cut, self.change) == (said.price, said.cut, said.change)
            && self.paid == said.paid
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
    let asked = row.asked()?;
    if asked.client_in(tx).await? != row.client_id {
        return Err(Refusal::Moving(MovingFault::SomebodyElse).into());
    }
    let made = asked.do_in(tx).await?;
    let ago = tx.desk.now - row.requested_at;
    match row.came_to() {
        Some(said) if made.came_to.holds(&said, ago) => Ok(made.transaction),
        _ => Err(Refusal::PriceChanged.into()),
    }
}

impl Asked {
    pub(super) fn id(&self) -> CardPaymentId {
        CardPaymentId(match self {
            Self::Start(start) => start.id.0,
            Self::Extend(extend) => extend.id.0,
            Self::TopUp(top_up) => top_up.id.0,
            Self::Checkout(checkout) => checkout.id.0,
        })
    }

    pub(super) fn what(&self) -> PaymentFor {
        match self {
            Self::Start(_) | Self::Checkout(_) => PaymentFor::Start,
            Self::Extend(_) => PaymentFor::Extend,
            Self::TopUp(_) => PaymentFor::TopUp,
        }
    }

    pub(super) fn device(&self) -> Option<DeviceId> {
        match self {
            Self::Start(start) => Some(start.device),
            Self::Checkout(checkout) => checkout.seats.first().map(|seat| seat.device),
            Self::Extend(_) | Self::TopUp(_) => None,
        }
    }

    pub(super) fn session(&self) -> Option<SessionId> {
        if let Self::Extend(extend) = self { Some(extend.session) } else { None }
    }

    pub(super) async fn client_in(&self, tx: &Tx<'_>) -> Result<ClientId> {
        match self {
            Self::Start(start) => Ok(start.client),
            Self::Extend(extend) => sessions::sitter_in(tx, extend.session).await,
            Self::TopUp(top_up) => Ok(top_up.client),
            Self::Checkout(checkout) => Ok(checkout.client),
        }
    }

    /// Does it, as if the card had been charged.
    pub(super) async fn do_in(&self, tx: &mut Tx<'_>) -> Result<Made> {
        let bought = match self {
            Self::Start(start) => sessions::start_in(tx, start).await?,
            Self::Extend(extend) => sessions::extend_in(tx, extend).await?,
            Self::TopUp(top_up) => return topped_up_in(tx, top_up).await,
            Self::Checkout(checkout) => return checked_out_in(tx, checkout).await,
        };
        let TimeBlock { price, seconds, until, paid, change, .. } = bought.block;
        let came_to = CameTo { price, seconds, until, cut: bought.session.until, paid, change };
        Ok(Made { transaction: bought.transaction, came_to })
    }
}

async fn checked_out_in(tx: &mut Tx<'_>, checkout: &Checkout) -> Result<Made> {
    let done = checkout::check_out_in(tx, checkout).await?;
    let CheckedOut { sessions, change } = done.answer;
    let blocks = || sessions.iter().flat_map(|session| &session.blocks);
    let paid = Through::ALL.into_iter().map(|through| {
        let parts = blocks().flat_map(|block| &block.paid).filter(|(part, _)| *part == through);
        (through, parts.map(|(_, amount)| *amount).sum())
    });
    let came_to = CameTo {
        price: blocks().map(|block| block.price).sum(),
        seconds: blocks().map(|block| block.seconds).sum(),
        until: blocks().filter_map(|block| block.until).max(),
        cut: sessions.iter().find_map(|session| session.until),
        paid: paid.filter(|(_, amount)| *amount > Money::ZERO).collect(),
        change,
    };
    Ok(Made { transaction: done.transaction, came_to })
}

async fn topped_up_in(tx: &mut Tx<'_>, top_up: &TopUp) -> Result<Made> {
    let paid = balances::top_up_in(tx, top_up).await?;
    balances::tell_in(tx, top_up.client).await?;
    let came_to = CameTo {
        price: paid.amount,
        seconds: 0,
        until: None,
        cut: None,
        paid: vec![(paid.through, paid.amount)],
        change: paid.change,
    };
    Ok(Made { transaction: Some(top_up.id), came_to })
}
