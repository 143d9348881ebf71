//! What is for sale, and what it comes to.

mod groups;
mod offers;
mod preview;
mod read;
mod rows;

use domain::{
    access::Action,
    ids::{TariffId, ZoneId},
    money::Money,
    news::News,
    refusal::Refusal,
    tariffs::{
        Arrange, Arrangement, EditTariff, NewTariff, PriceColumn, PriceList, RefundPolicy, Sold, TariffFault,
        Terms, WeekQuestion,
    },
};
use serde::Serialize;
use uuid::Uuid;

pub(crate) use self::offers::{
    MinuteOffer, OfferFor, Playing, Prices, Shortest, minute_offer_in, offer_in, on_offer,
};
pub use self::{offers::offers, preview::preview};
use self::{read::Which, rows::Place};
use crate::{
    clubs,
    desk::Desk,
    devices,
    error::{Error, Result},
    schedules,
    tx::Tx,
};

/// A package of hours to be added, after those that are there: sold to everybody, played whenever.
#[derive(Clone, Debug, Serialize)]
pub struct AddTariff {
    /// Made with the form.
    pub id: TariffId,
    /// As the club calls it.
    pub name: String,
    /// One unit.
    pub unit_minutes: i32,
    /// The most units sold at once.
    pub max_quantity: i32,
    /// What an early end does with the rest.
    pub refund_policy: RefundPolicy,
    /// So many hundredths of the price may be paid with bonus.
    pub max_bonus_percent: i32,
    /// One unit's price in each zone where it is sold.
    pub prices: Vec<(ZoneId, Money)>,
}

impl AddTariff {
    fn terms(&self) -> Terms {
        let time = Sold::Units { minutes: self.unit_minutes, max_quantity: self.max_quantity };
        let terms = Terms::hours(self.name.clone(), time, self.refund_policy, self.prices.clone());
        Terms { max_bonus_percent: Some(self.max_bonus_percent), ..terms }
    }
}

/// Adds a package of hours.
///
/// # Errors
/// [`Refusal::NameTaken`]; [`Error::Missing`](crate::Error::Missing) when the club has no such zone.
pub async fn add(desk: &Desk, tariff: AddTariff) -> Result<TariffId> {
    let act = desk.act(Action::EditTariffs, tariff.id, &tariff)?;
    if let Some(tx) = desk.begin(act).await? {
        devices::know_zones_in(&tx, tariff.prices.iter().map(|(zone, _)| *zone)).await?;
        rows::insert(&tx, tariff.id, &tariff.terms()).await?;
        tx.commit().await?;
    }
    Ok(tariff.id)
}

/// Adds a tariff as it was typed.
///
/// # Errors
/// [`Refusal::NameTaken`], [`Refusal::AnotherClub`]; whatever [`Draft::read`](domain::tariffs::Draft::read) finds
/// wrong.
pub async fn make(desk: &Desk, new: NewTariff) -> Result<PriceList> {
    let act = desk.act(Action::EditTariffs, new.id, &new)?;
    desk.shown_for(new.club)?;
    if let Some(mut tx) = desk.begin(act).await? {
        let currency = clubs::venue_in(&tx).await?.card.currency;
        let mut terms = new.draft.read(&rows::columns(&tx.conn, desk).await?, &currency)?;
        refer_in(&tx, &mut terms).await?;
        rows::insert(&tx, new.id, &terms).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    price_list(desk).await
}

/// Changes a tariff and its prices. Time that was sold keeps what it was sold with.
///
/// # Errors
/// [`Refusal::NameTaken`]; [`Error::Missing`]; whatever [`Draft::read`](domain::tariffs::Draft::read) finds
/// wrong.
pub async fn edit(desk: &Desk, edit: EditTariff) -> Result<PriceList> {
    let act = desk.act(Action::EditTariffs, edit.id, &edit)?;
    if let Some(mut tx) = desk.begin(act).await? {
        rows::locked(&tx, edit.tariff).await?.ok_or(Error::Missing)?;
        let currency = clubs::venue_in(&tx).await?.card.currency;
        let columns = edit.draft.shown(rows::columns(&tx.conn, desk).await?);
        let mut terms = edit.draft.read(&columns, &currency)?;
        let before = read::shelf(&tx.conn, desk.club_id(), Which::One(edit.tariff)).await?.tariffs;
        refer_in(&tx, &mut terms).await?;
        terms.keep_unseen(&before.first().ok_or(Error::Missing)?.tariff, &columns);
        rows::update(&tx, edit.tariff, &terms).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    price_list(desk).await
}

/// Whatever it refers to is there, and stays in use until the end of the transaction; a heading that is not there is made, as
/// are hours that were typed with it, and its own are changed.
async fn refer_in(tx: &Tx<'_>, terms: &mut Terms) -> Result<()> {
    if let Some(schedule) = &terms.new_schedule
        && !schedules::make_in(tx, schedule).await?
    {
        return Err(Refusal::BadTariff(TariffFault::HoursName).into());
    }
    if let Some(schedule) = &terms.changed_schedule
        && !schedules::change_in(tx, schedule).await?
    {
        return Err(Refusal::BadTariff(TariffFault::Unknown).into());
    }
    schedules::refer_in(tx, terms.schedules()).await?;
    groups::know_clients_in(tx, &terms.client_groups()).await?;
    terms.group = match (&terms.new_group, terms.group) {
        (Some(name), _) => Some(groups::named_in(tx, name).await?),
        (None, Some(group)) => Some(groups::known_in(tx, group).await?),
        (None, None) => None,
    };
    Ok(())
}

/// Moves a tariff on the price list, takes it off, or puts it back.
///
/// # Errors
/// [`Refusal::NameTaken`] when a tariff that is put back is called like another one; [`Error::Missing`].
pub async fn arrange(desk: &Desk, arrange: Arrange) -> Result<PriceList> {
    let act = desk.act(Action::EditTariffs, arrange.id, &arrange)?;
    if let Some(mut tx) = desk.begin(act).await? {
        match arrange.to {
            Arrangement::Retire => retire_in(&tx, arrange.tariff).await?,
            Arrangement::Restore => restore_in(&tx, arrange.tariff).await?,
            Arrangement::Up => swap_in(&tx, arrange.tariff, true).await?,
            Arrangement::Down => swap_in(&tx, arrange.tariff, false).await?,
        }
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    price_list(desk).await
}

async fn retire_in(tx: &Tx<'_>, tariff: TariffId) -> Result<()> {
    let retired = rows::locked(tx, tariff).await?.ok_or(Error::Missing)?;
    if retired { Ok(()) } else { rows::set_retired(tx, tariff, Some(tx.desk.now)).await }
}

async fn restore_in(tx: &Tx<'_>, tariff: TariffId) -> Result<()> {
    rows::locked(tx, tariff).await?.ok_or(Error::Missing)?;
    rows::set_retired(tx, tariff, None).await
}

/// Changes places with the neighbour among what is for sale; at the end of the list nothing happens.
async fn swap_in(tx: &Tx<'_>, tariff: TariffId, up: bool) -> Result<()> {
    let mut places = rows::places(tx).await?;
    places.sort_by(|one, other| {
        (one.position, &one.name, one.id).cmp(&(other.position, &other.name, other.id))
    });
    if up {
        places.reverse();
    }
    let mut rest = places.into_iter().skip_while(|place| place.id != tariff);
    let here = rest.next().ok_or(Error::Missing)?;
    let Some(there) = rest.next() else { return Ok(()) };
    let (first, second): (Place, Place) = if up { (here, there) } else { (there, here) };
    let position = first.position.min(second.position);
    let after = first.position.max(second.position).max(position + 1);
    rows::set_position(tx, first.id, position).await?;
    rows::set_position(tx, second.id, after).await
}

/// Everything the page of tariffs shows.
///
/// # Errors
/// When the role may not change tariffs.
pub async fn price_list(desk: &Desk) -> Result<PriceList> {
    desk.may(Action::EditTariffs)?;
    let venue = clubs::venue(desk).await?;
    let zones: Vec<PriceColumn> = rows::columns(desk.readers(), desk).await?;
    let tariffs = read::shelf(desk.readers(), desk.club_id(), Which::All).await?.tariffs;
    Ok(PriceList {
        currency: venue.card.currency,
        zones,
        tariffs,
        groups: groups::all(desk).await?,
        schedules: schedules::in_use(desk).await?,
        client_groups: groups::of_clients(desk).await?,
        me: desk.person()?.clone(),
        form: Uuid::now_v7(),
        preview: None,
    })
}

/// The same with a form that is open.
///
/// # Errors
/// When the role may not change tariffs. A tariff that is not there has no form.
pub async fn opened(desk: &Desk, question: Option<WeekQuestion>) -> Result<PriceList> {
    desk.may(Action::EditTariffs)?;
    let mut list = price_list(desk).await?;
    let asked =
        question.filter(|question| question.all || question.draft.is_some() || question.tariff.is_some());
    if let Some(question) = asked {
        list.preview = match preview(desk, &question).await {
            Err(Error::Missing) => None,
            preview => Some(preview?),
        };
    }
    Ok(list)
}
