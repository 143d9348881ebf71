-- What clients have with the club: accounts, balances, bonus in lots, top-ups, and what puts them right.

alter table account drop constraint account_kind;
alter table account add constraint account_kind check (kind in ('till', 'card', 'tariff_income', 'safe', 'difference', 'client_balance', 'client_bonus',
        'bonus_given', 'bonus_spent', 'bonus_expired', 'correction'));
insert into account (id, club_id, kind)
    select gen_random_uuid(), c.id, k.kind from club c, unnest(array['client_balance', 'client_bonus', 'bonus_given', 'bonus_spent', 'bonus_expired', 'correction']) as k (kind);

-- Whose money moved; null: nobody's but the club's.
alter table "transaction" add column client_id uuid constraint transaction_client_fkey references client (id);
alter table "transaction" disable trigger transaction_append_only;
update "transaction" t set client_id = coalesce(
    (select o.client_id from "order" o where o.id = t.about),
    (select s.client_id from session s where s.id = t.about));
alter table "transaction" enable trigger transaction_append_only;
alter table "transaction" drop constraint transaction_why;
alter table "transaction" add constraint transaction_why check (why in ('opening_cash', 'tariff_sale', 'refund', 'shift_difference', 'top_up', 'correction',
        'bonus_given', 'bonus_written_off', 'bonus_expired', 'reversal', 'void', 'method_change'));
-- What puts something right says why.
alter table "transaction" add constraint transaction_reason check (length(reason) <= 200 and (length(reason) > 0 or why in (
    'opening_cash', 'tariff_sale', 'shift_difference', 'top_up', 'bonus_expired')));
-- What people do with money they do in a shift; what the house does by itself stands between shifts.
alter table "transaction" add constraint transaction_in_shift check ((staff_id is null) = (shift_id is null));
-- A mistake is put right by naming it.
alter table "transaction" add constraint transaction_puts_right check (
    (corrects is not null) = (why in ('reversal', 'void', 'method_change')));
create index transaction_client_at on "transaction" (client_id, at);
create index transaction_staff_at on "transaction" (club_id, staff_id, at);
create index transaction_why_at on "transaction" (club_id, why, at);
create index transaction_corrects on "transaction" (corrects) where corrects is not null;

-- Whose it is, on the accounts of clients.
alter table posting add column client_id uuid constraint posting_client_fkey references client (id);

-- Real money and loyalty credit of a client, good in every club of the organisation. What the postings say, kept beside
-- them: changed with them, under the client's lock.
create table client_balance (
    client_id uuid not null constraint client_balance_pkey primary key
        constraint client_balance_client_fkey references client (id),
    balance bigint not null,
    bonus bigint not null,
    -- Nobody spends what is not there, whatever the code believes.
    constraint client_balance_not_negative check (balance >= 0),
    constraint client_bonus_not_negative check (bonus >= 0)
);

-- Bonus that was earned at one time and expires at one time.
create table bonus_lot (
    id uuid not null constraint bonus_lot_pkey primary key,
    -- Where it was earned: the club in which it expires.
    club_id uuid not null constraint bonus_lot_club_fkey references club (id),
    client_id uuid not null constraint bonus_lot_client_fkey references client (id),
    -- What it came with.
    transaction_id uuid not null constraint bonus_lot_transaction_fkey references "transaction" (id),
    given bigint not null,
    -- Given, less what its movements took, kept beside them.
    remaining bigint not null,
    earned_at timestamptz not null,
    -- Null: never.
    expires_at timestamptz,
    -- What is left is part of what was given.
    constraint bonus_lot_remaining check (given > 0 and remaining between 0 and given),
    constraint bonus_lot_order check (expires_at is null or expires_at > earned_at)
);
create index bonus_lot_open on bonus_lot (client_id) where remaining > 0;
create index bonus_lot_expires on bonus_lot (expires_at) where remaining > 0 and expires_at is not null;
-- A transaction earns one lot.
create unique index bonus_lot_transaction on bonus_lot (transaction_id);

-- What a transaction put into a lot or took out of it.
create table bonus_move (
    id uuid not null constraint bonus_move_pkey primary key,
    club_id uuid not null constraint bonus_move_club_fkey references club (id),
    lot_id uuid not null constraint bonus_move_lot_fkey references bonus_lot (id),
    transaction_id uuid not null constraint bonus_move_transaction_fkey references "transaction" (id),
    amount bigint not null,
    constraint bonus_move_amount check (amount <> 0)
);
-- A transaction moves a lot once.
create unique index bonus_move_once on bonus_move (transaction_id, lot_id);
create index bonus_move_lot on bonus_move (lot_id);

-- What a top-up was, and how much of it was taken back.
create table top_up (
    -- The transaction's.
    id uuid not null constraint top_up_pkey primary key constraint top_up_transaction_fkey references "transaction" (id),
    club_id uuid not null constraint top_up_club_fkey references club (id),
    client_id uuid not null constraint top_up_client_fkey references client (id),
    -- As it was typed; a change of method is a transaction of its own.
    method text not null,
    amount bigint not null,
    tendered bigint not null,
    change_given bigint not null,
    -- What it earned.
    bonus bigint not null,
    -- By refunds and voids.
    taken_back bigint not null,
    at timestamptz not null,
    constraint top_up_method check (method in ('cash', 'card')),
    constraint top_up_amount check (amount > 0 and bonus >= 0),
    -- Only cash has change.
    constraint top_up_change check (change_given = tendered - amount and change_given >= 0
        and (method = 'cash' or change_given = 0)),
    constraint top_up_taken_back check (taken_back between 0 and amount)
);
create index top_up_open on top_up (client_id, at, id) where taken_back < amount;

-- What a refund or a void took back of which top-up.
create table top_up_return (
    id uuid not null constraint top_up_return_pkey primary key,
    club_id uuid not null constraint top_up_return_club_fkey references club (id),
    transaction_id uuid not null constraint top_up_return_transaction_fkey references "transaction" (id),
    top_up_id uuid not null constraint top_up_return_top_up_fkey references top_up (id),
    amount bigint not null,
    -- What a void should have taken besides, and was spent.
    missing bigint not null,
    bonus_taken bigint not null,
    -- What of the bonus was spent: a refund deducted it.
    bonus_missing bigint not null,
    constraint top_up_return_amount check (amount > 0 and missing >= 0 and bonus_taken >= 0 and bonus_missing >= 0)
);
-- A transaction takes a top-up back once.
create unique index top_up_return_once on top_up_return (transaction_id, top_up_id);
create index top_up_return_top_up on top_up_return (top_up_id);

-- Somebody should look at a transaction.
create table transaction_flag (
    id uuid not null constraint transaction_flag_pkey primary key,
    club_id uuid not null constraint transaction_flag_club_fkey references club (id),
    transaction_id uuid not null constraint transaction_flag_transaction_fkey references "transaction" (id),
    note text not null,
    flagged_by uuid not null constraint transaction_flag_flagged_by_fkey references staff (id),
    flagged_at timestamptz not null,
    resolved_by uuid constraint transaction_flag_resolved_by_fkey references staff (id),
    resolved_at timestamptz,
    constraint transaction_flag_note check (length(note) between 1 and 200),
    constraint transaction_flag_resolved check ((resolved_by is null) = (resolved_at is null))
);
-- One open flag a transaction.
create unique index transaction_flag_open on transaction_flag (transaction_id) where resolved_at is null;
create index transaction_flag_transaction on transaction_flag (transaction_id);
create index transaction_flag_club on transaction_flag (club_id) where resolved_at is null;

-- The client that somebody of the staff is themselves: they do not move their own money.
alter table staff add column client_id uuid constraint staff_client_fkey references client (id);
-- One person a client.
create unique index staff_client on staff (client_id) where client_id is not null;

-- What a sale paid for is looked up from its transaction.
create index time_block_order_line on time_block (order_line_id);

-- What an act was about: two more names of ids.
create index audit_entry_about_transaction on audit_entry ((input->>'transaction'))
    where (input->>'transaction') is not null;
create index audit_entry_about_flag on audit_entry ((input->>'flag')) where (input->>'flag') is not null;

-- History is never edited; of what changes, only what has to.
create trigger bonus_move_append_only before update or delete on bonus_move
    for each row execute function append_only('bonus_move_append_only');
create trigger bonus_move_append_only_truncate before truncate on bonus_move
    for each statement execute function append_only('bonus_move_append_only');

create trigger top_up_return_append_only before update or delete on top_up_return
    for each row execute function append_only('top_up_return_append_only');
create trigger top_up_return_append_only_truncate before truncate on top_up_return
    for each statement execute function append_only('top_up_return_append_only');

create trigger bonus_lot_kept before update of id, club_id, client_id, transaction_id, given, earned_at, expires_at on bonus_lot
    for each row execute function append_only('bonus_lot_kept');
create trigger bonus_lot_kept_delete before delete on bonus_lot
    for each row execute function append_only('bonus_lot_kept');
create trigger bonus_lot_kept_truncate before truncate on bonus_lot
    for each statement execute function append_only('bonus_lot_kept');

create trigger top_up_kept before update of id, club_id, client_id, method, amount, tendered, change_given, bonus, at on top_up
    for each row execute function append_only('top_up_kept');
create trigger top_up_kept_delete before delete on top_up
    for each row execute function append_only('top_up_kept');
create trigger top_up_kept_truncate before truncate on top_up
    for each statement execute function append_only('top_up_kept');

create trigger transaction_flag_kept before update of id, club_id, transaction_id, note, flagged_by, flagged_at on transaction_flag
    for each row execute function append_only('transaction_flag_kept');
create trigger transaction_flag_kept_delete before delete on transaction_flag
    for each row execute function append_only('transaction_flag_kept');
create trigger transaction_flag_kept_truncate before truncate on transaction_flag
    for each statement execute function append_only('transaction_flag_kept');

create trigger transaction_flag_kept_resolved before update of resolved_by, resolved_at on transaction_flag
    for each row when (old.resolved_at is not null) execute function append_only('transaction_flag_kept');

create trigger client_ban_kept before update of id, client_id, reason, starts_at, banned_by, ends_at on client_ban
    for each row execute function append_only('client_ban_kept');
create trigger client_ban_kept_lifted before update of lifted_at, lifted_by on client_ban
    for each row when (old.lifted_at is not null) execute function append_only('client_ban_kept');
create trigger client_ban_kept_delete before delete on client_ban
    for each row execute function append_only('client_ban_kept');
create trigger client_ban_kept_truncate before truncate on client_ban
    for each statement execute function append_only('client_ban_kept');
