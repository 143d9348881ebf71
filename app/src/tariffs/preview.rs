//! What the form comes to, beside it: with a script it follows what is typed, without one it is asked for by a button.

use domain::{
    ids::TariffId,
    refusal::Refusal,
    tariffs::{Preview, PriceColumn, TariffFault},
};
use leptos::{html::Div, prelude::*, server_fn::ServerFn, task::spawn_local};

use super::{api::ReadWeek, form::Form, page::Page, week::Weeks};
use crate::{
    ask::{read, wire},
    fault::{Fault, Reply},
    kit::{card::Card, leave::go_to_sign_in},
    words::fault_sentence,
};

/// So long after the last letter it is asked.
const PATIENCE: std::time::Duration = std::time::Duration::from_millis(300);

/// The words of a question, of the address of a page with an open form: its fields stand in it, or which tariff it is.
pub(super) fn looked_at(search: &str) -> String {
    if search.trim_start_matches('?') == "do=week" {
        return "all=true".to_owned();
    }
    let pairs = search.trim_start_matches('?').split('&').filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        let name = name.replace("%5B", "[").replace("%5D", "]");
        let of_draft =
            ["make", "edit"].iter().find_map(|form| name.strip_prefix(form)?.strip_prefix("[draft]["));
        match (of_draft, name.as_str()) {
            (Some(field), _) => Some(format!("draft[{field}={value}")),
            (None, "tariff" | "edit[tariff]") => Some(format!("tariff={value}")),
            (None, _) => None,
        }
    });
    let mut pairs: Vec<String> = pairs.collect();
    // One that became of another kind is looked at once it is there.
    let says = |name: &str| search.trim_start_matches('?').split('&').any(|pair| pair.starts_with(name));
    if says("as=") && !says("__err=") {
        return String::new();
    }
    // A form that was looked at may have come from one that was opened by a link.
    let mut tariffs = pairs.iter().filter(|pair| pair.starts_with("tariff=")).cloned();
    let tariff = tariffs.next();
    pairs.retain(|pair| !pair.starts_with("tariff="));
    pairs.extend(tariff);
    pairs.join("&")
}

/// The question as it is asked while one types.
#[derive(Clone, Copy)]
struct Look {
    form: Form,
    of: Option<TariffId>,
    around: NodeRef<Div>,
    answer: RwSignal<Option<Reply<Preview>>>,
    turn: StoredValue<u32>,
}

impl Look {
    /// Something was typed into a field.
    fn typed_into(self, event: &leptos::ev::Event) {
        #[cfg(feature = "hydrate")]
        {
            use wasm_bindgen::JsCast;

            let field = event.target().and_then(|field| field.dyn_into::<web_sys::Element>().ok());
            if let Some(name) = field.and_then(|field| field.get_attribute("name")) {
                self.form.marks.typed(&name);
            }
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = event;
        self.typed();
    }

    /// Something is other than it was.
    fn typed(self) {
        let turn = self.turn.get_value().wrapping_add(1);
        self.turn.set_value(turn);
        if set_timeout(move || self.ask(turn), PATIENCE).is_err() {
            self.ask(turn);
        }
    }

    fn is_last(self, turn: u32) -> bool {
        self.turn.try_get_value() == Some(turn)
    }

    fn ask(self, turn: u32) {
        let Some(words) = self.is_last(turn).then(|| self.words()).flatten() else { return };
        spawn_local(async move {
            let answer = wire::send(ReadWeek::PATH, http::Method::GET, words).await;
            let answer = answer.and_then(|words| read::<Preview>(&words));
            if !self.is_last(turn) {
                return;
            }
            if answer == Err(Fault::SignedOut) {
                go_to_sign_in();
            }
            let _ = self.answer.try_set(Some(answer));
        });
    }

    #[cfg(feature = "hydrate")]
    fn words(self) -> Option<String> {
        use wasm_bindgen::JsCast;

        let form = self.around.get_untracked()?.query_selector("form").ok().flatten()?;
        let fields = web_sys::FormData::new_with_form(form.unchecked_ref()).ok()?;
        let fields = web_sys::UrlSearchParams::new_with_str_sequence_sequence(&fields).ok()?;
        let words = fields.to_string().as_string()?;
        let prefix = self.form.kept.name("").replace('[', "%5B").replace(']', "%5D");
        let of_draft = words.split('&').filter_map(|pair| {
            // Hours are counted by their places: those at which one may always begin stand there too.
            let says = |field: &&str| !field.ends_with('=') || field.ends_with("%5Bstart%5D=");
            let field = pair.strip_prefix(&prefix).filter(says)?;
            Some(format!("question%5Bdraft%5D{field}"))
        });
        let of = self.of.map(|of| format!("question%5Btariff%5D={of}"));
        Some(of.into_iter().chain(of_draft).collect::<Vec<_>>().join("&"))
    }

    #[cfg(not(feature = "hydrate"))]
    fn words(self) -> Option<String> {
        let _ = (self.form, self.of, self.around);
        None
    }
}

/// A form, and beside it what it comes to.
#[component]
pub fn Looked(
    /// The page.
    page: Page,
    /// The fields.
    form: Form,
    /// Which tariff it is about; `None`: a new one.
    of: Option<TariffId>,
    /// What stands behind both.
    #[prop(into)]
    save: ViewFn,
    /// The form itself.
    children: Children,
) -> impl IntoView {
    let first = page.preview.try_update_value(Option::take).flatten().map(Ok);
    let asks = first.is_none();
    let look =
        Look { form, of, around: NodeRef::new(), answer: RwSignal::new(first), turn: StoredValue::new(0) };
    Effect::new(move |_| {
        if asks {
            look.typed();
        }
    });
    let (zones, currency) = form.list.with_value(|list| (list.zones.clone(), list.currency.clone()));
    let shown = move || match look.answer.get() {
        None => hint(),
        Some(Ok(Preview::Weeks { own, all })) => {
            let zones: Vec<PriceColumn> = zones.clone();
            view! { <Weeks own all zones currency=currency.clone() kind=form.kind /> }.into_any()
        }
        Some(Ok(Preview::All(_))) => ().into_any(),
        Some(Ok(Preview::Refused(refusal))) if is_empty(&refusal) => hint(),
        Some(Ok(Preview::Refused(refusal))) => said(&Fault::Refused(refusal), &currency),
        Some(Err(fault)) => said(&fault, &currency),
    };
    view! {
        <div
            class="tariff-editor"
            node_ref=look.around
            on:input=move |event| look.typed_into(&event)
            on:change=move |event| look.typed_into(&event)
        >
            {children()}
            <Card id="week-title" title="What a client pays">
                {shown}
            </Card>
            {save.run()}
        </div>
    }
}

fn hint() -> AnyView {
    view! {
        <p class="card__note">"Enter a price, and here stands what a client pays at each hour of a week."</p>
    }
    .into_any()
}

/// Is nothing missing but a price?
fn is_empty(refusal: &Refusal) -> bool {
    let no_price = Refusal::BadTariff(TariffFault::NoPrice);
    matches!(refusal, Refusal::BadTariff(TariffFault::Fields(wrong)) if wrong.iter().all(|one| one.why == no_price))
}

fn said(fault: &Fault, currency: &domain::money::Currency) -> AnyView {
    view! { <p class="card__note tariff-not-yet">{fault_sentence(fault, currency)}</p> }.into_any()
}

/// Shows what the form comes to where no script does: its fields become the address of the page.
#[component]
pub fn LookWithoutScript(
    /// The page.
    page: Page,
) -> impl IntoView {
    view! {
        <button
            class="button"
            type="submit"
            form=super::form::ID
            formaction="/settings/tariffs"
            formmethod="get"
            formnovalidate=true
            hidden=move || page.alive.get()
        >
            "Preview"
        </button>
    }
}

#[cfg(test)]
mod tests {
    use super::looked_at;

    #[test]
    fn of_an_address_the_form_is_asked_about() {
        for (search, words) in [
            ("", ""),
            ("?do=add&kind=night", ""),
            ("tariff=7", "tariff=7"),
            ("?do=week", "all=true"),
            ("?tariff=7&__err=x&edit[draft][name]=A%26B", "draft[name]=A%26B&tariff=7"),
            (
                "?kind=night&edit%5Bid%5D=1&edit%5Btariff%5D=7&edit%5Bdraft%5D%5Bhours%5D%5B0%5D%5Bstart%5D=new&tariff=7",
                "draft[hours][0][start]=new&tariff=7",
            ),
            ("?make[draft][sold]=units&make[id]=1", "draft[sold]=units"),
            ("?make[draft][sold]=units&as=night", ""),
            ("?make[draft][sold]=window&as=night&__err=x", "draft[sold]=window"),
        ] {
            assert_eq!(looked_at(search), words, "{search}");
        }
    }
}
