//! Play by the minute, in words.

use chrono::TimeDelta;
use domain::{
    minutes::{MinutesFault, Rate, Sooner},
    money::{Currency, Money},
    sessions::Session,
    time::{Moment, spoken},
};

/// Why nobody plays by the minute like that, and what to do.
pub fn minutes_words(fault: &MinutesFault, currency: &Currency) -> String {
    match fault {
        MinutesFault::Guest => {
            "Unknown Guest has no balance to play from. Choose or register a client, or another tariff."
                .into()
        }
        MinutesFault::Balance { minute, balance, missing } => format!(
            "{} is missing: a minute costs {}, the balance is {}. Top it up first.",
            currency.money(*missing),
            currency.money(*minute),
            currency.money(*balance)
        ),
        MinutesFault::NoRoom => {
            "There is not a whole minute before the device is somebody else's, or before the hours of the \
            tariff are over."
                .into()
        }
        MinutesFault::NotAhead => {
            "By the minute is played now, for as long as the balance lasts. It cannot be bought ahead.".into()
        }
        MinutesFault::AtTheEnd => {
            "By the minute is played when everything else is: let it stand last in the cart, once.".into()
        }
        MinutesFault::OtherTariff => "This tariff is not played by the minute. Choose another one.".into(),
        MinutesFault::Already => "This session goes on with this tariff already.".into(),
        MinutesFault::JustNow => "The next minutes are being bought just now. Press again.".into(),
    }
}

/// `₸ 600 an hour`, or `₸ 600 an hour, less 10 %`.
pub fn rate_words(rate: &Rate, currency: &Currency) -> String {
    let hour = format!("{} an hour", currency.money(rate.hour));
    match rate.percent_off {
        0 => hour,
        off => format!("{hour}, less {off} %"),
    }
}

/// Why nothing can be bought, or how long what is on the balance lasts.
pub fn fault_or_lasts(
    fault: Option<&MinutesFault>,
    rate: Rate,
    balance: Money,
    currency: &Currency,
) -> String {
    if let Some(fault) = fault {
        return minutes_words(fault, currency);
    }
    let lasts = spoken(TimeDelta::minutes(rate.lasts(balance, 0)));
    format!("The balance of {} lasts {lasts}.", currency.money(balance))
}

/// `balance for 12 more min, ₸ 600 an hour, used up 17:21`: of who plays by the minute, and of what ends it before.
pub fn lasts_words(session: &Session, now: Moment, rate: &str, ends: &str) -> String {
    let minutes = session.lasts(now).num_minutes();
    let more = match minutes {
        ..60 => format!("{minutes} more min"),
        _ => format!("{} more", spoken(TimeDelta::minutes(minutes))),
    };
    match session.ends_sooner(now) {
        None => format!("balance for {more}, {rate}, used up {ends}"),
        Some(Sooner::Booked) => format!("{more}, {rate}, ends {ends}: the device is booked next"),
        Some(Sooner::Hours) => format!("{more}, {rate}, ends {ends}: its hours are over"),
    }
}

/// The same on a card, where there is less room: `balance: 12 min`.
pub fn short_words(session: &Session, now: Moment) -> Option<String> {
    session.by_minute.as_ref()?;
    let minutes = spoken(TimeDelta::minutes(session.lasts(now).num_minutes()));
    Some(match session.ends_sooner(now) {
        None => format!("balance: {minutes}"),
        Some(Sooner::Booked) => format!("booked next: {minutes}"),
        Some(Sooner::Hours) => format!("hours end: {minutes}"),
    })
}

/// What happens when bought time is over, where something does.
pub fn then_words(session: &Session) -> Option<&'static str> {
    (session.goes_on() && session.in_minutes().is_none())
        .then_some("goes on by the minute when the time is over")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_says_what_is_off_it() {
        let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
        let money = |minor| Money::of(minor).unwrap();
        let rate = |percent_off| Rate { hour: money(600), percent_off, step: money(1) };
        assert_eq!(rate_words(&rate(0), &tenge), "₸ 600 an hour");
        assert_eq!(rate_words(&rate(10), &tenge), "₸ 600 an hour, less 10 %");
        assert_eq!(fault_or_lasts(None, rate(0), money(250), &tenge), "The balance of ₸ 250 lasts 25 min.");
        let missing = MinutesFault::Balance { minute: money(10), balance: money(9), missing: money(1) };
        assert_eq!(
            fault_or_lasts(Some(&missing), rate(0), money(9), &tenge),
            "₸ 1 is missing: a minute costs ₸ 10, the balance is ₸ 9. Top it up first."
        );
    }
}
