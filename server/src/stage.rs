//! A clock that tests move. Compiled only with the feature `stage`, which no release has.

use std::{
    sync::{
        Arc, LazyLock,
        atomic::{AtomicI64, Ordering},
    },
    time::Instant,
};

use axum::{Router, extract::Query, routing::post};
use chrono::{SubsecRound, TimeDelta};
use club::{
    Club,
    clock::{Clock, Reading, Steady, SystemClock},
};
use domain::time::Moment;
use serde::Deserialize;

/// A machine's clock that can be set, and time that can pass more quickly.
#[derive(Clone, Default)]
pub struct StageClock(Arc<Hands>);

#[derive(Default)]
struct Hands {
    /// Milliseconds that passed without anybody waiting for them.
    ahead: AtomicI64,
    /// By how many milliseconds somebody set the machine's clock.
    set: AtomicI64,
    steady: Steady,
}

static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);

impl Clock for StageClock {
    fn now(&self) -> Moment {
        let hands = &self.0;
        let millis = |hand: &AtomicI64| TimeDelta::milliseconds(hand.load(Ordering::SeqCst));
        let read = || Reading { wall: SystemClock.now() + millis(&hands.set), passed: BEGAN.elapsed() };
        (hands.steady.now(read) + millis(&hands.ahead)).trunc_subsecs(3)
    }

    fn follow(&self) {
        self.0.steady.follow();
    }
}

#[derive(Deserialize)]
struct By {
    seconds: i64,
}

/// `POST /stage/advance?seconds=N`: so much time passes. `POST /stage/set?seconds=N`: the machine's clock is set.
pub fn routes(clock: StageClock, club: Club) -> Router {
    let move_hand = |hand: fn(&Hands) -> &AtomicI64| {
        let (clock, club) = (clock.clone(), club.clone());
        move |Query(by): Query<By>| async move {
            hand(&clock.0).fetch_add(by.seconds * 1000, Ordering::SeqCst);
            club.poke();
            club.wake_sender();
        }
    };
    Router::new()
        .route("/stage/advance", post(move_hand(|hands| &hands.ahead)))
        .route("/stage/set", post(move_hand(|hands| &hands.set)))
}
