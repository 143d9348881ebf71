//! The hall's page, kept for as long as nothing changes: until the next commit, or until the clock shows another
//! second. Then it would be the same again for the same person at the same address, but for what is used once.
//!
//! Rendering a hundred cards takes a hundred times as long as looking this up; without it a hall full of screens that
//! load anew, after a restart for example, would wait for each other.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use app::once::UsedOnce;
use axum::{
    Extension,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use club::Club;
use domain::staff::Me;
use leptos::nonce::Nonce;
use tokio::sync::OnceCell;
use uuid::Uuid;

/// The pages that are kept now.
#[derive(Clone)]
pub(crate) struct Kept {
    club: Club,
    shelf: Arc<Mutex<Shelf>>,
}

#[derive(Default)]
struct Shelf {
    as_of: AsOf,
    pages: HashMap<Shown, Arc<OnceCell<Page>>>,
}

/// As long as this is the same, so is what a page shows.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct AsOf {
    second: i64,
    commits: u64,
}

/// To whom, and at which address.
type Shown = (Me, String);

impl Kept {
    pub(crate) fn of(club: &Club) -> Self {
        Self { club: club.clone(), shelf: Arc::default() }
    }

    /// Where the page is kept, once it was rendered. Asked before anything is read: what is committed from now on may
    /// stand in the page, what was answered before does.
    fn place(&self, shown: Shown) -> Arc<OnceCell<Page>> {
        let as_of = AsOf { second: self.club.now().timestamp(), commits: self.club.figures().commits };
        let mut shelf = self.shelf.lock().unwrap_or_else(PoisonError::into_inner);
        if shelf.as_of != as_of {
            *shelf = Shelf { as_of, pages: HashMap::new() };
        }
        shelf.pages.entry(shown).or_default().clone()
    }
}

/// `GET /hall`: rendered once for all who ask at the same time.
pub(crate) async fn hall(
    State(kept): State<Kept>,
    Extension(me): Extension<Me>,
    mut request: Request,
    next: Next,
) -> Response {
    if request.method() != Method::GET || request.uri().path() != "/hall" {
        return next.run(request).await;
    }
    let place = kept.place((me, request.uri().query().unwrap_or_default().to_owned()));
    let once = UsedOnce::default();
    request.extensions_mut().insert(once.clone());
    let rendered = async move { Page::read(next.run(request).await, &once).await };
    match place.get_or_try_init(|| rendered).await {
        Ok(page) => page.said_again(),
        Err(other) => other,
    }
}

/// A rendered page, cut where something stands that is used once.
struct Page {
    pieces: Vec<Piece>,
    policy: String,
    nonce: String,
}

enum Piece {
    Text(String),
    Nonce,
    /// All of a form's id but what tells the forms of a page apart.
    Form,
}

impl Page {
    /// `Err` with what is no page of the hall: a redirection, or why there is none.
    async fn read(response: Response, once: &UsedOnce) -> Result<Self, Response> {
        let policy = response.headers().get(header::CONTENT_SECURITY_POLICY);
        let policy = policy.and_then(|policy| policy.to_str().ok()).map(ToOwned::to_owned);
        let (Some(nonce), Some(form), Some(policy)) = (once.nonce(), once.form(), policy) else {
            return Err(response);
        };
        if response.status() != StatusCode::OK {
            return Err(response);
        }
        let text = to_bytes(response.into_body(), usize::MAX).await.map_err(|error| {
            tracing::error!(%error, "a page broke off");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        })?;
        let text = String::from_utf8_lossy(&text);
        Ok(Self { pieces: cut(&text, nonce, form), policy, nonce: nonce.to_owned() })
    }

    /// With a nonce and ids of its own.
    fn said_again(&self) -> Response {
        let nonce = Nonce::new();
        let mut response = Body::from(self.said_with(&nonce, Uuid::now_v7())).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        if let Ok(policy) = HeaderValue::from_str(&self.policy.replace(&self.nonce, &nonce)) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        response
    }

    fn said_with(&self, nonce: &str, form: Uuid) -> String {
        let form = form.to_string();
        let said = self.pieces.iter().map(|piece| piece.said(nonce, &form[..SAME_IN_ALL_FORMS]));
        let mut text = String::with_capacity(said.clone().map(str::len).sum());
        text.extend(said);
        text
    }
}

impl Piece {
    fn said<'text>(&'text self, nonce: &'text str, form: &'text str) -> &'text str {
        match self {
            Self::Text(text) => text,
            Self::Nonce => nonce,
            Self::Form => form,
        }
    }
}

/// The ids of a page's forms differ in their last four digits (`kit/forms.rs` counts them up from the first).
const SAME_IN_ALL_FORMS: usize = 32;

fn cut(text: &str, nonce: &str, form: Uuid) -> Vec<Piece> {
    let form = form.to_string();
    let form = &form[..SAME_IN_ALL_FORMS];
    let nonces = text.match_indices(nonce).map(|(at, found)| (at, found.len(), Piece::Nonce));
    let forms = text.match_indices(form).map(|(at, found)| (at, found.len(), Piece::Form));
    let mut holes: Vec<_> = nonces.chain(forms).collect();
    holes.sort_by_key(|(at, ..)| *at);
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, length, hole) in holes {
        pieces.extend([Piece::Text(text[from..at].to_owned()), hole]);
        from = at + length;
    }
    pieces.push(Piece::Text(text[from..].to_owned()));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_said_again_differs_in_what_is_used_once_and_in_nothing_else() {
        let (form, other) = (Uuid::from_u128(7 << 64 | 0xaa00), Uuid::from_u128(9 << 64 | 0xbb00));
        let page = |nonce: &str, form: Uuid| {
            let second = Uuid::from_u128(form.as_u128() & !0xffff | 0xaa01);
            let first = Uuid::from_u128(form.as_u128() & !0xffff | 0xaa00);
            format!("<script nonce={nonce}>{first}</script>ü<input value={second}><i nonce={nonce}>")
        };
        let kept = Page {
            pieces: cut(&page("N0nce=", form), "N0nce=", form),
            policy: String::new(),
            nonce: "N0nce=".to_owned(),
        };
        assert_eq!(kept.said_with("N0nce=", form), page("N0nce=", form));
        assert_eq!(kept.said_with("0ther==", other), page("0ther==", other));
    }
}
