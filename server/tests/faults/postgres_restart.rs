//! The database goes away and comes back while everybody is at work; the program stays.

use std::{fs, time::Duration};

use tokio::time::sleep;

use crate::{
    any_below,
    database::{Cluster, fresh_folder},
    line::Screen,
    program::Program,
    rounds, tell,
    writers::{WRITERS, Writers},
};

/// The desks work again so soon after the database is back.
const BACK: Duration = Duration::from_secs(10);

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_started_again_is_found_again() {
    let home = fresh_folder();
    let cluster = Cluster::start(&home, home.join("data"));
    let mut program = Program::start(&cluster.url()).await;
    let writers = Writers::begin(&program).await;
    let screen = Screen::open(&program.sign_in("owner").await).await;
    let mut slowest = Duration::ZERO;
    for _ in 0..rounds() {
        writers.until_answered(20, BACK).await;
        sleep(Duration::from_millis(any_below(500))).await;
        cluster.restart();
        program.ready(BACK).await;
        slowest = slowest.max(writers.until_answered(2 * WRITERS as u64, BACK).await);
    }
    assert!(program.runs());
    let done = writers.stop().await;
    done.is_all_there().await;
    let heard = screen.heard_everything(&program).await;
    program.verify();
    let (restarts, acts) = (rounds(), done.acts);
    tell(
        "PostgreSQL restarted",
        &format!(
            "{restarts} times, {acts} acts, {heard} lines heard, slowest return {} ms",
            slowest.as_millis()
        ),
    );
    drop(cluster);
    fs::remove_dir_all(home).unwrap();
}
