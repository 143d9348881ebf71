use chrono::NaiveDate;
use domain::{
    ids::{AccountId, ClubId, PostingId, ShiftId},
    ledger::Account,
    money::Balance,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, Iterable, Value};

use super::Entry;
use crate::{error::Result, sql, tx::Tx};

mod account {
    use domain::{
        ids::{AccountId, ClubId},
        ledger::Account,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AccountId,
        pub club_id: ClubId,
        pub kind: Account,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod transaction {
    use chrono::NaiveDate;
    use domain::{
        ids::{ClientId, ClubId, ShiftId, StaffId, TransactionId},
        ledger::Why,
        time::Moment,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "transaction")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: TransactionId,
        pub club_id: ClubId,
        pub shift_id: Option<ShiftId>,
        pub staff_id: Option<StaffId>,
        pub client_id: Option<ClientId>,
        pub why: Why,
        pub about: Uuid,
        pub corrects: Option<TransactionId>,
        pub reason: String,
        pub business_day: NaiveDate,
        pub at: Moment,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) async fn insert_accounts(tx: &Tx<'_>, club: ClubId) -> Result<()> {
    let rows = Account::iter().map(|kind| account::ActiveModel {
        id: Set(AccountId::fresh()),
        club_id: Set(club),
        kind: Set(kind),
    });
    account::Entity::insert_many(rows).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn insert_transaction(tx: &Tx<'_>, business_day: NaiveDate, entry: &Entry) -> Result<()> {
    let row = transaction::ActiveModel {
        id: Set(entry.id),
        club_id: Set(tx.desk.club_id()),
        shift_id: Set(entry.shift),
        // What stands in no shift the house does, whoever pressed.
        staff_id: Set(tx.desk.staff_id().filter(|_| entry.shift.is_some())),
        client_id: Set(entry.client),
        why: Set(entry.why),
        about: Set(entry.about),
        corrects: Set(entry.corrects),
        reason: Set(entry.reason.clone()),
        business_day: Set(business_day),
        at: Set(entry.since.map_or(tx.desk.now, |since| since.max(tx.desk.now))),
    };
    transaction::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

/// All of them in one statement, which finds the accounts by their kinds.
pub(super) async fn insert_postings(tx: &Tx<'_>, entry: &Entry) -> Result<()> {
    let mut values: Vec<Value> = vec![tx.desk.club_id().into(), entry.id.into(), entry.shift.into()];
    let mut rows = Vec::new();
    for (kind, amount) in entry.legs.iter() {
        let at = values.len();
        let (id, account, client, moved) = (at + 1, at + 2, at + 3, at + 4);
        rows.push(format!(
            "(${id}, $1, $2, (select id from account where club_id = $1 and kind = ${account}), $3, ${client}, ${moved})"
        ));
        let client = entry.client.filter(|_| kind.is_clients());
        values.extend([PostingId::fresh().into(), kind.into(), client.into(), amount.into()]);
    }
    let sql = format!(
        "insert into posting (id, club_id, transaction_id, account_id, shift_id, client_id, amount) values {}",
        rows.join(", ")
    );
    sql::execute(&tx.conn, &sql, values).await.map(drop)
}

pub(super) async fn moved_in_shift(
    db: &impl ConnectionTrait,
    shift: ShiftId,
    account: Account,
) -> Result<Balance> {
    let sql = r#"select cast(coalesce(sum(p.amount), 0) as bigint)
        from posting p
        join account a on a.id = p.account_id
        join "transaction" t on t.id = p.transaction_id
        where p.shift_id = $1 and a.kind = $2 and t.why <> 'opening_cash'"#;
    Ok(Balance::of(sql::number(db, sql, [shift.into(), account.into()]).await?))
}
