//! What a tariff would come to over a week, before it is saved: nothing is written.

use chrono::{Datelike, Days};
use domain::{
    access::Action,
    ids::{ScheduleId, TariffId, ZoneId},
    money::Money,
    tariffs::{Buyer, Draft, Preview, Tariff, Wanted, Week, WeekQuestion, week},
};

use super::{offers::Book, read::Which, rows};
use crate::{
    clubs::{self, Venue},
    desk::Desk,
    error::{Error, Result},
};

/// What a draft comes to, and all tariffs with it.
///
/// # Errors
/// When the role may not change tariffs; [`Error::Missing`] when the club has no such tariff. What is wrong in the draft is
/// the answer.
pub async fn preview(desk: &Desk, question: &WeekQuestion) -> Result<Preview> {
    desk.may(Action::EditTariffs)?;
    match weeks(desk, question).await {
        Err(Error::Refused(refusal)) => Ok(Preview::Refused(refusal)),
        answer => answer,
    }
}

async fn weeks(desk: &Desk, question: &WeekQuestion) -> Result<Preview> {
    let db = desk.readers();
    let venue = clubs::venue(desk).await?;
    let mut book = Book::open_whole(db, desk, venue.zone, Which::All).await?;
    let columns = rows::columns(db, desk).await?;
    let zones: Vec<ZoneId> = columns.iter().map(|column| column.zone).collect();
    if question.all {
        return Ok(Preview::All(of_week(desk, &book, &venue, &book.for_sale(), &zones)));
    }
    let before = question.tariff.map(|id| book.tariff(id).ok_or(Error::Missing)).transpose()?;
    let own = match (&question.draft, before) {
        (None, before) => before.ok_or(Error::Missing)?,
        (Some(draft), before) => {
            let shown = if before.is_some() { draft.shown(columns) } else { columns };
            let mut terms = named(draft).read(&shown, &venue.card.currency)?;
            if let Some(before) = &before {
                terms.keep_unseen(before, &shown);
            }
            if let Some(schedule) = terms.new_schedule.take() {
                book.add(schedule);
            }
            if let Some(schedule) = terms.changed_schedule.take() {
                book.change(schedule);
            }
            terms.tariff(before.map_or_else(TariffId::fresh, |before| before.id))
        }
    };
    let all = with(book.for_sale(), own.clone());
    let of = |tariffs: &[Tariff]| of_week(desk, &book, &venue, tariffs, &zones);
    Ok(Preview::Weeks { own: of(std::slice::from_ref(&own)), all: of(&all) })
}

/// Its name may come last.
fn named(draft: &Draft) -> Draft {
    let mut draft = draft.clone();
    if draft.name.0.trim().is_empty() {
        draft.name.0 = "This tariff".to_owned();
    }
    draft
}

fn with(mut tariffs: Vec<Tariff>, own: Tariff) -> Vec<Tariff> {
    match tariffs.iter_mut().find(|known| known.id == own.id) {
        Some(known) => *known = own,
        None => tariffs.push(own),
    }
    tariffs
}

/// The week that begins next Monday: bought at each hour by somebody who may, less what comes off for everybody.
fn of_week(desk: &Desk, book: &Book, venue: &Venue, tariffs: &[Tariff], zones: &[ZoneId]) -> Week {
    let today = desk.now.with_timezone(&venue.zone).date_naive();
    let ahead = 7 - u64::from(today.weekday().num_days_from_monday());
    let from = clubs::day_begins(venue.zone, today.checked_add_days(Days::new(ahead)).unwrap_or(today));
    let step: Money = venue.card.price_step;
    let discounts: Vec<ScheduleId> = book.discount_schedules().collect();
    week(tariffs, zones, from, book, &discounts, |tariff, zone, at| {
        let buyer = tariff.anybody();
        let offer = tariff
            .offer(&Wanted { zone, at, now: at, channel: tariff.sold_through(), buyer: &buyer, step }, book);
        book.discounted(offer, tariff, &Buyer::default(), at)
    })
}
