//! Stories about tariffs at hours of their own, and to certain buyers. The club's clock shows half past eight on a Sunday
//! evening when they begin.

use crate::stage::{Stage, minutes, money, night, refused, story};
use club::{Error, clients, schedules, sessions, tariffs};
use domain::{
    clients::{AddGroup, Colour, TagClient},
    ids::{ActId, ClientId, GroupId, ScheduleId, TariffId, ZoneId},
    money::Typed,
    refusal::Refusal,
    schedules::{Draft as Hours, NewSchedule, TypedInterval},
    sessions::{EndReason, Pause, Resume, Start},
    tariffs::{
        Draft, EditTariff, NewTariff, NotOffered, Offer, OffersQuestion, TariffFault, TypedBuyers,
        TypedHours, TypedPrice, TypedSale, TypedSold, Wrong,
    },
    time::Moment,
};

fn typed(words: impl ToString) -> Typed {
    Typed(words.to_string())
}

fn standard(stage: &Stage) -> ZoneId {
    stage.hall.zones.iter().find(|zone| zone.name == "Standard").unwrap().id
}

pub async fn hours(stage: &Stage, name: &str, from: &str, to: &str) -> ScheduleId {
    let draft = Hours {
        name: typed(name),
        weekdays: (0..7).collect(),
        intervals: vec![TypedInterval { from: typed(from), to: typed(to) }],
        ..Hours::default()
    };
    let new = NewSchedule { id: ScheduleId::fresh(), club: stage.hall.club.id, draft };
    schedules::make(&stage.owner_desk(), new.clone()).await.unwrap();
    new.id
}

pub fn at(start: ScheduleId, finish: Option<ScheduleId>) -> TypedHours {
    TypedHours { start: typed(start), finish: finish.map(typed).unwrap_or_default() }
}

pub fn price(stage: &Stage, of: u32, words: &str) -> TypedPrice {
    TypedPrice { zone: standard(stage), of, price: typed(words) }
}

pub async fn made(stage: &Stage, draft: Draft) -> TariffId {
    let new = NewTariff { id: TariffId::fresh(), club: stage.hall.club.id, draft };
    tariffs::make(&stage.owner_desk(), new.clone()).await.unwrap();
    new.id
}

async fn offer(stage: &Stage, tariff: TariffId, at: Option<Moment>, client: Option<ClientId>) -> Offer {
    let question = OffersQuestion { zone: Some(standard(stage)), at, client, ..OffersQuestion::default() };
    let offers = tariffs::offers(&stage.desk(), &question).await.unwrap();
    offers.of(tariff, standard(stage)).unwrap().clone()
}

fn wall(text: &str) -> Option<chrono::NaiveDateTime> {
    Some(text.parse().unwrap())
}

story!(a_night_is_sold_until_its_hours_end_and_a_pause_makes_it_no_longer, |stage| {
    let (dark, breakfast) =
        (hours(stage, "Night", "22:00", "06:00").await, hours(stage, "Breakfast", "06:00", "07:00").await);
    let draft = Draft {
        sold: TypedSold::Window,
        hours: vec![at(dark, Some(breakfast))],
        prices: vec![price(stage, 0, "3000")],
        new_group: typed("Nights"),
        description: typed("With breakfast"),
        ..night()
    };
    let tariff = made(stage, draft).await;
    let early = offer(stage, tariff, None, None).await;
    assert_eq!(early.reason, Some(NotOffered::Hours { next: wall("2026-11-22T22:00:00") }));
    assert_eq!((early.group.as_deref(), early.description.as_str()), (Some("Nights"), "With breakfast"));
    let start = Start { tariff, ..stage.guest(1) };
    let refusal = refused(sessions::start(&stage.desk(), start.clone()).await);
    assert_eq!(refusal, Refusal::NotOffered(NotOffered::Hours { next: wall("2026-11-22T22:00:00") }));
    // For later it can be seen now.
    let half_past_ten: Moment = "2026-11-22T17:30:00Z".parse().unwrap();
    let later = offer(stage, tariff, Some(half_past_ten), None).await.quote(1).unwrap();
    assert_eq!((later.total, later.seconds), (money(3000), 8 * 3600 + 1800));

    stage.clock.advance(minutes(120));
    let seven: Moment = "2026-11-23T02:00:00Z".parse().unwrap();
    let session = sessions::start(&stage.desk(), start).await.unwrap();
    assert_eq!((session.ends_at(), session.paid()), (Some(seven), money(3000)));
    assert_eq!(session.blocks[0].until, Some(seven));
    let pause = Pause { id: ActId::fresh(), session: session.id };
    sessions::pause(&stage.desk(), pause).await.unwrap();
    stage.clock.advance(minutes(10));
    let resume = Resume { id: ActId::fresh(), session: session.id };
    let resumed = sessions::resume(&stage.desk(), resume).await.unwrap();
    assert_eq!(resumed.ends_at(), Some(seven));
    stage.clock.advance(minutes(9 * 60));
    sessions::fire_due(&stage.club).await.unwrap();
    let ended = stage.session(session.id).await.ended.unwrap();
    assert_eq!((ended.at, ended.why), (seven, EndReason::TimeRanOut));
});

story!(the_hour_decides_the_price_and_what_was_sold_keeps_it, |stage| {
    let (day, evening) =
        (hours(stage, "Day", "08:00", "21:00").await, hours(stage, "Evening", "21:00", "08:00").await);
    let draft = Draft {
        max_quantity: typed("12"),
        hours: vec![at(day, None), at(evening, None)],
        prices: vec![price(stage, 0, "700"), price(stage, 1, "900")],
        ..night()
    };
    let tariff = made(stage, draft.clone()).await;
    let board = stage.board().await.offers;
    assert!(!board.steady && board.for_all);
    // Half an hour later another price holds.
    assert_eq!(board.good_until, "2026-11-22T15:59:00Z".parse::<Moment>().unwrap());
    // Nobody pays another price than the form said.
    let said = |words: &str| {
        let parts = domain::sessions::Parts { price: typed(words), ..Default::default() };
        Start { tariff, parts, ..stage.guest(1) }
    };
    assert_eq!(refused(sessions::start(&stage.desk(), said("900")).await), Refusal::PriceChanged);
    let cheap = sessions::start(&stage.desk(), said("700")).await.unwrap();
    assert_eq!(cheap.paid(), money(700));
    // More time is played after nine: it costs what it costs then.
    let extend = domain::sessions::Extend {
        id: domain::ids::OrderId::fresh(),
        session: cheap.id,
        tariff,
        quantity: 1,
        method: domain::orders::Method::Cash,
        tendered: typed(""),
        parts: domain::sessions::Parts::default(),
    };
    let extended = sessions::extend(&stage.desk(), extend).await.unwrap();
    assert_eq!(extended.blocks[1].price, money(900));
    stage.clock.advance(minutes(30));
    let dear = offer(stage, tariff, None, None).await;
    assert_eq!((dear.unit_price, dear.window.as_deref()), (Some(money(900)), Some("Evening")));
    let free = Draft { prices: vec![price(stage, 0, "0"), price(stage, 1, "0")], ..draft };
    let edit = EditTariff { id: ActId::fresh(), tariff, draft: free };
    tariffs::edit(&stage.owner_desk(), edit).await.unwrap();
    assert_eq!(stage.session(cheap.id).await.blocks, extended.blocks);
    // It is in use: it cannot be put away.
    let retire = domain::schedules::RetireSchedule { id: ActId::fresh(), schedule: day, archived: true };
    let refusal = refused(schedules::retire(&stage.owner_desk(), retire).await);
    assert!(
        matches!(refusal, Refusal::BadSchedule(domain::schedules::ScheduleFault::InUse { .. })),
        "{refusal:?}"
    );
});

story!(a_tariff_is_sold_to_new_clients_and_to_groups_only, |stage| {
    let group = GroupId::fresh();
    let add = AddGroup { id: group, name: typed("School"), colour: Colour::default() };
    clients::add_group(&stage.owner_desk(), add).await.unwrap();
    let sold_to = |buyers, groups: &[GroupId]| {
        vec![TypedSale { buyers, schedule: typed(""), groups: groups.to_vec(), channels: vec![] }]
    };
    let draft = |name: &str, sales| Draft {
        name: typed(name),
        prices: vec![price(stage, 0, "100")],
        sales,
        ..night()
    };
    let first = made(stage, draft("First", sold_to(TypedBuyers::NewClients, &[]))).await;
    let school = made(stage, draft("School", sold_to(TypedBuyers::Groups, &[group]))).await;
    let nobody = made(stage, draft("Later", sold_to(TypedBuyers::Nobody, &[]))).await;
    let client = stage.client("Arman").await;
    let only = || NotOffered::Groups { groups: vec!["School".into()] };
    for (tariff, guest, new) in [
        (first, Some(NotOffered::NewClients), None),
        (school, Some(only()), Some(only())),
        (nobody, Some(NotOffered::Sale { next: None }), Some(NotOffered::Sale { next: None })),
    ] {
        assert_eq!(offer(stage, tariff, None, None).await.reason, guest);
        assert_eq!(offer(stage, tariff, None, Some(client)).await.reason, new);
    }
    assert!(!stage.board().await.offers.for_all);
    let start = |tariff, pc| Start { tariff, client, ..stage.guest(pc) };
    let refusal = refused(sessions::start(&stage.desk(), start(school, 1)).await);
    assert_eq!(refusal, Refusal::NotOffered(only()));
    sessions::start(&stage.desk(), start(first, 1)).await.unwrap();
    assert_eq!(offer(stage, first, None, Some(client)).await.reason, Some(NotOffered::NewClients));
    let tag = TagClient { id: ActId::fresh(), client, groups: vec![group] };
    clients::tag(&stage.desk(), tag).await.unwrap();
    let again = Start { second_seat: true, ..start(school, 2) };
    assert_eq!(sessions::start(&stage.desk(), again).await.unwrap().paid(), money(100));
});

story!(what_a_tariff_refers_to_has_to_be_there, |stage| {
    let make = async |draft: Draft| {
        let new = NewTariff { id: TariffId::fresh(), club: stage.hall.club.id, draft };
        tariffs::make(&stage.owner_desk(), new).await
    };
    let priced = || Draft { prices: vec![price(stage, 0, "1")], ..night() };
    let nowhere = |start| Draft { hours: vec![TypedHours { start, finish: typed("") }], ..priced() };
    let strange = TypedSale {
        buyers: TypedBuyers::Groups,
        schedule: typed(""),
        groups: vec![GroupId::fresh()],
        channels: vec![],
    };
    for draft in [
        nowhere(typed(ScheduleId::fresh())),
        Draft { sales: vec![strange], ..priced() },
        Draft { group: typed(domain::ids::TariffGroupId::fresh()), ..priced() },
    ] {
        let missing = make(draft).await;
        assert!(matches!(missing, Err(Error::Missing)), "{missing:?}");
    }
    let endless = Draft { sold: TypedSold::Window, ..priced() };
    let why = Refusal::BadTariff(TariffFault::NoHours);
    let wrong = Wrong { field: "[hours][0][start]".into(), why };
    assert_eq!(refused(make(endless).await), Refusal::BadTariff(TariffFault::Fields(vec![wrong])));
    // A heading is made once, and chosen after that.
    let list = make(Draft { new_group: typed("Nights"), ..priced() }).await.unwrap();
    let again = Draft { name: typed("Another"), new_group: typed(" Nights "), ..priced() };
    let again = make(again).await.unwrap();
    assert_eq!((list.groups.len(), &again.groups), (1, &list.groups));
    // Those under one heading are on offer together, where the first of them stands.
    let free = |name: &str, new_group: &str| Draft {
        name: typed(name),
        new_group: typed(new_group),
        prices: vec![price(stage, 0, "0")],
        ..priced()
    };
    make(free("Alone", "")).await.unwrap();
    make(free("Together", "Nights")).await.unwrap();
    let offers = stage.board().await.offers;
    let mut names: Vec<_> = offers.offers.iter().map(|offer| offer.name.as_str()).collect();
    names.dedup();
    assert_eq!(names, ["1 hour", "Trial", "Night", "Another", "Together", "Alone"]);
    let grouped = again.tariffs.iter().filter(|listed| listed.tariff.group == Some(list.groups[0].0)).count();
    assert_eq!(grouped, 2);
});
