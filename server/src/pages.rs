//! The browser's files and the pages that are made of them.

use std::path::Path;

use app::staff::{DemoSignIn, SignInNotice};
use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{HeaderValue, StatusCode, Uri, header},
    response::Response,
};
use club::{Club, demo};
use leptos::{
    config::{Env, LeptosOptions},
    context::provide_context,
    prelude::IntoView,
};
use tower_http::{
    services::{ServeDir, ServeFile},
    set_header::SetResponseHeaderLayer,
};

use crate::router::Parts;

/// How the pages find their files: by names with a hash of what is in them.
pub(crate) fn options(site: &Path) -> LeptosOptions {
    LeptosOptions::builder()
        .output_name("clubdeck")
        .site_root(site.to_string_lossy().into_owned())
        .hash_files(true)
        .hash_file(site.join("hash.txt").to_string_lossy().into_owned().into())
        .env(Env::PROD)
        .build()
}

/// What each page and each server function can ask for.
pub(crate) fn context(parts: &Parts) -> impl Fn() + Clone + Send + Sync + 'static {
    let club: Club = parts.club.clone();
    move || provide_context(club.clone())
}

/// The page with which a plain form is answered: at this address, told this, drawn so.
pub(crate) async fn answered<T, V>(
    parts: &Parts,
    address: &'static str,
    status: StatusCode,
    told: T,
    drawn: fn(LeptosOptions) -> V,
) -> Response
where
    T: Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let options = options(&parts.site);
    let every_page = context(parts);
    let context = move || {
        every_page();
        provide_context(told.clone());
    };
    let render = leptos_axum::render_app_async_with_context(context, move || drawn(options.clone()));
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = Uri::from_static(address);
    let mut response = render(request).await;
    *response.status_mut() = status;
    response
}

/// What the sign-in page says when nothing has been typed yet.
pub(crate) fn notice(parts: &Parts) -> SignInNotice {
    let people = demo::SIGN_INS.map(|person| DemoSignIn {
        login: person.login.to_owned(),
        password: person.password.to_owned(),
        role: person.role.to_owned(),
    });
    SignInNotice {
        plain_http: !parts.secure,
        demo: if parts.demo { people.to_vec() } else { Vec::new() },
        ..SignInNotice::default()
    }
}

/// Files with a hash in their names never change: a browser asks for them once.
pub(crate) fn files<S: Clone + Send + Sync + 'static>(site: &Path) -> Router<S> {
    let hashed = ServeDir::new(site.join("pkg")).precompressed_br().precompressed_gzip();
    let for_ever = HeaderValue::from_static("public, max-age=31536000, immutable");
    let for_a_day = HeaderValue::from_static("public, max-age=86400");
    Router::new()
        .nest_service("/pkg", hashed)
        .layer(SetResponseHeaderLayer::if_not_present(header::CACHE_CONTROL, for_ever))
        .merge(
            Router::new()
                .route_service("/favicon.svg", ServeFile::new(site.join("favicon.svg")))
                .layer(SetResponseHeaderLayer::if_not_present(header::CACHE_CONTROL, for_a_day)),
        )
}
