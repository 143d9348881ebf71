//! Roles that the organisation makes of rights.

use domain::{
    access::{Action, Role},
    ids::RoleId,
    refusal::Refusal,
    rights,
    staff::{NewRole, RoleChange, RoleRemoval, Team, name},
};

use super::{rows, team};
use crate::{
    desk::Desk,
    error::{Error, Result},
};

/// Makes a role. What its rights need comes along.
///
/// # Errors
/// [`Refusal::BadName`], [`Refusal::NameTaken`], [`Refusal::NotYours`].
pub async fn add_role(desk: &Desk, role: NewRole) -> Result<RoleId> {
    let act = desk.act(Action::EditStaff, role.id, &role)?;
    let name = name(&role.name)?;
    if let Some(tx) = desk.begin(act).await? {
        let team = team::locked_in(&tx).await?;
        let me = desk.person()?;
        let may = rights::whole(role.may);
        team.may_make(me.id, may)?;
        rows::insert_role(&tx, me.organisation, role.id, &name, None, may).await?;
        tx.commit().await?;
    }
    Ok(role.id)
}

/// Changes name and rights of a role, for everybody who holds it.
///
/// # Errors
/// [`Refusal::BadName`], [`Refusal::NameTaken`], [`Refusal::BuiltInRole`], [`Refusal::NotYours`];
/// [`Error::Missing`] when there is no such role.
pub async fn change_role(desk: &Desk, change: RoleChange) -> Result<RoleId> {
    let act = desk.act(Action::EditStaff, change.id, &change)?;
    let name = name(&change.name)?;
    if let Some(tx) = desk.begin(act).await? {
        let team = team::locked_in(&tx).await?;
        let me = desk.person()?;
        let before = made(&team, change.role)?;
        let may = rights::whole(change.may);
        // Nobody gives what they do not have, and nobody takes it from those above them.
        team.may_make(me.id, may.and(before.may))?;
        rows::save_role(&tx, me.organisation, &Role { name, may, ..before.clone() }).await?;
        tx.commit().await?;
    }
    Ok(change.role)
}

/// Takes a role away that nobody holds.
///
/// # Errors
/// [`Refusal::RoleInUse`], [`Refusal::BuiltInRole`], [`Refusal::NotYours`]; [`Error::Missing`] when there is no such role.
pub async fn remove_role(desk: &Desk, removal: RoleRemoval) -> Result<RoleId> {
    let act = desk.act(Action::EditStaff, removal.id, &removal)?;
    if let Some(tx) = desk.begin(act).await? {
        let team = team::locked_in(&tx).await?;
        let role = made(&team, removal.role)?;
        let me = desk.person()?;
        team.may_make(me.id, role.may)?;
        if team.holders(role.id) > 0 {
            return Err(Refusal::RoleInUse.into());
        }
        rows::delete_role(&tx, me.organisation, role.id).await?;
        tx.commit().await?;
    }
    Ok(removal.role)
}

/// A role that the organisation made.
fn made(team: &Team, role: RoleId) -> Result<&Role> {
    let role = team.role(role).ok_or(Error::Missing)?;
    if role.built_in.is_some() { Err(Refusal::BuiltInRole.into()) } else { Ok(role) }
}
