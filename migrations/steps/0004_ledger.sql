-- Shifts, and the one place where money moves.

create table shift (
    id uuid not null constraint shift_pkey primary key,
    club_id uuid not null constraint shift_club_fkey references club (id),
    number integer not null,
    business_day date not null,
    opened_at timestamptz not null,
    opened_by uuid not null constraint shift_opened_by_fkey references staff (id),
    opening_cash bigint not null,
    closed_at timestamptz,
    closed_by uuid constraint shift_closed_by_fkey references staff (id),
    counted_cash bigint,
    expected_cash bigint,
    note text not null,
    constraint shift_opening_cash check (opening_cash >= 0),
    constraint shift_counted_cash check (counted_cash >= 0),
    -- A shift closes with a count, and only with one.
    constraint shift_closed check (
        (closed_at is null and closed_by is null and counted_cash is null and expected_cash is null)
        or (closed_at is not null and closed_by is not null and counted_cash is not null and expected_cash is not null)
    )
);
-- One open shift a club.
create unique index shift_open on shift (club_id) where closed_at is null;
-- Numbered without doubt.
create unique index shift_number on shift (club_id, number);

create table account (
    id uuid not null constraint account_pkey primary key,
    club_id uuid not null constraint account_club_fkey references club (id),
    kind text not null,
    constraint account_kind check (kind in ('till', 'card', 'tariff_income', 'safe', 'difference'))
);
-- One account of each kind a club.
create unique index account_once on account (club_id, kind);

create table "transaction" (
    id uuid not null constraint transaction_pkey primary key,
    club_id uuid not null constraint transaction_club_fkey references club (id),
    -- Null: what the house did by itself.
    shift_id uuid constraint transaction_shift_fkey references shift (id),
    staff_id uuid constraint transaction_staff_fkey references staff (id),
    why text not null,
    -- The order, session or shift that it is about.
    about uuid not null,
    corrects uuid constraint transaction_corrects_fkey references "transaction" (id),
    reason text not null,
    business_day date not null,
    at timestamptz not null,
    constraint transaction_why check (why in ('opening_cash', 'tariff_sale', 'refund', 'shift_difference'))
);
create index transaction_shift on "transaction" (shift_id);
create index transaction_about on "transaction" (about);
create index transaction_club_at on "transaction" (club_id, at);

create table posting (
    id uuid not null constraint posting_pkey primary key,
    club_id uuid not null constraint posting_club_fkey references club (id),
    transaction_id uuid not null constraint posting_transaction_fkey references "transaction" (id),
    account_id uuid not null constraint posting_account_fkey references account (id),
    -- Again from the transaction: the till's figures are one sum over this index.
    shift_id uuid constraint posting_shift_fkey references shift (id),
    amount bigint not null,
    -- A leg moves something.
    constraint posting_amount check (amount <> 0)
);
create index posting_transaction on posting (transaction_id);
create index posting_shift_account on posting (shift_id, account_id, amount);
