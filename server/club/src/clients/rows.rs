use domain::ids::{ClientId, OrganisationId};
use sea_orm::{ActiveValue::Set, EntityTrait, FromQueryResult};

use crate::{
    desk::Desk,
    error::Result,
    sql::{self, Lock},
    tx::Tx,
};

mod client {
    use domain::{
        ids::{ClientId, OrganisationId},
        time::Moment,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "client")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ClientId,
        pub organisation_id: OrganisationId,
        pub kind: String,
        pub name: String,
        pub phone: Option<String>,
        pub created_at: Moment,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) async fn insert_guest(tx: &Tx<'_>, organisation: OrganisationId) -> Result<()> {
    let row = client::ActiveModel {
        id: Set(ClientId::fresh()),
        organisation_id: Set(organisation),
        kind: Set("guest".to_owned()),
        name: Set("Unknown Guest".to_owned()),
        phone: Set(None),
        created_at: Set(tx.desk.now),
    };
    client::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Named {
    name: String,
}

pub(super) async fn name(tx: &Tx<'_>, client: ClientId) -> Result<Option<String>> {
    let sql = format!(
        "select name from client where id = $1
            and organisation_id = (select organisation_id from club where id = $2){}",
        Lock::Share.clause(&tx.conn)
    );
    let named = sql::one::<Named>(&tx.conn, &sql, [client.into(), tx.desk.club_id().into()]).await?;
    Ok(named.map(|named| named.name))
}

#[derive(FromQueryResult)]
struct Kind {
    kind: String,
}

/// Locked for one; is it the Unknown Guest? `None`: the organisation has no such client.
pub(super) async fn lock_and_is_guest(tx: &Tx<'_>, client: ClientId) -> Result<Option<bool>> {
    let sql = format!(
        "select kind from client where id = $1
            and organisation_id = (select organisation_id from club where id = $2){}",
        Lock::Update.clause(&tx.conn)
    );
    let row = sql::one::<Kind>(&tx.conn, &sql, [client.into(), tx.desk.club_id().into()]).await?;
    Ok(row.map(|row| row.kind == "guest"))
}

pub(super) async fn is_known(desk: &Desk, client: ClientId) -> Result<bool> {
    let sql = "select count(*) from client where id = $1
        and organisation_id = (select organisation_id from club where id = $2)";
    Ok(sql::number(desk.readers(), sql, [client.into(), desk.club_id().into()]).await? == 1)
}
