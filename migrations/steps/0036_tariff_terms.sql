-- Tariffs as clubs sell them: under a heading, at hours of their own, for a price by the hour, to certain buyers.

create table tariff_group (
    id uuid not null constraint tariff_group_pkey primary key,
    club_id uuid not null constraint tariff_group_club_fkey references club (id),
    name text not null,
    position integer not null,
    created_at timestamptz not null
);
-- One heading a name.
create unique index tariff_group_name on tariff_group (club_id, name);

alter table tariff add column description text not null default ''
    constraint tariff_description check (length(description) <= 500);
alter table tariff add column group_id uuid constraint tariff_group_fkey references tariff_group (id);
-- What is sold until its hours end is one, and has no units.
alter table tariff add column sold_as text not null default 'units'
    constraint tariff_sold_as check (sold_as = 'units' or (sold_as = 'window' and unit_minutes = 1 and max_quantity = 1));

-- When it may be played, and for how much: the first that fits. No schedule: always.
create table tariff_use (
    tariff_id uuid not null constraint tariff_use_tariff_fkey references tariff (id),
    position integer not null,
    club_id uuid not null constraint tariff_use_club_fkey references club (id),
    start_schedule_id uuid constraint tariff_use_start_fkey references schedule (id),
    finish_schedule_id uuid constraint tariff_use_finish_fkey references schedule (id),
    constraint tariff_use_pkey primary key (tariff_id, position)
);
-- One schedule once a tariff; always is one of them.
create unique index tariff_use_start on tariff_use (tariff_id, start_schedule_id);
create unique index tariff_use_always on tariff_use (tariff_id) where start_schedule_id is null;

create table tariff_use_price (
    tariff_id uuid not null,
    position integer not null,
    zone_id uuid not null constraint tariff_use_price_zone_fkey references zone (id),
    club_id uuid not null constraint tariff_use_price_club_fkey references club (id),
    price bigint not null,
    constraint tariff_use_price_pkey primary key (tariff_id, position, zone_id),
    constraint tariff_use_price_use_fkey foreign key (tariff_id, position) references tariff_use (tariff_id, position),
    -- Free is a price, less than free is not.
    constraint tariff_price_not_negative check (price >= 0)
);

-- When it may be bought, and by whom: one that fits is enough. No schedule: always.
create table tariff_sale (
    tariff_id uuid not null constraint tariff_sale_tariff_fkey references tariff (id),
    position integer not null,
    club_id uuid not null constraint tariff_sale_club_fkey references club (id),
    schedule_id uuid constraint tariff_sale_schedule_fkey references schedule (id),
    buyers text not null,
    constraint tariff_sale_pkey primary key (tariff_id, position),
    constraint tariff_sale_buyers check (buyers in ('anyone', 'new_clients', 'groups'))
);

create table tariff_sale_group (
    tariff_id uuid not null,
    position integer not null,
    group_id uuid not null constraint tariff_sale_group_group_fkey references client_group (id),
    constraint tariff_sale_group_pkey primary key (tariff_id, position, group_id),
    constraint tariff_sale_group_sale_fkey foreign key (tariff_id, position) references tariff_sale (tariff_id, position)
);

-- What there was could be played and bought by everybody at any time.
insert into tariff_use (tariff_id, position, club_id) select id, 0, club_id from tariff;
insert into tariff_use_price (tariff_id, position, zone_id, club_id, price)
    select tariff_id, 0, zone_id, club_id, price from tariff_price;
insert into tariff_sale (tariff_id, position, club_id, buyers) select id, 0, club_id, 'anyone' from tariff;
drop table tariff_price;
