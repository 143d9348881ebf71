//! From plain HTTP to TLS, for those who type the bare address; and the authority's certificate, which everybody may
//! have.

use axum::{
    Router,
    extract::State,
    http::{
        HeaderMap, Method, StatusCode, Uri, header,
        uri::{Authority, PathAndQuery},
    },
    response::{IntoResponse, Redirect, Response},
    routing::get,
};

use super::Tls;

/// Where TLS is spoken.
#[derive(Clone)]
struct There {
    /// As `https://club.example`, if it is known how people write it.
    origin: Option<String>,
    port: u16,
}

/// Answers plain HTTP: each page leads to the same one on TLS. `public_url` is what people write, `port` is where TLS is
/// spoken.
pub(crate) fn leads(tls: &Tls, public_url: Option<&str>, port: u16) -> Router {
    let there = There { origin: public_url.and_then(origin), port };
    Router::new().fallback(lead).with_state(there).merge(authority(Some(tls)))
}

/// `GET /authority.pem`, where there is TLS.
pub(crate) fn authority(tls: Option<&Tls>) -> Router {
    match tls {
        Some(tls) => Router::new().route("/authority.pem", get(hand_out)).with_state(tls.clone()),
        None => Router::new(),
    }
}

/// Devices that are given this type offer to install it.
async fn hand_out(State(tls): State<Tls>) -> Response {
    match tls.authority() {
        Some(text) => {
            let kind = (header::CONTENT_TYPE, "application/x-x509-ca-cert");
            ([kind, (header::CACHE_CONTROL, "no-cache")], text.to_string()).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn lead(State(there): State<There>, method: Method, uri: Uri, headers: HeaderMap) -> Response {
    if method != Method::GET && method != Method::HEAD {
        // It was sent in the open already; leading it on would hide that.
        return (StatusCode::BAD_REQUEST, "Write https:// before the address.\n").into_response();
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    match there.of(host, &uri) {
        Some(url) => Redirect::permanent(&url).into_response(),
        None => (StatusCode::BAD_REQUEST, "Which host?\n").into_response(),
    }
}

impl There {
    fn of(&self, host: Option<&str>, uri: &Uri) -> Option<String> {
        let path = uri.path_and_query().map_or("/", PathAndQuery::as_str);
        if let Some(origin) = &self.origin {
            return Some(format!("{origin}{path}"));
        }
        let host: Authority = host?.parse().ok()?;
        let host = host.host();
        match self.port {
            443 => Some(format!("https://{host}{path}")),
            port => Some(format!("https://{host}:{port}{path}")),
        }
    }
}

/// Without the path.
fn origin(url: &str) -> Option<String> {
    let uri: Uri = url.parse().ok()?;
    Some(format!("https://{}", uri.authority()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_address_leads_to_tls() {
        for (public_url, port, host, path, leads) in [
            (None, 443, Some("club.lan"), "/hall?a=b", Some("https://club.lan/hall?a=b")),
            (None, 443, Some("club.lan:80"), "/", Some("https://club.lan/")),
            (None, 3000, Some("192.168.1.5:8080"), "/", Some("https://192.168.1.5:3000/")),
            (None, 3000, Some("[fd00::5]"), "/", Some("https://[fd00::5]:3000/")),
            (None, 443, Some("somebody@club.lan"), "/", Some("https://club.lan/")),
            (None, 443, Some("club.lan\""), "/", None),
            (None, 443, None, "/", None),
            (Some("https://a.example/x/"), 3000, Some("192.168.1.5"), "/b", Some("https://a.example/b")),
            (Some("https://a.example:8443"), 3000, None, "/b?c", Some("https://a.example:8443/b?c")),
        ] {
            let there = There { origin: public_url.and_then(origin), port };
            let uri: Uri = path.parse().unwrap();
            assert_eq!(there.of(host, &uri).as_deref(), leads, "{public_url:?} {port} {host:?}");
        }
    }
}
