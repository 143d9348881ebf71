//! What is for sale.

mod rows;

use domain::{
    access::Action,
    ids::{TariffId, ZoneId},
    money::Money,
    refusal::Refusal,
    tariffs::{RefundPolicy, Tariff},
};
use serde::Serialize;

use crate::{desk::Desk, devices, error::Result, tx::Tx};

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
