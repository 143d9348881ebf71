//! Who may see, change and hire whom, and make which roles: one value to decide on.

use serde::{Deserialize, Serialize};

use super::{Held, Person, Venue};
use crate::{
    access::{Action, ActionSet, BuiltIn, Role},
    ids::{ClubId, RoleId, StaffId},
    refusal::Refusal,
    rights,
};

/// Everybody with a login, the roles there are, and the venues where they count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Team {
    /// People, by name.
    pub people: Vec<Person>,
    /// Roles; the built-in ones first.
    pub roles: Vec<Role>,
    /// The venues of the business.
    pub venues: Vec<Venue>,
}

impl Team {
    /// Somebody of the team.
    pub fn person(&self, id: StaffId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// One of the roles.
    pub fn role(&self, id: RoleId) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == id)
    }

    /// How many people hold the role anywhere.
    pub fn holders(&self, role: RoleId) -> u32 {
        let held = self.people.iter().filter(|person| person.holds.iter().any(|held| held.role == role));
        u32::try_from(held.count()).unwrap_or(u32::MAX)
    }

    fn owner_role(&self, id: RoleId) -> bool {
        self.role(id).is_some_and(|role| role.built_in == Some(BuiltIn::Owner))
    }

    /// An Owner in every club, who can sign in.
    pub fn is_owner(&self, id: StaffId) -> bool {
        self.person(id).is_some_and(|person| !person.disabled && self.owns_everywhere(person))
    }

    fn owns_everywhere(&self, person: &Person) -> bool {
        person.holds.iter().any(|held| held.club.is_none() && self.owner_role(held.role))
    }

    /// What the roles allow in a club.
    pub(super) fn rights_in(&self, holds: &[Held], club: ClubId) -> ActionSet {
        let here = holds.iter().filter(|held| held.club.is_none_or(|only| only == club));
        let roles = here.filter_map(|held| self.role(held.role));
        roles.fold(ActionSet::default(), |may, role| may.and(role.may))
    }

    fn holds(&self, id: StaffId) -> &[Held] {
        self.person(id).map_or(&[][..], |person| person.holds.as_slice())
    }

    /// What somebody may do in all clubs, also in those that are opened later.
    pub fn rights_everywhere(&self, id: StaffId) -> ActionSet {
        let everywhere = self.holds(id).iter().filter(|held| held.club.is_none());
        let roles = everywhere.filter_map(|held| self.role(held.role));
        roles.fold(ActionSet::default(), |may, role| may.and(role.may))
    }

    /// What somebody may do in a club; without one: in all of them.
    fn rights_where(&self, id: StaffId, club: Option<ClubId>) -> ActionSet {
        match club {
            Some(club) => self.rights_in(self.holds(id), club),
            None => self.rights_everywhere(id),
        }
    }

    /// Is it theirs to decide who holds roles there? In a club by the right to edit staff in it, in all clubs by that
    /// right in all of them.
    pub fn decides(&self, by: StaffId, club: Option<ClubId>) -> bool {
        self.rights_where(by, club).has(Action::EditStaff)
    }

    /// Do these roles allow nothing, where they are held, that the person may not do there?
    fn within_reach(&self, by: StaffId, holds: &[Held]) -> bool {
        holds.iter().all(|held| {
            let may = self.role(held.role).map(|role| role.may).unwrap_or_default();
            self.decides(by, held.club) && rights::within(may, self.rights_where(by, held.club))
        })
    }

    fn holds_owner(&self, holds: &[Held]) -> bool {
        holds.iter().any(|held| self.owner_role(held.role))
    }

    /// Is this one of the people that somebody with the right to edit staff sees? Those who work where they may edit
    /// staff, and themself; whoever may do so in all clubs sees everybody.
    pub fn may_see(&self, by: StaffId, whom: &Person) -> bool {
        by == whom.id
            || self.decides(by, None)
            || whom.holds.iter().any(|held| held.club.is_none_or(|club| self.decides(by, Some(club))))
    }

    /// The team as somebody with the right to edit staff sees it.
    #[must_use]
    pub fn seen_by(&self, by: StaffId) -> Self {
        let people = self.people.iter().filter(|person| self.may_see(by, person)).cloned();
        Self { people: people.collect(), ..self.clone() }
    }

    /// May somebody change this person's name, login and password, or shut them out? An Owner may change everybody.
    /// Others change nobody who owns the business, who works where they do not decide, or who may do what they may
    /// not: a new password would hand them those rights.
    ///
    /// # Errors
    /// [`Refusal::NotYours`].
    pub fn may_change(&self, by: StaffId, whom: &Person) -> Result<(), Refusal> {
        self.may_give(by, &whom.holds)?;
        // Who holds no role belongs to the whole business.
        if whom.holds.is_empty() && !self.decides(by, None) {
            return Err(Refusal::NotYours);
        }
        Ok(())
    }

    /// May somebody change what this person holds in the clubs where they decide? Nobody but an Owner takes roles
    /// from an Owner, and nobody from those who may do there what they may not.
    ///
    /// # Errors
    /// [`Refusal::NotYours`].
    pub fn may_change_holds(&self, by: StaffId, whom: &Person) -> Result<(), Refusal> {
        let here: Vec<Held> = whom.holds.iter().copied().filter(|held| self.decides(by, held.club)).collect();
        let free = !self.holds_owner(&whom.holds) && self.within_reach(by, &here);
        if self.is_owner(by) || (free && self.may_see(by, whom)) {
            return Ok(());
        }
        Err(Refusal::NotYours)
    }

    /// What a person holds when somebody wants it to be this: what they hold elsewhere stays untouched.
    ///
    /// # Errors
    /// [`Refusal::NotYours`].
    pub fn with_holds(&self, by: StaffId, whom: &Person, wanted: &[Held]) -> Result<Vec<Held>, Refusal> {
        self.may_change_holds(by, whom)?;
        let given: Vec<Held> = wanted.iter().copied().filter(|held| !whom.holds.contains(held)).collect();
        self.may_give(by, &given)?;
        let mut holds: Vec<Held> =
            whom.holds.iter().copied().filter(|held| !self.decides(by, held.club)).collect();
        let also: Vec<Held> = wanted.iter().copied().filter(|held| !holds.contains(held)).collect();
        holds.extend(also);
        Ok(holds)
    }

    /// May somebody give these roles? Only where they decide, and nobody gives what they do not have: a role in all
    /// clubs is given out of what one may do in all of them, for it also counts in clubs that are opened later.
    ///
    /// # Errors
    /// [`Refusal::NotYours`].
    pub fn may_give(&self, by: StaffId, holds: &[Held]) -> Result<(), Refusal> {
        if self.is_owner(by) || (!self.holds_owner(holds) && self.within_reach(by, holds)) {
            return Ok(());
        }
        Err(Refusal::NotYours)
    }

    /// May somebody hire a person with these roles? Somebody without a role is hired only for all clubs.
    ///
    /// # Errors
    /// [`Refusal::NotYours`].
    pub fn may_hire(&self, by: StaffId, holds: &[Held]) -> Result<(), Refusal> {
        if holds.is_empty() && !self.decides(by, None) {
            return Err(Refusal::NotYours);
        }
        self.may_give(by, holds)
    }

    /// May somebody make a role of these rights, or add them to one? A role is every club's: that takes the right to
    /// edit staff in all of them, and all that the role allows.
    ///
    /// # Errors
    /// [`Refusal::NotYours`].
    pub fn may_make(&self, by: StaffId, added: ActionSet) -> Result<(), Refusal> {
        let reach = self.decides(by, None) && rights::within(added, self.rights_everywhere(by));
        if self.is_owner(by) || reach { Ok(()) } else { Err(Refusal::NotYours) }
    }

    /// The team with somebody changed.
    #[must_use]
    pub fn with(&self, changed: Person) -> Self {
        let mut team = self.clone();
        for person in &mut team.people {
            if person.id == changed.id {
                *person = changed.clone();
            }
        }
        team
    }

    /// A business always has somebody who may do everything.
    ///
    /// # Errors
    /// [`Refusal::LastOwner`].
    pub fn keeps_an_owner(&self) -> Result<(), Refusal> {
        let owned = self.people.iter().any(|person| self.is_owner(person.id));
        if owned { Ok(()) } else { Err(Refusal::LastOwner) }
    }
}
