//! Stories about clients who play: seated, kept out, put away; and what their visits come to.

use crate::{
    clients::{ban_of, form, listed, names, registered},
    stage::{Stage, minutes, money, refused, story, typed},
};
use club::{Error, audit, clients, sessions};
use domain::{
    access::Action,
    audit::LogFilter,
    clients::{ArchiveClient, CardQuestion, ClientFilter, ClientTab, LiftBan, Standing, Visits},
    ids::{ActId, ClientId, OrderId, SessionId, TariffId},
    orders::{Method, Through},
    refusal::Refusal,
    sessions::{End, EndReason, Extend, Move, Parts, Pause, Rest, Resume, Session, Start},
};

fn seat(stage: &Stage, client: ClientId, pc: i32) -> Start {
    Start { id: SessionId::fresh(), client, ..stage.guest(pc) }
}

async fn seated(stage: &Stage, client: ClientId, pc: i32) -> Session {
    sessions::start(&stage.desk(), seat(stage, client, pc)).await.unwrap()
}

async fn ended(stage: &Stage, session: SessionId, rest: Rest) {
    let end = End { id: ActId::fresh(), session, why: EndReason::ClientLeft, rest };
    sessions::end(&stage.owner_desk(), end).await.unwrap();
}

story!(whoever_was_put_away_is_not_listed_and_not_seated_until_they_are_back, |stage| {
    let client = registered(stage, "+7 701 555 01 23", "Айгерім").await;
    let put = |archived| ArchiveClient { id: ActId::fresh(), client: client.id, archived };
    let session = seated(stage, client.id, 1).await;
    let plays = Refusal::ClientPlays { device: "PC 1".into() };
    assert_eq!(refused(clients::archive(&stage.desk(), put(true)).await), plays);
    ended(stage, session.id, Rest::Policy).await;
    let gone = clients::archive(&stage.desk(), put(true)).await.unwrap();
    assert!(gone.archived_at.is_some());
    assert_eq!(listed(stage, &ClientFilter::default()).await, [""; 0]);
    let archived = ClientFilter { standing: Some(Standing::Archived), ..ClientFilter::default() };
    assert_eq!(listed(stage, &archived).await, ["Айгерім"]);
    assert_eq!(names(stage, "0123").await, ["Айгерім"], "who is looked for is found");
    let tried = sessions::start(&stage.desk(), seat(stage, client.id, 1)).await;
    assert_eq!(refused(tried), Refusal::ClientArchived);
    assert_eq!((stage.count("session").await, stage.count("payment").await), (1, 1));
    clients::archive(&stage.desk(), put(false)).await.unwrap();
    seated(stage, client.id, 1).await;
});

story!(a_banned_client_is_served_only_by_those_who_may_and_the_log_says_so, |stage| {
    let client = registered(stage, "+7 701 555 01 23", "Айгерім").await;
    let banned =
        clients::ban(&stage.desk(), ban_of(client.id, "Broke a headset", "2026-11-23")).await.unwrap();
    let ban = banned.ban.clone().unwrap();
    assert_eq!((ban.reason.as_str(), ban.by.as_str()), ("Broke a headset", "dana"));
    // The whole of its last day in Almaty.
    assert_eq!(ban.until, "2026-11-23T19:00:00Z".parse().ok());
    assert_eq!(clients::known(&stage.desk(), client.id).await.unwrap().client, banned);
    let twice = clients::ban(&stage.desk(), ban_of(client.id, "x", "")).await;
    assert_eq!(refused(twice), Refusal::AlreadyBanned);
    let refusal = Refusal::ClientBanned { reason: ban.reason.clone(), until: ban.until };
    assert_eq!(refused(sessions::start(&stage.desk(), seat(stage, client.id, 1)).await), refusal);
    let anyway = Start { serve_banned: true, ..seat(stage, client.id, 1) };
    let cashier = sessions::start(&stage.cashier_desk(), anyway.clone()).await;
    assert!(matches!(cashier, Err(Error::Forbidden(Action::ServeBanned))), "{cashier:?}");
    assert_eq!((stage.count("session").await, stage.count("payment").await), (0, 0));
    let session = sessions::start(&stage.desk(), anyway).await.unwrap();
    let log = LogFilter { about: Some(session.id.0), ..LogFilter::default() };
    let log = audit::sheet(&stage.owner_desk(), log).await.unwrap();
    let said = |name: &str| log.rows[0].input.iter().find(|line| line.name == [name]).cloned().unwrap();
    assert_eq!(said("serve_banned").value, "yes");
    assert_eq!(said("client").known.as_deref(), Some("Айгерім"));
});

story!(a_ban_is_over_at_its_end_or_when_it_is_lifted, |stage| {
    let client = registered(stage, "+7 701 555 01 23", "Айгерім").await;
    let lift = || LiftBan { id: ActId::fresh(), client: client.id };
    assert_eq!(refused(clients::lift_ban(&stage.desk(), lift()).await), Refusal::NotBanned);
    for (reason, until, refusal) in [
        ("", "", Refusal::BadReason),
        ("x", "2026-11-21", Refusal::BadBanEnd { typed: "2026-11-21".into() }),
        ("x", "soon", Refusal::BadBanEnd { typed: "soon".into() }),
    ] {
        assert_eq!(refused(clients::ban(&stage.desk(), ban_of(client.id, reason, until)).await), refusal);
    }
    clients::ban(&stage.desk(), ban_of(client.id, "Loud", "2026-11-22")).await.unwrap();
    let out = ClientFilter { standing: Some(Standing::Banned), ..ClientFilter::default() };
    assert_eq!(listed(stage, &out).await, ["Айгерім"]);
    stage.clock.advance(minutes(60 * 24));
    assert_eq!(listed(stage, &out).await, [""; 0]);
    assert_eq!(refused(clients::lift_ban(&stage.desk(), lift()).await), Refusal::NotBanned);
    let session = seated(stage, client.id, 1).await;
    ended(stage, session.id, Rest::Policy).await;
    // What was over by itself makes room for the next.
    let press = ban_of(client.id, "Fights", "");
    let banned = clients::ban(&stage.desk(), press.clone()).await.unwrap();
    assert_eq!(clients::ban(&stage.desk(), press).await.unwrap(), banned);
    let lifted = clients::lift_ban(&stage.owner_desk(), lift()).await.unwrap();
    assert_eq!(lifted.ban, None);
    let page = CardQuestion::of(client.id, ClientTab::Overview);
    let bans = clients::card(&stage.desk(), page).await.unwrap().bans;
    let by: Vec<_> = bans.iter().map(|ban| ban.lifted.clone().unwrap().by).collect();
    assert_eq!(by, [Some("Aliya".to_owned()), None]);
    seated(stage, client.id, 1).await;
});

story!(a_client_plays_at_two_devices_only_when_staff_say_so, |stage| {
    let client = registered(stage, "+7 701 555 01 23", "Айгерім").await;
    let first = seated(stage, client.id, 1).await;
    assert_eq!((first.who.as_str(), first.client), ("Айгерім", client.id));
    let plays = Refusal::ClientPlays { device: "PC 1".into() };
    assert_eq!(refused(sessions::start(&stage.desk(), seat(stage, client.id, 2)).await), plays);
    assert_eq!(stage.count("payment").await, 1, "no money is taken");
    let both = Start { second_seat: true, ..seat(stage, client.id, 2) };
    sessions::start(&stage.desk(), both).await.unwrap();
    let found = clients::known(&stage.desk(), client.id).await.unwrap();
    assert_eq!(found.plays_at, ["PC 1", "PC 2"]);
    // Unknown Guest is nobody in particular.
    stage.seated(3).await;
    stage.seated(4).await;
});

story!(ten_at_once_seat_one_client_once, |stage| {
    let client = registered(stage, "+7 701 555 01 23", "Айгерім").await;
    let racers = (0..12).map(|place| {
        let (desk, start) = (stage.desk(), seat(stage, client.id, place % 4 + 1));
        tokio::spawn(async move { sessions::start(&desk, start).await })
    });
    let mut sat = 0;
    for racer in racers.collect::<Vec<_>>() {
        match racer.await.unwrap() {
            Ok(_) => sat += 1,
            Err(Error::Refused(Refusal::ClientPlays { .. } | Refusal::DeviceTaken)) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    assert_eq!((sat, stage.count("session").await, stage.count("payment").await), (1, 1, 1));
});

story!(whoever_is_banned_while_they_are_being_seated_is_one_or_the_other, |stage| {
    for pc in 1..=4 {
        let client = registered(stage, &format!("+7 701 555 01 2{pc}"), "Айгерім").await;
        let (desk, start) = (stage.desk(), seat(stage, client.id, pc));
        let start = tokio::spawn(async move { sessions::start(&desk, start).await });
        let (desk, ban) = (stage.desk(), ban_of(client.id, "Fights", ""));
        let ban = tokio::spawn(async move { clients::ban(&desk, ban).await });
        ban.await.unwrap().unwrap();
        match start.await.unwrap() {
            Ok(session) => assert_eq!(session.client, client.id),
            Err(error) => assert!(matches!(error, Error::Refused(Refusal::ClientBanned { .. })), "{error:?}"),
        }
    }
});

story!(visits_are_listed_with_what_they_come_to, |stage| {
    let client = registered(stage, "+7 701 555 01 23", "Айгерім").await;
    let first = seated(stage, client.id, 1).await;
    stage.clock.advance(minutes(30));
    ended(stage, first.id, Rest::Refund).await;
    stage.clock.advance(minutes(60 * 24));
    let card = Start { method: Method::Card, quantity: 2, ..seat(stage, client.id, 4) };
    let second = sessions::start(&stage.desk(), card).await.unwrap();
    stage.seated(2).await;
    stage.clock.advance(minutes(30));
    let ask = CardQuestion::of(client.id, ClientTab::Sessions);
    let page = clients::card(&stage.desk(), ask.clone()).await.unwrap();
    assert_eq!((page.plays_at.as_slice(), page.client.number), (&["PC 4".to_owned()][..], 1));
    let totals = &page.totals;
    assert_eq!((totals.visits, totals.played, totals.spent), (2, 1800, money(450 + 2800)));
    assert_eq!((totals.first, totals.last), (Some(first.started_at), Some(second.started_at)));
    let visits = page.visits.unwrap();
    assert_eq!((visits.rows.len(), visits.older), (2, None));
    let (now, past) = (&visits.rows[0], &visits.rows[1]);
    assert_eq!((now.id, now.device.as_str(), now.zone.as_str()), (second.id, "PC 4", "VIP"));
    assert_eq!((now.played, now.bought, now.paid), (1800, 7200, money(2800)));
    assert_eq!((now.methods.as_slice(), now.ended_at), (&[Through::Card][..], None));
    assert_eq!((past.tariffs.as_slice(), past.played), (&["1 hour".to_owned()][..], 1800));
    assert_eq!((past.paid, past.bought), (money(450), 3600));
    let that_day = CardQuestion { to: "2026-11-22".parse().ok(), ..ask };
    let visits = clients::card(&stage.desk(), that_day).await.unwrap().visits.unwrap();
    assert_eq!(visits.rows.iter().map(|visit| visit.id).collect::<Vec<_>>(), [first.id]);
    let overview = CardQuestion::of(client.id, ClientTab::Overview);
    assert_eq!(clients::card(&stage.desk(), overview).await.unwrap().visits, None);
});

story!(the_list_of_visits_goes_on_behind_its_last_line, |stage| {
    let client = registered(stage, "+7 701 555 01 23", "Айгерім").await;
    let mut all = Vec::new();
    for _ in 0..18 {
        for pc in 1..=3 {
            let start = Start { second_seat: true, ..seat(stage, client.id, pc) };
            all.push(sessions::start(&stage.desk(), start).await.unwrap());
        }
        stage.clock.advance(minutes(60));
        sessions::fire_due(&stage.club).await.unwrap();
    }
    let ask = CardQuestion::of(client.id, ClientTab::Sessions);
    let first = clients::card(&stage.desk(), ask.clone()).await.unwrap().visits.unwrap();
    let rest = clients::card(&stage.desk(), ask.behind(first.older)).await.unwrap().visits.unwrap();
    assert_eq!((first.rows.len(), rest.rows.len(), rest.older), (50, 4, None));
    all.sort_by_key(|session| std::cmp::Reverse((session.started_at, session.id)));
    let listed: Vec<_> = first.rows.iter().chain(&rest.rows).map(|visit| visit.id).collect();
    assert_eq!(listed, all.iter().map(|session| session.id).collect::<Vec<_>>());
});

story!(visits_are_filtered_by_what_was_bought, |stage| {
    let client = registered(stage, "+7 701 555 01 23", "Айгерім").await;
    let hour = seated(stage, client.id, 1).await;
    ended(stage, hour.id, Rest::Policy).await;
    let trial = |pc| Start { tariff: stage.tariff("Trial"), ..seat(stage, client.id, pc) };
    let free = sessions::start(&stage.desk(), trial(2)).await.unwrap();
    let moved = Move::keep(ActId::fresh(), free.id, stage.pc(3));
    sessions::move_to(&stage.desk(), moved).await.unwrap();
    let ask = CardQuestion::of(client.id, ClientTab::Sessions);
    let of = async |tariff| {
        let ask = CardQuestion { tariff, ..ask.clone() };
        clients::card(&stage.desk(), ask).await.unwrap().visits.unwrap()
    };
    let ids = |visits: &Visits| visits.rows.iter().map(|visit| visit.id).collect::<Vec<_>>();
    let all = of(None).await;
    assert_eq!(ids(&all), [free.id, hour.id]);
    assert_eq!((all.rows[0].device.as_str(), &all.rows[0].moved_from), ("PC 3", &vec!["PC 2".to_owned()]));
    let names: Vec<_> = all.tariffs.iter().map(|tariff| tariff.name.as_str()).collect();
    assert_eq!(names, ["1 hour", "Trial"]);
    assert_eq!(ids(&of(Some(stage.tariff("Trial"))).await), [free.id]);
    assert_eq!(ids(&of(Some(stage.tariff("1 hour"))).await), [hour.id]);
    // A visit that was extended with another tariff is found by both.
    let extend = Extend {
        id: OrderId::fresh(),
        session: free.id,
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        method: Method::Card,
        tendered: typed(""),
        parts: Parts::default(),
    };
    sessions::extend(&stage.desk(), extend).await.unwrap();
    assert_eq!(ids(&of(Some(stage.tariff("1 hour"))).await), [free.id, hour.id]);
    assert_eq!(ids(&of(Some(TariffId::fresh())).await), []);
});

story!(what_visits_come_to_is_kept_with_each_stretch_that_is_over, |stage| {
    let client = registered(stage, "+7 701 555 01 23", "Айгерім").await;
    let totals = async || {
        let ask = CardQuestion::of(client.id, ClientTab::Overview);
        let totals = clients::card(&stage.desk(), ask).await.unwrap().totals;
        (totals.visits, totals.played, totals.spent)
    };
    assert_eq!(totals().await, (0, 0, money(0)));
    let session = seated(stage, client.id, 1).await;
    let act = ActId::fresh;
    stage.clock.advance(minutes(10));
    assert_eq!(totals().await, (1, 0, money(900)), "the first stretch lasts");
    sessions::pause(&stage.desk(), Pause { id: act(), session: session.id }).await.unwrap();
    assert_eq!(totals().await, (1, 600, money(900)));
    stage.clock.advance(minutes(5));
    sessions::resume(&stage.desk(), Resume { id: act(), session: session.id }).await.unwrap();
    assert_eq!(totals().await, (1, 600, money(900)), "a pause is not played");
    stage.clock.advance(minutes(20));
    let to = Move::keep(act(), session.id, stage.pc(2));
    sessions::move_to(&stage.desk(), to).await.unwrap();
    assert_eq!(totals().await, (1, 1800, money(900)));
    // The rest runs out by itself.
    stage.clock.advance(minutes(60));
    sessions::fire_due(&stage.club).await.unwrap();
    assert_eq!(totals().await, (1, 3600, money(900)));
    for (there, back) in [
        ("visits = visits + 1", "visits = visits - 1"),
        ("played = played + 1", "played = played - 1"),
        ("spent = spent - 1", "spent = spent + 1"),
        ("first_at = null", "first_at = last_at"),
    ] {
        stage.by_hand(&format!("update client_totals set {there}")).await.unwrap();
        let wrong = club::verify::verify(&stage.club).await.unwrap();
        let why: Vec<_> = wrong.iter().map(|wrong| wrong.why.as_str()).collect();
        assert_eq!(why, ["they are not what its sessions and the ledger say"], "{there}");
        stage.by_hand(&format!("update client_totals set {back}")).await.unwrap();
    }
});

story!(what_somebody_played_in_another_club_is_not_told_here, |stage| {
    let elsewhere = stage.another_club("Orbit Two").await;
    let client = registered(stage, "+7 701 555 01 23", "Айгерім").await;
    seated(stage, client.id, 1).await;
    let there = clients::known(&elsewhere, client.id).await.unwrap();
    assert_eq!(there.plays_at, ["a device of another club"]);
    let ask = CardQuestion::of(client.id, ClientTab::Sessions);
    let page = clients::card(&elsewhere, ask).await.unwrap();
    assert_eq!((page.totals.visits, page.visits.unwrap().rows.len()), (0, 0));
});

story!(only_those_with_the_right_see_change_and_ban, |stage| {
    let client = registered(stage, "+7 701 555 01 23", "Айгерім").await.id;
    let desk = || stage.cashier_desk();
    let sees = clients::find(&desk(), "0123".into()).await.unwrap_err();
    assert!(matches!(sees, Error::Forbidden(Action::SeeClients)), "{sees:?}");
    let edits = clients::register(&desk(), form("+77015550124", "")).await.unwrap_err();
    assert!(matches!(edits, Error::Forbidden(Action::EditClients)), "{edits:?}");
    let bans = clients::ban(&desk(), ban_of(client, "x", "")).await.unwrap_err();
    assert!(matches!(bans, Error::Forbidden(Action::BanClients)), "{bans:?}");
    // Whoever may seat guests may seat clients.
    sessions::start(&desk(), seat(stage, client, 1)).await.unwrap();
});
