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
create trigger hold_on_running_insert before insert on hold when new.released_at is null begin
    select raise(abort, 'hold_on_running') where exists (
        select 1 from session where device_id = new.device_id and state in ('active', 'paused')
    );
end;

create trigger hold_on_running_update before update of device_id, released_at on hold when new.released_at is null begin
    select raise(abort, 'hold_on_running') where exists (
        select 1 from session where device_id = new.device_id and state in ('active', 'paused')
    );
end;

create trigger session_on_hold_insert before insert on session when new.state in ('active', 'paused') begin
    select raise(abort, 'session_on_hold') where exists (
        select 1 from hold where device_id = new.device_id and released_at is null
    );
end;

create trigger session_on_hold_update before update of device_id, state on session when new.state in ('active', 'paused') begin
    select raise(abort, 'session_on_hold') where exists (
        select 1 from hold where device_id = new.device_id and released_at is null
    );
end;
