-- A price explains itself: a line says what of it could be paid with bonus. Null: nobody wrote that down then.
alter table order_line add column bonus_percent integer
    constraint order_line_bonus_percent check (bonus_percent between 0 and 100);
alter table order_line add column bonus_most bigint
    constraint order_line_bonus_most check (bonus_most >= 0);
