//! What was asked for and waited for a card: it is not done because somebody asked.

use std::collections::HashMap;

use domain::{
    card_payments::{PaymentFor, PaymentState},
    ids::ClientId,
    sessions::past::{Deed, Outcome},
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use uuid::Uuid;

use crate::{desk::Desk, error::Result, sql};

#[derive(FromQueryResult)]
struct PaymentRow {
    id: Uuid,
    state: PaymentState,
}

/// The payments under the ids of these forms that were not approved, or not yet.
pub(crate) async fn unpaid(
    db: &impl ConnectionTrait,
    desk: &Desk,
    forms: Vec<Uuid>,
) -> Result<HashMap<Uuid, PaymentState>> {
    if forms.is_empty() {
        return Ok(HashMap::new());
    }
    let sql = format!(
        "select id, state from card_payment where club_id = $1 and state <> 'approved' and id in ({})",
        sql::places(2, forms.len())
    );
    let mut values = vec![Value::from(desk.club_id())];
    values.extend(forms.into_iter().map(Value::from));
    let rows = sql::all::<PaymentRow>(db, &sql, values).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.state)).collect())
}

/// What came of an act with the form of this id.
pub(crate) fn come_of(outcome: Outcome, form: Option<Uuid>, unpaid: &HashMap<Uuid, PaymentState>) -> Outcome {
    match form.and_then(|form| unpaid.get(&form)) {
        Some(state) if outcome == Outcome::Done => Outcome::ByCard(*state),
        _ => outcome,
    }
}

#[derive(FromQueryResult)]
struct AskedRow {
    at: Moment,
    name: String,
    what: PaymentFor,
    state: PaymentState,
}

/// What a client was to pay by card and did not, in a stretch of time, in order.
pub(super) async fn asked(desk: &Desk, client: ClientId, from: Moment, until: Moment) -> Result<Vec<Deed>> {
    let sql = "select p.requested_at as at, t.name, p.what, p.state
        from card_payment p join staff t on t.id = p.staff_id
        where p.club_id = $1 and p.client_id = $2 and p.requested_at >= $3 and p.requested_at <= $4
            and p.state <> 'approved'
        order by p.id limit 100";
    let values: [Value; 4] = [desk.club_id().into(), client.into(), from.into(), until.into()];
    let rows = sql::all::<AskedRow>(desk.readers(), sql, values).await?.into_iter();
    let deed = |row: AskedRow| Deed {
        at: row.at,
        by: row.name,
        action: row.what.action(),
        outcome: Outcome::ByCard(row.state),
        joins: false,
    };
    Ok(rows.map(deed).collect())
}
