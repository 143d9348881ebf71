//! What clients have, as far as the hall has heard: of whoever is being served it is on the screen, and moves.

use domain::{balances::Balances, ids::ClientId};
use leptos::{prelude::*, task::spawn_local};

use crate::clients::api::read_known;

/// What was heard since somebody was asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known {
    heard: RwSignal<Vec<Balances>>,
    missed: RwSignal<u32>,
}

impl Known {
    /// What was heard of this client.
    pub fn of(self, client: ClientId) -> Option<Balances> {
        self.heard.with(|heard| heard.iter().find(|known| known.client == client).copied())
    }

    /// News are whole, and come in the order of their commits.
    pub fn hear(self, balances: Balances) {
        self.heard.update(|heard| {
            heard.retain(|known| known.client != balances.client);
            heard.push(balances);
        });
    }

    /// Somebody is asked for: what was heard before is in the answer, what is heard from now on may not be.
    pub fn asking(self) {
        self.heard.update(Vec::clear);
    }

    /// Too much was missed: nothing that is known can be relied on.
    pub fn miss(self) {
        self.asking();
        self.missed.update(|times| *times = times.wrapping_add(1));
    }

    /// Asks what this client has, whenever too much was missed.
    pub fn keep(self, client: Memo<Option<ClientId>>) {
        Effect::new(move |before: Option<u32>| {
            let times = self.missed.get();
            if before.is_some_and(|before| before != times)
                && let Some(client) = client.get_untracked()
            {
                self.ask(client);
            }
            times
        });
    }

    fn ask(self, client: ClientId) {
        spawn_local(async move {
            // Without an answer the line is lost, too, and the page says so.
            let Ok(found) = read_known(client).await else { return };
            if self.heard.try_get_untracked().is_some() && self.of_untracked(client).is_none() {
                self.hear(found.balances);
            }
        });
    }

    fn of_untracked(self, client: ClientId) -> Option<Balances> {
        untrack(|| self.of(client))
    }
}

#[cfg(test)]
mod tests {
    use domain::money::Money;

    use super::*;

    #[test]
    fn what_was_heard_last_is_known_until_somebody_is_asked_for() {
        let owner = Owner::new();
        owner.with(|| {
            let (known, client) = (Known::default(), ClientId::fresh());
            let has = |client, minor| Balances {
                client,
                balance: Money::of(minor).unwrap(),
                bonus: Money::ZERO,
                expires_next: None,
            };
            for heard in [has(client, 900), has(ClientId::fresh(), 5), has(client, 0)] {
                known.hear(heard);
            }
            assert_eq!(known.of_untracked(client), Some(has(client, 0)));
            assert_eq!(known.of_untracked(ClientId::fresh()), None);
            known.asking();
            assert_eq!(known.of_untracked(client), None);
            known.hear(has(client, 100));
            known.miss();
            assert_eq!(known.of_untracked(client), None);
        });
    }
}
