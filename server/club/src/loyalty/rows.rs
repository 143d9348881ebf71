use domain::{
    ids::{ClubId, OrganisationId},
    loyalty::{Bracket, Loyalty},
    money::Money,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use uuid::Uuid;

use crate::{error::Result, sql, tx::Tx};

#[derive(FromQueryResult)]
struct BracketRow {
    from_amount: Money,
    percent: i32,
    valid_days: Option<i32>,
}

pub(super) async fn of_club(db: &impl ConnectionTrait, club: ClubId) -> Result<Loyalty> {
    let sql = "select from_amount, percent, valid_days from loyalty_bracket
        where organisation_id = (select organisation_id from club where id = $1) order by from_amount";
    let rows = sql::all::<BracketRow>(db, sql, [club.into()]).await?;
    let bracket =
        |row: BracketRow| Bracket { from: row.from_amount, percent: row.percent, valid_days: row.valid_days };
    Ok(Loyalty { brackets: rows.into_iter().map(bracket).collect() })
}

/// All of them at once, under the organisation's lock: two who edit at once leave the rules of one of them.
pub(super) async fn replace(tx: &Tx<'_>, organisation: OrganisationId, loyalty: &Loyalty) -> Result<()> {
    let sql = "delete from loyalty_bracket where organisation_id = $1";
    sql::execute(&tx.conn, sql, [organisation.into()]).await?;
    for bracket in &loyalty.brackets {
        let sql = "insert into loyalty_bracket (id, organisation_id, from_amount, percent, valid_days)
            values ($1, $2, $3, $4, $5)";
        let values: [Value; 5] = [
            Uuid::now_v7().into(),
            organisation.into(),
            bracket.from.into(),
            bracket.percent.into(),
            bracket.valid_days.into(),
        ];
        sql::execute(&tx.conn, sql, values).await?;
    }
    Ok(())
}
