//! Carts and what paid for them. For now a cart holds one line: a tariff in a quantity, for one session.

mod rows;

use domain::{
    devices::Device,
    ids::{ClientId, OrderId, OrderLineId, PaymentId, ShiftId, TariffId, TimeBlockId},
    ledger::{Account, Legs, Why},
    money::Typed,
    orders::{Method, Payment, pay},
    sessions::TimeBlock,
    tariffs::{Quote, Tariff},
};

use crate::{
    clubs::Venue,
    devices,
    error::Result,
    ledger::{self, Entry},
    tariffs,
    tx::Tx,
};

/// Time that somebody buys at a device, and how they pay.
pub(crate) struct Sale<'form> {
    pub(crate) id: OrderId,
    pub(crate) client: ClientId,
    pub(crate) device: &'form Device,
    pub(crate) tariff: TariffId,
    pub(crate) quantity: u32,
    pub(crate) method: Method,
    pub(crate) tendered: &'form Typed,
}

/// Time that was bought, with the line of the order it stands on.
pub(crate) struct Sold {
    pub(crate) block: TimeBlock,
    pub(crate) line: OrderLineId,
}

/// Everything that is written down of one sale.
struct Bill<'sale> {
    sale: &'sale Sale<'sale>,
    shift: ShiftId,
    line: OrderLineId,
    payment_id: PaymentId,
    tariff: Tariff,
    zone_name: String,
    quote: Quote,
    payment: Payment,
}

/// Sells time in the open shift: an order with its line, a payment, a balanced transaction.
///
/// # Errors
/// What [`Tariff::quote`] and [`pay`] refuse; an amount that cannot be read.
pub(crate) async fn sell_in(tx: &Tx<'_>, venue: &Venue, shift: ShiftId, sale: Sale<'_>) -> Result<Sold> {
    let tariff = tariffs::for_sale_in(tx, sale.tariff).await?;
    let zone_name = devices::zone_name_in(tx, sale.device.zone).await?;
    let quote = tariff.quote(sale.device.zone, sale.quantity)?;
    let payment = pay(quote.total, sale.method, sale.tendered.read(&venue.card.currency)?)?;
    let (line, payment_id) = (OrderLineId::fresh(), PaymentId::fresh());
    let bill = Bill { sale: &sale, shift, line, payment_id, tariff, zone_name, quote, payment };
    rows::insert_order(tx, &bill).await?;
    rows::insert_line(tx, &bill).await?;
    take_money_in(tx, venue, &bill).await?;
    Ok(Sold { block: bill.block(tx), line })
}

async fn take_money_in(tx: &Tx<'_>, venue: &Venue, bill: &Bill<'_>) -> Result<()> {
    let legs = Legs::transfer(Account::TariffIncome, Account::of(bill.payment.method), bill.payment.amount);
    let transaction = match legs {
        // A free tariff moves no money.
        None => None,
        Some(legs) => {
            let entry = Entry::new(Why::TariffSale, bill.sale.id.0, bill.shift, legs);
            let entry = Entry { client: Some(bill.sale.client), ..entry };
            Some(ledger::post_in(tx, venue, entry).await?)
        }
    };
    rows::insert_payment(tx, bill, transaction).await
}

impl Bill<'_> {
    fn block(&self, tx: &Tx<'_>) -> TimeBlock {
        TimeBlock {
            id: TimeBlockId::fresh(),
            order: self.sale.id,
            tariff: self.tariff.id,
            tariff_name: self.tariff.name.clone(),
            seconds: self.quote.length().num_seconds(),
            price: self.quote.total,
            method: self.payment.method,
            change: self.payment.change,
            refund_policy: self.tariff.refund_policy,
            bought_at: tx.desk.now,
        }
    }
}
