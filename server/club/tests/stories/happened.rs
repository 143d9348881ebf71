//! Stories about the page for a dispute: all of one visit's or one transaction's story, and no more than one may see.

use club::{Error, balances, happened, sessions, shifts, staff, transactions};
use domain::{
    access::Action,
    balances::Way,
    happened::{About, Happened, Held},
    ids::{ActId, RoleId, ShiftId, StaffId, TransactionId},
    ledger::Why,
    money::Balance,
    refusal::Refusal,
    sessions::{Parts, Pause, Rest, past::Outcome},
    shifts::{Close, Open},
    staff::{Held as Role, Hiring, NewRole, Secret},
};

use crate::{
    balances::{correct, refund, ten_percent, top_up, topped_up},
    mixed::hour,
    stage::{Stage, minutes, money, refused, story, typed},
    transactions::{ended, newest, reverse, seated},
};

async fn told(stage: &Stage, about: About) -> Happened {
    happened::happened(&stage.owner_desk(), about).await.unwrap()
}

fn whys(story: &Happened) -> Vec<Why> {
    story.transactions.iter().map(|line| line.why).collect()
}

fn held(balance: i64, bonus: i64) -> Held {
    Held { balance: Balance::of(balance), bonus: Balance::of(bonus) }
}

fn from_balance(amount: &str) -> Parts {
    Parts { balance: typed(amount), ..Parts::default() }
}

story!(a_visit_is_told_from_the_last_top_up_before_it_with_what_the_client_had, |stage| {
    ten_percent(stage).await;
    let client = stage.client("Arman").await;
    topped_up(stage, client, "900").await;
    stage.clock.advance(minutes(10));
    topped_up(stage, client, "2000").await;
    stage.clock.advance(minutes(1));
    balances::correct(&stage.desk(), correct(stage, client, Way::Take, "100")).await.unwrap();
    let much = refund(stage, client, "9000");
    let desk = stage.desk();
    let tried = balances::refund(&desk, much).await;
    desk.record(tried.as_ref().unwrap_err()).await;
    assert!(matches!(refused(tried), Refusal::BalanceMissing { .. }));
    stage.clock.advance(minutes(1));
    let session = sessions::start(&stage.desk(), hour(stage, 1, client, from_balance("900"))).await.unwrap();
    stage.clock.advance(minutes(20));
    let pause = Pause { id: ActId::fresh(), session: session.id };
    sessions::pause(&stage.desk(), pause).await.unwrap();
    stage.clock.advance(minutes(5));
    ended(stage, &session, Rest::Policy).await;
    let sale = newest(stage, client).await;
    // After it: what puts it right belongs to it, another top-up does not.
    stage.clock.advance(minutes(30));
    topped_up(stage, client, "1000").await;
    let back = transactions::reverse(&stage.desk(), reverse(sale, "300")).await.unwrap().transaction.id;

    let story = told(stage, About::Session(session.id)).await;
    assert_eq!(whys(&story), [Why::TopUp, Why::Correction, Why::TariffSale, Why::Reversal]);
    assert_eq!(story.transactions[0].change(domain::orders::Through::Balance), Balance::of(2000));
    let course = story.course.clone().unwrap();
    assert_eq!((course.before, course.now), (held(900, 0), held(3200, 300)));
    let after: Vec<Held> = course.after.iter().map(|(_, held)| *held).collect();
    assert_eq!(after, [held(2900, 200), held(2800, 200), held(1900, 200)]);
    assert_eq!((course.after(sale), course.after(back)), (Some(held(1900, 200)), None));
    assert_eq!((story.handed.len(), story.handed[0].tendered, story.earlier), (1, money(2000), false));
    // Who tried what, and the shift.
    assert_eq!((story.tries.len(), story.tries[0].action), (1, Action::Refund));
    assert!(matches!(story.tries[0].outcome, Outcome::Refused(Some(Refusal::BalanceMissing { .. }))));
    assert_eq!((story.shifts.len(), story.shifts[0].opened.1.as_str()), (1, "dana"));
    let visit = story.visit.as_ref().unwrap();
    assert_eq!((visit.session.segments.len(), visit.bought[0].transaction), (2, Some(sale)));
    // From its charge, from what puts that right, the story is the same.
    for about in [sale, back] {
        let same = told(stage, About::Transaction(about)).await;
        assert_eq!((&same.visit, &same.transactions), (&story.visit, &story.transactions));
        assert_eq!(same.course, story.course);
    }
});

story!(a_transaction_without_a_visit_is_told_from_top_up_to_top_up, |stage| {
    let client = stage.client("Arman").await;
    for amount in ["1000", "2000", "3000"] {
        topped_up(stage, client, amount).await;
        stage.clock.advance(minutes(1));
        balances::correct(&stage.desk(), correct(stage, client, Way::Take, "50")).await.unwrap();
        stage.clock.advance(minutes(1));
    }
    let rows = transactions::of_client(&stage.desk(), client, None).await.unwrap().rows;
    // Newest first: the second top-up is the fourth, its correction the third.
    let story = told(stage, About::Transaction(rows[3].id)).await;
    assert_eq!(whys(&story), [Why::TopUp, Why::Correction]);
    let course = story.course.unwrap();
    assert_eq!((course.before, course.after[1].1, course.now), (held(950, 0), held(2900, 0), held(5850, 0)));
    let same = told(stage, About::Transaction(rows[2].id)).await;
    assert_eq!((same.transactions, same.visit), (story.transactions, None));
    // What is nobody's is told with its shift.
    let opening =
        transactions::list(&stage.owner_desk(), "why=opening_cash".to_owned().into()).await.unwrap();
    let story = told(stage, About::Transaction(opening.rows[0].id)).await;
    assert_eq!((whys(&story), story.client, story.course), (vec![Why::OpeningCash], None, None));
    assert_eq!(story.shifts[0].opening_cash, Some(money(20_000)));
});

story!(of_guests_only_this_visits_money_is_told, |stage| {
    let first = stage.seated(1).await;
    let second = stage.seated(2).await;
    stage.clock.advance(minutes(30));
    ended(stage, &second, Rest::Refund).await;
    let story = told(stage, About::Session(second.id)).await;
    assert_eq!(whys(&story), [Why::TariffSale, Why::Refund]);
    assert!(!story.registered && story.course.is_none() && story.tries.is_empty());
    assert_eq!(whys(&told(stage, About::Session(first.id)).await), [Why::TariffSale]);
    // A free visit moved nothing, but has its shift.
    let trial = domain::sessions::Start { tariff: stage.tariff("Trial"), ..stage.guest(3) };
    let free = sessions::start(&stage.desk(), trial).await.unwrap();
    let story = told(stage, About::Session(free.id)).await;
    assert_eq!((story.transactions.len(), story.shifts.len()), (0, 1));
});

story!(the_story_is_bounded_and_says_so, |stage| {
    let client = stage.client("Arman").await;
    topped_up(stage, client, "50000").await;
    stage.clock.advance(minutes(1));
    for _ in 0..101 {
        balances::correct(&stage.desk(), correct(stage, client, Way::Take, "1")).await.unwrap();
    }
    let last = newest(stage, client).await;
    let story = told(stage, About::Transaction(last)).await;
    assert_eq!((story.transactions.len(), story.earlier), (100, true));
    assert_eq!(story.course.unwrap().before, held(49_999, 0));
});

/// Somebody with a role of these rights in one club.
async fn works_at(stage: &Stage, club: domain::ids::ClubId, login: &str, may: &[Action]) -> club::Desk {
    let role = NewRole { id: RoleId::fresh(), name: login.into(), may: may.iter().copied().collect() };
    let role = staff::add_role(&stage.owner_desk(), role).await.unwrap();
    let hiring = Hiring {
        id: StaffId::fresh(),
        name: login.into(),
        login: login.into(),
        password: Secret("first of many".into()),
        holds: vec![Role { role, club: Some(club) }],
    };
    let id = staff::hire_person(&stage.owner_desk(), hiring).await.unwrap();
    stage.desk_of(id, club).await
}

story!(nobody_gets_more_of_it_than_they_may_see, |stage| {
    let client = stage.client("Arman").await;
    topped_up(stage, client, "1000").await;
    let session = sessions::start(&stage.desk(), hour(stage, 1, client, from_balance("900"))).await.unwrap();
    let sale = newest(stage, client).await;
    let club = stage.hall.club.id;
    // Transactions, but neither sessions nor clients.
    let cashier = stage.cashier_desk();
    let tried = happened::happened(&cashier, About::Session(session.id)).await;
    assert!(matches!(tried, Err(Error::Forbidden(Action::SeeSessions))));
    let story = happened::happened(&cashier, About::Transaction(sale)).await.unwrap();
    assert_eq!((story.visit, story.course), (None, None));
    assert_eq!(story.transactions.len(), 2);
    // Nothing of it says what should be in the till (decision 33), nor for the Administrator.
    for desk in [cashier, stage.desk()] {
        let story = happened::happened(&desk, About::Transaction(sale)).await.unwrap();
        assert!(story.shifts.iter().all(|shift| shift.opening_cash.is_none() && shift.count.is_none()));
    }
    // Sessions, but no transactions.
    let seer = works_at(stage, club, "seer", &[Action::SeeSessions]).await;
    let tried = happened::happened(&seer, About::Transaction(sale)).await;
    assert!(matches!(tried, Err(Error::Forbidden(Action::SeeTransactions))));
    let story = happened::happened(&seer, About::Session(session.id)).await.unwrap();
    assert!(story.transactions.is_empty() && story.tries.is_empty() && story.course.is_none());
    assert!(story.visit.is_some() && story.shifts.len() == 1);
    // Once it is closed, its count is for those who may see it.
    ended(stage, &session, Rest::Policy).await;
    let close = Close {
        id: ActId::fresh(),
        shift: stage.shift,
        counted: typed("21000"),
        note: typed(""),
        besides: domain::shifts::Besides::default(),
    };
    shifts::close(&stage.desk(), close).await.unwrap();
    let shift = told(stage, About::Session(session.id)).await.shifts.remove(0);
    assert_eq!((shift.count, shift.closed.unwrap().1), (Some((money(21_000), Balance::ZERO)), "dana".into()));
});

story!(who_did_it_elsewhere_is_for_those_who_work_there, |stage| {
    let client = stage.client("Arman").await;
    let there = stage.another_club("Orbit Two").await;
    let open = Open {
        id: ShiftId::fresh(),
        club: there.club_id(),
        opening_cash: typed("5000"),
        pieces: Default::default(),
    };
    shifts::open(&there, open).await.unwrap();
    let paid = domain::balances::TopUp { club: there.club_id(), ..top_up(stage, client, "3000") };
    balances::top_up(&there, paid).await.unwrap();
    let taken =
        domain::balances::Correct { club: there.club_id(), ..correct(stage, client, Way::Take, "10") };
    balances::correct(&there, taken).await.unwrap();
    stage.clock.advance(minutes(1));
    let session = seated(stage, 1, client).await;
    let club = stage.hall.club.id;
    let may = [Action::SeeTransactions, Action::SeeSessions, Action::SeeClients];
    let here = works_at(stage, club, "nur", &may).await;
    let lines = transactions::of_client(&here, client, None).await.unwrap().rows;
    let said: Vec<_> =
        lines.iter().map(|line| (line.staff.as_deref().unwrap(), line.reason.as_str())).collect();
    assert_eq!(said, [("dana", ""), ("Staff of Orbit Two", ""), ("Staff of Orbit Two", "")]);
    assert_eq!(lines[1].change(domain::orders::Through::Balance), Balance::of(-10));
    let story = happened::happened(&here, About::Session(session.id)).await.unwrap();
    let said: Vec<_> = story.transactions.iter().map(|line| line.staff.as_deref().unwrap()).collect();
    assert_eq!(said, ["Staff of Orbit Two", "Staff of Orbit Two", "dana"]);
    assert_eq!(story.course.unwrap().after[1].1, held(2990, 0));
    // Who has a role in both sees both.
    let both = stage.desk_of(stage.admin.id, club).await;
    let lines = transactions::of_client(&both, client, None).await.unwrap().rows;
    assert_eq!((lines[1].staff.as_deref(), lines[1].reason.as_str()), (Some("Aliya"), "typed twice"));
    // What the other club has is not there.
    let theirs = transactions::of_client(&there, client, None).await.unwrap().rows[1].id;
    for about in [About::Transaction(theirs), About::Transaction(TransactionId::fresh())] {
        assert!(matches!(happened::happened(&here, about).await, Err(Error::Missing)));
    }
});
