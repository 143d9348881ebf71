use super::*;
use crate::{schedules::ScheduleFault, tariffs::Channels};

/// Nothing else is wrong.
fn at<T>(field: &str, why: Refusal) -> Result<T, Refusal> {
    Err(Refusal::BadTariff(TariffFault::Fields(vec![Wrong { field: field.into(), why }])))
}

#[test]
fn a_draft_by_cases() {
    let (standard, vip) = (ZoneId::fresh(), ZoneId::fresh());
    let column = |zone, name: &str| PriceColumn { zone, name: name.into() };
    let columns = [column(standard, "Standard"), column(vip, "VIP")];
    let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
    let read = |name: &str, minutes: &str, most: &str, prices: &[(ZoneId, &str)]| {
        let typed = |words: &str| Typed(words.into());
        let prices =
            prices.iter().map(|(zone, price)| TypedPrice { zone: *zone, of: 0, price: typed(price) });
        let draft = Draft {
            name: typed(name),
            unit_minutes: typed(minutes),
            max_quantity: typed(most),
            refund_policy: RefundPolicy::Burn,
            max_bonus_percent: typed(""),
            prices: prices.collect(),
            ..blank()
        };
        draft.read(&columns, &tenge)
    };
    let money = |minor| Money::of(minor).unwrap();
    let good = read(" Night ", "480", "1", &[(standard, " 3 000 "), (vip, "0")]).unwrap();
    assert_eq!((good.name.as_str(), good.time), ("Night", Sold::Units { minutes: 480, max_quantity: 1 }));
    assert_eq!(good.uses[0].prices, [(standard, money(3000)), (vip, Money::ZERO)]);
    let nowhere = read("Night", "44640", "100", &[(standard, " "), (ZoneId::fresh(), "900")]);
    assert_eq!(nowhere, at("[prices][0][price]", Refusal::BadTariff(TariffFault::NoPrice)));
    let long = "x".repeat(61);
    let bad = Refusal::BadPrice { zone: "VIP".into(), typed: "9oo".into() };
    for (name, minutes, most, price, field, refusal) in [
        ("  ", "60", "1", "9", "[name]", Refusal::BadName),
        (long.as_str(), "60", "1", "9", "[name]", Refusal::BadName),
        ("Night", "0", "1", "9", "[unit_minutes]", Refusal::BadUnitMinutes),
        ("Night", "44641", "1", "9", "[unit_minutes]", Refusal::BadUnitMinutes),
        ("Night", "an hour", "1", "9", "[unit_minutes]", Refusal::BadUnitMinutes),
        ("Night", "60", "0", "9", "[max_quantity]", Refusal::BadMost),
        ("Night", "60", "101", "9", "[max_quantity]", Refusal::BadMost),
        ("Night", "60", "1", "9oo", "[prices][0][price]", bad.clone()),
    ] {
        assert_eq!(read(name, minutes, most, &[(vip, price)]), at(field, refusal), "{name} {minutes} {most}");
    }
    // All of it at once.
    let Err(Refusal::BadTariff(TariffFault::Fields(all))) =
        read("", "0", "x", &[(standard, "1"), (vip, "9oo")])
    else {
        panic!("nothing was found")
    };
    let fields: Vec<_> = all.iter().map(|wrong| wrong.field.as_str()).collect();
    assert_eq!(fields, ["[unit_minutes]", "[max_quantity]", "[name]", "[prices][1][price]"]);
    assert_eq!(all[3].why, bad);
}

fn fault<T>(field: &str, fault: TariffFault) -> Result<T, Refusal> {
    at(field, Refusal::BadTariff(fault))
}

fn blank() -> Draft {
    Draft {
        name: Typed("Night".into()),
        unit_minutes: Typed("60".into()),
        max_quantity: Typed("12".into()),
        refund_policy: RefundPolicy::Burn,
        ..Draft::default()
    }
}

#[test]
fn hours_and_buyers_by_cases() {
    let zone = ZoneId::fresh();
    let columns = [PriceColumn { zone, name: "VIP".into() }];
    let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
    let read = |draft: &Draft| draft.read(&columns, &tenge);
    let (night, group) = (ScheduleId::fresh(), GroupId::fresh());
    let hours = |start: String| TypedHours { start: Typed(start), finish: Typed::default() };
    let price = |of, words: &str| TypedPrice { zone, of, price: Typed(words.into()) };
    let always = SalePolicy::ALWAYS;
    let priced = || Draft { prices: vec![price(0, "900")], ..blank() };

    let plain = read(&priced()).unwrap();
    assert_eq!((plain.uses.len(), plain.sales.as_slice()), (1, &[always.clone()][..]));

    let mut draft = Draft { sold: TypedSold::Window, prices: vec![price(0, "3000")], ..blank() };
    assert_eq!(read(&draft), fault("[hours][0][start]", TariffFault::NoHours));
    draft.hours = vec![hours(night.to_string())];
    let read_night = read(&draft).unwrap();
    assert_eq!((read_night.time, read_night.uses[0].start), (Sold::Window, Some(night)));

    // Hours without a price are none.
    draft = Draft { prices: vec![price(0, ""), price(1, "700"), price(2, "")], ..blank() };
    draft.hours = vec![hours(String::new()), hours(night.to_string()), hours(String::new())];
    let starts: Vec<_> = read(&draft).unwrap().uses.iter().map(|of| of.start).collect();
    assert_eq!(starts, [Some(night)]);
    draft.prices[2].price = Typed("x".into());
    let bad = Refusal::BadPrice { zone: "VIP, hours 3".into(), typed: "x".into() };
    assert_eq!(read(&draft), at("[prices][2][price]", bad));
    draft.prices = vec![price(0, "1"), price(2, "2")];
    assert_eq!(read(&draft), fault("[hours][2][start]", TariffFault::HoursTwice));
    draft.hours[2] = hours("tomorrow".into());
    assert_eq!(read(&draft), fault("[hours][2][start]", TariffFault::Unknown));

    let sale = |buyers, groups: &[GroupId]| TypedSale {
        buyers,
        schedule: Typed(night.to_string()),
        groups: groups.to_vec(),
        channels: Vec::new(),
    };
    for (sales, came) in [
        (vec![sale(TypedBuyers::Nobody, &[])], Ok(vec![])),
        (vec![sale(TypedBuyers::Groups, &[])], fault("[sales][0][buyers]", TariffFault::NoGroups)),
        (
            vec![sale(TypedBuyers::Groups, &[group]), sale(TypedBuyers::NewClients, &[])],
            Ok(vec![
                SalePolicy {
                    schedule: Some(night),
                    buyers: Buyers::Groups(vec![group]),
                    channels: Channels::ALL,
                },
                SalePolicy { schedule: Some(night), buyers: Buyers::NewClients, channels: Channels::ALL },
            ]),
        ),
    ] {
        let draft = Draft { sales, ..priced() };
        assert_eq!(read(&draft).map(|terms| terms.sales), came);
    }
    let through = |channels: &[&str]| {
        let channels = channels.iter().map(|word| Typed((*word).into())).collect();
        let draft =
            Draft { sales: vec![TypedSale { channels, ..sale(TypedBuyers::Anyone, &[]) }], ..priced() };
        read(&draft).map(|terms| terms.sales[0].channels)
    };
    assert_eq!(through(&[]), Ok(Channels::ALL));
    assert_eq!(through(&["", "desk"]), Ok(Channels { desk: true, app: false, kiosk: false }));
    assert_eq!(through(&["app", "kiosk"]), Ok(Channels { desk: false, app: true, kiosk: true }));
    let channels = "[sales][0][channels]";
    assert_eq!(through(&[""]), fault(channels, TariffFault::NoChannel));
    assert_eq!(through(&["shop"]), fault(channels, TariffFault::Unknown));
    let long = Draft { description: Typed("x".repeat(501)), ..priced() };
    assert_eq!(read(&long), fault("[description]", TariffFault::Description));
}

#[test]
fn what_is_sold_and_what_ends_it_by_cases() {
    let zone = ZoneId::fresh();
    let columns = [PriceColumn { zone, name: "VIP".into() }];
    let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
    let typed = |words: &str| Typed(words.into());
    let blank = || Draft { prices: vec![TypedPrice { zone, of: 0, price: typed("900") }], ..blank() };
    let span = |number: &str, unit| TypedSpan { number: typed(number), unit };
    let read = |draft: Draft| draft.read(&columns, &tenge).map(|terms| (terms.time, terms.expiry));
    let none = Expiry::default();
    let hours = Sold::Units { minutes: 60, max_quantity: 12 };
    let pass = Draft { sold: TypedSold::Visits, visits: typed("10"), ..blank() };
    let good = span("30", TypedUnit::Days);
    for (draft, came) in [
        (blank(), Ok((hours, none))),
        (Draft { visits: typed("5"), ..blank() }, Ok((hours, Expiry { visits: Some(5), ..none }))),
        (pass.clone(), Ok((Sold::Visits { visits: 10, minutes: 60 }, none))),
        (
            Draft {
                after_purchase: good.clone(),
                after_first_use: span("90", TypedUnit::Minutes),
                ..pass.clone()
            },
            Ok((
                Sold::Visits { visits: 10, minutes: 60 },
                Expiry { after_purchase: Some(43_200), after_first_use: Some(90), ..none },
            )),
        ),
        (
            Draft { expires_on: typed(" 2026-12-31 "), ..blank() },
            Ok((hours, Expiry { on: Some("2026-12-31".parse().unwrap()), ..none })),
        ),
        // By the minute nothing is bought that could end.
        (Draft { sold: TypedSold::Minute, after_purchase: good, ..blank() }, Ok((Sold::Minute, none))),
        (Draft { visits: typed(""), ..pass.clone() }, fault("[visits]", TariffFault::Visits)),
        (Draft { visits: typed("1001"), ..pass }, fault("[visits]", TariffFault::Visits)),
        (Draft { visits: typed("two"), ..blank() }, fault("[visits]", TariffFault::Visits)),
        (
            Draft { after_purchase: span("0", TypedUnit::Days), ..blank() },
            fault("[after_purchase][number]", TariffFault::Span),
        ),
        (
            Draft { after_first_use: span("523", TypedUnit::Weeks), ..blank() },
            fault("[after_first_use][number]", TariffFault::Span),
        ),
        (Draft { expires_on: typed("31.12.2026"), ..blank() }, fault("[expires_on]", TariffFault::Day)),
    ] {
        assert_eq!(read(draft.clone()), came, "{draft:?}");
    }
    for (minutes, of) in [
        (1, (1, TypedUnit::Minutes)),
        (120, (2, TypedUnit::Hours)),
        (43_200, (30, TypedUnit::Days)),
        (20_160, (2, TypedUnit::Weeks)),
    ] {
        assert_eq!(TypedUnit::of(minutes), of);
    }
}

#[test]
fn hours_are_made_with_the_tariff_that_refers_to_them() {
    let zone = ZoneId::fresh();
    let columns = [PriceColumn { zone, name: "VIP".into() }];
    let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
    let read = |draft: &Draft| draft.read(&columns, &tenge);
    let typed = |words: &str| Typed(words.into());
    let new = || TypedHours { start: typed(NEW_HOURS), finish: Typed::default() };
    let price = |of, words: &str| TypedPrice { zone, of, price: typed(words) };
    let new_hours = TypedNewHours {
        name: Typed::default(),
        from: typed("22:00"),
        to: typed("08:00"),
        weekdays: vec![4, 5],
        ..TypedNewHours::default()
    };
    let night = Draft {
        sold: TypedSold::Window,
        hours: vec![new()],
        new_hours,
        prices: vec![price(0, "3000")],
        ..blank()
    };
    let terms = read(&night).unwrap();
    let made = terms.new_schedule.clone().unwrap();
    assert_eq!((made.name.as_str(), terms.uses[0].start), ("Night", Some(made.id)));
    assert_eq!(made.weekdays, [false, false, false, false, true, true, false]);
    assert_eq!(made.intervals[0].from.to_string(), "22:00:00");
    assert_eq!(terms.schedules(), [made.id]);
    assert_eq!(terms.tariff(TariffId::fresh()).uses[0].start, Some(made.id));

    // They are sold at too, and called as they are called.
    let mut sold = Draft {
        sales: vec![TypedSale { schedule: typed(NEW_HOURS), ..TypedSale::default() }],
        ..night.clone()
    };
    sold.hours.clear();
    sold.sold = TypedSold::Units;
    assert_eq!(read(&sold).unwrap().new_schedule, None, "a line that sells to nobody says nothing");
    sold.sales[0].buyers = TypedBuyers::Anyone;
    sold.new_hours.name = typed(" Dark ");
    sold.new_hours.overnight = true;
    let terms = read(&sold).unwrap();
    assert_eq!(terms.sales[0].schedule, terms.new_schedule.as_ref().map(|made| made.id));
    assert_eq!(terms.new_schedule.unwrap().name, "Dark");

    // Of hours without a price nothing is made, nor of those that nothing refers to.
    let unpriced =
        Draft { hours: vec![TypedHours::default(), new()], sold: TypedSold::Units, ..night.clone() };
    assert_eq!(read(&unpriced).unwrap().new_schedule, None);
}

#[test]
fn new_hours_by_cases() {
    let zone = ZoneId::fresh();
    let columns = [PriceColumn { zone, name: "VIP".into() }];
    let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
    let typed = |words: &str| Typed(words.into());
    let read = |sold, from: &str, to: &str, overnight| {
        let draft = Draft {
            sold,
            hours: vec![TypedHours { start: typed(NEW_HOURS), finish: Typed::default() }],
            new_hours: TypedNewHours {
                from: typed(from),
                to: typed(to),
                overnight,
                weekdays: vec![0],
                ..TypedNewHours::default()
            },
            prices: vec![TypedPrice { zone, of: 0, price: typed("900") }],
            ..blank()
        };
        draft.read(&columns, &tenge).map(|terms| terms.new_schedule.is_some())
    };
    let (from, to) = ("[new_hours][from]", "[new_hours][to]");
    for (sold, begins, ends, overnight, came) in [
        (TypedSold::Window, "22:00", "08:00", false, Ok(true)),
        (TypedSold::Window, "08:00", "22:00", false, Ok(true)),
        (TypedSold::Window, "22:00", "22:00", false, fault(to, TariffFault::SameTimes)),
        (TypedSold::Units, "18:00", "22:00", false, Ok(true)),
        (TypedSold::Units, "18:00", "02:00", false, fault(to, TariffFault::EndsBefore)),
        (TypedSold::Units, "18:00", "02:00", true, Ok(true)),
        (TypedSold::Units, "18:00", "18:00", true, fault(to, TariffFault::SameTimes)),
        (TypedSold::Units, "six", "22:00", false, fault(from, TariffFault::Time)),
        (TypedSold::Units, "18:00", "", false, fault(to, TariffFault::Time)),
    ] {
        assert_eq!(read(sold, begins, ends, overnight), came, "{sold:?} {begins} {ends} {overnight}");
    }
    // Hours that are there are changed where they are chosen, and where they were changed.
    let night = ScheduleId::fresh();
    let change = |start: &str, to: &str| {
        let mut hours = TypedNewHours {
            from: typed("22:00"),
            to: typed("08:00"),
            weekdays: vec![4],
            ..TypedNewHours::default()
        };
        hours.was = Typed(hours.as_shown());
        (hours.to, hours.of) = (typed(to), typed(&night.to_string()));
        let draft = Draft {
            sold: TypedSold::Window,
            hours: vec![TypedHours { start: typed(start), finish: Typed::default() }],
            new_hours: hours,
            prices: vec![TypedPrice { zone, of: 0, price: typed("900") }],
            ..blank()
        };
        let changed = draft.read(&columns, &tenge).map(|terms| terms.changed_schedule);
        changed.map(|changed| changed.map(|changed| (changed.id, changed.intervals[0].to.to_string())))
    };
    let here = night.to_string();
    assert_eq!(change(&here, "09:00"), Ok(Some((night, "09:00:00".to_owned()))));
    assert_eq!(change(&here, "08:00"), Ok(None));
    assert_eq!(change(&ScheduleId::fresh().to_string(), "09:00"), Ok(None));
    assert_eq!(change(&here, "22:00"), fault(to, TariffFault::SameTimes));

    // Of hours that nobody typed each part is missed, and nothing is said of their place in the list.
    let draft = Draft {
        sold: TypedSold::Window,
        hours: vec![TypedHours { start: typed(NEW_HOURS), finish: Typed::default() }],
        ..blank()
    };
    let Err(Refusal::BadTariff(TariffFault::Fields(all))) = draft.read(&columns, &tenge) else {
        panic!("nothing was found")
    };
    let fields: Vec<_> = all.iter().map(|wrong| wrong.field.as_str()).collect();
    assert_eq!(fields, [from, to, "[new_hours][weekdays]", "[prices][0][price]"]);
    assert_eq!(all[2].why, Refusal::BadSchedule(ScheduleFault::NoDay));
}

#[test]
fn a_unit_is_counted_in_what_was_chosen() {
    let zone = ZoneId::fresh();
    let columns = [PriceColumn { zone, name: "VIP".into() }];
    let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
    for (number, unit, minutes) in [
        ("90", None, Some(90)),
        ("90", Some(TypedUnit::Minutes), Some(90)),
        ("30", Some(TypedUnit::Hours), Some(1800)),
        ("31", Some(TypedUnit::Days), Some(44_640)),
        ("32", Some(TypedUnit::Days), None),
        ("745", Some(TypedUnit::Hours), None),
        ("", Some(TypedUnit::Hours), None),
    ] {
        let prices = vec![TypedPrice { zone, of: 0, price: Typed("900".into()) }];
        let draft = Draft { unit_minutes: Typed(number.into()), unit_in: unit, prices, ..blank() };
        let expected = minutes.map_or(at("[unit_minutes]", Refusal::BadUnitMinutes), |minutes| {
            Ok(Sold::Units { minutes, max_quantity: 12 })
        });
        assert_eq!(draft.read(&columns, &tenge).map(|terms| terms.time), expected, "{number} {unit:?}");
    }
}
