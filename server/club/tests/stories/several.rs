//! Stories about an organisation with several clubs: what is one club's never shows in another.

use club::{Desk, Error, clubs, devices, hall, live, sessions, shifts, staff, tariffs, verify};
use domain::{
    access::Action,
    clubs::EditClub,
    devices::AddZone,
    hall::Hall,
    ids::{ActId, ClubId, RoleId, SessionId, ShiftId, StaffId, TariffId, ZoneId},
    money::{Balance, Typed},
    orders::Method,
    refusal::Refusal,
    sessions::{Parts, Session, Start, past::SessionFilter},
    shifts::{Close, Open},
    staff::{Held, Hiring, NewRole, Person, PersonChange, Secret},
    tariffs::NewTariff,
};

use crate::stage::{Stage, another, minutes, money, night, refused, story, typed};

fn open(club: ClubId, cash: &str) -> Open {
    Open { id: ShiftId::fresh(), club, opening_cash: typed(cash), pieces: Default::default() }
}

/// One hour for a guest on the PC with this number, for 900 in cash.
fn guest(hall: &Hall, pc: i32) -> Start {
    Start {
        id: SessionId::fresh(),
        client: hall.guest,
        device: hall.devices.iter().find(|device| device.number == pc).unwrap().id,
        tariff: hall.offers.named("1 hour").unwrap(),
        quantity: 1,
        method: Method::Cash,
        tendered: Typed::default(),
        second_seat: false,
        serve_banned: false,
        parts: Parts::default(),
    }
}

/// Another club with an open shift.
async fn open_club(stage: &Stage) -> (Desk, Hall) {
    let desk = stage.another_club("Orbit Two").await;
    shifts::open(&desk, open(desk.club_id(), "5000")).await.unwrap();
    let hall = hall::board(&desk).await.unwrap();
    (desk, hall)
}

async fn person(stage: &Stage, id: StaffId) -> Person {
    staff::roster(&stage.owner_desk()).await.unwrap().team.person(id).unwrap().clone()
}

/// Gives somebody other roles.
async fn give(stage: &Stage, id: StaffId, holds: &[Held]) {
    let Person { name, login, .. } = person(stage, id).await;
    let change = PersonChange { id: ActId::fresh(), person: id, name, login, holds: holds.to_vec() };
    staff::change_person(&stage.owner_desk(), change).await.unwrap();
}

async fn role(stage: &Stage, name: &str, may: &[Action]) -> RoleId {
    let role = NewRole { id: RoleId::fresh(), name: name.into(), may: may.iter().copied().collect() };
    staff::add_role(&stage.owner_desk(), role).await.unwrap()
}

async fn hired(stage: &Stage, login: &str, holds: &[Held]) -> StaffId {
    staff::hire_person(&stage.owner_desk(), hiring(login, holds)).await.unwrap()
}

fn hiring(login: &str, holds: &[Held]) -> Hiring {
    Hiring {
        id: StaffId::fresh(),
        name: login.into(),
        login: login.into(),
        password: Secret("first of many".into()),
        holds: holds.to_vec(),
    }
}

story!(one_more_club_is_opened_once_with_its_own_accounts_and_the_usual_settings, |stage| {
    let (desk, new) = (stage.owner_desk(), another(" Orbit Two "));
    let list = clubs::add(&desk, new.clone()).await.unwrap();
    assert_eq!(clubs::add(&desk, new.clone()).await.unwrap().clubs, list.clubs);
    let names: Vec<_> =
        list.clubs.iter().map(|line| (line.name.as_str(), line.devices, line.staff)).collect();
    // Who has a role in all clubs has it there at once.
    assert_eq!(names, [("Orbit", 4, 3), ("Orbit Two", 0, 3)]);
    assert_eq!(
        list.me.clubs.iter().map(|club| club.name.as_str()).collect::<Vec<_>>(),
        ["Orbit", "Orbit Two"]
    );
    assert_eq!(list.me.club, stage.owner.club);
    assert!(list.may_add);
    let accounts =
        |club: &str| format!("account where club_id = (select id from club where name = '{club}')");
    assert_eq!(stage.count(&accounts("Orbit Two")).await, stage.count(&accounts("Orbit")).await);
    assert_eq!(stage.count("audit_entry where action = 'add_club'").await, 1);
    let there = stage.desk_of(stage.owner.id, new.id).await;
    let hall = hall::board(&there).await.unwrap();
    assert_eq!((hall.zones.len(), hall.devices.len(), hall.offers.tariffs().len()), (0, 0, 0));
    assert_eq!((hall.club.warning_minutes, hall.club.price_step), (5, money(1)));
    assert_eq!((hall.club.currency.code.as_str(), hall.shift, hall.last_count), ("KZT", None, None));
});

story!(a_new_club_copies_how_another_one_works, |stage| {
    let settings = EditClub {
        id: ActId::fresh(),
        club: stage.hall.club.id,
        name: typed("Orbit"),
        phone: typed(""),
        country: typed("KZ"),
        time_zone: typed("Asia/Almaty"),
        warning_minutes: typed("9"),
        longest_pause_minutes: typed("90"),
        price_step: typed("50"),
        day_starts_at: typed("08:30"),
        sessions_carry_over: false,
    };
    clubs::edit(&stage.owner_desk(), settings).await.unwrap();
    let copy = domain::clubs::NewClub {
        copy_from: typed(&stage.hall.club.id.to_string()),
        time_zone: typed("europe/berlin"),
        ..another("Orbit Two")
    };
    let id = copy.id;
    clubs::add(&stage.owner_desk(), copy).await.unwrap();
    let there = clubs::settings(&stage.desk_of(stage.owner.id, id).await).await.unwrap();
    assert_eq!((there.club.warning_minutes, there.club.longest_pause_minutes), (9, 90));
    assert_eq!(
        (there.club.price_step, there.club.day_starts_at.to_string()),
        (money(50), "08:30:00".to_owned())
    );
    assert_eq!((there.time_zone.as_str(), there.phone.as_str()), ("Europe/Berlin", ""));
    let nowhere =
        domain::clubs::NewClub { copy_from: typed(&ClubId::fresh().to_string()), ..another("Three") };
    let tried = clubs::add(&stage.owner_desk(), nowhere).await;
    assert!(matches!(tried, Err(Error::Missing)), "{tried:?}");
});

story!(two_clubs_have_two_names_and_a_club_stands_where_there_is_a_clock, |stage| {
    let desk = stage.owner_desk();
    assert_eq!(refused(clubs::add(&desk, another("Orbit")).await), Refusal::NameTaken);
    let moon = domain::clubs::NewClub { time_zone: typed("Moon/Tranquility"), ..another("Orbit Two") };
    let refusal = refused(clubs::add(&desk, moon).await);
    assert_eq!(refusal, Refusal::BadTimeZone { typed: "Moon/Tranquility".into() });
    let free = domain::clubs::NewClub { price_step: typed("0"), ..another("Orbit Two") };
    assert_eq!(refused(clubs::add(&desk, free).await), Refusal::BadPriceStep);
    assert_eq!(stage.count("club").await, 1);
});

story!(only_who_may_open_clubs_in_all_of_them_opens_one, |stage| {
    let tried = clubs::add(&stage.desk(), another("Orbit Two")).await;
    assert!(matches!(tried, Err(Error::Forbidden(Action::AddClub))), "{tried:?}");
    let opens = role(stage, "Opens", &[Action::AddClub]).await;
    let here = Held { role: opens, club: Some(stage.owner.club) };
    let local = hired(stage, "marat", &[here]).await;
    let desk = stage.desk_of(local, stage.owner.club).await;
    assert!(!clubs::list(&desk).await.unwrap().may_add);
    assert_eq!(refused(clubs::add(&desk, another("Orbit Two")).await), Refusal::NotYours);
    stage.another_club("Orbit Two").await;
    let listed = clubs::list(&desk).await.unwrap().clubs;
    assert_eq!(listed.iter().map(|line| line.name.as_str()).collect::<Vec<_>>(), ["Orbit"]);
    give(stage, local, &[Held { role: opens, club: None }]).await;
    let desk = stage.desk_of(local, stage.owner.club).await;
    assert_eq!(clubs::add(&desk, another("Orbit Three")).await.unwrap().clubs.len(), 3);
});

story!(somebody_works_in_the_club_that_they_chose_while_they_have_a_role_there, |stage| {
    let (one, two) = (stage.owner.club, stage.another_club("Orbit Two").await.club_id());
    let known = staff::recognise(&stage.club, "timur", "password of timur").await.unwrap();
    let me = |wished| async move { staff::signed_in(&stage.club, known, wished).await.unwrap().unwrap() };
    let names = |me: &domain::staff::Me| me.clubs.iter().map(|club| club.name.clone()).collect::<Vec<_>>();
    assert_eq!((me(None).await.club, me(Some(two)).await.club), (one, two));
    assert_eq!(names(&me(Some(two)).await), ["Orbit", "Orbit Two"]);
    let cashier = person(stage, stage.cashier.id).await.holds[0].role;
    give(stage, stage.cashier.id, &[Held { role: cashier, club: Some(one) }]).await;
    let there_no_more = me(Some(two)).await;
    assert_eq!((there_no_more.club, names(&there_no_more)), (one, vec!["Orbit".to_owned()]));
    assert_eq!(me(Some(ClubId::fresh())).await.club, one);
    // Rights are those of the club where one is.
    let refunds = role(stage, "Refunds", &[Action::Refund]).await;
    let both = [Held { role: cashier, club: Some(one) }, Held { role: refunds, club: Some(two) }];
    give(stage, stage.cashier.id, &both).await;
    assert!(!me(Some(one)).await.may(Action::Refund) && me(Some(two)).await.may(Action::Refund));
    assert_eq!(me(Some(two)).await.roles, ["Refunds"]);
    give(stage, stage.cashier.id, &[]).await;
    assert_eq!(staff::signed_in(&stage.club, known, Some(one)).await.unwrap(), None);
});

story!(a_form_that_was_shown_in_another_club_does_nothing_here, |stage| {
    let one = stage.hall.club.id;
    let desk = stage.another_club("Orbit Two").await;
    let before = (stage.count("zone").await, stage.count("tariff").await, stage.count("shift").await);
    assert_eq!(refused(shifts::open(&desk, open(one, "0")).await), Refusal::AnotherClub);
    let zone = AddZone { id: ZoneId::fresh(), club: one, name: "Consoles".into() };
    assert_eq!(refused(devices::add_zone(&desk, zone).await), Refusal::AnotherClub);
    let tariff = NewTariff { id: TariffId::fresh(), club: one, draft: night() };
    assert_eq!(refused(tariffs::make(&desk, tariff).await), Refusal::AnotherClub);
    let settings = clubs::settings(&desk).await.unwrap();
    let edit = EditClub {
        id: ActId::fresh(),
        club: one,
        name: typed("Orbit"),
        phone: typed(""),
        country: typed("KZ"),
        time_zone: typed("UTC"),
        warning_minutes: typed("5"),
        longest_pause_minutes: typed("30"),
        price_step: typed("1"),
        day_starts_at: typed("06:00"),
        sessions_carry_over: false,
    };
    assert_eq!(refused(clubs::edit(&desk, edit.clone()).await), Refusal::AnotherClub);
    let taken = EditClub { club: desk.club_id(), ..edit };
    assert_eq!(refused(clubs::edit(&desk, taken).await), Refusal::NameTaken);
    assert_eq!(clubs::settings(&desk).await.unwrap().time_zone, settings.time_zone);
    let after = (stage.count("zone").await, stage.count("tariff").await, stage.count("shift").await);
    assert_eq!(before, after);
});

fn ids(sessions: &[Session]) -> Vec<SessionId> {
    sessions.iter().map(|session| session.id).collect()
}

story!(each_club_shows_its_own_and_nothing_of_the_other, |stage| {
    let (desk, hall) = open_club(stage).await;
    let cashier = person(stage, stage.cashier.id).await.holds[0].role;
    give(stage, stage.cashier.id, &[Held { role: cashier, club: Some(stage.owner.club) }]).await;
    let theirs = stage.seated(1).await;
    let mine = sessions::start(&desk, guest(&hall, 1)).await.unwrap();

    let (one, two) = (stage.board().await, hall::board(&desk).await.unwrap());
    assert_eq!((ids(&one.sessions), ids(&two.sessions)), (vec![theirs.id], vec![mine.id]));
    let names = |hall: &Hall| hall.zones.iter().map(|zone| zone.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&one), names(&two));
    assert!(one.zones.iter().all(|zone| two.zones.iter().all(|other| other.id != zone.id)));
    assert!(one.devices.iter().all(|device| two.devices.iter().all(|other| other.id != device.id)));
    assert!(one.offers.tariffs().iter().all(|tariff| !two.offers.tariffs().contains(tariff)));
    let shifts = [&one, &two].map(|hall| hall.shift.as_ref().map(|shift| (shift.number, shift.opening_cash)));
    assert_eq!(shifts, [Some((1, money(20_000))), Some((1, money(5_000)))]);

    for (desk, own) in [(&stage.owner_desk(), &theirs), (&desk, &mine)] {
        let past = sessions::past(desk, SessionFilter::default()).await.unwrap();
        let sheet = sessions::sheet(desk, SessionFilter::default()).await.unwrap();
        for list in [&past.rows, &sheet.rows] {
            assert_eq!(list.iter().map(|line| line.id).collect::<Vec<_>>(), [own.id]);
        }
        let works = past.staff.iter().any(|somebody| somebody.id == stage.cashier.id);
        assert_eq!(works, desk.club_id() == stage.owner.club, "the filter lists who works there");
        let till = shifts::till(desk).await.unwrap();
        assert_eq!(till.running.iter().map(|running| running.session).collect::<Vec<_>>(), [own.id]);
        let plan = devices::floor_plan(desk).await.unwrap();
        assert_eq!((plan.zones.len(), plan.devices.len()), (2, 4));
        assert_eq!(plan.devices.iter().filter(|device| device.busy).count(), 1);
        assert_eq!(tariffs::price_list(desk).await.unwrap().tariffs.len(), 2);
    }
    // Who went elsewhere stays in the filter of where they seated somebody.
    sessions::start(&stage.cashier_desk(), stage.guest(2)).await.unwrap();
    give(stage, stage.cashier.id, &[Held { role: cashier, club: Some(desk.club_id()) }]).await;
    let past = sessions::past(&stage.owner_desk(), SessionFilter::default()).await.unwrap();
    assert!(past.staff.iter().any(|somebody| somebody.id == stage.cashier.id));
});

story!(both_clubs_sell_at_once_and_the_books_of_each_are_right, |stage| {
    let (desk, hall) = open_club(stage).await;
    let commits = stage.club.figures().commits;
    stage.seated(1).await;
    stage.seated(2).await;
    sessions::start(&desk, guest(&hall, 1)).await.unwrap();
    assert_eq!(stage.club.figures().commits, commits + 3);
    stage.clock.advance(minutes(60));
    sessions::fire_due(&stage.club).await.unwrap();
    assert_eq!(stage.count("session where state = 'ended'").await, 3);
    let cash = |till: domain::shifts::Till| till.takings.unwrap().expected_cash;
    assert_eq!(cash(stage.till().await), Balance::of(21_800));
    assert_eq!(cash(shifts::till(&desk).await.unwrap()), Balance::of(5_900));
    let shift = hall.shift.as_ref().unwrap().id;
    let count = |shift, counted| Close {
        id: ActId::fresh(),
        shift,
        counted: typed(counted),
        note: typed(""),
        besides: domain::shifts::Besides::default(),
    };
    let closed = shifts::close(&desk, count(shift, "5800")).await.unwrap();
    assert_eq!(closed.closed.unwrap().difference, Balance::of(-100));
    assert_eq!(hall::board(&desk).await.unwrap().last_count, Some(money(5_800)));
    assert_eq!((stage.board().await.last_count, stage.board().await.shift.is_some()), (None, true));
    let closed = shifts::close(&stage.desk(), count(stage.shift, "21800")).await.unwrap();
    assert_eq!(closed.closed.unwrap().difference, Balance::ZERO);
    let next = shifts::open(&desk, open(desk.club_id(), "5800")).await.unwrap();
    assert_eq!(next.number, 2);
    assert_eq!(verify::verify(&stage.club).await.unwrap(), []);
});

story!(nobody_hears_the_news_of_another_club, |stage| {
    let (desk, hall) = open_club(stage).await;
    let mut ears = live::listen(&stage.desk(), 0).await.unwrap().lines;
    let club = stage.club.clone();
    let speaker = tokio::spawn(async move { live::speak(&club).await.unwrap() });
    let theirs = stage.seated(1).await;
    let mine = sessions::start(&desk, guest(&hall, 1)).await.unwrap();
    // Every line says whose it is; the door gives a screen those of its club only.
    let (mut first, mut second) = (false, false);
    while !(first && second) {
        let heard = ears.recv().await.unwrap();
        first |= heard.club == stage.owner.club && heard.text.contains(&theirs.id.to_string());
        second |= heard.club == desk.club_id() && heard.text.contains(&mine.id.to_string());
    }
    for (desk, own, other) in [(&stage.desk(), theirs.id, mine.id), (&desk, mine.id, theirs.id)] {
        let missed = live::listen(desk, 0).await.unwrap().missed.unwrap();
        assert!(missed.iter().all(|heard| heard.club == desk.club_id()));
        assert!(missed.iter().any(|heard| heard.text.contains(&own.to_string())));
        assert!(missed.iter().all(|heard| !heard.text.contains(&other.to_string())));
    }
    speaker.abort();
});

story!(who_edits_staff_in_one_club_decides_there_and_nowhere_else, |stage| {
    let (one, two) = (stage.owner.club, stage.another_club("Orbit Two").await.club_id());
    let manages = role(stage, "Manager", &[Action::EditStaff, Action::StartSession]).await;
    let seats = role(stage, "Seats", &[Action::StartSession]).await;
    let held = |role, club| Held { role, club: Some(club) };
    let marat = hired(stage, "marat", &[held(manages, one)]).await;
    let aru = hired(stage, "aru", &[held(seats, two)]).await;
    let both = hired(stage, "zhan", &[held(seats, one), held(seats, two)]).await;
    let desk = stage.desk_of(marat, one).await;

    let seen = staff::roster(&desk).await.unwrap().team;
    assert!(seen.person(both).is_some() && seen.person(aru).is_none());
    let change = |whom: &Person, holds: &[Held]| PersonChange {
        id: ActId::fresh(),
        person: whom.id,
        name: whom.name.clone(),
        login: whom.login.clone(),
        holds: holds.to_vec(),
    };
    let (aru, zhan) = (person(stage, aru).await, person(stage, both).await);
    let tried = staff::change_person(&desk, change(&aru, &[held(seats, one)])).await;
    assert!(matches!(tried, Err(Error::Missing)), "{tried:?}");
    let renamed = PersonChange { name: "Zhan K.".into(), ..change(&zhan, &zhan.holds) };
    assert_eq!(refused(staff::change_person(&desk, renamed).await), Refusal::NotYours);
    // What is held elsewhere is not in their form, and stays.
    staff::change_person(&desk, change(&zhan, &[held(manages, one)])).await.unwrap();
    let holds = person(stage, both).await.holds;
    assert_eq!(holds.len(), 2);
    assert!(holds.contains(&held(manages, one)) && holds.contains(&held(seats, two)));

    assert_eq!(refused(staff::hire_person(&desk, hiring("a", &[held(seats, two)])).await), Refusal::NotYours);
    let everywhere = Held { role: seats, club: None };
    assert_eq!(refused(staff::hire_person(&desk, hiring("b", &[everywhere])).await), Refusal::NotYours);
    assert_eq!(refused(staff::hire_person(&desk, hiring("c", &[])).await), Refusal::NotYours);
    staff::hire_person(&desk, hiring("d", &[held(seats, one)])).await.unwrap();
    let new =
        NewRole { id: RoleId::fresh(), name: "Looks".into(), may: [Action::SeeHall].into_iter().collect() };
    assert_eq!(refused(staff::add_role(&desk, new).await), Refusal::NotYours);
});
