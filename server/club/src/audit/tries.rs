//! What was tried with a client and not done, for a dispute.

use domain::{ids::ClientId, sessions::past::Deed, time::Moment};
use sea_orm::{FromQueryResult, Value};
use serde_json::Value as Json;

use super::{cards, outcome};
use crate::{desk::Desk, error::Result, sql};

#[derive(FromQueryResult)]
struct TryRow {
    at: Moment,
    name: String,
    action: String,
    outcome: String,
    detail: Option<Json>,
}

/// What people of the desk's club tried with a client in a stretch of time, in order. What is not done is little, and has
/// an index of its own.
pub(crate) async fn tries(desk: &Desk, client: ClientId, from: Moment, until: Moment) -> Result<Vec<Deed>> {
    let sql = "select e.at, t.name, e.action, e.outcome, e.detail
        from audit_entry e join staff t on t.id = e.staff_id
        where e.club_id = $1 and e.at >= $2 and e.at <= $3 and e.outcome <> 'done' and e.input->>'client' = $4
        order by e.at, e.id limit 100";
    let values: [Value; 4] = [desk.club_id().into(), from.into(), until.into(), client.to_string().into()];
    let rows = sql::all::<TryRow>(desk.readers(), sql, values).await?;
    let deed = |row: TryRow| {
        let action = serde_json::from_value(Json::String(row.action))?;
        Ok(Deed {
            at: row.at,
            by: row.name,
            action,
            outcome: outcome(&row.outcome, row.detail),
            joins: false,
        })
    };
    let mut deeds = rows.into_iter().map(deed).collect::<Result<Vec<_>>>()?;
    deeds.extend(cards::asked(desk, client, from, until).await?);
    deeds.sort_by_key(|deed| deed.at);
    Ok(deeds)
}
