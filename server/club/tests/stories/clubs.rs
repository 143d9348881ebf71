//! Stories about the club's own settings.

use crate::stage::{Stage, minutes, money, refused, settings_of, story, typed};
use club::{Error, clubs, shifts};
use domain::{access::Action, clubs::EditClub, ids::ActId, refusal::Refusal};

fn as_it_is(stage: &Stage) -> EditClub {
    settings_of(stage.hall.club.id, &stage.hall.club.name)
}

story!(the_club_is_what_its_owner_says, |stage| {
    let before = stage.count("news").await;
    let edit = EditClub {
        name: typed(" Orbit, Astana "),
        phone: typed("+7 717 200 00 00"),
        country: typed("kz"),
        warning_minutes: typed("10"),
        longest_pause_minutes: typed("45"),
        price_step: typed("50"),
        day_starts_at: typed("08:30"),
        ..as_it_is(stage)
    };
    let settings = clubs::edit(&stage.owner_desk(), edit.clone()).await.unwrap();
    assert_eq!((settings.club.name.as_str(), settings.country.as_str()), ("Orbit, Astana", "KZ"));
    assert_eq!(settings.phone, "+7 717 200 00 00");
    assert_eq!(settings.me.club_name, "Orbit, Astana");
    let card = stage.board().await.club;
    assert_eq!(card, settings.club);
    assert_eq!((card.warning_minutes, card.longest_pause_minutes, card.price_step), (10, 45, money(50)));
    assert_eq!(card.day_starts_at.to_string(), "08:30:00");
    // The same form again is the same act.
    clubs::edit(&stage.owner_desk(), edit).await.unwrap();
    assert_eq!(stage.count("audit_entry where action = 'edit_club'").await, 1);
    assert_eq!(stage.count("news").await, before + 1);
});

story!(a_time_zone_that_nobody_knows_is_refused, |stage| {
    let desk = stage.owner_desk();
    let moon = EditClub { time_zone: typed("Moon/Tranquility"), ..as_it_is(stage) };
    let refusal = refused(clubs::edit(&desk, moon).await);
    assert_eq!(refusal, Refusal::BadTimeZone { typed: "Moon/Tranquility".into() });
    assert_eq!(clubs::settings(&desk).await.unwrap().time_zone, "Asia/Almaty");
    let nameless = EditClub { name: typed("  "), ..as_it_is(stage) };
    assert_eq!(refused(clubs::edit(&desk, nameless).await), Refusal::BadName);
});

story!(another_time_zone_changes_only_what_comes_after, |stage| {
    // 15:30 in UTC is 20:30 in Almaty and 05:30 of the next day in Kiritimati, before its day starts there.
    let day = stage.till().await.open.unwrap().business_day;
    let edit = EditClub { time_zone: typed("Pacific/Kiritimati"), ..as_it_is(stage) };
    clubs::edit(&stage.owner_desk(), edit).await.unwrap();
    assert_eq!(stage.till().await.open.unwrap().business_day, day);
    stage.clock.advance(minutes(60));
    let close = domain::shifts::Close {
        id: ActId::fresh(),
        shift: stage.shift,
        counted: typed("20000"),
        note: typed(""),
        besides: domain::shifts::Besides::default(),
    };
    shifts::close(&stage.desk(), close).await.unwrap();
    let (id, club) = (domain::ids::ShiftId::fresh(), stage.hall.club.id);
    let open = domain::shifts::Open { id, club, opening_cash: typed("20000"), pieces: Default::default() };
    let next = shifts::open(&stage.desk(), open).await.unwrap();
    assert_eq!(next.business_day, day.succ_opt().unwrap());
});

story!(only_those_who_may_change_the_club_see_its_settings, |stage| {
    for desk in [stage.desk(), stage.cashier_desk()] {
        let seen = clubs::settings(&desk).await;
        assert!(matches!(seen, Err(Error::Forbidden(Action::EditClub))), "{seen:?}");
        let edited = clubs::edit(&desk, as_it_is(stage)).await;
        assert!(matches!(edited, Err(Error::Forbidden(Action::EditClub))), "{edited:?}");
    }
});
