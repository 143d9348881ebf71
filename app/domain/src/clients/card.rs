//! The page of one client: profile, visits, notes.

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Ban, Client, CodeOut, Group};
use crate::{
    balances::{Balances, Lot, RefundPlan},
    card_payments::CardPayment,
    client_tariffs::ClientTariff,
    clubs::ClubCard,
    ids::{ClientId, ClientTariffId, DeviceId, SessionId, TariffId, TransactionId, ZoneId},
    lists::{self, Cursor, day},
    loyalty::Loyalty,
    money::{Money, Typed},
    orders::Through,
    refusal::Refusal,
    sessions::{Session, SessionState, past::Named},
    staff::Me,
    tariffs::Offers,
    time::{LocalTimes, Moment},
    transactions::ClientTransactions,
};

/// A part of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClientTab {
    /// Who they are.
    #[default]
    Overview,
    /// Their visits.
    Sessions,
    /// What they bought onto their account, and what stayed there.
    Tariffs,
    /// What was done with their money.
    Transactions,
    /// Their bonus, and when it expires.
    Bonuses,
    /// What staff should know.
    Notes,
}

impl ClientTab {
    /// In the order in which they stand.
    pub const ALL: [Self; 6] =
        [Self::Overview, Self::Sessions, Self::Tariffs, Self::Transactions, Self::Bonuses, Self::Notes];

    /// As it is called.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Overview => "Overview",
            Self::Sessions => "Sessions",
            Self::Tariffs => "Tariffs",
            Self::Transactions => "Transactions",
            Self::Bonuses => "Bonuses",
            Self::Notes => "Notes",
        }
    }

    /// As it stands in an address.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Sessions => "sessions",
            Self::Tariffs => "tariffs",
            Self::Transactions => "transactions",
            Self::Bonuses => "bonuses",
            Self::Notes => "notes",
        }
    }
}

/// What an address says is being done where the amount of a refund stands in it.
pub const REFUND: &str = "refund";

/// Which part of the page of which client. It travels as the query of an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CardQuestion {
    /// Whose page.
    pub client: ClientId,
    /// Which part of it.
    pub tab: ClientTab,
    /// Of visits those that began on this day of the club or later.
    pub from: Option<NaiveDate>,
    /// Of visits those that began on this day of the club or earlier.
    pub to: Option<NaiveDate>,
    /// Of visits those for which time of this tariff was bought.
    pub tariff: Option<TariffId>,
    /// Of visits those that stand behind this place of the list.
    pub before: Option<Cursor<SessionId>>,
    /// Of transactions those that stand behind this place of the list.
    pub behind: Option<Cursor<TransactionId>>,
    /// Of client tariffs those that stand behind this place of the list.
    pub beyond: Option<Cursor<ClientTariffId>>,
    /// The amount of which is asked what its refund would do.
    pub refund: Typed,
}

impl CardQuestion {
    /// What is not understood is not there.
    pub fn read(client: ClientId, word: impl Fn(&str) -> Option<String>) -> Self {
        let word = |name: &str| word(name).unwrap_or_default();
        let tab = ClientTab::ALL.into_iter().find(|tab| tab.slug() == word("tab")).unwrap_or_default();
        let before = word("before");
        let refund = if word("do") == REFUND { word("amount") } else { String::new() };
        Self {
            client,
            tab,
            from: day(&word("from")),
            to: day(&word("to")),
            tariff: word("tariff").parse().ok(),
            before: before.parse().ok().filter(|_| tab == ClientTab::Sessions),
            behind: before.parse().ok().filter(|_| tab == ClientTab::Transactions),
            beyond: before.parse().ok().filter(|_| tab == ClientTab::Tariffs),
            refund: refund.into(),
        }
    }

    /// The first page of a part.
    pub const fn of(client: ClientId, tab: ClientTab) -> Self {
        let refund = Typed(String::new());
        Self {
            client,
            tab,
            from: None,
            to: None,
            tariff: None,
            before: None,
            behind: None,
            beyond: None,
            refund,
        }
    }

    /// The same visits, from this place of the list on.
    #[must_use]
    pub fn behind(&self, before: Option<Cursor<SessionId>>) -> Self {
        Self { before, ..self.clone() }
    }

    /// The same transactions, from this place of the list on.
    #[must_use]
    pub fn after(&self, behind: Option<Cursor<TransactionId>>) -> Self {
        Self { behind, ..self.clone() }
    }

    /// The same client tariffs, from this place of the list on.
    #[must_use]
    pub fn beyond(&self, beyond: Option<Cursor<ClientTariffId>>) -> Self {
        Self { beyond, ..self.clone() }
    }

    /// The query of an address, without its question mark and without the client, who stands in the path.
    pub fn query(&self) -> String {
        let tab = (self.tab != ClientTab::Overview).then(|| self.tab.slug().to_owned());
        let refund = !self.refund.0.is_empty();
        let before = [
            self.before.map(|before| before.to_string()),
            self.behind.map(|behind| behind.to_string()),
            self.beyond.map(|beyond| beyond.to_string()),
        ];
        lists::query([
            ("tab", tab),
            ("from", self.from.map(|day| day.to_string())),
            ("to", self.to.map(|day| day.to_string())),
            ("tariff", self.tariff.map(|tariff| tariff.to_string())),
            ("before", before.into_iter().flatten().next()),
            ("do", refund.then(|| REFUND.to_owned())),
            ("amount", refund.then(|| lists::escaped(&self.refund.0))),
        ])
    }

    /// As an address.
    pub fn href(&self) -> String {
        let query = self.query();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("/clients/{}{mark}{query}", self.client)
    }
}

impl TryFrom<String> for CardQuestion {
    type Error = uuid::Error;

    fn try_from(query: String) -> Result<Self, Self::Error> {
        let client = lists::value(&query, "client").unwrap_or_default().parse()?;
        Ok(Self::read(client, |name: &str| lists::value(&query, name).map(|value| lists::unescaped(&value))))
    }
}

impl From<CardQuestion> for String {
    fn from(question: CardQuestion) -> Self {
        format!("client={}&{}", question.client, question.query())
    }
}

/// What a client has played and paid in a club.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// How often they came.
    pub visits: u32,
    /// Seconds played, of the visits that are over.
    pub played: i64,
    /// What they paid for time, less what was given back.
    pub spent: Money,
    /// When they came first.
    pub first: Option<Moment>,
    /// When they came last.
    pub last: Option<Moment>,
}

impl Totals {
    /// Visits a month of thirty days, in tenths, from the first visit on; `None` before there is a month to speak of.
    pub fn monthly_tenths(&self, now: Moment) -> Option<i64> {
        let days = (now - self.first?).num_days();
        (days >= 30).then(|| i64::from(self.visits) * 300 / days)
    }
}

/// One visit in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// Which.
    pub id: SessionId,
    /// `PC 12`: where they sit now, or sat last.
    pub device: String,
    /// Where they sat before, in order; empty for those who never moved.
    pub moved_from: Vec<String>,
    /// What its zone is called.
    pub zone: String,
    /// What was bought, in order.
    pub tariffs: Vec<String>,
    /// Where it is on its way.
    pub state: SessionState,
    /// When it began.
    pub started_at: Moment,
    /// When it ended.
    pub ended_at: Option<Moment>,
    /// Seconds played.
    pub played: i64,
    /// Seconds bought.
    pub bought: i64,
    /// What was paid, less what was given back.
    pub paid: Money,
    /// How, each once.
    pub methods: Vec<Through>,
    /// Also with time that was bought before.
    pub used: bool,
}

impl Visit {
    /// Of what is theirs of a session and how long they played of it; `name` says what a device and its zone are called.
    pub fn of(session: &Session, played: TimeDelta, name: impl Fn(DeviceId) -> (String, String)) -> Self {
        let (device, zone) = name(session.device);
        let back = session.ended.as_ref().map(|ended| ended.refunded).unwrap_or_default();
        Self {
            id: session.id,
            device,
            moved_from: session.stops().into_iter().map(|device| name(device).0).collect(),
            zone,
            tariffs: session.sales().map(|block| block.tariff_name.clone()).collect(),
            state: session.state,
            started_at: session.started_at,
            ended_at: session.ended.as_ref().map(|ended| ended.at),
            played: played.num_seconds(),
            bought: session.bought().num_seconds(),
            paid: session.paid().less(back).unwrap_or_default(),
            methods: session.paid_through().into_iter().map(|(through, _)| through).collect(),
            used: session.blocks.iter().any(|block| block.used.is_some()),
        }
    }

    /// Where the line stands in the list.
    pub const fn cursor(&self) -> Cursor<SessionId> {
        Cursor { at: self.started_at, id: self.id }
    }
}

/// A page of the visits, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visits {
    /// The visits.
    pub rows: Vec<Visit>,
    /// Where older ones begin; `None` on the last page.
    pub older: Option<Cursor<SessionId>>,
    /// What can be chosen: the club's tariffs, also those that are no longer sold.
    pub tariffs: Vec<Named<TariffId>>,
}

/// What a client has, and what has to be known to move it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientMoney {
    /// What they have now.
    pub balances: Balances,
    /// Their bonus in its parts, that which expires first first.
    pub lots: Vec<Lot>,
    /// What a top-up earns.
    pub loyalty: Loyalty,
    /// Is a shift open, in which money can be taken?
    pub shift_open: bool,
    /// What was counted when the last shift was closed.
    pub last_count: Option<Money>,
    /// What the refund that was asked about would do, or why it cannot be done.
    pub refund: Option<Result<RefundPlan, Refusal>>,
}

/// What a client ever had on their account in this club, and what can be sold onto it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// A page of them, the newest first.
    pub tariffs: Vec<ClientTariff>,
    /// Where older ones begin; `None` on the last page.
    pub older: Option<Cursor<ClientTariffId>>,
    /// What is on offer, for whoever may sell it; nobody else is told.
    pub offers: Option<Offers>,
    /// The club's zones.
    pub zones: Vec<Named<ZoneId>>,
    /// Card payments go to a terminal; for this they are made by hand.
    pub terminal: bool,
}

/// Everything the page of a client shows, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientPage {
    /// Who looks.
    pub me: Me,
    /// The venue.
    pub club: ClubCard,
    /// Its wall clock, from the oldest moment on the page on.
    pub times: LocalTimes,
    /// What was asked for.
    pub question: CardQuestion,
    /// The client.
    pub client: Client,
    /// Are codes sent that prove whose a phone is?
    pub codes_are_sent: bool,
    /// The one that was sent to them last, until it has proved that the phone is theirs.
    pub code: Option<CodeOut>,
    /// Where they play now.
    pub plays_at: Vec<String>,
    /// What they have of bought time in this club, the oldest first.
    pub tariffs: Vec<ClientTariff>,
    /// All that kept them out, the latest first.
    pub bans: Vec<Ban>,
    /// The groups that can be given.
    pub groups: Vec<Group>,
    /// What they have played and paid in this club.
    pub totals: Totals,
    /// Their visits to this club, where those were asked for.
    pub visits: Option<Visits>,
    /// All their client tariffs of this club, where those were asked for.
    pub account: Option<Account>,
    /// Their top-ups by card that wait, and those that failed a short while ago.
    pub payments: Vec<CardPayment>,
    /// What they have now, in all clubs.
    pub money: ClientMoney,
    /// What was done with their money, where that was asked for by somebody who may see it.
    pub transactions: Option<ClientTransactions>,
    /// The last line of news that this answer has in it.
    pub seen: i64,
    /// For the first form on the page.
    pub form: Uuid,
    /// The server's clock.
    pub now: Moment,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_read_from_its_own_query() {
        let at = Moment::from_timestamp_millis(1_800_000_000_123).unwrap();
        let question = CardQuestion {
            client: ClientId::fresh(),
            tab: ClientTab::Sessions,
            from: day("2026-11-01"),
            to: day("2026-11-22"),
            tariff: Some(TariffId::fresh()),
            before: Some(Cursor { at, id: SessionId::fresh() }),
            behind: None,
            beyond: None,
            refund: Typed::default(),
        };
        assert_eq!(CardQuestion::try_from(String::from(question.clone())), Ok(question.clone()));
        assert!(
            question
                .href()
                .starts_with(&format!("/clients/{}?tab=sessions&from=2026-11-01", question.client))
        );
        let money = CardQuestion {
            behind: Some(Cursor { at, id: TransactionId::fresh() }),
            refund: Typed("1 000,50".into()),
            ..CardQuestion::of(question.client, ClientTab::Transactions)
        };
        assert_eq!(CardQuestion::try_from(String::from(money.clone())), Ok(money));
        let account = CardQuestion::of(question.client, ClientTab::Tariffs)
            .beyond(Some(Cursor { at, id: ClientTariffId::fresh() }));
        assert_eq!(CardQuestion::try_from(String::from(account.clone())), Ok(account));
        let plain = CardQuestion::of(question.client, ClientTab::Overview);
        assert_eq!(plain.href(), format!("/clients/{}", question.client));
        assert_eq!(CardQuestion::read(question.client, |_| Some("x".into())), plain);
        assert!(CardQuestion::try_from("tab=sessions".to_owned()).is_err());
    }

    #[test]
    fn how_often_somebody_comes_is_said_after_a_month() {
        let first: Moment = "2026-10-01T10:00:00Z".parse().unwrap();
        let totals = Totals { visits: 9, first: Some(first), ..Totals::default() };
        let after = |days| totals.monthly_tenths(first + chrono::TimeDelta::days(days));
        assert_eq!((after(29), after(30), after(60)), (None, Some(90), Some(45)));
        assert_eq!(Totals::default().monthly_tenths(first), None);
    }
}
