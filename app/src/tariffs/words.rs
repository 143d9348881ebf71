//! Why a tariff cannot be bought, in words.

use chrono::{NaiveDateTime, TimeDelta};
use domain::{
    tariffs::{NotOffered, Plays, Sold, TariffFault},
    time::spoken,
};

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

fn visits_words(visits: i32, minutes: i32) -> String {
    let each = spoken(TimeDelta::minutes(minutes.into()));
    if visits == 1 { format!("1 visit of {each}") } else { format!("{visits} visits of {each}") }
}

/// What is wrong with a tariff, and what to do.
pub const fn fault_words(fault: TariffFault) -> &'static str {
    match fault {
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
        TariffFault::Unknown => "This schedule or group is not there any more. Load the page anew.",
    }
}

/// In a list, beside its name.
pub fn reason_words(reason: &NotOffered, zone: &str) -> String {
    match reason {
        NotOffered::Zone => format!("Not sold in {zone}"),
        NotOffered::Hours { next } => format!("Not played at this hour{}", again(*next)),
        NotOffered::Sale { next: None } => "Not for sale".to_owned(),
        NotOffered::Sale { next } => format!("Not sold at this hour{}", again(*next)),
        NotOffered::Channel => "Not sold at the desk".to_owned(),
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
