//! What a transaction comes to with everything that put it right since, and what may still be done to it.

use crate::{
    balances::put_back,
    ids::{LotId, TransactionId},
    ledger::{Account, Legs, Why},
    money::{Balance, Money},
    orders::Method,
    refusal::Refusal,
};

/// A transaction as it stands now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Which.
    pub id: TransactionId,
    /// Why it was done.
    pub why: Why,
    /// What it moved in each account, with all that corrects it.
    pub net: Vec<(Account, Balance)>,
    /// What it took out of lots of bonus and was not put back, in the order in which it was taken.
    pub lots: Vec<(LotId, Money)>,
    /// A session that it paid for runs.
    pub running: bool,
    /// The unused part of what it paid for was given back already, as money or as bonus.
    pub given_back: bool,
    /// What of it stays on the client's account as time.
    pub kept: KeptTime,
}

/// Time of a sale that stayed on the client's account when its session was ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KeptTime {
    /// Seconds.
    pub seconds: i64,
    /// Seconds that are left of them.
    pub left: i64,
    /// What they had cost, in money and bonus together.
    pub cost: Money,
}

/// What is put right: the legs, and what goes back into which lot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutRight {
    /// What moves.
    pub legs: Legs,
    /// What goes back into lots.
    pub lots: Vec<(LotId, Money)>,
    /// The time that stayed of it is taken back.
    pub takes_time: bool,
}

impl Standing {
    /// What is in an account because of it.
    pub fn on(&self, account: Account) -> Money {
        let moved: Balance =
            self.net.iter().filter(|(moved, _)| *moved == account).map(|(_, amount)| *amount).sum();
        moved.money().unwrap_or_default()
    }

    /// What was sold and not taken back, for money and for bonus.
    fn sold(&self) -> (Money, Money) {
        let earned = |account| {
            let of = self.net.iter().filter(|(moved, _)| *moved == account);
            of.map(|(_, amount)| amount.opposite()).sum::<Balance>().money().unwrap_or_default()
        };
        (earned(Account::TariffIncome), earned(Account::BonusSpent))
    }

    /// A charge whose session is over, and of which nothing was given back otherwise.
    fn is_settled_sale(&self) -> Result<(), Refusal> {
        match self {
            Self { why: Why::TariffSale, running: true, .. } => Err(Refusal::StillRunning),
            Self { why: Why::TariffSale, given_back: true, .. } => Err(Refusal::AlreadyGivenBack),
            // Played meanwhile, or a part of it.
            Self { why: Why::TariffSale, kept, .. } if kept.left < kept.seconds => {
                Err(Refusal::AlreadyGivenBack)
            }
            Self { why: Why::TariffSale, .. } => Ok(()),
            _ => Err(Refusal::WrongTransaction),
        }
    }
}

/// Puts a charge back: what was paid with money on the balance, what was paid with bonus to the bonus, where it keeps
/// its expiry. Of a part, each gets its part. `amount`: `None` for all that is left. With all of it goes the time that
/// stayed on the client's account; a part is of what was played, and leaves that time.
///
/// # Errors
/// [`Refusal::WrongTransaction`], [`Refusal::StillRunning`], [`Refusal::AlreadyGivenBack`], [`Refusal::NothingLeft`],
/// [`Refusal::MoreThanLeft`].
pub fn reverse(charge: &Standing, amount: Option<Money>) -> Result<PutRight, Refusal> {
    charge.is_settled_sale()?;
    let (money, bonus) = charge.sold();
    let left = money + bonus;
    let amount = amount.unwrap_or(left);
    if left == Money::ZERO {
        return Err(Refusal::NothingLeft);
    }
    if amount > left {
        return Err(Refusal::MoreThanLeft { left });
    }
    let takes_time = amount == left && charge.kept.seconds > 0;
    let played = left.less(charge.kept.cost).unwrap_or_default();
    if amount > played && !takes_time && charge.kept.seconds > 0 {
        return Err(Refusal::MoreThanLeft { left: played });
    }
    let bonus = bonus.share(amount.minor(), left.minor(), Money::ZERO);
    let money = amount.less(bonus).unwrap_or_default();
    let legs = Legs::all([
        (Account::ClientBalance, Account::TariffIncome, money),
        (Account::ClientBonus, Account::BonusSpent, bonus),
    ]);
    let lots = put_back(&charge.lots, bonus);
    Ok(PutRight { legs: legs.ok_or(Refusal::NothingLeft)?, lots, takes_time })
}

/// Takes a payment back that did not happen as typed: each leg, to where it came from.
///
/// # Errors
/// [`Refusal::WrongTransaction`], [`Refusal::StillRunning`], [`Refusal::AlreadyGivenBack`], [`Refusal::ReversedBefore`],
/// [`Refusal::NothingLeft`].
pub fn void_sale(sale: &Standing) -> Result<PutRight, Refusal> {
    sale.is_settled_sale()?;
    let (money, bonus) = sale.sold();
    // What never came by cash or card was put on the balance: the till cannot be right again by this alone.
    let came = [Account::ClientBalance, Account::Till, Account::Card].map(|account| sale.on(account));
    if money > Money::ZERO && came.into_iter().sum::<Money>() > money {
        return Err(Refusal::ReversedBefore);
    }
    let mut legs = vec![(Account::ClientBonus, Account::BonusSpent, bonus)];
    let mut rest = money;
    for account in [Account::ClientBalance, Account::Till, Account::Card] {
        let part = sale.on(account).min(rest);
        rest = rest.less(part).unwrap_or_default();
        legs.push((account, Account::TariffIncome, part));
    }
    let legs = Legs::all(legs);
    let (lots, takes_time) = (put_back(&sale.lots, bonus), sale.kept.seconds > 0);
    Ok(PutRight { legs: legs.ok_or(Refusal::NothingLeft)?, lots, takes_time })
}

/// Moves what came by the other method to where it really came.
///
/// # Errors
/// [`Refusal::WrongTransaction`], [`Refusal::StillRunning`], [`Refusal::NothingLeft`] when nothing came by the other method.
pub fn change_method(paid: &Standing, to: Method) -> Result<Legs, Refusal> {
    if !matches!(paid.why, Why::TopUp | Why::TariffSale) {
        return Err(Refusal::WrongTransaction);
    }
    // What an early end gives back goes the way it came: that has to be known by then.
    if paid.running {
        return Err(Refusal::StillRunning);
    }
    let from = match to {
        Method::Cash => Account::Card,
        Method::Card => Account::Till,
    };
    Legs::transfer(from, Account::of(to), paid.on(from)).ok_or(Refusal::NothingLeft)
}
