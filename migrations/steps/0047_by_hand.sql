-- Why a discount was given by hand; null: it came off by itself, or nothing did.
alter table order_line add column discount_reason text
    constraint order_line_discount_reason
    check (discount_reason is null or (discount_name is not null and length(discount_reason) between 1 and 200));
-- They are few, and each is worth a look.
create index order_line_by_hand on order_line (club_id, order_id) where discount_reason is not null;
