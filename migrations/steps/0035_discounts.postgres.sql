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

-- The price is its explanation: so many at so much, less what was taken off.
alter table order_line add column discount_name text;
alter table order_line add column discount_percent integer;
alter table order_line add column discount bigint not null default 0;
alter table order_line add constraint order_line_discount check ((discount_name is null) = (discount_percent is null)
    and (discount_name is null) = (discount = 0) and coalesce(discount_percent, 1) between 1 and 100);
alter table order_line drop constraint order_line_total;
alter table order_line add constraint order_line_total check (total = unit_price * quantity - discount
    and unit_price >= 0 and discount >= 0 and total >= 0);
