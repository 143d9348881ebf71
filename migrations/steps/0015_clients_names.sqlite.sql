-- What names are found by: the ends of their words from each letter on. What was typed is the beginning of one of them.

create table client_name_part (
    organisation_id uuid not null,
    part text not null,
    client_id uuid not null constraint client_name_part_client_fkey references client (id),
    constraint client_name_part_pkey primary key (organisation_id, part, client_id)
) without rowid;
