//! The tables of terminals and of payments. A terminal is locked before its payments, a payment before its shift.

use chrono::TimeDelta;
use domain::{
    card_payments::{CardPayment, PaymentFor, PaymentState, Terminal, TerminalDriver, TerminalShown},
    clients::called,
    devices::DeviceKind,
    ids::{
        CardPaymentId, ClientId, ClubId, DeviceId, OrganisationId, SessionId, ShiftId, StaffId, TransactionId,
    },
    money::Money,
    news::News,
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use super::{
    asked::{Asked, CameTo},
    queue::{Books, Said},
};
use crate::{
    error::{Error, Result},
    sql::{self, Lock},
    tx::Tx,
};

/// For so long a payment waits until it is sent: whose card it is will have gone by then.
const WAITS: TimeDelta = TimeDelta::minutes(10);
/// So many payments are listed, and all that have come to no end.
const LISTED: usize = 50;

#[derive(FromQueryResult)]
pub(super) struct TerminalRow {
    pub(super) driver: TerminalDriver,
    host: String,
    port: i32,
    password: i32,
    digits: i32,
    pub(super) testing: bool,
    tested_at: Option<Moment>,
    said: String,
}

impl TerminalRow {
    pub(super) fn terminal(self) -> Terminal {
        let Self { driver, host, port, password, digits, .. } = self;
        Terminal { driver, host, port, password, digits }
    }

    pub(super) fn shown(self) -> TerminalShown {
        let Self { driver, host, port, digits, testing, tested_at, said, .. } = self;
        TerminalShown { driver, host, port, digits, testing, tested_at, said }
    }
}

pub(super) async fn terminal(db: &impl ConnectionTrait, club: ClubId) -> Result<Option<TerminalRow>> {
    sql::one(db, TERMINAL, [club.into()]).await
}

const TERMINAL: &str = "select driver, host, port, password, digits, testing, tested_at, said
    from card_terminal where club_id = $1";

/// The same, locked: before the payments that go to it.
pub(super) async fn terminal_in(tx: &Tx<'_>, lock: Lock) -> Result<Option<TerminalRow>> {
    let sql = format!("{TERMINAL}{}", lock.clause(&tx.conn));
    sql::one(&tx.conn, &sql, [tx.desk.club_id().into()]).await
}

pub(super) async fn put_terminal(tx: &Tx<'_>, terminal: &Terminal) -> Result<()> {
    let sql = "insert into card_terminal (club_id, driver, host, port, password, digits, testing, said)
        values ($1, $2, $3, $4, $5, $6, $7, '')
        on conflict (club_id) do update set driver = $2, host = $3, port = $4, password = $5, digits = $6,
            testing = $7, tested_at = null, said = ''";
    let values: [Value; 7] = [
        tx.desk.club_id().into(),
        terminal.driver.into(),
        terminal.host.clone().into(),
        terminal.port.into(),
        terminal.password.into(),
        terminal.digits.into(),
        false.into(),
    ];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(())
}

/// Is one connected? Then it will be tested.
pub(super) async fn ask_for_test(tx: &Tx<'_>) -> Result<bool> {
    let sql = "update card_terminal set testing = $2 where club_id = $1 and driver = 'zvt'";
    Ok(sql::execute(&tx.conn, sql, [tx.desk.club_id().into(), true.into()]).await? > 0)
}

pub(super) async fn put_test(tx: &Tx<'_>, said: &str) -> Result<()> {
    let sql = "update card_terminal set testing = $2, tested_at = $3, said = $4 where club_id = $1";
    let values: [Value; 4] = [tx.desk.club_id().into(), false.into(), tx.desk.now.into(), said.into()];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(())
}

pub(super) async fn insert(
    tx: &Tx<'_>,
    asked: &Asked,
    shift: ShiftId,
    client: ClientId,
    came_to: &CameTo,
) -> Result<()> {
    let sql = "insert into card_payment (id, club_id, shift_id, staff_id, client_id, what, asked, amount, came_to,
            device_id, session_id, requested_at, state, stopping, asking, handed_over, card, words, tries, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'requested', $13, $13, $13, '', '', 0, 0)";
    let values: [Value; 13] = [
        asked.id().into(),
        tx.desk.club_id().into(),
        shift.into(),
        tx.desk.person()?.id.into(),
        client.into(),
        asked.what().into(),
        serde_json::to_string(asked)?.into(),
        came_to.card().minor().into(),
        serde_json::to_string(came_to)?.into(),
        asked.device().into(),
        asked.session().into(),
        tx.desk.now.into(),
        false.into(),
    ];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(())
}

/// What changes in the life of a payment, and what it is of.
#[derive(FromQueryResult)]
pub(super) struct PaymentRow {
    pub(super) id: CardPaymentId,
    pub(super) what: PaymentFor,
    pub(super) client_id: ClientId,
    asked: String,
    amount: i64,
    came_to: String,
    pub(super) requested_at: Moment,
    pub(super) state: PaymentState,
    pub(super) stopping: bool,
    pub(super) sent_at: Option<Moment>,
    books_receipt: Option<i32>,
    books_count: Option<i64>,
    books_total: Option<i64>,
    pub(super) receipt: Option<i32>,
    trace: Option<i32>,
    card: String,
    pub(super) words: String,
    pub(super) tries: i32,
    pub(super) next_at: Option<Moment>,
    pub(super) asking: bool,
    pub(super) handed_over: bool,
    pub(super) transaction_id: Option<TransactionId>,
    pub(super) settled_by: Option<StaffId>,
}

impl PaymentRow {
    /// What a release does not know any more is not there.
    pub(super) fn asked(&self) -> Result<Asked> {
        serde_json::from_str(&self.asked).map_err(|broken| {
            tracing::error!(payment = %self.id, error = &broken as &dyn std::error::Error, "what it pays for cannot be read");
            Error::Missing
        })
    }

    pub(super) fn came_to(&self) -> Option<CameTo> {
        serde_json::from_str(&self.came_to).ok()
    }

    /// Did it wait for the terminal for too long?
    pub(super) fn waited(&self, now: Moment) -> bool {
        self.state == PaymentState::Requested && self.requested_at < now - WAITS
    }

    pub(super) fn amount(&self) -> Result<Money> {
        Money::of(self.amount).ok_or_else(|| Error::untrue("a card is charged less than nothing"))
    }

    pub(super) fn books(&self) -> Books {
        Books {
            receipt: self.books_receipt.unwrap_or_default(),
            count: self.books_count.unwrap_or_default(),
            total: self.books_total.unwrap_or_default(),
        }
    }

    pub(super) fn put_books(&mut self, books: Books) {
        self.books_receipt = Some(books.receipt);
        self.books_count = Some(books.count);
        self.books_total = Some(books.total);
    }

    /// What was known of its receipt stays where nothing else is said.
    pub(super) fn put_said(&mut self, said: Said) {
        self.receipt = said.receipt.or(self.receipt);
        self.trace = said.trace.or(self.trace);
        if !said.card.is_empty() {
            self.card = said.card;
        }
        self.words = said.words;
    }
}

const ROW: &str = "select id, what, client_id, asked, amount, came_to, requested_at, state, stopping, sent_at, books_receipt,
    books_count, books_total, receipt, trace, card, words, tries, next_at, asking, handed_over, transaction_id,
    settled_by from card_payment where club_id = $1";

pub(super) async fn locked(tx: &Tx<'_>, id: CardPaymentId) -> Result<PaymentRow> {
    let sql = format!("{ROW} and id = $2{}", Lock::Update.clause(&tx.conn));
    let row = sql::one(&tx.conn, &sql, [tx.desk.club_id().into(), id.into()]).await?;
    row.ok_or(Error::Missing)
}

/// What is next at the terminal of a club: what waited too long, what is out, then all that waits.
pub(super) async fn first(
    db: &impl ConnectionTrait,
    club: ClubId,
    now: Moment,
) -> Result<Option<PaymentRow>> {
    let sql = format!(
        "{ROW} and ended_at is null and not handed_over order by case when state <> 'requested' then 1
            when requested_at < $2 then 0 else 2 end, id limit 1"
    );
    sql::one(db, &sql, [club.into(), (now - WAITS).into()]).await
}

pub(super) async fn save(tx: &Tx<'_>, row: &PaymentRow) -> Result<()> {
    let sql = "update card_payment set state = $3, stopping = $4, sent_at = $5, books_receipt = $6, books_count = $7,
            books_total = $8, receipt = $9, trace = $10, card = $11, words = $12, tries = $13, next_at = $14,
            transaction_id = $15, settled_by = $16, ended_at = $17, asking = $18, handed_over = $19, version = version + 1
        where id = $1 and club_id = $2";
    let ended = (!row.state.is_pending()).then_some(tx.desk.now);
    let values: [Value; 19] = [
        row.id.into(),
        tx.desk.club_id().into(),
        row.state.into(),
        row.stopping.into(),
        row.sent_at.into(),
        row.books_receipt.into(),
        row.books_count.into(),
        row.books_total.into(),
        row.receipt.into(),
        row.trace.into(),
        row.card.clone().into(),
        row.words.clone().into(),
        row.tries.into(),
        row.next_at.into(),
        row.transaction_id.into(),
        row.settled_by.into(),
        ended.into(),
        (row.asking && ended.is_none()).into(),
        row.handed_over.into(),
    ];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct ShownRow {
    id: CardPaymentId,
    what: PaymentFor,
    amount: i64,
    client_id: ClientId,
    who: String,
    device_id: Option<DeviceId>,
    kind: Option<DeviceKind>,
    number: Option<i32>,
    session_id: Option<SessionId>,
    state: PaymentState,
    words: String,
    stopping: bool,
    receipt: Option<i32>,
    card: String,
    came_to: String,
    transaction_id: Option<TransactionId>,
    requested_at: Moment,
    name: String,
    ended_at: Option<Moment>,
    version: i32,
}

impl From<ShownRow> for CardPayment {
    fn from(row: ShownRow) -> Self {
        Self {
            id: row.id,
            what: row.what,
            amount: Money::of(row.amount).unwrap_or_default(),
            client: row.client_id,
            who: called(&row.who),
            device: row.device_id,
            place: row.kind.zip(row.number).map(|(kind, number)| format!("{} {number}", kind.word())),
            session: row.session_id,
            state: row.state,
            words: row.words,
            stopping: row.stopping,
            receipt: row.receipt,
            card: row.card,
            change: serde_json::from_str(&row.came_to).map(|came: CameTo| came.change).unwrap_or_default(),
            transaction: row.transaction_id,
            at: row.requested_at,
            by: row.name,
            ended_at: row.ended_at,
            version: row.version,
        }
    }
}

const SHOWN: &str = "select p.id, p.what, p.amount, p.client_id, c.name as who, d.id as device_id, d.kind, d.number,
        p.session_id, p.state, p.words, p.stopping, p.receipt, p.card, p.came_to, p.transaction_id, p.requested_at, s.name,
        p.ended_at, p.version
    from card_payment p join client c on c.id = p.client_id join staff s on s.id = p.staff_id
    left join session n on n.id = p.session_id left join device d on d.id = coalesce(p.device_id, n.device_id)
    where p.club_id = $1";

async fn shown(
    db: &impl ConnectionTrait,
    rest: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<CardPayment>> {
    let rows = sql::all::<ShownRow>(db, &format!("{SHOWN} {rest}"), values).await?;
    Ok(rows.into_iter().map(CardPayment::from).collect())
}

pub(super) async fn find(
    db: &impl ConnectionTrait,
    club: ClubId,
    id: CardPaymentId,
) -> Result<Option<CardPayment>> {
    Ok(shown(db, "and p.id = $2", [club.into(), id.into()]).await?.pop())
}

pub(super) async fn read(db: &impl ConnectionTrait, club: ClubId, id: CardPaymentId) -> Result<CardPayment> {
    find(db, club, id).await?.ok_or(Error::Missing)
}

pub(super) async fn latest(db: &impl ConnectionTrait, club: ClubId) -> Result<Vec<CardPayment>> {
    let rest = format!(
        "and (p.ended_at is null or p.id in (select id from card_payment where club_id = $1 order by id desc
            limit {LISTED})) order by p.id desc"
    );
    shown(db, &rest, [club.into()]).await
}

/// Those that have come to no end, and those that did a short while ago.
pub(super) async fn lately(db: &impl ConnectionTrait, club: ClubId, now: Moment) -> Result<Vec<CardPayment>> {
    let since = now - TimeDelta::milliseconds(CardPayment::SAID_FOR);
    let rest = "and p.id in (select id from card_payment where club_id = $1 and ended_at is null
        union all select id from card_payment where club_id = $1 and ended_at > $2) order by p.id";
    shown(db, rest, [club.into(), since.into()]).await
}

/// Tells the screens how it is now.
pub(super) async fn tell_in(tx: &mut Tx<'_>, id: CardPaymentId) -> Result<CardPayment> {
    let payment = read(&tx.conn, tx.desk.club_id(), id).await?;
    tx.tell(News::CardPayment(Box::new(payment.clone())));
    Ok(payment)
}

pub(super) async fn count_pending(tx: &Tx<'_>) -> Result<u32> {
    let sql = "select count(*) from card_payment where club_id = $1 and ended_at is null";
    let count = sql::number(&tx.conn, sql, [tx.desk.club_id().into()]).await?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

#[derive(FromQueryResult)]
pub(super) struct DueRow {
    pub(super) club_id: ClubId,
    pub(super) testing: bool,
    pub(super) next_at: Option<Moment>,
}

/// Terminals that have something to do.
pub(super) async fn due(db: &impl ConnectionTrait) -> Result<Vec<DueRow>> {
    let sql = "select t.club_id, t.testing, (select p.next_at from card_payment p where p.club_id = t.club_id
            and p.ended_at is null and not p.handed_over and p.state <> 'requested' order by p.id limit 1) as next_at
        from card_terminal t where t.driver = 'zvt' and (t.testing or exists
            (select 1 from card_payment p where p.club_id = t.club_id and p.ended_at is null and not p.handed_over))";
    sql::all(db, sql, []).await
}

#[derive(FromQueryResult)]
pub(super) struct AskedBy {
    pub(super) id: StaffId,
    pub(super) name: String,
    pub(super) organisation_id: OrganisationId,
    pub(super) club_name: String,
}

pub(super) async fn asked_by(
    db: &impl ConnectionTrait,
    club: ClubId,
    id: CardPaymentId,
) -> Result<Option<AskedBy>> {
    let sql = "select s.id, s.name, s.organisation_id, c.name as club_name
        from card_payment p join staff s on s.id = p.staff_id join club c on c.id = p.club_id
        where p.club_id = $1 and p.id = $2";
    sql::one(db, sql, [club.into(), id.into()]).await
}

#[derive(FromQueryResult)]
struct WaitingRow {
    what: PaymentFor,
    came_to: String,
}

/// Does a payment for more time of a session wait?
pub(super) async fn waits_for(tx: &Tx<'_>, session: SessionId) -> Result<bool> {
    let sql = "select count(*) from (
        select 1 from card_payment where session_id = $1 and club_id = $2 and ended_at is null limit 1) as waiting";
    Ok(sql::number(&tx.conn, sql, [session.into(), tx.desk.club_id().into()]).await? > 0)
}

/// The session that a payment is to give more time.
pub(super) async fn session_of(
    db: &impl ConnectionTrait,
    club: ClubId,
    id: CardPaymentId,
) -> Result<Option<SessionId>> {
    let sql =
        "select session_id as id from card_payment where club_id = $1 and id = $2 and session_id is not null";
    let row = sql::one::<OfSession>(db, sql, [club.into(), id.into()]).await?;
    Ok(row.map(|row| row.id))
}

#[derive(FromQueryResult)]
struct OfSession {
    id: SessionId,
}

/// What is being paid by card for a device, or for more time on it, and what that comes to.
pub(super) async fn waiting_at(
    tx: &Tx<'_>,
    device: DeviceId,
) -> Result<Option<(PaymentFor, Option<CameTo>)>> {
    let sql = "select p.what, p.came_to from card_payment p left join session s on s.id = p.session_id
        where p.club_id = $1 and p.ended_at is null and (p.device_id = $2 or s.device_id = $2) limit 1";
    let row = sql::one::<WaitingRow>(&tx.conn, sql, [tx.desk.club_id().into(), device.into()]).await?;
    Ok(row.map(|row| (row.what, serde_json::from_str(&row.came_to).ok())))
}
