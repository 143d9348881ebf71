-- When something holds: what tariffs and discounts refer to.

create table schedule (
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
-- One schedule a name, of those in use.
create unique index schedule_name on schedule (club_id, name) where archived_at is null;

-- An interval, or a day that is included or excluded.
create table schedule_part (
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
-- A day is included or excluded, and once.
create unique index schedule_part_day on schedule_part (schedule_id, day) where day is not null;

create index audit_entry_about_schedule on audit_entry ((input->>'schedule')) where (input->>'schedule') is not null;
