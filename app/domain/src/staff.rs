//! People with a login.

use serde::{Deserialize, Serialize};

use crate::{
    access::{Action, ActionSet},
    ids::{ClubId, OrganisationId, StaffId},
};

/// Who is signed in, in which club, and what they may do there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// The business it belongs to.
    pub organisation: OrganisationId,
}

impl Me {
    /// May they? The screen hides what they may not; the desk refuses it.
    pub const fn may(&self, action: Action) -> bool {
        self.may.has(action)
    }
}
