//! Stories about the price list.

use crate::stage::{Stage, money, refused, story, typed};
use club::{Error, sessions, tariffs};
use domain::{
    access::Action,
    ids::{ActId, ClientId, DeviceId, TariffId, ZoneId},
    money::Typed,
    refusal::Refusal,
    tariffs::{
        Arrange, Arrangement, Draft, EditTariff, Listed, NEW_HOURS, NewTariff, NotOffered, OffersQuestion,
        Preview, PriceList, RefundPolicy, Sold, TariffFault, TypedHours, TypedNewHours, TypedPrice,
        TypedSold, Week, WeekQuestion, Wrong,
    },
};

fn zone(stage: &Stage, name: &str) -> ZoneId {
    stage.hall.zones.iter().find(|zone| zone.name == name).unwrap().id
}

/// A draft with a price in Standard and one in VIP.
fn draft(stage: &Stage, name: &str, standard: &str, vip: &str) -> Draft {
    let typed = |words: &str| Typed(words.into());
    let price = |zone_name, words| TypedPrice { zone: zone(stage, zone_name), of: 0, price: typed(words) };
    Draft {
        name: typed(name),
        unit_minutes: typed("60"),
        max_quantity: typed("12"),
        refund_policy: RefundPolicy::Burn,
        max_bonus_percent: typed(""),
        prices: vec![price("Standard", standard), price("VIP", vip)],
        ..crate::stage::night()
    }
}

fn new_tariff(stage: &Stage, draft: Draft) -> NewTariff {
    NewTariff { id: TariffId::fresh(), club: stage.hall.club.id, draft }
}

async fn list(stage: &Stage) -> PriceList {
    tariffs::price_list(&stage.owner_desk()).await.unwrap()
}

async fn arrange(stage: &Stage, tariff: TariffId, to: Arrangement) -> PriceList {
    tariffs::arrange(&stage.owner_desk(), Arrange { id: ActId::fresh(), tariff, to }).await.unwrap()
}

fn names(list: &PriceList) -> Vec<&str> {
    list.tariffs.iter().map(|listed| listed.tariff.name.as_str()).collect()
}

fn on_the_list(list: &PriceList, name: &str) -> Listed {
    list.tariffs.iter().find(|listed| listed.tariff.name == name).unwrap().clone()
}

story!(a_new_tariff_is_sold_where_it_has_a_price, |stage| {
    let before = stage.count("news").await;
    let new = new_tariff(stage, draft(stage, " Evening ", "", "0"));
    let list = tariffs::make(&stage.owner_desk(), new.clone()).await.unwrap();
    assert_eq!(names(&list), ["1 hour", "Trial", "Evening"]);
    let evening = on_the_list(&list, "Evening").tariff;
    assert_eq!(evening.unit_price(zone(stage, "Standard")), None);
    assert_eq!(evening.unit_price(zone(stage, "VIP")), Some(money(0)));
    assert_eq!(evening.refund_policy, RefundPolicy::Burn);
    let offers = stage.board().await.offers;
    let here = |name| offers.of(evening.id, zone(stage, name)).unwrap();
    assert_eq!(here("VIP").quote(1).unwrap().total, money(0));
    assert_eq!(here("Standard").reason, Some(NotOffered::Zone));
    assert_eq!(tariffs::make(&stage.owner_desk(), new).await.unwrap().tariffs.len(), 3);
    assert_eq!(stage.count("news").await, before + 1);
});

story!(what_was_sold_keeps_its_price_and_what_comes_is_sold_at_the_new_one, |stage| {
    let before = stage.seated(1).await;
    let edit = EditTariff {
        id: ActId::fresh(),
        tariff: stage.tariff("1 hour"),
        draft: draft(stage, "One hour", "1 000", ""),
    };
    let list = tariffs::edit(&stage.owner_desk(), edit).await.unwrap();
    assert_eq!(
        on_the_list(&list, "One hour").tariff.uses[0].prices,
        [(zone(stage, "Standard"), money(1000))]
    );
    let kept = stage.session(before.id).await.blocks;
    assert_eq!(kept, before.blocks);
    let after = stage.seated(2).await.blocks;
    assert_eq!((after[0].price, after[0].tariff_name.as_str()), (money(1000), "One hour"));
    let vip = sessions::start(&stage.desk(), stage.guest(4)).await;
    assert_eq!(refused(vip), Refusal::NotOffered(NotOffered::Zone));
});

/// Nothing else is wrong in the form.
fn at(field: &str, why: Refusal) -> Refusal {
    Refusal::BadTariff(TariffFault::Fields(vec![Wrong { field: field.into(), why }]))
}

story!(a_bad_price_names_the_zone_and_what_was_typed, |stage| {
    let edit = EditTariff {
        id: ActId::fresh(),
        tariff: stage.tariff("1 hour"),
        draft: draft(stage, "1 hour", "800", "14oo"),
    };
    let refusal = refused(tariffs::edit(&stage.owner_desk(), edit).await);
    let bad = Refusal::BadPrice { zone: "VIP".into(), typed: "14oo".into() };
    assert_eq!(refusal, at("[prices][1][price]", bad));
    let prices = on_the_list(&list(stage).await, "1 hour").tariff;
    assert_eq!(prices.unit_price(zone(stage, "Standard")), Some(money(900)));
});

story!(an_archived_zone_is_no_column_and_keeps_its_prices, |stage| {
    let archive = "update zone set archived_at = (select max(created_at) from club) where name = 'VIP'";
    stage.by_hand(archive).await.unwrap();
    let columns: Vec<_> = list(stage).await.zones.into_iter().map(|column| column.name).collect();
    assert_eq!(columns, ["Standard"]);
    let edit = EditTariff {
        id: ActId::fresh(),
        tariff: stage.tariff("1 hour"),
        draft: draft(stage, "1 hour", "950", "1"),
    };
    let list = tariffs::edit(&stage.owner_desk(), edit).await.unwrap();
    let hour = on_the_list(&list, "1 hour").tariff;
    assert_eq!(hour.unit_price(zone(stage, "Standard")), Some(money(950)));
    assert_eq!(hour.unit_price(zone(stage, "VIP")), Some(money(1400)));
});

story!(a_retired_tariff_is_not_sold_until_it_is_restored, |stage| {
    let hour = stage.tariff("1 hour");
    let retired = arrange(stage, hour, Arrangement::Retire).await;
    assert!(on_the_list(&retired, "1 hour").retired);
    assert_eq!(refused(sessions::start(&stage.desk(), stage.guest(1)).await), Refusal::TariffNotSold);
    // Its name is free now, and it cannot come back while another one has it.
    let new = new_tariff(stage, draft(stage, "1 hour", "1100", ""));
    tariffs::make(&stage.owner_desk(), new.clone()).await.unwrap();
    let back = Arrange { id: ActId::fresh(), tariff: hour, to: Arrangement::Restore };
    assert_eq!(refused(tariffs::arrange(&stage.owner_desk(), back.clone()).await), Refusal::NameTaken);
    arrange(stage, new.id, Arrangement::Retire).await;
    tariffs::arrange(&stage.owner_desk(), back).await.unwrap();
    stage.seated(1).await;
});

story!(the_list_is_in_the_order_that_the_owner_gives_it, |stage| {
    let trial = stage.tariff("Trial");
    assert_eq!(names(&arrange(stage, trial, Arrangement::Up).await), ["Trial", "1 hour"]);
    assert_eq!(names(&arrange(stage, trial, Arrangement::Up).await), ["Trial", "1 hour"]);
    let offered = stage.board().await.offers.tariffs();
    assert_eq!(offered, [trial, stage.tariff("1 hour")]);
    assert_eq!(names(&arrange(stage, trial, Arrangement::Down).await), ["1 hour", "Trial"]);
});

story!(two_tariffs_for_sale_have_two_names_and_only_some_may_change_them, |stage| {
    let twice = new_tariff(stage, draft(stage, "Trial", "100", ""));
    assert_eq!(refused(tariffs::make(&stage.owner_desk(), twice.clone()).await), Refusal::NameTaken);
    let forbidden = tariffs::make(&stage.desk(), twice).await;
    assert!(matches!(forbidden, Err(Error::Forbidden(Action::EditTariffs))), "{forbidden:?}");
    let unseen = tariffs::price_list(&stage.cashier_desk()).await;
    assert!(matches!(unseen, Err(Error::Forbidden(Action::EditTariffs))), "{unseen:?}");
    let unknown = EditTariff {
        id: ActId::fresh(),
        tariff: TariffId::fresh(),
        draft: draft(stage, "Nothing", "1", "1"),
    };
    let missing = tariffs::edit(&stage.owner_desk(), unknown).await;
    assert!(matches!(missing, Err(Error::Missing)), "{missing:?}");
});

story!(a_price_that_the_form_did_not_show_stays, |stage| {
    let mut open = draft(stage, "1 hour", "1000", "");
    open.prices.truncate(1);
    let edit = EditTariff { id: ActId::fresh(), tariff: stage.tariff("1 hour"), draft: open };
    let list = tariffs::edit(&stage.owner_desk(), edit).await.unwrap();
    let hour = on_the_list(&list, "1 hour").tariff;
    assert_eq!(hour.unit_price(zone(stage, "Standard")), Some(money(1000)));
    assert_eq!(hour.unit_price(zone(stage, "VIP")), Some(money(1400)));
});

fn question(stage: &Stage, name: &str) -> OffersQuestion {
    OffersQuestion { zone: Some(zone(stage, name)), ..OffersQuestion::default() }
}

story!(what_is_on_offer_is_asked_by_zone_and_by_device, |stage| {
    let offers = tariffs::offers(&stage.desk(), &OffersQuestion::default()).await.unwrap();
    assert_eq!(offers, stage.board().await.offers);
    assert!(offers.steady && offers.for_all);
    let standard = tariffs::offers(&stage.desk(), &question(stage, "Standard")).await.unwrap();
    assert_eq!(standard.offers, offers.in_zone(zone(stage, "Standard")).cloned().collect::<Vec<_>>());
    let seat = OffersQuestion { device: Some(stage.pc(4)), ..OffersQuestion::default() };
    let vip = tariffs::offers(&stage.desk(), &seat).await.unwrap();
    assert_eq!(vip.offers, offers.in_zone(zone(stage, "VIP")).cloned().collect::<Vec<_>>());
    for nowhere in [
        OffersQuestion { zone: Some(ZoneId::fresh()), ..OffersQuestion::default() },
        OffersQuestion { device: Some(DeviceId::fresh()), ..OffersQuestion::default() },
        OffersQuestion { client: Some(ClientId::fresh()), ..OffersQuestion::default() },
    ] {
        let missing = tariffs::offers(&stage.desk(), &nowhere).await;
        assert!(matches!(missing, Err(Error::Missing)), "{nowhere:?}: {missing:?}");
    }
});

/// A night from 22:00 to 08:00 whose hours are made with it.
fn night_with_hours(stage: &Stage, name: &str, hours: &str) -> Draft {
    let typed = |words: &str| Typed(words.into());
    Draft {
        sold: TypedSold::Window,
        hours: vec![TypedHours { start: typed(NEW_HOURS), finish: typed("") }],
        new_hours: TypedNewHours {
            name: typed(hours),
            from: typed("22:00"),
            to: typed("08:00"),
            weekdays: (0..7).collect(),
            ..TypedNewHours::default()
        },
        ..draft(stage, name, "3000", "")
    }
}

story!(a_night_is_made_with_its_hours_in_one_act, |stage| {
    let new = new_tariff(stage, night_with_hours(stage, "Night", ""));
    let list = tariffs::make(&stage.owner_desk(), new.clone()).await.unwrap();
    let night = on_the_list(&list, "Night").tariff;
    let hours = named(&list, "Night").schedule.id;
    assert_eq!((night.time, night.uses[0].start), (Sold::Window, Some(hours)));
    // Once more is the same act: no more hours.
    tariffs::make(&stage.owner_desk(), new).await.unwrap();
    assert_eq!(stage.count("schedule").await, 1);
    // What is refused leaves no hours behind.
    for (name, hours, refusal) in [
        ("Long night", "Night", Refusal::BadTariff(TariffFault::HoursName)),
        ("Night", "Dark", Refusal::NameTaken),
    ] {
        let new = new_tariff(stage, night_with_hours(stage, name, hours));
        assert_eq!(refused(tariffs::make(&stage.owner_desk(), new).await), refusal);
        assert_eq!(stage.count("schedule").await, 1);
    }
    // An old tariff gets new hours too.
    let draft = night_with_hours(stage, "1 hour", "Dark");
    let edit = EditTariff { id: ActId::fresh(), tariff: stage.tariff("1 hour"), draft };
    let list = tariffs::edit(&stage.owner_desk(), edit).await.unwrap();
    let names: Vec<_> = list.schedules.iter().map(|listed| listed.schedule.name.as_str()).collect();
    assert_eq!(names, ["Dark", "Night"]);
});

/// Hours on the page.
fn named(list: &PriceList, name: &str) -> domain::schedules::Listed {
    list.schedules.iter().find(|listed| listed.schedule.name == name).cloned().unwrap()
}

story!(hours_are_changed_with_a_tariff_that_has_them, |stage| {
    let desk = stage.owner_desk();
    let new = new_tariff(stage, night_with_hours(stage, "Night", ""));
    let list = tariffs::make(&desk, new.clone()).await.unwrap();
    let hours = named(&list, "Night").schedule.id;
    let mut long = night_with_hours(stage, "Long night", "");
    long.hours[0].start = typed(&hours.to_string());
    let list = tariffs::make(&desk, new_tariff(stage, long)).await.unwrap();
    assert_eq!(named(&list, "Night").used_by, ["Long night", "Night"]);
    let edit = |to: &str, days: std::ops::Range<u8>| {
        let mut draft = night_with_hours(stage, "Night", "");
        draft.hours[0].start = typed(&hours.to_string());
        draft.new_hours.was = Typed(draft.new_hours.as_shown());
        draft.new_hours.of = typed(&hours.to_string());
        draft.new_hours.to = typed(to);
        draft.new_hours.weekdays = days.collect();
        EditTariff { id: ActId::fresh(), tariff: new.id, draft }
    };
    // It is looked at first.
    let draft = edit("09:00", 0..5).draft;
    let standard = zone(stage, "Standard");
    let (own, all) = looked_at(stage, Some(new.id), Some(draft)).await;
    assert_eq!(mondays(&own, standard), ["0-9", "9-22", "22-24 Night 3000"]);
    assert!(mondays(&all, standard).last().unwrap().contains("Long night"), "{all:?}");
    let list = tariffs::edit(&desk, edit("09:00", 0..5)).await.unwrap();
    let changed = named(&list, "Night").schedule;
    assert_eq!((changed.name.as_str(), changed.id), ("Night", hours));
    assert_eq!(changed.intervals[0].to.to_string(), "09:00:00");
    assert_eq!(changed.weekdays, [true, true, true, true, true, false, false]);
    // What nobody touched does not undo what another one changed.
    let list = tariffs::edit(&desk, edit("08:00", 0..7)).await.unwrap();
    assert_eq!(named(&list, "Night").schedule, changed);
    assert_eq!(stage.count("schedule").await, 1);
    let bad = refused(tariffs::edit(&desk, edit("22:00", 0..7)).await);
    assert_eq!(bad, at("[new_hours][to]", Refusal::BadTariff(TariffFault::SameTimes)));
});

/// What a draft comes to.
async fn looked_at(stage: &Stage, tariff: Option<TariffId>, draft: Option<Draft>) -> (Week, Week) {
    let question = WeekQuestion { tariff, draft, all: false };
    match tariffs::preview(&stage.owner_desk(), &question).await.unwrap() {
        Preview::Weeks { own, all } => (own, all),
        other => panic!("{other:?}"),
    }
}

/// `00:00–08:00 Night 3000`, on Mondays.
fn mondays(week: &Week, zone: ZoneId) -> Vec<String> {
    let of = week.zones.iter().find(|of| of.zone == zone).unwrap();
    let rows = of.rows.iter().map(|row| {
        let offers =
            row.days[0].offers.iter().map(|offer| format!(" {} {}", offer.name, offer.price.minor()));
        format!("{}-{}{}", row.from / 60, row.to / 60, offers.collect::<String>())
    });
    rows.collect()
}

story!(a_draft_is_looked_at_and_nothing_is_written, |stage| {
    let (acts, schedules) = (stage.count("audit_entry").await, stage.count("schedule").await);
    let mut draft = night_with_hours(stage, "", "");
    let (own, all) = looked_at(stage, None, Some(draft.clone())).await;
    let standard = zone(stage, "Standard");
    assert_eq!(
        mondays(&own, standard),
        ["0-8 This tariff 3000", "8-22", "22-24 This tariff 3000"],
        "its name may come last"
    );
    assert_eq!(
        mondays(&all, standard),
        [
            "0-8 1 hour 900 Trial 0 This tariff 3000",
            "8-22 1 hour 900 Trial 0",
            "22-24 1 hour 900 Trial 0 This tariff 3000"
        ]
    );
    // What would be refused is said, and is no fault of the question.
    draft.prices[0].price = Typed("3ooo".into());
    let question = WeekQuestion { draft: Some(draft.clone()), ..WeekQuestion::default() };
    let answer = tariffs::preview(&stage.owner_desk(), &question).await.unwrap();
    let bad = Refusal::BadPrice { zone: "Standard".into(), typed: "3ooo".into() };
    assert_eq!(answer, Preview::Refused(at("[prices][0][price]", bad)));
    // One that is there: as it was saved, and as it would be.
    let hour = stage.tariff("1 hour");
    let (own, _) = looked_at(stage, Some(hour), None).await;
    assert_eq!(mondays(&own, standard), ["0-24 1 hour 900"]);
    let edited = self::draft(stage, "1 hour", "1000", "");
    let (own, all) = looked_at(stage, Some(hour), Some(edited)).await;
    assert_eq!(mondays(&own, standard), ["0-24 1 hour 1000"]);
    assert_eq!(mondays(&all, standard), ["0-24 1 hour 1000 Trial 0"]);
    assert_eq!(mondays(&own, zone(stage, "VIP")), ["0-24"]);
    let missing = WeekQuestion { tariff: Some(TariffId::fresh()), ..WeekQuestion::default() };
    let missing = tariffs::preview(&stage.owner_desk(), &missing).await;
    assert!(matches!(missing, Err(Error::Missing)), "{missing:?}");
    let forbidden = tariffs::preview(&stage.desk(), &question).await;
    assert!(matches!(forbidden, Err(Error::Forbidden(Action::EditTariffs))), "{forbidden:?}");
    assert_eq!((stage.count("audit_entry").await, stage.count("schedule").await), (acts, schedules));
    // The page brings it with the form that is open.
    let question = WeekQuestion { tariff: Some(hour), ..WeekQuestion::default() };
    assert!(tariffs::opened(&stage.owner_desk(), Some(question)).await.unwrap().preview.is_some());
    assert_eq!(tariffs::opened(&stage.owner_desk(), None).await.unwrap().preview, None);
    // Or the week of all of them.
    let question = WeekQuestion { all: true, ..WeekQuestion::default() };
    let Some(Preview::All(all)) = tariffs::opened(&stage.owner_desk(), Some(question)).await.unwrap().preview
    else {
        panic!("no week")
    };
    assert_eq!(mondays(&all, standard), ["0-24 1 hour 900 Trial 0"]);
});
