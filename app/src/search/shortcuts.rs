//! Every key that does something, in one table: what is shown of it and what is done with it are the same.

use leptos::prelude::*;

use crate::{
    frame::Place,
    kit::{
        dialog,
        icon::{Glyph, Icon},
    },
};

/// The id of the dialog.
const DIALOG: &str = "shortcuts-dialog";

/// What a key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Opens the search.
    Search,
    /// Shows this table.
    Shortcuts,
    /// Goes to the hall's filter.
    Filter,
    /// Goes to the field that looks a client up.
    Client,
    /// Goes from card to card.
    Walk,
    /// Presses the control of the chosen device that has this key.
    Press,
    /// Opens the dialog in which a session is booked.
    Book,
    /// Closes the chosen device.
    Close,
    /// The browser itself knows what to do.
    Browser,
}

/// A line of the table.
pub struct Shortcut {
    /// As the browser calls them; letters in lower case, and `Ctrl+` where that is held.
    pub keys: &'static [&'static str],
    /// What for, in words.
    pub words: &'static str,
    /// On which page; `None`: on every one.
    pub place: Option<Place>,
    /// What for.
    pub does: Does,
}

const fn everywhere(keys: &'static [&'static str], words: &'static str, does: Does) -> Shortcut {
    Shortcut { keys, words, place: None, does }
}

const fn in_the_hall(keys: &'static [&'static str], words: &'static str, does: Does) -> Shortcut {
    Shortcut { keys, words, place: Some(Place::Hall), does }
}

/// All of them.
pub static SHORTCUTS: [Shortcut; 12] = [
    everywhere(&["/", "Ctrl+k"], "Search devices, clients, sessions, staff and pages", Does::Search),
    everywhere(&["?"], "Show the shortcuts", Does::Shortcuts),
    in_the_hall(&["f"], "Filter the hall by number or name", Does::Filter),
    in_the_hall(
        &["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"],
        "Walk over the cards; on the timeline, move a booking",
        Does::Walk,
    ),
    in_the_hall(&["Enter"], "Choose the card", Does::Browser),
    in_the_hall(&["Escape"], "Close the chosen device", Does::Close),
    in_the_hall(&["b"], "Book a session", Does::Book),
    in_the_hall(&["c"], "Look up the client to be seated", Does::Client),
    in_the_hall(&["e"], "Extend the chosen session", Does::Press),
    in_the_hall(&["p"], "Pause or resume it", Does::Press),
    in_the_hall(&["m"], "Move it to another PC", Does::Press),
    in_the_hall(&["h"], "Put the chosen device on hold, or release it", Does::Press),
];

/// A key that was pressed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Stroke<'a> {
    /// What it writes.
    pub key: &'a str,
    /// Where it lies on the keyboard.
    pub code: &'a str,
    /// Was Ctrl held, or Cmd?
    pub command: bool,
    /// Was Alt held?
    pub alt: bool,
    /// Was Shift held?
    pub shift: bool,
    /// Does a field have the keyboard?
    pub typing: bool,
}

impl Stroke<'_> {
    /// Is it this key of the table?
    fn is(&self, key: &str) -> bool {
        match key.strip_prefix("Ctrl+") {
            Some(letter) => self.command && !self.alt && !self.shift && self.writes(letter),
            None => !self.command && !self.alt && self.writes(key),
        }
    }

    /// A keyboard without Latin letters has them in the same places.
    fn writes(&self, key: &str) -> bool {
        let latin = |text: &str| text.len() == 1 && text.bytes().all(|letter| letter.is_ascii_alphabetic());
        if !latin(key) {
            self.key == key
        } else if latin(self.key) {
            self.key.eq_ignore_ascii_case(key)
        } else {
            self.code.strip_prefix("Key").is_some_and(|letter| letter.eq_ignore_ascii_case(key))
        }
    }
}

/// What a key is for on this page, and which of the table's keys it was. While somebody types it is a letter,
/// unless it closes what is open, or Ctrl is held.
pub fn meant(stroke: &Stroke, place: Place) -> Option<(Does, &'static str)> {
    let here = SHORTCUTS.iter().filter(|shortcut| shortcut.place.is_none_or(|there| there == place));
    for shortcut in here {
        if let Some(key) = shortcut.keys.iter().find(|key| stroke.is(key)) {
            let fires = !stroke.typing || shortcut.does == Does::Close || key.starts_with("Ctrl+");
            return fires.then_some((shortcut.does, *key));
        }
    }
    None
}

/// As it is written on a key.
fn cap(key: &str) -> String {
    match key {
        "ArrowLeft" => "←".to_owned(),
        "ArrowRight" => "→".to_owned(),
        "ArrowUp" => "↑".to_owned(),
        "ArrowDown" => "↓".to_owned(),
        "Escape" => "Esc".to_owned(),
        "Ctrl+k" => "Ctrl K".to_owned(),
        letter if letter.len() == 1 => letter.to_uppercase(),
        key => key.to_owned(),
    }
}

/// The table: of one page and of every page, or of all pages.
#[component]
pub fn ShortcutTable(
    /// Only what holds here; `None`: what holds anywhere.
    place: Option<Place>,
) -> impl IntoView {
    let shown = SHORTCUTS
        .iter()
        .filter(move |shortcut| place.is_none() || shortcut.place.is_none() || shortcut.place == place);
    let rows = shown.map(|shortcut| {
        let caps = shortcut.keys.iter().map(|key| view! { <kbd>{cap(key)}</kbd> }).collect_view();
        let there = if shortcut.place.is_some() { "In the hall" } else { "Everywhere" };
        view! {
            <tr>
                <th scope="row" class="shortcuts__keys">
                    {caps}
                </th>
                <td>{shortcut.words}</td>
                <td class="shortcuts__place">{there}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <table class="shortcuts">
            <caption class="unseen">"Shortcuts"</caption>
            <thead class="unseen">
                <tr>
                    <th scope="col">"Keys"</th>
                    <th scope="col">"What for"</th>
                    <th scope="col">"Where"</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// The table over the page, until Esc.
#[component]
pub fn ShortcutsDialog(
    /// Where one is.
    place: Place,
) -> impl IntoView {
    // The page of the search has the table of all pages, and so has its dialog.
    let place = (place != Place::Search).then_some(place);
    view! {
        <dialog class="over over--shortcuts" id=DIALOG aria-labelledby="shortcuts-title">
            <div class="over__head">
                <h2 class="over__title" id="shortcuts-title">
                    "Shortcuts"
                </h2>
                <button class="button button--quiet" type="button" on:click=move |_| dialog::close(DIALOG)>
                    "Close"
                </button>
            </div>
            <ShortcutTable place />
        </dialog>
    }
}

/// Shows the table over the page.
pub fn show() {
    dialog::show(DIALOG);
}

/// In the rail: shows the table, and leads to it where there is no script.
#[component]
pub fn ShortcutsLink() -> impl IntoView {
    view! {
        <a
            class="rail__button rail__shortcuts"
            href="/search#shortcuts"
            rel="external"
            aria-keyshortcuts="?"
            on:click=move |event: leptos::ev::MouseEvent| {
                if dialog::show(DIALOG) {
                    event.prevent_default();
                }
            }
        >
            <Icon glyph=Glyph::Keyboard />
            <span class="rail__word">"Shortcuts"</span>
        </a>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn latin(key: &str) -> Stroke<'_> {
        Stroke { key, ..Stroke::default() }
    }

    fn does(stroke: &Stroke, place: Place) -> Option<Does> {
        meant(stroke, place).map(|(does, _)| does)
    }

    #[test]
    fn a_key_does_what_the_table_says_where_it_says_so() {
        for shortcut in &SHORTCUTS {
            let place = shortcut.place.unwrap_or(Place::Account);
            for key in shortcut.keys.iter().copied() {
                let held = key.strip_prefix("Ctrl+");
                let stroke = Stroke { command: held.is_some(), ..latin(held.unwrap_or(key)) };
                assert_eq!(meant(&stroke, place), Some((shortcut.does, key)));
                if shortcut.place.is_some() {
                    assert_eq!(meant(&stroke, Place::Account), None, "{key}");
                }
            }
        }
    }

    #[test]
    fn letters_are_known_by_their_place_where_they_are_not_latin() {
        let cyrillic = Stroke { key: "а", code: "KeyF", ..Stroke::default() };
        assert_eq!(meant(&cyrillic, Place::Hall), Some((Does::Filter, "f")));
        let held = Stroke { key: "л", code: "KeyK", command: true, typing: true, ..Stroke::default() };
        assert_eq!(does(&held, Place::Shift), Some(Does::Search));
        // On a Dvorak keyboard a U lies where others have an F.
        let dvorak = Stroke { key: "u", code: "KeyF", ..Stroke::default() };
        assert_eq!(does(&dvorak, Place::Hall), None);
        assert_eq!(does(&latin("P"), Place::Hall), Some(Does::Press));
    }

    #[test]
    fn keys_are_letters_while_somebody_types_and_dead_while_another_is_held() {
        for key in ["/", "?", "f", "p", "ArrowLeft"] {
            let typing = Stroke { typing: true, ..latin(key) };
            let (command, alt) = (Stroke { command: true, ..latin(key) }, Stroke { alt: true, ..latin(key) });
            for stroke in [typing, command, alt] {
                assert_eq!(does(&stroke, Place::Hall), None, "{stroke:?}");
            }
        }
        let escape = Stroke { typing: true, ..latin("Escape") };
        assert_eq!(does(&escape, Place::Hall), Some(Does::Close));
        for (alt, shift) in [(true, false), (false, true)] {
            let stroke = Stroke { command: true, alt, shift, ..latin("k") };
            assert_eq!(does(&stroke, Place::Hall), None);
        }
    }
}
