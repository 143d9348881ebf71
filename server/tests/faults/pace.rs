//! How far people at their desks are, and when they stop.

use std::{
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    time::{Duration, Instant},
};

use tokio::{task::JoinHandle, time::sleep};

/// Everybody at work has the same one.
#[derive(Default)]
pub struct Pace {
    stop: AtomicBool,
    answered: AtomicU64,
}

impl Pace {
    /// Everybody finishes what they are at.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::SeqCst);
    }

    pub fn stopped(&self) -> bool {
        self.stop.load(Ordering::SeqCst)
    }

    /// One more act was answered.
    pub fn one_more(&self) {
        self.answered.fetch_add(1, Ordering::SeqCst);
    }

    /// How many acts were answered so far.
    pub fn answered(&self) -> u64 {
        self.answered.load(Ordering::SeqCst)
    }

    /// Waits until so many more were answered. How long that took.
    pub async fn until_answered<T>(&self, more: u64, patience: Duration, work: &[JoinHandle<T>]) -> Duration {
        let (began, goal) = (Instant::now(), self.answered() + more);
        while self.answered() < goal {
            assert!(began.elapsed() < patience, "nothing is answered for {patience:?}");
            assert!(work.iter().all(|one| !one.is_finished()), "somebody was given a wrong answer");
            sleep(Duration::from_millis(10)).await;
        }
        began.elapsed()
    }
}
