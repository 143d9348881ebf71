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
