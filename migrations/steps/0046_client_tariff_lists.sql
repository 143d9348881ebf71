-- What a client ever had in a club, and what a club sold last, without reading the whole table.
create index client_tariff_client on client_tariff (client_id, club_id, issued_at);
create index client_tariff_newest on client_tariff (club_id, issued_at, id);
