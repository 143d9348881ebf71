-- What is sold onto an account, and what ends it besides its being played: visits, and a moment that its sale or first use sets.

-- So many times it can be used. Null: any number.
alter table client_tariff add column visits integer;
alter table client_tariff add column visits_left integer;
-- One of them, whether or not all of it is played. Null: as long as is left.
alter table client_tariff add column visit_seconds bigint;
-- Null: it was not played yet.
alter table client_tariff add column first_used_at timestamptz;
-- Null: nothing ends it, or nobody knows when before it is first used.
alter table client_tariff add column valid_until timestamptz;
-- Taken back with its sale, or written off.
alter table client_tariff add column cancelled_at timestamptz;
alter table client_tariff add constraint client_tariff_visits
    check ((visits is null) = (visits_left is null) and coalesce(visits, 1) > 0 and coalesce(visit_seconds, 1) > 0);
-- Nobody comes more often than was bought, whatever the code believes.
alter table client_tariff add constraint client_tariff_visits_left
    check (coalesce(visits_left, 0) between 0 and coalesce(visits, 0));
alter table client_tariff add constraint client_tariff_cancelled check (cancelled_at is null or seconds_left = 0);

-- What there is was left over from a visit, and so was used.
update client_tariff set first_used_at = (select o.paid_at from order_line l join "order" o on o.id = l.order_id
    where l.id = client_tariff.order_line_id);
update client_tariff set cancelled_at = (select max(m.at) from client_tariff_move m
    where m.client_tariff_id = client_tariff.id and m.kind = 'taken_back')
    where seconds_left = 0;

drop trigger client_tariff_frozen on client_tariff;
create trigger client_tariff_frozen before update of id, club_id, client_id, order_line_id, seconds_kept, cost, cost_bonus, issued_at,
    visits, visit_seconds on client_tariff
    for each row execute function append_only('client_tariff_frozen');

-- A visit is one of its visits, too.
alter table client_tariff_move add column visits integer not null default 0;
-- Why it was written off, or restored.
alter table client_tariff_move add column reason text;
alter table client_tariff_move drop constraint client_tariff_move_kind;
alter table client_tariff_move add constraint client_tariff_move_kind
    check (kind in ('issued', 'used', 'returned', 'taken_back', 'written_off', 'restored'));
alter table client_tariff_move drop constraint client_tariff_move_seconds;
alter table client_tariff_move add constraint client_tariff_move_seconds
    check (seconds <> 0 and (kind in ('issued', 'returned', 'restored')) = (seconds > 0));
-- What was bought onto the account is issued of no block.
alter table client_tariff_move drop constraint client_tariff_move_about;
alter table client_tariff_move add constraint client_tariff_move_about check (
    case when kind in ('used', 'returned') then time_block_id is not null else kind = 'issued' or time_block_id is null end
        and (transaction_id is not null) = (kind = 'taken_back') and (shift_id is not null) = (kind = 'used')
        and (reason is not null) = (kind in ('written_off', 'restored')));
