//! What every answer tells the browser about itself.

use axum::{
    body::Body,
    extract::{Form, FromRequest, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header, uri::Authority},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::lists::escaped;

use crate::drafts::{with_draft, with_seat};

/// For what is no page: a browser that takes an answer for one shows it, and runs nothing.
const NO_PAGE: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'; \
                       base-uri 'none'; form-action 'none'";

/// A page is shown in no frame, guesses no types, and tells other sites nothing. `secure`: it comes by TLS only.
pub(crate) async fn guard(State(secure): State<bool>, request: Request, next: Next) -> Response {
    // A browser would ask for TLS at the other ports of this host too, where plain HTTP may be spoken.
    let strict = secure && !names_a_port(&request);
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let mut say = |name, value| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    say(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    say(header::X_FRAME_OPTIONS, "DENY");
    // A form without JavaScript is sent back to the page it came from.
    say(header::REFERRER_POLICY, "same-origin");
    say(header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    say(
        header::HeaderName::from_static("permissions-policy"),
        "camera=(self), microphone=(), geolocation=(), payment=()",
    );
    if strict {
        say(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    // Pages bring their own, with a nonce.
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(NO_PAGE));
    response
}

fn names_a_port(request: &Request) -> bool {
    let said = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let host = said.or_else(|| request.uri().authority().map(Authority::as_str)).unwrap_or_default();
    host.rsplit(']').next().is_some_and(|end| end.contains(':'))
}

/// Whatever changes something is posted as a form of ours is. Other sites can make a browser post other kinds of
/// bodies without asking anybody, and so can old browsers that say nothing of where a request comes from.
pub(crate) async fn only_forms(request: Request, next: Next) -> Response {
    let asks = [Method::GET, Method::HEAD, Method::OPTIONS].contains(request.method());
    if asks || is_form(request.headers()) {
        return next.run(request).await;
    }
    StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response()
}

/// The same where a form has a picture in it. It is read of a browser only that says where it comes from, which
/// `CsrfLayer` has looked at then.
pub(crate) async fn only_pictures(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let says = headers.contains_key(header::ORIGIN) || headers.contains_key("sec-fetch-site");
    if says && is_kind(headers, "multipart/form-data") {
        return next.run(request).await;
    }
    only_forms(request, next).await
}

fn is_form(headers: &HeaderMap) -> bool {
    is_kind(headers, "application/x-www-form-urlencoded")
}

fn is_kind(headers: &HeaderMap, wanted: &str) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = kind.and_then(|kind| kind.split(';').next()).map(str::trim);
    kind.is_some_and(|kind| kind.eq_ignore_ascii_case(wanted))
}

/// No reason is longer.
const REASON_MOST: usize = 200;

/// A form that is sent without a script and refused leads back to its page, whose address then says why. It says too what
/// was typed as the reason, so that nobody types it twice (`kit/reason.rs`), and of a tariff all of it (`drafts.rs`).
pub(crate) async fn keeps_reason(request: Request, next: Next) -> Response {
    let plain = request.headers().get(header::ACCEPT).and_then(|accept| accept.to_str().ok());
    if request.method() != Method::POST || !plain.is_some_and(|accept| accept.contains("text/html")) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    // Its length was limited before.
    let Ok(body) = axum::body::to_bytes(body, usize::MAX).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let again = Request::from_parts(parts.clone(), Body::from(body.clone()));
    let fields = Form::<Vec<(String, String)>>::from_request(again, &()).await.ok();
    let mut response = next.run(Request::from_parts(parts, Body::from(body))).await;
    let location = response.headers().get(header::LOCATION).and_then(|location| location.to_str().ok());
    if let (Some(Form(fields)), Some(location)) = (fields, location) {
        let reason = fields.iter().find(|(name, _)| name.ends_with("[reason]"));
        let location = reason.map_or(location.to_owned(), |(_, reason)| with_reason(location, reason));
        if let Ok(location) = HeaderValue::from_str(&with_draft(&with_seat(&location, &fields), &fields)) {
            response.headers_mut().insert(header::LOCATION, location);
        }
    }
    response
}

/// The address of a page whose form was refused, with this reason in place of one before; others stay as they are.
fn with_reason(location: &str, reason: &str) -> String {
    let Some((path, query)) = location.split_once('?').filter(|(_, query)| query.contains("__err=")) else {
        return location.to_owned();
    };
    let rest: Vec<&str> = query.split('&').filter(|pair| !pair.starts_with("reason=")).collect();
    let reason: String = reason.chars().take(REASON_MOST).collect();
    format!("{path}?{}&reason={}", rest.join("&"), escaped(&reason))
}

/// No answer leads to another site. A plain form leads back to the page that the browser says it came from: of that
/// only the path is believed.
pub(crate) async fn stays_here(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if let Some(location) = response.headers().get(header::LOCATION) {
        let here = here(location);
        response.headers_mut().insert(header::LOCATION, here);
    }
    response
}

/// The path and the query of an address, on this site.
fn here(location: &HeaderValue) -> HeaderValue {
    let path = location.to_str().ok().and_then(|location| {
        if is_here(location) {
            return HeaderValue::from_str(location).ok();
        }
        let uri: Uri = location.parse().ok()?;
        let path = uri.path_and_query()?.as_str();
        // Two slashes would begin with the name of another site; browsers read a backslash as one.
        let rest = path.trim_start_matches(['/', '\\']);
        HeaderValue::from_str(&format!("/{rest}")).ok()
    });
    path.unwrap_or(HeaderValue::from_static("/"))
}

fn is_here(location: &str) -> bool {
    location.starts_with('/')
        && !location[1..].starts_with(['/', '\\'])
        // Browsers leave out a tab, and what stood behind it moves up.
        && !location.contains(char::is_control)
}

/// What a person sees is for them and for now.
pub(crate) async fn not_stored(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_refused_form_comes_back_with_its_reason() {
        assert_eq!(with_reason("/clients/1?do=refund", "Why & how"), "/clients/1?do=refund");
        assert_eq!(
            with_reason("/clients/1?do=refund&reason=x&__path=a&__err=b", "Why & how"),
            "/clients/1?do=refund&__path=a&__err=b&reason=Why%20%26%20how"
        );
        let long = with_reason("/?__err=b", &"я".repeat(300));
        assert_eq!(long.matches("%D1%8F").count(), 200);
    }

    #[test]
    fn an_address_is_on_this_site() {
        for (given, kept) in [
            ("/hall?device=1&__err=x", "/hall?device=1&__err=x"),
            ("/settings/club#days", "/settings/club#days"),
            ("/", "/"),
            ("/\t/evil.test", "/"),
            ("http://club.test/shift?a=b", "/shift?a=b"),
            ("https://evil.test", "/"),
            ("https://evil.test//other.test/x", "/other.test/x"),
            ("//evil.test/x", "/evil.test/x"),
            ("/\\evil.test", "/evil.test"),
            ("javascript:alert(1)", "/"),
            ("data:text/html,x", "/"),
            ("", "/"),
            ("\u{00fc}", "/"),
        ] {
            let given = HeaderValue::from_bytes(given.as_bytes()).expect("a header");
            assert_eq!(here(&given), kept, "{given:?}");
        }
    }

    #[test]
    fn a_form_by_cases() {
        for (kind, is) in [
            (Some("application/x-www-form-urlencoded"), true),
            (Some("Application/X-WWW-Form-URLencoded; charset=UTF-8"), true),
            (Some("text/plain"), false),
            (Some("multipart/form-data; boundary=application/x-www-form-urlencoded"), false),
            (Some("application/json"), false),
            (None, false),
        ] {
            let headers = kind.map(|kind| (header::CONTENT_TYPE, HeaderValue::from_static(kind)));
            assert_eq!(is_form(&headers.into_iter().collect()), is, "{kind:?}");
        }
    }
}
