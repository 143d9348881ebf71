-- An order of several lines: what of each payment paid for which line, so that the time of each can be kept or given back
-- by itself. An order of one line has none: all that paid for it paid for the line.
create table payment_part (
    payment_id uuid not null constraint payment_part_payment_fkey references payment (id),
    order_line_id uuid not null constraint payment_part_order_line_fkey references order_line (id),
    club_id uuid not null constraint payment_part_club_fkey references club (id),
    amount bigint not null,
    constraint payment_part_pkey primary key (payment_id, order_line_id),
    constraint payment_part_amount check (amount >= 0)
);

create trigger payment_part_append_only_update before update on payment_part begin
    select raise(abort, 'payment_part_append_only');
end;

create trigger payment_part_append_only_delete before delete on payment_part begin
    select raise(abort, 'payment_part_append_only');
end;
