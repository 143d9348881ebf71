//! A form whose fields are an address.

use leptos::prelude::*;

/// Goes to the address that its fields say, beside what stands there already; with a script the page stays.
#[component]
pub fn GoForm(
    /// The page.
    path: &'static str,
    /// What stands in the address besides: names and values.
    #[prop(into)]
    rest: Signal<Vec<(&'static str, String)>>,
    /// As soon as something is chosen, without a press.
    #[prop(optional)]
    at_once: bool,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let hidden = move || {
        let rest = rest.get().into_iter();
        rest.map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view()
    };
    #[cfg(feature = "hydrate")]
    let navigate = leptos_router::hooks::use_navigate();
    let go = move |event: leptos::ev::SubmitEvent| {
        #[cfg(feature = "hydrate")]
        browser::go(path, &event, &navigate);
        #[cfg(not(feature = "hydrate"))]
        let _ = event;
    };
    let changed = move |event: leptos::ev::Event| {
        #[cfg(feature = "hydrate")]
        if at_once {
            browser::submit(&event);
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = (event, at_once);
    };
    view! {
        <form class="go" method="get" action=path on:submit=go on:change=changed>
            {hidden}
            {children()}
        </form>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::{ev::SubmitEvent, form::form_data_from_event};
    use leptos_router::NavigateOptions;
    use wasm_bindgen::JsCast;
    use web_sys::{Element, Event, HtmlElement, HtmlFormElement, UrlSearchParams};

    pub fn go(path: &str, event: &SubmitEvent, navigate: &impl Fn(&str, NavigateOptions)) {
        let Ok(fields) = form_data_from_event(event) else { return };
        let Ok(fields) = UrlSearchParams::new_with_str_sequence_sequence(&fields) else { return };
        event.prevent_default();
        let words = fields.to_string().as_string().unwrap_or_default();
        navigate(&format!("{path}?{words}"), NavigateOptions { scroll: false, ..NavigateOptions::default() });
    }

    /// Presses the form's button; not while what is typed is no good yet: the browser would say so, and take the keyboard to
    /// the beginning of the field.
    pub fn submit(event: &Event) {
        let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let form = field.and_then(|field| field.closest("form").ok().flatten());
        let form = form.and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
        let form = form.filter(HtmlFormElement::check_validity);
        let button = form.and_then(|form| form.query_selector("button[type=submit]").ok().flatten());
        if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
            button.click();
        }
    }
}
