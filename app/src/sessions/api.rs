//! What can be asked of a session. Each is a form, which works before the page is hydrated.

#[cfg(feature = "ssr")]
use club::sessions;
use domain::{
    ids::SessionId,
    sessions::{
        End, Extend, Move, Pause, Resume, Session, Start,
        past::{Past, SessionFilter, SessionStory},
    },
};
use leptos::{prelude::*, server_fn::codec::GetUrl};

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk};
use crate::fault::Reply;

#[cfg(feature = "ssr")]
impl crate::desk::Leads for Past {}
#[cfg(feature = "ssr")]
impl crate::desk::Leads for SessionStory {}

/// A page of the sessions of the past and those that run.
#[server(prefix = "/api", endpoint = "sessions/past", input = GetUrl)]
pub async fn read_past(
    /// Which.
    filter: SessionFilter,
) -> Reply<Past> {
    let desk = desk().await?;
    answer(&desk, sessions::past(&desk, filter).await).await
}

/// The whole story of one session.
#[server(prefix = "/api", endpoint = "sessions/story", input = GetUrl)]
pub async fn read_story(
    /// Which.
    session: SessionId,
) -> Reply<SessionStory> {
    let desk = desk().await?;
    answer(&desk, sessions::story(&desk, session).await).await
}

/// Seats a client.
#[server(prefix = "/api", endpoint = "sessions/start")]
pub async fn start_session(
    /// Who, where, what, how paid.
    start: Start,
) -> Reply<Session> {
    let desk = desk().await?;
    answer(&desk, sessions::start(&desk, start).await).await
}

/// Sells more time.
#[server(prefix = "/api", endpoint = "sessions/extend")]
pub async fn extend_session(
    /// Whose, what, how paid.
    extend: Extend,
) -> Reply<Session> {
    let desk = desk().await?;
    answer(&desk, sessions::extend(&desk, extend).await).await
}

/// Stops the clock.
#[server(prefix = "/api", endpoint = "sessions/pause")]
pub async fn pause_session(
    /// Whose.
    pause: Pause,
) -> Reply<Session> {
    let desk = desk().await?;
    answer(&desk, sessions::pause(&desk, pause).await).await
}

/// Lets the clock run again.
#[server(prefix = "/api", endpoint = "sessions/resume")]
pub async fn resume_session(
    /// Whose.
    resume: Resume,
) -> Reply<Session> {
    let desk = desk().await?;
    answer(&desk, sessions::resume(&desk, resume).await).await
}

/// Goes on at another device.
#[server(prefix = "/api", endpoint = "sessions/move")]
pub async fn move_session(
    /// Which, and where to.
    movement: Move,
) -> Reply<Session> {
    let desk = desk().await?;
    answer(&desk, sessions::move_to(&desk, movement).await).await
}

/// Ends it for good.
#[server(prefix = "/api", endpoint = "sessions/end")]
pub async fn end_session(
    /// Which, why, and what happens to the rest.
    end: End,
) -> Reply<Session> {
    let desk = desk().await?;
    answer(&desk, sessions::end(&desk, end).await).await
}
