//! Sessions are read whole: the row, its segments, its blocks, three questions for any number of them.

mod moved;
mod read;
mod tables;

use std::collections::HashMap;

use chrono::TimeDelta;
use domain::{
    ids::{ClientId, ClubId, DeviceId, OrderId, SessionId, TimeBlockId, TransactionId},
    minutes::{Cut, Slice},
    money::Money,
    sessions::{Segment, Session, TimeBlock},
    shifts::Running,
    time::Moment,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult, Value};

pub(super) use self::moved::insert_moved;
use self::tables::{segment, session, time_block};
use super::Due;
use crate::{
    clients::totals::{self, More},
    desk::Desk,
    error::{Error, Result},
    handle::Club,
    orders::Sold,
    sql::{self, Lock},
    tx::Tx,
};

pub(super) async fn insert(tx: &Tx<'_>, new: &Session) -> Result<()> {
    let row = session::ActiveModel {
        id: Set(new.id),
        club_id: Set(new.club),
        client_id: Set(new.client),
        started_by: Set(tx.desk.person()?.id),
        booked_at: Set(new.planned.as_ref().map(|planned| planned.booked_at)),
        booked_by: Set(new.planned.as_ref().and(tx.desk.staff_id())),
        ..changing(tx, new)?
    };
    session::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    save_segments(tx, &[], new).await
}

pub(super) async fn insert_block(tx: &Tx<'_>, of: &Session, sold: &Sold) -> Result<()> {
    let own = of.blocks.iter().position(|block| block.id == sold.block.id);
    let mut row = block_row(of, sold, stored(of.blocks.iter().take(own.unwrap_or(of.blocks.len()))))?;
    if own.is_none() {
        // It stands there already, as the last minutes of the last block.
        row.position = Set(place(stored(&of.blocks).saturating_sub(1))?);
        row.joins = Set(of.blocks.last().map(|last| last.id));
    }
    time_block::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

/// So many rows of the table they are.
fn stored<'block>(blocks: impl IntoIterator<Item = &'block TimeBlock>) -> usize {
    let rows = |block: &TimeBlock| usize::try_from(block.joined).map_or(usize::MAX, |joined| joined + 1);
    blocks.into_iter().map(rows).sum()
}

fn block_row(of: &Session, sold: &Sold, position: usize) -> Result<time_block::ActiveModel> {
    Ok(time_block::ActiveModel {
        id: Set(sold.block.id),
        club_id: Set(of.club),
        session_id: Set(of.id),
        order_line_id: Set(sold.line),
        position: Set(place(position)?),
        seconds: Set(sold.block.seconds),
        refund_policy: Set(sold.block.refund_policy),
        bought_at: Set(sold.block.bought_at),
        plays_until: Set(sold.block.until),
        good_for: Set(sold.block.good_for),
        once: Set(sold.block.once),
        client_tariff_id: Set(sold.block.used.map(|used| used.id)),
        slice: Set(sold.block.slice.map(|slice| serde_json::to_string(&slice)).transpose()?),
        ..Default::default()
    })
}

#[derive(FromQueryResult)]
struct PurchaseRow {
    id: TimeBlockId,
    order_id: OrderId,
    slice: String,
    minutes: i64,
    price: Money,
}

/// What is cut off a block, as it was bought: the last purchase first.
///
/// # Errors
/// When they do not come to what is cut.
pub(super) async fn purchases(tx: &Tx<'_>, cut: &Cut) -> Result<Vec<Cut>> {
    let sql = "select x.id, l.order_id, x.slice, x.seconds / 60 - coalesce(v.minutes, 0) as minutes,
            l.total - coalesce(v.amount, 0) as price
        from time_block x join order_line l on l.id = x.order_line_id
        left join minutes_back v on v.time_block_id = x.id
        where (x.id = $1 or x.joins = $1) and x.seconds > 60 * coalesce(v.minutes, 0)
        order by x.position desc limit $2";
    let mut left = *cut;
    let mut parts = Vec::new();
    for row in sql::all::<PurchaseRow>(&tx.conn, sql, [cut.block.into(), cut.minutes.into()]).await? {
        if left.minutes == 0 {
            break;
        }
        let slice: Slice = serde_json::from_str(&row.slice)?;
        let minutes = left.minutes.min(row.minutes);
        let amount = slice.cost_of_last(minutes, row.minutes, row.price);
        let untrue = || Error::untrue("minutes that cost less than was paid for them");
        left.minutes -= minutes;
        left.amount = left.amount.less(amount).ok_or_else(untrue)?;
        parts.push(Cut { block: row.id, order: row.order_id, minutes, amount });
    }
    match (left.minutes, left.amount) {
        (0, Money::ZERO) => Ok(parts),
        _ => Err(Error::untrue("minutes that were not bought as they are read")),
    }
}

/// Whole minutes of a block that are not played, with what gave back their price.
pub(super) async fn insert_minutes_back(tx: &Tx<'_>, cut: &Cut, back: Option<TransactionId>) -> Result<()> {
    let sql = "insert into minutes_back (time_block_id, club_id, minutes, amount, transaction_id, at)
        values ($1, $2, $3, $4, $5, $6)";
    let values: [Value; 6] = [
        cut.block.into(),
        tx.desk.club_id().into(),
        cut.minutes.into(),
        cut.amount.into(),
        back.into(),
        tx.desk.now.into(),
    ];
    sql::execute(&tx.conn, sql, values).await.map(drop)
}

/// Stores what changed between `before` and `after`; blocks are inserted where they are sold.
pub(super) async fn save(tx: &Tx<'_>, before: &Session, after: &Session) -> Result<()> {
    let mut row = session::ActiveModel { id: Set(after.id), ..changing(tx, after)? };
    if let Some(starter) = tx.desk.staff_id().filter(|_| begins(before, after)) {
        row.started_by = Set(starter);
    }
    session::Entity::update(row).exec_without_returning(&tx.conn).await?;
    save_segments(tx, &before.segments, after).await?;
    // Who was a guest until now has played nothing of their own.
    let joined = before.payer() != after.payer();
    match after.played_by_payer() - if joined { 0 } else { before.played_by_payer() } {
        0 => Ok(()),
        played => totals::add_in(tx, after.payer(), More { played, ..More::default() }).await,
    }
}

/// Does what was booked begin?
pub(super) fn begins(before: &Session, after: &Session) -> bool {
    before.state.is_before_start() && after.state.is_running()
}

/// The columns that change in the life of a session.
fn changing(tx: &Tx<'_>, now: &Session) -> Result<session::ActiveModel> {
    let ended = now.ended.as_ref();
    let planned = now.planned.as_ref();
    let busy = now.busy();
    Ok(session::ActiveModel {
        started_at: Set(now.started_at),
        planned_from: Set(planned.map(|planned| planned.from)),
        pay_by: Set(planned.and_then(|planned| planned.pay_by)),
        booking_terms: Set(planned.map(|planned| serde_json::to_string(&planned.terms)).transpose()?),
        until: Set(now.until),
        member_id: Set(now.member.as_ref().map(|member| member.client)),
        member_since: Set(now.member.as_ref().and_then(|member| member.since)),
        member_played: Set(if now.member.is_some() { now.played_by_payer() } else { 0 }),
        busy_from: Set(busy.map(|(from, _)| from)),
        busy_until: Set(busy.map(|(_, until)| until)),
        by_minute: Set(now.by_minute.as_ref().map(serde_json::to_string).transpose()?),
        device_id: Set(now.device),
        state: Set(now.state),
        resumes_at: Set(now.resumes_at),
        due_at: Set(now.due_at()),
        ended_at: Set(ended.map(|ended| ended.at)),
        end_reason: Set(ended.map(|ended| ended.why)),
        ended_by: Set(ended.and_then(|ended| ended.by.as_ref()).and(tx.desk.staff_id())),
        refunded: Set(ended.map(|ended| ended.refunded).unwrap_or_default()),
        kept_seconds: Set(ended.map(|ended| ended.kept).unwrap_or_default()),
        credited: Set(ended.map(|ended| ended.credited).unwrap_or_default()),
        ..Default::default()
    })
}

/// Closed ones first: only one may be open at a time.
async fn save_segments(tx: &Tx<'_>, before: &[Segment], after: &Session) -> Result<()> {
    for (old, new) in before.iter().zip(&after.segments).filter(|(old, new)| old != new) {
        let row = segment::ActiveModel { id: Set(old.id), ends_at: Set(new.to), ..Default::default() };
        segment::Entity::update(row).exec_without_returning(&tx.conn).await?;
    }
    for (position, new) in after.segments.iter().enumerate().skip(before.len()) {
        let row = segment::ActiveModel {
            id: Set(new.id),
            club_id: Set(after.club),
            session_id: Set(after.id),
            device_id: Set(new.device),
            kind: Set(new.kind),
            position: Set(place(position)?),
            starts_at: Set(new.from),
            ends_at: Set(new.to),
        };
        segment::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    }
    Ok(())
}

/// Whose what is bought for a session is: its client's, or who the guest turned out to be.
#[derive(FromQueryResult)]
pub(super) struct Sitter {
    pub(super) client: ClientId,
    pub(super) guest: bool,
}

/// Whose a session of the desk's club is, for clients are locked before sessions. Of a guest's it can change until then.
pub(super) async fn sitter(tx: &Tx<'_>, id: SessionId) -> Result<Sitter> {
    let sql = "select c.id as client, c.kind = 'guest' as guest
        from session s join client c on c.id = coalesce(s.member_id, s.client_id) where s.id = $1 and s.club_id = $2";
    let row = sql::one::<Sitter>(&tx.conn, sql, [id.into(), tx.desk.club_id().into()]).await?;
    row.ok_or(Error::Missing)
}

fn place(position: usize) -> Result<i32> {
    i32::try_from(position).map_err(|_| Error::untrue("a session with too many parts"))
}

/// One session of the desk's club, locked, whole.
pub(super) async fn locked(tx: &Tx<'_>, id: SessionId) -> Result<Session> {
    let club = tx.desk.club_id();
    let clause = Lock::Update.clause(&tx.conn);
    let sql = format!("select id from session where id = $1 and club_id = $2{clause}");
    tx.conn.query_one_raw(sql::statement(&tx.conn, &sql, [id.into(), club.into()])).await?;
    read::one(&tx.conn, club, id).await
}

#[derive(FromQueryResult)]
struct WishRow {
    continues_by_minute: bool,
    balance: Option<Money>,
}

/// With whether a client's sessions go on by the minute when bought time is over, and with what is there for it.
pub(super) async fn wished(tx: &Tx<'_>, mut session: Session) -> Result<Session> {
    let sql = "select c.continues_by_minute, b.balance from client c
        left join client_balance b on b.client_id = c.id where c.id = $1";
    let row = sql::one::<WishRow>(&tx.conn, sql, [session.client.into()]).await?;
    session.continues = row.as_ref().is_some_and(|row| row.continues_by_minute);
    Ok(session.with_balance(row.and_then(|row| row.balance).unwrap_or_default()))
}

#[derive(FromQueryResult)]
struct OfClientRow {
    id: SessionId,
    club_id: ClubId,
}

/// The sessions of a client that run, in any club, locked in the order of their ids.
pub(super) async fn locked_of(tx: &Tx<'_>, client: ClientId) -> Result<Vec<Session>> {
    let sql = format!(
        "select id, club_id from session where state in ('active', 'paused') and id in (
            select id from session where client_id = $1 union all select id from session where member_id = $1)
        order by id{}",
        Lock::Update.clause(&tx.conn)
    );
    let mut sessions = Vec::new();
    for row in sql::all::<OfClientRow>(&tx.conn, &sql, [client.into()]).await? {
        sessions.push(read::one(&tx.conn, row.club_id, row.id).await?);
    }
    Ok(sessions)
}

/// One session of the desk's club, whole.
pub(super) async fn read(desk: &Desk, id: SessionId) -> Result<Session> {
    read::one(&sql::snapshot(desk.snapshots()).await?, desk.club_id(), id).await
}

/// The same in a transaction under way, before anything is locked.
pub(super) async fn read_in(tx: &Tx<'_>, id: SessionId) -> Result<Session> {
    read::one(&tx.conn, tx.desk.club_id(), id).await
}

/// Some sessions of a club, whole, the first to begin first.
pub(super) async fn those(
    db: &impl ConnectionTrait,
    club: ClubId,
    ids: &[SessionId],
) -> Result<Vec<Session>> {
    read::those(db, club, ids).await
}

/// The sessions that run in the desk's club, whole.
pub(super) async fn on_devices(desk: &Desk) -> Result<Vec<Session>> {
    read::running(&sql::snapshot(desk.snapshots()).await?, desk.club_id()).await
}

/// What is booked in the desk's club and begins before the second moment; first what is not over at the first.
pub(super) async fn booked(
    db: &impl ConnectionTrait,
    club: ClubId,
    moments: (Moment, Moment),
    most: u32,
) -> Result<Vec<Session>> {
    read::booked(db, club, moments, most).await
}

/// The sessions that run in a club, each with where it sits.
pub(super) async fn at_play(db: &impl ConnectionTrait, of: ClubId) -> Result<Vec<(Session, Running)>> {
    read::at_play(db, of).await
}

/// The same, with those that are paid and have not begun.
pub(super) async fn unplayed(db: &impl ConnectionTrait, of: ClubId) -> Result<Vec<(Session, Running)>> {
    read::unplayed(db, of).await
}

pub(super) async fn running(desk: &Desk) -> Result<Vec<Running>> {
    read::running_devices(desk.readers(), desk.club_id()).await
}

pub(super) async fn count_running(tx: &Tx<'_>) -> Result<u32> {
    let sql = "select count(*) from session where club_id = $1 and state in ('active', 'paused')";
    let count = sql::number(&tx.conn, sql, [tx.desk.club_id().into()]).await?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Does anybody play anywhere?
pub(super) async fn anybody_plays(club: &Club) -> Result<bool> {
    let sql =
        "select count(*) from (select 1 from session where state in ('active', 'paused') limit 1) playing";
    Ok(sql::number(club.readers(), sql, []).await? > 0)
}

#[derive(FromQueryResult)]
struct NextDue {
    due_at: Moment,
}

pub(super) async fn next_due(club: &Club) -> Result<Option<Moment>> {
    let sql = "select due_at from session where due_at is not null order by due_at limit 1";
    Ok(sql::one::<NextDue>(club.readers(), sql, []).await?.map(|next| next.due_at))
}

/// Those whose moment has come, the earliest first; the rest in the next round. At one moment somebody leaves before
/// somebody comes.
pub(super) async fn due(club: &Club) -> Result<Vec<Due>> {
    let sql = format!("select {DUE} where s.due_at <= $1 order by s.due_at, s.state, s.id limit 100");
    sql::all::<Due>(club.readers(), &sql, [club.now().into()]).await
}

const DUE: &str = "s.id, s.club_id, s.state, c.id as client_id, s.until is not null as cut,
        s.by_minute is not null or c.continues_by_minute as goes_on
    from session s join client c on c.id = coalesce(s.member_id, s.client_id)";

/// One of the desk's club, if its time has run out and the house has not seen it yet, though it may go on.
pub(super) async fn overdue(desk: &Desk, id: SessionId) -> Result<Option<Due>> {
    let sql = format!(
        "select {DUE} where s.id = $1 and s.club_id = $2 and s.due_at <= $3
            and (s.by_minute is not null or c.continues_by_minute)"
    );
    sql::one::<Due>(desk.readers(), &sql, [id.into(), desk.club_id().into(), desk.now.into()]).await
}

/// The clock of a session as its columns say it.
#[derive(FromQueryResult)]
pub(crate) struct StoredClock {
    id: SessionId,
    pub(crate) due_at: Option<Moment>,
    busy_from: Option<Moment>,
    busy_until: Option<Moment>,
}

impl StoredClock {
    /// For what the device is kept; `None`: what was paused before this was written down has not said it yet.
    pub(crate) fn busy(&self) -> Option<(Moment, Moment)> {
        self.busy_from.zip(self.busy_until)
    }
}

pub(super) async fn stored_clocks(club: &Club, of: ClubId) -> Result<Vec<(StoredClock, Session)>> {
    let sql = "select id, due_at, busy_from, busy_until from session where club_id = $1
        and state in ('active', 'paused', 'awaiting_payment', 'waiting')";
    let snapshot = sql::snapshot(club.snapshots()).await?;
    let stored = sql::all::<StoredClock>(&snapshot, sql, [of.into()]).await?;
    let mut stored: HashMap<SessionId, StoredClock> = stored.into_iter().map(|row| (row.id, row)).collect();
    let mut sessions = read::running(&snapshot, of).await?;
    let now = club.now();
    sessions.extend(read::booked(&snapshot, of, (now, now + TimeDelta::days(400)), u32::MAX).await?);
    Ok(sessions.into_iter().filter_map(|session| Some((stored.remove(&session.id)?, session))).collect())
}

#[derive(FromQueryResult)]
struct MemberRow {
    id: SessionId,
    member_played: i64,
}

/// Sessions of a club that were a guest's before, each with what is kept of it as played by who it turned out to be.
pub(super) async fn of_members(club: &Club, of: ClubId) -> Result<Vec<(Session, i64)>> {
    let sql = "select id, member_played from session where member_id is not null and club_id = $1";
    let snapshot = sql::snapshot(club.snapshots()).await?;
    let stored = sql::all::<MemberRow>(&snapshot, sql, [of.into()]).await?;
    let mut all = Vec::with_capacity(stored.len());
    for few in stored.chunks(500) {
        let ids: Vec<SessionId> = few.iter().map(|row| row.id).collect();
        let kept: HashMap<SessionId, i64> = few.iter().map(|row| (row.id, row.member_played)).collect();
        let sessions = read::those(&snapshot, of, &ids).await?;
        all.extend(sessions.into_iter().filter_map(|session| {
            let kept = kept.get(&session.id).copied();
            kept.map(|kept| (session, kept))
        }));
    }
    Ok(all)
}

/// Does somebody play at a device, or is their clock paused? Asked under its lock.
pub(super) async fn somebody_plays(tx: &Tx<'_>, device: DeviceId) -> Result<bool> {
    let sql = "select count(*) from session where device_id = $1 and state in ('active', 'paused')";
    Ok(sql::number(&tx.conn, sql, [device.into()]).await? > 0)
}

#[derive(FromQueryResult)]
struct FreeSince {
    ends_at: Moment,
}

/// When the last stretch on a device ended: under the device's lock nothing begins there earlier, also when the
/// request that asks for it was read a moment before, or the machine's clock was set back (decision 14).
pub(super) async fn free_since(tx: &Tx<'_>, device: DeviceId) -> Result<Moment> {
    let sql = "select ends_at from segment where device_id = $1 and ends_at is not null order by ends_at desc limit 1";
    let last = sql::one::<FreeSince>(&tx.conn, sql, [device.into()]).await?;
    Ok(last.map_or(Moment::UNIX_EPOCH, |last| last.ends_at))
}
