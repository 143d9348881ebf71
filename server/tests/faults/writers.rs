//! People at their desks who seat guests, sell them more time and let them go, without a break. What was answered is
//! written down.

use std::{sync::Arc, time::Duration};

use domain::{
    hall::Hall,
    ids::{DeviceId, OrderId, SessionId},
    orders::Method,
    sessions::{Session, past::Outcome},
};
use tokio::task::JoinHandle;

use crate::{
    any_below,
    desk::{Desk, Form},
    pace::Pace,
    program::Program,
};

/// How many at once.
pub const WRITERS: usize = 16;

/// One guest, and everything about them that was answered.
#[derive(Debug)]
struct Visit {
    session: SessionId,
    method: Method,
    /// The orders of the time that was sold later.
    extended: Vec<OrderId>,
    paid: i64,
    refunded: i64,
    over: bool,
}

/// All of them, at work.
pub struct Writers {
    pace: Arc<Pace>,
    work: Vec<JoinHandle<Vec<Visit>>>,
    /// What was in the till and on the cards before.
    before: (i64, i64),
    owner: Desk,
}

struct Writer {
    desk: Desk,
    hall: Arc<Hall>,
    device: DeviceId,
    method: Method,
    may_refund: bool,
    pace: Arc<Pace>,
}

/// What was done when all was over.
pub struct Done {
    visits: Vec<Visit>,
    before: (i64, i64),
    owner: Desk,
    /// Acts that were answered.
    pub acts: u64,
}

impl Writers {
    /// Each signs in and takes a device of their own, so that nothing can be refused.
    pub async fn begin(program: &Program) -> Self {
        let owner = program.sign_in("owner").await;
        let hall = Arc::new(owner.hall().await);
        let taken = |device: DeviceId| {
            hall.sessions.iter().any(|session| session.device == device)
                || hall.holds.iter().any(|hold| hold.device == device)
        };
        let free: Vec<_> =
            hall.devices.iter().map(|device| device.id).filter(|device| !taken(*device)).collect();
        assert!(free.len() >= WRITERS, "{} devices are free", free.len());
        let before = till(&owner).await;
        let pace = Arc::new(Pace::default());
        let mut work = Vec::new();
        for (place, device) in free.into_iter().take(WRITERS).enumerate() {
            let login = ["owner", "admin", "cashier"][place % 3];
            let writer = Writer {
                desk: program.sign_in(login).await,
                hall: hall.clone(),
                device,
                method: if place.is_multiple_of(2) { Method::Cash } else { Method::Card },
                may_refund: login == "owner",
                pace: pace.clone(),
            };
            work.push(tokio::spawn(writer.work()));
        }
        Self { pace, work, before, owner }
    }

    /// Waits until so many more were answered. How long that took.
    pub async fn until_answered(&self, more: u64, patience: Duration) -> Duration {
        self.pace.until_answered(more, patience, &self.work).await
    }

    /// Everybody finishes what they are at.
    pub async fn stop(self) -> Done {
        self.pace.stop();
        let mut visits = Vec::new();
        for writer in self.work {
            visits.extend(writer.await.unwrap());
        }
        let acts = self.pace.answered();
        Done { visits, before: self.before, owner: self.owner, acts }
    }
}

impl Writer {
    async fn work(self) -> Vec<Visit> {
        let mut visits = Vec::new();
        while !self.pace.stopped() {
            visits.push(self.visit().await);
        }
        visits
    }

    async fn visit(&self) -> Visit {
        let session = SessionId::fresh();
        let method = method_word(self.method);
        let started: Session = self.press(&Form::start(&self.hall, session, self.device, method, "")).await;
        assert_eq!((started.id, started.blocks.len()), (session, 1));
        let mut visit = Visit {
            session,
            method: self.method,
            extended: Vec::new(),
            paid: started.paid().minor(),
            refunded: 0,
            over: false,
        };
        for _ in 0..any_below(3) {
            self.extend(&mut visit).await;
        }
        if any_below(3) == 0 {
            self.turn(session, "pause").await;
            self.turn(session, "resume").await;
        }
        // Some are still there when all is over.
        if !self.pace.stopped() || any_below(2) == 0 {
            self.end(&mut visit).await;
        }
        visit
    }

    async fn extend(&self, visit: &mut Visit) {
        let order = OrderId::fresh();
        let form = Form::extend(&self.hall, order, visit.session, method_word(self.method));
        let extended: Session = self.press(&form).await;
        visit.extended.push(order);
        visit.paid = extended.paid().minor();
    }

    async fn turn(&self, session: SessionId, how: &str) {
        let form = Form::turn(session, how);
        let _turned: Session = self.press(&form).await;
    }

    async fn end(&self, visit: &mut Visit) {
        let rest = if self.may_refund && any_below(2) == 0 { "refund" } else { "policy" };
        let ended: Session = self.press(&Form::end(visit.session, rest)).await;
        visit.refunded = ended.ended.unwrap().refunded.minor();
        visit.over = true;
    }

    /// The same form until it is answered.
    async fn press(&self, form: &Form) -> Session {
        let session = self.desk.insist(form).await;
        self.pace.one_more();
        session
    }
}

impl Done {
    /// Everything that was answered is there, nothing is there twice, and every sum is right.
    pub async fn is_all_there(&self) {
        assert!(!self.visits.is_empty());
        let (mut cash, mut card) = self.before;
        for visit in &self.visits {
            self.is_there(visit).await;
            let moved = visit.paid - visit.refunded;
            match visit.method {
                Method::Cash => cash += moved,
                Method::Card => card += moved,
            }
        }
        assert_eq!(till(&self.owner).await, (cash, card), "what is in the till, and on the cards");
    }

    async fn is_there(&self, visit: &Visit) {
        let story = self.owner.story(visit.session).await.unwrap();
        let session = &story.session;
        let extended: Vec<_> = session.blocks.iter().skip(1).map(|block| block.order).collect();
        assert_eq!(extended, visit.extended, "{visit:?}");
        assert_eq!(session.paid().minor(), visit.paid, "{visit:?}");
        let refunded = session.ended.as_ref().map(|ended| ended.refunded.minor());
        assert_eq!(refunded, visit.over.then_some(visit.refunded), "{visit:?}");
        let done = |action: &str| {
            let of_it = |deed: &&domain::sessions::past::Deed| {
                deed.action.word() == action && deed.outcome == Outcome::Done
            };
            story.deeds.iter().filter(of_it).count()
        };
        let acts = (done("start_session"), done("extend_session"), done("end_session"));
        assert_eq!(acts, (1, visit.extended.len(), usize::from(visit.over)), "{visit:?}");
    }
}

/// What should be in the till, and on the cards.
pub async fn till(owner: &Desk) -> (i64, i64) {
    let takings = owner.till().await.takings.unwrap();
    (takings.expected_cash.minor(), takings.card.minor())
}

fn method_word(method: Method) -> &'static str {
    match method {
        Method::Cash => "cash",
        Method::Card => "card",
    }
}
