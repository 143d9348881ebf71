//! Client: who is seated. Unknown Guest, unless somebody is looked for by phone, name, card number or client ID. What was
//! typed and who was chosen stand in the address, beside the device and the tariff.

use std::time::Duration;

use domain::{
    access::{Action, ActionSet},
    clients::{ClientFound, Found, spaced},
    search::WORDS_MOST,
    time::{LocalTimes, Moment},
};
use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate};

use super::{
    api::RegisterClient,
    pick::{Asked, Pick, Sought, Who},
    profile::taken,
    tariffs::together,
    words::{Marks, Tags, TagsWithin, balances_words, ban_words, first_of_all},
};
use crate::{
    balances::BalanceFacts,
    hall::at::At,
    kit::{
        act::{Act, ActForm, fault_of},
        card::FormEnd,
        field::{TextField, bind},
        focus::walk,
        icon::{Glyph, Icon},
    },
    words::{fault_sentence, no_currency},
};

/// Who types on is not asked for yet.
const PATIENCE: Duration = Duration::from_millis(150);

/// The field, and under it those who were found: arrows lead along them.
const HITS: &str = "#who, .pick__hits a";

/// The field, and what was found.
#[component]
pub fn ClientField(
    /// The field's state.
    pick: Pick,
    /// Registers somebody on the way.
    register: Act<RegisterClient>,
) -> impl IntoView {
    let rights = pick.board.hall().me.may;
    if !rights.has(Action::SeeClients) {
        return view! {
            <p class="pick__guest">
                "Client: " <b>"Unknown Guest"</b>
            </p>
        }
        .into_any();
    }
    view! {
        <SearchField pick />
        <Answer pick register rights />
    }
    .into_any()
}

#[component]
fn SearchField(pick: Pick) -> impl IntoView {
    let field = NodeRef::new();
    bind(field, pick.typed);
    let navigate = use_navigate();
    let turn = StoredValue::new(0_u32);
    let go = move |now: u32, words: String| {
        if turn.try_get_value() == Some(now) {
            let Some(at) = pick.at.try_get_untracked() else { return };
            let there = at.seek(&words);
            if Sought::of(&there) == pick.sought.get_untracked() {
                pick.typing.set(false);
            }
            let stay = NavigateOptions { scroll: false, replace: true, ..NavigateOptions::default() };
            navigate(&there.href(), stay);
        }
    };
    let next = move || {
        let next = turn.get_value().wrapping_add(1);
        turn.set_value(next);
        next
    };
    // Enter, as a scanner types it too: at once.
    let send = {
        let go = go.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            pick.entered.set(true);
            go(next(), pick.typed.get_untracked());
        }
    };
    let typed = move |words: String| {
        pick.typed.set(words.clone());
        pick.typing.set(true);
        pick.entered.set(false);
        let (now, go) = (next(), go.clone());
        // Without a timer the words are looked for when the form is sent.
        let _ = set_timeout(move || go(now, words), PATIENCE);
    };
    // Whoever was chosen elsewhere, as by a link, is not what stands in the field.
    Effect::new(move |before: Option<Sought>| {
        let now = pick.sought.get();
        if before.is_some_and(|before| before != now) && now.is_nobody() {
            pick.typed.set(String::new());
        }
        now
    });
    let rest = move || {
        let pairs = pick.at.read().seek("").pairs();
        pairs
            .into_iter()
            .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
            .collect_view()
    };
    view! {
        <form
            class="pick"
            role="search"
            method="get"
            action=move || pick.at.read().path()
            aria-label="Client"
            on:submit=send
        >
            {rest}
            <div class="field">
                <label class="field__label" for="who">
                    "Client"
                </label>
                <div class="pick__line">
                    <input
                        class="field__input"
                        id="who"
                        type="search"
                        name="who"
                        placeholder="Unknown Guest"
                        autocomplete="off"
                        spellcheck="false"
                        maxlength=WORDS_MOST.to_string()
                        value=pick.typed.get_untracked()
                        node_ref=field
                        aria-describedby="who-hint"
                        aria-keyshortcuts="C"
                        on:keydown=move |event| walk(&event, HITS)
                        on:input=move |event| typed(event_target_value(&event))
                    />
                    <button class="button" type="submit">
                        "Find"
                    </button>
                </div>
                <p class="field__hint" id="who-hint">
                    "Phone, its last 4 digits, name, card number or client ID."
                </p>
            </div>
        </form>
    }
}

#[component]
fn Answer(pick: Pick, register: Act<RegisterClient>, rights: ActionSet) -> impl IntoView {
    let at = pick.at;
    view! {
        <div class="pick__answer" aria-live="polite">
            {move || {
                let (of, asked) = pick.answer.get();
                if of != pick.sought.get() {
                    return view! { <p class="panel__note">"Looking…"</p> }.into_any();
                }
                match (pick.who.get(), asked) {
                    (Who::Guest, _) => ().into_any(),
                    (Who::Client(found), _) => {
                        let (hall, now) = (pick.board.hall(), pick.board.clock.now_untracked());
                        view! { <ChosenClient found=*found pick times=hall.times.clone() now rights /> }
                            .into_any()
                    }
                    (Who::Undecided, Asked::Like(found)) => {
                        view! { <Likely pick found register rights /> }.into_any()
                    }
                    (Who::Undecided, Asked::Fault(fault)) => {
                        view! {
                            <p class="refused" role="alert">
                                {fault_sentence(&fault, &no_currency())}
                            </p>
                            <AsGuest at />
                        }
                            .into_any()
                    }
                    (Who::Undecided, _) => view! { <AsGuest at /> }.into_any(),
                }
            }}
        </div>
    }
}

/// The way on without anybody.
#[component]
fn AsGuest(at: Memo<At>) -> impl IntoView {
    view! {
        <a class="button button--quiet" href=move || at.read().as_guest().href() data-noscroll="">
            "Go on as Unknown Guest"
        </a>
    }
}

/// Who is chosen: the ban or the note first.
#[component]
fn ChosenClient(
    found: ClientFound,
    pick: Pick,
    times: LocalTimes,
    now: Moment,
    rights: ActionSet,
) -> impl IntoView {
    let ClientFound { client, plays_at, tariffs, balances } = found;
    let (at, currency) = (pick.at, pick.board.hall().club.currency.clone());
    let has = Signal::derive(move || pick.has().unwrap_or(balances));
    let ban = client.banned(now).map(|ban| {
        let serve = if rights.has(Action::ServeBanned) { "" } else { " You may not serve them." };
        view! {
            <p class="client__ban" role="alert">
                <Icon glyph=Glyph::Forbidden />
                <b>"Banned"</b>
                {ban_words(ban, &times)}
                {serve}
            </p>
        }
    });
    let archived = client.archived_at.is_some().then(|| {
        view! {
            <p class="client__ban" role="alert">
                <b>"Archived"</b>
                "Restore them on their page first."
            </p>
        }
    });
    let note = (!client.note.is_empty()).then(|| {
        view! {
            <p class="client__note">
                <b>"Note"</b>
                {client.note.clone()}
            </p>
        }
    });
    let plays = (!plays_at.is_empty()).then(|| {
        view! { <p class="panel__note">{format!("Plays at {} now.", plays_at.join(", "))}</p> }
    });
    let active = together(&tariffs, now);
    let active = (!active.is_empty())
        .then(|| view! { <p class="panel__note">{format!("Active tariffs: {active} left.")}</p> });
    view! {
        <section class="pick__client" aria-label="Chosen client">
            {ban}
            {archived}
            {note}
            <p class="pick__name">
                <a href=format!("/clients/{}", client.id)>{client.called()}</a>
                <Marks client=client.clone() now />
            </p>
            <p class="panel__note">{format!("{} · client ID {}", spaced(&client.phone), client.number)}</p>
            <Tags groups=client.groups.clone() />
            <BalanceFacts has currency />
            {plays}
            {active}
            <AsGuest at />
        </section>
    }
}

/// Those who are like what was typed; or nobody, and how to go on.
#[component]
fn Likely(pick: Pick, found: Found, register: Act<RegisterClient>, rights: ActionSet) -> impl IntoView {
    let (at, now) = (pick.at, pick.board.clock.now_untracked());
    let nobody = found.clients.is_empty();
    let currency = pick.board.hall().club.currency.clone();
    let lines = found.clients.into_iter().map(|ClientFound { client, balances, .. }| {
        let id = client.id;
        let reason = client.banned(now).map(|ban| ban.reason.as_str());
        let warning = first_of_all(reason, &client.note);
        view! {
            <li>
                <a class="pick__hit" href=move || at.read().pick(id).href() data-noscroll="">
                    <span class="over__warning">{warning}</span>
                    <span>{client.called()}</span>
                    <span class="pick__note">{spaced(&client.phone)}</span>
                    <Marks client=client.clone() now />
                    <span class="pick__note">{balances_words(&balances, &currency)}</span>
                    <TagsWithin groups=client.groups.clone() />
                </a>
            </li>
        }
    });
    let lines = lines.collect_view();
    let may = rights.has(Action::EditClients);
    let words = match (nobody, &found.phone, may) {
        (false, ..) => "Choose a client.",
        (true, Some(_), _) => "Nobody has this number.",
        (true, None, true) => "Nobody is like this. Type the whole phone number to register somebody.",
        (true, None, false) => "Nobody is like this.",
    };
    let phone = found.phone.filter(|_| may);
    view! {
        <p class="panel__note" role="status">
            {words}
        </p>
        <ul class="pick__hits" aria-label="Clients" on:keydown=move |event| walk(&event, HITS)>
            {lines}
        </ul>
        {phone.map(|phone| view! { <RegisterHere pick register phone /> })}
        <AsGuest at />
    }
}

/// Register with the number that was typed; the device and the tariff stay chosen.
#[component]
fn RegisterHere(pick: Pick, register: Act<RegisterClient>, phone: String) -> impl IntoView {
    let fault = fault_of(register);
    let pending = register.pending();
    let theirs = move || {
        taken(fault.get().as_ref()).map(|(client, name)| {
            view! {
                <a class="button" href=move || pick.at.read().pick(client).href() data-noscroll="">
                    {format!("Choose {name}")}
                </a>
            }
        })
    };
    view! {
        <div class="form">
            <ActForm action=register>
                <input type="hidden" name="register[id]" value=pick.board.forms.id() />
                <input type="hidden" name="register[profile][phone]" value=phone.clone() />
                <TextField
                    label="Name"
                    name="register[profile][name]"
                    required=false
                    hint=format!("Optional. The number is {}.", spaced(&phone))
                />
                {theirs}
                <FormEnd fault pending word="Register" class="button" />
            </ActForm>
        </div>
    }
}

/// What staff confirm before such a client is seated: that they play elsewhere already, that they are banned.
#[component]
pub fn Confirmations(
    /// Who is seated.
    pick: Pick,
    /// Before the names of the fields.
    word: &'static str,
    /// Where they have a seat in the time that is sold, where that is not now.
    #[prop(optional)]
    then: Option<Memo<Option<Vec<String>>>>,
) -> impl IntoView {
    move || {
        let Who::Client(found) = pick.who.get() else { return ().into_any() };
        let banned = found.client.banned(pick.board.clock.now_untracked()).is_some();
        let plays_at = then.and_then(|then| then.get()).unwrap_or(found.plays_at);
        let second = (!plays_at.is_empty()).then(|| {
            let words = format!("Seat them here too: they play at {}", plays_at.join(", "));
            view! { <Confirm name=format!("{word}[second_seat]") words /> }
        });
        let serve = banned.then(|| {
            let name = format!("{word}[serve_banned]");
            view! { <Confirm name words="Serve them anyway: it stands in the audit log" /> }
        });
        view! {
            {serve}
            {second}
        }
        .into_any()
    }
}

/// Something that staff have to say they know.
#[component]
pub fn Confirm(
    /// The field's name.
    name: String,
    /// What they know.
    #[prop(into)]
    words: Signal<String>,
    /// The field's value, where it says more than yes.
    #[prop(default = "true".to_owned())]
    value: String,
) -> impl IntoView {
    let missing = RwSignal::new(false);
    view! {
        <label class="choice">
            <input
                class="check"
                type="checkbox"
                name=name
                value=value
                // A yes is to these words, and none to others.
                prop:checked=move || {
                    words.track();
                    false
                }
                required=true
                on:invalid=move |_| missing.set(true)
                on:change=move |_| missing.set(false)
            />
            {words}
        </label>
        {move || {
            missing
                .get()
                .then(|| {
                    view! {
                        <p class="refused" role="alert">
                            "Nothing is done yet: confirm this first."
                        </p>
                    }
                })
        }}
    }
}
