-- Discounts, and what they took off a price.

create table discount (
    id uuid not null constraint discount_pkey primary key,
    club_id uuid not null constraint discount_club_fkey references club (id),
    name text not null,
    percent integer not null,
    -- Null: always.
    schedule_id uuid constraint discount_schedule_fkey references schedule (id),
    created_at timestamptz not null,
    archived_at timestamptz,
    constraint discount_percent check (percent between 1 and 100)
);
-- One discount a name, of those in use.
create unique index discount_name on discount (club_id, name) where archived_at is null;

-- What it is off, a tariff or all under a heading; and for whom, a group of clients.
create table discount_part (
    discount_id uuid not null constraint discount_part_discount_fkey references discount (id),
    position integer not null,
    club_id uuid not null constraint discount_part_club_fkey references club (id),
    tariff_id uuid constraint discount_part_tariff_fkey references tariff (id),
    tariff_group_id uuid,
    client_group_id uuid constraint discount_part_group_fkey references client_group (id),
    constraint discount_part_pkey primary key (discount_id, position),
    -- Each is one of the three.
    constraint discount_part_one check ((case when tariff_id is null then 0 else 1 end)
        + (case when tariff_group_id is null then 0 else 1 end)
        + (case when client_group_id is null then 0 else 1 end) = 1)
);

create index audit_entry_about_discount on audit_entry ((input->>'discount')) where (input->>'discount') is not null;

-- SQLite changes no check: the table is made anew, with what is in it. Whatever refers to it is looked at when all of it
-- is there again.
pragma defer_foreign_keys = on;

create table order_line_before as select * from order_line;
drop table order_line;
create table order_line (
    id uuid not null constraint order_line_pkey primary key,
    club_id uuid not null constraint order_line_club_fkey references club (id),
    order_id uuid not null constraint order_line_order_fkey references "order" (id),
    position integer not null,
    tariff_id uuid not null constraint order_line_tariff_fkey references tariff (id),
    zone_id uuid not null constraint order_line_zone_fkey references zone (id),
    -- As they were called at the sale.
    tariff_name text not null,
    zone_name text not null,
    quantity integer not null,
    unit_price bigint not null,
    total bigint not null,
    -- What of it could be paid with bonus. Null: nobody wrote that down then.
    bonus_percent integer constraint order_line_bonus_percent check (bonus_percent between 0 and 100),
    bonus_most bigint constraint order_line_bonus_most check (bonus_most >= 0),
    -- The tax that was in a price when it was sold. Null: none.
    tax_name text,
    tax_rate integer
        constraint order_line_tax check ((tax_rate is null) = (tax_name is null) and coalesce(tax_rate, 1) between 1 and 9999),
    discount_name text,
    discount_percent integer,
    discount bigint not null default 0,
    constraint order_line_quantity check (quantity > 0),
    -- The price is its explanation: so many at so much, less what was taken off.
    constraint order_line_total check (total = unit_price * quantity - discount
        and unit_price >= 0 and discount >= 0 and total >= 0),
    constraint order_line_discount check ((discount_name is null) = (discount_percent is null)
        and (discount_name is null) = (discount = 0) and coalesce(discount_percent, 1) between 1 and 100)
);
insert into order_line (id, club_id, order_id, position, tariff_id, zone_id, tariff_name, zone_name, quantity, unit_price,
        total, bonus_percent, bonus_most, tax_name, tax_rate)
    select id, club_id, order_id, position, tariff_id, zone_id, tariff_name, zone_name, quantity, unit_price,
        total, bonus_percent, bonus_most, tax_name, tax_rate
    from order_line_before order by rowid;
drop table order_line_before;
create index order_line_order on order_line (order_id);
create index order_line_taxed on order_line (club_id) where tax_rate is not null;

create trigger order_line_append_only_update before update on order_line begin
    select raise(abort, 'order_line_append_only');
end;

create trigger order_line_append_only_delete before delete on order_line begin
    select raise(abort, 'order_line_append_only');
end;
