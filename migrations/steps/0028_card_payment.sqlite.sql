-- Where the club's card terminal is, and the payments at it.

create table card_terminal (
    club_id uuid not null constraint card_terminal_pkey primary key
        constraint card_terminal_club_fkey references club (id),
    driver text not null,
    host text not null,
    port integer not null,
    -- The till's password: six digits.
    password integer not null,
    -- The decimals that the terminal gives an amount.
    digits integer not null,
    -- Somebody waits for a test; when it was tried last, and what came of it: empty, all is well.
    testing boolean not null,
    tested_at timestamptz,
    said text not null,
    constraint card_terminal_driver check (driver in ('by_hand', 'zvt')),
    constraint card_terminal_numbers check (port between 1 and 65535 and password between 0 and 999999
        and digits between 0 and 3)
);
-- The books of a terminal that another club uses, too, would tell of that club's payments.
create unique index card_terminal_address on card_terminal (host, port) where driver = 'zvt';

create table card_payment (
    -- The form's, and that of what it makes: a session, an order, a top-up.
    id uuid not null constraint card_payment_pkey primary key,
    club_id uuid not null constraint card_payment_club_fkey references club (id),
    shift_id uuid not null constraint card_payment_shift_fkey references shift (id),
    staff_id uuid not null constraint card_payment_staff_fkey references staff (id),
    client_id uuid not null constraint card_payment_client_fkey references client (id),
    what text not null,
    -- What was asked for, as JSON.
    asked text not null,
    amount bigint not null,
    -- What that came to, as JSON: price, time, what is paid with what.
    came_to text not null,
    -- The seat that is kept.
    device_id uuid constraint card_payment_device_fkey references device (id),
    -- The session that goes on.
    session_id uuid constraint card_payment_session_fkey references session (id),
    requested_at timestamptz not null,
    state text not null,
    -- Somebody wants it stopped.
    stopping boolean not null,
    -- What the terminal's books said right before it was sent.
    sent_at timestamptz,
    books_receipt integer,
    books_count bigint,
    books_total bigint,
    -- What the terminal says of it.
    receipt integer,
    trace integer,
    card text not null,
    words text not null,
    -- How often it was asked in vain, and when it is asked again.
    tries integer not null,
    next_at timestamptz,
    -- The terminal is asked about it just now: nobody settles it meanwhile.
    asking boolean not null,
    -- The terminal does not give the money back: it is not asked any more, and somebody does.
    handed_over boolean not null,
    transaction_id uuid constraint card_payment_transaction_fkey references "transaction" (id),
    -- Who settled it, where the terminal could not tell.
    settled_by uuid constraint card_payment_settled_by_fkey references staff (id),
    ended_at timestamptz,
    version integer not null,
    constraint card_payment_what check (what in ('top_up', 'start', 'extend') and (device_id is not null) = (what = 'start')
        and (session_id is not null) = (what = 'extend')),
    constraint card_payment_state check (state in
        ('requested', 'sent', 'unknown', 'approved', 'declined', 'taking_back', 'taken_back')),
    constraint card_payment_amount check (amount > 0),
    constraint card_payment_sent check ((sent_at is not null) = (books_receipt is not null)
        and (sent_at is not null) = (books_count is not null) and (sent_at is not null) = (books_total is not null)
        and (sent_at is not null or state in ('requested', 'declined'))),
    constraint card_payment_ended check ((ended_at is not null) = (state in ('approved', 'declined', 'taken_back'))),
    constraint card_payment_made check ((transaction_id is not null) = (state = 'approved'))
);
-- Nobody else is seated where somebody pays.
create unique index card_payment_seat on card_payment (device_id) where what = 'start' and ended_at is null;
-- One at a time: pressed twice, it would be charged twice.
create unique index card_payment_extension on card_payment (session_id) where what = 'extend' and ended_at is null;
create unique index card_payment_top_up on card_payment (club_id, client_id) where what = 'top_up' and ended_at is null;
create unique index card_payment_made_once on card_payment (transaction_id);
create index card_payment_waiting on card_payment (club_id, id) where ended_at is null;
create index card_payment_club on card_payment (club_id, id);
create index card_payment_ended_at on card_payment (club_id, ended_at);

create trigger card_payment_kept_update before update of id, club_id, shift_id, staff_id, client_id, what, asked, amount, came_to, device_id, session_id, requested_at on card_payment begin
    select raise(abort, 'card_payment_kept');
end;

create trigger card_payment_kept_ended before update on card_payment
    when old.ended_at is not null or (old.sent_at is not null and (new.sent_at is not old.sent_at
        or new.books_receipt <> old.books_receipt or new.books_count <> old.books_count or new.books_total <> old.books_total)) begin
    select raise(abort, 'card_payment_kept');
end;

create trigger card_payment_kept_delete before delete on card_payment begin
    select raise(abort, 'card_payment_kept');
end;

create trigger card_payment_on_taken before insert on card_payment when new.what = 'start' begin
    select raise(abort, 'card_payment_on_taken') where exists (
        select 1 from session where device_id = new.device_id and state in ('active', 'paused')
    ) or exists (
        select 1 from hold where device_id = new.device_id and released_at is null
    );
end;

create trigger session_on_card_payment_insert before insert on session when new.state in ('active', 'paused') begin
    select raise(abort, 'session_on_card_payment') where exists (
        select 1 from card_payment where device_id = new.device_id and what = 'start' and ended_at is null and id <> new.id
    );
end;

create trigger session_on_card_payment_update before update of device_id on session when new.state in ('active', 'paused') begin
    select raise(abort, 'session_on_card_payment') where exists (
        select 1 from card_payment where device_id = new.device_id and what = 'start' and ended_at is null and id <> new.id
    );
end;

create trigger hold_on_card_payment before insert on hold when new.released_at is null begin
    select raise(abort, 'hold_on_card_payment') where exists (
        select 1 from card_payment where device_id = new.device_id and what = 'start' and ended_at is null
    );
end;
