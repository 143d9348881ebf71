-- A move into a zone with another price: what was left of a block goes on as a block of the same sale, which cuts the one
-- that it follows to so many seconds. What its seconds had cost, and whose price they have.
alter table time_block add column follows uuid constraint time_block_follows_fkey references time_block (id);
alter table time_block add column cut_to bigint
    constraint time_block_cut_to check (cut_to is null or (cut_to >= 0 and follows is not null));
alter table time_block add column price bigint
    constraint time_block_price check ((price is null) = (cut_to is null) and (price is null or price >= 0));
alter table time_block add column zone_id uuid constraint time_block_zone_fkey references zone (id);
-- Nothing has two rests.
create unique index time_block_continues on time_block (follows) where cut_to is not null;

-- A guest who is registered in the middle of the visit: what is bought from then on is theirs, and with the first of it the
-- visit is one of theirs, too.
alter table session add column member_id uuid constraint session_member_fkey references client (id);
alter table session add column member_since timestamptz
    constraint session_member check (member_since is null or member_id is not null);
create index session_member_id on session (member_id) where member_id is not null;
