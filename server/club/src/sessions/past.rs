//! Sessions looked up: a page of them, and the whole story of one.

use std::collections::HashMap;

use chrono::TimeDelta;
use chrono_tz::Tz;
use domain::{
    access::Action,
    card_payments::PaymentState,
    client_tariffs::Used,
    devices::DeviceKind,
    ids::{
        ClientTariffId, DeviceId, OrderLineId, SessionId, ShiftId, StaffId, TimeBlockId, TransactionId,
        ZoneId,
    },
    minutes::folded,
    money::Money,
    orders::{Payment, Through},
    sessions::{
        Session, SessionState,
        past::{Bought, Deed, Named, Past, Place, SessionFilter, SessionLine, SessionStory},
    },
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use serde_json::Value as Json;
use uuid::Uuid;

use super::rows;
use crate::{
    audit, clubs,
    desk::Desk,
    error::{Error, Result},
    orders,
    sql::{self, Conditions},
    staff::known_here,
};

/// So many on a page.
pub(super) const PAGE: usize = 50;
/// So many at once for a file.
pub(super) const SHEET: usize = 500;

pub(super) async fn page(desk: &Desk, filter: SessionFilter, most: usize) -> Result<Past> {
    let venue = clubs::venue(desk).await?;
    let db = sql::snapshot(desk.snapshots()).await?;
    // One more than is shown says whether there are older ones.
    let mut found = find(&db, desk, venue.zone, &filter, most + 1).await?;
    let more = found.len() > most;
    found.truncate(most);
    let mut sessions = rows::those(&db, desk.club_id(), &found).await?;
    sessions.reverse();
    let devices = places(&db, desk).await?;
    let rows = lines(&sessions, &devices, desk.now);
    let oldest = sessions.last().map_or(desk.now, |session| session.started_at);
    Ok(Past {
        me: desk.person()?.clone(),
        club: venue.card,
        times: clubs::local_times_between(venue.zone, oldest, desk.now + TimeDelta::days(3)),
        zones: zones(&db, desk).await?,
        staff: staff(&db, desk).await?,
        older: rows.last().map(SessionLine::cursor).filter(|_| more),
        devices,
        filter,
        rows,
        now: desk.now,
    })
}

fn lines(sessions: &[Session], places: &[Place], now: Moment) -> Vec<SessionLine> {
    let names: HashMap<DeviceId, &Place> = places.iter().map(|place| (place.id, place)).collect();
    let name = |device: DeviceId| {
        names.get(&device).map(|place| (place.name.clone(), place.zone.clone())).unwrap_or_default()
    };
    sessions.iter().map(|session| SessionLine::of(session, name, now)).collect()
}

fn conditions(desk: &Desk, zone: Tz, filter: &SessionFilter) -> Conditions {
    let mut all = Conditions { sql: "s.club_id = $1".into(), values: vec![desk.club_id().into()] };
    if let Some(from) = filter.from {
        all.and("s.started_at >= #", [clubs::day_begins(zone, from).into()]);
    }
    if let Some(after) = filter.to.and_then(|to| to.succ_opt()) {
        all.and("s.started_at < #", [clubs::day_begins(zone, after).into()]);
    }
    if let Some(state) = filter.state {
        let few = matches!(state, SessionState::Active | SessionState::Paused);
        // What runs and what is booked has an index of its own.
        let of_few = match state {
            _ if few => "s.state in ('active', 'paused') and s.state = #",
            _ if state.is_before_start() => "s.state in ('awaiting_payment', 'waiting') and s.state = #",
            _ => "s.state = #",
        };
        all.and(of_few, [state.into()]);
    } else {
        // What was booked is looked for by its state: until it begins, it is no visit.
        all.and("s.state in ('active', 'paused', 'ended')", []);
    }
    if let Some(staff) = filter.staff {
        all.and("s.started_by = #", [staff.into()]);
    }
    if let Some(device) = filter.device {
        let there = "s.id in (select g.session_id from segment g where g.device_id = #)";
        all.and(there, [device.into()]);
    }
    if let Some(zone) = filter.zone {
        let there = "s.id in (select g.session_id from device d join segment g on g.device_id = d.id
            where d.zone_id = #)";
        all.and(there, [zone.into()]);
    }
    if let Some(before) = filter.before {
        // The first is what the index reads; the second decides between those that began together.
        all.and("s.started_at <= #", [before.at.into()]);
        all.and("(s.started_at < # or s.id < #)", [before.at.into(), before.id.into()]);
    }
    all
}

#[derive(FromQueryResult)]
struct FoundRow {
    id: SessionId,
}

async fn find(
    db: &impl ConnectionTrait,
    desk: &Desk,
    zone: Tz,
    filter: &SessionFilter,
    most: usize,
) -> Result<Vec<SessionId>> {
    let Conditions { sql, values } = conditions(desk, zone, filter);
    let sql =
        format!("select s.id from session s where {sql} order by s.started_at desc, s.id desc limit {most}");
    let rows = sql::all::<FoundRow>(db, &sql, values).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

#[derive(FromQueryResult)]
struct PlaceRow {
    id: DeviceId,
    kind: DeviceKind,
    number: i32,
    zone: String,
    archived_at: Option<Moment>,
}

pub(super) async fn places(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<Place>> {
    let sql = "select d.id, d.kind, d.number, z.name as zone, d.archived_at
        from device d join zone z on z.id = d.zone_id
        where d.club_id = $1 order by d.kind desc, d.number, d.id";
    let rows = sql::all::<PlaceRow>(db, sql, [desk.club_id().into()]).await?;
    Ok(rows
        .into_iter()
        .map(|row| Place {
            id: row.id,
            name: format!("{} {}", row.kind.word(), row.number),
            zone: row.zone,
            archived: row.archived_at.is_some(),
        })
        .collect())
}

#[derive(FromQueryResult)]
struct ZoneRow {
    id: ZoneId,
    name: String,
}

pub(crate) async fn zones(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<Named<ZoneId>>> {
    let sql = "select id, name from zone where club_id = $1 order by position, name";
    let rows = sql::all::<ZoneRow>(db, sql, [desk.club_id().into()]).await?;
    Ok(rows.into_iter().map(|row| Named { id: row.id, name: row.name }).collect())
}

/// Those who have a role in the club, and those who ever seated somebody there.
async fn staff(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<Named<StaffId>>> {
    let or = "exists (select 1 from session s where s.club_id = $2 and s.started_by = t.id)";
    known_here(db, desk, or).await
}

pub(super) async fn story(desk: &Desk, id: SessionId) -> Result<SessionStory> {
    let venue = clubs::venue(desk).await?;
    let db = sql::snapshot(desk.snapshots()).await?;
    let session = rows::those(&db, desk.club_id(), &[id]).await?.pop().ok_or(Error::Missing)?;
    let mut places = places(&db, desk).await?;
    places.retain(|place| {
        place.id == session.device || session.segments.iter().any(|segment| segment.device == place.id)
    });
    let until = session.ended.as_ref().map_or(desk.now, |ended| ended.at);
    let until = until.max(session.started_at) + TimeDelta::days(3);
    Ok(SessionStory {
        me: desk.person()?.clone(),
        registered: session.client != venue.guest,
        club: venue.card,
        times: clubs::local_times_between(venue.zone, first_known(&session) - AROUND, until),
        places,
        bought: bought(&db, desk, id).await?,
        deeds: deeds(&db, desk, &session).await?,
        session,
        now: desk.now,
    })
}

#[derive(FromQueryResult)]
struct BoughtRow {
    id: TimeBlockId,
    at: Moment,
    seconds: i64,
    line_id: OrderLineId,
    seller: Option<String>,
    by_minute: bool,
    back_minutes: Option<i64>,
    back_amount: Option<Money>,
    back_transaction: Option<TransactionId>,
    client_tariff_id: Option<ClientTariffId>,
    paid_at: Moment,
    left_by: Option<SessionId>,
    visit_seconds: Option<i64>,
    visits_left: Option<i32>,
    bought_cost: Option<Money>,
    bought_seconds: Option<i64>,
}

impl BoughtRow {
    fn used(&self) -> Option<Used> {
        let (session, whole) = (self.left_by, self.visit_seconds.is_some() || self.visits_left == Some(0));
        let cost = self.bought_cost.zip(self.bought_seconds);
        let cost = cost.map_or(Money::ZERO, |(cost, of)| cost.share(self.seconds, of, Money::ZERO));
        self.client_tariff_id.map(|id| Used { id, paid_at: self.paid_at, session, whole, cost })
    }
}

#[derive(FromQueryResult)]
struct PaidRow {
    block_id: TimeBlockId,
    method: Through,
    amount: Money,
    /// What of it paid for the block; `None`: all of it.
    part: Option<Money>,
    tendered: Money,
    change_given: Money,
    transaction_id: Option<TransactionId>,
}

impl PaidRow {
    /// What it paid for the block. What was handed over for several is said of their sale.
    fn payment(&self) -> Payment {
        let (amount, tendered, change) = match self.part {
            None => (self.amount, self.tendered, self.change_given),
            Some(part) => (part, part, Money::ZERO),
        };
        Payment { through: self.method, amount, tendered, change }
    }
}

/// What paid for the blocks of a session, in order.
async fn paid(db: &impl ConnectionTrait, desk: &Desk, session: SessionId) -> Result<Vec<PaidRow>> {
    let sql = "select p.id as block_id, y.method, y.amount, q.amount as part, y.tendered, y.change_given,
            y.transaction_id
        from time_block p
        join order_line l on l.id = p.order_line_id
        join payment y on y.order_id = l.order_id
        left join payment_part q on q.payment_id = y.id and q.order_line_id = l.id
        where p.club_id = $1 and p.session_id = $2 and p.client_tariff_id is null
        order by y.id";
    sql::all(db, sql, [desk.club_id().into(), session.into()]).await
}

async fn bought(db: &impl ConnectionTrait, desk: &Desk, session: SessionId) -> Result<Vec<Bought>> {
    let sql = r#"select p.id, p.bought_at as at, p.seconds, l.id as line_id, t.name as seller, p.client_tariff_id,
            o.paid_at, f.session_id as left_by, n.visit_seconds, n.visits_left,
    n.cost as bought_cost, n.seconds_kept as bought_seconds, p.slice is not null as by_minute,
            r.minutes as back_minutes, r.amount as back_amount, r.transaction_id as back_transaction
        from time_block p
        left join minutes_back r on r.time_block_id = p.id
        join order_line l on l.id = p.order_line_id
        join "order" o on o.id = l.order_id
        left join client_tariff n on n.id = p.client_tariff_id
        left join client_tariff_move u on u.time_block_id = p.id and u.kind = 'used'
        left join client_tariff_move i on i.client_tariff_id = p.client_tariff_id and i.kind = 'issued'
        left join time_block f on f.id = i.time_block_id
        left join staff t on t.id = coalesce(u.staff_id, o.staff_id)
        where p.club_id = $1 and p.session_id = $2 and p.cut_to is null
        order by p.position"#;
    let paid = paid(db, desk, session).await?;
    let payments = |block: TimeBlockId| {
        let of = paid.iter().filter(|row| row.block_id == block && row.part != Some(Money::ZERO));
        of.map(PaidRow::payment).collect()
    };
    let values = || -> [Value; 2] { [desk.club_id().into(), session.into()] };
    let which =
        "l.id in (select b.order_line_id from time_block b where b.club_id = $1 and b.session_id = $2)";
    let lines: HashMap<_, _> = orders::lines(db, which, values()).await?.into_iter().collect();
    let rows = sql::all::<BoughtRow>(db, sql, values()).await?;
    let bought = rows.into_iter().map(|row| {
        // Two blocks of one line: time that was kept and used in the same visit. The rest of a block was not bought.
        let line = lines.get(&row.line_id).cloned().ok_or_else(|| Error::untrue("time without its line"))?;
        let transaction =
            paid.iter().find(|paid| paid.block_id == row.id).and_then(|paid| paid.transaction_id);
        let (paid, used) = (payments(row.id), row.used());
        let moved = transaction.into_iter().chain(row.back_transaction).filter(|_| row.by_minute).collect();
        let mut bought = Bought {
            id: row.id,
            at: row.at,
            seconds: row.seconds,
            line,
            paid,
            used,
            // Minutes are told of by their sum, which is no transaction.
            transaction: transaction.filter(|_| !row.by_minute),
            moved,
            by: row.seller.unwrap_or_default(),
            slices: u32::from(row.by_minute),
        };
        if let Some((minutes, amount)) = row.back_minutes.zip(row.back_amount) {
            bought.cut(minutes, amount);
        }
        Ok(bought)
    });
    Ok(folded(bought.collect::<Result<Vec<_>>>()?))
}

#[derive(FromQueryResult)]
struct ShiftRow {
    shift_id: ShiftId,
}

/// The shifts in which its time was sold.
pub(super) async fn sold_in(desk: &Desk, session: SessionId) -> Result<Vec<ShiftId>> {
    let sql = r#"select distinct o.shift_id from time_block p
        join order_line l on l.id = p.order_line_id
        join "order" o on o.id = l.order_id
        where p.session_id = $1 and o.club_id = $2 and o.shift_id is not null"#;
    let rows = sql::all::<ShiftRow>(desk.readers(), sql, [session.into(), desk.club_id().into()]).await?;
    Ok(rows.into_iter().map(|row| row.shift_id).collect())
}

/// So long before the start and after the end somebody may have tried something with a session.
const AROUND: TimeDelta = TimeDelta::hours(1);

#[derive(FromQueryResult)]
struct DeedRow {
    at: Moment,
    name: String,
    action: String,
    outcome: String,
    detail: Option<Json>,
    form: Option<String>,
    /// The tariff, or the time bought before, that a form named.
    what: Option<String>,
}

#[derive(FromQueryResult)]
struct WithRow {
    id: SessionId,
}

/// The session whose id their form had, of those who sat down with one payment.
async fn seated_with(db: &impl ConnectionTrait, session: &Session) -> Result<SessionId> {
    let first = session.blocks.first().filter(|block| block.used.is_none());
    let Some(order) = first.map(|block| block.order) else { return Ok(session.id) };
    let sql = "select b.session_id as id from order_line l
        join time_block b on b.order_line_id = l.id and b.client_tariff_id is null
        where l.order_id = $1 and l.position = 0";
    Ok(sql::one::<WithRow>(db, sql, [order.into()]).await?.map_or(session.id, |row| row.id))
}

/// When it was booked, or began.
fn first_known(session: &Session) -> Moment {
    session.planned.as_ref().map_or(session.started_at, |planned| planned.booked_at.min(session.started_at))
}

/// The audit log has no index of sessions: it is read by club and time, around the life of this one.
async fn deeds(db: &impl ConnectionTrait, desk: &Desk, session: &Session) -> Result<Vec<Deed>> {
    let sql = "select e.at, t.name, e.action, e.outcome, e.detail, e.input->>'id' as form,
            coalesce(e.input->>'tariff', e.input->>'purchased') as what
        from audit_entry e join staff t on t.id = e.staff_id
        where e.club_id = $1 and e.at >= $2 and e.at <= $3
            and (e.input->>'session' = $4 or (e.action in ('start_session', 'book_session') and e.input->>'id' in ($4, $5)))
        order by e.at, e.id limit 1000";
    let until = session.ended.as_ref().map_or(desk.now, |ended| ended.at) + AROUND;
    let values: [Value; 5] = [
        desk.club_id().into(),
        (first_known(session) - AROUND).into(),
        until.into(),
        session.id.to_string().into(),
        seated_with(db, session).await?.to_string().into(),
    ];
    let rows = sql::all::<DeedRow>(db, sql, values).await?;
    let forms = rows.iter().filter_map(DeedRow::form).collect();
    let unpaid = audit::unpaid(db, desk, forms).await?;
    rows.into_iter().map(|row| deed(row, &unpaid)).collect()
}

impl DeedRow {
    fn form(&self) -> Option<Uuid> {
        self.form.as_ref()?.parse().ok()
    }
}

fn deed(row: DeedRow, unpaid: &HashMap<Uuid, PaymentState>) -> Result<Deed> {
    let form = row.form();
    let outcome = audit::come_of(audit::outcome(&row.outcome, row.detail), form, unpaid);
    let action = serde_json::from_value(Json::String(row.action))?;
    // Whoever may extend says who a guest is: then nothing is named that is bought.
    let joins = action == Action::ExtendSession && row.what.is_none();
    Ok(Deed { at: row.at, by: row.name, action, outcome, joins })
}
