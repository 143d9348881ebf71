-- The business, its venues, the people who work there, what they may do and what they did.
-- Moments have no default: time comes in with the act that writes the row.

create table organisation (
    id uuid not null constraint organisation_pkey primary key,
    name text not null,
    currency_code text not null,
    currency_symbol text not null,
    currency_digits smallint not null,
    -- Made to be looked at: `serve --demo` goes on with it, and never touches a real one.
    demo boolean not null,
    created_at timestamptz not null,
    -- Minor units have 0, 2 or 3 decimals.
    constraint organisation_currency_digits check (currency_digits in (0, 2, 3))
);

create table club (
    id uuid not null constraint club_pkey primary key,
    organisation_id uuid not null constraint club_organisation_fkey references organisation (id),
    name text not null,
    country text not null,
    time_zone text not null,
    phone text not null,
    price_step bigint not null,
    warning_minutes integer not null,
    longest_pause_minutes integer not null,
    day_starts_at time not null,
    created_at timestamptz not null,
    -- Amounts are rounded down to a whole step.
    constraint club_price_step check (price_step > 0),
    -- A warning and a pause have a length.
    constraint club_minutes check (warning_minutes >= 0 and longest_pause_minutes > 0)
);

create table staff (
    id uuid not null constraint staff_pkey primary key,
    organisation_id uuid not null constraint staff_organisation_fkey references organisation (id),
    login text not null,
    name text not null,
    password_hash text not null,
    disabled_at timestamptz,
    created_at timestamptz not null,
    -- A login is written one way only.
    constraint staff_login_lower check (login = lower(login) and login <> '')
);
-- One person a login.
create unique index staff_login on staff (login);

create table role (
    id uuid not null constraint role_pkey primary key,
    organisation_id uuid not null constraint role_organisation_fkey references organisation (id),
    name text not null,
    built_in text,
    -- The rights of a role that the organisation made; those of built-in roles are the program's.
    may jsonb not null,
    constraint role_built_in check (built_in in ('owner', 'administrator'))
);
-- One role a name.
create unique index role_name on role (organisation_id, name);

create table staff_role (
    id uuid not null constraint staff_role_pkey primary key,
    staff_id uuid not null constraint staff_role_staff_fkey references staff (id),
    role_id uuid not null constraint staff_role_role_fkey references role (id),
    -- Null: in every club of the organisation.
    club_id uuid constraint staff_role_club_fkey references club (id)
);
-- A role is held once in a club, and once in all of them.
create unique index staff_role_once on staff_role (staff_id, role_id, club_id) where club_id is not null;
create unique index staff_role_everywhere on staff_role (staff_id, role_id) where club_id is null;

create table sign_in (
    -- The hash of what the cookie carries: who reads the table cannot sign in with it.
    id text not null constraint sign_in_pkey primary key,
    staff_id uuid constraint sign_in_staff_fkey references staff (id),
    data text not null,
    expires_at timestamptz not null
);
create index sign_in_expires on sign_in (expires_at);

create table audit_entry (
    -- The id of the form that asked for it, so that the same form is the same act.
    id uuid not null constraint audit_entry_pkey primary key,
    organisation_id uuid not null constraint audit_entry_organisation_fkey references organisation (id),
    club_id uuid constraint audit_entry_club_fkey references club (id),
    staff_id uuid constraint audit_entry_staff_fkey references staff (id),
    action text not null,
    input jsonb not null,
    outcome text not null,
    detail jsonb,
    at timestamptz not null,
    constraint audit_entry_outcome check (outcome in ('done', 'refused', 'forbidden', 'failed'))
);
create index audit_entry_club_at on audit_entry (club_id, at);
