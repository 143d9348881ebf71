//! The real router over a demo club in a fresh database, asked without a socket.

use std::{fs, path::PathBuf};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use club::{
    Club,
    clock::{Clock, SystemClock},
    demo,
};
use server::{
    config::Proxies,
    metrics::Metrics,
    router::{Parts, router},
};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;
use uuid::Uuid;

pub struct House {
    pub router: Router,
    pub club: Club,
    pub stop: CancellationToken,
}

pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub headers: HeaderMap,
    pub body: String,
    pub bytes: Vec<u8>,
}

impl House {
    pub async fn open() -> Self {
        Self::built(false, None).await
    }

    /// With `/metrics`.
    pub async fn counting() -> Self {
        Self::built(true, None).await
    }

    /// No club yet: it is founded with this code.
    pub async fn empty(code: &str) -> Self {
        Self::built(false, Some(code.to_owned())).await
    }

    /// At another time than now.
    pub async fn at(clock: impl Clock) -> Self {
        Self::built_at(clock, false, None).await
    }

    async fn built(counts: bool, set_up_code: Option<String>) -> Self {
        Self::built_at(SystemClock, counts, set_up_code).await
    }

    async fn built_at(clock: impl Clock, counts: bool, set_up_code: Option<String>) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("houses");
        let site = folder.join("site");
        fs::create_dir_all(site.join("pkg")).unwrap();
        fs::write(site.join("hash.txt"), "js: 1\nwasm: 2\ncss: 3\n").unwrap();
        fs::write(site.join("pkg/clubdeck.1.js"), "export default 1").unwrap();
        let url = format!("sqlite://{}/{}.db", folder.display(), Uuid::now_v7().simple());
        migrations::up(&url).await.unwrap();
        let club = Club::open(&url, clock).await.unwrap();
        let demo = set_up_code.is_none();
        if demo {
            demo::furnish(&club).await.unwrap();
        }
        let stop = CancellationToken::new();
        let metrics = counts.then(|| Metrics::new(club.now()));
        let parts = Parts {
            club: club.clone(),
            site,
            secure: false,
            tls: None,
            proxies: Proxies::default(),
            demo,
            set_up_code,
            metrics,
            stop: stop.clone(),
        };
        Self { router: router(parts), club, stop }
    }

    /// As a script of a page asks.
    pub async fn request(&self, method: Method, path: &str, cookie: Option<&str>, body: &str) -> Answer {
        self.ask(method, path, cookie, "application/json", body).await
    }

    /// As a browser asks for a page.
    pub async fn page(&self, path: &str, cookie: Option<&str>) -> Answer {
        self.ask(Method::GET, path, cookie, "text/html", "").await
    }

    /// As a browser posts a form of a page without JavaScript.
    pub async fn form(&self, path: &str, cookie: Option<&str>, body: &str) -> Answer {
        self.ask(Method::POST, path, cookie, "text/html", body).await
    }

    async fn ask(
        &self,
        method: Method,
        path: &str,
        cookie: Option<&str>,
        accept: &str,
        body: &str,
    ) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "club.test")
            .header(header::ACCEPT, accept)
            .header(header::REFERER, "http://club.test/hall?from=here")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(cookie) = cookie {
            request = request.header(header::COOKIE, cookie);
        }
        self.answer(request.body(Body::from(body.to_owned())).unwrap()).await
    }

    pub async fn answer(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let location =
            headers.get(header::LOCATION).map(|at| at.to_str().unwrap().to_owned()).unwrap_or_default();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec();
        let no_text = bytes.starts_with(b"%PDF") || bytes.starts_with(b"\x89PNG");
        let body = if no_text { String::new() } else { String::from_utf8(bytes.clone()).unwrap() };
        Answer { status, location, headers, body, bytes }
    }

    /// The cookie of somebody who signed in.
    pub async fn cookie(&self, login: &str) -> String {
        let answer = self.form("/login", None, &format!("login={login}&password={login}-demo")).await;
        assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/hall"));
        let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
        cookie.split(';').next().unwrap().to_owned()
    }
}
