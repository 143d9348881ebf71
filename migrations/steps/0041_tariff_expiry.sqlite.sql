-- What ends a bought tariff besides its being played, tariffs by visits and by the minute, and where a tariff is sold.

-- In minutes after the purchase, after the first use; on the last of its days. Null: that does not end it.
alter table tariff add column expires_after_purchase integer
    constraint tariff_expires_after_purchase check (expires_after_purchase > 0);
alter table tariff add column expires_after_first_use integer
    constraint tariff_expires_after_first_use check (expires_after_first_use > 0);
alter table tariff add column expires_on date;
-- Of a multipass so many there are; of other units after so many it ends.
alter table tariff add column visits integer
    constraint tariff_visits check (case when sold_as = 'visits' then coalesce(visits, 0) else coalesce(visits, 1) end between 1 and 1000
        and (visits is null or sold_as in ('units', 'visits')));

-- A check that only allows more is written anew where SQLite keeps it.
pragma writable_schema = on;
update sqlite_schema set sql = replace(sql, 'sold_as = ''units'' or (sold_as = ''window'' and unit_minutes = 1 and max_quantity = 1)',
        'sold_as = ''units'' or (sold_as = ''visits'' and max_quantity = 1) or (sold_as in (''window'', ''minute'') and unit_minutes = 1 and max_quantity = 1)')
    where type = 'table' and name = 'tariff';
pragma writable_schema = reset;

-- What there was is sold everywhere.
alter table tariff_sale add column at_desk boolean not null default true;
alter table tariff_sale add column in_app boolean not null default true;
alter table tariff_sale add column at_kiosk boolean not null default true;
