-- What top-ups earn in an organisation.

create table loyalty_bracket (
    id uuid not null constraint loyalty_bracket_pkey primary key,
    organisation_id uuid not null constraint loyalty_bracket_organisation_fkey references organisation (id),
    -- From this amount on, until the next bracket begins.
    from_amount bigint not null,
    percent integer not null,
    -- Null: for ever.
    valid_days integer,
    constraint loyalty_bracket_terms check (from_amount >= 0 and percent between 1 and 100
        and (valid_days is null or valid_days between 1 and 3650))
);
-- One bracket an amount.
create unique index loyalty_bracket_from on loyalty_bracket (organisation_id, from_amount);
