//! Clients in words, and the tags beside them.

use domain::{
    balances::Balances,
    clients::{Ban, Client, Group, Totals},
    money::Currency,
    time::{LocalTimes, Moment, spoken},
};
use leptos::prelude::*;

use crate::kit::icon::{Glyph, Icon};

/// `22 Nov 2026`, in the club's time.
pub fn day(times: &LocalTimes, moment: Moment) -> String {
    times.local(moment).format("%-d %b %Y").to_string()
}

/// Why somebody is kept out, by whom, and how long.
pub fn ban_words(ban: &Ban, times: &LocalTimes) -> String {
    let until = match ban.until {
        // It is over when the day after its last one begins.
        Some(end) => format!("until the end of {}", day(times, end - chrono::TimeDelta::seconds(1))),
        None => "until it is lifted".to_owned(),
    };
    format!("{}. By {} on {}, {until}.", ban.reason.trim_end_matches('.'), ban.by, day(times, ban.from))
}

/// How a ban was over.
pub fn lifted_words(ban: &Ban, times: &LocalTimes, now: Moment) -> String {
    match ban.clone().lived_until(now).lifted {
        None => "lasts".to_owned(),
        Some(lifted) => match lifted.by {
            Some(by) => format!("lifted by {by} on {}", day(times, lifted.at)),
            None => format!("over by itself on {}", day(times, lifted.at)),
        },
    }
}

/// `2.5 visits a month`, where there is enough to say so.
pub fn frequency(totals: &Totals, now: Moment) -> Option<String> {
    let tenths = totals.monthly_tenths(now)?;
    Some(format!("{}.{} a month", tenths / 10, tenths % 10))
}

/// `balance ₸ 1,500, bonus ₸ 70`: what somebody who is found can spend.
pub fn balances_words(balances: &Balances, currency: &Currency) -> String {
    format!("balance {}, bonus {}", currency.money(balances.balance), currency.money(balances.bonus))
}

/// What has to be known of somebody first: the ban, or else the note; empty for neither.
pub fn first_of_all(banned: Option<&str>, note: &str) -> String {
    match (banned, note) {
        (Some(reason), _) => format!("Banned: {reason}"),
        (None, "") => String::new(),
        (None, note) => format!("Note: {note}"),
    }
}

/// `12 h 05 min`, or a dash for nothing.
pub fn played(seconds: i64) -> String {
    if seconds == 0 { "—".to_owned() } else { spoken(chrono::TimeDelta::seconds(seconds)) }
}

/// What is not known is a dash.
pub fn or_dash(text: Option<&str>) -> String {
    text.filter(|text| !text.is_empty()).unwrap_or("—").to_owned()
}

/// A mark that says how a client stands: an icon and a word.
#[component]
pub fn Mark(
    /// Its colour.
    tone: &'static str,
    /// The icon.
    glyph: Glyph,
    /// The word.
    word: &'static str,
) -> impl IntoView {
    view! {
        <span class=format!("mark mark--{tone}")>
            <Icon glyph />
            {word}
        </span>
    }
}

/// How a client stands: banned, archived, unverified.
#[component]
pub fn Marks(
    /// Who.
    client: Client,
    /// The server's clock.
    now: Moment,
) -> impl IntoView {
    let banned = client.banned(now).is_some();
    view! {
        {banned.then(|| view! { <Mark tone="danger" glyph=Glyph::Forbidden word="Banned" /> })}
        {client.archived_at.is_some().then(|| view! { <Mark tone="quiet" glyph=Glyph::Close word="Archived" /> })}
        {client
            .verified_at
            .is_none()
            .then(|| view! { <Mark tone="quiet" glyph=Glyph::Refused word="Unverified" /> })}
    }
}

/// The groups as tags.
#[component]
pub fn Tags(
    /// Which.
    groups: Vec<Group>,
) -> impl IntoView {
    (!groups.is_empty()).then(|| {
        let tags = groups.into_iter().map(|group| {
            view! { <li class=format!("tag tag--{}", group.colour.slug())>{group.name}</li> }
        });
        view! {
            <ul class="tags" aria-label="Groups">
                {tags.collect_view()}
            </ul>
        }
    })
}

/// The same where they stand within a link.
#[component]
pub fn TagsWithin(
    /// Which.
    groups: Vec<Group>,
) -> impl IntoView {
    let tags = groups.into_iter();
    tags.map(|group| view! { <span class=format!("tag tag--{}", group.colour.slug())>{group.name}</span> })
        .collect_view()
}

#[cfg(test)]
mod tests {
    use domain::{clients::Lifted, ids::BanId};

    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn a_ban_says_why_by_whom_and_until_when() {
        let almaty = LocalTimes { first: 18_000, changes: vec![] };
        let ban = Ban {
            id: BanId::fresh(),
            reason: "Broke a headset.".into(),
            from: at("2026-11-22T15:30:00Z"),
            until: Some(at("2026-11-23T19:00:00Z")),
            by: "Dana".into(),
            lifted: None,
        };
        let words = "Broke a headset. By Dana on 22 Nov 2026, until the end of 23 Nov 2026.";
        assert_eq!(ban_words(&ban, &almaty), words);
        let open = Ban { until: None, ..ban.clone() };
        assert!(ban_words(&open, &almaty).ends_with("until it is lifted."));
        assert_eq!(lifted_words(&ban, &almaty, ban.from), "lasts");
        assert_eq!(lifted_words(&ban, &almaty, at("2026-12-01T00:00:00Z")), "over by itself on 24 Nov 2026");
        let lifted = Lifted { at: at("2026-11-22T16:00:00Z"), by: Some("Timur".into()) };
        let lifted = Ban { lifted: Some(lifted), ..open };
        assert_eq!(lifted_words(&lifted, &almaty, ban.from), "lifted by Timur on 22 Nov 2026");
    }

    #[test]
    fn how_often_somebody_comes_is_said_in_tenths() {
        let first = at("2026-10-01T10:00:00Z");
        let totals = Totals { visits: 5, first: Some(first), ..Totals::default() };
        assert_eq!(frequency(&totals, first + chrono::TimeDelta::days(60)).as_deref(), Some("2.5 a month"));
        assert_eq!(frequency(&totals, first), None);
    }
}
