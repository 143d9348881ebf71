//! Stories about the demo club's past.

use crate::stage::{Kind, Stage, count};
use club::{demo, shifts, staff, verify};

async fn lives_through_three_weeks(kind: Kind) {
    let (club, _, url) = Stage::empty(kind).await;
    demo::furnish_with_past(&club).await.unwrap();
    assert_eq!(verify::verify(&club).await.unwrap(), []);
    let owner = staff::recognise(&club, "owner", "owner-demo").await.unwrap().staff;
    let owner = staff::me(&club, owner).await.unwrap().unwrap();
    let till = shifts::till(&club.desk(owner)).await.unwrap();
    assert_eq!(till.open.unwrap().number, 22, "twenty-one nights, and this evening");
    assert_eq!(till.running.len(), 16, "those of this evening alone");
    assert!(count(&url, "session where state = 'ended'").await > 600);
    assert!(count(&url, "session where refunded > 0").await > 20);
    assert!(count(&url, r#""transaction" where why = 'shift_difference'"#).await > 3);
    assert!(count(&url, r#""transaction" where why = 'top_up'"#).await > 30, "regulars pay in advance");
    assert!(count(&url, "payment where method = 'bonus'").await > 10);
    club.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_club_has_a_past_on_sqlite() {
    lives_through_three_weeks(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_club_has_a_past_on_postgres() {
    lives_through_three_weeks(Kind::Postgres).await;
}
