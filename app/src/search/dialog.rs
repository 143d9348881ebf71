//! The search over every page. Nothing is asked until it is opened.

use std::time::Duration;

use domain::search::WORDS_MOST;
use leptos::{prelude::*, task::spawn_local};

use super::{
    api,
    hits::{Group, groups},
};
use crate::{
    clients::words::TagsWithin,
    fault::{Fault, Reply},
    frame::Place,
    kit::{
        dialog,
        icon::{Glyph, Icon},
        leave::go_to_sign_in,
    },
    words::{fault_sentence, no_currency},
};

/// The id of the dialog.
const DIALOG: &str = "search-dialog";
/// Who types on is not asked for yet.
const PATIENCE: Duration = Duration::from_millis(120);

/// What is typed, what was found, and which of it Enter opens.
#[derive(Clone, Copy)]
struct Seek {
    words: RwSignal<String>,
    found: RwSignal<Option<Reply<Vec<Group>>>>,
    at: RwSignal<usize>,
    /// Counts what was typed: an answer to anything but the last of it is not shown.
    turn: StoredValue<u32>,
    /// The turn whose answer is shown.
    shown: StoredValue<u32>,
    /// Enter was pressed before the answer was there.
    eager: StoredValue<bool>,
}

impl Seek {
    fn new() -> Self {
        Self {
            words: RwSignal::new(String::new()),
            found: RwSignal::new(None),
            at: RwSignal::new(0),
            turn: StoredValue::new(0),
            shown: StoredValue::new(0),
            eager: StoredValue::new(false),
        }
    }

    #[cfg(feature = "hydrate")]
    fn open(self) {
        if dialog::show(DIALOG) {
            self.words.set(String::new());
            self.found.set(None);
            let turn = self.next();
            self.ask(turn);
        }
    }

    fn typed(self, words: String) {
        self.words.set(words);
        let turn = self.next();
        // Without a timer the words are looked for at once.
        if set_timeout(move || self.ask(turn), PATIENCE).is_err() {
            self.ask(turn);
        }
    }

    fn next(self) -> u32 {
        self.eager.set_value(false);
        let next = self.turn.get_value().wrapping_add(1);
        self.turn.set_value(next);
        next
    }

    fn is_last(self, turn: u32) -> bool {
        self.turn.try_get_value() == Some(turn)
    }

    fn ask(self, turn: u32) {
        if !self.is_last(turn) {
            return;
        }
        let Some(words) = self.words.try_get_untracked() else { return };
        spawn_local(async move {
            let answer = api::find_hits(words).await;
            if self.is_last(turn) {
                self.hear(turn, answer.map(groups));
            }
        });
    }

    fn hear(self, turn: u32, answer: Reply<Vec<Group>>) {
        if answer == Err(Fault::SignedOut) {
            go_to_sign_in();
        }
        self.shown.set_value(turn);
        self.at.set(0);
        self.found.set(Some(answer));
        if self.eager.get_value() {
            self.eager.set_value(false);
            self.enter();
        }
    }

    /// Opens the chosen one; where its answer is still on the way, the first of it.
    fn enter(self) {
        if self.is_last(self.shown.get_value()) {
            if untrack(|| self.count()) > 0 {
                dialog::press(hit_id(self.at.get_untracked()));
            }
        } else {
            self.eager.set_value(true);
        }
    }

    fn count(self) -> usize {
        self.found.with(|found| match found {
            Some(Ok(groups)) => lines(groups),
            _ => 0,
        })
    }

    /// Up and down, and around.
    fn walk(self, event: &leptos::ev::KeyboardEvent) {
        let count = untrack(|| self.count());
        let at = self.at.get_untracked();
        let to = match event.key().as_str() {
            "ArrowDown" => at + 1,
            "ArrowUp" => at + count.saturating_sub(1),
            _ => return,
        };
        event.prevent_default();
        if count > 0 {
            self.at.set(to % count);
            dialog::reveal(&hit_id(to % count));
        }
    }

    fn status(self) -> Option<String> {
        self.found.with(|found| match found {
            Some(Err(fault)) => Some(fault_sentence(fault, &no_currency())),
            Some(Ok(groups)) => Some(match lines(groups) {
                0 => "Nothing is like this.".to_owned(),
                1 => "1 found.".to_owned(),
                many => format!("{many} found."),
            }),
            None => None,
        })
    }
}

fn lines(groups: &[Group]) -> usize {
    groups.iter().map(|group| group.lines.len()).sum()
}

fn hit_id(at: usize) -> String {
    format!("search-hit-{at}")
}

/// The dialog, and the keys that open it.
#[component]
pub fn SearchDialog(
    /// Where one is.
    place: Place,
) -> impl IntoView {
    let seek = Seek::new();
    #[cfg(not(feature = "hydrate"))]
    let _ = place;
    #[cfg(feature = "hydrate")]
    super::keys::listen(place, move |does| match does {
        super::shortcuts::Does::Shortcuts => super::shortcuts::show(),
        _ => seek.open(),
    });
    let active = move || (seek.count() > 0).then(|| hit_id(seek.at.get()));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        seek.enter();
    };
    view! {
        <dialog class="over over--search" id=DIALOG aria-label="Search">
            <form class="over__head" method="get" action="/search" on:submit=submit>
                <Icon glyph=Glyph::Search />
                <input
                    class="over__input"
                    type="text"
                    name="q"
                    maxlength=WORDS_MOST.to_string()
                    placeholder="Number, name or page…"
                    aria-label="Search"
                    autocomplete="off"
                    spellcheck="false"
                    role="combobox"
                    aria-autocomplete="list"
                    aria-controls="search-hits"
                    aria-expanded=move || (seek.count() > 0).to_string()
                    aria-activedescendant=active
                    prop:value=move || seek.words.get()
                    on:input=move |event| seek.typed(event_target_value(&event))
                    on:keydown=move |event| seek.walk(&event)
                />
                <button class="button button--quiet" type="button" on:click=move |_| dialog::close(DIALOG)>
                    "Close"
                </button>
            </form>
            <div
                class="over__list"
                id="search-hits"
                role="listbox"
                aria-label="Found"
                on:click=move |_| dialog::close(DIALOG)
            >
                {move || seek.found.get().and_then(Result::ok).map(|groups| options(seek, groups))}
            </div>
            <p class="over__status" role="status">
                {move || seek.status()}
            </p>
        </dialog>
    }
}

/// One after the other through all groups, as the arrow keys go.
fn options(seek: Seek, groups: Vec<Group>) -> impl IntoView {
    let mut next = 0;
    let groups: Vec<_> = groups
        .into_iter()
        .map(|group| {
            let first = next;
            next += group.lines.len();
            (first, group)
        })
        .collect();
    let groups = groups.into_iter().map(move |(first, group)| {
        let lines = group.lines.into_iter().enumerate().map(move |(place, line)| {
            let here = first + place;
            view! {
                <a
                    class="over__hit"
                    id=hit_id(here)
                    role="option"
                    tabindex="-1"
                    href=line.href
                    aria-selected=move || (seek.at.get() == here).to_string()
                >
                    <span class="over__words">{line.words}</span>
                    <span class="over__warning">{line.warning}</span>
                    <span class="over__note">{line.note}</span>
                    <TagsWithin groups=line.tags />
                </a>
            }
        });
        view! {
            <div class="over__group" role="group" aria-label=group.title>
                <p class="over__kind" aria-hidden="true">
                    {group.title}
                </p>
                {lines.collect_view()}
            </div>
        }
    });
    groups.collect_view()
}
