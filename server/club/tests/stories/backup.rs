//! Stories about a copy of the club that is made while it works. PostgreSQL's is made by its own programs: see
//! `server/tests/operations`.

use crate::stage::{Kind, Stage};
use club::{Club, backup, hall, verify};
use domain::sessions::Session;

fn copy_of(stage: &Stage) -> String {
    format!("{}.copy", stage.url.strip_prefix("sqlite://").unwrap())
}

/// The sessions of a copy that is opened as a database, in the order of their ids.
async fn sessions_in(stage: &Stage, file: &str) -> Vec<Session> {
    let copy = Club::open(&format!("sqlite://{file}"), stage.clock.clone()).await.unwrap();
    assert_eq!(verify::verify(&copy).await.unwrap(), []);
    let hall = hall::board(&copy.desk(stage.admin.clone())).await.unwrap();
    copy.close().await.unwrap();
    sorted(hall.sessions)
}

fn sorted(mut sessions: Vec<Session>) -> Vec<Session> {
    sessions.sort_by_key(|session| session.id);
    sessions
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_made_while_guests_are_seated_is_true() {
    let stage = Stage::open(Kind::Sqlite).await;
    let file = copy_of(&stage);
    let before = stage.seated(1).await;
    // As another process has it that makes the copy.
    let other = stage.restarted().await;
    let guests = async {
        for pc in 2..=4 {
            stage.seated(pc).await;
        }
    };
    let (copied, ()) = tokio::join!(backup::copy_into(&other, &file), guests);
    copied.unwrap();
    other.close().await.unwrap();
    let copied = sessions_in(&stage, &file).await;
    assert!(copied.contains(&before), "what was committed before is in the copy");
    let now = stage.board().await.sessions;
    assert_eq!(now.len(), 4);
    assert!(copied.iter().all(|session| now.contains(session)), "and nothing else than what was committed");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_holds_everything_and_is_not_written_over() {
    let stage = Stage::open(Kind::Sqlite).await;
    let file = copy_of(&stage);
    for pc in 1..=3 {
        stage.seated(pc).await;
    }
    backup::copy_into(&stage.club, &file).await.unwrap();
    assert_eq!(sessions_in(&stage, &file).await, sorted(stage.board().await.sessions));
    assert!(backup::copy_into(&stage.club, &file).await.is_err());
    assert!(backup::is_ours(&stage.club).await.unwrap());
    stage.close().await;
}
