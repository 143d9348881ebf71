//! Is what is stored true? Every question names what is wrong where; no answer is good news.

mod kept;
mod minutes;
mod money;
mod seals;
mod shifts;

use domain::{ids::ClubId, sessions::Session};
use sea_orm::FromQueryResult;
use uuid::Uuid;

use crate::{clients, error::Result, handle::Club, sessions, sql};

/// Something that is stored and cannot be true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Which row.
    pub what: String,
    /// And why it cannot be.
    pub why: String,
}

struct Question {
    /// Of which table the ids are.
    table: &'static str,
    why: &'static str,
    /// Gives the ids of the rows that are wrong.
    sql: &'static str,
}

const QUESTIONS: &[Question] = &[
    Question {
        table: "client",
        why: "a code waits for them, and they are verified or it went to another phone",
        sql: "select c.id from client_code k join client c on c.id = k.client_id
            where c.verified_at is not null or c.phone is null or c.phone <> k.phone",
    },
    Question {
        table: "transaction",
        why: "its postings do not sum to zero",
        sql: r#"select t.id from "transaction" t left join posting p on p.transaction_id = t.id
            group by t.id having coalesce(sum(p.amount), 1) <> 0 or count(p.id) < 2"#,
    },
    Question {
        table: "posting",
        why: "its shift or club is not its transaction's",
        sql: r#"select p.id from posting p join "transaction" t on t.id = p.transaction_id
            where p.club_id <> t.club_id or coalesce(p.shift_id, p.club_id) <> coalesce(t.shift_id, p.club_id)"#,
    },
    Question {
        table: "posting",
        why: "its account is another club's",
        sql: "select p.id from posting p join account a on a.id = p.account_id where a.club_id <> p.club_id",
    },
    Question {
        table: "session",
        why: "its device is another club's",
        sql: "select s.id from session s join device d on d.id = s.device_id where d.club_id <> s.club_id",
    },
    Question {
        table: "order",
        why: "its lines do not sum to its total",
        sql: r#"select o.id from "order" o left join order_line l on l.order_id = o.id
            group by o.id, o.total having coalesce(sum(l.total), -1) <> o.total"#,
    },
    Question {
        table: "order",
        why: "its payments do not sum to its total",
        sql: r#"select o.id from "order" o left join payment p on p.order_id = o.id
            group by o.id, o.total having coalesce(sum(p.amount), -1) <> o.total"#,
    },
    Question {
        table: "payment",
        why: "what it paid for the lines of its order is not its amount",
        sql: r#"select p.id from payment p
            left join payment_part q on q.payment_id = p.id
            left join order_line l on l.id = q.order_line_id and l.order_id = p.order_id
            where (select count(*) from order_line m where m.order_id = p.order_id) > 1
            group by p.id, p.amount
            having coalesce(sum(case when l.id is null then -1 else q.amount end), -1) <> p.amount"#,
    },
    Question {
        table: "order_line",
        why: "what paid for it is not its total",
        sql: "select l.id from order_line l join payment_part q on q.order_line_id = l.id
            group by l.id, l.total having sum(q.amount) <> l.total",
    },
    Question {
        table: "payment",
        why: "the ledger did not move its amount",
        sql: "select p.id from payment p
            left join account a on a.club_id = p.club_id and a.kind = case p.method when 'cash' then 'till'
                when 'card' then 'card' when 'balance' then 'client_balance' else 'client_bonus' end
            left join posting g on g.transaction_id = p.transaction_id and g.account_id = a.id
            where p.amount > 0 and (g.id is null or g.amount <> p.amount)",
    },
    Question {
        table: "card_payment",
        why: "it was approved, and its shift's ledger did not put its amount on the card account once",
        sql: "select p.id from card_payment p
            left join account a on a.club_id = p.club_id and a.kind = 'card'
            left join posting g on g.transaction_id = p.transaction_id and g.account_id = a.id
            where p.state = 'approved' and (g.id is null or g.amount <> p.amount or g.shift_id <> p.shift_id)",
    },
    Question {
        table: "card_payment",
        why: "it was not approved, and what it was to pay for was done",
        sql: r#"select p.id from card_payment p where p.state <> 'approved' and (
            exists (select 1 from "transaction" t where t.id = p.id or t.about = p.id)
            or exists (select 1 from session s where s.id = p.id) or exists (select 1 from "order" o where o.id = p.id))"#,
    },
    Question {
        table: "card_payment",
        why: "it has come to no end, and its shift is closed",
        sql: "select p.id from card_payment p join shift s on s.id = p.shift_id
            where p.ended_at is null and s.closed_at is not null",
    },
    Question {
        table: "session",
        why: "what was given back is not what the ledger gave back",
        sql: r#"select s.id from session s
            left join "transaction" t on t.about = s.id and t.why = 'refund'
            left join posting p on p.transaction_id = t.id and p.amount > 0
            group by s.id, s.refunded having coalesce(sum(p.amount), 0) <> s.refunded"#,
    },
    Question {
        table: "session",
        why: "it has no bought time",
        sql: "select s.id from session s where s.state in ('active', 'paused', 'ended', 'waiting')
            and not exists (select 1 from time_block b where b.session_id = s.id)",
    },
    Question {
        table: "time_block",
        why: "it is not the rest of a block of the same visit and sale",
        sql: "select b.id from time_block b left join time_block f on f.id = b.follows
            where (b.follows is not null and (f.id is null or f.session_id <> b.session_id or f.position >= b.position))
            or (b.cut_to is not null and (f.order_line_id <> b.order_line_id or f.seconds <= b.cut_to
                or f.client_tariff_id is not null or b.client_tariff_id is not null))",
    },
    Question {
        table: "time_block",
        why: "a move turned it, and it does not say what a unit was there",
        sql: "select b.id from time_block b where b.follows is not null and b.unit_price is null",
    },
    Question {
        table: "session",
        why: "it has begun, or is paid, and its booking is not",
        sql: "select s.id from session s where (s.state in ('awaiting_payment', 'waiting', 'cancelled')
                and exists (select 1 from segment g where g.session_id = s.id))
            or (s.state = 'awaiting_payment' and exists (select 1 from time_block b where b.session_id = s.id))
            or (s.state in ('awaiting_payment', 'waiting', 'cancelled') and s.planned_from is null)",
    },
    Question {
        table: "session",
        why: "its device is somebody else's at the same time",
        sql: "select id from (
                select id, busy_from, lag(busy_until) over (partition by device_id order by busy_from, busy_until)
                    as before_it_until from session where busy_until is not null
            ) as kept where before_it_until > busy_from",
    },
    Question {
        table: "hold",
        why: "its device is booked at the same time",
        sql: "select h.id from hold h join session s on s.device_id = h.device_id
            where h.released_at is null and s.state in ('awaiting_payment', 'waiting')
                and s.busy_until > h.starts_at and (h.ends_at is null or s.busy_from < h.ends_at)",
    },
    Question {
        table: "session",
        why: "its segments do not follow one another from its start to its end",
        sql: "select s.id from session s join segment g on g.session_id = s.id
            left join segment n on n.session_id = g.session_id and n.position = g.position + 1
            where s.state in ('active', 'paused', 'ended') and (
                (g.position = 0 and g.starts_at <> s.started_at)
                or (n.id is not null and (g.ends_at is null or g.ends_at <> n.starts_at))
                or (n.id is null and s.state = 'ended' and (g.ends_at is null or g.ends_at <> s.ended_at))
                or (n.id is null and s.state <> 'ended' and (g.ends_at is not null or g.device_id <> s.device_id))
            )",
    },
    Question {
        table: "segment",
        why: "two sessions were on its device at once",
        // In the order of their starts, one that overlaps any overlaps the one before it.
        sql: "select id from (
                select id, starts_at, lag(coalesce(ends_at, '9999-01-01 00:00:00+00:00')) over (
                    partition by device_id order by starts_at, coalesce(ends_at, '9999-01-01 00:00:00+00:00')
                ) as before_it_until from segment
            ) as segments where before_it_until > starts_at",
    },
    Question {
        table: "hold",
        why: "a session was on its device meanwhile",
        sql: "select h.id from hold h join segment g on g.device_id = h.device_id
            where g.starts_at < coalesce(h.released_at, '9999-01-01 00:00:00+00:00')
                and h.starts_at < coalesce(g.ends_at, '9999-01-01 00:00:00+00:00')",
    },
    Question {
        table: "hold",
        why: "two holds were on its device at once",
        sql: "select id from (
                select id, starts_at, lag(coalesce(released_at, '9999-01-01 00:00:00+00:00')) over (
                    partition by device_id order by starts_at, coalesce(released_at, '9999-01-01 00:00:00+00:00')
                ) as before_it_until from hold
            ) as holds where before_it_until > starts_at",
    },
    Question {
        table: "hold",
        why: "it was over before it began, or later than at its end",
        sql: "select id from hold where released_at < starts_at or released_at > ends_at
            or (released_by is null and released_at <> ends_at)",
    },
    Question {
        table: "shift",
        why: "its expected cash is not what the ledger says",
        sql: r#"select s.id from shift s
            left join (select p.shift_id, sum(p.amount) as moved from posting p
                join account a on a.id = p.account_id and a.kind = 'till'
                join "transaction" t on t.id = p.transaction_id and t.why not in ('opening_cash', 'shift_difference')
                group by p.shift_id) m on m.shift_id = s.id
            where s.closed_at is not null and s.expected_cash <> s.opening_cash + coalesce(m.moved, 0)"#,
    },
    Question {
        table: "client",
        why: "they are in a group of another business",
        sql: "select c.id from client c
            join client_in_group m on m.client_id = c.id join client_group g on g.id = m.group_id
            where g.organisation_id <> c.organisation_id",
    },
    Question {
        table: "client",
        why: "their client ID was given out and not counted",
        sql: "select c.id from client c join organisation o on o.id = c.organisation_id
            where c.number > o.last_client_number",
    },
    Question {
        table: "client",
        why: "nobody finds them by their name",
        sql: "select c.id from client c where c.kind = 'registered' and c.name_folded <> ''
            and c.id not in (select p.client_id from client_name_part p)",
    },
];

/// The newest seal of a club's ledger. Whoever writes its hash down can tell later whether what came before is still what
/// it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newest {
    /// What the club is called.
    pub club: String,
    /// How many seals there are.
    pub number: i64,
    /// 64 hexadecimal digits.
    pub hash: String,
}

/// What was looked at, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Everything that is wrong.
    pub wrong: Vec<Wrong>,
    /// The newest seal of each club that has any.
    pub newest: Vec<Newest>,
}

/// Everything that is wrong.
///
/// # Errors
/// When the database fails.
pub async fn verify(club: &Club) -> Result<Vec<Wrong>> {
    Ok(report(club, None).await?.wrong)
}

/// Everything that is wrong, with the newest seals. `against`: a hash that was written down; a ledger that was rewritten
/// whole is true in itself, and does not have it.
///
/// # Errors
/// When the database fails.
pub async fn report(club: &Club, against: Option<&str>) -> Result<Report> {
    let mut wrong = Vec::new();
    let questions = QUESTIONS.iter().chain(money::QUESTIONS).chain(kept::QUESTIONS);
    let questions = questions.chain(minutes::QUESTIONS).chain(shifts::QUESTIONS);
    for question in questions {
        let rows = sql::all::<Id>(club.readers(), question.sql, []).await?;
        wrong.extend(rows.into_iter().map(|row| Wrong {
            what: format!("{} {}", question.table, row.id),
            why: question.why.to_owned(),
        }));
    }
    wrong.extend(wrong_totals(club).await?);
    wrong.extend(broken_files(club).await?);
    wrong.extend(wrong_clocks(club).await?);
    wrong.extend(wrong_members(club).await?);
    wrong.extend(shifts::reckoned(club).await?);
    let (broken, newest) = seals::look(club, against).await?;
    wrong.extend(broken);
    wrong.sort_by(|a, b| (&a.what, &a.why).cmp(&(&b.what, &b.why)));
    wrong.dedup();
    Ok(Report { wrong, newest })
}

#[derive(FromQueryResult)]
struct Id {
    id: Uuid,
}

/// What clients have played and paid is kept: it must be what sessions and ledger say.
async fn wrong_totals(club: &Club) -> Result<Vec<Wrong>> {
    let sql = clients::totals::wrong(club.readers());
    let rows = sql::all::<Id>(club.readers(), &sql, []).await?;
    let wrong = |Id { id }| Wrong {
        what: format!("client_totals {id}"),
        why: "they are not what its sessions and the ledger say".to_owned(),
    };
    Ok(rows.into_iter().map(wrong).collect())
}

/// The next moment of a running session is a column for the clockwork: it must be what the session's clock says.
async fn wrong_clocks(club: &Club) -> Result<Vec<Wrong>> {
    let clubs = sql::all::<Id>(club.readers(), "select id from club", []).await?;
    let mut wrong = Vec::new();
    for Id { id } in clubs {
        let stored = sessions::stored_clocks(club, ClubId(id)).await?;
        wrong.extend(
            stored
                .into_iter()
                .filter(|(stored, session)| {
                    session.due_at() != stored.due_at
                        || stored.busy().is_some_and(|busy| session.busy() != Some(busy))
                })
                .map(|(_, session)| Wrong { what: format!("session {}", session.id), why: said(&session) }),
        );
    }
    Ok(wrong)
}

/// What of a session was played by who was a guest before is kept beside it: it must be what its clock says.
async fn wrong_members(club: &Club) -> Result<Vec<Wrong>> {
    let clubs = sql::all::<Id>(club.readers(), "select id from club", []).await?;
    let mut wrong = Vec::new();
    for Id { id } in clubs {
        let kept = sessions::of_members(club, ClubId(id)).await?.into_iter();
        wrong.extend(kept.filter(|(session, kept)| session.played_by_payer() != *kept).map(
            |(session, _)| {
                let why = "what its member played is not what its clock says".to_owned();
                Wrong { what: format!("session {}", session.id), why }
            },
        ));
    }
    Ok(wrong)
}

fn said(session: &Session) -> String {
    let (due, busy) = (session.due_at(), session.busy());
    format!("its next moment is not {due:?}, or its device is not kept for {busy:?}, as its clock says")
}

#[derive(FromQueryResult)]
struct Check {
    said: String,
}

/// What SQLite itself finds wrong in its file; PostgreSQL keeps its own checksums.
async fn broken_files(club: &Club) -> Result<Vec<Wrong>> {
    if club.readers().get_database_backend() != sea_orm::DbBackend::Sqlite {
        return Ok(Vec::new());
    }
    let sql = "select integrity_check as said from pragma_integrity_check where integrity_check <> 'ok'";
    let said = sql::all::<Check>(club.readers(), sql, []).await?;
    Ok(said.into_iter().map(|check| Wrong { what: "file".to_owned(), why: check.said }).collect())
}
