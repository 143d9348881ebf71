//! Stories about discounts. It is Sunday, half past eight in the evening; an hour costs 900, in steps of 10.

use crate::{
    schedules::{new as new_schedule, nights},
    stage::{Stage, money, refused, story, typed},
};
use club::{Error, clients, discounts, schedules, sessions, shifts, tariffs, transactions};
use domain::{
    access::Action,
    clients::{AddGroup, Colour, RetireGroup, TagClient},
    discounts::{Discounts, Draft, EditDiscount, NewDiscount, RetireDiscount, TakenOff},
    ids::{ActId, ClientId, ClubId, DiscountId, GroupId, ScheduleId, TariffId},
    money::Money,
    refusal::Refusal,
    schedules::{Draft as When, EditSchedule, RetireSchedule, ScheduleFault},
    sessions::Start,
    tariffs::{Arrange, Arrangement},
    transactions::TransactionFilter,
};

fn draft(stage: &Stage, name: &str, percent: &str) -> Draft {
    Draft {
        name: typed(name),
        percent: typed(percent),
        tariffs: vec![stage.tariff("1 hour")],
        ..Draft::default()
    }
}

fn new(stage: &Stage, draft: Draft) -> NewDiscount {
    NewDiscount { id: DiscountId::fresh(), club: stage.hall.club.id, draft }
}

async fn make(stage: &Stage, draft: Draft) -> DiscountId {
    let new = new(stage, draft);
    discounts::make(&stage.owner_desk(), new.clone()).await.unwrap();
    new.id
}

async fn retire(stage: &Stage, discount: DiscountId, archived: bool) -> club::Result<Discounts> {
    let retire = RetireDiscount { id: ActId::fresh(), discount, archived };
    discounts::retire(&stage.owner_desk(), retire).await
}

/// Sundays, from a time to another.
async fn sundays(stage: &Stage, from: &str, to: &str) -> ScheduleId {
    let mut when = When { weekdays: vec![6], include: vec![], exclude: vec![], ..nights("Sundays") };
    (when.intervals[0].from, when.intervals[0].to) = (typed(from), typed(to));
    let new = new_schedule(stage, when);
    schedules::make(&stage.owner_desk(), new.clone()).await.unwrap();
    new.id
}

async fn group(stage: &Stage, name: &str) -> GroupId {
    let add = AddGroup { id: GroupId::fresh(), name: typed(name), colour: Colour::Blue };
    clients::add_group(&stage.owner_desk(), add).await.unwrap()
}

/// What an hour costs somebody now.
async fn price(stage: &Stage, pc: i32, client: ClientId) -> Money {
    let start = Start { client, second_seat: true, ..stage.guest(pc) };
    let session = sessions::start(&stage.desk(), start).await.unwrap();
    session.blocks[0].price
}

/// What was taken off the last sale.
async fn taken_off(stage: &Stage) -> Option<TakenOff> {
    let desk = stage.owner_desk();
    let ledger = transactions::list(&desk, TransactionFilter::default()).await.unwrap();
    let story = transactions::story(&desk, ledger.rows[0].id).await.unwrap();
    story.lines[0].discount.clone()
}

story!(the_largest_discount_that_fits_comes_off_by_itself, |stage| {
    let (students, student) = (group(stage, "Students").await, stage.client("Асель").await);
    let tag = TagClient { id: ActId::fresh(), client: student, groups: vec![students] };
    clients::tag(&stage.owner_desk(), tag).await.unwrap();
    let evening = sundays(stage, "18:00", "21:00").await;
    make(stage, Draft { schedule: typed(&evening.to_string()), ..draft(stage, "Evening", "25") }).await;
    make(stage, draft(stage, "Autumn", "10")).await;
    make(stage, Draft { groups: vec![students], ..draft(stage, "Students", "30") }).await;
    // 675, down to the step.
    assert_eq!(price(stage, 1, stage.hall.guest).await, money(670));
    assert_eq!(
        taken_off(stage).await,
        Some(TakenOff { name: "Evening".into(), percent: 25, amount: money(230), reason: None })
    );
    assert_eq!(price(stage, 2, student).await, money(630));
    assert_eq!(taken_off(stage).await.unwrap().name, "Students");
    stage.clock.advance(crate::stage::minutes(30));
    assert_eq!(price(stage, 3, stage.hall.guest).await, money(810));
    assert_eq!(taken_off(stage).await.unwrap().name, "Autumn");
    // 230, 270 and 90.
    let report = shifts::report(&stage.owner_desk(), stage.shift).await.unwrap().report;
    assert_eq!(report.figures.unwrap().discounts.minor(), 590);
});

story!(a_discount_that_was_put_away_or_changed_leaves_what_was_sold, |stage| {
    let autumn = make(stage, draft(stage, "Autumn", "10")).await;
    assert_eq!(price(stage, 1, stage.hall.guest).await, money(810));
    let edit = EditDiscount { id: ActId::fresh(), discount: autumn, draft: draft(stage, "Winter", "100") };
    discounts::edit(&stage.owner_desk(), edit.clone()).await.unwrap();
    assert_eq!(
        taken_off(stage).await,
        Some(TakenOff { name: "Autumn".into(), percent: 10, amount: money(90), reason: None })
    );
    // For nothing: no money moves.
    assert_eq!(price(stage, 2, stage.hall.guest).await, money(0));
    let list = retire(stage, autumn, true).await.unwrap();
    assert!(list.discounts[0].archived);
    assert_eq!(price(stage, 3, stage.hall.guest).await, money(900));
    assert_eq!(taken_off(stage).await, None);
    // The same form again is the same act, whatever came after it.
    let list = discounts::edit(&stage.owner_desk(), edit).await.unwrap();
    assert_eq!((list.discounts[0].discount.percent, list.discounts[0].archived), (100, true));
});

story!(what_a_discount_names_can_be_chosen_though_it_was_archived, |stage| {
    let desk = stage.owner_desk();
    let students = group(stage, "Students").await;
    make(stage, Draft { groups: vec![students], ..draft(stage, "Students", "30") }).await;
    let retire = RetireGroup { id: ActId::fresh(), group: students, archived: true };
    clients::retire_group(&desk, retire).await.unwrap();
    let off = Arrange { id: ActId::fresh(), tariff: stage.tariff("1 hour"), to: Arrangement::Retire };
    tariffs::arrange(&desk, off).await.unwrap();
    let list = discounts::list(&desk).await.unwrap();
    let names: Vec<&str> = list.tariffs.iter().map(|tariff| tariff.name.as_str()).collect();
    assert_eq!((names, list.groups.len()), (vec!["1 hour", "Trial"], 1));
});

story!(a_schedule_that_a_discount_uses_stays, |stage| {
    let desk = stage.owner_desk();
    let evening = sundays(stage, "18:00", "21:00").await;
    let named = Draft { schedule: typed(&evening.to_string()), ..draft(stage, "Evening", "25") };
    let discount = make(stage, named.clone()).await;
    let away = async |archived| {
        let retire = RetireSchedule { id: ActId::fresh(), schedule: evening, archived };
        schedules::retire(&desk, retire).await
    };
    let in_use = Refusal::BadSchedule(ScheduleFault::InUse { by: "Evening".into() });
    assert_eq!(refused(away(true).await), in_use);
    assert_eq!(schedules::list(&desk).await.unwrap().schedules[0].used_by, ["Evening"]);
    // Changing it changes the discount.
    let mornings = When { weekdays: vec![0], include: vec![], ..nights("Mondays") };
    let edit = EditSchedule { id: ActId::fresh(), schedule: evening, draft: mornings };
    schedules::edit(&desk, edit).await.unwrap();
    assert_eq!(price(stage, 1, stage.hall.guest).await, money(900));
    retire(stage, discount, true).await.unwrap();
    away(true).await.unwrap();
    let archived = Refusal::BadSchedule(ScheduleFault::Archived);
    assert_eq!(refused(retire(stage, discount, false).await), archived);
    assert_eq!(refused(discounts::make(&desk, new(stage, named)).await), archived);
});

story!(what_is_no_discount_is_refused_and_only_some_may, |stage| {
    let desk = stage.owner_desk();
    let autumn = make(stage, draft(stage, "Autumn", "10")).await;
    let twice = discounts::make(&desk, new(stage, draft(stage, "Autumn", "20"))).await;
    assert_eq!(refused(twice), Refusal::NameTaken);
    let nothing = Draft { tariffs: vec![], ..draft(stage, "Nothing", "20") };
    assert_eq!(refused(discounts::make(&desk, new(stage, nothing)).await), Refusal::DiscountOnNothing);
    let elsewhere = NewDiscount { club: ClubId::fresh(), ..new(stage, draft(stage, "Other", "20")) };
    assert_eq!(refused(discounts::make(&desk, elsewhere).await), Refusal::AnotherClub);
    for unknown in [
        Draft { tariffs: vec![TariffId::fresh()], ..draft(stage, "Other", "20") },
        Draft { groups: vec![GroupId::fresh()], ..draft(stage, "Other", "20") },
        Draft { schedule: typed(&ScheduleId::fresh().to_string()), ..draft(stage, "Other", "20") },
    ] {
        let missing = discounts::make(&desk, new(stage, unknown)).await;
        assert!(matches!(missing, Err(Error::Missing)), "{missing:?}");
    }
    let other = stage.another_club("Nebula").await;
    let theirs = EditDiscount { id: ActId::fresh(), discount: autumn, draft: draft(stage, "Mine", "99") };
    let missing = discounts::edit(&other, theirs).await;
    assert!(matches!(missing, Err(Error::Missing)), "{missing:?}");
    let forbidden = discounts::make(&stage.desk(), new(stage, draft(stage, "Other", "20"))).await;
    assert!(matches!(forbidden, Err(Error::Forbidden(Action::EditTariffs))), "{forbidden:?}");
    assert_eq!(discounts::list(&desk).await.unwrap().discounts.len(), 1);
});

story!(a_price_that_its_discount_does_not_explain_is_refused_by_the_database, |stage| {
    make(stage, draft(stage, "Autumn", "10")).await;
    for (change, constraint) in [
        ("update discount set percent = 0", "discount_percent"),
        ("update discount set percent = 101", "discount_percent"),
        ("update discount_part set tariff_id = null", "discount_part_one"),
    ] {
        let said = stage.by_hand(change).await.unwrap_err();
        assert!(said.contains(constraint), "{change}: {said}");
    }
    stage.seated(1).await;
    for (values, constraint) in [
        ("900, 'Autumn', 10, 90", "order_line_total"),
        ("810, null, null, 90", "order_line_discount"),
        ("810, 'Autumn', null, 90", "order_line_discount"),
        ("900, 'Autumn', 10, 0", "order_line_discount"),
        ("810, 'Autumn', 101, 90", "order_line_discount"),
    ] {
        let id = stage.written(ActId::fresh().0);
        let sql = format!(
            "insert into order_line (id, club_id, order_id, position, tariff_id, zone_id, tariff_name, zone_name,
                quantity, unit_price, total, discount_name, discount_percent, discount)
            select {id}, club_id, order_id, 9, tariff_id, zone_id, tariff_name, zone_name, 1, 900, {values}
            from order_line"
        );
        let said = stage.by_hand(&sql).await.unwrap_err();
        assert!(said.contains(constraint), "{values}: {said}");
    }
});
