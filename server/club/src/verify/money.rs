//! What must be true of what clients have.

use super::Question;

pub(super) const QUESTIONS: &[Question] = &[
    Question {
        table: "client_balance",
        why: "its balance is not what the ledger says",
        sql: "select b.client_id as id from client_balance b
            left join (select p.client_id, sum(p.amount) as moved from posting p
                join account a on a.id = p.account_id and a.kind = 'client_balance'
                group by p.client_id) m on m.client_id = b.client_id
            where b.balance <> -coalesce(m.moved, 0)",
    },
    Question {
        table: "client_balance",
        why: "its bonus is not what the ledger says",
        sql: "select b.client_id as id from client_balance b
            left join (select p.client_id, sum(p.amount) as moved from posting p
                join account a on a.id = p.account_id and a.kind = 'client_bonus'
                group by p.client_id) m on m.client_id = b.client_id
            where b.bonus <> -coalesce(m.moved, 0)",
    },
    Question {
        table: "client_balance",
        why: "its bonus is not what is left in its lots",
        sql: "select b.client_id as id from client_balance b
            left join (select l.client_id, sum(l.remaining) as remaining from bonus_lot l group by l.client_id) s
                on s.client_id = b.client_id
            where b.bonus <> coalesce(s.remaining, 0)",
    },
    Question {
        table: "client",
        why: "the ledger moved its money, and no balance is kept",
        sql: "select distinct p.client_id as id from posting p
            where p.client_id is not null
                and not exists (select 1 from client_balance b where b.client_id = p.client_id)",
    },
    Question {
        table: "bonus_lot",
        why: "what is left in it is not what its movements leave",
        sql: "select l.id from bonus_lot l left join bonus_move m on m.lot_id = l.id
            group by l.id, l.remaining having coalesce(sum(m.amount), 0) <> l.remaining",
    },
    Question {
        table: "bonus_lot",
        why: "it is not what its transaction earned",
        sql: r#"select l.id from bonus_lot l join "transaction" t on t.id = l.transaction_id
            left join bonus_move m on m.lot_id = l.id and m.transaction_id = l.transaction_id
            where m.id is null or m.amount <> l.given or t.client_id <> l.client_id or t.at <> l.earned_at"#,
    },
    Question {
        table: "transaction",
        why: "its bonus is not what its lots moved",
        sql: "select n.id from (
                select p.transaction_id as id, p.amount from posting p
                    join account a on a.id = p.account_id and a.kind = 'client_bonus'
                union all
                select m.transaction_id as id, m.amount from bonus_move m
            ) n group by n.id having sum(n.amount) <> 0",
    },
    Question {
        table: "posting",
        why: "whose it is does not fit its account or its transaction",
        sql: r#"select p.id from posting p join account a on a.id = p.account_id
            join "transaction" t on t.id = p.transaction_id
            where (a.kind in ('client_balance', 'client_bonus')) <> (p.client_id is not null)
                or (p.client_id is not null and (t.client_id is null or p.client_id <> t.client_id))"#,
    },
    Question {
        table: "top_up",
        why: "the ledger did not move its amount or its bonus",
        sql: r#"select u.id from top_up u join "transaction" t on t.id = u.id
            left join posting p on p.transaction_id = u.id
            left join account a on a.id = p.account_id
            group by u.id, u.amount, u.bonus, u.client_id, t.client_id, t.why
            having u.amount <> -coalesce(sum(case when a.kind = 'client_balance' then p.amount else 0 end), 0)
                or u.bonus <> -coalesce(sum(case when a.kind = 'client_bonus' then p.amount else 0 end), 0)
                or u.client_id <> t.client_id or t.why <> 'top_up'"#,
    },
    Question {
        table: "top_up",
        why: "it was paid in another way than its slip says",
        sql: "select u.id from top_up u left join posting p on p.transaction_id = u.id
            left join account a on a.id = p.account_id
                and a.kind = case u.method when 'cash' then 'till' else 'card' end
            group by u.id, u.amount
            having u.amount <> coalesce(sum(case when a.id is null then 0 else p.amount end), 0)",
    },
    Question {
        table: "top_up_return",
        why: "it is not of a refund or a void of the same client and club",
        sql: r#"select r.id from top_up_return r join "transaction" t on t.id = r.transaction_id
            join top_up u on u.id = r.top_up_id
            where t.why not in ('refund', 'void') or t.client_id is null or t.client_id <> u.client_id
                or t.club_id <> r.club_id or (t.why = 'void' and (t.corrects is null or t.corrects <> u.id))"#,
    },
    Question {
        table: "top_up_return",
        why: "the bonus that it took back is not what its transaction took out of the lot",
        sql: "select r.id from top_up_return r
            left join bonus_lot l on l.transaction_id = r.top_up_id
            left join bonus_move m on m.lot_id = l.id and m.transaction_id = r.transaction_id
            where r.bonus_taken <> -coalesce(m.amount, 0)",
    },
    Question {
        table: "transaction",
        why: "it took back more of top-ups than it took from the balance",
        sql: r#"select t.id from "transaction" t join (select r.transaction_id, sum(r.amount) as amount
                from top_up_return r group by r.transaction_id) b on b.transaction_id = t.id
            join (select p.transaction_id, sum(p.amount) as amount from posting p
                join account a on a.id = p.account_id and a.kind = 'client_balance'
                group by p.transaction_id) m on m.transaction_id = t.id
            where b.amount > m.amount or (t.why = 'void' and b.amount <> m.amount)"#,
    },
    Question {
        table: "transaction",
        why: "what it paid out is not what it took from the balance, less the bonus that was spent",
        sql: r#"select t.id from "transaction" t join (select r.transaction_id, sum(r.bonus_missing) as missing
                from top_up_return r group by r.transaction_id) b on b.transaction_id = t.id
            join (select p.transaction_id, sum(p.amount) as amount from posting p
                join account a on a.id = p.account_id and a.kind in ('client_balance', 'till', 'card')
                group by p.transaction_id) m on m.transaction_id = t.id
            where t.why = 'refund' and m.amount <> b.missing"#,
    },
    Question {
        table: "bonus_lot",
        why: "it expires at another time of the day than it was earned at",
        // Days count whole. Both databases write a moment as its day and then its time.
        sql: "select l.id from bonus_lot l where l.expires_at is not null
            and substr(cast(l.expires_at as text), 12) <> substr(cast(l.earned_at as text), 12)",
    },
    Question {
        table: "bonus_lot",
        why: "it was spent after it expired, or expired before",
        sql: r#"select distinct l.id from bonus_lot l join bonus_move m on m.lot_id = l.id
            join "transaction" t on t.id = m.transaction_id
            where (t.why = 'tariff_sale' and l.expires_at <= t.at)
                or (t.why = 'bonus_expired' and (l.expires_at is null or l.expires_at > t.at))"#,
    },
    Question {
        table: "top_up",
        why: "what was taken back of it is not what refunds and voids took",
        sql: "select u.id from top_up u left join top_up_return r on r.top_up_id = u.id
            group by u.id, u.taken_back having coalesce(sum(r.amount), 0) <> u.taken_back",
    },
    Question {
        table: "transaction",
        why: "it is a top-up without its slip",
        sql: r#"select t.id from "transaction" t where t.why = 'top_up'
            and not exists (select 1 from top_up u where u.id = t.id)"#,
    },
    Question {
        table: "transaction",
        why: "what it puts right is of another club or client, or later than itself",
        sql: r#"select t.id from "transaction" t join "transaction" c on c.id = t.corrects
            where t.club_id <> c.club_id or coalesce(t.client_id, t.club_id) <> coalesce(c.client_id, t.club_id)
                or t.at < c.at"#,
    },
    Question {
        table: "transaction",
        why: "its shift is another club's",
        sql: r#"select t.id from "transaction" t join shift s on s.id = t.shift_id where s.club_id <> t.club_id"#,
    },
    Question {
        table: "transaction",
        why: "its client is another organisation's",
        sql: r#"select t.id from "transaction" t join client c on c.id = t.client_id join club v on v.id = t.club_id
            where c.organisation_id <> v.organisation_id"#,
    },
    Question {
        table: "transaction",
        why: "it is neither sealed nor waits for it",
        sql: r#"select t.id from "transaction" t
            where not exists (select 1 from transaction_seal s where s.transaction_id = t.id)
                and not exists (select 1 from seal_queue q where q.transaction_id = t.id)"#,
    },
    Question {
        table: "transaction",
        why: "it is sealed in another club",
        sql: r#"select t.id from "transaction" t join transaction_seal s on s.transaction_id = t.id
            where s.club_id <> t.club_id"#,
    },
];
