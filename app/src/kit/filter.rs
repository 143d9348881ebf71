//! The filter above a list, the list's head and the way to older pages. What is chosen stands in the address.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::field::TextField;

/// The form around the fields of a filter.
#[component]
pub fn FilterForm(
    /// Where the list is.
    path: &'static str,
    /// The first day that is shown.
    from: Option<NaiveDate>,
    /// The last one.
    to: Option<NaiveDate>,
    /// What else can be chosen.
    children: Children,
) -> impl IntoView {
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    view! {
        <form class="past__filter" method="get" action=path aria-label="Filter">
            <TextField kind="date" label="From" name="from" value=day(from) required=false />
            <TextField kind="date" label="To" name="to" value=day(to) required=false />
            {children()}
            <div class="past__buttons">
                <button class="button button--primary" type="submit">
                    "Show"
                </button>
                <a class="button button--quiet" href=path rel="external">
                    "Show all"
                </a>
            </div>
        </form>
    }
}

/// What can be chosen: all, and each with its value in the address and its words.
pub fn options(all: &str, each: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    std::iter::once((String::new(), all.to_owned())).chain(each).collect()
}

/// The value of what was chosen; nothing for all.
pub fn chosen(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// A page with this question in its address.
pub fn address(path: &str, query: &str) -> String {
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// The ways to the newest page and to the one after this.
#[component]
pub fn Pages(
    /// Where the newest are, unless this is it.
    newest: Option<String>,
    /// Where older ones are.
    older: Option<String>,
) -> impl IntoView {
    view! {
        <nav class="past__pages" aria-label="Pages">
            {newest.map(|href| view! { <a class="button" href=href>"Newest"</a> })}
            {older.map(|href| view! { <a class="button" href=href>"Older"</a> })}
        </nav>
    }
}
