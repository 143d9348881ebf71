-- Zones and the devices in them.

create table zone (
    id uuid not null constraint zone_pkey primary key,
    club_id uuid not null constraint zone_club_fkey references club (id),
    name text not null,
    position integer not null
);
-- One zone a name.
create unique index zone_name on zone (club_id, name);

create table device (
    id uuid not null constraint device_pkey primary key,
    club_id uuid not null constraint device_club_fkey references club (id),
    zone_id uuid not null constraint device_zone_fkey references zone (id),
    kind text not null,
    number integer not null,
    archived_at timestamptz,
    created_at timestamptz not null,
    constraint device_kind check (kind in ('pc', 'console')),
    constraint device_number_positive check (number > 0)
);
-- One device a number, of those in use.
create unique index device_number on device (club_id, kind, number) where archived_at is null;
create index device_zone on device (zone_id);
