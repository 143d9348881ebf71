-- Of what a move turned, the rest and the difference: what a unit of its tariff was in the zone that it was turned for, before
-- anything came off. It is good where a unit stands no higher. Null: no move turned it, and its line says it.
alter table time_block add column unit_price bigint
    constraint time_block_unit_price check (unit_price is null or (unit_price >= 0 and follows is not null));

-- Minutes that cost nothing and went back have no transaction: a report finds them by their moment.
create index minutes_back_to_nothing on minutes_back (club_id, at) where transaction_id is null;

-- What a unit was at an earlier move nobody wrote down. It becomes the highest price at which the part was good until now: its
-- own price was compared with the same part of a unit's, by the discount of its sale, rounded down to the price step.
drop trigger time_block_append_only_update;
update time_block set unit_price = (
    select coalesce(((coalesce(b.price, l.total) / v.price_step + 1) * v.price_step * w.seconds * k.unit_price - 1)
            / nullif(b.seconds * k.total, 0), l.unit_price)
    from time_block b
    join order_line l on l.id = b.order_line_id
    join club v on v.id = b.club_id
    join time_block q on q.order_line_id = l.id and q.cut_to is null and q.client_tariff_id is null
    left join time_block f on f.id = q.follows
    join order_line k on k.id = coalesce(f.order_line_id, q.order_line_id)
    join time_block w on w.order_line_id = k.id and w.cut_to is null and w.client_tariff_id is null
    where b.id = time_block.id
) where follows is not null;
create trigger time_block_append_only_update before update on time_block begin
    select raise(abort, 'time_block_append_only');
end;
