-- Cash goes in and out of the till without a client: for what, and into which account.

-- SQLite changes no check: both tables are made anew, with what is in them. Whatever refers to them is looked at when
-- all of it is there again.
pragma defer_foreign_keys = on;

create table account_before as select * from account;
drop table account;
create table account (
    id uuid not null constraint account_pkey primary key,
    club_id uuid not null constraint account_club_fkey references club (id),
    kind text not null,
    constraint account_kind check (kind in ('till', 'card', 'tariff_income', 'safe', 'difference', 'client_balance', 'client_bonus',
        'bonus_given', 'bonus_spent', 'bonus_expired', 'correction', 'expense', 'other_income'))
);
insert into account (id, club_id, kind) select id, club_id, kind from account_before;
drop table account_before;
-- One account of each kind a club.
create unique index account_once on account (club_id, kind);
insert into account (id, club_id, kind)
    select randomblob(16), c.id, k.value from club c, json_each('["expense", "other_income"]') k;

create table transaction_before as select * from "transaction";
drop table "transaction";
create table "transaction" (
    id uuid not null constraint transaction_pkey primary key,
    club_id uuid not null constraint transaction_club_fkey references club (id),
    -- Null: what the house did by itself.
    shift_id uuid constraint transaction_shift_fkey references shift (id),
    staff_id uuid constraint transaction_staff_fkey references staff (id),
    -- Whose money moved; null: nobody's but the club's.
    client_id uuid constraint transaction_client_fkey references client (id),
    why text not null,
    -- The order, session, shift, client or transaction that it is about.
    about uuid not null,
    corrects uuid constraint transaction_corrects_fkey references "transaction" (id),
    reason text not null,
    business_day date not null,
    at timestamptz not null,
    constraint transaction_why check (why in ('opening_cash', 'tariff_sale', 'refund', 'shift_difference', 'top_up', 'correction',
        'bonus_given', 'bonus_written_off', 'bonus_expired', 'time_to_bonus', 'reversal', 'void', 'method_change', 'cash_in', 'cash_out',
        'collection')),
    -- What puts something right says why.
    constraint transaction_reason check (length(reason) <= 200 and (length(reason) > 0 or why in (
        'opening_cash', 'tariff_sale', 'shift_difference', 'top_up', 'bonus_expired'))),
    -- What people do with money they do in a shift; what the house does by itself stands between shifts.
    constraint transaction_in_shift check ((staff_id is null) = (shift_id is null)),
    -- A mistake is put right by naming it.
    constraint transaction_puts_right check ((corrects is not null) = (why in ('reversal', 'void', 'method_change')))
);
-- Before anything is put in: each row asks for those that it corrects.
create index transaction_corrects on "transaction" (corrects) where corrects is not null;
insert into "transaction" (id, club_id, shift_id, staff_id, client_id, why, about, corrects, reason, business_day, at)
    select id, club_id, shift_id, staff_id, client_id, why, about, corrects, reason, business_day, at
    from transaction_before order by rowid;
drop table transaction_before;
create index transaction_shift on "transaction" (shift_id);
create index transaction_about on "transaction" (about);
create index transaction_club_at on "transaction" (club_id, at);
create index transaction_client_at on "transaction" (client_id, at);
create index transaction_staff_at on "transaction" (club_id, staff_id, at);
create index transaction_why_at on "transaction" (club_id, why, at);

create trigger transaction_append_only_update before update on "transaction" begin
    select raise(abort, 'transaction_append_only');
end;

create trigger transaction_append_only_delete before delete on "transaction" begin
    select raise(abort, 'transaction_append_only');
end;

-- Cash that moved in or out of the till without a client. Its comment is the transaction's reason.
create table cash_move (
    -- The transaction's.
    id uuid not null constraint cash_move_pkey primary key constraint cash_move_transaction_fkey references "transaction" (id),
    club_id uuid not null constraint cash_move_club_fkey references club (id),
    shift_id uuid not null constraint cash_move_shift_fkey references shift (id),
    article text not null,
    amount bigint not null,
    at timestamptz not null,
    constraint cash_move_article check (article in ('change_fund', 'other_income', 'restock', 'housekeeping', 'wages',
        'repairs', 'bills', 'other_expense', 'collection')),
    constraint cash_move_amount check (amount > 0)
);
create index cash_move_shift on cash_move (shift_id, at);

create trigger cash_move_append_only_update before update on cash_move begin
    select raise(abort, 'cash_move_append_only');
end;

create trigger cash_move_append_only_delete before delete on cash_move begin
    select raise(abort, 'cash_move_append_only');
end;
