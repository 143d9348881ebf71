//! Looking something up: pages, devices, sessions and staff of whoever looks. It owns no tables.
//!
//! Devices, staff and what runs are few rows of a club: they are read whole and compared here, because a database's
//! own idea of small and capital letters ends with Latin ones. Clients and past sessions are many: they are read by
//! index, the sessions from the devices, clients and ids that are like the words.

mod rows;

use std::collections::HashMap;

use chrono::TimeDelta;
use domain::{
    access::Action,
    clients::called,
    ids::{ClientId, DeviceId},
    search::{ClientHit, DeviceHit, HITS_MOST, Hits, SessionHit, Sitting, Sought, StaffHit, cut},
    sessions::SessionState,
    time::LocalTimes,
};
use sea_orm::ConnectionTrait;

use self::rows::{DeviceRow, Players, RunningRow};
use crate::{clients, clubs, desk::Desk, error::Result, ledger, sql, staff as staff_of};

/// What is like these words, of what whoever asks may see. Without words: the pages.
///
/// # Errors
/// When the database fails.
pub async fn find(desk: &Desk, words: String) -> Result<Hits> {
    desk.may(Action::OwnAccount)?;
    let me = desk.person()?.clone();
    let sought = Sought::read(&words);
    let mut hits = Hits {
        words: cut(&words),
        pages: sought.pages(me.may),
        devices: Vec::new(),
        clients: Vec::new(),
        sessions: Vec::new(),
        staff: Vec::new(),
        times: LocalTimes { first: 0, changes: Vec::new() },
        currency: None,
        me,
    };
    if sought.is_nothing() {
        return Ok(hits);
    }
    let db = sql::snapshot(desk.snapshots()).await?;
    let (hall, past) = (hits.me.may(Action::SeeHall), hits.me.may(Action::SeeSessions));
    if hits.me.may(Action::SeeClients) {
        let like = clients::like(&db, desk, &words).await?;
        hits.clients = client_hits(&db, desk, &like).await?;
    }
    if hall || past {
        let floor = rows::floor(&db, desk).await?;
        let running = rows::running(&db, desk).await?;
        if hall {
            hits.devices = devices(&sought, &floor, &running);
        }
        if past {
            hits.sessions = sessions(&db, desk, &hits.words, &floor, running).await?;
        }
    }
    if hits.me.may(Action::EditStaff) {
        let mut people = rows::staff(&db, desk).await?;
        let seen = staff_of::seen(&db, desk).await?;
        people.retain(|row| seen.person(row.id).is_some());
        hits.staff = staff(&sought, people);
    }
    // Nobody waits for a second connection while they hold one.
    drop(db);
    let oldest = hits.sessions.iter().map(|session| session.started_at).min();
    if oldest.is_some() || !hits.clients.is_empty() {
        let venue = clubs::venue(desk).await?;
        let oldest = oldest.unwrap_or(desk.now);
        hits.times = clubs::local_times_between(venue.zone, oldest, desk.now + TimeDelta::days(3));
        hits.currency = Some(venue.card.currency);
    }
    Ok(hits)
}

/// Devices in use, the likeliest first, else in the order of the hall.
fn devices(sought: &Sought, floor: &[DeviceRow], running: &[RunningRow]) -> Vec<DeviceHit> {
    let mut found: Vec<(u32, &DeviceRow)> = floor
        .iter()
        .filter(|row| row.archived_at.is_none())
        .filter_map(|row| Some((row.likeness(sought)?, row)))
        .collect();
    found.sort_by_key(|(likeness, _)| *likeness);
    let hits = found.into_iter().take(HITS_MOST as usize).map(|(_, row)| DeviceHit {
        id: row.id,
        name: row.called(),
        label: row.label.clone().unwrap_or_default(),
        zone: row.zone.clone(),
        sitting: sitting(row.id, running),
    });
    hits.collect()
}

async fn client_hits(db: &impl ConnectionTrait, desk: &Desk, like: &[ClientId]) -> Result<Vec<ClientHit>> {
    let found = clients::those(db, desk, like).await?;
    let mut balances = ledger::balances_of_all(db, like, desk.now).await?;
    let hits = found.into_iter().filter_map(|client| {
        Some(ClientHit {
            balances: balances.remove(&client.id)?,
            id: client.id,
            number: client.number,
            name: client.called(),
            banned: client.banned(desk.now).map(|ban| ban.reason.clone()),
            archived: client.archived_at.is_some(),
            phone: client.phone,
            note: client.note,
            groups: client.groups,
        })
    });
    Ok(hits.collect())
}

/// Whose past sessions are like the words: registered clients by a part of their name, and Unknown Guest.
async fn players(db: &impl ConnectionTrait, desk: &Desk, sought: &Sought, words: &str) -> Result<Players> {
    let guest = rows::guest(db, desk).await?.filter(|row| sought.is_in(&row.name));
    // A number is that of a device.
    let named = words.chars().any(char::is_alphabetic);
    let registered = if named { clients::like(db, desk, words).await? } else { Vec::new() };
    Ok(Players { guest: guest.map(|row| row.id), registered })
}

fn sitting(device: DeviceId, running: &[RunningRow]) -> Sitting {
    match running.iter().find(|row| row.device_id == device) {
        None => Sitting::Nobody,
        Some(row) if row.state == SessionState::Paused => Sitting::Paused(called(&row.who)),
        Some(row) => Sitting::Playing(called(&row.who)),
    }
}

/// Those that run, then past ones. Also of devices that are no longer in use.
async fn sessions(
    db: &impl ConnectionTrait,
    desk: &Desk,
    words: &str,
    floor: &[DeviceRow],
    running: Vec<RunningRow>,
) -> Result<Vec<SessionHit>> {
    let sought = &Sought::read(words);
    let mut like: Vec<(u32, DeviceId)> =
        floor.iter().filter_map(|row| Some((row.likeness(sought)?, row.id))).collect();
    like.sort_by_key(|(likeness, _)| *likeness);
    let names: HashMap<DeviceId, String> = floor.iter().map(|row| (row.id, row.called())).collect();
    let ids = sought.session_ids();
    let by_id = |row: &RunningRow| ids.is_some_and(|(first, last)| (first..=last).contains(&row.id));
    let there = |row: &RunningRow| like.iter().any(|(_, device)| *device == row.device_id);
    let mut hits: Vec<SessionHit> = running
        .into_iter()
        .filter(|row| sought.is_in(&row.who) || there(row) || by_id(row))
        .take(HITS_MOST as usize)
        .map(|row| SessionHit {
            place: names.get(&row.device_id).cloned().unwrap_or_default(),
            id: row.id,
            device: row.device_id,
            who: called(&row.who),
            state: row.state,
            started_at: row.started_at,
        })
        .collect();
    let players = players(db, desk, sought, words).await?;
    let likeliest: Vec<DeviceId> = like.iter().take(HITS_MOST as usize).map(|(_, device)| *device).collect();
    let past = rows::past(db, desk, &players, &likeliest, ids).await?;
    hits.extend(past.into_iter().map(|row| SessionHit {
        place: names.get(&row.device_id).cloned().unwrap_or_default(),
        id: row.id,
        device: row.device_id,
        who: called(&row.who),
        state: SessionState::Ended,
        started_at: row.started_at,
    }));
    Ok(hits)
}

fn staff(sought: &Sought, everybody: Vec<rows::StaffRow>) -> Vec<StaffHit> {
    let found = everybody.into_iter().filter(|row| sought.is_in(&format!("{} {}", row.name, row.login)));
    let hits = found.take(HITS_MOST as usize).map(|row| StaffHit {
        id: row.id,
        name: row.name,
        login: row.login,
        disabled: row.disabled_at.is_some(),
    });
    hits.collect()
}
