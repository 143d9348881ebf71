-- The club's receipt printer, and the slips that wait for it.

create table receipt_printer (
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

create table print_job (
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
-- What waits, in the order in which it came.
create index print_job_waiting on print_job (club_id, id) where done_at is null;
create index print_job_club on print_job (club_id, id);
create index print_job_done_at on print_job (done_at);
