//! What a gateway's answer means.

use domain::messages::{Came, Gateway, Sign};
use serde_json::Value as Json;

use super::Heard;

/// So many letters of an answer are kept.
const SHOWN: usize = 200;

/// Was the message taken, is it tried again, or was it refused? What is kept of the answer has no secret in it, and
/// nothing of what the message said.
pub(super) fn came(gateway: &Gateway, text: &str, heard: Heard) -> Came {
    let (status, asked, body) = match heard {
        Heard::Nothing(why) => return Came::Later { why, asked: None },
        Heard::Answer { status, asked, body } => (status, asked, body),
    };
    let why = || said(status, &shown(gateway, text, &body));
    let (from, to) = gateway.taken;
    match status {
        429 | 408 | 425 | 500.. => Came::Later { why: why(), asked },
        _ if !(from..=to).contains(&i32::from(status)) => Came::Refused { why: why() },
        _ if is_there(&gateway.answer, &body) => Came::Taken,
        _ => Came::Refused { why: format!("{}, without {}", why(), gateway.answer) },
    }
}

/// Is what must be in an answer there?
fn is_there(sign: &str, body: &str) -> bool {
    match Sign::read(sign) {
        Ok(Sign::Any) => true,
        Ok(Sign::Text(text)) => body.contains(&text),
        Ok(Sign::Field(pointer, value)) => {
            let json: Option<Json> = serde_json::from_str(body).ok();
            let found = json.as_ref().and_then(|json| json.pointer(&pointer));
            found.map(|found| found.as_str().map_or_else(|| found.to_string(), str::to_owned)) == Some(value)
        }
        Err(_) => false,
    }
}

fn said(status: u16, shown: &str) -> String {
    let what = match status {
        300..=399 => " leads elsewhere",
        _ => "",
    };
    if shown.is_empty() { format!("HTTP {status}{what}") } else { format!("HTTP {status}{what}: {shown}") }
}

/// The beginning of an answer, without what it may repeat of the request.
fn shown(gateway: &Gateway, text: &str, body: &str) -> String {
    let mut shown = body.to_owned();
    let secrets = gateway.headers.iter().map(|header| &header.value.0).chain([&gateway.secret.0]);
    // A header's value may be a word and a secret: neither comes back.
    let secrets = secrets.flat_map(|secret| secret.split(' ').chain([secret.as_str()]));
    let digits = text.split(|letter: char| !letter.is_ascii_digit()).filter(|digits| digits.len() >= 4);
    for hidden in [text].into_iter().chain(secrets.filter(|secret| secret.len() >= 4)).chain(digits) {
        if !hidden.is_empty() {
            shown = shown.replace(hidden, "***");
        }
    }
    let plain = shown.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    plain.take(SHOWN).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use domain::{messages::Header, staff::Secret};

    use super::*;

    const TEXT: &str = "Orbit: 012345 is your code.";

    fn gateway(answer: &str) -> Gateway {
        let header = Header { name: "Authorization".into(), value: Secret("Bearer hush-hush".into()) };
        Gateway {
            headers: vec![header],
            secret: Secret("key-of-orbit".into()),
            answer: answer.into(),
            ..Gateway::default()
        }
    }

    fn answer(sign: &str, status: u16, body: &str) -> Came {
        came(&gateway(sign), TEXT, Heard::Answer { status, asked: Some(7), body: body.into() })
    }

    #[test]
    fn answers_by_cases() {
        let refused = |why: &str| Came::Refused { why: why.into() };
        let later = |why: &str| Came::Later { why: why.into(), asked: Some(7) };
        for (sign, status, body, is) in [
            ("", 200, "whatever", Came::Taken),
            ("", 204, "", Came::Taken),
            ("OK", 200, "id=7 OK", Came::Taken),
            ("OK", 200, "no credit", refused("HTTP 200: no credit, without OK")),
            ("/code=0", 200, r#"{"code": 0}"#, Came::Taken),
            ("/data/status=ok", 202, r#"{"data":{"status":"ok"}}"#, Came::Taken),
            ("/code=0", 200, r#"{"code":1}"#, refused(r#"HTTP 200: {"code":1}, without /code=0"#)),
            ("/code=0", 200, "<html>", refused("HTTP 200: <html>, without /code=0")),
            ("", 301, "", refused("HTTP 301 leads elsewhere")),
            ("", 400, "bad\r\n number", refused("HTTP 400: bad   number")),
            ("", 401, "", refused("HTTP 401")),
            ("", 408, "", later("HTTP 408")),
            ("", 429, "slower", later("HTTP 429: slower")),
            ("", 500, "", later("HTTP 500")),
            ("OK", 503, "OK", later("HTTP 503: OK")),
        ] {
            assert_eq!(answer(sign, status, body), is, "{status} {body}");
        }
        let nothing = came(&gateway(""), TEXT, Heard::Nothing("timed out".into()));
        assert_eq!(nothing, Came::Later { why: "timed out".into(), asked: None });
    }

    #[test]
    fn what_is_kept_has_no_secret_no_code_and_an_end() {
        let body = format!("{TEXT} key-of-orbit Bearer hush-hush, code 012345 {}", "x".repeat(500));
        let Came::Refused { why } = answer("", 400, &body) else { panic!("a refusal was expected") };
        assert!(!why.contains("012345") && !why.contains("hush") && !why.contains("key-of-orbit"), "{why}");
        assert!(why.chars().count() <= SHOWN + 20, "{why}");
    }
}
