-- An order is paid by any mix; a tariff says how much of it may be bonus.

alter table tariff add column max_bonus_percent integer not null default 0
    constraint tariff_max_bonus_percent check (max_bonus_percent between 0 and 100);

alter table payment drop constraint payment_method;
alter table payment add constraint payment_method check (method in ('cash', 'card', 'balance', 'bonus'));
drop index payment_transaction;
drop index payment_order;
-- An order is paid once with each.
create unique index payment_once on payment (order_id, method);
create index payment_transaction on payment (transaction_id);
