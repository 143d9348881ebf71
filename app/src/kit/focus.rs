//! Where the keyboard is. Only the browser has one: elsewhere these do nothing.

/// Puts the keyboard on the element with this id, once the page shows it.
pub fn focus(id: String) {
    #[cfg(feature = "hydrate")]
    browser::focus(id);
    #[cfg(not(feature = "hydrate"))]
    drop(id);
}

/// The same with an element that may stand in something closed.
pub fn reveal(id: String) {
    #[cfg(feature = "hydrate")]
    browser::reveal(id);
    #[cfg(not(feature = "hydrate"))]
    drop(id);
}

/// Like [`focus`], unless somebody is typing.
pub fn focus_politely(id: String) {
    #[cfg(feature = "hydrate")]
    if !browser::typing() {
        browser::focus(id);
    }
    #[cfg(not(feature = "hydrate"))]
    drop(id);
}

/// Puts the keyboard on the first of these selectors that the page shows something of, once it is painted.
pub fn focus_first(selectors: &'static [&'static str]) {
    #[cfg(feature = "hydrate")]
    browser::focus_first(selectors);
    #[cfg(not(feature = "hydrate"))]
    let _ = selectors;
}

/// Does a field have the keyboard? Elsewhere than in a browser none has.
pub fn typing() -> bool {
    #[cfg(feature = "hydrate")]
    {
        browser::typing()
    }
    #[cfg(not(feature = "hydrate"))]
    {
        false
    }
}

/// Arrows up and down lead along what a selector finds.
pub fn walk(event: &leptos::ev::KeyboardEvent, among: &'static str) {
    #[cfg(feature = "hydrate")]
    if browser::walk(&event.key(), among).is_some() {
        event.prevent_default();
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = (event, among);
}

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::prelude::*;
    use wasm_bindgen::JsCast;
    use web_sys::HtmlElement;

    /// After the next paint: what was pressed is on the screen then.
    pub fn focus(id: String) {
        let _ = request_animation_frame(move || {
            let element = document().get_element_by_id(&id);
            if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
                // An element that cannot take the focus leaves it where it is.
                let _ = element.focus();
            }
        });
    }

    /// Opens whatever the element stands in first.
    pub fn reveal(id: String) {
        let mut around = document().get_element_by_id(&id);
        while let Some(closed) =
            around.and_then(|inside| inside.closest("details:not([open])").ok().flatten())
        {
            let _ = closed.set_attribute("open", "");
            around = Some(closed);
        }
        focus(id);
    }

    /// The same for what is found.
    pub fn focus_first(selectors: &'static [&'static str]) {
        let _ = request_animation_frame(move || {
            let found = selectors.iter().find_map(|selector| document().query_selector(selector).ok()?);
            if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
                let _ = element.focus();
            }
        });
    }

    /// One on, or one back; `None` where there is nothing.
    pub fn walk(key: &str, among: &str) -> Option<()> {
        let all = document().query_selector_all(among).ok()?;
        let here = document().active_element()?;
        let place =
            (0..all.length()).find(|at| all.item(*at).is_some_and(|node| here.is_same_node(Some(&node))));
        let next = match key {
            "ArrowDown" => place.map_or(0, |place| place + 1),
            "ArrowUp" => place?.checked_sub(1)?,
            _ => return None,
        };
        all.item(next)?.dyn_into::<HtmlElement>().ok()?.focus().ok()
    }

    /// Does a field have the keyboard?
    pub fn typing() -> bool {
        document()
            .active_element()
            .is_some_and(|element| matches!(element.tag_name().as_str(), "INPUT" | "SELECT" | "TEXTAREA"))
    }
}
