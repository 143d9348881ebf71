PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "seaql_migrations" ( "version" varchar NOT NULL PRIMARY KEY, "applied_at" integer NOT NULL );
INSERT INTO seaql_migrations VALUES('0001_people',1795977489);
INSERT INTO seaql_migrations VALUES('0002_hall',1795977489);
INSERT INTO seaql_migrations VALUES('0003_offer',1795977489);
INSERT INTO seaql_migrations VALUES('0004_ledger',1795977489);
INSERT INTO seaql_migrations VALUES('0005_orders',1795977489);
INSERT INTO seaql_migrations VALUES('0006_sessions',1795977489);
INSERT INTO seaql_migrations VALUES('0007_news',1795977489);
INSERT INTO seaql_migrations VALUES('0008_append_only',1795977489);
INSERT INTO seaql_migrations VALUES('0009_settings',1795977489);
INSERT INTO seaql_migrations VALUES('0010_second_factor',1795977489);
INSERT INTO seaql_migrations VALUES('0011_clubs',1795977489);
INSERT INTO seaql_migrations VALUES('0012_opening_hours',1795977489);
INSERT INTO seaql_migrations VALUES('0013_audit_indexes',1795977489);
INSERT INTO seaql_migrations VALUES('0014_holds',1795977489);
INSERT INTO seaql_migrations VALUES('0015_clients',1795977489);
INSERT INTO seaql_migrations VALUES('0015_clients_names',1795977489);
INSERT INTO seaql_migrations VALUES('0016_balances',1795977489);
INSERT INTO seaql_migrations VALUES('0017_loyalty',1795977489);
INSERT INTO seaql_migrations VALUES('0018_seals',1795977489);
INSERT INTO seaql_migrations VALUES('0019_mixed_payments',1795977489);
INSERT INTO seaql_migrations VALUES('0020_client_tariffs',1795977489);
INSERT INTO seaql_migrations VALUES('0020_price_lines',1795977489);
INSERT INTO seaql_migrations VALUES('0021_messages',1795977489);
INSERT INTO seaql_migrations VALUES('0023_client_standing',1795977489);
INSERT INTO seaql_migrations VALUES('0024_cash_moves',1795977489);
INSERT INTO seaql_migrations VALUES('0025_z_report',1795977489);
INSERT INTO seaql_migrations VALUES('0027_printer',1795977489);
INSERT INTO seaql_migrations VALUES('0028_card_payment',1795977490);
INSERT INTO seaql_migrations VALUES('0029_hand_over_note',1795977490);
INSERT INTO seaql_migrations VALUES('0030_club_tax',1795977490);
INSERT INTO seaql_migrations VALUES('0031_reports',1795977490);
INSERT INTO seaql_migrations VALUES('0032_client_totals',1795977490);
INSERT INTO seaql_migrations VALUES('0033_printer_logo',1795977490);
INSERT INTO seaql_migrations VALUES('0034_schedules',1795977490);
INSERT INTO seaql_migrations VALUES('0035_discounts',1795977490);
INSERT INTO seaql_migrations VALUES('0036_tariff_terms',1795977490);
INSERT INTO seaql_migrations VALUES('0037_sold_terms',1795977490);
INSERT INTO seaql_migrations VALUES('0038_bookings',1795977490);
INSERT INTO seaql_migrations VALUES('0040_carts',1795977490);
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
INSERT INTO organisation VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','Nebula','KZT','₸',0,1,'2026-11-29T18:38:10.105+00:00',40);
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
INSERT INTO club VALUES(X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a4bd4c4fca','Nebula, Almaty','KZ','Asia/Almaty','+77270000000',1,5,30,'06:00:00','2026-11-29T18:38:10.105+00:00',0,'',0,1,15,'balance',30);
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
INSERT INTO staff VALUES(X'01a22899aeb973ec8e10b9a6eba562a5',X'01a22899aeb973ec8e10b9a4bd4c4fca','owner','Aliya','$argon2id$v=19$m=19456,t=2,p=1$77/B6KGfnqeTSADSdA8iQQ$k9mmSuctlfyeQ9de6uWPiBnRwYqeWvWDZKzCR7Py72Q',NULL,'2026-11-29T18:38:10.105+00:00',0,NULL);
INSERT INTO staff VALUES(X'01a22899aef57199a60dc361a74b2df7',X'01a22899aeb973ec8e10b9a4bd4c4fca','admin','Dana','$argon2id$v=19$m=19456,t=2,p=1$Yb9SgOZ514JMXAWpEX+gpA$H6dzl+nCkbv7QjdsRkvgk79W5AgWoLPBvm1/ksk0awc',NULL,'2026-11-29T18:38:10.110+00:00',0,NULL);
INSERT INTO staff VALUES(X'01a22899af0971bab3837f11428bbd03',X'01a22899aeb973ec8e10b9a4bd4c4fca','cashier','Timur','$argon2id$v=19$m=19456,t=2,p=1$nzf6DE/389RQCl4uN40gUQ$hQHoTCSvcjsoYKJhPTBjDufrxd/guUINx3rG/JYr1R4',NULL,'2026-11-29T18:38:10.110+00:00',0,NULL);
CREATE TABLE role (
    id uuid not null constraint role_pkey primary key,
    organisation_id uuid not null constraint role_organisation_fkey references organisation (id),
    name text not null,
    built_in text,
    -- The rights of a role that the organisation made; those of built-in roles are the program's.
    may jsonb not null,
    constraint role_built_in check (built_in in ('owner', 'administrator'))
);
INSERT INTO role VALUES(X'01a22899aebb70a0b687297d970d9359',X'01a22899aeb973ec8e10b9a4bd4c4fca','Owner','owner','[]');
INSERT INTO role VALUES(X'01a22899aebb70a0b687297e436d402b',X'01a22899aeb973ec8e10b9a4bd4c4fca','Administrator','administrator','[]');
INSERT INTO role VALUES(X'01a22899aef474dd9534175ec884ac85',X'01a22899aeb973ec8e10b9a4bd4c4fca','Cashier',NULL,'["see_hall","start_session","pause_session","move_session","extend_session","end_session","see_shift","open_shift","close_shift","see_clients","edit_clients","top_up","see_transactions"]');
CREATE TABLE staff_role (
    id uuid not null constraint staff_role_pkey primary key,
    staff_id uuid not null constraint staff_role_staff_fkey references staff (id),
    role_id uuid not null constraint staff_role_role_fkey references role (id),
    -- Null: in every club of the organisation.
    club_id uuid constraint staff_role_club_fkey references club (id)
);
INSERT INTO staff_role VALUES(X'01a22899aebb70a0b687297f04cb7e8f',X'01a22899aeb973ec8e10b9a6eba562a5',X'01a22899aebb70a0b687297d970d9359',NULL);
INSERT INTO staff_role VALUES(X'01a22899af0971bab3837f103d5fcb0e',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297e436d402b',NULL);
INSERT INTO staff_role VALUES(X'01a22899af1770e3bb0088e2c50fa7ec',X'01a22899af0971bab3837f11428bbd03',X'01a22899aef474dd9534175ec884ac85',NULL);
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
INSERT INTO audit_entry VALUES(X'01a22899aebe77e39b5dd49a2ce7f84e',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","id":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e","name":"Standard"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aebe77e39b5dd49b2557c33b',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","id":"01a22899-aebe-77e3-9b5d-d49b2557c33b","name":"VIP"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aebe77e39b5dd49c613b945c',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","id":"01a22899-aebe-77e3-9b5d-d49c613b945c","name":"Consoles"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aec172c49ab4998cd875680d',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aec1-72c4-9ab4-998cd875680d","kind":"pc","number":1,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aec27518b5904376c5885ec6',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aec2-7518-b590-4376c5885ec6","kind":"pc","number":2,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aec372d1a7d06d7dbeb60d93',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aec3-72d1-a7d0-6d7dbeb60d93","kind":"pc","number":3,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aec4769b80b0eb3abb831e28',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aec4-769b-80b0-eb3abb831e28","kind":"pc","number":4,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aec57654bf70f3d69043a438',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aec5-7654-bf70-f3d69043a438","kind":"pc","number":5,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aec672cc969789a6edcafd6d',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aec6-72cc-9697-89a6edcafd6d","kind":"pc","number":6,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aec777aba16edbca5df27611',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aec7-77ab-a16e-dbca5df27611","kind":"pc","number":7,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aec8739992f64110823fac5a',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aec8-7399-92f6-4110823fac5a","kind":"pc","number":8,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aec9752b98140edff6909435',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aec9-752b-9814-0edff6909435","kind":"pc","number":9,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aeca741f91335512a295dcc7',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aeca-741f-9133-5512a295dcc7","kind":"pc","number":10,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aecb705ca8b53de7b994d115',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aecb-705c-a8b5-3de7b994d115","kind":"pc","number":11,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aecc72a18f6258056dfaf131',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aecc-72a1-8f62-58056dfaf131","kind":"pc","number":12,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aecd7645adc877af93635c8e',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aecd-7645-adc8-77af93635c8e","kind":"pc","number":13,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aece72cdb3ebf263165192ab',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aece-72cd-b3eb-f263165192ab","kind":"pc","number":14,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aecf753995501f140f82b171',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aecf-7539-9550-1f140f82b171","kind":"pc","number":15,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aed0728fb0061f6abded8992',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aed0-728f-b006-1f6abded8992","kind":"pc","number":16,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aed17754a5dc55c388ec0d21',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aed1-7754-a5dc-55c388ec0d21","kind":"pc","number":17,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aed275c181a331ff45d5b3a6',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aed2-75c1-81a3-31ff45d5b3a6","kind":"pc","number":18,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aed375cfa31b69d2f5c6a93c',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aed3-75cf-a31b-69d2f5c6a93c","kind":"pc","number":19,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aed477c5a920f2f12e9fa9a2',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aed4-77c5-a920-f2f12e9fa9a2","kind":"pc","number":20,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aed57045806bd2ed4ee390f9',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aed5-7045-806b-d2ed4ee390f9","kind":"pc","number":21,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aed6766cb49f642204e45db1',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aed6-766c-b49f-642204e45db1","kind":"pc","number":22,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aed77552b94302fd282d082e',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aed7-7552-b943-02fd282d082e","kind":"pc","number":23,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aed872dca9944e47ec5af7f9',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aed8-72dc-a994-4e47ec5af7f9","kind":"pc","number":24,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aeda73aab2476b303ea3130f',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aeda-73aa-b247-6b303ea3130f","kind":"pc","number":25,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aedb775696467fbf650393ef',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aedb-7756-9646-7fbf650393ef","kind":"pc","number":26,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aedc72b19cd5f25032e483fd',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aedc-72b1-9cd5-f25032e483fd","kind":"pc","number":27,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aedd7730a117541eaeb9fba1',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aedd-7730-a117-541eaeb9fba1","kind":"pc","number":28,"zone":"01a22899-aebe-77e3-9b5d-d49a2ce7f84e"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aede7575a758214768a8198e',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aede-7575-a758-214768a8198e","kind":"pc","number":29,"zone":"01a22899-aebe-77e3-9b5d-d49b2557c33b"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aedf7169a2ae4580fddc7480',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aedf-7169-a2ae-4580fddc7480","kind":"pc","number":30,"zone":"01a22899-aebe-77e3-9b5d-d49b2557c33b"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aee07585857e61030aba11c0',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aee0-7585-857e-61030aba11c0","kind":"pc","number":31,"zone":"01a22899-aebe-77e3-9b5d-d49b2557c33b"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aee1774cbe597cb2584c69bf',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aee1-774c-be59-7cb2584c69bf","kind":"pc","number":32,"zone":"01a22899-aebe-77e3-9b5d-d49b2557c33b"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aee274bcb2a100aa076d0539',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aee2-74bc-b2a1-00aa076d0539","kind":"pc","number":33,"zone":"01a22899-aebe-77e3-9b5d-d49b2557c33b"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aee375e1a4b33be69597b841',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aee3-75e1-a4b3-3be69597b841","kind":"pc","number":34,"zone":"01a22899-aebe-77e3-9b5d-d49b2557c33b"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aee4765bbe8c79948f7e024e',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aee4-765b-be8c-79948f7e024e","kind":"pc","number":35,"zone":"01a22899-aebe-77e3-9b5d-d49b2557c33b"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aee57267b1c604b4ae7b3da3',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aee5-7267-b1c6-04b4ae7b3da3","kind":"pc","number":36,"zone":"01a22899-aebe-77e3-9b5d-d49b2557c33b"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aee67027b483b6b3ae0f15f4',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aee6-7027-b483-b6b3ae0f15f4","kind":"pc","number":37,"zone":"01a22899-aebe-77e3-9b5d-d49b2557c33b"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aee7764da83dbc706c01fb8b',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aee7-764d-a83d-bc706c01fb8b","kind":"pc","number":38,"zone":"01a22899-aebe-77e3-9b5d-d49b2557c33b"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aee87032a9f04ccc8cb18a3e',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aee8-7032-a9f0-4ccc8cb18a3e","kind":"pc","number":39,"zone":"01a22899-aebe-77e3-9b5d-d49b2557c33b"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aee9778eb9ececb31e9c3ba9',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aee9-778e-b9ec-ecb31e9c3ba9","kind":"pc","number":40,"zone":"01a22899-aebe-77e3-9b5d-d49b2557c33b"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aeea70a7b1580b22501e89ae',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aeea-70a7-b158-0b22501e89ae","kind":"console","number":1,"zone":"01a22899-aebe-77e3-9b5d-d49c613b945c"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aeeb70a2868fecdda1daa2d3',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aeeb-70a2-868f-ecdda1daa2d3","kind":"console","number":2,"zone":"01a22899-aebe-77e3-9b5d-d49c613b945c"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aeec7202bd3c97cc5f4676d8',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aeec-7202-bd3c-97cc5f4676d8","kind":"console","number":3,"zone":"01a22899-aebe-77e3-9b5d-d49c613b945c"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aeed7745873332c15a59ab7c',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_devices','{"id":"01a22899-aeed-7745-8733-32c15a59ab7c","kind":"console","number":4,"zone":"01a22899-aebe-77e3-9b5d-d49c613b945c"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aeee712bb3c832a3e56e3e72',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_tariffs','{"id":"01a22899-aeee-712b-b3c8-32a3e56e3e72","max_bonus_percent":30,"max_quantity":12,"name":"1 hour","prices":[["01a22899-aebe-77e3-9b5d-d49a2ce7f84e",900],["01a22899-aebe-77e3-9b5d-d49b2557c33b",1400],["01a22899-aebe-77e3-9b5d-d49c613b945c",1200]],"refund_policy":"keep","unit_minutes":60}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aef076cdb27edf32e9035614',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_tariffs','{"id":"01a22899-aef0-76cd-b27e-df32e9035614","max_bonus_percent":30,"max_quantity":4,"name":"3 hours","prices":[["01a22899-aebe-77e3-9b5d-d49a2ce7f84e",2400],["01a22899-aebe-77e3-9b5d-d49b2557c33b",3600],["01a22899-aebe-77e3-9b5d-d49c613b945c",3000]],"refund_policy":"keep","unit_minutes":180}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aef273e6a439aeaf8bc60723',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_tariffs','{"id":"01a22899-aef2-73e6-a439-aeaf8bc60723","max_bonus_percent":30,"max_quantity":2,"name":"5 hours","prices":[["01a22899-aebe-77e3-9b5d-d49a2ce7f84e",3500],["01a22899-aebe-77e3-9b5d-d49b2557c33b",5500]],"refund_policy":"keep","unit_minutes":300}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aef37492b37c4667b5e60597',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_tariffs','{"id":"01a22899-aef3-7492-b37c-4667b5e60597","max_bonus_percent":30,"max_quantity":3,"name":"30 minutes","prices":[["01a22899-aebe-77e3-9b5d-d49a2ce7f84e",500],["01a22899-aebe-77e3-9b5d-d49b2557c33b",800],["01a22899-aebe-77e3-9b5d-d49c613b945c",700]],"refund_policy":"keep","unit_minutes":30}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aef474dd9534175ec884ac85',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_staff','{"id":"01a22899-aef4-74dd-9534-175ec884ac85","may":["see_hall","start_session","pause_session","move_session","extend_session","end_session","see_shift","open_shift","close_shift","see_clients","edit_clients","top_up","see_transactions"],"name":"Cashier"}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899aef57199a60dc361a74b2df7',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_staff','{"id":"01a22899-aef5-7199-a60d-c361a74b2df7","login":"admin","name":"Dana","position":{"BuiltIn":"administrator"}}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899af0971bab3837f11428bbd03',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_staff','{"id":"01a22899-af09-71ba-b383-7f11428bbd03","login":"cashier","name":"Timur","position":{"Made":"01a22899-aef4-74dd-9534-175ec884ac85"}}','done',NULL,'2026-11-29T18:38:10.110+00:00');
INSERT INTO audit_entry VALUES(X'01a22899af1871f989f69da6fad884e9',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"colour":"amber","id":"01a22899-af18-71f9-89f6-9da6fad884e9","name":"Regulars"}','done',NULL,'2026-11-29T18:38:10.200+00:00');
INSERT INTO audit_entry VALUES(X'01a22899af1a77bdb06914ae8342d848',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"colour":"violet","id":"01a22899-af1a-77bd-b069-14ae8342d848","name":"Tournament team"}','done',NULL,'2026-11-29T18:38:10.202+00:00');
INSERT INTO audit_entry VALUES(X'01a22899af1b71f682776d76fe9530ef',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"colour":"teal","id":"01a22899-af1b-71f6-8277-6d76fe9530ef","name":"School"}','done',NULL,'2026-11-29T18:38:10.203+00:00');
INSERT INTO audit_entry VALUES(X'01a22899af1c762184683d0f025cfdf5',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-af1c-7621-8468-3d0f025cfdf5","profile":{"born_on":"2004-05-31","card_number":"00421001","email":"client1@example.kz","name":"Айгерім Нұрланқызы","phone":"+7 701 555 00 10"}}','done',NULL,'2026-10-11T03:38:10.204+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b07e7046a5236e29adf2f98f',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-af1c-7621-8468-3d0f025cfdf5","groups":["01a22899-af18-71f9-89f6-9da6fad884e9"],"id":"01a22899-b07e-7046-a523-6e29adf2f98f"}','done',NULL,'2026-10-11T03:38:10.204+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b080728c97ad31cfa9a5e336',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b080-728c-97ad-31cfa9a5e336","profile":{"born_on":"1999-11-02","card_number":"00421002","email":"client2@example.kz","name":"Ерлан Сәрсенов","phone":"+7 707 555 00 11"}}','done',NULL,'2026-10-11T20:38:10.560+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b083767d9ba4c88e17791936',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b080-728c-97ad-31cfa9a5e336","groups":["01a22899-af18-71f9-89f6-9da6fad884e9"],"id":"01a22899-b083-767d-9ba4-c88e17791936"}','done',NULL,'2026-10-11T20:38:10.560+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b08575bfacaa6345425e17a1',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b085-75bf-acaa-6345425e17a1","profile":{"born_on":"2001-03-17","card_number":"","email":"","name":"Тимур Ахметов","phone":"+7 701 555 00 12"}}','done',NULL,'2026-10-12T13:38:10.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b09377b49e64c6e19163913d',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b085-75bf-acaa-6345425e17a1","groups":["01a22899-af1a-77bd-b069-14ae8342d848"],"id":"01a22899-b093-77b4-9e64-c6e19163913d"}','done',NULL,'2026-10-12T13:38:10.565+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b095719e9983638af6520d02',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b095-719e-9983-638af6520d02","profile":{"born_on":"2005-09-09","card_number":"","email":"","name":"Анастасия Ким","phone":"+7 707 555 00 13"}}','done',NULL,'2026-10-13T06:38:10.581+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b09777f39d4084de8ebcd7de',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b097-77f3-9d40-84de8ebcd7de","profile":{"born_on":"2000-01-25","card_number":"00421003","email":"client5@example.kz","name":"Daniyar Omarov","phone":"+7 701 555 00 14"}}','done',NULL,'2026-10-13T23:38:10.583+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b099777e966ff1ed09e2aa94',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b097-77f3-9d40-84de8ebcd7de","groups":["01a22899-af1a-77bd-b069-14ae8342d848"],"id":"01a22899-b099-777e-966f-f1ed09e2aa94"}','done',NULL,'2026-10-13T23:38:10.583+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b09b745f9cfe1f68f26b93a8',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b097-77f3-9d40-84de8ebcd7de","id":"01a22899-b09b-745f-9cfe-1f68f26b93a8","note":"Left-handed: likes PC 31, the mouse is on the left there"}','done',NULL,'2026-10-13T23:38:10.583+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b09c763e9afabac9ed1163db',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b09c-763e-9afa-bac9ed1163db","profile":{"born_on":"","card_number":"","email":"","name":"Жанна Бекова","phone":"+7 707 555 00 15"}}','done',NULL,'2026-10-14T16:38:10.588+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b09f76d498c31ae9378952b4',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b09f-76d4-98c3-1ae9378952b4","profile":{"born_on":"2006-07-14","card_number":"","email":"","name":"Иван Петров","phone":"+7 701 555 00 16"}}','done',NULL,'2026-10-15T09:38:10.591+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0a172318f55e2a8550fa4a8',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b09f-76d4-98c3-1ae9378952b4","groups":["01a22899-af1b-71f6-8277-6d76fe9530ef"],"id":"01a22899-b0a1-7231-8f55-e2a8550fa4a8"}','done',NULL,'2026-10-15T09:38:10.591+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0a275c4816df33d67dae4df',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0a2-75c4-816d-f33d67dae4df","profile":{"born_on":"2007-12-03","card_number":"","email":"","name":"Пётр Иванов","phone":"+7 707 555 11 17"}}','done',NULL,'2026-10-16T02:38:10.594+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0a4727b94a17a2ced0f9a70',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b0a2-75c4-816d-f33d67dae4df","groups":["01a22899-af1b-71f6-8277-6d76fe9530ef"],"id":"01a22899-b0a4-727b-94a1-7a2ced0f9a70"}','done',NULL,'2026-10-16T02:38:10.594+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0a67653bd506e303bcc2f6e',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0a6-7653-bd50-6e303bcc2f6e","profile":{"born_on":"","card_number":"","email":"","name":"","phone":"+7 701 555 11 18"}}','done',NULL,'2026-10-16T19:38:10.598+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0a874748259b13de3e31d3e',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0a8-7474-8259-b13de3e31d3e","profile":{"born_on":"2003-02-28","card_number":"","email":"","name":"Мадина Әбдірахман","phone":"+7 707 555 11 19"}}','done',NULL,'2026-10-17T12:38:10.600+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0aa73109e7aee72ebc497cc',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b0a8-7474-8259-b13de3e31d3e","groups":["01a22899-af18-71f9-89f6-9da6fad884e9"],"id":"01a22899-b0aa-7310-9e7a-ee72ebc497cc"}','done',NULL,'2026-10-17T12:38:10.600+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0ab7095853b45e839da471c',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0ab-7095-853b-45e839da471c","profile":{"born_on":"1996-06-20","card_number":"00421004","email":"client11@example.kz","name":"Kevin O''Neill","phone":"+7 701 555 11 20"}}','done',NULL,'2026-10-18T05:38:10.603+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0ae763ba5f7ed2c5ecdd2b6',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0ae-763b-a5f7-ed2c5ecdd2b6","profile":{"born_on":"","card_number":"","email":"","name":"Асель Жұмабаева","phone":"+7 707 555 11 21"}}','done',NULL,'2026-10-18T22:38:10.606+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0b073559cfbdf6b06ed2e77',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0b0-7355-9cfb-df6b06ed2e77","profile":{"born_on":"2008-10-11","card_number":"","email":"","name":"Семён Ёлкин","phone":"+7 701 555 11 22"}}','done',NULL,'2026-10-19T15:38:10.608+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0b275ed857d055dc2bd96e7',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b0b0-7355-9cfb-df6b06ed2e77","groups":["01a22899-af1b-71f6-8277-6d76fe9530ef"],"id":"01a22899-b0b2-75ed-857d-055dc2bd96e7"}','done',NULL,'2026-10-19T15:38:10.608+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0b371c7bc270878a1505989',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0b3-71c7-bc27-0878a1505989","profile":{"born_on":"2002-08-08","card_number":"","email":"","name":"Нұрсұлтан Қайратұлы","phone":"+7 707 555 11 23"}}','done',NULL,'2026-10-20T08:38:10.611+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0b575ab8713822cc0e5707e',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b0b3-71c7-bc27-0878a1505989","groups":["01a22899-af1a-77bd-b069-14ae8342d848"],"id":"01a22899-b0b5-75ab-8713-822cc0e5707e"}','done',NULL,'2026-10-20T08:38:10.611+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0b770aebdd7eedef7d46f55',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0b7-70ae-bdd7-eedef7d46f55","profile":{"born_on":"","card_number":"","email":"","name":"Дарья Соколова","phone":"+7 701 555 22 24"}}','done',NULL,'2026-10-21T01:38:10.615+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0b971f98fef8acaa51276a1',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0b9-71f9-8fef-8acaa51276a1","profile":{"born_on":"2004-04-04","card_number":"","email":"","name":"Алихан Тлеубаев","phone":"+7 707 555 22 25"}}','done',NULL,'2026-10-21T18:38:10.617+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0bb73fc81dce48527f2ee81',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b0b9-71f9-8fef-8acaa51276a1","groups":["01a22899-af1a-77bd-b069-14ae8342d848"],"id":"01a22899-b0bb-73fc-81dc-e48527f2ee81"}','done',NULL,'2026-10-21T18:38:10.617+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0bc7091a472c89a9ced92a3',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0bc-7091-a472-c89a9ced92a3","profile":{"born_on":"","card_number":"","email":"","name":"","phone":"+7 701 555 22 26"}}','done',NULL,'2026-10-22T11:38:10.620+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0bf73e58eac2b450fd4aa43',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0bf-73e5-8eac-2b450fd4aa43","profile":{"born_on":"1998-01-30","card_number":"","email":"","name":"Mia Schneider","phone":"+7 707 555 22 27"}}','done',NULL,'2026-10-23T04:38:10.623+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0c172c6831de8e9cf9ac7b0',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0c1-72c6-831d-e8e9cf9ac7b0","profile":{"born_on":"","card_number":"","email":"","name":"Руслан Хасанов","phone":"+7 701 555 22 28"}}','done',NULL,'2026-10-23T21:38:10.625+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0c371a1b01e912332ea3b72',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0c3-71a1-b01e-912332ea3b72","profile":{"born_on":"2006-03-08","card_number":"","email":"","name":"Камила Ергалиева","phone":"+7 707 555 22 29"}}','done',NULL,'2026-10-24T14:38:10.627+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0c572a695e8c9643dda34db',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b0c3-71a1-b01e-912332ea3b72","groups":["01a22899-af1b-71f6-8277-6d76fe9530ef"],"id":"01a22899-b0c5-72a6-95e8-c9643dda34db"}','done',NULL,'2026-10-24T14:38:10.627+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0c674c4add77fc6bed610ea',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0c6-74c4-add7-7fc6bed610ea","profile":{"born_on":"2001-05-05","card_number":"00421005","email":"client21@example.kz","name":"Максим Орлов","phone":"+7 701 555 22 30"}}','done',NULL,'2026-10-25T07:38:10.630+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0c9765b866c380d5324a713',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b0c6-74c4-add7-7fc6bed610ea","groups":["01a22899-af18-71f9-89f6-9da6fad884e9"],"id":"01a22899-b0c9-765b-866c-380d5324a713"}','done',NULL,'2026-10-25T07:38:10.630+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0ca713797aa4c111f60bd3e',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0ca-7137-97aa-4c111f60bd3e","profile":{"born_on":"","card_number":"","email":"","name":"Әлия Сейітқызы","phone":"+7 707 555 33 31"}}','done',NULL,'2026-10-26T00:38:10.634+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0cc71468294eb20f03187df',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0cc-7146-8294-eb20f03187df","profile":{"born_on":"2005-11-19","card_number":"","email":"","name":"Артём Цой","phone":"+7 701 555 33 32"}}','done',NULL,'2026-10-26T17:38:10.636+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0ce779084908c5c2381461a',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b0cc-7146-8294-eb20f03187df","groups":["01a22899-af1a-77bd-b069-14ae8342d848"],"id":"01a22899-b0ce-7790-8490-8c5c2381461a"}','done',NULL,'2026-10-26T17:38:10.636+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0d0759e9b21abb3b5d14ef8',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0d0-759e-9b21-abb3b5d14ef8","profile":{"born_on":"","card_number":"","email":"","name":"Динара Мұқанова","phone":"+7 707 555 33 33"}}','done',NULL,'2026-10-27T10:38:10.640+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0d27763a9c79323670b1b11',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0d2-7763-a9c7-9323670b1b11","profile":{"born_on":"1989-09-01","card_number":"","email":"","name":"Олег Васильев","phone":"+7 701 555 33 34"}}','done',NULL,'2026-10-28T03:38:10.642+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0d5765183b2793a6892f737',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0d5-7651-83b2-793a6892f737","profile":{"born_on":"2007-06-26","card_number":"","email":"","name":"Сания Талғатқызы","phone":"+7 707 555 33 35"}}','done',NULL,'2026-10-28T20:38:10.645+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0d7730db79dd4bd663a450e',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b0d5-7651-83b2-793a6892f737","groups":["01a22899-af1b-71f6-8277-6d76fe9530ef"],"id":"01a22899-b0d7-730d-b79d-d4bd663a450e"}','done',NULL,'2026-10-28T20:38:10.645+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0d870e7818d1493e39e0e8d',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0d8-70e7-818d-1493e39e0e8d","profile":{"born_on":"2000-10-10","card_number":"00421006","email":"client27@example.kz","name":"Bauyrzhan Seitkali","phone":"+7 701 555 33 36"}}','done',NULL,'2026-10-29T13:38:10.648+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0db708bb3e7f05006526f1d',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b0d8-70e7-818d-1493e39e0e8d","groups":["01a22899-af18-71f9-89f6-9da6fad884e9"],"id":"01a22899-b0db-708b-b3e7-f05006526f1d"}','done',NULL,'2026-10-29T13:38:10.648+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0dc705cb937bc8a448e03b6',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0dc-705c-b937-bc8a448e03b6","profile":{"born_on":"","card_number":"","email":"","name":"Виктория Ли","phone":"+7 707 555 33 37"}}','done',NULL,'2026-10-30T06:38:10.652+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0de7126b31c2b9541dee228',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0de-7126-b31c-2b9541dee228","profile":{"born_on":"","card_number":"","email":"","name":"","phone":"+7 701 555 44 38"}}','done',NULL,'2026-10-30T23:38:10.654+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0e075a19e7b8e5907c9a83a',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0e0-75a1-9e7b-8e5907c9a83a","profile":{"born_on":"2003-07-07","card_number":"","email":"","name":"Арман Досжан","phone":"+7 707 555 44 39"}}','done',NULL,'2026-10-31T16:38:10.656+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0e27741877ab235d3597e94',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0e2-7741-877a-b235d3597e94","profile":{"born_on":"2004-12-24","card_number":"","email":"","name":"Полина Громова","phone":"+7 701 555 44 40"}}','done',NULL,'2026-11-01T09:38:10.658+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0e4705ca4fca68b2fa7b979',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0e4-705c-a4fc-a68b2fa7b979","profile":{"born_on":"","card_number":"","email":"","name":"Ғалым Есенов","phone":"+7 707 555 44 41"}}','done',NULL,'2026-11-02T02:38:10.660+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0e67742ad1b4b11980637cb',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0e6-7742-ad1b-4b11980637cb","profile":{"born_on":"2002-02-02","card_number":"","email":"","name":"Ильяс Кәрімов","phone":"+7 701 555 44 42"}}','done',NULL,'2026-11-02T19:38:10.662+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0e8738694c5e8eae1364713',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b0e6-7742-ad1b-4b11980637cb","groups":["01a22899-af1a-77bd-b069-14ae8342d848"],"id":"01a22899-b0e8-7386-94c5-e8eae1364713"}','done',NULL,'2026-11-02T19:38:10.662+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0ea70619a8220c4890ec257',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0ea-7061-9a82-20c4890ec257","profile":{"born_on":"1994-04-19","card_number":"","email":"","name":"Елена Пак","phone":"+7 707 555 44 43"}}','done',NULL,'2026-11-03T12:38:10.666+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0ec77c3894e068b2163df38',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b0ea-7061-9a82-20c4890ec257","groups":["01a22899-af18-71f9-89f6-9da6fad884e9"],"id":"01a22899-b0ec-77c3-894e-068b2163df38"}','done',NULL,'2026-11-03T12:38:10.666+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0ee72c5b0eb329db8ce6d89',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0ee-72c5-b0eb-329db8ce6d89","profile":{"born_on":"","card_number":"","email":"","name":"Өмірбек Тоқтар","phone":"+7 701 555 44 44"}}','done',NULL,'2026-11-04T05:38:10.670+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0f07223ba7780429a914079',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0f0-7223-ba77-80429a914079","profile":{"born_on":"2001-08-31","card_number":"","email":"","name":"Jasmine Lee","phone":"+7 707 555 55 45"}}','done',NULL,'2026-11-04T22:38:10.672+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0f37137a57fa4f6ce83c411',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0f3-7137-a57f-a4f6ce83c411","profile":{"born_on":"2006-01-13","card_number":"","email":"","name":"Никита Беляев","phone":"+7 701 555 55 46"}}','done',NULL,'2026-11-05T15:38:10.675+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0f474dda2a72e458046e6ff',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"client":"01a22899-b0f3-7137-a57f-a4f6ce83c411","groups":["01a22899-af1b-71f6-8277-6d76fe9530ef"],"id":"01a22899-b0f4-74dd-a2a7-2e458046e6ff"}','done',NULL,'2026-11-05T15:38:10.675+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0f67357814d282a2c7c0343',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0f6-7357-814d-282a2c7c0343","profile":{"born_on":"","card_number":"","email":"","name":"Үміт Сағынбай","phone":"+7 707 555 55 47"}}','done',NULL,'2026-11-06T08:38:10.678+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0f870fdaab7cdb20e30cad1',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0f8-70fd-aab7-cdb20e30cad1","profile":{"born_on":"2005-05-15","card_number":"","email":"","name":"Амир Исаев","phone":"+7 701 555 55 48"}}','done',NULL,'2026-11-07T01:38:10.680+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0fa7747aaa1dc3911c42c32',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','edit_clients','{"id":"01a22899-b0fa-7747-aaa1-dc3911c42c32","profile":{"born_on":"1997-03-03","card_number":"00421007","email":"client40@example.kz","name":"Sofia Rossi","phone":"+7 707 555 55 49"}}','done',NULL,'2026-11-07T18:38:10.682+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0fc707ab3fb9c0b6dac6f1f',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','ban_clients','{"client":"01a22899-b0c1-72c6-831d-e8e9cf9ac7b0","id":"01a22899-b0fc-707a-b3fb-9c0b6dac6f1f","reason":"Broke a headset and would not pay for it","until":""}','done',NULL,'2026-11-29T18:38:10.684+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','open_shift','{"club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","id":"01a22899-b0fe-75d2-87fb-3cba3bee6777","opening_cash":"20000","pieces":{}}','done',NULL,'2026-11-29T14:38:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b1077221951a4cfed84fa555',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','start_session','{"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","device":"01a22899-aec1-72c4-9ab4-998cd875680d","id":"01a22899-b107-7221-951a-4cfed84fa555","method":"cash","quantity":2,"tariff":"01a22899-aeee-712b-b3c8-32a3e56e3e72","tendered":""}','done',NULL,'2026-11-29T18:26:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b10d7155a73e1ecd3e9a1543',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','start_session','{"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","device":"01a22899-aec3-72d1-a7d0-6d7dbeb60d93","id":"01a22899-b10d-7155-a73e-1ecd3e9a1543","method":"cash","quantity":1,"tariff":"01a22899-aef0-76cd-b27e-df32e9035614","tendered":""}','done',NULL,'2026-11-29T16:51:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b1107081917def9f73c3738e',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','start_session','{"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","device":"01a22899-aec4-769b-80b0-eb3abb831e28","id":"01a22899-b110-7081-917d-ef9f73c3738e","method":"cash","quantity":1,"tariff":"01a22899-aeee-712b-b3c8-32a3e56e3e72","tendered":""}','done',NULL,'2026-11-29T17:41:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b11377eea5814e4050f4aa22',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','start_session','{"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","device":"01a22899-aec5-7654-bf70-f3d69043a438","id":"01a22899-b113-77ee-a581-4e4050f4aa22","method":"card","quantity":1,"tariff":"01a22899-aef0-76cd-b27e-df32e9035614","tendered":""}','done',NULL,'2026-11-29T17:57:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b117752791a830bb2f8c9adc',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','pause_session','{"id":"01a22899-b117-7527-91a8-30bb2f8c9adc","session":"01a22899-b113-77ee-a581-4e4050f4aa22"}','done',NULL,'2026-11-29T18:35:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b11a767ba2e34d892f5b9163',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','start_session','{"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","device":"01a22899-aec8-7399-92f6-4110823fac5a","id":"01a22899-b11a-767b-a2e3-4d892f5b9163","method":"card","quantity":1,"tariff":"01a22899-aef2-73e6-a439-aeaf8bc60723","tendered":""}','done',NULL,'2026-11-29T18:18:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b11d7445bd4c329664409e06',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','start_session','{"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","device":"01a22899-aeca-741f-9133-5512a295dcc7","id":"01a22899-b11d-7445-bd4c-329664409e06","method":"cash","quantity":2,"tariff":"01a22899-aeee-712b-b3c8-32a3e56e3e72","tendered":""}','done',NULL,'2026-11-29T17:10:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b120742098bf58cc9a838e97',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','start_session','{"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","device":"01a22899-aecb-705c-a8b5-3de7b994d115","id":"01a22899-b120-7420-98bf-58cc9a838e97","method":"cash","quantity":1,"tariff":"01a22899-aeee-712b-b3c8-32a3e56e3e72","tendered":""}','done',NULL,'2026-11-29T18:00:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b1247082b5d5e9fe8a5024ff',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','start_session','{"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","device":"01a22899-aece-72cd-b3eb-f263165192ab","id":"01a22899-b124-7082-b5d5-e9fe8a5024ff","method":"cash","quantity":1,"tariff":"01a22899-aef3-7492-b37c-4667b5e60597","tendered":""}','done',NULL,'2026-11-29T18:33:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b1277401bd0802924af3104f',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','start_session','{"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","device":"01a22899-aed1-7754-a5dc-55c388ec0d21","id":"01a22899-b127-7401-bd08-02924af3104f","method":"card","quantity":1,"tariff":"01a22899-aef3-7492-b37c-4667b5e60597","tendered":""}','done',NULL,'2026-11-29T18:11:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b12a736794d99fc4ac021574',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','start_session','{"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","device":"01a22899-aed5-7045-806b-d2ed4ee390f9","id":"01a22899-b12a-7367-94d9-9fc4ac021574","method":"cash","quantity":1,"tariff":"01a22899-aef0-76cd-b27e-df32e9035614","tendered":""}','done',NULL,'2026-11-29T16:08:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b12d74849a8967f16a1934db',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','start_session','{"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","device":"01a22899-aedb-7756-9646-7fbf650393ef","id":"01a22899-b12d-7484-9a89-67f16a1934db","method":"card","quantity":3,"tariff":"01a22899-aeee-712b-b3c8-32a3e56e3e72","tendered":""}','done',NULL,'2026-11-29T17:32:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b13076e0b0a7ec31e9473de5',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','start_session','{"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","device":"01a22899-aee0-7585-857e-61030aba11c0","id":"01a22899-b130-76e0-b0a7-ec31e9473de5","method":"cash","quantity":1,"tariff":"01a22899-aef0-76cd-b27e-df32e9035614","tendered":""}','done',NULL,'2026-11-29T17:54:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b13474969afcbec724bcb9bf',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','pause_session','{"id":"01a22899-b134-7496-9afc-bec724bcb9bf","session":"01a22899-b130-76e0-b0a7-ec31e9473de5"}','done',NULL,'2026-11-29T18:27:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b137701da74e046eca6e6b20',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','start_session','{"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","device":"01a22899-aee1-774c-be59-7cb2584c69bf","id":"01a22899-b137-701d-a74e-046eca6e6b20","method":"card","quantity":1,"tariff":"01a22899-aeee-712b-b3c8-32a3e56e3e72","tendered":""}','done',NULL,'2026-11-29T18:36:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b13a738187f7b290507af3f5',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','start_session','{"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","device":"01a22899-aee3-75e1-a4b3-3be69597b841","id":"01a22899-b13a-7381-87f7-b290507af3f5","method":"cash","quantity":1,"tariff":"01a22899-aeee-712b-b3c8-32a3e56e3e72","tendered":""}','done',NULL,'2026-11-29T17:40:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b13d72338861ab95152bd8ec',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','start_session','{"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","device":"01a22899-aee6-7027-b483-b6b3ae0f15f4","id":"01a22899-b13d-7233-8861-ab95152bd8ec","method":"card","quantity":1,"tariff":"01a22899-aef2-73e6-a439-aeaf8bc60723","tendered":""}','done',NULL,'2026-11-29T15:28:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b14175e39088742d0b3c4725',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aef57199a60dc361a74b2df7','start_session','{"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","device":"01a22899-aeea-70a7-b158-0b22501e89ae","id":"01a22899-b141-75e3-9088-742d0b3c4725","method":"cash","quantity":1,"tariff":"01a22899-aeee-712b-b3c8-32a3e56e3e72","tendered":""}','done',NULL,'2026-11-29T18:05:10.686+00:00');
INSERT INTO audit_entry VALUES(X'01a22899b144769da7deb73e794fdc3b',X'01a22899aeb973ec8e10b9a4bd4c4fca',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aeb973ec8e10b9a6eba562a5','edit_messages','{"answer":"","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","format":"json","id":"01a22899-b144-769d-a7de-b73e794fdc3b","method":"post","sender":"outbox","statuses":"","words":""}','done',NULL,'2026-11-29T18:38:10.756+00:00');
CREATE TABLE zone (
    id uuid not null constraint zone_pkey primary key,
    club_id uuid not null constraint zone_club_fkey references club (id),
    name text not null,
    position integer not null
, archived_at timestamptz);
INSERT INTO zone VALUES(X'01a22899aebe77e39b5dd49a2ce7f84e',X'01a22899aeb973ec8e10b9a576caa0ff','Standard',0,NULL);
INSERT INTO zone VALUES(X'01a22899aebe77e39b5dd49b2557c33b',X'01a22899aeb973ec8e10b9a576caa0ff','VIP',1,NULL);
INSERT INTO zone VALUES(X'01a22899aebe77e39b5dd49c613b945c',X'01a22899aeb973ec8e10b9a576caa0ff','Consoles',2,NULL);
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
INSERT INTO device VALUES(X'01a22899aec172c49ab4998cd875680d',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',1,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aec27518b5904376c5885ec6',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',2,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aec372d1a7d06d7dbeb60d93',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',3,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aec4769b80b0eb3abb831e28',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',4,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aec57654bf70f3d69043a438',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',5,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aec672cc969789a6edcafd6d',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',6,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aec777aba16edbca5df27611',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',7,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aec8739992f64110823fac5a',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',8,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aec9752b98140edff6909435',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',9,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aeca741f91335512a295dcc7',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',10,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aecb705ca8b53de7b994d115',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',11,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aecc72a18f6258056dfaf131',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',12,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aecd7645adc877af93635c8e',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',13,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aece72cdb3ebf263165192ab',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',14,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aecf753995501f140f82b171',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',15,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aed0728fb0061f6abded8992',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',16,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aed17754a5dc55c388ec0d21',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',17,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aed275c181a331ff45d5b3a6',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',18,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aed375cfa31b69d2f5c6a93c',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',19,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aed477c5a920f2f12e9fa9a2',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',20,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aed57045806bd2ed4ee390f9',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',21,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aed6766cb49f642204e45db1',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',22,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aed77552b94302fd282d082e',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',23,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aed872dca9944e47ec5af7f9',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',24,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aeda73aab2476b303ea3130f',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',25,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aedb775696467fbf650393ef',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',26,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aedc72b19cd5f25032e483fd',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',27,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aedd7730a117541eaeb9fba1',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49a2ce7f84e','pc',28,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aede7575a758214768a8198e',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49b2557c33b','pc',29,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aedf7169a2ae4580fddc7480',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49b2557c33b','pc',30,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aee07585857e61030aba11c0',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49b2557c33b','pc',31,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aee1774cbe597cb2584c69bf',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49b2557c33b','pc',32,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aee274bcb2a100aa076d0539',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49b2557c33b','pc',33,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aee375e1a4b33be69597b841',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49b2557c33b','pc',34,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aee4765bbe8c79948f7e024e',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49b2557c33b','pc',35,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aee57267b1c604b4ae7b3da3',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49b2557c33b','pc',36,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aee67027b483b6b3ae0f15f4',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49b2557c33b','pc',37,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aee7764da83dbc706c01fb8b',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49b2557c33b','pc',38,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aee87032a9f04ccc8cb18a3e',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49b2557c33b','pc',39,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aee9778eb9ececb31e9c3ba9',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49b2557c33b','pc',40,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aeea70a7b1580b22501e89ae',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49c613b945c','console',1,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aeeb70a2868fecdda1daa2d3',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49c613b945c','console',2,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aeec7202bd3c97cc5f4676d8',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49c613b945c','console',3,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a22899aeed7745873332c15a59ab7c',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebe77e39b5dd49c613b945c','console',4,NULL,'2026-11-29T18:38:10.110+00:00',NULL,NULL);
CREATE TABLE client (
    id uuid not null constraint client_pkey primary key,
    organisation_id uuid not null constraint client_organisation_fkey references organisation (id),
    kind text not null,
    name text not null,
    phone text,
    created_at timestamptz not null, email text, born_on date, card_number text, verified_at timestamptz, note text not null default ''
    constraint client_note check (length(note) <= 500), registered_by uuid constraint client_registered_by_fkey references staff (id), archived_at timestamptz, name_folded text not null default '', phone_reversed text, number bigint
    constraint client_registered check (kind = 'guest'
        or (phone is not null and phone_reversed is not null and number is not null and number > 0)),
    constraint client_kind check (kind in ('guest', 'registered')),
    -- The Unknown Guest has no phone: there is nobody to call.
    constraint client_guest_phone check (kind <> 'guest' or phone is null)
);
INSERT INTO client VALUES(X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aeb973ec8e10b9a4bd4c4fca','guest','Unknown Guest',NULL,'2026-11-29T18:38:10.105+00:00',NULL,NULL,NULL,NULL,'',NULL,NULL,'',NULL,NULL);
INSERT INTO client VALUES(X'01a22899af1c762184683d0f025cfdf5',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Айгерім Нұрланқызы','+77015550010','2026-10-11T03:38:10.204+00:00','client1@example.kz','2004-05-31','00421001',NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'айгерім нұрланқызы','01005551077',1);
INSERT INTO client VALUES(X'01a22899b080728c97ad31cfa9a5e336',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Ерлан Сәрсенов','+77075550011','2026-10-11T20:38:10.560+00:00','client2@example.kz','1999-11-02','00421002',NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'ерлан сәрсенов','11005557077',2);
INSERT INTO client VALUES(X'01a22899b08575bfacaa6345425e17a1',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Тимур Ахметов','+77015550012','2026-10-12T13:38:10.565+00:00',NULL,'2001-03-17',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'тимур ахметов','21005551077',3);
INSERT INTO client VALUES(X'01a22899b095719e9983638af6520d02',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Анастасия Ким','+77075550013','2026-10-13T06:38:10.581+00:00',NULL,'2005-09-09',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'анастасия ким','31005557077',4);
INSERT INTO client VALUES(X'01a22899b09777f39d4084de8ebcd7de',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Daniyar Omarov','+77015550014','2026-10-13T23:38:10.583+00:00','client5@example.kz','2000-01-25','00421003',NULL,'Left-handed: likes PC 31, the mouse is on the left there',X'01a22899aef57199a60dc361a74b2df7',NULL,'daniyar omarov','41005551077',5);
INSERT INTO client VALUES(X'01a22899b09c763e9afabac9ed1163db',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Жанна Бекова','+77075550015','2026-10-14T16:38:10.588+00:00',NULL,NULL,NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'жанна бекова','51005557077',6);
INSERT INTO client VALUES(X'01a22899b09f76d498c31ae9378952b4',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Иван Петров','+77015550016','2026-10-15T09:38:10.591+00:00',NULL,'2006-07-14',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'иван петров','61005551077',7);
INSERT INTO client VALUES(X'01a22899b0a275c4816df33d67dae4df',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Пётр Иванов','+77075551117','2026-10-16T02:38:10.594+00:00',NULL,'2007-12-03',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'петр иванов','71115557077',8);
INSERT INTO client VALUES(X'01a22899b0a67653bd506e303bcc2f6e',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','+77015551118','+77015551118','2026-10-16T19:38:10.598+00:00',NULL,NULL,NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'','81115551077',9);
INSERT INTO client VALUES(X'01a22899b0a874748259b13de3e31d3e',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Мадина Әбдірахман','+77075551119','2026-10-17T12:38:10.600+00:00',NULL,'2003-02-28',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'мадина әбдірахман','91115557077',10);
INSERT INTO client VALUES(X'01a22899b0ab7095853b45e839da471c',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Kevin O''Neill','+77015551120','2026-10-18T05:38:10.603+00:00','client11@example.kz','1996-06-20','00421004',NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'kevin o neill','02115551077',11);
INSERT INTO client VALUES(X'01a22899b0ae763ba5f7ed2c5ecdd2b6',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Асель Жұмабаева','+77075551121','2026-10-18T22:38:10.606+00:00',NULL,NULL,NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'асель жұмабаева','12115557077',12);
INSERT INTO client VALUES(X'01a22899b0b073559cfbdf6b06ed2e77',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Семён Ёлкин','+77015551122','2026-10-19T15:38:10.608+00:00',NULL,'2008-10-11',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'семен елкин','22115551077',13);
INSERT INTO client VALUES(X'01a22899b0b371c7bc270878a1505989',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Нұрсұлтан Қайратұлы','+77075551123','2026-10-20T08:38:10.611+00:00',NULL,'2002-08-08',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'нұрсұлтан қайратұлы','32115557077',14);
INSERT INTO client VALUES(X'01a22899b0b770aebdd7eedef7d46f55',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Дарья Соколова','+77015552224','2026-10-21T01:38:10.615+00:00',NULL,NULL,NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'дарья соколова','42225551077',15);
INSERT INTO client VALUES(X'01a22899b0b971f98fef8acaa51276a1',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Алихан Тлеубаев','+77075552225','2026-10-21T18:38:10.617+00:00',NULL,'2004-04-04',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'алихан тлеубаев','52225557077',16);
INSERT INTO client VALUES(X'01a22899b0bc7091a472c89a9ced92a3',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','+77015552226','+77015552226','2026-10-22T11:38:10.620+00:00',NULL,NULL,NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'','62225551077',17);
INSERT INTO client VALUES(X'01a22899b0bf73e58eac2b450fd4aa43',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Mia Schneider','+77075552227','2026-10-23T04:38:10.623+00:00',NULL,'1998-01-30',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'mia schneider','72225557077',18);
INSERT INTO client VALUES(X'01a22899b0c172c6831de8e9cf9ac7b0',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Руслан Хасанов','+77015552228','2026-10-23T21:38:10.625+00:00',NULL,NULL,NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'руслан хасанов','82225551077',19);
INSERT INTO client VALUES(X'01a22899b0c371a1b01e912332ea3b72',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Камила Ергалиева','+77075552229','2026-10-24T14:38:10.627+00:00',NULL,'2006-03-08',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'камила ергалиева','92225557077',20);
INSERT INTO client VALUES(X'01a22899b0c674c4add77fc6bed610ea',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Максим Орлов','+77015552230','2026-10-25T07:38:10.630+00:00','client21@example.kz','2001-05-05','00421005',NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'максим орлов','03225551077',21);
INSERT INTO client VALUES(X'01a22899b0ca713797aa4c111f60bd3e',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Әлия Сейітқызы','+77075553331','2026-10-26T00:38:10.634+00:00',NULL,NULL,NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'әлия сейітқызы','13335557077',22);
INSERT INTO client VALUES(X'01a22899b0cc71468294eb20f03187df',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Артём Цой','+77015553332','2026-10-26T17:38:10.636+00:00',NULL,'2005-11-19',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'артем цой','23335551077',23);
INSERT INTO client VALUES(X'01a22899b0d0759e9b21abb3b5d14ef8',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Динара Мұқанова','+77075553333','2026-10-27T10:38:10.640+00:00',NULL,NULL,NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'динара мұқанова','33335557077',24);
INSERT INTO client VALUES(X'01a22899b0d27763a9c79323670b1b11',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Олег Васильев','+77015553334','2026-10-28T03:38:10.642+00:00',NULL,'1989-09-01',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'олег васильев','43335551077',25);
INSERT INTO client VALUES(X'01a22899b0d5765183b2793a6892f737',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Сания Талғатқызы','+77075553335','2026-10-28T20:38:10.645+00:00',NULL,'2007-06-26',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'сания талғатқызы','53335557077',26);
INSERT INTO client VALUES(X'01a22899b0d870e7818d1493e39e0e8d',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Bauyrzhan Seitkali','+77015553336','2026-10-29T13:38:10.648+00:00','client27@example.kz','2000-10-10','00421006',NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'bauyrzhan seitkali','63335551077',27);
INSERT INTO client VALUES(X'01a22899b0dc705cb937bc8a448e03b6',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Виктория Ли','+77075553337','2026-10-30T06:38:10.652+00:00',NULL,NULL,NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'виктория ли','73335557077',28);
INSERT INTO client VALUES(X'01a22899b0de7126b31c2b9541dee228',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','+77015554438','+77015554438','2026-10-30T23:38:10.654+00:00',NULL,NULL,NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'','83445551077',29);
INSERT INTO client VALUES(X'01a22899b0e075a19e7b8e5907c9a83a',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Арман Досжан','+77075554439','2026-10-31T16:38:10.656+00:00',NULL,'2003-07-07',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'арман досжан','93445557077',30);
INSERT INTO client VALUES(X'01a22899b0e27741877ab235d3597e94',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Полина Громова','+77015554440','2026-11-01T09:38:10.658+00:00',NULL,'2004-12-24',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'полина громова','04445551077',31);
INSERT INTO client VALUES(X'01a22899b0e4705ca4fca68b2fa7b979',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Ғалым Есенов','+77075554441','2026-11-02T02:38:10.660+00:00',NULL,NULL,NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'ғалым есенов','14445557077',32);
INSERT INTO client VALUES(X'01a22899b0e67742ad1b4b11980637cb',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Ильяс Кәрімов','+77015554442','2026-11-02T19:38:10.662+00:00',NULL,'2002-02-02',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'ильяс кәрімов','24445551077',33);
INSERT INTO client VALUES(X'01a22899b0ea70619a8220c4890ec257',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Елена Пак','+77075554443','2026-11-03T12:38:10.666+00:00',NULL,'1994-04-19',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'елена пак','34445557077',34);
INSERT INTO client VALUES(X'01a22899b0ee72c5b0eb329db8ce6d89',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Өмірбек Тоқтар','+77015554444','2026-11-04T05:38:10.670+00:00',NULL,NULL,NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'өмірбек тоқтар','44445551077',35);
INSERT INTO client VALUES(X'01a22899b0f07223ba7780429a914079',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Jasmine Lee','+77075555545','2026-11-04T22:38:10.672+00:00',NULL,'2001-08-31',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'jasmine lee','54555557077',36);
INSERT INTO client VALUES(X'01a22899b0f37137a57fa4f6ce83c411',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Никита Беляев','+77015555546','2026-11-05T15:38:10.675+00:00',NULL,'2006-01-13',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'никита беляев','64555551077',37);
INSERT INTO client VALUES(X'01a22899b0f67357814d282a2c7c0343',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Үміт Сағынбай','+77075555547','2026-11-06T08:38:10.678+00:00',NULL,NULL,NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'үміт сағынбай','74555557077',38);
INSERT INTO client VALUES(X'01a22899b0f870fdaab7cdb20e30cad1',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Амир Исаев','+77015555548','2026-11-07T01:38:10.680+00:00',NULL,'2005-05-15',NULL,NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'амир исаев','84555551077',39);
INSERT INTO client VALUES(X'01a22899b0fa7747aaa1dc3911c42c32',X'01a22899aeb973ec8e10b9a4bd4c4fca','registered','Sofia Rossi','+77075555549','2026-11-07T18:38:10.682+00:00','client40@example.kz','1997-03-03','00421007',NULL,'',X'01a22899aef57199a60dc361a74b2df7',NULL,'sofia rossi','94555557077',40);
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
    constraint tariff_sold_as check (sold_as = 'units' or (sold_as = 'window' and unit_minutes = 1 and max_quantity = 1)),
    -- Time is sold in whole units of at least a minute.
    constraint tariff_unit check (unit_minutes > 0 and max_quantity > 0),
    constraint tariff_refund_policy check (refund_policy in ('keep', 'bonus', 'burn'))
);
INSERT INTO tariff VALUES(X'01a22899aeee712bb3c832a3e56e3e72',X'01a22899aeb973ec8e10b9a576caa0ff','1 hour',60,12,'keep',0,NULL,'2026-11-29T18:38:10.110+00:00',30,'',NULL,'units');
INSERT INTO tariff VALUES(X'01a22899aef076cdb27edf32e9035614',X'01a22899aeb973ec8e10b9a576caa0ff','3 hours',180,4,'keep',1,NULL,'2026-11-29T18:38:10.110+00:00',30,'',NULL,'units');
INSERT INTO tariff VALUES(X'01a22899aef273e6a439aeaf8bc60723',X'01a22899aeb973ec8e10b9a576caa0ff','5 hours',300,2,'keep',2,NULL,'2026-11-29T18:38:10.110+00:00',30,'',NULL,'units');
INSERT INTO tariff VALUES(X'01a22899aef37492b37c4667b5e60597',X'01a22899aeb973ec8e10b9a576caa0ff','30 minutes',30,3,'keep',3,NULL,'2026-11-29T18:38:10.110+00:00',30,'',NULL,'units');
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
INSERT INTO shift VALUES(X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aeb973ec8e10b9a576caa0ff',1,'2026-11-29','2026-11-29T14:38:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7',20000,NULL,NULL,NULL,NULL,'');
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
INSERT INTO posting VALUES(X'01a22899b0ff733791457d354dace1fa',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0ff733791457d34db33f444',X'01a22899aeba778bb15b3e395a87e80a',X'01a22899b0fe75d287fb3cba3bee6777',-20000,NULL);
INSERT INTO posting VALUES(X'01a22899b0ff733791457d36bf7162d1',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0ff733791457d34db33f444',X'01a22899aeba778bb15b3e36d7cf7ef4',X'01a22899b0fe75d287fb3cba3bee6777',20000,NULL);
INSERT INTO posting VALUES(X'01a22899b10a75449a6a2be90c900590',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b10a75449a6a2be83a0fc1f8',X'01a22899aeba778bb15b3e3840daa75f',X'01a22899b0fe75d287fb3cba3bee6777',-1800,NULL);
INSERT INTO posting VALUES(X'01a22899b10a75449a6a2bea86b4b512',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b10a75449a6a2be83a0fc1f8',X'01a22899aeba778bb15b3e36d7cf7ef4',X'01a22899b0fe75d287fb3cba3bee6777',1800,NULL);
INSERT INTO posting VALUES(X'01a22899b10e70ac911340ed119abf40',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b10e70ac911340ec69e5d36e',X'01a22899aeba778bb15b3e3840daa75f',X'01a22899b0fe75d287fb3cba3bee6777',-2400,NULL);
INSERT INTO posting VALUES(X'01a22899b10e70ac911340eee96f934f',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b10e70ac911340ec69e5d36e',X'01a22899aeba778bb15b3e36d7cf7ef4',X'01a22899b0fe75d287fb3cba3bee6777',2400,NULL);
INSERT INTO posting VALUES(X'01a22899b11273959e11711e2625f9e9',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1117366b0b8b7abf5122e52',X'01a22899aeba778bb15b3e3840daa75f',X'01a22899b0fe75d287fb3cba3bee6777',-900,NULL);
INSERT INTO posting VALUES(X'01a22899b11273959e11711fd5abcbe1',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1117366b0b8b7abf5122e52',X'01a22899aeba778bb15b3e36d7cf7ef4',X'01a22899b0fe75d287fb3cba3bee6777',900,NULL);
INSERT INTO posting VALUES(X'01a22899b1157087b62ffc9fd93a046b',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1157087b62ffc9eda480122',X'01a22899aeba778bb15b3e3840daa75f',X'01a22899b0fe75d287fb3cba3bee6777',-2400,NULL);
INSERT INTO posting VALUES(X'01a22899b1157087b62ffca0dcd0e26e',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1157087b62ffc9eda480122',X'01a22899aeba778bb15b3e37feec9156',X'01a22899b0fe75d287fb3cba3bee6777',2400,NULL);
INSERT INTO posting VALUES(X'01a22899b11b74af85e7a055a3bf6a52',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11b74af85e7a0548905c9f4',X'01a22899aeba778bb15b3e3840daa75f',X'01a22899b0fe75d287fb3cba3bee6777',-3500,NULL);
INSERT INTO posting VALUES(X'01a22899b11b74af85e7a05655030afa',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11b74af85e7a0548905c9f4',X'01a22899aeba778bb15b3e37feec9156',X'01a22899b0fe75d287fb3cba3bee6777',3500,NULL);
INSERT INTO posting VALUES(X'01a22899b11f7119b607cc33a45e24ed',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11f7119b607cc32db6d4be0',X'01a22899aeba778bb15b3e3840daa75f',X'01a22899b0fe75d287fb3cba3bee6777',-1800,NULL);
INSERT INTO posting VALUES(X'01a22899b11f7119b607cc342d2279e9',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11f7119b607cc32db6d4be0',X'01a22899aeba778bb15b3e36d7cf7ef4',X'01a22899b0fe75d287fb3cba3bee6777',1800,NULL);
INSERT INTO posting VALUES(X'01a22899b1227275814b094c5ab61fcd',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1227275814b094bd905b5c5',X'01a22899aeba778bb15b3e3840daa75f',X'01a22899b0fe75d287fb3cba3bee6777',-900,NULL);
INSERT INTO posting VALUES(X'01a22899b1227275814b094d50ce7f60',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1227275814b094bd905b5c5',X'01a22899aeba778bb15b3e36d7cf7ef4',X'01a22899b0fe75d287fb3cba3bee6777',900,NULL);
INSERT INTO posting VALUES(X'01a22899b12576fe9937f146d759acbc',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b12576fe9937f145a18c12f5',X'01a22899aeba778bb15b3e3840daa75f',X'01a22899b0fe75d287fb3cba3bee6777',-500,NULL);
INSERT INTO posting VALUES(X'01a22899b12576fe9937f147c5306732',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b12576fe9937f145a18c12f5',X'01a22899aeba778bb15b3e36d7cf7ef4',X'01a22899b0fe75d287fb3cba3bee6777',500,NULL);
INSERT INTO posting VALUES(X'01a22899b12972abb672b88600d9346c',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b128778e86952f4018d1388a',X'01a22899aeba778bb15b3e3840daa75f',X'01a22899b0fe75d287fb3cba3bee6777',-500,NULL);
INSERT INTO posting VALUES(X'01a22899b12972abb672b887510f8319',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b128778e86952f4018d1388a',X'01a22899aeba778bb15b3e37feec9156',X'01a22899b0fe75d287fb3cba3bee6777',500,NULL);
INSERT INTO posting VALUES(X'01a22899b12c738da507978c52fb5a66',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b12c738da507978b7f5491f8',X'01a22899aeba778bb15b3e3840daa75f',X'01a22899b0fe75d287fb3cba3bee6777',-2400,NULL);
INSERT INTO posting VALUES(X'01a22899b12c738da507978db6c2d34e',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b12c738da507978b7f5491f8',X'01a22899aeba778bb15b3e36d7cf7ef4',X'01a22899b0fe75d287fb3cba3bee6777',2400,NULL);
INSERT INTO posting VALUES(X'01a22899b12f752c9b323b30f94bd078',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b12f752c9b323b2f80ff253d',X'01a22899aeba778bb15b3e3840daa75f',X'01a22899b0fe75d287fb3cba3bee6777',-2700,NULL);
INSERT INTO posting VALUES(X'01a22899b12f752c9b323b31cfdae7b5',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b12f752c9b323b2f80ff253d',X'01a22899aeba778bb15b3e37feec9156',X'01a22899b0fe75d287fb3cba3bee6777',2700,NULL);
INSERT INTO posting VALUES(X'01a22899b132703d83e30825c7a1618b',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b132703d83e308245f3d8b6b',X'01a22899aeba778bb15b3e3840daa75f',X'01a22899b0fe75d287fb3cba3bee6777',-3600,NULL);
INSERT INTO posting VALUES(X'01a22899b132703d83e308262e7988a8',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b132703d83e308245f3d8b6b',X'01a22899aeba778bb15b3e36d7cf7ef4',X'01a22899b0fe75d287fb3cba3bee6777',3600,NULL);
INSERT INTO posting VALUES(X'01a22899b1397330833c91e1eb9be289',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1397330833c91e0a0fe017d',X'01a22899aeba778bb15b3e3840daa75f',X'01a22899b0fe75d287fb3cba3bee6777',-1400,NULL);
INSERT INTO posting VALUES(X'01a22899b1397330833c91e243bb8c2f',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1397330833c91e0a0fe017d',X'01a22899aeba778bb15b3e37feec9156',X'01a22899b0fe75d287fb3cba3bee6777',1400,NULL);
INSERT INTO posting VALUES(X'01a22899b13c77ad8718eedc87bf6166',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b13c77ad8718eedbb5c02f81',X'01a22899aeba778bb15b3e3840daa75f',X'01a22899b0fe75d287fb3cba3bee6777',-1400,NULL);
INSERT INTO posting VALUES(X'01a22899b13c77ad8718eedd814cfe89',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b13c77ad8718eedbb5c02f81',X'01a22899aeba778bb15b3e36d7cf7ef4',X'01a22899b0fe75d287fb3cba3bee6777',1400,NULL);
INSERT INTO posting VALUES(X'01a22899b13f7344ac1c86104b9cc7a6',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b13f7344ac1c860f2179aab9',X'01a22899aeba778bb15b3e3840daa75f',X'01a22899b0fe75d287fb3cba3bee6777',-5500,NULL);
INSERT INTO posting VALUES(X'01a22899b13f7344ac1c8611cea9120a',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b13f7344ac1c860f2179aab9',X'01a22899aeba778bb15b3e37feec9156',X'01a22899b0fe75d287fb3cba3bee6777',5500,NULL);
INSERT INTO posting VALUES(X'01a22899b14270479bfd842e9f811de3',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b14270479bfd842df958458c',X'01a22899aeba778bb15b3e3840daa75f',X'01a22899b0fe75d287fb3cba3bee6777',-1200,NULL);
INSERT INTO posting VALUES(X'01a22899b14270479bfd842f8e80c77b',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b14270479bfd842df958458c',X'01a22899aeba778bb15b3e36d7cf7ef4',X'01a22899b0fe75d287fb3cba3bee6777',1200,NULL);
CREATE TABLE IF NOT EXISTS "order" (
    id uuid not null constraint order_pkey primary key,
    club_id uuid not null constraint order_club_fkey references club (id),
    client_id uuid not null constraint order_client_fkey references client (id),
    shift_id uuid not null constraint order_shift_fkey references shift (id),
    staff_id uuid not null constraint order_staff_fkey references staff (id),
    total bigint not null,
    paid_at timestamptz not null,
    constraint order_total check (total >= 0)
);
INSERT INTO "order" VALUES(X'01a22899b109721190d8826b9cb5303b',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',1800,'2026-11-29T18:26:10.686+00:00');
INSERT INTO "order" VALUES(X'01a22899b10d7155a73e1ece24bedd5b',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',2400,'2026-11-29T16:51:10.686+00:00');
INSERT INTO "order" VALUES(X'01a22899b1117366b0b8b7a9f4fe3c65',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',900,'2026-11-29T17:41:10.686+00:00');
INSERT INTO "order" VALUES(X'01a22899b11474e2a1399bee0d3ba043',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',2400,'2026-11-29T17:57:10.686+00:00');
INSERT INTO "order" VALUES(X'01a22899b11b74af85e7a052b69c06ee',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',3500,'2026-11-29T18:18:10.686+00:00');
INSERT INTO "order" VALUES(X'01a22899b11e73e2a65f0eb2ad04b8d5',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',1800,'2026-11-29T17:10:10.686+00:00');
INSERT INTO "order" VALUES(X'01a22899b1217533b2a20da2cb4ebe9e',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',900,'2026-11-29T18:00:10.686+00:00');
INSERT INTO "order" VALUES(X'01a22899b12576fe9937f14394866196',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',500,'2026-11-29T18:33:10.686+00:00');
INSERT INTO "order" VALUES(X'01a22899b128778e86952f3ead6ffe54',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',500,'2026-11-29T18:11:10.686+00:00');
INSERT INTO "order" VALUES(X'01a22899b12b74ba9cb997f2a87718d2',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',2400,'2026-11-29T16:08:10.686+00:00');
INSERT INTO "order" VALUES(X'01a22899b12e729aaa5dd4db9c0ff57c',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',2700,'2026-11-29T17:32:10.686+00:00');
INSERT INTO "order" VALUES(X'01a22899b1317270be95a419f106294c',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',3600,'2026-11-29T17:54:10.686+00:00');
INSERT INTO "order" VALUES(X'01a22899b1387400a00b1f59be949665',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',1400,'2026-11-29T18:36:10.686+00:00');
INSERT INTO "order" VALUES(X'01a22899b13b77eba54cae0d9fbaf03e',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',1400,'2026-11-29T17:40:10.686+00:00');
INSERT INTO "order" VALUES(X'01a22899b13e7321b84c7ce4b6d7fca4',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',5500,'2026-11-29T15:28:10.686+00:00');
INSERT INTO "order" VALUES(X'01a22899b14175e39088742efacf3fd2',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',1200,'2026-11-29T18:05:10.686+00:00');
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
        and (busy_from is null or state not in ('ended', 'cancelled'))),
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
INSERT INTO session VALUES(X'01a22899b1077221951a4cfed84fa555',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aec172c49ab4998cd875680d','active','2026-11-29T18:26:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7',NULL,'2026-11-29T20:26:10.686+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T18:26:10.686+00:00','2026-11-29T20:26:10.686+00:00');
INSERT INTO session VALUES(X'01a22899b10d7155a73e1ecd3e9a1543',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aec372d1a7d06d7dbeb60d93','active','2026-11-29T16:51:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7',NULL,'2026-11-29T19:51:10.686+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T16:51:10.686+00:00','2026-11-29T19:51:10.686+00:00');
INSERT INTO session VALUES(X'01a22899b1107081917def9f73c3738e',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aec4769b80b0eb3abb831e28','active','2026-11-29T17:41:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7',NULL,'2026-11-29T18:41:10.686+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T17:41:10.686+00:00','2026-11-29T18:41:10.686+00:00');
INSERT INTO session VALUES(X'01a22899b11377eea5814e4050f4aa22',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aec57654bf70f3d69043a438','paused','2026-11-29T17:57:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7','2026-11-29T19:05:10.686+00:00','2026-11-29T19:05:10.686+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T18:35:10.686+00:00','2026-11-29T21:27:10.686+00:00');
INSERT INTO session VALUES(X'01a22899b11a767ba2e34d892f5b9163',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aec8739992f64110823fac5a','active','2026-11-29T18:18:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7',NULL,'2026-11-29T23:18:10.686+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T18:18:10.686+00:00','2026-11-29T23:18:10.686+00:00');
INSERT INTO session VALUES(X'01a22899b11d7445bd4c329664409e06',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aeca741f91335512a295dcc7','active','2026-11-29T17:10:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7',NULL,'2026-11-29T19:10:10.686+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T17:10:10.686+00:00','2026-11-29T19:10:10.686+00:00');
INSERT INTO session VALUES(X'01a22899b120742098bf58cc9a838e97',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aecb705ca8b53de7b994d115','active','2026-11-29T18:00:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7',NULL,'2026-11-29T19:00:10.686+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T18:00:10.686+00:00','2026-11-29T19:00:10.686+00:00');
INSERT INTO session VALUES(X'01a22899b1247082b5d5e9fe8a5024ff',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aece72cdb3ebf263165192ab','active','2026-11-29T18:33:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7',NULL,'2026-11-29T19:03:10.686+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T18:33:10.686+00:00','2026-11-29T19:03:10.686+00:00');
INSERT INTO session VALUES(X'01a22899b1277401bd0802924af3104f',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aed17754a5dc55c388ec0d21','active','2026-11-29T18:11:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7',NULL,'2026-11-29T18:41:10.686+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T18:11:10.686+00:00','2026-11-29T18:41:10.686+00:00');
INSERT INTO session VALUES(X'01a22899b12a736794d99fc4ac021574',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aed57045806bd2ed4ee390f9','active','2026-11-29T16:08:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7',NULL,'2026-11-29T19:08:10.686+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T16:08:10.686+00:00','2026-11-29T19:08:10.686+00:00');
INSERT INTO session VALUES(X'01a22899b12d74849a8967f16a1934db',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aedb775696467fbf650393ef','active','2026-11-29T17:32:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7',NULL,'2026-11-29T20:32:10.686+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T17:32:10.686+00:00','2026-11-29T20:32:10.686+00:00');
INSERT INTO session VALUES(X'01a22899b13076e0b0a7ec31e9473de5',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aee07585857e61030aba11c0','paused','2026-11-29T17:54:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7','2026-11-29T18:57:10.686+00:00','2026-11-29T18:57:10.686+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T18:27:10.686+00:00','2026-11-29T21:24:10.686+00:00');
INSERT INTO session VALUES(X'01a22899b137701da74e046eca6e6b20',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aee1774cbe597cb2584c69bf','active','2026-11-29T18:36:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7',NULL,'2026-11-29T19:36:10.686+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T18:36:10.686+00:00','2026-11-29T19:36:10.686+00:00');
INSERT INTO session VALUES(X'01a22899b13a738187f7b290507af3f5',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aee375e1a4b33be69597b841','active','2026-11-29T17:40:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7',NULL,'2026-11-29T18:40:10.686+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T17:40:10.686+00:00','2026-11-29T18:40:10.686+00:00');
INSERT INTO session VALUES(X'01a22899b13d72338861ab95152bd8ec',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aee67027b483b6b3ae0f15f4','active','2026-11-29T15:28:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7',NULL,'2026-11-29T20:28:10.686+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T15:28:10.686+00:00','2026-11-29T20:28:10.686+00:00');
INSERT INTO session VALUES(X'01a22899b14175e39088742d0b3c4725',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899aebb70a0b687297cc7dab3b3',X'01a22899aeea70a7b1580b22501e89ae','active','2026-11-29T18:05:10.686+00:00',X'01a22899aef57199a60dc361a74b2df7',NULL,'2026-11-29T19:05:10.686+00:00',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29T18:05:10.686+00:00','2026-11-29T19:05:10.686+00:00');
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
INSERT INTO segment VALUES(X'01a22899b10b778199955e3216142950',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1077221951a4cfed84fa555',X'01a22899aec172c49ab4998cd875680d','playing',0,'2026-11-29T18:26:10.686+00:00',NULL);
INSERT INTO segment VALUES(X'01a22899b10f750897f9998f2f82c83e',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b10d7155a73e1ecd3e9a1543',X'01a22899aec372d1a7d06d7dbeb60d93','playing',0,'2026-11-29T16:51:10.686+00:00',NULL);
INSERT INTO segment VALUES(X'01a22899b11273959e1171236a005d40',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1107081917def9f73c3738e',X'01a22899aec4769b80b0eb3abb831e28','playing',0,'2026-11-29T17:41:10.686+00:00',NULL);
INSERT INTO segment VALUES(X'01a22899b1157087b62ffca445a1d4bf',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11377eea5814e4050f4aa22',X'01a22899aec57654bf70f3d69043a438','playing',0,'2026-11-29T17:57:10.686+00:00','2026-11-29T18:35:10.686+00:00');
INSERT INTO segment VALUES(X'01a22899b11874d98b0f90429fe16424',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11377eea5814e4050f4aa22',X'01a22899aec57654bf70f3d69043a438','paused',1,'2026-11-29T18:35:10.686+00:00',NULL);
INSERT INTO segment VALUES(X'01a22899b11c72ac89dfb01b0997c1bc',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11a767ba2e34d892f5b9163',X'01a22899aec8739992f64110823fac5a','playing',0,'2026-11-29T18:18:10.686+00:00',NULL);
INSERT INTO segment VALUES(X'01a22899b11f7119b607cc38812c7588',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11d7445bd4c329664409e06',X'01a22899aeca741f91335512a295dcc7','playing',0,'2026-11-29T17:10:10.686+00:00',NULL);
INSERT INTO segment VALUES(X'01a22899b1227275814b09514f45ab25',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b120742098bf58cc9a838e97',X'01a22899aecb705ca8b53de7b994d115','playing',0,'2026-11-29T18:00:10.686+00:00',NULL);
INSERT INTO segment VALUES(X'01a22899b12673ecb4a7b66897cae2f0',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1247082b5d5e9fe8a5024ff',X'01a22899aece72cdb3ebf263165192ab','playing',0,'2026-11-29T18:33:10.686+00:00',NULL);
INSERT INTO segment VALUES(X'01a22899b12972abb672b88bafff4ace',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1277401bd0802924af3104f',X'01a22899aed17754a5dc55c388ec0d21','playing',0,'2026-11-29T18:11:10.686+00:00',NULL);
INSERT INTO segment VALUES(X'01a22899b12c738da5079791d9444d87',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b12a736794d99fc4ac021574',X'01a22899aed57045806bd2ed4ee390f9','playing',0,'2026-11-29T16:08:10.686+00:00',NULL);
INSERT INTO segment VALUES(X'01a22899b12f752c9b323b355da9a596',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b12d74849a8967f16a1934db',X'01a22899aedb775696467fbf650393ef','playing',0,'2026-11-29T17:32:10.686+00:00',NULL);
INSERT INTO segment VALUES(X'01a22899b132703d83e3082a55494afd',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b13076e0b0a7ec31e9473de5',X'01a22899aee07585857e61030aba11c0','playing',0,'2026-11-29T17:54:10.686+00:00','2026-11-29T18:27:10.686+00:00');
INSERT INTO segment VALUES(X'01a22899b13671d4ad98f8556d76536b',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b13076e0b0a7ec31e9473de5',X'01a22899aee07585857e61030aba11c0','paused',1,'2026-11-29T18:27:10.686+00:00',NULL);
INSERT INTO segment VALUES(X'01a22899b1397330833c91e63429ebe4',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b137701da74e046eca6e6b20',X'01a22899aee1774cbe597cb2584c69bf','playing',0,'2026-11-29T18:36:10.686+00:00',NULL);
INSERT INTO segment VALUES(X'01a22899b13c77ad8718eee1e91c67e7',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b13a738187f7b290507af3f5',X'01a22899aee375e1a4b33be69597b841','playing',0,'2026-11-29T17:40:10.686+00:00',NULL);
INSERT INTO segment VALUES(X'01a22899b13f7344ac1c8615f5f738f2',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b13d72338861ab95152bd8ec',X'01a22899aee67027b483b6b3ae0f15f4','playing',0,'2026-11-29T15:28:10.686+00:00',NULL);
INSERT INTO segment VALUES(X'01a22899b14373d39b77838f7e66f1a0',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b14175e39088742d0b3c4725',X'01a22899aeea70a7b1580b22501e89ae','playing',0,'2026-11-29T18:05:10.686+00:00',NULL);
CREATE TABLE time_block (
    id uuid not null constraint time_block_pkey primary key,
    club_id uuid not null constraint time_block_club_fkey references club (id),
    session_id uuid not null constraint time_block_session_fkey references session (id),
    order_line_id uuid not null constraint time_block_order_line_fkey references order_line (id),
    position integer not null,
    seconds bigint not null,
    refund_policy text not null,
    bought_at timestamptz not null, client_tariff_id uuid constraint time_block_client_tariff_fkey references client_tariff (id), plays_until timestamptz,
    constraint time_block_seconds check (seconds > 0),
    constraint time_block_refund_policy check (refund_policy in ('keep', 'bonus', 'burn'))
);
INSERT INTO time_block VALUES(X'01a22899b10b778199955e31d0c02c10',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1077221951a4cfed84fa555',X'01a22899b109721190d8826c0eae49f5',0,7200,'keep','2026-11-29T18:26:10.686+00:00',NULL,NULL);
INSERT INTO time_block VALUES(X'01a22899b10f750897f9998e794cd651',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b10d7155a73e1ecd3e9a1543',X'01a22899b10e70ac911340eb543202f6',0,10800,'keep','2026-11-29T16:51:10.686+00:00',NULL,NULL);
INSERT INTO time_block VALUES(X'01a22899b11273959e117122946b3fbb',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1107081917def9f73c3738e',X'01a22899b1117366b0b8b7aa5422183d',0,3600,'keep','2026-11-29T17:41:10.686+00:00',NULL,NULL);
INSERT INTO time_block VALUES(X'01a22899b1157087b62ffca3994bd571',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11377eea5814e4050f4aa22',X'01a22899b11474e2a1399beff9710c08',0,10800,'keep','2026-11-29T17:57:10.686+00:00',NULL,NULL);
INSERT INTO time_block VALUES(X'01a22899b11c72ac89dfb01aa1d68fc3',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11a767ba2e34d892f5b9163',X'01a22899b11b74af85e7a05384e838d6',0,18000,'keep','2026-11-29T18:18:10.686+00:00',NULL,NULL);
INSERT INTO time_block VALUES(X'01a22899b11f7119b607cc37573194df',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11d7445bd4c329664409e06',X'01a22899b11e73e2a65f0eb3eec9bb29',0,7200,'keep','2026-11-29T17:10:10.686+00:00',NULL,NULL);
INSERT INTO time_block VALUES(X'01a22899b1227275814b09508a481027',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b120742098bf58cc9a838e97',X'01a22899b1227275814b094a0d4e698f',0,3600,'keep','2026-11-29T18:00:10.686+00:00',NULL,NULL);
INSERT INTO time_block VALUES(X'01a22899b12673ecb4a7b66780c3a8be',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1247082b5d5e9fe8a5024ff',X'01a22899b12576fe9937f14473b751da',0,1800,'keep','2026-11-29T18:33:10.686+00:00',NULL,NULL);
INSERT INTO time_block VALUES(X'01a22899b12972abb672b88a218bf5f6',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1277401bd0802924af3104f',X'01a22899b128778e86952f3f0e0ad59d',0,1800,'keep','2026-11-29T18:11:10.686+00:00',NULL,NULL);
INSERT INTO time_block VALUES(X'01a22899b12c738da5079790b004defd',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b12a736794d99fc4ac021574',X'01a22899b12b74ba9cb997f36a9f43ba',0,10800,'keep','2026-11-29T16:08:10.686+00:00',NULL,NULL);
INSERT INTO time_block VALUES(X'01a22899b12f752c9b323b34c1fc1c3d',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b12d74849a8967f16a1934db',X'01a22899b12e729aaa5dd4dc7779a021',0,10800,'keep','2026-11-29T17:32:10.686+00:00',NULL,NULL);
INSERT INTO time_block VALUES(X'01a22899b132703d83e308290ad15a8e',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b13076e0b0a7ec31e9473de5',X'01a22899b1317270be95a41a7b771922',0,10800,'keep','2026-11-29T17:54:10.686+00:00',NULL,NULL);
INSERT INTO time_block VALUES(X'01a22899b1397330833c91e5585ebdaf',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b137701da74e046eca6e6b20',X'01a22899b1387400a00b1f5a9f60b0ae',0,3600,'keep','2026-11-29T18:36:10.686+00:00',NULL,NULL);
INSERT INTO time_block VALUES(X'01a22899b13c77ad8718eee0357bd14c',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b13a738187f7b290507af3f5',X'01a22899b13b77eba54cae0e86b61c59',0,3600,'keep','2026-11-29T17:40:10.686+00:00',NULL,NULL);
INSERT INTO time_block VALUES(X'01a22899b13f7344ac1c8614a33f594f',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b13d72338861ab95152bd8ec',X'01a22899b13f7344ac1c860ecb4b6635',0,18000,'keep','2026-11-29T15:28:10.686+00:00',NULL,NULL);
INSERT INTO time_block VALUES(X'01a22899b14373d39b77838e98e435a7',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b14175e39088742d0b3c4725',X'01a22899b14270479bfd842c8d2ccb85',0,3600,'keep','2026-11-29T18:05:10.686+00:00',NULL,NULL);
CREATE TABLE news (
    id uuid not null constraint news_pkey primary key,
    club_id uuid not null constraint news_club_fkey references club (id),
    number bigint,
    body jsonb not null,
    at timestamptz not null
);
INSERT INTO news VALUES(X'01a22899aebe77e39b5dd49d62945fc5',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aec070de93064791f5f52553',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aec172c49ab4998b1bacaa7e',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aec27518b5904375759aeb8c',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aec372d1a7d06d7cef797ef6',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aec4769b80b0eb39b7bdac87',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aec57654bf70f3d53cd680e0',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aec672cc969789a5078124fb',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aec777aba16edbc9e54bf416',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aec8739992f6410f333184a8',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aec8739992f6411109495319',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aec9752b98140ee006d91b04',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aeca741f9133551316539304',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aecb705ca8b53de80fe0bbb4',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aecc72a18f62580642a0523d',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aece72cdb3ebf262de517ecc',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aecf753995501f136eaf8bac',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aed0728fb0061f69fbff432e',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aed17754a5dc55c2a0bcc882',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aed275c181a331fee0675f5b',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aed375cfa31b69d19dadc1a3',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aed477c5a920f2f0a000655d',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aed57045806bd2eceff7a63a',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aed6766cb49f6421c315f1c7',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aed77552b94302fc5955088e',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aed872dca9944e466fd1d8b7',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aed972efaae932a508bb7692',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aeda73aab2476b314a1a381e',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aedb775696467fc07294ef1e',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aedc72b19cd5f25132d37522',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aedd7730a117541fb5235ac1',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aede7575a7582148292a8354',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aedf7169a2ae45817511ddc6',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aee07585857e61044e916d27',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aee1774cbe597cb3c5e73fb7',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aee274bcb2a100abef249e69',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aee375e1a4b33be7465eebdd',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aee4765bbe8c79958c13fec0',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aee57267b1c604b5d38201aa',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aee7764da83dbc6ffce4a154',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aee7764da83dbc718c1bcaa6',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aee9778eb9ececb264ae65a7',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aeea70a7b1580b2130ab1d0a',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aeeb70a2868fecdcad283df3',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aeec7202bd3c97cb41dff422',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aeed7745873332c08e4e5518',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899aeee712bb3c832a2f76b0556',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'"Furnished"','2026-11-29T18:38:10.110+00:00');
INSERT INTO news VALUES(X'01a22899b07d7712bf0a7c1870dbaec2',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2004-05-31","card_number":"00421001","email":"client1@example.kz","groups":[],"id":"01a22899-af1c-7621-8468-3d0f025cfdf5","name":"Айгерім Нұрланқызы","note":"","number":1,"phone":"+77015550010","registered_at":"2026-10-11T03:38:10.204Z","registered_by":"Dana","verified_at":null}}','2026-10-11T03:38:10.204+00:00');
INSERT INTO news VALUES(X'01a22899b07f7757a3ed93cc9eab3805',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2004-05-31","card_number":"00421001","email":"client1@example.kz","groups":[{"archived":false,"colour":"amber","id":"01a22899-af18-71f9-89f6-9da6fad884e9","name":"Regulars"}],"id":"01a22899-af1c-7621-8468-3d0f025cfdf5","name":"Айгерім Нұрланқызы","note":"","number":1,"phone":"+77015550010","registered_at":"2026-10-11T03:38:10.204Z","registered_by":"Dana","verified_at":null}}','2026-10-11T03:38:10.204+00:00');
INSERT INTO news VALUES(X'01a22899b082754b878fb45e4d260e16',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1999-11-02","card_number":"00421002","email":"client2@example.kz","groups":[],"id":"01a22899-b080-728c-97ad-31cfa9a5e336","name":"Ерлан Сәрсенов","note":"","number":2,"phone":"+77075550011","registered_at":"2026-10-11T20:38:10.560Z","registered_by":"Dana","verified_at":null}}','2026-10-11T20:38:10.560+00:00');
INSERT INTO news VALUES(X'01a22899b0847428b67112c4468dcca7',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1999-11-02","card_number":"00421002","email":"client2@example.kz","groups":[{"archived":false,"colour":"amber","id":"01a22899-af18-71f9-89f6-9da6fad884e9","name":"Regulars"}],"id":"01a22899-b080-728c-97ad-31cfa9a5e336","name":"Ерлан Сәрсенов","note":"","number":2,"phone":"+77075550011","registered_at":"2026-10-11T20:38:10.560Z","registered_by":"Dana","verified_at":null}}','2026-10-11T20:38:10.560+00:00');
INSERT INTO news VALUES(X'01a22899b092716cb20a5c5b04694b3f',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2001-03-17","card_number":null,"email":null,"groups":[],"id":"01a22899-b085-75bf-acaa-6345425e17a1","name":"Тимур Ахметов","note":"","number":3,"phone":"+77015550012","registered_at":"2026-10-12T13:38:10.565Z","registered_by":"Dana","verified_at":null}}','2026-10-12T13:38:10.565+00:00');
INSERT INTO news VALUES(X'01a22899b09475e39ce1978bd5b31352',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2001-03-17","card_number":null,"email":null,"groups":[{"archived":false,"colour":"violet","id":"01a22899-af1a-77bd-b069-14ae8342d848","name":"Tournament team"}],"id":"01a22899-b085-75bf-acaa-6345425e17a1","name":"Тимур Ахметов","note":"","number":3,"phone":"+77015550012","registered_at":"2026-10-12T13:38:10.565Z","registered_by":"Dana","verified_at":null}}','2026-10-12T13:38:10.565+00:00');
INSERT INTO news VALUES(X'01a22899b09777f39d4084dd75281ed9',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2005-09-09","card_number":null,"email":null,"groups":[],"id":"01a22899-b095-719e-9983-638af6520d02","name":"Анастасия Ким","note":"","number":4,"phone":"+77075550013","registered_at":"2026-10-13T06:38:10.581Z","registered_by":"Dana","verified_at":null}}','2026-10-13T06:38:10.581+00:00');
INSERT INTO news VALUES(X'01a22899b099777e966ff1ec00d9d127',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2000-01-25","card_number":"00421003","email":"client5@example.kz","groups":[],"id":"01a22899-b097-77f3-9d40-84de8ebcd7de","name":"Daniyar Omarov","note":"","number":5,"phone":"+77015550014","registered_at":"2026-10-13T23:38:10.583Z","registered_by":"Dana","verified_at":null}}','2026-10-13T23:38:10.583+00:00');
INSERT INTO news VALUES(X'01a22899b09a73cd9fb9bf78686942f4',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2000-01-25","card_number":"00421003","email":"client5@example.kz","groups":[{"archived":false,"colour":"violet","id":"01a22899-af1a-77bd-b069-14ae8342d848","name":"Tournament team"}],"id":"01a22899-b097-77f3-9d40-84de8ebcd7de","name":"Daniyar Omarov","note":"","number":5,"phone":"+77015550014","registered_at":"2026-10-13T23:38:10.583Z","registered_by":"Dana","verified_at":null}}','2026-10-13T23:38:10.583+00:00');
INSERT INTO news VALUES(X'01a22899b09c763e9afabac80568a436',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2000-01-25","card_number":"00421003","email":"client5@example.kz","groups":[{"archived":false,"colour":"violet","id":"01a22899-af1a-77bd-b069-14ae8342d848","name":"Tournament team"}],"id":"01a22899-b097-77f3-9d40-84de8ebcd7de","name":"Daniyar Omarov","note":"Left-handed: likes PC 31, the mouse is on the left there","number":5,"phone":"+77015550014","registered_at":"2026-10-13T23:38:10.583Z","registered_by":"Dana","verified_at":null}}','2026-10-13T23:38:10.583+00:00');
INSERT INTO news VALUES(X'01a22899b09e76778c7d600ccf048eba',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22899-b09c-763e-9afa-bac9ed1163db","name":"Жанна Бекова","note":"","number":6,"phone":"+77075550015","registered_at":"2026-10-14T16:38:10.588Z","registered_by":"Dana","verified_at":null}}','2026-10-14T16:38:10.588+00:00');
INSERT INTO news VALUES(X'01a22899b0a075a6839752678d8a93ce',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-07-14","card_number":null,"email":null,"groups":[],"id":"01a22899-b09f-76d4-98c3-1ae9378952b4","name":"Иван Петров","note":"","number":7,"phone":"+77015550016","registered_at":"2026-10-15T09:38:10.591Z","registered_by":"Dana","verified_at":null}}','2026-10-15T09:38:10.591+00:00');
INSERT INTO news VALUES(X'01a22899b0a275c4816df33c5160b4b9',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-07-14","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a22899-af1b-71f6-8277-6d76fe9530ef","name":"School"}],"id":"01a22899-b09f-76d4-98c3-1ae9378952b4","name":"Иван Петров","note":"","number":7,"phone":"+77015550016","registered_at":"2026-10-15T09:38:10.591Z","registered_by":"Dana","verified_at":null}}','2026-10-15T09:38:10.591+00:00');
INSERT INTO news VALUES(X'01a22899b0a4727b94a17a2bd706c0d1',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2007-12-03","card_number":null,"email":null,"groups":[],"id":"01a22899-b0a2-75c4-816d-f33d67dae4df","name":"Пётр Иванов","note":"","number":8,"phone":"+77075551117","registered_at":"2026-10-16T02:38:10.594Z","registered_by":"Dana","verified_at":null}}','2026-10-16T02:38:10.594+00:00');
INSERT INTO news VALUES(X'01a22899b0a577a3943d1255caa45caf',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2007-12-03","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a22899-af1b-71f6-8277-6d76fe9530ef","name":"School"}],"id":"01a22899-b0a2-75c4-816d-f33d67dae4df","name":"Пётр Иванов","note":"","number":8,"phone":"+77075551117","registered_at":"2026-10-16T02:38:10.594Z","registered_by":"Dana","verified_at":null}}','2026-10-16T02:38:10.594+00:00');
INSERT INTO news VALUES(X'01a22899b0a771faab11d545a3843fd9',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22899-b0a6-7653-bd50-6e303bcc2f6e","name":"+77015551118","note":"","number":9,"phone":"+77015551118","registered_at":"2026-10-16T19:38:10.598Z","registered_by":"Dana","verified_at":null}}','2026-10-16T19:38:10.598+00:00');
INSERT INTO news VALUES(X'01a22899b0a9714bbfe9d45c0e16c993',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2003-02-28","card_number":null,"email":null,"groups":[],"id":"01a22899-b0a8-7474-8259-b13de3e31d3e","name":"Мадина Әбдірахман","note":"","number":10,"phone":"+77075551119","registered_at":"2026-10-17T12:38:10.600Z","registered_by":"Dana","verified_at":null}}','2026-10-17T12:38:10.600+00:00');
INSERT INTO news VALUES(X'01a22899b0ab7095853b45e71b46c27a',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2003-02-28","card_number":null,"email":null,"groups":[{"archived":false,"colour":"amber","id":"01a22899-af18-71f9-89f6-9da6fad884e9","name":"Regulars"}],"id":"01a22899-b0a8-7474-8259-b13de3e31d3e","name":"Мадина Әбдірахман","note":"","number":10,"phone":"+77075551119","registered_at":"2026-10-17T12:38:10.600Z","registered_by":"Dana","verified_at":null}}','2026-10-17T12:38:10.600+00:00');
INSERT INTO news VALUES(X'01a22899b0ad70d3880dd2246b9ab4b1',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1996-06-20","card_number":"00421004","email":"client11@example.kz","groups":[],"id":"01a22899-b0ab-7095-853b-45e839da471c","name":"Kevin O''Neill","note":"","number":11,"phone":"+77015551120","registered_at":"2026-10-18T05:38:10.603Z","registered_by":"Dana","verified_at":null}}','2026-10-18T05:38:10.603+00:00');
INSERT INTO news VALUES(X'01a22899b0af75e4a018a737256324c7',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22899-b0ae-763b-a5f7-ed2c5ecdd2b6","name":"Асель Жұмабаева","note":"","number":12,"phone":"+77075551121","registered_at":"2026-10-18T22:38:10.606Z","registered_by":"Dana","verified_at":null}}','2026-10-18T22:38:10.606+00:00');
INSERT INTO news VALUES(X'01a22899b0b17099b6c64eea700eaeaf',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2008-10-11","card_number":null,"email":null,"groups":[],"id":"01a22899-b0b0-7355-9cfb-df6b06ed2e77","name":"Семён Ёлкин","note":"","number":13,"phone":"+77015551122","registered_at":"2026-10-19T15:38:10.608Z","registered_by":"Dana","verified_at":null}}','2026-10-19T15:38:10.608+00:00');
INSERT INTO news VALUES(X'01a22899b0b371c7bc2708773682fd68',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2008-10-11","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a22899-af1b-71f6-8277-6d76fe9530ef","name":"School"}],"id":"01a22899-b0b0-7355-9cfb-df6b06ed2e77","name":"Семён Ёлкин","note":"","number":13,"phone":"+77015551122","registered_at":"2026-10-19T15:38:10.608Z","registered_by":"Dana","verified_at":null}}','2026-10-19T15:38:10.608+00:00');
INSERT INTO news VALUES(X'01a22899b0b575ab8713822bb048fa8b',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2002-08-08","card_number":null,"email":null,"groups":[],"id":"01a22899-b0b3-71c7-bc27-0878a1505989","name":"Нұрсұлтан Қайратұлы","note":"","number":14,"phone":"+77075551123","registered_at":"2026-10-20T08:38:10.611Z","registered_by":"Dana","verified_at":null}}','2026-10-20T08:38:10.611+00:00');
INSERT INTO news VALUES(X'01a22899b0b673f98c5d37a7f2c3e06a',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2002-08-08","card_number":null,"email":null,"groups":[{"archived":false,"colour":"violet","id":"01a22899-af1a-77bd-b069-14ae8342d848","name":"Tournament team"}],"id":"01a22899-b0b3-71c7-bc27-0878a1505989","name":"Нұрсұлтан Қайратұлы","note":"","number":14,"phone":"+77075551123","registered_at":"2026-10-20T08:38:10.611Z","registered_by":"Dana","verified_at":null}}','2026-10-20T08:38:10.611+00:00');
INSERT INTO news VALUES(X'01a22899b0b87442be3896df83b21ca4',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22899-b0b7-70ae-bdd7-eedef7d46f55","name":"Дарья Соколова","note":"","number":15,"phone":"+77015552224","registered_at":"2026-10-21T01:38:10.615Z","registered_by":"Dana","verified_at":null}}','2026-10-21T01:38:10.615+00:00');
INSERT INTO news VALUES(X'01a22899b0ba779dbb9613968dc976cf',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2004-04-04","card_number":null,"email":null,"groups":[],"id":"01a22899-b0b9-71f9-8fef-8acaa51276a1","name":"Алихан Тлеубаев","note":"","number":16,"phone":"+77075552225","registered_at":"2026-10-21T18:38:10.617Z","registered_by":"Dana","verified_at":null}}','2026-10-21T18:38:10.617+00:00');
INSERT INTO news VALUES(X'01a22899b0bc7091a472c8996d3bd9c3',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2004-04-04","card_number":null,"email":null,"groups":[{"archived":false,"colour":"violet","id":"01a22899-af1a-77bd-b069-14ae8342d848","name":"Tournament team"}],"id":"01a22899-b0b9-71f9-8fef-8acaa51276a1","name":"Алихан Тлеубаев","note":"","number":16,"phone":"+77075552225","registered_at":"2026-10-21T18:38:10.617Z","registered_by":"Dana","verified_at":null}}','2026-10-21T18:38:10.617+00:00');
INSERT INTO news VALUES(X'01a22899b0be70bb9467f173fb6f3d3d',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22899-b0bc-7091-a472-c89a9ced92a3","name":"+77015552226","note":"","number":17,"phone":"+77015552226","registered_at":"2026-10-22T11:38:10.620Z","registered_by":"Dana","verified_at":null}}','2026-10-22T11:38:10.620+00:00');
INSERT INTO news VALUES(X'01a22899b0c07529b9787b11ead96d88',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1998-01-30","card_number":null,"email":null,"groups":[],"id":"01a22899-b0bf-73e5-8eac-2b450fd4aa43","name":"Mia Schneider","note":"","number":18,"phone":"+77075552227","registered_at":"2026-10-23T04:38:10.623Z","registered_by":"Dana","verified_at":null}}','2026-10-23T04:38:10.623+00:00');
INSERT INTO news VALUES(X'01a22899b0c27540b4604cade57adb8d',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22899-b0c1-72c6-831d-e8e9cf9ac7b0","name":"Руслан Хасанов","note":"","number":19,"phone":"+77015552228","registered_at":"2026-10-23T21:38:10.625Z","registered_by":"Dana","verified_at":null}}','2026-10-23T21:38:10.625+00:00');
INSERT INTO news VALUES(X'01a22899b0c4712ea35f6b04690b96a6',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-03-08","card_number":null,"email":null,"groups":[],"id":"01a22899-b0c3-71a1-b01e-912332ea3b72","name":"Камила Ергалиева","note":"","number":20,"phone":"+77075552229","registered_at":"2026-10-24T14:38:10.627Z","registered_by":"Dana","verified_at":null}}','2026-10-24T14:38:10.627+00:00');
INSERT INTO news VALUES(X'01a22899b0c674c4add77fc5b4c04be1',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-03-08","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a22899-af1b-71f6-8277-6d76fe9530ef","name":"School"}],"id":"01a22899-b0c3-71a1-b01e-912332ea3b72","name":"Камила Ергалиева","note":"","number":20,"phone":"+77075552229","registered_at":"2026-10-24T14:38:10.627Z","registered_by":"Dana","verified_at":null}}','2026-10-24T14:38:10.627+00:00');
INSERT INTO news VALUES(X'01a22899b0c87075a2a21079e5d398ed',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2001-05-05","card_number":"00421005","email":"client21@example.kz","groups":[],"id":"01a22899-b0c6-74c4-add7-7fc6bed610ea","name":"Максим Орлов","note":"","number":21,"phone":"+77015552230","registered_at":"2026-10-25T07:38:10.630Z","registered_by":"Dana","verified_at":null}}','2026-10-25T07:38:10.630+00:00');
INSERT INTO news VALUES(X'01a22899b0ca713797aa4c108204a7ac',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2001-05-05","card_number":"00421005","email":"client21@example.kz","groups":[{"archived":false,"colour":"amber","id":"01a22899-af18-71f9-89f6-9da6fad884e9","name":"Regulars"}],"id":"01a22899-b0c6-74c4-add7-7fc6bed610ea","name":"Максим Орлов","note":"","number":21,"phone":"+77015552230","registered_at":"2026-10-25T07:38:10.630Z","registered_by":"Dana","verified_at":null}}','2026-10-25T07:38:10.630+00:00');
INSERT INTO news VALUES(X'01a22899b0cc71468294eb1f469fe346',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22899-b0ca-7137-97aa-4c111f60bd3e","name":"Әлия Сейітқызы","note":"","number":22,"phone":"+77075553331","registered_at":"2026-10-26T00:38:10.634Z","registered_by":"Dana","verified_at":null}}','2026-10-26T00:38:10.634+00:00');
INSERT INTO news VALUES(X'01a22899b0ce779084908c5b8dca2bed',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2005-11-19","card_number":null,"email":null,"groups":[],"id":"01a22899-b0cc-7146-8294-eb20f03187df","name":"Артём Цой","note":"","number":23,"phone":"+77015553332","registered_at":"2026-10-26T17:38:10.636Z","registered_by":"Dana","verified_at":null}}','2026-10-26T17:38:10.636+00:00');
INSERT INTO news VALUES(X'01a22899b0d0759e9b21abb262960061',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2005-11-19","card_number":null,"email":null,"groups":[{"archived":false,"colour":"violet","id":"01a22899-af1a-77bd-b069-14ae8342d848","name":"Tournament team"}],"id":"01a22899-b0cc-7146-8294-eb20f03187df","name":"Артём Цой","note":"","number":23,"phone":"+77015553332","registered_at":"2026-10-26T17:38:10.636Z","registered_by":"Dana","verified_at":null}}','2026-10-26T17:38:10.636+00:00');
INSERT INTO news VALUES(X'01a22899b0d27763a9c79322be4e7917',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22899-b0d0-759e-9b21-abb3b5d14ef8","name":"Динара Мұқанова","note":"","number":24,"phone":"+77075553333","registered_at":"2026-10-27T10:38:10.640Z","registered_by":"Dana","verified_at":null}}','2026-10-27T10:38:10.640+00:00');
INSERT INTO news VALUES(X'01a22899b0d472b599abcdbb2165a052',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1989-09-01","card_number":null,"email":null,"groups":[],"id":"01a22899-b0d2-7763-a9c7-9323670b1b11","name":"Олег Васильев","note":"","number":25,"phone":"+77015553334","registered_at":"2026-10-28T03:38:10.642Z","registered_by":"Dana","verified_at":null}}','2026-10-28T03:38:10.642+00:00');
INSERT INTO news VALUES(X'01a22899b0d6739b9c6f237e4ca32344',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2007-06-26","card_number":null,"email":null,"groups":[],"id":"01a22899-b0d5-7651-83b2-793a6892f737","name":"Сания Талғатқызы","note":"","number":26,"phone":"+77075553335","registered_at":"2026-10-28T20:38:10.645Z","registered_by":"Dana","verified_at":null}}','2026-10-28T20:38:10.645+00:00');
INSERT INTO news VALUES(X'01a22899b0d870e7818d14927ab1ca06',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2007-06-26","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a22899-af1b-71f6-8277-6d76fe9530ef","name":"School"}],"id":"01a22899-b0d5-7651-83b2-793a6892f737","name":"Сания Талғатқызы","note":"","number":26,"phone":"+77075553335","registered_at":"2026-10-28T20:38:10.645Z","registered_by":"Dana","verified_at":null}}','2026-10-28T20:38:10.645+00:00');
INSERT INTO news VALUES(X'01a22899b0da71af88e171dbce683346',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2000-10-10","card_number":"00421006","email":"client27@example.kz","groups":[],"id":"01a22899-b0d8-70e7-818d-1493e39e0e8d","name":"Bauyrzhan Seitkali","note":"","number":27,"phone":"+77015553336","registered_at":"2026-10-29T13:38:10.648Z","registered_by":"Dana","verified_at":null}}','2026-10-29T13:38:10.648+00:00');
INSERT INTO news VALUES(X'01a22899b0dc705cb937bc8961f7e50d',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2000-10-10","card_number":"00421006","email":"client27@example.kz","groups":[{"archived":false,"colour":"amber","id":"01a22899-af18-71f9-89f6-9da6fad884e9","name":"Regulars"}],"id":"01a22899-b0d8-70e7-818d-1493e39e0e8d","name":"Bauyrzhan Seitkali","note":"","number":27,"phone":"+77015553336","registered_at":"2026-10-29T13:38:10.648Z","registered_by":"Dana","verified_at":null}}','2026-10-29T13:38:10.648+00:00');
INSERT INTO news VALUES(X'01a22899b0dd7119a7c24c6cd0e3d0a8',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22899-b0dc-705c-b937-bc8a448e03b6","name":"Виктория Ли","note":"","number":28,"phone":"+77075553337","registered_at":"2026-10-30T06:38:10.652Z","registered_by":"Dana","verified_at":null}}','2026-10-30T06:38:10.652+00:00');
INSERT INTO news VALUES(X'01a22899b0df716b914d9bd10256f107',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22899-b0de-7126-b31c-2b9541dee228","name":"+77015554438","note":"","number":29,"phone":"+77015554438","registered_at":"2026-10-30T23:38:10.654Z","registered_by":"Dana","verified_at":null}}','2026-10-30T23:38:10.654+00:00');
INSERT INTO news VALUES(X'01a22899b0e17036a8cdd065151269bc',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2003-07-07","card_number":null,"email":null,"groups":[],"id":"01a22899-b0e0-75a1-9e7b-8e5907c9a83a","name":"Арман Досжан","note":"","number":30,"phone":"+77075554439","registered_at":"2026-10-31T16:38:10.656Z","registered_by":"Dana","verified_at":null}}','2026-10-31T16:38:10.656+00:00');
INSERT INTO news VALUES(X'01a22899b0e37498b7a8517f3e37b6c1',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2004-12-24","card_number":null,"email":null,"groups":[],"id":"01a22899-b0e2-7741-877a-b235d3597e94","name":"Полина Громова","note":"","number":31,"phone":"+77015554440","registered_at":"2026-11-01T09:38:10.658Z","registered_by":"Dana","verified_at":null}}','2026-11-01T09:38:10.658+00:00');
INSERT INTO news VALUES(X'01a22899b0e577718da88e13d110016f',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22899-b0e4-705c-a4fc-a68b2fa7b979","name":"Ғалым Есенов","note":"","number":32,"phone":"+77075554441","registered_at":"2026-11-02T02:38:10.660Z","registered_by":"Dana","verified_at":null}}','2026-11-02T02:38:10.660+00:00');
INSERT INTO news VALUES(X'01a22899b0e8738694c5e8e9e2770bd5',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2002-02-02","card_number":null,"email":null,"groups":[],"id":"01a22899-b0e6-7742-ad1b-4b11980637cb","name":"Ильяс Кәрімов","note":"","number":33,"phone":"+77015554442","registered_at":"2026-11-02T19:38:10.662Z","registered_by":"Dana","verified_at":null}}','2026-11-02T19:38:10.662+00:00');
INSERT INTO news VALUES(X'01a22899b0e9759f8de4e60875d6d087',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2002-02-02","card_number":null,"email":null,"groups":[{"archived":false,"colour":"violet","id":"01a22899-af1a-77bd-b069-14ae8342d848","name":"Tournament team"}],"id":"01a22899-b0e6-7742-ad1b-4b11980637cb","name":"Ильяс Кәрімов","note":"","number":33,"phone":"+77015554442","registered_at":"2026-11-02T19:38:10.662Z","registered_by":"Dana","verified_at":null}}','2026-11-02T19:38:10.662+00:00');
INSERT INTO news VALUES(X'01a22899b0eb707e9ef477c13e0d04fe',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1994-04-19","card_number":null,"email":null,"groups":[],"id":"01a22899-b0ea-7061-9a82-20c4890ec257","name":"Елена Пак","note":"","number":34,"phone":"+77075554443","registered_at":"2026-11-03T12:38:10.666Z","registered_by":"Dana","verified_at":null}}','2026-11-03T12:38:10.666+00:00');
INSERT INTO news VALUES(X'01a22899b0ed7266aa5c4860f2216edc',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1994-04-19","card_number":null,"email":null,"groups":[{"archived":false,"colour":"amber","id":"01a22899-af18-71f9-89f6-9da6fad884e9","name":"Regulars"}],"id":"01a22899-b0ea-7061-9a82-20c4890ec257","name":"Елена Пак","note":"","number":34,"phone":"+77075554443","registered_at":"2026-11-03T12:38:10.666Z","registered_by":"Dana","verified_at":null}}','2026-11-03T12:38:10.666+00:00');
INSERT INTO news VALUES(X'01a22899b0f07223ba7780416ca91394',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22899-b0ee-72c5-b0eb-329db8ce6d89","name":"Өмірбек Тоқтар","note":"","number":35,"phone":"+77015554444","registered_at":"2026-11-04T05:38:10.670Z","registered_by":"Dana","verified_at":null}}','2026-11-04T05:38:10.670+00:00');
INSERT INTO news VALUES(X'01a22899b0f2763fad32378c17901e96',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2001-08-31","card_number":null,"email":null,"groups":[],"id":"01a22899-b0f0-7223-ba77-80429a914079","name":"Jasmine Lee","note":"","number":36,"phone":"+77075555545","registered_at":"2026-11-04T22:38:10.672Z","registered_by":"Dana","verified_at":null}}','2026-11-04T22:38:10.672+00:00');
INSERT INTO news VALUES(X'01a22899b0f474dda2a72e440d6e7ccc',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-01-13","card_number":null,"email":null,"groups":[],"id":"01a22899-b0f3-7137-a57f-a4f6ce83c411","name":"Никита Беляев","note":"","number":37,"phone":"+77015555546","registered_at":"2026-11-05T15:38:10.675Z","registered_by":"Dana","verified_at":null}}','2026-11-05T15:38:10.675+00:00');
INSERT INTO news VALUES(X'01a22899b0f57744b69520336322c982',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-01-13","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a22899-af1b-71f6-8277-6d76fe9530ef","name":"School"}],"id":"01a22899-b0f3-7137-a57f-a4f6ce83c411","name":"Никита Беляев","note":"","number":37,"phone":"+77015555546","registered_at":"2026-11-05T15:38:10.675Z","registered_by":"Dana","verified_at":null}}','2026-11-05T15:38:10.675+00:00');
INSERT INTO news VALUES(X'01a22899b0f77545a31eeee57ccbd859',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22899-b0f6-7357-814d-282a2c7c0343","name":"Үміт Сағынбай","note":"","number":38,"phone":"+77075555547","registered_at":"2026-11-06T08:38:10.678Z","registered_by":"Dana","verified_at":null}}','2026-11-06T08:38:10.678+00:00');
INSERT INTO news VALUES(X'01a22899b0f972ef853695ef7a62d418',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2005-05-15","card_number":null,"email":null,"groups":[],"id":"01a22899-b0f8-70fd-aab7-cdb20e30cad1","name":"Амир Исаев","note":"","number":39,"phone":"+77015555548","registered_at":"2026-11-07T01:38:10.680Z","registered_by":"Dana","verified_at":null}}','2026-11-07T01:38:10.680+00:00');
INSERT INTO news VALUES(X'01a22899b0fb727b9f300bc6e47ade87',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1997-03-03","card_number":"00421007","email":"client40@example.kz","groups":[],"id":"01a22899-b0fa-7747-aaa1-dc3911c42c32","name":"Sofia Rossi","note":"","number":40,"phone":"+77075555549","registered_at":"2026-11-07T18:38:10.682Z","registered_by":"Dana","verified_at":null}}','2026-11-07T18:38:10.682+00:00');
INSERT INTO news VALUES(X'01a22899b0fd741bb2e95b1a6a87f6a9',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Client":{"archived_at":null,"ban":{"by":"Dana","from":"2026-11-29T18:38:10.684Z","id":"01a22899-b0fc-707a-b3fb-9c0b6dac6f1f","lifted":null,"reason":"Broke a headset and would not pay for it","until":null},"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a22899-b0c1-72c6-831d-e8e9cf9ac7b0","name":"Руслан Хасанов","note":"","number":19,"phone":"+77015552228","registered_at":"2026-10-23T21:38:10.625Z","registered_by":"Dana","verified_at":null}}','2026-11-29T18:38:10.684+00:00');
INSERT INTO news VALUES(X'01a22899b0ff733791457d373ec875e0',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Shift":{"business_day":"2026-11-29","closed":null,"id":"01a22899-b0fe-75d2-87fb-3cba3bee6777","number":1,"opened_at":"2026-11-29T14:38:10.686Z","opened_by":"Dana","opening_cash":20000}}','2026-11-29T14:38:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b10b778199955e338d130270',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T18:26:10.686Z","change":0,"id":"01a22899-b10b-7781-9995-5e31d0c02c10","order":"01a22899-b109-7211-90d8-826b9cb5303b","paid":[["cash",1800]],"price":1800,"refund_policy":"keep","seconds":7200,"tariff":"01a22899-aeee-712b-b3c8-32a3e56e3e72","tariff_name":"1 hour"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aec1-72c4-9ab4-998cd875680d","ended":null,"id":"01a22899-b107-7221-951a-4cfed84fa555","resumes_at":null,"segments":[{"device":"01a22899-aec1-72c4-9ab4-998cd875680d","from":"2026-11-29T18:26:10.686Z","id":"01a22899-b10b-7781-9995-5e3216142950","kind":"playing","to":null}],"started_at":"2026-11-29T18:26:10.686Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T18:26:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b10f750897f999902910d245',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T16:51:10.686Z","change":0,"id":"01a22899-b10f-7508-97f9-998e794cd651","order":"01a22899-b10d-7155-a73e-1ece24bedd5b","paid":[["cash",2400]],"price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a22899-aef0-76cd-b27e-df32e9035614","tariff_name":"3 hours"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aec3-72d1-a7d0-6d7dbeb60d93","ended":null,"id":"01a22899-b10d-7155-a73e-1ecd3e9a1543","resumes_at":null,"segments":[{"device":"01a22899-aec3-72d1-a7d0-6d7dbeb60d93","from":"2026-11-29T16:51:10.686Z","id":"01a22899-b10f-7508-97f9-998f2f82c83e","kind":"playing","to":null}],"started_at":"2026-11-29T16:51:10.686Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T16:51:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b11273959e11712460ef4d53',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T17:41:10.686Z","change":0,"id":"01a22899-b112-7395-9e11-7122946b3fbb","order":"01a22899-b111-7366-b0b8-b7a9f4fe3c65","paid":[["cash",900]],"price":900,"refund_policy":"keep","seconds":3600,"tariff":"01a22899-aeee-712b-b3c8-32a3e56e3e72","tariff_name":"1 hour"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aec4-769b-80b0-eb3abb831e28","ended":null,"id":"01a22899-b110-7081-917d-ef9f73c3738e","resumes_at":null,"segments":[{"device":"01a22899-aec4-769b-80b0-eb3abb831e28","from":"2026-11-29T17:41:10.686Z","id":"01a22899-b112-7395-9e11-71236a005d40","kind":"playing","to":null}],"started_at":"2026-11-29T17:41:10.686Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T17:41:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b116739eb3bfcf47cdfdbd3d',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T17:57:10.686Z","change":0,"id":"01a22899-b115-7087-b62f-fca3994bd571","order":"01a22899-b114-74e2-a139-9bee0d3ba043","paid":[["card",2400]],"price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a22899-aef0-76cd-b27e-df32e9035614","tariff_name":"3 hours"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aec5-7654-bf70-f3d69043a438","ended":null,"id":"01a22899-b113-77ee-a581-4e4050f4aa22","resumes_at":null,"segments":[{"device":"01a22899-aec5-7654-bf70-f3d69043a438","from":"2026-11-29T17:57:10.686Z","id":"01a22899-b115-7087-b62f-fca445a1d4bf","kind":"playing","to":null}],"started_at":"2026-11-29T17:57:10.686Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T17:57:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b11977ea9adf960034928970',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T17:57:10.686Z","change":0,"id":"01a22899-b115-7087-b62f-fca3994bd571","order":"01a22899-b114-74e2-a139-9bee0d3ba043","paid":[["card",2400]],"price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a22899-aef0-76cd-b27e-df32e9035614","tariff_name":"3 hours"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aec5-7654-bf70-f3d69043a438","ended":null,"id":"01a22899-b113-77ee-a581-4e4050f4aa22","resumes_at":"2026-11-29T19:05:10.686Z","segments":[{"device":"01a22899-aec5-7654-bf70-f3d69043a438","from":"2026-11-29T17:57:10.686Z","id":"01a22899-b115-7087-b62f-fca445a1d4bf","kind":"playing","to":"2026-11-29T18:35:10.686Z"},{"device":"01a22899-aec5-7654-bf70-f3d69043a438","from":"2026-11-29T18:35:10.686Z","id":"01a22899-b118-74d9-8b0f-90429fe16424","kind":"paused","to":null}],"started_at":"2026-11-29T17:57:10.686Z","started_by":"Dana","state":"paused","who":"Unknown Guest"}}','2026-11-29T18:35:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b11c72ac89dfb01ca22a7729',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T18:18:10.686Z","change":0,"id":"01a22899-b11c-72ac-89df-b01aa1d68fc3","order":"01a22899-b11b-74af-85e7-a052b69c06ee","paid":[["card",3500]],"price":3500,"refund_policy":"keep","seconds":18000,"tariff":"01a22899-aef2-73e6-a439-aeaf8bc60723","tariff_name":"5 hours"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aec8-7399-92f6-4110823fac5a","ended":null,"id":"01a22899-b11a-767b-a2e3-4d892f5b9163","resumes_at":null,"segments":[{"device":"01a22899-aec8-7399-92f6-4110823fac5a","from":"2026-11-29T18:18:10.686Z","id":"01a22899-b11c-72ac-89df-b01b0997c1bc","kind":"playing","to":null}],"started_at":"2026-11-29T18:18:10.686Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T18:18:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b11f7119b607cc397126aa9a',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T17:10:10.686Z","change":0,"id":"01a22899-b11f-7119-b607-cc37573194df","order":"01a22899-b11e-73e2-a65f-0eb2ad04b8d5","paid":[["cash",1800]],"price":1800,"refund_policy":"keep","seconds":7200,"tariff":"01a22899-aeee-712b-b3c8-32a3e56e3e72","tariff_name":"1 hour"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aeca-741f-9133-5512a295dcc7","ended":null,"id":"01a22899-b11d-7445-bd4c-329664409e06","resumes_at":null,"segments":[{"device":"01a22899-aeca-741f-9133-5512a295dcc7","from":"2026-11-29T17:10:10.686Z","id":"01a22899-b11f-7119-b607-cc38812c7588","kind":"playing","to":null}],"started_at":"2026-11-29T17:10:10.686Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T17:10:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b123753ca1db4a641b34652b',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T18:00:10.686Z","change":0,"id":"01a22899-b122-7275-814b-09508a481027","order":"01a22899-b121-7533-b2a2-0da2cb4ebe9e","paid":[["cash",900]],"price":900,"refund_policy":"keep","seconds":3600,"tariff":"01a22899-aeee-712b-b3c8-32a3e56e3e72","tariff_name":"1 hour"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aecb-705c-a8b5-3de7b994d115","ended":null,"id":"01a22899-b120-7420-98bf-58cc9a838e97","resumes_at":null,"segments":[{"device":"01a22899-aecb-705c-a8b5-3de7b994d115","from":"2026-11-29T18:00:10.686Z","id":"01a22899-b122-7275-814b-09514f45ab25","kind":"playing","to":null}],"started_at":"2026-11-29T18:00:10.686Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T18:00:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b12673ecb4a7b66960f3987e',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T18:33:10.686Z","change":0,"id":"01a22899-b126-73ec-b4a7-b66780c3a8be","order":"01a22899-b125-76fe-9937-f14394866196","paid":[["cash",500]],"price":500,"refund_policy":"keep","seconds":1800,"tariff":"01a22899-aef3-7492-b37c-4667b5e60597","tariff_name":"30 minutes"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aece-72cd-b3eb-f263165192ab","ended":null,"id":"01a22899-b124-7082-b5d5-e9fe8a5024ff","resumes_at":null,"segments":[{"device":"01a22899-aece-72cd-b3eb-f263165192ab","from":"2026-11-29T18:33:10.686Z","id":"01a22899-b126-73ec-b4a7-b66897cae2f0","kind":"playing","to":null}],"started_at":"2026-11-29T18:33:10.686Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T18:33:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b12972abb672b88c42140b21',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T18:11:10.686Z","change":0,"id":"01a22899-b129-72ab-b672-b88a218bf5f6","order":"01a22899-b128-778e-8695-2f3ead6ffe54","paid":[["card",500]],"price":500,"refund_policy":"keep","seconds":1800,"tariff":"01a22899-aef3-7492-b37c-4667b5e60597","tariff_name":"30 minutes"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aed1-7754-a5dc-55c388ec0d21","ended":null,"id":"01a22899-b127-7401-bd08-02924af3104f","resumes_at":null,"segments":[{"device":"01a22899-aed1-7754-a5dc-55c388ec0d21","from":"2026-11-29T18:11:10.686Z","id":"01a22899-b129-72ab-b672-b88bafff4ace","kind":"playing","to":null}],"started_at":"2026-11-29T18:11:10.686Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T18:11:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b12c738da507979270d86349',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T16:08:10.686Z","change":0,"id":"01a22899-b12c-738d-a507-9790b004defd","order":"01a22899-b12b-74ba-9cb9-97f2a87718d2","paid":[["cash",2400]],"price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a22899-aef0-76cd-b27e-df32e9035614","tariff_name":"3 hours"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aed5-7045-806b-d2ed4ee390f9","ended":null,"id":"01a22899-b12a-7367-94d9-9fc4ac021574","resumes_at":null,"segments":[{"device":"01a22899-aed5-7045-806b-d2ed4ee390f9","from":"2026-11-29T16:08:10.686Z","id":"01a22899-b12c-738d-a507-9791d9444d87","kind":"playing","to":null}],"started_at":"2026-11-29T16:08:10.686Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T16:08:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b12f752c9b323b3675aa7f09',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T17:32:10.686Z","change":0,"id":"01a22899-b12f-752c-9b32-3b34c1fc1c3d","order":"01a22899-b12e-729a-aa5d-d4db9c0ff57c","paid":[["card",2700]],"price":2700,"refund_policy":"keep","seconds":10800,"tariff":"01a22899-aeee-712b-b3c8-32a3e56e3e72","tariff_name":"1 hour"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aedb-7756-9646-7fbf650393ef","ended":null,"id":"01a22899-b12d-7484-9a89-67f16a1934db","resumes_at":null,"segments":[{"device":"01a22899-aedb-7756-9646-7fbf650393ef","from":"2026-11-29T17:32:10.686Z","id":"01a22899-b12f-752c-9b32-3b355da9a596","kind":"playing","to":null}],"started_at":"2026-11-29T17:32:10.686Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T17:32:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b13372a58e329e263f450ae1',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T17:54:10.686Z","change":0,"id":"01a22899-b132-703d-83e3-08290ad15a8e","order":"01a22899-b131-7270-be95-a419f106294c","paid":[["cash",3600]],"price":3600,"refund_policy":"keep","seconds":10800,"tariff":"01a22899-aef0-76cd-b27e-df32e9035614","tariff_name":"3 hours"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aee0-7585-857e-61030aba11c0","ended":null,"id":"01a22899-b130-76e0-b0a7-ec31e9473de5","resumes_at":null,"segments":[{"device":"01a22899-aee0-7585-857e-61030aba11c0","from":"2026-11-29T17:54:10.686Z","id":"01a22899-b132-703d-83e3-082a55494afd","kind":"playing","to":null}],"started_at":"2026-11-29T17:54:10.686Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T17:54:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b13671d4ad98f85650b076d4',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T17:54:10.686Z","change":0,"id":"01a22899-b132-703d-83e3-08290ad15a8e","order":"01a22899-b131-7270-be95-a419f106294c","paid":[["cash",3600]],"price":3600,"refund_policy":"keep","seconds":10800,"tariff":"01a22899-aef0-76cd-b27e-df32e9035614","tariff_name":"3 hours"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aee0-7585-857e-61030aba11c0","ended":null,"id":"01a22899-b130-76e0-b0a7-ec31e9473de5","resumes_at":"2026-11-29T18:57:10.686Z","segments":[{"device":"01a22899-aee0-7585-857e-61030aba11c0","from":"2026-11-29T17:54:10.686Z","id":"01a22899-b132-703d-83e3-082a55494afd","kind":"playing","to":"2026-11-29T18:27:10.686Z"},{"device":"01a22899-aee0-7585-857e-61030aba11c0","from":"2026-11-29T18:27:10.686Z","id":"01a22899-b136-71d4-ad98-f8556d76536b","kind":"paused","to":null}],"started_at":"2026-11-29T17:54:10.686Z","started_by":"Dana","state":"paused","who":"Unknown Guest"}}','2026-11-29T18:27:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b1397330833c91e710aff575',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T18:36:10.686Z","change":0,"id":"01a22899-b139-7330-833c-91e5585ebdaf","order":"01a22899-b138-7400-a00b-1f59be949665","paid":[["card",1400]],"price":1400,"refund_policy":"keep","seconds":3600,"tariff":"01a22899-aeee-712b-b3c8-32a3e56e3e72","tariff_name":"1 hour"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aee1-774c-be59-7cb2584c69bf","ended":null,"id":"01a22899-b137-701d-a74e-046eca6e6b20","resumes_at":null,"segments":[{"device":"01a22899-aee1-774c-be59-7cb2584c69bf","from":"2026-11-29T18:36:10.686Z","id":"01a22899-b139-7330-833c-91e63429ebe4","kind":"playing","to":null}],"started_at":"2026-11-29T18:36:10.686Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T18:36:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b13d72338861ab94a80e999c',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T17:40:10.686Z","change":0,"id":"01a22899-b13c-77ad-8718-eee0357bd14c","order":"01a22899-b13b-77eb-a54c-ae0d9fbaf03e","paid":[["cash",1400]],"price":1400,"refund_policy":"keep","seconds":3600,"tariff":"01a22899-aeee-712b-b3c8-32a3e56e3e72","tariff_name":"1 hour"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aee3-75e1-a4b3-3be69597b841","ended":null,"id":"01a22899-b13a-7381-87f7-b290507af3f5","resumes_at":null,"segments":[{"device":"01a22899-aee3-75e1-a4b3-3be69597b841","from":"2026-11-29T17:40:10.686Z","id":"01a22899-b13c-77ad-8718-eee1e91c67e7","kind":"playing","to":null}],"started_at":"2026-11-29T17:40:10.686Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T17:40:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b14076b8b0d5f3edf161006c',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T15:28:10.686Z","change":0,"id":"01a22899-b13f-7344-ac1c-8614a33f594f","order":"01a22899-b13e-7321-b84c-7ce4b6d7fca4","paid":[["card",5500]],"price":5500,"refund_policy":"keep","seconds":18000,"tariff":"01a22899-aef2-73e6-a439-aeaf8bc60723","tariff_name":"5 hours"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aee6-7027-b483-b6b3ae0f15f4","ended":null,"id":"01a22899-b13d-7233-8861-ab95152bd8ec","resumes_at":null,"segments":[{"device":"01a22899-aee6-7027-b483-b6b3ae0f15f4","from":"2026-11-29T15:28:10.686Z","id":"01a22899-b13f-7344-ac1c-8615f5f738f2","kind":"playing","to":null}],"started_at":"2026-11-29T15:28:10.686Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T15:28:10.686+00:00');
INSERT INTO news VALUES(X'01a22899b14373d39b7783901a67fdb2',X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T18:05:10.686Z","change":0,"id":"01a22899-b143-73d3-9b77-838e98e435a7","order":"01a22899-b141-75e3-9088-742efacf3fd2","paid":[["cash",1200]],"price":1200,"refund_policy":"keep","seconds":3600,"tariff":"01a22899-aeee-712b-b3c8-32a3e56e3e72","tariff_name":"1 hour"}],"client":"01a22899-aebb-70a0-b687-297cc7dab3b3","club":"01a22899-aeb9-73ec-8e10-b9a576caa0ff","device":"01a22899-aeea-70a7-b158-0b22501e89ae","ended":null,"id":"01a22899-b141-75e3-9088-742d0b3c4725","resumes_at":null,"segments":[{"device":"01a22899-aeea-70a7-b158-0b22501e89ae","from":"2026-11-29T18:05:10.686Z","id":"01a22899-b143-73d3-9b77-838f7e66f1a0","kind":"playing","to":null}],"started_at":"2026-11-29T18:05:10.686Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T18:05:10.686+00:00');
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
INSERT INTO client_group VALUES(X'01a22899af1871f989f69da6fad884e9',X'01a22899aeb973ec8e10b9a4bd4c4fca','Regulars','amber','2026-11-29T18:38:10.200+00:00',NULL);
INSERT INTO client_group VALUES(X'01a22899af1a77bdb06914ae8342d848',X'01a22899aeb973ec8e10b9a4bd4c4fca','Tournament team','violet','2026-11-29T18:38:10.202+00:00',NULL);
INSERT INTO client_group VALUES(X'01a22899af1b71f682776d76fe9530ef',X'01a22899aeb973ec8e10b9a4bd4c4fca','School','teal','2026-11-29T18:38:10.203+00:00',NULL);
CREATE TABLE client_in_group (
    client_id uuid not null constraint client_in_group_client_fkey references client (id),
    group_id uuid not null constraint client_in_group_group_fkey references client_group (id),
    -- Nobody is in a group twice.
    constraint client_in_group_pkey primary key (client_id, group_id)
);
INSERT INTO client_in_group VALUES(X'01a22899af1c762184683d0f025cfdf5',X'01a22899af1871f989f69da6fad884e9');
INSERT INTO client_in_group VALUES(X'01a22899b080728c97ad31cfa9a5e336',X'01a22899af1871f989f69da6fad884e9');
INSERT INTO client_in_group VALUES(X'01a22899b08575bfacaa6345425e17a1',X'01a22899af1a77bdb06914ae8342d848');
INSERT INTO client_in_group VALUES(X'01a22899b09777f39d4084de8ebcd7de',X'01a22899af1a77bdb06914ae8342d848');
INSERT INTO client_in_group VALUES(X'01a22899b09f76d498c31ae9378952b4',X'01a22899af1b71f682776d76fe9530ef');
INSERT INTO client_in_group VALUES(X'01a22899b0a275c4816df33d67dae4df',X'01a22899af1b71f682776d76fe9530ef');
INSERT INTO client_in_group VALUES(X'01a22899b0a874748259b13de3e31d3e',X'01a22899af1871f989f69da6fad884e9');
INSERT INTO client_in_group VALUES(X'01a22899b0b073559cfbdf6b06ed2e77',X'01a22899af1b71f682776d76fe9530ef');
INSERT INTO client_in_group VALUES(X'01a22899b0b371c7bc270878a1505989',X'01a22899af1a77bdb06914ae8342d848');
INSERT INTO client_in_group VALUES(X'01a22899b0b971f98fef8acaa51276a1',X'01a22899af1a77bdb06914ae8342d848');
INSERT INTO client_in_group VALUES(X'01a22899b0c371a1b01e912332ea3b72',X'01a22899af1b71f682776d76fe9530ef');
INSERT INTO client_in_group VALUES(X'01a22899b0c674c4add77fc6bed610ea',X'01a22899af1871f989f69da6fad884e9');
INSERT INTO client_in_group VALUES(X'01a22899b0cc71468294eb20f03187df',X'01a22899af1a77bdb06914ae8342d848');
INSERT INTO client_in_group VALUES(X'01a22899b0d5765183b2793a6892f737',X'01a22899af1b71f682776d76fe9530ef');
INSERT INTO client_in_group VALUES(X'01a22899b0d870e7818d1493e39e0e8d',X'01a22899af1871f989f69da6fad884e9');
INSERT INTO client_in_group VALUES(X'01a22899b0e67742ad1b4b11980637cb',X'01a22899af1a77bdb06914ae8342d848');
INSERT INTO client_in_group VALUES(X'01a22899b0ea70619a8220c4890ec257',X'01a22899af1871f989f69da6fad884e9');
INSERT INTO client_in_group VALUES(X'01a22899b0f37137a57fa4f6ce83c411',X'01a22899af1b71f682776d76fe9530ef');
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
INSERT INTO client_ban VALUES(X'01a22899b0fc707ab3fb9c0b6dac6f1f',X'01a22899b0c172c6831de8e9cf9ac7b0','Broke a headset and would not pay for it','2026-11-29T18:38:10.684+00:00',X'01a22899aef57199a60dc361a74b2df7',NULL,NULL,NULL);
CREATE TABLE client_name_part (
    organisation_id uuid not null,
    part text not null,
    client_id uuid not null constraint client_name_part_client_fkey references client (id),
    constraint client_name_part_pkey primary key (organisation_id, part, client_id)
) without rowid;
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ali',X'01a22899b0d870e7818d1493e39e0e8d');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','an',X'01a22899b0d870e7818d1493e39e0e8d');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','aniyar',X'01a22899b09777f39d4084de8ebcd7de');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ar',X'01a22899b09777f39d4084de8ebcd7de');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','arov',X'01a22899b09777f39d4084de8ebcd7de');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','asmine',X'01a22899b0f07223ba7780429a914079');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','auyrzhan',X'01a22899b0d870e7818d1493e39e0e8d');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','bauyrzhan',X'01a22899b0d870e7818d1493e39e0e8d');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','chneider',X'01a22899b0bf73e58eac2b450fd4aa43');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','daniyar',X'01a22899b09777f39d4084de8ebcd7de');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','der',X'01a22899b0bf73e58eac2b450fd4aa43');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ee',X'01a22899b0f07223ba7780429a914079');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','eider',X'01a22899b0bf73e58eac2b450fd4aa43');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','eill',X'01a22899b0ab7095853b45e839da471c');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','eitkali',X'01a22899b0d870e7818d1493e39e0e8d');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','er',X'01a22899b0bf73e58eac2b450fd4aa43');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','evin',X'01a22899b0ab7095853b45e839da471c');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','fia',X'01a22899b0fa7747aaa1dc3911c42c32');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','han',X'01a22899b0d870e7818d1493e39e0e8d');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','hneider',X'01a22899b0bf73e58eac2b450fd4aa43');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ia',X'01a22899b0bf73e58eac2b450fd4aa43');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ia',X'01a22899b0fa7747aaa1dc3911c42c32');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ider',X'01a22899b0bf73e58eac2b450fd4aa43');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ill',X'01a22899b0ab7095853b45e839da471c');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','in',X'01a22899b0ab7095853b45e839da471c');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ine',X'01a22899b0f07223ba7780429a914079');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','itkali',X'01a22899b0d870e7818d1493e39e0e8d');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','iyar',X'01a22899b09777f39d4084de8ebcd7de');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','jasmine',X'01a22899b0f07223ba7780429a914079');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','kali',X'01a22899b0d870e7818d1493e39e0e8d');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','kevin',X'01a22899b0ab7095853b45e839da471c');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','lee',X'01a22899b0f07223ba7780429a914079');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','li',X'01a22899b0d870e7818d1493e39e0e8d');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ll',X'01a22899b0ab7095853b45e839da471c');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','marov',X'01a22899b09777f39d4084de8ebcd7de');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','mia',X'01a22899b0bf73e58eac2b450fd4aa43');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','mine',X'01a22899b0f07223ba7780429a914079');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ne',X'01a22899b0f07223ba7780429a914079');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','neider',X'01a22899b0bf73e58eac2b450fd4aa43');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','neill',X'01a22899b0ab7095853b45e839da471c');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','niyar',X'01a22899b09777f39d4084de8ebcd7de');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','o',X'01a22899b0ab7095853b45e839da471c');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ofia',X'01a22899b0fa7747aaa1dc3911c42c32');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','omarov',X'01a22899b09777f39d4084de8ebcd7de');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ossi',X'01a22899b0fa7747aaa1dc3911c42c32');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ov',X'01a22899b09777f39d4084de8ebcd7de');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','rossi',X'01a22899b0fa7747aaa1dc3911c42c32');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','rov',X'01a22899b09777f39d4084de8ebcd7de');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','rzhan',X'01a22899b0d870e7818d1493e39e0e8d');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','schneider',X'01a22899b0bf73e58eac2b450fd4aa43');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','seitkali',X'01a22899b0d870e7818d1493e39e0e8d');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','si',X'01a22899b0fa7747aaa1dc3911c42c32');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','smine',X'01a22899b0f07223ba7780429a914079');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','sofia',X'01a22899b0fa7747aaa1dc3911c42c32');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ssi',X'01a22899b0fa7747aaa1dc3911c42c32');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','tkali',X'01a22899b0d870e7818d1493e39e0e8d');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','uyrzhan',X'01a22899b0d870e7818d1493e39e0e8d');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','vin',X'01a22899b0ab7095853b45e839da471c');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','yar',X'01a22899b09777f39d4084de8ebcd7de');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','yrzhan',X'01a22899b0d870e7818d1493e39e0e8d');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','zhan',X'01a22899b0d870e7818d1493e39e0e8d');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','абаева',X'01a22899b0ae763ba5f7ed2c5ecdd2b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','адина',X'01a22899b0a874748259b13de3e31d3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','аев',X'01a22899b0b971f98fef8acaa51276a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','аев',X'01a22899b0f870fdaab7cdb20e30cad1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','аева',X'01a22899b0ae763ba5f7ed2c5ecdd2b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ай',X'01a22899b0f67357814d282a2c7c0343');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','айгерім',X'01a22899af1c762184683d0f025cfdf5');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','айратұлы',X'01a22899b0b371c7bc270878a1505989');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ак',X'01a22899b0ea70619a8220c4890ec257');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','аксим',X'01a22899b0c674c4add77fc6bed610ea');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','алиева',X'01a22899b0c371a1b01e912332ea3b72');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','алихан',X'01a22899b0b971f98fef8acaa51276a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','алым',X'01a22899b0e4705ca4fca68b2fa7b979');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','алғатқызы',X'01a22899b0d5765183b2793a6892f737');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','амила',X'01a22899b0c371a1b01e912332ea3b72');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','амир',X'01a22899b0f870fdaab7cdb20e30cad1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ан',X'01a22899b080728c97ad31cfa9a5e336');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ан',X'01a22899b09f76d498c31ae9378952b4');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ан',X'01a22899b0a874748259b13de3e31d3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ан',X'01a22899b0b371c7bc270878a1505989');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ан',X'01a22899b0b971f98fef8acaa51276a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ан',X'01a22899b0c172c6831de8e9cf9ac7b0');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ан',X'01a22899b0e075a19e7b8e5907c9a83a');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','анастасия',X'01a22899b095719e9983638af6520d02');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ания',X'01a22899b0d5765183b2793a6892f737');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','анна',X'01a22899b09c763e9afabac9ed1163db');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','анов',X'01a22899b0a275c4816df33d67dae4df');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','анов',X'01a22899b0c172c6831de8e9cf9ac7b0');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','анова',X'01a22899b0d0759e9b21abb3b5d14ef8');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','анқызы',X'01a22899af1c762184683d0f025cfdf5');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ар',X'01a22899b0ee72c5b0eb329db8ce6d89');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ара',X'01a22899b0d0759e9b21abb3b5d14ef8');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','арман',X'01a22899b0e075a19e7b8e5907c9a83a');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','артем',X'01a22899b0cc71468294eb20f03187df');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','арья',X'01a22899b0b770aebdd7eedef7d46f55');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','асанов',X'01a22899b0c172c6831de8e9cf9ac7b0');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','асель',X'01a22899b0ae763ba5f7ed2c5ecdd2b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','асильев',X'01a22899b0d27763a9c79323670b1b11');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','асия',X'01a22899b095719e9983638af6520d02');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','астасия',X'01a22899b095719e9983638af6520d02');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','атқызы',X'01a22899b0d5765183b2793a6892f737');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','атұлы',X'01a22899b0b371c7bc270878a1505989');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ахман',X'01a22899b0a874748259b13de3e31d3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ахметов',X'01a22899b08575bfacaa6345425e17a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ағынбай',X'01a22899b0f67357814d282a2c7c0343');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','баев',X'01a22899b0b971f98fef8acaa51276a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','баева',X'01a22899b0ae763ba5f7ed2c5ecdd2b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','бай',X'01a22899b0f67357814d282a2c7c0343');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','бдірахман',X'01a22899b0a874748259b13de3e31d3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','бек',X'01a22899b0ee72c5b0eb329db8ce6d89');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','бекова',X'01a22899b09c763e9afabac9ed1163db');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','беляев',X'01a22899b0f37137a57fa4f6ce83c411');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ва',X'01a22899b09c763e9afabac9ed1163db');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ва',X'01a22899b0ae763ba5f7ed2c5ecdd2b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ва',X'01a22899b0b770aebdd7eedef7d46f55');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ва',X'01a22899b0c371a1b01e912332ea3b72');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ва',X'01a22899b0d0759e9b21abb3b5d14ef8');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ва',X'01a22899b0e27741877ab235d3597e94');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ван',X'01a22899b09f76d498c31ae9378952b4');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ванов',X'01a22899b0a275c4816df33d67dae4df');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','васильев',X'01a22899b0d27763a9c79323670b1b11');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','виктория',X'01a22899b0dc705cb937bc8a448e03b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','галиева',X'01a22899b0c371a1b01e912332ea3b72');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','герім',X'01a22899af1c762184683d0f025cfdf5');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','громова',X'01a22899b0e27741877ab235d3597e94');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','дарья',X'01a22899b0b770aebdd7eedef7d46f55');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','дина',X'01a22899b0a874748259b13de3e31d3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','динара',X'01a22899b0d0759e9b21abb3b5d14ef8');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','досжан',X'01a22899b0e075a19e7b8e5907c9a83a');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','дірахман',X'01a22899b0a874748259b13de3e31d3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ев',X'01a22899b0b971f98fef8acaa51276a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ев',X'01a22899b0d27763a9c79323670b1b11');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ев',X'01a22899b0f37137a57fa4f6ce83c411');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ев',X'01a22899b0f870fdaab7cdb20e30cad1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ева',X'01a22899b0ae763ba5f7ed2c5ecdd2b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ева',X'01a22899b0c371a1b01e912332ea3b72');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ег',X'01a22899b0d27763a9c79323670b1b11');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ейітқызы',X'01a22899b0ca713797aa4c111f60bd3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ек',X'01a22899b0ee72c5b0eb329db8ce6d89');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','екова',X'01a22899b09c763e9afabac9ed1163db');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','елена',X'01a22899b0ea70619a8220c4890ec257');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','елкин',X'01a22899b0b073559cfbdf6b06ed2e77');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ель',X'01a22899b0ae763ba5f7ed2c5ecdd2b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','еляев',X'01a22899b0f37137a57fa4f6ce83c411');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ем',X'01a22899b0cc71468294eb20f03187df');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','емен',X'01a22899b0b073559cfbdf6b06ed2e77');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ен',X'01a22899b0b073559cfbdf6b06ed2e77');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ена',X'01a22899b0ea70619a8220c4890ec257');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','енов',X'01a22899b080728c97ad31cfa9a5e336');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','енов',X'01a22899b0e4705ca4fca68b2fa7b979');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ергалиева',X'01a22899b0c371a1b01e912332ea3b72');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ерлан',X'01a22899b080728c97ad31cfa9a5e336');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ерім',X'01a22899af1c762184683d0f025cfdf5');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','есенов',X'01a22899b0e4705ca4fca68b2fa7b979');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','етов',X'01a22899b08575bfacaa6345425e17a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','етр',X'01a22899b0a275c4816df33d67dae4df');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','етров',X'01a22899b09f76d498c31ae9378952b4');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','еубаев',X'01a22899b0b971f98fef8acaa51276a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','жан',X'01a22899b0e075a19e7b8e5907c9a83a');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','жанна',X'01a22899b09c763e9afabac9ed1163db');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','жұмабаева',X'01a22899b0ae763ba5f7ed2c5ecdd2b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','зы',X'01a22899af1c762184683d0f025cfdf5');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','зы',X'01a22899b0ca713797aa4c111f60bd3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','зы',X'01a22899b0d5765183b2793a6892f737');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','иван',X'01a22899b09f76d498c31ae9378952b4');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','иванов',X'01a22899b0a275c4816df33d67dae4df');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','иева',X'01a22899b0c371a1b01e912332ea3b72');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','икита',X'01a22899b0f37137a57fa4f6ce83c411');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','иктория',X'01a22899b0dc705cb937bc8a448e03b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ила',X'01a22899b0c371a1b01e912332ea3b72');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ильев',X'01a22899b0d27763a9c79323670b1b11');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ильяс',X'01a22899b0e67742ad1b4b11980637cb');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','им',X'01a22899b095719e9983638af6520d02');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','им',X'01a22899b0c674c4add77fc6bed610ea');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','имур',X'01a22899b08575bfacaa6345425e17a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ин',X'01a22899b0b073559cfbdf6b06ed2e77');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ина',X'01a22899b0a874748259b13de3e31d3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ина',X'01a22899b0e27741877ab235d3597e94');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','инара',X'01a22899b0d0759e9b21abb3b5d14ef8');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ир',X'01a22899b0f870fdaab7cdb20e30cad1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','исаев',X'01a22899b0f870fdaab7cdb20e30cad1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ита',X'01a22899b0f37137a57fa4f6ce83c411');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ихан',X'01a22899b0b971f98fef8acaa51276a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ия',X'01a22899b095719e9983638af6520d02');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ия',X'01a22899b0ca713797aa4c111f60bd3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ия',X'01a22899b0d5765183b2793a6892f737');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ия',X'01a22899b0dc705cb937bc8a448e03b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','йгерім',X'01a22899af1c762184683d0f025cfdf5');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','йратұлы',X'01a22899b0b371c7bc270878a1505989');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','йітқызы',X'01a22899b0ca713797aa4c111f60bd3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','камила',X'01a22899b0c371a1b01e912332ea3b72');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ким',X'01a22899b095719e9983638af6520d02');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','кин',X'01a22899b0b073559cfbdf6b06ed2e77');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','кита',X'01a22899b0f37137a57fa4f6ce83c411');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','кова',X'01a22899b09c763e9afabac9ed1163db');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','колова',X'01a22899b0b770aebdd7eedef7d46f55');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ксим',X'01a22899b0c674c4add77fc6bed610ea');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ктория',X'01a22899b0dc705cb937bc8a448e03b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','кәрімов',X'01a22899b0e67742ad1b4b11980637cb');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ла',X'01a22899b0c371a1b01e912332ea3b72');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','лан',X'01a22899b080728c97ad31cfa9a5e336');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','лан',X'01a22899b0c172c6831de8e9cf9ac7b0');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ланқызы',X'01a22899af1c762184683d0f025cfdf5');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','лег',X'01a22899b0d27763a9c79323670b1b11');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','лена',X'01a22899b0ea70619a8220c4890ec257');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','леубаев',X'01a22899b0b971f98fef8acaa51276a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ли',X'01a22899b0dc705cb937bc8a448e03b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','лиева',X'01a22899b0c371a1b01e912332ea3b72');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','лина',X'01a22899b0e27741877ab235d3597e94');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','лихан',X'01a22899b0b971f98fef8acaa51276a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','лия',X'01a22899b0ca713797aa4c111f60bd3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','лкин',X'01a22899b0b073559cfbdf6b06ed2e77');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','лов',X'01a22899b0c674c4add77fc6bed610ea');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','лова',X'01a22899b0b770aebdd7eedef7d46f55');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','лтан',X'01a22899b0b371c7bc270878a1505989');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','лы',X'01a22899b0b371c7bc270878a1505989');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','лым',X'01a22899b0e4705ca4fca68b2fa7b979');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ль',X'01a22899b0ae763ba5f7ed2c5ecdd2b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','льев',X'01a22899b0d27763a9c79323670b1b11');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','льяс',X'01a22899b0e67742ad1b4b11980637cb');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ляев',X'01a22899b0f37137a57fa4f6ce83c411');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','лғатқызы',X'01a22899b0d5765183b2793a6892f737');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','мабаева',X'01a22899b0ae763ba5f7ed2c5ecdd2b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','мадина',X'01a22899b0a874748259b13de3e31d3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','максим',X'01a22899b0c674c4add77fc6bed610ea');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ман',X'01a22899b0a874748259b13de3e31d3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ман',X'01a22899b0e075a19e7b8e5907c9a83a');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','мен',X'01a22899b0b073559cfbdf6b06ed2e77');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','метов',X'01a22899b08575bfacaa6345425e17a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','мила',X'01a22899b0c371a1b01e912332ea3b72');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','мир',X'01a22899b0f870fdaab7cdb20e30cad1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','мов',X'01a22899b0e67742ad1b4b11980637cb');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','мова',X'01a22899b0e27741877ab235d3597e94');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','мур',X'01a22899b08575bfacaa6345425e17a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','мірбек',X'01a22899b0ee72c5b0eb329db8ce6d89');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','міт',X'01a22899b0f67357814d282a2c7c0343');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','мұқанова',X'01a22899b0d0759e9b21abb3b5d14ef8');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','на',X'01a22899b09c763e9afabac9ed1163db');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','на',X'01a22899b0a874748259b13de3e31d3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','на',X'01a22899b0e27741877ab235d3597e94');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','на',X'01a22899b0ea70619a8220c4890ec257');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','нара',X'01a22899b0d0759e9b21abb3b5d14ef8');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','настасия',X'01a22899b095719e9983638af6520d02');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','нбай',X'01a22899b0f67357814d282a2c7c0343');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','никита',X'01a22899b0f37137a57fa4f6ce83c411');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ния',X'01a22899b0d5765183b2793a6892f737');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','нна',X'01a22899b09c763e9afabac9ed1163db');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','нов',X'01a22899b080728c97ad31cfa9a5e336');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','нов',X'01a22899b0a275c4816df33d67dae4df');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','нов',X'01a22899b0c172c6831de8e9cf9ac7b0');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','нов',X'01a22899b0e4705ca4fca68b2fa7b979');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','нова',X'01a22899b0d0759e9b21abb3b5d14ef8');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','нқызы',X'01a22899af1c762184683d0f025cfdf5');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','нұрланқызы',X'01a22899af1c762184683d0f025cfdf5');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','нұрсұлтан',X'01a22899b0b371c7bc270878a1505989');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ов',X'01a22899b080728c97ad31cfa9a5e336');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ов',X'01a22899b08575bfacaa6345425e17a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ов',X'01a22899b09f76d498c31ae9378952b4');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ов',X'01a22899b0a275c4816df33d67dae4df');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ов',X'01a22899b0c172c6831de8e9cf9ac7b0');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ов',X'01a22899b0c674c4add77fc6bed610ea');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ов',X'01a22899b0e4705ca4fca68b2fa7b979');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ов',X'01a22899b0e67742ad1b4b11980637cb');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ова',X'01a22899b09c763e9afabac9ed1163db');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ова',X'01a22899b0b770aebdd7eedef7d46f55');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ова',X'01a22899b0d0759e9b21abb3b5d14ef8');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ова',X'01a22899b0e27741877ab235d3597e94');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ой',X'01a22899b0cc71468294eb20f03187df');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','околова',X'01a22899b0b770aebdd7eedef7d46f55');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','олег',X'01a22899b0d27763a9c79323670b1b11');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','олина',X'01a22899b0e27741877ab235d3597e94');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','олова',X'01a22899b0b770aebdd7eedef7d46f55');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','омова',X'01a22899b0e27741877ab235d3597e94');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ория',X'01a22899b0dc705cb937bc8a448e03b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','орлов',X'01a22899b0c674c4add77fc6bed610ea');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','осжан',X'01a22899b0e075a19e7b8e5907c9a83a');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','оқтар',X'01a22899b0ee72c5b0eb329db8ce6d89');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','пак',X'01a22899b0ea70619a8220c4890ec257');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','петр',X'01a22899b0a275c4816df33d67dae4df');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','петров',X'01a22899b09f76d498c31ae9378952b4');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','полина',X'01a22899b0e27741877ab235d3597e94');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ра',X'01a22899b0d0759e9b21abb3b5d14ef8');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ратұлы',X'01a22899b0b371c7bc270878a1505989');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','рахман',X'01a22899b0a874748259b13de3e31d3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','рбек',X'01a22899b0ee72c5b0eb329db8ce6d89');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ргалиева',X'01a22899b0c371a1b01e912332ea3b72');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','рия',X'01a22899b0dc705cb937bc8a448e03b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','рлан',X'01a22899b080728c97ad31cfa9a5e336');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','рланқызы',X'01a22899af1c762184683d0f025cfdf5');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','рлов',X'01a22899b0c674c4add77fc6bed610ea');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','рман',X'01a22899b0e075a19e7b8e5907c9a83a');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ров',X'01a22899b09f76d498c31ae9378952b4');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ромова',X'01a22899b0e27741877ab235d3597e94');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','рсенов',X'01a22899b080728c97ad31cfa9a5e336');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','рсұлтан',X'01a22899b0b371c7bc270878a1505989');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ртем',X'01a22899b0cc71468294eb20f03187df');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','руслан',X'01a22899b0c172c6831de8e9cf9ac7b0');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','рья',X'01a22899b0b770aebdd7eedef7d46f55');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','рім',X'01a22899af1c762184683d0f025cfdf5');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','рімов',X'01a22899b0e67742ad1b4b11980637cb');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','саев',X'01a22899b0f870fdaab7cdb20e30cad1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','сания',X'01a22899b0d5765183b2793a6892f737');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','санов',X'01a22899b0c172c6831de8e9cf9ac7b0');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','сағынбай',X'01a22899b0f67357814d282a2c7c0343');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','сейітқызы',X'01a22899b0ca713797aa4c111f60bd3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','сель',X'01a22899b0ae763ba5f7ed2c5ecdd2b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','семен',X'01a22899b0b073559cfbdf6b06ed2e77');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','сенов',X'01a22899b080728c97ad31cfa9a5e336');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','сенов',X'01a22899b0e4705ca4fca68b2fa7b979');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','сжан',X'01a22899b0e075a19e7b8e5907c9a83a');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','сильев',X'01a22899b0d27763a9c79323670b1b11');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','сим',X'01a22899b0c674c4add77fc6bed610ea');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','сия',X'01a22899b095719e9983638af6520d02');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','слан',X'01a22899b0c172c6831de8e9cf9ac7b0');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','соколова',X'01a22899b0b770aebdd7eedef7d46f55');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','стасия',X'01a22899b095719e9983638af6520d02');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','сұлтан',X'01a22899b0b371c7bc270878a1505989');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','сәрсенов',X'01a22899b080728c97ad31cfa9a5e336');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','та',X'01a22899b0f37137a57fa4f6ce83c411');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','талғатқызы',X'01a22899b0d5765183b2793a6892f737');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','тан',X'01a22899b0b371c7bc270878a1505989');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','тар',X'01a22899b0ee72c5b0eb329db8ce6d89');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','тасия',X'01a22899b095719e9983638af6520d02');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','тем',X'01a22899b0cc71468294eb20f03187df');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','тимур',X'01a22899b08575bfacaa6345425e17a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','тлеубаев',X'01a22899b0b971f98fef8acaa51276a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','тов',X'01a22899b08575bfacaa6345425e17a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','тория',X'01a22899b0dc705cb937bc8a448e03b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','тоқтар',X'01a22899b0ee72c5b0eb329db8ce6d89');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','тр',X'01a22899b0a275c4816df33d67dae4df');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','тров',X'01a22899b09f76d498c31ae9378952b4');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','тқызы',X'01a22899b0ca713797aa4c111f60bd3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','тқызы',X'01a22899b0d5765183b2793a6892f737');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','тұлы',X'01a22899b0b371c7bc270878a1505989');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','убаев',X'01a22899b0b971f98fef8acaa51276a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ур',X'01a22899b08575bfacaa6345425e17a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','услан',X'01a22899b0c172c6831de8e9cf9ac7b0');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','хан',X'01a22899b0b971f98fef8acaa51276a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','хасанов',X'01a22899b0c172c6831de8e9cf9ac7b0');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','хман',X'01a22899b0a874748259b13de3e31d3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','хметов',X'01a22899b08575bfacaa6345425e17a1');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','цой',X'01a22899b0cc71468294eb20f03187df');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ызы',X'01a22899af1c762184683d0f025cfdf5');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ызы',X'01a22899b0ca713797aa4c111f60bd3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ызы',X'01a22899b0d5765183b2793a6892f737');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ым',X'01a22899b0e4705ca4fca68b2fa7b979');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ынбай',X'01a22899b0f67357814d282a2c7c0343');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ьев',X'01a22899b0d27763a9c79323670b1b11');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ья',X'01a22899b0b770aebdd7eedef7d46f55');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ьяс',X'01a22899b0e67742ad1b4b11980637cb');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','яев',X'01a22899b0f37137a57fa4f6ce83c411');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','яс',X'01a22899b0e67742ad1b4b11980637cb');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ім',X'01a22899af1c762184683d0f025cfdf5');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','імов',X'01a22899b0e67742ad1b4b11980637cb');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ірахман',X'01a22899b0a874748259b13de3e31d3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ірбек',X'01a22899b0ee72c5b0eb329db8ce6d89');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','іт',X'01a22899b0f67357814d282a2c7c0343');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ітқызы',X'01a22899b0ca713797aa4c111f60bd3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ғалым',X'01a22899b0e4705ca4fca68b2fa7b979');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ғатқызы',X'01a22899b0d5765183b2793a6892f737');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ғынбай',X'01a22899b0f67357814d282a2c7c0343');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','қайратұлы',X'01a22899b0b371c7bc270878a1505989');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','қанова',X'01a22899b0d0759e9b21abb3b5d14ef8');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','қтар',X'01a22899b0ee72c5b0eb329db8ce6d89');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','қызы',X'01a22899af1c762184683d0f025cfdf5');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','қызы',X'01a22899b0ca713797aa4c111f60bd3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','қызы',X'01a22899b0d5765183b2793a6892f737');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','үміт',X'01a22899b0f67357814d282a2c7c0343');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ұлтан',X'01a22899b0b371c7bc270878a1505989');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ұлы',X'01a22899b0b371c7bc270878a1505989');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ұмабаева',X'01a22899b0ae763ba5f7ed2c5ecdd2b6');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ұрланқызы',X'01a22899af1c762184683d0f025cfdf5');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ұрсұлтан',X'01a22899b0b371c7bc270878a1505989');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','ұқанова',X'01a22899b0d0759e9b21abb3b5d14ef8');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','әбдірахман',X'01a22899b0a874748259b13de3e31d3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','әлия',X'01a22899b0ca713797aa4c111f60bd3e');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','әрсенов',X'01a22899b080728c97ad31cfa9a5e336');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','әрімов',X'01a22899b0e67742ad1b4b11980637cb');
INSERT INTO client_name_part VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','өмірбек',X'01a22899b0ee72c5b0eb329db8ce6d89');
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
INSERT INTO seal_queue VALUES(X'01a22899b0ff733791457d34db33f444',X'01a22899aeb973ec8e10b9a576caa0ff');
INSERT INTO seal_queue VALUES(X'01a22899b10a75449a6a2be83a0fc1f8',X'01a22899aeb973ec8e10b9a576caa0ff');
INSERT INTO seal_queue VALUES(X'01a22899b10e70ac911340ec69e5d36e',X'01a22899aeb973ec8e10b9a576caa0ff');
INSERT INTO seal_queue VALUES(X'01a22899b1117366b0b8b7abf5122e52',X'01a22899aeb973ec8e10b9a576caa0ff');
INSERT INTO seal_queue VALUES(X'01a22899b1157087b62ffc9eda480122',X'01a22899aeb973ec8e10b9a576caa0ff');
INSERT INTO seal_queue VALUES(X'01a22899b11b74af85e7a0548905c9f4',X'01a22899aeb973ec8e10b9a576caa0ff');
INSERT INTO seal_queue VALUES(X'01a22899b11f7119b607cc32db6d4be0',X'01a22899aeb973ec8e10b9a576caa0ff');
INSERT INTO seal_queue VALUES(X'01a22899b1227275814b094bd905b5c5',X'01a22899aeb973ec8e10b9a576caa0ff');
INSERT INTO seal_queue VALUES(X'01a22899b12576fe9937f145a18c12f5',X'01a22899aeb973ec8e10b9a576caa0ff');
INSERT INTO seal_queue VALUES(X'01a22899b128778e86952f4018d1388a',X'01a22899aeb973ec8e10b9a576caa0ff');
INSERT INTO seal_queue VALUES(X'01a22899b12c738da507978b7f5491f8',X'01a22899aeb973ec8e10b9a576caa0ff');
INSERT INTO seal_queue VALUES(X'01a22899b12f752c9b323b2f80ff253d',X'01a22899aeb973ec8e10b9a576caa0ff');
INSERT INTO seal_queue VALUES(X'01a22899b132703d83e308245f3d8b6b',X'01a22899aeb973ec8e10b9a576caa0ff');
INSERT INTO seal_queue VALUES(X'01a22899b1397330833c91e0a0fe017d',X'01a22899aeb973ec8e10b9a576caa0ff');
INSERT INTO seal_queue VALUES(X'01a22899b13c77ad8718eedbb5c02f81',X'01a22899aeb973ec8e10b9a576caa0ff');
INSERT INTO seal_queue VALUES(X'01a22899b13f7344ac1c860f2179aab9',X'01a22899aeb973ec8e10b9a576caa0ff');
INSERT INTO seal_queue VALUES(X'01a22899b14270479bfd842df958458c',X'01a22899aeb973ec8e10b9a576caa0ff');
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
INSERT INTO payment VALUES(X'01a22899b10a75449a6a2becc53b593c',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b109721190d8826b9cb5303b',X'01a22899b10a75449a6a2be83a0fc1f8','cash',1800,1800,0,'2026-11-29T18:26:10.686+00:00');
INSERT INTO payment VALUES(X'01a22899b10e70ac911340f0e66cfb96',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b10d7155a73e1ece24bedd5b',X'01a22899b10e70ac911340ec69e5d36e','cash',2400,2400,0,'2026-11-29T16:51:10.686+00:00');
INSERT INTO payment VALUES(X'01a22899b11273959e117121d6071bce',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1117366b0b8b7a9f4fe3c65',X'01a22899b1117366b0b8b7abf5122e52','cash',900,900,0,'2026-11-29T17:41:10.686+00:00');
INSERT INTO payment VALUES(X'01a22899b1157087b62ffca264a94a2a',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11474e2a1399bee0d3ba043',X'01a22899b1157087b62ffc9eda480122','card',2400,2400,0,'2026-11-29T17:57:10.686+00:00');
INSERT INTO payment VALUES(X'01a22899b11c72ac89dfb019313e4230',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11b74af85e7a052b69c06ee',X'01a22899b11b74af85e7a0548905c9f4','card',3500,3500,0,'2026-11-29T18:18:10.686+00:00');
INSERT INTO payment VALUES(X'01a22899b11f7119b607cc363028f31a',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11e73e2a65f0eb2ad04b8d5',X'01a22899b11f7119b607cc32db6d4be0','cash',1800,1800,0,'2026-11-29T17:10:10.686+00:00');
INSERT INTO payment VALUES(X'01a22899b1227275814b094ff6379d45',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1217533b2a20da2cb4ebe9e',X'01a22899b1227275814b094bd905b5c5','cash',900,900,0,'2026-11-29T18:00:10.686+00:00');
INSERT INTO payment VALUES(X'01a22899b12673ecb4a7b666d2def032',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b12576fe9937f14394866196',X'01a22899b12576fe9937f145a18c12f5','cash',500,500,0,'2026-11-29T18:33:10.686+00:00');
INSERT INTO payment VALUES(X'01a22899b12972abb672b88989bedfc2',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b128778e86952f3ead6ffe54',X'01a22899b128778e86952f4018d1388a','card',500,500,0,'2026-11-29T18:11:10.686+00:00');
INSERT INTO payment VALUES(X'01a22899b12c738da507978f07b9f042',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b12b74ba9cb997f2a87718d2',X'01a22899b12c738da507978b7f5491f8','cash',2400,2400,0,'2026-11-29T16:08:10.686+00:00');
INSERT INTO payment VALUES(X'01a22899b12f752c9b323b33bf9422ff',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b12e729aaa5dd4db9c0ff57c',X'01a22899b12f752c9b323b2f80ff253d','card',2700,2700,0,'2026-11-29T17:32:10.686+00:00');
INSERT INTO payment VALUES(X'01a22899b132703d83e30828ad20c7f7',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1317270be95a419f106294c',X'01a22899b132703d83e308245f3d8b6b','cash',3600,3600,0,'2026-11-29T17:54:10.686+00:00');
INSERT INTO payment VALUES(X'01a22899b1397330833c91e49a0c3e2b',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1387400a00b1f59be949665',X'01a22899b1397330833c91e0a0fe017d','card',1400,1400,0,'2026-11-29T18:36:10.686+00:00');
INSERT INTO payment VALUES(X'01a22899b13c77ad8718eedfdca8efa6',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b13b77eba54cae0d9fbaf03e',X'01a22899b13c77ad8718eedbb5c02f81','cash',1400,1400,0,'2026-11-29T17:40:10.686+00:00');
INSERT INTO payment VALUES(X'01a22899b13f7344ac1c861321f90be4',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b13e7321b84c7ce4b6d7fca4',X'01a22899b13f7344ac1c860f2179aab9','card',5500,5500,0,'2026-11-29T15:28:10.686+00:00');
INSERT INTO payment VALUES(X'01a22899b14270479bfd8431068de4ce',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b14175e39088742efacf3fd2',X'01a22899b14270479bfd842df958458c','cash',1200,1200,0,'2026-11-29T18:05:10.686+00:00');
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
    issued_at timestamptz not null,
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
    at timestamptz not null,
    constraint client_tariff_move_kind check (kind in ('issued', 'used', 'returned', 'taken_back')),
    constraint client_tariff_move_seconds check (seconds <> 0 and (kind in ('issued', 'returned')) = (seconds > 0)),
    constraint client_tariff_move_about check ((time_block_id is null) = (kind = 'taken_back')
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
INSERT INTO message_sender VALUES(X'01a22899aeb973ec8e10b9a4bd4c4fca','outbox','{club}: {code} is your code. It is good for 5 minutes.','','post','json','{"to": "{to}", "text": "{text}", "id": "{id}"}','',200,299,'');
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
INSERT INTO account VALUES(X'01a22899aeba778bb15b3e36d7cf7ef4',X'01a22899aeb973ec8e10b9a576caa0ff','till');
INSERT INTO account VALUES(X'01a22899aeba778bb15b3e37feec9156',X'01a22899aeb973ec8e10b9a576caa0ff','card');
INSERT INTO account VALUES(X'01a22899aeba778bb15b3e3840daa75f',X'01a22899aeb973ec8e10b9a576caa0ff','tariff_income');
INSERT INTO account VALUES(X'01a22899aeba778bb15b3e395a87e80a',X'01a22899aeb973ec8e10b9a576caa0ff','safe');
INSERT INTO account VALUES(X'01a22899aeba778bb15b3e3a042bec10',X'01a22899aeb973ec8e10b9a576caa0ff','difference');
INSERT INTO account VALUES(X'01a22899aeba778bb15b3e3b3dc30fc6',X'01a22899aeb973ec8e10b9a576caa0ff','client_balance');
INSERT INTO account VALUES(X'01a22899aeba778bb15b3e3c8b802d99',X'01a22899aeb973ec8e10b9a576caa0ff','client_bonus');
INSERT INTO account VALUES(X'01a22899aeba778bb15b3e3dc45f1193',X'01a22899aeb973ec8e10b9a576caa0ff','bonus_given');
INSERT INTO account VALUES(X'01a22899aeba778bb15b3e3ef5eb6e1a',X'01a22899aeb973ec8e10b9a576caa0ff','bonus_spent');
INSERT INTO account VALUES(X'01a22899aeba778bb15b3e3f81945582',X'01a22899aeb973ec8e10b9a576caa0ff','bonus_expired');
INSERT INTO account VALUES(X'01a22899aeba778bb15b3e40a535e0c9',X'01a22899aeb973ec8e10b9a576caa0ff','correction');
INSERT INTO account VALUES(X'01a22899aeba778bb15b3e41bb678a89',X'01a22899aeb973ec8e10b9a576caa0ff','expense');
INSERT INTO account VALUES(X'01a22899aeba778bb15b3e4209185a2d',X'01a22899aeb973ec8e10b9a576caa0ff','other_income');
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
INSERT INTO "transaction" VALUES(X'01a22899b0ff733791457d34db33f444',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',NULL,'opening_cash',X'01a22899b0fe75d287fb3cba3bee6777',NULL,'','2026-11-29','2026-11-29T14:38:10.686+00:00');
INSERT INTO "transaction" VALUES(X'01a22899b10a75449a6a2be83a0fc1f8',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297cc7dab3b3','tariff_sale',X'01a22899b109721190d8826b9cb5303b',NULL,'','2026-11-29','2026-11-29T18:26:10.686+00:00');
INSERT INTO "transaction" VALUES(X'01a22899b10e70ac911340ec69e5d36e',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297cc7dab3b3','tariff_sale',X'01a22899b10d7155a73e1ece24bedd5b',NULL,'','2026-11-29','2026-11-29T16:51:10.686+00:00');
INSERT INTO "transaction" VALUES(X'01a22899b1117366b0b8b7abf5122e52',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297cc7dab3b3','tariff_sale',X'01a22899b1117366b0b8b7a9f4fe3c65',NULL,'','2026-11-29','2026-11-29T17:41:10.686+00:00');
INSERT INTO "transaction" VALUES(X'01a22899b1157087b62ffc9eda480122',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297cc7dab3b3','tariff_sale',X'01a22899b11474e2a1399bee0d3ba043',NULL,'','2026-11-29','2026-11-29T17:57:10.686+00:00');
INSERT INTO "transaction" VALUES(X'01a22899b11b74af85e7a0548905c9f4',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297cc7dab3b3','tariff_sale',X'01a22899b11b74af85e7a052b69c06ee',NULL,'','2026-11-29','2026-11-29T18:18:10.686+00:00');
INSERT INTO "transaction" VALUES(X'01a22899b11f7119b607cc32db6d4be0',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297cc7dab3b3','tariff_sale',X'01a22899b11e73e2a65f0eb2ad04b8d5',NULL,'','2026-11-29','2026-11-29T17:10:10.686+00:00');
INSERT INTO "transaction" VALUES(X'01a22899b1227275814b094bd905b5c5',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297cc7dab3b3','tariff_sale',X'01a22899b1217533b2a20da2cb4ebe9e',NULL,'','2026-11-29','2026-11-29T18:00:10.686+00:00');
INSERT INTO "transaction" VALUES(X'01a22899b12576fe9937f145a18c12f5',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297cc7dab3b3','tariff_sale',X'01a22899b12576fe9937f14394866196',NULL,'','2026-11-29','2026-11-29T18:33:10.686+00:00');
INSERT INTO "transaction" VALUES(X'01a22899b128778e86952f4018d1388a',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297cc7dab3b3','tariff_sale',X'01a22899b128778e86952f3ead6ffe54',NULL,'','2026-11-29','2026-11-29T18:11:10.686+00:00');
INSERT INTO "transaction" VALUES(X'01a22899b12c738da507978b7f5491f8',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297cc7dab3b3','tariff_sale',X'01a22899b12b74ba9cb997f2a87718d2',NULL,'','2026-11-29','2026-11-29T16:08:10.686+00:00');
INSERT INTO "transaction" VALUES(X'01a22899b12f752c9b323b2f80ff253d',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297cc7dab3b3','tariff_sale',X'01a22899b12e729aaa5dd4db9c0ff57c',NULL,'','2026-11-29','2026-11-29T17:32:10.686+00:00');
INSERT INTO "transaction" VALUES(X'01a22899b132703d83e308245f3d8b6b',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297cc7dab3b3','tariff_sale',X'01a22899b1317270be95a419f106294c',NULL,'','2026-11-29','2026-11-29T17:54:10.686+00:00');
INSERT INTO "transaction" VALUES(X'01a22899b1397330833c91e0a0fe017d',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297cc7dab3b3','tariff_sale',X'01a22899b1387400a00b1f59be949665',NULL,'','2026-11-29','2026-11-29T18:36:10.686+00:00');
INSERT INTO "transaction" VALUES(X'01a22899b13c77ad8718eedbb5c02f81',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297cc7dab3b3','tariff_sale',X'01a22899b13b77eba54cae0d9fbaf03e',NULL,'','2026-11-29','2026-11-29T17:40:10.686+00:00');
INSERT INTO "transaction" VALUES(X'01a22899b13f7344ac1c860f2179aab9',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297cc7dab3b3','tariff_sale',X'01a22899b13e7321b84c7ce4b6d7fca4',NULL,'','2026-11-29','2026-11-29T15:28:10.686+00:00');
INSERT INTO "transaction" VALUES(X'01a22899b14270479bfd842df958458c',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b0fe75d287fb3cba3bee6777',X'01a22899aef57199a60dc361a74b2df7',X'01a22899aebb70a0b687297cc7dab3b3','tariff_sale',X'01a22899b14175e39088742efacf3fd2',NULL,'','2026-11-29','2026-11-29T18:05:10.686+00:00');
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
    discount bigint not null default 0, window_name text,
    constraint order_line_quantity check (quantity > 0),
    -- The price is its explanation: so many at so much, less what was taken off.
    constraint order_line_total check (total = unit_price * quantity - discount
        and unit_price >= 0 and discount >= 0 and total >= 0),
    constraint order_line_discount check ((discount_name is null) = (discount_percent is null)
        and (discount_name is null) = (discount = 0) and coalesce(discount_percent, 1) between 1 and 100)
);
INSERT INTO order_line VALUES(X'01a22899b109721190d8826c0eae49f5',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b109721190d8826b9cb5303b',0,X'01a22899aeee712bb3c832a3e56e3e72',X'01a22899aebe77e39b5dd49a2ce7f84e','1 hour','Standard',2,900,1800,30,540,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO order_line VALUES(X'01a22899b10e70ac911340eb543202f6',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b10d7155a73e1ece24bedd5b',0,X'01a22899aef076cdb27edf32e9035614',X'01a22899aebe77e39b5dd49a2ce7f84e','3 hours','Standard',1,2400,2400,30,720,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO order_line VALUES(X'01a22899b1117366b0b8b7aa5422183d',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1117366b0b8b7a9f4fe3c65',0,X'01a22899aeee712bb3c832a3e56e3e72',X'01a22899aebe77e39b5dd49a2ce7f84e','1 hour','Standard',1,900,900,30,270,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO order_line VALUES(X'01a22899b11474e2a1399beff9710c08',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11474e2a1399bee0d3ba043',0,X'01a22899aef076cdb27edf32e9035614',X'01a22899aebe77e39b5dd49a2ce7f84e','3 hours','Standard',1,2400,2400,30,720,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO order_line VALUES(X'01a22899b11b74af85e7a05384e838d6',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11b74af85e7a052b69c06ee',0,X'01a22899aef273e6a439aeaf8bc60723',X'01a22899aebe77e39b5dd49a2ce7f84e','5 hours','Standard',1,3500,3500,30,1050,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO order_line VALUES(X'01a22899b11e73e2a65f0eb3eec9bb29',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b11e73e2a65f0eb2ad04b8d5',0,X'01a22899aeee712bb3c832a3e56e3e72',X'01a22899aebe77e39b5dd49a2ce7f84e','1 hour','Standard',2,900,1800,30,540,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO order_line VALUES(X'01a22899b1227275814b094a0d4e698f',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1217533b2a20da2cb4ebe9e',0,X'01a22899aeee712bb3c832a3e56e3e72',X'01a22899aebe77e39b5dd49a2ce7f84e','1 hour','Standard',1,900,900,30,270,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO order_line VALUES(X'01a22899b12576fe9937f14473b751da',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b12576fe9937f14394866196',0,X'01a22899aef37492b37c4667b5e60597',X'01a22899aebe77e39b5dd49a2ce7f84e','30 minutes','Standard',1,500,500,30,150,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO order_line VALUES(X'01a22899b128778e86952f3f0e0ad59d',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b128778e86952f3ead6ffe54',0,X'01a22899aef37492b37c4667b5e60597',X'01a22899aebe77e39b5dd49a2ce7f84e','30 minutes','Standard',1,500,500,30,150,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO order_line VALUES(X'01a22899b12b74ba9cb997f36a9f43ba',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b12b74ba9cb997f2a87718d2',0,X'01a22899aef076cdb27edf32e9035614',X'01a22899aebe77e39b5dd49a2ce7f84e','3 hours','Standard',1,2400,2400,30,720,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO order_line VALUES(X'01a22899b12e729aaa5dd4dc7779a021',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b12e729aaa5dd4db9c0ff57c',0,X'01a22899aeee712bb3c832a3e56e3e72',X'01a22899aebe77e39b5dd49a2ce7f84e','1 hour','Standard',3,900,2700,30,810,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO order_line VALUES(X'01a22899b1317270be95a41a7b771922',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1317270be95a419f106294c',0,X'01a22899aef076cdb27edf32e9035614',X'01a22899aebe77e39b5dd49b2557c33b','3 hours','VIP',1,3600,3600,30,1080,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO order_line VALUES(X'01a22899b1387400a00b1f5a9f60b0ae',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b1387400a00b1f59be949665',0,X'01a22899aeee712bb3c832a3e56e3e72',X'01a22899aebe77e39b5dd49b2557c33b','1 hour','VIP',1,1400,1400,30,420,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO order_line VALUES(X'01a22899b13b77eba54cae0e86b61c59',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b13b77eba54cae0d9fbaf03e',0,X'01a22899aeee712bb3c832a3e56e3e72',X'01a22899aebe77e39b5dd49b2557c33b','1 hour','VIP',1,1400,1400,30,420,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO order_line VALUES(X'01a22899b13f7344ac1c860ecb4b6635',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b13e7321b84c7ce4b6d7fca4',0,X'01a22899aef273e6a439aeaf8bc60723',X'01a22899aebe77e39b5dd49b2557c33b','5 hours','VIP',1,5500,5500,30,1650,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO order_line VALUES(X'01a22899b14270479bfd842c8d2ccb85',X'01a22899aeb973ec8e10b9a576caa0ff',X'01a22899b14175e39088742efacf3fd2',0,X'01a22899aeee712bb3c832a3e56e3e72',X'01a22899aebe77e39b5dd49c613b945c','1 hour','Consoles',1,1200,1200,30,360,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO tariff_use VALUES(X'01a22899aeee712bb3c832a3e56e3e72',0,X'01a22899aeb973ec8e10b9a576caa0ff',NULL,NULL);
INSERT INTO tariff_use VALUES(X'01a22899aef076cdb27edf32e9035614',0,X'01a22899aeb973ec8e10b9a576caa0ff',NULL,NULL);
INSERT INTO tariff_use VALUES(X'01a22899aef273e6a439aeaf8bc60723',0,X'01a22899aeb973ec8e10b9a576caa0ff',NULL,NULL);
INSERT INTO tariff_use VALUES(X'01a22899aef37492b37c4667b5e60597',0,X'01a22899aeb973ec8e10b9a576caa0ff',NULL,NULL);
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
INSERT INTO tariff_use_price VALUES(X'01a22899aeee712bb3c832a3e56e3e72',0,X'01a22899aebe77e39b5dd49a2ce7f84e',X'01a22899aeb973ec8e10b9a576caa0ff',900);
INSERT INTO tariff_use_price VALUES(X'01a22899aeee712bb3c832a3e56e3e72',0,X'01a22899aebe77e39b5dd49b2557c33b',X'01a22899aeb973ec8e10b9a576caa0ff',1400);
INSERT INTO tariff_use_price VALUES(X'01a22899aeee712bb3c832a3e56e3e72',0,X'01a22899aebe77e39b5dd49c613b945c',X'01a22899aeb973ec8e10b9a576caa0ff',1200);
INSERT INTO tariff_use_price VALUES(X'01a22899aef076cdb27edf32e9035614',0,X'01a22899aebe77e39b5dd49a2ce7f84e',X'01a22899aeb973ec8e10b9a576caa0ff',2400);
INSERT INTO tariff_use_price VALUES(X'01a22899aef076cdb27edf32e9035614',0,X'01a22899aebe77e39b5dd49b2557c33b',X'01a22899aeb973ec8e10b9a576caa0ff',3600);
INSERT INTO tariff_use_price VALUES(X'01a22899aef076cdb27edf32e9035614',0,X'01a22899aebe77e39b5dd49c613b945c',X'01a22899aeb973ec8e10b9a576caa0ff',3000);
INSERT INTO tariff_use_price VALUES(X'01a22899aef273e6a439aeaf8bc60723',0,X'01a22899aebe77e39b5dd49a2ce7f84e',X'01a22899aeb973ec8e10b9a576caa0ff',3500);
INSERT INTO tariff_use_price VALUES(X'01a22899aef273e6a439aeaf8bc60723',0,X'01a22899aebe77e39b5dd49b2557c33b',X'01a22899aeb973ec8e10b9a576caa0ff',5500);
INSERT INTO tariff_use_price VALUES(X'01a22899aef37492b37c4667b5e60597',0,X'01a22899aebe77e39b5dd49a2ce7f84e',X'01a22899aeb973ec8e10b9a576caa0ff',500);
INSERT INTO tariff_use_price VALUES(X'01a22899aef37492b37c4667b5e60597',0,X'01a22899aebe77e39b5dd49b2557c33b',X'01a22899aeb973ec8e10b9a576caa0ff',800);
INSERT INTO tariff_use_price VALUES(X'01a22899aef37492b37c4667b5e60597',0,X'01a22899aebe77e39b5dd49c613b945c',X'01a22899aeb973ec8e10b9a576caa0ff',700);
CREATE TABLE tariff_sale (
    tariff_id uuid not null constraint tariff_sale_tariff_fkey references tariff (id),
    position integer not null,
    club_id uuid not null constraint tariff_sale_club_fkey references club (id),
    schedule_id uuid constraint tariff_sale_schedule_fkey references schedule (id),
    buyers text not null,
    constraint tariff_sale_pkey primary key (tariff_id, position),
    constraint tariff_sale_buyers check (buyers in ('anyone', 'new_clients', 'groups'))
);
INSERT INTO tariff_sale VALUES(X'01a22899aeee712bb3c832a3e56e3e72',0,X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'anyone');
INSERT INTO tariff_sale VALUES(X'01a22899aef076cdb27edf32e9035614',0,X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'anyone');
INSERT INTO tariff_sale VALUES(X'01a22899aef273e6a439aeaf8bc60723',0,X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'anyone');
INSERT INTO tariff_sale VALUES(X'01a22899aef37492b37c4667b5e60597',0,X'01a22899aeb973ec8e10b9a576caa0ff',NULL,'anyone');
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
CREATE INDEX order_shift on "order" (shift_id);
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
CREATE TRIGGER order_append_only_update before update on "order" begin
    select raise(abort, 'order_append_only');
end;
CREATE TRIGGER order_append_only_delete before delete on "order" begin
    select raise(abort, 'order_append_only');
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
CREATE TRIGGER client_tariff_frozen_update before update of id, club_id, client_id, order_line_id, seconds_kept, cost, cost_bonus, issued_at on client_tariff begin
    select raise(abort, 'client_tariff_frozen');
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
CREATE INDEX order_free on "order" (club_id, paid_at) where total = 0;
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
CREATE INDEX order_client on "order" (client_id, club_id);
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
COMMIT;
