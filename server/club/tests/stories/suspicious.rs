//! Stories about operations that are worth a look. It is Sunday, half past eight in the evening.

use crate::{
    balances::{add_bonus, correct, refund, topped_up},
    stage::{Stage, minutes, money, story, typed},
    till::cash,
    transactions::{change, ended, newest, reverse, seated, void},
};
use club::{Error, balances, clubs, reports, sessions, shifts, transactions};
use domain::{
    access::Action,
    balances::Way,
    hours::{DayKind, EditHours, TypedDay},
    ids::{ActId, ClientId},
    ledger::Why,
    orders::Method,
    reports::{Kind, Story, Suspicious, SuspiciousFilter, SuspiciousLine, SuspiciousSum},
    sessions::{Rest, Start},
    shifts::{Article, Besides, Close},
};

async fn told(stage: &Stage, query: &str) -> Suspicious {
    reports::suspicious(&stage.owner_desk(), SuspiciousFilter::from(query.to_owned())).await.unwrap()
}

fn sum(sum: &SuspiciousSum) -> (&str, Kind, i64, i64, i64) {
    let who = sum.staff.as_ref().map_or("", |staff| staff.name.as_str());
    (who, sum.kind, sum.count, sum.amount.minor(), sum.bonus.minor())
}

/// Who did what how often, and what that moved.
fn sums(report: &Suspicious) -> Vec<(&str, Kind, i64, i64, i64)> {
    report.sums.iter().map(sum).collect()
}

fn of(report: &Suspicious, kind: Kind) -> &SuspiciousLine {
    let mut lines = report.rows.iter().filter(|line| line.kinds.contains(&kind));
    let line = lines.next().unwrap();
    assert!(lines.next().is_none(), "{kind:?} stands there twice");
    line
}

/// Open from ten to two in the afternoon: now it is closed.
async fn closed_in_the_evening(stage: &Stage) {
    let day = TypedDay { kind: DayKind::Open, from: typed("10:00"), to: typed("14:00") };
    let (id, club) = (ActId::fresh(), stage.hall.club.id);
    let edit = EditHours { id, club, week: vec![day; 7], remove: vec![], add: vec![] };
    clubs::change_hours(&stage.owner_desk(), edit).await.unwrap();
}

/// One of each, a minute apart.
async fn one_of_each(stage: &Stage, client: ClientId) {
    let pass = || stage.clock.advance(minutes(1));
    topped_up(stage, client, "5000").await;
    pass();
    balances::correct(&stage.desk(), correct(stage, client, Way::Add, "300")).await.unwrap();
    pass();
    balances::add_bonus(&stage.desk(), add_bonus(stage, client, "70", "")).await.unwrap();
    pass();
    balances::refund(&stage.desk(), refund(stage, client, "500")).await.unwrap();
    pass();
    let typo = topped_up(stage, client, "800").await.transaction.id;
    transactions::change_method(&stage.desk(), change(typo, Method::Card)).await.unwrap();
    pass();
    transactions::void(&stage.desk(), void(typo)).await.unwrap();
    pass();
    let sale = seated(stage, 1, client).await;
    let sold = newest(stage, client).await;
    stage.clock.advance(minutes(20));
    ended(stage, &sale, Rest::Policy).await;
    transactions::reverse(&stage.desk(), reverse(sold, "300")).await.unwrap();
    let early = seated(stage, 1, client).await;
    stage.clock.advance(minutes(30));
    ended(stage, &early, Rest::Refund).await;
    let trial = Start { tariff: stage.tariff("Trial"), ..stage.guest(3) };
    sessions::start(&stage.cashier_desk(), trial).await.unwrap();
    let brief = stage.seated(2).await;
    pass();
    ended(stage, &brief, Rest::Policy).await;
    // The daily work, which nobody need look at.
    shifts::move_cash(&stage.desk(), cash(stage, Article::Restock, "100")).await.unwrap();
}

story!(each_kind_of_operation_is_found_with_whose_it_is_and_its_story, |stage| {
    let client = stage.client("Arman").await;
    assert_eq!(told(stage, "").await.rows, []);
    one_of_each(stage, client).await;
    let close = Close {
        id: ActId::fresh(),
        shift: stage.shift,
        counted: typed("20000"),
        note: typed("Somebody took it"),
        besides: Besides { carry_over: true, ..Besides::default() },
    };
    shifts::close(&stage.owner_desk(), close).await.unwrap();
    let report = told(stage, "").await;
    let till = of(&report, Kind::Difference).amount.minor();
    assert_eq!(
        sums(&report),
        [
            ("Aliya", Kind::Difference, 1, till, 0),
            ("Aliya", Kind::Carried, 1, 0, 0),
            ("dana", Kind::Correction, 1, 300, 0),
            ("dana", Kind::Bonus, 1, 0, 70),
            ("dana", Kind::Refund, 1, 500, 0),
            ("dana", Kind::EndedEarly, 1, 450, 0),
            ("dana", Kind::Void, 1, 800, 0),
            ("dana", Kind::Reversal, 1, 300, 0),
            ("dana", Kind::Method, 1, 800, 0),
            ("dana", Kind::Brief, 1, 0, 0),
            ("timur", Kind::Free, 1, 0, 0),
        ]
    );
    assert_eq!((till > 0, report.rows.len(), report.older), (true, 11, None));
    assert!(report.rows.is_sorted_by(|a, b| (a.cursor.at, a.cursor.id) > (b.cursor.at, b.cursor.id)));
    let void = of(&report, Kind::Void);
    assert_eq!((void.reason.as_str(), void.staff.as_deref()), ("typed wrong", Some("dana")));
    assert_eq!(void.client.as_ref().unwrap().name, "Arman");
    assert!(matches!(void.story, Some(Story::Transaction(_, Why::Void, None))));
    assert!(matches!(of(&report, Kind::EndedEarly).story, Some(Story::Transaction(_, _, Some(_)))));
    let [free, brief] = [Kind::Free, Kind::Brief].map(|kind| of(&report, kind));
    assert_eq!((free.reason.as_str(), brief.reason.as_str()), ("Trial, 10 min", "PC 2 after 60 s: staff"));
    assert!(matches!((free.story, brief.story), (Some(Story::Session(_)), Some(Story::Session(_)))));
    let [carried, differs] = [Kind::Carried, Kind::Difference].map(|kind| of(&report, kind));
    assert_eq!((carried.story, differs.story), (Some(Story::Shift(stage.shift)), carried.story));
    assert_eq!((carried.reason.as_str(), differs.reason.as_str()), ("PC 3", "Somebody took it"));
    // Each kind alone is what it is among all. What is given by hand has stories of its own.
    for kind in Kind::ALL.iter().filter(|kind| !matches!(kind, Kind::Hours | Kind::ByHand)) {
        let alone = told(stage, &format!("kind={}", kind.slug())).await;
        assert_eq!(alone.rows, [of(&report, *kind).clone()]);
        assert_eq!(sums(&alone), sums(&report).into_iter().filter(|sum| sum.1 == *kind).collect::<Vec<_>>());
    }
    let timurs = told(stage, &format!("staff={}", stage.cashier.id)).await;
    assert_eq!((timurs.rows.len(), timurs.rows[0].kinds.as_slice()), (1, [Kind::Free].as_slice()));
});

story!(what_is_done_while_the_club_is_closed_is_found, |stage| {
    let client = stage.client("Arman").await;
    topped_up(stage, client, "5000").await;
    balances::refund(&stage.desk(), refund(stage, client, "500")).await.unwrap();
    assert_eq!(told(stage, "kind=hours").await.rows, []);
    closed_in_the_evening(stage).await;
    let report = told(stage, "").await;
    let kinds: Vec<_> = report.rows.iter().map(|line| line.kinds.clone()).collect();
    // The opening of the shift is no sale.
    assert_eq!(kinds, [vec![Kind::Refund, Kind::Hours], vec![Kind::Hours]]);
    assert_eq!(sums(&report), [("dana", Kind::Refund, 1, 500, 0), ("dana", Kind::Hours, 2, 5500, 0)]);
    let hours = told(stage, &format!("kind=hours&staff={}", stage.admin.id)).await;
    assert_eq!((&hours.rows, hours.sums.len()), (&report.rows, 1));
    assert_eq!(told(stage, &format!("staff={}", stage.cashier.id)).await.rows, []);
    // At noon on Monday it is open.
    stage.clock.advance(minutes(16 * 60));
    topped_up(stage, client, "700").await;
    assert_eq!(told(stage, "kind=hours").await.rows.len(), 2);
});

story!(the_open_shift_is_not_added_up_for_who_counts_it, |stage| {
    let client = stage.client("Arman").await;
    topped_up(stage, client, "5000").await;
    closed_in_the_evening(stage).await;
    let admins = async || reports::suspicious(&stage.desk(), SuspiciousFilter::default()).await.unwrap();
    let (admin, owner) = (admins().await, told(stage, "").await);
    assert_eq!(sums(&admin), [("dana", Kind::Hours, 1, 0, 0)]);
    assert_eq!(sums(&owner), [("dana", Kind::Hours, 1, 5000, 0)]);
    // Each operation is theirs to see: they did it.
    assert_eq!((&admin.rows, admin.rows[0].amount), (&owner.rows, money(5000)));
    let close = Close {
        id: ActId::fresh(),
        shift: stage.shift,
        counted: typed("25000"),
        note: typed(""),
        besides: Besides::default(),
    };
    shifts::close(&stage.desk(), close).await.unwrap();
    assert_eq!(sums(&admins().await), sums(&owner));
});

story!(operations_are_looked_up_page_by_page_and_by_days, |stage| {
    let client = stage.client("Arman").await;
    for _ in 0..60 {
        balances::correct(&stage.desk(), correct(stage, client, Way::Add, "10")).await.unwrap();
    }
    let mut pages = vec![told(stage, "").await];
    while let Some(older) = pages[pages.len() - 1].older {
        let behind = SuspiciousFilter::default().behind(Some(older));
        pages.push(told(stage, &behind.query()).await);
    }
    let rows: Vec<_> = pages.iter().flat_map(|page| &page.rows).collect();
    assert_eq!((pages.len(), rows.len()), (2, 60));
    assert!(rows.is_sorted_by(|a, b| (a.cursor.at, a.cursor.id) > (b.cursor.at, b.cursor.id)));
    assert!(pages.iter().all(|page| sums(page) == [("dana", Kind::Correction, 60, 600, 0)]));
    let sheet = reports::sheet(&stage.owner_desk(), SuspiciousFilter::default()).await.unwrap();
    assert_eq!((sheet.rows.len(), sheet.sums.len()), (60, 0));
    stage.clock.advance(minutes(8 * 24 * 60));
    for (query, found) in [
        ("", 0),
        ("days=1", 0),
        ("days=30", 50),
        ("from=2026-11-22&to=2026-11-22", 50),
        ("from=2026-11-23", 0),
        ("to=2026-11-21", 0),
    ] {
        assert_eq!(told(stage, query).await.rows.len(), found, "{query}");
    }
});

story!(suspicious_operations_are_for_those_who_may_and_of_their_club, |stage| {
    let client = stage.client("Arman").await;
    balances::correct(&stage.desk(), correct(stage, client, Way::Add, "10")).await.unwrap();
    let tried = reports::suspicious(&stage.cashier_desk(), SuspiciousFilter::default()).await;
    assert!(matches!(tried, Err(Error::Forbidden(Action::SeeSuspicious))), "{tried:?}");
    let other = stage.another_club("Faraway").await;
    let there = reports::suspicious(&other, SuspiciousFilter::default()).await.unwrap();
    assert_eq!((there.rows, there.sums), (vec![], vec![]));
});
