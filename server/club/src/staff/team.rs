//! Everybody with a login and the roles there are, as one value to decide on.

use std::collections::HashMap;

use domain::{
    access::{Action, ActionSet, BuiltIn, Role},
    clients::called,
    ids::{ClientId, ClubId, OrganisationId, RoleId, StaffId},
    refusal::Refusal,
    sessions::past::Named,
    staff::{Held, Person, Team, Venue},
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde_json::{Value as Json, json};

use crate::{
    desk::Desk,
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
    confirmed_at: Option<Moment>,
    client_id: Option<ClientId>,
    client: Option<String>,
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
    let sql = "select s.id, s.name, s.login, s.disabled_at, f.confirmed_at, s.client_id, c.name as client from staff s
        left join second_factor f on f.staff_id = s.id
        left join client c on c.id = s.client_id
        where s.organisation_id = $1 order by s.name, s.id";
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
        second_factor: row.confirmed_at.is_some(),
        client: row.client_id.zip(row.client).map(|(id, name)| Named { id, name: called(&name) }),
    });
    Ok(Team {
        people: people.collect(),
        roles: roles.into_iter().map(RoleRow::role).collect::<Result<_>>()?,
        venues: venues.into_iter().map(|row| Venue { id: row.id, name: row.name }).collect(),
    })
}

/// The team as who asks sees it.
pub(crate) async fn seen(db: &impl ConnectionTrait, desk: &Desk) -> Result<Team> {
    let me = desk.person()?;
    Ok(read(db, me.organisation).await?.seen_by(me.id))
}

/// May who asks do this in all clubs, also in those that are opened later?
pub(crate) async fn may_everywhere(desk: &Desk, action: Action) -> Result<bool> {
    let me = desk.person()?;
    let team = read(&sql::snapshot(desk.snapshots()).await?, me.organisation).await?;
    Ok(team.rights_everywhere(me.id).has(action))
}

/// The same, while nobody else changes people, roles or clubs.
///
/// # Errors
/// [`Refusal::NotYours`].
pub(crate) async fn may_everywhere_in(tx: &Tx<'_>, action: Action) -> Result<()> {
    let me = tx.desk.person()?;
    let team = waited_in(tx).await?;
    let mine = team.person(me.id).filter(|person| !person.disabled);
    let may = mine.is_some() && team.rights_everywhere(me.id).has(action);
    if may { Ok(()) } else { Err(Refusal::NotYours.into()) }
}

async fn waited_in(tx: &Tx<'_>) -> Result<Team> {
    let me = tx.desk.person()?;
    let sql = format!("select id from organisation where id = $1{}", Lock::Update.clause(&tx.conn));
    let organisation = sql::one::<OrganisationRow>(&tx.conn, &sql, [me.organisation.into()]).await?;
    read(&tx.conn, organisation.ok_or(Error::Missing)?.id).await
}

/// The team, while nobody else changes it: who changes people or roles waits here for their turn. Who acts may have
/// lost the right while they waited.
pub(super) async fn locked_in(tx: &Tx<'_>) -> Result<Team> {
    let me = tx.desk.person()?;
    let team = waited_in(tx).await?;
    let mine = team.person(me.id).filter(|person| !person.disabled);
    let still = mine.is_some_and(|person| {
        let here = person.holds.iter().filter(|held| held.club.is_none_or(|club| club == me.club));
        let mut roles = here.filter_map(|held| team.role(held.role));
        roles.any(|role| role.may.has(Action::EditStaff))
    });
    if still { Ok(team) } else { Err(Error::Forbidden(Action::EditStaff)) }
}

#[derive(FromQueryResult)]
struct NamedRow {
    id: StaffId,
    name: String,
}

/// Those who have a role in the club, and those (`t`) of whom `or` is true in it (`$2`).
pub(crate) async fn known_here(
    db: &impl ConnectionTrait,
    desk: &Desk,
    or: &str,
) -> Result<Vec<Named<StaffId>>> {
    let sql = format!(
        "select t.id, t.name from staff t
        where t.organisation_id = $1 and (
            exists (select 1 from staff_role h where h.staff_id = t.id
                and (h.club_id is null or h.club_id = $2))
            or {or})
        order by t.name, t.id"
    );
    let (organisation, club) = (desk.person()?.organisation, desk.club_id());
    let rows = sql::all::<NamedRow>(db, &sql, [organisation.into(), club.into()]).await?;
    Ok(rows.into_iter().map(|row| Named { id: row.id, name: row.name }).collect())
}
