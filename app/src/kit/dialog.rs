//! Dialogs over the page: the browser keeps the keyboard in them, and gives it back where it was. Elsewhere these do
//! nothing.

/// Opens the dialog with this id over the page. `false` when it was not opened: it is open, or there is no script.
pub fn show(id: &str) -> bool {
    #[cfg(feature = "hydrate")]
    {
        browser::show(id)
    }
    #[cfg(not(feature = "hydrate"))]
    {
        let _ = id;
        false
    }
}

/// Closes it.
pub fn close(id: &str) {
    #[cfg(feature = "hydrate")]
    browser::close(id);
    #[cfg(not(feature = "hydrate"))]
    let _ = id;
}

/// Presses the element with this id, once the page shows it.
pub fn press(id: String) {
    #[cfg(feature = "hydrate")]
    browser::press(id);
    #[cfg(not(feature = "hydrate"))]
    drop(id);
}

/// Scrolls the element with this id into sight.
pub fn reveal(id: &str) {
    #[cfg(feature = "hydrate")]
    browser::reveal(id);
    #[cfg(not(feature = "hydrate"))]
    let _ = id;
}

#[cfg(feature = "hydrate")]
pub use browser::any_open;

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::prelude::*;
    use wasm_bindgen::JsCast;
    use web_sys::{HtmlDialogElement, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

    fn dialog(id: &str) -> Option<HtmlDialogElement> {
        document().get_element_by_id(id)?.dyn_into::<HtmlDialogElement>().ok()
    }

    pub fn show(id: &str) -> bool {
        dialog(id).is_some_and(|dialog| !dialog.open() && dialog.show_modal().is_ok())
    }

    pub fn close(id: &str) {
        if let Some(dialog) = dialog(id) {
            dialog.close();
        }
    }

    /// Is the page behind a dialog?
    pub fn any_open() -> bool {
        document().query_selector("dialog[open]").ok().flatten().is_some()
    }

    pub fn press(id: String) {
        // What is not shown is not pressed.
        let _ = request_animation_frame(move || {
            let element = document().get_element_by_id(&id);
            if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
                element.click();
            }
        });
    }

    pub fn reveal(id: &str) {
        if let Some(element) = document().get_element_by_id(id) {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            element.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }
}
