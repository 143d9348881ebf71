//! Stories about things looked up.

use crate::{
    balances::{add_bonus, topped_up},
    clients::ban_of,
    stage::{Stage, minutes, story, typed},
};
use club::{Club, balances, clients, devices, search, sessions, staff};
use domain::{
    access::{Action, BuiltIn},
    balances::Balances,
    clients::WriteNote,
    devices::{ArchiveDevice, EditDevice},
    ids::{ActId, ClubId, DeviceId, OrganisationId, StaffId},
    search::{Hits, Sitting},
    sessions::{Pause, SessionState},
    staff::Me,
};

async fn found(club: &Club, me: &Me, words: &str) -> Hits {
    search::find(&club.desk(me.clone()), words.to_owned()).await.unwrap()
}

async fn call(stage: &Stage, pc: i32, label: &str, mac: &str) {
    let device = stage.hall.devices.iter().find(|device| device.id == stage.pc(pc)).unwrap();
    let edit = EditDevice {
        id: ActId::fresh(),
        device: device.id,
        zone: device.zone,
        number: device.number,
        label: label.into(),
        mac: mac.into(),
    };
    devices::edit(&stage.owner_desk(), edit).await.unwrap();
}

fn names(hits: &Hits) -> Vec<&str> {
    hits.devices.iter().map(|device| device.name.as_str()).collect()
}

fn devices_of(hits: &Hits) -> Vec<DeviceId> {
    hits.sessions.iter().map(|session| session.device).collect()
}

story!(a_device_is_found_with_who_sits_there, |stage| {
    call(stage, 2, "Угловой", "2c:f0:5d:1a:9b:07").await;
    let playing = stage.seated(2).await;
    let paused = stage.seated(3).await;
    sessions::pause(&stage.desk(), Pause { id: ActId::fresh(), session: paused.id }).await.unwrap();
    for words in ["2", "PC 2", "pc2", "уГЛО", "5D-1A-9B"] {
        let hits = found(&stage.club, &stage.admin, words).await;
        assert_eq!(names(&hits), ["PC 2"], "{words}");
        assert_eq!(hits.devices[0].sitting, Sitting::Playing(playing.who.clone()));
        assert_eq!((hits.devices[0].zone.as_str(), hits.devices[0].label.as_str()), ("Standard", "Угловой"));
        assert_eq!(devices_of(&hits), [stage.pc(2)], "{words}");
    }
    let hits = found(&stage.club, &stage.admin, "pc").await;
    assert_eq!(names(&hits), ["PC 1", "PC 2", "PC 3", "PC 4"]);
    assert_eq!(hits.devices[0].sitting, Sitting::Nobody);
    assert_eq!(hits.devices[2].sitting, Sitting::Paused(paused.who));
});

story!(what_is_no_longer_in_use_is_not_found_but_its_sessions_are, |stage| {
    let session = stage.seated(1).await;
    stage.clock.advance(minutes(60));
    sessions::fire_due(&stage.club).await.unwrap();
    let archive = ArchiveDevice { id: ActId::fresh(), device: stage.pc(1) };
    devices::archive(&stage.owner_desk(), archive).await.unwrap();
    let hits = found(&stage.club, &stage.admin, "pc 1").await;
    assert_eq!(names(&hits), [""; 0]);
    assert_eq!(hits.sessions.len(), 1);
    assert_eq!((hits.sessions[0].id, hits.sessions[0].place.as_str()), (session.id, "PC 1"));
});

story!(a_session_is_found_by_client_device_and_id_and_what_runs_stands_first, |stage| {
    let over = stage.seated(1).await;
    stage.clock.advance(minutes(60));
    sessions::fire_due(&stage.club).await.unwrap();
    let running = stage.seated(2).await;
    let hits = found(&stage.club, &stage.admin, "UNKNOWN guest").await;
    let listed: Vec<_> = hits.sessions.iter().map(|session| (session.id, session.state)).collect();
    assert_eq!(listed, [(running.id, SessionState::Active), (over.id, SessionState::Ended)]);
    assert_eq!(hits.times.hour_minute(over.started_at), "20:30");
    assert_eq!(devices_of(&found(&stage.club, &stage.admin, "pc 1").await), [stage.pc(1)]);
    for session in [&running, &over] {
        let hits = found(&stage.club, &stage.admin, &session.id.to_string()).await;
        let ids: Vec<_> = hits.sessions.iter().map(|session| session.id).collect();
        assert_eq!(ids, [session.id]);
        let id = session.id.to_string();
        let hits = found(&stage.club, &stage.admin, &id[..13]).await;
        assert!(hits.sessions.iter().any(|found| found.id == session.id), "{id}");
    }
});

story!(a_long_history_shows_its_latest_ten, |stage| {
    let mut begun = Vec::new();
    for _ in 0..12 {
        for pc in 1..=2 {
            begun.push(stage.seated(pc).await);
        }
        stage.clock.advance(minutes(60));
        sessions::fire_due(&stage.club).await.unwrap();
    }
    begun.sort_by_key(|session| std::cmp::Reverse((session.started_at, session.id)));
    let ids = |hits: Hits| hits.sessions.into_iter().map(|session| session.id).collect::<Vec<_>>();
    let latest: Vec<_> = begun.iter().take(10).map(|session| session.id).collect();
    assert_eq!(ids(found(&stage.club, &stage.admin, "guest").await), latest);
    assert_eq!(ids(found(&stage.club, &stage.admin, "pc").await), latest);
    let of_one = begun.iter().filter(|session| session.device == stage.pc(2)).take(10);
    let of_one: Vec<_> = of_one.map(|session| session.id).collect();
    assert_eq!(ids(found(&stage.club, &stage.admin, "pc 2").await), of_one);
});

story!(every_letter_means_itself, |stage| {
    call(stage, 1, "50%_off", "").await;
    call(stage, 2, "Крайний", "").await;
    for (words, like) in [
        ("%", vec!["PC 1"]),
        ("_", vec!["PC 1"]),
        ("0%_o", vec!["PC 1"]),
        ("КРАЙ", vec!["PC 2"]),
        ("к%й", vec![]),
        ("кра_ний", vec![]),
        ("'; drop table session; --", vec![]),
        ("\0", vec![]),
    ] {
        let hits = found(&stage.club, &stage.owner, words).await;
        assert_eq!(names(&hits), like, "{words:?}");
        assert_eq!(hits.staff, [], "{words:?}");
    }
});

story!(people_are_found_by_name_and_login_by_those_who_may_change_them, |stage| {
    let hire = staff::Hire {
        id: StaffId::fresh(),
        login: "zhanna".into(),
        name: "Жанна".into(),
        password: "a long password".into(),
        position: staff::Position::BuiltIn(BuiltIn::Administrator),
    };
    let zhanna = staff::hire(&stage.owner_desk(), hire).await.unwrap();
    for words in ["жАН", "ZHAN", "Жанна zhanna"] {
        let hits = found(&stage.club, &stage.owner, words).await;
        let ids: Vec<_> = hits.staff.iter().map(|person| person.id).collect();
        assert_eq!(ids, [zhanna], "{words}");
        assert_eq!(found(&stage.club, &stage.admin, words).await.staff, [], "{words}");
    }
});

story!(nobody_finds_what_they_may_not_see, |stage| {
    stage.seated(1).await;
    let hits = found(&stage.club, &stage.cashier, "pc 1").await;
    assert_eq!((names(&hits), hits.sessions.len()), (vec!["PC 1"], 0));
    let mut archivist = stage.admin.clone();
    archivist.may = [Action::SeeSessions].into_iter().collect();
    let hits = found(&stage.club, &archivist, "pc 1").await;
    assert_eq!((hits.devices.len(), hits.sessions.len()), (0, 1));
    let mut stranger = stage.owner.clone();
    (stranger.club, stranger.organisation) = (ClubId::fresh(), OrganisationId::fresh());
    let id = hits.sessions[0].id.to_string();
    for words in ["pc 1", "guest", "aliya", id.as_str()] {
        let hits = found(&stage.club, &stranger, words).await;
        assert_eq!((hits.devices.len(), hits.sessions.len(), hits.staff.len()), (0, 0, 0), "{words}");
    }
});

story!(without_words_there_are_pages_only_and_endless_words_are_cut, |stage| {
    stage.seated(1).await;
    let hits = found(&stage.club, &stage.cashier, " ").await;
    assert_eq!((hits.devices.len(), hits.sessions.len(), hits.staff.len()), (0, 0, 0));
    let pages: Vec<_> = hits.pages.iter().map(|page| page.title.as_str()).collect();
    assert_eq!(pages, ["Hall", "Shift", "Bookings", "Shifts", "Transactions", "Account", "Shortcuts"]);
    let hits = found(&stage.club, &stage.cashier, &"я".repeat(5000)).await;
    assert_eq!(hits.words, "я".repeat(100));
    assert_eq!(hits.pages, []);
});

story!(who_is_found_comes_with_what_they_can_spend_and_what_has_to_be_known, |stage| {
    let rich = stage.client("Arman").await;
    let poor = stage.client("Armand").await;
    topped_up(stage, rich, "1500").await;
    for (amount, days) in [("70", ""), ("30", "1")] {
        balances::add_bonus(&stage.desk(), add_bonus(stage, rich, amount, days)).await.unwrap();
    }
    let note = WriteNote { id: ActId::fresh(), client: rich, note: typed("Pays late") };
    clients::write_note(&stage.desk(), note).await.unwrap();
    clients::ban(&stage.desk(), ban_of(poor, "Broke a headset", "")).await.unwrap();
    let has = |balances: Balances| (balances.balance.minor(), balances.bonus.minor());
    let of = |hits: &Hits, id| hits.clients.iter().find(|hit| hit.id == id).cloned().unwrap();
    let hits = found(&stage.club, &stage.admin, "arman").await;
    assert_eq!((has(of(&hits, rich).balances), has(of(&hits, poor).balances)), ((1500, 100), (0, 0)));
    assert_eq!((of(&hits, rich).note.as_str(), of(&hits, rich).banned), ("Pays late", None));
    assert_eq!(of(&hits, poor).banned.as_deref(), Some("Broke a headset"));
    assert_eq!(hits.currency, Some(stage.hall.club.currency.clone()));
    // What has expired is not theirs any more, whether or not it is booked.
    stage.clock.advance(minutes(24 * 60));
    let hits = found(&stage.club, &stage.admin, "arman").await;
    assert_eq!(has(of(&hits, rich).balances), (1500, 70));
    let seen = clients::find(&stage.desk(), "arman".into()).await.unwrap();
    let seen: Vec<_> = seen.clients.iter().map(|found| (found.client.id, has(found.balances))).collect();
    assert!(seen.contains(&(rich, (1500, 70))) && seen.contains(&(poor, (0, 0))));
    assert_eq!(has(clients::known(&stage.desk(), rich).await.unwrap().balances), (1500, 70));
    // Who may not see clients learns nothing of what they have.
    assert_eq!(found(&stage.club, &stage.cashier, "arman").await.clients, []);
    balances::fire_due(&stage.club).await.unwrap();
});
