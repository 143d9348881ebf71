//! What must be true of time that stays on clients' accounts.

use super::Question;

pub(super) const QUESTIONS: &[Question] = &[
    Question {
        table: "client_tariff",
        why: "what is left of it is not what its movements leave",
        sql: "select t.id from client_tariff t left join client_tariff_move m on m.client_tariff_id = t.id
            group by t.id, t.seconds_left having coalesce(sum(m.seconds), 0) <> t.seconds_left",
    },
    Question {
        table: "client_tariff",
        why: "the visits that are left of it are not what its movements leave",
        sql: "select t.id from client_tariff t left join client_tariff_move m on m.client_tariff_id = t.id
            group by t.id, t.visits_left having coalesce(sum(m.visits), 0) <> coalesce(t.visits_left, 0)",
    },
    Question {
        table: "client_tariff",
        why: "it was taken back or written off, and is not cancelled; or the other way round",
        sql: "select t.id from client_tariff t
            left join (select m.client_tariff_id, sum(case m.kind when 'restored' then -1 else 1 end) as taken
                from client_tariff_move m where m.kind in ('taken_back', 'written_off', 'restored')
                group by m.client_tariff_id) k on k.client_tariff_id = t.id
            where coalesce(k.taken, 0) <> case when t.cancelled_at is null then 0 else 1 end",
    },
    Question {
        table: "client_tariff",
        why: "it was not issued once, with what stayed of the block that it is left over from",
        sql: "select t.id from client_tariff t
            left join client_tariff_move m on m.client_tariff_id = t.id and m.kind = 'issued'
            left join time_block b on b.id = m.time_block_id
            left join session s on s.id = b.session_id
            left join order_line l on l.id = t.order_line_id
            group by t.id, t.seconds_kept, t.client_id, t.club_id, t.order_line_id, t.cost, t.cost_bonus, t.visits
            having count(m.id) <> 1 or max(m.seconds) <> t.seconds_kept or max(b.seconds) < t.seconds_kept
                or max(l.total) < t.cost + t.cost_bonus or max(m.visits) <> coalesce(t.visits, 0)
                or sum(case when b.id is null or (coalesce(s.member_id, s.client_id) = t.client_id and s.club_id = t.club_id
                    and b.order_line_id = t.order_line_id) then 1 else 0 end) <> 1",
    },
    Question {
        table: "client_tariff",
        why: "it was sold onto an account that is not the buyer's, or for something else than it cost",
        sql: r#"select t.id from client_tariff t
            join client_tariff_move m on m.client_tariff_id = t.id and m.kind = 'issued' and m.time_block_id is null
            join order_line l on l.id = t.order_line_id join "order" o on o.id = l.order_id
            where o.client_id <> t.client_id or o.club_id <> t.club_id or l.total <> t.cost + t.cost_bonus
                or exists (select 1 from time_block b where b.order_line_id = l.id and b.client_tariff_id is null)"#,
    },
    Question {
        table: "time_block",
        why: "it was used of a client tariff, which does not know it or is somebody else's",
        sql:
            "select b.id from time_block b join session s on s.id = b.session_id
            join client_tariff t on t.id = b.client_tariff_id
            left join client_tariff_move m on m.time_block_id = b.id and m.kind = 'used'
            where m.id is null or m.client_tariff_id <> t.id
                or case when t.visit_seconds is null then m.seconds <> -b.seconds
                    else -m.seconds < b.seconds or -m.seconds > t.visit_seconds end
                or m.visits <> case when t.visits is null then 0 else -1 end
                or t.client_id <> coalesce(s.member_id, s.client_id) or t.club_id <> s.club_id
                or t.order_line_id <> b.order_line_id",
    },
    Question {
        table: "client_tariff_move",
        why: "its block is none that it can be of",
        sql: "select m.id from client_tariff_move m join time_block b on b.id = m.time_block_id
            join client_tariff t on t.id = m.client_tariff_id
            where case m.kind when 'issued' then b.client_tariff_id is not null or m.seconds > b.seconds
                when 'returned' then b.client_tariff_id is null or b.client_tariff_id <> m.client_tariff_id
                    or m.seconds > coalesce(t.visit_seconds, b.seconds)
                else b.client_tariff_id is null or b.client_tariff_id <> m.client_tariff_id end",
    },
    Question {
        table: "session",
        why: "what stayed of it is not what its client has of it",
        sql: "select s.id from session s
            left join (select b.session_id, sum(case when m.seconds > b.seconds then b.seconds else m.seconds end) as seconds
                from client_tariff_move m
                join time_block b on b.id = m.time_block_id where m.kind in ('issued', 'returned')
                group by b.session_id) k on k.session_id = s.id
            where s.kept_seconds <> coalesce(k.seconds, 0) or (s.kept_seconds > 0 and s.state not in ('ended', 'cancelled'))",
    },
    Question {
        table: "session",
        why: "what was credited for its unused time is not what the ledger credited",
        sql: r#"select s.id from session s
            left join (select t.about, -sum(p.amount) as amount from "transaction" t
                join posting p on p.transaction_id = t.id
                join account a on a.id = p.account_id and a.kind = 'client_bonus'
                where t.why = 'time_to_bonus' group by t.about) k on k.about = s.id
            where s.credited <> coalesce(k.amount, 0)"#,
    },
];
