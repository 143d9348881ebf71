//! What becomes of the unused time when a session is ended before its time (decision 9).

use domain::{
    balances::{added, put_back},
    ids::{ClientId, SessionId, ShiftId},
    ledger::{Account, Legs, Why},
    loyalty::Earned,
    money::Money,
    orders::Through,
    refusal::Refusal,
    sessions::{End, Leftover, Rest, Session},
    time::Moment,
};

use super::{
    join,
    rows::{self, Sitter},
};
use crate::{
    balances, client_tariffs, clients,
    clubs::{self, Venue},
    error::Result,
    ledger::{self, Entry, LotMove},
    shifts::{self, OpenTill},
    tx::Tx,
};

/// What is locked before the session is.
pub(super) struct Ready {
    /// Whoever was locked, or the guest.
    sitter: Option<Sitter>,
    guest: bool,
    rest: Rest,
    /// For what is given back.
    till: Option<OpenTill>,
    /// For what is credited; there may be none.
    shift: Option<ShiftId>,
}

/// Locks the shift, and whoever has an account. A guest's time is gone without anybody waiting for anybody.
///
/// # Errors
/// [`Refusal::NoShift`] and [`Refusal::OwnClient`] when money is to be given back;
/// [`Error::Missing`](crate::Error::Missing).
pub(super) async fn ready_in(tx: &Tx<'_>, end: &End) -> Result<Ready> {
    let sitter = rows::sitter(tx, end.session).await?;
    let Sitter { client, guest } = sitter;
    let till = match end.rest {
        Rest::Refund => Some(shifts::till_in(tx).await?),
        Rest::Policy => None,
    };
    let shift = match &till {
        Some(till) => Some(till.shift),
        None if guest => None,
        None => shifts::open_if_any_in(tx).await?,
    };
    match till.is_some() {
        true => clients::settle_in(tx, client).await?,
        false if !guest => clients::lock_in(tx, client).await?,
        false => {}
    }
    Ok(Ready { sitter: Some(sitter), guest, rest: end.rest, till, shift })
}

impl Ready {
    /// Is it still theirs?
    ///
    /// # Errors
    /// What [`join::still`] refuses.
    pub(super) fn still(&self, session: &Session) -> Result<()> {
        self.sitter.as_ref().map_or(Ok(()), |sitter| join::still(session, sitter))
    }
}

/// The house ends it, because the device is somebody else's: as an early end, in no shift. Whoever has an account is locked
/// already.
pub(super) const fn by_the_house(guest: bool) -> Ready {
    Ready { sitter: None, guest, rest: Rest::Policy, till: None, shift: None }
}

/// Does with the unused time of a running session what is to be done with it.
///
/// # Errors
/// [`Refusal::TillShort`], [`Refusal::NoShift`], [`Refusal::BalanceTooLarge`].
pub(super) async fn settle_in(tx: &mut Tx<'_>, ready: &Ready, session: &Session) -> Result<Leftover> {
    if ready.guest && ready.rest == Rest::Policy {
        return Ok(Leftover::default());
    }
    let venue = clubs::venue_in(tx).await?;
    let lived = session.clone().lived_until(tx.desk.now);
    // What the house sees late ended at its own moment.
    let at = lived.ended.as_ref().map_or(tx.desk.now, |ended| ended.at);
    // Who was a guest before has no account for what was bought then.
    let guest = ready.guest || session.member.is_some();
    let left = lived.leftover(at, venue.card.price_step, ready.rest, guest);
    if let Some(till) = &ready.till {
        refund_in(tx, &venue, till, (&lived, at), &left).await?;
    }
    credit_in(tx, &venue, ready, session, left.bonus).await?;
    for kept in &left.kept {
        client_tariffs::keep_in(tx, session.payer(), kept).await?;
    }
    if !left.kept.is_empty() {
        client_tariffs::tell_in(tx, session.payer()).await?;
    }
    let own_money = left.back.iter().any(|(through, _)| through.account().is_clients());
    if own_money || left.bonus > Money::ZERO {
        balances::tell_in(tx, session.payer()).await?;
    }
    Ok(left)
}

/// Gives back what the unused time cost, to where it was paid from.
async fn refund_in(
    tx: &Tx<'_>,
    venue: &Venue,
    till: &OpenTill,
    (session, at): (&Session, Moment),
    left: &Leftover,
) -> Result<()> {
    let cash = left.back.iter().filter(|(through, _)| *through == Through::Cash).map(|(_, amount)| *amount);
    till.gives(cash.sum())?;
    let step = venue.card.price_step;
    for (client, members) in [(session.client, false), (session.payer(), true)] {
        for (through, amount) in session.unused_of(at, step, members) {
            give_back_in(tx, venue, Some(till.shift), (session.id, client), (through, amount, UNUSED))
                .await?;
        }
    }
    Ok(())
}

pub(super) async fn give_back_in(
    tx: &Tx<'_>,
    venue: &Venue,
    shift: Option<ShiftId>,
    (session, client): (SessionId, ClientId),
    (through, amount, reason): (Through, Money, &str),
) -> Result<()> {
    let (earned, lots) = match through {
        // It goes back to where it was taken from, and keeps its expiry.
        Through::Bonus => {
            let taken = ledger::taken_for_in(tx, session, client).await?;
            (Account::BonusSpent, put_back(&taken, amount))
        }
        _ => (Account::TariffIncome, Vec::new()),
    };
    if let Some(legs) = Legs::transfer(through.account(), earned, amount) {
        let entry = Entry {
            client: Some(client),
            reason: reason.to_owned(),
            lots: lots.into_iter().map(|(lot, back)| LotMove::Put(lot, back)).collect(),
            ..Entry::new(Why::Refund, session.0, shift, legs)
        };
        ledger::post_in(tx, venue, entry).await?;
    }
    Ok(())
}

/// What the ledger says of it.
const UNUSED: &str = "unused time";

/// Bonus for what was paid in money: a lot of its own, which never expires.
async fn credit_in(
    tx: &Tx<'_>,
    venue: &Venue,
    ready: &Ready,
    session: &Session,
    amount: Money,
) -> Result<()> {
    let Some(legs) = Legs::transfer(Account::ClientBonus, Account::BonusGiven, amount) else {
        return Ok(());
    };
    if ready.shift.is_none() && tx.desk.staff_id().is_some() {
        return Err(Refusal::NoShift.into());
    }
    added(ledger::balances_in(tx, session.payer()).await?.bonus, amount)?;
    let entry = Entry {
        client: Some(session.payer()),
        reason: UNUSED.to_owned(),
        lots: vec![LotMove::Earn(Earned { amount, expires_at: None })],
        ..Entry::new(Why::TimeToBonus, session.id.0, ready.shift, legs)
    };
    ledger::post_in(tx, venue, entry).await.map(drop)
}
