use domain::{
    access::{ActionSet, BuiltIn},
    ids::{ClubId, OrganisationId, RoleId, StaffId},
    staff::Me,
};
use sea_orm::{ActiveValue::Set, EntityTrait, FromQueryResult};
use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::Position;
use crate::{error::Result, handle::Club, sql, tx::Tx};

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
}

pub(super) async fn by_login(club: &Club, login: &str) -> Result<Option<Known>> {
    let sql = "select id, password_hash from staff where login = $1 and disabled_at is null";
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

pub(super) async fn me(club: &Club, staff: StaffId) -> Result<Option<Me>> {
    let sql = "select s.organisation_id, s.name, r.name as role, r.built_in, r.may,
            c.id as club_id, c.name as club_name
        from staff s
        join staff_role h on h.staff_id = s.id
        join role r on r.id = h.role_id
        join club c on c.organisation_id = s.organisation_id and (h.club_id is null or h.club_id = c.id)
        where s.id = $1 and s.disabled_at is null
        order by c.created_at, c.id, r.name";
    let rows = sql::all::<MeRow>(club.readers(), sql, [staff.into()]).await?;
    let Some(first) = rows.first() else {
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
        organisation: first.organisation_id,
    }))
}
