//! Messages to clients leave the club: a task beside the clockwork takes them out of the queue and hands each to the
//! gateway by HTTP. Nobody waits for it, and a gateway that does not answer keeps no other message waiting.

use std::{error::Error, future::Future, sync::OnceLock, time::Duration};

use chrono::DateTime;
use club::{
    Club, Result,
    messages::{self, Heard, Taken},
};
use domain::{
    messages::{HttpMethod, Request},
    time::Moment,
};
use reqwest::{
    Client, Response,
    header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER},
    redirect::Policy,
};
use tokio::{
    select,
    task::JoinSet,
    time::{Instant, sleep, timeout_at},
};
use tokio_util::sync::CancellationToken;

/// So many messages are on their way at once.
const AT_ONCE: usize = 8;
/// After a failure of the database, before the next try.
const BREATH: Duration = Duration::from_secs(1);
/// The clock of the machine may be set: look now and then.
const LOOK_AGAIN: Duration = Duration::from_secs(30);
/// So much of an answer is read.
const READ_MOST: usize = 16 * 1024;

/// How long a gateway is waited for.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Until there is a connection.
    pub connect: Duration,
    /// Until the answer has been read, from the beginning on.
    pub whole: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { connect: Duration::from_secs(5), whole: Duration::from_secs(15) }
    }
}

/// Runs until it is told to stop; what is on its way then is heard to its end.
pub async fn run(club: Club, patience: Patience, stop: CancellationToken) {
    let http = Http::new(patience);
    let mut on_their_way = JoinSet::new();
    loop {
        let looked = select! {
            () = stop.cancelled() => break,
            looked = look(&club, &http, &mut on_their_way) => looked,
        };
        if let Err(error) = looked {
            tracing::error!(error = &error as &dyn Error, "messages could not be taken out");
            sleep(BREATH).await;
        }
    }
    while on_their_way.join_next().await.is_some() {}
}

/// Takes out what is due, and then waits for the next.
async fn look(club: &Club, http: &Http, on_their_way: &mut JoinSet<()>) -> Result<()> {
    while on_their_way.len() < AT_ONCE {
        let Some(taken) = messages::take_out(club).await? else { break };
        on_their_way.spawn(hand_over(club.clone(), http.clone(), taken));
    }
    let wait = match messages::next_due(club).await? {
        _ if on_their_way.len() >= AT_ONCE => LOOK_AGAIN,
        None => LOOK_AGAIN,
        Some(due) => (due - club.now()).to_std().unwrap_or_default().min(LOOK_AGAIN),
    };
    select! {
        () = sleep(wait) => {}
        () = club.posted() => {}
        Some(_) = on_their_way.join_next() => {}
    }
    Ok(())
}

/// What cannot be noted is handed over again later, with the same id.
async fn hand_over(club: Club, http: Http, taken: Taken) {
    let heard = http.ask(taken.request(), club.now()).await;
    let id = taken.id();
    if let Err(error) = messages::over(&club, taken, heard).await {
        tracing::error!(message = %id, error = &error as &dyn Error, "what became of a message could not be noted");
    }
}

/// Asks gateways.
#[derive(Clone)]
pub struct Http {
    patience: Patience,
    /// Made when it is needed first: whoever sends nothing reads no certificates.
    client: std::sync::Arc<OnceLock<Result<Client, String>>>,
}

impl Http {
    /// As patient as this.
    pub fn new(patience: Patience) -> Self {
        Self { patience, client: std::sync::Arc::default() }
    }

    /// Sends one request. `now` is for an answer that names a time. What went wrong is said without the address, which
    /// may have a secret in it.
    pub async fn ask(&self, request: Request, now: Moment) -> Heard {
        let by = Instant::now() + self.patience.whole;
        let client = match self.client.get_or_init(|| client(self.patience)) {
            Ok(client) => client,
            Err(why) => return Heard::Nothing(why.clone()),
        };
        let asking = async {
            let answer = send(client, request).await?;
            Ok(Heard::Answer {
                status: answer.status().as_u16(),
                asked: retry_after(answer.headers(), now),
                body: beginning(answer).await?,
            })
        };
        match timeout_at(by, asking).await {
            Ok(Ok(heard)) => heard,
            Ok(Err(why)) => Heard::Nothing(why),
            Err(_) => Heard::Nothing("the gateway did not answer in time".to_owned()),
        }
    }
}

/// It leads nowhere else, whatever an answer says.
fn client(patience: Patience) -> Result<Client, String> {
    // Where it is there already it is the same.
    let _installed = rustls::crypto::ring::default_provider().install_default();
    let client = Client::builder()
        .connect_timeout(patience.connect)
        .redirect(Policy::none())
        .user_agent(concat!("Clubdeck/", env!("CARGO_PKG_VERSION")))
        .build();
    client.map_err(|error| format!("nothing can be sent from here: {}", causes(&error)))
}

fn send(client: &Client, request: Request) -> impl Future<Output = Result<Response, String>> {
    let builder = match request.method {
        HttpMethod::Get => client.get(&request.address),
        HttpMethod::Post => client.post(&request.address),
    };
    let headers = headers(&request);
    let builder = match request.body {
        Some((_, body)) => builder.body(body),
        None => builder,
    };
    async move {
        let sent = builder.headers(headers?).send().await;
        sent.map_err(|error| {
            let what =
                if error.is_connect() { "the gateway could not be reached" } else { "the request broke off" };
            format!("{what}: {}", causes(&error.without_url()))
        })
    }
}

fn headers(request: &Request) -> Result<HeaderMap, String> {
    let mut headers = HeaderMap::new();
    if let Some((kind, _)) = &request.body {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    }
    for header in &request.headers {
        let bad = || format!("the header {} cannot be sent", header.name);
        let name = HeaderName::from_bytes(header.name.as_bytes()).map_err(|_| bad())?;
        let mut value = HeaderValue::from_str(&header.value.0).map_err(|_| bad())?;
        value.set_sensitive(true);
        headers.insert(name, value);
    }
    Ok(headers)
}

/// The innermost cause says what happened: `connection refused`.
fn causes(error: &dyn Error) -> String {
    let mut cause = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}

/// In seconds, or until a time.
fn retry_after(headers: &HeaderMap, now: Moment) -> Option<i64> {
    let said = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let until = || Some((DateTime::parse_from_rfc2822(said).ok()?.to_utc() - now).num_seconds());
    said.parse().ok().or_else(until)
}

/// The rest of a long answer is nobody's business.
async fn beginning(mut answer: Response) -> Result<String, String> {
    let mut read: Vec<u8> = Vec::new();
    while read.len() < READ_MOST {
        match answer.chunk().await {
            Ok(Some(chunk)) => read.extend_from_slice(&chunk),
            Ok(None) => break,
            Err(error) => return Err(format!("the answer broke off: {}", causes(&error.without_url()))),
        }
    }
    read.truncate(READ_MOST);
    Ok(String::from_utf8_lossy(&read).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gateway_says_in_seconds_or_by_a_time_when_to_ask_again() {
        let now: Moment = "2026-11-22T15:30:00Z".parse().unwrap();
        for (said, asked) in [
            ("30", Some(30)),
            (" 0 ", Some(0)),
            ("Sun, 22 Nov 2026 15:31:00 GMT", Some(60)),
            ("Sun, 22 Nov 2026 15:29:00 GMT", Some(-60)),
            ("soon", None),
        ] {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, HeaderValue::from_str(said).unwrap())]);
            assert_eq!(retry_after(&headers, now), asked, "{said}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), now), None);
    }
}
