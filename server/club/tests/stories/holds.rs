//! Stories about devices out of service.

use crate::stage::{Stage, minutes, refused, story};
use club::{Error, devices, holds, sessions, verify};
use domain::{
    access::Action,
    devices::ArchiveDevice,
    hall::{SeatState, Summary},
    holds::{Hold, PlaceHold, ReleaseHold, Released, as_typed},
    ids::{ActId, ClubId, DeviceId, HoldId},
    money::Typed,
    refusal::Refusal,
    sessions::{End, EndReason, Move, Rest},
    time::Moment,
};

/// A hold that waits to be released.
fn open(stage: &Stage, pc: i32) -> PlaceHold {
    PlaceHold {
        id: HoldId::fresh(),
        device: stage.pc(pc),
        reason: Typed(" New mouse ".into()),
        until: Typed::default(),
    }
}

/// A hold that is over so many minutes after the curtain went up.
fn planned(stage: &Stage, pc: i32, after: i64) -> PlaceHold {
    let end = stage.hall.times.local(stage.hall.now + minutes(after));
    PlaceHold { until: Typed(as_typed(end)), ..open(stage, pc) }
}

fn release(hold: HoldId) -> ReleaseHold {
    ReleaseHold { id: ActId::fresh(), hold }
}

fn archive(device: DeviceId) -> ArchiveDevice {
    ArchiveDevice { id: ActId::fresh(), device }
}

async fn placed(stage: &Stage, place: &PlaceHold) -> Hold {
    holds::place(&stage.desk(), place.clone()).await.unwrap()
}

/// What is stored of it: the same form again does nothing, and answers with what is there.
async fn stored(stage: &Stage, place: &PlaceHold) -> Hold {
    placed(stage, place).await
}

fn over(at: Moment) -> Option<Released> {
    Some(Released { at, by: None })
}

story!(a_device_is_put_on_hold_and_released, |stage| {
    let place = planned(stage, 1, 60);
    let hold = placed(stage, &place).await;
    let now = stage.hall.now;
    assert_eq!((hold.reason.as_str(), hold.placed_by.as_str(), hold.from), ("New mouse", "dana", now));
    assert_eq!((hold.until, hold.released.clone()), (Some(now + minutes(60)), None));
    assert_eq!(stage.board().await.holds, std::slice::from_ref(&hold));
    assert_eq!((stored(stage, &place).await, stage.count("hold").await), (hold.clone(), 1));
    let other = PlaceHold { reason: Typed("Another one".into()), ..place.clone() };
    assert_eq!(refused(holds::place(&stage.desk(), other).await), Refusal::IdReused);

    stage.clock.advance(minutes(10));
    let press = release(hold.id);
    let released = holds::release(&stage.owner_desk(), press.clone()).await.unwrap();
    let by_hand = Released { at: now + minutes(10), by: Some("Aliya".into()) };
    assert_eq!(released.released, Some(by_hand));
    assert_eq!(holds::release(&stage.owner_desk(), press).await.unwrap(), released);
    assert_eq!(refused(holds::release(&stage.desk(), release(hold.id)).await), Refusal::HoldOver);
    assert_eq!(stage.board().await.holds, []);
    // The opening of the shift, the hold, its release.
    assert_eq!(stage.count("news").await, 3);
    assert_eq!(stage.count("audit_entry where action = 'hold_device' and outcome = 'done'").await, 2);
    stage.seated(1).await;
});

story!(what_is_on_hold_is_kept_out_of_the_utilisation, |stage| {
    stage.seated(2).await;
    placed(stage, &open(stage, 1)).await;
    placed(stage, &planned(stage, 3, 30)).await;
    let summary = |hall: domain::hall::Hall| {
        let states = hall.devices.iter().map(|device| {
            let session = hall.sessions.iter().find(|session| session.device == device.id);
            let hold = hall.holds.iter().find(|hold| hold.device == device.id);
            SeatState::of(session, hold, &hall.club, hall.now)
        });
        let sum = Summary::of(states);
        (sum.seats, sum.on_hold, sum.utilisation_percent())
    };
    assert_eq!(summary(stage.board().await), (4, 2, 50));
    // At its end, whether or not the clockwork has seen it.
    stage.clock.advance(minutes(30));
    assert_eq!(summary(stage.board().await), (4, 1, 33));
});

story!(a_hold_says_why_and_ends_later_than_now, |stage| {
    let why = PlaceHold { reason: Typed("  ".into()), ..open(stage, 1) };
    assert_eq!(refused(holds::place(&stage.desk(), why).await), Refusal::BadReason);
    for after in [0, -60, 400 * 24 * 60] {
        let end = planned(stage, 1, after);
        let typed = end.until.0.clone();
        assert_eq!(refused(holds::place(&stage.desk(), end).await), Refusal::BadHoldEnd { typed });
    }
    let slip = PlaceHold { until: Typed("tomorrow".into()), ..open(stage, 1) };
    let refusal = refused(holds::place(&stage.desk(), slip.clone()).await);
    assert_eq!(refusal, Refusal::BadHoldEnd { typed: "tomorrow".into() });
    assert_eq!(stage.count("hold").await, 0);
    // The form is sent again, and its id is still good.
    placed(stage, &PlaceHold { until: Typed::default(), ..slip }).await;
});

story!(a_device_is_on_hold_once, |stage| {
    placed(stage, &open(stage, 1)).await;
    assert_eq!(refused(holds::place(&stage.desk(), planned(stage, 1, 60)).await), Refusal::DeviceOnHold);
    placed(stage, &open(stage, 2)).await;
    assert_eq!(stage.count("hold").await, 2);
});

story!(where_somebody_sits_there_is_no_hold, |stage| {
    let session = stage.seated(1).await;
    assert_eq!(refused(holds::place(&stage.desk(), open(stage, 1)).await), Refusal::DeviceInUse);
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::Staff, rest: Rest::Policy };
    sessions::end(&stage.desk(), end).await.unwrap();
    placed(stage, &open(stage, 1)).await;
});

story!(on_a_device_on_hold_nobody_is_seated_and_no_money_is_taken, |stage| {
    placed(stage, &planned(stage, 1, 60)).await;
    assert_eq!(refused(sessions::start(&stage.desk(), stage.guest(1)).await), Refusal::DeviceOnHold);
    assert_eq!((stage.count("session").await, stage.count("payment").await), (0, 0));
});

story!(nobody_is_moved_onto_a_device_on_hold, |stage| {
    let session = stage.seated(1).await;
    let hold = placed(stage, &open(stage, 4)).await;
    let go = || Move::keep(ActId::fresh(), session.id, stage.pc(4));
    assert_eq!(refused(sessions::move_to(&stage.desk(), go()).await), Refusal::DeviceOnHold);
    assert_eq!(stage.session(session.id).await, session);
    holds::release(&stage.desk(), release(hold.id)).await.unwrap();
    sessions::move_to(&stage.desk(), go()).await.unwrap();
});

story!(a_hold_and_a_guest_at_once_and_exactly_one_has_the_device, |stage| {
    for pc in 1..=4 {
        let (desk, guest) = (stage.desk(), stage.guest(pc));
        let start = tokio::spawn(async move { sessions::start(&desk, guest).await });
        let (desk, hold) = (stage.desk(), open(stage, pc));
        let hold = tokio::spawn(async move { holds::place(&desk, hold).await });
        match (start.await.unwrap(), hold.await.unwrap()) {
            (Ok(_), hold) => assert_eq!(refused(hold), Refusal::DeviceInUse),
            (start, Ok(_)) => assert_eq!(refused(start), Refusal::DeviceOnHold),
            (start, hold) => panic!("nobody has PC {pc}: {start:?}, {hold:?}"),
        }
    }
    assert_eq!(stage.count("session").await + stage.count("hold").await, 4);
});

story!(ten_holds_at_once_are_one, |stage| {
    let racers = (0..10).map(|_| {
        let (desk, place) = (stage.desk(), open(stage, 1));
        tokio::spawn(async move { holds::place(&desk, place).await })
    });
    let mut held = 0;
    for racer in racers.collect::<Vec<_>>() {
        match racer.await.unwrap() {
            Ok(_) => held += 1,
            Err(error) => assert!(matches!(error, Error::Refused(Refusal::DeviceOnHold)), "{error:?}"),
        }
    }
    assert_eq!((held, stage.count("hold").await), (1, 1));
});

story!(a_hold_is_over_by_itself_at_its_end, |stage| {
    let (place, later) = (planned(stage, 1, 30), planned(stage, 2, 90));
    let (hold, other) = (placed(stage, &place).await, placed(stage, &later).await);
    assert_eq!(holds::next_due(&stage.club).await.unwrap(), hold.until);
    holds::fire_due(&stage.club).await.unwrap();
    assert_eq!(stored(stage, &place).await, hold);
    stage.clock.advance(minutes(45));
    holds::fire_due(&stage.club).await.unwrap();
    holds::fire_due(&stage.club).await.unwrap();
    assert_eq!(stored(stage, &place).await.released, hold.until.and_then(over));
    assert_eq!(stage.board().await.holds, std::slice::from_ref(&other));
    assert_eq!(holds::next_due(&stage.club).await.unwrap(), other.until);
    // The opening of the shift, two holds, one of them over.
    assert_eq!(stage.count("news").await, 4);
});

story!(a_hold_is_over_at_its_planned_end_also_when_nobody_was_there, |stage| {
    let place = planned(stage, 1, 30);
    let hold = placed(stage, &place).await;
    stage.clock.advance(minutes(500));
    let restarted = stage.restarted().await;
    assert_eq!(holds::next_due(&restarted).await.unwrap(), hold.until);
    holds::fire_due(&restarted).await.unwrap();
    assert_eq!(stored(stage, &place).await.released, hold.until.and_then(over));
    assert_eq!(holds::next_due(&restarted).await.unwrap(), None);
    restarted.close().await.unwrap();
});

story!(a_hold_whose_end_has_come_holds_nothing_even_before_the_clockwork_saw_it, |stage| {
    let places = [planned(stage, 1, 30), planned(stage, 2, 30), planned(stage, 3, 30), planned(stage, 4, 30)];
    let mut end = None;
    for place in &places {
        end = placed(stage, place).await.until;
    }
    stage.clock.advance(minutes(31));
    assert_eq!(stage.board().await.holds, []);
    assert_eq!(refused(holds::release(&stage.desk(), release(places[3].id)).await), Refusal::HoldOver);
    let session = stage.seated(1).await;
    assert_eq!(session.started_at, stage.hall.now + minutes(31));
    let go = Move::keep(ActId::fresh(), session.id, stage.pc(2));
    sessions::move_to(&stage.desk(), go).await.unwrap();
    placed(stage, &open(stage, 3)).await;
    devices::archive(&stage.owner_desk(), archive(stage.pc(4))).await.unwrap();
    for place in &places {
        assert_eq!(stored(stage, place).await.released, end.and_then(over));
    }
});

story!(nothing_begins_on_a_device_before_its_last_hold_was_over, |stage| {
    let hold = placed(stage, &open(stage, 1)).await;
    let early = stage.desk();
    stage.clock.advance(minutes(10));
    holds::release(&stage.desk(), release(hold.id)).await.unwrap();
    // The request was read before the release, and came to its lock after.
    let session = sessions::start(&early, stage.guest(1)).await.unwrap();
    assert_eq!(session.started_at, stage.hall.now + minutes(10));
    let early = stage.desk();
    stage.clock.advance(minutes(60));
    sessions::fire_due(&stage.club).await.unwrap();
    let hold = holds::place(&early, open(stage, 1)).await.unwrap();
    assert_eq!(Some(hold.from), session.ends_at());
});

story!(a_device_on_hold_is_not_archived, |stage| {
    let hold = placed(stage, &open(stage, 1)).await;
    let desk = stage.owner_desk();
    let held = devices::floor_plan(&desk).await.unwrap().devices.into_iter().filter(|device| device.on_hold);
    assert_eq!(held.map(|device| device.name()).collect::<Vec<_>>(), ["PC 1"]);
    let refusal = refused(devices::archive(&desk, archive(stage.pc(1))).await);
    assert_eq!(refusal, Refusal::DeviceOnHold);
    holds::release(&desk, release(hold.id)).await.unwrap();
    devices::archive(&desk, archive(stage.pc(1))).await.unwrap();
    let gone = holds::place(&desk, open(stage, 1)).await;
    assert!(matches!(gone, Err(Error::Missing)), "{gone:?}");
    assert_eq!(refused(holds::release(&desk, release(hold.id)).await), Refusal::HoldOver);
});

story!(what_another_club_has_is_missing, |stage| {
    let hold = placed(stage, &open(stage, 1)).await;
    // A second club of the organisation, under the organisation's id.
    let columns = "country, time_zone, phone, price_step, warning_minutes, longest_pause_minutes, \
                   day_starts_at, created_at";
    let club = format!(
        "insert into club (id, organisation_id, name, {columns})
        select organisation_id, organisation_id, 'Elsewhere', {columns} from club"
    );
    stage.by_hand(&club).await.unwrap();
    let mut stranger = stage.owner.clone();
    stranger.club = ClubId(stranger.organisation.0);
    let placed = holds::place(&stage.club.desk(stranger.clone()), open(stage, 2)).await;
    assert!(matches!(placed, Err(Error::Missing)), "{placed:?}");
    let released = holds::release(&stage.club.desk(stranger), release(hold.id)).await;
    assert!(matches!(released, Err(Error::Missing)), "{released:?}");
    let nowhere = holds::release(&stage.desk(), release(HoldId::fresh())).await;
    assert!(matches!(nowhere, Err(Error::Missing)), "{nowhere:?}");
    assert_eq!(stage.board().await.holds, [hold]);
});

story!(only_those_with_the_right_hold_and_release_and_the_try_is_in_the_log, |stage| {
    let hold = placed(stage, &open(stage, 1)).await;
    let desk = stage.cashier_desk();
    let tried = holds::place(&desk, open(stage, 2)).await.unwrap_err();
    assert!(matches!(tried, Error::Forbidden(Action::HoldDevice)), "{tried:?}");
    desk.record(&tried).await;
    assert_eq!(stage.count("audit_entry where action = 'hold_device' and outcome = 'forbidden'").await, 1);
    let released = holds::release(&stage.cashier_desk(), release(hold.id)).await;
    assert!(matches!(released, Err(Error::Forbidden(Action::HoldDevice))), "{released:?}");
    assert_eq!(stage.board().await.holds, [hold]);
});

story!(the_database_itself_keeps_holds_and_guests_apart, |stage| {
    let session = stage.seated(1).await;
    let hold = placed(stage, &planned(stage, 2, 60)).await;
    let columns = "id, club_id, device_id, reason, starts_at, placed_by, ends_at, released_at, released_by";
    // `said` is what the one or the other database says.
    for (sql, said) in [
        (
            format!(
                "insert into hold ({columns})
                select id, club_id, device_id, 'x', started_at, started_by, null, null, null from session"
            ),
            ["hold_on_running", "somebody plays on device"],
        ),
        (
            "update hold set device_id = (select device_id from session)".to_owned(),
            ["hold_on_running", "somebody plays on device"],
        ),
        (
            "update session set device_id = (select device_id from hold)".to_owned(),
            ["session_overlaps", "is on hold"],
        ),
        (
            format!(
                "insert into hold ({columns})
                select club_id, club_id, device_id, reason, starts_at, placed_by, ends_at, null, null from hold"
            ),
            ["hold.device_id", "hold_open"],
        ),
        ("update hold set reason = ''".to_owned(), ["hold_reason", "hold_reason"]),
        ("update hold set ends_at = starts_at".to_owned(), ["hold_order", "hold_order"]),
        ("update hold set released_by = placed_by".to_owned(), ["hold_released", "hold_released"]),
    ] {
        let refused = stage.by_hand(&sql).await.unwrap_err();
        assert!(said.iter().any(|said| refused.contains(said)), "{sql}: {refused}");
    }
    assert_eq!(stage.session(session.id).await, session);
    assert_eq!(stage.board().await.holds, [hold]);
});

story!(verify_finds_a_hold_where_somebody_sat, |stage| {
    let session = stage.seated(1).await;
    stage.clock.advance(minutes(60));
    sessions::fire_due(&stage.club).await.unwrap();
    let hold = placed(stage, &open(stage, 1)).await;
    stage.clock.advance(minutes(5));
    holds::release(&stage.desk(), release(hold.id)).await.unwrap();
    assert_eq!(Some(hold.from), session.ends_at());
    assert_eq!(verify::verify(&stage.club).await.unwrap(), []);
    stage.by_hand("update hold set starts_at = (select started_at from session)").await.unwrap();
    let wrong = verify::verify(&stage.club).await.unwrap();
    let why: Vec<_> = wrong.iter().map(|wrong| wrong.why.as_str()).collect();
    assert_eq!(why, ["a session was on its device meanwhile"]);
    stage.by_hand("delete from hold").await.unwrap();
});
