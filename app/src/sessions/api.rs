//! What can be asked of a session. Each is a form, which works before the page is hydrated.

#[cfg(feature = "ssr")]
use club::{card_payments, sessions};
use domain::{
    card_payments::Pressed,
    client_tariffs::{ExtendWithPurchased, StartOnPurchased},
    ids::SessionId,
    sessions::{
        End, Extend, Join, Move, Pause, Resume, Session, Start,
        past::{Past, SessionFilter, SessionStory},
    },
};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk, keep_typed};
use crate::{
    ask::{Ask, Post},
    fault::Reply,
};

#[cfg(feature = "ssr")]
impl crate::desk::Leads for Past {}
#[cfg(feature = "ssr")]
impl crate::desk::Leads for SessionStory {}

/// A page of the sessions of the past and those that run.
#[server(prefix = "/api", endpoint = "sessions/past", protocol = Ask)]
pub async fn read_past(
    /// Which.
    filter: SessionFilter,
) -> Reply<Past> {
    let desk = desk().await?;
    answer(&desk, sessions::past(&desk, filter).await).await
}

/// The whole story of one session.
#[server(prefix = "/api", endpoint = "sessions/story", protocol = Ask)]
pub async fn read_story(
    /// Which.
    session: SessionId,
) -> Reply<SessionStory> {
    let desk = desk().await?;
    answer(&desk, sessions::story(&desk, session).await).await
}

/// Seats a client; by card as soon as the terminal says yes.
#[server(prefix = "/api", endpoint = "sessions/start", protocol = Post)]
pub async fn start_session(
    /// Who, where, what, how paid.
    start: Start,
) -> Reply<Pressed<Session>> {
    let desk = desk().await?;
    let () = keep_typed(&start.parts, &start.tendered);
    answer(&desk, card_payments::start(&desk, start).await).await
}

/// Sells more time; by card as soon as the terminal says yes.
#[server(prefix = "/api", endpoint = "sessions/extend", protocol = Post)]
pub async fn extend_session(
    /// Whose, what, how paid.
    extend: Extend,
) -> Reply<Pressed<Session>> {
    let desk = desk().await?;
    let () = keep_typed(&extend.parts, &extend.tendered);
    answer(&desk, card_payments::extend(&desk, extend).await).await
}

/// Seats a client on time that they bought before.
#[server(prefix = "/api", endpoint = "sessions/seat-on-purchased", protocol = Post)]
pub async fn seat_on_purchased(
    /// Who, where, which time.
    start: StartOnPurchased,
) -> Reply<Session> {
    let desk = desk().await?;
    answer(&desk, sessions::start_on_purchased(&desk, start).await).await
}

/// Gives a session time that its client bought before.
#[server(prefix = "/api", endpoint = "sessions/give-purchased", protocol = Post)]
pub async fn give_purchased(
    /// Whose, which time.
    extend: ExtendWithPurchased,
) -> Reply<Session> {
    let desk = desk().await?;
    answer(&desk, sessions::extend_with_purchased(&desk, extend).await).await
}

/// Stops the clock.
#[server(prefix = "/api", endpoint = "sessions/pause", protocol = Post)]
pub async fn pause_session(
    /// Whose.
    pause: Pause,
) -> Reply<Session> {
    let desk = desk().await?;
    answer(&desk, sessions::pause(&desk, pause).await).await
}

/// Lets the clock run again.
#[server(prefix = "/api", endpoint = "sessions/resume", protocol = Post)]
pub async fn resume_session(
    /// Whose.
    resume: Resume,
) -> Reply<Session> {
    let desk = desk().await?;
    answer(&desk, sessions::resume(&desk, resume).await).await
}

/// Goes on at another device.
#[server(prefix = "/api", endpoint = "sessions/move", protocol = Post)]
pub async fn move_session(
    /// Which, and where to.
    movement: Move,
) -> Reply<Session> {
    let desk = desk().await?;
    let () = keep_typed(&movement.parts, &movement.tendered);
    answer(&desk, sessions::move_to(&desk, movement).await).await
}

/// Says who a guest is.
#[server(prefix = "/api", endpoint = "sessions/join", protocol = Post)]
pub async fn join_session(
    /// Whose visit, and who it is.
    join: Join,
) -> Reply<Session> {
    let desk = desk().await?;
    answer(&desk, sessions::join(&desk, join).await).await
}

/// Ends it for good.
#[server(prefix = "/api", endpoint = "sessions/end", protocol = Post)]
pub async fn end_session(
    /// Which, why, and what happens to the rest.
    end: End,
) -> Reply<Session> {
    let desk = desk().await?;
    answer(&desk, sessions::end(&desk, end).await).await
}
