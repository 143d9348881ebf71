-- Money, what it bought, and who did what are never edited: a mistake is corrected by a new entry.

create trigger audit_entry_append_only_update before update on audit_entry begin
    select raise(abort, 'audit_entry_append_only');
end;

create trigger audit_entry_append_only_delete before delete on audit_entry begin
    select raise(abort, 'audit_entry_append_only');
end;

create trigger transaction_append_only_update before update on "transaction" begin
    select raise(abort, 'transaction_append_only');
end;

create trigger transaction_append_only_delete before delete on "transaction" begin
    select raise(abort, 'transaction_append_only');
end;

create trigger posting_append_only_update before update on posting begin
    select raise(abort, 'posting_append_only');
end;

create trigger posting_append_only_delete before delete on posting begin
    select raise(abort, 'posting_append_only');
end;

create trigger order_append_only_update before update on "order" begin
    select raise(abort, 'order_append_only');
end;

create trigger order_append_only_delete before delete on "order" begin
    select raise(abort, 'order_append_only');
end;

create trigger order_line_append_only_update before update on order_line begin
    select raise(abort, 'order_line_append_only');
end;

create trigger order_line_append_only_delete before delete on order_line begin
    select raise(abort, 'order_line_append_only');
end;

create trigger payment_append_only_update before update on payment begin
    select raise(abort, 'payment_append_only');
end;

create trigger payment_append_only_delete before delete on payment begin
    select raise(abort, 'payment_append_only');
end;

create trigger time_block_append_only_update before update on time_block begin
    select raise(abort, 'time_block_append_only');
end;

create trigger time_block_append_only_delete before delete on time_block begin
    select raise(abort, 'time_block_append_only');
end;
