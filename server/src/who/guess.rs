//! Who is signed in and types a password or a code is slowed down as at the sign-in: a screen that was left alone is
//! no place to guess.

use std::{net::SocketAddr, sync::Arc};

use app::desk::TooSoon;
use axum::{
    extract::{ConnectInfo, Request, State},
    http::Method,
    middleware::Next,
    response::Response,
};
use domain::staff::Me;

use super::{Proxies, throttle::Throttle};

/// Where a password or a code of one's own is asked for.
const GUESSED: [&str; 4] =
    ["/api/account/password", "/api/account/factor/begin", "/api/account/factor/off", "/account/codes"];

/// Who has tried how often.
pub(crate) struct Guesses {
    proxies: Proxies,
    throttle: Throttle,
}

impl Guesses {
    pub(crate) fn new(proxies: Proxies) -> Arc<Self> {
        Arc::new(Self { proxies, throttle: Throttle::of_codes() })
    }

    /// `Err` with the seconds to wait.
    fn admit(&self, request: &Request) -> Result<(), u32> {
        let who = request.extensions().get::<Me>().map(|me| me.id.to_string()).unwrap_or_default();
        let connection = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|from| from.0.ip());
        let address = self.proxies.asker(connection, request.headers());
        let admitted = self.throttle.admit_known(&who, address);
        if admitted.is_err() {
            tracing::warn!(%address, staff = who, "passwords or codes throttled");
        }
        admitted
    }
}

/// Behind the gate. What comes too soon is told so, and refused where it is answered.
pub(crate) async fn slow_down(
    State(guesses): State<Arc<Guesses>>,
    mut request: Request,
    next: Next,
) -> Response {
    let guessed = request.method() == Method::POST && GUESSED.contains(&request.uri().path());
    if guessed && let Err(seconds) = guesses.admit(&request) {
        request.extensions_mut().insert(TooSoon { seconds });
    }
    next.run(request).await
}
