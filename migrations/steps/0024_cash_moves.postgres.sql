-- Cash goes in and out of the till without a client: for what, and into which account.

alter table account drop constraint account_kind;
alter table account add constraint account_kind check (kind in ('till', 'card', 'tariff_income', 'safe', 'difference', 'client_balance', 'client_bonus',
        'bonus_given', 'bonus_spent', 'bonus_expired', 'correction', 'expense', 'other_income'));
insert into account (id, club_id, kind)
    select gen_random_uuid(), c.id, k.kind from club c, unnest(array['expense', 'other_income']) as k (kind);

alter table "transaction" drop constraint transaction_why;
alter table "transaction" add constraint transaction_why check (why in ('opening_cash', 'tariff_sale', 'refund', 'shift_difference', 'top_up', 'correction',
        'bonus_given', 'bonus_written_off', 'bonus_expired', 'time_to_bonus', 'reversal', 'void', 'method_change', 'cash_in', 'cash_out',
        'collection'));

-- Cash that moved in or out of the till without a client. Its comment is the transaction's reason.
create table cash_move (
    -- The transaction's.
    id uuid not null constraint cash_move_pkey primary key constraint cash_move_transaction_fkey references "transaction" (id),
    club_id uuid not null constraint cash_move_club_fkey references club (id),
    shift_id uuid not null constraint cash_move_shift_fkey references shift (id),
    article text not null,
    amount bigint not null,
    at timestamptz not null,
    constraint cash_move_article check (article in ('change_fund', 'other_income', 'restock', 'housekeeping', 'wages',
        'repairs', 'bills', 'other_expense', 'collection')),
    constraint cash_move_amount check (amount > 0)
);
create index cash_move_shift on cash_move (shift_id, at);

create trigger cash_move_append_only before update or delete on cash_move
    for each row execute function append_only('cash_move_append_only');
create trigger cash_move_append_only_truncate before truncate on cash_move
    for each statement execute function append_only('cash_move_append_only');
