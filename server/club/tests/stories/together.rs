//! Acts that come at the same time: on SQLite they wait for the disk together.

use club::{Error, clients, devices};
use domain::{
    clients::{CardQuestion, ClientTab},
    devices::AddZone,
    ids::ZoneId,
    refusal::Refusal,
};
use tokio::task::JoinSet;

use crate::stage::story;

story!(what_some_are_refused_others_get, |stage| {
    let mut acts = JoinSet::new();
    for number in 0..48 {
        let (desk, club) = (stage.club.desk(stage.owner.clone()), stage.hall.club.id);
        // Each fourth wants a name that is taken.
        let name = if number % 4 == 0 { "Standard".to_owned() } else { format!("Zone {number}") };
        acts.spawn(async move {
            let added = devices::add_zone(&desk, AddZone { id: ZoneId::fresh(), club, name }).await;
            (number, added.map(drop))
        });
    }
    let mut refused = 0;
    while let Some(act) = acts.join_next().await {
        match act.unwrap() {
            (number, Ok(())) => assert_ne!(number % 4, 0, "{number}"),
            (number, Err(Error::Refused(Refusal::NameTaken))) => {
                assert_eq!(number % 4, 0, "{number}");
                refused += 1;
            }
            (number, Err(error)) => panic!("{number}: {error}"),
        }
    }
    assert_eq!(refused, 12);
    // What was answered is there for everybody, also for a program that is started now.
    let again = stage.restarted().await;
    let plan = devices::floor_plan(&again.desk(stage.owner.clone())).await.unwrap();
    assert_eq!(plan.zones.iter().filter(|zone| zone.name.starts_with("Zone ")).count(), 36);
    again.close().await.unwrap();
});

// Each holds a snapshot and asks single questions besides: those who hold all connections must not wait for one more.
story!(however_many_look_at_once_everybody_is_answered, |stage| {
    let anna = crate::clients::registered(stage, "8 701 555 77 01", "Anna").await.id;
    let mut looks = JoinSet::new();
    for number in 0..64 {
        let desk = stage.club.desk(stage.owner.clone());
        let tab = if number % 2 == 0 { ClientTab::Transactions } else { ClientTab::Tariffs };
        looks.spawn(async move {
            clients::card(&desk, CardQuestion::of(anna, tab)).await.map(|page| page.client.id)
        });
    }
    let all = std::time::Duration::from_secs(20);
    let seen = tokio::time::timeout(all, looks.join_all()).await.expect("somebody waits for ever");
    assert!(seen.into_iter().all(|seen| seen.unwrap() == anna));
});

story!(an_act_that_is_given_up_takes_nobody_with_it, |stage| {
    let mut acts = JoinSet::new();
    for number in 0..24 {
        let (desk, club) = (stage.club.desk(stage.owner.clone()), stage.hall.club.id);
        let name = format!("Zone {number}");
        acts.spawn(async move {
            let adding = devices::add_zone(&desk, AddZone { id: ZoneId::fresh(), club, name });
            if number % 3 == 0 {
                // Whoever asked goes away at the first thing that it waits for.
                tokio::select! {
                    biased;
                    _ = adding => {}
                    () = tokio::task::yield_now() => {}
                }
                return false;
            }
            adding.await.is_ok()
        });
    }
    let done = acts.join_all().await.into_iter().filter(|done| *done).count();
    assert_eq!(done, 16);
    let desk = stage.club.desk(stage.owner.clone());
    let plan = devices::floor_plan(&desk).await.unwrap();
    assert!(plan.zones.iter().filter(|zone| zone.name.starts_with("Zone ")).count() >= 16);
    // And the line goes on.
    devices::add_zone(
        &desk,
        AddZone { id: ZoneId::fresh(), club: stage.hall.club.id, name: "Last".to_owned() },
    )
    .await
    .unwrap();
});
