//! Clients as they are, with their groups and what keeps them out.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    clients::{Ban, Client, ClientFound, Colour, Group, Lifted},
    ids::{BanId, ClientId, GroupId, OrganisationId},
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use super::rows;
use crate::{
    client_tariffs,
    desk::Desk,
    error::{Error, Result},
    ledger, sessions,
    sql::{self, places},
    tx::Tx,
};

#[derive(FromQueryResult)]
struct ClientRow {
    id: ClientId,
    number: i64,
    name: String,
    phone: String,
    email: Option<String>,
    born_on: Option<NaiveDate>,
    card_number: Option<String>,
    verified_at: Option<Moment>,
    note: String,
    created_at: Moment,
    registered_by: Option<String>,
    archived_at: Option<Moment>,
    continues_by_minute: bool,
}

/// The clients with these ids that the organisation has, in this order. Whoever is registered has a number: asked so, no
/// database takes an index of all who are registered to find a few of them.
pub(super) async fn those(
    db: &impl ConnectionTrait,
    organisation: OrganisationId,
    ids: &[ClientId],
) -> Result<Vec<Client>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select c.id, c.number, c.name, c.phone, c.email, c.born_on, c.card_number, c.verified_at, c.note,
            c.created_at, r.name as registered_by, c.archived_at, c.continues_by_minute
        from client c left join staff r on r.id = c.registered_by
        where c.id in ({}) and c.organisation_id = $1 and c.number is not null",
        places(2, ids.len())
    );
    let mut values: Vec<Value> = vec![organisation.into()];
    values.extend(ids.iter().map(|id| Value::from(*id)));
    let rows = sql::all::<ClientRow>(db, &sql, values).await?;
    let mut rows: HashMap<ClientId, ClientRow> = rows.into_iter().map(|row| (row.id, row)).collect();
    let (mut groups, mut bans) = (groups_of(db, ids).await?, open_bans(db, ids).await?);
    let known = ids.iter().filter_map(|id| {
        let row = rows.remove(id)?;
        Some(row.with(groups.remove(id).unwrap_or_default(), bans.remove(id)))
    });
    Ok(known.collect())
}

impl ClientRow {
    fn with(self, groups: Vec<Group>, ban: Option<Ban>) -> Client {
        Client {
            id: self.id,
            number: self.number,
            name: self.name,
            phone: self.phone,
            email: self.email,
            born_on: self.born_on,
            card_number: self.card_number,
            verified_at: self.verified_at,
            note: self.note,
            groups,
            ban,
            registered_at: self.created_at,
            registered_by: self.registered_by,
            archived_at: self.archived_at,
            continues_by_minute: self.continues_by_minute,
        }
    }
}

/// One client of the organisation.
pub(super) async fn one(
    db: &impl ConnectionTrait,
    organisation: OrganisationId,
    id: ClientId,
) -> Result<Client> {
    those(db, organisation, &[id]).await?.pop().ok_or(Error::Missing)
}

/// One client of the organisation, locked.
pub(super) async fn locked(tx: &Tx<'_>, id: ClientId) -> Result<Client> {
    rows::lock(tx, id).await?;
    one(&tx.conn, tx.desk.person()?.organisation, id).await
}

/// The same, with where they play now and what they have.
pub(super) async fn with_seats(
    db: &impl ConnectionTrait,
    desk: &Desk,
    ids: &[ClientId],
) -> Result<Vec<ClientFound>> {
    let clients = those(db, desk.person()?.organisation, ids).await?;
    let mut seats = sessions::seats_of(db, desk, ids).await?;
    let mut tariffs = client_tariffs::of_clients(db, desk, ids).await?;
    let mut balances = ledger::balances_of_all(db, ids, desk.now).await?;
    let found = clients.into_iter().filter_map(|client| {
        let plays_at = seats.remove(&client.id).unwrap_or_default();
        let tariffs = tariffs.remove(&client.id).unwrap_or_default();
        Some(ClientFound { plays_at, tariffs, balances: balances.remove(&client.id)?, client })
    });
    Ok(found.collect())
}

#[derive(FromQueryResult)]
struct InGroupRow {
    client_id: ClientId,
    id: GroupId,
    name: String,
    colour: Colour,
    archived_at: Option<Moment>,
}

async fn groups_of(db: &impl ConnectionTrait, ids: &[ClientId]) -> Result<HashMap<ClientId, Vec<Group>>> {
    let sql = format!(
        "select m.client_id, g.id, g.name, g.colour, g.archived_at
        from client_in_group m join client_group g on g.id = m.group_id
        where m.client_id in ({}) order by g.name, g.id",
        places(1, ids.len())
    );
    let rows = sql::all::<InGroupRow>(db, &sql, ids.iter().map(|id| Value::from(*id))).await?;
    let mut groups: HashMap<ClientId, Vec<Group>> = HashMap::new();
    for InGroupRow { client_id, id, name, colour, archived_at } in rows {
        let group = Group { id, name, colour, archived: archived_at.is_some() };
        groups.entry(client_id).or_default().push(group);
    }
    Ok(groups)
}

#[derive(FromQueryResult)]
struct GroupRow {
    id: GroupId,
    name: String,
    colour: Colour,
    archived_at: Option<Moment>,
}

/// All groups of an organisation, by name.
pub(super) async fn groups(db: &impl ConnectionTrait, organisation: OrganisationId) -> Result<Vec<Group>> {
    let sql = "select id, name, colour, archived_at from client_group where organisation_id = $1
        order by name, id";
    let rows = sql::all::<GroupRow>(db, sql, [organisation.into()]).await?;
    let groups = rows.into_iter().map(|GroupRow { id, name, colour, archived_at }| Group {
        id,
        name,
        colour,
        archived: archived_at.is_some(),
    });
    Ok(groups.collect())
}

const BANS: &str = "select b.id, b.client_id, b.reason, b.starts_at, p.name as banned_by, b.ends_at,
        b.lifted_at, l.name as lifted_by
    from client_ban b
    join staff p on p.id = b.banned_by
    left join staff l on l.id = b.lifted_by";

#[derive(FromQueryResult)]
struct BanRow {
    id: BanId,
    client_id: ClientId,
    reason: String,
    starts_at: Moment,
    banned_by: String,
    ends_at: Option<Moment>,
    lifted_at: Option<Moment>,
    lifted_by: Option<String>,
}

impl From<BanRow> for Ban {
    fn from(row: BanRow) -> Self {
        let by = row.lifted_by;
        Self {
            id: row.id,
            reason: row.reason,
            from: row.starts_at,
            until: row.ends_at,
            by: row.banned_by,
            lifted: row.lifted_at.map(|at| Lifted { at, by }),
        }
    }
}

async fn open_bans(db: &impl ConnectionTrait, ids: &[ClientId]) -> Result<HashMap<ClientId, Ban>> {
    let sql = format!("{BANS} where b.lifted_at is null and b.client_id in ({})", places(1, ids.len()));
    let rows = sql::all::<BanRow>(db, &sql, ids.iter().map(|id| Value::from(*id))).await?;
    Ok(rows.into_iter().map(|row| (row.client_id, row.into())).collect())
}

/// So many of a client's bans are shown.
const BANS_MOST: u32 = 50;

/// All that kept a client out, the latest first.
pub(super) async fn bans(db: &impl ConnectionTrait, client: ClientId) -> Result<Vec<Ban>> {
    let sql = format!("{BANS} where b.client_id = $1 order by b.starts_at desc, b.id desc limit {BANS_MOST}");
    let rows = sql::all::<BanRow>(db, &sql, [client.into()]).await?;
    Ok(rows.into_iter().map(Ban::from).collect())
}
