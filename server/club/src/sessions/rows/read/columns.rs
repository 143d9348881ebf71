//! What is asked of the tables that a session is made of, each with what the answer calls it.

/// What is asked, and what the answer calls it.
pub(super) type Column = (&'static str, &'static str);

/// Under names that begin alike, so that several rows fit into one.
pub(super) fn columns(list: &[Column], prefix: &str) -> String {
    let named = list.iter().map(|(what, name)| format!("{what} as {prefix}{name}"));
    named.collect::<Vec<_>>().join(", ")
}

pub(super) const SESSION: &[Column] = &[
    ("s.id", "id"),
    ("s.club_id", "club_id"),
    ("s.client_id", "client_id"),
    ("c.name", "who"),
    ("s.device_id", "device_id"),
    ("s.state", "state"),
    ("s.started_at", "started_at"),
    ("b.name", "started_by"),
    ("s.resumes_at", "resumes_at"),
    ("s.ended_at", "ended_at"),
    ("s.end_reason", "end_reason"),
    ("e.name", "ended_by"),
    ("s.refunded", "refunded"),
    ("s.kept_seconds", "kept_seconds"),
    ("s.credited", "credited"),
    ("s.due_at", "due_at"),
    ("s.planned_from", "planned_from"),
    ("s.booked_at", "booked_at"),
    ("k.name", "booked_by"),
    ("s.pay_by", "pay_by"),
    ("s.booking_terms", "booking_terms"),
    ("s.until", "until"),
    ("s.by_minute", "by_minute"),
    ("w.balance", "balance"),
    (
        "case when m.id is null then c.continues_by_minute else m.continues_by_minute end",
        "continues_by_minute",
    ),
    ("s.member_id", "member_id"),
    ("m.name", "member"),
    ("s.member_since", "member_since"),
];

pub(super) const SEGMENT: &[Column] = &[
    ("g.id", "id"),
    ("g.session_id", "session_id"),
    ("g.device_id", "device_id"),
    ("g.kind", "kind"),
    ("g.starts_at", "starts_at"),
    ("g.ends_at", "ends_at"),
];

pub(super) const BLOCK: &[Column] = &[
    ("p.id", "id"),
    ("p.session_id", "session_id"),
    ("l.order_id", "order_id"),
    ("l.tariff_id", "tariff_id"),
    ("l.tariff_name", "tariff_name"),
    ("p.seconds", "seconds"),
    ("l.total", "price"),
    ("p.refund_policy", "refund_policy"),
    ("p.bought_at", "bought_at"),
    ("p.plays_until", "plays_until"),
    ("p.good_for", "good_for"),
    ("p.once", "once"),
    ("p.client_tariff_id", "client_tariff_id"),
    ("o.paid_at", "paid_at"),
    ("f.session_id", "left_by"),
    ("n.visit_seconds", "visit_seconds"),
    ("n.visits_left", "visits_left"),
    ("n.cost", "bought_cost"),
    ("n.seconds_kept", "bought_seconds"),
    ("p.slice", "slice"),
    ("(select count(*) from time_block x where p.slice is not null and x.joins = p.id)", "joined"),
    (
        "(select cast(sum(x.seconds - 60 * coalesce(v.minutes, 0)) as bigint) from time_block x
            left join minutes_back v on v.time_block_id = x.id where p.slice is not null and x.joins = p.id)",
        "joined_seconds",
    ),
    (
        "(select cast(sum(z.total - coalesce(v.amount, 0)) as bigint) from time_block x
            join order_line z on z.id = x.order_line_id
            left join minutes_back v on v.time_block_id = x.id where p.slice is not null and x.joins = p.id)",
        "joined_price",
    ),
    ("r.minutes", "back_minutes"),
    ("r.amount", "back_amount"),
    ("p.follows", "follows"),
    ("p.cut_to", "cut_to"),
    ("p.zone_id", "moved_to"),
    ("l.zone_id", "sold_for"),
    ("o.client_id", "buyer"),
];

/// What was bought before is not paid again.
pub(super) const PAYMENT: &[Column] = &[
    ("p.id", "block_id"),
    ("y.method", "method"),
    ("y.amount", "amount"),
    ("q.amount", "part"),
    ("l.position", "position"),
    ("y.change_given", "change_given"),
];
