//! A venue and how it wants things done.

use std::ops::RangeInclusive;

use chrono::{NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    bookings::BookingHabits,
    hours::OpeningHours,
    ids::{ActId, ClubId},
    money::{Currency, Money, Typed},
    refusal::Refusal,
    setup,
    shifts::Tax,
    staff::Me,
};

/// One venue, with its settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClubCard {
    /// Its id.
    pub id: ClubId,
    /// As people call it.
    pub name: String,
    /// Of the organisation; every amount on the screen is in it.
    pub currency: Currency,
    /// Computed amounts are rounded down to it (decision 20).
    pub price_step: Money,
    /// A session is *ending soon* under this (decision 1).
    pub warning_minutes: i32,
    /// A pause resumes by itself after this (decision 11).
    pub longest_pause_minutes: i32,
    /// When a business day begins (decision 35a).
    pub day_starts_at: NaiveTime,
    /// How it handles what is booked.
    pub booking: BookingHabits,
}

impl ClubCard {
    /// Under this a session is ending soon.
    pub fn warning(&self) -> TimeDelta {
        TimeDelta::minutes(self.warning_minutes.into())
    }

    /// A pause is no longer than this.
    pub fn longest_pause(&self) -> TimeDelta {
        TimeDelta::minutes(self.longest_pause_minutes.into())
    }
}

/// Everything the page of the club's settings shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClubSettings {
    /// The venue.
    pub club: ClubCard,
    /// Its own number; may be empty.
    pub phone: String,
    /// ISO 3166, as `KZ`.
    pub country: String,
    /// Of the IANA database.
    pub time_zone: String,
    /// When it is open.
    pub hours: OpeningHours,
    /// Sessions go on when a shift is closed (decision 32).
    pub sessions_carry_over: bool,
    /// What its prices include; `None`: no tax.
    pub tax: Option<Tax>,
    /// Who looks.
    pub me: Me,
    /// For the first form on the page.
    pub form: Uuid,
}

/// Changes the club's settings; all of it as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditClub {
    /// Made with the form.
    pub id: ActId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// What the club is to be called.
    pub name: Typed,
    /// Its own number; may be empty.
    #[serde(default)]
    pub phone: Typed,
    /// ISO 3166.
    pub country: Typed,
    /// Of the IANA database.
    pub time_zone: Typed,
    /// A session is *ending soon* under so many minutes.
    pub warning_minutes: Typed,
    /// A pause resumes by itself after so many minutes.
    pub longest_pause_minutes: Typed,
    /// Amounts are rounded down to it.
    pub price_step: Typed,
    /// When a business day begins, as `06:00`.
    pub day_starts_at: Typed,
    /// Sessions go on when a shift is closed.
    #[serde(default)]
    pub sessions_carry_over: bool,
}

/// A club of the organisation, as its owner lists them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClubLine {
    /// Its id.
    pub id: ClubId,
    /// As people call it.
    pub name: String,
    /// ISO 3166, as `KZ`.
    pub country: String,
    /// Of the IANA database.
    pub time_zone: String,
    /// How many devices it has, without archived ones.
    pub devices: u32,
    /// How many people have a role there and can sign in.
    pub staff: u32,
}

/// Everything the page of clubs shows, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClubList {
    /// Who looks.
    pub me: Me,
    /// The clubs in which they have a role, by name.
    pub clubs: Vec<ClubLine>,
    /// Of the organisation.
    pub currency: Currency,
    /// May they open one more? That takes the right to in all clubs.
    pub may_add: bool,
    /// For the first form on the page.
    pub form: Uuid,
}

/// One more club of the organisation, as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewClub {
    /// Made with the form.
    pub id: ClubId,
    /// What it is to be called.
    pub name: Typed,
    /// ISO 3166.
    pub country: Typed,
    /// Of the IANA database.
    pub time_zone: Typed,
    /// Its own number; may be empty.
    #[serde(default)]
    pub phone: Typed,
    /// Amounts are rounded down to it.
    #[serde(default)]
    pub price_step: Typed,
    /// The club whose settings it begins with; empty: the usual ones.
    #[serde(default)]
    pub copy_from: Typed,
}

/// How a club wants things done: what a new one can copy from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Habits {
    /// A session is *ending soon* under so many minutes.
    pub warning_minutes: i32,
    /// A pause resumes by itself after so many minutes.
    pub longest_pause_minutes: i32,
    /// Amounts are rounded down to it.
    pub price_step: Money,
    /// When a business day begins.
    pub day_starts_at: NaiveTime,
}

impl Habits {
    /// Those of a club that says nothing else (decisions 1, 11 and 35a).
    pub fn usual(price_step: Money) -> Self {
        Self {
            warning_minutes: 5,
            longest_pause_minutes: 30,
            price_step,
            day_starts_at: NaiveTime::from_hms_opt(6, 0, 0).unwrap_or_default(),
        }
    }
}

impl NewClub {
    /// Whose settings are copied, if any are.
    ///
    /// # Errors
    /// When it is no id.
    pub fn copied(&self) -> Result<Option<ClubId>, uuid::Error> {
        let club = self.copy_from.0.trim();
        if club.is_empty() { Ok(None) } else { club.parse().map(Some) }
    }

    /// What was typed. Copied habits go before a price step.
    ///
    /// # Errors
    /// [`Refusal::BadName`], [`Refusal::BadPhone`], [`Refusal::BadCountry`], [`Refusal::BadAmount`],
    /// [`Refusal::BadPriceStep`].
    pub fn read(&self, currency: &Currency, copied: Option<Habits>) -> Result<ClubTerms, Refusal> {
        let name = plain_name(&self.name)?;
        let phone = phone(&self.phone)?;
        let country = setup::country(&self.country.0)?;
        let habits = match copied {
            Some(habits) => habits,
            None => Habits::usual(price_step(&self.price_step, currency)?),
        };
        Ok(ClubTerms::of(name, phone, country, habits))
    }
}

/// Settings that were read and found good. The time zone is read where the zones are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClubTerms {
    /// 1 to 60 letters.
    pub name: String,
    /// Empty, or digits as people write them.
    pub phone: String,
    /// Two capital letters.
    pub country: String,
    /// 0 to 120.
    pub warning_minutes: i32,
    /// 1 to 720.
    pub longest_pause_minutes: i32,
    /// Not zero.
    pub price_step: Money,
    /// To the minute.
    pub day_starts_at: NaiveTime,
    /// A new club's do not.
    pub sessions_carry_over: bool,
}

impl ClubTerms {
    /// A club with these habits.
    pub fn of(name: String, phone: String, country: String, habits: Habits) -> Self {
        let Habits { warning_minutes, longest_pause_minutes, price_step, day_starts_at } = habits;
        let sessions_carry_over = false;
        Self {
            name,
            phone,
            country,
            warning_minutes,
            longest_pause_minutes,
            price_step,
            day_starts_at,
            sessions_carry_over,
        }
    }
}

impl EditClub {
    /// What was typed.
    ///
    /// # Errors
    /// [`Refusal::BadName`], [`Refusal::BadPhone`], [`Refusal::BadCountry`], [`Refusal::BadWarningMinutes`],
    /// [`Refusal::BadPauseMinutes`], [`Refusal::BadAmount`], [`Refusal::BadPriceStep`],
    /// [`Refusal::BadDayStart`].
    pub fn read(&self, currency: &Currency) -> Result<ClubTerms, Refusal> {
        let name = plain_name(&self.name)?;
        let phone = phone(&self.phone)?;
        let country = setup::country(&self.country.0)?;
        let warning_minutes = whole(&self.warning_minutes, 0..=120).ok_or(Refusal::BadWarningMinutes)?;
        let longest_pause_minutes =
            whole(&self.longest_pause_minutes, 1..=720).ok_or(Refusal::BadPauseMinutes)?;
        let price_step = price_step(&self.price_step, currency)?;
        let day_starts_at = NaiveTime::parse_from_str(self.day_starts_at.0.trim(), "%H:%M")
            .map_err(|_| Refusal::BadDayStart { typed: self.day_starts_at.0.clone() })?;
        Ok(ClubTerms {
            name,
            phone,
            country,
            warning_minutes,
            longest_pause_minutes,
            price_step,
            day_starts_at,
            sessions_carry_over: self.sessions_carry_over,
        })
    }
}

fn price_step(typed: &Typed, currency: &Currency) -> Result<Money, Refusal> {
    let step = typed.required(currency)?;
    if step == Money::ZERO { Err(Refusal::BadPriceStep) } else { Ok(step) }
}

/// A name of 1 to 60 letters, without what stands around it.
///
/// # Errors
/// [`Refusal::BadName`].
pub fn plain_name(typed: &Typed) -> Result<String, Refusal> {
    let name = typed.0.trim();
    let fits = (1..=60).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    if fits { Ok(name.to_owned()) } else { Err(Refusal::BadName) }
}

/// A whole number in a range; `None` when it is none.
pub fn whole(typed: &Typed, range: RangeInclusive<i32>) -> Option<i32> {
    typed.0.trim().parse().ok().filter(|number| range.contains(number))
}

pub(crate) fn phone(typed: &Typed) -> Result<String, Refusal> {
    let phone = typed.0.trim();
    let digits = phone.chars().filter(char::is_ascii_digit).count();
    let plain = phone.chars().all(|letter| letter.is_ascii_digit() || "+-() ".contains(letter));
    if phone.is_empty() || (plain && (5..=15).contains(&digits) && phone.len() <= 32) {
        return Ok(phone.to_owned());
    }
    Err(Refusal::BadPhone { typed: typed.0.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(words: &str) -> Typed {
        Typed(words.into())
    }

    fn good() -> EditClub {
        EditClub {
            id: ActId::fresh(),
            club: ClubId::fresh(),
            name: typed(" Orbit "),
            phone: typed("+7 (727) 000-00-00"),
            country: typed("kz"),
            time_zone: typed("Asia/Almaty"),
            warning_minutes: typed("0"),
            longest_pause_minutes: typed("720"),
            price_step: typed("10"),
            day_starts_at: typed("06:30"),
            sessions_carry_over: false,
        }
    }

    #[test]
    fn settings_by_cases() {
        let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
        let read = good().read(&tenge).unwrap();
        assert_eq!((read.name.as_str(), read.country.as_str()), ("Orbit", "KZ"));
        assert_eq!((read.warning_minutes, read.longest_pause_minutes), (0, 720));
        assert_eq!(read.price_step, Money::of(10).unwrap());
        assert_eq!(read.day_starts_at, NaiveTime::from_hms_opt(6, 30, 0).unwrap());
        let bad = |words: &str| words.to_owned();
        for (edit, refusal) in [
            (EditClub { name: typed(" "), ..good() }, Refusal::BadName),
            (EditClub { name: typed("Or\0bit"), ..good() }, Refusal::BadName),
            (EditClub { phone: typed("call us"), ..good() }, Refusal::BadPhone { typed: bad("call us") }),
            (EditClub { country: typed("KAZ"), ..good() }, Refusal::BadCountry { typed: bad("KAZ") }),
            (EditClub { warning_minutes: typed("121"), ..good() }, Refusal::BadWarningMinutes),
            (EditClub { longest_pause_minutes: typed("0"), ..good() }, Refusal::BadPauseMinutes),
            (EditClub { price_step: typed("0"), ..good() }, Refusal::BadPriceStep),
            (EditClub { price_step: typed("ten"), ..good() }, Refusal::BadAmount { typed: bad("ten") }),
            (EditClub { day_starts_at: typed("25h"), ..good() }, Refusal::BadDayStart { typed: bad("25h") }),
        ] {
            assert_eq!(edit.read(&tenge), Err(refusal), "{edit:?}");
        }
    }

    #[test]
    fn a_new_club_by_cases() {
        let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
        let new = NewClub {
            id: ClubId::fresh(),
            name: typed(" Orbit Two "),
            country: typed("kz"),
            time_zone: typed("Asia/Almaty"),
            phone: typed(""),
            price_step: typed("10"),
            copy_from: typed(""),
        };
        let money = |minor| Money::of(minor).unwrap();
        let read = new.read(&tenge, None).unwrap();
        assert_eq!(
            (read.name.as_str(), read.country.as_str(), read.price_step),
            ("Orbit Two", "KZ", money(10))
        );
        assert_eq!((read.warning_minutes, read.longest_pause_minutes), (5, 30));
        let habits = Habits { warning_minutes: 9, longest_pause_minutes: 90, ..Habits::usual(money(50)) };
        let copied = NewClub { price_step: typed("none"), ..new.clone() }.read(&tenge, Some(habits)).unwrap();
        assert_eq!((copied.warning_minutes, copied.longest_pause_minutes), (9, 90));
        assert_eq!(copied.price_step, money(50));
        for (bad, refusal) in [
            (NewClub { name: typed(""), ..new.clone() }, Refusal::BadName),
            (NewClub { country: typed("XX"), ..new.clone() }, Refusal::BadCountry { typed: "XX".into() }),
            (
                NewClub { phone: typed("call us"), ..new.clone() },
                Refusal::BadPhone { typed: "call us".into() },
            ),
            (NewClub { price_step: typed("0"), ..new.clone() }, Refusal::BadPriceStep),
            (NewClub { price_step: typed(""), ..new.clone() }, Refusal::BadAmount { typed: String::new() }),
        ] {
            assert_eq!(bad.read(&tenge, None), Err(refusal), "{bad:?}");
        }
        assert_eq!(new.copied(), Ok(None));
        assert_eq!(
            NewClub { copy_from: typed(&new.id.to_string()), ..new.clone() }.copied(),
            Ok(Some(new.id))
        );
        assert!(NewClub { copy_from: typed("the other one"), ..new }.copied().is_err());
    }
}
