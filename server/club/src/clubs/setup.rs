//! The first start: the owner's answers become a club.

use chrono_tz::{TZ_VARIANTS, Tz};
use domain::{
    clubs::{ClubTerms, Habits},
    money::Money,
    refusal::Refusal,
    setup::{self, Field, SetUp},
    staff::{self, Me, Secret},
};
use sea_orm::{ConnectionTrait, DbBackend};

use super::{Found, found};
use crate::{error::Result, handle::Club, tx::Tx};

/// The names of all time zones, as `Asia/Almaty`.
pub fn time_zone_names() -> impl Iterator<Item = &'static str> {
    TZ_VARIANTS.iter().map(|zone| zone.name())
}

/// The zone with this name, however its letters are written.
///
/// # Errors
/// [`Refusal::BadTimeZone`].
pub fn time_zone_named(typed: &str) -> Result<Tz, Refusal> {
    let name = typed.trim().replace(' ', "_");
    let known = TZ_VARIANTS.iter().find(|zone| zone.name().eq_ignore_ascii_case(&name));
    known.copied().ok_or_else(|| Refusal::BadTimeZone { typed: typed.to_owned() })
}

/// Everything that is wrong with the answers, but for the code.
pub fn faults(answers: &SetUp, password: &Secret) -> Vec<(Field, Refusal)> {
    let mut faults = answers.faults(password);
    if let Err(refusal) = time_zone_named(&answers.time_zone) {
        faults.push((Field::TimeZone, refusal));
    }
    faults
}

/// Founds the club that the answers describe, and gives its owner.
///
/// # Errors
/// [`Refusal::NotEmpty`] when there is one already; the first of the [`faults`].
pub async fn set_up(club: &Club, answers: SetUp, password: Secret) -> Result<Me> {
    let wanted = Found {
        currency: setup::currency(&answers.currency)?,
        demo: false,
        time_zone: time_zone_named(&answers.time_zone)?,
        price_step: Money::of(1).unwrap_or_default(),
        organisation: answers.organisation,
        club: answers.club,
        country: answers.country,
        phone: answers.phone,
        owner: answers.owner,
        login: answers.login,
        password: password.0,
    };
    found(club, wanted).await
}

/// The same, as it is stored.
pub(super) fn checked(found: Found) -> Result<Found, Refusal> {
    let password = Secret(found.password);
    password.long_enough()?;
    Ok(Found {
        organisation: staff::name(&found.organisation)?,
        currency: found.currency,
        demo: found.demo,
        club: staff::name(&found.club)?,
        country: setup::country(&found.country)?,
        time_zone: found.time_zone,
        phone: setup::phone(&found.phone)?,
        price_step: found.price_step,
        owner: staff::name(&found.owner)?,
        login: staff::login(&found.login)?,
        password: password.0,
    })
}

/// What the first club begins with.
pub(super) fn terms(found: &Found) -> ClubTerms {
    let habits = Habits::usual(found.price_step);
    ClubTerms::of(found.club.clone(), found.phone.clone(), found.country.clone(), habits)
}

/// Two foundings at once wait for each other. SQLite has one writer at a time, and needs no word for it.
pub(super) async fn alone_in(tx: &Tx<'_>) -> Result<()> {
    if tx.conn.get_database_backend() == DbBackend::Postgres {
        tx.conn.execute_unprepared("lock table organisation in share row exclusive mode").await?;
    }
    Ok(())
}
