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
    expires_at timestamp with time zone NOT NULL
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
01a20521-3d19-7707-abfa-46c8a780ce45	01a20521-3d17-7110-8722-a45fc10e81e4	till
01a20521-3d19-7707-abfa-46c947133123	01a20521-3d17-7110-8722-a45fc10e81e4	card
01a20521-3d19-7707-abfa-46caab084076	01a20521-3d17-7110-8722-a45fc10e81e4	tariff_income
01a20521-3d19-7707-abfa-46cbc973464b	01a20521-3d17-7110-8722-a45fc10e81e4	safe
01a20521-3d19-7707-abfa-46ccfe1f8a5f	01a20521-3d17-7110-8722-a45fc10e81e4	difference
\.


--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit_entry (id, organisation_id, club_id, staff_id, action, input, outcome, detail, at) FROM stdin;
01a20521-3d26-7166-beda-5b1f3cb37a5e	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "name": "Standard"}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d26-7166-beda-5b2027fb1bc7	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d26-7166-beda-5b2027fb1bc7", "name": "VIP"}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d26-7166-beda-5b21dccddbdd	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d26-7166-beda-5b21dccddbdd", "name": "Consoles"}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d39-770d-be1e-998134a35796	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d39-770d-be1e-998134a35796", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 1}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d3d-75cb-8926-b541652f1022	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d3d-75cb-8926-b541652f1022", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 2}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d40-747e-8afa-010753fc1bea	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d40-747e-8afa-010753fc1bea", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 3}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d42-729c-9fc8-e9a204ec6037	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d42-729c-9fc8-e9a204ec6037", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 4}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d4e-7743-9b8c-67ae3bb0b879	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d4e-7743-9b8c-67ae3bb0b879", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 5}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d51-7398-aef9-dfb8c5002728	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d51-7398-aef9-dfb8c5002728", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 6}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d53-74ba-b10c-57a753b42413	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d53-74ba-b10c-57a753b42413", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 7}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d55-74fb-8e55-aa72c995f68b	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d55-74fb-8e55-aa72c995f68b", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 8}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d57-768a-b5af-8ac0b13fcde8	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d57-768a-b5af-8ac0b13fcde8", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 9}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d59-7134-a918-a147eb052d36	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d59-7134-a918-a147eb052d36", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 10}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d5b-74b1-9c4c-abfae3fd6129	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d5b-74b1-9c4c-abfae3fd6129", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 11}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d5c-70e4-8f22-aa21b0ee371e	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d5c-70e4-8f22-aa21b0ee371e", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 12}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d5d-7457-8bae-e49f6e429865	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d5d-7457-8bae-e49f6e429865", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 13}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d5e-71a7-af8a-83613aab8936	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d5e-71a7-af8a-83613aab8936", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 14}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d5f-72ab-9bf4-90e8ab793a21	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d5f-72ab-9bf4-90e8ab793a21", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 15}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d5f-72ab-9bf4-90ea9c252215	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d5f-72ab-9bf4-90ea9c252215", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 16}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d60-7321-9c0a-880f98453d7a	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d60-7321-9c0a-880f98453d7a", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 17}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d61-7284-ade6-a12282d2258d	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d61-7284-ade6-a12282d2258d", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 18}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d62-721d-bbc9-1a3acf1a120a	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d62-721d-bbc9-1a3acf1a120a", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 19}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d62-721d-bbc9-1a3ccdf989ed	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d62-721d-bbc9-1a3ccdf989ed", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 20}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d63-75e4-af85-540386fca584	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d63-75e4-af85-540386fca584", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 21}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d64-7056-ad2b-8710b1c922db	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d64-7056-ad2b-8710b1c922db", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 22}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d65-75da-9c3d-30de356a84e5	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d65-75da-9c3d-30de356a84e5", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 23}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d66-72b1-b684-aa44a0f07572	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d66-72b1-b684-aa44a0f07572", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 24}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d66-72b1-b684-aa461781e55e	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d66-72b1-b684-aa461781e55e", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 25}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d68-76d1-aa81-6bc4b3a548ef	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d68-76d1-aa81-6bc4b3a548ef", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 26}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d69-72e0-82ec-92d36f55d4db	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d69-72e0-82ec-92d36f55d4db", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 27}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d69-72e0-82ec-92d56cb9c3ea	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d69-72e0-82ec-92d56cb9c3ea", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b1f3cb37a5e", "number": 28}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d6c-778c-a0e3-04a0b8fd853c	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d6c-778c-a0e3-04a0b8fd853c", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b2027fb1bc7", "number": 31}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d6e-74be-8f66-3787d426f92a	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d6e-74be-8f66-3787d426f92a", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b2027fb1bc7", "number": 34}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d6f-71d7-b709-b1f7a83f7b8d	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d6f-71d7-b709-b1f7a83f7b8d", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b2027fb1bc7", "number": 37}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d71-75ff-ad50-b8863dce901e	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d71-75ff-ad50-b8863dce901e", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b2027fb1bc7", "number": 40}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d73-7494-b24e-2771c71b0e1b	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d73-7494-b24e-2771c71b0e1b", "kind": "console", "zone": "01a20521-3d26-7166-beda-5b21dccddbdd", "number": 3}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d77-761e-a93b-aea62e2bb8e8	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_tariffs	{"id": "01a20521-3d77-761e-a93b-aea62e2bb8e8", "name": "3 hours", "prices": [["01a20521-3d26-7166-beda-5b1f3cb37a5e", 2400], ["01a20521-3d26-7166-beda-5b2027fb1bc7", 3600], ["01a20521-3d26-7166-beda-5b21dccddbdd", 3000]], "max_quantity": 4, "unit_minutes": 180, "refund_policy": "keep"}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d84-7564-b389-5a343eb93257	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_staff	{"id": "01a20521-3d84-7564-b389-5a343eb93257", "may": ["see_hall", "start_session", "pause_session", "move_session", "extend_session", "end_session", "see_shift", "open_shift", "close_shift"], "name": "Cashier"}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3e0c-7681-a4ae-63d7bfbb2db9	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	start_session	{"id": "01a20521-3e0c-7681-a4ae-63d7bfbb2db9", "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d40-747e-8afa-010753fc1bea", "method": "cash", "tariff": "01a20521-3d77-761e-a93b-aea62e2bb8e8", "quantity": 1, "tendered": ""}	done	\N	2026-11-22 19:32:54.35+00
01a20521-3e27-744f-bc72-a057d95a0c68	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	pause_session	{"id": "01a20521-3e27-744f-bc72-a057d95a0c68", "session": "01a20521-3e21-7217-b19a-8172430a04b3"}	done	\N	2026-11-22 21:16:54.35+00
01a20521-3e36-7552-9fde-e331be24c0a4	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	start_session	{"id": "01a20521-3e36-7552-9fde-e331be24c0a4", "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d5b-74b1-9c4c-abfae3fd6129", "method": "cash", "tariff": "01a20521-3d74-7547-8043-4dc042487a81", "quantity": 1, "tendered": ""}	done	\N	2026-11-22 20:41:54.35+00
01a20521-3e46-76a3-93c5-e847594dd3cc	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	start_session	{"id": "01a20521-3e46-76a3-93c5-e847594dd3cc", "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d63-75e4-af85-540386fca584", "method": "cash", "tariff": "01a20521-3d77-761e-a93b-aea62e2bb8e8", "quantity": 1, "tendered": ""}	done	\N	2026-11-22 18:49:54.35+00
01a20521-3e55-709f-afc5-357f77fb6144	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	pause_session	{"id": "01a20521-3e55-709f-afc5-357f77fb6144", "session": "01a20521-3e50-70aa-9376-48dd72d01af8"}	done	\N	2026-11-22 21:08:54.35+00
01a20521-3e61-7317-9066-1aa9b8709951	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	start_session	{"id": "01a20521-3e61-7317-9066-1aa9b8709951", "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d6f-71d7-b709-b1f7a83f7b8d", "method": "card", "tariff": "01a20521-3d7e-76ad-aca7-440d5d0dc8ca", "quantity": 1, "tendered": ""}	done	\N	2026-11-22 18:09:54.35+00
01a20521-3d6a-76e7-a7b6-fde6f3240ccc	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d6a-76e7-a7b6-fde6f3240ccc", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b2027fb1bc7", "number": 29}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d6c-778c-a0e3-04a26fc0beb4	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d6c-778c-a0e3-04a26fc0beb4", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b2027fb1bc7", "number": 32}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d6e-74be-8f66-37893c6287fd	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d6e-74be-8f66-37893c6287fd", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b2027fb1bc7", "number": 35}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d70-74cb-8661-52effc4901a5	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d70-74cb-8661-52effc4901a5", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b2027fb1bc7", "number": 38}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d72-7038-a7b7-70584073cdc0	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d72-7038-a7b7-70584073cdc0", "kind": "console", "zone": "01a20521-3d26-7166-beda-5b21dccddbdd", "number": 1}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d74-7547-8043-4dbec43dfb0c	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d74-7547-8043-4dbec43dfb0c", "kind": "console", "zone": "01a20521-3d26-7166-beda-5b21dccddbdd", "number": 4}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d7e-76ad-aca7-440d5d0dc8ca	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_tariffs	{"id": "01a20521-3d7e-76ad-aca7-440d5d0dc8ca", "name": "5 hours", "prices": [["01a20521-3d26-7166-beda-5b1f3cb37a5e", 3500], ["01a20521-3d26-7166-beda-5b2027fb1bc7", 5500]], "max_quantity": 2, "unit_minutes": 300, "refund_policy": "keep"}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d86-763b-8f02-d0f96b415646	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_staff	{"id": "01a20521-3d86-763b-8f02-d0f96b415646", "name": "Dana", "login": "admin", "position": {"BuiltIn": "administrator"}}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3e18-7308-a466-2aa487f11a34	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	start_session	{"id": "01a20521-3e18-7308-a466-2aa487f11a34", "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d42-729c-9fc8-e9a204ec6037", "method": "cash", "tariff": "01a20521-3d74-7547-8043-4dc042487a81", "quantity": 1, "tendered": ""}	done	\N	2026-11-22 20:22:54.35+00
01a20521-3e2b-72ba-beca-f586d98c1c27	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	start_session	{"id": "01a20521-3e2b-72ba-beca-f586d98c1c27", "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d55-74fb-8e55-aa72c995f68b", "method": "card", "tariff": "01a20521-3d7e-76ad-aca7-440d5d0dc8ca", "quantity": 1, "tendered": ""}	done	\N	2026-11-22 20:59:54.35+00
01a20521-3e3b-749a-a958-ee1db726a57d	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	start_session	{"id": "01a20521-3e3b-749a-a958-ee1db726a57d", "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d5e-71a7-af8a-83613aab8936", "method": "cash", "tariff": "01a20521-3d82-73bf-8921-aa2d32efc44f", "quantity": 1, "tendered": ""}	done	\N	2026-11-22 21:14:54.35+00
01a20521-3e4b-73c5-a52e-861511adda17	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	start_session	{"id": "01a20521-3e4b-73c5-a52e-861511adda17", "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d68-76d1-aa81-6bc4b3a548ef", "method": "card", "tariff": "01a20521-3d74-7547-8043-4dc042487a81", "quantity": 3, "tendered": ""}	done	\N	2026-11-22 20:13:54.35+00
01a20521-3e58-749a-b201-dda026b7ec71	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	start_session	{"id": "01a20521-3e58-749a-b201-dda026b7ec71", "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d6c-778c-a0e3-04a26fc0beb4", "method": "card", "tariff": "01a20521-3d74-7547-8043-4dc042487a81", "quantity": 1, "tendered": ""}	done	\N	2026-11-22 21:17:54.35+00
01a20521-3e66-759f-9ad2-269cf56f525c	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	start_session	{"id": "01a20521-3e66-759f-9ad2-269cf56f525c", "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d72-7038-a7b7-70584073cdc0", "method": "cash", "tariff": "01a20521-3d74-7547-8043-4dc042487a81", "quantity": 1, "tendered": ""}	done	\N	2026-11-22 20:46:54.35+00
01a20521-3d6b-7478-bbdc-6015a03040ab	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d6b-7478-bbdc-6015a03040ab", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b2027fb1bc7", "number": 30}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d6d-7768-b211-d3fda37a06de	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d6d-7768-b211-d3fda37a06de", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b2027fb1bc7", "number": 33}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d6f-71d7-b709-b1f571de7649	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d6f-71d7-b709-b1f571de7649", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b2027fb1bc7", "number": 36}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d71-75ff-ad50-b884abc94569	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d71-75ff-ad50-b884abc94569", "kind": "pc", "zone": "01a20521-3d26-7166-beda-5b2027fb1bc7", "number": 39}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d73-7494-b24e-276f8e334609	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_devices	{"id": "01a20521-3d73-7494-b24e-276f8e334609", "kind": "console", "zone": "01a20521-3d26-7166-beda-5b21dccddbdd", "number": 2}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d74-7547-8043-4dc042487a81	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_tariffs	{"id": "01a20521-3d74-7547-8043-4dc042487a81", "name": "1 hour", "prices": [["01a20521-3d26-7166-beda-5b1f3cb37a5e", 900], ["01a20521-3d26-7166-beda-5b2027fb1bc7", 1400], ["01a20521-3d26-7166-beda-5b21dccddbdd", 1200]], "max_quantity": 12, "unit_minutes": 60, "refund_policy": "keep"}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3d82-73bf-8921-aa2d32efc44f	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_tariffs	{"id": "01a20521-3d82-73bf-8921-aa2d32efc44f", "name": "30 minutes", "prices": [["01a20521-3d26-7166-beda-5b1f3cb37a5e", 500], ["01a20521-3d26-7166-beda-5b2027fb1bc7", 800], ["01a20521-3d26-7166-beda-5b21dccddbdd", 700]], "max_quantity": 3, "unit_minutes": 30, "refund_policy": "keep"}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3db2-76e8-94f4-25f245f6bbaa	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a4604b757ec1	edit_staff	{"id": "01a20521-3db2-76e8-94f4-25f245f6bbaa", "name": "Timur", "login": "cashier", "position": {"Made": "01a20521-3d84-7564-b389-5a343eb93257"}}	done	\N	2026-11-22 21:19:54.15+00
01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	open_shift	{"id": "01a20521-3dee-757c-8ab0-946e6c94b16e", "opening_cash": "20000"}	done	\N	2026-11-22 17:19:54.35+00
01a20521-3e01-7747-84cb-617aecf30e53	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	start_session	{"id": "01a20521-3e01-7747-84cb-617aecf30e53", "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d39-770d-be1e-998134a35796", "method": "cash", "tariff": "01a20521-3d74-7547-8043-4dc042487a81", "quantity": 2, "tendered": ""}	done	\N	2026-11-22 21:07:54.35+00
01a20521-3e21-7217-b19a-8172430a04b3	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	start_session	{"id": "01a20521-3e21-7217-b19a-8172430a04b3", "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d4e-7743-9b8c-67ae3bb0b879", "method": "card", "tariff": "01a20521-3d77-761e-a93b-aea62e2bb8e8", "quantity": 1, "tendered": ""}	done	\N	2026-11-22 20:38:54.35+00
01a20521-3e31-76f2-813b-0eaa8c116534	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	start_session	{"id": "01a20521-3e31-76f2-813b-0eaa8c116534", "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d59-7134-a918-a147eb052d36", "method": "cash", "tariff": "01a20521-3d74-7547-8043-4dc042487a81", "quantity": 2, "tendered": ""}	done	\N	2026-11-22 19:51:54.35+00
01a20521-3e40-7257-bd2c-c13a4d64fdf5	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	start_session	{"id": "01a20521-3e40-7257-bd2c-c13a4d64fdf5", "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d60-7321-9c0a-880f98453d7a", "method": "card", "tariff": "01a20521-3d82-73bf-8921-aa2d32efc44f", "quantity": 1, "tendered": ""}	done	\N	2026-11-22 20:52:54.35+00
01a20521-3e50-70aa-9376-48dd72d01af8	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	start_session	{"id": "01a20521-3e50-70aa-9376-48dd72d01af8", "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d6c-778c-a0e3-04a0b8fd853c", "method": "cash", "tariff": "01a20521-3d77-761e-a93b-aea62e2bb8e8", "quantity": 1, "tendered": ""}	done	\N	2026-11-22 20:35:54.35+00
01a20521-3e5d-7017-ae84-19fd9e1946e7	01a20521-3d17-7110-8722-a45e12476a23	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d86-763b-8f02-d0f96b415646	start_session	{"id": "01a20521-3e5d-7017-ae84-19fd9e1946e7", "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d6e-74be-8f66-3787d426f92a", "method": "cash", "tariff": "01a20521-3d74-7547-8043-4dc042487a81", "quantity": 1, "tendered": ""}	done	\N	2026-11-22 20:21:54.35+00
\.


--
-- Data for Name: client; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.client (id, organisation_id, kind, name, phone, created_at) FROM stdin;
01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d17-7110-8722-a45e12476a23	guest	Unknown Guest	\N	2026-11-22 21:19:54.135+00
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
01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d17-7110-8722-a45e12476a23	Nebula, Almaty	KZ	Asia/Almaty	+77270000000	1	5	30	06:00:00	2026-11-22 21:19:54.135+00
\.


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.device (id, club_id, zone_id, kind, number, archived_at, created_at, name, mac) FROM stdin;
01a20521-3d39-770d-be1e-998134a35796	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	1	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d3d-75cb-8926-b541652f1022	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	2	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d40-747e-8afa-010753fc1bea	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	3	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d42-729c-9fc8-e9a204ec6037	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	4	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d4e-7743-9b8c-67ae3bb0b879	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	5	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d51-7398-aef9-dfb8c5002728	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	6	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d53-74ba-b10c-57a753b42413	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	7	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d55-74fb-8e55-aa72c995f68b	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	8	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d57-768a-b5af-8ac0b13fcde8	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	9	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d59-7134-a918-a147eb052d36	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	10	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d5b-74b1-9c4c-abfae3fd6129	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	11	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d5c-70e4-8f22-aa21b0ee371e	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	12	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d5d-7457-8bae-e49f6e429865	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	13	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d5e-71a7-af8a-83613aab8936	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	14	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d5f-72ab-9bf4-90e8ab793a21	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	15	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d5f-72ab-9bf4-90ea9c252215	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	16	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d60-7321-9c0a-880f98453d7a	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	17	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d61-7284-ade6-a12282d2258d	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	18	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d62-721d-bbc9-1a3acf1a120a	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	19	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d62-721d-bbc9-1a3ccdf989ed	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	20	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d63-75e4-af85-540386fca584	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	21	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d64-7056-ad2b-8710b1c922db	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	22	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d65-75da-9c3d-30de356a84e5	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	23	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d66-72b1-b684-aa44a0f07572	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	24	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d66-72b1-b684-aa461781e55e	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	25	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d68-76d1-aa81-6bc4b3a548ef	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	26	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d69-72e0-82ec-92d36f55d4db	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	27	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d69-72e0-82ec-92d56cb9c3ea	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b1f3cb37a5e	pc	28	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d6a-76e7-a7b6-fde6f3240ccc	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b2027fb1bc7	pc	29	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d6b-7478-bbdc-6015a03040ab	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b2027fb1bc7	pc	30	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d6c-778c-a0e3-04a0b8fd853c	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b2027fb1bc7	pc	31	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d6c-778c-a0e3-04a26fc0beb4	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b2027fb1bc7	pc	32	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d6d-7768-b211-d3fda37a06de	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b2027fb1bc7	pc	33	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d6e-74be-8f66-3787d426f92a	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b2027fb1bc7	pc	34	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d6e-74be-8f66-37893c6287fd	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b2027fb1bc7	pc	35	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d6f-71d7-b709-b1f571de7649	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b2027fb1bc7	pc	36	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d6f-71d7-b709-b1f7a83f7b8d	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b2027fb1bc7	pc	37	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d70-74cb-8661-52effc4901a5	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b2027fb1bc7	pc	38	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d71-75ff-ad50-b884abc94569	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b2027fb1bc7	pc	39	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d71-75ff-ad50-b8863dce901e	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b2027fb1bc7	pc	40	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d72-7038-a7b7-70584073cdc0	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b21dccddbdd	console	1	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d73-7494-b24e-276f8e334609	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b21dccddbdd	console	2	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d73-7494-b24e-2771c71b0e1b	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b21dccddbdd	console	3	\N	2026-11-22 21:19:54.15+00	\N	\N
01a20521-3d74-7547-8043-4dbec43dfb0c	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d26-7166-beda-5b21dccddbdd	console	4	\N	2026-11-22 21:19:54.15+00	\N	\N
\.


--
-- Data for Name: news; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.news (id, club_id, number, body, at) FROM stdin;
01a20521-3d30-7082-89e8-fb1a40c5ff42	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d35-75e6-8f9e-fbbcaae1778c	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d38-71b6-b7da-344855af9374	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d3c-73a0-a9d1-2ff1a7d4281c	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d40-747e-8afa-010615296827	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d42-729c-9fc8-e9a1bce0e52e	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d4d-72af-941b-9b99682da9e3	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d50-7694-b1a7-96334a85561f	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d52-7662-a382-82ec1d78e263	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d54-773e-ac55-800967d4af39	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d56-7147-b921-925d3faa7c12	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d59-7134-a918-a146407816c2	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d5a-7622-b548-f3caaf96de76	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d5b-74b1-9c4c-abfb33b176e0	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d5c-70e4-8f22-aa22ba2089da	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d5d-7457-8bae-e4a055ecf443	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d5e-71a7-af8a-8362ab1af7dc	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d5f-72ab-9bf4-90e90fb11712	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d60-7321-9c0a-880e2905f6e6	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d61-7284-ade6-a1214d6cbbed	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d61-7284-ade6-a1239c18f1f4	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d62-721d-bbc9-1a3b16fab23f	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d63-75e4-af85-54026a54b3bd	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d64-7056-ad2b-870fb9975f07	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d65-75da-9c3d-30ddd1255aae	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d66-72b1-b684-aa43a8e3018a	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d66-72b1-b684-aa45268270bb	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d68-76d1-aa81-6bc3026d7271	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d68-76d1-aa81-6bc50bed7cae	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d69-72e0-82ec-92d411bd2a6d	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d6a-76e7-a7b6-fde591303ecc	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d6b-7478-bbdc-601423cdcb49	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d6c-778c-a0e3-049f2e6ea12e	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d6c-778c-a0e3-04a1db5cae67	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d6d-7768-b211-d3fc4f8f73fb	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d6e-74be-8f66-3786751afbb8	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d6e-74be-8f66-37884669c845	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d6f-71d7-b709-b1f42eb94858	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d6f-71d7-b709-b1f6601636dd	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d70-74cb-8661-52ee90c6fcbe	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d70-74cb-8661-52f0d9019a9a	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d71-75ff-ad50-b8857e1e3685	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d72-7038-a7b7-7057dc2c3c14	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d72-7038-a7b7-7059877b8766	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d73-7494-b24e-27705ad5cda8	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d73-7494-b24e-27728230104d	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3d74-7547-8043-4dbf3506af78	01a20521-3d17-7110-8722-a45fc10e81e4	\N	"Furnished"	2026-11-22 21:19:54.15+00
01a20521-3df5-742d-a764-ce90fb41ab0a	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Shift": {"id": "01a20521-3dee-757c-8ab0-946e6c94b16e", "closed": null, "number": 1, "opened_at": "2026-11-22T17:19:54.350Z", "opened_by": "Dana", "business_day": "2026-11-22", "opening_cash": 20000}}	2026-11-22 17:19:54.35+00
01a20521-3e0b-719d-be97-3bf6d0efc073	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e01-7747-84cb-617aecf30e53", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "active", "blocks": [{"id": "01a20521-3e08-778b-92b7-97aab997aebd", "order": "01a20521-3e03-701d-a936-2701c0f69625", "price": 1800, "change": 0, "method": "cash", "tariff": "01a20521-3d74-7547-8043-4dc042487a81", "seconds": 7200, "bought_at": "2026-11-22T21:07:54.350Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d39-770d-be1e-998134a35796", "segments": [{"id": "01a20521-3e08-778b-92b7-97ab0ccabb06", "to": null, "from": "2026-11-22T21:07:54.350Z", "kind": "playing", "device": "01a20521-3d39-770d-be1e-998134a35796"}], "resumes_at": null, "started_at": "2026-11-22T21:07:54.350Z", "started_by": "Dana"}}	2026-11-22 21:07:54.35+00
01a20521-3e17-7393-adb3-27dc3d2b5d75	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e0c-7681-a4ae-63d7bfbb2db9", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "active", "blocks": [{"id": "01a20521-3e15-70b9-9e3e-756b1c26eac3", "order": "01a20521-3e0f-76c0-8cb5-3bc76d812acb", "price": 2400, "change": 0, "method": "cash", "tariff": "01a20521-3d77-761e-a93b-aea62e2bb8e8", "seconds": 10800, "bought_at": "2026-11-22T19:32:54.350Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d40-747e-8afa-010753fc1bea", "segments": [{"id": "01a20521-3e15-70b9-9e3e-756c6020929e", "to": null, "from": "2026-11-22T19:32:54.350Z", "kind": "playing", "device": "01a20521-3d40-747e-8afa-010753fc1bea"}], "resumes_at": null, "started_at": "2026-11-22T19:32:54.350Z", "started_by": "Dana"}}	2026-11-22 19:32:54.35+00
01a20521-3e20-72a7-96e3-cb1406499974	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e18-7308-a466-2aa487f11a34", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "active", "blocks": [{"id": "01a20521-3e1e-75ea-9697-6ffdca1abeef", "order": "01a20521-3e1a-7012-95ed-d2eee0c603a8", "price": 900, "change": 0, "method": "cash", "tariff": "01a20521-3d74-7547-8043-4dc042487a81", "seconds": 3600, "bought_at": "2026-11-22T20:22:54.350Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d42-729c-9fc8-e9a204ec6037", "segments": [{"id": "01a20521-3e1f-723f-a76d-b45055a6b796", "to": null, "from": "2026-11-22T20:22:54.350Z", "kind": "playing", "device": "01a20521-3d42-729c-9fc8-e9a204ec6037"}], "resumes_at": null, "started_at": "2026-11-22T20:22:54.350Z", "started_by": "Dana"}}	2026-11-22 20:22:54.35+00
01a20521-3e26-7213-8a04-a072ce8f31b9	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e21-7217-b19a-8172430a04b3", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "active", "blocks": [{"id": "01a20521-3e24-7450-9b4d-36ff9105ecc8", "order": "01a20521-3e23-7771-83c3-43bed2ee3072", "price": 2400, "change": 0, "method": "card", "tariff": "01a20521-3d77-761e-a93b-aea62e2bb8e8", "seconds": 10800, "bought_at": "2026-11-22T20:38:54.350Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d4e-7743-9b8c-67ae3bb0b879", "segments": [{"id": "01a20521-3e25-7165-a52c-50067b1e0410", "to": null, "from": "2026-11-22T20:38:54.350Z", "kind": "playing", "device": "01a20521-3d4e-7743-9b8c-67ae3bb0b879"}], "resumes_at": null, "started_at": "2026-11-22T20:38:54.350Z", "started_by": "Dana"}}	2026-11-22 20:38:54.35+00
01a20521-3e35-754a-b4f2-00bb02e1ddcb	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e31-76f2-813b-0eaa8c116534", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "active", "blocks": [{"id": "01a20521-3e34-75fe-8476-c8f150005cb4", "order": "01a20521-3e32-75be-ac41-0125b9ddd3ed", "price": 1800, "change": 0, "method": "cash", "tariff": "01a20521-3d74-7547-8043-4dc042487a81", "seconds": 7200, "bought_at": "2026-11-22T19:51:54.350Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d59-7134-a918-a147eb052d36", "segments": [{"id": "01a20521-3e34-75fe-8476-c8f28f491a32", "to": null, "from": "2026-11-22T19:51:54.350Z", "kind": "playing", "device": "01a20521-3d59-7134-a918-a147eb052d36"}], "resumes_at": null, "started_at": "2026-11-22T19:51:54.350Z", "started_by": "Dana"}}	2026-11-22 19:51:54.35+00
01a20521-3e45-769c-a6f5-44c007f7ef2d	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e40-7257-bd2c-c13a4d64fdf5", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "active", "blocks": [{"id": "01a20521-3e44-77e5-9054-bd110812e5a4", "order": "01a20521-3e42-7623-add3-a6c10cc95365", "price": 500, "change": 0, "method": "card", "tariff": "01a20521-3d82-73bf-8921-aa2d32efc44f", "seconds": 1800, "bought_at": "2026-11-22T20:52:54.350Z", "tariff_name": "30 minutes", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d60-7321-9c0a-880f98453d7a", "segments": [{"id": "01a20521-3e44-77e5-9054-bd12bdb5bdff", "to": null, "from": "2026-11-22T20:52:54.350Z", "kind": "playing", "device": "01a20521-3d60-7321-9c0a-880f98453d7a"}], "resumes_at": null, "started_at": "2026-11-22T20:52:54.350Z", "started_by": "Dana"}}	2026-11-22 20:52:54.35+00
01a20521-3e54-76ad-99f9-e2ce384751d8	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e50-70aa-9376-48dd72d01af8", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "active", "blocks": [{"id": "01a20521-3e53-76c7-a23f-52f4432c72ce", "order": "01a20521-3e52-7266-9b03-0eaae173fba7", "price": 3600, "change": 0, "method": "cash", "tariff": "01a20521-3d77-761e-a93b-aea62e2bb8e8", "seconds": 10800, "bought_at": "2026-11-22T20:35:54.350Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d6c-778c-a0e3-04a0b8fd853c", "segments": [{"id": "01a20521-3e54-76ad-99f9-e2cdb40ff73f", "to": null, "from": "2026-11-22T20:35:54.350Z", "kind": "playing", "device": "01a20521-3d6c-778c-a0e3-04a0b8fd853c"}], "resumes_at": null, "started_at": "2026-11-22T20:35:54.350Z", "started_by": "Dana"}}	2026-11-22 20:35:54.35+00
01a20521-3e61-7317-9066-1aa82032e621	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e5d-7017-ae84-19fd9e1946e7", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "active", "blocks": [{"id": "01a20521-3e60-74dd-9b86-4f6901686f02", "order": "01a20521-3e5e-7340-9015-183bc98164db", "price": 1400, "change": 0, "method": "cash", "tariff": "01a20521-3d74-7547-8043-4dc042487a81", "seconds": 3600, "bought_at": "2026-11-22T20:21:54.350Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d6e-74be-8f66-3787d426f92a", "segments": [{"id": "01a20521-3e60-74dd-9b86-4f6ad6e93108", "to": null, "from": "2026-11-22T20:21:54.350Z", "kind": "playing", "device": "01a20521-3d6e-74be-8f66-3787d426f92a"}], "resumes_at": null, "started_at": "2026-11-22T20:21:54.350Z", "started_by": "Dana"}}	2026-11-22 20:21:54.35+00
01a20521-3e2b-72ba-beca-f585fd468e71	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e21-7217-b19a-8172430a04b3", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "paused", "blocks": [{"id": "01a20521-3e24-7450-9b4d-36ff9105ecc8", "order": "01a20521-3e23-7771-83c3-43bed2ee3072", "price": 2400, "change": 0, "method": "card", "tariff": "01a20521-3d77-761e-a93b-aea62e2bb8e8", "seconds": 10800, "bought_at": "2026-11-22T20:38:54.350Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d4e-7743-9b8c-67ae3bb0b879", "segments": [{"id": "01a20521-3e25-7165-a52c-50067b1e0410", "to": "2026-11-22T21:16:54.350Z", "from": "2026-11-22T20:38:54.350Z", "kind": "playing", "device": "01a20521-3d4e-7743-9b8c-67ae3bb0b879"}, {"id": "01a20521-3e2a-771c-ba4e-9a38cf37b450", "to": null, "from": "2026-11-22T21:16:54.350Z", "kind": "paused", "device": "01a20521-3d4e-7743-9b8c-67ae3bb0b879"}], "resumes_at": "2026-11-22T21:46:54.350Z", "started_at": "2026-11-22T20:38:54.350Z", "started_by": "Dana"}}	2026-11-22 21:16:54.35+00
01a20521-3e3a-7014-9a77-6bb8d3a9965a	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e36-7552-9fde-e331be24c0a4", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "active", "blocks": [{"id": "01a20521-3e39-7115-a8b2-1f81947b8eef", "order": "01a20521-3e37-7516-af81-bd55b627c92b", "price": 900, "change": 0, "method": "cash", "tariff": "01a20521-3d74-7547-8043-4dc042487a81", "seconds": 3600, "bought_at": "2026-11-22T20:41:54.350Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d5b-74b1-9c4c-abfae3fd6129", "segments": [{"id": "01a20521-3e3a-7014-9a77-6bb7f2122ef4", "to": null, "from": "2026-11-22T20:41:54.350Z", "kind": "playing", "device": "01a20521-3d5b-74b1-9c4c-abfae3fd6129"}], "resumes_at": null, "started_at": "2026-11-22T20:41:54.350Z", "started_by": "Dana"}}	2026-11-22 20:41:54.35+00
01a20521-3e4a-7261-ab6b-b04333c73e82	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e46-76a3-93c5-e847594dd3cc", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "active", "blocks": [{"id": "01a20521-3e49-71e3-a743-ce71107de938", "order": "01a20521-3e47-74cf-a3d4-c696917ec745", "price": 2400, "change": 0, "method": "cash", "tariff": "01a20521-3d77-761e-a93b-aea62e2bb8e8", "seconds": 10800, "bought_at": "2026-11-22T18:49:54.350Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d63-75e4-af85-540386fca584", "segments": [{"id": "01a20521-3e4a-7261-ab6b-b042b5511b8f", "to": null, "from": "2026-11-22T18:49:54.350Z", "kind": "playing", "device": "01a20521-3d63-75e4-af85-540386fca584"}], "resumes_at": null, "started_at": "2026-11-22T18:49:54.350Z", "started_by": "Dana"}}	2026-11-22 18:49:54.35+00
01a20521-3e57-70fd-802e-dce3dc41d0d3	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e50-70aa-9376-48dd72d01af8", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "paused", "blocks": [{"id": "01a20521-3e53-76c7-a23f-52f4432c72ce", "order": "01a20521-3e52-7266-9b03-0eaae173fba7", "price": 3600, "change": 0, "method": "cash", "tariff": "01a20521-3d77-761e-a93b-aea62e2bb8e8", "seconds": 10800, "bought_at": "2026-11-22T20:35:54.350Z", "tariff_name": "3 hours", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d6c-778c-a0e3-04a0b8fd853c", "segments": [{"id": "01a20521-3e54-76ad-99f9-e2cdb40ff73f", "to": "2026-11-22T21:08:54.350Z", "from": "2026-11-22T20:35:54.350Z", "kind": "playing", "device": "01a20521-3d6c-778c-a0e3-04a0b8fd853c"}, {"id": "01a20521-3e57-70fd-802e-dce2aff31b6e", "to": null, "from": "2026-11-22T21:08:54.350Z", "kind": "paused", "device": "01a20521-3d6c-778c-a0e3-04a0b8fd853c"}], "resumes_at": "2026-11-22T21:38:54.350Z", "started_at": "2026-11-22T20:35:54.350Z", "started_by": "Dana"}}	2026-11-22 21:08:54.35+00
01a20521-3e65-72b4-baf3-8c11c8f124b9	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e61-7317-9066-1aa9b8709951", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "active", "blocks": [{"id": "01a20521-3e64-7014-8012-23efc9ec01a9", "order": "01a20521-3e63-76ad-b805-6d7a9804bbd3", "price": 5500, "change": 0, "method": "card", "tariff": "01a20521-3d7e-76ad-aca7-440d5d0dc8ca", "seconds": 18000, "bought_at": "2026-11-22T18:09:54.350Z", "tariff_name": "5 hours", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d6f-71d7-b709-b1f7a83f7b8d", "segments": [{"id": "01a20521-3e64-7014-8012-23f0843f2265", "to": null, "from": "2026-11-22T18:09:54.350Z", "kind": "playing", "device": "01a20521-3d6f-71d7-b709-b1f7a83f7b8d"}], "resumes_at": null, "started_at": "2026-11-22T18:09:54.350Z", "started_by": "Dana"}}	2026-11-22 18:09:54.35+00
01a20521-3e30-7754-ab4e-bb28f6fddcc6	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e2b-72ba-beca-f586d98c1c27", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "active", "blocks": [{"id": "01a20521-3e2f-73c2-a199-b05029047365", "order": "01a20521-3e2d-766f-98cc-8319752e1999", "price": 3500, "change": 0, "method": "card", "tariff": "01a20521-3d7e-76ad-aca7-440d5d0dc8ca", "seconds": 18000, "bought_at": "2026-11-22T20:59:54.350Z", "tariff_name": "5 hours", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d55-74fb-8e55-aa72c995f68b", "segments": [{"id": "01a20521-3e2f-73c2-a199-b05150767031", "to": null, "from": "2026-11-22T20:59:54.350Z", "kind": "playing", "device": "01a20521-3d55-74fb-8e55-aa72c995f68b"}], "resumes_at": null, "started_at": "2026-11-22T20:59:54.350Z", "started_by": "Dana"}}	2026-11-22 20:59:54.35+00
01a20521-3e40-7257-bd2c-c13908399e41	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e3b-749a-a958-ee1db726a57d", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "active", "blocks": [{"id": "01a20521-3e3f-74da-a4a8-26f8ebddc8d1", "order": "01a20521-3e3c-7568-b4ac-b44815dd3ada", "price": 500, "change": 0, "method": "cash", "tariff": "01a20521-3d82-73bf-8921-aa2d32efc44f", "seconds": 1800, "bought_at": "2026-11-22T21:14:54.350Z", "tariff_name": "30 minutes", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d5e-71a7-af8a-83613aab8936", "segments": [{"id": "01a20521-3e3f-74da-a4a8-26f9cfcddf76", "to": null, "from": "2026-11-22T21:14:54.350Z", "kind": "playing", "device": "01a20521-3d5e-71a7-af8a-83613aab8936"}], "resumes_at": null, "started_at": "2026-11-22T21:14:54.350Z", "started_by": "Dana"}}	2026-11-22 21:14:54.35+00
01a20521-3e50-70aa-9376-48dc0cea82cd	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e4b-73c5-a52e-861511adda17", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "active", "blocks": [{"id": "01a20521-3e4f-717f-8686-a048e0a3d0a6", "order": "01a20521-3e4d-719c-8bb9-304b85273c7e", "price": 2700, "change": 0, "method": "card", "tariff": "01a20521-3d74-7547-8043-4dc042487a81", "seconds": 10800, "bought_at": "2026-11-22T20:13:54.350Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d68-76d1-aa81-6bc4b3a548ef", "segments": [{"id": "01a20521-3e4f-717f-8686-a049ecb8b6d7", "to": null, "from": "2026-11-22T20:13:54.350Z", "kind": "playing", "device": "01a20521-3d68-76d1-aa81-6bc4b3a548ef"}], "resumes_at": null, "started_at": "2026-11-22T20:13:54.350Z", "started_by": "Dana"}}	2026-11-22 20:13:54.35+00
01a20521-3e5c-767e-b777-95ed48e2d5ac	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e58-749a-b201-dda026b7ec71", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "active", "blocks": [{"id": "01a20521-3e5b-7008-87f8-53552d67170a", "order": "01a20521-3e5a-74ac-912f-c6b9da095654", "price": 1400, "change": 0, "method": "card", "tariff": "01a20521-3d74-7547-8043-4dc042487a81", "seconds": 3600, "bought_at": "2026-11-22T21:17:54.350Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d6c-778c-a0e3-04a26fc0beb4", "segments": [{"id": "01a20521-3e5c-767e-b777-95eca411b542", "to": null, "from": "2026-11-22T21:17:54.350Z", "kind": "playing", "device": "01a20521-3d6c-778c-a0e3-04a26fc0beb4"}], "resumes_at": null, "started_at": "2026-11-22T21:17:54.350Z", "started_by": "Dana"}}	2026-11-22 21:17:54.35+00
01a20521-3e6a-70ed-ae27-4858819d8c56	01a20521-3d17-7110-8722-a45fc10e81e4	\N	{"Session": {"id": "01a20521-3e66-759f-9ad2-269cf56f525c", "who": "Unknown Guest", "club": "01a20521-3d17-7110-8722-a45fc10e81e4", "ended": null, "state": "active", "blocks": [{"id": "01a20521-3e69-7103-8ca0-d2850be49371", "order": "01a20521-3e67-71c1-b28c-6ed5b2dd28bb", "price": 1200, "change": 0, "method": "cash", "tariff": "01a20521-3d74-7547-8043-4dc042487a81", "seconds": 3600, "bought_at": "2026-11-22T20:46:54.350Z", "tariff_name": "1 hour", "refund_policy": "keep"}], "client": "01a20521-3d1a-7065-acb4-109b29bad2fa", "device": "01a20521-3d72-7038-a7b7-70584073cdc0", "segments": [{"id": "01a20521-3e69-7103-8ca0-d286fe0330b0", "to": null, "from": "2026-11-22T20:46:54.350Z", "kind": "playing", "device": "01a20521-3d72-7038-a7b7-70584073cdc0"}], "resumes_at": null, "started_at": "2026-11-22T20:46:54.350Z", "started_by": "Dana"}}	2026-11-22 20:46:54.35+00
\.


--
-- Data for Name: order; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public."order" (id, club_id, client_id, shift_id, staff_id, total, paid_at) FROM stdin;
01a20521-3e03-701d-a936-2701c0f69625	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	1800	2026-11-22 21:07:54.35+00
01a20521-3e0f-76c0-8cb5-3bc76d812acb	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	2400	2026-11-22 19:32:54.35+00
01a20521-3e1a-7012-95ed-d2eee0c603a8	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	900	2026-11-22 20:22:54.35+00
01a20521-3e23-7771-83c3-43bed2ee3072	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	2400	2026-11-22 20:38:54.35+00
01a20521-3e2d-766f-98cc-8319752e1999	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	3500	2026-11-22 20:59:54.35+00
01a20521-3e32-75be-ac41-0125b9ddd3ed	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	1800	2026-11-22 19:51:54.35+00
01a20521-3e37-7516-af81-bd55b627c92b	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	900	2026-11-22 20:41:54.35+00
01a20521-3e3c-7568-b4ac-b44815dd3ada	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	500	2026-11-22 21:14:54.35+00
01a20521-3e42-7623-add3-a6c10cc95365	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	500	2026-11-22 20:52:54.35+00
01a20521-3e47-74cf-a3d4-c696917ec745	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	2400	2026-11-22 18:49:54.35+00
01a20521-3e4d-719c-8bb9-304b85273c7e	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	2700	2026-11-22 20:13:54.35+00
01a20521-3e52-7266-9b03-0eaae173fba7	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	3600	2026-11-22 20:35:54.35+00
01a20521-3e5a-74ac-912f-c6b9da095654	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	1400	2026-11-22 21:17:54.35+00
01a20521-3e5e-7340-9015-183bc98164db	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	1400	2026-11-22 20:21:54.35+00
01a20521-3e63-76ad-b805-6d7a9804bbd3	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	5500	2026-11-22 18:09:54.35+00
01a20521-3e67-71c1-b28c-6ed5b2dd28bb	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	1200	2026-11-22 20:46:54.35+00
\.


--
-- Data for Name: order_line; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.order_line (id, club_id, order_id, "position", tariff_id, zone_id, tariff_name, zone_name, quantity, unit_price, total) FROM stdin;
01a20521-3e04-74c3-a225-8b6253f254b9	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e03-701d-a936-2701c0f69625	0	01a20521-3d74-7547-8043-4dc042487a81	01a20521-3d26-7166-beda-5b1f3cb37a5e	1 hour	Standard	2	900	1800
01a20521-3e0f-76c0-8cb5-3bc8280a6986	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e0f-76c0-8cb5-3bc76d812acb	0	01a20521-3d77-761e-a93b-aea62e2bb8e8	01a20521-3d26-7166-beda-5b1f3cb37a5e	3 hours	Standard	1	2400	2400
01a20521-3e1a-7012-95ed-d2eff37e8adf	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e1a-7012-95ed-d2eee0c603a8	0	01a20521-3d74-7547-8043-4dc042487a81	01a20521-3d26-7166-beda-5b1f3cb37a5e	1 hour	Standard	1	900	900
01a20521-3e23-7771-83c3-43bf7a3aed84	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e23-7771-83c3-43bed2ee3072	0	01a20521-3d77-761e-a93b-aea62e2bb8e8	01a20521-3d26-7166-beda-5b1f3cb37a5e	3 hours	Standard	1	2400	2400
01a20521-3e2e-7557-b643-3faaa889e4b7	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e2d-766f-98cc-8319752e1999	0	01a20521-3d7e-76ad-aca7-440d5d0dc8ca	01a20521-3d26-7166-beda-5b1f3cb37a5e	5 hours	Standard	1	3500	3500
01a20521-3e32-75be-ac41-0126f40b067d	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e32-75be-ac41-0125b9ddd3ed	0	01a20521-3d74-7547-8043-4dc042487a81	01a20521-3d26-7166-beda-5b1f3cb37a5e	1 hour	Standard	2	900	1800
01a20521-3e37-7516-af81-bd562336df2e	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e37-7516-af81-bd55b627c92b	0	01a20521-3d74-7547-8043-4dc042487a81	01a20521-3d26-7166-beda-5b1f3cb37a5e	1 hour	Standard	1	900	900
01a20521-3e3d-7500-a46a-07c87adac755	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e3c-7568-b4ac-b44815dd3ada	0	01a20521-3d82-73bf-8921-aa2d32efc44f	01a20521-3d26-7166-beda-5b1f3cb37a5e	30 minutes	Standard	1	500	500
01a20521-3e42-7623-add3-a6c275472692	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e42-7623-add3-a6c10cc95365	0	01a20521-3d82-73bf-8921-aa2d32efc44f	01a20521-3d26-7166-beda-5b1f3cb37a5e	30 minutes	Standard	1	500	500
01a20521-3e47-74cf-a3d4-c69706d67622	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e47-74cf-a3d4-c696917ec745	0	01a20521-3d77-761e-a93b-aea62e2bb8e8	01a20521-3d26-7166-beda-5b1f3cb37a5e	3 hours	Standard	1	2400	2400
01a20521-3e4d-719c-8bb9-304cd2034309	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e4d-719c-8bb9-304b85273c7e	0	01a20521-3d74-7547-8043-4dc042487a81	01a20521-3d26-7166-beda-5b1f3cb37a5e	1 hour	Standard	3	900	2700
01a20521-3e52-7266-9b03-0eabc7bf5211	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e52-7266-9b03-0eaae173fba7	0	01a20521-3d77-761e-a93b-aea62e2bb8e8	01a20521-3d26-7166-beda-5b2027fb1bc7	3 hours	VIP	1	3600	3600
01a20521-3e5a-74ac-912f-c6ba022fa917	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e5a-74ac-912f-c6b9da095654	0	01a20521-3d74-7547-8043-4dc042487a81	01a20521-3d26-7166-beda-5b2027fb1bc7	1 hour	VIP	1	1400	1400
01a20521-3e5e-7340-9015-183c4d3185ac	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e5e-7340-9015-183bc98164db	0	01a20521-3d74-7547-8043-4dc042487a81	01a20521-3d26-7166-beda-5b2027fb1bc7	1 hour	VIP	1	1400	1400
01a20521-3e63-76ad-b805-6d7b8dba7040	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e63-76ad-b805-6d7a9804bbd3	0	01a20521-3d7e-76ad-aca7-440d5d0dc8ca	01a20521-3d26-7166-beda-5b2027fb1bc7	5 hours	VIP	1	5500	5500
01a20521-3e67-71c1-b28c-6ed643287b22	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e67-71c1-b28c-6ed5b2dd28bb	0	01a20521-3d74-7547-8043-4dc042487a81	01a20521-3d26-7166-beda-5b21dccddbdd	1 hour	Consoles	1	1200	1200
\.


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.organisation (id, name, currency_code, currency_symbol, currency_digits, demo, created_at) FROM stdin;
01a20521-3d17-7110-8722-a45e12476a23	Nebula	KZT	₸	0	t	2026-11-22 21:19:54.135+00
\.


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.payment (id, club_id, order_id, transaction_id, method, amount, tendered, change_given, at) FROM stdin;
01a20521-3e04-74c3-a225-8b634d60eabf	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e03-701d-a936-2701c0f69625	01a20521-3e06-7157-a513-774635ea3284	cash	1800	1800	0	2026-11-22 21:07:54.35+00
01a20521-3e0f-76c0-8cb5-3bc9f32b1bd9	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e0f-76c0-8cb5-3bc76d812acb	01a20521-3e11-776f-b450-9e134d0a3ef0	cash	2400	2400	0	2026-11-22 19:32:54.35+00
01a20521-3e1a-7012-95ed-d2f04e5cf4bd	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e1a-7012-95ed-d2eee0c603a8	01a20521-3e1c-71ed-be29-ba82fab1d45f	cash	900	900	0	2026-11-22 20:22:54.35+00
01a20521-3e23-7771-83c3-43c05777e51c	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e23-7771-83c3-43bed2ee3072	01a20521-3e23-7771-83c3-43c197c9c4a5	card	2400	2400	0	2026-11-22 20:38:54.35+00
01a20521-3e2e-7557-b643-3fab3e59a7ec	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e2d-766f-98cc-8319752e1999	01a20521-3e2e-7557-b643-3fac2b8ffe77	card	3500	3500	0	2026-11-22 20:59:54.35+00
01a20521-3e32-75be-ac41-01272ae8ef43	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e32-75be-ac41-0125b9ddd3ed	01a20521-3e33-7597-a3f1-0628f0795024	cash	1800	1800	0	2026-11-22 19:51:54.35+00
01a20521-3e37-7516-af81-bd5780f48c50	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e37-7516-af81-bd55b627c92b	01a20521-3e38-725f-9ca9-901b5ef5e7ae	cash	900	900	0	2026-11-22 20:41:54.35+00
01a20521-3e3d-7500-a46a-07c923f564b1	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e3c-7568-b4ac-b44815dd3ada	01a20521-3e3d-7500-a46a-07ca982bff0b	cash	500	500	0	2026-11-22 21:14:54.35+00
01a20521-3e42-7623-add3-a6c3fd0f6739	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e42-7623-add3-a6c10cc95365	01a20521-3e43-75b6-ab56-a5abafbc8c89	card	500	500	0	2026-11-22 20:52:54.35+00
01a20521-3e47-74cf-a3d4-c698527f8eeb	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e47-74cf-a3d4-c696917ec745	01a20521-3e48-702a-a4fa-88d516038d1f	cash	2400	2400	0	2026-11-22 18:49:54.35+00
01a20521-3e4d-719c-8bb9-304d71640296	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e4d-719c-8bb9-304b85273c7e	01a20521-3e4e-7349-b935-50d9e30063a3	card	2700	2700	0	2026-11-22 20:13:54.35+00
01a20521-3e52-7266-9b03-0eac06c39211	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e52-7266-9b03-0eaae173fba7	01a20521-3e53-76c7-a23f-52f11a29aa08	cash	3600	3600	0	2026-11-22 20:35:54.35+00
01a20521-3e5a-74ac-912f-c6bb082298fe	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e5a-74ac-912f-c6b9da095654	01a20521-3e5b-7008-87f8-535209bb813e	card	1400	1400	0	2026-11-22 21:17:54.35+00
01a20521-3e5e-7340-9015-183d2c953556	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e5e-7340-9015-183bc98164db	01a20521-3e5f-7061-93bf-dded20c8e6de	cash	1400	1400	0	2026-11-22 20:21:54.35+00
01a20521-3e63-76ad-b805-6d7c453f17ce	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e63-76ad-b805-6d7a9804bbd3	01a20521-3e63-76ad-b805-6d7d4d66a2b1	card	5500	5500	0	2026-11-22 18:09:54.35+00
01a20521-3e67-71c1-b28c-6ed75c779721	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e67-71c1-b28c-6ed5b2dd28bb	01a20521-3e68-7503-abc4-daa612fab853	cash	1200	1200	0	2026-11-22 20:46:54.35+00
\.


--
-- Data for Name: posting; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.posting (id, club_id, transaction_id, account_id, shift_id, amount) FROM stdin;
01a20521-3df4-75e7-a889-28d1d4069c6d	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3df2-758b-92aa-efbbac16ea99	01a20521-3d19-7707-abfa-46cbc973464b	01a20521-3dee-757c-8ab0-946e6c94b16e	-20000
01a20521-3df4-75e7-a889-28d2089fbad8	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3df2-758b-92aa-efbbac16ea99	01a20521-3d19-7707-abfa-46c8a780ce45	01a20521-3dee-757c-8ab0-946e6c94b16e	20000
01a20521-3e06-7157-a513-77476f2127a7	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e06-7157-a513-774635ea3284	01a20521-3d19-7707-abfa-46caab084076	01a20521-3dee-757c-8ab0-946e6c94b16e	-1800
01a20521-3e06-7157-a513-77489b155a86	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e06-7157-a513-774635ea3284	01a20521-3d19-7707-abfa-46c8a780ce45	01a20521-3dee-757c-8ab0-946e6c94b16e	1800
01a20521-3e12-77fc-8866-b7417c30fe6e	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e11-776f-b450-9e134d0a3ef0	01a20521-3d19-7707-abfa-46caab084076	01a20521-3dee-757c-8ab0-946e6c94b16e	-2400
01a20521-3e12-77fc-8866-b74268aea189	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e11-776f-b450-9e134d0a3ef0	01a20521-3d19-7707-abfa-46c8a780ce45	01a20521-3dee-757c-8ab0-946e6c94b16e	2400
01a20521-3e1d-7546-8d7b-530d9c8d01ea	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e1c-71ed-be29-ba82fab1d45f	01a20521-3d19-7707-abfa-46caab084076	01a20521-3dee-757c-8ab0-946e6c94b16e	-900
01a20521-3e1d-7546-8d7b-530e1efac294	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e1c-71ed-be29-ba82fab1d45f	01a20521-3d19-7707-abfa-46c8a780ce45	01a20521-3dee-757c-8ab0-946e6c94b16e	900
01a20521-3e24-7450-9b4d-36fd4e3a492d	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e23-7771-83c3-43c197c9c4a5	01a20521-3d19-7707-abfa-46caab084076	01a20521-3dee-757c-8ab0-946e6c94b16e	-2400
01a20521-3e24-7450-9b4d-36fe37d50ba7	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e23-7771-83c3-43c197c9c4a5	01a20521-3d19-7707-abfa-46c947133123	01a20521-3dee-757c-8ab0-946e6c94b16e	2400
01a20521-3e2f-73c2-a199-b04e4b663534	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e2e-7557-b643-3fac2b8ffe77	01a20521-3d19-7707-abfa-46caab084076	01a20521-3dee-757c-8ab0-946e6c94b16e	-3500
01a20521-3e2f-73c2-a199-b04f7128534e	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e2e-7557-b643-3fac2b8ffe77	01a20521-3d19-7707-abfa-46c947133123	01a20521-3dee-757c-8ab0-946e6c94b16e	3500
01a20521-3e33-7597-a3f1-0629ede4c6f1	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e33-7597-a3f1-0628f0795024	01a20521-3d19-7707-abfa-46caab084076	01a20521-3dee-757c-8ab0-946e6c94b16e	-1800
01a20521-3e33-7597-a3f1-062ac2352fe8	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e33-7597-a3f1-0628f0795024	01a20521-3d19-7707-abfa-46c8a780ce45	01a20521-3dee-757c-8ab0-946e6c94b16e	1800
01a20521-3e39-7115-a8b2-1f7f022a382b	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e38-725f-9ca9-901b5ef5e7ae	01a20521-3d19-7707-abfa-46caab084076	01a20521-3dee-757c-8ab0-946e6c94b16e	-900
01a20521-3e39-7115-a8b2-1f80e25f25b6	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e38-725f-9ca9-901b5ef5e7ae	01a20521-3d19-7707-abfa-46c8a780ce45	01a20521-3dee-757c-8ab0-946e6c94b16e	900
01a20521-3e3e-77fe-a1ea-35075ccd19da	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e3d-7500-a46a-07ca982bff0b	01a20521-3d19-7707-abfa-46caab084076	01a20521-3dee-757c-8ab0-946e6c94b16e	-500
01a20521-3e3e-77fe-a1ea-350807d71e09	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e3d-7500-a46a-07ca982bff0b	01a20521-3d19-7707-abfa-46c8a780ce45	01a20521-3dee-757c-8ab0-946e6c94b16e	500
01a20521-3e43-75b6-ab56-a5acac56ac3b	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e43-75b6-ab56-a5abafbc8c89	01a20521-3d19-7707-abfa-46caab084076	01a20521-3dee-757c-8ab0-946e6c94b16e	-500
01a20521-3e43-75b6-ab56-a5ada316a47b	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e43-75b6-ab56-a5abafbc8c89	01a20521-3d19-7707-abfa-46c947133123	01a20521-3dee-757c-8ab0-946e6c94b16e	500
01a20521-3e49-71e3-a743-ce6fe5ae8430	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e48-702a-a4fa-88d516038d1f	01a20521-3d19-7707-abfa-46caab084076	01a20521-3dee-757c-8ab0-946e6c94b16e	-2400
01a20521-3e49-71e3-a743-ce704f9360d3	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e48-702a-a4fa-88d516038d1f	01a20521-3d19-7707-abfa-46c8a780ce45	01a20521-3dee-757c-8ab0-946e6c94b16e	2400
01a20521-3e4e-7349-b935-50dac9e82dd0	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e4e-7349-b935-50d9e30063a3	01a20521-3d19-7707-abfa-46caab084076	01a20521-3dee-757c-8ab0-946e6c94b16e	-2700
01a20521-3e4e-7349-b935-50db2ed34498	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e4e-7349-b935-50d9e30063a3	01a20521-3d19-7707-abfa-46c947133123	01a20521-3dee-757c-8ab0-946e6c94b16e	2700
01a20521-3e53-76c7-a23f-52f22a084776	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e53-76c7-a23f-52f11a29aa08	01a20521-3d19-7707-abfa-46caab084076	01a20521-3dee-757c-8ab0-946e6c94b16e	-3600
01a20521-3e53-76c7-a23f-52f3cd78cdf8	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e53-76c7-a23f-52f11a29aa08	01a20521-3d19-7707-abfa-46c8a780ce45	01a20521-3dee-757c-8ab0-946e6c94b16e	3600
01a20521-3e5b-7008-87f8-53535b10ed85	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e5b-7008-87f8-535209bb813e	01a20521-3d19-7707-abfa-46caab084076	01a20521-3dee-757c-8ab0-946e6c94b16e	-1400
01a20521-3e5b-7008-87f8-5354bc06be30	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e5b-7008-87f8-535209bb813e	01a20521-3d19-7707-abfa-46c947133123	01a20521-3dee-757c-8ab0-946e6c94b16e	1400
01a20521-3e5f-7061-93bf-ddee3be55e97	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e5f-7061-93bf-dded20c8e6de	01a20521-3d19-7707-abfa-46caab084076	01a20521-3dee-757c-8ab0-946e6c94b16e	-1400
01a20521-3e5f-7061-93bf-ddef8750d80d	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e5f-7061-93bf-dded20c8e6de	01a20521-3d19-7707-abfa-46c8a780ce45	01a20521-3dee-757c-8ab0-946e6c94b16e	1400
01a20521-3e64-7014-8012-23ed1be1c636	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e63-76ad-b805-6d7d4d66a2b1	01a20521-3d19-7707-abfa-46caab084076	01a20521-3dee-757c-8ab0-946e6c94b16e	-5500
01a20521-3e64-7014-8012-23ee5b89fd5b	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e63-76ad-b805-6d7d4d66a2b1	01a20521-3d19-7707-abfa-46c947133123	01a20521-3dee-757c-8ab0-946e6c94b16e	5500
01a20521-3e68-7503-abc4-daa79cb31c4f	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e68-7503-abc4-daa612fab853	01a20521-3d19-7707-abfa-46caab084076	01a20521-3dee-757c-8ab0-946e6c94b16e	-1200
01a20521-3e68-7503-abc4-daa8ba241bec	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e68-7503-abc4-daa612fab853	01a20521-3d19-7707-abfa-46c8a780ce45	01a20521-3dee-757c-8ab0-946e6c94b16e	1200
\.


--
-- Data for Name: role; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.role (id, organisation_id, name, built_in, may) FROM stdin;
01a20521-3d1b-73bb-b132-bc83d27272b0	01a20521-3d17-7110-8722-a45e12476a23	Owner	owner	[]
01a20521-3d1b-73bb-b132-bc84bf78050b	01a20521-3d17-7110-8722-a45e12476a23	Administrator	administrator	[]
01a20521-3d84-7564-b389-5a343eb93257	01a20521-3d17-7110-8722-a45e12476a23	Cashier	\N	["see_hall", "start_session", "pause_session", "move_session", "extend_session", "end_session", "see_shift", "open_shift", "close_shift"]
\.


--
-- Data for Name: seaql_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.seaql_migrations (version, applied_at) FROM stdin;
0001_people	1795382393
0002_hall	1795382393
0003_offer	1795382393
0004_ledger	1795382394
0005_orders	1795382394
0006_sessions	1795382394
0007_news	1795382394
0008_append_only	1795382394
0009_settings	1795382394
\.


--
-- Data for Name: segment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.segment (id, club_id, session_id, device_id, kind, "position", starts_at, ends_at) FROM stdin;
01a20521-3e08-778b-92b7-97ab0ccabb06	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e01-7747-84cb-617aecf30e53	01a20521-3d39-770d-be1e-998134a35796	playing	0	2026-11-22 21:07:54.35+00	\N
01a20521-3e15-70b9-9e3e-756c6020929e	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e0c-7681-a4ae-63d7bfbb2db9	01a20521-3d40-747e-8afa-010753fc1bea	playing	0	2026-11-22 19:32:54.35+00	\N
01a20521-3e1f-723f-a76d-b45055a6b796	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e18-7308-a466-2aa487f11a34	01a20521-3d42-729c-9fc8-e9a204ec6037	playing	0	2026-11-22 20:22:54.35+00	\N
01a20521-3e25-7165-a52c-50067b1e0410	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e21-7217-b19a-8172430a04b3	01a20521-3d4e-7743-9b8c-67ae3bb0b879	playing	0	2026-11-22 20:38:54.35+00	2026-11-22 21:16:54.35+00
01a20521-3e2a-771c-ba4e-9a38cf37b450	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e21-7217-b19a-8172430a04b3	01a20521-3d4e-7743-9b8c-67ae3bb0b879	paused	1	2026-11-22 21:16:54.35+00	\N
01a20521-3e2f-73c2-a199-b05150767031	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e2b-72ba-beca-f586d98c1c27	01a20521-3d55-74fb-8e55-aa72c995f68b	playing	0	2026-11-22 20:59:54.35+00	\N
01a20521-3e34-75fe-8476-c8f28f491a32	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e31-76f2-813b-0eaa8c116534	01a20521-3d59-7134-a918-a147eb052d36	playing	0	2026-11-22 19:51:54.35+00	\N
01a20521-3e3a-7014-9a77-6bb7f2122ef4	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e36-7552-9fde-e331be24c0a4	01a20521-3d5b-74b1-9c4c-abfae3fd6129	playing	0	2026-11-22 20:41:54.35+00	\N
01a20521-3e3f-74da-a4a8-26f9cfcddf76	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e3b-749a-a958-ee1db726a57d	01a20521-3d5e-71a7-af8a-83613aab8936	playing	0	2026-11-22 21:14:54.35+00	\N
01a20521-3e44-77e5-9054-bd12bdb5bdff	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e40-7257-bd2c-c13a4d64fdf5	01a20521-3d60-7321-9c0a-880f98453d7a	playing	0	2026-11-22 20:52:54.35+00	\N
01a20521-3e4a-7261-ab6b-b042b5511b8f	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e46-76a3-93c5-e847594dd3cc	01a20521-3d63-75e4-af85-540386fca584	playing	0	2026-11-22 18:49:54.35+00	\N
01a20521-3e4f-717f-8686-a049ecb8b6d7	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e4b-73c5-a52e-861511adda17	01a20521-3d68-76d1-aa81-6bc4b3a548ef	playing	0	2026-11-22 20:13:54.35+00	\N
01a20521-3e54-76ad-99f9-e2cdb40ff73f	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e50-70aa-9376-48dd72d01af8	01a20521-3d6c-778c-a0e3-04a0b8fd853c	playing	0	2026-11-22 20:35:54.35+00	2026-11-22 21:08:54.35+00
01a20521-3e57-70fd-802e-dce2aff31b6e	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e50-70aa-9376-48dd72d01af8	01a20521-3d6c-778c-a0e3-04a0b8fd853c	paused	1	2026-11-22 21:08:54.35+00	\N
01a20521-3e5c-767e-b777-95eca411b542	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e58-749a-b201-dda026b7ec71	01a20521-3d6c-778c-a0e3-04a26fc0beb4	playing	0	2026-11-22 21:17:54.35+00	\N
01a20521-3e60-74dd-9b86-4f6ad6e93108	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e5d-7017-ae84-19fd9e1946e7	01a20521-3d6e-74be-8f66-3787d426f92a	playing	0	2026-11-22 20:21:54.35+00	\N
01a20521-3e64-7014-8012-23f0843f2265	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e61-7317-9066-1aa9b8709951	01a20521-3d6f-71d7-b709-b1f7a83f7b8d	playing	0	2026-11-22 18:09:54.35+00	\N
01a20521-3e69-7103-8ca0-d286fe0330b0	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e66-759f-9ad2-269cf56f525c	01a20521-3d72-7038-a7b7-70584073cdc0	playing	0	2026-11-22 20:46:54.35+00	\N
\.


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.session (id, club_id, client_id, device_id, state, started_at, started_by, resumes_at, due_at, ended_at, end_reason, ended_by, refunded) FROM stdin;
01a20521-3e01-7747-84cb-617aecf30e53	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d39-770d-be1e-998134a35796	active	2026-11-22 21:07:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	\N	2026-11-22 23:07:54.35+00	\N	\N	\N	0
01a20521-3e0c-7681-a4ae-63d7bfbb2db9	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d40-747e-8afa-010753fc1bea	active	2026-11-22 19:32:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	\N	2026-11-22 22:32:54.35+00	\N	\N	\N	0
01a20521-3e18-7308-a466-2aa487f11a34	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d42-729c-9fc8-e9a204ec6037	active	2026-11-22 20:22:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	\N	2026-11-22 21:22:54.35+00	\N	\N	\N	0
01a20521-3e21-7217-b19a-8172430a04b3	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d4e-7743-9b8c-67ae3bb0b879	paused	2026-11-22 20:38:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	2026-11-22 21:46:54.35+00	2026-11-22 21:46:54.35+00	\N	\N	\N	0
01a20521-3e2b-72ba-beca-f586d98c1c27	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d55-74fb-8e55-aa72c995f68b	active	2026-11-22 20:59:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	\N	2026-11-23 01:59:54.35+00	\N	\N	\N	0
01a20521-3e31-76f2-813b-0eaa8c116534	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d59-7134-a918-a147eb052d36	active	2026-11-22 19:51:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	\N	2026-11-22 21:51:54.35+00	\N	\N	\N	0
01a20521-3e36-7552-9fde-e331be24c0a4	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d5b-74b1-9c4c-abfae3fd6129	active	2026-11-22 20:41:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	\N	2026-11-22 21:41:54.35+00	\N	\N	\N	0
01a20521-3e3b-749a-a958-ee1db726a57d	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d5e-71a7-af8a-83613aab8936	active	2026-11-22 21:14:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	\N	2026-11-22 21:44:54.35+00	\N	\N	\N	0
01a20521-3e40-7257-bd2c-c13a4d64fdf5	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d60-7321-9c0a-880f98453d7a	active	2026-11-22 20:52:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	\N	2026-11-22 21:22:54.35+00	\N	\N	\N	0
01a20521-3e46-76a3-93c5-e847594dd3cc	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d63-75e4-af85-540386fca584	active	2026-11-22 18:49:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	\N	2026-11-22 21:49:54.35+00	\N	\N	\N	0
01a20521-3e4b-73c5-a52e-861511adda17	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d68-76d1-aa81-6bc4b3a548ef	active	2026-11-22 20:13:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	\N	2026-11-22 23:13:54.35+00	\N	\N	\N	0
01a20521-3e50-70aa-9376-48dd72d01af8	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d6c-778c-a0e3-04a0b8fd853c	paused	2026-11-22 20:35:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	2026-11-22 21:38:54.35+00	2026-11-22 21:38:54.35+00	\N	\N	\N	0
01a20521-3e58-749a-b201-dda026b7ec71	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d6c-778c-a0e3-04a26fc0beb4	active	2026-11-22 21:17:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	\N	2026-11-22 22:17:54.35+00	\N	\N	\N	0
01a20521-3e5d-7017-ae84-19fd9e1946e7	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d6e-74be-8f66-3787d426f92a	active	2026-11-22 20:21:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	\N	2026-11-22 21:21:54.35+00	\N	\N	\N	0
01a20521-3e61-7317-9066-1aa9b8709951	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d6f-71d7-b709-b1f7a83f7b8d	active	2026-11-22 18:09:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	\N	2026-11-22 23:09:54.35+00	\N	\N	\N	0
01a20521-3e66-759f-9ad2-269cf56f525c	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3d1a-7065-acb4-109b29bad2fa	01a20521-3d72-7038-a7b7-70584073cdc0	active	2026-11-22 20:46:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	\N	2026-11-22 21:46:54.35+00	\N	\N	\N	0
\.


--
-- Data for Name: shift; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shift (id, club_id, number, business_day, opened_at, opened_by, opening_cash, closed_at, closed_by, counted_cash, expected_cash, note) FROM stdin;
01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d17-7110-8722-a45fc10e81e4	1	2026-11-22	2026-11-22 17:19:54.35+00	01a20521-3d86-763b-8f02-d0f96b415646	20000	\N	\N	\N	\N	
\.


--
-- Data for Name: sign_in; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sign_in (id, staff_id, data, expires_at) FROM stdin;
\.


--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.staff (id, organisation_id, login, name, password_hash, disabled_at, created_at, epoch) FROM stdin;
01a20521-3d17-7110-8722-a4604b757ec1	01a20521-3d17-7110-8722-a45e12476a23	owner	Aliya	$argon2id$v=19$m=19456,t=2,p=1$sd/jP6PZwk7qJ1igFXotYg$aJs9ZU/M1ttGZzvCiDsVAFLI81xleqFiUBNEIPt2jHA	\N	2026-11-22 21:19:54.135+00	0
01a20521-3d86-763b-8f02-d0f96b415646	01a20521-3d17-7110-8722-a45e12476a23	admin	Dana	$argon2id$v=19$m=19456,t=2,p=1$sohXGII0KOp23pfDMxZYmg$SAM0CPWdEWhxtQjQOSucQOfP0jJ28HNr/i4lMvXBVqk	\N	2026-11-22 21:19:54.15+00	0
01a20521-3db2-76e8-94f4-25f245f6bbaa	01a20521-3d17-7110-8722-a45e12476a23	cashier	Timur	$argon2id$v=19$m=19456,t=2,p=1$hcB+X24de8B8KHcinjLrdQ$HbxoqgnavmzPkBiTy9q2mzq9TkitBH/6UE2l/FMA6HA	\N	2026-11-22 21:19:54.15+00	0
\.


--
-- Data for Name: staff_role; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.staff_role (id, staff_id, role_id, club_id) FROM stdin;
01a20521-3d1c-7086-9713-a0668ba663fd	01a20521-3d17-7110-8722-a4604b757ec1	01a20521-3d1b-73bb-b132-bc83d27272b0	\N
01a20521-3db1-76c3-83d1-c2341d02ee09	01a20521-3d86-763b-8f02-d0f96b415646	01a20521-3d1b-73bb-b132-bc84bf78050b	\N
01a20521-3de9-75dc-bdc4-b035a03be139	01a20521-3db2-76e8-94f4-25f245f6bbaa	01a20521-3d84-7564-b389-5a343eb93257	\N
\.


--
-- Data for Name: tariff; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tariff (id, club_id, name, unit_minutes, max_quantity, refund_policy, "position", retired_at, created_at) FROM stdin;
01a20521-3d74-7547-8043-4dc042487a81	01a20521-3d17-7110-8722-a45fc10e81e4	1 hour	60	12	keep	0	\N	2026-11-22 21:19:54.15+00
01a20521-3d77-761e-a93b-aea62e2bb8e8	01a20521-3d17-7110-8722-a45fc10e81e4	3 hours	180	4	keep	1	\N	2026-11-22 21:19:54.15+00
01a20521-3d7e-76ad-aca7-440d5d0dc8ca	01a20521-3d17-7110-8722-a45fc10e81e4	5 hours	300	2	keep	2	\N	2026-11-22 21:19:54.15+00
01a20521-3d82-73bf-8921-aa2d32efc44f	01a20521-3d17-7110-8722-a45fc10e81e4	30 minutes	30	3	keep	3	\N	2026-11-22 21:19:54.15+00
\.


--
-- Data for Name: tariff_price; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tariff_price (tariff_id, zone_id, club_id, price) FROM stdin;
01a20521-3d74-7547-8043-4dc042487a81	01a20521-3d26-7166-beda-5b1f3cb37a5e	01a20521-3d17-7110-8722-a45fc10e81e4	900
01a20521-3d74-7547-8043-4dc042487a81	01a20521-3d26-7166-beda-5b2027fb1bc7	01a20521-3d17-7110-8722-a45fc10e81e4	1400
01a20521-3d74-7547-8043-4dc042487a81	01a20521-3d26-7166-beda-5b21dccddbdd	01a20521-3d17-7110-8722-a45fc10e81e4	1200
01a20521-3d77-761e-a93b-aea62e2bb8e8	01a20521-3d26-7166-beda-5b1f3cb37a5e	01a20521-3d17-7110-8722-a45fc10e81e4	2400
01a20521-3d77-761e-a93b-aea62e2bb8e8	01a20521-3d26-7166-beda-5b2027fb1bc7	01a20521-3d17-7110-8722-a45fc10e81e4	3600
01a20521-3d77-761e-a93b-aea62e2bb8e8	01a20521-3d26-7166-beda-5b21dccddbdd	01a20521-3d17-7110-8722-a45fc10e81e4	3000
01a20521-3d7e-76ad-aca7-440d5d0dc8ca	01a20521-3d26-7166-beda-5b1f3cb37a5e	01a20521-3d17-7110-8722-a45fc10e81e4	3500
01a20521-3d7e-76ad-aca7-440d5d0dc8ca	01a20521-3d26-7166-beda-5b2027fb1bc7	01a20521-3d17-7110-8722-a45fc10e81e4	5500
01a20521-3d82-73bf-8921-aa2d32efc44f	01a20521-3d26-7166-beda-5b1f3cb37a5e	01a20521-3d17-7110-8722-a45fc10e81e4	500
01a20521-3d82-73bf-8921-aa2d32efc44f	01a20521-3d26-7166-beda-5b2027fb1bc7	01a20521-3d17-7110-8722-a45fc10e81e4	800
01a20521-3d82-73bf-8921-aa2d32efc44f	01a20521-3d26-7166-beda-5b21dccddbdd	01a20521-3d17-7110-8722-a45fc10e81e4	700
\.


--
-- Data for Name: time_block; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.time_block (id, club_id, session_id, order_line_id, "position", seconds, refund_policy, bought_at) FROM stdin;
01a20521-3e08-778b-92b7-97aab997aebd	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e01-7747-84cb-617aecf30e53	01a20521-3e04-74c3-a225-8b6253f254b9	0	7200	keep	2026-11-22 21:07:54.35+00
01a20521-3e15-70b9-9e3e-756b1c26eac3	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e0c-7681-a4ae-63d7bfbb2db9	01a20521-3e0f-76c0-8cb5-3bc8280a6986	0	10800	keep	2026-11-22 19:32:54.35+00
01a20521-3e1e-75ea-9697-6ffdca1abeef	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e18-7308-a466-2aa487f11a34	01a20521-3e1a-7012-95ed-d2eff37e8adf	0	3600	keep	2026-11-22 20:22:54.35+00
01a20521-3e24-7450-9b4d-36ff9105ecc8	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e21-7217-b19a-8172430a04b3	01a20521-3e23-7771-83c3-43bf7a3aed84	0	10800	keep	2026-11-22 20:38:54.35+00
01a20521-3e2f-73c2-a199-b05029047365	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e2b-72ba-beca-f586d98c1c27	01a20521-3e2e-7557-b643-3faaa889e4b7	0	18000	keep	2026-11-22 20:59:54.35+00
01a20521-3e34-75fe-8476-c8f150005cb4	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e31-76f2-813b-0eaa8c116534	01a20521-3e32-75be-ac41-0126f40b067d	0	7200	keep	2026-11-22 19:51:54.35+00
01a20521-3e39-7115-a8b2-1f81947b8eef	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e36-7552-9fde-e331be24c0a4	01a20521-3e37-7516-af81-bd562336df2e	0	3600	keep	2026-11-22 20:41:54.35+00
01a20521-3e3f-74da-a4a8-26f8ebddc8d1	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e3b-749a-a958-ee1db726a57d	01a20521-3e3d-7500-a46a-07c87adac755	0	1800	keep	2026-11-22 21:14:54.35+00
01a20521-3e44-77e5-9054-bd110812e5a4	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e40-7257-bd2c-c13a4d64fdf5	01a20521-3e42-7623-add3-a6c275472692	0	1800	keep	2026-11-22 20:52:54.35+00
01a20521-3e49-71e3-a743-ce71107de938	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e46-76a3-93c5-e847594dd3cc	01a20521-3e47-74cf-a3d4-c69706d67622	0	10800	keep	2026-11-22 18:49:54.35+00
01a20521-3e4f-717f-8686-a048e0a3d0a6	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e4b-73c5-a52e-861511adda17	01a20521-3e4d-719c-8bb9-304cd2034309	0	10800	keep	2026-11-22 20:13:54.35+00
01a20521-3e53-76c7-a23f-52f4432c72ce	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e50-70aa-9376-48dd72d01af8	01a20521-3e52-7266-9b03-0eabc7bf5211	0	10800	keep	2026-11-22 20:35:54.35+00
01a20521-3e5b-7008-87f8-53552d67170a	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e58-749a-b201-dda026b7ec71	01a20521-3e5a-74ac-912f-c6ba022fa917	0	3600	keep	2026-11-22 21:17:54.35+00
01a20521-3e60-74dd-9b86-4f6901686f02	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e5d-7017-ae84-19fd9e1946e7	01a20521-3e5e-7340-9015-183c4d3185ac	0	3600	keep	2026-11-22 20:21:54.35+00
01a20521-3e64-7014-8012-23efc9ec01a9	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e61-7317-9066-1aa9b8709951	01a20521-3e63-76ad-b805-6d7b8dba7040	0	18000	keep	2026-11-22 18:09:54.35+00
01a20521-3e69-7103-8ca0-d2850be49371	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3e66-759f-9ad2-269cf56f525c	01a20521-3e67-71c1-b28c-6ed643287b22	0	3600	keep	2026-11-22 20:46:54.35+00
\.


--
-- Data for Name: transaction; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.transaction (id, club_id, shift_id, staff_id, why, about, corrects, reason, business_day, at) FROM stdin;
01a20521-3df2-758b-92aa-efbbac16ea99	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	opening_cash	01a20521-3dee-757c-8ab0-946e6c94b16e	\N		2026-11-22	2026-11-22 17:19:54.35+00
01a20521-3e06-7157-a513-774635ea3284	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	tariff_sale	01a20521-3e03-701d-a936-2701c0f69625	\N		2026-11-22	2026-11-22 21:07:54.35+00
01a20521-3e11-776f-b450-9e134d0a3ef0	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	tariff_sale	01a20521-3e0f-76c0-8cb5-3bc76d812acb	\N		2026-11-22	2026-11-22 19:32:54.35+00
01a20521-3e1c-71ed-be29-ba82fab1d45f	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	tariff_sale	01a20521-3e1a-7012-95ed-d2eee0c603a8	\N		2026-11-22	2026-11-22 20:22:54.35+00
01a20521-3e23-7771-83c3-43c197c9c4a5	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	tariff_sale	01a20521-3e23-7771-83c3-43bed2ee3072	\N		2026-11-22	2026-11-22 20:38:54.35+00
01a20521-3e2e-7557-b643-3fac2b8ffe77	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	tariff_sale	01a20521-3e2d-766f-98cc-8319752e1999	\N		2026-11-22	2026-11-22 20:59:54.35+00
01a20521-3e33-7597-a3f1-0628f0795024	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	tariff_sale	01a20521-3e32-75be-ac41-0125b9ddd3ed	\N		2026-11-22	2026-11-22 19:51:54.35+00
01a20521-3e38-725f-9ca9-901b5ef5e7ae	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	tariff_sale	01a20521-3e37-7516-af81-bd55b627c92b	\N		2026-11-22	2026-11-22 20:41:54.35+00
01a20521-3e3d-7500-a46a-07ca982bff0b	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	tariff_sale	01a20521-3e3c-7568-b4ac-b44815dd3ada	\N		2026-11-22	2026-11-22 21:14:54.35+00
01a20521-3e43-75b6-ab56-a5abafbc8c89	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	tariff_sale	01a20521-3e42-7623-add3-a6c10cc95365	\N		2026-11-22	2026-11-22 20:52:54.35+00
01a20521-3e48-702a-a4fa-88d516038d1f	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	tariff_sale	01a20521-3e47-74cf-a3d4-c696917ec745	\N		2026-11-22	2026-11-22 18:49:54.35+00
01a20521-3e4e-7349-b935-50d9e30063a3	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	tariff_sale	01a20521-3e4d-719c-8bb9-304b85273c7e	\N		2026-11-22	2026-11-22 20:13:54.35+00
01a20521-3e53-76c7-a23f-52f11a29aa08	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	tariff_sale	01a20521-3e52-7266-9b03-0eaae173fba7	\N		2026-11-22	2026-11-22 20:35:54.35+00
01a20521-3e5b-7008-87f8-535209bb813e	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	tariff_sale	01a20521-3e5a-74ac-912f-c6b9da095654	\N		2026-11-22	2026-11-22 21:17:54.35+00
01a20521-3e5f-7061-93bf-dded20c8e6de	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	tariff_sale	01a20521-3e5e-7340-9015-183bc98164db	\N		2026-11-22	2026-11-22 20:21:54.35+00
01a20521-3e63-76ad-b805-6d7d4d66a2b1	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	tariff_sale	01a20521-3e63-76ad-b805-6d7a9804bbd3	\N		2026-11-22	2026-11-22 18:09:54.35+00
01a20521-3e68-7503-abc4-daa612fab853	01a20521-3d17-7110-8722-a45fc10e81e4	01a20521-3dee-757c-8ab0-946e6c94b16e	01a20521-3d86-763b-8f02-d0f96b415646	tariff_sale	01a20521-3e67-71c1-b28c-6ed5b2dd28bb	\N		2026-11-22	2026-11-22 20:46:54.35+00
\.


--
-- Data for Name: zone; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.zone (id, club_id, name, "position", archived_at) FROM stdin;
01a20521-3d26-7166-beda-5b1f3cb37a5e	01a20521-3d17-7110-8722-a45fc10e81e4	Standard	0	\N
01a20521-3d26-7166-beda-5b2027fb1bc7	01a20521-3d17-7110-8722-a45fc10e81e4	VIP	1	\N
01a20521-3d26-7166-beda-5b21dccddbdd	01a20521-3d17-7110-8722-a45fc10e81e4	Consoles	2	\N
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
-- Name: news news_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news
    ADD CONSTRAINT news_pkey PRIMARY KEY (id);


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
-- Name: audit_entry_club_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_club_at ON public.audit_entry USING btree (club_id, at);


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
-- Name: news news_club_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news
    ADD CONSTRAINT news_club_fkey FOREIGN KEY (club_id) REFERENCES public.club(id);


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
-- Name: role role_organisation_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role
    ADD CONSTRAINT role_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


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


