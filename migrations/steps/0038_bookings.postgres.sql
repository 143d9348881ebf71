-- Sessions that are planned: what was booked, for how long a device is kept, and how a club handles it.

-- When it is to begin; null: it was never booked before it began.
alter table session add column planned_from timestamptz;
alter table session add column booked_at timestamptz;
alter table session add column booked_by uuid constraint session_booked_by_fkey references staff (id);
-- Unless it is paid by then it is cancelled by itself; null: it is paid.
alter table session add column pay_by timestamptz;
-- What was said when it was booked, as JSON.
alter table session add column booking_terms text;
-- The device is somebody else's from then on: it ends no later.
alter table session add column until timestamptz;
-- For what the device is kept for it, as its clock says; null when it is over.
alter table session add column busy_from timestamptz;
alter table session add column busy_until timestamptz;
alter table session add constraint session_busy check ((busy_from is null) = (busy_until is null)
    and (busy_from is null or busy_until >= busy_from) and (busy_from is null or state not in ('ended', 'cancelled')));

alter table session drop constraint session_end_reason;
alter table session add constraint session_end_reason check (end_reason in
    ('time_ran_out', 'client_left', 'staff', 'forced', 'next_booking', 'cancelled', 'not_paid', 'no_show'));
alter table session drop constraint session_ended;
alter table session add constraint session_ended check ((state in ('ended', 'cancelled')) = (ended_at is not null)
    and (ended_at is null) = (end_reason is null));
alter table session drop constraint session_due;
alter table session add constraint session_due check ((due_at is not null or state not in ('active', 'paused', 'awaiting_payment'))
    and (due_at is null or state not in ('ended', 'cancelled')));
alter table session drop constraint session_order;
alter table session add constraint session_order check (ended_at is null or state = 'cancelled' or ended_at >= started_at);

-- The house gives time back, too.
alter table client_tariff_move alter column staff_id drop not null;

-- What runs has its device until its time runs out; of what is paused the next change says it.
update session set busy_from = (select g.starts_at from segment g where g.session_id = session.id and g.ends_at is null),
    busy_until = due_at
    where state = 'active';

create index session_booked on session (club_id, started_at, id) where state in ('awaiting_payment', 'waiting');
create index session_planned on session (club_id, planned_from, id) where planned_from is not null;
create index session_busy_until on session (device_id, busy_until) where busy_until is not null;
create index session_busy_club on session (club_id, busy_until) where busy_until is not null;
create index session_busy_client on session (client_id, busy_until) where busy_until is not null;
create index session_unplayed on session (club_id) where state in ('active', 'paused', 'waiting');
create index session_ended_at on session (club_id, ended_at) where ended_at is not null;

-- How the club handles bookings.
alter table club add column booking_itself boolean not null default true;
alter table club add column booking_grace_minutes integer not null default 15;
alter table club add column booking_unclaimed text not null default 'balance'
    constraint club_booking_unclaimed check (booking_unclaimed in ('balance', 'burn'));
alter table club add column booking_pay_minutes integer not null default 30;
alter table club add constraint club_booking_minutes check (booking_grace_minutes between 1 and 720
    and booking_pay_minutes between 1 and 43200);

-- Nobody has a device while somebody else has it, whatever the code believes.
create function session_overlaps() returns trigger language plpgsql as $$
begin
    if new.busy_until is not null and (exists (
        select 1 from session where device_id = new.device_id and busy_until > new.busy_from
            and busy_from < new.busy_until and id <> new.id
    ) or exists (
        select 1 from hold where device_id = new.device_id and released_at is null
            and (ends_at is null or ends_at > new.busy_from) and starts_at < new.busy_until
    )) then
        raise exception 'device % is somebody else''s in that time', new.device_id
            using errcode = 'integrity_constraint_violation', constraint = 'session_overlaps';
    end if;
    return new;
end
$$;

create trigger session_overlaps before insert or update of device_id, busy_from, busy_until on session
    for each row execute function session_overlaps();

create function hold_on_booking() returns trigger language plpgsql as $$
begin
    if new.released_at is null and exists (
        select 1 from session where device_id = new.device_id and busy_until > new.starts_at
            and (new.ends_at is null or busy_from < new.ends_at) and state in ('awaiting_payment', 'waiting')
    ) then
        raise exception 'device % is booked', new.device_id
            using errcode = 'integrity_constraint_violation', constraint = 'hold_on_booking';
    end if;
    return new;
end
$$;

create trigger hold_on_booking before insert or update of device_id, starts_at, ends_at, released_at on hold
    for each row execute function hold_on_booking();

-- What was planned is not edited away.
create trigger session_booked_kept before update of booked_at, booked_by on session
    for each row when (new.booked_at is distinct from old.booked_at or new.booked_by is distinct from old.booked_by)
    execute function append_only('session_booked_kept');
