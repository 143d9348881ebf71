-- Time that was bought and not played stays on the client's account, until it is used.

-- Nothing was ever in it.
drop table client_tariff;
create table client_tariff (
    id uuid not null constraint client_tariff_pkey primary key,
    -- Where it was bought, and is good.
    club_id uuid not null constraint client_tariff_club_fkey references club (id),
    client_id uuid not null constraint client_tariff_client_fkey references client (id),
    -- What was bought: tariff, zone and price as they were.
    order_line_id uuid not null constraint client_tariff_order_line_fkey references order_line (id),
    -- What stayed of it.
    seconds_kept bigint not null,
    -- Kept, less what its movements took, beside them.
    seconds_left bigint not null,
    -- What the seconds that stayed had cost: in money, and in bonus.
    cost bigint not null,
    cost_bonus bigint not null,
    issued_at timestamptz not null,
    constraint client_tariff_kept check (seconds_kept > 0 and cost >= 0 and cost_bonus >= 0),
    -- Nobody plays what is not there, whatever the code believes.
    constraint client_tariff_left check (seconds_left between 0 and seconds_kept)
);
create index client_tariff_active on client_tariff (client_id) where seconds_left > 0;
create index client_tariff_owed on client_tariff (club_id) where seconds_left > 0;
create index client_tariff_order_line on client_tariff (order_line_id);

-- A block that was not bought for its visit: its line is that of the sale, and it costs nothing.
alter table time_block add column client_tariff_id uuid constraint time_block_client_tariff_fkey references client_tariff (id);

-- What came onto a client tariff or was taken off it.
create table client_tariff_move (
    id uuid not null constraint client_tariff_move_pkey primary key,
    club_id uuid not null constraint client_tariff_move_club_fkey references club (id),
    client_tariff_id uuid not null constraint client_tariff_move_client_tariff_fkey references client_tariff (id),
    kind text not null,
    seconds bigint not null,
    -- The block that it is left over from, or that it was used as.
    time_block_id uuid constraint client_tariff_move_time_block_fkey references time_block (id),
    -- What put the sale right, and took the time back with it.
    transaction_id uuid constraint client_tariff_move_transaction_fkey references "transaction" (id),
    -- In which it was used: a visit that begins with it belongs to that shift.
    shift_id uuid constraint client_tariff_move_shift_fkey references shift (id),
    staff_id uuid not null constraint client_tariff_move_staff_fkey references staff (id),
    at timestamptz not null,
    constraint client_tariff_move_kind check (kind in ('issued', 'used', 'returned', 'taken_back')),
    constraint client_tariff_move_seconds check (seconds <> 0 and (kind in ('issued', 'returned')) = (seconds > 0)),
    constraint client_tariff_move_about check ((time_block_id is null) = (kind = 'taken_back')
        and (transaction_id is not null) = (kind = 'taken_back') and (shift_id is not null) = (kind = 'used'))
);
-- Of a block time stays once, and it is used once and goes back once.
create unique index client_tariff_move_once on client_tariff_move (time_block_id, kind);
create index client_tariff_move_shift on client_tariff_move (shift_id) where shift_id is not null;
create index client_tariff_move_client_tariff on client_tariff_move (client_tariff_id);

-- What became of the unused time: seconds that stay, and what was credited as bonus.
alter table session add column kept_seconds bigint not null default 0
    constraint session_kept_seconds check (kept_seconds >= 0);
alter table session add column credited bigint not null default 0
    constraint session_credited check (credited >= 0);

-- What an act was about: one more name of an id.
create index audit_entry_about_purchased on audit_entry ((input->>'purchased'))
    where (input->>'purchased') is not null;

-- The ledger has one more reason. A check that only allows more is written anew where SQLite keeps it: making the table
-- anew would take as long as the ledger is.
pragma writable_schema = on;
update sqlite_schema set sql = replace(sql, '''bonus_expired'', ''reversal'', ''void''', '''bonus_expired'', ''time_to_bonus'', ''reversal'', ''void''')
    where type = 'table' and name = 'transaction';
pragma writable_schema = reset;

-- History is never edited; of what changes, only what has to.
create trigger client_tariff_move_append_only_update before update on client_tariff_move begin
    select raise(abort, 'client_tariff_move_append_only');
end;

create trigger client_tariff_move_append_only_delete before delete on client_tariff_move begin
    select raise(abort, 'client_tariff_move_append_only');
end;

create trigger client_tariff_frozen_update before update of id, club_id, client_id, order_line_id, seconds_kept, cost, cost_bonus, issued_at on client_tariff begin
    select raise(abort, 'client_tariff_frozen');
end;

create trigger client_tariff_frozen_delete before delete on client_tariff begin
    select raise(abort, 'client_tariff_frozen');
end;
