-- What each client has played and paid in a club, kept beside what says so: their sessions and the ledger. A long history is
-- not read again each time somebody looks at its sum.

create table client_totals (
    club_id uuid not null constraint client_totals_club_fkey references club (id),
    client_id uuid not null constraint client_totals_client_fkey references client (id),
    visits bigint not null,
    -- Milliseconds, of the stretches that are over.
    played bigint not null,
    -- For time, less what was given back.
    spent bigint not null,
    -- Null: they never came.
    first_at timestamptz,
    last_at timestamptz,
    constraint client_totals_pkey primary key (club_id, client_id)
);

-- The Unknown Guest is many people: nobody asks what they come to.
insert into client_totals (club_id, client_id, visits, played, spent, first_at, last_at)
    select n.club_id, n.client_id, sum(n.visits), sum(n.played), sum(n.spent), min(n.at), max(n.at)
    from (
        select s.club_id, s.client_id, 1 as visits, 0 as played, 0 as spent, s.started_at as at from session s
        union all
        select s.club_id, s.client_id, 0, cast(round(extract(epoch from g.ends_at - g.starts_at) * 1000) as bigint), 0, null
            from session s join segment g on g.session_id = s.id
            where g.kind = 'playing' and g.ends_at is not null
        union all
        select t.club_id, t.client_id, 0, 0, -p.amount, null
            from "transaction" t join posting p on p.transaction_id = t.id
            join account a on a.id = p.account_id and a.kind = 'tariff_income'
    ) n join client c on c.id = n.client_id
    where c.kind <> 'guest'
    group by n.club_id, n.client_id;
