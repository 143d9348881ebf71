//! The browser's door into Clubdeck: it hydrates the pages that the server rendered.

// A page is one type, as deep as its tree of elements.
#![recursion_limit = "512"]

use wasm_bindgen::prelude::wasm_bindgen;

/// Called once by the script in every page, as soon as the WASM has loaded.
#[wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_body(app::App);
    // Whoever has to know, a test or a stylesheet, sees that the page is alive.
    if let Some(page) = leptos::prelude::document().document_element() {
        let _ = page.set_attribute("data-alive", "");
    }
}
