use proptest::prelude::*;

use super::*;
use crate::{money::Typed, refusal::Refusal};

fn discount(name: &str, percent: i32, tariffs: &[TariffId]) -> Discount {
    Discount {
        id: DiscountId::fresh(),
        name: name.into(),
        percent,
        tariffs: tariffs.to_vec(),
        tariff_groups: Vec::new(),
        groups: Vec::new(),
        schedule: None,
    }
}

fn applied(discount: &Discount) -> Option<Applied> {
    Some(Applied {
        id: Some(discount.id),
        name: discount.name.clone(),
        percent: discount.percent,
        reason: None,
    })
}

#[test]
fn of_those_that_fit_the_largest_applies() {
    let [hour, night, other] = [(); 3].map(|()| TariffId::fresh());
    let (packages, students, staff) = (TariffGroupId::fresh(), GroupId::fresh(), GroupId::fresh());
    let mornings = ScheduleId::fresh();
    let everybody = discount("Autumn", 10, &[hour, night]);
    let same = discount("Winter", 10, &[hour]);
    let early = Discount { schedule: Some(mornings), ..discount("Mornings", 25, &[hour]) };
    let of_group = Discount { groups: vec![students, staff], ..discount("Students", 50, &[hour]) };
    let heading = Discount { tariff_groups: vec![packages], ..discount("Packages", 15, &[]) };
    let all = [everybody.clone(), same, early.clone(), of_group.clone(), heading.clone()];
    let best = |tariff, under, groups: &[GroupId], morning: bool| {
        best(&all, &Sought { tariff, under, groups }, |schedule| morning && schedule == mornings)
    };
    for (got, due, case) in [
        // Of two that are as large the first.
        (best(hour, None, &[], false), applied(&everybody), "a guest"),
        (best(hour, None, &[], true), applied(&early), "a guest in the morning"),
        (best(hour, None, &[students], true), applied(&of_group), "a student in the morning"),
        (best(hour, None, &[GroupId::fresh()], true), applied(&early), "in another group"),
        (best(night, None, &[staff], true), applied(&everybody), "another tariff"),
        (best(night, Some(packages), &[], false), applied(&heading), "under a heading"),
        (best(other, Some(packages), &[], false), applied(&heading), "under a heading only"),
        (best(other, Some(TariffGroupId::fresh()), &[staff], true), None, "under another heading"),
        (best(other, None, &[students], true), None, "nothing off it"),
    ] {
        assert_eq!(got, due, "{case}");
    }
}

#[test]
fn a_draft_is_read_or_refused_with_what_was_typed() {
    let typed = |words: &str| Typed(words.into());
    let (id, one, other) = (DiscountId::fresh(), TariffId::fresh(), TariffId::fresh());
    let schedule = ScheduleId::fresh();
    let good = Draft {
        name: typed(" Mornings "),
        percent: typed(" 25"),
        tariffs: vec![other, one, other],
        schedule: typed(&schedule.to_string()),
        ..Draft::default()
    };
    let read = Discount { schedule: Some(schedule), ..discount("Mornings", 25, &[one, other]) };
    assert_eq!(good.read(id), Ok(Discount { id, ..read }));
    let percent = |typed: &str| Refusal::BadPercent { typed: typed.into() };
    for (draft, refusal) in [
        (Draft { name: typed(""), ..good.clone() }, Refusal::BadName),
        (Draft { percent: typed("0"), ..good.clone() }, percent("0")),
        (Draft { percent: typed("101"), ..good.clone() }, percent("101")),
        (Draft { percent: typed("12.5"), ..good.clone() }, percent("12.5")),
        (Draft { tariffs: vec![], ..good.clone() }, Refusal::DiscountOnNothing),
        (Draft { schedule: typed("mornings"), ..good.clone() }, Refusal::Impossible),
    ] {
        assert_eq!(draft.read(id), Err(refusal), "{draft:?}");
    }
    let heading = Draft { tariffs: vec![], tariff_groups: vec![TariffGroupId::fresh()], ..good };
    assert!(heading.read(id).is_ok());
}

proptest! {
    /// Whatever else there is, nobody pays more than with any one that fits, and only for what fits.
    #[test]
    fn none_that_fits_is_larger(percents in prop::collection::vec((1..=100_i32, any::<bool>(), any::<bool>()), 0..8)) {
        let (tariff, night) = (TariffId::fresh(), ScheduleId::fresh());
        let all: Vec<Discount> = percents
            .iter()
            .map(|(percent, ours, now)| Discount {
                schedule: (!now).then_some(night),
                ..discount("Any", *percent, &[if *ours { tariff } else { TariffId::fresh() }])
            })
            .collect();
        let found = best(&all, &Sought { tariff, under: None, groups: &[] }, |_| false);
        let fitting = percents.iter().filter(|(_, ours, now)| *ours && *now).map(|(percent, ..)| *percent);
        prop_assert_eq!(found.map(|applied| applied.percent), fitting.max());
    }
}
