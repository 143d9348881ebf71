//! The three weeks before this evening, lived through by the club's own commands on a past clock.

use std::collections::HashSet;

use chrono::{Datelike, Days, NaiveTime, TimeDelta, TimeZone, Weekday};
use chrono_tz::{Asia::Almaty, Tz};
use domain::{
    hall::Hall,
    ids::{ActId, ClientId, OrderId, SessionId, ShiftId},
    money::{Balance, Typed},
    orders::Method,
    sessions::{End, EndReason, Extend, Parts, Pause, Rest, Resume},
    shifts::{Besides, Close, Open},
    staff::Me,
    tariffs::Plays,
    time::Moment,
};

use super::{
    EVENING, OPENING_CASH,
    packages::{MORNING, NIGHT},
    passes::Passes,
    purses::Purses,
    seat,
};
use crate::{
    error::{Error, Result},
    hall,
    handle::Club,
    sessions, shifts,
};

const ZONE: Tz = Almaty;
const DAYS: u64 = 21;
/// From ten in the morning until two at night; on Fridays and Saturdays until nine in the morning.
const OPENS: Option<NaiveTime> = NaiveTime::from_hms_opt(10, 0, 0);
const LENGTH: i64 = 16 * 60;
const LONG: i64 = 23 * 60;
/// From ten in the evening until eight in the morning somebody has the night at these devices.
const NIGHTS: [usize; 4] = [6, 12, 29, 35];
const NIGHT_BEGINS: i64 = 12 * 60;
const NIGHT_ENDS: i64 = 22 * 60;
/// Until then the morning's package is sold.
const MORNING_ENDS: i64 = 2 * 60;
/// So many tariffs are plain hours, on offer at any time.
const PLAIN: usize = NIGHT;
/// Between two guests on one device, in minutes: whoever extends or pauses is gone by then.
const GAP: i64 = 60;

/// Three weeks of shifts and guests.
pub(super) async fn live_through(
    club: &Club,
    owner: &Me,
    desks: [&Me; 2],
    clients: &[ClientId],
) -> Result<()> {
    let hall = hall::board(&club.desk(owner.clone())).await?;
    let mut ways = Ways { purses: Purses::default(), passes: Passes::of(clients) };
    let mut dice = Dice(20_261_122);
    let days = days(club.now());
    for (day, opens) in days.iter().copied().enumerate() {
        let at_desk = desks[day % desks.len()];
        let nights = is_over(opens, LONG, club.now())
            && matches!(opens.with_timezone(&ZONE).weekday(), Weekday::Fri | Weekday::Sat);
        let passes = day > days.len() / 2;
        let day = Day { club, owner, at_desk, hall: &hall, clients, day, opens, nights, passes };
        day.live(&mut ways, &mut dice).await?;
    }
    Ok(())
}

/// How clients pay, besides by cash and card.
struct Ways<'a> {
    purses: Purses,
    passes: Passes<'a>,
}

/// When each of these days began. A night that would reach into this evening's shift is left out.
fn days(now: Moment) -> Vec<Moment> {
    let today = now.with_timezone(&ZONE).date_naive();
    let opens = |ago| {
        let morning = today.checked_sub_days(Days::new(ago))?.and_time(OPENS?);
        Some(ZONE.from_local_datetime(&morning).earliest()?.to_utc())
    };
    (1..=DAYS).rev().filter_map(opens).filter(|opens| is_over(*opens, LENGTH, now)).collect()
}

/// Was a shift of so many minutes closed before this evening's was opened?
fn is_over(opens: Moment, length: i64, now: Moment) -> bool {
    opens + TimeDelta::minutes(length + EVENING) < now
}

/// One shift and who came in it.
struct Day<'a> {
    club: &'a Club,
    owner: &'a Me,
    at_desk: &'a Me,
    hall: &'a Hall,
    clients: &'a [ClientId],
    /// Which it is: others come on other days.
    day: usize,
    opens: Moment,
    /// Is the night after it sold?
    nights: bool,
    /// Do clients buy passes by now?
    passes: bool,
}

/// A guest: at which device, in which minute of the day, for how much of what.
struct Visit {
    place: usize,
    minute: i64,
    tariff: usize,
    quantity: u32,
    /// What it buys, in minutes.
    minutes: i64,
}

impl Day<'_> {
    async fn live(&self, ways: &mut Ways<'_>, dice: &mut Dice) -> Result<()> {
        let shift = ShiftId::fresh();
        let opening_cash = Typed(OPENING_CASH.into());
        let open = Open { id: shift, club: self.at_desk.club, opening_cash, pieces: Default::default() };
        shifts::open(&self.desk(self.at_desk, 0), open).await?;
        let mut seated = HashSet::new();
        for visit in self.visits(dice) {
            if !seated.insert(visit.place) {
                // Who sat there before has gone long since.
                sessions::fire_due(self.club).await?;
                seated.clear();
                seated.insert(visit.place);
            }
            self.receive(&visit, ways, dice).await?;
        }
        sessions::fire_due(self.club).await?;
        self.close(shift, dice).await
    }

    fn desk(&self, me: &Me, minute: i64) -> crate::Desk {
        self.club.desk_at(me.clone(), self.opens + TimeDelta::minutes(minute))
    }

    fn visits(&self, dice: &mut Dice) -> Vec<Visit> {
        let mut visits = Vec::new();
        for place in 0..self.hall.devices.len() {
            let night = self.nights && NIGHTS.contains(&place);
            let until = if night { NIGHT_BEGINS } else { LENGTH };
            let mut minute = dice.up_to(300);
            while let Some(visit) = self.visit(place, minute, until, dice) {
                minute += visit.minutes + GAP + dice.up_to(420);
                visits.push(visit);
            }
            if night {
                let minute = NIGHT_BEGINS + dice.up_to(40);
                let minutes = NIGHT_ENDS - minute;
                visits.push(Visit { place, minute, tariff: NIGHT, quantity: 1, minutes });
            }
        }
        visits.sort_by_key(|visit| visit.minute);
        visits
    }

    /// `None` when the device is not theirs for so long.
    fn visit(&self, place: usize, minute: i64, until: i64, dice: &mut Dice) -> Option<Visit> {
        let (tariff, quantity) = match [(0, 1), (0, 2), (0, 3), (1, 1), (1, 1), (3, 1)][dice.one_of(6)] {
            (1, _) if minute < MORNING_ENDS => (MORNING, 1),
            chosen => chosen,
        };
        let minutes = self.minutes(tariff)? * i64::from(quantity);
        (minute + minutes + GAP <= until).then_some(Visit { place, minute, tariff, quantity, minutes })
    }

    /// One unit of a tariff.
    fn minutes(&self, tariff: usize) -> Option<i64> {
        let tariff = *self.hall.offers.tariffs().get(tariff)?;
        let sold = self.hall.offers.offers.iter().find(|offer| offer.tariff == tariff)?;
        match sold.plays {
            Plays::Units { minutes, .. } => Some(minutes.into()),
            Plays::Until(_) | Plays::Visits { .. } | Plays::Minute => None,
        }
    }

    async fn receive(&self, visit: &Visit, ways: &mut Ways<'_>, dice: &mut Dice) -> Result<()> {
        let method = if dice.one_of(5) < 2 { Method::Card } else { Method::Cash };
        let mut start = seat(self.hall, visit.place, visit.tariff, visit.quantity, method)?;
        let session = start.id;
        let desk = self.desk(self.at_desk, visit.minute);
        if let Some(client) = self.regular(visit) {
            start.client = client;
            let plain = visit.tariff < PLAIN;
            if plain && self.plays_on_pass(&desk, client, visit, &mut ways.passes).await? {
                return Ok(());
            }
            if plain && self.pays_in_advance(client) {
                start = ways.purses.pay(&desk, self.hall, start).await?;
            }
        }
        sessions::start(&desk, start).await?;
        match dice.one_of(12) {
            0 => self.end_early(session, visit).await,
            1 => self.extend(session, visit, method).await,
            2 => self.pause(session, visit).await,
            _ => Ok(()),
        }
    }

    async fn plays_on_pass(
        &self,
        desk: &crate::Desk,
        client: ClientId,
        visit: &Visit,
        passes: &mut Passes<'_>,
    ) -> Result<bool> {
        let device = self.hall.devices.get(visit.place).ok_or(Error::Missing)?;
        let stays = TimeDelta::minutes(visit.minutes);
        Ok(self.passes && passes.play(desk, self.hall, (client, device), stays).await?)
    }

    /// Two of three who come are registered. Nobody is at two places on one day, so nobody plays twice at once.
    fn regular(&self, visit: &Visit) -> Option<ClientId> {
        let who = (visit.place + self.day * 5) % self.clients.len().max(self.hall.devices.len());
        self.clients.get(who).copied().filter(|_| visit.minute % 3 > 0)
    }

    /// Half of them.
    fn pays_in_advance(&self, client: ClientId) -> bool {
        self.clients.iter().step_by(2).any(|known| *known == client)
    }

    /// The owner is asked: not everybody at the desk may give money back.
    async fn end_early(&self, session: SessionId, visit: &Visit) -> Result<()> {
        let desk = self.desk(self.owner, visit.minute + visit.minutes / 2);
        let end = End { id: ActId::fresh(), session, why: EndReason::ClientLeft, rest: Rest::Refund };
        sessions::end(&desk, end).await.map(drop)
    }

    /// Half an hour more.
    async fn extend(&self, session: SessionId, visit: &Visit, method: Method) -> Result<()> {
        let tariff = *self.hall.offers.tariffs().get(3).ok_or(Error::Missing)?;
        let desk = self.desk(self.at_desk, visit.minute + visit.minutes - 5);
        let tendered = Typed::default();
        let extend = Extend {
            id: OrderId::fresh(),
            session,
            tariff,
            quantity: 1,
            method,
            tendered,
            parts: Parts::default(),
        };
        sessions::extend(&desk, extend).await.map(drop)
    }

    async fn pause(&self, session: SessionId, visit: &Visit) -> Result<()> {
        let pause = Pause { id: ActId::fresh(), session };
        sessions::pause(&self.desk(self.at_desk, visit.minute + 12), pause).await?;
        let resume = Resume { id: ActId::fresh(), session };
        sessions::resume(&self.desk(self.at_desk, visit.minute + 21), resume).await.map(drop)
    }

    /// Now and then the count is not what it should be.
    async fn close(&self, shift: ShiftId, dice: &mut Dice) -> Result<()> {
        let closes = if self.nights { LONG } else { LENGTH };
        let till = shifts::till(&self.desk(self.owner, closes)).await?;
        let expected = till.takings.map_or(Balance::ZERO, |takings| takings.expected_cash);
        let (off, note) = [(0, ""), (0, ""), (0, ""), (-500, "A note is missing"), (200, "")][dice.one_of(5)];
        let counted = Typed((expected.minor() + off).max(0).to_string());
        let close = Close {
            id: ActId::fresh(),
            shift,
            counted,
            note: Typed(note.into()),
            besides: Besides::default(),
        };
        shifts::close(&self.desk(self.at_desk, closes), close).await.map(drop)
    }
}

/// Falls the same way each time, so that every demo club has the same past.
struct Dice(u64);

impl Dice {
    /// From 0 to `most`.
    fn up_to(&mut self, most: u32) -> i64 {
        i64::from(self.roll() % (most + 1))
    }

    /// A place in a list so long.
    fn one_of(&mut self, length: u32) -> usize {
        (self.roll() % length) as usize
    }

    fn roll(&mut self) -> u32 {
        // The constants of a well-known linear congruential generator; its high bits are the good ones.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as u32
    }
}
