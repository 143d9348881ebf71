//! The line to a browser: one stream of server-sent events.

use std::{collections::VecDeque, convert::Infallible, time::Duration};

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
use futures_util::stream::unfold;
use serde::Deserialize;
use tokio::{
    select,
    sync::broadcast::{Receiver, error::RecvError},
    time::{Interval, MissedTickBehavior, interval},
};
use tokio_util::sync::CancellationToken;
use tower_sessions::Session;

use crate::{
    metrics::{Metrics, OpenLine},
    router::Parts,
    who,
};

/// How often a screen is told the time: it also keeps the connection from being taken for dead.
const TELL_TIME: Duration =
    if cfg!(feature = "stage") { Duration::from_millis(200) } else { Duration::from_secs(15) };

/// How often it is looked whether the person who listens is still signed in, with the same rights.
const LOOK_AGAIN: Duration =
    if cfg!(feature = "stage") { Duration::from_secs(1) } else { Duration::from_secs(15) };

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
        Ok(tuned) => {
            let line = Line::new(&parts, tuned, seen, me, sign_in);
            // The browser's own connection asks for what comes next: nothing is kept for one that does not read, and
            // all ends with it.
            let events = unfold(line, |mut line| async {
                line.next().await.map(|event| (Ok::<_, Infallible>(event), line))
            });
            (unbuffered(), Sse::new(events)).into_response()
        }
        Err(club::Error::Forbidden(action)) => {
            (StatusCode::FORBIDDEN, axum::Json(Fault::Forbidden(action))).into_response()
        }
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a line could not be opened");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
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

/// Whether the person who listens still does, with the same rights.
enum Still {
    Here,
    /// In another club now.
    Elsewhere,
    Gone,
}

struct Line {
    club: Club,
    me: Me,
    sign_in: Session,
    /// The last number said.
    said: i64,
    /// What is said before anything new is.
    waiting: VecDeque<Heard>,
    lines: Receiver<Heard>,
    /// The screen has to ask its question again.
    resync: bool,
    time: Interval,
    look: Interval,
    stop: CancellationToken,
    over: bool,
    _open: Option<OpenLine>,
}

impl Line {
    fn new(parts: &Parts, tuned: Tuned, said: i64, me: Me, sign_in: Session) -> Self {
        Self {
            club: parts.club.clone(),
            me,
            sign_in,
            said,
            resync: tuned.missed.is_none(),
            waiting: tuned.missed.unwrap_or_default().into(),
            lines: tuned.lines,
            time: now_and_then(TELL_TIME),
            look: now_and_then(LOOK_AGAIN),
            stop: parts.stop.clone(),
            over: false,
            _open: parts.metrics.as_ref().map(Metrics::open_line),
        }
    }

    /// What the screen is told next; `None` when the line is over.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if self.over {
                return None;
            }
            if std::mem::take(&mut self.resync) {
                // Whatever number it had heard may be another database's.
                self.said = 0;
                return Some(sign("resync"));
            }
            if let Some(heard) = self.waiting.pop_front() {
                match self.fresh(&heard) {
                    Some(event) => return Some(event),
                    None => continue,
                }
            }
            select! {
                () = self.stop.cancelled() => return self.last(sign("bye")),
                heard = self.lines.recv() => match heard {
                    Ok(heard) => self.waiting.push_back(heard),
                    Err(RecvError::Lagged(_)) => self.resync = true,
                    Err(RecvError::Closed) => return None,
                },
                _ = self.time.tick() => return Some(self.what_time_it_is()),
                _ = self.look.tick() => match self.still_here().await {
                    Still::Here => {}
                    Still::Elsewhere => return self.last(elsewhere()),
                    Still::Gone => return None,
                }
            }
        }
    }

    fn last(&mut self, event: Event) -> Option<Event> {
        self.over = true;
        Some(event)
    }

    /// A line of our club that this person may hear, and nothing twice.
    fn fresh(&mut self, heard: &Heard) -> Option<Event> {
        if heard.number <= self.said || heard.club != self.me.club {
            return None;
        }
        self.said = heard.number;
        self.me.may(heard.right).then(|| Event::default().id(heard.number.to_string()).data(&*heard.text))
    }

    fn what_time_it_is(&self) -> Event {
        let now = serde_json::json!(self.club.now()).to_string();
        Event::default().event("now").data(now)
    }

    /// Rights are taken away while a page is open, and in another tab a sign-in ends or its person goes to another club.
    async fn still_here(&self) -> Still {
        match who::look_again(&self.club, &self.sign_in).await {
            Ok(Some(me)) if me.club != self.me.club => Still::Elsewhere,
            Ok(Some(me)) if me.may == self.me.may => Still::Here,
            Ok(_) => Still::Gone,
            Err(error) => {
                tracing::warn!(error = error.as_ref(), "who listens could not be looked up");
                Still::Gone
            }
        }
    }
}

fn now_and_then(often: Duration) -> Interval {
    let mut ticks = interval(often);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
    ticks
}
