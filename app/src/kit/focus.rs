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

#[cfg(feature = "hydrate")]
pub use browser::typing;

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

    /// Does a field have the keyboard?
    pub fn typing() -> bool {
        document()
            .active_element()
            .is_some_and(|element| matches!(element.tag_name().as_str(), "INPUT" | "SELECT" | "TEXTAREA"))
    }
}
