-- When a club is open. A club without rows here is open round the clock, every day.

create table opening_day (
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

create table opening_exception (
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
