-- Registered clients: who they are, how they are found, what keeps them out, the groups they are in.

-- The last client ID that was given out. Whoever gives the next one locks the row: no number is given twice.
alter table organisation add column last_client_number bigint not null default 0;

alter table client add column email text;
alter table client add column born_on date;
alter table client add column card_number text;
-- When they proved that the phone is theirs; null: unverified.
alter table client add column verified_at timestamptz;
-- What staff should know.
alter table client add column note text not null default ''
    constraint client_note check (length(note) <= 500);
alter table client add column registered_by uuid constraint client_registered_by_fkey references staff (id);
alter table client add column archived_at timestamptz;
-- The name in small letters, by the rules of the program: a database's own end with Latin ones.
alter table client add column name_folded text not null default '';
-- The digits of the phone from the last to the first: its last digits are the beginning of this.
alter table client add column phone_reversed text;
-- The client ID: short, and made by the system. Whoever is registered has one, and a phone.
alter table client add column number bigint
    constraint client_registered check (kind = 'guest'
        or (phone is not null and phone_reversed is not null and number is not null and number > 0));

-- One client a phone number. Partial, as the next two, so that PostgreSQL does not take it for a key: who changes a
-- phone then waits for nobody who refers to the client.
drop index client_phone;
create unique index client_phone on client (organisation_id, phone) where kind = 'registered';
-- One client a client ID.
create unique index client_number on client (organisation_id, number) where kind = 'registered';
-- One client a card.
create unique index client_card on client (organisation_id, card_number) where kind = 'registered';
create index client_phone_end on client (organisation_id, phone_reversed) where kind = 'registered';
create index client_registered_at on client (organisation_id, created_at, id) where kind = 'registered';

create table client_group (
    id uuid not null constraint client_group_pkey primary key,
    organisation_id uuid not null constraint client_group_organisation_fkey references organisation (id),
    name text not null,
    colour text not null,
    created_at timestamptz not null,
    -- No longer given to anybody; null: it is.
    archived_at timestamptz,
    constraint client_group_colour
        check (colour in ('grey', 'red', 'amber', 'green', 'teal', 'blue', 'violet', 'pink'))
);
-- One group a name, of those in use.
create unique index client_group_name on client_group (organisation_id, name) where archived_at is null;

create table client_in_group (
    client_id uuid not null constraint client_in_group_client_fkey references client (id),
    group_id uuid not null constraint client_in_group_group_fkey references client_group (id),
    -- Nobody is in a group twice.
    constraint client_in_group_pkey primary key (client_id, group_id)
);
create index client_in_group_group on client_in_group (group_id, client_id);

create table client_ban (
    id uuid not null constraint client_ban_pkey primary key,
    client_id uuid not null constraint client_ban_client_fkey references client (id),
    reason text not null,
    starts_at timestamptz not null,
    banned_by uuid not null constraint client_ban_banned_by_fkey references staff (id),
    -- Null: until it is lifted by hand.
    ends_at timestamptz,
    lifted_at timestamptz,
    -- Null with a time: it was over by itself.
    lifted_by uuid constraint client_ban_lifted_by_fkey references staff (id),
    constraint client_ban_reason check (length(reason) between 1 and 200),
    -- Time does not run backwards.
    constraint client_ban_order check ((ends_at is null or ends_at > starts_at)
        and (lifted_at is null or lifted_at >= starts_at)),
    -- Nobody lifts what is not over, and by itself only what has an end is.
    constraint client_ban_lifted check ((lifted_by is null or lifted_at is not null)
        and (lifted_at is null or lifted_by is not null or ends_at is not null))
);
-- One open ban a client.
create unique index client_ban_open on client_ban (client_id) where lifted_at is null;
create index client_ban_client on client_ban (client_id, starts_at);

-- A client's visits, newest first, and what of them runs.
create index session_client_started on session (client_id, started_at);
create index session_client_running on session (client_id) where state in ('active', 'paused');

create index audit_entry_about_group on audit_entry ((input->>'group')) where (input->>'group') is not null;
