//! Somebody at a desk: asks and posts as the scripts of a page do, and presses again when an answer is lost.

use std::time::{Duration, Instant};

use domain::{
    clients::{ClientList, ClientPage},
    hall::Hall,
    ids::{ActId, ClientId, DeviceId, OrderId, SessionId, TransactionId},
    sessions::{Session, past::SessionStory},
    shifts::Till,
};
use reqwest::{Client, RequestBuilder, StatusCode, header};
use serde::de::DeserializeOwned;
use tokio::time::sleep;

#[derive(Clone)]
pub struct Desk {
    client: Client,
    url: String,
    cookie: String,
}

/// Why there is no answer.
#[derive(Debug)]
pub enum Failure {
    /// Nobody knows whether it was done.
    Lost(String),
    /// The program says that something broke.
    Broken(String),
    /// The club said no.
    Said(StatusCode, String),
}

/// A form as it is posted.
#[derive(Clone, Debug)]
pub struct Form {
    pub path: &'static str,
    pub fields: Vec<(String, String)>,
}

impl Form {
    /// The fields of one thing: `start[id]` and so on.
    pub fn new(path: &'static str, thing: &str, fields: &[(&str, &dyn ToString)]) -> Self {
        let fields = fields.iter().map(|(name, value)| (format!("{thing}[{name}]"), value.to_string()));
        Self { path, fields: fields.collect() }
    }

    /// An hour for a guest.
    pub fn start(hall: &Hall, id: SessionId, device: DeviceId, method: &str, tendered: &str) -> Self {
        let fields: [(&str, &dyn ToString); 7] = [
            ("id", &id),
            ("client", &hall.guest),
            ("device", &device),
            ("tariff", &hall.offers.offers[0].tariff),
            ("quantity", &1),
            ("method", &method),
            ("tendered", &tendered),
        ];
        Self::new("/api/sessions/start", "start", &fields)
    }

    /// An hour more.
    pub fn extend(hall: &Hall, id: OrderId, session: SessionId, method: &str) -> Self {
        let fields: [(&str, &dyn ToString); 6] = [
            ("id", &id),
            ("session", &session),
            ("tariff", &hall.offers.offers[0].tariff),
            ("quantity", &1),
            ("method", &method),
            ("tendered", &""),
        ];
        Self::new("/api/sessions/extend", "extend", &fields)
    }

    /// `pause` or `resume`.
    pub fn turn(session: SessionId, how: &str) -> Self {
        let path = if how == "pause" { "/api/sessions/pause" } else { "/api/sessions/resume" };
        let fields: [(&str, &dyn ToString); 2] = [("id", &ActId::fresh()), ("session", &session)];
        Self::new(path, how, &fields)
    }

    /// Puts so much on a balance.
    pub fn top_up(hall: &Hall, client: ClientId, method: &str, amount: u64) -> Self {
        Self::of_money(hall, "/api/balances/top-up", "top_up", client, method, amount)
    }

    /// Gives so much of it back.
    pub fn refund(hall: &Hall, client: ClientId, method: &str, amount: u64) -> Self {
        let mut form = Self::of_money(hall, "/api/balances/refund", "refund", client, method, amount);
        form.fields.push(("refund[reason]".to_owned(), "asked for it".to_owned()));
        form
    }

    fn of_money(
        hall: &Hall,
        path: &'static str,
        thing: &str,
        client: ClientId,
        method: &str,
        amount: u64,
    ) -> Self {
        let fields: [(&str, &dyn ToString); 5] = [
            ("id", &TransactionId::fresh()),
            ("club", &hall.club.id),
            ("client", &client),
            ("amount", &amount),
            ("method", &method),
        ];
        Self::new(path, thing, &fields)
    }

    /// For good.
    pub fn end(session: SessionId, rest: &str) -> Self {
        let fields: [(&str, &dyn ToString); 4] =
            [("id", &ActId::fresh()), ("session", &session), ("why", &"staff"), ("rest", &rest)];
        Self::new("/api/sessions/end", "end", &fields)
    }
}

/// An answer that takes longer is taken for lost.
const PATIENCE: Duration = Duration::from_secs(15);
/// Somebody who presses again and again gives up.
const INSISTENCE: Duration = Duration::from_secs(90);

impl Desk {
    pub async fn sign_in(client: Client, url: String, login: &str) -> Self {
        let typed = [("login", login.to_owned()), ("password", format!("{login}-demo"))];
        let answer = client.post(format!("{url}/login")).form(&typed).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{login} signs in");
        let cookie = answer.headers()[header::SET_COOKIE].to_str().unwrap();
        let cookie = cookie.split(';').next().unwrap().to_owned();
        Self { client, url, cookie }
    }

    /// Once.
    pub async fn post<T: DeserializeOwned>(&self, form: &Form) -> Result<T, Failure> {
        let request = self.client.post(format!("{}{}", self.url, form.path));
        self.answer(request.form(&form.fields)).await
    }

    /// The same form until it is answered.
    pub async fn insist<T: DeserializeOwned>(&self, form: &Form) -> T {
        let began = Instant::now();
        loop {
            match self.post(form).await {
                Ok(answer) => return answer,
                Err(Failure::Said(status, said)) => panic!("{form:?} was answered {status}: {said}"),
                Err(Failure::Lost(said) | Failure::Broken(said)) => {
                    assert!(began.elapsed() < INSISTENCE, "{form:?} is not answered: {said}");
                    sleep(Duration::from_millis(20)).await;
                }
            }
        }
    }

    /// A question.
    pub async fn ask<T: DeserializeOwned>(&self, path: &str) -> Result<T, Failure> {
        self.answer(self.client.get(format!("{}{path}", self.url))).await
    }

    pub async fn hall(&self) -> Hall {
        self.ask("/api/hall").await.unwrap()
    }

    pub async fn till(&self) -> Till {
        self.ask("/api/shift").await.unwrap()
    }

    pub async fn story(&self, session: SessionId) -> Result<SessionStory, Failure> {
        self.ask(&format!("/api/sessions/story?session={session}")).await
    }

    /// Some of the clients, the newest first.
    pub async fn clients(&self) -> Vec<ClientId> {
        let list: ClientList = self.ask("/api/clients?filter=").await.unwrap();
        list.rows.into_iter().map(|line| line.client.id).collect()
    }

    /// A client's balance and bonus.
    pub async fn has(&self, client: ClientId) -> (i64, i64) {
        let page: ClientPage =
            self.ask(&format!("/api/clients/card?question=client%3D{client}")).await.unwrap();
        let balances = page.money.balances;
        (balances.balance.minor(), balances.bonus.minor())
    }

    /// One that runs, as the hall shows it.
    pub async fn running(&self, id: SessionId) -> Option<Session> {
        self.hall().await.sessions.into_iter().find(|session| session.id == id)
    }

    /// The line to the club, from a number on.
    pub fn line(&self, seen: i64) -> RequestBuilder {
        self.client.get(format!("{}/live?seen={seen}", self.url)).header(header::COOKIE, &self.cookie)
    }

    /// The same as it goes over the wire.
    pub fn line_by_hand(&self) -> String {
        let host = self.url.trim_start_matches("http://");
        format!("GET /live?seen=0 HTTP/1.1\r\nHost: {host}\r\nCookie: {}\r\n\r\n", self.cookie)
    }

    async fn answer<T: DeserializeOwned>(&self, request: RequestBuilder) -> Result<T, Failure> {
        let request = request.header(header::COOKIE, &self.cookie).header(header::ACCEPT, "application/json");
        let answer =
            request.timeout(PATIENCE).send().await.map_err(|error| Failure::Lost(error.to_string()))?;
        let status = answer.status();
        let said = answer.text().await.map_err(|error| Failure::Lost(error.to_string()))?;
        if status.is_success() {
            return Ok(serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error} in {said}")));
        }
        Err(if status.is_server_error() { Failure::Broken(said) } else { Failure::Said(status, said) })
    }
}
