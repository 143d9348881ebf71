//! A week of a tariff, as its form shows it: hours by days, and what an owner should know as sentences.

use std::ops::Range;

use domain::{
    money::Currency,
    tariffs::{
        Cell, DAY, Note, Noted, OnOffer, Preview, PriceColumn, PriceList, Row, WEEK, Week, WeekQuestion,
        ZoneWeek,
    },
};
use leptos::prelude::*;

use super::{
    api::read_week,
    kind::Kind,
    page::{At, Page},
};
use crate::{
    kit::{
        card::Card,
        icon::{Glyph, Icon},
    },
    words::fault_sentence,
};

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// The tariff itself, and all that are for sale.
#[component]
pub fn Weeks(
    /// The tariff.
    own: Week,
    /// All of them.
    all: Week,
    /// What zones are called.
    zones: Vec<PriceColumn>,
    /// What prices are in.
    currency: Currency,
    /// What kind of tariff it is.
    kind: Kind,
) -> impl IntoView {
    let which = which(&own);
    let notes = notes(&own, &zones, false);
    let good = notes.is_empty();
    let about =
        format!("For {}, at the hour at which it is bought and begun. Nothing is saved yet.", kind.priced());
    view! {
        <p class="week__which">{which}</p>
        <p class="card__note">{about}</p>
        <div role="status">
            <ul class="week__notes">
            {said(notes)}
            {good
                .then(|| {
                    view! {
                        <li class="week__note">
                            <Icon glyph=Glyph::Done />
                            "It can be bought at every hour, in every zone. Nothing overlaps."
                        </li>
                    }
                })}
            </ul>
        </div>
        {tables(&own, &zones, &currency, false)}
        <details class="tariff-more">
            <summary>"All tariffs, with this one as it is now"</summary>
            {of_all(&all, &zones, &currency)}
        </details>
    }
}

/// `Next week: Mon 30 Nov – Sun 6 Dec`.
fn which(week: &Week) -> String {
    let sunday = week.monday + chrono::Days::new(6);
    format!("Next week: {} – {}", week.monday.format("Mon %-d %b"), sunday.format("Sun %-d %b"))
}

fn of_all(all: &Week, zones: &[PriceColumn], currency: &Currency) -> impl IntoView + use<> {
    let notes = notes(all, zones, true);
    let good = notes
        .is_empty()
        .then(|| said(vec![(Glyph::Done, "Something is on offer at every hour, in every zone.".to_owned())]));
    view! {
        <ul class="week__notes">{said(notes)} {good}</ul>
        {tables(all, zones, currency, true)}
    }
}

/// All that are for sale, without a form: what there is at each hour in each zone.
#[component]
pub fn AllOffers(
    /// The page.
    page: Page,
    /// What is known of it.
    list: PriceList,
) -> impl IntoView {
    let first = page.preview.try_update_value(Option::take).flatten();
    let answer = RwSignal::new(first.map(Ok));
    // What changed meanwhile changes it.
    Effect::new(move |before: Option<()>| {
        page.list.track();
        if before.is_some() || answer.with_untracked(Option::is_none) {
            leptos::task::spawn_local(async move {
                let question = WeekQuestion { all: true, ..WeekQuestion::default() };
                let _ = answer.try_set(Some(read_week(question).await));
            });
        }
    });
    let PriceList { zones, currency, .. } = list;
    let shown = move || match answer.get() {
        None => view! { <p class="card__note">"Looking…"</p> }.into_any(),
        Some(Ok(Preview::All(all))) => {
            let (which, all) = (which(&all), of_all(&all, &zones, &currency));
            view! {
                <p class="week__which">{which}</p>
                <p class="card__note">
                    "What can be bought at each hour, and its price; of what is paid by the minute that of an hour."
                </p>
                {all}
            }
            .into_any()
        }
        Some(Ok(_)) => ().into_any(),
        Some(Err(fault)) => {
            view! { <p class="refused" role="alert">{fault_sentence(&fault, &currency)}</p> }.into_any()
        }
    };
    view! {
        <Card id="week-title" title="What is on offer, hour by hour">
            {shown}
            <div class="form__buttons">
                <a class="button" href=At::List.href() data-noscroll="">
                    "Close"
                </a>
            </div>
        </Card>
    }
}

fn said(notes: Vec<(Glyph, String)>) -> impl IntoView {
    let notes = notes.into_iter().map(|(glyph, words)| {
        view! {
            <li class="week__note">
                <Icon glyph />
                {words}
            </li>
        }
    });
    notes.collect_view()
}

/// Where something is on offer; a zone without anything is said in a note.
fn tables(week: &Week, zones: &[PriceColumn], currency: &Currency, names: bool) -> impl IntoView {
    let sold = |of: &&ZoneWeek| of.rows.iter().any(|row| row.days.iter().any(|cell| !cell.offers.is_empty()));
    let tables = week.zones.iter().filter(sold).map(|of| {
        let zone = name(zones, of);
        let groups = alike(&of.rows);
        let heads =
            groups.iter().map(|days| view! { <th scope="col">{days_words(days)}</th> }).collect_view();
        let rows = of.rows.iter().map(|row| {
            let cells = groups.iter().map(|days| cell(&row.days[days.start], currency, names));
            let cells = cells.collect_view();
            view! {
                <tr>
                    <th scope="row">{hours(row.from, row.to)}</th>
                    {cells}
                </tr>
            }
        });
        let rows = rows.collect_view();
        view! {
            <div class="table week">
                <table>
                    <caption>{zone}</caption>
                    <thead>
                        <tr>
                            <th scope="col">"Hours"</th>
                            {heads}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    });
    tables.collect_view()
}

fn name(zones: &[PriceColumn], of: &ZoneWeek) -> String {
    zones.iter().find(|column| column.zone == of.zone).map(|column| column.name.clone()).unwrap_or_default()
}

/// Days after each other on which everything is the same.
fn alike(rows: &[Row]) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for day in 0..DAYS.len() {
        let same = day > 0 && rows.iter().all(|row| row.days.get(day) == row.days.get(day - 1));
        match groups.last_mut() {
            Some(last) if same => last.end = day + 1,
            _ => groups.push(day..day + 1),
        }
    }
    groups
}

fn days_words(days: &Range<usize>) -> String {
    match (days.start, days.len()) {
        (_, 7) => "Every day".to_owned(),
        (first, 1) => DAYS[first].to_owned(),
        (first, _) => format!("{}–{}", DAYS[first], DAYS[days.end - 1]),
    }
}

fn cell(cell: &Cell, currency: &Currency, names: bool) -> impl IntoView + use<> {
    if cell.offers.is_empty() {
        return view! {
            <td>
                <span class="week__mark week__mark--gap">
                    <Icon glyph=Glyph::Refused />
                    "not sold"
                </span>
            </td>
        }
        .into_any();
    }
    let offers = cell.offers.iter().map(|offer| view! { <div>{offer_words(offer, currency, names)}</div> });
    let offers = offers.collect_view();
    let overlap = !cell.covered_by.is_empty();
    view! {
        <td>
            {offers}
            {overlap
                .then(|| {
                    view! {
                        <span class="week__mark">
                            <Icon glyph=Glyph::Warning />
                            "overlap"
                        </span>
                    }
                })}
            {cell.closed.then(|| view! { <span class="week__mark">"not sold then"</span> })}
        </td>
    }
    .into_any()
}

/// `₸ 3,000, until 08:00`.
fn offer_words(offer: &OnOffer, currency: &Currency, names: bool) -> String {
    let price = if offer.price == domain::money::Money::ZERO {
        "free".to_owned()
    } else {
        currency.money(offer.price)
    };
    let name = if names { format!("{} ", offer.name) } else { String::new() };
    let until = offer.until.map(|until| until.format(", until %H:%M").to_string()).unwrap_or_default();
    format!("{name}{price}{until}")
}

/// `08:00–22:00`.
fn hours(from: i32, to: i32) -> String {
    format!("{}–{}", time(from), time(to))
}

fn time(minute: i32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// What an owner should know, each once with all zones of which it is true.
fn notes(week: &Week, zones: &[PriceColumn], all: bool) -> Vec<(Glyph, String)> {
    let mut found: Vec<(&Note, Vec<String>)> = Vec::new();
    for of in &week.zones {
        for note in &of.notes {
            match found.iter_mut().find(|(known, _)| *known == note) {
                Some((_, names)) => names.push(name(zones, of)),
                None => found.push((note, vec![name(zones, of)])),
            }
        }
    }
    let words = found.into_iter().map(|(note, names)| {
        let glyph = if note.what == Noted::Gap { Glyph::Refused } else { Glyph::Warning };
        (glyph, format!("{} in {}: {}.", when(note), names.join(", "), what(&note.what, all)))
    });
    words.collect()
}

fn what(noted: &Noted, all: bool) -> String {
    match noted {
        Noted::Gap if all => "no tariff is on offer".to_owned(),
        Noted::Gap => "not sold".to_owned(),
        Noted::Overlap(names) => {
            let first = names.first().map(String::as_str).unwrap_or_default();
            format!("{} overlap; the price of {first} counts", names.join(" and "))
        }
        Noted::Closed => "played, but not sold at that hour".to_owned(),
    }
}

/// `Mon–Fri 08:00–22:00`.
fn when(note: &Note) -> String {
    let to = note.from + note.minutes;
    if note.minutes >= WEEK {
        return "At all hours".to_owned();
    }
    if note.minutes <= DAY {
        let to = if to > DAY { to - DAY } else { to };
        return format!("{} {}", days(&note.days), hours(note.from, to));
    }
    let stretches = note.days.iter().map(|day| {
        let last = (day * DAY + to).rem_euclid(WEEK);
        format!("{} {} – {} {}", word(*day), time(note.from), word(last / DAY), time(last % DAY))
    });
    stretches.collect::<Vec<_>>().join(", ")
}

fn word(day: i32) -> &'static str {
    usize::try_from(day).ok().and_then(|day| DAYS.get(day)).copied().unwrap_or_default()
}

/// `Every day`, `Mon–Fri`, `Mon, Wed`.
fn days(days: &[i32]) -> String {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for day in days.iter().filter_map(|day| usize::try_from(*day).ok()) {
        match runs.last_mut() {
            Some(run) if run.end == day => run.end = day + 1,
            _ => runs.push(day..day + 1),
        }
    }
    runs.iter().map(days_words).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_said_in_words() {
        let both = || Noted::Overlap(vec!["Day".into(), "Evening".into()]);
        for (what, days, from, minutes, words) in [
            (Noted::Gap, vec![0, 1, 2, 3, 4, 5, 6], 480, 840, "Every day 08:00–22:00 in VIP: not sold."),
            (Noted::Gap, vec![0], 360, 240, "Mon 06:00–10:00 in VIP: not sold."),
            (Noted::Gap, vec![0], 0, WEEK, "At all hours in VIP: not sold."),
            (Noted::Gap, vec![4], 1320, DAY * 2 + 600, "Fri 22:00 – Mon 08:00 in VIP: not sold."),
            (Noted::Gap, vec![0, 2, 3], 1320, 600, "Mon, Wed–Thu 22:00–08:00 in VIP: not sold."),
            (Noted::Gap, vec![6], 0, DAY, "Sun 00:00–24:00 in VIP: not sold."),
            (
                both(),
                vec![0, 1, 2, 3, 4],
                1020,
                60,
                "Mon–Fri 17:00–18:00 in VIP: Day and Evening overlap; the price of Day counts.",
            ),
            (Noted::Closed, vec![5], 600, 30, "Sat 10:00–10:30 in VIP: played, but not sold at that hour."),
        ] {
            let zone = domain::ids::ZoneId::fresh();
            let notes = vec![Note { what, days, from, minutes }];
            let monday = "2026-11-30".parse().unwrap();
            let week = Week { monday, zones: vec![ZoneWeek { zone, rows: Vec::new(), notes }] };
            let zones = [PriceColumn { zone, name: "VIP".into() }];
            assert_eq!(super::notes(&week, &zones, false)[0].1, words);
        }
    }

    #[test]
    fn days_that_are_alike_are_one_column() {
        let of = |prices: [i64; 7]| Row {
            from: 0,
            to: DAY,
            days: prices
                .iter()
                .map(|price| Cell {
                    offers: vec![OnOffer {
                        name: String::new(),
                        price: domain::money::Money::of(*price).unwrap(),
                        until: None,
                    }],
                    ..Cell::default()
                })
                .collect(),
        };
        let words = |rows: &[Row]| alike(rows).iter().map(days_words).collect::<Vec<_>>();
        assert_eq!(words(&[of([1; 7])]), ["Every day"]);
        assert_eq!(words(&[of([1, 1, 1, 1, 2, 2, 1])]), ["Mon–Thu", "Fri–Sat", "Sun"]);
        assert_eq!(words(&[of([1; 7]), of([1, 1, 1, 1, 1, 2, 2])]), ["Mon–Fri", "Sat–Sun"]);
    }
}
