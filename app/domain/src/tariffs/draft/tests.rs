use super::*;
use crate::tariffs::Channels;

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
    let nowhere = read("Night", "44640", "100", &[(standard, " "), (ZoneId::fresh(), "900")]).unwrap();
    assert_eq!(nowhere.uses[0].prices, []);
    let long = "x".repeat(61);
    let bad = Refusal::BadPrice { zone: "VIP".into(), typed: "9oo".into() };
    for (name, minutes, most, price, refusal) in [
        ("  ", "60", "1", "", Refusal::BadName),
        (long.as_str(), "60", "1", "", Refusal::BadName),
        ("Night", "0", "1", "", Refusal::BadUnitMinutes),
        ("Night", "44641", "1", "", Refusal::BadUnitMinutes),
        ("Night", "an hour", "1", "", Refusal::BadUnitMinutes),
        ("Night", "60", "0", "", Refusal::BadMost),
        ("Night", "60", "101", "", Refusal::BadMost),
        ("Night", "60", "1", "9oo", bad),
    ] {
        assert_eq!(read(name, minutes, most, &[(vip, price)]), Err(refusal), "{name} {minutes} {most}");
    }
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
    let fault = |fault| Err(Refusal::BadTariff(fault));
    let always = SalePolicy::ALWAYS;

    let plain = read(&blank()).unwrap();
    assert_eq!((plain.uses.len(), plain.sales.as_slice()), (1, &[always.clone()][..]));

    let mut draft = Draft { sold: TypedSold::Window, prices: vec![price(0, "3000")], ..blank() };
    assert_eq!(read(&draft), fault(TariffFault::NoHours));
    draft.hours = vec![hours(night.to_string())];
    let read_night = read(&draft).unwrap();
    assert_eq!((read_night.time, read_night.uses[0].start), (Sold::Window, Some(night)));

    // Hours without a price are none.
    draft = Draft { prices: vec![price(0, ""), price(1, "700"), price(2, "")], ..blank() };
    draft.hours = vec![hours(String::new()), hours(night.to_string()), hours(String::new())];
    let starts: Vec<_> = read(&draft).unwrap().uses.iter().map(|of| of.start).collect();
    assert_eq!(starts, [Some(night)]);
    draft.prices[2].price = Typed("x".into());
    assert_eq!(read(&draft), Err(Refusal::BadPrice { zone: "VIP, hours 3".into(), typed: "x".into() }));
    draft.prices = vec![price(0, "1"), price(2, "2")];
    assert_eq!(read(&draft), fault(TariffFault::HoursTwice));
    draft.hours[2] = hours("tomorrow".into());
    assert_eq!(read(&draft), fault(TariffFault::Unknown));

    let sale = |buyers, groups: &[GroupId]| TypedSale {
        buyers,
        schedule: Typed(night.to_string()),
        groups: groups.to_vec(),
        channels: Vec::new(),
    };
    for (sales, came) in [
        (vec![sale(TypedBuyers::Nobody, &[])], Ok(vec![])),
        (vec![sale(TypedBuyers::Groups, &[])], Err(Refusal::BadTariff(TariffFault::NoGroups))),
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
        let draft = Draft { sales, ..blank() };
        assert_eq!(read(&draft).map(|terms| terms.sales), came);
    }
    let at = |channels: &[&str]| {
        let channels = channels.iter().map(|word| Typed((*word).into())).collect();
        let draft =
            Draft { sales: vec![TypedSale { channels, ..sale(TypedBuyers::Anyone, &[]) }], ..blank() };
        read(&draft).map(|terms| terms.sales[0].channels)
    };
    assert_eq!(at(&[]), Ok(Channels::ALL));
    assert_eq!(at(&["", "desk"]), Ok(Channels { desk: true, app: false, kiosk: false }));
    assert_eq!(at(&["app", "kiosk"]), Ok(Channels { desk: false, app: true, kiosk: true }));
    assert_eq!(at(&[""]), Err(Refusal::BadTariff(TariffFault::NoChannel)));
    assert_eq!(at(&["shop"]), Err(Refusal::BadTariff(TariffFault::Unknown)));
    let long = Draft { description: Typed("x".repeat(501)), ..blank() };
    assert_eq!(read(&long), fault(TariffFault::Description));
}

#[test]
fn what_is_sold_and_what_ends_it_by_cases() {
    let columns = [PriceColumn { zone: ZoneId::fresh(), name: "VIP".into() }];
    let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
    let typed = |words: &str| Typed(words.into());
    let span = |number: &str, unit| TypedSpan { number: typed(number), unit };
    let read = |draft: Draft| draft.read(&columns, &tenge).map(|terms| (terms.time, terms.expiry));
    let fault = |fault| Err(Refusal::BadTariff(fault));
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
        (Draft { visits: typed(""), ..pass.clone() }, fault(TariffFault::Visits)),
        (Draft { visits: typed("1001"), ..pass }, fault(TariffFault::Visits)),
        (Draft { visits: typed("two"), ..blank() }, fault(TariffFault::Visits)),
        (Draft { after_purchase: span("0", TypedUnit::Days), ..blank() }, fault(TariffFault::Span)),
        (Draft { after_first_use: span("523", TypedUnit::Weeks), ..blank() }, fault(TariffFault::Span)),
        (Draft { expires_on: typed("31.12.2026"), ..blank() }, fault(TariffFault::Day)),
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
