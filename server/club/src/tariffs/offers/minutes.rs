//! What a minute costs now: of a tariff that is played by the minute.

use domain::{
    ids::ZoneId,
    minutes::{MinutesFault, Rate},
    refusal::Refusal,
    sessions::Session,
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
    /// Then it is over, and costs nothing else; `None`: it goes on, with another tariff where they wish so.
    pub(crate) ends: Option<Moment>,
}

/// Who plays by the minute, as far as it says with what they go on.
#[derive(Clone, Copy)]
pub(crate) struct Playing {
    /// They play with the tariff already: they go on, whoever may begin with it.
    pub(crate) already: bool,
    /// Their client wishes to go on: with whatever is on offer when the hours of the tariff are over.
    pub(crate) wishes: bool,
}

/// One of them.
///
/// # Errors
/// [`Refusal::TariffNotSold`]; [`Refusal::NotOffered`]; [`MinutesFault::OtherTariff`].
pub(crate) async fn minute_offer_in(
    tx: &Tx<'_>,
    venue: &Venue,
    wanted: OfferFor,
    Playing { already, wishes }: Playing,
) -> Result<MinuteOffer> {
    let OfferFor { tariff, zone, at, client } = wanted;
    let which = match (wishes, already) {
        (true, _) => Which::All,
        (false, true) => Which::One(tariff),
        (false, false) => Which::ForSaleOne(tariff),
    };
    let prices = Prices::of(tx, venue, client, which).await?;
    let mut shelf = prices.book.shelf.tariffs.iter().filter(|listed| already || !listed.retired);
    let found = shelf.find(|listed| listed.tariff.id == tariff).ok_or(Refusal::TariffNotSold)?;
    if found.tariff.time != Sold::Minute {
        return Err(Refusal::Minutes(MinutesFault::OtherTariff).into());
    }
    let offer = prices.minute(&found.tariff, zone, at, already)?;
    Ok(if wishes { prices.wished(offer, zone) } else { offer })
}

impl Prices {
    /// Those of the tariff by the minute with which a session goes on already; of all of them where it has none, or its client
    /// wishes to go on: looked up once for all minutes that are bought at once.
    ///
    /// # Errors
    /// [`Error::Missing`](crate::Error::Missing) when the organisation has no such client.
    pub(crate) async fn of_minutes_in(tx: &Tx<'_>, venue: &Venue, session: &Session) -> Result<Self> {
        let which = match &session.by_minute {
            None => Which::ForSale,
            Some(_) if session.continues => Which::All,
            Some(with) => Which::One(with.tariff),
        };
        Self::of(tx, venue, session.payer(), which).await
    }

    /// What a minute costs a session at a moment: of the tariff with which it goes on; of the first in the club's order that
    /// is on offer to its client, where it has none yet, or where that one is refused and the client wishes to go on. `None`:
    /// it does not go on.
    pub(crate) fn minutes(&self, session: &Session, zone: ZoneId, at: Moment) -> Option<MinuteOffer> {
        let with = session.by_minute.as_ref().map(|with| with.tariff);
        let own = with.and_then(|with| self.book.tariff(with)).filter(|tariff| tariff.time == Sold::Minute);
        let own = own.and_then(|own| self.minute(&own, zone, at, true).ok());
        if !session.continues && with.is_some() {
            return own;
        }
        let offer = own.or_else(|| self.first_by_minute(zone, at))?;
        Some(if session.continues { self.wished(offer, zone) } else { offer })
    }

    /// The first in the club's order that is on offer.
    fn first_by_minute(&self, zone: ZoneId, at: Moment) -> Option<MinuteOffer> {
        let tariffs = self.book.tariffs();
        let for_sale = |of: &Tariff| {
            self.book.shelf.tariffs.iter().any(|listed| listed.tariff.id == of.id && !listed.retired)
        };
        let mut by_minute = tariffs.iter().filter(|tariff| tariff.time == Sold::Minute && for_sale(tariff));
        by_minute.find_map(|tariff| self.minute(tariff, zone, at, false).ok())
    }

    /// To who wishes to go on: it is not over while another one is on offer then.
    fn wished(&self, offer: MinuteOffer, zone: ZoneId) -> MinuteOffer {
        let ends = offer.ends.filter(|ends| self.first_by_minute(zone, *ends).is_none());
        MinuteOffer { ends, ..offer }
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
