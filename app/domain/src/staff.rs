//! People with a login.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    access::{Action, ActionSet},
    ids::{ActId, ClientId, ClubId, OrganisationId, RoleId, StaffId},
    money::Typed,
    refusal::Refusal,
    second_factor::SecondFactor,
    sessions::past::Named,
};

mod team;
#[cfg(test)]
mod tests;

pub use self::team::Team;

/// Who is signed in, in which club, and what they may do there.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Me {
    /// Their id.
    pub id: StaffId,
    /// Their name, as it stands in every record they leave.
    pub name: String,
    /// The names of their roles in this club.
    pub roles: Vec<String>,
    /// What the roles allow together.
    pub may: ActionSet,
    /// The club they work in now.
    pub club: ClubId,
    /// What the club is called.
    pub club_name: String,
    /// All clubs in which they have a role, by name.
    pub clubs: Vec<Venue>,
    /// The business it belongs to.
    pub organisation: OrganisationId,
}

impl Me {
    /// May they? The screen hides what they may not; the desk refuses it.
    pub const fn may(&self, action: Action) -> bool {
        self.may.has(action)
    }
}

/// The fewest letters of a password.
pub const PASSWORD_LEAST: u32 = 10;

/// The most letters of a login.
pub const LOGIN_MOST: u32 = 60;

/// The most letters of a name.
pub const NAME_MOST: u32 = 60;

/// A password on its way. It is never printed; whoever logs what they were given leaves it out.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("•••")
    }
}

impl Secret {
    /// Is it long enough to be somebody's new password?
    ///
    /// # Errors
    /// [`Refusal::PasswordTooShort`].
    pub fn long_enough(&self) -> Result<(), Refusal> {
        if self.0.chars().count() < PASSWORD_LEAST as usize {
            return Err(Refusal::PasswordTooShort { least: PASSWORD_LEAST });
        }
        Ok(())
    }
}

/// A login as it is stored: lower case, without spaces around it.
///
/// # Errors
/// [`Refusal::BadLogin`] for one that is empty, too long, or has other than Latin letters, digits and `. - _ @`.
pub fn login(typed: &str) -> Result<String, Refusal> {
    let login = typed.trim().to_ascii_lowercase();
    let fits = login.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '@'));
    if login.is_empty() || login.len() > LOGIN_MOST as usize || !fits {
        return Err(Refusal::BadLogin);
    }
    Ok(login)
}

/// A name as it is stored, of a person or of a role.
///
/// # Errors
/// [`Refusal::BadName`] for one without letters, or one too long.
pub fn name(typed: &str) -> Result<String, Refusal> {
    let name = typed.trim();
    if name.is_empty() || name.chars().count() > NAME_MOST as usize || name.chars().any(char::is_control) {
        return Err(Refusal::BadName);
    }
    Ok(name.to_owned())
}

/// A role that somebody holds. Written as `ROLE` where it counts in every club, as `ROLE@CLUB` where in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Held {
    /// The role.
    pub role: RoleId,
    /// Where; `None`: in every club.
    pub club: Option<ClubId>,
}

impl fmt::Display for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.club {
            Some(club) => write!(f, "{}@{club}", self.role),
            None => self.role.fmt(f),
        }
    }
}

impl FromStr for Held {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('@') {
            Some((role, club)) => Ok(Self { role: role.parse()?, club: Some(club.parse()?) }),
            None => Ok(Self { role: text.parse()?, club: None }),
        }
    }
}

impl TryFrom<String> for Held {
    type Error = uuid::Error;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Held> for String {
    fn from(held: Held) -> Self {
        held.to_string()
    }
}

/// Somebody with a login, as the staff page lists them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Their id.
    pub id: StaffId,
    /// As it stands in every record they leave.
    pub name: String,
    /// What they sign in with.
    pub login: String,
    /// They may not sign in any more.
    pub disabled: bool,
    /// They sign in with a code besides the password.
    pub second_factor: bool,
    /// Their roles.
    pub holds: Vec<Held>,
    /// The client that they are themselves (decision 37).
    pub client: Option<Named<ClientId>>,
}

/// One venue of the business.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Venue {
    /// Its id.
    pub id: ClubId,
    /// What it is called.
    pub name: String,
}

/// Everything the pages of staff and of roles show, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roster {
    /// Who looks.
    pub me: Me,
    /// Everybody with a login.
    pub team: Team,
    /// For the first form on the page.
    pub form: Uuid,
}

/// Everything the page of one's own account shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Who looks.
    pub me: Me,
    /// What they sign in with.
    pub login: String,
    /// In how many browsers they are signed in, this one counted.
    pub sign_ins: u32,
    /// How it stands with their second factor.
    pub second_factor: SecondFactor,
    /// The client that they are themselves: they do not move its money.
    pub client: Option<Named<ClientId>>,
    /// For the first form on the page.
    pub form: Uuid,
}

/// Somebody new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hiring {
    /// Made with the form.
    pub id: StaffId,
    /// As it will stand in every record they leave.
    pub name: String,
    /// What they sign in with.
    pub login: String,
    /// Until they choose their own.
    pub password: Secret,
    /// Their roles.
    #[serde(default)]
    pub holds: Vec<Held>,
}

/// Another name, login or other roles for somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonChange {
    /// Made with the form.
    pub id: ActId,
    /// Whom it is about.
    pub person: StaffId,
    /// As it stands in every record from now on.
    pub name: String,
    /// What they sign in with.
    pub login: String,
    /// All their roles.
    #[serde(default)]
    pub holds: Vec<Held>,
}

/// Says which client somebody is themselves, or that they are none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkClient {
    /// Made with the form.
    pub id: ActId,
    /// Whom it is about.
    pub person: StaffId,
    /// The client's phone number; empty: no client.
    #[serde(default)]
    pub phone: Typed,
}

/// Somebody may not sign in any more, or again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disabling {
    /// Made with the form.
    pub id: ActId,
    /// Whom it is about.
    pub person: StaffId,
    /// `true`: not any more.
    pub disabled: bool,
}

/// A new password for somebody who has forgotten theirs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordReset {
    /// Made with the form.
    pub id: ActId,
    /// Whom it is about.
    pub person: StaffId,
    /// Until they choose their own.
    pub password: Secret,
}

/// A new role, made of rights.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewRole {
    /// Made with the form.
    pub id: RoleId,
    /// As the organisation calls it.
    pub name: String,
    /// What it allows; what these rights need comes along.
    #[serde(default)]
    pub may: ActionSet,
}

/// Another name or other rights for a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleChange {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub role: RoleId,
    /// As the organisation calls it.
    pub name: String,
    /// All that it allows; what these rights need comes along.
    #[serde(default)]
    pub may: ActionSet,
}

/// Away with a role that nobody holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleRemoval {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub role: RoleId,
}

/// A new password of one's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordChange {
    /// Made with the form.
    pub id: ActId,
    /// The one until now.
    pub old: Secret,
    /// The one from now on.
    pub new: Secret,
}

/// Sign out everywhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaving {
    /// Made with the form.
    pub id: ActId,
}

/// All sign-ins of somebody have ended; they sign in again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// Whose.
    pub who: StaffId,
}
