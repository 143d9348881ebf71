use proptest::prelude::*;

use super::*;

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn open(from: &str, to: &str) -> DayHours {
    DayHours::Open { from: time(from), to: time(to) }
}

fn exception(text: &str, hours: DayHours) -> Exception {
    Exception { day: day(text), hours, note: String::new() }
}

/// Closed on Mondays, nights from Friday to Sunday, else by day; 23 November 2026 is a Monday.
fn hours(exceptions: Vec<Exception>) -> OpeningHours {
    let (by_day, night) = (open("10:00", "22:00"), open("22:00", "06:00"));
    OpeningHours { week: [DayHours::Closed, by_day, by_day, by_day, night, night, night], exceptions }
}

#[test]
fn the_club_is_open_and_turns_by_cases() {
    let plain = hours(vec![]);
    let holidays = hours(vec![
        exception("2026-11-24", DayHours::Closed),
        exception("2026-11-25", DayHours::RoundTheClock),
        exception("2026-11-28", DayHours::Closed),
    ]);
    for (hours, local, is_open, turns) in [
        // By day: the opening minute is open, the closing minute is not.
        (&plain, "2026-11-24 09:59", false, "2026-11-24 10:00"),
        (&plain, "2026-11-24 10:00", true, "2026-11-24 22:00"),
        (&plain, "2026-11-24 22:00", false, "2026-11-25 10:00"),
        // A night goes past midnight, and Monday's closed day begins with the end of Sunday's.
        (&plain, "2026-11-28 03:00", true, "2026-11-28 06:00"),
        (&plain, "2026-11-28 12:00", false, "2026-11-28 22:00"),
        (&plain, "2026-11-23 05:59", true, "2026-11-23 06:00"),
        (&plain, "2026-11-23 06:00", false, "2026-11-24 10:00"),
        // An exception takes the place of its weekday, but not of the night that began before it.
        (&holidays, "2026-11-23 12:00", false, "2026-11-25 00:00"),
        (&holidays, "2026-11-25 23:59", true, "2026-11-26 00:00"),
        (&holidays, "2026-11-28 05:00", true, "2026-11-28 06:00"),
        (&holidays, "2026-11-28 23:00", false, "2026-11-29 22:00"),
    ] {
        assert_eq!(hours.is_open(at(local)), is_open, "{local}");
        assert_eq!(hours.next_change(at(local)), Some(at(turns)), "{local}");
    }
}

#[test]
fn days_that_touch_are_one_stretch() {
    let mut hours = OpeningHours { week: [open("08:00", "00:00"); 7], exceptions: vec![] };
    hours.week[1] = DayHours::RoundTheClock;
    hours.week[2] = open("00:00", "03:00");
    // Monday from 8, all Tuesday, Wednesday until 3.
    assert_eq!(hours.next_change(at("2026-11-23 09:00")), Some(at("2026-11-25 03:00")));
    // Closed for one minute a day.
    let long = OpeningHours { week: [open("08:00", "07:59"); 7], exceptions: vec![] };
    assert_eq!(long.next_change(at("2026-11-23 09:00")), Some(at("2026-11-24 07:59")));
}

#[test]
fn what_never_changes_within_two_weeks_says_nothing() {
    let always = OpeningHours::default();
    assert!(always.is_open(at("2026-11-23 04:00")));
    assert_eq!(always.next_change(at("2026-11-23 04:00")), None);
    let never = OpeningHours { week: [DayHours::Closed; 7], exceptions: vec![] };
    assert_eq!(
        (never.is_open(at("2026-11-23 04:00")), never.next_change(at("2026-11-23 04:00"))),
        (false, None)
    );
    let once = |exception_day| OpeningHours {
        exceptions: vec![exception(exception_day, open("04:00", "05:00"))],
        ..never.clone()
    };
    assert_eq!(once("2026-12-07").next_change(at("2026-11-23 04:00")), Some(at("2026-12-07 04:00")));
    assert_eq!(once("2026-12-07").next_change(at("2026-11-23 03:59")), None);
    assert_eq!(once("2026-12-08").next_change(at("2026-11-23 04:00")), None);
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn turn(text: &str) -> Turn {
    Turn { at: moment(text), local: moment(text).naive_utc() }
}

#[test]
fn a_screen_tells_by_itself_what_is_now() {
    let hours =
        HoursNow { open: true, turns: vec![turn("2026-11-24T02:00:00Z"), turn("2026-11-26T10:00:00Z")] };
    for (now, words) in [
        ("2026-11-23T20:00:00Z", "Open until 02:00"),
        ("2026-11-24T01:59:59Z", "Open until 02:00"),
        ("2026-11-24T02:00:00Z", "Closed until 26 Nov, 10:00"),
        ("2026-11-25T10:00:01Z", "Closed until 10:00"),
        ("2026-11-26T10:00:00Z", "Open"),
    ] {
        assert_eq!(hours.words(moment(now)).as_deref(), Some(words), "{now}");
    }
    assert_eq!(HoursNow::always().words(moment("2026-11-23T20:00:00Z")), None);
    let shut = HoursNow { open: false, turns: vec![] };
    assert_eq!(shut.words(moment("2026-11-23T20:00:00Z")).as_deref(), Some("Closed"));
}

#[test]
fn a_closing_before_the_end_is_found() {
    let open =
        HoursNow { open: true, turns: vec![turn("2026-11-24T02:00:00Z"), turn("2026-11-24T10:00:00Z")] };
    let shut = HoursNow { open: false, ..open.clone() };
    for (hours, now, ends, closes) in [
        (&open, "2026-11-24T01:00:00Z", "2026-11-24T02:00:00Z", None),
        (&open, "2026-11-24T01:00:00Z", "2026-11-24T02:00:01Z", Some("2026-11-24T02:00:00Z")),
        (&open, "2026-11-24T02:00:00Z", "2026-11-24T12:00:00Z", None),
        // Opens at two, closes at ten.
        (&shut, "2026-11-24T01:00:00Z", "2026-11-24T09:00:00Z", None),
        (&shut, "2026-11-24T01:00:00Z", "2026-11-24T11:00:00Z", Some("2026-11-24T10:00:00Z")),
        (&HoursNow::always(), "2026-11-24T01:00:00Z", "2026-12-24T01:00:00Z", None),
    ] {
        let found = hours.closes_before(moment(now), moment(ends)).map(|turn| turn.at);
        assert_eq!(found, closes.map(moment), "{now} {ends}");
    }
}

fn typed(words: &str) -> Typed {
    Typed(words.into())
}

fn typed_day(kind: DayKind, from: &str, to: &str) -> TypedDay {
    TypedDay { kind, from: typed(from), to: typed(to) }
}

fn added(day: &str, kind: DayKind, from: &str, to: &str, note: &str) -> TypedException {
    TypedException { day: typed(day), kind, from: typed(from), to: typed(to), note: typed(note) }
}

fn edit() -> EditHours {
    let mut week = vec![typed_day(DayKind::RoundTheClock, "", ""); 7];
    week[0] = typed_day(DayKind::Closed, "10:00", "");
    week[4] = typed_day(DayKind::Open, "22:00", " 06:00 ");
    EditHours { id: ActId::fresh(), club: ClubId::fresh(), week, remove: vec![], add: vec![] }
}

#[test]
fn hours_are_read_as_they_were_typed() {
    let known = hours(vec![
        exception("2026-12-31", DayHours::Closed),
        exception("2027-01-01", DayHours::RoundTheClock),
    ]);
    let edit = EditHours {
        remove: vec![day("2026-12-31")],
        add: vec![
            added("2026-12-31", DayKind::Open, "12:00", "04:00", " New Year "),
            added("", DayKind::Closed, "", "", " "),
            added("2026-12-25", DayKind::Closed, "", "", ""),
        ],
        ..edit()
    };
    let read = edit.read(&known).unwrap();
    assert_eq!((read.week[0], read.week[1]), (DayHours::Closed, DayHours::RoundTheClock));
    assert_eq!(read.week[4], open("22:00", "06:00"));
    let days: Vec<_> = read.exceptions.iter().map(|exception| exception.day.to_string()).collect();
    assert_eq!(days, ["2026-12-25", "2026-12-31", "2027-01-01"]);
    let eve = &read.exceptions[1];
    assert_eq!((eve.hours, eve.note.as_str()), (open("12:00", "04:00"), "New Year"));
}

#[test]
fn what_cannot_be_is_refused_by_its_day() {
    let known = hours(vec![exception("2026-12-31", DayHours::Closed)]);
    let with_sunday = |from: &str, to: &str| {
        let mut edit = edit();
        edit.week[6] = typed_day(DayKind::Open, from, to);
        edit
    };
    let with = |exceptions: Vec<TypedException>| EditHours { add: exceptions, ..edit() };
    let on = |day: &str, kind, from: &str, to: &str| vec![added(day, kind, from, to, "")];
    let sunday = Refusal::BadHours { day: "Sunday".into() };
    let twice = |day: &str| Refusal::DayTwice { day: day.into() };
    let bad_date = |typed: &str| Refusal::BadDate { typed: typed.into() };
    let both = ["2027-01-07", "2027-01-07"].map(|day| added(day, DayKind::Closed, "", "", "")).to_vec();
    for (edit, refusal) in [
        (with_sunday("10:00", "10:00"), sunday.clone()),
        (with_sunday("10:00", ""), sunday.clone()),
        (with_sunday("", "25:00"), sunday.clone()),
        (EditHours { week: edit().week[..6].to_vec(), ..edit() }, sunday),
        (with(on("2027-01-07", DayKind::Open, "x", "02:00")), Refusal::BadHours { day: "2027-01-07".into() }),
        (with(on("2026-12-31", DayKind::Closed, "", "")), twice("2026-12-31")),
        (with(both), twice("2027-01-07")),
        (with(on("soon", DayKind::Closed, "", "")), bad_date("soon")),
        (with(on("1812-09-07", DayKind::Closed, "", "")), bad_date("1812-09-07")),
        (with(vec![added("", DayKind::Closed, "", "", "New Year")]), bad_date("")),
        (with(vec![added("2027-01-07", DayKind::Closed, "", "", &"x".repeat(61))]), Refusal::BadName),
    ] {
        assert_eq!(edit.read(&known), Err(refusal), "{edit:?}");
    }
}

fn any_hours() -> impl Strategy<Value = DayHours> {
    prop_oneof![
        Just(DayHours::Closed),
        Just(DayHours::RoundTheClock),
        (0..24_u32, 0..24_u32).prop_filter("two times", |(from, to)| from != to).prop_map(|(from, to)| {
            let hour = |hour| NaiveTime::from_hms_opt(hour, 30, 0).unwrap();
            DayHours::Open { from: hour(from), to: hour(to) }
        }),
    ]
}

/// Written another way: is this minute inside the day's own hours, or inside what is left of the night before?
fn open_by_the_minute(hours: &OpeningHours, local: NaiveDateTime) -> bool {
    let today = match hours.on(local.date()) {
        DayHours::Closed => false,
        DayHours::RoundTheClock => true,
        DayHours::Open { from, to } if from < to => from <= local.time() && local.time() < to,
        DayHours::Open { from, .. } => from <= local.time(),
    };
    let night = match hours.on(local.date() - TimeDelta::days(1)) {
        DayHours::Open { from, to } if to <= from => local.time() < to,
        _ => false,
    };
    today || night
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_next_change_is_the_one_that_a_watcher_sees(
        week in proptest::array::uniform7(any_hours()),
        exceptions in proptest::collection::vec((0..16_i64, any_hours()), 0..5),
        start in 0..1440_i64,
    ) {
        let monday = at("2026-11-23 00:00");
        let mut hours = OpeningHours { week, exceptions: vec![] };
        for (ahead, special) in exceptions {
            let day = (monday + TimeDelta::days(ahead)).date();
            if hours.exceptions.iter().all(|known| known.day != day) {
                hours.exceptions.push(Exception { day, hours: special, note: String::new() });
            }
        }
        let local = monday + TimeDelta::minutes(start);
        let open = open_by_the_minute(&hours, local);
        prop_assert_eq!(hours.is_open(local), open);
        let mut minutes = (1..=14 * 1440).map(|minute| local + TimeDelta::minutes(minute));
        let seen = minutes.find(|minute| open_by_the_minute(&hours, *minute) != open);
        prop_assert_eq!(hours.next_change(local), seen);
    }
}
