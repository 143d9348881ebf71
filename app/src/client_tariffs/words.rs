//! Client tariffs in words.

use chrono::{Days, NaiveDateTime, NaiveTime, TimeDelta};
use domain::{
    client_tariffs::{ClientTariff, ClientTariffFault, Visits},
    ids::ZoneId,
    refusal::Refusal,
    tariffs::NotOffered,
    time::{Moment, spoken},
};

use crate::{bookings::words::at, tariffs::words::reason_words};

/// Why it is not sold or used like that, and what to do.
pub fn fault_words(fault: &ClientTariffFault) -> String {
    match fault {
        ClientTariffFault::UsedUp => "This time was used already. Choose another tariff.".into(),
        ClientTariffFault::Elsewhere { zone } => format!(
            "This time was bought for {zone}, where it costs less. Use it there, or choose another tariff."
        ),
        ClientTariffFault::Expired { .. } => {
            "This tariff has expired: it was not used in time. Choose another one.".into()
        }
        ClientTariffFault::Cancelled => {
            "This tariff was cancelled: it was taken back, or written off. Choose another one.".into()
        }
        ClientTariffFault::InUse => {
            "A visit that goes on or is booked plays of this tariff. End or cancel it first.".into()
        }
        ClientTariffFault::Cut { from } => format!(
            "The next booking begins {}: this visit would end then, and its rest would be lost. Choose another device.",
            at(*from)
        ),
        ClientTariffFault::NotWrittenOff => {
            "This tariff is not written off: there is nothing to restore.".into()
        }
    }
}

/// `2 h 10 min`; of a multipass `7 of 10 visits`.
pub fn left(tariff: &ClientTariff) -> String {
    let time = spoken(TimeDelta::seconds(tariff.left));
    match (tariff.visits, tariff.visit_seconds) {
        (None, _) => time,
        (Some(visits), Some(each)) => {
            format!("{} of {}", visits_words(visits), spoken(TimeDelta::seconds(each)))
        }
        (Some(visits), None) => format!("{time} in {}", visits_words(visits)),
    }
}

fn visits_words(visits: Visits) -> String {
    let Visits { all, left } = visits;
    if all == 1 { format!("{left} of 1 visit") } else { format!("{left} of {all} visits") }
}

/// `until 5 Dec 2026, 18:30`; of a day that is meant whole `until the end of 31 Dec 2026`. Nothing where nothing ends it.
pub fn valid(tariff: &ClientTariff) -> Option<String> {
    match (tariff.expires, tariff.after_first_use) {
        (Some(local), _) => Some(until(local)),
        (None, Some(minutes)) => {
            Some(format!("{} from its first use", spoken(TimeDelta::minutes(minutes.into()))))
        }
        (None, None) => None,
    }
}

fn until(local: NaiveDateTime) -> String {
    let whole_day = local.time() == NaiveTime::MIN;
    let day_before = local.date().checked_sub_days(Days::new(1)).filter(|_| whole_day);
    match day_before {
        Some(day) => day.format("until the end of %-d %b %Y").to_string(),
        None => local.format("until %-d %b %Y, %H:%M").to_string(),
    }
}

/// Why it cannot be used in a zone at a moment, in a list; `None`: it can.
pub fn not_now(tariff: &ClientTariff, zone: ZoneId, at: Moment) -> Option<String> {
    let words = match tariff.used_in(zone, at).err()? {
        Refusal::ClientTariff(ClientTariffFault::Elsewhere { zone }) => {
            format!("{} left, for {zone} and no dearer zone", left(tariff))
        }
        Refusal::ClientTariff(ClientTariffFault::Expired { .. }) => match tariff.expires {
            Some(local) => format!("Expired: it was good {}", until(local)),
            None => "Expired".to_owned(),
        },
        Refusal::ClientTariff(ClientTariffFault::Cancelled) => "Cancelled".to_owned(),
        Refusal::NotOffered(reason @ NotOffered::Hours { .. }) => reason_words(&reason, &tariff.zone),
        _ => "Used up".to_owned(),
    };
    Some(words)
}

/// Why it cannot be used before the next booking, in a list.
pub fn not_before(next: impl std::fmt::Display) -> String {
    format!("Booked from {next}: this visit would end then, and its rest would be lost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_is_said_as_people_mean_it() {
        let said = |local: &str| until(local.parse().unwrap());
        assert_eq!(said("2026-12-05T18:30:00"), "until 5 Dec 2026, 18:30");
        assert_eq!(said("2027-01-01T00:00:00"), "until the end of 31 Dec 2026");
        assert_eq!(visits_words(Visits { all: 10, left: 9 }), "9 of 10 visits");
        assert_eq!(visits_words(Visits { all: 1, left: 1 }), "1 of 1 visit");
    }
}
