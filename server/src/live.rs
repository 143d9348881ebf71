//! The line to a browser: one stream of server-sent events.

use std::{convert::Infallible, time::Duration};

use app::fault::Fault;
use axum::{
    Extension,
    extract::{Query, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response, Sse, sse::Event},
};
use club::{
    Club,
    live::{Heard, Tuned, listen},
};
use domain::{ids::ClubId, staff::Me};
use serde::Deserialize;
use tokio::{
    select,
    sync::{broadcast::error::RecvError, mpsc},
    time::{MissedTickBehavior, interval},
};
use tokio_stream::wrappers::ReceiverStream;
use tower_sessions::Session;

use crate::{metrics::Metrics, router::Parts, who};

/// How often a screen is told the time: it also keeps the connection from being taken for dead.
const TELL_TIME: Duration =
    if cfg!(feature = "stage") { Duration::from_millis(200) } else { Duration::from_secs(15) };

/// How often it is looked whether the person who listens is still signed in, with the same rights.
const LOOK_AGAIN: Duration =
    if cfg!(feature = "stage") { Duration::from_secs(1) } else { Duration::from_secs(15) };

/// So many lines wait for a slow browser; when it falls further behind than the club remembers, it asks again.
const LINES_WAITING: usize = 64;

#[derive(Deserialize)]
pub(crate) struct Seen {
    #[serde(default)]
    seen: i64,
    /// The club that the page shows.
    club: Option<ClubId>,
}

/// `GET /live?seen=N&club=ID`: everything since line N, then everything as it happens.
pub(crate) async fn live(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    sign_in: Session,
    Query(Seen { seen, club }): Query<Seen>,
    headers: HeaderMap,
) -> Response {
    // The page is from before its person went to another club, in another tab.
    if club.is_some_and(|club| club != me.club) {
        let only = tokio_stream::once(Ok::<_, Infallible>(elsewhere()));
        return (unbuffered(), Sse::new(only)).into_response();
    }
    // A browser that reconnects by itself says what it heard last.
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()).and_then(|id| id.parse().ok());
    let seen = last.unwrap_or(seen);
    match listen(&parts.club.desk(me.clone()), seen).await {
        Ok(tuned) => stream(parts, tuned, |screen| Line { screen, said: seen, me, sign_in }),
        Err(club::Error::Forbidden(action)) => {
            (StatusCode::FORBIDDEN, axum::Json(Fault::Forbidden(action))).into_response()
        }
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a line could not be opened");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn stream(
    parts: Parts,
    tuned: Tuned,
    line: impl FnOnce(mpsc::Sender<Result<Event, Infallible>>) -> Line,
) -> Response {
    let (screen, events) = mpsc::channel(LINES_WAITING);
    let line = line(screen);
    let open = parts.metrics.as_ref().map(Metrics::open_line);
    tokio::spawn(async move {
        let _open = open;
        // It ends when the browser goes, or the program does.
        let _gone = line.speak(&parts, tuned).await;
    });
    (unbuffered(), Sse::new(ReceiverStream::new(events))).into_response()
}

fn unbuffered() -> [(HeaderName, HeaderValue); 2] {
    [
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no")),
    ]
}

/// The person works in another club now: the page is loaded anew.
fn elsewhere() -> Event {
    sign("elsewhere")
}

/// Says nothing but its name. It has data all the same: without any a browser does not tell its page of it.
fn sign(name: &'static str) -> Event {
    Event::default().event(name).data("-")
}

type Sent = Result<(), mpsc::error::SendError<Result<Event, Infallible>>>;

/// Whether the person who listens still does, with the same rights.
enum Still {
    Here,
    /// In another club now.
    Elsewhere,
    Gone,
}

struct Line {
    screen: mpsc::Sender<Result<Event, Infallible>>,
    /// The last number said.
    said: i64,
    me: Me,
    sign_in: Session,
}

impl Line {
    async fn speak(mut self, parts: &Parts, tuned: Tuned) -> Sent {
        match tuned.missed {
            Some(missed) => {
                for heard in missed {
                    self.say(&heard).await?;
                }
            }
            None => self.resync().await?,
        }
        let mut lines = tuned.lines;
        let mut time = interval(TELL_TIME);
        time.set_missed_tick_behavior(MissedTickBehavior::Skip);
        let mut look = interval(LOOK_AGAIN);
        look.set_missed_tick_behavior(MissedTickBehavior::Skip);
        loop {
            select! {
                () = parts.stop.cancelled() => return self.send(sign("bye")).await,
                heard = lines.recv() => match heard {
                    Ok(heard) => self.say(&heard).await?,
                    Err(RecvError::Lagged(_)) => self.resync().await?,
                    Err(RecvError::Closed) => return Ok(()),
                },
                _ = time.tick() => self.tell_time(&parts.club).await?,
                _ = look.tick() => match self.still_here(&parts.club).await {
                    Still::Here => {}
                    Still::Elsewhere => return self.send(elsewhere()).await,
                    Still::Gone => return Ok(()),
                }
            }
        }
    }

    /// The screen asks its question again. Whatever number it had heard may be another database's.
    async fn resync(&mut self) -> Sent {
        self.said = 0;
        self.send(sign("resync")).await
    }

    /// Says a line of our club that this person may hear, and nothing twice.
    async fn say(&mut self, heard: &Heard) -> Sent {
        if heard.number <= self.said || heard.club != self.me.club {
            return Ok(());
        }
        self.said = heard.number;
        if !self.me.may(heard.right) {
            return Ok(());
        }
        self.send(Event::default().id(heard.number.to_string()).data(&*heard.text)).await
    }

    async fn tell_time(&self, club: &Club) -> Sent {
        let now = serde_json::json!(club.now()).to_string();
        self.send(Event::default().event("now").data(now)).await
    }

    /// Rights are taken away while a page is open, and in another tab a sign-in ends or its person goes to another club.
    async fn still_here(&self, club: &Club) -> Still {
        match who::look_again(club, &self.sign_in).await {
            Ok(Some(me)) if me.club != self.me.club => Still::Elsewhere,
            Ok(Some(me)) if me.may == self.me.may => Still::Here,
            Ok(_) => Still::Gone,
            Err(error) => {
                tracing::warn!(error = error.as_ref(), "who listens could not be looked up");
                Still::Gone
            }
        }
    }

    async fn send(&self, event: Event) -> Sent {
        self.screen.send(Ok(event)).await
    }
}
