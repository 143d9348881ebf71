//! What a tariff comes to, by cases. The clock on the wall is that of Greenwich here; the club's has stories of its own.

use std::collections::HashMap;

use chrono::{NaiveDateTime, TimeDelta};

use super::*;
use crate::{refusal::Refusal, schedules::Window, time::Moment};

/// Schedules as plain stretches, in order.
#[derive(Default)]
struct Stretches(HashMap<ScheduleId, (&'static str, Vec<Window>)>);

impl Stretches {
    fn add(&mut self, name: &'static str, stretches: &[(&str, &str)]) -> ScheduleId {
        let id = ScheduleId::fresh();
        let stretches = stretches.iter().map(|(from, to)| Window { from: at(from), to: at(to) }).collect();
        self.0.insert(id, (name, stretches));
        id
    }

    fn of(&self, schedule: ScheduleId) -> impl Iterator<Item = Window> {
        self.0.get(&schedule).into_iter().flat_map(|(_, stretches)| stretches).copied()
    }
}

impl Almanac for Stretches {
    fn window(&self, schedule: ScheduleId, at: Moment) -> Option<Window> {
        self.of(schedule).find(|window| window.from <= at && at < window.to)
    }

    fn next(&self, schedule: ScheduleId, after: Moment) -> Option<Window> {
        self.of(schedule).find(|window| window.from > after)
    }

    fn local(&self, at: Moment) -> NaiveDateTime {
        at.naive_utc()
    }

    fn day_end(&self, day: chrono::NaiveDate) -> Moment {
        (day + TimeDelta::days(1)).and_time(chrono::NaiveTime::MIN).and_utc()
    }

    fn schedule(&self, schedule: ScheduleId) -> Option<String> {
        self.0.get(&schedule).map(|(name, _)| (*name).to_owned())
    }

    fn tariff_group(&self, _: TariffGroupId) -> Option<String> {
        None
    }

    fn client_group(&self, _: GroupId) -> Option<String> {
        Some("Regulars".into())
    }
}

/// `2 18:30`: of January 2027.
fn at(text: &str) -> Moment {
    let (day, time) = text.split_once(' ').unwrap();
    format!("2027-01-{day:0>2}T{time}:00Z").parse().unwrap()
}

fn wall(text: &str) -> Option<NaiveDateTime> {
    Some(at(text).naive_utc())
}

fn money(minor: i64) -> Money {
    Money::of(minor).unwrap()
}

pub(super) fn hour(uses: Vec<Use>) -> Tariff {
    Tariff {
        id: TariffId::fresh(),
        name: "1 hour".into(),
        description: String::new(),
        group: None,
        time: Sold::Units { minutes: 60, max_quantity: 12 },
        expiry: Expiry::default(),
        refund_policy: RefundPolicy::Keep,
        max_bonus_percent: 33,
        uses,
        sales: vec![SalePolicy::ALWAYS],
    }
}

fn of(start: Option<ScheduleId>, finish: Option<ScheduleId>, zone: ZoneId, price: i64) -> Use {
    Use { start, finish, prices: vec![(zone, money(price))] }
}

fn offer_to(tariff: &Tariff, zone: ZoneId, text: &str, buyer: &Buyer, almanac: &Stretches) -> Offer {
    let wanted = Wanted { zone, at: at(text), now: at(text), channel: Channel::Desk, buyer, step: money(10) };
    tariff.offer(&wanted, almanac)
}

fn offer(tariff: &Tariff, zone: ZoneId, text: &str, almanac: &Stretches) -> Offer {
    offer_to(tariff, zone, text, &Buyer::default(), almanac)
}

#[test]
fn a_quote_by_cases() {
    let (standard, vip, elsewhere) = (ZoneId::fresh(), ZoneId::fresh(), ZoneId::fresh());
    let prices = vec![(standard, money(900)), (vip, money(0))];
    let tariff = hour(vec![Use { start: None, finish: None, prices }]);
    let here = offer(&tariff, standard, "1 12:00", &Stretches::default());
    let two = here.quote(2).unwrap();
    assert_eq!((two.total, two.list, two.seconds, two.until), (money(1800), money(1800), 7200, None));
    assert_eq!(here.bonus_cap(two.total), BonusCap { percent: 33, most: money(590) });
    let free = offer(&tariff, vip, "1 12:00", &Stretches::default());
    assert_eq!(free.quote(1).unwrap().total, Money::ZERO);
    let nowhere = offer(&tariff, elsewhere, "1 12:00", &Stretches::default());
    assert_eq!(nowhere.quote(1), Err(Refusal::NotOffered(NotOffered::Zone)));
    for quantity in [0, 13, u32::MAX] {
        assert_eq!(here.quote(quantity), Err(Refusal::BadQuantity { max: 12 }));
    }
}

#[test]
fn what_is_played_in_several_visits_is_sold_onto_an_account() {
    let zone = ZoneId::fresh();
    let apart = Some(NotOffered::OntoAccount);
    for (time, reason) in [
        (Sold::Units { minutes: 60, max_quantity: 100 }, None),
        (Sold::Units { minutes: 1800, max_quantity: 1 }, None),
        (Sold::Visits { visits: 2, minutes: 60 }, apart),
        (Sold::Minute, None),
    ] {
        let tariff = Tariff { time, ..hour(vec![of(None, None, zone, 900)]) };
        let none = Stretches::default();
        assert_eq!(offer(&tariff, zone, "1 12:00", &none).reason, reason, "{time:?}");
        let buyer = &Buyer::default();
        let now = at("1 12:00");
        let wanted = Wanted { zone, at: now, now, channel: Channel::Desk, buyer, step: money(10) };
        let onto = tariff.offer_onto_account(&wanted, &none).reason;
        assert_eq!(onto, (time == Sold::Minute).then_some(NotOffered::AtSeat), "{time:?}");
    }
}

#[test]
fn a_discount_leaves_a_price_rounded_down() {
    let zone = ZoneId::fresh();
    let mut offer = offer(&hour(vec![of(None, None, zone, 950)]), zone, "1 12:00", &Stretches::default());
    for (percent, total, off) in [(1, 940, 10), (10, 850, 100), (33, 630, 320), (100, 0, 950)] {
        offer.discount = Some(Applied { id: None, name: "Autumn".into(), percent, reason: None });
        let quote = offer.quote(1).unwrap();
        assert_eq!((quote.list, quote.discount, quote.total), (money(950), money(off), money(total)));
    }
}

#[test]
fn what_is_given_by_hand_replaces_what_is_smaller_and_never_adds_to_it() {
    let zone = ZoneId::fresh();
    let plain = offer(&hour(vec![of(None, None, zone, 950)]), zone, "1 12:00", &Stretches::default());
    let by_hand = |percent| crate::discounts::ByHand { percent, reason: "Friend".into() };
    for (by_itself, given, total, is_given) in [
        (None, 1, 940, true),
        (None, 10, 850, true),
        (None, 100, 0, true),
        (Some(10), 33, 630, true),
        (Some(33), 33, 630, false),
        (Some(33), 10, 630, false),
    ] {
        let discount =
            by_itself.map(|percent| Applied { id: None, name: "Autumn".into(), percent, reason: None });
        let offer = Offer { discount, ..plain.clone() }.given(&by_hand(given));
        let quote = offer.quote(1).unwrap();
        let reason = offer.discount.as_ref().and_then(|applied| applied.reason.as_deref());
        assert_eq!(
            (quote.total, reason),
            (money(total), is_given.then_some("Friend")),
            "{by_itself:?} {given}"
        );
        assert_eq!(quote.list.less(quote.total), Some(quote.discount));
        // The cap is that of what is left to pay.
        assert_eq!(offer.bonus_cap(quote.total).most, quote.total.share(33, 100, money(10)));
    }
    let free = offer(&hour(vec![of(None, None, zone, 0)]), zone, "1 12:00", &Stretches::default());
    assert_eq!(free.given(&by_hand(50)).discount, None);
}

#[test]
fn nothing_stays_of_the_one_visit_that_was_bought() {
    use RefundPolicy::{Bonus, Burn, Keep};
    let zone = ZoneId::fresh();
    let plain = offer(&hour(vec![of(None, None, zone, 950)]), zone, "1 12:00", &Stretches::default());
    for (refund_policy, one_visit, quantity, stays) in [
        (Keep, false, 1, Keep),
        (Keep, true, 1, Burn),
        (Keep, true, 2, Keep),
        (Bonus, true, 1, Bonus),
        (Burn, false, 1, Burn),
    ] {
        let offer = Offer { refund_policy, one_visit, ..plain.clone() };
        assert_eq!(offer.rest(quantity), stays, "{refund_policy:?} {one_visit} {quantity}");
    }
}

#[test]
fn the_first_use_that_covers_the_start_decides_the_price() {
    let (zone, other) = (ZoneId::fresh(), ZoneId::fresh());
    let mut almanac = Stretches::default();
    let day = almanac.add("Day", &[("1 08:00", "1 18:00"), ("2 08:00", "2 18:00")]);
    let evening = almanac.add("Evening", &[("1 17:00", "1 23:00"), ("2 17:00", "2 23:00")]);
    let tariff = hour(vec![of(Some(day), None, zone, 700), of(Some(evening), None, zone, 900)]);
    for (text, price, name) in [
        ("1 08:00", 700, "Day"),
        ("1 17:30", 700, "Day"),
        ("1 17:59", 700, "Day"),
        ("1 18:00", 900, "Evening"),
        ("1 22:59", 900, "Evening"),
    ] {
        let found = offer(&tariff, zone, text, &almanac);
        assert_eq!((found.unit_price, found.window), (Some(money(price)), Some(name.into())), "{text}");
    }
    for (text, next) in [("1 07:59", wall("1 08:00")), ("1 23:00", wall("2 08:00")), ("2 23:00", None)] {
        let found = offer(&tariff, zone, text, &almanac);
        assert_eq!(found.reason, Some(NotOffered::Hours { next }), "{text}");
    }
    // A use without a price here says nothing here.
    let tariff = hour(vec![of(Some(day), None, other, 1), of(Some(evening), None, zone, 900)]);
    assert_eq!(offer(&tariff, zone, "1 17:30", &almanac).unit_price, Some(money(900)));
    let closed = offer(&tariff, zone, "1 12:00", &almanac).reason;
    assert_eq!(closed, Some(NotOffered::Hours { next: wall("1 17:00") }));
}

#[test]
fn a_night_lasts_until_its_hours_end() {
    let zone = ZoneId::fresh();
    let mut almanac = Stretches::default();
    let night = almanac.add("Night", &[("1 23:00", "2 07:00")]);
    let breakfast = almanac.add("Breakfast", &[("2 07:00", "2 08:00")]);
    let gap = almanac.add("Later", &[("2 07:30", "2 08:00")]);
    for (finish, text, until) in [
        (None, "1 23:00", "2 07:00"),
        (None, "2 06:59", "2 07:00"),
        (Some(breakfast), "2 03:00", "2 08:00"),
        (Some(breakfast), "2 06:59", "2 08:00"),
        // It does not touch the end of the night.
        (Some(gap), "2 03:00", "2 07:00"),
    ] {
        let tariff = Tariff { time: Sold::Window, ..hour(vec![of(Some(night), finish, zone, 3000)]) };
        let quote = offer(&tariff, zone, text, &almanac).quote(1).unwrap();
        let seconds = (at(until) - at(text)).num_seconds();
        assert_eq!(
            (quote.until, quote.seconds, quote.total),
            (Some(at(until)), seconds, money(3000)),
            "{text}"
        );
        assert_eq!(offer(&tariff, zone, text, &almanac).quote(2), Err(Refusal::BadQuantity { max: 1 }));
    }
    let tariff = Tariff { time: Sold::Window, ..hour(vec![of(Some(night), None, zone, 3000)]) };
    // Sold within a second it is not over before its hours are.
    let mut within = offer(&tariff, zone, "2 06:59", &almanac);
    within.at += TimeDelta::milliseconds(400);
    let quote = within.quote(1).unwrap();
    assert_eq!((quote.seconds, quote.until), (60, Some(at("2 07:00"))));
    assert_eq!(offer(&tariff, zone, "2 07:00", &almanac).reason, Some(NotOffered::Hours { next: None }));
    // Without hours there is nothing that it could last until.
    let endless = Tariff { time: Sold::Window, ..hour(vec![of(None, None, zone, 3000)]) };
    assert_eq!(offer(&endless, zone, "2 03:00", &almanac).reason, Some(NotOffered::Hours { next: None }));
}

#[test]
fn hours_are_cut_where_their_tariff_says_when_they_finish() {
    let zone = ZoneId::fresh();
    let mut almanac = Stretches::default();
    let day = almanac.add("Day", &[("1 08:00", "1 18:00")]);
    let late = almanac.add("Late", &[("1 16:00", "1 20:00")]);
    let plays_on = hour(vec![of(Some(day), None, zone, 700)]);
    assert_eq!(offer(&plays_on, zone, "1 17:30", &almanac).quote(3).unwrap().seconds, 3 * 3600);
    let tariff = hour(vec![of(Some(day), Some(late), zone, 700)]);
    for (text, quantity, came) in [
        ("1 17:30", 2, Ok((7200, None, 1400))),
        ("1 17:30", 3, Ok((9000, Some(at("1 20:00")), 2100))),
        ("1 17:30", 4, Err(Refusal::BadQuantity { max: 3 })),
        ("1 08:00", 12, Ok((12 * 3600, None, 8400))),
    ] {
        let quote = offer(&tariff, zone, text, &almanac).quote(quantity);
        let quote = quote.map(|quote| (quote.seconds, quote.until, quote.total.minor()));
        assert_eq!(quote, came, "{text}, {quantity}");
    }
    // Always to begin, but only while the club is awake.
    let awake = hour(vec![of(None, Some(late), zone, 700)]);
    assert_eq!(offer(&awake, zone, "1 19:30", &almanac).quote(1).unwrap().seconds, 1800);
    for text in ["1 15:59", "1 20:00"] {
        let reason = offer(&awake, zone, text, &almanac).reason;
        assert!(matches!(reason, Some(NotOffered::Hours { .. })), "{text}");
    }
}

#[test]
fn it_is_sold_at_its_hours_to_its_buyers() {
    let zone = ZoneId::fresh();
    let mut almanac = Stretches::default();
    let morning = almanac.add("Morning", &[("1 06:00", "1 10:00"), ("2 06:00", "2 10:00")]);
    let regulars = GroupId::fresh();
    let policy = |schedule, buyers| SalePolicy { schedule, buyers, channels: Channels::ALL };
    let sold = |sales| Tariff { sales, ..hour(vec![of(None, None, zone, 700)]) };
    let guest = Buyer::default();
    let new = Buyer { new: true, groups: Vec::new() };
    let regular = Buyer { new: false, groups: vec![GroupId::fresh(), regulars] };
    let only = || NotOffered::Groups { groups: vec!["Regulars".into()] };
    let never = || Some(NotOffered::Sale { next: None });
    let to_regulars = || Buyers::Groups(vec![regulars]);
    for (sales, text, buyer, reason) in [
        (vec![], "1 07:00", &guest, never()),
        (vec![policy(Some(morning), Buyers::Anyone)], "1 07:00", &guest, None),
        (
            vec![policy(Some(morning), Buyers::Anyone)],
            "1 10:00",
            &guest,
            Some(NotOffered::Sale { next: wall("2 06:00") }),
        ),
        (vec![policy(Some(morning), Buyers::Anyone)], "2 10:00", &guest, never()),
        (vec![policy(None, Buyers::NewClients)], "1 07:00", &guest, Some(NotOffered::NewClients)),
        (vec![policy(None, Buyers::NewClients)], "1 07:00", &regular, Some(NotOffered::NewClients)),
        (vec![policy(None, Buyers::NewClients)], "1 07:00", &new, None),
        (vec![policy(None, to_regulars())], "1 07:00", &guest, Some(only())),
        (vec![policy(None, to_regulars())], "1 07:00", &new, Some(only())),
        (vec![policy(None, to_regulars())], "1 07:00", &regular, None),
        // One that fits is enough.
        (vec![policy(None, to_regulars()), policy(Some(morning), Buyers::Anyone)], "1 07:00", &guest, None),
        (
            vec![policy(None, to_regulars()), policy(Some(morning), Buyers::Anyone)],
            "1 12:00",
            &guest,
            Some(NotOffered::Sale { next: wall("2 06:00") }),
        ),
    ] {
        let found = offer_to(&sold(sales.clone()), zone, text, buyer, &almanac);
        assert_eq!(found.reason, reason, "{sales:?} {text} {buyer:?}");
        assert_eq!(found.unit_price, Some(money(700)), "what it would cost is said all the same");
    }
    // Who gets it only as a new client gets one of it.
    let to_new = || policy(None, Buyers::NewClients);
    for (sales, buyer, once) in [
        (vec![to_new()], &new, true),
        (vec![to_new(), policy(Some(morning), Buyers::Anyone)], &new, false),
        (vec![to_new(), policy(None, to_regulars())], &new, true),
        (vec![to_new(), policy(None, to_regulars())], &regular, false),
        (vec![to_new()], &guest, false),
    ] {
        let found = offer_to(&sold(sales.clone()), zone, "1 07:00", buyer, &almanac);
        assert_eq!((found.once, found.most == 1), (once, once), "{sales:?} {buyer:?}");
    }
}

#[test]
fn what_is_bought_now_is_played_then() {
    let zone = ZoneId::fresh();
    let mut almanac = Stretches::default();
    let today = almanac.add("Today", &[("1 08:00", "1 20:00")]);
    let tomorrow = almanac.add("Tomorrow", &[("2 08:00", "2 20:00")]);
    let mut tariff = hour(vec![of(Some(tomorrow), None, zone, 700)]);
    tariff.sales = vec![SalePolicy { schedule: Some(today), ..SalePolicy::ALWAYS }];
    let buyer = Buyer::default();
    let reason = |played: &str, bought: &str| {
        let wanted = Wanted {
            zone,
            at: at(played),
            now: at(bought),
            channel: Channel::Desk,
            buyer: &buyer,
            step: money(1),
        };
        tariff.offer(&wanted, &almanac).reason
    };
    assert_eq!(reason("2 12:00", "1 12:00"), None);
    assert_eq!(reason("2 12:00", "2 12:00"), Some(NotOffered::Sale { next: None }));
    assert_eq!(reason("1 12:00", "1 12:00"), Some(NotOffered::Hours { next: wall("2 08:00") }));
    let tariffs = std::slice::from_ref(&tariff);
    for (played, bought, until) in [
        ("2 12:00", "1 12:00", "1 19:59"),
        ("1 19:59", "1 19:59", "1 20:00"),
        ("1 07:00", "1 07:00", "1 07:59"),
        // Nothing more changes: it is asked again the next day all the same.
        ("2 12:00", "2 20:00", "3 20:00"),
    ] {
        assert_eq!(good_until(tariffs, at(played), at(bought), &almanac), at(until), "{played} {bought}");
    }
}

#[test]
fn until_its_good_until_an_offer_stays_what_it_is() {
    let zone = ZoneId::fresh();
    let mut almanac = Stretches::default();
    let day = almanac.add("Day", &[("1 08:00", "1 18:00"), ("2 09:00", "2 18:00")]);
    let night = almanac.add("Night", &[("1 20:00", "2 06:00"), ("2 21:00", "3 06:00")]);
    let tariffs = [
        Tariff { time: Sold::Window, ..hour(vec![of(Some(night), None, zone, 1)]) },
        hour(vec![of(Some(day), None, zone, 2), of(None, None, zone, 3)]),
        Tariff {
            sales: vec![SalePolicy { schedule: Some(day), ..SalePolicy::ALWAYS }],
            ..hour(vec![of(None, None, zone, 4)])
        },
    ];
    let said = |now: Moment| {
        let buyer = Buyer::default();
        let wanted = Wanted { zone, at: now, now, channel: Channel::Desk, buyer: &buyer, step: money(1) };
        let offers = tariffs.iter().map(|tariff| tariff.offer(&wanted, &almanac));
        offers.map(|offer| (offer.unit_price, offer.reason)).collect::<Vec<_>>()
    };
    let mut now = at("1 00:00");
    while now < at("3 12:00") {
        let until = good_until(&tariffs, now, now, &almanac);
        assert!(until > now);
        let last = until - TimeDelta::milliseconds(1);
        let reasons = |said: &[(Option<Money>, Option<NotOffered>)]| {
            said.iter().map(|(price, reason)| (*price, reason.is_some())).collect::<Vec<_>>()
        };
        assert_eq!(reasons(&said(now)), reasons(&said(last)), "{now} to {until}");
        now += TimeDelta::minutes(17);
    }
}

#[test]
fn what_is_sold_elsewhere_is_not_sold_at_the_desk() {
    let (zone, almanac) = (ZoneId::fresh(), Stretches::default());
    let in_app =
        SalePolicy { channels: Channels { desk: false, app: true, kiosk: false }, ..SalePolicy::ALWAYS };
    let mut tariff = hour(vec![of(None, None, zone, 700)]);
    let reason = |tariff: &Tariff| offer(tariff, zone, "1 12:00", &almanac).reason;
    tariff.sales = vec![in_app.clone()];
    assert_eq!(reason(&tariff), Some(NotOffered::Channel));
    tariff.sales = vec![SalePolicy { buyers: Buyers::NewClients, ..SalePolicy::ALWAYS }, in_app];
    assert_eq!(reason(&tariff), Some(NotOffered::NewClients));
    tariff.sales.push(SalePolicy::ALWAYS);
    assert_eq!(reason(&tariff), None);
}
