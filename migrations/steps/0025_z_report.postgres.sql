-- What a shift came to, kept when it is closed.

-- Sessions go on when a shift is closed, in a club that never closes.
alter table club add column sessions_carry_over boolean not null default false;

create table z_report (
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
-- Numbered without doubt.
create unique index z_report_number on z_report (club_id, number);

-- What a club's books owed before there were reports.
create table owed_before (
    club_id uuid not null constraint owed_before_pkey primary key
        constraint owed_before_club_fkey references club (id),
    -- What the house did by itself is in it up to this seal.
    seal_number bigint not null,
    balance bigint not null,
    bonus bigint not null
);
insert into owed_before (club_id, seal_number, balance, bonus)
    select c.id, coalesce((select max(s.number) from transaction_seal s where s.club_id = c.id), 0), 0, 0 from club c;
update owed_before set
    balance = (select coalesce(-sum(p.amount), 0) from account a join posting p on p.account_id = a.id
        left join shift h on h.id = p.shift_id
        left join transaction_seal s on s.transaction_id = p.transaction_id
        where a.club_id = owed_before.club_id and a.kind = 'client_balance'
            and (h.closed_at is not null or (p.shift_id is null and s.number is not null))),
    bonus = (select coalesce(-sum(p.amount), 0) from account a join posting p on p.account_id = a.id
        left join shift h on h.id = p.shift_id
        left join transaction_seal s on s.transaction_id = p.transaction_id
        where a.club_id = owed_before.club_id and a.kind = 'client_bonus'
            and (h.closed_at is not null or (p.shift_id is null and s.number is not null)));

-- What was said of a difference, once.
create table shift_explanation (
    shift_id uuid not null constraint shift_explanation_pkey primary key
        constraint shift_explanation_shift_fkey references shift (id),
    club_id uuid not null constraint shift_explanation_club_fkey references club (id),
    note text not null,
    staff_id uuid not null constraint shift_explanation_staff_fkey references staff (id),
    at timestamptz not null,
    constraint shift_explanation_note check (length(note) between 1 and 200)
);

-- What the house did by itself.
create index transaction_between on "transaction" (club_id, at) where shift_id is null;

create trigger z_report_append_only before update or delete on z_report
    for each row execute function append_only('z_report_append_only');
create trigger z_report_append_only_truncate before truncate on z_report
    for each statement execute function append_only('z_report_append_only');

create trigger shift_explanation_append_only before update or delete on shift_explanation
    for each row execute function append_only('shift_explanation_append_only');
create trigger shift_explanation_append_only_truncate before truncate on shift_explanation
    for each statement execute function append_only('shift_explanation_append_only');

create trigger owed_before_append_only before update or delete on owed_before
    for each row execute function append_only('owed_before_append_only');
create trigger owed_before_append_only_truncate before truncate on owed_before
    for each statement execute function append_only('owed_before_append_only');

-- A count is never changed.
create trigger shift_kept before update on shift
    for each row when (old.closed_at is not null) execute function append_only('shift_kept');
create trigger shift_kept_delete before delete on shift
    for each row execute function append_only('shift_kept');
