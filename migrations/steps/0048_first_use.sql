-- So many minutes after it begins a block is over, played or not, whenever it begins. Null: that does not end it.
alter table time_block add column good_for integer constraint time_block_good_for check (good_for > 0);
-- It is the only visit of its sale: nothing of it stays once it has begun.
alter table time_block add column once boolean not null default false;
-- Milliseconds of what who was a guest before bought that they played in stretches that are over.
alter table session add column member_played bigint not null default 0
    constraint session_member_played check (member_played >= 0 and (member_played = 0 or member_id is not null));
