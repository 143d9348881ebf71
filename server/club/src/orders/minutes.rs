//! Minutes that are bought ahead from the client's balance: an order of one line, which nobody is handed a slip for.

use domain::{
    devices::Device,
    ids::{ClientId, OrderId, OrderLineId, ShiftId, TransactionId},
    minutes::Next,
    money::{Money, Typed},
    orders::{Method, Mix, Purse, RestFrom, Through, pay},
    sessions::Parts,
    tariffs::{BonusCap, Offer, Quote},
    time::Moment,
};
use sea_orm::FromQueryResult;

use super::{Begins, Bill, Cart, Line, Priced, Sold, rows, take_money_in};
use crate::{
    clubs::Venue,
    error::{Error, Result},
    sql,
    tx::Tx,
};

/// Minutes for one session.
pub(crate) struct Minutes<'form> {
    /// `None`: the house buys them.
    pub(crate) shift: Option<ShiftId>,
    /// Locked.
    pub(crate) client: ClientId,
    pub(crate) device: &'form Device,
    /// What its zone is called.
    pub(crate) zone_name: String,
    pub(crate) offer: Offer,
    pub(crate) next: Next,
    /// They are played from then on.
    pub(crate) at: Moment,
    pub(crate) balance: Money,
}

/// Buys them: an order with its line, what paid for it, a balanced transaction.
///
/// # Errors
/// What the database knows better.
pub(crate) async fn buy_minutes_in(tx: &mut Tx<'_>, venue: &Venue, buy: Minutes<'_>) -> Result<Sold> {
    let Minutes { shift, client, device, zone_name, offer, next, at, balance } = buy;
    let parts = Parts { rest: RestFrom::Balance, ..Parts::default() };
    let line = Line { zone: device.zone, tariff: offer.tariff, quantity: 1, begins: Begins::At(at) };
    let (id, method, tendered) = (OrderId::fresh(), Method::default(), Typed::default());
    let cart = Cart { id, client, lines: vec![line], method, tendered: &tendered, parts: &parts };
    let line = cart.lines.first().ok_or_else(|| Error::untrue("an order without its line"))?;
    let cap = BonusCap { percent: 0, most: Money::ZERO };
    let quote = quote(&next);
    let priced = Priced { id: OrderLineId::fresh(), line, offer, rules: None, zone_name, quote, cap };
    let mix = Mix { rest: RestFrom::Balance, ..Mix::default() };
    let payments = pay(next.total, &mix, &Purse { balance, ..Purse::default() })?;
    let (lines, total, parts) = (vec![priced], next.total, vec![vec![next.total]]);
    let (zone, tax) = (venue.zone, venue.tax.clone());
    let bill = Bill { cart: &cart, shift, lines, total, zone, tax, payments, parts };
    rows::insert_order(tx, &bill).await?;
    rows::insert_lines(tx, &bill).await?;
    let transaction = take_money_in(tx, venue, &bill, &[]).await?;
    let mut sold =
        bill.sold(tx, transaction).pop().ok_or_else(|| Error::untrue("an order without its line"))?;
    sold.block.bought_at = at;
    sold.block.slice = Some(next.slice);
    sold.block.paid = vec![(Through::Balance, next.total)];
    Ok(sold)
}

/// All of them are one unit: a minute has no price of its own where prices are rounded.
fn quote(next: &Next) -> Quote {
    Quote {
        unit_price: next.list,
        quantity: 1,
        list: next.list,
        discount: next.list.less(next.total).unwrap_or_default(),
        total: next.total,
        seconds: next.minutes * 60,
        until: None,
    }
}

/// What moved the money for an order, and when.
#[derive(FromQueryResult)]
pub(crate) struct PaidBy {
    pub(crate) id: TransactionId,
    pub(crate) at: Moment,
}

/// What moved the money for an order of minutes.
pub(crate) async fn paid_by(tx: &Tx<'_>, order: OrderId) -> Result<Option<PaidBy>> {
    let sql = r#"select t.id, t.at from payment y join "transaction" t on t.id = y.transaction_id where y.order_id = $1"#;
    sql::one::<PaidBy>(&tx.conn, sql, [order.into()]).await
}
