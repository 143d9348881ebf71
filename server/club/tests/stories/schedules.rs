//! Stories about schedules.

use crate::stage::{Stage, refused, story, typed};
use club::{Error, schedules};
use domain::{
    access::Action,
    ids::{ActId, ClubId, ScheduleId},
    refusal::Refusal,
    schedules::{Draft, EditSchedule, NewSchedule, RetireSchedule, ScheduleFault, Schedules, TypedInterval},
};

/// Fridays and Saturdays from ten in the evening to six, and on New Year's Eve, but not on the second.
pub fn nights(name: &str) -> Draft {
    Draft {
        name: typed(name),
        weekdays: vec![4, 5],
        intervals: vec![TypedInterval { from: typed("22:00"), to: typed("06:00") }],
        include: vec![typed("2026-12-31")],
        exclude: vec![typed("2027-01-02")],
        from: typed("2026-11-01"),
        to: typed(""),
    }
}

pub fn new(stage: &Stage, draft: Draft) -> NewSchedule {
    NewSchedule { id: ScheduleId::fresh(), club: stage.hall.club.id, draft }
}

async fn retire(stage: &Stage, schedule: ScheduleId, archived: bool) -> club::Result<Schedules> {
    let retire = RetireSchedule { id: ActId::fresh(), schedule, archived };
    schedules::retire(&stage.owner_desk(), retire).await
}

fn names(list: &Schedules) -> Vec<(&str, bool)> {
    list.schedules.iter().map(|listed| (listed.schedule.name.as_str(), listed.archived)).collect()
}

story!(a_schedule_is_kept_as_it_was_typed, |stage| {
    let desk = stage.owner_desk();
    let new = new(stage, nights(" Nights "));
    let list = schedules::make(&desk, new.clone()).await.unwrap();
    let [made] = list.schedules.as_slice() else { panic!("{list:?}") };
    assert_eq!(made.schedule, nights("Nights").read(new.id).unwrap());
    assert_eq!((made.archived, made.used_by.len()), (false, 0));
    // The same form again is the same act.
    assert_eq!(schedules::make(&desk, new.clone()).await.unwrap().schedules, list.schedules);
    let draft = Draft { weekdays: (0..7).collect(), exclude: vec![], ..nights("All nights") };
    let edit = EditSchedule { id: ActId::fresh(), schedule: new.id, draft: draft.clone() };
    let before = stage.count("news").await;
    let list = schedules::edit(&desk, edit).await.unwrap();
    assert_eq!(list.schedules[0].schedule, draft.read(new.id).unwrap());
    assert_eq!(stage.count("schedule_part").await, 2);
    // Screens ask again: what is on offer may be something else now.
    assert_eq!(stage.count("news").await, before + 1);
});

story!(schedules_are_put_away_and_brought_back_by_name, |stage| {
    let desk = stage.owner_desk();
    let first = new(stage, nights("Nights"));
    schedules::make(&desk, first.clone()).await.unwrap();
    let twice = schedules::make(&desk, new(stage, nights("Nights"))).await;
    assert_eq!(refused(twice), Refusal::NameTaken);
    assert_eq!(names(&retire(stage, first.id, true).await.unwrap()), [("Nights", true)]);
    // The name is free now, and only one of the two has it.
    let second = new(stage, nights("Nights"));
    schedules::make(&desk, second.clone()).await.unwrap();
    assert_eq!(refused(retire(stage, first.id, false).await), Refusal::NameTaken);
    let edit = EditSchedule { id: ActId::fresh(), schedule: second.id, draft: nights("Late") };
    schedules::edit(&desk, edit).await.unwrap();
    let list = retire(stage, first.id, false).await.unwrap();
    assert_eq!(names(&list), [("Late", false), ("Nights", false)]);
});

story!(what_is_no_schedule_changes_nothing_and_only_some_may, |stage| {
    let desk = stage.owner_desk();
    let kept = new(stage, nights("Nights"));
    let before = schedules::make(&desk, kept.clone()).await.unwrap().schedules;
    let never = Draft { weekdays: vec![], include: vec![], ..nights("Never") };
    let edit = EditSchedule { id: ActId::fresh(), schedule: kept.id, draft: never.clone() };
    let never_holds = Refusal::BadSchedule(ScheduleFault::NoDay);
    assert_eq!(refused(schedules::edit(&desk, edit.clone()).await), never_holds);
    assert_eq!(refused(schedules::make(&desk, new(stage, never)).await), never_holds);
    let elsewhere = NewSchedule { club: ClubId::fresh(), ..new(stage, nights("Other")) };
    assert_eq!(refused(schedules::make(&desk, elsewhere).await), Refusal::AnotherClub);
    let unknown = EditSchedule { id: ActId::fresh(), schedule: ScheduleId::fresh(), draft: nights("Other") };
    let missing = schedules::edit(&desk, unknown).await;
    assert!(matches!(missing, Err(Error::Missing)), "{missing:?}");
    for desk in [stage.desk(), stage.cashier_desk()] {
        let forbidden = schedules::edit(&desk, EditSchedule { id: ActId::fresh(), ..edit.clone() }).await;
        assert!(matches!(forbidden, Err(Error::Forbidden(Action::EditTariffs))), "{forbidden:?}");
        assert!(schedules::list(&desk).await.is_err());
    }
    assert_eq!(schedules::list(&desk).await.unwrap().schedules, before);
});

story!(schedules_of_another_club_are_not_there, |stage| {
    let other = stage.another_club("Nebula").await;
    let theirs = NewSchedule { id: ScheduleId::fresh(), club: other.club_id(), draft: nights("Nights") };
    schedules::make(&other, theirs.clone()).await.unwrap();
    assert_eq!(schedules::list(&stage.owner_desk()).await.unwrap().schedules, []);
    let edit = EditSchedule { id: ActId::fresh(), schedule: theirs.id, draft: nights("Mine") };
    let missing = schedules::edit(&stage.owner_desk(), edit).await;
    assert!(matches!(missing, Err(Error::Missing)), "{missing:?}");
    let missing = retire(stage, theirs.id, true).await;
    assert!(matches!(missing, Err(Error::Missing)), "{missing:?}");
});

story!(a_schedule_that_cannot_be_is_refused_by_the_database_too, |stage| {
    let made = new(stage, nights("Nights"));
    schedules::make(&stage.owner_desk(), made.clone()).await.unwrap();
    let id = stage.written(made.id.0);
    for (change, constraint) in [
        (format!("update schedule set weekdays = 128 where id = {id}"), "schedule_weekdays"),
        (format!("update schedule set valid_to = '2026-10-31' where id = {id}"), "schedule_validity"),
        ("update schedule_part set kind = 'maybe'".to_owned(), "schedule_part_"),
        ("update schedule_part set ends_at = null where kind = 'interval'".to_owned(), "schedule_part_terms"),
        ("update schedule_part set day = null where kind = 'include'".to_owned(), "schedule_part_terms"),
        ("update schedule_part set day = '2026-12-31' where kind = 'exclude'".to_owned(), "schedule_part"),
    ] {
        let said = stage.by_hand(&change).await.unwrap_err();
        assert!(said.contains(constraint), "{change}: {said}");
    }
});
