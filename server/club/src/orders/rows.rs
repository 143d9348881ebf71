use domain::{
    discounts::TakenOff,
    ids::{OrderId, OrderLineId, PaymentId, TransactionId},
    money::Money,
    orders::{Payment, SoldLine},
    shifts::Tax,
    tariffs::BonusCap,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult, Value};

use super::{Bill, Priced};
use crate::{
    error::{Error, Result},
    sql,
    tx::Tx,
};

mod order {
    use domain::{
        ids::{ClientId, ClubId, OrderId, ShiftId, StaffId},
        money::Money,
        time::Moment,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "order")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: OrderId,
        pub club_id: ClubId,
        pub client_id: ClientId,
        pub shift_id: Option<ShiftId>,
        pub staff_id: Option<StaffId>,
        pub total: Money,
        pub paid_at: Moment,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod order_line {
    use domain::{
        ids::{ClubId, OrderId, OrderLineId, TariffId, ZoneId},
        money::Money,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "order_line")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: OrderLineId,
        pub club_id: ClubId,
        pub order_id: OrderId,
        pub position: i32,
        pub tariff_id: TariffId,
        pub zone_id: ZoneId,
        pub tariff_name: String,
        pub zone_name: String,
        pub window_name: Option<String>,
        pub quantity: i32,
        pub unit_price: Money,
        pub total: Money,
        pub discount_name: Option<String>,
        pub discount_percent: Option<i32>,
        pub discount: Money,
        pub discount_reason: Option<String>,
        pub bonus_percent: Option<i32>,
        pub bonus_most: Option<Money>,
        pub tax_name: Option<String>,
        pub tax_rate: Option<i32>,
        pub rules: Option<String>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod payment {
    use domain::{
        ids::{ClubId, OrderId, PaymentId, TransactionId},
        money::Money,
        orders::Through,
        time::Moment,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "payment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PaymentId,
        pub club_id: ClubId,
        pub order_id: OrderId,
        pub transaction_id: Option<TransactionId>,
        pub method: Through,
        pub amount: Money,
        pub tendered: Money,
        pub change_given: Money,
        pub at: Moment,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) async fn insert_order(tx: &Tx<'_>, bill: &Bill<'_>) -> Result<()> {
    let row = order::ActiveModel {
        id: Set(bill.cart.id),
        club_id: Set(tx.desk.club_id()),
        client_id: Set(bill.cart.client),
        shift_id: Set(bill.shift),
        staff_id: Set(tx.desk.staff_id().filter(|_| bill.shift.is_some())),
        total: Set(bill.total),
        paid_at: Set(tx.desk.now),
    };
    order::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn insert_lines(tx: &Tx<'_>, bill: &Bill<'_>) -> Result<()> {
    let rows = (0_i32..).zip(&bill.lines).map(|(position, line)| line_row(tx, bill, position, line));
    let rows: Vec<_> = rows.collect::<Result<_>>()?;
    order_line::Entity::insert_many(rows).exec_without_returning(&tx.conn).await?;
    Ok(())
}

fn line_row(
    tx: &Tx<'_>,
    bill: &Bill<'_>,
    position: i32,
    line: &Priced<'_>,
) -> Result<order_line::ActiveModel> {
    let quantity =
        i32::try_from(line.quote.quantity).map_err(|_| Error::untrue("a quantity beyond all tariffs"))?;
    // Of nothing nothing is taken off.
    let off = line.offer.discount.as_ref().filter(|_| line.quote.discount > Money::ZERO);
    Ok(order_line::ActiveModel {
        id: Set(line.id),
        club_id: Set(tx.desk.club_id()),
        order_id: Set(bill.cart.id),
        position: Set(position),
        tariff_id: Set(line.offer.tariff),
        zone_id: Set(line.line.zone),
        tariff_name: Set(line.offer.name.clone()),
        zone_name: Set(line.zone_name.clone()),
        window_name: Set(line.offer.window.clone()),
        quantity: Set(quantity),
        unit_price: Set(line.quote.unit_price),
        total: Set(line.quote.total),
        discount_name: Set(off.map(|applied| applied.name.clone())),
        discount_percent: Set(off.map(|applied| applied.percent)),
        discount: Set(line.quote.discount),
        discount_reason: Set(off.and_then(|applied| applied.reason.clone())),
        bonus_percent: Set(Some(line.cap.percent)),
        bonus_most: Set(Some(line.cap.most)),
        tax_name: Set(bill.tax.as_ref().map(|tax| tax.name.clone())),
        tax_rate: Set(bill.tax.as_ref().map(|tax| tax.hundredths)),
        rules: Set(line.rules.as_ref().map(serde_json::to_string).transpose()?),
    })
}

pub(super) async fn insert_payments(
    tx: &Tx<'_>,
    bill: &Bill<'_>,
    transaction: Option<TransactionId>,
) -> Result<()> {
    for (place, new) in bill.payments.iter().enumerate() {
        let id = insert_payment(tx, bill.cart.id, new, transaction).await?;
        if bill.is_of_several() {
            let parts = bill.parts.iter().filter_map(|parts| parts.get(place));
            let lines = bill.lines.iter().map(|line| line.id);
            insert_parts(tx, id, lines.zip(parts.copied())).await?;
        }
    }
    Ok(())
}

async fn insert_payment(
    tx: &Tx<'_>,
    order: OrderId,
    new: &Payment,
    transaction: Option<TransactionId>,
) -> Result<PaymentId> {
    let id = PaymentId::fresh();
    let row = payment::ActiveModel {
        id: Set(id),
        club_id: Set(tx.desk.club_id()),
        order_id: Set(order),
        transaction_id: Set(transaction),
        method: Set(new.through),
        amount: Set(new.amount),
        tendered: Set(new.tendered),
        change_given: Set(new.change),
        at: Set(tx.desk.now),
    };
    payment::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(id)
}

/// What of a payment paid for each line of an order of several, also where that is nothing.
async fn insert_parts(
    tx: &Tx<'_>,
    payment: PaymentId,
    parts: impl Iterator<Item = (OrderLineId, Money)>,
) -> Result<()> {
    let mut values: Vec<Value> = vec![payment.into(), tx.desk.club_id().into()];
    let mut rows = Vec::new();
    for (line, amount) in parts {
        values.extend([line.into(), amount.into()]);
        rows.push(format!("($1, $2, ${}, ${})", values.len() - 1, values.len()));
    }
    let sql = format!(
        "insert into payment_part (payment_id, club_id, order_line_id, amount) values {}",
        rows.join(", ")
    );
    sql::execute(&tx.conn, &sql, values).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct SoldRow {
    id: OrderLineId,
    tariff: String,
    zone: String,
    window_name: Option<String>,
    quantity: i32,
    unit_price: Money,
    total: Money,
    discount_name: Option<String>,
    discount_percent: Option<i32>,
    discount: Money,
    discount_reason: Option<String>,
    bonus_percent: Option<i32>,
    bonus_most: Option<Money>,
    tax_name: Option<String>,
    tax_rate: Option<i32>,
}

/// The lines that `which` says of `l`, as they were sold, in the order of their orders.
pub(crate) async fn lines(
    db: &impl ConnectionTrait,
    which: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<(OrderLineId, SoldLine)>> {
    let sql = format!(
        "select l.id, l.tariff_name as tariff, l.zone_name as zone, l.window_name, l.quantity, l.unit_price, l.total,
            l.discount_name, l.discount_percent, l.discount, l.discount_reason,
            l.bonus_percent, l.bonus_most, l.tax_name, l.tax_rate
        from order_line l where {which} order by l.order_id, l.position"
    );
    let rows = sql::all::<SoldRow>(db, &sql, values).await?;
    let line = |row: SoldRow| SoldLine {
        tariff: row.tariff,
        zone: row.zone,
        window: row.window_name,
        quantity: row.quantity,
        unit_price: row.unit_price,
        discount: row.discount_name.zip(row.discount_percent).map(|(name, percent)| TakenOff {
            name,
            percent,
            amount: row.discount,
            reason: row.discount_reason,
        }),
        total: row.total,
        bonus: row.bonus_percent.zip(row.bonus_most).map(|(percent, most)| BonusCap { percent, most }),
        tax: row.tax_name.zip(row.tax_rate).map(|(name, hundredths)| Tax { name, hundredths }),
    };
    Ok(rows.into_iter().map(|row| (row.id, line(row))).collect())
}

#[derive(FromQueryResult)]
struct PaidRow {
    id: TransactionId,
}

/// What moved the money of an order; `None` where it cost nothing.
pub(crate) async fn transaction_of(
    db: &impl ConnectionTrait,
    order: OrderId,
) -> Result<Option<TransactionId>> {
    let sql =
        "select transaction_id as id from payment where order_id = $1 and transaction_id is not null limit 1";
    Ok(sql::one::<PaidRow>(db, sql, [order.into()]).await?.map(|row| row.id))
}

#[derive(FromQueryResult)]
struct HandedRow {
    tendered: Money,
    change_given: Money,
}

/// The cash that was handed over for what a transaction paid, and what went back.
pub(crate) async fn handed_over(
    db: &impl ConnectionTrait,
    transaction: TransactionId,
) -> Result<Option<(Money, Money)>> {
    let sql = "select tendered, change_given from payment where transaction_id = $1 and method = 'cash'";
    let row = sql::one::<HandedRow>(db, sql, [transaction.into()]).await?;
    Ok(row.map(|row| (row.tendered, row.change_given)))
}
