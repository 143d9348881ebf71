//! The page of the search: what was found in groups, and all shortcuts. It needs no script.

use domain::search::{Hits, WORDS_MOST};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use super::{
    api,
    hits::{Group, groups},
    shortcuts::ShortcutTable,
};
use crate::{
    ask::page::Asking,
    clients::words::TagsWithin,
    frame::{Frame, Place},
};

/// Asks for what is like the words in the address.
#[component]
pub fn SearchPage() -> impl IntoView {
    let query = use_query_map();
    let words = Memo::new(move |_| query.read().get("q").unwrap_or_default());
    view! {
        <Asking
            question=move || api::FindHits { words: words.get() }
            loading="what is like it"
            page=move |hits| view! { <SearchScreen hits /> }
        />
    }
}

#[component]
fn SearchScreen(hits: Hits) -> impl IntoView {
    let (me, words) = (hits.me.clone(), hits.words.clone());
    let groups = groups(hits);
    let nothing = groups.is_empty().then(|| {
        view! {
            <p class="finds__none" role="status">
                {format!("Nothing is like “{words}”. Try a number, a name, or the name of a page.")}
            </p>
        }
    });
    let groups = groups.into_iter().map(|group| view! { <Kind group /> }).collect_view();
    view! {
        <Title text="Search · Clubdeck" />
        <Frame me place=Place::Search lost=false>
            <main class="finds">
                <h1 class="finds__title">"Search"</h1>
                <form class="finds__form" role="search" method="get" action="/search">
                    <input
                        class="field__input"
                        type="search"
                        name="q"
                        value=words
                        maxlength=WORDS_MOST.to_string()
                        placeholder="Number, name or page…"
                        aria-label="Search for"
                        autocomplete="off"
                    />
                    <button class="button button--primary" type="submit">
                        "Search"
                    </button>
                </form>
                {nothing}
                {groups}
                <section class="card" id="shortcuts" aria-labelledby="all-shortcuts-title">
                    <h2 class="card__title" id="all-shortcuts-title">
                        "Shortcuts"
                    </h2>
                    <ShortcutTable place=None />
                </section>
            </main>
        </Frame>
    }
}

#[component]
fn Kind(group: Group) -> impl IntoView {
    let title = format!("found-{}", group.title.to_lowercase());
    let lines = group.lines.into_iter().map(|line| {
        view! {
            <li class="finds__hit">
                <a class="finds__link" href=line.href>
                    {line.words}
                </a>
                " "
                <span class="over__warning">{line.warning}</span>
                <span class="finds__note">{line.note}</span>
                <TagsWithin groups=line.tags />
            </li>
        }
    });
    view! {
        <section class="card" aria-labelledby=title.clone()>
            <h2 class="card__title" id=title.clone()>
                {group.title}
            </h2>
            <ul class="finds__hits">{lines.collect_view()}</ul>
        </section>
    }
}
