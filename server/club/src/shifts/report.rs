//! What a shift comes to: grouped sums, asked once, for the X-report as for the Z-report.

use std::collections::HashMap;

use domain::{
    ids::{ClubId, ShiftId, StaffId},
    ledger::{Account, Why},
    money::{Balance, Money},
    sessions::past::Named,
    shifts::{Carried, Figures, Owed, Report, Row, Seal, Shift, Tax, TaxSum},
    time::Moment,
    transactions::Leg,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use super::{cash, kept, sold};
use crate::{client_tariffs, error::Result, sessions, sql};

/// What a report is made for.
pub(super) struct Wanted<'a> {
    pub(super) club: ClubId,
    pub(super) shift: &'a Shift,
    pub(super) now: Moment,
    pub(super) step: Money,
    /// The ledger up to this seal; `None`: all of it, sealed or not.
    pub(super) seal: Option<Seal>,
}

/// The report of a shift, from the ledger.
pub(super) async fn of(db: &impl ConnectionTrait, wanted: Wanted<'_>) -> Result<Report> {
    let Wanted { club, shift, now, step, seal } = wanted;
    let playing = sessions::unplayed(db, club).await?;
    let rows = of_shift(db, shift.id).await?;
    let before = kept::before(db, club, shift.number).await?;
    let until = seal.as_ref().map_or(i64::MAX, |seal| seal.number);
    let house = House { club, since: before.since, after: before.seal, until };
    let between = between(db, &house).await?;
    let at = shift.closed.as_ref().map_or(now, |closing| closing.at);
    let (sessions, average) = visits(db, shift.id, at).await?;
    let mut figures = Figures::of(shift.opening_cash, &rows, &between);
    figures.tariffs = sold::tariffs(db, &house, shift.id, at).await?;
    figures.discounts = sold::discounts(db, &house, shift.id).await?;
    figures.discounts_to_nothing = Some(sold::discounts_to_nothing(db, club, before.closed, at).await?);
    figures.taxes = taxes(db, &house, shift.id).await?;
    figures.owed = owed(&before, rows.iter().chain(&between));
    (figures.owed.kept, figures.owed.kept_cost) = client_tariffs::owed(db, club, now).await?;
    let (mut carried, mut used) = (Vec::new(), Vec::new());
    for (session, seat) in playing {
        let session = session.lived_until(now);
        let booked = session.state.is_before_start();
        let from = if booked { session.started_at } else { now };
        let left = session.remaining(from).num_seconds();
        // Whose time is over goes on nowhere, whether or not the clockwork has seen it.
        if left <= 0 {
            continue;
        }
        used.extend(session.unused_of_kept(from));
        figures.owed.playing += left;
        let unused = session.unused(from, step).into_iter();
        let unused = unused.filter(|(through, _)| *through != domain::orders::Through::Bonus);
        figures.owed.unused = figures.owed.unused + unused.map(|(_, amount)| amount).sum();
        if !booked {
            let (device, device_name) = (seat.device, seat.device_name);
            carried.push(Carried { session: seat.session, device, device_name, left });
        }
    }
    figures.owed.unused = figures.owed.unused + client_tariffs::cost_of(db, &used).await?;
    Ok(Report {
        at,
        shift: shift.clone(),
        card: figures.taken.card,
        sessions,
        average,
        moves: cash::of_shift(db, shift.id).await?,
        carried,
        piles: Vec::new(),
        terminal: None,
        seal,
        figures: Some(figures),
    })
}

/// What the books owe goes on from the report before: nobody adds the ledger up.
fn owed<'a>(before: &kept::Before, rows: impl Iterator<Item = &'a Row>) -> Owed {
    let mut owed = Owed { balance: before.balance, bonus: before.bonus, ..Owed::default() };
    for leg in rows.flat_map(|row| &row.legs) {
        match leg.account {
            Account::ClientBalance => owed.balance = owed.balance + leg.amount.opposite(),
            Account::ClientBonus => owed.bonus = owed.bonus + leg.amount.opposite(),
            _ => {}
        }
    }
    owed
}

/// Is it about something that was sold? What is given back of a visit is about the session, and of a balance about the
/// client.
const SALE: &str = r#"(t.why = 'tariff_sale' or (t.why = 'refund' and t.about <> t.client_id) or (t.corrects is not null
    and (select c.why = 'tariff_sale' from "transaction" c where c.id = t.corrects)))"#;

/// Of one kind: how many there are, or what they come to on one account.
#[derive(FromQueryResult)]
struct GroupRow {
    why: Why,
    staff_id: Option<StaffId>,
    name: Option<String>,
    sale: bool,
    kind: Option<Account>,
    amount: i64,
}

impl GroupRow {
    fn empty(&self) -> Row {
        Row {
            why: self.why,
            staff: self.staff_id.zip(self.name.clone()).map(|(id, name)| Named { id, name }),
            sale: self.sale,
            count: 0,
            legs: Vec::new(),
        }
    }
}

type Key = (Why, Option<StaffId>, bool);

/// What the transactions of a shift come to, but for the difference that its count found: that is what the report is
/// held against.
async fn of_shift(db: &impl ConnectionTrait, shift: ShiftId) -> Result<Vec<Row>> {
    let which = "t.shift_id = $1 and t.why <> 'shift_difference'";
    grouped(db, r#""transaction" t"#, which, vec![shift.into()]).await
}

/// Where what the house did by itself since the report before is found.
pub(super) struct House {
    club: ClubId,
    since: Moment,
    /// The seal of the report before.
    after: i64,
    /// The seal of this one.
    until: i64,
}

impl House {
    /// The question, with the first of its values.
    pub(super) const FROM: &str =
        r#""transaction" t left join transaction_seal l on l.transaction_id = t.id"#;
    pub(super) const WHICH: &str = "t.club_id = $1 and t.shift_id is null and t.at >= $2
        and coalesce(l.number, $3) > $4 and coalesce(l.number, $3) <= $5";

    pub(super) fn values(&self) -> Vec<Value> {
        vec![self.club.into(), self.since.into(), i64::MAX.into(), self.after.into(), self.until.into()]
    }
}

/// What the house did; each stands in one report, whenever it was committed.
async fn between(db: &impl ConnectionTrait, house: &House) -> Result<Vec<Row>> {
    grouped(db, House::FROM, House::WHICH, house.values()).await
}

/// The transactions are looked for once: how many there are of each kind, and what their postings come to. By the cross
/// join SQLite reads the postings of these, and not all of them.
async fn grouped(db: &impl ConnectionTrait, from: &str, which: &str, values: Vec<Value>) -> Result<Vec<Row>> {
    let sql = format!(
        "with found as materialized (
            select t.id, t.why, t.staff_id, coalesce({SALE}, false) as sale from {from} where {which})
        select g.why, g.staff_id, s.name, g.sale, a.kind, g.amount from (
            select n.why, n.staff_id, n.sale, null as account_id, count(*) as amount
                from found n group by n.why, n.staff_id, n.sale
            union all
            select n.why, n.staff_id, n.sale, p.account_id, cast(sum(p.amount) as bigint)
                from found n cross join posting p
                where p.transaction_id = n.id group by n.why, n.staff_id, n.sale, p.account_id
        ) g left join staff s on s.id = g.staff_id left join account a on a.id = g.account_id"
    );
    let mut kinds: HashMap<Key, Row> = HashMap::new();
    for row in sql::all::<GroupRow>(db, &sql, values).await? {
        let kind = kinds.entry((row.why, row.staff_id, row.sale)).or_insert_with(|| row.empty());
        match row.kind {
            Some(account) => kind.legs.push(Leg { account, amount: Balance::of(row.amount) }),
            None => kind.count = row.amount,
        }
    }
    Ok(kinds.into_values().collect())
}

#[derive(FromQueryResult)]
struct TaxRow {
    name: String,
    hundredths: i32,
    sold: Balance,
}

/// By the tax in the price, as it was at the sale. What was given back of a visit is about the visit: it was sold last with
/// the line of its last block. A club that never had a tax is not asked.
async fn taxes(db: &impl ConnectionTrait, house: &House, shift: ShiftId) -> Result<Vec<TaxSum>> {
    let any = "select count(*) from (
        select 1 from order_line where club_id = $1 and tax_rate is not null limit 1) as taxed";
    if sql::number(db, any, [house.club.into()]).await? == 0 {
        return Ok(Vec::new());
    }
    let sql = format!(
        r#"with found as materialized (
            select t.id, t.why, t.about, t.corrects from "transaction" t where t.shift_id = $6
            union all
            select t.id, t.why, t.about, t.corrects from {} where {})
        select l.tax_name as name, l.tax_rate as hundredths, cast(-sum(p.amount) as bigint) as sold
        from found t left join "transaction" c on c.id = t.corrects
        join posting p on p.transaction_id = t.id
        join account a on a.id = p.account_id and a.kind = 'tariff_income'
        join order_line l on l.position = 0 and l.order_id = case
            when coalesce(c.why, t.why) = 'tariff_sale' then coalesce(c.about, t.about)
            else (select x.order_id from time_block b join order_line x on x.id = b.order_line_id
                where b.session_id = coalesce(c.about, t.about) order by b.position desc limit 1) end
        where l.tax_rate is not null
        group by l.tax_name, l.tax_rate order by l.tax_name, l.tax_rate"#,
        House::FROM,
        House::WHICH
    );
    let values = house.values().into_iter().chain([shift.into()]);
    let rows = sql::all::<TaxRow>(db, &sql, values).await?;
    let sum = |TaxRow { name, hundredths, sold }| TaxSum { tax: Tax { name, hundredths }, sold };
    Ok(rows.into_iter().map(sum).collect())
}

#[derive(FromQueryResult)]
struct VisitsRow {
    sessions: i64,
    ended: Option<i64>,
    played: Option<i64>,
}

/// The visits that a shift began, or that were booked and paid in it: with what it sold, or with time that was bought before.
const BEGAN: &str = r#"select b.session_id from "order" o
        join order_line l on l.order_id = o.id
        join time_block b on b.order_line_id = l.id and b.position = 0 and b.client_tariff_id is null
        where o.shift_id = $1
    union all
    select b.session_id from client_tariff_move m
        join time_block b on b.id = m.time_block_id and b.position = 0 where m.shift_id = $1"#;

/// How many visits the shift began, but for bookings that were cancelled by then, and how long those that have ended were
/// played, on average.
async fn visits(db: &impl ConnectionTrait, shift: ShiftId, at: Moment) -> Result<(i64, Option<i64>)> {
    let seconds = sessions::seconds_of_stretch(db);
    let sql = format!(
        r#"select count(*) as sessions, cast(sum(case when v.ended then 1 else 0 end) as bigint) as ended,
            cast(sum(case when v.ended then v.played else 0 end) as bigint) as played
        from (select s.id, s.state = 'ended' as ended, sum(case when g.kind = 'playing' then {seconds} else 0 end) as played
            from session s left join segment g on g.session_id = s.id
            where s.id in ({BEGAN}) and not (s.state = 'cancelled' and s.ended_at <= $2)
            group by s.id, s.state) v"#
    );
    let row = sql::one::<VisitsRow>(db, &sql, [shift.into(), at.into()]).await?;
    Ok(row.map_or((0, None), |row| {
        let ended = row.ended.filter(|ended| *ended > 0);
        (row.sessions, ended.zip(row.played).map(|(ended, played)| played / ended))
    }))
}
