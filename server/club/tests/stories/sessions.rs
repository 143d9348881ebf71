//! Stories about visits.

use std::collections::HashSet;

use crate::stage::{Stage, minutes, money, refused, story};
use club::{Error, sessions};
use domain::{
    access::Action,
    ids::{ActId, DeviceId, OrderId, SessionId, TariffId},
    money::{Balance, Money, Typed},
    orders::Method,
    refusal::Refusal,
    sessions::{End, EndReason, Extend, Move, Parts, Pause, Rest, Resume, SessionState, Start},
    tariffs::NotOffered,
};

fn pause(session: SessionId) -> Pause {
    Pause { id: ActId::fresh(), session }
}

fn resume(session: SessionId) -> Resume {
    Resume { id: ActId::fresh(), session }
}

fn end(session: SessionId, rest: Rest) -> End {
    End { id: ActId::fresh(), session, why: EndReason::ClientLeft, rest }
}

async fn expected_cash(stage: &Stage) -> Balance {
    stage.till().await.takings.unwrap().expected_cash
}

story!(a_guest_is_seated_for_money, |stage| {
    let session = stage.seated(1).await;
    let now = stage.board().await.now;
    assert_eq!((session.state, session.who.as_str()), (SessionState::Active, "Unknown Guest"));
    assert_eq!(session.ends_at(), Some(now + minutes(60)));
    assert_eq!(expected_cash(stage).await, Balance::of(20_900));
    assert_eq!(stage.count(r#""transaction" where why = 'tariff_sale'"#).await, 1);
    assert_eq!(stage.board().await.sessions, std::slice::from_ref(&session));
    assert_eq!(stage.session(session.id).await, session);
});

story!(who_plays_or_pauses_plays, |stage| {
    let plays = || async { sessions::anybody_plays(&stage.club).await.unwrap() };
    assert!(!plays().await);
    let session = stage.seated(1).await;
    assert!(plays().await);
    sessions::pause(&stage.desk(), pause(session.id)).await.unwrap();
    assert!(plays().await);
    sessions::end(&stage.desk(), end(session.id, Rest::Policy)).await.unwrap();
    assert!(!plays().await);
});

story!(cash_above_the_total_gives_change_and_a_card_is_charged_exactly, |stage| {
    let thousand = |pc, method| Start { tendered: Typed("1 000".into()), method, ..stage.guest(pc) };
    let cash = sessions::start(&stage.desk(), thousand(1, Method::Cash)).await.unwrap();
    let card = sessions::start(&stage.desk(), thousand(2, Method::Card)).await.unwrap();
    assert_eq!((cash.blocks[0].change, card.blocks[0].change), (money(100), Money::ZERO));
    assert_eq!(expected_cash(stage).await, Balance::of(20_900));
    assert_eq!(stage.till().await.takings.unwrap().card, Balance::of(900));
    assert_eq!(stage.session(cash.id).await, cash);
});

story!(less_than_the_total_is_refused_with_what_is_missing_and_nothing_is_stored, |stage| {
    let short = Start { tendered: Typed("350".into()), ..stage.guest(1) };
    let refusal = refused(sessions::start(&stage.desk(), short).await);
    assert_eq!(
        refusal,
        Refusal::AmountMissing { total: money(900), entered: money(350), missing: money(550) }
    );
    let slip = Start { tendered: Typed("9o0".into()), ..stage.guest(1) };
    assert_eq!(
        refused(sessions::start(&stage.desk(), slip).await),
        Refusal::BadAmount { typed: "9o0".into() }
    );
    assert_eq!(stage.count("session").await, 0);
    assert_eq!(stage.count(r#""order""#).await, 0);
    assert_eq!(expected_cash(stage).await, Balance::of(20_000));
});

story!(a_refused_form_can_be_sent_again_under_the_same_id, |stage| {
    let short = Start { tendered: Typed("350".into()), ..stage.guest(1) };
    refused(sessions::start(&stage.desk(), short.clone()).await);
    let enough = Start { tendered: Typed("900".into()), ..short };
    assert_eq!(sessions::start(&stage.desk(), enough.clone()).await.unwrap().id, enough.id);
});

story!(pressing_twice_starts_once, |stage| {
    let guest = stage.guest(1);
    let first = sessions::start(&stage.desk(), guest.clone()).await.unwrap();
    let second = sessions::start(&stage.desk(), guest.clone()).await.unwrap();
    assert_eq!(first, second);
    assert_eq!(stage.count("payment").await, 1);
    let other = Start { quantity: 2, ..guest };
    assert_eq!(refused(sessions::start(&stage.desk(), other).await), Refusal::IdReused);
});

story!(the_same_id_a_hundred_times_at_once_is_one_session_one_payment_one_answer, |stage| {
    let guest = stage.guest(1);
    let presses = (0..100).map(|_| {
        let (desk, guest) = (stage.desk(), guest.clone());
        tokio::spawn(async move { sessions::start(&desk, guest).await.unwrap() })
    });
    let mut answers = HashSet::new();
    for press in presses.collect::<Vec<_>>() {
        answers.insert(format!("{:?}", press.await.unwrap()));
    }
    assert_eq!(answers.len(), 1);
    assert_eq!((stage.count("session").await, stage.count("payment").await), (1, 1));
    assert_eq!(stage.count("audit_entry where action = 'start_session'").await, 1);
});

story!(fifty_racing_starts_of_one_device_seat_exactly_one, |stage| {
    let racers = (0..50).map(|_| {
        let (desk, guest) = (stage.desk(), stage.guest(1));
        tokio::spawn(async move { sessions::start(&desk, guest).await })
    });
    let mut seated = 0;
    for racer in racers.collect::<Vec<_>>() {
        match racer.await.unwrap() {
            Ok(_) => seated += 1,
            Err(error) => assert!(matches!(error, Error::Refused(Refusal::DeviceTaken)), "{error:?}"),
        }
    }
    assert_eq!(seated, 1);
    assert_eq!(stage.count("session").await, 1);
    assert_eq!(expected_cash(stage).await, Balance::of(20_900));
});

story!(a_pause_stops_the_clock_and_resume_lets_it_run, |stage| {
    let session = stage.seated(1).await;
    stage.clock.advance(minutes(20));
    let paused = sessions::pause(&stage.desk(), pause(session.id)).await.unwrap();
    assert_eq!(paused.state, SessionState::Paused);
    assert_eq!(refused(sessions::pause(&stage.desk(), pause(session.id)).await), Refusal::AlreadyPaused);
    stage.clock.advance(minutes(7));
    let resumed = sessions::resume(&stage.desk(), resume(session.id)).await.unwrap();
    assert_eq!(resumed.remaining(stage.desk().now), minutes(40));
    assert_eq!(resumed.ends_at(), Some(session.started_at + minutes(67)));
    assert_eq!(refused(sessions::resume(&stage.desk(), resume(session.id)).await), Refusal::NotPaused);
    assert_eq!(stage.session(session.id).await, resumed);
});

story!(a_forgotten_pause_resumes_by_itself_after_the_longest_pause, |stage| {
    let session = stage.seated(1).await;
    sessions::pause(&stage.desk(), pause(session.id)).await.unwrap();
    assert_eq!(sessions::next_due(&stage.club).await.unwrap(), Some(session.started_at + minutes(30)));
    stage.clock.advance(minutes(45));
    sessions::fire_due(&stage.club).await.unwrap();
    let resumed = stage.session(session.id).await;
    assert_eq!(resumed.state, SessionState::Active);
    assert_eq!(resumed.ends_at(), Some(session.started_at + minutes(90)));
});

story!(a_move_keeps_the_time_to_the_millisecond_and_the_price, |stage| {
    let session = stage.seated(1).await;
    stage.clock.advance(chrono::TimeDelta::milliseconds(1_234_567));
    let go = Move::keep(ActId::fresh(), session.id, stage.pc(4));
    let moved = sessions::move_to(&stage.desk(), go.clone()).await.unwrap();
    assert_eq!((moved.device, moved.ends_at()), (stage.pc(4), session.ends_at()));
    assert_eq!(moved.paid(), money(900));
    assert_eq!(sessions::move_to(&stage.desk(), go).await.unwrap(), moved);
    let back = Move::keep(ActId::fresh(), session.id, stage.pc(4));
    assert_eq!(refused(sessions::move_to(&stage.desk(), back).await), Refusal::SameDevice);
    stage.seated(1).await;
});

story!(nobody_is_moved_onto_a_taken_device, |stage| {
    let (first, second) = (stage.seated(1).await, stage.seated(2).await);
    let go = Move::keep(ActId::fresh(), first.id, second.device);
    assert_eq!(refused(sessions::move_to(&stage.desk(), go).await), Refusal::DeviceTaken);
    assert_eq!(stage.session(first.id).await, first);
});

story!(two_clients_cannot_be_moved_to_the_same_free_device_at_once, |stage| {
    let (first, second) = (stage.seated(1).await, stage.seated(2).await);
    let go = |session| {
        let (desk, to) = (stage.desk(), stage.pc(3));
        tokio::spawn(async move { sessions::move_to(&desk, Move::keep(ActId::fresh(), session, to)).await })
    };
    let (one, two) = (go(first.id), go(second.id));
    let results = [one.await.unwrap(), two.await.unwrap()];
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1, "{results:?}");
});

story!(two_who_change_places_are_both_refused_and_nothing_breaks, |stage| {
    let (first, second) = (stage.seated(1).await, stage.seated(2).await);
    for _ in 0..20 {
        let go = |session: SessionId, to: DeviceId| {
            let desk = stage.desk();
            tokio::spawn(
                async move { sessions::move_to(&desk, Move::keep(ActId::fresh(), session, to)).await },
            )
        };
        let (one, two) = (go(first.id, second.device), go(second.id, first.device));
        for result in [one.await.unwrap(), two.await.unwrap()] {
            assert_eq!(refused(result), Refusal::DeviceTaken);
        }
    }
});

story!(a_pause_and_a_start_on_the_same_taken_device_do_not_wait_for_each_other, |stage| {
    let session = stage.seated(1).await;
    for _ in 0..20 {
        let (desk, guest) = (stage.desk(), stage.guest(1));
        let start = tokio::spawn(async move { sessions::start(&desk, guest).await });
        let desk = stage.desk();
        let turn = tokio::spawn(async move {
            sessions::pause(&desk, pause(session.id)).await?;
            sessions::resume(&desk, resume(session.id)).await
        });
        assert_eq!(refused(start.await.unwrap()), Refusal::DeviceTaken);
        turn.await.unwrap().unwrap();
    }
});

story!(nothing_begins_on_a_device_before_the_last_one_there_ended, |stage| {
    let session = stage.seated(1).await;
    let early = stage.desk();
    stage.clock.advance(minutes(60));
    sessions::fire_due(&stage.club).await.unwrap();
    // The request was read before time ran out, and came to its lock after.
    let next = sessions::start(&early, stage.guest(1)).await.unwrap();
    assert_eq!(Some(next.started_at), session.ends_at());
});

story!(an_extension_is_appended_paid_and_sold_at_the_price_of_the_zone, |stage| {
    let session = stage.seated(4).await;
    let extend = Extend {
        id: OrderId::fresh(),
        session: session.id,
        tariff: stage.tariff("1 hour"),
        quantity: 2,
        method: Method::Card,
        tendered: Typed::default(),
        parts: Parts::default(),
    };
    let extended = sessions::extend(&stage.desk(), extend.clone()).await.unwrap();
    assert_eq!(extended.ends_at(), Some(session.started_at + minutes(180)));
    assert_eq!(extended.paid(), money(1400 + 2800));
    assert_eq!(sessions::extend(&stage.desk(), extend).await.unwrap(), extended);
    assert_eq!(stage.session(session.id).await, extended);
    assert_eq!(stage.till().await.takings.unwrap().card, Balance::of(2800));
});

story!(a_tariff_is_not_sold_where_it_has_no_price_and_free_time_moves_no_money, |stage| {
    let trial = |pc| Start { tariff: stage.tariff("Trial"), ..stage.guest(pc) };
    let elsewhere = refused(sessions::start(&stage.desk(), trial(4)).await);
    assert_eq!(elsewhere, Refusal::NotOffered(NotOffered::Zone));
    let unknown = Start { tariff: TariffId::fresh(), ..stage.guest(1) };
    assert_eq!(refused(sessions::start(&stage.desk(), unknown).await), Refusal::TariffNotSold);
    let free = sessions::start(&stage.desk(), trial(1)).await.unwrap();
    assert_eq!(free.paid(), Money::ZERO);
    assert_eq!(expected_cash(stage).await, Balance::of(20_000));
});

story!(time_runs_out_at_the_planned_end_also_when_nobody_was_there, |stage| {
    let session = stage.seated(1).await;
    let planned = session.ends_at();
    stage.clock.advance(minutes(500));
    let restarted = stage.restarted().await;
    assert_eq!(sessions::next_due(&restarted).await.unwrap(), planned);
    sessions::fire_due(&restarted).await.unwrap();
    sessions::fire_due(&restarted).await.unwrap();
    let ended = stage.session(session.id).await.ended.unwrap();
    assert_eq!((Some(ended.at), ended.why, ended.by), (planned, EndReason::TimeRanOut, None));
    assert_eq!(sessions::next_due(&restarted).await.unwrap(), None);
    restarted.close().await.unwrap();
});

story!(a_session_whose_time_is_over_takes_no_more_commands_even_before_the_clockwork_saw_it, |stage| {
    let session = stage.seated(1).await;
    stage.clock.advance(minutes(61));
    assert_eq!(refused(sessions::pause(&stage.desk(), pause(session.id)).await), Refusal::SessionOver);
    let ended = sessions::end(&stage.desk(), end(session.id, Rest::Refund)).await.unwrap().ended.unwrap();
    assert_eq!((ended.why, ended.refunded), (EndReason::TimeRanOut, Money::ZERO));
});

story!(a_guest_who_leaves_early_gets_the_rest_back_by_the_same_method_rounded_down, |stage| {
    let session = stage.seated(1).await;
    stage.clock.advance(minutes(21));
    let order = end(session.id, Rest::Refund);
    let ended = sessions::end(&stage.desk(), order.clone()).await.unwrap();
    // 39 of 60 minutes of 900 are 585; the club's price step is 10.
    assert_eq!(ended.ended.as_ref().unwrap().refunded, money(580));
    assert_eq!(expected_cash(stage).await, Balance::of(20_900 - 580));
    assert_eq!(sessions::end(&stage.desk(), order).await.unwrap(), ended);
    assert_eq!(sessions::end(&stage.desk(), end(session.id, Rest::Refund)).await.unwrap(), ended);
    assert_eq!(stage.count(r#""transaction" where why = 'refund'"#).await, 1);
});

story!(an_early_end_without_refund_keeps_the_money_and_frees_the_device, |stage| {
    let session = stage.seated(1).await;
    let ended =
        sessions::end(&stage.cashier_desk(), end(session.id, Rest::Policy)).await.unwrap().ended.unwrap();
    assert_eq!((ended.by.as_deref(), ended.refunded), (Some("timur"), Money::ZERO));
    assert_eq!(expected_cash(stage).await, Balance::of(20_900));
    stage.seated(1).await;
});

story!(a_cashier_gives_no_money_back_and_the_try_is_in_the_log, |stage| {
    let session = stage.seated(1).await;
    let desk = stage.cashier_desk();
    let result = sessions::end(&desk, end(session.id, Rest::Refund)).await;
    let error = result.unwrap_err();
    assert!(matches!(error, Error::Forbidden(Action::Refund)));
    desk.record(&error).await;
    assert_eq!(stage.count("audit_entry where outcome = 'forbidden' and action = 'end_session'").await, 1);
    assert_eq!(stage.session(session.id).await, session);
});

story!(what_the_club_does_not_have_is_missing, |stage| {
    let elsewhere = Start { device: DeviceId::fresh(), ..stage.guest(1) };
    assert!(matches!(sessions::start(&stage.desk(), elsewhere).await, Err(Error::Missing)));
    assert!(matches!(sessions::pause(&stage.desk(), pause(SessionId::fresh())).await, Err(Error::Missing)));
    assert!(matches!(sessions::session(&stage.desk(), SessionId::fresh()).await, Err(Error::Missing)));
});

story!(every_press_leaves_one_entry_in_the_log_and_no_more, |stage| {
    let session = stage.seated(1).await;
    let press = pause(session.id);
    sessions::pause(&stage.desk(), press.clone()).await.unwrap();
    sessions::pause(&stage.desk(), press).await.unwrap();
    let desk = stage.desk();
    let again = sessions::pause(&desk, pause(session.id)).await;
    desk.record(&again.unwrap_err()).await;
    assert_eq!(stage.count("audit_entry where action = 'pause_session' and outcome = 'done'").await, 1);
    assert_eq!(stage.count("audit_entry where action = 'pause_session' and outcome = 'refused'").await, 1);
});
