-- What the database does when a session is ended, statement by statement; words as in start_session.sql.

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
{organisation}, {club}, {staff}, 'end_session', {input}, 'done', null, {now}) on conflict (id) do nothing;

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

update session set device_id = {device}, state = 'ended', started_at = started_at, resumes_at = null, due_at = null,
ended_at = {now}, end_reason = 'client_left', ended_by = {staff}, refunded = 0, kept_seconds = 0, credited = 0,
planned_from = null, pay_by = null, booking_terms = null, until = null, busy_from = null, busy_until = null, by_minute
= null, member_id = null, member_since = null, member_played = 0
where id = {visit};

update segment set ends_at = {now} where session_id = {visit} and ends_at is null;

insert into client_totals (club_id, client_id, visits, played, spent, first_at, last_at) select {club}, id, 0, 88, 0,
null, null from client where id = {guest} and kind <> 'guest' on conflict (club_id, client_id) do update set visits =
client_totals.visits + excluded.visits, played = client_totals.played + excluded.played, spent = client_totals.spent +
excluded.spent, first_at = case when client_totals.first_at <= excluded.first_at or excluded.first_at is null then
client_totals.first_at else excluded.first_at end, last_at = case when client_totals.last_at >= excluded.last_at or
excluded.last_at is null then client_totals.last_at else excluded.last_at end;

insert into news (id, club_id, body, at) values ({news}, {club}, {body}, {now});

commit;
