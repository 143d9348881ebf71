-- What the database does when a session is extended, statement by statement; words as in start_session.sql.

select i.staff_id, s.epoch, i.data, i.club_id as chosen, s.organisation_id, s.name, r.name as role, r.built_in, r.may,
c.id as club_id, c.name as club_name
from sign_in i, staff s join staff_role h on h.staff_id = s.id join role r on r.id = h.role_id
join club c on c.organisation_id = s.organisation_id and (h.club_id is null or h.club_id = c.id)
where i.id = 'reference' and i.expires_at > {now} and s.id = i.staff_id and s.disabled_at is null
order by c.created_at, c.id, r.name;

select s.id, s.club_id, s.state, c.id as client_id, s.until is not null as cut, s.by_minute is not null or
c.continues_by_minute as goes_on from session s join client c on c.id = coalesce(s.member_id, s.client_id) where s.id =
{visit} and s.club_id = {club} and s.due_at <= {now} and (s.by_minute is not null or c.continues_by_minute);

begin;

insert into audit_entry (id, organisation_id, club_id, staff_id, action, input, outcome, detail, at) values ({order},
{organisation}, {club}, {staff}, 'extend_session', {input}, 'done', null, {now}) on conflict (id) do nothing;

select id from shift where club_id = {club} and closed_at is null{for share};

select c.id as client, c.kind = 'guest' as guest from session s join client c on c.id = coalesce(s.member_id,
s.client_id) where s.id = {visit} and s.club_id = {club};

select id from session where id = {visit} and club_id = {club}{for update};

select s.id as s_id, s.club_id as s_club_id, s.client_id as s_client_id, c.name as s_who, s.device_id as s_device_id,
s.state as s_state, s.started_at as s_started_at, b.name as s_started_by, s.resumes_at as s_resumes_at, s.ended_at as
s_ended_at, s.end_reason as s_end_reason, e.name as s_ended_by, s.refunded as s_refunded, s.kept_seconds as
s_kept_seconds, s.credited as s_credited, s.due_at as s_due_at, s.planned_from as s_planned_from, s.booked_at as
s_booked_at, k.name as s_booked_by, s.pay_by as s_pay_by, s.booking_terms as s_booking_terms, s.until as s_until,
s.by_minute as s_by_minute, w.balance as s_balance, case when m.id is null then c.continues_by_minute else
m.continues_by_minute end as s_continues_by_minute, s.member_id as s_member_id, m.name as s_member, s.member_since as
s_member_since, g.id as g_id, g.session_id as g_session_id, g.device_id as g_device_id, g.kind as g_kind, g.starts_at
as g_starts_at, g.ends_at as g_ends_at from session s join client c on c.id = s.client_id join staff b on b.id =
s.started_by left join staff e on e.id = s.ended_by left join staff k on k.id = s.booked_by left join client m on m.id
= s.member_id left join client_balance w on w.client_id = coalesce(s.member_id, s.client_id) and (s.by_minute is not
null or c.continues_by_minute or m.continues_by_minute) left join segment g on g.session_id = s.id where s.club_id =
{club} and s.id = {visit} order by s.started_at, s.id, g.position;

select p.id as p_id, p.session_id as p_session_id, l.order_id as p_order_id, l.tariff_id as p_tariff_id, l.tariff_name
as p_tariff_name, p.seconds as p_seconds, l.total as p_price, p.refund_policy as p_refund_policy, p.bought_at as
p_bought_at, p.plays_until as p_plays_until, p.good_for as p_good_for, p.once as p_once, p.client_tariff_id as
p_client_tariff_id, o.paid_at as p_paid_at, f.session_id as p_left_by, n.visit_seconds as p_visit_seconds,
n.visits_left as p_visits_left, n.cost as p_bought_cost, n.seconds_kept as p_bought_seconds, p.slice as p_slice,
(select count(*) from time_block x where p.slice is not null and x.joins = p.id) as p_joined, (select
cast(sum(x.seconds - 60 * coalesce(v.minutes, 0)) as bigint) from time_block x left join minutes_back v on
v.time_block_id = x.id where p.slice is not null and x.joins = p.id) as p_joined_seconds, (select cast(sum(z.total -
coalesce(v.amount, 0)) as bigint) from time_block x join order_line z on z.id = x.order_line_id left join minutes_back
v on v.time_block_id = x.id where p.slice is not null and x.joins = p.id) as p_joined_price, r.minutes as
p_back_minutes, r.amount as p_back_amount, p.follows as p_follows, p.cut_to as p_cut_to, p.zone_id as p_moved_to,
l.zone_id as p_sold_for, o.client_id as p_buyer, y.id as y_id, p.id as y_block_id, y.method as y_method, y.amount as
y_amount, q.amount as y_part, l.position as y_position, y.change_given as y_change_given from session s join
time_block p on p.session_id = s.id join order_line l on l.id = p.order_line_id left join "order" o on o.id =
l.order_id and (p.client_tariff_id is not null or s.member_id is not null) left join client_tariff n on n.id =
p.client_tariff_id left join client_tariff_move i on i.client_tariff_id = p.client_tariff_id and i.kind = 'issued'
left join time_block f on f.id = i.time_block_id left join minutes_back r on r.time_block_id = p.id left join payment
y on y.order_id = l.order_id and p.client_tariff_id is null and p.slice is null left join payment_part q on
q.payment_id = y.id and q.order_line_id = l.id where s.club_id = {club} and s.id = {visit} and p.joins is null order
by p.session_id, p.position, y.id;

select id, zone_id, kind, number from device where archived_at is null and club_id = {club} and id =
{device}{for update};

select club.id, club.name, club.time_zone, club.price_step, club.warning_minutes, club.longest_pause_minutes,
club.day_starts_at, club.tax_name, club.tax_rate, club.booking_itself, club.booking_grace_minutes,
club.booking_released_by_itself, club.booking_unclaimed, club.booking_pay_minutes, o.currency_code, o.currency_symbol, o.currency_digits, guest.id as
guest from club join organisation o on o.id = club.organisation_id join client guest on guest.organisation_id = o.id
and guest.kind = 'guest' where club.id = {club};

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

insert into time_block (id, club_id, session_id, order_line_id, position, seconds, refund_policy, bought_at,
plays_until, good_for, once, client_tariff_id, slice)
values ({block}, {club}, {visit}, {line}, {position}, 3600, 'keep', {now}, null, null, false, null, null);

update session set device_id = {device}, state = 'active', started_at = started_at, resumes_at = null, due_at = {due},
ended_at = null, end_reason = null, ended_by = null, refunded = 0, kept_seconds = 0, credited = 0, planned_from =
null, pay_by = null, booking_terms = null, until = null, busy_from = busy_from, busy_until = {due}, by_minute = null,
member_id = null, member_since = null, member_played = 0
where id = {visit};

insert into news (id, club_id, body, at) values ({news}, {club}, {body}, {now});

commit;
