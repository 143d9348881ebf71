//! Stories about sessions looked up afterwards.

use crate::stage::{minutes, money, story};
use club::{Error, sessions};
use domain::{
    access::Action,
    ids::{ActId, SessionId},
    money::Typed,
    orders::Method,
    refusal::Refusal,
    sessions::{
        End, EndReason, Move, Pause, Rest, Resume, SessionState, Start,
        past::{Outcome, Past, SessionFilter},
    },
};

fn ids(past: &Past) -> Vec<SessionId> {
    past.rows.iter().map(|line| line.id).collect()
}

story!(sessions_are_listed_newest_first_with_what_was_played_and_paid, |stage| {
    let first = stage.seated(1).await;
    stage.clock.advance(minutes(30));
    let go = Move::keep(ActId::fresh(), first.id, stage.pc(4));
    sessions::move_to(&stage.desk(), go).await.unwrap();
    let end = End { id: ActId::fresh(), session: first.id, why: EndReason::ClientLeft, rest: Rest::Refund };
    sessions::end(&stage.owner_desk(), end).await.unwrap();
    stage.clock.advance(minutes(1));
    let second = stage.seated(2).await;
    let past = sessions::past(&stage.desk(), SessionFilter::default()).await.unwrap();
    assert_eq!(ids(&past), [second.id, first.id]);
    assert_eq!(past.older, None);
    let (running, over) = (&past.rows[0], &past.rows[1]);
    assert_eq!((running.state, running.ends_at), (SessionState::Active, second.ends_at()));
    assert_eq!((over.device.as_str(), over.zone.as_str()), ("PC 4", "VIP"));
    assert_eq!(over.moved_from, ["PC 1"]);
    assert_eq!((over.played, over.paid), (1800, money(450)));
    assert_eq!(over.ended.map(|(_, why)| why), Some(EndReason::ClientLeft));
});

story!(the_list_goes_on_behind_its_last_line_also_among_those_that_began_together, |stage| {
    let mut begun = Vec::new();
    for _ in 0..18 {
        for pc in 1..=3 {
            begun.push(stage.seated(pc).await);
        }
        stage.clock.advance(minutes(60));
        sessions::fire_due(&stage.club).await.unwrap();
    }
    let first = sessions::past(&stage.desk(), SessionFilter::default()).await.unwrap();
    assert_eq!(first.rows.len(), 50);
    let rest = sessions::past(&stage.desk(), first.filter.behind(first.older)).await.unwrap();
    assert_eq!((rest.rows.len(), rest.older), (4, None));
    let listed: Vec<_> = ids(&first).into_iter().chain(ids(&rest)).collect();
    begun.sort_by_key(|session| std::cmp::Reverse((session.started_at, session.id)));
    assert_eq!(listed, begun.iter().map(|session| session.id).collect::<Vec<_>>());
});

story!(a_filter_leaves_out_what_is_not_like_it, |stage| {
    // 15:30 in UTC is 20:30 in Almaty: four hours later it is the next day there.
    let evening = stage.seated(1).await;
    sessions::pause(&stage.desk(), Pause { id: ActId::fresh(), session: evening.id }).await.unwrap();
    stage.clock.advance(minutes(240));
    sessions::fire_due(&stage.club).await.unwrap();
    let night = sessions::start(&stage.cashier_desk(), stage.guest(4)).await.unwrap();
    let vip = stage.hall.devices.iter().find(|device| device.id == stage.pc(4)).unwrap().zone;
    let all = SessionFilter::default();
    let day = |text: &str| Some(text.parse().unwrap());
    for (filter, found) in [
        (SessionFilter { to: day("2026-11-22"), ..all.clone() }, evening.id),
        (SessionFilter { from: day("2026-11-23"), ..all.clone() }, night.id),
        (SessionFilter { device: Some(stage.pc(1)), ..all.clone() }, evening.id),
        (SessionFilter { zone: Some(vip), ..all.clone() }, night.id),
        (SessionFilter { state: Some(SessionState::Ended), ..all.clone() }, evening.id),
        (SessionFilter { state: Some(SessionState::Active), ..all.clone() }, night.id),
        (SessionFilter { staff: Some(stage.cashier.id), ..all.clone() }, night.id),
    ] {
        let past = sessions::past(&stage.desk(), filter.clone()).await.unwrap();
        assert_eq!(ids(&past), [found], "{filter:?}");
    }
    let none = SessionFilter { from: day("2026-11-24"), ..all };
    assert_eq!(ids(&sessions::past(&stage.desk(), none).await.unwrap()), []);
});

story!(a_session_tells_who_did_what_also_what_was_refused, |stage| {
    let guest = Start { tendered: Typed("1000".into()), method: Method::Cash, ..stage.guest(1) };
    let session = sessions::start(&stage.desk(), guest).await.unwrap();
    stage.seated(2).await;
    stage.clock.advance(minutes(5));
    let pause = || Pause { id: ActId::fresh(), session: session.id };
    sessions::pause(&stage.desk(), pause()).await.unwrap();
    stage.clock.advance(minutes(1));
    let desk = stage.cashier_desk();
    let again = sessions::pause(&desk, pause()).await.unwrap_err();
    desk.record(&again).await;
    stage.clock.advance(minutes(1));
    let resume = Resume { id: ActId::fresh(), session: session.id };
    sessions::resume(&stage.desk(), resume).await.unwrap();
    let story = sessions::story(&stage.desk(), session.id).await.unwrap();
    let told: Vec<_> =
        story.deeds.iter().map(|deed| (deed.by.as_str(), deed.action, deed.outcome.clone())).collect();
    assert_eq!(
        told,
        [
            ("dana", Action::StartSession, Outcome::Done),
            ("dana", Action::PauseSession, Outcome::Done),
            ("timur", Action::PauseSession, Outcome::Refused(Some(Refusal::AlreadyPaused))),
            ("dana", Action::PauseSession, Outcome::Done),
        ]
    );
    assert_eq!(story.session, stage.session(session.id).await);
    assert_eq!(story.places.len(), 1);
    let [block] = story.bought.as_slice() else { panic!("one block: {:?}", story.bought) };
    let paid = &block.paid[0];
    assert_eq!((paid.tendered, paid.change, block.by.as_str()), (money(1000), money(100), "dana"));
});

story!(what_the_club_has_not_is_missing_and_who_may_not_look_does_not_see, |stage| {
    let session = stage.seated(1).await;
    let unknown = sessions::story(&stage.desk(), SessionId::fresh()).await;
    assert!(matches!(unknown, Err(Error::Missing)), "{unknown:?}");
    let mut stranger = stage.admin.clone();
    stranger.club = domain::ids::ClubId::fresh();
    let elsewhere = sessions::story(&stage.club.desk(stranger), session.id).await;
    assert!(matches!(elsewhere, Err(Error::Missing)), "{elsewhere:?}");
    let all = SessionFilter::default();
    let forbidden = |result: Option<Error>| matches!(result, Some(Error::Forbidden(Action::SeeSessions)));
    assert!(forbidden(sessions::past(&stage.cashier_desk(), all.clone()).await.err()));
    assert!(forbidden(sessions::sheet(&stage.cashier_desk(), all).await.err()));
    assert!(forbidden(sessions::story(&stage.cashier_desk(), session.id).await.err()));
});
