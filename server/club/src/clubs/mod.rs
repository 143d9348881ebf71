//! Venues: how one is founded, what its settings are, what its clock on the wall says.

mod hours;
mod others;
mod rows;
pub mod setup;

use chrono::{NaiveDate, NaiveTime, Offset, TimeDelta, TimeZone};
use chrono_tz::Tz;
use domain::{
    access::{Action, BuiltIn},
    bookings::EditBookingHabits,
    clubs::{ClubCard, ClubSettings, EditClub},
    hours::EditHours,
    ids::{ClientId, ClubId, OrganisationId, StaffId},
    money::{Currency, Money},
    news::News,
    refusal::Refusal,
    shifts::{EditTax, Tax},
    staff::Me,
    time::{LocalTimes, Moment},
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

pub(crate) use self::hours::{closed_between, hours_now};
pub use self::others::{add, list};
use crate::{
    clients,
    desk::{Actor, Desk},
    error::{Error, Result},
    handle::Club,
    ledger, sql, staff,
    tx::Tx,
};

/// A business with its first venue and its owner.
pub struct Found {
    /// What the business is called.
    pub organisation: String,
    /// What money is called in it.
    pub currency: Currency,
    /// Made to be looked at.
    pub demo: bool,
    /// What the venue is called.
    pub club: String,
    /// ISO 3166, as `KZ`: phone numbers are read as this country's.
    pub country: String,
    /// Of the IANA database.
    pub time_zone: Tz,
    /// The venue's own.
    pub phone: String,
    /// Amounts are rounded down to it.
    pub price_step: Money,
    /// The owner's name.
    pub owner: String,
    /// What the owner signs in with.
    pub login: String,
    /// And their password.
    pub password: String,
}

/// What the program may do with a database that it finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tenancy {
    /// Nothing is in it.
    Empty,
    /// A club made to be looked at.
    Demo,
    /// Somebody's business.
    Real,
}

/// Founds the business in an empty database, and gives its owner.
///
/// # Errors
/// [`Refusal::NotEmpty`] when there is one already; a refusal for what cannot be a name, a login and so on.
pub async fn found(club: &Club, found: Found) -> Result<Me> {
    let found = setup::checked(found)?;
    let password_hash = staff::hash(&found.password).await?;
    let (organisation, venue, owner) = (OrganisationId::fresh(), ClubId::fresh(), StaffId::fresh());
    let desk = Desk::new(club.clone(), Actor::House(venue), club.now());
    let tx = desk.open().await?;
    setup::alone_in(&tx).await?;
    if tenancy_in(&tx.conn).await? != Tenancy::Empty {
        return Err(Refusal::NotEmpty.into());
    }
    rows::insert_organisation(&tx, organisation, &found).await?;
    rows::insert_club(&tx, organisation, venue, &setup::terms(&found), found.time_zone).await?;
    ledger::open_accounts_in(&tx, venue).await?;
    clients::make_guest_in(&tx, organisation).await?;
    let roles = staff::make_built_in_roles_in(&tx, organisation).await?;
    staff::insert_in(&tx, organisation, owner, &found.login, &found.owner, password_hash).await?;
    for (built_in, role) in roles {
        if built_in == BuiltIn::Owner {
            staff::give_role_in(&tx, owner, role).await?;
        }
    }
    tx.commit().await?;
    staff::me(club, owner).await?.ok_or_else(|| Error::untrue("a founded club without its owner"))
}

/// Is there a club, and is it a real one?
///
/// # Errors
/// When the database fails.
pub async fn tenancy(club: &Club) -> Result<Tenancy> {
    tenancy_in(club.readers()).await
}

async fn tenancy_in(db: &impl ConnectionTrait) -> Result<Tenancy> {
    let all = sql::number(db, "select count(*) from organisation", []).await?;
    let real = sql::number(db, "select count(*) from organisation where demo = $1", [false.into()]).await?;
    Ok(match (all, real) {
        (0, _) => Tenancy::Empty,
        (_, 0) => Tenancy::Demo,
        _ => Tenancy::Real,
    })
}

/// Changes the club's settings. What has happened keeps the hours it was booked on.
///
/// # Errors
/// [`Refusal::BadTimeZone`], [`Refusal::NameTaken`], [`Refusal::AnotherClub`]; whatever [`EditClub::read`] finds wrong.
pub async fn edit(desk: &Desk, edit: EditClub) -> Result<ClubSettings> {
    let act = desk.act(Action::EditClub, edit.id, &edit)?;
    desk.shown_for(edit.club)?;
    if let Some(mut tx) = desk.begin(act).await? {
        let terms = edit.read(&venue_in(&tx).await?.card.currency)?;
        let typed = edit.time_zone.0.trim();
        let zone: Tz = typed.parse().map_err(|_| Refusal::BadTimeZone { typed: typed.to_owned() })?;
        rows::update_club(&tx, &terms, zone).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    settings(desk).await
}

/// Says which tax the club's prices include. What was sold keeps the tax that it was sold with.
///
/// # Errors
/// [`Refusal::BadTax`], [`Refusal::AnotherClub`].
pub async fn change_tax(desk: &Desk, edit: EditTax) -> Result<ClubSettings> {
    let act = desk.act(Action::EditClub, edit.id, &edit)?;
    desk.shown_for(edit.club)?;
    if let Some(tx) = desk.begin(act).await? {
        rows::set_tax(&tx, edit.read()?).await?;
        tx.commit().await?;
    }
    settings(desk).await
}

/// Changes how the club handles what is booked from now on. What was booked keeps what was said then.
///
/// # Errors
/// [`Refusal::AnotherClub`]; whatever [`EditBookingHabits::read`] finds wrong.
pub async fn change_bookings(desk: &Desk, edit: EditBookingHabits) -> Result<ClubSettings> {
    let act = desk.act(Action::EditClub, edit.id, &edit)?;
    desk.shown_for(edit.club)?;
    if let Some(mut tx) = desk.begin(act).await? {
        rows::set_bookings(&tx, edit.read()?).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    settings(desk).await
}

/// Changes when the club is open.
///
/// # Errors
/// [`Refusal::AnotherClub`]; whatever [`EditHours::read`] finds wrong.
pub async fn change_hours(desk: &Desk, edit: EditHours) -> Result<ClubSettings> {
    let act = desk.act(Action::EditClub, edit.id, &edit)?;
    desk.shown_for(edit.club)?;
    if let Some(mut tx) = desk.begin(act).await? {
        let known = hours::locked_in(&tx).await?;
        hours::replace_in(&tx, &edit.read(&known)?).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    settings(desk).await
}

/// Everything the page of the club's settings shows.
///
/// # Errors
/// When the role may not change them.
pub async fn settings(desk: &Desk) -> Result<ClubSettings> {
    desk.may(Action::EditClub)?;
    let Venue { card, tax, .. } = venue(desk).await?;
    let row = rows::settings(desk).await?.ok_or(Error::Missing)?;
    // Who asked may have just changed the name.
    let mut me = Me { club_name: card.name.clone(), ..desk.person()?.clone() };
    for here in me.clubs.iter_mut().filter(|club| club.id == card.id) {
        here.name.clone_from(&card.name);
    }
    Ok(ClubSettings {
        club: card,
        phone: row.phone,
        country: row.country,
        time_zone: row.time_zone,
        sessions_carry_over: row.sessions_carry_over,
        tax,
        hours: hours::read(desk.readers(), desk.club_id(), None).await?,
        me,
        form: Uuid::now_v7(),
    })
}

/// A venue, what its wall clock says around a moment, and who stands for nobody in particular.
pub(crate) struct Venue {
    pub(crate) card: ClubCard,
    pub(crate) times: LocalTimes,
    pub(crate) zone: Tz,
    pub(crate) guest: ClientId,
    /// What its prices include.
    pub(crate) tax: Option<Tax>,
}

/// The desk's club with its settings.
pub(crate) async fn venue(desk: &Desk) -> Result<Venue> {
    read_venue(desk.readers(), desk).await
}

pub(crate) async fn venue_in(tx: &Tx<'_>) -> Result<Venue> {
    read_venue(&tx.conn, tx.desk).await
}

async fn read_venue(db: &impl ConnectionTrait, desk: &Desk) -> Result<Venue> {
    let row = rows::venue(db, desk.club_id()).await?.ok_or(Error::Missing)?;
    let zone: Tz =
        row.time_zone.parse().map_err(|_| Error::untrue(format!("time zone {}", row.time_zone)))?;
    Ok(Venue { times: local_times(zone, desk.now), zone, guest: row.guest, tax: row.tax(), card: row.card() })
}

/// The clock on a club's wall.
pub(crate) async fn zone(db: &impl ConnectionTrait, club: ClubId) -> Result<Tz> {
    let row = rows::venue(db, club).await?.ok_or(Error::Missing)?;
    row.time_zone.parse().map_err(|_| Error::untrue(format!("time zone {}", row.time_zone)))
}

/// The country whose phone numbers are typed without its code in the desk's club.
pub(crate) async fn country(db: &impl ConnectionTrait, desk: &Desk) -> Result<String> {
    rows::country(db, desk.club_id()).await?.ok_or(Error::Missing)
}

/// All clubs of the organisation: its clients are theirs too.
pub(crate) async fn all_in(tx: &Tx<'_>) -> Result<Vec<ClubId>> {
    rows::all_of_organisation(tx).await
}

/// The zone's offsets around a moment: as far as a page of now shows.
fn local_times(zone: Tz, around: Moment) -> LocalTimes {
    let offset = |at: Moment| at.with_timezone(&zone).offset().fix().local_minus_utc();
    let (mut at, end) = (around - TimeDelta::days(3), around + TimeDelta::days(3));
    // Zones change on a quarter of an hour.
    at -= TimeDelta::milliseconds(at.timestamp_millis().rem_euclid(900_000));
    let first = offset(at);
    let (mut last, mut changes) = (first, Vec::new());
    while at < end {
        at += TimeDelta::minutes(15);
        if offset(at) != last {
            last = offset(at);
            changes.push((at, last));
        }
    }
    LocalTimes { first, changes }
}

/// The zone's offsets from one moment to another, which may be years apart: day by day, and by quarters of an hour
/// only through a day in which the offset changes.
pub(crate) fn local_times_between(zone: Tz, from: Moment, to: Moment) -> LocalTimes {
    let offset = |at: Moment| at.with_timezone(&zone).offset().fix().local_minus_utc();
    let mut at = from - TimeDelta::milliseconds(from.timestamp_millis().rem_euclid(900_000));
    let first = offset(at);
    let (mut last, mut changes) = (first, Vec::new());
    while at < to {
        let next = at + TimeDelta::days(1);
        while at < next {
            if offset(next) == last {
                at = next;
            } else {
                at += TimeDelta::minutes(15);
            }
            if offset(at) != last {
                last = offset(at);
                changes.push((at, last));
            }
        }
    }
    LocalTimes { first, changes }
}

/// When a day of the zone begins: at midnight, or right after the change of the clock that skips it.
pub(crate) fn day_begins(zone: Tz, day: NaiveDate) -> Moment {
    let midnight = day.and_time(NaiveTime::MIN);
    let mut quarters = (0..=96).map(|quarter| midnight + TimeDelta::minutes(15 * quarter));
    let begins = quarters.find_map(|local| zone.from_local_datetime(&local).earliest());
    begins.map_or(midnight.and_utc(), |begins| begins.to_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wall_clock_knows_every_change_over_years() {
        let (from, to) = ("2024-06-01T10:07:00Z".parse().unwrap(), "2026-01-15T00:00:00Z".parse().unwrap());
        let change = |text: &str, offset| (text.parse::<Moment>().unwrap(), offset);
        assert_eq!(
            local_times_between(chrono_tz::Europe::Berlin, from, to),
            LocalTimes {
                first: 7200,
                changes: vec![
                    change("2024-10-27T01:00:00Z", 3600),
                    change("2025-03-30T01:00:00Z", 7200),
                    change("2025-10-26T01:00:00Z", 3600),
                ]
            }
        );
        assert_eq!(
            local_times_between(chrono_tz::Asia::Kathmandu, from, to),
            LocalTimes { first: 20700, changes: vec![] }
        );
    }

    #[test]
    fn a_day_begins_at_midnight_on_the_wall() {
        for (zone, day, begins) in [
            (chrono_tz::Asia::Almaty, "2026-11-22", "2026-11-21T19:00:00Z"),
            (chrono_tz::Europe::Berlin, "2026-03-29", "2026-03-28T23:00:00Z"),
            (chrono_tz::Europe::Berlin, "2026-03-30", "2026-03-29T22:00:00Z"),
            // Twice midnight, and no midnight at all.
            (chrono_tz::America::Havana, "2025-11-02", "2025-11-02T04:00:00Z"),
            (chrono_tz::America::Havana, "2025-03-09", "2025-03-09T05:00:00Z"),
        ] {
            assert_eq!(
                day_begins(zone, day.parse().unwrap()),
                begins.parse::<Moment>().unwrap(),
                "{zone} {day}"
            );
        }
    }

    #[test]
    fn the_wall_clock_knows_a_change_of_summer_time_in_its_range() {
        let change: Moment = "2026-10-25T01:00:00Z".parse().unwrap();
        let around = change + TimeDelta::hours(30);
        assert_eq!(
            local_times(chrono_tz::Europe::Berlin, around),
            LocalTimes { first: 7200, changes: vec![(change, 3600)] }
        );
        assert_eq!(
            local_times(chrono_tz::Asia::Almaty, around),
            LocalTimes { first: 18000, changes: vec![] }
        );
    }
}
