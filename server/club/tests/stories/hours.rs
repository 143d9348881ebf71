//! Stories about when the club is open. It is Sunday, half past eight in the evening.

use crate::stage::{Stage, minutes, refused, story, typed};
use club::{Error, clubs};
use domain::{
    access::Action,
    hours::{DayHours, DayKind, EditHours, HoursNow, TypedDay, TypedException},
    ids::{ActId, ClubId},
    refusal::Refusal,
    time::Moment,
};

fn day(kind: DayKind, from: &str, to: &str) -> TypedDay {
    TypedDay { kind, from: typed(from), to: typed(to) }
}

fn exception(on: &str, kind: DayKind, note: &str) -> TypedException {
    TypedException { day: typed(on), kind, from: typed(""), to: typed(""), note: typed(note) }
}

/// From ten to two in the night, and closed on Mondays.
fn edit(stage: &Stage) -> EditHours {
    let mut week = vec![day(DayKind::Open, "10:00", "02:00"); 7];
    week[0] = day(DayKind::Closed, "", "");
    EditHours { id: ActId::fresh(), club: stage.hall.club.id, week, remove: vec![], add: vec![] }
}

async fn said(stage: &Stage) -> Option<String> {
    let board = stage.board().await;
    board.hours.words(board.now)
}

fn moments(hours: &HoursNow) -> Vec<Moment> {
    hours.turns.iter().map(|turn| turn.at).collect()
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

story!(a_club_that_says_nothing_never_closes, |stage| {
    assert_eq!(stage.board().await.hours, HoursNow::always());
    assert_eq!(said(stage).await, None);
});

story!(the_club_is_open_as_its_owner_says, |stage| {
    let before = stage.count("news").await;
    let edit =
        EditHours { add: vec![exception("2026-11-24", DayKind::RoundTheClock, "Finals")], ..edit(stage) };
    let settings = clubs::change_hours(&stage.owner_desk(), edit.clone()).await.unwrap();
    assert_eq!(settings.hours.week[0], DayHours::Closed);
    assert_eq!(settings.hours.week[1].kind(), DayKind::Open);
    let [finals] = settings.hours.exceptions.as_slice() else { panic!("{:?}", settings.hours) };
    assert_eq!((finals.hours, finals.note.as_str()), (DayHours::RoundTheClock, "Finals"));
    assert_eq!(clubs::settings(&stage.owner_desk()).await.unwrap().hours, settings.hours);
    // The same form again is the same act.
    clubs::change_hours(&stage.owner_desk(), edit).await.unwrap();
    assert_eq!(stage.count("audit_entry where action = 'edit_club'").await, 1);
    assert_eq!(stage.count("news").await, before + 1);

    assert_eq!(said(stage).await.as_deref(), Some("Open until 02:00"));
    let turns = [moment("2026-11-22T21:00:00Z"), moment("2026-11-23T19:00:00Z")];
    assert_eq!(moments(&stage.board().await.hours)[..2], turns);
    stage.clock.advance(minutes(6 * 60));
    assert_eq!(said(stage).await.as_deref(), Some("Closed until 00:00"));
    // Staff decide: selling goes on.
    stage.seated(1).await;
});

story!(exceptions_come_and_go_one_a_day, |stage| {
    let desk = stage.owner_desk();
    let eve = || exception("2026-12-31", DayKind::Closed, "New Year");
    clubs::change_hours(&desk, EditHours { add: vec![eve()], ..edit(stage) }).await.unwrap();
    let twice = clubs::change_hours(&desk, EditHours { add: vec![eve()], ..edit(stage) }).await;
    assert_eq!(refused(twice), Refusal::DayTwice { day: "2026-12-31".into() });
    let instead = EditHours {
        remove: vec!["2026-12-31".parse().unwrap()],
        add: vec![exception("2026-12-31", DayKind::RoundTheClock, ""), exception("", DayKind::Closed, "")],
        ..edit(stage)
    };
    let hours = clubs::change_hours(&desk, instead).await.unwrap().hours;
    assert_eq!(hours.exceptions.len(), 1);
    assert_eq!(hours.exceptions[0].hours, DayHours::RoundTheClock);
    let gone = EditHours { remove: vec!["2026-12-31".parse().unwrap()], ..edit(stage) };
    assert_eq!(clubs::change_hours(&desk, gone).await.unwrap().hours.exceptions, []);
    assert_eq!(stage.count("opening_day").await, 7);
});

story!(what_is_refused_changes_nothing, |stage| {
    let desk = stage.owner_desk();
    let before = clubs::change_hours(&desk, edit(stage)).await.unwrap().hours;
    let mut bad = edit(stage);
    bad.week[6] = day(DayKind::Open, "10:00", "10:00");
    let bad_date = EditHours { add: vec![exception("soon", DayKind::Closed, "")], ..edit(stage) };
    let elsewhere = EditHours { club: ClubId::fresh(), ..edit(stage) };
    for (edit, refusal) in [
        (bad, Refusal::BadHours { day: "Sunday".into() }),
        (bad_date, Refusal::BadDate { typed: "soon".into() }),
        (elsewhere, Refusal::AnotherClub),
    ] {
        assert_eq!(refused(clubs::change_hours(&desk, edit).await), refusal);
    }
    assert_eq!(clubs::settings(&desk).await.unwrap().hours, before);
    for desk in [stage.desk(), stage.cashier_desk()] {
        let changed = clubs::change_hours(&desk, edit(stage)).await;
        assert!(matches!(changed, Err(Error::Forbidden(Action::EditClub))), "{changed:?}");
    }
});

story!(hours_that_cannot_be_are_refused_by_the_database_too, |stage| {
    for (values, constraint) in [
        ("0, 'open', null, null", "opening_day_times"),
        ("0, 'closed', '10:00:00', '12:00:00'", "opening_day_times"),
        ("0, 'open', '10:00:00', '10:00:00'", "opening_day_times"),
        ("7, 'closed', null, null", "opening_day_weekday"),
        ("0, 'sometimes', null, null", "opening_day_kind"),
    ] {
        let sql = format!(
            "insert into opening_day (club_id, weekday, kind, opens_at, closes_at) select id, {values} from club"
        );
        let said = stage.by_hand(&sql).await.unwrap_err();
        assert!(said.contains(constraint), "{values}: {said}");
    }
});
