//! Where suspicious operations are found: in the ledger by why money moved and by when the club was closed, among the
//! orders by their total, among the visits by how short they were, among the reports by who played on. Each source is a
//! stretch of an index, from the first day to the last.

use chrono::NaiveDate;
use chrono_tz::Tz;
use domain::{
    ids::StaffId,
    ledger::Why,
    lists::Cursor,
    money::Money,
    reports::{Kind, Operation, SuspiciousFilter, SuspiciousSum},
    sessions::past::Named,
    time::Moment,
};
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Value};
use uuid::Uuid;

use crate::{
    clubs,
    desk::Desk,
    error::{Error, Result},
    sql,
};

/// The first values of every question.
const PERIOD: &str = "club_id = $1 and {at} >= $2 and {at} < $3";

/// The count of a shift differs from what should be there.
pub(super) const DIFFERS: &str = "exists (select 1 from posting y join account b on b.id = y.account_id
    where y.transaction_id = t.id and b.kind = 'difference')";

/// What was given by hand off an order.
pub(super) const GIVEN: &str = "(select cast(coalesce(sum(h.discount), 0) as bigint) from order_line h
    where h.order_id = o.id and h.discount_reason is not null)";

/// What a transaction moved: its legs above zero, in money and in bonus.
pub(super) fn moved(bonus: bool) -> String {
    let not = if bonus { "" } else { "not " };
    format!(
        "(select cast(coalesce(sum(p.amount), 0) as bigint) from posting p join account a on a.id = p.account_id
        where p.transaction_id = t.id and p.amount > 0
            and a.kind {not}in ('client_bonus', 'bonus_given', 'bonus_spent', 'bonus_expired'))"
    )
}

/// How many seconds a visit lasted, as the index `session_brief` has it.
pub(super) fn lasted(db: &impl ConnectionTrait) -> &'static str {
    match db.get_database_backend() {
        DbBackend::Sqlite => "round((julianday(s.ended_at) - julianday(s.started_at)) * 86400)",
        _ => "round(extract(epoch from s.ended_at - s.started_at))",
    }
}

/// A table in which operations are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Deed {
    /// A transaction, because of why money moved.
    Moved,
    /// A transaction, because the club was closed.
    Hours,
    /// Something for nothing.
    Sold,
    /// Something with a discount that was given by hand.
    ByHand,
    Ended,
    Closed,
}

impl Deed {
    const ALL: [Self; 6] = [Self::Moved, Self::Hours, Self::Sold, Self::ByHand, Self::Ended, Self::Closed];

    const fn word(self) -> &'static str {
        match self {
            Self::Moved => "moved",
            Self::Hours => "hours",
            Self::Sold => "sold",
            Self::ByHand => "by_hand",
            Self::Ended => "ended",
            Self::Closed => "closed",
        }
    }

    fn of(word: &str) -> Result<Self> {
        let known = Self::ALL.into_iter().find(|deed| deed.word() == word);
        known.ok_or_else(|| Error::untrue("a deed of no kind"))
    }

    const fn has(self, kind: Kind) -> bool {
        match kind {
            Kind::Hours => matches!(self, Self::Hours),
            Kind::Free => matches!(self, Self::Sold),
            Kind::ByHand => matches!(self, Self::ByHand),
            Kind::Brief => matches!(self, Self::Ended),
            Kind::Carried => matches!(self, Self::Closed),
            _ => matches!(self, Self::Moved),
        }
    }
}

/// What a filter asks for.
pub(super) struct Wanted {
    kind: Option<Kind>,
    lasted: &'static str,
    staff: bool,
    /// The club, the first moment, the one after the last, and who.
    values: Vec<Value>,
    /// Each stretch in which the club was closed.
    pub(super) closed: Vec<(Moment, Moment)>,
}

/// An operation that was found.
pub(super) struct Found {
    pub(super) deed: Deed,
    pub(super) at: Cursor<Uuid>,
}

#[derive(FromQueryResult)]
struct FoundRow {
    at: Moment,
    id: Uuid,
    deed: String,
}

#[derive(FromQueryResult)]
struct SumRow {
    deed: String,
    why: Option<Why>,
    visit: bool,
    staff_id: Option<StaffId>,
    name: Option<String>,
    count: i64,
    amount: Money,
    bonus: Money,
}

impl Wanted {
    pub(super) async fn of(
        db: &impl ConnectionTrait,
        desk: &Desk,
        zone: Tz,
        filter: &SuspiciousFilter,
        (first, last): (NaiveDate, NaiveDate),
    ) -> Result<Self> {
        let from = clubs::day_begins(zone, first);
        let until = clubs::day_begins(zone, last.succ_opt().unwrap_or(last));
        // Nothing was done yet of what is to come.
        let until = until.min(desk.now + chrono::TimeDelta::seconds(1)).max(from);
        let closed = clubs::closed_between(db, desk.club_id(), zone, (from, until)).await?;
        let mut values: Vec<Value> = vec![desk.club_id().into(), from.into(), until.into()];
        values.extend(filter.staff.map(Value::from));
        Ok(Self { kind: filter.kind, lasted: lasted(db), staff: filter.staff.is_some(), values, closed })
    }

    /// The newest behind a place.
    pub(super) async fn newest(
        &self,
        db: &impl ConnectionTrait,
        before: Option<Cursor<Uuid>>,
        most: usize,
    ) -> Result<Vec<Found>> {
        let sources = self.sources(|deed| {
            let (id, at) = deed.place();
            // A transaction is one operation, also where two things are odd about it; so is a sale.
            let word = match deed {
                Deed::Hours => Deed::Moved,
                Deed::ByHand => Deed::Sold,
                deed => deed,
            };
            let word = word.word();
            format!("{id} as id, {at} as at, '{word}' as deed")
        });
        if sources.is_empty() {
            return Ok(Vec::new());
        }
        let mut values = self.values();
        let mut behind = String::new();
        if let Some(Cursor { at, id }) = before {
            values.extend([Value::from(at), Value::from(id)]);
            let place = values.len();
            behind = format!("where f.at < ${at} or (f.at = ${at} and f.id < ${place})", at = place - 1);
        }
        let sql = format!(
            "{}select f.at, f.id, f.deed from ({}) f {behind} order by f.at desc, f.id desc limit {most}",
            self.shut(),
            sources.join(" union ")
        );
        let rows = sql::all::<FoundRow>(db, &sql, values).await?;
        let found =
            |row: FoundRow| Ok(Found { deed: Deed::of(&row.deed)?, at: Cursor { at: row.at, id: row.id } });
        rows.into_iter().map(found).collect()
    }

    /// How often each person did what, and what that moved. What would add up the cash of a shift before it is counted is
    /// left out for those who may not know it (decision 33).
    pub(super) async fn sums(&self, db: &impl ConnectionTrait, knows: bool) -> Result<Vec<SuspiciousSum>> {
        let money = match knows {
            true => moved(false),
            false => format!(
                "case when exists (select 1 from shift h where h.id = t.shift_id and h.closed_at is null)
                then 0 else {} end",
                moved(false)
            ),
        };
        let (money, bonus) = (money.as_str(), moved(true));
        let sources = self.sources(|deed| {
            let word = deed.word();
            match deed {
                Deed::Moved => format!(
                    "'{word}' as deed, t.why, coalesce(t.about <> t.client_id, true) as visit, t.staff_id,
                    {money} as amount, {bonus} as bonus"
                ),
                Deed::Hours => format!(
                    "'{word}' as deed, t.why, false as visit, t.staff_id, {money} as amount, {bonus} as bonus"
                ),
                Deed::ByHand => format!(
                    "'{word}' as deed, cast(null as text) as why, false as visit, o.staff_id,
                    {GIVEN} as amount, cast(0 as bigint) as bonus"
                ),
                _ => format!(
                    "'{word}' as deed, cast(null as text) as why, false as visit, {} as staff_id,
                    cast(0 as bigint) as amount, cast(0 as bigint) as bonus",
                    deed.who()
                ),
            }
        });
        if sources.is_empty() {
            return Ok(Vec::new());
        }
        let sql = format!(
            "{}select n.deed, n.why, n.visit, n.staff_id, s.name, n.count, n.amount, n.bonus from (
                select f.deed, f.why, f.visit, f.staff_id, count(*) as count,
                    cast(sum(f.amount) as bigint) as amount, cast(sum(f.bonus) as bigint) as bonus
                from ({}) f group by f.deed, f.why, f.visit, f.staff_id) n
            left join staff s on s.id = n.staff_id order by s.name, n.staff_id",
            self.shut(),
            sources.join(" union all ")
        );
        by_kind(sql::all::<SumRow>(db, &sql, self.values()).await?)
    }

    /// The sources of what is wanted, each with these columns.
    fn sources(&self, columns: impl Fn(Deed) -> String) -> Vec<String> {
        Deed::ALL
            .into_iter()
            .filter(|deed| self.wants(*deed))
            .map(|deed| format!("select {} from {}", columns(deed), self.source(deed)))
            .collect()
    }

    fn source(&self, deed: Deed) -> String {
        let (_, at) = deed.place();
        let (alias, _) = at.split_once('.').unwrap_or(("t", ""));
        let who = if self.staff { format!(" and {} = $4", deed.who()) } else { String::new() };
        let which = format!("{alias}.{}{who}", PERIOD.replace("{at}", at));
        match deed {
            Deed::Moved => format!(r#""transaction" t where {which} and {}"#, self.reasons()),
            // The stretches first: of each the ledger is read by its index.
            Deed::Hours => format!(
                r#"shut u cross join "transaction" t where {which} and t.at >= u.since and t.at < u.until
                and t.staff_id is not null and t.why in ({})"#,
                listed(&Kind::Hours.whys())
            ),
            Deed::Sold => format!(r#""order" o where {which} and o.total = 0 and o.shift_id is not null"#),
            Deed::ByHand => format!(
                r#""order" o where {which} and o.shift_id is not null and o.id in (select order_id
                from order_line where club_id = $1 and discount_reason is not null)"#
            ),
            Deed::Ended => format!(
                "session s where {which} and s.state = 'ended' and s.end_reason <> 'time_ran_out' and {} <= {}",
                self.lasted,
                domain::reports::BRIEF
            ),
            Deed::Closed => format!(
                r#"z_report r join shift h on h.id = r.shift_id where {which} and r.body not like '%"carried":[]%'"#
            ),
        }
    }

    /// Why money moved, in the words of the ledger.
    fn reasons(&self) -> String {
        let kinds =
            Kind::ALL.iter().filter(|kind| self.kind.map_or(Deed::Moved.has(**kind), |one| one == **kind));
        let whys: Vec<Why> = kinds.flat_map(|kind| kind.whys()).collect();
        let of = match self.kind {
            Some(Kind::EndedEarly) => " and t.about <> t.client_id",
            Some(Kind::Refund) => " and t.about = t.client_id",
            _ => "",
        };
        format!(
            "t.why in ({}) and (t.why not in ('opening_cash', 'shift_difference') or {DIFFERS})
                and (t.why <> 'reversal' or t.staff_id is not null){of}",
            listed(&whys)
        )
    }

    fn wants(&self, deed: Deed) -> bool {
        self.kind.is_none_or(|kind| deed.has(kind)) && (deed != Deed::Hours || !self.closed.is_empty())
    }

    /// With the stretches in which the club was closed, where they are asked for.
    fn values(&self) -> Vec<Value> {
        let shut = self.closed.iter().filter(|_| self.wants(Deed::Hours));
        let shut = shut.flat_map(|(from, until)| [Value::from(*from), Value::from(*until)]);
        self.values.iter().cloned().chain(shut).collect()
    }

    /// When the club was closed, as a table.
    fn shut(&self) -> String {
        if !self.wants(Deed::Hours) {
            return String::new();
        }
        let first = 4 + usize::from(self.staff);
        let rows =
            (0..self.closed.len()).map(|row| format!("(${}, ${})", first + 2 * row, first + 2 * row + 1));
        format!("with shut (since, until) as (values {}) ", rows.collect::<Vec<_>>().join(", "))
    }
}

impl Deed {
    /// Its id and its moment.
    const fn place(self) -> (&'static str, &'static str) {
        match self {
            Self::Moved | Self::Hours => ("t.id", "t.at"),
            Self::Sold | Self::ByHand => ("o.id", "o.paid_at"),
            Self::Ended => ("s.id", "s.ended_at"),
            Self::Closed => ("r.shift_id", "r.made_at"),
        }
    }

    /// Who did it.
    const fn who(self) -> &'static str {
        match self {
            Self::Moved | Self::Hours => "t.staff_id",
            Self::Sold | Self::ByHand => "o.staff_id",
            Self::Ended => "s.ended_by",
            Self::Closed => "h.closed_by",
        }
    }
}

/// Words of the program, not of people: they stand in the question as they are.
fn listed(whys: &[Why]) -> String {
    whys.iter().map(|why| format!("'{}'", why.slug())).collect::<Vec<_>>().join(", ")
}

/// What the rule calls it; several reasons may be one kind.
fn by_kind(rows: Vec<SumRow>) -> Result<Vec<SuspiciousSum>> {
    let mut sums: Vec<SuspiciousSum> = Vec::new();
    for row in rows {
        let kind = row.kind()?;
        let staff = row.staff_id.zip(row.name).map(|(id, name)| Named { id, name });
        match sums.iter_mut().find(|sum| sum.kind == kind && sum.staff == staff) {
            Some(sum) => {
                sum.count += row.count;
                sum.amount = sum.amount + row.amount;
                sum.bonus = sum.bonus + row.bonus;
            }
            None => {
                let SumRow { count, amount, bonus, .. } = row;
                sums.push(SuspiciousSum { staff, kind, count, amount, bonus });
            }
        }
    }
    let key = |sum: &SuspiciousSum| {
        let staff = sum.staff.as_ref().map(|staff| (staff.name.clone(), staff.id.0));
        (staff.is_none(), staff, sum.kind)
    };
    sums.sort_by_key(key);
    Ok(sums)
}

impl SumRow {
    fn kind(&self) -> Result<Kind> {
        let unknown = || Error::untrue("a suspicious operation that is not");
        match Deed::of(&self.deed)? {
            Deed::Moved => {
                let why = self.why.ok_or_else(unknown)?;
                let operation = Operation::Moved { why, visit: self.visit, differs: true, closed: false };
                operation.kinds().first().copied().ok_or_else(unknown)
            }
            Deed::Hours => Ok(Kind::Hours),
            Deed::Sold => Ok(Kind::Free),
            Deed::ByHand => Ok(Kind::ByHand),
            Deed::Ended => Ok(Kind::Brief),
            Deed::Closed => Ok(Kind::Carried),
        }
    }
}
