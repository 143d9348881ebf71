//! Settings, Messages: how messages to clients are sent, a test, and the messages, newest first.

pub mod api;
mod form;
pub mod words;

use domain::{
    access::{Action, ActionSet},
    clients::spaced,
    clubs::ClubCard,
    messages::{Driver, Message, MessagesPage as Page, MessagesQuestion, State},
    time::LocalTimes,
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use self::{
    api::{ChangeSender, ReadMessages, SendTestMessage},
    form::SenderForm,
};
use crate::{
    ask::page::Asking,
    kit::{
        act::{Act, ActForm, fault_of, on_done},
        card::{Card, FormEnd},
        field::TextField,
        filter::{Pages, address},
        forms::Forms,
        icon::{Glyph, Icon},
        notice::Toast,
    },
    sessions::past::when,
    settings::{SettingsFrame, Tab},
};

const LIST: &str = "/settings/messages";

/// Asks for the sender and a page of the messages.
#[component]
pub fn MessagesPage() -> impl IntoView {
    let query = use_query_map();
    let question = Memo::new(move |_| MessagesQuestion::read(|name| query.read().get(name)));
    let (change, test) = (Act::<ChangeSender>::new(), Act::<SendTestMessage>::new());
    let (done, saved, toast) = (RwSignal::new(0), RwSignal::new(0_u32), RwSignal::new(None));
    let then = move |words: &str| {
        toast.set(Some(words.to_owned()));
        done.update(|done| *done += 1);
    };
    on_done(change, move || {
        saved.update(|saved| *saved += 1);
        then("Saved");
    });
    on_done(test, move || then("Test message queued"));
    view! {
        <Asking
            question=move || ReadMessages { question: question.get() }
            turn=done
            loading="the messages"
            page=move |page| view! { <MessagesScreen page change test saved=saved.get_untracked() /> }
        />
        <Toast words=toast />
    }
}

#[component]
fn MessagesScreen(
    page: Page,
    change: Act<ChangeSender>,
    test: Act<SendTestMessage>,
    saved: u32,
) -> impl IntoView {
    let Page { me, club, times, sender, question, rows, older, form } = page;
    let (forms, rights) = (Forms::new(form), me.may);
    let sends = sender.driver != Driver::None;
    let newest = question.before.is_some().then(|| LIST.to_owned());
    let older = older.map(|older| address(LIST, &MessagesQuestion { before: Some(older) }.query()));
    let list = if rows.is_empty() {
        view! { <p class="past__none">"No message was sent yet. A code is sent when a client is registered."</p> }.into_any()
    } else {
        view! { <Lines rows times rights /> }.into_any()
    };
    let sender_form = view! { <SenderForm sender club=club.id change forms /> }.into_any();
    // Another kind of node each time it was saved: what was typed goes with the old fields, secrets above all.
    let sender_form = if saved.is_multiple_of(2) { sender_form } else { (sender_form, ()).into_any() };
    view! {
        <Title text="Messages · Clubdeck" />
        <SettingsFrame me tab=Tab::Messages>
            <Card id="sender-title" title="How messages are sent">
                {sender_form}
            </Card>
            {sends.then(|| view! { <TestForm club test forms /> })}
            <Card id="messages-title" title="Messages">
                <p class="card__note">
                    "Handed over means that the gateway said it took the message. Codes are not shown, except in the outbox."
                </p>
                {list}
                <Pages newest older />
                <a class="button button--quiet" href=LIST rel="external">
                    "Look again"
                </a>
            </Card>
        </SettingsFrame>
    }
}

#[component]
fn TestForm(club: ClubCard, test: Act<SendTestMessage>, forms: Forms) -> impl IntoView {
    let (fault, pending) = (fault_of(test), test.pending());
    view! {
        <Card id="test-title" title="Send a test message">
            <div class="form">
                <ActForm action=test>
                    <input type="hidden" name="test[id]" value=forms.id() />
                    <input type="hidden" name="test[club]" value=club.id.to_string() />
                    <TextField label="Phone" name="test[to]" kind="tel" most=40 />
                    <FormEnd fault pending word="Send" class="button" />
                </ActForm>
            </div>
        </Card>
    }
}

#[component]
fn Lines(rows: Vec<Message>, times: LocalTimes, rights: ActionSet) -> impl IntoView {
    let rows = rows.into_iter().map(|message| row(message, &times, rights)).collect_view();
    view! {
        <div class="table">
            <table>
                <caption class="unseen">"Messages"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Time"</th>
                        <th scope="col">"To"</th>
                        <th scope="col">"Text"</th>
                        <th scope="col">"State"</th>
                        <th scope="col" class="table__number">"Tries"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(message: Message, times: &LocalTimes, rights: ActionSet) -> impl IntoView + use<> {
    let said = said(&message, times);
    let client = message.client.map(|client| {
        let link = rights.has(Action::SeeClients).then(|| format!("/clients/{}", client.id));
        view! {
            <a class="ledger__link" href=link>
                {client.name}
            </a>
        }
    });
    view! {
        <tr>
            <th scope="row">{when(times, message.at)}</th>
            <td>
                <span class="message__to">{spaced(&message.to)}</span>
                {client}
            </td>
            <td class="message__text">{message.text}</td>
            <td class="message__state">
                <span class=format!("verdict verdict--{}", tone(message.state))>
                    <Icon glyph=glyph(message.state) />
                    {message.state.word()}
                </span>
                {said}
            </td>
            <td class="table__number">{message.attempts}</td>
        </tr>
    }
}

/// When it was over or is tried next, and what went wrong.
fn said(message: &Message, times: &LocalTimes) -> String {
    let why = message.error.as_deref().map(|why| format!("{why}. ")).unwrap_or_default();
    match (message.ended_at, message.next_try_at) {
        (Some(at), _) => format!("{why}At {}.", times.hour_minute(at)),
        (None, Some(at)) if message.attempts > 0 => format!("{why}Next try at {}.", times.hour_minute(at)),
        _ => why,
    }
}

const fn tone(state: State) -> &'static str {
    match state {
        State::Queued => "refused",
        State::HandedOver => "done",
        State::Failed => "failed",
    }
}

const fn glyph(state: State) -> Glyph {
    match state {
        State::Queued => Glyph::Hourglass,
        State::HandedOver => Glyph::Done,
        State::Failed => Glyph::Failed,
    }
}
