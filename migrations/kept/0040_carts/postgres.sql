--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: append_only(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    raise exception 'rows of % are never changed', tg_table_name
        using errcode = 'integrity_constraint_violation', constraint = tg_argv[0];
end
$$;


--
-- Name: card_payment_on_taken(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.card_payment_on_taken() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if new.what = 'start' and (exists (
        select 1 from session where device_id = new.device_id and state in ('active', 'paused')
    ) or exists (
        select 1 from hold where device_id = new.device_id and released_at is null
    )) then
        raise exception 'device % is taken', new.device_id
            using errcode = 'integrity_constraint_violation', constraint = 'card_payment_on_taken';
    end if;
    return new;
end
$$;


--
-- Name: hold_on_booking(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.hold_on_booking() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if new.released_at is null and exists (
        select 1 from session where device_id = new.device_id and busy_until > new.starts_at
            and (new.ends_at is null or busy_from < new.ends_at) and state in ('awaiting_payment', 'waiting')
    ) then
        raise exception 'device % is booked', new.device_id
            using errcode = 'integrity_constraint_violation', constraint = 'hold_on_booking';
    end if;
    return new;
end
$$;


--
-- Name: hold_on_card_payment(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.hold_on_card_payment() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if new.released_at is null and exists (
        select 1 from card_payment where device_id = new.device_id and what = 'start' and ended_at is null
    ) then
        raise exception 'somebody pays for device %', new.device_id
            using errcode = 'integrity_constraint_violation', constraint = 'hold_on_card_payment';
    end if;
    return new;
end
$$;


--
-- Name: hold_on_running(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.hold_on_running() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if new.released_at is null and exists (
        select 1 from session where device_id = new.device_id and state in ('active', 'paused')
    ) then
        raise exception 'somebody plays on device %', new.device_id
            using errcode = 'integrity_constraint_violation', constraint = 'hold_on_running';
    end if;
    return new;
end
$$;


--
-- Name: session_on_card_payment(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.session_on_card_payment() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if new.state in ('active', 'paused') and exists (
        select 1 from card_payment where device_id = new.device_id and what = 'start' and ended_at is null and id <> new.id
    ) then
        raise exception 'somebody pays for device %', new.device_id
            using errcode = 'integrity_constraint_violation', constraint = 'session_on_card_payment';
    end if;
    return new;
end
$$;


--
-- Name: session_on_hold(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.session_on_hold() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if new.state in ('active', 'paused') and exists (
        select 1 from hold where device_id = new.device_id and released_at is null
    ) then
        raise exception 'device % is on hold', new.device_id
            using errcode = 'integrity_constraint_violation', constraint = 'session_on_hold';
    end if;
    return new;
end
$$;


--
-- Name: session_overlaps(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.session_overlaps() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if new.busy_until is not null and (exists (
        select 1 from session where device_id = new.device_id and busy_until > new.busy_from
            and busy_from < new.busy_until and id <> new.id
    ) or exists (
        select 1 from hold where device_id = new.device_id and released_at is null
            and (ends_at is null or ends_at > new.busy_from) and starts_at < new.busy_until
    )) then
        raise exception 'device % is somebody else''s in that time', new.device_id
            using errcode = 'integrity_constraint_violation', constraint = 'session_overlaps';
    end if;
    return new;
end
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    kind text NOT NULL,
    CONSTRAINT account_kind CHECK ((kind = ANY (ARRAY['till'::text, 'card'::text, 'tariff_income'::text, 'safe'::text, 'difference'::text, 'client_balance'::text, 'client_bonus'::text, 'bonus_given'::text, 'bonus_spent'::text, 'bonus_expired'::text, 'correction'::text, 'expense'::text, 'other_income'::text])))
);


--
-- Name: audit_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_entry (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    club_id uuid,
    staff_id uuid,
    action text NOT NULL,
    input jsonb NOT NULL,
    outcome text NOT NULL,
    detail jsonb,
    at timestamp with time zone NOT NULL,
    CONSTRAINT audit_entry_outcome CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text, 'forbidden'::text, 'failed'::text])))
);


--
-- Name: bonus_lot; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bonus_lot (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    client_id uuid NOT NULL,
    transaction_id uuid NOT NULL,
    given bigint NOT NULL,
    remaining bigint NOT NULL,
    earned_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    CONSTRAINT bonus_lot_order CHECK (((expires_at IS NULL) OR (expires_at > earned_at))),
    CONSTRAINT bonus_lot_remaining CHECK (((given > 0) AND ((remaining >= 0) AND (remaining <= given))))
);


--
-- Name: bonus_move; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bonus_move (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    lot_id uuid NOT NULL,
    transaction_id uuid NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT bonus_move_amount CHECK ((amount <> 0))
);


--
-- Name: card_payment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.card_payment (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    shift_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    client_id uuid NOT NULL,
    what text NOT NULL,
    asked text NOT NULL,
    amount bigint NOT NULL,
    came_to text NOT NULL,
    device_id uuid,
    session_id uuid,
    requested_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    stopping boolean NOT NULL,
    sent_at timestamp with time zone,
    books_receipt integer,
    books_count bigint,
    books_total bigint,
    receipt integer,
    trace integer,
    card text NOT NULL,
    words text NOT NULL,
    tries integer NOT NULL,
    next_at timestamp with time zone,
    asking boolean NOT NULL,
    handed_over boolean NOT NULL,
    transaction_id uuid,
    settled_by uuid,
    ended_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT card_payment_amount CHECK ((amount > 0)),
    CONSTRAINT card_payment_ended CHECK (((ended_at IS NOT NULL) = (state = ANY (ARRAY['approved'::text, 'declined'::text, 'taken_back'::text])))),
    CONSTRAINT card_payment_made CHECK (((transaction_id IS NOT NULL) = (state = 'approved'::text))),
    CONSTRAINT card_payment_sent CHECK ((((sent_at IS NOT NULL) = (books_receipt IS NOT NULL)) AND ((sent_at IS NOT NULL) = (books_count IS NOT NULL)) AND ((sent_at IS NOT NULL) = (books_total IS NOT NULL)) AND ((sent_at IS NOT NULL) OR (state = ANY (ARRAY['requested'::text, 'declined'::text]))))),
    CONSTRAINT card_payment_state CHECK ((state = ANY (ARRAY['requested'::text, 'sent'::text, 'unknown'::text, 'approved'::text, 'declined'::text, 'taking_back'::text, 'taken_back'::text]))),
    CONSTRAINT card_payment_what CHECK (((what = ANY (ARRAY['top_up'::text, 'start'::text, 'extend'::text])) AND ((device_id IS NOT NULL) = (what = 'start'::text)) AND ((session_id IS NOT NULL) = (what = 'extend'::text))))
);


--
-- Name: card_terminal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.card_terminal (
    club_id uuid NOT NULL,
    driver text NOT NULL,
    host text NOT NULL,
    port integer NOT NULL,
    password integer NOT NULL,
    digits integer NOT NULL,
    testing boolean NOT NULL,
    tested_at timestamp with time zone,
    said text NOT NULL,
    CONSTRAINT card_terminal_driver CHECK ((driver = ANY (ARRAY['by_hand'::text, 'zvt'::text]))),
    CONSTRAINT card_terminal_numbers CHECK ((((port >= 1) AND (port <= 65535)) AND ((password >= 0) AND (password <= 999999)) AND ((digits >= 0) AND (digits <= 3))))
);


--
-- Name: cash_move; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cash_move (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    shift_id uuid NOT NULL,
    article text NOT NULL,
    amount bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT cash_move_amount CHECK ((amount > 0)),
    CONSTRAINT cash_move_article CHECK ((article = ANY (ARRAY['change_fund'::text, 'other_income'::text, 'restock'::text, 'housekeeping'::text, 'wages'::text, 'repairs'::text, 'bills'::text, 'other_expense'::text, 'collection'::text])))
);


--
-- Name: client; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    phone text,
    created_at timestamp with time zone NOT NULL,
    email text,
    born_on date,
    card_number text,
    verified_at timestamp with time zone,
    note text DEFAULT ''::text NOT NULL,
    registered_by uuid,
    archived_at timestamp with time zone,
    name_folded text DEFAULT ''::text NOT NULL,
    phone_reversed text,
    number bigint,
    CONSTRAINT client_guest_phone CHECK (((kind <> 'guest'::text) OR (phone IS NULL))),
    CONSTRAINT client_kind CHECK ((kind = ANY (ARRAY['guest'::text, 'registered'::text]))),
    CONSTRAINT client_note CHECK ((length(note) <= 500)),
    CONSTRAINT client_registered CHECK (((kind = 'guest'::text) OR ((phone IS NOT NULL) AND (phone_reversed IS NOT NULL) AND (number IS NOT NULL) AND (number > 0))))
);


--
-- Name: client_balance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_balance (
    client_id uuid NOT NULL,
    balance bigint NOT NULL,
    bonus bigint NOT NULL,
    CONSTRAINT client_balance_not_negative CHECK ((balance >= 0)),
    CONSTRAINT client_bonus_not_negative CHECK ((bonus >= 0))
);


--
-- Name: client_ban; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_ban (
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    reason text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    banned_by uuid NOT NULL,
    ends_at timestamp with time zone,
    lifted_at timestamp with time zone,
    lifted_by uuid,
    CONSTRAINT client_ban_lifted CHECK ((((lifted_by IS NULL) OR (lifted_at IS NOT NULL)) AND ((lifted_at IS NULL) OR (lifted_by IS NOT NULL) OR (ends_at IS NOT NULL)))),
    CONSTRAINT client_ban_order CHECK ((((ends_at IS NULL) OR (ends_at > starts_at)) AND ((lifted_at IS NULL) OR (lifted_at >= starts_at)))),
    CONSTRAINT client_ban_reason CHECK (((length(reason) >= 1) AND (length(reason) <= 200)))
);


--
-- Name: client_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_code (
    client_id uuid NOT NULL,
    message_id uuid NOT NULL,
    phone text NOT NULL,
    hash text NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    wrong integer DEFAULT 0 NOT NULL,
    last_wrong text,
    CONSTRAINT client_code_wrong CHECK (((wrong >= 0) AND (wrong <= 3)))
);


--
-- Name: client_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_group (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    name text NOT NULL,
    colour text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    CONSTRAINT client_group_colour CHECK ((colour = ANY (ARRAY['grey'::text, 'red'::text, 'amber'::text, 'green'::text, 'teal'::text, 'blue'::text, 'violet'::text, 'pink'::text])))
);


--
-- Name: client_in_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_in_group (
    client_id uuid NOT NULL,
    group_id uuid NOT NULL
);


--
-- Name: client_name_part; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_name_part (
    organisation_id uuid NOT NULL,
    part text NOT NULL COLLATE pg_catalog."C",
    client_id uuid NOT NULL
);


--
-- Name: client_tariff; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_tariff (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    client_id uuid NOT NULL,
    order_line_id uuid NOT NULL,
    seconds_kept bigint NOT NULL,
    seconds_left bigint NOT NULL,
    cost bigint NOT NULL,
    cost_bonus bigint NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    CONSTRAINT client_tariff_kept CHECK (((seconds_kept > 0) AND (cost >= 0) AND (cost_bonus >= 0))),
    CONSTRAINT client_tariff_left CHECK (((seconds_left >= 0) AND (seconds_left <= seconds_kept)))
);


--
-- Name: client_tariff_move; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_tariff_move (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    client_tariff_id uuid NOT NULL,
    kind text NOT NULL,
    seconds bigint NOT NULL,
    time_block_id uuid,
    transaction_id uuid,
    shift_id uuid,
    staff_id uuid,
    at timestamp with time zone NOT NULL,
    CONSTRAINT client_tariff_move_about CHECK ((((time_block_id IS NULL) = (kind = 'taken_back'::text)) AND ((transaction_id IS NOT NULL) = (kind = 'taken_back'::text)) AND ((shift_id IS NOT NULL) = (kind = 'used'::text)))),
    CONSTRAINT client_tariff_move_kind CHECK ((kind = ANY (ARRAY['issued'::text, 'used'::text, 'returned'::text, 'taken_back'::text]))),
    CONSTRAINT client_tariff_move_seconds CHECK (((seconds <> 0) AND ((kind = ANY (ARRAY['issued'::text, 'returned'::text])) = (seconds > 0))))
);


--
-- Name: client_totals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_totals (
    club_id uuid NOT NULL,
    client_id uuid NOT NULL,
    visits bigint NOT NULL,
    played bigint NOT NULL,
    spent bigint NOT NULL,
    first_at timestamp with time zone,
    last_at timestamp with time zone
);


--
-- Name: club; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.club (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    name text NOT NULL,
    country text NOT NULL,
    time_zone text NOT NULL,
    phone text NOT NULL,
    price_step bigint NOT NULL,
    warning_minutes integer NOT NULL,
    longest_pause_minutes integer NOT NULL,
    day_starts_at time without time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    sessions_carry_over boolean DEFAULT false NOT NULL,
    tax_name text DEFAULT ''::text NOT NULL,
    tax_rate integer DEFAULT 0 NOT NULL,
    booking_itself boolean DEFAULT true NOT NULL,
    booking_grace_minutes integer DEFAULT 15 NOT NULL,
    booking_unclaimed text DEFAULT 'balance'::text NOT NULL,
    booking_pay_minutes integer DEFAULT 30 NOT NULL,
    CONSTRAINT club_booking_minutes CHECK ((((booking_grace_minutes >= 1) AND (booking_grace_minutes <= 720)) AND ((booking_pay_minutes >= 1) AND (booking_pay_minutes <= 43200)))),
    CONSTRAINT club_booking_unclaimed CHECK ((booking_unclaimed = ANY (ARRAY['balance'::text, 'burn'::text]))),
    CONSTRAINT club_minutes CHECK (((warning_minutes >= 0) AND (longest_pause_minutes > 0))),
    CONSTRAINT club_price_step CHECK ((price_step > 0)),
    CONSTRAINT club_tax CHECK ((((tax_rate >= 0) AND (tax_rate <= 9999)) AND ((tax_rate = 0) = (tax_name = ''::text))))
);


--
-- Name: device; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.device (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    zone_id uuid NOT NULL,
    kind text NOT NULL,
    number integer NOT NULL,
    archived_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    name text,
    mac text,
    CONSTRAINT device_kind CHECK ((kind = ANY (ARRAY['pc'::text, 'console'::text]))),
    CONSTRAINT device_number_positive CHECK ((number > 0))
);


--
-- Name: discount; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.discount (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    name text NOT NULL,
    percent integer NOT NULL,
    schedule_id uuid,
    created_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    CONSTRAINT discount_percent CHECK (((percent >= 1) AND (percent <= 100)))
);


--
-- Name: discount_part; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.discount_part (
    discount_id uuid NOT NULL,
    "position" integer NOT NULL,
    club_id uuid NOT NULL,
    tariff_id uuid,
    tariff_group_id uuid,
    client_group_id uuid,
    CONSTRAINT discount_part_one CHECK ((((
CASE
    WHEN (tariff_id IS NULL) THEN 0
    ELSE 1
END +
CASE
    WHEN (tariff_group_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (client_group_id IS NULL) THEN 0
    ELSE 1
END) = 1))
);


--
-- Name: hand_over_note; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hand_over_note (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    text text NOT NULL,
    staff_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    ticked_at timestamp with time zone,
    ticked_by uuid,
    CONSTRAINT hand_over_note_text CHECK (((length(text) >= 1) AND (length(text) <= 500))),
    CONSTRAINT hand_over_note_ticked CHECK (((ticked_at IS NULL) = (ticked_by IS NULL)))
);


--
-- Name: hold; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hold (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    device_id uuid NOT NULL,
    reason text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    placed_by uuid NOT NULL,
    ends_at timestamp with time zone,
    released_at timestamp with time zone,
    released_by uuid,
    CONSTRAINT hold_order CHECK ((((ends_at IS NULL) OR (ends_at > starts_at)) AND ((released_at IS NULL) OR (released_at >= starts_at)))),
    CONSTRAINT hold_reason CHECK (((length(reason) >= 1) AND (length(reason) <= 200))),
    CONSTRAINT hold_released CHECK ((((released_by IS NULL) OR (released_at IS NOT NULL)) AND ((released_at IS NULL) OR (released_by IS NOT NULL) OR (ends_at IS NOT NULL))))
);


--
-- Name: loyalty_bracket; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.loyalty_bracket (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    from_amount bigint NOT NULL,
    percent integer NOT NULL,
    valid_days integer,
    CONSTRAINT loyalty_bracket_terms CHECK (((from_amount >= 0) AND ((percent >= 1) AND (percent <= 100)) AND ((valid_days IS NULL) OR ((valid_days >= 1) AND (valid_days <= 3650)))))
);


--
-- Name: message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    club_id uuid NOT NULL,
    client_id uuid,
    kind text NOT NULL,
    recipient text NOT NULL,
    body text NOT NULL,
    state text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    good_until timestamp with time zone NOT NULL,
    next_try_at timestamp with time zone,
    ended_at timestamp with time zone,
    error text,
    CONSTRAINT message_attempts CHECK ((attempts >= 0)),
    CONSTRAINT message_ended CHECK ((((state = 'queued'::text) = (next_try_at IS NOT NULL)) AND ((state = 'queued'::text) = (ended_at IS NULL)))),
    CONSTRAINT message_kind CHECK ((kind = ANY (ARRAY['code'::text, 'test'::text]))),
    CONSTRAINT message_state CHECK ((state = ANY (ARRAY['queued'::text, 'handed_over'::text, 'failed'::text])))
);


--
-- Name: message_header; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message_header (
    organisation_id uuid NOT NULL,
    "position" integer NOT NULL,
    name text NOT NULL,
    value text NOT NULL
);


--
-- Name: message_sender; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message_sender (
    organisation_id uuid NOT NULL,
    driver text NOT NULL,
    code_words text NOT NULL,
    address text NOT NULL,
    method text NOT NULL,
    format text NOT NULL,
    body text NOT NULL,
    secret text NOT NULL,
    status_from integer NOT NULL,
    status_to integer NOT NULL,
    answer text NOT NULL,
    CONSTRAINT message_sender_driver CHECK ((driver = ANY (ARRAY['none'::text, 'outbox'::text, 'gateway'::text]))),
    CONSTRAINT message_sender_terms CHECK (((method = ANY (ARRAY['get'::text, 'post'::text])) AND (format = ANY (ARRAY['json'::text, 'form'::text])) AND (status_from >= 200) AND ((status_to >= status_from) AND (status_to <= 299))))
);


--
-- Name: news; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.news (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    number bigint,
    body jsonb NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: opening_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.opening_day (
    club_id uuid NOT NULL,
    weekday smallint NOT NULL,
    kind text NOT NULL,
    opens_at time without time zone,
    closes_at time without time zone,
    CONSTRAINT opening_day_kind CHECK ((kind = ANY (ARRAY['closed'::text, 'round_the_clock'::text, 'open'::text]))),
    CONSTRAINT opening_day_times CHECK ((((kind = 'open'::text) = (opens_at IS NOT NULL)) AND ((opens_at IS NULL) = (closes_at IS NULL)) AND ((opens_at IS NULL) OR (opens_at <> closes_at)))),
    CONSTRAINT opening_day_weekday CHECK (((weekday >= 0) AND (weekday <= 6)))
);


--
-- Name: opening_exception; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.opening_exception (
    club_id uuid NOT NULL,
    day date NOT NULL,
    kind text NOT NULL,
    opens_at time without time zone,
    closes_at time without time zone,
    note text NOT NULL,
    CONSTRAINT opening_exception_kind CHECK ((kind = ANY (ARRAY['closed'::text, 'round_the_clock'::text, 'open'::text]))),
    CONSTRAINT opening_exception_times CHECK ((((kind = 'open'::text) = (opens_at IS NOT NULL)) AND ((opens_at IS NULL) = (closes_at IS NULL)) AND ((opens_at IS NULL) OR (opens_at <> closes_at))))
);


--
-- Name: order; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."order" (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    client_id uuid NOT NULL,
    shift_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    total bigint NOT NULL,
    paid_at timestamp with time zone NOT NULL,
    CONSTRAINT order_total CHECK ((total >= 0))
);


--
-- Name: order_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.order_line (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    order_id uuid NOT NULL,
    "position" integer NOT NULL,
    tariff_id uuid NOT NULL,
    zone_id uuid NOT NULL,
    tariff_name text NOT NULL,
    zone_name text NOT NULL,
    quantity integer NOT NULL,
    unit_price bigint NOT NULL,
    total bigint NOT NULL,
    bonus_percent integer,
    bonus_most bigint,
    tax_name text,
    tax_rate integer,
    discount_name text,
    discount_percent integer,
    discount bigint DEFAULT 0 NOT NULL,
    window_name text,
    CONSTRAINT order_line_bonus_most CHECK ((bonus_most >= 0)),
    CONSTRAINT order_line_bonus_percent CHECK (((bonus_percent >= 0) AND (bonus_percent <= 100))),
    CONSTRAINT order_line_discount CHECK ((((discount_name IS NULL) = (discount_percent IS NULL)) AND ((discount_name IS NULL) = (discount = 0)) AND ((COALESCE(discount_percent, 1) >= 1) AND (COALESCE(discount_percent, 1) <= 100)))),
    CONSTRAINT order_line_quantity CHECK ((quantity > 0)),
    CONSTRAINT order_line_tax CHECK ((((tax_rate IS NULL) = (tax_name IS NULL)) AND ((COALESCE(tax_rate, 1) >= 1) AND (COALESCE(tax_rate, 1) <= 9999)))),
    CONSTRAINT order_line_total CHECK (((total = ((unit_price * quantity) - discount)) AND (unit_price >= 0) AND (discount >= 0) AND (total >= 0)))
);


--
-- Name: organisation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organisation (
    id uuid NOT NULL,
    name text NOT NULL,
    currency_code text NOT NULL,
    currency_symbol text NOT NULL,
    currency_digits smallint NOT NULL,
    demo boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_client_number bigint DEFAULT 0 NOT NULL,
    CONSTRAINT organisation_currency_digits CHECK ((currency_digits = ANY (ARRAY[0, 2, 3])))
);


--
-- Name: owed_before; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.owed_before (
    club_id uuid NOT NULL,
    seal_number bigint NOT NULL,
    balance bigint NOT NULL,
    bonus bigint NOT NULL
);


--
-- Name: payment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    order_id uuid NOT NULL,
    transaction_id uuid,
    method text NOT NULL,
    amount bigint NOT NULL,
    tendered bigint NOT NULL,
    change_given bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT payment_amount CHECK ((amount >= 0)),
    CONSTRAINT payment_change CHECK (((change_given = (tendered - amount)) AND (change_given >= 0) AND ((method = 'cash'::text) OR (change_given = 0)))),
    CONSTRAINT payment_method CHECK ((method = ANY (ARRAY['cash'::text, 'card'::text, 'balance'::text, 'bonus'::text])))
);


--
-- Name: payment_part; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment_part (
    payment_id uuid NOT NULL,
    order_line_id uuid NOT NULL,
    club_id uuid NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT payment_part_amount CHECK ((amount >= 0))
);


--
-- Name: posting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.posting (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    transaction_id uuid NOT NULL,
    account_id uuid NOT NULL,
    shift_id uuid,
    amount bigint NOT NULL,
    client_id uuid,
    CONSTRAINT posting_amount CHECK ((amount <> 0))
);


--
-- Name: print_job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.print_job (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    transaction_id uuid,
    staff_id uuid,
    again boolean NOT NULL,
    state text NOT NULL,
    tries integer NOT NULL,
    fault text,
    created_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    CONSTRAINT print_job_done CHECK (((done_at IS NOT NULL) = (state = ANY (ARRAY['printed'::text, 'failed'::text])))),
    CONSTRAINT print_job_fault CHECK (((state <> 'failed'::text) OR (fault IS NOT NULL))),
    CONSTRAINT print_job_state CHECK (((state = ANY (ARRAY['queued'::text, 'printing'::text, 'printed'::text, 'failed'::text])) AND (tries >= 0)))
);


--
-- Name: printer_logo; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.printer_logo (
    club_id uuid NOT NULL,
    png bytea NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    CONSTRAINT printer_logo_pixels CHECK ((((width >= 1) AND (width <= 2000)) AND ((height >= 1) AND (height <= 2000)))),
    CONSTRAINT printer_logo_size CHECK (((length(png) >= 1) AND (length(png) <= 524288)))
);


--
-- Name: receipt_printer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.receipt_printer (
    club_id uuid NOT NULL,
    host text NOT NULL,
    port integer NOT NULL,
    paper text NOT NULL,
    letters text NOT NULL,
    letter_table integer NOT NULL,
    logo integer,
    footer text NOT NULL,
    qr text NOT NULL,
    in_use boolean NOT NULL,
    fault text,
    failures integer DEFAULT 0 NOT NULL,
    next_at timestamp with time zone,
    CONSTRAINT receipt_printer_fault CHECK ((((fault IS NULL) = (failures = 0)) AND ((fault IS NULL) = (next_at IS NULL)) AND (failures >= 0))),
    CONSTRAINT receipt_printer_letters CHECK ((letters = ANY (ARRAY['cp866'::text, 'wpc1251'::text, 'ascii'::text]))),
    CONSTRAINT receipt_printer_numbers CHECK ((((port >= 1) AND (port <= 65535)) AND ((letter_table >= 0) AND (letter_table <= 255)) AND ((logo IS NULL) OR ((logo >= 1) AND (logo <= 255))))),
    CONSTRAINT receipt_printer_paper CHECK ((paper = ANY (ARRAY['80'::text, '58'::text])))
);


--
-- Name: recovery_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recovery_code (
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    hash text NOT NULL,
    used_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.role (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    name text NOT NULL,
    built_in text,
    may jsonb NOT NULL,
    CONSTRAINT role_built_in CHECK ((built_in = ANY (ARRAY['owner'::text, 'administrator'::text])))
);


--
-- Name: schedule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schedule (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    name text NOT NULL,
    weekdays integer NOT NULL,
    valid_from date,
    valid_to date,
    created_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    CONSTRAINT schedule_validity CHECK (((valid_from IS NULL) OR (valid_to IS NULL) OR (valid_from <= valid_to))),
    CONSTRAINT schedule_weekdays CHECK (((weekdays >= 0) AND (weekdays <= 127)))
);


--
-- Name: schedule_part; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schedule_part (
    schedule_id uuid NOT NULL,
    "position" integer NOT NULL,
    club_id uuid NOT NULL,
    kind text NOT NULL,
    day date,
    begins_at time without time zone,
    ends_at time without time zone,
    CONSTRAINT schedule_part_kind CHECK ((kind = ANY (ARRAY['interval'::text, 'include'::text, 'exclude'::text]))),
    CONSTRAINT schedule_part_terms CHECK ((((kind = 'interval'::text) = (day IS NULL)) AND ((kind = 'interval'::text) = (begins_at IS NOT NULL)) AND ((begins_at IS NULL) = (ends_at IS NULL))))
);


--
-- Name: seal_queue; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seal_queue (
    transaction_id uuid NOT NULL,
    club_id uuid NOT NULL
);


--
-- Name: seaql_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seaql_migrations (
    version character varying NOT NULL,
    applied_at bigint NOT NULL
);


--
-- Name: second_factor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.second_factor (
    staff_id uuid NOT NULL,
    secret text NOT NULL,
    confirmed_at timestamp with time zone,
    last_step bigint NOT NULL,
    wrong_codes integer NOT NULL,
    CONSTRAINT second_factor_step CHECK ((last_step >= 0))
);


--
-- Name: segment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.segment (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    session_id uuid NOT NULL,
    device_id uuid NOT NULL,
    kind text NOT NULL,
    "position" integer NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    CONSTRAINT segment_kind CHECK ((kind = ANY (ARRAY['playing'::text, 'paused'::text]))),
    CONSTRAINT segment_order CHECK (((ends_at IS NULL) OR (ends_at >= starts_at)))
);


--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    client_id uuid NOT NULL,
    device_id uuid NOT NULL,
    state text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    started_by uuid NOT NULL,
    resumes_at timestamp with time zone,
    due_at timestamp with time zone,
    ended_at timestamp with time zone,
    end_reason text,
    ended_by uuid,
    refunded bigint NOT NULL,
    kept_seconds bigint DEFAULT 0 NOT NULL,
    credited bigint DEFAULT 0 NOT NULL,
    planned_from timestamp with time zone,
    booked_at timestamp with time zone,
    booked_by uuid,
    pay_by timestamp with time zone,
    booking_terms text,
    until timestamp with time zone,
    busy_from timestamp with time zone,
    busy_until timestamp with time zone,
    CONSTRAINT session_busy CHECK ((((busy_from IS NULL) = (busy_until IS NULL)) AND ((busy_from IS NULL) OR (busy_until >= busy_from)) AND ((busy_from IS NULL) OR (state <> ALL (ARRAY['ended'::text, 'cancelled'::text]))))),
    CONSTRAINT session_credited CHECK ((credited >= 0)),
    CONSTRAINT session_due CHECK ((((due_at IS NOT NULL) OR (state <> ALL (ARRAY['active'::text, 'paused'::text, 'awaiting_payment'::text]))) AND ((due_at IS NULL) OR (state <> ALL (ARRAY['ended'::text, 'cancelled'::text]))))),
    CONSTRAINT session_end_reason CHECK ((end_reason = ANY (ARRAY['time_ran_out'::text, 'client_left'::text, 'staff'::text, 'forced'::text, 'next_booking'::text, 'cancelled'::text, 'not_paid'::text, 'no_show'::text]))),
    CONSTRAINT session_ended CHECK ((((state = ANY (ARRAY['ended'::text, 'cancelled'::text])) = (ended_at IS NOT NULL)) AND ((ended_at IS NULL) = (end_reason IS NULL)))),
    CONSTRAINT session_kept_seconds CHECK ((kept_seconds >= 0)),
    CONSTRAINT session_order CHECK (((ended_at IS NULL) OR (state = 'cancelled'::text) OR (ended_at >= started_at))),
    CONSTRAINT session_refunded CHECK ((refunded >= 0)),
    CONSTRAINT session_resumes CHECK (((state = 'paused'::text) = (resumes_at IS NOT NULL))),
    CONSTRAINT session_state CHECK ((state = ANY (ARRAY['awaiting_payment'::text, 'waiting'::text, 'active'::text, 'paused'::text, 'ended'::text, 'cancelled'::text])))
);


--
-- Name: shift; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shift (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    number integer NOT NULL,
    business_day date NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    opened_by uuid NOT NULL,
    opening_cash bigint NOT NULL,
    closed_at timestamp with time zone,
    closed_by uuid,
    counted_cash bigint,
    expected_cash bigint,
    note text NOT NULL,
    CONSTRAINT shift_closed CHECK ((((closed_at IS NULL) AND (closed_by IS NULL) AND (counted_cash IS NULL) AND (expected_cash IS NULL)) OR ((closed_at IS NOT NULL) AND (closed_by IS NOT NULL) AND (counted_cash IS NOT NULL) AND (expected_cash IS NOT NULL)))),
    CONSTRAINT shift_counted_cash CHECK ((counted_cash >= 0)),
    CONSTRAINT shift_opening_cash CHECK ((opening_cash >= 0))
);


--
-- Name: shift_explanation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shift_explanation (
    shift_id uuid NOT NULL,
    club_id uuid NOT NULL,
    note text NOT NULL,
    staff_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT shift_explanation_note CHECK (((length(note) >= 1) AND (length(note) <= 200)))
);


--
-- Name: sign_in; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in (
    id text NOT NULL,
    staff_id uuid,
    data text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    club_id uuid
);


--
-- Name: staff; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    login text NOT NULL,
    name text NOT NULL,
    password_hash text NOT NULL,
    disabled_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    epoch integer DEFAULT 0 NOT NULL,
    client_id uuid,
    CONSTRAINT staff_login_lower CHECK (((login = lower(login)) AND (login <> ''::text)))
);


--
-- Name: staff_role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff_role (
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    role_id uuid NOT NULL,
    club_id uuid
);


--
-- Name: tariff; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tariff (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    name text NOT NULL,
    unit_minutes integer NOT NULL,
    max_quantity integer NOT NULL,
    refund_policy text NOT NULL,
    "position" integer NOT NULL,
    retired_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    max_bonus_percent integer DEFAULT 0 NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    group_id uuid,
    sold_as text DEFAULT 'units'::text NOT NULL,
    CONSTRAINT tariff_description CHECK ((length(description) <= 500)),
    CONSTRAINT tariff_max_bonus_percent CHECK (((max_bonus_percent >= 0) AND (max_bonus_percent <= 100))),
    CONSTRAINT tariff_refund_policy CHECK ((refund_policy = ANY (ARRAY['keep'::text, 'bonus'::text, 'burn'::text]))),
    CONSTRAINT tariff_sold_as CHECK (((sold_as = 'units'::text) OR ((sold_as = 'window'::text) AND (unit_minutes = 1) AND (max_quantity = 1)))),
    CONSTRAINT tariff_unit CHECK (((unit_minutes > 0) AND (max_quantity > 0)))
);


--
-- Name: tariff_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tariff_group (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    name text NOT NULL,
    "position" integer NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: tariff_sale; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tariff_sale (
    tariff_id uuid NOT NULL,
    "position" integer NOT NULL,
    club_id uuid NOT NULL,
    schedule_id uuid,
    buyers text NOT NULL,
    CONSTRAINT tariff_sale_buyers CHECK ((buyers = ANY (ARRAY['anyone'::text, 'new_clients'::text, 'groups'::text])))
);


--
-- Name: tariff_sale_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tariff_sale_group (
    tariff_id uuid NOT NULL,
    "position" integer NOT NULL,
    group_id uuid NOT NULL
);


--
-- Name: tariff_use; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tariff_use (
    tariff_id uuid NOT NULL,
    "position" integer NOT NULL,
    club_id uuid NOT NULL,
    start_schedule_id uuid,
    finish_schedule_id uuid
);


--
-- Name: tariff_use_price; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tariff_use_price (
    tariff_id uuid NOT NULL,
    "position" integer NOT NULL,
    zone_id uuid NOT NULL,
    club_id uuid NOT NULL,
    price bigint NOT NULL,
    CONSTRAINT tariff_price_not_negative CHECK ((price >= 0))
);


--
-- Name: time_block; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.time_block (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    session_id uuid NOT NULL,
    order_line_id uuid NOT NULL,
    "position" integer NOT NULL,
    seconds bigint NOT NULL,
    refund_policy text NOT NULL,
    bought_at timestamp with time zone NOT NULL,
    client_tariff_id uuid,
    plays_until timestamp with time zone,
    CONSTRAINT time_block_refund_policy CHECK ((refund_policy = ANY (ARRAY['keep'::text, 'bonus'::text, 'burn'::text]))),
    CONSTRAINT time_block_seconds CHECK ((seconds > 0))
);


--
-- Name: top_up; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.top_up (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    client_id uuid NOT NULL,
    method text NOT NULL,
    amount bigint NOT NULL,
    tendered bigint NOT NULL,
    change_given bigint NOT NULL,
    bonus bigint NOT NULL,
    taken_back bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT top_up_amount CHECK (((amount > 0) AND (bonus >= 0))),
    CONSTRAINT top_up_change CHECK (((change_given = (tendered - amount)) AND (change_given >= 0) AND ((method = 'cash'::text) OR (change_given = 0)))),
    CONSTRAINT top_up_method CHECK ((method = ANY (ARRAY['cash'::text, 'card'::text]))),
    CONSTRAINT top_up_taken_back CHECK (((taken_back >= 0) AND (taken_back <= amount)))
);


--
-- Name: top_up_return; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.top_up_return (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    transaction_id uuid NOT NULL,
    top_up_id uuid NOT NULL,
    amount bigint NOT NULL,
    missing bigint NOT NULL,
    bonus_taken bigint NOT NULL,
    bonus_missing bigint NOT NULL,
    CONSTRAINT top_up_return_amount CHECK (((amount > 0) AND (missing >= 0) AND (bonus_taken >= 0) AND (bonus_missing >= 0)))
);


--
-- Name: transaction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.transaction (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    shift_id uuid,
    staff_id uuid,
    why text NOT NULL,
    about uuid NOT NULL,
    corrects uuid,
    reason text NOT NULL,
    business_day date NOT NULL,
    at timestamp with time zone NOT NULL,
    client_id uuid,
    CONSTRAINT transaction_in_shift CHECK (((staff_id IS NULL) = (shift_id IS NULL))),
    CONSTRAINT transaction_puts_right CHECK (((corrects IS NOT NULL) = (why = ANY (ARRAY['reversal'::text, 'void'::text, 'method_change'::text])))),
    CONSTRAINT transaction_reason CHECK (((length(reason) <= 200) AND ((length(reason) > 0) OR (why = ANY (ARRAY['opening_cash'::text, 'tariff_sale'::text, 'shift_difference'::text, 'top_up'::text, 'bonus_expired'::text]))))),
    CONSTRAINT transaction_why CHECK ((why = ANY (ARRAY['opening_cash'::text, 'tariff_sale'::text, 'refund'::text, 'shift_difference'::text, 'top_up'::text, 'correction'::text, 'bonus_given'::text, 'bonus_written_off'::text, 'bonus_expired'::text, 'time_to_bonus'::text, 'reversal'::text, 'void'::text, 'method_change'::text, 'cash_in'::text, 'cash_out'::text, 'collection'::text])))
);


--
-- Name: transaction_flag; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.transaction_flag (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    transaction_id uuid NOT NULL,
    note text NOT NULL,
    flagged_by uuid NOT NULL,
    flagged_at timestamp with time zone NOT NULL,
    resolved_by uuid,
    resolved_at timestamp with time zone,
    CONSTRAINT transaction_flag_note CHECK (((length(note) >= 1) AND (length(note) <= 200))),
    CONSTRAINT transaction_flag_resolved CHECK (((resolved_by IS NULL) = (resolved_at IS NULL)))
);


--
-- Name: transaction_seal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.transaction_seal (
    transaction_id uuid NOT NULL,
    club_id uuid NOT NULL,
    number bigint NOT NULL,
    hash text NOT NULL,
    sealed_at timestamp with time zone NOT NULL,
    CONSTRAINT transaction_seal_form CHECK (((number > 0) AND (length(hash) = 64)))
);


--
-- Name: z_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.z_report (
    shift_id uuid NOT NULL,
    club_id uuid NOT NULL,
    number integer NOT NULL,
    seal_number bigint NOT NULL,
    seal_hash text NOT NULL,
    owed_balance bigint NOT NULL,
    owed_bonus bigint NOT NULL,
    body text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT z_report_form CHECK (((number > 0) AND (seal_number >= 0) AND (length(seal_hash) = 64)))
);


--
-- Name: zone; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.zone (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    name text NOT NULL,
    "position" integer NOT NULL,
    archived_at timestamp with time zone
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.account (id, club_id, kind) FROM stdin;
01a22899-b21f-7217-905c-179d361711e3	01a22899-b21b-7086-a1a5-968bac9a8d0a	till
01a22899-b21f-7217-905c-179eaf5c43f8	01a22899-b21b-7086-a1a5-968bac9a8d0a	card
01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b21b-7086-a1a5-968bac9a8d0a	tariff_income
01a22899-b21f-7217-905c-17a0c0df0700	01a22899-b21b-7086-a1a5-968bac9a8d0a	safe
01a22899-b21f-7217-905c-17a1199632e9	01a22899-b21b-7086-a1a5-968bac9a8d0a	difference
01a22899-b21f-7217-905c-17a204b35019	01a22899-b21b-7086-a1a5-968bac9a8d0a	client_balance
01a22899-b21f-7217-905c-17a3eea59c10	01a22899-b21b-7086-a1a5-968bac9a8d0a	client_bonus
01a22899-b21f-7217-905c-17a4c842201a	01a22899-b21b-7086-a1a5-968bac9a8d0a	bonus_given
01a22899-b21f-7217-905c-17a5e88e73e4	01a22899-b21b-7086-a1a5-968bac9a8d0a	bonus_spent
01a22899-b21f-7217-905c-17a6a5bc7848	01a22899-b21b-7086-a1a5-968bac9a8d0a	bonus_expired
01a22899-b21f-7217-905c-17a7eba2c3ba	01a22899-b21b-7086-a1a5-968bac9a8d0a	correction
01a22899-b21f-7217-905c-17a834a5ab03	01a22899-b21b-7086-a1a5-968bac9a8d0a	expense
01a22899-b21f-7217-905c-17a9615df999	01a22899-b21b-7086-a1a5-968bac9a8d0a	other_income
\.


--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit_entry (id, organisation_id, club_id, staff_id, action, input, outcome, detail, at) FROM stdin;
01a22899-b224-7053-93e7-e4ae0ecdc311	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b224-7053-93e7-e4ae0ecdc311", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "name": "Standard"}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b224-7053-93e7-e4af148acf5c	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b224-7053-93e7-e4af148acf5c", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "name": "VIP"}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b224-7053-93e7-e4b0e5a573e5	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b224-7053-93e7-e4b0e5a573e5", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "name": "Consoles"}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b22b-7468-9554-1e08524caa9c	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b22b-7468-9554-1e08524caa9c", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 1}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b22d-71d6-a4e3-c62209ad8bf6	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b22d-71d6-a4e3-c62209ad8bf6", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 2}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b22f-7222-9218-72c4a9f49ff3	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b22f-7222-9218-72c4a9f49ff3", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 3}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b230-7482-bd8c-60f93b112eb2	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b230-7482-bd8c-60f93b112eb2", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 4}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b231-7698-8891-fb6c3f33d079	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b231-7698-8891-fb6c3f33d079", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 5}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b232-76be-a3f4-b9a7a51e9157	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b232-76be-a3f4-b9a7a51e9157", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 6}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b233-742c-a89a-f9b24786fc8c	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b233-742c-a89a-f9b24786fc8c", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 7}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b234-7652-ad9c-84e91a0ca507	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b234-7652-ad9c-84e91a0ca507", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 8}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b235-72d2-ac7a-3a1708e75098	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b235-72d2-ac7a-3a1708e75098", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 9}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b236-726c-9eb2-ffe3c0c194b0	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b236-726c-9eb2-ffe3c0c194b0", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 10}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b237-70c8-950e-91129ba34c50	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b237-70c8-950e-91129ba34c50", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 11}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b237-70c8-950e-9114812f11b1	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b237-70c8-950e-9114812f11b1", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 12}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b238-7738-8c37-b9d49fab85f1	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b238-7738-8c37-b9d49fab85f1", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 13}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b239-72a0-865f-2b96f094412f	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b239-72a0-865f-2b96f094412f", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 14}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b23a-76a8-8ac6-bc809cc55747	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b23a-76a8-8ac6-bc809cc55747", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 15}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b23b-74c1-baff-ba011e3433fb	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b23b-74c1-baff-ba011e3433fb", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 16}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b23b-74c1-baff-ba031d532687	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b23b-74c1-baff-ba031d532687", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 17}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b23c-749e-b21d-cab1d5d0895f	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b23c-749e-b21d-cab1d5d0895f", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 18}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b23d-748f-92dd-849b52a51b2e	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b23d-748f-92dd-849b52a51b2e", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 19}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b23e-76fb-ba5d-5284ea2b7f5c	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b23e-76fb-ba5d-5284ea2b7f5c", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 20}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b23f-7457-b397-116b39d1f229	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b23f-7457-b397-116b39d1f229", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 21}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b23f-7457-b397-116d6d5848d6	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b23f-7457-b397-116d6d5848d6", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 22}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b240-76f1-90ac-039b2364059c	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b240-76f1-90ac-039b2364059c", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 23}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b241-74f2-b330-8683e7a2e6bc	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b241-74f2-b330-8683e7a2e6bc", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 24}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b242-7676-b42e-8ace0242ffd1	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b242-7676-b42e-8ace0242ffd1", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 25}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b242-7676-b42e-8ad0c41c1a38	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b242-7676-b42e-8ad0c41c1a38", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 26}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b243-71fb-a442-ff631870d3c4	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b243-71fb-a442-ff631870d3c4", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 27}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b245-7177-a0b2-fa9265856dd7	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b245-7177-a0b2-fa9265856dd7", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4af148acf5c", "number": 29}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b247-73b7-88c3-206a99b6755d	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b247-73b7-88c3-206a99b6755d", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4af148acf5c", "number": 31}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b249-72b4-a16c-8667304e2b36	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b249-72b4-a16c-8667304e2b36", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4af148acf5c", "number": 33}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b24a-710f-adf8-c02be7337ba6	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b24a-710f-adf8-c02be7337ba6", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4af148acf5c", "number": 35}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b24c-7056-9ace-0071f3f1114c	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b24c-7056-9ace-0071f3f1114c", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4af148acf5c", "number": 37}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b24d-74db-ab2a-8b8e78d59076	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b24d-74db-ab2a-8b8e78d59076", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4af148acf5c", "number": 39}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b24f-73e5-a9c5-cfa4d55a1cb1	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b24f-73e5-a9c5-cfa4d55a1cb1", "kind": "console", "zone": "01a22899-b224-7053-93e7-e4b0e5a573e5", "number": 1}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b251-704b-8a13-6242bd7e9474	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b251-704b-8a13-6242bd7e9474", "kind": "console", "zone": "01a22899-b224-7053-93e7-e4b0e5a573e5", "number": 3}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b252-705c-b53b-6925d7ff3f59	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_tariffs	{"id": "01a22899-b252-705c-b53b-6925d7ff3f59", "name": "1 hour", "prices": [["01a22899-b224-7053-93e7-e4ae0ecdc311", 900], ["01a22899-b224-7053-93e7-e4af148acf5c", 1400], ["01a22899-b224-7053-93e7-e4b0e5a573e5", 1200]], "max_quantity": 12, "unit_minutes": 60, "refund_policy": "keep", "max_bonus_percent": 30}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b25a-7627-80e1-2491c3ed0530	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_tariffs	{"id": "01a22899-b25a-7627-80e1-2491c3ed0530", "name": "5 hours", "prices": [["01a22899-b224-7053-93e7-e4ae0ecdc311", 3500], ["01a22899-b224-7053-93e7-e4af148acf5c", 5500]], "max_quantity": 2, "unit_minutes": 300, "refund_policy": "keep", "max_bonus_percent": 30}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b25d-7490-af3a-e81b5bc8feeb	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_staff	{"id": "01a22899-b25d-7490-af3a-e81b5bc8feeb", "may": ["see_hall", "start_session", "pause_session", "move_session", "extend_session", "end_session", "see_shift", "open_shift", "close_shift", "see_clients", "edit_clients", "top_up", "see_transactions"], "name": "Cashier"}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b26e-72c0-8109-ab670c6282d5	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_staff	{"id": "01a22899-b26e-72c0-8109-ab670c6282d5", "name": "Timur", "login": "cashier", "position": {"Made": "01a22899-b25d-7490-af3a-e81b5bc8feeb"}}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b280-74fe-ad5e-a5ed0d6ca922	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b280-74fe-ad5e-a5ed0d6ca922", "name": "Tournament team", "colour": "violet"}	done	\N	2026-11-29 18:38:11.072+00
01a22899-b282-770a-9149-898e21f33b7c	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b282-770a-9149-898e21f33b7c", "profile": {"name": "Айгерім Нұрланқызы", "email": "client1@example.kz", "phone": "+7 701 555 00 10", "born_on": "2004-05-31", "card_number": "00421001"}}	done	\N	2026-10-11 03:38:11.074+00
01a22899-b3e0-73b0-be9b-6ca071d4edc8	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b3e0-73b0-be9b-6ca071d4edc8", "profile": {"name": "Ерлан Сәрсенов", "email": "client2@example.kz", "phone": "+7 707 555 00 11", "born_on": "1999-11-02", "card_number": "00421002"}}	done	\N	2026-10-11 20:38:11.424+00
01a22899-b3e8-71bd-8186-fe125dc4da51	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b3e8-71bd-8186-fe125dc4da51", "profile": {"name": "Тимур Ахметов", "email": "", "phone": "+7 701 555 00 12", "born_on": "2001-03-17", "card_number": ""}}	done	\N	2026-10-12 13:38:11.432+00
01a22899-b3ee-7355-8a8c-c3cb2bb3b6c7	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b3ee-7355-8a8c-c3cb2bb3b6c7", "profile": {"name": "Анастасия Ким", "email": "", "phone": "+7 707 555 00 13", "born_on": "2005-09-09", "card_number": ""}}	done	\N	2026-10-13 06:38:11.438+00
01a22899-b3f7-74da-9a80-54a104e90ab1	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b3f7-74da-9a80-54a104e90ab1", "client": "01a22899-b3f2-712d-a64a-658ffcb14f7e", "groups": ["01a22899-b280-74fe-ad5e-a5ed0d6ca922"]}	done	\N	2026-10-13 23:38:11.442+00
01a22899-b3fc-765d-8999-396ba5d87f1a	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b3fc-765d-8999-396ba5d87f1a", "profile": {"name": "Жанна Бекова", "email": "", "phone": "+7 707 555 00 15", "born_on": "", "card_number": ""}}	done	\N	2026-10-14 16:38:11.452+00
01a22899-b403-7133-ad1d-2eb9a5fa1a12	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b403-7133-ad1d-2eb9a5fa1a12", "client": "01a22899-b400-779c-a7ec-cd4effcb8a30", "groups": ["01a22899-b281-7049-a303-f0251670eb5e"]}	done	\N	2026-10-15 09:38:11.456+00
01a22899-b408-701e-8ed2-ec4b73c1f8af	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b408-701e-8ed2-ec4b73c1f8af", "client": "01a22899-b405-73c8-bf29-9f612285bbae", "groups": ["01a22899-b281-7049-a303-f0251670eb5e"]}	done	\N	2026-10-16 02:38:11.461+00
01a22899-b40e-7086-83c5-cd7f37e3d945	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b40e-7086-83c5-cd7f37e3d945", "profile": {"name": "Мадина Әбдірахман", "email": "", "phone": "+7 707 555 11 19", "born_on": "2003-02-28", "card_number": ""}}	done	\N	2026-10-17 12:38:11.47+00
01a22899-b413-708f-9e86-6959a91b395e	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b413-708f-9e86-6959a91b395e", "profile": {"name": "Kevin O'Neill", "email": "client11@example.kz", "phone": "+7 701 555 11 20", "born_on": "1996-06-20", "card_number": "00421004"}}	done	\N	2026-10-18 05:38:11.476+00
01a22899-b41a-76ca-8bc8-5506b374e00d	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b41a-76ca-8bc8-5506b374e00d", "profile": {"name": "Семён Ёлкин", "email": "", "phone": "+7 701 555 11 22", "born_on": "2008-10-11", "card_number": ""}}	done	\N	2026-10-19 15:38:11.482+00
01a22899-b244-74e9-ae29-7432c453718e	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b244-74e9-ae29-7432c453718e", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4ae0ecdc311", "number": 28}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b246-72cb-aaf0-9996b4db0c45	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b246-72cb-aaf0-9996b4db0c45", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4af148acf5c", "number": 30}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b248-77fa-b62f-1b10a950b2bf	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b248-77fa-b62f-1b10a950b2bf", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4af148acf5c", "number": 32}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b249-72b4-a16c-866977890899	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b249-72b4-a16c-866977890899", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4af148acf5c", "number": 34}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b24b-7617-906f-2dc16704ba13	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b24b-7617-906f-2dc16704ba13", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4af148acf5c", "number": 36}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b24d-74db-ab2a-8b8cc3ec49c9	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b24d-74db-ab2a-8b8cc3ec49c9", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4af148acf5c", "number": 38}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b24e-753b-a06d-62f1fd6a0d38	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b24e-753b-a06d-62f1fd6a0d38", "kind": "pc", "zone": "01a22899-b224-7053-93e7-e4af148acf5c", "number": 40}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b250-730c-ba61-b62b67fea8c6	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b250-730c-ba61-b62b67fea8c6", "kind": "console", "zone": "01a22899-b224-7053-93e7-e4b0e5a573e5", "number": 2}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b252-705c-b53b-69231468a491	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_devices	{"id": "01a22899-b252-705c-b53b-69231468a491", "kind": "console", "zone": "01a22899-b224-7053-93e7-e4b0e5a573e5", "number": 4}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b256-77d0-be89-2eb17cbb24f1	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_tariffs	{"id": "01a22899-b256-77d0-be89-2eb17cbb24f1", "name": "3 hours", "prices": [["01a22899-b224-7053-93e7-e4ae0ecdc311", 2400], ["01a22899-b224-7053-93e7-e4af148acf5c", 3600], ["01a22899-b224-7053-93e7-e4b0e5a573e5", 3000]], "max_quantity": 4, "unit_minutes": 180, "refund_policy": "keep", "max_bonus_percent": 30}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b25c-77bb-b626-e4d3e22c5d8b	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_tariffs	{"id": "01a22899-b25c-77bb-b626-e4d3e22c5d8b", "name": "30 minutes", "prices": [["01a22899-b224-7053-93e7-e4ae0ecdc311", 500], ["01a22899-b224-7053-93e7-e4af148acf5c", 800], ["01a22899-b224-7053-93e7-e4b0e5a573e5", 700]], "max_quantity": 3, "unit_minutes": 30, "refund_policy": "keep", "max_bonus_percent": 30}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b25e-7294-afef-bf25d63ee928	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_staff	{"id": "01a22899-b25e-7294-afef-bf25d63ee928", "name": "Dana", "login": "admin", "position": {"BuiltIn": "administrator"}}	done	\N	2026-11-29 18:38:10.98+00
01a22899-b27f-76ca-ad4d-e9efbb83b282	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b27f-76ca-ad4d-e9efbb83b282", "name": "Regulars", "colour": "amber"}	done	\N	2026-11-29 18:38:11.071+00
01a22899-b281-7049-a303-f0251670eb5e	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b281-7049-a303-f0251670eb5e", "name": "School", "colour": "teal"}	done	\N	2026-11-29 18:38:11.073+00
01a22899-b3db-7217-8405-be5e089ae8bf	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b3db-7217-8405-be5e089ae8bf", "client": "01a22899-b282-770a-9149-898e21f33b7c", "groups": ["01a22899-b27f-76ca-ad4d-e9efbb83b282"]}	done	\N	2026-10-11 03:38:11.074+00
01a22899-b3e5-700a-bf36-6ee0baae0dd9	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b3e5-700a-bf36-6ee0baae0dd9", "client": "01a22899-b3e0-73b0-be9b-6ca071d4edc8", "groups": ["01a22899-b27f-76ca-ad4d-e9efbb83b282"]}	done	\N	2026-10-11 20:38:11.424+00
01a22899-b3ec-75f4-941a-b1c9126385fc	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b3ec-75f4-941a-b1c9126385fc", "client": "01a22899-b3e8-71bd-8186-fe125dc4da51", "groups": ["01a22899-b280-74fe-ad5e-a5ed0d6ca922"]}	done	\N	2026-10-12 13:38:11.432+00
01a22899-b3f2-712d-a64a-658ffcb14f7e	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b3f2-712d-a64a-658ffcb14f7e", "profile": {"name": "Daniyar Omarov", "email": "client5@example.kz", "phone": "+7 701 555 00 14", "born_on": "2000-01-25", "card_number": "00421003"}}	done	\N	2026-10-13 23:38:11.442+00
01a22899-b3fa-7075-bdc0-c45d37c9794f	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b3fa-7075-bdc0-c45d37c9794f", "note": "Left-handed: likes PC 31, the mouse is on the left there", "client": "01a22899-b3f2-712d-a64a-658ffcb14f7e"}	done	\N	2026-10-13 23:38:11.442+00
01a22899-b400-779c-a7ec-cd4effcb8a30	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b400-779c-a7ec-cd4effcb8a30", "profile": {"name": "Иван Петров", "email": "", "phone": "+7 701 555 00 16", "born_on": "2006-07-14", "card_number": ""}}	done	\N	2026-10-15 09:38:11.456+00
01a22899-b405-73c8-bf29-9f612285bbae	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b405-73c8-bf29-9f612285bbae", "profile": {"name": "Пётр Иванов", "email": "", "phone": "+7 707 555 11 17", "born_on": "2007-12-03", "card_number": ""}}	done	\N	2026-10-16 02:38:11.461+00
01a22899-b40a-7134-94ae-165f61658966	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b40a-7134-94ae-165f61658966", "profile": {"name": "", "email": "", "phone": "+7 701 555 11 18", "born_on": "", "card_number": ""}}	done	\N	2026-10-16 19:38:11.466+00
01a22899-b411-7080-9f60-3c015a71be4b	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b411-7080-9f60-3c015a71be4b", "client": "01a22899-b40e-7086-83c5-cd7f37e3d945", "groups": ["01a22899-b27f-76ca-ad4d-e9efbb83b282"]}	done	\N	2026-10-17 12:38:11.47+00
01a22899-b416-755b-8a36-d5d89293ea33	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b416-755b-8a36-d5d89293ea33", "profile": {"name": "Асель Жұмабаева", "email": "", "phone": "+7 707 555 11 21", "born_on": "", "card_number": ""}}	done	\N	2026-10-18 22:38:11.478+00
01a22899-b41c-7153-a93d-7d50538124ed	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b41c-7153-a93d-7d50538124ed", "client": "01a22899-b41a-76ca-8bc8-5506b374e00d", "groups": ["01a22899-b281-7049-a303-f0251670eb5e"]}	done	\N	2026-10-19 15:38:11.482+00
01a22899-b421-7494-9aec-4821395b4d81	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b421-7494-9aec-4821395b4d81", "client": "01a22899-b41e-715c-a661-cc9214bcd907", "groups": ["01a22899-b280-74fe-ad5e-a5ed0d6ca922"]}	done	\N	2026-10-20 08:38:11.486+00
01a22899-b41e-715c-a661-cc9214bcd907	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b41e-715c-a661-cc9214bcd907", "profile": {"name": "Нұрсұлтан Қайратұлы", "email": "", "phone": "+7 707 555 11 23", "born_on": "2002-08-08", "card_number": ""}}	done	\N	2026-10-20 08:38:11.486+00
01a22899-b423-77f5-8da5-6c25a158efca	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b423-77f5-8da5-6c25a158efca", "profile": {"name": "Дарья Соколова", "email": "", "phone": "+7 701 555 22 24", "born_on": "", "card_number": ""}}	done	\N	2026-10-21 01:38:11.491+00
01a22899-b429-71b1-8bfe-7ede7f640a18	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b429-71b1-8bfe-7ede7f640a18", "client": "01a22899-b426-7367-8333-4312ec9585e7", "groups": ["01a22899-b280-74fe-ad5e-a5ed0d6ca922"]}	done	\N	2026-10-21 18:38:11.494+00
01a22899-b42d-7655-ac81-a3c705582a46	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b42d-7655-ac81-a3c705582a46", "profile": {"name": "Mia Schneider", "email": "", "phone": "+7 707 555 22 27", "born_on": "1998-01-30", "card_number": ""}}	done	\N	2026-10-23 04:38:11.501+00
01a22899-b433-7113-9c33-f6aee0b093d2	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b433-7113-9c33-f6aee0b093d2", "profile": {"name": "Камила Ергалиева", "email": "", "phone": "+7 707 555 22 29", "born_on": "2006-03-08", "card_number": ""}}	done	\N	2026-10-24 14:38:11.507+00
01a22899-b437-72a0-aaf2-1a647cae8eb7	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b437-72a0-aaf2-1a647cae8eb7", "profile": {"name": "Максим Орлов", "email": "client21@example.kz", "phone": "+7 701 555 22 30", "born_on": "2001-05-05", "card_number": "00421005"}}	done	\N	2026-10-25 07:38:11.511+00
01a22899-b43c-747b-9aeb-993d0d5644c6	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b43c-747b-9aeb-993d0d5644c6", "profile": {"name": "Әлия Сейітқызы", "email": "", "phone": "+7 707 555 33 31", "born_on": "", "card_number": ""}}	done	\N	2026-10-26 00:38:11.516+00
01a22899-b441-767c-97e2-f3ed95196901	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b441-767c-97e2-f3ed95196901", "client": "01a22899-b43f-762e-a705-8d11c91099b2", "groups": ["01a22899-b280-74fe-ad5e-a5ed0d6ca922"]}	done	\N	2026-10-26 17:38:11.519+00
01a22899-b446-779c-8ab1-a80d4781f135	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b446-779c-8ab1-a80d4781f135", "profile": {"name": "Олег Васильев", "email": "", "phone": "+7 701 555 33 34", "born_on": "1989-09-01", "card_number": ""}}	done	\N	2026-10-28 03:38:11.526+00
01a22899-b44b-75f0-ba62-29f6c67d9210	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b44b-75f0-ba62-29f6c67d9210", "client": "01a22899-b448-772c-a09b-30573064165a", "groups": ["01a22899-b281-7049-a303-f0251670eb5e"]}	done	\N	2026-10-28 20:38:11.528+00
01a22899-b450-7048-b2f4-e0ba9d8733d5	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b450-7048-b2f4-e0ba9d8733d5", "client": "01a22899-b44d-719d-9d52-6a17e535c1f4", "groups": ["01a22899-b27f-76ca-ad4d-e9efbb83b282"]}	done	\N	2026-10-29 13:38:11.533+00
01a22899-b455-743f-8627-10f1b68cd051	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b455-743f-8627-10f1b68cd051", "profile": {"name": "", "email": "", "phone": "+7 701 555 44 38", "born_on": "", "card_number": ""}}	done	\N	2026-10-30 23:38:11.541+00
01a22899-b459-70b9-9fd1-27c3252e0ba3	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b459-70b9-9fd1-27c3252e0ba3", "profile": {"name": "Полина Громова", "email": "", "phone": "+7 701 555 44 40", "born_on": "2004-12-24", "card_number": ""}}	done	\N	2026-11-01 09:38:11.545+00
01a22899-b45e-7222-a083-04d3a37aa1ea	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b45e-7222-a083-04d3a37aa1ea", "profile": {"name": "Ильяс Кәрімов", "email": "", "phone": "+7 701 555 44 42", "born_on": "2002-02-02", "card_number": ""}}	done	\N	2026-11-02 19:38:11.55+00
01a22899-b463-73ef-a9f3-7f91c5a1de0c	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b463-73ef-a9f3-7f91c5a1de0c", "profile": {"name": "Елена Пак", "email": "", "phone": "+7 707 555 44 43", "born_on": "1994-04-19", "card_number": ""}}	done	\N	2026-11-03 12:38:11.555+00
01a22899-b467-7440-a051-74e1b1443a45	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b467-7440-a051-74e1b1443a45", "profile": {"name": "Өмірбек Тоқтар", "email": "", "phone": "+7 701 555 44 44", "born_on": "", "card_number": ""}}	done	\N	2026-11-04 05:38:11.559+00
01a22899-b46d-77a8-bcdd-c670a813c6fe	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b46d-77a8-bcdd-c670a813c6fe", "profile": {"name": "Никита Беляев", "email": "", "phone": "+7 701 555 55 46", "born_on": "2006-01-13", "card_number": ""}}	done	\N	2026-11-05 15:38:11.565+00
01a22899-b471-7022-a3ab-1d4c2921ba50	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b471-7022-a3ab-1d4c2921ba50", "profile": {"name": "Үміт Сағынбай", "email": "", "phone": "+7 707 555 55 47", "born_on": "", "card_number": ""}}	done	\N	2026-11-06 08:38:11.569+00
01a22899-b476-77a3-98e1-12b7d7ab2552	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b476-77a3-98e1-12b7d7ab2552", "profile": {"name": "Sofia Rossi", "email": "client40@example.kz", "phone": "+7 707 555 55 49", "born_on": "1997-03-03", "card_number": "00421007"}}	done	\N	2026-11-07 18:38:11.574+00
01a22899-b47b-7306-9cdd-62339b282693	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	open_shift	{"id": "01a22899-b47b-7306-9cdd-62339b282693", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "pieces": {}, "opening_cash": "20000"}	done	\N	2026-11-29 14:38:11.579+00
01a22899-b4a1-71e0-b6da-09345eaa07dc	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	start_session	{"id": "01a22899-b4a1-71e0-b6da-09345eaa07dc", "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b22f-7222-9218-72c4a9f49ff3", "method": "cash", "tariff": "01a22899-b256-77d0-be89-2eb17cbb24f1", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 16:51:11.579+00
01a22899-b4b3-74fb-856b-cfdb9625e3b0	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	start_session	{"id": "01a22899-b4b3-74fb-856b-cfdb9625e3b0", "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b231-7698-8891-fb6c3f33d079", "method": "card", "tariff": "01a22899-b256-77d0-be89-2eb17cbb24f1", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 17:57:11.579+00
01a22899-b4c0-75d7-847e-be17e294f2aa	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	start_session	{"id": "01a22899-b4c0-75d7-847e-be17e294f2aa", "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b234-7652-ad9c-84e91a0ca507", "method": "card", "tariff": "01a22899-b25a-7627-80e1-2491c3ed0530", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 18:18:11.579+00
01a22899-b4da-7639-bf6a-0758809fb371	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	start_session	{"id": "01a22899-b4da-7639-bf6a-0758809fb371", "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b237-70c8-950e-91129ba34c50", "method": "cash", "tariff": "01a22899-b252-705c-b53b-6925d7ff3f59", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 18:00:11.579+00
01a22899-b426-7367-8333-4312ec9585e7	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b426-7367-8333-4312ec9585e7", "profile": {"name": "Алихан Тлеубаев", "email": "", "phone": "+7 707 555 22 25", "born_on": "2004-04-04", "card_number": ""}}	done	\N	2026-10-21 18:38:11.494+00
01a22899-b42b-7282-a4c4-b9c65cbda54b	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b42b-7282-a4c4-b9c65cbda54b", "profile": {"name": "", "email": "", "phone": "+7 701 555 22 26", "born_on": "", "card_number": ""}}	done	\N	2026-10-22 11:38:11.499+00
01a22899-b430-7420-a222-669ceff6976a	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b430-7420-a222-669ceff6976a", "profile": {"name": "Руслан Хасанов", "email": "", "phone": "+7 701 555 22 28", "born_on": "", "card_number": ""}}	done	\N	2026-10-23 21:38:11.504+00
01a22899-b435-7701-af73-15b11704b9ca	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b435-7701-af73-15b11704b9ca", "client": "01a22899-b433-7113-9c33-f6aee0b093d2", "groups": ["01a22899-b281-7049-a303-f0251670eb5e"]}	done	\N	2026-10-24 14:38:11.507+00
01a22899-b43a-723d-b8ba-833354a477c2	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b43a-723d-b8ba-833354a477c2", "client": "01a22899-b437-72a0-aaf2-1a647cae8eb7", "groups": ["01a22899-b27f-76ca-ad4d-e9efbb83b282"]}	done	\N	2026-10-25 07:38:11.511+00
01a22899-b43f-762e-a705-8d11c91099b2	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b43f-762e-a705-8d11c91099b2", "profile": {"name": "Артём Цой", "email": "", "phone": "+7 701 555 33 32", "born_on": "2005-11-19", "card_number": ""}}	done	\N	2026-10-26 17:38:11.519+00
01a22899-b443-702a-9ec2-afb9b06ce137	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b443-702a-9ec2-afb9b06ce137", "profile": {"name": "Динара Мұқанова", "email": "", "phone": "+7 707 555 33 33", "born_on": "", "card_number": ""}}	done	\N	2026-10-27 10:38:11.523+00
01a22899-b448-772c-a09b-30573064165a	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b448-772c-a09b-30573064165a", "profile": {"name": "Сания Талғатқызы", "email": "", "phone": "+7 707 555 33 35", "born_on": "2007-06-26", "card_number": ""}}	done	\N	2026-10-28 20:38:11.528+00
01a22899-b44d-719d-9d52-6a17e535c1f4	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b44d-719d-9d52-6a17e535c1f4", "profile": {"name": "Bauyrzhan Seitkali", "email": "client27@example.kz", "phone": "+7 701 555 33 36", "born_on": "2000-10-10", "card_number": "00421006"}}	done	\N	2026-10-29 13:38:11.533+00
01a22899-b452-77a3-979b-3a1c718c3f1a	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b452-77a3-979b-3a1c718c3f1a", "profile": {"name": "Виктория Ли", "email": "", "phone": "+7 707 555 33 37", "born_on": "", "card_number": ""}}	done	\N	2026-10-30 06:38:11.538+00
01a22899-b457-730a-86e3-b499d5d1f0fd	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b457-730a-86e3-b499d5d1f0fd", "profile": {"name": "Арман Досжан", "email": "", "phone": "+7 707 555 44 39", "born_on": "2003-07-07", "card_number": ""}}	done	\N	2026-10-31 16:38:11.543+00
01a22899-b45c-71ae-a4b2-cc3db711204c	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b45c-71ae-a4b2-cc3db711204c", "profile": {"name": "Ғалым Есенов", "email": "", "phone": "+7 707 555 44 41", "born_on": "", "card_number": ""}}	done	\N	2026-11-02 02:38:11.548+00
01a22899-b461-720e-8dfe-629731f35884	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b461-720e-8dfe-629731f35884", "client": "01a22899-b45e-7222-a083-04d3a37aa1ea", "groups": ["01a22899-b280-74fe-ad5e-a5ed0d6ca922"]}	done	\N	2026-11-02 19:38:11.55+00
01a22899-b466-7141-b092-6d88d8535069	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b466-7141-b092-6d88d8535069", "client": "01a22899-b463-73ef-a9f3-7f91c5a1de0c", "groups": ["01a22899-b27f-76ca-ad4d-e9efbb83b282"]}	done	\N	2026-11-03 12:38:11.555+00
01a22899-b46a-727f-a2b7-f81dc4f2a29b	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b46a-727f-a2b7-f81dc4f2a29b", "profile": {"name": "Jasmine Lee", "email": "", "phone": "+7 707 555 55 45", "born_on": "2001-08-31", "card_number": ""}}	done	\N	2026-11-04 22:38:11.562+00
01a22899-b46f-7677-8cfd-d7477ac337b2	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b46f-7677-8cfd-d7477ac337b2", "client": "01a22899-b46d-77a8-bcdd-c670a813c6fe", "groups": ["01a22899-b281-7049-a303-f0251670eb5e"]}	done	\N	2026-11-05 15:38:11.565+00
01a22899-b473-7652-adde-a30f1a1530a2	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	edit_clients	{"id": "01a22899-b473-7652-adde-a30f1a1530a2", "profile": {"name": "Амир Исаев", "email": "", "phone": "+7 701 555 55 48", "born_on": "2005-05-15", "card_number": ""}}	done	\N	2026-11-07 01:38:11.571+00
01a22899-b479-74c5-86a9-b5c730d76bd6	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	ban_clients	{"id": "01a22899-b479-74c5-86a9-b5c730d76bd6", "until": "", "client": "01a22899-b430-7420-a222-669ceff6976a", "reason": "Broke a headset and would not pay for it"}	done	\N	2026-11-29 18:38:11.577+00
01a22899-b493-7054-9cf9-181c9c3d39fe	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	start_session	{"id": "01a22899-b493-7054-9cf9-181c9c3d39fe", "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b22b-7468-9554-1e08524caa9c", "method": "cash", "tariff": "01a22899-b252-705c-b53b-6925d7ff3f59", "quantity": 2, "tendered": ""}	done	\N	2026-11-29 18:26:11.579+00
01a22899-b4ac-7575-a80c-3508902268e6	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	start_session	{"id": "01a22899-b4ac-7575-a80c-3508902268e6", "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b230-7482-bd8c-60f93b112eb2", "method": "cash", "tariff": "01a22899-b252-705c-b53b-6925d7ff3f59", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 17:41:11.579+00
01a22899-b4b9-773a-a9aa-8e6c7b7e5252	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	pause_session	{"id": "01a22899-b4b9-773a-a9aa-8e6c7b7e5252", "session": "01a22899-b4b3-74fb-856b-cfdb9625e3b0"}	done	\N	2026-11-29 18:35:11.579+00
01a22899-b4d3-7762-b7b8-62fcecb866a5	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	start_session	{"id": "01a22899-b4d3-7762-b7b8-62fcecb866a5", "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b236-726c-9eb2-ffe3c0c194b0", "method": "cash", "tariff": "01a22899-b252-705c-b53b-6925d7ff3f59", "quantity": 2, "tendered": ""}	done	\N	2026-11-29 17:10:11.579+00
01a22899-b4e1-74c2-b9ea-f010fb334759	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	start_session	{"id": "01a22899-b4e1-74c2-b9ea-f010fb334759", "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b239-72a0-865f-2b96f094412f", "method": "cash", "tariff": "01a22899-b25c-77bb-b626-e4d3e22c5d8b", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 18:33:11.579+00
01a22899-b4ee-76fa-a947-36d1e78cc3ed	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	start_session	{"id": "01a22899-b4ee-76fa-a947-36d1e78cc3ed", "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b23f-7457-b397-116b39d1f229", "method": "cash", "tariff": "01a22899-b256-77d0-be89-2eb17cbb24f1", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 16:08:11.579+00
01a22899-b4e7-75f3-8357-c781b6f86711	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	start_session	{"id": "01a22899-b4e7-75f3-8357-c781b6f86711", "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b23b-74c1-baff-ba031d532687", "method": "card", "tariff": "01a22899-b25c-77bb-b626-e4d3e22c5d8b", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 18:11:11.579+00
01a22899-b4f4-723d-8e03-2511089e75ef	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	start_session	{"id": "01a22899-b4f4-723d-8e03-2511089e75ef", "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b242-7676-b42e-8ad0c41c1a38", "method": "card", "tariff": "01a22899-b252-705c-b53b-6925d7ff3f59", "quantity": 3, "tendered": ""}	done	\N	2026-11-29 17:32:11.579+00
01a22899-b500-75f3-9208-62c37d935d20	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	pause_session	{"id": "01a22899-b500-75f3-9208-62c37d935d20", "session": "01a22899-b4fa-759c-816d-42926d7ee94a"}	done	\N	2026-11-29 18:27:11.579+00
01a22899-b50a-76f3-860f-e78723d0d892	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	start_session	{"id": "01a22899-b50a-76f3-860f-e78723d0d892", "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b249-72b4-a16c-866977890899", "method": "cash", "tariff": "01a22899-b252-705c-b53b-6925d7ff3f59", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 17:40:11.579+00
01a22899-b512-76b2-97ca-b607529c51d7	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	start_session	{"id": "01a22899-b512-76b2-97ca-b607529c51d7", "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b24f-73e5-a9c5-cfa4d55a1cb1", "method": "cash", "tariff": "01a22899-b252-705c-b53b-6925d7ff3f59", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 18:05:11.579+00
01a22899-b4fa-759c-816d-42926d7ee94a	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	start_session	{"id": "01a22899-b4fa-759c-816d-42926d7ee94a", "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b247-73b7-88c3-206a99b6755d", "method": "cash", "tariff": "01a22899-b256-77d0-be89-2eb17cbb24f1", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 17:54:11.579+00
01a22899-b506-7571-9c34-f2fa9586e390	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	start_session	{"id": "01a22899-b506-7571-9c34-f2fa9586e390", "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b248-77fa-b62f-1b10a950b2bf", "method": "card", "tariff": "01a22899-b252-705c-b53b-6925d7ff3f59", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 18:36:11.579+00
01a22899-b50f-76e9-949c-dd0fa6b441ef	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b25e-7294-afef-bf25d63ee928	start_session	{"id": "01a22899-b50f-76e9-949c-dd0fa6b441ef", "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b24c-7056-9ace-0071f3f1114c", "method": "card", "tariff": "01a22899-b25a-7627-80e1-2491c3ed0530", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 15:28:11.579+00
01a22899-b516-77a6-acae-f9314198ec50	01a22899-b21b-7086-a1a5-968ac286014a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968c2681a23a	edit_messages	{"id": "01a22899-b516-77a6-acae-f9314198ec50", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "words": "", "answer": "", "format": "json", "method": "post", "sender": "outbox", "statuses": ""}	done	\N	2026-11-29 18:38:11.734+00
\.


--
-- Data for Name: bonus_lot; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bonus_lot (id, club_id, client_id, transaction_id, given, remaining, earned_at, expires_at) FROM stdin;
\.


--
-- Data for Name: bonus_move; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bonus_move (id, club_id, lot_id, transaction_id, amount) FROM stdin;
\.


--
-- Data for Name: card_payment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.card_payment (id, club_id, shift_id, staff_id, client_id, what, asked, amount, came_to, device_id, session_id, requested_at, state, stopping, sent_at, books_receipt, books_count, books_total, receipt, trace, card, words, tries, next_at, asking, handed_over, transaction_id, settled_by, ended_at, version) FROM stdin;
\.


--
-- Data for Name: card_terminal; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.card_terminal (club_id, driver, host, port, password, digits, testing, tested_at, said) FROM stdin;
\.


--
-- Data for Name: cash_move; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cash_move (id, club_id, shift_id, article, amount, at) FROM stdin;
\.


--
-- Data for Name: client; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client (id, organisation_id, kind, name, phone, created_at, email, born_on, card_number, verified_at, note, registered_by, archived_at, name_folded, phone_reversed, number) FROM stdin;
01a22899-b21f-7217-905c-17aa6752186e	01a22899-b21b-7086-a1a5-968ac286014a	guest	Unknown Guest	\N	2026-11-29 18:38:10.971+00	\N	\N	\N	\N		\N	\N		\N	\N
01a22899-b282-770a-9149-898e21f33b7c	01a22899-b21b-7086-a1a5-968ac286014a	registered	Айгерім Нұрланқызы	+77015550010	2026-10-11 03:38:11.074+00	client1@example.kz	2004-05-31	00421001	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	айгерім нұрланқызы	01005551077	1
01a22899-b3e0-73b0-be9b-6ca071d4edc8	01a22899-b21b-7086-a1a5-968ac286014a	registered	Ерлан Сәрсенов	+77075550011	2026-10-11 20:38:11.424+00	client2@example.kz	1999-11-02	00421002	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	ерлан сәрсенов	11005557077	2
01a22899-b3e8-71bd-8186-fe125dc4da51	01a22899-b21b-7086-a1a5-968ac286014a	registered	Тимур Ахметов	+77015550012	2026-10-12 13:38:11.432+00	\N	2001-03-17	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	тимур ахметов	21005551077	3
01a22899-b3ee-7355-8a8c-c3cb2bb3b6c7	01a22899-b21b-7086-a1a5-968ac286014a	registered	Анастасия Ким	+77075550013	2026-10-13 06:38:11.438+00	\N	2005-09-09	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	анастасия ким	31005557077	4
01a22899-b3f2-712d-a64a-658ffcb14f7e	01a22899-b21b-7086-a1a5-968ac286014a	registered	Daniyar Omarov	+77015550014	2026-10-13 23:38:11.442+00	client5@example.kz	2000-01-25	00421003	\N	Left-handed: likes PC 31, the mouse is on the left there	01a22899-b25e-7294-afef-bf25d63ee928	\N	daniyar omarov	41005551077	5
01a22899-b3fc-765d-8999-396ba5d87f1a	01a22899-b21b-7086-a1a5-968ac286014a	registered	Жанна Бекова	+77075550015	2026-10-14 16:38:11.452+00	\N	\N	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	жанна бекова	51005557077	6
01a22899-b400-779c-a7ec-cd4effcb8a30	01a22899-b21b-7086-a1a5-968ac286014a	registered	Иван Петров	+77015550016	2026-10-15 09:38:11.456+00	\N	2006-07-14	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	иван петров	61005551077	7
01a22899-b405-73c8-bf29-9f612285bbae	01a22899-b21b-7086-a1a5-968ac286014a	registered	Пётр Иванов	+77075551117	2026-10-16 02:38:11.461+00	\N	2007-12-03	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	петр иванов	71115557077	8
01a22899-b40a-7134-94ae-165f61658966	01a22899-b21b-7086-a1a5-968ac286014a	registered	+77015551118	+77015551118	2026-10-16 19:38:11.466+00	\N	\N	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N		81115551077	9
01a22899-b40e-7086-83c5-cd7f37e3d945	01a22899-b21b-7086-a1a5-968ac286014a	registered	Мадина Әбдірахман	+77075551119	2026-10-17 12:38:11.47+00	\N	2003-02-28	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	мадина әбдірахман	91115557077	10
01a22899-b413-708f-9e86-6959a91b395e	01a22899-b21b-7086-a1a5-968ac286014a	registered	Kevin O'Neill	+77015551120	2026-10-18 05:38:11.476+00	client11@example.kz	1996-06-20	00421004	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	kevin o neill	02115551077	11
01a22899-b416-755b-8a36-d5d89293ea33	01a22899-b21b-7086-a1a5-968ac286014a	registered	Асель Жұмабаева	+77075551121	2026-10-18 22:38:11.478+00	\N	\N	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	асель жұмабаева	12115557077	12
01a22899-b41a-76ca-8bc8-5506b374e00d	01a22899-b21b-7086-a1a5-968ac286014a	registered	Семён Ёлкин	+77015551122	2026-10-19 15:38:11.482+00	\N	2008-10-11	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	семен елкин	22115551077	13
01a22899-b41e-715c-a661-cc9214bcd907	01a22899-b21b-7086-a1a5-968ac286014a	registered	Нұрсұлтан Қайратұлы	+77075551123	2026-10-20 08:38:11.486+00	\N	2002-08-08	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	нұрсұлтан қайратұлы	32115557077	14
01a22899-b423-77f5-8da5-6c25a158efca	01a22899-b21b-7086-a1a5-968ac286014a	registered	Дарья Соколова	+77015552224	2026-10-21 01:38:11.491+00	\N	\N	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	дарья соколова	42225551077	15
01a22899-b426-7367-8333-4312ec9585e7	01a22899-b21b-7086-a1a5-968ac286014a	registered	Алихан Тлеубаев	+77075552225	2026-10-21 18:38:11.494+00	\N	2004-04-04	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	алихан тлеубаев	52225557077	16
01a22899-b42b-7282-a4c4-b9c65cbda54b	01a22899-b21b-7086-a1a5-968ac286014a	registered	+77015552226	+77015552226	2026-10-22 11:38:11.499+00	\N	\N	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N		62225551077	17
01a22899-b42d-7655-ac81-a3c705582a46	01a22899-b21b-7086-a1a5-968ac286014a	registered	Mia Schneider	+77075552227	2026-10-23 04:38:11.501+00	\N	1998-01-30	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	mia schneider	72225557077	18
01a22899-b430-7420-a222-669ceff6976a	01a22899-b21b-7086-a1a5-968ac286014a	registered	Руслан Хасанов	+77015552228	2026-10-23 21:38:11.504+00	\N	\N	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	руслан хасанов	82225551077	19
01a22899-b433-7113-9c33-f6aee0b093d2	01a22899-b21b-7086-a1a5-968ac286014a	registered	Камила Ергалиева	+77075552229	2026-10-24 14:38:11.507+00	\N	2006-03-08	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	камила ергалиева	92225557077	20
01a22899-b437-72a0-aaf2-1a647cae8eb7	01a22899-b21b-7086-a1a5-968ac286014a	registered	Максим Орлов	+77015552230	2026-10-25 07:38:11.511+00	client21@example.kz	2001-05-05	00421005	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	максим орлов	03225551077	21
01a22899-b43c-747b-9aeb-993d0d5644c6	01a22899-b21b-7086-a1a5-968ac286014a	registered	Әлия Сейітқызы	+77075553331	2026-10-26 00:38:11.516+00	\N	\N	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	әлия сейітқызы	13335557077	22
01a22899-b43f-762e-a705-8d11c91099b2	01a22899-b21b-7086-a1a5-968ac286014a	registered	Артём Цой	+77015553332	2026-10-26 17:38:11.519+00	\N	2005-11-19	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	артем цой	23335551077	23
01a22899-b443-702a-9ec2-afb9b06ce137	01a22899-b21b-7086-a1a5-968ac286014a	registered	Динара Мұқанова	+77075553333	2026-10-27 10:38:11.523+00	\N	\N	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	динара мұқанова	33335557077	24
01a22899-b446-779c-8ab1-a80d4781f135	01a22899-b21b-7086-a1a5-968ac286014a	registered	Олег Васильев	+77015553334	2026-10-28 03:38:11.526+00	\N	1989-09-01	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	олег васильев	43335551077	25
01a22899-b448-772c-a09b-30573064165a	01a22899-b21b-7086-a1a5-968ac286014a	registered	Сания Талғатқызы	+77075553335	2026-10-28 20:38:11.528+00	\N	2007-06-26	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	сания талғатқызы	53335557077	26
01a22899-b44d-719d-9d52-6a17e535c1f4	01a22899-b21b-7086-a1a5-968ac286014a	registered	Bauyrzhan Seitkali	+77015553336	2026-10-29 13:38:11.533+00	client27@example.kz	2000-10-10	00421006	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	bauyrzhan seitkali	63335551077	27
01a22899-b452-77a3-979b-3a1c718c3f1a	01a22899-b21b-7086-a1a5-968ac286014a	registered	Виктория Ли	+77075553337	2026-10-30 06:38:11.538+00	\N	\N	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	виктория ли	73335557077	28
01a22899-b455-743f-8627-10f1b68cd051	01a22899-b21b-7086-a1a5-968ac286014a	registered	+77015554438	+77015554438	2026-10-30 23:38:11.541+00	\N	\N	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N		83445551077	29
01a22899-b457-730a-86e3-b499d5d1f0fd	01a22899-b21b-7086-a1a5-968ac286014a	registered	Арман Досжан	+77075554439	2026-10-31 16:38:11.543+00	\N	2003-07-07	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	арман досжан	93445557077	30
01a22899-b459-70b9-9fd1-27c3252e0ba3	01a22899-b21b-7086-a1a5-968ac286014a	registered	Полина Громова	+77015554440	2026-11-01 09:38:11.545+00	\N	2004-12-24	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	полина громова	04445551077	31
01a22899-b45c-71ae-a4b2-cc3db711204c	01a22899-b21b-7086-a1a5-968ac286014a	registered	Ғалым Есенов	+77075554441	2026-11-02 02:38:11.548+00	\N	\N	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	ғалым есенов	14445557077	32
01a22899-b45e-7222-a083-04d3a37aa1ea	01a22899-b21b-7086-a1a5-968ac286014a	registered	Ильяс Кәрімов	+77015554442	2026-11-02 19:38:11.55+00	\N	2002-02-02	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	ильяс кәрімов	24445551077	33
01a22899-b463-73ef-a9f3-7f91c5a1de0c	01a22899-b21b-7086-a1a5-968ac286014a	registered	Елена Пак	+77075554443	2026-11-03 12:38:11.555+00	\N	1994-04-19	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	елена пак	34445557077	34
01a22899-b467-7440-a051-74e1b1443a45	01a22899-b21b-7086-a1a5-968ac286014a	registered	Өмірбек Тоқтар	+77015554444	2026-11-04 05:38:11.559+00	\N	\N	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	өмірбек тоқтар	44445551077	35
01a22899-b46a-727f-a2b7-f81dc4f2a29b	01a22899-b21b-7086-a1a5-968ac286014a	registered	Jasmine Lee	+77075555545	2026-11-04 22:38:11.562+00	\N	2001-08-31	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	jasmine lee	54555557077	36
01a22899-b46d-77a8-bcdd-c670a813c6fe	01a22899-b21b-7086-a1a5-968ac286014a	registered	Никита Беляев	+77015555546	2026-11-05 15:38:11.565+00	\N	2006-01-13	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	никита беляев	64555551077	37
01a22899-b471-7022-a3ab-1d4c2921ba50	01a22899-b21b-7086-a1a5-968ac286014a	registered	Үміт Сағынбай	+77075555547	2026-11-06 08:38:11.569+00	\N	\N	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	үміт сағынбай	74555557077	38
01a22899-b473-7652-adde-a30f1a1530a2	01a22899-b21b-7086-a1a5-968ac286014a	registered	Амир Исаев	+77015555548	2026-11-07 01:38:11.571+00	\N	2005-05-15	\N	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	амир исаев	84555551077	39
01a22899-b476-77a3-98e1-12b7d7ab2552	01a22899-b21b-7086-a1a5-968ac286014a	registered	Sofia Rossi	+77075555549	2026-11-07 18:38:11.574+00	client40@example.kz	1997-03-03	00421007	\N		01a22899-b25e-7294-afef-bf25d63ee928	\N	sofia rossi	94555557077	40
\.


--
-- Data for Name: client_balance; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_balance (client_id, balance, bonus) FROM stdin;
\.


--
-- Data for Name: client_ban; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_ban (id, client_id, reason, starts_at, banned_by, ends_at, lifted_at, lifted_by) FROM stdin;
01a22899-b479-74c5-86a9-b5c730d76bd6	01a22899-b430-7420-a222-669ceff6976a	Broke a headset and would not pay for it	2026-11-29 18:38:11.577+00	01a22899-b25e-7294-afef-bf25d63ee928	\N	\N	\N
\.


--
-- Data for Name: client_code; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_code (client_id, message_id, phone, hash, sent_at, wrong, last_wrong) FROM stdin;
\.


--
-- Data for Name: client_group; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_group (id, organisation_id, name, colour, created_at, archived_at) FROM stdin;
01a22899-b27f-76ca-ad4d-e9efbb83b282	01a22899-b21b-7086-a1a5-968ac286014a	Regulars	amber	2026-11-29 18:38:11.071+00	\N
01a22899-b280-74fe-ad5e-a5ed0d6ca922	01a22899-b21b-7086-a1a5-968ac286014a	Tournament team	violet	2026-11-29 18:38:11.072+00	\N
01a22899-b281-7049-a303-f0251670eb5e	01a22899-b21b-7086-a1a5-968ac286014a	School	teal	2026-11-29 18:38:11.073+00	\N
\.


--
-- Data for Name: client_in_group; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_in_group (client_id, group_id) FROM stdin;
01a22899-b282-770a-9149-898e21f33b7c	01a22899-b27f-76ca-ad4d-e9efbb83b282
01a22899-b3e0-73b0-be9b-6ca071d4edc8	01a22899-b27f-76ca-ad4d-e9efbb83b282
01a22899-b3e8-71bd-8186-fe125dc4da51	01a22899-b280-74fe-ad5e-a5ed0d6ca922
01a22899-b3f2-712d-a64a-658ffcb14f7e	01a22899-b280-74fe-ad5e-a5ed0d6ca922
01a22899-b400-779c-a7ec-cd4effcb8a30	01a22899-b281-7049-a303-f0251670eb5e
01a22899-b405-73c8-bf29-9f612285bbae	01a22899-b281-7049-a303-f0251670eb5e
01a22899-b40e-7086-83c5-cd7f37e3d945	01a22899-b27f-76ca-ad4d-e9efbb83b282
01a22899-b41a-76ca-8bc8-5506b374e00d	01a22899-b281-7049-a303-f0251670eb5e
01a22899-b41e-715c-a661-cc9214bcd907	01a22899-b280-74fe-ad5e-a5ed0d6ca922
01a22899-b426-7367-8333-4312ec9585e7	01a22899-b280-74fe-ad5e-a5ed0d6ca922
01a22899-b433-7113-9c33-f6aee0b093d2	01a22899-b281-7049-a303-f0251670eb5e
01a22899-b437-72a0-aaf2-1a647cae8eb7	01a22899-b27f-76ca-ad4d-e9efbb83b282
01a22899-b43f-762e-a705-8d11c91099b2	01a22899-b280-74fe-ad5e-a5ed0d6ca922
01a22899-b448-772c-a09b-30573064165a	01a22899-b281-7049-a303-f0251670eb5e
01a22899-b44d-719d-9d52-6a17e535c1f4	01a22899-b27f-76ca-ad4d-e9efbb83b282
01a22899-b45e-7222-a083-04d3a37aa1ea	01a22899-b280-74fe-ad5e-a5ed0d6ca922
01a22899-b463-73ef-a9f3-7f91c5a1de0c	01a22899-b27f-76ca-ad4d-e9efbb83b282
01a22899-b46d-77a8-bcdd-c670a813c6fe	01a22899-b281-7049-a303-f0251670eb5e
\.


--
-- Data for Name: client_name_part; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_name_part (organisation_id, part, client_id) FROM stdin;
01a22899-b21b-7086-a1a5-968ac286014a	айгерім	01a22899-b282-770a-9149-898e21f33b7c
01a22899-b21b-7086-a1a5-968ac286014a	анқызы	01a22899-b282-770a-9149-898e21f33b7c
01a22899-b21b-7086-a1a5-968ac286014a	герім	01a22899-b282-770a-9149-898e21f33b7c
01a22899-b21b-7086-a1a5-968ac286014a	ерім	01a22899-b282-770a-9149-898e21f33b7c
01a22899-b21b-7086-a1a5-968ac286014a	зы	01a22899-b282-770a-9149-898e21f33b7c
01a22899-b21b-7086-a1a5-968ac286014a	йгерім	01a22899-b282-770a-9149-898e21f33b7c
01a22899-b21b-7086-a1a5-968ac286014a	ланқызы	01a22899-b282-770a-9149-898e21f33b7c
01a22899-b21b-7086-a1a5-968ac286014a	нқызы	01a22899-b282-770a-9149-898e21f33b7c
01a22899-b21b-7086-a1a5-968ac286014a	нұрланқызы	01a22899-b282-770a-9149-898e21f33b7c
01a22899-b21b-7086-a1a5-968ac286014a	рланқызы	01a22899-b282-770a-9149-898e21f33b7c
01a22899-b21b-7086-a1a5-968ac286014a	рім	01a22899-b282-770a-9149-898e21f33b7c
01a22899-b21b-7086-a1a5-968ac286014a	ызы	01a22899-b282-770a-9149-898e21f33b7c
01a22899-b21b-7086-a1a5-968ac286014a	ім	01a22899-b282-770a-9149-898e21f33b7c
01a22899-b21b-7086-a1a5-968ac286014a	қызы	01a22899-b282-770a-9149-898e21f33b7c
01a22899-b21b-7086-a1a5-968ac286014a	ұрланқызы	01a22899-b282-770a-9149-898e21f33b7c
01a22899-b21b-7086-a1a5-968ac286014a	ан	01a22899-b3e0-73b0-be9b-6ca071d4edc8
01a22899-b21b-7086-a1a5-968ac286014a	енов	01a22899-b3e0-73b0-be9b-6ca071d4edc8
01a22899-b21b-7086-a1a5-968ac286014a	ерлан	01a22899-b3e0-73b0-be9b-6ca071d4edc8
01a22899-b21b-7086-a1a5-968ac286014a	лан	01a22899-b3e0-73b0-be9b-6ca071d4edc8
01a22899-b21b-7086-a1a5-968ac286014a	нов	01a22899-b3e0-73b0-be9b-6ca071d4edc8
01a22899-b21b-7086-a1a5-968ac286014a	ов	01a22899-b3e0-73b0-be9b-6ca071d4edc8
01a22899-b21b-7086-a1a5-968ac286014a	рлан	01a22899-b3e0-73b0-be9b-6ca071d4edc8
01a22899-b21b-7086-a1a5-968ac286014a	рсенов	01a22899-b3e0-73b0-be9b-6ca071d4edc8
01a22899-b21b-7086-a1a5-968ac286014a	сенов	01a22899-b3e0-73b0-be9b-6ca071d4edc8
01a22899-b21b-7086-a1a5-968ac286014a	сәрсенов	01a22899-b3e0-73b0-be9b-6ca071d4edc8
01a22899-b21b-7086-a1a5-968ac286014a	әрсенов	01a22899-b3e0-73b0-be9b-6ca071d4edc8
01a22899-b21b-7086-a1a5-968ac286014a	ахметов	01a22899-b3e8-71bd-8186-fe125dc4da51
01a22899-b21b-7086-a1a5-968ac286014a	етов	01a22899-b3e8-71bd-8186-fe125dc4da51
01a22899-b21b-7086-a1a5-968ac286014a	имур	01a22899-b3e8-71bd-8186-fe125dc4da51
01a22899-b21b-7086-a1a5-968ac286014a	метов	01a22899-b3e8-71bd-8186-fe125dc4da51
01a22899-b21b-7086-a1a5-968ac286014a	мур	01a22899-b3e8-71bd-8186-fe125dc4da51
01a22899-b21b-7086-a1a5-968ac286014a	ов	01a22899-b3e8-71bd-8186-fe125dc4da51
01a22899-b21b-7086-a1a5-968ac286014a	тимур	01a22899-b3e8-71bd-8186-fe125dc4da51
01a22899-b21b-7086-a1a5-968ac286014a	тов	01a22899-b3e8-71bd-8186-fe125dc4da51
01a22899-b21b-7086-a1a5-968ac286014a	ур	01a22899-b3e8-71bd-8186-fe125dc4da51
01a22899-b21b-7086-a1a5-968ac286014a	хметов	01a22899-b3e8-71bd-8186-fe125dc4da51
01a22899-b21b-7086-a1a5-968ac286014a	анастасия	01a22899-b3ee-7355-8a8c-c3cb2bb3b6c7
01a22899-b21b-7086-a1a5-968ac286014a	асия	01a22899-b3ee-7355-8a8c-c3cb2bb3b6c7
01a22899-b21b-7086-a1a5-968ac286014a	астасия	01a22899-b3ee-7355-8a8c-c3cb2bb3b6c7
01a22899-b21b-7086-a1a5-968ac286014a	им	01a22899-b3ee-7355-8a8c-c3cb2bb3b6c7
01a22899-b21b-7086-a1a5-968ac286014a	ия	01a22899-b3ee-7355-8a8c-c3cb2bb3b6c7
01a22899-b21b-7086-a1a5-968ac286014a	ким	01a22899-b3ee-7355-8a8c-c3cb2bb3b6c7
01a22899-b21b-7086-a1a5-968ac286014a	настасия	01a22899-b3ee-7355-8a8c-c3cb2bb3b6c7
01a22899-b21b-7086-a1a5-968ac286014a	сия	01a22899-b3ee-7355-8a8c-c3cb2bb3b6c7
01a22899-b21b-7086-a1a5-968ac286014a	стасия	01a22899-b3ee-7355-8a8c-c3cb2bb3b6c7
01a22899-b21b-7086-a1a5-968ac286014a	тасия	01a22899-b3ee-7355-8a8c-c3cb2bb3b6c7
01a22899-b21b-7086-a1a5-968ac286014a	aniyar	01a22899-b3f2-712d-a64a-658ffcb14f7e
01a22899-b21b-7086-a1a5-968ac286014a	ar	01a22899-b3f2-712d-a64a-658ffcb14f7e
01a22899-b21b-7086-a1a5-968ac286014a	arov	01a22899-b3f2-712d-a64a-658ffcb14f7e
01a22899-b21b-7086-a1a5-968ac286014a	daniyar	01a22899-b3f2-712d-a64a-658ffcb14f7e
01a22899-b21b-7086-a1a5-968ac286014a	iyar	01a22899-b3f2-712d-a64a-658ffcb14f7e
01a22899-b21b-7086-a1a5-968ac286014a	marov	01a22899-b3f2-712d-a64a-658ffcb14f7e
01a22899-b21b-7086-a1a5-968ac286014a	niyar	01a22899-b3f2-712d-a64a-658ffcb14f7e
01a22899-b21b-7086-a1a5-968ac286014a	omarov	01a22899-b3f2-712d-a64a-658ffcb14f7e
01a22899-b21b-7086-a1a5-968ac286014a	ov	01a22899-b3f2-712d-a64a-658ffcb14f7e
01a22899-b21b-7086-a1a5-968ac286014a	rov	01a22899-b3f2-712d-a64a-658ffcb14f7e
01a22899-b21b-7086-a1a5-968ac286014a	yar	01a22899-b3f2-712d-a64a-658ffcb14f7e
01a22899-b21b-7086-a1a5-968ac286014a	анна	01a22899-b3fc-765d-8999-396ba5d87f1a
01a22899-b21b-7086-a1a5-968ac286014a	бекова	01a22899-b3fc-765d-8999-396ba5d87f1a
01a22899-b21b-7086-a1a5-968ac286014a	ва	01a22899-b3fc-765d-8999-396ba5d87f1a
01a22899-b21b-7086-a1a5-968ac286014a	екова	01a22899-b3fc-765d-8999-396ba5d87f1a
01a22899-b21b-7086-a1a5-968ac286014a	жанна	01a22899-b3fc-765d-8999-396ba5d87f1a
01a22899-b21b-7086-a1a5-968ac286014a	кова	01a22899-b3fc-765d-8999-396ba5d87f1a
01a22899-b21b-7086-a1a5-968ac286014a	на	01a22899-b3fc-765d-8999-396ba5d87f1a
01a22899-b21b-7086-a1a5-968ac286014a	нна	01a22899-b3fc-765d-8999-396ba5d87f1a
01a22899-b21b-7086-a1a5-968ac286014a	ова	01a22899-b3fc-765d-8999-396ba5d87f1a
01a22899-b21b-7086-a1a5-968ac286014a	ан	01a22899-b400-779c-a7ec-cd4effcb8a30
01a22899-b21b-7086-a1a5-968ac286014a	ван	01a22899-b400-779c-a7ec-cd4effcb8a30
01a22899-b21b-7086-a1a5-968ac286014a	етров	01a22899-b400-779c-a7ec-cd4effcb8a30
01a22899-b21b-7086-a1a5-968ac286014a	иван	01a22899-b400-779c-a7ec-cd4effcb8a30
01a22899-b21b-7086-a1a5-968ac286014a	ов	01a22899-b400-779c-a7ec-cd4effcb8a30
01a22899-b21b-7086-a1a5-968ac286014a	петров	01a22899-b400-779c-a7ec-cd4effcb8a30
01a22899-b21b-7086-a1a5-968ac286014a	ров	01a22899-b400-779c-a7ec-cd4effcb8a30
01a22899-b21b-7086-a1a5-968ac286014a	тров	01a22899-b400-779c-a7ec-cd4effcb8a30
01a22899-b21b-7086-a1a5-968ac286014a	анов	01a22899-b405-73c8-bf29-9f612285bbae
01a22899-b21b-7086-a1a5-968ac286014a	ванов	01a22899-b405-73c8-bf29-9f612285bbae
01a22899-b21b-7086-a1a5-968ac286014a	етр	01a22899-b405-73c8-bf29-9f612285bbae
01a22899-b21b-7086-a1a5-968ac286014a	иванов	01a22899-b405-73c8-bf29-9f612285bbae
01a22899-b21b-7086-a1a5-968ac286014a	нов	01a22899-b405-73c8-bf29-9f612285bbae
01a22899-b21b-7086-a1a5-968ac286014a	ов	01a22899-b405-73c8-bf29-9f612285bbae
01a22899-b21b-7086-a1a5-968ac286014a	петр	01a22899-b405-73c8-bf29-9f612285bbae
01a22899-b21b-7086-a1a5-968ac286014a	тр	01a22899-b405-73c8-bf29-9f612285bbae
01a22899-b21b-7086-a1a5-968ac286014a	адина	01a22899-b40e-7086-83c5-cd7f37e3d945
01a22899-b21b-7086-a1a5-968ac286014a	ан	01a22899-b40e-7086-83c5-cd7f37e3d945
01a22899-b21b-7086-a1a5-968ac286014a	ахман	01a22899-b40e-7086-83c5-cd7f37e3d945
01a22899-b21b-7086-a1a5-968ac286014a	бдірахман	01a22899-b40e-7086-83c5-cd7f37e3d945
01a22899-b21b-7086-a1a5-968ac286014a	дина	01a22899-b40e-7086-83c5-cd7f37e3d945
01a22899-b21b-7086-a1a5-968ac286014a	дірахман	01a22899-b40e-7086-83c5-cd7f37e3d945
01a22899-b21b-7086-a1a5-968ac286014a	ина	01a22899-b40e-7086-83c5-cd7f37e3d945
01a22899-b21b-7086-a1a5-968ac286014a	мадина	01a22899-b40e-7086-83c5-cd7f37e3d945
01a22899-b21b-7086-a1a5-968ac286014a	ман	01a22899-b40e-7086-83c5-cd7f37e3d945
01a22899-b21b-7086-a1a5-968ac286014a	на	01a22899-b40e-7086-83c5-cd7f37e3d945
01a22899-b21b-7086-a1a5-968ac286014a	рахман	01a22899-b40e-7086-83c5-cd7f37e3d945
01a22899-b21b-7086-a1a5-968ac286014a	хман	01a22899-b40e-7086-83c5-cd7f37e3d945
01a22899-b21b-7086-a1a5-968ac286014a	ірахман	01a22899-b40e-7086-83c5-cd7f37e3d945
01a22899-b21b-7086-a1a5-968ac286014a	әбдірахман	01a22899-b40e-7086-83c5-cd7f37e3d945
01a22899-b21b-7086-a1a5-968ac286014a	eill	01a22899-b413-708f-9e86-6959a91b395e
01a22899-b21b-7086-a1a5-968ac286014a	evin	01a22899-b413-708f-9e86-6959a91b395e
01a22899-b21b-7086-a1a5-968ac286014a	ill	01a22899-b413-708f-9e86-6959a91b395e
01a22899-b21b-7086-a1a5-968ac286014a	in	01a22899-b413-708f-9e86-6959a91b395e
01a22899-b21b-7086-a1a5-968ac286014a	kevin	01a22899-b413-708f-9e86-6959a91b395e
01a22899-b21b-7086-a1a5-968ac286014a	ll	01a22899-b413-708f-9e86-6959a91b395e
01a22899-b21b-7086-a1a5-968ac286014a	neill	01a22899-b413-708f-9e86-6959a91b395e
01a22899-b21b-7086-a1a5-968ac286014a	o	01a22899-b413-708f-9e86-6959a91b395e
01a22899-b21b-7086-a1a5-968ac286014a	vin	01a22899-b413-708f-9e86-6959a91b395e
01a22899-b21b-7086-a1a5-968ac286014a	абаева	01a22899-b416-755b-8a36-d5d89293ea33
01a22899-b21b-7086-a1a5-968ac286014a	аева	01a22899-b416-755b-8a36-d5d89293ea33
01a22899-b21b-7086-a1a5-968ac286014a	асель	01a22899-b416-755b-8a36-d5d89293ea33
01a22899-b21b-7086-a1a5-968ac286014a	баева	01a22899-b416-755b-8a36-d5d89293ea33
01a22899-b21b-7086-a1a5-968ac286014a	ва	01a22899-b416-755b-8a36-d5d89293ea33
01a22899-b21b-7086-a1a5-968ac286014a	ева	01a22899-b416-755b-8a36-d5d89293ea33
01a22899-b21b-7086-a1a5-968ac286014a	ель	01a22899-b416-755b-8a36-d5d89293ea33
01a22899-b21b-7086-a1a5-968ac286014a	жұмабаева	01a22899-b416-755b-8a36-d5d89293ea33
01a22899-b21b-7086-a1a5-968ac286014a	ль	01a22899-b416-755b-8a36-d5d89293ea33
01a22899-b21b-7086-a1a5-968ac286014a	мабаева	01a22899-b416-755b-8a36-d5d89293ea33
01a22899-b21b-7086-a1a5-968ac286014a	сель	01a22899-b416-755b-8a36-d5d89293ea33
01a22899-b21b-7086-a1a5-968ac286014a	ұмабаева	01a22899-b416-755b-8a36-d5d89293ea33
01a22899-b21b-7086-a1a5-968ac286014a	аев	01a22899-b426-7367-8333-4312ec9585e7
01a22899-b21b-7086-a1a5-968ac286014a	алихан	01a22899-b426-7367-8333-4312ec9585e7
01a22899-b21b-7086-a1a5-968ac286014a	ан	01a22899-b426-7367-8333-4312ec9585e7
01a22899-b21b-7086-a1a5-968ac286014a	баев	01a22899-b426-7367-8333-4312ec9585e7
01a22899-b21b-7086-a1a5-968ac286014a	ев	01a22899-b426-7367-8333-4312ec9585e7
01a22899-b21b-7086-a1a5-968ac286014a	еубаев	01a22899-b426-7367-8333-4312ec9585e7
01a22899-b21b-7086-a1a5-968ac286014a	ихан	01a22899-b426-7367-8333-4312ec9585e7
01a22899-b21b-7086-a1a5-968ac286014a	леубаев	01a22899-b426-7367-8333-4312ec9585e7
01a22899-b21b-7086-a1a5-968ac286014a	лихан	01a22899-b426-7367-8333-4312ec9585e7
01a22899-b21b-7086-a1a5-968ac286014a	тлеубаев	01a22899-b426-7367-8333-4312ec9585e7
01a22899-b21b-7086-a1a5-968ac286014a	убаев	01a22899-b426-7367-8333-4312ec9585e7
01a22899-b21b-7086-a1a5-968ac286014a	хан	01a22899-b426-7367-8333-4312ec9585e7
01a22899-b21b-7086-a1a5-968ac286014a	ан	01a22899-b430-7420-a222-669ceff6976a
01a22899-b21b-7086-a1a5-968ac286014a	анов	01a22899-b430-7420-a222-669ceff6976a
01a22899-b21b-7086-a1a5-968ac286014a	асанов	01a22899-b430-7420-a222-669ceff6976a
01a22899-b21b-7086-a1a5-968ac286014a	лан	01a22899-b430-7420-a222-669ceff6976a
01a22899-b21b-7086-a1a5-968ac286014a	нов	01a22899-b430-7420-a222-669ceff6976a
01a22899-b21b-7086-a1a5-968ac286014a	ов	01a22899-b430-7420-a222-669ceff6976a
01a22899-b21b-7086-a1a5-968ac286014a	руслан	01a22899-b430-7420-a222-669ceff6976a
01a22899-b21b-7086-a1a5-968ac286014a	санов	01a22899-b430-7420-a222-669ceff6976a
01a22899-b21b-7086-a1a5-968ac286014a	слан	01a22899-b430-7420-a222-669ceff6976a
01a22899-b21b-7086-a1a5-968ac286014a	услан	01a22899-b430-7420-a222-669ceff6976a
01a22899-b21b-7086-a1a5-968ac286014a	хасанов	01a22899-b430-7420-a222-669ceff6976a
01a22899-b21b-7086-a1a5-968ac286014a	артем	01a22899-b43f-762e-a705-8d11c91099b2
01a22899-b21b-7086-a1a5-968ac286014a	ем	01a22899-b43f-762e-a705-8d11c91099b2
01a22899-b21b-7086-a1a5-968ac286014a	ой	01a22899-b43f-762e-a705-8d11c91099b2
01a22899-b21b-7086-a1a5-968ac286014a	ртем	01a22899-b43f-762e-a705-8d11c91099b2
01a22899-b21b-7086-a1a5-968ac286014a	тем	01a22899-b43f-762e-a705-8d11c91099b2
01a22899-b21b-7086-a1a5-968ac286014a	цой	01a22899-b43f-762e-a705-8d11c91099b2
01a22899-b21b-7086-a1a5-968ac286014a	анова	01a22899-b443-702a-9ec2-afb9b06ce137
01a22899-b21b-7086-a1a5-968ac286014a	ара	01a22899-b443-702a-9ec2-afb9b06ce137
01a22899-b21b-7086-a1a5-968ac286014a	ва	01a22899-b443-702a-9ec2-afb9b06ce137
01a22899-b21b-7086-a1a5-968ac286014a	динара	01a22899-b443-702a-9ec2-afb9b06ce137
01a22899-b21b-7086-a1a5-968ac286014a	инара	01a22899-b443-702a-9ec2-afb9b06ce137
01a22899-b21b-7086-a1a5-968ac286014a	мұқанова	01a22899-b443-702a-9ec2-afb9b06ce137
01a22899-b21b-7086-a1a5-968ac286014a	нара	01a22899-b443-702a-9ec2-afb9b06ce137
01a22899-b21b-7086-a1a5-968ac286014a	нова	01a22899-b443-702a-9ec2-afb9b06ce137
01a22899-b21b-7086-a1a5-968ac286014a	ова	01a22899-b443-702a-9ec2-afb9b06ce137
01a22899-b21b-7086-a1a5-968ac286014a	ра	01a22899-b443-702a-9ec2-afb9b06ce137
01a22899-b21b-7086-a1a5-968ac286014a	қанова	01a22899-b443-702a-9ec2-afb9b06ce137
01a22899-b21b-7086-a1a5-968ac286014a	ұқанова	01a22899-b443-702a-9ec2-afb9b06ce137
01a22899-b21b-7086-a1a5-968ac286014a	алғатқызы	01a22899-b448-772c-a09b-30573064165a
01a22899-b21b-7086-a1a5-968ac286014a	ания	01a22899-b448-772c-a09b-30573064165a
01a22899-b21b-7086-a1a5-968ac286014a	атқызы	01a22899-b448-772c-a09b-30573064165a
01a22899-b21b-7086-a1a5-968ac286014a	зы	01a22899-b448-772c-a09b-30573064165a
01a22899-b21b-7086-a1a5-968ac286014a	ия	01a22899-b448-772c-a09b-30573064165a
01a22899-b21b-7086-a1a5-968ac286014a	лғатқызы	01a22899-b448-772c-a09b-30573064165a
01a22899-b21b-7086-a1a5-968ac286014a	ния	01a22899-b448-772c-a09b-30573064165a
01a22899-b21b-7086-a1a5-968ac286014a	сания	01a22899-b448-772c-a09b-30573064165a
01a22899-b21b-7086-a1a5-968ac286014a	талғатқызы	01a22899-b448-772c-a09b-30573064165a
01a22899-b21b-7086-a1a5-968ac286014a	тқызы	01a22899-b448-772c-a09b-30573064165a
01a22899-b21b-7086-a1a5-968ac286014a	ызы	01a22899-b448-772c-a09b-30573064165a
01a22899-b21b-7086-a1a5-968ac286014a	ғатқызы	01a22899-b448-772c-a09b-30573064165a
01a22899-b21b-7086-a1a5-968ac286014a	қызы	01a22899-b448-772c-a09b-30573064165a
01a22899-b21b-7086-a1a5-968ac286014a	ali	01a22899-b44d-719d-9d52-6a17e535c1f4
01a22899-b21b-7086-a1a5-968ac286014a	an	01a22899-b44d-719d-9d52-6a17e535c1f4
01a22899-b21b-7086-a1a5-968ac286014a	auyrzhan	01a22899-b44d-719d-9d52-6a17e535c1f4
01a22899-b21b-7086-a1a5-968ac286014a	bauyrzhan	01a22899-b44d-719d-9d52-6a17e535c1f4
01a22899-b21b-7086-a1a5-968ac286014a	eitkali	01a22899-b44d-719d-9d52-6a17e535c1f4
01a22899-b21b-7086-a1a5-968ac286014a	han	01a22899-b44d-719d-9d52-6a17e535c1f4
01a22899-b21b-7086-a1a5-968ac286014a	itkali	01a22899-b44d-719d-9d52-6a17e535c1f4
01a22899-b21b-7086-a1a5-968ac286014a	kali	01a22899-b44d-719d-9d52-6a17e535c1f4
01a22899-b21b-7086-a1a5-968ac286014a	li	01a22899-b44d-719d-9d52-6a17e535c1f4
01a22899-b21b-7086-a1a5-968ac286014a	rzhan	01a22899-b44d-719d-9d52-6a17e535c1f4
01a22899-b21b-7086-a1a5-968ac286014a	seitkali	01a22899-b44d-719d-9d52-6a17e535c1f4
01a22899-b21b-7086-a1a5-968ac286014a	tkali	01a22899-b44d-719d-9d52-6a17e535c1f4
01a22899-b21b-7086-a1a5-968ac286014a	uyrzhan	01a22899-b44d-719d-9d52-6a17e535c1f4
01a22899-b21b-7086-a1a5-968ac286014a	yrzhan	01a22899-b44d-719d-9d52-6a17e535c1f4
01a22899-b21b-7086-a1a5-968ac286014a	zhan	01a22899-b44d-719d-9d52-6a17e535c1f4
01a22899-b21b-7086-a1a5-968ac286014a	виктория	01a22899-b452-77a3-979b-3a1c718c3f1a
01a22899-b21b-7086-a1a5-968ac286014a	иктория	01a22899-b452-77a3-979b-3a1c718c3f1a
01a22899-b21b-7086-a1a5-968ac286014a	ия	01a22899-b452-77a3-979b-3a1c718c3f1a
01a22899-b21b-7086-a1a5-968ac286014a	ктория	01a22899-b452-77a3-979b-3a1c718c3f1a
01a22899-b21b-7086-a1a5-968ac286014a	ли	01a22899-b452-77a3-979b-3a1c718c3f1a
01a22899-b21b-7086-a1a5-968ac286014a	ория	01a22899-b452-77a3-979b-3a1c718c3f1a
01a22899-b21b-7086-a1a5-968ac286014a	рия	01a22899-b452-77a3-979b-3a1c718c3f1a
01a22899-b21b-7086-a1a5-968ac286014a	тория	01a22899-b452-77a3-979b-3a1c718c3f1a
01a22899-b21b-7086-a1a5-968ac286014a	ан	01a22899-b457-730a-86e3-b499d5d1f0fd
01a22899-b21b-7086-a1a5-968ac286014a	арман	01a22899-b457-730a-86e3-b499d5d1f0fd
01a22899-b21b-7086-a1a5-968ac286014a	досжан	01a22899-b457-730a-86e3-b499d5d1f0fd
01a22899-b21b-7086-a1a5-968ac286014a	жан	01a22899-b457-730a-86e3-b499d5d1f0fd
01a22899-b21b-7086-a1a5-968ac286014a	ман	01a22899-b457-730a-86e3-b499d5d1f0fd
01a22899-b21b-7086-a1a5-968ac286014a	осжан	01a22899-b457-730a-86e3-b499d5d1f0fd
01a22899-b21b-7086-a1a5-968ac286014a	рман	01a22899-b457-730a-86e3-b499d5d1f0fd
01a22899-b21b-7086-a1a5-968ac286014a	сжан	01a22899-b457-730a-86e3-b499d5d1f0fd
01a22899-b21b-7086-a1a5-968ac286014a	алым	01a22899-b45c-71ae-a4b2-cc3db711204c
01a22899-b21b-7086-a1a5-968ac286014a	енов	01a22899-b45c-71ae-a4b2-cc3db711204c
01a22899-b21b-7086-a1a5-968ac286014a	есенов	01a22899-b45c-71ae-a4b2-cc3db711204c
01a22899-b21b-7086-a1a5-968ac286014a	лым	01a22899-b45c-71ae-a4b2-cc3db711204c
01a22899-b21b-7086-a1a5-968ac286014a	нов	01a22899-b45c-71ae-a4b2-cc3db711204c
01a22899-b21b-7086-a1a5-968ac286014a	ов	01a22899-b45c-71ae-a4b2-cc3db711204c
01a22899-b21b-7086-a1a5-968ac286014a	сенов	01a22899-b45c-71ae-a4b2-cc3db711204c
01a22899-b21b-7086-a1a5-968ac286014a	ым	01a22899-b45c-71ae-a4b2-cc3db711204c
01a22899-b21b-7086-a1a5-968ac286014a	ғалым	01a22899-b45c-71ae-a4b2-cc3db711204c
01a22899-b21b-7086-a1a5-968ac286014a	asmine	01a22899-b46a-727f-a2b7-f81dc4f2a29b
01a22899-b21b-7086-a1a5-968ac286014a	ee	01a22899-b46a-727f-a2b7-f81dc4f2a29b
01a22899-b21b-7086-a1a5-968ac286014a	ine	01a22899-b46a-727f-a2b7-f81dc4f2a29b
01a22899-b21b-7086-a1a5-968ac286014a	jasmine	01a22899-b46a-727f-a2b7-f81dc4f2a29b
01a22899-b21b-7086-a1a5-968ac286014a	lee	01a22899-b46a-727f-a2b7-f81dc4f2a29b
01a22899-b21b-7086-a1a5-968ac286014a	mine	01a22899-b46a-727f-a2b7-f81dc4f2a29b
01a22899-b21b-7086-a1a5-968ac286014a	ne	01a22899-b46a-727f-a2b7-f81dc4f2a29b
01a22899-b21b-7086-a1a5-968ac286014a	smine	01a22899-b46a-727f-a2b7-f81dc4f2a29b
01a22899-b21b-7086-a1a5-968ac286014a	аев	01a22899-b473-7652-adde-a30f1a1530a2
01a22899-b21b-7086-a1a5-968ac286014a	амир	01a22899-b473-7652-adde-a30f1a1530a2
01a22899-b21b-7086-a1a5-968ac286014a	ев	01a22899-b473-7652-adde-a30f1a1530a2
01a22899-b21b-7086-a1a5-968ac286014a	ир	01a22899-b473-7652-adde-a30f1a1530a2
01a22899-b21b-7086-a1a5-968ac286014a	исаев	01a22899-b473-7652-adde-a30f1a1530a2
01a22899-b21b-7086-a1a5-968ac286014a	елкин	01a22899-b41a-76ca-8bc8-5506b374e00d
01a22899-b21b-7086-a1a5-968ac286014a	емен	01a22899-b41a-76ca-8bc8-5506b374e00d
01a22899-b21b-7086-a1a5-968ac286014a	ен	01a22899-b41a-76ca-8bc8-5506b374e00d
01a22899-b21b-7086-a1a5-968ac286014a	ин	01a22899-b41a-76ca-8bc8-5506b374e00d
01a22899-b21b-7086-a1a5-968ac286014a	кин	01a22899-b41a-76ca-8bc8-5506b374e00d
01a22899-b21b-7086-a1a5-968ac286014a	лкин	01a22899-b41a-76ca-8bc8-5506b374e00d
01a22899-b21b-7086-a1a5-968ac286014a	мен	01a22899-b41a-76ca-8bc8-5506b374e00d
01a22899-b21b-7086-a1a5-968ac286014a	семен	01a22899-b41a-76ca-8bc8-5506b374e00d
01a22899-b21b-7086-a1a5-968ac286014a	айратұлы	01a22899-b41e-715c-a661-cc9214bcd907
01a22899-b21b-7086-a1a5-968ac286014a	ан	01a22899-b41e-715c-a661-cc9214bcd907
01a22899-b21b-7086-a1a5-968ac286014a	атұлы	01a22899-b41e-715c-a661-cc9214bcd907
01a22899-b21b-7086-a1a5-968ac286014a	йратұлы	01a22899-b41e-715c-a661-cc9214bcd907
01a22899-b21b-7086-a1a5-968ac286014a	лтан	01a22899-b41e-715c-a661-cc9214bcd907
01a22899-b21b-7086-a1a5-968ac286014a	лы	01a22899-b41e-715c-a661-cc9214bcd907
01a22899-b21b-7086-a1a5-968ac286014a	нұрсұлтан	01a22899-b41e-715c-a661-cc9214bcd907
01a22899-b21b-7086-a1a5-968ac286014a	ратұлы	01a22899-b41e-715c-a661-cc9214bcd907
01a22899-b21b-7086-a1a5-968ac286014a	рсұлтан	01a22899-b41e-715c-a661-cc9214bcd907
01a22899-b21b-7086-a1a5-968ac286014a	сұлтан	01a22899-b41e-715c-a661-cc9214bcd907
01a22899-b21b-7086-a1a5-968ac286014a	тан	01a22899-b41e-715c-a661-cc9214bcd907
01a22899-b21b-7086-a1a5-968ac286014a	тұлы	01a22899-b41e-715c-a661-cc9214bcd907
01a22899-b21b-7086-a1a5-968ac286014a	қайратұлы	01a22899-b41e-715c-a661-cc9214bcd907
01a22899-b21b-7086-a1a5-968ac286014a	ұлтан	01a22899-b41e-715c-a661-cc9214bcd907
01a22899-b21b-7086-a1a5-968ac286014a	ұлы	01a22899-b41e-715c-a661-cc9214bcd907
01a22899-b21b-7086-a1a5-968ac286014a	ұрсұлтан	01a22899-b41e-715c-a661-cc9214bcd907
01a22899-b21b-7086-a1a5-968ac286014a	арья	01a22899-b423-77f5-8da5-6c25a158efca
01a22899-b21b-7086-a1a5-968ac286014a	ва	01a22899-b423-77f5-8da5-6c25a158efca
01a22899-b21b-7086-a1a5-968ac286014a	дарья	01a22899-b423-77f5-8da5-6c25a158efca
01a22899-b21b-7086-a1a5-968ac286014a	колова	01a22899-b423-77f5-8da5-6c25a158efca
01a22899-b21b-7086-a1a5-968ac286014a	лова	01a22899-b423-77f5-8da5-6c25a158efca
01a22899-b21b-7086-a1a5-968ac286014a	ова	01a22899-b423-77f5-8da5-6c25a158efca
01a22899-b21b-7086-a1a5-968ac286014a	околова	01a22899-b423-77f5-8da5-6c25a158efca
01a22899-b21b-7086-a1a5-968ac286014a	олова	01a22899-b423-77f5-8da5-6c25a158efca
01a22899-b21b-7086-a1a5-968ac286014a	рья	01a22899-b423-77f5-8da5-6c25a158efca
01a22899-b21b-7086-a1a5-968ac286014a	соколова	01a22899-b423-77f5-8da5-6c25a158efca
01a22899-b21b-7086-a1a5-968ac286014a	ья	01a22899-b423-77f5-8da5-6c25a158efca
01a22899-b21b-7086-a1a5-968ac286014a	chneider	01a22899-b42d-7655-ac81-a3c705582a46
01a22899-b21b-7086-a1a5-968ac286014a	der	01a22899-b42d-7655-ac81-a3c705582a46
01a22899-b21b-7086-a1a5-968ac286014a	eider	01a22899-b42d-7655-ac81-a3c705582a46
01a22899-b21b-7086-a1a5-968ac286014a	er	01a22899-b42d-7655-ac81-a3c705582a46
01a22899-b21b-7086-a1a5-968ac286014a	hneider	01a22899-b42d-7655-ac81-a3c705582a46
01a22899-b21b-7086-a1a5-968ac286014a	ia	01a22899-b42d-7655-ac81-a3c705582a46
01a22899-b21b-7086-a1a5-968ac286014a	ider	01a22899-b42d-7655-ac81-a3c705582a46
01a22899-b21b-7086-a1a5-968ac286014a	mia	01a22899-b42d-7655-ac81-a3c705582a46
01a22899-b21b-7086-a1a5-968ac286014a	neider	01a22899-b42d-7655-ac81-a3c705582a46
01a22899-b21b-7086-a1a5-968ac286014a	schneider	01a22899-b42d-7655-ac81-a3c705582a46
01a22899-b21b-7086-a1a5-968ac286014a	алиева	01a22899-b433-7113-9c33-f6aee0b093d2
01a22899-b21b-7086-a1a5-968ac286014a	амила	01a22899-b433-7113-9c33-f6aee0b093d2
01a22899-b21b-7086-a1a5-968ac286014a	ва	01a22899-b433-7113-9c33-f6aee0b093d2
01a22899-b21b-7086-a1a5-968ac286014a	галиева	01a22899-b433-7113-9c33-f6aee0b093d2
01a22899-b21b-7086-a1a5-968ac286014a	ева	01a22899-b433-7113-9c33-f6aee0b093d2
01a22899-b21b-7086-a1a5-968ac286014a	ергалиева	01a22899-b433-7113-9c33-f6aee0b093d2
01a22899-b21b-7086-a1a5-968ac286014a	иева	01a22899-b433-7113-9c33-f6aee0b093d2
01a22899-b21b-7086-a1a5-968ac286014a	ила	01a22899-b433-7113-9c33-f6aee0b093d2
01a22899-b21b-7086-a1a5-968ac286014a	камила	01a22899-b433-7113-9c33-f6aee0b093d2
01a22899-b21b-7086-a1a5-968ac286014a	ла	01a22899-b433-7113-9c33-f6aee0b093d2
01a22899-b21b-7086-a1a5-968ac286014a	лиева	01a22899-b433-7113-9c33-f6aee0b093d2
01a22899-b21b-7086-a1a5-968ac286014a	мила	01a22899-b433-7113-9c33-f6aee0b093d2
01a22899-b21b-7086-a1a5-968ac286014a	ргалиева	01a22899-b433-7113-9c33-f6aee0b093d2
01a22899-b21b-7086-a1a5-968ac286014a	аксим	01a22899-b437-72a0-aaf2-1a647cae8eb7
01a22899-b21b-7086-a1a5-968ac286014a	им	01a22899-b437-72a0-aaf2-1a647cae8eb7
01a22899-b21b-7086-a1a5-968ac286014a	ксим	01a22899-b437-72a0-aaf2-1a647cae8eb7
01a22899-b21b-7086-a1a5-968ac286014a	лов	01a22899-b437-72a0-aaf2-1a647cae8eb7
01a22899-b21b-7086-a1a5-968ac286014a	максим	01a22899-b437-72a0-aaf2-1a647cae8eb7
01a22899-b21b-7086-a1a5-968ac286014a	ов	01a22899-b437-72a0-aaf2-1a647cae8eb7
01a22899-b21b-7086-a1a5-968ac286014a	орлов	01a22899-b437-72a0-aaf2-1a647cae8eb7
01a22899-b21b-7086-a1a5-968ac286014a	рлов	01a22899-b437-72a0-aaf2-1a647cae8eb7
01a22899-b21b-7086-a1a5-968ac286014a	сим	01a22899-b437-72a0-aaf2-1a647cae8eb7
01a22899-b21b-7086-a1a5-968ac286014a	ейітқызы	01a22899-b43c-747b-9aeb-993d0d5644c6
01a22899-b21b-7086-a1a5-968ac286014a	зы	01a22899-b43c-747b-9aeb-993d0d5644c6
01a22899-b21b-7086-a1a5-968ac286014a	ия	01a22899-b43c-747b-9aeb-993d0d5644c6
01a22899-b21b-7086-a1a5-968ac286014a	йітқызы	01a22899-b43c-747b-9aeb-993d0d5644c6
01a22899-b21b-7086-a1a5-968ac286014a	лия	01a22899-b43c-747b-9aeb-993d0d5644c6
01a22899-b21b-7086-a1a5-968ac286014a	сейітқызы	01a22899-b43c-747b-9aeb-993d0d5644c6
01a22899-b21b-7086-a1a5-968ac286014a	тқызы	01a22899-b43c-747b-9aeb-993d0d5644c6
01a22899-b21b-7086-a1a5-968ac286014a	ызы	01a22899-b43c-747b-9aeb-993d0d5644c6
01a22899-b21b-7086-a1a5-968ac286014a	ітқызы	01a22899-b43c-747b-9aeb-993d0d5644c6
01a22899-b21b-7086-a1a5-968ac286014a	қызы	01a22899-b43c-747b-9aeb-993d0d5644c6
01a22899-b21b-7086-a1a5-968ac286014a	әлия	01a22899-b43c-747b-9aeb-993d0d5644c6
01a22899-b21b-7086-a1a5-968ac286014a	асильев	01a22899-b446-779c-8ab1-a80d4781f135
01a22899-b21b-7086-a1a5-968ac286014a	васильев	01a22899-b446-779c-8ab1-a80d4781f135
01a22899-b21b-7086-a1a5-968ac286014a	ев	01a22899-b446-779c-8ab1-a80d4781f135
01a22899-b21b-7086-a1a5-968ac286014a	ег	01a22899-b446-779c-8ab1-a80d4781f135
01a22899-b21b-7086-a1a5-968ac286014a	ильев	01a22899-b446-779c-8ab1-a80d4781f135
01a22899-b21b-7086-a1a5-968ac286014a	лег	01a22899-b446-779c-8ab1-a80d4781f135
01a22899-b21b-7086-a1a5-968ac286014a	льев	01a22899-b446-779c-8ab1-a80d4781f135
01a22899-b21b-7086-a1a5-968ac286014a	олег	01a22899-b446-779c-8ab1-a80d4781f135
01a22899-b21b-7086-a1a5-968ac286014a	сильев	01a22899-b446-779c-8ab1-a80d4781f135
01a22899-b21b-7086-a1a5-968ac286014a	ьев	01a22899-b446-779c-8ab1-a80d4781f135
01a22899-b21b-7086-a1a5-968ac286014a	ва	01a22899-b459-70b9-9fd1-27c3252e0ba3
01a22899-b21b-7086-a1a5-968ac286014a	громова	01a22899-b459-70b9-9fd1-27c3252e0ba3
01a22899-b21b-7086-a1a5-968ac286014a	ина	01a22899-b459-70b9-9fd1-27c3252e0ba3
01a22899-b21b-7086-a1a5-968ac286014a	лина	01a22899-b459-70b9-9fd1-27c3252e0ba3
01a22899-b21b-7086-a1a5-968ac286014a	мова	01a22899-b459-70b9-9fd1-27c3252e0ba3
01a22899-b21b-7086-a1a5-968ac286014a	на	01a22899-b459-70b9-9fd1-27c3252e0ba3
01a22899-b21b-7086-a1a5-968ac286014a	ова	01a22899-b459-70b9-9fd1-27c3252e0ba3
01a22899-b21b-7086-a1a5-968ac286014a	олина	01a22899-b459-70b9-9fd1-27c3252e0ba3
01a22899-b21b-7086-a1a5-968ac286014a	омова	01a22899-b459-70b9-9fd1-27c3252e0ba3
01a22899-b21b-7086-a1a5-968ac286014a	полина	01a22899-b459-70b9-9fd1-27c3252e0ba3
01a22899-b21b-7086-a1a5-968ac286014a	ромова	01a22899-b459-70b9-9fd1-27c3252e0ba3
01a22899-b21b-7086-a1a5-968ac286014a	ильяс	01a22899-b45e-7222-a083-04d3a37aa1ea
01a22899-b21b-7086-a1a5-968ac286014a	кәрімов	01a22899-b45e-7222-a083-04d3a37aa1ea
01a22899-b21b-7086-a1a5-968ac286014a	льяс	01a22899-b45e-7222-a083-04d3a37aa1ea
01a22899-b21b-7086-a1a5-968ac286014a	мов	01a22899-b45e-7222-a083-04d3a37aa1ea
01a22899-b21b-7086-a1a5-968ac286014a	ов	01a22899-b45e-7222-a083-04d3a37aa1ea
01a22899-b21b-7086-a1a5-968ac286014a	рімов	01a22899-b45e-7222-a083-04d3a37aa1ea
01a22899-b21b-7086-a1a5-968ac286014a	ьяс	01a22899-b45e-7222-a083-04d3a37aa1ea
01a22899-b21b-7086-a1a5-968ac286014a	яс	01a22899-b45e-7222-a083-04d3a37aa1ea
01a22899-b21b-7086-a1a5-968ac286014a	імов	01a22899-b45e-7222-a083-04d3a37aa1ea
01a22899-b21b-7086-a1a5-968ac286014a	әрімов	01a22899-b45e-7222-a083-04d3a37aa1ea
01a22899-b21b-7086-a1a5-968ac286014a	ак	01a22899-b463-73ef-a9f3-7f91c5a1de0c
01a22899-b21b-7086-a1a5-968ac286014a	елена	01a22899-b463-73ef-a9f3-7f91c5a1de0c
01a22899-b21b-7086-a1a5-968ac286014a	ена	01a22899-b463-73ef-a9f3-7f91c5a1de0c
01a22899-b21b-7086-a1a5-968ac286014a	лена	01a22899-b463-73ef-a9f3-7f91c5a1de0c
01a22899-b21b-7086-a1a5-968ac286014a	на	01a22899-b463-73ef-a9f3-7f91c5a1de0c
01a22899-b21b-7086-a1a5-968ac286014a	пак	01a22899-b463-73ef-a9f3-7f91c5a1de0c
01a22899-b21b-7086-a1a5-968ac286014a	ар	01a22899-b467-7440-a051-74e1b1443a45
01a22899-b21b-7086-a1a5-968ac286014a	бек	01a22899-b467-7440-a051-74e1b1443a45
01a22899-b21b-7086-a1a5-968ac286014a	ек	01a22899-b467-7440-a051-74e1b1443a45
01a22899-b21b-7086-a1a5-968ac286014a	мірбек	01a22899-b467-7440-a051-74e1b1443a45
01a22899-b21b-7086-a1a5-968ac286014a	оқтар	01a22899-b467-7440-a051-74e1b1443a45
01a22899-b21b-7086-a1a5-968ac286014a	рбек	01a22899-b467-7440-a051-74e1b1443a45
01a22899-b21b-7086-a1a5-968ac286014a	тар	01a22899-b467-7440-a051-74e1b1443a45
01a22899-b21b-7086-a1a5-968ac286014a	тоқтар	01a22899-b467-7440-a051-74e1b1443a45
01a22899-b21b-7086-a1a5-968ac286014a	ірбек	01a22899-b467-7440-a051-74e1b1443a45
01a22899-b21b-7086-a1a5-968ac286014a	қтар	01a22899-b467-7440-a051-74e1b1443a45
01a22899-b21b-7086-a1a5-968ac286014a	өмірбек	01a22899-b467-7440-a051-74e1b1443a45
01a22899-b21b-7086-a1a5-968ac286014a	беляев	01a22899-b46d-77a8-bcdd-c670a813c6fe
01a22899-b21b-7086-a1a5-968ac286014a	ев	01a22899-b46d-77a8-bcdd-c670a813c6fe
01a22899-b21b-7086-a1a5-968ac286014a	еляев	01a22899-b46d-77a8-bcdd-c670a813c6fe
01a22899-b21b-7086-a1a5-968ac286014a	икита	01a22899-b46d-77a8-bcdd-c670a813c6fe
01a22899-b21b-7086-a1a5-968ac286014a	ита	01a22899-b46d-77a8-bcdd-c670a813c6fe
01a22899-b21b-7086-a1a5-968ac286014a	кита	01a22899-b46d-77a8-bcdd-c670a813c6fe
01a22899-b21b-7086-a1a5-968ac286014a	ляев	01a22899-b46d-77a8-bcdd-c670a813c6fe
01a22899-b21b-7086-a1a5-968ac286014a	никита	01a22899-b46d-77a8-bcdd-c670a813c6fe
01a22899-b21b-7086-a1a5-968ac286014a	та	01a22899-b46d-77a8-bcdd-c670a813c6fe
01a22899-b21b-7086-a1a5-968ac286014a	яев	01a22899-b46d-77a8-bcdd-c670a813c6fe
01a22899-b21b-7086-a1a5-968ac286014a	ай	01a22899-b471-7022-a3ab-1d4c2921ba50
01a22899-b21b-7086-a1a5-968ac286014a	ағынбай	01a22899-b471-7022-a3ab-1d4c2921ba50
01a22899-b21b-7086-a1a5-968ac286014a	бай	01a22899-b471-7022-a3ab-1d4c2921ba50
01a22899-b21b-7086-a1a5-968ac286014a	міт	01a22899-b471-7022-a3ab-1d4c2921ba50
01a22899-b21b-7086-a1a5-968ac286014a	нбай	01a22899-b471-7022-a3ab-1d4c2921ba50
01a22899-b21b-7086-a1a5-968ac286014a	сағынбай	01a22899-b471-7022-a3ab-1d4c2921ba50
01a22899-b21b-7086-a1a5-968ac286014a	ынбай	01a22899-b471-7022-a3ab-1d4c2921ba50
01a22899-b21b-7086-a1a5-968ac286014a	іт	01a22899-b471-7022-a3ab-1d4c2921ba50
01a22899-b21b-7086-a1a5-968ac286014a	ғынбай	01a22899-b471-7022-a3ab-1d4c2921ba50
01a22899-b21b-7086-a1a5-968ac286014a	үміт	01a22899-b471-7022-a3ab-1d4c2921ba50
01a22899-b21b-7086-a1a5-968ac286014a	fia	01a22899-b476-77a3-98e1-12b7d7ab2552
01a22899-b21b-7086-a1a5-968ac286014a	ia	01a22899-b476-77a3-98e1-12b7d7ab2552
01a22899-b21b-7086-a1a5-968ac286014a	ofia	01a22899-b476-77a3-98e1-12b7d7ab2552
01a22899-b21b-7086-a1a5-968ac286014a	ossi	01a22899-b476-77a3-98e1-12b7d7ab2552
01a22899-b21b-7086-a1a5-968ac286014a	rossi	01a22899-b476-77a3-98e1-12b7d7ab2552
01a22899-b21b-7086-a1a5-968ac286014a	si	01a22899-b476-77a3-98e1-12b7d7ab2552
01a22899-b21b-7086-a1a5-968ac286014a	sofia	01a22899-b476-77a3-98e1-12b7d7ab2552
01a22899-b21b-7086-a1a5-968ac286014a	ssi	01a22899-b476-77a3-98e1-12b7d7ab2552
01a22899-b21b-7086-a1a5-968ac286014a	мир	01a22899-b473-7652-adde-a30f1a1530a2
01a22899-b21b-7086-a1a5-968ac286014a	саев	01a22899-b473-7652-adde-a30f1a1530a2
\.


--
-- Data for Name: client_tariff; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_tariff (id, club_id, client_id, order_line_id, seconds_kept, seconds_left, cost, cost_bonus, issued_at) FROM stdin;
\.


--
-- Data for Name: client_tariff_move; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_tariff_move (id, club_id, client_tariff_id, kind, seconds, time_block_id, transaction_id, shift_id, staff_id, at) FROM stdin;
\.


--
-- Data for Name: client_totals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_totals (club_id, client_id, visits, played, spent, first_at, last_at) FROM stdin;
\.


--
-- Data for Name: club; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.club (id, organisation_id, name, country, time_zone, phone, price_step, warning_minutes, longest_pause_minutes, day_starts_at, created_at, sessions_carry_over, tax_name, tax_rate, booking_itself, booking_grace_minutes, booking_unclaimed, booking_pay_minutes) FROM stdin;
01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21b-7086-a1a5-968ac286014a	Nebula, Almaty	KZ	Asia/Almaty	+77270000000	1	5	30	06:00:00	2026-11-29 18:38:10.971+00	f		0	t	15	balance	30
\.


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.device (id, club_id, zone_id, kind, number, archived_at, created_at, name, mac) FROM stdin;
01a22899-b22b-7468-9554-1e08524caa9c	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	1	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b22d-71d6-a4e3-c62209ad8bf6	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	2	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b22f-7222-9218-72c4a9f49ff3	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	3	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b230-7482-bd8c-60f93b112eb2	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	4	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b231-7698-8891-fb6c3f33d079	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	5	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b232-76be-a3f4-b9a7a51e9157	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	6	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b233-742c-a89a-f9b24786fc8c	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	7	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b234-7652-ad9c-84e91a0ca507	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	8	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b235-72d2-ac7a-3a1708e75098	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	9	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b236-726c-9eb2-ffe3c0c194b0	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	10	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b237-70c8-950e-91129ba34c50	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	11	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b237-70c8-950e-9114812f11b1	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	12	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b238-7738-8c37-b9d49fab85f1	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	13	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b239-72a0-865f-2b96f094412f	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	14	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b23a-76a8-8ac6-bc809cc55747	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	15	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b23b-74c1-baff-ba011e3433fb	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	16	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b23b-74c1-baff-ba031d532687	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	17	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b23c-749e-b21d-cab1d5d0895f	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	18	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b23d-748f-92dd-849b52a51b2e	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	19	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b23e-76fb-ba5d-5284ea2b7f5c	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	20	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b23f-7457-b397-116b39d1f229	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	21	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b23f-7457-b397-116d6d5848d6	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	22	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b240-76f1-90ac-039b2364059c	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	23	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b241-74f2-b330-8683e7a2e6bc	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	24	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b242-7676-b42e-8ace0242ffd1	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	25	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b242-7676-b42e-8ad0c41c1a38	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	26	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b243-71fb-a442-ff631870d3c4	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	27	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b244-74e9-ae29-7432c453718e	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4ae0ecdc311	pc	28	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b245-7177-a0b2-fa9265856dd7	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4af148acf5c	pc	29	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b246-72cb-aaf0-9996b4db0c45	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4af148acf5c	pc	30	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b247-73b7-88c3-206a99b6755d	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4af148acf5c	pc	31	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b248-77fa-b62f-1b10a950b2bf	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4af148acf5c	pc	32	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b249-72b4-a16c-8667304e2b36	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4af148acf5c	pc	33	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b249-72b4-a16c-866977890899	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4af148acf5c	pc	34	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b24a-710f-adf8-c02be7337ba6	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4af148acf5c	pc	35	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b24b-7617-906f-2dc16704ba13	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4af148acf5c	pc	36	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b24c-7056-9ace-0071f3f1114c	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4af148acf5c	pc	37	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b24d-74db-ab2a-8b8cc3ec49c9	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4af148acf5c	pc	38	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b24d-74db-ab2a-8b8e78d59076	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4af148acf5c	pc	39	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b24e-753b-a06d-62f1fd6a0d38	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4af148acf5c	pc	40	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b24f-73e5-a9c5-cfa4d55a1cb1	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4b0e5a573e5	console	1	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b250-730c-ba61-b62b67fea8c6	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4b0e5a573e5	console	2	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b251-704b-8a13-6242bd7e9474	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4b0e5a573e5	console	3	\N	2026-11-29 18:38:10.98+00	\N	\N
01a22899-b252-705c-b53b-69231468a491	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b224-7053-93e7-e4b0e5a573e5	console	4	\N	2026-11-29 18:38:10.98+00	\N	\N
\.


--
-- Data for Name: discount; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.discount (id, club_id, name, percent, schedule_id, created_at, archived_at) FROM stdin;
\.


--
-- Data for Name: discount_part; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.discount_part (discount_id, "position", club_id, tariff_id, tariff_group_id, client_group_id) FROM stdin;
\.


--
-- Data for Name: hand_over_note; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.hand_over_note (id, club_id, text, staff_id, at, ticked_at, ticked_by) FROM stdin;
\.


--
-- Data for Name: hold; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.hold (id, club_id, device_id, reason, starts_at, placed_by, ends_at, released_at, released_by) FROM stdin;
\.


--
-- Data for Name: loyalty_bracket; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.loyalty_bracket (id, organisation_id, from_amount, percent, valid_days) FROM stdin;
\.


--
-- Data for Name: message; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.message (id, organisation_id, club_id, client_id, kind, recipient, body, state, attempts, created_at, good_until, next_try_at, ended_at, error) FROM stdin;
\.


--
-- Data for Name: message_header; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.message_header (organisation_id, "position", name, value) FROM stdin;
\.


--
-- Data for Name: message_sender; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.message_sender (organisation_id, driver, code_words, address, method, format, body, secret, status_from, status_to, answer) FROM stdin;
01a22899-b21b-7086-a1a5-968ac286014a	outbox	{club}: {code} is your code. It is good for 5 minutes.		post	json	{"to": "{to}", "text": "{text}", "id": "{id}"}		200	299	
\.


--
-- Data for Name: news; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.news (id, club_id, number, body, at) FROM stdin;
01a22899-b227-727b-9a9b-0c7d094b9233	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b229-77da-b38b-11b79d92eba8	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b22b-7468-9554-1e074400530f	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b22d-71d6-a4e3-c6211d959d49	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b22e-7459-9922-c86e546bad9b	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b22f-7222-9218-72c57cce51d7	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b230-7482-bd8c-60fa72027087	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b231-7698-8891-fb6ddddd9789	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b233-742c-a89a-f9b19d28ad53	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b233-742c-a89a-f9b36fbad423	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b234-7652-ad9c-84ea5af2093d	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b235-72d2-ac7a-3a18e5d9430a	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b236-726c-9eb2-ffe487d10264	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b237-70c8-950e-9113a6a29884	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b238-7738-8c37-b9d371bce174	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b239-72a0-865f-2b955bb7c846	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b23a-76a8-8ac6-bc7f84cdf572	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b23a-76a8-8ac6-bc819342b851	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b23b-74c1-baff-ba029b49e446	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b23c-749e-b21d-cab001fc57e5	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b23d-748f-92dd-849a84ac77c3	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b23d-748f-92dd-849cf23d675e	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b23e-76fb-ba5d-528568950f7b	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b23f-7457-b397-116ce359aac4	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b240-76f1-90ac-039ae6573347	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b241-74f2-b330-8682a7d543d9	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b241-74f2-b330-8684acbb6907	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b242-7676-b42e-8acfba84a0aa	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b243-71fb-a442-ff62a09487d9	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b244-74e9-ae29-74310527687f	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b245-7177-a0b2-fa9168aaf51a	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b246-72cb-aaf0-9995b67b56d6	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b247-73b7-88c3-206927fe87c6	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b247-73b7-88c3-206bb5b607e4	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b248-77fa-b62f-1b11f6fd2d41	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b249-72b4-a16c-8668a2d003f8	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b24a-710f-adf8-c02a17aea7eb	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b24b-7617-906f-2dc0720681fc	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b24c-7056-9ace-007037738d2e	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b24c-7056-9ace-0072513993fb	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b24d-74db-ab2a-8b8d222a2ef4	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b24e-753b-a06d-62f0439bcdbc	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b24f-73e5-a9c5-cfa33d09b03e	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b250-730c-ba61-b62a92b812df	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b250-730c-ba61-b62cfe1ddda3	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b251-704b-8a13-62433ecaa889	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b252-705c-b53b-69245310868e	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	"Furnished"	2026-11-29 18:38:10.98+00
01a22899-b3db-7217-8405-be5d6ca99602	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b282-770a-9149-898e21f33b7c", "ban": null, "name": "Айгерім Нұрланқызы", "note": "", "email": "client1@example.kz", "phone": "+77015550010", "groups": [], "number": 1, "born_on": "2004-05-31", "archived_at": null, "card_number": "00421001", "verified_at": null, "registered_at": "2026-10-11T03:38:11.074Z", "registered_by": "Dana"}}	2026-10-11 03:38:11.074+00
01a22899-b3e0-73b0-be9b-6c9f57153fd6	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b282-770a-9149-898e21f33b7c", "ban": null, "name": "Айгерім Нұрланқызы", "note": "", "email": "client1@example.kz", "phone": "+77015550010", "groups": [{"id": "01a22899-b27f-76ca-ad4d-e9efbb83b282", "name": "Regulars", "colour": "amber", "archived": false}], "number": 1, "born_on": "2004-05-31", "archived_at": null, "card_number": "00421001", "verified_at": null, "registered_at": "2026-10-11T03:38:11.074Z", "registered_by": "Dana"}}	2026-10-11 03:38:11.074+00
01a22899-b3e4-7198-b581-690c2d59029f	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b3e0-73b0-be9b-6ca071d4edc8", "ban": null, "name": "Ерлан Сәрсенов", "note": "", "email": "client2@example.kz", "phone": "+77075550011", "groups": [], "number": 2, "born_on": "1999-11-02", "archived_at": null, "card_number": "00421002", "verified_at": null, "registered_at": "2026-10-11T20:38:11.424Z", "registered_by": "Dana"}}	2026-10-11 20:38:11.424+00
01a22899-b3e7-7467-9a17-d2cb38497b4b	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b3e0-73b0-be9b-6ca071d4edc8", "ban": null, "name": "Ерлан Сәрсенов", "note": "", "email": "client2@example.kz", "phone": "+77075550011", "groups": [{"id": "01a22899-b27f-76ca-ad4d-e9efbb83b282", "name": "Regulars", "colour": "amber", "archived": false}], "number": 2, "born_on": "1999-11-02", "archived_at": null, "card_number": "00421002", "verified_at": null, "registered_at": "2026-10-11T20:38:11.424Z", "registered_by": "Dana"}}	2026-10-11 20:38:11.424+00
01a22899-b3eb-7187-bc5d-e287a27adcfb	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b3e8-71bd-8186-fe125dc4da51", "ban": null, "name": "Тимур Ахметов", "note": "", "email": null, "phone": "+77015550012", "groups": [], "number": 3, "born_on": "2001-03-17", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-12T13:38:11.432Z", "registered_by": "Dana"}}	2026-10-12 13:38:11.432+00
01a22899-b3ee-7355-8a8c-c3cac27e5a39	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b3e8-71bd-8186-fe125dc4da51", "ban": null, "name": "Тимур Ахметов", "note": "", "email": null, "phone": "+77015550012", "groups": [{"id": "01a22899-b280-74fe-ad5e-a5ed0d6ca922", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 3, "born_on": "2001-03-17", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-12T13:38:11.432Z", "registered_by": "Dana"}}	2026-10-12 13:38:11.432+00
01a22899-b3f1-7055-9e2f-b6289a18d570	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b3ee-7355-8a8c-c3cb2bb3b6c7", "ban": null, "name": "Анастасия Ким", "note": "", "email": null, "phone": "+77075550013", "groups": [], "number": 4, "born_on": "2005-09-09", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-13T06:38:11.438Z", "registered_by": "Dana"}}	2026-10-13 06:38:11.438+00
01a22899-b3f7-74da-9a80-54a088ef40ce	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b3f2-712d-a64a-658ffcb14f7e", "ban": null, "name": "Daniyar Omarov", "note": "", "email": "client5@example.kz", "phone": "+77015550014", "groups": [], "number": 5, "born_on": "2000-01-25", "archived_at": null, "card_number": "00421003", "verified_at": null, "registered_at": "2026-10-13T23:38:11.442Z", "registered_by": "Dana"}}	2026-10-13 23:38:11.442+00
01a22899-b3fc-765d-8999-396a41db517b	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b3f2-712d-a64a-658ffcb14f7e", "ban": null, "name": "Daniyar Omarov", "note": "Left-handed: likes PC 31, the mouse is on the left there", "email": "client5@example.kz", "phone": "+77015550014", "groups": [{"id": "01a22899-b280-74fe-ad5e-a5ed0d6ca922", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 5, "born_on": "2000-01-25", "archived_at": null, "card_number": "00421003", "verified_at": null, "registered_at": "2026-10-13T23:38:11.442Z", "registered_by": "Dana"}}	2026-10-13 23:38:11.442+00
01a22899-b402-73f4-8622-f6caf8404ecd	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b400-779c-a7ec-cd4effcb8a30", "ban": null, "name": "Иван Петров", "note": "", "email": null, "phone": "+77015550016", "groups": [], "number": 7, "born_on": "2006-07-14", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-15T09:38:11.456Z", "registered_by": "Dana"}}	2026-10-15 09:38:11.456+00
01a22899-b408-701e-8ed2-ec4a33d90ac1	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b405-73c8-bf29-9f612285bbae", "ban": null, "name": "Пётр Иванов", "note": "", "email": null, "phone": "+77075551117", "groups": [], "number": 8, "born_on": "2007-12-03", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-16T02:38:11.461Z", "registered_by": "Dana"}}	2026-10-16 02:38:11.461+00
01a22899-b40e-7086-83c5-cd7ec9122778	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b40a-7134-94ae-165f61658966", "ban": null, "name": "+77015551118", "note": "", "email": null, "phone": "+77015551118", "groups": [], "number": 9, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-16T19:38:11.466Z", "registered_by": "Dana"}}	2026-10-16 19:38:11.466+00
01a22899-b413-708f-9e86-6958a8381346	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b40e-7086-83c5-cd7f37e3d945", "ban": null, "name": "Мадина Әбдірахман", "note": "", "email": null, "phone": "+77075551119", "groups": [{"id": "01a22899-b27f-76ca-ad4d-e9efbb83b282", "name": "Regulars", "colour": "amber", "archived": false}], "number": 10, "born_on": "2003-02-28", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-17T12:38:11.470Z", "registered_by": "Dana"}}	2026-10-17 12:38:11.47+00
01a22899-b419-70c7-ba28-102afaec8231	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b416-755b-8a36-d5d89293ea33", "ban": null, "name": "Асель Жұмабаева", "note": "", "email": null, "phone": "+77075551121", "groups": [], "number": 12, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-18T22:38:11.478Z", "registered_by": "Dana"}}	2026-10-18 22:38:11.478+00
01a22899-b41e-715c-a661-cc9176491274	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b41a-76ca-8bc8-5506b374e00d", "ban": null, "name": "Семён Ёлкин", "note": "", "email": null, "phone": "+77015551122", "groups": [{"id": "01a22899-b281-7049-a303-f0251670eb5e", "name": "School", "colour": "teal", "archived": false}], "number": 13, "born_on": "2008-10-11", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-19T15:38:11.482Z", "registered_by": "Dana"}}	2026-10-19 15:38:11.482+00
01a22899-b423-77f5-8da5-6c246903b31e	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b41e-715c-a661-cc9214bcd907", "ban": null, "name": "Нұрсұлтан Қайратұлы", "note": "", "email": null, "phone": "+77075551123", "groups": [{"id": "01a22899-b280-74fe-ad5e-a5ed0d6ca922", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 14, "born_on": "2002-08-08", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-20T08:38:11.486Z", "registered_by": "Dana"}}	2026-10-20 08:38:11.486+00
01a22899-b429-71b1-8bfe-7edd78aef29f	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b426-7367-8333-4312ec9585e7", "ban": null, "name": "Алихан Тлеубаев", "note": "", "email": null, "phone": "+77075552225", "groups": [], "number": 16, "born_on": "2004-04-04", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-21T18:38:11.494Z", "registered_by": "Dana"}}	2026-10-21 18:38:11.494+00
01a22899-b42d-7655-ac81-a3c6864e233e	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b42b-7282-a4c4-b9c65cbda54b", "ban": null, "name": "+77015552226", "note": "", "email": null, "phone": "+77015552226", "groups": [], "number": 17, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-22T11:38:11.499Z", "registered_by": "Dana"}}	2026-10-22 11:38:11.499+00
01a22899-b432-739d-b709-211bb978da2d	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b430-7420-a222-669ceff6976a", "ban": null, "name": "Руслан Хасанов", "note": "", "email": null, "phone": "+77015552228", "groups": [], "number": 19, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-23T21:38:11.504Z", "registered_by": "Dana"}}	2026-10-23 21:38:11.504+00
01a22899-b437-72a0-aaf2-1a63f16ae1ba	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b433-7113-9c33-f6aee0b093d2", "ban": null, "name": "Камила Ергалиева", "note": "", "email": null, "phone": "+77075552229", "groups": [{"id": "01a22899-b281-7049-a303-f0251670eb5e", "name": "School", "colour": "teal", "archived": false}], "number": 20, "born_on": "2006-03-08", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-24T14:38:11.507Z", "registered_by": "Dana"}}	2026-10-24 14:38:11.507+00
01a22899-b43c-747b-9aeb-993c4c225a51	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b437-72a0-aaf2-1a647cae8eb7", "ban": null, "name": "Максим Орлов", "note": "", "email": "client21@example.kz", "phone": "+77015552230", "groups": [{"id": "01a22899-b27f-76ca-ad4d-e9efbb83b282", "name": "Regulars", "colour": "amber", "archived": false}], "number": 21, "born_on": "2001-05-05", "archived_at": null, "card_number": "00421005", "verified_at": null, "registered_at": "2026-10-25T07:38:11.511Z", "registered_by": "Dana"}}	2026-10-25 07:38:11.511+00
01a22899-b441-767c-97e2-f3ec194727aa	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b43f-762e-a705-8d11c91099b2", "ban": null, "name": "Артём Цой", "note": "", "email": null, "phone": "+77015553332", "groups": [], "number": 23, "born_on": "2005-11-19", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-26T17:38:11.519Z", "registered_by": "Dana"}}	2026-10-26 17:38:11.519+00
01a22899-b445-74dc-a879-7d28fca47fe7	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b443-702a-9ec2-afb9b06ce137", "ban": null, "name": "Динара Мұқанова", "note": "", "email": null, "phone": "+77075553333", "groups": [], "number": 24, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-27T10:38:11.523Z", "registered_by": "Dana"}}	2026-10-27 10:38:11.523+00
01a22899-b44b-75f0-ba62-29f561b04d4c	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b448-772c-a09b-30573064165a", "ban": null, "name": "Сания Талғатқызы", "note": "", "email": null, "phone": "+77075553335", "groups": [], "number": 26, "born_on": "2007-06-26", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-28T20:38:11.528Z", "registered_by": "Dana"}}	2026-10-28 20:38:11.528+00
01a22899-b3fa-7075-bdc0-c45c8bfd170f	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b3f2-712d-a64a-658ffcb14f7e", "ban": null, "name": "Daniyar Omarov", "note": "", "email": "client5@example.kz", "phone": "+77015550014", "groups": [{"id": "01a22899-b280-74fe-ad5e-a5ed0d6ca922", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 5, "born_on": "2000-01-25", "archived_at": null, "card_number": "00421003", "verified_at": null, "registered_at": "2026-10-13T23:38:11.442Z", "registered_by": "Dana"}}	2026-10-13 23:38:11.442+00
01a22899-b3ff-7236-8862-2b59e4bf2f3c	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b3fc-765d-8999-396ba5d87f1a", "ban": null, "name": "Жанна Бекова", "note": "", "email": null, "phone": "+77075550015", "groups": [], "number": 6, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-14T16:38:11.452Z", "registered_by": "Dana"}}	2026-10-14 16:38:11.452+00
01a22899-b405-73c8-bf29-9f609cd15204	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b400-779c-a7ec-cd4effcb8a30", "ban": null, "name": "Иван Петров", "note": "", "email": null, "phone": "+77015550016", "groups": [{"id": "01a22899-b281-7049-a303-f0251670eb5e", "name": "School", "colour": "teal", "archived": false}], "number": 7, "born_on": "2006-07-14", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-15T09:38:11.456Z", "registered_by": "Dana"}}	2026-10-15 09:38:11.456+00
01a22899-b40a-7134-94ae-165e1dff0f52	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b405-73c8-bf29-9f612285bbae", "ban": null, "name": "Пётр Иванов", "note": "", "email": null, "phone": "+77075551117", "groups": [{"id": "01a22899-b281-7049-a303-f0251670eb5e", "name": "School", "colour": "teal", "archived": false}], "number": 8, "born_on": "2007-12-03", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-16T02:38:11.461Z", "registered_by": "Dana"}}	2026-10-16 02:38:11.461+00
01a22899-b411-7080-9f60-3c00a4793ba7	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b40e-7086-83c5-cd7f37e3d945", "ban": null, "name": "Мадина Әбдірахман", "note": "", "email": null, "phone": "+77075551119", "groups": [], "number": 10, "born_on": "2003-02-28", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-17T12:38:11.470Z", "registered_by": "Dana"}}	2026-10-17 12:38:11.47+00
01a22899-b416-755b-8a36-d5d78c3d83fd	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b413-708f-9e86-6959a91b395e", "ban": null, "name": "Kevin O'Neill", "note": "", "email": "client11@example.kz", "phone": "+77015551120", "groups": [], "number": 11, "born_on": "1996-06-20", "archived_at": null, "card_number": "00421004", "verified_at": null, "registered_at": "2026-10-18T05:38:11.476Z", "registered_by": "Dana"}}	2026-10-18 05:38:11.476+00
01a22899-b41c-7153-a93d-7d4fbea0638f	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b41a-76ca-8bc8-5506b374e00d", "ban": null, "name": "Семён Ёлкин", "note": "", "email": null, "phone": "+77015551122", "groups": [], "number": 13, "born_on": "2008-10-11", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-19T15:38:11.482Z", "registered_by": "Dana"}}	2026-10-19 15:38:11.482+00
01a22899-b421-7494-9aec-4820873c3c5d	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b41e-715c-a661-cc9214bcd907", "ban": null, "name": "Нұрсұлтан Қайратұлы", "note": "", "email": null, "phone": "+77075551123", "groups": [], "number": 14, "born_on": "2002-08-08", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-20T08:38:11.486Z", "registered_by": "Dana"}}	2026-10-20 08:38:11.486+00
01a22899-b425-7685-9b33-275c047b23f1	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b423-77f5-8da5-6c25a158efca", "ban": null, "name": "Дарья Соколова", "note": "", "email": null, "phone": "+77015552224", "groups": [], "number": 15, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-21T01:38:11.491Z", "registered_by": "Dana"}}	2026-10-21 01:38:11.491+00
01a22899-b42b-7282-a4c4-b9c55b292e19	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b426-7367-8333-4312ec9585e7", "ban": null, "name": "Алихан Тлеубаев", "note": "", "email": null, "phone": "+77075552225", "groups": [{"id": "01a22899-b280-74fe-ad5e-a5ed0d6ca922", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 16, "born_on": "2004-04-04", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-21T18:38:11.494Z", "registered_by": "Dana"}}	2026-10-21 18:38:11.494+00
01a22899-b430-7420-a222-669b1aac869a	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b42d-7655-ac81-a3c705582a46", "ban": null, "name": "Mia Schneider", "note": "", "email": null, "phone": "+77075552227", "groups": [], "number": 18, "born_on": "1998-01-30", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-23T04:38:11.501Z", "registered_by": "Dana"}}	2026-10-23 04:38:11.501+00
01a22899-b435-7701-af73-15b031bf806a	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b433-7113-9c33-f6aee0b093d2", "ban": null, "name": "Камила Ергалиева", "note": "", "email": null, "phone": "+77075552229", "groups": [], "number": 20, "born_on": "2006-03-08", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-24T14:38:11.507Z", "registered_by": "Dana"}}	2026-10-24 14:38:11.507+00
01a22899-b43a-723d-b8ba-8332f778c207	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b437-72a0-aaf2-1a647cae8eb7", "ban": null, "name": "Максим Орлов", "note": "", "email": "client21@example.kz", "phone": "+77015552230", "groups": [], "number": 21, "born_on": "2001-05-05", "archived_at": null, "card_number": "00421005", "verified_at": null, "registered_at": "2026-10-25T07:38:11.511Z", "registered_by": "Dana"}}	2026-10-25 07:38:11.511+00
01a22899-b43e-70bf-8351-b0474df92148	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b43c-747b-9aeb-993d0d5644c6", "ban": null, "name": "Әлия Сейітқызы", "note": "", "email": null, "phone": "+77075553331", "groups": [], "number": 22, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-26T00:38:11.516Z", "registered_by": "Dana"}}	2026-10-26 00:38:11.516+00
01a22899-b443-702a-9ec2-afb88fc14991	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b43f-762e-a705-8d11c91099b2", "ban": null, "name": "Артём Цой", "note": "", "email": null, "phone": "+77015553332", "groups": [{"id": "01a22899-b280-74fe-ad5e-a5ed0d6ca922", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 23, "born_on": "2005-11-19", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-26T17:38:11.519Z", "registered_by": "Dana"}}	2026-10-26 17:38:11.519+00
01a22899-b448-772c-a09b-305622d443a8	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b446-779c-8ab1-a80d4781f135", "ban": null, "name": "Олег Васильев", "note": "", "email": null, "phone": "+77015553334", "groups": [], "number": 25, "born_on": "1989-09-01", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-28T03:38:11.526Z", "registered_by": "Dana"}}	2026-10-28 03:38:11.526+00
01a22899-b44d-719d-9d52-6a16fbc52f7e	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b448-772c-a09b-30573064165a", "ban": null, "name": "Сания Талғатқызы", "note": "", "email": null, "phone": "+77075553335", "groups": [{"id": "01a22899-b281-7049-a303-f0251670eb5e", "name": "School", "colour": "teal", "archived": false}], "number": 26, "born_on": "2007-06-26", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-28T20:38:11.528Z", "registered_by": "Dana"}}	2026-10-28 20:38:11.528+00
01a22899-b450-7048-b2f4-e0b969c479b6	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b44d-719d-9d52-6a17e535c1f4", "ban": null, "name": "Bauyrzhan Seitkali", "note": "", "email": "client27@example.kz", "phone": "+77015553336", "groups": [], "number": 27, "born_on": "2000-10-10", "archived_at": null, "card_number": "00421006", "verified_at": null, "registered_at": "2026-10-29T13:38:11.533Z", "registered_by": "Dana"}}	2026-10-29 13:38:11.533+00
01a22899-b454-763e-ba50-8bacd596bb3d	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b452-77a3-979b-3a1c718c3f1a", "ban": null, "name": "Виктория Ли", "note": "", "email": null, "phone": "+77075553337", "groups": [], "number": 28, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-30T06:38:11.538Z", "registered_by": "Dana"}}	2026-10-30 06:38:11.538+00
01a22899-b459-70b9-9fd1-27c273204343	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b457-730a-86e3-b499d5d1f0fd", "ban": null, "name": "Арман Досжан", "note": "", "email": null, "phone": "+77075554439", "groups": [], "number": 30, "born_on": "2003-07-07", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-31T16:38:11.543Z", "registered_by": "Dana"}}	2026-10-31 16:38:11.543+00
01a22899-b45e-7222-a083-04d2cf4318b0	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b45c-71ae-a4b2-cc3db711204c", "ban": null, "name": "Ғалым Есенов", "note": "", "email": null, "phone": "+77075554441", "groups": [], "number": 32, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-02T02:38:11.548Z", "registered_by": "Dana"}}	2026-11-02 02:38:11.548+00
01a22899-b463-73ef-a9f3-7f90b0e84ce5	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b45e-7222-a083-04d3a37aa1ea", "ban": null, "name": "Ильяс Кәрімов", "note": "", "email": null, "phone": "+77015554442", "groups": [{"id": "01a22899-b280-74fe-ad5e-a5ed0d6ca922", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 33, "born_on": "2002-02-02", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-02T19:38:11.550Z", "registered_by": "Dana"}}	2026-11-02 19:38:11.55+00
01a22899-b467-7440-a051-74e028191768	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b463-73ef-a9f3-7f91c5a1de0c", "ban": null, "name": "Елена Пак", "note": "", "email": null, "phone": "+77075554443", "groups": [{"id": "01a22899-b27f-76ca-ad4d-e9efbb83b282", "name": "Regulars", "colour": "amber", "archived": false}], "number": 34, "born_on": "1994-04-19", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-03T12:38:11.555Z", "registered_by": "Dana"}}	2026-11-03 12:38:11.555+00
01a22899-b46c-7713-b5e4-1c91e85a619a	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b46a-727f-a2b7-f81dc4f2a29b", "ban": null, "name": "Jasmine Lee", "note": "", "email": null, "phone": "+77075555545", "groups": [], "number": 36, "born_on": "2001-08-31", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-04T22:38:11.562Z", "registered_by": "Dana"}}	2026-11-04 22:38:11.562+00
01a22899-b471-7022-a3ab-1d4b69c03515	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b46d-77a8-bcdd-c670a813c6fe", "ban": null, "name": "Никита Беляев", "note": "", "email": null, "phone": "+77015555546", "groups": [{"id": "01a22899-b281-7049-a303-f0251670eb5e", "name": "School", "colour": "teal", "archived": false}], "number": 37, "born_on": "2006-01-13", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-05T15:38:11.565Z", "registered_by": "Dana"}}	2026-11-05 15:38:11.565+00
01a22899-b476-77a3-98e1-12b6160c913d	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b473-7652-adde-a30f1a1530a2", "ban": null, "name": "Амир Исаев", "note": "", "email": null, "phone": "+77015555548", "groups": [], "number": 39, "born_on": "2005-05-15", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-07T01:38:11.571Z", "registered_by": "Dana"}}	2026-11-07 01:38:11.571+00
01a22899-b47b-7306-9cdd-6232dfbfc706	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b430-7420-a222-669ceff6976a", "ban": {"by": "Dana", "id": "01a22899-b479-74c5-86a9-b5c730d76bd6", "from": "2026-11-29T18:38:11.577Z", "until": null, "lifted": null, "reason": "Broke a headset and would not pay for it"}, "name": "Руслан Хасанов", "note": "", "email": null, "phone": "+77015552228", "groups": [], "number": 19, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-23T21:38:11.504Z", "registered_by": "Dana"}}	2026-11-29 18:38:11.577+00
01a22899-b4a0-723f-80d3-e12f3f80d1f4	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b493-7054-9cf9-181c9c3d39fe", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "active", "blocks": [{"id": "01a22899-b49d-74fb-96c7-32775671ede0", "paid": [["cash", 1800]], "order": "01a22899-b496-76fe-84e0-29bf4cf90142", "price": 1800, "change": 0, "tariff": "01a22899-b252-705c-b53b-6925d7ff3f59", "seconds": 7200, "bought_at": "2026-11-29T18:26:11.579Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b22b-7468-9554-1e08524caa9c", "segments": [{"id": "01a22899-b49d-74fb-96c7-32785b2921a1", "to": null, "from": "2026-11-29T18:26:11.579Z", "kind": "playing", "device": "01a22899-b22b-7468-9554-1e08524caa9c"}], "resumes_at": null, "started_at": "2026-11-29T18:26:11.579Z", "started_by": "Dana"}}	2026-11-29 18:26:11.579+00
01a22899-b4b2-76e3-b29a-518237edcb11	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b4ac-7575-a80c-3508902268e6", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "active", "blocks": [{"id": "01a22899-b4b1-70ba-a1ef-3d098125e3bd", "paid": [["cash", 900]], "order": "01a22899-b4ae-755e-9623-8823b26f7722", "price": 900, "change": 0, "tariff": "01a22899-b252-705c-b53b-6925d7ff3f59", "seconds": 3600, "bought_at": "2026-11-29T17:41:11.579Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b230-7482-bd8c-60f93b112eb2", "segments": [{"id": "01a22899-b4b1-70ba-a1ef-3d0ad6e46ff8", "to": null, "from": "2026-11-29T17:41:11.579Z", "kind": "playing", "device": "01a22899-b230-7482-bd8c-60f93b112eb2"}], "resumes_at": null, "started_at": "2026-11-29T17:41:11.579Z", "started_by": "Dana"}}	2026-11-29 17:41:11.579+00
01a22899-b4c0-75d7-847e-be16aca81247	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b4b3-74fb-856b-cfdb9625e3b0", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "paused", "blocks": [{"id": "01a22899-b4b8-77db-8ed8-bd08d5b55674", "paid": [["card", 2400]], "order": "01a22899-b4b4-7588-89bf-eaa8d09ba64e", "price": 2400, "change": 0, "tariff": "01a22899-b256-77d0-be89-2eb17cbb24f1", "seconds": 10800, "bought_at": "2026-11-29T17:57:11.579Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b231-7698-8891-fb6c3f33d079", "segments": [{"id": "01a22899-b4b8-77db-8ed8-bd09bf673fbe", "to": "2026-11-29T18:35:11.579Z", "from": "2026-11-29T17:57:11.579Z", "kind": "playing", "device": "01a22899-b231-7698-8891-fb6c3f33d079"}, {"id": "01a22899-b4be-7550-a006-ef3a55301af5", "to": null, "from": "2026-11-29T18:35:11.579Z", "kind": "paused", "device": "01a22899-b231-7698-8891-fb6c3f33d079"}], "resumes_at": "2026-11-29T19:05:11.579Z", "started_at": "2026-11-29T17:57:11.579Z", "started_by": "Dana"}}	2026-11-29 18:35:11.579+00
01a22899-b452-77a3-979b-3a1bac8102d8	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b44d-719d-9d52-6a17e535c1f4", "ban": null, "name": "Bauyrzhan Seitkali", "note": "", "email": "client27@example.kz", "phone": "+77015553336", "groups": [{"id": "01a22899-b27f-76ca-ad4d-e9efbb83b282", "name": "Regulars", "colour": "amber", "archived": false}], "number": 27, "born_on": "2000-10-10", "archived_at": null, "card_number": "00421006", "verified_at": null, "registered_at": "2026-10-29T13:38:11.533Z", "registered_by": "Dana"}}	2026-10-29 13:38:11.533+00
01a22899-b457-730a-86e3-b4987fafb8d7	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b455-743f-8627-10f1b68cd051", "ban": null, "name": "+77015554438", "note": "", "email": null, "phone": "+77015554438", "groups": [], "number": 29, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-30T23:38:11.541Z", "registered_by": "Dana"}}	2026-10-30 23:38:11.541+00
01a22899-b45c-71ae-a4b2-cc3c945a094a	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b459-70b9-9fd1-27c3252e0ba3", "ban": null, "name": "Полина Громова", "note": "", "email": null, "phone": "+77015554440", "groups": [], "number": 31, "born_on": "2004-12-24", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-01T09:38:11.545Z", "registered_by": "Dana"}}	2026-11-01 09:38:11.545+00
01a22899-b461-720e-8dfe-629684393668	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b45e-7222-a083-04d3a37aa1ea", "ban": null, "name": "Ильяс Кәрімов", "note": "", "email": null, "phone": "+77015554442", "groups": [], "number": 33, "born_on": "2002-02-02", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-02T19:38:11.550Z", "registered_by": "Dana"}}	2026-11-02 19:38:11.55+00
01a22899-b465-72b3-9330-b9c2b1986498	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b463-73ef-a9f3-7f91c5a1de0c", "ban": null, "name": "Елена Пак", "note": "", "email": null, "phone": "+77075554443", "groups": [], "number": 34, "born_on": "1994-04-19", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-03T12:38:11.555Z", "registered_by": "Dana"}}	2026-11-03 12:38:11.555+00
01a22899-b46a-727f-a2b7-f81c5d66cfd2	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b467-7440-a051-74e1b1443a45", "ban": null, "name": "Өмірбек Тоқтар", "note": "", "email": null, "phone": "+77015554444", "groups": [], "number": 35, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-04T05:38:11.559Z", "registered_by": "Dana"}}	2026-11-04 05:38:11.559+00
01a22899-b46f-7677-8cfd-d7463156e8e2	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b46d-77a8-bcdd-c670a813c6fe", "ban": null, "name": "Никита Беляев", "note": "", "email": null, "phone": "+77015555546", "groups": [], "number": 37, "born_on": "2006-01-13", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-05T15:38:11.565Z", "registered_by": "Dana"}}	2026-11-05 15:38:11.565+00
01a22899-b473-7652-adde-a30ed4e6ef09	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b471-7022-a3ab-1d4c2921ba50", "ban": null, "name": "Үміт Сағынбай", "note": "", "email": null, "phone": "+77075555547", "groups": [], "number": 38, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-06T08:38:11.569Z", "registered_by": "Dana"}}	2026-11-06 08:38:11.569+00
01a22899-b478-75cc-9f9a-5db975130bae	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Client": {"id": "01a22899-b476-77a3-98e1-12b7d7ab2552", "ban": null, "name": "Sofia Rossi", "note": "", "email": "client40@example.kz", "phone": "+77075555549", "groups": [], "number": 40, "born_on": "1997-03-03", "archived_at": null, "card_number": "00421007", "verified_at": null, "registered_at": "2026-11-07T18:38:11.574Z", "registered_by": "Dana"}}	2026-11-07 18:38:11.574+00
01a22899-b480-7244-877b-380f06112136	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Shift": {"id": "01a22899-b47b-7306-9cdd-62339b282693", "closed": null, "number": 1, "opened_at": "2026-11-29T14:38:11.579Z", "opened_by": "Dana", "business_day": "2026-11-29", "opening_cash": 20000}}	2026-11-29 14:38:11.579+00
01a22899-b4ac-7575-a80c-3507cdd84525	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b4a1-71e0-b6da-09345eaa07dc", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "active", "blocks": [{"id": "01a22899-b4a9-72bd-9b62-7272c2e3705c", "paid": [["cash", 2400]], "order": "01a22899-b4a3-72f0-95a5-ea1880d1dc90", "price": 2400, "change": 0, "tariff": "01a22899-b256-77d0-be89-2eb17cbb24f1", "seconds": 10800, "bought_at": "2026-11-29T16:51:11.579Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b22f-7222-9218-72c4a9f49ff3", "segments": [{"id": "01a22899-b4a9-72bd-9b62-72737d0d5cd7", "to": null, "from": "2026-11-29T16:51:11.579Z", "kind": "playing", "device": "01a22899-b22f-7222-9218-72c4a9f49ff3"}], "resumes_at": null, "started_at": "2026-11-29T16:51:11.579Z", "started_by": "Dana"}}	2026-11-29 16:51:11.579+00
01a22899-b4b9-773a-a9aa-8e6be0d5b934	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b4b3-74fb-856b-cfdb9625e3b0", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "active", "blocks": [{"id": "01a22899-b4b8-77db-8ed8-bd08d5b55674", "paid": [["card", 2400]], "order": "01a22899-b4b4-7588-89bf-eaa8d09ba64e", "price": 2400, "change": 0, "tariff": "01a22899-b256-77d0-be89-2eb17cbb24f1", "seconds": 10800, "bought_at": "2026-11-29T17:57:11.579Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b231-7698-8891-fb6c3f33d079", "segments": [{"id": "01a22899-b4b8-77db-8ed8-bd09bf673fbe", "to": null, "from": "2026-11-29T17:57:11.579Z", "kind": "playing", "device": "01a22899-b231-7698-8891-fb6c3f33d079"}], "resumes_at": null, "started_at": "2026-11-29T17:57:11.579Z", "started_by": "Dana"}}	2026-11-29 17:57:11.579+00
01a22899-b4d2-73a0-b554-971d7935b1fd	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b4c0-75d7-847e-be17e294f2aa", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "active", "blocks": [{"id": "01a22899-b4d1-705b-9a20-b8b18bb0b02c", "paid": [["card", 3500]], "order": "01a22899-b4c2-72dd-acc8-eb1a58826ee4", "price": 3500, "change": 0, "tariff": "01a22899-b25a-7627-80e1-2491c3ed0530", "seconds": 18000, "bought_at": "2026-11-29T18:18:11.579Z", "tariff_name": "5 hours", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b234-7652-ad9c-84e91a0ca507", "segments": [{"id": "01a22899-b4d1-705b-9a20-b8b232aadaf2", "to": null, "from": "2026-11-29T18:18:11.579Z", "kind": "playing", "device": "01a22899-b234-7652-ad9c-84e91a0ca507"}], "resumes_at": null, "started_at": "2026-11-29T18:18:11.579Z", "started_by": "Dana"}}	2026-11-29 18:18:11.579+00
01a22899-b4d9-7045-98e5-046594c01bfb	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b4d3-7762-b7b8-62fcecb866a5", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "active", "blocks": [{"id": "01a22899-b4d8-7452-bd06-646814a92561", "paid": [["cash", 1800]], "order": "01a22899-b4d4-75e1-9e12-0b878ba193d1", "price": 1800, "change": 0, "tariff": "01a22899-b252-705c-b53b-6925d7ff3f59", "seconds": 7200, "bought_at": "2026-11-29T17:10:11.579Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b236-726c-9eb2-ffe3c0c194b0", "segments": [{"id": "01a22899-b4d8-7452-bd06-6469ebb72b41", "to": null, "from": "2026-11-29T17:10:11.579Z", "kind": "playing", "device": "01a22899-b236-726c-9eb2-ffe3c0c194b0"}], "resumes_at": null, "started_at": "2026-11-29T17:10:11.579Z", "started_by": "Dana"}}	2026-11-29 17:10:11.579+00
01a22899-b4e7-75f3-8357-c78069418de9	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b4e1-74c2-b9ea-f010fb334759", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "active", "blocks": [{"id": "01a22899-b4e6-70ef-ad83-4dd12995b414", "paid": [["cash", 500]], "order": "01a22899-b4e2-77b9-a3c4-41494ad251c2", "price": 500, "change": 0, "tariff": "01a22899-b25c-77bb-b626-e4d3e22c5d8b", "seconds": 1800, "bought_at": "2026-11-29T18:33:11.579Z", "tariff_name": "30 minutes", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b239-72a0-865f-2b96f094412f", "segments": [{"id": "01a22899-b4e6-70ef-ad83-4dd28caa2047", "to": null, "from": "2026-11-29T18:33:11.579Z", "kind": "playing", "device": "01a22899-b239-72a0-865f-2b96f094412f"}], "resumes_at": null, "started_at": "2026-11-29T18:33:11.579Z", "started_by": "Dana"}}	2026-11-29 18:33:11.579+00
01a22899-b4f4-723d-8e03-25105cd30741	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b4ee-76fa-a947-36d1e78cc3ed", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "active", "blocks": [{"id": "01a22899-b4f3-7113-9744-1b4c35685a0e", "paid": [["cash", 2400]], "order": "01a22899-b4ef-7456-a8bc-099927f1e4e6", "price": 2400, "change": 0, "tariff": "01a22899-b256-77d0-be89-2eb17cbb24f1", "seconds": 10800, "bought_at": "2026-11-29T16:08:11.579Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b23f-7457-b397-116b39d1f229", "segments": [{"id": "01a22899-b4f3-7113-9744-1b4dad65de17", "to": null, "from": "2026-11-29T16:08:11.579Z", "kind": "playing", "device": "01a22899-b23f-7457-b397-116b39d1f229"}], "resumes_at": null, "started_at": "2026-11-29T16:08:11.579Z", "started_by": "Dana"}}	2026-11-29 16:08:11.579+00
01a22899-b4ff-7636-928e-5df4994c3a55	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b4fa-759c-816d-42926d7ee94a", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "active", "blocks": [{"id": "01a22899-b4fe-7524-9cd0-e4d659a283b4", "paid": [["cash", 3600]], "order": "01a22899-b4fc-704c-91bb-baae0f97a3db", "price": 3600, "change": 0, "tariff": "01a22899-b256-77d0-be89-2eb17cbb24f1", "seconds": 10800, "bought_at": "2026-11-29T17:54:11.579Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b247-73b7-88c3-206a99b6755d", "segments": [{"id": "01a22899-b4ff-7636-928e-5df37f17e44d", "to": null, "from": "2026-11-29T17:54:11.579Z", "kind": "playing", "device": "01a22899-b247-73b7-88c3-206a99b6755d"}], "resumes_at": null, "started_at": "2026-11-29T17:54:11.579Z", "started_by": "Dana"}}	2026-11-29 17:54:11.579+00
01a22899-b50a-76f3-860f-e786b57e8926	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b506-7571-9c34-f2fa9586e390", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "active", "blocks": [{"id": "01a22899-b509-7075-9516-6bf19b4db41d", "paid": [["card", 1400]], "order": "01a22899-b507-742c-95ff-2c3f8b86cba0", "price": 1400, "change": 0, "tariff": "01a22899-b252-705c-b53b-6925d7ff3f59", "seconds": 3600, "bought_at": "2026-11-29T18:36:11.579Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b248-77fa-b62f-1b10a950b2bf", "segments": [{"id": "01a22899-b509-7075-9516-6bf2cf3c58d6", "to": null, "from": "2026-11-29T18:36:11.579Z", "kind": "playing", "device": "01a22899-b248-77fa-b62f-1b10a950b2bf"}], "resumes_at": null, "started_at": "2026-11-29T18:36:11.579Z", "started_by": "Dana"}}	2026-11-29 18:36:11.579+00
01a22899-b512-76b2-97ca-b6060ced023e	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b50f-76e9-949c-dd0fa6b441ef", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "active", "blocks": [{"id": "01a22899-b511-743c-b645-59d6090855fc", "paid": [["card", 5500]], "order": "01a22899-b510-7313-bfe8-66ac5981d582", "price": 5500, "change": 0, "tariff": "01a22899-b25a-7627-80e1-2491c3ed0530", "seconds": 18000, "bought_at": "2026-11-29T15:28:11.579Z", "tariff_name": "5 hours", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b24c-7056-9ace-0071f3f1114c", "segments": [{"id": "01a22899-b511-743c-b645-59d75b0185ae", "to": null, "from": "2026-11-29T15:28:11.579Z", "kind": "playing", "device": "01a22899-b24c-7056-9ace-0071f3f1114c"}], "resumes_at": null, "started_at": "2026-11-29T15:28:11.579Z", "started_by": "Dana"}}	2026-11-29 15:28:11.579+00
01a22899-b4e0-7368-9aa3-861e6ae1af4c	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b4da-7639-bf6a-0758809fb371", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "active", "blocks": [{"id": "01a22899-b4df-7783-96f5-ae50c8e0cdc9", "paid": [["cash", 900]], "order": "01a22899-b4db-7466-898c-c4256ad73b4b", "price": 900, "change": 0, "tariff": "01a22899-b252-705c-b53b-6925d7ff3f59", "seconds": 3600, "bought_at": "2026-11-29T18:00:11.579Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b237-70c8-950e-91129ba34c50", "segments": [{"id": "01a22899-b4df-7783-96f5-ae512a24d859", "to": null, "from": "2026-11-29T18:00:11.579Z", "kind": "playing", "device": "01a22899-b237-70c8-950e-91129ba34c50"}], "resumes_at": null, "started_at": "2026-11-29T18:00:11.579Z", "started_by": "Dana"}}	2026-11-29 18:00:11.579+00
01a22899-b4ed-775b-ae2c-e753e8e3a7a0	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b4e7-75f3-8357-c781b6f86711", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "active", "blocks": [{"id": "01a22899-b4ec-764d-b4fd-b3e00a86c8ab", "paid": [["card", 500]], "order": "01a22899-b4e9-7067-9f37-9201f0d84144", "price": 500, "change": 0, "tariff": "01a22899-b25c-77bb-b626-e4d3e22c5d8b", "seconds": 1800, "bought_at": "2026-11-29T18:11:11.579Z", "tariff_name": "30 minutes", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b23b-74c1-baff-ba031d532687", "segments": [{"id": "01a22899-b4ec-764d-b4fd-b3e168b052cf", "to": null, "from": "2026-11-29T18:11:11.579Z", "kind": "playing", "device": "01a22899-b23b-74c1-baff-ba031d532687"}], "resumes_at": null, "started_at": "2026-11-29T18:11:11.579Z", "started_by": "Dana"}}	2026-11-29 18:11:11.579+00
01a22899-b4fa-759c-816d-429191312702	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b4f4-723d-8e03-2511089e75ef", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "active", "blocks": [{"id": "01a22899-b4f9-75bf-9653-cff3cbaa62ee", "paid": [["card", 2700]], "order": "01a22899-b4f5-76d2-b06e-b00af414590b", "price": 2700, "change": 0, "tariff": "01a22899-b252-705c-b53b-6925d7ff3f59", "seconds": 10800, "bought_at": "2026-11-29T17:32:11.579Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b242-7676-b42e-8ad0c41c1a38", "segments": [{"id": "01a22899-b4f9-75bf-9653-cff48646ce0b", "to": null, "from": "2026-11-29T17:32:11.579Z", "kind": "playing", "device": "01a22899-b242-7676-b42e-8ad0c41c1a38"}], "resumes_at": null, "started_at": "2026-11-29T17:32:11.579Z", "started_by": "Dana"}}	2026-11-29 17:32:11.579+00
01a22899-b506-7571-9c34-f2f9a21ec526	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b4fa-759c-816d-42926d7ee94a", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "paused", "blocks": [{"id": "01a22899-b4fe-7524-9cd0-e4d659a283b4", "paid": [["cash", 3600]], "order": "01a22899-b4fc-704c-91bb-baae0f97a3db", "price": 3600, "change": 0, "tariff": "01a22899-b256-77d0-be89-2eb17cbb24f1", "seconds": 10800, "bought_at": "2026-11-29T17:54:11.579Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b247-73b7-88c3-206a99b6755d", "segments": [{"id": "01a22899-b4ff-7636-928e-5df37f17e44d", "to": "2026-11-29T18:27:11.579Z", "from": "2026-11-29T17:54:11.579Z", "kind": "playing", "device": "01a22899-b247-73b7-88c3-206a99b6755d"}, {"id": "01a22899-b504-7658-b11a-25a090766655", "to": null, "from": "2026-11-29T18:27:11.579Z", "kind": "paused", "device": "01a22899-b247-73b7-88c3-206a99b6755d"}], "resumes_at": "2026-11-29T18:57:11.579Z", "started_at": "2026-11-29T17:54:11.579Z", "started_by": "Dana"}}	2026-11-29 18:27:11.579+00
01a22899-b50e-7063-a167-93827f48a540	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b50a-76f3-860f-e78723d0d892", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "active", "blocks": [{"id": "01a22899-b50e-7063-a167-9380c095430e", "paid": [["cash", 1400]], "order": "01a22899-b50c-72b8-bfe8-f72fcc5b7931", "price": 1400, "change": 0, "tariff": "01a22899-b252-705c-b53b-6925d7ff3f59", "seconds": 3600, "bought_at": "2026-11-29T17:40:11.579Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b249-72b4-a16c-866977890899", "segments": [{"id": "01a22899-b50e-7063-a167-9381090023d2", "to": null, "from": "2026-11-29T17:40:11.579Z", "kind": "playing", "device": "01a22899-b249-72b4-a16c-866977890899"}], "resumes_at": null, "started_at": "2026-11-29T17:40:11.579Z", "started_by": "Dana"}}	2026-11-29 17:40:11.579+00
01a22899-b516-77a6-acae-f930da718e3a	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	{"Session": {"id": "01a22899-b512-76b2-97ca-b607529c51d7", "who": "Unknown Guest", "club": "01a22899-b21b-7086-a1a5-968bac9a8d0a", "ended": null, "state": "active", "blocks": [{"id": "01a22899-b515-76b3-9402-b59fef85c9ab", "paid": [["cash", 1200]], "order": "01a22899-b514-7711-9216-97effda82cd2", "price": 1200, "change": 0, "tariff": "01a22899-b252-705c-b53b-6925d7ff3f59", "seconds": 3600, "bought_at": "2026-11-29T18:05:11.579Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a22899-b21f-7217-905c-17aa6752186e", "device": "01a22899-b24f-73e5-a9c5-cfa4d55a1cb1", "segments": [{"id": "01a22899-b515-76b3-9402-b5a00b5895be", "to": null, "from": "2026-11-29T18:05:11.579Z", "kind": "playing", "device": "01a22899-b24f-73e5-a9c5-cfa4d55a1cb1"}], "resumes_at": null, "started_at": "2026-11-29T18:05:11.579Z", "started_by": "Dana"}}	2026-11-29 18:05:11.579+00
\.


--
-- Data for Name: opening_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.opening_day (club_id, weekday, kind, opens_at, closes_at) FROM stdin;
\.


--
-- Data for Name: opening_exception; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.opening_exception (club_id, day, kind, opens_at, closes_at, note) FROM stdin;
\.


--
-- Data for Name: order; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public."order" (id, club_id, client_id, shift_id, staff_id, total, paid_at) FROM stdin;
01a22899-b496-76fe-84e0-29bf4cf90142	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	1800	2026-11-29 18:26:11.579+00
01a22899-b4a3-72f0-95a5-ea1880d1dc90	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	2400	2026-11-29 16:51:11.579+00
01a22899-b4ae-755e-9623-8823b26f7722	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	900	2026-11-29 17:41:11.579+00
01a22899-b4b4-7588-89bf-eaa8d09ba64e	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	2400	2026-11-29 17:57:11.579+00
01a22899-b4c2-72dd-acc8-eb1a58826ee4	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	3500	2026-11-29 18:18:11.579+00
01a22899-b4d4-75e1-9e12-0b878ba193d1	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	1800	2026-11-29 17:10:11.579+00
01a22899-b4db-7466-898c-c4256ad73b4b	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	900	2026-11-29 18:00:11.579+00
01a22899-b4e2-77b9-a3c4-41494ad251c2	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	500	2026-11-29 18:33:11.579+00
01a22899-b4e9-7067-9f37-9201f0d84144	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	500	2026-11-29 18:11:11.579+00
01a22899-b4ef-7456-a8bc-099927f1e4e6	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	2400	2026-11-29 16:08:11.579+00
01a22899-b4f5-76d2-b06e-b00af414590b	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	2700	2026-11-29 17:32:11.579+00
01a22899-b4fc-704c-91bb-baae0f97a3db	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	3600	2026-11-29 17:54:11.579+00
01a22899-b507-742c-95ff-2c3f8b86cba0	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	1400	2026-11-29 18:36:11.579+00
01a22899-b50c-72b8-bfe8-f72fcc5b7931	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	1400	2026-11-29 17:40:11.579+00
01a22899-b510-7313-bfe8-66ac5981d582	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	5500	2026-11-29 15:28:11.579+00
01a22899-b514-7711-9216-97effda82cd2	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	1200	2026-11-29 18:05:11.579+00
\.


--
-- Data for Name: order_line; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.order_line (id, club_id, order_id, "position", tariff_id, zone_id, tariff_name, zone_name, quantity, unit_price, total, bonus_percent, bonus_most, tax_name, tax_rate, discount_name, discount_percent, discount, window_name) FROM stdin;
01a22899-b499-7105-8f89-917c9e5f04d1	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b496-76fe-84e0-29bf4cf90142	0	01a22899-b252-705c-b53b-6925d7ff3f59	01a22899-b224-7053-93e7-e4ae0ecdc311	1 hour	Standard	2	900	1800	30	540	\N	\N	\N	\N	0	\N
01a22899-b4a6-73e5-a97a-a1d14cfbe729	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4a3-72f0-95a5-ea1880d1dc90	0	01a22899-b256-77d0-be89-2eb17cbb24f1	01a22899-b224-7053-93e7-e4ae0ecdc311	3 hours	Standard	1	2400	2400	30	720	\N	\N	\N	\N	0	\N
01a22899-b4b0-759e-925f-52db31c5354c	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4ae-755e-9623-8823b26f7722	0	01a22899-b252-705c-b53b-6925d7ff3f59	01a22899-b224-7053-93e7-e4ae0ecdc311	1 hour	Standard	1	900	900	30	270	\N	\N	\N	\N	0	\N
01a22899-b4b6-7339-a756-e4b25b3c5814	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4b4-7588-89bf-eaa8d09ba64e	0	01a22899-b256-77d0-be89-2eb17cbb24f1	01a22899-b224-7053-93e7-e4ae0ecdc311	3 hours	Standard	1	2400	2400	30	720	\N	\N	\N	\N	0	\N
01a22899-b4c3-7697-8048-6e1434f1a9f6	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4c2-72dd-acc8-eb1a58826ee4	0	01a22899-b25a-7627-80e1-2491c3ed0530	01a22899-b224-7053-93e7-e4ae0ecdc311	5 hours	Standard	1	3500	3500	30	1050	\N	\N	\N	\N	0	\N
01a22899-b4d6-77c4-8392-c376428f432e	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4d4-75e1-9e12-0b878ba193d1	0	01a22899-b252-705c-b53b-6925d7ff3f59	01a22899-b224-7053-93e7-e4ae0ecdc311	1 hour	Standard	2	900	1800	30	540	\N	\N	\N	\N	0	\N
01a22899-b4dd-7143-acb0-6467f3caa32a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4db-7466-898c-c4256ad73b4b	0	01a22899-b252-705c-b53b-6925d7ff3f59	01a22899-b224-7053-93e7-e4ae0ecdc311	1 hour	Standard	1	900	900	30	270	\N	\N	\N	\N	0	\N
01a22899-b4e4-74f5-b2a3-9b870ca6566d	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4e2-77b9-a3c4-41494ad251c2	0	01a22899-b25c-77bb-b626-e4d3e22c5d8b	01a22899-b224-7053-93e7-e4ae0ecdc311	30 minutes	Standard	1	500	500	30	150	\N	\N	\N	\N	0	\N
01a22899-b4eb-70d4-b318-1d2b24023d4c	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4e9-7067-9f37-9201f0d84144	0	01a22899-b25c-77bb-b626-e4d3e22c5d8b	01a22899-b224-7053-93e7-e4ae0ecdc311	30 minutes	Standard	1	500	500	30	150	\N	\N	\N	\N	0	\N
01a22899-b4f1-7478-a075-e2eeed9b1c99	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4ef-7456-a8bc-099927f1e4e6	0	01a22899-b256-77d0-be89-2eb17cbb24f1	01a22899-b224-7053-93e7-e4ae0ecdc311	3 hours	Standard	1	2400	2400	30	720	\N	\N	\N	\N	0	\N
01a22899-b4f7-76eb-9e6d-2c054eda6eef	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4f5-76d2-b06e-b00af414590b	0	01a22899-b252-705c-b53b-6925d7ff3f59	01a22899-b224-7053-93e7-e4ae0ecdc311	1 hour	Standard	3	900	2700	30	810	\N	\N	\N	\N	0	\N
01a22899-b4fd-70b4-ab4f-098fa3d4cb6b	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4fc-704c-91bb-baae0f97a3db	0	01a22899-b256-77d0-be89-2eb17cbb24f1	01a22899-b224-7053-93e7-e4af148acf5c	3 hours	VIP	1	3600	3600	30	1080	\N	\N	\N	\N	0	\N
01a22899-b508-72ce-8ab5-65dfbed37e29	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b507-742c-95ff-2c3f8b86cba0	0	01a22899-b252-705c-b53b-6925d7ff3f59	01a22899-b224-7053-93e7-e4af148acf5c	1 hour	VIP	1	1400	1400	30	420	\N	\N	\N	\N	0	\N
01a22899-b50c-72b8-bfe8-f7301e60d165	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b50c-72b8-bfe8-f72fcc5b7931	0	01a22899-b252-705c-b53b-6925d7ff3f59	01a22899-b224-7053-93e7-e4af148acf5c	1 hour	VIP	1	1400	1400	30	420	\N	\N	\N	\N	0	\N
01a22899-b510-7313-bfe8-66ad592f4d52	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b510-7313-bfe8-66ac5981d582	0	01a22899-b25a-7627-80e1-2491c3ed0530	01a22899-b224-7053-93e7-e4af148acf5c	5 hours	VIP	1	5500	5500	30	1650	\N	\N	\N	\N	0	\N
01a22899-b514-7711-9216-97f0558025b1	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b514-7711-9216-97effda82cd2	0	01a22899-b252-705c-b53b-6925d7ff3f59	01a22899-b224-7053-93e7-e4b0e5a573e5	1 hour	Consoles	1	1200	1200	30	360	\N	\N	\N	\N	0	\N
\.


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.organisation (id, name, currency_code, currency_symbol, currency_digits, demo, created_at, last_client_number) FROM stdin;
01a22899-b21b-7086-a1a5-968ac286014a	Nebula	KZT	₸	0	t	2026-11-29 18:38:10.971+00	40
\.


--
-- Data for Name: owed_before; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.owed_before (club_id, seal_number, balance, bonus) FROM stdin;
\.


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.payment (id, club_id, order_id, transaction_id, method, amount, tendered, change_given, at) FROM stdin;
01a22899-b49d-74fb-96c7-3276a4c49c7f	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b496-76fe-84e0-29bf4cf90142	01a22899-b49a-7691-9435-7149c0ec4062	cash	1800	1800	0	2026-11-29 18:26:11.579+00
01a22899-b4a8-7386-bb99-74e36fd562ee	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4a3-72f0-95a5-ea1880d1dc90	01a22899-b4a7-7763-95c6-d39b5e932c55	cash	2400	2400	0	2026-11-29 16:51:11.579+00
01a22899-b4b1-70ba-a1ef-3d087a542aa2	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4ae-755e-9623-8823b26f7722	01a22899-b4b0-759e-925f-52dc78b784b6	cash	900	900	0	2026-11-29 17:41:11.579+00
01a22899-b4b7-71e2-8213-2d2e027e436d	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4b4-7588-89bf-eaa8d09ba64e	01a22899-b4b7-71e2-8213-2d2a5fb287a5	card	2400	2400	0	2026-11-29 17:57:11.579+00
01a22899-b4cd-7785-93da-b3f9e8d88fd0	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4c2-72dd-acc8-eb1a58826ee4	01a22899-b4c4-7315-94f1-3cd5b4a5529d	card	3500	3500	0	2026-11-29 18:18:11.579+00
01a22899-b4d8-7452-bd06-6467a8a3382b	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4d4-75e1-9e12-0b878ba193d1	01a22899-b4d7-7728-b9a5-1f3ec6b75292	cash	1800	1800	0	2026-11-29 17:10:11.579+00
01a22899-b4df-7783-96f5-ae4fd8fc314e	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4db-7466-898c-c4256ad73b4b	01a22899-b4de-76e1-8a69-303c125938e2	cash	900	900	0	2026-11-29 18:00:11.579+00
01a22899-b4e6-70ef-ad83-4dd0348d88fe	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4e2-77b9-a3c4-41494ad251c2	01a22899-b4e5-728f-8afe-ec9be8566f13	cash	500	500	0	2026-11-29 18:33:11.579+00
01a22899-b4ec-764d-b4fd-b3df299db977	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4e9-7067-9f37-9201f0d84144	01a22899-b4eb-70d4-b318-1d2c5d78aa60	card	500	500	0	2026-11-29 18:11:11.579+00
01a22899-b4f2-76c4-bbd3-4ec5f152a79b	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4ef-7456-a8bc-099927f1e4e6	01a22899-b4f1-7478-a075-e2efa93c1c8e	cash	2400	2400	0	2026-11-29 16:08:11.579+00
01a22899-b4f8-7798-8d8b-8d3c3489580e	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4f5-76d2-b06e-b00af414590b	01a22899-b4f8-7798-8d8b-8d3847396cbb	card	2700	2700	0	2026-11-29 17:32:11.579+00
01a22899-b4fe-7524-9cd0-e4d522aa72ce	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4fc-704c-91bb-baae0f97a3db	01a22899-b4fd-70b4-ab4f-0990f49fa8a1	cash	3600	3600	0	2026-11-29 17:54:11.579+00
01a22899-b509-7075-9516-6bf033535328	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b507-742c-95ff-2c3f8b86cba0	01a22899-b509-7075-9516-6becd7d9168c	card	1400	1400	0	2026-11-29 18:36:11.579+00
01a22899-b50d-7463-80fc-bee5dea04505	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b50c-72b8-bfe8-f72fcc5b7931	01a22899-b50d-7463-80fc-bee1f4626d3b	cash	1400	1400	0	2026-11-29 17:40:11.579+00
01a22899-b511-743c-b645-59d51b1e64d1	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b510-7313-bfe8-66ac5981d582	01a22899-b511-743c-b645-59d19fcbf43f	card	5500	5500	0	2026-11-29 15:28:11.579+00
01a22899-b515-76b3-9402-b59e44a62f00	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b514-7711-9216-97effda82cd2	01a22899-b515-76b3-9402-b59a410dd756	cash	1200	1200	0	2026-11-29 18:05:11.579+00
\.


--
-- Data for Name: payment_part; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.payment_part (payment_id, order_line_id, club_id, amount) FROM stdin;
\.


--
-- Data for Name: posting; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.posting (id, club_id, transaction_id, account_id, shift_id, amount, client_id) FROM stdin;
01a22899-b47e-73c8-b012-027da06da63b	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47d-7654-9f70-5629466102a4	01a22899-b21f-7217-905c-17a0c0df0700	01a22899-b47b-7306-9cdd-62339b282693	-20000	\N
01a22899-b47e-73c8-b012-027ec18ab7be	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47d-7654-9f70-5629466102a4	01a22899-b21f-7217-905c-179d361711e3	01a22899-b47b-7306-9cdd-62339b282693	20000	\N
01a22899-b49b-7509-8c7a-9cbb2d603a79	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b49a-7691-9435-7149c0ec4062	01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b47b-7306-9cdd-62339b282693	-1800	\N
01a22899-b49b-7509-8c7a-9cbc58797b8c	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b49a-7691-9435-7149c0ec4062	01a22899-b21f-7217-905c-179d361711e3	01a22899-b47b-7306-9cdd-62339b282693	1800	\N
01a22899-b4a8-7386-bb99-74e0cb5f051d	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4a7-7763-95c6-d39b5e932c55	01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b47b-7306-9cdd-62339b282693	-2400	\N
01a22899-b4a8-7386-bb99-74e17e0527b6	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4a7-7763-95c6-d39b5e932c55	01a22899-b21f-7217-905c-179d361711e3	01a22899-b47b-7306-9cdd-62339b282693	2400	\N
01a22899-b4b0-759e-925f-52ddba26fce8	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4b0-759e-925f-52dc78b784b6	01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b47b-7306-9cdd-62339b282693	-900	\N
01a22899-b4b0-759e-925f-52de8310af59	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4b0-759e-925f-52dc78b784b6	01a22899-b21f-7217-905c-179d361711e3	01a22899-b47b-7306-9cdd-62339b282693	900	\N
01a22899-b4b7-71e2-8213-2d2b4bb9738b	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4b7-71e2-8213-2d2a5fb287a5	01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b47b-7306-9cdd-62339b282693	-2400	\N
01a22899-b4b7-71e2-8213-2d2cb3ad9587	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4b7-71e2-8213-2d2a5fb287a5	01a22899-b21f-7217-905c-179eaf5c43f8	01a22899-b47b-7306-9cdd-62339b282693	2400	\N
01a22899-b4c4-7315-94f1-3cd62c6caeed	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4c4-7315-94f1-3cd5b4a5529d	01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b47b-7306-9cdd-62339b282693	-3500	\N
01a22899-b4c4-7315-94f1-3cd759e39439	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4c4-7315-94f1-3cd5b4a5529d	01a22899-b21f-7217-905c-179eaf5c43f8	01a22899-b47b-7306-9cdd-62339b282693	3500	\N
01a22899-b4d7-7728-b9a5-1f3f7d56098d	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4d7-7728-b9a5-1f3ec6b75292	01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b47b-7306-9cdd-62339b282693	-1800	\N
01a22899-b4d7-7728-b9a5-1f40d3099acd	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4d7-7728-b9a5-1f3ec6b75292	01a22899-b21f-7217-905c-179d361711e3	01a22899-b47b-7306-9cdd-62339b282693	1800	\N
01a22899-b4de-76e1-8a69-303dd76d1bb1	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4de-76e1-8a69-303c125938e2	01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b47b-7306-9cdd-62339b282693	-900	\N
01a22899-b4de-76e1-8a69-303eadde9b29	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4de-76e1-8a69-303c125938e2	01a22899-b21f-7217-905c-179d361711e3	01a22899-b47b-7306-9cdd-62339b282693	900	\N
01a22899-b4e5-728f-8afe-ec9ce49e6a59	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4e5-728f-8afe-ec9be8566f13	01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b47b-7306-9cdd-62339b282693	-500	\N
01a22899-b4e5-728f-8afe-ec9d94872113	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4e5-728f-8afe-ec9be8566f13	01a22899-b21f-7217-905c-179d361711e3	01a22899-b47b-7306-9cdd-62339b282693	500	\N
01a22899-b4eb-70d4-b318-1d2d70814663	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4eb-70d4-b318-1d2c5d78aa60	01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b47b-7306-9cdd-62339b282693	-500	\N
01a22899-b4eb-70d4-b318-1d2e7a0545b7	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4eb-70d4-b318-1d2c5d78aa60	01a22899-b21f-7217-905c-179eaf5c43f8	01a22899-b47b-7306-9cdd-62339b282693	500	\N
01a22899-b4f2-76c4-bbd3-4ec23162e1cb	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4f1-7478-a075-e2efa93c1c8e	01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b47b-7306-9cdd-62339b282693	-2400	\N
01a22899-b4f2-76c4-bbd3-4ec343151ffd	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4f1-7478-a075-e2efa93c1c8e	01a22899-b21f-7217-905c-179d361711e3	01a22899-b47b-7306-9cdd-62339b282693	2400	\N
01a22899-b4f8-7798-8d8b-8d39c6c7204c	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4f8-7798-8d8b-8d3847396cbb	01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b47b-7306-9cdd-62339b282693	-2700	\N
01a22899-b4f8-7798-8d8b-8d3a968f25ac	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4f8-7798-8d8b-8d3847396cbb	01a22899-b21f-7217-905c-179eaf5c43f8	01a22899-b47b-7306-9cdd-62339b282693	2700	\N
01a22899-b4fe-7524-9cd0-e4d2bdeeee97	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4fd-70b4-ab4f-0990f49fa8a1	01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b47b-7306-9cdd-62339b282693	-3600	\N
01a22899-b4fe-7524-9cd0-e4d38e067056	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4fd-70b4-ab4f-0990f49fa8a1	01a22899-b21f-7217-905c-179d361711e3	01a22899-b47b-7306-9cdd-62339b282693	3600	\N
01a22899-b509-7075-9516-6bed2805f589	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b509-7075-9516-6becd7d9168c	01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b47b-7306-9cdd-62339b282693	-1400	\N
01a22899-b509-7075-9516-6bee7246af91	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b509-7075-9516-6becd7d9168c	01a22899-b21f-7217-905c-179eaf5c43f8	01a22899-b47b-7306-9cdd-62339b282693	1400	\N
01a22899-b50d-7463-80fc-bee2c976d0d3	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b50d-7463-80fc-bee1f4626d3b	01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b47b-7306-9cdd-62339b282693	-1400	\N
01a22899-b50d-7463-80fc-bee3ec00b737	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b50d-7463-80fc-bee1f4626d3b	01a22899-b21f-7217-905c-179d361711e3	01a22899-b47b-7306-9cdd-62339b282693	1400	\N
01a22899-b511-743c-b645-59d28f2031f7	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b511-743c-b645-59d19fcbf43f	01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b47b-7306-9cdd-62339b282693	-5500	\N
01a22899-b511-743c-b645-59d314ddbe92	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b511-743c-b645-59d19fcbf43f	01a22899-b21f-7217-905c-179eaf5c43f8	01a22899-b47b-7306-9cdd-62339b282693	5500	\N
01a22899-b515-76b3-9402-b59bbc98cc45	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b515-76b3-9402-b59a410dd756	01a22899-b21f-7217-905c-179fb1bd99fd	01a22899-b47b-7306-9cdd-62339b282693	-1200	\N
01a22899-b515-76b3-9402-b59c5b0bbde5	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b515-76b3-9402-b59a410dd756	01a22899-b21f-7217-905c-179d361711e3	01a22899-b47b-7306-9cdd-62339b282693	1200	\N
\.


--
-- Data for Name: print_job; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.print_job (id, club_id, transaction_id, staff_id, again, state, tries, fault, created_at, done_at) FROM stdin;
\.


--
-- Data for Name: printer_logo; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.printer_logo (club_id, png, width, height) FROM stdin;
\.


--
-- Data for Name: receipt_printer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.receipt_printer (club_id, host, port, paper, letters, letter_table, logo, footer, qr, in_use, fault, failures, next_at) FROM stdin;
\.


--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.recovery_code (id, staff_id, hash, used_at, created_at) FROM stdin;
\.


--
-- Data for Name: role; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.role (id, organisation_id, name, built_in, may) FROM stdin;
01a22899-b220-701a-9396-9278c887c108	01a22899-b21b-7086-a1a5-968ac286014a	Owner	owner	[]
01a22899-b220-701a-9396-927922353986	01a22899-b21b-7086-a1a5-968ac286014a	Administrator	administrator	[]
01a22899-b25d-7490-af3a-e81b5bc8feeb	01a22899-b21b-7086-a1a5-968ac286014a	Cashier	\N	["see_hall", "start_session", "pause_session", "move_session", "extend_session", "end_session", "see_shift", "open_shift", "close_shift", "see_clients", "edit_clients", "top_up", "see_transactions"]
\.


--
-- Data for Name: schedule; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schedule (id, club_id, name, weekdays, valid_from, valid_to, created_at, archived_at) FROM stdin;
\.


--
-- Data for Name: schedule_part; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schedule_part (schedule_id, "position", club_id, kind, day, begins_at, ends_at) FROM stdin;
\.


--
-- Data for Name: seal_queue; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.seal_queue (transaction_id, club_id) FROM stdin;
01a22899-b47d-7654-9f70-5629466102a4	01a22899-b21b-7086-a1a5-968bac9a8d0a
01a22899-b49a-7691-9435-7149c0ec4062	01a22899-b21b-7086-a1a5-968bac9a8d0a
01a22899-b4a7-7763-95c6-d39b5e932c55	01a22899-b21b-7086-a1a5-968bac9a8d0a
01a22899-b4b0-759e-925f-52dc78b784b6	01a22899-b21b-7086-a1a5-968bac9a8d0a
01a22899-b4b7-71e2-8213-2d2a5fb287a5	01a22899-b21b-7086-a1a5-968bac9a8d0a
01a22899-b4c4-7315-94f1-3cd5b4a5529d	01a22899-b21b-7086-a1a5-968bac9a8d0a
01a22899-b4d7-7728-b9a5-1f3ec6b75292	01a22899-b21b-7086-a1a5-968bac9a8d0a
01a22899-b4de-76e1-8a69-303c125938e2	01a22899-b21b-7086-a1a5-968bac9a8d0a
01a22899-b4e5-728f-8afe-ec9be8566f13	01a22899-b21b-7086-a1a5-968bac9a8d0a
01a22899-b4eb-70d4-b318-1d2c5d78aa60	01a22899-b21b-7086-a1a5-968bac9a8d0a
01a22899-b4f1-7478-a075-e2efa93c1c8e	01a22899-b21b-7086-a1a5-968bac9a8d0a
01a22899-b4f8-7798-8d8b-8d3847396cbb	01a22899-b21b-7086-a1a5-968bac9a8d0a
01a22899-b4fd-70b4-ab4f-0990f49fa8a1	01a22899-b21b-7086-a1a5-968bac9a8d0a
01a22899-b509-7075-9516-6becd7d9168c	01a22899-b21b-7086-a1a5-968bac9a8d0a
01a22899-b50d-7463-80fc-bee1f4626d3b	01a22899-b21b-7086-a1a5-968bac9a8d0a
01a22899-b511-743c-b645-59d19fcbf43f	01a22899-b21b-7086-a1a5-968bac9a8d0a
01a22899-b515-76b3-9402-b59a410dd756	01a22899-b21b-7086-a1a5-968bac9a8d0a
\.


--
-- Data for Name: seaql_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.seaql_migrations (version, applied_at) FROM stdin;
0001_people	1795977490
0002_hall	1795977490
0003_offer	1795977490
0004_ledger	1795977490
0005_orders	1795977490
0006_sessions	1795977490
0007_news	1795977490
0008_append_only	1795977490
0009_settings	1795977490
0010_second_factor	1795977490
0011_clubs	1795977490
0012_opening_hours	1795977490
0013_audit_indexes	1795977490
0014_holds	1795977490
0015_clients	1795977490
0015_clients_names	1795977490
0016_balances	1795977490
0017_loyalty	1795977490
0018_seals	1795977490
0019_mixed_payments	1795977490
0020_client_tariffs	1795977490
0020_price_lines	1795977490
0021_messages	1795977490
0023_client_standing	1795977490
0024_cash_moves	1795977490
0025_z_report	1795977490
0027_printer	1795977490
0028_card_payment	1795977490
0029_hand_over_note	1795977490
0030_club_tax	1795977490
0031_reports	1795977490
0032_client_totals	1795977490
0033_printer_logo	1795977490
0034_schedules	1795977490
0035_discounts	1795977490
0036_tariff_terms	1795977490
0037_sold_terms	1795977490
0038_bookings	1795977490
0040_carts	1795977490
\.


--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.second_factor (staff_id, secret, confirmed_at, last_step, wrong_codes) FROM stdin;
\.


--
-- Data for Name: segment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.segment (id, club_id, session_id, device_id, kind, "position", starts_at, ends_at) FROM stdin;
01a22899-b49d-74fb-96c7-32785b2921a1	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b493-7054-9cf9-181c9c3d39fe	01a22899-b22b-7468-9554-1e08524caa9c	playing	0	2026-11-29 18:26:11.579+00	\N
01a22899-b4a9-72bd-9b62-72737d0d5cd7	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4a1-71e0-b6da-09345eaa07dc	01a22899-b22f-7222-9218-72c4a9f49ff3	playing	0	2026-11-29 16:51:11.579+00	\N
01a22899-b4b1-70ba-a1ef-3d0ad6e46ff8	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4ac-7575-a80c-3508902268e6	01a22899-b230-7482-bd8c-60f93b112eb2	playing	0	2026-11-29 17:41:11.579+00	\N
01a22899-b4b8-77db-8ed8-bd09bf673fbe	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4b3-74fb-856b-cfdb9625e3b0	01a22899-b231-7698-8891-fb6c3f33d079	playing	0	2026-11-29 17:57:11.579+00	2026-11-29 18:35:11.579+00
01a22899-b4be-7550-a006-ef3a55301af5	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4b3-74fb-856b-cfdb9625e3b0	01a22899-b231-7698-8891-fb6c3f33d079	paused	1	2026-11-29 18:35:11.579+00	\N
01a22899-b4d1-705b-9a20-b8b232aadaf2	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4c0-75d7-847e-be17e294f2aa	01a22899-b234-7652-ad9c-84e91a0ca507	playing	0	2026-11-29 18:18:11.579+00	\N
01a22899-b4d8-7452-bd06-6469ebb72b41	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4d3-7762-b7b8-62fcecb866a5	01a22899-b236-726c-9eb2-ffe3c0c194b0	playing	0	2026-11-29 17:10:11.579+00	\N
01a22899-b4df-7783-96f5-ae512a24d859	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4da-7639-bf6a-0758809fb371	01a22899-b237-70c8-950e-91129ba34c50	playing	0	2026-11-29 18:00:11.579+00	\N
01a22899-b4e6-70ef-ad83-4dd28caa2047	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4e1-74c2-b9ea-f010fb334759	01a22899-b239-72a0-865f-2b96f094412f	playing	0	2026-11-29 18:33:11.579+00	\N
01a22899-b4ec-764d-b4fd-b3e168b052cf	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4e7-75f3-8357-c781b6f86711	01a22899-b23b-74c1-baff-ba031d532687	playing	0	2026-11-29 18:11:11.579+00	\N
01a22899-b4f3-7113-9744-1b4dad65de17	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4ee-76fa-a947-36d1e78cc3ed	01a22899-b23f-7457-b397-116b39d1f229	playing	0	2026-11-29 16:08:11.579+00	\N
01a22899-b4f9-75bf-9653-cff48646ce0b	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4f4-723d-8e03-2511089e75ef	01a22899-b242-7676-b42e-8ad0c41c1a38	playing	0	2026-11-29 17:32:11.579+00	\N
01a22899-b4ff-7636-928e-5df37f17e44d	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4fa-759c-816d-42926d7ee94a	01a22899-b247-73b7-88c3-206a99b6755d	playing	0	2026-11-29 17:54:11.579+00	2026-11-29 18:27:11.579+00
01a22899-b504-7658-b11a-25a090766655	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4fa-759c-816d-42926d7ee94a	01a22899-b247-73b7-88c3-206a99b6755d	paused	1	2026-11-29 18:27:11.579+00	\N
01a22899-b509-7075-9516-6bf2cf3c58d6	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b506-7571-9c34-f2fa9586e390	01a22899-b248-77fa-b62f-1b10a950b2bf	playing	0	2026-11-29 18:36:11.579+00	\N
01a22899-b50e-7063-a167-9381090023d2	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b50a-76f3-860f-e78723d0d892	01a22899-b249-72b4-a16c-866977890899	playing	0	2026-11-29 17:40:11.579+00	\N
01a22899-b511-743c-b645-59d75b0185ae	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b50f-76e9-949c-dd0fa6b441ef	01a22899-b24c-7056-9ace-0071f3f1114c	playing	0	2026-11-29 15:28:11.579+00	\N
01a22899-b515-76b3-9402-b5a00b5895be	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b512-76b2-97ca-b607529c51d7	01a22899-b24f-73e5-a9c5-cfa4d55a1cb1	playing	0	2026-11-29 18:05:11.579+00	\N
\.


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.session (id, club_id, client_id, device_id, state, started_at, started_by, resumes_at, due_at, ended_at, end_reason, ended_by, refunded, kept_seconds, credited, planned_from, booked_at, booked_by, pay_by, booking_terms, until, busy_from, busy_until) FROM stdin;
01a22899-b493-7054-9cf9-181c9c3d39fe	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b22b-7468-9554-1e08524caa9c	active	2026-11-29 18:26:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	\N	2026-11-29 20:26:11.579+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 18:26:11.579+00	2026-11-29 20:26:11.579+00
01a22899-b4a1-71e0-b6da-09345eaa07dc	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b22f-7222-9218-72c4a9f49ff3	active	2026-11-29 16:51:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	\N	2026-11-29 19:51:11.579+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 16:51:11.579+00	2026-11-29 19:51:11.579+00
01a22899-b4ac-7575-a80c-3508902268e6	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b230-7482-bd8c-60f93b112eb2	active	2026-11-29 17:41:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	\N	2026-11-29 18:41:11.579+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 17:41:11.579+00	2026-11-29 18:41:11.579+00
01a22899-b4b3-74fb-856b-cfdb9625e3b0	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b231-7698-8891-fb6c3f33d079	paused	2026-11-29 17:57:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	2026-11-29 19:05:11.579+00	2026-11-29 19:05:11.579+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 18:35:11.579+00	2026-11-29 21:27:11.579+00
01a22899-b4c0-75d7-847e-be17e294f2aa	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b234-7652-ad9c-84e91a0ca507	active	2026-11-29 18:18:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	\N	2026-11-29 23:18:11.579+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 18:18:11.579+00	2026-11-29 23:18:11.579+00
01a22899-b4d3-7762-b7b8-62fcecb866a5	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b236-726c-9eb2-ffe3c0c194b0	active	2026-11-29 17:10:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	\N	2026-11-29 19:10:11.579+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 17:10:11.579+00	2026-11-29 19:10:11.579+00
01a22899-b4da-7639-bf6a-0758809fb371	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b237-70c8-950e-91129ba34c50	active	2026-11-29 18:00:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	\N	2026-11-29 19:00:11.579+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 18:00:11.579+00	2026-11-29 19:00:11.579+00
01a22899-b4e1-74c2-b9ea-f010fb334759	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b239-72a0-865f-2b96f094412f	active	2026-11-29 18:33:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	\N	2026-11-29 19:03:11.579+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 18:33:11.579+00	2026-11-29 19:03:11.579+00
01a22899-b4e7-75f3-8357-c781b6f86711	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b23b-74c1-baff-ba031d532687	active	2026-11-29 18:11:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	\N	2026-11-29 18:41:11.579+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 18:11:11.579+00	2026-11-29 18:41:11.579+00
01a22899-b4ee-76fa-a947-36d1e78cc3ed	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b23f-7457-b397-116b39d1f229	active	2026-11-29 16:08:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	\N	2026-11-29 19:08:11.579+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 16:08:11.579+00	2026-11-29 19:08:11.579+00
01a22899-b4f4-723d-8e03-2511089e75ef	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b242-7676-b42e-8ad0c41c1a38	active	2026-11-29 17:32:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	\N	2026-11-29 20:32:11.579+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 17:32:11.579+00	2026-11-29 20:32:11.579+00
01a22899-b4fa-759c-816d-42926d7ee94a	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b247-73b7-88c3-206a99b6755d	paused	2026-11-29 17:54:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	2026-11-29 18:57:11.579+00	2026-11-29 18:57:11.579+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 18:27:11.579+00	2026-11-29 21:24:11.579+00
01a22899-b506-7571-9c34-f2fa9586e390	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b248-77fa-b62f-1b10a950b2bf	active	2026-11-29 18:36:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	\N	2026-11-29 19:36:11.579+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 18:36:11.579+00	2026-11-29 19:36:11.579+00
01a22899-b50a-76f3-860f-e78723d0d892	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b249-72b4-a16c-866977890899	active	2026-11-29 17:40:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	\N	2026-11-29 18:40:11.579+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 17:40:11.579+00	2026-11-29 18:40:11.579+00
01a22899-b50f-76e9-949c-dd0fa6b441ef	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b24c-7056-9ace-0071f3f1114c	active	2026-11-29 15:28:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	\N	2026-11-29 20:28:11.579+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 15:28:11.579+00	2026-11-29 20:28:11.579+00
01a22899-b512-76b2-97ca-b607529c51d7	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b21f-7217-905c-17aa6752186e	01a22899-b24f-73e5-a9c5-cfa4d55a1cb1	active	2026-11-29 18:05:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	\N	2026-11-29 19:05:11.579+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 18:05:11.579+00	2026-11-29 19:05:11.579+00
\.


--
-- Data for Name: shift; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shift (id, club_id, number, business_day, opened_at, opened_by, opening_cash, closed_at, closed_by, counted_cash, expected_cash, note) FROM stdin;
01a22899-b47b-7306-9cdd-62339b282693	01a22899-b21b-7086-a1a5-968bac9a8d0a	1	2026-11-29	2026-11-29 14:38:11.579+00	01a22899-b25e-7294-afef-bf25d63ee928	20000	\N	\N	\N	\N	
\.


--
-- Data for Name: shift_explanation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shift_explanation (shift_id, club_id, note, staff_id, at) FROM stdin;
\.


--
-- Data for Name: sign_in; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sign_in (id, staff_id, data, expires_at, club_id) FROM stdin;
\.


--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.staff (id, organisation_id, login, name, password_hash, disabled_at, created_at, epoch, client_id) FROM stdin;
01a22899-b21b-7086-a1a5-968c2681a23a	01a22899-b21b-7086-a1a5-968ac286014a	owner	Aliya	$argon2id$v=19$m=19456,t=2,p=1$wvGXGNkzK0hkHvvi8D0rwA$hL7a5geThywsxa9Qosg/Wi+nH4fX3ihWWOy2Rj+I5oo	\N	2026-11-29 18:38:10.971+00	0	\N
01a22899-b25e-7294-afef-bf25d63ee928	01a22899-b21b-7086-a1a5-968ac286014a	admin	Dana	$argon2id$v=19$m=19456,t=2,p=1$u9eToWs6tBT3RSCPSBtObg$xqh9Au1Hqzmy4a6fztzMR7nV7dMPhGaV9BNLtIIyojw	\N	2026-11-29 18:38:10.98+00	0	\N
01a22899-b26e-72c0-8109-ab670c6282d5	01a22899-b21b-7086-a1a5-968ac286014a	cashier	Timur	$argon2id$v=19$m=19456,t=2,p=1$Sx5URdNY3eBIhCnTPIfcJQ$+F0Fg6y9YYpr80R4HOWLQBEYPcWIqPcGsdJLxtehvYg	\N	2026-11-29 18:38:10.98+00	0	\N
\.


--
-- Data for Name: staff_role; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.staff_role (id, staff_id, role_id, club_id) FROM stdin;
01a22899-b222-71d5-91a7-89e280e5aa2e	01a22899-b21b-7086-a1a5-968c2681a23a	01a22899-b220-701a-9396-9278c887c108	\N
01a22899-b26d-7256-88d7-9ff5fceb26d9	01a22899-b25e-7294-afef-bf25d63ee928	01a22899-b220-701a-9396-927922353986	\N
01a22899-b27c-70a3-b9a3-a4bc706a9442	01a22899-b26e-72c0-8109-ab670c6282d5	01a22899-b25d-7490-af3a-e81b5bc8feeb	\N
\.


--
-- Data for Name: tariff; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tariff (id, club_id, name, unit_minutes, max_quantity, refund_policy, "position", retired_at, created_at, max_bonus_percent, description, group_id, sold_as) FROM stdin;
01a22899-b252-705c-b53b-6925d7ff3f59	01a22899-b21b-7086-a1a5-968bac9a8d0a	1 hour	60	12	keep	0	\N	2026-11-29 18:38:10.98+00	30		\N	units
01a22899-b256-77d0-be89-2eb17cbb24f1	01a22899-b21b-7086-a1a5-968bac9a8d0a	3 hours	180	4	keep	1	\N	2026-11-29 18:38:10.98+00	30		\N	units
01a22899-b25a-7627-80e1-2491c3ed0530	01a22899-b21b-7086-a1a5-968bac9a8d0a	5 hours	300	2	keep	2	\N	2026-11-29 18:38:10.98+00	30		\N	units
01a22899-b25c-77bb-b626-e4d3e22c5d8b	01a22899-b21b-7086-a1a5-968bac9a8d0a	30 minutes	30	3	keep	3	\N	2026-11-29 18:38:10.98+00	30		\N	units
\.


--
-- Data for Name: tariff_group; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tariff_group (id, club_id, name, "position", created_at) FROM stdin;
\.


--
-- Data for Name: tariff_sale; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tariff_sale (tariff_id, "position", club_id, schedule_id, buyers) FROM stdin;
01a22899-b252-705c-b53b-6925d7ff3f59	0	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	anyone
01a22899-b256-77d0-be89-2eb17cbb24f1	0	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	anyone
01a22899-b25a-7627-80e1-2491c3ed0530	0	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	anyone
01a22899-b25c-77bb-b626-e4d3e22c5d8b	0	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	anyone
\.


--
-- Data for Name: tariff_sale_group; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tariff_sale_group (tariff_id, "position", group_id) FROM stdin;
\.


--
-- Data for Name: tariff_use; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tariff_use (tariff_id, "position", club_id, start_schedule_id, finish_schedule_id) FROM stdin;
01a22899-b252-705c-b53b-6925d7ff3f59	0	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	\N
01a22899-b256-77d0-be89-2eb17cbb24f1	0	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	\N
01a22899-b25a-7627-80e1-2491c3ed0530	0	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	\N
01a22899-b25c-77bb-b626-e4d3e22c5d8b	0	01a22899-b21b-7086-a1a5-968bac9a8d0a	\N	\N
\.


--
-- Data for Name: tariff_use_price; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tariff_use_price (tariff_id, "position", zone_id, club_id, price) FROM stdin;
01a22899-b252-705c-b53b-6925d7ff3f59	0	01a22899-b224-7053-93e7-e4ae0ecdc311	01a22899-b21b-7086-a1a5-968bac9a8d0a	900
01a22899-b252-705c-b53b-6925d7ff3f59	0	01a22899-b224-7053-93e7-e4af148acf5c	01a22899-b21b-7086-a1a5-968bac9a8d0a	1400
01a22899-b252-705c-b53b-6925d7ff3f59	0	01a22899-b224-7053-93e7-e4b0e5a573e5	01a22899-b21b-7086-a1a5-968bac9a8d0a	1200
01a22899-b256-77d0-be89-2eb17cbb24f1	0	01a22899-b224-7053-93e7-e4ae0ecdc311	01a22899-b21b-7086-a1a5-968bac9a8d0a	2400
01a22899-b256-77d0-be89-2eb17cbb24f1	0	01a22899-b224-7053-93e7-e4af148acf5c	01a22899-b21b-7086-a1a5-968bac9a8d0a	3600
01a22899-b256-77d0-be89-2eb17cbb24f1	0	01a22899-b224-7053-93e7-e4b0e5a573e5	01a22899-b21b-7086-a1a5-968bac9a8d0a	3000
01a22899-b25a-7627-80e1-2491c3ed0530	0	01a22899-b224-7053-93e7-e4ae0ecdc311	01a22899-b21b-7086-a1a5-968bac9a8d0a	3500
01a22899-b25a-7627-80e1-2491c3ed0530	0	01a22899-b224-7053-93e7-e4af148acf5c	01a22899-b21b-7086-a1a5-968bac9a8d0a	5500
01a22899-b25c-77bb-b626-e4d3e22c5d8b	0	01a22899-b224-7053-93e7-e4ae0ecdc311	01a22899-b21b-7086-a1a5-968bac9a8d0a	500
01a22899-b25c-77bb-b626-e4d3e22c5d8b	0	01a22899-b224-7053-93e7-e4af148acf5c	01a22899-b21b-7086-a1a5-968bac9a8d0a	800
01a22899-b25c-77bb-b626-e4d3e22c5d8b	0	01a22899-b224-7053-93e7-e4b0e5a573e5	01a22899-b21b-7086-a1a5-968bac9a8d0a	700
\.


--
-- Data for Name: time_block; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.time_block (id, club_id, session_id, order_line_id, "position", seconds, refund_policy, bought_at, client_tariff_id, plays_until) FROM stdin;
01a22899-b49d-74fb-96c7-32775671ede0	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b493-7054-9cf9-181c9c3d39fe	01a22899-b499-7105-8f89-917c9e5f04d1	0	7200	keep	2026-11-29 18:26:11.579+00	\N	\N
01a22899-b4a9-72bd-9b62-7272c2e3705c	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4a1-71e0-b6da-09345eaa07dc	01a22899-b4a6-73e5-a97a-a1d14cfbe729	0	10800	keep	2026-11-29 16:51:11.579+00	\N	\N
01a22899-b4b1-70ba-a1ef-3d098125e3bd	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4ac-7575-a80c-3508902268e6	01a22899-b4b0-759e-925f-52db31c5354c	0	3600	keep	2026-11-29 17:41:11.579+00	\N	\N
01a22899-b4b8-77db-8ed8-bd08d5b55674	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4b3-74fb-856b-cfdb9625e3b0	01a22899-b4b6-7339-a756-e4b25b3c5814	0	10800	keep	2026-11-29 17:57:11.579+00	\N	\N
01a22899-b4d1-705b-9a20-b8b18bb0b02c	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4c0-75d7-847e-be17e294f2aa	01a22899-b4c3-7697-8048-6e1434f1a9f6	0	18000	keep	2026-11-29 18:18:11.579+00	\N	\N
01a22899-b4d8-7452-bd06-646814a92561	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4d3-7762-b7b8-62fcecb866a5	01a22899-b4d6-77c4-8392-c376428f432e	0	7200	keep	2026-11-29 17:10:11.579+00	\N	\N
01a22899-b4df-7783-96f5-ae50c8e0cdc9	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4da-7639-bf6a-0758809fb371	01a22899-b4dd-7143-acb0-6467f3caa32a	0	3600	keep	2026-11-29 18:00:11.579+00	\N	\N
01a22899-b4e6-70ef-ad83-4dd12995b414	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4e1-74c2-b9ea-f010fb334759	01a22899-b4e4-74f5-b2a3-9b870ca6566d	0	1800	keep	2026-11-29 18:33:11.579+00	\N	\N
01a22899-b4ec-764d-b4fd-b3e00a86c8ab	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4e7-75f3-8357-c781b6f86711	01a22899-b4eb-70d4-b318-1d2b24023d4c	0	1800	keep	2026-11-29 18:11:11.579+00	\N	\N
01a22899-b4f3-7113-9744-1b4c35685a0e	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4ee-76fa-a947-36d1e78cc3ed	01a22899-b4f1-7478-a075-e2eeed9b1c99	0	10800	keep	2026-11-29 16:08:11.579+00	\N	\N
01a22899-b4f9-75bf-9653-cff3cbaa62ee	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4f4-723d-8e03-2511089e75ef	01a22899-b4f7-76eb-9e6d-2c054eda6eef	0	10800	keep	2026-11-29 17:32:11.579+00	\N	\N
01a22899-b4fe-7524-9cd0-e4d659a283b4	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b4fa-759c-816d-42926d7ee94a	01a22899-b4fd-70b4-ab4f-098fa3d4cb6b	0	10800	keep	2026-11-29 17:54:11.579+00	\N	\N
01a22899-b509-7075-9516-6bf19b4db41d	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b506-7571-9c34-f2fa9586e390	01a22899-b508-72ce-8ab5-65dfbed37e29	0	3600	keep	2026-11-29 18:36:11.579+00	\N	\N
01a22899-b50e-7063-a167-9380c095430e	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b50a-76f3-860f-e78723d0d892	01a22899-b50c-72b8-bfe8-f7301e60d165	0	3600	keep	2026-11-29 17:40:11.579+00	\N	\N
01a22899-b511-743c-b645-59d6090855fc	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b50f-76e9-949c-dd0fa6b441ef	01a22899-b510-7313-bfe8-66ad592f4d52	0	18000	keep	2026-11-29 15:28:11.579+00	\N	\N
01a22899-b515-76b3-9402-b59fef85c9ab	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b512-76b2-97ca-b607529c51d7	01a22899-b514-7711-9216-97f0558025b1	0	3600	keep	2026-11-29 18:05:11.579+00	\N	\N
\.


--
-- Data for Name: top_up; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.top_up (id, club_id, client_id, method, amount, tendered, change_given, bonus, taken_back, at) FROM stdin;
\.


--
-- Data for Name: top_up_return; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.top_up_return (id, club_id, transaction_id, top_up_id, amount, missing, bonus_taken, bonus_missing) FROM stdin;
\.


--
-- Data for Name: transaction; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.transaction (id, club_id, shift_id, staff_id, why, about, corrects, reason, business_day, at, client_id) FROM stdin;
01a22899-b47d-7654-9f70-5629466102a4	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	opening_cash	01a22899-b47b-7306-9cdd-62339b282693	\N		2026-11-29	2026-11-29 14:38:11.579+00	\N
01a22899-b49a-7691-9435-7149c0ec4062	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	tariff_sale	01a22899-b496-76fe-84e0-29bf4cf90142	\N		2026-11-29	2026-11-29 18:26:11.579+00	01a22899-b21f-7217-905c-17aa6752186e
01a22899-b4a7-7763-95c6-d39b5e932c55	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	tariff_sale	01a22899-b4a3-72f0-95a5-ea1880d1dc90	\N		2026-11-29	2026-11-29 16:51:11.579+00	01a22899-b21f-7217-905c-17aa6752186e
01a22899-b4b0-759e-925f-52dc78b784b6	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	tariff_sale	01a22899-b4ae-755e-9623-8823b26f7722	\N		2026-11-29	2026-11-29 17:41:11.579+00	01a22899-b21f-7217-905c-17aa6752186e
01a22899-b4b7-71e2-8213-2d2a5fb287a5	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	tariff_sale	01a22899-b4b4-7588-89bf-eaa8d09ba64e	\N		2026-11-29	2026-11-29 17:57:11.579+00	01a22899-b21f-7217-905c-17aa6752186e
01a22899-b4c4-7315-94f1-3cd5b4a5529d	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	tariff_sale	01a22899-b4c2-72dd-acc8-eb1a58826ee4	\N		2026-11-29	2026-11-29 18:18:11.579+00	01a22899-b21f-7217-905c-17aa6752186e
01a22899-b4d7-7728-b9a5-1f3ec6b75292	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	tariff_sale	01a22899-b4d4-75e1-9e12-0b878ba193d1	\N		2026-11-29	2026-11-29 17:10:11.579+00	01a22899-b21f-7217-905c-17aa6752186e
01a22899-b4de-76e1-8a69-303c125938e2	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	tariff_sale	01a22899-b4db-7466-898c-c4256ad73b4b	\N		2026-11-29	2026-11-29 18:00:11.579+00	01a22899-b21f-7217-905c-17aa6752186e
01a22899-b4e5-728f-8afe-ec9be8566f13	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	tariff_sale	01a22899-b4e2-77b9-a3c4-41494ad251c2	\N		2026-11-29	2026-11-29 18:33:11.579+00	01a22899-b21f-7217-905c-17aa6752186e
01a22899-b4eb-70d4-b318-1d2c5d78aa60	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	tariff_sale	01a22899-b4e9-7067-9f37-9201f0d84144	\N		2026-11-29	2026-11-29 18:11:11.579+00	01a22899-b21f-7217-905c-17aa6752186e
01a22899-b4f1-7478-a075-e2efa93c1c8e	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	tariff_sale	01a22899-b4ef-7456-a8bc-099927f1e4e6	\N		2026-11-29	2026-11-29 16:08:11.579+00	01a22899-b21f-7217-905c-17aa6752186e
01a22899-b4f8-7798-8d8b-8d3847396cbb	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	tariff_sale	01a22899-b4f5-76d2-b06e-b00af414590b	\N		2026-11-29	2026-11-29 17:32:11.579+00	01a22899-b21f-7217-905c-17aa6752186e
01a22899-b4fd-70b4-ab4f-0990f49fa8a1	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	tariff_sale	01a22899-b4fc-704c-91bb-baae0f97a3db	\N		2026-11-29	2026-11-29 17:54:11.579+00	01a22899-b21f-7217-905c-17aa6752186e
01a22899-b509-7075-9516-6becd7d9168c	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	tariff_sale	01a22899-b507-742c-95ff-2c3f8b86cba0	\N		2026-11-29	2026-11-29 18:36:11.579+00	01a22899-b21f-7217-905c-17aa6752186e
01a22899-b50d-7463-80fc-bee1f4626d3b	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	tariff_sale	01a22899-b50c-72b8-bfe8-f72fcc5b7931	\N		2026-11-29	2026-11-29 17:40:11.579+00	01a22899-b21f-7217-905c-17aa6752186e
01a22899-b511-743c-b645-59d19fcbf43f	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	tariff_sale	01a22899-b510-7313-bfe8-66ac5981d582	\N		2026-11-29	2026-11-29 15:28:11.579+00	01a22899-b21f-7217-905c-17aa6752186e
01a22899-b515-76b3-9402-b59a410dd756	01a22899-b21b-7086-a1a5-968bac9a8d0a	01a22899-b47b-7306-9cdd-62339b282693	01a22899-b25e-7294-afef-bf25d63ee928	tariff_sale	01a22899-b514-7711-9216-97effda82cd2	\N		2026-11-29	2026-11-29 18:05:11.579+00	01a22899-b21f-7217-905c-17aa6752186e
\.


--
-- Data for Name: transaction_flag; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.transaction_flag (id, club_id, transaction_id, note, flagged_by, flagged_at, resolved_by, resolved_at) FROM stdin;
\.


--
-- Data for Name: transaction_seal; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.transaction_seal (transaction_id, club_id, number, hash, sealed_at) FROM stdin;
\.


--
-- Data for Name: z_report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.z_report (shift_id, club_id, number, seal_number, seal_hash, owed_balance, owed_bonus, body, made_at) FROM stdin;
\.


--
-- Data for Name: zone; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.zone (id, club_id, name, "position", archived_at) FROM stdin;
01a22899-b224-7053-93e7-e4ae0ecdc311	01a22899-b21b-7086-a1a5-968bac9a8d0a	Standard	0	\N
01a22899-b224-7053-93e7-e4af148acf5c	01a22899-b21b-7086-a1a5-968bac9a8d0a	VIP	1	\N
01a22899-b224-7053-93e7-e4b0e5a573e5	01a22899-b21b-7086-a1a5-968bac9a8d0a	Consoles	2	\N
\.


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);


--
-- Name: audit_entry audit_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_pkey PRIMARY KEY (id);


--
-- Name: bonus_lot bonus_lot_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bonus_lot
    ADD CONSTRAINT bonus_lot_pkey PRIMARY KEY (id);


--
-- Name: bonus_move bonus_move_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bonus_move
    ADD CONSTRAINT bonus_move_pkey PRIMARY KEY (id);


--
-- Name: card_payment card_payment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card_payment
    ADD CONSTRAINT card_payment_pkey PRIMARY KEY (id);


--
-- Name: card_terminal card_terminal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card_terminal
    ADD CONSTRAINT card_terminal_pkey PRIMARY KEY (club_id);


--
-- Name: cash_move cash_move_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cash_move
    ADD CONSTRAINT cash_move_pkey PRIMARY KEY (id);


--
-- Name: client_balance client_balance_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_balance
    ADD CONSTRAINT client_balance_pkey PRIMARY KEY (client_id);


--
-- Name: client_ban client_ban_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_ban
    ADD CONSTRAINT client_ban_pkey PRIMARY KEY (id);


--
-- Name: client_code client_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_code
    ADD CONSTRAINT client_code_pkey PRIMARY KEY (client_id);


--
-- Name: client_group client_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_group
    ADD CONSTRAINT client_group_pkey PRIMARY KEY (id);


--
-- Name: client_in_group client_in_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_in_group
    ADD CONSTRAINT client_in_group_pkey PRIMARY KEY (client_id, group_id);


--
-- Name: client_name_part client_name_part_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_name_part
    ADD CONSTRAINT client_name_part_pkey PRIMARY KEY (organisation_id, part, client_id);


--
-- Name: client client_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_pkey PRIMARY KEY (id);


--
-- Name: client_tariff_move client_tariff_move_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_tariff_move
    ADD CONSTRAINT client_tariff_move_pkey PRIMARY KEY (id);


--
-- Name: client_tariff client_tariff_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_tariff
    ADD CONSTRAINT client_tariff_pkey PRIMARY KEY (id);


--
-- Name: client_totals client_totals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_totals
    ADD CONSTRAINT client_totals_pkey PRIMARY KEY (club_id, client_id);


--
-- Name: club club_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.club
    ADD CONSTRAINT club_pkey PRIMARY KEY (id);


--
-- Name: device device_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (id);


--
-- Name: discount_part discount_part_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discount_part
    ADD CONSTRAINT discount_part_pkey PRIMARY KEY (discount_id, "position");


--
-- Name: discount discount_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discount
    ADD CONSTRAINT discount_pkey PRIMARY KEY (id);


--
-- Name: hand_over_note hand_over_note_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hand_over_note
    ADD CONSTRAINT hand_over_note_pkey PRIMARY KEY (id);


--
-- Name: hold hold_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hold
    ADD CONSTRAINT hold_pkey PRIMARY KEY (id);


--
-- Name: loyalty_bracket loyalty_bracket_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.loyalty_bracket
    ADD CONSTRAINT loyalty_bracket_pkey PRIMARY KEY (id);


--
-- Name: message_header message_header_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message_header
    ADD CONSTRAINT message_header_pkey PRIMARY KEY (organisation_id, "position");


--
-- Name: message message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (id);


--
-- Name: message_sender message_sender_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message_sender
    ADD CONSTRAINT message_sender_pkey PRIMARY KEY (organisation_id);


--
-- Name: news news_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news
    ADD CONSTRAINT news_pkey PRIMARY KEY (id);


--
-- Name: opening_day opening_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.opening_day
    ADD CONSTRAINT opening_day_pkey PRIMARY KEY (club_id, weekday);


--
-- Name: opening_exception opening_exception_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.opening_exception
    ADD CONSTRAINT opening_exception_pkey PRIMARY KEY (club_id, day);


--
-- Name: order_line order_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_pkey PRIMARY KEY (id);


--
-- Name: order order_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."order"
    ADD CONSTRAINT order_pkey PRIMARY KEY (id);


--
-- Name: organisation organisation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (id);


--
-- Name: owed_before owed_before_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owed_before
    ADD CONSTRAINT owed_before_pkey PRIMARY KEY (club_id);


--
-- Name: payment_part payment_part_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_part
    ADD CONSTRAINT payment_part_pkey PRIMARY KEY (payment_id, order_line_id);


--
-- Name: payment payment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_pkey PRIMARY KEY (id);


--
-- Name: posting posting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posting
    ADD CONSTRAINT posting_pkey PRIMARY KEY (id);


--
-- Name: print_job print_job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.print_job
    ADD CONSTRAINT print_job_pkey PRIMARY KEY (id);


--
-- Name: printer_logo printer_logo_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.printer_logo
    ADD CONSTRAINT printer_logo_pkey PRIMARY KEY (club_id);


--
-- Name: receipt_printer receipt_printer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt_printer
    ADD CONSTRAINT receipt_printer_pkey PRIMARY KEY (club_id);


--
-- Name: recovery_code recovery_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (id);


--
-- Name: role role_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role
    ADD CONSTRAINT role_pkey PRIMARY KEY (id);


--
-- Name: schedule_part schedule_part_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schedule_part
    ADD CONSTRAINT schedule_part_pkey PRIMARY KEY (schedule_id, "position");


--
-- Name: schedule schedule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schedule
    ADD CONSTRAINT schedule_pkey PRIMARY KEY (id);


--
-- Name: seal_queue seal_queue_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal_queue
    ADD CONSTRAINT seal_queue_pkey PRIMARY KEY (transaction_id);


--
-- Name: seaql_migrations seaql_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seaql_migrations
    ADD CONSTRAINT seaql_migrations_pkey PRIMARY KEY (version);


--
-- Name: second_factor second_factor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT second_factor_pkey PRIMARY KEY (staff_id);


--
-- Name: segment segment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.segment
    ADD CONSTRAINT segment_pkey PRIMARY KEY (id);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);


--
-- Name: shift_explanation shift_explanation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift_explanation
    ADD CONSTRAINT shift_explanation_pkey PRIMARY KEY (shift_id);


--
-- Name: shift shift_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift
    ADD CONSTRAINT shift_pkey PRIMARY KEY (id);


--
-- Name: sign_in sign_in_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT sign_in_pkey PRIMARY KEY (id);


--
-- Name: staff staff_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (id);


--
-- Name: staff_role staff_role_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_role
    ADD CONSTRAINT staff_role_pkey PRIMARY KEY (id);


--
-- Name: tariff_group tariff_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_group
    ADD CONSTRAINT tariff_group_pkey PRIMARY KEY (id);


--
-- Name: tariff tariff_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff
    ADD CONSTRAINT tariff_pkey PRIMARY KEY (id);


--
-- Name: tariff_sale_group tariff_sale_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_sale_group
    ADD CONSTRAINT tariff_sale_group_pkey PRIMARY KEY (tariff_id, "position", group_id);


--
-- Name: tariff_sale tariff_sale_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_sale
    ADD CONSTRAINT tariff_sale_pkey PRIMARY KEY (tariff_id, "position");


--
-- Name: tariff_use tariff_use_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_use
    ADD CONSTRAINT tariff_use_pkey PRIMARY KEY (tariff_id, "position");


--
-- Name: tariff_use_price tariff_use_price_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_use_price
    ADD CONSTRAINT tariff_use_price_pkey PRIMARY KEY (tariff_id, "position", zone_id);


--
-- Name: time_block time_block_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.time_block
    ADD CONSTRAINT time_block_pkey PRIMARY KEY (id);


--
-- Name: top_up top_up_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.top_up
    ADD CONSTRAINT top_up_pkey PRIMARY KEY (id);


--
-- Name: top_up_return top_up_return_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.top_up_return
    ADD CONSTRAINT top_up_return_pkey PRIMARY KEY (id);


--
-- Name: transaction_flag transaction_flag_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transaction_flag
    ADD CONSTRAINT transaction_flag_pkey PRIMARY KEY (id);


--
-- Name: transaction transaction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transaction
    ADD CONSTRAINT transaction_pkey PRIMARY KEY (id);


--
-- Name: transaction_seal transaction_seal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transaction_seal
    ADD CONSTRAINT transaction_seal_pkey PRIMARY KEY (transaction_id);


--
-- Name: z_report z_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.z_report
    ADD CONSTRAINT z_report_pkey PRIMARY KEY (shift_id);


--
-- Name: zone zone_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.zone
    ADD CONSTRAINT zone_pkey PRIMARY KEY (id);


--
-- Name: account_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX account_once ON public.account USING btree (club_id, kind);


--
-- Name: audit_entry_about_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_client ON public.audit_entry USING btree (((input ->> 'client'::text))) WHERE ((input ->> 'client'::text) IS NOT NULL);


--
-- Name: audit_entry_about_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_device ON public.audit_entry USING btree (((input ->> 'device'::text))) WHERE ((input ->> 'device'::text) IS NOT NULL);


--
-- Name: audit_entry_about_discount; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_discount ON public.audit_entry USING btree (((input ->> 'discount'::text))) WHERE ((input ->> 'discount'::text) IS NOT NULL);


--
-- Name: audit_entry_about_flag; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_flag ON public.audit_entry USING btree (((input ->> 'flag'::text))) WHERE ((input ->> 'flag'::text) IS NOT NULL);


--
-- Name: audit_entry_about_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_group ON public.audit_entry USING btree (((input ->> 'group'::text))) WHERE ((input ->> 'group'::text) IS NOT NULL);


--
-- Name: audit_entry_about_hold; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_hold ON public.audit_entry USING btree (((input ->> 'hold'::text))) WHERE ((input ->> 'hold'::text) IS NOT NULL);


--
-- Name: audit_entry_about_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_id ON public.audit_entry USING btree (((input ->> 'id'::text)));


--
-- Name: audit_entry_about_new_secret_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_new_secret_of ON public.audit_entry USING btree (((input ->> 'new_secret_of'::text))) WHERE ((input ->> 'new_secret_of'::text) IS NOT NULL);


--
-- Name: audit_entry_about_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_person ON public.audit_entry USING btree (((input ->> 'person'::text))) WHERE ((input ->> 'person'::text) IS NOT NULL);


--
-- Name: audit_entry_about_purchased; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_purchased ON public.audit_entry USING btree (((input ->> 'purchased'::text))) WHERE ((input ->> 'purchased'::text) IS NOT NULL);


--
-- Name: audit_entry_about_role; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_role ON public.audit_entry USING btree (((input ->> 'role'::text))) WHERE ((input ->> 'role'::text) IS NOT NULL);


--
-- Name: audit_entry_about_schedule; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_schedule ON public.audit_entry USING btree (((input ->> 'schedule'::text))) WHERE ((input ->> 'schedule'::text) IS NOT NULL);


--
-- Name: audit_entry_about_session; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_session ON public.audit_entry USING btree (((input ->> 'session'::text))) WHERE ((input ->> 'session'::text) IS NOT NULL);


--
-- Name: audit_entry_about_shift; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_shift ON public.audit_entry USING btree (((input ->> 'shift'::text))) WHERE ((input ->> 'shift'::text) IS NOT NULL);


--
-- Name: audit_entry_about_tariff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_tariff ON public.audit_entry USING btree (((input ->> 'tariff'::text))) WHERE ((input ->> 'tariff'::text) IS NOT NULL);


--
-- Name: audit_entry_about_ticked; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_ticked ON public.audit_entry USING btree (((input ->> 'ticked'::text))) WHERE ((input ->> 'ticked'::text) IS NOT NULL);


--
-- Name: audit_entry_about_to; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_to ON public.audit_entry USING btree (((input ->> 'to'::text))) WHERE ((input ->> 'to'::text) IS NOT NULL);


--
-- Name: audit_entry_about_transaction; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_transaction ON public.audit_entry USING btree (((input ->> 'transaction'::text))) WHERE ((input ->> 'transaction'::text) IS NOT NULL);


--
-- Name: audit_entry_about_zone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_zone ON public.audit_entry USING btree (((input ->> 'zone'::text))) WHERE ((input ->> 'zone'::text) IS NOT NULL);


--
-- Name: audit_entry_action_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_action_at ON public.audit_entry USING btree (club_id, action, at);


--
-- Name: audit_entry_club_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_club_at ON public.audit_entry USING btree (club_id, at);


--
-- Name: audit_entry_organisation_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_organisation_at ON public.audit_entry USING btree (organisation_id, at) WHERE (club_id IS NULL);


--
-- Name: audit_entry_outcome_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_outcome_at ON public.audit_entry USING btree (club_id, outcome, at) WHERE (outcome <> 'done'::text);


--
-- Name: audit_entry_staff_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_staff_at ON public.audit_entry USING btree (club_id, staff_id, at);


--
-- Name: bonus_lot_expires; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bonus_lot_expires ON public.bonus_lot USING btree (expires_at) WHERE ((remaining > 0) AND (expires_at IS NOT NULL));


--
-- Name: bonus_lot_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bonus_lot_open ON public.bonus_lot USING btree (client_id) WHERE (remaining > 0);


--
-- Name: bonus_lot_transaction; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX bonus_lot_transaction ON public.bonus_lot USING btree (transaction_id);


--
-- Name: bonus_move_lot; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bonus_move_lot ON public.bonus_move USING btree (lot_id);


--
-- Name: bonus_move_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX bonus_move_once ON public.bonus_move USING btree (transaction_id, lot_id);


--
-- Name: card_payment_club; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX card_payment_club ON public.card_payment USING btree (club_id, id);


--
-- Name: card_payment_ended_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX card_payment_ended_at ON public.card_payment USING btree (club_id, ended_at);


--
-- Name: card_payment_extension; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX card_payment_extension ON public.card_payment USING btree (session_id) WHERE ((what = 'extend'::text) AND (ended_at IS NULL));


--
-- Name: card_payment_made_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX card_payment_made_once ON public.card_payment USING btree (transaction_id);


--
-- Name: card_payment_seat; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX card_payment_seat ON public.card_payment USING btree (device_id) WHERE ((what = 'start'::text) AND (ended_at IS NULL));


--
-- Name: card_payment_top_up; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX card_payment_top_up ON public.card_payment USING btree (club_id, client_id) WHERE ((what = 'top_up'::text) AND (ended_at IS NULL));


--
-- Name: card_payment_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX card_payment_waiting ON public.card_payment USING btree (club_id, id) WHERE (ended_at IS NULL);


--
-- Name: card_terminal_address; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX card_terminal_address ON public.card_terminal USING btree (host, port) WHERE (driver = 'zvt'::text);


--
-- Name: cash_move_shift; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cash_move_shift ON public.cash_move USING btree (shift_id, at);


--
-- Name: client_archived; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_archived ON public.client USING btree (organisation_id, created_at, id) WHERE ((kind = 'registered'::text) AND (archived_at IS NOT NULL));


--
-- Name: client_ban_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_ban_client ON public.client_ban USING btree (client_id, starts_at);


--
-- Name: client_ban_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX client_ban_open ON public.client_ban USING btree (client_id) WHERE (lifted_at IS NULL);


--
-- Name: client_card; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX client_card ON public.client USING btree (organisation_id, card_number) WHERE (kind = 'registered'::text);


--
-- Name: client_code_message; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_code_message ON public.client_code USING btree (message_id);


--
-- Name: client_group_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX client_group_name ON public.client_group USING btree (organisation_id, name) WHERE (archived_at IS NULL);


--
-- Name: client_in_group_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_in_group_group ON public.client_in_group USING btree (group_id, client_id);


--
-- Name: client_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX client_number ON public.client USING btree (organisation_id, number) WHERE (kind = 'registered'::text);


--
-- Name: client_one_guest; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX client_one_guest ON public.client USING btree (organisation_id) WHERE (kind = 'guest'::text);


--
-- Name: client_phone; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX client_phone ON public.client USING btree (organisation_id, phone) WHERE (kind = 'registered'::text);


--
-- Name: client_phone_end; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_phone_end ON public.client USING btree (organisation_id, phone_reversed) WHERE (kind = 'registered'::text);


--
-- Name: client_registered_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_registered_at ON public.client USING btree (organisation_id, created_at, id) WHERE (kind = 'registered'::text);


--
-- Name: client_tariff_active; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_tariff_active ON public.client_tariff USING btree (client_id) WHERE (seconds_left > 0);


--
-- Name: client_tariff_move_client_tariff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_tariff_move_client_tariff ON public.client_tariff_move USING btree (client_tariff_id);


--
-- Name: client_tariff_move_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX client_tariff_move_once ON public.client_tariff_move USING btree (time_block_id, kind);


--
-- Name: client_tariff_move_shift; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_tariff_move_shift ON public.client_tariff_move USING btree (shift_id) WHERE (shift_id IS NOT NULL);


--
-- Name: client_tariff_order_line; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_tariff_order_line ON public.client_tariff USING btree (order_line_id);


--
-- Name: client_tariff_owed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_tariff_owed ON public.client_tariff USING btree (club_id) WHERE (seconds_left > 0);


--
-- Name: client_unverified; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_unverified ON public.client USING btree (organisation_id, created_at, id) WHERE ((kind = 'registered'::text) AND (verified_at IS NULL) AND (archived_at IS NULL));


--
-- Name: club_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX club_name ON public.club USING btree (organisation_id, name) WHERE (name <> ''::text);


--
-- Name: device_mac; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX device_mac ON public.device USING btree (club_id, mac) WHERE (archived_at IS NULL);


--
-- Name: device_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX device_number ON public.device USING btree (club_id, kind, number) WHERE (archived_at IS NULL);


--
-- Name: device_zone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_zone ON public.device USING btree (zone_id);


--
-- Name: discount_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX discount_name ON public.discount USING btree (club_id, name) WHERE (archived_at IS NULL);


--
-- Name: hand_over_note_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hand_over_note_open ON public.hand_over_note USING btree (club_id, at) WHERE (ticked_at IS NULL);


--
-- Name: hold_club; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hold_club ON public.hold USING btree (club_id) WHERE (released_at IS NULL);


--
-- Name: hold_device_released; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hold_device_released ON public.hold USING btree (device_id, released_at);


--
-- Name: hold_ends_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hold_ends_at ON public.hold USING btree (ends_at) WHERE (released_at IS NULL);


--
-- Name: hold_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX hold_open ON public.hold USING btree (device_id) WHERE (released_at IS NULL);


--
-- Name: loyalty_bracket_from; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX loyalty_bracket_from ON public.loyalty_bracket USING btree (organisation_id, from_amount);


--
-- Name: message_created; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX message_created ON public.message USING btree (created_at);


--
-- Name: message_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX message_due ON public.message USING btree (next_try_at, id) WHERE (state = 'queued'::text);


--
-- Name: message_latest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX message_latest ON public.message USING btree (organisation_id, created_at, id);


--
-- Name: news_club_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_club_number ON public.news USING btree (club_id, number);


--
-- Name: news_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX news_number ON public.news USING btree (number);


--
-- Name: news_unnumbered; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_unnumbered ON public.news USING btree (id) WHERE (number IS NULL);


--
-- Name: order_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_client ON public."order" USING btree (client_id, club_id);


--
-- Name: order_free; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_free ON public."order" USING btree (club_id, paid_at) WHERE (total = 0);


--
-- Name: order_line_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_line_order ON public.order_line USING btree (order_id);


--
-- Name: order_line_taxed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_line_taxed ON public.order_line USING btree (club_id) WHERE (tax_rate IS NOT NULL);


--
-- Name: order_shift; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_shift ON public."order" USING btree (shift_id);


--
-- Name: payment_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX payment_once ON public.payment USING btree (order_id, method);


--
-- Name: payment_transaction; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_transaction ON public.payment USING btree (transaction_id);


--
-- Name: posting_shift_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX posting_shift_account ON public.posting USING btree (shift_id, account_id, amount);


--
-- Name: posting_transaction; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX posting_transaction ON public.posting USING btree (transaction_id);


--
-- Name: print_job_club; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX print_job_club ON public.print_job USING btree (club_id, id);


--
-- Name: print_job_done_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX print_job_done_at ON public.print_job USING btree (done_at);


--
-- Name: print_job_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX print_job_waiting ON public.print_job USING btree (club_id, id) WHERE (done_at IS NULL);


--
-- Name: recovery_code_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX recovery_code_once ON public.recovery_code USING btree (staff_id, hash);


--
-- Name: role_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX role_name ON public.role USING btree (organisation_id, name);


--
-- Name: schedule_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX schedule_name ON public.schedule USING btree (club_id, name) WHERE (archived_at IS NULL);


--
-- Name: schedule_part_day; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX schedule_part_day ON public.schedule_part USING btree (schedule_id, day) WHERE (day IS NOT NULL);


--
-- Name: seal_queue_club; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX seal_queue_club ON public.seal_queue USING btree (club_id);


--
-- Name: segment_device_ends; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX segment_device_ends ON public.segment USING btree (device_id, ends_at);


--
-- Name: segment_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX segment_open ON public.segment USING btree (session_id) WHERE (ends_at IS NULL);


--
-- Name: segment_position; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX segment_position ON public.segment USING btree (session_id, "position");


--
-- Name: session_booked; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_booked ON public.session USING btree (club_id, started_at, id) WHERE (state = ANY (ARRAY['awaiting_payment'::text, 'waiting'::text]));


--
-- Name: session_brief; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_brief ON public.session USING btree (club_id, ended_at) WHERE ((end_reason <> 'time_ran_out'::text) AND (round(EXTRACT(epoch FROM (ended_at - started_at))) <= (120)::numeric));


--
-- Name: session_busy_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_busy_client ON public.session USING btree (client_id, busy_until) WHERE (busy_until IS NOT NULL);


--
-- Name: session_busy_club; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_busy_club ON public.session USING btree (club_id, busy_until) WHERE (busy_until IS NOT NULL);


--
-- Name: session_busy_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_busy_until ON public.session USING btree (device_id, busy_until) WHERE (busy_until IS NOT NULL);


--
-- Name: session_client_running; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_client_running ON public.session USING btree (client_id) WHERE (state = ANY (ARRAY['active'::text, 'paused'::text]));


--
-- Name: session_client_started; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_client_started ON public.session USING btree (client_id, started_at);


--
-- Name: session_club_started; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_club_started ON public.session USING btree (club_id, started_at);


--
-- Name: session_club_starter; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_club_starter ON public.session USING btree (club_id, started_by);


--
-- Name: session_device_running; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX session_device_running ON public.session USING btree (device_id) WHERE (state = ANY (ARRAY['active'::text, 'paused'::text]));


--
-- Name: session_due_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_due_at ON public.session USING btree (due_at) WHERE (due_at IS NOT NULL);


--
-- Name: session_ended_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_ended_at ON public.session USING btree (club_id, ended_at) WHERE (ended_at IS NOT NULL);


--
-- Name: session_planned; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_planned ON public.session USING btree (club_id, planned_from, id) WHERE (planned_from IS NOT NULL);


--
-- Name: session_running; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_running ON public.session USING btree (club_id, started_at) WHERE (state = ANY (ARRAY['active'::text, 'paused'::text]));


--
-- Name: session_unplayed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_unplayed ON public.session USING btree (club_id) WHERE (state = ANY (ARRAY['active'::text, 'paused'::text, 'waiting'::text]));


--
-- Name: shift_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX shift_number ON public.shift USING btree (club_id, number);


--
-- Name: shift_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX shift_open ON public.shift USING btree (club_id) WHERE (closed_at IS NULL);


--
-- Name: sign_in_expires; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_in_expires ON public.sign_in USING btree (expires_at);


--
-- Name: staff_client; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX staff_client ON public.staff USING btree (client_id) WHERE (client_id IS NOT NULL);


--
-- Name: staff_login; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX staff_login ON public.staff USING btree (login) WHERE (login <> ''::text);


--
-- Name: staff_role_everywhere; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX staff_role_everywhere ON public.staff_role USING btree (staff_id, role_id) WHERE (club_id IS NULL);


--
-- Name: staff_role_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX staff_role_once ON public.staff_role USING btree (staff_id, role_id, club_id) WHERE (club_id IS NOT NULL);


--
-- Name: staff_role_staff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX staff_role_staff ON public.staff_role USING btree (staff_id);


--
-- Name: tariff_group_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX tariff_group_name ON public.tariff_group USING btree (club_id, name);


--
-- Name: tariff_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX tariff_name ON public.tariff USING btree (club_id, name) WHERE (retired_at IS NULL);


--
-- Name: tariff_use_always; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX tariff_use_always ON public.tariff_use USING btree (tariff_id) WHERE (start_schedule_id IS NULL);


--
-- Name: tariff_use_start; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX tariff_use_start ON public.tariff_use USING btree (tariff_id, start_schedule_id);


--
-- Name: time_block_order_line; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX time_block_order_line ON public.time_block USING btree (order_line_id);


--
-- Name: time_block_position; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX time_block_position ON public.time_block USING btree (session_id, "position");


--
-- Name: top_up_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX top_up_open ON public.top_up USING btree (client_id, at, id) WHERE (taken_back < amount);


--
-- Name: top_up_return_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX top_up_return_once ON public.top_up_return USING btree (transaction_id, top_up_id);


--
-- Name: top_up_return_top_up; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX top_up_return_top_up ON public.top_up_return USING btree (top_up_id);


--
-- Name: transaction_about; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transaction_about ON public.transaction USING btree (about);


--
-- Name: transaction_between; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transaction_between ON public.transaction USING btree (club_id, at) WHERE (shift_id IS NULL);


--
-- Name: transaction_client_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transaction_client_at ON public.transaction USING btree (client_id, at);


--
-- Name: transaction_club_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transaction_club_at ON public.transaction USING btree (club_id, at);


--
-- Name: transaction_corrects; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transaction_corrects ON public.transaction USING btree (corrects) WHERE (corrects IS NOT NULL);


--
-- Name: transaction_flag_club; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transaction_flag_club ON public.transaction_flag USING btree (club_id) WHERE (resolved_at IS NULL);


--
-- Name: transaction_flag_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX transaction_flag_open ON public.transaction_flag USING btree (transaction_id) WHERE (resolved_at IS NULL);


--
-- Name: transaction_flag_transaction; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transaction_flag_transaction ON public.transaction_flag USING btree (transaction_id);


--
-- Name: transaction_seal_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX transaction_seal_number ON public.transaction_seal USING btree (club_id, number);


--
-- Name: transaction_shift; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transaction_shift ON public.transaction USING btree (shift_id);


--
-- Name: transaction_staff_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transaction_staff_at ON public.transaction USING btree (club_id, staff_id, at);


--
-- Name: transaction_why_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transaction_why_at ON public.transaction USING btree (club_id, why, at);


--
-- Name: z_report_made_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX z_report_made_at ON public.z_report USING btree (club_id, made_at);


--
-- Name: z_report_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX z_report_number ON public.z_report USING btree (club_id, number);


--
-- Name: zone_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX zone_name ON public.zone USING btree (club_id, name) WHERE (archived_at IS NULL);


--
-- Name: audit_entry audit_entry_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_entry_append_only BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION public.append_only('audit_entry_append_only');


--
-- Name: audit_entry audit_entry_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_entry_append_only_truncate BEFORE TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('audit_entry_append_only');


--
-- Name: bonus_lot bonus_lot_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER bonus_lot_kept BEFORE UPDATE OF id, club_id, client_id, transaction_id, given, earned_at, expires_at ON public.bonus_lot FOR EACH ROW EXECUTE FUNCTION public.append_only('bonus_lot_kept');


--
-- Name: bonus_lot bonus_lot_kept_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER bonus_lot_kept_delete BEFORE DELETE ON public.bonus_lot FOR EACH ROW EXECUTE FUNCTION public.append_only('bonus_lot_kept');


--
-- Name: bonus_lot bonus_lot_kept_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER bonus_lot_kept_truncate BEFORE TRUNCATE ON public.bonus_lot FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('bonus_lot_kept');


--
-- Name: bonus_move bonus_move_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER bonus_move_append_only BEFORE DELETE OR UPDATE ON public.bonus_move FOR EACH ROW EXECUTE FUNCTION public.append_only('bonus_move_append_only');


--
-- Name: bonus_move bonus_move_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER bonus_move_append_only_truncate BEFORE TRUNCATE ON public.bonus_move FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('bonus_move_append_only');


--
-- Name: card_payment card_payment_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER card_payment_kept BEFORE UPDATE OF id, club_id, shift_id, staff_id, client_id, what, asked, amount, came_to, device_id, session_id, requested_at ON public.card_payment FOR EACH ROW EXECUTE FUNCTION public.append_only('card_payment_kept');


--
-- Name: card_payment card_payment_kept_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER card_payment_kept_delete BEFORE DELETE ON public.card_payment FOR EACH ROW EXECUTE FUNCTION public.append_only('card_payment_kept');


--
-- Name: card_payment card_payment_kept_ended; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER card_payment_kept_ended BEFORE UPDATE ON public.card_payment FOR EACH ROW WHEN (((old.ended_at IS NOT NULL) OR ((old.sent_at IS NOT NULL) AND ((new.sent_at IS DISTINCT FROM old.sent_at) OR (new.books_receipt <> old.books_receipt) OR (new.books_count <> old.books_count) OR (new.books_total <> old.books_total))))) EXECUTE FUNCTION public.append_only('card_payment_kept');


--
-- Name: card_payment card_payment_kept_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER card_payment_kept_truncate BEFORE TRUNCATE ON public.card_payment FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('card_payment_kept');


--
-- Name: card_payment card_payment_on_taken; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER card_payment_on_taken BEFORE INSERT ON public.card_payment FOR EACH ROW EXECUTE FUNCTION public.card_payment_on_taken();


--
-- Name: cash_move cash_move_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER cash_move_append_only BEFORE DELETE OR UPDATE ON public.cash_move FOR EACH ROW EXECUTE FUNCTION public.append_only('cash_move_append_only');


--
-- Name: cash_move cash_move_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER cash_move_append_only_truncate BEFORE TRUNCATE ON public.cash_move FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('cash_move_append_only');


--
-- Name: client_ban client_ban_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER client_ban_kept BEFORE UPDATE OF id, client_id, reason, starts_at, banned_by, ends_at ON public.client_ban FOR EACH ROW EXECUTE FUNCTION public.append_only('client_ban_kept');


--
-- Name: client_ban client_ban_kept_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER client_ban_kept_delete BEFORE DELETE ON public.client_ban FOR EACH ROW EXECUTE FUNCTION public.append_only('client_ban_kept');


--
-- Name: client_ban client_ban_kept_lifted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER client_ban_kept_lifted BEFORE UPDATE OF lifted_at, lifted_by ON public.client_ban FOR EACH ROW WHEN ((old.lifted_at IS NOT NULL)) EXECUTE FUNCTION public.append_only('client_ban_kept');


--
-- Name: client_ban client_ban_kept_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER client_ban_kept_truncate BEFORE TRUNCATE ON public.client_ban FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('client_ban_kept');


--
-- Name: client_tariff client_tariff_frozen; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER client_tariff_frozen BEFORE UPDATE OF id, club_id, client_id, order_line_id, seconds_kept, cost, cost_bonus, issued_at ON public.client_tariff FOR EACH ROW EXECUTE FUNCTION public.append_only('client_tariff_frozen');


--
-- Name: client_tariff client_tariff_frozen_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER client_tariff_frozen_delete BEFORE DELETE ON public.client_tariff FOR EACH ROW EXECUTE FUNCTION public.append_only('client_tariff_frozen');


--
-- Name: client_tariff client_tariff_frozen_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER client_tariff_frozen_truncate BEFORE TRUNCATE ON public.client_tariff FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('client_tariff_frozen');


--
-- Name: client_tariff_move client_tariff_move_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER client_tariff_move_append_only BEFORE DELETE OR UPDATE ON public.client_tariff_move FOR EACH ROW EXECUTE FUNCTION public.append_only('client_tariff_move_append_only');


--
-- Name: client_tariff_move client_tariff_move_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER client_tariff_move_append_only_truncate BEFORE TRUNCATE ON public.client_tariff_move FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('client_tariff_move_append_only');


--
-- Name: hand_over_note hand_over_note_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER hand_over_note_kept BEFORE UPDATE ON public.hand_over_note FOR EACH ROW WHEN (((old.ticked_at IS NOT NULL) OR (new.id <> old.id) OR (new.club_id <> old.club_id) OR (new.text <> old.text) OR (new.staff_id <> old.staff_id) OR (new.at <> old.at))) EXECUTE FUNCTION public.append_only('hand_over_note_kept');


--
-- Name: hand_over_note hand_over_note_kept_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER hand_over_note_kept_delete BEFORE DELETE ON public.hand_over_note FOR EACH ROW EXECUTE FUNCTION public.append_only('hand_over_note_kept');


--
-- Name: hand_over_note hand_over_note_kept_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER hand_over_note_kept_truncate BEFORE TRUNCATE ON public.hand_over_note FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('hand_over_note_kept');


--
-- Name: hold hold_on_booking; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER hold_on_booking BEFORE INSERT OR UPDATE OF device_id, starts_at, ends_at, released_at ON public.hold FOR EACH ROW EXECUTE FUNCTION public.hold_on_booking();


--
-- Name: hold hold_on_card_payment; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER hold_on_card_payment BEFORE INSERT ON public.hold FOR EACH ROW EXECUTE FUNCTION public.hold_on_card_payment();


--
-- Name: hold hold_on_running; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER hold_on_running BEFORE INSERT OR UPDATE OF device_id, released_at ON public.hold FOR EACH ROW EXECUTE FUNCTION public.hold_on_running();


--
-- Name: order order_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER order_append_only BEFORE DELETE OR UPDATE ON public."order" FOR EACH ROW EXECUTE FUNCTION public.append_only('order_append_only');


--
-- Name: order order_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER order_append_only_truncate BEFORE TRUNCATE ON public."order" FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('order_append_only');


--
-- Name: order_line order_line_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER order_line_append_only BEFORE DELETE OR UPDATE ON public.order_line FOR EACH ROW EXECUTE FUNCTION public.append_only('order_line_append_only');


--
-- Name: order_line order_line_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER order_line_append_only_truncate BEFORE TRUNCATE ON public.order_line FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('order_line_append_only');


--
-- Name: owed_before owed_before_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER owed_before_append_only BEFORE DELETE OR UPDATE ON public.owed_before FOR EACH ROW EXECUTE FUNCTION public.append_only('owed_before_append_only');


--
-- Name: owed_before owed_before_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER owed_before_append_only_truncate BEFORE TRUNCATE ON public.owed_before FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('owed_before_append_only');


--
-- Name: payment payment_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_append_only BEFORE DELETE OR UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.append_only('payment_append_only');


--
-- Name: payment payment_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_append_only_truncate BEFORE TRUNCATE ON public.payment FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('payment_append_only');


--
-- Name: payment_part payment_part_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_part_append_only BEFORE DELETE OR UPDATE ON public.payment_part FOR EACH ROW EXECUTE FUNCTION public.append_only('payment_part_append_only');


--
-- Name: payment_part payment_part_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_part_append_only_truncate BEFORE TRUNCATE ON public.payment_part FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('payment_part_append_only');


--
-- Name: posting posting_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER posting_append_only BEFORE DELETE OR UPDATE ON public.posting FOR EACH ROW EXECUTE FUNCTION public.append_only('posting_append_only');


--
-- Name: posting posting_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER posting_append_only_truncate BEFORE TRUNCATE ON public.posting FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('posting_append_only');


--
-- Name: session session_booked_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER session_booked_kept BEFORE UPDATE OF booked_at, booked_by ON public.session FOR EACH ROW WHEN (((new.booked_at IS DISTINCT FROM old.booked_at) OR (new.booked_by IS DISTINCT FROM old.booked_by))) EXECUTE FUNCTION public.append_only('session_booked_kept');


--
-- Name: session session_on_card_payment; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER session_on_card_payment BEFORE INSERT OR UPDATE OF device_id ON public.session FOR EACH ROW EXECUTE FUNCTION public.session_on_card_payment();


--
-- Name: session session_on_hold; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER session_on_hold BEFORE INSERT OR UPDATE OF device_id, state ON public.session FOR EACH ROW EXECUTE FUNCTION public.session_on_hold();


--
-- Name: session session_overlaps; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER session_overlaps BEFORE INSERT OR UPDATE OF device_id, busy_from, busy_until ON public.session FOR EACH ROW EXECUTE FUNCTION public.session_overlaps();


--
-- Name: shift_explanation shift_explanation_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER shift_explanation_append_only BEFORE DELETE OR UPDATE ON public.shift_explanation FOR EACH ROW EXECUTE FUNCTION public.append_only('shift_explanation_append_only');


--
-- Name: shift_explanation shift_explanation_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER shift_explanation_append_only_truncate BEFORE TRUNCATE ON public.shift_explanation FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('shift_explanation_append_only');


--
-- Name: shift shift_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER shift_kept BEFORE UPDATE ON public.shift FOR EACH ROW WHEN ((old.closed_at IS NOT NULL)) EXECUTE FUNCTION public.append_only('shift_kept');


--
-- Name: shift shift_kept_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER shift_kept_delete BEFORE DELETE ON public.shift FOR EACH ROW EXECUTE FUNCTION public.append_only('shift_kept');


--
-- Name: time_block time_block_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER time_block_append_only BEFORE DELETE OR UPDATE ON public.time_block FOR EACH ROW EXECUTE FUNCTION public.append_only('time_block_append_only');


--
-- Name: time_block time_block_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER time_block_append_only_truncate BEFORE TRUNCATE ON public.time_block FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('time_block_append_only');


--
-- Name: top_up top_up_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER top_up_kept BEFORE UPDATE OF id, club_id, client_id, method, amount, tendered, change_given, bonus, at ON public.top_up FOR EACH ROW EXECUTE FUNCTION public.append_only('top_up_kept');


--
-- Name: top_up top_up_kept_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER top_up_kept_delete BEFORE DELETE ON public.top_up FOR EACH ROW EXECUTE FUNCTION public.append_only('top_up_kept');


--
-- Name: top_up top_up_kept_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER top_up_kept_truncate BEFORE TRUNCATE ON public.top_up FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('top_up_kept');


--
-- Name: top_up_return top_up_return_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER top_up_return_append_only BEFORE DELETE OR UPDATE ON public.top_up_return FOR EACH ROW EXECUTE FUNCTION public.append_only('top_up_return_append_only');


--
-- Name: top_up_return top_up_return_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER top_up_return_append_only_truncate BEFORE TRUNCATE ON public.top_up_return FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('top_up_return_append_only');


--
-- Name: transaction transaction_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER transaction_append_only BEFORE DELETE OR UPDATE ON public.transaction FOR EACH ROW EXECUTE FUNCTION public.append_only('transaction_append_only');


--
-- Name: transaction transaction_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER transaction_append_only_truncate BEFORE TRUNCATE ON public.transaction FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('transaction_append_only');


--
-- Name: transaction_flag transaction_flag_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER transaction_flag_kept BEFORE UPDATE OF id, club_id, transaction_id, note, flagged_by, flagged_at ON public.transaction_flag FOR EACH ROW EXECUTE FUNCTION public.append_only('transaction_flag_kept');


--
-- Name: transaction_flag transaction_flag_kept_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER transaction_flag_kept_delete BEFORE DELETE ON public.transaction_flag FOR EACH ROW EXECUTE FUNCTION public.append_only('transaction_flag_kept');


--
-- Name: transaction_flag transaction_flag_kept_resolved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER transaction_flag_kept_resolved BEFORE UPDATE OF resolved_by, resolved_at ON public.transaction_flag FOR EACH ROW WHEN ((old.resolved_at IS NOT NULL)) EXECUTE FUNCTION public.append_only('transaction_flag_kept');


--
-- Name: transaction_flag transaction_flag_kept_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER transaction_flag_kept_truncate BEFORE TRUNCATE ON public.transaction_flag FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('transaction_flag_kept');


--
-- Name: transaction_seal transaction_seal_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER transaction_seal_append_only BEFORE DELETE OR UPDATE ON public.transaction_seal FOR EACH ROW EXECUTE FUNCTION public.append_only('transaction_seal_append_only');


--
-- Name: transaction_seal transaction_seal_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER transaction_seal_append_only_truncate BEFORE TRUNCATE ON public.transaction_seal FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('transaction_seal_append_only');


--
-- Name: z_report z_report_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER z_report_append_only BEFORE DELETE OR UPDATE ON public.z_report FOR EACH ROW EXECUTE FUNCTION public.append_only('z_report_append_only');


--
-- Name: z_report z_report_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER z_report_append_only_truncate BEFORE TRUNCATE ON public.z_report FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('z_report_append_only');


--
-- Name: account account_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: audit_entry audit_entry_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: audit_entry audit_entry_organisation_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


--
-- Name: audit_entry audit_entry_staff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_staff_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: bonus_lot bonus_lot_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bonus_lot
    ADD CONSTRAINT bonus_lot_client_fkey FOREIGN KEY (client_id) REFERENCES public.client(id);


--
-- Name: bonus_lot bonus_lot_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bonus_lot
    ADD CONSTRAINT bonus_lot_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: bonus_lot bonus_lot_transaction_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bonus_lot
    ADD CONSTRAINT bonus_lot_transaction_fkey FOREIGN KEY (transaction_id) REFERENCES public.transaction(id);


--
-- Name: bonus_move bonus_move_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bonus_move
    ADD CONSTRAINT bonus_move_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: bonus_move bonus_move_lot_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bonus_move
    ADD CONSTRAINT bonus_move_lot_fkey FOREIGN KEY (lot_id) REFERENCES public.bonus_lot(id);


--
-- Name: bonus_move bonus_move_transaction_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bonus_move
    ADD CONSTRAINT bonus_move_transaction_fkey FOREIGN KEY (transaction_id) REFERENCES public.transaction(id);


--
-- Name: card_payment card_payment_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card_payment
    ADD CONSTRAINT card_payment_client_fkey FOREIGN KEY (client_id) REFERENCES public.client(id);


--
-- Name: card_payment card_payment_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card_payment
    ADD CONSTRAINT card_payment_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: card_payment card_payment_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card_payment
    ADD CONSTRAINT card_payment_device_fkey FOREIGN KEY (device_id) REFERENCES public.device(id);


--
-- Name: card_payment card_payment_session_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card_payment
    ADD CONSTRAINT card_payment_session_fkey FOREIGN KEY (session_id) REFERENCES public.session(id);


--
-- Name: card_payment card_payment_settled_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card_payment
    ADD CONSTRAINT card_payment_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES public.staff(id);


--
-- Name: card_payment card_payment_shift_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card_payment
    ADD CONSTRAINT card_payment_shift_fkey FOREIGN KEY (shift_id) REFERENCES public.shift(id);


--
-- Name: card_payment card_payment_staff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card_payment
    ADD CONSTRAINT card_payment_staff_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: card_payment card_payment_transaction_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card_payment
    ADD CONSTRAINT card_payment_transaction_fkey FOREIGN KEY (transaction_id) REFERENCES public.transaction(id);


--
-- Name: card_terminal card_terminal_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card_terminal
    ADD CONSTRAINT card_terminal_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: cash_move cash_move_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cash_move
    ADD CONSTRAINT cash_move_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: cash_move cash_move_shift_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cash_move
    ADD CONSTRAINT cash_move_shift_fkey FOREIGN KEY (shift_id) REFERENCES public.shift(id);


--
-- Name: cash_move cash_move_transaction_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cash_move
    ADD CONSTRAINT cash_move_transaction_fkey FOREIGN KEY (id) REFERENCES public.transaction(id);


--
-- Name: client_balance client_balance_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_balance
    ADD CONSTRAINT client_balance_client_fkey FOREIGN KEY (client_id) REFERENCES public.client(id);


--
-- Name: client_ban client_ban_banned_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_ban
    ADD CONSTRAINT client_ban_banned_by_fkey FOREIGN KEY (banned_by) REFERENCES public.staff(id);


--
-- Name: client_ban client_ban_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_ban
    ADD CONSTRAINT client_ban_client_fkey FOREIGN KEY (client_id) REFERENCES public.client(id);


--
-- Name: client_ban client_ban_lifted_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_ban
    ADD CONSTRAINT client_ban_lifted_by_fkey FOREIGN KEY (lifted_by) REFERENCES public.staff(id);


--
-- Name: client_code client_code_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_code
    ADD CONSTRAINT client_code_client_fkey FOREIGN KEY (client_id) REFERENCES public.client(id);


--
-- Name: client_code client_code_message_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_code
    ADD CONSTRAINT client_code_message_fkey FOREIGN KEY (message_id) REFERENCES public.message(id);


--
-- Name: client_group client_group_organisation_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_group
    ADD CONSTRAINT client_group_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


--
-- Name: client_in_group client_in_group_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_in_group
    ADD CONSTRAINT client_in_group_client_fkey FOREIGN KEY (client_id) REFERENCES public.client(id);


--
-- Name: client_in_group client_in_group_group_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_in_group
    ADD CONSTRAINT client_in_group_group_fkey FOREIGN KEY (group_id) REFERENCES public.client_group(id);


--
-- Name: client_name_part client_name_part_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_name_part
    ADD CONSTRAINT client_name_part_client_fkey FOREIGN KEY (client_id) REFERENCES public.client(id);


--
-- Name: client client_organisation_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


--
-- Name: client client_registered_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES public.staff(id);


--
-- Name: client_tariff client_tariff_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_tariff
    ADD CONSTRAINT client_tariff_client_fkey FOREIGN KEY (client_id) REFERENCES public.client(id);


--
-- Name: client_tariff client_tariff_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_tariff
    ADD CONSTRAINT client_tariff_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: client_tariff_move client_tariff_move_client_tariff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_tariff_move
    ADD CONSTRAINT client_tariff_move_client_tariff_fkey FOREIGN KEY (client_tariff_id) REFERENCES public.client_tariff(id);


--
-- Name: client_tariff_move client_tariff_move_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_tariff_move
    ADD CONSTRAINT client_tariff_move_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: client_tariff_move client_tariff_move_shift_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_tariff_move
    ADD CONSTRAINT client_tariff_move_shift_fkey FOREIGN KEY (shift_id) REFERENCES public.shift(id);


--
-- Name: client_tariff_move client_tariff_move_staff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_tariff_move
    ADD CONSTRAINT client_tariff_move_staff_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: client_tariff_move client_tariff_move_time_block_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_tariff_move
    ADD CONSTRAINT client_tariff_move_time_block_fkey FOREIGN KEY (time_block_id) REFERENCES public.time_block(id);


--
-- Name: client_tariff_move client_tariff_move_transaction_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_tariff_move
    ADD CONSTRAINT client_tariff_move_transaction_fkey FOREIGN KEY (transaction_id) REFERENCES public.transaction(id);


--
-- Name: client_tariff client_tariff_order_line_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_tariff
    ADD CONSTRAINT client_tariff_order_line_fkey FOREIGN KEY (order_line_id) REFERENCES public.order_line(id);


--
-- Name: client_totals client_totals_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_totals
    ADD CONSTRAINT client_totals_client_fkey FOREIGN KEY (client_id) REFERENCES public.client(id);


--
-- Name: client_totals client_totals_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_totals
    ADD CONSTRAINT client_totals_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: club club_organisation_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.club
    ADD CONSTRAINT club_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


--
-- Name: device device_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: device device_zone_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_zone_fkey FOREIGN KEY (zone_id) REFERENCES public.zone(id);


--
-- Name: discount discount_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discount
    ADD CONSTRAINT discount_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: discount_part discount_part_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discount_part
    ADD CONSTRAINT discount_part_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: discount_part discount_part_discount_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discount_part
    ADD CONSTRAINT discount_part_discount_fkey FOREIGN KEY (discount_id) REFERENCES public.discount(id);


--
-- Name: discount_part discount_part_group_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discount_part
    ADD CONSTRAINT discount_part_group_fkey FOREIGN KEY (client_group_id) REFERENCES public.client_group(id);


--
-- Name: discount_part discount_part_tariff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discount_part
    ADD CONSTRAINT discount_part_tariff_fkey FOREIGN KEY (tariff_id) REFERENCES public.tariff(id);


--
-- Name: discount discount_schedule_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discount
    ADD CONSTRAINT discount_schedule_fkey FOREIGN KEY (schedule_id) REFERENCES public.schedule(id);


--
-- Name: hand_over_note hand_over_note_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hand_over_note
    ADD CONSTRAINT hand_over_note_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: hand_over_note hand_over_note_staff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hand_over_note
    ADD CONSTRAINT hand_over_note_staff_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: hand_over_note hand_over_note_ticked_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hand_over_note
    ADD CONSTRAINT hand_over_note_ticked_fkey FOREIGN KEY (ticked_by) REFERENCES public.staff(id);


--
-- Name: hold hold_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hold
    ADD CONSTRAINT hold_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: hold hold_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hold
    ADD CONSTRAINT hold_device_fkey FOREIGN KEY (device_id) REFERENCES public.device(id);


--
-- Name: hold hold_placed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hold
    ADD CONSTRAINT hold_placed_by_fkey FOREIGN KEY (placed_by) REFERENCES public.staff(id);


--
-- Name: hold hold_released_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hold
    ADD CONSTRAINT hold_released_by_fkey FOREIGN KEY (released_by) REFERENCES public.staff(id);


--
-- Name: loyalty_bracket loyalty_bracket_organisation_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.loyalty_bracket
    ADD CONSTRAINT loyalty_bracket_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


--
-- Name: message message_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_client_fkey FOREIGN KEY (client_id) REFERENCES public.client(id);


--
-- Name: message message_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: message_header message_header_organisation_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message_header
    ADD CONSTRAINT message_header_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


--
-- Name: message message_organisation_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


--
-- Name: message_sender message_sender_organisation_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message_sender
    ADD CONSTRAINT message_sender_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


--
-- Name: news news_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news
    ADD CONSTRAINT news_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: opening_day opening_day_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.opening_day
    ADD CONSTRAINT opening_day_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: opening_exception opening_exception_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.opening_exception
    ADD CONSTRAINT opening_exception_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: order order_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."order"
    ADD CONSTRAINT order_client_fkey FOREIGN KEY (client_id) REFERENCES public.client(id);


--
-- Name: order order_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."order"
    ADD CONSTRAINT order_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: order_line order_line_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: order_line order_line_order_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_order_fkey FOREIGN KEY (order_id) REFERENCES public."order"(id);


--
-- Name: order_line order_line_tariff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_tariff_fkey FOREIGN KEY (tariff_id) REFERENCES public.tariff(id);


--
-- Name: order_line order_line_zone_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_zone_fkey FOREIGN KEY (zone_id) REFERENCES public.zone(id);


--
-- Name: order order_shift_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."order"
    ADD CONSTRAINT order_shift_fkey FOREIGN KEY (shift_id) REFERENCES public.shift(id);


--
-- Name: order order_staff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."order"
    ADD CONSTRAINT order_staff_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: owed_before owed_before_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owed_before
    ADD CONSTRAINT owed_before_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: payment payment_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: payment payment_order_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_order_fkey FOREIGN KEY (order_id) REFERENCES public."order"(id);


--
-- Name: payment_part payment_part_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_part
    ADD CONSTRAINT payment_part_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: payment_part payment_part_order_line_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_part
    ADD CONSTRAINT payment_part_order_line_fkey FOREIGN KEY (order_line_id) REFERENCES public.order_line(id);


--
-- Name: payment_part payment_part_payment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_part
    ADD CONSTRAINT payment_part_payment_fkey FOREIGN KEY (payment_id) REFERENCES public.payment(id);


--
-- Name: payment payment_transaction_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_transaction_fkey FOREIGN KEY (transaction_id) REFERENCES public.transaction(id);


--
-- Name: posting posting_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posting
    ADD CONSTRAINT posting_account_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: posting posting_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posting
    ADD CONSTRAINT posting_client_fkey FOREIGN KEY (client_id) REFERENCES public.client(id);


--
-- Name: posting posting_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posting
    ADD CONSTRAINT posting_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: posting posting_shift_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posting
    ADD CONSTRAINT posting_shift_fkey FOREIGN KEY (shift_id) REFERENCES public.shift(id);


--
-- Name: posting posting_transaction_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posting
    ADD CONSTRAINT posting_transaction_fkey FOREIGN KEY (transaction_id) REFERENCES public.transaction(id);


--
-- Name: print_job print_job_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.print_job
    ADD CONSTRAINT print_job_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: print_job print_job_staff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.print_job
    ADD CONSTRAINT print_job_staff_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: print_job print_job_transaction_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.print_job
    ADD CONSTRAINT print_job_transaction_fkey FOREIGN KEY (transaction_id) REFERENCES public.transaction(id);


--
-- Name: printer_logo printer_logo_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.printer_logo
    ADD CONSTRAINT printer_logo_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: receipt_printer receipt_printer_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt_printer
    ADD CONSTRAINT receipt_printer_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: recovery_code recovery_code_staff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_staff_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: role role_organisation_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role
    ADD CONSTRAINT role_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


--
-- Name: schedule schedule_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schedule
    ADD CONSTRAINT schedule_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: schedule_part schedule_part_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schedule_part
    ADD CONSTRAINT schedule_part_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: schedule_part schedule_part_schedule_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schedule_part
    ADD CONSTRAINT schedule_part_schedule_fkey FOREIGN KEY (schedule_id) REFERENCES public.schedule(id);


--
-- Name: seal_queue seal_queue_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal_queue
    ADD CONSTRAINT seal_queue_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: seal_queue seal_queue_transaction_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal_queue
    ADD CONSTRAINT seal_queue_transaction_fkey FOREIGN KEY (transaction_id) REFERENCES public.transaction(id);


--
-- Name: second_factor second_factor_staff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT second_factor_staff_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: segment segment_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.segment
    ADD CONSTRAINT segment_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: segment segment_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.segment
    ADD CONSTRAINT segment_device_fkey FOREIGN KEY (device_id) REFERENCES public.device(id);


--
-- Name: segment segment_session_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.segment
    ADD CONSTRAINT segment_session_fkey FOREIGN KEY (session_id) REFERENCES public.session(id);


--
-- Name: session session_booked_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_booked_by_fkey FOREIGN KEY (booked_by) REFERENCES public.staff(id);


--
-- Name: session session_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_client_fkey FOREIGN KEY (client_id) REFERENCES public.client(id);


--
-- Name: session session_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: session session_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_device_fkey FOREIGN KEY (device_id) REFERENCES public.device(id);


--
-- Name: session session_ended_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.staff(id);


--
-- Name: session session_started_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_started_by_fkey FOREIGN KEY (started_by) REFERENCES public.staff(id);


--
-- Name: shift shift_closed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift
    ADD CONSTRAINT shift_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES public.staff(id);


--
-- Name: shift shift_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift
    ADD CONSTRAINT shift_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: shift_explanation shift_explanation_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift_explanation
    ADD CONSTRAINT shift_explanation_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: shift_explanation shift_explanation_shift_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift_explanation
    ADD CONSTRAINT shift_explanation_shift_fkey FOREIGN KEY (shift_id) REFERENCES public.shift(id);


--
-- Name: shift_explanation shift_explanation_staff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift_explanation
    ADD CONSTRAINT shift_explanation_staff_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: shift shift_opened_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift
    ADD CONSTRAINT shift_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES public.staff(id);


--
-- Name: sign_in sign_in_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT sign_in_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: sign_in sign_in_staff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT sign_in_staff_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: staff staff_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_client_fkey FOREIGN KEY (client_id) REFERENCES public.client(id);


--
-- Name: staff staff_organisation_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


--
-- Name: staff_role staff_role_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_role
    ADD CONSTRAINT staff_role_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: staff_role staff_role_role_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_role
    ADD CONSTRAINT staff_role_role_fkey FOREIGN KEY (role_id) REFERENCES public.role(id);


--
-- Name: staff_role staff_role_staff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_role
    ADD CONSTRAINT staff_role_staff_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: tariff tariff_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff
    ADD CONSTRAINT tariff_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: tariff_group tariff_group_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_group
    ADD CONSTRAINT tariff_group_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: tariff tariff_group_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff
    ADD CONSTRAINT tariff_group_fkey FOREIGN KEY (group_id) REFERENCES public.tariff_group(id);


--
-- Name: tariff_sale tariff_sale_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_sale
    ADD CONSTRAINT tariff_sale_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: tariff_sale_group tariff_sale_group_group_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_sale_group
    ADD CONSTRAINT tariff_sale_group_group_fkey FOREIGN KEY (group_id) REFERENCES public.client_group(id);


--
-- Name: tariff_sale_group tariff_sale_group_sale_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_sale_group
    ADD CONSTRAINT tariff_sale_group_sale_fkey FOREIGN KEY (tariff_id, "position") REFERENCES public.tariff_sale(tariff_id, "position");


--
-- Name: tariff_sale tariff_sale_schedule_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_sale
    ADD CONSTRAINT tariff_sale_schedule_fkey FOREIGN KEY (schedule_id) REFERENCES public.schedule(id);


--
-- Name: tariff_sale tariff_sale_tariff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_sale
    ADD CONSTRAINT tariff_sale_tariff_fkey FOREIGN KEY (tariff_id) REFERENCES public.tariff(id);


--
-- Name: tariff_use tariff_use_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_use
    ADD CONSTRAINT tariff_use_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: tariff_use tariff_use_finish_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_use
    ADD CONSTRAINT tariff_use_finish_fkey FOREIGN KEY (finish_schedule_id) REFERENCES public.schedule(id);


--
-- Name: tariff_use_price tariff_use_price_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_use_price
    ADD CONSTRAINT tariff_use_price_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: tariff_use_price tariff_use_price_use_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_use_price
    ADD CONSTRAINT tariff_use_price_use_fkey FOREIGN KEY (tariff_id, "position") REFERENCES public.tariff_use(tariff_id, "position");


--
-- Name: tariff_use_price tariff_use_price_zone_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_use_price
    ADD CONSTRAINT tariff_use_price_zone_fkey FOREIGN KEY (zone_id) REFERENCES public.zone(id);


--
-- Name: tariff_use tariff_use_start_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_use
    ADD CONSTRAINT tariff_use_start_fkey FOREIGN KEY (start_schedule_id) REFERENCES public.schedule(id);


--
-- Name: tariff_use tariff_use_tariff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_use
    ADD CONSTRAINT tariff_use_tariff_fkey FOREIGN KEY (tariff_id) REFERENCES public.tariff(id);


--
-- Name: time_block time_block_client_tariff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.time_block
    ADD CONSTRAINT time_block_client_tariff_fkey FOREIGN KEY (client_tariff_id) REFERENCES public.client_tariff(id);


--
-- Name: time_block time_block_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.time_block
    ADD CONSTRAINT time_block_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: time_block time_block_order_line_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.time_block
    ADD CONSTRAINT time_block_order_line_fkey FOREIGN KEY (order_line_id) REFERENCES public.order_line(id);


--
-- Name: time_block time_block_session_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.time_block
    ADD CONSTRAINT time_block_session_fkey FOREIGN KEY (session_id) REFERENCES public.session(id);


--
-- Name: top_up top_up_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.top_up
    ADD CONSTRAINT top_up_client_fkey FOREIGN KEY (client_id) REFERENCES public.client(id);


--
-- Name: top_up top_up_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.top_up
    ADD CONSTRAINT top_up_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: top_up_return top_up_return_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.top_up_return
    ADD CONSTRAINT top_up_return_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: top_up_return top_up_return_top_up_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.top_up_return
    ADD CONSTRAINT top_up_return_top_up_fkey FOREIGN KEY (top_up_id) REFERENCES public.top_up(id);


--
-- Name: top_up_return top_up_return_transaction_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.top_up_return
    ADD CONSTRAINT top_up_return_transaction_fkey FOREIGN KEY (transaction_id) REFERENCES public.transaction(id);


--
-- Name: top_up top_up_transaction_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.top_up
    ADD CONSTRAINT top_up_transaction_fkey FOREIGN KEY (id) REFERENCES public.transaction(id);


--
-- Name: transaction transaction_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transaction
    ADD CONSTRAINT transaction_client_fkey FOREIGN KEY (client_id) REFERENCES public.client(id);


--
-- Name: transaction transaction_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transaction
    ADD CONSTRAINT transaction_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: transaction transaction_corrects_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transaction
    ADD CONSTRAINT transaction_corrects_fkey FOREIGN KEY (corrects) REFERENCES public.transaction(id);


--
-- Name: transaction_flag transaction_flag_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transaction_flag
    ADD CONSTRAINT transaction_flag_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: transaction_flag transaction_flag_flagged_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transaction_flag
    ADD CONSTRAINT transaction_flag_flagged_by_fkey FOREIGN KEY (flagged_by) REFERENCES public.staff(id);


--
-- Name: transaction_flag transaction_flag_resolved_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transaction_flag
    ADD CONSTRAINT transaction_flag_resolved_by_fkey FOREIGN KEY (resolved_by) REFERENCES public.staff(id);


--
-- Name: transaction_flag transaction_flag_transaction_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transaction_flag
    ADD CONSTRAINT transaction_flag_transaction_fkey FOREIGN KEY (transaction_id) REFERENCES public.transaction(id);


--
-- Name: transaction_seal transaction_seal_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transaction_seal
    ADD CONSTRAINT transaction_seal_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: transaction_seal transaction_seal_transaction_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transaction_seal
    ADD CONSTRAINT transaction_seal_transaction_fkey FOREIGN KEY (transaction_id) REFERENCES public.transaction(id);


--
-- Name: transaction transaction_shift_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transaction
    ADD CONSTRAINT transaction_shift_fkey FOREIGN KEY (shift_id) REFERENCES public.shift(id);


--
-- Name: transaction transaction_staff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transaction
    ADD CONSTRAINT transaction_staff_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: z_report z_report_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.z_report
    ADD CONSTRAINT z_report_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: z_report z_report_shift_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.z_report
    ADD CONSTRAINT z_report_shift_fkey FOREIGN KEY (shift_id) REFERENCES public.shift(id);


--
-- Name: zone zone_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.zone
    ADD CONSTRAINT zone_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- PostgreSQL database dump complete
--


