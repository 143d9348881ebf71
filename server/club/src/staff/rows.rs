use domain::{
    access::{ActionSet, BuiltIn, Role},
    clients::called,
    ids::{ClientId, ClubId, OrganisationId, RoleId, StaffId},
    sessions::past::Named,
    staff::{Held, Me, Person, Venue},
    time::Moment,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult, Value};
use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::{Comer, Position};
use crate::{desk::Desk, error::Result, handle::Club, sql, tx::Tx};

mod staff {
    use domain::{
        ids::{OrganisationId, StaffId},
        time::Moment,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "staff")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: StaffId,
        pub organisation_id: OrganisationId,
        pub login: String,
        pub name: String,
        pub password_hash: String,
        pub disabled_at: Option<Moment>,
        pub created_at: Moment,
        pub epoch: i32,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod role {
    use domain::ids::{OrganisationId, RoleId};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "role")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RoleId,
        pub organisation_id: OrganisationId,
        pub name: String,
        pub built_in: Option<String>,
        pub may: Json,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod staff_role {
    use domain::ids::{ClubId, RoleId, StaffId};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "staff_role")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub staff_id: StaffId,
        pub role_id: RoleId,
        pub club_id: Option<ClubId>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) async fn insert_staff(
    tx: &Tx<'_>,
    organisation: OrganisationId,
    id: StaffId,
    login: &str,
    name: &str,
    password_hash: String,
) -> Result<()> {
    let row = staff::ActiveModel {
        id: Set(id),
        organisation_id: Set(organisation),
        login: Set(login.to_owned()),
        name: Set(name.to_owned()),
        password_hash: Set(password_hash),
        disabled_at: Set(None),
        created_at: Set(tx.desk.now),
        epoch: Set(0),
    };
    staff::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn insert_role(
    tx: &Tx<'_>,
    organisation: OrganisationId,
    id: RoleId,
    name: &str,
    built_in: Option<BuiltIn>,
    may: ActionSet,
) -> Result<()> {
    let row = role::ActiveModel {
        id: Set(id),
        organisation_id: Set(organisation),
        name: Set(name.to_owned()),
        built_in: Set(built_in.map(|built_in| built_in.name().to_lowercase())),
        may: Set(json!(may)),
    };
    role::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn insert_staff_role(tx: &Tx<'_>, staff: StaffId, role: RoleId) -> Result<()> {
    let row = staff_role::ActiveModel {
        id: Set(Uuid::now_v7()),
        staff_id: Set(staff),
        role_id: Set(role),
        club_id: Set(None),
    };
    staff_role::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

/// Several roles, each where it counts.
pub(super) async fn insert_holds(tx: &Tx<'_>, staff: StaffId, holds: &[Held]) -> Result<()> {
    if holds.is_empty() {
        return Ok(());
    }
    let rows: Vec<staff_role::ActiveModel> = holds
        .iter()
        .map(|held| staff_role::ActiveModel {
            id: Set(Uuid::now_v7()),
            staff_id: Set(staff),
            role_id: Set(held.role),
            club_id: Set(held.club),
        })
        .collect();
    staff_role::Entity::insert_many(rows).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn forget_holds(tx: &Tx<'_>, staff: StaffId) -> Result<()> {
    sql::execute(&tx.conn, "delete from staff_role where staff_id = $1", [staff.into()]).await?;
    Ok(())
}

/// Name and login.
pub(super) async fn save_person(tx: &Tx<'_>, organisation: OrganisationId, person: &Person) -> Result<()> {
    let sql = "update staff set name = $3, login = $4 where id = $1 and organisation_id = $2";
    let values =
        [person.id.into(), organisation.into(), person.name.clone().into(), person.login.clone().into()];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(())
}

pub(super) async fn save_disabled(tx: &Tx<'_>, organisation: OrganisationId, person: &Person) -> Result<()> {
    let since: Option<Moment> = person.disabled.then_some(tx.desk.now);
    let sql = "update staff set disabled_at = $3 where id = $1 and organisation_id = $2";
    sql::execute(&tx.conn, sql, [person.id.into(), organisation.into(), since.into()]).await?;
    Ok(())
}

pub(super) async fn save_password(
    tx: &Tx<'_>,
    organisation: OrganisationId,
    staff: StaffId,
    password_hash: String,
) -> Result<()> {
    let sql = "update staff set password_hash = $3 where id = $1 and organisation_id = $2";
    sql::execute(&tx.conn, sql, [staff.into(), organisation.into(), password_hash.into()]).await?;
    Ok(())
}

/// `false` when the old one is there no more.
pub(super) async fn replace_password(
    tx: &Tx<'_>,
    staff: StaffId,
    old_hash: &str,
    new_hash: String,
) -> Result<bool> {
    let sql = "update staff set password_hash = $3 where id = $1 and password_hash = $2";
    let changed = sql::execute(&tx.conn, sql, [staff.into(), old_hash.into(), new_hash.into()]).await?;
    Ok(changed > 0)
}

/// All of a person, those under way too.
pub(super) async fn forget_sign_ins(tx: &Tx<'_>, staff: StaffId) -> Result<()> {
    sql::execute(&tx.conn, "update staff set epoch = epoch + 1 where id = $1", [staff.into()]).await?;
    sql::execute(&tx.conn, "delete from sign_in where staff_id = $1", [staff.into()]).await?;
    Ok(())
}

/// Those that have not expired.
pub(super) async fn count_sign_ins(desk: &Desk, staff: StaffId) -> Result<i64> {
    let sql = "select count(*) from sign_in where staff_id = $1 and expires_at > $2";
    sql::number(desk.readers(), sql, [staff.into(), desk.now.into()]).await
}

/// Name and rights of a role that the organisation made.
pub(super) async fn save_role(tx: &Tx<'_>, organisation: OrganisationId, role: &Role) -> Result<()> {
    let sql = "update role set name = $3, may = $4 where id = $1 and organisation_id = $2";
    let values = [role.id.into(), organisation.into(), role.name.clone().into(), json!(role.may).into()];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(())
}

pub(super) async fn delete_role(tx: &Tx<'_>, organisation: OrganisationId, role: RoleId) -> Result<()> {
    let sql = "delete from role where id = $1 and organisation_id = $2";
    sql::execute(&tx.conn, sql, [role.into(), organisation.into()]).await?;
    Ok(())
}

/// What somebody signs in with.
#[derive(FromQueryResult)]
pub(super) struct Own {
    pub(super) login: String,
    pub(super) password_hash: String,
}

pub(super) async fn own(db: &impl ConnectionTrait, staff: StaffId) -> Result<Option<Own>> {
    sql::one(db, "select login, password_hash from staff where id = $1", [staff.into()]).await
}

#[derive(FromQueryResult)]
struct RoleRow {
    id: RoleId,
}

pub(super) async fn role(
    tx: &Tx<'_>,
    organisation: OrganisationId,
    position: Position,
) -> Result<Option<RoleId>> {
    let row: Option<RoleRow> = match position {
        Position::BuiltIn(built_in) => {
            let sql = "select id from role where organisation_id = $1 and built_in = $2";
            sql::one(&tx.conn, sql, [organisation.into(), built_in.name().to_lowercase().into()]).await?
        }
        Position::Made(role) => {
            let sql = "select id from role where organisation_id = $1 and id = $2";
            sql::one(&tx.conn, sql, [organisation.into(), role.into()]).await?
        }
    };
    Ok(row.map(|row| row.id))
}

#[derive(FromQueryResult)]
pub(super) struct Known {
    pub(super) id: StaffId,
    pub(super) password_hash: String,
    pub(super) epoch: i32,
}

pub(super) async fn by_login(club: &Club, login: &str) -> Result<Option<Known>> {
    let sql =
        "select id, password_hash, epoch from staff where login = $1 and login <> '' and disabled_at is null";
    sql::one(club.readers(), sql, [login.into()]).await
}

/// A person beside one of the roles they hold in one of the clubs.
#[derive(FromQueryResult)]
struct MeRow {
    organisation_id: OrganisationId,
    name: String,
    role: String,
    built_in: Option<String>,
    may: Json,
    club_id: ClubId,
    club_name: String,
}

impl MeRow {
    fn may(&self) -> Result<ActionSet> {
        Ok(match &self.built_in {
            Some(built_in) => serde_json::from_value::<BuiltIn>(json!(built_in))?.may(),
            None => serde_json::from_value(self.may.clone())?,
        })
    }
}

/// What of somebody, and of whatever else is asked about them.
const ME: &str =
    "s.organisation_id, s.name, r.name as role, r.built_in, r.may, c.id as club_id, c.name as club_name";
/// Where: each of the roles that they hold, in each of the clubs where it counts.
const HELD: &str = "staff s
    join staff_role h on h.staff_id = s.id
    join role r on r.id = h.role_id
    join club c on c.organisation_id = s.organisation_id and (h.club_id is null or h.club_id = c.id)";
/// In this order.
const ORDER: &str = "order by c.created_at, c.id, r.name";

/// With an epoch only while it lasts. In the club that they wish for, or in the first of theirs.
pub(super) async fn me(
    club: &Club,
    staff: StaffId,
    epoch: Option<i32>,
    wished: Option<ClubId>,
) -> Result<Option<Me>> {
    let sql = format!(
        "select {ME} from {HELD} where s.id = $1 and s.disabled_at is null
            and s.epoch = coalesce(cast($2 as integer), s.epoch) {ORDER}"
    );
    let rows = sql::all::<MeRow>(club.readers(), &sql, [staff.into(), epoch.into()]).await?;
    gathered(staff, &rows, wished)
}

/// A sign-in beside one of the roles of whose it is, in one of the clubs.
#[derive(FromQueryResult)]
struct SignedInRow {
    staff_id: StaffId,
    epoch: i32,
    data: String,
    chosen: Option<ClubId>,
    #[sea_orm(nested)]
    me: MeRow,
}

/// Whose a sign-in is that has not expired, in the club that they chose last.
pub(super) async fn comes(club: &Club, id: &str) -> Result<Option<Comer>> {
    let sql = format!(
        "select i.staff_id, s.epoch, i.data, i.club_id as chosen, {ME}
        from sign_in i, {HELD}
        where i.id = $1 and i.expires_at > $2 and s.id = i.staff_id and s.disabled_at is null {ORDER}"
    );
    let found = sql::all::<SignedInRow>(club.readers(), &sql, [id.into(), club.now().into()]).await?;
    let Some(SignedInRow { staff_id, epoch, data, chosen, .. }) = found.first() else {
        return Ok(None);
    };
    let (staff, epoch, chosen, data) = (*staff_id, *epoch, *chosen, data.clone());
    let rows: Vec<MeRow> = found.into_iter().map(|row| row.me).collect();
    Ok(gathered(staff, &rows, chosen)?.map(|me| Comer { me, epoch, data }))
}

fn gathered(staff: StaffId, rows: &[MeRow], wished: Option<ClubId>) -> Result<Option<Me>> {
    let there = rows.iter().find(|row| Some(row.club_id) == wished);
    let Some(first) = there.or(rows.first()) else {
        return Ok(None);
    };
    let here = rows.iter().filter(|row| row.club_id == first.club_id);
    let may =
        here.clone().try_fold(ActionSet::default(), |may, row| Ok::<_, crate::Error>(may.and(row.may()?)))?;
    Ok(Some(Me {
        id: staff,
        name: first.name.clone(),
        roles: here.map(|row| row.role.clone()).collect(),
        may,
        club: first.club_id,
        club_name: first.club_name.clone(),
        clubs: venues(rows),
        organisation: first.organisation_id,
    }))
}

/// Each club once, by name.
fn venues(rows: &[MeRow]) -> Vec<Venue> {
    let mut venues: Vec<Venue> =
        rows.iter().map(|row| Venue { id: row.club_id, name: row.club_name.clone() }).collect();
    venues.sort_by(|one, other| (&one.name, one.id).cmp(&(&other.name, other.id)));
    venues.dedup_by_key(|venue| venue.id);
    venues
}

pub(super) async fn save_client(
    tx: &Tx<'_>,
    organisation: OrganisationId,
    staff: StaffId,
    client: Option<ClientId>,
) -> Result<()> {
    let sql = "update staff set client_id = $3 where organisation_id = $1 and id = $2";
    let values: [Value; 3] = [organisation.into(), staff.into(), client.into()];
    sql::execute(&tx.conn, sql, values).await.map(drop)
}

#[derive(FromQueryResult)]
struct ClientRow {
    id: ClientId,
    name: String,
}

/// The client that somebody is themselves.
pub(super) async fn client_of(desk: &Desk, staff: StaffId) -> Result<Option<Named<ClientId>>> {
    let sql = "select c.id, c.name from staff s join client c on c.id = s.client_id where s.id = $1";
    let found = sql::one::<ClientRow>(desk.readers(), sql, [staff.into()]).await?;
    Ok(found.map(|row| Named { id: row.id, name: called(&row.name) }))
}
