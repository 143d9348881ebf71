//! People with a login, and what they may do.

mod account;
mod codes;
mod factor_rows;
mod password;
mod people;
mod recover;
mod roles;
mod rows;
mod second_factor;
pub mod sign_ins;
mod team;

use domain::{
    access::{Action, ActionSet, BuiltIn},
    ids::{ClubId, OrganisationId, RoleId, StaffId},
    refusal::Refusal,
    staff::Me,
};
use serde::Serialize;

pub use self::{
    account::{account, change_password, leave_everywhere},
    people::{change_person, disable, hire_person, link_client, reset_password, roster},
    recover::recover,
    roles::{add_role, change_role, remove_role},
    second_factor::{
        asks_for_code, begin_second_factor, cancel_second_factor, prove, remove_second_factor,
        renew_recovery_codes, switch_off_second_factor, switch_on_second_factor,
    },
};
pub(crate) use self::{
    password::hash,
    team::{known_here, may_everywhere, may_everywhere_in, seen},
};
use crate::{
    desk::Desk,
    error::{Error, Result},
    handle::Club,
    tx::Tx,
};

/// A role made of rights.
#[derive(Clone, Debug, Serialize)]
pub struct MakeRole {
    /// Made with the form.
    pub id: RoleId,
    /// As the organisation calls it.
    pub name: String,
    /// What it allows.
    pub may: ActionSet,
}

/// Which role a new member of staff gets.
#[derive(Clone, Copy, Debug, Serialize)]
pub enum Position {
    /// One that every organisation has.
    BuiltIn(BuiltIn),
    /// One that the organisation made.
    Made(RoleId),
}

/// A new member of staff, with one role in every club.
#[derive(Clone, Debug, Serialize)]
pub struct Hire {
    /// Made with the form.
    pub id: StaffId,
    /// What they sign in with; written in lower case.
    pub login: String,
    /// As it stands in every record they leave.
    pub name: String,
    /// Never enters the audit log.
    #[serde(skip)]
    pub password: String,
    /// What they may do.
    pub position: Position,
}

/// Makes a role.
///
/// # Errors
/// [`Refusal::NameTaken`].
pub async fn make_role(desk: &Desk, role: MakeRole) -> Result<RoleId> {
    let act = desk.act(Action::EditStaff, role.id, &role)?;
    if let Some(tx) = desk.begin(act).await? {
        rows::insert_role(&tx, desk.person()?.organisation, role.id, &role.name, None, role.may).await?;
        tx.commit().await?;
    }
    Ok(role.id)
}

/// Hires somebody.
///
/// # Errors
/// [`Refusal::LoginTaken`]; [`Error::Missing`] when there is no such role.
pub async fn hire(desk: &Desk, hire: Hire) -> Result<StaffId> {
    let act = desk.act(Action::EditStaff, hire.id, &hire)?;
    let password_hash = hash(&hire.password).await?;
    if let Some(tx) = desk.begin(act).await? {
        let organisation = desk.person()?.organisation;
        insert_in(&tx, organisation, hire.id, &hire.login, &hire.name, password_hash).await?;
        let role = rows::role(&tx, organisation, hire.position).await?.ok_or(Error::Missing)?;
        give_role_in(&tx, hire.id, role).await?;
        tx.commit().await?;
    }
    Ok(hire.id)
}

/// Somebody whose password was right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recognised {
    /// Who.
    pub staff: StaffId,
    /// Their sign-ins of this epoch count. A new one begins when all of them are ended.
    pub epoch: i32,
}

/// Who signs in with this login and password? Takes as long, and says the same, when nobody has the login.
///
/// # Errors
/// [`Refusal::BadSignIn`].
pub async fn recognise(club: &Club, login: &str, password: &str) -> Result<Recognised> {
    let known = rows::by_login(club, &login.trim().to_lowercase()).await?;
    let stored = known.as_ref().map(|known| known.password_hash.clone());
    match (password::fits(password, stored).await?, known) {
        (true, Some(known)) => Ok(Recognised { staff: known.id, epoch: known.epoch }),
        _ => Err(Refusal::BadSignIn.into()),
    }
}

/// Somebody who is signed in, as they are at this moment: a change of rights works at the next click. `None` when
/// they may no longer come in.
///
/// # Errors
/// When the database fails.
pub async fn me(club: &Club, staff: StaffId) -> Result<Option<Me>> {
    rows::me(club, staff, None, None).await
}

/// The same in a club; in the first of theirs when they have no role there, or no longer.
///
/// # Errors
/// When the database fails.
pub async fn me_in(club: &Club, staff: StaffId, wished: ClubId) -> Result<Option<Me>> {
    rows::me(club, staff, None, Some(wished)).await
}

/// The same for a sign-in, in the club that was chosen with it: `None` too when all sign-ins of its epoch were ended.
///
/// # Errors
/// When the database fails.
pub async fn signed_in(club: &Club, recognised: Recognised, wished: Option<ClubId>) -> Result<Option<Me>> {
    rows::me(club, recognised.staff, Some(recognised.epoch), wished).await
}

/// Who comes with a cookie: what a request is begun with, in one question.
#[derive(Debug)]
pub struct Comer {
    /// Who, in the club that they chose last, as they are at this moment.
    pub me: Me,
    /// Their sign-ins of this epoch count.
    pub epoch: i32,
    /// What the web layer keeps with the sign-in.
    pub data: String,
}

/// Whose a sign-in is that has not expired; `None` too when they may no longer come in. `id` is the hash of what the
/// cookie carries.
///
/// # Errors
/// When the database fails.
pub async fn comes(club: &Club, id: &str) -> Result<Option<Comer>> {
    rows::comes(club, id).await
}

/// Owner and Administrator, for a new organisation.
pub(crate) async fn make_built_in_roles_in(
    tx: &Tx<'_>,
    organisation: OrganisationId,
) -> Result<[(BuiltIn, RoleId); 2]> {
    let roles = [BuiltIn::Owner, BuiltIn::Administrator].map(|built_in| (built_in, RoleId::fresh()));
    for (built_in, role) in roles {
        // What they allow is the program's, not the table's.
        let may = ActionSet::default();
        rows::insert_role(tx, organisation, role, built_in.name(), Some(built_in), may).await?;
    }
    Ok(roles)
}

pub(crate) async fn insert_in(
    tx: &Tx<'_>,
    organisation: OrganisationId,
    staff: StaffId,
    login: &str,
    name: &str,
    password_hash: String,
) -> Result<()> {
    rows::insert_staff(tx, organisation, staff, &login.trim().to_lowercase(), name, password_hash).await
}

/// In every club of the organisation.
pub(crate) async fn give_role_in(tx: &Tx<'_>, staff: StaffId, role: RoleId) -> Result<()> {
    rows::insert_staff_role(tx, staff, role).await
}
