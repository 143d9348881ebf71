//! A service that sends messages on, by HTTP: what is asked of it, written by whoever runs the club, with placeholders.

mod fault;

use serde::{Deserialize, Serialize};

pub use self::fault::GatewayFault;
use super::{CODE_WORDS, Driver, Sender, slugs};
use crate::{
    ids::{ActId, ClubId, MessageId},
    lists::escaped,
    money::Typed,
    refusal::Refusal,
    staff::Secret,
};

slugs! {
    /// How a gateway is asked.
    HttpMethod {
        /// With a body.
        Post = "post", "POST";
        /// Everything stands in the address.
        Get = "get", "GET";
    }
}

slugs! {
    /// What the body is written in. It decides how what stands for a placeholder is escaped.
    BodyFormat {
        /// As inside a JSON string.
        Json = "json", "JSON (application/json)";
        /// As a value of a form: every letter but Latin ones, digits and dashes as `%XX`.
        Form = "form", "Form (application/x-www-form-urlencoded)";
    }
}

/// A header that goes with each request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// As `Authorization`.
    pub name: String,
    /// Never shown again once it was saved.
    pub value: Secret,
}

/// What is asked of a gateway, and what its answer must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gateway {
    /// Where it is. What stands for a placeholder is escaped as in the query of an address.
    pub address: String,
    /// How it is asked.
    pub method: HttpMethod,
    /// What the body is written in.
    pub format: BodyFormat,
    /// In their order.
    pub headers: Vec<Header>,
    /// Not sent with a GET.
    pub body: String,
    /// Stands for `{secret}`. Never shown again once it was saved.
    pub secret: Secret,
    /// The first and the last status that say that the message was taken.
    pub taken: (i32, i32),
    /// What must be in the answer besides, as it was typed: see [`Sign`].
    pub answer: String,
}

impl Default for Gateway {
    fn default() -> Self {
        Self {
            address: String::new(),
            method: HttpMethod::Post,
            format: BodyFormat::Json,
            headers: Vec::new(),
            body: r#"{"to": "{to}", "text": "{text}", "id": "{id}"}"#.to_owned(),
            secret: Secret::default(),
            taken: (200, 299),
            answer: String::new(),
        }
    }
}

/// One request, as it goes over the network. It has secrets in it: it cannot be printed.
pub struct Request {
    /// How.
    pub method: HttpMethod,
    /// Where to.
    pub address: String,
    /// All but what the body is written in.
    pub headers: Vec<Header>,
    /// What the body is written in, and the body.
    pub body: Option<(&'static str, String)>,
}

impl Gateway {
    /// What is sent for a message.
    pub fn request(&self, id: MessageId, to: &str, text: &str) -> Request {
        let id = id.to_string();
        let digits: String = to.chars().filter(char::is_ascii_digit).collect();
        let values = [
            ("{to}", to),
            ("{digits}", &digits),
            ("{text}", text),
            ("{id}", &id),
            ("{secret}", &self.secret.0),
        ];
        let header = |header: &Header| Header {
            name: header.name.clone(),
            value: Secret(filled(&header.value.0, &[("{secret}", &self.secret.0)], str::to_owned)),
        };
        let body = (self.method == HttpMethod::Post && !self.body.is_empty()).then(|| match self.format {
            BodyFormat::Json => ("application/json", filled(&self.body, &values, in_json)),
            BodyFormat::Form => ("application/x-www-form-urlencoded", filled(&self.body, &values, escaped)),
        });
        Request {
            method: self.method,
            address: filled(&self.address, &values, escaped),
            headers: self.headers.iter().map(header).collect(),
            body,
        }
    }

    /// `200-299`, or `200` where it is one.
    pub fn statuses(&self) -> String {
        match self.taken {
            (from, to) if from == to => from.to_string(),
            (from, to) => format!("{from}-{to}"),
        }
    }

    fn says(&self, placeholder: &str) -> bool {
        let body = self.method == HttpMethod::Post && self.body.contains(placeholder);
        body || self.address.contains(placeholder)
    }

    /// Can it be asked at all?
    fn whole(self) -> Result<Self, Refusal> {
        if !(self.says("{to}") || self.says("{digits}")) || !self.says("{text}") {
            return Err(Refusal::BadGateway(GatewayFault::NoPlaceholders));
        }
        let in_header = self.headers.iter().any(|header| header.value.0.contains("{secret}"));
        if (in_header || self.says("{secret}")) && self.secret.0.is_empty() {
            return Err(Refusal::BadGateway(GatewayFault::NoSecret));
        }
        Ok(self)
    }
}

/// The template with each placeholder's value in its place, escaped. What stands in a value is no placeholder.
pub(super) fn filled(template: &str, values: &[(&str, &str)], escape: impl Fn(&str) -> String) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(brace) = rest.find('{') {
        filled.push_str(&rest[..brace]);
        rest = &rest[brace..];
        match values.iter().find(|(name, _)| rest.starts_with(name)) {
            Some((name, value)) => {
                filled.push_str(&escape(value));
                rest = &rest[name.len()..];
            }
            None => {
                filled.push('{');
                rest = &rest[1..];
            }
        }
    }
    filled + rest
}

/// As it stands between the quotes of a JSON string.
fn in_json(text: &str) -> String {
    let letters = text.chars().map(|letter| match letter {
        '"' | '\\' => format!("\\{letter}"),
        letter if letter < ' ' => format!("\\u{:04x}", u32::from(letter)),
        letter => letter.to_string(),
    });
    letters.collect()
}

/// What must be in an answer, besides its status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Nothing in particular.
    Any,
    /// This text.
    Text(String),
    /// JSON, with this value under this pointer (RFC 6901): `/data/status` and `ok`.
    Field(String, String),
}

impl Sign {
    /// What begins with a slash is a field.
    ///
    /// # Errors
    /// [`GatewayFault::Answer`] with what was typed.
    pub fn read(typed: &str) -> Result<Self, Refusal> {
        let bad = || Refusal::BadGateway(GatewayFault::Answer { typed: typed.to_owned() });
        if typed.chars().count() > 200 {
            return Err(bad());
        }
        Ok(match typed.strip_prefix('/') {
            None if typed.is_empty() => Self::Any,
            None => Self::Text(typed.to_owned()),
            Some(_) => {
                let (field, value) = typed.split_once('=').ok_or_else(bad)?;
                Self::Field(field.trim().to_owned(), value.trim().to_owned())
            }
        })
    }
}

/// Stands for the value of a header that was saved before.
pub const KEPT: &str = "***";

/// A line for each header, without its value.
pub fn shown_headers(headers: &[Header]) -> String {
    let lines: Vec<String> = headers.iter().map(|header| format!("{}: {KEPT}", header.name)).collect();
    lines.join("\n")
}

/// Say how messages are sent. What stands in the fields of the gateway counts only where that is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditSender {
    /// Made with the form.
    pub id: ActId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// Which way.
    pub driver: Driver,
    /// What a code is sent with; empty: the usual words.
    #[serde(default)]
    pub code_words: Typed,
    /// Of the gateway.
    #[serde(default)]
    pub address: Secret,
    /// How it is asked.
    pub method: HttpMethod,
    /// What the body is written in.
    pub format: BodyFormat,
    /// A line each; [`KEPT`] for the value that was saved.
    #[serde(default)]
    pub headers: Secret,
    /// The body.
    #[serde(default)]
    pub body: Secret,
    /// Stands for `{secret}`; empty: as it was.
    #[serde(default)]
    pub secret: Secret,
    /// `200-299`.
    #[serde(default)]
    pub statuses: Typed,
    /// What must be in an answer.
    #[serde(default)]
    pub answer: Typed,
}

const HEADERS_MOST: usize = 20;
const ADDRESS_MOST: usize = 500;
const BODY_MOST: usize = 2000;
const WORDS_MOST: usize = 300;

impl EditSender {
    /// What was typed, read; `known` is how it was before.
    ///
    /// # Errors
    /// [`GatewayFault::CodeWords`], [`GatewayFault::Address`], [`GatewayFault::Header`], [`GatewayFault::Body`],
    /// [`GatewayFault::Statuses`], [`GatewayFault::Answer`], [`GatewayFault::NoPlaceholders`], [`GatewayFault::NoSecret`].
    pub fn read(&self, known: Sender) -> Result<Sender, Refusal> {
        let code_words = code_words(&self.code_words)?;
        if self.driver != Driver::Gateway {
            return Ok(Sender { driver: self.driver, code_words, ..known });
        }
        let typed = &self.statuses.0;
        let answer = self.answer.0.trim();
        Sign::read(answer)?;
        let body = self.body.0.replace("\r\n", "\n").trim().to_owned();
        if body.chars().count() > BODY_MOST || body.contains('\0') {
            return Err(Refusal::BadGateway(GatewayFault::Body));
        }
        let address = address(&self.address.0)?;
        // What is secret is for the service that it was typed for.
        let known = if server(&address) == server(&known.gateway.address) {
            known
        } else {
            Sender { gateway: Gateway::default(), ..known }
        };
        let gateway = Gateway {
            address,
            method: self.method,
            format: self.format,
            headers: headers(&self.headers.0, &known.gateway.headers)?,
            body,
            secret: secret(&self.secret.0).unwrap_or(known.gateway.secret),
            taken: statuses(typed)
                .ok_or_else(|| Refusal::BadGateway(GatewayFault::Statuses { typed: typed.clone() }))?,
            answer: answer.to_owned(),
        };
        Ok(Sender { driver: self.driver, code_words, gateway: gateway.whole()? })
    }
}

fn code_words(typed: &Typed) -> Result<String, Refusal> {
    let words = typed.0.trim();
    let words = if words.is_empty() { CODE_WORDS } else { words };
    let fits = words.contains("{code}") && words.chars().count() <= WORDS_MOST;
    fits.then(|| words.to_owned()).ok_or(Refusal::BadGateway(GatewayFault::CodeWords))
}

/// The host is plain, so that no placeholder says where a message goes.
fn address(typed: &str) -> Result<String, Refusal> {
    let typed = typed.trim();
    let rest = typed.strip_prefix("https://").or_else(|| typed.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?']).next()).unwrap_or_default();
    let plain = |letter: char| letter.is_ascii_alphanumeric() || ".-:[]_".contains(letter);
    let fits = !host.is_empty() && host.chars().all(plain) && typed.len() <= ADDRESS_MOST;
    if fits && typed.chars().all(|letter| letter.is_ascii_graphic() && letter != '#') {
        Ok(typed.to_owned())
    } else {
        Err(Refusal::BadGateway(GatewayFault::Address))
    }
}

fn secret(typed: &str) -> Option<Secret> {
    let typed: String = typed.trim().chars().filter(|letter| !letter.is_control()).take(BODY_MOST).collect();
    (!typed.is_empty()).then_some(Secret(typed))
}

/// `200-299` or `200`, all within the statuses that say yes.
fn statuses(typed: &str) -> Option<(i32, i32)> {
    let (from, to) = typed.split_once('-').unwrap_or((typed, typed));
    let (from, to) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
    (200 <= from && from <= to && to <= 299).then_some((from, to))
}

/// Scheme, host and port of an address: `https://sms.example.com`.
fn server(address: &str) -> &str {
    let host = address.find("://").map_or(0, |scheme| scheme + 3);
    let end = address[host..].find(['/', '?', '#']).map_or(address.len(), |end| host + end);
    &address[..end]
}

fn headers(typed: &str, known: &[Header]) -> Result<Vec<Header>, Refusal> {
    let lines = typed.lines().map(str::trim).zip(1_u32..).filter(|(line, _)| !line.is_empty());
    let headers = lines.map(|(line, number)| {
        header(line, known).ok_or(Refusal::BadGateway(GatewayFault::Header { line: number }))
    });
    let headers = headers.collect::<Result<Vec<_>, _>>()?;
    if headers.len() > HEADERS_MOST {
        let line = u32::try_from(HEADERS_MOST).unwrap_or(u32::MAX) + 1;
        return Err(Refusal::BadGateway(GatewayFault::Header { line }));
    }
    Ok(headers)
}

/// What HTTP itself says stays its own.
const OWN: [&str; 4] = ["host", "content-length", "transfer-encoding", "connection"];

fn header(line: &str, known: &[Header]) -> Option<Header> {
    let (name, value) = line.split_once(':')?;
    let (name, value) = (name.trim(), value.trim());
    let of_token = |letter: char| letter.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(letter);
    let plain = |letter: char| letter.is_ascii_graphic() || letter == ' ';
    let fits = !name.is_empty() && name.chars().all(of_token) && value.chars().all(plain);
    if !fits
        || value.is_empty()
        || line.len() > BODY_MOST
        || OWN.contains(&name.to_ascii_lowercase().as_str())
    {
        return None;
    }
    if value == KEPT {
        return known.iter().find(|known| known.name.eq_ignore_ascii_case(name)).cloned();
    }
    Some(Header { name: name.to_owned(), value: Secret(value.to_owned()) })
}

#[cfg(test)]
mod tests;
