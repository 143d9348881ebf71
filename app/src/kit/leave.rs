//! Leaving the page for a fresh one. Only a browser can: elsewhere these do nothing.

/// To the sign-in page.
pub fn go_to_sign_in() {
    #[cfg(feature = "hydrate")]
    // A page that cannot be left stays, and says that nobody is signed in.
    let _ = leptos::prelude::window().location().set_href("/login");
}

/// The same page, anew.
pub fn reload() {
    #[cfg(feature = "hydrate")]
    // A page that cannot be loaded anew goes on with what it knows.
    let _ = leptos::prelude::window().location().reload();
}
