use super::*;

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
        description: Typed::default(),
        group: Typed::default(),
        new_group: Typed::default(),
        sold: TypedSold::Units,
        unit_minutes: Typed("60".into()),
        max_quantity: Typed("12".into()),
        refund_policy: RefundPolicy::Burn,
        max_bonus_percent: Typed::default(),
        hours: Vec::new(),
        new_hours: TypedNewHours::default(),
        prices: Vec::new(),
        sales: Vec::new(),
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
    let always = SalePolicy { schedule: None, buyers: Buyers::Anyone };

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
    };
    for (sales, came) in [
        (vec![sale(TypedBuyers::Nobody, &[])], Ok(vec![])),
        (vec![sale(TypedBuyers::Groups, &[])], Err(Refusal::BadTariff(TariffFault::NoGroups))),
        (
            vec![sale(TypedBuyers::Groups, &[group]), sale(TypedBuyers::NewClients, &[])],
            Ok(vec![
                SalePolicy { schedule: Some(night), buyers: Buyers::Groups(vec![group]) },
                SalePolicy { schedule: Some(night), buyers: Buyers::NewClients },
            ]),
        ),
    ] {
        let draft = Draft { sales, ..blank() };
        assert_eq!(read(&draft).map(|terms| terms.sales), came);
    }
    let long = Draft { description: Typed("x".repeat(501)), ..blank() };
    assert_eq!(read(&long), fault(TariffFault::Description));
}
