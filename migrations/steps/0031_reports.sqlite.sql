-- What the report of suspicious operations looks for: few among many.

-- Time that was sold for nothing.
create index order_free on "order" (club_id, paid_at) where total = 0;

-- Visits that staff ended as soon as they had begun.
create index session_brief on session (club_id, ended_at)
    where end_reason <> 'time_ran_out' and round((julianday(ended_at) - julianday(started_at)) * 86400) <= 120;

create index z_report_made_at on z_report (club_id, made_at);
