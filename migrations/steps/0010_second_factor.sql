-- The second factor of a sign-in: a secret that an app makes codes of, and codes for whoever has lost the app.

create table second_factor (
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

create table recovery_code (
    id uuid not null constraint recovery_code_pkey primary key,
    staff_id uuid not null constraint recovery_code_staff_fkey references staff (id),
    -- Who reads the table cannot sign in with it.
    hash text not null,
    -- Null: still good.
    used_at timestamptz,
    created_at timestamptz not null
);
-- A code is somebody's once.
create unique index recovery_code_once on recovery_code (staff_id, hash);
