//! What a minute costs now: of a tariff that is played by the minute.

use domain::{
    ids::{ClientId, TariffId, ZoneId},
    minutes::{MinutesFault, Rate},
    refusal::Refusal,
    tariffs::{Channel, NotOffered, Offer, Sold, Tariff, Wanted},
    time::Moment,
};

use super::{OfferFor, Prices, Which};
use crate::{clubs::Venue, error::Result, tx::Tx};

/// A tariff by the minute as it is on offer at a moment.
pub(crate) struct MinuteOffer {
    pub(crate) offer: Offer,
    pub(crate) rate: Rate,
    /// Then it may cost something else; `None`: never.
    pub(crate) until: Option<Moment>,
    /// Then it is over, and costs nothing else; `None`: it goes on.
    pub(crate) ends: Option<Moment>,
}

/// One of them. Who plays with it already (`going_on`) goes on, whoever may begin with it.
///
/// # Errors
/// [`Refusal::TariffNotSold`]; [`Refusal::NotOffered`]; [`MinutesFault::OtherTariff`].
pub(crate) async fn minute_offer_in(
    tx: &Tx<'_>,
    venue: &Venue,
    wanted: OfferFor,
    going_on: bool,
) -> Result<MinuteOffer> {
    let OfferFor { tariff, zone, at, client } = wanted;
    let which = if going_on { Which::One(tariff) } else { Which::ForSaleOne(tariff) };
    let prices = Prices::of(tx, venue, client, which).await?;
    let mut shelf = prices.book.shelf.tariffs.iter().map(|listed| &listed.tariff);
    let tariff = shelf.find(|listed| listed.id == tariff).ok_or(Refusal::TariffNotSold)?;
    if tariff.time != Sold::Minute {
        return Err(Refusal::Minutes(MinutesFault::OtherTariff).into());
    }
    Ok(prices.minute(tariff, zone, at, going_on)?)
}

impl Prices {
    /// Those of a tariff by the minute with which somebody goes on already, or of all of them: looked up once for all
    /// minutes that are bought at once.
    ///
    /// # Errors
    /// [`Error::Missing`](crate::Error::Missing) when the organisation has no such client.
    pub(crate) async fn of_minutes_in(
        tx: &Tx<'_>,
        venue: &Venue,
        client: ClientId,
        with: Option<TariffId>,
    ) -> Result<Self> {
        Self::of(tx, venue, client, with.map_or(Which::ForSale, Which::One)).await
    }

    /// What a minute costs at a moment: of the tariff with which they go on; of the first in the club's order that is on
    /// offer to them, where they begin. `None`: they do not go on.
    pub(crate) fn minutes(&self, with: Option<TariffId>, zone: ZoneId, at: Moment) -> Option<MinuteOffer> {
        let tariffs = self.book.tariffs();
        let mut by_minute = tariffs.iter().filter(|tariff| tariff.time == Sold::Minute);
        match with {
            Some(with) => self.minute(by_minute.find(|tariff| tariff.id == with)?, zone, at, true).ok(),
            None => by_minute.find_map(|tariff| self.minute(tariff, zone, at, false).ok()),
        }
    }

    fn minute(
        &self,
        tariff: &Tariff,
        zone: ZoneId,
        at: Moment,
        going_on: bool,
    ) -> std::result::Result<MinuteOffer, Refusal> {
        let channel = Channel::Desk;
        let wanted = Wanted { zone, at, now: at, channel, buyer: &self.buyer, step: self.step };
        let mut offer = self.book.offer(tariff, &wanted, false);
        let reason = offer.reason.take();
        let hours = tariff.minute_hours(&wanted, &self.book, going_on);
        let Some(hours) = hours.filter(|_| going_on || reason.is_none()) else {
            return Err(Refusal::NotOffered(reason.unwrap_or(NotOffered::Hours { next: None })));
        };
        offer.unit_price = Some(hours.hour);
        offer.window = hours.window;
        offer.discount = self.book.off(tariff, wanted.buyer, wanted.at, hours.hour);
        let rate = offer.rate().ok_or(Refusal::Minutes(MinutesFault::OtherTariff))?;
        let until = hours.until.into_iter().chain(self.book.discounts_turn(at)).min();
        let goes_on = |at| tariff.minute_hours(&Wanted { at, now: at, ..wanted }, &self.book, true).is_some();
        let ends = hours.until.filter(|at| !goes_on(*at));
        Ok(MinuteOffer { offer, rate, until, ends })
    }
}
