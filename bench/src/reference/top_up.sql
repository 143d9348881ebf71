-- What the database does when a client's money is put on their balance, statement by statement, until it is on the disk:
-- who asks is looked up with each request, and what is answered is read before the end. Words in braces are put in, as in
-- start_session.sql.

select i.staff_id, s.epoch, i.data, i.club_id as chosen, s.organisation_id, s.name, r.name as role, r.built_in, r.may,
c.id as club_id, c.name as club_name
from sign_in i, staff s join staff_role h on h.staff_id = s.id join role r on r.id = h.role_id
join club c on c.organisation_id = s.organisation_id and (h.club_id is null or h.club_id = c.id)
where i.id = 'reference' and i.expires_at > {now} and s.id = i.staff_id and s.disabled_at is null
order by c.created_at, c.id, r.name;

begin;

insert into audit_entry (id, organisation_id, club_id, staff_id, action, input, outcome, detail, at) values
({transaction}, {organisation}, {club}, {staff}, 'top_up', {input}, 'done', null, {now}) on conflict (id) do nothing;

select id from shift where club_id = {club} and closed_at is null{for share};

select kind, (select count(*) from staff where id = {staff} and client_id = client.id) as own from client where id =
{client} and organisation_id = (select organisation_id from club where id = {club}){for update};

select club.id, club.name, club.time_zone, club.price_step, club.warning_minutes, club.longest_pause_minutes,
club.day_starts_at, club.tax_name, club.tax_rate, club.booking_itself, club.booking_grace_minutes,
club.booking_released_by_itself, club.booking_unclaimed, club.booking_pay_minutes, o.currency_code, o.currency_symbol, o.currency_digits, guest.id as
guest from club join organisation o on o.id = club.organisation_id join client guest on guest.organisation_id = o.id
and guest.kind = 'guest' where club.id = {club};

select b.balance, l.id, l.remaining, l.expires_at, l.earned_at from client_balance b left join bonus_lot l on
l.client_id = b.client_id and l.remaining > 0 where b.client_id = {client};

select from_amount, percent, valid_days from loyalty_bracket where organisation_id = (select organisation_id from club
where id = {club}) order by from_amount;

insert into "transaction" (id, club_id, shift_id, staff_id, client_id, why, about, corrects, reason, business_day, at)
values ({transaction}, {club}, {shift}, {staff}, {client}, 'top_up', {client}, null, '', {day}, {now});

insert into posting (id, club_id, transaction_id, account_id, shift_id, client_id, amount) values ({leg}, {club},
{transaction}, (select id from account where club_id = {club} and kind = 'client_balance'), {shift}, {client}, -500),
({counter}, {club}, {transaction}, (select id from account where club_id = {club} and kind = 'till'), {shift}, null,
500);

update client_balance set balance = balance + 500, bonus = bonus + 0 where client_id = {client};

insert into client_balance (client_id, balance, bonus) values ({client}, 500, 0);

insert into seal_queue (transaction_id, club_id) values ({transaction}, {club});

insert into top_up (id, club_id, client_id, method, amount, tendered, change_given, bonus, taken_back, at) values
({transaction}, {club}, {client}, 'cash', 500, 1000, 500, 0, 0, {now});

insert into print_job (id, club_id, transaction_id, staff_id, again, state, tries, created_at) select {job}, club_id,
{transaction}, {staff}, false, 'queued', 0, {now} from receipt_printer where club_id = {club} and in_use;

select b.balance, l.id, l.remaining, l.expires_at, l.earned_at from client_balance b left join bonus_lot l on
l.client_id = b.client_id and l.remaining > 0 where b.client_id = {client};

select id from club where organisation_id = (select organisation_id from club where id = {club}) order by id;

select l.*, a.kind, p.amount, (select u.tendered from top_up u where u.id = {transaction}) as tendered, (select
u.change_given from top_up u where u.id = {transaction}) as change_given, (select cast(coalesce(sum(r.missing), 0) as
bigint) from top_up_return r where r.transaction_id = {transaction}) as missing, (select
cast(coalesce(sum(r.bonus_missing), 0) as bigint) from top_up_return r where r.transaction_id = {transaction}) as
bonus_missing from (select t.id, t.at, t.business_day, t.why, t.reason, t.client_id, c.name as client, s.name as
staff, t.shift_id, h.number as shift, t.club_id, v.name as club, t.corrects, exists (select 1 from "transaction" x
where x.corrects = t.id) as corrected, exists (select 1 from transaction_flag f where f.transaction_id = t.id and
f.resolved_at is null) as flagged from "transaction" t join club v on v.id = t.club_id left join client c on c.id =
t.client_id left join staff s on s.id = t.staff_id left join shift h on h.id = t.shift_id where t.id = {transaction}
and t.club_id = {club}) l join posting p on p.transaction_id = l.id join account a on a.id = p.account_id order by
p.id;

insert into news (id, club_id, body, at) values ({news}, {club}, {body}, {now});

commit;
