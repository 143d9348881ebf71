//! Carts and what paid for them: lines, each a tariff in a quantity for one session, and one payment for all of them.

mod minutes;
mod more;
mod rows;

pub(crate) use self::{
    minutes::{Minutes, buy_minutes_in, paid_by},
    more::{More, sell_more_in},
    rows::{handed_over, lines, transaction_of},
};

use chrono::TimeDelta;
use chrono_tz::Tz;
use domain::{
    access::Action,
    balances::{Lot, spend, spendable},
    checkout::CheckoutFault,
    client_tariffs::Rules,
    devices::Device,
    discounts::ByHand,
    ids::{ClientId, OrderId, OrderLineId, ShiftId, TariffId, TimeBlockId, TransactionId, ZoneId},
    ledger::{Account, Legs, Why},
    money::{Money, Typed},
    orders::{Method, Mix, Owed, Payment, Purse, RestFrom, Through, apportion, pay},
    refusal::Refusal,
    sessions::{Parts, TimeBlock},
    shifts::Tax,
    tariffs::{BonusCap, Offer, Quote},
    time::Moment,
};

use crate::{
    client_tariffs::Spending,
    clients,
    clubs::Venue,
    devices,
    error::{Error, Result},
    ledger::{self, Entry, LotMove},
    printers,
    tariffs::Prices,
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

/// All that somebody buys at once, and how they pay.
pub(crate) struct Cart<'form> {
    pub(crate) id: OrderId,
    pub(crate) client: ClientId,
    pub(crate) lines: Vec<Line>,
    pub(crate) method: Method,
    pub(crate) tendered: &'form Typed,
    pub(crate) parts: &'form Parts,
}

/// Time in a zone, in a cart.
pub(crate) struct Line {
    pub(crate) zone: ZoneId,
    pub(crate) tariff: TariffId,
    pub(crate) quantity: u32,
    pub(crate) begins: Begins,
}

/// From when on a line is played.
#[derive(Clone, Copy)]
pub(crate) enum Begins {
    At(Moment),
    /// So long after the line before it: what was bought before may be played between them.
    After(TimeDelta),
    /// Another time: it is sold onto the client's account.
    Another,
}

/// Time that was bought, with the line of the order it stands on.
pub(crate) struct Sold {
    pub(crate) block: TimeBlock,
    pub(crate) line: OrderLineId,
    /// What moved the money; `None` for what costs nothing.
    pub(crate) transaction: Option<TransactionId>,
    /// The rules that it was sold with; `None` for what is plain, or was bought before.
    pub(crate) rules: Option<Rules>,
    /// What it takes off a client tariff, if it was bought before.
    pub(crate) spends: Option<Box<Spending>>,
}

/// A line with its price.
struct Priced<'sale> {
    id: OrderLineId,
    line: &'sale Line,
    offer: Offer,
    rules: Option<Rules>,
    zone_name: String,
    quote: Quote,
    cap: BonusCap,
}

/// Everything that is written down of one sale.
struct Bill<'sale> {
    cart: &'sale Cart<'sale>,
    /// `None`: the house sells it.
    shift: Option<ShiftId>,
    lines: Vec<Priced<'sale>>,
    total: Money,
    zone: Tz,
    tax: Option<Tax>,
    payments: Vec<Payment>,
    /// What of each payment paid for each line.
    parts: Vec<Vec<Money>>,
}

impl Bill<'_> {
    /// When what the house sells is played: it may see late that it was.
    fn of(&self) -> Option<Moment> {
        match self.lines.first().map(|priced| priced.line.begins) {
            Some(Begins::At(at)) if self.shift.is_none() => Some(at),
            _ => None,
        }
    }
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
/// What [`Offer::quote`], [`Parts::holds`], [`Parts::by_hand`] and [`pay`] refuse; an amount that cannot be read;
/// [`Error::Forbidden`] for a discount that may not be given.
pub(crate) async fn sell_in(tx: &mut Tx<'_>, venue: &Venue, shift: ShiftId, sale: Sale<'_>) -> Result<Sold> {
    let prices = Prices::open_in(tx, venue, sale.client, &[sale.tariff]).await?;
    sell_at_in(tx, venue, shift, &prices, sale).await
}

/// The same at prices that are looked up already.
///
/// # Errors
/// What [`sell_in`] refuses.
pub(crate) async fn sell_at_in(
    tx: &mut Tx<'_>,
    venue: &Venue,
    shift: ShiftId,
    prices: &Prices,
    sale: Sale<'_>,
) -> Result<Sold> {
    let Sale { id, client, device, tariff, quantity, at, method, tendered, parts } = sale;
    let lines = vec![Line { zone: device.zone, tariff, quantity, begins: Begins::At(at) }];
    let cart = Cart { id, client, lines, method, tendered, parts };
    let sold = sell_cart_in(tx, venue, shift, prices, &cart).await?.pop();
    sold.ok_or_else(|| Error::untrue("a sale without its line"))
}

/// The same of a whole cart: one order, one payment, one transaction. What of it may be bonus is what its lines allow
/// together. Answers what was sold by each line.
///
/// # Errors
/// What [`sell_in`] refuses.
pub(crate) async fn sell_all_in(
    tx: &mut Tx<'_>,
    venue: &Venue,
    shift: ShiftId,
    cart: &Cart<'_>,
) -> Result<Vec<Sold>> {
    let tariffs: Vec<TariffId> = cart.lines.iter().map(|line| line.tariff).collect();
    let prices = Prices::open_in(tx, venue, cart.client, &tariffs).await?;
    sell_cart_in(tx, venue, shift, &prices, cart).await
}

async fn sell_cart_in(
    tx: &mut Tx<'_>,
    venue: &Venue,
    shift: ShiftId,
    prices: &Prices,
    cart: &Cart<'_>,
) -> Result<Vec<Sold>> {
    let mut lines: Vec<Priced<'_>> = Vec::with_capacity(cart.lines.len());
    let mut end = tx.desk.now;
    for line in &cart.lines {
        let at = match line.begins {
            Begins::At(at) => at,
            Begins::After(pause) => end + pause,
            Begins::Another => tx.desk.now,
        };
        let priced = priced_in(tx, prices, line, at, &lines).await?;
        end = priced.quote.ends(at);
        lines.push(priced);
    }
    // Until the order stands nobody has bought anything.
    if lines.iter().filter(|line| line.offer.once).count() > 1 {
        return Err(Refusal::Checkout(CheckoutFault::NewOnce).into());
    }
    cart.parts.holds(lines.iter().map(|line| line.quote.total).sum())?;
    if let Some(by_hand) = cart.parts.by_hand()? {
        tx.desk.may(Action::DiscountByHand)?;
        lines = lines.into_iter().map(|line| line.given(&by_hand)).collect::<Result<_>>()?;
    }
    bill_in(tx, venue, shift, cart, lines).await
}

/// Takes the money for lines that have their prices, and writes it all down.
async fn bill_in<'sale>(
    tx: &mut Tx<'_>,
    venue: &Venue,
    shift: ShiftId,
    cart: &'sale Cart<'sale>,
    lines: Vec<Priced<'sale>>,
) -> Result<Vec<Sold>> {
    let owed: Vec<Owed> =
        lines.iter().map(|line| Owed { total: line.quote.total, bonus_most: line.cap.most }).collect();
    let total = owed.iter().map(|line| line.total).sum();
    let bonus_most = owed.iter().map(|line| line.bonus_most).sum();
    let mix = mix(venue, cart)?;
    let lots = lots_for(tx, &mix, cart.client).await?;
    let payments = pay(total, &mix, &purse(tx, &mix, cart.client, &lots, bonus_most).await?)?;
    let parts = apportion(&owed, &payments);
    let (zone, tax) = (venue.zone, venue.tax.clone());
    let bill = Bill { cart, shift: Some(shift), lines, total, zone, tax, payments, parts };
    rows::insert_order(tx, &bill).await?;
    rows::insert_lines(tx, &bill).await?;
    let transaction = take_money_in(tx, venue, &bill, &lots).await?;
    if let Some(transaction) = transaction {
        printers::receipt_in(tx, transaction).await?;
    }
    Ok(bill.sold(tx, transaction))
}

async fn priced_in<'sale>(
    tx: &Tx<'_>,
    prices: &Prices,
    line: &'sale Line,
    at: Moment,
    before: &[Priced<'sale>],
) -> Result<Priced<'sale>> {
    let zone = line.zone;
    let offer = match line.begins {
        Begins::Another => prices.offer_onto_account(line.tariff, zone)?,
        _ => prices.offer(line.tariff, zone, at)?,
    };
    let known = before.iter().find(|priced| priced.line.zone == zone);
    let zone_name = match known {
        Some(priced) => priced.zone_name.clone(),
        None => devices::zone_name_in(tx, zone).await?,
    };
    let quote = offer.quote(line.quantity)?;
    let cap = offer.bonus_cap(quote.total);
    let rules = prices.rules(line.tariff, matches!(line.begins, Begins::Another));
    Ok(Priced { id: OrderLineId::fresh(), line, offer, rules, zone_name, quote, cap })
}

/// What was typed, read.
fn mix(venue: &Venue, cart: &Cart<'_>) -> Result<Mix> {
    let currency = &venue.card.currency;
    let part = |typed: &Typed| Ok::<_, Refusal>(typed.read(currency)?.unwrap_or_default());
    Ok(Mix {
        bonus: part(&cart.parts.bonus)?,
        balance: part(&cart.parts.balance)?,
        card: part(&cart.parts.card)?,
        rest: cart.parts.rest,
        method: cart.method,
        entered: cart.tendered.read(currency)?,
    })
}

async fn lots_for(tx: &Tx<'_>, mix: &Mix, client: ClientId) -> Result<Vec<Lot>> {
    if mix.bonus > Money::ZERO { ledger::lots_in(tx, client).await } else { Ok(Vec::new()) }
}

async fn purse(tx: &Tx<'_>, mix: &Mix, client: ClientId, lots: &[Lot], bonus_most: Money) -> Result<Purse> {
    let balance = match mix.balance > Money::ZERO || mix.rest == RestFrom::Balance {
        true => ledger::balances_in(tx, client).await?.balance,
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
        Some(legs) => Some(post_in(tx, venue, bill, legs, lots).await?),
    };
    rows::insert_payments(tx, bill, transaction).await?;
    Ok(transaction)
}

async fn post_in(
    tx: &mut Tx<'_>,
    venue: &Venue,
    bill: &Bill<'_>,
    legs: Legs,
    lots: &[Lot],
) -> Result<TransactionId> {
    let client = bill.cart.client;
    let from_account = legs.iter().any(|(account, _)| account.is_clients());
    let bonus = legs.on(Account::ClientBonus).money().unwrap_or_default();
    let spent = spend(lots, bonus, tx.desk.now)?.into_iter();
    let entry = Entry {
        client: Some(client),
        lots: spent.map(|(lot, amount)| LotMove::Take(lot, amount)).collect(),
        of: bill.of(),
        ..Entry::new(Why::TariffSale, bill.cart.id.0, bill.shift, legs)
    };
    let transaction = ledger::post_in(tx, venue, entry).await?;
    // What the house buys is told by the house, once for all that it sees at once.
    if from_account && bill.shift.is_some() {
        crate::balances::tell_in(tx, client).await?;
    }
    Ok(transaction)
}

impl Priced<'_> {
    /// With what is given by hand.
    fn given(self, by_hand: &ByHand) -> Result<Self> {
        let offer = self.offer.given(by_hand);
        let quote = offer.quote(self.line.quantity)?;
        let cap = offer.bonus_cap(quote.total);
        Ok(Self { offer, quote, cap, ..self })
    }

    /// Is one visit all that was bought?
    fn once(&self) -> bool {
        self.offer.is_one_visit(self.quote.quantity)
    }

    /// When it is over, played or not: by its hours, or because it expires.
    fn until(&self, now: Moment, zone: Tz) -> Option<Moment> {
        let expires = self.rules.as_ref().and_then(|rules| rules.ends(now, None, &zone));
        self.quote.until.into_iter().chain(expires).min()
    }

    /// So many minutes after it begins, whenever that is, it is over.
    fn good_for(&self) -> Option<i32> {
        self.rules.as_ref()?.expiry.after_first_use
    }
}

impl Bill<'_> {
    /// Nobody has to be told of which line a payment is when there is one.
    fn is_of_several(&self) -> bool {
        self.lines.len() > 1
    }

    fn sold(&self, tx: &Tx<'_>, transaction: Option<TransactionId>) -> Vec<Sold> {
        let change = self.payments.iter().map(|payment| payment.change).sum();
        let lines = self.lines.iter().zip(&self.parts).enumerate();
        lines
            .map(|(place, (line, parts))| {
                let paid = self.payments.iter().zip(parts).map(|(payment, part)| (payment.through, *part));
                let block = TimeBlock {
                    id: TimeBlockId::fresh(),
                    order: self.cart.id,
                    tariff: line.offer.tariff,
                    tariff_name: line.offer.name.clone(),
                    seconds: line.quote.seconds,
                    price: line.quote.total,
                    paid: paid.filter(|(_, part)| !self.is_of_several() || *part > Money::ZERO).collect(),
                    // What goes back goes back once.
                    change: if place == 0 { change } else { Money::ZERO },
                    refund_policy: line.offer.refund_policy,
                    bought_at: tx.desk.now,
                    until: line.until(tx.desk.now, self.zone),
                    used: None,
                    slice: None,
                    joined: 0,
                    zone: Some(line.line.zone),
                    continues: None,
                    good_for: line.good_for(),
                    once: line.once(),
                };
                Sold { block, line: line.id, transaction, rules: line.rules.clone(), spends: None }
            })
            .collect()
    }
}
