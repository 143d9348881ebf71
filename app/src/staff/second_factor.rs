//! The second factor of one's own sign-in: on, off, and recovery codes.

use domain::{
    refusal::Refusal,
    second_factor::{Drawing, Enrolment, RecoveryCodes, SecondFactor},
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::params::ParamsMap;

use super::{
    api::{BeginSecondFactor, CancelSecondFactor, SwitchOffSecondFactor},
    kit::After,
};
use crate::{
    ask::page::provided,
    frame::{Frame, Place},
    kit::{
        act::{Act, ActForm, fault_of},
        card::FormEnd,
        field::TextField,
        forms::Forms,
    },
    words::{no_currency, sentence},
};

/// The presses of the section. They outlive the forms.
#[derive(Clone, Copy)]
pub struct Acts {
    begin: Act<BeginSecondFactor>,
    cancel: Act<CancelSecondFactor>,
    off: Act<SwitchOffSecondFactor>,
}

impl Acts {
    /// None yet; each is told when it was done.
    pub fn new(after: After) -> Self {
        let acts = Self { begin: Act::new(), cancel: Act::new(), off: Act::new() };
        after.each(acts.begin, "Now enter the first code");
        after.each(acts.cancel, "Second factor not switched on");
        after.each(acts.off, "Second factor switched off");
        acts
    }
}

/// Where a code that was refused leads back to. The form of a code is answered by a page of its own, so that recovery
/// codes are in one answer only.
pub fn refused_at(refusal: &Refusal) -> String {
    let why = match refusal {
        Refusal::TooManyTries { seconds } => format!("wait-{seconds}"),
        Refusal::SecondFactorOn => "on".to_owned(),
        Refusal::NoSecondFactor => "off".to_owned(),
        Refusal::IdReused => "reused".to_owned(),
        _ => "code".to_owned(),
    };
    format!("/account?refused={why}#second-factor")
}

/// Why a code was refused, by the address.
pub fn refused_in(query: &ParamsMap) -> Option<Refusal> {
    match query.get("refused")?.as_str() {
        "code" => Some(Refusal::BadCode),
        "on" => Some(Refusal::SecondFactorOn),
        "off" => Some(Refusal::NoSecondFactor),
        "reused" => Some(Refusal::IdReused),
        wait => {
            let seconds = wait.strip_prefix("wait-")?.parse().ok()?;
            Some(Refusal::TooManyTries { seconds })
        }
    }
}

/// How it stands, and the forms that change it.
#[component]
pub fn SecondFactorSections(
    /// How it stands.
    state: SecondFactor,
    /// Why a code was refused.
    refused: Memo<Option<Refusal>>,
    /// The presses.
    acts: Acts,
    /// The page's.
    forms: Forms,
) -> impl IntoView {
    let body = match state {
        SecondFactor::Off => view! { <Off acts forms /> }.into_any(),
        SecondFactor::Begun(enrolment) => view! { <Begun enrolment acts forms /> }.into_any(),
        SecondFactor::On { codes_left } => view! { <On codes_left acts forms /> }.into_any(),
    };
    let refusal = move || {
        refused.get().map(|refusal| {
            view! {
                <p class="refused" role="alert">
                    {sentence(&refusal, &no_currency())}
                </p>
            }
        })
    };
    view! {
        <section class="card" id="second-factor" aria-labelledby="factor-title">
            <h2 class="card__title" id="factor-title">
                "Second factor"
            </h2>
            {refusal}
            {body}
        </section>
    }
}

#[component]
fn Off(acts: Acts, forms: Forms) -> impl IntoView {
    let fault = fault_of(acts.begin);
    let pending = acts.begin.pending();
    view! {
        <p class="card__note">
            "You sign in with the password alone. With a second factor signing in takes a code of an app on your phone too: \
            a password that somebody has seen is not enough."
        </p>
        <div class="form">
            <ActForm action=acts.begin>
                <input type="hidden" name="begin[id]" value=forms.id() />
                <TextField
                    label="Your password"
                    name="begin[password]"
                    kind="password"
                    autocomplete="current-password"
                    most=200
                />
                <FormEnd fault pending word="Switch on" />
            </ActForm>
        </div>
    }
}

#[component]
fn Begun(enrolment: Enrolment, acts: Acts, forms: Forms) -> impl IntoView {
    let fault = fault_of(acts.cancel);
    let pending = acts.cancel.pending();
    let Enrolment { secret, drawing } = enrolment;
    view! {
        <p class="card__note">
            "Scan this with an authenticator app, or type the secret into it. Then enter the code that the app shows: from then \
            on signing in takes one."
        </p>
        <QrCode drawing />
        <dl class="facts">
            <div class="facts__fact">
                <dt>"Secret"</dt>
                <dd>
                    <code>{secret.0}</code>
                </dd>
            </div>
        </dl>
        <CodeForm first=true label="First code" button="Confirm" forms />
        <div class="form">
            <ActForm action=acts.cancel>
                <input type="hidden" name="cancel[id]" value=forms.id() />
                <FormEnd fault pending word="Do not switch on" class="button" />
            </ActForm>
        </div>
    }
}

#[component]
fn QrCode(drawing: Drawing) -> impl IntoView {
    let Drawing { side, path } = drawing;
    view! {
        <svg class="factor__drawing" viewBox=format!("0 0 {side} {side}") role="img" aria-label="QR code for the app">
            <path d=path></path>
        </svg>
    }
}

/// For recovery codes. A plain form: the page that answers it shows them.
#[component]
fn CodeForm(first: bool, label: &'static str, button: &'static str, forms: Forms) -> impl IntoView {
    view! {
        <div class="form">
            <form method="post" action="/account/codes">
                <input type="hidden" name="id" value=forms.id() />
                <input type="hidden" name="first" value=first.to_string() />
                <TextField label=label name="code" autocomplete="one-time-code" most=40 />
                <div class="form__buttons">
                    <button class="button button--primary" type="submit">
                        {button}
                    </button>
                </div>
            </form>
        </div>
    }
}

#[component]
fn On(codes_left: u32, acts: Acts, forms: Forms) -> impl IntoView {
    let fault = fault_of(acts.off);
    let pending = acts.off.pending();
    view! {
        <p class="card__note">"Signing in takes a code of your app. Without your phone a recovery code does it, each once."</p>
        <dl class="facts">
            <div class="facts__fact">
                <dt>"Recovery codes left"</dt>
                <dd>{codes_left}</dd>
            </div>
        </dl>
        <h3 class="factor__part">"New recovery codes"</h3>
        <p class="card__note">"The old ones are worth nothing any more."</p>
        <CodeForm first=false label="Code of the app" button="New recovery codes" forms />
        <h3 class="factor__part">"Switch off"</h3>
        <div class="form">
            <ActForm action=acts.off>
                <input type="hidden" name="off[id]" value=forms.id() />
                <TextField
                    label="Password"
                    name="off[password]"
                    kind="password"
                    autocomplete="current-password"
                    most=200
                />
                <TextField
                    label="Code, or a recovery code"
                    name="off[code]"
                    autocomplete="one-time-code"
                    most=40
                />
                <FormEnd fault pending word="Switch off" class="button button--danger" />
            </ActForm>
        </div>
    }
}

/// The answer to a right code: the recovery codes, this once.
#[component]
pub fn RecoveryCodesPage() -> impl IntoView {
    provided(|codes: Option<RecoveryCodes>| match codes {
        Some(codes) => view! { <CodesScreen codes /> }.into_any(),
        None => view! { <NoCodes /> }.into_any(),
    })
}

#[component]
fn CodesScreen(codes: RecoveryCodes) -> impl IntoView {
    let RecoveryCodes { me, codes } = codes;
    let note = if codes.is_empty() {
        "They have been shown already. If you did not keep them, make new ones under your name."
    } else {
        "Signing in takes a code of your app from now on. Each of these does it once, when you are without your phone. \
        Print them or write them down: they are not shown again."
    };
    let each = codes.into_iter().map(|code| {
        view! {
            <li>
                <code>{code.0}</code>
            </li>
        }
    });
    let each = each.collect_view();
    view! {
        <Title text="Recovery codes · Clubdeck" />
        <Frame me place=Place::Account lost=false>
            <main class="account">
                <h1 class="account__title">"Recovery codes"</h1>
                <section class="card" aria-label="Recovery codes">
                    <p class="card__note">{note}</p>
                    <ol class="factor__codes">{each}</ol>
                    <div class="form__buttons factor__done">
                        <a class="button button--primary" href="/account">
                            "I have kept them"
                        </a>
                    </div>
                </section>
            </main>
        </Frame>
    }
}

#[component]
fn NoCodes() -> impl IntoView {
    view! {
        <Title text="Recovery codes · Clubdeck" />
        <main class="lone">
            <h1 class="lone__title">"Recovery codes"</h1>
            <p>"They are shown once."</p>
            <a class="button button--primary" href="/account">
                "To your account"
            </a>
        </main>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn back(refusal: &Refusal) -> Option<Refusal> {
        let address = refused_at(refusal);
        let query = address.split_once('?').unwrap().1.split_once('#').unwrap().0;
        let (name, value) = query.split_once('=').unwrap();
        let mut params = ParamsMap::new();
        params.insert(name.to_owned(), value.to_owned());
        refused_in(&params)
    }

    #[test]
    fn a_refusal_comes_back_by_the_address() {
        for refusal in [
            Refusal::BadCode,
            Refusal::SecondFactorOn,
            Refusal::NoSecondFactor,
            Refusal::IdReused,
            Refusal::TooManyTries { seconds: 31 },
        ] {
            assert_eq!(back(&refusal), Some(refusal));
        }
        let mut params = ParamsMap::new();
        assert_eq!(refused_in(&params), None);
        params.insert("refused".to_owned(), "your bill is due".to_owned());
        assert_eq!(refused_in(&params), None);
    }
}
