//! Why a tariff cannot be bought, in words.

use chrono::{NaiveDateTime, TimeDelta};
use domain::{
    money::Currency,
    tariffs::{Expiry, NotOffered, Plays, Sold, TariffFault, TypedUnit},
    time::spoken,
};

use crate::words::sentence;

/// What one unit of an offer is.
pub fn unit_words(plays: Plays) -> String {
    match plays {
        Plays::Units { minutes, .. } => spoken(TimeDelta::minutes(minutes.into())),
        Plays::Until(_) => "Until its hours end".to_owned(),
        Plays::Visits { visits, minutes, .. } => visits_words(visits, minutes),
        Plays::Minute => "By the minute".to_owned(),
    }
}

/// What one unit of a tariff is.
pub fn sold_words(sold: Sold) -> String {
    unit_words(match sold {
        Sold::Units { minutes, .. } => Plays::Units { minutes, cut: None },
        Sold::Window => Plays::Until(None),
        Sold::Visits { visits, minutes } => Plays::Visits { visits, minutes, cut: None },
        Sold::Minute => Plays::Minute,
    })
}

/// What ends it besides being played: `30 days after it was bought, 3 visits`.
pub fn expiry_words(expiry: &Expiry) -> String {
    let span = |minutes: i32| {
        let (number, unit) = TypedUnit::of(minutes);
        let (one, many) = match unit {
            TypedUnit::Minutes => ("minute", "minutes"),
            TypedUnit::Hours => ("hour", "hours"),
            TypedUnit::Days => ("day", "days"),
            TypedUnit::Weeks => ("week", "weeks"),
        };
        format!("{number} {}", if number == 1 { one } else { many })
    };
    let visits = |visits: i32| if visits == 1 { "1 visit".to_owned() } else { format!("{visits} visits") };
    let ends = [
        expiry.after_purchase.map(|minutes| format!("{} after it was bought", span(minutes))),
        expiry.after_first_use.map(|minutes| format!("{} after it was first played", span(minutes))),
        expiry.visits.map(visits),
        expiry.on.map(|day| day.format("until %-d %b %Y").to_string()),
    ];
    ends.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn visits_words(visits: i32, minutes: i32) -> String {
    let each = spoken(TimeDelta::minutes(minutes.into()));
    if visits == 1 { format!("1 visit of {each}") } else { format!("{visits} visits of {each}") }
}

/// What is wrong with a tariff, and what to do.
pub fn fault_words(fault: &TariffFault, currency: &Currency) -> String {
    let words = match fault {
        TariffFault::NoHours => {
            "A tariff that lasts until its hours end needs hours: choose a schedule for each of its prices."
        }
        TariffFault::HoursTwice => {
            "The same hours stand there twice. Choose another schedule for one of them."
        }
        TariffFault::NoGroups => "Choose the groups of clients that it is sold to.",
        TariffFault::Description => "The description has at most 500 letters.",
        TariffFault::Span => "How long it is good is a whole number, and no longer than ten years.",
        TariffFault::Visits => "How many visits it has is a whole number from 1 to 1000.",
        TariffFault::Day => "The day at whose end it is over is written as 2026-12-31.",
        TariffFault::NoChannel => "Choose where it is sold: at the desk, in the app or at a kiosk.",
        TariffFault::HoursName => {
            "There are hours with this name already. Choose them in the list, or call the new ones otherwise."
        }
        TariffFault::Unknown => "This schedule or group is not there any more. Load the page anew.",
        TariffFault::NoPrice => {
            "No price in any zone: it would not be sold anywhere. Enter one; 0 is free, empty is not sold there."
        }
        TariffFault::Time => "Enter a time of the day, as in 22:00.",
        TariffFault::SameTimes => {
            "These hours end when they begin. Enter another time, or choose “Any time” for all day and night."
        }
        TariffFault::EndsBefore => {
            "These hours end before they begin. If they go on past midnight, tick that they end on the next day."
        }
        TariffFault::Fields(wrong) => {
            let sentences = wrong.iter().map(|one| sentence(&one.why, currency));
            return sentences.collect::<Vec<_>>().join(" ");
        }
    };
    words.to_owned()
}

/// In a list, beside its name.
pub fn reason_words(reason: &NotOffered, zone: &str) -> String {
    match reason {
        NotOffered::Zone => format!("Not sold in {zone}"),
        NotOffered::Hours { next } => format!("Not played at this hour{}", again(*next)),
        NotOffered::Sale { next: None } => "Not for sale".to_owned(),
        NotOffered::Sale { next } => format!("Not sold at this hour{}", again(*next)),
        NotOffered::Channel => "Not sold at the desk".to_owned(),
        NotOffered::OntoAccount => "Sold on the client's page, and used from there".to_owned(),
        NotOffered::AtSeat => "Sold where it is played".to_owned(),
        NotOffered::NewClients => "Only for new clients".to_owned(),
        NotOffered::Groups { groups } => format!("Only for {}", groups.join(", ")),
    }
}

/// As the answer to a press.
pub fn refused_words(reason: &NotOffered) -> String {
    let words = match reason {
        NotOffered::Zone => "This tariff is not sold in this zone".to_owned(),
        NotOffered::Hours { next } => format!("This tariff cannot be played at this hour{}", again(*next)),
        NotOffered::Sale { next: None } => "This tariff is not for sale".to_owned(),
        NotOffered::Sale { next } => format!("This tariff is not sold at this hour{}", again(*next)),
        NotOffered::Channel => "This tariff is not sold at the desk".to_owned(),
        NotOffered::OntoAccount => {
            "This tariff is sold on the client's page, onto their account, and used from there".to_owned()
        }
        NotOffered::AtSeat => "This tariff is sold where it is played, not onto an account".to_owned(),
        NotOffered::NewClients => {
            "This tariff is only for registered clients who have never bought anything here".to_owned()
        }
        NotOffered::Groups { groups } => format!("This tariff is only for clients in {}", groups.join(", ")),
    };
    format!("{words}. Choose another one.")
}

fn again(next: Option<NaiveDateTime>) -> String {
    next.map_or_else(String::new, |next| next.format("; next from %-d %b, %H:%M").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_tariff_is_said() {
        let none = Expiry::default();
        let on = Some("2027-06-30".parse().unwrap());
        for (expiry, words) in [
            (none, ""),
            (Expiry { after_purchase: Some(43_200), ..none }, "30 days after it was bought"),
            (
                Expiry { after_first_use: Some(60), visits: Some(1), on, ..none },
                "1 hour after it was first played, 1 visit, until 30 Jun 2027",
            ),
            (
                Expiry { after_first_use: Some(20_160), visits: Some(3), ..none },
                "2 weeks after it was first played, 3 visits",
            ),
        ] {
            assert_eq!(expiry_words(&expiry), words);
        }
    }

    #[test]
    fn each_reason_has_its_words() {
        let next = Some("2026-11-22T18:00:00".parse().unwrap());
        let regulars = NotOffered::Groups { groups: vec!["Regulars".into(), "School".into()] };
        for (reason, listed, refused) in [
            (NotOffered::Zone, "Not sold in VIP", "This tariff is not sold in this zone"),
            (
                NotOffered::Hours { next },
                "Not played at this hour; next from 22 Nov, 18:00",
                "This tariff cannot be played at this hour; next from 22 Nov, 18:00",
            ),
            (
                NotOffered::Hours { next: None },
                "Not played at this hour",
                "This tariff cannot be played at this hour",
            ),
            (
                NotOffered::Sale { next },
                "Not sold at this hour; next from 22 Nov, 18:00",
                "This tariff is not sold at this hour; next from 22 Nov, 18:00",
            ),
            (NotOffered::Sale { next: None }, "Not for sale", "This tariff is not for sale"),
            (
                NotOffered::NewClients,
                "Only for new clients",
                "This tariff is only for registered clients who have never bought anything here",
            ),
            (regulars, "Only for Regulars, School", "This tariff is only for clients in Regulars, School"),
        ] {
            assert_eq!(reason_words(&reason, "VIP"), listed);
            assert_eq!(refused_words(&reason), format!("{refused}. Choose another one."));
        }
    }
}
