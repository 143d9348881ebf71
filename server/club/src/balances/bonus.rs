//! Bonus given and taken by hand, and what expires by itself.

use chrono::TimeDelta;
use domain::{
    balances::{AddBonus, WriteOffBonus, added, expired, spend},
    ids::{ClientId, LotId},
    ledger::{Account, Legs, Why},
    loyalty::{Earned, validity},
    money::Money,
    transactions::Receipt,
};

use super::{done, entry};
use crate::{
    clients, clubs,
    desk::Desk,
    error::Result,
    ledger::{self, Entry, LotMove},
    shifts,
    tx::Tx,
};

pub(super) async fn add_in(tx: Tx<'_>, add: AddBonus) -> Result<Receipt> {
    let reason = add.reason.reason()?;
    let shift = shifts::open_in(&tx).await?;
    clients::account_in(&tx, add.client).await?;
    let venue = clubs::venue_in(&tx).await?;
    let amount = add.amount.positive(&venue.card.currency)?;
    let days = validity(&add.valid_days)?;
    added(ledger::balances_in(&tx, add.client).await?.bonus, amount)?;
    let expires_at = days.map(|days| tx.desk.now + TimeDelta::days(days.into()));
    let legs = Legs::transfer(Account::ClientBonus, Account::BonusGiven, amount);
    let entry = Entry {
        reason,
        lots: vec![LotMove::Earn(Earned { amount, expires_at })],
        ..entry(add.id, Why::BonusGiven, add.client, shift, legs)?
    };
    ledger::post_in(&tx, &venue, entry).await?;
    done(tx, add.client, add.id).await
}

pub(super) async fn write_off_in(tx: Tx<'_>, write_off: WriteOffBonus) -> Result<Receipt> {
    let reason = write_off.reason.reason()?;
    let shift = shifts::open_in(&tx).await?;
    clients::account_in(&tx, write_off.client).await?;
    let venue = clubs::venue_in(&tx).await?;
    let amount = write_off.amount.positive(&venue.card.currency)?;
    let lots = spend(&ledger::lots_in(&tx, write_off.client).await?, amount, tx.desk.now)?;
    let legs = Legs::transfer(Account::BonusGiven, Account::ClientBonus, amount);
    let entry = Entry {
        reason,
        lots: out_of(lots),
        ..entry(write_off.id, Why::BonusWrittenOff, write_off.client, shift, legs)?
    };
    ledger::post_in(&tx, &venue, entry).await?;
    done(tx, write_off.client, write_off.id).await
}

/// What has expired of the bonus that one client earned in the desk's club: the house does it, in no shift. What they
/// earned in another club is booked there.
pub(super) async fn expire(desk: &Desk, client: ClientId) -> Result<()> {
    let mut tx = desk.open().await?;
    clients::lock_in(&tx, client).await?;
    let over = expired(&ledger::lots_earned_here_in(&tx, client).await?, desk.now);
    let amount = over.iter().map(|(_, left)| *left).sum::<Money>();
    let Some(legs) = Legs::transfer(Account::BonusExpired, Account::ClientBonus, amount) else {
        return Ok(());
    };
    let entry = Entry {
        client: Some(client),
        lots: out_of(over),
        ..Entry::new(Why::BonusExpired, client.0, None, legs)
    };
    let venue = clubs::venue_in(&tx).await?;
    ledger::post_in(&tx, &venue, entry).await?;
    super::tell_in(&mut tx, client).await?;
    tx.commit().await
}

fn out_of(lots: Vec<(LotId, Money)>) -> Vec<LotMove> {
    lots.into_iter().map(|(lot, amount)| LotMove::Take(lot, amount)).collect()
}
