//! The other clubs of the organisation: which there are, and opening one more.

use domain::{
    access::Action,
    clubs::{ClubList, NewClub},
};
use uuid::Uuid;

use super::{rows, setup, venue, venue_in};
use crate::{
    desk::Desk,
    error::{Error, Result},
    ledger, staff,
};

/// Opens one more club of the organisation, with its accounts. Whoever holds roles in all clubs holds them there too.
///
/// # Errors
/// [`Refusal::NotYours`](domain::refusal::Refusal::NotYours) for who may not do so in all clubs;
/// [`Refusal::NameTaken`](domain::refusal::Refusal::NameTaken),
/// [`Refusal::BadTimeZone`](domain::refusal::Refusal::BadTimeZone), and whatever [`NewClub::read`] finds wrong;
/// [`Error::Missing`] when there is no such club to copy from.
pub async fn add(desk: &Desk, new: NewClub) -> Result<ClubList> {
    let act = desk.act(Action::AddClub, new.id, &new)?;
    let organisation = desk.person()?.organisation;
    if let Some(tx) = desk.begin(act).await? {
        staff::may_everywhere_in(&tx, Action::AddClub).await?;
        let currency = venue_in(&tx).await?.card.currency;
        let habits = match new.copied().map_err(|_| Error::Missing)? {
            Some(club) => Some(rows::habits(&tx.conn, organisation, club).await?.ok_or(Error::Missing)?),
            None => None,
        };
        let terms = new.read(&currency, habits)?;
        let zone = setup::time_zone_named(&new.time_zone.0)?;
        rows::insert_club(&tx, organisation, new.id, &terms, zone).await?;
        ledger::open_accounts_in(&tx, new.id).await?;
        tx.commit().await?;
    }
    list(desk).await
}

/// Everything the page of clubs shows.
///
/// # Errors
/// When the role may not open clubs.
pub async fn list(desk: &Desk) -> Result<ClubList> {
    desk.may(Action::AddClub)?;
    let asked = desk.person()?;
    // Who asked may have just opened one, and works there now too.
    let me = staff::me_in(desk.club(), asked.id, asked.club).await?.ok_or(Error::Missing)?;
    let mut clubs = rows::lines(desk.readers(), me.organisation).await?;
    clubs.retain(|line| me.clubs.iter().any(|club| club.id == line.id));
    Ok(ClubList {
        may_add: staff::may_everywhere(desk, Action::AddClub).await?,
        currency: venue(desk).await?.card.currency,
        clubs,
        me,
        form: Uuid::now_v7(),
    })
}
