//! A club that sends messages, with a clock that stands until it is moved.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use chrono::TimeDelta;
use club::{Club, clock::Clock, clubs, messages};
use domain::{
    ids::{ActId, MessageId},
    messages::{BodyFormat, Driver, EditSender, HttpMethod, Message, MessagesQuestion, SendTest, State},
    money::{Currency, Money, Typed},
    staff::{Me, Secret},
    time::Moment,
};
use server::sender::{self, Patience};
use tokio::{
    task::JoinHandle,
    time::{Instant, sleep},
};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::service::Service;

/// A gateway is waited for so long.
pub const WHOLE: Duration = Duration::from_secs(3);

#[derive(Clone)]
struct StandingClock(Arc<Mutex<Moment>>);

impl Clock for StandingClock {
    fn now(&self) -> Moment {
        *self.0.lock().unwrap()
    }
}

pub struct House {
    pub club: Club,
    owner: Me,
    clock: StandingClock,
    url: String,
    stop: CancellationToken,
    sender: JoinHandle<()>,
}

impl House {
    pub async fn open() -> Self {
        let folder = concat!(env!("CARGO_TARGET_TMPDIR"), "/gateway");
        std::fs::create_dir_all(folder).unwrap();
        let url = format!("sqlite://{folder}/{}.db", Uuid::now_v7().simple());
        migrations::up(&url).await.unwrap();
        let clock = StandingClock(Arc::new(Mutex::new("2026-11-22T15:30:00Z".parse().unwrap())));
        let club = Club::open(&url, clock.clone()).await.unwrap();
        let owner = clubs::found(&club, orbit()).await.unwrap();
        Self::sending(club, owner, clock, url)
    }

    fn sending(club: Club, owner: Me, clock: StandingClock, url: String) -> Self {
        let stop = CancellationToken::new();
        let patience = Patience { connect: Duration::from_secs(1), whole: WHOLE };
        let sender = tokio::spawn(sender::run(club.clone(), patience, stop.clone()));
        Self { club, owner, clock, url, stop, sender }
    }

    /// One more program on the same database.
    pub async fn again(&self) -> Self {
        let club = Club::open(&self.url, self.clock.clone()).await.unwrap();
        Self::sending(club, self.owner.clone(), self.clock.clone(), self.url.clone())
    }

    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    pub fn advance(&self, seconds: i64) {
        *self.clock.0.lock().unwrap() += TimeDelta::seconds(seconds);
        self.club.wake_sender();
    }

    /// From now on messages go there.
    pub async fn sends_to(&self, service: &Service, change: impl FnOnce(&mut EditSender)) {
        let secret = |text: &str| Secret(text.into());
        let mut edit = EditSender {
            id: ActId::fresh(),
            club: self.owner.club,
            driver: Driver::Gateway,
            code_words: Typed::default(),
            address: secret(&format!("{}/send?key={{secret}}", service.url)),
            method: HttpMethod::Post,
            format: BodyFormat::Json,
            headers: secret("Authorization: Bearer hush-hush"),
            body: secret(r#"{"to": "{to}", "text": "{text}", "id": "{id}"}"#),
            secret: secret("key-of-orbit"),
            statuses: Typed("200-299".into()),
            answer: Typed::default(),
        };
        change(&mut edit);
        messages::edit_sender(&self.club.desk(self.owner.clone()), edit).await.unwrap();
    }

    pub async fn send(&self) -> MessageId {
        let to = Typed("8 701 555 01 23".into());
        let test = SendTest { id: MessageId::fresh(), club: self.owner.club, to };
        messages::send_test(&self.club.desk(self.owner.clone()), test).await.unwrap()
    }

    pub async fn message(&self, id: MessageId) -> Message {
        let desk = self.club.desk(self.owner.clone());
        let page = messages::page(&desk, MessagesQuestion::default()).await.unwrap();
        page.rows.into_iter().find(|row| row.id == id).unwrap()
    }

    async fn wait(&self, id: MessageId, right: impl Fn(&Message) -> bool) -> Message {
        let began = Instant::now();
        loop {
            let message = self.message(id).await;
            if right(&message) {
                return message;
            }
            assert!(began.elapsed() < Duration::from_secs(15), "{message:?}");
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// Waits until it has come so far.
    pub async fn until(&self, id: MessageId, state: State) -> Message {
        self.wait(id, |message| message.state == state).await
    }

    /// Waits until it is known that this try came to nothing yet.
    pub async fn until_tried(&self, id: MessageId, attempts: i32) -> Message {
        // While it is on its way it has the error of the try before, or none, and is due in forty seconds.
        let soon = self.now() + TimeDelta::seconds(35);
        let over = |message: &Message| message.next_try_at.is_some_and(|at| at < soon);
        self.wait(id, |message| message.attempts == attempts && message.error.is_some() && over(message))
            .await
    }

    /// As the program does when it is told to.
    pub async fn stop(&self) {
        self.stop.cancel();
        let began = Instant::now();
        while !self.sender.is_finished() {
            assert!(began.elapsed() < WHOLE, "the sender does not stop");
            sleep(Duration::from_millis(10)).await;
        }
    }

    pub async fn close(self) {
        self.stop.cancel();
        self.sender.abort();
        self.club.close().await.unwrap();
    }
}

fn orbit() -> clubs::Found {
    clubs::Found {
        organisation: "Orbit".into(),
        currency: Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 },
        demo: false,
        club: "Orbit".into(),
        country: "KZ".into(),
        time_zone: "Asia/Almaty".parse().unwrap(),
        phone: String::new(),
        price_step: Money::of(1).unwrap(),
        owner: "Aliya".into(),
        login: "aliya".into(),
        password: "a long password".into(),
    }
}
