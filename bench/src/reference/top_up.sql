-- What the database does when a client's money is put on their balance, statement by statement, until it is on the disk.
-- Words in braces are put in, as in start_session.sql.

insert into audit_entry (id, organisation_id, club_id, staff_id, action, input, outcome, detail, at)
values ({transaction}, {organisation}, {club}, {staff}, 'top_up', {input}, 'done', null, {now}) on conflict (id) do nothing;

select id from shift where club_id = {club} and closed_at is null{for share};

select kind from client where id = {client} and organisation_id = (select organisation_id from club where id = {club}){for update};

select count(*) from staff where id = {staff} and client_id = {client};

select club.id, club.name, club.time_zone, club.price_step, club.warning_minutes, club.longest_pause_minutes, club.day_starts_at,
o.currency_code, o.currency_symbol, o.currency_digits, guest.id as guest
from club join organisation o on o.id = club.organisation_id
join client guest on guest.organisation_id = o.id and guest.kind = 'guest' where club.id = {club};

select balance from client_balance where client_id = {client};

select id, remaining, expires_at, earned_at from bonus_lot where client_id = {client} and remaining > 0 order by earned_at, id;

select from_amount, percent, valid_days from loyalty_bracket
where organisation_id = (select organisation_id from club where id = {club}) order by from_amount;

insert into "transaction" (id, club_id, shift_id, staff_id, client_id, why, about, corrects, reason, business_day, at)
values ({transaction}, {club}, {shift}, {staff}, {client}, 'top_up', {client}, null, '', {day}, {now});

select id, kind from account where club_id = {club};

insert into posting (id, club_id, transaction_id, account_id, shift_id, client_id, amount)
values ({leg}, {club}, {transaction}, {balance}, {shift}, {client}, -500), ({counter}, {club}, {transaction}, {till}, {shift}, null, 500);

update client_balance set balance = balance + 500, bonus = bonus + 0 where client_id = {client};

insert into seal_queue (transaction_id, club_id) values ({transaction}, {club});

insert into top_up (id, club_id, client_id, method, amount, tendered, change_given, bonus, taken_back, at)
values ({transaction}, {club}, {client}, 'cash', 500, 1000, 500, 0, 0, {now});

select balance from client_balance where client_id = {client};

select id, remaining, expires_at, earned_at from bonus_lot where client_id = {client} and remaining > 0 order by earned_at, id;

select id from club where organisation_id = (select organisation_id from club where id = {club}) order by id;

insert into news (id, club_id, body, at) values ({news}, {club}, {body}, {now});
