//! Registered players: who they are, how they are found, and what keeps them out.
//!
//! Clients belong to the organisation. The built-in Unknown Guest is none of them (decision 17): it has no page, and
//! nothing here is ever about it.

mod bans;
mod card;
mod forms;
mod list;
mod verification;
mod wanted;

pub use self::{
    bans::{Ban, BanClient, LiftBan, Lifted},
    card::{Account, CardQuestion, ClientMoney, ClientPage, ClientTab, REFUND, Totals, Visit, Visits},
    forms::{
        AddGroup, ArchiveClient, EditClient, EditGroup, Facts, NOTE_MOST, Profile, Register, RetireGroup,
        TagClient, WriteNote, email,
    },
    list::{ClientFilter, ClientLine, ClientList, Standing},
    verification::{CODE_AGAIN, CODE_GOOD, CODE_TRIES, CodeOut, EnterCode, SendCode, SentCode},
    wanted::{LAST_DIGITS_LEAST, Wanted, card_number, folded, name_parts},
};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    balances::Balances,
    client_tariffs::ClientTariff,
    ids::{ClientId, GroupId},
    refusal::Refusal,
    time::Moment,
};

/// The colour of a group's tag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
#[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Colour {
    /// No colour in particular.
    #[default]
    Grey,
    /// Red.
    Red,
    /// Amber.
    Amber,
    /// Green.
    Green,
    /// Teal.
    Teal,
    /// Blue.
    Blue,
    /// Violet.
    Violet,
    /// Pink.
    Pink,
}

impl Colour {
    /// Every one of them.
    pub const ALL: [Self; 8] =
        [Self::Grey, Self::Red, Self::Amber, Self::Green, Self::Teal, Self::Blue, Self::Violet, Self::Pink];

    /// As it is called.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Grey => "Grey",
            Self::Red => "Red",
            Self::Amber => "Amber",
            Self::Green => "Green",
            Self::Teal => "Teal",
            Self::Blue => "Blue",
            Self::Violet => "Violet",
            Self::Pink => "Pink",
        }
    }

    /// As it stands in forms and in the names of styles.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Grey => "grey",
            Self::Red => "red",
            Self::Amber => "amber",
            Self::Green => "green",
            Self::Teal => "teal",
            Self::Blue => "blue",
            Self::Violet => "violet",
            Self::Pink => "pink",
        }
    }
}

/// A tag that clients carry: regulars, a team, a school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// What it is called.
    pub name: String,
    /// How its tag looks.
    pub colour: Colour,
    /// No longer given to anybody.
    pub archived: bool,
}

/// A registered player, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Client {
    /// Their id in the program.
    pub id: ClientId,
    /// Their client ID: short, and made by the system (decision 18a).
    pub number: i64,
    /// As they are called; of those who gave no name their phone number.
    pub name: String,
    /// In E.164, as `+77015550123`.
    pub phone: String,
    /// Where one may write to them.
    pub email: Option<String>,
    /// Their birth date.
    pub born_on: Option<NaiveDate>,
    /// Of the card they carry.
    pub card_number: Option<String>,
    /// When they proved that the number is theirs; `None`: unverified (decision 16).
    pub verified_at: Option<Moment>,
    /// What staff should know of them; empty: nothing.
    pub note: String,
    /// The groups they are in, by name.
    pub groups: Vec<Group>,
    /// What keeps them out, until it is lifted or over.
    pub ban: Option<Ban>,
    /// Since when they are a client.
    pub registered_at: Moment,
    /// Who registered them.
    pub registered_by: Option<String>,
    /// No longer a client.
    pub archived_at: Option<Moment>,
}

impl Client {
    /// The name that they gave; of those who gave none nothing.
    pub fn own_name(&self) -> &str {
        if self.name == self.phone { "" } else { &self.name }
    }

    /// As they are called on screen.
    pub fn called(&self) -> String {
        called(&self.name)
    }

    /// The ban that keeps them out at `now`.
    pub fn banned(&self, now: Moment) -> Option<&Ban> {
        self.ban.as_ref().filter(|ban| ban.is_on(now))
    }

    /// May they be seated? `serve_banned`: staff with the right say so in spite of a ban (decision 19).
    ///
    /// # Errors
    /// [`Refusal::ClientArchived`], [`Refusal::ClientBanned`].
    pub fn may_sit(&self, now: Moment, serve_banned: bool) -> Result<(), Refusal> {
        if self.archived_at.is_some() {
            return Err(Refusal::ClientArchived);
        }
        match self.banned(now) {
            Some(ban) if !serve_banned => {
                Err(Refusal::ClientBanned { reason: ban.reason.clone(), until: ban.until })
            }
            _ => Ok(()),
        }
    }
}

/// A client who was found, with what has to be known before they are served.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientFound {
    /// Who.
    pub client: Client,
    /// Where they play now: `PC 12`, or that it is in another club.
    pub plays_at: Vec<String>,
    /// What they have of bought time in this club, the oldest first.
    #[serde(default)]
    pub tariffs: Vec<ClientTariff>,
    /// What they have.
    pub balances: Balances,
}

/// What came of a search, the likeliest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// What was looked for.
    pub words: String,
    /// Those who are like it.
    pub clients: Vec<ClientFound>,
    /// What was typed as a phone number in E.164, where it is a whole one: to register it.
    pub phone: Option<String>,
    /// The one whose number this is.
    pub exact: Option<ClientId>,
    /// For the form that registers.
    pub form: Uuid,
    /// The server's clock.
    pub now: Moment,
}

/// How somebody is called who is stored under this name: those without a name by their number.
pub fn called(name: &str) -> String {
    if is_phone(name) { spaced(name) } else { name.to_owned() }
}

fn is_phone(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    (7..=15).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit())
}

/// A number in E.164 as people read it: `+7 701 555 01 23`. Numbers of other countries stay as they are.
pub fn spaced(phone: &str) -> String {
    match phone.strip_prefix("+7") {
        Some(rest) if rest.len() == 10 && rest.bytes().all(|digit| digit.is_ascii_digit()) => {
            format!("+7 {} {} {} {}", &rest[..3], &rest[3..6], &rest[6..8], &rest[8..])
        }
        _ => phone.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::BanId;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn client() -> Client {
        Client {
            id: ClientId::fresh(),
            number: 7,
            name: "Айгерім".into(),
            phone: "+77015550123".into(),
            email: None,
            born_on: None,
            card_number: None,
            verified_at: None,
            note: String::new(),
            groups: Vec::new(),
            ban: None,
            registered_at: at("2026-11-01T10:00:00Z"),
            registered_by: None,
            archived_at: None,
        }
    }

    #[test]
    fn who_gave_no_name_is_called_by_their_number() {
        let nameless = Client { name: "+77015550123".into(), ..client() };
        assert_eq!((nameless.own_name(), nameless.called().as_str()), ("", "+7 701 555 01 23"));
        assert_eq!((client().own_name(), client().called().as_str()), ("Айгерім", "Айгерім"));
        for (phone, shown) in [
            ("+77015550123", "+7 701 555 01 23"),
            ("+7701555012", "+7701555012"),
            ("+4915112345678", "+4915112345678"),
            ("", ""),
        ] {
            assert_eq!(spaced(phone), shown, "{phone}");
        }
        for name in ["+7 x", "+12", "77015550123", "+", "+1234567890123456"] {
            assert_eq!(called(name), name);
        }
    }

    #[test]
    fn whoever_is_archived_or_banned_is_not_seated() {
        let now = at("2026-11-22T15:30:00Z");
        assert_eq!(client().may_sit(now, false), Ok(()));
        let gone = Client { archived_at: Some(now), ..client() };
        assert_eq!(gone.may_sit(now, true), Err(Refusal::ClientArchived));
        let ban = Ban {
            id: BanId::fresh(),
            reason: "Broke a headset".into(),
            from: at("2026-11-20T10:00:00Z"),
            until: Some(at("2026-11-23T00:00:00Z")),
            by: "Dana".into(),
            lifted: None,
        };
        let refusal = Refusal::ClientBanned { reason: ban.reason.clone(), until: ban.until };
        let banned = Client { ban: Some(ban), ..client() };
        assert_eq!(banned.may_sit(now, false), Err(refusal));
        assert_eq!(banned.may_sit(now, true), Ok(()));
        assert_eq!(banned.may_sit(at("2026-11-23T00:00:00Z"), false), Ok(()));
    }

    #[test]
    fn colours_are_called_as_they_are_sent() {
        for colour in Colour::ALL {
            assert_eq!(serde_json::to_value(colour).unwrap(), colour.slug());
            assert_eq!(colour.word().to_lowercase(), colour.slug());
        }
    }
}
