//! A clock that tests move. Compiled only with the feature `stage`, which no release has.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use axum::{Router, extract::Query, routing::post};
use chrono::TimeDelta;
use club::{
    Club,
    clock::{Clock, SystemClock},
};
use domain::time::Moment;
use serde::Deserialize;

/// The machine's clock, so many milliseconds ahead.
#[derive(Clone, Default)]
pub struct StageClock(Arc<AtomicI64>);

impl Clock for StageClock {
    fn now(&self) -> Moment {
        SystemClock.now() + TimeDelta::milliseconds(self.0.load(Ordering::SeqCst))
    }
}

#[derive(Deserialize)]
struct Advance {
    seconds: i64,
}

/// `POST /stage/advance?seconds=N`
pub fn routes(clock: StageClock, club: Club) -> Router {
    let advance = move |Query(by): Query<Advance>| async move {
        clock.0.fetch_add(by.seconds * 1000, Ordering::SeqCst);
        club.poke();
    };
    Router::new().route("/stage/advance", post(advance))
}
