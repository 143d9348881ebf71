//! What is typed about clients and groups, and what is read from it.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Colour, wanted::card_number};
use crate::{
    ids::{ActId, ClientId, GroupId},
    money::Typed,
    refusal::Refusal,
    staff,
};

/// What can be typed about a client. Only the phone is needed (decision 16).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// In any common form; without a country's code it is one of the club's country.
    #[serde(default)]
    pub phone: Typed,
    /// Empty: they are called by their number.
    #[serde(default)]
    pub name: Typed,
    /// Empty: not known.
    #[serde(default)]
    pub email: Typed,
    /// As `2004-05-31`; empty: not known.
    #[serde(default)]
    pub born_on: Typed,
    /// Typed or scanned; empty: no card.
    #[serde(default)]
    pub card_number: Typed,
}

/// What was read from it, but for the phone, which only the server can read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// `None`: they gave none.
    pub name: Option<String>,
    /// Where one may write to them.
    pub email: Option<String>,
    /// Their birth date.
    pub born_on: Option<NaiveDate>,
    /// Of their card.
    pub card_number: Option<String>,
}

const LONGEST_TYPED: usize = 40;

fn shown(typed: &str) -> String {
    typed.chars().take(LONGEST_TYPED).collect()
}

impl Profile {
    /// All but the phone. `today` is the club's.
    ///
    /// # Errors
    /// [`Refusal::BadName`], [`Refusal::BadEmail`], [`Refusal::BadBirthDate`], [`Refusal::BadCard`].
    pub fn facts(&self, today: NaiveDate) -> Result<Facts, Refusal> {
        let typed = |field: &Typed| Some(field.0.trim().to_owned()).filter(|text| !text.is_empty());
        Ok(Facts {
            name: typed(&self.name).map(|name| staff::name(&name)).transpose()?,
            email: typed(&self.email).map(|text| email(&text)).transpose()?,
            born_on: typed(&self.born_on).map(|text| birth_date(&text, today)).transpose()?,
            card_number: typed(&self.card_number).map(|text| card(&text)).transpose()?,
        })
    }
}

/// An address to which mail can be sent, as far as one can see.
///
/// # Errors
/// [`Refusal::BadEmail`] with what was typed.
pub fn email(typed: &str) -> Result<String, Refusal> {
    let fits = typed.split_once('@').is_some_and(|(name, host)| {
        let plain = |letter: char| !letter.is_whitespace() && !letter.is_control() && letter != '@';
        let host_fits = host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
        !name.is_empty() && host_fits && name.chars().chain(host.chars()).all(plain)
    });
    if fits && typed.len() <= 200 {
        Ok(typed.to_owned())
    } else {
        Err(Refusal::BadEmail { typed: shown(typed) })
    }
}

fn birth_date(typed: &str, today: NaiveDate) -> Result<NaiveDate, Refusal> {
    let day: Option<NaiveDate> = typed.parse().ok();
    let born = day.filter(|day| day.year() >= 1900 && *day <= today);
    born.ok_or_else(|| Refusal::BadBirthDate { typed: shown(typed) })
}

fn card(typed: &str) -> Result<String, Refusal> {
    card_number(typed).ok_or_else(|| Refusal::BadCard { typed: shown(typed) })
}

/// Make somebody a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Register {
    /// Made with the form.
    pub id: ClientId,
    /// Who it is.
    pub profile: Profile,
}

/// Change what is known of a client; the phone number too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditClient {
    /// Made with the form.
    pub id: ActId,
    /// Of whom.
    pub client: ClientId,
    /// What is so from now on.
    pub profile: Profile,
}

/// A note has at most so many letters.
pub const NOTE_MOST: u32 = 500;

/// Say what staff should know of a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WriteNote {
    /// Made with the form.
    pub id: ActId,
    /// Of whom.
    pub client: ClientId,
    /// In place of what was there; empty: nothing.
    #[serde(default)]
    pub note: Typed,
}

impl WriteNote {
    /// The note as it is stored.
    ///
    /// # Errors
    /// [`Refusal::BadNote`] for one that is too long.
    pub fn words(&self) -> Result<String, Refusal> {
        let note = self.note.0.trim();
        if note.chars().count() > NOTE_MOST as usize {
            return Err(Refusal::BadNote { most: NOTE_MOST });
        }
        Ok(note.to_owned())
    }
}

/// Put a client away, or bring them back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveClient {
    /// Made with the form.
    pub id: ActId,
    /// Whom.
    pub client: ClientId,
    /// Away; otherwise back.
    pub archived: bool,
}

/// Say in which groups a client is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TagClient {
    /// Made with the form.
    pub id: ActId,
    /// Whom.
    pub client: ClientId,
    /// All of them.
    #[serde(default)]
    pub groups: Vec<GroupId>,
}

/// Make a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddGroup {
    /// Made with the form.
    pub id: GroupId,
    /// What it is called.
    #[serde(default)]
    pub name: Typed,
    /// How its tag looks.
    #[serde(default)]
    pub colour: Colour,
}

/// Change a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditGroup {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub group: GroupId,
    /// What it is called.
    #[serde(default)]
    pub name: Typed,
    /// How its tag looks.
    #[serde(default)]
    pub colour: Colour,
}

/// Give a group to nobody any more, or again. Those who are in it stay in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RetireGroup {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub group: GroupId,
    /// Away; otherwise back.
    pub archived: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        "2026-11-22".parse().unwrap()
    }

    fn typed(text: &str) -> Typed {
        Typed(text.into())
    }

    #[test]
    fn nothing_but_the_phone_is_needed() {
        let none = Facts { name: None, email: None, born_on: None, card_number: None };
        assert_eq!(Profile::default().facts(today()), Ok(none));
        let all = Profile {
            phone: typed("8 701 555 01 23"),
            name: typed(" Айгерім "),
            email: typed("aigerim@example.kz"),
            born_on: typed("2004-05-31"),
            card_number: typed("ab 12-34"),
        };
        assert_eq!(
            all.facts(today()),
            Ok(Facts {
                name: Some("Айгерім".into()),
                email: Some("aigerim@example.kz".into()),
                born_on: "2004-05-31".parse().ok(),
                card_number: Some("AB1234".into()),
            })
        );
    }

    #[test]
    fn what_was_typed_wrong_comes_back() {
        let bad = |text: &str| text.to_owned();
        for (profile, refusal) in [
            (Profile { name: typed(&"ж".repeat(61)), ..Profile::default() }, Refusal::BadName),
            (Profile { email: typed("a@b"), ..Profile::default() }, Refusal::BadEmail { typed: bad("a@b") }),
            (
                Profile { born_on: typed("2026-11-23"), ..Profile::default() },
                Refusal::BadBirthDate { typed: bad("2026-11-23") },
            ),
            (
                Profile { born_on: typed("1899-12-31"), ..Profile::default() },
                Refusal::BadBirthDate { typed: bad("1899-12-31") },
            ),
            (
                Profile { card_number: typed("12"), ..Profile::default() },
                Refusal::BadCard { typed: bad("12") },
            ),
        ] {
            assert_eq!(profile.facts(today()), Err(refusal));
        }
    }

    #[test]
    fn addresses_by_cases() {
        for good in ["a@b.c", "first.last+tag@mail.example.org", "почта@пример.рф"] {
            assert_eq!(email(good).as_deref(), Ok(good));
        }
        let long = format!("{}@example.org", "a".repeat(200));
        for bad in ["", "a", "@b.c", "a@", "a@b", "a@.b", "a@b.", "a b@c.d", "a@b@c.d", &long] {
            assert!(email(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_note_is_not_endless() {
        let note =
            |text: String| WriteNote { id: ActId::fresh(), client: ClientId::fresh(), note: Typed(text) };
        assert_eq!(note("  Allergic to nuts ".into()).words().as_deref(), Ok("Allergic to nuts"));
        assert_eq!(note(String::new()).words().as_deref(), Ok(""));
        assert_eq!(note("ж".repeat(501)).words(), Err(Refusal::BadNote { most: 500 }));
    }
}
