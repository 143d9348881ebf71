//! The name of a page.

use leptos::prelude::*;
use leptos_meta::Title;

/// The title of a page that is called by what people typed. leptos_meta writes titles into the page as they are, so
/// on the server it is made harmless here.
#[component]
pub fn PageTitle(
    /// What the page is called.
    name: String,
) -> impl IntoView {
    let title = format!("{name} · Clubdeck");
    view! { <Title text=if cfg!(feature = "ssr") { harmless(&title) } else { title } /> }
}

fn harmless(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_ends_no_element() {
        assert_eq!(harmless("PC 1 & </title><b>"), "PC 1 &amp; &lt;/title>&lt;b>");
    }
}
