//! Every address that the program answers, on one screen.

use std::{path::PathBuf, sync::Arc};

use app::{App, shell};
use axum::{
    Router,
    extract::{DefaultBodyLimit, State},
    http::StatusCode,
    middleware::{from_fn, from_fn_with_state},
    routing::{get, post},
};
use club::Club;
use leptos_axum::{LeptosRoutes, generate_route_list, generate_route_list_with_exclusions};
use tokio_util::sync::CancellationToken;
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer,
    limit::RequestBodyLimitLayer,
};

use crate::{
    config::Proxies,
    csv, headers,
    kept::{self, Kept},
    live::live,
    logo,
    metrics::{self, Metrics},
    pages, pdf,
    tls::{self, Tls},
    who::{self, Door, FirstStart, Guesses},
};

/// What the answers are made with.
#[derive(Clone)]
pub struct Parts {
    /// The club.
    pub club: Club,
    /// The folder with the browser's files.
    pub site: PathBuf,
    /// People reach it by TLS.
    pub secure: bool,
    /// The certificate, where the program itself answers by TLS.
    pub tls: Option<Tls>,
    /// The proxies that are believed who asks them.
    pub proxies: Proxies,
    /// The club is a demo: its sign-ins stand on the sign-in page.
    pub demo: bool,
    /// There is no club yet: who knows this code founds one.
    pub set_up_code: Option<String>,
    /// Where it is counted what happens, if that is wanted.
    pub metrics: Option<Metrics>,
    /// Cancelled when the program stops: open lines say goodbye.
    pub stop: CancellationToken,
}

/// No form of ours is larger.
const BODY_MAX: usize = 256 * 1024;
/// A picture may be: what is larger than a logo can be is read too, so that its page can say so.
const PICTURE_MAX: usize = 16 * 1024 * 1024;

/// The program as one service.
pub fn router(parts: Parts) -> Router {
    let first_start = Arc::new(FirstStart::new(parts.clone()));
    let guesses = Guesses::new(parts.proxies.clone());
    let gated = pages_and_functions(&parts)
        .layer(from_fn_with_state(Kept::of(&parts.club), kept::hall))
        .layer(from_fn_with_state(guesses, who::slow_down))
        .layer(from_fn_with_state(parts.club.clone(), who::gate))
        .merge(sign_in(&parts))
        .merge(set_up(first_start.clone()))
        .layer(from_fn(headers::keeps_reason))
        .layer(from_fn(headers::only_forms))
        .layer(RequestBodyLimitLayer::new(BODY_MAX))
        .merge(pictures(&parts))
        .layer(from_fn_with_state(first_start, who::until_founded))
        .layer(who::cookies(&parts))
        .layer(from_fn(headers::not_stored))
        .layer(from_fn(headers::stays_here))
        .layer(CsrfLayer::new())
        .layer(CompressionLayer::new())
        .layer(from_fn(who::log))
        .layer(from_fn_with_state(parts.metrics.clone(), metrics::count));
    Router::new()
        .merge(gated)
        .merge(pages::files(&parts.site))
        .merge(metrics::routes(&parts))
        .merge(tls::authority(parts.tls.as_ref()))
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready).with_state(parts.club.clone()))
        .layer(from_fn_with_state(parts.secure, headers::guard))
        .layer(CatchPanicLayer::new())
}

/// The addresses of all pages, as the router has them.
pub fn pages_there_are() -> Vec<String> {
    generate_route_list(App).iter().map(|page| page.path().to_owned()).collect()
}

/// Only for people we know.
fn pages_and_functions(parts: &Parts) -> Router {
    let options = pages::options(&parts.site);
    // The answer to a plain form: it is shown once.
    let elsewhere = vec!["/account/codes".to_owned()];
    let routes = generate_route_list_with_exclusions(App, Some(elsewhere));
    let context = pages::context(parts);
    let page = {
        let options = options.clone();
        move || shell(options.clone())
    };
    Router::new()
        .leptos_routes_with_context(&options, routes, context.clone(), page.clone())
        .fallback(leptos_axum::render_app_async_with_context(context, page))
        .with_state(options)
        .merge(lines_and_files(parts))
}

/// What is neither a page nor a function of one.
fn lines_and_files(parts: &Parts) -> Router {
    Router::new()
        .route("/live", get(live))
        .route("/sessions.csv", get(csv::sessions))
        .route("/bookings.csv", get(csv::bookings))
        .route("/clients.csv", get(csv::clients))
        .route("/client-tariffs.csv", get(csv::client_tariffs))
        .route("/transactions.csv", get(csv::transactions))
        .route("/shifts.csv", get(csv::shifts))
        .route("/report.csv", get(csv::report))
        .route("/report.pdf", get(pdf::report))
        .route("/suspicious.csv", get(csv::suspicious))
        .route("/log.csv", get(csv::log))
        .route("/settings/printer/logo.png", get(logo::show))
        .route("/account/codes", get(who::no_codes).post(who::give_codes))
        .route("/switch", post(who::switch))
        .with_state(parts.clone())
}

/// For people we know: where a form has a picture in it.
fn pictures(parts: &Parts) -> Router {
    Router::new()
        .route("/settings/printer/logo", get(logo::page).post(logo::upload))
        .with_state(parts.clone())
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn_with_state(parts.club.clone(), who::gate))
        .layer(from_fn(headers::only_pictures))
        .layer(RequestBodyLimitLayer::new(PICTURE_MAX))
}

/// For strangers too.
fn sign_in(parts: &Parts) -> Router {
    let door = Arc::new(Door::new(parts.clone()));
    Router::new()
        .route("/login", get(who::show_sign_in).post(who::sign_in))
        .route("/login/code", get(who::show_code).post(who::check_code))
        .route("/logout", post(who::sign_out))
        .with_state(door)
}

/// For whoever started the program on an empty database.
fn set_up(first_start: Arc<FirstStart>) -> Router {
    Router::new().route("/setup", get(who::show_set_up).post(who::set_up)).with_state(first_start)
}

async fn ready(State(club): State<Club>) -> (StatusCode, &'static str) {
    match club.ready().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(error) => {
            tracing::warn!(error = &error as &dyn std::error::Error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
        }
    }
}
