//! Everybody with a login and the roles there are, as one value to decide on.

use std::collections::HashMap;

use domain::{
    access::{Action, ActionSet, BuiltIn, Role},
    ids::{ClubId, OrganisationId, RoleId, StaffId},
    staff::{Held, Person, Team, Venue},
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde_json::{Value as Json, json};

use crate::{
    error::{Error, Result},
    sql::{self, Lock},
    tx::Tx,
};

#[derive(FromQueryResult)]
struct PersonRow {
    id: StaffId,
    name: String,
    login: String,
    disabled_at: Option<Moment>,
}

#[derive(FromQueryResult)]
struct HeldRow {
    staff_id: StaffId,
    role_id: RoleId,
    club_id: Option<ClubId>,
}

#[derive(FromQueryResult)]
struct RoleRow {
    id: RoleId,
    name: String,
    built_in: Option<String>,
    may: Json,
}

#[derive(FromQueryResult)]
struct VenueRow {
    id: ClubId,
    name: String,
}

#[derive(FromQueryResult)]
struct OrganisationRow {
    id: OrganisationId,
}

impl RoleRow {
    fn role(self) -> Result<Role> {
        let built_in = match self.built_in {
            Some(word) => Some(serde_json::from_value::<BuiltIn>(json!(word))?),
            None => None,
        };
        let may = match built_in {
            Some(built_in) => built_in.may(),
            None => serde_json::from_value::<ActionSet>(self.may)?,
        };
        Ok(Role { id: self.id, name: self.name, built_in, may })
    }
}

/// The team of an organisation.
pub(super) async fn read(db: &impl ConnectionTrait, organisation: OrganisationId) -> Result<Team> {
    let sql = "select id, name, login, disabled_at from staff where organisation_id = $1 order by name, id";
    let people = sql::all::<PersonRow>(db, sql, [organisation.into()]).await?;
    let sql = "select h.staff_id, h.role_id, h.club_id from staff_role h
        join staff s on s.id = h.staff_id
        join role r on r.id = h.role_id
        where s.organisation_id = $1 order by r.name, h.id";
    let mut holds: HashMap<StaffId, Vec<Held>> = HashMap::new();
    for row in sql::all::<HeldRow>(db, sql, [organisation.into()]).await? {
        holds.entry(row.staff_id).or_default().push(Held { role: row.role_id, club: row.club_id });
    }
    let sql = "select id, name, built_in, may from role where organisation_id = $1
        order by case built_in when 'owner' then 0 when 'administrator' then 1 else 2 end, name";
    let roles = sql::all::<RoleRow>(db, sql, [organisation.into()]).await?;
    let sql = "select id, name from club where organisation_id = $1 order by created_at, id";
    let venues = sql::all::<VenueRow>(db, sql, [organisation.into()]).await?;
    let people = people.into_iter().map(|row| Person {
        holds: holds.remove(&row.id).unwrap_or_default(),
        id: row.id,
        name: row.name,
        login: row.login,
        disabled: row.disabled_at.is_some(),
    });
    Ok(Team {
        people: people.collect(),
        roles: roles.into_iter().map(RoleRow::role).collect::<Result<_>>()?,
        venues: venues.into_iter().map(|row| Venue { id: row.id, name: row.name }).collect(),
    })
}

/// The team, while nobody else changes it: who changes people or roles waits here for their turn. Who acts may have
/// lost the right while they waited.
pub(super) async fn locked_in(tx: &Tx<'_>) -> Result<Team> {
    let me = tx.desk.person()?;
    let sql = format!("select id from organisation where id = $1{}", Lock::Update.clause(&tx.conn));
    let organisation = sql::one::<OrganisationRow>(&tx.conn, &sql, [me.organisation.into()]).await?;
    let organisation = organisation.ok_or(Error::Missing)?.id;
    let team = read(&tx.conn, organisation).await?;
    let mine = team.person(me.id).filter(|person| !person.disabled);
    let still = mine.is_some_and(|person| {
        let here = person.holds.iter().filter(|held| held.club.is_none_or(|club| club == me.club));
        let mut roles = here.filter_map(|held| team.role(held.role));
        roles.any(|role| role.may.has(Action::EditStaff))
    });
    if still { Ok(team) } else { Err(Error::Forbidden(Action::EditStaff)) }
}
