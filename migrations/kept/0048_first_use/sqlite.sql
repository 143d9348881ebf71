PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "seaql_migrations" ( "version" varchar NOT NULL PRIMARY KEY, "applied_at" integer NOT NULL );
INSERT INTO seaql_migrations VALUES('0001_people',1796004622);
INSERT INTO seaql_migrations VALUES('0002_hall',1796004622);
INSERT INTO seaql_migrations VALUES('0003_offer',1796004622);
INSERT INTO seaql_migrations VALUES('0004_ledger',1796004622);
INSERT INTO seaql_migrations VALUES('0005_orders',1796004622);
INSERT INTO seaql_migrations VALUES('0006_sessions',1796004622);
INSERT INTO seaql_migrations VALUES('0007_news',1796004622);
INSERT INTO seaql_migrations VALUES('0008_append_only',1796004622);
INSERT INTO seaql_migrations VALUES('0009_settings',1796004622);
INSERT INTO seaql_migrations VALUES('0010_second_factor',1796004622);
INSERT INTO seaql_migrations VALUES('0011_clubs',1796004622);
INSERT INTO seaql_migrations VALUES('0012_opening_hours',1796004622);
INSERT INTO seaql_migrations VALUES('0013_audit_indexes',1796004622);
INSERT INTO seaql_migrations VALUES('0014_holds',1796004622);
INSERT INTO seaql_migrations VALUES('0015_clients',1796004622);
INSERT INTO seaql_migrations VALUES('0015_clients_names',1796004622);
INSERT INTO seaql_migrations VALUES('0016_balances',1796004622);
INSERT INTO seaql_migrations VALUES('0017_loyalty',1796004622);
INSERT INTO seaql_migrations VALUES('0018_seals',1796004622);
INSERT INTO seaql_migrations VALUES('0019_mixed_payments',1796004622);
INSERT INTO seaql_migrations VALUES('0020_client_tariffs',1796004622);
INSERT INTO seaql_migrations VALUES('0020_price_lines',1796004622);
INSERT INTO seaql_migrations VALUES('0021_messages',1796004622);
INSERT INTO seaql_migrations VALUES('0023_client_standing',1796004622);
INSERT INTO seaql_migrations VALUES('0024_cash_moves',1796004622);
INSERT INTO seaql_migrations VALUES('0025_z_report',1796004622);
INSERT INTO seaql_migrations VALUES('0027_printer',1796004622);
INSERT INTO seaql_migrations VALUES('0028_card_payment',1796004622);
INSERT INTO seaql_migrations VALUES('0029_hand_over_note',1796004622);
INSERT INTO seaql_migrations VALUES('0030_club_tax',1796004622);
INSERT INTO seaql_migrations VALUES('0031_reports',1796004622);
INSERT INTO seaql_migrations VALUES('0032_client_totals',1796004622);
INSERT INTO seaql_migrations VALUES('0033_printer_logo',1796004622);
INSERT INTO seaql_migrations VALUES('0034_schedules',1796004622);
INSERT INTO seaql_migrations VALUES('0035_discounts',1796004622);
INSERT INTO seaql_migrations VALUES('0036_tariff_terms',1796004622);
INSERT INTO seaql_migrations VALUES('0037_sold_terms',1796004622);
INSERT INTO seaql_migrations VALUES('0038_bookings',1796004622);
INSERT INTO seaql_migrations VALUES('0040_carts',1796004622);
INSERT INTO seaql_migrations VALUES('0041_tariff_expiry',1796004622);
INSERT INTO seaql_migrations VALUES('0042_client_tariff_expiry',1796004622);
INSERT INTO seaql_migrations VALUES('0043_sold_rules',1796004622);
INSERT INTO seaql_migrations VALUES('0044_minutes',1796004622);
INSERT INTO seaql_migrations VALUES('0045_moved',1796004622);
INSERT INTO seaql_migrations VALUES('0046_client_tariff_lists',1796004622);
INSERT INTO seaql_migrations VALUES('0047_by_hand',1796004622);
INSERT INTO seaql_migrations VALUES('0048_first_use',1796004622);
CREATE TABLE organisation (
    id uuid not null constraint organisation_pkey primary key,
    name text not null,
    currency_code text not null,
    currency_symbol text not null,
    currency_digits smallint not null,
    -- Made to be looked at: `serve --demo` goes on with it, and never touches a real one.
    demo boolean not null,
    created_at timestamptz not null, last_client_number bigint not null default 0,
    -- Minor units have 0, 2 or 3 decimals.
    constraint organisation_currency_digits check (currency_digits in (0, 2, 3))
);
INSERT INTO organisation VALUES(X'01a22a37b0df73cd8769ef16723b6e09','Nebula','KZT','₸',0,1,'2026-11-30T02:10:22.559+00:00',40);
CREATE TABLE club (
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
    created_at timestamptz not null, sessions_carry_over boolean not null default false, tax_name text not null default '', tax_rate integer not null default 0
    constraint club_tax check (tax_rate between 0 and 9999 and (tax_rate = 0) = (tax_name = '')), booking_itself boolean not null default true, booking_grace_minutes integer not null default 15, booking_unclaimed text not null default 'balance'
    constraint club_booking_unclaimed check (booking_unclaimed in ('balance', 'burn')), booking_pay_minutes integer not null default 30
    constraint club_booking_minutes check (booking_grace_minutes between 1 and 720 and booking_pay_minutes between 1 and 43200),
    -- Amounts are rounded down to a whole step.
    constraint club_price_step check (price_step > 0),
    -- A warning and a pause have a length.
    constraint club_minutes check (warning_minutes >= 0 and longest_pause_minutes > 0)
);
INSERT INTO club VALUES(X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef16723b6e09','Nebula, Almaty','KZ','Asia/Almaty','+77270000000',1,5,30,'06:00:00','2026-11-30T02:10:22.559+00:00',0,'',0,1,15,'balance',30);
CREATE TABLE staff (
    id uuid not null constraint staff_pkey primary key,
    organisation_id uuid not null constraint staff_organisation_fkey references organisation (id),
    login text not null,
    name text not null,
    password_hash text not null,
    disabled_at timestamptz,
    created_at timestamptz not null, epoch integer not null default 0, client_id uuid constraint staff_client_fkey references client (id),
    -- A login is written one way only.
    constraint staff_login_lower check (login = lower(login) and login <> '')
);
INSERT INTO staff VALUES(X'01a22a37b0df73cd8769ef184b971956',X'01a22a37b0df73cd8769ef16723b6e09','owner','Aliya','$argon2id$v=19$m=19456,t=2,p=1$IPhNhr1bk+RxooxEoQ5Hbg$BaObTm4/67JhLi0vRFdIJNjJ21WL1++ejs1m5+SK2Kc',NULL,'2026-11-30T02:10:22.559+00:00',0,NULL);
INSERT INTO staff VALUES(X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0df73cd8769ef16723b6e09','admin','Dana','$argon2id$v=19$m=19456,t=2,p=1$uSkEJYjWrNuB9whRmEfSBg$E3CJpBEVzZc94wRpGNzlpAiMQGTEncthxfmKijAGZa0',NULL,'2026-11-30T02:10:22.565+00:00',0,NULL);
INSERT INTO staff VALUES(X'01a22a37b1357116b45a53d3b0e6ef4b',X'01a22a37b0df73cd8769ef16723b6e09','cashier','Timur','$argon2id$v=19$m=19456,t=2,p=1$hAQEbpETS7D2CJ0dnne34Q$pU+ITSUmnwzuVQRzWu+hTB91TpMAhyESJ2FQFAeH9LQ',NULL,'2026-11-30T02:10:22.565+00:00',0,NULL);
CREATE TABLE role (
    id uuid not null constraint role_pkey primary key,
    organisation_id uuid not null constraint role_organisation_fkey references organisation (id),
    name text not null,
    built_in text,
    -- The rights of a role that the organisation made; those of built-in roles are the program's.
    may jsonb not null,
    constraint role_built_in check (built_in in ('owner', 'administrator'))
);
INSERT INTO role VALUES(X'01a22a37b0e2760e9750ff4face00dba',X'01a22a37b0df73cd8769ef16723b6e09','Owner','owner','[]');
INSERT INTO role VALUES(X'01a22a37b0e2760e9750ff5054a77c51',X'01a22a37b0df73cd8769ef16723b6e09','Administrator','administrator','[]');
INSERT INTO role VALUES(X'01a22a37b11f7619b401cb88038c1dab',X'01a22a37b0df73cd8769ef16723b6e09','Cashier',NULL,'["see_hall","start_session","pause_session","move_session","extend_session","end_session","see_shift","open_shift","close_shift","see_clients","edit_clients","top_up","see_transactions"]');
CREATE TABLE staff_role (
    id uuid not null constraint staff_role_pkey primary key,
    staff_id uuid not null constraint staff_role_staff_fkey references staff (id),
    role_id uuid not null constraint staff_role_role_fkey references role (id),
    -- Null: in every club of the organisation.
    club_id uuid constraint staff_role_club_fkey references club (id)
);
INSERT INTO staff_role VALUES(X'01a22a37b0e376e1a1f4dd5d4489681d',X'01a22a37b0df73cd8769ef184b971956',X'01a22a37b0e2760e9750ff4face00dba',NULL);
INSERT INTO staff_role VALUES(X'01a22a37b1347446b0534e4d7f32e642',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff5054a77c51',NULL);
INSERT INTO staff_role VALUES(X'01a22a37b143702ca955b7d6466d2134',X'01a22a37b1357116b45a53d3b0e6ef4b',X'01a22a37b11f7619b401cb88038c1dab',NULL);
CREATE TABLE sign_in (
    -- The hash of what the cookie carries: who reads the table cannot sign in with it.
    id text not null constraint sign_in_pkey primary key,
    staff_id uuid constraint sign_in_staff_fkey references staff (id),
    data text not null,
    expires_at timestamptz not null
, club_id uuid constraint sign_in_club_fkey references club (id));
CREATE TABLE audit_entry (
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
INSERT INTO audit_entry VALUES(X'01a22a37b0e5751cb386bdbfe6ddf79f',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"club":"01a22a37-b0df-73cd-8769-ef1749e5954d","id":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f","name":"Standard"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0e5751cb386bdc0655e6a10',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"club":"01a22a37-b0df-73cd-8769-ef1749e5954d","id":"01a22a37-b0e5-751c-b386-bdc0655e6a10","name":"VIP"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0e5751cb386bdc1bcd096b4',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"club":"01a22a37-b0df-73cd-8769-ef1749e5954d","id":"01a22a37-b0e5-751c-b386-bdc1bcd096b4","name":"Consoles"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0e8764a8a86c4b5467b570f',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0e8-764a-8a86-c4b5467b570f","kind":"pc","number":1,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0e972788e9a3925b2937080',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0e9-7278-8e9a-3925b2937080","kind":"pc","number":2,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0ea74c6be9eb52359a4a95c',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0ea-74c6-be9e-b52359a4a95c","kind":"pc","number":3,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0eb772b8c5c0d9133f5cf0a',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0eb-772b-8c5c-0d9133f5cf0a","kind":"pc","number":4,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0ec7106acae48447bb19fcd',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0ec-7106-acae-48447bb19fcd","kind":"pc","number":5,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0ee77e0b0b81e83a5c1619c',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0ee-77e0-b0b8-1e83a5c1619c","kind":"pc","number":6,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0ef723aafd9dbc235d49bd8',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0ef-723a-afd9-dbc235d49bd8","kind":"pc","number":7,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0f076f483898f8622dddf5e',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0f0-76f4-8389-8f8622dddf5e","kind":"pc","number":8,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0f1761a948fd3b3ed61c037',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0f1-761a-948f-d3b3ed61c037","kind":"pc","number":9,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0f275718cec40ddf4fca82d',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0f2-7571-8cec-40ddf4fca82d","kind":"pc","number":10,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0f377509e1d402dc5dbeb51',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0f3-7750-9e1d-402dc5dbeb51","kind":"pc","number":11,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0f47680a4e944902d0cac93',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0f4-7680-a4e9-44902d0cac93","kind":"pc","number":12,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0f574c3b11313567bbbe60c',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0f5-74c3-b113-13567bbbe60c","kind":"pc","number":13,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0f6766b832ca10052c91993',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0f6-766b-832c-a10052c91993","kind":"pc","number":14,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0f7746a8bd0abcfc4ebc5c5',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0f7-746a-8bd0-abcfc4ebc5c5","kind":"pc","number":15,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0f97114b7e5fe182bc892c8',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0f9-7114-b7e5-fe182bc892c8","kind":"pc","number":16,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0fa71c096ecd68a8cde1b8a',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0fa-71c0-96ec-d68a8cde1b8a","kind":"pc","number":17,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0fb7513bfcb77c50d7ab35c',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0fb-7513-bfcb-77c50d7ab35c","kind":"pc","number":18,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0fc749bbf24b3dadf095efc',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0fc-749b-bf24-b3dadf095efc","kind":"pc","number":19,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0fd777abab0d1ce41cbae97',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0fd-777a-bab0-d1ce41cbae97","kind":"pc","number":20,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0fe70bf96bbbfef42d9a79c',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0fe-70bf-96bb-bfef42d9a79c","kind":"pc","number":21,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b0ff70e69fca0068d40cf3f0',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b0ff-70e6-9fca-0068d40cf3f0","kind":"pc","number":22,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b1007464b5df88ba4873dcd9',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b100-7464-b5df-88ba4873dcd9","kind":"pc","number":23,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b1017553985810550610c5ba',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b101-7553-9858-10550610c5ba","kind":"pc","number":24,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b102737d9d76260db3a6d595',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b102-737d-9d76-260db3a6d595","kind":"pc","number":25,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b10372cfbbe8dc16b2d09214',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b103-72cf-bbe8-dc16b2d09214","kind":"pc","number":26,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b104738491ffd75a982103a0',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b104-7384-91ff-d75a982103a0","kind":"pc","number":27,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b105773385f1ae06a737728e',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b105-7733-85f1-ae06a737728e","kind":"pc","number":28,"zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b106766d973b1096ff1c16de',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b106-766d-973b-1096ff1c16de","kind":"pc","number":29,"zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b1087472914e3c4b8c58e74c',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b108-7472-914e-3c4b8c58e74c","kind":"pc","number":30,"zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b109721681cc1ee454f5dc8b',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b109-7216-81cc-1ee454f5dc8b","kind":"pc","number":31,"zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b10a72f8839221ab44c62a97',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b10a-72f8-8392-21ab44c62a97","kind":"pc","number":32,"zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b10b744184c297087e875c90',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b10b-7441-84c2-97087e875c90","kind":"pc","number":33,"zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b10c7317adfba9c72795215b',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b10c-7317-adfb-a9c72795215b","kind":"pc","number":34,"zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b10d710cbcc9a383724f7d4a',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b10d-710c-bcc9-a383724f7d4a","kind":"pc","number":35,"zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b10e757bbad22dbe56dcde70',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b10e-757b-bad2-2dbe56dcde70","kind":"pc","number":36,"zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b10f7582b9df0561ced4c968',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b10f-7582-b9df-0561ced4c968","kind":"pc","number":37,"zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b1117288913254f4592a2acf',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b111-7288-9132-54f4592a2acf","kind":"pc","number":38,"zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b11277d49cfae989ff6c3ae3',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b112-77d4-9cfa-e989ff6c3ae3","kind":"pc","number":39,"zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b1137778b47bfbeccc4adf17',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b113-7778-b47b-fbeccc4adf17","kind":"pc","number":40,"zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b11474899156a5d4e17ba0d4',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b114-7489-9156-a5d4e17ba0d4","kind":"console","number":1,"zone":"01a22a37-b0e5-751c-b386-bdc1bcd096b4"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b1157704a9769574dfc93e9c',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b115-7704-a976-9574dfc93e9c","kind":"console","number":2,"zone":"01a22a37-b0e5-751c-b386-bdc1bcd096b4"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b11670bf87e6f7cd4a881b00',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b116-70bf-87e6-f7cd4a881b00","kind":"console","number":3,"zone":"01a22a37-b0e5-751c-b386-bdc1bcd096b4"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b11777e082bd5d4053ec3b1e',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_devices','{"id":"01a22a37-b117-77e0-82bd-5d4053ec3b1e","kind":"console","number":4,"zone":"01a22a37-b0e5-751c-b386-bdc1bcd096b4"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b118743ead2f14182b885f6b',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_tariffs','{"id":"01a22a37-b118-743e-ad2f-14182b885f6b","max_bonus_percent":30,"max_quantity":12,"name":"1 hour","prices":[["01a22a37-b0e5-751c-b386-bdbfe6ddf79f",900],["01a22a37-b0e5-751c-b386-bdc0655e6a10",1400],["01a22a37-b0e5-751c-b386-bdc1bcd096b4",1200]],"refund_policy":"keep","unit_minutes":60}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b11a7621a12b290a211fa6cf',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_tariffs','{"id":"01a22a37-b11a-7621-a12b-290a211fa6cf","max_bonus_percent":30,"max_quantity":4,"name":"3 hours","prices":[["01a22a37-b0e5-751c-b386-bdbfe6ddf79f",2400],["01a22a37-b0e5-751c-b386-bdc0655e6a10",3600],["01a22a37-b0e5-751c-b386-bdc1bcd096b4",3000]],"refund_policy":"keep","unit_minutes":180}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b11c7648b499bb03391eecbd',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_tariffs','{"id":"01a22a37-b11c-7648-b499-bb03391eecbd","max_bonus_percent":30,"max_quantity":2,"name":"5 hours","prices":[["01a22a37-b0e5-751c-b386-bdbfe6ddf79f",3500],["01a22a37-b0e5-751c-b386-bdc0655e6a10",5500]],"refund_policy":"keep","unit_minutes":300}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b11d773bbb0e715089ef0416',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_tariffs','{"id":"01a22a37-b11d-773b-bb0e-715089ef0416","max_bonus_percent":30,"max_quantity":3,"name":"30 minutes","prices":[["01a22a37-b0e5-751c-b386-bdbfe6ddf79f",500],["01a22a37-b0e5-751c-b386-bdc0655e6a10",800],["01a22a37-b0e5-751c-b386-bdc1bcd096b4",700]],"refund_policy":"keep","unit_minutes":30}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b11f7619b401cb88038c1dab',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_staff','{"id":"01a22a37-b11f-7619-b401-cb88038c1dab","may":["see_hall","start_session","pause_session","move_session","extend_session","end_session","see_shift","open_shift","close_shift","see_clients","edit_clients","top_up","see_transactions"],"name":"Cashier"}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_staff','{"id":"01a22a37-b120-72f8-9575-a9854f0d5829","login":"admin","name":"Dana","position":{"BuiltIn":"administrator"}}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b1357116b45a53d3b0e6ef4b',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_staff','{"id":"01a22a37-b135-7116-b45a-53d3b0e6ef4b","login":"cashier","name":"Timur","position":{"Made":"01a22a37-b11f-7619-b401-cb88038c1dab"}}','done',NULL,'2026-11-30T02:10:22.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b14570aeb9be09800c116faa',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"colour":"amber","id":"01a22a37-b145-70ae-b9be-09800c116faa","name":"Regulars"}','done',NULL,'2026-11-30T02:10:22.661+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b147758b847ef97ea818e2dd',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"colour":"violet","id":"01a22a37-b147-758b-847e-f97ea818e2dd","name":"Tournament team"}','done',NULL,'2026-11-30T02:10:22.663+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b148775aa464d14d92958551',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"colour":"teal","id":"01a22a37-b148-775a-a464-d14d92958551","name":"School"}','done',NULL,'2026-11-30T02:10:22.664+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b14971349322076456888a7d',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b149-7134-9322-076456888a7d","profile":{"born_on":"2004-05-31","card_number":"00421001","email":"client1@example.kz","name":"Айгерім Нұрланқызы","phone":"+7 701 555 00 10"}}','done',NULL,'2026-10-11T11:10:22.665+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2b1755bb541b2f25d1d21d5',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b149-7134-9322-076456888a7d","groups":["01a22a37-b145-70ae-b9be-09800c116faa"],"id":"01a22a37-b2b1-755b-b541-b2f25d1d21d5"}','done',NULL,'2026-10-11T11:10:22.665+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2b471468bd121b080f88a1b',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2b4-7146-8bd1-21b080f88a1b","profile":{"born_on":"1999-11-02","card_number":"00421002","email":"client2@example.kz","name":"Ерлан Сәрсенов","phone":"+7 707 555 00 11"}}','done',NULL,'2026-10-12T04:10:23.028+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2b877219f05577f73ff30af',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b2b4-7146-8bd1-21b080f88a1b","groups":["01a22a37-b145-70ae-b9be-09800c116faa"],"id":"01a22a37-b2b8-7721-9f05-577f73ff30af"}','done',NULL,'2026-10-12T04:10:23.028+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2ba75c0b0fec16443299d29',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2ba-75c0-b0fe-c16443299d29","profile":{"born_on":"2001-03-17","card_number":"","email":"","name":"Тимур Ахметов","phone":"+7 701 555 00 12"}}','done',NULL,'2026-10-12T21:10:23.034+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2bd710ea268901afd13648d',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b2ba-75c0-b0fe-c16443299d29","groups":["01a22a37-b147-758b-847e-f97ea818e2dd"],"id":"01a22a37-b2bd-710e-a268-901afd13648d"}','done',NULL,'2026-10-12T21:10:23.034+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2c07203a32661956a0a7740',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2c0-7203-a326-61956a0a7740","profile":{"born_on":"2005-09-09","card_number":"","email":"","name":"Анастасия Ким","phone":"+7 707 555 00 13"}}','done',NULL,'2026-10-13T14:10:23.040+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2c27478b4788a387b001f49',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2c2-7478-b478-8a387b001f49","profile":{"born_on":"2000-01-25","card_number":"00421003","email":"client5@example.kz","name":"Daniyar Omarov","phone":"+7 701 555 00 14"}}','done',NULL,'2026-10-14T07:10:23.042+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2c5725badc807aa045d3906',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b2c2-7478-b478-8a387b001f49","groups":["01a22a37-b147-758b-847e-f97ea818e2dd"],"id":"01a22a37-b2c5-725b-adc8-07aa045d3906"}','done',NULL,'2026-10-14T07:10:23.042+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2c7703fa50d2cbf1bf825bc',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b2c2-7478-b478-8a387b001f49","id":"01a22a37-b2c7-703f-a50d-2cbf1bf825bc","note":"Left-handed: likes PC 31, the mouse is on the left there"}','done',NULL,'2026-10-14T07:10:23.042+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2c97212937c0183c0bfd00b',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2c9-7212-937c-0183c0bfd00b","profile":{"born_on":"","card_number":"","email":"","name":"Жанна Бекова","phone":"+7 707 555 00 15"}}','done',NULL,'2026-10-15T00:10:23.049+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2cb73469547639903fb01e2',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2cb-7346-9547-639903fb01e2","profile":{"born_on":"2006-07-14","card_number":"","email":"","name":"Иван Петров","phone":"+7 701 555 00 16"}}','done',NULL,'2026-10-15T17:10:23.051+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2ce7560b4493d7fef90eac8',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b2cb-7346-9547-639903fb01e2","groups":["01a22a37-b148-775a-a464-d14d92958551"],"id":"01a22a37-b2ce-7560-b449-3d7fef90eac8"}','done',NULL,'2026-10-15T17:10:23.051+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2d072d39b0f6238169c184c',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2d0-72d3-9b0f-6238169c184c","profile":{"born_on":"2007-12-03","card_number":"","email":"","name":"Пётр Иванов","phone":"+7 707 555 11 17"}}','done',NULL,'2026-10-16T10:10:23.056+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2d37205bc6f506936ad5081',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b2d0-72d3-9b0f-6238169c184c","groups":["01a22a37-b148-775a-a464-d14d92958551"],"id":"01a22a37-b2d3-7205-bc6f-506936ad5081"}','done',NULL,'2026-10-16T10:10:23.056+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2d571c3a24f888801654efc',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2d5-71c3-a24f-888801654efc","profile":{"born_on":"","card_number":"","email":"","name":"","phone":"+7 701 555 11 18"}}','done',NULL,'2026-10-17T03:10:23.061+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2d776bdbea5c75f6e0a1e7f',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2d7-76bd-bea5-c75f6e0a1e7f","profile":{"born_on":"2003-02-28","card_number":"","email":"","name":"Мадина Әбдірахман","phone":"+7 707 555 11 19"}}','done',NULL,'2026-10-17T20:10:23.063+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2da720a80198d06a77894d4',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b2d7-76bd-bea5-c75f6e0a1e7f","groups":["01a22a37-b145-70ae-b9be-09800c116faa"],"id":"01a22a37-b2da-720a-8019-8d06a77894d4"}','done',NULL,'2026-10-17T20:10:23.063+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2dc74e4928e38531de40f4a',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2dc-74e4-928e-38531de40f4a","profile":{"born_on":"1996-06-20","card_number":"00421004","email":"client11@example.kz","name":"Kevin O''Neill","phone":"+7 701 555 11 20"}}','done',NULL,'2026-10-18T13:10:23.068+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2df72ae8dfab17c932cc7b9',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2df-72ae-8dfa-b17c932cc7b9","profile":{"born_on":"","card_number":"","email":"","name":"Асель Жұмабаева","phone":"+7 707 555 11 21"}}','done',NULL,'2026-10-19T06:10:23.071+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2e273bda8f0d62dda13f16f',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2e2-73bd-a8f0-d62dda13f16f","profile":{"born_on":"2008-10-11","card_number":"","email":"","name":"Семён Ёлкин","phone":"+7 701 555 11 22"}}','done',NULL,'2026-10-19T23:10:23.074+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2e572878723d1ff7b5743ad',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b2e2-73bd-a8f0-d62dda13f16f","groups":["01a22a37-b148-775a-a464-d14d92958551"],"id":"01a22a37-b2e5-7287-8723-d1ff7b5743ad"}','done',NULL,'2026-10-19T23:10:23.074+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2e672309bf856d478497129',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2e6-7230-9bf8-56d478497129","profile":{"born_on":"2002-08-08","card_number":"","email":"","name":"Нұрсұлтан Қайратұлы","phone":"+7 707 555 11 23"}}','done',NULL,'2026-10-20T16:10:23.078+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2e972379e122f78858249b9',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b2e6-7230-9bf8-56d478497129","groups":["01a22a37-b147-758b-847e-f97ea818e2dd"],"id":"01a22a37-b2e9-7237-9e12-2f78858249b9"}','done',NULL,'2026-10-20T16:10:23.078+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2eb71e8a6f62e1a897d602e',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2eb-71e8-a6f6-2e1a897d602e","profile":{"born_on":"","card_number":"","email":"","name":"Дарья Соколова","phone":"+7 701 555 22 24"}}','done',NULL,'2026-10-21T09:10:23.083+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2ee723ab185800fd0ed1eef',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2ee-723a-b185-800fd0ed1eef","profile":{"born_on":"2004-04-04","card_number":"","email":"","name":"Алихан Тлеубаев","phone":"+7 707 555 22 25"}}','done',NULL,'2026-10-22T02:10:23.086+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2f07743905d117cb34fe28f',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b2ee-723a-b185-800fd0ed1eef","groups":["01a22a37-b147-758b-847e-f97ea818e2dd"],"id":"01a22a37-b2f0-7743-905d-117cb34fe28f"}','done',NULL,'2026-10-22T02:10:23.086+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2f2706fbd074ed93b42baa2',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2f2-706f-bd07-4ed93b42baa2","profile":{"born_on":"","card_number":"","email":"","name":"","phone":"+7 701 555 22 26"}}','done',NULL,'2026-10-22T19:10:23.090+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2f577a7bdfe63e0c6d3751c',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2f5-77a7-bdfe-63e0c6d3751c","profile":{"born_on":"1998-01-30","card_number":"","email":"","name":"Mia Schneider","phone":"+7 707 555 22 27"}}','done',NULL,'2026-10-23T12:10:23.093+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2f8743fa589c60f49f3aa2e',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2f8-743f-a589-c60f49f3aa2e","profile":{"born_on":"","card_number":"","email":"","name":"Руслан Хасанов","phone":"+7 701 555 22 28"}}','done',NULL,'2026-10-24T05:10:23.096+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2fa76b69073b1f649cabc1b',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2fa-76b6-9073-b1f649cabc1b","profile":{"born_on":"2006-03-08","card_number":"","email":"","name":"Камила Ергалиева","phone":"+7 707 555 22 29"}}','done',NULL,'2026-10-24T22:10:23.098+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2fd76d6a598d9bbcd64db8d',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b2fa-76b6-9073-b1f649cabc1b","groups":["01a22a37-b148-775a-a464-d14d92958551"],"id":"01a22a37-b2fd-76d6-a598-d9bbcd64db8d"}','done',NULL,'2026-10-24T22:10:23.098+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b2ff7474823ec116b0fe948d',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b2ff-7474-823e-c116b0fe948d","profile":{"born_on":"2001-05-05","card_number":"00421005","email":"client21@example.kz","name":"Максим Орлов","phone":"+7 701 555 22 30"}}','done',NULL,'2026-10-25T15:10:23.103+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b30272bd859681188424f5f3',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b2ff-7474-823e-c116b0fe948d","groups":["01a22a37-b145-70ae-b9be-09800c116faa"],"id":"01a22a37-b302-72bd-8596-81188424f5f3"}','done',NULL,'2026-10-25T15:10:23.103+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b30477638e1624de3f1b9079',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b304-7763-8e16-24de3f1b9079","profile":{"born_on":"","card_number":"","email":"","name":"Әлия Сейітқызы","phone":"+7 707 555 33 31"}}','done',NULL,'2026-10-26T08:10:23.108+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b30670b09a3f9fa1cbc1041f',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b306-70b0-9a3f-9fa1cbc1041f","profile":{"born_on":"2005-11-19","card_number":"","email":"","name":"Артём Цой","phone":"+7 701 555 33 32"}}','done',NULL,'2026-10-27T01:10:23.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b30971fdb5177d44e2a987e6',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b306-70b0-9a3f-9fa1cbc1041f","groups":["01a22a37-b147-758b-847e-f97ea818e2dd"],"id":"01a22a37-b309-71fd-b517-7d44e2a987e6"}','done',NULL,'2026-10-27T01:10:23.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b30b70ee8d82031f05e9c0a2',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b30b-70ee-8d82-031f05e9c0a2","profile":{"born_on":"","card_number":"","email":"","name":"Динара Мұқанова","phone":"+7 707 555 33 33"}}','done',NULL,'2026-10-27T18:10:23.115+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b30e72a4aa77ed11b2776830',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b30e-72a4-aa77-ed11b2776830","profile":{"born_on":"1989-09-01","card_number":"","email":"","name":"Олег Васильев","phone":"+7 701 555 33 34"}}','done',NULL,'2026-10-28T11:10:23.118+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b31076ceb6f495d64c8833b0',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b310-76ce-b6f4-95d64c8833b0","profile":{"born_on":"2007-06-26","card_number":"","email":"","name":"Сания Талғатқызы","phone":"+7 707 555 33 35"}}','done',NULL,'2026-10-29T04:10:23.120+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b313744ab8800f2e529726aa',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b310-76ce-b6f4-95d64c8833b0","groups":["01a22a37-b148-775a-a464-d14d92958551"],"id":"01a22a37-b313-744a-b880-0f2e529726aa"}','done',NULL,'2026-10-29T04:10:23.120+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b31572bb8378fdab0bb17d0d',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b315-72bb-8378-fdab0bb17d0d","profile":{"born_on":"2000-10-10","card_number":"00421006","email":"client27@example.kz","name":"Bauyrzhan Seitkali","phone":"+7 701 555 33 36"}}','done',NULL,'2026-10-29T21:10:23.125+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b3187103b1044fac7fab8612',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b315-72bb-8378-fdab0bb17d0d","groups":["01a22a37-b145-70ae-b9be-09800c116faa"],"id":"01a22a37-b318-7103-b104-4fac7fab8612"}','done',NULL,'2026-10-29T21:10:23.125+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b31a720faf3e58de6f90b543',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b31a-720f-af3e-58de6f90b543","profile":{"born_on":"","card_number":"","email":"","name":"Виктория Ли","phone":"+7 707 555 33 37"}}','done',NULL,'2026-10-30T14:10:23.130+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b31d70e68d4aee8f31191429',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b31d-70e6-8d4a-ee8f31191429","profile":{"born_on":"","card_number":"","email":"","name":"","phone":"+7 701 555 44 38"}}','done',NULL,'2026-10-31T07:10:23.133+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b31f75c193ce7cb728f21c80',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b31f-75c1-93ce-7cb728f21c80","profile":{"born_on":"2003-07-07","card_number":"","email":"","name":"Арман Досжан","phone":"+7 707 555 44 39"}}','done',NULL,'2026-11-01T00:10:23.135+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b322747c9919ed77db52d8ee',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b322-747c-9919-ed77db52d8ee","profile":{"born_on":"2004-12-24","card_number":"","email":"","name":"Полина Громова","phone":"+7 701 555 44 40"}}','done',NULL,'2026-11-01T17:10:23.138+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b325707ba0e820bc8134b8f5',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b325-707b-a0e8-20bc8134b8f5","profile":{"born_on":"","card_number":"","email":"","name":"Ғалым Есенов","phone":"+7 707 555 44 41"}}','done',NULL,'2026-11-02T10:10:23.141+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b328718b96b6c1586e307c84',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b328-718b-96b6-c1586e307c84","profile":{"born_on":"2002-02-02","card_number":"","email":"","name":"Ильяс Кәрімов","phone":"+7 701 555 44 42"}}','done',NULL,'2026-11-03T03:10:23.144+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b32a7785b889ae3032452785',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b328-718b-96b6-c1586e307c84","groups":["01a22a37-b147-758b-847e-f97ea818e2dd"],"id":"01a22a37-b32a-7785-b889-ae3032452785"}','done',NULL,'2026-11-03T03:10:23.144+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b32c7456a922e18e1d766955',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b32c-7456-a922-e18e1d766955","profile":{"born_on":"1994-04-19","card_number":"","email":"","name":"Елена Пак","phone":"+7 707 555 44 43"}}','done',NULL,'2026-11-03T20:10:23.148+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b32e73288a883bb27daf207a',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b32c-7456-a922-e18e1d766955","groups":["01a22a37-b145-70ae-b9be-09800c116faa"],"id":"01a22a37-b32e-7328-8a88-3bb27daf207a"}','done',NULL,'2026-11-03T20:10:23.148+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b3317223af3062cc41f64a43',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b331-7223-af30-62cc41f64a43","profile":{"born_on":"","card_number":"","email":"","name":"Өмірбек Тоқтар","phone":"+7 701 555 44 44"}}','done',NULL,'2026-11-04T13:10:23.153+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b3347298a8521abe19788770',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b334-7298-a852-1abe19788770","profile":{"born_on":"2001-08-31","card_number":"","email":"","name":"Jasmine Lee","phone":"+7 707 555 55 45"}}','done',NULL,'2026-11-05T06:10:23.156+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b3377550b24043212e04f157',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b337-7550-b240-43212e04f157","profile":{"born_on":"2006-01-13","card_number":"","email":"","name":"Никита Беляев","phone":"+7 701 555 55 46"}}','done',NULL,'2026-11-05T23:10:23.159+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b339723dbe335de49e43d0a3',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"client":"01a22a37-b337-7550-b240-43212e04f157","groups":["01a22a37-b148-775a-a464-d14d92958551"],"id":"01a22a37-b339-723d-be33-5de49e43d0a3"}','done',NULL,'2026-11-05T23:10:23.159+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b33b72bdbba4ca6cc3ea6e72',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b33b-72bd-bba4-ca6cc3ea6e72","profile":{"born_on":"","card_number":"","email":"","name":"Үміт Сағынбай","phone":"+7 707 555 55 47"}}','done',NULL,'2026-11-06T16:10:23.163+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b33e70c3a6f4600a9298012b',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b33e-70c3-a6f4-600a9298012b","profile":{"born_on":"2005-05-15","card_number":"","email":"","name":"Амир Исаев","phone":"+7 701 555 55 48"}}','done',NULL,'2026-11-07T09:10:23.166+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b3417455a23a0072fdc22003',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','edit_clients','{"id":"01a22a37-b341-7455-a23a-0072fdc22003","profile":{"born_on":"1997-03-03","card_number":"00421007","email":"client40@example.kz","name":"Sofia Rossi","phone":"+7 707 555 55 49"}}','done',NULL,'2026-11-08T02:10:23.169+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b34474be835497088ba93b53',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','ban_clients','{"client":"01a22a37-b2f8-743f-a589-c60f49f3aa2e","id":"01a22a37-b344-74be-8354-97088ba93b53","reason":"Broke a headset and would not pay for it","until":""}','done',NULL,'2026-11-30T02:10:23.172+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','open_shift','{"club":"01a22a37-b0df-73cd-8769-ef1749e5954d","id":"01a22a37-b346-74d0-9b69-d4b565cb06bf","opening_cash":"20000","pieces":{}}','done',NULL,'2026-11-29T22:10:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b352737e83862c4c3a3bf7c2',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','start_session','{"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","device":"01a22a37-b0e8-764a-8a86-c4b5467b570f","id":"01a22a37-b352-737e-8386-2c4c3a3bf7c2","method":"cash","quantity":2,"tariff":"01a22a37-b118-743e-ad2f-14182b885f6b","tendered":""}','done',NULL,'2026-11-30T01:58:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b358752794e30202c17bcbef',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','start_session','{"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","device":"01a22a37-b0ea-74c6-be9e-b52359a4a95c","id":"01a22a37-b358-7527-94e3-0202c17bcbef","method":"cash","quantity":1,"tariff":"01a22a37-b11a-7621-a12b-290a211fa6cf","tendered":""}','done',NULL,'2026-11-30T00:23:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b35c76b58077794f051993b2',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','start_session','{"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","device":"01a22a37-b0eb-772b-8c5c-0d9133f5cf0a","id":"01a22a37-b35c-76b5-8077-794f051993b2","method":"cash","quantity":1,"tariff":"01a22a37-b118-743e-ad2f-14182b885f6b","tendered":""}','done',NULL,'2026-11-30T01:13:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b3607785a482ea94a53396cc',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','start_session','{"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","device":"01a22a37-b0ec-7106-acae-48447bb19fcd","id":"01a22a37-b360-7785-a482-ea94a53396cc","method":"card","quantity":1,"tariff":"01a22a37-b11a-7621-a12b-290a211fa6cf","tendered":""}','done',NULL,'2026-11-30T01:29:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b36477e1a2d0461dfcca6ab6',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','pause_session','{"id":"01a22a37-b364-77e1-a2d0-461dfcca6ab6","session":"01a22a37-b360-7785-a482-ea94a53396cc"}','done',NULL,'2026-11-30T02:07:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b3687216ac78e0f25018a08d',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','start_session','{"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","device":"01a22a37-b0f0-76f4-8389-8f8622dddf5e","id":"01a22a37-b368-7216-ac78-e0f25018a08d","method":"card","quantity":1,"tariff":"01a22a37-b11c-7648-b499-bb03391eecbd","tendered":""}','done',NULL,'2026-11-30T01:50:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b36c7213b72f5bb4818416fa',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','start_session','{"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","device":"01a22a37-b0f2-7571-8cec-40ddf4fca82d","id":"01a22a37-b36c-7213-b72f-5bb4818416fa","method":"cash","quantity":2,"tariff":"01a22a37-b118-743e-ad2f-14182b885f6b","tendered":""}','done',NULL,'2026-11-30T00:42:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b37071ce9449a0c789179c81',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','start_session','{"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","device":"01a22a37-b0f3-7750-9e1d-402dc5dbeb51","id":"01a22a37-b370-71ce-9449-a0c789179c81","method":"cash","quantity":1,"tariff":"01a22a37-b118-743e-ad2f-14182b885f6b","tendered":""}','done',NULL,'2026-11-30T01:32:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b37471e59d61febf636b7c3e',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','start_session','{"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","device":"01a22a37-b0f6-766b-832c-a10052c91993","id":"01a22a37-b374-71e5-9d61-febf636b7c3e","method":"cash","quantity":1,"tariff":"01a22a37-b11d-773b-bb0e-715089ef0416","tendered":""}','done',NULL,'2026-11-30T02:05:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b37874c2914e2d0bd924a477',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','start_session','{"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","device":"01a22a37-b0fa-71c0-96ec-d68a8cde1b8a","id":"01a22a37-b378-74c2-914e-2d0bd924a477","method":"card","quantity":1,"tariff":"01a22a37-b11d-773b-bb0e-715089ef0416","tendered":""}','done',NULL,'2026-11-30T01:43:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b37c762db4f0356235c0b63d',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','start_session','{"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","device":"01a22a37-b0fe-70bf-96bb-bfef42d9a79c","id":"01a22a37-b37c-762d-b4f0-356235c0b63d","method":"cash","quantity":1,"tariff":"01a22a37-b11a-7621-a12b-290a211fa6cf","tendered":""}','done',NULL,'2026-11-29T23:40:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b380706eb71654a76cd4f596',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','start_session','{"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","device":"01a22a37-b103-72cf-bbe8-dc16b2d09214","id":"01a22a37-b380-706e-b716-54a76cd4f596","method":"card","quantity":3,"tariff":"01a22a37-b118-743e-ad2f-14182b885f6b","tendered":""}','done',NULL,'2026-11-30T01:04:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b383751ba591ab6a33a4ca89',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','start_session','{"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","device":"01a22a37-b109-7216-81cc-1ee454f5dc8b","id":"01a22a37-b383-751b-a591-ab6a33a4ca89","method":"cash","quantity":1,"tariff":"01a22a37-b11a-7621-a12b-290a211fa6cf","tendered":""}','done',NULL,'2026-11-30T01:26:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b3887168b5a4d13aeba5e801',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','pause_session','{"id":"01a22a37-b388-7168-b5a4-d13aeba5e801","session":"01a22a37-b383-751b-a591-ab6a33a4ca89"}','done',NULL,'2026-11-30T01:59:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b38c731b9aa5a046aeb2d1b3',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','start_session','{"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","device":"01a22a37-b10a-72f8-8392-21ab44c62a97","id":"01a22a37-b38c-731b-9aa5-a046aeb2d1b3","method":"card","quantity":1,"tariff":"01a22a37-b118-743e-ad2f-14182b885f6b","tendered":""}','done',NULL,'2026-11-30T02:08:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b3907015ac20bcb502fb3a38',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','start_session','{"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","device":"01a22a37-b10c-7317-adfb-a9c72795215b","id":"01a22a37-b390-7015-ac20-bcb502fb3a38","method":"cash","quantity":1,"tariff":"01a22a37-b118-743e-ad2f-14182b885f6b","tendered":""}','done',NULL,'2026-11-30T01:12:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b393737c8b4dd46ca8712f01',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','start_session','{"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","device":"01a22a37-b10f-7582-b9df-0561ced4c968","id":"01a22a37-b393-737c-8b4d-d46ca8712f01","method":"card","quantity":1,"tariff":"01a22a37-b11c-7648-b499-bb03391eecbd","tendered":""}','done',NULL,'2026-11-29T23:00:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b3977296b789fcff3b7f33bf',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b12072f89575a9854f0d5829','start_session','{"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","device":"01a22a37-b114-7489-9156-a5d4e17ba0d4","id":"01a22a37-b397-7296-b789-fcff3b7f33bf","method":"cash","quantity":1,"tariff":"01a22a37-b118-743e-ad2f-14182b885f6b","tendered":""}','done',NULL,'2026-11-30T01:37:23.174+00:00');
INSERT INTO audit_entry VALUES(X'01a22a37b39a74f0893000f6fefca743',X'01a22a37b0df73cd8769ef16723b6e09',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0df73cd8769ef184b971956','edit_messages','{"answer":"","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","format":"json","id":"01a22a37-b39a-74f0-8930-00f6fefca743","method":"post","sender":"outbox","statuses":"","words":""}','done',NULL,'2026-11-30T02:10:23.258+00:00');
CREATE TABLE zone (
    id uuid not null constraint zone_pkey primary key,
    club_id uuid not null constraint zone_club_fkey references club (id),
    name text not null,
    position integer not null
, archived_at timestamptz);
INSERT INTO zone VALUES(X'01a22a37b0e5751cb386bdbfe6ddf79f',X'01a22a37b0df73cd8769ef1749e5954d','Standard',0,NULL);
INSERT INTO zone VALUES(X'01a22a37b0e5751cb386bdc0655e6a10',X'01a22a37b0df73cd8769ef1749e5954d','VIP',1,NULL);
INSERT INTO zone VALUES(X'01a22a37b0e5751cb386bdc1bcd096b4',X'01a22a37b0df73cd8769ef1749e5954d','Consoles',2,NULL);
CREATE TABLE device (
    id uuid not null constraint device_pkey primary key,
    club_id uuid not null constraint device_club_fkey references club (id),
    zone_id uuid not null constraint device_zone_fkey references zone (id),
    kind text not null,
    number integer not null,
    archived_at timestamptz,
    created_at timestamptz not null, name text, mac text,
    constraint device_kind check (kind in ('pc', 'console')),
    constraint device_number_positive check (number > 0)
);
INSERT INTO device VALUES(X'01a22a37b0e8764a8a86c4b5467b570f',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',1,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0e972788e9a3925b2937080',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',2,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0ea74c6be9eb52359a4a95c',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',3,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0eb772b8c5c0d9133f5cf0a',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',4,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0ec7106acae48447bb19fcd',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',5,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0ee77e0b0b81e83a5c1619c',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',6,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0ef723aafd9dbc235d49bd8',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',7,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0f076f483898f8622dddf5e',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',8,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0f1761a948fd3b3ed61c037',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',9,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0f275718cec40ddf4fca82d',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',10,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0f377509e1d402dc5dbeb51',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',11,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0f47680a4e944902d0cac93',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',12,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0f574c3b11313567bbbe60c',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',13,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0f6766b832ca10052c91993',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',14,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0f7746a8bd0abcfc4ebc5c5',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',15,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0f97114b7e5fe182bc892c8',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',16,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0fa71c096ecd68a8cde1b8a',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',17,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0fb7513bfcb77c50d7ab35c',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',18,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0fc749bbf24b3dadf095efc',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',19,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0fd777abab0d1ce41cbae97',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',20,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0fe70bf96bbbfef42d9a79c',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',21,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b0ff70e69fca0068d40cf3f0',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',22,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b1007464b5df88ba4873dcd9',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',23,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b1017553985810550610c5ba',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',24,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b102737d9d76260db3a6d595',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',25,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b10372cfbbe8dc16b2d09214',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',26,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b104738491ffd75a982103a0',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',27,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b105773385f1ae06a737728e',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdbfe6ddf79f','pc',28,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b106766d973b1096ff1c16de',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdc0655e6a10','pc',29,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b1087472914e3c4b8c58e74c',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdc0655e6a10','pc',30,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b109721681cc1ee454f5dc8b',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdc0655e6a10','pc',31,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b10a72f8839221ab44c62a97',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdc0655e6a10','pc',32,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b10b744184c297087e875c90',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdc0655e6a10','pc',33,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b10c7317adfba9c72795215b',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdc0655e6a10','pc',34,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b10d710cbcc9a383724f7d4a',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdc0655e6a10','pc',35,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b10e757bbad22dbe56dcde70',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdc0655e6a10','pc',36,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b10f7582b9df0561ced4c968',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdc0655e6a10','pc',37,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b1117288913254f4592a2acf',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdc0655e6a10','pc',38,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b11277d49cfae989ff6c3ae3',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdc0655e6a10','pc',39,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b1137778b47bfbeccc4adf17',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdc0655e6a10','pc',40,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b11474899156a5d4e17ba0d4',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdc1bcd096b4','console',1,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b1157704a9769574dfc93e9c',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdc1bcd096b4','console',2,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b11670bf87e6f7cd4a881b00',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdc1bcd096b4','console',3,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22a37b11777e082bd5d4053ec3b1e',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e5751cb386bdc1bcd096b4','console',4,NULL,'2026-11-30T02:10:22.565+00:00',NULL,NULL);
CREATE TABLE client (
    id uuid not null constraint client_pkey primary key,
    organisation_id uuid not null constraint client_organisation_fkey references organisation (id),
    kind text not null,
    name text not null,
    phone text,
    created_at timestamptz not null, email text, born_on date, card_number text, verified_at timestamptz, note text not null default ''
    constraint client_note check (length(note) <= 500), registered_by uuid constraint client_registered_by_fkey references staff (id), archived_at timestamptz, name_folded text not null default '', phone_reversed text, number bigint
    constraint client_registered check (kind = 'guest'
        or (phone is not null and phone_reversed is not null and number is not null and number > 0)), continues_by_minute boolean not null default false,
    constraint client_kind check (kind in ('guest', 'registered')),
    -- The Unknown Guest has no phone: there is nobody to call.
    constraint client_guest_phone check (kind <> 'guest' or phone is null)
);
INSERT INTO client VALUES(X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b0df73cd8769ef16723b6e09','guest','Unknown Guest',NULL,'2026-11-30T02:10:22.559+00:00',NULL,NULL,NULL,NULL,'',NULL,NULL,'',NULL,NULL,0);
INSERT INTO client VALUES(X'01a22a37b14971349322076456888a7d',X'01a22a37b0df73cd8769ef16723b6e09','registered','Айгерім Нұрланқызы','+77015550010','2026-10-11T11:10:22.665+00:00','client1@example.kz','2004-05-31','00421001',NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'айгерім нұрланқызы','01005551077',1,0);
INSERT INTO client VALUES(X'01a22a37b2b471468bd121b080f88a1b',X'01a22a37b0df73cd8769ef16723b6e09','registered','Ерлан Сәрсенов','+77075550011','2026-10-12T04:10:23.028+00:00','client2@example.kz','1999-11-02','00421002',NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'ерлан сәрсенов','11005557077',2,0);
INSERT INTO client VALUES(X'01a22a37b2ba75c0b0fec16443299d29',X'01a22a37b0df73cd8769ef16723b6e09','registered','Тимур Ахметов','+77015550012','2026-10-12T21:10:23.034+00:00',NULL,'2001-03-17',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'тимур ахметов','21005551077',3,0);
INSERT INTO client VALUES(X'01a22a37b2c07203a32661956a0a7740',X'01a22a37b0df73cd8769ef16723b6e09','registered','Анастасия Ким','+77075550013','2026-10-13T14:10:23.040+00:00',NULL,'2005-09-09',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'анастасия ким','31005557077',4,0);
INSERT INTO client VALUES(X'01a22a37b2c27478b4788a387b001f49',X'01a22a37b0df73cd8769ef16723b6e09','registered','Daniyar Omarov','+77015550014','2026-10-14T07:10:23.042+00:00','client5@example.kz','2000-01-25','00421003',NULL,'Left-handed: likes PC 31, the mouse is on the left there',X'01a22a37b12072f89575a9854f0d5829',NULL,'daniyar omarov','41005551077',5,0);
INSERT INTO client VALUES(X'01a22a37b2c97212937c0183c0bfd00b',X'01a22a37b0df73cd8769ef16723b6e09','registered','Жанна Бекова','+77075550015','2026-10-15T00:10:23.049+00:00',NULL,NULL,NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'жанна бекова','51005557077',6,0);
INSERT INTO client VALUES(X'01a22a37b2cb73469547639903fb01e2',X'01a22a37b0df73cd8769ef16723b6e09','registered','Иван Петров','+77015550016','2026-10-15T17:10:23.051+00:00',NULL,'2006-07-14',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'иван петров','61005551077',7,0);
INSERT INTO client VALUES(X'01a22a37b2d072d39b0f6238169c184c',X'01a22a37b0df73cd8769ef16723b6e09','registered','Пётр Иванов','+77075551117','2026-10-16T10:10:23.056+00:00',NULL,'2007-12-03',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'петр иванов','71115557077',8,0);
INSERT INTO client VALUES(X'01a22a37b2d571c3a24f888801654efc',X'01a22a37b0df73cd8769ef16723b6e09','registered','+77015551118','+77015551118','2026-10-17T03:10:23.061+00:00',NULL,NULL,NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'','81115551077',9,0);
INSERT INTO client VALUES(X'01a22a37b2d776bdbea5c75f6e0a1e7f',X'01a22a37b0df73cd8769ef16723b6e09','registered','Мадина Әбдірахман','+77075551119','2026-10-17T20:10:23.063+00:00',NULL,'2003-02-28',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'мадина әбдірахман','91115557077',10,0);
INSERT INTO client VALUES(X'01a22a37b2dc74e4928e38531de40f4a',X'01a22a37b0df73cd8769ef16723b6e09','registered','Kevin O''Neill','+77015551120','2026-10-18T13:10:23.068+00:00','client11@example.kz','1996-06-20','00421004',NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'kevin o neill','02115551077',11,0);
INSERT INTO client VALUES(X'01a22a37b2df72ae8dfab17c932cc7b9',X'01a22a37b0df73cd8769ef16723b6e09','registered','Асель Жұмабаева','+77075551121','2026-10-19T06:10:23.071+00:00',NULL,NULL,NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'асель жұмабаева','12115557077',12,0);
INSERT INTO client VALUES(X'01a22a37b2e273bda8f0d62dda13f16f',X'01a22a37b0df73cd8769ef16723b6e09','registered','Семён Ёлкин','+77015551122','2026-10-19T23:10:23.074+00:00',NULL,'2008-10-11',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'семен елкин','22115551077',13,0);
INSERT INTO client VALUES(X'01a22a37b2e672309bf856d478497129',X'01a22a37b0df73cd8769ef16723b6e09','registered','Нұрсұлтан Қайратұлы','+77075551123','2026-10-20T16:10:23.078+00:00',NULL,'2002-08-08',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'нұрсұлтан қайратұлы','32115557077',14,0);
INSERT INTO client VALUES(X'01a22a37b2eb71e8a6f62e1a897d602e',X'01a22a37b0df73cd8769ef16723b6e09','registered','Дарья Соколова','+77015552224','2026-10-21T09:10:23.083+00:00',NULL,NULL,NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'дарья соколова','42225551077',15,0);
INSERT INTO client VALUES(X'01a22a37b2ee723ab185800fd0ed1eef',X'01a22a37b0df73cd8769ef16723b6e09','registered','Алихан Тлеубаев','+77075552225','2026-10-22T02:10:23.086+00:00',NULL,'2004-04-04',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'алихан тлеубаев','52225557077',16,0);
INSERT INTO client VALUES(X'01a22a37b2f2706fbd074ed93b42baa2',X'01a22a37b0df73cd8769ef16723b6e09','registered','+77015552226','+77015552226','2026-10-22T19:10:23.090+00:00',NULL,NULL,NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'','62225551077',17,0);
INSERT INTO client VALUES(X'01a22a37b2f577a7bdfe63e0c6d3751c',X'01a22a37b0df73cd8769ef16723b6e09','registered','Mia Schneider','+77075552227','2026-10-23T12:10:23.093+00:00',NULL,'1998-01-30',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'mia schneider','72225557077',18,0);
INSERT INTO client VALUES(X'01a22a37b2f8743fa589c60f49f3aa2e',X'01a22a37b0df73cd8769ef16723b6e09','registered','Руслан Хасанов','+77015552228','2026-10-24T05:10:23.096+00:00',NULL,NULL,NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'руслан хасанов','82225551077',19,0);
INSERT INTO client VALUES(X'01a22a37b2fa76b69073b1f649cabc1b',X'01a22a37b0df73cd8769ef16723b6e09','registered','Камила Ергалиева','+77075552229','2026-10-24T22:10:23.098+00:00',NULL,'2006-03-08',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'камила ергалиева','92225557077',20,0);
INSERT INTO client VALUES(X'01a22a37b2ff7474823ec116b0fe948d',X'01a22a37b0df73cd8769ef16723b6e09','registered','Максим Орлов','+77015552230','2026-10-25T15:10:23.103+00:00','client21@example.kz','2001-05-05','00421005',NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'максим орлов','03225551077',21,0);
INSERT INTO client VALUES(X'01a22a37b30477638e1624de3f1b9079',X'01a22a37b0df73cd8769ef16723b6e09','registered','Әлия Сейітқызы','+77075553331','2026-10-26T08:10:23.108+00:00',NULL,NULL,NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'әлия сейітқызы','13335557077',22,0);
INSERT INTO client VALUES(X'01a22a37b30670b09a3f9fa1cbc1041f',X'01a22a37b0df73cd8769ef16723b6e09','registered','Артём Цой','+77015553332','2026-10-27T01:10:23.110+00:00',NULL,'2005-11-19',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'артем цой','23335551077',23,0);
INSERT INTO client VALUES(X'01a22a37b30b70ee8d82031f05e9c0a2',X'01a22a37b0df73cd8769ef16723b6e09','registered','Динара Мұқанова','+77075553333','2026-10-27T18:10:23.115+00:00',NULL,NULL,NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'динара мұқанова','33335557077',24,0);
INSERT INTO client VALUES(X'01a22a37b30e72a4aa77ed11b2776830',X'01a22a37b0df73cd8769ef16723b6e09','registered','Олег Васильев','+77015553334','2026-10-28T11:10:23.118+00:00',NULL,'1989-09-01',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'олег васильев','43335551077',25,0);
INSERT INTO client VALUES(X'01a22a37b31076ceb6f495d64c8833b0',X'01a22a37b0df73cd8769ef16723b6e09','registered','Сания Талғатқызы','+77075553335','2026-10-29T04:10:23.120+00:00',NULL,'2007-06-26',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'сания талғатқызы','53335557077',26,0);
INSERT INTO client VALUES(X'01a22a37b31572bb8378fdab0bb17d0d',X'01a22a37b0df73cd8769ef16723b6e09','registered','Bauyrzhan Seitkali','+77015553336','2026-10-29T21:10:23.125+00:00','client27@example.kz','2000-10-10','00421006',NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'bauyrzhan seitkali','63335551077',27,0);
INSERT INTO client VALUES(X'01a22a37b31a720faf3e58de6f90b543',X'01a22a37b0df73cd8769ef16723b6e09','registered','Виктория Ли','+77075553337','2026-10-30T14:10:23.130+00:00',NULL,NULL,NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'виктория ли','73335557077',28,0);
INSERT INTO client VALUES(X'01a22a37b31d70e68d4aee8f31191429',X'01a22a37b0df73cd8769ef16723b6e09','registered','+77015554438','+77015554438','2026-10-31T07:10:23.133+00:00',NULL,NULL,NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'','83445551077',29,0);
INSERT INTO client VALUES(X'01a22a37b31f75c193ce7cb728f21c80',X'01a22a37b0df73cd8769ef16723b6e09','registered','Арман Досжан','+77075554439','2026-11-01T00:10:23.135+00:00',NULL,'2003-07-07',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'арман досжан','93445557077',30,0);
INSERT INTO client VALUES(X'01a22a37b322747c9919ed77db52d8ee',X'01a22a37b0df73cd8769ef16723b6e09','registered','Полина Громова','+77015554440','2026-11-01T17:10:23.138+00:00',NULL,'2004-12-24',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'полина громова','04445551077',31,0);
INSERT INTO client VALUES(X'01a22a37b325707ba0e820bc8134b8f5',X'01a22a37b0df73cd8769ef16723b6e09','registered','Ғалым Есенов','+77075554441','2026-11-02T10:10:23.141+00:00',NULL,NULL,NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'ғалым есенов','14445557077',32,0);
INSERT INTO client VALUES(X'01a22a37b328718b96b6c1586e307c84',X'01a22a37b0df73cd8769ef16723b6e09','registered','Ильяс Кәрімов','+77015554442','2026-11-03T03:10:23.144+00:00',NULL,'2002-02-02',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'ильяс кәрімов','24445551077',33,0);
INSERT INTO client VALUES(X'01a22a37b32c7456a922e18e1d766955',X'01a22a37b0df73cd8769ef16723b6e09','registered','Елена Пак','+77075554443','2026-11-03T20:10:23.148+00:00',NULL,'1994-04-19',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'елена пак','34445557077',34,0);
INSERT INTO client VALUES(X'01a22a37b3317223af3062cc41f64a43',X'01a22a37b0df73cd8769ef16723b6e09','registered','Өмірбек Тоқтар','+77015554444','2026-11-04T13:10:23.153+00:00',NULL,NULL,NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'өмірбек тоқтар','44445551077',35,0);
INSERT INTO client VALUES(X'01a22a37b3347298a8521abe19788770',X'01a22a37b0df73cd8769ef16723b6e09','registered','Jasmine Lee','+77075555545','2026-11-05T06:10:23.156+00:00',NULL,'2001-08-31',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'jasmine lee','54555557077',36,0);
INSERT INTO client VALUES(X'01a22a37b3377550b24043212e04f157',X'01a22a37b0df73cd8769ef16723b6e09','registered','Никита Беляев','+77015555546','2026-11-05T23:10:23.159+00:00',NULL,'2006-01-13',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'никита беляев','64555551077',37,0);
INSERT INTO client VALUES(X'01a22a37b33b72bdbba4ca6cc3ea6e72',X'01a22a37b0df73cd8769ef16723b6e09','registered','Үміт Сағынбай','+77075555547','2026-11-06T16:10:23.163+00:00',NULL,NULL,NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'үміт сағынбай','74555557077',38,0);
INSERT INTO client VALUES(X'01a22a37b33e70c3a6f4600a9298012b',X'01a22a37b0df73cd8769ef16723b6e09','registered','Амир Исаев','+77015555548','2026-11-07T09:10:23.166+00:00',NULL,'2005-05-15',NULL,NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'амир исаев','84555551077',39,0);
INSERT INTO client VALUES(X'01a22a37b3417455a23a0072fdc22003',X'01a22a37b0df73cd8769ef16723b6e09','registered','Sofia Rossi','+77075555549','2026-11-08T02:10:23.169+00:00','client40@example.kz','1997-03-03','00421007',NULL,'',X'01a22a37b12072f89575a9854f0d5829',NULL,'sofia rossi','94555557077',40,0);
CREATE TABLE tariff (
    id uuid not null constraint tariff_pkey primary key,
    club_id uuid not null constraint tariff_club_fkey references club (id),
    name text not null,
    unit_minutes integer not null,
    max_quantity integer not null,
    refund_policy text not null,
    position integer not null,
    retired_at timestamptz,
    created_at timestamptz not null, max_bonus_percent integer not null default 0
    constraint tariff_max_bonus_percent check (max_bonus_percent between 0 and 100), description text not null default ''
    constraint tariff_description check (length(description) <= 500), group_id uuid constraint tariff_group_fkey references tariff_group (id), sold_as text not null default 'units'
    constraint tariff_sold_as check (sold_as = 'units' or (sold_as = 'visits' and max_quantity = 1) or (sold_as in ('window', 'minute') and unit_minutes = 1 and max_quantity = 1)), expires_after_purchase integer
    constraint tariff_expires_after_purchase check (expires_after_purchase > 0), expires_after_first_use integer
    constraint tariff_expires_after_first_use check (expires_after_first_use > 0), expires_on date, visits integer
    constraint tariff_visits check (case when sold_as = 'visits' then coalesce(visits, 0) else coalesce(visits, 1) end between 1 and 1000
        and (visits is null or sold_as in ('units', 'visits'))),
    -- Time is sold in whole units of at least a minute.
    constraint tariff_unit check (unit_minutes > 0 and max_quantity > 0),
    constraint tariff_refund_policy check (refund_policy in ('keep', 'bonus', 'burn'))
);
INSERT INTO tariff VALUES(X'01a22a37b118743ead2f14182b885f6b',X'01a22a37b0df73cd8769ef1749e5954d','1 hour',60,12,'keep',0,NULL,'2026-11-30T02:10:22.565+00:00',30,'',NULL,'units',NULL,NULL,NULL,NULL);
INSERT INTO tariff VALUES(X'01a22a37b11a7621a12b290a211fa6cf',X'01a22a37b0df73cd8769ef1749e5954d','3 hours',180,4,'keep',1,NULL,'2026-11-30T02:10:22.565+00:00',30,'',NULL,'units',NULL,NULL,NULL,NULL);
INSERT INTO tariff VALUES(X'01a22a37b11c7648b499bb03391eecbd',X'01a22a37b0df73cd8769ef1749e5954d','5 hours',300,2,'keep',2,NULL,'2026-11-30T02:10:22.565+00:00',30,'',NULL,'units',NULL,NULL,NULL,NULL);
INSERT INTO tariff VALUES(X'01a22a37b11d773bbb0e715089ef0416',X'01a22a37b0df73cd8769ef1749e5954d','30 minutes',30,3,'keep',3,NULL,'2026-11-30T02:10:22.565+00:00',30,'',NULL,'units',NULL,NULL,NULL,NULL);
CREATE TABLE shift (
    id uuid not null constraint shift_pkey primary key,
    club_id uuid not null constraint shift_club_fkey references club (id),
    number integer not null,
    business_day date not null,
    opened_at timestamptz not null,
    opened_by uuid not null constraint shift_opened_by_fkey references staff (id),
    opening_cash bigint not null,
    closed_at timestamptz,
    closed_by uuid constraint shift_closed_by_fkey references staff (id),
    counted_cash bigint,
    expected_cash bigint,
    note text not null,
    constraint shift_opening_cash check (opening_cash >= 0),
    constraint shift_counted_cash check (counted_cash >= 0),
    -- A shift closes with a count, and only with one.
    constraint shift_closed check (
        (closed_at is null and closed_by is null and counted_cash is null and expected_cash is null)
        or (closed_at is not null and closed_by is not null and counted_cash is not null and expected_cash is not null)
    )
);
INSERT INTO shift VALUES(X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b0df73cd8769ef1749e5954d',1,'2026-11-29','2026-11-29T22:10:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829',20000,NULL,NULL,NULL,NULL,'');
CREATE TABLE posting (
    id uuid not null constraint posting_pkey primary key,
    club_id uuid not null constraint posting_club_fkey references club (id),
    transaction_id uuid not null constraint posting_transaction_fkey references "transaction" (id),
    account_id uuid not null constraint posting_account_fkey references account (id),
    -- Again from the transaction: the till's figures are one sum over this index.
    shift_id uuid constraint posting_shift_fkey references shift (id),
    amount bigint not null, client_id uuid constraint posting_client_fkey references client (id),
    -- A leg moves something.
    constraint posting_amount check (amount <> 0)
);
INSERT INTO posting VALUES(X'01a22a37b348777f80aa571f72f61c36',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34776549ba16b2999eaa5e7',X'01a22a37b0e2760e9750ff4433b07063',X'01a22a37b34674d09b69d4b565cb06bf',-20000,NULL);
INSERT INTO posting VALUES(X'01a22a37b348777f80aa57200375b75b',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34776549ba16b2999eaa5e7',X'01a22a37b0e2760e9750ff413eeedb8b',X'01a22a37b34674d09b69d4b565cb06bf',20000,NULL);
INSERT INTO posting VALUES(X'01a22a37b355763cb4b11483096ca7fa',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b355763cb4b11482bfb0e559',X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b34674d09b69d4b565cb06bf',-1800,NULL);
INSERT INTO posting VALUES(X'01a22a37b355763cb4b11484376c6a85',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b355763cb4b11482bfb0e559',X'01a22a37b0e2760e9750ff413eeedb8b',X'01a22a37b34674d09b69d4b565cb06bf',1800,NULL);
INSERT INTO posting VALUES(X'01a22a37b35a7533814944606d802f76',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b35a75338149445f0be2d2e4',X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b34674d09b69d4b565cb06bf',-2400,NULL);
INSERT INTO posting VALUES(X'01a22a37b35a7533814944615214e422',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b35a75338149445f0be2d2e4',X'01a22a37b0e2760e9750ff413eeedb8b',X'01a22a37b34674d09b69d4b565cb06bf',2400,NULL);
INSERT INTO posting VALUES(X'01a22a37b35e754fa298f0860f5aae10',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b35e754fa298f0855cf44248',X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b34674d09b69d4b565cb06bf',-900,NULL);
INSERT INTO posting VALUES(X'01a22a37b35e754fa298f087450fcf29',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b35e754fa298f0855cf44248',X'01a22a37b0e2760e9750ff413eeedb8b',X'01a22a37b34674d09b69d4b565cb06bf',900,NULL);
INSERT INTO posting VALUES(X'01a22a37b362776297173789aa9595f2',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b36277629717378807b866e7',X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b34674d09b69d4b565cb06bf',-2400,NULL);
INSERT INTO posting VALUES(X'01a22a37b36277629717378aee514e0e',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b36277629717378807b866e7',X'01a22a37b0e2760e9750ff42e5c9bd78',X'01a22a37b34674d09b69d4b565cb06bf',2400,NULL);
INSERT INTO posting VALUES(X'01a22a37b36a72ac83fb1103c674a992',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b36a72ac83fb1102c6950d11',X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b34674d09b69d4b565cb06bf',-3500,NULL);
INSERT INTO posting VALUES(X'01a22a37b36a72ac83fb11046078825b',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b36a72ac83fb1102c6950d11',X'01a22a37b0e2760e9750ff42e5c9bd78',X'01a22a37b34674d09b69d4b565cb06bf',3500,NULL);
INSERT INTO posting VALUES(X'01a22a37b36e759a85881a308b8cb8eb',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b36e759a85881a2f7fb85555',X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b34674d09b69d4b565cb06bf',-1800,NULL);
INSERT INTO posting VALUES(X'01a22a37b36e759a85881a31625346f5',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b36e759a85881a2f7fb85555',X'01a22a37b0e2760e9750ff413eeedb8b',X'01a22a37b34674d09b69d4b565cb06bf',1800,NULL);
INSERT INTO posting VALUES(X'01a22a37b37270b6ad38d99766276f30',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b37270b6ad38d9966bb696ff',X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b34674d09b69d4b565cb06bf',-900,NULL);
INSERT INTO posting VALUES(X'01a22a37b37270b6ad38d998b77a0ca7',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b37270b6ad38d9966bb696ff',X'01a22a37b0e2760e9750ff413eeedb8b',X'01a22a37b34674d09b69d4b565cb06bf',900,NULL);
INSERT INTO posting VALUES(X'01a22a37b3767556975c7cd7f378f996',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3767556975c7cd656b7997d',X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b34674d09b69d4b565cb06bf',-500,NULL);
INSERT INTO posting VALUES(X'01a22a37b3767556975c7cd8b9ba40d2',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3767556975c7cd656b7997d',X'01a22a37b0e2760e9750ff413eeedb8b',X'01a22a37b34674d09b69d4b565cb06bf',500,NULL);
INSERT INTO posting VALUES(X'01a22a37b37a74e9a058b1ac0b8f9066',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b37a74e9a058b1abd1bcd9b5',X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b34674d09b69d4b565cb06bf',-500,NULL);
INSERT INTO posting VALUES(X'01a22a37b37a74e9a058b1ad12f8bd2c',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b37a74e9a058b1abd1bcd9b5',X'01a22a37b0e2760e9750ff42e5c9bd78',X'01a22a37b34674d09b69d4b565cb06bf',500,NULL);
INSERT INTO posting VALUES(X'01a22a37b37e7193b69fc802a2c07204',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b37e7193b69fc801895fd073',X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b34674d09b69d4b565cb06bf',-2400,NULL);
INSERT INTO posting VALUES(X'01a22a37b37e7193b69fc8037bd81df6',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b37e7193b69fc801895fd073',X'01a22a37b0e2760e9750ff413eeedb8b',X'01a22a37b34674d09b69d4b565cb06bf',2400,NULL);
INSERT INTO posting VALUES(X'01a22a37b3827220b7f15a3a15b2a344',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3817281b10dbd8961f2307b',X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b34674d09b69d4b565cb06bf',-2700,NULL);
INSERT INTO posting VALUES(X'01a22a37b3827220b7f15a3bff68fb50',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3817281b10dbd8961f2307b',X'01a22a37b0e2760e9750ff42e5c9bd78',X'01a22a37b34674d09b69d4b565cb06bf',2700,NULL);
INSERT INTO posting VALUES(X'01a22a37b385746eba9515c3221b67b9',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b385746eba9515c22effd015',X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b34674d09b69d4b565cb06bf',-3600,NULL);
INSERT INTO posting VALUES(X'01a22a37b385746eba9515c49bc81643',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b385746eba9515c22effd015',X'01a22a37b0e2760e9750ff413eeedb8b',X'01a22a37b34674d09b69d4b565cb06bf',3600,NULL);
INSERT INTO posting VALUES(X'01a22a37b38e7006b2b68134e2838237',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b38e7006b2b68133b9d3d4b7',X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b34674d09b69d4b565cb06bf',-1400,NULL);
INSERT INTO posting VALUES(X'01a22a37b38e7006b2b68135e32e9c36',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b38e7006b2b68133b9d3d4b7',X'01a22a37b0e2760e9750ff42e5c9bd78',X'01a22a37b34674d09b69d4b565cb06bf',1400,NULL);
INSERT INTO posting VALUES(X'01a22a37b39276bf9c43faf735e48d47',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b39175c98a6160a4345e6ba4',X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b34674d09b69d4b565cb06bf',-1400,NULL);
INSERT INTO posting VALUES(X'01a22a37b39276bf9c43faf8ba0b2c89',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b39175c98a6160a4345e6ba4',X'01a22a37b0e2760e9750ff413eeedb8b',X'01a22a37b34674d09b69d4b565cb06bf',1400,NULL);
INSERT INTO posting VALUES(X'01a22a37b39570f2bf4dbac0e5e3aba6',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b39570f2bf4dbabf706282d3',X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b34674d09b69d4b565cb06bf',-5500,NULL);
INSERT INTO posting VALUES(X'01a22a37b39570f2bf4dbac1df1aefd2',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b39570f2bf4dbabf706282d3',X'01a22a37b0e2760e9750ff42e5c9bd78',X'01a22a37b34674d09b69d4b565cb06bf',5500,NULL);
INSERT INTO posting VALUES(X'01a22a37b39972a5ba581b582099c71d',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b398756d96a41b13c1423361',X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b34674d09b69d4b565cb06bf',-1200,NULL);
INSERT INTO posting VALUES(X'01a22a37b39972a5ba581b59ce7132b0',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b398756d96a41b13c1423361',X'01a22a37b0e2760e9750ff413eeedb8b',X'01a22a37b34674d09b69d4b565cb06bf',1200,NULL);
CREATE TABLE session (
    id uuid not null constraint session_pkey primary key,
    club_id uuid not null constraint session_club_fkey references club (id),
    client_id uuid not null constraint session_client_fkey references client (id),
    device_id uuid not null constraint session_device_fkey references device (id),
    state text not null,
    started_at timestamptz not null,
    started_by uuid not null constraint session_started_by_fkey references staff (id),
    resumes_at timestamptz,
    -- The next moment at which something happens by itself, as the session's clock says: what the clockwork reads.
    due_at timestamptz,
    ended_at timestamptz,
    end_reason text,
    ended_by uuid constraint session_ended_by_fkey references staff (id),
    refunded bigint not null, kept_seconds bigint not null default 0
    constraint session_kept_seconds check (kept_seconds >= 0), credited bigint not null default 0
    constraint session_credited check (credited >= 0), planned_from timestamptz, booked_at timestamptz, booked_by uuid constraint session_booked_by_fkey references staff (id), pay_by timestamptz, booking_terms text, until timestamptz, busy_from timestamptz, busy_until timestamptz
    constraint session_busy check ((busy_from is null) = (busy_until is null) and (busy_from is null or busy_until >= busy_from)
        and (busy_from is null or state not in ('ended', 'cancelled'))), by_minute text, member_id uuid constraint session_member_fkey references client (id), member_since timestamptz
    constraint session_member check (member_since is null or member_id is not null), member_played bigint not null default 0
    constraint session_member_played check (member_played >= 0 and (member_played = 0 or member_id is not null)),
    -- The states before the start belong to bookings.
    constraint session_state check (state in ('awaiting_payment', 'waiting', 'active', 'paused', 'ended', 'cancelled')),
    -- `forced` is for the right to end what cannot end otherwise.
    constraint session_end_reason check (end_reason in ('time_ran_out', 'client_left', 'staff', 'forced', 'next_booking', 'cancelled', 'not_paid', 'no_show')),
    -- An ended session says when and why, a running one does not.
    constraint session_ended check ((state in ('ended', 'cancelled')) = (ended_at is not null)
        and (ended_at is null) = (end_reason is null)),
    -- Only a pause waits to be over.
    constraint session_resumes check ((state = 'paused') = (resumes_at is not null)),
    -- Whatever runs has a next moment.
    constraint session_due check ((due_at is not null or state not in ('active', 'paused', 'awaiting_payment')) and (due_at is null or state not in ('ended', 'cancelled'))),
    constraint session_refunded check (refunded >= 0),
    -- Time does not run backwards.
    constraint session_order check (ended_at is null or state = 'cancelled' or ended_at >= started_at)
);
INSERT INTO session VALUES(X'01a22a37b352737e83862c4c3a3bf7c2',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b0e8764a8a86c4b5467b570f','active','2026-11-30T01:58:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829',NULL,'2026-11-30T03:58:23.174+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-30T01:58:23.174+00:00','2026-11-30T03:58:23.174+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a22a37b358752794e30202c17bcbef',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b0ea74c6be9eb52359a4a95c','active','2026-11-30T00:23:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829',NULL,'2026-11-30T03:23:23.174+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-30T00:23:23.174+00:00','2026-11-30T03:23:23.174+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a22a37b35c76b58077794f051993b2',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b0eb772b8c5c0d9133f5cf0a','active','2026-11-30T01:13:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829',NULL,'2026-11-30T02:13:23.174+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-30T01:13:23.174+00:00','2026-11-30T02:13:23.174+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a22a37b3607785a482ea94a53396cc',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b0ec7106acae48447bb19fcd','paused','2026-11-30T01:29:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829','2026-11-30T02:37:23.174+00:00','2026-11-30T02:37:23.174+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-30T02:07:23.174+00:00','2026-11-30T04:59:23.174+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a22a37b3687216ac78e0f25018a08d',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b0f076f483898f8622dddf5e','active','2026-11-30T01:50:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829',NULL,'2026-11-30T06:50:23.174+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-30T01:50:23.174+00:00','2026-11-30T06:50:23.174+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a22a37b36c7213b72f5bb4818416fa',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b0f275718cec40ddf4fca82d','active','2026-11-30T00:42:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829',NULL,'2026-11-30T02:42:23.174+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-30T00:42:23.174+00:00','2026-11-30T02:42:23.174+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a22a37b37071ce9449a0c789179c81',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b0f377509e1d402dc5dbeb51','active','2026-11-30T01:32:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829',NULL,'2026-11-30T02:32:23.174+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-30T01:32:23.174+00:00','2026-11-30T02:32:23.174+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a22a37b37471e59d61febf636b7c3e',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b0f6766b832ca10052c91993','active','2026-11-30T02:05:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829',NULL,'2026-11-30T02:35:23.174+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-30T02:05:23.174+00:00','2026-11-30T02:35:23.174+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a22a37b37874c2914e2d0bd924a477',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b0fa71c096ecd68a8cde1b8a','active','2026-11-30T01:43:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829',NULL,'2026-11-30T02:13:23.174+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-30T01:43:23.174+00:00','2026-11-30T02:13:23.174+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a22a37b37c762db4f0356235c0b63d',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b0fe70bf96bbbfef42d9a79c','active','2026-11-29T23:40:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829',NULL,'2026-11-30T02:40:23.174+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T23:40:23.174+00:00','2026-11-30T02:40:23.174+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a22a37b380706eb71654a76cd4f596',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b10372cfbbe8dc16b2d09214','active','2026-11-30T01:04:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829',NULL,'2026-11-30T04:04:23.174+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-30T01:04:23.174+00:00','2026-11-30T04:04:23.174+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a22a37b383751ba591ab6a33a4ca89',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b109721681cc1ee454f5dc8b','paused','2026-11-30T01:26:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829','2026-11-30T02:29:23.174+00:00','2026-11-30T02:29:23.174+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-30T01:59:23.174+00:00','2026-11-30T04:56:23.174+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a22a37b38c731b9aa5a046aeb2d1b3',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b10a72f8839221ab44c62a97','active','2026-11-30T02:08:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829',NULL,'2026-11-30T03:08:23.174+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-30T02:08:23.174+00:00','2026-11-30T03:08:23.174+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a22a37b3907015ac20bcb502fb3a38',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b10c7317adfba9c72795215b','active','2026-11-30T01:12:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829',NULL,'2026-11-30T02:12:23.174+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-30T01:12:23.174+00:00','2026-11-30T02:12:23.174+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a22a37b393737c8b4dd46ca8712f01',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b10f7582b9df0561ced4c968','active','2026-11-29T23:00:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829',NULL,'2026-11-30T04:00:23.174+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T23:00:23.174+00:00','2026-11-30T04:00:23.174+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a22a37b3977296b789fcff3b7f33bf',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b11474899156a5d4e17ba0d4','active','2026-11-30T01:37:23.174+00:00',X'01a22a37b12072f89575a9854f0d5829',NULL,'2026-11-30T02:37:23.174+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-30T01:37:23.174+00:00','2026-11-30T02:37:23.174+00:00',NULL,NULL,NULL,0);
CREATE TABLE segment (
    id uuid not null constraint segment_pkey primary key,
    club_id uuid not null constraint segment_club_fkey references club (id),
    session_id uuid not null constraint segment_session_fkey references session (id),
    device_id uuid not null constraint segment_device_fkey references device (id),
    kind text not null,
    position integer not null,
    starts_at timestamptz not null,
    ends_at timestamptz,
    constraint segment_kind check (kind in ('playing', 'paused')),
    constraint segment_order check (ends_at is null or ends_at >= starts_at)
);
INSERT INTO segment VALUES(X'01a22a37b355763cb4b114883a1e8ee8',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b352737e83862c4c3a3bf7c2',X'01a22a37b0e8764a8a86c4b5467b570f','playing',0,'2026-11-30T01:58:23.174+00:00',NULL);
INSERT INTO segment VALUES(X'01a22a37b35a7533814944651ed5c439',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b358752794e30202c17bcbef',X'01a22a37b0ea74c6be9eb52359a4a95c','playing',0,'2026-11-30T00:23:23.174+00:00',NULL);
INSERT INTO segment VALUES(X'01a22a37b35e754fa298f08b1726a151',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b35c76b58077794f051993b2',X'01a22a37b0eb772b8c5c0d9133f5cf0a','playing',0,'2026-11-30T01:13:23.174+00:00',NULL);
INSERT INTO segment VALUES(X'01a22a37b36277629717378e5ae3850c',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3607785a482ea94a53396cc',X'01a22a37b0ec7106acae48447bb19fcd','playing',0,'2026-11-30T01:29:23.174+00:00','2026-11-30T02:07:23.174+00:00');
INSERT INTO segment VALUES(X'01a22a37b36672c39f7a4f92933aed82',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3607785a482ea94a53396cc',X'01a22a37b0ec7106acae48447bb19fcd','paused',1,'2026-11-30T02:07:23.174+00:00',NULL);
INSERT INTO segment VALUES(X'01a22a37b36a72ac83fb110844b68037',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3687216ac78e0f25018a08d',X'01a22a37b0f076f483898f8622dddf5e','playing',0,'2026-11-30T01:50:23.174+00:00',NULL);
INSERT INTO segment VALUES(X'01a22a37b36e759a85881a35261e7066',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b36c7213b72f5bb4818416fa',X'01a22a37b0f275718cec40ddf4fca82d','playing',0,'2026-11-30T00:42:23.174+00:00',NULL);
INSERT INTO segment VALUES(X'01a22a37b37373318ab0b0a9557cf36e',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b37071ce9449a0c789179c81',X'01a22a37b0f377509e1d402dc5dbeb51','playing',0,'2026-11-30T01:32:23.174+00:00',NULL);
INSERT INTO segment VALUES(X'01a22a37b37770efabf1ea5e3b86a136',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b37471e59d61febf636b7c3e',X'01a22a37b0f6766b832ca10052c91993','playing',0,'2026-11-30T02:05:23.174+00:00',NULL);
INSERT INTO segment VALUES(X'01a22a37b37a74e9a058b1b1969ff211',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b37874c2914e2d0bd924a477',X'01a22a37b0fa71c096ecd68a8cde1b8a','playing',0,'2026-11-30T01:43:23.174+00:00',NULL);
INSERT INTO segment VALUES(X'01a22a37b37e7193b69fc807a3e3859f',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b37c762db4f0356235c0b63d',X'01a22a37b0fe70bf96bbbfef42d9a79c','playing',0,'2026-11-29T23:40:23.174+00:00',NULL);
INSERT INTO segment VALUES(X'01a22a37b3827220b7f15a3fc52404bd',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b380706eb71654a76cd4f596',X'01a22a37b10372cfbbe8dc16b2d09214','playing',0,'2026-11-30T01:04:23.174+00:00',NULL);
INSERT INTO segment VALUES(X'01a22a37b38670c385e2ba0e8a52c11c',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b383751ba591ab6a33a4ca89',X'01a22a37b109721681cc1ee454f5dc8b','playing',0,'2026-11-30T01:26:23.174+00:00','2026-11-30T01:59:23.174+00:00');
INSERT INTO segment VALUES(X'01a22a37b38a76dc93faf6f700299d06',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b383751ba591ab6a33a4ca89',X'01a22a37b109721681cc1ee454f5dc8b','paused',1,'2026-11-30T01:59:23.174+00:00',NULL);
INSERT INTO segment VALUES(X'01a22a37b38e7006b2b681391d4aaaef',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b38c731b9aa5a046aeb2d1b3',X'01a22a37b10a72f8839221ab44c62a97','playing',0,'2026-11-30T02:08:23.174+00:00',NULL);
INSERT INTO segment VALUES(X'01a22a37b39276bf9c43fafc805a8a27',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3907015ac20bcb502fb3a38',X'01a22a37b10c7317adfba9c72795215b','playing',0,'2026-11-30T01:12:23.174+00:00',NULL);
INSERT INTO segment VALUES(X'01a22a37b39570f2bf4dbac59a67c57b',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b393737c8b4dd46ca8712f01',X'01a22a37b10f7582b9df0561ced4c968','playing',0,'2026-11-29T23:00:23.174+00:00',NULL);
INSERT INTO segment VALUES(X'01a22a37b39972a5ba581b5dac9b2177',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3977296b789fcff3b7f33bf',X'01a22a37b11474899156a5d4e17ba0d4','playing',0,'2026-11-30T01:37:23.174+00:00',NULL);
CREATE TABLE time_block (
    id uuid not null constraint time_block_pkey primary key,
    club_id uuid not null constraint time_block_club_fkey references club (id),
    session_id uuid not null constraint time_block_session_fkey references session (id),
    order_line_id uuid not null constraint time_block_order_line_fkey references order_line (id),
    position integer not null,
    seconds bigint not null,
    refund_policy text not null,
    bought_at timestamptz not null, client_tariff_id uuid constraint time_block_client_tariff_fkey references client_tariff (id), plays_until timestamptz, slice text, joins uuid constraint time_block_joins_fkey references time_block (id), follows uuid constraint time_block_follows_fkey references time_block (id), cut_to bigint
    constraint time_block_cut_to check (cut_to is null or (cut_to >= 0 and follows is not null)), price bigint
    constraint time_block_price check ((price is null) = (cut_to is null) and (price is null or price >= 0)), zone_id uuid constraint time_block_zone_fkey references zone (id), good_for integer constraint time_block_good_for check (good_for > 0), once boolean not null default false,
    constraint time_block_seconds check (seconds > 0),
    constraint time_block_refund_policy check (refund_policy in ('keep', 'bonus', 'burn'))
);
INSERT INTO time_block VALUES(X'01a22a37b355763cb4b1148726db9e08',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b352737e83862c4c3a3bf7c2',X'01a22a37b35471bfb6d8e6cab87650ba',0,7200,'keep','2026-11-30T01:58:23.174+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO time_block VALUES(X'01a22a37b35a7533814944645c4574c6',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b358752794e30202c17bcbef',X'01a22a37b35970da99117591cd5686e5',0,10800,'keep','2026-11-30T00:23:23.174+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO time_block VALUES(X'01a22a37b35e754fa298f08a164dd830',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b35c76b58077794f051993b2',X'01a22a37b35d7288bdd9704e5f014bdc',0,3600,'keep','2026-11-30T01:13:23.174+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO time_block VALUES(X'01a22a37b36277629717378d5225a483',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3607785a482ea94a53396cc',X'01a22a37b361732a97edf22d8262ba88',0,10800,'keep','2026-11-30T01:29:23.174+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO time_block VALUES(X'01a22a37b36a72ac83fb11072e342876',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3687216ac78e0f25018a08d',X'01a22a37b3697031b7ee5dce81df81b3',0,18000,'keep','2026-11-30T01:50:23.174+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO time_block VALUES(X'01a22a37b36e759a85881a34db7bc855',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b36c7213b72f5bb4818416fa',X'01a22a37b36d735faf596668f4d912a8',0,7200,'keep','2026-11-30T00:42:23.174+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO time_block VALUES(X'01a22a37b37373318ab0b0a85445948e',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b37071ce9449a0c789179c81',X'01a22a37b37270b6ad38d995fa30c536',0,3600,'keep','2026-11-30T01:32:23.174+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO time_block VALUES(X'01a22a37b37770efabf1ea5d5a404089',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b37471e59d61febf636b7c3e',X'01a22a37b3767556975c7cd59d2d658e',0,1800,'keep','2026-11-30T02:05:23.174+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO time_block VALUES(X'01a22a37b37a74e9a058b1b0800d69ec',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b37874c2914e2d0bd924a477',X'01a22a37b37a74e9a058b1aa0addb010',0,1800,'keep','2026-11-30T01:43:23.174+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO time_block VALUES(X'01a22a37b37e7193b69fc806307d1dec',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b37c762db4f0356235c0b63d',X'01a22a37b37d7247b8d3b1c9ebc50780',0,10800,'keep','2026-11-29T23:40:23.174+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO time_block VALUES(X'01a22a37b3827220b7f15a3e5a194b21',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b380706eb71654a76cd4f596',X'01a22a37b3817281b10dbd880243e57d',0,10800,'keep','2026-11-30T01:04:23.174+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO time_block VALUES(X'01a22a37b38670c385e2ba0db1a68e27',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b383751ba591ab6a33a4ca89',X'01a22a37b385746eba9515c1dc5960f3',0,10800,'keep','2026-11-30T01:26:23.174+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO time_block VALUES(X'01a22a37b38e7006b2b68138ec68402b',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b38c731b9aa5a046aeb2d1b3',X'01a22a37b38d72449f0da2acf6cf5381',0,3600,'keep','2026-11-30T02:08:23.174+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO time_block VALUES(X'01a22a37b39276bf9c43fafb5d8a69b0',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3907015ac20bcb502fb3a38',X'01a22a37b39175c98a6160a3b83f0571',0,3600,'keep','2026-11-30T01:12:23.174+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO time_block VALUES(X'01a22a37b39570f2bf4dbac428cb4b5f',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b393737c8b4dd46ca8712f01',X'01a22a37b39570f2bf4dbabe4eaae5b2',0,18000,'keep','2026-11-29T23:00:23.174+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO time_block VALUES(X'01a22a37b39972a5ba581b5c7d0224d0',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3977296b789fcff3b7f33bf',X'01a22a37b398756d96a41b1226d49c94',0,3600,'keep','2026-11-30T01:37:23.174+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
CREATE TABLE news (
    id uuid not null constraint news_pkey primary key,
    club_id uuid not null constraint news_club_fkey references club (id),
    number bigint,
    body jsonb not null,
    at timestamptz not null
);
INSERT INTO news VALUES(X'01a22a37b0e5751cb386bdc2cea8f4a6',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0e77537a3df8a92ceece015',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0e77537a3df8a930fdaf8d9',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0e8764a8a86c4b6fff2c7fd',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0ea74c6be9eb5229020565f',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0eb772b8c5c0d90551fc840',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0ec7106acae4843e2c45b55',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0ed7068a4763045c6def7af',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0ee77e0b0b81e84c0cd7c0b',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0ef723aafd9dbc3998300d8',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0f076f483898f87269d0a08',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0f275718cec40dc5b31cd66',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0f377509e1d402cca07ab5b',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0f47680a4e9448fcbd1e008',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0f574c3b1131355a3c7be11',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0f6766b832ca0fffd3b601c',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0f7746a8bd0abce143863de',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0f8705aa8db5b313569f6e6',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0f97114b7e5fe197822f3da',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0fa71c096ecd68b6bf14ee3',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0fb7513bfcb77c6ec9e324f',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0fc749bbf24b3dbc255d853',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0fd777abab0d1cf388e9749',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0fe70bf96bbbff0aff4c499',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b0ff70e69fca00693c822151',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b1017553985810541e5f3c12',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b102737d9d76260c38230741',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b10372cfbbe8dc1523f7471e',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b104738491ffd7591a3e1546',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b105773385f1ae05555ee5cc',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b106766d973b1095890c7fd9',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b10777a7a382dea3cb3b11c7',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b1087472914e3c4ce20deaf9',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b109721681cc1ee5252059bf',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b10a72f8839221ac866616c4',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b10b744184c29709f7997656',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b10c7317adfba9c83694be80',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b10e757bbad22dbd78dd31cb',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b10f7582b9df0560ac6e68c3',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b11076d8942508b3ad711e7d',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b1117288913254f5ab835bf2',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b11277d49cfae98acc77a8cb',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b1137778b47bfbed84771a3a',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b11474899156a5d5daad0199',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b1157704a9769575ad0bad54',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b11670bf87e6f7ceb892c4c8',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b11777e082bd5d414767793d',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'"Furnished"','2026-11-30T02:10:22.565+00:00');
INSERT INTO news VALUES(X'01a22a37b2b075478251ba5814074ed3',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2004-05-31","card_number":"00421001","email":"client1@example.kz","groups":[],"id":"01a22a37-b149-7134-9322-076456888a7d","name":"Айгерім Нұрланқызы","note":"","number":1,"phone":"+77015550010","registered_at":"2026-10-11T11:10:22.665Z","registered_by":"Dana","verified_at":null}}','2026-10-11T11:10:22.665+00:00');
INSERT INTO news VALUES(X'01a22a37b2b374a0ace0ab3e3be4ac96',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2004-05-31","card_number":"00421001","email":"client1@example.kz","groups":[{"archived":false,"colour":"amber","id":"01a22a37-b145-70ae-b9be-09800c116faa","name":"Regulars"}],"id":"01a22a37-b149-7134-9322-076456888a7d","name":"Айгерім Нұрланқызы","note":"","number":1,"phone":"+77015550010","registered_at":"2026-10-11T11:10:22.665Z","registered_by":"Dana","verified_at":null}}','2026-10-11T11:10:22.665+00:00');
INSERT INTO news VALUES(X'01a22a37b2b673d7a89ff083fb9a46d2',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1999-11-02","card_number":"00421002","email":"client2@example.kz","groups":[],"id":"01a22a37-b2b4-7146-8bd1-21b080f88a1b","name":"Ерлан Сәрсенов","note":"","number":2,"phone":"+77075550011","registered_at":"2026-10-12T04:10:23.028Z","registered_by":"Dana","verified_at":null}}','2026-10-12T04:10:23.028+00:00');
INSERT INTO news VALUES(X'01a22a37b2b9710e9394bcb625c71d7d',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1999-11-02","card_number":"00421002","email":"client2@example.kz","groups":[{"archived":false,"colour":"amber","id":"01a22a37-b145-70ae-b9be-09800c116faa","name":"Regulars"}],"id":"01a22a37-b2b4-7146-8bd1-21b080f88a1b","name":"Ерлан Сәрсенов","note":"","number":2,"phone":"+77075550011","registered_at":"2026-10-12T04:10:23.028Z","registered_by":"Dana","verified_at":null}}','2026-10-12T04:10:23.028+00:00');
INSERT INTO news VALUES(X'01a22a37b2bc7609b50333d226e5b7f5',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2001-03-17","card_number":null,"email":null,"groups":[],"id":"01a22a37-b2ba-75c0-b0fe-c16443299d29","name":"Тимур Ахметов","note":"","number":3,"phone":"+77015550012","registered_at":"2026-10-12T21:10:23.034Z","registered_by":"Dana","verified_at":null}}','2026-10-12T21:10:23.034+00:00');
INSERT INTO news VALUES(X'01a22a37b2bf70d49113a56af97c2a02',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2001-03-17","card_number":null,"email":null,"groups":[{"archived":false,"colour":"violet","id":"01a22a37-b147-758b-847e-f97ea818e2dd","name":"Tournament team"}],"id":"01a22a37-b2ba-75c0-b0fe-c16443299d29","name":"Тимур Ахметов","note":"","number":3,"phone":"+77015550012","registered_at":"2026-10-12T21:10:23.034Z","registered_by":"Dana","verified_at":null}}','2026-10-12T21:10:23.034+00:00');
INSERT INTO news VALUES(X'01a22a37b2c27478b4788a3706da5cad',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2005-09-09","card_number":null,"email":null,"groups":[],"id":"01a22a37-b2c0-7203-a326-61956a0a7740","name":"Анастасия Ким","note":"","number":4,"phone":"+77075550013","registered_at":"2026-10-13T14:10:23.040Z","registered_by":"Dana","verified_at":null}}','2026-10-13T14:10:23.040+00:00');
INSERT INTO news VALUES(X'01a22a37b2c4723a933ca2260e5f99ab',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2000-01-25","card_number":"00421003","email":"client5@example.kz","groups":[],"id":"01a22a37-b2c2-7478-b478-8a387b001f49","name":"Daniyar Omarov","note":"","number":5,"phone":"+77015550014","registered_at":"2026-10-14T07:10:23.042Z","registered_by":"Dana","verified_at":null}}','2026-10-14T07:10:23.042+00:00');
INSERT INTO news VALUES(X'01a22a37b2c672fdaae27262d9f89a6c',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2000-01-25","card_number":"00421003","email":"client5@example.kz","groups":[{"archived":false,"colour":"violet","id":"01a22a37-b147-758b-847e-f97ea818e2dd","name":"Tournament team"}],"id":"01a22a37-b2c2-7478-b478-8a387b001f49","name":"Daniyar Omarov","note":"","number":5,"phone":"+77015550014","registered_at":"2026-10-14T07:10:23.042Z","registered_by":"Dana","verified_at":null}}','2026-10-14T07:10:23.042+00:00');
INSERT INTO news VALUES(X'01a22a37b2c87066b79380636820a5c8',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2000-01-25","card_number":"00421003","email":"client5@example.kz","groups":[{"archived":false,"colour":"violet","id":"01a22a37-b147-758b-847e-f97ea818e2dd","name":"Tournament team"}],"id":"01a22a37-b2c2-7478-b478-8a387b001f49","name":"Daniyar Omarov","note":"Left-handed: likes PC 31, the mouse is on the left there","number":5,"phone":"+77015550014","registered_at":"2026-10-14T07:10:23.042Z","registered_by":"Dana","verified_at":null}}','2026-10-14T07:10:23.042+00:00');
INSERT INTO news VALUES(X'01a22a37b2cb73469547639809ef01d5',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22a37-b2c9-7212-937c-0183c0bfd00b","name":"Жанна Бекова","note":"","number":6,"phone":"+77075550015","registered_at":"2026-10-15T00:10:23.049Z","registered_by":"Dana","verified_at":null}}','2026-10-15T00:10:23.049+00:00');
INSERT INTO news VALUES(X'01a22a37b2cd75bf97a6419626c09a33',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-07-14","card_number":null,"email":null,"groups":[],"id":"01a22a37-b2cb-7346-9547-639903fb01e2","name":"Иван Петров","note":"","number":7,"phone":"+77015550016","registered_at":"2026-10-15T17:10:23.051Z","registered_by":"Dana","verified_at":null}}','2026-10-15T17:10:23.051+00:00');
INSERT INTO news VALUES(X'01a22a37b2d072d39b0f6237629f6da4',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-07-14","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a22a37-b148-775a-a464-d14d92958551","name":"School"}],"id":"01a22a37-b2cb-7346-9547-639903fb01e2","name":"Иван Петров","note":"","number":7,"phone":"+77015550016","registered_at":"2026-10-15T17:10:23.051Z","registered_by":"Dana","verified_at":null}}','2026-10-15T17:10:23.051+00:00');
INSERT INTO news VALUES(X'01a22a37b2d2712d8a479f753577b0e3',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2007-12-03","card_number":null,"email":null,"groups":[],"id":"01a22a37-b2d0-72d3-9b0f-6238169c184c","name":"Пётр Иванов","note":"","number":8,"phone":"+77075551117","registered_at":"2026-10-16T10:10:23.056Z","registered_by":"Dana","verified_at":null}}','2026-10-16T10:10:23.056+00:00');
INSERT INTO news VALUES(X'01a22a37b2d47766a3151e055afeef43',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2007-12-03","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a22a37-b148-775a-a464-d14d92958551","name":"School"}],"id":"01a22a37-b2d0-72d3-9b0f-6238169c184c","name":"Пётр Иванов","note":"","number":8,"phone":"+77075551117","registered_at":"2026-10-16T10:10:23.056Z","registered_by":"Dana","verified_at":null}}','2026-10-16T10:10:23.056+00:00');
INSERT INTO news VALUES(X'01a22a37b2d67752b48c10a650b22425',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22a37-b2d5-71c3-a24f-888801654efc","name":"+77015551118","note":"","number":9,"phone":"+77015551118","registered_at":"2026-10-17T03:10:23.061Z","registered_by":"Dana","verified_at":null}}','2026-10-17T03:10:23.061+00:00');
INSERT INTO news VALUES(X'01a22a37b2d9719d92d6c93876af905b',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2003-02-28","card_number":null,"email":null,"groups":[],"id":"01a22a37-b2d7-76bd-bea5-c75f6e0a1e7f","name":"Мадина Әбдірахман","note":"","number":10,"phone":"+77075551119","registered_at":"2026-10-17T20:10:23.063Z","registered_by":"Dana","verified_at":null}}','2026-10-17T20:10:23.063+00:00');
INSERT INTO news VALUES(X'01a22a37b2dc74e4928e3852dce05b99',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2003-02-28","card_number":null,"email":null,"groups":[{"archived":false,"colour":"amber","id":"01a22a37-b145-70ae-b9be-09800c116faa","name":"Regulars"}],"id":"01a22a37-b2d7-76bd-bea5-c75f6e0a1e7f","name":"Мадина Әбдірахман","note":"","number":10,"phone":"+77075551119","registered_at":"2026-10-17T20:10:23.063Z","registered_by":"Dana","verified_at":null}}','2026-10-17T20:10:23.063+00:00');
INSERT INTO news VALUES(X'01a22a37b2de7668ae68642a3beedacf',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1996-06-20","card_number":"00421004","email":"client11@example.kz","groups":[],"id":"01a22a37-b2dc-74e4-928e-38531de40f4a","name":"Kevin O''Neill","note":"","number":11,"phone":"+77015551120","registered_at":"2026-10-18T13:10:23.068Z","registered_by":"Dana","verified_at":null}}','2026-10-18T13:10:23.068+00:00');
INSERT INTO news VALUES(X'01a22a37b2e175938c19d9d1a994ab64',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22a37-b2df-72ae-8dfa-b17c932cc7b9","name":"Асель Жұмабаева","note":"","number":12,"phone":"+77075551121","registered_at":"2026-10-19T06:10:23.071Z","registered_by":"Dana","verified_at":null}}','2026-10-19T06:10:23.071+00:00');
INSERT INTO news VALUES(X'01a22a37b2e472509d336ecb14b752fc',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2008-10-11","card_number":null,"email":null,"groups":[],"id":"01a22a37-b2e2-73bd-a8f0-d62dda13f16f","name":"Семён Ёлкин","note":"","number":13,"phone":"+77015551122","registered_at":"2026-10-19T23:10:23.074Z","registered_by":"Dana","verified_at":null}}','2026-10-19T23:10:23.074+00:00');
INSERT INTO news VALUES(X'01a22a37b2e672309bf856d35c1d5f15',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2008-10-11","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a22a37-b148-775a-a464-d14d92958551","name":"School"}],"id":"01a22a37-b2e2-73bd-a8f0-d62dda13f16f","name":"Семён Ёлкин","note":"","number":13,"phone":"+77015551122","registered_at":"2026-10-19T23:10:23.074Z","registered_by":"Dana","verified_at":null}}','2026-10-19T23:10:23.074+00:00');
INSERT INTO news VALUES(X'01a22a37b2e872afa9d2b5de1f2b4bbf',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2002-08-08","card_number":null,"email":null,"groups":[],"id":"01a22a37-b2e6-7230-9bf8-56d478497129","name":"Нұрсұлтан Қайратұлы","note":"","number":14,"phone":"+77075551123","registered_at":"2026-10-20T16:10:23.078Z","registered_by":"Dana","verified_at":null}}','2026-10-20T16:10:23.078+00:00');
INSERT INTO news VALUES(X'01a22a37b2ea72ae8c4ef511fbdb9526',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2002-08-08","card_number":null,"email":null,"groups":[{"archived":false,"colour":"violet","id":"01a22a37-b147-758b-847e-f97ea818e2dd","name":"Tournament team"}],"id":"01a22a37-b2e6-7230-9bf8-56d478497129","name":"Нұрсұлтан Қайратұлы","note":"","number":14,"phone":"+77075551123","registered_at":"2026-10-20T16:10:23.078Z","registered_by":"Dana","verified_at":null}}','2026-10-20T16:10:23.078+00:00');
INSERT INTO news VALUES(X'01a22a37b2ed73bd98a130860cef88ed',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22a37-b2eb-71e8-a6f6-2e1a897d602e","name":"Дарья Соколова","note":"","number":15,"phone":"+77015552224","registered_at":"2026-10-21T09:10:23.083Z","registered_by":"Dana","verified_at":null}}','2026-10-21T09:10:23.083+00:00');
INSERT INTO news VALUES(X'01a22a37b2f07743905d117b4dc3cc9b',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2004-04-04","card_number":null,"email":null,"groups":[],"id":"01a22a37-b2ee-723a-b185-800fd0ed1eef","name":"Алихан Тлеубаев","note":"","number":16,"phone":"+77075552225","registered_at":"2026-10-22T02:10:23.086Z","registered_by":"Dana","verified_at":null}}','2026-10-22T02:10:23.086+00:00');
INSERT INTO news VALUES(X'01a22a37b2f17529a902dfdee35895e3',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2004-04-04","card_number":null,"email":null,"groups":[{"archived":false,"colour":"violet","id":"01a22a37-b147-758b-847e-f97ea818e2dd","name":"Tournament team"}],"id":"01a22a37-b2ee-723a-b185-800fd0ed1eef","name":"Алихан Тлеубаев","note":"","number":16,"phone":"+77075552225","registered_at":"2026-10-22T02:10:23.086Z","registered_by":"Dana","verified_at":null}}','2026-10-22T02:10:23.086+00:00');
INSERT INTO news VALUES(X'01a22a37b2f47085bfa9461c89d4db5c',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22a37-b2f2-706f-bd07-4ed93b42baa2","name":"+77015552226","note":"","number":17,"phone":"+77015552226","registered_at":"2026-10-22T19:10:23.090Z","registered_by":"Dana","verified_at":null}}','2026-10-22T19:10:23.090+00:00');
INSERT INTO news VALUES(X'01a22a37b2f77212a029571ff8465046',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1998-01-30","card_number":null,"email":null,"groups":[],"id":"01a22a37-b2f5-77a7-bdfe-63e0c6d3751c","name":"Mia Schneider","note":"","number":18,"phone":"+77075552227","registered_at":"2026-10-23T12:10:23.093Z","registered_by":"Dana","verified_at":null}}','2026-10-23T12:10:23.093+00:00');
INSERT INTO news VALUES(X'01a22a37b2f97666a44a819cb91d4e08',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22a37-b2f8-743f-a589-c60f49f3aa2e","name":"Руслан Хасанов","note":"","number":19,"phone":"+77015552228","registered_at":"2026-10-24T05:10:23.096Z","registered_by":"Dana","verified_at":null}}','2026-10-24T05:10:23.096+00:00');
INSERT INTO news VALUES(X'01a22a37b2fc74b0aede11f5ddc4123e',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-03-08","card_number":null,"email":null,"groups":[],"id":"01a22a37-b2fa-76b6-9073-b1f649cabc1b","name":"Камила Ергалиева","note":"","number":20,"phone":"+77075552229","registered_at":"2026-10-24T22:10:23.098Z","registered_by":"Dana","verified_at":null}}','2026-10-24T22:10:23.098+00:00');
INSERT INTO news VALUES(X'01a22a37b2fe70768d6cc62438f993e6',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-03-08","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a22a37-b148-775a-a464-d14d92958551","name":"School"}],"id":"01a22a37-b2fa-76b6-9073-b1f649cabc1b","name":"Камила Ергалиева","note":"","number":20,"phone":"+77075552229","registered_at":"2026-10-24T22:10:23.098Z","registered_by":"Dana","verified_at":null}}','2026-10-24T22:10:23.098+00:00');
INSERT INTO news VALUES(X'01a22a37b301709cb2b56e1ca933b31f',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2001-05-05","card_number":"00421005","email":"client21@example.kz","groups":[],"id":"01a22a37-b2ff-7474-823e-c116b0fe948d","name":"Максим Орлов","note":"","number":21,"phone":"+77015552230","registered_at":"2026-10-25T15:10:23.103Z","registered_by":"Dana","verified_at":null}}','2026-10-25T15:10:23.103+00:00');
INSERT INTO news VALUES(X'01a22a37b30376fab58746e5c3ce93dc',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2001-05-05","card_number":"00421005","email":"client21@example.kz","groups":[{"archived":false,"colour":"amber","id":"01a22a37-b145-70ae-b9be-09800c116faa","name":"Regulars"}],"id":"01a22a37-b2ff-7474-823e-c116b0fe948d","name":"Максим Орлов","note":"","number":21,"phone":"+77015552230","registered_at":"2026-10-25T15:10:23.103Z","registered_by":"Dana","verified_at":null}}','2026-10-25T15:10:23.103+00:00');
INSERT INTO news VALUES(X'01a22a37b30670b09a3f9fa02f2b2f22',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22a37-b304-7763-8e16-24de3f1b9079","name":"Әлия Сейітқызы","note":"","number":22,"phone":"+77075553331","registered_at":"2026-10-26T08:10:23.108Z","registered_by":"Dana","verified_at":null}}','2026-10-26T08:10:23.108+00:00');
INSERT INTO news VALUES(X'01a22a37b3087528a6a1897a05d995ff',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2005-11-19","card_number":null,"email":null,"groups":[],"id":"01a22a37-b306-70b0-9a3f-9fa1cbc1041f","name":"Артём Цой","note":"","number":23,"phone":"+77015553332","registered_at":"2026-10-27T01:10:23.110Z","registered_by":"Dana","verified_at":null}}','2026-10-27T01:10:23.110+00:00');
INSERT INTO news VALUES(X'01a22a37b30b70ee8d82031ec1490d77',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2005-11-19","card_number":null,"email":null,"groups":[{"archived":false,"colour":"violet","id":"01a22a37-b147-758b-847e-f97ea818e2dd","name":"Tournament team"}],"id":"01a22a37-b306-70b0-9a3f-9fa1cbc1041f","name":"Артём Цой","note":"","number":23,"phone":"+77015553332","registered_at":"2026-10-27T01:10:23.110Z","registered_by":"Dana","verified_at":null}}','2026-10-27T01:10:23.110+00:00');
INSERT INTO news VALUES(X'01a22a37b30d710a808f6564aba3b57a',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22a37-b30b-70ee-8d82-031f05e9c0a2","name":"Динара Мұқанова","note":"","number":24,"phone":"+77075553333","registered_at":"2026-10-27T18:10:23.115Z","registered_by":"Dana","verified_at":null}}','2026-10-27T18:10:23.115+00:00');
INSERT INTO news VALUES(X'01a22a37b31076ceb6f495d5ac855092',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1989-09-01","card_number":null,"email":null,"groups":[],"id":"01a22a37-b30e-72a4-aa77-ed11b2776830","name":"Олег Васильев","note":"","number":25,"phone":"+77015553334","registered_at":"2026-10-28T11:10:23.118Z","registered_by":"Dana","verified_at":null}}','2026-10-28T11:10:23.118+00:00');
INSERT INTO news VALUES(X'01a22a37b31277afb0ec8ee25570b0ce',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2007-06-26","card_number":null,"email":null,"groups":[],"id":"01a22a37-b310-76ce-b6f4-95d64c8833b0","name":"Сания Талғатқызы","note":"","number":26,"phone":"+77075553335","registered_at":"2026-10-29T04:10:23.120Z","registered_by":"Dana","verified_at":null}}','2026-10-29T04:10:23.120+00:00');
INSERT INTO news VALUES(X'01a22a37b3147630a98cb8fbc42d6ce9',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2007-06-26","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a22a37-b148-775a-a464-d14d92958551","name":"School"}],"id":"01a22a37-b310-76ce-b6f4-95d64c8833b0","name":"Сания Талғатқызы","note":"","number":26,"phone":"+77075553335","registered_at":"2026-10-29T04:10:23.120Z","registered_by":"Dana","verified_at":null}}','2026-10-29T04:10:23.120+00:00');
INSERT INTO news VALUES(X'01a22a37b31773bab83c7ef51905f6c8',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2000-10-10","card_number":"00421006","email":"client27@example.kz","groups":[],"id":"01a22a37-b315-72bb-8378-fdab0bb17d0d","name":"Bauyrzhan Seitkali","note":"","number":27,"phone":"+77015553336","registered_at":"2026-10-29T21:10:23.125Z","registered_by":"Dana","verified_at":null}}','2026-10-29T21:10:23.125+00:00');
INSERT INTO news VALUES(X'01a22a37b31974ac9f40fa3abc6b2614',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2000-10-10","card_number":"00421006","email":"client27@example.kz","groups":[{"archived":false,"colour":"amber","id":"01a22a37-b145-70ae-b9be-09800c116faa","name":"Regulars"}],"id":"01a22a37-b315-72bb-8378-fdab0bb17d0d","name":"Bauyrzhan Seitkali","note":"","number":27,"phone":"+77015553336","registered_at":"2026-10-29T21:10:23.125Z","registered_by":"Dana","verified_at":null}}','2026-10-29T21:10:23.125+00:00');
INSERT INTO news VALUES(X'01a22a37b31c7421a73c89d612274eb6',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22a37-b31a-720f-af3e-58de6f90b543","name":"Виктория Ли","note":"","number":28,"phone":"+77075553337","registered_at":"2026-10-30T14:10:23.130Z","registered_by":"Dana","verified_at":null}}','2026-10-30T14:10:23.130+00:00');
INSERT INTO news VALUES(X'01a22a37b31e727983060c248ad2623a',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22a37-b31d-70e6-8d4a-ee8f31191429","name":"+77015554438","note":"","number":29,"phone":"+77015554438","registered_at":"2026-10-31T07:10:23.133Z","registered_by":"Dana","verified_at":null}}','2026-10-31T07:10:23.133+00:00');
INSERT INTO news VALUES(X'01a22a37b32172758aae5b52c1ee51ae',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2003-07-07","card_number":null,"email":null,"groups":[],"id":"01a22a37-b31f-75c1-93ce-7cb728f21c80","name":"Арман Досжан","note":"","number":30,"phone":"+77075554439","registered_at":"2026-11-01T00:10:23.135Z","registered_by":"Dana","verified_at":null}}','2026-11-01T00:10:23.135+00:00');
INSERT INTO news VALUES(X'01a22a37b3247052b457062d802445a7',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2004-12-24","card_number":null,"email":null,"groups":[],"id":"01a22a37-b322-747c-9919-ed77db52d8ee","name":"Полина Громова","note":"","number":31,"phone":"+77015554440","registered_at":"2026-11-01T17:10:23.138Z","registered_by":"Dana","verified_at":null}}','2026-11-01T17:10:23.138+00:00');
INSERT INTO news VALUES(X'01a22a37b32774e5b75c81395c7aae60',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22a37-b325-707b-a0e8-20bc8134b8f5","name":"Ғалым Есенов","note":"","number":32,"phone":"+77075554441","registered_at":"2026-11-02T10:10:23.141Z","registered_by":"Dana","verified_at":null}}','2026-11-02T10:10:23.141+00:00');
INSERT INTO news VALUES(X'01a22a37b329746e899e5011eca5e0f1',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2002-02-02","card_number":null,"email":null,"groups":[],"id":"01a22a37-b328-718b-96b6-c1586e307c84","name":"Ильяс Кәрімов","note":"","number":33,"phone":"+77015554442","registered_at":"2026-11-03T03:10:23.144Z","registered_by":"Dana","verified_at":null}}','2026-11-03T03:10:23.144+00:00');
INSERT INTO news VALUES(X'01a22a37b32b77d58f5212aa119da11d',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2002-02-02","card_number":null,"email":null,"groups":[{"archived":false,"colour":"violet","id":"01a22a37-b147-758b-847e-f97ea818e2dd","name":"Tournament team"}],"id":"01a22a37-b328-718b-96b6-c1586e307c84","name":"Ильяс Кәрімов","note":"","number":33,"phone":"+77015554442","registered_at":"2026-11-03T03:10:23.144Z","registered_by":"Dana","verified_at":null}}','2026-11-03T03:10:23.144+00:00');
INSERT INTO news VALUES(X'01a22a37b32e73288a883bb1e530de37',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1994-04-19","card_number":null,"email":null,"groups":[],"id":"01a22a37-b32c-7456-a922-e18e1d766955","name":"Елена Пак","note":"","number":34,"phone":"+77075554443","registered_at":"2026-11-03T20:10:23.148Z","registered_by":"Dana","verified_at":null}}','2026-11-03T20:10:23.148+00:00');
INSERT INTO news VALUES(X'01a22a37b32f7053b11ed46bc6b9ba7e',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1994-04-19","card_number":null,"email":null,"groups":[{"archived":false,"colour":"amber","id":"01a22a37-b145-70ae-b9be-09800c116faa","name":"Regulars"}],"id":"01a22a37-b32c-7456-a922-e18e1d766955","name":"Елена Пак","note":"","number":34,"phone":"+77075554443","registered_at":"2026-11-03T20:10:23.148Z","registered_by":"Dana","verified_at":null}}','2026-11-03T20:10:23.148+00:00');
INSERT INTO news VALUES(X'01a22a37b333751a8642244e2126edd5',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22a37-b331-7223-af30-62cc41f64a43","name":"Өмірбек Тоқтар","note":"","number":35,"phone":"+77015554444","registered_at":"2026-11-04T13:10:23.153Z","registered_by":"Dana","verified_at":null}}','2026-11-04T13:10:23.153+00:00');
INSERT INTO news VALUES(X'01a22a37b336744c9040826236540fe8',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2001-08-31","card_number":null,"email":null,"groups":[],"id":"01a22a37-b334-7298-a852-1abe19788770","name":"Jasmine Lee","note":"","number":36,"phone":"+77075555545","registered_at":"2026-11-05T06:10:23.156Z","registered_by":"Dana","verified_at":null}}','2026-11-05T06:10:23.156+00:00');
INSERT INTO news VALUES(X'01a22a37b33874c28d467fef41c68646',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-01-13","card_number":null,"email":null,"groups":[],"id":"01a22a37-b337-7550-b240-43212e04f157","name":"Никита Беляев","note":"","number":37,"phone":"+77015555546","registered_at":"2026-11-05T23:10:23.159Z","registered_by":"Dana","verified_at":null}}','2026-11-05T23:10:23.159+00:00');
INSERT INTO news VALUES(X'01a22a37b33b72bdbba4ca6b6ce73a4f',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-01-13","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a22a37-b148-775a-a464-d14d92958551","name":"School"}],"id":"01a22a37-b337-7550-b240-43212e04f157","name":"Никита Беляев","note":"","number":37,"phone":"+77015555546","registered_at":"2026-11-05T23:10:23.159Z","registered_by":"Dana","verified_at":null}}','2026-11-05T23:10:23.159+00:00');
INSERT INTO news VALUES(X'01a22a37b33d7508ac540c3294fbbd80',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22a37-b33b-72bd-bba4-ca6cc3ea6e72","name":"Үміт Сағынбай","note":"","number":38,"phone":"+77075555547","registered_at":"2026-11-06T16:10:23.163Z","registered_by":"Dana","verified_at":null}}','2026-11-06T16:10:23.163+00:00');
INSERT INTO news VALUES(X'01a22a37b340752597321eab1aa46552',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2005-05-15","card_number":null,"email":null,"groups":[],"id":"01a22a37-b33e-70c3-a6f4-600a9298012b","name":"Амир Исаев","note":"","number":39,"phone":"+77015555548","registered_at":"2026-11-07T09:10:23.166Z","registered_by":"Dana","verified_at":null}}','2026-11-07T09:10:23.166+00:00');
INSERT INTO news VALUES(X'01a22a37b3437551acd2b7f56d1638a5',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1997-03-03","card_number":"00421007","email":"client40@example.kz","groups":[],"id":"01a22a37-b341-7455-a23a-0072fdc22003","name":"Sofia Rossi","note":"","number":40,"phone":"+77075555549","registered_at":"2026-11-08T02:10:23.169Z","registered_by":"Dana","verified_at":null}}','2026-11-08T02:10:23.169+00:00');
INSERT INTO news VALUES(X'01a22a37b34577e98a8b03953193bb5b',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Client":{"archived_at":null,"ban":{"by":"Dana","from":"2026-11-30T02:10:23.172Z","id":"01a22a37-b344-74be-8354-97088ba93b53","lifted":null,"reason":"Broke a headset and would not pay for it","until":null},"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22a37-b2f8-743f-a589-c60f49f3aa2e","name":"Руслан Хасанов","note":"","number":19,"phone":"+77015552228","registered_at":"2026-10-24T05:10:23.096Z","registered_by":"Dana","verified_at":null}}','2026-11-30T02:10:23.172+00:00');
INSERT INTO news VALUES(X'01a22a37b348777f80aa5721651a87f0',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Shift":{"business_day":"2026-11-29","closed":null,"id":"01a22a37-b346-74d0-9b69-d4b565cb06bf","number":1,"opened_at":"2026-11-29T22:10:23.174Z","opened_by":"Dana","opening_cash":20000}}','2026-11-29T22:10:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b356736c840680c8520164be',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-30T01:58:23.174Z","change":0,"id":"01a22a37-b355-763c-b4b1-148726db9e08","joined":0,"order":"01a22a37-b353-77de-806c-049e9d3073a5","paid":[["cash",1800]],"price":1800,"refund_policy":"keep","seconds":7200,"tariff":"01a22a37-b118-743e-ad2f-14182b885f6b","tariff_name":"1 hour","zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b0e8-764a-8a86-c4b5467b570f","ended":null,"id":"01a22a37-b352-737e-8386-2c4c3a3bf7c2","resumes_at":null,"segments":[{"device":"01a22a37-b0e8-764a-8a86-c4b5467b570f","from":"2026-11-30T01:58:23.174Z","id":"01a22a37-b355-763c-b4b1-14883a1e8ee8","kind":"playing","to":null}],"started_at":"2026-11-30T01:58:23.174Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-30T01:58:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b35b70248252e4f81afcf9f2',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-30T00:23:23.174Z","change":0,"id":"01a22a37-b35a-7533-8149-44645c4574c6","joined":0,"order":"01a22a37-b359-70da-9911-75907fff378a","paid":[["cash",2400]],"price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a22a37-b11a-7621-a12b-290a211fa6cf","tariff_name":"3 hours","zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b0ea-74c6-be9e-b52359a4a95c","ended":null,"id":"01a22a37-b358-7527-94e3-0202c17bcbef","resumes_at":null,"segments":[{"device":"01a22a37-b0ea-74c6-be9e-b52359a4a95c","from":"2026-11-30T00:23:23.174Z","id":"01a22a37-b35a-7533-8149-44651ed5c439","kind":"playing","to":null}],"started_at":"2026-11-30T00:23:23.174Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-30T00:23:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b35f72019214f8e1ffe4eef9',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-30T01:13:23.174Z","change":0,"id":"01a22a37-b35e-754f-a298-f08a164dd830","joined":0,"order":"01a22a37-b35d-7288-bdd9-704d14f06786","paid":[["cash",900]],"price":900,"refund_policy":"keep","seconds":3600,"tariff":"01a22a37-b118-743e-ad2f-14182b885f6b","tariff_name":"1 hour","zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b0eb-772b-8c5c-0d9133f5cf0a","ended":null,"id":"01a22a37-b35c-76b5-8077-794f051993b2","resumes_at":null,"segments":[{"device":"01a22a37-b0eb-772b-8c5c-0d9133f5cf0a","from":"2026-11-30T01:13:23.174Z","id":"01a22a37-b35e-754f-a298-f08b1726a151","kind":"playing","to":null}],"started_at":"2026-11-30T01:13:23.174Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-30T01:13:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b363767cb3b1d4ad0368e06f',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-30T01:29:23.174Z","change":0,"id":"01a22a37-b362-7762-9717-378d5225a483","joined":0,"order":"01a22a37-b361-732a-97ed-f22c467fee7d","paid":[["card",2400]],"price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a22a37-b11a-7621-a12b-290a211fa6cf","tariff_name":"3 hours","zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b0ec-7106-acae-48447bb19fcd","ended":null,"id":"01a22a37-b360-7785-a482-ea94a53396cc","resumes_at":null,"segments":[{"device":"01a22a37-b0ec-7106-acae-48447bb19fcd","from":"2026-11-30T01:29:23.174Z","id":"01a22a37-b362-7762-9717-378e5ae3850c","kind":"playing","to":null}],"started_at":"2026-11-30T01:29:23.174Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-30T01:29:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b36773218c86847fa9085bc0',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-30T01:29:23.174Z","change":0,"id":"01a22a37-b362-7762-9717-378d5225a483","joined":0,"order":"01a22a37-b361-732a-97ed-f22c467fee7d","paid":[["card",2400]],"price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a22a37-b11a-7621-a12b-290a211fa6cf","tariff_name":"3 hours","zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b0ec-7106-acae-48447bb19fcd","ended":null,"id":"01a22a37-b360-7785-a482-ea94a53396cc","resumes_at":"2026-11-30T02:37:23.174Z","segments":[{"device":"01a22a37-b0ec-7106-acae-48447bb19fcd","from":"2026-11-30T01:29:23.174Z","id":"01a22a37-b362-7762-9717-378e5ae3850c","kind":"playing","to":"2026-11-30T02:07:23.174Z"},{"device":"01a22a37-b0ec-7106-acae-48447bb19fcd","from":"2026-11-30T02:07:23.174Z","id":"01a22a37-b366-72c3-9f7a-4f92933aed82","kind":"paused","to":null}],"started_at":"2026-11-30T01:29:23.174Z","started_by":"Dana","state":"paused","who":"Unknown Guest"}}','2026-11-30T02:07:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b36b750b9229530be110c3ee',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-30T01:50:23.174Z","change":0,"id":"01a22a37-b36a-72ac-83fb-11072e342876","joined":0,"order":"01a22a37-b369-7031-b7ee-5dcdbfddfc42","paid":[["card",3500]],"price":3500,"refund_policy":"keep","seconds":18000,"tariff":"01a22a37-b11c-7648-b499-bb03391eecbd","tariff_name":"5 hours","zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b0f0-76f4-8389-8f8622dddf5e","ended":null,"id":"01a22a37-b368-7216-ac78-e0f25018a08d","resumes_at":null,"segments":[{"device":"01a22a37-b0f0-76f4-8389-8f8622dddf5e","from":"2026-11-30T01:50:23.174Z","id":"01a22a37-b36a-72ac-83fb-110844b68037","kind":"playing","to":null}],"started_at":"2026-11-30T01:50:23.174Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-30T01:50:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b36f752a87503cd44b76ae90',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-30T00:42:23.174Z","change":0,"id":"01a22a37-b36e-759a-8588-1a34db7bc855","joined":0,"order":"01a22a37-b36d-735f-af59-666700692cab","paid":[["cash",1800]],"price":1800,"refund_policy":"keep","seconds":7200,"tariff":"01a22a37-b118-743e-ad2f-14182b885f6b","tariff_name":"1 hour","zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b0f2-7571-8cec-40ddf4fca82d","ended":null,"id":"01a22a37-b36c-7213-b72f-5bb4818416fa","resumes_at":null,"segments":[{"device":"01a22a37-b0f2-7571-8cec-40ddf4fca82d","from":"2026-11-30T00:42:23.174Z","id":"01a22a37-b36e-759a-8588-1a35261e7066","kind":"playing","to":null}],"started_at":"2026-11-30T00:42:23.174Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-30T00:42:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b37373318ab0b0aafbd770dc',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-30T01:32:23.174Z","change":0,"id":"01a22a37-b373-7331-8ab0-b0a85445948e","joined":0,"order":"01a22a37-b371-7041-acd5-786800e3a454","paid":[["cash",900]],"price":900,"refund_policy":"keep","seconds":3600,"tariff":"01a22a37-b118-743e-ad2f-14182b885f6b","tariff_name":"1 hour","zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b0f3-7750-9e1d-402dc5dbeb51","ended":null,"id":"01a22a37-b370-71ce-9449-a0c789179c81","resumes_at":null,"segments":[{"device":"01a22a37-b0f3-7750-9e1d-402dc5dbeb51","from":"2026-11-30T01:32:23.174Z","id":"01a22a37-b373-7331-8ab0-b0a9557cf36e","kind":"playing","to":null}],"started_at":"2026-11-30T01:32:23.174Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-30T01:32:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b37770efabf1ea5fa0ce0200',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-30T02:05:23.174Z","change":0,"id":"01a22a37-b377-70ef-abf1-ea5d5a404089","joined":0,"order":"01a22a37-b375-7112-931b-febf089aed76","paid":[["cash",500]],"price":500,"refund_policy":"keep","seconds":1800,"tariff":"01a22a37-b11d-773b-bb0e-715089ef0416","tariff_name":"30 minutes","zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b0f6-766b-832c-a10052c91993","ended":null,"id":"01a22a37-b374-71e5-9d61-febf636b7c3e","resumes_at":null,"segments":[{"device":"01a22a37-b0f6-766b-832c-a10052c91993","from":"2026-11-30T02:05:23.174Z","id":"01a22a37-b377-70ef-abf1-ea5e3b86a136","kind":"playing","to":null}],"started_at":"2026-11-30T02:05:23.174Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-30T02:05:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b37b76d5a5650bdbe1cc8961',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-30T01:43:23.174Z","change":0,"id":"01a22a37-b37a-74e9-a058-b1b0800d69ec","joined":0,"order":"01a22a37-b379-718f-a6aa-c1b6d7371cef","paid":[["card",500]],"price":500,"refund_policy":"keep","seconds":1800,"tariff":"01a22a37-b11d-773b-bb0e-715089ef0416","tariff_name":"30 minutes","zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b0fa-71c0-96ec-d68a8cde1b8a","ended":null,"id":"01a22a37-b378-74c2-914e-2d0bd924a477","resumes_at":null,"segments":[{"device":"01a22a37-b0fa-71c0-96ec-d68a8cde1b8a","from":"2026-11-30T01:43:23.174Z","id":"01a22a37-b37a-74e9-a058-b1b1969ff211","kind":"playing","to":null}],"started_at":"2026-11-30T01:43:23.174Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-30T01:43:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b37f7424b8a464dd809e32bd',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-29T23:40:23.174Z","change":0,"id":"01a22a37-b37e-7193-b69f-c806307d1dec","joined":0,"order":"01a22a37-b37d-7247-b8d3-b1c848feee84","paid":[["cash",2400]],"price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a22a37-b11a-7621-a12b-290a211fa6cf","tariff_name":"3 hours","zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b0fe-70bf-96bb-bfef42d9a79c","ended":null,"id":"01a22a37-b37c-762d-b4f0-356235c0b63d","resumes_at":null,"segments":[{"device":"01a22a37-b0fe-70bf-96bb-bfef42d9a79c","from":"2026-11-29T23:40:23.174Z","id":"01a22a37-b37e-7193-b69f-c807a3e3859f","kind":"playing","to":null}],"started_at":"2026-11-29T23:40:23.174Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T23:40:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b3827220b7f15a400b9b27b3',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-30T01:04:23.174Z","change":0,"id":"01a22a37-b382-7220-b7f1-5a3e5a194b21","joined":0,"order":"01a22a37-b381-7281-b10d-bd87370c1c74","paid":[["card",2700]],"price":2700,"refund_policy":"keep","seconds":10800,"tariff":"01a22a37-b118-743e-ad2f-14182b885f6b","tariff_name":"1 hour","zone":"01a22a37-b0e5-751c-b386-bdbfe6ddf79f"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b103-72cf-bbe8-dc16b2d09214","ended":null,"id":"01a22a37-b380-706e-b716-54a76cd4f596","resumes_at":null,"segments":[{"device":"01a22a37-b103-72cf-bbe8-dc16b2d09214","from":"2026-11-30T01:04:23.174Z","id":"01a22a37-b382-7220-b7f1-5a3fc52404bd","kind":"playing","to":null}],"started_at":"2026-11-30T01:04:23.174Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-30T01:04:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b38670c385e2ba0f6e0ff935',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-30T01:26:23.174Z","change":0,"id":"01a22a37-b386-70c3-85e2-ba0db1a68e27","joined":0,"order":"01a22a37-b384-7116-b048-0f321f97fb1c","paid":[["cash",3600]],"price":3600,"refund_policy":"keep","seconds":10800,"tariff":"01a22a37-b11a-7621-a12b-290a211fa6cf","tariff_name":"3 hours","zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b109-7216-81cc-1ee454f5dc8b","ended":null,"id":"01a22a37-b383-751b-a591-ab6a33a4ca89","resumes_at":null,"segments":[{"device":"01a22a37-b109-7216-81cc-1ee454f5dc8b","from":"2026-11-30T01:26:23.174Z","id":"01a22a37-b386-70c3-85e2-ba0e8a52c11c","kind":"playing","to":null}],"started_at":"2026-11-30T01:26:23.174Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-30T01:26:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b38b76d3909c75ea3e813ae0',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-30T01:26:23.174Z","change":0,"id":"01a22a37-b386-70c3-85e2-ba0db1a68e27","joined":0,"order":"01a22a37-b384-7116-b048-0f321f97fb1c","paid":[["cash",3600]],"price":3600,"refund_policy":"keep","seconds":10800,"tariff":"01a22a37-b11a-7621-a12b-290a211fa6cf","tariff_name":"3 hours","zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b109-7216-81cc-1ee454f5dc8b","ended":null,"id":"01a22a37-b383-751b-a591-ab6a33a4ca89","resumes_at":"2026-11-30T02:29:23.174Z","segments":[{"device":"01a22a37-b109-7216-81cc-1ee454f5dc8b","from":"2026-11-30T01:26:23.174Z","id":"01a22a37-b386-70c3-85e2-ba0e8a52c11c","kind":"playing","to":"2026-11-30T01:59:23.174Z"},{"device":"01a22a37-b109-7216-81cc-1ee454f5dc8b","from":"2026-11-30T01:59:23.174Z","id":"01a22a37-b38a-76dc-93fa-f6f700299d06","kind":"paused","to":null}],"started_at":"2026-11-30T01:26:23.174Z","started_by":"Dana","state":"paused","who":"Unknown Guest"}}','2026-11-30T01:59:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b38f736691f86e92005e6371',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-30T02:08:23.174Z","change":0,"id":"01a22a37-b38e-7006-b2b6-8138ec68402b","joined":0,"order":"01a22a37-b38d-7244-9f0d-a2ab71038034","paid":[["card",1400]],"price":1400,"refund_policy":"keep","seconds":3600,"tariff":"01a22a37-b118-743e-ad2f-14182b885f6b","tariff_name":"1 hour","zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b10a-72f8-8392-21ab44c62a97","ended":null,"id":"01a22a37-b38c-731b-9aa5-a046aeb2d1b3","resumes_at":null,"segments":[{"device":"01a22a37-b10a-72f8-8392-21ab44c62a97","from":"2026-11-30T02:08:23.174Z","id":"01a22a37-b38e-7006-b2b6-81391d4aaaef","kind":"playing","to":null}],"started_at":"2026-11-30T02:08:23.174Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-30T02:08:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b39276bf9c43fafdfd952a6a',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-30T01:12:23.174Z","change":0,"id":"01a22a37-b392-76bf-9c43-fafb5d8a69b0","joined":0,"order":"01a22a37-b391-75c9-8a61-60a211a63c72","paid":[["cash",1400]],"price":1400,"refund_policy":"keep","seconds":3600,"tariff":"01a22a37-b118-743e-ad2f-14182b885f6b","tariff_name":"1 hour","zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b10c-7317-adfb-a9c72795215b","ended":null,"id":"01a22a37-b390-7015-ac20-bcb502fb3a38","resumes_at":null,"segments":[{"device":"01a22a37-b10c-7317-adfb-a9c72795215b","from":"2026-11-30T01:12:23.174Z","id":"01a22a37-b392-76bf-9c43-fafc805a8a27","kind":"playing","to":null}],"started_at":"2026-11-30T01:12:23.174Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-30T01:12:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b39674fd98b64b9d857432f6',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-29T23:00:23.174Z","change":0,"id":"01a22a37-b395-70f2-bf4d-bac428cb4b5f","joined":0,"order":"01a22a37-b394-77e4-9d20-9ae29b6da3a9","paid":[["card",5500]],"price":5500,"refund_policy":"keep","seconds":18000,"tariff":"01a22a37-b11c-7648-b499-bb03391eecbd","tariff_name":"5 hours","zone":"01a22a37-b0e5-751c-b386-bdc0655e6a10"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b10f-7582-b9df-0561ced4c968","ended":null,"id":"01a22a37-b393-737c-8b4d-d46ca8712f01","resumes_at":null,"segments":[{"device":"01a22a37-b10f-7582-b9df-0561ced4c968","from":"2026-11-29T23:00:23.174Z","id":"01a22a37-b395-70f2-bf4d-bac59a67c57b","kind":"playing","to":null}],"started_at":"2026-11-29T23:00:23.174Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T23:00:23.174+00:00');
INSERT INTO news VALUES(X'01a22a37b39972a5ba581b5ecc50fbb8',X'01a22a37b0df73cd8769ef1749e5954d',NULL,'{"Session":{"balance":0,"blocks":[{"bought_at":"2026-11-30T01:37:23.174Z","change":0,"id":"01a22a37-b399-72a5-ba58-1b5c7d0224d0","joined":0,"order":"01a22a37-b398-756d-96a4-1b11baa9a203","paid":[["cash",1200]],"price":1200,"refund_policy":"keep","seconds":3600,"tariff":"01a22a37-b118-743e-ad2f-14182b885f6b","tariff_name":"1 hour","zone":"01a22a37-b0e5-751c-b386-bdc1bcd096b4"}],"client":"01a22a37-b0e2-760e-9750-ff4ee096a2f7","club":"01a22a37-b0df-73cd-8769-ef1749e5954d","device":"01a22a37-b114-7489-9156-a5d4e17ba0d4","ended":null,"id":"01a22a37-b397-7296-b789-fcff3b7f33bf","resumes_at":null,"segments":[{"device":"01a22a37-b114-7489-9156-a5d4e17ba0d4","from":"2026-11-30T01:37:23.174Z","id":"01a22a37-b399-72a5-ba58-1b5dac9b2177","kind":"playing","to":null}],"started_at":"2026-11-30T01:37:23.174Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-30T01:37:23.174+00:00');
CREATE TABLE second_factor (
    staff_id uuid not null constraint second_factor_pkey primary key
        constraint second_factor_staff_fkey references staff (id),
    -- As apps take it, in base 32. Codes are reckoned from it, so a hash would not do.
    secret text not null,
    -- Null: switched on, and asks nobody for anything until its first code has come.
    confirmed_at timestamptz,
    -- The stretch of 30 seconds of the last code: a code is good once.
    last_step bigint not null,
    -- Since the last good one. Who has the password could try for ever.
    wrong_codes integer not null,
    constraint second_factor_step check (last_step >= 0)
);
CREATE TABLE recovery_code (
    id uuid not null constraint recovery_code_pkey primary key,
    staff_id uuid not null constraint recovery_code_staff_fkey references staff (id),
    -- Who reads the table cannot sign in with it.
    hash text not null,
    -- Null: still good.
    used_at timestamptz,
    created_at timestamptz not null
);
CREATE TABLE opening_day (
    club_id uuid not null constraint opening_day_club_fkey references club (id),
    -- 0 is Monday.
    weekday smallint not null,
    kind text not null,
    opens_at time,
    -- Not later than `opens_at`: on the day after.
    closes_at time,
    constraint opening_day_pkey primary key (club_id, weekday),
    constraint opening_day_weekday check (weekday between 0 and 6),
    constraint opening_day_kind check (kind in ('closed', 'round_the_clock', 'open')),
    -- Only a day that opens and closes says when, at two different times.
    constraint opening_day_times check ((kind = 'open') = (opens_at is not null)
        and (opens_at is null) = (closes_at is null)
        and (opens_at is null or opens_at <> closes_at))
);
CREATE TABLE opening_exception (
    club_id uuid not null constraint opening_exception_club_fkey references club (id),
    -- Of the club's wall calendar.
    day date not null,
    kind text not null,
    opens_at time,
    closes_at time,
    note text not null,
    -- One exception a day.
    constraint opening_exception_pkey primary key (club_id, day),
    constraint opening_exception_kind check (kind in ('closed', 'round_the_clock', 'open')),
    constraint opening_exception_times check ((kind = 'open') = (opens_at is not null)
        and (opens_at is null) = (closes_at is null)
        and (opens_at is null or opens_at <> closes_at))
);
CREATE TABLE hold (
    id uuid not null constraint hold_pkey primary key,
    club_id uuid not null constraint hold_club_fkey references club (id),
    device_id uuid not null constraint hold_device_fkey references device (id),
    reason text not null,
    starts_at timestamptz not null,
    placed_by uuid not null constraint hold_placed_by_fkey references staff (id),
    -- Null: until it is released by hand.
    ends_at timestamptz,
    released_at timestamptz,
    -- Null with a time: it was over by itself.
    released_by uuid constraint hold_released_by_fkey references staff (id),
    constraint hold_reason check (length(reason) between 1 and 200),
    -- Time does not run backwards.
    constraint hold_order check ((ends_at is null or ends_at > starts_at)
        and (released_at is null or released_at >= starts_at)),
    -- Nobody releases what is not over, and by itself only what has an end is.
    constraint hold_released check ((released_by is null or released_at is not null)
        and (released_at is null or released_by is not null or ends_at is not null))
);
CREATE TABLE client_group (
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
INSERT INTO client_group VALUES(X'01a22a37b14570aeb9be09800c116faa',X'01a22a37b0df73cd8769ef16723b6e09','Regulars','amber','2026-11-30T02:10:22.661+00:00',NULL);
INSERT INTO client_group VALUES(X'01a22a37b147758b847ef97ea818e2dd',X'01a22a37b0df73cd8769ef16723b6e09','Tournament team','violet','2026-11-30T02:10:22.663+00:00',NULL);
INSERT INTO client_group VALUES(X'01a22a37b148775aa464d14d92958551',X'01a22a37b0df73cd8769ef16723b6e09','School','teal','2026-11-30T02:10:22.664+00:00',NULL);
CREATE TABLE client_in_group (
    client_id uuid not null constraint client_in_group_client_fkey references client (id),
    group_id uuid not null constraint client_in_group_group_fkey references client_group (id),
    -- Nobody is in a group twice.
    constraint client_in_group_pkey primary key (client_id, group_id)
);
INSERT INTO client_in_group VALUES(X'01a22a37b14971349322076456888a7d',X'01a22a37b14570aeb9be09800c116faa');
INSERT INTO client_in_group VALUES(X'01a22a37b2b471468bd121b080f88a1b',X'01a22a37b14570aeb9be09800c116faa');
INSERT INTO client_in_group VALUES(X'01a22a37b2ba75c0b0fec16443299d29',X'01a22a37b147758b847ef97ea818e2dd');
INSERT INTO client_in_group VALUES(X'01a22a37b2c27478b4788a387b001f49',X'01a22a37b147758b847ef97ea818e2dd');
INSERT INTO client_in_group VALUES(X'01a22a37b2cb73469547639903fb01e2',X'01a22a37b148775aa464d14d92958551');
INSERT INTO client_in_group VALUES(X'01a22a37b2d072d39b0f6238169c184c',X'01a22a37b148775aa464d14d92958551');
INSERT INTO client_in_group VALUES(X'01a22a37b2d776bdbea5c75f6e0a1e7f',X'01a22a37b14570aeb9be09800c116faa');
INSERT INTO client_in_group VALUES(X'01a22a37b2e273bda8f0d62dda13f16f',X'01a22a37b148775aa464d14d92958551');
INSERT INTO client_in_group VALUES(X'01a22a37b2e672309bf856d478497129',X'01a22a37b147758b847ef97ea818e2dd');
INSERT INTO client_in_group VALUES(X'01a22a37b2ee723ab185800fd0ed1eef',X'01a22a37b147758b847ef97ea818e2dd');
INSERT INTO client_in_group VALUES(X'01a22a37b2fa76b69073b1f649cabc1b',X'01a22a37b148775aa464d14d92958551');
INSERT INTO client_in_group VALUES(X'01a22a37b2ff7474823ec116b0fe948d',X'01a22a37b14570aeb9be09800c116faa');
INSERT INTO client_in_group VALUES(X'01a22a37b30670b09a3f9fa1cbc1041f',X'01a22a37b147758b847ef97ea818e2dd');
INSERT INTO client_in_group VALUES(X'01a22a37b31076ceb6f495d64c8833b0',X'01a22a37b148775aa464d14d92958551');
INSERT INTO client_in_group VALUES(X'01a22a37b31572bb8378fdab0bb17d0d',X'01a22a37b14570aeb9be09800c116faa');
INSERT INTO client_in_group VALUES(X'01a22a37b328718b96b6c1586e307c84',X'01a22a37b147758b847ef97ea818e2dd');
INSERT INTO client_in_group VALUES(X'01a22a37b32c7456a922e18e1d766955',X'01a22a37b14570aeb9be09800c116faa');
INSERT INTO client_in_group VALUES(X'01a22a37b3377550b24043212e04f157',X'01a22a37b148775aa464d14d92958551');
CREATE TABLE client_ban (
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
INSERT INTO client_ban VALUES(X'01a22a37b34474be835497088ba93b53',X'01a22a37b2f8743fa589c60f49f3aa2e','Broke a headset and would not pay for it','2026-11-30T02:10:23.172+00:00',X'01a22a37b12072f89575a9854f0d5829',NULL,NULL,NULL);
CREATE TABLE client_name_part (
    organisation_id uuid not null,
    part text not null,
    client_id uuid not null constraint client_name_part_client_fkey references client (id),
    constraint client_name_part_pkey primary key (organisation_id, part, client_id)
) without rowid;
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ali',X'01a22a37b31572bb8378fdab0bb17d0d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','an',X'01a22a37b31572bb8378fdab0bb17d0d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','aniyar',X'01a22a37b2c27478b4788a387b001f49');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ar',X'01a22a37b2c27478b4788a387b001f49');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','arov',X'01a22a37b2c27478b4788a387b001f49');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','asmine',X'01a22a37b3347298a8521abe19788770');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','auyrzhan',X'01a22a37b31572bb8378fdab0bb17d0d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','bauyrzhan',X'01a22a37b31572bb8378fdab0bb17d0d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','chneider',X'01a22a37b2f577a7bdfe63e0c6d3751c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','daniyar',X'01a22a37b2c27478b4788a387b001f49');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','der',X'01a22a37b2f577a7bdfe63e0c6d3751c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ee',X'01a22a37b3347298a8521abe19788770');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','eider',X'01a22a37b2f577a7bdfe63e0c6d3751c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','eill',X'01a22a37b2dc74e4928e38531de40f4a');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','eitkali',X'01a22a37b31572bb8378fdab0bb17d0d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','er',X'01a22a37b2f577a7bdfe63e0c6d3751c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','evin',X'01a22a37b2dc74e4928e38531de40f4a');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','fia',X'01a22a37b3417455a23a0072fdc22003');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','han',X'01a22a37b31572bb8378fdab0bb17d0d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','hneider',X'01a22a37b2f577a7bdfe63e0c6d3751c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ia',X'01a22a37b2f577a7bdfe63e0c6d3751c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ia',X'01a22a37b3417455a23a0072fdc22003');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ider',X'01a22a37b2f577a7bdfe63e0c6d3751c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ill',X'01a22a37b2dc74e4928e38531de40f4a');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','in',X'01a22a37b2dc74e4928e38531de40f4a');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ine',X'01a22a37b3347298a8521abe19788770');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','itkali',X'01a22a37b31572bb8378fdab0bb17d0d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','iyar',X'01a22a37b2c27478b4788a387b001f49');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','jasmine',X'01a22a37b3347298a8521abe19788770');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','kali',X'01a22a37b31572bb8378fdab0bb17d0d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','kevin',X'01a22a37b2dc74e4928e38531de40f4a');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','lee',X'01a22a37b3347298a8521abe19788770');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','li',X'01a22a37b31572bb8378fdab0bb17d0d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ll',X'01a22a37b2dc74e4928e38531de40f4a');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','marov',X'01a22a37b2c27478b4788a387b001f49');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','mia',X'01a22a37b2f577a7bdfe63e0c6d3751c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','mine',X'01a22a37b3347298a8521abe19788770');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ne',X'01a22a37b3347298a8521abe19788770');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','neider',X'01a22a37b2f577a7bdfe63e0c6d3751c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','neill',X'01a22a37b2dc74e4928e38531de40f4a');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','niyar',X'01a22a37b2c27478b4788a387b001f49');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','o',X'01a22a37b2dc74e4928e38531de40f4a');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ofia',X'01a22a37b3417455a23a0072fdc22003');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','omarov',X'01a22a37b2c27478b4788a387b001f49');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ossi',X'01a22a37b3417455a23a0072fdc22003');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ov',X'01a22a37b2c27478b4788a387b001f49');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','rossi',X'01a22a37b3417455a23a0072fdc22003');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','rov',X'01a22a37b2c27478b4788a387b001f49');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','rzhan',X'01a22a37b31572bb8378fdab0bb17d0d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','schneider',X'01a22a37b2f577a7bdfe63e0c6d3751c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','seitkali',X'01a22a37b31572bb8378fdab0bb17d0d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','si',X'01a22a37b3417455a23a0072fdc22003');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','smine',X'01a22a37b3347298a8521abe19788770');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','sofia',X'01a22a37b3417455a23a0072fdc22003');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ssi',X'01a22a37b3417455a23a0072fdc22003');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','tkali',X'01a22a37b31572bb8378fdab0bb17d0d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','uyrzhan',X'01a22a37b31572bb8378fdab0bb17d0d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','vin',X'01a22a37b2dc74e4928e38531de40f4a');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','yar',X'01a22a37b2c27478b4788a387b001f49');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','yrzhan',X'01a22a37b31572bb8378fdab0bb17d0d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','zhan',X'01a22a37b31572bb8378fdab0bb17d0d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','абаева',X'01a22a37b2df72ae8dfab17c932cc7b9');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','адина',X'01a22a37b2d776bdbea5c75f6e0a1e7f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','аев',X'01a22a37b2ee723ab185800fd0ed1eef');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','аев',X'01a22a37b33e70c3a6f4600a9298012b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','аева',X'01a22a37b2df72ae8dfab17c932cc7b9');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ай',X'01a22a37b33b72bdbba4ca6cc3ea6e72');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','айгерім',X'01a22a37b14971349322076456888a7d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','айратұлы',X'01a22a37b2e672309bf856d478497129');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ак',X'01a22a37b32c7456a922e18e1d766955');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','аксим',X'01a22a37b2ff7474823ec116b0fe948d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','алиева',X'01a22a37b2fa76b69073b1f649cabc1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','алихан',X'01a22a37b2ee723ab185800fd0ed1eef');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','алым',X'01a22a37b325707ba0e820bc8134b8f5');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','алғатқызы',X'01a22a37b31076ceb6f495d64c8833b0');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','амила',X'01a22a37b2fa76b69073b1f649cabc1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','амир',X'01a22a37b33e70c3a6f4600a9298012b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ан',X'01a22a37b2b471468bd121b080f88a1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ан',X'01a22a37b2cb73469547639903fb01e2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ан',X'01a22a37b2d776bdbea5c75f6e0a1e7f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ан',X'01a22a37b2e672309bf856d478497129');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ан',X'01a22a37b2ee723ab185800fd0ed1eef');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ан',X'01a22a37b2f8743fa589c60f49f3aa2e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ан',X'01a22a37b31f75c193ce7cb728f21c80');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','анастасия',X'01a22a37b2c07203a32661956a0a7740');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ания',X'01a22a37b31076ceb6f495d64c8833b0');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','анна',X'01a22a37b2c97212937c0183c0bfd00b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','анов',X'01a22a37b2d072d39b0f6238169c184c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','анов',X'01a22a37b2f8743fa589c60f49f3aa2e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','анова',X'01a22a37b30b70ee8d82031f05e9c0a2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','анқызы',X'01a22a37b14971349322076456888a7d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ар',X'01a22a37b3317223af3062cc41f64a43');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ара',X'01a22a37b30b70ee8d82031f05e9c0a2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','арман',X'01a22a37b31f75c193ce7cb728f21c80');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','артем',X'01a22a37b30670b09a3f9fa1cbc1041f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','арья',X'01a22a37b2eb71e8a6f62e1a897d602e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','асанов',X'01a22a37b2f8743fa589c60f49f3aa2e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','асель',X'01a22a37b2df72ae8dfab17c932cc7b9');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','асильев',X'01a22a37b30e72a4aa77ed11b2776830');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','асия',X'01a22a37b2c07203a32661956a0a7740');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','астасия',X'01a22a37b2c07203a32661956a0a7740');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','атқызы',X'01a22a37b31076ceb6f495d64c8833b0');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','атұлы',X'01a22a37b2e672309bf856d478497129');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ахман',X'01a22a37b2d776bdbea5c75f6e0a1e7f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ахметов',X'01a22a37b2ba75c0b0fec16443299d29');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ағынбай',X'01a22a37b33b72bdbba4ca6cc3ea6e72');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','баев',X'01a22a37b2ee723ab185800fd0ed1eef');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','баева',X'01a22a37b2df72ae8dfab17c932cc7b9');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','бай',X'01a22a37b33b72bdbba4ca6cc3ea6e72');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','бдірахман',X'01a22a37b2d776bdbea5c75f6e0a1e7f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','бек',X'01a22a37b3317223af3062cc41f64a43');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','бекова',X'01a22a37b2c97212937c0183c0bfd00b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','беляев',X'01a22a37b3377550b24043212e04f157');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ва',X'01a22a37b2c97212937c0183c0bfd00b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ва',X'01a22a37b2df72ae8dfab17c932cc7b9');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ва',X'01a22a37b2eb71e8a6f62e1a897d602e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ва',X'01a22a37b2fa76b69073b1f649cabc1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ва',X'01a22a37b30b70ee8d82031f05e9c0a2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ва',X'01a22a37b322747c9919ed77db52d8ee');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ван',X'01a22a37b2cb73469547639903fb01e2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ванов',X'01a22a37b2d072d39b0f6238169c184c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','васильев',X'01a22a37b30e72a4aa77ed11b2776830');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','виктория',X'01a22a37b31a720faf3e58de6f90b543');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','галиева',X'01a22a37b2fa76b69073b1f649cabc1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','герім',X'01a22a37b14971349322076456888a7d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','громова',X'01a22a37b322747c9919ed77db52d8ee');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','дарья',X'01a22a37b2eb71e8a6f62e1a897d602e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','дина',X'01a22a37b2d776bdbea5c75f6e0a1e7f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','динара',X'01a22a37b30b70ee8d82031f05e9c0a2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','досжан',X'01a22a37b31f75c193ce7cb728f21c80');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','дірахман',X'01a22a37b2d776bdbea5c75f6e0a1e7f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ев',X'01a22a37b2ee723ab185800fd0ed1eef');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ев',X'01a22a37b30e72a4aa77ed11b2776830');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ев',X'01a22a37b3377550b24043212e04f157');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ев',X'01a22a37b33e70c3a6f4600a9298012b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ева',X'01a22a37b2df72ae8dfab17c932cc7b9');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ева',X'01a22a37b2fa76b69073b1f649cabc1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ег',X'01a22a37b30e72a4aa77ed11b2776830');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ейітқызы',X'01a22a37b30477638e1624de3f1b9079');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ек',X'01a22a37b3317223af3062cc41f64a43');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','екова',X'01a22a37b2c97212937c0183c0bfd00b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','елена',X'01a22a37b32c7456a922e18e1d766955');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','елкин',X'01a22a37b2e273bda8f0d62dda13f16f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ель',X'01a22a37b2df72ae8dfab17c932cc7b9');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','еляев',X'01a22a37b3377550b24043212e04f157');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ем',X'01a22a37b30670b09a3f9fa1cbc1041f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','емен',X'01a22a37b2e273bda8f0d62dda13f16f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ен',X'01a22a37b2e273bda8f0d62dda13f16f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ена',X'01a22a37b32c7456a922e18e1d766955');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','енов',X'01a22a37b2b471468bd121b080f88a1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','енов',X'01a22a37b325707ba0e820bc8134b8f5');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ергалиева',X'01a22a37b2fa76b69073b1f649cabc1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ерлан',X'01a22a37b2b471468bd121b080f88a1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ерім',X'01a22a37b14971349322076456888a7d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','есенов',X'01a22a37b325707ba0e820bc8134b8f5');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','етов',X'01a22a37b2ba75c0b0fec16443299d29');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','етр',X'01a22a37b2d072d39b0f6238169c184c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','етров',X'01a22a37b2cb73469547639903fb01e2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','еубаев',X'01a22a37b2ee723ab185800fd0ed1eef');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','жан',X'01a22a37b31f75c193ce7cb728f21c80');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','жанна',X'01a22a37b2c97212937c0183c0bfd00b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','жұмабаева',X'01a22a37b2df72ae8dfab17c932cc7b9');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','зы',X'01a22a37b14971349322076456888a7d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','зы',X'01a22a37b30477638e1624de3f1b9079');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','зы',X'01a22a37b31076ceb6f495d64c8833b0');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','иван',X'01a22a37b2cb73469547639903fb01e2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','иванов',X'01a22a37b2d072d39b0f6238169c184c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','иева',X'01a22a37b2fa76b69073b1f649cabc1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','икита',X'01a22a37b3377550b24043212e04f157');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','иктория',X'01a22a37b31a720faf3e58de6f90b543');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ила',X'01a22a37b2fa76b69073b1f649cabc1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ильев',X'01a22a37b30e72a4aa77ed11b2776830');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ильяс',X'01a22a37b328718b96b6c1586e307c84');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','им',X'01a22a37b2c07203a32661956a0a7740');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','им',X'01a22a37b2ff7474823ec116b0fe948d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','имур',X'01a22a37b2ba75c0b0fec16443299d29');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ин',X'01a22a37b2e273bda8f0d62dda13f16f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ина',X'01a22a37b2d776bdbea5c75f6e0a1e7f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ина',X'01a22a37b322747c9919ed77db52d8ee');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','инара',X'01a22a37b30b70ee8d82031f05e9c0a2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ир',X'01a22a37b33e70c3a6f4600a9298012b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','исаев',X'01a22a37b33e70c3a6f4600a9298012b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ита',X'01a22a37b3377550b24043212e04f157');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ихан',X'01a22a37b2ee723ab185800fd0ed1eef');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ия',X'01a22a37b2c07203a32661956a0a7740');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ия',X'01a22a37b30477638e1624de3f1b9079');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ия',X'01a22a37b31076ceb6f495d64c8833b0');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ия',X'01a22a37b31a720faf3e58de6f90b543');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','йгерім',X'01a22a37b14971349322076456888a7d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','йратұлы',X'01a22a37b2e672309bf856d478497129');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','йітқызы',X'01a22a37b30477638e1624de3f1b9079');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','камила',X'01a22a37b2fa76b69073b1f649cabc1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ким',X'01a22a37b2c07203a32661956a0a7740');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','кин',X'01a22a37b2e273bda8f0d62dda13f16f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','кита',X'01a22a37b3377550b24043212e04f157');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','кова',X'01a22a37b2c97212937c0183c0bfd00b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','колова',X'01a22a37b2eb71e8a6f62e1a897d602e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ксим',X'01a22a37b2ff7474823ec116b0fe948d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ктория',X'01a22a37b31a720faf3e58de6f90b543');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','кәрімов',X'01a22a37b328718b96b6c1586e307c84');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ла',X'01a22a37b2fa76b69073b1f649cabc1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','лан',X'01a22a37b2b471468bd121b080f88a1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','лан',X'01a22a37b2f8743fa589c60f49f3aa2e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ланқызы',X'01a22a37b14971349322076456888a7d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','лег',X'01a22a37b30e72a4aa77ed11b2776830');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','лена',X'01a22a37b32c7456a922e18e1d766955');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','леубаев',X'01a22a37b2ee723ab185800fd0ed1eef');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ли',X'01a22a37b31a720faf3e58de6f90b543');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','лиева',X'01a22a37b2fa76b69073b1f649cabc1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','лина',X'01a22a37b322747c9919ed77db52d8ee');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','лихан',X'01a22a37b2ee723ab185800fd0ed1eef');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','лия',X'01a22a37b30477638e1624de3f1b9079');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','лкин',X'01a22a37b2e273bda8f0d62dda13f16f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','лов',X'01a22a37b2ff7474823ec116b0fe948d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','лова',X'01a22a37b2eb71e8a6f62e1a897d602e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','лтан',X'01a22a37b2e672309bf856d478497129');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','лы',X'01a22a37b2e672309bf856d478497129');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','лым',X'01a22a37b325707ba0e820bc8134b8f5');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ль',X'01a22a37b2df72ae8dfab17c932cc7b9');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','льев',X'01a22a37b30e72a4aa77ed11b2776830');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','льяс',X'01a22a37b328718b96b6c1586e307c84');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ляев',X'01a22a37b3377550b24043212e04f157');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','лғатқызы',X'01a22a37b31076ceb6f495d64c8833b0');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','мабаева',X'01a22a37b2df72ae8dfab17c932cc7b9');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','мадина',X'01a22a37b2d776bdbea5c75f6e0a1e7f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','максим',X'01a22a37b2ff7474823ec116b0fe948d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ман',X'01a22a37b2d776bdbea5c75f6e0a1e7f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ман',X'01a22a37b31f75c193ce7cb728f21c80');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','мен',X'01a22a37b2e273bda8f0d62dda13f16f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','метов',X'01a22a37b2ba75c0b0fec16443299d29');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','мила',X'01a22a37b2fa76b69073b1f649cabc1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','мир',X'01a22a37b33e70c3a6f4600a9298012b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','мов',X'01a22a37b328718b96b6c1586e307c84');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','мова',X'01a22a37b322747c9919ed77db52d8ee');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','мур',X'01a22a37b2ba75c0b0fec16443299d29');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','мірбек',X'01a22a37b3317223af3062cc41f64a43');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','міт',X'01a22a37b33b72bdbba4ca6cc3ea6e72');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','мұқанова',X'01a22a37b30b70ee8d82031f05e9c0a2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','на',X'01a22a37b2c97212937c0183c0bfd00b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','на',X'01a22a37b2d776bdbea5c75f6e0a1e7f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','на',X'01a22a37b322747c9919ed77db52d8ee');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','на',X'01a22a37b32c7456a922e18e1d766955');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','нара',X'01a22a37b30b70ee8d82031f05e9c0a2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','настасия',X'01a22a37b2c07203a32661956a0a7740');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','нбай',X'01a22a37b33b72bdbba4ca6cc3ea6e72');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','никита',X'01a22a37b3377550b24043212e04f157');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ния',X'01a22a37b31076ceb6f495d64c8833b0');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','нна',X'01a22a37b2c97212937c0183c0bfd00b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','нов',X'01a22a37b2b471468bd121b080f88a1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','нов',X'01a22a37b2d072d39b0f6238169c184c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','нов',X'01a22a37b2f8743fa589c60f49f3aa2e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','нов',X'01a22a37b325707ba0e820bc8134b8f5');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','нова',X'01a22a37b30b70ee8d82031f05e9c0a2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','нқызы',X'01a22a37b14971349322076456888a7d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','нұрланқызы',X'01a22a37b14971349322076456888a7d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','нұрсұлтан',X'01a22a37b2e672309bf856d478497129');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ов',X'01a22a37b2b471468bd121b080f88a1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ов',X'01a22a37b2ba75c0b0fec16443299d29');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ов',X'01a22a37b2cb73469547639903fb01e2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ов',X'01a22a37b2d072d39b0f6238169c184c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ов',X'01a22a37b2f8743fa589c60f49f3aa2e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ов',X'01a22a37b2ff7474823ec116b0fe948d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ов',X'01a22a37b325707ba0e820bc8134b8f5');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ов',X'01a22a37b328718b96b6c1586e307c84');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ова',X'01a22a37b2c97212937c0183c0bfd00b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ова',X'01a22a37b2eb71e8a6f62e1a897d602e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ова',X'01a22a37b30b70ee8d82031f05e9c0a2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ова',X'01a22a37b322747c9919ed77db52d8ee');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ой',X'01a22a37b30670b09a3f9fa1cbc1041f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','околова',X'01a22a37b2eb71e8a6f62e1a897d602e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','олег',X'01a22a37b30e72a4aa77ed11b2776830');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','олина',X'01a22a37b322747c9919ed77db52d8ee');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','олова',X'01a22a37b2eb71e8a6f62e1a897d602e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','омова',X'01a22a37b322747c9919ed77db52d8ee');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ория',X'01a22a37b31a720faf3e58de6f90b543');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','орлов',X'01a22a37b2ff7474823ec116b0fe948d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','осжан',X'01a22a37b31f75c193ce7cb728f21c80');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','оқтар',X'01a22a37b3317223af3062cc41f64a43');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','пак',X'01a22a37b32c7456a922e18e1d766955');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','петр',X'01a22a37b2d072d39b0f6238169c184c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','петров',X'01a22a37b2cb73469547639903fb01e2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','полина',X'01a22a37b322747c9919ed77db52d8ee');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ра',X'01a22a37b30b70ee8d82031f05e9c0a2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ратұлы',X'01a22a37b2e672309bf856d478497129');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','рахман',X'01a22a37b2d776bdbea5c75f6e0a1e7f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','рбек',X'01a22a37b3317223af3062cc41f64a43');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ргалиева',X'01a22a37b2fa76b69073b1f649cabc1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','рия',X'01a22a37b31a720faf3e58de6f90b543');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','рлан',X'01a22a37b2b471468bd121b080f88a1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','рланқызы',X'01a22a37b14971349322076456888a7d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','рлов',X'01a22a37b2ff7474823ec116b0fe948d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','рман',X'01a22a37b31f75c193ce7cb728f21c80');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ров',X'01a22a37b2cb73469547639903fb01e2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ромова',X'01a22a37b322747c9919ed77db52d8ee');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','рсенов',X'01a22a37b2b471468bd121b080f88a1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','рсұлтан',X'01a22a37b2e672309bf856d478497129');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ртем',X'01a22a37b30670b09a3f9fa1cbc1041f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','руслан',X'01a22a37b2f8743fa589c60f49f3aa2e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','рья',X'01a22a37b2eb71e8a6f62e1a897d602e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','рім',X'01a22a37b14971349322076456888a7d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','рімов',X'01a22a37b328718b96b6c1586e307c84');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','саев',X'01a22a37b33e70c3a6f4600a9298012b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','сания',X'01a22a37b31076ceb6f495d64c8833b0');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','санов',X'01a22a37b2f8743fa589c60f49f3aa2e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','сағынбай',X'01a22a37b33b72bdbba4ca6cc3ea6e72');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','сейітқызы',X'01a22a37b30477638e1624de3f1b9079');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','сель',X'01a22a37b2df72ae8dfab17c932cc7b9');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','семен',X'01a22a37b2e273bda8f0d62dda13f16f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','сенов',X'01a22a37b2b471468bd121b080f88a1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','сенов',X'01a22a37b325707ba0e820bc8134b8f5');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','сжан',X'01a22a37b31f75c193ce7cb728f21c80');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','сильев',X'01a22a37b30e72a4aa77ed11b2776830');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','сим',X'01a22a37b2ff7474823ec116b0fe948d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','сия',X'01a22a37b2c07203a32661956a0a7740');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','слан',X'01a22a37b2f8743fa589c60f49f3aa2e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','соколова',X'01a22a37b2eb71e8a6f62e1a897d602e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','стасия',X'01a22a37b2c07203a32661956a0a7740');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','сұлтан',X'01a22a37b2e672309bf856d478497129');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','сәрсенов',X'01a22a37b2b471468bd121b080f88a1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','та',X'01a22a37b3377550b24043212e04f157');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','талғатқызы',X'01a22a37b31076ceb6f495d64c8833b0');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','тан',X'01a22a37b2e672309bf856d478497129');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','тар',X'01a22a37b3317223af3062cc41f64a43');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','тасия',X'01a22a37b2c07203a32661956a0a7740');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','тем',X'01a22a37b30670b09a3f9fa1cbc1041f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','тимур',X'01a22a37b2ba75c0b0fec16443299d29');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','тлеубаев',X'01a22a37b2ee723ab185800fd0ed1eef');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','тов',X'01a22a37b2ba75c0b0fec16443299d29');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','тория',X'01a22a37b31a720faf3e58de6f90b543');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','тоқтар',X'01a22a37b3317223af3062cc41f64a43');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','тр',X'01a22a37b2d072d39b0f6238169c184c');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','тров',X'01a22a37b2cb73469547639903fb01e2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','тқызы',X'01a22a37b30477638e1624de3f1b9079');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','тқызы',X'01a22a37b31076ceb6f495d64c8833b0');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','тұлы',X'01a22a37b2e672309bf856d478497129');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','убаев',X'01a22a37b2ee723ab185800fd0ed1eef');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ур',X'01a22a37b2ba75c0b0fec16443299d29');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','услан',X'01a22a37b2f8743fa589c60f49f3aa2e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','хан',X'01a22a37b2ee723ab185800fd0ed1eef');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','хасанов',X'01a22a37b2f8743fa589c60f49f3aa2e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','хман',X'01a22a37b2d776bdbea5c75f6e0a1e7f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','хметов',X'01a22a37b2ba75c0b0fec16443299d29');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','цой',X'01a22a37b30670b09a3f9fa1cbc1041f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ызы',X'01a22a37b14971349322076456888a7d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ызы',X'01a22a37b30477638e1624de3f1b9079');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ызы',X'01a22a37b31076ceb6f495d64c8833b0');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ым',X'01a22a37b325707ba0e820bc8134b8f5');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ынбай',X'01a22a37b33b72bdbba4ca6cc3ea6e72');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ьев',X'01a22a37b30e72a4aa77ed11b2776830');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ья',X'01a22a37b2eb71e8a6f62e1a897d602e');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ьяс',X'01a22a37b328718b96b6c1586e307c84');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','яев',X'01a22a37b3377550b24043212e04f157');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','яс',X'01a22a37b328718b96b6c1586e307c84');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ім',X'01a22a37b14971349322076456888a7d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','імов',X'01a22a37b328718b96b6c1586e307c84');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ірахман',X'01a22a37b2d776bdbea5c75f6e0a1e7f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ірбек',X'01a22a37b3317223af3062cc41f64a43');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','іт',X'01a22a37b33b72bdbba4ca6cc3ea6e72');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ітқызы',X'01a22a37b30477638e1624de3f1b9079');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ғалым',X'01a22a37b325707ba0e820bc8134b8f5');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ғатқызы',X'01a22a37b31076ceb6f495d64c8833b0');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ғынбай',X'01a22a37b33b72bdbba4ca6cc3ea6e72');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','қайратұлы',X'01a22a37b2e672309bf856d478497129');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','қанова',X'01a22a37b30b70ee8d82031f05e9c0a2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','қтар',X'01a22a37b3317223af3062cc41f64a43');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','қызы',X'01a22a37b14971349322076456888a7d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','қызы',X'01a22a37b30477638e1624de3f1b9079');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','қызы',X'01a22a37b31076ceb6f495d64c8833b0');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','үміт',X'01a22a37b33b72bdbba4ca6cc3ea6e72');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ұлтан',X'01a22a37b2e672309bf856d478497129');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ұлы',X'01a22a37b2e672309bf856d478497129');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ұмабаева',X'01a22a37b2df72ae8dfab17c932cc7b9');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ұрланқызы',X'01a22a37b14971349322076456888a7d');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ұрсұлтан',X'01a22a37b2e672309bf856d478497129');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','ұқанова',X'01a22a37b30b70ee8d82031f05e9c0a2');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','әбдірахман',X'01a22a37b2d776bdbea5c75f6e0a1e7f');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','әлия',X'01a22a37b30477638e1624de3f1b9079');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','әрсенов',X'01a22a37b2b471468bd121b080f88a1b');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','әрімов',X'01a22a37b328718b96b6c1586e307c84');
INSERT INTO client_name_part VALUES(X'01a22a37b0df73cd8769ef16723b6e09','өмірбек',X'01a22a37b3317223af3062cc41f64a43');
CREATE TABLE client_balance (
    client_id uuid not null constraint client_balance_pkey primary key
        constraint client_balance_client_fkey references client (id),
    balance bigint not null,
    bonus bigint not null,
    -- Nobody spends what is not there, whatever the code believes.
    constraint client_balance_not_negative check (balance >= 0),
    constraint client_bonus_not_negative check (bonus >= 0)
);
CREATE TABLE bonus_lot (
    id uuid not null constraint bonus_lot_pkey primary key,
    -- Where it was earned: the club in which it expires.
    club_id uuid not null constraint bonus_lot_club_fkey references club (id),
    client_id uuid not null constraint bonus_lot_client_fkey references client (id),
    -- What it came with.
    transaction_id uuid not null constraint bonus_lot_transaction_fkey references "transaction" (id),
    given bigint not null,
    -- Given, less what its movements took, kept beside them.
    remaining bigint not null,
    earned_at timestamptz not null,
    -- Null: never.
    expires_at timestamptz,
    -- What is left is part of what was given.
    constraint bonus_lot_remaining check (given > 0 and remaining between 0 and given),
    constraint bonus_lot_order check (expires_at is null or expires_at > earned_at)
);
CREATE TABLE bonus_move (
    id uuid not null constraint bonus_move_pkey primary key,
    club_id uuid not null constraint bonus_move_club_fkey references club (id),
    lot_id uuid not null constraint bonus_move_lot_fkey references bonus_lot (id),
    transaction_id uuid not null constraint bonus_move_transaction_fkey references "transaction" (id),
    amount bigint not null,
    constraint bonus_move_amount check (amount <> 0)
);
CREATE TABLE top_up (
    -- The transaction's.
    id uuid not null constraint top_up_pkey primary key constraint top_up_transaction_fkey references "transaction" (id),
    club_id uuid not null constraint top_up_club_fkey references club (id),
    client_id uuid not null constraint top_up_client_fkey references client (id),
    -- As it was typed; a change of method is a transaction of its own.
    method text not null,
    amount bigint not null,
    tendered bigint not null,
    change_given bigint not null,
    -- What it earned.
    bonus bigint not null,
    -- By refunds and voids.
    taken_back bigint not null,
    at timestamptz not null,
    constraint top_up_method check (method in ('cash', 'card')),
    constraint top_up_amount check (amount > 0 and bonus >= 0),
    -- Only cash has change.
    constraint top_up_change check (change_given = tendered - amount and change_given >= 0
        and (method = 'cash' or change_given = 0)),
    constraint top_up_taken_back check (taken_back between 0 and amount)
);
CREATE TABLE top_up_return (
    id uuid not null constraint top_up_return_pkey primary key,
    club_id uuid not null constraint top_up_return_club_fkey references club (id),
    transaction_id uuid not null constraint top_up_return_transaction_fkey references "transaction" (id),
    top_up_id uuid not null constraint top_up_return_top_up_fkey references top_up (id),
    amount bigint not null,
    -- What a void should have taken besides, and was spent.
    missing bigint not null,
    bonus_taken bigint not null,
    -- What of the bonus was spent: a refund deducted it.
    bonus_missing bigint not null,
    constraint top_up_return_amount check (amount > 0 and missing >= 0 and bonus_taken >= 0 and bonus_missing >= 0)
);
CREATE TABLE transaction_flag (
    id uuid not null constraint transaction_flag_pkey primary key,
    club_id uuid not null constraint transaction_flag_club_fkey references club (id),
    transaction_id uuid not null constraint transaction_flag_transaction_fkey references "transaction" (id),
    note text not null,
    flagged_by uuid not null constraint transaction_flag_flagged_by_fkey references staff (id),
    flagged_at timestamptz not null,
    resolved_by uuid constraint transaction_flag_resolved_by_fkey references staff (id),
    resolved_at timestamptz,
    constraint transaction_flag_note check (length(note) between 1 and 200),
    constraint transaction_flag_resolved check ((resolved_by is null) = (resolved_at is null))
);
CREATE TABLE loyalty_bracket (
    id uuid not null constraint loyalty_bracket_pkey primary key,
    organisation_id uuid not null constraint loyalty_bracket_organisation_fkey references organisation (id),
    -- From this amount on, until the next bracket begins.
    from_amount bigint not null,
    percent integer not null,
    -- Null: for ever.
    valid_days integer,
    constraint loyalty_bracket_terms check (from_amount >= 0 and percent between 1 and 100
        and (valid_days is null or valid_days between 1 and 3650))
);
CREATE TABLE seal_queue (
    transaction_id uuid not null constraint seal_queue_pkey primary key
        constraint seal_queue_transaction_fkey references "transaction" (id),
    club_id uuid not null constraint seal_queue_club_fkey references club (id)
);
INSERT INTO seal_queue VALUES(X'01a22a37b34776549ba16b2999eaa5e7',X'01a22a37b0df73cd8769ef1749e5954d');
INSERT INTO seal_queue VALUES(X'01a22a37b355763cb4b11482bfb0e559',X'01a22a37b0df73cd8769ef1749e5954d');
INSERT INTO seal_queue VALUES(X'01a22a37b35a75338149445f0be2d2e4',X'01a22a37b0df73cd8769ef1749e5954d');
INSERT INTO seal_queue VALUES(X'01a22a37b35e754fa298f0855cf44248',X'01a22a37b0df73cd8769ef1749e5954d');
INSERT INTO seal_queue VALUES(X'01a22a37b36277629717378807b866e7',X'01a22a37b0df73cd8769ef1749e5954d');
INSERT INTO seal_queue VALUES(X'01a22a37b36a72ac83fb1102c6950d11',X'01a22a37b0df73cd8769ef1749e5954d');
INSERT INTO seal_queue VALUES(X'01a22a37b36e759a85881a2f7fb85555',X'01a22a37b0df73cd8769ef1749e5954d');
INSERT INTO seal_queue VALUES(X'01a22a37b37270b6ad38d9966bb696ff',X'01a22a37b0df73cd8769ef1749e5954d');
INSERT INTO seal_queue VALUES(X'01a22a37b3767556975c7cd656b7997d',X'01a22a37b0df73cd8769ef1749e5954d');
INSERT INTO seal_queue VALUES(X'01a22a37b37a74e9a058b1abd1bcd9b5',X'01a22a37b0df73cd8769ef1749e5954d');
INSERT INTO seal_queue VALUES(X'01a22a37b37e7193b69fc801895fd073',X'01a22a37b0df73cd8769ef1749e5954d');
INSERT INTO seal_queue VALUES(X'01a22a37b3817281b10dbd8961f2307b',X'01a22a37b0df73cd8769ef1749e5954d');
INSERT INTO seal_queue VALUES(X'01a22a37b385746eba9515c22effd015',X'01a22a37b0df73cd8769ef1749e5954d');
INSERT INTO seal_queue VALUES(X'01a22a37b38e7006b2b68133b9d3d4b7',X'01a22a37b0df73cd8769ef1749e5954d');
INSERT INTO seal_queue VALUES(X'01a22a37b39175c98a6160a4345e6ba4',X'01a22a37b0df73cd8769ef1749e5954d');
INSERT INTO seal_queue VALUES(X'01a22a37b39570f2bf4dbabf706282d3',X'01a22a37b0df73cd8769ef1749e5954d');
INSERT INTO seal_queue VALUES(X'01a22a37b398756d96a41b13c1423361',X'01a22a37b0df73cd8769ef1749e5954d');
CREATE TABLE transaction_seal (
    transaction_id uuid not null constraint transaction_seal_pkey primary key
        constraint transaction_seal_transaction_fkey references "transaction" (id),
    club_id uuid not null constraint transaction_seal_club_fkey references club (id),
    number bigint not null,
    -- SHA-256, in hexadecimal digits.
    hash text not null,
    sealed_at timestamptz not null,
    constraint transaction_seal_form check (number > 0 and length(hash) = 64)
);
CREATE TABLE payment (
    id uuid not null constraint payment_pkey primary key,
    club_id uuid not null constraint payment_club_fkey references club (id),
    order_id uuid not null constraint payment_order_fkey references "order" (id),
    -- Null where nothing had to be paid.
    transaction_id uuid constraint payment_transaction_fkey references "transaction" (id),
    method text not null,
    amount bigint not null,
    tendered bigint not null,
    -- What went back of what was handed over.
    change_given bigint not null,
    at timestamptz not null,
    constraint payment_method check (method in ('cash', 'card', 'balance', 'bonus')),
    constraint payment_amount check (amount >= 0),
    -- Only cash has change.
    constraint payment_change check (change_given = tendered - amount and change_given >= 0
        and (method = 'cash' or change_given = 0))
);
INSERT INTO payment VALUES(X'01a22a37b355763cb4b11485c19b634b',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b35377de806c049e9d3073a5',X'01a22a37b355763cb4b11482bfb0e559','cash',1800,1800,0,'2026-11-30T01:58:23.174+00:00');
INSERT INTO payment VALUES(X'01a22a37b35a753381494462cb7415dc',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b35970da991175907fff378a',X'01a22a37b35a75338149445f0be2d2e4','cash',2400,2400,0,'2026-11-30T00:23:23.174+00:00');
INSERT INTO payment VALUES(X'01a22a37b35e754fa298f088c4612c1c',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b35d7288bdd9704d14f06786',X'01a22a37b35e754fa298f0855cf44248','cash',900,900,0,'2026-11-30T01:13:23.174+00:00');
INSERT INTO payment VALUES(X'01a22a37b36277629717378b2babadc6',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b361732a97edf22c467fee7d',X'01a22a37b36277629717378807b866e7','card',2400,2400,0,'2026-11-30T01:29:23.174+00:00');
INSERT INTO payment VALUES(X'01a22a37b36a72ac83fb11056ef5100d',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3697031b7ee5dcdbfddfc42',X'01a22a37b36a72ac83fb1102c6950d11','card',3500,3500,0,'2026-11-30T01:50:23.174+00:00');
INSERT INTO payment VALUES(X'01a22a37b36e759a85881a3204b01faa',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b36d735faf59666700692cab',X'01a22a37b36e759a85881a2f7fb85555','cash',1800,1800,0,'2026-11-30T00:42:23.174+00:00');
INSERT INTO payment VALUES(X'01a22a37b37270b6ad38d99964772f5c',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3717041acd5786800e3a454',X'01a22a37b37270b6ad38d9966bb696ff','cash',900,900,0,'2026-11-30T01:32:23.174+00:00');
INSERT INTO payment VALUES(X'01a22a37b3767556975c7cd9edeae135',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3757112931bfebf089aed76',X'01a22a37b3767556975c7cd656b7997d','cash',500,500,0,'2026-11-30T02:05:23.174+00:00');
INSERT INTO payment VALUES(X'01a22a37b37a74e9a058b1ae14600e96',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b379718fa6aac1b6d7371cef',X'01a22a37b37a74e9a058b1abd1bcd9b5','card',500,500,0,'2026-11-30T01:43:23.174+00:00');
INSERT INTO payment VALUES(X'01a22a37b37e7193b69fc80479c39a4b',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b37d7247b8d3b1c848feee84',X'01a22a37b37e7193b69fc801895fd073','cash',2400,2400,0,'2026-11-29T23:40:23.174+00:00');
INSERT INTO payment VALUES(X'01a22a37b3827220b7f15a3c363fa977',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3817281b10dbd87370c1c74',X'01a22a37b3817281b10dbd8961f2307b','card',2700,2700,0,'2026-11-30T01:04:23.174+00:00');
INSERT INTO payment VALUES(X'01a22a37b38670c385e2ba0bafd59b98',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3847116b0480f321f97fb1c',X'01a22a37b385746eba9515c22effd015','cash',3600,3600,0,'2026-11-30T01:26:23.174+00:00');
INSERT INTO payment VALUES(X'01a22a37b38e7006b2b681364bdbbaab',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b38d72449f0da2ab71038034',X'01a22a37b38e7006b2b68133b9d3d4b7','card',1400,1400,0,'2026-11-30T02:08:23.174+00:00');
INSERT INTO payment VALUES(X'01a22a37b39276bf9c43faf951e81a4e',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b39175c98a6160a211a63c72',X'01a22a37b39175c98a6160a4345e6ba4','cash',1400,1400,0,'2026-11-30T01:12:23.174+00:00');
INSERT INTO payment VALUES(X'01a22a37b39570f2bf4dbac2df39662d',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b39477e49d209ae29b6da3a9',X'01a22a37b39570f2bf4dbabf706282d3','card',5500,5500,0,'2026-11-29T23:00:23.174+00:00');
INSERT INTO payment VALUES(X'01a22a37b39972a5ba581b5aa84d2eae',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b398756d96a41b11baa9a203',X'01a22a37b398756d96a41b13c1423361','cash',1200,1200,0,'2026-11-30T01:37:23.174+00:00');
CREATE TABLE client_tariff (
    id uuid not null constraint client_tariff_pkey primary key,
    -- Where it was bought, and is good.
    club_id uuid not null constraint client_tariff_club_fkey references club (id),
    client_id uuid not null constraint client_tariff_client_fkey references client (id),
    -- What was bought: tariff, zone and price as they were.
    order_line_id uuid not null constraint client_tariff_order_line_fkey references order_line (id),
    -- What stayed of it.
    seconds_kept bigint not null,
    -- Kept, less what its movements took, beside them.
    seconds_left bigint not null,
    -- What the seconds that stayed had cost: in money, and in bonus.
    cost bigint not null,
    cost_bonus bigint not null,
    issued_at timestamptz not null, visits integer, visits_left integer
    -- Nobody comes more often than was bought, whatever the code believes.
    constraint client_tariff_visits_left check (coalesce(visits_left, 0) between 0 and coalesce(visits, 0)), visit_seconds bigint constraint client_tariff_visits
    check ((visits is null) = (visits_left is null) and coalesce(visits, 1) > 0 and coalesce(visit_seconds, 1) > 0), first_used_at timestamptz, valid_until timestamptz, cancelled_at timestamptz
    constraint client_tariff_cancelled check (cancelled_at is null or seconds_left = 0),
    constraint client_tariff_kept check (seconds_kept > 0 and cost >= 0 and cost_bonus >= 0),
    -- Nobody plays what is not there, whatever the code believes.
    constraint client_tariff_left check (seconds_left between 0 and seconds_kept)
);
CREATE TABLE client_tariff_move (
    id uuid not null constraint client_tariff_move_pkey primary key,
    club_id uuid not null constraint client_tariff_move_club_fkey references club (id),
    client_tariff_id uuid not null constraint client_tariff_move_client_tariff_fkey references client_tariff (id),
    kind text not null,
    seconds bigint not null,
    -- The block that it is left over from, or that it was used as.
    time_block_id uuid constraint client_tariff_move_time_block_fkey references time_block (id),
    -- What put the sale right, and took the time back with it.
    transaction_id uuid constraint client_tariff_move_transaction_fkey references "transaction" (id),
    -- In which it was used: a visit that begins with it belongs to that shift.
    shift_id uuid constraint client_tariff_move_shift_fkey references shift (id),
    staff_id uuid constraint client_tariff_move_staff_fkey references staff (id),
    at timestamptz not null, visits integer not null default 0, reason text,
    constraint client_tariff_move_kind check (kind in ('issued', 'used', 'returned', 'taken_back', 'written_off', 'restored')),
    constraint client_tariff_move_seconds check (seconds <> 0 and (kind in ('issued', 'returned', 'restored')) = (seconds > 0)),
    constraint client_tariff_move_about check (case when kind in ('used', 'returned') then time_block_id is not null else kind = 'issued' or time_block_id is null end
        and (reason is not null) = (kind in ('written_off', 'restored'))
        and (transaction_id is not null) = (kind = 'taken_back') and (shift_id is not null) = (kind = 'used'))
);
CREATE TABLE message_sender (
    organisation_id uuid not null constraint message_sender_pkey primary key
        constraint message_sender_organisation_fkey references organisation (id),
    driver text not null,
    -- What a code is sent with.
    code_words text not null,
    -- Of the gateway; kept while another driver is chosen.
    address text not null,
    method text not null,
    format text not null,
    body text not null,
    -- Stands where the others say {secret}.
    secret text not null,
    -- An answer from the first to the last says that the message was taken.
    status_from integer not null,
    status_to integer not null,
    -- What must be in the answer besides; empty: nothing.
    answer text not null,
    constraint message_sender_driver check (driver in ('none', 'outbox', 'gateway')),
    constraint message_sender_terms check (method in ('get', 'post') and format in ('json', 'form')
        and status_from >= 200 and status_to between status_from and 299)
);
INSERT INTO message_sender VALUES(X'01a22a37b0df73cd8769ef16723b6e09','outbox','{club}: {code} is your code. It is good for 5 minutes.','','post','json','{"to": "{to}", "text": "{text}", "id": "{id}"}','',200,299,'');
CREATE TABLE message_header (
    organisation_id uuid not null constraint message_header_organisation_fkey references organisation (id),
    position integer not null,
    name text not null,
    value text not null,
    constraint message_header_pkey primary key (organisation_id, position)
);
CREATE TABLE message (
    id uuid not null constraint message_pkey primary key,
    organisation_id uuid not null constraint message_organisation_fkey references organisation (id),
    -- Where somebody wanted it sent.
    club_id uuid not null constraint message_club_fkey references club (id),
    client_id uuid constraint message_client_fkey references client (id),
    kind text not null,
    -- A phone in E.164.
    recipient text not null,
    -- Of a code that is no longer on its way, unless it is in the outbox, without its digits.
    body text not null,
    state text not null,
    -- How often somebody began to send it.
    attempts integer not null default 0,
    created_at timestamptz not null,
    -- Later it is of no use to anybody.
    good_until timestamptz not null,
    -- When it is due. Of one that is being sent: when it is due again if nothing is heard of that.
    next_try_at timestamptz,
    -- When it was handed over or given up.
    ended_at timestamptz,
    -- What went wrong last.
    error text,
    constraint message_kind check (kind in ('code', 'test')),
    constraint message_state check (state in ('queued', 'handed_over', 'failed')),
    constraint message_ended check ((state = 'queued') = (next_try_at is not null)
        and (state = 'queued') = (ended_at is null)),
    constraint message_attempts check (attempts >= 0)
);
CREATE TABLE client_code (
    client_id uuid not null constraint client_code_pkey primary key
        constraint client_code_client_fkey references client (id),
    message_id uuid not null constraint client_code_message_fkey references message (id),
    -- Where it was sent.
    phone text not null,
    -- Not the code.
    hash text not null,
    sent_at timestamptz not null,
    wrong integer not null default 0,
    -- The hash of what was typed wrong last: pressed twice it is one try.
    last_wrong text,
    constraint client_code_wrong check (wrong between 0 and 3)
);
CREATE TABLE account (
    id uuid not null constraint account_pkey primary key,
    club_id uuid not null constraint account_club_fkey references club (id),
    kind text not null,
    constraint account_kind check (kind in ('till', 'card', 'tariff_income', 'safe', 'difference', 'client_balance', 'client_bonus',
        'bonus_given', 'bonus_spent', 'bonus_expired', 'correction', 'expense', 'other_income'))
);
INSERT INTO account VALUES(X'01a22a37b0e2760e9750ff413eeedb8b',X'01a22a37b0df73cd8769ef1749e5954d','till');
INSERT INTO account VALUES(X'01a22a37b0e2760e9750ff42e5c9bd78',X'01a22a37b0df73cd8769ef1749e5954d','card');
INSERT INTO account VALUES(X'01a22a37b0e2760e9750ff430d1e733b',X'01a22a37b0df73cd8769ef1749e5954d','tariff_income');
INSERT INTO account VALUES(X'01a22a37b0e2760e9750ff4433b07063',X'01a22a37b0df73cd8769ef1749e5954d','safe');
INSERT INTO account VALUES(X'01a22a37b0e2760e9750ff45c99d122c',X'01a22a37b0df73cd8769ef1749e5954d','difference');
INSERT INTO account VALUES(X'01a22a37b0e2760e9750ff46a7becb8e',X'01a22a37b0df73cd8769ef1749e5954d','client_balance');
INSERT INTO account VALUES(X'01a22a37b0e2760e9750ff479e30b24f',X'01a22a37b0df73cd8769ef1749e5954d','client_bonus');
INSERT INTO account VALUES(X'01a22a37b0e2760e9750ff48c435d8f4',X'01a22a37b0df73cd8769ef1749e5954d','bonus_given');
INSERT INTO account VALUES(X'01a22a37b0e2760e9750ff492375bfe5',X'01a22a37b0df73cd8769ef1749e5954d','bonus_spent');
INSERT INTO account VALUES(X'01a22a37b0e2760e9750ff4abd869612',X'01a22a37b0df73cd8769ef1749e5954d','bonus_expired');
INSERT INTO account VALUES(X'01a22a37b0e2760e9750ff4b927df5f8',X'01a22a37b0df73cd8769ef1749e5954d','correction');
INSERT INTO account VALUES(X'01a22a37b0e2760e9750ff4c3983a519',X'01a22a37b0df73cd8769ef1749e5954d','expense');
INSERT INTO account VALUES(X'01a22a37b0e2760e9750ff4d341eb12d',X'01a22a37b0df73cd8769ef1749e5954d','other_income');
CREATE TABLE IF NOT EXISTS "transaction" (
    id uuid not null constraint transaction_pkey primary key,
    club_id uuid not null constraint transaction_club_fkey references club (id),
    -- Null: what the house did by itself.
    shift_id uuid constraint transaction_shift_fkey references shift (id),
    staff_id uuid constraint transaction_staff_fkey references staff (id),
    -- Whose money moved; null: nobody's but the club's.
    client_id uuid constraint transaction_client_fkey references client (id),
    why text not null,
    -- The order, session, shift, client or transaction that it is about.
    about uuid not null,
    corrects uuid constraint transaction_corrects_fkey references "transaction" (id),
    reason text not null,
    business_day date not null,
    at timestamptz not null,
    constraint transaction_why check (why in ('opening_cash', 'tariff_sale', 'refund', 'shift_difference', 'top_up', 'correction',
        'bonus_given', 'bonus_written_off', 'bonus_expired', 'time_to_bonus', 'reversal', 'void', 'method_change', 'cash_in', 'cash_out',
        'collection')),
    -- What puts something right says why.
    constraint transaction_reason check (length(reason) <= 200 and (length(reason) > 0 or why in (
        'opening_cash', 'tariff_sale', 'shift_difference', 'top_up', 'bonus_expired'))),
    -- What people do with money they do in a shift; what the house does by itself stands between shifts.
    constraint transaction_in_shift check ((staff_id is null) = (shift_id is null)),
    -- A mistake is put right by naming it.
    constraint transaction_puts_right check ((corrects is not null) = (why in ('reversal', 'void', 'method_change')))
);
INSERT INTO "transaction" VALUES(X'01a22a37b34776549ba16b2999eaa5e7',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',NULL,'opening_cash',X'01a22a37b34674d09b69d4b565cb06bf',NULL,'','2026-11-29','2026-11-29T22:10:23.174+00:00');
INSERT INTO "transaction" VALUES(X'01a22a37b355763cb4b11482bfb0e559',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff4ee096a2f7','tariff_sale',X'01a22a37b35377de806c049e9d3073a5',NULL,'','2026-11-30','2026-11-30T01:58:23.174+00:00');
INSERT INTO "transaction" VALUES(X'01a22a37b35a75338149445f0be2d2e4',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff4ee096a2f7','tariff_sale',X'01a22a37b35970da991175907fff378a',NULL,'','2026-11-29','2026-11-30T00:23:23.174+00:00');
INSERT INTO "transaction" VALUES(X'01a22a37b35e754fa298f0855cf44248',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff4ee096a2f7','tariff_sale',X'01a22a37b35d7288bdd9704d14f06786',NULL,'','2026-11-30','2026-11-30T01:13:23.174+00:00');
INSERT INTO "transaction" VALUES(X'01a22a37b36277629717378807b866e7',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff4ee096a2f7','tariff_sale',X'01a22a37b361732a97edf22c467fee7d',NULL,'','2026-11-30','2026-11-30T01:29:23.174+00:00');
INSERT INTO "transaction" VALUES(X'01a22a37b36a72ac83fb1102c6950d11',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff4ee096a2f7','tariff_sale',X'01a22a37b3697031b7ee5dcdbfddfc42',NULL,'','2026-11-30','2026-11-30T01:50:23.174+00:00');
INSERT INTO "transaction" VALUES(X'01a22a37b36e759a85881a2f7fb85555',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff4ee096a2f7','tariff_sale',X'01a22a37b36d735faf59666700692cab',NULL,'','2026-11-29','2026-11-30T00:42:23.174+00:00');
INSERT INTO "transaction" VALUES(X'01a22a37b37270b6ad38d9966bb696ff',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff4ee096a2f7','tariff_sale',X'01a22a37b3717041acd5786800e3a454',NULL,'','2026-11-30','2026-11-30T01:32:23.174+00:00');
INSERT INTO "transaction" VALUES(X'01a22a37b3767556975c7cd656b7997d',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff4ee096a2f7','tariff_sale',X'01a22a37b3757112931bfebf089aed76',NULL,'','2026-11-30','2026-11-30T02:05:23.174+00:00');
INSERT INTO "transaction" VALUES(X'01a22a37b37a74e9a058b1abd1bcd9b5',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff4ee096a2f7','tariff_sale',X'01a22a37b379718fa6aac1b6d7371cef',NULL,'','2026-11-30','2026-11-30T01:43:23.174+00:00');
INSERT INTO "transaction" VALUES(X'01a22a37b37e7193b69fc801895fd073',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff4ee096a2f7','tariff_sale',X'01a22a37b37d7247b8d3b1c848feee84',NULL,'','2026-11-29','2026-11-29T23:40:23.174+00:00');
INSERT INTO "transaction" VALUES(X'01a22a37b3817281b10dbd8961f2307b',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff4ee096a2f7','tariff_sale',X'01a22a37b3817281b10dbd87370c1c74',NULL,'','2026-11-30','2026-11-30T01:04:23.174+00:00');
INSERT INTO "transaction" VALUES(X'01a22a37b385746eba9515c22effd015',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff4ee096a2f7','tariff_sale',X'01a22a37b3847116b0480f321f97fb1c',NULL,'','2026-11-30','2026-11-30T01:26:23.174+00:00');
INSERT INTO "transaction" VALUES(X'01a22a37b38e7006b2b68133b9d3d4b7',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff4ee096a2f7','tariff_sale',X'01a22a37b38d72449f0da2ab71038034',NULL,'','2026-11-30','2026-11-30T02:08:23.174+00:00');
INSERT INTO "transaction" VALUES(X'01a22a37b39175c98a6160a4345e6ba4',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff4ee096a2f7','tariff_sale',X'01a22a37b39175c98a6160a211a63c72',NULL,'','2026-11-30','2026-11-30T01:12:23.174+00:00');
INSERT INTO "transaction" VALUES(X'01a22a37b39570f2bf4dbabf706282d3',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff4ee096a2f7','tariff_sale',X'01a22a37b39477e49d209ae29b6da3a9',NULL,'','2026-11-29','2026-11-29T23:00:23.174+00:00');
INSERT INTO "transaction" VALUES(X'01a22a37b398756d96a41b13c1423361',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',X'01a22a37b0e2760e9750ff4ee096a2f7','tariff_sale',X'01a22a37b398756d96a41b11baa9a203',NULL,'','2026-11-30','2026-11-30T01:37:23.174+00:00');
CREATE TABLE cash_move (
    -- The transaction's.
    id uuid not null constraint cash_move_pkey primary key constraint cash_move_transaction_fkey references "transaction" (id),
    club_id uuid not null constraint cash_move_club_fkey references club (id),
    shift_id uuid not null constraint cash_move_shift_fkey references shift (id),
    article text not null,
    amount bigint not null,
    at timestamptz not null,
    constraint cash_move_article check (article in ('change_fund', 'other_income', 'restock', 'housekeeping', 'wages',
        'repairs', 'bills', 'other_expense', 'collection')),
    constraint cash_move_amount check (amount > 0)
);
CREATE TABLE z_report (
    shift_id uuid not null constraint z_report_pkey primary key constraint z_report_shift_fkey references shift (id),
    club_id uuid not null constraint z_report_club_fkey references club (id),
    -- The shift's: one is open at a time, and each is closed once.
    number integer not null,
    -- The newest seal of the ledger then.
    seal_number bigint not null,
    seal_hash text not null,
    -- What the club's books owed clients then: the next report goes on from here.
    owed_balance bigint not null,
    owed_bonus bigint not null,
    -- The report, as JSON.
    body text not null,
    made_at timestamptz not null,
    constraint z_report_form check (number > 0 and seal_number >= 0 and length(seal_hash) = 64)
);
CREATE TABLE owed_before (
    club_id uuid not null constraint owed_before_pkey primary key
        constraint owed_before_club_fkey references club (id),
    -- What the house did by itself is in it up to this seal.
    seal_number bigint not null,
    balance bigint not null,
    bonus bigint not null
);
CREATE TABLE shift_explanation (
    shift_id uuid not null constraint shift_explanation_pkey primary key
        constraint shift_explanation_shift_fkey references shift (id),
    club_id uuid not null constraint shift_explanation_club_fkey references club (id),
    note text not null,
    staff_id uuid not null constraint shift_explanation_staff_fkey references staff (id),
    at timestamptz not null,
    constraint shift_explanation_note check (length(note) between 1 and 200)
);
CREATE TABLE receipt_printer (
    club_id uuid not null constraint receipt_printer_pkey primary key
        constraint receipt_printer_club_fkey references club (id),
    host text not null,
    port integer not null,
    paper text not null,
    letters text not null,
    -- The number of its table of letters.
    letter_table integer not null,
    -- The number of the picture that is stored in it; null: none.
    logo integer,
    footer text not null,
    qr text not null,
    -- Off: it is set up, and not used.
    in_use boolean not null,
    -- What kept it from printing when it was tried last, how often in a row, and when it is tried again.
    fault text,
    failures integer not null default 0,
    next_at timestamptz,
    constraint receipt_printer_numbers check (port between 1 and 65535 and letter_table between 0 and 255
        and (logo is null or logo between 1 and 255)),
    constraint receipt_printer_paper check (paper in ('80', '58')),
    constraint receipt_printer_letters check (letters in ('cp866', 'wpc1251', 'ascii')),
    constraint receipt_printer_fault check ((fault is null) = (failures = 0) and (fault is null) = (next_at is null)
        and failures >= 0)
);
CREATE TABLE print_job (
    id uuid not null constraint print_job_pkey primary key,
    club_id uuid not null constraint print_job_club_fkey references club (id),
    -- Whose receipt it is; null: a test page.
    transaction_id uuid constraint print_job_transaction_fkey references "transaction" (id),
    -- Who made it; null: the house.
    staff_id uuid constraint print_job_staff_fkey references staff (id),
    -- It was printed before, all of it or a part.
    again boolean not null,
    state text not null,
    tries integer not null,
    -- What kept it from the paper last.
    fault text,
    created_at timestamptz not null,
    done_at timestamptz,
    constraint print_job_state check (state in ('queued', 'printing', 'printed', 'failed') and tries >= 0),
    constraint print_job_done check ((done_at is not null) = (state in ('printed', 'failed'))),
    constraint print_job_fault check (state <> 'failed' or fault is not null)
);
CREATE TABLE card_terminal (
    club_id uuid not null constraint card_terminal_pkey primary key
        constraint card_terminal_club_fkey references club (id),
    driver text not null,
    host text not null,
    port integer not null,
    -- The till's password: six digits.
    password integer not null,
    -- The decimals that the terminal gives an amount.
    digits integer not null,
    -- Somebody waits for a test; when it was tried last, and what came of it: empty, all is well.
    testing boolean not null,
    tested_at timestamptz,
    said text not null,
    constraint card_terminal_driver check (driver in ('by_hand', 'zvt')),
    constraint card_terminal_numbers check (port between 1 and 65535 and password between 0 and 999999
        and digits between 0 and 3)
);
CREATE TABLE card_payment (
    -- The form's, and that of what it makes: a session, an order, a top-up.
    id uuid not null constraint card_payment_pkey primary key,
    club_id uuid not null constraint card_payment_club_fkey references club (id),
    shift_id uuid not null constraint card_payment_shift_fkey references shift (id),
    staff_id uuid not null constraint card_payment_staff_fkey references staff (id),
    client_id uuid not null constraint card_payment_client_fkey references client (id),
    what text not null,
    -- What was asked for, as JSON.
    asked text not null,
    amount bigint not null,
    -- What that came to, as JSON: price, time, what is paid with what.
    came_to text not null,
    -- The seat that is kept.
    device_id uuid constraint card_payment_device_fkey references device (id),
    -- The session that goes on.
    session_id uuid constraint card_payment_session_fkey references session (id),
    requested_at timestamptz not null,
    state text not null,
    -- Somebody wants it stopped.
    stopping boolean not null,
    -- What the terminal's books said right before it was sent.
    sent_at timestamptz,
    books_receipt integer,
    books_count bigint,
    books_total bigint,
    -- What the terminal says of it.
    receipt integer,
    trace integer,
    card text not null,
    words text not null,
    -- How often it was asked in vain, and when it is asked again.
    tries integer not null,
    next_at timestamptz,
    -- The terminal is asked about it just now: nobody settles it meanwhile.
    asking boolean not null,
    -- The terminal does not give the money back: it is not asked any more, and somebody does.
    handed_over boolean not null,
    transaction_id uuid constraint card_payment_transaction_fkey references "transaction" (id),
    -- Who settled it, where the terminal could not tell.
    settled_by uuid constraint card_payment_settled_by_fkey references staff (id),
    ended_at timestamptz,
    version integer not null,
    constraint card_payment_what check (what in ('top_up', 'start', 'extend') and (device_id is not null) = (what = 'start')
        and (session_id is not null) = (what = 'extend')),
    constraint card_payment_state check (state in
        ('requested', 'sent', 'unknown', 'approved', 'declined', 'taking_back', 'taken_back')),
    constraint card_payment_amount check (amount > 0),
    constraint card_payment_sent check ((sent_at is not null) = (books_receipt is not null)
        and (sent_at is not null) = (books_count is not null) and (sent_at is not null) = (books_total is not null)
        and (sent_at is not null or state in ('requested', 'declined'))),
    constraint card_payment_ended check ((ended_at is not null) = (state in ('approved', 'declined', 'taken_back'))),
    constraint card_payment_made check ((transaction_id is not null) = (state = 'approved'))
);
CREATE TABLE hand_over_note (
    id uuid not null constraint hand_over_note_pkey primary key,
    club_id uuid not null constraint hand_over_note_club_fkey references club (id),
    text text not null,
    staff_id uuid not null constraint hand_over_note_staff_fkey references staff (id),
    at timestamptz not null,
    ticked_at timestamptz,
    ticked_by uuid constraint hand_over_note_ticked_fkey references staff (id),
    constraint hand_over_note_text check (length(text) between 1 and 500),
    constraint hand_over_note_ticked check ((ticked_at is null) = (ticked_by is null))
);
CREATE TABLE client_totals (
    club_id uuid not null constraint client_totals_club_fkey references club (id),
    client_id uuid not null constraint client_totals_client_fkey references client (id),
    visits bigint not null,
    -- Milliseconds, of the stretches that are over.
    played bigint not null,
    -- For time, less what was given back.
    spent bigint not null,
    -- Null: they never came.
    first_at timestamptz,
    last_at timestamptz,
    constraint client_totals_pkey primary key (club_id, client_id)
);
CREATE TABLE printer_logo (
    club_id uuid not null constraint printer_logo_pkey primary key
        constraint printer_logo_club_fkey references club (id),
    png blob not null,
    -- Pixels.
    width integer not null,
    height integer not null,
    -- 512 KiB.
    constraint printer_logo_size check (length(png) between 1 and 524288),
    constraint printer_logo_pixels check (width between 1 and 2000 and height between 1 and 2000)
);
CREATE TABLE schedule (
    id uuid not null constraint schedule_pkey primary key,
    club_id uuid not null constraint schedule_club_fkey references club (id),
    name text not null,
    -- A bit for each that is chosen: Monday is 1, Tuesday 2, Wednesday 4, Sunday 64.
    weekdays integer not null,
    -- Of the club's wall calendar; null: since ever, for ever.
    valid_from date,
    valid_to date,
    created_at timestamptz not null,
    -- Nothing refers to it from then on.
    archived_at timestamptz,
    constraint schedule_weekdays check (weekdays between 0 and 127),
    constraint schedule_validity check (valid_from is null or valid_to is null or valid_from <= valid_to)
);
CREATE TABLE schedule_part (
    schedule_id uuid not null constraint schedule_part_schedule_fkey references schedule (id),
    position integer not null,
    club_id uuid not null constraint schedule_part_club_fkey references club (id),
    kind text not null,
    day date,
    begins_at time,
    -- Not later than `begins_at`: on the day after.
    ends_at time,
    constraint schedule_part_pkey primary key (schedule_id, position),
    constraint schedule_part_kind check (kind in ('interval', 'include', 'exclude')),
    -- An interval has two times, the others have a day.
    constraint schedule_part_terms check ((kind = 'interval') = (day is null)
        and (kind = 'interval') = (begins_at is not null)
        and (begins_at is null) = (ends_at is null))
);
CREATE TABLE discount (
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
CREATE TABLE discount_part (
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
CREATE TABLE order_line (
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
    discount bigint not null default 0, window_name text, rules text, discount_reason text
    constraint order_line_discount_reason
    check (discount_reason is null or (discount_name is not null and length(discount_reason) between 1 and 200)),
    constraint order_line_quantity check (quantity > 0),
    -- The price is its explanation: so many at so much, less what was taken off.
    constraint order_line_total check (total = unit_price * quantity - discount
        and unit_price >= 0 and discount >= 0 and total >= 0),
    constraint order_line_discount check ((discount_name is null) = (discount_percent is null)
        and (discount_name is null) = (discount = 0) and coalesce(discount_percent, 1) between 1 and 100)
);
INSERT INTO order_line VALUES(X'01a22a37b35471bfb6d8e6cab87650ba',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b35377de806c049e9d3073a5',0,X'01a22a37b118743ead2f14182b885f6b',X'01a22a37b0e5751cb386bdbfe6ddf79f','1 hour','Standard',2,900,1800,30,540,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO order_line VALUES(X'01a22a37b35970da99117591cd5686e5',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b35970da991175907fff378a',0,X'01a22a37b11a7621a12b290a211fa6cf',X'01a22a37b0e5751cb386bdbfe6ddf79f','3 hours','Standard',1,2400,2400,30,720,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO order_line VALUES(X'01a22a37b35d7288bdd9704e5f014bdc',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b35d7288bdd9704d14f06786',0,X'01a22a37b118743ead2f14182b885f6b',X'01a22a37b0e5751cb386bdbfe6ddf79f','1 hour','Standard',1,900,900,30,270,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO order_line VALUES(X'01a22a37b361732a97edf22d8262ba88',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b361732a97edf22c467fee7d',0,X'01a22a37b11a7621a12b290a211fa6cf',X'01a22a37b0e5751cb386bdbfe6ddf79f','3 hours','Standard',1,2400,2400,30,720,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO order_line VALUES(X'01a22a37b3697031b7ee5dce81df81b3',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3697031b7ee5dcdbfddfc42',0,X'01a22a37b11c7648b499bb03391eecbd',X'01a22a37b0e5751cb386bdbfe6ddf79f','5 hours','Standard',1,3500,3500,30,1050,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO order_line VALUES(X'01a22a37b36d735faf596668f4d912a8',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b36d735faf59666700692cab',0,X'01a22a37b118743ead2f14182b885f6b',X'01a22a37b0e5751cb386bdbfe6ddf79f','1 hour','Standard',2,900,1800,30,540,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO order_line VALUES(X'01a22a37b37270b6ad38d995fa30c536',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3717041acd5786800e3a454',0,X'01a22a37b118743ead2f14182b885f6b',X'01a22a37b0e5751cb386bdbfe6ddf79f','1 hour','Standard',1,900,900,30,270,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO order_line VALUES(X'01a22a37b3767556975c7cd59d2d658e',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3757112931bfebf089aed76',0,X'01a22a37b11d773bbb0e715089ef0416',X'01a22a37b0e5751cb386bdbfe6ddf79f','30 minutes','Standard',1,500,500,30,150,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO order_line VALUES(X'01a22a37b37a74e9a058b1aa0addb010',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b379718fa6aac1b6d7371cef',0,X'01a22a37b11d773bbb0e715089ef0416',X'01a22a37b0e5751cb386bdbfe6ddf79f','30 minutes','Standard',1,500,500,30,150,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO order_line VALUES(X'01a22a37b37d7247b8d3b1c9ebc50780',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b37d7247b8d3b1c848feee84',0,X'01a22a37b11a7621a12b290a211fa6cf',X'01a22a37b0e5751cb386bdbfe6ddf79f','3 hours','Standard',1,2400,2400,30,720,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO order_line VALUES(X'01a22a37b3817281b10dbd880243e57d',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3817281b10dbd87370c1c74',0,X'01a22a37b118743ead2f14182b885f6b',X'01a22a37b0e5751cb386bdbfe6ddf79f','1 hour','Standard',3,900,2700,30,810,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO order_line VALUES(X'01a22a37b385746eba9515c1dc5960f3',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b3847116b0480f321f97fb1c',0,X'01a22a37b11a7621a12b290a211fa6cf',X'01a22a37b0e5751cb386bdc0655e6a10','3 hours','VIP',1,3600,3600,30,1080,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO order_line VALUES(X'01a22a37b38d72449f0da2acf6cf5381',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b38d72449f0da2ab71038034',0,X'01a22a37b118743ead2f14182b885f6b',X'01a22a37b0e5751cb386bdc0655e6a10','1 hour','VIP',1,1400,1400,30,420,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO order_line VALUES(X'01a22a37b39175c98a6160a3b83f0571',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b39175c98a6160a211a63c72',0,X'01a22a37b118743ead2f14182b885f6b',X'01a22a37b0e5751cb386bdc0655e6a10','1 hour','VIP',1,1400,1400,30,420,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO order_line VALUES(X'01a22a37b39570f2bf4dbabe4eaae5b2',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b39477e49d209ae29b6da3a9',0,X'01a22a37b11c7648b499bb03391eecbd',X'01a22a37b0e5751cb386bdc0655e6a10','5 hours','VIP',1,5500,5500,30,1650,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO order_line VALUES(X'01a22a37b398756d96a41b1226d49c94',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b398756d96a41b11baa9a203',0,X'01a22a37b118743ead2f14182b885f6b',X'01a22a37b0e5751cb386bdc1bcd096b4','1 hour','Consoles',1,1200,1200,30,360,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
CREATE TABLE tariff_group (
    id uuid not null constraint tariff_group_pkey primary key,
    club_id uuid not null constraint tariff_group_club_fkey references club (id),
    name text not null,
    position integer not null,
    created_at timestamptz not null
);
CREATE TABLE tariff_use (
    tariff_id uuid not null constraint tariff_use_tariff_fkey references tariff (id),
    position integer not null,
    club_id uuid not null constraint tariff_use_club_fkey references club (id),
    start_schedule_id uuid constraint tariff_use_start_fkey references schedule (id),
    finish_schedule_id uuid constraint tariff_use_finish_fkey references schedule (id),
    constraint tariff_use_pkey primary key (tariff_id, position)
);
INSERT INTO tariff_use VALUES(X'01a22a37b118743ead2f14182b885f6b',0,X'01a22a37b0df73cd8769ef1749e5954d',NULL,NULL);
INSERT INTO tariff_use VALUES(X'01a22a37b11a7621a12b290a211fa6cf',0,X'01a22a37b0df73cd8769ef1749e5954d',NULL,NULL);
INSERT INTO tariff_use VALUES(X'01a22a37b11c7648b499bb03391eecbd',0,X'01a22a37b0df73cd8769ef1749e5954d',NULL,NULL);
INSERT INTO tariff_use VALUES(X'01a22a37b11d773bbb0e715089ef0416',0,X'01a22a37b0df73cd8769ef1749e5954d',NULL,NULL);
CREATE TABLE tariff_use_price (
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
INSERT INTO tariff_use_price VALUES(X'01a22a37b118743ead2f14182b885f6b',0,X'01a22a37b0e5751cb386bdbfe6ddf79f',X'01a22a37b0df73cd8769ef1749e5954d',900);
INSERT INTO tariff_use_price VALUES(X'01a22a37b118743ead2f14182b885f6b',0,X'01a22a37b0e5751cb386bdc0655e6a10',X'01a22a37b0df73cd8769ef1749e5954d',1400);
INSERT INTO tariff_use_price VALUES(X'01a22a37b118743ead2f14182b885f6b',0,X'01a22a37b0e5751cb386bdc1bcd096b4',X'01a22a37b0df73cd8769ef1749e5954d',1200);
INSERT INTO tariff_use_price VALUES(X'01a22a37b11a7621a12b290a211fa6cf',0,X'01a22a37b0e5751cb386bdbfe6ddf79f',X'01a22a37b0df73cd8769ef1749e5954d',2400);
INSERT INTO tariff_use_price VALUES(X'01a22a37b11a7621a12b290a211fa6cf',0,X'01a22a37b0e5751cb386bdc0655e6a10',X'01a22a37b0df73cd8769ef1749e5954d',3600);
INSERT INTO tariff_use_price VALUES(X'01a22a37b11a7621a12b290a211fa6cf',0,X'01a22a37b0e5751cb386bdc1bcd096b4',X'01a22a37b0df73cd8769ef1749e5954d',3000);
INSERT INTO tariff_use_price VALUES(X'01a22a37b11c7648b499bb03391eecbd',0,X'01a22a37b0e5751cb386bdbfe6ddf79f',X'01a22a37b0df73cd8769ef1749e5954d',3500);
INSERT INTO tariff_use_price VALUES(X'01a22a37b11c7648b499bb03391eecbd',0,X'01a22a37b0e5751cb386bdc0655e6a10',X'01a22a37b0df73cd8769ef1749e5954d',5500);
INSERT INTO tariff_use_price VALUES(X'01a22a37b11d773bbb0e715089ef0416',0,X'01a22a37b0e5751cb386bdbfe6ddf79f',X'01a22a37b0df73cd8769ef1749e5954d',500);
INSERT INTO tariff_use_price VALUES(X'01a22a37b11d773bbb0e715089ef0416',0,X'01a22a37b0e5751cb386bdc0655e6a10',X'01a22a37b0df73cd8769ef1749e5954d',800);
INSERT INTO tariff_use_price VALUES(X'01a22a37b11d773bbb0e715089ef0416',0,X'01a22a37b0e5751cb386bdc1bcd096b4',X'01a22a37b0df73cd8769ef1749e5954d',700);
CREATE TABLE tariff_sale (
    tariff_id uuid not null constraint tariff_sale_tariff_fkey references tariff (id),
    position integer not null,
    club_id uuid not null constraint tariff_sale_club_fkey references club (id),
    schedule_id uuid constraint tariff_sale_schedule_fkey references schedule (id),
    buyers text not null, at_desk boolean not null default true, in_app boolean not null default true, at_kiosk boolean not null default true,
    constraint tariff_sale_pkey primary key (tariff_id, position),
    constraint tariff_sale_buyers check (buyers in ('anyone', 'new_clients', 'groups'))
);
INSERT INTO tariff_sale VALUES(X'01a22a37b118743ead2f14182b885f6b',0,X'01a22a37b0df73cd8769ef1749e5954d',NULL,'anyone',1,1,1);
INSERT INTO tariff_sale VALUES(X'01a22a37b11a7621a12b290a211fa6cf',0,X'01a22a37b0df73cd8769ef1749e5954d',NULL,'anyone',1,1,1);
INSERT INTO tariff_sale VALUES(X'01a22a37b11c7648b499bb03391eecbd',0,X'01a22a37b0df73cd8769ef1749e5954d',NULL,'anyone',1,1,1);
INSERT INTO tariff_sale VALUES(X'01a22a37b11d773bbb0e715089ef0416',0,X'01a22a37b0df73cd8769ef1749e5954d',NULL,'anyone',1,1,1);
CREATE TABLE tariff_sale_group (
    tariff_id uuid not null,
    position integer not null,
    group_id uuid not null constraint tariff_sale_group_group_fkey references client_group (id),
    constraint tariff_sale_group_pkey primary key (tariff_id, position, group_id),
    constraint tariff_sale_group_sale_fkey foreign key (tariff_id, position) references tariff_sale (tariff_id, position)
);
CREATE TABLE payment_part (
    payment_id uuid not null constraint payment_part_payment_fkey references payment (id),
    order_line_id uuid not null constraint payment_part_order_line_fkey references order_line (id),
    club_id uuid not null constraint payment_part_club_fkey references club (id),
    amount bigint not null,
    constraint payment_part_pkey primary key (payment_id, order_line_id),
    constraint payment_part_amount check (amount >= 0)
);
CREATE TABLE IF NOT EXISTS "order" (
    id uuid not null constraint order_pkey primary key,
    club_id uuid not null constraint order_club_fkey references club (id),
    client_id uuid not null constraint order_client_fkey references client (id),
    shift_id uuid constraint order_shift_fkey references shift (id),
    staff_id uuid constraint order_staff_fkey references staff (id),
    total bigint not null,
    paid_at timestamptz not null,
    constraint order_total check (total >= 0),
    -- What people sell stands in a shift; what the house buys in none.
    constraint order_in_shift check ((staff_id is null) = (shift_id is null))
);
INSERT INTO "order" VALUES(X'01a22a37b35377de806c049e9d3073a5',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',1800,'2026-11-30T01:58:23.174+00:00');
INSERT INTO "order" VALUES(X'01a22a37b35970da991175907fff378a',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',2400,'2026-11-30T00:23:23.174+00:00');
INSERT INTO "order" VALUES(X'01a22a37b35d7288bdd9704d14f06786',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',900,'2026-11-30T01:13:23.174+00:00');
INSERT INTO "order" VALUES(X'01a22a37b361732a97edf22c467fee7d',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',2400,'2026-11-30T01:29:23.174+00:00');
INSERT INTO "order" VALUES(X'01a22a37b3697031b7ee5dcdbfddfc42',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',3500,'2026-11-30T01:50:23.174+00:00');
INSERT INTO "order" VALUES(X'01a22a37b36d735faf59666700692cab',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',1800,'2026-11-30T00:42:23.174+00:00');
INSERT INTO "order" VALUES(X'01a22a37b3717041acd5786800e3a454',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',900,'2026-11-30T01:32:23.174+00:00');
INSERT INTO "order" VALUES(X'01a22a37b3757112931bfebf089aed76',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',500,'2026-11-30T02:05:23.174+00:00');
INSERT INTO "order" VALUES(X'01a22a37b379718fa6aac1b6d7371cef',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',500,'2026-11-30T01:43:23.174+00:00');
INSERT INTO "order" VALUES(X'01a22a37b37d7247b8d3b1c848feee84',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',2400,'2026-11-29T23:40:23.174+00:00');
INSERT INTO "order" VALUES(X'01a22a37b3817281b10dbd87370c1c74',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',2700,'2026-11-30T01:04:23.174+00:00');
INSERT INTO "order" VALUES(X'01a22a37b3847116b0480f321f97fb1c',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',3600,'2026-11-30T01:26:23.174+00:00');
INSERT INTO "order" VALUES(X'01a22a37b38d72449f0da2ab71038034',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',1400,'2026-11-30T02:08:23.174+00:00');
INSERT INTO "order" VALUES(X'01a22a37b39175c98a6160a211a63c72',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',1400,'2026-11-30T01:12:23.174+00:00');
INSERT INTO "order" VALUES(X'01a22a37b39477e49d209ae29b6da3a9',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',5500,'2026-11-29T23:00:23.174+00:00');
INSERT INTO "order" VALUES(X'01a22a37b398756d96a41b11baa9a203',X'01a22a37b0df73cd8769ef1749e5954d',X'01a22a37b0e2760e9750ff4ee096a2f7',X'01a22a37b34674d09b69d4b565cb06bf',X'01a22a37b12072f89575a9854f0d5829',1200,'2026-11-30T01:37:23.174+00:00');
CREATE TABLE minutes_back (
    time_block_id uuid not null constraint minutes_back_pkey primary key
        constraint minutes_back_time_block_fkey references time_block (id),
    club_id uuid not null constraint minutes_back_club_fkey references club (id),
    minutes bigint not null,
    amount bigint not null,
    -- Null where they had cost nothing.
    transaction_id uuid constraint minutes_back_transaction_fkey references "transaction" (id),
    at timestamptz not null,
    constraint minutes_back_minutes check (minutes > 0),
    constraint minutes_back_amount check (amount >= 0 and (amount = 0) = (transaction_id is null))
);
CREATE UNIQUE INDEX role_name on role (organisation_id, name);
CREATE UNIQUE INDEX staff_role_once on staff_role (staff_id, role_id, club_id) where club_id is not null;
CREATE UNIQUE INDEX staff_role_everywhere on staff_role (staff_id, role_id) where club_id is null;
CREATE INDEX sign_in_expires on sign_in (expires_at);
CREATE INDEX audit_entry_club_at on audit_entry (club_id, at);
CREATE UNIQUE INDEX device_number on device (club_id, kind, number) where archived_at is null;
CREATE INDEX device_zone on device (zone_id);
CREATE UNIQUE INDEX client_one_guest on client (organisation_id) where kind = 'guest';
CREATE UNIQUE INDEX tariff_name on tariff (club_id, name) where retired_at is null;
CREATE UNIQUE INDEX shift_open on shift (club_id) where closed_at is null;
CREATE UNIQUE INDEX shift_number on shift (club_id, number);
CREATE INDEX posting_transaction on posting (transaction_id);
CREATE INDEX posting_shift_account on posting (shift_id, account_id, amount);
CREATE UNIQUE INDEX session_device_running on session (device_id) where state in ('active', 'paused');
CREATE INDEX session_due_at on session (due_at) where due_at is not null;
CREATE INDEX session_club_started on session (club_id, started_at);
CREATE UNIQUE INDEX segment_open on segment (session_id) where ends_at is null;
CREATE UNIQUE INDEX segment_position on segment (session_id, position);
CREATE INDEX segment_device_ends on segment (device_id, ends_at);
CREATE UNIQUE INDEX time_block_position on time_block (session_id, position);
CREATE UNIQUE INDEX news_number on news (number);
CREATE INDEX news_unnumbered on news (id) where number is null;
CREATE INDEX news_club_number on news (club_id, number);
CREATE TRIGGER audit_entry_append_only_update before update on audit_entry begin
    select raise(abort, 'audit_entry_append_only');
end;
CREATE TRIGGER audit_entry_append_only_delete before delete on audit_entry begin
    select raise(abort, 'audit_entry_append_only');
end;
CREATE TRIGGER posting_append_only_update before update on posting begin
    select raise(abort, 'posting_append_only');
end;
CREATE TRIGGER posting_append_only_delete before delete on posting begin
    select raise(abort, 'posting_append_only');
end;
CREATE TRIGGER time_block_append_only_update before update on time_block begin
    select raise(abort, 'time_block_append_only');
end;
CREATE TRIGGER time_block_append_only_delete before delete on time_block begin
    select raise(abort, 'time_block_append_only');
end;
CREATE UNIQUE INDEX device_mac on device (club_id, mac) where archived_at is null;
CREATE UNIQUE INDEX zone_name on zone (club_id, name) where archived_at is null;
CREATE UNIQUE INDEX staff_login on staff (login) where login <> '';
CREATE INDEX session_running on session (club_id, started_at) where state in ('active', 'paused');
CREATE UNIQUE INDEX recovery_code_once on recovery_code (staff_id, hash);
CREATE UNIQUE INDEX club_name on club (organisation_id, name) where name <> '';
CREATE INDEX session_club_starter on session (club_id, started_by);
CREATE INDEX staff_role_staff on staff_role (staff_id);
CREATE INDEX audit_entry_organisation_at on audit_entry (organisation_id, at) where club_id is null;
CREATE INDEX audit_entry_staff_at on audit_entry (club_id, staff_id, at);
CREATE INDEX audit_entry_action_at on audit_entry (club_id, action, at);
CREATE INDEX audit_entry_outcome_at on audit_entry (club_id, outcome, at) where outcome <> 'done';
CREATE INDEX audit_entry_about_id on audit_entry ((input->>'id'));
CREATE INDEX audit_entry_about_session on audit_entry ((input->>'session')) where (input->>'session') is not null;
CREATE INDEX audit_entry_about_device on audit_entry ((input->>'device')) where (input->>'device') is not null;
CREATE INDEX audit_entry_about_to on audit_entry ((input->>'to')) where (input->>'to') is not null;
CREATE INDEX audit_entry_about_hold on audit_entry ((input->>'hold')) where (input->>'hold') is not null;
CREATE INDEX audit_entry_about_shift on audit_entry ((input->>'shift')) where (input->>'shift') is not null;
CREATE INDEX audit_entry_about_person on audit_entry ((input->>'person')) where (input->>'person') is not null;
CREATE INDEX audit_entry_about_new_secret_of on audit_entry ((input->>'new_secret_of'))
    where (input->>'new_secret_of') is not null;
CREATE INDEX audit_entry_about_role on audit_entry ((input->>'role')) where (input->>'role') is not null;
CREATE INDEX audit_entry_about_tariff on audit_entry ((input->>'tariff')) where (input->>'tariff') is not null;
CREATE INDEX audit_entry_about_zone on audit_entry ((input->>'zone')) where (input->>'zone') is not null;
CREATE INDEX audit_entry_about_client on audit_entry ((input->>'client')) where (input->>'client') is not null;
CREATE UNIQUE INDEX hold_open on hold (device_id) where released_at is null;
CREATE INDEX hold_club on hold (club_id) where released_at is null;
CREATE INDEX hold_ends_at on hold (ends_at) where released_at is null;
CREATE INDEX hold_device_released on hold (device_id, released_at);
CREATE TRIGGER hold_on_running_insert before insert on hold when new.released_at is null begin
    select raise(abort, 'hold_on_running') where exists (
        select 1 from session where device_id = new.device_id and state in ('active', 'paused')
    );
end;
CREATE TRIGGER hold_on_running_update before update of device_id, released_at on hold when new.released_at is null begin
    select raise(abort, 'hold_on_running') where exists (
        select 1 from session where device_id = new.device_id and state in ('active', 'paused')
    );
end;
CREATE TRIGGER session_on_hold_insert before insert on session when new.state in ('active', 'paused') begin
    select raise(abort, 'session_on_hold') where exists (
        select 1 from hold where device_id = new.device_id and released_at is null
    );
end;
CREATE TRIGGER session_on_hold_update before update of device_id, state on session when new.state in ('active', 'paused') begin
    select raise(abort, 'session_on_hold') where exists (
        select 1 from hold where device_id = new.device_id and released_at is null
    );
end;
CREATE UNIQUE INDEX client_phone on client (organisation_id, phone) where kind = 'registered';
CREATE UNIQUE INDEX client_number on client (organisation_id, number) where kind = 'registered';
CREATE UNIQUE INDEX client_card on client (organisation_id, card_number) where kind = 'registered';
CREATE INDEX client_phone_end on client (organisation_id, phone_reversed) where kind = 'registered';
CREATE INDEX client_registered_at on client (organisation_id, created_at, id) where kind = 'registered';
CREATE UNIQUE INDEX client_group_name on client_group (organisation_id, name) where archived_at is null;
CREATE INDEX client_in_group_group on client_in_group (group_id, client_id);
CREATE UNIQUE INDEX client_ban_open on client_ban (client_id) where lifted_at is null;
CREATE INDEX client_ban_client on client_ban (client_id, starts_at);
CREATE INDEX session_client_started on session (client_id, started_at);
CREATE INDEX session_client_running on session (client_id) where state in ('active', 'paused');
CREATE INDEX audit_entry_about_group on audit_entry ((input->>'group')) where (input->>'group') is not null;
CREATE INDEX bonus_lot_open on bonus_lot (client_id) where remaining > 0;
CREATE INDEX bonus_lot_expires on bonus_lot (expires_at) where remaining > 0 and expires_at is not null;
CREATE UNIQUE INDEX bonus_lot_transaction on bonus_lot (transaction_id);
CREATE UNIQUE INDEX bonus_move_once on bonus_move (transaction_id, lot_id);
CREATE INDEX bonus_move_lot on bonus_move (lot_id);
CREATE INDEX top_up_open on top_up (client_id, at, id) where taken_back < amount;
CREATE UNIQUE INDEX top_up_return_once on top_up_return (transaction_id, top_up_id);
CREATE INDEX top_up_return_top_up on top_up_return (top_up_id);
CREATE UNIQUE INDEX transaction_flag_open on transaction_flag (transaction_id) where resolved_at is null;
CREATE INDEX transaction_flag_transaction on transaction_flag (transaction_id);
CREATE INDEX transaction_flag_club on transaction_flag (club_id) where resolved_at is null;
CREATE UNIQUE INDEX staff_client on staff (client_id) where client_id is not null;
CREATE INDEX time_block_order_line on time_block (order_line_id);
CREATE INDEX audit_entry_about_transaction on audit_entry ((input->>'transaction'))
    where (input->>'transaction') is not null;
CREATE INDEX audit_entry_about_flag on audit_entry ((input->>'flag')) where (input->>'flag') is not null;
CREATE TRIGGER bonus_move_append_only_update before update on bonus_move begin
    select raise(abort, 'bonus_move_append_only');
end;
CREATE TRIGGER bonus_move_append_only_delete before delete on bonus_move begin
    select raise(abort, 'bonus_move_append_only');
end;
CREATE TRIGGER top_up_return_append_only_update before update on top_up_return begin
    select raise(abort, 'top_up_return_append_only');
end;
CREATE TRIGGER top_up_return_append_only_delete before delete on top_up_return begin
    select raise(abort, 'top_up_return_append_only');
end;
CREATE TRIGGER bonus_lot_kept_update before update of id, club_id, client_id, transaction_id, given, earned_at, expires_at on bonus_lot begin
    select raise(abort, 'bonus_lot_kept');
end;
CREATE TRIGGER bonus_lot_kept_delete before delete on bonus_lot begin
    select raise(abort, 'bonus_lot_kept');
end;
CREATE TRIGGER top_up_kept_update before update of id, club_id, client_id, method, amount, tendered, change_given, bonus, at on top_up begin
    select raise(abort, 'top_up_kept');
end;
CREATE TRIGGER top_up_kept_delete before delete on top_up begin
    select raise(abort, 'top_up_kept');
end;
CREATE TRIGGER transaction_flag_kept_update before update of id, club_id, transaction_id, note, flagged_by, flagged_at on transaction_flag begin
    select raise(abort, 'transaction_flag_kept');
end;
CREATE TRIGGER transaction_flag_kept_delete before delete on transaction_flag begin
    select raise(abort, 'transaction_flag_kept');
end;
CREATE TRIGGER transaction_flag_kept_resolved before update of resolved_by, resolved_at on transaction_flag
    when old.resolved_at is not null begin
    select raise(abort, 'transaction_flag_kept');
end;
CREATE TRIGGER client_ban_kept_update before update of id, client_id, reason, starts_at, banned_by, ends_at on client_ban begin
    select raise(abort, 'client_ban_kept');
end;
CREATE TRIGGER client_ban_kept_lifted before update of lifted_at, lifted_by on client_ban
    when old.lifted_at is not null begin
    select raise(abort, 'client_ban_kept');
end;
CREATE TRIGGER client_ban_kept_delete before delete on client_ban begin
    select raise(abort, 'client_ban_kept');
end;
CREATE UNIQUE INDEX loyalty_bracket_from on loyalty_bracket (organisation_id, from_amount);
CREATE INDEX seal_queue_club on seal_queue (club_id);
CREATE UNIQUE INDEX transaction_seal_number on transaction_seal (club_id, number);
CREATE TRIGGER transaction_seal_append_only_update before update on transaction_seal begin
    select raise(abort, 'transaction_seal_append_only');
end;
CREATE TRIGGER transaction_seal_append_only_delete before delete on transaction_seal begin
    select raise(abort, 'transaction_seal_append_only');
end;
CREATE UNIQUE INDEX payment_once on payment (order_id, method);
CREATE INDEX payment_transaction on payment (transaction_id);
CREATE TRIGGER payment_append_only_update before update on payment begin
    select raise(abort, 'payment_append_only');
end;
CREATE TRIGGER payment_append_only_delete before delete on payment begin
    select raise(abort, 'payment_append_only');
end;
CREATE INDEX client_tariff_active on client_tariff (client_id) where seconds_left > 0;
CREATE INDEX client_tariff_owed on client_tariff (club_id) where seconds_left > 0;
CREATE INDEX client_tariff_order_line on client_tariff (order_line_id);
CREATE UNIQUE INDEX client_tariff_move_once on client_tariff_move (time_block_id, kind);
CREATE INDEX client_tariff_move_shift on client_tariff_move (shift_id) where shift_id is not null;
CREATE INDEX client_tariff_move_client_tariff on client_tariff_move (client_tariff_id);
CREATE INDEX audit_entry_about_purchased on audit_entry ((input->>'purchased'))
    where (input->>'purchased') is not null;
CREATE TRIGGER client_tariff_move_append_only_update before update on client_tariff_move begin
    select raise(abort, 'client_tariff_move_append_only');
end;
CREATE TRIGGER client_tariff_move_append_only_delete before delete on client_tariff_move begin
    select raise(abort, 'client_tariff_move_append_only');
end;
CREATE TRIGGER client_tariff_frozen_delete before delete on client_tariff begin
    select raise(abort, 'client_tariff_frozen');
end;
CREATE INDEX message_due on message (next_try_at, id) where state = 'queued';
CREATE INDEX message_latest on message (organisation_id, created_at, id);
CREATE INDEX message_created on message (created_at);
CREATE INDEX client_code_message on client_code (message_id);
CREATE INDEX client_unverified on client (organisation_id, created_at, id)
    where kind = 'registered' and verified_at is null and archived_at is null;
CREATE INDEX client_archived on client (organisation_id, created_at, id)
    where kind = 'registered' and archived_at is not null;
CREATE UNIQUE INDEX account_once on account (club_id, kind);
CREATE INDEX transaction_corrects on "transaction" (corrects) where corrects is not null;
CREATE INDEX transaction_shift on "transaction" (shift_id);
CREATE INDEX transaction_about on "transaction" (about);
CREATE INDEX transaction_club_at on "transaction" (club_id, at);
CREATE INDEX transaction_client_at on "transaction" (client_id, at);
CREATE INDEX transaction_staff_at on "transaction" (club_id, staff_id, at);
CREATE INDEX transaction_why_at on "transaction" (club_id, why, at);
CREATE TRIGGER transaction_append_only_update before update on "transaction" begin
    select raise(abort, 'transaction_append_only');
end;
CREATE TRIGGER transaction_append_only_delete before delete on "transaction" begin
    select raise(abort, 'transaction_append_only');
end;
CREATE INDEX cash_move_shift on cash_move (shift_id, at);
CREATE TRIGGER cash_move_append_only_update before update on cash_move begin
    select raise(abort, 'cash_move_append_only');
end;
CREATE TRIGGER cash_move_append_only_delete before delete on cash_move begin
    select raise(abort, 'cash_move_append_only');
end;
CREATE UNIQUE INDEX z_report_number on z_report (club_id, number);
CREATE INDEX transaction_between on "transaction" (club_id, at) where shift_id is null;
CREATE TRIGGER z_report_append_only_update before update on z_report begin
    select raise(abort, 'z_report_append_only');
end;
CREATE TRIGGER z_report_append_only_delete before delete on z_report begin
    select raise(abort, 'z_report_append_only');
end;
CREATE TRIGGER shift_explanation_append_only_update before update on shift_explanation begin
    select raise(abort, 'shift_explanation_append_only');
end;
CREATE TRIGGER shift_explanation_append_only_delete before delete on shift_explanation begin
    select raise(abort, 'shift_explanation_append_only');
end;
CREATE TRIGGER owed_before_append_only_update before update on owed_before begin
    select raise(abort, 'owed_before_append_only');
end;
CREATE TRIGGER owed_before_append_only_delete before delete on owed_before begin
    select raise(abort, 'owed_before_append_only');
end;
CREATE TRIGGER shift_kept before update on shift when old.closed_at is not null begin
    select raise(abort, 'shift_kept');
end;
CREATE TRIGGER shift_kept_delete before delete on shift begin
    select raise(abort, 'shift_kept');
end;
CREATE INDEX print_job_waiting on print_job (club_id, id) where done_at is null;
CREATE INDEX print_job_club on print_job (club_id, id);
CREATE INDEX print_job_done_at on print_job (done_at);
CREATE UNIQUE INDEX card_terminal_address on card_terminal (host, port) where driver = 'zvt';
CREATE UNIQUE INDEX card_payment_seat on card_payment (device_id) where what = 'start' and ended_at is null;
CREATE UNIQUE INDEX card_payment_extension on card_payment (session_id) where what = 'extend' and ended_at is null;
CREATE UNIQUE INDEX card_payment_top_up on card_payment (club_id, client_id) where what = 'top_up' and ended_at is null;
CREATE UNIQUE INDEX card_payment_made_once on card_payment (transaction_id);
CREATE INDEX card_payment_waiting on card_payment (club_id, id) where ended_at is null;
CREATE INDEX card_payment_club on card_payment (club_id, id);
CREATE INDEX card_payment_ended_at on card_payment (club_id, ended_at);
CREATE TRIGGER card_payment_kept_update before update of id, club_id, shift_id, staff_id, client_id, what, asked, amount, came_to, device_id, session_id, requested_at on card_payment begin
    select raise(abort, 'card_payment_kept');
end;
CREATE TRIGGER card_payment_kept_ended before update on card_payment
    when old.ended_at is not null or (old.sent_at is not null and (new.sent_at is not old.sent_at
        or new.books_receipt <> old.books_receipt or new.books_count <> old.books_count or new.books_total <> old.books_total)) begin
    select raise(abort, 'card_payment_kept');
end;
CREATE TRIGGER card_payment_kept_delete before delete on card_payment begin
    select raise(abort, 'card_payment_kept');
end;
CREATE TRIGGER card_payment_on_taken before insert on card_payment when new.what = 'start' begin
    select raise(abort, 'card_payment_on_taken') where exists (
        select 1 from session where device_id = new.device_id and state in ('active', 'paused')
    ) or exists (
        select 1 from hold where device_id = new.device_id and released_at is null
    );
end;
CREATE TRIGGER session_on_card_payment_insert before insert on session when new.state in ('active', 'paused') begin
    select raise(abort, 'session_on_card_payment') where exists (
        select 1 from card_payment where device_id = new.device_id and what = 'start' and ended_at is null and id <> new.id
    );
end;
CREATE TRIGGER session_on_card_payment_update before update of device_id on session when new.state in ('active', 'paused') begin
    select raise(abort, 'session_on_card_payment') where exists (
        select 1 from card_payment where device_id = new.device_id and what = 'start' and ended_at is null and id <> new.id
    );
end;
CREATE TRIGGER hold_on_card_payment before insert on hold when new.released_at is null begin
    select raise(abort, 'hold_on_card_payment') where exists (
        select 1 from card_payment where device_id = new.device_id and what = 'start' and ended_at is null
    );
end;
CREATE INDEX hand_over_note_open on hand_over_note (club_id, at) where ticked_at is null;
CREATE INDEX audit_entry_about_ticked on audit_entry ((input->>'ticked')) where (input->>'ticked') is not null;
CREATE TRIGGER hand_over_note_kept before update on hand_over_note
when old.ticked_at is not null or new.id <> old.id or new.club_id <> old.club_id or new.text <> old.text
    or new.staff_id <> old.staff_id or new.at <> old.at begin
    select raise(abort, 'hand_over_note_kept');
end;
CREATE TRIGGER hand_over_note_kept_delete before delete on hand_over_note begin
    select raise(abort, 'hand_over_note_kept');
end;
CREATE INDEX session_brief on session (club_id, ended_at)
    where end_reason <> 'time_ran_out' and round((julianday(ended_at) - julianday(started_at)) * 86400) <= 120;
CREATE INDEX z_report_made_at on z_report (club_id, made_at);
CREATE UNIQUE INDEX schedule_name on schedule (club_id, name) where archived_at is null;
CREATE UNIQUE INDEX schedule_part_day on schedule_part (schedule_id, day) where day is not null;
CREATE INDEX audit_entry_about_schedule on audit_entry ((input->>'schedule')) where (input->>'schedule') is not null;
CREATE UNIQUE INDEX discount_name on discount (club_id, name) where archived_at is null;
CREATE INDEX audit_entry_about_discount on audit_entry ((input->>'discount')) where (input->>'discount') is not null;
CREATE INDEX order_line_order on order_line (order_id);
CREATE INDEX order_line_taxed on order_line (club_id) where tax_rate is not null;
CREATE TRIGGER order_line_append_only_update before update on order_line begin
    select raise(abort, 'order_line_append_only');
end;
CREATE TRIGGER order_line_append_only_delete before delete on order_line begin
    select raise(abort, 'order_line_append_only');
end;
CREATE UNIQUE INDEX tariff_group_name on tariff_group (club_id, name);
CREATE UNIQUE INDEX tariff_use_start on tariff_use (tariff_id, start_schedule_id);
CREATE UNIQUE INDEX tariff_use_always on tariff_use (tariff_id) where start_schedule_id is null;
CREATE INDEX session_booked on session (club_id, started_at, id) where state in ('awaiting_payment', 'waiting');
CREATE INDEX session_planned on session (club_id, planned_from, id) where planned_from is not null;
CREATE INDEX session_busy_until on session (device_id, busy_until) where busy_until is not null;
CREATE INDEX session_busy_club on session (club_id, busy_until) where busy_until is not null;
CREATE INDEX session_busy_client on session (client_id, busy_until) where busy_until is not null;
CREATE INDEX session_unplayed on session (club_id) where state in ('active', 'paused', 'waiting');
CREATE INDEX session_ended_at on session (club_id, ended_at) where ended_at is not null;
CREATE TRIGGER session_overlaps_insert before insert on session when new.busy_until is not null begin
    select raise(abort, 'session_overlaps') where exists (
        select 1 from session where device_id = new.device_id and busy_until > new.busy_from
            and busy_from < new.busy_until and id <> new.id
    ) or exists (
        select 1 from hold where device_id = new.device_id and released_at is null
            and (ends_at is null or ends_at > new.busy_from) and starts_at < new.busy_until
    );
end;
CREATE TRIGGER session_overlaps_update before update of device_id, busy_from, busy_until on session
    when new.busy_until is not null begin
    select raise(abort, 'session_overlaps') where exists (
        select 1 from session where device_id = new.device_id and busy_until > new.busy_from
            and busy_from < new.busy_until and id <> new.id
    ) or exists (
        select 1 from hold where device_id = new.device_id and released_at is null
            and (ends_at is null or ends_at > new.busy_from) and starts_at < new.busy_until
    );
end;
CREATE TRIGGER hold_on_booking_insert before insert on hold when new.released_at is null begin
    select raise(abort, 'hold_on_booking') where exists (
        select 1 from session where device_id = new.device_id and busy_until > new.starts_at
            and (new.ends_at is null or busy_from < new.ends_at) and state in ('awaiting_payment', 'waiting')
    );
end;
CREATE TRIGGER hold_on_booking_update before update of device_id, starts_at, ends_at, released_at on hold
    when new.released_at is null begin
    select raise(abort, 'hold_on_booking') where exists (
        select 1 from session where device_id = new.device_id and busy_until > new.starts_at
            and (new.ends_at is null or busy_from < new.ends_at) and state in ('awaiting_payment', 'waiting')
    );
end;
CREATE TRIGGER session_booked_kept before update of booked_at, booked_by on session
    when new.booked_at is not old.booked_at or new.booked_by is not old.booked_by begin
    select raise(abort, 'session_booked_kept');
end;
CREATE TRIGGER payment_part_append_only_update before update on payment_part begin
    select raise(abort, 'payment_part_append_only');
end;
CREATE TRIGGER payment_part_append_only_delete before delete on payment_part begin
    select raise(abort, 'payment_part_append_only');
end;
CREATE TRIGGER client_tariff_frozen_update before update of id, club_id, client_id, order_line_id, seconds_kept, cost, cost_bonus, issued_at,
    visits, visit_seconds on client_tariff begin
    select raise(abort, 'client_tariff_frozen');
end;
CREATE INDEX order_shift on "order" (shift_id);
CREATE INDEX order_free on "order" (club_id, paid_at) where total = 0;
CREATE INDEX order_client on "order" (client_id, club_id);
CREATE TRIGGER order_append_only_update before update on "order" begin
    select raise(abort, 'order_append_only');
end;
CREATE TRIGGER order_append_only_delete before delete on "order" begin
    select raise(abort, 'order_append_only');
end;
CREATE INDEX time_block_joins on time_block (joins) where joins is not null;
CREATE TRIGGER minutes_back_append_only_update before update on minutes_back begin
    select raise(abort, 'minutes_back_append_only');
end;
CREATE TRIGGER minutes_back_append_only_delete before delete on minutes_back begin
    select raise(abort, 'minutes_back_append_only');
end;
CREATE UNIQUE INDEX time_block_continues on time_block (follows) where cut_to is not null;
CREATE INDEX session_member_id on session (member_id) where member_id is not null;
CREATE INDEX client_tariff_client on client_tariff (client_id, club_id, issued_at, id);
CREATE INDEX client_tariff_newest on client_tariff (club_id, issued_at, id);
CREATE INDEX client_tariff_ends on client_tariff (club_id, valid_until, id);
CREATE INDEX client_tariff_left on client_tariff (club_id, valid_until, id) where seconds_left > 0;
CREATE INDEX order_line_by_hand on order_line (club_id, order_id) where discount_reason is not null;
COMMIT;
