use super::*;

fn form() -> EditSender {
    EditSender {
        id: ActId::fresh(),
        club: ClubId::fresh(),
        driver: Driver::Gateway,
        code_words: Typed::default(),
        address: Secret("https://sms.example.com/send?key={secret}".into()),
        method: HttpMethod::Post,
        format: BodyFormat::Json,
        headers: Secret("Authorization: Bearer 42\r\nX-Club: one: two\r\n".into()),
        body: Secret(r#"{"to": "{to}", "text": "{text}"}"#.into()),
        secret: Secret("s/1".into()),
        statuses: Typed("200-299".into()),
        answer: Typed("/code=0".into()),
    }
}

fn header(name: &str, value: &str) -> Header {
    Header { name: name.into(), value: Secret(value.into()) }
}

#[test]
fn a_form_becomes_a_gateway_and_is_shown_without_its_secrets() {
    let sender = form().read(Sender::default()).unwrap();
    let gateway = &sender.gateway;
    assert_eq!(gateway.headers, [header("Authorization", "Bearer 42"), header("X-Club", "one: two")]);
    assert_eq!((gateway.taken, gateway.secret.0.as_str()), ((200, 299), "s/1"));
    let shown = super::super::SenderShown::from(&sender);
    assert_eq!(shown.headers, "Authorization: ***\nX-Club: ***");
    let told = serde_json::to_string(&shown).unwrap() + &format!("{shown:?}{sender:?}{:?}", form());
    assert!(!told.contains("Bearer") && !told.contains("s/1") && !told.contains("one: two"), "{told}");
}

#[test]
fn what_is_not_typed_anew_stays_as_it_was() {
    let known = form().read(Sender::default()).unwrap();
    let again = EditSender {
        headers: Secret("authorization: ***\nX-Other: 7".into()),
        secret: Secret::default(),
        ..form()
    };
    let gateway = again.read(known.clone()).unwrap().gateway;
    assert_eq!(gateway.headers, [header("Authorization", "Bearer 42"), header("X-Other", "7")]);
    assert_eq!(gateway.secret.0, "s/1");
    let outbox = EditSender { driver: Driver::Outbox, address: Secret::default(), ..form() };
    let outbox = outbox.read(known.clone()).unwrap();
    assert_eq!((outbox.driver, outbox.gateway), (Driver::Outbox, known.gateway));
}

#[test]
fn what_no_gateway_could_mean_is_refused() {
    let secret = |text: &str| Secret(text.into());
    let bad = |text: &str| text.to_owned();
    let none = Sender::default;
    for (edit, refusal) in [
        (
            EditSender { address: secret("ftp://sms.example.com"), ..form() },
            Refusal::BadGateway(GatewayFault::Address),
        ),
        (EditSender { address: secret("https://"), ..form() }, Refusal::BadGateway(GatewayFault::Address)),
        (
            EditSender { address: secret("https://{to}.example.com/"), ..form() },
            Refusal::BadGateway(GatewayFault::Address),
        ),
        (
            EditSender { address: secret("https://me:pw@example.com/"), ..form() },
            Refusal::BadGateway(GatewayFault::Address),
        ),
        (
            EditSender { address: secret("https://a.b/ä"), ..form() },
            Refusal::BadGateway(GatewayFault::Address),
        ),
        (
            EditSender { headers: secret("\nno colon"), ..form() },
            Refusal::BadGateway(GatewayFault::Header { line: 2 }),
        ),
        (
            EditSender { headers: secret("X-New: ***"), ..form() },
            Refusal::BadGateway(GatewayFault::Header { line: 1 }),
        ),
        (
            EditSender { headers: secret("Host: a.b"), ..form() },
            Refusal::BadGateway(GatewayFault::Header { line: 1 }),
        ),
        (
            EditSender { headers: secret("A b: c"), ..form() },
            Refusal::BadGateway(GatewayFault::Header { line: 1 }),
        ),
        (
            EditSender { headers: secret(&"A: b\n".repeat(21)), ..form() },
            Refusal::BadGateway(GatewayFault::Header { line: 21 }),
        ),
        (EditSender { body: secret(&"x".repeat(2001)), ..form() }, Refusal::BadGateway(GatewayFault::Body)),
        (EditSender { body: secret("{text}"), ..form() }, Refusal::BadGateway(GatewayFault::NoPlaceholders)),
        (
            EditSender { body: secret("{digits}"), ..form() },
            Refusal::BadGateway(GatewayFault::NoPlaceholders),
        ),
        (EditSender { method: HttpMethod::Get, ..form() }, Refusal::BadGateway(GatewayFault::NoPlaceholders)),
        (EditSender { secret: Secret::default(), ..form() }, Refusal::BadGateway(GatewayFault::NoSecret)),
        (
            EditSender { statuses: Typed("200-300".into()), ..form() },
            Refusal::BadGateway(GatewayFault::Statuses { typed: bad("200-300") }),
        ),
        (
            EditSender { statuses: Typed("204-200".into()), ..form() },
            Refusal::BadGateway(GatewayFault::Statuses { typed: bad("204-200") }),
        ),
        (
            EditSender { statuses: Typed("ok".into()), ..form() },
            Refusal::BadGateway(GatewayFault::Statuses { typed: bad("ok") }),
        ),
        (
            EditSender { answer: Typed("/code".into()), ..form() },
            Refusal::BadGateway(GatewayFault::Answer { typed: bad("/code") }),
        ),
        (
            EditSender { code_words: Typed("no code".into()), ..form() },
            Refusal::BadGateway(GatewayFault::CodeWords),
        ),
    ] {
        assert_eq!(edit.read(none()), Err(refusal), "{:?}", edit.id);
    }
}

#[test]
fn placeholders_are_filled_once_and_escaped_as_their_place_wants() {
    let (id, text) = (MessageId::fresh(), "\"код\" {to}\n& 1+1");
    let gateway = form().read(Sender::default()).unwrap().gateway;
    let request = gateway.request(id, "+77015550123", text);
    assert_eq!(request.address, "https://sms.example.com/send?key=s%2F1");
    let (kind, body) = request.body.unwrap();
    let json: serde_json::Value = serde_json::from_str(&body).unwrap();
    assert_eq!(
        (kind, json["to"].as_str(), json["text"].as_str()),
        ("application/json", Some("+77015550123"), Some(text))
    );
    let gateway = Gateway {
        format: BodyFormat::Form,
        body: "phone={digits}&text={text}&id={id}&{other}".into(),
        headers: vec![header("X-Key", "k {secret}")],
        ..gateway
    };
    let request = gateway.request(id, "+77015550123", "a b&c={id}");
    let body = request.body.unwrap();
    let said = format!("phone=77015550123&text=a%20b%26c%3D%7Bid%7D&id={id}&{{other}}");
    assert_eq!(body, ("application/x-www-form-urlencoded", said));
    assert_eq!(request.headers, [header("X-Key", "k s/1")]);
    let get =
        Gateway { method: HttpMethod::Get, address: "http://a.b/?to={to}&text={text}".into(), ..gateway };
    let request = get.request(id, "+7701", "x y");
    assert_eq!((request.address.as_str(), request.body), ("http://a.b/?to=%2B7701&text=x%20y", None));
}

#[test]
fn a_sign_is_a_text_or_a_field() {
    for (typed, sign) in [
        ("", Sign::Any),
        ("OK", Sign::Text("OK".into())),
        ("/code=0", Sign::Field("/code".into(), "0".into())),
        ("/data/status = ok=1", Sign::Field("/data/status".into(), "ok=1".into())),
    ] {
        assert_eq!(Sign::read(typed), Ok(sign), "{typed}");
    }
}
