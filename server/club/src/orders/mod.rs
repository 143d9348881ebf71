//! Carts and what paid for them. For now a cart holds one line: a tariff in a quantity, for one session.

mod rows;

pub(crate) use self::rows::{handed_over, lines};

use domain::{
    balances::{Lot, spend, spendable},
    devices::Device,
    ids::{ClientId, OrderId, OrderLineId, ShiftId, TariffId, TimeBlockId, TransactionId},
    ledger::{Account, Legs, Why},
    money::{Money, Typed},
    orders::{Method, Mix, Payment, Purse, RestFrom, Through, pay},
    refusal::Refusal,
    sessions::{Parts, TimeBlock},
    shifts::Tax,
    tariffs::{BonusCap, Offer, Quote},
    time::Moment,
};

use crate::{
    clients,
    clubs::Venue,
    devices,
    error::Result,
    ledger::{self, Entry, LotMove},
    printers,
    tariffs::{self, OfferFor},
    tx::Tx,
};

/// Time that somebody buys at a device, and how they pay.
pub(crate) struct Sale<'form> {
    pub(crate) id: OrderId,
    pub(crate) client: ClientId,
    pub(crate) device: &'form Device,
    pub(crate) tariff: TariffId,
    pub(crate) quantity: u32,
    /// It is played from then on.
    pub(crate) at: Moment,
    pub(crate) method: Method,
    pub(crate) tendered: &'form Typed,
    pub(crate) parts: &'form Parts,
}

/// Time that was bought, with the line of the order it stands on.
pub(crate) struct Sold {
    pub(crate) block: TimeBlock,
    pub(crate) line: OrderLineId,
    /// What moved the money; `None` for what costs nothing.
    pub(crate) transaction: Option<TransactionId>,
}

/// Everything that is written down of one sale.
struct Bill<'sale> {
    sale: &'sale Sale<'sale>,
    shift: ShiftId,
    line: OrderLineId,
    offer: Offer,
    zone_name: String,
    quote: Quote,
    cap: BonusCap,
    tax: Option<Tax>,
    payments: Vec<Payment>,
}

/// Does somebody want to pay from their account? Then they are locked before anything that is locked after clients.
///
/// # Errors
/// [`Refusal::GuestHasNoAccount`](domain::refusal::Refusal::GuestHasNoAccount);
/// [`Error::Missing`](crate::Error::Missing) when the organisation has no such client.
pub(crate) async fn payer_in(tx: &Tx<'_>, client: ClientId, parts: &Parts) -> Result<()> {
    if parts.from_account() { clients::payer_in(tx, client).await } else { Ok(()) }
}

/// Sells time in the open shift: an order with its line, what paid for it, a balanced transaction. Who pays from their
/// account is locked by [`payer_in`].
///
/// # Errors
/// What [`Offer::quote`], [`Parts::holds`] and [`pay`] refuse; an amount that cannot be read.
pub(crate) async fn sell_in(tx: &mut Tx<'_>, venue: &Venue, shift: ShiftId, sale: Sale<'_>) -> Result<Sold> {
    let Sale { tariff, at, client, .. } = sale;
    let wanted = OfferFor { tariff, zone: sale.device.zone, at, client };
    let offer = tariffs::offer_in(tx, venue, wanted).await?;
    let zone_name = devices::zone_name_in(tx, sale.device.zone).await?;
    let quote = offer.quote(sale.quantity)?;
    sale.parts.holds(quote.total)?;
    let mix = mix(venue, &sale)?;
    let lots = lots_for(tx, &mix, sale.client).await?;
    let cap = offer.bonus_cap(quote.total);
    let payments = pay(quote.total, &mix, &purse(tx, &mix, &sale, &lots, cap.most).await?)?;
    let line = OrderLineId::fresh();
    let tax = venue.tax.clone();
    let bill = Bill { sale: &sale, shift, line, offer, zone_name, quote, cap, tax, payments };
    rows::insert_order(tx, &bill).await?;
    rows::insert_line(tx, &bill).await?;
    let transaction = take_money_in(tx, venue, &bill, &lots).await?;
    Ok(Sold { block: bill.block(tx), line: bill.line, transaction })
}

/// What was typed, read.
fn mix(venue: &Venue, sale: &Sale<'_>) -> Result<Mix> {
    let currency = &venue.card.currency;
    let part = |typed: &Typed| Ok::<_, Refusal>(typed.read(currency)?.unwrap_or_default());
    Ok(Mix {
        bonus: part(&sale.parts.bonus)?,
        balance: part(&sale.parts.balance)?,
        card: part(&sale.parts.card)?,
        rest: sale.parts.rest,
        method: sale.method,
        entered: sale.tendered.read(currency)?,
    })
}

async fn lots_for(tx: &Tx<'_>, mix: &Mix, client: ClientId) -> Result<Vec<Lot>> {
    if mix.bonus > Money::ZERO { ledger::lots_in(tx, client).await } else { Ok(Vec::new()) }
}

async fn purse(tx: &Tx<'_>, mix: &Mix, sale: &Sale<'_>, lots: &[Lot], bonus_most: Money) -> Result<Purse> {
    let balance = match mix.balance > Money::ZERO || mix.rest == RestFrom::Balance {
        true => ledger::balances_in(tx, sale.client).await?.balance,
        false => Money::ZERO,
    };
    Ok(Purse { balance, bonus: spendable(lots, tx.desk.now), bonus_most })
}

async fn take_money_in(
    tx: &mut Tx<'_>,
    venue: &Venue,
    bill: &Bill<'_>,
    lots: &[Lot],
) -> Result<Option<TransactionId>> {
    let legs = Legs::all(bill.payments.iter().map(|payment| {
        let earned = match payment.through {
            Through::Bonus => Account::BonusSpent,
            _ => Account::TariffIncome,
        };
        (earned, payment.through.account(), payment.amount)
    }));
    let transaction = match legs {
        // A free tariff moves no money.
        None => None,
        Some(legs) => {
            let transaction = post_in(tx, venue, bill, legs, lots).await?;
            printers::receipt_in(tx, transaction).await?;
            Some(transaction)
        }
    };
    for payment in &bill.payments {
        rows::insert_payment(tx, bill, payment, transaction).await?;
    }
    Ok(transaction)
}

async fn post_in(
    tx: &mut Tx<'_>,
    venue: &Venue,
    bill: &Bill<'_>,
    legs: Legs,
    lots: &[Lot],
) -> Result<TransactionId> {
    let client = bill.sale.client;
    let from_account = legs.iter().any(|(account, _)| account.is_clients());
    let bonus = legs.on(Account::ClientBonus).money().unwrap_or_default();
    let spent = spend(lots, bonus, tx.desk.now)?.into_iter();
    let entry = Entry {
        client: Some(client),
        lots: spent.map(|(lot, amount)| LotMove::Take(lot, amount)).collect(),
        ..Entry::new(Why::TariffSale, bill.sale.id.0, bill.shift, legs)
    };
    let transaction = ledger::post_in(tx, venue, entry).await?;
    if from_account {
        crate::balances::tell_in(tx, client).await?;
    }
    Ok(transaction)
}

impl Bill<'_> {
    fn block(&self, tx: &Tx<'_>) -> TimeBlock {
        TimeBlock {
            id: TimeBlockId::fresh(),
            order: self.sale.id,
            tariff: self.offer.tariff,
            tariff_name: self.offer.name.clone(),
            seconds: self.quote.seconds,
            price: self.quote.total,
            paid: self.payments.iter().map(|payment| (payment.through, payment.amount)).collect(),
            change: self.payments.iter().map(|payment| payment.change).sum(),
            refund_policy: self.offer.refund_policy,
            bought_at: tx.desk.now,
            until: self.quote.until,
            used: None,
        }
    }
}
