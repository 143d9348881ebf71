use domain::{
    ids::{PaymentId, TransactionId},
    orders::Payment,
};
use sea_orm::{ActiveValue::Set, EntityTrait};

use super::Bill;
use crate::{
    error::{Error, Result},
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
        pub shift_id: ShiftId,
        pub staff_id: StaffId,
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
        pub quantity: i32,
        pub unit_price: Money,
        pub total: Money,
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
        id: Set(bill.sale.id),
        club_id: Set(tx.desk.club_id()),
        client_id: Set(bill.sale.client),
        shift_id: Set(bill.shift),
        staff_id: Set(tx.desk.person()?.id),
        total: Set(bill.quote.total),
        paid_at: Set(tx.desk.now),
    };
    order::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn insert_line(tx: &Tx<'_>, bill: &Bill<'_>) -> Result<()> {
    let quantity =
        i32::try_from(bill.quote.quantity).map_err(|_| Error::untrue("a quantity beyond all tariffs"))?;
    let row = order_line::ActiveModel {
        id: Set(bill.line),
        club_id: Set(tx.desk.club_id()),
        order_id: Set(bill.sale.id),
        position: Set(0),
        tariff_id: Set(bill.tariff.id),
        zone_id: Set(bill.sale.device.zone),
        tariff_name: Set(bill.tariff.name.clone()),
        zone_name: Set(bill.zone_name.clone()),
        quantity: Set(quantity),
        unit_price: Set(bill.quote.unit_price),
        total: Set(bill.quote.total),
    };
    order_line::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn insert_payment(
    tx: &Tx<'_>,
    bill: &Bill<'_>,
    new: &Payment,
    transaction: Option<TransactionId>,
) -> Result<()> {
    let row = payment::ActiveModel {
        id: Set(PaymentId::fresh()),
        club_id: Set(tx.desk.club_id()),
        order_id: Set(bill.sale.id),
        transaction_id: Set(transaction),
        method: Set(new.through),
        amount: Set(new.amount),
        tendered: Set(new.tendered),
        change_given: Set(new.change),
        at: Set(tx.desk.now),
    };
    payment::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}
