//! Somebody who asks by HTTP.

use std::{pin::Pin, time::Duration};

use reqwest::{
    Client, Response, StatusCode,
    header::{ACCEPT, CONTENT_TYPE},
    redirect::Policy,
};
use tokio::{task::JoinSet, time::Instant};

use crate::{
    Outcome,
    house::{LOGIN, PASSWORD},
};

/// So many ask at the same time.
pub const CLIENTS: usize = 16;

/// A browser with its cookies.
#[derive(Clone)]
pub struct Browser {
    client: Client,
    address: String,
}

impl Browser {
    /// A stranger.
    pub fn new(address: &str) -> Outcome<Self> {
        // Asked for by the client's parts for TLS, which nothing here uses; a second time it is there already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().cookie_store(true).redirect(Policy::none()).no_proxy().build()?;
        Ok(Self { client, address: address.to_owned() })
    }

    /// The owner of the house.
    pub async fn signed_in(address: &str) -> Outcome<Self> {
        let browser = Self::new(address)?;
        let answer = browser.post("/login", format!("login={LOGIN}&password={PASSWORD}")).await?;
        match answer.status() {
            StatusCode::SEE_OTHER => Ok(browser),
            status => Err(format!("the sign-in was answered with {status}").into()),
        }
    }

    pub async fn answers(&self, path: &str) -> bool {
        self.client.get(self.at(path)).send().await.is_ok_and(|answer| answer.status() == StatusCode::OK)
    }

    pub async fn get(&self, path: &str) -> Outcome<Response> {
        Ok(self.client.get(self.at(path)).send().await?.error_for_status()?)
    }

    pub async fn post(&self, path: &str, form: String) -> Outcome<Response> {
        let post = self.client.post(self.at(path)).header(ACCEPT, "application/json");
        let post = post.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(form);
        Ok(post.send().await?.error_for_status()?)
    }

    fn at(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }
}

/// One press under way.
pub type Press = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// How often a second `act` is done, by all clients together.
pub async fn rate<F, A>(seconds: u64, act: F) -> Outcome<f64>
where
    F: Fn() -> A + Clone + Send + 'static,
    A: Future<Output = Outcome> + Send,
{
    let began = Instant::now();
    let until = began + Duration::from_secs(seconds);
    let done = together(act, move |_| Instant::now() < until).await?;
    Ok(f64::from(done) / began.elapsed().as_secs_f64())
}

/// Each client does it so often.
pub async fn times(each: u32, act: impl Fn() -> Press + Clone + Send + 'static) -> Outcome {
    together(act, move |done| done < each).await.map(drop)
}

/// All clients, each as long as `more` says so of what it has done; how often they did it.
async fn together<F, A>(act: F, more: impl Fn(u32) -> bool + Clone + Send + 'static) -> Outcome<u32>
where
    F: Fn() -> A + Clone + Send + 'static,
    A: Future<Output = Outcome> + Send,
{
    let mut clients = JoinSet::new();
    for _ in 0..CLIENTS {
        let (act, more) = (act.clone(), more.clone());
        clients.spawn(async move {
            let mut done = 0u32;
            while more(done) {
                act().await?;
                done += 1;
            }
            Outcome::Ok(done)
        });
    }
    let mut done = 0;
    while let Some(client) = clients.join_next().await {
        done += client??;
    }
    Ok(done)
}
