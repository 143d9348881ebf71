-- The ledger is sealed: each transaction gets a number in its club and a hash that holds the one before it.

-- What is committed and not sealed yet. Whoever writes a transaction puts it here, and waits for nobody.
create table seal_queue (
    transaction_id uuid not null constraint seal_queue_pkey primary key
        constraint seal_queue_transaction_fkey references "transaction" (id),
    club_id uuid not null constraint seal_queue_club_fkey references club (id)
);
create index seal_queue_club on seal_queue (club_id);

create table transaction_seal (
    transaction_id uuid not null constraint transaction_seal_pkey primary key
        constraint transaction_seal_transaction_fkey references "transaction" (id),
    club_id uuid not null constraint transaction_seal_club_fkey references club (id),
    number bigint not null,
    -- SHA-256, in hexadecimal digits.
    hash text not null,
    sealed_at timestamptz not null,
    constraint transaction_seal_form check (number > 0 and length(hash) = 64)
);
-- Numbered without doubt.
create unique index transaction_seal_number on transaction_seal (club_id, number);

create trigger transaction_seal_append_only before update or delete on transaction_seal
    for each row execute function append_only('transaction_seal_append_only');
create trigger transaction_seal_append_only_truncate before truncate on transaction_seal
    for each statement execute function append_only('transaction_seal_append_only');

-- What was written before there were seals.
insert into seal_queue (transaction_id, club_id) select id, club_id from "transaction";
