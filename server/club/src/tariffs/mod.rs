//! What is for sale.

mod rows;

use domain::{
    access::Action,
    ids::{TariffId, ZoneId},
    money::Money,
    news::News,
    refusal::Refusal,
    tariffs::{
        Arrange, Arrangement, EditTariff, Listed, NewTariff, PriceColumn, PriceList, RefundPolicy, Tariff,
    },
};
use serde::Serialize;
use uuid::Uuid;

use self::rows::Place;
use crate::{
    clubs,
    desk::Desk,
    devices,
    error::{Error, Result},
    tx::Tx,
};

/// A tariff to be added, after those that are there.
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

/// Adds a tariff.
///
/// # Errors
/// [`Refusal::NameTaken`]; [`Error::Missing`](crate::Error::Missing) when the club has no such zone.
pub async fn add(desk: &Desk, tariff: AddTariff) -> Result<TariffId> {
    let act = desk.act(Action::EditTariffs, tariff.id, &tariff)?;
    if let Some(tx) = desk.begin(act).await? {
        devices::know_zones_in(&tx, tariff.prices.iter().map(|(zone, _)| *zone)).await?;
        rows::insert(&tx, &tariff).await?;
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
        let terms = new.draft.read(&rows::columns(&tx.conn, desk).await?, &currency)?;
        let tariff = AddTariff {
            id: new.id,
            name: terms.name,
            unit_minutes: terms.unit_minutes,
            max_quantity: terms.max_quantity,
            refund_policy: terms.refund_policy,
            max_bonus_percent: terms.max_bonus_percent.unwrap_or(0),
            prices: terms.prices,
        };
        rows::insert(&tx, &tariff).await?;
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
        let terms = edit.draft.read(&columns, &currency)?;
        rows::update(&tx, edit.tariff, &terms).await?;
        let zones = columns.iter().map(|column| column.zone);
        rows::replace_prices(&tx, edit.tariff, zones, &terms.prices).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    price_list(desk).await
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
    let tariffs: Vec<Listed> = rows::listed(desk).await?;
    Ok(PriceList {
        currency: venue.card.currency,
        zones,
        tariffs,
        me: desk.person()?.clone(),
        form: Uuid::now_v7(),
    })
}

/// What is for sale, in the club's order.
///
/// # Errors
/// When the role may not see the hall.
pub async fn on_offer(desk: &Desk) -> Result<Vec<Tariff>> {
    desk.may(Action::SeeHall)?;
    rows::on_offer(desk).await
}

/// One tariff that is for sale.
///
/// # Errors
/// [`Refusal::TariffNotSold`] when it is not, or no longer.
pub(crate) async fn for_sale_in(tx: &Tx<'_>, tariff: TariffId) -> Result<Tariff> {
    rows::for_sale(tx, tariff).await?.ok_or_else(|| Refusal::TariffNotSold.into())
}
