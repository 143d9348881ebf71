-- The tax that a club's prices include: its name, and its rate in hundredths of a percent. None: no name, and zero.
alter table club add column tax_name text not null default '';
alter table club add column tax_rate integer not null default 0
    constraint club_tax check (tax_rate between 0 and 9999 and (tax_rate = 0) = (tax_name = ''));
