//! Stories of the two nights a year in which the clock on the wall is changed.

use crate::stage::{Stage, minutes, story};
use club::{clubs, sessions, shifts};
use domain::{
    clubs::EditClub,
    ids::{ActId, SessionId, ShiftId},
    sessions::{EndReason, past::SessionFilter},
    shifts::{Close, Open, Shift},
    time::Moment,
};
use serde_json::json;

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

/// Lets time pass until then.
fn until(stage: &Stage, text: &str) {
    let now = stage.club.now();
    stage.clock.advance(moment(text) - now);
}

async fn lives_in(stage: &Stage, time_zone: &str, day_starts_at: &str) {
    let edit = json!({
        "id": ActId::fresh(), "club": stage.hall.club.id, "name": "Orbit", "phone": "", "country": "DE",
        "time_zone": time_zone, "warning_minutes": "5", "longest_pause_minutes": "30", "price_step": "10",
        "day_starts_at": day_starts_at,
    });
    let edit: EditClub = serde_json::from_value(edit).unwrap();
    clubs::edit(&stage.owner_desk(), edit).await.unwrap();
}

/// Sells an hour then, and says on which business day it was booked.
async fn sold_on(stage: &Stage, pc: i32, at: &str) -> String {
    until(stage, at);
    sessions::fire_due(&stage.club).await.unwrap();
    let session = stage.seated(pc).await;
    let order = session.blocks[0].order;
    for day in -1..=1 {
        let day = (moment(at) + minutes(day * 24 * 60)).date_naive();
        // On SQLite an id is bytes, on PostgreSQL a text in quotes.
        let booked = [format!("about = '{order}'"), format!("about = x'{}'", order.0.simple())];
        let there = if stage.url.starts_with("sqlite:") { &booked[1] } else { &booked[0] };
        let sales = format!(r#""transaction" where business_day = '{day}' and {there}"#);
        if stage.count(&sales).await == 1 {
            return day.to_string();
        }
    }
    panic!("what was sold at {at} is on no day around");
}

/// The shift is closed then, and the next one opened.
async fn shift_of(stage: &Stage, last: ShiftId, at: &str) -> Shift {
    until(stage, at);
    let club = stage.hall.club.id;
    let close = json!({ "id": ActId::fresh(), "club": club, "shift": last, "counted": "20000", "note": "" });
    let close: Close = serde_json::from_value(close).unwrap();
    shifts::close(&stage.desk(), close).await.unwrap();
    let open = json!({ "id": ShiftId::fresh(), "club": club, "opening_cash": "20000" });
    let open: Open = serde_json::from_value(open).unwrap();
    shifts::open(&stage.desk(), open).await.unwrap()
}

/// An hour that begins half an hour before the change is an hour, whatever the wall says.
async fn an_hour_stays_an_hour(stage: &Stage, begins: &str, ends_on_the_wall: &str) {
    until(stage, begins);
    let session = stage.seated(1).await;
    let end = moment(begins) + minutes(60);
    assert_eq!(session.ends_at(), Some(end));
    assert_eq!(stage.board().await.times.hour_minute(end), ends_on_the_wall);
    stage.clock.advance(minutes(59));
    sessions::fire_due(&stage.club).await.unwrap();
    let left = stage.session(session.id).await.remaining(stage.club.now());
    assert_eq!(left, minutes(1));
    stage.clock.advance(minutes(1));
    sessions::fire_due(&stage.club).await.unwrap();
    let ended = stage.session(session.id).await;
    let over = ended.ended.clone().unwrap();
    assert_eq!((over.at, over.why), (end, EndReason::TimeRanOut));
    assert_eq!(ended.played(over.at), minutes(60));
}

story!(a_guest_plays_an_hour_when_the_clock_is_changed_in_berlin, |stage| {
    lives_in(stage, "Europe/Berlin", "06:00").await;
    // From 01:30 over the hour that is left out, and from 02:30 to 02:30 an hour later.
    an_hour_stays_an_hour(stage, "2027-03-28T00:30:00Z", "03:30").await;
    an_hour_stays_an_hour(stage, "2027-10-31T00:30:00Z", "02:30").await;
});

story!(a_guest_plays_an_hour_when_the_clock_is_changed_in_havana, |stage| {
    lives_in(stage, "America/Havana", "06:00").await;
    // From 23:30 over a midnight that is left out, and from 00:30 to 00:30 an hour later.
    an_hour_stays_an_hour(stage, "2027-03-14T04:30:00Z", "01:30").await;
    an_hour_stays_an_hour(stage, "2027-11-07T04:30:00Z", "00:30").await;
});

story!(a_sale_of_such_a_night_is_booked_on_the_day_the_night_began, |stage| {
    lives_in(stage, "Europe/Berlin", "06:00").await;
    for (pc, at, day) in [
        (1, "2027-03-28T03:59:59Z", "2027-03-27"),
        (2, "2027-03-28T04:00:00Z", "2027-03-28"),
        (1, "2027-10-31T04:59:59Z", "2027-10-30"),
        (2, "2027-10-31T05:00:00Z", "2027-10-31"),
    ] {
        assert_eq!(sold_on(stage, pc, at).await, day, "{at}");
    }
});

story!(a_day_begins_once_also_at_an_hour_that_is_left_out_or_comes_twice, |stage| {
    lives_in(stage, "Europe/Berlin", "02:30").await;
    for (pc, at, day) in [
        // 01:59:59, and then 03:00.
        (1, "2027-03-28T00:59:59Z", "2027-03-27"),
        (2, "2027-03-28T01:00:00Z", "2027-03-28"),
        // 02:29:59, 02:30, 02:00 again, 02:30 again.
        (1, "2027-10-31T00:29:59Z", "2027-10-30"),
        (2, "2027-10-31T00:30:00Z", "2027-10-31"),
        (3, "2027-10-31T01:00:00Z", "2027-10-31"),
        (4, "2027-10-31T01:30:00Z", "2027-10-31"),
    ] {
        assert_eq!(sold_on(stage, pc, at).await, day, "{at}");
    }
});

story!(a_shift_of_such_a_night_belongs_to_the_day_that_has_begun, |stage| {
    lives_in(stage, "Europe/Berlin", "02:30").await;
    let mut last = stage.shift;
    for (at, day) in [
        ("2027-03-28T00:59:59Z", "2027-03-27"),
        ("2027-03-28T01:00:00Z", "2027-03-28"),
        ("2027-10-31T00:15:00Z", "2027-10-30"),
        ("2027-10-31T00:45:00Z", "2027-10-31"),
        ("2027-10-31T01:15:00Z", "2027-10-31"),
        ("2027-11-01T01:15:00Z", "2027-10-31"),
    ] {
        let shift = shift_of(stage, last, at).await;
        assert_eq!(shift.business_day.to_string(), day, "{at}");
        last = shift.id;
    }
});

/// Guests come a minute before a day, with it, in its last minute and after it: the list of the day has two of them.
async fn the_list_of(stage: &Stage, day: &str, begins: &str, ends: &str) {
    let mut guests = Vec::new();
    let minute_before = |text: &str| (moment(text) - minutes(1)).to_rfc3339();
    let moments = [minute_before(begins), begins.to_owned(), minute_before(ends), ends.to_owned()];
    for (pc, at) in (1..=4).zip(&moments) {
        until(stage, at);
        sessions::fire_due(&stage.club).await.unwrap();
        guests.push(stage.seated(pc).await.id);
    }
    let only = Some(day.parse().unwrap());
    let filter = SessionFilter { from: only, to: only, ..SessionFilter::default() };
    let past = sessions::past(&stage.desk(), filter).await.unwrap();
    let found: Vec<SessionId> = past.rows.iter().map(|line| line.id).collect();
    assert_eq!(found, [guests[2], guests[1]], "{day}");
}

story!(a_day_of_23_or_25_hours_is_listed_whole, |stage| {
    lives_in(stage, "Europe/Berlin", "06:00").await;
    the_list_of(stage, "2027-03-28", "2027-03-27T23:00:00Z", "2027-03-28T22:00:00Z").await;
    the_list_of(stage, "2027-10-31", "2027-10-30T22:00:00Z", "2027-10-31T23:00:00Z").await;
});

story!(a_day_that_begins_at_one_or_has_two_midnights_is_listed_whole, |stage| {
    lives_in(stage, "America/Havana", "06:00").await;
    the_list_of(stage, "2027-03-14", "2027-03-14T05:00:00Z", "2027-03-15T04:00:00Z").await;
    the_list_of(stage, "2027-11-07", "2027-11-07T04:00:00Z", "2027-11-08T05:00:00Z").await;
});
