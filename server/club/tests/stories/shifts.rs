//! Stories about the till.

use crate::stage::{Stage, minutes, money, opened, refused, story};
use club::{Error, sessions, shifts};
use domain::{
    access::Action,
    ids::{ActId, ShiftId},
    money::{Balance, Typed},
    refusal::Refusal,
    sessions::{End, EndReason, Rest},
    shifts::{Close, Open},
};

fn open(stage: &Stage, cash: &str) -> Open {
    Open {
        id: ShiftId::fresh(),
        club: stage.hall.club.id,
        opening_cash: Typed(cash.into()),
        pieces: Default::default(),
    }
}

fn close(shift: ShiftId, counted: &str) -> Close {
    Close {
        id: ActId::fresh(),
        shift,
        counted: Typed(counted.into()),
        note: Typed(" a note ".into()),
        besides: domain::shifts::Besides::default(),
    }
}

async fn played_out(stage: &Stage) {
    stage.seated(1).await;
    stage.clock.advance(minutes(60));
    sessions::fire_due(&stage.club).await.unwrap();
}

story!(one_shift_is_open_at_a_time_however_many_try, |stage| {
    assert_eq!(refused(shifts::open(&stage.desk(), open(stage, "0")).await), Refusal::ShiftOpen);
    shifts::close(&stage.desk(), close(stage.shift, "20000")).await.unwrap();
    let racers = (0..10).map(|_| {
        let (desk, open) = (stage.desk(), open(stage, "20000"));
        tokio::spawn(async move { shifts::open(&desk, open).await })
    });
    let mut won = 0;
    for racer in racers.collect::<Vec<_>>() {
        match racer.await.unwrap() {
            Ok(_) => won += 1,
            Err(error) => assert!(matches!(error, Error::Refused(Refusal::ShiftOpen)), "{error:?}"),
        }
    }
    assert_eq!(won, 1);
    assert_eq!(opened(&stage.till().await).number, 2);
});

story!(no_money_is_taken_without_an_open_shift, |stage| {
    shifts::close(&stage.desk(), close(stage.shift, "20000")).await.unwrap();
    assert_eq!(refused(sessions::start(&stage.desk(), stage.guest(1)).await), Refusal::NoShift);
    shifts::open(&stage.desk(), open(stage, "20000")).await.unwrap();
    stage.seated(1).await;
});

story!(a_shift_does_not_close_while_somebody_plays, |stage| {
    let session = stage.seated(1).await;
    let refusal = refused(shifts::close(&stage.desk(), close(stage.shift, "20900")).await);
    assert_eq!(refusal, Refusal::SessionsRunning { count: 1 });
    let running = stage.till().await.running;
    assert_eq!(
        running.iter().map(|r| (r.session, r.device_name.as_str())).collect::<Vec<_>>(),
        [(session.id, "PC 1")]
    );
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::Staff, rest: Rest::Policy };
    sessions::end(&stage.desk(), end).await.unwrap();
    shifts::close(&stage.desk(), close(stage.shift, "20900")).await.unwrap();
});

story!(a_count_shows_the_difference_and_cannot_be_changed_after, |stage| {
    played_out(stage).await;
    let count = close(stage.shift, "20 400");
    let closed = shifts::close(&stage.desk(), count.clone()).await.unwrap();
    let closing = closed.closed.clone().unwrap();
    assert_eq!((closing.counted, closing.expected), (money(20_400), Balance::of(20_900)));
    assert_eq!((closing.difference, closing.note.as_str()), (Balance::of(-500), "a note"));
    assert_eq!(shifts::close(&stage.desk(), count).await.unwrap(), closed);
    assert_eq!(
        refused(shifts::close(&stage.desk(), close(stage.shift, "20900")).await),
        Refusal::ShiftClosed
    );
    assert_eq!(stage.count(r#""transaction" where why = 'shift_difference'"#).await, 1);
    assert_eq!(stage.till().await.last, Some(closed));
});

story!(the_next_opening_starts_from_the_last_count_and_a_difference_is_recorded, |stage| {
    shifts::close(&stage.desk(), close(stage.shift, "19000")).await.unwrap();
    assert_eq!(stage.board().await.last_count, Some(money(19_000)));
    shifts::open(&stage.desk(), open(stage, "18500")).await.unwrap();
    assert_eq!(stage.count(r#""transaction" where why = 'opening_cash'"#).await, 2);
    assert_eq!(stage.till().await.takings.unwrap().expected_cash, Balance::of(18_500));
    let till = shifts::close(&stage.desk(), close(opened(&stage.till().await).id, "18500")).await.unwrap();
    assert_eq!(till.closed.unwrap().difference, Balance::ZERO);
});

story!(a_bad_amount_is_refused_with_what_was_typed, |stage| {
    let refusal = refused(shifts::close(&stage.desk(), close(stage.shift, "about 20k")).await);
    assert_eq!(refusal, Refusal::BadAmount { typed: "about 20k".into() });
    let refusal = refused(shifts::close(&stage.desk(), close(stage.shift, "")).await);
    assert_eq!(refusal, Refusal::BadAmount { typed: String::new() });
});

story!(expected_cash_is_shown_only_to_those_who_may_see_it, |stage| {
    assert!(shifts::till(&stage.owner_desk()).await.unwrap().takings.is_some());
    assert_eq!(shifts::till(&stage.desk()).await.unwrap().takings, None);
    assert_eq!(shifts::till(&stage.cashier_desk()).await.unwrap().takings, None);
});

story!(a_shift_belongs_to_the_business_day_it_was_opened_on, |stage| {
    // 15:30 in UTC is 20:30 in Almaty; after eight hours it is 04:30 there, still the same business day.
    let first = opened(&stage.till().await).business_day;
    stage.clock.advance(minutes(8 * 60));
    shifts::close(&stage.desk(), close(stage.shift, "20000")).await.unwrap();
    let night = shifts::open(&stage.desk(), open(stage, "20000")).await.unwrap();
    assert_eq!(night.business_day, first);
    stage.clock.advance(minutes(2 * 60));
    shifts::close(&stage.desk(), close(night.id, "20000")).await.unwrap();
    assert_eq!(
        shifts::open(&stage.desk(), open(stage, "20000")).await.unwrap().business_day,
        first.succ_opt().unwrap()
    );
});

story!(a_role_without_the_right_opens_no_till, |stage| {
    let mut stranger = stage.cashier.clone();
    stranger.may = [Action::SeeHall].into_iter().collect();
    let desk = stage.club.desk(stranger);
    let opened = shifts::open(&desk, open(stage, "0")).await;
    assert!(matches!(opened, Err(Error::Forbidden(Action::OpenShift))), "{opened:?}");
    assert!(matches!(shifts::till(&desk).await, Err(Error::Forbidden(Action::SeeShift))));
});
