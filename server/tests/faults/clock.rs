//! Somebody sets the machine's clock while guests play: they keep the time that they bought.

use chrono::TimeDelta;
use domain::{
    ids::SessionId,
    sessions::{EndReason, Session, SessionState},
};

use crate::{
    database::{self, Kind},
    desk::{Desk, Form},
    program::Program,
    tell,
};

const HOUR: i64 = 3600;

pub async fn hand(program: &Program, hand: &str, seconds: i64) {
    let at = format!("{}/stage/{hand}?seconds={seconds}", program.url);
    assert!(program.client.post(at).send().await.unwrap().status().is_success());
}

/// What is left of a session that runs.
async fn left(desk: &Desk, id: SessionId) -> TimeDelta {
    let hall = desk.hall().await;
    let session = hall.sessions.iter().find(|session| session.id == id).expect("it runs");
    session.remaining(hall.now)
}

/// The test itself takes some time.
#[track_caller]
fn about_the_same(before: TimeDelta, now: TimeDelta) {
    let less = before - now;
    assert!(less >= TimeDelta::zero() && less < TimeDelta::seconds(10), "{before} are {now}");
}

/// Two guests, one of them paused.
async fn two_guests(desk: &Desk) -> [SessionId; 2] {
    let hall = desk.hall().await;
    let free = hall.devices.iter().map(|device| device.id).filter(|device| {
        hall.sessions.iter().all(|session| session.device != *device)
            && hall.holds.iter().all(|hold| hold.device != *device)
    });
    let guests = [SessionId::fresh(), SessionId::fresh()];
    for (guest, device) in guests.into_iter().zip(free) {
        let _seated: Session = desk.insist(&Form::start(&hall, guest, device, "cash", "")).await;
    }
    let _paused: Session = desk.insist(&Form::turn(guests[1], "pause")).await;
    guests
}

async fn a_set_clock_takes_no_time(kind: Kind) {
    let program = Program::start(&database::fresh(kind)).await;
    let desk = program.sign_in("owner").await;
    let [plays, waits] = two_guests(&desk).await;
    let before = (left(&desk, plays).await, left(&desk, waits).await);
    for by in [HOUR, -HOUR, -HOUR, 2 * HOUR] {
        hand(&program, "set", by).await;
        about_the_same(before.0, left(&desk, plays).await);
        assert_eq!(left(&desk, waits).await, before.1);
    }
    let resumed: Session = desk.insist(&Form::turn(waits, "resume")).await;
    assert_eq!(resumed.state, SessionState::Active);
    // An hour that does pass is played.
    hand(&program, "advance", HOUR).await;
    for guest in [plays, waits] {
        let ended = program_ends(&desk, guest).await;
        assert_eq!(ended.ended.as_ref().unwrap().why, EndReason::TimeRanOut);
        assert_eq!(ended.played(ended.ended.as_ref().unwrap().at), ended.bought());
    }
    program.verify();
    tell(&format!("clock set on {kind:?}"), "an hour either way, nobody lost or won time");
}

/// Waits for the clockwork.
async fn program_ends(desk: &Desk, guest: SessionId) -> Session {
    for _ in 0..100 {
        let session = desk.story(guest).await.unwrap().session;
        if session.ended.is_some() {
            return session;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{guest} plays on");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_set_clock_takes_no_time_on_sqlite() {
    a_set_clock_takes_no_time(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_set_clock_takes_no_time_on_postgres() {
    a_set_clock_takes_no_time(Kind::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_an_hour_behind_after_a_restart_takes_no_time_either() {
    let mut program = Program::start(&database::fresh(Kind::Sqlite)).await;
    let desk = program.sign_in("owner").await;
    hand(&program, "advance", HOUR).await;
    let [plays, waits] = two_guests(&desk).await;
    let before = (left(&desk, plays).await, left(&desk, waits).await);
    program.kill();
    // The hour that was added is forgotten: the clock begins with the machine's.
    program.start_again().await;
    let after = left(&desk, plays).await;
    assert!(after >= before.0 && after <= TimeDelta::hours(1), "{after} of an hour");
    assert_eq!(left(&desk, waits).await, before.1);
    let _resumed: Session = desk.insist(&Form::turn(waits, "resume")).await;
    for guest in [plays, waits] {
        let ended: Session = desk.insist(&Form::end(guest, "refund")).await;
        let ended = ended.ended.unwrap();
        assert_eq!(ended.why, EndReason::Staff);
    }
    program.verify();
}
