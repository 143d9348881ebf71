//! Who did or tried what (decision 44). The id of an entry is the id of the form that asked for it, so the log
//! is also what makes the same form the same act (decision 26).

mod cards;
mod lines;
mod read;
mod tries;

use domain::{
    access::Action,
    audit::{AuditLog, LogFilter},
    ids::{ActId, OrganisationId, StaffId},
    refusal::Refusal,
    sessions::past::Outcome,
};
use sea_orm::{FromQueryResult, Value};
use serde::Serialize;
use serde_json::{Value as Json, json};

pub(crate) use self::{
    cards::{come_of, unpaid},
    tries::tries,
};
use crate::{
    desk::{Act, Desk, without_nul},
    error::{Error, Result},
    sql,
    tx::Tx,
};

const INSERT: &str = "insert into audit_entry \
    (id, organisation_id, club_id, staff_id, action, input, outcome, detail, at) \
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// Enters an act into the log. `false` when the same act is there already.
///
/// # Errors
/// [`Refusal::IdReused`] when its id was used for something else.
pub(crate) async fn enter_in(tx: &Tx<'_>, act: &Act) -> Result<bool> {
    let values = entry(tx.desk, act, act.id, "done", None)?;
    let entered = sql::execute(&tx.conn, &format!("{INSERT} on conflict (id) do nothing"), values).await?;
    if entered == 0 {
        same_act(tx, act).await?;
    }
    Ok(entered > 0)
}

/// Enters what was done by nobody of the staff: by whoever has the machine.
pub(crate) async fn enter_of_house_in(
    tx: &Tx<'_>,
    organisation: OrganisationId,
    action: Action,
    input: &impl Serialize,
) -> Result<()> {
    let nobody: Option<StaffId> = None;
    let values: [Value; 9] = [
        ActId::fresh().into(),
        organisation.into(),
        tx.desk.club_id().into(),
        nobody.into(),
        action.word().into(),
        serde_json::to_value(input)?.into(),
        "done".into(),
        Option::<Json>::None.into(),
        tx.desk.now.into(),
    ];
    sql::execute(&tx.conn, INSERT, values).await?;
    Ok(())
}

/// Enters an act that was not done, under an id of its own: the form may be sent again.
pub(crate) async fn enter_failed(desk: &Desk, act: &Act, error: &Error) -> Result<()> {
    let (outcome, detail) = match error {
        Error::Refused(refusal) => ("refused", Some(serde_json::to_value(refusal)?)),
        Error::Forbidden(action) => ("forbidden", Some(json!(action))),
        Error::Missing => ("refused", Some(json!("missing"))),
        Error::Db(_) => ("failed", None),
    };
    let values = entry(desk, act, ActId::fresh(), outcome, detail)?;
    let tx = desk.open().await?;
    sql::execute(&tx.conn, INSERT, values).await?;
    tx.commit().await
}

fn entry(desk: &Desk, act: &Act, id: ActId, outcome: &str, detail: Option<Json>) -> Result<[Value; 9]> {
    let me = desk.person()?;
    Ok([
        id.into(),
        me.organisation.into(),
        me.club.into(),
        me.id.into(),
        act.action.word().into(),
        act.input.clone().into(),
        outcome.into(),
        detail.map(without_nul).into(),
        desk.now.into(),
    ])
}

/// A page of the log, newest first: of the desk's club, and of what belongs to no club of the organisation.
///
/// # Errors
/// When the role may not see it.
pub async fn log(desk: &Desk, filter: LogFilter) -> Result<AuditLog> {
    desk.may(Action::SeeAuditLog)?;
    read::page(desk, filter, read::PAGE, false).await
}

/// The same for a file: more at once, each entry with all that was asked for.
///
/// # Errors
/// When the role may not see it.
pub async fn sheet(desk: &Desk, filter: LogFilter) -> Result<AuditLog> {
    desk.may(Action::SeeAuditLog)?;
    read::page(desk, filter, read::SHEET, true).await
}

/// What came of an act, as the log has it.
pub(crate) fn outcome(outcome: &str, detail: Option<Json>) -> Outcome {
    match outcome {
        "done" => Outcome::Done,
        "refused" => Outcome::Refused(detail.and_then(|detail| serde_json::from_value(detail).ok())),
        "forbidden" => Outcome::Forbidden,
        _ => Outcome::Failed,
    }
}

#[derive(FromQueryResult)]
struct Entered {
    action: String,
    input: Json,
}

async fn same_act(tx: &Tx<'_>, act: &Act) -> Result<()> {
    let entered = sql::one::<Entered>(
        &tx.conn,
        "select action, input from audit_entry where id = $1 and club_id = $2",
        [act.id.into(), tx.desk.club_id().into()],
    )
    .await?;
    match entered {
        Some(entered) if entered.action == act.action.word() && entered.input == act.input => Ok(()),
        _ => Err(Refusal::IdReused.into()),
    }
}
