-- What open screens hear. Written with the change; numbered by the one who reads it out, so that a number
-- is never given to what is not committed, and never overtaken.

create table news (
    id uuid not null constraint news_pkey primary key,
    club_id uuid not null constraint news_club_fkey references club (id),
    number bigint,
    body jsonb not null,
    at timestamptz not null
);
-- A line is said once.
create unique index news_number on news (number);
create index news_unnumbered on news (id) where number is null;
create index news_club_number on news (club_id, number);
