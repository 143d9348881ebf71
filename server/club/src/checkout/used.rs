//! What was bought before and is played at a seat, each from the end of what is played before it.

use chrono::TimeDelta;
use domain::{
    checkout::{Checkout, Item, SeatOrder},
    ids::{ClientId, TariffId, ZoneId},
    time::Moment,
};

use crate::{client_tariffs, clubs::Venue, error::Result, orders::Sold, tariffs::Prices, tx::Tx};

/// What is needed to know how long lasts what is bought now, where something that was bought before is played after it.
pub(super) async fn prices_in(tx: &Tx<'_>, venue: &Venue, checkout: &Checkout) -> Result<Option<Prices>> {
    let items = || checkout.seats.iter().flat_map(|seat| &seat.basket.0);
    if !items().any(|item| matches!(item, Item::Purchased(_))) {
        return Ok(None);
    }
    let tariffs: Vec<TariffId> = items()
        .filter_map(|item| match item {
            Item::Tariff { tariff, .. } => Some(*tariff),
            Item::Purchased(_) | Item::Minute(_) => None,
        })
        .collect();
    match tariffs.is_empty() {
        true => Ok(None),
        false => Prices::open_in(tx, venue, checkout.client, &tariffs).await.map(Some),
    }
}

/// In the order in which it is played, with how long each lasts.
pub(super) async fn used_in(
    tx: &Tx<'_>,
    client: ClientId,
    order: &SeatOrder,
    (zone, from): (ZoneId, Moment),
    prices: Option<&Prices>,
) -> Result<Vec<(Sold, TimeDelta)>> {
    let (mut used, mut at) = (Vec::new(), from);
    for item in &order.basket.0 {
        match item {
            Item::Purchased(id) => {
                let spent = client_tariffs::spend_in(tx, client, *id, (zone, at)).await?;
                let over = spent.block.ends(at);
                used.push((spent, over - at));
                at = over;
            }
            // It stands last.
            Item::Minute(_) => {}
            Item::Tariff { tariff, quantity } => {
                if let Some(prices) = prices {
                    at = prices.offer(*tariff, zone, at)?.quote(*quantity)?.ends(at);
                }
            }
        }
    }
    Ok(used)
}
