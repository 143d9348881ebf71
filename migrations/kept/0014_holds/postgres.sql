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
    CONSTRAINT account_kind CHECK ((kind = ANY (ARRAY['till'::text, 'card'::text, 'tariff_income'::text, 'safe'::text, 'difference'::text])))
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
-- Name: client; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    phone text,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT client_guest_phone CHECK (((kind <> 'guest'::text) OR (phone IS NULL))),
    CONSTRAINT client_kind CHECK ((kind = ANY (ARRAY['guest'::text, 'registered'::text])))
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
    CONSTRAINT payment_method CHECK ((method = ANY (ARRAY['cash'::text, 'card'::text])))
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
    CONSTRAINT transaction_why CHECK ((why = ANY (ARRAY['opening_cash'::text, 'tariff_sale'::text, 'refund'::text, 'shift_difference'::text])))
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
01a225cd-5f06-7747-a368-0b149a776f44	01a225cd-5f03-7796-a64e-edc34bb7941d	till
01a225cd-5f06-7747-a368-0b15a9864013	01a225cd-5f03-7796-a64e-edc34bb7941d	card
01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-5f03-7796-a64e-edc34bb7941d	tariff_income
01a225cd-5f06-7747-a368-0b1734367d51	01a225cd-5f03-7796-a64e-edc34bb7941d	safe
01a225cd-5f06-7747-a368-0b187305d03e	01a225cd-5f03-7796-a64e-edc34bb7941d	difference
\.


--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit_entry (id, organisation_id, club_id, staff_id, action, input, outcome, detail, at) FROM stdin;
01a225cd-5f17-769e-a868-22ac2d2b2e27	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "name": "Standard"}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-5f17-769e-a868-22ada6a35933	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-5f17-769e-a868-22ada6a35933", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "name": "VIP"}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-5f17-769e-a868-22ae5f1e22dc	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-5f17-769e-a868-22ae5f1e22dc", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "name": "Consoles"}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-5f23-73fc-9cd0-0890f2169974	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-5f23-73fc-9cd0-0890f2169974", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 1}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-5f2a-745f-891b-dddc501c7b9a	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-5f2a-745f-891b-dddc501c7b9a", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 2}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-5f4c-7381-bc7f-56d3dd3b0187	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-5f4c-7381-bc7f-56d3dd3b0187", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 3}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-5f61-716e-a81f-aca47ebb67d0	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-5f61-716e-a81f-aca47ebb67d0", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 4}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-5f95-744d-bfc3-1f13aba278d9	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-5f95-744d-bfc3-1f13aba278d9", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 5}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-5f9e-72ad-99c5-d5d39237f302	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-5f9e-72ad-99c5-d5d39237f302", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 6}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-5f9f-7085-a2cf-e4eda092e6e2	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-5f9f-7085-a2cf-e4eda092e6e2", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 7}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-5fa5-7286-b581-edace65e7f98	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-5fa5-7286-b581-edace65e7f98", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 8}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-5fc6-7566-ba21-2bbfd62889c0	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-5fc6-7566-ba21-2bbfd62889c0", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 9}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-6056-701b-8404-bb7ccbffa48d	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-6056-701b-8404-bb7ccbffa48d", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 10}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-6058-70d4-af88-e44d71c15b6c	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-6058-70d4-af88-e44d71c15b6c", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 11}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-6068-72b0-a4b8-8f9942b96c51	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-6068-72b0-a4b8-8f9942b96c51", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 12}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-6069-7709-adc1-8cb4242c2695	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-6069-7709-adc1-8cb4242c2695", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 13}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-606b-741d-9414-09589f0604c7	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-606b-741d-9414-09589f0604c7", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 14}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-606c-77f8-8f95-32aba8be67a9	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-606c-77f8-8f95-32aba8be67a9", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 15}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-6087-75bb-a1f3-47eaf494a772	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-6087-75bb-a1f3-47eaf494a772", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 16}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-6088-7627-bb6a-2b38ff105a75	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-6088-7627-bb6a-2b38ff105a75", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 17}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-6089-713b-81df-2c8f81938e13	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-6089-713b-81df-2c8f81938e13", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 18}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-6097-7470-8b6b-b4485e387c16	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-6097-7470-8b6b-b4485e387c16", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 19}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-6098-7310-971a-d2bbaa6c85cd	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-6098-7310-971a-d2bbaa6c85cd", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 20}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-6099-7345-add4-c82c4a950a2e	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-6099-7345-add4-c82c4a950a2e", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 21}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60a3-70eb-93cd-81ba324183fa	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60a3-70eb-93cd-81ba324183fa", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 22}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60a4-71c0-a2cf-27e2bb541296	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60a4-71c0-a2cf-27e2bb541296", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 23}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60a5-720c-a303-07bd6090fc24	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60a5-720c-a303-07bd6090fc24", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 24}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60a6-7011-9de4-d7486f895e6e	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60a6-7011-9de4-d7486f895e6e", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 25}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60a7-762a-8001-e44d6744650f	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60a7-762a-8001-e44d6744650f", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 26}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60a8-725c-882d-50c59561552e	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60a8-725c-882d-50c59561552e", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 27}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60ac-7771-ab90-80e52b463bc0	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60ac-7771-ab90-80e52b463bc0", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ada6a35933", "number": 31}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60b0-779e-a5e0-63645913dc43	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60b0-779e-a5e0-63645913dc43", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ada6a35933", "number": 35}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60c0-76b7-ad84-b8530f539c69	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60c0-76b7-ad84-b8530f539c69", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ada6a35933", "number": 39}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60c8-7308-90d1-c4c0ab382f70	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60c8-7308-90d1-c4c0ab382f70", "kind": "console", "zone": "01a225cd-5f17-769e-a868-22ae5f1e22dc", "number": 3}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60cf-7755-9824-0f41e91cf98f	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_tariffs	{"id": "01a225cd-60cf-7755-9824-0f41e91cf98f", "name": "5 hours", "prices": [["01a225cd-5f17-769e-a868-22ac2d2b2e27", 3500], ["01a225cd-5f17-769e-a868-22ada6a35933", 5500]], "max_quantity": 2, "unit_minutes": 300, "refund_policy": "keep"}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-6147-7075-8451-87c86eeb7008	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	start_session	{"id": "01a225cd-6147-7075-8451-87c86eeb7008", "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-5f61-716e-a81f-aca47ebb67d0", "method": "cash", "tariff": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 04:38:46.438+00
01a225cd-6195-7182-9b22-6c168383d4ee	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	start_session	{"id": "01a225cd-6195-7182-9b22-6c168383d4ee", "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-5fa5-7286-b581-edace65e7f98", "method": "card", "tariff": "01a225cd-60cf-7755-9824-0f41e91cf98f", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 05:15:46.438+00
01a225cd-61b0-7467-b2d2-a558afce5430	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	start_session	{"id": "01a225cd-61b0-7467-b2d2-a558afce5430", "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-6088-7627-bb6a-2b38ff105a75", "method": "card", "tariff": "01a225cd-60d2-766e-8576-673c16c08462", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 05:08:46.438+00
01a225cd-61bf-7604-93b3-f4e4580c1bf8	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	start_session	{"id": "01a225cd-61bf-7604-93b3-f4e4580c1bf8", "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-60ac-7771-ab90-80e52b463bc0", "method": "cash", "tariff": "01a225cd-60cd-740d-a0cd-7874eb9c3a33", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 04:51:46.438+00
01a225cd-61cd-77d6-8528-ebeacc5ed5dc	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	start_session	{"id": "01a225cd-61cd-77d6-8528-ebeacc5ed5dc", "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-60af-75d3-8e7f-06bc90c4aea8", "method": "cash", "tariff": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 04:37:46.438+00
01a225cd-60a9-7126-87bc-e55afec190f4	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60a9-7126-87bc-e55afec190f4", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ac2d2b2e27", "number": 28}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60ad-7342-8312-5283b122d8ff	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60ad-7342-8312-5283b122d8ff", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ada6a35933", "number": 32}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60b3-7665-a41a-41a021ec0b3a	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60b3-7665-a41a-41a021ec0b3a", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ada6a35933", "number": 36}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60c2-7490-ad14-1bc6ffdddd52	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60c2-7490-ad14-1bc6ffdddd52", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ada6a35933", "number": 40}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60c9-70b3-b9cf-f5dadee936a0	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60c9-70b3-b9cf-f5dadee936a0", "kind": "console", "zone": "01a225cd-5f17-769e-a868-22ae5f1e22dc", "number": 4}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60d6-707f-afd1-f368f10b9fa0	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_staff	{"id": "01a225cd-60d6-707f-afd1-f368f10b9fa0", "name": "Dana", "login": "admin", "position": {"BuiltIn": "administrator"}}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-61a0-7357-b5d9-9af83c01831d	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	start_session	{"id": "01a225cd-61a0-7357-b5d9-9af83c01831d", "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-6058-70d4-af88-e44d71c15b6c", "method": "cash", "tariff": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 04:57:46.438+00
01a225cd-61d2-7342-b905-b5ee661d78a2	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	start_session	{"id": "01a225cd-61d2-7342-b905-b5ee661d78a2", "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-60b4-77c8-894c-dd9735e7e9ac", "method": "card", "tariff": "01a225cd-60cf-7755-9824-0f41e91cf98f", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 02:25:46.438+00
01a225cd-60aa-7544-bbdb-864419fbc1b5	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60aa-7544-bbdb-864419fbc1b5", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ada6a35933", "number": 29}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60ae-72f0-a068-0d8de8d419e4	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60ae-72f0-a068-0d8de8d419e4", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ada6a35933", "number": 33}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60b4-77c8-894c-dd9735e7e9ac	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60b4-77c8-894c-dd9735e7e9ac", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ada6a35933", "number": 37}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60c3-714c-9860-c4e2401cf175	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60c3-714c-9860-c4e2401cf175", "kind": "console", "zone": "01a225cd-5f17-769e-a868-22ae5f1e22dc", "number": 1}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60ca-7667-9b90-bf0b4a7b27c9	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_tariffs	{"id": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "name": "1 hour", "prices": [["01a225cd-5f17-769e-a868-22ac2d2b2e27", 900], ["01a225cd-5f17-769e-a868-22ada6a35933", 1400], ["01a225cd-5f17-769e-a868-22ae5f1e22dc", 1200]], "max_quantity": 12, "unit_minutes": 60, "refund_policy": "keep"}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60d2-766e-8576-673c16c08462	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_tariffs	{"id": "01a225cd-60d2-766e-8576-673c16c08462", "name": "30 minutes", "prices": [["01a225cd-5f17-769e-a868-22ac2d2b2e27", 500], ["01a225cd-5f17-769e-a868-22ada6a35933", 800], ["01a225cd-5f17-769e-a868-22ae5f1e22dc", 700]], "max_quantity": 3, "unit_minutes": 30, "refund_policy": "keep"}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-6133-728b-a7a5-f8510092dbbe	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	start_session	{"id": "01a225cd-6133-728b-a7a5-f8510092dbbe", "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-5f23-73fc-9cd0-0890f2169974", "method": "cash", "tariff": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "quantity": 2, "tendered": ""}	done	\N	2026-11-29 05:23:46.438+00
01a225cd-619a-74b6-b3e6-d6563e800c6f	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	start_session	{"id": "01a225cd-619a-74b6-b3e6-d6563e800c6f", "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-6056-701b-8404-bb7ccbffa48d", "method": "cash", "tariff": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "quantity": 2, "tendered": ""}	done	\N	2026-11-29 04:07:46.438+00
01a225cd-61b5-7651-88e9-15b82c12ff73	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	start_session	{"id": "01a225cd-61b5-7651-88e9-15b82c12ff73", "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-6099-7345-add4-c82c4a950a2e", "method": "cash", "tariff": "01a225cd-60cd-740d-a0cd-7874eb9c3a33", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 03:05:46.438+00
01a225cd-61c4-715c-a2cc-76b3e96e97bc	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	pause_session	{"id": "01a225cd-61c4-715c-a2cc-76b3e96e97bc", "session": "01a225cd-61bf-7604-93b3-f4e4580c1bf8"}	done	\N	2026-11-29 05:24:46.438+00
01a225cd-61d7-7633-8895-f229edf6ec99	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	start_session	{"id": "01a225cd-61d7-7633-8895-f229edf6ec99", "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-60c3-714c-9860-c4e2401cf175", "method": "cash", "tariff": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 05:02:46.438+00
01a225cd-60ab-7308-ace3-876b8b120233	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60ab-7308-ace3-876b8b120233", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ada6a35933", "number": 30}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60af-75d3-8e7f-06bc90c4aea8	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60af-75d3-8e7f-06bc90c4aea8", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ada6a35933", "number": 34}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60b9-7358-b02a-7c9d4a2b2baa	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60b9-7358-b02a-7c9d4a2b2baa", "kind": "pc", "zone": "01a225cd-5f17-769e-a868-22ada6a35933", "number": 38}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60c7-71a0-a0e8-117996ffe6ef	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_devices	{"id": "01a225cd-60c7-71a0-a0e8-117996ffe6ef", "kind": "console", "zone": "01a225cd-5f17-769e-a868-22ae5f1e22dc", "number": 2}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60cd-740d-a0cd-7874eb9c3a33	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_tariffs	{"id": "01a225cd-60cd-740d-a0cd-7874eb9c3a33", "name": "3 hours", "prices": [["01a225cd-5f17-769e-a868-22ac2d2b2e27", 2400], ["01a225cd-5f17-769e-a868-22ada6a35933", 3600], ["01a225cd-5f17-769e-a868-22ae5f1e22dc", 3000]], "max_quantity": 4, "unit_minutes": 180, "refund_policy": "keep"}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60d4-7346-b98c-3b93ae987069	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_staff	{"id": "01a225cd-60d4-7346-b98c-3b93ae987069", "may": ["see_hall", "start_session", "pause_session", "move_session", "extend_session", "end_session", "see_shift", "open_shift", "close_shift"], "name": "Cashier"}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-60f2-7269-8c74-c1d7d97fb05c	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc43d8afbaf	edit_staff	{"id": "01a225cd-60f2-7269-8c74-c1d7d97fb05c", "name": "Timur", "login": "cashier", "position": {"Made": "01a225cd-60d4-7346-b98c-3b93ae987069"}}	done	\N	2026-11-29 05:35:45.943+00
01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	open_shift	{"id": "01a225cd-6106-7621-b84e-97edfc87c50c", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "opening_cash": "20000"}	done	\N	2026-11-29 01:35:46.438+00
01a225cd-613d-70b2-9a90-3ca67de8c65b	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	start_session	{"id": "01a225cd-613d-70b2-9a90-3ca67de8c65b", "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-5f4c-7381-bc7f-56d3dd3b0187", "method": "cash", "tariff": "01a225cd-60cd-740d-a0cd-7874eb9c3a33", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 03:48:46.438+00
01a225cd-6151-74a3-8213-018e9344fc46	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	start_session	{"id": "01a225cd-6151-74a3-8213-018e9344fc46", "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-5f95-744d-bfc3-1f13aba278d9", "method": "card", "tariff": "01a225cd-60cd-740d-a0cd-7874eb9c3a33", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 04:54:46.438+00
01a225cd-6190-7461-8834-c781f7990ae7	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	pause_session	{"id": "01a225cd-6190-7461-8834-c781f7990ae7", "session": "01a225cd-6151-74a3-8213-018e9344fc46"}	done	\N	2026-11-29 05:32:46.438+00
01a225cd-61ab-72aa-948a-8f2519d9a019	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	start_session	{"id": "01a225cd-61ab-72aa-948a-8f2519d9a019", "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-606b-741d-9414-09589f0604c7", "method": "cash", "tariff": "01a225cd-60d2-766e-8576-673c16c08462", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 05:30:46.438+00
01a225cd-61ba-72e5-8a8b-05fa38c4a6a3	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	start_session	{"id": "01a225cd-61ba-72e5-8a8b-05fa38c4a6a3", "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-60a7-762a-8001-e44d6744650f", "method": "card", "tariff": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "quantity": 3, "tendered": ""}	done	\N	2026-11-29 04:29:46.438+00
01a225cd-61c8-77da-940a-733118677b6e	01a225cd-5f03-7796-a64e-edc25a26caae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-60d6-707f-afd1-f368f10b9fa0	start_session	{"id": "01a225cd-61c8-77da-940a-733118677b6e", "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-60ad-7342-8312-5283b122d8ff", "method": "card", "tariff": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "quantity": 1, "tendered": ""}	done	\N	2026-11-29 05:33:46.438+00
\.


--
-- Data for Name: client; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client (id, organisation_id, kind, name, phone, created_at) FROM stdin;
01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-5f03-7796-a64e-edc25a26caae	guest	Unknown Guest	\N	2026-11-29 05:35:45.923+00
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
01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f03-7796-a64e-edc25a26caae	Nebula, Almaty	KZ	Asia/Almaty	+77270000000	1	5	30	06:00:00	2026-11-29 05:35:45.923+00
\.


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.device (id, club_id, zone_id, kind, number, archived_at, created_at, name, mac) FROM stdin;
01a225cd-5f23-73fc-9cd0-0890f2169974	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	1	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-5f2a-745f-891b-dddc501c7b9a	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	2	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-5f4c-7381-bc7f-56d3dd3b0187	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	3	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-5f61-716e-a81f-aca47ebb67d0	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	4	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-5f95-744d-bfc3-1f13aba278d9	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	5	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-5f9e-72ad-99c5-d5d39237f302	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	6	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-5f9f-7085-a2cf-e4eda092e6e2	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	7	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-5fa5-7286-b581-edace65e7f98	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	8	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-5fc6-7566-ba21-2bbfd62889c0	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	9	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-6056-701b-8404-bb7ccbffa48d	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	10	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-6058-70d4-af88-e44d71c15b6c	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	11	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-6068-72b0-a4b8-8f9942b96c51	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	12	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-6069-7709-adc1-8cb4242c2695	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	13	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-606b-741d-9414-09589f0604c7	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	14	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-606c-77f8-8f95-32aba8be67a9	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	15	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-6087-75bb-a1f3-47eaf494a772	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	16	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-6088-7627-bb6a-2b38ff105a75	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	17	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-6089-713b-81df-2c8f81938e13	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	18	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-6097-7470-8b6b-b4485e387c16	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	19	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-6098-7310-971a-d2bbaa6c85cd	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	20	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-6099-7345-add4-c82c4a950a2e	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	21	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60a3-70eb-93cd-81ba324183fa	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	22	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60a4-71c0-a2cf-27e2bb541296	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	23	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60a5-720c-a303-07bd6090fc24	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	24	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60a6-7011-9de4-d7486f895e6e	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	25	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60a7-762a-8001-e44d6744650f	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	26	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60a8-725c-882d-50c59561552e	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	27	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60a9-7126-87bc-e55afec190f4	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ac2d2b2e27	pc	28	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60aa-7544-bbdb-864419fbc1b5	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ada6a35933	pc	29	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60ab-7308-ace3-876b8b120233	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ada6a35933	pc	30	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60ac-7771-ab90-80e52b463bc0	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ada6a35933	pc	31	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60ad-7342-8312-5283b122d8ff	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ada6a35933	pc	32	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60ae-72f0-a068-0d8de8d419e4	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ada6a35933	pc	33	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60af-75d3-8e7f-06bc90c4aea8	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ada6a35933	pc	34	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60b0-779e-a5e0-63645913dc43	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ada6a35933	pc	35	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60b3-7665-a41a-41a021ec0b3a	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ada6a35933	pc	36	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60b4-77c8-894c-dd9735e7e9ac	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ada6a35933	pc	37	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60b9-7358-b02a-7c9d4a2b2baa	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ada6a35933	pc	38	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60c0-76b7-ad84-b8530f539c69	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ada6a35933	pc	39	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60c2-7490-ad14-1bc6ffdddd52	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ada6a35933	pc	40	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60c3-714c-9860-c4e2401cf175	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ae5f1e22dc	console	1	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60c7-71a0-a0e8-117996ffe6ef	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ae5f1e22dc	console	2	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60c8-7308-90d1-c4c0ab382f70	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ae5f1e22dc	console	3	\N	2026-11-29 05:35:45.943+00	\N	\N
01a225cd-60c9-70b3-b9cf-f5dadee936a0	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f17-769e-a868-22ae5f1e22dc	console	4	\N	2026-11-29 05:35:45.943+00	\N	\N
\.


--
-- Data for Name: hold; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.hold (id, club_id, device_id, reason, starts_at, placed_by, ends_at, released_at, released_by) FROM stdin;
\.


--
-- Data for Name: news; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.news (id, club_id, number, body, at) FROM stdin;
01a225cd-5f1a-706e-be93-9b93c83f84a5	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-5f21-76ea-a7ef-eb3349af48ab	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-5f23-73fc-9cd0-088ffe7614ca	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-5f28-7112-b9d2-4f44ccbecfe5	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-5f4b-74c1-9915-e4743ec372f6	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-5f60-7725-8945-49ec3dc0e15b	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-5f73-73b9-9550-299cd5f642c2	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-5f9e-72ad-99c5-d5d2f714cb9d	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-5f9f-7085-a2cf-e4ec59b685f9	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-5fa2-7369-96a4-72b32a60aea5	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-5fbe-72a8-afd3-e11a8beb097f	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-6050-7134-abcf-2d1027ee2ed3	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-6058-70d4-af88-e44c01f354fb	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-6066-75a6-8bb1-9ed864f05662	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-6069-7709-adc1-8cb37bcea080	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-606a-75a2-97d0-a65afdac8bee	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-606c-77f8-8f95-32aa02bd185f	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-6074-75a0-b1fc-55ff7677c367	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-6088-7627-bb6a-2b3721f0c0d6	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-6089-713b-81df-2c8e6f3dbf54	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-6096-719b-96c8-9c4977c715a5	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-6098-7310-971a-d2babb813b20	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-6099-7345-add4-c82b766b282f	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-609f-7277-afd6-a897c540b388	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60a4-71c0-a2cf-27e1833e0279	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60a5-720c-a303-07bcfae83df8	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60a6-7011-9de4-d7477bf11523	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60a7-762a-8001-e44c91721fca	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60a7-762a-8001-e44ed61b7be2	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60a9-7126-87bc-e559ea0b7d68	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60aa-7544-bbdb-86436127ee60	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60ab-7308-ace3-876a927d03f2	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60ac-7771-ab90-80e4dc62b778	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60ad-7342-8312-5282e2ee6f3d	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60ae-72f0-a068-0d8ca53311ab	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60af-75d3-8e7f-06bbe8a66b5c	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60b0-779e-a5e0-63630f1337c2	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60b3-7665-a41a-419f59bf53c6	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60b4-77c8-894c-dd966c98d24b	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60b7-7791-84d1-8aaba96c6c92	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60bf-7698-9d9b-21a18d697874	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60c1-7382-82ae-46b015c17b3e	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60c3-714c-9860-c4e1353ec4e4	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60c6-7683-980d-03a3d69f3ea3	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60c8-7308-90d1-c4bf7a02055f	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60c9-70b3-b9cf-f5d9e9e561ab	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-60ca-7667-9b90-bf0a99138fd3	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	"Furnished"	2026-11-29 05:35:45.943+00
01a225cd-6123-7733-84da-0b8b9edd3d4c	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Shift": {"id": "01a225cd-6106-7621-b84e-97edfc87c50c", "closed": null, "number": 1, "opened_at": "2026-11-29T01:35:46.438Z", "opened_by": "Dana", "business_day": "2026-11-29", "opening_cash": 20000}}	2026-11-29 01:35:46.438+00
01a225cd-613d-70b2-9a90-3ca571f71ef9	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-6133-728b-a7a5-f8510092dbbe", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "active", "blocks": [{"id": "01a225cd-6139-754d-95ef-088d25d1e7cf", "order": "01a225cd-6135-7758-b9eb-99e4415b8882", "price": 1800, "change": 0, "method": "cash", "tariff": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "seconds": 7200, "bought_at": "2026-11-29T05:23:46.438Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-5f23-73fc-9cd0-0890f2169974", "segments": [{"id": "01a225cd-613a-7541-abd7-b21922026dea", "to": null, "from": "2026-11-29T05:23:46.438Z", "kind": "playing", "device": "01a225cd-5f23-73fc-9cd0-0890f2169974"}], "resumes_at": null, "started_at": "2026-11-29T05:23:46.438Z", "started_by": "Dana"}}	2026-11-29 05:23:46.438+00
01a225cd-6146-74b2-83e4-c688c89a553f	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-613d-70b2-9a90-3ca67de8c65b", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "active", "blocks": [{"id": "01a225cd-6144-74e2-af3c-a7535d249f61", "order": "01a225cd-6140-7441-af5f-29e17704fc5a", "price": 2400, "change": 0, "method": "cash", "tariff": "01a225cd-60cd-740d-a0cd-7874eb9c3a33", "seconds": 10800, "bought_at": "2026-11-29T03:48:46.438Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-5f4c-7381-bc7f-56d3dd3b0187", "segments": [{"id": "01a225cd-6144-74e2-af3c-a7541959985e", "to": null, "from": "2026-11-29T03:48:46.438Z", "kind": "playing", "device": "01a225cd-5f4c-7381-bc7f-56d3dd3b0187"}], "resumes_at": null, "started_at": "2026-11-29T03:48:46.438Z", "started_by": "Dana"}}	2026-11-29 03:48:46.438+00
01a225cd-6150-761d-8dab-304fdf34638c	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-6147-7075-8451-87c86eeb7008", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "active", "blocks": [{"id": "01a225cd-614d-77d7-b78c-bbe47fe91d07", "order": "01a225cd-614a-776f-b6a4-40f349a14a67", "price": 900, "change": 0, "method": "cash", "tariff": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "seconds": 3600, "bought_at": "2026-11-29T04:38:46.438Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-5f61-716e-a81f-aca47ebb67d0", "segments": [{"id": "01a225cd-614e-77b9-9453-fbee28f002e6", "to": null, "from": "2026-11-29T04:38:46.438Z", "kind": "playing", "device": "01a225cd-5f61-716e-a81f-aca47ebb67d0"}], "resumes_at": null, "started_at": "2026-11-29T04:38:46.438Z", "started_by": "Dana"}}	2026-11-29 04:38:46.438+00
01a225cd-6190-7461-8834-c780c9bf4be1	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-6151-74a3-8213-018e9344fc46", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "active", "blocks": [{"id": "01a225cd-6188-75c6-8202-96254cf025ea", "order": "01a225cd-6181-77f1-a48c-af3de1fd808c", "price": 2400, "change": 0, "method": "card", "tariff": "01a225cd-60cd-740d-a0cd-7874eb9c3a33", "seconds": 10800, "bought_at": "2026-11-29T04:54:46.438Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-5f95-744d-bfc3-1f13aba278d9", "segments": [{"id": "01a225cd-6188-75c6-8202-96265a3e00d5", "to": null, "from": "2026-11-29T04:54:46.438Z", "kind": "playing", "device": "01a225cd-5f95-744d-bfc3-1f13aba278d9"}], "resumes_at": null, "started_at": "2026-11-29T04:54:46.438Z", "started_by": "Dana"}}	2026-11-29 04:54:46.438+00
01a225cd-6195-7182-9b22-6c15b45c03fc	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-6151-74a3-8213-018e9344fc46", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "paused", "blocks": [{"id": "01a225cd-6188-75c6-8202-96254cf025ea", "order": "01a225cd-6181-77f1-a48c-af3de1fd808c", "price": 2400, "change": 0, "method": "card", "tariff": "01a225cd-60cd-740d-a0cd-7874eb9c3a33", "seconds": 10800, "bought_at": "2026-11-29T04:54:46.438Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-5f95-744d-bfc3-1f13aba278d9", "segments": [{"id": "01a225cd-6188-75c6-8202-96265a3e00d5", "to": "2026-11-29T05:32:46.438Z", "from": "2026-11-29T04:54:46.438Z", "kind": "playing", "device": "01a225cd-5f95-744d-bfc3-1f13aba278d9"}, {"id": "01a225cd-6193-714e-b154-7236a30f670b", "to": null, "from": "2026-11-29T05:32:46.438Z", "kind": "paused", "device": "01a225cd-5f95-744d-bfc3-1f13aba278d9"}], "resumes_at": "2026-11-29T06:02:46.438Z", "started_at": "2026-11-29T04:54:46.438Z", "started_by": "Dana"}}	2026-11-29 05:32:46.438+00
01a225cd-61b0-7467-b2d2-a55760e1f9bb	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-61ab-72aa-948a-8f2519d9a019", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "active", "blocks": [{"id": "01a225cd-61af-70e4-977a-a3f1966eb34e", "order": "01a225cd-61ad-75c0-8be9-b26d1b726a47", "price": 500, "change": 0, "method": "cash", "tariff": "01a225cd-60d2-766e-8576-673c16c08462", "seconds": 1800, "bought_at": "2026-11-29T05:30:46.438Z", "tariff_name": "30 minutes", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-606b-741d-9414-09589f0604c7", "segments": [{"id": "01a225cd-61af-70e4-977a-a3f2cfee9b25", "to": null, "from": "2026-11-29T05:30:46.438Z", "kind": "playing", "device": "01a225cd-606b-741d-9414-09589f0604c7"}], "resumes_at": null, "started_at": "2026-11-29T05:30:46.438Z", "started_by": "Dana"}}	2026-11-29 05:30:46.438+00
01a225cd-61bf-7604-93b3-f4e3a3c2f29e	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-61ba-72e5-8a8b-05fa38c4a6a3", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "active", "blocks": [{"id": "01a225cd-61be-709c-8de0-6a684c003476", "order": "01a225cd-61bc-75a5-a01a-f03ea94e9551", "price": 2700, "change": 0, "method": "card", "tariff": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "seconds": 10800, "bought_at": "2026-11-29T04:29:46.438Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-60a7-762a-8001-e44d6744650f", "segments": [{"id": "01a225cd-61be-709c-8de0-6a69294a66a5", "to": null, "from": "2026-11-29T04:29:46.438Z", "kind": "playing", "device": "01a225cd-60a7-762a-8001-e44d6744650f"}], "resumes_at": null, "started_at": "2026-11-29T04:29:46.438Z", "started_by": "Dana"}}	2026-11-29 04:29:46.438+00
01a225cd-61cd-77d6-8528-ebe924ec4ec4	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-61c8-77da-940a-733118677b6e", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "active", "blocks": [{"id": "01a225cd-61cc-72c3-8c76-7fc8a79e5599", "order": "01a225cd-61ca-76ca-a682-f96cf3782564", "price": 1400, "change": 0, "method": "card", "tariff": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "seconds": 3600, "bought_at": "2026-11-29T05:33:46.438Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-60ad-7342-8312-5283b122d8ff", "segments": [{"id": "01a225cd-61cc-72c3-8c76-7fc9282335c7", "to": null, "from": "2026-11-29T05:33:46.438Z", "kind": "playing", "device": "01a225cd-60ad-7342-8312-5283b122d8ff"}], "resumes_at": null, "started_at": "2026-11-29T05:33:46.438Z", "started_by": "Dana"}}	2026-11-29 05:33:46.438+00
01a225cd-619a-74b6-b3e6-d6558d261fb0	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-6195-7182-9b22-6c168383d4ee", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "active", "blocks": [{"id": "01a225cd-6199-768d-a55f-6b859f08758c", "order": "01a225cd-6197-7548-938f-e86524afba15", "price": 3500, "change": 0, "method": "card", "tariff": "01a225cd-60cf-7755-9824-0f41e91cf98f", "seconds": 18000, "bought_at": "2026-11-29T05:15:46.438Z", "tariff_name": "5 hours", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-5fa5-7286-b581-edace65e7f98", "segments": [{"id": "01a225cd-6199-768d-a55f-6b86494cb6e8", "to": null, "from": "2026-11-29T05:15:46.438Z", "kind": "playing", "device": "01a225cd-5fa5-7286-b581-edace65e7f98"}], "resumes_at": null, "started_at": "2026-11-29T05:15:46.438Z", "started_by": "Dana"}}	2026-11-29 05:15:46.438+00
01a225cd-61b5-7651-88e9-15b77b4c9078	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-61b0-7467-b2d2-a558afce5430", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "active", "blocks": [{"id": "01a225cd-61b4-7661-a893-ac9ed02d17ae", "order": "01a225cd-61b2-77be-bbc0-9e86c0e4cabf", "price": 500, "change": 0, "method": "card", "tariff": "01a225cd-60d2-766e-8576-673c16c08462", "seconds": 1800, "bought_at": "2026-11-29T05:08:46.438Z", "tariff_name": "30 minutes", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-6088-7627-bb6a-2b38ff105a75", "segments": [{"id": "01a225cd-61b4-7661-a893-ac9f214f29d9", "to": null, "from": "2026-11-29T05:08:46.438Z", "kind": "playing", "device": "01a225cd-6088-7627-bb6a-2b38ff105a75"}], "resumes_at": null, "started_at": "2026-11-29T05:08:46.438Z", "started_by": "Dana"}}	2026-11-29 05:08:46.438+00
01a225cd-61c3-7757-abdc-a0a689353bf3	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-61bf-7604-93b3-f4e4580c1bf8", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "active", "blocks": [{"id": "01a225cd-61c2-715c-846c-a2fb759fb163", "order": "01a225cd-61c1-74a2-a918-e87906448e65", "price": 3600, "change": 0, "method": "cash", "tariff": "01a225cd-60cd-740d-a0cd-7874eb9c3a33", "seconds": 10800, "bought_at": "2026-11-29T04:51:46.438Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-60ac-7771-ab90-80e52b463bc0", "segments": [{"id": "01a225cd-61c3-7757-abdc-a0a5eae1e82c", "to": null, "from": "2026-11-29T04:51:46.438Z", "kind": "playing", "device": "01a225cd-60ac-7771-ab90-80e52b463bc0"}], "resumes_at": null, "started_at": "2026-11-29T04:51:46.438Z", "started_by": "Dana"}}	2026-11-29 04:51:46.438+00
01a225cd-61d2-7342-b905-b5ed07945f48	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-61cd-77d6-8528-ebeacc5ed5dc", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "active", "blocks": [{"id": "01a225cd-61d1-74d0-a46f-96a286fd332a", "order": "01a225cd-61cf-7159-b9ff-9a0d59486a74", "price": 1400, "change": 0, "method": "cash", "tariff": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "seconds": 3600, "bought_at": "2026-11-29T04:37:46.438Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-60af-75d3-8e7f-06bc90c4aea8", "segments": [{"id": "01a225cd-61d1-74d0-a46f-96a3690bed77", "to": null, "from": "2026-11-29T04:37:46.438Z", "kind": "playing", "device": "01a225cd-60af-75d3-8e7f-06bc90c4aea8"}], "resumes_at": null, "started_at": "2026-11-29T04:37:46.438Z", "started_by": "Dana"}}	2026-11-29 04:37:46.438+00
01a225cd-61a0-7357-b5d9-9af73193edb7	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-619a-74b6-b3e6-d6563e800c6f", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "active", "blocks": [{"id": "01a225cd-619f-74d6-b45d-28dfb294d516", "order": "01a225cd-619d-70d4-9d17-b8687a611783", "price": 1800, "change": 0, "method": "cash", "tariff": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "seconds": 7200, "bought_at": "2026-11-29T04:07:46.438Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-6056-701b-8404-bb7ccbffa48d", "segments": [{"id": "01a225cd-619f-74d6-b45d-28e008418477", "to": null, "from": "2026-11-29T04:07:46.438Z", "kind": "playing", "device": "01a225cd-6056-701b-8404-bb7ccbffa48d"}], "resumes_at": null, "started_at": "2026-11-29T04:07:46.438Z", "started_by": "Dana"}}	2026-11-29 04:07:46.438+00
01a225cd-61ba-72e5-8a8b-05f94e1a166b	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-61b5-7651-88e9-15b82c12ff73", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "active", "blocks": [{"id": "01a225cd-61b9-76a8-80b6-aab677fbd6bb", "order": "01a225cd-61b7-7213-a44c-4e22122975a1", "price": 2400, "change": 0, "method": "cash", "tariff": "01a225cd-60cd-740d-a0cd-7874eb9c3a33", "seconds": 10800, "bought_at": "2026-11-29T03:05:46.438Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-6099-7345-add4-c82c4a950a2e", "segments": [{"id": "01a225cd-61b9-76a8-80b6-aab79b44e99d", "to": null, "from": "2026-11-29T03:05:46.438Z", "kind": "playing", "device": "01a225cd-6099-7345-add4-c82c4a950a2e"}], "resumes_at": null, "started_at": "2026-11-29T03:05:46.438Z", "started_by": "Dana"}}	2026-11-29 03:05:46.438+00
01a225cd-61c8-77da-940a-7330ce087c8a	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-61bf-7604-93b3-f4e4580c1bf8", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "paused", "blocks": [{"id": "01a225cd-61c2-715c-846c-a2fb759fb163", "order": "01a225cd-61c1-74a2-a918-e87906448e65", "price": 3600, "change": 0, "method": "cash", "tariff": "01a225cd-60cd-740d-a0cd-7874eb9c3a33", "seconds": 10800, "bought_at": "2026-11-29T04:51:46.438Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-60ac-7771-ab90-80e52b463bc0", "segments": [{"id": "01a225cd-61c3-7757-abdc-a0a5eae1e82c", "to": "2026-11-29T05:24:46.438Z", "from": "2026-11-29T04:51:46.438Z", "kind": "playing", "device": "01a225cd-60ac-7771-ab90-80e52b463bc0"}, {"id": "01a225cd-61c7-77d2-b2ec-c5b7185540cb", "to": null, "from": "2026-11-29T05:24:46.438Z", "kind": "paused", "device": "01a225cd-60ac-7771-ab90-80e52b463bc0"}], "resumes_at": "2026-11-29T05:54:46.438Z", "started_at": "2026-11-29T04:51:46.438Z", "started_by": "Dana"}}	2026-11-29 05:24:46.438+00
01a225cd-61db-7620-80c7-30be8604d35e	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-61d7-7633-8895-f229edf6ec99", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "active", "blocks": [{"id": "01a225cd-61da-7045-aa11-5b78146827a6", "order": "01a225cd-61d8-744d-921d-04cbd6518f5c", "price": 1200, "change": 0, "method": "cash", "tariff": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "seconds": 3600, "bought_at": "2026-11-29T05:02:46.438Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-60c3-714c-9860-c4e2401cf175", "segments": [{"id": "01a225cd-61da-7045-aa11-5b79d5067878", "to": null, "from": "2026-11-29T05:02:46.438Z", "kind": "playing", "device": "01a225cd-60c3-714c-9860-c4e2401cf175"}], "resumes_at": null, "started_at": "2026-11-29T05:02:46.438Z", "started_by": "Dana"}}	2026-11-29 05:02:46.438+00
01a225cd-61ab-72aa-948a-8f24351633df	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-61a0-7357-b5d9-9af83c01831d", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "active", "blocks": [{"id": "01a225cd-61a7-7060-a669-6532e9b7926f", "order": "01a225cd-61a3-77de-8cd7-5dcff63592fe", "price": 900, "change": 0, "method": "cash", "tariff": "01a225cd-60ca-7667-9b90-bf0b4a7b27c9", "seconds": 3600, "bought_at": "2026-11-29T04:57:46.438Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-6058-70d4-af88-e44d71c15b6c", "segments": [{"id": "01a225cd-61a8-70ab-8371-d921a5cecc0b", "to": null, "from": "2026-11-29T04:57:46.438Z", "kind": "playing", "device": "01a225cd-6058-70d4-af88-e44d71c15b6c"}], "resumes_at": null, "started_at": "2026-11-29T04:57:46.438Z", "started_by": "Dana"}}	2026-11-29 04:57:46.438+00
01a225cd-61d6-73fa-8713-50b0578a42d5	01a225cd-5f03-7796-a64e-edc34bb7941d	\N	{"Session": {"id": "01a225cd-61d2-7342-b905-b5ee661d78a2", "who": "Unknown Guest", "club": "01a225cd-5f03-7796-a64e-edc34bb7941d", "ended": null, "state": "active", "blocks": [{"id": "01a225cd-61d5-7717-945c-3d4788e85f7f", "order": "01a225cd-61d4-7213-a0b3-39bd33cf8245", "price": 5500, "change": 0, "method": "card", "tariff": "01a225cd-60cf-7755-9824-0f41e91cf98f", "seconds": 18000, "bought_at": "2026-11-29T02:25:46.438Z", "tariff_name": "5 hours", "refund_policy": "keep"}], "client": "01a225cd-5f07-770b-94cd-11b938c70a47", "device": "01a225cd-60b4-77c8-894c-dd9735e7e9ac", "segments": [{"id": "01a225cd-61d6-73fa-8713-50aff72d221a", "to": null, "from": "2026-11-29T02:25:46.438Z", "kind": "playing", "device": "01a225cd-60b4-77c8-894c-dd9735e7e9ac"}], "resumes_at": null, "started_at": "2026-11-29T02:25:46.438Z", "started_by": "Dana"}}	2026-11-29 02:25:46.438+00
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
01a225cd-6135-7758-b9eb-99e4415b8882	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	1800	2026-11-29 05:23:46.438+00
01a225cd-6140-7441-af5f-29e17704fc5a	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	2400	2026-11-29 03:48:46.438+00
01a225cd-614a-776f-b6a4-40f349a14a67	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	900	2026-11-29 04:38:46.438+00
01a225cd-6181-77f1-a48c-af3de1fd808c	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	2400	2026-11-29 04:54:46.438+00
01a225cd-6197-7548-938f-e86524afba15	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	3500	2026-11-29 05:15:46.438+00
01a225cd-619d-70d4-9d17-b8687a611783	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	1800	2026-11-29 04:07:46.438+00
01a225cd-61a3-77de-8cd7-5dcff63592fe	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	900	2026-11-29 04:57:46.438+00
01a225cd-61ad-75c0-8be9-b26d1b726a47	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	500	2026-11-29 05:30:46.438+00
01a225cd-61b2-77be-bbc0-9e86c0e4cabf	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	500	2026-11-29 05:08:46.438+00
01a225cd-61b7-7213-a44c-4e22122975a1	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	2400	2026-11-29 03:05:46.438+00
01a225cd-61bc-75a5-a01a-f03ea94e9551	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	2700	2026-11-29 04:29:46.438+00
01a225cd-61c1-74a2-a918-e87906448e65	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	3600	2026-11-29 04:51:46.438+00
01a225cd-61ca-76ca-a682-f96cf3782564	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	1400	2026-11-29 05:33:46.438+00
01a225cd-61cf-7159-b9ff-9a0d59486a74	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	1400	2026-11-29 04:37:46.438+00
01a225cd-61d4-7213-a0b3-39bd33cf8245	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	5500	2026-11-29 02:25:46.438+00
01a225cd-61d8-744d-921d-04cbd6518f5c	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	1200	2026-11-29 05:02:46.438+00
\.


--
-- Data for Name: order_line; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.order_line (id, club_id, order_id, "position", tariff_id, zone_id, tariff_name, zone_name, quantity, unit_price, total) FROM stdin;
01a225cd-6136-72e0-a6b3-1df339a6ac04	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6135-7758-b9eb-99e4415b8882	0	01a225cd-60ca-7667-9b90-bf0b4a7b27c9	01a225cd-5f17-769e-a868-22ac2d2b2e27	1 hour	Standard	2	900	1800
01a225cd-6141-71c0-99a7-4c8035c3b586	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6140-7441-af5f-29e17704fc5a	0	01a225cd-60cd-740d-a0cd-7874eb9c3a33	01a225cd-5f17-769e-a868-22ac2d2b2e27	3 hours	Standard	1	2400	2400
01a225cd-614a-776f-b6a4-40f4489b9741	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-614a-776f-b6a4-40f349a14a67	0	01a225cd-60ca-7667-9b90-bf0b4a7b27c9	01a225cd-5f17-769e-a868-22ac2d2b2e27	1 hour	Standard	1	900	900
01a225cd-6182-76fe-8f32-277b608165e2	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6181-77f1-a48c-af3de1fd808c	0	01a225cd-60cd-740d-a0cd-7874eb9c3a33	01a225cd-5f17-769e-a868-22ac2d2b2e27	3 hours	Standard	1	2400	2400
01a225cd-6197-7548-938f-e866d5481e48	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6197-7548-938f-e86524afba15	0	01a225cd-60cf-7755-9824-0f41e91cf98f	01a225cd-5f17-769e-a868-22ac2d2b2e27	5 hours	Standard	1	3500	3500
01a225cd-619d-70d4-9d17-b869926fb37b	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-619d-70d4-9d17-b8687a611783	0	01a225cd-60ca-7667-9b90-bf0b4a7b27c9	01a225cd-5f17-769e-a868-22ac2d2b2e27	1 hour	Standard	2	900	1800
01a225cd-61a4-76df-b95e-6760aff62d6d	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61a3-77de-8cd7-5dcff63592fe	0	01a225cd-60ca-7667-9b90-bf0b4a7b27c9	01a225cd-5f17-769e-a868-22ac2d2b2e27	1 hour	Standard	1	900	900
01a225cd-61ad-75c0-8be9-b26ec5ac7a74	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61ad-75c0-8be9-b26d1b726a47	0	01a225cd-60d2-766e-8576-673c16c08462	01a225cd-5f17-769e-a868-22ac2d2b2e27	30 minutes	Standard	1	500	500
01a225cd-61b2-77be-bbc0-9e8783b56f50	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61b2-77be-bbc0-9e86c0e4cabf	0	01a225cd-60d2-766e-8576-673c16c08462	01a225cd-5f17-769e-a868-22ac2d2b2e27	30 minutes	Standard	1	500	500
01a225cd-61b7-7213-a44c-4e23ff93f184	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61b7-7213-a44c-4e22122975a1	0	01a225cd-60cd-740d-a0cd-7874eb9c3a33	01a225cd-5f17-769e-a868-22ac2d2b2e27	3 hours	Standard	1	2400	2400
01a225cd-61bc-75a5-a01a-f03f094c663b	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61bc-75a5-a01a-f03ea94e9551	0	01a225cd-60ca-7667-9b90-bf0b4a7b27c9	01a225cd-5f17-769e-a868-22ac2d2b2e27	1 hour	Standard	3	900	2700
01a225cd-61c1-74a2-a918-e87aba06cbfb	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61c1-74a2-a918-e87906448e65	0	01a225cd-60cd-740d-a0cd-7874eb9c3a33	01a225cd-5f17-769e-a868-22ada6a35933	3 hours	VIP	1	3600	3600
01a225cd-61cb-7474-a1e2-18e120b0d83e	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61ca-76ca-a682-f96cf3782564	0	01a225cd-60ca-7667-9b90-bf0b4a7b27c9	01a225cd-5f17-769e-a868-22ada6a35933	1 hour	VIP	1	1400	1400
01a225cd-61cf-7159-b9ff-9a0ecf69991b	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61cf-7159-b9ff-9a0d59486a74	0	01a225cd-60ca-7667-9b90-bf0b4a7b27c9	01a225cd-5f17-769e-a868-22ada6a35933	1 hour	VIP	1	1400	1400
01a225cd-61d4-7213-a0b3-39be6863d7d4	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61d4-7213-a0b3-39bd33cf8245	0	01a225cd-60cf-7755-9824-0f41e91cf98f	01a225cd-5f17-769e-a868-22ada6a35933	5 hours	VIP	1	5500	5500
01a225cd-61d9-77e8-92b4-b5902f0090dc	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61d8-744d-921d-04cbd6518f5c	0	01a225cd-60ca-7667-9b90-bf0b4a7b27c9	01a225cd-5f17-769e-a868-22ae5f1e22dc	1 hour	Consoles	1	1200	1200
\.


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.organisation (id, name, currency_code, currency_symbol, currency_digits, demo, created_at) FROM stdin;
01a225cd-5f03-7796-a64e-edc25a26caae	Nebula	KZT	₸	0	t	2026-11-29 05:35:45.923+00
\.


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.payment (id, club_id, order_id, transaction_id, method, amount, tendered, change_given, at) FROM stdin;
01a225cd-6136-72e0-a6b3-1df473df7c24	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6135-7758-b9eb-99e4415b8882	01a225cd-6137-73cc-ae68-d3fb0c45464b	cash	1800	1800	0	2026-11-29 05:23:46.438+00
01a225cd-6141-71c0-99a7-4c812b04b910	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6140-7441-af5f-29e17704fc5a	01a225cd-6142-759f-a1d3-9f75d39951d2	cash	2400	2400	0	2026-11-29 03:48:46.438+00
01a225cd-614a-776f-b6a4-40f5c0e1322b	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-614a-776f-b6a4-40f349a14a67	01a225cd-614b-7309-a9b5-91ee9528f8cf	cash	900	900	0	2026-11-29 04:38:46.438+00
01a225cd-6182-76fe-8f32-277ca3f8bb4b	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6181-77f1-a48c-af3de1fd808c	01a225cd-6184-7532-a518-77dde7502446	card	2400	2400	0	2026-11-29 04:54:46.438+00
01a225cd-6197-7548-938f-e867561c1e99	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6197-7548-938f-e86524afba15	01a225cd-6198-75e3-9670-6896f1f93db9	card	3500	3500	0	2026-11-29 05:15:46.438+00
01a225cd-619d-70d4-9d17-b86a0c0f505d	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-619d-70d4-9d17-b8687a611783	01a225cd-619e-74ba-b310-bacf64c91ab2	cash	1800	1800	0	2026-11-29 04:07:46.438+00
01a225cd-61a4-76df-b95e-676154c2c253	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61a3-77de-8cd7-5dcff63592fe	01a225cd-61a5-77dc-8010-ab310d2f9780	cash	900	900	0	2026-11-29 04:57:46.438+00
01a225cd-61ad-75c0-8be9-b26fb29a0c29	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61ad-75c0-8be9-b26d1b726a47	01a225cd-61ae-7725-a8c9-bd077db9b15d	cash	500	500	0	2026-11-29 05:30:46.438+00
01a225cd-61b2-77be-bbc0-9e883c64fae8	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61b2-77be-bbc0-9e86c0e4cabf	01a225cd-61b3-75cb-a418-b4dfac4f2ad6	card	500	500	0	2026-11-29 05:08:46.438+00
01a225cd-61b7-7213-a44c-4e24f216b9f7	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61b7-7213-a44c-4e22122975a1	01a225cd-61b8-7318-9391-9a8d1cdb8d56	cash	2400	2400	0	2026-11-29 03:05:46.438+00
01a225cd-61bc-75a5-a01a-f04052cee854	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61bc-75a5-a01a-f03ea94e9551	01a225cd-61bd-7698-9776-472aa4982054	card	2700	2700	0	2026-11-29 04:29:46.438+00
01a225cd-61c1-74a2-a918-e87ba94ab27b	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61c1-74a2-a918-e87906448e65	01a225cd-61c2-715c-846c-a2f8520804fd	cash	3600	3600	0	2026-11-29 04:51:46.438+00
01a225cd-61cb-7474-a1e2-18e2a14bd0fb	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61ca-76ca-a682-f96cf3782564	01a225cd-61cb-7474-a1e2-18e332eb0635	card	1400	1400	0	2026-11-29 05:33:46.438+00
01a225cd-61cf-7159-b9ff-9a0fef8f5fb6	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61cf-7159-b9ff-9a0d59486a74	01a225cd-61d0-7674-946e-36d0790e2cdd	cash	1400	1400	0	2026-11-29 04:37:46.438+00
01a225cd-61d4-7213-a0b3-39bf90867ad1	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61d4-7213-a0b3-39bd33cf8245	01a225cd-61d5-7717-945c-3d442f7a7773	card	5500	5500	0	2026-11-29 02:25:46.438+00
01a225cd-61d9-77e8-92b4-b591bfd72193	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61d8-744d-921d-04cbd6518f5c	01a225cd-61d9-77e8-92b4-b592e6bdec29	cash	1200	1200	0	2026-11-29 05:02:46.438+00
\.


--
-- Data for Name: posting; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.posting (id, club_id, transaction_id, account_id, shift_id, amount) FROM stdin;
01a225cd-6122-7405-92c5-3f774edd0c07	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6121-7011-9c2c-e3f27351a650	01a225cd-5f06-7747-a368-0b1734367d51	01a225cd-6106-7621-b84e-97edfc87c50c	-20000
01a225cd-6122-7405-92c5-3f784e946a8c	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6121-7011-9c2c-e3f27351a650	01a225cd-5f06-7747-a368-0b149a776f44	01a225cd-6106-7621-b84e-97edfc87c50c	20000
01a225cd-6138-7791-8360-4966dae40b5c	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6137-73cc-ae68-d3fb0c45464b	01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-6106-7621-b84e-97edfc87c50c	-1800
01a225cd-6138-7791-8360-49679c57c809	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6137-73cc-ae68-d3fb0c45464b	01a225cd-5f06-7747-a368-0b149a776f44	01a225cd-6106-7621-b84e-97edfc87c50c	1800
01a225cd-6143-7002-95d3-146f9df81fd3	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6142-759f-a1d3-9f75d39951d2	01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-6106-7621-b84e-97edfc87c50c	-2400
01a225cd-6143-7002-95d3-14703ef8e4d1	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6142-759f-a1d3-9f75d39951d2	01a225cd-5f06-7747-a368-0b149a776f44	01a225cd-6106-7621-b84e-97edfc87c50c	2400
01a225cd-614c-71a6-8069-52422c71eca8	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-614b-7309-a9b5-91ee9528f8cf	01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-6106-7621-b84e-97edfc87c50c	-900
01a225cd-614c-71a6-8069-52435ec05749	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-614b-7309-a9b5-91ee9528f8cf	01a225cd-5f06-7747-a368-0b149a776f44	01a225cd-6106-7621-b84e-97edfc87c50c	900
01a225cd-6187-7799-9ab4-edd9679dedc6	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6184-7532-a518-77dde7502446	01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-6106-7621-b84e-97edfc87c50c	-2400
01a225cd-6187-7799-9ab4-edda71767b82	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6184-7532-a518-77dde7502446	01a225cd-5f06-7747-a368-0b15a9864013	01a225cd-6106-7621-b84e-97edfc87c50c	2400
01a225cd-6198-75e3-9670-68973a5b8a14	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6198-75e3-9670-6896f1f93db9	01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-6106-7621-b84e-97edfc87c50c	-3500
01a225cd-6198-75e3-9670-6898f07899f6	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6198-75e3-9670-6896f1f93db9	01a225cd-5f06-7747-a368-0b15a9864013	01a225cd-6106-7621-b84e-97edfc87c50c	3500
01a225cd-619e-74ba-b310-bad03f7223ff	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-619e-74ba-b310-bacf64c91ab2	01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-6106-7621-b84e-97edfc87c50c	-1800
01a225cd-619e-74ba-b310-bad172993061	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-619e-74ba-b310-bacf64c91ab2	01a225cd-5f06-7747-a368-0b149a776f44	01a225cd-6106-7621-b84e-97edfc87c50c	1800
01a225cd-61a6-72d3-8eb7-49bd30cf8880	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61a5-77dc-8010-ab310d2f9780	01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-6106-7621-b84e-97edfc87c50c	-900
01a225cd-61a6-72d3-8eb7-49be4d02eaf8	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61a5-77dc-8010-ab310d2f9780	01a225cd-5f06-7747-a368-0b149a776f44	01a225cd-6106-7621-b84e-97edfc87c50c	900
01a225cd-61ae-7725-a8c9-bd083770e723	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61ae-7725-a8c9-bd077db9b15d	01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-6106-7621-b84e-97edfc87c50c	-500
01a225cd-61ae-7725-a8c9-bd09959d4f2d	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61ae-7725-a8c9-bd077db9b15d	01a225cd-5f06-7747-a368-0b149a776f44	01a225cd-6106-7621-b84e-97edfc87c50c	500
01a225cd-61b3-75cb-a418-b4e0153f43a0	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61b3-75cb-a418-b4dfac4f2ad6	01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-6106-7621-b84e-97edfc87c50c	-500
01a225cd-61b3-75cb-a418-b4e1abf054c2	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61b3-75cb-a418-b4dfac4f2ad6	01a225cd-5f06-7747-a368-0b15a9864013	01a225cd-6106-7621-b84e-97edfc87c50c	500
01a225cd-61b8-7318-9391-9a8e5d10f977	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61b8-7318-9391-9a8d1cdb8d56	01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-6106-7621-b84e-97edfc87c50c	-2400
01a225cd-61b8-7318-9391-9a8f0d265378	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61b8-7318-9391-9a8d1cdb8d56	01a225cd-5f06-7747-a368-0b149a776f44	01a225cd-6106-7621-b84e-97edfc87c50c	2400
01a225cd-61bd-7698-9776-472b3b166e2a	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61bd-7698-9776-472aa4982054	01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-6106-7621-b84e-97edfc87c50c	-2700
01a225cd-61bd-7698-9776-472cf5a75b39	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61bd-7698-9776-472aa4982054	01a225cd-5f06-7747-a368-0b15a9864013	01a225cd-6106-7621-b84e-97edfc87c50c	2700
01a225cd-61c2-715c-846c-a2f97bafb4ca	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61c2-715c-846c-a2f8520804fd	01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-6106-7621-b84e-97edfc87c50c	-3600
01a225cd-61c2-715c-846c-a2faf9e34b34	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61c2-715c-846c-a2f8520804fd	01a225cd-5f06-7747-a368-0b149a776f44	01a225cd-6106-7621-b84e-97edfc87c50c	3600
01a225cd-61cb-7474-a1e2-18e4cb198264	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61cb-7474-a1e2-18e332eb0635	01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-6106-7621-b84e-97edfc87c50c	-1400
01a225cd-61cb-7474-a1e2-18e594e570a4	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61cb-7474-a1e2-18e332eb0635	01a225cd-5f06-7747-a368-0b15a9864013	01a225cd-6106-7621-b84e-97edfc87c50c	1400
01a225cd-61d0-7674-946e-36d131f75af4	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61d0-7674-946e-36d0790e2cdd	01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-6106-7621-b84e-97edfc87c50c	-1400
01a225cd-61d0-7674-946e-36d2189639b0	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61d0-7674-946e-36d0790e2cdd	01a225cd-5f06-7747-a368-0b149a776f44	01a225cd-6106-7621-b84e-97edfc87c50c	1400
01a225cd-61d5-7717-945c-3d4564eec926	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61d5-7717-945c-3d442f7a7773	01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-6106-7621-b84e-97edfc87c50c	-5500
01a225cd-61d5-7717-945c-3d46240bf8f8	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61d5-7717-945c-3d442f7a7773	01a225cd-5f06-7747-a368-0b15a9864013	01a225cd-6106-7621-b84e-97edfc87c50c	5500
01a225cd-61da-7045-aa11-5b7658cfa7ca	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61d9-77e8-92b4-b592e6bdec29	01a225cd-5f06-7747-a368-0b168fbcb4d5	01a225cd-6106-7621-b84e-97edfc87c50c	-1200
01a225cd-61da-7045-aa11-5b7723257043	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61d9-77e8-92b4-b592e6bdec29	01a225cd-5f06-7747-a368-0b149a776f44	01a225cd-6106-7621-b84e-97edfc87c50c	1200
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
01a225cd-5f09-708d-9387-cd5f66e38794	01a225cd-5f03-7796-a64e-edc25a26caae	Owner	owner	[]
01a225cd-5f09-708d-9387-cd60f19be909	01a225cd-5f03-7796-a64e-edc25a26caae	Administrator	administrator	[]
01a225cd-60d4-7346-b98c-3b93ae987069	01a225cd-5f03-7796-a64e-edc25a26caae	Cashier	\N	["see_hall", "start_session", "pause_session", "move_session", "extend_session", "end_session", "see_shift", "open_shift", "close_shift"]
\.


--
-- Data for Name: seaql_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.seaql_migrations (version, applied_at) FROM stdin;
0001_people	1795930545
0002_hall	1795930545
0003_offer	1795930545
0004_ledger	1795930545
0005_orders	1795930545
0006_sessions	1795930545
0007_news	1795930545
0008_append_only	1795930545
0009_settings	1795930545
0010_second_factor	1795930545
0011_clubs	1795930545
0012_opening_hours	1795930545
0013_audit_indexes	1795930545
0014_holds	1795930545
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
01a225cd-613a-7541-abd7-b21922026dea	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6133-728b-a7a5-f8510092dbbe	01a225cd-5f23-73fc-9cd0-0890f2169974	playing	0	2026-11-29 05:23:46.438+00	\N
01a225cd-6144-74e2-af3c-a7541959985e	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-613d-70b2-9a90-3ca67de8c65b	01a225cd-5f4c-7381-bc7f-56d3dd3b0187	playing	0	2026-11-29 03:48:46.438+00	\N
01a225cd-614e-77b9-9453-fbee28f002e6	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6147-7075-8451-87c86eeb7008	01a225cd-5f61-716e-a81f-aca47ebb67d0	playing	0	2026-11-29 04:38:46.438+00	\N
01a225cd-6188-75c6-8202-96265a3e00d5	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6151-74a3-8213-018e9344fc46	01a225cd-5f95-744d-bfc3-1f13aba278d9	playing	0	2026-11-29 04:54:46.438+00	2026-11-29 05:32:46.438+00
01a225cd-6193-714e-b154-7236a30f670b	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6151-74a3-8213-018e9344fc46	01a225cd-5f95-744d-bfc3-1f13aba278d9	paused	1	2026-11-29 05:32:46.438+00	\N
01a225cd-6199-768d-a55f-6b86494cb6e8	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6195-7182-9b22-6c168383d4ee	01a225cd-5fa5-7286-b581-edace65e7f98	playing	0	2026-11-29 05:15:46.438+00	\N
01a225cd-619f-74d6-b45d-28e008418477	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-619a-74b6-b3e6-d6563e800c6f	01a225cd-6056-701b-8404-bb7ccbffa48d	playing	0	2026-11-29 04:07:46.438+00	\N
01a225cd-61a8-70ab-8371-d921a5cecc0b	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61a0-7357-b5d9-9af83c01831d	01a225cd-6058-70d4-af88-e44d71c15b6c	playing	0	2026-11-29 04:57:46.438+00	\N
01a225cd-61af-70e4-977a-a3f2cfee9b25	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61ab-72aa-948a-8f2519d9a019	01a225cd-606b-741d-9414-09589f0604c7	playing	0	2026-11-29 05:30:46.438+00	\N
01a225cd-61b4-7661-a893-ac9f214f29d9	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61b0-7467-b2d2-a558afce5430	01a225cd-6088-7627-bb6a-2b38ff105a75	playing	0	2026-11-29 05:08:46.438+00	\N
01a225cd-61b9-76a8-80b6-aab79b44e99d	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61b5-7651-88e9-15b82c12ff73	01a225cd-6099-7345-add4-c82c4a950a2e	playing	0	2026-11-29 03:05:46.438+00	\N
01a225cd-61be-709c-8de0-6a69294a66a5	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61ba-72e5-8a8b-05fa38c4a6a3	01a225cd-60a7-762a-8001-e44d6744650f	playing	0	2026-11-29 04:29:46.438+00	\N
01a225cd-61c3-7757-abdc-a0a5eae1e82c	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61bf-7604-93b3-f4e4580c1bf8	01a225cd-60ac-7771-ab90-80e52b463bc0	playing	0	2026-11-29 04:51:46.438+00	2026-11-29 05:24:46.438+00
01a225cd-61c7-77d2-b2ec-c5b7185540cb	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61bf-7604-93b3-f4e4580c1bf8	01a225cd-60ac-7771-ab90-80e52b463bc0	paused	1	2026-11-29 05:24:46.438+00	\N
01a225cd-61cc-72c3-8c76-7fc9282335c7	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61c8-77da-940a-733118677b6e	01a225cd-60ad-7342-8312-5283b122d8ff	playing	0	2026-11-29 05:33:46.438+00	\N
01a225cd-61d1-74d0-a46f-96a3690bed77	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61cd-77d6-8528-ebeacc5ed5dc	01a225cd-60af-75d3-8e7f-06bc90c4aea8	playing	0	2026-11-29 04:37:46.438+00	\N
01a225cd-61d6-73fa-8713-50aff72d221a	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61d2-7342-b905-b5ee661d78a2	01a225cd-60b4-77c8-894c-dd9735e7e9ac	playing	0	2026-11-29 02:25:46.438+00	\N
01a225cd-61da-7045-aa11-5b79d5067878	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61d7-7633-8895-f229edf6ec99	01a225cd-60c3-714c-9860-c4e2401cf175	playing	0	2026-11-29 05:02:46.438+00	\N
\.


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.session (id, club_id, client_id, device_id, state, started_at, started_by, resumes_at, due_at, ended_at, end_reason, ended_by, refunded) FROM stdin;
01a225cd-6133-728b-a7a5-f8510092dbbe	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-5f23-73fc-9cd0-0890f2169974	active	2026-11-29 05:23:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	\N	2026-11-29 07:23:46.438+00	\N	\N	\N	0
01a225cd-613d-70b2-9a90-3ca67de8c65b	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-5f4c-7381-bc7f-56d3dd3b0187	active	2026-11-29 03:48:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	\N	2026-11-29 06:48:46.438+00	\N	\N	\N	0
01a225cd-6147-7075-8451-87c86eeb7008	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-5f61-716e-a81f-aca47ebb67d0	active	2026-11-29 04:38:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	\N	2026-11-29 05:38:46.438+00	\N	\N	\N	0
01a225cd-6151-74a3-8213-018e9344fc46	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-5f95-744d-bfc3-1f13aba278d9	paused	2026-11-29 04:54:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	2026-11-29 06:02:46.438+00	2026-11-29 06:02:46.438+00	\N	\N	\N	0
01a225cd-6195-7182-9b22-6c168383d4ee	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-5fa5-7286-b581-edace65e7f98	active	2026-11-29 05:15:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	\N	2026-11-29 10:15:46.438+00	\N	\N	\N	0
01a225cd-619a-74b6-b3e6-d6563e800c6f	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6056-701b-8404-bb7ccbffa48d	active	2026-11-29 04:07:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	\N	2026-11-29 06:07:46.438+00	\N	\N	\N	0
01a225cd-61a0-7357-b5d9-9af83c01831d	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6058-70d4-af88-e44d71c15b6c	active	2026-11-29 04:57:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	\N	2026-11-29 05:57:46.438+00	\N	\N	\N	0
01a225cd-61ab-72aa-948a-8f2519d9a019	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-606b-741d-9414-09589f0604c7	active	2026-11-29 05:30:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	\N	2026-11-29 06:00:46.438+00	\N	\N	\N	0
01a225cd-61b0-7467-b2d2-a558afce5430	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6088-7627-bb6a-2b38ff105a75	active	2026-11-29 05:08:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	\N	2026-11-29 05:38:46.438+00	\N	\N	\N	0
01a225cd-61b5-7651-88e9-15b82c12ff73	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-6099-7345-add4-c82c4a950a2e	active	2026-11-29 03:05:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	\N	2026-11-29 06:05:46.438+00	\N	\N	\N	0
01a225cd-61ba-72e5-8a8b-05fa38c4a6a3	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-60a7-762a-8001-e44d6744650f	active	2026-11-29 04:29:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	\N	2026-11-29 07:29:46.438+00	\N	\N	\N	0
01a225cd-61bf-7604-93b3-f4e4580c1bf8	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-60ac-7771-ab90-80e52b463bc0	paused	2026-11-29 04:51:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	2026-11-29 05:54:46.438+00	2026-11-29 05:54:46.438+00	\N	\N	\N	0
01a225cd-61c8-77da-940a-733118677b6e	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-60ad-7342-8312-5283b122d8ff	active	2026-11-29 05:33:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	\N	2026-11-29 06:33:46.438+00	\N	\N	\N	0
01a225cd-61cd-77d6-8528-ebeacc5ed5dc	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-60af-75d3-8e7f-06bc90c4aea8	active	2026-11-29 04:37:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	\N	2026-11-29 05:37:46.438+00	\N	\N	\N	0
01a225cd-61d2-7342-b905-b5ee661d78a2	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-60b4-77c8-894c-dd9735e7e9ac	active	2026-11-29 02:25:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	\N	2026-11-29 07:25:46.438+00	\N	\N	\N	0
01a225cd-61d7-7633-8895-f229edf6ec99	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-5f07-770b-94cd-11b938c70a47	01a225cd-60c3-714c-9860-c4e2401cf175	active	2026-11-29 05:02:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	\N	2026-11-29 06:02:46.438+00	\N	\N	\N	0
\.


--
-- Data for Name: shift; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shift (id, club_id, number, business_day, opened_at, opened_by, opening_cash, closed_at, closed_by, counted_cash, expected_cash, note) FROM stdin;
01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-5f03-7796-a64e-edc34bb7941d	1	2026-11-29	2026-11-29 01:35:46.438+00	01a225cd-60d6-707f-afd1-f368f10b9fa0	20000	\N	\N	\N	\N	
\.


--
-- Data for Name: sign_in; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sign_in (id, staff_id, data, expires_at, club_id) FROM stdin;
\.


--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.staff (id, organisation_id, login, name, password_hash, disabled_at, created_at, epoch) FROM stdin;
01a225cd-5f03-7796-a64e-edc43d8afbaf	01a225cd-5f03-7796-a64e-edc25a26caae	owner	Aliya	$argon2id$v=19$m=19456,t=2,p=1$XoIAU5uNfExGhBSBhGyxJQ$81szD5vmhYaUZpIw+qGehWQlcQgxefXqC6yXFjiiLvE	\N	2026-11-29 05:35:45.923+00	0
01a225cd-60d6-707f-afd1-f368f10b9fa0	01a225cd-5f03-7796-a64e-edc25a26caae	admin	Dana	$argon2id$v=19$m=19456,t=2,p=1$YpWJ064r88Rq07UATmJplw$0uAhlO2Gy1Heu/QKny3JCR0X2P1lPMQCnUGyqEAXHmE	\N	2026-11-29 05:35:45.943+00	0
01a225cd-60f2-7269-8c74-c1d7d97fb05c	01a225cd-5f03-7796-a64e-edc25a26caae	cashier	Timur	$argon2id$v=19$m=19456,t=2,p=1$A46uNLEJcKZNvCUz+/2y9w$/1EWY6NTjXvAll2/dMUJyjJI3dcqgf42ZU+a1k1oK9Y	\N	2026-11-29 05:35:45.943+00	0
\.


--
-- Data for Name: staff_role; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.staff_role (id, staff_id, role_id, club_id) FROM stdin;
01a225cd-5f0c-738a-8f10-80c217179b3a	01a225cd-5f03-7796-a64e-edc43d8afbaf	01a225cd-5f09-708d-9387-cd5f66e38794	\N
01a225cd-60f1-71b5-910e-4979f46f069c	01a225cd-60d6-707f-afd1-f368f10b9fa0	01a225cd-5f09-708d-9387-cd60f19be909	\N
01a225cd-6103-716e-a5b3-8d7f23211e32	01a225cd-60f2-7269-8c74-c1d7d97fb05c	01a225cd-60d4-7346-b98c-3b93ae987069	\N
\.


--
-- Data for Name: tariff; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tariff (id, club_id, name, unit_minutes, max_quantity, refund_policy, "position", retired_at, created_at) FROM stdin;
01a225cd-60ca-7667-9b90-bf0b4a7b27c9	01a225cd-5f03-7796-a64e-edc34bb7941d	1 hour	60	12	keep	0	\N	2026-11-29 05:35:45.943+00
01a225cd-60cd-740d-a0cd-7874eb9c3a33	01a225cd-5f03-7796-a64e-edc34bb7941d	3 hours	180	4	keep	1	\N	2026-11-29 05:35:45.943+00
01a225cd-60cf-7755-9824-0f41e91cf98f	01a225cd-5f03-7796-a64e-edc34bb7941d	5 hours	300	2	keep	2	\N	2026-11-29 05:35:45.943+00
01a225cd-60d2-766e-8576-673c16c08462	01a225cd-5f03-7796-a64e-edc34bb7941d	30 minutes	30	3	keep	3	\N	2026-11-29 05:35:45.943+00
\.


--
-- Data for Name: tariff_price; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tariff_price (tariff_id, zone_id, club_id, price) FROM stdin;
01a225cd-60ca-7667-9b90-bf0b4a7b27c9	01a225cd-5f17-769e-a868-22ac2d2b2e27	01a225cd-5f03-7796-a64e-edc34bb7941d	900
01a225cd-60ca-7667-9b90-bf0b4a7b27c9	01a225cd-5f17-769e-a868-22ada6a35933	01a225cd-5f03-7796-a64e-edc34bb7941d	1400
01a225cd-60ca-7667-9b90-bf0b4a7b27c9	01a225cd-5f17-769e-a868-22ae5f1e22dc	01a225cd-5f03-7796-a64e-edc34bb7941d	1200
01a225cd-60cd-740d-a0cd-7874eb9c3a33	01a225cd-5f17-769e-a868-22ac2d2b2e27	01a225cd-5f03-7796-a64e-edc34bb7941d	2400
01a225cd-60cd-740d-a0cd-7874eb9c3a33	01a225cd-5f17-769e-a868-22ada6a35933	01a225cd-5f03-7796-a64e-edc34bb7941d	3600
01a225cd-60cd-740d-a0cd-7874eb9c3a33	01a225cd-5f17-769e-a868-22ae5f1e22dc	01a225cd-5f03-7796-a64e-edc34bb7941d	3000
01a225cd-60cf-7755-9824-0f41e91cf98f	01a225cd-5f17-769e-a868-22ac2d2b2e27	01a225cd-5f03-7796-a64e-edc34bb7941d	3500
01a225cd-60cf-7755-9824-0f41e91cf98f	01a225cd-5f17-769e-a868-22ada6a35933	01a225cd-5f03-7796-a64e-edc34bb7941d	5500
01a225cd-60d2-766e-8576-673c16c08462	01a225cd-5f17-769e-a868-22ac2d2b2e27	01a225cd-5f03-7796-a64e-edc34bb7941d	500
01a225cd-60d2-766e-8576-673c16c08462	01a225cd-5f17-769e-a868-22ada6a35933	01a225cd-5f03-7796-a64e-edc34bb7941d	800
01a225cd-60d2-766e-8576-673c16c08462	01a225cd-5f17-769e-a868-22ae5f1e22dc	01a225cd-5f03-7796-a64e-edc34bb7941d	700
\.


--
-- Data for Name: time_block; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.time_block (id, club_id, session_id, order_line_id, "position", seconds, refund_policy, bought_at) FROM stdin;
01a225cd-6139-754d-95ef-088d25d1e7cf	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6133-728b-a7a5-f8510092dbbe	01a225cd-6136-72e0-a6b3-1df339a6ac04	0	7200	keep	2026-11-29 05:23:46.438+00
01a225cd-6144-74e2-af3c-a7535d249f61	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-613d-70b2-9a90-3ca67de8c65b	01a225cd-6141-71c0-99a7-4c8035c3b586	0	10800	keep	2026-11-29 03:48:46.438+00
01a225cd-614d-77d7-b78c-bbe47fe91d07	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6147-7075-8451-87c86eeb7008	01a225cd-614a-776f-b6a4-40f4489b9741	0	3600	keep	2026-11-29 04:38:46.438+00
01a225cd-6188-75c6-8202-96254cf025ea	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6151-74a3-8213-018e9344fc46	01a225cd-6182-76fe-8f32-277b608165e2	0	10800	keep	2026-11-29 04:54:46.438+00
01a225cd-6199-768d-a55f-6b859f08758c	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6195-7182-9b22-6c168383d4ee	01a225cd-6197-7548-938f-e866d5481e48	0	18000	keep	2026-11-29 05:15:46.438+00
01a225cd-619f-74d6-b45d-28dfb294d516	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-619a-74b6-b3e6-d6563e800c6f	01a225cd-619d-70d4-9d17-b869926fb37b	0	7200	keep	2026-11-29 04:07:46.438+00
01a225cd-61a7-7060-a669-6532e9b7926f	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61a0-7357-b5d9-9af83c01831d	01a225cd-61a4-76df-b95e-6760aff62d6d	0	3600	keep	2026-11-29 04:57:46.438+00
01a225cd-61af-70e4-977a-a3f1966eb34e	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61ab-72aa-948a-8f2519d9a019	01a225cd-61ad-75c0-8be9-b26ec5ac7a74	0	1800	keep	2026-11-29 05:30:46.438+00
01a225cd-61b4-7661-a893-ac9ed02d17ae	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61b0-7467-b2d2-a558afce5430	01a225cd-61b2-77be-bbc0-9e8783b56f50	0	1800	keep	2026-11-29 05:08:46.438+00
01a225cd-61b9-76a8-80b6-aab677fbd6bb	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61b5-7651-88e9-15b82c12ff73	01a225cd-61b7-7213-a44c-4e23ff93f184	0	10800	keep	2026-11-29 03:05:46.438+00
01a225cd-61be-709c-8de0-6a684c003476	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61ba-72e5-8a8b-05fa38c4a6a3	01a225cd-61bc-75a5-a01a-f03f094c663b	0	10800	keep	2026-11-29 04:29:46.438+00
01a225cd-61c2-715c-846c-a2fb759fb163	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61bf-7604-93b3-f4e4580c1bf8	01a225cd-61c1-74a2-a918-e87aba06cbfb	0	10800	keep	2026-11-29 04:51:46.438+00
01a225cd-61cc-72c3-8c76-7fc8a79e5599	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61c8-77da-940a-733118677b6e	01a225cd-61cb-7474-a1e2-18e120b0d83e	0	3600	keep	2026-11-29 05:33:46.438+00
01a225cd-61d1-74d0-a46f-96a286fd332a	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61cd-77d6-8528-ebeacc5ed5dc	01a225cd-61cf-7159-b9ff-9a0ecf69991b	0	3600	keep	2026-11-29 04:37:46.438+00
01a225cd-61d5-7717-945c-3d4788e85f7f	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61d2-7342-b905-b5ee661d78a2	01a225cd-61d4-7213-a0b3-39be6863d7d4	0	18000	keep	2026-11-29 02:25:46.438+00
01a225cd-61da-7045-aa11-5b78146827a6	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-61d7-7633-8895-f229edf6ec99	01a225cd-61d9-77e8-92b4-b5902f0090dc	0	3600	keep	2026-11-29 05:02:46.438+00
\.


--
-- Data for Name: transaction; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.transaction (id, club_id, shift_id, staff_id, why, about, corrects, reason, business_day, at) FROM stdin;
01a225cd-6121-7011-9c2c-e3f27351a650	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	opening_cash	01a225cd-6106-7621-b84e-97edfc87c50c	\N		2026-11-29	2026-11-29 01:35:46.438+00
01a225cd-6137-73cc-ae68-d3fb0c45464b	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	tariff_sale	01a225cd-6135-7758-b9eb-99e4415b8882	\N		2026-11-29	2026-11-29 05:23:46.438+00
01a225cd-6142-759f-a1d3-9f75d39951d2	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	tariff_sale	01a225cd-6140-7441-af5f-29e17704fc5a	\N		2026-11-29	2026-11-29 03:48:46.438+00
01a225cd-614b-7309-a9b5-91ee9528f8cf	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	tariff_sale	01a225cd-614a-776f-b6a4-40f349a14a67	\N		2026-11-29	2026-11-29 04:38:46.438+00
01a225cd-6184-7532-a518-77dde7502446	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	tariff_sale	01a225cd-6181-77f1-a48c-af3de1fd808c	\N		2026-11-29	2026-11-29 04:54:46.438+00
01a225cd-6198-75e3-9670-6896f1f93db9	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	tariff_sale	01a225cd-6197-7548-938f-e86524afba15	\N		2026-11-29	2026-11-29 05:15:46.438+00
01a225cd-619e-74ba-b310-bacf64c91ab2	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	tariff_sale	01a225cd-619d-70d4-9d17-b8687a611783	\N		2026-11-29	2026-11-29 04:07:46.438+00
01a225cd-61a5-77dc-8010-ab310d2f9780	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	tariff_sale	01a225cd-61a3-77de-8cd7-5dcff63592fe	\N		2026-11-29	2026-11-29 04:57:46.438+00
01a225cd-61ae-7725-a8c9-bd077db9b15d	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	tariff_sale	01a225cd-61ad-75c0-8be9-b26d1b726a47	\N		2026-11-29	2026-11-29 05:30:46.438+00
01a225cd-61b3-75cb-a418-b4dfac4f2ad6	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	tariff_sale	01a225cd-61b2-77be-bbc0-9e86c0e4cabf	\N		2026-11-29	2026-11-29 05:08:46.438+00
01a225cd-61b8-7318-9391-9a8d1cdb8d56	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	tariff_sale	01a225cd-61b7-7213-a44c-4e22122975a1	\N		2026-11-29	2026-11-29 03:05:46.438+00
01a225cd-61bd-7698-9776-472aa4982054	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	tariff_sale	01a225cd-61bc-75a5-a01a-f03ea94e9551	\N		2026-11-29	2026-11-29 04:29:46.438+00
01a225cd-61c2-715c-846c-a2f8520804fd	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	tariff_sale	01a225cd-61c1-74a2-a918-e87906448e65	\N		2026-11-29	2026-11-29 04:51:46.438+00
01a225cd-61cb-7474-a1e2-18e332eb0635	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	tariff_sale	01a225cd-61ca-76ca-a682-f96cf3782564	\N		2026-11-29	2026-11-29 05:33:46.438+00
01a225cd-61d0-7674-946e-36d0790e2cdd	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	tariff_sale	01a225cd-61cf-7159-b9ff-9a0d59486a74	\N		2026-11-29	2026-11-29 04:37:46.438+00
01a225cd-61d5-7717-945c-3d442f7a7773	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	tariff_sale	01a225cd-61d4-7213-a0b3-39bd33cf8245	\N		2026-11-29	2026-11-29 02:25:46.438+00
01a225cd-61d9-77e8-92b4-b592e6bdec29	01a225cd-5f03-7796-a64e-edc34bb7941d	01a225cd-6106-7621-b84e-97edfc87c50c	01a225cd-60d6-707f-afd1-f368f10b9fa0	tariff_sale	01a225cd-61d8-744d-921d-04cbd6518f5c	\N		2026-11-29	2026-11-29 05:02:46.438+00
\.


--
-- Data for Name: zone; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.zone (id, club_id, name, "position", archived_at) FROM stdin;
01a225cd-5f17-769e-a868-22ac2d2b2e27	01a225cd-5f03-7796-a64e-edc34bb7941d	Standard	0	\N
01a225cd-5f17-769e-a868-22ada6a35933	01a225cd-5f03-7796-a64e-edc34bb7941d	VIP	1	\N
01a225cd-5f17-769e-a868-22ae5f1e22dc	01a225cd-5f03-7796-a64e-edc34bb7941d	Consoles	2	\N
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
-- Name: transaction transaction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transaction
    ADD CONSTRAINT transaction_pkey PRIMARY KEY (id);


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
-- Name: client_one_guest; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX client_one_guest ON public.client USING btree (organisation_id) WHERE (kind = 'guest'::text);


--
-- Name: client_phone; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX client_phone ON public.client USING btree (organisation_id, phone);


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
-- Name: payment_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_order ON public.payment USING btree (order_id);


--
-- Name: payment_transaction; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX payment_transaction ON public.payment USING btree (transaction_id);


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
-- Name: time_block_position; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX time_block_position ON public.time_block USING btree (session_id, "position");


--
-- Name: transaction_about; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transaction_about ON public.transaction USING btree (about);


--
-- Name: transaction_club_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transaction_club_at ON public.transaction USING btree (club_id, at);


--
-- Name: transaction_shift; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transaction_shift ON public.transaction USING btree (shift_id);


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
-- Name: transaction transaction_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER transaction_append_only BEFORE DELETE OR UPDATE ON public.transaction FOR EACH ROW EXECUTE FUNCTION public.append_only('transaction_append_only');


--
-- Name: transaction transaction_append_only_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER transaction_append_only_truncate BEFORE TRUNCATE ON public.transaction FOR EACH STATEMENT EXECUTE FUNCTION public.append_only('transaction_append_only');


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
-- Name: client client_organisation_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


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


