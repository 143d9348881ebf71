mod at_once;
mod columns;
mod whole;

use std::collections::HashMap;

use domain::{
    bookings::Planned,
    client_tariffs::Used,
    clients::called,
    devices::{Device, DeviceKind},
    ids::{
        ClientId, ClientTariffId, ClubId, DeviceId, OrderId, SegmentId, SessionId, TariffId, TimeBlockId,
        ZoneId,
    },
    minutes::ByMinute,
    money::Money,
    orders::Through,
    sessions::{EndReason, Ended, Member, Segment, SegmentKind, Session, SessionState, TimeBlock},
    shifts::Running,
    tariffs::RefundPolicy,
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, QueryResult, Value};
use uuid::Uuid;

use crate::{
    error::{Error, Result},
    sql,
};

pub(super) use self::at_once::{at_play, unplayed};
use self::whole::which;

const ALL: &str = "session s";
const RUNNING: &str = "s.club_id = $1 and s.state in ('active', 'paused')";
const ONE: &str = "s.club_id = $1 and s.id = $2";

pub(super) async fn one(db: &impl ConnectionTrait, club: ClubId, id: SessionId) -> Result<Session> {
    which(db, ALL, ONE, vec![club.into(), id.into()]).await?.pop().ok_or(Error::Missing)
}

/// What is booked and begins before that moment, the first to begin first. What nobody came to, and nobody cancelled, makes
/// room for what is to come.
pub(super) async fn booked(
    db: &impl ConnectionTrait,
    club: ClubId,
    (now, before): (Moment, Moment),
    most: u32,
) -> Result<Vec<Session>> {
    // Named first: PostgreSQL joins no more than eight tables in the order that is best.
    let first = format!(
        "(select id from session where club_id = $1 and started_at < $2 and state in ('awaiting_payment', 'waiting')
            order by busy_until <= $3, started_at, id limit {most}) chosen join session s on s.id = chosen.id"
    );
    which(db, &first, "s.club_id = $1", vec![club.into(), before.into(), now.into()]).await
}

pub(super) async fn running(db: &impl ConnectionTrait, club: ClubId) -> Result<Vec<Session>> {
    which(db, ALL, RUNNING, vec![club.into()]).await
}

/// Those with these ids, the first to begin first.
pub(super) async fn those(
    db: &impl ConnectionTrait,
    club: ClubId,
    ids: &[SessionId],
) -> Result<Vec<Session>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let places: Vec<String> = (2..ids.len() + 2).map(|place| format!("${place}")).collect();
    let mut values: Vec<Value> = vec![club.into()];
    values.extend(ids.iter().map(|id| Value::from(*id)));
    // Said so that no database takes an index of all the club's sessions to find a few of them.
    which(db, ALL, &format!("s.id in ({}) and not (s.club_id <> $1)", places.join(", ")), values).await
}

/// Is this part of a row there?
fn has(row: &QueryResult, part: &str) -> Result<bool> {
    Ok(row.try_get::<Option<Uuid>>(part, "id")?.is_some())
}

/// What belongs to each session.
const WHO: &str = "join client c on c.id = s.client_id
    join staff b on b.id = s.started_by
    left join staff e on e.id = s.ended_by
    left join staff k on k.id = s.booked_by
    left join client m on m.id = s.member_id
    left join client_balance w on w.client_id = coalesce(s.member_id, s.client_id)
        and (s.by_minute is not null or c.continues_by_minute or m.continues_by_minute)";

#[derive(FromQueryResult)]
struct SessionRow {
    id: SessionId,
    club_id: ClubId,
    client_id: ClientId,
    who: String,
    device_id: DeviceId,
    state: SessionState,
    started_at: Moment,
    started_by: String,
    resumes_at: Option<Moment>,
    ended_at: Option<Moment>,
    end_reason: Option<EndReason>,
    ended_by: Option<String>,
    refunded: Money,
    kept_seconds: i64,
    credited: Money,
    due_at: Option<Moment>,
    planned_from: Option<Moment>,
    booked_at: Option<Moment>,
    booked_by: Option<String>,
    pay_by: Option<Moment>,
    booking_terms: Option<String>,
    until: Option<Moment>,
    by_minute: Option<String>,
    balance: Option<Money>,
    continues_by_minute: bool,
    member_id: Option<ClientId>,
    member: Option<String>,
    member_since: Option<Moment>,
}

#[derive(FromQueryResult)]
struct SegmentRow {
    id: SegmentId,
    session_id: SessionId,
    device_id: DeviceId,
    kind: SegmentKind,
    starts_at: Moment,
    ends_at: Option<Moment>,
}

/// Where each came from.
const ORIGINS: &str = r#"order_line l on l.id = p.order_line_id
    left join "order" o on o.id = l.order_id and (p.client_tariff_id is not null or s.member_id is not null)
    left join client_tariff n on n.id = p.client_tariff_id
    left join client_tariff_move i on i.client_tariff_id = p.client_tariff_id and i.kind = 'issued'
    left join time_block f on f.id = i.time_block_id
    left join minutes_back r on r.time_block_id = p.id"#;

#[derive(FromQueryResult)]
struct BlockRow {
    id: TimeBlockId,
    session_id: SessionId,
    order_id: OrderId,
    tariff_id: TariffId,
    tariff_name: String,
    seconds: i64,
    price: Money,
    refund_policy: RefundPolicy,
    bought_at: Moment,
    plays_until: Option<Moment>,
    good_for: Option<i32>,
    once: bool,
    client_tariff_id: Option<ClientTariffId>,
    paid_at: Option<Moment>,
    left_by: Option<SessionId>,
    visit_seconds: Option<i64>,
    visits_left: Option<i32>,
    bought_cost: Option<Money>,
    bought_seconds: Option<i64>,
    slice: Option<String>,
    joined: i64,
    joined_seconds: Option<i64>,
    joined_price: Option<Money>,
    back_minutes: Option<i64>,
    back_amount: Option<Money>,
    follows: Option<TimeBlockId>,
    cut_to: Option<i64>,
    moved_to: Option<ZoneId>,
    sold_for: ZoneId,
    /// Asked where it may be another one than the session's.
    buyer: Option<ClientId>,
}

/// What was bought before, or from the balance by the minute, is not paid by them.
const PAID_BY: &str = "y.order_id = l.order_id and p.client_tariff_id is null and p.slice is null";
const PARTS_OF: &str = "q.payment_id = y.id and q.order_line_id = l.id";

#[derive(FromQueryResult)]
struct PaymentRow {
    block_id: TimeBlockId,
    method: Through,
    amount: Money,
    /// What of it paid for the block; `None`: all of it.
    part: Option<Money>,
    /// Of the block's line.
    position: i32,
    change_given: Money,
}

impl PaymentRow {
    /// What it paid for the block, if anything.
    fn paid(&self) -> Option<(Through, Money)> {
        match self.part {
            None => Some((self.method, self.amount)),
            Some(part) => (part > Money::ZERO).then_some((self.method, part)),
        }
    }

    /// What went back is said of the order's first line.
    fn change(&self) -> Money {
        if self.position == 0 { self.change_given } else { Money::ZERO }
    }
}

fn assemble(
    sessions: Vec<SessionRow>,
    segments: Vec<SegmentRow>,
    blocks: Vec<BlockRow>,
    payments: Vec<PaymentRow>,
) -> Vec<Session> {
    let mut payments_of: HashMap<TimeBlockId, Vec<PaymentRow>> = HashMap::new();
    for row in payments {
        payments_of.entry(row.block_id).or_default().push(row);
    }
    let mut segments_of: HashMap<SessionId, Vec<Segment>> = HashMap::new();
    for row in segments {
        segments_of.entry(row.session_id).or_default().push(row.into());
    }
    let mut blocks_of: HashMap<SessionId, Vec<TimeBlock>> = HashMap::new();
    let mut bought_by: HashMap<SessionId, Vec<(ClientId, TimeBlockId)>> = HashMap::new();
    for row in blocks {
        let payments = payments_of.remove(&row.id).unwrap_or_default();
        if let Some(buyer) = row.buyer.filter(|_| row.cut_to.is_none()) {
            bought_by.entry(row.session_id).or_default().push((buyer, row.id));
        }
        let blocks = blocks_of.entry(row.session_id).or_default();
        row.put(blocks, &payments);
    }
    sessions
        .into_iter()
        .map(|row| {
            let segments = segments_of.remove(&row.id).unwrap_or_default();
            let blocks = blocks_of.remove(&row.id).unwrap_or_default();
            let bought = bought_by.remove(&row.id).unwrap_or_default();
            row.with(segments, blocks, &bought)
        })
        .collect()
}

impl SessionRow {
    /// What was planned of it; a text that is none is as if nothing had been.
    fn planned(&self) -> Option<Planned> {
        Some(Planned {
            from: self.planned_from?,
            pay_by: self.pay_by,
            next: self.due_at.filter(|_| self.state == SessionState::Waiting),
            booked_at: self.booked_at?,
            booked_by: self.booked_by.clone()?,
            terms: serde_json::from_str(self.booking_terms.as_deref()?).ok()?,
        })
    }

    /// With what it goes on.
    fn by_minute(&self) -> Option<ByMinute> {
        serde_json::from_str(self.by_minute.as_deref()?).ok()
    }

    /// Who the guest turned out to be.
    fn member(&self, bought: &[(ClientId, TimeBlockId)]) -> Option<Box<Member>> {
        let client = self.member_id?;
        let theirs = bought.iter().filter(|(buyer, _)| *buyer == client).map(|(_, block)| *block);
        Some(Box::new(Member {
            client,
            name: called(self.member.as_deref()?),
            since: self.member_since,
            blocks: theirs.collect(),
        }))
    }

    fn with(
        self,
        segments: Vec<Segment>,
        blocks: Vec<TimeBlock>,
        bought: &[(ClientId, TimeBlockId)],
    ) -> Session {
        let (planned, member, by_minute) = (self.planned(), self.member(bought), self.by_minute());
        let ended = self.ended_at.zip(self.end_reason);
        let (by, refunded, kept, credited) = (self.ended_by, self.refunded, self.kept_seconds, self.credited);
        let session = Session {
            id: self.id,
            club: self.club_id,
            client: self.client_id,
            who: called(&self.who),
            device: self.device_id,
            state: self.state,
            started_at: self.started_at,
            started_by: self.started_by,
            resumes_at: self.resumes_at,
            segments,
            blocks,
            ended: ended.map(|(at, why)| Ended { at, why, by, refunded, kept, credited }),
            planned: planned.map(Box::new),
            until: self.until,
            by_minute: by_minute.map(Box::new),
            continues: self.continues_by_minute,
            balance: Money::ZERO,
            member,
        };
        session.with_balance(self.balance.unwrap_or_default())
    }
}

impl From<SegmentRow> for Segment {
    fn from(row: SegmentRow) -> Self {
        Self { id: row.id, device: row.device_id, kind: row.kind, from: row.starts_at, to: row.ends_at }
    }
}

impl BlockRow {
    /// In its place: behind what it follows, of which it may be the rest.
    fn put(self, blocks: &mut Vec<TimeBlock>, payments: &[PaymentRow]) {
        let (follows, cut_to) = (self.follows, self.cut_to);
        let new = self.with(payments);
        let place = follows.and_then(|follows| blocks.iter().position(|block| block.id == follows));
        let Some((place, before)) = place.and_then(|place| Some((place, blocks.get_mut(place)?))) else {
            return blocks.push(new);
        };
        let new = match cut_to {
            None => new,
            Some(to) => TimeBlock { zone: new.zone, ..before.cut(to, new.id, new.seconds, new.bought_at) },
        };
        blocks.insert(place + 1, new);
    }

    fn with(self, payments: &[PaymentRow]) -> TimeBlock {
        let (session, whole) = (self.left_by, self.visit_seconds.is_some() || self.visits_left == Some(0));
        let cost = self.bought_cost.zip(self.bought_seconds);
        let cost = cost.map_or(Money::ZERO, |(cost, of)| cost.share(self.seconds, of, Money::ZERO));
        let before = self.client_tariff_id.zip(self.paid_at);
        let used = before.map(|(id, paid_at)| Used { id, paid_at, session, whole, cost });
        let mut block = TimeBlock {
            id: self.id,
            order: self.order_id,
            tariff: self.tariff_id,
            tariff_name: self.tariff_name,
            seconds: self.seconds,
            price: if used.is_some() { Money::ZERO } else { self.price },
            paid: payments.iter().filter_map(PaymentRow::paid).collect(),
            change: payments.iter().map(PaymentRow::change).sum(),
            refund_policy: self.refund_policy,
            bought_at: self.bought_at,
            until: self.plays_until,
            used,
            slice: self.slice.and_then(|slice| serde_json::from_str(&slice).ok()),
            joined: 0,
            zone: self.moved_to.or(Some(self.sold_for)),
            continues: None,
            good_for: self.good_for,
            once: self.once,
        };
        if let Some((minutes, amount)) = self.back_minutes.zip(self.back_amount) {
            block.without_last(minutes, amount);
        }
        if block.slice.is_some() {
            // The balance pays for all minutes: what each purchase was paid with is not asked.
            let joined = u32::try_from(self.joined).unwrap_or(u32::MAX);
            block.join(
                joined,
                self.joined_seconds.unwrap_or_default(),
                self.joined_price.unwrap_or_default(),
            );
        }
        block
    }
}

#[derive(FromQueryResult)]
struct RunningRow {
    session_id: SessionId,
    id: DeviceId,
    zone_id: ZoneId,
    kind: DeviceKind,
    number: i32,
}

pub(super) async fn running_devices(db: &impl ConnectionTrait, club: ClubId) -> Result<Vec<Running>> {
    let sql = format!(
        "select s.id as session_id, d.id, d.zone_id, d.kind, d.number
        from session s join device d on d.id = s.device_id
        where {RUNNING} order by d.kind desc, d.number"
    );
    let rows = sql::all::<RunningRow>(db, &sql, [club.into()]).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let device = Device { id: row.id, zone: row.zone_id, kind: row.kind, number: row.number };
            Running { session: row.session_id, device: device.id, device_name: device.name() }
        })
        .collect())
}
