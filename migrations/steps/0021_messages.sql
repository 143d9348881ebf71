-- Messages to clients: how they are sent, those that wait or are over, and the codes that prove whose a phone is.

-- How an organisation sends; one without a row sends nothing.
create table message_sender (
    organisation_id uuid not null constraint message_sender_pkey primary key
        constraint message_sender_organisation_fkey references organisation (id),
    driver text not null,
    -- What a code is sent with.
    code_words text not null,
    -- Of the gateway; kept while another driver is chosen.
    address text not null,
    method text not null,
    format text not null,
    body text not null,
    -- Stands where the others say {secret}.
    secret text not null,
    -- An answer from the first to the last says that the message was taken.
    status_from integer not null,
    status_to integer not null,
    -- What must be in the answer besides; empty: nothing.
    answer text not null,
    constraint message_sender_driver check (driver in ('none', 'outbox', 'gateway')),
    constraint message_sender_terms check (method in ('get', 'post') and format in ('json', 'form')
        and status_from >= 200 and status_to between status_from and 299)
);

create table message_header (
    organisation_id uuid not null constraint message_header_organisation_fkey references organisation (id),
    position integer not null,
    name text not null,
    value text not null,
    constraint message_header_pkey primary key (organisation_id, position)
);

create table message (
    id uuid not null constraint message_pkey primary key,
    organisation_id uuid not null constraint message_organisation_fkey references organisation (id),
    -- Where somebody wanted it sent.
    club_id uuid not null constraint message_club_fkey references club (id),
    client_id uuid constraint message_client_fkey references client (id),
    kind text not null,
    -- A phone in E.164.
    recipient text not null,
    -- Of a code that is no longer on its way, unless it is in the outbox, without its digits.
    body text not null,
    state text not null,
    -- How often somebody began to send it.
    attempts integer not null default 0,
    created_at timestamptz not null,
    -- Later it is of no use to anybody.
    good_until timestamptz not null,
    -- When it is due. Of one that is being sent: when it is due again if nothing is heard of that.
    next_try_at timestamptz,
    -- When it was handed over or given up.
    ended_at timestamptz,
    -- What went wrong last.
    error text,
    constraint message_kind check (kind in ('code', 'test')),
    constraint message_state check (state in ('queued', 'handed_over', 'failed')),
    constraint message_ended check ((state = 'queued') = (next_try_at is not null)
        and (state = 'queued') = (ended_at is null)),
    constraint message_attempts check (attempts >= 0)
);
create index message_due on message (next_try_at, id) where state = 'queued';
create index message_latest on message (organisation_id, created_at, id);
create index message_created on message (created_at);

-- The code that was sent to a client last, until it has proved that the phone is theirs.
create table client_code (
    client_id uuid not null constraint client_code_pkey primary key
        constraint client_code_client_fkey references client (id),
    message_id uuid not null constraint client_code_message_fkey references message (id),
    -- Where it was sent.
    phone text not null,
    -- Not the code.
    hash text not null,
    sent_at timestamptz not null,
    wrong integer not null default 0,
    -- The hash of what was typed wrong last: pressed twice it is one try.
    last_wrong text,
    constraint client_code_wrong check (wrong between 0 and 3)
);
create index client_code_message on client_code (message_id);
