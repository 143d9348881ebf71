-- The list of clients by how they stand: few of very many, in the order of the list.

create index client_unverified on client (organisation_id, created_at, id)
    where kind = 'registered' and verified_at is null and archived_at is null;
create index client_archived on client (organisation_id, created_at, id)
    where kind = 'registered' and archived_at is not null;
