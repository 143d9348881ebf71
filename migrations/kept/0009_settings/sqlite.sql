PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "seaql_migrations" ( "version" varchar NOT NULL PRIMARY KEY, "applied_at" integer NOT NULL );
INSERT INTO seaql_migrations VALUES('0001_people',1795382393);
INSERT INTO seaql_migrations VALUES('0002_hall',1795382393);
INSERT INTO seaql_migrations VALUES('0003_offer',1795382393);
INSERT INTO seaql_migrations VALUES('0004_ledger',1795382393);
INSERT INTO seaql_migrations VALUES('0005_orders',1795382393);
INSERT INTO seaql_migrations VALUES('0006_sessions',1795382393);
INSERT INTO seaql_migrations VALUES('0007_news',1795382393);
INSERT INTO seaql_migrations VALUES('0008_append_only',1795382393);
INSERT INTO seaql_migrations VALUES('0009_settings',1795382393);
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
INSERT INTO organisation VALUES(X'01a205213b5075d2ac58a984c7f5719f','Nebula','KZT','₸',0,1,'2026-11-22T21:19:53.680+00:00');
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
INSERT INTO club VALUES(X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a984c7f5719f','Nebula, Almaty','KZ','Asia/Almaty','+77270000000',1,5,30,'06:00:00','2026-11-22T21:19:53.680+00:00');
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
INSERT INTO staff VALUES(X'01a205213b5075d2ac58a98679891df8',X'01a205213b5075d2ac58a984c7f5719f','owner','Aliya','$argon2id$v=19$m=19456,t=2,p=1$aHUkLp1Kqpm8FGEyvza9ig$c3QQRc7H+ejanMPfC96hxaXkn6ViBww+RgkveNGcNQE',NULL,'2026-11-22T21:19:53.680+00:00',0);
INSERT INTO staff VALUES(X'01a205213ba872b3b936eb962d6ee2f4',X'01a205213b5075d2ac58a984c7f5719f','admin','Dana','$argon2id$v=19$m=19456,t=2,p=1$aoI5KfXVv6jeVHtbAjEHmA$qm+Hku2NdMgPq5AoJSerdN3yTuDXFTqehltgxkQ1fTA',NULL,'2026-11-22T21:19:53.687+00:00',0);
INSERT INTO staff VALUES(X'01a205213bde70ff94e874440e59c52d',X'01a205213b5075d2ac58a984c7f5719f','cashier','Timur','$argon2id$v=19$m=19456,t=2,p=1$qpnQSxu/FfhS8OtzLnmxvA$EWanaT1RgFaOS/fW8Tx3rT9h4Y79yUmUTGO7ynRBEHg',NULL,'2026-11-22T21:19:53.687+00:00',0);
CREATE TABLE role (
    id uuid not null constraint role_pkey primary key,
    organisation_id uuid not null constraint role_organisation_fkey references organisation (id),
    name text not null,
    built_in text,
    -- The rights of a role that the organisation made; those of built-in roles are the program's.
    may jsonb not null,
    constraint role_built_in check (built_in in ('owner', 'administrator'))
);
INSERT INTO role VALUES(X'01a205213b5172718d3a21390512b8ea',X'01a205213b5075d2ac58a984c7f5719f','Owner','owner','[]');
INSERT INTO role VALUES(X'01a205213b5172718d3a213a6c779831',X'01a205213b5075d2ac58a984c7f5719f','Administrator','administrator','[]');
INSERT INTO role VALUES(X'01a205213ba774d1bc1ffb383885bee4',X'01a205213b5075d2ac58a984c7f5719f','Cashier',NULL,'["see_hall","start_session","pause_session","move_session","extend_session","end_session","see_shift","open_shift","close_shift"]');
CREATE TABLE staff_role (
    id uuid not null constraint staff_role_pkey primary key,
    staff_id uuid not null constraint staff_role_staff_fkey references staff (id),
    role_id uuid not null constraint staff_role_role_fkey references role (id),
    -- Null: in every club of the organisation.
    club_id uuid constraint staff_role_club_fkey references club (id)
);
INSERT INTO staff_role VALUES(X'01a205213b5172718d3a213b16e8294d',X'01a205213b5075d2ac58a98679891df8',X'01a205213b5172718d3a21390512b8ea',NULL);
INSERT INTO staff_role VALUES(X'01a205213bdd714386920a846a1cebd3',X'01a205213ba872b3b936eb962d6ee2f4',X'01a205213b5172718d3a213a6c779831',NULL);
INSERT INTO staff_role VALUES(X'01a205213c1575af9832ffb6c6483968',X'01a205213bde70ff94e874440e59c52d',X'01a205213ba774d1bc1ffb383885bee4',NULL);
CREATE TABLE sign_in (
    -- The hash of what the cookie carries: who reads the table cannot sign in with it.
    id text not null constraint sign_in_pkey primary key,
    staff_id uuid constraint sign_in_staff_fkey references staff (id),
    data text not null,
    expires_at timestamptz not null
);
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
INSERT INTO audit_entry VALUES(X'01a205213b5771e8be3d02f3d2e31f47',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b57-71e8-be3d-02f3d2e31f47","name":"Standard"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b5771e8be3d02f4a47d9762',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b57-71e8-be3d-02f4a47d9762","name":"VIP"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b5771e8be3d02f53b6bc178',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b57-71e8-be3d-02f53b6bc178","name":"Consoles"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b67733db539c289e1334c80',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b67-733d-b539-c289e1334c80","kind":"pc","number":1,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b6d76f0abc58e7e8d2c1536',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b6d-76f0-abc5-8e7e8d2c1536","kind":"pc","number":2,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b70757f8adf82fa1eecd3e0',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b70-757f-8adf-82fa1eecd3e0","kind":"pc","number":3,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b73748dba33f3d150b79dfc',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b73-748d-ba33-f3d150b79dfc","kind":"pc","number":4,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b747163862ee08fa4e46713',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b74-7163-862e-e08fa4e46713","kind":"pc","number":5,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b7577c080780c564123e03a',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b75-77c0-8078-0c564123e03a","kind":"pc","number":6,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b7675aeb02c476e94c1b747',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b76-75ae-b02c-476e94c1b747","kind":"pc","number":7,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b777133a5cf9b08b7c90b0d',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b77-7133-a5cf-9b08b7c90b0d","kind":"pc","number":8,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b787684868a5722af4fda09',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b78-7684-868a-5722af4fda09","kind":"pc","number":9,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b7975d7829e76504d4837a9',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b79-75d7-829e-76504d4837a9","kind":"pc","number":10,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b7b70aea67a99319a26efbc',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b7b-70ae-a67a-99319a26efbc","kind":"pc","number":11,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b7b70aea67a9933c1ec1c7c',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b7b-70ae-a67a-9933c1ec1c7c","kind":"pc","number":12,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b7c7767911cdba4e4978a17',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b7c-7767-911c-dba4e4978a17","kind":"pc","number":13,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b7d7480893ccc2c7dd90032',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b7d-7480-893c-cc2c7dd90032","kind":"pc","number":14,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b7e741abd8b0e644c598b39',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b7e-741a-bd8b-0e644c598b39","kind":"pc","number":15,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b7f7549868cc1e817bd88ae',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b7f-7549-868c-c1e817bd88ae","kind":"pc","number":16,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b8075269ed518ee17f81cf7',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b80-7526-9ed5-18ee17f81cf7","kind":"pc","number":17,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b8175d8ad93fcb0093faab0',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b81-75d8-ad93-fcb0093faab0","kind":"pc","number":18,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b8374f5bba610e87c598c47',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b83-74f5-bba6-10e87c598c47","kind":"pc","number":19,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b8470759a65e5cc1f6a50cc',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b84-7075-9a65-e5cc1f6a50cc","kind":"pc","number":20,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b8573eabca88733675965a7',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b85-73ea-bca8-8733675965a7","kind":"pc","number":21,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b867187b052492d54c5df95',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b86-7187-b052-492d54c5df95","kind":"pc","number":22,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b887016a03f5bc5fba38bf4',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b88-7016-a03f-5bc5fba38bf4","kind":"pc","number":23,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b89734f97dbd8819d0c9a8f',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b89-734f-97db-d8819d0c9a8f","kind":"pc","number":24,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b8a779eb226c1d3dac9f196',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b8a-779e-b226-c1d3dac9f196","kind":"pc","number":25,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b8c774ea774ebe8121f433b',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b8c-774e-a774-ebe8121f433b","kind":"pc","number":26,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b8d75d7959b74a70d5f4ac0',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b8d-75d7-959b-74a70d5f4ac0","kind":"pc","number":27,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b8e715f82992ff1158c226e',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b8e-715f-8299-2ff1158c226e","kind":"pc","number":28,"zone":"01a20521-3b57-71e8-be3d-02f3d2e31f47"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b8f773086c17a526ac5869f',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b8f-7730-86c1-7a526ac5869f","kind":"pc","number":29,"zone":"01a20521-3b57-71e8-be3d-02f4a47d9762"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b9071ea8a23dee2ab88c70b',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b90-71ea-8a23-dee2ab88c70b","kind":"pc","number":30,"zone":"01a20521-3b57-71e8-be3d-02f4a47d9762"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b9270c28b9b0a8305653009',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b92-70c2-8b9b-0a8305653009","kind":"pc","number":31,"zone":"01a20521-3b57-71e8-be3d-02f4a47d9762"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b9374d8b9a31970ec0eaa58',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b93-74d8-b9a3-1970ec0eaa58","kind":"pc","number":32,"zone":"01a20521-3b57-71e8-be3d-02f4a47d9762"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b9374d8b9a31972d079e06f',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b93-74d8-b9a3-1972d079e06f","kind":"pc","number":33,"zone":"01a20521-3b57-71e8-be3d-02f4a47d9762"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b9475b5ac9a17eaabab3973',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b94-75b5-ac9a-17eaabab3973","kind":"pc","number":34,"zone":"01a20521-3b57-71e8-be3d-02f4a47d9762"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b9670869d0478dd112ae11a',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b96-7086-9d04-78dd112ae11a","kind":"pc","number":35,"zone":"01a20521-3b57-71e8-be3d-02f4a47d9762"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b9775c595442a9f48a2570c',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b97-75c5-9544-2a9f48a2570c","kind":"pc","number":36,"zone":"01a20521-3b57-71e8-be3d-02f4a47d9762"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b98726aa84e88a97ffea7a1',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b98-726a-a84e-88a97ffea7a1","kind":"pc","number":37,"zone":"01a20521-3b57-71e8-be3d-02f4a47d9762"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b997138904f6b1c5c28efda',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b99-7138-904f-6b1c5c28efda","kind":"pc","number":38,"zone":"01a20521-3b57-71e8-be3d-02f4a47d9762"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b9b754193082d9988de57eb',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b9b-7541-9308-2d9988de57eb","kind":"pc","number":39,"zone":"01a20521-3b57-71e8-be3d-02f4a47d9762"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b9c7075a09e44ef60a56aea',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b9c-7075-a09e-44ef60a56aea","kind":"pc","number":40,"zone":"01a20521-3b57-71e8-be3d-02f4a47d9762"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b9d77c8b1b688f290229876',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b9d-77c8-b1b6-88f290229876","kind":"console","number":1,"zone":"01a20521-3b57-71e8-be3d-02f53b6bc178"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b9e70cf9548711d84927ff8',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b9e-70cf-9548-711d84927ff8","kind":"console","number":2,"zone":"01a20521-3b57-71e8-be3d-02f53b6bc178"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213b9f707a8f6e9a4a79eafafb',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3b9f-707a-8f6e-9a4a79eafafb","kind":"console","number":3,"zone":"01a20521-3b57-71e8-be3d-02f53b6bc178"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213ba0778e8cd07d6da3864abc',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_devices','{"id":"01a20521-3ba0-778e-8cd0-7d6da3864abc","kind":"console","number":4,"zone":"01a20521-3b57-71e8-be3d-02f53b6bc178"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213ba1708e90c1849b9b28c40a',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_tariffs','{"id":"01a20521-3ba1-708e-90c1-849b9b28c40a","max_quantity":12,"name":"1 hour","prices":[["01a20521-3b57-71e8-be3d-02f3d2e31f47",900],["01a20521-3b57-71e8-be3d-02f4a47d9762",1400],["01a20521-3b57-71e8-be3d-02f53b6bc178",1200]],"refund_policy":"keep","unit_minutes":60}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213ba374bbb0e56360136d4f74',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_tariffs','{"id":"01a20521-3ba3-74bb-b0e5-6360136d4f74","max_quantity":4,"name":"3 hours","prices":[["01a20521-3b57-71e8-be3d-02f3d2e31f47",2400],["01a20521-3b57-71e8-be3d-02f4a47d9762",3600],["01a20521-3b57-71e8-be3d-02f53b6bc178",3000]],"refund_policy":"keep","unit_minutes":180}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213ba47791880388b80754dec5',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_tariffs','{"id":"01a20521-3ba4-7791-8803-88b80754dec5","max_quantity":2,"name":"5 hours","prices":[["01a20521-3b57-71e8-be3d-02f3d2e31f47",3500],["01a20521-3b57-71e8-be3d-02f4a47d9762",5500]],"refund_policy":"keep","unit_minutes":300}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213ba57358b9314e1a2404be0f',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_tariffs','{"id":"01a20521-3ba5-7358-b931-4e1a2404be0f","max_quantity":3,"name":"30 minutes","prices":[["01a20521-3b57-71e8-be3d-02f3d2e31f47",500],["01a20521-3b57-71e8-be3d-02f4a47d9762",800],["01a20521-3b57-71e8-be3d-02f53b6bc178",700]],"refund_policy":"keep","unit_minutes":30}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213ba774d1bc1ffb383885bee4',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_staff','{"id":"01a20521-3ba7-74d1-bc1f-fb383885bee4","may":["see_hall","start_session","pause_session","move_session","extend_session","end_session","see_shift","open_shift","close_shift"],"name":"Cashier"}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213ba872b3b936eb962d6ee2f4',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_staff','{"id":"01a20521-3ba8-72b3-b936-eb962d6ee2f4","login":"admin","name":"Dana","position":{"BuiltIn":"administrator"}}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213bde70ff94e874440e59c52d',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5075d2ac58a98679891df8','edit_staff','{"id":"01a20521-3bde-70ff-94e8-74440e59c52d","login":"cashier","name":"Timur","position":{"Made":"01a20521-3ba7-74d1-bc1f-fb383885bee4"}}','done',NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c1774df9c4672ad842b6b89',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','open_shift','{"id":"01a20521-3c17-74df-9c46-72ad842b6b89","opening_cash":"20000"}','done',NULL,'2026-11-22T17:19:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c1e77a68b183a00cb7fb0be',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','start_session','{"client":"01a20521-3b51-7271-8d3a-21386621541b","device":"01a20521-3b67-733d-b539-c289e1334c80","id":"01a20521-3c1e-77a6-8b18-3a00cb7fb0be","method":"cash","quantity":2,"tariff":"01a20521-3ba1-708e-90c1-849b9b28c40a","tendered":""}','done',NULL,'2026-11-22T21:07:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c23730ca0774cb0f5c1b8fb',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','start_session','{"client":"01a20521-3b51-7271-8d3a-21386621541b","device":"01a20521-3b70-757f-8adf-82fa1eecd3e0","id":"01a20521-3c23-730c-a077-4cb0f5c1b8fb","method":"cash","quantity":1,"tariff":"01a20521-3ba3-74bb-b0e5-6360136d4f74","tendered":""}','done',NULL,'2026-11-22T19:32:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c2572dd9784616b75d79064',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','start_session','{"client":"01a20521-3b51-7271-8d3a-21386621541b","device":"01a20521-3b73-748d-ba33-f3d150b79dfc","id":"01a20521-3c25-72dd-9784-616b75d79064","method":"cash","quantity":1,"tariff":"01a20521-3ba1-708e-90c1-849b9b28c40a","tendered":""}','done',NULL,'2026-11-22T20:22:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c2774b084012b72bade4889',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','start_session','{"client":"01a20521-3b51-7271-8d3a-21386621541b","device":"01a20521-3b74-7163-862e-e08fa4e46713","id":"01a20521-3c27-74b0-8401-2b72bade4889","method":"card","quantity":1,"tariff":"01a20521-3ba3-74bb-b0e5-6360136d4f74","tendered":""}','done',NULL,'2026-11-22T20:38:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c2975ebb66b904bc447468d',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','pause_session','{"id":"01a20521-3c29-75eb-b66b-904bc447468d","session":"01a20521-3c27-74b0-8401-2b72bade4889"}','done',NULL,'2026-11-22T21:16:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c2b75c9abaa9c1a9eee7ad0',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','start_session','{"client":"01a20521-3b51-7271-8d3a-21386621541b","device":"01a20521-3b77-7133-a5cf-9b08b7c90b0d","id":"01a20521-3c2b-75c9-abaa-9c1a9eee7ad0","method":"card","quantity":1,"tariff":"01a20521-3ba4-7791-8803-88b80754dec5","tendered":""}','done',NULL,'2026-11-22T20:59:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c2e70938cc4b96f955cd207',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','start_session','{"client":"01a20521-3b51-7271-8d3a-21386621541b","device":"01a20521-3b79-75d7-829e-76504d4837a9","id":"01a20521-3c2e-7093-8cc4-b96f955cd207","method":"cash","quantity":2,"tariff":"01a20521-3ba1-708e-90c1-849b9b28c40a","tendered":""}','done',NULL,'2026-11-22T19:51:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c3077358eb88783489ea0e4',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','start_session','{"client":"01a20521-3b51-7271-8d3a-21386621541b","device":"01a20521-3b7b-70ae-a67a-99319a26efbc","id":"01a20521-3c30-7735-8eb8-8783489ea0e4","method":"cash","quantity":1,"tariff":"01a20521-3ba1-708e-90c1-849b9b28c40a","tendered":""}','done',NULL,'2026-11-22T20:41:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c33710a9becc9c2bae1e76b',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','start_session','{"client":"01a20521-3b51-7271-8d3a-21386621541b","device":"01a20521-3b7d-7480-893c-cc2c7dd90032","id":"01a20521-3c33-710a-9bec-c9c2bae1e76b","method":"cash","quantity":1,"tariff":"01a20521-3ba5-7358-b931-4e1a2404be0f","tendered":""}','done',NULL,'2026-11-22T21:14:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c36739a9e641c663a7d834f',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','start_session','{"client":"01a20521-3b51-7271-8d3a-21386621541b","device":"01a20521-3b80-7526-9ed5-18ee17f81cf7","id":"01a20521-3c36-739a-9e64-1c663a7d834f","method":"card","quantity":1,"tariff":"01a20521-3ba5-7358-b931-4e1a2404be0f","tendered":""}','done',NULL,'2026-11-22T20:52:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c3970fcb6eedbdfa6571f3d',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','start_session','{"client":"01a20521-3b51-7271-8d3a-21386621541b","device":"01a20521-3b85-73ea-bca8-8733675965a7","id":"01a20521-3c39-70fc-b6ee-dbdfa6571f3d","method":"cash","quantity":1,"tariff":"01a20521-3ba3-74bb-b0e5-6360136d4f74","tendered":""}','done',NULL,'2026-11-22T18:49:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c3b76f9840bf71b8b2e0a91',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','start_session','{"client":"01a20521-3b51-7271-8d3a-21386621541b","device":"01a20521-3b8c-774e-a774-ebe8121f433b","id":"01a20521-3c3b-76f9-840b-f71b8b2e0a91","method":"card","quantity":3,"tariff":"01a20521-3ba1-708e-90c1-849b9b28c40a","tendered":""}','done',NULL,'2026-11-22T20:13:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c3d7051be4ee3b96b659d99',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','start_session','{"client":"01a20521-3b51-7271-8d3a-21386621541b","device":"01a20521-3b92-70c2-8b9b-0a8305653009","id":"01a20521-3c3d-7051-be4e-e3b96b659d99","method":"cash","quantity":1,"tariff":"01a20521-3ba3-74bb-b0e5-6360136d4f74","tendered":""}','done',NULL,'2026-11-22T20:35:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c4071f4b2a37f0484fc772c',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','pause_session','{"id":"01a20521-3c40-71f4-b2a3-7f0484fc772c","session":"01a20521-3c3d-7051-be4e-e3b96b659d99"}','done',NULL,'2026-11-22T21:08:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c4170a7a26f3b7fe8c9e3f2',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','start_session','{"client":"01a20521-3b51-7271-8d3a-21386621541b","device":"01a20521-3b93-74d8-b9a3-1970ec0eaa58","id":"01a20521-3c41-70a7-a26f-3b7fe8c9e3f2","method":"card","quantity":1,"tariff":"01a20521-3ba1-708e-90c1-849b9b28c40a","tendered":""}','done',NULL,'2026-11-22T21:17:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c4477b3a8f2e1adc00bb23e',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','start_session','{"client":"01a20521-3b51-7271-8d3a-21386621541b","device":"01a20521-3b94-75b5-ac9a-17eaabab3973","id":"01a20521-3c44-77b3-a8f2-e1adc00bb23e","method":"cash","quantity":1,"tariff":"01a20521-3ba1-708e-90c1-849b9b28c40a","tendered":""}','done',NULL,'2026-11-22T20:21:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c4670f6930072becc04f6fb',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','start_session','{"client":"01a20521-3b51-7271-8d3a-21386621541b","device":"01a20521-3b98-726a-a84e-88a97ffea7a1","id":"01a20521-3c46-70f6-9300-72becc04f6fb","method":"card","quantity":1,"tariff":"01a20521-3ba4-7791-8803-88b80754dec5","tendered":""}','done',NULL,'2026-11-22T18:09:53.879+00:00');
INSERT INTO audit_entry VALUES(X'01a205213c4972b08b461fdf8559910e',X'01a205213b5075d2ac58a984c7f5719f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213ba872b3b936eb962d6ee2f4','start_session','{"client":"01a20521-3b51-7271-8d3a-21386621541b","device":"01a20521-3b9d-77c8-b1b6-88f290229876","id":"01a20521-3c49-72b0-8b46-1fdf8559910e","method":"cash","quantity":1,"tariff":"01a20521-3ba1-708e-90c1-849b9b28c40a","tendered":""}','done',NULL,'2026-11-22T20:46:53.879+00:00');
CREATE TABLE zone (
    id uuid not null constraint zone_pkey primary key,
    club_id uuid not null constraint zone_club_fkey references club (id),
    name text not null,
    position integer not null
, archived_at timestamptz);
INSERT INTO zone VALUES(X'01a205213b5771e8be3d02f3d2e31f47',X'01a205213b5075d2ac58a985d7d02554','Standard',0,NULL);
INSERT INTO zone VALUES(X'01a205213b5771e8be3d02f4a47d9762',X'01a205213b5075d2ac58a985d7d02554','VIP',1,NULL);
INSERT INTO zone VALUES(X'01a205213b5771e8be3d02f53b6bc178',X'01a205213b5075d2ac58a985d7d02554','Consoles',2,NULL);
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
INSERT INTO device VALUES(X'01a205213b67733db539c289e1334c80',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',1,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b6d76f0abc58e7e8d2c1536',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',2,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b70757f8adf82fa1eecd3e0',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',3,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b73748dba33f3d150b79dfc',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',4,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b747163862ee08fa4e46713',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',5,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b7577c080780c564123e03a',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',6,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b7675aeb02c476e94c1b747',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',7,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b777133a5cf9b08b7c90b0d',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',8,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b787684868a5722af4fda09',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',9,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b7975d7829e76504d4837a9',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',10,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b7b70aea67a99319a26efbc',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',11,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b7b70aea67a9933c1ec1c7c',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',12,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b7c7767911cdba4e4978a17',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',13,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b7d7480893ccc2c7dd90032',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',14,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b7e741abd8b0e644c598b39',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',15,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b7f7549868cc1e817bd88ae',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',16,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b8075269ed518ee17f81cf7',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',17,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b8175d8ad93fcb0093faab0',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',18,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b8374f5bba610e87c598c47',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',19,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b8470759a65e5cc1f6a50cc',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',20,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b8573eabca88733675965a7',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',21,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b867187b052492d54c5df95',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',22,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b887016a03f5bc5fba38bf4',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',23,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b89734f97dbd8819d0c9a8f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',24,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b8a779eb226c1d3dac9f196',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',25,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b8c774ea774ebe8121f433b',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',26,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b8d75d7959b74a70d5f4ac0',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',27,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b8e715f82992ff1158c226e',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f3d2e31f47','pc',28,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b8f773086c17a526ac5869f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f4a47d9762','pc',29,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b9071ea8a23dee2ab88c70b',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f4a47d9762','pc',30,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b9270c28b9b0a8305653009',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f4a47d9762','pc',31,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b9374d8b9a31970ec0eaa58',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f4a47d9762','pc',32,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b9374d8b9a31972d079e06f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f4a47d9762','pc',33,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b9475b5ac9a17eaabab3973',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f4a47d9762','pc',34,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b9670869d0478dd112ae11a',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f4a47d9762','pc',35,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b9775c595442a9f48a2570c',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f4a47d9762','pc',36,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b98726aa84e88a97ffea7a1',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f4a47d9762','pc',37,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b997138904f6b1c5c28efda',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f4a47d9762','pc',38,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b9b754193082d9988de57eb',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f4a47d9762','pc',39,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b9c7075a09e44ef60a56aea',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f4a47d9762','pc',40,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b9d77c8b1b688f290229876',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f53b6bc178','console',1,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b9e70cf9548711d84927ff8',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f53b6bc178','console',2,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213b9f707a8f6e9a4a79eafafb',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f53b6bc178','console',3,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a205213ba0778e8cd07d6da3864abc',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5771e8be3d02f53b6bc178','console',4,NULL,'2026-11-22T21:19:53.687+00:00',NULL,NULL);
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
INSERT INTO client VALUES(X'01a205213b5172718d3a21386621541b',X'01a205213b5075d2ac58a984c7f5719f','guest','Unknown Guest',NULL,'2026-11-22T21:19:53.680+00:00');
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
INSERT INTO tariff VALUES(X'01a205213ba1708e90c1849b9b28c40a',X'01a205213b5075d2ac58a985d7d02554','1 hour',60,12,'keep',0,NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO tariff VALUES(X'01a205213ba374bbb0e56360136d4f74',X'01a205213b5075d2ac58a985d7d02554','3 hours',180,4,'keep',1,NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO tariff VALUES(X'01a205213ba47791880388b80754dec5',X'01a205213b5075d2ac58a985d7d02554','5 hours',300,2,'keep',2,NULL,'2026-11-22T21:19:53.687+00:00');
INSERT INTO tariff VALUES(X'01a205213ba57358b9314e1a2404be0f',X'01a205213b5075d2ac58a985d7d02554','30 minutes',30,3,'keep',3,NULL,'2026-11-22T21:19:53.687+00:00');
CREATE TABLE tariff_price (
    tariff_id uuid not null constraint tariff_price_tariff_fkey references tariff (id),
    zone_id uuid not null constraint tariff_price_zone_fkey references zone (id),
    club_id uuid not null constraint tariff_price_club_fkey references club (id),
    price bigint not null,
    constraint tariff_price_pkey primary key (tariff_id, zone_id),
    -- Free is a price, less than free is not.
    constraint tariff_price_not_negative check (price >= 0)
);
INSERT INTO tariff_price VALUES(X'01a205213ba1708e90c1849b9b28c40a',X'01a205213b5771e8be3d02f3d2e31f47',X'01a205213b5075d2ac58a985d7d02554',900);
INSERT INTO tariff_price VALUES(X'01a205213ba1708e90c1849b9b28c40a',X'01a205213b5771e8be3d02f4a47d9762',X'01a205213b5075d2ac58a985d7d02554',1400);
INSERT INTO tariff_price VALUES(X'01a205213ba1708e90c1849b9b28c40a',X'01a205213b5771e8be3d02f53b6bc178',X'01a205213b5075d2ac58a985d7d02554',1200);
INSERT INTO tariff_price VALUES(X'01a205213ba374bbb0e56360136d4f74',X'01a205213b5771e8be3d02f3d2e31f47',X'01a205213b5075d2ac58a985d7d02554',2400);
INSERT INTO tariff_price VALUES(X'01a205213ba374bbb0e56360136d4f74',X'01a205213b5771e8be3d02f4a47d9762',X'01a205213b5075d2ac58a985d7d02554',3600);
INSERT INTO tariff_price VALUES(X'01a205213ba374bbb0e56360136d4f74',X'01a205213b5771e8be3d02f53b6bc178',X'01a205213b5075d2ac58a985d7d02554',3000);
INSERT INTO tariff_price VALUES(X'01a205213ba47791880388b80754dec5',X'01a205213b5771e8be3d02f3d2e31f47',X'01a205213b5075d2ac58a985d7d02554',3500);
INSERT INTO tariff_price VALUES(X'01a205213ba47791880388b80754dec5',X'01a205213b5771e8be3d02f4a47d9762',X'01a205213b5075d2ac58a985d7d02554',5500);
INSERT INTO tariff_price VALUES(X'01a205213ba57358b9314e1a2404be0f',X'01a205213b5771e8be3d02f3d2e31f47',X'01a205213b5075d2ac58a985d7d02554',500);
INSERT INTO tariff_price VALUES(X'01a205213ba57358b9314e1a2404be0f',X'01a205213b5771e8be3d02f4a47d9762',X'01a205213b5075d2ac58a985d7d02554',800);
INSERT INTO tariff_price VALUES(X'01a205213ba57358b9314e1a2404be0f',X'01a205213b5771e8be3d02f53b6bc178',X'01a205213b5075d2ac58a985d7d02554',700);
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
INSERT INTO shift VALUES(X'01a205213c1774df9c4672ad842b6b89',X'01a205213b5075d2ac58a985d7d02554',1,'2026-11-22','2026-11-22T17:19:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4',20000,NULL,NULL,NULL,NULL,'');
CREATE TABLE account (
    id uuid not null constraint account_pkey primary key,
    club_id uuid not null constraint account_club_fkey references club (id),
    kind text not null,
    constraint account_kind check (kind in ('till', 'card', 'tariff_income', 'safe', 'difference'))
);
INSERT INTO account VALUES(X'01a205213b5172718d3a21339aad5311',X'01a205213b5075d2ac58a985d7d02554','till');
INSERT INTO account VALUES(X'01a205213b5172718d3a21342cc64c50',X'01a205213b5075d2ac58a985d7d02554','card');
INSERT INTO account VALUES(X'01a205213b5172718d3a213573a5a91c',X'01a205213b5075d2ac58a985d7d02554','tariff_income');
INSERT INTO account VALUES(X'01a205213b5172718d3a2136e104e70e',X'01a205213b5075d2ac58a985d7d02554','safe');
INSERT INTO account VALUES(X'01a205213b5172718d3a21370a25f94b',X'01a205213b5075d2ac58a985d7d02554','difference');
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
INSERT INTO "transaction" VALUES(X'01a205213c1870f3a82dd010dfbae36d',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','opening_cash',X'01a205213c1774df9c4672ad842b6b89',NULL,'','2026-11-22','2026-11-22T17:19:53.879+00:00');
INSERT INTO "transaction" VALUES(X'01a205213c2074f08ac48285e52aa1a6',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','tariff_sale',X'01a205213c1f77bebd5f339777b2e381',NULL,'','2026-11-22','2026-11-22T21:07:53.879+00:00');
INSERT INTO "transaction" VALUES(X'01a205213c23730ca0774cb4172b6551',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','tariff_sale',X'01a205213c23730ca0774cb19019bbf4',NULL,'','2026-11-22','2026-11-22T19:32:53.879+00:00');
INSERT INTO "transaction" VALUES(X'01a205213c2572dd9784616f0746d31d',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','tariff_sale',X'01a205213c2572dd9784616c4aaf0468',NULL,'','2026-11-22','2026-11-22T20:22:53.879+00:00');
INSERT INTO "transaction" VALUES(X'01a205213c28742dbf16daecf1caa8a9',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','tariff_sale',X'01a205213c2774b084012b731537429e',NULL,'','2026-11-22','2026-11-22T20:38:53.879+00:00');
INSERT INTO "transaction" VALUES(X'01a205213c2c72b1bc438716b80200e6',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','tariff_sale',X'01a205213c2c72b1bc4387131ad052e7',NULL,'','2026-11-22','2026-11-22T20:59:53.879+00:00');
INSERT INTO "transaction" VALUES(X'01a205213c2e70938cc4b973a62b79a7',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','tariff_sale',X'01a205213c2e70938cc4b97027c7426d',NULL,'','2026-11-22','2026-11-22T19:51:53.879+00:00');
INSERT INTO "transaction" VALUES(X'01a205213c3077358eb887874515007d',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','tariff_sale',X'01a205213c3077358eb88784083195b0',NULL,'','2026-11-22','2026-11-22T20:41:53.879+00:00');
INSERT INTO "transaction" VALUES(X'01a205213c347726bf6c702e5802160b',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','tariff_sale',X'01a205213c347726bf6c702bbd8f4458',NULL,'','2026-11-22','2026-11-22T21:14:53.879+00:00');
INSERT INTO "transaction" VALUES(X'01a205213c3777c2a15db728632f8919',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','tariff_sale',X'01a205213c3777c2a15db72510b20878',NULL,'','2026-11-22','2026-11-22T20:52:53.879+00:00');
INSERT INTO "transaction" VALUES(X'01a205213c3970fcb6eedbe32fab5d28',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','tariff_sale',X'01a205213c3970fcb6eedbe0a131ef9f',NULL,'','2026-11-22','2026-11-22T18:49:53.879+00:00');
INSERT INTO "transaction" VALUES(X'01a205213c3b76f9840bf71fe4bd321d',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','tariff_sale',X'01a205213c3b76f9840bf71c914b7825',NULL,'','2026-11-22','2026-11-22T20:13:53.879+00:00');
INSERT INTO "transaction" VALUES(X'01a205213c3e733f96b438851128ff3b',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','tariff_sale',X'01a205213c3e733f96b43882eb643be7',NULL,'','2026-11-22','2026-11-22T20:35:53.879+00:00');
INSERT INTO "transaction" VALUES(X'01a205213c4276b794c50cb4ad84fcde',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','tariff_sale',X'01a205213c4276b794c50cb1a3ef54bd',NULL,'','2026-11-22','2026-11-22T21:17:53.879+00:00');
INSERT INTO "transaction" VALUES(X'01a205213c4477b3a8f2e1b1e4cb3fb7',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','tariff_sale',X'01a205213c4477b3a8f2e1ae38d67031',NULL,'','2026-11-22','2026-11-22T20:21:53.879+00:00');
INSERT INTO "transaction" VALUES(X'01a205213c4770c898c4cea187f225ff',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','tariff_sale',X'01a205213c4770c898c4ce9e0ef32e41',NULL,'','2026-11-22','2026-11-22T18:09:53.879+00:00');
INSERT INTO "transaction" VALUES(X'01a205213c4a77fa81408235927cc429',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4','tariff_sale',X'01a205213c4972b08b461fe0675f0887',NULL,'','2026-11-22','2026-11-22T20:46:53.879+00:00');
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
INSERT INTO posting VALUES(X'01a205213c1870f3a82dd01186dcb633',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1870f3a82dd010dfbae36d',X'01a205213b5172718d3a2136e104e70e',X'01a205213c1774df9c4672ad842b6b89',-20000);
INSERT INTO posting VALUES(X'01a205213c1870f3a82dd01217f73f95',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1870f3a82dd010dfbae36d',X'01a205213b5172718d3a21339aad5311',X'01a205213c1774df9c4672ad842b6b89',20000);
INSERT INTO posting VALUES(X'01a205213c2074f08ac48286f1c93986',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2074f08ac48285e52aa1a6',X'01a205213b5172718d3a213573a5a91c',X'01a205213c1774df9c4672ad842b6b89',-1800);
INSERT INTO posting VALUES(X'01a205213c2074f08ac48287126a6944',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2074f08ac48285e52aa1a6',X'01a205213b5172718d3a21339aad5311',X'01a205213c1774df9c4672ad842b6b89',1800);
INSERT INTO posting VALUES(X'01a205213c23730ca0774cb5657e4a06',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c23730ca0774cb4172b6551',X'01a205213b5172718d3a213573a5a91c',X'01a205213c1774df9c4672ad842b6b89',-2400);
INSERT INTO posting VALUES(X'01a205213c23730ca0774cb685dd7af9',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c23730ca0774cb4172b6551',X'01a205213b5172718d3a21339aad5311',X'01a205213c1774df9c4672ad842b6b89',2400);
INSERT INTO posting VALUES(X'01a205213c2677159ee88cfb709db5e1',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2572dd9784616f0746d31d',X'01a205213b5172718d3a213573a5a91c',X'01a205213c1774df9c4672ad842b6b89',-900);
INSERT INTO posting VALUES(X'01a205213c2677159ee88cfc379aab61',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2572dd9784616f0746d31d',X'01a205213b5172718d3a21339aad5311',X'01a205213c1774df9c4672ad842b6b89',900);
INSERT INTO posting VALUES(X'01a205213c28742dbf16daed8f6cc8d8',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c28742dbf16daecf1caa8a9',X'01a205213b5172718d3a213573a5a91c',X'01a205213c1774df9c4672ad842b6b89',-2400);
INSERT INTO posting VALUES(X'01a205213c28742dbf16daee976cac92',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c28742dbf16daecf1caa8a9',X'01a205213b5172718d3a21342cc64c50',X'01a205213c1774df9c4672ad842b6b89',2400);
INSERT INTO posting VALUES(X'01a205213c2c72b1bc438717a375b114',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2c72b1bc438716b80200e6',X'01a205213b5172718d3a213573a5a91c',X'01a205213c1774df9c4672ad842b6b89',-3500);
INSERT INTO posting VALUES(X'01a205213c2c72b1bc438718b4aa9b32',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2c72b1bc438716b80200e6',X'01a205213b5172718d3a21342cc64c50',X'01a205213c1774df9c4672ad842b6b89',3500);
INSERT INTO posting VALUES(X'01a205213c2e70938cc4b974ed01f6a7',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2e70938cc4b973a62b79a7',X'01a205213b5172718d3a213573a5a91c',X'01a205213c1774df9c4672ad842b6b89',-1800);
INSERT INTO posting VALUES(X'01a205213c2e70938cc4b975d351d3c7',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2e70938cc4b973a62b79a7',X'01a205213b5172718d3a21339aad5311',X'01a205213c1774df9c4672ad842b6b89',1800);
INSERT INTO posting VALUES(X'01a205213c3077358eb887884abd9554',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3077358eb887874515007d',X'01a205213b5172718d3a213573a5a91c',X'01a205213c1774df9c4672ad842b6b89',-900);
INSERT INTO posting VALUES(X'01a205213c3077358eb887896741d3b1',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3077358eb887874515007d',X'01a205213b5172718d3a21339aad5311',X'01a205213c1774df9c4672ad842b6b89',900);
INSERT INTO posting VALUES(X'01a205213c347726bf6c702f996e0261',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c347726bf6c702e5802160b',X'01a205213b5172718d3a213573a5a91c',X'01a205213c1774df9c4672ad842b6b89',-500);
INSERT INTO posting VALUES(X'01a205213c347726bf6c7030517e87a0',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c347726bf6c702e5802160b',X'01a205213b5172718d3a21339aad5311',X'01a205213c1774df9c4672ad842b6b89',500);
INSERT INTO posting VALUES(X'01a205213c3777c2a15db72993f50bbe',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3777c2a15db728632f8919',X'01a205213b5172718d3a213573a5a91c',X'01a205213c1774df9c4672ad842b6b89',-500);
INSERT INTO posting VALUES(X'01a205213c3777c2a15db72ae4af6e81',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3777c2a15db728632f8919',X'01a205213b5172718d3a21342cc64c50',X'01a205213c1774df9c4672ad842b6b89',500);
INSERT INTO posting VALUES(X'01a205213c3970fcb6eedbe4367c4332',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3970fcb6eedbe32fab5d28',X'01a205213b5172718d3a213573a5a91c',X'01a205213c1774df9c4672ad842b6b89',-2400);
INSERT INTO posting VALUES(X'01a205213c3970fcb6eedbe530f6117a',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3970fcb6eedbe32fab5d28',X'01a205213b5172718d3a21339aad5311',X'01a205213c1774df9c4672ad842b6b89',2400);
INSERT INTO posting VALUES(X'01a205213c3c776898df3c6f620b6a58',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3b76f9840bf71fe4bd321d',X'01a205213b5172718d3a213573a5a91c',X'01a205213c1774df9c4672ad842b6b89',-2700);
INSERT INTO posting VALUES(X'01a205213c3c776898df3c70b91bba14',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3b76f9840bf71fe4bd321d',X'01a205213b5172718d3a21342cc64c50',X'01a205213c1774df9c4672ad842b6b89',2700);
INSERT INTO posting VALUES(X'01a205213c3e733f96b4388649226002',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3e733f96b438851128ff3b',X'01a205213b5172718d3a213573a5a91c',X'01a205213c1774df9c4672ad842b6b89',-3600);
INSERT INTO posting VALUES(X'01a205213c3e733f96b438876da45f46',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3e733f96b438851128ff3b',X'01a205213b5172718d3a21339aad5311',X'01a205213c1774df9c4672ad842b6b89',3600);
INSERT INTO posting VALUES(X'01a205213c4276b794c50cb5ea5b5b37',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4276b794c50cb4ad84fcde',X'01a205213b5172718d3a213573a5a91c',X'01a205213c1774df9c4672ad842b6b89',-1400);
INSERT INTO posting VALUES(X'01a205213c4276b794c50cb6e7313939',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4276b794c50cb4ad84fcde',X'01a205213b5172718d3a21342cc64c50',X'01a205213c1774df9c4672ad842b6b89',1400);
INSERT INTO posting VALUES(X'01a205213c4477b3a8f2e1b2e09cf1f3',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4477b3a8f2e1b1e4cb3fb7',X'01a205213b5172718d3a213573a5a91c',X'01a205213c1774df9c4672ad842b6b89',-1400);
INSERT INTO posting VALUES(X'01a205213c4477b3a8f2e1b347e4eb29',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4477b3a8f2e1b1e4cb3fb7',X'01a205213b5172718d3a21339aad5311',X'01a205213c1774df9c4672ad842b6b89',1400);
INSERT INTO posting VALUES(X'01a205213c4770c898c4cea2dea10028',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4770c898c4cea187f225ff',X'01a205213b5172718d3a213573a5a91c',X'01a205213c1774df9c4672ad842b6b89',-5500);
INSERT INTO posting VALUES(X'01a205213c4770c898c4cea3bff4e191',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4770c898c4cea187f225ff',X'01a205213b5172718d3a21342cc64c50',X'01a205213c1774df9c4672ad842b6b89',5500);
INSERT INTO posting VALUES(X'01a205213c4a77fa81408236ef6c7746',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4a77fa81408235927cc429',X'01a205213b5172718d3a213573a5a91c',X'01a205213c1774df9c4672ad842b6b89',-1200);
INSERT INTO posting VALUES(X'01a205213c4a77fa814082377f88940d',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4a77fa81408235927cc429',X'01a205213b5172718d3a21339aad5311',X'01a205213c1774df9c4672ad842b6b89',1200);
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
INSERT INTO "order" VALUES(X'01a205213c1f77bebd5f339777b2e381',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4',1800,'2026-11-22T21:07:53.879+00:00');
INSERT INTO "order" VALUES(X'01a205213c23730ca0774cb19019bbf4',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4',2400,'2026-11-22T19:32:53.879+00:00');
INSERT INTO "order" VALUES(X'01a205213c2572dd9784616c4aaf0468',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4',900,'2026-11-22T20:22:53.879+00:00');
INSERT INTO "order" VALUES(X'01a205213c2774b084012b731537429e',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4',2400,'2026-11-22T20:38:53.879+00:00');
INSERT INTO "order" VALUES(X'01a205213c2c72b1bc4387131ad052e7',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4',3500,'2026-11-22T20:59:53.879+00:00');
INSERT INTO "order" VALUES(X'01a205213c2e70938cc4b97027c7426d',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4',1800,'2026-11-22T19:51:53.879+00:00');
INSERT INTO "order" VALUES(X'01a205213c3077358eb88784083195b0',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4',900,'2026-11-22T20:41:53.879+00:00');
INSERT INTO "order" VALUES(X'01a205213c347726bf6c702bbd8f4458',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4',500,'2026-11-22T21:14:53.879+00:00');
INSERT INTO "order" VALUES(X'01a205213c3777c2a15db72510b20878',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4',500,'2026-11-22T20:52:53.879+00:00');
INSERT INTO "order" VALUES(X'01a205213c3970fcb6eedbe0a131ef9f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4',2400,'2026-11-22T18:49:53.879+00:00');
INSERT INTO "order" VALUES(X'01a205213c3b76f9840bf71c914b7825',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4',2700,'2026-11-22T20:13:53.879+00:00');
INSERT INTO "order" VALUES(X'01a205213c3e733f96b43882eb643be7',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4',3600,'2026-11-22T20:35:53.879+00:00');
INSERT INTO "order" VALUES(X'01a205213c4276b794c50cb1a3ef54bd',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4',1400,'2026-11-22T21:17:53.879+00:00');
INSERT INTO "order" VALUES(X'01a205213c4477b3a8f2e1ae38d67031',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4',1400,'2026-11-22T20:21:53.879+00:00');
INSERT INTO "order" VALUES(X'01a205213c4770c898c4ce9e0ef32e41',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4',5500,'2026-11-22T18:09:53.879+00:00');
INSERT INTO "order" VALUES(X'01a205213c4972b08b461fe0675f0887',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213c1774df9c4672ad842b6b89',X'01a205213ba872b3b936eb962d6ee2f4',1200,'2026-11-22T20:46:53.879+00:00');
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
INSERT INTO order_line VALUES(X'01a205213c2074f08ac4828390ef2538',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1f77bebd5f339777b2e381',0,X'01a205213ba1708e90c1849b9b28c40a',X'01a205213b5771e8be3d02f3d2e31f47','1 hour','Standard',2,900,1800);
INSERT INTO order_line VALUES(X'01a205213c23730ca0774cb24bdc21ff',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c23730ca0774cb19019bbf4',0,X'01a205213ba374bbb0e56360136d4f74',X'01a205213b5771e8be3d02f3d2e31f47','3 hours','Standard',1,2400,2400);
INSERT INTO order_line VALUES(X'01a205213c2572dd9784616d712fa163',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2572dd9784616c4aaf0468',0,X'01a205213ba1708e90c1849b9b28c40a',X'01a205213b5771e8be3d02f3d2e31f47','1 hour','Standard',1,900,900);
INSERT INTO order_line VALUES(X'01a205213c2774b084012b7422d9eb8e',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2774b084012b731537429e',0,X'01a205213ba374bbb0e56360136d4f74',X'01a205213b5771e8be3d02f3d2e31f47','3 hours','Standard',1,2400,2400);
INSERT INTO order_line VALUES(X'01a205213c2c72b1bc438714a1817c6b',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2c72b1bc4387131ad052e7',0,X'01a205213ba47791880388b80754dec5',X'01a205213b5771e8be3d02f3d2e31f47','5 hours','Standard',1,3500,3500);
INSERT INTO order_line VALUES(X'01a205213c2e70938cc4b971ecfc6f33',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2e70938cc4b97027c7426d',0,X'01a205213ba1708e90c1849b9b28c40a',X'01a205213b5771e8be3d02f3d2e31f47','1 hour','Standard',2,900,1800);
INSERT INTO order_line VALUES(X'01a205213c3077358eb88785596e7663',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3077358eb88784083195b0',0,X'01a205213ba1708e90c1849b9b28c40a',X'01a205213b5771e8be3d02f3d2e31f47','1 hour','Standard',1,900,900);
INSERT INTO order_line VALUES(X'01a205213c347726bf6c702c5f88e5b2',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c347726bf6c702bbd8f4458',0,X'01a205213ba57358b9314e1a2404be0f',X'01a205213b5771e8be3d02f3d2e31f47','30 minutes','Standard',1,500,500);
INSERT INTO order_line VALUES(X'01a205213c3777c2a15db72643806a27',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3777c2a15db72510b20878',0,X'01a205213ba57358b9314e1a2404be0f',X'01a205213b5771e8be3d02f3d2e31f47','30 minutes','Standard',1,500,500);
INSERT INTO order_line VALUES(X'01a205213c3970fcb6eedbe1e15bf71d',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3970fcb6eedbe0a131ef9f',0,X'01a205213ba374bbb0e56360136d4f74',X'01a205213b5771e8be3d02f3d2e31f47','3 hours','Standard',1,2400,2400);
INSERT INTO order_line VALUES(X'01a205213c3b76f9840bf71d0b68693e',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3b76f9840bf71c914b7825',0,X'01a205213ba1708e90c1849b9b28c40a',X'01a205213b5771e8be3d02f3d2e31f47','1 hour','Standard',3,900,2700);
INSERT INTO order_line VALUES(X'01a205213c3e733f96b4388392016d91',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3e733f96b43882eb643be7',0,X'01a205213ba374bbb0e56360136d4f74',X'01a205213b5771e8be3d02f4a47d9762','3 hours','VIP',1,3600,3600);
INSERT INTO order_line VALUES(X'01a205213c4276b794c50cb28647fd9c',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4276b794c50cb1a3ef54bd',0,X'01a205213ba1708e90c1849b9b28c40a',X'01a205213b5771e8be3d02f4a47d9762','1 hour','VIP',1,1400,1400);
INSERT INTO order_line VALUES(X'01a205213c4477b3a8f2e1afefa7c177',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4477b3a8f2e1ae38d67031',0,X'01a205213ba1708e90c1849b9b28c40a',X'01a205213b5771e8be3d02f4a47d9762','1 hour','VIP',1,1400,1400);
INSERT INTO order_line VALUES(X'01a205213c4770c898c4ce9f78ceb3dd',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4770c898c4ce9e0ef32e41',0,X'01a205213ba47791880388b80754dec5',X'01a205213b5771e8be3d02f4a47d9762','5 hours','VIP',1,5500,5500);
INSERT INTO order_line VALUES(X'01a205213c4a77fa81408233da8b5cad',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4972b08b461fe0675f0887',0,X'01a205213ba1708e90c1849b9b28c40a',X'01a205213b5771e8be3d02f53b6bc178','1 hour','Consoles',1,1200,1200);
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
INSERT INTO payment VALUES(X'01a205213c2074f08ac482844ba4ea0c',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1f77bebd5f339777b2e381',X'01a205213c2074f08ac48285e52aa1a6','cash',1800,1800,0,'2026-11-22T21:07:53.879+00:00');
INSERT INTO payment VALUES(X'01a205213c23730ca0774cb36faba5fe',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c23730ca0774cb19019bbf4',X'01a205213c23730ca0774cb4172b6551','cash',2400,2400,0,'2026-11-22T19:32:53.879+00:00');
INSERT INTO payment VALUES(X'01a205213c2572dd9784616e4549ae83',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2572dd9784616c4aaf0468',X'01a205213c2572dd9784616f0746d31d','cash',900,900,0,'2026-11-22T20:22:53.879+00:00');
INSERT INTO payment VALUES(X'01a205213c2774b084012b7531e6bc0c',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2774b084012b731537429e',X'01a205213c28742dbf16daecf1caa8a9','card',2400,2400,0,'2026-11-22T20:38:53.879+00:00');
INSERT INTO payment VALUES(X'01a205213c2c72b1bc438715b4aa206b',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2c72b1bc4387131ad052e7',X'01a205213c2c72b1bc438716b80200e6','card',3500,3500,0,'2026-11-22T20:59:53.879+00:00');
INSERT INTO payment VALUES(X'01a205213c2e70938cc4b9728b6ee84e',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2e70938cc4b97027c7426d',X'01a205213c2e70938cc4b973a62b79a7','cash',1800,1800,0,'2026-11-22T19:51:53.879+00:00');
INSERT INTO payment VALUES(X'01a205213c3077358eb8878605f5651e',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3077358eb88784083195b0',X'01a205213c3077358eb887874515007d','cash',900,900,0,'2026-11-22T20:41:53.879+00:00');
INSERT INTO payment VALUES(X'01a205213c347726bf6c702dbf250816',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c347726bf6c702bbd8f4458',X'01a205213c347726bf6c702e5802160b','cash',500,500,0,'2026-11-22T21:14:53.879+00:00');
INSERT INTO payment VALUES(X'01a205213c3777c2a15db727d0f1a6c0',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3777c2a15db72510b20878',X'01a205213c3777c2a15db728632f8919','card',500,500,0,'2026-11-22T20:52:53.879+00:00');
INSERT INTO payment VALUES(X'01a205213c3970fcb6eedbe21832fa08',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3970fcb6eedbe0a131ef9f',X'01a205213c3970fcb6eedbe32fab5d28','cash',2400,2400,0,'2026-11-22T18:49:53.879+00:00');
INSERT INTO payment VALUES(X'01a205213c3b76f9840bf71ed80f7c23',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3b76f9840bf71c914b7825',X'01a205213c3b76f9840bf71fe4bd321d','card',2700,2700,0,'2026-11-22T20:13:53.879+00:00');
INSERT INTO payment VALUES(X'01a205213c3e733f96b43884c6db7d5c',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3e733f96b43882eb643be7',X'01a205213c3e733f96b438851128ff3b','cash',3600,3600,0,'2026-11-22T20:35:53.879+00:00');
INSERT INTO payment VALUES(X'01a205213c4276b794c50cb30686ce0d',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4276b794c50cb1a3ef54bd',X'01a205213c4276b794c50cb4ad84fcde','card',1400,1400,0,'2026-11-22T21:17:53.879+00:00');
INSERT INTO payment VALUES(X'01a205213c4477b3a8f2e1b01e042d70',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4477b3a8f2e1ae38d67031',X'01a205213c4477b3a8f2e1b1e4cb3fb7','cash',1400,1400,0,'2026-11-22T20:21:53.879+00:00');
INSERT INTO payment VALUES(X'01a205213c4770c898c4cea04fc3e593',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4770c898c4ce9e0ef32e41',X'01a205213c4770c898c4cea187f225ff','card',5500,5500,0,'2026-11-22T18:09:53.879+00:00');
INSERT INTO payment VALUES(X'01a205213c4a77fa814082344d984fb3',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4972b08b461fe0675f0887',X'01a205213c4a77fa81408235927cc429','cash',1200,1200,0,'2026-11-22T20:46:53.879+00:00');
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
INSERT INTO session VALUES(X'01a205213c1e77a68b183a00cb7fb0be',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213b67733db539c289e1334c80','active','2026-11-22T21:07:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4',NULL,'2026-11-22T23:07:53.879+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a205213c23730ca0774cb0f5c1b8fb',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213b70757f8adf82fa1eecd3e0','active','2026-11-22T19:32:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4',NULL,'2026-11-22T22:32:53.879+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a205213c2572dd9784616b75d79064',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213b73748dba33f3d150b79dfc','active','2026-11-22T20:22:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4',NULL,'2026-11-22T21:22:53.879+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a205213c2774b084012b72bade4889',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213b747163862ee08fa4e46713','paused','2026-11-22T20:38:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4','2026-11-22T21:46:53.879+00:00','2026-11-22T21:46:53.879+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a205213c2b75c9abaa9c1a9eee7ad0',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213b777133a5cf9b08b7c90b0d','active','2026-11-22T20:59:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4',NULL,'2026-11-23T01:59:53.879+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a205213c2e70938cc4b96f955cd207',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213b7975d7829e76504d4837a9','active','2026-11-22T19:51:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4',NULL,'2026-11-22T21:51:53.879+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a205213c3077358eb88783489ea0e4',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213b7b70aea67a99319a26efbc','active','2026-11-22T20:41:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4',NULL,'2026-11-22T21:41:53.879+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a205213c33710a9becc9c2bae1e76b',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213b7d7480893ccc2c7dd90032','active','2026-11-22T21:14:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4',NULL,'2026-11-22T21:44:53.879+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a205213c36739a9e641c663a7d834f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213b8075269ed518ee17f81cf7','active','2026-11-22T20:52:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4',NULL,'2026-11-22T21:22:53.879+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a205213c3970fcb6eedbdfa6571f3d',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213b8573eabca88733675965a7','active','2026-11-22T18:49:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4',NULL,'2026-11-22T21:49:53.879+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a205213c3b76f9840bf71b8b2e0a91',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213b8c774ea774ebe8121f433b','active','2026-11-22T20:13:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4',NULL,'2026-11-22T23:13:53.879+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a205213c3d7051be4ee3b96b659d99',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213b9270c28b9b0a8305653009','paused','2026-11-22T20:35:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4','2026-11-22T21:38:53.879+00:00','2026-11-22T21:38:53.879+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a205213c4170a7a26f3b7fe8c9e3f2',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213b9374d8b9a31970ec0eaa58','active','2026-11-22T21:17:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4',NULL,'2026-11-22T22:17:53.879+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a205213c4477b3a8f2e1adc00bb23e',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213b9475b5ac9a17eaabab3973','active','2026-11-22T20:21:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4',NULL,'2026-11-22T21:21:53.879+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a205213c4670f6930072becc04f6fb',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213b98726aa84e88a97ffea7a1','active','2026-11-22T18:09:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4',NULL,'2026-11-22T23:09:53.879+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a205213c4972b08b461fdf8559910e',X'01a205213b5075d2ac58a985d7d02554',X'01a205213b5172718d3a21386621541b',X'01a205213b9d77c8b1b688f290229876','active','2026-11-22T20:46:53.879+00:00',X'01a205213ba872b3b936eb962d6ee2f4',NULL,'2026-11-22T21:46:53.879+00:00',NULL,NULL,NULL,0);
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
INSERT INTO segment VALUES(X'01a205213c217481bfaae59ce2a31b1e',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1e77a68b183a00cb7fb0be',X'01a205213b67733db539c289e1334c80','playing',0,'2026-11-22T21:07:53.879+00:00',NULL);
INSERT INTO segment VALUES(X'01a205213c2470b48f169f0f994822ea',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c23730ca0774cb0f5c1b8fb',X'01a205213b70757f8adf82fa1eecd3e0','playing',0,'2026-11-22T19:32:53.879+00:00',NULL);
INSERT INTO segment VALUES(X'01a205213c2677159ee88cfef51cc641',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2572dd9784616b75d79064',X'01a205213b73748dba33f3d150b79dfc','playing',0,'2026-11-22T20:22:53.879+00:00',NULL);
INSERT INTO segment VALUES(X'01a205213c28742dbf16daf0df19a2a0',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2774b084012b72bade4889',X'01a205213b747163862ee08fa4e46713','playing',0,'2026-11-22T20:38:53.879+00:00','2026-11-22T21:16:53.879+00:00');
INSERT INTO segment VALUES(X'01a205213c2a70b5b488c82c76e6bb81',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2774b084012b72bade4889',X'01a205213b747163862ee08fa4e46713','paused',1,'2026-11-22T21:16:53.879+00:00',NULL);
INSERT INTO segment VALUES(X'01a205213c2c72b1bc43871ac23f3e68',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2b75c9abaa9c1a9eee7ad0',X'01a205213b777133a5cf9b08b7c90b0d','playing',0,'2026-11-22T20:59:53.879+00:00',NULL);
INSERT INTO segment VALUES(X'01a205213c2e70938cc4b97752070fe2',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2e70938cc4b96f955cd207',X'01a205213b7975d7829e76504d4837a9','playing',0,'2026-11-22T19:51:53.879+00:00',NULL);
INSERT INTO segment VALUES(X'01a205213c317619998d1bd7edf0e2df',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3077358eb88783489ea0e4',X'01a205213b7b70aea67a99319a26efbc','playing',0,'2026-11-22T20:41:53.879+00:00',NULL);
INSERT INTO segment VALUES(X'01a205213c357513bb801a0a8f0abbc2',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c33710a9becc9c2bae1e76b',X'01a205213b7d7480893ccc2c7dd90032','playing',0,'2026-11-22T21:14:53.879+00:00',NULL);
INSERT INTO segment VALUES(X'01a205213c3777c2a15db72c8b19adac',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c36739a9e641c663a7d834f',X'01a205213b8075269ed518ee17f81cf7','playing',0,'2026-11-22T20:52:53.879+00:00',NULL);
INSERT INTO segment VALUES(X'01a205213c3a77b4afa333b425beb1a5',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3970fcb6eedbdfa6571f3d',X'01a205213b8573eabca88733675965a7','playing',0,'2026-11-22T18:49:53.879+00:00',NULL);
INSERT INTO segment VALUES(X'01a205213c3c776898df3c72c20d0e83',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3b76f9840bf71b8b2e0a91',X'01a205213b8c774ea774ebe8121f433b','playing',0,'2026-11-22T20:13:53.879+00:00',NULL);
INSERT INTO segment VALUES(X'01a205213c3e733f96b4388962ab6629',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3d7051be4ee3b96b659d99',X'01a205213b9270c28b9b0a8305653009','playing',0,'2026-11-22T20:35:53.879+00:00','2026-11-22T21:08:53.879+00:00');
INSERT INTO segment VALUES(X'01a205213c4071f4b2a37f05fcf867cc',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3d7051be4ee3b96b659d99',X'01a205213b9270c28b9b0a8305653009','paused',1,'2026-11-22T21:08:53.879+00:00',NULL);
INSERT INTO segment VALUES(X'01a205213c4276b794c50cb816175d0e',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4170a7a26f3b7fe8c9e3f2',X'01a205213b9374d8b9a31970ec0eaa58','playing',0,'2026-11-22T21:17:53.879+00:00',NULL);
INSERT INTO segment VALUES(X'01a205213c4576c4966e1d2ca05aeb0d',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4477b3a8f2e1adc00bb23e',X'01a205213b9475b5ac9a17eaabab3973','playing',0,'2026-11-22T20:21:53.879+00:00',NULL);
INSERT INTO segment VALUES(X'01a205213c4770c898c4cea56b1f8d48',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4670f6930072becc04f6fb',X'01a205213b98726aa84e88a97ffea7a1','playing',0,'2026-11-22T18:09:53.879+00:00',NULL);
INSERT INTO segment VALUES(X'01a205213c4a77fa814082395459ad8e',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4972b08b461fdf8559910e',X'01a205213b9d77c8b1b688f290229876','playing',0,'2026-11-22T20:46:53.879+00:00',NULL);
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
INSERT INTO time_block VALUES(X'01a205213c2074f08ac482886a413d9f',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c1e77a68b183a00cb7fb0be',X'01a205213c2074f08ac4828390ef2538',0,7200,'keep','2026-11-22T21:07:53.879+00:00');
INSERT INTO time_block VALUES(X'01a205213c2470b48f169f0e5bc38163',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c23730ca0774cb0f5c1b8fb',X'01a205213c23730ca0774cb24bdc21ff',0,10800,'keep','2026-11-22T19:32:53.879+00:00');
INSERT INTO time_block VALUES(X'01a205213c2677159ee88cfd76629c51',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2572dd9784616b75d79064',X'01a205213c2572dd9784616d712fa163',0,3600,'keep','2026-11-22T20:22:53.879+00:00');
INSERT INTO time_block VALUES(X'01a205213c28742dbf16daef6aa2aca2',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2774b084012b72bade4889',X'01a205213c2774b084012b7422d9eb8e',0,10800,'keep','2026-11-22T20:38:53.879+00:00');
INSERT INTO time_block VALUES(X'01a205213c2c72b1bc4387190e644377',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2b75c9abaa9c1a9eee7ad0',X'01a205213c2c72b1bc438714a1817c6b',0,18000,'keep','2026-11-22T20:59:53.879+00:00');
INSERT INTO time_block VALUES(X'01a205213c2e70938cc4b9766a6f8ef8',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c2e70938cc4b96f955cd207',X'01a205213c2e70938cc4b971ecfc6f33',0,7200,'keep','2026-11-22T19:51:53.879+00:00');
INSERT INTO time_block VALUES(X'01a205213c317619998d1bd696aed609',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3077358eb88783489ea0e4',X'01a205213c3077358eb88785596e7663',0,3600,'keep','2026-11-22T20:41:53.879+00:00');
INSERT INTO time_block VALUES(X'01a205213c357513bb801a0915ab54e2',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c33710a9becc9c2bae1e76b',X'01a205213c347726bf6c702c5f88e5b2',0,1800,'keep','2026-11-22T21:14:53.879+00:00');
INSERT INTO time_block VALUES(X'01a205213c3777c2a15db72b70be5cf1',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c36739a9e641c663a7d834f',X'01a205213c3777c2a15db72643806a27',0,1800,'keep','2026-11-22T20:52:53.879+00:00');
INSERT INTO time_block VALUES(X'01a205213c3a77b4afa333b343e0b535',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3970fcb6eedbdfa6571f3d',X'01a205213c3970fcb6eedbe1e15bf71d',0,10800,'keep','2026-11-22T18:49:53.879+00:00');
INSERT INTO time_block VALUES(X'01a205213c3c776898df3c711fcd007d',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3b76f9840bf71b8b2e0a91',X'01a205213c3b76f9840bf71d0b68693e',0,10800,'keep','2026-11-22T20:13:53.879+00:00');
INSERT INTO time_block VALUES(X'01a205213c3e733f96b43888e0186347',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c3d7051be4ee3b96b659d99',X'01a205213c3e733f96b4388392016d91',0,10800,'keep','2026-11-22T20:35:53.879+00:00');
INSERT INTO time_block VALUES(X'01a205213c4276b794c50cb78d56470e',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4170a7a26f3b7fe8c9e3f2',X'01a205213c4276b794c50cb28647fd9c',0,3600,'keep','2026-11-22T21:17:53.879+00:00');
INSERT INTO time_block VALUES(X'01a205213c4576c4966e1d2b0f516c35',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4477b3a8f2e1adc00bb23e',X'01a205213c4477b3a8f2e1afefa7c177',0,3600,'keep','2026-11-22T20:21:53.879+00:00');
INSERT INTO time_block VALUES(X'01a205213c4770c898c4cea4dca35a5d',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4670f6930072becc04f6fb',X'01a205213c4770c898c4ce9f78ceb3dd',0,18000,'keep','2026-11-22T18:09:53.879+00:00');
INSERT INTO time_block VALUES(X'01a205213c4a77fa81408238f70adaf3',X'01a205213b5075d2ac58a985d7d02554',X'01a205213c4972b08b461fdf8559910e',X'01a205213c4a77fa81408233da8b5cad',0,3600,'keep','2026-11-22T20:46:53.879+00:00');
CREATE TABLE news (
    id uuid not null constraint news_pkey primary key,
    club_id uuid not null constraint news_club_fkey references club (id),
    number bigint,
    body jsonb not null,
    at timestamptz not null
);
INSERT INTO news VALUES(X'01a205213b587665bf84f204ca7afd0e',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b5d77b3aed48c720e535a95',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b62776c87ed7f882e668c88',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b6876a68908b4be0bed8c05',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b6e7110bc0ba4d7d2b00319',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b72776a9ef9e402bbabb07a',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b73748dba33f3d20091fb7f',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b747163862ee090c0ad895e',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b7577c080780c578fea98f9',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b7675aeb02c476f5511ab77',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b777133a5cf9b09b992220c',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b787684868a5723c6fe5a30',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b7a75a7a671ec5352559237',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b7b70aea67a993270acf8b3',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b7c7767911cdba3acde07dc',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b7d7480893ccc2b539b7ed2',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b7e741abd8b0e634307f0d8',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b7e741abd8b0e653b76ba3b',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b8075269ed518ed90860e85',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b8175d8ad93fcafff7fc276',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b8277b3a1d8648a31f44c8e',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b8374f5bba610e9a5ed1a02',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b8470759a65e5cde24bfd5a',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b867187b052492ca8ecf551',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b87741f9722fb0fa4c242b7',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b887016a03f5bc61d02ca17',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b8a779eb226c1d2f39f52c7',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b8b767daf62c0ca40785f27',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b8c774ea774ebe98ad2d3f8',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b8d75d7959b74a8c42b53cd',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b8f773086c17a51b72d3c6c',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b9071ea8a23dee188556895',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b91719db660e74987430bd7',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b9270c28b9b0a841281389b',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b9374d8b9a3197141e8116e',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b9475b5ac9a17e9cc336617',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b957069b6fa144cd37cb278',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b9670869d0478de22633273',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b9775c595442aa0bffd08d7',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b98726aa84e88aabba2ce28',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b9a7688b404585a1e487e09',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b9b754193082d9a6d8c2eeb',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b9c7075a09e44f03713554b',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b9d77c8b1b688f30a0394e6',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213b9e70cf9548711e54f95624',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213ba0778e8cd07d6c7763811c',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213ba1708e90c1849aea4c0e54',X'01a205213b5075d2ac58a985d7d02554',NULL,'"Furnished"','2026-11-22T21:19:53.687+00:00');
INSERT INTO news VALUES(X'01a205213c1972a0abd7ad151b328b38',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Shift":{"business_day":"2026-11-22","closed":null,"id":"01a20521-3c17-74df-9c46-72ad842b6b89","number":1,"opened_at":"2026-11-22T17:19:53.879Z","opened_by":"Dana","opening_cash":20000}}','2026-11-22T17:19:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c217481bfaae59df7464d13',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T21:07:53.879Z","change":0,"id":"01a20521-3c20-74f0-8ac4-82886a413d9f","method":"cash","order":"01a20521-3c1f-77be-bd5f-339777b2e381","price":1800,"refund_policy":"keep","seconds":7200,"tariff":"01a20521-3ba1-708e-90c1-849b9b28c40a","tariff_name":"1 hour"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b67-733d-b539-c289e1334c80","ended":null,"id":"01a20521-3c1e-77a6-8b18-3a00cb7fb0be","resumes_at":null,"segments":[{"device":"01a20521-3b67-733d-b539-c289e1334c80","from":"2026-11-22T21:07:53.879Z","id":"01a20521-3c21-7481-bfaa-e59ce2a31b1e","kind":"playing","to":null}],"started_at":"2026-11-22T21:07:53.879Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-22T21:07:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c2470b48f169f10e1ae976d',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T19:32:53.879Z","change":0,"id":"01a20521-3c24-70b4-8f16-9f0e5bc38163","method":"cash","order":"01a20521-3c23-730c-a077-4cb19019bbf4","price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a20521-3ba3-74bb-b0e5-6360136d4f74","tariff_name":"3 hours"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b70-757f-8adf-82fa1eecd3e0","ended":null,"id":"01a20521-3c23-730c-a077-4cb0f5c1b8fb","resumes_at":null,"segments":[{"device":"01a20521-3b70-757f-8adf-82fa1eecd3e0","from":"2026-11-22T19:32:53.879Z","id":"01a20521-3c24-70b4-8f16-9f0f994822ea","kind":"playing","to":null}],"started_at":"2026-11-22T19:32:53.879Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-22T19:32:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c2677159ee88cff4dbe0030',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T20:22:53.879Z","change":0,"id":"01a20521-3c26-7715-9ee8-8cfd76629c51","method":"cash","order":"01a20521-3c25-72dd-9784-616c4aaf0468","price":900,"refund_policy":"keep","seconds":3600,"tariff":"01a20521-3ba1-708e-90c1-849b9b28c40a","tariff_name":"1 hour"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b73-748d-ba33-f3d150b79dfc","ended":null,"id":"01a20521-3c25-72dd-9784-616b75d79064","resumes_at":null,"segments":[{"device":"01a20521-3b73-748d-ba33-f3d150b79dfc","from":"2026-11-22T20:22:53.879Z","id":"01a20521-3c26-7715-9ee8-8cfef51cc641","kind":"playing","to":null}],"started_at":"2026-11-22T20:22:53.879Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-22T20:22:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c28742dbf16daf136fd70fc',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T20:38:53.879Z","change":0,"id":"01a20521-3c28-742d-bf16-daef6aa2aca2","method":"card","order":"01a20521-3c27-74b0-8401-2b731537429e","price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a20521-3ba3-74bb-b0e5-6360136d4f74","tariff_name":"3 hours"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b74-7163-862e-e08fa4e46713","ended":null,"id":"01a20521-3c27-74b0-8401-2b72bade4889","resumes_at":null,"segments":[{"device":"01a20521-3b74-7163-862e-e08fa4e46713","from":"2026-11-22T20:38:53.879Z","id":"01a20521-3c28-742d-bf16-daf0df19a2a0","kind":"playing","to":null}],"started_at":"2026-11-22T20:38:53.879Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-22T20:38:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c2a70b5b488c82d273c24a5',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T20:38:53.879Z","change":0,"id":"01a20521-3c28-742d-bf16-daef6aa2aca2","method":"card","order":"01a20521-3c27-74b0-8401-2b731537429e","price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a20521-3ba3-74bb-b0e5-6360136d4f74","tariff_name":"3 hours"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b74-7163-862e-e08fa4e46713","ended":null,"id":"01a20521-3c27-74b0-8401-2b72bade4889","resumes_at":"2026-11-22T21:46:53.879Z","segments":[{"device":"01a20521-3b74-7163-862e-e08fa4e46713","from":"2026-11-22T20:38:53.879Z","id":"01a20521-3c28-742d-bf16-daf0df19a2a0","kind":"playing","to":"2026-11-22T21:16:53.879Z"},{"device":"01a20521-3b74-7163-862e-e08fa4e46713","from":"2026-11-22T21:16:53.879Z","id":"01a20521-3c2a-70b5-b488-c82c76e6bb81","kind":"paused","to":null}],"started_at":"2026-11-22T20:38:53.879Z","started_by":"Dana","state":"paused","who":"Unknown Guest"}}','2026-11-22T21:16:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c2c72b1bc43871b5349a602',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T20:59:53.879Z","change":0,"id":"01a20521-3c2c-72b1-bc43-87190e644377","method":"card","order":"01a20521-3c2c-72b1-bc43-87131ad052e7","price":3500,"refund_policy":"keep","seconds":18000,"tariff":"01a20521-3ba4-7791-8803-88b80754dec5","tariff_name":"5 hours"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b77-7133-a5cf-9b08b7c90b0d","ended":null,"id":"01a20521-3c2b-75c9-abaa-9c1a9eee7ad0","resumes_at":null,"segments":[{"device":"01a20521-3b77-7133-a5cf-9b08b7c90b0d","from":"2026-11-22T20:59:53.879Z","id":"01a20521-3c2c-72b1-bc43-871ac23f3e68","kind":"playing","to":null}],"started_at":"2026-11-22T20:59:53.879Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-22T20:59:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c2f7287b7f3b2b0b882d82c',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T19:51:53.879Z","change":0,"id":"01a20521-3c2e-7093-8cc4-b9766a6f8ef8","method":"cash","order":"01a20521-3c2e-7093-8cc4-b97027c7426d","price":1800,"refund_policy":"keep","seconds":7200,"tariff":"01a20521-3ba1-708e-90c1-849b9b28c40a","tariff_name":"1 hour"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b79-75d7-829e-76504d4837a9","ended":null,"id":"01a20521-3c2e-7093-8cc4-b96f955cd207","resumes_at":null,"segments":[{"device":"01a20521-3b79-75d7-829e-76504d4837a9","from":"2026-11-22T19:51:53.879Z","id":"01a20521-3c2e-7093-8cc4-b97752070fe2","kind":"playing","to":null}],"started_at":"2026-11-22T19:51:53.879Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-22T19:51:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c317619998d1bd8f5160966',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T20:41:53.879Z","change":0,"id":"01a20521-3c31-7619-998d-1bd696aed609","method":"cash","order":"01a20521-3c30-7735-8eb8-8784083195b0","price":900,"refund_policy":"keep","seconds":3600,"tariff":"01a20521-3ba1-708e-90c1-849b9b28c40a","tariff_name":"1 hour"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b7b-70ae-a67a-99319a26efbc","ended":null,"id":"01a20521-3c30-7735-8eb8-8783489ea0e4","resumes_at":null,"segments":[{"device":"01a20521-3b7b-70ae-a67a-99319a26efbc","from":"2026-11-22T20:41:53.879Z","id":"01a20521-3c31-7619-998d-1bd7edf0e2df","kind":"playing","to":null}],"started_at":"2026-11-22T20:41:53.879Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-22T20:41:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c357513bb801a0bf696da16',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T21:14:53.879Z","change":0,"id":"01a20521-3c35-7513-bb80-1a0915ab54e2","method":"cash","order":"01a20521-3c34-7726-bf6c-702bbd8f4458","price":500,"refund_policy":"keep","seconds":1800,"tariff":"01a20521-3ba5-7358-b931-4e1a2404be0f","tariff_name":"30 minutes"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b7d-7480-893c-cc2c7dd90032","ended":null,"id":"01a20521-3c33-710a-9bec-c9c2bae1e76b","resumes_at":null,"segments":[{"device":"01a20521-3b7d-7480-893c-cc2c7dd90032","from":"2026-11-22T21:14:53.879Z","id":"01a20521-3c35-7513-bb80-1a0a8f0abbc2","kind":"playing","to":null}],"started_at":"2026-11-22T21:14:53.879Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-22T21:14:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c387677bda647418bc658e2',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T20:52:53.879Z","change":0,"id":"01a20521-3c37-77c2-a15d-b72b70be5cf1","method":"card","order":"01a20521-3c37-77c2-a15d-b72510b20878","price":500,"refund_policy":"keep","seconds":1800,"tariff":"01a20521-3ba5-7358-b931-4e1a2404be0f","tariff_name":"30 minutes"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b80-7526-9ed5-18ee17f81cf7","ended":null,"id":"01a20521-3c36-739a-9e64-1c663a7d834f","resumes_at":null,"segments":[{"device":"01a20521-3b80-7526-9ed5-18ee17f81cf7","from":"2026-11-22T20:52:53.879Z","id":"01a20521-3c37-77c2-a15d-b72c8b19adac","kind":"playing","to":null}],"started_at":"2026-11-22T20:52:53.879Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-22T20:52:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c3a77b4afa333b5b0194819',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T18:49:53.879Z","change":0,"id":"01a20521-3c3a-77b4-afa3-33b343e0b535","method":"cash","order":"01a20521-3c39-70fc-b6ee-dbe0a131ef9f","price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a20521-3ba3-74bb-b0e5-6360136d4f74","tariff_name":"3 hours"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b85-73ea-bca8-8733675965a7","ended":null,"id":"01a20521-3c39-70fc-b6ee-dbdfa6571f3d","resumes_at":null,"segments":[{"device":"01a20521-3b85-73ea-bca8-8733675965a7","from":"2026-11-22T18:49:53.879Z","id":"01a20521-3c3a-77b4-afa3-33b425beb1a5","kind":"playing","to":null}],"started_at":"2026-11-22T18:49:53.879Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-22T18:49:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c3c776898df3c731dadb880',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T20:13:53.879Z","change":0,"id":"01a20521-3c3c-7768-98df-3c711fcd007d","method":"card","order":"01a20521-3c3b-76f9-840b-f71c914b7825","price":2700,"refund_policy":"keep","seconds":10800,"tariff":"01a20521-3ba1-708e-90c1-849b9b28c40a","tariff_name":"1 hour"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b8c-774e-a774-ebe8121f433b","ended":null,"id":"01a20521-3c3b-76f9-840b-f71b8b2e0a91","resumes_at":null,"segments":[{"device":"01a20521-3b8c-774e-a774-ebe8121f433b","from":"2026-11-22T20:13:53.879Z","id":"01a20521-3c3c-7768-98df-3c72c20d0e83","kind":"playing","to":null}],"started_at":"2026-11-22T20:13:53.879Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-22T20:13:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c3f754ba25d7b42bf0bb358',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T20:35:53.879Z","change":0,"id":"01a20521-3c3e-733f-96b4-3888e0186347","method":"cash","order":"01a20521-3c3e-733f-96b4-3882eb643be7","price":3600,"refund_policy":"keep","seconds":10800,"tariff":"01a20521-3ba3-74bb-b0e5-6360136d4f74","tariff_name":"3 hours"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b92-70c2-8b9b-0a8305653009","ended":null,"id":"01a20521-3c3d-7051-be4e-e3b96b659d99","resumes_at":null,"segments":[{"device":"01a20521-3b92-70c2-8b9b-0a8305653009","from":"2026-11-22T20:35:53.879Z","id":"01a20521-3c3e-733f-96b4-388962ab6629","kind":"playing","to":null}],"started_at":"2026-11-22T20:35:53.879Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-22T20:35:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c4071f4b2a37f06148267a3',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T20:35:53.879Z","change":0,"id":"01a20521-3c3e-733f-96b4-3888e0186347","method":"cash","order":"01a20521-3c3e-733f-96b4-3882eb643be7","price":3600,"refund_policy":"keep","seconds":10800,"tariff":"01a20521-3ba3-74bb-b0e5-6360136d4f74","tariff_name":"3 hours"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b92-70c2-8b9b-0a8305653009","ended":null,"id":"01a20521-3c3d-7051-be4e-e3b96b659d99","resumes_at":"2026-11-22T21:38:53.879Z","segments":[{"device":"01a20521-3b92-70c2-8b9b-0a8305653009","from":"2026-11-22T20:35:53.879Z","id":"01a20521-3c3e-733f-96b4-388962ab6629","kind":"playing","to":"2026-11-22T21:08:53.879Z"},{"device":"01a20521-3b92-70c2-8b9b-0a8305653009","from":"2026-11-22T21:08:53.879Z","id":"01a20521-3c40-71f4-b2a3-7f05fcf867cc","kind":"paused","to":null}],"started_at":"2026-11-22T20:35:53.879Z","started_by":"Dana","state":"paused","who":"Unknown Guest"}}','2026-11-22T21:08:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c4276b794c50cb9806547e9',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T21:17:53.879Z","change":0,"id":"01a20521-3c42-76b7-94c5-0cb78d56470e","method":"card","order":"01a20521-3c42-76b7-94c5-0cb1a3ef54bd","price":1400,"refund_policy":"keep","seconds":3600,"tariff":"01a20521-3ba1-708e-90c1-849b9b28c40a","tariff_name":"1 hour"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b93-74d8-b9a3-1970ec0eaa58","ended":null,"id":"01a20521-3c41-70a7-a26f-3b7fe8c9e3f2","resumes_at":null,"segments":[{"device":"01a20521-3b93-74d8-b9a3-1970ec0eaa58","from":"2026-11-22T21:17:53.879Z","id":"01a20521-3c42-76b7-94c5-0cb816175d0e","kind":"playing","to":null}],"started_at":"2026-11-22T21:17:53.879Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-22T21:17:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c4576c4966e1d2d032b1e82',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T20:21:53.879Z","change":0,"id":"01a20521-3c45-76c4-966e-1d2b0f516c35","method":"cash","order":"01a20521-3c44-77b3-a8f2-e1ae38d67031","price":1400,"refund_policy":"keep","seconds":3600,"tariff":"01a20521-3ba1-708e-90c1-849b9b28c40a","tariff_name":"1 hour"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b94-75b5-ac9a-17eaabab3973","ended":null,"id":"01a20521-3c44-77b3-a8f2-e1adc00bb23e","resumes_at":null,"segments":[{"device":"01a20521-3b94-75b5-ac9a-17eaabab3973","from":"2026-11-22T20:21:53.879Z","id":"01a20521-3c45-76c4-966e-1d2ca05aeb0d","kind":"playing","to":null}],"started_at":"2026-11-22T20:21:53.879Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-22T20:21:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c487439852224c3c409f09b',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T18:09:53.879Z","change":0,"id":"01a20521-3c47-70c8-98c4-cea4dca35a5d","method":"card","order":"01a20521-3c47-70c8-98c4-ce9e0ef32e41","price":5500,"refund_policy":"keep","seconds":18000,"tariff":"01a20521-3ba4-7791-8803-88b80754dec5","tariff_name":"5 hours"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b98-726a-a84e-88a97ffea7a1","ended":null,"id":"01a20521-3c46-70f6-9300-72becc04f6fb","resumes_at":null,"segments":[{"device":"01a20521-3b98-726a-a84e-88a97ffea7a1","from":"2026-11-22T18:09:53.879Z","id":"01a20521-3c47-70c8-98c4-cea56b1f8d48","kind":"playing","to":null}],"started_at":"2026-11-22T18:09:53.879Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-22T18:09:53.879+00:00');
INSERT INTO news VALUES(X'01a205213c4a77fa8140823a4ea99ca1',X'01a205213b5075d2ac58a985d7d02554',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-22T20:46:53.879Z","change":0,"id":"01a20521-3c4a-77fa-8140-8238f70adaf3","method":"cash","order":"01a20521-3c49-72b0-8b46-1fe0675f0887","price":1200,"refund_policy":"keep","seconds":3600,"tariff":"01a20521-3ba1-708e-90c1-849b9b28c40a","tariff_name":"1 hour"}],"client":"01a20521-3b51-7271-8d3a-21386621541b","club":"01a20521-3b50-75d2-ac58-a985d7d02554","device":"01a20521-3b9d-77c8-b1b6-88f290229876","ended":null,"id":"01a20521-3c49-72b0-8b46-1fdf8559910e","resumes_at":null,"segments":[{"device":"01a20521-3b9d-77c8-b1b6-88f290229876","from":"2026-11-22T20:46:53.879Z","id":"01a20521-3c4a-77fa-8140-82395459ad8e","kind":"playing","to":null}],"started_at":"2026-11-22T20:46:53.879Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-22T20:46:53.879+00:00');
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
COMMIT;
