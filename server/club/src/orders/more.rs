//! What is paid beside the price of time that was bought already, because it costs more where it is played.

use domain::{
    client_tariffs::Rules,
    ids::{OrderLineId, ShiftId},
    money::Money,
    refusal::Refusal,
    sessions::{DIFFERENCE, TimeBlock},
    tariffs::{Offer, Quote},
};

use super::{Cart, Priced, Sold, bill_in};
use crate::{client_tariffs, clubs::Venue, devices, error::Result, tx::Tx};

/// What is to be paid for a part of a block.
pub(crate) struct More<'sale> {
    /// What its tariff is there now.
    pub(crate) offer: &'sale Offer,
    /// The part.
    pub(crate) of: &'sale TimeBlock,
    pub(crate) seconds: i64,
    pub(crate) total: Money,
}

/// Sells it: a line of the cart for each, in its order.
///
/// # Errors
/// What [`sell_all_in`](super::sell_all_in) refuses of a payment.
pub(crate) async fn sell_more_in(
    tx: &mut Tx<'_>,
    venue: &Venue,
    shift: ShiftId,
    cart: &Cart<'_>,
    more: &[More<'_>],
) -> Result<Vec<Sold>> {
    // No form offers it.
    if cart.parts.by_hand()?.is_some() {
        return Err(Refusal::Impossible.into());
    }
    let mut lines = Vec::with_capacity(more.len());
    for (line, more) in cart.lines.iter().zip(more) {
        let quote = Quote {
            unit_price: more.total,
            quantity: 1,
            list: more.total,
            discount: Money::ZERO,
            total: more.total,
            seconds: more.seconds,
            until: more.of.until,
        };
        let offer = Offer {
            name: format!("{}{DIFFERENCE}", more.offer.name),
            discount: None,
            // What an early end does with the rest was said when it was bought.
            refund_policy: more.of.refund_policy,
            ..more.offer.clone()
        };
        let zone_name = devices::zone_name_in(tx, line.zone).await?;
        // It lasts no longer than what it belongs to, also when it is kept; the visits of that are counted there.
        let rules = client_tariffs::rules_of_in(tx, more.of.id).await?.map(Rules::of_a_difference);
        let cap = offer.bonus_cap(quote.total);
        lines.push(Priced { id: OrderLineId::fresh(), line, offer, rules, zone_name, quote, cap });
    }
    let mut sold = bill_in(tx, venue, shift, cart, lines).await?;
    for (sold, more) in sold.iter_mut().zip(more) {
        sold.block.once = more.of.once;
    }
    Ok(sold)
}
