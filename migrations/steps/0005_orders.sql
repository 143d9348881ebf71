-- Carts and what paid for them.

create table "order" (
    id uuid not null constraint order_pkey primary key,
    club_id uuid not null constraint order_club_fkey references club (id),
    client_id uuid not null constraint order_client_fkey references client (id),
    shift_id uuid not null constraint order_shift_fkey references shift (id),
    staff_id uuid not null constraint order_staff_fkey references staff (id),
    total bigint not null,
    paid_at timestamptz not null,
    constraint order_total check (total >= 0)
);
create index order_shift on "order" (shift_id);

create table order_line (
    id uuid not null constraint order_line_pkey primary key,
    club_id uuid not null constraint order_line_club_fkey references club (id),
    order_id uuid not null constraint order_line_order_fkey references "order" (id),
    position integer not null,
    tariff_id uuid not null constraint order_line_tariff_fkey references tariff (id),
    zone_id uuid not null constraint order_line_zone_fkey references zone (id),
    -- As they were called at the sale.
    tariff_name text not null,
    zone_name text not null,
    quantity integer not null,
    unit_price bigint not null,
    total bigint not null,
    constraint order_line_quantity check (quantity > 0),
    -- The price is its explanation: so many at so much.
    constraint order_line_total check (total = unit_price * quantity and unit_price >= 0)
);
create index order_line_order on order_line (order_id);

create table payment (
    id uuid not null constraint payment_pkey primary key,
    club_id uuid not null constraint payment_club_fkey references club (id),
    order_id uuid not null constraint payment_order_fkey references "order" (id),
    -- Null where nothing had to be paid.
    transaction_id uuid constraint payment_transaction_fkey references "transaction" (id),
    method text not null,
    amount bigint not null,
    tendered bigint not null,
    -- What went back of what was handed over.
    change_given bigint not null,
    at timestamptz not null,
    constraint payment_method check (method in ('cash', 'card')),
    constraint payment_amount check (amount >= 0),
    -- Only cash has change.
    constraint payment_change check (change_given = tendered - amount and change_given >= 0
        and (method = 'cash' or change_given = 0))
);
create index payment_order on payment (order_id);
-- A transaction pays once.
create unique index payment_transaction on payment (transaction_id);

create table client_tariff (
    id uuid not null constraint client_tariff_pkey primary key,
    club_id uuid not null constraint client_tariff_club_fkey references club (id),
    client_id uuid not null constraint client_tariff_client_fkey references client (id),
    tariff_id uuid not null constraint client_tariff_tariff_fkey references tariff (id),
    order_line_id uuid not null constraint client_tariff_order_line_fkey references order_line (id),
    seconds_bought bigint not null,
    seconds_left bigint not null,
    refund_policy text not null,
    issued_at timestamptz not null,
    -- What is left is part of what was bought.
    constraint client_tariff_left check (seconds_left >= 0 and seconds_left <= seconds_bought),
    constraint client_tariff_refund_policy check (refund_policy in ('keep', 'bonus', 'burn'))
);
create index client_tariff_client on client_tariff (client_id);
