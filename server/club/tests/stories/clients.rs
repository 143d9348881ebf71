//! Stories about clients: registered, found, changed and put into groups.

use crate::stage::{Stage, minutes, refused, story, typed};
use club::{Error, clients, verify};
use domain::{
    clients::{
        AddGroup, ArchiveClient, BanClient, CardQuestion, Client, ClientFilter, ClientTab, Colour,
        EditClient, EditGroup, Found, Profile, Register, RetireGroup, TagClient, WriteNote,
    },
    ids::{ActId, BanId, ClientId, GroupId},
    refusal::Refusal,
};

pub fn profile(phone: &str, name: &str) -> Profile {
    Profile { phone: typed(phone), name: typed(name), ..Profile::default() }
}

pub fn form(phone: &str, name: &str) -> Register {
    Register { id: ClientId::fresh(), profile: profile(phone, name) }
}

pub async fn registered(stage: &Stage, phone: &str, name: &str) -> Client {
    clients::register(&stage.desk(), form(phone, name)).await.unwrap()
}

async fn found(stage: &Stage, words: &str) -> Found {
    clients::find(&stage.desk(), words.to_owned()).await.unwrap()
}

pub async fn names(stage: &Stage, words: &str) -> Vec<String> {
    found(stage, words).await.clients.into_iter().map(|found| found.client.called()).collect()
}

pub async fn listed(stage: &Stage, filter: &ClientFilter) -> Vec<String> {
    let list = clients::list(&stage.desk(), filter.clone()).await.unwrap();
    list.rows.into_iter().map(|line| line.client.called()).collect()
}

pub fn ban_of(client: ClientId, reason: &str, until: &str) -> BanClient {
    BanClient { id: BanId::fresh(), client, reason: typed(reason), until: typed(until) }
}

story!(somebody_is_registered_with_nothing_but_a_phone, |stage| {
    let form = form("8 701 555 01 23", "");
    let client = clients::register(&stage.desk(), form.clone()).await.unwrap();
    assert_eq!((client.phone.as_str(), client.number), ("+77015550123", 1));
    assert_eq!((client.called().as_str(), client.own_name()), ("+7 701 555 01 23", ""));
    assert_eq!((client.verified_at, client.registered_by.as_deref()), (None, Some("dana")));
    assert_eq!(clients::register(&stage.desk(), form.clone()).await.unwrap(), client);
    let other = Register { profile: profile("8 701 555 01 24", ""), ..form };
    assert_eq!(refused(clients::register(&stage.desk(), other).await), Refusal::IdReused);
    assert_eq!(registered(stage, "+7 701 555 01 24", "Айгерім").await.number, 2);
    assert_eq!(stage.count("client where kind = 'registered'").await, 2);
    assert_eq!(stage.count("audit_entry where action = 'edit_clients' and outcome = 'done'").await, 2);
});

story!(the_same_number_again_offers_the_account_that_is_there, |stage| {
    let client = registered(stage, "8 (701) 555-01-23", "Айгерім").await;
    let taken = Refusal::PhoneTaken { client: client.id, name: "Айгерім".into() };
    for phone in ["+77015550123", "87015550123", "701 555 01 23"] {
        assert_eq!(refused(clients::register(&stage.desk(), form(phone, "x")).await), taken, "{phone}");
    }
    let away = ArchiveClient { id: ActId::fresh(), client: client.id, archived: true };
    clients::archive(&stage.desk(), away).await.unwrap();
    assert_eq!(refused(clients::register(&stage.desk(), form("+77015550123", "x")).await), taken);
    // No number was lost on the way.
    assert_eq!(registered(stage, "+7 701 555 01 24", "").await.number, 2);
});

story!(ten_at_once_register_one_number_once, |stage| {
    let racers = (0..10).map(|_| {
        let (desk, form) = (stage.desk(), form("+7 701 555 01 23", "Айгерім"));
        tokio::spawn(async move { clients::register(&desk, form).await })
    });
    let mut made = 0;
    for racer in racers.collect::<Vec<_>>() {
        match racer.await.unwrap() {
            Ok(_) => made += 1,
            Err(error) => assert!(matches!(error, Error::Refused(Refusal::PhoneTaken { .. })), "{error:?}"),
        }
    }
    assert_eq!((made, stage.count("client where kind = 'registered'").await), (1, 1));
});

story!(what_was_typed_wrong_is_refused_and_nothing_is_stored, |stage| {
    let bad = |text: &str| text.to_owned();
    let good = profile("+7 701 555 01 23", "Айгерім");
    for (profile, refusal) in [
        (profile("", "Айгерім"), Refusal::BadPhone { typed: bad("") }),
        (profile("call me", ""), Refusal::BadPhone { typed: bad("call me") }),
        (profile("8 701 555 01 2", ""), Refusal::BadPhone { typed: bad("8 701 555 01 2") }),
        (Profile { email: typed("a@b"), ..good.clone() }, Refusal::BadEmail { typed: bad("a@b") }),
        (
            Profile { born_on: typed("2030-01-01"), ..good.clone() },
            Refusal::BadBirthDate { typed: bad("2030-01-01") },
        ),
        (Profile { card_number: typed("№"), ..good.clone() }, Refusal::BadCard { typed: bad("№") }),
    ] {
        let form = Register { id: ClientId::fresh(), profile };
        assert_eq!(refused(clients::register(&stage.desk(), form).await), refusal);
    }
    assert_eq!(stage.count("client where kind = 'registered'").await, 0);
});

story!(a_profile_is_changed_the_phone_too, |stage| {
    let client = registered(stage, "+7 701 555 01 23", "Айгерім").await;
    let other = registered(stage, "+7 701 555 01 24", "Дана").await;
    stage.by_hand("update client set verified_at = created_at where kind = 'registered'").await.unwrap();
    let full = Profile {
        phone: typed("8 701 555 01 23"),
        name: typed("Айгерім Нұрланқызы"),
        email: typed("aigerim@example.kz"),
        born_on: typed("2004-05-31"),
        card_number: typed("ab-12 34"),
    };
    let edit = |profile| EditClient { id: ActId::fresh(), client: client.id, profile };
    let press = edit(full.clone());
    let changed = clients::edit(&stage.desk(), press.clone()).await.unwrap();
    assert_eq!(clients::edit(&stage.desk(), press).await.unwrap(), changed);
    assert_eq!(changed.card_number.as_deref(), Some("AB1234"));
    assert_eq!((changed.email.as_deref(), changed.number), (Some("aigerim@example.kz"), 1));
    assert!(changed.verified_at.is_some(), "the phone is the same");
    assert_eq!(names(stage, "нұрлан").await, ["Айгерім Нұрланқызы"]);
    let moved = Profile { phone: typed("+7 702 000 00 00"), name: typed(""), ..full.clone() };
    let changed = clients::edit(&stage.desk(), edit(moved)).await.unwrap();
    assert_eq!((changed.phone.as_str(), changed.verified_at), ("+77020000000", None));
    assert_eq!(changed.called(), "+7 702 000 00 00");
    assert!(names(stage, "нұрлан").await.is_empty() && names(stage, "0123").await.is_empty());
    assert_eq!(names(stage, "8 702 000 00 00").await, ["+7 702 000 00 00"]);
    let theirs = Profile { phone: typed("87015550124"), ..full.clone() };
    let taken = Refusal::PhoneTaken { client: other.id, name: "Дана".into() };
    assert_eq!(refused(clients::edit(&stage.desk(), edit(theirs)).await), taken);
    let card = Profile { phone: typed("87015550124"), ..full };
    let edit = EditClient { id: ActId::fresh(), client: other.id, profile: card };
    let taken = Refusal::CardTaken { client: client.id, name: "+7 702 000 00 00".into() };
    assert_eq!(refused(clients::edit(&stage.desk(), edit).await), taken);
});

story!(a_client_is_found_by_phone_name_card_and_client_id, |stage| {
    registered(stage, "+7 701 555 01 23", "Айгерім Нұрланқызы").await;
    registered(stage, "+7 701 999 99 99", "Пётр Иванов").await;
    registered(stage, "+7 702 555 01 23", "Ann O'Neil").await;
    let card =
        Profile { card_number: typed("0042 7777"), ..profile("+49 1512 3456789", "Иван Петров") };
    let card = Register { id: ClientId::fresh(), profile: card };
    clients::register(&stage.desk(), card).await.unwrap();
    for (words, who) in [
        ("+7 701 555-01-23", vec!["Айгерім Нұрланқызы"]),
        ("8 701 555 01 23", vec!["Айгерім Нұрланқызы"]),
        ("550123", vec!["Айгерім Нұрланқызы", "Ann O'Neil"]),
        ("0123", vec!["Айгерім Нұрланқызы", "Ann O'Neil"]),
        ("9999", vec!["Пётр Иванов"]),
        ("6789", vec!["Иван Петров"]),
        ("ЙГЕР", vec!["Айгерім Нұрланқызы"]),
        ("петр", vec!["Пётр Иванов", "Иван Петров"]),
        ("ИВАН петр", vec!["Иван Петров", "Пётр Иванов"]),
        ("петров ив", vec!["Иван Петров"]),
        ("neil", vec!["Ann O'Neil"]),
        ("0042-7777", vec!["Иван Петров"]),
        ("2", vec!["Пётр Иванов"]),
        ("#4", vec!["Иван Петров"]),
        ("", vec![]),
        ("%", vec![]),
        ("_", vec![]),
        ("012", vec![]),
        ("zzz", vec![]),
        ("guest", vec![]),
    ] {
        let mut all = names(stage, words).await;
        let mut expected: Vec<String> = who.into_iter().map(str::to_owned).collect();
        if words.contains("0123") && all.len() > 1 {
            all.sort();
            expected.sort();
        }
        assert_eq!(all, expected, "{words:?}");
    }
    let exact = found(stage, "8 701 555 01 23").await;
    assert_eq!(exact.exact, Some(exact.clients[0].client.id));
    let nobody = found(stage, "8 701 555 01 25").await;
    assert_eq!((nobody.exact, nobody.phone.as_deref()), (None, Some("+77015550125")));
    assert_eq!(found(stage, "0123").await.phone, None);
});

story!(the_phone_is_tried_first, |stage| {
    // The digits of the one's phone are the other's card.
    let card = Profile { card_number: typed("87015550123"), ..profile("+7 702 000 00 00", "Card") };
    clients::register(&stage.desk(), Register { id: ClientId::fresh(), profile: card }).await.unwrap();
    registered(stage, "+7 701 555 01 23", "Phone").await;
    assert_eq!(names(stage, "87015550123").await, ["Phone", "Card"]);
});

/// Five thousand more, past the program: a planner that sees a handful reads them all.
async fn crowd(stage: &Stage) {
    let (series, id, text) = if stage.url.starts_with("sqlite:") {
        let series =
            "with recursive series (n) as (select 1 union all select n + 1 from series where n < 5000)";
        (series, "randomblob(16)", "printf('%07d', n)")
    } else {
        (
            "with series as (select n from generate_series(1, 5000) n)",
            "gen_random_uuid()",
            "lpad(n::text, 7, '0')",
        )
    };
    let columns = "id, organisation_id, kind, name, phone, created_at, name_folded, phone_reversed, number";
    let client = format!(
        "{series} insert into client ({columns})
        select {id}, o.id, 'registered', 'Client', '+7702' || {text}, o.created_at, 'client', {text} || '2077', n + 100
        from organisation o cross join series"
    );
    let part = format!(
        "{series} insert into client_name_part (organisation_id, part, client_id)
        select c.organisation_id, 'part' || {text}, c.id from series cross join client c where c.number = series.n + 100"
    );
    let counted = "update organisation set last_client_number = 9999";
    for sql in [client.as_str(), part.as_str(), counted, "analyze"] {
        stage.by_hand(sql).await.unwrap();
    }
}

async fn plan(stage: &Stage, sql: &str, values: &[&str]) -> String {
    let organisation = stage.literal(stage.owner.organisation.0);
    let places = values.iter().enumerate().rev();
    let sql =
        places.fold(sql.to_owned(), |sql, (place, value)| sql.replace(&format!("${}", place + 2), value));
    stage.plan(&sql.replace("$1", &organisation)).await
}

story!(no_search_reads_the_whole_table, |stage| {
    crowd(stage).await;
    let by_name = [clients::by_name(0), clients::by_name(2)];
    for (sql, values, index) in [
        (clients::BY_PHONE, vec!["'+77020000042'"], "client_phone"),
        (clients::BY_NUMBER, vec!["142"], "client_number"),
        (clients::BY_CARD, vec!["'AB12'"], "client_card"),
        (clients::BY_LAST_DIGITS, vec!["'0042'", "'0043'"], "client_phone_end"),
        (by_name[0].as_str(), vec!["'part0042'", "'part0043'"], "client_name_part"),
        (by_name[1].as_str(), vec!["'part0042'", "'part0043'", "'cli'", "'ent'"], "client_name_part"),
    ] {
        let plan = plan(stage, sql, &values).await;
        // On SQLite the parts are their own key.
        let key = plan.contains("PRIMARY KEY") && index == "client_name_part";
        assert!(plan.contains(index) || key, "{sql}: {plan}");
        assert!(
            !["SCAN p", "SCAN c", "SCAN client", "Seq Scan"].iter().any(|scan| plan.contains(scan)),
            "{sql}: {plan}"
        );
    }
});

story!(clients_are_listed_newest_first_and_filtered, |stage| {
    let mut all = Vec::new();
    for number in 0..55 {
        let phone = format!("+7 701 555 {:02} {:02}", number / 100, number % 100);
        all.push(registered(stage, &phone, &format!("Client {number}")).await);
        if number % 10 == 0 {
            stage.clock.advance(minutes(60 * 24));
        }
    }
    all.sort_by_key(|client| std::cmp::Reverse((client.registered_at, client.id)));
    let first = clients::list(&stage.desk(), ClientFilter::default()).await.unwrap();
    let rest = clients::list(&stage.desk(), first.filter.behind(first.older)).await.unwrap();
    assert_eq!((first.rows.len(), rest.rows.len(), rest.older), (50, 5, None));
    let ids: Vec<_> = first.rows.iter().chain(&rest.rows).map(|line| line.client.id).collect();
    assert_eq!(ids, all.iter().map(|client| client.id).collect::<Vec<_>>());
    let day = |text: &str| text.parse().ok();
    // The first was registered at 20:30 in Almaty.
    let one = ClientFilter { to: day("2026-11-22"), ..ClientFilter::default() };
    assert_eq!(listed(stage, &one).await, ["Client 0"]);
    let last = ClientFilter { from: day("2026-11-28"), ..ClientFilter::default() };
    assert_eq!(listed(stage, &last).await.len(), 4);
    let like = |q: &str| ClientFilter { q: q.into(), ..ClientFilter::default() };
    assert_eq!(listed(stage, &like("client 31")).await, ["Client 31"]);
    assert_eq!(listed(stage, &ClientFilter { to: day("2026-11-22"), ..like("client 31") }).await, [""; 0]);
    let nobody = clients::list(&stage.desk(), like("8 702 000 00 00")).await.unwrap();
    assert_eq!((nobody.rows.len(), nobody.phone.as_deref()), (0, Some("+77020000000")));
});

story!(groups_are_made_given_and_put_away, |stage| {
    let client = registered(stage, "+7 701 555 01 23", "Айгерім").await;
    let (vip, team) = (GroupId::fresh(), GroupId::fresh());
    for (id, name, colour) in [(vip, "VIP", Colour::Amber), (team, "Команда", Colour::Teal)] {
        clients::add_group(&stage.desk(), AddGroup { id, name: typed(name), colour }).await.unwrap();
    }
    let again = AddGroup { id: GroupId::fresh(), name: typed(" VIP "), colour: Colour::Red };
    assert_eq!(refused(clients::add_group(&stage.desk(), again).await), Refusal::NameTaken);
    let tag = |groups: &[GroupId]| TagClient { id: ActId::fresh(), client: client.id, groups: groups.into() };
    let tagged = clients::tag(&stage.desk(), tag(&[vip, team, vip])).await.unwrap();
    assert_eq!(tagged.groups.iter().map(|group| group.name.as_str()).collect::<Vec<_>>(), ["VIP", "Команда"]);
    let in_vip = ClientFilter { group: Some(vip), ..ClientFilter::default() };
    assert_eq!(listed(stage, &in_vip).await, ["Айгерім"]);
    let away = RetireGroup { id: ActId::fresh(), group: team, archived: true };
    clients::retire_group(&stage.desk(), away).await.unwrap();
    // What is given to nobody any more stays with those who have it.
    let kept = clients::tag(&stage.desk(), tag(&[team])).await.unwrap();
    assert_eq!(kept.groups.iter().map(|group| group.archived).collect::<Vec<_>>(), [true]);
    clients::tag(&stage.desk(), tag(&[])).await.unwrap();
    let gone = clients::tag(&stage.desk(), tag(&[team])).await;
    assert!(matches!(gone, Err(Error::Missing)), "{gone:?}");
    assert_eq!(listed(stage, &in_vip).await, [""; 0]);
    let edit = EditGroup { id: ActId::fresh(), group: vip, name: typed("Regulars"), colour: Colour::Green };
    clients::edit_group(&stage.desk(), edit).await.unwrap();
    let list = clients::list(&stage.desk(), ClientFilter::default()).await.unwrap();
    let groups: Vec<_> = list.groups.iter().map(|g| (g.name.as_str(), g.colour, g.archived)).collect();
    assert_eq!(groups, [("Regulars", Colour::Green, false), ("Команда", Colour::Teal, true)]);
    let nowhere =
        EditGroup { id: ActId::fresh(), group: GroupId::fresh(), name: typed("x"), colour: Colour::Red };
    let nowhere = clients::edit_group(&stage.desk(), nowhere).await;
    assert!(matches!(nowhere, Err(Error::Missing)), "{nowhere:?}");
});

story!(a_note_is_written_and_every_screen_of_every_club_hears_it, |stage| {
    let elsewhere = stage.another_club("Orbit Two").await;
    let client = registered(stage, "+7 701 555 01 23", "Айгерім").await;
    let before = stage.count("news").await;
    let write = WriteNote { id: ActId::fresh(), client: client.id, note: typed(" Allergic to nuts ") };
    let noted = clients::write_note(&stage.desk(), write).await.unwrap();
    assert_eq!(noted.note, "Allergic to nuts");
    assert_eq!(stage.count("news").await, before + 2, "one line for each club");
    // Clients are the organisation's.
    let there = clients::known(&elsewhere, client.id).await.unwrap();
    assert_eq!(there.client, noted);
    let long = WriteNote { id: ActId::fresh(), client: client.id, note: typed(&"ж".repeat(501)) };
    assert_eq!(refused(clients::write_note(&stage.desk(), long).await), Refusal::BadNote { most: 500 });
});

story!(unknown_guest_is_none_of_the_clients, |stage| {
    let guest = stage.hall.guest;
    let missing =
        |result: Result<Client, Error>| assert!(matches!(result, Err(Error::Missing)), "{result:?}");
    missing(clients::known(&stage.desk(), guest).await.map(|found| found.client));
    missing(
        clients::card(&stage.desk(), CardQuestion::of(guest, ClientTab::Overview)).await.map(|p| p.client),
    );
    missing(clients::ban(&stage.desk(), ban_of(guest, "x", "")).await);
    let edit = EditClient { id: ActId::fresh(), client: guest, profile: profile("+77015550123", "x") };
    missing(clients::edit(&stage.desk(), edit).await);
    let away = ArchiveClient { id: ActId::fresh(), client: guest, archived: true };
    missing(clients::archive(&stage.desk(), away).await);
    assert_eq!(listed(stage, &ClientFilter::default()).await, [""; 0]);
});

story!(the_database_itself_keeps_clients_apart, |stage| {
    let client = registered(stage, "+7 701 555 01 23", "Айгерім").await;
    let card = Profile { card_number: typed("AB12"), ..profile("+7 701 555 01 24", "Дана") };
    clients::register(&stage.desk(), Register { id: ClientId::fresh(), profile: card }).await.unwrap();
    clients::ban(&stage.desk(), ban_of(client.id, "x", "")).await.unwrap();
    let whose = "where kind = 'registered'";
    for (sql, said) in [
        (format!("update client set phone = '+7' {whose}"), ["client.phone", "client_phone"]),
        (format!("update client set number = 9 {whose}"), ["client.number", "client_number"]),
        (format!("update client set card_number = 'X' {whose}"), ["client.card_number", "client_card"]),
        (format!("update client set phone = null {whose}"), ["client_registered"; 2]),
        ("update client_ban set reason = ''".to_owned(), ["client_ban_reason"; 2]),
        ("update client_ban set ends_at = starts_at".to_owned(), ["client_ban_order"; 2]),
        ("update client_ban set lifted_by = banned_by".to_owned(), ["client_ban_lifted"; 2]),
    ] {
        let refused = stage.by_hand(&sql).await.unwrap_err();
        assert!(said.iter().any(|said| refused.contains(said)), "{sql}: {refused}");
    }
});

story!(verify_finds_clients_whom_nobody_finds, |stage| {
    registered(stage, "+7 701 555 01 23", "Айгерім").await;
    registered(stage, "+7 701 555 01 24", "").await;
    assert_eq!(verify::verify(&stage.club).await.unwrap(), []);
    stage.by_hand("delete from client_name_part").await.unwrap();
    stage.by_hand("update organisation set last_client_number = 1").await.unwrap();
    let wrong = verify::verify(&stage.club).await.unwrap();
    let why: Vec<_> = wrong.iter().map(|wrong| wrong.why.as_str()).collect();
    assert_eq!(why, ["nobody finds them by their name", "their client ID was given out and not counted"]);
    stage.by_hand("delete from client where kind = 'registered'").await.unwrap();
});
