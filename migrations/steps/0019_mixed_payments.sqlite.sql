-- An order is paid by any mix; a tariff says how much of it may be bonus.

alter table tariff add column max_bonus_percent integer not null default 0
    constraint tariff_max_bonus_percent check (max_bonus_percent between 0 and 100);

-- SQLite changes no check: the table is made anew, with what is in it.
create table payment_before as select * from payment;
drop table payment;
create table payment (
    id uuid not null constraint payment_pkey primary key,
    club_id uuid not null constraint payment_club_fkey references club (id),
    order_id uuid not null constraint payment_order_fkey references "order" (id),
    -- Null where nothing had to be paid.
    transaction_id uuid constraint payment_transaction_fkey references "transaction" (id),
    method text not null,
    amount bigint not null,
    tendered bigint not null,
    -- What went back of what was handed over.
    change_given bigint not null,
    at timestamptz not null,
    constraint payment_method check (method in ('cash', 'card', 'balance', 'bonus')),
    constraint payment_amount check (amount >= 0),
    -- Only cash has change.
    constraint payment_change check (change_given = tendered - amount and change_given >= 0
        and (method = 'cash' or change_given = 0))
);
insert into payment (id, club_id, order_id, transaction_id, method, amount, tendered, change_given, at)
    select id, club_id, order_id, transaction_id, method, amount, tendered, change_given, at from payment_before
    order by rowid;
drop table payment_before;
-- An order is paid once with each.
create unique index payment_once on payment (order_id, method);
create index payment_transaction on payment (transaction_id);

create trigger payment_append_only_update before update on payment begin
    select raise(abort, 'payment_append_only');
end;

create trigger payment_append_only_delete before delete on payment begin
    select raise(abort, 'payment_append_only');
end;
