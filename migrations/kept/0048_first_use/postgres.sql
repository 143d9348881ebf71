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
    continues_by_minute boolean DEFAULT false NOT NULL,
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
    visits integer,
    visits_left integer,
    visit_seconds bigint,
    first_used_at timestamp with time zone,
    valid_until timestamp with time zone,
    cancelled_at timestamp with time zone,
    CONSTRAINT client_tariff_cancelled CHECK (((cancelled_at IS NULL) OR (seconds_left = 0))),
    CONSTRAINT client_tariff_kept CHECK (((seconds_kept > 0) AND (cost >= 0) AND (cost_bonus >= 0))),
    CONSTRAINT client_tariff_left CHECK (((seconds_left >= 0) AND (seconds_left <= seconds_kept))),
    CONSTRAINT client_tariff_visits CHECK ((((visits IS NULL) = (visits_left IS NULL)) AND (COALESCE(visits, 1) > 0) AND (COALESCE(visit_seconds, (1)::bigint) > 0))),
    CONSTRAINT client_tariff_visits_left CHECK (((COALESCE(visits_left, 0) >= 0) AND (COALESCE(visits_left, 0) <= COALESCE(visits, 0))))
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
    visits integer DEFAULT 0 NOT NULL,
    reason text,
    CONSTRAINT client_tariff_move_about CHECK ((
CASE
    WHEN (kind = ANY (ARRAY['used'::text, 'returned'::text])) THEN (time_block_id IS NOT NULL)
    ELSE ((kind = 'issued'::text) OR (time_block_id IS NULL))
END AND ((transaction_id IS NOT NULL) = (kind = 'taken_back'::text)) AND ((shift_id IS NOT NULL) = (kind = 'used'::text)) AND ((reason IS NOT NULL) = (kind = ANY (ARRAY['written_off'::text, 'restored'::text]))))),
    CONSTRAINT client_tariff_move_kind CHECK ((kind = ANY (ARRAY['issued'::text, 'used'::text, 'returned'::text, 'taken_back'::text, 'written_off'::text, 'restored'::text]))),
    CONSTRAINT client_tariff_move_seconds CHECK (((seconds <> 0) AND ((kind = ANY (ARRAY['issued'::text, 'returned'::text, 'restored'::text])) = (seconds > 0))))
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
-- Name: minutes_back; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.minutes_back (
    time_block_id uuid NOT NULL,
    club_id uuid NOT NULL,
    minutes bigint NOT NULL,
    amount bigint NOT NULL,
    transaction_id uuid,
    at timestamp with time zone NOT NULL,
    CONSTRAINT minutes_back_amount CHECK (((amount >= 0) AND ((amount = 0) = (transaction_id IS NULL)))),
    CONSTRAINT minutes_back_minutes CHECK ((minutes > 0))
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
    shift_id uuid,
    staff_id uuid,
    total bigint NOT NULL,
    paid_at timestamp with time zone NOT NULL,
    CONSTRAINT order_in_shift CHECK (((staff_id IS NULL) = (shift_id IS NULL))),
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
    rules text,
    discount_reason text,
    CONSTRAINT order_line_bonus_most CHECK ((bonus_most >= 0)),
    CONSTRAINT order_line_bonus_percent CHECK (((bonus_percent >= 0) AND (bonus_percent <= 100))),
    CONSTRAINT order_line_discount CHECK ((((discount_name IS NULL) = (discount_percent IS NULL)) AND ((discount_name IS NULL) = (discount = 0)) AND ((COALESCE(discount_percent, 1) >= 1) AND (COALESCE(discount_percent, 1) <= 100)))),
    CONSTRAINT order_line_discount_reason CHECK (((discount_reason IS NULL) OR ((discount_name IS NOT NULL) AND ((length(discount_reason) >= 1) AND (length(discount_reason) <= 200))))),
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
    by_minute text,
    member_id uuid,
    member_since timestamp with time zone,
    member_played bigint DEFAULT 0 NOT NULL,
    CONSTRAINT session_busy CHECK ((((busy_from IS NULL) = (busy_until IS NULL)) AND ((busy_from IS NULL) OR (busy_until >= busy_from)) AND ((busy_from IS NULL) OR (state <> ALL (ARRAY['ended'::text, 'cancelled'::text]))))),
    CONSTRAINT session_credited CHECK ((credited >= 0)),
    CONSTRAINT session_due CHECK ((((due_at IS NOT NULL) OR (state <> ALL (ARRAY['active'::text, 'paused'::text, 'awaiting_payment'::text]))) AND ((due_at IS NULL) OR (state <> ALL (ARRAY['ended'::text, 'cancelled'::text]))))),
    CONSTRAINT session_end_reason CHECK ((end_reason = ANY (ARRAY['time_ran_out'::text, 'client_left'::text, 'staff'::text, 'forced'::text, 'next_booking'::text, 'cancelled'::text, 'not_paid'::text, 'no_show'::text]))),
    CONSTRAINT session_ended CHECK ((((state = ANY (ARRAY['ended'::text, 'cancelled'::text])) = (ended_at IS NOT NULL)) AND ((ended_at IS NULL) = (end_reason IS NULL)))),
    CONSTRAINT session_kept_seconds CHECK ((kept_seconds >= 0)),
    CONSTRAINT session_member CHECK (((member_since IS NULL) OR (member_id IS NOT NULL))),
    CONSTRAINT session_member_played CHECK (((member_played >= 0) AND ((member_played = 0) OR (member_id IS NOT NULL)))),
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
    expires_after_purchase integer,
    expires_after_first_use integer,
    expires_on date,
    visits integer,
    CONSTRAINT tariff_description CHECK ((length(description) <= 500)),
    CONSTRAINT tariff_expires_after_first_use CHECK ((expires_after_first_use > 0)),
    CONSTRAINT tariff_expires_after_purchase CHECK ((expires_after_purchase > 0)),
    CONSTRAINT tariff_max_bonus_percent CHECK (((max_bonus_percent >= 0) AND (max_bonus_percent <= 100))),
    CONSTRAINT tariff_refund_policy CHECK ((refund_policy = ANY (ARRAY['keep'::text, 'bonus'::text, 'burn'::text]))),
    CONSTRAINT tariff_sold_as CHECK (((sold_as = 'units'::text) OR ((sold_as = 'visits'::text) AND (max_quantity = 1)) OR ((sold_as = ANY (ARRAY['window'::text, 'minute'::text])) AND (unit_minutes = 1) AND (max_quantity = 1)))),
    CONSTRAINT tariff_unit CHECK (((unit_minutes > 0) AND (max_quantity > 0))),
    CONSTRAINT tariff_visits CHECK ((((
CASE
    WHEN (sold_as = 'visits'::text) THEN COALESCE(visits, 0)
    ELSE COALESCE(visits, 1)
END >= 1) AND (
CASE
    WHEN (sold_as = 'visits'::text) THEN COALESCE(visits, 0)
    ELSE COALESCE(visits, 1)
END <= 1000)) AND ((visits IS NULL) OR (sold_as = ANY (ARRAY['units'::text, 'visits'::text])))))
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
    at_desk boolean DEFAULT true NOT NULL,
    in_app boolean DEFAULT true NOT NULL,
    at_kiosk boolean DEFAULT true NOT NULL,
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
    slice text,
    joins uuid,
    follows uuid,
    cut_to bigint,
    price bigint,
    zone_id uuid,
    good_for integer,
    once boolean DEFAULT false NOT NULL,
    CONSTRAINT time_block_cut_to CHECK (((cut_to IS NULL) OR ((cut_to >= 0) AND (follows IS NOT NULL)))),
    CONSTRAINT time_block_good_for CHECK ((good_for > 0)),
    CONSTRAINT time_block_price CHECK ((((price IS NULL) = (cut_to IS NULL)) AND ((price IS NULL) OR (price >= 0)))),
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
01a22a37-b48e-7551-904a-eb8c35bbe37d	01a22a37-b489-7276-a2bb-3d6fe9005bf2	till
01a22a37-b48e-7551-904a-eb8dee39efad	01a22a37-b489-7276-a2bb-3d6fe9005bf2	card
01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b489-7276-a2bb-3d6fe9005bf2	tariff_income
01a22a37-b48e-7551-904a-eb8f00b8c13e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	safe
01a22a37-b48e-7551-904a-eb90f8c1eab7	01a22a37-b489-7276-a2bb-3d6fe9005bf2	difference
01a22a37-b48e-7551-904a-eb91948ceda0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	client_balance
01a22a37-b48e-7551-904a-eb922cd5fd09	01a22a37-b489-7276-a2bb-3d6fe9005bf2	client_bonus
01a22a37-b48e-7551-904a-eb93ddf287ec	01a22a37-b489-7276-a2bb-3d6fe9005bf2	bonus_given
01a22a37-b48e-7551-904a-eb945807bf99	01a22a37-b489-7276-a2bb-3d6fe9005bf2	bonus_spent
01a22a37-b48e-7551-904a-eb95d0f15a0f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	bonus_expired
01a22a37-b48e-7551-904a-eb960103df7f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	correction
01a22a37-b48e-7551-904a-eb97ddfdeb07	01a22a37-b489-7276-a2bb-3d6fe9005bf2	expense
01a22a37-b48e-7551-904a-eb98317ef1fe	01a22a37-b489-7276-a2bb-3d6fe9005bf2	other_income
\.


--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit_entry (id, organisation_id, club_id, staff_id, action, input, outcome, detail, at) FROM stdin;
01a22a37-b493-714b-8255-9617c455737e	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b493-714b-8255-9617c455737e", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "name": "Standard"}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b493-714b-8255-9618528c4af7	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b493-714b-8255-9618528c4af7", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "name": "VIP"}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b493-714b-8255-9619488f932e	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b493-714b-8255-9619488f932e", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "name": "Consoles"}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b49d-711b-8a80-47a0df584a92	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b49d-711b-8a80-47a0df584a92", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 1}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b49f-73ca-a743-e3fad5325c85	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b49f-73ca-a743-e3fad5325c85", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 2}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4a0-76f7-bd16-10f199f5e6cd	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4a0-76f7-bd16-10f199f5e6cd", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 3}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4a1-721a-9103-87a1244981cb	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4a1-721a-9103-87a1244981cb", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 4}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4a2-76d0-8a1d-233b61273426	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4a2-76d0-8a1d-233b61273426", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 5}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4a3-76ce-9f4b-e609e35ab608	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4a3-76ce-9f4b-e609e35ab608", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 6}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4a4-742a-bb08-bac334d3a593	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4a4-742a-bb08-bac334d3a593", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 7}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4a5-7075-9340-2667d55604a9	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4a5-7075-9340-2667d55604a9", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 8}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4a6-7070-8bb3-4fd4cae9ea82	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4a6-7070-8bb3-4fd4cae9ea82", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 9}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4a7-7662-8bc7-19f9931c80c3	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4a7-7662-8bc7-19f9931c80c3", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 10}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4a8-76c7-94b8-f8e9f72cbcd6	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4a8-76c7-94b8-f8e9f72cbcd6", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 11}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4a9-75dc-a935-c9e9dc90d66f	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4a9-75dc-a935-c9e9dc90d66f", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 12}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4aa-77a2-bc0c-89aafe7b277b	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4aa-77a2-bc0c-89aafe7b277b", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 13}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4ab-773a-ae70-c8c62ccbb745	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4ab-773a-ae70-c8c62ccbb745", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 14}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4ac-77f4-84fc-54470f01b004	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4ac-77f4-84fc-54470f01b004", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 15}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4ad-7713-b33a-cf99222cde88	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4ad-7713-b33a-cf99222cde88", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 16}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4ad-7713-b33a-cf9b70a62ba8	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4ad-7713-b33a-cf9b70a62ba8", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 17}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4ae-705d-88c7-1c756d7fba62	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4ae-705d-88c7-1c756d7fba62", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 18}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4af-77bd-906a-ab306088108d	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4af-77bd-906a-ab306088108d", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 19}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4b0-721d-bc54-04711483bd8d	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4b0-721d-bc54-04711483bd8d", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 20}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4b1-7228-b216-d5cb720e68e7	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4b1-7228-b216-d5cb720e68e7", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 21}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4b2-72ca-9795-b52d6a1d2c22	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4b2-72ca-9795-b52d6a1d2c22", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 22}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4b3-71a2-9277-d870d205eb06	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4b3-71a2-9277-d870d205eb06", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 23}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4b3-71a2-9277-d8724b4936ff	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4b3-71a2-9277-d8724b4936ff", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 24}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4b4-70a3-988e-12a54e436675	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4b4-70a3-988e-12a54e436675", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 25}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4b5-7623-9cf6-23184dd30752	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4b5-7623-9cf6-23184dd30752", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 26}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4b6-7659-90c7-5acabf5b6ba0	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4b6-7659-90c7-5acabf5b6ba0", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 27}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4b8-70e5-ba70-b9509d076b54	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4b8-70e5-ba70-b9509d076b54", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9618528c4af7", "number": 29}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4ba-77bf-9236-48ca40d31670	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4ba-77bf-9236-48ca40d31670", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9618528c4af7", "number": 31}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4bc-731c-8a15-558c5cad8196	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4bc-731c-8a15-558c5cad8196", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9618528c4af7", "number": 33}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4bd-7500-87ad-c457d07eddc5	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4bd-7500-87ad-c457d07eddc5", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9618528c4af7", "number": 35}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4bf-7541-a555-bd50de728970	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4bf-7541-a555-bd50de728970", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9618528c4af7", "number": 37}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4c0-7327-9e0f-456064db9f9b	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4c0-7327-9e0f-456064db9f9b", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9618528c4af7", "number": 39}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4c2-7451-b396-d0a001a536a1	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4c2-7451-b396-d0a001a536a1", "kind": "console", "zone": "01a22a37-b493-714b-8255-9619488f932e", "number": 1}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4c4-7375-a015-9b7861ec7743	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4c4-7375-a015-9b7861ec7743", "kind": "console", "zone": "01a22a37-b493-714b-8255-9619488f932e", "number": 3}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4c6-7352-b9ba-204bb53cde2c	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_tariffs	{"id": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "name": "1 hour", "prices": [["01a22a37-b493-714b-8255-9617c455737e", 900], ["01a22a37-b493-714b-8255-9618528c4af7", 1400], ["01a22a37-b493-714b-8255-9619488f932e", 1200]], "max_quantity": 12, "unit_minutes": 60, "refund_policy": "keep", "max_bonus_percent": 30}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4ce-731f-a1c4-dd3c04605ea1	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_tariffs	{"id": "01a22a37-b4ce-731f-a1c4-dd3c04605ea1", "name": "5 hours", "prices": [["01a22a37-b493-714b-8255-9617c455737e", 3500], ["01a22a37-b493-714b-8255-9618528c4af7", 5500]], "max_quantity": 2, "unit_minutes": 300, "refund_policy": "keep", "max_bonus_percent": 30}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4d1-7622-acca-ca394a9fa3eb	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_staff	{"id": "01a22a37-b4d1-7622-acca-ca394a9fa3eb", "may": ["see_hall", "start_session", "pause_session", "move_session", "extend_session", "end_session", "see_shift", "open_shift", "close_shift", "see_clients", "edit_clients", "top_up", "see_transactions"], "name": "Cashier"}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4e2-7637-8ade-410a7b6e235d	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_staff	{"id": "01a22a37-b4e2-7637-8ade-410a7b6e235d", "name": "Timur", "login": "cashier", "position": {"Made": "01a22a37-b4d1-7622-acca-ca394a9fa3eb"}}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4f5-728e-9476-ab8683e7c057	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b4f5-728e-9476-ab8683e7c057", "name": "Tournament team", "colour": "violet"}	done	\N	2026-11-30 02:10:23.605+00
01a22a37-b4f7-70c5-a6c0-a4314c9d428a	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b4f7-70c5-a6c0-a4314c9d428a", "profile": {"name": "Айгерім Нұрланқызы", "email": "client1@example.kz", "phone": "+7 701 555 00 10", "born_on": "2004-05-31", "card_number": "00421001"}}	done	\N	2026-10-11 11:10:23.607+00
01a22a37-b65e-750b-a848-299999bd358b	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b65e-750b-a848-299999bd358b", "profile": {"name": "Ерлан Сәрсенов", "email": "client2@example.kz", "phone": "+7 707 555 00 11", "born_on": "1999-11-02", "card_number": "00421002"}}	done	\N	2026-10-12 04:10:23.966+00
01a22a37-b667-74ce-b06d-5d61e6d4baee	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b667-74ce-b06d-5d61e6d4baee", "profile": {"name": "Тимур Ахметов", "email": "", "phone": "+7 701 555 00 12", "born_on": "2001-03-17", "card_number": ""}}	done	\N	2026-10-12 21:10:23.975+00
01a22a37-b66e-7246-9cdb-81b1e9ef7bcb	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b66e-7246-9cdb-81b1e9ef7bcb", "profile": {"name": "Анастасия Ким", "email": "", "phone": "+7 707 555 00 13", "born_on": "2005-09-09", "card_number": ""}}	done	\N	2026-10-13 14:10:23.982+00
01a22a37-b678-7490-8eb6-11fa5986bd5d	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b678-7490-8eb6-11fa5986bd5d", "client": "01a22a37-b672-73dc-a259-d14be58d9308", "groups": ["01a22a37-b4f5-728e-9476-ab8683e7c057"]}	done	\N	2026-10-14 07:10:23.986+00
01a22a37-b67e-72ee-91ee-1863d18c6642	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b67e-72ee-91ee-1863d18c6642", "profile": {"name": "Жанна Бекова", "email": "", "phone": "+7 707 555 00 15", "born_on": "", "card_number": ""}}	done	\N	2026-10-15 00:10:23.998+00
01a22a37-b685-7490-9047-24c1b84c7ef1	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b685-7490-9047-24c1b84c7ef1", "client": "01a22a37-b682-718c-8ef7-3933cb8c1f53", "groups": ["01a22a37-b4f6-72e9-ab93-465d4ae1cec0"]}	done	\N	2026-10-15 17:10:24.002+00
01a22a37-b68b-70a6-8096-095e0d7dcc59	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b68b-70a6-8096-095e0d7dcc59", "client": "01a22a37-b687-743b-9cb6-0a899a41eebe", "groups": ["01a22a37-b4f6-72e9-ab93-465d4ae1cec0"]}	done	\N	2026-10-16 10:10:24.007+00
01a22a37-b691-739e-b0f0-703d501b3585	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b691-739e-b0f0-703d501b3585", "profile": {"name": "Мадина Әбдірахман", "email": "", "phone": "+7 707 555 11 19", "born_on": "2003-02-28", "card_number": ""}}	done	\N	2026-10-17 20:10:24.017+00
01a22a37-b697-72f1-9177-8dbfc894bd0f	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b697-72f1-9177-8dbfc894bd0f", "profile": {"name": "Kevin O'Neill", "email": "client11@example.kz", "phone": "+7 701 555 11 20", "born_on": "1996-06-20", "card_number": "00421004"}}	done	\N	2026-10-18 13:10:24.023+00
01a22a37-b69e-7203-a246-ac60f52a9128	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b69e-7203-a246-ac60f52a9128", "profile": {"name": "Семён Ёлкин", "email": "", "phone": "+7 701 555 11 22", "born_on": "2008-10-11", "card_number": ""}}	done	\N	2026-10-19 23:10:24.03+00
01a22a37-b4b7-7466-9233-6ef8832e3e6e	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4b7-7466-9233-6ef8832e3e6e", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9617c455737e", "number": 28}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4b9-763f-a9bf-4b8479630974	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4b9-763f-a9bf-4b8479630974", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9618528c4af7", "number": 30}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4bb-74a2-ad40-d65d1f9272ea	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4bb-74a2-ad40-d65d1f9272ea", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9618528c4af7", "number": 32}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4bc-731c-8a15-558e4de8116f	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4bc-731c-8a15-558e4de8116f", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9618528c4af7", "number": 34}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4be-7279-b5d5-f64c62746dee	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4be-7279-b5d5-f64c62746dee", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9618528c4af7", "number": 36}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4c0-7327-9e0f-455e453b4304	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4c0-7327-9e0f-455e453b4304", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9618528c4af7", "number": 38}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4c1-718d-b830-2eb31ff29307	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4c1-718d-b830-2eb31ff29307", "kind": "pc", "zone": "01a22a37-b493-714b-8255-9618528c4af7", "number": 40}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4c3-7127-9440-3f209b6f2d68	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4c3-7127-9440-3f209b6f2d68", "kind": "console", "zone": "01a22a37-b493-714b-8255-9619488f932e", "number": 2}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4c5-7338-9b33-b6adc277b63b	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_devices	{"id": "01a22a37-b4c5-7338-9b33-b6adc277b63b", "kind": "console", "zone": "01a22a37-b493-714b-8255-9619488f932e", "number": 4}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4ca-7311-b8e9-4bea3e5c013b	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_tariffs	{"id": "01a22a37-b4ca-7311-b8e9-4bea3e5c013b", "name": "3 hours", "prices": [["01a22a37-b493-714b-8255-9617c455737e", 2400], ["01a22a37-b493-714b-8255-9618528c4af7", 3600], ["01a22a37-b493-714b-8255-9619488f932e", 3000]], "max_quantity": 4, "unit_minutes": 180, "refund_policy": "keep", "max_bonus_percent": 30}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4d0-759b-ad51-451113311896	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_tariffs	{"id": "01a22a37-b4d0-759b-ad51-451113311896", "name": "30 minutes", "prices": [["01a22a37-b493-714b-8255-9617c455737e", 500], ["01a22a37-b493-714b-8255-9618528c4af7", 800], ["01a22a37-b493-714b-8255-9619488f932e", 700]], "max_quantity": 3, "unit_minutes": 30, "refund_policy": "keep", "max_bonus_percent": 30}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4d2-70d6-9f48-268b5e040b45	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_staff	{"id": "01a22a37-b4d2-70d6-9f48-268b5e040b45", "name": "Dana", "login": "admin", "position": {"BuiltIn": "administrator"}}	done	\N	2026-11-30 02:10:23.507+00
01a22a37-b4f4-7759-97b6-656a9f6e804d	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b4f4-7759-97b6-656a9f6e804d", "name": "Regulars", "colour": "amber"}	done	\N	2026-11-30 02:10:23.604+00
01a22a37-b4f6-72e9-ab93-465d4ae1cec0	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b4f6-72e9-ab93-465d4ae1cec0", "name": "School", "colour": "teal"}	done	\N	2026-11-30 02:10:23.606+00
01a22a37-b659-7209-ab3a-a848dadab791	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b659-7209-ab3a-a848dadab791", "client": "01a22a37-b4f7-70c5-a6c0-a4314c9d428a", "groups": ["01a22a37-b4f4-7759-97b6-656a9f6e804d"]}	done	\N	2026-10-11 11:10:23.607+00
01a22a37-b663-7182-bbdd-4b343688a853	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b663-7182-bbdd-4b343688a853", "client": "01a22a37-b65e-750b-a848-299999bd358b", "groups": ["01a22a37-b4f4-7759-97b6-656a9f6e804d"]}	done	\N	2026-10-12 04:10:23.966+00
01a22a37-b66b-776b-a329-82c1714ad0f5	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b66b-776b-a329-82c1714ad0f5", "client": "01a22a37-b667-74ce-b06d-5d61e6d4baee", "groups": ["01a22a37-b4f5-728e-9476-ab8683e7c057"]}	done	\N	2026-10-12 21:10:23.975+00
01a22a37-b672-73dc-a259-d14be58d9308	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b672-73dc-a259-d14be58d9308", "profile": {"name": "Daniyar Omarov", "email": "client5@example.kz", "phone": "+7 701 555 00 14", "born_on": "2000-01-25", "card_number": "00421003"}}	done	\N	2026-10-14 07:10:23.986+00
01a22a37-b67c-7674-bb60-e8c9d5ea056b	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b67c-7674-bb60-e8c9d5ea056b", "note": "Left-handed: likes PC 31, the mouse is on the left there", "client": "01a22a37-b672-73dc-a259-d14be58d9308"}	done	\N	2026-10-14 07:10:23.986+00
01a22a37-b682-718c-8ef7-3933cb8c1f53	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b682-718c-8ef7-3933cb8c1f53", "profile": {"name": "Иван Петров", "email": "", "phone": "+7 701 555 00 16", "born_on": "2006-07-14", "card_number": ""}}	done	\N	2026-10-15 17:10:24.002+00
01a22a37-b687-743b-9cb6-0a899a41eebe	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b687-743b-9cb6-0a899a41eebe", "profile": {"name": "Пётр Иванов", "email": "", "phone": "+7 707 555 11 17", "born_on": "2007-12-03", "card_number": ""}}	done	\N	2026-10-16 10:10:24.007+00
01a22a37-b68e-760b-9698-f50d347f481f	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b68e-760b-9698-f50d347f481f", "profile": {"name": "", "email": "", "phone": "+7 701 555 11 18", "born_on": "", "card_number": ""}}	done	\N	2026-10-17 03:10:24.014+00
01a22a37-b695-7622-975d-5a6dc93913dd	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b695-7622-975d-5a6dc93913dd", "client": "01a22a37-b691-739e-b0f0-703d501b3585", "groups": ["01a22a37-b4f4-7759-97b6-656a9f6e804d"]}	done	\N	2026-10-17 20:10:24.017+00
01a22a37-b69a-7078-acea-b7a2d7c90ab5	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b69a-7078-acea-b7a2d7c90ab5", "profile": {"name": "Асель Жұмабаева", "email": "", "phone": "+7 707 555 11 21", "born_on": "", "card_number": ""}}	done	\N	2026-10-19 06:10:24.026+00
01a22a37-b6a1-75cc-bd53-7bd2acfe386c	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6a1-75cc-bd53-7bd2acfe386c", "client": "01a22a37-b69e-7203-a246-ac60f52a9128", "groups": ["01a22a37-b4f6-72e9-ab93-465d4ae1cec0"]}	done	\N	2026-10-19 23:10:24.03+00
01a22a37-b6a7-769e-86b9-7754714704de	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6a7-769e-86b9-7754714704de", "client": "01a22a37-b6a3-7104-bafd-f19b3d82f176", "groups": ["01a22a37-b4f5-728e-9476-ab8683e7c057"]}	done	\N	2026-10-20 16:10:24.035+00
01a22a37-b6a3-7104-bafd-f19b3d82f176	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6a3-7104-bafd-f19b3d82f176", "profile": {"name": "Нұрсұлтан Қайратұлы", "email": "", "phone": "+7 707 555 11 23", "born_on": "2002-08-08", "card_number": ""}}	done	\N	2026-10-20 16:10:24.035+00
01a22a37-b6a9-718c-9029-64eca731ecd8	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6a9-718c-9029-64eca731ecd8", "profile": {"name": "Дарья Соколова", "email": "", "phone": "+7 701 555 22 24", "born_on": "", "card_number": ""}}	done	\N	2026-10-21 09:10:24.041+00
01a22a37-b6af-7191-9865-01e0a4876d63	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6af-7191-9865-01e0a4876d63", "client": "01a22a37-b6ac-7519-b1fe-6977ca8421a9", "groups": ["01a22a37-b4f5-728e-9476-ab8683e7c057"]}	done	\N	2026-10-22 02:10:24.044+00
01a22a37-b6b4-76a5-9762-80da2b100ef8	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6b4-76a5-9762-80da2b100ef8", "profile": {"name": "Mia Schneider", "email": "", "phone": "+7 707 555 22 27", "born_on": "1998-01-30", "card_number": ""}}	done	\N	2026-10-23 12:10:24.052+00
01a22a37-b6b9-7384-bd3c-da652b49745f	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6b9-7384-bd3c-da652b49745f", "profile": {"name": "Камила Ергалиева", "email": "", "phone": "+7 707 555 22 29", "born_on": "2006-03-08", "card_number": ""}}	done	\N	2026-10-24 22:10:24.057+00
01a22a37-b6be-73b8-95d4-95b1eda29e6c	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6be-73b8-95d4-95b1eda29e6c", "profile": {"name": "Максим Орлов", "email": "client21@example.kz", "phone": "+7 701 555 22 30", "born_on": "2001-05-05", "card_number": "00421005"}}	done	\N	2026-10-25 15:10:24.062+00
01a22a37-b6c3-7621-8abe-c5b08b2c97d7	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6c3-7621-8abe-c5b08b2c97d7", "profile": {"name": "Әлия Сейітқызы", "email": "", "phone": "+7 707 555 33 31", "born_on": "", "card_number": ""}}	done	\N	2026-10-26 08:10:24.067+00
01a22a37-b6c9-722b-89ec-777b53be2e3a	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6c9-722b-89ec-777b53be2e3a", "client": "01a22a37-b6c6-701c-bf72-b2e808a346d6", "groups": ["01a22a37-b4f5-728e-9476-ab8683e7c057"]}	done	\N	2026-10-27 01:10:24.07+00
01a22a37-b6ce-7174-be48-abb75797d494	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6ce-7174-be48-abb75797d494", "profile": {"name": "Олег Васильев", "email": "", "phone": "+7 701 555 33 34", "born_on": "1989-09-01", "card_number": ""}}	done	\N	2026-10-28 11:10:24.078+00
01a22a37-b6d3-72bc-9f57-2614189589f5	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6d3-72bc-9f57-2614189589f5", "client": "01a22a37-b6d1-7571-b4d1-e1e0313ab6d6", "groups": ["01a22a37-b4f6-72e9-ab93-465d4ae1cec0"]}	done	\N	2026-10-29 04:10:24.081+00
01a22a37-b6d9-70ef-8be5-b68d0ac893f2	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6d9-70ef-8be5-b68d0ac893f2", "client": "01a22a37-b6d6-7554-bcb9-826137068a37", "groups": ["01a22a37-b4f4-7759-97b6-656a9f6e804d"]}	done	\N	2026-10-29 21:10:24.086+00
01a22a37-b6de-715e-87eb-035dde6a8160	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6de-715e-87eb-035dde6a8160", "profile": {"name": "", "email": "", "phone": "+7 701 555 44 38", "born_on": "", "card_number": ""}}	done	\N	2026-10-31 07:10:24.094+00
01a22a37-b6e3-705d-9412-d03b809f05ce	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6e3-705d-9412-d03b809f05ce", "profile": {"name": "Полина Громова", "email": "", "phone": "+7 701 555 44 40", "born_on": "2004-12-24", "card_number": ""}}	done	\N	2026-11-01 17:10:24.099+00
01a22a37-b6e9-76e1-b2f4-c92d84fa62b3	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6e9-76e1-b2f4-c92d84fa62b3", "profile": {"name": "Ильяс Кәрімов", "email": "", "phone": "+7 701 555 44 42", "born_on": "2002-02-02", "card_number": ""}}	done	\N	2026-11-03 03:10:24.105+00
01a22a37-b6ee-7562-91a4-e747fe168191	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6ee-7562-91a4-e747fe168191", "profile": {"name": "Елена Пак", "email": "", "phone": "+7 707 555 44 43", "born_on": "1994-04-19", "card_number": ""}}	done	\N	2026-11-03 20:10:24.11+00
01a22a37-b6f3-7229-a5d8-027b4b22a9b5	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6f3-7229-a5d8-027b4b22a9b5", "profile": {"name": "Өмірбек Тоқтар", "email": "", "phone": "+7 701 555 44 44", "born_on": "", "card_number": ""}}	done	\N	2026-11-04 13:10:24.115+00
01a22a37-b6f8-762c-822a-52faba989bf1	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6f8-762c-822a-52faba989bf1", "profile": {"name": "Никита Беляев", "email": "", "phone": "+7 701 555 55 46", "born_on": "2006-01-13", "card_number": ""}}	done	\N	2026-11-05 23:10:24.12+00
01a22a37-b6fd-77e1-9437-bc7d2c2642d8	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6fd-77e1-9437-bc7d2c2642d8", "profile": {"name": "Үміт Сағынбай", "email": "", "phone": "+7 707 555 55 47", "born_on": "", "card_number": ""}}	done	\N	2026-11-06 16:10:24.125+00
01a22a37-b703-76f7-81ca-2cee90a8d0c1	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b703-76f7-81ca-2cee90a8d0c1", "profile": {"name": "Sofia Rossi", "email": "client40@example.kz", "phone": "+7 707 555 55 49", "born_on": "1997-03-03", "card_number": "00421007"}}	done	\N	2026-11-08 02:10:24.131+00
01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	open_shift	{"id": "01a22a37-b709-7320-8056-75762fd0527c", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "pieces": {}, "opening_cash": "20000"}	done	\N	2026-11-29 22:10:24.137+00
01a22a37-b73c-7313-9c25-15e2db2034a0	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	start_session	{"id": "01a22a37-b73c-7313-9c25-15e2db2034a0", "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4a0-76f7-bd16-10f199f5e6cd", "method": "cash", "tariff": "01a22a37-b4ca-7311-b8e9-4bea3e5c013b", "quantity": 1, "tendered": ""}	done	\N	2026-11-30 00:23:24.137+00
01a22a37-b751-77d5-b87b-9d795d2390d7	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	start_session	{"id": "01a22a37-b751-77d5-b87b-9d795d2390d7", "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4a2-76d0-8a1d-233b61273426", "method": "card", "tariff": "01a22a37-b4ca-7311-b8e9-4bea3e5c013b", "quantity": 1, "tendered": ""}	done	\N	2026-11-30 01:29:24.137+00
01a22a37-b758-7135-91ab-255e5f7576fe	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	pause_session	{"id": "01a22a37-b758-7135-91ab-255e5f7576fe", "session": "01a22a37-b751-77d5-b87b-9d795d2390d7"}	done	\N	2026-11-30 02:07:24.137+00
01a22a37-b76b-72f5-8c2a-205300ed78bb	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	start_session	{"id": "01a22a37-b76b-72f5-8c2a-205300ed78bb", "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4a7-7662-8bc7-19f9931c80c3", "method": "cash", "tariff": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "quantity": 2, "tendered": ""}	done	\N	2026-11-30 00:42:24.137+00
01a22a37-b6ac-7519-b1fe-6977ca8421a9	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6ac-7519-b1fe-6977ca8421a9", "profile": {"name": "Алихан Тлеубаев", "email": "", "phone": "+7 707 555 22 25", "born_on": "2004-04-04", "card_number": ""}}	done	\N	2026-10-22 02:10:24.044+00
01a22a37-b6b1-70c6-8d03-60a07763574d	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6b1-70c6-8d03-60a07763574d", "profile": {"name": "", "email": "", "phone": "+7 701 555 22 26", "born_on": "", "card_number": ""}}	done	\N	2026-10-22 19:10:24.049+00
01a22a37-b6b7-725e-82bd-383be79ea4eb	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6b7-725e-82bd-383be79ea4eb", "profile": {"name": "Руслан Хасанов", "email": "", "phone": "+7 701 555 22 28", "born_on": "", "card_number": ""}}	done	\N	2026-10-24 05:10:24.055+00
01a22a37-b6bc-72a6-b683-41a3a1812636	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6bc-72a6-b683-41a3a1812636", "client": "01a22a37-b6b9-7384-bd3c-da652b49745f", "groups": ["01a22a37-b4f6-72e9-ab93-465d4ae1cec0"]}	done	\N	2026-10-24 22:10:24.057+00
01a22a37-b6c1-73cf-9f7c-f1b27c314bf7	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6c1-73cf-9f7c-f1b27c314bf7", "client": "01a22a37-b6be-73b8-95d4-95b1eda29e6c", "groups": ["01a22a37-b4f4-7759-97b6-656a9f6e804d"]}	done	\N	2026-10-25 15:10:24.062+00
01a22a37-b6c6-701c-bf72-b2e808a346d6	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6c6-701c-bf72-b2e808a346d6", "profile": {"name": "Артём Цой", "email": "", "phone": "+7 701 555 33 32", "born_on": "2005-11-19", "card_number": ""}}	done	\N	2026-10-27 01:10:24.07+00
01a22a37-b6cb-70c7-8e00-5185b80b31af	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6cb-70c7-8e00-5185b80b31af", "profile": {"name": "Динара Мұқанова", "email": "", "phone": "+7 707 555 33 33", "born_on": "", "card_number": ""}}	done	\N	2026-10-27 18:10:24.075+00
01a22a37-b6d1-7571-b4d1-e1e0313ab6d6	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6d1-7571-b4d1-e1e0313ab6d6", "profile": {"name": "Сания Талғатқызы", "email": "", "phone": "+7 707 555 33 35", "born_on": "2007-06-26", "card_number": ""}}	done	\N	2026-10-29 04:10:24.081+00
01a22a37-b6d6-7554-bcb9-826137068a37	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6d6-7554-bcb9-826137068a37", "profile": {"name": "Bauyrzhan Seitkali", "email": "client27@example.kz", "phone": "+7 701 555 33 36", "born_on": "2000-10-10", "card_number": "00421006"}}	done	\N	2026-10-29 21:10:24.086+00
01a22a37-b6db-75f0-a15b-75f928934f0d	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6db-75f0-a15b-75f928934f0d", "profile": {"name": "Виктория Ли", "email": "", "phone": "+7 707 555 33 37", "born_on": "", "card_number": ""}}	done	\N	2026-10-30 14:10:24.091+00
01a22a37-b6e1-76d8-86f9-2df966869c31	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6e1-76d8-86f9-2df966869c31", "profile": {"name": "Арман Досжан", "email": "", "phone": "+7 707 555 44 39", "born_on": "2003-07-07", "card_number": ""}}	done	\N	2026-11-01 00:10:24.097+00
01a22a37-b6e6-7614-9cb7-7e79cee609d3	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6e6-7614-9cb7-7e79cee609d3", "profile": {"name": "Ғалым Есенов", "email": "", "phone": "+7 707 555 44 41", "born_on": "", "card_number": ""}}	done	\N	2026-11-02 10:10:24.102+00
01a22a37-b6ec-7767-a717-dea1717acbd6	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6ec-7767-a717-dea1717acbd6", "client": "01a22a37-b6e9-76e1-b2f4-c92d84fa62b3", "groups": ["01a22a37-b4f5-728e-9476-ab8683e7c057"]}	done	\N	2026-11-03 03:10:24.105+00
01a22a37-b6f1-729d-817d-965f2646169b	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6f1-729d-817d-965f2646169b", "client": "01a22a37-b6ee-7562-91a4-e747fe168191", "groups": ["01a22a37-b4f4-7759-97b6-656a9f6e804d"]}	done	\N	2026-11-03 20:10:24.11+00
01a22a37-b6f6-7000-84f7-0a6327986532	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6f6-7000-84f7-0a6327986532", "profile": {"name": "Jasmine Lee", "email": "", "phone": "+7 707 555 55 45", "born_on": "2001-08-31", "card_number": ""}}	done	\N	2026-11-05 06:10:24.118+00
01a22a37-b6fb-77b9-96f5-5c0f5522c30a	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b6fb-77b9-96f5-5c0f5522c30a", "client": "01a22a37-b6f8-762c-822a-52faba989bf1", "groups": ["01a22a37-b4f6-72e9-ab93-465d4ae1cec0"]}	done	\N	2026-11-05 23:10:24.12+00
01a22a37-b700-703d-ac8c-93b17dd49e93	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	edit_clients	{"id": "01a22a37-b700-703d-ac8c-93b17dd49e93", "profile": {"name": "Амир Исаев", "email": "", "phone": "+7 701 555 55 48", "born_on": "2005-05-15", "card_number": ""}}	done	\N	2026-11-07 09:10:24.128+00
01a22a37-b706-76ce-baa6-ba730956cd46	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	ban_clients	{"id": "01a22a37-b706-76ce-baa6-ba730956cd46", "until": "", "client": "01a22a37-b6b7-725e-82bd-383be79ea4eb", "reason": "Broke a headset and would not pay for it"}	done	\N	2026-11-30 02:10:24.134+00
01a22a37-b72e-76eb-8873-4c3fd121af40	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	start_session	{"id": "01a22a37-b72e-76eb-8873-4c3fd121af40", "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b49d-711b-8a80-47a0df584a92", "method": "cash", "tariff": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "quantity": 2, "tendered": ""}	done	\N	2026-11-30 01:58:24.137+00
01a22a37-b749-722c-824e-3bd6dbf3fb59	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	start_session	{"id": "01a22a37-b749-722c-824e-3bd6dbf3fb59", "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4a1-721a-9103-87a1244981cb", "method": "cash", "tariff": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "quantity": 1, "tendered": ""}	done	\N	2026-11-30 01:13:24.137+00
01a22a37-b764-73b3-b73b-b60b57b036f9	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	start_session	{"id": "01a22a37-b764-73b3-b73b-b60b57b036f9", "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4a5-7075-9340-2667d55604a9", "method": "card", "tariff": "01a22a37-b4ce-731f-a1c4-dd3c04605ea1", "quantity": 1, "tendered": ""}	done	\N	2026-11-30 01:50:24.137+00
01a22a37-b772-759b-90cc-7f3205b3544e	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	start_session	{"id": "01a22a37-b772-759b-90cc-7f3205b3544e", "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4a8-76c7-94b8-f8e9f72cbcd6", "method": "cash", "tariff": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "quantity": 1, "tendered": ""}	done	\N	2026-11-30 01:32:24.137+00
01a22a37-b781-70a2-80e9-b27f51c0f43a	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	start_session	{"id": "01a22a37-b781-70a2-80e9-b27f51c0f43a", "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4ad-7713-b33a-cf9b70a62ba8", "method": "card", "tariff": "01a22a37-b4d0-759b-ad51-451113311896", "quantity": 1, "tendered": ""}	done	\N	2026-11-30 01:43:24.137+00
01a22a37-b790-7097-8edb-beabaecdea16	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	start_session	{"id": "01a22a37-b790-7097-8edb-beabaecdea16", "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4b5-7623-9cf6-23184dd30752", "method": "card", "tariff": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "quantity": 3, "tendered": ""}	done	\N	2026-11-30 01:04:24.137+00
01a22a37-b77a-7409-a1d0-0da17298d5f3	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	start_session	{"id": "01a22a37-b77a-7409-a1d0-0da17298d5f3", "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4ab-773a-ae70-c8c62ccbb745", "method": "cash", "tariff": "01a22a37-b4d0-759b-ad51-451113311896", "quantity": 1, "tendered": ""}	done	\N	2026-11-30 02:05:24.137+00
01a22a37-b788-76bd-a441-71971ca88cdf	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	start_session	{"id": "01a22a37-b788-76bd-a441-71971ca88cdf", "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4b1-7228-b216-d5cb720e68e7", "method": "cash", "tariff": "01a22a37-b4ca-7311-b8e9-4bea3e5c013b", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 23:40:24.137+00
01a22a37-b797-750d-a56f-8e3bbe2676ee	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	start_session	{"id": "01a22a37-b797-750d-a56f-8e3bbe2676ee", "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4ba-77bf-9236-48ca40d31670", "method": "cash", "tariff": "01a22a37-b4ca-7311-b8e9-4bea3e5c013b", "quantity": 1, "tendered": ""}	done	\N	2026-11-30 01:26:24.137+00
01a22a37-b79e-7002-be7a-2c868a867f40	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	pause_session	{"id": "01a22a37-b79e-7002-be7a-2c868a867f40", "session": "01a22a37-b797-750d-a56f-8e3bbe2676ee"}	done	\N	2026-11-30 01:59:24.137+00
01a22a37-b7ab-7581-b470-dddd6655ed4a	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	start_session	{"id": "01a22a37-b7ab-7581-b470-dddd6655ed4a", "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4bc-731c-8a15-558e4de8116f", "method": "cash", "tariff": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "quantity": 1, "tendered": ""}	done	\N	2026-11-30 01:12:24.137+00
01a22a37-b7b5-7614-84c7-75e05c7fef1a	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	start_session	{"id": "01a22a37-b7b5-7614-84c7-75e05c7fef1a", "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4c2-7451-b396-d0a001a536a1", "method": "cash", "tariff": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "quantity": 1, "tendered": ""}	done	\N	2026-11-30 01:37:24.137+00
01a22a37-b7a5-721e-9de6-980bac61f063	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	start_session	{"id": "01a22a37-b7a5-721e-9de6-980bac61f063", "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4bb-74a2-ad40-d65d1f9272ea", "method": "card", "tariff": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "quantity": 1, "tendered": ""}	done	\N	2026-11-30 02:08:24.137+00
01a22a37-b7b0-7740-9d3d-81b52ecd12dc	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b4d2-70d6-9f48-268b5e040b45	start_session	{"id": "01a22a37-b7b0-7740-9d3d-81b52ecd12dc", "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4bf-7541-a555-bd50de728970", "method": "card", "tariff": "01a22a37-b4ce-731f-a1c4-dd3c04605ea1", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 23:00:24.137+00
01a22a37-b7ba-77b4-bdf6-719bb97fefa0	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d7086a189c3	edit_messages	{"id": "01a22a37-b7ba-77b4-bdf6-719bb97fefa0", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "words": "", "answer": "", "format": "json", "method": "post", "sender": "outbox", "statuses": ""}	done	\N	2026-11-30 02:10:24.314+00
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

COPY public.client (id, organisation_id, kind, name, phone, created_at, email, born_on, card_number, verified_at, note, registered_by, archived_at, name_folded, phone_reversed, number, continues_by_minute) FROM stdin;
01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	guest	Unknown Guest	\N	2026-11-30 02:10:23.497+00	\N	\N	\N	\N		\N	\N		\N	\N	f
01a22a37-b4f7-70c5-a6c0-a4314c9d428a	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Айгерім Нұрланқызы	+77015550010	2026-10-11 11:10:23.607+00	client1@example.kz	2004-05-31	00421001	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	айгерім нұрланқызы	01005551077	1	f
01a22a37-b65e-750b-a848-299999bd358b	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Ерлан Сәрсенов	+77075550011	2026-10-12 04:10:23.966+00	client2@example.kz	1999-11-02	00421002	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	ерлан сәрсенов	11005557077	2	f
01a22a37-b667-74ce-b06d-5d61e6d4baee	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Тимур Ахметов	+77015550012	2026-10-12 21:10:23.975+00	\N	2001-03-17	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	тимур ахметов	21005551077	3	f
01a22a37-b66e-7246-9cdb-81b1e9ef7bcb	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Анастасия Ким	+77075550013	2026-10-13 14:10:23.982+00	\N	2005-09-09	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	анастасия ким	31005557077	4	f
01a22a37-b672-73dc-a259-d14be58d9308	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Daniyar Omarov	+77015550014	2026-10-14 07:10:23.986+00	client5@example.kz	2000-01-25	00421003	\N	Left-handed: likes PC 31, the mouse is on the left there	01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	daniyar omarov	41005551077	5	f
01a22a37-b67e-72ee-91ee-1863d18c6642	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Жанна Бекова	+77075550015	2026-10-15 00:10:23.998+00	\N	\N	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	жанна бекова	51005557077	6	f
01a22a37-b682-718c-8ef7-3933cb8c1f53	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Иван Петров	+77015550016	2026-10-15 17:10:24.002+00	\N	2006-07-14	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	иван петров	61005551077	7	f
01a22a37-b687-743b-9cb6-0a899a41eebe	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Пётр Иванов	+77075551117	2026-10-16 10:10:24.007+00	\N	2007-12-03	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	петр иванов	71115557077	8	f
01a22a37-b68e-760b-9698-f50d347f481f	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	+77015551118	+77015551118	2026-10-17 03:10:24.014+00	\N	\N	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N		81115551077	9	f
01a22a37-b691-739e-b0f0-703d501b3585	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Мадина Әбдірахман	+77075551119	2026-10-17 20:10:24.017+00	\N	2003-02-28	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	мадина әбдірахман	91115557077	10	f
01a22a37-b697-72f1-9177-8dbfc894bd0f	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Kevin O'Neill	+77015551120	2026-10-18 13:10:24.023+00	client11@example.kz	1996-06-20	00421004	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	kevin o neill	02115551077	11	f
01a22a37-b69a-7078-acea-b7a2d7c90ab5	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Асель Жұмабаева	+77075551121	2026-10-19 06:10:24.026+00	\N	\N	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	асель жұмабаева	12115557077	12	f
01a22a37-b69e-7203-a246-ac60f52a9128	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Семён Ёлкин	+77015551122	2026-10-19 23:10:24.03+00	\N	2008-10-11	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	семен елкин	22115551077	13	f
01a22a37-b6a3-7104-bafd-f19b3d82f176	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Нұрсұлтан Қайратұлы	+77075551123	2026-10-20 16:10:24.035+00	\N	2002-08-08	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	нұрсұлтан қайратұлы	32115557077	14	f
01a22a37-b6a9-718c-9029-64eca731ecd8	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Дарья Соколова	+77015552224	2026-10-21 09:10:24.041+00	\N	\N	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	дарья соколова	42225551077	15	f
01a22a37-b6ac-7519-b1fe-6977ca8421a9	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Алихан Тлеубаев	+77075552225	2026-10-22 02:10:24.044+00	\N	2004-04-04	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	алихан тлеубаев	52225557077	16	f
01a22a37-b6b1-70c6-8d03-60a07763574d	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	+77015552226	+77015552226	2026-10-22 19:10:24.049+00	\N	\N	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N		62225551077	17	f
01a22a37-b6b4-76a5-9762-80da2b100ef8	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Mia Schneider	+77075552227	2026-10-23 12:10:24.052+00	\N	1998-01-30	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	mia schneider	72225557077	18	f
01a22a37-b6b7-725e-82bd-383be79ea4eb	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Руслан Хасанов	+77015552228	2026-10-24 05:10:24.055+00	\N	\N	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	руслан хасанов	82225551077	19	f
01a22a37-b6b9-7384-bd3c-da652b49745f	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Камила Ергалиева	+77075552229	2026-10-24 22:10:24.057+00	\N	2006-03-08	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	камила ергалиева	92225557077	20	f
01a22a37-b6be-73b8-95d4-95b1eda29e6c	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Максим Орлов	+77015552230	2026-10-25 15:10:24.062+00	client21@example.kz	2001-05-05	00421005	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	максим орлов	03225551077	21	f
01a22a37-b6c3-7621-8abe-c5b08b2c97d7	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Әлия Сейітқызы	+77075553331	2026-10-26 08:10:24.067+00	\N	\N	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	әлия сейітқызы	13335557077	22	f
01a22a37-b6c6-701c-bf72-b2e808a346d6	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Артём Цой	+77015553332	2026-10-27 01:10:24.07+00	\N	2005-11-19	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	артем цой	23335551077	23	f
01a22a37-b6cb-70c7-8e00-5185b80b31af	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Динара Мұқанова	+77075553333	2026-10-27 18:10:24.075+00	\N	\N	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	динара мұқанова	33335557077	24	f
01a22a37-b6ce-7174-be48-abb75797d494	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Олег Васильев	+77015553334	2026-10-28 11:10:24.078+00	\N	1989-09-01	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	олег васильев	43335551077	25	f
01a22a37-b6d1-7571-b4d1-e1e0313ab6d6	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Сания Талғатқызы	+77075553335	2026-10-29 04:10:24.081+00	\N	2007-06-26	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	сания талғатқызы	53335557077	26	f
01a22a37-b6d6-7554-bcb9-826137068a37	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Bauyrzhan Seitkali	+77015553336	2026-10-29 21:10:24.086+00	client27@example.kz	2000-10-10	00421006	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	bauyrzhan seitkali	63335551077	27	f
01a22a37-b6db-75f0-a15b-75f928934f0d	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Виктория Ли	+77075553337	2026-10-30 14:10:24.091+00	\N	\N	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	виктория ли	73335557077	28	f
01a22a37-b6de-715e-87eb-035dde6a8160	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	+77015554438	+77015554438	2026-10-31 07:10:24.094+00	\N	\N	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N		83445551077	29	f
01a22a37-b6e1-76d8-86f9-2df966869c31	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Арман Досжан	+77075554439	2026-11-01 00:10:24.097+00	\N	2003-07-07	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	арман досжан	93445557077	30	f
01a22a37-b6e3-705d-9412-d03b809f05ce	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Полина Громова	+77015554440	2026-11-01 17:10:24.099+00	\N	2004-12-24	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	полина громова	04445551077	31	f
01a22a37-b6e6-7614-9cb7-7e79cee609d3	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Ғалым Есенов	+77075554441	2026-11-02 10:10:24.102+00	\N	\N	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	ғалым есенов	14445557077	32	f
01a22a37-b6e9-76e1-b2f4-c92d84fa62b3	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Ильяс Кәрімов	+77015554442	2026-11-03 03:10:24.105+00	\N	2002-02-02	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	ильяс кәрімов	24445551077	33	f
01a22a37-b6ee-7562-91a4-e747fe168191	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Елена Пак	+77075554443	2026-11-03 20:10:24.11+00	\N	1994-04-19	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	елена пак	34445557077	34	f
01a22a37-b6f3-7229-a5d8-027b4b22a9b5	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Өмірбек Тоқтар	+77015554444	2026-11-04 13:10:24.115+00	\N	\N	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	өмірбек тоқтар	44445551077	35	f
01a22a37-b6f6-7000-84f7-0a6327986532	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Jasmine Lee	+77075555545	2026-11-05 06:10:24.118+00	\N	2001-08-31	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	jasmine lee	54555557077	36	f
01a22a37-b6f8-762c-822a-52faba989bf1	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Никита Беляев	+77015555546	2026-11-05 23:10:24.12+00	\N	2006-01-13	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	никита беляев	64555551077	37	f
01a22a37-b6fd-77e1-9437-bc7d2c2642d8	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Үміт Сағынбай	+77075555547	2026-11-06 16:10:24.125+00	\N	\N	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	үміт сағынбай	74555557077	38	f
01a22a37-b700-703d-ac8c-93b17dd49e93	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Амир Исаев	+77015555548	2026-11-07 09:10:24.128+00	\N	2005-05-15	\N	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	амир исаев	84555551077	39	f
01a22a37-b703-76f7-81ca-2cee90a8d0c1	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	registered	Sofia Rossi	+77075555549	2026-11-08 02:10:24.131+00	client40@example.kz	1997-03-03	00421007	\N		01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	sofia rossi	94555557077	40	f
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
01a22a37-b706-76ce-baa6-ba730956cd46	01a22a37-b6b7-725e-82bd-383be79ea4eb	Broke a headset and would not pay for it	2026-11-30 02:10:24.134+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	\N	\N
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
01a22a37-b4f4-7759-97b6-656a9f6e804d	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	Regulars	amber	2026-11-30 02:10:23.604+00	\N
01a22a37-b4f5-728e-9476-ab8683e7c057	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	Tournament team	violet	2026-11-30 02:10:23.605+00	\N
01a22a37-b4f6-72e9-ab93-465d4ae1cec0	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	School	teal	2026-11-30 02:10:23.606+00	\N
\.


--
-- Data for Name: client_in_group; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_in_group (client_id, group_id) FROM stdin;
01a22a37-b4f7-70c5-a6c0-a4314c9d428a	01a22a37-b4f4-7759-97b6-656a9f6e804d
01a22a37-b65e-750b-a848-299999bd358b	01a22a37-b4f4-7759-97b6-656a9f6e804d
01a22a37-b667-74ce-b06d-5d61e6d4baee	01a22a37-b4f5-728e-9476-ab8683e7c057
01a22a37-b672-73dc-a259-d14be58d9308	01a22a37-b4f5-728e-9476-ab8683e7c057
01a22a37-b682-718c-8ef7-3933cb8c1f53	01a22a37-b4f6-72e9-ab93-465d4ae1cec0
01a22a37-b687-743b-9cb6-0a899a41eebe	01a22a37-b4f6-72e9-ab93-465d4ae1cec0
01a22a37-b691-739e-b0f0-703d501b3585	01a22a37-b4f4-7759-97b6-656a9f6e804d
01a22a37-b69e-7203-a246-ac60f52a9128	01a22a37-b4f6-72e9-ab93-465d4ae1cec0
01a22a37-b6a3-7104-bafd-f19b3d82f176	01a22a37-b4f5-728e-9476-ab8683e7c057
01a22a37-b6ac-7519-b1fe-6977ca8421a9	01a22a37-b4f5-728e-9476-ab8683e7c057
01a22a37-b6b9-7384-bd3c-da652b49745f	01a22a37-b4f6-72e9-ab93-465d4ae1cec0
01a22a37-b6be-73b8-95d4-95b1eda29e6c	01a22a37-b4f4-7759-97b6-656a9f6e804d
01a22a37-b6c6-701c-bf72-b2e808a346d6	01a22a37-b4f5-728e-9476-ab8683e7c057
01a22a37-b6d1-7571-b4d1-e1e0313ab6d6	01a22a37-b4f6-72e9-ab93-465d4ae1cec0
01a22a37-b6d6-7554-bcb9-826137068a37	01a22a37-b4f4-7759-97b6-656a9f6e804d
01a22a37-b6e9-76e1-b2f4-c92d84fa62b3	01a22a37-b4f5-728e-9476-ab8683e7c057
01a22a37-b6ee-7562-91a4-e747fe168191	01a22a37-b4f4-7759-97b6-656a9f6e804d
01a22a37-b6f8-762c-822a-52faba989bf1	01a22a37-b4f6-72e9-ab93-465d4ae1cec0
\.


--
-- Data for Name: client_name_part; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_name_part (organisation_id, part, client_id) FROM stdin;
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	айгерім	01a22a37-b4f7-70c5-a6c0-a4314c9d428a
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	анқызы	01a22a37-b4f7-70c5-a6c0-a4314c9d428a
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	герім	01a22a37-b4f7-70c5-a6c0-a4314c9d428a
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ерім	01a22a37-b4f7-70c5-a6c0-a4314c9d428a
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	зы	01a22a37-b4f7-70c5-a6c0-a4314c9d428a
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	йгерім	01a22a37-b4f7-70c5-a6c0-a4314c9d428a
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ланқызы	01a22a37-b4f7-70c5-a6c0-a4314c9d428a
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	нқызы	01a22a37-b4f7-70c5-a6c0-a4314c9d428a
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	нұрланқызы	01a22a37-b4f7-70c5-a6c0-a4314c9d428a
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	рланқызы	01a22a37-b4f7-70c5-a6c0-a4314c9d428a
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	рім	01a22a37-b4f7-70c5-a6c0-a4314c9d428a
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ызы	01a22a37-b4f7-70c5-a6c0-a4314c9d428a
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ім	01a22a37-b4f7-70c5-a6c0-a4314c9d428a
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	қызы	01a22a37-b4f7-70c5-a6c0-a4314c9d428a
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ұрланқызы	01a22a37-b4f7-70c5-a6c0-a4314c9d428a
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ан	01a22a37-b65e-750b-a848-299999bd358b
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	енов	01a22a37-b65e-750b-a848-299999bd358b
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ерлан	01a22a37-b65e-750b-a848-299999bd358b
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	лан	01a22a37-b65e-750b-a848-299999bd358b
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	нов	01a22a37-b65e-750b-a848-299999bd358b
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ов	01a22a37-b65e-750b-a848-299999bd358b
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	рлан	01a22a37-b65e-750b-a848-299999bd358b
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	рсенов	01a22a37-b65e-750b-a848-299999bd358b
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	сенов	01a22a37-b65e-750b-a848-299999bd358b
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	сәрсенов	01a22a37-b65e-750b-a848-299999bd358b
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	әрсенов	01a22a37-b65e-750b-a848-299999bd358b
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ахметов	01a22a37-b667-74ce-b06d-5d61e6d4baee
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	етов	01a22a37-b667-74ce-b06d-5d61e6d4baee
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	имур	01a22a37-b667-74ce-b06d-5d61e6d4baee
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	метов	01a22a37-b667-74ce-b06d-5d61e6d4baee
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	мур	01a22a37-b667-74ce-b06d-5d61e6d4baee
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ов	01a22a37-b667-74ce-b06d-5d61e6d4baee
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	тимур	01a22a37-b667-74ce-b06d-5d61e6d4baee
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	тов	01a22a37-b667-74ce-b06d-5d61e6d4baee
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ур	01a22a37-b667-74ce-b06d-5d61e6d4baee
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	хметов	01a22a37-b667-74ce-b06d-5d61e6d4baee
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	анастасия	01a22a37-b66e-7246-9cdb-81b1e9ef7bcb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	асия	01a22a37-b66e-7246-9cdb-81b1e9ef7bcb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	астасия	01a22a37-b66e-7246-9cdb-81b1e9ef7bcb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	им	01a22a37-b66e-7246-9cdb-81b1e9ef7bcb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ия	01a22a37-b66e-7246-9cdb-81b1e9ef7bcb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ким	01a22a37-b66e-7246-9cdb-81b1e9ef7bcb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	настасия	01a22a37-b66e-7246-9cdb-81b1e9ef7bcb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	сия	01a22a37-b66e-7246-9cdb-81b1e9ef7bcb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	стасия	01a22a37-b66e-7246-9cdb-81b1e9ef7bcb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	тасия	01a22a37-b66e-7246-9cdb-81b1e9ef7bcb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	aniyar	01a22a37-b672-73dc-a259-d14be58d9308
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ar	01a22a37-b672-73dc-a259-d14be58d9308
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	arov	01a22a37-b672-73dc-a259-d14be58d9308
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	daniyar	01a22a37-b672-73dc-a259-d14be58d9308
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	iyar	01a22a37-b672-73dc-a259-d14be58d9308
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	marov	01a22a37-b672-73dc-a259-d14be58d9308
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	niyar	01a22a37-b672-73dc-a259-d14be58d9308
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	omarov	01a22a37-b672-73dc-a259-d14be58d9308
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ov	01a22a37-b672-73dc-a259-d14be58d9308
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	rov	01a22a37-b672-73dc-a259-d14be58d9308
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	yar	01a22a37-b672-73dc-a259-d14be58d9308
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	анна	01a22a37-b67e-72ee-91ee-1863d18c6642
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	бекова	01a22a37-b67e-72ee-91ee-1863d18c6642
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ва	01a22a37-b67e-72ee-91ee-1863d18c6642
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	екова	01a22a37-b67e-72ee-91ee-1863d18c6642
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	жанна	01a22a37-b67e-72ee-91ee-1863d18c6642
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	кова	01a22a37-b67e-72ee-91ee-1863d18c6642
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	на	01a22a37-b67e-72ee-91ee-1863d18c6642
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	нна	01a22a37-b67e-72ee-91ee-1863d18c6642
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ова	01a22a37-b67e-72ee-91ee-1863d18c6642
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ан	01a22a37-b682-718c-8ef7-3933cb8c1f53
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ван	01a22a37-b682-718c-8ef7-3933cb8c1f53
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	етров	01a22a37-b682-718c-8ef7-3933cb8c1f53
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	иван	01a22a37-b682-718c-8ef7-3933cb8c1f53
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ов	01a22a37-b682-718c-8ef7-3933cb8c1f53
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	петров	01a22a37-b682-718c-8ef7-3933cb8c1f53
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ров	01a22a37-b682-718c-8ef7-3933cb8c1f53
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	тров	01a22a37-b682-718c-8ef7-3933cb8c1f53
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	анов	01a22a37-b687-743b-9cb6-0a899a41eebe
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ванов	01a22a37-b687-743b-9cb6-0a899a41eebe
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	етр	01a22a37-b687-743b-9cb6-0a899a41eebe
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	иванов	01a22a37-b687-743b-9cb6-0a899a41eebe
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	нов	01a22a37-b687-743b-9cb6-0a899a41eebe
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ов	01a22a37-b687-743b-9cb6-0a899a41eebe
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	петр	01a22a37-b687-743b-9cb6-0a899a41eebe
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	тр	01a22a37-b687-743b-9cb6-0a899a41eebe
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	адина	01a22a37-b691-739e-b0f0-703d501b3585
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ан	01a22a37-b691-739e-b0f0-703d501b3585
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ахман	01a22a37-b691-739e-b0f0-703d501b3585
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	бдірахман	01a22a37-b691-739e-b0f0-703d501b3585
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	дина	01a22a37-b691-739e-b0f0-703d501b3585
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	дірахман	01a22a37-b691-739e-b0f0-703d501b3585
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ина	01a22a37-b691-739e-b0f0-703d501b3585
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	мадина	01a22a37-b691-739e-b0f0-703d501b3585
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ман	01a22a37-b691-739e-b0f0-703d501b3585
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	на	01a22a37-b691-739e-b0f0-703d501b3585
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	рахман	01a22a37-b691-739e-b0f0-703d501b3585
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	хман	01a22a37-b691-739e-b0f0-703d501b3585
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ірахман	01a22a37-b691-739e-b0f0-703d501b3585
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	әбдірахман	01a22a37-b691-739e-b0f0-703d501b3585
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	eill	01a22a37-b697-72f1-9177-8dbfc894bd0f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	evin	01a22a37-b697-72f1-9177-8dbfc894bd0f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ill	01a22a37-b697-72f1-9177-8dbfc894bd0f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	in	01a22a37-b697-72f1-9177-8dbfc894bd0f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	kevin	01a22a37-b697-72f1-9177-8dbfc894bd0f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ll	01a22a37-b697-72f1-9177-8dbfc894bd0f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	neill	01a22a37-b697-72f1-9177-8dbfc894bd0f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	o	01a22a37-b697-72f1-9177-8dbfc894bd0f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	vin	01a22a37-b697-72f1-9177-8dbfc894bd0f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	абаева	01a22a37-b69a-7078-acea-b7a2d7c90ab5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	аева	01a22a37-b69a-7078-acea-b7a2d7c90ab5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	асель	01a22a37-b69a-7078-acea-b7a2d7c90ab5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	баева	01a22a37-b69a-7078-acea-b7a2d7c90ab5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ва	01a22a37-b69a-7078-acea-b7a2d7c90ab5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ева	01a22a37-b69a-7078-acea-b7a2d7c90ab5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ель	01a22a37-b69a-7078-acea-b7a2d7c90ab5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	жұмабаева	01a22a37-b69a-7078-acea-b7a2d7c90ab5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ль	01a22a37-b69a-7078-acea-b7a2d7c90ab5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	мабаева	01a22a37-b69a-7078-acea-b7a2d7c90ab5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	сель	01a22a37-b69a-7078-acea-b7a2d7c90ab5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ұмабаева	01a22a37-b69a-7078-acea-b7a2d7c90ab5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	аев	01a22a37-b6ac-7519-b1fe-6977ca8421a9
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	алихан	01a22a37-b6ac-7519-b1fe-6977ca8421a9
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ан	01a22a37-b6ac-7519-b1fe-6977ca8421a9
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	баев	01a22a37-b6ac-7519-b1fe-6977ca8421a9
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ев	01a22a37-b6ac-7519-b1fe-6977ca8421a9
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	еубаев	01a22a37-b6ac-7519-b1fe-6977ca8421a9
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ихан	01a22a37-b6ac-7519-b1fe-6977ca8421a9
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	леубаев	01a22a37-b6ac-7519-b1fe-6977ca8421a9
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	лихан	01a22a37-b6ac-7519-b1fe-6977ca8421a9
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	тлеубаев	01a22a37-b6ac-7519-b1fe-6977ca8421a9
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	убаев	01a22a37-b6ac-7519-b1fe-6977ca8421a9
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	хан	01a22a37-b6ac-7519-b1fe-6977ca8421a9
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ан	01a22a37-b6b7-725e-82bd-383be79ea4eb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	анов	01a22a37-b6b7-725e-82bd-383be79ea4eb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	асанов	01a22a37-b6b7-725e-82bd-383be79ea4eb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	лан	01a22a37-b6b7-725e-82bd-383be79ea4eb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	нов	01a22a37-b6b7-725e-82bd-383be79ea4eb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ов	01a22a37-b6b7-725e-82bd-383be79ea4eb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	руслан	01a22a37-b6b7-725e-82bd-383be79ea4eb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	санов	01a22a37-b6b7-725e-82bd-383be79ea4eb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	слан	01a22a37-b6b7-725e-82bd-383be79ea4eb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	услан	01a22a37-b6b7-725e-82bd-383be79ea4eb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	хасанов	01a22a37-b6b7-725e-82bd-383be79ea4eb
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	артем	01a22a37-b6c6-701c-bf72-b2e808a346d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ем	01a22a37-b6c6-701c-bf72-b2e808a346d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ой	01a22a37-b6c6-701c-bf72-b2e808a346d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ртем	01a22a37-b6c6-701c-bf72-b2e808a346d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	тем	01a22a37-b6c6-701c-bf72-b2e808a346d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	цой	01a22a37-b6c6-701c-bf72-b2e808a346d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	анова	01a22a37-b6cb-70c7-8e00-5185b80b31af
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ара	01a22a37-b6cb-70c7-8e00-5185b80b31af
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ва	01a22a37-b6cb-70c7-8e00-5185b80b31af
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	динара	01a22a37-b6cb-70c7-8e00-5185b80b31af
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	инара	01a22a37-b6cb-70c7-8e00-5185b80b31af
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	мұқанова	01a22a37-b6cb-70c7-8e00-5185b80b31af
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	нара	01a22a37-b6cb-70c7-8e00-5185b80b31af
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	нова	01a22a37-b6cb-70c7-8e00-5185b80b31af
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ова	01a22a37-b6cb-70c7-8e00-5185b80b31af
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ра	01a22a37-b6cb-70c7-8e00-5185b80b31af
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	қанова	01a22a37-b6cb-70c7-8e00-5185b80b31af
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ұқанова	01a22a37-b6cb-70c7-8e00-5185b80b31af
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	алғатқызы	01a22a37-b6d1-7571-b4d1-e1e0313ab6d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ания	01a22a37-b6d1-7571-b4d1-e1e0313ab6d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	атқызы	01a22a37-b6d1-7571-b4d1-e1e0313ab6d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	зы	01a22a37-b6d1-7571-b4d1-e1e0313ab6d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ия	01a22a37-b6d1-7571-b4d1-e1e0313ab6d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	лғатқызы	01a22a37-b6d1-7571-b4d1-e1e0313ab6d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ния	01a22a37-b6d1-7571-b4d1-e1e0313ab6d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	сания	01a22a37-b6d1-7571-b4d1-e1e0313ab6d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	талғатқызы	01a22a37-b6d1-7571-b4d1-e1e0313ab6d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	тқызы	01a22a37-b6d1-7571-b4d1-e1e0313ab6d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ызы	01a22a37-b6d1-7571-b4d1-e1e0313ab6d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ғатқызы	01a22a37-b6d1-7571-b4d1-e1e0313ab6d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	қызы	01a22a37-b6d1-7571-b4d1-e1e0313ab6d6
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ali	01a22a37-b6d6-7554-bcb9-826137068a37
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	an	01a22a37-b6d6-7554-bcb9-826137068a37
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	auyrzhan	01a22a37-b6d6-7554-bcb9-826137068a37
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	bauyrzhan	01a22a37-b6d6-7554-bcb9-826137068a37
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	eitkali	01a22a37-b6d6-7554-bcb9-826137068a37
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	han	01a22a37-b6d6-7554-bcb9-826137068a37
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	itkali	01a22a37-b6d6-7554-bcb9-826137068a37
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	kali	01a22a37-b6d6-7554-bcb9-826137068a37
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	li	01a22a37-b6d6-7554-bcb9-826137068a37
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	rzhan	01a22a37-b6d6-7554-bcb9-826137068a37
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	seitkali	01a22a37-b6d6-7554-bcb9-826137068a37
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	tkali	01a22a37-b6d6-7554-bcb9-826137068a37
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	uyrzhan	01a22a37-b6d6-7554-bcb9-826137068a37
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	yrzhan	01a22a37-b6d6-7554-bcb9-826137068a37
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	zhan	01a22a37-b6d6-7554-bcb9-826137068a37
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	виктория	01a22a37-b6db-75f0-a15b-75f928934f0d
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	иктория	01a22a37-b6db-75f0-a15b-75f928934f0d
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ия	01a22a37-b6db-75f0-a15b-75f928934f0d
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ктория	01a22a37-b6db-75f0-a15b-75f928934f0d
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ли	01a22a37-b6db-75f0-a15b-75f928934f0d
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ория	01a22a37-b6db-75f0-a15b-75f928934f0d
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	рия	01a22a37-b6db-75f0-a15b-75f928934f0d
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	тория	01a22a37-b6db-75f0-a15b-75f928934f0d
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ан	01a22a37-b6e1-76d8-86f9-2df966869c31
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	арман	01a22a37-b6e1-76d8-86f9-2df966869c31
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	досжан	01a22a37-b6e1-76d8-86f9-2df966869c31
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	жан	01a22a37-b6e1-76d8-86f9-2df966869c31
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ман	01a22a37-b6e1-76d8-86f9-2df966869c31
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	осжан	01a22a37-b6e1-76d8-86f9-2df966869c31
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	рман	01a22a37-b6e1-76d8-86f9-2df966869c31
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	сжан	01a22a37-b6e1-76d8-86f9-2df966869c31
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	алым	01a22a37-b6e6-7614-9cb7-7e79cee609d3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	енов	01a22a37-b6e6-7614-9cb7-7e79cee609d3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	есенов	01a22a37-b6e6-7614-9cb7-7e79cee609d3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	лым	01a22a37-b6e6-7614-9cb7-7e79cee609d3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	нов	01a22a37-b6e6-7614-9cb7-7e79cee609d3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ов	01a22a37-b6e6-7614-9cb7-7e79cee609d3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	сенов	01a22a37-b6e6-7614-9cb7-7e79cee609d3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ым	01a22a37-b6e6-7614-9cb7-7e79cee609d3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ғалым	01a22a37-b6e6-7614-9cb7-7e79cee609d3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	asmine	01a22a37-b6f6-7000-84f7-0a6327986532
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ee	01a22a37-b6f6-7000-84f7-0a6327986532
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ine	01a22a37-b6f6-7000-84f7-0a6327986532
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	jasmine	01a22a37-b6f6-7000-84f7-0a6327986532
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	lee	01a22a37-b6f6-7000-84f7-0a6327986532
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	mine	01a22a37-b6f6-7000-84f7-0a6327986532
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ne	01a22a37-b6f6-7000-84f7-0a6327986532
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	smine	01a22a37-b6f6-7000-84f7-0a6327986532
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	аев	01a22a37-b700-703d-ac8c-93b17dd49e93
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	амир	01a22a37-b700-703d-ac8c-93b17dd49e93
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ев	01a22a37-b700-703d-ac8c-93b17dd49e93
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ир	01a22a37-b700-703d-ac8c-93b17dd49e93
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	исаев	01a22a37-b700-703d-ac8c-93b17dd49e93
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	елкин	01a22a37-b69e-7203-a246-ac60f52a9128
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	емен	01a22a37-b69e-7203-a246-ac60f52a9128
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ен	01a22a37-b69e-7203-a246-ac60f52a9128
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ин	01a22a37-b69e-7203-a246-ac60f52a9128
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	кин	01a22a37-b69e-7203-a246-ac60f52a9128
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	лкин	01a22a37-b69e-7203-a246-ac60f52a9128
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	мен	01a22a37-b69e-7203-a246-ac60f52a9128
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	семен	01a22a37-b69e-7203-a246-ac60f52a9128
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	айратұлы	01a22a37-b6a3-7104-bafd-f19b3d82f176
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ан	01a22a37-b6a3-7104-bafd-f19b3d82f176
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	атұлы	01a22a37-b6a3-7104-bafd-f19b3d82f176
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	йратұлы	01a22a37-b6a3-7104-bafd-f19b3d82f176
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	лтан	01a22a37-b6a3-7104-bafd-f19b3d82f176
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	лы	01a22a37-b6a3-7104-bafd-f19b3d82f176
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	нұрсұлтан	01a22a37-b6a3-7104-bafd-f19b3d82f176
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ратұлы	01a22a37-b6a3-7104-bafd-f19b3d82f176
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	рсұлтан	01a22a37-b6a3-7104-bafd-f19b3d82f176
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	сұлтан	01a22a37-b6a3-7104-bafd-f19b3d82f176
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	тан	01a22a37-b6a3-7104-bafd-f19b3d82f176
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	тұлы	01a22a37-b6a3-7104-bafd-f19b3d82f176
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	қайратұлы	01a22a37-b6a3-7104-bafd-f19b3d82f176
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ұлтан	01a22a37-b6a3-7104-bafd-f19b3d82f176
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ұлы	01a22a37-b6a3-7104-bafd-f19b3d82f176
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ұрсұлтан	01a22a37-b6a3-7104-bafd-f19b3d82f176
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	арья	01a22a37-b6a9-718c-9029-64eca731ecd8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ва	01a22a37-b6a9-718c-9029-64eca731ecd8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	дарья	01a22a37-b6a9-718c-9029-64eca731ecd8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	колова	01a22a37-b6a9-718c-9029-64eca731ecd8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	лова	01a22a37-b6a9-718c-9029-64eca731ecd8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ова	01a22a37-b6a9-718c-9029-64eca731ecd8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	околова	01a22a37-b6a9-718c-9029-64eca731ecd8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	олова	01a22a37-b6a9-718c-9029-64eca731ecd8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	рья	01a22a37-b6a9-718c-9029-64eca731ecd8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	соколова	01a22a37-b6a9-718c-9029-64eca731ecd8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ья	01a22a37-b6a9-718c-9029-64eca731ecd8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	chneider	01a22a37-b6b4-76a5-9762-80da2b100ef8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	der	01a22a37-b6b4-76a5-9762-80da2b100ef8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	eider	01a22a37-b6b4-76a5-9762-80da2b100ef8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	er	01a22a37-b6b4-76a5-9762-80da2b100ef8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	hneider	01a22a37-b6b4-76a5-9762-80da2b100ef8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ia	01a22a37-b6b4-76a5-9762-80da2b100ef8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ider	01a22a37-b6b4-76a5-9762-80da2b100ef8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	mia	01a22a37-b6b4-76a5-9762-80da2b100ef8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	neider	01a22a37-b6b4-76a5-9762-80da2b100ef8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	schneider	01a22a37-b6b4-76a5-9762-80da2b100ef8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	алиева	01a22a37-b6b9-7384-bd3c-da652b49745f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	амила	01a22a37-b6b9-7384-bd3c-da652b49745f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ва	01a22a37-b6b9-7384-bd3c-da652b49745f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	галиева	01a22a37-b6b9-7384-bd3c-da652b49745f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ева	01a22a37-b6b9-7384-bd3c-da652b49745f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ергалиева	01a22a37-b6b9-7384-bd3c-da652b49745f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	иева	01a22a37-b6b9-7384-bd3c-da652b49745f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ила	01a22a37-b6b9-7384-bd3c-da652b49745f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	камила	01a22a37-b6b9-7384-bd3c-da652b49745f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ла	01a22a37-b6b9-7384-bd3c-da652b49745f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	лиева	01a22a37-b6b9-7384-bd3c-da652b49745f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	мила	01a22a37-b6b9-7384-bd3c-da652b49745f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ргалиева	01a22a37-b6b9-7384-bd3c-da652b49745f
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	аксим	01a22a37-b6be-73b8-95d4-95b1eda29e6c
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	им	01a22a37-b6be-73b8-95d4-95b1eda29e6c
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ксим	01a22a37-b6be-73b8-95d4-95b1eda29e6c
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	лов	01a22a37-b6be-73b8-95d4-95b1eda29e6c
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	максим	01a22a37-b6be-73b8-95d4-95b1eda29e6c
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ов	01a22a37-b6be-73b8-95d4-95b1eda29e6c
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	орлов	01a22a37-b6be-73b8-95d4-95b1eda29e6c
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	рлов	01a22a37-b6be-73b8-95d4-95b1eda29e6c
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	сим	01a22a37-b6be-73b8-95d4-95b1eda29e6c
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ейітқызы	01a22a37-b6c3-7621-8abe-c5b08b2c97d7
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	зы	01a22a37-b6c3-7621-8abe-c5b08b2c97d7
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ия	01a22a37-b6c3-7621-8abe-c5b08b2c97d7
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	йітқызы	01a22a37-b6c3-7621-8abe-c5b08b2c97d7
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	лия	01a22a37-b6c3-7621-8abe-c5b08b2c97d7
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	сейітқызы	01a22a37-b6c3-7621-8abe-c5b08b2c97d7
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	тқызы	01a22a37-b6c3-7621-8abe-c5b08b2c97d7
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ызы	01a22a37-b6c3-7621-8abe-c5b08b2c97d7
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ітқызы	01a22a37-b6c3-7621-8abe-c5b08b2c97d7
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	қызы	01a22a37-b6c3-7621-8abe-c5b08b2c97d7
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	әлия	01a22a37-b6c3-7621-8abe-c5b08b2c97d7
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	асильев	01a22a37-b6ce-7174-be48-abb75797d494
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	васильев	01a22a37-b6ce-7174-be48-abb75797d494
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ев	01a22a37-b6ce-7174-be48-abb75797d494
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ег	01a22a37-b6ce-7174-be48-abb75797d494
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ильев	01a22a37-b6ce-7174-be48-abb75797d494
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	лег	01a22a37-b6ce-7174-be48-abb75797d494
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	льев	01a22a37-b6ce-7174-be48-abb75797d494
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	олег	01a22a37-b6ce-7174-be48-abb75797d494
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	сильев	01a22a37-b6ce-7174-be48-abb75797d494
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ьев	01a22a37-b6ce-7174-be48-abb75797d494
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ва	01a22a37-b6e3-705d-9412-d03b809f05ce
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	громова	01a22a37-b6e3-705d-9412-d03b809f05ce
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ина	01a22a37-b6e3-705d-9412-d03b809f05ce
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	лина	01a22a37-b6e3-705d-9412-d03b809f05ce
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	мова	01a22a37-b6e3-705d-9412-d03b809f05ce
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	на	01a22a37-b6e3-705d-9412-d03b809f05ce
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ова	01a22a37-b6e3-705d-9412-d03b809f05ce
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	олина	01a22a37-b6e3-705d-9412-d03b809f05ce
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	омова	01a22a37-b6e3-705d-9412-d03b809f05ce
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	полина	01a22a37-b6e3-705d-9412-d03b809f05ce
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ромова	01a22a37-b6e3-705d-9412-d03b809f05ce
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ильяс	01a22a37-b6e9-76e1-b2f4-c92d84fa62b3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	кәрімов	01a22a37-b6e9-76e1-b2f4-c92d84fa62b3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	льяс	01a22a37-b6e9-76e1-b2f4-c92d84fa62b3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	мов	01a22a37-b6e9-76e1-b2f4-c92d84fa62b3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ов	01a22a37-b6e9-76e1-b2f4-c92d84fa62b3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	рімов	01a22a37-b6e9-76e1-b2f4-c92d84fa62b3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ьяс	01a22a37-b6e9-76e1-b2f4-c92d84fa62b3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	яс	01a22a37-b6e9-76e1-b2f4-c92d84fa62b3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	імов	01a22a37-b6e9-76e1-b2f4-c92d84fa62b3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	әрімов	01a22a37-b6e9-76e1-b2f4-c92d84fa62b3
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ак	01a22a37-b6ee-7562-91a4-e747fe168191
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	елена	01a22a37-b6ee-7562-91a4-e747fe168191
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ена	01a22a37-b6ee-7562-91a4-e747fe168191
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	лена	01a22a37-b6ee-7562-91a4-e747fe168191
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	на	01a22a37-b6ee-7562-91a4-e747fe168191
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	пак	01a22a37-b6ee-7562-91a4-e747fe168191
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ар	01a22a37-b6f3-7229-a5d8-027b4b22a9b5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	бек	01a22a37-b6f3-7229-a5d8-027b4b22a9b5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ек	01a22a37-b6f3-7229-a5d8-027b4b22a9b5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	мірбек	01a22a37-b6f3-7229-a5d8-027b4b22a9b5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	оқтар	01a22a37-b6f3-7229-a5d8-027b4b22a9b5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	рбек	01a22a37-b6f3-7229-a5d8-027b4b22a9b5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	тар	01a22a37-b6f3-7229-a5d8-027b4b22a9b5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	тоқтар	01a22a37-b6f3-7229-a5d8-027b4b22a9b5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ірбек	01a22a37-b6f3-7229-a5d8-027b4b22a9b5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	қтар	01a22a37-b6f3-7229-a5d8-027b4b22a9b5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	өмірбек	01a22a37-b6f3-7229-a5d8-027b4b22a9b5
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	беляев	01a22a37-b6f8-762c-822a-52faba989bf1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ев	01a22a37-b6f8-762c-822a-52faba989bf1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	еляев	01a22a37-b6f8-762c-822a-52faba989bf1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	икита	01a22a37-b6f8-762c-822a-52faba989bf1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ита	01a22a37-b6f8-762c-822a-52faba989bf1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	кита	01a22a37-b6f8-762c-822a-52faba989bf1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ляев	01a22a37-b6f8-762c-822a-52faba989bf1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	никита	01a22a37-b6f8-762c-822a-52faba989bf1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	та	01a22a37-b6f8-762c-822a-52faba989bf1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	яев	01a22a37-b6f8-762c-822a-52faba989bf1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ай	01a22a37-b6fd-77e1-9437-bc7d2c2642d8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ағынбай	01a22a37-b6fd-77e1-9437-bc7d2c2642d8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	бай	01a22a37-b6fd-77e1-9437-bc7d2c2642d8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	міт	01a22a37-b6fd-77e1-9437-bc7d2c2642d8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	нбай	01a22a37-b6fd-77e1-9437-bc7d2c2642d8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	сағынбай	01a22a37-b6fd-77e1-9437-bc7d2c2642d8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ынбай	01a22a37-b6fd-77e1-9437-bc7d2c2642d8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	іт	01a22a37-b6fd-77e1-9437-bc7d2c2642d8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ғынбай	01a22a37-b6fd-77e1-9437-bc7d2c2642d8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	үміт	01a22a37-b6fd-77e1-9437-bc7d2c2642d8
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	fia	01a22a37-b703-76f7-81ca-2cee90a8d0c1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ia	01a22a37-b703-76f7-81ca-2cee90a8d0c1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ofia	01a22a37-b703-76f7-81ca-2cee90a8d0c1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ossi	01a22a37-b703-76f7-81ca-2cee90a8d0c1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	rossi	01a22a37-b703-76f7-81ca-2cee90a8d0c1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	si	01a22a37-b703-76f7-81ca-2cee90a8d0c1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	sofia	01a22a37-b703-76f7-81ca-2cee90a8d0c1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	ssi	01a22a37-b703-76f7-81ca-2cee90a8d0c1
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	мир	01a22a37-b700-703d-ac8c-93b17dd49e93
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	саев	01a22a37-b700-703d-ac8c-93b17dd49e93
\.


--
-- Data for Name: client_tariff; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_tariff (id, club_id, client_id, order_line_id, seconds_kept, seconds_left, cost, cost_bonus, issued_at, visits, visits_left, visit_seconds, first_used_at, valid_until, cancelled_at) FROM stdin;
\.


--
-- Data for Name: client_tariff_move; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_tariff_move (id, club_id, client_tariff_id, kind, seconds, time_block_id, transaction_id, shift_id, staff_id, at, visits, reason) FROM stdin;
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
01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	Nebula, Almaty	KZ	Asia/Almaty	+77270000000	1	5	30	06:00:00	2026-11-30 02:10:23.497+00	f		0	t	15	balance	30
\.


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.device (id, club_id, zone_id, kind, number, archived_at, created_at, name, mac) FROM stdin;
01a22a37-b49d-711b-8a80-47a0df584a92	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	1	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b49f-73ca-a743-e3fad5325c85	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	2	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4a0-76f7-bd16-10f199f5e6cd	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	3	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4a1-721a-9103-87a1244981cb	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	4	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4a2-76d0-8a1d-233b61273426	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	5	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4a3-76ce-9f4b-e609e35ab608	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	6	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4a4-742a-bb08-bac334d3a593	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	7	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4a5-7075-9340-2667d55604a9	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	8	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4a6-7070-8bb3-4fd4cae9ea82	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	9	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4a7-7662-8bc7-19f9931c80c3	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	10	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4a8-76c7-94b8-f8e9f72cbcd6	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	11	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4a9-75dc-a935-c9e9dc90d66f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	12	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4aa-77a2-bc0c-89aafe7b277b	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	13	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4ab-773a-ae70-c8c62ccbb745	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	14	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4ac-77f4-84fc-54470f01b004	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	15	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4ad-7713-b33a-cf99222cde88	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	16	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4ad-7713-b33a-cf9b70a62ba8	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	17	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4ae-705d-88c7-1c756d7fba62	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	18	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4af-77bd-906a-ab306088108d	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	19	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4b0-721d-bc54-04711483bd8d	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	20	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4b1-7228-b216-d5cb720e68e7	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	21	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4b2-72ca-9795-b52d6a1d2c22	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	22	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4b3-71a2-9277-d870d205eb06	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	23	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4b3-71a2-9277-d8724b4936ff	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	24	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4b4-70a3-988e-12a54e436675	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	25	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4b5-7623-9cf6-23184dd30752	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	26	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4b6-7659-90c7-5acabf5b6ba0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	27	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4b7-7466-9233-6ef8832e3e6e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9617c455737e	pc	28	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4b8-70e5-ba70-b9509d076b54	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9618528c4af7	pc	29	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4b9-763f-a9bf-4b8479630974	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9618528c4af7	pc	30	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4ba-77bf-9236-48ca40d31670	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9618528c4af7	pc	31	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4bb-74a2-ad40-d65d1f9272ea	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9618528c4af7	pc	32	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4bc-731c-8a15-558c5cad8196	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9618528c4af7	pc	33	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4bc-731c-8a15-558e4de8116f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9618528c4af7	pc	34	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4bd-7500-87ad-c457d07eddc5	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9618528c4af7	pc	35	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4be-7279-b5d5-f64c62746dee	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9618528c4af7	pc	36	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4bf-7541-a555-bd50de728970	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9618528c4af7	pc	37	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4c0-7327-9e0f-455e453b4304	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9618528c4af7	pc	38	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4c0-7327-9e0f-456064db9f9b	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9618528c4af7	pc	39	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4c1-718d-b830-2eb31ff29307	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9618528c4af7	pc	40	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4c2-7451-b396-d0a001a536a1	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9619488f932e	console	1	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4c3-7127-9440-3f209b6f2d68	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9619488f932e	console	2	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4c4-7375-a015-9b7861ec7743	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9619488f932e	console	3	\N	2026-11-30 02:10:23.507+00	\N	\N
01a22a37-b4c5-7338-9b33-b6adc277b63b	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b493-714b-8255-9619488f932e	console	4	\N	2026-11-30 02:10:23.507+00	\N	\N
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
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	outbox	{club}: {code} is your code. It is good for 5 minutes.		post	json	{"to": "{to}", "text": "{text}", "id": "{id}"}		200	299	
\.


--
-- Data for Name: minutes_back; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.minutes_back (time_block_id, club_id, minutes, amount, transaction_id, at) FROM stdin;
\.


--
-- Data for Name: news; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.news (id, club_id, number, body, at) FROM stdin;
01a22a37-b495-73cb-8313-b55b7cd9915a	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b49b-77db-9486-0189a86df8fe	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b49d-711b-8a80-479f1a9c2409	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b49f-73ca-a743-e3f92562c034	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4a0-76f7-bd16-10f00e090ecc	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4a1-721a-9103-87a03c4a08d8	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4a2-76d0-8a1d-233a848b4e55	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4a3-76ce-9f4b-e6085592c0e9	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4a4-742a-bb08-bac2e1042892	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4a5-7075-9340-26660f7ee065	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4a6-7070-8bb3-4fd3242d613f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4a7-7662-8bc7-19f8ecc87e31	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4a8-76c7-94b8-f8e80a180855	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4a9-75dc-a935-c9e8aac4dff4	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4aa-77a2-bc0c-89a919c3afcb	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4ab-773a-ae70-c8c5598f70e9	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4ab-773a-ae70-c8c7885c8cbb	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4ac-77f4-84fc-5448f7ce21f8	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4ad-7713-b33a-cf9a9ea47786	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4ae-705d-88c7-1c742aa090d8	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4af-77bd-906a-ab2f6de009df	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4b0-721d-bc54-047068bdc722	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4b0-721d-bc54-0472bf6624a6	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4b1-7228-b216-d5ccce6b0e4e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4b2-72ca-9795-b52e8fd63d2a	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4b3-71a2-9277-d87163e5ed9a	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4b4-70a3-988e-12a4598250f8	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4b5-7623-9cf6-23179b54ea06	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4b6-7659-90c7-5ac9fd3c2051	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4b7-7466-9233-6ef74aefe5ed	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4b8-70e5-ba70-b94f55d80ace	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4b9-763f-a9bf-4b83fcb82645	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4ba-77bf-9236-48c99aeab9f5	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4bb-74a2-ad40-d65c3b0b08c4	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4bb-74a2-ad40-d65eedb58a9f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4bc-731c-8a15-558d9578d01a	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4bd-7500-87ad-c456ee6a36a4	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4be-7279-b5d5-f64bbf01bd48	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4bf-7541-a555-bd4faddf7514	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4bf-7541-a555-bd51de0ffee6	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4c0-7327-9e0f-455faa28a13d	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4c1-718d-b830-2eb22fd1b220	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4c2-7451-b396-d09f8b2e79ca	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4c3-7127-9440-3f1f910ba40d	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4c4-7375-a015-9b77ebf2593b	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4c4-7375-a015-9b7954f4644f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b4c5-7338-9b33-b6ae8ce3203f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	"Furnished"	2026-11-30 02:10:23.507+00
01a22a37-b658-736a-a3e8-244b7b1a9d36	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b4f7-70c5-a6c0-a4314c9d428a", "ban": null, "name": "Айгерім Нұрланқызы", "note": "", "email": "client1@example.kz", "phone": "+77015550010", "groups": [], "number": 1, "born_on": "2004-05-31", "archived_at": null, "card_number": "00421001", "verified_at": null, "registered_at": "2026-10-11T11:10:23.607Z", "registered_by": "Dana"}}	2026-10-11 11:10:23.607+00
01a22a37-b65e-750b-a848-2998398f341e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b4f7-70c5-a6c0-a4314c9d428a", "ban": null, "name": "Айгерім Нұрланқызы", "note": "", "email": "client1@example.kz", "phone": "+77015550010", "groups": [{"id": "01a22a37-b4f4-7759-97b6-656a9f6e804d", "name": "Regulars", "colour": "amber", "archived": false}], "number": 1, "born_on": "2004-05-31", "archived_at": null, "card_number": "00421001", "verified_at": null, "registered_at": "2026-10-11T11:10:23.607Z", "registered_by": "Dana"}}	2026-10-11 11:10:23.607+00
01a22a37-b662-7164-8050-1ac0320bb7f1	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b65e-750b-a848-299999bd358b", "ban": null, "name": "Ерлан Сәрсенов", "note": "", "email": "client2@example.kz", "phone": "+77075550011", "groups": [], "number": 2, "born_on": "1999-11-02", "archived_at": null, "card_number": "00421002", "verified_at": null, "registered_at": "2026-10-12T04:10:23.966Z", "registered_by": "Dana"}}	2026-10-12 04:10:23.966+00
01a22a37-b666-77fb-ae2c-356b972bb162	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b65e-750b-a848-299999bd358b", "ban": null, "name": "Ерлан Сәрсенов", "note": "", "email": "client2@example.kz", "phone": "+77075550011", "groups": [{"id": "01a22a37-b4f4-7759-97b6-656a9f6e804d", "name": "Regulars", "colour": "amber", "archived": false}], "number": 2, "born_on": "1999-11-02", "archived_at": null, "card_number": "00421002", "verified_at": null, "registered_at": "2026-10-12T04:10:23.966Z", "registered_by": "Dana"}}	2026-10-12 04:10:23.966+00
01a22a37-b66b-776b-a329-82c007b14255	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b667-74ce-b06d-5d61e6d4baee", "ban": null, "name": "Тимур Ахметов", "note": "", "email": null, "phone": "+77015550012", "groups": [], "number": 3, "born_on": "2001-03-17", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-12T21:10:23.975Z", "registered_by": "Dana"}}	2026-10-12 21:10:23.975+00
01a22a37-b66e-7246-9cdb-81b0c75748eb	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b667-74ce-b06d-5d61e6d4baee", "ban": null, "name": "Тимур Ахметов", "note": "", "email": null, "phone": "+77015550012", "groups": [{"id": "01a22a37-b4f5-728e-9476-ab8683e7c057", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 3, "born_on": "2001-03-17", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-12T21:10:23.975Z", "registered_by": "Dana"}}	2026-10-12 21:10:23.975+00
01a22a37-b672-73dc-a259-d14ad60cf919	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b66e-7246-9cdb-81b1e9ef7bcb", "ban": null, "name": "Анастасия Ким", "note": "", "email": null, "phone": "+77075550013", "groups": [], "number": 4, "born_on": "2005-09-09", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-13T14:10:23.982Z", "registered_by": "Dana"}}	2026-10-13 14:10:23.982+00
01a22a37-b677-77bd-b24c-d07a35e4cce3	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b672-73dc-a259-d14be58d9308", "ban": null, "name": "Daniyar Omarov", "note": "", "email": "client5@example.kz", "phone": "+77015550014", "groups": [], "number": 5, "born_on": "2000-01-25", "archived_at": null, "card_number": "00421003", "verified_at": null, "registered_at": "2026-10-14T07:10:23.986Z", "registered_by": "Dana"}}	2026-10-14 07:10:23.986+00
01a22a37-b67e-72ee-91ee-1862588aef12	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b672-73dc-a259-d14be58d9308", "ban": null, "name": "Daniyar Omarov", "note": "Left-handed: likes PC 31, the mouse is on the left there", "email": "client5@example.kz", "phone": "+77015550014", "groups": [{"id": "01a22a37-b4f5-728e-9476-ab8683e7c057", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 5, "born_on": "2000-01-25", "archived_at": null, "card_number": "00421003", "verified_at": null, "registered_at": "2026-10-14T07:10:23.986Z", "registered_by": "Dana"}}	2026-10-14 07:10:23.986+00
01a22a37-b685-7490-9047-24c0f6125ff4	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b682-718c-8ef7-3933cb8c1f53", "ban": null, "name": "Иван Петров", "note": "", "email": null, "phone": "+77015550016", "groups": [], "number": 7, "born_on": "2006-07-14", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-15T17:10:24.002Z", "registered_by": "Dana"}}	2026-10-15 17:10:24.002+00
01a22a37-b68a-76bf-a52d-8a83227c1653	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b687-743b-9cb6-0a899a41eebe", "ban": null, "name": "Пётр Иванов", "note": "", "email": null, "phone": "+77075551117", "groups": [], "number": 8, "born_on": "2007-12-03", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-16T10:10:24.007Z", "registered_by": "Dana"}}	2026-10-16 10:10:24.007+00
01a22a37-b691-739e-b0f0-703cb17540ac	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b68e-760b-9698-f50d347f481f", "ban": null, "name": "+77015551118", "note": "", "email": null, "phone": "+77015551118", "groups": [], "number": 9, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-17T03:10:24.014Z", "registered_by": "Dana"}}	2026-10-17 03:10:24.014+00
01a22a37-b697-72f1-9177-8dbe89e19e63	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b691-739e-b0f0-703d501b3585", "ban": null, "name": "Мадина Әбдірахман", "note": "", "email": null, "phone": "+77075551119", "groups": [{"id": "01a22a37-b4f4-7759-97b6-656a9f6e804d", "name": "Regulars", "colour": "amber", "archived": false}], "number": 10, "born_on": "2003-02-28", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-17T20:10:24.017Z", "registered_by": "Dana"}}	2026-10-17 20:10:24.017+00
01a22a37-b69e-7203-a246-ac5fdf0a9335	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b69a-7078-acea-b7a2d7c90ab5", "ban": null, "name": "Асель Жұмабаева", "note": "", "email": null, "phone": "+77075551121", "groups": [], "number": 12, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-19T06:10:24.026Z", "registered_by": "Dana"}}	2026-10-19 06:10:24.026+00
01a22a37-b6a3-7104-bafd-f19ad719002f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b69e-7203-a246-ac60f52a9128", "ban": null, "name": "Семён Ёлкин", "note": "", "email": null, "phone": "+77015551122", "groups": [{"id": "01a22a37-b4f6-72e9-ab93-465d4ae1cec0", "name": "School", "colour": "teal", "archived": false}], "number": 13, "born_on": "2008-10-11", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-19T23:10:24.030Z", "registered_by": "Dana"}}	2026-10-19 23:10:24.03+00
01a22a37-b6a8-70a2-aba7-142c245dcac3	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6a3-7104-bafd-f19b3d82f176", "ban": null, "name": "Нұрсұлтан Қайратұлы", "note": "", "email": null, "phone": "+77075551123", "groups": [{"id": "01a22a37-b4f5-728e-9476-ab8683e7c057", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 14, "born_on": "2002-08-08", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-20T16:10:24.035Z", "registered_by": "Dana"}}	2026-10-20 16:10:24.035+00
01a22a37-b6af-7191-9865-01df07d519ff	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6ac-7519-b1fe-6977ca8421a9", "ban": null, "name": "Алихан Тлеубаев", "note": "", "email": null, "phone": "+77075552225", "groups": [], "number": 16, "born_on": "2004-04-04", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-22T02:10:24.044Z", "registered_by": "Dana"}}	2026-10-22 02:10:24.044+00
01a22a37-b6b3-701f-a4ce-495a3a49a938	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6b1-70c6-8d03-60a07763574d", "ban": null, "name": "+77015552226", "note": "", "email": null, "phone": "+77015552226", "groups": [], "number": 17, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-22T19:10:24.049Z", "registered_by": "Dana"}}	2026-10-22 19:10:24.049+00
01a22a37-b6b9-7384-bd3c-da6400ac5996	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6b7-725e-82bd-383be79ea4eb", "ban": null, "name": "Руслан Хасанов", "note": "", "email": null, "phone": "+77015552228", "groups": [], "number": 19, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-24T05:10:24.055Z", "registered_by": "Dana"}}	2026-10-24 05:10:24.055+00
01a22a37-b6be-73b8-95d4-95b0770f3ccd	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6b9-7384-bd3c-da652b49745f", "ban": null, "name": "Камила Ергалиева", "note": "", "email": null, "phone": "+77075552229", "groups": [{"id": "01a22a37-b4f6-72e9-ab93-465d4ae1cec0", "name": "School", "colour": "teal", "archived": false}], "number": 20, "born_on": "2006-03-08", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-24T22:10:24.057Z", "registered_by": "Dana"}}	2026-10-24 22:10:24.057+00
01a22a37-b6c3-7621-8abe-c5af2426e772	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6be-73b8-95d4-95b1eda29e6c", "ban": null, "name": "Максим Орлов", "note": "", "email": "client21@example.kz", "phone": "+77015552230", "groups": [{"id": "01a22a37-b4f4-7759-97b6-656a9f6e804d", "name": "Regulars", "colour": "amber", "archived": false}], "number": 21, "born_on": "2001-05-05", "archived_at": null, "card_number": "00421005", "verified_at": null, "registered_at": "2026-10-25T15:10:24.062Z", "registered_by": "Dana"}}	2026-10-25 15:10:24.062+00
01a22a37-b6c8-738b-ad81-37248dbe157b	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6c6-701c-bf72-b2e808a346d6", "ban": null, "name": "Артём Цой", "note": "", "email": null, "phone": "+77015553332", "groups": [], "number": 23, "born_on": "2005-11-19", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-27T01:10:24.070Z", "registered_by": "Dana"}}	2026-10-27 01:10:24.07+00
01a22a37-b6ce-7174-be48-abb6429f1121	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6cb-70c7-8e00-5185b80b31af", "ban": null, "name": "Динара Мұқанова", "note": "", "email": null, "phone": "+77075553333", "groups": [], "number": 24, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-27T18:10:24.075Z", "registered_by": "Dana"}}	2026-10-27 18:10:24.075+00
01a22a37-b6d3-72bc-9f57-2613d55487f8	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6d1-7571-b4d1-e1e0313ab6d6", "ban": null, "name": "Сания Талғатқызы", "note": "", "email": null, "phone": "+77075553335", "groups": [], "number": 26, "born_on": "2007-06-26", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-29T04:10:24.081Z", "registered_by": "Dana"}}	2026-10-29 04:10:24.081+00
01a22a37-b67b-74ad-a3ac-f9cbfc48704a	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b672-73dc-a259-d14be58d9308", "ban": null, "name": "Daniyar Omarov", "note": "", "email": "client5@example.kz", "phone": "+77015550014", "groups": [{"id": "01a22a37-b4f5-728e-9476-ab8683e7c057", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 5, "born_on": "2000-01-25", "archived_at": null, "card_number": "00421003", "verified_at": null, "registered_at": "2026-10-14T07:10:23.986Z", "registered_by": "Dana"}}	2026-10-14 07:10:23.986+00
01a22a37-b681-70c8-8034-c52aa0c11298	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b67e-72ee-91ee-1863d18c6642", "ban": null, "name": "Жанна Бекова", "note": "", "email": null, "phone": "+77075550015", "groups": [], "number": 6, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-15T00:10:23.998Z", "registered_by": "Dana"}}	2026-10-15 00:10:23.998+00
01a22a37-b687-743b-9cb6-0a886e060620	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b682-718c-8ef7-3933cb8c1f53", "ban": null, "name": "Иван Петров", "note": "", "email": null, "phone": "+77015550016", "groups": [{"id": "01a22a37-b4f6-72e9-ab93-465d4ae1cec0", "name": "School", "colour": "teal", "archived": false}], "number": 7, "born_on": "2006-07-14", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-15T17:10:24.002Z", "registered_by": "Dana"}}	2026-10-15 17:10:24.002+00
01a22a37-b68e-760b-9698-f50cd6732806	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b687-743b-9cb6-0a899a41eebe", "ban": null, "name": "Пётр Иванов", "note": "", "email": null, "phone": "+77075551117", "groups": [{"id": "01a22a37-b4f6-72e9-ab93-465d4ae1cec0", "name": "School", "colour": "teal", "archived": false}], "number": 8, "born_on": "2007-12-03", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-16T10:10:24.007Z", "registered_by": "Dana"}}	2026-10-16 10:10:24.007+00
01a22a37-b694-72ad-a72c-52ac6649cd3f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b691-739e-b0f0-703d501b3585", "ban": null, "name": "Мадина Әбдірахман", "note": "", "email": null, "phone": "+77075551119", "groups": [], "number": 10, "born_on": "2003-02-28", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-17T20:10:24.017Z", "registered_by": "Dana"}}	2026-10-17 20:10:24.017+00
01a22a37-b69a-7078-acea-b7a102865ea6	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b697-72f1-9177-8dbfc894bd0f", "ban": null, "name": "Kevin O'Neill", "note": "", "email": "client11@example.kz", "phone": "+77015551120", "groups": [], "number": 11, "born_on": "1996-06-20", "archived_at": null, "card_number": "00421004", "verified_at": null, "registered_at": "2026-10-18T13:10:24.023Z", "registered_by": "Dana"}}	2026-10-18 13:10:24.023+00
01a22a37-b6a1-75cc-bd53-7bd120112d5c	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b69e-7203-a246-ac60f52a9128", "ban": null, "name": "Семён Ёлкин", "note": "", "email": null, "phone": "+77015551122", "groups": [], "number": 13, "born_on": "2008-10-11", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-19T23:10:24.030Z", "registered_by": "Dana"}}	2026-10-19 23:10:24.03+00
01a22a37-b6a6-7472-b003-82259c16763c	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6a3-7104-bafd-f19b3d82f176", "ban": null, "name": "Нұрсұлтан Қайратұлы", "note": "", "email": null, "phone": "+77075551123", "groups": [], "number": 14, "born_on": "2002-08-08", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-20T16:10:24.035Z", "registered_by": "Dana"}}	2026-10-20 16:10:24.035+00
01a22a37-b6ab-7262-bc5a-bf6150a60ef7	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6a9-718c-9029-64eca731ecd8", "ban": null, "name": "Дарья Соколова", "note": "", "email": null, "phone": "+77015552224", "groups": [], "number": 15, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-21T09:10:24.041Z", "registered_by": "Dana"}}	2026-10-21 09:10:24.041+00
01a22a37-b6b1-70c6-8d03-609fe90b6ce0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6ac-7519-b1fe-6977ca8421a9", "ban": null, "name": "Алихан Тлеубаев", "note": "", "email": null, "phone": "+77075552225", "groups": [{"id": "01a22a37-b4f5-728e-9476-ab8683e7c057", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 16, "born_on": "2004-04-04", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-22T02:10:24.044Z", "registered_by": "Dana"}}	2026-10-22 02:10:24.044+00
01a22a37-b6b6-74ea-b0ee-564d3d676e61	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6b4-76a5-9762-80da2b100ef8", "ban": null, "name": "Mia Schneider", "note": "", "email": null, "phone": "+77075552227", "groups": [], "number": 18, "born_on": "1998-01-30", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-23T12:10:24.052Z", "registered_by": "Dana"}}	2026-10-23 12:10:24.052+00
01a22a37-b6bc-72a6-b683-41a2cf618ef4	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6b9-7384-bd3c-da652b49745f", "ban": null, "name": "Камила Ергалиева", "note": "", "email": null, "phone": "+77075552229", "groups": [], "number": 20, "born_on": "2006-03-08", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-24T22:10:24.057Z", "registered_by": "Dana"}}	2026-10-24 22:10:24.057+00
01a22a37-b6c1-73cf-9f7c-f1b1b8e07169	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6be-73b8-95d4-95b1eda29e6c", "ban": null, "name": "Максим Орлов", "note": "", "email": "client21@example.kz", "phone": "+77015552230", "groups": [], "number": 21, "born_on": "2001-05-05", "archived_at": null, "card_number": "00421005", "verified_at": null, "registered_at": "2026-10-25T15:10:24.062Z", "registered_by": "Dana"}}	2026-10-25 15:10:24.062+00
01a22a37-b6c6-701c-bf72-b2e7093e903a	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6c3-7621-8abe-c5b08b2c97d7", "ban": null, "name": "Әлия Сейітқызы", "note": "", "email": null, "phone": "+77075553331", "groups": [], "number": 22, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-26T08:10:24.067Z", "registered_by": "Dana"}}	2026-10-26 08:10:24.067+00
01a22a37-b6cb-70c7-8e00-5184d3e31ea3	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6c6-701c-bf72-b2e808a346d6", "ban": null, "name": "Артём Цой", "note": "", "email": null, "phone": "+77015553332", "groups": [{"id": "01a22a37-b4f5-728e-9476-ab8683e7c057", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 23, "born_on": "2005-11-19", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-27T01:10:24.070Z", "registered_by": "Dana"}}	2026-10-27 01:10:24.07+00
01a22a37-b6d0-77a3-a019-3ab6c2e35a79	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6ce-7174-be48-abb75797d494", "ban": null, "name": "Олег Васильев", "note": "", "email": null, "phone": "+77015553334", "groups": [], "number": 25, "born_on": "1989-09-01", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-28T11:10:24.078Z", "registered_by": "Dana"}}	2026-10-28 11:10:24.078+00
01a22a37-b6d5-7635-823c-ea8d51182183	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6d1-7571-b4d1-e1e0313ab6d6", "ban": null, "name": "Сания Талғатқызы", "note": "", "email": null, "phone": "+77075553335", "groups": [{"id": "01a22a37-b4f6-72e9-ab93-465d4ae1cec0", "name": "School", "colour": "teal", "archived": false}], "number": 26, "born_on": "2007-06-26", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-29T04:10:24.081Z", "registered_by": "Dana"}}	2026-10-29 04:10:24.081+00
01a22a37-b6d9-70ef-8be5-b68ce364f7d6	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6d6-7554-bcb9-826137068a37", "ban": null, "name": "Bauyrzhan Seitkali", "note": "", "email": "client27@example.kz", "phone": "+77015553336", "groups": [], "number": 27, "born_on": "2000-10-10", "archived_at": null, "card_number": "00421006", "verified_at": null, "registered_at": "2026-10-29T21:10:24.086Z", "registered_by": "Dana"}}	2026-10-29 21:10:24.086+00
01a22a37-b6de-715e-87eb-035c86c1fe0c	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6db-75f0-a15b-75f928934f0d", "ban": null, "name": "Виктория Ли", "note": "", "email": null, "phone": "+77075553337", "groups": [], "number": 28, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-30T14:10:24.091Z", "registered_by": "Dana"}}	2026-10-30 14:10:24.091+00
01a22a37-b6e3-705d-9412-d03aa39a1efe	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6e1-76d8-86f9-2df966869c31", "ban": null, "name": "Арман Досжан", "note": "", "email": null, "phone": "+77075554439", "groups": [], "number": 30, "born_on": "2003-07-07", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-01T00:10:24.097Z", "registered_by": "Dana"}}	2026-11-01 00:10:24.097+00
01a22a37-b6e9-76e1-b2f4-c92cdceecea2	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6e6-7614-9cb7-7e79cee609d3", "ban": null, "name": "Ғалым Есенов", "note": "", "email": null, "phone": "+77075554441", "groups": [], "number": 32, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-02T10:10:24.102Z", "registered_by": "Dana"}}	2026-11-02 10:10:24.102+00
01a22a37-b6ed-73f3-9283-6571df2966e7	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6e9-76e1-b2f4-c92d84fa62b3", "ban": null, "name": "Ильяс Кәрімов", "note": "", "email": null, "phone": "+77015554442", "groups": [{"id": "01a22a37-b4f5-728e-9476-ab8683e7c057", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 33, "born_on": "2002-02-02", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-03T03:10:24.105Z", "registered_by": "Dana"}}	2026-11-03 03:10:24.105+00
01a22a37-b6f3-7229-a5d8-027a7d02b4d2	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6ee-7562-91a4-e747fe168191", "ban": null, "name": "Елена Пак", "note": "", "email": null, "phone": "+77075554443", "groups": [{"id": "01a22a37-b4f4-7759-97b6-656a9f6e804d", "name": "Regulars", "colour": "amber", "archived": false}], "number": 34, "born_on": "1994-04-19", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-03T20:10:24.110Z", "registered_by": "Dana"}}	2026-11-03 20:10:24.11+00
01a22a37-b6f8-762c-822a-52f915c878b2	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6f6-7000-84f7-0a6327986532", "ban": null, "name": "Jasmine Lee", "note": "", "email": null, "phone": "+77075555545", "groups": [], "number": 36, "born_on": "2001-08-31", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-05T06:10:24.118Z", "registered_by": "Dana"}}	2026-11-05 06:10:24.118+00
01a22a37-b6fd-77e1-9437-bc7c02347c58	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6f8-762c-822a-52faba989bf1", "ban": null, "name": "Никита Беляев", "note": "", "email": null, "phone": "+77015555546", "groups": [{"id": "01a22a37-b4f6-72e9-ab93-465d4ae1cec0", "name": "School", "colour": "teal", "archived": false}], "number": 37, "born_on": "2006-01-13", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-05T23:10:24.120Z", "registered_by": "Dana"}}	2026-11-05 23:10:24.12+00
01a22a37-b703-76f7-81ca-2ced11b07982	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b700-703d-ac8c-93b17dd49e93", "ban": null, "name": "Амир Исаев", "note": "", "email": null, "phone": "+77015555548", "groups": [], "number": 39, "born_on": "2005-05-15", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-07T09:10:24.128Z", "registered_by": "Dana"}}	2026-11-07 09:10:24.128+00
01a22a37-b709-7320-8056-75758e34c181	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6b7-725e-82bd-383be79ea4eb", "ban": {"by": "Dana", "id": "01a22a37-b706-76ce-baa6-ba730956cd46", "from": "2026-11-30T02:10:24.134Z", "until": null, "lifted": null, "reason": "Broke a headset and would not pay for it"}, "name": "Руслан Хасанов", "note": "", "email": null, "phone": "+77015552228", "groups": [], "number": 19, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-24T05:10:24.055Z", "registered_by": "Dana"}}	2026-11-30 02:10:24.134+00
01a22a37-b73c-7313-9c25-15e1cf04b0b0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b72e-76eb-8873-4c3fd121af40", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "active", "blocks": [{"id": "01a22a37-b738-745a-b64b-b4cd5af82fdd", "paid": [["cash", 1800]], "zone": "01a22a37-b493-714b-8255-9617c455737e", "order": "01a22a37-b731-75ab-ae29-c4146adb8d63", "price": 1800, "change": 0, "joined": 0, "tariff": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "seconds": 7200, "bought_at": "2026-11-30T01:58:24.137Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b49d-711b-8a80-47a0df584a92", "balance": 0, "segments": [{"id": "01a22a37-b738-745a-b64b-b4ceede0b63e", "to": null, "from": "2026-11-30T01:58:24.137Z", "kind": "playing", "device": "01a22a37-b49d-711b-8a80-47a0df584a92"}], "resumes_at": null, "started_at": "2026-11-30T01:58:24.137Z", "started_by": "Dana"}}	2026-11-30 01:58:24.137+00
01a22a37-b750-7290-b7ee-6af964dc9a44	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b749-722c-824e-3bd6dbf3fb59", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "active", "blocks": [{"id": "01a22a37-b74f-7184-9d14-705b7e4a5590", "paid": [["cash", 900]], "zone": "01a22a37-b493-714b-8255-9617c455737e", "order": "01a22a37-b74b-74b2-b14a-24635f7e8952", "price": 900, "change": 0, "joined": 0, "tariff": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "seconds": 3600, "bought_at": "2026-11-30T01:13:24.137Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4a1-721a-9103-87a1244981cb", "balance": 0, "segments": [{"id": "01a22a37-b74f-7184-9d14-705ce1719ed5", "to": null, "from": "2026-11-30T01:13:24.137Z", "kind": "playing", "device": "01a22a37-b4a1-721a-9103-87a1244981cb"}], "resumes_at": null, "started_at": "2026-11-30T01:13:24.137Z", "started_by": "Dana"}}	2026-11-30 01:13:24.137+00
01a22a37-b76b-72f5-8c2a-2052011dc8bd	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b764-73b3-b73b-b60b57b036f9", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "active", "blocks": [{"id": "01a22a37-b76a-755b-96a0-332c34f29781", "paid": [["card", 3500]], "zone": "01a22a37-b493-714b-8255-9617c455737e", "order": "01a22a37-b766-75aa-a75d-63933570244f", "price": 3500, "change": 0, "joined": 0, "tariff": "01a22a37-b4ce-731f-a1c4-dd3c04605ea1", "seconds": 18000, "bought_at": "2026-11-30T01:50:24.137Z", "tariff_name": "5 hours", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4a5-7075-9340-2667d55604a9", "balance": 0, "segments": [{"id": "01a22a37-b76a-755b-96a0-332d7546c3e8", "to": null, "from": "2026-11-30T01:50:24.137Z", "kind": "playing", "device": "01a22a37-b4a5-7075-9340-2667d55604a9"}], "resumes_at": null, "started_at": "2026-11-30T01:50:24.137Z", "started_by": "Dana"}}	2026-11-30 01:50:24.137+00
01a22a37-b6db-75f0-a15b-75f8fde40e3c	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6d6-7554-bcb9-826137068a37", "ban": null, "name": "Bauyrzhan Seitkali", "note": "", "email": "client27@example.kz", "phone": "+77015553336", "groups": [{"id": "01a22a37-b4f4-7759-97b6-656a9f6e804d", "name": "Regulars", "colour": "amber", "archived": false}], "number": 27, "born_on": "2000-10-10", "archived_at": null, "card_number": "00421006", "verified_at": null, "registered_at": "2026-10-29T21:10:24.086Z", "registered_by": "Dana"}}	2026-10-29 21:10:24.086+00
01a22a37-b6e0-73c5-99b7-c031ffb00dfa	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6de-715e-87eb-035dde6a8160", "ban": null, "name": "+77015554438", "note": "", "email": null, "phone": "+77015554438", "groups": [], "number": 29, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-31T07:10:24.094Z", "registered_by": "Dana"}}	2026-10-31 07:10:24.094+00
01a22a37-b6e6-7614-9cb7-7e78383eb45e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6e3-705d-9412-d03b809f05ce", "ban": null, "name": "Полина Громова", "note": "", "email": null, "phone": "+77015554440", "groups": [], "number": 31, "born_on": "2004-12-24", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-01T17:10:24.099Z", "registered_by": "Dana"}}	2026-11-01 17:10:24.099+00
01a22a37-b6eb-702e-a400-5cb9d407db3f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6e9-76e1-b2f4-c92d84fa62b3", "ban": null, "name": "Ильяс Кәрімов", "note": "", "email": null, "phone": "+77015554442", "groups": [], "number": 33, "born_on": "2002-02-02", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-03T03:10:24.105Z", "registered_by": "Dana"}}	2026-11-03 03:10:24.105+00
01a22a37-b6f0-7336-af5d-e801060084fc	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6ee-7562-91a4-e747fe168191", "ban": null, "name": "Елена Пак", "note": "", "email": null, "phone": "+77075554443", "groups": [], "number": 34, "born_on": "1994-04-19", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-03T20:10:24.110Z", "registered_by": "Dana"}}	2026-11-03 20:10:24.11+00
01a22a37-b6f5-76ed-baa3-2dbb5a7059d6	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6f3-7229-a5d8-027b4b22a9b5", "ban": null, "name": "Өмірбек Тоқтар", "note": "", "email": null, "phone": "+77015554444", "groups": [], "number": 35, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-04T13:10:24.115Z", "registered_by": "Dana"}}	2026-11-04 13:10:24.115+00
01a22a37-b6fb-77b9-96f5-5c0e81afdf38	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6f8-762c-822a-52faba989bf1", "ban": null, "name": "Никита Беляев", "note": "", "email": null, "phone": "+77015555546", "groups": [], "number": 37, "born_on": "2006-01-13", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-05T23:10:24.120Z", "registered_by": "Dana"}}	2026-11-05 23:10:24.12+00
01a22a37-b700-703d-ac8c-93b0b2396475	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b6fd-77e1-9437-bc7d2c2642d8", "ban": null, "name": "Үміт Сағынбай", "note": "", "email": null, "phone": "+77075555547", "groups": [], "number": 38, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-06T16:10:24.125Z", "registered_by": "Dana"}}	2026-11-06 16:10:24.125+00
01a22a37-b706-76ce-baa6-ba724dba1266	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Client": {"id": "01a22a37-b703-76f7-81ca-2cee90a8d0c1", "ban": null, "name": "Sofia Rossi", "note": "", "email": "client40@example.kz", "phone": "+77075555549", "groups": [], "number": 40, "born_on": "1997-03-03", "archived_at": null, "card_number": "00421007", "verified_at": null, "registered_at": "2026-11-08T02:10:24.131Z", "registered_by": "Dana"}}	2026-11-08 02:10:24.131+00
01a22a37-b70e-74e9-926d-2d477f49072c	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Shift": {"id": "01a22a37-b709-7320-8056-75762fd0527c", "closed": null, "number": 1, "opened_at": "2026-11-29T22:10:24.137Z", "opened_by": "Dana", "business_day": "2026-11-29", "opening_cash": 20000}}	2026-11-29 22:10:24.137+00
01a22a37-b749-722c-824e-3bd5b5a40c85	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b73c-7313-9c25-15e2db2034a0", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "active", "blocks": [{"id": "01a22a37-b746-766f-b3ec-4e94629a4108", "paid": [["cash", 2400]], "zone": "01a22a37-b493-714b-8255-9617c455737e", "order": "01a22a37-b73f-7018-a11c-b319164da02a", "price": 2400, "change": 0, "joined": 0, "tariff": "01a22a37-b4ca-7311-b8e9-4bea3e5c013b", "seconds": 10800, "bought_at": "2026-11-30T00:23:24.137Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4a0-76f7-bd16-10f199f5e6cd", "balance": 0, "segments": [{"id": "01a22a37-b746-766f-b3ec-4e9572bc4a8e", "to": null, "from": "2026-11-30T00:23:24.137Z", "kind": "playing", "device": "01a22a37-b4a0-76f7-bd16-10f199f5e6cd"}], "resumes_at": null, "started_at": "2026-11-30T00:23:24.137Z", "started_by": "Dana"}}	2026-11-30 00:23:24.137+00
01a22a37-b758-7135-91ab-255dd581b8ff	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b751-77d5-b87b-9d795d2390d7", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "active", "blocks": [{"id": "01a22a37-b757-75d1-98bf-75b816f1b8f0", "paid": [["card", 2400]], "zone": "01a22a37-b493-714b-8255-9617c455737e", "order": "01a22a37-b753-740c-a3ab-37817742c234", "price": 2400, "change": 0, "joined": 0, "tariff": "01a22a37-b4ca-7311-b8e9-4bea3e5c013b", "seconds": 10800, "bought_at": "2026-11-30T01:29:24.137Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4a2-76d0-8a1d-233b61273426", "balance": 0, "segments": [{"id": "01a22a37-b757-75d1-98bf-75b971f779fb", "to": null, "from": "2026-11-30T01:29:24.137Z", "kind": "playing", "device": "01a22a37-b4a2-76d0-8a1d-233b61273426"}], "resumes_at": null, "started_at": "2026-11-30T01:29:24.137Z", "started_by": "Dana"}}	2026-11-30 01:29:24.137+00
01a22a37-b763-7608-a20d-b4aa91b66435	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b751-77d5-b87b-9d795d2390d7", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "paused", "blocks": [{"id": "01a22a37-b757-75d1-98bf-75b816f1b8f0", "paid": [["card", 2400]], "zone": "01a22a37-b493-714b-8255-9617c455737e", "order": "01a22a37-b753-740c-a3ab-37817742c234", "price": 2400, "change": 0, "joined": 0, "tariff": "01a22a37-b4ca-7311-b8e9-4bea3e5c013b", "seconds": 10800, "bought_at": "2026-11-30T01:29:24.137Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4a2-76d0-8a1d-233b61273426", "balance": 0, "segments": [{"id": "01a22a37-b757-75d1-98bf-75b971f779fb", "to": "2026-11-30T02:07:24.137Z", "from": "2026-11-30T01:29:24.137Z", "kind": "playing", "device": "01a22a37-b4a2-76d0-8a1d-233b61273426"}, {"id": "01a22a37-b761-7641-9bdb-3033eee639d8", "to": null, "from": "2026-11-30T02:07:24.137Z", "kind": "paused", "device": "01a22a37-b4a2-76d0-8a1d-233b61273426"}], "resumes_at": "2026-11-30T02:37:24.137Z", "started_at": "2026-11-30T01:29:24.137Z", "started_by": "Dana"}}	2026-11-30 02:07:24.137+00
01a22a37-b772-759b-90cc-7f311fee68e0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b76b-72f5-8c2a-205300ed78bb", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "active", "blocks": [{"id": "01a22a37-b771-74e2-9060-6f56723f9016", "paid": [["cash", 1800]], "zone": "01a22a37-b493-714b-8255-9617c455737e", "order": "01a22a37-b76d-7608-b134-91ff662b026c", "price": 1800, "change": 0, "joined": 0, "tariff": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "seconds": 7200, "bought_at": "2026-11-30T00:42:24.137Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4a7-7662-8bc7-19f9931c80c3", "balance": 0, "segments": [{"id": "01a22a37-b771-74e2-9060-6f576cc5a19e", "to": null, "from": "2026-11-30T00:42:24.137Z", "kind": "playing", "device": "01a22a37-b4a7-7662-8bc7-19f9931c80c3"}], "resumes_at": null, "started_at": "2026-11-30T00:42:24.137Z", "started_by": "Dana"}}	2026-11-30 00:42:24.137+00
01a22a37-b780-7253-adff-85625353e631	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b77a-7409-a1d0-0da17298d5f3", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "active", "blocks": [{"id": "01a22a37-b77f-70df-b748-15c5e39ae4e5", "paid": [["cash", 500]], "zone": "01a22a37-b493-714b-8255-9617c455737e", "order": "01a22a37-b77b-75b9-a060-6698272aa97f", "price": 500, "change": 0, "joined": 0, "tariff": "01a22a37-b4d0-759b-ad51-451113311896", "seconds": 1800, "bought_at": "2026-11-30T02:05:24.137Z", "tariff_name": "30 minutes", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4ab-773a-ae70-c8c62ccbb745", "balance": 0, "segments": [{"id": "01a22a37-b77f-70df-b748-15c6b8571d12", "to": null, "from": "2026-11-30T02:05:24.137Z", "kind": "playing", "device": "01a22a37-b4ab-773a-ae70-c8c62ccbb745"}], "resumes_at": null, "started_at": "2026-11-30T02:05:24.137Z", "started_by": "Dana"}}	2026-11-30 02:05:24.137+00
01a22a37-b78f-7161-9b18-a1e7e20fae10	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b788-76bd-a441-71971ca88cdf", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "active", "blocks": [{"id": "01a22a37-b78e-7591-a7e6-7f56394c6b42", "paid": [["cash", 2400]], "zone": "01a22a37-b493-714b-8255-9617c455737e", "order": "01a22a37-b78a-7693-b24c-bcef8c59b41f", "price": 2400, "change": 0, "joined": 0, "tariff": "01a22a37-b4ca-7311-b8e9-4bea3e5c013b", "seconds": 10800, "bought_at": "2026-11-29T23:40:24.137Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4b1-7228-b216-d5cb720e68e7", "balance": 0, "segments": [{"id": "01a22a37-b78e-7591-a7e6-7f5777ac0067", "to": null, "from": "2026-11-29T23:40:24.137Z", "kind": "playing", "device": "01a22a37-b4b1-7228-b216-d5cb720e68e7"}], "resumes_at": null, "started_at": "2026-11-29T23:40:24.137Z", "started_by": "Dana"}}	2026-11-29 23:40:24.137+00
01a22a37-b79e-7002-be7a-2c85707f7f06	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b797-750d-a56f-8e3bbe2676ee", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "active", "blocks": [{"id": "01a22a37-b79c-7241-a1eb-5adfc1015559", "paid": [["cash", 3600]], "zone": "01a22a37-b493-714b-8255-9618528c4af7", "order": "01a22a37-b799-7259-8bcf-b2a7dea76cf1", "price": 3600, "change": 0, "joined": 0, "tariff": "01a22a37-b4ca-7311-b8e9-4bea3e5c013b", "seconds": 10800, "bought_at": "2026-11-30T01:26:24.137Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4ba-77bf-9236-48ca40d31670", "balance": 0, "segments": [{"id": "01a22a37-b79c-7241-a1eb-5ae01f964a53", "to": null, "from": "2026-11-30T01:26:24.137Z", "kind": "playing", "device": "01a22a37-b4ba-77bf-9236-48ca40d31670"}], "resumes_at": null, "started_at": "2026-11-30T01:26:24.137Z", "started_by": "Dana"}}	2026-11-30 01:26:24.137+00
01a22a37-b7a5-721e-9de6-980a463b35eb	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b797-750d-a56f-8e3bbe2676ee", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "paused", "blocks": [{"id": "01a22a37-b79c-7241-a1eb-5adfc1015559", "paid": [["cash", 3600]], "zone": "01a22a37-b493-714b-8255-9618528c4af7", "order": "01a22a37-b799-7259-8bcf-b2a7dea76cf1", "price": 3600, "change": 0, "joined": 0, "tariff": "01a22a37-b4ca-7311-b8e9-4bea3e5c013b", "seconds": 10800, "bought_at": "2026-11-30T01:26:24.137Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4ba-77bf-9236-48ca40d31670", "balance": 0, "segments": [{"id": "01a22a37-b79c-7241-a1eb-5ae01f964a53", "to": "2026-11-30T01:59:24.137Z", "from": "2026-11-30T01:26:24.137Z", "kind": "playing", "device": "01a22a37-b4ba-77bf-9236-48ca40d31670"}, {"id": "01a22a37-b7a3-70b0-ba7d-526bb0b58a8e", "to": null, "from": "2026-11-30T01:59:24.137Z", "kind": "paused", "device": "01a22a37-b4ba-77bf-9236-48ca40d31670"}], "resumes_at": "2026-11-30T02:29:24.137Z", "started_at": "2026-11-30T01:26:24.137Z", "started_by": "Dana"}}	2026-11-30 01:59:24.137+00
01a22a37-b7af-71f5-98e2-c276b561fd8b	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b7ab-7581-b470-dddd6655ed4a", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "active", "blocks": [{"id": "01a22a37-b7af-71f5-98e2-c274aaadd006", "paid": [["cash", 1400]], "zone": "01a22a37-b493-714b-8255-9618528c4af7", "order": "01a22a37-b7ac-7208-a5e2-da1455776b0c", "price": 1400, "change": 0, "joined": 0, "tariff": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "seconds": 3600, "bought_at": "2026-11-30T01:12:24.137Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4bc-731c-8a15-558e4de8116f", "balance": 0, "segments": [{"id": "01a22a37-b7af-71f5-98e2-c275b97d060e", "to": null, "from": "2026-11-30T01:12:24.137Z", "kind": "playing", "device": "01a22a37-b4bc-731c-8a15-558e4de8116f"}], "resumes_at": null, "started_at": "2026-11-30T01:12:24.137Z", "started_by": "Dana"}}	2026-11-30 01:12:24.137+00
01a22a37-b7b9-75c3-be1b-0c5d3c6728f4	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b7b5-7614-84c7-75e05c7fef1a", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "active", "blocks": [{"id": "01a22a37-b7b8-73ed-813f-fde090d2dced", "paid": [["cash", 1200]], "zone": "01a22a37-b493-714b-8255-9619488f932e", "order": "01a22a37-b7b6-745c-b87d-ad028c748e56", "price": 1200, "change": 0, "joined": 0, "tariff": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "seconds": 3600, "bought_at": "2026-11-30T01:37:24.137Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4c2-7451-b396-d0a001a536a1", "balance": 0, "segments": [{"id": "01a22a37-b7b8-73ed-813f-fde1f6441b98", "to": null, "from": "2026-11-30T01:37:24.137Z", "kind": "playing", "device": "01a22a37-b4c2-7451-b396-d0a001a536a1"}], "resumes_at": null, "started_at": "2026-11-30T01:37:24.137Z", "started_by": "Dana"}}	2026-11-30 01:37:24.137+00
01a22a37-b779-72b9-8848-98c5d3e7688a	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b772-759b-90cc-7f3205b3544e", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "active", "blocks": [{"id": "01a22a37-b778-725a-9566-ef86fe326a9d", "paid": [["cash", 900]], "zone": "01a22a37-b493-714b-8255-9617c455737e", "order": "01a22a37-b774-7549-8d3a-6eeae0eebad8", "price": 900, "change": 0, "joined": 0, "tariff": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "seconds": 3600, "bought_at": "2026-11-30T01:32:24.137Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4a8-76c7-94b8-f8e9f72cbcd6", "balance": 0, "segments": [{"id": "01a22a37-b778-725a-9566-ef87f763cce7", "to": null, "from": "2026-11-30T01:32:24.137Z", "kind": "playing", "device": "01a22a37-b4a8-76c7-94b8-f8e9f72cbcd6"}], "resumes_at": null, "started_at": "2026-11-30T01:32:24.137Z", "started_by": "Dana"}}	2026-11-30 01:32:24.137+00
01a22a37-b788-76bd-a441-719650a89737	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b781-70a2-80e9-b27f51c0f43a", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "active", "blocks": [{"id": "01a22a37-b787-7011-92fb-8b2022d4b1c0", "paid": [["card", 500]], "zone": "01a22a37-b493-714b-8255-9617c455737e", "order": "01a22a37-b783-74e3-b537-f091c35cb924", "price": 500, "change": 0, "joined": 0, "tariff": "01a22a37-b4d0-759b-ad51-451113311896", "seconds": 1800, "bought_at": "2026-11-30T01:43:24.137Z", "tariff_name": "30 minutes", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4ad-7713-b33a-cf9b70a62ba8", "balance": 0, "segments": [{"id": "01a22a37-b787-7011-92fb-8b2154e76ed3", "to": null, "from": "2026-11-30T01:43:24.137Z", "kind": "playing", "device": "01a22a37-b4ad-7713-b33a-cf9b70a62ba8"}], "resumes_at": null, "started_at": "2026-11-30T01:43:24.137Z", "started_by": "Dana"}}	2026-11-30 01:43:24.137+00
01a22a37-b797-750d-a56f-8e3a846af295	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b790-7097-8edb-beabaecdea16", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "active", "blocks": [{"id": "01a22a37-b795-7644-83af-a16ef37c262d", "paid": [["card", 2700]], "zone": "01a22a37-b493-714b-8255-9617c455737e", "order": "01a22a37-b792-77fe-b617-73085e5b9e7a", "price": 2700, "change": 0, "joined": 0, "tariff": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "seconds": 10800, "bought_at": "2026-11-30T01:04:24.137Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4b5-7623-9cf6-23184dd30752", "balance": 0, "segments": [{"id": "01a22a37-b795-7644-83af-a16fd3340d9d", "to": null, "from": "2026-11-30T01:04:24.137Z", "kind": "playing", "device": "01a22a37-b4b5-7623-9cf6-23184dd30752"}], "resumes_at": null, "started_at": "2026-11-30T01:04:24.137Z", "started_by": "Dana"}}	2026-11-30 01:04:24.137+00
01a22a37-b7aa-72d8-adf9-e4d91189908f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b7a5-721e-9de6-980bac61f063", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "active", "blocks": [{"id": "01a22a37-b7a9-75ad-b9ca-1d24dfc2d869", "paid": [["card", 1400]], "zone": "01a22a37-b493-714b-8255-9618528c4af7", "order": "01a22a37-b7a7-77a7-8dd4-262ffb5761bc", "price": 1400, "change": 0, "joined": 0, "tariff": "01a22a37-b4c6-7352-b9ba-204bb53cde2c", "seconds": 3600, "bought_at": "2026-11-30T02:08:24.137Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4bb-74a2-ad40-d65d1f9272ea", "balance": 0, "segments": [{"id": "01a22a37-b7a9-75ad-b9ca-1d254f328803", "to": null, "from": "2026-11-30T02:08:24.137Z", "kind": "playing", "device": "01a22a37-b4bb-74a2-ad40-d65d1f9272ea"}], "resumes_at": null, "started_at": "2026-11-30T02:08:24.137Z", "started_by": "Dana"}}	2026-11-30 02:08:24.137+00
01a22a37-b7b4-7237-9f6b-e712dfb8cead	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	{"Session": {"id": "01a22a37-b7b0-7740-9d3d-81b52ecd12dc", "who": "Unknown Guest", "club": "01a22a37-b489-7276-a2bb-3d6fe9005bf2", "ended": null, "state": "active", "blocks": [{"id": "01a22a37-b7b3-70a6-bc2b-ee1b220366c6", "paid": [["card", 5500]], "zone": "01a22a37-b493-714b-8255-9618528c4af7", "order": "01a22a37-b7b1-7579-b9d6-c55b02456f84", "price": 5500, "change": 0, "joined": 0, "tariff": "01a22a37-b4ce-731f-a1c4-dd3c04605ea1", "seconds": 18000, "bought_at": "2026-11-29T23:00:24.137Z", "tariff_name": "5 hours", "refund_policy": "keep"}], "client": "01a22a37-b48e-7551-904a-eb9902dccebd", "device": "01a22a37-b4bf-7541-a555-bd50de728970", "balance": 0, "segments": [{"id": "01a22a37-b7b3-70a6-bc2b-ee1ccb048e8e", "to": null, "from": "2026-11-29T23:00:24.137Z", "kind": "playing", "device": "01a22a37-b4bf-7541-a555-bd50de728970"}], "resumes_at": null, "started_at": "2026-11-29T23:00:24.137Z", "started_by": "Dana"}}	2026-11-29 23:00:24.137+00
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
01a22a37-b731-75ab-ae29-c4146adb8d63	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	1800	2026-11-30 01:58:24.137+00
01a22a37-b73f-7018-a11c-b319164da02a	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	2400	2026-11-30 00:23:24.137+00
01a22a37-b74b-74b2-b14a-24635f7e8952	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	900	2026-11-30 01:13:24.137+00
01a22a37-b753-740c-a3ab-37817742c234	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	2400	2026-11-30 01:29:24.137+00
01a22a37-b766-75aa-a75d-63933570244f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	3500	2026-11-30 01:50:24.137+00
01a22a37-b76d-7608-b134-91ff662b026c	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	1800	2026-11-30 00:42:24.137+00
01a22a37-b774-7549-8d3a-6eeae0eebad8	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	900	2026-11-30 01:32:24.137+00
01a22a37-b77b-75b9-a060-6698272aa97f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	500	2026-11-30 02:05:24.137+00
01a22a37-b783-74e3-b537-f091c35cb924	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	500	2026-11-30 01:43:24.137+00
01a22a37-b78a-7693-b24c-bcef8c59b41f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	2400	2026-11-29 23:40:24.137+00
01a22a37-b792-77fe-b617-73085e5b9e7a	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	2700	2026-11-30 01:04:24.137+00
01a22a37-b799-7259-8bcf-b2a7dea76cf1	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	3600	2026-11-30 01:26:24.137+00
01a22a37-b7a7-77a7-8dd4-262ffb5761bc	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	1400	2026-11-30 02:08:24.137+00
01a22a37-b7ac-7208-a5e2-da1455776b0c	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	1400	2026-11-30 01:12:24.137+00
01a22a37-b7b1-7579-b9d6-c55b02456f84	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	5500	2026-11-29 23:00:24.137+00
01a22a37-b7b6-745c-b87d-ad028c748e56	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	1200	2026-11-30 01:37:24.137+00
\.


--
-- Data for Name: order_line; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.order_line (id, club_id, order_id, "position", tariff_id, zone_id, tariff_name, zone_name, quantity, unit_price, total, bonus_percent, bonus_most, tax_name, tax_rate, discount_name, discount_percent, discount, window_name, rules, discount_reason) FROM stdin;
01a22a37-b734-774f-ace4-0d5fe04b1298	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b731-75ab-ae29-c4146adb8d63	0	01a22a37-b4c6-7352-b9ba-204bb53cde2c	01a22a37-b493-714b-8255-9617c455737e	1 hour	Standard	2	900	1800	30	540	\N	\N	\N	\N	0	\N	\N	\N
01a22a37-b743-7478-b3c3-cb5b5db5ff39	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b73f-7018-a11c-b319164da02a	0	01a22a37-b4ca-7311-b8e9-4bea3e5c013b	01a22a37-b493-714b-8255-9617c455737e	3 hours	Standard	1	2400	2400	30	720	\N	\N	\N	\N	0	\N	\N	\N
01a22a37-b74d-7289-9722-d659cca24e75	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b74b-74b2-b14a-24635f7e8952	0	01a22a37-b4c6-7352-b9ba-204bb53cde2c	01a22a37-b493-714b-8255-9617c455737e	1 hour	Standard	1	900	900	30	270	\N	\N	\N	\N	0	\N	\N	\N
01a22a37-b755-7016-89c2-d306c3041f69	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b753-740c-a3ab-37817742c234	0	01a22a37-b4ca-7311-b8e9-4bea3e5c013b	01a22a37-b493-714b-8255-9617c455737e	3 hours	Standard	1	2400	2400	30	720	\N	\N	\N	\N	0	\N	\N	\N
01a22a37-b768-7776-94b4-ef8b67d4a652	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b766-75aa-a75d-63933570244f	0	01a22a37-b4ce-731f-a1c4-dd3c04605ea1	01a22a37-b493-714b-8255-9617c455737e	5 hours	Standard	1	3500	3500	30	1050	\N	\N	\N	\N	0	\N	\N	\N
01a22a37-b76f-7469-91cc-cd2e8c37648a	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b76d-7608-b134-91ff662b026c	0	01a22a37-b4c6-7352-b9ba-204bb53cde2c	01a22a37-b493-714b-8255-9617c455737e	1 hour	Standard	2	900	1800	30	540	\N	\N	\N	\N	0	\N	\N	\N
01a22a37-b776-744e-81c8-963923afb6e1	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b774-7549-8d3a-6eeae0eebad8	0	01a22a37-b4c6-7352-b9ba-204bb53cde2c	01a22a37-b493-714b-8255-9617c455737e	1 hour	Standard	1	900	900	30	270	\N	\N	\N	\N	0	\N	\N	\N
01a22a37-b77d-764c-a4cc-9a7d88c9c376	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b77b-75b9-a060-6698272aa97f	0	01a22a37-b4d0-759b-ad51-451113311896	01a22a37-b493-714b-8255-9617c455737e	30 minutes	Standard	1	500	500	30	150	\N	\N	\N	\N	0	\N	\N	\N
01a22a37-b785-7266-9909-ee39c56ebb01	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b783-74e3-b537-f091c35cb924	0	01a22a37-b4d0-759b-ad51-451113311896	01a22a37-b493-714b-8255-9617c455737e	30 minutes	Standard	1	500	500	30	150	\N	\N	\N	\N	0	\N	\N	\N
01a22a37-b78c-744b-ad29-35706802fc90	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b78a-7693-b24c-bcef8c59b41f	0	01a22a37-b4ca-7311-b8e9-4bea3e5c013b	01a22a37-b493-714b-8255-9617c455737e	3 hours	Standard	1	2400	2400	30	720	\N	\N	\N	\N	0	\N	\N	\N
01a22a37-b794-7511-a92c-70ba4ecab6c1	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b792-77fe-b617-73085e5b9e7a	0	01a22a37-b4c6-7352-b9ba-204bb53cde2c	01a22a37-b493-714b-8255-9617c455737e	1 hour	Standard	3	900	2700	30	810	\N	\N	\N	\N	0	\N	\N	\N
01a22a37-b79a-77ff-94af-4308871b994f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b799-7259-8bcf-b2a7dea76cf1	0	01a22a37-b4ca-7311-b8e9-4bea3e5c013b	01a22a37-b493-714b-8255-9618528c4af7	3 hours	VIP	1	3600	3600	30	1080	\N	\N	\N	\N	0	\N	\N	\N
01a22a37-b7a8-76da-b08a-3b5e33eb4270	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7a7-77a7-8dd4-262ffb5761bc	0	01a22a37-b4c6-7352-b9ba-204bb53cde2c	01a22a37-b493-714b-8255-9618528c4af7	1 hour	VIP	1	1400	1400	30	420	\N	\N	\N	\N	0	\N	\N	\N
01a22a37-b7ad-74c3-9e15-fe106d74022d	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7ac-7208-a5e2-da1455776b0c	0	01a22a37-b4c6-7352-b9ba-204bb53cde2c	01a22a37-b493-714b-8255-9618528c4af7	1 hour	VIP	1	1400	1400	30	420	\N	\N	\N	\N	0	\N	\N	\N
01a22a37-b7b2-7601-9252-c4e69109b57e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7b1-7579-b9d6-c55b02456f84	0	01a22a37-b4ce-731f-a1c4-dd3c04605ea1	01a22a37-b493-714b-8255-9618528c4af7	5 hours	VIP	1	5500	5500	30	1650	\N	\N	\N	\N	0	\N	\N	\N
01a22a37-b7b7-7577-993f-4d76dffc3650	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7b6-745c-b87d-ad028c748e56	0	01a22a37-b4c6-7352-b9ba-204bb53cde2c	01a22a37-b493-714b-8255-9619488f932e	1 hour	Consoles	1	1200	1200	30	360	\N	\N	\N	\N	0	\N	\N	\N
\.


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.organisation (id, name, currency_code, currency_symbol, currency_digits, demo, created_at, last_client_number) FROM stdin;
01a22a37-b489-7276-a2bb-3d6eaeef7c4e	Nebula	KZT	₸	0	t	2026-11-30 02:10:23.497+00	40
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
01a22a37-b737-7151-b944-9be26bc805ec	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b731-75ab-ae29-c4146adb8d63	01a22a37-b735-7623-a451-14b326f51ead	cash	1800	1800	0	2026-11-30 01:58:24.137+00
01a22a37-b745-7323-9d68-402bfe7031d0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b73f-7018-a11c-b319164da02a	01a22a37-b744-7108-886b-3b810d6f4562	cash	2400	2400	0	2026-11-30 00:23:24.137+00
01a22a37-b74f-7184-9d14-705941d9f016	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b74b-74b2-b14a-24635f7e8952	01a22a37-b74e-7739-95d5-2f57c363201c	cash	900	900	0	2026-11-30 01:13:24.137+00
01a22a37-b756-75e5-bf47-8f9668be33a5	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b753-740c-a3ab-37817742c234	01a22a37-b755-7016-89c2-d307daabc190	card	2400	2400	0	2026-11-30 01:29:24.137+00
01a22a37-b769-7449-ac10-23cc228e0509	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b766-75aa-a75d-63933570244f	01a22a37-b769-7449-ac10-23c9b768e2a3	card	3500	3500	0	2026-11-30 01:50:24.137+00
01a22a37-b770-73ef-bb96-c4dbfa42410b	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b76d-7608-b134-91ff662b026c	01a22a37-b770-73ef-bb96-c4d8f11e638b	cash	1800	1800	0	2026-11-30 00:42:24.137+00
01a22a37-b777-7602-8078-aa9df25721dc	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b774-7549-8d3a-6eeae0eebad8	01a22a37-b777-7602-8078-aa9af45485b3	cash	900	900	0	2026-11-30 01:32:24.137+00
01a22a37-b77f-70df-b748-15c371b8d760	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b77b-75b9-a060-6698272aa97f	01a22a37-b77e-7562-85b9-06dd8b7bfe66	cash	500	500	0	2026-11-30 02:05:24.137+00
01a22a37-b786-74ac-bc1b-90bf92b2f6e8	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b783-74e3-b537-f091c35cb924	01a22a37-b785-7266-9909-ee3a87c778d1	card	500	500	0	2026-11-30 01:43:24.137+00
01a22a37-b78e-7591-a7e6-7f54161d798f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b78a-7693-b24c-bcef8c59b41f	01a22a37-b78d-74ef-aaef-5cf2cedb8193	cash	2400	2400	0	2026-11-29 23:40:24.137+00
01a22a37-b795-7644-83af-a16ccea2e55c	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b792-77fe-b617-73085e5b9e7a	01a22a37-b794-7511-a92c-70bb6a10f230	card	2700	2700	0	2026-11-30 01:04:24.137+00
01a22a37-b79c-7241-a1eb-5add465fc2a4	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b799-7259-8bcf-b2a7dea76cf1	01a22a37-b79b-7050-a285-eb5e9a5154e2	cash	3600	3600	0	2026-11-30 01:26:24.137+00
01a22a37-b7a9-75ad-b9ca-1d2296474731	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7a7-77a7-8dd4-262ffb5761bc	01a22a37-b7a8-76da-b08a-3b5f8cfdeafd	card	1400	1400	0	2026-11-30 02:08:24.137+00
01a22a37-b7ae-73d8-9cf6-f9dfe71b2e1c	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7ac-7208-a5e2-da1455776b0c	01a22a37-b7ae-73d8-9cf6-f9dcce4dc482	cash	1400	1400	0	2026-11-30 01:12:24.137+00
01a22a37-b7b3-70a6-bc2b-ee1900beeb3b	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7b1-7579-b9d6-c55b02456f84	01a22a37-b7b3-70a6-bc2b-ee16b9a1736b	card	5500	5500	0	2026-11-29 23:00:24.137+00
01a22a37-b7b8-73ed-813f-fddeabc3d774	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7b6-745c-b87d-ad028c748e56	01a22a37-b7b8-73ed-813f-fddbe3006d02	cash	1200	1200	0	2026-11-30 01:37:24.137+00
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
01a22a37-b70c-72a7-81ce-5867165555cd	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b70b-74c1-ae33-88342092f969	01a22a37-b48e-7551-904a-eb8f00b8c13e	01a22a37-b709-7320-8056-75762fd0527c	-20000	\N
01a22a37-b70d-7180-bfad-44172a7a0f1b	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b70b-74c1-ae33-88342092f969	01a22a37-b48e-7551-904a-eb8c35bbe37d	01a22a37-b709-7320-8056-75762fd0527c	20000	\N
01a22a37-b736-70af-a3cc-fefc6cdb90f3	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b735-7623-a451-14b326f51ead	01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b709-7320-8056-75762fd0527c	-1800	\N
01a22a37-b736-70af-a3cc-fefdf8ce8119	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b735-7623-a451-14b326f51ead	01a22a37-b48e-7551-904a-eb8c35bbe37d	01a22a37-b709-7320-8056-75762fd0527c	1800	\N
01a22a37-b744-7108-886b-3b82cec400e2	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b744-7108-886b-3b810d6f4562	01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b709-7320-8056-75762fd0527c	-2400	\N
01a22a37-b744-7108-886b-3b837a1c065d	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b744-7108-886b-3b810d6f4562	01a22a37-b48e-7551-904a-eb8c35bbe37d	01a22a37-b709-7320-8056-75762fd0527c	2400	\N
01a22a37-b74e-7739-95d5-2f58536cbe9f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b74e-7739-95d5-2f57c363201c	01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b709-7320-8056-75762fd0527c	-900	\N
01a22a37-b74e-7739-95d5-2f5947dd668a	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b74e-7739-95d5-2f57c363201c	01a22a37-b48e-7551-904a-eb8c35bbe37d	01a22a37-b709-7320-8056-75762fd0527c	900	\N
01a22a37-b756-75e5-bf47-8f9497fc4fb4	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b755-7016-89c2-d307daabc190	01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b709-7320-8056-75762fd0527c	-2400	\N
01a22a37-b756-75e5-bf47-8f9585ce2bfb	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b755-7016-89c2-d307daabc190	01a22a37-b48e-7551-904a-eb8dee39efad	01a22a37-b709-7320-8056-75762fd0527c	2400	\N
01a22a37-b769-7449-ac10-23cab6d15937	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b769-7449-ac10-23c9b768e2a3	01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b709-7320-8056-75762fd0527c	-3500	\N
01a22a37-b769-7449-ac10-23cb1abf0a74	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b769-7449-ac10-23c9b768e2a3	01a22a37-b48e-7551-904a-eb8dee39efad	01a22a37-b709-7320-8056-75762fd0527c	3500	\N
01a22a37-b770-73ef-bb96-c4d9d58420ec	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b770-73ef-bb96-c4d8f11e638b	01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b709-7320-8056-75762fd0527c	-1800	\N
01a22a37-b770-73ef-bb96-c4dacdb2d542	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b770-73ef-bb96-c4d8f11e638b	01a22a37-b48e-7551-904a-eb8c35bbe37d	01a22a37-b709-7320-8056-75762fd0527c	1800	\N
01a22a37-b777-7602-8078-aa9bd96af324	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b777-7602-8078-aa9af45485b3	01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b709-7320-8056-75762fd0527c	-900	\N
01a22a37-b777-7602-8078-aa9c25f7b13f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b777-7602-8078-aa9af45485b3	01a22a37-b48e-7551-904a-eb8c35bbe37d	01a22a37-b709-7320-8056-75762fd0527c	900	\N
01a22a37-b77e-7562-85b9-06dee2ff60d2	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b77e-7562-85b9-06dd8b7bfe66	01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b709-7320-8056-75762fd0527c	-500	\N
01a22a37-b77e-7562-85b9-06df2950930c	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b77e-7562-85b9-06dd8b7bfe66	01a22a37-b48e-7551-904a-eb8c35bbe37d	01a22a37-b709-7320-8056-75762fd0527c	500	\N
01a22a37-b786-74ac-bc1b-90bd2b5e4b6d	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b785-7266-9909-ee3a87c778d1	01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b709-7320-8056-75762fd0527c	-500	\N
01a22a37-b786-74ac-bc1b-90be4f6e333c	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b785-7266-9909-ee3a87c778d1	01a22a37-b48e-7551-904a-eb8dee39efad	01a22a37-b709-7320-8056-75762fd0527c	500	\N
01a22a37-b78d-74ef-aaef-5cf31052ac34	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b78d-74ef-aaef-5cf2cedb8193	01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b709-7320-8056-75762fd0527c	-2400	\N
01a22a37-b78d-74ef-aaef-5cf480f32a1b	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b78d-74ef-aaef-5cf2cedb8193	01a22a37-b48e-7551-904a-eb8c35bbe37d	01a22a37-b709-7320-8056-75762fd0527c	2400	\N
01a22a37-b795-7644-83af-a16a8151555f	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b794-7511-a92c-70bb6a10f230	01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b709-7320-8056-75762fd0527c	-2700	\N
01a22a37-b795-7644-83af-a16b40c79858	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b794-7511-a92c-70bb6a10f230	01a22a37-b48e-7551-904a-eb8dee39efad	01a22a37-b709-7320-8056-75762fd0527c	2700	\N
01a22a37-b79b-7050-a285-eb5f52c31223	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b79b-7050-a285-eb5e9a5154e2	01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b709-7320-8056-75762fd0527c	-3600	\N
01a22a37-b79c-7241-a1eb-5adc6927faa9	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b79b-7050-a285-eb5e9a5154e2	01a22a37-b48e-7551-904a-eb8c35bbe37d	01a22a37-b709-7320-8056-75762fd0527c	3600	\N
01a22a37-b7a9-75ad-b9ca-1d20e5b47d58	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7a8-76da-b08a-3b5f8cfdeafd	01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b709-7320-8056-75762fd0527c	-1400	\N
01a22a37-b7a9-75ad-b9ca-1d21f4900f56	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7a8-76da-b08a-3b5f8cfdeafd	01a22a37-b48e-7551-904a-eb8dee39efad	01a22a37-b709-7320-8056-75762fd0527c	1400	\N
01a22a37-b7ae-73d8-9cf6-f9dd03de4d14	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7ae-73d8-9cf6-f9dcce4dc482	01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b709-7320-8056-75762fd0527c	-1400	\N
01a22a37-b7ae-73d8-9cf6-f9def3831b02	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7ae-73d8-9cf6-f9dcce4dc482	01a22a37-b48e-7551-904a-eb8c35bbe37d	01a22a37-b709-7320-8056-75762fd0527c	1400	\N
01a22a37-b7b3-70a6-bc2b-ee17dffce3f6	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7b3-70a6-bc2b-ee16b9a1736b	01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b709-7320-8056-75762fd0527c	-5500	\N
01a22a37-b7b3-70a6-bc2b-ee189ec774b9	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7b3-70a6-bc2b-ee16b9a1736b	01a22a37-b48e-7551-904a-eb8dee39efad	01a22a37-b709-7320-8056-75762fd0527c	5500	\N
01a22a37-b7b8-73ed-813f-fddc041fdb50	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7b8-73ed-813f-fddbe3006d02	01a22a37-b48e-7551-904a-eb8edcd9b82d	01a22a37-b709-7320-8056-75762fd0527c	-1200	\N
01a22a37-b7b8-73ed-813f-fddd9a88939a	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7b8-73ed-813f-fddbe3006d02	01a22a37-b48e-7551-904a-eb8c35bbe37d	01a22a37-b709-7320-8056-75762fd0527c	1200	\N
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
01a22a37-b48f-701c-9a85-109fd066503d	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	Owner	owner	[]
01a22a37-b48f-701c-9a85-10a0af268aaf	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	Administrator	administrator	[]
01a22a37-b4d1-7622-acca-ca394a9fa3eb	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	Cashier	\N	["see_hall", "start_session", "pause_session", "move_session", "extend_session", "end_session", "see_shift", "open_shift", "close_shift", "see_clients", "edit_clients", "top_up", "see_transactions"]
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
01a22a37-b70b-74c1-ae33-88342092f969	01a22a37-b489-7276-a2bb-3d6fe9005bf2
01a22a37-b735-7623-a451-14b326f51ead	01a22a37-b489-7276-a2bb-3d6fe9005bf2
01a22a37-b744-7108-886b-3b810d6f4562	01a22a37-b489-7276-a2bb-3d6fe9005bf2
01a22a37-b74e-7739-95d5-2f57c363201c	01a22a37-b489-7276-a2bb-3d6fe9005bf2
01a22a37-b755-7016-89c2-d307daabc190	01a22a37-b489-7276-a2bb-3d6fe9005bf2
01a22a37-b769-7449-ac10-23c9b768e2a3	01a22a37-b489-7276-a2bb-3d6fe9005bf2
01a22a37-b770-73ef-bb96-c4d8f11e638b	01a22a37-b489-7276-a2bb-3d6fe9005bf2
01a22a37-b777-7602-8078-aa9af45485b3	01a22a37-b489-7276-a2bb-3d6fe9005bf2
01a22a37-b77e-7562-85b9-06dd8b7bfe66	01a22a37-b489-7276-a2bb-3d6fe9005bf2
01a22a37-b785-7266-9909-ee3a87c778d1	01a22a37-b489-7276-a2bb-3d6fe9005bf2
01a22a37-b78d-74ef-aaef-5cf2cedb8193	01a22a37-b489-7276-a2bb-3d6fe9005bf2
01a22a37-b794-7511-a92c-70bb6a10f230	01a22a37-b489-7276-a2bb-3d6fe9005bf2
01a22a37-b79b-7050-a285-eb5e9a5154e2	01a22a37-b489-7276-a2bb-3d6fe9005bf2
01a22a37-b7a8-76da-b08a-3b5f8cfdeafd	01a22a37-b489-7276-a2bb-3d6fe9005bf2
01a22a37-b7ae-73d8-9cf6-f9dcce4dc482	01a22a37-b489-7276-a2bb-3d6fe9005bf2
01a22a37-b7b3-70a6-bc2b-ee16b9a1736b	01a22a37-b489-7276-a2bb-3d6fe9005bf2
01a22a37-b7b8-73ed-813f-fddbe3006d02	01a22a37-b489-7276-a2bb-3d6fe9005bf2
\.


--
-- Data for Name: seaql_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.seaql_migrations (version, applied_at) FROM stdin;
0001_people	1796004623
0002_hall	1796004623
0003_offer	1796004623
0004_ledger	1796004623
0005_orders	1796004623
0006_sessions	1796004623
0007_news	1796004623
0008_append_only	1796004623
0009_settings	1796004623
0010_second_factor	1796004623
0011_clubs	1796004623
0012_opening_hours	1796004623
0013_audit_indexes	1796004623
0014_holds	1796004623
0015_clients	1796004623
0015_clients_names	1796004623
0016_balances	1796004623
0017_loyalty	1796004623
0018_seals	1796004623
0019_mixed_payments	1796004623
0020_client_tariffs	1796004623
0020_price_lines	1796004623
0021_messages	1796004623
0023_client_standing	1796004623
0024_cash_moves	1796004623
0025_z_report	1796004623
0027_printer	1796004623
0028_card_payment	1796004623
0029_hand_over_note	1796004623
0030_club_tax	1796004623
0031_reports	1796004623
0032_client_totals	1796004623
0033_printer_logo	1796004623
0034_schedules	1796004623
0035_discounts	1796004623
0036_tariff_terms	1796004623
0037_sold_terms	1796004623
0038_bookings	1796004623
0040_carts	1796004623
0041_tariff_expiry	1796004623
0042_client_tariff_expiry	1796004623
0043_sold_rules	1796004623
0044_minutes	1796004623
0045_moved	1796004623
0046_client_tariff_lists	1796004623
0047_by_hand	1796004623
0048_first_use	1796004623
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
01a22a37-b738-745a-b64b-b4ceede0b63e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b72e-76eb-8873-4c3fd121af40	01a22a37-b49d-711b-8a80-47a0df584a92	playing	0	2026-11-30 01:58:24.137+00	\N
01a22a37-b746-766f-b3ec-4e9572bc4a8e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b73c-7313-9c25-15e2db2034a0	01a22a37-b4a0-76f7-bd16-10f199f5e6cd	playing	0	2026-11-30 00:23:24.137+00	\N
01a22a37-b74f-7184-9d14-705ce1719ed5	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b749-722c-824e-3bd6dbf3fb59	01a22a37-b4a1-721a-9103-87a1244981cb	playing	0	2026-11-30 01:13:24.137+00	\N
01a22a37-b757-75d1-98bf-75b971f779fb	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b751-77d5-b87b-9d795d2390d7	01a22a37-b4a2-76d0-8a1d-233b61273426	playing	0	2026-11-30 01:29:24.137+00	2026-11-30 02:07:24.137+00
01a22a37-b761-7641-9bdb-3033eee639d8	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b751-77d5-b87b-9d795d2390d7	01a22a37-b4a2-76d0-8a1d-233b61273426	paused	1	2026-11-30 02:07:24.137+00	\N
01a22a37-b76a-755b-96a0-332d7546c3e8	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b764-73b3-b73b-b60b57b036f9	01a22a37-b4a5-7075-9340-2667d55604a9	playing	0	2026-11-30 01:50:24.137+00	\N
01a22a37-b771-74e2-9060-6f576cc5a19e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b76b-72f5-8c2a-205300ed78bb	01a22a37-b4a7-7662-8bc7-19f9931c80c3	playing	0	2026-11-30 00:42:24.137+00	\N
01a22a37-b778-725a-9566-ef87f763cce7	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b772-759b-90cc-7f3205b3544e	01a22a37-b4a8-76c7-94b8-f8e9f72cbcd6	playing	0	2026-11-30 01:32:24.137+00	\N
01a22a37-b77f-70df-b748-15c6b8571d12	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b77a-7409-a1d0-0da17298d5f3	01a22a37-b4ab-773a-ae70-c8c62ccbb745	playing	0	2026-11-30 02:05:24.137+00	\N
01a22a37-b787-7011-92fb-8b2154e76ed3	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b781-70a2-80e9-b27f51c0f43a	01a22a37-b4ad-7713-b33a-cf9b70a62ba8	playing	0	2026-11-30 01:43:24.137+00	\N
01a22a37-b78e-7591-a7e6-7f5777ac0067	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b788-76bd-a441-71971ca88cdf	01a22a37-b4b1-7228-b216-d5cb720e68e7	playing	0	2026-11-29 23:40:24.137+00	\N
01a22a37-b795-7644-83af-a16fd3340d9d	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b790-7097-8edb-beabaecdea16	01a22a37-b4b5-7623-9cf6-23184dd30752	playing	0	2026-11-30 01:04:24.137+00	\N
01a22a37-b79c-7241-a1eb-5ae01f964a53	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b797-750d-a56f-8e3bbe2676ee	01a22a37-b4ba-77bf-9236-48ca40d31670	playing	0	2026-11-30 01:26:24.137+00	2026-11-30 01:59:24.137+00
01a22a37-b7a3-70b0-ba7d-526bb0b58a8e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b797-750d-a56f-8e3bbe2676ee	01a22a37-b4ba-77bf-9236-48ca40d31670	paused	1	2026-11-30 01:59:24.137+00	\N
01a22a37-b7a9-75ad-b9ca-1d254f328803	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7a5-721e-9de6-980bac61f063	01a22a37-b4bb-74a2-ad40-d65d1f9272ea	playing	0	2026-11-30 02:08:24.137+00	\N
01a22a37-b7af-71f5-98e2-c275b97d060e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7ab-7581-b470-dddd6655ed4a	01a22a37-b4bc-731c-8a15-558e4de8116f	playing	0	2026-11-30 01:12:24.137+00	\N
01a22a37-b7b3-70a6-bc2b-ee1ccb048e8e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7b0-7740-9d3d-81b52ecd12dc	01a22a37-b4bf-7541-a555-bd50de728970	playing	0	2026-11-29 23:00:24.137+00	\N
01a22a37-b7b8-73ed-813f-fde1f6441b98	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7b5-7614-84c7-75e05c7fef1a	01a22a37-b4c2-7451-b396-d0a001a536a1	playing	0	2026-11-30 01:37:24.137+00	\N
\.


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.session (id, club_id, client_id, device_id, state, started_at, started_by, resumes_at, due_at, ended_at, end_reason, ended_by, refunded, kept_seconds, credited, planned_from, booked_at, booked_by, pay_by, booking_terms, until, busy_from, busy_until, by_minute, member_id, member_since, member_played) FROM stdin;
01a22a37-b72e-76eb-8873-4c3fd121af40	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b49d-711b-8a80-47a0df584a92	active	2026-11-30 01:58:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	2026-11-30 03:58:24.137+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-30 01:58:24.137+00	2026-11-30 03:58:24.137+00	\N	\N	\N	0
01a22a37-b73c-7313-9c25-15e2db2034a0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b4a0-76f7-bd16-10f199f5e6cd	active	2026-11-30 00:23:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	2026-11-30 03:23:24.137+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-30 00:23:24.137+00	2026-11-30 03:23:24.137+00	\N	\N	\N	0
01a22a37-b749-722c-824e-3bd6dbf3fb59	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b4a1-721a-9103-87a1244981cb	active	2026-11-30 01:13:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	2026-11-30 02:13:24.137+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-30 01:13:24.137+00	2026-11-30 02:13:24.137+00	\N	\N	\N	0
01a22a37-b751-77d5-b87b-9d795d2390d7	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b4a2-76d0-8a1d-233b61273426	paused	2026-11-30 01:29:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	2026-11-30 02:37:24.137+00	2026-11-30 02:37:24.137+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-30 02:07:24.137+00	2026-11-30 04:59:24.137+00	\N	\N	\N	0
01a22a37-b764-73b3-b73b-b60b57b036f9	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b4a5-7075-9340-2667d55604a9	active	2026-11-30 01:50:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	2026-11-30 06:50:24.137+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-30 01:50:24.137+00	2026-11-30 06:50:24.137+00	\N	\N	\N	0
01a22a37-b76b-72f5-8c2a-205300ed78bb	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b4a7-7662-8bc7-19f9931c80c3	active	2026-11-30 00:42:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	2026-11-30 02:42:24.137+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-30 00:42:24.137+00	2026-11-30 02:42:24.137+00	\N	\N	\N	0
01a22a37-b772-759b-90cc-7f3205b3544e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b4a8-76c7-94b8-f8e9f72cbcd6	active	2026-11-30 01:32:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	2026-11-30 02:32:24.137+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-30 01:32:24.137+00	2026-11-30 02:32:24.137+00	\N	\N	\N	0
01a22a37-b77a-7409-a1d0-0da17298d5f3	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b4ab-773a-ae70-c8c62ccbb745	active	2026-11-30 02:05:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	2026-11-30 02:35:24.137+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-30 02:05:24.137+00	2026-11-30 02:35:24.137+00	\N	\N	\N	0
01a22a37-b781-70a2-80e9-b27f51c0f43a	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b4ad-7713-b33a-cf9b70a62ba8	active	2026-11-30 01:43:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	2026-11-30 02:13:24.137+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-30 01:43:24.137+00	2026-11-30 02:13:24.137+00	\N	\N	\N	0
01a22a37-b788-76bd-a441-71971ca88cdf	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b4b1-7228-b216-d5cb720e68e7	active	2026-11-29 23:40:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	2026-11-30 02:40:24.137+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 23:40:24.137+00	2026-11-30 02:40:24.137+00	\N	\N	\N	0
01a22a37-b790-7097-8edb-beabaecdea16	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b4b5-7623-9cf6-23184dd30752	active	2026-11-30 01:04:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	2026-11-30 04:04:24.137+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-30 01:04:24.137+00	2026-11-30 04:04:24.137+00	\N	\N	\N	0
01a22a37-b797-750d-a56f-8e3bbe2676ee	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b4ba-77bf-9236-48ca40d31670	paused	2026-11-30 01:26:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	2026-11-30 02:29:24.137+00	2026-11-30 02:29:24.137+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-30 01:59:24.137+00	2026-11-30 04:56:24.137+00	\N	\N	\N	0
01a22a37-b7a5-721e-9de6-980bac61f063	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b4bb-74a2-ad40-d65d1f9272ea	active	2026-11-30 02:08:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	2026-11-30 03:08:24.137+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-30 02:08:24.137+00	2026-11-30 03:08:24.137+00	\N	\N	\N	0
01a22a37-b7ab-7581-b470-dddd6655ed4a	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b4bc-731c-8a15-558e4de8116f	active	2026-11-30 01:12:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	2026-11-30 02:12:24.137+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-30 01:12:24.137+00	2026-11-30 02:12:24.137+00	\N	\N	\N	0
01a22a37-b7b0-7740-9d3d-81b52ecd12dc	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b4bf-7541-a555-bd50de728970	active	2026-11-29 23:00:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	2026-11-30 04:00:24.137+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-29 23:00:24.137+00	2026-11-30 04:00:24.137+00	\N	\N	\N	0
01a22a37-b7b5-7614-84c7-75e05c7fef1a	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b48e-7551-904a-eb9902dccebd	01a22a37-b4c2-7451-b396-d0a001a536a1	active	2026-11-30 01:37:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	\N	2026-11-30 02:37:24.137+00	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	2026-11-30 01:37:24.137+00	2026-11-30 02:37:24.137+00	\N	\N	\N	0
\.


--
-- Data for Name: shift; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shift (id, club_id, number, business_day, opened_at, opened_by, opening_cash, closed_at, closed_by, counted_cash, expected_cash, note) FROM stdin;
01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b489-7276-a2bb-3d6fe9005bf2	1	2026-11-29	2026-11-29 22:10:24.137+00	01a22a37-b4d2-70d6-9f48-268b5e040b45	20000	\N	\N	\N	\N	
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
01a22a37-b489-7276-a2bb-3d7086a189c3	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	owner	Aliya	$argon2id$v=19$m=19456,t=2,p=1$e2Mh692Wk8n7S0b/g/5LxA$BCWdZJboRnDyN/idqkEM0M9mS+JdxTzeo/XSKkgAhrU	\N	2026-11-30 02:10:23.497+00	0	\N
01a22a37-b4d2-70d6-9f48-268b5e040b45	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	admin	Dana	$argon2id$v=19$m=19456,t=2,p=1$aC94WvVYfgT3qjYQbo2qsQ$BiFsrddK07OAGSe7Bb/ndItZjnhq9yuvJyzY2JNAr6k	\N	2026-11-30 02:10:23.507+00	0	\N
01a22a37-b4e2-7637-8ade-410a7b6e235d	01a22a37-b489-7276-a2bb-3d6eaeef7c4e	cashier	Timur	$argon2id$v=19$m=19456,t=2,p=1$cWipT7wns3XloAUsA0wM1Q$EoaWMoCL/vc8Uz4IuPLD30ncxq2c9h1iYx6K54ZrcKE	\N	2026-11-30 02:10:23.507+00	0	\N
\.


--
-- Data for Name: staff_role; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.staff_role (id, staff_id, role_id, club_id) FROM stdin;
01a22a37-b491-7283-8078-44bcd7e99f09	01a22a37-b489-7276-a2bb-3d7086a189c3	01a22a37-b48f-701c-9a85-109fd066503d	\N
01a22a37-b4e2-7637-8ade-41092495e57c	01a22a37-b4d2-70d6-9f48-268b5e040b45	01a22a37-b48f-701c-9a85-10a0af268aaf	\N
01a22a37-b4f1-7006-9052-f2130c8cd7d0	01a22a37-b4e2-7637-8ade-410a7b6e235d	01a22a37-b4d1-7622-acca-ca394a9fa3eb	\N
\.


--
-- Data for Name: tariff; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tariff (id, club_id, name, unit_minutes, max_quantity, refund_policy, "position", retired_at, created_at, max_bonus_percent, description, group_id, sold_as, expires_after_purchase, expires_after_first_use, expires_on, visits) FROM stdin;
01a22a37-b4c6-7352-b9ba-204bb53cde2c	01a22a37-b489-7276-a2bb-3d6fe9005bf2	1 hour	60	12	keep	0	\N	2026-11-30 02:10:23.507+00	30		\N	units	\N	\N	\N	\N
01a22a37-b4ca-7311-b8e9-4bea3e5c013b	01a22a37-b489-7276-a2bb-3d6fe9005bf2	3 hours	180	4	keep	1	\N	2026-11-30 02:10:23.507+00	30		\N	units	\N	\N	\N	\N
01a22a37-b4ce-731f-a1c4-dd3c04605ea1	01a22a37-b489-7276-a2bb-3d6fe9005bf2	5 hours	300	2	keep	2	\N	2026-11-30 02:10:23.507+00	30		\N	units	\N	\N	\N	\N
01a22a37-b4d0-759b-ad51-451113311896	01a22a37-b489-7276-a2bb-3d6fe9005bf2	30 minutes	30	3	keep	3	\N	2026-11-30 02:10:23.507+00	30		\N	units	\N	\N	\N	\N
\.


--
-- Data for Name: tariff_group; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tariff_group (id, club_id, name, "position", created_at) FROM stdin;
\.


--
-- Data for Name: tariff_sale; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tariff_sale (tariff_id, "position", club_id, schedule_id, buyers, at_desk, in_app, at_kiosk) FROM stdin;
01a22a37-b4c6-7352-b9ba-204bb53cde2c	0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	anyone	t	t	t
01a22a37-b4ca-7311-b8e9-4bea3e5c013b	0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	anyone	t	t	t
01a22a37-b4ce-731f-a1c4-dd3c04605ea1	0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	anyone	t	t	t
01a22a37-b4d0-759b-ad51-451113311896	0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	anyone	t	t	t
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
01a22a37-b4c6-7352-b9ba-204bb53cde2c	0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	\N
01a22a37-b4ca-7311-b8e9-4bea3e5c013b	0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	\N
01a22a37-b4ce-731f-a1c4-dd3c04605ea1	0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	\N
01a22a37-b4d0-759b-ad51-451113311896	0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	\N	\N
\.


--
-- Data for Name: tariff_use_price; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tariff_use_price (tariff_id, "position", zone_id, club_id, price) FROM stdin;
01a22a37-b4c6-7352-b9ba-204bb53cde2c	0	01a22a37-b493-714b-8255-9617c455737e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	900
01a22a37-b4c6-7352-b9ba-204bb53cde2c	0	01a22a37-b493-714b-8255-9618528c4af7	01a22a37-b489-7276-a2bb-3d6fe9005bf2	1400
01a22a37-b4c6-7352-b9ba-204bb53cde2c	0	01a22a37-b493-714b-8255-9619488f932e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	1200
01a22a37-b4ca-7311-b8e9-4bea3e5c013b	0	01a22a37-b493-714b-8255-9617c455737e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	2400
01a22a37-b4ca-7311-b8e9-4bea3e5c013b	0	01a22a37-b493-714b-8255-9618528c4af7	01a22a37-b489-7276-a2bb-3d6fe9005bf2	3600
01a22a37-b4ca-7311-b8e9-4bea3e5c013b	0	01a22a37-b493-714b-8255-9619488f932e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	3000
01a22a37-b4ce-731f-a1c4-dd3c04605ea1	0	01a22a37-b493-714b-8255-9617c455737e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	3500
01a22a37-b4ce-731f-a1c4-dd3c04605ea1	0	01a22a37-b493-714b-8255-9618528c4af7	01a22a37-b489-7276-a2bb-3d6fe9005bf2	5500
01a22a37-b4d0-759b-ad51-451113311896	0	01a22a37-b493-714b-8255-9617c455737e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	500
01a22a37-b4d0-759b-ad51-451113311896	0	01a22a37-b493-714b-8255-9618528c4af7	01a22a37-b489-7276-a2bb-3d6fe9005bf2	800
01a22a37-b4d0-759b-ad51-451113311896	0	01a22a37-b493-714b-8255-9619488f932e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	700
\.


--
-- Data for Name: time_block; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.time_block (id, club_id, session_id, order_line_id, "position", seconds, refund_policy, bought_at, client_tariff_id, plays_until, slice, joins, follows, cut_to, price, zone_id, good_for, once) FROM stdin;
01a22a37-b738-745a-b64b-b4cd5af82fdd	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b72e-76eb-8873-4c3fd121af40	01a22a37-b734-774f-ace4-0d5fe04b1298	0	7200	keep	2026-11-30 01:58:24.137+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
01a22a37-b746-766f-b3ec-4e94629a4108	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b73c-7313-9c25-15e2db2034a0	01a22a37-b743-7478-b3c3-cb5b5db5ff39	0	10800	keep	2026-11-30 00:23:24.137+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
01a22a37-b74f-7184-9d14-705b7e4a5590	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b749-722c-824e-3bd6dbf3fb59	01a22a37-b74d-7289-9722-d659cca24e75	0	3600	keep	2026-11-30 01:13:24.137+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
01a22a37-b757-75d1-98bf-75b816f1b8f0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b751-77d5-b87b-9d795d2390d7	01a22a37-b755-7016-89c2-d306c3041f69	0	10800	keep	2026-11-30 01:29:24.137+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
01a22a37-b76a-755b-96a0-332c34f29781	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b764-73b3-b73b-b60b57b036f9	01a22a37-b768-7776-94b4-ef8b67d4a652	0	18000	keep	2026-11-30 01:50:24.137+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
01a22a37-b771-74e2-9060-6f56723f9016	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b76b-72f5-8c2a-205300ed78bb	01a22a37-b76f-7469-91cc-cd2e8c37648a	0	7200	keep	2026-11-30 00:42:24.137+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
01a22a37-b778-725a-9566-ef86fe326a9d	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b772-759b-90cc-7f3205b3544e	01a22a37-b776-744e-81c8-963923afb6e1	0	3600	keep	2026-11-30 01:32:24.137+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
01a22a37-b77f-70df-b748-15c5e39ae4e5	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b77a-7409-a1d0-0da17298d5f3	01a22a37-b77d-764c-a4cc-9a7d88c9c376	0	1800	keep	2026-11-30 02:05:24.137+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
01a22a37-b787-7011-92fb-8b2022d4b1c0	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b781-70a2-80e9-b27f51c0f43a	01a22a37-b785-7266-9909-ee39c56ebb01	0	1800	keep	2026-11-30 01:43:24.137+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
01a22a37-b78e-7591-a7e6-7f56394c6b42	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b788-76bd-a441-71971ca88cdf	01a22a37-b78c-744b-ad29-35706802fc90	0	10800	keep	2026-11-29 23:40:24.137+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
01a22a37-b795-7644-83af-a16ef37c262d	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b790-7097-8edb-beabaecdea16	01a22a37-b794-7511-a92c-70ba4ecab6c1	0	10800	keep	2026-11-30 01:04:24.137+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
01a22a37-b79c-7241-a1eb-5adfc1015559	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b797-750d-a56f-8e3bbe2676ee	01a22a37-b79a-77ff-94af-4308871b994f	0	10800	keep	2026-11-30 01:26:24.137+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
01a22a37-b7a9-75ad-b9ca-1d24dfc2d869	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7a5-721e-9de6-980bac61f063	01a22a37-b7a8-76da-b08a-3b5e33eb4270	0	3600	keep	2026-11-30 02:08:24.137+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
01a22a37-b7af-71f5-98e2-c274aaadd006	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7ab-7581-b470-dddd6655ed4a	01a22a37-b7ad-74c3-9e15-fe106d74022d	0	3600	keep	2026-11-30 01:12:24.137+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
01a22a37-b7b3-70a6-bc2b-ee1b220366c6	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7b0-7740-9d3d-81b52ecd12dc	01a22a37-b7b2-7601-9252-c4e69109b57e	0	18000	keep	2026-11-29 23:00:24.137+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
01a22a37-b7b8-73ed-813f-fde090d2dced	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b7b5-7614-84c7-75e05c7fef1a	01a22a37-b7b7-7577-993f-4d76dffc3650	0	3600	keep	2026-11-30 01:37:24.137+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
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
01a22a37-b70b-74c1-ae33-88342092f969	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	opening_cash	01a22a37-b709-7320-8056-75762fd0527c	\N		2026-11-29	2026-11-29 22:10:24.137+00	\N
01a22a37-b735-7623-a451-14b326f51ead	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	tariff_sale	01a22a37-b731-75ab-ae29-c4146adb8d63	\N		2026-11-30	2026-11-30 01:58:24.137+00	01a22a37-b48e-7551-904a-eb9902dccebd
01a22a37-b744-7108-886b-3b810d6f4562	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	tariff_sale	01a22a37-b73f-7018-a11c-b319164da02a	\N		2026-11-29	2026-11-30 00:23:24.137+00	01a22a37-b48e-7551-904a-eb9902dccebd
01a22a37-b74e-7739-95d5-2f57c363201c	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	tariff_sale	01a22a37-b74b-74b2-b14a-24635f7e8952	\N		2026-11-30	2026-11-30 01:13:24.137+00	01a22a37-b48e-7551-904a-eb9902dccebd
01a22a37-b755-7016-89c2-d307daabc190	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	tariff_sale	01a22a37-b753-740c-a3ab-37817742c234	\N		2026-11-30	2026-11-30 01:29:24.137+00	01a22a37-b48e-7551-904a-eb9902dccebd
01a22a37-b769-7449-ac10-23c9b768e2a3	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	tariff_sale	01a22a37-b766-75aa-a75d-63933570244f	\N		2026-11-30	2026-11-30 01:50:24.137+00	01a22a37-b48e-7551-904a-eb9902dccebd
01a22a37-b770-73ef-bb96-c4d8f11e638b	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	tariff_sale	01a22a37-b76d-7608-b134-91ff662b026c	\N		2026-11-29	2026-11-30 00:42:24.137+00	01a22a37-b48e-7551-904a-eb9902dccebd
01a22a37-b777-7602-8078-aa9af45485b3	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	tariff_sale	01a22a37-b774-7549-8d3a-6eeae0eebad8	\N		2026-11-30	2026-11-30 01:32:24.137+00	01a22a37-b48e-7551-904a-eb9902dccebd
01a22a37-b77e-7562-85b9-06dd8b7bfe66	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	tariff_sale	01a22a37-b77b-75b9-a060-6698272aa97f	\N		2026-11-30	2026-11-30 02:05:24.137+00	01a22a37-b48e-7551-904a-eb9902dccebd
01a22a37-b785-7266-9909-ee3a87c778d1	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	tariff_sale	01a22a37-b783-74e3-b537-f091c35cb924	\N		2026-11-30	2026-11-30 01:43:24.137+00	01a22a37-b48e-7551-904a-eb9902dccebd
01a22a37-b78d-74ef-aaef-5cf2cedb8193	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	tariff_sale	01a22a37-b78a-7693-b24c-bcef8c59b41f	\N		2026-11-29	2026-11-29 23:40:24.137+00	01a22a37-b48e-7551-904a-eb9902dccebd
01a22a37-b794-7511-a92c-70bb6a10f230	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	tariff_sale	01a22a37-b792-77fe-b617-73085e5b9e7a	\N		2026-11-30	2026-11-30 01:04:24.137+00	01a22a37-b48e-7551-904a-eb9902dccebd
01a22a37-b79b-7050-a285-eb5e9a5154e2	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	tariff_sale	01a22a37-b799-7259-8bcf-b2a7dea76cf1	\N		2026-11-30	2026-11-30 01:26:24.137+00	01a22a37-b48e-7551-904a-eb9902dccebd
01a22a37-b7a8-76da-b08a-3b5f8cfdeafd	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	tariff_sale	01a22a37-b7a7-77a7-8dd4-262ffb5761bc	\N		2026-11-30	2026-11-30 02:08:24.137+00	01a22a37-b48e-7551-904a-eb9902dccebd
01a22a37-b7ae-73d8-9cf6-f9dcce4dc482	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	tariff_sale	01a22a37-b7ac-7208-a5e2-da1455776b0c	\N		2026-11-30	2026-11-30 01:12:24.137+00	01a22a37-b48e-7551-904a-eb9902dccebd
01a22a37-b7b3-70a6-bc2b-ee16b9a1736b	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	tariff_sale	01a22a37-b7b1-7579-b9d6-c55b02456f84	\N		2026-11-29	2026-11-29 23:00:24.137+00	01a22a37-b48e-7551-904a-eb9902dccebd
01a22a37-b7b8-73ed-813f-fddbe3006d02	01a22a37-b489-7276-a2bb-3d6fe9005bf2	01a22a37-b709-7320-8056-75762fd0527c	01a22a37-b4d2-70d6-9f48-268b5e040b45	tariff_sale	01a22a37-b7b6-745c-b87d-ad028c748e56	\N		2026-11-30	2026-11-30 01:37:24.137+00	01a22a37-b48e-7551-904a-eb9902dccebd
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
01a22a37-b493-714b-8255-9617c455737e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	Standard	0	\N
01a22a37-b493-714b-8255-9618528c4af7	01a22a37-b489-7276-a2bb-3d6fe9005bf2	VIP	1	\N
01a22a37-b493-714b-8255-9619488f932e	01a22a37-b489-7276-a2bb-3d6fe9005bf2	Consoles	2	\N
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
-- Name: minutes_back minutes_back_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.minutes_back
    ADD CONSTRAINT minutes_back_pkey PRIMARY KEY (time_block_id);


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
-- Name: client_tariff_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_tariff_client ON public.client_tariff USING btree (client_id, club_id, issued_at, id);


--
-- Name: client_tariff_ends; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_tariff_ends ON public.client_tariff USING btree (club_id, valid_until, id);


--
-- Name: client_tariff_left; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_tariff_left ON public.client_tariff USING btree (club_id, valid_until, id) WHERE (seconds_left > 0);


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
-- Name: client_tariff_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_tariff_newest ON public.client_tariff USING btree (club_id, issued_at, id);


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
-- Name: order_line_by_hand; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_line_by_hand ON public.order_line USING btree (club_id, order_id) WHERE (discount_reason IS NOT NULL);


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
-- Name: session_member_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_member_id ON public.session USING btree (member_id) WHERE (member_id IS NOT NULL);


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
-- Name: time_block_continues; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX time_block_continues ON public.time_block USING btree (follows) WHERE (cut_to IS NOT NULL);


--
-- Name: time_block_joins; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX time_block_joins ON public.time_block USING btree (joins) WHERE (joins IS NOT NULL);


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

CREATE TRIGGER client_tariff_frozen BEFORE UPDATE OF id, club_id, client_id, order_line_id, seconds_kept, cost, cost_bonus, issued_at, visits, visit_seconds ON public.client_tariff FOR EACH ROW EXECUTE FUNCTION public.append_only('client_tariff_frozen');


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
-- Name: minutes_back minutes_back_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER minutes_back_append_only BEFORE DELETE OR UPDATE ON public.minutes_back FOR EACH ROW EXECUTE FUNCTION public.append_only('minutes_back_append_only');


--
-- Name: minutes_back minutes_back_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER minutes_back_append_only_truncate BEFORE TRUNCATE ON public.minutes_back FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('minutes_back_append_only');


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
-- Name: minutes_back minutes_back_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.minutes_back
    ADD CONSTRAINT minutes_back_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: minutes_back minutes_back_time_block_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.minutes_back
    ADD CONSTRAINT minutes_back_time_block_fkey FOREIGN KEY (time_block_id) REFERENCES public.time_block(id);


--
-- Name: minutes_back minutes_back_transaction_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.minutes_back
    ADD CONSTRAINT minutes_back_transaction_fkey FOREIGN KEY (transaction_id) REFERENCES public.transaction(id);


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
-- Name: session session_member_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_member_fkey FOREIGN KEY (member_id) REFERENCES public.client(id);


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
-- Name: time_block time_block_follows_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.time_block
    ADD CONSTRAINT time_block_follows_fkey FOREIGN KEY (follows) REFERENCES public.time_block(id);


--
-- Name: time_block time_block_joins_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.time_block
    ADD CONSTRAINT time_block_joins_fkey FOREIGN KEY (joins) REFERENCES public.time_block(id);


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
-- Name: time_block time_block_zone_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.time_block
    ADD CONSTRAINT time_block_zone_fkey FOREIGN KEY (zone_id) REFERENCES public.zone(id);


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


