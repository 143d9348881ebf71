-- What an owner sets up: devices with names and addresses, zones that are no longer used.

-- What people call it besides its number; null: nothing.
alter table device add column name text;
-- Of its network card, in lower case with colons, to wake it up; null: not known.
alter table device add column mac text;
-- One device an address, of those in use.
create unique index device_mac on device (club_id, mac) where archived_at is null;

-- A zone that has had devices stays for the sake of their past.
alter table zone add column archived_at timestamptz;
drop index zone_name;
-- One zone a name, of those in use.
create unique index zone_name on zone (club_id, name) where archived_at is null;

-- Counts up when all sign-ins of a person end: one that was under way meanwhile is worth nothing.
alter table staff add column epoch integer not null default 0;
drop index staff_login;
-- One person a login. Partial, so that PostgreSQL does not take it for a key: who changes a login then waits for
-- nobody who refers to the person.
create unique index staff_login on staff (login) where login <> '';

-- What runs, for the hall and the list of sessions: few rows of a growing table.
create index session_running on session (club_id, started_at) where state in ('active', 'paused');
