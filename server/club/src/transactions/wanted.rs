//! Which transactions are looked up. Of what a filter asks for, one thing is read by an index. What is left is sifted out of
//! that, stretch by stretch, and only so far: nobody waits for a look at everything that ever was.

use chrono_tz::Tz;
use domain::{ids::TransactionId, lists::Cursor, time::Moment, transactions::TransactionFilter};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use crate::{
    clubs,
    desk::Desk,
    error::Result,
    sql::{self, Conditions},
};

/// So many are looked at first; each further stretch is twice as long.
const FIRST: usize = 128;
/// So many stretches: some 16,000 transactions.
const STRETCHES: usize = 7;

/// What a filter asks for.
pub(super) struct Wanted {
    /// What an index reads, newest first.
    near: Conditions,
    /// What else must be true, each with its value.
    sieve: Vec<(&'static str, Value)>,
}

#[derive(FromQueryResult)]
struct LookedAt {
    id: TransactionId,
    at: Moment,
    fits: bool,
}

/// What lies behind a place of the list. The first is what the index reads; the second decides between those of one
/// moment.
pub(super) fn behind(all: &mut Conditions, before: Option<Cursor<TransactionId>>) {
    if let Some(before) = before {
        all.and("t.at <= #", [before.at.into()]);
        all.and("(t.at < # or t.id < #)", [before.at.into(), before.id.into()]);
    }
}

impl Wanted {
    pub(super) fn of(desk: &Desk, zone: Tz, filter: &TransactionFilter) -> Self {
        let mut near = Conditions { sql: "t.club_id = $1".into(), values: vec![desk.club_id().into()] };
        if let Some(from) = filter.from {
            near.and("t.at >= #", [clubs::day_begins(zone, from).into()]);
        }
        if let Some(after) = filter.to.and_then(|to| to.succ_opt()) {
            near.and("t.at < #", [clubs::day_begins(zone, after).into()]);
        }
        // Each has an index of its own; the first leaves the fewest.
        let flagged = filter.flagged.then(|| desk.club_id().into());
        let of = [
            (
                "t.id in (select f.transaction_id from transaction_flag f
                    where f.club_id = # and f.resolved_at is null)",
                flagged,
            ),
            ("t.shift_id = #", filter.shift.map(Value::from)),
            ("t.client_id = #", filter.client.map(Value::from)),
            ("t.why = #", filter.why.map(Value::from)),
            ("t.staff_id = #", filter.staff.map(Value::from)),
        ];
        let mut sieve: Vec<_> = of.into_iter().filter_map(|(what, value)| Some((what, value?))).collect();
        if !sieve.is_empty() {
            let (what, value) = sieve.remove(0);
            near.and(what, [value]);
        }
        if let Some(through) = filter.through {
            let there = "exists (select 1 from posting y join account b on b.id = y.account_id
                where y.transaction_id = t.id and b.kind = #)";
            sieve.push((there, through.account().into()));
        }
        Self { near, sieve }
    }

    /// Is something left that no index reads?
    pub(super) fn is_sifted(&self) -> bool {
        !self.sieve.is_empty()
    }

    /// All of it.
    pub(super) fn whole(&self) -> Conditions {
        let mut all = self.near.clone();
        for (what, value) in &self.sieve {
            all.and(what, [value.clone()]);
        }
        all
    }

    /// The newest behind a place, and where older ones are looked for: also when none was found so far.
    pub(super) async fn sift(
        &self,
        db: &impl ConnectionTrait,
        mut before: Option<Cursor<TransactionId>>,
        most: usize,
    ) -> Result<(Vec<TransactionId>, Option<Cursor<TransactionId>>)> {
        let (mut found, mut last) = (Vec::new(), None);
        for stretch in 0..STRETCHES {
            let long = FIRST << stretch;
            let looked_at = self.stretch(db, before, long).await?;
            for row in looked_at.iter().filter(|row| row.fits) {
                if found.len() == most {
                    return Ok((found, last));
                }
                found.push(row.id);
                last = Some(Cursor { at: row.at, id: row.id });
            }
            before = looked_at.last().map(|row| Cursor { at: row.at, id: row.id });
            if looked_at.len() < long {
                return Ok((found, None));
            }
        }
        Ok((found, before))
    }

    async fn stretch(
        &self,
        db: &impl ConnectionTrait,
        before: Option<Cursor<TransactionId>>,
        long: usize,
    ) -> Result<Vec<LookedAt>> {
        let mut all = self.near.clone();
        behind(&mut all, before);
        let near = all.sql.len();
        for (what, value) in &self.sieve {
            all.and(what, [value.clone()]);
        }
        let (near, sieve) = all.sql.split_at(near);
        let sql = format!(
            r#"select t.id, t.at, ({}) as fits from "transaction" t where {near}
            order by t.at desc, t.id desc limit {long}"#,
            sieve.trim_start_matches(" and ")
        );
        sql::all(db, &sql, all.values).await
    }
}
