//! A guest who is registered in the middle of the visit: what is bought from then on is theirs, what was before stays the
//! guest's (decision 18).

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::{MovingFault, SegmentKind, Session, TimeBlock};
use crate::{
    ids::{ActId, ClientId, SessionId, TimeBlockId},
    money::Money,
    orders::Through,
    refusal::Refusal,
    time::Moment,
};

/// Whose everything is that is bought from then on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Who.
    pub client: ClientId,
    /// What they are called.
    pub name: String,
    /// When they first bought something: from then on it is a visit of theirs. `None`: nothing yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Moment>,
    /// What they bought of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<TimeBlockId>,
}

/// Say who a guest is, or that they are a guest after all, while they have bought nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Join {
    /// Made with the form.
    pub id: ActId,
    /// Whose visit.
    pub session: SessionId,
    /// Who they are; `None`: a guest after all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<ClientId>,
    /// Staff know that the client plays elsewhere already (decision 12).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub second_seat: bool,
    /// Staff serve the client in spite of a ban (decision 19).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub serve_banned: bool,
}

impl Session {
    /// Who buys what is bought now.
    pub fn payer(&self) -> ClientId {
        self.member.as_ref().map_or(self.client, |member| member.client)
    }

    /// Who plays, as a card says it.
    pub fn called(&self) -> String {
        match &self.member {
            Some(member) => format!("{} (guest before)", member.name),
            None => self.who.clone(),
        }
    }

    /// Did the one who was a guest before buy it? The rest of a block is whose the block is.
    pub fn is_members(&self, block: &TimeBlock) -> bool {
        let Some(member) = &self.member else { return false };
        let place = self.blocks.iter().position(|known| known.id == block.id);
        let sold = place.and_then(|place| self.blocks.get(self.root(place)));
        member.blocks.contains(&sold.unwrap_or(block).id)
    }

    /// As a visit of a client: of who was a guest before what is theirs, from their first purchase on, and of what was given
    /// back what they had paid.
    #[must_use]
    pub fn visit_of(mut self, client: ClientId, step: Money) -> Self {
        let since = self.member.as_ref().filter(|member| member.client == client);
        let Some(since) = since.and_then(|member| member.since) else { return self };
        let given_back = self.ended.as_ref().filter(|ended| ended.refunded > Money::ZERO);
        let given_back = given_back.map(|ended| self.unused_of(ended.at, step, true));
        if let (Some(ended), Some(back)) = (&mut self.ended, given_back) {
            ended.refunded = back.iter().map(|(_, amount)| *amount).sum();
        }
        let theirs: Vec<TimeBlock> =
            self.blocks.iter().filter(|block| self.is_members(block)).cloned().collect();
        self.blocks = theirs;
        self.segments.retain(|segment| segment.from >= since);
        self.started_at = since;
        self
    }

    /// Milliseconds that are over of what is theirs who pays: of a guest before what was played of what they bought.
    pub fn played_by_payer(&self) -> i64 {
        match &self.member {
            Some(_) => {
                let over = self.open().map_or(Moment::MAX_UTC, |open| open.from);
                self.played_of(over, |block| self.is_members(block))
            }
            None => {
                let playing = self.segments.iter().filter(|segment| segment.kind == SegmentKind::Playing);
                playing.filter_map(|segment| Some((segment.to? - segment.from).num_milliseconds())).sum()
            }
        }
    }

    /// How long it was played as a visit of a client: of a guest before of what they bought.
    pub fn played_by(&self, client: ClientId, now: Moment) -> TimeDelta {
        match &self.member {
            Some(member) if member.client == client => {
                TimeDelta::milliseconds(self.played_of(now, |block| self.is_members(block)))
            }
            _ => self.played(now),
        }
    }

    /// From now on everything is bought by this client; by nobody: the guest is one after all.
    ///
    /// # Errors
    /// [`MovingFault::BoughtSince`]; what is over or has not begun.
    pub fn join(self, who: Option<(ClientId, String)>, now: Moment) -> Result<Self, Refusal> {
        let mut session = self.running(now)?;
        if session.member.as_ref().is_some_and(|member| member.since.is_some()) {
            return Err(Refusal::Moving(MovingFault::BoughtSince));
        }
        let before = session.payer();
        session.member =
            who.map(|(client, name)| Box::new(Member { client, name, since: None, blocks: Vec::new() }));
        // By the minute the one goes on who asked for it, from an account of their own.
        if session.payer() != before {
            session.by_minute = None;
        }
        Ok(session)
    }

    /// The last block is the member's, if there is one; with the first it becomes a visit of theirs, and a stretch of its
    /// own.
    #[must_use]
    pub fn bought_more(mut self, block: TimeBlockId, now: Moment) -> Self {
        let Some(member) = &mut self.member else { return self };
        member.blocks.push(block);
        if member.since.is_some() {
            return self;
        }
        let (state, resumes_at) = (self.state, self.resumes_at);
        let mut turned = self.turn(state, now);
        turned.resumes_at = resumes_at;
        let since = turned.open().map(|open| open.from);
        if let Some(member) = &mut turned.member {
            member.since = since;
        }
        turned
    }

    /// What the unused time had cost whoever was a guest before, or the guest.
    pub fn unused_of(&self, now: Moment, step: Money, members: bool) -> Vec<(Through, Money)> {
        self.unused_where(now, step, |block| self.is_members(block) == members)
    }
}
