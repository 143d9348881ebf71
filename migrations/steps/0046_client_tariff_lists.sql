-- What a client ever had in a club, and what a club sold last, without reading the whole table.
create index client_tariff_client on client_tariff (client_id, club_id, issued_at, id);
create index client_tariff_newest on client_tariff (club_id, issued_at, id);
-- What lapses next: of all, and of those of which anything is left, which are few beside what was used up.
create index client_tariff_ends on client_tariff (club_id, valid_until, id);
create index client_tariff_left on client_tariff (club_id, valid_until, id) where seconds_left > 0;
