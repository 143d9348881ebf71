//! What happens by itself: time runs out, forgotten pauses resume, holds are over, bonus expires, news are read out, the
//! ledger is sealed, receipts are printed, cards are charged, what is old is forgotten.

use std::{future::Future, time::Duration};

use club::{
    Club, Result, balances, holds, ledger, live, messages, printers::queue, sessions, staff::sign_ins,
};
use tokio::{select, time::sleep};
use tokio_util::sync::CancellationToken;

use crate::{paying, printing};

/// After a failure of the database, before the next try.
const BREATH: Duration = Duration::from_secs(1);
/// The clock of the machine may be set while nobody plays: look now and then.
const LOOK_AGAIN: Duration = Duration::from_secs(30);
/// Commits that come so close to each other are looked at together.
const TOGETHER: Duration = Duration::from_millis(100);
const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);

/// Runs until it is told to stop.
pub async fn run(club: Club, stop: CancellationToken) {
    let patience = printer::Patience::default();
    let till = terminal::Patience::default();
    select! {
        () = stop.cancelled() => {}
        () = for_ever(|| fire(&club)) => {}
        () = for_ever(|| live::speak(&club)) => {}
        () = for_ever(|| seal(&club)) => {}
        () = for_ever(|| forget(&club)) => {}
        () = for_ever(|| printing::run(&club, &patience)) => {}
        () = paying::run(&club, &till) => {}
    }
}

/// Starts it again whenever the database failed it.
async fn for_ever<F: Future<Output = Result<()>>>(work: impl Fn() -> F) {
    loop {
        if let Err(error) = work().await {
            tracing::error!(error = &error as &dyn std::error::Error, "the clockwork failed and goes on");
            sleep(BREATH).await;
        }
    }
}

/// Fires what is due, then waits for the next moment, or for a commit that may have moved it.
async fn fire(club: &Club) -> Result<()> {
    // Sessions that fail do not keep holds from being released, nor bonus from expiring.
    let lived = sessions::fire_due(club).await;
    let released = holds::fire_due(club).await;
    balances::fire_due(club).await.and(released).and(lived)?;
    if !sessions::anybody_plays(club).await? {
        club.follow_clock();
    }
    let next =
        [sessions::next_due(club).await?, holds::next_due(club).await?, balances::next_due(club).await?];
    let next = next.into_iter().flatten().min();
    let wait = next.map_or(LOOK_AGAIN, |due| (due - club.now()).to_std().unwrap_or_default());
    select! {
        () = sleep(wait.min(LOOK_AGAIN)) => {}
        // One look for all that comes at the same time: what is due is done as of its own moment.
        () = club.changed() => sleep(wait.min(TOGETHER)).await,
    }
    Ok(())
}

/// What was written in the last minute can still be changed unseen.
async fn seal(club: &Club) -> Result<()> {
    ledger::seal(club).await?;
    sleep(MINUTE).await;
    Ok(())
}

async fn forget(club: &Club) -> Result<()> {
    live::forget_old(club).await?;
    sign_ins::forget_expired(club).await?;
    messages::forget_old(club).await?;
    queue::forget_old(club).await?;
    sleep(HOUR).await;
    Ok(())
}
