-- What was sold explains itself: the hours whose price it had, and when it ends whatever happens. Null: always; never.
alter table order_line add column window_name text;
alter table time_block add column plays_until timestamptz;
-- Who has bought here before is not new.
create index order_client on "order" (client_id, club_id);
