//! Headings of the price list, and the groups of clients that tariffs are sold to.

use std::collections::BTreeSet;

use domain::ids::{GroupId, TariffGroupId};
use sea_orm::{FromQueryResult, Value};
use uuid::Uuid;

use crate::{
    desk::Desk,
    error::{Error, Result},
    sql,
    tx::Tx,
};

#[derive(FromQueryResult)]
struct NamedRow {
    id: Uuid,
    name: String,
}

/// The headings of the desk's club, in their order.
pub(super) async fn all(desk: &Desk) -> Result<Vec<(TariffGroupId, String)>> {
    let sql = "select id, name from tariff_group where club_id = $1 order by position, name";
    let rows = sql::all::<NamedRow>(desk.readers(), sql, [desk.club_id().into()]).await?;
    Ok(rows.into_iter().map(|row| (TariffGroupId(row.id), row.name)).collect())
}

/// The groups of clients in use, by name.
pub(super) async fn of_clients(desk: &Desk) -> Result<Vec<(GroupId, String)>> {
    let sql = "select id, name from client_group where archived_at is null
        and organisation_id = (select organisation_id from club where id = $1) order by name";
    let rows = sql::all::<NamedRow>(desk.readers(), sql, [desk.club_id().into()]).await?;
    Ok(rows.into_iter().map(|row| (GroupId(row.id), row.name)).collect())
}

/// Are these all groups of clients of the organisation? One that was archived may stay where it is.
pub(super) async fn know_clients_in(tx: &Tx<'_>, groups: &BTreeSet<GroupId>) -> Result<()> {
    let sql = "select count(*) from client_group where id = $1
        and organisation_id = (select organisation_id from club where id = $2)";
    for group in groups {
        if sql::number(&tx.conn, sql, [Value::from(*group), tx.desk.club_id().into()]).await? == 0 {
            return Err(Error::Missing);
        }
    }
    Ok(())
}

/// This heading, if the club has it.
pub(super) async fn known_in(tx: &Tx<'_>, group: TariffGroupId) -> Result<TariffGroupId> {
    let sql = "select count(*) from tariff_group where id = $1 and club_id = $2";
    let found = sql::number(&tx.conn, sql, [Value::from(group), tx.desk.club_id().into()]).await?;
    if found == 0 { Err(Error::Missing) } else { Ok(group) }
}

/// The heading that is called so: a new one, where there is none.
pub(super) async fn named_in(tx: &Tx<'_>, name: &str) -> Result<TariffGroupId> {
    let club = tx.desk.club_id();
    let sql = "select id, name from tariff_group where club_id = $1 and name = $2";
    if let Some(row) = sql::one::<NamedRow>(&tx.conn, sql, [club.into(), name.into()]).await? {
        return Ok(TariffGroupId(row.id));
    }
    let id = TariffGroupId::fresh();
    let sql = "insert into tariff_group (id, club_id, name, position, created_at)
        select $1, $2, $3, (select cast(count(*) as integer) from tariff_group where club_id = $2), $4";
    let values = [id.into(), club.into(), name.into(), tx.desk.now.into()];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(id)
}
