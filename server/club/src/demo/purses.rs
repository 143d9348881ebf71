//! What the demo club's regulars pay in advance, and how they spend it.

use std::collections::HashMap;

use chrono::TimeDelta;
use domain::{
    balances::TopUp,
    hall::Hall,
    ids::{ActId, ClientId, TransactionId},
    loyalty::{EditLoyalty, TypedBracket},
    money::{Money, Typed},
    orders::{Method, Through},
    sessions::{Parts, Start},
    staff::Me,
};

use crate::{
    balances,
    desk::Desk,
    error::{Error, Result},
    handle::Club,
    loyalty,
};

/// From so much on, so many hundredths come back as bonus, good for so many days.
const BRACKETS: [(&str, &str, &str); 2] = [("5000", "5", "90"), ("10000", "10", "90")];
/// What regulars put on their balance: one of these.
const TOP_UPS: [i64; 2] = [5_000, 10_000];

/// The house's promise, made before the demo's past begins.
pub(super) async fn promise(club: &Club, owner: &Me) -> Result<()> {
    let desk = club.desk_at(owner.clone(), club.now() - TimeDelta::days(22));
    let bracket = |(from, percent, days): (&str, &str, &str)| TypedBracket {
        from: Typed(from.into()),
        percent: Typed(percent.into()),
        valid_days: Typed(days.into()),
    };
    let brackets = BRACKETS.map(bracket).to_vec();
    loyalty::edit(&desk, EditLoyalty { id: ActId::fresh(), club: owner.club, brackets }).await.map(drop)
}

/// What those who pay in advance have at the least: what comes back to them is not counted.
#[derive(Default)]
pub(super) struct Purses(HashMap<ClientId, Purse>);

#[derive(Default)]
struct Purse {
    balance: Money,
    bonus: Money,
}

impl Purses {
    /// Pays a start with bonus and balance; who has too little tops up before.
    pub(super) async fn pay(&mut self, desk: &Desk, hall: &Hall, mut start: Start) -> Result<Start> {
        let device = hall.devices.iter().find(|device| device.id == start.device).ok_or(Error::Missing)?;
        let offer = hall.offers.of(start.tariff, device.zone).ok_or(Error::Missing)?;
        let price = offer.quote(start.quantity)?.total;
        let known = self.0.len();
        let purse = self.0.entry(start.client).or_default();
        if purse.balance < price {
            let amount = Money::of(TOP_UPS[known % TOP_UPS.len()]).unwrap_or_default();
            purse.bonus = purse.bonus + top_up(desk, start.client, amount, start.method).await?;
            purse.balance = purse.balance + amount;
        }
        let bonus = offer.bonus_cap(price).most.min(purse.bonus);
        let balance = price.less(bonus).unwrap_or_default();
        purse.bonus = purse.bonus.less(bonus).unwrap_or_default();
        purse.balance = purse.balance.less(balance).unwrap_or_default();
        let typed = |amount: Money| Typed(amount.minor().to_string());
        start.parts = Parts { bonus: typed(bonus), balance: typed(balance), ..Parts::default() };
        Ok(start)
    }
}

/// What the top-up earned.
pub(super) async fn top_up(desk: &Desk, client: ClientId, amount: Money, method: Method) -> Result<Money> {
    let top_up = TopUp {
        id: TransactionId::fresh(),
        club: desk.club_id(),
        client,
        amount: Typed(amount.minor().to_string()),
        method,
        tendered: Typed::default(),
    };
    let receipt = balances::top_up(desk, top_up).await?;
    Ok(receipt.transaction.change(Through::Bonus).money().unwrap_or_default())
}
