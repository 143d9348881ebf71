//! The page of one client: what has to be known first, who they are, and the part that the address names.

use domain::{
    access::Action,
    card_payments::CardPayment,
    clients::{CardQuestion, ClientPage as Page, ClientTab, spaced},
    ids::ClientId,
};
use leptos::prelude::*;
use leptos_router::{
    hooks::{use_params_map, use_query_map},
    params::ParamsMap,
};
use uuid::Uuid;

use super::{
    api::ReadCard,
    notes::Notes,
    overview::Overview,
    tariffs::{minute, together},
    visits::VisitsTab,
    watch::Watch,
    words::{Marks, Tags, ban_words},
};
use crate::{
    ask::page::Asking,
    balances::{BalanceFacts, MoneyAct, MoneyLink, lots::BonusesTab},
    card_payments::{PaymentNote, PaymentPlace},
    client_tariffs::tab::AccountTab,
    frame::{Frame, Place},
    kit::{
        act::forget_when_elsewhere,
        icon::{Glyph, Icon},
        may::May,
        notice::Toast,
        title::PageTitle,
    },
    live::listen,
    transactions::tab::TransactionsTab,
};

/// What is being done to the client; it stands in the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Nothing.
    Nothing,
    /// Their profile is changed.
    Edit,
    /// They are put into groups.
    Groups,
    /// They are kept out.
    Ban,
    /// They are put away.
    Archive,
    /// Their money is moved.
    Money(MoneyAct),
}

impl Doing {
    fn read(query: &ParamsMap) -> Self {
        match query.get("do").as_deref() {
            Some("edit") => Self::Edit,
            Some("groups") => Self::Groups,
            Some("ban") => Self::Ban,
            Some("archive") => Self::Archive,
            Some(slug) => MoneyAct::read(slug).map_or(Self::Nothing, Self::Money),
            None => Self::Nothing,
        }
    }
}

/// Asks for the client in the address. What is no id is nobody's.
#[component]
pub fn ClientPage() -> impl IntoView {
    let (params, query) = (use_params_map(), use_query_map());
    let client = Memo::new(move |_| {
        let id = params.read().get("id").unwrap_or_default();
        id.parse().unwrap_or(ClientId(Uuid::nil()))
    });
    let question = Memo::new(move |_| CardQuestion::read(client.get(), |name| query.read().get(name)));
    // Another part of the same client's page is asked for by the page itself.
    let asked = move || {
        client.track();
        ReadCard { question: question.get_untracked() }
    };
    view! {
        <Asking question=asked loading="the client" page=move |page| view! { <ClientScreen page question /> } />
    }
}

#[component]
fn ClientScreen(page: Page, question: Memo<CardQuestion>) -> impl IntoView {
    let query = use_query_map();
    let (me, seen, club) = (page.me.clone(), page.seen, page.club.id);
    let name = page.client.called();
    let rights = me.may;
    let watch = Watch::new(page, question);
    // Only the hall's people have a line.
    let lost = if rights.has(Action::SeeHall) {
        listen(seen, club, watch.clock, move |heard| watch.hear(heard))
    } else {
        RwSignal::new(false)
    };
    let doing = Memo::new(move |_| Doing::read(&query.read()));
    forget_when_elsewhere(doing, move || watch.forget());
    // Another part of the same client's page; also one that was chosen while this one was still being hydrated.
    Effect::new(move |before: Option<()>| {
        let asked = question.get();
        if before.is_some() || watch.page.with_untracked(|page| page.question != asked) {
            watch.ask();
        }
    });
    let tab = Memo::new(move |_| watch.page.read().question.tab);
    let part = move || match tab.get() {
        ClientTab::Overview => view! { <Overview watch doing /> }.into_any(),
        ClientTab::Sessions => view! { <VisitsTab watch /> }.into_any(),
        ClientTab::Tariffs => view! { <AccountTab watch /> }.into_any(),
        ClientTab::Transactions => view! { <TransactionsTab watch /> }.into_any(),
        ClientTab::Bonuses => view! { <BonusesTab watch /> }.into_any(),
        ClientTab::Notes => view! { <Notes watch /> }.into_any(),
    };
    view! {
        <PageTitle name />
        <Frame me place=Place::Clients lost=lost>
            <main class="past client">
                <First watch />
                <Head watch />
                <Payments watch />
                <Tabs watch tab />
                {part}
            </main>
            <Toast words=watch.toast />
        </Frame>
    }
}

/// The ban or the note, before anything else.
#[component]
fn First(watch: Watch) -> impl IntoView {
    move || {
        let page = watch.page.read();
        let ban = page.client.banned(page.now).map(|ban| {
            view! {
                <p class="client__ban" role="alert">
                    <Icon glyph=Glyph::Forbidden />
                    <b>"Banned"</b>
                    {ban_words(ban, &page.times)}
                </p>
            }
        });
        let note = (!page.client.note.is_empty()).then(|| {
            view! {
                <p class="client__note">
                    <b>"Note"</b>
                    {page.client.note.clone()}
                </p>
            }
        });
        view! {
            {ban}
            {note}
        }
    }
}

#[component]
fn Head(watch: Watch) -> impl IntoView {
    let client = Memo::new(move |_| watch.page.read().client.clone());
    let (rights, now) = watch.page.with_untracked(|page| (page.me.may, page.now));
    let minute = minute(watch);
    let active = Memo::new(move |_| together(&watch.page.read().tariffs, minute.get()));
    let plays = Memo::new(move |_| watch.page.read().plays_at.join(", "));
    let currency = watch.page.with_untracked(|page| page.club.currency.clone());
    let has = Signal::derive(move || watch.page.read().money.balances);
    move || {
        let client = client.get();
        let id = client.id;
        let may_sit = client.may_sit(now, rights.has(Action::ServeBanned)).is_ok();
        let facts = [
            ("Phone", spaced(&client.phone)),
            ("Client ID", client.number.to_string()),
            ("Card number", client.card_number.clone().unwrap_or_default()),
            ("Plays at", plays.get()),
            ("Active tariffs", active.get()),
        ];
        let facts = facts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| {
            view! {
                <div class="client__fact">
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                </div>
            }
        });
        view! {
            <header class="client__head">
                <h1 class="past__title">{client.called()}</h1>
                <Marks client=client.clone() now />
                <Tags groups=client.groups.clone() />
                <BalanceFacts has currency=currency.clone() />
                <dl class="client__facts">{facts.collect_view()}</dl>
                <div class="past__buttons">
                    {may_sit
                        .then(|| {
                            view! {
                                <May rights action=Action::StartSession>
                                    <a class="button button--primary" href=format!("/hall?client={id}")>
                                        "Start session"
                                    </a>
                                </May>
                            }
                        })}
                    <MoneyLink watch act=MoneyAct::TopUp class="button button--primary" />
                    <May rights action=Action::SellTariff>
                        <a class="button" href=CardQuestion::of(id, ClientTab::Tariffs).href()>
                            "Sell a tariff"
                        </a>
                    </May>
                    <MoneyLink watch act=MoneyAct::Refund />
                    <May rights action=Action::EditClients>
                        <a class="button" href=format!("/clients/{id}?do=edit")>
                            "Edit"
                        </a>
                        <a class="button" href=format!("/clients/{id}?do=groups")>
                            "Groups"
                        </a>
                    </May>
                    <May rights action=Action::BanClients>
                        <a class="button" href=format!("/clients/{id}?do=ban")>
                            "Ban"
                        </a>
                    </May>
                    <May rights action=Action::EditClients>
                        <a class="button button--quiet" href=format!("/clients/{id}?do=archive")>
                            {if client.archived_at.is_some() { "Restore" } else { "Archive" }}
                        </a>
                    </May>
                    <May rights action=Action::SeeAuditLog>
                        <a class="button button--quiet" href=format!("/settings/log?about={id}")>
                            "In the audit log"
                        </a>
                    </May>
                </div>
            </header>
        }
    }
}

/// Their payments by card that wait, and those that failed a short while ago.
#[component]
fn Payments(watch: Watch) -> impl IntoView {
    let payments = Memo::new(move |_| {
        let payments = watch.page.read().payments.clone();
        payments.into_iter().map(CardPayment::as_shown).collect::<Vec<_>>()
    });
    let (rights, currency) = watch.page.with_untracked(|page| (page.me.may, page.club.currency.clone()));
    let place = PaymentPlace { acts: watch.money.card, forms: watch.forms, clock: watch.clock, rights };
    move || {
        let notes = payments.get().into_iter().map(|payment| {
            view! { <PaymentNote payment place currency=currency.clone() /> }
        });
        notes.collect_view()
    }
}

#[component]
fn Tabs(watch: Watch, tab: Memo<ClientTab>) -> impl IntoView {
    let id = watch.page.with_untracked(|page| page.client.id);
    let rights = watch.page.with_untracked(|page| page.me.may);
    let shown = |tab: &ClientTab| *tab != ClientTab::Transactions || rights.has(Action::SeeTransactions);
    let tabs = ClientTab::ALL.into_iter().filter(shown).map(|here| {
        view! {
            <a
                class="tabs__tab"
                href=CardQuestion::of(id, here).href()
                aria-current=move || (tab.get() == here).then_some("page")
                data-noscroll=""
            >
                {here.word()}
            </a>
        }
    });
    view! {
        <nav class="tabs" aria-label="Client">
            {tabs.collect_view()}
        </nav>
    }
}
