-- Play by the minute: the house buys a few minutes ahead from the client's balance, in no shift.

-- SQLite drops no "not null": the table is made anew, with what is in it. Whatever refers to it is looked at when all of it
-- is there again.
pragma defer_foreign_keys = on;

create table order_before as select * from "order";
drop table "order";
create table "order" (
    id uuid not null constraint order_pkey primary key,
    club_id uuid not null constraint order_club_fkey references club (id),
    client_id uuid not null constraint order_client_fkey references client (id),
    shift_id uuid constraint order_shift_fkey references shift (id),
    staff_id uuid constraint order_staff_fkey references staff (id),
    total bigint not null,
    paid_at timestamptz not null,
    constraint order_total check (total >= 0),
    -- What people sell stands in a shift; what the house buys in none.
    constraint order_in_shift check ((staff_id is null) = (shift_id is null))
);
insert into "order" (id, club_id, client_id, shift_id, staff_id, total, paid_at)
    select id, club_id, client_id, shift_id, staff_id, total, paid_at from order_before order by rowid;
drop table order_before;
create index order_shift on "order" (shift_id);
create index order_free on "order" (club_id, paid_at) where total = 0;
create index order_client on "order" (client_id, club_id);

create trigger order_append_only_update before update on "order" begin
    select raise(abort, 'order_append_only');
end;

create trigger order_append_only_delete before delete on "order" begin
    select raise(abort, 'order_append_only');
end;

-- With which tariff a session goes on when its time is over, and at which rate. Null: it ends.
alter table session add column by_minute text;
-- At which rate so many minutes were bought ahead. Null: of other time.
alter table time_block add column slice text;
-- The block whose run of minutes they go on with, at the same rate and in the same place: together they are read as one.
alter table time_block add column joins uuid constraint time_block_joins_fkey references time_block (id);
create index time_block_joins on time_block (joins) where joins is not null;
-- Their sessions go on by the minute, whatever they began with.
alter table client add column continues_by_minute boolean not null default false;

-- Minutes that were bought ahead and not played: what they had cost goes back onto the balance.
create table minutes_back (
    time_block_id uuid not null constraint minutes_back_pkey primary key
        constraint minutes_back_time_block_fkey references time_block (id),
    club_id uuid not null constraint minutes_back_club_fkey references club (id),
    minutes bigint not null,
    amount bigint not null,
    -- Null where they had cost nothing.
    transaction_id uuid constraint minutes_back_transaction_fkey references "transaction" (id),
    at timestamptz not null,
    constraint minutes_back_minutes check (minutes > 0),
    constraint minutes_back_amount check (amount >= 0 and (amount = 0) = (transaction_id is null))
);

create trigger minutes_back_append_only_update before update on minutes_back begin
    select raise(abort, 'minutes_back_append_only');
end;

create trigger minutes_back_append_only_delete before delete on minutes_back begin
    select raise(abort, 'minutes_back_append_only');
end;
