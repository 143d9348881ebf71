use super::*;
use crate::sessions::EndReason;

fn moved(why: Why) -> Operation {
    Operation::Moved { why, visit: false, differs: false, closed: false }
}

#[test]
fn what_is_suspicious_by_cases() {
    let at_night = |why| Operation::Moved { why, visit: false, differs: false, closed: true };
    let of_visit = |why| Operation::Moved { why, visit: true, differs: false, closed: false };
    let counted = |why| Operation::Moved { why, visit: false, differs: true, closed: true };
    let sold = |minor| Operation::Sold { total: Money::of(minor).unwrap(), by_hand: false };
    let given = |minor| Operation::Sold { total: Money::of(minor).unwrap(), by_hand: true };
    let ended = |lasted, why| Operation::Ended { lasted, why };
    let cases: &[(Operation, &[Kind])] = &[
        (moved(Why::Correction), &[Kind::Correction]),
        (moved(Why::BonusGiven), &[Kind::Bonus]),
        (moved(Why::BonusWrittenOff), &[Kind::Bonus]),
        (moved(Why::Refund), &[Kind::Refund]),
        (of_visit(Why::Refund), &[Kind::EndedEarly]),
        (moved(Why::Void), &[Kind::Void]),
        (of_visit(Why::Reversal), &[Kind::Reversal]),
        (moved(Why::MethodChange), &[Kind::Method]),
        // The first shift's cash comes from the safe: nothing differs.
        (moved(Why::OpeningCash), &[]),
        (counted(Why::OpeningCash), &[Kind::Difference]),
        (counted(Why::ShiftDifference), &[Kind::Difference]),
        // The daily work.
        (moved(Why::TopUp), &[]),
        (of_visit(Why::TariffSale), &[]),
        (moved(Why::BonusExpired), &[]),
        (of_visit(Why::TimeToBonus), &[]),
        (moved(Why::CashIn), &[]),
        (moved(Why::CashOut), &[]),
        (moved(Why::Collection), &[]),
        // At night nobody should be there, but for who counts the till.
        (at_night(Why::TopUp), &[Kind::Hours]),
        (at_night(Why::CashOut), &[Kind::Hours]),
        (at_night(Why::Refund), &[Kind::Refund, Kind::Hours]),
        (at_night(Why::Collection), &[]),
        (at_night(Why::OpeningCash), &[]),
        (sold(0), &[Kind::Free]),
        (sold(1), &[]),
        (given(1), &[Kind::ByHand]),
        (given(0), &[Kind::Free, Kind::ByHand]),
        (ended(0, EndReason::Staff), &[Kind::Brief]),
        (ended(BRIEF, EndReason::ClientLeft), &[Kind::Brief]),
        (ended(BRIEF + 1, EndReason::ClientLeft), &[]),
        (ended(60, EndReason::TimeRanOut), &[]),
        (Operation::Closed { carried: 0 }, &[]),
        (Operation::Closed { carried: 3 }, &[Kind::Carried]),
    ];
    for (operation, kinds) in cases {
        assert_eq!(operation.kinds(), *kinds, "{operation:?}");
    }
}

/// Whatever the rule names is looked for, and nothing is looked for that the rule would not name.
#[test]
fn reasons_that_are_looked_for_are_those_of_the_rule() {
    let all = |why| {
        let both = [true, false];
        both.into_iter().flat_map(move |visit| {
            both.into_iter().flat_map(move |differs| {
                both.into_iter().map(move |closed| Operation::Moved { why, visit, differs, closed })
            })
        })
    };
    for kind in Kind::ALL {
        for why in Why::ALL {
            let named = all(*why).any(|operation| operation.kinds().contains(kind));
            assert_eq!(kind.whys().contains(why), named, "{kind:?} {why:?}");
        }
    }
}

#[test]
fn kinds_have_words_of_their_own() {
    for kind in Kind::ALL {
        let same = |other: &&Kind| other.slug() == kind.slug() || other.word() == kind.word();
        assert_eq!(Kind::ALL.iter().filter(same).count(), 1, "{kind:?}");
    }
}

#[test]
fn a_period_is_bounded() {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let today = day("2026-11-22");
    for (query, first, last) in [
        ("", "2026-11-16", "2026-11-22"),
        ("days=1", "2026-11-22", "2026-11-22"),
        ("days=30", "2026-10-24", "2026-11-22"),
        ("days=30&from=2026-11-01&to=2026-11-03", "2026-11-01", "2026-11-03"),
        ("from=2026-11-20", "2026-11-20", "2026-11-22"),
        ("to=2026-05-01", "2026-01-30", "2026-05-01"),
        ("from=2020-01-01&to=2026-05-01", "2026-01-30", "2026-05-01"),
        // The last day before the first one: that day alone.
        ("from=2026-06-01&to=2026-05-01", "2026-05-01", "2026-05-01"),
        ("from=2199-12-31", "2026-11-22", "2026-11-22"),
        ("days=0", "2026-11-16", "2026-11-22"),
        ("days=5000", "2026-11-16", "2026-11-22"),
    ] {
        let period = SuspiciousFilter::from(query.to_owned()).period(today);
        assert_eq!(period, (day(first), day(last)), "{query}");
    }
}

#[test]
fn a_filter_is_read_as_it_is_written() {
    let id = Uuid::from_u128(7);
    let at = "2026-11-22T15:30:00Z".parse().unwrap();
    for filter in [
        SuspiciousFilter::default(),
        SuspiciousFilter { days: Some(30), kind: Some(Kind::Hours), ..SuspiciousFilter::default() },
        SuspiciousFilter {
            from: NaiveDate::from_ymd_opt(2026, 11, 1),
            staff: Some(StaffId(id)),
            before: Some(Cursor { at, id }),
            ..SuspiciousFilter::default()
        },
    ] {
        assert_eq!(SuspiciousFilter::from(filter.query()), filter);
    }
    let odd = SuspiciousFilter::from("from=yesterday&kind=odd&days=-1&before=x".to_owned());
    assert_eq!(odd, SuspiciousFilter::default());
}
