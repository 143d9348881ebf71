//! What goes wrong in a club: the program is killed, the disk is full, the database goes away, screens hang, the
//! machine's clock is set. The real program as a process of its own, and people who press on.
//!
//! `CLUBDECK_ROUNDS` says how long it goes on: a few rounds in `make test`, all of them in `make soak`.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod clock;
mod database;
mod desk;
mod disk_full;
mod hot;
mod kill;
mod line;
mod messages;
mod pace;
mod payers;
mod postgres_restart;
mod program;
mod slow_readers;
mod writers;

/// How often what goes wrong goes wrong.
fn rounds() -> u32 {
    std::env::var("CLUBDECK_ROUNDS").map_or(3, |rounds| rounds.parse().unwrap())
}

/// One line for those who watch: what was borne, and how it went.
fn tell(fault: &str, how: &str) {
    println!("fault: {fault}: {how}");
}

/// A number that nobody foresees, below another.
fn any_below(end: u64) -> u64 {
    uuid::Uuid::now_v7().as_u64_pair().1 % end
}
