-- What is sold onto an account, and what ends it besides its being played: visits, and a moment that its sale or first use sets.

-- So many times it can be used. Null: any number.
alter table client_tariff add column visits integer;
alter table client_tariff add column visits_left integer
    -- Nobody comes more often than was bought, whatever the code believes.
    constraint client_tariff_visits_left check (coalesce(visits_left, 0) between 0 and coalesce(visits, 0));
-- One of them, whether or not all of it is played. Null: as long as is left.
alter table client_tariff add column visit_seconds bigint constraint client_tariff_visits
    check ((visits is null) = (visits_left is null) and coalesce(visits, 1) > 0 and coalesce(visit_seconds, 1) > 0);
-- Null: it was not played yet.
alter table client_tariff add column first_used_at timestamptz;
-- Null: nothing ends it, or nobody knows when before it is first used.
alter table client_tariff add column valid_until timestamptz;
-- Taken back with its sale, or written off.
alter table client_tariff add column cancelled_at timestamptz
    constraint client_tariff_cancelled check (cancelled_at is null or seconds_left = 0);

-- What there is was left over from a visit, and so was used.
update client_tariff set first_used_at = (select o.paid_at from order_line l join "order" o on o.id = l.order_id
    where l.id = client_tariff.order_line_id);
update client_tariff set cancelled_at = (select max(m.at) from client_tariff_move m
    where m.client_tariff_id = client_tariff.id and m.kind = 'taken_back')
    where seconds_left = 0;

drop trigger client_tariff_frozen_update;
create trigger client_tariff_frozen_update before update of id, club_id, client_id, order_line_id, seconds_kept, cost, cost_bonus, issued_at,
    visits, visit_seconds on client_tariff begin
    select raise(abort, 'client_tariff_frozen');
end;

-- A visit is one of its visits, too.
alter table client_tariff_move add column visits integer not null default 0;
-- Why it was written off, or restored.
alter table client_tariff_move add column reason text;
-- Checks that only allow more are written anew where SQLite keeps them. What was bought onto the account is issued of no block.
pragma writable_schema = on;
update sqlite_schema set sql = replace(replace(replace(sql,
    'check (kind in (''issued'', ''used'', ''returned'', ''taken_back''))',
    'check (kind in (''issued'', ''used'', ''returned'', ''taken_back'', ''written_off'', ''restored''))'),
    '(kind in (''issued'', ''returned'')) = (seconds > 0)',
    '(kind in (''issued'', ''returned'', ''restored'')) = (seconds > 0)'),
    'check ((time_block_id is null) = (kind = ''taken_back'')',
    'check (case when kind in (''used'', ''returned'') then time_block_id is not null else kind = ''issued'' or time_block_id is null end
        and (reason is not null) = (kind in (''written_off'', ''restored''))')
    where type = 'table' and name = 'client_tariff_move';
pragma writable_schema = reset;
