//! Messages to clients: how an organisation sends them, and how each of them fares.
//!
//! A message waits in a queue until a task takes it out; whoever wanted it sent never waits for that.

mod gateway;
mod sending;

pub use self::{
    gateway::{
        BodyFormat, EditSender, Gateway, GatewayFault, Header, HttpMethod, KEPT, Request, Sign, shown_headers,
    },
    sending::{Came, Fate, fate},
};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    clubs::ClubCard,
    ids::{ActId, ClientId, ClubId, MessageId},
    lists::{self, Cursor},
    money::Typed,
    sessions::past::Named,
    staff::Me,
    time::{LocalTimes, Moment},
};

macro_rules! slugs {
    ($(#[$doc:meta])+ $name:ident { $($(#[$each:meta])+ $variant:ident = $slug:literal, $word:literal;)+ }) => {
        $(#[$doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
        #[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$each])+ $variant),+ }

        impl $name {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// As it stands in forms and in the database.
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug),+ }
            }

            /// As it is called on screen.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}
pub(crate) use slugs;

slugs! {
    /// How messages leave the club.
    Driver {
        /// Not at all.
        None = "none", "None: no messages are sent";
        /// Into a list on the page of messages, for trying things out.
        Outbox = "outbox", "Outbox: messages are only shown on this page";
        /// To a service that sends them on, by HTTP.
        Gateway = "gateway", "HTTP gateway";
    }
}

slugs! {
    /// What a message is for.
    Kind {
        /// It has a code in it, which proves that the phone is the client's.
        Code = "code", "Code";
        /// Somebody tries out whether messages arrive.
        Test = "test", "Test";
    }
}

slugs! {
    /// How far a message has come. That it was read, or only arrived, nobody knows.
    State {
        /// It waits for its first try, or for the next one.
        Queued = "queued", "Queued";
        /// The gateway said that it took it; or it lies in the outbox.
        HandedOver = "handed_over", "Handed over";
        /// It is not tried any more.
        Failed = "failed", "Failed";
    }
}

/// How an organisation sends messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// Which way.
    pub driver: Driver,
    /// What a code is sent with: `{code}` stands for it, `{club}` for the club's name.
    pub code_words: String,
    /// Of the gateway, also while another way is chosen.
    pub gateway: Gateway,
}

/// What a code is sent with where nobody has said otherwise.
pub const CODE_WORDS: &str = "{club}: {code} is your code. It is good for 5 minutes.";

impl Default for Sender {
    fn default() -> Self {
        Self { driver: Driver::None, code_words: CODE_WORDS.to_owned(), gateway: Gateway::default() }
    }
}

impl Sender {
    /// The text of a message with a code.
    pub fn text(&self, code: &str, club: &str) -> String {
        gateway::filled(&self.code_words, &[("{code}", code), ("{club}", club)], str::to_owned)
    }
}

/// What a test says.
pub const TEST_WORDS: &str = "This is a test message of Clubdeck.";

/// How many digits a code has. No other run of so many digits is shown in a message that had one.
pub const CODE_DIGITS: usize = 6;

/// The text without its code: each run of exactly six digits is dots.
pub fn masked(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(from) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let (before, behind) = rest.split_at(from);
        let long = behind.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(behind.len());
        masked.push_str(before);
        match long {
            CODE_DIGITS => masked.push_str("••••••"),
            _ => masked.push_str(&behind[..long]),
        }
        rest = &behind[long..];
    }
    masked + rest
}

/// A message as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Its id, which a gateway hears too.
    pub id: MessageId,
    /// What it is for.
    pub kind: Kind,
    /// The phone, in E.164.
    pub to: String,
    /// To which client, where it is one's.
    pub client: Option<Named<ClientId>>,
    /// What it says; a code only where it lies in the outbox.
    pub text: String,
    /// How far it has come.
    pub state: State,
    /// How often somebody began to send it.
    pub attempts: i32,
    /// When somebody wanted it sent.
    pub at: Moment,
    /// When it is tried next, of one that waits.
    pub next_try_at: Option<Moment>,
    /// When it was handed over or given up.
    pub ended_at: Option<Moment>,
    /// What went wrong last.
    pub error: Option<String>,
}

impl Message {
    /// Where the line stands in the list.
    pub const fn cursor(&self) -> Cursor<MessageId> {
        Cursor { at: self.at, id: self.id }
    }
}

/// Which messages are looked up. It travels as the query of an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct MessagesQuestion {
    /// Only what stands behind this place of the list.
    pub before: Option<Cursor<MessageId>>,
}

impl MessagesQuestion {
    /// What is not understood is not there.
    pub fn read(word: impl Fn(&str) -> Option<String>) -> Self {
        Self { before: word("before").unwrap_or_default().parse().ok() }
    }

    /// The query of an address, without its question mark.
    pub fn query(&self) -> String {
        lists::query([("before", self.before.map(|before| before.to_string()))])
    }
}

impl From<String> for MessagesQuestion {
    fn from(query: String) -> Self {
        Self::read(|name: &str| lists::value(&query, name))
    }
}

impl From<MessagesQuestion> for String {
    fn from(question: MessagesQuestion) -> Self {
        question.query()
    }
}

/// Send a message to see whether it arrives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendTest {
    /// Made with the form; the message has it.
    pub id: MessageId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// A phone in any common form.
    pub to: Typed,
}

/// The sender as its page shows it: nothing secret is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SenderShown {
    /// Which way.
    pub driver: Driver,
    /// What a code is sent with.
    pub code_words: String,
    /// Of the gateway.
    pub address: String,
    /// How it is asked.
    pub method: HttpMethod,
    /// What a body is written in.
    pub format: BodyFormat,
    /// The headers, a line each, with [`KEPT`] for their values.
    pub headers: String,
    /// The body.
    pub body: String,
    /// Is there something that `{secret}` stands for?
    pub has_secret: bool,
    /// `200-299`.
    pub statuses: String,
    /// What must be in an answer.
    pub answer: String,
}

impl From<&Sender> for SenderShown {
    fn from(sender: &Sender) -> Self {
        let gateway = &sender.gateway;
        Self {
            driver: sender.driver,
            code_words: sender.code_words.clone(),
            address: gateway.address.clone(),
            method: gateway.method,
            format: gateway.format,
            headers: shown_headers(&gateway.headers),
            body: gateway.body.clone(),
            has_secret: !gateway.secret.0.is_empty(),
            statuses: gateway.statuses(),
            answer: gateway.answer.clone(),
        }
    }
}

/// Everything the page of messages shows, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessagesPage {
    /// Who looks.
    pub me: Me,
    /// The venue.
    pub club: ClubCard,
    /// Its wall clock, from the oldest moment on the page on.
    pub times: LocalTimes,
    /// How messages are sent.
    pub sender: SenderShown,
    /// What was asked for.
    pub question: MessagesQuestion,
    /// The messages, the newest first.
    pub rows: Vec<Message>,
    /// Where older ones begin; `None` on the last page.
    pub older: Option<Cursor<MessageId>>,
    /// For the first form on the page.
    pub form: Uuid,
}

/// The sender is another one now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SenderChanged {
    /// By which act.
    pub by: ActId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_dots_and_other_numbers_stay() {
        for (text, shown) in [
            ("Orbit: 012345 is your code.", "Orbit: •••••• is your code."),
            ("123456", "••••••"),
            ("12345 1234567 +77270000000", "12345 1234567 +77270000000"),
            ("код 123456, ещё раз 654321", "код ••••••, ещё раз ••••••"),
            ("", ""),
        ] {
            assert_eq!(masked(text), shown);
        }
    }

    #[test]
    fn a_code_is_sent_with_the_clubs_words() {
        let sender = Sender::default();
        let text = sender.text("012345", "Orbit {code}");
        assert_eq!(text, "Orbit {code}: 012345 is your code. It is good for 5 minutes.");
    }

    #[test]
    fn a_question_is_read_from_its_own_query() {
        let at = Moment::from_timestamp_millis(1_800_000_000_123).unwrap();
        let question = MessagesQuestion { before: Some(Cursor { at, id: MessageId::fresh() }) };
        assert_eq!(MessagesQuestion::from(String::from(question.clone())), question);
        assert_eq!(MessagesQuestion::from("before=x".to_owned()), MessagesQuestion::default());
    }

    #[test]
    fn slugs_are_what_is_sent() {
        for driver in Driver::ALL {
            assert_eq!(serde_json::to_value(driver).unwrap(), driver.slug());
        }
        for state in State::ALL {
            assert_eq!(serde_json::to_value(state).unwrap(), state.slug());
        }
    }
}
