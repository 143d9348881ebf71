-- What the database does when a session moves to another device, statement by statement; words as in start_session.sql.

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

insert into audit_entry (id, organisation_id, club_id, staff_id, action, input, outcome, detail, at) values ({act},
{organisation}, {club}, {staff}, 'move_session', {input}, 'done', null, {now}) on conflict (id) do nothing;

select c.id as client, c.kind = 'guest' as guest from session s join client c on c.id = coalesce(s.member_id,
s.client_id) where s.id = {visit} and s.club_id = {club};

select id from session where id = {visit} and club_id = {club}{for update};

select s.id as id, s.club_id as club_id, s.client_id as client_id, c.name as who, s.device_id as device_id, s.state as
state, s.started_at as started_at, b.name as started_by, s.resumes_at as resumes_at, s.ended_at as ended_at,
s.end_reason as end_reason, e.name as ended_by, s.refunded as refunded, s.kept_seconds as kept_seconds, s.credited as
credited, s.due_at as due_at, s.planned_from as planned_from, s.booked_at as booked_at, k.name as booked_by, s.pay_by
as pay_by, s.booking_terms as booking_terms, s.until as until, s.by_minute as by_minute, w.balance as balance, case
when m.id is null then c.continues_by_minute else m.continues_by_minute end as continues_by_minute, s.member_id as
member_id, m.name as member, s.member_since as member_since from session s join client c on c.id = s.client_id join
staff b on b.id = s.started_by left join staff e on e.id = s.ended_by left join staff k on k.id = s.booked_by left
join client m on m.id = s.member_id left join client_balance w on w.client_id = coalesce(s.member_id, s.client_id) and
(s.by_minute is not null or c.continues_by_minute or m.continues_by_minute) where s.club_id = {club} and s.id =
{visit} order by s.started_at, s.id;

select g.id as id, g.session_id as session_id, g.device_id as device_id, g.kind as kind, g.starts_at as starts_at,
g.ends_at as ends_at from segment g join session s on s.id = g.session_id where s.club_id = {club} and s.id = {visit}
order by g.session_id, g.position;

select p.id as id, p.session_id as session_id, l.order_id as order_id, l.tariff_id as tariff_id, l.tariff_name as
tariff_name, p.seconds as seconds, l.total as price, p.refund_policy as refund_policy, p.bought_at as bought_at,
p.plays_until as plays_until, p.good_for as good_for, p.once as once, p.client_tariff_id as client_tariff_id,
o.paid_at as paid_at, f.session_id as left_by, n.visit_seconds as visit_seconds, n.visits_left as visits_left, n.cost
as bought_cost, n.seconds_kept as bought_seconds, p.slice as slice, (select count(*) from time_block x where p.slice
is not null and x.joins = p.id) as joined, (select cast(sum(x.seconds - 60 * coalesce(v.minutes, 0)) as bigint) from
time_block x left join minutes_back v on v.time_block_id = x.id where p.slice is not null and x.joins = p.id) as
joined_seconds, (select cast(sum(z.total - coalesce(v.amount, 0)) as bigint) from time_block x join order_line z on
z.id = x.order_line_id left join minutes_back v on v.time_block_id = x.id where p.slice is not null and x.joins =
p.id) as joined_price, r.minutes as back_minutes, r.amount as back_amount, p.follows as follows, p.cut_to as cut_to,
p.zone_id as moved_to, l.zone_id as sold_for, o.client_id as buyer from time_block p join session s on s.id =
p.session_id join order_line l on l.id = p.order_line_id left join "order" o on o.id = l.order_id and
(p.client_tariff_id is not null or s.member_id is not null) left join client_tariff n on n.id = p.client_tariff_id
left join client_tariff_move i on i.client_tariff_id = p.client_tariff_id and i.kind = 'issued' left join time_block f
on f.id = i.time_block_id left join minutes_back r on r.time_block_id = p.id where s.club_id = {club} and s.id =
{visit} and p.joins is null order by p.session_id, p.position;

select p.id as block_id, y.method as method, y.amount as amount, q.amount as part, l.position as position,
y.change_given as change_given from time_block p join session s on s.id = p.session_id join order_line l on l.id =
p.order_line_id and p.client_tariff_id is null and p.slice is null join payment y on y.order_id = l.order_id left join
payment_part q on q.payment_id = y.id and q.order_line_id = l.id where s.club_id = {club} and s.id = {visit} order by
y.id;

select id, zone_id, kind, number from device where archived_at is null and club_id = {club} and id =
{left}{for update};

select id, zone_id, kind, number from device where archived_at is null and club_id = {club} and id =
{other}{for update};

select id from hold where released_at is null and club_id = {club} and device_id = {other}{for update};

select released_at from hold where device_id = {other} and club_id = {club} and released_at is not null order by
released_at desc limit 1;

select ends_at from segment where device_id = {other} and ends_at is not null order by ends_at desc limit 1;

select club.id, club.name, club.time_zone, club.price_step, club.warning_minutes, club.longest_pause_minutes,
club.day_starts_at, club.tax_name, club.tax_rate, club.booking_itself, club.booking_grace_minutes,
club.booking_released_by_itself, club.booking_unclaimed, club.booking_pay_minutes, o.currency_code, o.currency_symbol, o.currency_digits, guest.id as
guest from club join organisation o on o.id = club.organisation_id join client guest on guest.organisation_id = o.id
and guest.kind = 'guest' where club.id = {club};

select s.id, s.device_id, s.state, c.name as who, coalesce(s.busy_from, s.started_at) as starts, s.busy_until from
session s join client c on c.id = coalesce(s.member_id, s.client_id) where s.club_id = {club} and s.busy_until > {now}
and s.device_id = {other} union all select s.id, s.device_id, s.state, c.name as who, s.started_at as starts,
s.busy_until from session s join client c on c.id = coalesce(s.member_id, s.client_id) where s.club_id = {club} and
s.state in ('active', 'paused') and s.busy_until is null and s.device_id = {other};

update session set device_id = {other}, state = 'active', started_at = started_at, resumes_at = null, due_at = {due},
ended_at = null, end_reason = null, ended_by = null, refunded = 0, kept_seconds = 0, credited = 0, planned_from =
null, pay_by = null, booking_terms = null, until = null, busy_from = {now}, busy_until = {due}, by_minute = null,
member_id = null, member_since = null, member_played = 0
where id = {visit};

update segment set ends_at = {now} where session_id = {visit} and ends_at is null;

insert into segment (id, club_id, session_id, device_id, kind, position, starts_at, ends_at)
values ({segment}, {club}, {visit}, {other}, 'playing', {position}, {now}, null);

insert into client_totals (club_id, client_id, visits, played, spent, first_at, last_at) select {club}, id, 0, 227, 0,
null, null from client where id = {guest} and kind <> 'guest' on conflict (club_id, client_id) do update set visits =
client_totals.visits + excluded.visits, played = client_totals.played + excluded.played, spent = client_totals.spent +
excluded.spent, first_at = case when client_totals.first_at <= excluded.first_at or excluded.first_at is null then
client_totals.first_at else excluded.first_at end, last_at = case when client_totals.last_at >= excluded.last_at or
excluded.last_at is null then client_totals.last_at else excluded.last_at end;

insert into news (id, club_id, body, at) values ({news}, {club}, {body}, {now});

commit;
