//! A way back in for whoever has the machine: an only owner who lost phone or password.

use domain::{
    access::Action,
    ids::{ClubId, OrganisationId, StaffId},
    staff::Secret,
};
use sea_orm::FromQueryResult;
use serde::Serialize;

use super::{codes, factor_rows, password::hash, rows};
use crate::{
    audit,
    error::{Error, Result},
    handle::Club,
    sql,
};

#[derive(FromQueryResult)]
struct Lost {
    id: StaffId,
    organisation_id: OrganisationId,
    club_id: ClubId,
}

/// What the log keeps.
#[derive(Serialize)]
struct Recovered {
    person: StaffId,
    sign_in: &'static str,
}

/// Gives somebody a new password, which nobody has seen yet, removes their second factor and ends their sign-ins. The log
/// has it as done by nobody of the staff.
///
/// # Errors
/// [`Error::Missing`] when nobody signs in with this login.
pub async fn recover(club: &Club, login: &str) -> Result<Secret> {
    let sql = "select s.id, s.organisation_id, c.id as club_id from staff s
        join club c on c.organisation_id = s.organisation_id
        where s.login = $1 and s.login <> '' and s.disabled_at is null order by c.created_at, c.id limit 1";
    let lost = sql::one::<Lost>(club.readers(), sql, [login.trim().to_lowercase().into()]).await?;
    let lost = lost.ok_or(Error::Missing)?;
    let password = codes::fresh_code();
    let password_hash = hash(&password.0).await?;
    let desk = club.house_desk(lost.club_id);
    let tx = desk.open().await?;
    let recovered = Recovered { person: lost.id, sign_in: "recovered" };
    audit::enter_of_house_in(&tx, lost.organisation_id, Action::EditStaff, &recovered).await?;
    factor_rows::forget(&tx, lost.id).await?;
    rows::save_password(&tx, lost.organisation_id, lost.id, password_hash).await?;
    rows::forget_sign_ins(&tx, lost.id).await?;
    tx.commit().await?;
    Ok(password)
}
