//! What was found, as it stands on the page and in the dialog: in words, with where it leads.

use domain::{
    access::Action,
    clients::{Group as Tag, spaced},
    money::Currency,
    search::{ClientHit, DeviceHit, Hits, PageHit, SessionHit, Sitting, StaffHit},
    staff::Me,
    time::LocalTimes,
};

use crate::{
    clients::words::{balances_words, first_of_all},
    sessions::past::when,
    words::no_currency,
};

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is called.
    pub words: String,
    /// What has to be known first; empty: nothing.
    pub warning: String,
    /// What tells it from others that are called so.
    pub note: String,
    /// The groups that it is in.
    pub tags: Vec<Tag>,
    /// Where it is.
    pub href: String,
}

impl Line {
    fn of(words: String, note: String, href: String) -> Self {
        Self { words, warning: String::new(), note, tags: Vec::new(), href }
    }
}

/// Things of a kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What they are.
    pub title: &'static str,
    /// The likeliest first.
    pub lines: Vec<Line>,
}

/// The kinds of which something was found: things before pages.
pub fn groups(hits: Hits) -> Vec<Group> {
    let Hits { me, words: _, pages, devices, clients, sessions, staff, times, currency } = hits;
    let currency = currency.unwrap_or_else(no_currency);
    let sessions = sessions.into_iter().map(|hit| session(hit, &me, &times)).collect();
    let all = [
        Group { title: "Devices", lines: devices.into_iter().map(device).collect() },
        Group { title: "Clients", lines: clients.into_iter().map(|hit| client(hit, &currency)).collect() },
        Group { title: "Sessions", lines: sessions },
        Group { title: "Staff", lines: staff.into_iter().map(person).collect() },
        Group { title: "Pages", lines: pages.into_iter().map(page).collect() },
    ];
    all.into_iter().filter(|group| !group.lines.is_empty()).collect()
}

fn page(hit: PageHit) -> Line {
    let note = if hit.on.is_empty() { String::new() } else { format!("on the page {}", hit.on) };
    Line::of(hit.title, note, hit.href)
}

fn device(hit: DeviceHit) -> Line {
    let label = if hit.label.is_empty() { String::new() } else { format!("{}, ", hit.label) };
    let sitting = match hit.sitting {
        Sitting::Nobody => "nobody sits there".to_owned(),
        Sitting::Playing(who) => who,
        Sitting::Paused(who) => format!("{who}, paused"),
    };
    let note = format!("{label}{} · {sitting}", hit.zone);
    Line::of(hit.name, note, format!("/hall?device={}", hit.id))
}

fn client(hit: ClientHit, currency: &Currency) -> Line {
    let archived = hit.archived.then(|| "archived".to_owned());
    let note = [
        Some(spaced(&hit.phone)),
        Some(format!("client ID {}", hit.number)),
        archived,
        Some(balances_words(&hit.balances, currency)),
    ];
    let note: Vec<String> = note.into_iter().flatten().collect();
    Line {
        warning: first_of_all(hit.banned.as_deref(), &hit.note),
        tags: hit.groups,
        ..Line::of(hit.name, note.join(" · "), format!("/clients/{}", hit.id))
    }
}

/// One that runs is in the hall, for those who see it.
fn session(hit: SessionHit, me: &Me, times: &LocalTimes) -> Line {
    let runs = hit.state.is_running();
    let href = if runs && me.may(Action::SeeHall) {
        format!("/hall?device={}", hit.device)
    } else {
        format!("/sessions/{}", hit.id)
    };
    let began = when(times, hit.started_at);
    let since = if runs { "since " } else { "" };
    let note = format!("{} · {since}{began}", hit.state.word());
    Line::of(format!("{}, {}", hit.who, hit.place), note, href)
}

fn person(hit: StaffHit) -> Line {
    let note = if hit.disabled { format!("{}, disabled", hit.login) } else { hit.login };
    Line::of(hit.name, note, format!("/settings/staff?person={}", hit.id))
}

#[cfg(test)]
mod tests {
    use domain::{
        balances::Balances,
        ids::{ClientId, ClubId, DeviceId, OrganisationId, SessionId, StaffId},
        money::Money,
        sessions::SessionState,
        time::Moment,
    };

    use super::*;

    fn found(may: &[Action], state: SessionState) -> (Hits, SessionHit) {
        let started_at = Moment::from_timestamp_millis(1_800_000_000_000).unwrap();
        let session = SessionHit {
            id: SessionId::fresh(),
            device: DeviceId::fresh(),
            place: "PC 12".into(),
            who: "Unknown Guest".into(),
            state,
            started_at,
        };
        let me = Me {
            id: StaffId::fresh(),
            name: "Dana".into(),
            roles: Vec::new(),
            may: may.iter().copied().collect(),
            club: ClubId::fresh(),
            club_name: "Orbit".into(),
            clubs: Vec::new(),
            organisation: OrganisationId::fresh(),
        };
        let hits = Hits {
            me,
            words: "12".into(),
            pages: Vec::new(),
            devices: Vec::new(),
            clients: Vec::new(),
            sessions: vec![session.clone()],
            staff: Vec::new(),
            times: LocalTimes { first: 0, changes: Vec::new() },
            currency: None,
        };
        (hits, session)
    }

    #[test]
    fn a_running_session_leads_to_the_hall_and_a_past_one_to_its_story() {
        let both = [Action::SeeHall, Action::SeeSessions];
        let (hits, session) = found(&both, SessionState::Active);
        let [group]: [Group; 1] = groups(hits).try_into().unwrap();
        let lines = group.lines;
        assert_eq!(group.title, "Sessions");
        assert_eq!(lines[0].href, format!("/hall?device={}", session.device));
        assert_eq!(lines[0].words, "Unknown Guest, PC 12");
        assert_eq!(lines[0].note, "Running · since 15 Jan 2027, 08:00");
        for (may, state) in [(&both[..], SessionState::Ended), (&both[1..], SessionState::Active)] {
            let (hits, session) = found(may, state);
            assert_eq!(groups(hits)[0].lines[0].href, format!("/sessions/{}", session.id));
        }
    }

    #[test]
    fn of_a_client_the_ban_comes_first_or_else_the_note() {
        let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
        let [balance, bonus] = [1500, 70].map(|minor| Money::of(minor).unwrap());
        let hit = ClientHit {
            id: ClientId::fresh(),
            number: 7,
            name: "Arman".into(),
            phone: "+77015550123".into(),
            banned: Some("Broke a headset.".into()),
            note: "Pays late".into(),
            groups: Vec::new(),
            balances: Balances { client: ClientId::fresh(), balance, bonus, expires_next: None },
            archived: false,
        };
        let line = client(hit.clone(), &tenge);
        assert_eq!(line.warning, "Banned: Broke a headset.");
        assert_eq!(line.note, "+7 701 555 01 23 · client ID 7 · balance ₸ 1,500, bonus ₸ 70");
        assert_eq!(client(ClientHit { banned: None, ..hit.clone() }, &tenge).warning, "Note: Pays late");
        let plain = ClientHit { banned: None, note: String::new(), ..hit };
        assert_eq!(client(plain, &tenge).warning, "");
    }

    #[test]
    fn every_tab_of_the_settings_is_found() {
        let pages = domain::search::Sought::read("").pages(domain::access::ActionSet::all());
        for tab in crate::settings::Tab::ALL {
            assert!(pages.iter().any(|page| page.href == tab.href()), "{}", tab.href());
        }
    }
}
