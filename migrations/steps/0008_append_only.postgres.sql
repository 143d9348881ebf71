-- Money, what it bought, and who did what are never edited: a mistake is corrected by a new entry.

create function append_only() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name
        using errcode = 'integrity_constraint_violation', constraint = tg_argv[0];
end
$$;

create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function append_only('audit_entry_append_only');
create trigger audit_entry_append_only_truncate before truncate on audit_entry
    for each statement execute function append_only('audit_entry_append_only');

create trigger transaction_append_only before update or delete on "transaction"
    for each row execute function append_only('transaction_append_only');
create trigger transaction_append_only_truncate before truncate on "transaction"
    for each statement execute function append_only('transaction_append_only');

create trigger posting_append_only before update or delete on posting
    for each row execute function append_only('posting_append_only');
create trigger posting_append_only_truncate before truncate on posting
    for each statement execute function append_only('posting_append_only');

create trigger order_append_only before update or delete on "order"
    for each row execute function append_only('order_append_only');
create trigger order_append_only_truncate before truncate on "order"
    for each statement execute function append_only('order_append_only');

create trigger order_line_append_only before update or delete on order_line
    for each row execute function append_only('order_line_append_only');
create trigger order_line_append_only_truncate before truncate on order_line
    for each statement execute function append_only('order_line_append_only');

create trigger payment_append_only before update or delete on payment
    for each row execute function append_only('payment_append_only');
create trigger payment_append_only_truncate before truncate on payment
    for each statement execute function append_only('payment_append_only');

create trigger time_block_append_only before update or delete on time_block
    for each row execute function append_only('time_block_append_only');
create trigger time_block_append_only_truncate before truncate on time_block
    for each statement execute function append_only('time_block_append_only');
