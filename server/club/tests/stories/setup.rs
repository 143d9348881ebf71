//! Stories about founding a club.

use crate::stage::{Kind, Stage, real_club, refused};
use club::{
    clubs::{self, Found, Tenancy},
    verify,
};
use domain::refusal::Refusal;

#[tokio::test(flavor = "multi_thread")]
async fn of_two_foundings_at_once_one_makes_the_club() {
    for kind in [Kind::Sqlite, Kind::Postgres] {
        let (club, _, _) = Stage::empty(kind).await;
        let (one, other) = tokio::join!(clubs::found(&club, real_club()), clubs::found(&club, real_club()));
        let late = if one.is_ok() { other } else { one };
        assert_eq!(refused(late), Refusal::NotEmpty);
        assert_eq!(clubs::tenancy(&club).await.unwrap(), Tenancy::Real);
        assert_eq!(verify::verify(&club).await.unwrap(), []);
        club.close().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_founded_that_cannot_be() {
    let (club, _, _) = Stage::empty(Kind::Sqlite).await;
    for (bad, refusal) in [
        (Found { club: " ".into(), ..real_club() }, Refusal::BadName),
        (Found { login: " ".into(), ..real_club() }, Refusal::BadLogin),
        (Found { country: "ZZ".into(), ..real_club() }, Refusal::BadCountry { typed: "ZZ".into() }),
        (Found { password: "short".into(), ..real_club() }, Refusal::PasswordTooShort { least: 10 }),
    ] {
        assert_eq!(refused(clubs::found(&club, bad).await), refusal);
    }
    assert_eq!(clubs::tenancy(&club).await.unwrap(), Tenancy::Empty);
    club.close().await.unwrap();
}
