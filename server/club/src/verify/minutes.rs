//! What must be true of minutes that were bought ahead.

use super::Question;

pub(super) const QUESTIONS: &[Question] = &[
    Question {
        table: "minutes_back",
        why: "it is not of minutes that were bought ahead, or is more than they were",
        sql: "select r.time_block_id as id from minutes_back r join time_block b on b.id = r.time_block_id
            join order_line l on l.id = b.order_line_id
            where b.slice is null or b.club_id <> r.club_id or r.minutes * 60 > b.seconds or r.amount > l.total",
    },
    Question {
        table: "minutes_back",
        why: "the ledger did not give back its amount, of the sale of its minutes",
        sql: r#"select r.time_block_id as id from minutes_back r join time_block b on b.id = r.time_block_id
            join order_line l on l.id = b.order_line_id
            left join "transaction" t on t.id = r.transaction_id and t.why = 'reversal'
            left join payment y on y.transaction_id = t.corrects and y.order_id = l.order_id
            left join (select p.transaction_id, -sum(p.amount) as amount from posting p
                join account a on a.id = p.account_id and a.kind = 'client_balance'
                group by p.transaction_id) m on m.transaction_id = r.transaction_id
            where r.amount > 0 and (y.id is null or coalesce(m.amount, 0) <> r.amount)"#,
    },
    Question {
        table: "time_block",
        why: "it goes on with minutes of another visit or sale to somebody else, or with what goes on with others itself",
        sql: r#"select b.id from time_block b join time_block f on f.id = b.joins
            join order_line l on l.id = b.order_line_id join "order" o on o.id = l.order_id
            join order_line m on m.id = f.order_line_id join "order" n on n.id = m.order_id
            where b.slice is null or f.slice is null or f.joins is not null or f.session_id <> b.session_id
                or f.position >= b.position or n.client_id <> o.client_id
                or l.tariff_id <> m.tariff_id or l.zone_id <> m.zone_id"#,
    },
    Question {
        table: "order",
        why: "the house sold it, and it is not one of minutes",
        sql: r#"select o.id from "order" o where o.shift_id is null
            and not exists (select 1 from order_line l join time_block b on b.order_line_id = l.id
                where l.order_id = o.id and b.slice is not null)"#,
    },
];
