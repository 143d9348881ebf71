//! The tables of the second factor. Its row is locked or written first, before codes and before the person: two who
//! do something with it wait for each other there.

use domain::{ids::StaffId, time::Moment};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult};
use uuid::Uuid;

use crate::{
    error::Result,
    sql::{self, Lock},
    tx::Tx,
};

mod recovery_code {
    use domain::{ids::StaffId, time::Moment};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "recovery_code")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub staff_id: StaffId,
        pub hash: String,
        pub used_at: Option<Moment>,
        pub created_at: Moment,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What there is of somebody's second factor.
#[derive(FromQueryResult)]
pub(super) struct Factor {
    pub(super) secret: String,
    pub(super) confirmed_at: Option<Moment>,
    /// Since the last good one.
    pub(super) wrong_codes: i32,
}

pub(super) async fn factor(db: &impl ConnectionTrait, staff: StaffId) -> Result<Option<Factor>> {
    let sql = "select secret, confirmed_at, wrong_codes from second_factor where staff_id = $1";
    sql::one(db, sql, [staff.into()]).await
}

/// Nobody else does anything with it until this has ended.
pub(super) async fn lock(tx: &Tx<'_>, staff: StaffId) -> Result<()> {
    let lock = Lock::Update.clause(&tx.conn);
    let sql =
        format!("select secret, confirmed_at, wrong_codes from second_factor where staff_id = $1{lock}");
    sql::one::<Factor>(&tx.conn, &sql, [staff.into()]).await?;
    Ok(())
}

/// Codes that have not been used.
pub(super) async fn codes_left(db: &impl ConnectionTrait, staff: StaffId) -> Result<i64> {
    let sql = "select count(*) from recovery_code where staff_id = $1 and used_at is null";
    sql::number(db, sql, [staff.into()]).await
}

/// A secret that waits for its first code, in place of one that waits. `false` when one is on.
pub(super) async fn begin(tx: &Tx<'_>, staff: StaffId, secret: String) -> Result<bool> {
    let sql = "insert into second_factor (staff_id, secret, last_step, wrong_codes) values ($1, $2, 0, 0)
        on conflict (staff_id) do update set secret = excluded.secret where second_factor.confirmed_at is null";
    Ok(sql::execute(&tx.conn, sql, [staff.into(), secret.into()]).await? > 0)
}

pub(super) async fn cancel(tx: &Tx<'_>, staff: StaffId) -> Result<()> {
    let sql = "delete from second_factor where staff_id = $1 and confirmed_at is null";
    sql::execute(&tx.conn, sql, [staff.into()]).await?;
    Ok(())
}

/// The first code has come. `false` when this secret waits no more.
pub(super) async fn confirm(tx: &Tx<'_>, staff: StaffId, secret: &str, step: i64) -> Result<bool> {
    let sql = "update second_factor set confirmed_at = $3, last_step = $4
        where staff_id = $1 and secret = $2 and confirmed_at is null";
    let values = [staff.into(), secret.into(), tx.desk.now.into(), step.into()];
    Ok(sql::execute(&tx.conn, sql, values).await? > 0)
}

/// Uses up the code of this step. `false` when it, or a later one, was used before.
pub(super) async fn use_step(
    db: &impl ConnectionTrait,
    staff: StaffId,
    secret: &str,
    step: i64,
) -> Result<bool> {
    let sql = "update second_factor set last_step = $3, wrong_codes = 0
        where staff_id = $1 and secret = $2 and confirmed_at is not null and last_step < $3";
    Ok(sql::execute(db, sql, [staff.into(), secret.into(), step.into()]).await? > 0)
}

/// A code of the app was wrong.
pub(super) async fn count_wrong(db: &impl ConnectionTrait, staff: StaffId) -> Result<()> {
    let sql = "update second_factor set wrong_codes = wrong_codes + 1 where staff_id = $1";
    sql::execute(db, sql, [staff.into()]).await?;
    Ok(())
}

/// Codes of the app are good again.
pub(super) async fn forgive(db: &impl ConnectionTrait, staff: StaffId) -> Result<()> {
    sql::execute(db, "update second_factor set wrong_codes = 0 where staff_id = $1", [staff.into()]).await?;
    Ok(())
}

/// Uses up a recovery code. `false` when there is no such code, or it was used before.
pub(super) async fn use_recovery_code(
    db: &impl ConnectionTrait,
    staff: StaffId,
    hash: String,
    now: Moment,
) -> Result<bool> {
    let sql = "update recovery_code set used_at = $3
        where staff_id = $1 and hash = $2 and used_at is null and exists
            (select 1 from second_factor f where f.staff_id = $1 and f.confirmed_at is not null)";
    Ok(sql::execute(db, sql, [staff.into(), hash.into(), now.into()]).await? > 0)
}

/// These in place of all others.
pub(super) async fn replace_recovery_codes(tx: &Tx<'_>, staff: StaffId, hashes: Vec<String>) -> Result<()> {
    forget_recovery_codes(tx, staff).await?;
    let codes = hashes.into_iter().map(|hash| recovery_code::ActiveModel {
        id: Set(Uuid::now_v7()),
        staff_id: Set(staff),
        hash: Set(hash),
        used_at: Set(None),
        created_at: Set(tx.desk.now),
    });
    let codes: Vec<recovery_code::ActiveModel> = codes.collect();
    recovery_code::Entity::insert_many(codes).exec_without_returning(&tx.conn).await?;
    Ok(())
}

/// Away with the secret and all recovery codes.
pub(super) async fn forget(tx: &Tx<'_>, staff: StaffId) -> Result<()> {
    sql::execute(&tx.conn, "delete from second_factor where staff_id = $1", [staff.into()]).await?;
    forget_recovery_codes(tx, staff).await
}

async fn forget_recovery_codes(tx: &Tx<'_>, staff: StaffId) -> Result<()> {
    sql::execute(&tx.conn, "delete from recovery_code where staff_id = $1", [staff.into()]).await?;
    Ok(())
}
