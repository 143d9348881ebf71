//! Proving that a phone is a client's: a code is sent there, and typed here. Whoever is unverified is served as everybody.

use domain::{
    access::Action,
    clients::CodeOut,
    messages::State,
    time::{LocalTimes, countdown},
};
use leptos::prelude::*;

use super::watch::Watch;
use crate::{
    kit::{
        act::{ActForm, fault_of},
        card::{Card, FormEnd},
        field::TextField,
        icon::{Glyph, Icon},
        notice::Refused,
    },
    words::no_currency,
};

/// Nothing for whoever is verified, nor where codes are not sent.
#[component]
pub fn Verify(
    /// The page.
    watch: Watch,
) -> impl IntoView {
    let may = watch.page.with_untracked(|page| page.me.may.has(Action::EditClients));
    let waits = Memo::new(move |_| {
        let page = watch.page.read();
        may && page.codes_are_sent && page.client.verified_at.is_none()
    });
    move || waits.get().then(|| view! { <Codes watch /> })
}

#[component]
fn Codes(watch: Watch) -> impl IntoView {
    let was_sent = Memo::new(move |_| watch.page.read().code.is_some());
    view! {
        <Card id="verify-title" title="Verify the phone">
            <p class="card__note">
                "The client says the code that they get. They can play and pay without it."
            </p>
            <Fares watch />
            {move || was_sent.get().then(|| view! { <EnterForm watch /> })}
            <SendForm watch />
        </Card>
    }
}

/// How the message with the code fares.
#[component]
fn Fares(watch: Watch) -> impl IntoView {
    move || {
        let page = watch.page.read();
        page.code.as_ref().map(|code| {
            let failed = code.state == State::Failed;
            view! {
                <p class="verify__state" class:verify__state--failed=failed role="status">
                    <Icon glyph=glyph(code.state) />
                    {fares(code, &page.times)}
                </p>
            }
        })
    }
}

const fn glyph(state: State) -> Glyph {
    match state {
        State::Queued => Glyph::Hourglass,
        State::HandedOver => Glyph::Done,
        State::Failed => Glyph::Failed,
    }
}

/// That it arrived nobody knows.
fn fares(code: &CodeOut, times: &LocalTimes) -> String {
    let until = times.hour_minute(code.code.good_until());
    match (code.state, &code.error) {
        (State::HandedOver, _) => {
            format!(
                "The code was handed over at {}. It is good until {until}.",
                times.hour_minute(code.code.at)
            )
        }
        (State::Queued, None) => format!("The code is on its way. It is good until {until}."),
        (State::Queued, Some(why)) => {
            format!("The code could not be handed over yet ({why}). It is tried again.")
        }
        (State::Failed, why) => {
            format!("The code was not handed over: {}.", why.as_deref().unwrap_or("nobody knows why"))
        }
    }
}

#[component]
fn EnterForm(watch: Watch) -> impl IntoView {
    let id = watch.page.with_untracked(|page| page.client.id);
    let (fault, pending) = (fault_of(watch.enter_code), watch.enter_code.pending());
    view! {
        <div class="form verify__form">
            <ActForm action=watch.enter_code>
                <input type="hidden" name="enter[id]" value=watch.forms.id() />
                <input type="hidden" name="enter[client]" value=id.to_string() />
                <TextField
                    label="Code"
                    name="enter[code]"
                    kind="tel"
                    autocomplete="one-time-code"
                    most=10
                    hint="Six digits."
                />
                <FormEnd fault pending word="Verify" />
            </ActForm>
        </div>
    }
}

/// Another code can be sent a minute after the last one. The button waits; so does the server.
#[component]
fn SendForm(watch: Watch) -> impl IntoView {
    let id = watch.page.with_untracked(|page| page.client.id);
    let (fault, pending) = (fault_of(watch.send_code), watch.send_code.pending());
    let again_at = Memo::new(move |_| watch.page.read().code.as_ref().map(|code| code.code.again_at()));
    let waits = Memo::new(move |_| {
        let left = again_at.get()? - watch.clock.now();
        (left > chrono::TimeDelta::zero()).then(|| countdown(left))
    });
    let word = move || if again_at.read().is_some() { "Send another code" } else { "Send code" };
    let wait = move || waits.get().map(|left| format!("Another code can be sent in {left}."));
    // A new form for each code.
    move || {
        again_at.track();
        view! {
            <div class="form verify__form">
                <ActForm action=watch.send_code>
                    <input type="hidden" name="send[id]" value=watch.forms.id() />
                    <input type="hidden" name="send[client]" value=id.to_string() />
                    <Refused fault currency=no_currency() />
                    <div class="form__buttons">
                        <span class="verify__wait">{wait}</span>
                        <button
                            class="button"
                            type="submit"
                            disabled=move || pending.get() || (watch.forms.hydrated() && waits.read().is_some())
                        >
                            {word}
                        </button>
                    </div>
                </ActForm>
            </div>
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::clients::SentCode;

    use super::*;

    #[test]
    fn how_a_code_fares_is_said_honestly() {
        let almaty = LocalTimes { first: 18_000, changes: vec![] };
        let code = SentCode { at: "2026-11-22T15:30:00Z".parse().unwrap(), wrong: 0 };
        for (state, error, said) in [
            (State::HandedOver, None, "The code was handed over at 20:30. It is good until 20:35."),
            (State::Queued, None, "The code is on its way. It is good until 20:35."),
            (
                State::Queued,
                Some("HTTP 503"),
                "The code could not be handed over yet (HTTP 503). It is tried again.",
            ),
            (State::Failed, Some("HTTP 400"), "The code was not handed over: HTTP 400."),
        ] {
            let out = CodeOut { code, state, error: error.map(str::to_owned) };
            assert_eq!(fares(&out, &almaty), said);
        }
    }
}
