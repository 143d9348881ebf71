//! The live state of a client's page.

use domain::{
    balances::Balances,
    card_payments::{CardPayment, PaymentFor},
    client_tariffs::SoldOnto,
    clients::{CardQuestion, Client, ClientPage, ClientTab},
    ids::ClientId,
    money::Money,
    news::News,
    sessions::Session,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::{NavigateOptions, hooks::use_navigate};

use super::api::{
    ContinueByMinute, EditProfile, EnterClientCode, GiveGroups, KeepClientOut, LiftClientBan, PutClientAway,
    SendClientCode, WriteClientNote, read_card,
};
use crate::{
    balances::acts::MoneyActs,
    client_tariffs::api::SellClientTariff,
    fault::Fault,
    kit::{
        act::{Act, forget, on_answer},
        clock::Clock,
        forms::Forms,
        leave::go_to_sign_in,
    },
    live::Heard,
};

/// The page as it is held.
#[derive(Clone, Copy)]
pub struct Watch {
    /// What is known.
    pub page: RwSignal<ClientPage>,
    /// Ids for forms.
    pub forms: Forms,
    /// What was just done, in words.
    pub toast: RwSignal<Option<String>>,
    /// Changes the profile.
    pub edit: Act<EditProfile>,
    /// Writes the note.
    pub note: Act<WriteClientNote>,
    /// Puts them away, or brings them back.
    pub archive: Act<PutClientAway>,
    /// Says what their sessions do when bought time is over.
    pub continues: Act<ContinueByMinute>,
    /// Keeps them out.
    pub ban: Act<KeepClientOut>,
    /// Serves them again.
    pub lift: Act<LiftClientBan>,
    /// Says in which groups they are.
    pub tag: Act<GiveGroups>,
    /// Sends them a code.
    pub send_code: Act<SendClientCode>,
    /// Takes the code that they got.
    pub enter_code: Act<EnterClientCode>,
    /// Moves their money.
    pub money: MoneyActs,
    /// Sells onto their account.
    pub sell: Act<SellClientTariff>,
    /// How often that was done.
    pub sold: RwSignal<u32>,
    /// The server's clock, for what waits.
    pub clock: Clock,
    question: Memo<CardQuestion>,
    turn: StoredValue<u32>,
}

impl Watch {
    /// From the page's one answer, at an address that asks this.
    pub fn new(page: ClientPage, question: Memo<CardQuestion>) -> Self {
        let watch = Self {
            forms: Forms::new(page.form),
            toast: RwSignal::new(None),
            edit: Act::new(),
            note: Act::new(),
            archive: Act::new(),
            continues: Act::new(),
            ban: Act::new(),
            lift: Act::new(),
            tag: Act::new(),
            send_code: Act::new(),
            enter_code: Act::new(),
            money: MoneyActs::default(),
            sell: Act::new(),
            sold: RwSignal::new(0),
            clock: Clock::new(page.now),
            question,
            turn: StoredValue::new(0),
            page: RwSignal::new(page),
        };
        watch.each(watch.edit, "Saved");
        watch.each(watch.note, "Note saved");
        watch.each(watch.archive, "Saved");
        watch.each(watch.continues, "Saved");
        watch.each(watch.ban, "Banned");
        watch.each(watch.lift, "Ban lifted");
        watch.each(watch.tag, "Groups saved");
        watch.each(watch.send_code, "Code on its way");
        watch.each(watch.enter_code, "Phone verified");
        watch.money.listen(watch);
        on_answer(watch.sell, move |sold: SoldOnto| watch.sold(&sold));
        watch
    }

    /// What was sold stands in the list, and the form is for the next.
    fn sold(self, sold: &SoldOnto) {
        let currency = self.page.with_untracked(|page| page.club.currency.clone());
        let change =
            (sold.change > Money::ZERO).then(|| format!(". Give back {}", currency.money(sold.change)));
        self.toast.set(Some(format!("Sold: {}{}", sold.sold.tariff, change.unwrap_or_default())));
        self.sell.forget();
        self.sold.update(|times| *times += 1);
        self.ask();
    }

    /// The answer of a press is the client as they are now; its form is closed.
    fn each<S>(self, action: Act<S>, words: &'static str)
    where
        S: ServerFn<Output = Client>,
    {
        let navigate = use_navigate();
        let press = *action;
        on_answer(action, move |client: Client| {
            let href = format!("/clients/{}", client.id);
            self.toast.set(Some(words.to_owned()));
            self.put(client);
            if press.stayed() {
                navigate(&href, NavigateOptions { scroll: false, ..NavigateOptions::default() });
            }
        });
    }

    /// What was refused at one place is not said at the next.
    pub fn forget(self) {
        forget(&[*self.edit, *self.note, *self.archive, *self.ban, *self.lift, *self.tag]);
        forget(&[*self.send_code, *self.enter_code, *self.continues]);
        self.money.forget();
        self.sell.forget();
    }

    fn id(self) -> ClientId {
        self.page.with_untracked(|page| page.client.id)
    }

    /// What came over the line. News of a session does not say what the visits come to, nor that of a client what kept
    /// them out before, or how a code fares that was sent to them: then the page asks.
    pub fn hear(self, heard: Heard) {
        match heard {
            Heard::Line(line) if line.number <= self.page.with_untracked(|page| page.seen) => {}
            Heard::Line(line) => match line.news {
                News::Client(client) if client.id == self.id() => self.put(*client),
                News::Session(session) if self.is_about(&session) => self.ask(),
                News::ClientTariffs(tariffs) if tariffs.client == self.id() => {
                    self.page.update(|page| page.tariffs = tariffs.active);
                    // Of what is used up or was taken back the news say nothing.
                    if self.page.with_untracked(|page| page.account.is_some()) {
                        self.ask();
                    }
                }
                News::Balances(balances) if balances.client == self.id() => self.hear_balances(balances),
                News::CardPayment(payment) => self.hear_payment(*payment),
                News::Shift(shift) => {
                    // Suggested when the next one is opened.
                    if let Some(closing) = &shift.closed {
                        self.page.update(|page| page.money.last_count = Some(closing.counted));
                    }
                    self.shift_is(shift.closed.is_none());
                }
                _ => {}
            },
            Heard::Resync => self.ask(),
        }
    }

    /// Is it a visit of theirs, or was it one? Of a guest who was taken for them the news say nothing more.
    fn is_about(self, session: &Session) -> bool {
        let plays = || self.page.with_untracked(|page| !page.plays_at.is_empty());
        [session.client, session.payer()].contains(&self.id()) || (session.member.is_none() && plays())
    }

    fn put(self, client: Client) {
        let (same_ban, code) =
            self.page.with_untracked(|page| (page.client.ban == client.ban, page.codes_are_sent));
        let says_more = !same_ban || (code && client.verified_at.is_none());
        self.page.update(|page| page.client = client);
        if says_more {
            self.ask();
        }
    }

    /// What they have now; other parts of the page say how it came about.
    fn hear_balances(self, balances: Balances) {
        self.put_balances(balances);
        let says_more = self.page.with_untracked(|page| {
            let question = &page.question;
            matches!(question.tab, ClientTab::Transactions | ClientTab::Bonuses)
                || !question.refund.0.is_empty()
        });
        if says_more {
            self.ask();
        }
    }

    /// A payment by card for their balance, as it is now.
    pub fn hear_payment(self, payment: CardPayment) {
        if payment.client != self.id() || payment.what != PaymentFor::TopUp {
            return;
        }
        self.page.update(|page| match page.payments.iter_mut().find(|known| known.id == payment.id) {
            Some(known) if known.version < payment.version => *known = payment,
            Some(_) => {}
            None => page.payments.push(payment),
        });
    }

    /// What they have now.
    pub fn put_balances(self, balances: Balances) {
        self.page.update(|page| page.money.balances = balances);
    }

    /// Can money be taken now?
    pub fn shift_is(self, open: bool) {
        if self.page.with_untracked(|page| page.money.shift_open != open) {
            self.page.update(|page| page.money.shift_open = open);
        }
    }

    /// Asks what the address asks: not what the page shows, which may be still another part of it. Only the answer to
    /// the last question is shown. The page of another client asks for itself.
    pub fn ask(self) {
        let Some(question) = self.question.try_get_untracked() else { return };
        if question.client != self.id() {
            return;
        }
        let turn = self.turn.get_value().wrapping_add(1);
        self.turn.set_value(turn);
        leptos::task::spawn_local(async move {
            let answer = read_card(question).await;
            if self.turn.try_get_value() != Some(turn) {
                return;
            }
            match answer {
                Ok(page) => {
                    self.clock.correct(page.now);
                    self.page.set(page);
                }
                Err(Fault::SignedOut) => go_to_sign_in(),
                // The bar says that the line is lost; what stays on the screen is what was known.
                Err(_) => {}
            }
        });
    }
}
