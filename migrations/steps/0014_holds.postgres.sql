-- Devices out of service, each with a reason and an end.

create table hold (
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
-- One open hold a device.
create unique index hold_open on hold (device_id) where released_at is null;
create index hold_club on hold (club_id) where released_at is null;
create index hold_ends_at on hold (ends_at) where released_at is null;
create index hold_device_released on hold (device_id, released_at);

-- Nobody plays on a device that is out of service, whatever the code believes.
create function hold_on_running() returns trigger language plpgsql as $$
begin
    if new.released_at is null and exists (
        select 1 from session where device_id = new.device_id and state in ('active', 'paused')
    ) then
        raise exception 'somebody plays on device %', new.device_id
            using errcode = 'integrity_constraint_violation', constraint = 'hold_on_running';
    end if;
    return new;
end
$$;

create trigger hold_on_running before insert or update of device_id, released_at on hold
    for each row execute function hold_on_running();

create function session_on_hold() returns trigger language plpgsql as $$
begin
    if new.state in ('active', 'paused') and exists (
        select 1 from hold where device_id = new.device_id and released_at is null
    ) then
        raise exception 'device % is on hold', new.device_id
            using errcode = 'integrity_constraint_violation', constraint = 'session_on_hold';
    end if;
    return new;
end
$$;

create trigger session_on_hold before insert or update of device_id, state on session
    for each row execute function session_on_hold();
