//! What clients have played and paid in each club, kept beside their sessions and the ledger: changed with them in the same
//! transaction, and nothing is locked after it.

use std::collections::HashMap;

use domain::{
    clients::Totals,
    ids::{ClientId, ClubId},
    money::{Balance, Money},
    time::Moment,
};
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Value};

use crate::{error::Result, sql, tx::Tx};

/// What one more deed adds.
#[derive(Clone, Copy, Default)]
pub(crate) struct More {
    /// A visit that began then.
    pub(crate) came: Option<Moment>,
    /// Milliseconds of a stretch that is over.
    pub(crate) played: i64,
    /// Paid for time; below zero: given back.
    pub(crate) spent: Balance,
}

/// In the desk's club. The Unknown Guest is many people, and is not added up.
pub(crate) async fn add_in(tx: &Tx<'_>, client: ClientId, more: More) -> Result<()> {
    let sql = "insert into client_totals (club_id, client_id, visits, played, spent, first_at, last_at)
        select $1, id, $3, $4, $5, $6, $6 from client where id = $2 and kind <> 'guest'
        on conflict (club_id, client_id) do update set
            visits = client_totals.visits + excluded.visits,
            played = client_totals.played + excluded.played,
            spent = client_totals.spent + excluded.spent,
            first_at = case when client_totals.first_at <= excluded.first_at or excluded.first_at is null
                then client_totals.first_at else excluded.first_at end,
            last_at = case when client_totals.last_at >= excluded.last_at or excluded.last_at is null
                then client_totals.last_at else excluded.last_at end";
    let values: [Value; 6] = [
        tx.desk.club_id().into(),
        client.into(),
        i64::from(more.came.is_some()).into(),
        more.played.into(),
        more.spent.into(),
        more.came.into(),
    ];
    sql::execute(&tx.conn, sql, values).await.map(drop)
}

#[derive(FromQueryResult)]
struct Row {
    client_id: ClientId,
    visits: i64,
    played: i64,
    spent: i64,
    first_at: Option<Moment>,
    last_at: Option<Moment>,
}

/// Of each of these clients who ever came to a club.
pub(super) async fn of(
    db: &impl ConnectionTrait,
    club: ClubId,
    clients: &[ClientId],
) -> Result<HashMap<ClientId, Totals>> {
    if clients.is_empty() {
        return Ok(HashMap::new());
    }
    let sql = format!(
        "select client_id, visits, played, spent, first_at, last_at from client_totals
        where club_id = $1 and client_id in ({})",
        sql::places(2, clients.len())
    );
    let mut values: Vec<Value> = vec![club.into()];
    values.extend(clients.iter().map(|client| Value::from(*client)));
    let rows = sql::all::<Row>(db, &sql, values).await?;
    let totals = |row: Row| Totals {
        visits: u32::try_from(row.visits).unwrap_or(u32::MAX),
        played: row.played / 1000,
        spent: Money::of(row.spent).unwrap_or_default(),
        first: row.first_at,
        last: row.last_at,
    };
    Ok(rows.into_iter().map(|row| (row.client_id, totals(row))).collect())
}

/// The clients whose totals are not what sessions and ledger say: gives `id`.
pub(crate) fn wrong(db: &impl ConnectionTrait) -> String {
    let played = match db.get_database_backend() {
        DbBackend::Sqlite => {
            "cast(round((julianday(g.ends_at) - julianday(g.starts_at)) * 86400000) as integer)"
        }
        _ => "cast(round(extract(epoch from g.ends_at - g.starts_at) * 1000) as bigint)",
    };
    format!(
        r#"select c.id from client c join (
            select t.club_id, t.client_id, -t.visits as visits, -t.played as played, -t.spent as spent,
                t.first_at, t.last_at, null as began from client_totals t
            union all
            select s.club_id, s.client_id, 1, 0, 0, null, null, s.started_at from session s
                where s.state in ('active', 'paused', 'ended')
            union all
            select s.club_id, s.client_id, 0, {played}, 0, null, null, null from session s
                join segment g on g.session_id = s.id where g.kind = 'playing' and g.ends_at is not null
            union all
            select s.club_id, s.member_id, 1, 0, 0, null, null, s.member_since from session s
                where s.member_since is not null
            union all
            select s.club_id, s.member_id, 0, s.member_played, 0, null, null, null from session s
                where s.member_since is not null
            union all
            select t.club_id, t.client_id, 0, 0, -p.amount, null, null, null from "transaction" t
                join posting p on p.transaction_id = t.id
                join account a on a.id = p.account_id and a.kind = 'tariff_income'
        ) n on n.client_id = c.id
        where c.kind <> 'guest'
        group by n.club_id, c.id
        having sum(n.visits) <> 0 or sum(n.played) <> 0 or sum(n.spent) <> 0
            or (max(n.first_at) is null) <> (min(n.began) is null) or max(n.first_at) <> min(n.began)
            or (max(n.last_at) is null) <> (max(n.began) is null) or max(n.last_at) <> max(n.began)"#
    )
}
