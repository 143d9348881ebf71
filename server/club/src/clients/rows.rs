//! The tables of clients, their groups and bans. The organisation is locked before a client.

use chrono::NaiveDate;
use domain::{
    clients::{Ban, Colour, folded, name_parts},
    ids::{ClientId, GroupId, OrganisationId},
    time::Moment,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult, Value};

use crate::{
    desk::Desk,
    error::{Error, Result},
    sql::{self, Lock},
    tx::Tx,
};

mod client {
    use chrono::NaiveDate;
    use domain::{
        ids::{ClientId, OrganisationId, StaffId},
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
        pub email: Option<String>,
        pub born_on: Option<NaiveDate>,
        pub card_number: Option<String>,
        pub verified_at: Option<Moment>,
        pub note: String,
        pub registered_by: Option<StaffId>,
        pub archived_at: Option<Moment>,
        pub name_folded: String,
        pub phone_reversed: Option<String>,
        pub number: Option<i64>,
        pub continues_by_minute: bool,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What was typed about a client, read.
#[derive(Clone, Debug)]
pub(super) struct Entered {
    /// In E.164.
    pub(super) phone: String,
    /// Of those who gave no name their phone.
    pub(super) name: String,
    pub(super) email: Option<String>,
    pub(super) born_on: Option<NaiveDate>,
    pub(super) card_number: Option<String>,
}

impl Entered {
    /// As it is looked for; nobody is looked for by a number as if it were a name.
    fn folded(&self) -> String {
        if self.name == self.phone { String::new() } else { folded(&self.name) }
    }

    fn reversed(&self) -> String {
        self.phone.chars().filter(char::is_ascii_digit).rev().collect()
    }
}

pub(super) async fn insert_guest(tx: &Tx<'_>, organisation: OrganisationId) -> Result<()> {
    let row = client::ActiveModel {
        id: Set(ClientId::fresh()),
        organisation_id: Set(organisation),
        kind: Set("guest".to_owned()),
        name: Set("Unknown Guest".to_owned()),
        phone: Set(None),
        created_at: Set(tx.desk.now),
        ..Default::default()
    };
    client::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Named {
    name: String,
}

/// The name of Unknown Guest, if this is who it is. It is everybody's: nobody waits for anybody here.
pub(super) async fn guest_name(tx: &Tx<'_>, client: ClientId) -> Result<Option<String>> {
    let sql = format!(
        "select name from client where id = $1 and kind = 'guest'
            and organisation_id = (select organisation_id from club where id = $2){}",
        Lock::Share.clause(&tx.conn)
    );
    let named = sql::one::<Named>(&tx.conn, &sql, [client.into(), tx.desk.club_id().into()]).await?;
    Ok(named.map(|named| named.name))
}

#[derive(FromQueryResult)]
struct NumberRow {
    last_client_number: i64,
}

/// The next client ID. It locks the organisation: whoever registers or changes a client comes one after the other, and
/// asks in between whose a phone or a card is.
pub(super) async fn next_number(tx: &Tx<'_>) -> Result<i64> {
    let sql = "update organisation set last_client_number = last_client_number + 1 where id = $1
        returning last_client_number";
    let row = sql::one::<NumberRow>(&tx.conn, sql, [tx.desk.person()?.organisation.into()]).await?;
    row.map(|row| row.last_client_number).ok_or(Error::Missing)
}

/// Locks the organisation without giving out a client ID.
pub(super) async fn lock_organisation(tx: &Tx<'_>) -> Result<()> {
    let sql = format!("select id from organisation where id = $1{}", Lock::Update.clause(&tx.conn));
    let values: [Value; 1] = [tx.desk.person()?.organisation.into()];
    tx.conn.query_one_raw(sql::statement(&tx.conn, &sql, values)).await?;
    Ok(())
}

/// Locks a client of the organisation.
pub(super) async fn lock(tx: &Tx<'_>, client: ClientId) -> Result<()> {
    let sql = format!(
        "select id from client where id = $1 and organisation_id = $2 and kind = 'registered'{}",
        Lock::Update.clause(&tx.conn)
    );
    let values: [Value; 2] = [client.into(), tx.desk.person()?.organisation.into()];
    let row = tx.conn.query_one_raw(sql::statement(&tx.conn, &sql, values)).await?;
    row.map(drop).ok_or(Error::Missing)
}

pub(super) async fn insert(tx: &Tx<'_>, id: ClientId, number: i64, entered: &Entered) -> Result<()> {
    let row = client::ActiveModel {
        id: Set(id),
        organisation_id: Set(tx.desk.person()?.organisation),
        kind: Set("registered".to_owned()),
        created_at: Set(tx.desk.now),
        registered_by: Set(tx.desk.staff_id()),
        number: Set(Some(number)),
        ..entered_row(entered)
    };
    client::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    insert_parts(tx, id, &entered.folded()).await
}

fn entered_row(entered: &Entered) -> client::ActiveModel {
    client::ActiveModel {
        name: Set(entered.name.clone()),
        name_folded: Set(entered.folded()),
        phone: Set(Some(entered.phone.clone())),
        phone_reversed: Set(Some(entered.reversed())),
        email: Set(entered.email.clone()),
        born_on: Set(entered.born_on),
        card_number: Set(entered.card_number.clone()),
        ..Default::default()
    }
}

/// Changes what was typed about a client; whoever changes their phone proves anew that it is theirs.
pub(super) async fn save(tx: &Tx<'_>, id: ClientId, entered: &Entered, same_phone: bool) -> Result<()> {
    let mut row = client::ActiveModel { id: Set(id), ..entered_row(entered) };
    if !same_phone {
        row.verified_at = Set(None);
    }
    forget_parts(tx, id).await?;
    client::Entity::update(row).exec_without_returning(&tx.conn).await?;
    insert_parts(tx, id, &entered.folded()).await
}

pub(super) async fn save_note(tx: &Tx<'_>, id: ClientId, note: String) -> Result<()> {
    let row = client::ActiveModel { id: Set(id), note: Set(note), ..Default::default() };
    client::Entity::update(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn save_continues(tx: &Tx<'_>, id: ClientId, on: bool) -> Result<()> {
    let row = client::ActiveModel { id: Set(id), continues_by_minute: Set(on), ..Default::default() };
    client::Entity::update(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn save_archived(tx: &Tx<'_>, id: ClientId, archived_at: Option<Moment>) -> Result<()> {
    let row = client::ActiveModel { id: Set(id), archived_at: Set(archived_at), ..Default::default() };
    client::Entity::update(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

/// The ends of the words of the name, all in one statement.
async fn insert_parts(tx: &Tx<'_>, id: ClientId, folded: &str) -> Result<()> {
    let parts = name_parts(folded);
    if parts.is_empty() {
        return Ok(());
    }
    let mut values: Vec<Value> = vec![tx.desk.person()?.organisation.into(), id.into()];
    let rows: Vec<String> = (3..parts.len() + 3).map(|place| format!("($1, ${place}, $2)")).collect();
    values.extend(parts.into_iter().map(Value::from));
    let sql =
        format!("insert into client_name_part (organisation_id, part, client_id) values {}", rows.join(", "));
    sql::execute(&tx.conn, &sql, values).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct FoldedRow {
    name_folded: String,
}

/// Of the name that is still stored: each part is found by its own key, and no index by client is needed.
async fn forget_parts(tx: &Tx<'_>, id: ClientId) -> Result<()> {
    let sql = "select name_folded from client where id = $1";
    let row = sql::one::<FoldedRow>(&tx.conn, sql, [id.into()]).await?;
    let parts = name_parts(&row.ok_or(Error::Missing)?.name_folded);
    if parts.is_empty() {
        return Ok(());
    }
    let places: Vec<String> = (3..parts.len() + 3).map(|place| format!("${place}")).collect();
    let mut values: Vec<Value> = vec![tx.desk.person()?.organisation.into(), id.into()];
    values.extend(parts.into_iter().map(Value::from));
    let sql = format!(
        "delete from client_name_part where organisation_id = $1 and client_id = $2 and part in ({})",
        places.join(", ")
    );
    sql::execute(&tx.conn, &sql, values).await?;
    Ok(())
}

pub(super) async fn insert_ban(tx: &Tx<'_>, client: ClientId, ban: &Ban) -> Result<()> {
    let sql = "insert into client_ban (id, client_id, reason, starts_at, banned_by, ends_at)
        values ($1, $2, $3, $4, $5, $6)";
    let values: [Value; 6] = [
        ban.id.into(),
        client.into(),
        ban.reason.clone().into(),
        ban.from.into(),
        tx.desk.person()?.id.into(),
        ban.until.into(),
    ];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(())
}

/// How it was over: all that changes in the life of a ban.
pub(super) async fn save_ban(tx: &Tx<'_>, ban: &Ban) -> Result<()> {
    let lifted = ban.lifted.as_ref();
    let by = lifted.and_then(|lifted| lifted.by.as_ref()).and(tx.desk.staff_id());
    let sql = "update client_ban set lifted_at = $2, lifted_by = $3 where id = $1";
    let values: [Value; 3] = [ban.id.into(), lifted.map(|lifted| lifted.at).into(), by.into()];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(())
}

pub(super) async fn insert_group(tx: &Tx<'_>, id: GroupId, name: String, colour: Colour) -> Result<()> {
    let sql = "insert into client_group (id, organisation_id, name, colour, created_at)
        values ($1, $2, $3, $4, $5)";
    let organisation = tx.desk.person()?.organisation;
    let values: [Value; 5] = [id.into(), organisation.into(), name.into(), colour.into(), tx.desk.now.into()];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(())
}

pub(super) async fn save_group(tx: &Tx<'_>, id: GroupId, name: String, colour: Colour) -> Result<()> {
    let sql = "update client_group set name = $3, colour = $4 where id = $1 and organisation_id = $2";
    let organisation = tx.desk.person()?.organisation;
    let changed =
        sql::execute(&tx.conn, sql, [id.into(), organisation.into(), name.into(), colour.into()]).await?;
    if changed == 0 { Err(Error::Missing) } else { Ok(()) }
}

pub(super) async fn save_group_archived(tx: &Tx<'_>, id: GroupId, at: Option<Moment>) -> Result<()> {
    let sql = "update client_group set archived_at = $3 where id = $1 and organisation_id = $2";
    let organisation = tx.desk.person()?.organisation;
    let changed = sql::execute(&tx.conn, sql, [id.into(), organisation.into(), at.into()]).await?;
    if changed == 0 { Err(Error::Missing) } else { Ok(()) }
}

/// Puts a client into a group, or takes them out of it.
pub(super) async fn save_in_group(tx: &Tx<'_>, client: ClientId, group: GroupId, is_in: bool) -> Result<()> {
    let sql = if is_in {
        "insert into client_in_group (client_id, group_id) values ($1, $2)"
    } else {
        "delete from client_in_group where client_id = $1 and group_id = $2"
    };
    sql::execute(&tx.conn, sql, [client.into(), group.into()]).await?;
    Ok(())
}

/// A client who is locked.
pub(super) struct Locked {
    /// The Unknown Guest.
    pub(super) is_guest: bool,
    /// The person at the desk (decision 37).
    pub(super) is_own: bool,
}

#[derive(FromQueryResult)]
struct LockedRow {
    kind: String,
    own: i64,
}

/// Locked for one. `None`: the organisation has no such client.
pub(super) async fn lock_and_look(tx: &Tx<'_>, client: ClientId) -> Result<Option<Locked>> {
    let sql = format!(
        "select kind, (select count(*) from staff where id = $3 and client_id = client.id) as own
        from client where id = $1 and organisation_id = (select organisation_id from club where id = $2){}",
        Lock::Update.clause(&tx.conn)
    );
    let values: [Value; 3] = [client.into(), tx.desk.club_id().into(), tx.desk.staff_id().into()];
    let row = sql::one::<LockedRow>(&tx.conn, &sql, values).await?;
    Ok(row.map(|row| Locked { is_guest: row.kind == "guest", is_own: row.own > 0 }))
}

pub(super) async fn is_known(desk: &Desk, client: ClientId) -> Result<bool> {
    let sql = "select count(*) from client where id = $1
        and organisation_id = (select organisation_id from club where id = $2)";
    Ok(sql::number(desk.readers(), sql, [client.into(), desk.club_id().into()]).await? == 1)
}
