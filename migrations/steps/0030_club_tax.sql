-- The tax that a club's prices include: its name, and its rate in hundredths of a percent. None: no name, and zero.
alter table club add column tax_name text not null default '';
alter table club add column tax_rate integer not null default 0
    constraint club_tax check (tax_rate between 0 and 9999 and (tax_rate = 0) = (tax_name = ''));
-- The tax that was in a price when it was sold. Null: none.
alter table order_line add column tax_name text;
alter table order_line add column tax_rate integer
    constraint order_line_tax check ((tax_rate is null) = (tax_name is null) and coalesce(tax_rate, 1) between 1 and 9999);
create index order_line_taxed on order_line (club_id) where tax_rate is not null;
