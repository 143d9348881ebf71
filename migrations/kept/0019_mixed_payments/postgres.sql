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


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    id uuid NOT NULL,
    club_id uuid NOT NULL,
    kind text NOT NULL,
    CONSTRAINT account_kind CHECK ((kind = ANY (ARRAY['till'::text, 'card'::text, 'tariff_income'::text, 'safe'::text, 'difference'::text, 'client_balance'::text, 'client_bonus'::text, 'bonus_given'::text, 'bonus_spent'::text, 'bonus_expired'::text, 'correction'::text])))
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
    tariff_id uuid NOT NULL,
    order_line_id uuid NOT NULL,
    seconds_bought bigint NOT NULL,
    seconds_left bigint NOT NULL,
    refund_policy text NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    CONSTRAINT client_tariff_left CHECK (((seconds_left >= 0) AND (seconds_left <= seconds_bought))),
    CONSTRAINT client_tariff_refund_policy CHECK ((refund_policy = ANY (ARRAY['keep'::text, 'bonus'::text, 'burn'::text])))
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
    CONSTRAINT club_minutes CHECK (((warning_minutes >= 0) AND (longest_pause_minutes > 0))),
    CONSTRAINT club_price_step CHECK ((price_step > 0))
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
    CONSTRAINT order_line_quantity CHECK ((quantity > 0)),
    CONSTRAINT order_line_total CHECK (((total = (unit_price * quantity)) AND (unit_price >= 0)))
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
    CONSTRAINT session_due CHECK (((state = ANY (ARRAY['active'::text, 'paused'::text])) = (due_at IS NOT NULL))),
    CONSTRAINT session_end_reason CHECK ((end_reason = ANY (ARRAY['time_ran_out'::text, 'client_left'::text, 'staff'::text, 'forced'::text]))),
    CONSTRAINT session_ended CHECK ((((state = 'ended'::text) = (ended_at IS NOT NULL)) AND ((ended_at IS NULL) = (end_reason IS NULL)))),
    CONSTRAINT session_order CHECK (((ended_at IS NULL) OR (ended_at >= started_at))),
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
    CONSTRAINT tariff_max_bonus_percent CHECK (((max_bonus_percent >= 0) AND (max_bonus_percent <= 100))),
    CONSTRAINT tariff_refund_policy CHECK ((refund_policy = ANY (ARRAY['keep'::text, 'bonus'::text, 'burn'::text]))),
    CONSTRAINT tariff_unit CHECK (((unit_minutes > 0) AND (max_quantity > 0)))
);


--
-- Name: tariff_price; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tariff_price (
    tariff_id uuid NOT NULL,
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
    CONSTRAINT transaction_why CHECK ((why = ANY (ARRAY['opening_cash'::text, 'tariff_sale'::text, 'refund'::text, 'shift_difference'::text, 'top_up'::text, 'correction'::text, 'bonus_given'::text, 'bonus_written_off'::text, 'bonus_expired'::text, 'reversal'::text, 'void'::text, 'method_change'::text])))
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
01a2264d-4c5e-7015-aca0-2285400c9cbe	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	till
01a2264d-4c5e-7015-aca0-228641430920	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	card
01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	tariff_income
01a2264d-4c5e-7015-aca0-2288c89a9f88	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	safe
01a2264d-4c5e-7015-aca0-2289f9b9a0bf	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	difference
01a2264d-4c5e-7015-aca0-228a4ff8b421	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	client_balance
01a2264d-4c5e-7015-aca0-228bd3580eae	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	client_bonus
01a2264d-4c5e-7015-aca0-228c4a4e7fcd	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	bonus_given
01a2264d-4c5e-7015-aca0-228d85736287	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	bonus_spent
01a2264d-4c5e-7015-aca0-228e5686d22a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	bonus_expired
01a2264d-4c5e-7015-aca0-228fef69bec7	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	correction
\.


--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit_entry (id, organisation_id, club_id, staff_id, action, input, outcome, detail, at) FROM stdin;
01a2264d-4c64-70d9-bea9-529eb7303ccc	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "name": "Standard"}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c64-70d9-bea9-529fb9d50c9a	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c64-70d9-bea9-529fb9d50c9a", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "name": "VIP"}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c64-70d9-bea9-52a0074e77a0	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c64-70d9-bea9-52a0074e77a0", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "name": "Consoles"}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c69-7494-8a95-bd7cb7d2409c	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c69-7494-8a95-bd7cb7d2409c", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 1}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c6b-750a-9f8b-9b2db2b0b608	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c6b-750a-9f8b-9b2db2b0b608", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 2}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c6c-7683-a91f-ae2c488c9ece	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c6c-7683-a91f-ae2c488c9ece", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 3}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c6d-7453-a2c8-e3d0c84ccc71	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c6d-7453-a2c8-e3d0c84ccc71", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 4}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c6e-741c-850a-fee52a82a077	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c6e-741c-850a-fee52a82a077", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 5}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c6f-7564-852b-a6a324fd938f	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c6f-7564-852b-a6a324fd938f", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 6}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c70-714b-8504-50ddc82a0e39	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c70-714b-8504-50ddc82a0e39", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 7}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c71-7548-9e83-65d15bfa2788	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c71-7548-9e83-65d15bfa2788", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 8}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c72-7517-ba2f-c95b0c260957	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c72-7517-ba2f-c95b0c260957", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 9}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c73-73be-a68d-eabc1a9b7571	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c73-73be-a68d-eabc1a9b7571", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 10}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c74-725e-b03a-130f824ccdfa	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c74-725e-b03a-130f824ccdfa", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 11}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c75-742b-9749-b51af6116755	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c75-742b-9749-b51af6116755", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 12}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c76-7198-94a8-17f21726a2d2	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c76-7198-94a8-17f21726a2d2", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 13}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c77-7106-9d27-dd5f3e41e8bb	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c77-7106-9d27-dd5f3e41e8bb", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 14}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c78-7280-b712-08e8aa3bcba9	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c78-7280-b712-08e8aa3bcba9", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 15}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c79-73ab-8d98-cb3a9cee8480	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c79-73ab-8d98-cb3a9cee8480", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 16}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c7a-70ba-b328-85eb06ae9762	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c7a-70ba-b328-85eb06ae9762", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 17}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c7b-75a4-b063-2c2bb87d528f	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c7b-75a4-b063-2c2bb87d528f", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 18}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c7b-75a4-b063-2c2d9aa24709	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c7b-75a4-b063-2c2d9aa24709", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 19}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c7c-7306-a2da-a517338d89ac	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c7c-7306-a2da-a517338d89ac", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 20}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c7d-756d-8112-766d446ab0db	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c7d-756d-8112-766d446ab0db", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 21}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c7e-7420-92ce-bb30f4caca23	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c7e-7420-92ce-bb30f4caca23", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 22}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c7f-733c-b89f-b957869d50fd	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c7f-733c-b89f-b957869d50fd", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 23}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c80-7503-9cc4-e3c9f110f80c	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c80-7503-9cc4-e3c9f110f80c", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 24}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c81-7320-aefe-3f81e9403675	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c81-7320-aefe-3f81e9403675", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 25}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c82-73fe-b198-a38e0e9e9ba3	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c82-73fe-b198-a38e0e9e9ba3", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 26}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c82-73fe-b198-a390440c1314	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c82-73fe-b198-a390440c1314", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 27}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c84-7392-8d53-33c7f1019a01	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c84-7392-8d53-33c7f1019a01", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529fb9d50c9a", "number": 29}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c86-7237-8bca-f1748886acf5	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c86-7237-8bca-f1748886acf5", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529fb9d50c9a", "number": 31}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c87-7732-85fa-cbe4b6f6f4ee	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c87-7732-85fa-cbe4b6f6f4ee", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529fb9d50c9a", "number": 33}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c89-71b2-9bae-a61abd6616c4	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c89-71b2-9bae-a61abd6616c4", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529fb9d50c9a", "number": 35}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c8b-76d1-bdfd-296a585e32d2	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c8b-76d1-bdfd-296a585e32d2", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529fb9d50c9a", "number": 37}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c8c-77ca-bc2c-a4b0f458a37c	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c8c-77ca-bc2c-a4b0f458a37c", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529fb9d50c9a", "number": 39}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c8e-74f2-9ced-9f7959027353	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c8e-74f2-9ced-9f7959027353", "kind": "console", "zone": "01a2264d-4c64-70d9-bea9-52a0074e77a0", "number": 1}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c8f-76d9-b404-de3677075e16	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c8f-76d9-b404-de3677075e16", "kind": "console", "zone": "01a2264d-4c64-70d9-bea9-52a0074e77a0", "number": 3}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c91-76cc-bd1e-2a5b474f9a42	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_tariffs	{"id": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "name": "1 hour", "prices": [["01a2264d-4c64-70d9-bea9-529eb7303ccc", 900], ["01a2264d-4c64-70d9-bea9-529fb9d50c9a", 1400], ["01a2264d-4c64-70d9-bea9-52a0074e77a0", 1200]], "max_quantity": 12, "unit_minutes": 60, "refund_policy": "keep", "max_bonus_percent": 30}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c96-74e0-8bec-2fa8dc701882	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_tariffs	{"id": "01a2264d-4c96-74e0-8bec-2fa8dc701882", "name": "5 hours", "prices": [["01a2264d-4c64-70d9-bea9-529eb7303ccc", 3500], ["01a2264d-4c64-70d9-bea9-529fb9d50c9a", 5500]], "max_quantity": 2, "unit_minutes": 300, "refund_policy": "keep", "max_bonus_percent": 30}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c98-7411-92b0-5509b10747c7	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_staff	{"id": "01a2264d-4c98-7411-92b0-5509b10747c7", "may": ["see_hall", "start_session", "pause_session", "move_session", "extend_session", "end_session", "see_shift", "open_shift", "close_shift", "see_clients", "edit_clients", "top_up", "see_transactions"], "name": "Cashier"}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4ca7-7003-b90e-54e12f93aafc	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_staff	{"id": "01a2264d-4ca7-7003-b90e-54e12f93aafc", "name": "Timur", "login": "cashier", "position": {"Made": "01a2264d-4c98-7411-92b0-5509b10747c7"}}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4cb8-733d-b02c-bd3464e94392	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4cb8-733d-b02c-bd3464e94392", "name": "Tournament team", "colour": "violet"}	done	\N	2026-11-29 07:55:29.848+00
01a2264d-4cb9-7363-b034-414052a2368a	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4cb9-7363-b034-414052a2368a", "profile": {"name": "Айгерім Нұрланқызы", "email": "client1@example.kz", "phone": "+7 701 555 00 10", "born_on": "2004-05-31", "card_number": "00421001"}}	done	\N	2026-10-10 16:55:29.849+00
01a2264d-4e0c-729c-853b-2653d77363a3	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e0c-729c-853b-2653d77363a3", "profile": {"name": "Ерлан Сәрсенов", "email": "client2@example.kz", "phone": "+7 707 555 00 11", "born_on": "1999-11-02", "card_number": "00421002"}}	done	\N	2026-10-11 09:55:30.188+00
01a2264d-4e12-7070-b69f-75a7d69afa5c	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e12-7070-b69f-75a7d69afa5c", "profile": {"name": "Тимур Ахметов", "email": "", "phone": "+7 701 555 00 12", "born_on": "2001-03-17", "card_number": ""}}	done	\N	2026-10-12 02:55:30.194+00
01a2264d-4e17-714e-89aa-25fc01aee4e7	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e17-714e-89aa-25fc01aee4e7", "profile": {"name": "Анастасия Ким", "email": "", "phone": "+7 707 555 00 13", "born_on": "2005-09-09", "card_number": ""}}	done	\N	2026-10-12 19:55:30.199+00
01a2264d-4e1e-732c-8683-23c3aa1d87c0	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e1e-732c-8683-23c3aa1d87c0", "client": "01a2264d-4e1a-726a-8611-97015b991329", "groups": ["01a2264d-4cb8-733d-b02c-bd3464e94392"]}	done	\N	2026-10-13 12:55:30.202+00
01a2264d-4e23-7566-ba93-92209d5b35b5	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e23-7566-ba93-92209d5b35b5", "profile": {"name": "Жанна Бекова", "email": "", "phone": "+7 707 555 00 15", "born_on": "", "card_number": ""}}	done	\N	2026-10-14 05:55:30.211+00
01a2264d-4e29-7611-b7ac-ef461b04f29c	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e29-7611-b7ac-ef461b04f29c", "client": "01a2264d-4e26-76a5-b958-099bdf9ecf19", "groups": ["01a2264d-4cb9-7363-b034-413f9d5f4946"]}	done	\N	2026-10-14 22:55:30.214+00
01a2264d-4e2e-7074-bdb3-ca3d8b092097	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e2e-7074-bdb3-ca3d8b092097", "client": "01a2264d-4e2b-746d-a2e7-88bafe0c79a8", "groups": ["01a2264d-4cb9-7363-b034-413f9d5f4946"]}	done	\N	2026-10-15 15:55:30.219+00
01a2264d-4e32-7038-8988-52e3ee521b83	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e32-7038-8988-52e3ee521b83", "profile": {"name": "Мадина Әбдірахман", "email": "", "phone": "+7 707 555 11 19", "born_on": "2003-02-28", "card_number": ""}}	done	\N	2026-10-17 01:55:30.226+00
01a2264d-4e37-7202-8d0d-7a739eb0b1fb	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e37-7202-8d0d-7a739eb0b1fb", "profile": {"name": "Kevin O'Neill", "email": "client11@example.kz", "phone": "+7 701 555 11 20", "born_on": "1996-06-20", "card_number": "00421004"}}	done	\N	2026-10-17 18:55:30.231+00
01a2264d-4e3c-7430-9c78-3473d5ff3e53	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e3c-7430-9c78-3473d5ff3e53", "profile": {"name": "Семён Ёлкин", "email": "", "phone": "+7 701 555 11 22", "born_on": "2008-10-11", "card_number": ""}}	done	\N	2026-10-19 04:55:30.236+00
01a2264d-4c84-7392-8d53-33c57b568529	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c84-7392-8d53-33c57b568529", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529eb7303ccc", "number": 28}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c85-7484-a5ab-3992f6bb6e87	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c85-7484-a5ab-3992f6bb6e87", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529fb9d50c9a", "number": 30}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c87-7732-85fa-cbe236d20885	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c87-7732-85fa-cbe236d20885", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529fb9d50c9a", "number": 32}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c88-751e-9149-7ca0e2e8c10f	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c88-751e-9149-7ca0e2e8c10f", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529fb9d50c9a", "number": 34}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c8a-76f0-9b31-5d55c04d2ecf	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c8a-76f0-9b31-5d55c04d2ecf", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529fb9d50c9a", "number": 36}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c8b-76d1-bdfd-296c8d40b07c	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c8b-76d1-bdfd-296c8d40b07c", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529fb9d50c9a", "number": 38}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c8d-71f2-b298-79cbd814475f	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c8d-71f2-b298-79cbd814475f", "kind": "pc", "zone": "01a2264d-4c64-70d9-bea9-529fb9d50c9a", "number": 40}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c8f-76d9-b404-de34443a6e8d	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c8f-76d9-b404-de34443a6e8d", "kind": "console", "zone": "01a2264d-4c64-70d9-bea9-52a0074e77a0", "number": 2}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c90-7799-905a-a70c4c632301	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_devices	{"id": "01a2264d-4c90-7799-905a-a70c4c632301", "kind": "console", "zone": "01a2264d-4c64-70d9-bea9-52a0074e77a0", "number": 4}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c94-7383-882d-ecfc8cf56c61	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_tariffs	{"id": "01a2264d-4c94-7383-882d-ecfc8cf56c61", "name": "3 hours", "prices": [["01a2264d-4c64-70d9-bea9-529eb7303ccc", 2400], ["01a2264d-4c64-70d9-bea9-529fb9d50c9a", 3600], ["01a2264d-4c64-70d9-bea9-52a0074e77a0", 3000]], "max_quantity": 4, "unit_minutes": 180, "refund_policy": "keep", "max_bonus_percent": 30}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c97-75e5-94c4-7bc6e61b7c31	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_tariffs	{"id": "01a2264d-4c97-75e5-94c4-7bc6e61b7c31", "name": "30 minutes", "prices": [["01a2264d-4c64-70d9-bea9-529eb7303ccc", 500], ["01a2264d-4c64-70d9-bea9-529fb9d50c9a", 800], ["01a2264d-4c64-70d9-bea9-52a0074e77a0", 700]], "max_quantity": 3, "unit_minutes": 30, "refund_policy": "keep", "max_bonus_percent": 30}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4c99-77ef-8ef7-896af1e70d8c	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bfab832a755	edit_staff	{"id": "01a2264d-4c99-77ef-8ef7-896af1e70d8c", "name": "Dana", "login": "admin", "position": {"BuiltIn": "administrator"}}	done	\N	2026-11-29 07:55:29.764+00
01a2264d-4cb7-70d4-b982-35c1a4b08b91	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4cb7-70d4-b982-35c1a4b08b91", "name": "Regulars", "colour": "amber"}	done	\N	2026-11-29 07:55:29.847+00
01a2264d-4cb9-7363-b034-413f9d5f4946	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4cb9-7363-b034-413f9d5f4946", "name": "School", "colour": "teal"}	done	\N	2026-11-29 07:55:29.849+00
01a2264d-4e07-747c-b64f-a41595c3fa8b	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e07-747c-b64f-a41595c3fa8b", "client": "01a2264d-4cb9-7363-b034-414052a2368a", "groups": ["01a2264d-4cb7-70d4-b982-35c1a4b08b91"]}	done	\N	2026-10-10 16:55:29.849+00
01a2264d-4e0f-7535-9186-af160f2a9309	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e0f-7535-9186-af160f2a9309", "client": "01a2264d-4e0c-729c-853b-2653d77363a3", "groups": ["01a2264d-4cb7-70d4-b982-35c1a4b08b91"]}	done	\N	2026-10-11 09:55:30.188+00
01a2264d-4e15-73f8-a56d-89715b5a34fe	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e15-73f8-a56d-89715b5a34fe", "client": "01a2264d-4e12-7070-b69f-75a7d69afa5c", "groups": ["01a2264d-4cb8-733d-b02c-bd3464e94392"]}	done	\N	2026-10-12 02:55:30.194+00
01a2264d-4e1a-726a-8611-97015b991329	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e1a-726a-8611-97015b991329", "profile": {"name": "Daniyar Omarov", "email": "client5@example.kz", "phone": "+7 701 555 00 14", "born_on": "2000-01-25", "card_number": "00421003"}}	done	\N	2026-10-13 12:55:30.202+00
01a2264d-4e22-71f3-af88-5cac0ccec442	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e22-71f3-af88-5cac0ccec442", "note": "Left-handed: likes PC 31, the mouse is on the left there", "client": "01a2264d-4e1a-726a-8611-97015b991329"}	done	\N	2026-10-13 12:55:30.202+00
01a2264d-4e26-76a5-b958-099bdf9ecf19	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e26-76a5-b958-099bdf9ecf19", "profile": {"name": "Иван Петров", "email": "", "phone": "+7 701 555 00 16", "born_on": "2006-07-14", "card_number": ""}}	done	\N	2026-10-14 22:55:30.214+00
01a2264d-4e2b-746d-a2e7-88bafe0c79a8	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e2b-746d-a2e7-88bafe0c79a8", "profile": {"name": "Пётр Иванов", "email": "", "phone": "+7 707 555 11 17", "born_on": "2007-12-03", "card_number": ""}}	done	\N	2026-10-15 15:55:30.219+00
01a2264d-4e30-75e2-9b5d-7a0291c7303e	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e30-75e2-9b5d-7a0291c7303e", "profile": {"name": "", "email": "", "phone": "+7 701 555 11 18", "born_on": "", "card_number": ""}}	done	\N	2026-10-16 08:55:30.224+00
01a2264d-4e35-7188-9f9b-abf4c4531b8f	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e35-7188-9f9b-abf4c4531b8f", "client": "01a2264d-4e32-7038-8988-52e3ee521b83", "groups": ["01a2264d-4cb7-70d4-b982-35c1a4b08b91"]}	done	\N	2026-10-17 01:55:30.226+00
01a2264d-4e39-74a8-9d25-6fc982bcc802	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e39-74a8-9d25-6fc982bcc802", "profile": {"name": "Асель Жұмабаева", "email": "", "phone": "+7 707 555 11 21", "born_on": "", "card_number": ""}}	done	\N	2026-10-18 11:55:30.233+00
01a2264d-4e3f-723a-ad20-dfbb17e4f14c	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e3f-723a-ad20-dfbb17e4f14c", "client": "01a2264d-4e3c-7430-9c78-3473d5ff3e53", "groups": ["01a2264d-4cb9-7363-b034-413f9d5f4946"]}	done	\N	2026-10-19 04:55:30.236+00
01a2264d-4e43-708a-a32a-b99d0be4ad26	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e43-708a-a32a-b99d0be4ad26", "client": "01a2264d-4e41-7231-9eaa-1790fd620380", "groups": ["01a2264d-4cb8-733d-b02c-bd3464e94392"]}	done	\N	2026-10-19 21:55:30.241+00
01a2264d-4e41-7231-9eaa-1790fd620380	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e41-7231-9eaa-1790fd620380", "profile": {"name": "Нұрсұлтан Қайратұлы", "email": "", "phone": "+7 707 555 11 23", "born_on": "2002-08-08", "card_number": ""}}	done	\N	2026-10-19 21:55:30.241+00
01a2264d-4e45-7551-8fbb-ecc796f39a3e	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e45-7551-8fbb-ecc796f39a3e", "profile": {"name": "Дарья Соколова", "email": "", "phone": "+7 701 555 22 24", "born_on": "", "card_number": ""}}	done	\N	2026-10-20 14:55:30.245+00
01a2264d-4e4a-73bb-9ac7-5a15138b0ebe	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e4a-73bb-9ac7-5a15138b0ebe", "client": "01a2264d-4e47-7532-8106-fea7084a553b", "groups": ["01a2264d-4cb8-733d-b02c-bd3464e94392"]}	done	\N	2026-10-21 07:55:30.247+00
01a2264d-4e4d-73e6-9d11-40480bd96c28	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e4d-73e6-9d11-40480bd96c28", "profile": {"name": "Mia Schneider", "email": "", "phone": "+7 707 555 22 27", "born_on": "1998-01-30", "card_number": ""}}	done	\N	2026-10-22 17:55:30.253+00
01a2264d-4e51-71b9-9374-8cc42a2e1675	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e51-71b9-9374-8cc42a2e1675", "profile": {"name": "Камила Ергалиева", "email": "", "phone": "+7 707 555 22 29", "born_on": "2006-03-08", "card_number": ""}}	done	\N	2026-10-24 03:55:30.257+00
01a2264d-4e55-76e5-92b5-59bdba6c6822	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e55-76e5-92b5-59bdba6c6822", "profile": {"name": "Максим Орлов", "email": "client21@example.kz", "phone": "+7 701 555 22 30", "born_on": "2001-05-05", "card_number": "00421005"}}	done	\N	2026-10-24 20:55:30.261+00
01a2264d-4e59-72be-b7c7-9973e339c695	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e59-72be-b7c7-9973e339c695", "profile": {"name": "Әлия Сейітқызы", "email": "", "phone": "+7 707 555 33 31", "born_on": "", "card_number": ""}}	done	\N	2026-10-25 13:55:30.265+00
01a2264d-4e5d-7695-90a9-4788edc62234	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e5d-7695-90a9-4788edc62234", "client": "01a2264d-4e5b-71e2-8da1-f451117391ed", "groups": ["01a2264d-4cb8-733d-b02c-bd3464e94392"]}	done	\N	2026-10-26 06:55:30.267+00
01a2264d-4e61-7380-8eaf-509ed50cdd83	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e61-7380-8eaf-509ed50cdd83", "profile": {"name": "Олег Васильев", "email": "", "phone": "+7 701 555 33 34", "born_on": "1989-09-01", "card_number": ""}}	done	\N	2026-10-27 16:55:30.273+00
01a2264d-4e66-734b-a63c-eb03a2c3579e	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e66-734b-a63c-eb03a2c3579e", "client": "01a2264d-4e63-7506-8e76-1747834f5b87", "groups": ["01a2264d-4cb9-7363-b034-413f9d5f4946"]}	done	\N	2026-10-28 09:55:30.275+00
01a2264d-4e6a-741f-9c9a-9437b9174e3b	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e6a-741f-9c9a-9437b9174e3b", "client": "01a2264d-4e68-7124-9d96-4bf510e6d650", "groups": ["01a2264d-4cb7-70d4-b982-35c1a4b08b91"]}	done	\N	2026-10-29 02:55:30.28+00
01a2264d-4e6e-76e7-ab52-dea795a6dffc	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e6e-76e7-ab52-dea795a6dffc", "profile": {"name": "", "email": "", "phone": "+7 701 555 44 38", "born_on": "", "card_number": ""}}	done	\N	2026-10-30 12:55:30.286+00
01a2264d-4e72-719c-b7c4-df1c1bd51d63	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e72-719c-b7c4-df1c1bd51d63", "profile": {"name": "Полина Громова", "email": "", "phone": "+7 701 555 44 40", "born_on": "2004-12-24", "card_number": ""}}	done	\N	2026-10-31 22:55:30.29+00
01a2264d-4e76-7323-801c-43557b09d2ff	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e76-7323-801c-43557b09d2ff", "profile": {"name": "Ильяс Кәрімов", "email": "", "phone": "+7 701 555 44 42", "born_on": "2002-02-02", "card_number": ""}}	done	\N	2026-11-02 08:55:30.294+00
01a2264d-4e7a-7473-9450-fb05b1922f21	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e7a-7473-9450-fb05b1922f21", "profile": {"name": "Елена Пак", "email": "", "phone": "+7 707 555 44 43", "born_on": "1994-04-19", "card_number": ""}}	done	\N	2026-11-03 01:55:30.298+00
01a2264d-4e7e-74d6-bd79-545d91b29148	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e7e-74d6-bd79-545d91b29148", "profile": {"name": "Өмірбек Тоқтар", "email": "", "phone": "+7 701 555 44 44", "born_on": "", "card_number": ""}}	done	\N	2026-11-03 18:55:30.302+00
01a2264d-4e82-71ab-83b5-6bd88be1fadf	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e82-71ab-83b5-6bd88be1fadf", "profile": {"name": "Никита Беляев", "email": "", "phone": "+7 701 555 55 46", "born_on": "2006-01-13", "card_number": ""}}	done	\N	2026-11-05 04:55:30.306+00
01a2264d-4e86-7324-95ed-cb08ca62867d	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e86-7324-95ed-cb08ca62867d", "profile": {"name": "Үміт Сағынбай", "email": "", "phone": "+7 707 555 55 47", "born_on": "", "card_number": ""}}	done	\N	2026-11-05 21:55:30.31+00
01a2264d-4e8b-7417-b077-afedb52140e5	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e8b-7417-b077-afedb52140e5", "profile": {"name": "Sofia Rossi", "email": "client40@example.kz", "phone": "+7 707 555 55 49", "born_on": "1997-03-03", "card_number": "00421007"}}	done	\N	2026-11-07 07:55:30.315+00
01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	open_shift	{"id": "01a2264d-4e8f-772c-b6b9-4049ac77639f", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "opening_cash": "20000"}	done	\N	2026-11-29 03:55:30.319+00
01a2264d-4e9b-74cf-8698-8809fb3787ee	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	start_session	{"id": "01a2264d-4e9b-74cf-8698-8809fb3787ee", "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c69-7494-8a95-bd7cb7d2409c", "method": "cash", "tariff": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "quantity": 2, "tendered": ""}	done	\N	2026-11-29 07:43:30.319+00
01a2264d-4eae-7511-9dc6-3f977c21782f	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	start_session	{"id": "01a2264d-4eae-7511-9dc6-3f977c21782f", "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c6d-7453-a2c8-e3d0c84ccc71", "method": "cash", "tariff": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 06:58:30.319+00
01a2264d-4eb6-73fa-a0c6-c463f2682488	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	pause_session	{"id": "01a2264d-4eb6-73fa-a0c6-c463f2682488", "session": "01a2264d-4eb2-76c6-83bb-8e20e50edc44"}	done	\N	2026-11-29 07:52:30.319+00
01a2264d-4ebf-72d0-a342-327d8cf8dc89	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	start_session	{"id": "01a2264d-4ebf-72d0-a342-327d8cf8dc89", "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c73-73be-a68d-eabc1a9b7571", "method": "cash", "tariff": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "quantity": 2, "tendered": ""}	done	\N	2026-11-29 06:27:30.319+00
01a2264d-4edf-719c-9914-d6a78b886140	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	pause_session	{"id": "01a2264d-4edf-719c-9914-d6a78b886140", "session": "01a2264d-4edb-763a-94a4-71a3277d52ca"}	done	\N	2026-11-29 07:44:30.319+00
01a2264d-4e47-7532-8106-fea7084a553b	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e47-7532-8106-fea7084a553b", "profile": {"name": "Алихан Тлеубаев", "email": "", "phone": "+7 707 555 22 25", "born_on": "2004-04-04", "card_number": ""}}	done	\N	2026-10-21 07:55:30.247+00
01a2264d-4e4c-72e2-a857-c2b92f591666	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e4c-72e2-a857-c2b92f591666", "profile": {"name": "", "email": "", "phone": "+7 701 555 22 26", "born_on": "", "card_number": ""}}	done	\N	2026-10-22 00:55:30.252+00
01a2264d-4e4f-721e-8ea0-6516f25305d9	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e4f-721e-8ea0-6516f25305d9", "profile": {"name": "Руслан Хасанов", "email": "", "phone": "+7 701 555 22 28", "born_on": "", "card_number": ""}}	done	\N	2026-10-23 10:55:30.255+00
01a2264d-4e53-744e-a98b-a772c67cb139	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e53-744e-a98b-a772c67cb139", "client": "01a2264d-4e51-71b9-9374-8cc42a2e1675", "groups": ["01a2264d-4cb9-7363-b034-413f9d5f4946"]}	done	\N	2026-10-24 03:55:30.257+00
01a2264d-4e57-76b8-8fa0-bf4527b2a1cc	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e57-76b8-8fa0-bf4527b2a1cc", "client": "01a2264d-4e55-76e5-92b5-59bdba6c6822", "groups": ["01a2264d-4cb7-70d4-b982-35c1a4b08b91"]}	done	\N	2026-10-24 20:55:30.261+00
01a2264d-4e5b-71e2-8da1-f451117391ed	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e5b-71e2-8da1-f451117391ed", "profile": {"name": "Артём Цой", "email": "", "phone": "+7 701 555 33 32", "born_on": "2005-11-19", "card_number": ""}}	done	\N	2026-10-26 06:55:30.267+00
01a2264d-4e5f-74b3-881c-e1b74b464434	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e5f-74b3-881c-e1b74b464434", "profile": {"name": "Динара Мұқанова", "email": "", "phone": "+7 707 555 33 33", "born_on": "", "card_number": ""}}	done	\N	2026-10-26 23:55:30.271+00
01a2264d-4e63-7506-8e76-1747834f5b87	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e63-7506-8e76-1747834f5b87", "profile": {"name": "Сания Талғатқызы", "email": "", "phone": "+7 707 555 33 35", "born_on": "2007-06-26", "card_number": ""}}	done	\N	2026-10-28 09:55:30.275+00
01a2264d-4e68-7124-9d96-4bf510e6d650	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e68-7124-9d96-4bf510e6d650", "profile": {"name": "Bauyrzhan Seitkali", "email": "client27@example.kz", "phone": "+7 701 555 33 36", "born_on": "2000-10-10", "card_number": "00421006"}}	done	\N	2026-10-29 02:55:30.28+00
01a2264d-4e6c-71ef-babb-aaaced6f3a5c	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e6c-71ef-babb-aaaced6f3a5c", "profile": {"name": "Виктория Ли", "email": "", "phone": "+7 707 555 33 37", "born_on": "", "card_number": ""}}	done	\N	2026-10-29 19:55:30.284+00
01a2264d-4e70-77f4-9fd7-e1bedd23b4e6	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e70-77f4-9fd7-e1bedd23b4e6", "profile": {"name": "Арман Досжан", "email": "", "phone": "+7 707 555 44 39", "born_on": "2003-07-07", "card_number": ""}}	done	\N	2026-10-31 05:55:30.288+00
01a2264d-4e74-75a3-8c0f-8b3405ef74fd	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e74-75a3-8c0f-8b3405ef74fd", "profile": {"name": "Ғалым Есенов", "email": "", "phone": "+7 707 555 44 41", "born_on": "", "card_number": ""}}	done	\N	2026-11-01 15:55:30.292+00
01a2264d-4e78-73b2-880a-dbbb1d35e17f	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e78-73b2-880a-dbbb1d35e17f", "client": "01a2264d-4e76-7323-801c-43557b09d2ff", "groups": ["01a2264d-4cb8-733d-b02c-bd3464e94392"]}	done	\N	2026-11-02 08:55:30.294+00
01a2264d-4e7c-7075-909d-0ea670c4c9c7	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e7c-7075-909d-0ea670c4c9c7", "client": "01a2264d-4e7a-7473-9450-fb05b1922f21", "groups": ["01a2264d-4cb7-70d4-b982-35c1a4b08b91"]}	done	\N	2026-11-03 01:55:30.298+00
01a2264d-4e80-72f5-b731-868bd1b7a011	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e80-72f5-b731-868bd1b7a011", "profile": {"name": "Jasmine Lee", "email": "", "phone": "+7 707 555 55 45", "born_on": "2001-08-31", "card_number": ""}}	done	\N	2026-11-04 11:55:30.304+00
01a2264d-4e84-744c-915e-81f01de3837c	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e84-744c-915e-81f01de3837c", "client": "01a2264d-4e82-71ab-83b5-6bd88be1fadf", "groups": ["01a2264d-4cb9-7363-b034-413f9d5f4946"]}	done	\N	2026-11-05 04:55:30.306+00
01a2264d-4e88-75d5-aa5f-dc0d94063f60	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	edit_clients	{"id": "01a2264d-4e88-75d5-aa5f-dc0d94063f60", "profile": {"name": "Амир Исаев", "email": "", "phone": "+7 701 555 55 48", "born_on": "2005-05-15", "card_number": ""}}	done	\N	2026-11-06 14:55:30.312+00
01a2264d-4e8d-7705-928f-04a980e0ae29	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	ban_clients	{"id": "01a2264d-4e8d-7705-928f-04a980e0ae29", "until": "", "client": "01a2264d-4e4f-721e-8ea0-6516f25305d9", "reason": "Broke a headset and would not pay for it"}	done	\N	2026-11-29 07:55:30.317+00
01a2264d-4ea5-7264-a2c4-4b93ed071470	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	start_session	{"id": "01a2264d-4ea5-7264-a2c4-4b93ed071470", "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c6c-7683-a91f-ae2c488c9ece", "method": "cash", "tariff": "01a2264d-4c94-7383-882d-ecfc8cf56c61", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 06:08:30.319+00
01a2264d-4eb2-76c6-83bb-8e20e50edc44	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	start_session	{"id": "01a2264d-4eb2-76c6-83bb-8e20e50edc44", "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c6e-741c-850a-fee52a82a077", "method": "card", "tariff": "01a2264d-4c94-7383-882d-ecfc8cf56c61", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 07:14:30.319+00
01a2264d-4ebb-7328-8ca0-319bf41d13aa	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	start_session	{"id": "01a2264d-4ebb-7328-8ca0-319bf41d13aa", "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c71-7548-9e83-65d15bfa2788", "method": "card", "tariff": "01a2264d-4c96-74e0-8bec-2fa8dc701882", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 07:35:30.319+00
01a2264d-4ec4-73f1-927d-541186f0c4eb	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	start_session	{"id": "01a2264d-4ec4-73f1-927d-541186f0c4eb", "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c74-725e-b03a-130f824ccdfa", "method": "cash", "tariff": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 07:17:30.319+00
01a2264d-4ecd-769a-a1e0-761937ef2742	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	start_session	{"id": "01a2264d-4ecd-769a-a1e0-761937ef2742", "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c7a-70ba-b328-85eb06ae9762", "method": "card", "tariff": "01a2264d-4c97-75e5-94c4-7bc6e61b7c31", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 07:28:30.319+00
01a2264d-4ed6-7150-ae34-53f6a6bed512	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	start_session	{"id": "01a2264d-4ed6-7150-ae34-53f6a6bed512", "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c82-73fe-b198-a38e0e9e9ba3", "method": "card", "tariff": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "quantity": 3, "tendered": ""}	done	\N	2026-11-29 06:49:30.319+00
01a2264d-4ec8-763f-9e2f-496e67b00cd2	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	start_session	{"id": "01a2264d-4ec8-763f-9e2f-496e67b00cd2", "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c77-7106-9d27-dd5f3e41e8bb", "method": "cash", "tariff": "01a2264d-4c97-75e5-94c4-7bc6e61b7c31", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 07:50:30.319+00
01a2264d-4ed2-7575-9ec2-ecd9caf8654a	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	start_session	{"id": "01a2264d-4ed2-7575-9ec2-ecd9caf8654a", "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c7d-756d-8112-766d446ab0db", "method": "cash", "tariff": "01a2264d-4c94-7383-882d-ecfc8cf56c61", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 05:25:30.319+00
01a2264d-4edb-763a-94a4-71a3277d52ca	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	start_session	{"id": "01a2264d-4edb-763a-94a4-71a3277d52ca", "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c86-7237-8bca-f1748886acf5", "method": "cash", "tariff": "01a2264d-4c94-7383-882d-ecfc8cf56c61", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 07:11:30.319+00
01a2264d-4ee3-7252-8c33-cb839aad9c73	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	start_session	{"id": "01a2264d-4ee3-7252-8c33-cb839aad9c73", "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c87-7732-85fa-cbe236d20885", "method": "card", "tariff": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 07:53:30.319+00
01a2264d-4eeb-7445-ab2f-e1a92e83e69f	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	start_session	{"id": "01a2264d-4eeb-7445-ab2f-e1a92e83e69f", "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c8b-76d1-bdfd-296a585e32d2", "method": "card", "tariff": "01a2264d-4c96-74e0-8bec-2fa8dc701882", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 04:45:30.319+00
01a2264d-4ee7-730d-a281-bf3b53c51ca8	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	start_session	{"id": "01a2264d-4ee7-730d-a281-bf3b53c51ca8", "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c88-751e-9149-7ca0e2e8c10f", "method": "cash", "tariff": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 06:57:30.319+00
01a2264d-4eee-715f-b6ba-40f7c3d934b6	01a2264d-4c5b-76e1-a600-9bf8e1981b73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c99-77ef-8ef7-896af1e70d8c	start_session	{"id": "01a2264d-4eee-715f-b6ba-40f7c3d934b6", "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c8e-74f2-9ced-9f7959027353", "method": "cash", "tariff": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 07:22:30.319+00
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
-- Data for Name: client; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client (id, organisation_id, kind, name, phone, created_at, email, born_on, card_number, verified_at, note, registered_by, archived_at, name_folded, phone_reversed, number) FROM stdin;
01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c5b-76e1-a600-9bf8e1981b73	guest	Unknown Guest	\N	2026-11-29 07:55:29.755+00	\N	\N	\N	\N		\N	\N		\N	\N
01a2264d-4cb9-7363-b034-414052a2368a	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Айгерім Нұрланқызы	+77015550010	2026-10-10 16:55:29.849+00	client1@example.kz	2004-05-31	00421001	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	айгерім нұрланқызы	01005551077	1
01a2264d-4e0c-729c-853b-2653d77363a3	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Ерлан Сәрсенов	+77075550011	2026-10-11 09:55:30.188+00	client2@example.kz	1999-11-02	00421002	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	ерлан сәрсенов	11005557077	2
01a2264d-4e12-7070-b69f-75a7d69afa5c	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Тимур Ахметов	+77015550012	2026-10-12 02:55:30.194+00	\N	2001-03-17	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	тимур ахметов	21005551077	3
01a2264d-4e17-714e-89aa-25fc01aee4e7	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Анастасия Ким	+77075550013	2026-10-12 19:55:30.199+00	\N	2005-09-09	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	анастасия ким	31005557077	4
01a2264d-4e1a-726a-8611-97015b991329	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Daniyar Omarov	+77015550014	2026-10-13 12:55:30.202+00	client5@example.kz	2000-01-25	00421003	\N	Left-handed: likes PC 31, the mouse is on the left there	01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	daniyar omarov	41005551077	5
01a2264d-4e23-7566-ba93-92209d5b35b5	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Жанна Бекова	+77075550015	2026-10-14 05:55:30.211+00	\N	\N	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	жанна бекова	51005557077	6
01a2264d-4e26-76a5-b958-099bdf9ecf19	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Иван Петров	+77015550016	2026-10-14 22:55:30.214+00	\N	2006-07-14	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	иван петров	61005551077	7
01a2264d-4e2b-746d-a2e7-88bafe0c79a8	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Пётр Иванов	+77075551117	2026-10-15 15:55:30.219+00	\N	2007-12-03	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	петр иванов	71115557077	8
01a2264d-4e30-75e2-9b5d-7a0291c7303e	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	+77015551118	+77015551118	2026-10-16 08:55:30.224+00	\N	\N	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N		81115551077	9
01a2264d-4e32-7038-8988-52e3ee521b83	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Мадина Әбдірахман	+77075551119	2026-10-17 01:55:30.226+00	\N	2003-02-28	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	мадина әбдірахман	91115557077	10
01a2264d-4e37-7202-8d0d-7a739eb0b1fb	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Kevin O'Neill	+77015551120	2026-10-17 18:55:30.231+00	client11@example.kz	1996-06-20	00421004	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	kevin o neill	02115551077	11
01a2264d-4e39-74a8-9d25-6fc982bcc802	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Асель Жұмабаева	+77075551121	2026-10-18 11:55:30.233+00	\N	\N	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	асель жұмабаева	12115557077	12
01a2264d-4e3c-7430-9c78-3473d5ff3e53	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Семён Ёлкин	+77015551122	2026-10-19 04:55:30.236+00	\N	2008-10-11	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	семен елкин	22115551077	13
01a2264d-4e41-7231-9eaa-1790fd620380	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Нұрсұлтан Қайратұлы	+77075551123	2026-10-19 21:55:30.241+00	\N	2002-08-08	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	нұрсұлтан қайратұлы	32115557077	14
01a2264d-4e45-7551-8fbb-ecc796f39a3e	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Дарья Соколова	+77015552224	2026-10-20 14:55:30.245+00	\N	\N	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	дарья соколова	42225551077	15
01a2264d-4e47-7532-8106-fea7084a553b	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Алихан Тлеубаев	+77075552225	2026-10-21 07:55:30.247+00	\N	2004-04-04	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	алихан тлеубаев	52225557077	16
01a2264d-4e4c-72e2-a857-c2b92f591666	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	+77015552226	+77015552226	2026-10-22 00:55:30.252+00	\N	\N	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N		62225551077	17
01a2264d-4e4d-73e6-9d11-40480bd96c28	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Mia Schneider	+77075552227	2026-10-22 17:55:30.253+00	\N	1998-01-30	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	mia schneider	72225557077	18
01a2264d-4e4f-721e-8ea0-6516f25305d9	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Руслан Хасанов	+77015552228	2026-10-23 10:55:30.255+00	\N	\N	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	руслан хасанов	82225551077	19
01a2264d-4e51-71b9-9374-8cc42a2e1675	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Камила Ергалиева	+77075552229	2026-10-24 03:55:30.257+00	\N	2006-03-08	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	камила ергалиева	92225557077	20
01a2264d-4e55-76e5-92b5-59bdba6c6822	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Максим Орлов	+77015552230	2026-10-24 20:55:30.261+00	client21@example.kz	2001-05-05	00421005	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	максим орлов	03225551077	21
01a2264d-4e59-72be-b7c7-9973e339c695	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Әлия Сейітқызы	+77075553331	2026-10-25 13:55:30.265+00	\N	\N	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	әлия сейітқызы	13335557077	22
01a2264d-4e5b-71e2-8da1-f451117391ed	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Артём Цой	+77015553332	2026-10-26 06:55:30.267+00	\N	2005-11-19	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	артем цой	23335551077	23
01a2264d-4e5f-74b3-881c-e1b74b464434	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Динара Мұқанова	+77075553333	2026-10-26 23:55:30.271+00	\N	\N	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	динара мұқанова	33335557077	24
01a2264d-4e61-7380-8eaf-509ed50cdd83	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Олег Васильев	+77015553334	2026-10-27 16:55:30.273+00	\N	1989-09-01	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	олег васильев	43335551077	25
01a2264d-4e63-7506-8e76-1747834f5b87	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Сания Талғатқызы	+77075553335	2026-10-28 09:55:30.275+00	\N	2007-06-26	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	сания талғатқызы	53335557077	26
01a2264d-4e68-7124-9d96-4bf510e6d650	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Bauyrzhan Seitkali	+77015553336	2026-10-29 02:55:30.28+00	client27@example.kz	2000-10-10	00421006	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	bauyrzhan seitkali	63335551077	27
01a2264d-4e6c-71ef-babb-aaaced6f3a5c	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Виктория Ли	+77075553337	2026-10-29 19:55:30.284+00	\N	\N	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	виктория ли	73335557077	28
01a2264d-4e6e-76e7-ab52-dea795a6dffc	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	+77015554438	+77015554438	2026-10-30 12:55:30.286+00	\N	\N	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N		83445551077	29
01a2264d-4e70-77f4-9fd7-e1bedd23b4e6	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Арман Досжан	+77075554439	2026-10-31 05:55:30.288+00	\N	2003-07-07	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	арман досжан	93445557077	30
01a2264d-4e72-719c-b7c4-df1c1bd51d63	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Полина Громова	+77015554440	2026-10-31 22:55:30.29+00	\N	2004-12-24	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	полина громова	04445551077	31
01a2264d-4e74-75a3-8c0f-8b3405ef74fd	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Ғалым Есенов	+77075554441	2026-11-01 15:55:30.292+00	\N	\N	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	ғалым есенов	14445557077	32
01a2264d-4e76-7323-801c-43557b09d2ff	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Ильяс Кәрімов	+77015554442	2026-11-02 08:55:30.294+00	\N	2002-02-02	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	ильяс кәрімов	24445551077	33
01a2264d-4e7a-7473-9450-fb05b1922f21	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Елена Пак	+77075554443	2026-11-03 01:55:30.298+00	\N	1994-04-19	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	елена пак	34445557077	34
01a2264d-4e7e-74d6-bd79-545d91b29148	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Өмірбек Тоқтар	+77015554444	2026-11-03 18:55:30.302+00	\N	\N	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	өмірбек тоқтар	44445551077	35
01a2264d-4e80-72f5-b731-868bd1b7a011	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Jasmine Lee	+77075555545	2026-11-04 11:55:30.304+00	\N	2001-08-31	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	jasmine lee	54555557077	36
01a2264d-4e82-71ab-83b5-6bd88be1fadf	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Никита Беляев	+77015555546	2026-11-05 04:55:30.306+00	\N	2006-01-13	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	никита беляев	64555551077	37
01a2264d-4e86-7324-95ed-cb08ca62867d	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Үміт Сағынбай	+77075555547	2026-11-05 21:55:30.31+00	\N	\N	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	үміт сағынбай	74555557077	38
01a2264d-4e88-75d5-aa5f-dc0d94063f60	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Амир Исаев	+77015555548	2026-11-06 14:55:30.312+00	\N	2005-05-15	\N	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	амир исаев	84555551077	39
01a2264d-4e8b-7417-b077-afedb52140e5	01a2264d-4c5b-76e1-a600-9bf8e1981b73	registered	Sofia Rossi	+77075555549	2026-11-07 07:55:30.315+00	client40@example.kz	1997-03-03	00421007	\N		01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	sofia rossi	94555557077	40
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
01a2264d-4e8d-7705-928f-04a980e0ae29	01a2264d-4e4f-721e-8ea0-6516f25305d9	Broke a headset and would not pay for it	2026-11-29 07:55:30.317+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	\N	\N
\.


--
-- Data for Name: client_group; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_group (id, organisation_id, name, colour, created_at, archived_at) FROM stdin;
01a2264d-4cb7-70d4-b982-35c1a4b08b91	01a2264d-4c5b-76e1-a600-9bf8e1981b73	Regulars	amber	2026-11-29 07:55:29.847+00	\N
01a2264d-4cb8-733d-b02c-bd3464e94392	01a2264d-4c5b-76e1-a600-9bf8e1981b73	Tournament team	violet	2026-11-29 07:55:29.848+00	\N
01a2264d-4cb9-7363-b034-413f9d5f4946	01a2264d-4c5b-76e1-a600-9bf8e1981b73	School	teal	2026-11-29 07:55:29.849+00	\N
\.


--
-- Data for Name: client_in_group; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_in_group (client_id, group_id) FROM stdin;
01a2264d-4cb9-7363-b034-414052a2368a	01a2264d-4cb7-70d4-b982-35c1a4b08b91
01a2264d-4e0c-729c-853b-2653d77363a3	01a2264d-4cb7-70d4-b982-35c1a4b08b91
01a2264d-4e12-7070-b69f-75a7d69afa5c	01a2264d-4cb8-733d-b02c-bd3464e94392
01a2264d-4e1a-726a-8611-97015b991329	01a2264d-4cb8-733d-b02c-bd3464e94392
01a2264d-4e26-76a5-b958-099bdf9ecf19	01a2264d-4cb9-7363-b034-413f9d5f4946
01a2264d-4e2b-746d-a2e7-88bafe0c79a8	01a2264d-4cb9-7363-b034-413f9d5f4946
01a2264d-4e32-7038-8988-52e3ee521b83	01a2264d-4cb7-70d4-b982-35c1a4b08b91
01a2264d-4e3c-7430-9c78-3473d5ff3e53	01a2264d-4cb9-7363-b034-413f9d5f4946
01a2264d-4e41-7231-9eaa-1790fd620380	01a2264d-4cb8-733d-b02c-bd3464e94392
01a2264d-4e47-7532-8106-fea7084a553b	01a2264d-4cb8-733d-b02c-bd3464e94392
01a2264d-4e51-71b9-9374-8cc42a2e1675	01a2264d-4cb9-7363-b034-413f9d5f4946
01a2264d-4e55-76e5-92b5-59bdba6c6822	01a2264d-4cb7-70d4-b982-35c1a4b08b91
01a2264d-4e5b-71e2-8da1-f451117391ed	01a2264d-4cb8-733d-b02c-bd3464e94392
01a2264d-4e63-7506-8e76-1747834f5b87	01a2264d-4cb9-7363-b034-413f9d5f4946
01a2264d-4e68-7124-9d96-4bf510e6d650	01a2264d-4cb7-70d4-b982-35c1a4b08b91
01a2264d-4e76-7323-801c-43557b09d2ff	01a2264d-4cb8-733d-b02c-bd3464e94392
01a2264d-4e7a-7473-9450-fb05b1922f21	01a2264d-4cb7-70d4-b982-35c1a4b08b91
01a2264d-4e82-71ab-83b5-6bd88be1fadf	01a2264d-4cb9-7363-b034-413f9d5f4946
\.


--
-- Data for Name: client_name_part; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_name_part (organisation_id, part, client_id) FROM stdin;
01a2264d-4c5b-76e1-a600-9bf8e1981b73	айгерім	01a2264d-4cb9-7363-b034-414052a2368a
01a2264d-4c5b-76e1-a600-9bf8e1981b73	анқызы	01a2264d-4cb9-7363-b034-414052a2368a
01a2264d-4c5b-76e1-a600-9bf8e1981b73	герім	01a2264d-4cb9-7363-b034-414052a2368a
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ерім	01a2264d-4cb9-7363-b034-414052a2368a
01a2264d-4c5b-76e1-a600-9bf8e1981b73	зы	01a2264d-4cb9-7363-b034-414052a2368a
01a2264d-4c5b-76e1-a600-9bf8e1981b73	йгерім	01a2264d-4cb9-7363-b034-414052a2368a
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ланқызы	01a2264d-4cb9-7363-b034-414052a2368a
01a2264d-4c5b-76e1-a600-9bf8e1981b73	нқызы	01a2264d-4cb9-7363-b034-414052a2368a
01a2264d-4c5b-76e1-a600-9bf8e1981b73	нұрланқызы	01a2264d-4cb9-7363-b034-414052a2368a
01a2264d-4c5b-76e1-a600-9bf8e1981b73	рланқызы	01a2264d-4cb9-7363-b034-414052a2368a
01a2264d-4c5b-76e1-a600-9bf8e1981b73	рім	01a2264d-4cb9-7363-b034-414052a2368a
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ызы	01a2264d-4cb9-7363-b034-414052a2368a
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ім	01a2264d-4cb9-7363-b034-414052a2368a
01a2264d-4c5b-76e1-a600-9bf8e1981b73	қызы	01a2264d-4cb9-7363-b034-414052a2368a
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ұрланқызы	01a2264d-4cb9-7363-b034-414052a2368a
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ан	01a2264d-4e0c-729c-853b-2653d77363a3
01a2264d-4c5b-76e1-a600-9bf8e1981b73	енов	01a2264d-4e0c-729c-853b-2653d77363a3
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ерлан	01a2264d-4e0c-729c-853b-2653d77363a3
01a2264d-4c5b-76e1-a600-9bf8e1981b73	лан	01a2264d-4e0c-729c-853b-2653d77363a3
01a2264d-4c5b-76e1-a600-9bf8e1981b73	нов	01a2264d-4e0c-729c-853b-2653d77363a3
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ов	01a2264d-4e0c-729c-853b-2653d77363a3
01a2264d-4c5b-76e1-a600-9bf8e1981b73	рлан	01a2264d-4e0c-729c-853b-2653d77363a3
01a2264d-4c5b-76e1-a600-9bf8e1981b73	рсенов	01a2264d-4e0c-729c-853b-2653d77363a3
01a2264d-4c5b-76e1-a600-9bf8e1981b73	сенов	01a2264d-4e0c-729c-853b-2653d77363a3
01a2264d-4c5b-76e1-a600-9bf8e1981b73	сәрсенов	01a2264d-4e0c-729c-853b-2653d77363a3
01a2264d-4c5b-76e1-a600-9bf8e1981b73	әрсенов	01a2264d-4e0c-729c-853b-2653d77363a3
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ахметов	01a2264d-4e12-7070-b69f-75a7d69afa5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	етов	01a2264d-4e12-7070-b69f-75a7d69afa5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	имур	01a2264d-4e12-7070-b69f-75a7d69afa5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	метов	01a2264d-4e12-7070-b69f-75a7d69afa5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	мур	01a2264d-4e12-7070-b69f-75a7d69afa5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ов	01a2264d-4e12-7070-b69f-75a7d69afa5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	тимур	01a2264d-4e12-7070-b69f-75a7d69afa5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	тов	01a2264d-4e12-7070-b69f-75a7d69afa5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ур	01a2264d-4e12-7070-b69f-75a7d69afa5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	хметов	01a2264d-4e12-7070-b69f-75a7d69afa5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	анастасия	01a2264d-4e17-714e-89aa-25fc01aee4e7
01a2264d-4c5b-76e1-a600-9bf8e1981b73	асия	01a2264d-4e17-714e-89aa-25fc01aee4e7
01a2264d-4c5b-76e1-a600-9bf8e1981b73	астасия	01a2264d-4e17-714e-89aa-25fc01aee4e7
01a2264d-4c5b-76e1-a600-9bf8e1981b73	им	01a2264d-4e17-714e-89aa-25fc01aee4e7
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ия	01a2264d-4e17-714e-89aa-25fc01aee4e7
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ким	01a2264d-4e17-714e-89aa-25fc01aee4e7
01a2264d-4c5b-76e1-a600-9bf8e1981b73	настасия	01a2264d-4e17-714e-89aa-25fc01aee4e7
01a2264d-4c5b-76e1-a600-9bf8e1981b73	сия	01a2264d-4e17-714e-89aa-25fc01aee4e7
01a2264d-4c5b-76e1-a600-9bf8e1981b73	стасия	01a2264d-4e17-714e-89aa-25fc01aee4e7
01a2264d-4c5b-76e1-a600-9bf8e1981b73	тасия	01a2264d-4e17-714e-89aa-25fc01aee4e7
01a2264d-4c5b-76e1-a600-9bf8e1981b73	aniyar	01a2264d-4e1a-726a-8611-97015b991329
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ar	01a2264d-4e1a-726a-8611-97015b991329
01a2264d-4c5b-76e1-a600-9bf8e1981b73	arov	01a2264d-4e1a-726a-8611-97015b991329
01a2264d-4c5b-76e1-a600-9bf8e1981b73	daniyar	01a2264d-4e1a-726a-8611-97015b991329
01a2264d-4c5b-76e1-a600-9bf8e1981b73	iyar	01a2264d-4e1a-726a-8611-97015b991329
01a2264d-4c5b-76e1-a600-9bf8e1981b73	marov	01a2264d-4e1a-726a-8611-97015b991329
01a2264d-4c5b-76e1-a600-9bf8e1981b73	niyar	01a2264d-4e1a-726a-8611-97015b991329
01a2264d-4c5b-76e1-a600-9bf8e1981b73	omarov	01a2264d-4e1a-726a-8611-97015b991329
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ov	01a2264d-4e1a-726a-8611-97015b991329
01a2264d-4c5b-76e1-a600-9bf8e1981b73	rov	01a2264d-4e1a-726a-8611-97015b991329
01a2264d-4c5b-76e1-a600-9bf8e1981b73	yar	01a2264d-4e1a-726a-8611-97015b991329
01a2264d-4c5b-76e1-a600-9bf8e1981b73	анна	01a2264d-4e23-7566-ba93-92209d5b35b5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	бекова	01a2264d-4e23-7566-ba93-92209d5b35b5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ва	01a2264d-4e23-7566-ba93-92209d5b35b5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	екова	01a2264d-4e23-7566-ba93-92209d5b35b5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	жанна	01a2264d-4e23-7566-ba93-92209d5b35b5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	кова	01a2264d-4e23-7566-ba93-92209d5b35b5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	на	01a2264d-4e23-7566-ba93-92209d5b35b5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	нна	01a2264d-4e23-7566-ba93-92209d5b35b5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ова	01a2264d-4e23-7566-ba93-92209d5b35b5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ан	01a2264d-4e26-76a5-b958-099bdf9ecf19
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ван	01a2264d-4e26-76a5-b958-099bdf9ecf19
01a2264d-4c5b-76e1-a600-9bf8e1981b73	етров	01a2264d-4e26-76a5-b958-099bdf9ecf19
01a2264d-4c5b-76e1-a600-9bf8e1981b73	иван	01a2264d-4e26-76a5-b958-099bdf9ecf19
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ов	01a2264d-4e26-76a5-b958-099bdf9ecf19
01a2264d-4c5b-76e1-a600-9bf8e1981b73	петров	01a2264d-4e26-76a5-b958-099bdf9ecf19
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ров	01a2264d-4e26-76a5-b958-099bdf9ecf19
01a2264d-4c5b-76e1-a600-9bf8e1981b73	тров	01a2264d-4e26-76a5-b958-099bdf9ecf19
01a2264d-4c5b-76e1-a600-9bf8e1981b73	анов	01a2264d-4e2b-746d-a2e7-88bafe0c79a8
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ванов	01a2264d-4e2b-746d-a2e7-88bafe0c79a8
01a2264d-4c5b-76e1-a600-9bf8e1981b73	етр	01a2264d-4e2b-746d-a2e7-88bafe0c79a8
01a2264d-4c5b-76e1-a600-9bf8e1981b73	иванов	01a2264d-4e2b-746d-a2e7-88bafe0c79a8
01a2264d-4c5b-76e1-a600-9bf8e1981b73	нов	01a2264d-4e2b-746d-a2e7-88bafe0c79a8
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ов	01a2264d-4e2b-746d-a2e7-88bafe0c79a8
01a2264d-4c5b-76e1-a600-9bf8e1981b73	петр	01a2264d-4e2b-746d-a2e7-88bafe0c79a8
01a2264d-4c5b-76e1-a600-9bf8e1981b73	тр	01a2264d-4e2b-746d-a2e7-88bafe0c79a8
01a2264d-4c5b-76e1-a600-9bf8e1981b73	адина	01a2264d-4e32-7038-8988-52e3ee521b83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ан	01a2264d-4e32-7038-8988-52e3ee521b83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ахман	01a2264d-4e32-7038-8988-52e3ee521b83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	бдірахман	01a2264d-4e32-7038-8988-52e3ee521b83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	дина	01a2264d-4e32-7038-8988-52e3ee521b83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	дірахман	01a2264d-4e32-7038-8988-52e3ee521b83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ина	01a2264d-4e32-7038-8988-52e3ee521b83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	мадина	01a2264d-4e32-7038-8988-52e3ee521b83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ман	01a2264d-4e32-7038-8988-52e3ee521b83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	на	01a2264d-4e32-7038-8988-52e3ee521b83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	рахман	01a2264d-4e32-7038-8988-52e3ee521b83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	хман	01a2264d-4e32-7038-8988-52e3ee521b83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ірахман	01a2264d-4e32-7038-8988-52e3ee521b83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	әбдірахман	01a2264d-4e32-7038-8988-52e3ee521b83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	eill	01a2264d-4e37-7202-8d0d-7a739eb0b1fb
01a2264d-4c5b-76e1-a600-9bf8e1981b73	evin	01a2264d-4e37-7202-8d0d-7a739eb0b1fb
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ill	01a2264d-4e37-7202-8d0d-7a739eb0b1fb
01a2264d-4c5b-76e1-a600-9bf8e1981b73	in	01a2264d-4e37-7202-8d0d-7a739eb0b1fb
01a2264d-4c5b-76e1-a600-9bf8e1981b73	kevin	01a2264d-4e37-7202-8d0d-7a739eb0b1fb
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ll	01a2264d-4e37-7202-8d0d-7a739eb0b1fb
01a2264d-4c5b-76e1-a600-9bf8e1981b73	neill	01a2264d-4e37-7202-8d0d-7a739eb0b1fb
01a2264d-4c5b-76e1-a600-9bf8e1981b73	o	01a2264d-4e37-7202-8d0d-7a739eb0b1fb
01a2264d-4c5b-76e1-a600-9bf8e1981b73	vin	01a2264d-4e37-7202-8d0d-7a739eb0b1fb
01a2264d-4c5b-76e1-a600-9bf8e1981b73	абаева	01a2264d-4e39-74a8-9d25-6fc982bcc802
01a2264d-4c5b-76e1-a600-9bf8e1981b73	аева	01a2264d-4e39-74a8-9d25-6fc982bcc802
01a2264d-4c5b-76e1-a600-9bf8e1981b73	асель	01a2264d-4e39-74a8-9d25-6fc982bcc802
01a2264d-4c5b-76e1-a600-9bf8e1981b73	баева	01a2264d-4e39-74a8-9d25-6fc982bcc802
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ва	01a2264d-4e39-74a8-9d25-6fc982bcc802
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ева	01a2264d-4e39-74a8-9d25-6fc982bcc802
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ель	01a2264d-4e39-74a8-9d25-6fc982bcc802
01a2264d-4c5b-76e1-a600-9bf8e1981b73	жұмабаева	01a2264d-4e39-74a8-9d25-6fc982bcc802
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ль	01a2264d-4e39-74a8-9d25-6fc982bcc802
01a2264d-4c5b-76e1-a600-9bf8e1981b73	мабаева	01a2264d-4e39-74a8-9d25-6fc982bcc802
01a2264d-4c5b-76e1-a600-9bf8e1981b73	сель	01a2264d-4e39-74a8-9d25-6fc982bcc802
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ұмабаева	01a2264d-4e39-74a8-9d25-6fc982bcc802
01a2264d-4c5b-76e1-a600-9bf8e1981b73	аев	01a2264d-4e47-7532-8106-fea7084a553b
01a2264d-4c5b-76e1-a600-9bf8e1981b73	алихан	01a2264d-4e47-7532-8106-fea7084a553b
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ан	01a2264d-4e47-7532-8106-fea7084a553b
01a2264d-4c5b-76e1-a600-9bf8e1981b73	баев	01a2264d-4e47-7532-8106-fea7084a553b
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ев	01a2264d-4e47-7532-8106-fea7084a553b
01a2264d-4c5b-76e1-a600-9bf8e1981b73	еубаев	01a2264d-4e47-7532-8106-fea7084a553b
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ихан	01a2264d-4e47-7532-8106-fea7084a553b
01a2264d-4c5b-76e1-a600-9bf8e1981b73	леубаев	01a2264d-4e47-7532-8106-fea7084a553b
01a2264d-4c5b-76e1-a600-9bf8e1981b73	лихан	01a2264d-4e47-7532-8106-fea7084a553b
01a2264d-4c5b-76e1-a600-9bf8e1981b73	тлеубаев	01a2264d-4e47-7532-8106-fea7084a553b
01a2264d-4c5b-76e1-a600-9bf8e1981b73	убаев	01a2264d-4e47-7532-8106-fea7084a553b
01a2264d-4c5b-76e1-a600-9bf8e1981b73	хан	01a2264d-4e47-7532-8106-fea7084a553b
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ан	01a2264d-4e4f-721e-8ea0-6516f25305d9
01a2264d-4c5b-76e1-a600-9bf8e1981b73	анов	01a2264d-4e4f-721e-8ea0-6516f25305d9
01a2264d-4c5b-76e1-a600-9bf8e1981b73	асанов	01a2264d-4e4f-721e-8ea0-6516f25305d9
01a2264d-4c5b-76e1-a600-9bf8e1981b73	лан	01a2264d-4e4f-721e-8ea0-6516f25305d9
01a2264d-4c5b-76e1-a600-9bf8e1981b73	нов	01a2264d-4e4f-721e-8ea0-6516f25305d9
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ов	01a2264d-4e4f-721e-8ea0-6516f25305d9
01a2264d-4c5b-76e1-a600-9bf8e1981b73	руслан	01a2264d-4e4f-721e-8ea0-6516f25305d9
01a2264d-4c5b-76e1-a600-9bf8e1981b73	санов	01a2264d-4e4f-721e-8ea0-6516f25305d9
01a2264d-4c5b-76e1-a600-9bf8e1981b73	слан	01a2264d-4e4f-721e-8ea0-6516f25305d9
01a2264d-4c5b-76e1-a600-9bf8e1981b73	услан	01a2264d-4e4f-721e-8ea0-6516f25305d9
01a2264d-4c5b-76e1-a600-9bf8e1981b73	хасанов	01a2264d-4e4f-721e-8ea0-6516f25305d9
01a2264d-4c5b-76e1-a600-9bf8e1981b73	артем	01a2264d-4e5b-71e2-8da1-f451117391ed
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ем	01a2264d-4e5b-71e2-8da1-f451117391ed
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ой	01a2264d-4e5b-71e2-8da1-f451117391ed
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ртем	01a2264d-4e5b-71e2-8da1-f451117391ed
01a2264d-4c5b-76e1-a600-9bf8e1981b73	тем	01a2264d-4e5b-71e2-8da1-f451117391ed
01a2264d-4c5b-76e1-a600-9bf8e1981b73	цой	01a2264d-4e5b-71e2-8da1-f451117391ed
01a2264d-4c5b-76e1-a600-9bf8e1981b73	анова	01a2264d-4e5f-74b3-881c-e1b74b464434
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ара	01a2264d-4e5f-74b3-881c-e1b74b464434
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ва	01a2264d-4e5f-74b3-881c-e1b74b464434
01a2264d-4c5b-76e1-a600-9bf8e1981b73	динара	01a2264d-4e5f-74b3-881c-e1b74b464434
01a2264d-4c5b-76e1-a600-9bf8e1981b73	инара	01a2264d-4e5f-74b3-881c-e1b74b464434
01a2264d-4c5b-76e1-a600-9bf8e1981b73	мұқанова	01a2264d-4e5f-74b3-881c-e1b74b464434
01a2264d-4c5b-76e1-a600-9bf8e1981b73	нара	01a2264d-4e5f-74b3-881c-e1b74b464434
01a2264d-4c5b-76e1-a600-9bf8e1981b73	нова	01a2264d-4e5f-74b3-881c-e1b74b464434
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ова	01a2264d-4e5f-74b3-881c-e1b74b464434
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ра	01a2264d-4e5f-74b3-881c-e1b74b464434
01a2264d-4c5b-76e1-a600-9bf8e1981b73	қанова	01a2264d-4e5f-74b3-881c-e1b74b464434
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ұқанова	01a2264d-4e5f-74b3-881c-e1b74b464434
01a2264d-4c5b-76e1-a600-9bf8e1981b73	алғатқызы	01a2264d-4e63-7506-8e76-1747834f5b87
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ания	01a2264d-4e63-7506-8e76-1747834f5b87
01a2264d-4c5b-76e1-a600-9bf8e1981b73	атқызы	01a2264d-4e63-7506-8e76-1747834f5b87
01a2264d-4c5b-76e1-a600-9bf8e1981b73	зы	01a2264d-4e63-7506-8e76-1747834f5b87
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ия	01a2264d-4e63-7506-8e76-1747834f5b87
01a2264d-4c5b-76e1-a600-9bf8e1981b73	лғатқызы	01a2264d-4e63-7506-8e76-1747834f5b87
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ния	01a2264d-4e63-7506-8e76-1747834f5b87
01a2264d-4c5b-76e1-a600-9bf8e1981b73	сания	01a2264d-4e63-7506-8e76-1747834f5b87
01a2264d-4c5b-76e1-a600-9bf8e1981b73	талғатқызы	01a2264d-4e63-7506-8e76-1747834f5b87
01a2264d-4c5b-76e1-a600-9bf8e1981b73	тқызы	01a2264d-4e63-7506-8e76-1747834f5b87
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ызы	01a2264d-4e63-7506-8e76-1747834f5b87
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ғатқызы	01a2264d-4e63-7506-8e76-1747834f5b87
01a2264d-4c5b-76e1-a600-9bf8e1981b73	қызы	01a2264d-4e63-7506-8e76-1747834f5b87
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ali	01a2264d-4e68-7124-9d96-4bf510e6d650
01a2264d-4c5b-76e1-a600-9bf8e1981b73	an	01a2264d-4e68-7124-9d96-4bf510e6d650
01a2264d-4c5b-76e1-a600-9bf8e1981b73	auyrzhan	01a2264d-4e68-7124-9d96-4bf510e6d650
01a2264d-4c5b-76e1-a600-9bf8e1981b73	bauyrzhan	01a2264d-4e68-7124-9d96-4bf510e6d650
01a2264d-4c5b-76e1-a600-9bf8e1981b73	eitkali	01a2264d-4e68-7124-9d96-4bf510e6d650
01a2264d-4c5b-76e1-a600-9bf8e1981b73	han	01a2264d-4e68-7124-9d96-4bf510e6d650
01a2264d-4c5b-76e1-a600-9bf8e1981b73	itkali	01a2264d-4e68-7124-9d96-4bf510e6d650
01a2264d-4c5b-76e1-a600-9bf8e1981b73	kali	01a2264d-4e68-7124-9d96-4bf510e6d650
01a2264d-4c5b-76e1-a600-9bf8e1981b73	li	01a2264d-4e68-7124-9d96-4bf510e6d650
01a2264d-4c5b-76e1-a600-9bf8e1981b73	rzhan	01a2264d-4e68-7124-9d96-4bf510e6d650
01a2264d-4c5b-76e1-a600-9bf8e1981b73	seitkali	01a2264d-4e68-7124-9d96-4bf510e6d650
01a2264d-4c5b-76e1-a600-9bf8e1981b73	tkali	01a2264d-4e68-7124-9d96-4bf510e6d650
01a2264d-4c5b-76e1-a600-9bf8e1981b73	uyrzhan	01a2264d-4e68-7124-9d96-4bf510e6d650
01a2264d-4c5b-76e1-a600-9bf8e1981b73	yrzhan	01a2264d-4e68-7124-9d96-4bf510e6d650
01a2264d-4c5b-76e1-a600-9bf8e1981b73	zhan	01a2264d-4e68-7124-9d96-4bf510e6d650
01a2264d-4c5b-76e1-a600-9bf8e1981b73	виктория	01a2264d-4e6c-71ef-babb-aaaced6f3a5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	иктория	01a2264d-4e6c-71ef-babb-aaaced6f3a5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ия	01a2264d-4e6c-71ef-babb-aaaced6f3a5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ктория	01a2264d-4e6c-71ef-babb-aaaced6f3a5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ли	01a2264d-4e6c-71ef-babb-aaaced6f3a5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ория	01a2264d-4e6c-71ef-babb-aaaced6f3a5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	рия	01a2264d-4e6c-71ef-babb-aaaced6f3a5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	тория	01a2264d-4e6c-71ef-babb-aaaced6f3a5c
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ан	01a2264d-4e70-77f4-9fd7-e1bedd23b4e6
01a2264d-4c5b-76e1-a600-9bf8e1981b73	арман	01a2264d-4e70-77f4-9fd7-e1bedd23b4e6
01a2264d-4c5b-76e1-a600-9bf8e1981b73	досжан	01a2264d-4e70-77f4-9fd7-e1bedd23b4e6
01a2264d-4c5b-76e1-a600-9bf8e1981b73	жан	01a2264d-4e70-77f4-9fd7-e1bedd23b4e6
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ман	01a2264d-4e70-77f4-9fd7-e1bedd23b4e6
01a2264d-4c5b-76e1-a600-9bf8e1981b73	осжан	01a2264d-4e70-77f4-9fd7-e1bedd23b4e6
01a2264d-4c5b-76e1-a600-9bf8e1981b73	рман	01a2264d-4e70-77f4-9fd7-e1bedd23b4e6
01a2264d-4c5b-76e1-a600-9bf8e1981b73	сжан	01a2264d-4e70-77f4-9fd7-e1bedd23b4e6
01a2264d-4c5b-76e1-a600-9bf8e1981b73	алым	01a2264d-4e74-75a3-8c0f-8b3405ef74fd
01a2264d-4c5b-76e1-a600-9bf8e1981b73	енов	01a2264d-4e74-75a3-8c0f-8b3405ef74fd
01a2264d-4c5b-76e1-a600-9bf8e1981b73	есенов	01a2264d-4e74-75a3-8c0f-8b3405ef74fd
01a2264d-4c5b-76e1-a600-9bf8e1981b73	лым	01a2264d-4e74-75a3-8c0f-8b3405ef74fd
01a2264d-4c5b-76e1-a600-9bf8e1981b73	нов	01a2264d-4e74-75a3-8c0f-8b3405ef74fd
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ов	01a2264d-4e74-75a3-8c0f-8b3405ef74fd
01a2264d-4c5b-76e1-a600-9bf8e1981b73	сенов	01a2264d-4e74-75a3-8c0f-8b3405ef74fd
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ым	01a2264d-4e74-75a3-8c0f-8b3405ef74fd
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ғалым	01a2264d-4e74-75a3-8c0f-8b3405ef74fd
01a2264d-4c5b-76e1-a600-9bf8e1981b73	asmine	01a2264d-4e80-72f5-b731-868bd1b7a011
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ee	01a2264d-4e80-72f5-b731-868bd1b7a011
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ine	01a2264d-4e80-72f5-b731-868bd1b7a011
01a2264d-4c5b-76e1-a600-9bf8e1981b73	jasmine	01a2264d-4e80-72f5-b731-868bd1b7a011
01a2264d-4c5b-76e1-a600-9bf8e1981b73	lee	01a2264d-4e80-72f5-b731-868bd1b7a011
01a2264d-4c5b-76e1-a600-9bf8e1981b73	mine	01a2264d-4e80-72f5-b731-868bd1b7a011
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ne	01a2264d-4e80-72f5-b731-868bd1b7a011
01a2264d-4c5b-76e1-a600-9bf8e1981b73	smine	01a2264d-4e80-72f5-b731-868bd1b7a011
01a2264d-4c5b-76e1-a600-9bf8e1981b73	аев	01a2264d-4e88-75d5-aa5f-dc0d94063f60
01a2264d-4c5b-76e1-a600-9bf8e1981b73	амир	01a2264d-4e88-75d5-aa5f-dc0d94063f60
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ев	01a2264d-4e88-75d5-aa5f-dc0d94063f60
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ир	01a2264d-4e88-75d5-aa5f-dc0d94063f60
01a2264d-4c5b-76e1-a600-9bf8e1981b73	исаев	01a2264d-4e88-75d5-aa5f-dc0d94063f60
01a2264d-4c5b-76e1-a600-9bf8e1981b73	елкин	01a2264d-4e3c-7430-9c78-3473d5ff3e53
01a2264d-4c5b-76e1-a600-9bf8e1981b73	емен	01a2264d-4e3c-7430-9c78-3473d5ff3e53
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ен	01a2264d-4e3c-7430-9c78-3473d5ff3e53
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ин	01a2264d-4e3c-7430-9c78-3473d5ff3e53
01a2264d-4c5b-76e1-a600-9bf8e1981b73	кин	01a2264d-4e3c-7430-9c78-3473d5ff3e53
01a2264d-4c5b-76e1-a600-9bf8e1981b73	лкин	01a2264d-4e3c-7430-9c78-3473d5ff3e53
01a2264d-4c5b-76e1-a600-9bf8e1981b73	мен	01a2264d-4e3c-7430-9c78-3473d5ff3e53
01a2264d-4c5b-76e1-a600-9bf8e1981b73	семен	01a2264d-4e3c-7430-9c78-3473d5ff3e53
01a2264d-4c5b-76e1-a600-9bf8e1981b73	айратұлы	01a2264d-4e41-7231-9eaa-1790fd620380
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ан	01a2264d-4e41-7231-9eaa-1790fd620380
01a2264d-4c5b-76e1-a600-9bf8e1981b73	атұлы	01a2264d-4e41-7231-9eaa-1790fd620380
01a2264d-4c5b-76e1-a600-9bf8e1981b73	йратұлы	01a2264d-4e41-7231-9eaa-1790fd620380
01a2264d-4c5b-76e1-a600-9bf8e1981b73	лтан	01a2264d-4e41-7231-9eaa-1790fd620380
01a2264d-4c5b-76e1-a600-9bf8e1981b73	лы	01a2264d-4e41-7231-9eaa-1790fd620380
01a2264d-4c5b-76e1-a600-9bf8e1981b73	нұрсұлтан	01a2264d-4e41-7231-9eaa-1790fd620380
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ратұлы	01a2264d-4e41-7231-9eaa-1790fd620380
01a2264d-4c5b-76e1-a600-9bf8e1981b73	рсұлтан	01a2264d-4e41-7231-9eaa-1790fd620380
01a2264d-4c5b-76e1-a600-9bf8e1981b73	сұлтан	01a2264d-4e41-7231-9eaa-1790fd620380
01a2264d-4c5b-76e1-a600-9bf8e1981b73	тан	01a2264d-4e41-7231-9eaa-1790fd620380
01a2264d-4c5b-76e1-a600-9bf8e1981b73	тұлы	01a2264d-4e41-7231-9eaa-1790fd620380
01a2264d-4c5b-76e1-a600-9bf8e1981b73	қайратұлы	01a2264d-4e41-7231-9eaa-1790fd620380
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ұлтан	01a2264d-4e41-7231-9eaa-1790fd620380
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ұлы	01a2264d-4e41-7231-9eaa-1790fd620380
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ұрсұлтан	01a2264d-4e41-7231-9eaa-1790fd620380
01a2264d-4c5b-76e1-a600-9bf8e1981b73	арья	01a2264d-4e45-7551-8fbb-ecc796f39a3e
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ва	01a2264d-4e45-7551-8fbb-ecc796f39a3e
01a2264d-4c5b-76e1-a600-9bf8e1981b73	дарья	01a2264d-4e45-7551-8fbb-ecc796f39a3e
01a2264d-4c5b-76e1-a600-9bf8e1981b73	колова	01a2264d-4e45-7551-8fbb-ecc796f39a3e
01a2264d-4c5b-76e1-a600-9bf8e1981b73	лова	01a2264d-4e45-7551-8fbb-ecc796f39a3e
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ова	01a2264d-4e45-7551-8fbb-ecc796f39a3e
01a2264d-4c5b-76e1-a600-9bf8e1981b73	околова	01a2264d-4e45-7551-8fbb-ecc796f39a3e
01a2264d-4c5b-76e1-a600-9bf8e1981b73	олова	01a2264d-4e45-7551-8fbb-ecc796f39a3e
01a2264d-4c5b-76e1-a600-9bf8e1981b73	рья	01a2264d-4e45-7551-8fbb-ecc796f39a3e
01a2264d-4c5b-76e1-a600-9bf8e1981b73	соколова	01a2264d-4e45-7551-8fbb-ecc796f39a3e
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ья	01a2264d-4e45-7551-8fbb-ecc796f39a3e
01a2264d-4c5b-76e1-a600-9bf8e1981b73	chneider	01a2264d-4e4d-73e6-9d11-40480bd96c28
01a2264d-4c5b-76e1-a600-9bf8e1981b73	der	01a2264d-4e4d-73e6-9d11-40480bd96c28
01a2264d-4c5b-76e1-a600-9bf8e1981b73	eider	01a2264d-4e4d-73e6-9d11-40480bd96c28
01a2264d-4c5b-76e1-a600-9bf8e1981b73	er	01a2264d-4e4d-73e6-9d11-40480bd96c28
01a2264d-4c5b-76e1-a600-9bf8e1981b73	hneider	01a2264d-4e4d-73e6-9d11-40480bd96c28
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ia	01a2264d-4e4d-73e6-9d11-40480bd96c28
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ider	01a2264d-4e4d-73e6-9d11-40480bd96c28
01a2264d-4c5b-76e1-a600-9bf8e1981b73	mia	01a2264d-4e4d-73e6-9d11-40480bd96c28
01a2264d-4c5b-76e1-a600-9bf8e1981b73	neider	01a2264d-4e4d-73e6-9d11-40480bd96c28
01a2264d-4c5b-76e1-a600-9bf8e1981b73	schneider	01a2264d-4e4d-73e6-9d11-40480bd96c28
01a2264d-4c5b-76e1-a600-9bf8e1981b73	алиева	01a2264d-4e51-71b9-9374-8cc42a2e1675
01a2264d-4c5b-76e1-a600-9bf8e1981b73	амила	01a2264d-4e51-71b9-9374-8cc42a2e1675
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ва	01a2264d-4e51-71b9-9374-8cc42a2e1675
01a2264d-4c5b-76e1-a600-9bf8e1981b73	галиева	01a2264d-4e51-71b9-9374-8cc42a2e1675
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ева	01a2264d-4e51-71b9-9374-8cc42a2e1675
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ергалиева	01a2264d-4e51-71b9-9374-8cc42a2e1675
01a2264d-4c5b-76e1-a600-9bf8e1981b73	иева	01a2264d-4e51-71b9-9374-8cc42a2e1675
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ила	01a2264d-4e51-71b9-9374-8cc42a2e1675
01a2264d-4c5b-76e1-a600-9bf8e1981b73	камила	01a2264d-4e51-71b9-9374-8cc42a2e1675
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ла	01a2264d-4e51-71b9-9374-8cc42a2e1675
01a2264d-4c5b-76e1-a600-9bf8e1981b73	лиева	01a2264d-4e51-71b9-9374-8cc42a2e1675
01a2264d-4c5b-76e1-a600-9bf8e1981b73	мила	01a2264d-4e51-71b9-9374-8cc42a2e1675
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ргалиева	01a2264d-4e51-71b9-9374-8cc42a2e1675
01a2264d-4c5b-76e1-a600-9bf8e1981b73	аксим	01a2264d-4e55-76e5-92b5-59bdba6c6822
01a2264d-4c5b-76e1-a600-9bf8e1981b73	им	01a2264d-4e55-76e5-92b5-59bdba6c6822
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ксим	01a2264d-4e55-76e5-92b5-59bdba6c6822
01a2264d-4c5b-76e1-a600-9bf8e1981b73	лов	01a2264d-4e55-76e5-92b5-59bdba6c6822
01a2264d-4c5b-76e1-a600-9bf8e1981b73	максим	01a2264d-4e55-76e5-92b5-59bdba6c6822
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ов	01a2264d-4e55-76e5-92b5-59bdba6c6822
01a2264d-4c5b-76e1-a600-9bf8e1981b73	орлов	01a2264d-4e55-76e5-92b5-59bdba6c6822
01a2264d-4c5b-76e1-a600-9bf8e1981b73	рлов	01a2264d-4e55-76e5-92b5-59bdba6c6822
01a2264d-4c5b-76e1-a600-9bf8e1981b73	сим	01a2264d-4e55-76e5-92b5-59bdba6c6822
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ейітқызы	01a2264d-4e59-72be-b7c7-9973e339c695
01a2264d-4c5b-76e1-a600-9bf8e1981b73	зы	01a2264d-4e59-72be-b7c7-9973e339c695
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ия	01a2264d-4e59-72be-b7c7-9973e339c695
01a2264d-4c5b-76e1-a600-9bf8e1981b73	йітқызы	01a2264d-4e59-72be-b7c7-9973e339c695
01a2264d-4c5b-76e1-a600-9bf8e1981b73	лия	01a2264d-4e59-72be-b7c7-9973e339c695
01a2264d-4c5b-76e1-a600-9bf8e1981b73	сейітқызы	01a2264d-4e59-72be-b7c7-9973e339c695
01a2264d-4c5b-76e1-a600-9bf8e1981b73	тқызы	01a2264d-4e59-72be-b7c7-9973e339c695
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ызы	01a2264d-4e59-72be-b7c7-9973e339c695
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ітқызы	01a2264d-4e59-72be-b7c7-9973e339c695
01a2264d-4c5b-76e1-a600-9bf8e1981b73	қызы	01a2264d-4e59-72be-b7c7-9973e339c695
01a2264d-4c5b-76e1-a600-9bf8e1981b73	әлия	01a2264d-4e59-72be-b7c7-9973e339c695
01a2264d-4c5b-76e1-a600-9bf8e1981b73	асильев	01a2264d-4e61-7380-8eaf-509ed50cdd83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	васильев	01a2264d-4e61-7380-8eaf-509ed50cdd83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ев	01a2264d-4e61-7380-8eaf-509ed50cdd83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ег	01a2264d-4e61-7380-8eaf-509ed50cdd83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ильев	01a2264d-4e61-7380-8eaf-509ed50cdd83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	лег	01a2264d-4e61-7380-8eaf-509ed50cdd83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	льев	01a2264d-4e61-7380-8eaf-509ed50cdd83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	олег	01a2264d-4e61-7380-8eaf-509ed50cdd83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	сильев	01a2264d-4e61-7380-8eaf-509ed50cdd83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ьев	01a2264d-4e61-7380-8eaf-509ed50cdd83
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ва	01a2264d-4e72-719c-b7c4-df1c1bd51d63
01a2264d-4c5b-76e1-a600-9bf8e1981b73	громова	01a2264d-4e72-719c-b7c4-df1c1bd51d63
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ина	01a2264d-4e72-719c-b7c4-df1c1bd51d63
01a2264d-4c5b-76e1-a600-9bf8e1981b73	лина	01a2264d-4e72-719c-b7c4-df1c1bd51d63
01a2264d-4c5b-76e1-a600-9bf8e1981b73	мова	01a2264d-4e72-719c-b7c4-df1c1bd51d63
01a2264d-4c5b-76e1-a600-9bf8e1981b73	на	01a2264d-4e72-719c-b7c4-df1c1bd51d63
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ова	01a2264d-4e72-719c-b7c4-df1c1bd51d63
01a2264d-4c5b-76e1-a600-9bf8e1981b73	олина	01a2264d-4e72-719c-b7c4-df1c1bd51d63
01a2264d-4c5b-76e1-a600-9bf8e1981b73	омова	01a2264d-4e72-719c-b7c4-df1c1bd51d63
01a2264d-4c5b-76e1-a600-9bf8e1981b73	полина	01a2264d-4e72-719c-b7c4-df1c1bd51d63
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ромова	01a2264d-4e72-719c-b7c4-df1c1bd51d63
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ильяс	01a2264d-4e76-7323-801c-43557b09d2ff
01a2264d-4c5b-76e1-a600-9bf8e1981b73	кәрімов	01a2264d-4e76-7323-801c-43557b09d2ff
01a2264d-4c5b-76e1-a600-9bf8e1981b73	льяс	01a2264d-4e76-7323-801c-43557b09d2ff
01a2264d-4c5b-76e1-a600-9bf8e1981b73	мов	01a2264d-4e76-7323-801c-43557b09d2ff
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ов	01a2264d-4e76-7323-801c-43557b09d2ff
01a2264d-4c5b-76e1-a600-9bf8e1981b73	рімов	01a2264d-4e76-7323-801c-43557b09d2ff
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ьяс	01a2264d-4e76-7323-801c-43557b09d2ff
01a2264d-4c5b-76e1-a600-9bf8e1981b73	яс	01a2264d-4e76-7323-801c-43557b09d2ff
01a2264d-4c5b-76e1-a600-9bf8e1981b73	імов	01a2264d-4e76-7323-801c-43557b09d2ff
01a2264d-4c5b-76e1-a600-9bf8e1981b73	әрімов	01a2264d-4e76-7323-801c-43557b09d2ff
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ак	01a2264d-4e7a-7473-9450-fb05b1922f21
01a2264d-4c5b-76e1-a600-9bf8e1981b73	елена	01a2264d-4e7a-7473-9450-fb05b1922f21
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ена	01a2264d-4e7a-7473-9450-fb05b1922f21
01a2264d-4c5b-76e1-a600-9bf8e1981b73	лена	01a2264d-4e7a-7473-9450-fb05b1922f21
01a2264d-4c5b-76e1-a600-9bf8e1981b73	на	01a2264d-4e7a-7473-9450-fb05b1922f21
01a2264d-4c5b-76e1-a600-9bf8e1981b73	пак	01a2264d-4e7a-7473-9450-fb05b1922f21
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ар	01a2264d-4e7e-74d6-bd79-545d91b29148
01a2264d-4c5b-76e1-a600-9bf8e1981b73	бек	01a2264d-4e7e-74d6-bd79-545d91b29148
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ек	01a2264d-4e7e-74d6-bd79-545d91b29148
01a2264d-4c5b-76e1-a600-9bf8e1981b73	мірбек	01a2264d-4e7e-74d6-bd79-545d91b29148
01a2264d-4c5b-76e1-a600-9bf8e1981b73	оқтар	01a2264d-4e7e-74d6-bd79-545d91b29148
01a2264d-4c5b-76e1-a600-9bf8e1981b73	рбек	01a2264d-4e7e-74d6-bd79-545d91b29148
01a2264d-4c5b-76e1-a600-9bf8e1981b73	тар	01a2264d-4e7e-74d6-bd79-545d91b29148
01a2264d-4c5b-76e1-a600-9bf8e1981b73	тоқтар	01a2264d-4e7e-74d6-bd79-545d91b29148
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ірбек	01a2264d-4e7e-74d6-bd79-545d91b29148
01a2264d-4c5b-76e1-a600-9bf8e1981b73	қтар	01a2264d-4e7e-74d6-bd79-545d91b29148
01a2264d-4c5b-76e1-a600-9bf8e1981b73	өмірбек	01a2264d-4e7e-74d6-bd79-545d91b29148
01a2264d-4c5b-76e1-a600-9bf8e1981b73	беляев	01a2264d-4e82-71ab-83b5-6bd88be1fadf
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ев	01a2264d-4e82-71ab-83b5-6bd88be1fadf
01a2264d-4c5b-76e1-a600-9bf8e1981b73	еляев	01a2264d-4e82-71ab-83b5-6bd88be1fadf
01a2264d-4c5b-76e1-a600-9bf8e1981b73	икита	01a2264d-4e82-71ab-83b5-6bd88be1fadf
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ита	01a2264d-4e82-71ab-83b5-6bd88be1fadf
01a2264d-4c5b-76e1-a600-9bf8e1981b73	кита	01a2264d-4e82-71ab-83b5-6bd88be1fadf
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ляев	01a2264d-4e82-71ab-83b5-6bd88be1fadf
01a2264d-4c5b-76e1-a600-9bf8e1981b73	никита	01a2264d-4e82-71ab-83b5-6bd88be1fadf
01a2264d-4c5b-76e1-a600-9bf8e1981b73	та	01a2264d-4e82-71ab-83b5-6bd88be1fadf
01a2264d-4c5b-76e1-a600-9bf8e1981b73	яев	01a2264d-4e82-71ab-83b5-6bd88be1fadf
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ай	01a2264d-4e86-7324-95ed-cb08ca62867d
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ағынбай	01a2264d-4e86-7324-95ed-cb08ca62867d
01a2264d-4c5b-76e1-a600-9bf8e1981b73	бай	01a2264d-4e86-7324-95ed-cb08ca62867d
01a2264d-4c5b-76e1-a600-9bf8e1981b73	міт	01a2264d-4e86-7324-95ed-cb08ca62867d
01a2264d-4c5b-76e1-a600-9bf8e1981b73	нбай	01a2264d-4e86-7324-95ed-cb08ca62867d
01a2264d-4c5b-76e1-a600-9bf8e1981b73	сағынбай	01a2264d-4e86-7324-95ed-cb08ca62867d
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ынбай	01a2264d-4e86-7324-95ed-cb08ca62867d
01a2264d-4c5b-76e1-a600-9bf8e1981b73	іт	01a2264d-4e86-7324-95ed-cb08ca62867d
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ғынбай	01a2264d-4e86-7324-95ed-cb08ca62867d
01a2264d-4c5b-76e1-a600-9bf8e1981b73	үміт	01a2264d-4e86-7324-95ed-cb08ca62867d
01a2264d-4c5b-76e1-a600-9bf8e1981b73	fia	01a2264d-4e8b-7417-b077-afedb52140e5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ia	01a2264d-4e8b-7417-b077-afedb52140e5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ofia	01a2264d-4e8b-7417-b077-afedb52140e5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ossi	01a2264d-4e8b-7417-b077-afedb52140e5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	rossi	01a2264d-4e8b-7417-b077-afedb52140e5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	si	01a2264d-4e8b-7417-b077-afedb52140e5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	sofia	01a2264d-4e8b-7417-b077-afedb52140e5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	ssi	01a2264d-4e8b-7417-b077-afedb52140e5
01a2264d-4c5b-76e1-a600-9bf8e1981b73	мир	01a2264d-4e88-75d5-aa5f-dc0d94063f60
01a2264d-4c5b-76e1-a600-9bf8e1981b73	саев	01a2264d-4e88-75d5-aa5f-dc0d94063f60
\.


--
-- Data for Name: client_tariff; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client_tariff (id, club_id, client_id, tariff_id, order_line_id, seconds_bought, seconds_left, refund_policy, issued_at) FROM stdin;
\.


--
-- Data for Name: club; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.club (id, organisation_id, name, country, time_zone, phone, price_step, warning_minutes, longest_pause_minutes, day_starts_at, created_at) FROM stdin;
01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5b-76e1-a600-9bf8e1981b73	Nebula, Almaty	KZ	Asia/Almaty	+77270000000	1	5	30	06:00:00	2026-11-29 07:55:29.755+00
\.


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.device (id, club_id, zone_id, kind, number, archived_at, created_at, name, mac) FROM stdin;
01a2264d-4c69-7494-8a95-bd7cb7d2409c	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	1	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c6b-750a-9f8b-9b2db2b0b608	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	2	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c6c-7683-a91f-ae2c488c9ece	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	3	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c6d-7453-a2c8-e3d0c84ccc71	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	4	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c6e-741c-850a-fee52a82a077	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	5	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c6f-7564-852b-a6a324fd938f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	6	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c70-714b-8504-50ddc82a0e39	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	7	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c71-7548-9e83-65d15bfa2788	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	8	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c72-7517-ba2f-c95b0c260957	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	9	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c73-73be-a68d-eabc1a9b7571	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	10	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c74-725e-b03a-130f824ccdfa	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	11	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c75-742b-9749-b51af6116755	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	12	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c76-7198-94a8-17f21726a2d2	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	13	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c77-7106-9d27-dd5f3e41e8bb	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	14	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c78-7280-b712-08e8aa3bcba9	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	15	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c79-73ab-8d98-cb3a9cee8480	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	16	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c7a-70ba-b328-85eb06ae9762	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	17	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c7b-75a4-b063-2c2bb87d528f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	18	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c7b-75a4-b063-2c2d9aa24709	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	19	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c7c-7306-a2da-a517338d89ac	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	20	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c7d-756d-8112-766d446ab0db	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	21	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c7e-7420-92ce-bb30f4caca23	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	22	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c7f-733c-b89f-b957869d50fd	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	23	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c80-7503-9cc4-e3c9f110f80c	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	24	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c81-7320-aefe-3f81e9403675	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	25	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c82-73fe-b198-a38e0e9e9ba3	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	26	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c82-73fe-b198-a390440c1314	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	27	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c84-7392-8d53-33c57b568529	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529eb7303ccc	pc	28	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c84-7392-8d53-33c7f1019a01	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529fb9d50c9a	pc	29	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c85-7484-a5ab-3992f6bb6e87	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529fb9d50c9a	pc	30	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c86-7237-8bca-f1748886acf5	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529fb9d50c9a	pc	31	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c87-7732-85fa-cbe236d20885	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529fb9d50c9a	pc	32	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c87-7732-85fa-cbe4b6f6f4ee	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529fb9d50c9a	pc	33	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c88-751e-9149-7ca0e2e8c10f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529fb9d50c9a	pc	34	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c89-71b2-9bae-a61abd6616c4	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529fb9d50c9a	pc	35	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c8a-76f0-9b31-5d55c04d2ecf	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529fb9d50c9a	pc	36	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c8b-76d1-bdfd-296a585e32d2	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529fb9d50c9a	pc	37	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c8b-76d1-bdfd-296c8d40b07c	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529fb9d50c9a	pc	38	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c8c-77ca-bc2c-a4b0f458a37c	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529fb9d50c9a	pc	39	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c8d-71f2-b298-79cbd814475f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-529fb9d50c9a	pc	40	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c8e-74f2-9ced-9f7959027353	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-52a0074e77a0	console	1	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c8f-76d9-b404-de34443a6e8d	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-52a0074e77a0	console	2	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c8f-76d9-b404-de3677075e16	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-52a0074e77a0	console	3	\N	2026-11-29 07:55:29.764+00	\N	\N
01a2264d-4c90-7799-905a-a70c4c632301	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c64-70d9-bea9-52a0074e77a0	console	4	\N	2026-11-29 07:55:29.764+00	\N	\N
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
-- Data for Name: news; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.news (id, club_id, number, body, at) FROM stdin;
01a2264d-4c66-70d8-bf61-f08d1608fb3a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c68-77d6-b2b1-119eb132ec4f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c69-7494-8a95-bd7b77f55b3e	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c6b-750a-9f8b-9b2cc3200517	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c6c-7683-a91f-ae2b1625282b	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c6d-7453-a2c8-e3cfc5de4205	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c6e-741c-850a-fee4c4b19818	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c6f-7564-852b-a6a21c4fc802	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c70-714b-8504-50dc53a998e4	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c71-7548-9e83-65d012aeaa23	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c72-7517-ba2f-c95a5fdd5d92	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c73-73be-a68d-eabb88746945	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c74-725e-b03a-130e2ac7048a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c75-742b-9749-b51982f42ded	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c76-7198-94a8-17f13ff10bff	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c77-7106-9d27-dd5e611e83fc	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c78-7280-b712-08e779c3491d	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c79-73ab-8d98-cb39e6310776	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c79-73ab-8d98-cb3b43b2e4ba	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c7a-70ba-b328-85ecacde9412	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c7b-75a4-b063-2c2ccb4caa27	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c7c-7306-a2da-a5164825f9b4	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c7d-756d-8112-766cbed1b6b4	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c7e-7420-92ce-bb2f8409fe7a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c7f-733c-b89f-b956e067c51c	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c80-7503-9cc4-e3c8f8379a0b	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c80-7503-9cc4-e3ca4e6d04b5	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c81-7320-aefe-3f827051e394	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c82-73fe-b198-a38fec45f828	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c83-735b-a099-5deccde07dcf	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c84-7392-8d53-33c60e4e219f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c85-7484-a5ab-39910986e76e	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c86-7237-8bca-f173153226d5	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c86-7237-8bca-f175ec8be0b0	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c87-7732-85fa-cbe34596e22e	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c88-751e-9149-7c9fee1b4a4f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c89-71b2-9bae-a619f0cb1381	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c8a-76f0-9b31-5d54088fed95	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c8a-76f0-9b31-5d562cc956e5	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c8b-76d1-bdfd-296bbb34edec	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c8c-77ca-bc2c-a4afe2f051b0	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c8d-71f2-b298-79ca4ddd1f78	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c8e-74f2-9ced-9f780abffe03	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c8e-74f2-9ced-9f7af191e6ad	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c8f-76d9-b404-de35ac79cac5	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c90-7799-905a-a70b48389870	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4c91-76cc-bd1e-2a5a9fcce5f2	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	"Furnished"	2026-11-29 07:55:29.764+00
01a2264d-4e06-7734-9462-6fc54526a14d	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4cb9-7363-b034-414052a2368a", "ban": null, "name": "Айгерім Нұрланқызы", "note": "", "email": "client1@example.kz", "phone": "+77015550010", "groups": [], "number": 1, "born_on": "2004-05-31", "archived_at": null, "card_number": "00421001", "verified_at": null, "registered_at": "2026-10-10T16:55:29.849Z", "registered_by": "Dana"}}	2026-10-10 16:55:29.849+00
01a2264d-4e0b-7104-9155-42a1cbdabca9	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4cb9-7363-b034-414052a2368a", "ban": null, "name": "Айгерім Нұрланқызы", "note": "", "email": "client1@example.kz", "phone": "+77015550010", "groups": [{"id": "01a2264d-4cb7-70d4-b982-35c1a4b08b91", "name": "Regulars", "colour": "amber", "archived": false}], "number": 1, "born_on": "2004-05-31", "archived_at": null, "card_number": "00421001", "verified_at": null, "registered_at": "2026-10-10T16:55:29.849Z", "registered_by": "Dana"}}	2026-10-10 16:55:29.849+00
01a2264d-4e0f-7535-9186-af154c0935c9	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e0c-729c-853b-2653d77363a3", "ban": null, "name": "Ерлан Сәрсенов", "note": "", "email": "client2@example.kz", "phone": "+77075550011", "groups": [], "number": 2, "born_on": "1999-11-02", "archived_at": null, "card_number": "00421002", "verified_at": null, "registered_at": "2026-10-11T09:55:30.188Z", "registered_by": "Dana"}}	2026-10-11 09:55:30.188+00
01a2264d-4e11-7638-b3da-f0fea535689a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e0c-729c-853b-2653d77363a3", "ban": null, "name": "Ерлан Сәрсенов", "note": "", "email": "client2@example.kz", "phone": "+77075550011", "groups": [{"id": "01a2264d-4cb7-70d4-b982-35c1a4b08b91", "name": "Regulars", "colour": "amber", "archived": false}], "number": 2, "born_on": "1999-11-02", "archived_at": null, "card_number": "00421002", "verified_at": null, "registered_at": "2026-10-11T09:55:30.188Z", "registered_by": "Dana"}}	2026-10-11 09:55:30.188+00
01a2264d-4e14-7216-9a63-9bd17b1352a8	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e12-7070-b69f-75a7d69afa5c", "ban": null, "name": "Тимур Ахметов", "note": "", "email": null, "phone": "+77015550012", "groups": [], "number": 3, "born_on": "2001-03-17", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-12T02:55:30.194Z", "registered_by": "Dana"}}	2026-10-12 02:55:30.194+00
01a2264d-4e17-714e-89aa-25fb5584a937	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e12-7070-b69f-75a7d69afa5c", "ban": null, "name": "Тимур Ахметов", "note": "", "email": null, "phone": "+77015550012", "groups": [{"id": "01a2264d-4cb8-733d-b02c-bd3464e94392", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 3, "born_on": "2001-03-17", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-12T02:55:30.194Z", "registered_by": "Dana"}}	2026-10-12 02:55:30.194+00
01a2264d-4e1a-726a-8611-9700a3a6ecbb	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e17-714e-89aa-25fc01aee4e7", "ban": null, "name": "Анастасия Ким", "note": "", "email": null, "phone": "+77075550013", "groups": [], "number": 4, "born_on": "2005-09-09", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-12T19:55:30.199Z", "registered_by": "Dana"}}	2026-10-12 19:55:30.199+00
01a2264d-4e1e-732c-8683-23c28a9f95c2	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e1a-726a-8611-97015b991329", "ban": null, "name": "Daniyar Omarov", "note": "", "email": "client5@example.kz", "phone": "+77015550014", "groups": [], "number": 5, "born_on": "2000-01-25", "archived_at": null, "card_number": "00421003", "verified_at": null, "registered_at": "2026-10-13T12:55:30.202Z", "registered_by": "Dana"}}	2026-10-13 12:55:30.202+00
01a2264d-4e23-7566-ba93-921f2a175c71	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e1a-726a-8611-97015b991329", "ban": null, "name": "Daniyar Omarov", "note": "Left-handed: likes PC 31, the mouse is on the left there", "email": "client5@example.kz", "phone": "+77015550014", "groups": [{"id": "01a2264d-4cb8-733d-b02c-bd3464e94392", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 5, "born_on": "2000-01-25", "archived_at": null, "card_number": "00421003", "verified_at": null, "registered_at": "2026-10-13T12:55:30.202Z", "registered_by": "Dana"}}	2026-10-13 12:55:30.202+00
01a2264d-4e29-7611-b7ac-ef451a2ba431	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e26-76a5-b958-099bdf9ecf19", "ban": null, "name": "Иван Петров", "note": "", "email": null, "phone": "+77015550016", "groups": [], "number": 7, "born_on": "2006-07-14", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-14T22:55:30.214Z", "registered_by": "Dana"}}	2026-10-14 22:55:30.214+00
01a2264d-4e2d-775c-b7ac-54282a72c687	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e2b-746d-a2e7-88bafe0c79a8", "ban": null, "name": "Пётр Иванов", "note": "", "email": null, "phone": "+77075551117", "groups": [], "number": 8, "born_on": "2007-12-03", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-15T15:55:30.219Z", "registered_by": "Dana"}}	2026-10-15 15:55:30.219+00
01a2264d-4e32-7038-8988-52e2bea163bb	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e30-75e2-9b5d-7a0291c7303e", "ban": null, "name": "+77015551118", "note": "", "email": null, "phone": "+77015551118", "groups": [], "number": 9, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-16T08:55:30.224Z", "registered_by": "Dana"}}	2026-10-16 08:55:30.224+00
01a2264d-4e36-7042-b89b-2ab7b0f6a1dd	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e32-7038-8988-52e3ee521b83", "ban": null, "name": "Мадина Әбдірахман", "note": "", "email": null, "phone": "+77075551119", "groups": [{"id": "01a2264d-4cb7-70d4-b982-35c1a4b08b91", "name": "Regulars", "colour": "amber", "archived": false}], "number": 10, "born_on": "2003-02-28", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-17T01:55:30.226Z", "registered_by": "Dana"}}	2026-10-17 01:55:30.226+00
01a2264d-4e3c-7430-9c78-34726ecb6955	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e39-74a8-9d25-6fc982bcc802", "ban": null, "name": "Асель Жұмабаева", "note": "", "email": null, "phone": "+77075551121", "groups": [], "number": 12, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-18T11:55:30.233Z", "registered_by": "Dana"}}	2026-10-18 11:55:30.233+00
01a2264d-4e40-77bd-9606-9a2e2fc093d8	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e3c-7430-9c78-3473d5ff3e53", "ban": null, "name": "Семён Ёлкин", "note": "", "email": null, "phone": "+77015551122", "groups": [{"id": "01a2264d-4cb9-7363-b034-413f9d5f4946", "name": "School", "colour": "teal", "archived": false}], "number": 13, "born_on": "2008-10-11", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-19T04:55:30.236Z", "registered_by": "Dana"}}	2026-10-19 04:55:30.236+00
01a2264d-4e45-7551-8fbb-ecc649247be8	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e41-7231-9eaa-1790fd620380", "ban": null, "name": "Нұрсұлтан Қайратұлы", "note": "", "email": null, "phone": "+77075551123", "groups": [{"id": "01a2264d-4cb8-733d-b02c-bd3464e94392", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 14, "born_on": "2002-08-08", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-19T21:55:30.241Z", "registered_by": "Dana"}}	2026-10-19 21:55:30.241+00
01a2264d-4e49-707f-a072-0fa2ea2e4b21	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e47-7532-8106-fea7084a553b", "ban": null, "name": "Алихан Тлеубаев", "note": "", "email": null, "phone": "+77075552225", "groups": [], "number": 16, "born_on": "2004-04-04", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-21T07:55:30.247Z", "registered_by": "Dana"}}	2026-10-21 07:55:30.247+00
01a2264d-4e4d-73e6-9d11-404706b003f9	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e4c-72e2-a857-c2b92f591666", "ban": null, "name": "+77015552226", "note": "", "email": null, "phone": "+77015552226", "groups": [], "number": 17, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-22T00:55:30.252Z", "registered_by": "Dana"}}	2026-10-22 00:55:30.252+00
01a2264d-4e51-71b9-9374-8cc38780e034	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e4f-721e-8ea0-6516f25305d9", "ban": null, "name": "Руслан Хасанов", "note": "", "email": null, "phone": "+77015552228", "groups": [], "number": 19, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-23T10:55:30.255Z", "registered_by": "Dana"}}	2026-10-23 10:55:30.255+00
01a2264d-4e55-76e5-92b5-59bc75f10d98	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e51-71b9-9374-8cc42a2e1675", "ban": null, "name": "Камила Ергалиева", "note": "", "email": null, "phone": "+77075552229", "groups": [{"id": "01a2264d-4cb9-7363-b034-413f9d5f4946", "name": "School", "colour": "teal", "archived": false}], "number": 20, "born_on": "2006-03-08", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-24T03:55:30.257Z", "registered_by": "Dana"}}	2026-10-24 03:55:30.257+00
01a2264d-4e59-72be-b7c7-997291bcab71	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e55-76e5-92b5-59bdba6c6822", "ban": null, "name": "Максим Орлов", "note": "", "email": "client21@example.kz", "phone": "+77015552230", "groups": [{"id": "01a2264d-4cb7-70d4-b982-35c1a4b08b91", "name": "Regulars", "colour": "amber", "archived": false}], "number": 21, "born_on": "2001-05-05", "archived_at": null, "card_number": "00421005", "verified_at": null, "registered_at": "2026-10-24T20:55:30.261Z", "registered_by": "Dana"}}	2026-10-24 20:55:30.261+00
01a2264d-4e5d-7695-90a9-4787c0ecc741	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e5b-71e2-8da1-f451117391ed", "ban": null, "name": "Артём Цой", "note": "", "email": null, "phone": "+77015553332", "groups": [], "number": 23, "born_on": "2005-11-19", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-26T06:55:30.267Z", "registered_by": "Dana"}}	2026-10-26 06:55:30.267+00
01a2264d-4e61-7380-8eaf-509dabe75e22	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e5f-74b3-881c-e1b74b464434", "ban": null, "name": "Динара Мұқанова", "note": "", "email": null, "phone": "+77075553333", "groups": [], "number": 24, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-26T23:55:30.271Z", "registered_by": "Dana"}}	2026-10-26 23:55:30.271+00
01a2264d-4e65-72a6-bae0-d83d9b697f7f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e63-7506-8e76-1747834f5b87", "ban": null, "name": "Сания Талғатқызы", "note": "", "email": null, "phone": "+77075553335", "groups": [], "number": 26, "born_on": "2007-06-26", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-28T09:55:30.275Z", "registered_by": "Dana"}}	2026-10-28 09:55:30.275+00
01a2264d-4e21-76d2-abdf-da213d1011b9	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e1a-726a-8611-97015b991329", "ban": null, "name": "Daniyar Omarov", "note": "", "email": "client5@example.kz", "phone": "+77015550014", "groups": [{"id": "01a2264d-4cb8-733d-b02c-bd3464e94392", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 5, "born_on": "2000-01-25", "archived_at": null, "card_number": "00421003", "verified_at": null, "registered_at": "2026-10-13T12:55:30.202Z", "registered_by": "Dana"}}	2026-10-13 12:55:30.202+00
01a2264d-4e26-76a5-b958-099ad5688d5f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e23-7566-ba93-92209d5b35b5", "ban": null, "name": "Жанна Бекова", "note": "", "email": null, "phone": "+77075550015", "groups": [], "number": 6, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-14T05:55:30.211Z", "registered_by": "Dana"}}	2026-10-14 05:55:30.211+00
01a2264d-4e2b-746d-a2e7-88b999811bff	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e26-76a5-b958-099bdf9ecf19", "ban": null, "name": "Иван Петров", "note": "", "email": null, "phone": "+77015550016", "groups": [{"id": "01a2264d-4cb9-7363-b034-413f9d5f4946", "name": "School", "colour": "teal", "archived": false}], "number": 7, "born_on": "2006-07-14", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-14T22:55:30.214Z", "registered_by": "Dana"}}	2026-10-14 22:55:30.214+00
01a2264d-4e2f-77c4-9ed0-1110315e9be8	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e2b-746d-a2e7-88bafe0c79a8", "ban": null, "name": "Пётр Иванов", "note": "", "email": null, "phone": "+77075551117", "groups": [{"id": "01a2264d-4cb9-7363-b034-413f9d5f4946", "name": "School", "colour": "teal", "archived": false}], "number": 8, "born_on": "2007-12-03", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-15T15:55:30.219Z", "registered_by": "Dana"}}	2026-10-15 15:55:30.219+00
01a2264d-4e34-7649-82ea-a068f58b816f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e32-7038-8988-52e3ee521b83", "ban": null, "name": "Мадина Әбдірахман", "note": "", "email": null, "phone": "+77075551119", "groups": [], "number": 10, "born_on": "2003-02-28", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-17T01:55:30.226Z", "registered_by": "Dana"}}	2026-10-17 01:55:30.226+00
01a2264d-4e39-74a8-9d25-6fc8e8ecd5aa	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e37-7202-8d0d-7a739eb0b1fb", "ban": null, "name": "Kevin O'Neill", "note": "", "email": "client11@example.kz", "phone": "+77015551120", "groups": [], "number": 11, "born_on": "1996-06-20", "archived_at": null, "card_number": "00421004", "verified_at": null, "registered_at": "2026-10-17T18:55:30.231Z", "registered_by": "Dana"}}	2026-10-17 18:55:30.231+00
01a2264d-4e3e-717f-ad85-b842c165c8a4	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e3c-7430-9c78-3473d5ff3e53", "ban": null, "name": "Семён Ёлкин", "note": "", "email": null, "phone": "+77015551122", "groups": [], "number": 13, "born_on": "2008-10-11", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-19T04:55:30.236Z", "registered_by": "Dana"}}	2026-10-19 04:55:30.236+00
01a2264d-4e43-708a-a32a-b99c04ebbd52	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e41-7231-9eaa-1790fd620380", "ban": null, "name": "Нұрсұлтан Қайратұлы", "note": "", "email": null, "phone": "+77075551123", "groups": [], "number": 14, "born_on": "2002-08-08", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-19T21:55:30.241Z", "registered_by": "Dana"}}	2026-10-19 21:55:30.241+00
01a2264d-4e47-7532-8106-fea6953a78d2	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e45-7551-8fbb-ecc796f39a3e", "ban": null, "name": "Дарья Соколова", "note": "", "email": null, "phone": "+77015552224", "groups": [], "number": 15, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-20T14:55:30.245Z", "registered_by": "Dana"}}	2026-10-20 14:55:30.245+00
01a2264d-4e4b-770d-be9e-4543e4fb57de	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e47-7532-8106-fea7084a553b", "ban": null, "name": "Алихан Тлеубаев", "note": "", "email": null, "phone": "+77075552225", "groups": [{"id": "01a2264d-4cb8-733d-b02c-bd3464e94392", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 16, "born_on": "2004-04-04", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-21T07:55:30.247Z", "registered_by": "Dana"}}	2026-10-21 07:55:30.247+00
01a2264d-4e4f-721e-8ea0-651582fc0ac7	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e4d-73e6-9d11-40480bd96c28", "ban": null, "name": "Mia Schneider", "note": "", "email": null, "phone": "+77075552227", "groups": [], "number": 18, "born_on": "1998-01-30", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-22T17:55:30.253Z", "registered_by": "Dana"}}	2026-10-22 17:55:30.253+00
01a2264d-4e53-744e-a98b-a7718b8b2e3d	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e51-71b9-9374-8cc42a2e1675", "ban": null, "name": "Камила Ергалиева", "note": "", "email": null, "phone": "+77075552229", "groups": [], "number": 20, "born_on": "2006-03-08", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-24T03:55:30.257Z", "registered_by": "Dana"}}	2026-10-24 03:55:30.257+00
01a2264d-4e57-76b8-8fa0-bf4437a7eb5a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e55-76e5-92b5-59bdba6c6822", "ban": null, "name": "Максим Орлов", "note": "", "email": "client21@example.kz", "phone": "+77015552230", "groups": [], "number": 21, "born_on": "2001-05-05", "archived_at": null, "card_number": "00421005", "verified_at": null, "registered_at": "2026-10-24T20:55:30.261Z", "registered_by": "Dana"}}	2026-10-24 20:55:30.261+00
01a2264d-4e5b-71e2-8da1-f450bf9c270f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e59-72be-b7c7-9973e339c695", "ban": null, "name": "Әлия Сейітқызы", "note": "", "email": null, "phone": "+77075553331", "groups": [], "number": 22, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-25T13:55:30.265Z", "registered_by": "Dana"}}	2026-10-25 13:55:30.265+00
01a2264d-4e5f-74b3-881c-e1b651699ec5	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e5b-71e2-8da1-f451117391ed", "ban": null, "name": "Артём Цой", "note": "", "email": null, "phone": "+77015553332", "groups": [{"id": "01a2264d-4cb8-733d-b02c-bd3464e94392", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 23, "born_on": "2005-11-19", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-26T06:55:30.267Z", "registered_by": "Dana"}}	2026-10-26 06:55:30.267+00
01a2264d-4e63-7506-8e76-17460b2976cb	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e61-7380-8eaf-509ed50cdd83", "ban": null, "name": "Олег Васильев", "note": "", "email": null, "phone": "+77015553334", "groups": [], "number": 25, "born_on": "1989-09-01", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-27T16:55:30.273Z", "registered_by": "Dana"}}	2026-10-27 16:55:30.273+00
01a2264d-4e67-7525-80a9-91d1d9f9722d	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e63-7506-8e76-1747834f5b87", "ban": null, "name": "Сания Талғатқызы", "note": "", "email": null, "phone": "+77075553335", "groups": [{"id": "01a2264d-4cb9-7363-b034-413f9d5f4946", "name": "School", "colour": "teal", "archived": false}], "number": 26, "born_on": "2007-06-26", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-28T09:55:30.275Z", "registered_by": "Dana"}}	2026-10-28 09:55:30.275+00
01a2264d-4e6a-741f-9c9a-94365390ea3b	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e68-7124-9d96-4bf510e6d650", "ban": null, "name": "Bauyrzhan Seitkali", "note": "", "email": "client27@example.kz", "phone": "+77015553336", "groups": [], "number": 27, "born_on": "2000-10-10", "archived_at": null, "card_number": "00421006", "verified_at": null, "registered_at": "2026-10-29T02:55:30.280Z", "registered_by": "Dana"}}	2026-10-29 02:55:30.28+00
01a2264d-4e6e-76e7-ab52-dea642eda8e1	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e6c-71ef-babb-aaaced6f3a5c", "ban": null, "name": "Виктория Ли", "note": "", "email": null, "phone": "+77075553337", "groups": [], "number": 28, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-29T19:55:30.284Z", "registered_by": "Dana"}}	2026-10-29 19:55:30.284+00
01a2264d-4e72-719c-b7c4-df1b73cb5d94	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e70-77f4-9fd7-e1bedd23b4e6", "ban": null, "name": "Арман Досжан", "note": "", "email": null, "phone": "+77075554439", "groups": [], "number": 30, "born_on": "2003-07-07", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-31T05:55:30.288Z", "registered_by": "Dana"}}	2026-10-31 05:55:30.288+00
01a2264d-4e76-7323-801c-43548e418882	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e74-75a3-8c0f-8b3405ef74fd", "ban": null, "name": "Ғалым Есенов", "note": "", "email": null, "phone": "+77075554441", "groups": [], "number": 32, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-01T15:55:30.292Z", "registered_by": "Dana"}}	2026-11-01 15:55:30.292+00
01a2264d-4e7a-7473-9450-fb04fa6c3a85	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e76-7323-801c-43557b09d2ff", "ban": null, "name": "Ильяс Кәрімов", "note": "", "email": null, "phone": "+77015554442", "groups": [{"id": "01a2264d-4cb8-733d-b02c-bd3464e94392", "name": "Tournament team", "colour": "violet", "archived": false}], "number": 33, "born_on": "2002-02-02", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-02T08:55:30.294Z", "registered_by": "Dana"}}	2026-11-02 08:55:30.294+00
01a2264d-4e7e-74d6-bd79-545c8cfd10d0	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e7a-7473-9450-fb05b1922f21", "ban": null, "name": "Елена Пак", "note": "", "email": null, "phone": "+77075554443", "groups": [{"id": "01a2264d-4cb7-70d4-b982-35c1a4b08b91", "name": "Regulars", "colour": "amber", "archived": false}], "number": 34, "born_on": "1994-04-19", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-03T01:55:30.298Z", "registered_by": "Dana"}}	2026-11-03 01:55:30.298+00
01a2264d-4e82-71ab-83b5-6bd76b200d74	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e80-72f5-b731-868bd1b7a011", "ban": null, "name": "Jasmine Lee", "note": "", "email": null, "phone": "+77075555545", "groups": [], "number": 36, "born_on": "2001-08-31", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-04T11:55:30.304Z", "registered_by": "Dana"}}	2026-11-04 11:55:30.304+00
01a2264d-4e86-7324-95ed-cb07789b4cd0	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e82-71ab-83b5-6bd88be1fadf", "ban": null, "name": "Никита Беляев", "note": "", "email": null, "phone": "+77015555546", "groups": [{"id": "01a2264d-4cb9-7363-b034-413f9d5f4946", "name": "School", "colour": "teal", "archived": false}], "number": 37, "born_on": "2006-01-13", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-05T04:55:30.306Z", "registered_by": "Dana"}}	2026-11-05 04:55:30.306+00
01a2264d-4e8a-75c0-a330-d1d8abba21ad	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e88-75d5-aa5f-dc0d94063f60", "ban": null, "name": "Амир Исаев", "note": "", "email": null, "phone": "+77015555548", "groups": [], "number": 39, "born_on": "2005-05-15", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-06T14:55:30.312Z", "registered_by": "Dana"}}	2026-11-06 14:55:30.312+00
01a2264d-4e8f-772c-b6b9-4048b51651ff	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e4f-721e-8ea0-6516f25305d9", "ban": {"by": "Dana", "id": "01a2264d-4e8d-7705-928f-04a980e0ae29", "from": "2026-11-29T07:55:30.317Z", "until": null, "lifted": null, "reason": "Broke a headset and would not pay for it"}, "name": "Руслан Хасанов", "note": "", "email": null, "phone": "+77015552228", "groups": [], "number": 19, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-23T10:55:30.255Z", "registered_by": "Dana"}}	2026-11-29 07:55:30.317+00
01a2264d-4ead-77a8-960f-e2ff0cb2d289	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4ea5-7264-a2c4-4b93ed071470", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "active", "blocks": [{"id": "01a2264d-4eab-725c-ae26-8294a7ef8cb6", "paid": [["cash", 2400]], "order": "01a2264d-4ea7-7187-a81b-8d5d3d18e937", "price": 2400, "change": 0, "tariff": "01a2264d-4c94-7383-882d-ecfc8cf56c61", "seconds": 10800, "bought_at": "2026-11-29T06:08:30.319Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c6c-7683-a91f-ae2c488c9ece", "segments": [{"id": "01a2264d-4eab-725c-ae26-82958cb1968c", "to": null, "from": "2026-11-29T06:08:30.319Z", "kind": "playing", "device": "01a2264d-4c6c-7683-a91f-ae2c488c9ece"}], "resumes_at": null, "started_at": "2026-11-29T06:08:30.319Z", "started_by": "Dana"}}	2026-11-29 06:08:30.319+00
01a2264d-4eb6-73fa-a0c6-c462575e1836	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4eb2-76c6-83bb-8e20e50edc44", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "active", "blocks": [{"id": "01a2264d-4eb5-76d7-a46e-9ba3cf3e2406", "paid": [["card", 2400]], "order": "01a2264d-4eb4-77ca-aca5-5dd7f8591fc0", "price": 2400, "change": 0, "tariff": "01a2264d-4c94-7383-882d-ecfc8cf56c61", "seconds": 10800, "bought_at": "2026-11-29T07:14:30.319Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c6e-741c-850a-fee52a82a077", "segments": [{"id": "01a2264d-4eb5-76d7-a46e-9ba4f8a6dc22", "to": null, "from": "2026-11-29T07:14:30.319Z", "kind": "playing", "device": "01a2264d-4c6e-741c-850a-fee52a82a077"}], "resumes_at": null, "started_at": "2026-11-29T07:14:30.319Z", "started_by": "Dana"}}	2026-11-29 07:14:30.319+00
01a2264d-4ebf-72d0-a342-327c1f4cb136	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4ebb-7328-8ca0-319bf41d13aa", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "active", "blocks": [{"id": "01a2264d-4ebe-71b9-8c50-0ad9299c16f6", "paid": [["card", 3500]], "order": "01a2264d-4ebc-71ea-a683-64965609d6b4", "price": 3500, "change": 0, "tariff": "01a2264d-4c96-74e0-8bec-2fa8dc701882", "seconds": 18000, "bought_at": "2026-11-29T07:35:30.319Z", "tariff_name": "5 hours", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c71-7548-9e83-65d15bfa2788", "segments": [{"id": "01a2264d-4ebe-71b9-8c50-0ada9561b615", "to": null, "from": "2026-11-29T07:35:30.319Z", "kind": "playing", "device": "01a2264d-4c71-7548-9e83-65d15bfa2788"}], "resumes_at": null, "started_at": "2026-11-29T07:35:30.319Z", "started_by": "Dana"}}	2026-11-29 07:35:30.319+00
01a2264d-4e6c-71ef-babb-aaab4117261d	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e68-7124-9d96-4bf510e6d650", "ban": null, "name": "Bauyrzhan Seitkali", "note": "", "email": "client27@example.kz", "phone": "+77015553336", "groups": [{"id": "01a2264d-4cb7-70d4-b982-35c1a4b08b91", "name": "Regulars", "colour": "amber", "archived": false}], "number": 27, "born_on": "2000-10-10", "archived_at": null, "card_number": "00421006", "verified_at": null, "registered_at": "2026-10-29T02:55:30.280Z", "registered_by": "Dana"}}	2026-10-29 02:55:30.28+00
01a2264d-4e70-77f4-9fd7-e1bd2dafbb3f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e6e-76e7-ab52-dea795a6dffc", "ban": null, "name": "+77015554438", "note": "", "email": null, "phone": "+77015554438", "groups": [], "number": 29, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-30T12:55:30.286Z", "registered_by": "Dana"}}	2026-10-30 12:55:30.286+00
01a2264d-4e74-75a3-8c0f-8b33509374cc	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e72-719c-b7c4-df1c1bd51d63", "ban": null, "name": "Полина Громова", "note": "", "email": null, "phone": "+77015554440", "groups": [], "number": 31, "born_on": "2004-12-24", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-10-31T22:55:30.290Z", "registered_by": "Dana"}}	2026-10-31 22:55:30.29+00
01a2264d-4e78-73b2-880a-dbbaba1cb351	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e76-7323-801c-43557b09d2ff", "ban": null, "name": "Ильяс Кәрімов", "note": "", "email": null, "phone": "+77015554442", "groups": [], "number": 33, "born_on": "2002-02-02", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-02T08:55:30.294Z", "registered_by": "Dana"}}	2026-11-02 08:55:30.294+00
01a2264d-4e7c-7075-909d-0ea5f55588e3	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e7a-7473-9450-fb05b1922f21", "ban": null, "name": "Елена Пак", "note": "", "email": null, "phone": "+77075554443", "groups": [], "number": 34, "born_on": "1994-04-19", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-03T01:55:30.298Z", "registered_by": "Dana"}}	2026-11-03 01:55:30.298+00
01a2264d-4e80-72f5-b731-868a8c2589ee	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e7e-74d6-bd79-545d91b29148", "ban": null, "name": "Өмірбек Тоқтар", "note": "", "email": null, "phone": "+77015554444", "groups": [], "number": 35, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-03T18:55:30.302Z", "registered_by": "Dana"}}	2026-11-03 18:55:30.302+00
01a2264d-4e84-744c-915e-81ef6e59b356	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e82-71ab-83b5-6bd88be1fadf", "ban": null, "name": "Никита Беляев", "note": "", "email": null, "phone": "+77015555546", "groups": [], "number": 37, "born_on": "2006-01-13", "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-05T04:55:30.306Z", "registered_by": "Dana"}}	2026-11-05 04:55:30.306+00
01a2264d-4e88-75d5-aa5f-dc0c9532f005	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e86-7324-95ed-cb08ca62867d", "ban": null, "name": "Үміт Сағынбай", "note": "", "email": null, "phone": "+77075555547", "groups": [], "number": 38, "born_on": null, "archived_at": null, "card_number": null, "verified_at": null, "registered_at": "2026-11-05T21:55:30.310Z", "registered_by": "Dana"}}	2026-11-05 21:55:30.31+00
01a2264d-4e8c-7776-b393-36e84eaf2a8c	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Client": {"id": "01a2264d-4e8b-7417-b077-afedb52140e5", "ban": null, "name": "Sofia Rossi", "note": "", "email": "client40@example.kz", "phone": "+77075555549", "groups": [], "number": 40, "born_on": "1997-03-03", "archived_at": null, "card_number": "00421007", "verified_at": null, "registered_at": "2026-11-07T07:55:30.315Z", "registered_by": "Dana"}}	2026-11-07 07:55:30.315+00
01a2264d-4e93-71a4-842e-096e79f62e6c	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Shift": {"id": "01a2264d-4e8f-772c-b6b9-4049ac77639f", "closed": null, "number": 1, "opened_at": "2026-11-29T03:55:30.319Z", "opened_by": "Dana", "business_day": "2026-11-29", "opening_cash": 20000}}	2026-11-29 03:55:30.319+00
01a2264d-4ea4-7233-accd-4a9f992fc69a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4e9b-74cf-8698-8809fb3787ee", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "active", "blocks": [{"id": "01a2264d-4ea1-7492-818f-3dbcd733177b", "paid": [["cash", 1800]], "order": "01a2264d-4e9e-7117-aac2-7f70134bac4e", "price": 1800, "change": 0, "tariff": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "seconds": 7200, "bought_at": "2026-11-29T07:43:30.319Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c69-7494-8a95-bd7cb7d2409c", "segments": [{"id": "01a2264d-4ea1-7492-818f-3dbd1f6d879a", "to": null, "from": "2026-11-29T07:43:30.319Z", "kind": "playing", "device": "01a2264d-4c69-7494-8a95-bd7cb7d2409c"}], "resumes_at": null, "started_at": "2026-11-29T07:43:30.319Z", "started_by": "Dana"}}	2026-11-29 07:43:30.319+00
01a2264d-4eb2-76c6-83bb-8e1f43c041c5	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4eae-7511-9dc6-3f977c21782f", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "active", "blocks": [{"id": "01a2264d-4eb1-7766-9abb-dc445dcaaf05", "paid": [["cash", 900]], "order": "01a2264d-4eaf-760e-8660-ca2cdd8f02ed", "price": 900, "change": 0, "tariff": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "seconds": 3600, "bought_at": "2026-11-29T06:58:30.319Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c6d-7453-a2c8-e3d0c84ccc71", "segments": [{"id": "01a2264d-4eb1-7766-9abb-dc45aa7e6116", "to": null, "from": "2026-11-29T06:58:30.319Z", "kind": "playing", "device": "01a2264d-4c6d-7453-a2c8-e3d0c84ccc71"}], "resumes_at": null, "started_at": "2026-11-29T06:58:30.319Z", "started_by": "Dana"}}	2026-11-29 06:58:30.319+00
01a2264d-4eba-7251-aa64-f0465b77d037	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4eb2-76c6-83bb-8e20e50edc44", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "paused", "blocks": [{"id": "01a2264d-4eb5-76d7-a46e-9ba3cf3e2406", "paid": [["card", 2400]], "order": "01a2264d-4eb4-77ca-aca5-5dd7f8591fc0", "price": 2400, "change": 0, "tariff": "01a2264d-4c94-7383-882d-ecfc8cf56c61", "seconds": 10800, "bought_at": "2026-11-29T07:14:30.319Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c6e-741c-850a-fee52a82a077", "segments": [{"id": "01a2264d-4eb5-76d7-a46e-9ba4f8a6dc22", "to": "2026-11-29T07:52:30.319Z", "from": "2026-11-29T07:14:30.319Z", "kind": "playing", "device": "01a2264d-4c6e-741c-850a-fee52a82a077"}, {"id": "01a2264d-4eb9-7166-b0ce-4235f38fdbc7", "to": null, "from": "2026-11-29T07:52:30.319Z", "kind": "paused", "device": "01a2264d-4c6e-741c-850a-fee52a82a077"}], "resumes_at": "2026-11-29T08:22:30.319Z", "started_at": "2026-11-29T07:14:30.319Z", "started_by": "Dana"}}	2026-11-29 07:52:30.319+00
01a2264d-4ec3-705f-a65e-b61c1bcc6cfd	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4ebf-72d0-a342-327d8cf8dc89", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "active", "blocks": [{"id": "01a2264d-4ec3-705f-a65e-b61a12a030df", "paid": [["cash", 1800]], "order": "01a2264d-4ec1-7059-b103-12f007c90cdb", "price": 1800, "change": 0, "tariff": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "seconds": 7200, "bought_at": "2026-11-29T06:27:30.319Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c73-73be-a68d-eabc1a9b7571", "segments": [{"id": "01a2264d-4ec3-705f-a65e-b61b4969786a", "to": null, "from": "2026-11-29T06:27:30.319Z", "kind": "playing", "device": "01a2264d-4c73-73be-a68d-eabc1a9b7571"}], "resumes_at": null, "started_at": "2026-11-29T06:27:30.319Z", "started_by": "Dana"}}	2026-11-29 06:27:30.319+00
01a2264d-4ecd-769a-a1e0-76188bbe45de	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4ec8-763f-9e2f-496e67b00cd2", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "active", "blocks": [{"id": "01a2264d-4ecc-71da-a15e-1b635cb0c727", "paid": [["cash", 500]], "order": "01a2264d-4ec9-75e4-8b61-4b8e898cc492", "price": 500, "change": 0, "tariff": "01a2264d-4c97-75e5-94c4-7bc6e61b7c31", "seconds": 1800, "bought_at": "2026-11-29T07:50:30.319Z", "tariff_name": "30 minutes", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c77-7106-9d27-dd5f3e41e8bb", "segments": [{"id": "01a2264d-4ecc-71da-a15e-1b6458dabb1f", "to": null, "from": "2026-11-29T07:50:30.319Z", "kind": "playing", "device": "01a2264d-4c77-7106-9d27-dd5f3e41e8bb"}], "resumes_at": null, "started_at": "2026-11-29T07:50:30.319Z", "started_by": "Dana"}}	2026-11-29 07:50:30.319+00
01a2264d-4ed6-7150-ae34-53f501deda55	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4ed2-7575-9ec2-ecd9caf8654a", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "active", "blocks": [{"id": "01a2264d-4ed5-75fa-94a0-9d73de3a2347", "paid": [["cash", 2400]], "order": "01a2264d-4ed3-7316-b6de-7c2ff302a9eb", "price": 2400, "change": 0, "tariff": "01a2264d-4c94-7383-882d-ecfc8cf56c61", "seconds": 10800, "bought_at": "2026-11-29T05:25:30.319Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c7d-756d-8112-766d446ab0db", "segments": [{"id": "01a2264d-4ed5-75fa-94a0-9d7410d0dd6b", "to": null, "from": "2026-11-29T05:25:30.319Z", "kind": "playing", "device": "01a2264d-4c7d-756d-8112-766d446ab0db"}], "resumes_at": null, "started_at": "2026-11-29T05:25:30.319Z", "started_by": "Dana"}}	2026-11-29 05:25:30.319+00
01a2264d-4edf-719c-9914-d6a68938f65c	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4edb-763a-94a4-71a3277d52ca", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "active", "blocks": [{"id": "01a2264d-4ede-7096-9bae-4149ce2d88ec", "paid": [["cash", 3600]], "order": "01a2264d-4edc-77ad-ab1b-af425a749f5c", "price": 3600, "change": 0, "tariff": "01a2264d-4c94-7383-882d-ecfc8cf56c61", "seconds": 10800, "bought_at": "2026-11-29T07:11:30.319Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c86-7237-8bca-f1748886acf5", "segments": [{"id": "01a2264d-4ede-7096-9bae-414a093d2caa", "to": null, "from": "2026-11-29T07:11:30.319Z", "kind": "playing", "device": "01a2264d-4c86-7237-8bca-f1748886acf5"}], "resumes_at": null, "started_at": "2026-11-29T07:11:30.319Z", "started_by": "Dana"}}	2026-11-29 07:11:30.319+00
01a2264d-4ee7-730d-a281-bf3a09120f8f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4ee3-7252-8c33-cb839aad9c73", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "active", "blocks": [{"id": "01a2264d-4ee6-7299-ad69-8d0e90ca7100", "paid": [["card", 1400]], "order": "01a2264d-4ee5-732c-be2c-79fe764e62f0", "price": 1400, "change": 0, "tariff": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "seconds": 3600, "bought_at": "2026-11-29T07:53:30.319Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c87-7732-85fa-cbe236d20885", "segments": [{"id": "01a2264d-4ee6-7299-ad69-8d0f4b784a97", "to": null, "from": "2026-11-29T07:53:30.319Z", "kind": "playing", "device": "01a2264d-4c87-7732-85fa-cbe236d20885"}], "resumes_at": null, "started_at": "2026-11-29T07:53:30.319Z", "started_by": "Dana"}}	2026-11-29 07:53:30.319+00
01a2264d-4eee-715f-b6ba-40f68e7b4c83	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4eeb-7445-ab2f-e1a92e83e69f", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "active", "blocks": [{"id": "01a2264d-4eed-77fe-a25d-fff631f4aa69", "paid": [["card", 5500]], "order": "01a2264d-4eec-728d-9eea-603167673dbb", "price": 5500, "change": 0, "tariff": "01a2264d-4c96-74e0-8bec-2fa8dc701882", "seconds": 18000, "bought_at": "2026-11-29T04:45:30.319Z", "tariff_name": "5 hours", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c8b-76d1-bdfd-296a585e32d2", "segments": [{"id": "01a2264d-4eed-77fe-a25d-fff7665c0218", "to": null, "from": "2026-11-29T04:45:30.319Z", "kind": "playing", "device": "01a2264d-4c8b-76d1-bdfd-296a585e32d2"}], "resumes_at": null, "started_at": "2026-11-29T04:45:30.319Z", "started_by": "Dana"}}	2026-11-29 04:45:30.319+00
01a2264d-4ec8-763f-9e2f-496d3776c239	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4ec4-73f1-927d-541186f0c4eb", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "active", "blocks": [{"id": "01a2264d-4ec7-7382-9382-221c98355709", "paid": [["cash", 900]], "order": "01a2264d-4ec5-71f3-a4a0-66ccf61fc139", "price": 900, "change": 0, "tariff": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "seconds": 3600, "bought_at": "2026-11-29T07:17:30.319Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c74-725e-b03a-130f824ccdfa", "segments": [{"id": "01a2264d-4ec7-7382-9382-221df0765895", "to": null, "from": "2026-11-29T07:17:30.319Z", "kind": "playing", "device": "01a2264d-4c74-725e-b03a-130f824ccdfa"}], "resumes_at": null, "started_at": "2026-11-29T07:17:30.319Z", "started_by": "Dana"}}	2026-11-29 07:17:30.319+00
01a2264d-4ed1-710d-a4b3-0227d5a9a797	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4ecd-769a-a1e0-761937ef2742", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "active", "blocks": [{"id": "01a2264d-4ed0-73c5-83ba-56097712a9ca", "paid": [["card", 500]], "order": "01a2264d-4ecf-7766-80ee-7e8426fed11d", "price": 500, "change": 0, "tariff": "01a2264d-4c97-75e5-94c4-7bc6e61b7c31", "seconds": 1800, "bought_at": "2026-11-29T07:28:30.319Z", "tariff_name": "30 minutes", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c7a-70ba-b328-85eb06ae9762", "segments": [{"id": "01a2264d-4ed1-710d-a4b3-022657d7e02f", "to": null, "from": "2026-11-29T07:28:30.319Z", "kind": "playing", "device": "01a2264d-4c7a-70ba-b328-85eb06ae9762"}], "resumes_at": null, "started_at": "2026-11-29T07:28:30.319Z", "started_by": "Dana"}}	2026-11-29 07:28:30.319+00
01a2264d-4eda-769d-a8a6-d4389f39e015	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4ed6-7150-ae34-53f6a6bed512", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "active", "blocks": [{"id": "01a2264d-4ed9-7662-8fb4-cfe6fddd726c", "paid": [["card", 2700]], "order": "01a2264d-4ed8-7400-b4ee-5033f50cf744", "price": 2700, "change": 0, "tariff": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "seconds": 10800, "bought_at": "2026-11-29T06:49:30.319Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c82-73fe-b198-a38e0e9e9ba3", "segments": [{"id": "01a2264d-4eda-769d-a8a6-d437f868ad09", "to": null, "from": "2026-11-29T06:49:30.319Z", "kind": "playing", "device": "01a2264d-4c82-73fe-b198-a38e0e9e9ba3"}], "resumes_at": null, "started_at": "2026-11-29T06:49:30.319Z", "started_by": "Dana"}}	2026-11-29 06:49:30.319+00
01a2264d-4ee3-7252-8c33-cb822bb12bca	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4edb-763a-94a4-71a3277d52ca", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "paused", "blocks": [{"id": "01a2264d-4ede-7096-9bae-4149ce2d88ec", "paid": [["cash", 3600]], "order": "01a2264d-4edc-77ad-ab1b-af425a749f5c", "price": 3600, "change": 0, "tariff": "01a2264d-4c94-7383-882d-ecfc8cf56c61", "seconds": 10800, "bought_at": "2026-11-29T07:11:30.319Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c86-7237-8bca-f1748886acf5", "segments": [{"id": "01a2264d-4ede-7096-9bae-414a093d2caa", "to": "2026-11-29T07:44:30.319Z", "from": "2026-11-29T07:11:30.319Z", "kind": "playing", "device": "01a2264d-4c86-7237-8bca-f1748886acf5"}, {"id": "01a2264d-4ee2-7550-b033-f1fb60a7c195", "to": null, "from": "2026-11-29T07:44:30.319Z", "kind": "paused", "device": "01a2264d-4c86-7237-8bca-f1748886acf5"}], "resumes_at": "2026-11-29T08:14:30.319Z", "started_at": "2026-11-29T07:11:30.319Z", "started_by": "Dana"}}	2026-11-29 07:44:30.319+00
01a2264d-4eea-7537-964d-b22006de286e	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4ee7-730d-a281-bf3b53c51ca8", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "active", "blocks": [{"id": "01a2264d-4eea-7537-964d-b21e2cffcdf0", "paid": [["cash", 1400]], "order": "01a2264d-4ee8-744d-93c5-6c8288ab3423", "price": 1400, "change": 0, "tariff": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "seconds": 3600, "bought_at": "2026-11-29T06:57:30.319Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c88-751e-9149-7ca0e2e8c10f", "segments": [{"id": "01a2264d-4eea-7537-964d-b21f5ddddb11", "to": null, "from": "2026-11-29T06:57:30.319Z", "kind": "playing", "device": "01a2264d-4c88-751e-9149-7ca0e2e8c10f"}], "resumes_at": null, "started_at": "2026-11-29T06:57:30.319Z", "started_by": "Dana"}}	2026-11-29 06:57:30.319+00
01a2264d-4ef1-75d4-ad6e-e8dca742d4c5	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	\N	{"Session": {"id": "01a2264d-4eee-715f-b6ba-40f7c3d934b6", "who": "Unknown Guest", "club": "01a2264d-4c5b-76e1-a600-9bf9bba3f8d1", "ended": null, "state": "active", "blocks": [{"id": "01a2264d-4ef0-7549-8306-f70572e50f13", "paid": [["cash", 1200]], "order": "01a2264d-4eef-779a-87bf-f6e16068484d", "price": 1200, "change": 0, "tariff": "01a2264d-4c91-76cc-bd1e-2a5b474f9a42", "seconds": 3600, "bought_at": "2026-11-29T07:22:30.319Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a2264d-4c5f-7169-9bbe-bdfbc8d95919", "device": "01a2264d-4c8e-74f2-9ced-9f7959027353", "segments": [{"id": "01a2264d-4ef1-75d4-ad6e-e8dbbe9d6c93", "to": null, "from": "2026-11-29T07:22:30.319Z", "kind": "playing", "device": "01a2264d-4c8e-74f2-9ced-9f7959027353"}], "resumes_at": null, "started_at": "2026-11-29T07:22:30.319Z", "started_by": "Dana"}}	2026-11-29 07:22:30.319+00
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
01a2264d-4e9e-7117-aac2-7f70134bac4e	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	1800	2026-11-29 07:43:30.319+00
01a2264d-4ea7-7187-a81b-8d5d3d18e937	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	2400	2026-11-29 06:08:30.319+00
01a2264d-4eaf-760e-8660-ca2cdd8f02ed	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	900	2026-11-29 06:58:30.319+00
01a2264d-4eb4-77ca-aca5-5dd7f8591fc0	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	2400	2026-11-29 07:14:30.319+00
01a2264d-4ebc-71ea-a683-64965609d6b4	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	3500	2026-11-29 07:35:30.319+00
01a2264d-4ec1-7059-b103-12f007c90cdb	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	1800	2026-11-29 06:27:30.319+00
01a2264d-4ec5-71f3-a4a0-66ccf61fc139	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	900	2026-11-29 07:17:30.319+00
01a2264d-4ec9-75e4-8b61-4b8e898cc492	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	500	2026-11-29 07:50:30.319+00
01a2264d-4ecf-7766-80ee-7e8426fed11d	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	500	2026-11-29 07:28:30.319+00
01a2264d-4ed3-7316-b6de-7c2ff302a9eb	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	2400	2026-11-29 05:25:30.319+00
01a2264d-4ed8-7400-b4ee-5033f50cf744	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	2700	2026-11-29 06:49:30.319+00
01a2264d-4edc-77ad-ab1b-af425a749f5c	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	3600	2026-11-29 07:11:30.319+00
01a2264d-4ee5-732c-be2c-79fe764e62f0	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	1400	2026-11-29 07:53:30.319+00
01a2264d-4ee8-744d-93c5-6c8288ab3423	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	1400	2026-11-29 06:57:30.319+00
01a2264d-4eec-728d-9eea-603167673dbb	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	5500	2026-11-29 04:45:30.319+00
01a2264d-4eef-779a-87bf-f6e16068484d	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	1200	2026-11-29 07:22:30.319+00
\.


--
-- Data for Name: order_line; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.order_line (id, club_id, order_id, "position", tariff_id, zone_id, tariff_name, zone_name, quantity, unit_price, total) FROM stdin;
01a2264d-4e9e-7117-aac2-7f71b3c035e7	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e9e-7117-aac2-7f70134bac4e	0	01a2264d-4c91-76cc-bd1e-2a5b474f9a42	01a2264d-4c64-70d9-bea9-529eb7303ccc	1 hour	Standard	2	900	1800
01a2264d-4ea8-75e8-944f-45ec468b5486	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ea7-7187-a81b-8d5d3d18e937	0	01a2264d-4c94-7383-882d-ecfc8cf56c61	01a2264d-4c64-70d9-bea9-529eb7303ccc	3 hours	Standard	1	2400	2400
01a2264d-4eaf-760e-8660-ca2dd5728128	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eaf-760e-8660-ca2cdd8f02ed	0	01a2264d-4c91-76cc-bd1e-2a5b474f9a42	01a2264d-4c64-70d9-bea9-529eb7303ccc	1 hour	Standard	1	900	900
01a2264d-4eb4-77ca-aca5-5dd89b1123e1	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eb4-77ca-aca5-5dd7f8591fc0	0	01a2264d-4c94-7383-882d-ecfc8cf56c61	01a2264d-4c64-70d9-bea9-529eb7303ccc	3 hours	Standard	1	2400	2400
01a2264d-4ebc-71ea-a683-6497286ce4ee	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ebc-71ea-a683-64965609d6b4	0	01a2264d-4c96-74e0-8bec-2fa8dc701882	01a2264d-4c64-70d9-bea9-529eb7303ccc	5 hours	Standard	1	3500	3500
01a2264d-4ec1-7059-b103-12f1067cf78b	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ec1-7059-b103-12f007c90cdb	0	01a2264d-4c91-76cc-bd1e-2a5b474f9a42	01a2264d-4c64-70d9-bea9-529eb7303ccc	1 hour	Standard	2	900	1800
01a2264d-4ec6-7417-b973-aa004c3a45be	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ec5-71f3-a4a0-66ccf61fc139	0	01a2264d-4c91-76cc-bd1e-2a5b474f9a42	01a2264d-4c64-70d9-bea9-529eb7303ccc	1 hour	Standard	1	900	900
01a2264d-4eca-7575-8bb3-c08f6e51bc58	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ec9-75e4-8b61-4b8e898cc492	0	01a2264d-4c97-75e5-94c4-7bc6e61b7c31	01a2264d-4c64-70d9-bea9-529eb7303ccc	30 minutes	Standard	1	500	500
01a2264d-4ecf-7766-80ee-7e857dde1180	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ecf-7766-80ee-7e8426fed11d	0	01a2264d-4c97-75e5-94c4-7bc6e61b7c31	01a2264d-4c64-70d9-bea9-529eb7303ccc	30 minutes	Standard	1	500	500
01a2264d-4ed3-7316-b6de-7c30f0ef3b2d	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ed3-7316-b6de-7c2ff302a9eb	0	01a2264d-4c94-7383-882d-ecfc8cf56c61	01a2264d-4c64-70d9-bea9-529eb7303ccc	3 hours	Standard	1	2400	2400
01a2264d-4ed8-7400-b4ee-5034ffddad03	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ed8-7400-b4ee-5033f50cf744	0	01a2264d-4c91-76cc-bd1e-2a5b474f9a42	01a2264d-4c64-70d9-bea9-529eb7303ccc	1 hour	Standard	3	900	2700
01a2264d-4edd-724d-8ddc-39665ddfde98	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4edc-77ad-ab1b-af425a749f5c	0	01a2264d-4c94-7383-882d-ecfc8cf56c61	01a2264d-4c64-70d9-bea9-529fb9d50c9a	3 hours	VIP	1	3600	3600
01a2264d-4ee5-732c-be2c-79ff0513a934	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ee5-732c-be2c-79fe764e62f0	0	01a2264d-4c91-76cc-bd1e-2a5b474f9a42	01a2264d-4c64-70d9-bea9-529fb9d50c9a	1 hour	VIP	1	1400	1400
01a2264d-4ee8-744d-93c5-6c83fc7e146c	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ee8-744d-93c5-6c8288ab3423	0	01a2264d-4c91-76cc-bd1e-2a5b474f9a42	01a2264d-4c64-70d9-bea9-529fb9d50c9a	1 hour	VIP	1	1400	1400
01a2264d-4eec-728d-9eea-60326aa0bb15	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eec-728d-9eea-603167673dbb	0	01a2264d-4c96-74e0-8bec-2fa8dc701882	01a2264d-4c64-70d9-bea9-529fb9d50c9a	5 hours	VIP	1	5500	5500
01a2264d-4eef-779a-87bf-f6e25eafe3d8	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eef-779a-87bf-f6e16068484d	0	01a2264d-4c91-76cc-bd1e-2a5b474f9a42	01a2264d-4c64-70d9-bea9-52a0074e77a0	1 hour	Consoles	1	1200	1200
\.


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.organisation (id, name, currency_code, currency_symbol, currency_digits, demo, created_at, last_client_number) FROM stdin;
01a2264d-4c5b-76e1-a600-9bf8e1981b73	Nebula	KZT	₸	0	t	2026-11-29 07:55:29.755+00	40
\.


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.payment (id, club_id, order_id, transaction_id, method, amount, tendered, change_given, at) FROM stdin;
01a2264d-4ea0-71bc-a803-0da320c5de21	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e9e-7117-aac2-7f70134bac4e	01a2264d-4e9f-765b-b8d1-10fca29495d6	cash	1800	1800	0	2026-11-29 07:43:30.319+00
01a2264d-4eab-725c-ae26-82938c1cc029	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ea7-7187-a81b-8d5d3d18e937	01a2264d-4ea9-7116-acc9-bb98bfc21f10	cash	2400	2400	0	2026-11-29 06:08:30.319+00
01a2264d-4eb1-7766-9abb-dc43423a5ee0	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eaf-760e-8660-ca2cdd8f02ed	01a2264d-4eb0-77bc-9221-1ef69736ba21	cash	900	900	0	2026-11-29 06:58:30.319+00
01a2264d-4eb5-76d7-a46e-9ba2a03be286	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eb4-77ca-aca5-5dd7f8591fc0	01a2264d-4eb4-77ca-aca5-5dd97ca8b392	card	2400	2400	0	2026-11-29 07:14:30.319+00
01a2264d-4ebe-71b9-8c50-0ad81b047e67	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ebc-71ea-a683-64965609d6b4	01a2264d-4ebd-77b6-b13c-135cdf45bcce	card	3500	3500	0	2026-11-29 07:35:30.319+00
01a2264d-4ec2-75eb-9c0e-f85fd46d93c4	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ec1-7059-b103-12f007c90cdb	01a2264d-4ec2-75eb-9c0e-f85cf77ac999	cash	1800	1800	0	2026-11-29 06:27:30.319+00
01a2264d-4ec7-7382-9382-221be169735a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ec5-71f3-a4a0-66ccf61fc139	01a2264d-4ec6-7417-b973-aa01086f8950	cash	900	900	0	2026-11-29 07:17:30.319+00
01a2264d-4ecc-71da-a15e-1b620528cc49	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ec9-75e4-8b61-4b8e898cc492	01a2264d-4ecb-755e-893e-9d99eb4fea56	cash	500	500	0	2026-11-29 07:50:30.319+00
01a2264d-4ed0-73c5-83ba-5608319afef5	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ecf-7766-80ee-7e8426fed11d	01a2264d-4ecf-7766-80ee-7e8687885684	card	500	500	0	2026-11-29 07:28:30.319+00
01a2264d-4ed5-75fa-94a0-9d725b9acd4a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ed3-7316-b6de-7c2ff302a9eb	01a2264d-4ed4-776e-81d5-f006305fac8d	cash	2400	2400	0	2026-11-29 05:25:30.319+00
01a2264d-4ed9-7662-8fb4-cfe5259d0840	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ed8-7400-b4ee-5033f50cf744	01a2264d-4ed8-7400-b4ee-5035760f2fb5	card	2700	2700	0	2026-11-29 06:49:30.319+00
01a2264d-4ede-7096-9bae-41487a9bef7c	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4edc-77ad-ab1b-af425a749f5c	01a2264d-4edd-724d-8ddc-396720eeee74	cash	3600	3600	0	2026-11-29 07:11:30.319+00
01a2264d-4ee6-7299-ad69-8d0d3e79015a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ee5-732c-be2c-79fe764e62f0	01a2264d-4ee5-732c-be2c-7a00303dc34d	card	1400	1400	0	2026-11-29 07:53:30.319+00
01a2264d-4ee9-7121-a055-bad7c98abd74	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ee8-744d-93c5-6c8288ab3423	01a2264d-4ee9-7121-a055-bad412496415	cash	1400	1400	0	2026-11-29 06:57:30.319+00
01a2264d-4eed-77fe-a25d-fff5068bd8d5	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eec-728d-9eea-603167673dbb	01a2264d-4eec-728d-9eea-6033ab59edb6	card	5500	5500	0	2026-11-29 04:45:30.319+00
01a2264d-4ef0-7549-8306-f704a3b5cfa6	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eef-779a-87bf-f6e16068484d	01a2264d-4ef0-7549-8306-f7014c5e42e5	cash	1200	1200	0	2026-11-29 07:22:30.319+00
\.


--
-- Data for Name: posting; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.posting (id, club_id, transaction_id, account_id, shift_id, amount, client_id) FROM stdin;
01a2264d-4e92-7140-aad6-25aefb08fa35	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e91-768b-9276-ef31bcc1346d	01a2264d-4c5e-7015-aca0-2288c89a9f88	01a2264d-4e8f-772c-b6b9-4049ac77639f	-20000	\N
01a2264d-4e92-7140-aad6-25af7caf82c4	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e91-768b-9276-ef31bcc1346d	01a2264d-4c5e-7015-aca0-2285400c9cbe	01a2264d-4e8f-772c-b6b9-4049ac77639f	20000	\N
01a2264d-4ea0-71bc-a803-0da185d15b92	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e9f-765b-b8d1-10fca29495d6	01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4e8f-772c-b6b9-4049ac77639f	-1800	\N
01a2264d-4ea0-71bc-a803-0da2a2d884ec	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e9f-765b-b8d1-10fca29495d6	01a2264d-4c5e-7015-aca0-2285400c9cbe	01a2264d-4e8f-772c-b6b9-4049ac77639f	1800	\N
01a2264d-4eaa-754d-adda-9b37ee44bf0e	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ea9-7116-acc9-bb98bfc21f10	01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4e8f-772c-b6b9-4049ac77639f	-2400	\N
01a2264d-4eaa-754d-adda-9b38a63c312a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ea9-7116-acc9-bb98bfc21f10	01a2264d-4c5e-7015-aca0-2285400c9cbe	01a2264d-4e8f-772c-b6b9-4049ac77639f	2400	\N
01a2264d-4eb0-77bc-9221-1ef7e53a74e9	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eb0-77bc-9221-1ef69736ba21	01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4e8f-772c-b6b9-4049ac77639f	-900	\N
01a2264d-4eb0-77bc-9221-1ef8f2ae3524	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eb0-77bc-9221-1ef69736ba21	01a2264d-4c5e-7015-aca0-2285400c9cbe	01a2264d-4e8f-772c-b6b9-4049ac77639f	900	\N
01a2264d-4eb5-76d7-a46e-9ba095a6ecfc	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eb4-77ca-aca5-5dd97ca8b392	01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4e8f-772c-b6b9-4049ac77639f	-2400	\N
01a2264d-4eb5-76d7-a46e-9ba1ef9293df	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eb4-77ca-aca5-5dd97ca8b392	01a2264d-4c5e-7015-aca0-228641430920	01a2264d-4e8f-772c-b6b9-4049ac77639f	2400	\N
01a2264d-4ebd-77b6-b13c-135da1bc9b72	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ebd-77b6-b13c-135cdf45bcce	01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4e8f-772c-b6b9-4049ac77639f	-3500	\N
01a2264d-4ebd-77b6-b13c-135eb6bb536b	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ebd-77b6-b13c-135cdf45bcce	01a2264d-4c5e-7015-aca0-228641430920	01a2264d-4e8f-772c-b6b9-4049ac77639f	3500	\N
01a2264d-4ec2-75eb-9c0e-f85dbace2d0e	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ec2-75eb-9c0e-f85cf77ac999	01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4e8f-772c-b6b9-4049ac77639f	-1800	\N
01a2264d-4ec2-75eb-9c0e-f85e1da11eac	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ec2-75eb-9c0e-f85cf77ac999	01a2264d-4c5e-7015-aca0-2285400c9cbe	01a2264d-4e8f-772c-b6b9-4049ac77639f	1800	\N
01a2264d-4ec6-7417-b973-aa022c22b74b	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ec6-7417-b973-aa01086f8950	01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4e8f-772c-b6b9-4049ac77639f	-900	\N
01a2264d-4ec6-7417-b973-aa03efaa8889	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ec6-7417-b973-aa01086f8950	01a2264d-4c5e-7015-aca0-2285400c9cbe	01a2264d-4e8f-772c-b6b9-4049ac77639f	900	\N
01a2264d-4ecb-755e-893e-9d9a6ed71cbd	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ecb-755e-893e-9d99eb4fea56	01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4e8f-772c-b6b9-4049ac77639f	-500	\N
01a2264d-4ecb-755e-893e-9d9b9fe51969	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ecb-755e-893e-9d99eb4fea56	01a2264d-4c5e-7015-aca0-2285400c9cbe	01a2264d-4e8f-772c-b6b9-4049ac77639f	500	\N
01a2264d-4ed0-73c5-83ba-56063a224846	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ecf-7766-80ee-7e8687885684	01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4e8f-772c-b6b9-4049ac77639f	-500	\N
01a2264d-4ed0-73c5-83ba-5607c218cf29	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ecf-7766-80ee-7e8687885684	01a2264d-4c5e-7015-aca0-228641430920	01a2264d-4e8f-772c-b6b9-4049ac77639f	500	\N
01a2264d-4ed4-776e-81d5-f007bc3bb15e	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ed4-776e-81d5-f006305fac8d	01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4e8f-772c-b6b9-4049ac77639f	-2400	\N
01a2264d-4ed4-776e-81d5-f008fd6cf603	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ed4-776e-81d5-f006305fac8d	01a2264d-4c5e-7015-aca0-2285400c9cbe	01a2264d-4e8f-772c-b6b9-4049ac77639f	2400	\N
01a2264d-4ed9-7662-8fb4-cfe39347e907	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ed8-7400-b4ee-5035760f2fb5	01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4e8f-772c-b6b9-4049ac77639f	-2700	\N
01a2264d-4ed9-7662-8fb4-cfe4383b70ed	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ed8-7400-b4ee-5035760f2fb5	01a2264d-4c5e-7015-aca0-228641430920	01a2264d-4e8f-772c-b6b9-4049ac77639f	2700	\N
01a2264d-4edd-724d-8ddc-3968a160d364	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4edd-724d-8ddc-396720eeee74	01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4e8f-772c-b6b9-4049ac77639f	-3600	\N
01a2264d-4edd-724d-8ddc-3969c3142550	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4edd-724d-8ddc-396720eeee74	01a2264d-4c5e-7015-aca0-2285400c9cbe	01a2264d-4e8f-772c-b6b9-4049ac77639f	3600	\N
01a2264d-4ee6-7299-ad69-8d0b608bf8b3	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ee5-732c-be2c-7a00303dc34d	01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4e8f-772c-b6b9-4049ac77639f	-1400	\N
01a2264d-4ee6-7299-ad69-8d0cd6963c5d	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ee5-732c-be2c-7a00303dc34d	01a2264d-4c5e-7015-aca0-228641430920	01a2264d-4e8f-772c-b6b9-4049ac77639f	1400	\N
01a2264d-4ee9-7121-a055-bad5438a7333	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ee9-7121-a055-bad412496415	01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4e8f-772c-b6b9-4049ac77639f	-1400	\N
01a2264d-4ee9-7121-a055-bad6e2697e9e	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ee9-7121-a055-bad412496415	01a2264d-4c5e-7015-aca0-2285400c9cbe	01a2264d-4e8f-772c-b6b9-4049ac77639f	1400	\N
01a2264d-4eed-77fe-a25d-fff3288e1ff9	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eec-728d-9eea-6033ab59edb6	01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4e8f-772c-b6b9-4049ac77639f	-5500	\N
01a2264d-4eed-77fe-a25d-fff445bbba55	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eec-728d-9eea-6033ab59edb6	01a2264d-4c5e-7015-aca0-228641430920	01a2264d-4e8f-772c-b6b9-4049ac77639f	5500	\N
01a2264d-4ef0-7549-8306-f70238d5d069	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ef0-7549-8306-f7014c5e42e5	01a2264d-4c5e-7015-aca0-22876d88019f	01a2264d-4e8f-772c-b6b9-4049ac77639f	-1200	\N
01a2264d-4ef0-7549-8306-f7036838ed53	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ef0-7549-8306-f7014c5e42e5	01a2264d-4c5e-7015-aca0-2285400c9cbe	01a2264d-4e8f-772c-b6b9-4049ac77639f	1200	\N
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
01a2264d-4c60-7405-9b7a-9b6452d6e033	01a2264d-4c5b-76e1-a600-9bf8e1981b73	Owner	owner	[]
01a2264d-4c60-7405-9b7a-9b65af7ee185	01a2264d-4c5b-76e1-a600-9bf8e1981b73	Administrator	administrator	[]
01a2264d-4c98-7411-92b0-5509b10747c7	01a2264d-4c5b-76e1-a600-9bf8e1981b73	Cashier	\N	["see_hall", "start_session", "pause_session", "move_session", "extend_session", "end_session", "see_shift", "open_shift", "close_shift", "see_clients", "edit_clients", "top_up", "see_transactions"]
\.


--
-- Data for Name: seal_queue; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.seal_queue (transaction_id, club_id) FROM stdin;
01a2264d-4e91-768b-9276-ef31bcc1346d	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
01a2264d-4e9f-765b-b8d1-10fca29495d6	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
01a2264d-4ea9-7116-acc9-bb98bfc21f10	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
01a2264d-4eb0-77bc-9221-1ef69736ba21	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
01a2264d-4eb4-77ca-aca5-5dd97ca8b392	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
01a2264d-4ebd-77b6-b13c-135cdf45bcce	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
01a2264d-4ec2-75eb-9c0e-f85cf77ac999	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
01a2264d-4ec6-7417-b973-aa01086f8950	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
01a2264d-4ecb-755e-893e-9d99eb4fea56	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
01a2264d-4ecf-7766-80ee-7e8687885684	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
01a2264d-4ed4-776e-81d5-f006305fac8d	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
01a2264d-4ed8-7400-b4ee-5035760f2fb5	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
01a2264d-4edd-724d-8ddc-396720eeee74	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
01a2264d-4ee5-732c-be2c-7a00303dc34d	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
01a2264d-4ee9-7121-a055-bad412496415	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
01a2264d-4eec-728d-9eea-6033ab59edb6	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
01a2264d-4ef0-7549-8306-f7014c5e42e5	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1
\.


--
-- Data for Name: seaql_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.seaql_migrations (version, applied_at) FROM stdin;
0001_people	1795938929
0002_hall	1795938929
0003_offer	1795938929
0004_ledger	1795938929
0005_orders	1795938929
0006_sessions	1795938929
0007_news	1795938929
0008_append_only	1795938929
0009_settings	1795938929
0010_second_factor	1795938929
0011_clubs	1795938929
0012_opening_hours	1795938929
0013_audit_indexes	1795938929
0014_holds	1795938929
0015_clients	1795938929
0015_clients_names	1795938929
0016_balances	1795938929
0017_loyalty	1795938929
0018_seals	1795938929
0019_mixed_payments	1795938929
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
01a2264d-4ea1-7492-818f-3dbd1f6d879a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e9b-74cf-8698-8809fb3787ee	01a2264d-4c69-7494-8a95-bd7cb7d2409c	playing	0	2026-11-29 07:43:30.319+00	\N
01a2264d-4eab-725c-ae26-82958cb1968c	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ea5-7264-a2c4-4b93ed071470	01a2264d-4c6c-7683-a91f-ae2c488c9ece	playing	0	2026-11-29 06:08:30.319+00	\N
01a2264d-4eb1-7766-9abb-dc45aa7e6116	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eae-7511-9dc6-3f977c21782f	01a2264d-4c6d-7453-a2c8-e3d0c84ccc71	playing	0	2026-11-29 06:58:30.319+00	\N
01a2264d-4eb5-76d7-a46e-9ba4f8a6dc22	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eb2-76c6-83bb-8e20e50edc44	01a2264d-4c6e-741c-850a-fee52a82a077	playing	0	2026-11-29 07:14:30.319+00	2026-11-29 07:52:30.319+00
01a2264d-4eb9-7166-b0ce-4235f38fdbc7	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eb2-76c6-83bb-8e20e50edc44	01a2264d-4c6e-741c-850a-fee52a82a077	paused	1	2026-11-29 07:52:30.319+00	\N
01a2264d-4ebe-71b9-8c50-0ada9561b615	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ebb-7328-8ca0-319bf41d13aa	01a2264d-4c71-7548-9e83-65d15bfa2788	playing	0	2026-11-29 07:35:30.319+00	\N
01a2264d-4ec3-705f-a65e-b61b4969786a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ebf-72d0-a342-327d8cf8dc89	01a2264d-4c73-73be-a68d-eabc1a9b7571	playing	0	2026-11-29 06:27:30.319+00	\N
01a2264d-4ec7-7382-9382-221df0765895	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ec4-73f1-927d-541186f0c4eb	01a2264d-4c74-725e-b03a-130f824ccdfa	playing	0	2026-11-29 07:17:30.319+00	\N
01a2264d-4ecc-71da-a15e-1b6458dabb1f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ec8-763f-9e2f-496e67b00cd2	01a2264d-4c77-7106-9d27-dd5f3e41e8bb	playing	0	2026-11-29 07:50:30.319+00	\N
01a2264d-4ed1-710d-a4b3-022657d7e02f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ecd-769a-a1e0-761937ef2742	01a2264d-4c7a-70ba-b328-85eb06ae9762	playing	0	2026-11-29 07:28:30.319+00	\N
01a2264d-4ed5-75fa-94a0-9d7410d0dd6b	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ed2-7575-9ec2-ecd9caf8654a	01a2264d-4c7d-756d-8112-766d446ab0db	playing	0	2026-11-29 05:25:30.319+00	\N
01a2264d-4eda-769d-a8a6-d437f868ad09	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ed6-7150-ae34-53f6a6bed512	01a2264d-4c82-73fe-b198-a38e0e9e9ba3	playing	0	2026-11-29 06:49:30.319+00	\N
01a2264d-4ede-7096-9bae-414a093d2caa	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4edb-763a-94a4-71a3277d52ca	01a2264d-4c86-7237-8bca-f1748886acf5	playing	0	2026-11-29 07:11:30.319+00	2026-11-29 07:44:30.319+00
01a2264d-4ee2-7550-b033-f1fb60a7c195	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4edb-763a-94a4-71a3277d52ca	01a2264d-4c86-7237-8bca-f1748886acf5	paused	1	2026-11-29 07:44:30.319+00	\N
01a2264d-4ee6-7299-ad69-8d0f4b784a97	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ee3-7252-8c33-cb839aad9c73	01a2264d-4c87-7732-85fa-cbe236d20885	playing	0	2026-11-29 07:53:30.319+00	\N
01a2264d-4eea-7537-964d-b21f5ddddb11	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ee7-730d-a281-bf3b53c51ca8	01a2264d-4c88-751e-9149-7ca0e2e8c10f	playing	0	2026-11-29 06:57:30.319+00	\N
01a2264d-4eed-77fe-a25d-fff7665c0218	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eeb-7445-ab2f-e1a92e83e69f	01a2264d-4c8b-76d1-bdfd-296a585e32d2	playing	0	2026-11-29 04:45:30.319+00	\N
01a2264d-4ef1-75d4-ad6e-e8dbbe9d6c93	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eee-715f-b6ba-40f7c3d934b6	01a2264d-4c8e-74f2-9ced-9f7959027353	playing	0	2026-11-29 07:22:30.319+00	\N
\.


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.session (id, club_id, client_id, device_id, state, started_at, started_by, resumes_at, due_at, ended_at, end_reason, ended_by, refunded) FROM stdin;
01a2264d-4e9b-74cf-8698-8809fb3787ee	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c69-7494-8a95-bd7cb7d2409c	active	2026-11-29 07:43:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	2026-11-29 09:43:30.319+00	\N	\N	\N	0
01a2264d-4ea5-7264-a2c4-4b93ed071470	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c6c-7683-a91f-ae2c488c9ece	active	2026-11-29 06:08:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	2026-11-29 09:08:30.319+00	\N	\N	\N	0
01a2264d-4eae-7511-9dc6-3f977c21782f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c6d-7453-a2c8-e3d0c84ccc71	active	2026-11-29 06:58:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	2026-11-29 07:58:30.319+00	\N	\N	\N	0
01a2264d-4eb2-76c6-83bb-8e20e50edc44	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c6e-741c-850a-fee52a82a077	paused	2026-11-29 07:14:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	2026-11-29 08:22:30.319+00	2026-11-29 08:22:30.319+00	\N	\N	\N	0
01a2264d-4ebb-7328-8ca0-319bf41d13aa	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c71-7548-9e83-65d15bfa2788	active	2026-11-29 07:35:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	2026-11-29 12:35:30.319+00	\N	\N	\N	0
01a2264d-4ebf-72d0-a342-327d8cf8dc89	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c73-73be-a68d-eabc1a9b7571	active	2026-11-29 06:27:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	2026-11-29 08:27:30.319+00	\N	\N	\N	0
01a2264d-4ec4-73f1-927d-541186f0c4eb	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c74-725e-b03a-130f824ccdfa	active	2026-11-29 07:17:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	2026-11-29 08:17:30.319+00	\N	\N	\N	0
01a2264d-4ec8-763f-9e2f-496e67b00cd2	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c77-7106-9d27-dd5f3e41e8bb	active	2026-11-29 07:50:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	2026-11-29 08:20:30.319+00	\N	\N	\N	0
01a2264d-4ecd-769a-a1e0-761937ef2742	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c7a-70ba-b328-85eb06ae9762	active	2026-11-29 07:28:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	2026-11-29 07:58:30.319+00	\N	\N	\N	0
01a2264d-4ed2-7575-9ec2-ecd9caf8654a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c7d-756d-8112-766d446ab0db	active	2026-11-29 05:25:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	2026-11-29 08:25:30.319+00	\N	\N	\N	0
01a2264d-4ed6-7150-ae34-53f6a6bed512	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c82-73fe-b198-a38e0e9e9ba3	active	2026-11-29 06:49:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	2026-11-29 09:49:30.319+00	\N	\N	\N	0
01a2264d-4edb-763a-94a4-71a3277d52ca	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c86-7237-8bca-f1748886acf5	paused	2026-11-29 07:11:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	2026-11-29 08:14:30.319+00	2026-11-29 08:14:30.319+00	\N	\N	\N	0
01a2264d-4ee3-7252-8c33-cb839aad9c73	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c87-7732-85fa-cbe236d20885	active	2026-11-29 07:53:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	2026-11-29 08:53:30.319+00	\N	\N	\N	0
01a2264d-4ee7-730d-a281-bf3b53c51ca8	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c88-751e-9149-7ca0e2e8c10f	active	2026-11-29 06:57:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	2026-11-29 07:57:30.319+00	\N	\N	\N	0
01a2264d-4eeb-7445-ab2f-e1a92e83e69f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c8b-76d1-bdfd-296a585e32d2	active	2026-11-29 04:45:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	2026-11-29 09:45:30.319+00	\N	\N	\N	0
01a2264d-4eee-715f-b6ba-40f7c3d934b6	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4c5f-7169-9bbe-bdfbc8d95919	01a2264d-4c8e-74f2-9ced-9f7959027353	active	2026-11-29 07:22:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	\N	2026-11-29 08:22:30.319+00	\N	\N	\N	0
\.


--
-- Data for Name: shift; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shift (id, club_id, number, business_day, opened_at, opened_by, opening_cash, closed_at, closed_by, counted_cash, expected_cash, note) FROM stdin;
01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	1	2026-11-29	2026-11-29 03:55:30.319+00	01a2264d-4c99-77ef-8ef7-896af1e70d8c	20000	\N	\N	\N	\N	
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
01a2264d-4c5b-76e1-a600-9bfab832a755	01a2264d-4c5b-76e1-a600-9bf8e1981b73	owner	Aliya	$argon2id$v=19$m=19456,t=2,p=1$/7D+S16o/OmyZ6kYtdnW4g$ow83jLIAKAhdNhoR9MSCNo24h0z5cpN1U+cmwFVVlBo	\N	2026-11-29 07:55:29.755+00	0	\N
01a2264d-4c99-77ef-8ef7-896af1e70d8c	01a2264d-4c5b-76e1-a600-9bf8e1981b73	admin	Dana	$argon2id$v=19$m=19456,t=2,p=1$f5iUboDLiomF8mni0UG8rw$OiQKD8d8RlZjzRaRg1QvSWzZwcdo/Fo2qvk5GI0nVB0	\N	2026-11-29 07:55:29.764+00	0	\N
01a2264d-4ca7-7003-b90e-54e12f93aafc	01a2264d-4c5b-76e1-a600-9bf8e1981b73	cashier	Timur	$argon2id$v=19$m=19456,t=2,p=1$K4xWKaHYpyzM7JlZiwFgMw$F0WZDrsm214uirws1qhlCGJj1+PD7F8a/5XbrG+cR0g	\N	2026-11-29 07:55:29.764+00	0	\N
\.


--
-- Data for Name: staff_role; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.staff_role (id, staff_id, role_id, club_id) FROM stdin;
01a2264d-4c61-7688-af97-dca98d30a311	01a2264d-4c5b-76e1-a600-9bfab832a755	01a2264d-4c60-7405-9b7a-9b6452d6e033	\N
01a2264d-4ca7-7003-b90e-54e017f20974	01a2264d-4c99-77ef-8ef7-896af1e70d8c	01a2264d-4c60-7405-9b7a-9b65af7ee185	\N
01a2264d-4cb4-71a1-b480-9f905c61a866	01a2264d-4ca7-7003-b90e-54e12f93aafc	01a2264d-4c98-7411-92b0-5509b10747c7	\N
\.


--
-- Data for Name: tariff; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tariff (id, club_id, name, unit_minutes, max_quantity, refund_policy, "position", retired_at, created_at, max_bonus_percent) FROM stdin;
01a2264d-4c91-76cc-bd1e-2a5b474f9a42	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	1 hour	60	12	keep	0	\N	2026-11-29 07:55:29.764+00	30
01a2264d-4c94-7383-882d-ecfc8cf56c61	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	3 hours	180	4	keep	1	\N	2026-11-29 07:55:29.764+00	30
01a2264d-4c96-74e0-8bec-2fa8dc701882	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	5 hours	300	2	keep	2	\N	2026-11-29 07:55:29.764+00	30
01a2264d-4c97-75e5-94c4-7bc6e61b7c31	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	30 minutes	30	3	keep	3	\N	2026-11-29 07:55:29.764+00	30
\.


--
-- Data for Name: tariff_price; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tariff_price (tariff_id, zone_id, club_id, price) FROM stdin;
01a2264d-4c91-76cc-bd1e-2a5b474f9a42	01a2264d-4c64-70d9-bea9-529eb7303ccc	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	900
01a2264d-4c91-76cc-bd1e-2a5b474f9a42	01a2264d-4c64-70d9-bea9-529fb9d50c9a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	1400
01a2264d-4c91-76cc-bd1e-2a5b474f9a42	01a2264d-4c64-70d9-bea9-52a0074e77a0	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	1200
01a2264d-4c94-7383-882d-ecfc8cf56c61	01a2264d-4c64-70d9-bea9-529eb7303ccc	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	2400
01a2264d-4c94-7383-882d-ecfc8cf56c61	01a2264d-4c64-70d9-bea9-529fb9d50c9a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	3600
01a2264d-4c94-7383-882d-ecfc8cf56c61	01a2264d-4c64-70d9-bea9-52a0074e77a0	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	3000
01a2264d-4c96-74e0-8bec-2fa8dc701882	01a2264d-4c64-70d9-bea9-529eb7303ccc	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	3500
01a2264d-4c96-74e0-8bec-2fa8dc701882	01a2264d-4c64-70d9-bea9-529fb9d50c9a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	5500
01a2264d-4c97-75e5-94c4-7bc6e61b7c31	01a2264d-4c64-70d9-bea9-529eb7303ccc	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	500
01a2264d-4c97-75e5-94c4-7bc6e61b7c31	01a2264d-4c64-70d9-bea9-529fb9d50c9a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	800
01a2264d-4c97-75e5-94c4-7bc6e61b7c31	01a2264d-4c64-70d9-bea9-52a0074e77a0	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	700
\.


--
-- Data for Name: time_block; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.time_block (id, club_id, session_id, order_line_id, "position", seconds, refund_policy, bought_at) FROM stdin;
01a2264d-4ea1-7492-818f-3dbcd733177b	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e9b-74cf-8698-8809fb3787ee	01a2264d-4e9e-7117-aac2-7f71b3c035e7	0	7200	keep	2026-11-29 07:43:30.319+00
01a2264d-4eab-725c-ae26-8294a7ef8cb6	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ea5-7264-a2c4-4b93ed071470	01a2264d-4ea8-75e8-944f-45ec468b5486	0	10800	keep	2026-11-29 06:08:30.319+00
01a2264d-4eb1-7766-9abb-dc445dcaaf05	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eae-7511-9dc6-3f977c21782f	01a2264d-4eaf-760e-8660-ca2dd5728128	0	3600	keep	2026-11-29 06:58:30.319+00
01a2264d-4eb5-76d7-a46e-9ba3cf3e2406	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eb2-76c6-83bb-8e20e50edc44	01a2264d-4eb4-77ca-aca5-5dd89b1123e1	0	10800	keep	2026-11-29 07:14:30.319+00
01a2264d-4ebe-71b9-8c50-0ad9299c16f6	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ebb-7328-8ca0-319bf41d13aa	01a2264d-4ebc-71ea-a683-6497286ce4ee	0	18000	keep	2026-11-29 07:35:30.319+00
01a2264d-4ec3-705f-a65e-b61a12a030df	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ebf-72d0-a342-327d8cf8dc89	01a2264d-4ec1-7059-b103-12f1067cf78b	0	7200	keep	2026-11-29 06:27:30.319+00
01a2264d-4ec7-7382-9382-221c98355709	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ec4-73f1-927d-541186f0c4eb	01a2264d-4ec6-7417-b973-aa004c3a45be	0	3600	keep	2026-11-29 07:17:30.319+00
01a2264d-4ecc-71da-a15e-1b635cb0c727	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ec8-763f-9e2f-496e67b00cd2	01a2264d-4eca-7575-8bb3-c08f6e51bc58	0	1800	keep	2026-11-29 07:50:30.319+00
01a2264d-4ed0-73c5-83ba-56097712a9ca	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ecd-769a-a1e0-761937ef2742	01a2264d-4ecf-7766-80ee-7e857dde1180	0	1800	keep	2026-11-29 07:28:30.319+00
01a2264d-4ed5-75fa-94a0-9d73de3a2347	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ed2-7575-9ec2-ecd9caf8654a	01a2264d-4ed3-7316-b6de-7c30f0ef3b2d	0	10800	keep	2026-11-29 05:25:30.319+00
01a2264d-4ed9-7662-8fb4-cfe6fddd726c	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ed6-7150-ae34-53f6a6bed512	01a2264d-4ed8-7400-b4ee-5034ffddad03	0	10800	keep	2026-11-29 06:49:30.319+00
01a2264d-4ede-7096-9bae-4149ce2d88ec	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4edb-763a-94a4-71a3277d52ca	01a2264d-4edd-724d-8ddc-39665ddfde98	0	10800	keep	2026-11-29 07:11:30.319+00
01a2264d-4ee6-7299-ad69-8d0e90ca7100	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ee3-7252-8c33-cb839aad9c73	01a2264d-4ee5-732c-be2c-79ff0513a934	0	3600	keep	2026-11-29 07:53:30.319+00
01a2264d-4eea-7537-964d-b21e2cffcdf0	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4ee7-730d-a281-bf3b53c51ca8	01a2264d-4ee8-744d-93c5-6c83fc7e146c	0	3600	keep	2026-11-29 06:57:30.319+00
01a2264d-4eed-77fe-a25d-fff631f4aa69	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eeb-7445-ab2f-e1a92e83e69f	01a2264d-4eec-728d-9eea-60326aa0bb15	0	18000	keep	2026-11-29 04:45:30.319+00
01a2264d-4ef0-7549-8306-f70572e50f13	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4eee-715f-b6ba-40f7c3d934b6	01a2264d-4eef-779a-87bf-f6e25eafe3d8	0	3600	keep	2026-11-29 07:22:30.319+00
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
01a2264d-4e91-768b-9276-ef31bcc1346d	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	opening_cash	01a2264d-4e8f-772c-b6b9-4049ac77639f	\N		2026-11-29	2026-11-29 03:55:30.319+00	\N
01a2264d-4e9f-765b-b8d1-10fca29495d6	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	tariff_sale	01a2264d-4e9e-7117-aac2-7f70134bac4e	\N		2026-11-29	2026-11-29 07:43:30.319+00	01a2264d-4c5f-7169-9bbe-bdfbc8d95919
01a2264d-4ea9-7116-acc9-bb98bfc21f10	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	tariff_sale	01a2264d-4ea7-7187-a81b-8d5d3d18e937	\N		2026-11-29	2026-11-29 06:08:30.319+00	01a2264d-4c5f-7169-9bbe-bdfbc8d95919
01a2264d-4eb0-77bc-9221-1ef69736ba21	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	tariff_sale	01a2264d-4eaf-760e-8660-ca2cdd8f02ed	\N		2026-11-29	2026-11-29 06:58:30.319+00	01a2264d-4c5f-7169-9bbe-bdfbc8d95919
01a2264d-4eb4-77ca-aca5-5dd97ca8b392	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	tariff_sale	01a2264d-4eb4-77ca-aca5-5dd7f8591fc0	\N		2026-11-29	2026-11-29 07:14:30.319+00	01a2264d-4c5f-7169-9bbe-bdfbc8d95919
01a2264d-4ebd-77b6-b13c-135cdf45bcce	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	tariff_sale	01a2264d-4ebc-71ea-a683-64965609d6b4	\N		2026-11-29	2026-11-29 07:35:30.319+00	01a2264d-4c5f-7169-9bbe-bdfbc8d95919
01a2264d-4ec2-75eb-9c0e-f85cf77ac999	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	tariff_sale	01a2264d-4ec1-7059-b103-12f007c90cdb	\N		2026-11-29	2026-11-29 06:27:30.319+00	01a2264d-4c5f-7169-9bbe-bdfbc8d95919
01a2264d-4ec6-7417-b973-aa01086f8950	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	tariff_sale	01a2264d-4ec5-71f3-a4a0-66ccf61fc139	\N		2026-11-29	2026-11-29 07:17:30.319+00	01a2264d-4c5f-7169-9bbe-bdfbc8d95919
01a2264d-4ecb-755e-893e-9d99eb4fea56	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	tariff_sale	01a2264d-4ec9-75e4-8b61-4b8e898cc492	\N		2026-11-29	2026-11-29 07:50:30.319+00	01a2264d-4c5f-7169-9bbe-bdfbc8d95919
01a2264d-4ecf-7766-80ee-7e8687885684	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	tariff_sale	01a2264d-4ecf-7766-80ee-7e8426fed11d	\N		2026-11-29	2026-11-29 07:28:30.319+00	01a2264d-4c5f-7169-9bbe-bdfbc8d95919
01a2264d-4ed4-776e-81d5-f006305fac8d	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	tariff_sale	01a2264d-4ed3-7316-b6de-7c2ff302a9eb	\N		2026-11-29	2026-11-29 05:25:30.319+00	01a2264d-4c5f-7169-9bbe-bdfbc8d95919
01a2264d-4ed8-7400-b4ee-5035760f2fb5	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	tariff_sale	01a2264d-4ed8-7400-b4ee-5033f50cf744	\N		2026-11-29	2026-11-29 06:49:30.319+00	01a2264d-4c5f-7169-9bbe-bdfbc8d95919
01a2264d-4edd-724d-8ddc-396720eeee74	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	tariff_sale	01a2264d-4edc-77ad-ab1b-af425a749f5c	\N		2026-11-29	2026-11-29 07:11:30.319+00	01a2264d-4c5f-7169-9bbe-bdfbc8d95919
01a2264d-4ee5-732c-be2c-7a00303dc34d	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	tariff_sale	01a2264d-4ee5-732c-be2c-79fe764e62f0	\N		2026-11-29	2026-11-29 07:53:30.319+00	01a2264d-4c5f-7169-9bbe-bdfbc8d95919
01a2264d-4ee9-7121-a055-bad412496415	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	tariff_sale	01a2264d-4ee8-744d-93c5-6c8288ab3423	\N		2026-11-29	2026-11-29 06:57:30.319+00	01a2264d-4c5f-7169-9bbe-bdfbc8d95919
01a2264d-4eec-728d-9eea-6033ab59edb6	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	tariff_sale	01a2264d-4eec-728d-9eea-603167673dbb	\N		2026-11-29	2026-11-29 04:45:30.319+00	01a2264d-4c5f-7169-9bbe-bdfbc8d95919
01a2264d-4ef0-7549-8306-f7014c5e42e5	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	01a2264d-4e8f-772c-b6b9-4049ac77639f	01a2264d-4c99-77ef-8ef7-896af1e70d8c	tariff_sale	01a2264d-4eef-779a-87bf-f6e16068484d	\N		2026-11-29	2026-11-29 07:22:30.319+00	01a2264d-4c5f-7169-9bbe-bdfbc8d95919
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
-- Data for Name: zone; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.zone (id, club_id, name, "position", archived_at) FROM stdin;
01a2264d-4c64-70d9-bea9-529eb7303ccc	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	Standard	0	\N
01a2264d-4c64-70d9-bea9-529fb9d50c9a	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	VIP	1	\N
01a2264d-4c64-70d9-bea9-52a0074e77a0	01a2264d-4c5b-76e1-a600-9bf9bba3f8d1	Consoles	2	\N
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
-- Name: client_tariff client_tariff_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_tariff
    ADD CONSTRAINT client_tariff_pkey PRIMARY KEY (id);


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
-- Name: tariff tariff_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff
    ADD CONSTRAINT tariff_pkey PRIMARY KEY (id);


--
-- Name: tariff_price tariff_price_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_price
    ADD CONSTRAINT tariff_price_pkey PRIMARY KEY (tariff_id, zone_id);


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
-- Name: audit_entry_about_role; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about_role ON public.audit_entry USING btree (((input ->> 'role'::text))) WHERE ((input ->> 'role'::text) IS NOT NULL);


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
-- Name: client_tariff_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_tariff_client ON public.client_tariff USING btree (client_id);


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
-- Name: order_line_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_line_order ON public.order_line USING btree (order_id);


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
-- Name: recovery_code_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX recovery_code_once ON public.recovery_code USING btree (staff_id, hash);


--
-- Name: role_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX role_name ON public.role USING btree (organisation_id, name);


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
-- Name: session_running; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_running ON public.session USING btree (club_id, started_at) WHERE (state = ANY (ARRAY['active'::text, 'paused'::text]));


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
-- Name: tariff_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX tariff_name ON public.tariff USING btree (club_id, name) WHERE (retired_at IS NULL);


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
-- Name: payment payment_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_append_only BEFORE DELETE OR UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.append_only('payment_append_only');


--
-- Name: payment payment_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_append_only_truncate BEFORE TRUNCATE ON public.payment FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('payment_append_only');


--
-- Name: posting posting_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER posting_append_only BEFORE DELETE OR UPDATE ON public.posting FOR EACH ROW EXECUTE FUNCTION public.append_only('posting_append_only');


--
-- Name: posting posting_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER posting_append_only_truncate BEFORE TRUNCATE ON public.posting FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('posting_append_only');


--
-- Name: session session_on_hold; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER session_on_hold BEFORE INSERT OR UPDATE OF device_id, state ON public.session FOR EACH ROW EXECUTE FUNCTION public.session_on_hold();


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
-- Name: client_tariff client_tariff_order_line_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_tariff
    ADD CONSTRAINT client_tariff_order_line_fkey FOREIGN KEY (order_line_id) REFERENCES public.order_line(id);


--
-- Name: client_tariff client_tariff_tariff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_tariff
    ADD CONSTRAINT client_tariff_tariff_fkey FOREIGN KEY (tariff_id) REFERENCES public.tariff(id);


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
-- Name: tariff_price tariff_price_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_price
    ADD CONSTRAINT tariff_price_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- Name: tariff_price tariff_price_tariff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_price
    ADD CONSTRAINT tariff_price_tariff_fkey FOREIGN KEY (tariff_id) REFERENCES public.tariff(id);


--
-- Name: tariff_price tariff_price_zone_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tariff_price
    ADD CONSTRAINT tariff_price_zone_fkey FOREIGN KEY (zone_id) REFERENCES public.zone(id);


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
-- Name: zone zone_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.zone
    ADD CONSTRAINT zone_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


--
-- PostgreSQL database dump complete
--


