//! Who is seated, as the hall's address says it: what was typed to find them, who was chosen, and what the club answers.

use domain::{
    access::Action,
    balances::Balances,
    client_tariffs::{ClientTariff, ClientTariffs},
    clients::{ClientFound, Found},
    ids::ClientId,
};
use leptos::{prelude::*, task::spawn_local};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use serde::{Deserialize, Serialize};

use super::api::{RegisterClient, find_clients, read_known};
use crate::{
    fault::{Fault, Reply},
    hall::{at::At, board::Board},
    kit::{
        act::{Act, on_answer},
        leave::go_to_sign_in,
    },
};

/// What the address says of the client.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sought {
    /// Who was chosen.
    client: Option<ClientId>,
    /// What was typed.
    who: String,
}

impl Sought {
    /// From the hall's address.
    pub fn of(at: &At) -> Self {
        Self { client: at.client, who: at.who.clone().unwrap_or_default() }
    }

    /// Is it Unknown Guest?
    pub fn is_nobody(&self) -> bool {
        self.client.is_none() && self.who.is_empty()
    }
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Asked {
    /// Nobody was looked for.
    Nobody,
    /// The one who was chosen.
    Known(Box<ClientFound>),
    /// Those who are like what was typed.
    Like(Found),
    /// There is no answer.
    Fault(Fault),
}

impl Asked {
    /// What somebody has of bought time is heard, and not asked again. Is it about anybody here?
    fn hear(&mut self, news: &ClientTariffs) -> bool {
        let found = match self {
            Self::Known(found) => std::slice::from_mut(found.as_mut()),
            Self::Like(found) => found.clients.as_mut_slice(),
            Self::Nobody | Self::Fault(_) => &mut [],
        };
        let theirs = found.iter_mut().find(|found| found.client.id == news.client);
        theirs.map(|theirs| theirs.tariffs.clone_from(&news.active)).is_some()
    }
}

/// Asks the club who it is.
pub async fn ask(sought: Sought) -> Asked {
    let answer: Reply<Asked> = match sought.client {
        Some(client) => read_known(client).await.map(|found| Asked::Known(Box::new(found))),
        None if sought.who.is_empty() => Ok(Asked::Nobody),
        None => find_clients(sought.who).await.map(Asked::Like),
    };
    answer.unwrap_or_else(Asked::Fault)
}

/// Whom the form would seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Unknown Guest.
    Guest,
    /// A registered client.
    Client(Box<ClientFound>),
    /// Somebody was looked for, and nobody chosen yet.
    Undecided,
}

/// The field's state.
#[derive(Clone, Copy)]
pub struct Pick {
    /// The hall.
    pub board: Board,
    /// Where one is.
    pub at: Memo<At>,
    /// What the address says of the client.
    pub sought: Memo<Sought>,
    /// What was asked last, and what came of it.
    pub answer: RwSignal<(Sought, Asked)>,
    /// What stands in the field.
    pub typed: RwSignal<String>,
    /// Somebody types: the address does not say yet who it is.
    pub typing: RwSignal<bool>,
    /// Enter was pressed: whoever alone is like what was typed is meant.
    pub entered: RwSignal<bool>,
    turn: StoredValue<u32>,
    /// Whom the form would seat.
    pub who: Memo<Who>,
}

impl Pick {
    /// With the answer to what the address said when the form was drawn.
    pub fn new(board: Board, at: Memo<At>, sought: Memo<Sought>, asked: Asked) -> Self {
        let first = sought.get_untracked();
        let answer = RwSignal::new((first.clone(), asked));
        let who = Memo::new(move |_| {
            let (of, asked) = answer.get();
            if of == sought.get() { chosen(&asked) } else { Who::Undecided }
        });
        let turn = StoredValue::new(0);
        let pick = Self {
            board,
            at,
            sought,
            answer,
            typed: RwSignal::new(first.who),
            typing: RwSignal::new(false),
            entered: RwSignal::new(false),
            turn,
            who,
        };
        Effect::new(move |_| {
            if let Some(news) = board.tariffs.get() {
                answer.maybe_update(|(_, asked)| asked.hear(&news));
            }
        });
        // The address is the one driver: whatever changes it, the club is asked who that is.
        Effect::new(move |before: Option<Sought>| {
            let now = sought.get();
            if before.is_some_and(|before| before != now) {
                pick.typing.set(false);
                pick.ask(now.clone());
            }
            now
        });
        pick.take_sole();
        pick
    }

    fn take_sole(self) {
        let navigate = use_navigate();
        Effect::new(move |_| {
            let (of, asked) = self.answer.get();
            if !self.entered.get() || self.typing.get() || of != self.sought.get() {
                return;
            }
            self.entered.set(false);
            if let Some(client) = sole(&asked) {
                let stay = NavigateOptions { scroll: false, replace: true, ..NavigateOptions::default() };
                navigate(&self.at.get_untracked().pick(client).href(), stay);
            }
        });
    }

    fn ask(self, sought: Sought) {
        let turn = self.turn.get_value().wrapping_add(1);
        self.turn.set_value(turn);
        self.board.known.asking();
        spawn_local(async move {
            let asked = ask(sought.clone()).await;
            // Only the answer to the last question is shown.
            if self.turn.try_get_value() == Some(turn) {
                if asked == Asked::Fault(Fault::SignedOut) {
                    go_to_sign_in();
                }
                self.answer.set((sought, asked));
            }
        });
    }

    /// What the client has of bought time.
    pub fn tariffs(self) -> Vec<ClientTariff> {
        self.who.with(|who| match who {
            Who::Client(found) => found.tariffs.clone(),
            Who::Guest | Who::Undecided => Vec::new(),
        })
    }

    /// The client's id, or Unknown Guest's.
    pub fn client(self) -> ClientId {
        self.who.with(|who| match who {
            Who::Client(found) => found.client.id,
            Who::Guest | Who::Undecided => self.board.hall().guest,
        })
    }

    /// What a registered client has; of the Unknown Guest nothing.
    pub fn has(self) -> Option<Balances> {
        self.who.with(|who| match who {
            Who::Client(found) => Some(self.board.known.of(found.client.id).unwrap_or(found.balances)),
            Who::Guest | Who::Undecided => None,
        })
    }

    /// May the form be sent? Somebody who was put away is not seated, nor one who is kept out by whoever may not serve
    /// them.
    pub fn decided(self) -> bool {
        let rights = self.board.hall().me.may;
        let now = self.board.clock.now();
        if self.typing.get() {
            return false;
        }
        self.who.with(|who| match who {
            Who::Guest => true,
            Who::Client(found) => found.client.may_sit(now, rights.has(Action::ServeBanned)).is_ok(),
            Who::Undecided => false,
        })
    }
}

/// Whom an answer means.
pub(crate) fn chosen(asked: &Asked) -> Who {
    match asked {
        Asked::Nobody => Who::Guest,
        Asked::Known(found) => Who::Client(found.clone()),
        Asked::Like(found) => {
            let exact = found.clients.iter().find(|known| Some(known.client.id) == found.exact);
            exact.map_or(Who::Undecided, |known| Who::Client(Box::new(known.clone())))
        }
        Asked::Fault(_) => Who::Undecided,
    }
}

/// The only one who is like what was typed.
fn sole(asked: &Asked) -> Option<ClientId> {
    match asked {
        Asked::Like(Found { clients, exact: None, .. }) => match clients.as_slice() {
            [found] => Some(found.client.id),
            _ => None,
        },
        _ => None,
    }
}

/// Whoever was registered on the way is the one who sits down.
pub fn choose_registered(register: Act<RegisterClient>, board: Board, at: Memo<At>) {
    let navigate = use_navigate();
    on_answer(register, move |client| {
        board.toast.set(Some(format!("{} registered", client.called())));
        let stay = NavigateOptions { scroll: false, replace: true, ..NavigateOptions::default() };
        navigate(&at.get_untracked().pick(client.id).href(), stay);
    });
}
