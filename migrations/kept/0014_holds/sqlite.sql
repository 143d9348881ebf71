PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "seaql_migrations" ( "version" varchar NOT NULL PRIMARY KEY, "applied_at" integer NOT NULL );
INSERT INTO seaql_migrations VALUES('0001_people',1795930544);
INSERT INTO seaql_migrations VALUES('0002_hall',1795930544);
INSERT INTO seaql_migrations VALUES('0003_offer',1795930544);
INSERT INTO seaql_migrations VALUES('0004_ledger',1795930544);
INSERT INTO seaql_migrations VALUES('0005_orders',1795930544);
INSERT INTO seaql_migrations VALUES('0006_sessions',1795930544);
INSERT INTO seaql_migrations VALUES('0007_news',1795930544);
INSERT INTO seaql_migrations VALUES('0008_append_only',1795930544);
INSERT INTO seaql_migrations VALUES('0009_settings',1795930544);
INSERT INTO seaql_migrations VALUES('0010_second_factor',1795930544);
INSERT INTO seaql_migrations VALUES('0011_clubs',1795930544);
INSERT INTO seaql_migrations VALUES('0012_opening_hours',1795930544);
INSERT INTO seaql_migrations VALUES('0013_audit_indexes',1795930544);
INSERT INTO seaql_migrations VALUES('0014_holds',1795930544);
CREATE TABLE organisation (
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
INSERT INTO organisation VALUES(X'01a225cd59d870ac858b9f163d3670e1','Nebula','KZT','₸',0,1,'2026-11-29T05:35:44.600+00:00');
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
    created_at timestamptz not null,
    -- Amounts are rounded down to a whole step.
    constraint club_price_step check (price_step > 0),
    -- A warning and a pause have a length.
    constraint club_minutes check (warning_minutes >= 0 and longest_pause_minutes > 0)
);
INSERT INTO club VALUES(X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f163d3670e1','Nebula, Almaty','KZ','Asia/Almaty','+77270000000',1,5,30,'06:00:00','2026-11-29T05:35:44.600+00:00');
CREATE TABLE staff (
    id uuid not null constraint staff_pkey primary key,
    organisation_id uuid not null constraint staff_organisation_fkey references organisation (id),
    login text not null,
    name text not null,
    password_hash text not null,
    disabled_at timestamptz,
    created_at timestamptz not null, epoch integer not null default 0,
    -- A login is written one way only.
    constraint staff_login_lower check (login = lower(login) and login <> '')
);
INSERT INTO staff VALUES(X'01a225cd59d870ac858b9f18e75b22e9',X'01a225cd59d870ac858b9f163d3670e1','owner','Aliya','$argon2id$v=19$m=19456,t=2,p=1$T5qpGPhiu4Wx+oCY3SXzzg$CaGTG05EBz0RMO9HYAS4H93yFdKqatOdWu2Axz1qqsM',NULL,'2026-11-29T05:35:44.600+00:00',0);
INSERT INTO staff VALUES(X'01a225cd5b3b7135a7aa9608c8c75b9f',X'01a225cd59d870ac858b9f163d3670e1','admin','Dana','$argon2id$v=19$m=19456,t=2,p=1$jEqO/F/AjlviglOim62Ytw$u33FtZrcgSru152LdJpMn5L9sMKrPR8VGNwId56f7u8',NULL,'2026-11-29T05:35:44.747+00:00',0);
INSERT INTO staff VALUES(X'01a225cd5b8c7366a3f995c4bf54c986',X'01a225cd59d870ac858b9f163d3670e1','cashier','Timur','$argon2id$v=19$m=19456,t=2,p=1$pdfOZjRdR0PDukuV3zVJRA$eNoylV2ErzTvjT/IG6OpZAz1SY0/bSozCZrEWV7rIhs',NULL,'2026-11-29T05:35:44.747+00:00',0);
CREATE TABLE role (
    id uuid not null constraint role_pkey primary key,
    organisation_id uuid not null constraint role_organisation_fkey references organisation (id),
    name text not null,
    built_in text,
    -- The rights of a role that the organisation made; those of built-in roles are the program's.
    may jsonb not null,
    constraint role_built_in check (built_in in ('owner', 'administrator'))
);
INSERT INTO role VALUES(X'01a225cd59d974d4abb9a54bbf93e0c0',X'01a225cd59d870ac858b9f163d3670e1','Owner','owner','[]');
INSERT INTO role VALUES(X'01a225cd59d974d4abb9a54ca1a9cdbb',X'01a225cd59d870ac858b9f163d3670e1','Administrator','administrator','[]');
INSERT INTO role VALUES(X'01a225cd5b3a7610a1aef34ba84cee86',X'01a225cd59d870ac858b9f163d3670e1','Cashier',NULL,'["see_hall","start_session","pause_session","move_session","extend_session","end_session","see_shift","open_shift","close_shift"]');
CREATE TABLE staff_role (
    id uuid not null constraint staff_role_pkey primary key,
    staff_id uuid not null constraint staff_role_staff_fkey references staff (id),
    role_id uuid not null constraint staff_role_role_fkey references role (id),
    -- Null: in every club of the organisation.
    club_id uuid constraint staff_role_club_fkey references club (id)
);
INSERT INTO staff_role VALUES(X'01a225cd59da750d8f75507b572767c4',X'01a225cd59d870ac858b9f18e75b22e9',X'01a225cd59d974d4abb9a54bbf93e0c0',NULL);
INSERT INTO staff_role VALUES(X'01a225cd5b8b76449b1f5764187ebc3b',X'01a225cd5b3b7135a7aa9608c8c75b9f',X'01a225cd59d974d4abb9a54ca1a9cdbb',NULL);
INSERT INTO staff_role VALUES(X'01a225cd5bb375a0896465fef4f9b18f',X'01a225cd5b8c7366a3f995c4bf54c986',X'01a225cd5b3a7610a1aef34ba84cee86',NULL);
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
INSERT INTO audit_entry VALUES(X'01a225cd5a6b76ed98f1a7da8bd4086c',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"club":"01a225cd-59d8-70ac-858b-9f175a2a8890","id":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c","name":"Standard"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5a6b76ed98f1a7db920d8406',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"club":"01a225cd-59d8-70ac-858b-9f175a2a8890","id":"01a225cd-5a6b-76ed-98f1-a7db920d8406","name":"VIP"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5a6b76ed98f1a7dc61847e97',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"club":"01a225cd-59d8-70ac-858b-9f175a2a8890","id":"01a225cd-5a6b-76ed-98f1-a7dc61847e97","name":"Consoles"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5a7171f0a936ba5719c931b5',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5a71-71f0-a936-ba5719c931b5","kind":"pc","number":1,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5a977679b65126cd861a6e3e',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5a97-7679-b651-26cd861a6e3e","kind":"pc","number":2,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5aa37526ab27f8bddadc598f',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5aa3-7526-ab27-f8bddadc598f","kind":"pc","number":3,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5aaf73baabab54f62b6444c9',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5aaf-73ba-abab-54f62b6444c9","kind":"pc","number":4,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5ab6757683c2f59db5947196',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5ab6-7576-83c2-f59db5947196","kind":"pc","number":5,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5abb71779db94195aab500f9',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5abb-7177-9db9-4195aab500f9","kind":"pc","number":6,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5abc75188a86a0acd01720b3',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5abc-7518-8a86-a0acd01720b3","kind":"pc","number":7,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5abd74eda3b000475e99c6cb',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5abd-74ed-a3b0-00475e99c6cb","kind":"pc","number":8,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5abe766b84756d72340114bf',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5abe-766b-8475-6d72340114bf","kind":"pc","number":9,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5ac0774e9ad278f54991b1da',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5ac0-774e-9ad2-78f54991b1da","kind":"pc","number":10,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5ac175e792271ec58ee165cb',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5ac1-75e7-9227-1ec58ee165cb","kind":"pc","number":11,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5ac270b7879ddeb8f92a4d4e',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5ac2-70b7-879d-deb8f92a4d4e","kind":"pc","number":12,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5ac377509b9ff1f707e33005',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5ac3-7750-9b9f-f1f707e33005","kind":"pc","number":13,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5ac4711e849e79f7cd4fe2af',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5ac4-711e-849e-79f7cd4fe2af","kind":"pc","number":14,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5ac770798b7dc87743013a6e',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5ac7-7079-8b7d-c87743013a6e","kind":"pc","number":15,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5ae37566805829f910187ec1',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5ae3-7566-8058-29f910187ec1","kind":"pc","number":16,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5ae574b1be3fe8e5c8327e11',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5ae5-74b1-be3f-e8e5c8327e11","kind":"pc","number":17,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5ae67077a03d26dbaaf24171',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5ae6-7077-a03d-26dbaaf24171","kind":"pc","number":18,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5ae7742c8875be2984f7142d',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5ae7-742c-8875-be2984f7142d","kind":"pc","number":19,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5ae8777b922a033f5ad2fd6a',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5ae8-777b-922a-033f5ad2fd6a","kind":"pc","number":20,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5ae9770585c72b4ff9ab98ce',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5ae9-7705-85c7-2b4ff9ab98ce","kind":"pc","number":21,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5aea71c081272247ba2d370c',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5aea-71c0-8127-2247ba2d370c","kind":"pc","number":22,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5aec76369f5f9a9894855201',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5aec-7636-9f5f-9a9894855201","kind":"pc","number":23,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5aee7477aa9366f9b830d7a5',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5aee-7477-aa93-66f9b830d7a5","kind":"pc","number":24,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5af071f4b7172034e8ddbb00',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5af0-71f4-b717-2034e8ddbb00","kind":"pc","number":25,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5af1764e91e6598f3bcd0acc',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5af1-764e-91e6-598f3bcd0acc","kind":"pc","number":26,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5af3754eb05d06d7171e4f54',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5af3-754e-b05d-06d7171e4f54","kind":"pc","number":27,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5af471528ec01a040f7cb172',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5af4-7152-8ec0-1a040f7cb172","kind":"pc","number":28,"zone":"01a225cd-5a6b-76ed-98f1-a7da8bd4086c"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5af57369b9540b4429031341',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5af5-7369-b954-0b4429031341","kind":"pc","number":29,"zone":"01a225cd-5a6b-76ed-98f1-a7db920d8406"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b07717d927fd12873857b77',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5b07-717d-927f-d12873857b77","kind":"pc","number":30,"zone":"01a225cd-5a6b-76ed-98f1-a7db920d8406"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b0f75a49bff64167aca3e6e',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5b0f-75a4-9bff-64167aca3e6e","kind":"pc","number":31,"zone":"01a225cd-5a6b-76ed-98f1-a7db920d8406"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b1375bba03ffebf8e61c46b',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5b13-75bb-a03f-febf8e61c46b","kind":"pc","number":32,"zone":"01a225cd-5a6b-76ed-98f1-a7db920d8406"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b15757d835a6154afef619d',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5b15-757d-835a-6154afef619d","kind":"pc","number":33,"zone":"01a225cd-5a6b-76ed-98f1-a7db920d8406"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b167493ad7795cf429bc138',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5b16-7493-ad77-95cf429bc138","kind":"pc","number":34,"zone":"01a225cd-5a6b-76ed-98f1-a7db920d8406"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b1a766281aa05ad7aa203e4',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5b1a-7662-81aa-05ad7aa203e4","kind":"pc","number":35,"zone":"01a225cd-5a6b-76ed-98f1-a7db920d8406"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b1d701b9f5a024cbb9ea1dc',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5b1d-701b-9f5a-024cbb9ea1dc","kind":"pc","number":36,"zone":"01a225cd-5a6b-76ed-98f1-a7db920d8406"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b1f72ddb915a770ca532262',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5b1f-72dd-b915-a770ca532262","kind":"pc","number":37,"zone":"01a225cd-5a6b-76ed-98f1-a7db920d8406"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b257431be257382e9d25c58',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5b25-7431-be25-7382e9d25c58","kind":"pc","number":38,"zone":"01a225cd-5a6b-76ed-98f1-a7db920d8406"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b26726a8e37ff4872340e47',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5b26-726a-8e37-ff4872340e47","kind":"pc","number":39,"zone":"01a225cd-5a6b-76ed-98f1-a7db920d8406"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b2875dda1a94d04d839ad8b',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5b28-75dd-a1a9-4d04d839ad8b","kind":"pc","number":40,"zone":"01a225cd-5a6b-76ed-98f1-a7db920d8406"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b29742dbb090560baf362ac',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5b29-742d-bb09-0560baf362ac","kind":"console","number":1,"zone":"01a225cd-5a6b-76ed-98f1-a7dc61847e97"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b2b736098a7e9364ca5866c',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5b2b-7360-98a7-e9364ca5866c","kind":"console","number":2,"zone":"01a225cd-5a6b-76ed-98f1-a7dc61847e97"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b2f70cfbd064873137db991',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5b2f-70cf-bd06-4873137db991","kind":"console","number":3,"zone":"01a225cd-5a6b-76ed-98f1-a7dc61847e97"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b3071b4b609c71b435e8fde',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_devices','{"id":"01a225cd-5b30-71b4-b609-c71b435e8fde","kind":"console","number":4,"zone":"01a225cd-5a6b-76ed-98f1-a7dc61847e97"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b317219abf376a1f26b3629',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_tariffs','{"id":"01a225cd-5b31-7219-abf3-76a1f26b3629","max_quantity":12,"name":"1 hour","prices":[["01a225cd-5a6b-76ed-98f1-a7da8bd4086c",900],["01a225cd-5a6b-76ed-98f1-a7db920d8406",1400],["01a225cd-5a6b-76ed-98f1-a7dc61847e97",1200]],"refund_policy":"keep","unit_minutes":60}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b3371c78d8e0dc6c3108bd8',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_tariffs','{"id":"01a225cd-5b33-71c7-8d8e-0dc6c3108bd8","max_quantity":4,"name":"3 hours","prices":[["01a225cd-5a6b-76ed-98f1-a7da8bd4086c",2400],["01a225cd-5a6b-76ed-98f1-a7db920d8406",3600],["01a225cd-5a6b-76ed-98f1-a7dc61847e97",3000]],"refund_policy":"keep","unit_minutes":180}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b3874f5888d50b8ce3d1082',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_tariffs','{"id":"01a225cd-5b38-74f5-888d-50b8ce3d1082","max_quantity":2,"name":"5 hours","prices":[["01a225cd-5a6b-76ed-98f1-a7da8bd4086c",3500],["01a225cd-5a6b-76ed-98f1-a7db920d8406",5500]],"refund_policy":"keep","unit_minutes":300}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b39718d85838811019b3707',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_tariffs','{"id":"01a225cd-5b39-718d-8583-8811019b3707","max_quantity":3,"name":"30 minutes","prices":[["01a225cd-5a6b-76ed-98f1-a7da8bd4086c",500],["01a225cd-5a6b-76ed-98f1-a7db920d8406",800],["01a225cd-5a6b-76ed-98f1-a7dc61847e97",700]],"refund_policy":"keep","unit_minutes":30}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b3a7610a1aef34ba84cee86',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_staff','{"id":"01a225cd-5b3a-7610-a1ae-f34ba84cee86","may":["see_hall","start_session","pause_session","move_session","extend_session","end_session","see_shift","open_shift","close_shift"],"name":"Cashier"}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b3b7135a7aa9608c8c75b9f',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_staff','{"id":"01a225cd-5b3b-7135-a7aa-9608c8c75b9f","login":"admin","name":"Dana","position":{"BuiltIn":"administrator"}}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5b8c7366a3f995c4bf54c986',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d870ac858b9f18e75b22e9','edit_staff','{"id":"01a225cd-5b8c-7366-a3f9-95c4bf54c986","login":"cashier","name":"Timur","position":{"Made":"01a225cd-5b3a-7610-a1ae-f34ba84cee86"}}','done',NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5bf97518a8b43249db75f815',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','open_shift','{"club":"01a225cd-59d8-70ac-858b-9f175a2a8890","id":"01a225cd-5bf9-7518-a8b4-3249db75f815","opening_cash":"20000"}','done',NULL,'2026-11-29T01:35:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c1f72f198d743f4b4749798',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','start_session','{"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","device":"01a225cd-5a71-71f0-a936-ba5719c931b5","id":"01a225cd-5c1f-72f1-98d7-43f4b4749798","method":"cash","quantity":2,"tariff":"01a225cd-5b31-7219-abf3-76a1f26b3629","tendered":""}','done',NULL,'2026-11-29T05:23:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c3275e6bf0ce107d5686043',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','start_session','{"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","device":"01a225cd-5aa3-7526-ab27-f8bddadc598f","id":"01a225cd-5c32-75e6-bf0c-e107d5686043","method":"cash","quantity":1,"tariff":"01a225cd-5b33-71c7-8d8e-0dc6c3108bd8","tendered":""}','done',NULL,'2026-11-29T03:48:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c4676ef88911204d8f17b57',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','start_session','{"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","device":"01a225cd-5aaf-73ba-abab-54f62b6444c9","id":"01a225cd-5c46-76ef-8891-1204d8f17b57","method":"cash","quantity":1,"tariff":"01a225cd-5b31-7219-abf3-76a1f26b3629","tendered":""}','done',NULL,'2026-11-29T04:38:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c4a7082bba2e04b43139cd8',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','start_session','{"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","device":"01a225cd-5ab6-7576-83c2-f59db5947196","id":"01a225cd-5c4a-7082-bba2-e04b43139cd8","method":"card","quantity":1,"tariff":"01a225cd-5b33-71c7-8d8e-0dc6c3108bd8","tendered":""}','done',NULL,'2026-11-29T04:54:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c4d72cf8b18dfd1fddbdd4b',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','pause_session','{"id":"01a225cd-5c4d-72cf-8b18-dfd1fddbdd4b","session":"01a225cd-5c4a-7082-bba2-e04b43139cd8"}','done',NULL,'2026-11-29T05:32:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c517777b25be5849cc9b783',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','start_session','{"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","device":"01a225cd-5abd-74ed-a3b0-00475e99c6cb","id":"01a225cd-5c51-7777-b25b-e5849cc9b783","method":"card","quantity":1,"tariff":"01a225cd-5b38-74f5-888d-50b8ce3d1082","tendered":""}','done',NULL,'2026-11-29T05:15:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c53700aa5d035ec76cdede2',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','start_session','{"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","device":"01a225cd-5ac0-774e-9ad2-78f54991b1da","id":"01a225cd-5c53-700a-a5d0-35ec76cdede2","method":"cash","quantity":2,"tariff":"01a225cd-5b31-7219-abf3-76a1f26b3629","tendered":""}','done',NULL,'2026-11-29T04:07:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c557454a302df6112a05b4e',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','start_session','{"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","device":"01a225cd-5ac1-75e7-9227-1ec58ee165cb","id":"01a225cd-5c55-7454-a302-df6112a05b4e","method":"cash","quantity":1,"tariff":"01a225cd-5b31-7219-abf3-76a1f26b3629","tendered":""}','done',NULL,'2026-11-29T04:57:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c5972ac88ee6e2630fe3fb0',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','start_session','{"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","device":"01a225cd-5ac4-711e-849e-79f7cd4fe2af","id":"01a225cd-5c59-72ac-88ee-6e2630fe3fb0","method":"cash","quantity":1,"tariff":"01a225cd-5b39-718d-8583-8811019b3707","tendered":""}','done',NULL,'2026-11-29T05:30:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c5b75758a8f9d715839505a',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','start_session','{"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","device":"01a225cd-5ae5-74b1-be3f-e8e5c8327e11","id":"01a225cd-5c5b-7575-8a8f-9d715839505a","method":"card","quantity":1,"tariff":"01a225cd-5b39-718d-8583-8811019b3707","tendered":""}','done',NULL,'2026-11-29T05:08:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c5d75b1889f4174a1dc8f00',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','start_session','{"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","device":"01a225cd-5ae9-7705-85c7-2b4ff9ab98ce","id":"01a225cd-5c5d-75b1-889f-4174a1dc8f00","method":"cash","quantity":1,"tariff":"01a225cd-5b33-71c7-8d8e-0dc6c3108bd8","tendered":""}','done',NULL,'2026-11-29T03:05:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c60778ab27d42f9d854aa36',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','start_session','{"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","device":"01a225cd-5af1-764e-91e6-598f3bcd0acc","id":"01a225cd-5c60-778a-b27d-42f9d854aa36","method":"card","quantity":3,"tariff":"01a225cd-5b31-7219-abf3-76a1f26b3629","tendered":""}','done',NULL,'2026-11-29T04:29:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c6d7681a5ffee1b298e7573',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','start_session','{"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","device":"01a225cd-5b0f-75a4-9bff-64167aca3e6e","id":"01a225cd-5c6d-7681-a5ff-ee1b298e7573","method":"cash","quantity":1,"tariff":"01a225cd-5b33-71c7-8d8e-0dc6c3108bd8","tendered":""}','done',NULL,'2026-11-29T04:51:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c7b75c4889af0b597aecec9',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','pause_session','{"id":"01a225cd-5c7b-75c4-889a-f0b597aecec9","session":"01a225cd-5c6d-7681-a5ff-ee1b298e7573"}','done',NULL,'2026-11-29T05:24:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c7e726ca07aaec7c0ff078a',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','start_session','{"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","device":"01a225cd-5b13-75bb-a03f-febf8e61c46b","id":"01a225cd-5c7e-726c-a07a-aec7c0ff078a","method":"card","quantity":1,"tariff":"01a225cd-5b31-7219-abf3-76a1f26b3629","tendered":""}','done',NULL,'2026-11-29T05:33:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c81771da19a0a7b2a1f20da',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','start_session','{"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","device":"01a225cd-5b16-7493-ad77-95cf429bc138","id":"01a225cd-5c81-771d-a19a-0a7b2a1f20da","method":"cash","quantity":1,"tariff":"01a225cd-5b31-7219-abf3-76a1f26b3629","tendered":""}','done',NULL,'2026-11-29T04:37:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c8373978fe6f851c7b84d44',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','start_session','{"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","device":"01a225cd-5b1f-72dd-b915-a770ca532262","id":"01a225cd-5c83-7397-8fe6-f851c7b84d44","method":"card","quantity":1,"tariff":"01a225cd-5b38-74f5-888d-50b8ce3d1082","tendered":""}','done',NULL,'2026-11-29T02:25:45.145+00:00');
INSERT INTO audit_entry VALUES(X'01a225cd5c867072a2fc616f7a590b3d',X'01a225cd59d870ac858b9f163d3670e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5b3b7135a7aa9608c8c75b9f','start_session','{"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","device":"01a225cd-5b29-742d-bb09-0560baf362ac","id":"01a225cd-5c86-7072-a2fc-616f7a590b3d","method":"cash","quantity":1,"tariff":"01a225cd-5b31-7219-abf3-76a1f26b3629","tendered":""}','done',NULL,'2026-11-29T05:02:45.145+00:00');
CREATE TABLE zone (
    id uuid not null constraint zone_pkey primary key,
    club_id uuid not null constraint zone_club_fkey references club (id),
    name text not null,
    position integer not null
, archived_at timestamptz);
INSERT INTO zone VALUES(X'01a225cd5a6b76ed98f1a7da8bd4086c',X'01a225cd59d870ac858b9f175a2a8890','Standard',0,NULL);
INSERT INTO zone VALUES(X'01a225cd5a6b76ed98f1a7db920d8406',X'01a225cd59d870ac858b9f175a2a8890','VIP',1,NULL);
INSERT INTO zone VALUES(X'01a225cd5a6b76ed98f1a7dc61847e97',X'01a225cd59d870ac858b9f175a2a8890','Consoles',2,NULL);
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
INSERT INTO device VALUES(X'01a225cd5a7171f0a936ba5719c931b5',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',1,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5a977679b65126cd861a6e3e',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',2,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5aa37526ab27f8bddadc598f',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',3,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5aaf73baabab54f62b6444c9',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',4,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5ab6757683c2f59db5947196',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',5,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5abb71779db94195aab500f9',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',6,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5abc75188a86a0acd01720b3',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',7,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5abd74eda3b000475e99c6cb',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',8,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5abe766b84756d72340114bf',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',9,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5ac0774e9ad278f54991b1da',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',10,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5ac175e792271ec58ee165cb',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',11,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5ac270b7879ddeb8f92a4d4e',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',12,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5ac377509b9ff1f707e33005',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',13,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5ac4711e849e79f7cd4fe2af',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',14,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5ac770798b7dc87743013a6e',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',15,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5ae37566805829f910187ec1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',16,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5ae574b1be3fe8e5c8327e11',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',17,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5ae67077a03d26dbaaf24171',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',18,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5ae7742c8875be2984f7142d',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',19,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5ae8777b922a033f5ad2fd6a',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',20,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5ae9770585c72b4ff9ab98ce',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',21,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5aea71c081272247ba2d370c',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',22,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5aec76369f5f9a9894855201',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',23,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5aee7477aa9366f9b830d7a5',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',24,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5af071f4b7172034e8ddbb00',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',25,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5af1764e91e6598f3bcd0acc',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',26,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5af3754eb05d06d7171e4f54',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',27,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5af471528ec01a040f7cb172',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7da8bd4086c','pc',28,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5af57369b9540b4429031341',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7db920d8406','pc',29,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5b07717d927fd12873857b77',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7db920d8406','pc',30,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5b0f75a49bff64167aca3e6e',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7db920d8406','pc',31,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5b1375bba03ffebf8e61c46b',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7db920d8406','pc',32,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5b15757d835a6154afef619d',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7db920d8406','pc',33,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5b167493ad7795cf429bc138',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7db920d8406','pc',34,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5b1a766281aa05ad7aa203e4',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7db920d8406','pc',35,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5b1d701b9f5a024cbb9ea1dc',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7db920d8406','pc',36,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5b1f72ddb915a770ca532262',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7db920d8406','pc',37,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5b257431be257382e9d25c58',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7db920d8406','pc',38,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5b26726a8e37ff4872340e47',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7db920d8406','pc',39,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5b2875dda1a94d04d839ad8b',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7db920d8406','pc',40,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5b29742dbb090560baf362ac',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7dc61847e97','console',1,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5b2b736098a7e9364ca5866c',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7dc61847e97','console',2,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5b2f70cfbd064873137db991',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7dc61847e97','console',3,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a225cd5b3071b4b609c71b435e8fde',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5a6b76ed98f1a7dc61847e97','console',4,NULL,'2026-11-29T05:35:44.747+00:00',NULL,NULL);
CREATE TABLE client (
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
INSERT INTO client VALUES(X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd59d870ac858b9f163d3670e1','guest','Unknown Guest',NULL,'2026-11-29T05:35:44.600+00:00');
CREATE TABLE tariff (
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
INSERT INTO tariff VALUES(X'01a225cd5b317219abf376a1f26b3629',X'01a225cd59d870ac858b9f175a2a8890','1 hour',60,12,'keep',0,NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO tariff VALUES(X'01a225cd5b3371c78d8e0dc6c3108bd8',X'01a225cd59d870ac858b9f175a2a8890','3 hours',180,4,'keep',1,NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO tariff VALUES(X'01a225cd5b3874f5888d50b8ce3d1082',X'01a225cd59d870ac858b9f175a2a8890','5 hours',300,2,'keep',2,NULL,'2026-11-29T05:35:44.747+00:00');
INSERT INTO tariff VALUES(X'01a225cd5b39718d85838811019b3707',X'01a225cd59d870ac858b9f175a2a8890','30 minutes',30,3,'keep',3,NULL,'2026-11-29T05:35:44.747+00:00');
CREATE TABLE tariff_price (
    tariff_id uuid not null constraint tariff_price_tariff_fkey references tariff (id),
    zone_id uuid not null constraint tariff_price_zone_fkey references zone (id),
    club_id uuid not null constraint tariff_price_club_fkey references club (id),
    price bigint not null,
    constraint tariff_price_pkey primary key (tariff_id, zone_id),
    -- Free is a price, less than free is not.
    constraint tariff_price_not_negative check (price >= 0)
);
INSERT INTO tariff_price VALUES(X'01a225cd5b317219abf376a1f26b3629',X'01a225cd5a6b76ed98f1a7da8bd4086c',X'01a225cd59d870ac858b9f175a2a8890',900);
INSERT INTO tariff_price VALUES(X'01a225cd5b317219abf376a1f26b3629',X'01a225cd5a6b76ed98f1a7db920d8406',X'01a225cd59d870ac858b9f175a2a8890',1400);
INSERT INTO tariff_price VALUES(X'01a225cd5b317219abf376a1f26b3629',X'01a225cd5a6b76ed98f1a7dc61847e97',X'01a225cd59d870ac858b9f175a2a8890',1200);
INSERT INTO tariff_price VALUES(X'01a225cd5b3371c78d8e0dc6c3108bd8',X'01a225cd5a6b76ed98f1a7da8bd4086c',X'01a225cd59d870ac858b9f175a2a8890',2400);
INSERT INTO tariff_price VALUES(X'01a225cd5b3371c78d8e0dc6c3108bd8',X'01a225cd5a6b76ed98f1a7db920d8406',X'01a225cd59d870ac858b9f175a2a8890',3600);
INSERT INTO tariff_price VALUES(X'01a225cd5b3371c78d8e0dc6c3108bd8',X'01a225cd5a6b76ed98f1a7dc61847e97',X'01a225cd59d870ac858b9f175a2a8890',3000);
INSERT INTO tariff_price VALUES(X'01a225cd5b3874f5888d50b8ce3d1082',X'01a225cd5a6b76ed98f1a7da8bd4086c',X'01a225cd59d870ac858b9f175a2a8890',3500);
INSERT INTO tariff_price VALUES(X'01a225cd5b3874f5888d50b8ce3d1082',X'01a225cd5a6b76ed98f1a7db920d8406',X'01a225cd59d870ac858b9f175a2a8890',5500);
INSERT INTO tariff_price VALUES(X'01a225cd5b39718d85838811019b3707',X'01a225cd5a6b76ed98f1a7da8bd4086c',X'01a225cd59d870ac858b9f175a2a8890',500);
INSERT INTO tariff_price VALUES(X'01a225cd5b39718d85838811019b3707',X'01a225cd5a6b76ed98f1a7db920d8406',X'01a225cd59d870ac858b9f175a2a8890',800);
INSERT INTO tariff_price VALUES(X'01a225cd5b39718d85838811019b3707',X'01a225cd5a6b76ed98f1a7dc61847e97',X'01a225cd59d870ac858b9f175a2a8890',700);
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
INSERT INTO shift VALUES(X'01a225cd5bf97518a8b43249db75f815',X'01a225cd59d870ac858b9f175a2a8890',1,'2026-11-29','2026-11-29T01:35:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f',20000,NULL,NULL,NULL,NULL,'');
CREATE TABLE account (
    id uuid not null constraint account_pkey primary key,
    club_id uuid not null constraint account_club_fkey references club (id),
    kind text not null,
    constraint account_kind check (kind in ('till', 'card', 'tariff_income', 'safe', 'difference'))
);
INSERT INTO account VALUES(X'01a225cd59d974d4abb9a5453b3183db',X'01a225cd59d870ac858b9f175a2a8890','till');
INSERT INTO account VALUES(X'01a225cd59d974d4abb9a54602643919',X'01a225cd59d870ac858b9f175a2a8890','card');
INSERT INTO account VALUES(X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd59d870ac858b9f175a2a8890','tariff_income');
INSERT INTO account VALUES(X'01a225cd59d974d4abb9a548d15f9988',X'01a225cd59d870ac858b9f175a2a8890','safe');
INSERT INTO account VALUES(X'01a225cd59d974d4abb9a54955256f43',X'01a225cd59d870ac858b9f175a2a8890','difference');
CREATE TABLE IF NOT EXISTS "transaction" (
    id uuid not null constraint transaction_pkey primary key,
    club_id uuid not null constraint transaction_club_fkey references club (id),
    -- Null: what the house did by itself.
    shift_id uuid constraint transaction_shift_fkey references shift (id),
    staff_id uuid constraint transaction_staff_fkey references staff (id),
    why text not null,
    -- The order, session or shift that it is about.
    about uuid not null,
    corrects uuid constraint transaction_corrects_fkey references "transaction" (id),
    reason text not null,
    business_day date not null,
    at timestamptz not null,
    constraint transaction_why check (why in ('opening_cash', 'tariff_sale', 'refund', 'shift_difference'))
);
INSERT INTO "transaction" VALUES(X'01a225cd5bfb77fbacfab43db155ad36',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','opening_cash',X'01a225cd5bf97518a8b43249db75f815',NULL,'','2026-11-29','2026-11-29T01:35:45.145+00:00');
INSERT INTO "transaction" VALUES(X'01a225cd5c2074f18201a9f5841765fd',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','tariff_sale',X'01a225cd5c2074f18201a9f2c148719f',NULL,'','2026-11-29','2026-11-29T05:23:45.145+00:00');
INSERT INTO "transaction" VALUES(X'01a225cd5c3470dfb08ab07905b09c95',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','tariff_sale',X'01a225cd5c3470dfb08ab076544391d7',NULL,'','2026-11-29','2026-11-29T03:48:45.145+00:00');
INSERT INTO "transaction" VALUES(X'01a225cd5c4871008536da648da85385',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','tariff_sale',X'01a225cd5c4777f8b4c25fa93409ffa1',NULL,'','2026-11-29','2026-11-29T04:38:45.145+00:00');
INSERT INTO "transaction" VALUES(X'01a225cd5c4c71519b45e7927ad44c7f',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','tariff_sale',X'01a225cd5c4b7371985f9dbb52dc6073',NULL,'','2026-11-29','2026-11-29T04:54:45.145+00:00');
INSERT INTO "transaction" VALUES(X'01a225cd5c5274819d84aff388dc4b0a',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','tariff_sale',X'01a225cd5c517777b25be585dbaed3b9',NULL,'','2026-11-29','2026-11-29T05:15:45.145+00:00');
INSERT INTO "transaction" VALUES(X'01a225cd5c54733baa8eea07fec73884',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','tariff_sale',X'01a225cd5c54733baa8eea040e9a6f53',NULL,'','2026-11-29','2026-11-29T04:07:45.145+00:00');
INSERT INTO "transaction" VALUES(X'01a225cd5c56749ea37512fc86f86fb2',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','tariff_sale',X'01a225cd5c56749ea37512f95f7ff2b3',NULL,'','2026-11-29','2026-11-29T04:57:45.145+00:00');
INSERT INTO "transaction" VALUES(X'01a225cd5c5a70288d9870a989428b99',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','tariff_sale',X'01a225cd5c5a70288d9870a69aedfe05',NULL,'','2026-11-29','2026-11-29T05:30:45.145+00:00');
INSERT INTO "transaction" VALUES(X'01a225cd5c5c71108350a18d52592a20',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','tariff_sale',X'01a225cd5c5c71108350a18aba839eab',NULL,'','2026-11-29','2026-11-29T05:08:45.145+00:00');
INSERT INTO "transaction" VALUES(X'01a225cd5c5e71a695e46bf49f9e1fce',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','tariff_sale',X'01a225cd5c5e71a695e46bf1ad017667',NULL,'','2026-11-29','2026-11-29T03:05:45.145+00:00');
INSERT INTO "transaction" VALUES(X'01a225cd5c6370e2851cf3a6daa27f43',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','tariff_sale',X'01a225cd5c6370e2851cf3a304549638',NULL,'','2026-11-29','2026-11-29T04:29:45.145+00:00');
INSERT INTO "transaction" VALUES(X'01a225cd5c72757d976490c59a917c22',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','tariff_sale',X'01a225cd5c70713d8509eedfc12f3e6c',NULL,'','2026-11-29','2026-11-29T04:51:45.145+00:00');
INSERT INTO "transaction" VALUES(X'01a225cd5c7f7296a8f443eb8a0424d3',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','tariff_sale',X'01a225cd5c7f7296a8f443e8626b4a7f',NULL,'','2026-11-29','2026-11-29T05:33:45.145+00:00');
INSERT INTO "transaction" VALUES(X'01a225cd5c8277e8923da2e1df5e0ea6',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','tariff_sale',X'01a225cd5c81771da19a0a7c149786e5',NULL,'','2026-11-29','2026-11-29T04:37:45.145+00:00');
INSERT INTO "transaction" VALUES(X'01a225cd5c84738989ab98e883e1a9ee',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','tariff_sale',X'01a225cd5c84738989ab98e53081807e',NULL,'','2026-11-29','2026-11-29T02:25:45.145+00:00');
INSERT INTO "transaction" VALUES(X'01a225cd5c87759283d88616f0b4198a',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f','tariff_sale',X'01a225cd5c87759283d8861379d9a36d',NULL,'','2026-11-29','2026-11-29T05:02:45.145+00:00');
CREATE TABLE posting (
    id uuid not null constraint posting_pkey primary key,
    club_id uuid not null constraint posting_club_fkey references club (id),
    transaction_id uuid not null constraint posting_transaction_fkey references "transaction" (id),
    account_id uuid not null constraint posting_account_fkey references account (id),
    -- Again from the transaction: the till's figures are one sum over this index.
    shift_id uuid constraint posting_shift_fkey references shift (id),
    amount bigint not null,
    -- A leg moves something.
    constraint posting_amount check (amount <> 0)
);
INSERT INTO posting VALUES(X'01a225cd5bfb77fbacfab43e61352ae4',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bfb77fbacfab43db155ad36',X'01a225cd59d974d4abb9a548d15f9988',X'01a225cd5bf97518a8b43249db75f815',-20000);
INSERT INTO posting VALUES(X'01a225cd5bfb77fbacfab43f5d6e378a',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5bfb77fbacfab43db155ad36',X'01a225cd59d974d4abb9a5453b3183db',X'01a225cd5bf97518a8b43249db75f815',20000);
INSERT INTO posting VALUES(X'01a225cd5c2177e180a997485effaaff',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c2074f18201a9f5841765fd',X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd5bf97518a8b43249db75f815',-1800);
INSERT INTO posting VALUES(X'01a225cd5c2177e180a997499ee269e9',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c2074f18201a9f5841765fd',X'01a225cd59d974d4abb9a5453b3183db',X'01a225cd5bf97518a8b43249db75f815',1800);
INSERT INTO posting VALUES(X'01a225cd5c3470dfb08ab07ab018fdfe',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c3470dfb08ab07905b09c95',X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd5bf97518a8b43249db75f815',-2400);
INSERT INTO posting VALUES(X'01a225cd5c3470dfb08ab07b8c6d0a82',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c3470dfb08ab07905b09c95',X'01a225cd59d974d4abb9a5453b3183db',X'01a225cd5bf97518a8b43249db75f815',2400);
INSERT INTO posting VALUES(X'01a225cd5c4871008536da659db785cf',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c4871008536da648da85385',X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd5bf97518a8b43249db75f815',-900);
INSERT INTO posting VALUES(X'01a225cd5c4871008536da6609d66945',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c4871008536da648da85385',X'01a225cd59d974d4abb9a5453b3183db',X'01a225cd5bf97518a8b43249db75f815',900);
INSERT INTO posting VALUES(X'01a225cd5c4c71519b45e793c52f22e2',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c4c71519b45e7927ad44c7f',X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd5bf97518a8b43249db75f815',-2400);
INSERT INTO posting VALUES(X'01a225cd5c4c71519b45e79414b92fbf',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c4c71519b45e7927ad44c7f',X'01a225cd59d974d4abb9a54602643919',X'01a225cd5bf97518a8b43249db75f815',2400);
INSERT INTO posting VALUES(X'01a225cd5c5274819d84aff4f0cebe67',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5274819d84aff388dc4b0a',X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd5bf97518a8b43249db75f815',-3500);
INSERT INTO posting VALUES(X'01a225cd5c5274819d84aff5b9e13d23',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5274819d84aff388dc4b0a',X'01a225cd59d974d4abb9a54602643919',X'01a225cd5bf97518a8b43249db75f815',3500);
INSERT INTO posting VALUES(X'01a225cd5c54733baa8eea082973a911',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c54733baa8eea07fec73884',X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd5bf97518a8b43249db75f815',-1800);
INSERT INTO posting VALUES(X'01a225cd5c54733baa8eea09617c1b87',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c54733baa8eea07fec73884',X'01a225cd59d974d4abb9a5453b3183db',X'01a225cd5bf97518a8b43249db75f815',1800);
INSERT INTO posting VALUES(X'01a225cd5c577763a22e4baab71b1459',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c56749ea37512fc86f86fb2',X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd5bf97518a8b43249db75f815',-900);
INSERT INTO posting VALUES(X'01a225cd5c577763a22e4babbb6e138b',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c56749ea37512fc86f86fb2',X'01a225cd59d974d4abb9a5453b3183db',X'01a225cd5bf97518a8b43249db75f815',900);
INSERT INTO posting VALUES(X'01a225cd5c5a70288d9870aaa0820c24',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5a70288d9870a989428b99',X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd5bf97518a8b43249db75f815',-500);
INSERT INTO posting VALUES(X'01a225cd5c5a70288d9870ab8ac9d1be',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5a70288d9870a989428b99',X'01a225cd59d974d4abb9a5453b3183db',X'01a225cd5bf97518a8b43249db75f815',500);
INSERT INTO posting VALUES(X'01a225cd5c5c71108350a18e43c16580',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5c71108350a18d52592a20',X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd5bf97518a8b43249db75f815',-500);
INSERT INTO posting VALUES(X'01a225cd5c5c71108350a18f299701b7',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5c71108350a18d52592a20',X'01a225cd59d974d4abb9a54602643919',X'01a225cd5bf97518a8b43249db75f815',500);
INSERT INTO posting VALUES(X'01a225cd5c5f715cbf5fbf2edc7944f7',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5e71a695e46bf49f9e1fce',X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd5bf97518a8b43249db75f815',-2400);
INSERT INTO posting VALUES(X'01a225cd5c5f715cbf5fbf2f642d1368',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5e71a695e46bf49f9e1fce',X'01a225cd59d974d4abb9a5453b3183db',X'01a225cd5bf97518a8b43249db75f815',2400);
INSERT INTO posting VALUES(X'01a225cd5c667622855401b3c84e0782',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c6370e2851cf3a6daa27f43',X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd5bf97518a8b43249db75f815',-2700);
INSERT INTO posting VALUES(X'01a225cd5c667622855401b4a18c1a5f',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c6370e2851cf3a6daa27f43',X'01a225cd59d974d4abb9a54602643919',X'01a225cd5bf97518a8b43249db75f815',2700);
INSERT INTO posting VALUES(X'01a225cd5c73745aa6662fa401e835ea',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c72757d976490c59a917c22',X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd5bf97518a8b43249db75f815',-3600);
INSERT INTO posting VALUES(X'01a225cd5c73745aa6662fa53736c2bd',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c72757d976490c59a917c22',X'01a225cd59d974d4abb9a5453b3183db',X'01a225cd5bf97518a8b43249db75f815',3600);
INSERT INTO posting VALUES(X'01a225cd5c7f7296a8f443ec26746816',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c7f7296a8f443eb8a0424d3',X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd5bf97518a8b43249db75f815',-1400);
INSERT INTO posting VALUES(X'01a225cd5c7f7296a8f443ed6ccab2df',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c7f7296a8f443eb8a0424d3',X'01a225cd59d974d4abb9a54602643919',X'01a225cd5bf97518a8b43249db75f815',1400);
INSERT INTO posting VALUES(X'01a225cd5c8277e8923da2e2dab8beca',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c8277e8923da2e1df5e0ea6',X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd5bf97518a8b43249db75f815',-1400);
INSERT INTO posting VALUES(X'01a225cd5c8277e8923da2e3fc01c9a9',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c8277e8923da2e1df5e0ea6',X'01a225cd59d974d4abb9a5453b3183db',X'01a225cd5bf97518a8b43249db75f815',1400);
INSERT INTO posting VALUES(X'01a225cd5c857285b021b08e597a4ebc',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c84738989ab98e883e1a9ee',X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd5bf97518a8b43249db75f815',-5500);
INSERT INTO posting VALUES(X'01a225cd5c857285b021b08f90758148',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c84738989ab98e883e1a9ee',X'01a225cd59d974d4abb9a54602643919',X'01a225cd5bf97518a8b43249db75f815',5500);
INSERT INTO posting VALUES(X'01a225cd5c87759283d8861752030746',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c87759283d88616f0b4198a',X'01a225cd59d974d4abb9a547bf599f63',X'01a225cd5bf97518a8b43249db75f815',-1200);
INSERT INTO posting VALUES(X'01a225cd5c87759283d886184c93ca57',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c87759283d88616f0b4198a',X'01a225cd59d974d4abb9a5453b3183db',X'01a225cd5bf97518a8b43249db75f815',1200);
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
INSERT INTO "order" VALUES(X'01a225cd5c2074f18201a9f2c148719f',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f',1800,'2026-11-29T05:23:45.145+00:00');
INSERT INTO "order" VALUES(X'01a225cd5c3470dfb08ab076544391d7',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f',2400,'2026-11-29T03:48:45.145+00:00');
INSERT INTO "order" VALUES(X'01a225cd5c4777f8b4c25fa93409ffa1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f',900,'2026-11-29T04:38:45.145+00:00');
INSERT INTO "order" VALUES(X'01a225cd5c4b7371985f9dbb52dc6073',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f',2400,'2026-11-29T04:54:45.145+00:00');
INSERT INTO "order" VALUES(X'01a225cd5c517777b25be585dbaed3b9',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f',3500,'2026-11-29T05:15:45.145+00:00');
INSERT INTO "order" VALUES(X'01a225cd5c54733baa8eea040e9a6f53',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f',1800,'2026-11-29T04:07:45.145+00:00');
INSERT INTO "order" VALUES(X'01a225cd5c56749ea37512f95f7ff2b3',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f',900,'2026-11-29T04:57:45.145+00:00');
INSERT INTO "order" VALUES(X'01a225cd5c5a70288d9870a69aedfe05',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f',500,'2026-11-29T05:30:45.145+00:00');
INSERT INTO "order" VALUES(X'01a225cd5c5c71108350a18aba839eab',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f',500,'2026-11-29T05:08:45.145+00:00');
INSERT INTO "order" VALUES(X'01a225cd5c5e71a695e46bf1ad017667',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f',2400,'2026-11-29T03:05:45.145+00:00');
INSERT INTO "order" VALUES(X'01a225cd5c6370e2851cf3a304549638',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f',2700,'2026-11-29T04:29:45.145+00:00');
INSERT INTO "order" VALUES(X'01a225cd5c70713d8509eedfc12f3e6c',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f',3600,'2026-11-29T04:51:45.145+00:00');
INSERT INTO "order" VALUES(X'01a225cd5c7f7296a8f443e8626b4a7f',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f',1400,'2026-11-29T05:33:45.145+00:00');
INSERT INTO "order" VALUES(X'01a225cd5c81771da19a0a7c149786e5',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f',1400,'2026-11-29T04:37:45.145+00:00');
INSERT INTO "order" VALUES(X'01a225cd5c84738989ab98e53081807e',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f',5500,'2026-11-29T02:25:45.145+00:00');
INSERT INTO "order" VALUES(X'01a225cd5c87759283d8861379d9a36d',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5bf97518a8b43249db75f815',X'01a225cd5b3b7135a7aa9608c8c75b9f',1200,'2026-11-29T05:02:45.145+00:00');
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
    constraint order_line_quantity check (quantity > 0),
    -- The price is its explanation: so many at so much.
    constraint order_line_total check (total = unit_price * quantity and unit_price >= 0)
);
INSERT INTO order_line VALUES(X'01a225cd5c2074f18201a9f38c192e9a',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c2074f18201a9f2c148719f',0,X'01a225cd5b317219abf376a1f26b3629',X'01a225cd5a6b76ed98f1a7da8bd4086c','1 hour','Standard',2,900,1800);
INSERT INTO order_line VALUES(X'01a225cd5c3470dfb08ab077a36bee1b',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c3470dfb08ab076544391d7',0,X'01a225cd5b3371c78d8e0dc6c3108bd8',X'01a225cd5a6b76ed98f1a7da8bd4086c','3 hours','Standard',1,2400,2400);
INSERT INTO order_line VALUES(X'01a225cd5c4777f8b4c25faa8201fee8',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c4777f8b4c25fa93409ffa1',0,X'01a225cd5b317219abf376a1f26b3629',X'01a225cd5a6b76ed98f1a7da8bd4086c','1 hour','Standard',1,900,900);
INSERT INTO order_line VALUES(X'01a225cd5c4b7371985f9dbc428c90e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c4b7371985f9dbb52dc6073',0,X'01a225cd5b3371c78d8e0dc6c3108bd8',X'01a225cd5a6b76ed98f1a7da8bd4086c','3 hours','Standard',1,2400,2400);
INSERT INTO order_line VALUES(X'01a225cd5c517777b25be586981f2811',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c517777b25be585dbaed3b9',0,X'01a225cd5b3874f5888d50b8ce3d1082',X'01a225cd5a6b76ed98f1a7da8bd4086c','5 hours','Standard',1,3500,3500);
INSERT INTO order_line VALUES(X'01a225cd5c54733baa8eea05ea32c9d0',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c54733baa8eea040e9a6f53',0,X'01a225cd5b317219abf376a1f26b3629',X'01a225cd5a6b76ed98f1a7da8bd4086c','1 hour','Standard',2,900,1800);
INSERT INTO order_line VALUES(X'01a225cd5c56749ea37512faad1aa92b',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c56749ea37512f95f7ff2b3',0,X'01a225cd5b317219abf376a1f26b3629',X'01a225cd5a6b76ed98f1a7da8bd4086c','1 hour','Standard',1,900,900);
INSERT INTO order_line VALUES(X'01a225cd5c5a70288d9870a721fc4adf',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5a70288d9870a69aedfe05',0,X'01a225cd5b39718d85838811019b3707',X'01a225cd5a6b76ed98f1a7da8bd4086c','30 minutes','Standard',1,500,500);
INSERT INTO order_line VALUES(X'01a225cd5c5c71108350a18b6b8cd87b',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5c71108350a18aba839eab',0,X'01a225cd5b39718d85838811019b3707',X'01a225cd5a6b76ed98f1a7da8bd4086c','30 minutes','Standard',1,500,500);
INSERT INTO order_line VALUES(X'01a225cd5c5e71a695e46bf2bd2be6ec',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5e71a695e46bf1ad017667',0,X'01a225cd5b3371c78d8e0dc6c3108bd8',X'01a225cd5a6b76ed98f1a7da8bd4086c','3 hours','Standard',1,2400,2400);
INSERT INTO order_line VALUES(X'01a225cd5c6370e2851cf3a42b92600d',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c6370e2851cf3a304549638',0,X'01a225cd5b317219abf376a1f26b3629',X'01a225cd5a6b76ed98f1a7da8bd4086c','1 hour','Standard',3,900,2700);
INSERT INTO order_line VALUES(X'01a225cd5c70713d8509eee0179e5bab',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c70713d8509eedfc12f3e6c',0,X'01a225cd5b3371c78d8e0dc6c3108bd8',X'01a225cd5a6b76ed98f1a7db920d8406','3 hours','VIP',1,3600,3600);
INSERT INTO order_line VALUES(X'01a225cd5c7f7296a8f443e9d3adf873',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c7f7296a8f443e8626b4a7f',0,X'01a225cd5b317219abf376a1f26b3629',X'01a225cd5a6b76ed98f1a7db920d8406','1 hour','VIP',1,1400,1400);
INSERT INTO order_line VALUES(X'01a225cd5c8277e8923da2df45636e06',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c81771da19a0a7c149786e5',0,X'01a225cd5b317219abf376a1f26b3629',X'01a225cd5a6b76ed98f1a7db920d8406','1 hour','VIP',1,1400,1400);
INSERT INTO order_line VALUES(X'01a225cd5c84738989ab98e665be1b74',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c84738989ab98e53081807e',0,X'01a225cd5b3874f5888d50b8ce3d1082',X'01a225cd5a6b76ed98f1a7db920d8406','5 hours','VIP',1,5500,5500);
INSERT INTO order_line VALUES(X'01a225cd5c87759283d8861465b25be0',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c87759283d8861379d9a36d',0,X'01a225cd5b317219abf376a1f26b3629',X'01a225cd5a6b76ed98f1a7dc61847e97','1 hour','Consoles',1,1200,1200);
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
    constraint payment_method check (method in ('cash', 'card')),
    constraint payment_amount check (amount >= 0),
    -- Only cash has change.
    constraint payment_change check (change_given = tendered - amount and change_given >= 0
        and (method = 'cash' or change_given = 0))
);
INSERT INTO payment VALUES(X'01a225cd5c2074f18201a9f48689e87d',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c2074f18201a9f2c148719f',X'01a225cd5c2074f18201a9f5841765fd','cash',1800,1800,0,'2026-11-29T05:23:45.145+00:00');
INSERT INTO payment VALUES(X'01a225cd5c3470dfb08ab078dcef8acc',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c3470dfb08ab076544391d7',X'01a225cd5c3470dfb08ab07905b09c95','cash',2400,2400,0,'2026-11-29T03:48:45.145+00:00');
INSERT INTO payment VALUES(X'01a225cd5c4777f8b4c25faba395e46e',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c4777f8b4c25fa93409ffa1',X'01a225cd5c4871008536da648da85385','cash',900,900,0,'2026-11-29T04:38:45.145+00:00');
INSERT INTO payment VALUES(X'01a225cd5c4b7371985f9dbd7299d3ff',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c4b7371985f9dbb52dc6073',X'01a225cd5c4c71519b45e7927ad44c7f','card',2400,2400,0,'2026-11-29T04:54:45.145+00:00');
INSERT INTO payment VALUES(X'01a225cd5c517777b25be58717ceb814',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c517777b25be585dbaed3b9',X'01a225cd5c5274819d84aff388dc4b0a','card',3500,3500,0,'2026-11-29T05:15:45.145+00:00');
INSERT INTO payment VALUES(X'01a225cd5c54733baa8eea0647fbd24d',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c54733baa8eea040e9a6f53',X'01a225cd5c54733baa8eea07fec73884','cash',1800,1800,0,'2026-11-29T04:07:45.145+00:00');
INSERT INTO payment VALUES(X'01a225cd5c56749ea37512fb1f33059f',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c56749ea37512f95f7ff2b3',X'01a225cd5c56749ea37512fc86f86fb2','cash',900,900,0,'2026-11-29T04:57:45.145+00:00');
INSERT INTO payment VALUES(X'01a225cd5c5a70288d9870a851e342e1',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5a70288d9870a69aedfe05',X'01a225cd5c5a70288d9870a989428b99','cash',500,500,0,'2026-11-29T05:30:45.145+00:00');
INSERT INTO payment VALUES(X'01a225cd5c5c71108350a18c30014397',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5c71108350a18aba839eab',X'01a225cd5c5c71108350a18d52592a20','card',500,500,0,'2026-11-29T05:08:45.145+00:00');
INSERT INTO payment VALUES(X'01a225cd5c5e71a695e46bf3cde9da3e',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5e71a695e46bf1ad017667',X'01a225cd5c5e71a695e46bf49f9e1fce','cash',2400,2400,0,'2026-11-29T03:05:45.145+00:00');
INSERT INTO payment VALUES(X'01a225cd5c6370e2851cf3a5433f7cde',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c6370e2851cf3a304549638',X'01a225cd5c6370e2851cf3a6daa27f43','card',2700,2700,0,'2026-11-29T04:29:45.145+00:00');
INSERT INTO payment VALUES(X'01a225cd5c70713d8509eee117871a0d',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c70713d8509eedfc12f3e6c',X'01a225cd5c72757d976490c59a917c22','cash',3600,3600,0,'2026-11-29T04:51:45.145+00:00');
INSERT INTO payment VALUES(X'01a225cd5c7f7296a8f443eae6ed7036',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c7f7296a8f443e8626b4a7f',X'01a225cd5c7f7296a8f443eb8a0424d3','card',1400,1400,0,'2026-11-29T05:33:45.145+00:00');
INSERT INTO payment VALUES(X'01a225cd5c8277e8923da2e02d0037f7',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c81771da19a0a7c149786e5',X'01a225cd5c8277e8923da2e1df5e0ea6','cash',1400,1400,0,'2026-11-29T04:37:45.145+00:00');
INSERT INTO payment VALUES(X'01a225cd5c84738989ab98e75405bbe3',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c84738989ab98e53081807e',X'01a225cd5c84738989ab98e883e1a9ee','card',5500,5500,0,'2026-11-29T02:25:45.145+00:00');
INSERT INTO payment VALUES(X'01a225cd5c87759283d88615afcbbdf2',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c87759283d8861379d9a36d',X'01a225cd5c87759283d88616f0b4198a','cash',1200,1200,0,'2026-11-29T05:02:45.145+00:00');
CREATE TABLE client_tariff (
    id uuid not null constraint client_tariff_pkey primary key,
    club_id uuid not null constraint client_tariff_club_fkey references club (id),
    client_id uuid not null constraint client_tariff_client_fkey references client (id),
    tariff_id uuid not null constraint client_tariff_tariff_fkey references tariff (id),
    order_line_id uuid not null constraint client_tariff_order_line_fkey references order_line (id),
    seconds_bought bigint not null,
    seconds_left bigint not null,
    refund_policy text not null,
    issued_at timestamptz not null,
    -- What is left is part of what was bought.
    constraint client_tariff_left check (seconds_left >= 0 and seconds_left <= seconds_bought),
    constraint client_tariff_refund_policy check (refund_policy in ('keep', 'bonus', 'burn'))
);
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
    refunded bigint not null,
    -- The states before the start belong to bookings.
    constraint session_state check (state in ('awaiting_payment', 'waiting', 'active', 'paused', 'ended', 'cancelled')),
    -- `forced` is for the right to end what cannot end otherwise.
    constraint session_end_reason check (end_reason in ('time_ran_out', 'client_left', 'staff', 'forced')),
    -- An ended session says when and why, a running one does not.
    constraint session_ended check ((state = 'ended') = (ended_at is not null)
        and (ended_at is null) = (end_reason is null)),
    -- Only a pause waits to be over.
    constraint session_resumes check ((state = 'paused') = (resumes_at is not null)),
    -- Whatever runs has a next moment.
    constraint session_due check ((state in ('active', 'paused')) = (due_at is not null)),
    constraint session_refunded check (refunded >= 0),
    -- Time does not run backwards.
    constraint session_order check (ended_at is null or ended_at >= started_at)
);
INSERT INTO session VALUES(X'01a225cd5c1f72f198d743f4b4749798',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5a7171f0a936ba5719c931b5','active','2026-11-29T05:23:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f',NULL,'2026-11-29T07:23:45.145+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a225cd5c3275e6bf0ce107d5686043',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5aa37526ab27f8bddadc598f','active','2026-11-29T03:48:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f',NULL,'2026-11-29T06:48:45.145+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a225cd5c4676ef88911204d8f17b57',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5aaf73baabab54f62b6444c9','active','2026-11-29T04:38:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f',NULL,'2026-11-29T05:38:45.145+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a225cd5c4a7082bba2e04b43139cd8',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5ab6757683c2f59db5947196','paused','2026-11-29T04:54:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f','2026-11-29T06:02:45.145+00:00','2026-11-29T06:02:45.145+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a225cd5c517777b25be5849cc9b783',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5abd74eda3b000475e99c6cb','active','2026-11-29T05:15:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f',NULL,'2026-11-29T10:15:45.145+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a225cd5c53700aa5d035ec76cdede2',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5ac0774e9ad278f54991b1da','active','2026-11-29T04:07:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f',NULL,'2026-11-29T06:07:45.145+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a225cd5c557454a302df6112a05b4e',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5ac175e792271ec58ee165cb','active','2026-11-29T04:57:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f',NULL,'2026-11-29T05:57:45.145+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a225cd5c5972ac88ee6e2630fe3fb0',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5ac4711e849e79f7cd4fe2af','active','2026-11-29T05:30:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f',NULL,'2026-11-29T06:00:45.145+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a225cd5c5b75758a8f9d715839505a',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5ae574b1be3fe8e5c8327e11','active','2026-11-29T05:08:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f',NULL,'2026-11-29T05:38:45.145+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a225cd5c5d75b1889f4174a1dc8f00',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5ae9770585c72b4ff9ab98ce','active','2026-11-29T03:05:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f',NULL,'2026-11-29T06:05:45.145+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a225cd5c60778ab27d42f9d854aa36',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5af1764e91e6598f3bcd0acc','active','2026-11-29T04:29:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f',NULL,'2026-11-29T07:29:45.145+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a225cd5c6d7681a5ffee1b298e7573',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5b0f75a49bff64167aca3e6e','paused','2026-11-29T04:51:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f','2026-11-29T05:54:45.145+00:00','2026-11-29T05:54:45.145+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a225cd5c7e726ca07aaec7c0ff078a',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5b1375bba03ffebf8e61c46b','active','2026-11-29T05:33:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f',NULL,'2026-11-29T06:33:45.145+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a225cd5c81771da19a0a7b2a1f20da',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5b167493ad7795cf429bc138','active','2026-11-29T04:37:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f',NULL,'2026-11-29T05:37:45.145+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a225cd5c8373978fe6f851c7b84d44',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5b1f72ddb915a770ca532262','active','2026-11-29T02:25:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f',NULL,'2026-11-29T07:25:45.145+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a225cd5c867072a2fc616f7a590b3d',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd59d974d4abb9a54a985a3405',X'01a225cd5b29742dbb090560baf362ac','active','2026-11-29T05:02:45.145+00:00',X'01a225cd5b3b7135a7aa9608c8c75b9f',NULL,'2026-11-29T06:02:45.145+00:00',NULL,NULL,NULL,0);
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
INSERT INTO segment VALUES(X'01a225cd5c2177e180a9974bb1ec81e0',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c1f72f198d743f4b4749798',X'01a225cd5a7171f0a936ba5719c931b5','playing',0,'2026-11-29T05:23:45.145+00:00',NULL);
INSERT INTO segment VALUES(X'01a225cd5c357301876b565eb1b10466',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c3275e6bf0ce107d5686043',X'01a225cd5aa37526ab27f8bddadc598f','playing',0,'2026-11-29T03:48:45.145+00:00',NULL);
INSERT INTO segment VALUES(X'01a225cd5c4871008536da68002b0095',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c4676ef88911204d8f17b57',X'01a225cd5aaf73baabab54f62b6444c9','playing',0,'2026-11-29T04:38:45.145+00:00',NULL);
INSERT INTO segment VALUES(X'01a225cd5c4c71519b45e796b0f9da10',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c4a7082bba2e04b43139cd8',X'01a225cd5ab6757683c2f59db5947196','playing',0,'2026-11-29T04:54:45.145+00:00','2026-11-29T05:32:45.145+00:00');
INSERT INTO segment VALUES(X'01a225cd5c4e72a0875a9f0716e0c7c6',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c4a7082bba2e04b43139cd8',X'01a225cd5ab6757683c2f59db5947196','paused',1,'2026-11-29T05:32:45.145+00:00',NULL);
INSERT INTO segment VALUES(X'01a225cd5c5274819d84aff70ce67bb0',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c517777b25be5849cc9b783',X'01a225cd5abd74eda3b000475e99c6cb','playing',0,'2026-11-29T05:15:45.145+00:00',NULL);
INSERT INTO segment VALUES(X'01a225cd5c54733baa8eea0b39cfd0a5',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c53700aa5d035ec76cdede2',X'01a225cd5ac0774e9ad278f54991b1da','playing',0,'2026-11-29T04:07:45.145+00:00',NULL);
INSERT INTO segment VALUES(X'01a225cd5c577763a22e4badcbcc4676',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c557454a302df6112a05b4e',X'01a225cd5ac175e792271ec58ee165cb','playing',0,'2026-11-29T04:57:45.145+00:00',NULL);
INSERT INTO segment VALUES(X'01a225cd5c5a70288d9870ad9feb2040',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5972ac88ee6e2630fe3fb0',X'01a225cd5ac4711e849e79f7cd4fe2af','playing',0,'2026-11-29T05:30:45.145+00:00',NULL);
INSERT INTO segment VALUES(X'01a225cd5c5c71108350a1916c2b30fc',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5b75758a8f9d715839505a',X'01a225cd5ae574b1be3fe8e5c8327e11','playing',0,'2026-11-29T05:08:45.145+00:00',NULL);
INSERT INTO segment VALUES(X'01a225cd5c5f715cbf5fbf3199d9ab90',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5d75b1889f4174a1dc8f00',X'01a225cd5ae9770585c72b4ff9ab98ce','playing',0,'2026-11-29T03:05:45.145+00:00',NULL);
INSERT INTO segment VALUES(X'01a225cd5c667622855401b66ec80a8f',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c60778ab27d42f9d854aa36',X'01a225cd5af1764e91e6598f3bcd0acc','playing',0,'2026-11-29T04:29:45.145+00:00',NULL);
INSERT INTO segment VALUES(X'01a225cd5c73745aa6662fa74c7896ec',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c6d7681a5ffee1b298e7573',X'01a225cd5b0f75a49bff64167aca3e6e','playing',0,'2026-11-29T04:51:45.145+00:00','2026-11-29T05:24:45.145+00:00');
INSERT INTO segment VALUES(X'01a225cd5c7c75899cf204f20139117e',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c6d7681a5ffee1b298e7573',X'01a225cd5b0f75a49bff64167aca3e6e','paused',1,'2026-11-29T05:24:45.145+00:00',NULL);
INSERT INTO segment VALUES(X'01a225cd5c80776892e568fe65ab7bb5',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c7e726ca07aaec7c0ff078a',X'01a225cd5b1375bba03ffebf8e61c46b','playing',0,'2026-11-29T05:33:45.145+00:00',NULL);
INSERT INTO segment VALUES(X'01a225cd5c8277e8923da2e56f61a8f6',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c81771da19a0a7b2a1f20da',X'01a225cd5b167493ad7795cf429bc138','playing',0,'2026-11-29T04:37:45.145+00:00',NULL);
INSERT INTO segment VALUES(X'01a225cd5c857285b021b091b5038293',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c8373978fe6f851c7b84d44',X'01a225cd5b1f72ddb915a770ca532262','playing',0,'2026-11-29T02:25:45.145+00:00',NULL);
INSERT INTO segment VALUES(X'01a225cd5c87759283d8861ad9a2f324',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c867072a2fc616f7a590b3d',X'01a225cd5b29742dbb090560baf362ac','playing',0,'2026-11-29T05:02:45.145+00:00',NULL);
CREATE TABLE time_block (
    id uuid not null constraint time_block_pkey primary key,
    club_id uuid not null constraint time_block_club_fkey references club (id),
    session_id uuid not null constraint time_block_session_fkey references session (id),
    order_line_id uuid not null constraint time_block_order_line_fkey references order_line (id),
    position integer not null,
    seconds bigint not null,
    refund_policy text not null,
    bought_at timestamptz not null,
    constraint time_block_seconds check (seconds > 0),
    constraint time_block_refund_policy check (refund_policy in ('keep', 'bonus', 'burn'))
);
INSERT INTO time_block VALUES(X'01a225cd5c2177e180a9974ad9450244',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c1f72f198d743f4b4749798',X'01a225cd5c2074f18201a9f38c192e9a',0,7200,'keep','2026-11-29T05:23:45.145+00:00');
INSERT INTO time_block VALUES(X'01a225cd5c357301876b565d5f1a7072',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c3275e6bf0ce107d5686043',X'01a225cd5c3470dfb08ab077a36bee1b',0,10800,'keep','2026-11-29T03:48:45.145+00:00');
INSERT INTO time_block VALUES(X'01a225cd5c4871008536da67be26869a',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c4676ef88911204d8f17b57',X'01a225cd5c4777f8b4c25faa8201fee8',0,3600,'keep','2026-11-29T04:38:45.145+00:00');
INSERT INTO time_block VALUES(X'01a225cd5c4c71519b45e79585559475',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c4a7082bba2e04b43139cd8',X'01a225cd5c4b7371985f9dbc428c90e1',0,10800,'keep','2026-11-29T04:54:45.145+00:00');
INSERT INTO time_block VALUES(X'01a225cd5c5274819d84aff62575d409',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c517777b25be5849cc9b783',X'01a225cd5c517777b25be586981f2811',0,18000,'keep','2026-11-29T05:15:45.145+00:00');
INSERT INTO time_block VALUES(X'01a225cd5c54733baa8eea0afbe21e2d',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c53700aa5d035ec76cdede2',X'01a225cd5c54733baa8eea05ea32c9d0',0,7200,'keep','2026-11-29T04:07:45.145+00:00');
INSERT INTO time_block VALUES(X'01a225cd5c577763a22e4bac4dcc6410',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c557454a302df6112a05b4e',X'01a225cd5c56749ea37512faad1aa92b',0,3600,'keep','2026-11-29T04:57:45.145+00:00');
INSERT INTO time_block VALUES(X'01a225cd5c5a70288d9870ac430d7063',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5972ac88ee6e2630fe3fb0',X'01a225cd5c5a70288d9870a721fc4adf',0,1800,'keep','2026-11-29T05:30:45.145+00:00');
INSERT INTO time_block VALUES(X'01a225cd5c5c71108350a19067019777',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5b75758a8f9d715839505a',X'01a225cd5c5c71108350a18b6b8cd87b',0,1800,'keep','2026-11-29T05:08:45.145+00:00');
INSERT INTO time_block VALUES(X'01a225cd5c5f715cbf5fbf30d245f751',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c5d75b1889f4174a1dc8f00',X'01a225cd5c5e71a695e46bf2bd2be6ec',0,10800,'keep','2026-11-29T03:05:45.145+00:00');
INSERT INTO time_block VALUES(X'01a225cd5c667622855401b585f73a93',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c60778ab27d42f9d854aa36',X'01a225cd5c6370e2851cf3a42b92600d',0,10800,'keep','2026-11-29T04:29:45.145+00:00');
INSERT INTO time_block VALUES(X'01a225cd5c73745aa6662fa622916b80',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c6d7681a5ffee1b298e7573',X'01a225cd5c70713d8509eee0179e5bab',0,10800,'keep','2026-11-29T04:51:45.145+00:00');
INSERT INTO time_block VALUES(X'01a225cd5c80776892e568fdf8502543',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c7e726ca07aaec7c0ff078a',X'01a225cd5c7f7296a8f443e9d3adf873',0,3600,'keep','2026-11-29T05:33:45.145+00:00');
INSERT INTO time_block VALUES(X'01a225cd5c8277e8923da2e478635346',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c81771da19a0a7b2a1f20da',X'01a225cd5c8277e8923da2df45636e06',0,3600,'keep','2026-11-29T04:37:45.145+00:00');
INSERT INTO time_block VALUES(X'01a225cd5c857285b021b0908ca167a9',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c8373978fe6f851c7b84d44',X'01a225cd5c84738989ab98e665be1b74',0,18000,'keep','2026-11-29T02:25:45.145+00:00');
INSERT INTO time_block VALUES(X'01a225cd5c87759283d886190ee941ac',X'01a225cd59d870ac858b9f175a2a8890',X'01a225cd5c867072a2fc616f7a590b3d',X'01a225cd5c87759283d8861465b25be0',0,3600,'keep','2026-11-29T05:02:45.145+00:00');
CREATE TABLE news (
    id uuid not null constraint news_pkey primary key,
    club_id uuid not null constraint news_club_fkey references club (id),
    number bigint,
    body jsonb not null,
    at timestamptz not null
);
INSERT INTO news VALUES(X'01a225cd5a6c751686cbf8ea5d6d9014',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5a6d7693a1f742450de050eb',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5a6f76cfbe608a5ef0b8a398',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5a727629ab6abe26d02d4924',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5a987224b11cef48ef3ca083',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5aa475b097f1850bce3766e7',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5ab0762fbb6fd21c011151c4',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5ab7713d83ce3a772d7fd581',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5abb71779db94196f35b05dd',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5abd74eda3b00046589b3a68',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5abe766b84756d71886d4567',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5abf7709a0025f2c10d5caa8',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5ac0774e9ad278f66456ac97',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5ac175e792271ec691027440',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5ac270b7879ddeb90d921226',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5ac377509b9ff1f899a34e6d',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5ac4711e849e79f8186b66ae',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5ac770798b7dc878edd97ee9',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5ae471e6b495c09f1d598204',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5ae574b1be3fe8e66438c740',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5ae67077a03d26dc73ca7f1a',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5ae7742c8875be2acee6e7ab',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5ae9770585c72b4ebed63e29',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5aea71c0812722461f6b421d',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5aeb71bda59a47dea36a4875',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5aed74e2b36e0cbabc188d89',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5aef75649c956f1c883ddbb0',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5af1764e91e6598eae3691fb',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5af274dd9def1f093d5c7107',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5af3754eb05d06d8673fd15c',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5af471528ec01a051c0d95d0',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5af57369b9540b45aa322089',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5b0872b0a61c5a7503bfc789',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5b11735a98293b1c40976619',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5b147077a92279bb389510ef',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5b15757d835a61559ea2e4c5',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5b1775e18dbbe28fb5381869',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5b1b70d6b4d777ddea5589f0',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5b1d701b9f5a024d167c410e',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5b1f72ddb915a771d1372c55',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5b26726a8e37ff471167fbbb',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5b2775239e0b59469c1b7589',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5b2875dda1a94d05d32b4339',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5b2b736098a7e9359e3e0825',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5b2e7652b578e8ae66cece96',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5b2f70cfbd064874b91fea00',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5b3071b4b609c71c94b62d9d',X'01a225cd59d870ac858b9f175a2a8890',NULL,'"Furnished"','2026-11-29T05:35:44.747+00:00');
INSERT INTO news VALUES(X'01a225cd5bfb77fbacfab4401e1cd409',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Shift":{"business_day":"2026-11-29","closed":null,"id":"01a225cd-5bf9-7518-a8b4-3249db75f815","number":1,"opened_at":"2026-11-29T01:35:45.145Z","opened_by":"Dana","opening_cash":20000}}','2026-11-29T01:35:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c227752b0ce30e4e1d5a714',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T05:23:45.145Z","change":0,"id":"01a225cd-5c21-77e1-80a9-974ad9450244","method":"cash","order":"01a225cd-5c20-74f1-8201-a9f2c148719f","price":1800,"refund_policy":"keep","seconds":7200,"tariff":"01a225cd-5b31-7219-abf3-76a1f26b3629","tariff_name":"1 hour"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5a71-71f0-a936-ba5719c931b5","ended":null,"id":"01a225cd-5c1f-72f1-98d7-43f4b4749798","resumes_at":null,"segments":[{"device":"01a225cd-5a71-71f0-a936-ba5719c931b5","from":"2026-11-29T05:23:45.145Z","id":"01a225cd-5c21-77e1-80a9-974bb1ec81e0","kind":"playing","to":null}],"started_at":"2026-11-29T05:23:45.145Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T05:23:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c357301876b565fcadf493d',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T03:48:45.145Z","change":0,"id":"01a225cd-5c35-7301-876b-565d5f1a7072","method":"cash","order":"01a225cd-5c34-70df-b08a-b076544391d7","price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a225cd-5b33-71c7-8d8e-0dc6c3108bd8","tariff_name":"3 hours"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5aa3-7526-ab27-f8bddadc598f","ended":null,"id":"01a225cd-5c32-75e6-bf0c-e107d5686043","resumes_at":null,"segments":[{"device":"01a225cd-5aa3-7526-ab27-f8bddadc598f","from":"2026-11-29T03:48:45.145Z","id":"01a225cd-5c35-7301-876b-565eb1b10466","kind":"playing","to":null}],"started_at":"2026-11-29T03:48:45.145Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T03:48:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c497131af5462d5277e2ae0',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T04:38:45.145Z","change":0,"id":"01a225cd-5c48-7100-8536-da67be26869a","method":"cash","order":"01a225cd-5c47-77f8-b4c2-5fa93409ffa1","price":900,"refund_policy":"keep","seconds":3600,"tariff":"01a225cd-5b31-7219-abf3-76a1f26b3629","tariff_name":"1 hour"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5aaf-73ba-abab-54f62b6444c9","ended":null,"id":"01a225cd-5c46-76ef-8891-1204d8f17b57","resumes_at":null,"segments":[{"device":"01a225cd-5aaf-73ba-abab-54f62b6444c9","from":"2026-11-29T04:38:45.145Z","id":"01a225cd-5c48-7100-8536-da68002b0095","kind":"playing","to":null}],"started_at":"2026-11-29T04:38:45.145Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T04:38:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c4c71519b45e797e09c3521',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T04:54:45.145Z","change":0,"id":"01a225cd-5c4c-7151-9b45-e79585559475","method":"card","order":"01a225cd-5c4b-7371-985f-9dbb52dc6073","price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a225cd-5b33-71c7-8d8e-0dc6c3108bd8","tariff_name":"3 hours"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5ab6-7576-83c2-f59db5947196","ended":null,"id":"01a225cd-5c4a-7082-bba2-e04b43139cd8","resumes_at":null,"segments":[{"device":"01a225cd-5ab6-7576-83c2-f59db5947196","from":"2026-11-29T04:54:45.145Z","id":"01a225cd-5c4c-7151-9b45-e796b0f9da10","kind":"playing","to":null}],"started_at":"2026-11-29T04:54:45.145Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T04:54:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c4f760e9fceb58569f6c705',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T04:54:45.145Z","change":0,"id":"01a225cd-5c4c-7151-9b45-e79585559475","method":"card","order":"01a225cd-5c4b-7371-985f-9dbb52dc6073","price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a225cd-5b33-71c7-8d8e-0dc6c3108bd8","tariff_name":"3 hours"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5ab6-7576-83c2-f59db5947196","ended":null,"id":"01a225cd-5c4a-7082-bba2-e04b43139cd8","resumes_at":"2026-11-29T06:02:45.145Z","segments":[{"device":"01a225cd-5ab6-7576-83c2-f59db5947196","from":"2026-11-29T04:54:45.145Z","id":"01a225cd-5c4c-7151-9b45-e796b0f9da10","kind":"playing","to":"2026-11-29T05:32:45.145Z"},{"device":"01a225cd-5ab6-7576-83c2-f59db5947196","from":"2026-11-29T05:32:45.145Z","id":"01a225cd-5c4e-72a0-875a-9f0716e0c7c6","kind":"paused","to":null}],"started_at":"2026-11-29T04:54:45.145Z","started_by":"Dana","state":"paused","who":"Unknown Guest"}}','2026-11-29T05:32:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c5274819d84aff8f46baaf5',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T05:15:45.145Z","change":0,"id":"01a225cd-5c52-7481-9d84-aff62575d409","method":"card","order":"01a225cd-5c51-7777-b25b-e585dbaed3b9","price":3500,"refund_policy":"keep","seconds":18000,"tariff":"01a225cd-5b38-74f5-888d-50b8ce3d1082","tariff_name":"5 hours"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5abd-74ed-a3b0-00475e99c6cb","ended":null,"id":"01a225cd-5c51-7777-b25b-e5849cc9b783","resumes_at":null,"segments":[{"device":"01a225cd-5abd-74ed-a3b0-00475e99c6cb","from":"2026-11-29T05:15:45.145Z","id":"01a225cd-5c52-7481-9d84-aff70ce67bb0","kind":"playing","to":null}],"started_at":"2026-11-29T05:15:45.145Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T05:15:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c557454a302df600a63ace0',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T04:07:45.145Z","change":0,"id":"01a225cd-5c54-733b-aa8e-ea0afbe21e2d","method":"cash","order":"01a225cd-5c54-733b-aa8e-ea040e9a6f53","price":1800,"refund_policy":"keep","seconds":7200,"tariff":"01a225cd-5b31-7219-abf3-76a1f26b3629","tariff_name":"1 hour"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5ac0-774e-9ad2-78f54991b1da","ended":null,"id":"01a225cd-5c53-700a-a5d0-35ec76cdede2","resumes_at":null,"segments":[{"device":"01a225cd-5ac0-774e-9ad2-78f54991b1da","from":"2026-11-29T04:07:45.145Z","id":"01a225cd-5c54-733b-aa8e-ea0b39cfd0a5","kind":"playing","to":null}],"started_at":"2026-11-29T04:07:45.145Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T04:07:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c577763a22e4bae2b7d0c7f',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T04:57:45.145Z","change":0,"id":"01a225cd-5c57-7763-a22e-4bac4dcc6410","method":"cash","order":"01a225cd-5c56-749e-a375-12f95f7ff2b3","price":900,"refund_policy":"keep","seconds":3600,"tariff":"01a225cd-5b31-7219-abf3-76a1f26b3629","tariff_name":"1 hour"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5ac1-75e7-9227-1ec58ee165cb","ended":null,"id":"01a225cd-5c55-7454-a302-df6112a05b4e","resumes_at":null,"segments":[{"device":"01a225cd-5ac1-75e7-9227-1ec58ee165cb","from":"2026-11-29T04:57:45.145Z","id":"01a225cd-5c57-7763-a22e-4badcbcc4676","kind":"playing","to":null}],"started_at":"2026-11-29T04:57:45.145Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T04:57:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c5a70288d9870aef80ce7ba',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T05:30:45.145Z","change":0,"id":"01a225cd-5c5a-7028-8d98-70ac430d7063","method":"cash","order":"01a225cd-5c5a-7028-8d98-70a69aedfe05","price":500,"refund_policy":"keep","seconds":1800,"tariff":"01a225cd-5b39-718d-8583-8811019b3707","tariff_name":"30 minutes"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5ac4-711e-849e-79f7cd4fe2af","ended":null,"id":"01a225cd-5c59-72ac-88ee-6e2630fe3fb0","resumes_at":null,"segments":[{"device":"01a225cd-5ac4-711e-849e-79f7cd4fe2af","from":"2026-11-29T05:30:45.145Z","id":"01a225cd-5c5a-7028-8d98-70ad9feb2040","kind":"playing","to":null}],"started_at":"2026-11-29T05:30:45.145Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T05:30:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c5d75b1889f41739045bb30',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T05:08:45.145Z","change":0,"id":"01a225cd-5c5c-7110-8350-a19067019777","method":"card","order":"01a225cd-5c5c-7110-8350-a18aba839eab","price":500,"refund_policy":"keep","seconds":1800,"tariff":"01a225cd-5b39-718d-8583-8811019b3707","tariff_name":"30 minutes"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5ae5-74b1-be3f-e8e5c8327e11","ended":null,"id":"01a225cd-5c5b-7575-8a8f-9d715839505a","resumes_at":null,"segments":[{"device":"01a225cd-5ae5-74b1-be3f-e8e5c8327e11","from":"2026-11-29T05:08:45.145Z","id":"01a225cd-5c5c-7110-8350-a1916c2b30fc","kind":"playing","to":null}],"started_at":"2026-11-29T05:08:45.145Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T05:08:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c5f715cbf5fbf32867f077f',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T03:05:45.145Z","change":0,"id":"01a225cd-5c5f-715c-bf5f-bf30d245f751","method":"cash","order":"01a225cd-5c5e-71a6-95e4-6bf1ad017667","price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a225cd-5b33-71c7-8d8e-0dc6c3108bd8","tariff_name":"3 hours"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5ae9-7705-85c7-2b4ff9ab98ce","ended":null,"id":"01a225cd-5c5d-75b1-889f-4174a1dc8f00","resumes_at":null,"segments":[{"device":"01a225cd-5ae9-7705-85c7-2b4ff9ab98ce","from":"2026-11-29T03:05:45.145Z","id":"01a225cd-5c5f-715c-bf5f-bf3199d9ab90","kind":"playing","to":null}],"started_at":"2026-11-29T03:05:45.145Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T03:05:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c667622855401b71cbf81a6',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T04:29:45.145Z","change":0,"id":"01a225cd-5c66-7622-8554-01b585f73a93","method":"card","order":"01a225cd-5c63-70e2-851c-f3a304549638","price":2700,"refund_policy":"keep","seconds":10800,"tariff":"01a225cd-5b31-7219-abf3-76a1f26b3629","tariff_name":"1 hour"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5af1-764e-91e6-598f3bcd0acc","ended":null,"id":"01a225cd-5c60-778a-b27d-42f9d854aa36","resumes_at":null,"segments":[{"device":"01a225cd-5af1-764e-91e6-598f3bcd0acc","from":"2026-11-29T04:29:45.145Z","id":"01a225cd-5c66-7622-8554-01b66ec80a8f","kind":"playing","to":null}],"started_at":"2026-11-29T04:29:45.145Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T04:29:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c73745aa6662fa864cb9dc0',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T04:51:45.145Z","change":0,"id":"01a225cd-5c73-745a-a666-2fa622916b80","method":"cash","order":"01a225cd-5c70-713d-8509-eedfc12f3e6c","price":3600,"refund_policy":"keep","seconds":10800,"tariff":"01a225cd-5b33-71c7-8d8e-0dc6c3108bd8","tariff_name":"3 hours"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5b0f-75a4-9bff-64167aca3e6e","ended":null,"id":"01a225cd-5c6d-7681-a5ff-ee1b298e7573","resumes_at":null,"segments":[{"device":"01a225cd-5b0f-75a4-9bff-64167aca3e6e","from":"2026-11-29T04:51:45.145Z","id":"01a225cd-5c73-745a-a666-2fa74c7896ec","kind":"playing","to":null}],"started_at":"2026-11-29T04:51:45.145Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T04:51:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c7d72afb4d619605120226e',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T04:51:45.145Z","change":0,"id":"01a225cd-5c73-745a-a666-2fa622916b80","method":"cash","order":"01a225cd-5c70-713d-8509-eedfc12f3e6c","price":3600,"refund_policy":"keep","seconds":10800,"tariff":"01a225cd-5b33-71c7-8d8e-0dc6c3108bd8","tariff_name":"3 hours"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5b0f-75a4-9bff-64167aca3e6e","ended":null,"id":"01a225cd-5c6d-7681-a5ff-ee1b298e7573","resumes_at":"2026-11-29T05:54:45.145Z","segments":[{"device":"01a225cd-5b0f-75a4-9bff-64167aca3e6e","from":"2026-11-29T04:51:45.145Z","id":"01a225cd-5c73-745a-a666-2fa74c7896ec","kind":"playing","to":"2026-11-29T05:24:45.145Z"},{"device":"01a225cd-5b0f-75a4-9bff-64167aca3e6e","from":"2026-11-29T05:24:45.145Z","id":"01a225cd-5c7c-7589-9cf2-04f20139117e","kind":"paused","to":null}],"started_at":"2026-11-29T04:51:45.145Z","started_by":"Dana","state":"paused","who":"Unknown Guest"}}','2026-11-29T05:24:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c80776892e568ffcffafc2d',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T05:33:45.145Z","change":0,"id":"01a225cd-5c80-7768-92e5-68fdf8502543","method":"card","order":"01a225cd-5c7f-7296-a8f4-43e8626b4a7f","price":1400,"refund_policy":"keep","seconds":3600,"tariff":"01a225cd-5b31-7219-abf3-76a1f26b3629","tariff_name":"1 hour"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5b13-75bb-a03f-febf8e61c46b","ended":null,"id":"01a225cd-5c7e-726c-a07a-aec7c0ff078a","resumes_at":null,"segments":[{"device":"01a225cd-5b13-75bb-a03f-febf8e61c46b","from":"2026-11-29T05:33:45.145Z","id":"01a225cd-5c80-7768-92e5-68fe65ab7bb5","kind":"playing","to":null}],"started_at":"2026-11-29T05:33:45.145Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T05:33:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c8277e8923da2e6268bcda2',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T04:37:45.145Z","change":0,"id":"01a225cd-5c82-77e8-923d-a2e478635346","method":"cash","order":"01a225cd-5c81-771d-a19a-0a7c149786e5","price":1400,"refund_policy":"keep","seconds":3600,"tariff":"01a225cd-5b31-7219-abf3-76a1f26b3629","tariff_name":"1 hour"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5b16-7493-ad77-95cf429bc138","ended":null,"id":"01a225cd-5c81-771d-a19a-0a7b2a1f20da","resumes_at":null,"segments":[{"device":"01a225cd-5b16-7493-ad77-95cf429bc138","from":"2026-11-29T04:37:45.145Z","id":"01a225cd-5c82-77e8-923d-a2e56f61a8f6","kind":"playing","to":null}],"started_at":"2026-11-29T04:37:45.145Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T04:37:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c857285b021b092fec7ae9b',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T02:25:45.145Z","change":0,"id":"01a225cd-5c85-7285-b021-b0908ca167a9","method":"card","order":"01a225cd-5c84-7389-89ab-98e53081807e","price":5500,"refund_policy":"keep","seconds":18000,"tariff":"01a225cd-5b38-74f5-888d-50b8ce3d1082","tariff_name":"5 hours"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5b1f-72dd-b915-a770ca532262","ended":null,"id":"01a225cd-5c83-7397-8fe6-f851c7b84d44","resumes_at":null,"segments":[{"device":"01a225cd-5b1f-72dd-b915-a770ca532262","from":"2026-11-29T02:25:45.145Z","id":"01a225cd-5c85-7285-b021-b091b5038293","kind":"playing","to":null}],"started_at":"2026-11-29T02:25:45.145Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T02:25:45.145+00:00');
INSERT INTO news VALUES(X'01a225cd5c87759283d8861b816222d2',X'01a225cd59d870ac858b9f175a2a8890',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T05:02:45.145Z","change":0,"id":"01a225cd-5c87-7592-83d8-86190ee941ac","method":"cash","order":"01a225cd-5c87-7592-83d8-861379d9a36d","price":1200,"refund_policy":"keep","seconds":3600,"tariff":"01a225cd-5b31-7219-abf3-76a1f26b3629","tariff_name":"1 hour"}],"client":"01a225cd-59d9-74d4-abb9-a54a985a3405","club":"01a225cd-59d8-70ac-858b-9f175a2a8890","device":"01a225cd-5b29-742d-bb09-0560baf362ac","ended":null,"id":"01a225cd-5c86-7072-a2fc-616f7a590b3d","resumes_at":null,"segments":[{"device":"01a225cd-5b29-742d-bb09-0560baf362ac","from":"2026-11-29T05:02:45.145Z","id":"01a225cd-5c87-7592-83d8-861ad9a2f324","kind":"playing","to":null}],"started_at":"2026-11-29T05:02:45.145Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T05:02:45.145+00:00');
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
CREATE UNIQUE INDEX role_name on role (organisation_id, name);
CREATE UNIQUE INDEX staff_role_once on staff_role (staff_id, role_id, club_id) where club_id is not null;
CREATE UNIQUE INDEX staff_role_everywhere on staff_role (staff_id, role_id) where club_id is null;
CREATE INDEX sign_in_expires on sign_in (expires_at);
CREATE INDEX audit_entry_club_at on audit_entry (club_id, at);
CREATE UNIQUE INDEX device_number on device (club_id, kind, number) where archived_at is null;
CREATE INDEX device_zone on device (zone_id);
CREATE UNIQUE INDEX client_one_guest on client (organisation_id) where kind = 'guest';
CREATE UNIQUE INDEX client_phone on client (organisation_id, phone);
CREATE UNIQUE INDEX tariff_name on tariff (club_id, name) where retired_at is null;
CREATE UNIQUE INDEX shift_open on shift (club_id) where closed_at is null;
CREATE UNIQUE INDEX shift_number on shift (club_id, number);
CREATE UNIQUE INDEX account_once on account (club_id, kind);
CREATE INDEX transaction_shift on "transaction" (shift_id);
CREATE INDEX transaction_about on "transaction" (about);
CREATE INDEX transaction_club_at on "transaction" (club_id, at);
CREATE INDEX posting_transaction on posting (transaction_id);
CREATE INDEX posting_shift_account on posting (shift_id, account_id, amount);
CREATE INDEX order_shift on "order" (shift_id);
CREATE INDEX order_line_order on order_line (order_id);
CREATE INDEX payment_order on payment (order_id);
CREATE UNIQUE INDEX payment_transaction on payment (transaction_id);
CREATE INDEX client_tariff_client on client_tariff (client_id);
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
CREATE TRIGGER transaction_append_only_update before update on "transaction" begin
    select raise(abort, 'transaction_append_only');
end;
CREATE TRIGGER transaction_append_only_delete before delete on "transaction" begin
    select raise(abort, 'transaction_append_only');
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
CREATE TRIGGER order_line_append_only_update before update on order_line begin
    select raise(abort, 'order_line_append_only');
end;
CREATE TRIGGER order_line_append_only_delete before delete on order_line begin
    select raise(abort, 'order_line_append_only');
end;
CREATE TRIGGER payment_append_only_update before update on payment begin
    select raise(abort, 'payment_append_only');
end;
CREATE TRIGGER payment_append_only_delete before delete on payment begin
    select raise(abort, 'payment_append_only');
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
COMMIT;
