//! Selling onto an account: paid now, played another time.

use domain::{
    access::Action,
    client_tariffs::{Buy, SoldOnto},
    ids::OrderId,
    money::Money,
};

use super::{as_of_now, bought_in, rows, tell_in};
use crate::{
    clients, clubs,
    desk::Desk,
    error::{Error, Result},
    orders::{self, Begins, Cart, Line},
    shifts,
};

/// Sells a tariff onto a client's account, for a zone: nobody sits down.
///
/// # Errors
/// What a sale refuses; [`Refusal::GuestHasNoAccount`](domain::refusal::Refusal::GuestHasNoAccount); [`Error::Missing`] when
/// the club has no such zone, the organisation no such client.
pub async fn buy(desk: &Desk, buy: Buy) -> Result<SoldOnto> {
    let act = desk.act(Action::SellTariff, buy.id, &buy)?;
    desk.shown_for(buy.club)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return sold_before(desk, buy.id).await;
    };
    let shift = shifts::open_in(&tx).await?;
    clients::payer_in(&tx, buy.client).await?;
    let venue = clubs::venue_in(&tx).await?;
    let Buy { zone, tariff, quantity, .. } = buy;
    let cart = Cart {
        id: buy.id,
        client: buy.client,
        lines: vec![Line { zone, tariff, quantity, begins: Begins::Another }],
        method: buy.method,
        tendered: &buy.tendered,
        parts: &buy.parts,
    };
    let sold = orders::sell_all_in(&mut tx, &venue, shift, &cart).await?.pop();
    let sold = sold.ok_or_else(|| Error::untrue("a sale without its line"))?;
    let quantity = i32::try_from(quantity).map_err(|_| Error::untrue("a quantity beyond all tariffs"))?;
    bought_in(&tx, buy.client, &sold, (sold.rules.as_ref(), quantity), venue.zone).await?;
    tell_in(&mut tx, buy.client).await?;
    let now = rows::sold_by(&tx.conn, desk.club_id(), buy.id).await?.as_of(desk.now, venue.zone);
    tx.commit().await?;
    Ok(SoldOnto { client: buy.client, sold: now, change: sold.block.change, transaction: sold.transaction })
}

/// The answer to a form that came before.
async fn sold_before(desk: &Desk, order: OrderId) -> Result<SoldOnto> {
    let db = desk.readers();
    let found = [rows::sold_by(db, desk.club_id(), order).await?];
    let (client, sold) = as_of_now(db, desk, &found).await?.remove(0);
    let transaction = orders::transaction_of(db, order).await?;
    let handed = match transaction {
        Some(transaction) => orders::handed_over(db, transaction).await?,
        None => None,
    };
    Ok(SoldOnto { client, sold, change: handed.map_or(Money::ZERO, |(_, change)| change), transaction })
}
