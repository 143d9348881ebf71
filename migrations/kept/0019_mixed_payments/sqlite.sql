PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "seaql_migrations" ( "version" varchar NOT NULL PRIMARY KEY, "applied_at" integer NOT NULL );
INSERT INTO seaql_migrations VALUES('0001_people',1795938928);
INSERT INTO seaql_migrations VALUES('0002_hall',1795938928);
INSERT INTO seaql_migrations VALUES('0003_offer',1795938928);
INSERT INTO seaql_migrations VALUES('0004_ledger',1795938928);
INSERT INTO seaql_migrations VALUES('0005_orders',1795938928);
INSERT INTO seaql_migrations VALUES('0006_sessions',1795938928);
INSERT INTO seaql_migrations VALUES('0007_news',1795938928);
INSERT INTO seaql_migrations VALUES('0008_append_only',1795938928);
INSERT INTO seaql_migrations VALUES('0009_settings',1795938928);
INSERT INTO seaql_migrations VALUES('0010_second_factor',1795938928);
INSERT INTO seaql_migrations VALUES('0011_clubs',1795938928);
INSERT INTO seaql_migrations VALUES('0012_opening_hours',1795938928);
INSERT INTO seaql_migrations VALUES('0013_audit_indexes',1795938928);
INSERT INTO seaql_migrations VALUES('0014_holds',1795938928);
INSERT INTO seaql_migrations VALUES('0015_clients',1795938928);
INSERT INTO seaql_migrations VALUES('0015_clients_names',1795938928);
INSERT INTO seaql_migrations VALUES('0016_balances',1795938928);
INSERT INTO seaql_migrations VALUES('0017_loyalty',1795938928);
INSERT INTO seaql_migrations VALUES('0018_seals',1795938928);
INSERT INTO seaql_migrations VALUES('0019_mixed_payments',1795938928);
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
INSERT INTO organisation VALUES(X'01a2264d490b7487805add0b01ec6b37','Nebula','KZT','₸',0,1,'2026-11-29T07:55:28.907+00:00',40);
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
INSERT INTO club VALUES(X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0b01ec6b37','Nebula, Almaty','KZ','Asia/Almaty','+77270000000',1,5,30,'06:00:00','2026-11-29T07:55:28.907+00:00');
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
INSERT INTO staff VALUES(X'01a2264d490b7487805add0d2f562316',X'01a2264d490b7487805add0b01ec6b37','owner','Aliya','$argon2id$v=19$m=19456,t=2,p=1$mRMUpx5NncfX+fVSz97nZA$HzgfWh/9rs7ClIlzTqGV3ZtfA8p6fxPszthzJd5PL+E',NULL,'2026-11-29T07:55:28.907+00:00',0,NULL);
INSERT INTO staff VALUES(X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490b7487805add0b01ec6b37','admin','Dana','$argon2id$v=19$m=19456,t=2,p=1$eTSTWeNZrhHfPjqYwNBxjw$qg/tpmn89ZUR0CJSaPvAw2EjZhV16ldoGU9mFOrkIlM',NULL,'2026-11-29T07:55:28.911+00:00',0,NULL);
INSERT INTO staff VALUES(X'01a2264d495a712f8a0a9870a530646a',X'01a2264d490b7487805add0b01ec6b37','cashier','Timur','$argon2id$v=19$m=19456,t=2,p=1$NGRoWvIj06ghdH3EKO2F5g$2s83kJ6yWkLVRGaxudp1of435V+WZ3mOyDmlQkY6q1A',NULL,'2026-11-29T07:55:28.911+00:00',0,NULL);
CREATE TABLE role (
    id uuid not null constraint role_pkey primary key,
    organisation_id uuid not null constraint role_organisation_fkey references organisation (id),
    name text not null,
    built_in text,
    -- The rights of a role that the organisation made; those of built-in roles are the program's.
    may jsonb not null,
    constraint role_built_in check (built_in in ('owner', 'administrator'))
);
INSERT INTO role VALUES(X'01a2264d490d726e9d9f8ee1f3fc9c47',X'01a2264d490b7487805add0b01ec6b37','Owner','owner','[]');
INSERT INTO role VALUES(X'01a2264d490d726e9d9f8ee2b16bde62',X'01a2264d490b7487805add0b01ec6b37','Administrator','administrator','[]');
INSERT INTO role VALUES(X'01a2264d494771d992f439fa49926266',X'01a2264d490b7487805add0b01ec6b37','Cashier',NULL,'["see_hall","start_session","pause_session","move_session","extend_session","end_session","see_shift","open_shift","close_shift","see_clients","edit_clients","top_up","see_transactions"]');
CREATE TABLE staff_role (
    id uuid not null constraint staff_role_pkey primary key,
    staff_id uuid not null constraint staff_role_staff_fkey references staff (id),
    role_id uuid not null constraint staff_role_role_fkey references role (id),
    -- Null: in every club of the organisation.
    club_id uuid constraint staff_role_club_fkey references club (id)
);
INSERT INTO staff_role VALUES(X'01a2264d490e747089a3c42bdb5c0a36',X'01a2264d490b7487805add0d2f562316',X'01a2264d490d726e9d9f8ee1f3fc9c47',NULL);
INSERT INTO staff_role VALUES(X'01a2264d495972158a9d88ae08b51a91',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee2b16bde62',NULL);
INSERT INTO staff_role VALUES(X'01a2264d496577d49c6b94e1b01b0c26',X'01a2264d495a712f8a0a9870a530646a',X'01a2264d494771d992f439fa49926266',NULL);
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
INSERT INTO audit_entry VALUES(X'01a2264d490f709e9d13afb169db0eab',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"club":"01a2264d-490b-7487-805a-dd0caab1c671","id":"01a2264d-490f-709e-9d13-afb169db0eab","name":"Standard"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d490f709e9d13afb20cc211a0',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"club":"01a2264d-490b-7487-805a-dd0caab1c671","id":"01a2264d-490f-709e-9d13-afb20cc211a0","name":"VIP"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d490f709e9d13afb31f3b8027',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"club":"01a2264d-490b-7487-805a-dd0caab1c671","id":"01a2264d-490f-709e-9d13-afb31f3b8027","name":"Consoles"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d49127550ac4967ec0d43093b',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4912-7550-ac49-67ec0d43093b","kind":"pc","number":1,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4914739b830ee1250b989d1b',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4914-739b-830e-e1250b989d1b","kind":"pc","number":2,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4915711da088285356a18cbe',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4915-711d-a088-285356a18cbe","kind":"pc","number":3,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4916712c80ab24b9c2743af4',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4916-712c-80ab-24b9c2743af4","kind":"pc","number":4,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d491777ca948e5a85bce70215',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4917-77ca-948e-5a85bce70215","kind":"pc","number":5,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4918740a93dd1aeaaa1718b0',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4918-740a-93dd-1aeaaa1718b0","kind":"pc","number":6,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4919713a9018d26b3ff2e955',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4919-713a-9018-d26b3ff2e955","kind":"pc","number":7,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d491a773bb97ad34b648b166a',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-491a-773b-b97a-d34b648b166a","kind":"pc","number":8,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d491c70b88f3e05836f1131f1',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-491c-70b8-8f3e-05836f1131f1","kind":"pc","number":9,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d491d70bb8dc1a08a06936b40',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-491d-70bb-8dc1-a08a06936b40","kind":"pc","number":10,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d491e71e8bac89227676387ec',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-491e-71e8-bac8-9227676387ec","kind":"pc","number":11,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d491f7064a47a5af4ff2aeea5',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-491f-7064-a47a-5af4ff2aeea5","kind":"pc","number":12,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d49207017acec997ea65a7393',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4920-7017-acec-997ea65a7393","kind":"pc","number":13,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d492173f9a43fb20ecceb50ab',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4921-73f9-a43f-b20ecceb50ab","kind":"pc","number":14,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d49227069899942a70d45e2e1',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4922-7069-8999-42a70d45e2e1","kind":"pc","number":15,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4923705fba1e57a20615140a',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4923-705f-ba1e-57a20615140a","kind":"pc","number":16,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d492475e89a0d6e163ea02f0b',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4924-75e8-9a0d-6e163ea02f0b","kind":"pc","number":17,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4925732d83013ae1da92cedd',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4925-732d-8301-3ae1da92cedd","kind":"pc","number":18,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4927778b81e919e57821e09d',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4927-778b-81e9-19e57821e09d","kind":"pc","number":19,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d492877808ce3075d2298dc94',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4928-7780-8ce3-075d2298dc94","kind":"pc","number":20,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4929717b98e52b13aa8657e4',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4929-717b-98e5-2b13aa8657e4","kind":"pc","number":21,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d492a7479b4b53b5763e2a9f1',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-492a-7479-b4b5-3b5763e2a9f1","kind":"pc","number":22,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d492b7755917868881e6aea74',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-492b-7755-9178-68881e6aea74","kind":"pc","number":23,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d492c74fcbd015ec5cdebdc12',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-492c-74fc-bd01-5ec5cdebdc12","kind":"pc","number":24,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d492d7701b2201fa273bb5fee',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-492d-7701-b220-1fa273bb5fee","kind":"pc","number":25,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d492e70b09c53749aa099d435',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-492e-70b0-9c53-749aa099d435","kind":"pc","number":26,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d492f77b789c5b9eb7d706484',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-492f-77b7-89c5-b9eb7d706484","kind":"pc","number":27,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4930769aa01b40cd4c74e9c5',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4930-769a-a01b-40cd4c74e9c5","kind":"pc","number":28,"zone":"01a2264d-490f-709e-9d13-afb169db0eab"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d49317431b7d8054fcbcb0898',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4931-7431-b7d8-054fcbcb0898","kind":"pc","number":29,"zone":"01a2264d-490f-709e-9d13-afb20cc211a0"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d493271339074e22331bb9d50',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4932-7133-9074-e22331bb9d50","kind":"pc","number":30,"zone":"01a2264d-490f-709e-9d13-afb20cc211a0"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d493371159fa0ce26ed2e6373',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4933-7115-9fa0-ce26ed2e6373","kind":"pc","number":31,"zone":"01a2264d-490f-709e-9d13-afb20cc211a0"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4934747e971120b0764e4399',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4934-747e-9711-20b0764e4399","kind":"pc","number":32,"zone":"01a2264d-490f-709e-9d13-afb20cc211a0"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4935726eb0b455ce62cb0b95',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4935-726e-b0b4-55ce62cb0b95","kind":"pc","number":33,"zone":"01a2264d-490f-709e-9d13-afb20cc211a0"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d49367477a32e780168b3905f',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4936-7477-a32e-780168b3905f","kind":"pc","number":34,"zone":"01a2264d-490f-709e-9d13-afb20cc211a0"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4937721db7cd89dffcf93b94',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4937-721d-b7cd-89dffcf93b94","kind":"pc","number":35,"zone":"01a2264d-490f-709e-9d13-afb20cc211a0"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d493872be84c999ffbb9b8744',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4938-72be-84c9-99ffbb9b8744","kind":"pc","number":36,"zone":"01a2264d-490f-709e-9d13-afb20cc211a0"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4939722784c277a4375cbdab',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4939-7227-84c2-77a4375cbdab","kind":"pc","number":37,"zone":"01a2264d-490f-709e-9d13-afb20cc211a0"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d493a77db89b4279b64a46e9a',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-493a-77db-89b4-279b64a46e9a","kind":"pc","number":38,"zone":"01a2264d-490f-709e-9d13-afb20cc211a0"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d493b76a4a3e905dc3b73d2ae',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-493b-76a4-a3e9-05dc3b73d2ae","kind":"pc","number":39,"zone":"01a2264d-490f-709e-9d13-afb20cc211a0"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d493c70388b089268927449b6',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-493c-7038-8b08-9268927449b6","kind":"pc","number":40,"zone":"01a2264d-490f-709e-9d13-afb20cc211a0"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d493d734ebc0f01e53a478833',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-493d-734e-bc0f-01e53a478833","kind":"console","number":1,"zone":"01a2264d-490f-709e-9d13-afb31f3b8027"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d493f77e1a91f356af8725cad',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-493f-77e1-a91f-356af8725cad","kind":"console","number":2,"zone":"01a2264d-490f-709e-9d13-afb31f3b8027"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d494073bd9fd3052170f8b807',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4940-73bd-9fd3-052170f8b807","kind":"console","number":3,"zone":"01a2264d-490f-709e-9d13-afb31f3b8027"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4941764db00c854e32df3516',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_devices','{"id":"01a2264d-4941-764d-b00c-854e32df3516","kind":"console","number":4,"zone":"01a2264d-490f-709e-9d13-afb31f3b8027"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4942704bb03a969359d9baf3',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_tariffs','{"id":"01a2264d-4942-704b-b03a-969359d9baf3","max_bonus_percent":30,"max_quantity":12,"name":"1 hour","prices":[["01a2264d-490f-709e-9d13-afb169db0eab",900],["01a2264d-490f-709e-9d13-afb20cc211a0",1400],["01a2264d-490f-709e-9d13-afb31f3b8027",1200]],"refund_policy":"keep","unit_minutes":60}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4943744f8250161b015103f4',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_tariffs','{"id":"01a2264d-4943-744f-8250-161b015103f4","max_bonus_percent":30,"max_quantity":4,"name":"3 hours","prices":[["01a2264d-490f-709e-9d13-afb169db0eab",2400],["01a2264d-490f-709e-9d13-afb20cc211a0",3600],["01a2264d-490f-709e-9d13-afb31f3b8027",3000]],"refund_policy":"keep","unit_minutes":180}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4945770abf453b320148eb1a',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_tariffs','{"id":"01a2264d-4945-770a-bf45-3b320148eb1a","max_bonus_percent":30,"max_quantity":2,"name":"5 hours","prices":[["01a2264d-490f-709e-9d13-afb169db0eab",3500],["01a2264d-490f-709e-9d13-afb20cc211a0",5500]],"refund_policy":"keep","unit_minutes":300}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d494677c980091c3676fed241',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_tariffs','{"id":"01a2264d-4946-77c9-8009-1c3676fed241","max_bonus_percent":30,"max_quantity":3,"name":"30 minutes","prices":[["01a2264d-490f-709e-9d13-afb169db0eab",500],["01a2264d-490f-709e-9d13-afb20cc211a0",800],["01a2264d-490f-709e-9d13-afb31f3b8027",700]],"refund_policy":"keep","unit_minutes":30}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d494771d992f439fa49926266',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_staff','{"id":"01a2264d-4947-71d9-92f4-39fa49926266","may":["see_hall","start_session","pause_session","move_session","extend_session","end_session","see_shift","open_shift","close_shift","see_clients","edit_clients","top_up","see_transactions"],"name":"Cashier"}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_staff','{"id":"01a2264d-4948-77cb-be54-b713dc0feae8","login":"admin","name":"Dana","position":{"BuiltIn":"administrator"}}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d495a712f8a0a9870a530646a',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d490b7487805add0d2f562316','edit_staff','{"id":"01a2264d-495a-712f-8a0a-9870a530646a","login":"cashier","name":"Timur","position":{"Made":"01a2264d-4947-71d9-92f4-39fa49926266"}}','done',NULL,'2026-11-29T07:55:28.911+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d496777faa498643661017db6',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"colour":"amber","id":"01a2264d-4967-77fa-a498-643661017db6","name":"Regulars"}','done',NULL,'2026-11-29T07:55:28.999+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d49687147b30595623e72c35d',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"colour":"violet","id":"01a2264d-4968-7147-b305-95623e72c35d","name":"Tournament team"}','done',NULL,'2026-11-29T07:55:29+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d49697063991c2ec46df8b4c4',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"colour":"teal","id":"01a2264d-4969-7063-991c-2ec46df8b4c4","name":"School"}','done',NULL,'2026-11-29T07:55:29.001+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d496a76a58fa43ab6416378ee',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-496a-76a5-8fa4-3ab6416378ee","profile":{"born_on":"2004-05-31","card_number":"00421001","email":"client1@example.kz","name":"Айгерім Нұрланқызы","phone":"+7 701 555 00 10"}}','done',NULL,'2026-10-10T16:55:29.002+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ab976f49db1846ea8831372',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-496a-76a5-8fa4-3ab6416378ee","groups":["01a2264d-4967-77fa-a498-643661017db6"],"id":"01a2264d-4ab9-76f4-9db1-846ea8831372"}','done',NULL,'2026-10-10T16:55:29.002+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4abb7403aad2ef6d35f94540',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4abb-7403-aad2-ef6d35f94540","profile":{"born_on":"1999-11-02","card_number":"00421002","email":"client2@example.kz","name":"Ерлан Сәрсенов","phone":"+7 707 555 00 11"}}','done',NULL,'2026-10-11T09:55:29.339+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4abe70c7877314611eeac9e2',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4abb-7403-aad2-ef6d35f94540","groups":["01a2264d-4967-77fa-a498-643661017db6"],"id":"01a2264d-4abe-70c7-8773-14611eeac9e2"}','done',NULL,'2026-10-11T09:55:29.339+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ac0726bb554bd3645188413',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4ac0-726b-b554-bd3645188413","profile":{"born_on":"2001-03-17","card_number":"","email":"","name":"Тимур Ахметов","phone":"+7 701 555 00 12"}}','done',NULL,'2026-10-12T02:55:29.344+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ac27054859cbf464abc708a',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4ac0-726b-b554-bd3645188413","groups":["01a2264d-4968-7147-b305-95623e72c35d"],"id":"01a2264d-4ac2-7054-859c-bf464abc708a"}','done',NULL,'2026-10-12T02:55:29.344+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ac473aa99c6bb8a0486f062',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4ac4-73aa-99c6-bb8a0486f062","profile":{"born_on":"2005-09-09","card_number":"","email":"","name":"Анастасия Ким","phone":"+7 707 555 00 13"}}','done',NULL,'2026-10-12T19:55:29.348+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ac6762797b0a6a07305cfa6',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4ac6-7627-97b0-a6a07305cfa6","profile":{"born_on":"2000-01-25","card_number":"00421003","email":"client5@example.kz","name":"Daniyar Omarov","phone":"+7 701 555 00 14"}}','done',NULL,'2026-10-13T12:55:29.350+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ac87605bd4adcb07f94d5a3',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4ac6-7627-97b0-a6a07305cfa6","groups":["01a2264d-4968-7147-b305-95623e72c35d"],"id":"01a2264d-4ac8-7605-bd4a-dcb07f94d5a3"}','done',NULL,'2026-10-13T12:55:29.350+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ac9771987d71e60037f0589',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4ac6-7627-97b0-a6a07305cfa6","id":"01a2264d-4ac9-7719-87d7-1e60037f0589","note":"Left-handed: likes PC 31, the mouse is on the left there"}','done',NULL,'2026-10-13T12:55:29.350+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4aca72a48d23204e4b141c46',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4aca-72a4-8d23-204e4b141c46","profile":{"born_on":"","card_number":"","email":"","name":"Жанна Бекова","phone":"+7 707 555 00 15"}}','done',NULL,'2026-10-14T05:55:29.354+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4acd74c5878f1319e643f05a',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4acd-74c5-878f-1319e643f05a","profile":{"born_on":"2006-07-14","card_number":"","email":"","name":"Иван Петров","phone":"+7 701 555 00 16"}}','done',NULL,'2026-10-14T22:55:29.357+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4acf7237b018b1ac600704d4',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4acd-74c5-878f-1319e643f05a","groups":["01a2264d-4969-7063-991c-2ec46df8b4c4"],"id":"01a2264d-4acf-7237-b018-b1ac600704d4"}','done',NULL,'2026-10-14T22:55:29.357+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ad075009bdc9fcdd0a7ce8e',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4ad0-7500-9bdc-9fcdd0a7ce8e","profile":{"born_on":"2007-12-03","card_number":"","email":"","name":"Пётр Иванов","phone":"+7 707 555 11 17"}}','done',NULL,'2026-10-15T15:55:29.360+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ad2701682edf8d0dd28fab8',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4ad0-7500-9bdc-9fcdd0a7ce8e","groups":["01a2264d-4969-7063-991c-2ec46df8b4c4"],"id":"01a2264d-4ad2-7016-82ed-f8d0dd28fab8"}','done',NULL,'2026-10-15T15:55:29.360+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ad370c8aa363eabb132f73d',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4ad3-70c8-aa36-3eabb132f73d","profile":{"born_on":"","card_number":"","email":"","name":"","phone":"+7 701 555 11 18"}}','done',NULL,'2026-10-16T08:55:29.363+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ad572adad9829424f9330a7',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4ad5-72ad-ad98-29424f9330a7","profile":{"born_on":"2003-02-28","card_number":"","email":"","name":"Мадина Әбдірахман","phone":"+7 707 555 11 19"}}','done',NULL,'2026-10-17T01:55:29.365+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ad77171bc5dc7884b8c2a31',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4ad5-72ad-ad98-29424f9330a7","groups":["01a2264d-4967-77fa-a498-643661017db6"],"id":"01a2264d-4ad7-7171-bc5d-c7884b8c2a31"}','done',NULL,'2026-10-17T01:55:29.365+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ad8769687714e6b550a908c',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4ad8-7696-8771-4e6b550a908c","profile":{"born_on":"1996-06-20","card_number":"00421004","email":"client11@example.kz","name":"Kevin O''Neill","phone":"+7 701 555 11 20"}}','done',NULL,'2026-10-17T18:55:29.368+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ada7558a64adecd7131ae9b',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4ada-7558-a64a-decd7131ae9b","profile":{"born_on":"","card_number":"","email":"","name":"Асель Жұмабаева","phone":"+7 707 555 11 21"}}','done',NULL,'2026-10-18T11:55:29.370+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4adc7549be77728030f54cf2',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4adc-7549-be77-728030f54cf2","profile":{"born_on":"2008-10-11","card_number":"","email":"","name":"Семён Ёлкин","phone":"+7 701 555 11 22"}}','done',NULL,'2026-10-19T04:55:29.372+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ade72fe88390c8d9c2df5f9',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4adc-7549-be77-728030f54cf2","groups":["01a2264d-4969-7063-991c-2ec46df8b4c4"],"id":"01a2264d-4ade-72fe-8839-0c8d9c2df5f9"}','done',NULL,'2026-10-19T04:55:29.372+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4adf73a5b77e6483c7a1bb54',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4adf-73a5-b77e-6483c7a1bb54","profile":{"born_on":"2002-08-08","card_number":"","email":"","name":"Нұрсұлтан Қайратұлы","phone":"+7 707 555 11 23"}}','done',NULL,'2026-10-19T21:55:29.375+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ae171918c24a20aef16b556',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4adf-73a5-b77e-6483c7a1bb54","groups":["01a2264d-4968-7147-b305-95623e72c35d"],"id":"01a2264d-4ae1-7191-8c24-a20aef16b556"}','done',NULL,'2026-10-19T21:55:29.375+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ae372c694a706b689a67fa3',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4ae3-72c6-94a7-06b689a67fa3","profile":{"born_on":"","card_number":"","email":"","name":"Дарья Соколова","phone":"+7 701 555 22 24"}}','done',NULL,'2026-10-20T14:55:29.379+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ae47466994f804c49c43368',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4ae4-7466-994f-804c49c43368","profile":{"born_on":"2004-04-04","card_number":"","email":"","name":"Алихан Тлеубаев","phone":"+7 707 555 22 25"}}','done',NULL,'2026-10-21T07:55:29.380+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ae6749c889fe53a2fa4b532',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4ae4-7466-994f-804c49c43368","groups":["01a2264d-4968-7147-b305-95623e72c35d"],"id":"01a2264d-4ae6-749c-889f-e53a2fa4b532"}','done',NULL,'2026-10-21T07:55:29.380+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ae773529bb567d9eec76506',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4ae7-7352-9bb5-67d9eec76506","profile":{"born_on":"","card_number":"","email":"","name":"","phone":"+7 701 555 22 26"}}','done',NULL,'2026-10-22T00:55:29.383+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4ae977feb9c8201b2af7decc',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4ae9-77fe-b9c8-201b2af7decc","profile":{"born_on":"1998-01-30","card_number":"","email":"","name":"Mia Schneider","phone":"+7 707 555 22 27"}}','done',NULL,'2026-10-22T17:55:29.385+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4aeb77208fd18021821c4a3f',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4aeb-7720-8fd1-8021821c4a3f","profile":{"born_on":"","card_number":"","email":"","name":"Руслан Хасанов","phone":"+7 701 555 22 28"}}','done',NULL,'2026-10-23T10:55:29.387+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4aed7253a6da1a27a83e0c38',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4aed-7253-a6da-1a27a83e0c38","profile":{"born_on":"2006-03-08","card_number":"","email":"","name":"Камила Ергалиева","phone":"+7 707 555 22 29"}}','done',NULL,'2026-10-24T03:55:29.389+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4aef75108b9b0f27f3466750',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4aed-7253-a6da-1a27a83e0c38","groups":["01a2264d-4969-7063-991c-2ec46df8b4c4"],"id":"01a2264d-4aef-7510-8b9b-0f27f3466750"}','done',NULL,'2026-10-24T03:55:29.389+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4af070f6b40ed54851b95fc2',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4af0-70f6-b40e-d54851b95fc2","profile":{"born_on":"2001-05-05","card_number":"00421005","email":"client21@example.kz","name":"Максим Орлов","phone":"+7 701 555 22 30"}}','done',NULL,'2026-10-24T20:55:29.392+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4af2772fbb0c593b19f8fc5b',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4af0-70f6-b40e-d54851b95fc2","groups":["01a2264d-4967-77fa-a498-643661017db6"],"id":"01a2264d-4af2-772f-bb0c-593b19f8fc5b"}','done',NULL,'2026-10-24T20:55:29.392+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4af374d89b7063aa1db22cd6',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4af3-74d8-9b70-63aa1db22cd6","profile":{"born_on":"","card_number":"","email":"","name":"Әлия Сейітқызы","phone":"+7 707 555 33 31"}}','done',NULL,'2026-10-25T13:55:29.395+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4af5775d99200a08b7a16b0c',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4af5-775d-9920-0a08b7a16b0c","profile":{"born_on":"2005-11-19","card_number":"","email":"","name":"Артём Цой","phone":"+7 701 555 33 32"}}','done',NULL,'2026-10-26T06:55:29.397+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4af7724eb719d770fc2bea3b',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4af5-775d-9920-0a08b7a16b0c","groups":["01a2264d-4968-7147-b305-95623e72c35d"],"id":"01a2264d-4af7-724e-b719-d770fc2bea3b"}','done',NULL,'2026-10-26T06:55:29.397+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4af976479b41df1ad8201672',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4af9-7647-9b41-df1ad8201672","profile":{"born_on":"","card_number":"","email":"","name":"Динара Мұқанова","phone":"+7 707 555 33 33"}}','done',NULL,'2026-10-26T23:55:29.401+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4afb750a8d5a0fd933c76071',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4afb-750a-8d5a-0fd933c76071","profile":{"born_on":"1989-09-01","card_number":"","email":"","name":"Олег Васильев","phone":"+7 701 555 33 34"}}','done',NULL,'2026-10-27T16:55:29.403+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4afd73cfa5a8b6efc6d40c02',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4afd-73cf-a5a8-b6efc6d40c02","profile":{"born_on":"2007-06-26","card_number":"","email":"","name":"Сания Талғатқызы","phone":"+7 707 555 33 35"}}','done',NULL,'2026-10-28T09:55:29.405+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4afe70daa368c531218b04ee',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4afd-73cf-a5a8-b6efc6d40c02","groups":["01a2264d-4969-7063-991c-2ec46df8b4c4"],"id":"01a2264d-4afe-70da-a368-c531218b04ee"}','done',NULL,'2026-10-28T09:55:29.405+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b00741eb77430ee397235e9',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4b00-741e-b774-30ee397235e9","profile":{"born_on":"2000-10-10","card_number":"00421006","email":"client27@example.kz","name":"Bauyrzhan Seitkali","phone":"+7 701 555 33 36"}}','done',NULL,'2026-10-29T02:55:29.408+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b0275b191f516cb65a91735',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4b00-741e-b774-30ee397235e9","groups":["01a2264d-4967-77fa-a498-643661017db6"],"id":"01a2264d-4b02-75b1-91f5-16cb65a91735"}','done',NULL,'2026-10-29T02:55:29.408+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b0374e097fe63e424448e72',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4b03-74e0-97fe-63e424448e72","profile":{"born_on":"","card_number":"","email":"","name":"Виктория Ли","phone":"+7 707 555 33 37"}}','done',NULL,'2026-10-29T19:55:29.411+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b0570069c8624f41eeb3fb6',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4b05-7006-9c86-24f41eeb3fb6","profile":{"born_on":"","card_number":"","email":"","name":"","phone":"+7 701 555 44 38"}}','done',NULL,'2026-10-30T12:55:29.413+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b077424a07ffe4fc9e9ed09',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4b07-7424-a07f-fe4fc9e9ed09","profile":{"born_on":"2003-07-07","card_number":"","email":"","name":"Арман Досжан","phone":"+7 707 555 44 39"}}','done',NULL,'2026-10-31T05:55:29.415+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b09754783754e0085df08d0',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4b09-7547-8375-4e0085df08d0","profile":{"born_on":"2004-12-24","card_number":"","email":"","name":"Полина Громова","phone":"+7 701 555 44 40"}}','done',NULL,'2026-10-31T22:55:29.417+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b0b76ce863f43b245899f38',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4b0b-76ce-863f-43b245899f38","profile":{"born_on":"","card_number":"","email":"","name":"Ғалым Есенов","phone":"+7 707 555 44 41"}}','done',NULL,'2026-11-01T15:55:29.419+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b0d71cca63ac6f421110204',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4b0d-71cc-a63a-c6f421110204","profile":{"born_on":"2002-02-02","card_number":"","email":"","name":"Ильяс Кәрімов","phone":"+7 701 555 44 42"}}','done',NULL,'2026-11-02T08:55:29.421+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b0f7037926002f2ede5574a',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4b0d-71cc-a63a-c6f421110204","groups":["01a2264d-4968-7147-b305-95623e72c35d"],"id":"01a2264d-4b0f-7037-9260-02f2ede5574a"}','done',NULL,'2026-11-02T08:55:29.421+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b1071cda2822189898f93f7',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4b10-71cd-a282-2189898f93f7","profile":{"born_on":"1994-04-19","card_number":"","email":"","name":"Елена Пак","phone":"+7 707 555 44 43"}}','done',NULL,'2026-11-03T01:55:29.424+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b1274f880cc7fbc0a1bef9b',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4b10-71cd-a282-2189898f93f7","groups":["01a2264d-4967-77fa-a498-643661017db6"],"id":"01a2264d-4b12-74f8-80cc-7fbc0a1bef9b"}','done',NULL,'2026-11-03T01:55:29.424+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b13758898cba70e62e23f2a',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4b13-7588-98cb-a70e62e23f2a","profile":{"born_on":"","card_number":"","email":"","name":"Өмірбек Тоқтар","phone":"+7 701 555 44 44"}}','done',NULL,'2026-11-03T18:55:29.427+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b15729db2d6921e279488c5',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4b15-729d-b2d6-921e279488c5","profile":{"born_on":"2001-08-31","card_number":"","email":"","name":"Jasmine Lee","phone":"+7 707 555 55 45"}}','done',NULL,'2026-11-04T11:55:29.429+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b1870bcb8b0212bb3ec3fad',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4b18-70bc-b8b0-212bb3ec3fad","profile":{"born_on":"2006-01-13","card_number":"","email":"","name":"Никита Беляев","phone":"+7 701 555 55 46"}}','done',NULL,'2026-11-05T04:55:29.432+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b1a7208847300cf920d62c5',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"client":"01a2264d-4b18-70bc-b8b0-212bb3ec3fad","groups":["01a2264d-4969-7063-991c-2ec46df8b4c4"],"id":"01a2264d-4b1a-7208-8473-00cf920d62c5"}','done',NULL,'2026-11-05T04:55:29.432+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b1b70e88cba80d5a558c191',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4b1b-70e8-8cba-80d5a558c191","profile":{"born_on":"","card_number":"","email":"","name":"Үміт Сағынбай","phone":"+7 707 555 55 47"}}','done',NULL,'2026-11-05T21:55:29.435+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b1d711c80491d7cf2c1714e',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4b1d-711c-8049-1d7cf2c1714e","profile":{"born_on":"2005-05-15","card_number":"","email":"","name":"Амир Исаев","phone":"+7 701 555 55 48"}}','done',NULL,'2026-11-06T14:55:29.437+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b1f723a956a9b6e2b7fcbe9',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','edit_clients','{"id":"01a2264d-4b1f-723a-956a-9b6e2b7fcbe9","profile":{"born_on":"1997-03-03","card_number":"00421007","email":"client40@example.kz","name":"Sofia Rossi","phone":"+7 707 555 55 49"}}','done',NULL,'2026-11-07T07:55:29.439+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b2176589ff649229a4077dc',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','ban_clients','{"client":"01a2264d-4aeb-7720-8fd1-8021821c4a3f","id":"01a2264d-4b21-7658-9ff6-49229a4077dc","reason":"Broke a headset and would not pay for it","until":""}','done',NULL,'2026-11-29T07:55:29.441+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b2372738da485ba028a31b2',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','open_shift','{"club":"01a2264d-490b-7487-805a-dd0caab1c671","id":"01a2264d-4b23-7273-8da4-85ba028a31b2","opening_cash":"20000"}','done',NULL,'2026-11-29T03:55:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b2a71dfbfc38abdec7959c6',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','start_session','{"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","device":"01a2264d-4912-7550-ac49-67ec0d43093b","id":"01a2264d-4b2a-71df-bfc3-8abdec7959c6","method":"cash","quantity":2,"tariff":"01a2264d-4942-704b-b03a-969359d9baf3","tendered":""}','done',NULL,'2026-11-29T07:43:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b2e73a6886fb69d0983bd73',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','start_session','{"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","device":"01a2264d-4915-711d-a088-285356a18cbe","id":"01a2264d-4b2e-73a6-886f-b69d0983bd73","method":"cash","quantity":1,"tariff":"01a2264d-4943-744f-8250-161b015103f4","tendered":""}','done',NULL,'2026-11-29T06:08:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b317527a76687f5315f416e',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','start_session','{"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","device":"01a2264d-4916-712c-80ab-24b9c2743af4","id":"01a2264d-4b31-7527-a766-87f5315f416e","method":"cash","quantity":1,"tariff":"01a2264d-4942-704b-b03a-969359d9baf3","tendered":""}','done',NULL,'2026-11-29T06:58:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b3474bbb59789f0c0d0f399',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','start_session','{"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","device":"01a2264d-4917-77ca-948e-5a85bce70215","id":"01a2264d-4b34-74bb-b597-89f0c0d0f399","method":"card","quantity":1,"tariff":"01a2264d-4943-744f-8250-161b015103f4","tendered":""}','done',NULL,'2026-11-29T07:14:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b3773d484c11931dd8ea149',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','pause_session','{"id":"01a2264d-4b37-73d4-84c1-1931dd8ea149","session":"01a2264d-4b34-74bb-b597-89f0c0d0f399"}','done',NULL,'2026-11-29T07:52:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b3976a281a813a942cb8662',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','start_session','{"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","device":"01a2264d-491a-773b-b97a-d34b648b166a","id":"01a2264d-4b39-76a2-81a8-13a942cb8662","method":"card","quantity":1,"tariff":"01a2264d-4945-770a-bf45-3b320148eb1a","tendered":""}','done',NULL,'2026-11-29T07:35:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b3c73e697ccd80dcc1ddc1e',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','start_session','{"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","device":"01a2264d-491d-70bb-8dc1-a08a06936b40","id":"01a2264d-4b3c-73e6-97cc-d80dcc1ddc1e","method":"cash","quantity":2,"tariff":"01a2264d-4942-704b-b03a-969359d9baf3","tendered":""}','done',NULL,'2026-11-29T06:27:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b3f77b18c529cd13ff4881a',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','start_session','{"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","device":"01a2264d-491e-71e8-bac8-9227676387ec","id":"01a2264d-4b3f-77b1-8c52-9cd13ff4881a","method":"cash","quantity":1,"tariff":"01a2264d-4942-704b-b03a-969359d9baf3","tendered":""}','done',NULL,'2026-11-29T07:17:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b42715081dd8e7211cd4a0d',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','start_session','{"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","device":"01a2264d-4921-73f9-a43f-b20ecceb50ab","id":"01a2264d-4b42-7150-81dd-8e7211cd4a0d","method":"cash","quantity":1,"tariff":"01a2264d-4946-77c9-8009-1c3676fed241","tendered":""}','done',NULL,'2026-11-29T07:50:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b457702ae4240be3e70d2f4',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','start_session','{"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","device":"01a2264d-4924-75e8-9a0d-6e163ea02f0b","id":"01a2264d-4b45-7702-ae42-40be3e70d2f4","method":"card","quantity":1,"tariff":"01a2264d-4946-77c9-8009-1c3676fed241","tendered":""}','done',NULL,'2026-11-29T07:28:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b4874f2a1e146565d0edb1a',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','start_session','{"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","device":"01a2264d-4929-717b-98e5-2b13aa8657e4","id":"01a2264d-4b48-74f2-a1e1-46565d0edb1a","method":"cash","quantity":1,"tariff":"01a2264d-4943-744f-8250-161b015103f4","tendered":""}','done',NULL,'2026-11-29T05:25:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b4a736db28758fc5b31d13e',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','start_session','{"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","device":"01a2264d-492e-70b0-9c53-749aa099d435","id":"01a2264d-4b4a-736d-b287-58fc5b31d13e","method":"card","quantity":3,"tariff":"01a2264d-4942-704b-b03a-969359d9baf3","tendered":""}','done',NULL,'2026-11-29T06:49:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b4d71e49fedd26b9ad92392',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','start_session','{"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","device":"01a2264d-4933-7115-9fa0-ce26ed2e6373","id":"01a2264d-4b4d-71e4-9fed-d26b9ad92392","method":"cash","quantity":1,"tariff":"01a2264d-4943-744f-8250-161b015103f4","tendered":""}','done',NULL,'2026-11-29T07:11:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b507557b56be7b5a539f62c',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','pause_session','{"id":"01a2264d-4b50-7557-b56b-e7b5a539f62c","session":"01a2264d-4b4d-71e4-9fed-d26b9ad92392"}','done',NULL,'2026-11-29T07:44:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b527577a92f350eec2ec66a',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','start_session','{"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","device":"01a2264d-4934-747e-9711-20b0764e4399","id":"01a2264d-4b52-7577-a92f-350eec2ec66a","method":"card","quantity":1,"tariff":"01a2264d-4942-704b-b03a-969359d9baf3","tendered":""}','done',NULL,'2026-11-29T07:53:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b557636ace52bfb0f89a423',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','start_session','{"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","device":"01a2264d-4936-7477-a32e-780168b3905f","id":"01a2264d-4b55-7636-ace5-2bfb0f89a423","method":"cash","quantity":1,"tariff":"01a2264d-4942-704b-b03a-969359d9baf3","tendered":""}','done',NULL,'2026-11-29T06:57:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b597495bb186192460a8e22',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','start_session','{"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","device":"01a2264d-4939-7227-84c2-77a4375cbdab","id":"01a2264d-4b59-7495-bb18-6192460a8e22","method":"card","quantity":1,"tariff":"01a2264d-4945-770a-bf45-3b320148eb1a","tendered":""}','done',NULL,'2026-11-29T04:45:29.443+00:00');
INSERT INTO audit_entry VALUES(X'01a2264d4b5c746f8d7bd4b42e69a4b9',X'01a2264d490b7487805add0b01ec6b37',X'01a2264d490b7487805add0caab1c671',X'01a2264d494877cbbe54b713dc0feae8','start_session','{"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","device":"01a2264d-493d-734e-bc0f-01e53a478833","id":"01a2264d-4b5c-746f-8d7b-d4b42e69a4b9","method":"cash","quantity":1,"tariff":"01a2264d-4942-704b-b03a-969359d9baf3","tendered":""}','done',NULL,'2026-11-29T07:22:29.443+00:00');
CREATE TABLE zone (
    id uuid not null constraint zone_pkey primary key,
    club_id uuid not null constraint zone_club_fkey references club (id),
    name text not null,
    position integer not null
, archived_at timestamptz);
INSERT INTO zone VALUES(X'01a2264d490f709e9d13afb169db0eab',X'01a2264d490b7487805add0caab1c671','Standard',0,NULL);
INSERT INTO zone VALUES(X'01a2264d490f709e9d13afb20cc211a0',X'01a2264d490b7487805add0caab1c671','VIP',1,NULL);
INSERT INTO zone VALUES(X'01a2264d490f709e9d13afb31f3b8027',X'01a2264d490b7487805add0caab1c671','Consoles',2,NULL);
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
INSERT INTO device VALUES(X'01a2264d49127550ac4967ec0d43093b',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',1,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d4914739b830ee1250b989d1b',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',2,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d4915711da088285356a18cbe',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',3,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d4916712c80ab24b9c2743af4',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',4,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d491777ca948e5a85bce70215',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',5,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d4918740a93dd1aeaaa1718b0',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',6,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d4919713a9018d26b3ff2e955',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',7,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d491a773bb97ad34b648b166a',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',8,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d491c70b88f3e05836f1131f1',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',9,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d491d70bb8dc1a08a06936b40',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',10,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d491e71e8bac89227676387ec',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',11,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d491f7064a47a5af4ff2aeea5',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',12,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d49207017acec997ea65a7393',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',13,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d492173f9a43fb20ecceb50ab',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',14,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d49227069899942a70d45e2e1',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',15,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d4923705fba1e57a20615140a',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',16,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d492475e89a0d6e163ea02f0b',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',17,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d4925732d83013ae1da92cedd',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',18,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d4927778b81e919e57821e09d',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',19,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d492877808ce3075d2298dc94',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',20,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d4929717b98e52b13aa8657e4',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',21,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d492a7479b4b53b5763e2a9f1',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',22,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d492b7755917868881e6aea74',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',23,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d492c74fcbd015ec5cdebdc12',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',24,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d492d7701b2201fa273bb5fee',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',25,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d492e70b09c53749aa099d435',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',26,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d492f77b789c5b9eb7d706484',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',27,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d4930769aa01b40cd4c74e9c5',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb169db0eab','pc',28,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d49317431b7d8054fcbcb0898',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb20cc211a0','pc',29,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d493271339074e22331bb9d50',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb20cc211a0','pc',30,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d493371159fa0ce26ed2e6373',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb20cc211a0','pc',31,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d4934747e971120b0764e4399',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb20cc211a0','pc',32,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d4935726eb0b455ce62cb0b95',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb20cc211a0','pc',33,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d49367477a32e780168b3905f',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb20cc211a0','pc',34,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d4937721db7cd89dffcf93b94',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb20cc211a0','pc',35,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d493872be84c999ffbb9b8744',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb20cc211a0','pc',36,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d4939722784c277a4375cbdab',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb20cc211a0','pc',37,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d493a77db89b4279b64a46e9a',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb20cc211a0','pc',38,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d493b76a4a3e905dc3b73d2ae',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb20cc211a0','pc',39,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d493c70388b089268927449b6',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb20cc211a0','pc',40,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d493d734ebc0f01e53a478833',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb31f3b8027','console',1,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d493f77e1a91f356af8725cad',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb31f3b8027','console',2,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d494073bd9fd3052170f8b807',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb31f3b8027','console',3,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
INSERT INTO device VALUES(X'01a2264d4941764db00c854e32df3516',X'01a2264d490b7487805add0caab1c671',X'01a2264d490f709e9d13afb31f3b8027','console',4,NULL,'2026-11-29T07:55:28.911+00:00',NULL,NULL);
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
INSERT INTO client VALUES(X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d490b7487805add0b01ec6b37','guest','Unknown Guest',NULL,'2026-11-29T07:55:28.907+00:00',NULL,NULL,NULL,NULL,'',NULL,NULL,'',NULL,NULL);
INSERT INTO client VALUES(X'01a2264d496a76a58fa43ab6416378ee',X'01a2264d490b7487805add0b01ec6b37','registered','Айгерім Нұрланқызы','+77015550010','2026-10-10T16:55:29.002+00:00','client1@example.kz','2004-05-31','00421001',NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'айгерім нұрланқызы','01005551077',1);
INSERT INTO client VALUES(X'01a2264d4abb7403aad2ef6d35f94540',X'01a2264d490b7487805add0b01ec6b37','registered','Ерлан Сәрсенов','+77075550011','2026-10-11T09:55:29.339+00:00','client2@example.kz','1999-11-02','00421002',NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'ерлан сәрсенов','11005557077',2);
INSERT INTO client VALUES(X'01a2264d4ac0726bb554bd3645188413',X'01a2264d490b7487805add0b01ec6b37','registered','Тимур Ахметов','+77015550012','2026-10-12T02:55:29.344+00:00',NULL,'2001-03-17',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'тимур ахметов','21005551077',3);
INSERT INTO client VALUES(X'01a2264d4ac473aa99c6bb8a0486f062',X'01a2264d490b7487805add0b01ec6b37','registered','Анастасия Ким','+77075550013','2026-10-12T19:55:29.348+00:00',NULL,'2005-09-09',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'анастасия ким','31005557077',4);
INSERT INTO client VALUES(X'01a2264d4ac6762797b0a6a07305cfa6',X'01a2264d490b7487805add0b01ec6b37','registered','Daniyar Omarov','+77015550014','2026-10-13T12:55:29.350+00:00','client5@example.kz','2000-01-25','00421003',NULL,'Left-handed: likes PC 31, the mouse is on the left there',X'01a2264d494877cbbe54b713dc0feae8',NULL,'daniyar omarov','41005551077',5);
INSERT INTO client VALUES(X'01a2264d4aca72a48d23204e4b141c46',X'01a2264d490b7487805add0b01ec6b37','registered','Жанна Бекова','+77075550015','2026-10-14T05:55:29.354+00:00',NULL,NULL,NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'жанна бекова','51005557077',6);
INSERT INTO client VALUES(X'01a2264d4acd74c5878f1319e643f05a',X'01a2264d490b7487805add0b01ec6b37','registered','Иван Петров','+77015550016','2026-10-14T22:55:29.357+00:00',NULL,'2006-07-14',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'иван петров','61005551077',7);
INSERT INTO client VALUES(X'01a2264d4ad075009bdc9fcdd0a7ce8e',X'01a2264d490b7487805add0b01ec6b37','registered','Пётр Иванов','+77075551117','2026-10-15T15:55:29.360+00:00',NULL,'2007-12-03',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'петр иванов','71115557077',8);
INSERT INTO client VALUES(X'01a2264d4ad370c8aa363eabb132f73d',X'01a2264d490b7487805add0b01ec6b37','registered','+77015551118','+77015551118','2026-10-16T08:55:29.363+00:00',NULL,NULL,NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'','81115551077',9);
INSERT INTO client VALUES(X'01a2264d4ad572adad9829424f9330a7',X'01a2264d490b7487805add0b01ec6b37','registered','Мадина Әбдірахман','+77075551119','2026-10-17T01:55:29.365+00:00',NULL,'2003-02-28',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'мадина әбдірахман','91115557077',10);
INSERT INTO client VALUES(X'01a2264d4ad8769687714e6b550a908c',X'01a2264d490b7487805add0b01ec6b37','registered','Kevin O''Neill','+77015551120','2026-10-17T18:55:29.368+00:00','client11@example.kz','1996-06-20','00421004',NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'kevin o neill','02115551077',11);
INSERT INTO client VALUES(X'01a2264d4ada7558a64adecd7131ae9b',X'01a2264d490b7487805add0b01ec6b37','registered','Асель Жұмабаева','+77075551121','2026-10-18T11:55:29.370+00:00',NULL,NULL,NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'асель жұмабаева','12115557077',12);
INSERT INTO client VALUES(X'01a2264d4adc7549be77728030f54cf2',X'01a2264d490b7487805add0b01ec6b37','registered','Семён Ёлкин','+77015551122','2026-10-19T04:55:29.372+00:00',NULL,'2008-10-11',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'семен елкин','22115551077',13);
INSERT INTO client VALUES(X'01a2264d4adf73a5b77e6483c7a1bb54',X'01a2264d490b7487805add0b01ec6b37','registered','Нұрсұлтан Қайратұлы','+77075551123','2026-10-19T21:55:29.375+00:00',NULL,'2002-08-08',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'нұрсұлтан қайратұлы','32115557077',14);
INSERT INTO client VALUES(X'01a2264d4ae372c694a706b689a67fa3',X'01a2264d490b7487805add0b01ec6b37','registered','Дарья Соколова','+77015552224','2026-10-20T14:55:29.379+00:00',NULL,NULL,NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'дарья соколова','42225551077',15);
INSERT INTO client VALUES(X'01a2264d4ae47466994f804c49c43368',X'01a2264d490b7487805add0b01ec6b37','registered','Алихан Тлеубаев','+77075552225','2026-10-21T07:55:29.380+00:00',NULL,'2004-04-04',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'алихан тлеубаев','52225557077',16);
INSERT INTO client VALUES(X'01a2264d4ae773529bb567d9eec76506',X'01a2264d490b7487805add0b01ec6b37','registered','+77015552226','+77015552226','2026-10-22T00:55:29.383+00:00',NULL,NULL,NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'','62225551077',17);
INSERT INTO client VALUES(X'01a2264d4ae977feb9c8201b2af7decc',X'01a2264d490b7487805add0b01ec6b37','registered','Mia Schneider','+77075552227','2026-10-22T17:55:29.385+00:00',NULL,'1998-01-30',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'mia schneider','72225557077',18);
INSERT INTO client VALUES(X'01a2264d4aeb77208fd18021821c4a3f',X'01a2264d490b7487805add0b01ec6b37','registered','Руслан Хасанов','+77015552228','2026-10-23T10:55:29.387+00:00',NULL,NULL,NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'руслан хасанов','82225551077',19);
INSERT INTO client VALUES(X'01a2264d4aed7253a6da1a27a83e0c38',X'01a2264d490b7487805add0b01ec6b37','registered','Камила Ергалиева','+77075552229','2026-10-24T03:55:29.389+00:00',NULL,'2006-03-08',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'камила ергалиева','92225557077',20);
INSERT INTO client VALUES(X'01a2264d4af070f6b40ed54851b95fc2',X'01a2264d490b7487805add0b01ec6b37','registered','Максим Орлов','+77015552230','2026-10-24T20:55:29.392+00:00','client21@example.kz','2001-05-05','00421005',NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'максим орлов','03225551077',21);
INSERT INTO client VALUES(X'01a2264d4af374d89b7063aa1db22cd6',X'01a2264d490b7487805add0b01ec6b37','registered','Әлия Сейітқызы','+77075553331','2026-10-25T13:55:29.395+00:00',NULL,NULL,NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'әлия сейітқызы','13335557077',22);
INSERT INTO client VALUES(X'01a2264d4af5775d99200a08b7a16b0c',X'01a2264d490b7487805add0b01ec6b37','registered','Артём Цой','+77015553332','2026-10-26T06:55:29.397+00:00',NULL,'2005-11-19',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'артем цой','23335551077',23);
INSERT INTO client VALUES(X'01a2264d4af976479b41df1ad8201672',X'01a2264d490b7487805add0b01ec6b37','registered','Динара Мұқанова','+77075553333','2026-10-26T23:55:29.401+00:00',NULL,NULL,NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'динара мұқанова','33335557077',24);
INSERT INTO client VALUES(X'01a2264d4afb750a8d5a0fd933c76071',X'01a2264d490b7487805add0b01ec6b37','registered','Олег Васильев','+77015553334','2026-10-27T16:55:29.403+00:00',NULL,'1989-09-01',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'олег васильев','43335551077',25);
INSERT INTO client VALUES(X'01a2264d4afd73cfa5a8b6efc6d40c02',X'01a2264d490b7487805add0b01ec6b37','registered','Сания Талғатқызы','+77075553335','2026-10-28T09:55:29.405+00:00',NULL,'2007-06-26',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'сания талғатқызы','53335557077',26);
INSERT INTO client VALUES(X'01a2264d4b00741eb77430ee397235e9',X'01a2264d490b7487805add0b01ec6b37','registered','Bauyrzhan Seitkali','+77015553336','2026-10-29T02:55:29.408+00:00','client27@example.kz','2000-10-10','00421006',NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'bauyrzhan seitkali','63335551077',27);
INSERT INTO client VALUES(X'01a2264d4b0374e097fe63e424448e72',X'01a2264d490b7487805add0b01ec6b37','registered','Виктория Ли','+77075553337','2026-10-29T19:55:29.411+00:00',NULL,NULL,NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'виктория ли','73335557077',28);
INSERT INTO client VALUES(X'01a2264d4b0570069c8624f41eeb3fb6',X'01a2264d490b7487805add0b01ec6b37','registered','+77015554438','+77015554438','2026-10-30T12:55:29.413+00:00',NULL,NULL,NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'','83445551077',29);
INSERT INTO client VALUES(X'01a2264d4b077424a07ffe4fc9e9ed09',X'01a2264d490b7487805add0b01ec6b37','registered','Арман Досжан','+77075554439','2026-10-31T05:55:29.415+00:00',NULL,'2003-07-07',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'арман досжан','93445557077',30);
INSERT INTO client VALUES(X'01a2264d4b09754783754e0085df08d0',X'01a2264d490b7487805add0b01ec6b37','registered','Полина Громова','+77015554440','2026-10-31T22:55:29.417+00:00',NULL,'2004-12-24',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'полина громова','04445551077',31);
INSERT INTO client VALUES(X'01a2264d4b0b76ce863f43b245899f38',X'01a2264d490b7487805add0b01ec6b37','registered','Ғалым Есенов','+77075554441','2026-11-01T15:55:29.419+00:00',NULL,NULL,NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'ғалым есенов','14445557077',32);
INSERT INTO client VALUES(X'01a2264d4b0d71cca63ac6f421110204',X'01a2264d490b7487805add0b01ec6b37','registered','Ильяс Кәрімов','+77015554442','2026-11-02T08:55:29.421+00:00',NULL,'2002-02-02',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'ильяс кәрімов','24445551077',33);
INSERT INTO client VALUES(X'01a2264d4b1071cda2822189898f93f7',X'01a2264d490b7487805add0b01ec6b37','registered','Елена Пак','+77075554443','2026-11-03T01:55:29.424+00:00',NULL,'1994-04-19',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'елена пак','34445557077',34);
INSERT INTO client VALUES(X'01a2264d4b13758898cba70e62e23f2a',X'01a2264d490b7487805add0b01ec6b37','registered','Өмірбек Тоқтар','+77015554444','2026-11-03T18:55:29.427+00:00',NULL,NULL,NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'өмірбек тоқтар','44445551077',35);
INSERT INTO client VALUES(X'01a2264d4b15729db2d6921e279488c5',X'01a2264d490b7487805add0b01ec6b37','registered','Jasmine Lee','+77075555545','2026-11-04T11:55:29.429+00:00',NULL,'2001-08-31',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'jasmine lee','54555557077',36);
INSERT INTO client VALUES(X'01a2264d4b1870bcb8b0212bb3ec3fad',X'01a2264d490b7487805add0b01ec6b37','registered','Никита Беляев','+77015555546','2026-11-05T04:55:29.432+00:00',NULL,'2006-01-13',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'никита беляев','64555551077',37);
INSERT INTO client VALUES(X'01a2264d4b1b70e88cba80d5a558c191',X'01a2264d490b7487805add0b01ec6b37','registered','Үміт Сағынбай','+77075555547','2026-11-05T21:55:29.435+00:00',NULL,NULL,NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'үміт сағынбай','74555557077',38);
INSERT INTO client VALUES(X'01a2264d4b1d711c80491d7cf2c1714e',X'01a2264d490b7487805add0b01ec6b37','registered','Амир Исаев','+77015555548','2026-11-06T14:55:29.437+00:00',NULL,'2005-05-15',NULL,NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'амир исаев','84555551077',39);
INSERT INTO client VALUES(X'01a2264d4b1f723a956a9b6e2b7fcbe9',X'01a2264d490b7487805add0b01ec6b37','registered','Sofia Rossi','+77075555549','2026-11-07T07:55:29.439+00:00','client40@example.kz','1997-03-03','00421007',NULL,'',X'01a2264d494877cbbe54b713dc0feae8',NULL,'sofia rossi','94555557077',40);
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
    constraint tariff_max_bonus_percent check (max_bonus_percent between 0 and 100),
    -- Time is sold in whole units of at least a minute.
    constraint tariff_unit check (unit_minutes > 0 and max_quantity > 0),
    constraint tariff_refund_policy check (refund_policy in ('keep', 'bonus', 'burn'))
);
INSERT INTO tariff VALUES(X'01a2264d4942704bb03a969359d9baf3',X'01a2264d490b7487805add0caab1c671','1 hour',60,12,'keep',0,NULL,'2026-11-29T07:55:28.911+00:00',30);
INSERT INTO tariff VALUES(X'01a2264d4943744f8250161b015103f4',X'01a2264d490b7487805add0caab1c671','3 hours',180,4,'keep',1,NULL,'2026-11-29T07:55:28.911+00:00',30);
INSERT INTO tariff VALUES(X'01a2264d4945770abf453b320148eb1a',X'01a2264d490b7487805add0caab1c671','5 hours',300,2,'keep',2,NULL,'2026-11-29T07:55:28.911+00:00',30);
INSERT INTO tariff VALUES(X'01a2264d494677c980091c3676fed241',X'01a2264d490b7487805add0caab1c671','30 minutes',30,3,'keep',3,NULL,'2026-11-29T07:55:28.911+00:00',30);
CREATE TABLE tariff_price (
    tariff_id uuid not null constraint tariff_price_tariff_fkey references tariff (id),
    zone_id uuid not null constraint tariff_price_zone_fkey references zone (id),
    club_id uuid not null constraint tariff_price_club_fkey references club (id),
    price bigint not null,
    constraint tariff_price_pkey primary key (tariff_id, zone_id),
    -- Free is a price, less than free is not.
    constraint tariff_price_not_negative check (price >= 0)
);
INSERT INTO tariff_price VALUES(X'01a2264d4942704bb03a969359d9baf3',X'01a2264d490f709e9d13afb169db0eab',X'01a2264d490b7487805add0caab1c671',900);
INSERT INTO tariff_price VALUES(X'01a2264d4942704bb03a969359d9baf3',X'01a2264d490f709e9d13afb20cc211a0',X'01a2264d490b7487805add0caab1c671',1400);
INSERT INTO tariff_price VALUES(X'01a2264d4942704bb03a969359d9baf3',X'01a2264d490f709e9d13afb31f3b8027',X'01a2264d490b7487805add0caab1c671',1200);
INSERT INTO tariff_price VALUES(X'01a2264d4943744f8250161b015103f4',X'01a2264d490f709e9d13afb169db0eab',X'01a2264d490b7487805add0caab1c671',2400);
INSERT INTO tariff_price VALUES(X'01a2264d4943744f8250161b015103f4',X'01a2264d490f709e9d13afb20cc211a0',X'01a2264d490b7487805add0caab1c671',3600);
INSERT INTO tariff_price VALUES(X'01a2264d4943744f8250161b015103f4',X'01a2264d490f709e9d13afb31f3b8027',X'01a2264d490b7487805add0caab1c671',3000);
INSERT INTO tariff_price VALUES(X'01a2264d4945770abf453b320148eb1a',X'01a2264d490f709e9d13afb169db0eab',X'01a2264d490b7487805add0caab1c671',3500);
INSERT INTO tariff_price VALUES(X'01a2264d4945770abf453b320148eb1a',X'01a2264d490f709e9d13afb20cc211a0',X'01a2264d490b7487805add0caab1c671',5500);
INSERT INTO tariff_price VALUES(X'01a2264d494677c980091c3676fed241',X'01a2264d490f709e9d13afb169db0eab',X'01a2264d490b7487805add0caab1c671',500);
INSERT INTO tariff_price VALUES(X'01a2264d494677c980091c3676fed241',X'01a2264d490f709e9d13afb20cc211a0',X'01a2264d490b7487805add0caab1c671',800);
INSERT INTO tariff_price VALUES(X'01a2264d494677c980091c3676fed241',X'01a2264d490f709e9d13afb31f3b8027',X'01a2264d490b7487805add0caab1c671',700);
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
INSERT INTO shift VALUES(X'01a2264d4b2372738da485ba028a31b2',X'01a2264d490b7487805add0caab1c671',1,'2026-11-29','2026-11-29T03:55:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8',20000,NULL,NULL,NULL,NULL,'');
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
INSERT INTO posting VALUES(X'01a2264d4b2476429ce543f78fec0d08',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2476429ce543f672376e3c',X'01a2264d490d726e9d9f8ed83bfe4539',X'01a2264d4b2372738da485ba028a31b2',-20000,NULL);
INSERT INTO posting VALUES(X'01a2264d4b2476429ce543f8a3f5e1d0',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2476429ce543f672376e3c',X'01a2264d490d726e9d9f8ed57bb14dac',X'01a2264d4b2372738da485ba028a31b2',20000,NULL);
INSERT INTO posting VALUES(X'01a2264d4b2c74a6817965f26f2b78a8',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2c74a6817965f18a37e6b1',X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d4b2372738da485ba028a31b2',-1800,NULL);
INSERT INTO posting VALUES(X'01a2264d4b2c74a6817965f33c5e3ad6',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2c74a6817965f18a37e6b1',X'01a2264d490d726e9d9f8ed57bb14dac',X'01a2264d4b2372738da485ba028a31b2',1800,NULL);
INSERT INTO posting VALUES(X'01a2264d4b3075ebabeb790beb261c36',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2f7139a5cc3b0dff978cbb',X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d4b2372738da485ba028a31b2',-2400,NULL);
INSERT INTO posting VALUES(X'01a2264d4b3075ebabeb790c3eddfc7b',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2f7139a5cc3b0dff978cbb',X'01a2264d490d726e9d9f8ed57bb14dac',X'01a2264d4b2372738da485ba028a31b2',2400,NULL);
INSERT INTO posting VALUES(X'01a2264d4b3275f6bec2885e0a22c722',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3275f6bec2885dc660e01d',X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d4b2372738da485ba028a31b2',-900,NULL);
INSERT INTO posting VALUES(X'01a2264d4b3275f6bec2885f0e323f5d',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3275f6bec2885dc660e01d',X'01a2264d490d726e9d9f8ed57bb14dac',X'01a2264d4b2372738da485ba028a31b2',900,NULL);
INSERT INTO posting VALUES(X'01a2264d4b3577e5a2de5bc1db6ece02',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3577e5a2de5bc055cdba6a',X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d4b2372738da485ba028a31b2',-2400,NULL);
INSERT INTO posting VALUES(X'01a2264d4b3577e5a2de5bc2fa1f9c56',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3577e5a2de5bc055cdba6a',X'01a2264d490d726e9d9f8ed6205e9926',X'01a2264d4b2372738da485ba028a31b2',2400,NULL);
INSERT INTO posting VALUES(X'01a2264d4b3a76c396cb6b6e7d23112a',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3a76c396cb6b6d290eae92',X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d4b2372738da485ba028a31b2',-3500,NULL);
INSERT INTO posting VALUES(X'01a2264d4b3a76c396cb6b6fe11c0901',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3a76c396cb6b6d290eae92',X'01a2264d490d726e9d9f8ed6205e9926',X'01a2264d4b2372738da485ba028a31b2',3500,NULL);
INSERT INTO posting VALUES(X'01a2264d4b3d7300a27749241883d7d4',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3d7300a2774923d0b8de01',X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d4b2372738da485ba028a31b2',-1800,NULL);
INSERT INTO posting VALUES(X'01a2264d4b3d7300a2774925cbcda546',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3d7300a2774923d0b8de01',X'01a2264d490d726e9d9f8ed57bb14dac',X'01a2264d4b2372738da485ba028a31b2',1800,NULL);
INSERT INTO posting VALUES(X'01a2264d4b4073a490e97c8775de1f33',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4073a490e97c86f11f4d92',X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d4b2372738da485ba028a31b2',-900,NULL);
INSERT INTO posting VALUES(X'01a2264d4b4073a490e97c881fc6f7cd',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4073a490e97c86f11f4d92',X'01a2264d490d726e9d9f8ed57bb14dac',X'01a2264d4b2372738da485ba028a31b2',900,NULL);
INSERT INTO posting VALUES(X'01a2264d4b43775a828a8614aaefde8f',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b43775a828a861367c1457f',X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d4b2372738da485ba028a31b2',-500,NULL);
INSERT INTO posting VALUES(X'01a2264d4b43775a828a86152a37d4ef',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b43775a828a861367c1457f',X'01a2264d490d726e9d9f8ed57bb14dac',X'01a2264d4b2372738da485ba028a31b2',500,NULL);
INSERT INTO posting VALUES(X'01a2264d4b4670a0936b8bf5247718eb',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4670a0936b8bf48d6690be',X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d4b2372738da485ba028a31b2',-500,NULL);
INSERT INTO posting VALUES(X'01a2264d4b4670a0936b8bf6e596c02a',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4670a0936b8bf48d6690be',X'01a2264d490d726e9d9f8ed6205e9926',X'01a2264d4b2372738da485ba028a31b2',500,NULL);
INSERT INTO posting VALUES(X'01a2264d4b49739ea62b555ead21cc5c',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b49739ea62b555da828522e',X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d4b2372738da485ba028a31b2',-2400,NULL);
INSERT INTO posting VALUES(X'01a2264d4b49739ea62b555f8748c7cc',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b49739ea62b555da828522e',X'01a2264d490d726e9d9f8ed57bb14dac',X'01a2264d4b2372738da485ba028a31b2',2400,NULL);
INSERT INTO posting VALUES(X'01a2264d4b4c717293780d2fc37c3936',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4c717293780d2e6ca4a067',X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d4b2372738da485ba028a31b2',-2700,NULL);
INSERT INTO posting VALUES(X'01a2264d4b4c717293780d308e5c3fcb',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4c717293780d2e6ca4a067',X'01a2264d490d726e9d9f8ed6205e9926',X'01a2264d4b2372738da485ba028a31b2',2700,NULL);
INSERT INTO posting VALUES(X'01a2264d4b4f733bb72517ceabf990c0',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4f733bb72517cd684491d8',X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d4b2372738da485ba028a31b2',-3600,NULL);
INSERT INTO posting VALUES(X'01a2264d4b4f733bb72517cf45043a26',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4f733bb72517cd684491d8',X'01a2264d490d726e9d9f8ed57bb14dac',X'01a2264d4b2372738da485ba028a31b2',3600,NULL);
INSERT INTO posting VALUES(X'01a2264d4b547010be6dd0b0fb40c407',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b537647a0cb58ceddc30b2c',X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d4b2372738da485ba028a31b2',-1400,NULL);
INSERT INTO posting VALUES(X'01a2264d4b547010be6dd0b1922a3233',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b537647a0cb58ceddc30b2c',X'01a2264d490d726e9d9f8ed6205e9926',X'01a2264d4b2372738da485ba028a31b2',1400,NULL);
INSERT INTO posting VALUES(X'01a2264d4b5670f1aed8eeac294f21dc',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b5670f1aed8eeabfce058ba',X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d4b2372738da485ba028a31b2',-1400,NULL);
INSERT INTO posting VALUES(X'01a2264d4b5670f1aed8eead5b1d012b',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b5670f1aed8eeabfce058ba',X'01a2264d490d726e9d9f8ed57bb14dac',X'01a2264d4b2372738da485ba028a31b2',1400,NULL);
INSERT INTO posting VALUES(X'01a2264d4b5a74f0b9faea127a12525a',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b5a74f0b9faea11a8622c17',X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d4b2372738da485ba028a31b2',-5500,NULL);
INSERT INTO posting VALUES(X'01a2264d4b5a74f0b9faea13b618cf82',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b5a74f0b9faea11a8622c17',X'01a2264d490d726e9d9f8ed6205e9926',X'01a2264d4b2372738da485ba028a31b2',5500,NULL);
INSERT INTO posting VALUES(X'01a2264d4b5d7216b25a4c893adac12d',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b5d7216b25a4c88e3d929c6',X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d4b2372738da485ba028a31b2',-1200,NULL);
INSERT INTO posting VALUES(X'01a2264d4b5d7216b25a4c8a5bc236cf',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b5d7216b25a4c88e3d929c6',X'01a2264d490d726e9d9f8ed57bb14dac',X'01a2264d4b2372738da485ba028a31b2',1200,NULL);
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
INSERT INTO "order" VALUES(X'01a2264d4b2b74eba8a8902c993980d8',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',1800,'2026-11-29T07:43:29.443+00:00');
INSERT INTO "order" VALUES(X'01a2264d4b2f7139a5cc3b0bc2a9be59',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',2400,'2026-11-29T06:08:29.443+00:00');
INSERT INTO "order" VALUES(X'01a2264d4b3275f6bec2885b08c81119',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',900,'2026-11-29T06:58:29.443+00:00');
INSERT INTO "order" VALUES(X'01a2264d4b3577e5a2de5bbebec5018c',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',2400,'2026-11-29T07:14:29.443+00:00');
INSERT INTO "order" VALUES(X'01a2264d4b3a76c396cb6b6bfc9ef222',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',3500,'2026-11-29T07:35:29.443+00:00');
INSERT INTO "order" VALUES(X'01a2264d4b3d7300a2774921586bdf51',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',1800,'2026-11-29T06:27:29.443+00:00');
INSERT INTO "order" VALUES(X'01a2264d4b4073a490e97c84ac8ed029',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',900,'2026-11-29T07:17:29.443+00:00');
INSERT INTO "order" VALUES(X'01a2264d4b43775a828a86113ee2ef39',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',500,'2026-11-29T07:50:29.443+00:00');
INSERT INTO "order" VALUES(X'01a2264d4b457702ae4240bf8139399c',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',500,'2026-11-29T07:28:29.443+00:00');
INSERT INTO "order" VALUES(X'01a2264d4b4874f2a1e1465721f85f2b',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',2400,'2026-11-29T05:25:29.443+00:00');
INSERT INTO "order" VALUES(X'01a2264d4b4b76c492bea504a1895074',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',2700,'2026-11-29T06:49:29.443+00:00');
INSERT INTO "order" VALUES(X'01a2264d4b4e765dbd2ef4c7ded07f3e',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',3600,'2026-11-29T07:11:29.443+00:00');
INSERT INTO "order" VALUES(X'01a2264d4b537647a0cb58cc3e1beb02',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',1400,'2026-11-29T07:53:29.443+00:00');
INSERT INTO "order" VALUES(X'01a2264d4b5670f1aed8eea956c93448',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',1400,'2026-11-29T06:57:29.443+00:00');
INSERT INTO "order" VALUES(X'01a2264d4b5a74f0b9faea0fcf32b8cf',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',5500,'2026-11-29T04:45:29.443+00:00');
INSERT INTO "order" VALUES(X'01a2264d4b5d7216b25a4c86ccfd1254',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',1200,'2026-11-29T07:22:29.443+00:00');
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
INSERT INTO order_line VALUES(X'01a2264d4b2c74a6817965f04bf3c4b7',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2b74eba8a8902c993980d8',0,X'01a2264d4942704bb03a969359d9baf3',X'01a2264d490f709e9d13afb169db0eab','1 hour','Standard',2,900,1800);
INSERT INTO order_line VALUES(X'01a2264d4b2f7139a5cc3b0c632df5fc',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2f7139a5cc3b0bc2a9be59',0,X'01a2264d4943744f8250161b015103f4',X'01a2264d490f709e9d13afb169db0eab','3 hours','Standard',1,2400,2400);
INSERT INTO order_line VALUES(X'01a2264d4b3275f6bec2885c720a4ea6',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3275f6bec2885b08c81119',0,X'01a2264d4942704bb03a969359d9baf3',X'01a2264d490f709e9d13afb169db0eab','1 hour','Standard',1,900,900);
INSERT INTO order_line VALUES(X'01a2264d4b3577e5a2de5bbff0ebb716',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3577e5a2de5bbebec5018c',0,X'01a2264d4943744f8250161b015103f4',X'01a2264d490f709e9d13afb169db0eab','3 hours','Standard',1,2400,2400);
INSERT INTO order_line VALUES(X'01a2264d4b3a76c396cb6b6c62270d52',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3a76c396cb6b6bfc9ef222',0,X'01a2264d4945770abf453b320148eb1a',X'01a2264d490f709e9d13afb169db0eab','5 hours','Standard',1,3500,3500);
INSERT INTO order_line VALUES(X'01a2264d4b3d7300a2774922572ed7a8',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3d7300a2774921586bdf51',0,X'01a2264d4942704bb03a969359d9baf3',X'01a2264d490f709e9d13afb169db0eab','1 hour','Standard',2,900,1800);
INSERT INTO order_line VALUES(X'01a2264d4b4073a490e97c85edb0af12',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4073a490e97c84ac8ed029',0,X'01a2264d4942704bb03a969359d9baf3',X'01a2264d490f709e9d13afb169db0eab','1 hour','Standard',1,900,900);
INSERT INTO order_line VALUES(X'01a2264d4b43775a828a8612fb1de756',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b43775a828a86113ee2ef39',0,X'01a2264d494677c980091c3676fed241',X'01a2264d490f709e9d13afb169db0eab','30 minutes','Standard',1,500,500);
INSERT INTO order_line VALUES(X'01a2264d4b4670a0936b8bf3d4396ae0',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b457702ae4240bf8139399c',0,X'01a2264d494677c980091c3676fed241',X'01a2264d490f709e9d13afb169db0eab','30 minutes','Standard',1,500,500);
INSERT INTO order_line VALUES(X'01a2264d4b49739ea62b555c8f8d5f71',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4874f2a1e1465721f85f2b',0,X'01a2264d4943744f8250161b015103f4',X'01a2264d490f709e9d13afb169db0eab','3 hours','Standard',1,2400,2400);
INSERT INTO order_line VALUES(X'01a2264d4b4b76c492bea505fde359bf',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4b76c492bea504a1895074',0,X'01a2264d4942704bb03a969359d9baf3',X'01a2264d490f709e9d13afb169db0eab','1 hour','Standard',3,900,2700);
INSERT INTO order_line VALUES(X'01a2264d4b4e765dbd2ef4c8f8265a4a',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4e765dbd2ef4c7ded07f3e',0,X'01a2264d4943744f8250161b015103f4',X'01a2264d490f709e9d13afb20cc211a0','3 hours','VIP',1,3600,3600);
INSERT INTO order_line VALUES(X'01a2264d4b537647a0cb58cd89d21651',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b537647a0cb58cc3e1beb02',0,X'01a2264d4942704bb03a969359d9baf3',X'01a2264d490f709e9d13afb20cc211a0','1 hour','VIP',1,1400,1400);
INSERT INTO order_line VALUES(X'01a2264d4b5670f1aed8eeaa2ad59cbc',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b5670f1aed8eea956c93448',0,X'01a2264d4942704bb03a969359d9baf3',X'01a2264d490f709e9d13afb20cc211a0','1 hour','VIP',1,1400,1400);
INSERT INTO order_line VALUES(X'01a2264d4b5a74f0b9faea10681c2776',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b5a74f0b9faea0fcf32b8cf',0,X'01a2264d4945770abf453b320148eb1a',X'01a2264d490f709e9d13afb20cc211a0','5 hours','VIP',1,5500,5500);
INSERT INTO order_line VALUES(X'01a2264d4b5d7216b25a4c87788ca991',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b5d7216b25a4c86ccfd1254',0,X'01a2264d4942704bb03a969359d9baf3',X'01a2264d490f709e9d13afb31f3b8027','1 hour','Consoles',1,1200,1200);
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
INSERT INTO session VALUES(X'01a2264d4b2a71dfbfc38abdec7959c6',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d49127550ac4967ec0d43093b','active','2026-11-29T07:43:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8',NULL,'2026-11-29T09:43:29.443+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a2264d4b2e73a6886fb69d0983bd73',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4915711da088285356a18cbe','active','2026-11-29T06:08:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8',NULL,'2026-11-29T09:08:29.443+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a2264d4b317527a76687f5315f416e',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4916712c80ab24b9c2743af4','active','2026-11-29T06:58:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8',NULL,'2026-11-29T07:58:29.443+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a2264d4b3474bbb59789f0c0d0f399',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d491777ca948e5a85bce70215','paused','2026-11-29T07:14:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8','2026-11-29T08:22:29.443+00:00','2026-11-29T08:22:29.443+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a2264d4b3976a281a813a942cb8662',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d491a773bb97ad34b648b166a','active','2026-11-29T07:35:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8',NULL,'2026-11-29T12:35:29.443+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a2264d4b3c73e697ccd80dcc1ddc1e',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d491d70bb8dc1a08a06936b40','active','2026-11-29T06:27:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8',NULL,'2026-11-29T08:27:29.443+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a2264d4b3f77b18c529cd13ff4881a',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d491e71e8bac89227676387ec','active','2026-11-29T07:17:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8',NULL,'2026-11-29T08:17:29.443+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a2264d4b42715081dd8e7211cd4a0d',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d492173f9a43fb20ecceb50ab','active','2026-11-29T07:50:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8',NULL,'2026-11-29T08:20:29.443+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a2264d4b457702ae4240be3e70d2f4',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d492475e89a0d6e163ea02f0b','active','2026-11-29T07:28:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8',NULL,'2026-11-29T07:58:29.443+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a2264d4b4874f2a1e146565d0edb1a',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4929717b98e52b13aa8657e4','active','2026-11-29T05:25:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8',NULL,'2026-11-29T08:25:29.443+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a2264d4b4a736db28758fc5b31d13e',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d492e70b09c53749aa099d435','active','2026-11-29T06:49:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8',NULL,'2026-11-29T09:49:29.443+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a2264d4b4d71e49fedd26b9ad92392',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d493371159fa0ce26ed2e6373','paused','2026-11-29T07:11:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8','2026-11-29T08:14:29.443+00:00','2026-11-29T08:14:29.443+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a2264d4b527577a92f350eec2ec66a',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4934747e971120b0764e4399','active','2026-11-29T07:53:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8',NULL,'2026-11-29T08:53:29.443+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a2264d4b557636ace52bfb0f89a423',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d49367477a32e780168b3905f','active','2026-11-29T06:57:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8',NULL,'2026-11-29T07:57:29.443+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a2264d4b597495bb186192460a8e22',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d4939722784c277a4375cbdab','active','2026-11-29T04:45:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8',NULL,'2026-11-29T09:45:29.443+00:00',NULL,NULL,NULL,0);
INSERT INTO session VALUES(X'01a2264d4b5c746f8d7bd4b42e69a4b9',X'01a2264d490b7487805add0caab1c671',X'01a2264d490d726e9d9f8ee06865c1ae',X'01a2264d493d734ebc0f01e53a478833','active','2026-11-29T07:22:29.443+00:00',X'01a2264d494877cbbe54b713dc0feae8',NULL,'2026-11-29T08:22:29.443+00:00',NULL,NULL,NULL,0);
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
INSERT INTO segment VALUES(X'01a2264d4b2d754188dd2e5ed46c0d73',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2a71dfbfc38abdec7959c6',X'01a2264d49127550ac4967ec0d43093b','playing',0,'2026-11-29T07:43:29.443+00:00',NULL);
INSERT INTO segment VALUES(X'01a2264d4b3075ebabeb790fa9735f64',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2e73a6886fb69d0983bd73',X'01a2264d4915711da088285356a18cbe','playing',0,'2026-11-29T06:08:29.443+00:00',NULL);
INSERT INTO segment VALUES(X'01a2264d4b3370ec966e4a9d7009c768',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b317527a76687f5315f416e',X'01a2264d4916712c80ab24b9c2743af4','playing',0,'2026-11-29T06:58:29.443+00:00',NULL);
INSERT INTO segment VALUES(X'01a2264d4b36745ab0e889815e4bd862',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3474bbb59789f0c0d0f399',X'01a2264d491777ca948e5a85bce70215','playing',0,'2026-11-29T07:14:29.443+00:00','2026-11-29T07:52:29.443+00:00');
INSERT INTO segment VALUES(X'01a2264d4b3877a7880a0844fc508033',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3474bbb59789f0c0d0f399',X'01a2264d491777ca948e5a85bce70215','paused',1,'2026-11-29T07:52:29.443+00:00',NULL);
INSERT INTO segment VALUES(X'01a2264d4b3b772b8ab0cb7b2c356db4',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3976a281a813a942cb8662',X'01a2264d491a773bb97ad34b648b166a','playing',0,'2026-11-29T07:35:29.443+00:00',NULL);
INSERT INTO segment VALUES(X'01a2264d4b3e7779b714e1ffcbc385e3',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3c73e697ccd80dcc1ddc1e',X'01a2264d491d70bb8dc1a08a06936b40','playing',0,'2026-11-29T06:27:29.443+00:00',NULL);
INSERT INTO segment VALUES(X'01a2264d4b41776487e2139e0de6d2b2',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3f77b18c529cd13ff4881a',X'01a2264d491e71e8bac89227676387ec','playing',0,'2026-11-29T07:17:29.443+00:00',NULL);
INSERT INTO segment VALUES(X'01a2264d4b44778981616a79c88230af',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b42715081dd8e7211cd4a0d',X'01a2264d492173f9a43fb20ecceb50ab','playing',0,'2026-11-29T07:50:29.443+00:00',NULL);
INSERT INTO segment VALUES(X'01a2264d4b4771038b6ba25193df9d47',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b457702ae4240be3e70d2f4',X'01a2264d492475e89a0d6e163ea02f0b','playing',0,'2026-11-29T07:28:29.443+00:00',NULL);
INSERT INTO segment VALUES(X'01a2264d4b49739ea62b556213ba19f6',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4874f2a1e146565d0edb1a',X'01a2264d4929717b98e52b13aa8657e4','playing',0,'2026-11-29T05:25:29.443+00:00',NULL);
INSERT INTO segment VALUES(X'01a2264d4b4c717293780d338d9264c7',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4a736db28758fc5b31d13e',X'01a2264d492e70b09c53749aa099d435','playing',0,'2026-11-29T06:49:29.443+00:00',NULL);
INSERT INTO segment VALUES(X'01a2264d4b4f733bb72517d2c3948169',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4d71e49fedd26b9ad92392',X'01a2264d493371159fa0ce26ed2e6373','playing',0,'2026-11-29T07:11:29.443+00:00','2026-11-29T07:44:29.443+00:00');
INSERT INTO segment VALUES(X'01a2264d4b5170b08b7b4210feae0677',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4d71e49fedd26b9ad92392',X'01a2264d493371159fa0ce26ed2e6373','paused',1,'2026-11-29T07:44:29.443+00:00',NULL);
INSERT INTO segment VALUES(X'01a2264d4b547010be6dd0b420d3ce26',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b527577a92f350eec2ec66a',X'01a2264d4934747e971120b0764e4399','playing',0,'2026-11-29T07:53:29.443+00:00',NULL);
INSERT INTO segment VALUES(X'01a2264d4b5775bca4195e8f53d76178',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b557636ace52bfb0f89a423',X'01a2264d49367477a32e780168b3905f','playing',0,'2026-11-29T06:57:29.443+00:00',NULL);
INSERT INTO segment VALUES(X'01a2264d4b5a74f0b9faea1622e43061',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b597495bb186192460a8e22',X'01a2264d4939722784c277a4375cbdab','playing',0,'2026-11-29T04:45:29.443+00:00',NULL);
INSERT INTO segment VALUES(X'01a2264d4b5e731bb6831b6c6b14da69',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b5c746f8d7bd4b42e69a4b9',X'01a2264d493d734ebc0f01e53a478833','playing',0,'2026-11-29T07:22:29.443+00:00',NULL);
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
INSERT INTO time_block VALUES(X'01a2264d4b2d754188dd2e5dc53d14db',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2a71dfbfc38abdec7959c6',X'01a2264d4b2c74a6817965f04bf3c4b7',0,7200,'keep','2026-11-29T07:43:29.443+00:00');
INSERT INTO time_block VALUES(X'01a2264d4b3075ebabeb790ebabc38eb',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2e73a6886fb69d0983bd73',X'01a2264d4b2f7139a5cc3b0c632df5fc',0,10800,'keep','2026-11-29T06:08:29.443+00:00');
INSERT INTO time_block VALUES(X'01a2264d4b3370ec966e4a9c16c4371a',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b317527a76687f5315f416e',X'01a2264d4b3275f6bec2885c720a4ea6',0,3600,'keep','2026-11-29T06:58:29.443+00:00');
INSERT INTO time_block VALUES(X'01a2264d4b3577e5a2de5bc4150c7e18',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3474bbb59789f0c0d0f399',X'01a2264d4b3577e5a2de5bbff0ebb716',0,10800,'keep','2026-11-29T07:14:29.443+00:00');
INSERT INTO time_block VALUES(X'01a2264d4b3b772b8ab0cb7a0d4849be',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3976a281a813a942cb8662',X'01a2264d4b3a76c396cb6b6c62270d52',0,18000,'keep','2026-11-29T07:35:29.443+00:00');
INSERT INTO time_block VALUES(X'01a2264d4b3e7779b714e1fe929d88e5',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3c73e697ccd80dcc1ddc1e',X'01a2264d4b3d7300a2774922572ed7a8',0,7200,'keep','2026-11-29T06:27:29.443+00:00');
INSERT INTO time_block VALUES(X'01a2264d4b4073a490e97c8aa251789c',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3f77b18c529cd13ff4881a',X'01a2264d4b4073a490e97c85edb0af12',0,3600,'keep','2026-11-29T07:17:29.443+00:00');
INSERT INTO time_block VALUES(X'01a2264d4b43775a828a861738f88ff6',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b42715081dd8e7211cd4a0d',X'01a2264d4b43775a828a8612fb1de756',0,1800,'keep','2026-11-29T07:50:29.443+00:00');
INSERT INTO time_block VALUES(X'01a2264d4b4670a0936b8bf8e6e7b4b6',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b457702ae4240be3e70d2f4',X'01a2264d4b4670a0936b8bf3d4396ae0',0,1800,'keep','2026-11-29T07:28:29.443+00:00');
INSERT INTO time_block VALUES(X'01a2264d4b49739ea62b5561385187b5',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4874f2a1e146565d0edb1a',X'01a2264d4b49739ea62b555c8f8d5f71',0,10800,'keep','2026-11-29T05:25:29.443+00:00');
INSERT INTO time_block VALUES(X'01a2264d4b4c717293780d32d564ea1e',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4a736db28758fc5b31d13e',X'01a2264d4b4b76c492bea505fde359bf',0,10800,'keep','2026-11-29T06:49:29.443+00:00');
INSERT INTO time_block VALUES(X'01a2264d4b4f733bb72517d114ff5c7c',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4d71e49fedd26b9ad92392',X'01a2264d4b4e765dbd2ef4c8f8265a4a',0,10800,'keep','2026-11-29T07:11:29.443+00:00');
INSERT INTO time_block VALUES(X'01a2264d4b547010be6dd0b3d54d1e17',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b527577a92f350eec2ec66a',X'01a2264d4b537647a0cb58cd89d21651',0,3600,'keep','2026-11-29T07:53:29.443+00:00');
INSERT INTO time_block VALUES(X'01a2264d4b5775bca4195e8e5ddbf637',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b557636ace52bfb0f89a423',X'01a2264d4b5670f1aed8eeaa2ad59cbc',0,3600,'keep','2026-11-29T06:57:29.443+00:00');
INSERT INTO time_block VALUES(X'01a2264d4b5a74f0b9faea153c8d116f',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b597495bb186192460a8e22',X'01a2264d4b5a74f0b9faea10681c2776',0,18000,'keep','2026-11-29T04:45:29.443+00:00');
INSERT INTO time_block VALUES(X'01a2264d4b5e731bb6831b6be75dd2d9',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b5c746f8d7bd4b42e69a4b9',X'01a2264d4b5d7216b25a4c87788ca991',0,3600,'keep','2026-11-29T07:22:29.443+00:00');
CREATE TABLE news (
    id uuid not null constraint news_pkey primary key,
    club_id uuid not null constraint news_club_fkey references club (id),
    number bigint,
    body jsonb not null,
    at timestamptz not null
);
INSERT INTO news VALUES(X'01a2264d491075de8c344f50c6274763',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d49117598b37303a0da378c27',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d49127550ac4967ebec15d323',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d491370bb979fb3443c7261f4',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d4914739b830ee126b9f82527',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d4916712c80ab24b8c65ce318',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d491777ca948e5a84e025a7bf',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d4918740a93dd1ae90a028192',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d4919713a9018d26aaccfe601',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d491a773bb97ad34a679065c9',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d491b72eea3d848b5e7b465e1',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d491c70b88f3e05849a5a6f3b',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d491d70bb8dc1a08b7dea9b03',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d491e71e8bac89228491a1746',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d491f7064a47a5af5d7979402',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d49207017acec997f441e0e8e',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d492173f9a43fb20f6c582df8',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d4923705fba1e57a11258b53d',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d492475e89a0d6e15e991519c',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d4925732d83013ae0aa64fdf3',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d4926742c97f07b1934ee8679',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d4927778b81e919e63d7cb78f',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d492877808ce3075ea96be19a',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d4929717b98e52b1436e34839',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d492a7479b4b53b589b1071d0',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d492b775591786889655a5abe',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d492d7701b2201fa101dc9a81',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d492e70b09c53749978100e7f',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d492f77b789c5b9ea0ffb1989',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d4930769aa01b40ccb84826cb',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d49317431b7d8054eae01432f',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d493271339074e22258d73814',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d493371159fa0ce259d463de0',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d4934747e971120af862e813a',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d4935726eb0b455cd466aa828',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d49367477a32e78000c5a77b9',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d4937721db7cd89deb960d9dc',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d493872be84c999fe1b92eb02',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d4939722784c277a376164776',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d493a77db89b4279a537df31c',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d493b76a4a3e905dbf2f3f3b0',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d493c70388b089267b2ce9474',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d493d734ebc0f01e422579ae5',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d493e75959d7832c8682bd457',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d493f77e1a91f356b263eed05',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d494073bd9fd30522de7a2597',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d4941764db00c854fd88ab778',X'01a2264d490b7487805add0caab1c671',NULL,'"Furnished"','2026-11-29T07:55:28.911+00:00');
INSERT INTO news VALUES(X'01a2264d4ab871309c4caf95c32fcd61',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2004-05-31","card_number":"00421001","email":"client1@example.kz","groups":[],"id":"01a2264d-496a-76a5-8fa4-3ab6416378ee","name":"Айгерім Нұрланқызы","note":"","number":1,"phone":"+77015550010","registered_at":"2026-10-10T16:55:29.002Z","registered_by":"Dana","verified_at":null}}','2026-10-10T16:55:29.002+00:00');
INSERT INTO news VALUES(X'01a2264d4aba7589a72c27fb5b1c57eb',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2004-05-31","card_number":"00421001","email":"client1@example.kz","groups":[{"archived":false,"colour":"amber","id":"01a2264d-4967-77fa-a498-643661017db6","name":"Regulars"}],"id":"01a2264d-496a-76a5-8fa4-3ab6416378ee","name":"Айгерім Нұрланқызы","note":"","number":1,"phone":"+77015550010","registered_at":"2026-10-10T16:55:29.002Z","registered_by":"Dana","verified_at":null}}','2026-10-10T16:55:29.002+00:00');
INSERT INTO news VALUES(X'01a2264d4abd702e922aaab9b86277d0',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1999-11-02","card_number":"00421002","email":"client2@example.kz","groups":[],"id":"01a2264d-4abb-7403-aad2-ef6d35f94540","name":"Ерлан Сәрсенов","note":"","number":2,"phone":"+77075550011","registered_at":"2026-10-11T09:55:29.339Z","registered_by":"Dana","verified_at":null}}','2026-10-11T09:55:29.339+00:00');
INSERT INTO news VALUES(X'01a2264d4abf77b887cf3152ca9fed40',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1999-11-02","card_number":"00421002","email":"client2@example.kz","groups":[{"archived":false,"colour":"amber","id":"01a2264d-4967-77fa-a498-643661017db6","name":"Regulars"}],"id":"01a2264d-4abb-7403-aad2-ef6d35f94540","name":"Ерлан Сәрсенов","note":"","number":2,"phone":"+77075550011","registered_at":"2026-10-11T09:55:29.339Z","registered_by":"Dana","verified_at":null}}','2026-10-11T09:55:29.339+00:00');
INSERT INTO news VALUES(X'01a2264d4ac17567838cf0d87ffa6bc3',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2001-03-17","card_number":null,"email":null,"groups":[],"id":"01a2264d-4ac0-726b-b554-bd3645188413","name":"Тимур Ахметов","note":"","number":3,"phone":"+77015550012","registered_at":"2026-10-12T02:55:29.344Z","registered_by":"Dana","verified_at":null}}','2026-10-12T02:55:29.344+00:00');
INSERT INTO news VALUES(X'01a2264d4ac37269902e7371ae3950ae',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2001-03-17","card_number":null,"email":null,"groups":[{"archived":false,"colour":"violet","id":"01a2264d-4968-7147-b305-95623e72c35d","name":"Tournament team"}],"id":"01a2264d-4ac0-726b-b554-bd3645188413","name":"Тимур Ахметов","note":"","number":3,"phone":"+77015550012","registered_at":"2026-10-12T02:55:29.344Z","registered_by":"Dana","verified_at":null}}','2026-10-12T02:55:29.344+00:00');
INSERT INTO news VALUES(X'01a2264d4ac5721cbfa5fdd7bab50acd',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2005-09-09","card_number":null,"email":null,"groups":[],"id":"01a2264d-4ac4-73aa-99c6-bb8a0486f062","name":"Анастасия Ким","note":"","number":4,"phone":"+77075550013","registered_at":"2026-10-12T19:55:29.348Z","registered_by":"Dana","verified_at":null}}','2026-10-12T19:55:29.348+00:00');
INSERT INTO news VALUES(X'01a2264d4ac7715f986ddfa3c9716dbb',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2000-01-25","card_number":"00421003","email":"client5@example.kz","groups":[],"id":"01a2264d-4ac6-7627-97b0-a6a07305cfa6","name":"Daniyar Omarov","note":"","number":5,"phone":"+77015550014","registered_at":"2026-10-13T12:55:29.350Z","registered_by":"Dana","verified_at":null}}','2026-10-13T12:55:29.350+00:00');
INSERT INTO news VALUES(X'01a2264d4ac9771987d71e5fd0ba8333',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2000-01-25","card_number":"00421003","email":"client5@example.kz","groups":[{"archived":false,"colour":"violet","id":"01a2264d-4968-7147-b305-95623e72c35d","name":"Tournament team"}],"id":"01a2264d-4ac6-7627-97b0-a6a07305cfa6","name":"Daniyar Omarov","note":"","number":5,"phone":"+77015550014","registered_at":"2026-10-13T12:55:29.350Z","registered_by":"Dana","verified_at":null}}','2026-10-13T12:55:29.350+00:00');
INSERT INTO news VALUES(X'01a2264d4aca72a48d23204d2b35eba2',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2000-01-25","card_number":"00421003","email":"client5@example.kz","groups":[{"archived":false,"colour":"violet","id":"01a2264d-4968-7147-b305-95623e72c35d","name":"Tournament team"}],"id":"01a2264d-4ac6-7627-97b0-a6a07305cfa6","name":"Daniyar Omarov","note":"Left-handed: likes PC 31, the mouse is on the left there","number":5,"phone":"+77015550014","registered_at":"2026-10-13T12:55:29.350Z","registered_by":"Dana","verified_at":null}}','2026-10-13T12:55:29.350+00:00');
INSERT INTO news VALUES(X'01a2264d4acc74e785b5d44b3297fabb',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a2264d-4aca-72a4-8d23-204e4b141c46","name":"Жанна Бекова","note":"","number":6,"phone":"+77075550015","registered_at":"2026-10-14T05:55:29.354Z","registered_by":"Dana","verified_at":null}}','2026-10-14T05:55:29.354+00:00');
INSERT INTO news VALUES(X'01a2264d4ace7558a5a23647c251799f',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-07-14","card_number":null,"email":null,"groups":[],"id":"01a2264d-4acd-74c5-878f-1319e643f05a","name":"Иван Петров","note":"","number":7,"phone":"+77015550016","registered_at":"2026-10-14T22:55:29.357Z","registered_by":"Dana","verified_at":null}}','2026-10-14T22:55:29.357+00:00');
INSERT INTO news VALUES(X'01a2264d4ad075009bdc9fcc8f62a023',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-07-14","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a2264d-4969-7063-991c-2ec46df8b4c4","name":"School"}],"id":"01a2264d-4acd-74c5-878f-1319e643f05a","name":"Иван Петров","note":"","number":7,"phone":"+77015550016","registered_at":"2026-10-14T22:55:29.357Z","registered_by":"Dana","verified_at":null}}','2026-10-14T22:55:29.357+00:00');
INSERT INTO news VALUES(X'01a2264d4ad17283bd9f0a453e119065',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2007-12-03","card_number":null,"email":null,"groups":[],"id":"01a2264d-4ad0-7500-9bdc-9fcdd0a7ce8e","name":"Пётр Иванов","note":"","number":8,"phone":"+77075551117","registered_at":"2026-10-15T15:55:29.360Z","registered_by":"Dana","verified_at":null}}','2026-10-15T15:55:29.360+00:00');
INSERT INTO news VALUES(X'01a2264d4ad370c8aa363eaa8db351b2',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2007-12-03","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a2264d-4969-7063-991c-2ec46df8b4c4","name":"School"}],"id":"01a2264d-4ad0-7500-9bdc-9fcdd0a7ce8e","name":"Пётр Иванов","note":"","number":8,"phone":"+77075551117","registered_at":"2026-10-15T15:55:29.360Z","registered_by":"Dana","verified_at":null}}','2026-10-15T15:55:29.360+00:00');
INSERT INTO news VALUES(X'01a2264d4ad572adad982941a8711c1e',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a2264d-4ad3-70c8-aa36-3eabb132f73d","name":"+77015551118","note":"","number":9,"phone":"+77015551118","registered_at":"2026-10-16T08:55:29.363Z","registered_by":"Dana","verified_at":null}}','2026-10-16T08:55:29.363+00:00');
INSERT INTO news VALUES(X'01a2264d4ad6756e9364f26ad2a6ecc1',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2003-02-28","card_number":null,"email":null,"groups":[],"id":"01a2264d-4ad5-72ad-ad98-29424f9330a7","name":"Мадина Әбдірахман","note":"","number":10,"phone":"+77075551119","registered_at":"2026-10-17T01:55:29.365Z","registered_by":"Dana","verified_at":null}}','2026-10-17T01:55:29.365+00:00');
INSERT INTO news VALUES(X'01a2264d4ad8769687714e6afe17f6de',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2003-02-28","card_number":null,"email":null,"groups":[{"archived":false,"colour":"amber","id":"01a2264d-4967-77fa-a498-643661017db6","name":"Regulars"}],"id":"01a2264d-4ad5-72ad-ad98-29424f9330a7","name":"Мадина Әбдірахман","note":"","number":10,"phone":"+77075551119","registered_at":"2026-10-17T01:55:29.365Z","registered_by":"Dana","verified_at":null}}','2026-10-17T01:55:29.365+00:00');
INSERT INTO news VALUES(X'01a2264d4ada7558a64adecce8cf382a',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1996-06-20","card_number":"00421004","email":"client11@example.kz","groups":[],"id":"01a2264d-4ad8-7696-8771-4e6b550a908c","name":"Kevin O''Neill","note":"","number":11,"phone":"+77015551120","registered_at":"2026-10-17T18:55:29.368Z","registered_by":"Dana","verified_at":null}}','2026-10-17T18:55:29.368+00:00');
INSERT INTO news VALUES(X'01a2264d4adc7549be77727f622c0ebe',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a2264d-4ada-7558-a64a-decd7131ae9b","name":"Асель Жұмабаева","note":"","number":12,"phone":"+77075551121","registered_at":"2026-10-18T11:55:29.370Z","registered_by":"Dana","verified_at":null}}','2026-10-18T11:55:29.370+00:00');
INSERT INTO news VALUES(X'01a2264d4add765f865a86b5ecd6e1e7',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2008-10-11","card_number":null,"email":null,"groups":[],"id":"01a2264d-4adc-7549-be77-728030f54cf2","name":"Семён Ёлкин","note":"","number":13,"phone":"+77015551122","registered_at":"2026-10-19T04:55:29.372Z","registered_by":"Dana","verified_at":null}}','2026-10-19T04:55:29.372+00:00');
INSERT INTO news VALUES(X'01a2264d4adf73a5b77e6482b8085e9f',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2008-10-11","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a2264d-4969-7063-991c-2ec46df8b4c4","name":"School"}],"id":"01a2264d-4adc-7549-be77-728030f54cf2","name":"Семён Ёлкин","note":"","number":13,"phone":"+77015551122","registered_at":"2026-10-19T04:55:29.372Z","registered_by":"Dana","verified_at":null}}','2026-10-19T04:55:29.372+00:00');
INSERT INTO news VALUES(X'01a2264d4ae171918c24a209d82de37d',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2002-08-08","card_number":null,"email":null,"groups":[],"id":"01a2264d-4adf-73a5-b77e-6483c7a1bb54","name":"Нұрсұлтан Қайратұлы","note":"","number":14,"phone":"+77075551123","registered_at":"2026-10-19T21:55:29.375Z","registered_by":"Dana","verified_at":null}}','2026-10-19T21:55:29.375+00:00');
INSERT INTO news VALUES(X'01a2264d4ae2731eb443026fb9dcd1e6',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2002-08-08","card_number":null,"email":null,"groups":[{"archived":false,"colour":"violet","id":"01a2264d-4968-7147-b305-95623e72c35d","name":"Tournament team"}],"id":"01a2264d-4adf-73a5-b77e-6483c7a1bb54","name":"Нұрсұлтан Қайратұлы","note":"","number":14,"phone":"+77075551123","registered_at":"2026-10-19T21:55:29.375Z","registered_by":"Dana","verified_at":null}}','2026-10-19T21:55:29.375+00:00');
INSERT INTO news VALUES(X'01a2264d4ae47466994f804b5cfa05d4',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a2264d-4ae3-72c6-94a7-06b689a67fa3","name":"Дарья Соколова","note":"","number":15,"phone":"+77015552224","registered_at":"2026-10-20T14:55:29.379Z","registered_by":"Dana","verified_at":null}}','2026-10-20T14:55:29.379+00:00');
INSERT INTO news VALUES(X'01a2264d4ae571d5997b0ebcc651d9ad',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2004-04-04","card_number":null,"email":null,"groups":[],"id":"01a2264d-4ae4-7466-994f-804c49c43368","name":"Алихан Тлеубаев","note":"","number":16,"phone":"+77075552225","registered_at":"2026-10-21T07:55:29.380Z","registered_by":"Dana","verified_at":null}}','2026-10-21T07:55:29.380+00:00');
INSERT INTO news VALUES(X'01a2264d4ae773529bb567d85f471794',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2004-04-04","card_number":null,"email":null,"groups":[{"archived":false,"colour":"violet","id":"01a2264d-4968-7147-b305-95623e72c35d","name":"Tournament team"}],"id":"01a2264d-4ae4-7466-994f-804c49c43368","name":"Алихан Тлеубаев","note":"","number":16,"phone":"+77075552225","registered_at":"2026-10-21T07:55:29.380Z","registered_by":"Dana","verified_at":null}}','2026-10-21T07:55:29.380+00:00');
INSERT INTO news VALUES(X'01a2264d4ae977feb9c8201a1d5adbd3',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a2264d-4ae7-7352-9bb5-67d9eec76506","name":"+77015552226","note":"","number":17,"phone":"+77015552226","registered_at":"2026-10-22T00:55:29.383Z","registered_by":"Dana","verified_at":null}}','2026-10-22T00:55:29.383+00:00');
INSERT INTO news VALUES(X'01a2264d4aea722faf9760436c866ba5',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1998-01-30","card_number":null,"email":null,"groups":[],"id":"01a2264d-4ae9-77fe-b9c8-201b2af7decc","name":"Mia Schneider","note":"","number":18,"phone":"+77075552227","registered_at":"2026-10-22T17:55:29.385Z","registered_by":"Dana","verified_at":null}}','2026-10-22T17:55:29.385+00:00');
INSERT INTO news VALUES(X'01a2264d4aec7526b245c0aed63c2515',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a2264d-4aeb-7720-8fd1-8021821c4a3f","name":"Руслан Хасанов","note":"","number":19,"phone":"+77015552228","registered_at":"2026-10-23T10:55:29.387Z","registered_by":"Dana","verified_at":null}}','2026-10-23T10:55:29.387+00:00');
INSERT INTO news VALUES(X'01a2264d4aee76d083436438cb75b9eb',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-03-08","card_number":null,"email":null,"groups":[],"id":"01a2264d-4aed-7253-a6da-1a27a83e0c38","name":"Камила Ергалиева","note":"","number":20,"phone":"+77075552229","registered_at":"2026-10-24T03:55:29.389Z","registered_by":"Dana","verified_at":null}}','2026-10-24T03:55:29.389+00:00');
INSERT INTO news VALUES(X'01a2264d4af070f6b40ed5472658cc70',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-03-08","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a2264d-4969-7063-991c-2ec46df8b4c4","name":"School"}],"id":"01a2264d-4aed-7253-a6da-1a27a83e0c38","name":"Камила Ергалиева","note":"","number":20,"phone":"+77075552229","registered_at":"2026-10-24T03:55:29.389Z","registered_by":"Dana","verified_at":null}}','2026-10-24T03:55:29.389+00:00');
INSERT INTO news VALUES(X'01a2264d4af177f5b34892b7b5be733b',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2001-05-05","card_number":"00421005","email":"client21@example.kz","groups":[],"id":"01a2264d-4af0-70f6-b40e-d54851b95fc2","name":"Максим Орлов","note":"","number":21,"phone":"+77015552230","registered_at":"2026-10-24T20:55:29.392Z","registered_by":"Dana","verified_at":null}}','2026-10-24T20:55:29.392+00:00');
INSERT INTO news VALUES(X'01a2264d4af374d89b7063a941e21064',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2001-05-05","card_number":"00421005","email":"client21@example.kz","groups":[{"archived":false,"colour":"amber","id":"01a2264d-4967-77fa-a498-643661017db6","name":"Regulars"}],"id":"01a2264d-4af0-70f6-b40e-d54851b95fc2","name":"Максим Орлов","note":"","number":21,"phone":"+77015552230","registered_at":"2026-10-24T20:55:29.392Z","registered_by":"Dana","verified_at":null}}','2026-10-24T20:55:29.392+00:00');
INSERT INTO news VALUES(X'01a2264d4af5775d99200a07619eb51b',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a2264d-4af3-74d8-9b70-63aa1db22cd6","name":"Әлия Сейітқызы","note":"","number":22,"phone":"+77075553331","registered_at":"2026-10-25T13:55:29.395Z","registered_by":"Dana","verified_at":null}}','2026-10-25T13:55:29.395+00:00');
INSERT INTO news VALUES(X'01a2264d4af7724eb719d76ff641aeb4',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2005-11-19","card_number":null,"email":null,"groups":[],"id":"01a2264d-4af5-775d-9920-0a08b7a16b0c","name":"Артём Цой","note":"","number":23,"phone":"+77015553332","registered_at":"2026-10-26T06:55:29.397Z","registered_by":"Dana","verified_at":null}}','2026-10-26T06:55:29.397+00:00');
INSERT INTO news VALUES(X'01a2264d4af87576942f9c47ce634bcf',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2005-11-19","card_number":null,"email":null,"groups":[{"archived":false,"colour":"violet","id":"01a2264d-4968-7147-b305-95623e72c35d","name":"Tournament team"}],"id":"01a2264d-4af5-775d-9920-0a08b7a16b0c","name":"Артём Цой","note":"","number":23,"phone":"+77015553332","registered_at":"2026-10-26T06:55:29.397Z","registered_by":"Dana","verified_at":null}}','2026-10-26T06:55:29.397+00:00');
INSERT INTO news VALUES(X'01a2264d4afa71a1b6d9e635e4cfafac',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a2264d-4af9-7647-9b41-df1ad8201672","name":"Динара Мұқанова","note":"","number":24,"phone":"+77075553333","registered_at":"2026-10-26T23:55:29.401Z","registered_by":"Dana","verified_at":null}}','2026-10-26T23:55:29.401+00:00');
INSERT INTO news VALUES(X'01a2264d4afc7463a195d692931b519a',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1989-09-01","card_number":null,"email":null,"groups":[],"id":"01a2264d-4afb-750a-8d5a-0fd933c76071","name":"Олег Васильев","note":"","number":25,"phone":"+77015553334","registered_at":"2026-10-27T16:55:29.403Z","registered_by":"Dana","verified_at":null}}','2026-10-27T16:55:29.403+00:00');
INSERT INTO news VALUES(X'01a2264d4afe70daa368c5306a3b10bc',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2007-06-26","card_number":null,"email":null,"groups":[],"id":"01a2264d-4afd-73cf-a5a8-b6efc6d40c02","name":"Сания Талғатқызы","note":"","number":26,"phone":"+77075553335","registered_at":"2026-10-28T09:55:29.405Z","registered_by":"Dana","verified_at":null}}','2026-10-28T09:55:29.405+00:00');
INSERT INTO news VALUES(X'01a2264d4aff7622b8d369a2b0715320',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2007-06-26","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a2264d-4969-7063-991c-2ec46df8b4c4","name":"School"}],"id":"01a2264d-4afd-73cf-a5a8-b6efc6d40c02","name":"Сания Талғатқызы","note":"","number":26,"phone":"+77075553335","registered_at":"2026-10-28T09:55:29.405Z","registered_by":"Dana","verified_at":null}}','2026-10-28T09:55:29.405+00:00');
INSERT INTO news VALUES(X'01a2264d4b01714b964fbc622e0cce06',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2000-10-10","card_number":"00421006","email":"client27@example.kz","groups":[],"id":"01a2264d-4b00-741e-b774-30ee397235e9","name":"Bauyrzhan Seitkali","note":"","number":27,"phone":"+77015553336","registered_at":"2026-10-29T02:55:29.408Z","registered_by":"Dana","verified_at":null}}','2026-10-29T02:55:29.408+00:00');
INSERT INTO news VALUES(X'01a2264d4b0374e097fe63e33b721bf2',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2000-10-10","card_number":"00421006","email":"client27@example.kz","groups":[{"archived":false,"colour":"amber","id":"01a2264d-4967-77fa-a498-643661017db6","name":"Regulars"}],"id":"01a2264d-4b00-741e-b774-30ee397235e9","name":"Bauyrzhan Seitkali","note":"","number":27,"phone":"+77015553336","registered_at":"2026-10-29T02:55:29.408Z","registered_by":"Dana","verified_at":null}}','2026-10-29T02:55:29.408+00:00');
INSERT INTO news VALUES(X'01a2264d4b0475a5aacc86434353a64f',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a2264d-4b03-74e0-97fe-63e424448e72","name":"Виктория Ли","note":"","number":28,"phone":"+77075553337","registered_at":"2026-10-29T19:55:29.411Z","registered_by":"Dana","verified_at":null}}','2026-10-29T19:55:29.411+00:00');
INSERT INTO news VALUES(X'01a2264d4b0676b898a1ccdcd05674c2',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a2264d-4b05-7006-9c86-24f41eeb3fb6","name":"+77015554438","note":"","number":29,"phone":"+77015554438","registered_at":"2026-10-30T12:55:29.413Z","registered_by":"Dana","verified_at":null}}','2026-10-30T12:55:29.413+00:00');
INSERT INTO news VALUES(X'01a2264d4b087000bbf91bb6c44315ca',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2003-07-07","card_number":null,"email":null,"groups":[],"id":"01a2264d-4b07-7424-a07f-fe4fc9e9ed09","name":"Арман Досжан","note":"","number":30,"phone":"+77075554439","registered_at":"2026-10-31T05:55:29.415Z","registered_by":"Dana","verified_at":null}}','2026-10-31T05:55:29.415+00:00');
INSERT INTO news VALUES(X'01a2264d4b0a7327b8e7cf15d3e94240',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2004-12-24","card_number":null,"email":null,"groups":[],"id":"01a2264d-4b09-7547-8375-4e0085df08d0","name":"Полина Громова","note":"","number":31,"phone":"+77015554440","registered_at":"2026-10-31T22:55:29.417Z","registered_by":"Dana","verified_at":null}}','2026-10-31T22:55:29.417+00:00');
INSERT INTO news VALUES(X'01a2264d4b0c712fb4643a24476effe1',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a2264d-4b0b-76ce-863f-43b245899f38","name":"Ғалым Есенов","note":"","number":32,"phone":"+77075554441","registered_at":"2026-11-01T15:55:29.419Z","registered_by":"Dana","verified_at":null}}','2026-11-01T15:55:29.419+00:00');
INSERT INTO news VALUES(X'01a2264d4b0e74728d87d6e81f5d6c84',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2002-02-02","card_number":null,"email":null,"groups":[],"id":"01a2264d-4b0d-71cc-a63a-c6f421110204","name":"Ильяс Кәрімов","note":"","number":33,"phone":"+77015554442","registered_at":"2026-11-02T08:55:29.421Z","registered_by":"Dana","verified_at":null}}','2026-11-02T08:55:29.421+00:00');
INSERT INTO news VALUES(X'01a2264d4b1071cda282218838d56171',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2002-02-02","card_number":null,"email":null,"groups":[{"archived":false,"colour":"violet","id":"01a2264d-4968-7147-b305-95623e72c35d","name":"Tournament team"}],"id":"01a2264d-4b0d-71cc-a63a-c6f421110204","name":"Ильяс Кәрімов","note":"","number":33,"phone":"+77015554442","registered_at":"2026-11-02T08:55:29.421Z","registered_by":"Dana","verified_at":null}}','2026-11-02T08:55:29.421+00:00');
INSERT INTO news VALUES(X'01a2264d4b11769abe0390b0c06f0bcf',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1994-04-19","card_number":null,"email":null,"groups":[],"id":"01a2264d-4b10-71cd-a282-2189898f93f7","name":"Елена Пак","note":"","number":34,"phone":"+77075554443","registered_at":"2026-11-03T01:55:29.424Z","registered_by":"Dana","verified_at":null}}','2026-11-03T01:55:29.424+00:00');
INSERT INTO news VALUES(X'01a2264d4b13758898cba70de31e49c3',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1994-04-19","card_number":null,"email":null,"groups":[{"archived":false,"colour":"amber","id":"01a2264d-4967-77fa-a498-643661017db6","name":"Regulars"}],"id":"01a2264d-4b10-71cd-a282-2189898f93f7","name":"Елена Пак","note":"","number":34,"phone":"+77075554443","registered_at":"2026-11-03T01:55:29.424Z","registered_by":"Dana","verified_at":null}}','2026-11-03T01:55:29.424+00:00');
INSERT INTO news VALUES(X'01a2264d4b14711c80e7bc8b410d1821',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a2264d-4b13-7588-98cb-a70e62e23f2a","name":"Өмірбек Тоқтар","note":"","number":35,"phone":"+77015554444","registered_at":"2026-11-03T18:55:29.427Z","registered_by":"Dana","verified_at":null}}','2026-11-03T18:55:29.427+00:00');
INSERT INTO news VALUES(X'01a2264d4b1672d499ed6461e0885eb5',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2001-08-31","card_number":null,"email":null,"groups":[],"id":"01a2264d-4b15-729d-b2d6-921e279488c5","name":"Jasmine Lee","note":"","number":36,"phone":"+77075555545","registered_at":"2026-11-04T11:55:29.429Z","registered_by":"Dana","verified_at":null}}','2026-11-04T11:55:29.429+00:00');
INSERT INTO news VALUES(X'01a2264d4b197015a915a7041375a2a6',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-01-13","card_number":null,"email":null,"groups":[],"id":"01a2264d-4b18-70bc-b8b0-212bb3ec3fad","name":"Никита Беляев","note":"","number":37,"phone":"+77015555546","registered_at":"2026-11-05T04:55:29.432Z","registered_by":"Dana","verified_at":null}}','2026-11-05T04:55:29.432+00:00');
INSERT INTO news VALUES(X'01a2264d4b1b70e88cba80d45870a71f',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2006-01-13","card_number":null,"email":null,"groups":[{"archived":false,"colour":"teal","id":"01a2264d-4969-7063-991c-2ec46df8b4c4","name":"School"}],"id":"01a2264d-4b18-70bc-b8b0-212bb3ec3fad","name":"Никита Беляев","note":"","number":37,"phone":"+77015555546","registered_at":"2026-11-05T04:55:29.432Z","registered_by":"Dana","verified_at":null}}','2026-11-05T04:55:29.432+00:00');
INSERT INTO news VALUES(X'01a2264d4b1d711c80491d7b8b317d17',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a2264d-4b1b-70e8-8cba-80d5a558c191","name":"Үміт Сағынбай","note":"","number":38,"phone":"+77075555547","registered_at":"2026-11-05T21:55:29.435Z","registered_by":"Dana","verified_at":null}}','2026-11-05T21:55:29.435+00:00');
INSERT INTO news VALUES(X'01a2264d4b1f723a956a9b6d87863426',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"2005-05-15","card_number":null,"email":null,"groups":[],"id":"01a2264d-4b1d-711c-8049-1d7cf2c1714e","name":"Амир Исаев","note":"","number":39,"phone":"+77015555548","registered_at":"2026-11-06T14:55:29.437Z","registered_by":"Dana","verified_at":null}}','2026-11-06T14:55:29.437+00:00');
INSERT INTO news VALUES(X'01a2264d4b2176589ff649212f1f5084',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":null,"born_on":"1997-03-03","card_number":"00421007","email":"client40@example.kz","groups":[],"id":"01a2264d-4b1f-723a-956a-9b6e2b7fcbe9","name":"Sofia Rossi","note":"","number":40,"phone":"+77075555549","registered_at":"2026-11-07T07:55:29.439Z","registered_by":"Dana","verified_at":null}}','2026-11-07T07:55:29.439+00:00');
INSERT INTO news VALUES(X'01a2264d4b2275e49a938875033bf2ff',X'01a2264d490b7487805add0caab1c671',NULL,'{"Client":{"archived_at":null,"ban":{"by":"Dana","from":"2026-11-29T07:55:29.441Z","id":"01a2264d-4b21-7658-9ff6-49229a4077dc","lifted":null,"reason":"Broke a headset and would not pay for it","until":null},"born_on":null,"card_number":null,"email":null,"groups":[],"id":"01a2264d-4aeb-7720-8fd1-8021821c4a3f","name":"Руслан Хасанов","note":"","number":19,"phone":"+77015552228","registered_at":"2026-10-23T10:55:29.387Z","registered_by":"Dana","verified_at":null}}','2026-11-29T07:55:29.441+00:00');
INSERT INTO news VALUES(X'01a2264d4b25702eaf0a662ad366a6dc',X'01a2264d490b7487805add0caab1c671',NULL,'{"Shift":{"business_day":"2026-11-29","closed":null,"id":"01a2264d-4b23-7273-8da4-85ba028a31b2","number":1,"opened_at":"2026-11-29T03:55:29.443Z","opened_by":"Dana","opening_cash":20000}}','2026-11-29T03:55:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b2d754188dd2e5fb66a942d',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T07:43:29.443Z","change":0,"id":"01a2264d-4b2d-7541-88dd-2e5dc53d14db","order":"01a2264d-4b2b-74eb-a8a8-902c993980d8","paid":[["cash",1800]],"price":1800,"refund_policy":"keep","seconds":7200,"tariff":"01a2264d-4942-704b-b03a-969359d9baf3","tariff_name":"1 hour"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-4912-7550-ac49-67ec0d43093b","ended":null,"id":"01a2264d-4b2a-71df-bfc3-8abdec7959c6","resumes_at":null,"segments":[{"device":"01a2264d-4912-7550-ac49-67ec0d43093b","from":"2026-11-29T07:43:29.443Z","id":"01a2264d-4b2d-7541-88dd-2e5ed46c0d73","kind":"playing","to":null}],"started_at":"2026-11-29T07:43:29.443Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T07:43:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b3075ebabeb7910fea8284b',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T06:08:29.443Z","change":0,"id":"01a2264d-4b30-75eb-abeb-790ebabc38eb","order":"01a2264d-4b2f-7139-a5cc-3b0bc2a9be59","paid":[["cash",2400]],"price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a2264d-4943-744f-8250-161b015103f4","tariff_name":"3 hours"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-4915-711d-a088-285356a18cbe","ended":null,"id":"01a2264d-4b2e-73a6-886f-b69d0983bd73","resumes_at":null,"segments":[{"device":"01a2264d-4915-711d-a088-285356a18cbe","from":"2026-11-29T06:08:29.443Z","id":"01a2264d-4b30-75eb-abeb-790fa9735f64","kind":"playing","to":null}],"started_at":"2026-11-29T06:08:29.443Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T06:08:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b3370ec966e4a9e5212dedc',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T06:58:29.443Z","change":0,"id":"01a2264d-4b33-70ec-966e-4a9c16c4371a","order":"01a2264d-4b32-75f6-bec2-885b08c81119","paid":[["cash",900]],"price":900,"refund_policy":"keep","seconds":3600,"tariff":"01a2264d-4942-704b-b03a-969359d9baf3","tariff_name":"1 hour"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-4916-712c-80ab-24b9c2743af4","ended":null,"id":"01a2264d-4b31-7527-a766-87f5315f416e","resumes_at":null,"segments":[{"device":"01a2264d-4916-712c-80ab-24b9c2743af4","from":"2026-11-29T06:58:29.443Z","id":"01a2264d-4b33-70ec-966e-4a9d7009c768","kind":"playing","to":null}],"started_at":"2026-11-29T06:58:29.443Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T06:58:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b36745ab0e88982332f335a',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T07:14:29.443Z","change":0,"id":"01a2264d-4b35-77e5-a2de-5bc4150c7e18","order":"01a2264d-4b35-77e5-a2de-5bbebec5018c","paid":[["card",2400]],"price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a2264d-4943-744f-8250-161b015103f4","tariff_name":"3 hours"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-4917-77ca-948e-5a85bce70215","ended":null,"id":"01a2264d-4b34-74bb-b597-89f0c0d0f399","resumes_at":null,"segments":[{"device":"01a2264d-4917-77ca-948e-5a85bce70215","from":"2026-11-29T07:14:29.443Z","id":"01a2264d-4b36-745a-b0e8-89815e4bd862","kind":"playing","to":null}],"started_at":"2026-11-29T07:14:29.443Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T07:14:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b3877a7880a08458c0d500d',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T07:14:29.443Z","change":0,"id":"01a2264d-4b35-77e5-a2de-5bc4150c7e18","order":"01a2264d-4b35-77e5-a2de-5bbebec5018c","paid":[["card",2400]],"price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a2264d-4943-744f-8250-161b015103f4","tariff_name":"3 hours"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-4917-77ca-948e-5a85bce70215","ended":null,"id":"01a2264d-4b34-74bb-b597-89f0c0d0f399","resumes_at":"2026-11-29T08:22:29.443Z","segments":[{"device":"01a2264d-4917-77ca-948e-5a85bce70215","from":"2026-11-29T07:14:29.443Z","id":"01a2264d-4b36-745a-b0e8-89815e4bd862","kind":"playing","to":"2026-11-29T07:52:29.443Z"},{"device":"01a2264d-4917-77ca-948e-5a85bce70215","from":"2026-11-29T07:52:29.443Z","id":"01a2264d-4b38-77a7-880a-0844fc508033","kind":"paused","to":null}],"started_at":"2026-11-29T07:14:29.443Z","started_by":"Dana","state":"paused","who":"Unknown Guest"}}','2026-11-29T07:52:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b3b772b8ab0cb7c27f3b3c7',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T07:35:29.443Z","change":0,"id":"01a2264d-4b3b-772b-8ab0-cb7a0d4849be","order":"01a2264d-4b3a-76c3-96cb-6b6bfc9ef222","paid":[["card",3500]],"price":3500,"refund_policy":"keep","seconds":18000,"tariff":"01a2264d-4945-770a-bf45-3b320148eb1a","tariff_name":"5 hours"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-491a-773b-b97a-d34b648b166a","ended":null,"id":"01a2264d-4b39-76a2-81a8-13a942cb8662","resumes_at":null,"segments":[{"device":"01a2264d-491a-773b-b97a-d34b648b166a","from":"2026-11-29T07:35:29.443Z","id":"01a2264d-4b3b-772b-8ab0-cb7b2c356db4","kind":"playing","to":null}],"started_at":"2026-11-29T07:35:29.443Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T07:35:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b3e7779b714e200ea1320d5',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T06:27:29.443Z","change":0,"id":"01a2264d-4b3e-7779-b714-e1fe929d88e5","order":"01a2264d-4b3d-7300-a277-4921586bdf51","paid":[["cash",1800]],"price":1800,"refund_policy":"keep","seconds":7200,"tariff":"01a2264d-4942-704b-b03a-969359d9baf3","tariff_name":"1 hour"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-491d-70bb-8dc1-a08a06936b40","ended":null,"id":"01a2264d-4b3c-73e6-97cc-d80dcc1ddc1e","resumes_at":null,"segments":[{"device":"01a2264d-491d-70bb-8dc1-a08a06936b40","from":"2026-11-29T06:27:29.443Z","id":"01a2264d-4b3e-7779-b714-e1ffcbc385e3","kind":"playing","to":null}],"started_at":"2026-11-29T06:27:29.443Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T06:27:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b41776487e2139f9cf5e8fd',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T07:17:29.443Z","change":0,"id":"01a2264d-4b40-73a4-90e9-7c8aa251789c","order":"01a2264d-4b40-73a4-90e9-7c84ac8ed029","paid":[["cash",900]],"price":900,"refund_policy":"keep","seconds":3600,"tariff":"01a2264d-4942-704b-b03a-969359d9baf3","tariff_name":"1 hour"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-491e-71e8-bac8-9227676387ec","ended":null,"id":"01a2264d-4b3f-77b1-8c52-9cd13ff4881a","resumes_at":null,"segments":[{"device":"01a2264d-491e-71e8-bac8-9227676387ec","from":"2026-11-29T07:17:29.443Z","id":"01a2264d-4b41-7764-87e2-139e0de6d2b2","kind":"playing","to":null}],"started_at":"2026-11-29T07:17:29.443Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T07:17:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b44778981616a7a6ffe20a2',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T07:50:29.443Z","change":0,"id":"01a2264d-4b43-775a-828a-861738f88ff6","order":"01a2264d-4b43-775a-828a-86113ee2ef39","paid":[["cash",500]],"price":500,"refund_policy":"keep","seconds":1800,"tariff":"01a2264d-4946-77c9-8009-1c3676fed241","tariff_name":"30 minutes"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-4921-73f9-a43f-b20ecceb50ab","ended":null,"id":"01a2264d-4b42-7150-81dd-8e7211cd4a0d","resumes_at":null,"segments":[{"device":"01a2264d-4921-73f9-a43f-b20ecceb50ab","from":"2026-11-29T07:50:29.443Z","id":"01a2264d-4b44-7789-8161-6a79c88230af","kind":"playing","to":null}],"started_at":"2026-11-29T07:50:29.443Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T07:50:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b4771038b6ba252a9ec1cc2',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T07:28:29.443Z","change":0,"id":"01a2264d-4b46-70a0-936b-8bf8e6e7b4b6","order":"01a2264d-4b45-7702-ae42-40bf8139399c","paid":[["card",500]],"price":500,"refund_policy":"keep","seconds":1800,"tariff":"01a2264d-4946-77c9-8009-1c3676fed241","tariff_name":"30 minutes"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-4924-75e8-9a0d-6e163ea02f0b","ended":null,"id":"01a2264d-4b45-7702-ae42-40be3e70d2f4","resumes_at":null,"segments":[{"device":"01a2264d-4924-75e8-9a0d-6e163ea02f0b","from":"2026-11-29T07:28:29.443Z","id":"01a2264d-4b47-7103-8b6b-a25193df9d47","kind":"playing","to":null}],"started_at":"2026-11-29T07:28:29.443Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T07:28:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b4a736db28758fb90c87980',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T05:25:29.443Z","change":0,"id":"01a2264d-4b49-739e-a62b-5561385187b5","order":"01a2264d-4b48-74f2-a1e1-465721f85f2b","paid":[["cash",2400]],"price":2400,"refund_policy":"keep","seconds":10800,"tariff":"01a2264d-4943-744f-8250-161b015103f4","tariff_name":"3 hours"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-4929-717b-98e5-2b13aa8657e4","ended":null,"id":"01a2264d-4b48-74f2-a1e1-46565d0edb1a","resumes_at":null,"segments":[{"device":"01a2264d-4929-717b-98e5-2b13aa8657e4","from":"2026-11-29T05:25:29.443Z","id":"01a2264d-4b49-739e-a62b-556213ba19f6","kind":"playing","to":null}],"started_at":"2026-11-29T05:25:29.443Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T05:25:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b4c717293780d3428e7c739',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T06:49:29.443Z","change":0,"id":"01a2264d-4b4c-7172-9378-0d32d564ea1e","order":"01a2264d-4b4b-76c4-92be-a504a1895074","paid":[["card",2700]],"price":2700,"refund_policy":"keep","seconds":10800,"tariff":"01a2264d-4942-704b-b03a-969359d9baf3","tariff_name":"1 hour"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-492e-70b0-9c53-749aa099d435","ended":null,"id":"01a2264d-4b4a-736d-b287-58fc5b31d13e","resumes_at":null,"segments":[{"device":"01a2264d-492e-70b0-9c53-749aa099d435","from":"2026-11-29T06:49:29.443Z","id":"01a2264d-4b4c-7172-9378-0d338d9264c7","kind":"playing","to":null}],"started_at":"2026-11-29T06:49:29.443Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T06:49:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b4f733bb72517d3edd07948',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T07:11:29.443Z","change":0,"id":"01a2264d-4b4f-733b-b725-17d114ff5c7c","order":"01a2264d-4b4e-765d-bd2e-f4c7ded07f3e","paid":[["cash",3600]],"price":3600,"refund_policy":"keep","seconds":10800,"tariff":"01a2264d-4943-744f-8250-161b015103f4","tariff_name":"3 hours"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-4933-7115-9fa0-ce26ed2e6373","ended":null,"id":"01a2264d-4b4d-71e4-9fed-d26b9ad92392","resumes_at":null,"segments":[{"device":"01a2264d-4933-7115-9fa0-ce26ed2e6373","from":"2026-11-29T07:11:29.443Z","id":"01a2264d-4b4f-733b-b725-17d2c3948169","kind":"playing","to":null}],"started_at":"2026-11-29T07:11:29.443Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T07:11:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b5170b08b7b421157d53071',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T07:11:29.443Z","change":0,"id":"01a2264d-4b4f-733b-b725-17d114ff5c7c","order":"01a2264d-4b4e-765d-bd2e-f4c7ded07f3e","paid":[["cash",3600]],"price":3600,"refund_policy":"keep","seconds":10800,"tariff":"01a2264d-4943-744f-8250-161b015103f4","tariff_name":"3 hours"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-4933-7115-9fa0-ce26ed2e6373","ended":null,"id":"01a2264d-4b4d-71e4-9fed-d26b9ad92392","resumes_at":"2026-11-29T08:14:29.443Z","segments":[{"device":"01a2264d-4933-7115-9fa0-ce26ed2e6373","from":"2026-11-29T07:11:29.443Z","id":"01a2264d-4b4f-733b-b725-17d2c3948169","kind":"playing","to":"2026-11-29T07:44:29.443Z"},{"device":"01a2264d-4933-7115-9fa0-ce26ed2e6373","from":"2026-11-29T07:44:29.443Z","id":"01a2264d-4b51-70b0-8b7b-4210feae0677","kind":"paused","to":null}],"started_at":"2026-11-29T07:11:29.443Z","started_by":"Dana","state":"paused","who":"Unknown Guest"}}','2026-11-29T07:44:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b547010be6dd0b56664f8cd',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T07:53:29.443Z","change":0,"id":"01a2264d-4b54-7010-be6d-d0b3d54d1e17","order":"01a2264d-4b53-7647-a0cb-58cc3e1beb02","paid":[["card",1400]],"price":1400,"refund_policy":"keep","seconds":3600,"tariff":"01a2264d-4942-704b-b03a-969359d9baf3","tariff_name":"1 hour"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-4934-747e-9711-20b0764e4399","ended":null,"id":"01a2264d-4b52-7577-a92f-350eec2ec66a","resumes_at":null,"segments":[{"device":"01a2264d-4934-747e-9711-20b0764e4399","from":"2026-11-29T07:53:29.443Z","id":"01a2264d-4b54-7010-be6d-d0b420d3ce26","kind":"playing","to":null}],"started_at":"2026-11-29T07:53:29.443Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T07:53:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b5775bca4195e90414a807a',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T06:57:29.443Z","change":0,"id":"01a2264d-4b57-75bc-a419-5e8e5ddbf637","order":"01a2264d-4b56-70f1-aed8-eea956c93448","paid":[["cash",1400]],"price":1400,"refund_policy":"keep","seconds":3600,"tariff":"01a2264d-4942-704b-b03a-969359d9baf3","tariff_name":"1 hour"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-4936-7477-a32e-780168b3905f","ended":null,"id":"01a2264d-4b55-7636-ace5-2bfb0f89a423","resumes_at":null,"segments":[{"device":"01a2264d-4936-7477-a32e-780168b3905f","from":"2026-11-29T06:57:29.443Z","id":"01a2264d-4b57-75bc-a419-5e8f53d76178","kind":"playing","to":null}],"started_at":"2026-11-29T06:57:29.443Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T06:57:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b5b7722b168adb3a67bcc5b',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T04:45:29.443Z","change":0,"id":"01a2264d-4b5a-74f0-b9fa-ea153c8d116f","order":"01a2264d-4b5a-74f0-b9fa-ea0fcf32b8cf","paid":[["card",5500]],"price":5500,"refund_policy":"keep","seconds":18000,"tariff":"01a2264d-4945-770a-bf45-3b320148eb1a","tariff_name":"5 hours"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-4939-7227-84c2-77a4375cbdab","ended":null,"id":"01a2264d-4b59-7495-bb18-6192460a8e22","resumes_at":null,"segments":[{"device":"01a2264d-4939-7227-84c2-77a4375cbdab","from":"2026-11-29T04:45:29.443Z","id":"01a2264d-4b5a-74f0-b9fa-ea1622e43061","kind":"playing","to":null}],"started_at":"2026-11-29T04:45:29.443Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T04:45:29.443+00:00');
INSERT INTO news VALUES(X'01a2264d4b5e731bb6831b6dd96c43e0',X'01a2264d490b7487805add0caab1c671',NULL,'{"Session":{"blocks":[{"bought_at":"2026-11-29T07:22:29.443Z","change":0,"id":"01a2264d-4b5e-731b-b683-1b6be75dd2d9","order":"01a2264d-4b5d-7216-b25a-4c86ccfd1254","paid":[["cash",1200]],"price":1200,"refund_policy":"keep","seconds":3600,"tariff":"01a2264d-4942-704b-b03a-969359d9baf3","tariff_name":"1 hour"}],"client":"01a2264d-490d-726e-9d9f-8ee06865c1ae","club":"01a2264d-490b-7487-805a-dd0caab1c671","device":"01a2264d-493d-734e-bc0f-01e53a478833","ended":null,"id":"01a2264d-4b5c-746f-8d7b-d4b42e69a4b9","resumes_at":null,"segments":[{"device":"01a2264d-493d-734e-bc0f-01e53a478833","from":"2026-11-29T07:22:29.443Z","id":"01a2264d-4b5e-731b-b683-1b6c6b14da69","kind":"playing","to":null}],"started_at":"2026-11-29T07:22:29.443Z","started_by":"Dana","state":"active","who":"Unknown Guest"}}','2026-11-29T07:22:29.443+00:00');
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
INSERT INTO client_group VALUES(X'01a2264d496777faa498643661017db6',X'01a2264d490b7487805add0b01ec6b37','Regulars','amber','2026-11-29T07:55:28.999+00:00',NULL);
INSERT INTO client_group VALUES(X'01a2264d49687147b30595623e72c35d',X'01a2264d490b7487805add0b01ec6b37','Tournament team','violet','2026-11-29T07:55:29+00:00',NULL);
INSERT INTO client_group VALUES(X'01a2264d49697063991c2ec46df8b4c4',X'01a2264d490b7487805add0b01ec6b37','School','teal','2026-11-29T07:55:29.001+00:00',NULL);
CREATE TABLE client_in_group (
    client_id uuid not null constraint client_in_group_client_fkey references client (id),
    group_id uuid not null constraint client_in_group_group_fkey references client_group (id),
    -- Nobody is in a group twice.
    constraint client_in_group_pkey primary key (client_id, group_id)
);
INSERT INTO client_in_group VALUES(X'01a2264d496a76a58fa43ab6416378ee',X'01a2264d496777faa498643661017db6');
INSERT INTO client_in_group VALUES(X'01a2264d4abb7403aad2ef6d35f94540',X'01a2264d496777faa498643661017db6');
INSERT INTO client_in_group VALUES(X'01a2264d4ac0726bb554bd3645188413',X'01a2264d49687147b30595623e72c35d');
INSERT INTO client_in_group VALUES(X'01a2264d4ac6762797b0a6a07305cfa6',X'01a2264d49687147b30595623e72c35d');
INSERT INTO client_in_group VALUES(X'01a2264d4acd74c5878f1319e643f05a',X'01a2264d49697063991c2ec46df8b4c4');
INSERT INTO client_in_group VALUES(X'01a2264d4ad075009bdc9fcdd0a7ce8e',X'01a2264d49697063991c2ec46df8b4c4');
INSERT INTO client_in_group VALUES(X'01a2264d4ad572adad9829424f9330a7',X'01a2264d496777faa498643661017db6');
INSERT INTO client_in_group VALUES(X'01a2264d4adc7549be77728030f54cf2',X'01a2264d49697063991c2ec46df8b4c4');
INSERT INTO client_in_group VALUES(X'01a2264d4adf73a5b77e6483c7a1bb54',X'01a2264d49687147b30595623e72c35d');
INSERT INTO client_in_group VALUES(X'01a2264d4ae47466994f804c49c43368',X'01a2264d49687147b30595623e72c35d');
INSERT INTO client_in_group VALUES(X'01a2264d4aed7253a6da1a27a83e0c38',X'01a2264d49697063991c2ec46df8b4c4');
INSERT INTO client_in_group VALUES(X'01a2264d4af070f6b40ed54851b95fc2',X'01a2264d496777faa498643661017db6');
INSERT INTO client_in_group VALUES(X'01a2264d4af5775d99200a08b7a16b0c',X'01a2264d49687147b30595623e72c35d');
INSERT INTO client_in_group VALUES(X'01a2264d4afd73cfa5a8b6efc6d40c02',X'01a2264d49697063991c2ec46df8b4c4');
INSERT INTO client_in_group VALUES(X'01a2264d4b00741eb77430ee397235e9',X'01a2264d496777faa498643661017db6');
INSERT INTO client_in_group VALUES(X'01a2264d4b0d71cca63ac6f421110204',X'01a2264d49687147b30595623e72c35d');
INSERT INTO client_in_group VALUES(X'01a2264d4b1071cda2822189898f93f7',X'01a2264d496777faa498643661017db6');
INSERT INTO client_in_group VALUES(X'01a2264d4b1870bcb8b0212bb3ec3fad',X'01a2264d49697063991c2ec46df8b4c4');
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
INSERT INTO client_ban VALUES(X'01a2264d4b2176589ff649229a4077dc',X'01a2264d4aeb77208fd18021821c4a3f','Broke a headset and would not pay for it','2026-11-29T07:55:29.441+00:00',X'01a2264d494877cbbe54b713dc0feae8',NULL,NULL,NULL);
CREATE TABLE client_name_part (
    organisation_id uuid not null,
    part text not null,
    client_id uuid not null constraint client_name_part_client_fkey references client (id),
    constraint client_name_part_pkey primary key (organisation_id, part, client_id)
) without rowid;
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ali',X'01a2264d4b00741eb77430ee397235e9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','an',X'01a2264d4b00741eb77430ee397235e9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','aniyar',X'01a2264d4ac6762797b0a6a07305cfa6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ar',X'01a2264d4ac6762797b0a6a07305cfa6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','arov',X'01a2264d4ac6762797b0a6a07305cfa6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','asmine',X'01a2264d4b15729db2d6921e279488c5');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','auyrzhan',X'01a2264d4b00741eb77430ee397235e9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','bauyrzhan',X'01a2264d4b00741eb77430ee397235e9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','chneider',X'01a2264d4ae977feb9c8201b2af7decc');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','daniyar',X'01a2264d4ac6762797b0a6a07305cfa6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','der',X'01a2264d4ae977feb9c8201b2af7decc');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ee',X'01a2264d4b15729db2d6921e279488c5');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','eider',X'01a2264d4ae977feb9c8201b2af7decc');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','eill',X'01a2264d4ad8769687714e6b550a908c');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','eitkali',X'01a2264d4b00741eb77430ee397235e9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','er',X'01a2264d4ae977feb9c8201b2af7decc');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','evin',X'01a2264d4ad8769687714e6b550a908c');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','fia',X'01a2264d4b1f723a956a9b6e2b7fcbe9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','han',X'01a2264d4b00741eb77430ee397235e9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','hneider',X'01a2264d4ae977feb9c8201b2af7decc');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ia',X'01a2264d4ae977feb9c8201b2af7decc');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ia',X'01a2264d4b1f723a956a9b6e2b7fcbe9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ider',X'01a2264d4ae977feb9c8201b2af7decc');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ill',X'01a2264d4ad8769687714e6b550a908c');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','in',X'01a2264d4ad8769687714e6b550a908c');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ine',X'01a2264d4b15729db2d6921e279488c5');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','itkali',X'01a2264d4b00741eb77430ee397235e9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','iyar',X'01a2264d4ac6762797b0a6a07305cfa6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','jasmine',X'01a2264d4b15729db2d6921e279488c5');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','kali',X'01a2264d4b00741eb77430ee397235e9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','kevin',X'01a2264d4ad8769687714e6b550a908c');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','lee',X'01a2264d4b15729db2d6921e279488c5');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','li',X'01a2264d4b00741eb77430ee397235e9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ll',X'01a2264d4ad8769687714e6b550a908c');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','marov',X'01a2264d4ac6762797b0a6a07305cfa6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','mia',X'01a2264d4ae977feb9c8201b2af7decc');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','mine',X'01a2264d4b15729db2d6921e279488c5');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ne',X'01a2264d4b15729db2d6921e279488c5');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','neider',X'01a2264d4ae977feb9c8201b2af7decc');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','neill',X'01a2264d4ad8769687714e6b550a908c');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','niyar',X'01a2264d4ac6762797b0a6a07305cfa6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','o',X'01a2264d4ad8769687714e6b550a908c');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ofia',X'01a2264d4b1f723a956a9b6e2b7fcbe9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','omarov',X'01a2264d4ac6762797b0a6a07305cfa6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ossi',X'01a2264d4b1f723a956a9b6e2b7fcbe9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ov',X'01a2264d4ac6762797b0a6a07305cfa6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','rossi',X'01a2264d4b1f723a956a9b6e2b7fcbe9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','rov',X'01a2264d4ac6762797b0a6a07305cfa6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','rzhan',X'01a2264d4b00741eb77430ee397235e9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','schneider',X'01a2264d4ae977feb9c8201b2af7decc');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','seitkali',X'01a2264d4b00741eb77430ee397235e9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','si',X'01a2264d4b1f723a956a9b6e2b7fcbe9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','smine',X'01a2264d4b15729db2d6921e279488c5');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','sofia',X'01a2264d4b1f723a956a9b6e2b7fcbe9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ssi',X'01a2264d4b1f723a956a9b6e2b7fcbe9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','tkali',X'01a2264d4b00741eb77430ee397235e9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','uyrzhan',X'01a2264d4b00741eb77430ee397235e9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','vin',X'01a2264d4ad8769687714e6b550a908c');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','yar',X'01a2264d4ac6762797b0a6a07305cfa6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','yrzhan',X'01a2264d4b00741eb77430ee397235e9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','zhan',X'01a2264d4b00741eb77430ee397235e9');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','абаева',X'01a2264d4ada7558a64adecd7131ae9b');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','адина',X'01a2264d4ad572adad9829424f9330a7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','аев',X'01a2264d4ae47466994f804c49c43368');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','аев',X'01a2264d4b1d711c80491d7cf2c1714e');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','аева',X'01a2264d4ada7558a64adecd7131ae9b');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ай',X'01a2264d4b1b70e88cba80d5a558c191');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','айгерім',X'01a2264d496a76a58fa43ab6416378ee');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','айратұлы',X'01a2264d4adf73a5b77e6483c7a1bb54');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ак',X'01a2264d4b1071cda2822189898f93f7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','аксим',X'01a2264d4af070f6b40ed54851b95fc2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','алиева',X'01a2264d4aed7253a6da1a27a83e0c38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','алихан',X'01a2264d4ae47466994f804c49c43368');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','алым',X'01a2264d4b0b76ce863f43b245899f38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','алғатқызы',X'01a2264d4afd73cfa5a8b6efc6d40c02');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','амила',X'01a2264d4aed7253a6da1a27a83e0c38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','амир',X'01a2264d4b1d711c80491d7cf2c1714e');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ан',X'01a2264d4abb7403aad2ef6d35f94540');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ан',X'01a2264d4acd74c5878f1319e643f05a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ан',X'01a2264d4ad572adad9829424f9330a7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ан',X'01a2264d4adf73a5b77e6483c7a1bb54');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ан',X'01a2264d4ae47466994f804c49c43368');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ан',X'01a2264d4aeb77208fd18021821c4a3f');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ан',X'01a2264d4b077424a07ffe4fc9e9ed09');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','анастасия',X'01a2264d4ac473aa99c6bb8a0486f062');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ания',X'01a2264d4afd73cfa5a8b6efc6d40c02');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','анна',X'01a2264d4aca72a48d23204e4b141c46');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','анов',X'01a2264d4ad075009bdc9fcdd0a7ce8e');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','анов',X'01a2264d4aeb77208fd18021821c4a3f');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','анова',X'01a2264d4af976479b41df1ad8201672');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','анқызы',X'01a2264d496a76a58fa43ab6416378ee');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ар',X'01a2264d4b13758898cba70e62e23f2a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ара',X'01a2264d4af976479b41df1ad8201672');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','арман',X'01a2264d4b077424a07ffe4fc9e9ed09');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','артем',X'01a2264d4af5775d99200a08b7a16b0c');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','арья',X'01a2264d4ae372c694a706b689a67fa3');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','асанов',X'01a2264d4aeb77208fd18021821c4a3f');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','асель',X'01a2264d4ada7558a64adecd7131ae9b');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','асильев',X'01a2264d4afb750a8d5a0fd933c76071');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','асия',X'01a2264d4ac473aa99c6bb8a0486f062');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','астасия',X'01a2264d4ac473aa99c6bb8a0486f062');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','атқызы',X'01a2264d4afd73cfa5a8b6efc6d40c02');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','атұлы',X'01a2264d4adf73a5b77e6483c7a1bb54');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ахман',X'01a2264d4ad572adad9829424f9330a7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ахметов',X'01a2264d4ac0726bb554bd3645188413');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ағынбай',X'01a2264d4b1b70e88cba80d5a558c191');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','баев',X'01a2264d4ae47466994f804c49c43368');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','баева',X'01a2264d4ada7558a64adecd7131ae9b');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','бай',X'01a2264d4b1b70e88cba80d5a558c191');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','бдірахман',X'01a2264d4ad572adad9829424f9330a7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','бек',X'01a2264d4b13758898cba70e62e23f2a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','бекова',X'01a2264d4aca72a48d23204e4b141c46');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','беляев',X'01a2264d4b1870bcb8b0212bb3ec3fad');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ва',X'01a2264d4aca72a48d23204e4b141c46');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ва',X'01a2264d4ada7558a64adecd7131ae9b');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ва',X'01a2264d4ae372c694a706b689a67fa3');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ва',X'01a2264d4aed7253a6da1a27a83e0c38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ва',X'01a2264d4af976479b41df1ad8201672');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ва',X'01a2264d4b09754783754e0085df08d0');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ван',X'01a2264d4acd74c5878f1319e643f05a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ванов',X'01a2264d4ad075009bdc9fcdd0a7ce8e');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','васильев',X'01a2264d4afb750a8d5a0fd933c76071');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','виктория',X'01a2264d4b0374e097fe63e424448e72');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','галиева',X'01a2264d4aed7253a6da1a27a83e0c38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','герім',X'01a2264d496a76a58fa43ab6416378ee');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','громова',X'01a2264d4b09754783754e0085df08d0');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','дарья',X'01a2264d4ae372c694a706b689a67fa3');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','дина',X'01a2264d4ad572adad9829424f9330a7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','динара',X'01a2264d4af976479b41df1ad8201672');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','досжан',X'01a2264d4b077424a07ffe4fc9e9ed09');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','дірахман',X'01a2264d4ad572adad9829424f9330a7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ев',X'01a2264d4ae47466994f804c49c43368');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ев',X'01a2264d4afb750a8d5a0fd933c76071');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ев',X'01a2264d4b1870bcb8b0212bb3ec3fad');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ев',X'01a2264d4b1d711c80491d7cf2c1714e');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ева',X'01a2264d4ada7558a64adecd7131ae9b');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ева',X'01a2264d4aed7253a6da1a27a83e0c38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ег',X'01a2264d4afb750a8d5a0fd933c76071');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ейітқызы',X'01a2264d4af374d89b7063aa1db22cd6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ек',X'01a2264d4b13758898cba70e62e23f2a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','екова',X'01a2264d4aca72a48d23204e4b141c46');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','елена',X'01a2264d4b1071cda2822189898f93f7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','елкин',X'01a2264d4adc7549be77728030f54cf2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ель',X'01a2264d4ada7558a64adecd7131ae9b');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','еляев',X'01a2264d4b1870bcb8b0212bb3ec3fad');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ем',X'01a2264d4af5775d99200a08b7a16b0c');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','емен',X'01a2264d4adc7549be77728030f54cf2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ен',X'01a2264d4adc7549be77728030f54cf2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ена',X'01a2264d4b1071cda2822189898f93f7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','енов',X'01a2264d4abb7403aad2ef6d35f94540');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','енов',X'01a2264d4b0b76ce863f43b245899f38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ергалиева',X'01a2264d4aed7253a6da1a27a83e0c38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ерлан',X'01a2264d4abb7403aad2ef6d35f94540');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ерім',X'01a2264d496a76a58fa43ab6416378ee');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','есенов',X'01a2264d4b0b76ce863f43b245899f38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','етов',X'01a2264d4ac0726bb554bd3645188413');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','етр',X'01a2264d4ad075009bdc9fcdd0a7ce8e');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','етров',X'01a2264d4acd74c5878f1319e643f05a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','еубаев',X'01a2264d4ae47466994f804c49c43368');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','жан',X'01a2264d4b077424a07ffe4fc9e9ed09');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','жанна',X'01a2264d4aca72a48d23204e4b141c46');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','жұмабаева',X'01a2264d4ada7558a64adecd7131ae9b');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','зы',X'01a2264d496a76a58fa43ab6416378ee');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','зы',X'01a2264d4af374d89b7063aa1db22cd6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','зы',X'01a2264d4afd73cfa5a8b6efc6d40c02');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','иван',X'01a2264d4acd74c5878f1319e643f05a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','иванов',X'01a2264d4ad075009bdc9fcdd0a7ce8e');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','иева',X'01a2264d4aed7253a6da1a27a83e0c38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','икита',X'01a2264d4b1870bcb8b0212bb3ec3fad');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','иктория',X'01a2264d4b0374e097fe63e424448e72');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ила',X'01a2264d4aed7253a6da1a27a83e0c38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ильев',X'01a2264d4afb750a8d5a0fd933c76071');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ильяс',X'01a2264d4b0d71cca63ac6f421110204');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','им',X'01a2264d4ac473aa99c6bb8a0486f062');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','им',X'01a2264d4af070f6b40ed54851b95fc2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','имур',X'01a2264d4ac0726bb554bd3645188413');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ин',X'01a2264d4adc7549be77728030f54cf2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ина',X'01a2264d4ad572adad9829424f9330a7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ина',X'01a2264d4b09754783754e0085df08d0');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','инара',X'01a2264d4af976479b41df1ad8201672');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ир',X'01a2264d4b1d711c80491d7cf2c1714e');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','исаев',X'01a2264d4b1d711c80491d7cf2c1714e');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ита',X'01a2264d4b1870bcb8b0212bb3ec3fad');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ихан',X'01a2264d4ae47466994f804c49c43368');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ия',X'01a2264d4ac473aa99c6bb8a0486f062');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ия',X'01a2264d4af374d89b7063aa1db22cd6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ия',X'01a2264d4afd73cfa5a8b6efc6d40c02');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ия',X'01a2264d4b0374e097fe63e424448e72');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','йгерім',X'01a2264d496a76a58fa43ab6416378ee');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','йратұлы',X'01a2264d4adf73a5b77e6483c7a1bb54');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','йітқызы',X'01a2264d4af374d89b7063aa1db22cd6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','камила',X'01a2264d4aed7253a6da1a27a83e0c38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ким',X'01a2264d4ac473aa99c6bb8a0486f062');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','кин',X'01a2264d4adc7549be77728030f54cf2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','кита',X'01a2264d4b1870bcb8b0212bb3ec3fad');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','кова',X'01a2264d4aca72a48d23204e4b141c46');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','колова',X'01a2264d4ae372c694a706b689a67fa3');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ксим',X'01a2264d4af070f6b40ed54851b95fc2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ктория',X'01a2264d4b0374e097fe63e424448e72');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','кәрімов',X'01a2264d4b0d71cca63ac6f421110204');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ла',X'01a2264d4aed7253a6da1a27a83e0c38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','лан',X'01a2264d4abb7403aad2ef6d35f94540');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','лан',X'01a2264d4aeb77208fd18021821c4a3f');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ланқызы',X'01a2264d496a76a58fa43ab6416378ee');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','лег',X'01a2264d4afb750a8d5a0fd933c76071');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','лена',X'01a2264d4b1071cda2822189898f93f7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','леубаев',X'01a2264d4ae47466994f804c49c43368');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ли',X'01a2264d4b0374e097fe63e424448e72');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','лиева',X'01a2264d4aed7253a6da1a27a83e0c38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','лина',X'01a2264d4b09754783754e0085df08d0');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','лихан',X'01a2264d4ae47466994f804c49c43368');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','лия',X'01a2264d4af374d89b7063aa1db22cd6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','лкин',X'01a2264d4adc7549be77728030f54cf2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','лов',X'01a2264d4af070f6b40ed54851b95fc2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','лова',X'01a2264d4ae372c694a706b689a67fa3');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','лтан',X'01a2264d4adf73a5b77e6483c7a1bb54');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','лы',X'01a2264d4adf73a5b77e6483c7a1bb54');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','лым',X'01a2264d4b0b76ce863f43b245899f38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ль',X'01a2264d4ada7558a64adecd7131ae9b');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','льев',X'01a2264d4afb750a8d5a0fd933c76071');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','льяс',X'01a2264d4b0d71cca63ac6f421110204');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ляев',X'01a2264d4b1870bcb8b0212bb3ec3fad');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','лғатқызы',X'01a2264d4afd73cfa5a8b6efc6d40c02');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','мабаева',X'01a2264d4ada7558a64adecd7131ae9b');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','мадина',X'01a2264d4ad572adad9829424f9330a7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','максим',X'01a2264d4af070f6b40ed54851b95fc2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ман',X'01a2264d4ad572adad9829424f9330a7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ман',X'01a2264d4b077424a07ffe4fc9e9ed09');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','мен',X'01a2264d4adc7549be77728030f54cf2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','метов',X'01a2264d4ac0726bb554bd3645188413');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','мила',X'01a2264d4aed7253a6da1a27a83e0c38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','мир',X'01a2264d4b1d711c80491d7cf2c1714e');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','мов',X'01a2264d4b0d71cca63ac6f421110204');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','мова',X'01a2264d4b09754783754e0085df08d0');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','мур',X'01a2264d4ac0726bb554bd3645188413');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','мірбек',X'01a2264d4b13758898cba70e62e23f2a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','міт',X'01a2264d4b1b70e88cba80d5a558c191');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','мұқанова',X'01a2264d4af976479b41df1ad8201672');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','на',X'01a2264d4aca72a48d23204e4b141c46');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','на',X'01a2264d4ad572adad9829424f9330a7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','на',X'01a2264d4b09754783754e0085df08d0');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','на',X'01a2264d4b1071cda2822189898f93f7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','нара',X'01a2264d4af976479b41df1ad8201672');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','настасия',X'01a2264d4ac473aa99c6bb8a0486f062');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','нбай',X'01a2264d4b1b70e88cba80d5a558c191');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','никита',X'01a2264d4b1870bcb8b0212bb3ec3fad');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ния',X'01a2264d4afd73cfa5a8b6efc6d40c02');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','нна',X'01a2264d4aca72a48d23204e4b141c46');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','нов',X'01a2264d4abb7403aad2ef6d35f94540');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','нов',X'01a2264d4ad075009bdc9fcdd0a7ce8e');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','нов',X'01a2264d4aeb77208fd18021821c4a3f');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','нов',X'01a2264d4b0b76ce863f43b245899f38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','нова',X'01a2264d4af976479b41df1ad8201672');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','нқызы',X'01a2264d496a76a58fa43ab6416378ee');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','нұрланқызы',X'01a2264d496a76a58fa43ab6416378ee');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','нұрсұлтан',X'01a2264d4adf73a5b77e6483c7a1bb54');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ов',X'01a2264d4abb7403aad2ef6d35f94540');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ов',X'01a2264d4ac0726bb554bd3645188413');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ов',X'01a2264d4acd74c5878f1319e643f05a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ов',X'01a2264d4ad075009bdc9fcdd0a7ce8e');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ов',X'01a2264d4aeb77208fd18021821c4a3f');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ов',X'01a2264d4af070f6b40ed54851b95fc2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ов',X'01a2264d4b0b76ce863f43b245899f38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ов',X'01a2264d4b0d71cca63ac6f421110204');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ова',X'01a2264d4aca72a48d23204e4b141c46');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ова',X'01a2264d4ae372c694a706b689a67fa3');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ова',X'01a2264d4af976479b41df1ad8201672');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ова',X'01a2264d4b09754783754e0085df08d0');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ой',X'01a2264d4af5775d99200a08b7a16b0c');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','околова',X'01a2264d4ae372c694a706b689a67fa3');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','олег',X'01a2264d4afb750a8d5a0fd933c76071');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','олина',X'01a2264d4b09754783754e0085df08d0');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','олова',X'01a2264d4ae372c694a706b689a67fa3');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','омова',X'01a2264d4b09754783754e0085df08d0');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ория',X'01a2264d4b0374e097fe63e424448e72');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','орлов',X'01a2264d4af070f6b40ed54851b95fc2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','осжан',X'01a2264d4b077424a07ffe4fc9e9ed09');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','оқтар',X'01a2264d4b13758898cba70e62e23f2a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','пак',X'01a2264d4b1071cda2822189898f93f7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','петр',X'01a2264d4ad075009bdc9fcdd0a7ce8e');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','петров',X'01a2264d4acd74c5878f1319e643f05a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','полина',X'01a2264d4b09754783754e0085df08d0');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ра',X'01a2264d4af976479b41df1ad8201672');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ратұлы',X'01a2264d4adf73a5b77e6483c7a1bb54');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','рахман',X'01a2264d4ad572adad9829424f9330a7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','рбек',X'01a2264d4b13758898cba70e62e23f2a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ргалиева',X'01a2264d4aed7253a6da1a27a83e0c38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','рия',X'01a2264d4b0374e097fe63e424448e72');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','рлан',X'01a2264d4abb7403aad2ef6d35f94540');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','рланқызы',X'01a2264d496a76a58fa43ab6416378ee');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','рлов',X'01a2264d4af070f6b40ed54851b95fc2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','рман',X'01a2264d4b077424a07ffe4fc9e9ed09');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ров',X'01a2264d4acd74c5878f1319e643f05a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ромова',X'01a2264d4b09754783754e0085df08d0');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','рсенов',X'01a2264d4abb7403aad2ef6d35f94540');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','рсұлтан',X'01a2264d4adf73a5b77e6483c7a1bb54');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ртем',X'01a2264d4af5775d99200a08b7a16b0c');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','руслан',X'01a2264d4aeb77208fd18021821c4a3f');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','рья',X'01a2264d4ae372c694a706b689a67fa3');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','рім',X'01a2264d496a76a58fa43ab6416378ee');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','рімов',X'01a2264d4b0d71cca63ac6f421110204');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','саев',X'01a2264d4b1d711c80491d7cf2c1714e');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','сания',X'01a2264d4afd73cfa5a8b6efc6d40c02');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','санов',X'01a2264d4aeb77208fd18021821c4a3f');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','сағынбай',X'01a2264d4b1b70e88cba80d5a558c191');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','сейітқызы',X'01a2264d4af374d89b7063aa1db22cd6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','сель',X'01a2264d4ada7558a64adecd7131ae9b');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','семен',X'01a2264d4adc7549be77728030f54cf2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','сенов',X'01a2264d4abb7403aad2ef6d35f94540');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','сенов',X'01a2264d4b0b76ce863f43b245899f38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','сжан',X'01a2264d4b077424a07ffe4fc9e9ed09');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','сильев',X'01a2264d4afb750a8d5a0fd933c76071');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','сим',X'01a2264d4af070f6b40ed54851b95fc2');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','сия',X'01a2264d4ac473aa99c6bb8a0486f062');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','слан',X'01a2264d4aeb77208fd18021821c4a3f');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','соколова',X'01a2264d4ae372c694a706b689a67fa3');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','стасия',X'01a2264d4ac473aa99c6bb8a0486f062');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','сұлтан',X'01a2264d4adf73a5b77e6483c7a1bb54');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','сәрсенов',X'01a2264d4abb7403aad2ef6d35f94540');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','та',X'01a2264d4b1870bcb8b0212bb3ec3fad');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','талғатқызы',X'01a2264d4afd73cfa5a8b6efc6d40c02');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','тан',X'01a2264d4adf73a5b77e6483c7a1bb54');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','тар',X'01a2264d4b13758898cba70e62e23f2a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','тасия',X'01a2264d4ac473aa99c6bb8a0486f062');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','тем',X'01a2264d4af5775d99200a08b7a16b0c');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','тимур',X'01a2264d4ac0726bb554bd3645188413');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','тлеубаев',X'01a2264d4ae47466994f804c49c43368');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','тов',X'01a2264d4ac0726bb554bd3645188413');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','тория',X'01a2264d4b0374e097fe63e424448e72');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','тоқтар',X'01a2264d4b13758898cba70e62e23f2a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','тр',X'01a2264d4ad075009bdc9fcdd0a7ce8e');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','тров',X'01a2264d4acd74c5878f1319e643f05a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','тқызы',X'01a2264d4af374d89b7063aa1db22cd6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','тқызы',X'01a2264d4afd73cfa5a8b6efc6d40c02');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','тұлы',X'01a2264d4adf73a5b77e6483c7a1bb54');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','убаев',X'01a2264d4ae47466994f804c49c43368');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ур',X'01a2264d4ac0726bb554bd3645188413');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','услан',X'01a2264d4aeb77208fd18021821c4a3f');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','хан',X'01a2264d4ae47466994f804c49c43368');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','хасанов',X'01a2264d4aeb77208fd18021821c4a3f');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','хман',X'01a2264d4ad572adad9829424f9330a7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','хметов',X'01a2264d4ac0726bb554bd3645188413');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','цой',X'01a2264d4af5775d99200a08b7a16b0c');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ызы',X'01a2264d496a76a58fa43ab6416378ee');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ызы',X'01a2264d4af374d89b7063aa1db22cd6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ызы',X'01a2264d4afd73cfa5a8b6efc6d40c02');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ым',X'01a2264d4b0b76ce863f43b245899f38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ынбай',X'01a2264d4b1b70e88cba80d5a558c191');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ьев',X'01a2264d4afb750a8d5a0fd933c76071');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ья',X'01a2264d4ae372c694a706b689a67fa3');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ьяс',X'01a2264d4b0d71cca63ac6f421110204');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','яев',X'01a2264d4b1870bcb8b0212bb3ec3fad');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','яс',X'01a2264d4b0d71cca63ac6f421110204');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ім',X'01a2264d496a76a58fa43ab6416378ee');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','імов',X'01a2264d4b0d71cca63ac6f421110204');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ірахман',X'01a2264d4ad572adad9829424f9330a7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ірбек',X'01a2264d4b13758898cba70e62e23f2a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','іт',X'01a2264d4b1b70e88cba80d5a558c191');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ітқызы',X'01a2264d4af374d89b7063aa1db22cd6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ғалым',X'01a2264d4b0b76ce863f43b245899f38');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ғатқызы',X'01a2264d4afd73cfa5a8b6efc6d40c02');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ғынбай',X'01a2264d4b1b70e88cba80d5a558c191');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','қайратұлы',X'01a2264d4adf73a5b77e6483c7a1bb54');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','қанова',X'01a2264d4af976479b41df1ad8201672');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','қтар',X'01a2264d4b13758898cba70e62e23f2a');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','қызы',X'01a2264d496a76a58fa43ab6416378ee');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','қызы',X'01a2264d4af374d89b7063aa1db22cd6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','қызы',X'01a2264d4afd73cfa5a8b6efc6d40c02');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','үміт',X'01a2264d4b1b70e88cba80d5a558c191');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ұлтан',X'01a2264d4adf73a5b77e6483c7a1bb54');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ұлы',X'01a2264d4adf73a5b77e6483c7a1bb54');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ұмабаева',X'01a2264d4ada7558a64adecd7131ae9b');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ұрланқызы',X'01a2264d496a76a58fa43ab6416378ee');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ұрсұлтан',X'01a2264d4adf73a5b77e6483c7a1bb54');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','ұқанова',X'01a2264d4af976479b41df1ad8201672');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','әбдірахман',X'01a2264d4ad572adad9829424f9330a7');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','әлия',X'01a2264d4af374d89b7063aa1db22cd6');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','әрсенов',X'01a2264d4abb7403aad2ef6d35f94540');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','әрімов',X'01a2264d4b0d71cca63ac6f421110204');
INSERT INTO client_name_part VALUES(X'01a2264d490b7487805add0b01ec6b37','өмірбек',X'01a2264d4b13758898cba70e62e23f2a');
CREATE TABLE account (
    id uuid not null constraint account_pkey primary key,
    club_id uuid not null constraint account_club_fkey references club (id),
    kind text not null,
    constraint account_kind check (kind in ('till', 'card', 'tariff_income', 'safe', 'difference', 'client_balance', 'client_bonus',
        'bonus_given', 'bonus_spent', 'bonus_expired', 'correction'))
);
INSERT INTO account VALUES(X'01a2264d490d726e9d9f8ed57bb14dac',X'01a2264d490b7487805add0caab1c671','till');
INSERT INTO account VALUES(X'01a2264d490d726e9d9f8ed6205e9926',X'01a2264d490b7487805add0caab1c671','card');
INSERT INTO account VALUES(X'01a2264d490d726e9d9f8ed7ee551f90',X'01a2264d490b7487805add0caab1c671','tariff_income');
INSERT INTO account VALUES(X'01a2264d490d726e9d9f8ed83bfe4539',X'01a2264d490b7487805add0caab1c671','safe');
INSERT INTO account VALUES(X'01a2264d490d726e9d9f8ed99edcfd1b',X'01a2264d490b7487805add0caab1c671','difference');
INSERT INTO account VALUES(X'01a2264d490d726e9d9f8eda4af48856',X'01a2264d490b7487805add0caab1c671','client_balance');
INSERT INTO account VALUES(X'01a2264d490d726e9d9f8edb8c3da7a0',X'01a2264d490b7487805add0caab1c671','client_bonus');
INSERT INTO account VALUES(X'01a2264d490d726e9d9f8edcf1035fea',X'01a2264d490b7487805add0caab1c671','bonus_given');
INSERT INTO account VALUES(X'01a2264d490d726e9d9f8edd66fe8882',X'01a2264d490b7487805add0caab1c671','bonus_spent');
INSERT INTO account VALUES(X'01a2264d490d726e9d9f8ede36a5856c',X'01a2264d490b7487805add0caab1c671','bonus_expired');
INSERT INTO account VALUES(X'01a2264d490d726e9d9f8edf95ec07f8',X'01a2264d490b7487805add0caab1c671','correction');
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
        'bonus_given', 'bonus_written_off', 'bonus_expired', 'reversal', 'void', 'method_change')),
    -- What puts something right says why.
    constraint transaction_reason check (length(reason) <= 200 and (length(reason) > 0 or why in (
        'opening_cash', 'tariff_sale', 'shift_difference', 'top_up', 'bonus_expired'))),
    -- What people do with money they do in a shift; what the house does by itself stands between shifts.
    constraint transaction_in_shift check ((staff_id is null) = (shift_id is null)),
    -- A mistake is put right by naming it.
    constraint transaction_puts_right check ((corrects is not null) = (why in ('reversal', 'void', 'method_change')))
);
INSERT INTO "transaction" VALUES(X'01a2264d4b2476429ce543f672376e3c',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',NULL,'opening_cash',X'01a2264d4b2372738da485ba028a31b2',NULL,'','2026-11-29','2026-11-29T03:55:29.443+00:00');
INSERT INTO "transaction" VALUES(X'01a2264d4b2c74a6817965f18a37e6b1',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee06865c1ae','tariff_sale',X'01a2264d4b2b74eba8a8902c993980d8',NULL,'','2026-11-29','2026-11-29T07:43:29.443+00:00');
INSERT INTO "transaction" VALUES(X'01a2264d4b2f7139a5cc3b0dff978cbb',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee06865c1ae','tariff_sale',X'01a2264d4b2f7139a5cc3b0bc2a9be59',NULL,'','2026-11-29','2026-11-29T06:08:29.443+00:00');
INSERT INTO "transaction" VALUES(X'01a2264d4b3275f6bec2885dc660e01d',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee06865c1ae','tariff_sale',X'01a2264d4b3275f6bec2885b08c81119',NULL,'','2026-11-29','2026-11-29T06:58:29.443+00:00');
INSERT INTO "transaction" VALUES(X'01a2264d4b3577e5a2de5bc055cdba6a',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee06865c1ae','tariff_sale',X'01a2264d4b3577e5a2de5bbebec5018c',NULL,'','2026-11-29','2026-11-29T07:14:29.443+00:00');
INSERT INTO "transaction" VALUES(X'01a2264d4b3a76c396cb6b6d290eae92',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee06865c1ae','tariff_sale',X'01a2264d4b3a76c396cb6b6bfc9ef222',NULL,'','2026-11-29','2026-11-29T07:35:29.443+00:00');
INSERT INTO "transaction" VALUES(X'01a2264d4b3d7300a2774923d0b8de01',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee06865c1ae','tariff_sale',X'01a2264d4b3d7300a2774921586bdf51',NULL,'','2026-11-29','2026-11-29T06:27:29.443+00:00');
INSERT INTO "transaction" VALUES(X'01a2264d4b4073a490e97c86f11f4d92',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee06865c1ae','tariff_sale',X'01a2264d4b4073a490e97c84ac8ed029',NULL,'','2026-11-29','2026-11-29T07:17:29.443+00:00');
INSERT INTO "transaction" VALUES(X'01a2264d4b43775a828a861367c1457f',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee06865c1ae','tariff_sale',X'01a2264d4b43775a828a86113ee2ef39',NULL,'','2026-11-29','2026-11-29T07:50:29.443+00:00');
INSERT INTO "transaction" VALUES(X'01a2264d4b4670a0936b8bf48d6690be',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee06865c1ae','tariff_sale',X'01a2264d4b457702ae4240bf8139399c',NULL,'','2026-11-29','2026-11-29T07:28:29.443+00:00');
INSERT INTO "transaction" VALUES(X'01a2264d4b49739ea62b555da828522e',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee06865c1ae','tariff_sale',X'01a2264d4b4874f2a1e1465721f85f2b',NULL,'','2026-11-29','2026-11-29T05:25:29.443+00:00');
INSERT INTO "transaction" VALUES(X'01a2264d4b4c717293780d2e6ca4a067',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee06865c1ae','tariff_sale',X'01a2264d4b4b76c492bea504a1895074',NULL,'','2026-11-29','2026-11-29T06:49:29.443+00:00');
INSERT INTO "transaction" VALUES(X'01a2264d4b4f733bb72517cd684491d8',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee06865c1ae','tariff_sale',X'01a2264d4b4e765dbd2ef4c7ded07f3e',NULL,'','2026-11-29','2026-11-29T07:11:29.443+00:00');
INSERT INTO "transaction" VALUES(X'01a2264d4b537647a0cb58ceddc30b2c',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee06865c1ae','tariff_sale',X'01a2264d4b537647a0cb58cc3e1beb02',NULL,'','2026-11-29','2026-11-29T07:53:29.443+00:00');
INSERT INTO "transaction" VALUES(X'01a2264d4b5670f1aed8eeabfce058ba',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee06865c1ae','tariff_sale',X'01a2264d4b5670f1aed8eea956c93448',NULL,'','2026-11-29','2026-11-29T06:57:29.443+00:00');
INSERT INTO "transaction" VALUES(X'01a2264d4b5a74f0b9faea11a8622c17',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee06865c1ae','tariff_sale',X'01a2264d4b5a74f0b9faea0fcf32b8cf',NULL,'','2026-11-29','2026-11-29T04:45:29.443+00:00');
INSERT INTO "transaction" VALUES(X'01a2264d4b5d7216b25a4c88e3d929c6',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2372738da485ba028a31b2',X'01a2264d494877cbbe54b713dc0feae8',X'01a2264d490d726e9d9f8ee06865c1ae','tariff_sale',X'01a2264d4b5d7216b25a4c86ccfd1254',NULL,'','2026-11-29','2026-11-29T07:22:29.443+00:00');
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
INSERT INTO seal_queue VALUES(X'01a2264d4b2476429ce543f672376e3c',X'01a2264d490b7487805add0caab1c671');
INSERT INTO seal_queue VALUES(X'01a2264d4b2c74a6817965f18a37e6b1',X'01a2264d490b7487805add0caab1c671');
INSERT INTO seal_queue VALUES(X'01a2264d4b2f7139a5cc3b0dff978cbb',X'01a2264d490b7487805add0caab1c671');
INSERT INTO seal_queue VALUES(X'01a2264d4b3275f6bec2885dc660e01d',X'01a2264d490b7487805add0caab1c671');
INSERT INTO seal_queue VALUES(X'01a2264d4b3577e5a2de5bc055cdba6a',X'01a2264d490b7487805add0caab1c671');
INSERT INTO seal_queue VALUES(X'01a2264d4b3a76c396cb6b6d290eae92',X'01a2264d490b7487805add0caab1c671');
INSERT INTO seal_queue VALUES(X'01a2264d4b3d7300a2774923d0b8de01',X'01a2264d490b7487805add0caab1c671');
INSERT INTO seal_queue VALUES(X'01a2264d4b4073a490e97c86f11f4d92',X'01a2264d490b7487805add0caab1c671');
INSERT INTO seal_queue VALUES(X'01a2264d4b43775a828a861367c1457f',X'01a2264d490b7487805add0caab1c671');
INSERT INTO seal_queue VALUES(X'01a2264d4b4670a0936b8bf48d6690be',X'01a2264d490b7487805add0caab1c671');
INSERT INTO seal_queue VALUES(X'01a2264d4b49739ea62b555da828522e',X'01a2264d490b7487805add0caab1c671');
INSERT INTO seal_queue VALUES(X'01a2264d4b4c717293780d2e6ca4a067',X'01a2264d490b7487805add0caab1c671');
INSERT INTO seal_queue VALUES(X'01a2264d4b4f733bb72517cd684491d8',X'01a2264d490b7487805add0caab1c671');
INSERT INTO seal_queue VALUES(X'01a2264d4b537647a0cb58ceddc30b2c',X'01a2264d490b7487805add0caab1c671');
INSERT INTO seal_queue VALUES(X'01a2264d4b5670f1aed8eeabfce058ba',X'01a2264d490b7487805add0caab1c671');
INSERT INTO seal_queue VALUES(X'01a2264d4b5a74f0b9faea11a8622c17',X'01a2264d490b7487805add0caab1c671');
INSERT INTO seal_queue VALUES(X'01a2264d4b5d7216b25a4c88e3d929c6',X'01a2264d490b7487805add0caab1c671');
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
INSERT INTO payment VALUES(X'01a2264d4b2d754188dd2e5c575e9532',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2b74eba8a8902c993980d8',X'01a2264d4b2c74a6817965f18a37e6b1','cash',1800,1800,0,'2026-11-29T07:43:29.443+00:00');
INSERT INTO payment VALUES(X'01a2264d4b3075ebabeb790d659a453f',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b2f7139a5cc3b0bc2a9be59',X'01a2264d4b2f7139a5cc3b0dff978cbb','cash',2400,2400,0,'2026-11-29T06:08:29.443+00:00');
INSERT INTO payment VALUES(X'01a2264d4b3370ec966e4a9b6e744244',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3275f6bec2885b08c81119',X'01a2264d4b3275f6bec2885dc660e01d','cash',900,900,0,'2026-11-29T06:58:29.443+00:00');
INSERT INTO payment VALUES(X'01a2264d4b3577e5a2de5bc32df9f506',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3577e5a2de5bbebec5018c',X'01a2264d4b3577e5a2de5bc055cdba6a','card',2400,2400,0,'2026-11-29T07:14:29.443+00:00');
INSERT INTO payment VALUES(X'01a2264d4b3b772b8ab0cb79f324a976',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3a76c396cb6b6bfc9ef222',X'01a2264d4b3a76c396cb6b6d290eae92','card',3500,3500,0,'2026-11-29T07:35:29.443+00:00');
INSERT INTO payment VALUES(X'01a2264d4b3e7779b714e1fdf81d7fa9',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b3d7300a2774921586bdf51',X'01a2264d4b3d7300a2774923d0b8de01','cash',1800,1800,0,'2026-11-29T06:27:29.443+00:00');
INSERT INTO payment VALUES(X'01a2264d4b4073a490e97c89d1ffe212',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4073a490e97c84ac8ed029',X'01a2264d4b4073a490e97c86f11f4d92','cash',900,900,0,'2026-11-29T07:17:29.443+00:00');
INSERT INTO payment VALUES(X'01a2264d4b43775a828a8616091cd79b',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b43775a828a86113ee2ef39',X'01a2264d4b43775a828a861367c1457f','cash',500,500,0,'2026-11-29T07:50:29.443+00:00');
INSERT INTO payment VALUES(X'01a2264d4b4670a0936b8bf708ce6dc8',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b457702ae4240bf8139399c',X'01a2264d4b4670a0936b8bf48d6690be','card',500,500,0,'2026-11-29T07:28:29.443+00:00');
INSERT INTO payment VALUES(X'01a2264d4b49739ea62b55607569754b',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4874f2a1e1465721f85f2b',X'01a2264d4b49739ea62b555da828522e','cash',2400,2400,0,'2026-11-29T05:25:29.443+00:00');
INSERT INTO payment VALUES(X'01a2264d4b4c717293780d3112ed5012',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4b76c492bea504a1895074',X'01a2264d4b4c717293780d2e6ca4a067','card',2700,2700,0,'2026-11-29T06:49:29.443+00:00');
INSERT INTO payment VALUES(X'01a2264d4b4f733bb72517d0b01ede09',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b4e765dbd2ef4c7ded07f3e',X'01a2264d4b4f733bb72517cd684491d8','cash',3600,3600,0,'2026-11-29T07:11:29.443+00:00');
INSERT INTO payment VALUES(X'01a2264d4b547010be6dd0b2e45cdc54',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b537647a0cb58cc3e1beb02',X'01a2264d4b537647a0cb58ceddc30b2c','card',1400,1400,0,'2026-11-29T07:53:29.443+00:00');
INSERT INTO payment VALUES(X'01a2264d4b5775bca4195e8dcc0c1cfd',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b5670f1aed8eea956c93448',X'01a2264d4b5670f1aed8eeabfce058ba','cash',1400,1400,0,'2026-11-29T06:57:29.443+00:00');
INSERT INTO payment VALUES(X'01a2264d4b5a74f0b9faea144fb5f893',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b5a74f0b9faea0fcf32b8cf',X'01a2264d4b5a74f0b9faea11a8622c17','card',5500,5500,0,'2026-11-29T04:45:29.443+00:00');
INSERT INTO payment VALUES(X'01a2264d4b5d7216b25a4c8bf5f2789b',X'01a2264d490b7487805add0caab1c671',X'01a2264d4b5d7216b25a4c86ccfd1254',X'01a2264d4b5d7216b25a4c88e3d929c6','cash',1200,1200,0,'2026-11-29T07:22:29.443+00:00');
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
CREATE INDEX order_line_order on order_line (order_id);
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
COMMIT;
