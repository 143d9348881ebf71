//! A desk is one person, one request, one moment. It is the first parameter of everything the club does.

use std::sync::{Mutex, PoisonError};

use domain::{
    access::Action,
    ids::{ActId, ClubId, StaffId},
    refusal::Refusal,
    staff::Me,
    time::Moment,
};
use sea_orm::DatabaseConnection;
use serde::Serialize;
use serde_json::Value as Json;

use crate::{
    audit,
    error::{Error, Result},
    handle::Club,
    tx::Tx,
};

/// Who acts.
#[derive(Clone, Debug)]
pub enum Actor {
    /// A person with a login.
    Staff(Me),
    /// The club itself: time runs out, a pause reaches its limit.
    House(ClubId),
}

/// Something that a person does: the form it came from, the right it needs, what was asked for.
#[derive(Clone, Debug)]
pub struct Act {
    /// The form's id: the same id again is the same act.
    pub id: ActId,
    /// The right.
    pub action: Action,
    /// What was asked for. Never a password.
    pub input: Json,
}

/// One person, one request, one moment.
pub struct Desk {
    /// Who.
    pub actor: Actor,
    /// Read once: every row of this request agrees.
    pub now: Moment,
    club: Club,
    /// What is being tried, for the audit entry of a refusal.
    attempt: Mutex<Option<Act>>,
}

impl Desk {
    pub(crate) fn new(club: Club, actor: Actor, now: Moment) -> Self {
        Self { actor, now, club, attempt: Mutex::new(None) }
    }

    /// May they?
    ///
    /// # Errors
    /// [`Error::Forbidden`] with what they may not.
    pub fn may(&self, action: Action) -> Result<()> {
        match &self.actor {
            Actor::Staff(me) if !me.may(action) => Err(Error::Forbidden(action)),
            _ => Ok(()),
        }
    }

    /// The first line of a command: notes what is tried, and asks whether they may.
    ///
    /// # Errors
    /// [`Error::Forbidden`].
    pub fn act(&self, action: Action, id: impl Into<ActId>, input: &impl Serialize) -> Result<Act> {
        let act = Act { id: id.into(), action, input: without_nul(serde_json::to_value(input)?) };
        *self.attempt.lock().unwrap_or_else(PoisonError::into_inner) = Some(act.clone());
        self.may(action)?;
        Ok(act)
    }

    /// A form that names nothing of its club says for which one it was shown: somebody may have gone to another club in
    /// another tab meanwhile.
    ///
    /// # Errors
    /// [`Refusal::AnotherClub`].
    pub(crate) fn shown_for(&self, club: ClubId) -> Result<()> {
        if club == self.club_id() { Ok(()) } else { Err(Refusal::AnotherClub.into()) }
    }

    /// Begins the transaction of an act and enters it into the audit log. `None` when the same act was done
    /// before: the caller answers with what is there.
    ///
    /// # Errors
    /// [`Refusal::IdReused`] when the id was used for something else.
    pub async fn begin(&self, act: Act) -> Result<Option<Tx<'_>>> {
        let tx = self.open().await?;
        if audit::enter_in(&tx, &act).await? {
            return Ok(Some(tx));
        }
        // What is answered with may still wait for the disk.
        tx.commit().await?;
        Ok(None)
    }

    /// Begins the transaction of something that happens by itself.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn open(&self) -> Result<Tx<'_>> {
        Tx::begin(self).await
    }

    /// Leaves the audit entry of an act that was refused or failed, in a transaction of its own. What fails
    /// here is logged: the answer under way is the more important one.
    pub async fn record(&self, error: &Error) {
        let attempt = self.attempt.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(act) = attempt
            && let Err(broken) = audit::enter_failed(self, &act, error).await
        {
            tracing::error!(error = &broken as &dyn std::error::Error, "a refusal could not be recorded");
        }
    }

    /// The club this desk stands in.
    pub fn club_id(&self) -> ClubId {
        match &self.actor {
            Actor::Staff(me) => me.club,
            Actor::House(club) => *club,
        }
    }

    /// Who acts, where it is a person.
    pub fn me(&self) -> Option<&Me> {
        match &self.actor {
            Actor::Staff(me) => Some(me),
            Actor::House(_) => None,
        }
    }

    /// Is it theirs to know who did what in this club: do they have a role there? What the house does stands anywhere.
    pub(crate) fn works_in(&self, club: ClubId) -> bool {
        self.me().is_none_or(|me| me.club == club || me.clubs.iter().any(|known| known.id == club))
    }

    /// Who acts, where only a person can.
    pub(crate) fn person(&self) -> Result<&Me> {
        self.me().ok_or_else(|| Error::untrue("the house did what only a person does"))
    }

    pub(crate) fn staff_id(&self) -> Option<StaffId> {
        self.me().map(|me| me.id)
    }

    pub(crate) fn club(&self) -> &Club {
        &self.club
    }

    /// Where questions are asked.
    pub(crate) fn readers(&self) -> &DatabaseConnection {
        self.club.readers()
    }

    /// Where several questions are asked that see the same moment.
    pub(crate) fn snapshots(&self) -> &DatabaseConnection {
        self.club.snapshots()
    }
}

/// PostgreSQL keeps no NUL in a text. It is no letter of anybody's; what was tried with it belongs into the log all
/// the same.
pub(crate) fn without_nul(input: Json) -> Json {
    match input {
        Json::String(text) => Json::String(text.replace('\0', "\u{fffd}")),
        Json::Array(all) => all.into_iter().map(without_nul).collect(),
        Json::Object(all) => all.into_iter().map(|(name, value)| (name, without_nul(value))).collect(),
        other => other,
    }
}
