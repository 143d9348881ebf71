//! The program is killed while everybody is at work.

use std::time::Duration;

use tokio::time::sleep;

use crate::{
    any_below,
    database::{self, Kind},
    line::Screen,
    payers::Payers,
    program::Program,
    rounds, tell,
    writers::Writers,
};

/// The club waits no longer for its program.
const RESTART: Duration = Duration::from_secs(2);

async fn nothing_answered_is_lost(kind: Kind) {
    let mut program = Program::start(&database::fresh(kind)).await;
    let writers = Writers::begin(&program).await;
    let screen = Screen::open(&program.sign_in("owner").await).await;
    let mut slowest = Duration::ZERO;
    for _ in 0..rounds() {
        writers.until_answered(20, Duration::from_secs(20)).await;
        sleep(Duration::from_millis(any_below(500))).await;
        program.kill();
        let took = program.start_again().await;
        assert!(took < RESTART, "ready again after {took:?}");
        slowest = slowest.max(took);
    }
    let done = writers.stop().await;
    done.is_all_there().await;
    let heard = screen.heard_everything(&program).await;
    program.verify();
    let (kills, acts) = (rounds(), done.acts);
    tell(
        &format!("kill -9 on {kind:?}"),
        &format!(
            "{kills} kills, {acts} acts, {heard} lines heard, slowest restart {} ms",
            slowest.as_millis()
        ),
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_answered_is_lost_on_sqlite() {
    nothing_answered_is_lost(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_answered_is_lost_on_postgres() {
    nothing_answered_is_lost(Kind::Postgres).await;
}

async fn no_top_up_is_lost(kind: Kind) {
    let mut program = Program::start(&database::fresh(kind)).await;
    let payers = Payers::begin(&program).await;
    for _ in 0..rounds() {
        payers.until_answered(20, Duration::from_secs(20)).await;
        sleep(Duration::from_millis(any_below(500))).await;
        program.kill();
        let took = program.start_again().await;
        assert!(took < RESTART, "ready again after {took:?}");
    }
    let acts = payers.stop_and_look().await;
    program.verify();
    tell(
        &format!("kill -9 under top-ups on {kind:?}"),
        &format!("{} kills, {acts} acts, all there once", rounds()),
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn no_top_up_is_lost_on_sqlite() {
    no_top_up_is_lost(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_top_up_is_lost_on_postgres() {
    no_top_up_is_lost(Kind::Postgres).await;
}
