use std::collections::HashMap;

use domain::{
    client_tariffs::{ClientTariff, Rate, good_in},
    ids::{ClientId, ClientTariffId, ClubId, OrderId, OrderLineId, SessionId, TariffId, ZoneId},
    money::Money,
    sessions::Kept,
    time::Moment,
    transactions::KeptTime,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use uuid::Uuid;

use super::{About, Kind};
use crate::{
    error::{Error, Result},
    sql::{self, places},
    tx::Tx,
};

const TARIFFS: &str = r#"select t.id, t.client_id, l.id as line_id, l.order_id, l.tariff_id, l.tariff_name, coalesce(b.zone_id, l.zone_id) as zone_id,
        coalesce(z.name, l.zone_name) as zone_name, coalesce(b.price, l.total) as price, b.seconds as bought, t.seconds_kept, t.seconds_left, t.cost, t.cost_bonus, o.paid_at, t.issued_at,
        b.session_id, coalesce(e.name, 'the next booking') as ended_by
    from client_tariff t
    join order_line l on l.id = t.order_line_id
    join "order" o on o.id = l.order_id
    join client_tariff_move m on m.client_tariff_id = t.id and m.kind = 'issued'
    join time_block b on b.id = m.time_block_id
    left join zone z on z.id = b.zone_id
    left join staff e on e.id = m.staff_id"#;
const ORDER: &str = "order by t.issued_at, t.id";

#[derive(FromQueryResult)]
struct TariffRow {
    id: ClientTariffId,
    client_id: ClientId,
    line_id: OrderLineId,
    order_id: OrderId,
    tariff_id: TariffId,
    tariff_name: String,
    zone_id: ZoneId,
    zone_name: String,
    price: Money,
    /// So many seconds for it.
    bought: i64,
    seconds_kept: i64,
    seconds_left: i64,
    cost: Money,
    cost_bonus: Money,
    paid_at: Moment,
    issued_at: Moment,
    session_id: SessionId,
    ended_by: String,
}

/// What the tariff costs by zone, whenever it costs most there, and for how many seconds; `None`: until its hours end.
type Prices = Vec<(ZoneId, Money, Option<i64>)>;

impl TariffRow {
    fn with(self, prices: &HashMap<TariffId, Prices>) -> ClientTariff {
        let prices = prices.get(&self.tariff_id).map(Vec::as_slice).unwrap_or_default();
        // Hours that end by the clock are as long in every zone.
        let rate = |seconds: Option<i64>| seconds.unwrap_or(self.bought);
        let rates: Vec<_> = prices
            .iter()
            .map(|(zone, price, seconds)| (*zone, Rate { price: *price, seconds: rate(*seconds) }))
            .collect();
        ClientTariff {
            id: self.id,
            tariff: self.tariff_name,
            zone: self.zone_name,
            good_in: good_in(self.zone_id, Rate { price: self.price, seconds: self.bought }, &rates),
            kept: self.seconds_kept,
            left: self.seconds_left,
            cost: self.cost,
            cost_bonus: self.cost_bonus,
            paid_at: self.paid_at,
            since: self.issued_at,
            session: self.session_id,
            by: self.ended_by,
        }
    }
}

async fn which(
    db: &impl ConnectionTrait,
    condition: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<(ClientId, ClientTariff)>> {
    let found = sql::all::<TariffRow>(db, &format!("{TARIFFS} where {condition} {ORDER}"), values).await?;
    let prices = prices(db, &found).await?;
    Ok(found.into_iter().map(|row| (row.client_id, row.with(&prices))).collect())
}

#[derive(FromQueryResult)]
struct OwedRow {
    seconds: i64,
    money: Money,
}

/// Of all of which anything is left in a club: seconds, and what each had cost in proportion, rounded down to the minor
/// unit.
pub(super) async fn owed(db: &impl ConnectionTrait, club: ClubId) -> Result<(i64, Money)> {
    // Whole and rest apart: the product of both could be more than the database can hold.
    let sql = "select cast(coalesce(sum(seconds_left), 0) as bigint) as seconds,
            cast(coalesce(sum(cost / seconds_kept * seconds_left + cost % seconds_kept * seconds_left / seconds_kept), 0)
                as bigint) as money
        from client_tariff where club_id = $1 and seconds_left > 0";
    let row = sql::one::<OwedRow>(db, sql, [club.into()]).await?;
    Ok(row.map_or((0, Money::ZERO), |OwedRow { seconds, money }| (seconds, money)))
}

#[derive(FromQueryResult)]
struct CostRow {
    id: ClientTariffId,
    cost: Money,
    seconds_kept: i64,
}

/// What each of them had cost in money, and for how many seconds.
pub(super) async fn costs(
    db: &impl ConnectionTrait,
    of: impl Iterator<Item = ClientTariffId>,
) -> Result<HashMap<ClientTariffId, (Money, i64)>> {
    let ids: Vec<Value> = of.map(Value::from).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let sql =
        format!("select id, cost, seconds_kept from client_tariff where id in ({})", places(1, ids.len()));
    let rows = sql::all::<CostRow>(db, &sql, ids).await?;
    Ok(rows.into_iter().map(|row| (row.id, (row.cost, row.seconds_kept))).collect())
}

/// Of which these clients have anything left, in a club.
pub(super) async fn of_clients(
    db: &impl ConnectionTrait,
    club: ClubId,
    clients: &[ClientId],
) -> Result<Vec<(ClientId, ClientTariff)>> {
    if clients.is_empty() {
        return Ok(Vec::new());
    }
    // Said so that no database takes the index of all the club's to find those of a few clients.
    let condition = format!(
        "t.client_id in ({}) and t.seconds_left > 0 and not (t.club_id <> $1)",
        places(2, clients.len())
    );
    let mut values: Vec<Value> = vec![club.into()];
    values.extend(clients.iter().map(|client| Value::from(*client)));
    which(db, &condition, values).await
}

/// What was bought, and where it stands.
pub(super) struct SoldAs {
    pub(super) line: OrderLineId,
    pub(super) order: OrderId,
    pub(super) tariff: TariffId,
}

/// One of a client in the desk's club, under the client's lock.
pub(super) async fn one(tx: &Tx<'_>, client: ClientId, id: ClientTariffId) -> Result<(ClientTariff, SoldAs)> {
    let sql = format!("{TARIFFS} where t.id = $1 and t.client_id = $2 and t.club_id = $3");
    let values: [Value; 3] = [id.into(), client.into(), tx.desk.club_id().into()];
    let row = sql::one::<TariffRow>(&tx.conn, &sql, values).await?.ok_or(Error::Missing)?;
    let sold = SoldAs { line: row.line_id, order: row.order_id, tariff: row.tariff_id };
    let prices = prices(&tx.conn, std::slice::from_ref(&row)).await?;
    Ok((row.with(&prices), sold))
}

#[derive(FromQueryResult)]
struct PriceRow {
    tariff_id: TariffId,
    zone_id: ZoneId,
    price: Money,
    unit_minutes: i32,
    sold_as: String,
}

impl PriceRow {
    fn seconds(&self) -> Option<i64> {
        (self.sold_as == "units").then_some(i64::from(self.unit_minutes) * 60)
    }
}

async fn prices(db: &impl ConnectionTrait, of: &[TariffRow]) -> Result<HashMap<TariffId, Prices>> {
    let mut tariffs: Vec<TariffId> = of.iter().map(|row| row.tariff_id).collect();
    tariffs.sort();
    tariffs.dedup();
    let mut prices: HashMap<TariffId, Prices> = HashMap::new();
    if tariffs.is_empty() {
        return Ok(prices);
    }
    let sql = format!(
        "select r.tariff_id, r.zone_id, max(r.price) as price, t.unit_minutes, t.sold_as from tariff_use_price r
        join tariff t on t.id = r.tariff_id where r.tariff_id in ({})
        group by r.tariff_id, r.zone_id, t.unit_minutes, t.sold_as order by r.tariff_id, r.zone_id",
        places(1, tariffs.len())
    );
    for row in sql::all::<PriceRow>(db, &sql, tariffs.into_iter().map(Value::from)).await? {
        prices.entry(row.tariff_id).or_default().push((row.zone_id, row.price, row.seconds()));
    }
    Ok(prices)
}

/// With all that stayed on it.
pub(super) async fn insert(tx: &Tx<'_>, id: ClientTariffId, client: ClientId, kept: &Kept) -> Result<()> {
    let sql =
        "insert into client_tariff (id, club_id, client_id, order_line_id, seconds_kept, seconds_left, cost,
            cost_bonus, issued_at)
        select $1, b.club_id, $2, b.order_line_id, $3, $3, $4, $5, $6 from time_block b where b.id = $7";
    let values: [Value; 7] = [
        id.into(),
        client.into(),
        kept.seconds.into(),
        kept.cost.into(),
        kept.cost_bonus.into(),
        tx.desk.now.into(),
        kept.block.into(),
    ];
    match sql::execute(&tx.conn, sql, values).await? {
        1 => Ok(()),
        _ => Err(Error::untrue("time that stays of a block that is not there")),
    }
}

/// So many seconds more, or less.
pub(super) async fn change(tx: &Tx<'_>, id: ClientTariffId, by: i64) -> Result<()> {
    let sql = "update client_tariff set seconds_left = seconds_left + $2 where id = $1";
    match sql::execute(&tx.conn, sql, [id.into(), by.into()]).await? {
        1 => Ok(()),
        _ => Err(Error::untrue("a client tariff that is not there")),
    }
}

pub(super) async fn insert_move(
    tx: &Tx<'_>,
    id: ClientTariffId,
    kind: Kind,
    seconds: i64,
    about: About,
) -> Result<()> {
    let (block, shift, transaction) = match about {
        About::Block(block) => (Some(block), None, None),
        About::Use(block, shift) => (Some(block), Some(shift), None),
        About::Transaction(transaction) => (None, None, Some(transaction)),
    };
    let sql = "insert into client_tariff_move (id, club_id, client_tariff_id, kind, seconds, time_block_id,
            shift_id, transaction_id, staff_id, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    let values: [Value; 10] = [
        Uuid::now_v7().into(),
        tx.desk.club_id().into(),
        id.into(),
        kind.slug().into(),
        seconds.into(),
        block.into(),
        shift.into(),
        transaction.into(),
        tx.desk.staff_id().into(),
        tx.desk.now.into(),
    ];
    sql::execute(&tx.conn, sql, values).await.map(drop)
}

/// Those that an order sold and nothing took back.
const OF_ORDER: &str = "from order_line l join client_tariff t on t.order_line_id = l.id
    where l.order_id = $1 and not exists (
        select 1 from client_tariff_move m where m.client_tariff_id = t.id and m.kind = 'taken_back')";

#[derive(FromQueryResult)]
struct KeptRow {
    seconds: i64,
    remaining: i64,
    cost: Money,
}

pub(super) async fn kept_of(tx: &Tx<'_>, order: OrderId) -> Result<KeptTime> {
    let sum = |of: &str| format!("cast(coalesce(sum({of}), 0) as bigint)");
    let sql = format!(
        "select {} as seconds, {} as remaining, {} as cost {OF_ORDER}",
        sum("t.seconds_kept"),
        sum("t.seconds_left"),
        sum("t.cost + t.cost_bonus")
    );
    let row = sql::one::<KeptRow>(&tx.conn, &sql, [order.into()]).await?;
    let kept = row.map(|row| KeptTime { seconds: row.seconds, left: row.remaining, cost: row.cost });
    Ok(kept.unwrap_or_default())
}

#[derive(FromQueryResult)]
struct LeftRow {
    id: ClientTariffId,
    seconds_left: i64,
}

pub(super) async fn left_of(tx: &Tx<'_>, order: OrderId) -> Result<Vec<(ClientTariffId, i64)>> {
    let sql = format!("select t.id, t.seconds_left {OF_ORDER} and t.seconds_left > 0 order by t.id");
    let rows = sql::all::<LeftRow>(&tx.conn, &sql, [order.into()]).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.seconds_left)).collect())
}
