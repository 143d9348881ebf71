//! Hiring, changing and shutting out people.

use std::collections::HashSet;

use domain::{
    access::Action,
    ids::{ActId, StaffId},
    refusal::Refusal,
    staff::{
        Disabling, Held, Hiring, LinkClient, PasswordReset, Person, PersonChange, Roster, Secret, Team,
        login, name,
    },
};
use serde::Serialize;
use uuid::Uuid;

use super::{
    password::{fits, hash},
    rows, team,
};
use crate::{
    clients,
    desk::Desk,
    error::{Error, Result},
    sql,
};

/// What the log keeps of a hiring: all but the password.
#[derive(Serialize)]
struct Hired<'a> {
    id: StaffId,
    name: &'a str,
    login: &'a str,
    holds: &'a [Held],
}

/// What the log keeps of a new password: whose it is.
#[derive(Serialize)]
struct Reset {
    id: ActId,
    new_secret_of: StaffId,
}

/// Everybody with a login whom the desk's person may see, and the roles there are.
///
/// # Errors
/// When the role may not see it.
pub async fn roster(desk: &Desk) -> Result<Roster> {
    desk.may(Action::EditStaff)?;
    let me = desk.person()?.clone();
    let snapshot = sql::snapshot(desk.snapshots()).await?;
    let team = team::seen(&snapshot, desk).await?;
    Ok(Roster { me, team, form: Uuid::now_v7() })
}

/// Hires somebody with the roles of their form.
///
/// # Errors
/// [`Refusal::BadName`], [`Refusal::BadLogin`], [`Refusal::LoginTaken`], [`Refusal::PasswordTooShort`],
/// [`Refusal::NotYours`]; [`Error::Missing`] when there is no such role.
pub async fn hire_person(desk: &Desk, hiring: Hiring) -> Result<StaffId> {
    let Hiring { id, name: typed, login: wanted, password, holds } = &hiring;
    let act = desk.act(Action::EditStaff, *id, &Hired { id: *id, name: typed, login: wanted, holds })?;
    let (name, login) = (name(typed)?, login(wanted)?);
    password.long_enough()?;
    let password_hash = hash(&password.0).await?;
    if let Some(tx) = desk.begin(act).await? {
        let team = team::locked_in(&tx).await?;
        let me = desk.person()?;
        let holds = known(&team, holds)?;
        team.may_hire(me.id, &holds)?;
        rows::insert_staff(&tx, me.organisation, *id, &login, &name, password_hash).await?;
        rows::insert_holds(&tx, *id, &holds).await?;
        tx.commit().await?;
    } else {
        same_password(desk, *id, password).await?;
    }
    Ok(*id)
}

/// Changes name, login and roles of somebody.
///
/// # Errors
/// [`Refusal::BadName`], [`Refusal::BadLogin`], [`Refusal::LoginTaken`], [`Refusal::NotYours`],
/// [`Refusal::LastOwner`]; [`Error::Missing`] when there is no such person or role.
pub async fn change_person(desk: &Desk, change: PersonChange) -> Result<StaffId> {
    let act = desk.act(Action::EditStaff, change.id, &change)?;
    let (name, login) = (name(&change.name)?, login(&change.login)?);
    if let Some(tx) = desk.begin(act).await? {
        let team = team::locked_in(&tx).await?;
        let me = desk.person()?;
        let person = seen(&team, me.id, change.person)?;
        if (&name, &login) != (&person.name, &person.login) {
            team.may_change(me.id, person)?;
        }
        let holds = once(&team.with_holds(me.id, person, &known(&team, &change.holds)?)?);
        let changed = Person { name, login, holds, ..person.clone() };
        team.with(changed.clone()).keeps_an_owner()?;
        rows::save_person(&tx, me.organisation, &changed).await?;
        rows::forget_holds(&tx, changed.id).await?;
        rows::insert_holds(&tx, changed.id, &changed.holds).await?;
        tx.commit().await?;
    }
    Ok(change.person)
}

/// Says which client somebody is themselves, by its phone number, or that they are none: of that client they move no
/// money any more (decision 37).
///
/// # Errors
/// [`Refusal::NoSuchClient`], [`Refusal::ClientIsStaff`], [`Refusal::NotYours`]; [`Refusal::OwnLink`] for who would free
/// themselves of it; [`Error::Missing`] when there is no such person.
pub async fn link_client(desk: &Desk, link: LinkClient) -> Result<StaffId> {
    let act = desk.act(Action::EditStaff, link.id, &link)?;
    if let Some(tx) = desk.begin(act).await? {
        let team = team::locked_in(&tx).await?;
        let me = desk.person()?;
        let person = seen(&team, me.id, link.person)?;
        team.may_change(me.id, person)?;
        if person.id == me.id && person.client.is_some() {
            return Err(Refusal::OwnLink.into());
        }
        let client = match link.phone.0.trim() {
            "" => None,
            typed => Some(clients::with_phone_in(&tx, typed).await?),
        };
        rows::save_client(&tx, me.organisation, person.id, client).await?;
        tx.commit().await?;
    }
    Ok(link.person)
}

/// Shuts somebody out, at once and everywhere, or lets them in again.
///
/// # Errors
/// [`Refusal::Yourself`], [`Refusal::NotYours`], [`Refusal::LastOwner`]; [`Error::Missing`] when there is no such
/// person.
pub async fn disable(desk: &Desk, disabling: Disabling) -> Result<StaffId> {
    let act = desk.act(Action::EditStaff, disabling.id, &disabling)?;
    let me = desk.person()?;
    if disabling.person == me.id {
        return Err(Refusal::Yourself.into());
    }
    if let Some(tx) = desk.begin(act).await? {
        let team = team::locked_in(&tx).await?;
        let person = seen(&team, me.id, disabling.person)?;
        team.may_change(me.id, person)?;
        let changed = Person { disabled: disabling.disabled, ..person.clone() };
        team.with(changed.clone()).keeps_an_owner()?;
        rows::save_disabled(&tx, me.organisation, &changed).await?;
        rows::forget_sign_ins(&tx, changed.id).await?;
        tx.commit().await?;
    }
    Ok(disabling.person)
}

/// Gives somebody a new password. Who knew the old one is signed out.
///
/// # Errors
/// [`Refusal::PasswordTooShort`], [`Refusal::NotYours`], [`Refusal::Yourself`]: one's own is changed with the old one;
/// [`Error::Missing`] when there is no such person.
pub async fn reset_password(desk: &Desk, reset: PasswordReset) -> Result<StaffId> {
    let act = desk.act(Action::EditStaff, reset.id, &Reset { id: reset.id, new_secret_of: reset.person })?;
    if reset.person == desk.person()?.id {
        return Err(Refusal::Yourself.into());
    }
    reset.password.long_enough()?;
    let password_hash = hash(&reset.password.0).await?;
    if let Some(tx) = desk.begin(act).await? {
        let team = team::locked_in(&tx).await?;
        let me = desk.person()?;
        let person = seen(&team, me.id, reset.person)?;
        team.may_change(me.id, person)?;
        rows::save_password(&tx, me.organisation, person.id, password_hash).await?;
        rows::forget_sign_ins(&tx, person.id).await?;
        tx.commit().await?;
    } else {
        same_password(desk, reset.person, &reset.password).await?;
    }
    Ok(reset.person)
}

/// The log does not hold passwords, so whether a form that was done before is still the same one is asked of the
/// stored hash.
async fn same_password(desk: &Desk, whose: StaffId, password: &Secret) -> Result<()> {
    let own = rows::own(desk.readers(), whose).await?.ok_or(Error::Missing)?;
    if fits(&password.0, Some(own.password_hash)).await? { Ok(()) } else { Err(Refusal::IdReused.into()) }
}

/// One of the people whom somebody sees.
fn seen(team: &Team, by: StaffId, whom: StaffId) -> Result<&Person> {
    team.person(whom).filter(|person| team.may_see(by, person)).ok_or(Error::Missing)
}

/// Roles and venues of this organisation, each once.
fn known(team: &Team, holds: &[Held]) -> Result<Vec<Held>> {
    let there = |held: &Held| {
        let venue = held.club.is_none_or(|club| team.venues.iter().any(|venue| venue.id == club));
        venue && team.role(held.role).is_some()
    };
    if !holds.iter().all(there) {
        return Err(Error::Missing);
    }
    Ok(once(holds))
}

/// Each once; a role that counts everywhere is not held in single venues too.
fn once(holds: &[Held]) -> Vec<Held> {
    let everywhere: HashSet<_> =
        holds.iter().filter(|held| held.club.is_none()).map(|held| held.role).collect();
    let mut seen = HashSet::new();
    let mut once: Vec<Held> = holds.to_vec();
    once.retain(|held| (held.club.is_none() || !everywhere.contains(&held.role)) && seen.insert(*held));
    once
}
