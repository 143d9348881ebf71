-- Play by the minute: the house buys a few minutes ahead from the client's balance, in no shift.

alter table "order" alter column shift_id drop not null;
alter table "order" alter column staff_id drop not null;
-- What people sell stands in a shift; what the house buys in none.
alter table "order" add constraint order_in_shift check ((staff_id is null) = (shift_id is null));

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

create trigger minutes_back_append_only before update or delete on minutes_back
    for each row execute function append_only('minutes_back_append_only');
create trigger minutes_back_append_only_truncate before truncate on minutes_back
    for each statement execute function append_only('minutes_back_append_only');
