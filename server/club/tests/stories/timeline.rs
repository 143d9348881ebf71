//! Stories about what was on which device when.

use crate::stage::{Stage, minutes, story};
use club::{holds, sessions, timeline};
use domain::{
    bookings::{Book, CancelBooking, Paying, StartAt, Week, WeekFilter},
    holds::{PlaceHold, ReleaseHold},
    ids::{ActId, DeviceId, HoldId, SessionId},
    money::Typed,
    orders::Method,
    sessions::{End, EndReason, Move, Parts, Rest, Session, SessionState},
    timeline::{Of, Phase, Span, Stretch},
};

/// What is over in these hours, by the names of the devices; since and until when, in minutes after the curtain went up.
async fn over(stage: &Stage, from: i64, hours: u8) -> Vec<(DeviceId, Of, i64, i64)> {
    let span = Span { from: stage.hall.now + minutes(from), hours };
    let minute = |moment: domain::time::Moment| (moment - stage.hall.now).num_minutes();
    let found = timeline::over(&stage.desk(), span).await.unwrap().into_iter();
    let told = |stretch: Stretch| {
        assert_eq!(stretch.phase, Phase::Over);
        (stretch.device, stretch.of, minute(stretch.from), minute(stretch.to.unwrap()))
    };
    let mut told: Vec<_> = found.map(told).collect();
    told.sort_by_key(|(.., from, to)| (*from, *to));
    told
}

story!(what_is_over_is_told_with_every_stay_and_what_lasts_is_not, |stage| {
    let session = stage.seated(1).await;
    stage.seated(2).await;
    stage.clock.advance(minutes(10));
    let go = Move::keep(ActId::fresh(), session.id, stage.pc(3));
    sessions::move_to(&stage.desk(), go).await.unwrap();
    assert_eq!(over(stage, -60, 4).await, [], "what runs comes with the hall");
    stage.clock.advance(minutes(10));
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::ClientLeft, rest: Rest::Policy };
    sessions::end(&stage.desk(), end).await.unwrap();
    let hold = PlaceHold {
        id: HoldId::fresh(),
        device: stage.pc(4),
        reason: Typed("New mouse".into()),
        until: Typed::default(),
    };
    holds::place(&stage.desk(), hold.clone()).await.unwrap();
    stage.clock.advance(minutes(5));
    let visit = Of::Session(session.id);
    let stays = [(stage.pc(1), visit, 0, 10), (stage.pc(3), visit, 10, 20)];
    assert_eq!(over(stage, -60, 4).await, stays);
    let release = ReleaseHold { id: ActId::fresh(), hold: hold.id };
    holds::release(&stage.desk(), release).await.unwrap();
    let held = (stage.pc(4), Of::Hold(hold.id), 20, 25);
    assert_eq!(over(stage, -60, 4).await, [stays[0], stays[1], held]);
    // What only touches the hours is not in them.
    assert_eq!(over(stage, 10, 4).await, [stays[1], held]);
    assert_eq!(over(stage, 20, 4).await, [held]);
    assert_eq!(over(stage, 25, 4).await, []);
    assert_eq!(over(stage, -240, 4).await, []);
    let told = timeline::over(&stage.desk(), Span { from: stage.hall.now, hours: 4 }).await.unwrap();
    let who = |device| told.iter().find(|stretch| stretch.device == stage.pc(device)).map(|found| &found.who);
    assert_eq!((who(1).unwrap(), who(4).unwrap()), (&session.who, &"New mouse".to_owned()));
});

story!(another_club_hears_nothing_of_it, |stage| {
    let session = stage.seated(1).await;
    stage.clock.advance(minutes(1));
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::ClientLeft, rest: Rest::Policy };
    sessions::end(&stage.desk(), end).await.unwrap();
    let there = stage.another_club("Comet").await;
    let span = Span { from: stage.hall.now, hours: 4 };
    assert_eq!(timeline::over(&there, span).await.unwrap(), []);
    assert_eq!(timeline::over(&stage.desk(), span).await.unwrap().len(), 1);
});

/// An hour for a guest, so many minutes from now.
async fn booked(stage: &Stage, pc: i32, ahead: i64, pay: Paying) -> Session {
    let book = Book {
        id: SessionId::fresh(),
        client: stage.hall.guest,
        device: stage.pc(pc),
        from: StartAt::from(stage.club.now() + minutes(ahead)),
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        pay,
        method: Method::Cash,
        tendered: Typed::default(),
        second_seat: false,
        serve_banned: false,
        parts: Parts::default(),
    };
    sessions::book(&stage.desk(), book).await.unwrap()
}

async fn week(stage: &Stage, day: Option<&str>) -> Week {
    let day = day.map(|day| day.parse().unwrap());
    timeline::week(&stage.desk(), WeekFilter { day, zone: None }).await.unwrap()
}

story!(a_week_shows_what_is_booked_in_it, |stage| {
    // It is Sunday, half past eight in the evening; the next week begins in three hours and a half.
    let first = booked(stage, 1, 30, Paying::Now).await;
    let second = booked(stage, 2, 180, Paying::Later).await;
    let third = booked(stage, 3, 240, Paying::Now).await;
    let gone = booked(stage, 4, 60, Paying::Now).await;
    let cancel = CancelBooking { id: ActId::fresh(), session: gone.id };
    sessions::cancel_booking(&stage.desk(), cancel).await.unwrap();
    let this = week(stage, None).await;
    let told: Vec<_> = this.booked.iter().map(|one| (one.session, one.device.as_str(), one.state)).collect();
    let (waiting, unpaid) = (SessionState::Waiting, SessionState::AwaitingPayment);
    assert_eq!(this.monday.to_string(), "2026-11-16");
    assert_eq!(told, [(first.id, "PC 1", waiting), (second.id, "PC 2", unpaid)]);
    // What goes on over midnight is in both.
    let next = week(stage, Some("2026-11-29")).await;
    let told: Vec<_> = next.booked.iter().map(|one| one.session).collect();
    assert_eq!((next.monday.to_string().as_str(), told), ("2026-11-23", vec![second.id, third.id]));
    assert_eq!(next.hour(next.monday, 0).count, 2);
    assert_eq!(week(stage, Some("2026-12-01")).await.booked, []);
    let zones: Vec<_> = stage.hall.zones.iter().map(|zone| zone.id).collect();
    assert_eq!(this.zones.iter().map(|zone| zone.id).collect::<Vec<_>>(), zones);

    // It began as planned, and goes on.
    stage.clock.advance(minutes(30));
    sessions::fire_due(&stage.club).await.unwrap();
    let begun = &week(stage, None).await.booked[0];
    assert_eq!((begun.session, begun.state, begun.from), (first.id, SessionState::Active, first.started_at));
    assert_eq!(begun.to - begun.from, minutes(60));
});
