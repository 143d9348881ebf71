-- What the database does when a session is started, statement by statement: who asks is looked up with each request.
-- Words in braces are put in: ids that are new each time, what is the same each time, and how a row is locked.

select i.staff_id, s.epoch, i.data, i.club_id as chosen, s.organisation_id, s.name, r.name as role, r.built_in, r.may,
c.id as club_id, c.name as club_name
from sign_in i, staff s join staff_role h on h.staff_id = s.id join role r on r.id = h.role_id
join club c on c.organisation_id = s.organisation_id and (h.club_id is null or h.club_id = c.id)
where i.id = 'reference' and i.expires_at > {now} and s.id = i.staff_id and s.disabled_at is null
order by c.created_at, c.id, r.name;

begin;

insert into audit_entry (id, organisation_id, club_id, staff_id, action, input, outcome, detail, at) values
({session}, {organisation}, {club}, {staff}, 'start_session', {input}, 'done', null, {now}) on conflict (id) do
nothing;

select id from shift where club_id = {club} and closed_at is null{for share};

select name from client where id = {guest} and kind = 'guest' and organisation_id = (select organisation_id from club
where id = {club}){for share};

select id, zone_id, kind, number from device where archived_at is null and club_id = {club} and id =
{device}{for update};

select id from hold where released_at is null and club_id = {club} and device_id = {device}{for update};

select released_at from hold where device_id = {device} and club_id = {club} and released_at is not null order by
released_at desc limit 1;

select club.id, club.name, club.time_zone, club.price_step, club.warning_minutes, club.longest_pause_minutes,
club.day_starts_at, club.tax_name, club.tax_rate, club.booking_itself, club.booking_grace_minutes,
club.booking_released_by_itself, club.booking_unclaimed, club.booking_pay_minutes, o.currency_code, o.currency_symbol, o.currency_digits, guest.id as
guest from club join organisation o on o.id = club.organisation_id join client guest on guest.organisation_id = o.id
and guest.kind = 'guest' where club.id = {club};

select ends_at from segment where device_id = {device} and ends_at is not null order by ends_at desc limit 1;

select s.id, s.device_id, s.state, c.name as who, coalesce(s.busy_from, s.started_at) as starts, s.busy_until from
session s join client c on c.id = coalesce(s.member_id, s.client_id) where s.club_id = {club} and s.busy_until > {now}
and s.device_id = {device} union all select s.id, s.device_id, s.state, c.name as who, s.started_at as starts,
s.busy_until from session s join client c on c.id = coalesce(s.member_id, s.client_id) where s.club_id = {club} and
s.state in ('active', 'paused') and s.busy_until is null and s.device_id = {device};

select t.id, t.name, t.description, t.group_id, g.name as group_name, t.sold_as, t.unit_minutes, t.max_quantity,
t.visits, t.expires_after_purchase, t.expires_after_first_use, t.expires_on, t.refund_policy, t.max_bonus_percent,
t.retired_at, u.position, u.start_schedule_id, u.finish_schedule_id, p.zone_id, p.price from tariff t left join
tariff_group g on g.id = t.group_id left join tariff_use u on u.tariff_id = t.id left join tariff_use_price p on
p.tariff_id = u.tariff_id and p.position = u.position where t.club_id = {club} and t.retired_at is null and t.id =
{tariff} order by t.position, t.name, t.id, u.position;

select s.tariff_id, s.position, s.schedule_id, s.buyers, s.at_desk, s.in_app, s.at_kiosk, i.group_id, c.name as
group_name from tariff t join tariff_sale s on s.tariff_id = t.id left join tariff_sale_group i on i.tariff_id =
s.tariff_id and i.position = s.position left join client_group c on c.id = i.group_id where t.club_id = {club} and
t.retired_at is null and t.id = {tariff} order by s.tariff_id, s.position, c.name, i.group_id;

select d.id, d.name, d.percent, d.schedule_id, d.archived_at, p.tariff_id, p.tariff_group_id, p.client_group_id from
discount d join discount_part p on p.discount_id = d.id where d.club_id = {club} and d.archived_at is null order by
d.name, d.id, p.position;

select id, name from zone where id = {zone} and club_id = {club};

insert into "order" (id, club_id, client_id, shift_id, staff_id, total, paid_at)
values ({order}, {club}, {guest}, {shift}, {staff}, 900, {now});

insert into order_line (id, club_id, order_id, position, tariff_id, zone_id, tariff_name, zone_name, window_name,
quantity, unit_price, total, discount_name, discount_percent, discount, discount_reason, bonus_percent, bonus_most,
tax_name, tax_rate, rules)
values ({line}, {club}, {order}, 0, {tariff}, {zone}, '1 hour', 'Standard', null, 1, 900, 900, null, null, 0, null,
30, 270, null, null, null);

insert into "transaction" (id, club_id, shift_id, staff_id, client_id, why, about, corrects, reason, business_day, at)
values ({transaction}, {club}, {shift}, {staff}, {guest}, 'tariff_sale', {order}, null, '', {day}, {now});

insert into posting (id, club_id, transaction_id, account_id, shift_id, client_id, amount) values ({leg}, {club},
{transaction}, (select id from account where club_id = {club} and kind = 'tariff_income'), {shift}, null, -900),
({counter}, {club}, {transaction}, (select id from account where club_id = {club} and kind = 'till'), {shift}, null,
900);

insert into seal_queue (transaction_id, club_id) values ({transaction}, {club});

insert into payment (id, club_id, order_id, transaction_id, method, amount, tendered, change_given, at)
values ({payment}, {club}, {order}, {transaction}, 'cash', 900, 5000, 4100, {now});

insert into print_job (id, club_id, transaction_id, staff_id, again, state, tries, created_at) select {job}, club_id,
{transaction}, {staff}, false, 'queued', 0, {now} from receipt_printer where club_id = {club} and in_use;

insert into session (id, club_id, client_id, device_id, state, started_at, started_by, resumes_at, due_at, ended_at,
end_reason, ended_by, refunded, kept_seconds, credited, planned_from, booked_at, booked_by, pay_by, booking_terms,
until, busy_from, busy_until, by_minute, member_id, member_since, member_played)
values ({session}, {club}, {guest}, {device}, 'active', {now}, {staff}, null, {due}, null, null, null, 0, 0, 0, null,
null, null, null, null, null, {now}, {due}, null, null, null, 0);

insert into segment (id, club_id, session_id, device_id, kind, position, starts_at, ends_at)
values ({segment}, {club}, {session}, {device}, 'playing', 0, {now}, null);

insert into time_block (id, club_id, session_id, order_line_id, position, seconds, refund_policy, bought_at,
plays_until, good_for, once, client_tariff_id, slice)
values ({block}, {club}, {session}, {line}, 0, 3600, 'keep', {now}, null, null, false, null, null);

insert into news (id, club_id, body, at) values ({news}, {club}, {body}, {now});

commit;
