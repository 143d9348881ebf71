-- Who buys, and what is for sale.

create table client (
    id uuid not null constraint client_pkey primary key,
    organisation_id uuid not null constraint client_organisation_fkey references organisation (id),
    kind text not null,
    name text not null,
    phone text,
    created_at timestamptz not null,
    constraint client_kind check (kind in ('guest', 'registered')),
    -- The Unknown Guest has no phone: there is nobody to call.
    constraint client_guest_phone check (kind <> 'guest' or phone is null)
);
-- One Unknown Guest an organisation.
create unique index client_one_guest on client (organisation_id) where kind = 'guest';
-- One client a phone number.
create unique index client_phone on client (organisation_id, phone);

create table tariff (
    id uuid not null constraint tariff_pkey primary key,
    club_id uuid not null constraint tariff_club_fkey references club (id),
    name text not null,
    unit_minutes integer not null,
    max_quantity integer not null,
    refund_policy text not null,
    position integer not null,
    retired_at timestamptz,
    created_at timestamptz not null,
    -- Time is sold in whole units of at least a minute.
    constraint tariff_unit check (unit_minutes > 0 and max_quantity > 0),
    constraint tariff_refund_policy check (refund_policy in ('keep', 'bonus', 'burn'))
);
-- One tariff a name, of those for sale.
create unique index tariff_name on tariff (club_id, name) where retired_at is null;

create table tariff_price (
    tariff_id uuid not null constraint tariff_price_tariff_fkey references tariff (id),
    zone_id uuid not null constraint tariff_price_zone_fkey references zone (id),
    club_id uuid not null constraint tariff_price_club_fkey references club (id),
    price bigint not null,
    constraint tariff_price_pkey primary key (tariff_id, zone_id),
    -- Free is a price, less than free is not.
    constraint tariff_price_not_negative check (price >= 0)
);
